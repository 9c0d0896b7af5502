// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/clitext.h"
#include "cli/commands.h"
#include "cli/conditions.h"
#include "cli/promises.h"
#include "cli/teammembers.h"
#include "cli/values.h"
#include "core/samefile.h"
#include "domain/promiserules.h"
#include "format/moneytext.h"
#include "format/promisewords.h"
#include "look/picturefile.h"
#include "services/keeppromise.h"
#include "services/promisejson.h"
#include "services/readpromises.h"

#include <QFileInfo>

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array moves{"start",     "step",   "done",    "check",   "reopen", "owner",     "cover",
                           "follow-up", "agreed", "changed", "publish", "due",    "check-back"};

/// What says more about a move and means nothing without it.
constexpr std::pair<const char *, const char *> companions[] = {
    {"open", "step"},       {"words", "step"},  {"photo", "step"},           {"refund", "step"},      {"gift", "step"},
    {"satisfied", "check"}, {"score", "check"}, {"review-changed", "check"}, {"why-not", "follow-up"}};

QList<QCommandLineOption> promiseMoves()
{
    return {
        {u"start"_s, CliText::tr("It is in progress.")},
        {u"step"_s, CliText::tr("A step by its place, from 1: with --done it is done, with --open it is open again."),
         u"N"_s},
        {u"open"_s, CliText::tr("With --step: open again.")},
        {u"words"_s,
         CliText::tr("With --step: what shows that it was done, or more about the photo, the refund or the gift."),
         u"TEXT"_s},
        {u"photo"_s, CliText::tr("With --step: a picture that shows it."), u"FILE"_s},
        {u"refund"_s, CliText::tr("With --step: what was given back, such as 6.40."), u"AMOUNT"_s},
        {u"gift"_s,
         CliText::tr("With --step: what was given as a gift, in words or as an amount, such as \"two oat lattes\" or "
                     "6.40."),
         u"WORDS|AMOUNT"_s},
        {u"done"_s, CliText::tr("Everything is done, or with --step only that.")},
        {u"check"_s, CliText::tr("What the customer said when asked."), u"WORDS"_s},
        {u"satisfied"_s, CliText::tr("With --check: yes, which it is unless told, or no."), u"YES|NO"_s},
        {u"score"_s, CliText::tr("With --check: how satisfied, 1 to 10."), u"SCORE"_s},
        {u"review-changed"_s, CliText::tr("With --check: the customer changed the public review, on their own.")},
        {u"reopen"_s, CliText::tr("Back to promised, in-progress or done."), u"STATE"_s},
        {u"owner"_s, CliText::tr("Somebody else of the team does it."), u"NAME"_s},
        {u"due"_s, CliText::tr("Another day by which it is done, such as 2025-11-18; --check-back may come with it."),
         u"DATE"_s},
        {u"check-back"_s, CliText::tr("Another day on which the customer is asked."), u"DATE"_s},
        {u"cover"_s, CliText::tr("The number of a further review that it covers; may stand more than once."), u"ID"_s},
        {u"follow-up"_s, CliText::tr("The number of a covered review whose customer has heard of it."), u"ID"_s},
        {u"why-not"_s, CliText::tr("With --follow-up: why they hear nothing."), u"TEXT"_s},
        {u"agreed"_s, CliText::tr("How the customer agreed to publishing, such as \"said at the till\"."), u"HOW"_s},
        {u"changed"_s,
         CliText::tr("What was changed, for others to read once the customer agrees; - reads it from standard input."),
         u"TEXT"_s},
        {u"publish"_s, CliText::tr("What was changed was published; only with the customer's yes.")},
        {u"date"_s,
         CliText::tr(
             "With --step, --check, --follow-up or --agreed: when it was, such as 2025-11-18; today unless told."),
         u"DATE"_s}};
}

Result<Evidence> photoFrom(const QString &path, const OpenShop &shop)
{
    if (isSameFile(path, shop.file->path())) // By whatever name: opening it would take its locks.
        return Error{Error::Kind::Invalid, CliText::tr("“%1” is the shop itself, not a picture.").arg(path)};
    const Result<QByteArray> picture = pictureFromFile(path, widestPhoto, PictureFormat::Jpeg);
    if (!picture) {
        return Error{Error::Kind::Invalid,
                     picture.error().kind == Error::Kind::Invalid
                         ? CliText::tr("“%1” is not a picture, or of a kind that is not known here.").arg(path)
                         : CliText::tr("“%1” cannot be read.").arg(path)};
    }
    return Evidence{.kind = EvidenceKind::Photo, .picture = *picture, .fileName = QFileInfo(path).fileName()};
}

/// What was given back or as a gift. A gift may be words: whatever has a letter in it and tells no amount.
Result<Evidence> givenFrom(const Call &call, const OpenShop &shop, const char *option, EvidenceKind kind)
{
    const Result<Money> amount = amountFrom(call, shop, option);
    if (amount)
        return Evidence{.kind = kind, .amount = *amount};
    const QString words = call.value(option).trimmed();
    const bool isSaid = std::ranges::any_of(words, [](QChar each) { return each.isLetter(); });
    if (kind != EvidenceKind::Gift || !isSaid || MoneyText(QLocale::c(), shop.profile.currency).isTold(words))
        return amount.error();
    return Evidence{.kind = kind, .words = words};
}

/// What shows that a step was done, as told on the line. Words beside one other thing are about that.
Result<std::vector<Evidence>> evidenceFrom(const Call &call, const OpenShop &shop)
{
    std::vector<Evidence> all;
    if (call.isSet("photo")) {
        const Result<Evidence> photo = photoFrom(call.value("photo"), shop);
        if (!photo)
            return photo.error();
        all.push_back(*photo);
    }
    const std::pair<const char *, EvidenceKind> remedies[] = {{"refund", EvidenceKind::Refund},
                                                              {"gift", EvidenceKind::Gift}};
    for (const auto &[option, kind] : remedies) {
        if (!call.isSet(option))
            continue;
        const Result<Evidence> given = givenFrom(call, shop, option, kind);
        if (!given)
            return given.error();
        all.push_back(*given);
    }
    if (!call.isSet("words"))
        return all;
    const QString words = call.value("words");
    if (all.size() != 1) {
        all.insert(all.begin(), Evidence{.kind = EvidenceKind::Words, .words = words});
    } else {
        QStringList told{all.front().words, words};
        told.removeAll(QString());
        all.front().words = told.join(u'\n');
    }
    return all;
}

using Moved = QFuture<Result<PromiseId>>;

/// Whether what is told happened on a day that can be told with it.
bool hasDay(const Call &call)
{
    return (call.isSet("step") && !call.isSet("open")) || call.isSet("check") || call.isSet("follow-up")
        || call.isSet("agreed");
}

Result<Moved> stepMoved(const Call &call, const OpenShop &shop, const Promise &promise, QDate day)
{
    const KeepPromise promises(shop.file);
    const Result<qint64> place = numberFrom(call.value("step"), 1, std::max<qint64>(1, qint64(promise.steps.size())));
    if (!place)
        return place.error();
    const PromiseStepId step = promise.steps.empty() ? PromiseStepId() : promise.steps[size_t(*place - 1)].id;
    Result<std::vector<Evidence>> evidence = evidenceFrom(call, shop);
    if (!evidence)
        return evidence.error();
    if (call.isSet("open"))
        return promises.reopenStep(promise.id, step);
    if (call.isSet("done"))
        return promises.finishStep(promise.id, step, day, std::move(*evidence));
    if (evidence->size() != 1)
        return Error{Error::Kind::Invalid,
                     CliText::tr("What about the step? --done, --open or one thing that shows it.")};
    evidence->front().day = day;
    return promises.addEvidence(promise.id, step, evidence->front());
}

Result<Moved> checked(const Call &call, const OpenShop &shop, PromiseId id, QDate day)
{
    CustomersAnswer answer{.words = call.value("check"), .reviewChanged = call.isSet("review-changed"), .day = day};
    if (call.isSet("satisfied")) {
        const std::optional<bool> satisfied = yesOrNo(call.value("satisfied"));
        if (!satisfied)
            return notUnderstood(u"--satisfied"_s, call.value("satisfied"));
        answer.satisfied = *satisfied;
    }
    if (call.isSet("score")) {
        const Result<qint64> score = numberFrom(call.value("score"), 1, 10);
        if (!score)
            return score.error();
        answer.score = double(*score);
    }
    return KeepPromise(shop.file).check(id, answer);
}

/// To other days.
Result<Moved> postponed(const Call &call, const OpenShop &shop, const Promise &promise)
{
    PromisePlan plan = planOf(promise);
    const std::pair<const char *, QDate *> days[] = {{"due", &plan.due}, {"check-back", &plan.checkBack}};
    for (const auto &[option, day] : days) {
        if (!call.isSet(option))
            continue;
        const Result<QDate> told = dayFrom(call.value(option));
        if (!told)
            return told.error();
        *day = *told;
    }
    return KeepPromise(shop.file).edit(promise.id, std::move(plan));
}

Result<Moved> moved(const Call &call, const OpenShop &shop, const Promise &promise, QDate day)
{
    const KeepPromise promises(shop.file);
    const PromiseId id = promise.id;
    const QDate today = Moment::atTime(shop.file->now(), shop.zone()).day;
    if (call.isSet("step"))
        return stepMoved(call, shop, promise, day);
    if (call.isSet("start"))
        return promises.start(id);
    if (call.isSet("done"))
        return promises.finish(id);
    if (call.isSet("check"))
        return checked(call, shop, id, day);
    if (call.isSet("reopen")) {
        const std::optional<PromiseState> state = promiseStateFromKey(call.value("reopen"));
        if (!state)
            return notUnderstood(u"--reopen"_s, call.value("reopen"));
        return promises.reopen(id, *state);
    }
    if (call.isSet("owner")) {
        const Result<TeamMemberId> owner = memberMeant(shop, call.value("owner"));
        if (!owner)
            return owner.error();
        return promises.handTo(id, {*owner, {}});
    }
    if (call.isSet("due") || call.isSet("check-back"))
        return postponed(call, shop, promise);
    if (call.isSet("cover")) {
        const Result<std::vector<ReviewId>> reviews = reviewIdsFrom(call.values("cover"));
        if (!reviews)
            return reviews.error();
        return promises.cover(id, *reviews);
    }
    if (call.isSet("follow-up")) {
        const std::optional<ReviewId> review = idFrom<ReviewId>(call.value("follow-up"));
        if (!review)
            return notUnderstood(u"--follow-up"_s, call.value("follow-up"));
        return promises.followUp(id, *review, day, call.value("why-not"));
    }
    if (call.isSet("agreed")) {
        const ReviewId review = promise.reviews.empty() ? ReviewId() : promise.reviews.front().review;
        return promises.agree(id, review, day.isValid() ? day : today, call.value("agreed"));
    }
    if (call.isSet("changed"))
        return promises.setPublication(id, textOrInput(call.value("changed")));
    return promises.publish(id);
}

/// The state that a move leads to.
constexpr std::pair<const char *, PromiseState> statesReached[] = {
    {"start", PromiseState::InProgress}, {"done", PromiseState::Done}, {"check", PromiseState::Checked}};

QString whyNotFrom(PromiseState state, const Call &call)
{
    const bool isThere = !call.isSet("step") && std::ranges::any_of(statesReached, [&](const auto &reached) {
        return call.isSet(reached.first) && state == reached.second;
    });
    if (state == PromiseState::Plan)
        return CliText::tr(
            "It is only written down so far. Promise it in the window, or with “add promise” by its review.");
    //: %1 is a state of a promise: "In progress".
    return isThere ? CliText::tr("The promise is “%1” already.").arg(nameOf(state))
                   : CliText::tr("The promise is “%1”, and that cannot be done from there.").arg(nameOf(state));
}

Exit refusedIn(PromiseState state, const Call &call, const Error &error)
{
    const QString wrongState = keyOf(PromiseRefusal::WrongState);
    return error.detail == wrongState ? call.console.fail(Exit::Refused, wrongState, whyNotFrom(state, call))
                                      : promiseRefused(call, error);
}

Exit notRead(PromiseId id, const Call &call, const Error &error)
{
    if (error.kind != Error::Kind::NotFound)
        return failed(call, error, Task::ReadPromises);
    return call.console.fail(exitFor(error), keyOf(error.kind), CliText::tr("There is no promise %1.").arg(id.value()));
}

Exit shown(const Call &call, const OpenShop &shop, PromiseId id)
{
    const Result<PromiseDetails> details = await(ReadPromises(shop.file).details(id));
    if (!details)
        return failed(call, details.error(), Task::ReadPromises);
    call.console.answer(jsonOf(*details, shop.zone()), [&] { return textOf(*details, shop); });
    return Exit::Done;
}

Exit runPromise(const Call &call)
{
    const std::optional<PromiseId> id = idFrom<PromiseId>(call.arguments.at(1));
    if (!id)
        return call.console.wrongUsage(CliText::tr("“%1” is not the number of a promise.").arg(call.arguments.at(1)));
    auto told = std::ranges::count_if(moves, [&call](const char *move) { return call.isSet(move); });
    told -= call.isSet("step") && call.isSet("done");
    told -= call.isSet("due") && call.isSet("check-back");
    if (told > 1)
        return call.console.wrongUsage(CliText::tr("One thing at a time. --help tells more."));
    for (const auto &[option, move] : companions) {
        if (call.isSet(option) && !call.isSet(move))
            return call.console.wrongUsage(
                CliText::tr("--%1 goes with --%2.").arg(QLatin1StringView(option), QLatin1StringView(move)));
    }
    QDate day;
    if (call.isSet("date")) {
        const Result<QDate> date = dayFrom(call.value("date"));
        if (!date)
            return wrongValue(call, date.error());
        day = *date;
        if (!hasDay(call)) {
            return call.console.wrongUsage(CliText::tr("--date goes with --step, --check, --follow-up or --agreed."));
        }
    }
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    const Result<PromiseDetails> details = await(ReadPromises(shop->file).details(*id));
    if (!details)
        return notRead(*id, call, details.error());
    if (told == 0)
        return shown(call, *shop, *id);
    Result<Moved> work = moved(call, *shop, details->promise, day);
    if (!work) {
        return work.error().kind == Error::Kind::NotFound ? failedWithTeam(call, work.error())
                                                          : wrongValue(call, work.error());
    }
    const Result<PromiseId> outcome = await(std::move(*work));
    // The promise is there; what is missing is the review.
    if (!outcome && call.isSet("cover") && outcome.error().kind == Error::Kind::NotFound)
        return failed(call, outcome.error(), Task::ChangeReviews);
    return outcome ? shown(call, *shop, *id) : refusedIn(details->promise.state, call, outcome.error());
}
} // namespace

const Command promiseCommand{
    "promise"_L1,
    "SHOP PROMISE-ID"_L1,
    QT_TRANSLATE_NOOP("Shopbell::Cli",
                      "Moves a promise: starts it, finishes a step or all, notes what the customer said, or gives it "
                      "other days."),
    promiseMoves,
    runPromise,
    QT_TRANSLATE_NOOP("Shopbell::Cli", "Without an option it prints the promise. One thing at a time, each one Undo.")};

} // namespace Shopbell::Cli
