// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "domain/conversation.h"
#include "domain/tone.h"

#include <QStringList>

namespace Shopbell {

/// A text that a reply can begin with. The shop starts with a set (resources/presets/templates.json); one of it that the
/// owner edits or hides becomes a row of the shop file with its key, and stays findable as the one it was.
struct ReplyTemplate
{
    TemplateId id = {}; ///< Not stored: one of the starting set, as it came.
    QString key = {}; ///< Of the starting set; empty for the owner's own.
    ResponseKind kind = ResponseKind::Reply;
    int ratingFrom = 1; ///< Stars of 1 to 5 for which it is meant.
    int ratingTo = 5;
    QString topic = {}; ///< A word such as a tag has; empty for any.
    Tone tone = Tone::Plain;
    QString language = {}; ///< ISO 639, "en", "zh".
    QString title = {};
    QString text = {};
    bool hidden = false;
    qint64 createdAt = 0;

    bool isOwn() const { return key.isEmpty(); }
    friend bool operator==(const ReplyTemplate &, const ReplyTemplate &) = default;
};

/// Whether it can be kept: it has a title, words and a language, and stars from 1 to 5 in order.
bool isUsable(const ReplyTemplate &words);

/// What somebody looks for. Whatever is not set fits all.
struct TemplateQuery
{
    std::optional<ResponseKind> kind = {};
    std::optional<double> stars = {}; ///< Of 1 to 5; a half star belongs to the lower one.
    QString topic = {};
    std::optional<Tone> tone = {};
    QString language = {}; ///< "zh" is every Chinese.
    QString search = {}; ///< Words of title, topic and text, each from the beginning of a word; Chinese anywhere.
    QStringList topics = {}; ///< Of the review: templates about one of them come first.
    bool withHidden = false;
};

/// The starting set with what the owner made of it, and the owner's own behind it in the order in which they were made.
/// A row whose key no set has any more is the owner's own.
std::vector<ReplyTemplate> withOwn(const std::vector<ReplyTemplate> &starting, const std::vector<ReplyTemplate> &kept);

/// Those that fit, the nearest first: about the topics of the review, by the same name or by whole words of it; then those
/// about anything; of each those made for fewer kinds of stars first. Last what is about another topic. Among equals the
/// order stays.
std::vector<ReplyTemplate> fittingTemplates(const std::vector<ReplyTemplate> &templates, const TemplateQuery &query);

/// Topics of templates in a language (all for an empty one), sorted by letters.
QStringList topicsOf(const std::vector<ReplyTemplate> &templates, const QString &language);

/// "zh" for "zh_CN", "zh-Hans" and "ZH".
QString primaryLanguage(const QString &language);

} // namespace Shopbell
