// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/templates.h"

#include "cli/await.h"
#include "cli/clitext.h"
#include "cli/values.h"
#include "format/placeholdertext.h"
#include "services/keeptemplates.h"
#include "services/preparereply.h"

#include <QSet>

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
using Fills = std::vector<std::pair<QString, QString>>;

Result<Fills> fillsFrom(const Call &call)
{
    Fills fills;
    for (const QString &fill : call.values("fill")) {
        const qsizetype equals = fill.indexOf(u'=');
        if (equals < 1)
            return Error{Error::Kind::Invalid, CliText::tr("“%1” is not NAME=VALUE, such as date=Friday.").arg(fill)};
        fills.emplace_back(fill.left(equals), fill.mid(equals + 1));
    }
    return fills;
}

/// By key, by number or by title.
Result<ReplyTemplate> templateNamed(const std::vector<ReplyTemplate> &templates, const QString &name)
{
    const auto found = std::ranges::find_if(templates, [&name](const ReplyTemplate &each) {
        return (!each.key.isEmpty() && each.key.compare(name, Qt::CaseInsensitive) == 0)
            || (each.id.isStored() && QString::number(each.id.value()) == name)
            || each.title.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found != templates.end())
        return *found;
    return Error{Error::Kind::Invalid,
                 CliText::tr("There is no template “%1”. shopbell-cli list SHOP templates lists them.").arg(name)};
}
} // namespace

QCommandLineOption templateOption()
{
    return {
        u"template"_s,
        CliText::tr("A template by its key, number or title; may stand more than once. It comes behind the text, or "
                    "behind the present draft, filled in with what is known of the review."),
        u"TEMPLATE"_s};
}

QCommandLineOption fillOption()
{
    return {u"fill"_s, CliText::tr("What stands for a placeholder of a template; may stand more than once."),
            u"NAME=VALUE"_s};
}

Result<Composed> composed(const Call &call, const OpenShop &shop, ReviewId review, const QString &text)
{
    const Result<Fills> fills = fillsFrom(call);
    if (!fills)
        return fills.error();
    const Result<ReplyGround> ground = await(PrepareReply(shop.file).ground(review));
    if (!ground)
        return ground.error();
    const Result<std::vector<ReplyTemplate>> templates = await(KeepTemplates(shop.file).list({.withHidden = true}));
    if (!templates)
        return templates.error();
    Composed made{.text = text.trimmed()};
    QSet<QString> known;
    const QDate today = Moment::atTime(shop.file->now(), shop.zone()).day;
    for (const QString &name : call.values("template")) {
        const Result<ReplyTemplate> words = templateNamed(*templates, name);
        if (!words)
            return words.error();
        PlaceholderValues values = placeholderValues(ground->placeholders, words->language, today);
        for (const auto &[placeholder, value] : *fills)
            values.set(placeholder, value);
        const FilledText filled = filledIn(words->text, values);
        made.text += (made.text.isEmpty() ? u""_s : u"\n\n"_s) + filled.text;
        made.missing += filled.missing;
        for (const Placeholder &each : placeholdersIn(words->text))
            known << PlaceholderValues::keyFor(each.name);
        made.kind = words->kind;
    }
    made.missing.removeDuplicates();
    for (const auto &[placeholder, value] : *fills) {
        if (!known.contains(PlaceholderValues::keyFor(placeholder)))
            made.unused += placeholder;
    }
    return made;
}

QJsonObject jsonOf(const ReplyTemplate &words)
{
    QJsonArray placeholders;
    for (const Placeholder &each : placeholdersIn(words.text)) {
        if (!placeholders.contains(each.name))
            placeholders.append(each.name);
    }
    return {{u"id"_s, jsonOfId(words.id)},
            {u"key"_s, jsonOfText(words.key)},
            {u"kind"_s, keyOf(words.kind)},
            {u"rating"_s, QJsonArray{words.ratingFrom, words.ratingTo}},
            {u"topic"_s, jsonOfText(words.topic)},
            {u"tone"_s, keyOf(words.tone)},
            {u"language"_s, words.language},
            {u"title"_s, words.title},
            {u"text"_s, words.text},
            {u"placeholders"_s, placeholders},
            {u"hidden"_s, words.hidden}};
}

} // namespace Shopbell::Cli
