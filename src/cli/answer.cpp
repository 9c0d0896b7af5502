// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/clitext.h"
#include "cli/commands.h"
#include "cli/shopaccess.h"
#include "cli/values.h"
#include "domain/placeholder.h"
#include "services/answerreview.h"
#include "services/readreviews.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
QList<QCommandLineOption> draftOptions()
{
    return {{u"text"_s,
             CliText::tr("The reply; - reads it from standard input, an empty one discards the draft. Without this the "
                         "present draft is printed."),
             u"TEXT"_s}};
}

QList<QCommandLineOption> postOptions()
{
    return {{u"at"_s, CliText::tr("When it was posted, such as 2025-11-18T13:20; now unless told."), u"TIME"_s}};
}

QString draftOf(const ReviewDetails &details)
{
    return details.draft ? details.draft->text : QString();
}

Exit runDraft(const Call &call)
{
    const Result<std::vector<ReviewId>> ids = reviewIdsFrom(call.arguments.sliced(1));
    if (!ids)
        return wrongValue(call, ids.error());
    const ReviewId id = ids->front();
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    const Result<ReviewDetails> details = await(ReadReviews(shop->file).details(id));
    if (!details)
        return failed(call, details.error(), Task::ReadReviews);
    if (!call.isSet("text")) {
        QString draft = draftOf(*details);
        call.console.answer(QJsonObject{{u"review"_s, id.value()}, {u"draft"_s, jsonOfText(draft)}},
                            [&draft]() -> QString { return draft; });
        return Exit::Done;
    }
    const QString text = textOrInput(call.value("text"));
    const Result<ChangeId> change = await(AnswerReview(shop->file).saveDraft(id, text));
    if (!change)
        return failed(call, change.error(), Task::ChangeReviews);
    call.console.report(QJsonObject{{u"review"_s, id.value()}, {u"draft"_s, jsonOfText(text)}},
                        [&] { return text.isEmpty() ? CliText::tr("Draft discarded.") : CliText::tr("Draft saved."); });
    return Exit::Done;
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
    const QString placeholder = unresolvedPlaceholder(draftOf(*details));
    if (!placeholder.isEmpty()) {
        return call.console.fail(
            Exit::Refused, u"invalid"_s,
            CliText::tr("%1 is not filled in. Your draft is kept. Fill it in and post again.").arg(placeholder));
    }
    const Result<ResponseId> response = await(AnswerReview(shop->file).post(id, *when, shop->profile.signsAs));
    if (!response)
        return failed(call, response.error(), Task::PostReply);
    const QJsonObject json{
        {u"review"_s, id.value()}, {u"response"_s, response->value()}, {u"at"_s, jsonOf(*when, shop->zone())}};
    call.console.report(json, [] { return CliText::tr("Reply marked as posted."); });
    return Exit::Done;
}
} // namespace

const Command draftCommand{"draft"_L1, "SHOP REVIEW-ID"_L1,
                           QT_TRANSLATE_NOOP("Shopbell::Cli", "Writes the draft of a reply, or prints it."),
                           draftOptions, runDraft};
const Command postCommand{
    "post"_L1,
    "SHOP REVIEW-ID"_L1,
    QT_TRANSLATE_NOOP("Shopbell::Cli",
                      "Marks the draft as posted. Refuses while a placeholder such as {{name}} is not filled in."),
    postOptions,
    runPost,
    QT_TRANSLATE_NOOP("Shopbell::Cli", "Shopbell posts nothing by itself: post the reply where the review stands.")};

} // namespace Shopbell::Cli
