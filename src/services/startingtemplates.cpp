// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/startingtemplates.h"

#include "services/presetfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
Error badTemplate(const QString &place)
{
    return {Error::Kind::Invalid, u"templates: %1"_s.arg(place)};
}

Result<ReplyTemplate> startingTemplateFrom(const QJsonObject &row)
{
    const QJsonArray stars = row["rating"_L1].toArray();
    const std::optional<ResponseKind> kind = responseKindFromKey(row["kind"_L1].toString());
    const std::optional<Tone> tone = toneFromKey(row["tone"_L1].toString());
    ReplyTemplate words{.key = row["key"_L1].toString(),
                        .kind = kind.value_or(ResponseKind::Reply),
                        .ratingFrom = stars.at(0).toInt(),
                        .ratingTo = stars.at(1).toInt(),
                        .topic = row["topic"_L1].toString(),
                        .tone = tone.value_or(Tone::Plain),
                        .language = row["language"_L1].toString(),
                        .title = row["title"_L1].toString(),
                        .text = row["text"_L1].toString()};
    if (!kind || !tone || words.isOwn() || !isUsable(words))
        return badTemplate(u"“%1” is not usable"_s.arg(words.key));
    return words;
}
} // namespace

Result<std::vector<ReplyTemplate>> templatesFrom(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return badTemplate(u"%1 at %2"_s.arg(fault.errorString()).arg(fault.offset));
    std::vector<ReplyTemplate> templates;
    QSet<QString> keys;
    for (const auto &row : document.object()["templates"_L1].toArray()) {
        Result<ReplyTemplate> words = startingTemplateFrom(row.toObject());
        if (!words)
            return words.error();
        if (keys.contains(words->key))
            return badTemplate(u"%1 is there twice"_s.arg(words->key));
        keys.insert(words->key);
        templates.push_back(*std::move(words));
    }
    return templates;
}

const std::vector<ReplyTemplate> &startingTemplates()
{
    static const std::vector<ReplyTemplate> templates = presetFrom(u"templates.json"_s, templatesFrom);
    return templates;
}

} // namespace Shopbell
