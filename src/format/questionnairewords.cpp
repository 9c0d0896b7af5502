// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/questionnairewords.h"

#include "format/ratingtext.h"
#include "format/sentences.h"

#include <QCoreApplication>
#include <QLocale>

namespace Shopbell {

namespace {

struct SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::SheetWords)
};

} // namespace

QString startingIntroduction(const QString &signsAs, bool hasLink)
{
    if (signsAs.isEmpty()) {
        return hasLink
            ? SheetWords::tr("Thank you for coming. It takes three minutes, and we read every word. Leave out what "
                             "you like, and give it back at the counter, or answer on your phone.")
            : SheetWords::tr("Thank you for coming. It takes three minutes, and we read every word. Leave out what "
                             "you like, and give it back at the counter.");
    }
    return (hasLink ? SheetWords::tr("Thank you for coming. It takes three minutes, and %1 reads every word. Leave out "
                                     "what you like, and give it back at the counter, or answer on your phone.")
                    : SheetWords::tr("Thank you for coming. It takes three minutes, and %1 reads every word. Leave out "
                                     "what you like, and give it back at the counter."))
        .arg(signsAs);
}

QuestionnaireWords questionnaireWords()
{
    return {
        .useIt = SheetWords::tr("I use it"),
        .newToMe = SheetWords::tr("New to me"),
        .tellMe = SheetWords::tr("Tell me"),
        .answerOnPhone = SheetWords::tr("Answer on your phone"),
        .yourName = SheetWords::tr("Your name, if you like"),
        .contact = SheetWords::tr("Phone or e-mail, only if we should write back"),
        .mayShow = SheetWords::tr("You may show my words with my first name"),
        .doNotWrite = SheetWords::tr("Please do not write to me"),
        //: At the foot of a page: "sheet 1 of 2".
        .sheetOf = SheetWords::tr("sheet %1 of %2"),
    };
}

QString interestsSentence(const std::vector<NamedInterest> &interests)
{
    const auto named = [&interests](ServiceInterest wanted) {
        QStringList names;
        for (const NamedInterest &each : interests) {
            if (each.interest == wanted)
                names << each.service;
        }
        return names;
    };
    QStringList sentences;
    const auto add = [&sentences](const QString &sentence, const QStringList &names) {
        if (!names.isEmpty())
            sentences << sentence.arg(QLocale().createSeparatedList(names));
    };
    //: Of a customer; %1 are services: "Wants to hear of Gift cards and Birthday cakes."
    add(SheetWords::tr("Wants to hear of %1."), named(ServiceInterest::WantsToHear));
    add(SheetWords::tr("Uses %1."), named(ServiceInterest::Uses));
    add(SheetWords::tr("Did not know of %1."), named(ServiceInterest::NewToThem));
    return joinedSentences(sentences);
}

QStringList answerLines(const std::vector<SheetAnswer> &answers, const std::vector<NamedInterest> &interests,
                        const QLocale &locale)
{
    QStringList lines;
    for (const SheetAnswer &answer : answers) {
        const QString said = answer.value
            ? RatingText(locale).spoken(Rating{double(*answer.value), scaleOf(answer.score)})
            : SheetWords::tr("“%1”").arg(answer.words.simplified());
        //: %1 is a question of a questionnaire, %2 what was answered: "What brings you back? The rye."
        lines << SheetWords::tr("%1 %2").arg(answer.asked, said);
    }
    if (const QString about = interestsSentence(interests); !about.isEmpty())
        lines << about;
    return lines;
}

QStringList openQuestionsToUse()
{
    return {
        SheetWords::tr("What brings you back to us?"),
        SheetWords::tr("What nearly stopped you, and when?"),
        SheetWords::tr("What should we stop doing?"),
        SheetWords::tr("What did you tell a friend about us?"),
        SheetWords::tr("Where else do you buy this, and what do they do better?"),
        SheetWords::tr("What would you miss if we closed?"),
    };
}

QuestionnaireBuilder startingQuestionnaire(const QString &signsAs, std::vector<OfferedService> services,
                                           const QString &link)
{
    QuestionnaireBuilder builder(SheetWords::tr("What should we do next?"),
                                 startingIntroduction(signsAs, !link.isEmpty()));
    const QStringList open = openQuestionsToUse();
    builder.ask(open[0]).ask(open[1]);
    builder.score(ScoreQuestion::Satisfied, SheetWords::tr("All in all, how satisfied are you?"),
                  SheetWords::tr("not at all"), SheetWords::tr("could not be better"));
    if (!services.empty())
        builder.offer(SheetWords::tr("Everything we do. What do you know, use, or want?"), std::move(services));
    builder.askWhatIsMissing(SheetWords::tr("Is anything missing that you buy somewhere else?"));
    return builder.link(link);
}

} // namespace Shopbell
