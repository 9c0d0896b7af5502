// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/clitext.h"
#include "cli/commands.h"
#include "cli/conditions.h"
#include "cli/teammembers.h"
#include "cli/values.h"
#include "format/handoverwords.h"
#include "services/ownreview.h"
#include "services/readreviews.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
QList<QCommandLineOption> handOverOptions()
{
    return {{u"owner"_s, CliText::tr("Says who sees to it, if nobody does yet."), u"MEMBER"_s},
            {u"to"_s, CliText::tr("Asks somebody to take over; needs --because."), u"MEMBER"_s},
            {u"because"_s, CliText::tr("What the one who takes over has to know."), u"SENTENCE"_s},
            {u"accept"_s, CliText::tr("The one who was asked takes over.")},
            {u"decline"_s, CliText::tr("The one who was asked declines, and says why."), u"WORDS"_s},
            {u"take-back"_s, CliText::tr("The owner takes the request back.")}};
}

QList<QCommandLineOption> settleOptions()
{
    return {{u"close"_s, CliText::tr("Closes a complaint with a reason; its clock stops."), u"REASON"_s},
            {u"reopen"_s, CliText::tr("Opens a closed complaint again.")},
            {u"question"_s, CliText::tr("How a question came out: bought-here, bought-elsewhere or open."), u"END"_s}};
}

int countOf(const Call &call, std::initializer_list<const char *> options)
{
    return int(std::ranges::count_if(options, [&call](const char *option) { return call.isSet(option); }));
}

QString standOf(const ReviewDetails &details)
{
    QStringList lines;
    lines << (details.ownerName.isEmpty() ? CliText::tr("Nobody owns this review.")
                                          : CliText::tr("%1 owns this review.").arg(details.ownerName));
    for (const HandOverRow &row : details.handOvers)
        //: %1 is "Anna asks Sam to take over", %2 what Sam has to know.
        lines << CliText::tr("%1: %2").arg(handOverTitle(row.handOver.state, row.from, row.to), row.handOver.sentence);
    const ComplaintState state = complaintState(details.review, details.promises);
    if (state != ComplaintState::None)
        lines << CliText::tr("Complaint: %1.").arg(nameOf(state));
    if (!details.review.closedReason.isEmpty())
        lines << details.review.closedReason;
    if (details.review.kind == ReviewKind::Question)
        lines << CliText::tr("Question: %1.").arg(nameOf(details.review.questionEnd));
    return lines.join(u'\n');
}

/// Prints how the matter of a review stands.
Exit tellStand(const Call &call, const OpenShop &shop, ReviewId id, bool changed)
{
    const Result<ReviewDetails> details = await(ReadReviews(shop.file).details(id));
    if (!details)
        return failed(call, details.error(), Task::ReadReviews);
    const QJsonObject json = jsonOf(*details, shop.zone());
    const auto text = [&details] { return standOf(*details); };
    if (changed)
        call.console.report(json, text);
    else
        call.console.answer(json, text);
    return Exit::Done;
}

/// The hand-over of the review that waits for its answer.
Result<HandOverId> openHandOverOf(const OpenShop &shop, ReviewId id)
{
    const Result<ReviewDetails> details = await(ReadReviews(shop.file).details(id));
    if (!details)
        return details.error();
    if (const HandOverRow *open = openHandOver(details->handOvers))
        return open->handOver.id;
    return Error{Error::Kind::Invalid, keyOf(HandOverFault::NotAsked)};
}

Result<ReviewId> handOn(const Call &call, const OpenShop &shop, ReviewId id)
{
    const OwnReview own(shop.file);
    if (call.isSet("owner")) {
        const Result<TeamMemberId> owner = memberMeant(shop, call.value("owner"));
        if (!owner)
            return owner.error();
        return await(own.own(id, *owner));
    }
    if (call.isSet("to")) {
        const Result<TeamMemberId> to = memberMeant(shop, call.value("to"));
        if (!to)
            return to.error();
        const Result<HandOverId> asked = await(own.handOver(id, *to, call.value("because")));
        return asked ? Result<ReviewId>(id) : Result<ReviewId>(asked.error());
    }
    const Result<HandOverId> open = openHandOverOf(shop, id);
    if (!open)
        return open.error();
    if (call.isSet("accept"))
        return await(own.accept(*open));
    return call.isSet("decline") ? await(own.decline(*open, call.value("decline"))) : await(own.takeBack(*open));
}

Exit runHandOver(const Call &call)
{
    const Result<std::vector<ReviewId>> ids = reviewIdsFrom(call.arguments.sliced(1));
    if (!ids)
        return wrongValue(call, ids.error());
    const int actions = countOf(call, {"owner", "to", "accept", "decline", "take-back"});
    if (actions > 1)
        return call.console.wrongUsage(
            CliText::tr("One thing at a time: --owner, --to, --accept, --decline or --take-back."));
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    if (actions == 1) {
        if (const Result<ReviewId> done = handOn(call, *shop, ids->front()); !done)
            return failedWithTeam(call, done.error());
    }
    return tellStand(call, *shop, ids->front(), actions == 1);
}

Exit runSettle(const Call &call)
{
    const Result<std::vector<ReviewId>> ids = reviewIdsFrom(call.arguments.sliced(1));
    if (!ids)
        return wrongValue(call, ids.error());
    const std::optional<QuestionEnd> end = questionEndFromKey(call.value("question"));
    if (call.isSet("question") && !end)
        return wrongValue(call, notUnderstood(u"--question"_s, call.value("question")));
    const int actions = countOf(call, {"close", "reopen", "question"});
    if (actions != 1)
        return call.console.wrongUsage(CliText::tr("Say one thing: --close, --reopen or --question."));
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    const OwnReview own(shop->file);
    const ReviewId id = ids->front();
    const Result<ReviewId> settled = await(call.isSet("close")        ? own.close(id, call.value("close"))
                                               : call.isSet("reopen") ? own.reopen(id)
                                                                      : own.endQuestion(id, *end));
    if (!settled)
        return failedWithTeam(call, settled.error());
    return tellStand(call, *shop, id, true);
}
} // namespace

const Command handOverCommand{
    "hand-over"_L1,
    "SHOP REVIEW-ID"_L1,
    QT_TRANSLATE_NOOP("Shopbell::Cli", "Says who sees to a review, and hands it over to somebody else."),
    handOverOptions,
    runHandOver,
    QT_TRANSLATE_NOOP(
        "Shopbell::Cli",
        "Without options it is told how the matter stands. Until a hand-over is accepted, the first owner "
        "keeps it. A MEMBER is a name, or a number that Shopbell gives, such as id:3.")};
const Command settleCommand{"settle"_L1, "SHOP REVIEW-ID"_L1,
                            QT_TRANSLATE_NOOP("Shopbell::Cli", "Closes a complaint, or says how a question came out."),
                            settleOptions, runSettle};

} // namespace Shopbell::Cli
