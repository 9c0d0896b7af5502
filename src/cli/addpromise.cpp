// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/adding.h"
#include "cli/await.h"
#include "cli/channels.h"
#include "cli/clitext.h"
#include "cli/conditions.h"
#include "cli/promises.h"
#include "cli/teammembers.h"
#include "cli/values.h"
#include "domain/answerplace.h"
#include "format/lettertext.h"
#include "format/placeholdertext.h"
#include "services/keeppromise.h"
#include "services/readcustomers.h"
#include "services/readpromises.h"
#include "services/readreviews.h"

#include <algorithm>

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
QList<QCommandLineOption> promiseOptions()
{
    return {
        {u"review"_s, CliText::tr("The review that it came with, by number."), u"ID"_s},
        {u"title"_s, CliText::tr("A headline."), u"TEXT"_s},
        {u"owner"_s, CliText::tr("Who of the team does it; the command team adds somebody."), u"NAME"_s},
        {u"due"_s, CliText::tr("By when it is done, such as 2025-11-21."), u"DATE"_s},
        {u"check-back"_s, CliText::tr("When the customer is asked whether it is right now."), u"DATE"_s},
        {u"step"_s,
         CliText::tr("What has to be done, may stand more than once; who does it and by when may follow, each after a "
                     "semicolon: \"Post the card; Sam; 2025-11-21\"."),
         u"STEP"_s},
        {u"acknowledgement"_s, CliText::tr("What happened, in the customer's words."), u"TEXT"_s},
        {u"apology"_s, CliText::tr("Plainly, without if or but."), u"TEXT"_s},
        {u"cause"_s, CliText::tr("What went wrong in the shop."), u"TEXT"_s},
        {u"remedy"_s, CliText::tr("What is done for this customer now."), u"TEXT"_s},
        {u"prevention"_s, CliText::tr("How it does not happen again."), u"TEXT"_s},
        {{u"publication"_s, u"changed"_s},
         CliText::tr("What was changed, for others to read once the customer agrees."),
         u"TEXT"_s},
        {u"tone"_s, CliText::tr("How the letter sounds, warm unless told: warm, plain or formal."), u"TONE"_s},
        {u"language"_s, CliText::tr("The language of the letter, that of the review unless told."), u"LANGUAGE"_s},
        {u"letter"_s,
         CliText::tr("What answers the review, whole unless told: whole, which is the letter of the parts for the "
                     "customer alone, short, which is posted where the review stands, or none when the customer was "
                     "told in person."),
         u"LETTER"_s},
        channelOption(),
        {u"plan"_s, CliText::tr("Only write the plan down: nothing is promised or posted yet.")}};
}

/// "Post the card; Sam; 2025-11-21"; who and when are those of the promise unless told.
Result<PlannedStep> stepFrom(const QString &text, const PromisePlan &plan)
{
    const QStringList parts = text.split(u';');
    PlannedStep step{{}, parts[0].trimmed(), plan.who, plan.due};
    if (parts.size() > 1 && !parts[1].trimmed().isEmpty())
        step.who = {{}, parts[1].simplified()};
    if (parts.size() > 2) {
        const Result<QDate> due = dayFrom(parts[2].trimmed());
        if (!due)
            return due.error();
        step.due = *due;
    }
    return step;
}

Status takeDay(const Call &call, const char *option, QDate &day)
{
    if (!call.isSet(option))
        return done();
    const Result<QDate> told = dayFrom(call.value(option));
    if (!told)
        return told.error();
    day = *told;
    return done();
}

/// What a review has planned already, which what is told adds to; an empty plan when it has none.
Result<PromisePlan> planThere(const OpenShop &shop, ReviewId review)
{
    const Result<std::vector<PromiseDetails>> promises = await(ReadPromises(shop.file).of(review));
    if (!promises)
        return promises.error();
    PromisePlan plan;
    for (const PromiseDetails &each : *promises) {
        if (each.promise.state != PromiseState::Plan || each.row.review != review)
            continue;
        plan = planOf(each.promise);
        plan.who.name = each.row.ownerName; // Signs the letter.
    }
    return plan;
}

/// Puts what is told into a plan; what is not told stays.
Status takeTold(const Call &call, PromisePlan &plan)
{
    ApologyParts &parts = plan.parts;
    const std::pair<const char *, QString *> texts[] = {{"title", &plan.title},
                                                        {"acknowledgement", &parts.acknowledgement},
                                                        {"apology", &parts.apology},
                                                        {"cause", &parts.cause},
                                                        {"remedy", &parts.remedy},
                                                        {"prevention", &parts.prevention},
                                                        {"publication", &parts.publication},
                                                        {"language", &plan.language}};
    for (const auto &[option, text] : texts) {
        if (call.isSet(option))
            *text = call.value(option);
    }
    if (call.isSet("owner"))
        plan.who = {.member = {}, .name = call.value("owner").simplified()};
    if (call.isSet("tone")) {
        const std::optional<Tone> tone = toneFromKey(call.value("tone"));
        if (!tone)
            return noSuchWord(call, "tone");
        plan.tone = *tone;
    }
    if (Status taken = takeDay(call, "due", plan.due); !taken)
        return taken.error();
    if (Status taken = takeDay(call, "check-back", plan.checkBack); !taken)
        return taken.error();
    if (call.isSet("step"))
        plan.steps.clear();
    for (const QString &text : call.values("step")) {
        const Result<PlannedStep> step = stepFrom(text, plan);
        if (!step)
            return step.error();
        plan.steps.push_back(*step);
    }
    return done();
}

/// Whoever is told has to be of the team: a name that is mistyped is nobody new.
Status findInTeam(const OpenShop &shop, PromisePlan &plan)
{
    std::vector<WhoDoesIt *> all{&plan.who};
    for (PlannedStep &step : plan.steps)
        all.push_back(&step.who);
    for (WhoDoesIt *who : all) {
        if (who->member.isStored() || who->name.isEmpty())
            continue;
        const Result<TeamMember> member = teamMemberMeant(shop, who->name);
        if (!member)
            return member.error();
        *who = {member->id, member->name};
    }
    return done();
}

/// The text that is posted; empty when nothing is.
Result<QString> letterFrom(const Call &call, const OpenShop &shop, const Review &review, const PromisePlan &plan)
{
    const QString which = call.isSet("letter") ? call.value("letter") : u"whole"_s;
    if (which != "whole"_L1 && which != "short"_L1 && which != "none"_L1)
        return noSuchWord(call, "letter");
    ApologyParts said = plan.parts;
    said.publication.clear();
    if (which == "none"_L1 || isEmpty(said))
        return QString();
    const QString wanted = plan.language.isEmpty() ? review.language : plan.language;
    const QString language = letterLanguage(wanted, QLocale());
    const LetterFacts facts{review.author, plan.checkBack, plan.who.name, shop.profile.name,
                            Moment::atTime(shop.file->now(), shop.zone()).day};
    return which == "short"_L1 ? composedShortReply(said, facts, plan.tone, language).text
                               : composedLetter(said, facts, plan.tone, language, QLocale()).text;
}

/// To whom a letter may go.
Result<Customer> customerOf(const OpenShop &shop, const Review &review)
{
    if (!review.customer.isStored())
        return writerAsSigned(review);
    const Result<std::vector<Customer>> people = await(ReadCustomers(shop.file).people({review.customer}));
    if (!people)
        return people.error();
    return people->empty() ? writerAsSigned(review) : people->front();
}

/// Where the letter goes: as told, else a short one to where the review stands, a whole one to the customer alone.
Result<Channel> letterPlaceFrom(const Call &call, const OpenShop &shop, const ReviewDetails &details)
{
    const Result<std::vector<Channel>> channels = channelsOf(shop.file);
    if (!channels)
        return channels.error();
    if (call.isSet("channel")) {
        const Channel *told = channelNamed(*channels, call.value("channel"));
        if (!told)
            return notUnderstood(u"--channel"_s, call.value("channel"));
        return *told;
    }
    if (call.value("letter") == "short"_L1)
        return details.channel;
    const Result<Customer> customer = customerOf(shop, details.review);
    if (!customer)
        return customer.error();
    const ChannelId alone = usualPlaceAlone(details.review, details.channel, *customer);
    const auto place = std::ranges::find(*channels, alone, &Channel::id);
    return place == channels->end() ? details.channel : *place;
}

Exit addOnePromise(const Call &call)
{
    const std::optional<ReviewId> review = idFrom<ReviewId>(call.value("review"));
    if (!review)
        return call.console.wrongUsage(CliText::tr("To whom is it promised? --review says it by number."));
    if (call.isSet("channel") && (call.isSet("plan") || call.value("letter") == "none"_L1))
        return call.console.wrongUsage(CliText::tr("--channel goes with a letter that is sent or posted."));
    PromisePlan told;
    if (Status understood = takeTold(call, told); !understood)
        return wrongValue(call, understood.error());
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    const Result<ReviewDetails> details = await(ReadReviews(shop->file).details(*review));
    if (!details)
        return failed(call, details.error(), Task::ReadReviews);
    Result<PromisePlan> plan = planThere(*shop, *review);
    if (!plan)
        return failed(call, plan.error(), Task::ReadPromises);
    if (Status taken = takeTold(call, *plan); !taken)
        return wrongValue(call, taken.error());
    if (Status found = findInTeam(*shop, *plan); !found)
        return failedWithTeam(call, found.error());
    const KeepPromise promises(shop->file);
    if (call.isSet("plan")) {
        const Result<SavedPlan> saved = await(promises.savePlan(*review, *plan));
        return saved ? added(call, saved->promise.value()) : promiseRefused(call, saved.error());
    }
    const Result<QString> letter = letterFrom(call, *shop, details->review, *plan);
    if (!letter)
        return wrongValue(call, letter.error());
    if (const UnfilledWords unfilled = unfilledWords(*letter); unfilled.count > 0) {
        const QString sentence = unfilled.areSeveral() ? CliText::tr("%1 are not filled in. Nothing was promised.")
                                                       : CliText::tr("%1 is not filled in. Nothing was promised.");
        return call.console.fail(Exit::Refused, u"invalid"_s, sentence.arg(unfilled.names));
    }
    const Result<Channel> place = letterPlaceFrom(call, *shop, *details);
    if (!place)
        return wrongValue(call, place.error());
    if (!mayAnswerThrough(details->review, *place))
        return call.console.fail(Exit::Refused, u"invalid"_s,
                                 CliText::tr("This was said in private, and %1 is public. Nothing was promised. Answer "
                                             "where only the customer reads it.")
                                     .arg(place->key));
    const ChannelId elsewhere = place->id == details->review.channel ? ChannelId() : place->id;
    const Result<PromiseId> id = await(promises.give(*review, *plan, {*letter, {}, shop->profile.signsAs, elsewhere}));
    if (!id)
        return promiseRefused(call, id.error());
    QJsonObject json{{u"letter"_s, jsonOfText(*letter)}};
    if (!letter->isEmpty())
        json[u"channel"_s] = place->key;
    return added(call, id->value(), json);
}
} // namespace

const Addable promiseAdded{
    "promise"_L1,
    "SHOP promise"_L1,
    QT_TRANSLATE_NOOP("Shopbell::Cli",
                      "Promises the customer of a review that it is put right, and prints the number of the "
                      "promise."),
    QT_TRANSLATE_NOOP("Shopbell::Cli",
                      "It takes --review, --owner, --due, --check-back and the parts of the apology. With --plan it is "
                      "only written down."),
    promiseOptions,
    addOnePromise};

} // namespace Shopbell::Cli
