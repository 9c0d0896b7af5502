// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/adding.h"
#include "cli/await.h"
#include "cli/clitext.h"
#include "cli/conditions.h"
#include "cli/people.h"
#include "services/keepcustomers.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
QList<QCommandLineOption> scoreOptions()
{
    return {customerOption(),
            {u"score"_s, CliText::tr("What they answered, such as 8 or 8/10."), u"SCORE"_s},
            {u"scale"_s,
             CliText::tr("1-10 asks how satisfied they are, 0-10 whether they would recommend the shop; 1-10 unless "
                         "told."),
             u"SCALE"_s},
            {u"question"_s, CliText::tr("The same in words: satisfied or would-recommend."), u"QUESTION"_s},
            {u"occasion"_s, CliText::tr("When they were asked, such as \"at the till\"."), u"TEXT"_s},
            {u"asked-by"_s, CliText::tr("Who in the shop asked."), u"NAME"_s},
            {u"review"_s, CliText::tr("The review that it came with, by number."), u"ID"_s},
            dateOption()};
}

/// What was typed and what the question allows.
Error offTheScale(const Call &call, ScoreQuestion question)
{
    const ScaleRange range = rangeOf(scaleOf(question));
    const QString words = question == ScoreQuestion::Satisfied
        ? CliText::tr("“%1” is not a value of --score: how satisfied they are goes from %2 to %3.")
        : CliText::tr("“%1” is not a value of --score: whether they would recommend the shop goes from %2 to %3.");
    return {Error::Kind::Invalid, words.arg(call.value("score")).arg(range.lowest).arg(range.highest)};
}

/// Question and scale say the same; told both, they must agree.
Result<ScoreQuestion> questionFrom(const Call &call)
{
    std::optional<ScoreQuestion> question = ScoreQuestion::Satisfied;
    if (call.isSet("question"))
        question = scoreQuestionFromKey(call.value("question"));
    if (!question)
        return noSuchWord(call, "question");
    if (!call.isSet("scale"))
        return *question;
    for (const ScoreQuestion asked : {ScoreQuestion::Satisfied, ScoreQuestion::WouldRecommend}) {
        const bool fits = !call.isSet("question") || asked == *question;
        if (fits && keyOf(scaleOf(asked)) == call.value("scale"))
            return asked;
    }
    return noSuchWord(call, "scale");
}

Result<NewScore> scoreFrom(const Call &call)
{
    NewScore score;
    const Result<ScoreQuestion> question = questionFrom(call);
    if (!question)
        return question.error();
    score.question = *question;
    QString words = call.value("score").trimmed();
    if (words.endsWith("/10"_L1))
        words.chop(3);
    bool isNumber = false;
    score.value = words.toDouble(&isNumber);
    if (!isNumber || !checkedRating(score.value, scaleOf(score.question)))
        return offTheScale(call, score.question);
    if (call.isSet("review")) {
        const auto review = idFrom<ReviewId>(call.value("review"));
        if (!review)
            return noSuchWord(call, "review");
        score.review = *review;
    }
    score.occasion = call.value("occasion");
    score.askedBy = call.value("asked-by");
    return score;
}

Exit addOneScore(const Call &call)
{
    const QString whose = call.value("customer").simplified();
    if (whose.isEmpty() || !call.isSet("score"))
        return call.console.wrongUsage(
            CliText::tr("A score needs somebody and an answer: --customer Ines --score 8/10"));
    Result<NewScore> score = scoreFrom(call);
    if (!score)
        return wrongValue(call, score.error());
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    const Result<Moment> said = dateFrom(call, *shop);
    if (!said)
        return wrongValue(call, said.error());
    score->said = *said;
    const Result<CustomerId> customer = customerMeant(*shop, whose);
    if (!customer)
        return notUsable(call, customer.error());
    if (!customer->isStored()) {
        return call.console.fail(Exit::Refused, keyOf(Error::Kind::NotFound),
                                 CliText::tr("Nobody is called “%1”.").arg(whose));
    }
    score->customer = *customer;
    const Result<ScoreId> id = await(KeepCustomers(shop->file).addScore(*score));
    if (!id)
        return failed(call, id.error(), Task::ChangeCustomers);
    return added(call, id->value());
}
} // namespace

const Addable scoreAdded{
    "score"_L1,
    "SHOP score"_L1,
    QT_TRANSLATE_NOOP(
        "Shopbell::Cli",
        "Logs how satisfied somebody is, or whether they would recommend the shop, and prints the number of "
        "the score."),
    QT_TRANSLATE_NOOP(
        "Shopbell::Cli",
        "It takes --customer and --score. Satisfaction is on the scale 1-10; whether they would recommend "
        "the shop is on 0-10."),
    scoreOptions,
    addOneScore};

} // namespace Shopbell::Cli
