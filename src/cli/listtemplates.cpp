// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/conditions.h"
#include "cli/listing.h"
#include "cli/templates.h"
#include "cli/values.h"
#include "core/cutwords.h"
#include "format/placeholdertext.h"
#include "format/reviewwords.h"
#include "services/keeptemplates.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
QString templateKeys()
{
    return u"kind, stars, topic, tone, language, hidden"_s;
}

std::optional<double> starsFrom(const QString &text)
{
    const Result<qint64> stars = numberFrom(text, 1, 5);
    return stars ? std::optional(double(*stars)) : std::nullopt;
}

Status takeTemplateCondition(TemplateQuery &query, const Condition &condition)
{
    const auto &[key, value] = condition;
    if (key == "kind"_L1)
        return take(query.kind, responseKindFromKey(value), key, value);
    if (key == "stars"_L1)
        return take(query.stars, starsFrom(value), key, value);
    if (key == "tone"_L1)
        return take(query.tone, toneFromKey(value), key, value);
    if (key == "hidden"_L1)
        return take(query.withHidden, yesOrNo(value), key, value);
    if (key != "topic"_L1 && key != "language"_L1)
        return noSuchKey(key, templateKeys());
    (key == "topic"_L1 ? query.topic : query.language) = value;
    return done();
}

QString lineOf(const ReplyTemplate &words)
{
    constexpr qsizetype shown = 60;
    const QString name = words.isOwn() ? QString::number(words.id.value()) : words.key;
    return QStringList{name, nameOf(words.kind), nameOf(words.tone), words.title, cutAtWord(words.text, shown)}.join(
        u"  "_s);
}

Result<Listed> listTemplates(const Call &call, const OpenShop &shop, const Slice &slice)
{
    TemplateQuery query{.search = call.value("search")};
    const Result<std::vector<Condition>> conditions = conditionsFrom(call);
    if (!conditions)
        return conditions.error();
    for (const Condition &condition : *conditions) {
        if (Status taken = takeTemplateCondition(query, condition); !taken)
            return taken.error();
    }
    const Result<std::vector<ReplyTemplate>> templates = await(KeepTemplates(shop.file).list(query));
    if (!templates)
        return templates.error();
    Listed listed{.total = qint64(templates->size())};
    for (const ReplyTemplate &words : slice.of(*templates)) {
        listed.items.append(jsonOf(words));
        listed.lines << lineOf(words);
    }
    return listed;
}
} // namespace

const Listable templatesListed{"templates"_L1, templateKeys, nullptr, listTemplates};

} // namespace Shopbell::Cli
