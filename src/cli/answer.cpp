// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/channels.h"
#include "cli/clitext.h"
#include "cli/commands.h"
#include "cli/conditions.h"
#include "cli/shopaccess.h"
#include "cli/templates.h"
#include "cli/values.h"
#include "domain/answerplace.h"
#include "format/placeholdertext.h"
#include "services/answerreview.h"
#include "services/readreviews.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
QList<QCommandLineOption> draftOptions()
{
    return {{u"text"_s,
             CliText::tr("The reply; - reads it from standard input, an empty one discards the draft. Without this and "
                         "without a template the present draft is printed."),
             u"TEXT"_s},
            templateOption(),
            fillOption()};
}

QList<QCommandLineOption> postOptions()
{
    return {
        {u"at"_s,
         CliText::tr("When it was posted, such as 2025-11-18T13:20, after the customer's last words; now unless told."),
         u"TIME"_s},
        {u"channel"_s,
         CliText::tr("Where it was given, if not where the review stands, such as phone. What was said in private is "
                     "not answered in public."),
         u"CHANNEL"_s}};
}

QString draftOf(const ReviewDetails &details)
{
    return details.draft ? details.draft->text : QString();
}

Exit saveDraft(const Call &call, const OpenShop &shop, ReviewId id, const Composed &draft)
{
    const Result<ChangeId> change = await(AnswerReview(shop.file).saveDraft(id, draft.text, {}, draft.kind));
    if (!change)
        return failed(call, change.error(), Task::ChangeReviews);
    QJsonObject json{{u"review"_s, id.value()}, {u"draft"_s, jsonOfText(draft.text)}};
    if (call.isSet("template"))
        json[u"missing"_s] = QJsonArray::fromStringList(draft.missing);
    call.console.report(json, [&draft] {
        return draft.text.isEmpty() ? CliText::tr("Draft discarded.") : CliText::tr("Draft saved.");
    });
    if (!draft.missing.isEmpty())
        call.console.note(CliText::tr("Still to be filled in: %1.").arg(draft.missing.join(u", "_s)));
    for (const QString &name : draft.unused)
        call.console.note(CliText::tr("No placeholder of the template is called “%1”.").arg(name));
    return Exit::Done;
}

Exit runDraft(const Call &call)
{
    const Result<std::vector<ReviewId>> ids = reviewIdsFrom(call.arguments.sliced(1));
    if (!ids)
        return wrongValue(call, ids.error());
    const ReviewId id = ids->front();
    if (call.isSet("fill") && !call.isSet("template"))
        return call.console.wrongUsage(CliText::tr("--fill goes with --template."));
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    const Result<ReviewDetails> details = await(ReadReviews(shop->file).details(id));
    if (!details)
        return failed(call, details.error(), Task::ReadReviews);
    if (!call.isSet("text") && !call.isSet("template")) {
        QString draft = draftOf(*details);
        call.console.answer(QJsonObject{{u"review"_s, id.value()}, {u"draft"_s, jsonOfText(draft)}},
                            [&draft]() -> QString { return draft; });
        return Exit::Done;
    }
    const QString text = call.isSet("text") ? textOrInput(call.value("text")) : draftOf(*details);
    if (!call.isSet("template"))
        return saveDraft(call, *shop, id, {.text = text});
    const Result<Composed> made = composed(call, *shop, id, text);
    if (!made) {
        return made.error().kind == Error::Kind::Invalid ? wrongValue(call, made.error())
                                                         : failed(call, made.error(), Task::ReadReviews);
    }
    return saveDraft(call, *shop, id, *made);
}

/// Where the answer was given: the channel of the review unless told.
Result<Channel> placeFrom(const Call &call, const OpenShop &shop, const Channel &usual)
{
    if (!call.isSet("channel"))
        return usual;
    const Result<std::vector<Channel>> channels = channelsOf(shop.file);
    if (!channels)
        return channels.error();
    const Channel *channel = channelNamed(*channels, call.value("channel"));
    if (!channel)
        return notUnderstood(u"--channel"_s, call.value("channel"));
    return *channel;
}

Exit runPost(const Call &call)
{
    const Result<std::vector<ReviewId>> ids = reviewIdsFrom(call.arguments.sliced(1));
    if (!ids)
        return wrongValue(call, ids.error());
    const ReviewId id = ids->front();
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    const qint64 now = shop->file->now();
    const Result<Moment> when =
        call.isSet("at") ? pastMomentFrom(call.value("at"), shop->zone(), now) : Moment::atTime(now, shop->zone());
    if (!when)
        return wrongValue(call, when.error());
    const Result<ReviewDetails> details = await(ReadReviews(shop->file).details(id));
    if (!details)
        return failed(call, details.error(), Task::PostReply);
    if (const UnfilledWords unfilled = unfilledWords(draftOf(*details)); unfilled.count > 0) {
        const QString sentence = unfilled.areSeveral()
            ? CliText::tr("%1 are not filled in. Your draft is kept. Fill them in and post again.")
            : CliText::tr("%1 is not filled in. Your draft is kept. Fill it in and post again.");
        return call.console.fail(Exit::Refused, u"invalid"_s, sentence.arg(unfilled.names));
    }
    if (!mayAnswerAt(*when, lastWordsFrom(details->review, details->conversation, shop->zone()), shop->zone())) {
        return call.console.fail(Exit::Refused, u"invalid"_s,
                                 CliText::tr("The customer had not said it by then. Your draft is kept. Give a time "
                                             "after their last words."));
    }
    const Result<Channel> place = placeFrom(call, *shop, details->channel);
    if (!place)
        return wrongValue(call, place.error());
    if (!mayAnswerThrough(details->review, *place)) {
        return call.console.fail(Exit::Refused, u"invalid"_s,
                                 CliText::tr("This was said in private, and %1 is public. Your draft is kept. Answer "
                                             "where only the customer reads it.")
                                     .arg(place->key));
    }
    const Result<ResponseId> response =
        await(AnswerReview(shop->file).post(id, *when, shop->profile.signsAs, place->id));
    if (!response)
        return failed(call, response.error(), Task::PostReply);
    const QJsonObject json{{u"review"_s, id.value()},
                           {u"response"_s, response->value()},
                           {u"at"_s, jsonOf(*when, shop->zone())},
                           {u"channel"_s, place->key}};
    call.console.report(json, [everybody = othersRead(details->review, *place)] {
        return everybody ? CliText::tr("Reply marked as posted.")
                         : CliText::tr("Reply marked as given to the customer alone.");
    });
    return Exit::Done;
}
} // namespace

const Command draftCommand{
    "draft"_L1, "SHOP REVIEW-ID"_L1,
    QT_TRANSLATE_NOOP("Shopbell::Cli", "Writes the draft of a reply, also from templates, or prints it."), draftOptions,
    runDraft};
const Command postCommand{
    "post"_L1,
    "SHOP REVIEW-ID"_L1,
    QT_TRANSLATE_NOOP("Shopbell::Cli",
                      "Marks the draft as posted. Refuses while a placeholder such as {{name}} is not filled in."),
    postOptions,
    runPost,
    QT_TRANSLATE_NOOP("Shopbell::Cli", "Shopbell posts nothing by itself: post the reply where the review stands.")};

} // namespace Shopbell::Cli
