// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/clitext.h"
#include "cli/commands.h"
#include "cli/conditions.h"
#include "cli/followuplines.h"
#include "cli/people.h"
#include "cli/values.h"
#include "format/sentences.h"
#include "services/keepfollowups.h"
#include "services/readfollowups.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
QList<QCommandLineOption> followUpCommandOptions()
{
    return {
        {u"move"_s, CliText::tr("Gives it another day, or none."), u"DATE"_s},
        {u"skip"_s, CliText::tr("Skips it, for this reason."), u"REASON"_s},
        {u"done"_s, CliText::tr("Marks it as sent. Shopbell sends nothing by itself.")},
        {u"answer"_s, CliText::tr("Logs what the customer answered; - reads it from standard input."), u"TEXT"_s},
        {u"score"_s, CliText::tr("With an answer or alone: how satisfied they are, 1 to 10."), u"N"_s},
        {u"satisfied"_s,
         CliText::tr("With the answer to a check-back, which checks its promise: whether it is right now, yes or no."),
         u"YES|NO"_s},
        {u"delete"_s, CliText::tr("Deletes one that nobody has heard.")},
        {u"text"_s, CliText::tr("Writes its words anew; - reads them from standard input."), u"TEXT"_s},
        {u"by"_s, CliText::tr("With --done: e-mail, phone, message, post or in-person; as planned unless told."),
         u"WAY"_s},
        {u"date"_s, CliText::tr("With --done or an answer: the day, today unless told."), u"DATE"_s},
        {u"customer"_s, CliText::tr("With an answer to one that went to many: whose it is."), u"WHO"_s}};
}

struct FollowUpCall
{
    const Call &call;
    const OpenShop &shop;
    FollowUpId id;

    KeepFollowUps keep() const { return KeepFollowUps(shop.file); }
    Exit answer(const Error &error) const
    {
        if (error.kind != Error::Kind::NotFound)
            return refusedFollowUp(call, error);
        return call.console.fail(exitFor(error), keyOf(error.kind),
                                 CliText::tr("There is no follow-up %1.").arg(id.value()));
    }
    Exit report(QJsonObject json, const QString &sentence) const
    {
        json[u"id"_s] = id.value();
        call.console.report(json, [&sentence] { return sentence; });
        return Exit::Done;
    }
};

Result<QDate> dateOf(const FollowUpCall &on)
{
    return on.call.isSet("date") ? dayFrom(on.call.value("date")) : Result<QDate>(QDate());
}

Exit moveIt(const FollowUpCall &on)
{
    const Result<QDate> day = dueFrom(on.call.value("move"));
    if (!day)
        return wrongValue(on.call, day.error());
    const Result<FollowUpId> moved = await(on.keep().move(on.id, *day));
    return moved ? on.report({{u"due"_s, Shopbell::jsonOf(*day)}}, CliText::tr("Follow-up moved."))
                 : on.answer(moved.error());
}

Exit skipIt(const FollowUpCall &on)
{
    const Result<FollowUpId> skipped = await(on.keep().skip(on.id, on.call.value("skip")));
    return skipped ? on.report({{u"state"_s, keyOf(FollowUpState::Skipped)}}, CliText::tr("Follow-up skipped."))
                   : on.answer(skipped.error());
}

Exit rewriteIt(const FollowUpCall &on)
{
    const Result<ChangeId> saved = await(on.keep().saveText(on.id, textOrInput(on.call.value("text"))));
    return saved ? on.report({}, CliText::tr("Words of the follow-up saved.")) : on.answer(saved.error());
}

Exit deleteIt(const FollowUpCall &on)
{
    const Result<FollowUpId> removed = await(on.keep().remove(on.id));
    return removed ? on.report({}, CliText::tr("Follow-up deleted.")) : on.answer(removed.error());
}

/// What a guard says, and until when.
Exit heldBackExit(const FollowUpCall &on, const Error &error, std::optional<ContactWay> way)
{
    const Result<FollowUpRow> row = await(ReadFollowUps(on.shop.file).one(on.id));
    if (error.kind != Error::Kind::Conflict || !row)
        return on.answer(error);
    const FollowUp &followUp = row->followUp;
    const Result<std::optional<Hold>> hold = followUp.audience
        ? Result<std::optional<Hold>>(row->hold) // Of the first who is free again.
        : await(ReadFollowUps(on.shop.file).mayContact(followUp.customer, row->purposes, way.value_or(followUp.way)));
    const auto isWhy = [&error](const std::optional<Hold> &known) {
        return known && keyOf(known->reason) == error.detail;
    };
    const std::optional<Hold> why = hold && isWhy(*hold) ? *hold : row->hold; // The row knows what it is about.
    if (!isWhy(why))
        return on.answer(error);
    const FollowUpText text = followUpText(on.shop);
    QStringList sentences{text.refusal(*why, followUp.reason, row->purposes)};
    if (row->purposes != ContactPurposes(purposeOf(followUp.reason)))
        sentences
            << CliText::tr("%1.", "a sentence")
                   .arg(text.whatItDoes(followUp.reason, row->purposes).join(CliText::tr(". ", "between sentences")));
    return on.call.console.fail(Exit::Refused, error.detail, joinedSentences(sentences),
                                {{u"held_back"_s, jsonOf(why)}});
}

Exit finishIt(const FollowUpCall &on)
{
    const Result<QDate> day = dateOf(on);
    if (!day)
        return wrongValue(on.call, day.error());
    std::optional<ContactWay> way;
    if (on.call.isSet("by")) {
        const Result<ContactWay> wanted = wayFrom(u"--by"_s, on.call.value("by"));
        if (!wanted)
            return wrongValue(on.call, wanted.error());
        way = *wanted;
    }
    const Result<SentFollowUp> sent = await(on.keep().markSent(on.id, *day, way));
    if (!sent)
        return heldBackExit(on, sent.error(), way);
    return on.report({{u"sent"_s, sent->sent}, {u"waiting"_s, sent->waiting}, {u"never"_s, sent->never}},
                     CliText::tr("Follow-up marked as sent."));
}

/// Errors as of customerMeant().
Result<CustomerId> whoseAnswer(const FollowUpCall &on, const FollowUp &followUp)
{
    if (on.call.isSet("customer")) {
        const QString word = on.call.value("customer");
        const Result<CustomerId> meant = customerMeant(on.shop, word);
        if (meant && !meant->isStored())
            return Error{Error::Kind::NotFound, CliText::tr("Nobody is called “%1”.").arg(word)};
        return meant;
    }
    if (followUp.audience)
        return Error{Error::Kind::Conflict,
                     CliText::tr("Whose answer is it? It went to many people: --customer says who.")};
    return followUp.customer;
}

Exit answerIt(const FollowUpCall &on)
{
    const Result<QDate> day = dateOf(on);
    if (!day)
        return wrongValue(on.call, day.error());
    FollowUpAnswer answer{.words = textOrInput(on.call.value("answer")), .day = *day};
    if (on.call.isSet("score")) {
        const Result<qint64> score = numberFrom(on.call.value("score"), 1, 10);
        if (!score)
            return wrongValue(on.call, score.error());
        answer.score = double(*score);
    }
    if (on.call.isSet("satisfied")) {
        answer.satisfied = yesOrNo(on.call.value("satisfied"));
        if (!answer.satisfied)
            return wrongValue(on.call, notUnderstood(u"--satisfied"_s, on.call.value("satisfied")));
    }
    if (!answer.score && answer.words.trimmed().isEmpty())
        return wrongValue(on.call, {Error::Kind::Invalid, CliText::tr("An answer needs words or a score.")});
    const Result<FollowUpRow> row = await(ReadFollowUps(on.shop.file).one(on.id));
    if (!row)
        return on.answer(row.error());
    const Result<CustomerId> customer = whoseAnswer(on, row->followUp);
    if (!customer)
        return failedToFind(on.call, customer.error());
    const Result<ReviewId> review = await(on.keep().logAnswer(on.id, answer, *customer));
    if (!review && review.error().kind == Error::Kind::NotFound)
        return on.call.console.fail(exitFor(review.error()), keyOf(review.error().kind),
                                    CliText::tr("They have not heard of it yet. Mark it as sent first: --done."));
    return review ? on.report({{u"review"_s, review->value()}}, CliText::tr("Answer logged."))
                  : on.answer(review.error());
}

struct FollowUpDeed
{
    std::vector<const char *> options;
    Exit (*run)(const FollowUpCall &);
};

const std::vector<FollowUpDeed> &followUpDeeds()
{
    static const std::vector<FollowUpDeed> deeds{{{"move"}, moveIt},     {{"skip"}, skipIt},
                                                 {{"done"}, finishIt},   {{"text"}, rewriteIt},
                                                 {{"delete"}, deleteIt}, {{"answer", "score"}, answerIt}};
    return deeds;
}

Exit runFollowUp(const Call &call)
{
    const std::optional<FollowUpId> id = idFrom<FollowUpId>(call.arguments.at(1));
    if (!id)
        return call.console.wrongUsage(CliText::tr("“%1” is no number of a follow-up.").arg(call.arguments.at(1)));
    std::vector<const FollowUpDeed *> wanted;
    for (const FollowUpDeed &deed : followUpDeeds()) {
        if (std::ranges::any_of(deed.options, [&call](const char *option) { return call.isSet(option); }))
            wanted.push_back(&deed);
    }
    if (wanted.size() != 1)
        return call.console.wrongUsage(
            CliText::tr("One of --move, --skip, --done, --text, --answer or --score, and --delete says what to do."));
    const bool isAnswer = wanted.front()->run == answerIt;
    const bool isDone = wanted.front()->run == finishIt;
    if (call.isSet("by") && !isDone)
        return call.console.wrongUsage(CliText::tr("--by goes with --done."));
    if (call.isSet("date") && !isDone && !isAnswer)
        return call.console.wrongUsage(CliText::tr("--date goes with --done, --answer or --score."));
    if (call.isSet("customer") && !isAnswer)
        return call.console.wrongUsage(CliText::tr("--customer goes with --answer or --score."));
    if (call.isSet("satisfied") && !isAnswer)
        return call.console.wrongUsage(CliText::tr("--satisfied goes with --answer."));
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    return wanted.front()->run({call, *shop, *id});
}
} // namespace

const Command followUpCommand{
    "followup"_L1,
    "SHOP FOLLOWUP-ID"_L1,
    QT_TRANSLATE_NOOP("Shopbell::Cli", "Moves, skips or does a follow-up, or logs the answer to it."),
    followUpCommandOptions,
    runFollowUp,
    QT_TRANSLATE_NOOP("Shopbell::Cli",
                      "Refused while a guard holds it back, which says until when: no marketing, invitation or request "
                      "while a complaint is open or a short while after the last one, no review asked of a chosen "
                      "customer, never by a way that they do not want or for which no address is known, and "
                      "nothing that has become needless.")};

} // namespace Shopbell::Cli
