// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/todaytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
struct TodayText
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::TodayText)
};

constexpr const char *numberWords[]{
    QT_TRANSLATE_NOOP("Shopbell::TodayText", "none"),   QT_TRANSLATE_NOOP("Shopbell::TodayText", "one"),
    QT_TRANSLATE_NOOP("Shopbell::TodayText", "two"),    QT_TRANSLATE_NOOP("Shopbell::TodayText", "three"),
    QT_TRANSLATE_NOOP("Shopbell::TodayText", "four"),   QT_TRANSLATE_NOOP("Shopbell::TodayText", "five"),
    QT_TRANSLATE_NOOP("Shopbell::TodayText", "six"),    QT_TRANSLATE_NOOP("Shopbell::TodayText", "seven"),
    QT_TRANSLATE_NOOP("Shopbell::TodayText", "eight"),  QT_TRANSLATE_NOOP("Shopbell::TodayText", "nine"),
    QT_TRANSLATE_NOOP("Shopbell::TodayText", "ten"),    QT_TRANSLATE_NOOP("Shopbell::TodayText", "eleven"),
    QT_TRANSLATE_NOOP("Shopbell::TodayText", "twelve"),
};
} // namespace

QString numberWord(qint64 number)
{
    if (number < 0 || number >= qint64(std::size(numberWords)))
        return QLocale().toString(number);
    return TodayText::tr(numberWords[number]);
}

QString greeting(QTime time, const QString &name)
{
    const QString who = name.simplified();
    if (time.hour() >= 5 && time.hour() < 12)
        return who.isEmpty() ? TodayText::tr("Good morning") : TodayText::tr("Good morning, %1").arg(who);
    if (time.hour() >= 12 && time.hour() < 18)
        return who.isEmpty() ? TodayText::tr("Good afternoon") : TodayText::tr("Good afternoon, %1").arg(who);
    return who.isEmpty() ? TodayText::tr("Good evening") : TodayText::tr("Good evening, %1").arg(who);
}

namespace {
/// "2 promises are due, 1 of them late."; empty when nothing is.
QString dueSentence(const Standing &standing)
{
    const QString promises = TodayText::tr("%Ln promises", "that are due", int(standing.promises));
    const QString followUps = TodayText::tr("%Ln follow-ups", "that are due", int(standing.followUps));
    QString due;
    if (standing.promises > 0 && standing.followUps > 0)
        //: %1 is "2 promises", %2 "3 follow-ups".
        due = TodayText::tr("%1 and %2 are due").arg(promises, followUps);
    else if (standing.promises > 0)
        //: %1 is "2 promises".
        due = TodayText::tr("%1 are due", "promises", int(standing.promises)).arg(promises);
    else if (standing.followUps > 0)
        //: %1 is "3 follow-ups".
        due = TodayText::tr("%1 are due", "follow-ups", int(standing.followUps)).arg(followUps);
    else
        return {};
    if (standing.latePromises == 0)
        //: A whole sentence of "2 promises are due".
        return TodayText::tr("%1.").arg(due);
    //: %1 is "2 promises and 3 follow-ups are due".
    return TodayText::tr("%1, %Ln promises late.", "", int(standing.latePromises)).arg(due);
}

/// How the shop stands with its answers alone.
QString answersSentence(const Standing &standing)
{
    const qint64 waiting = standing.waiting;
    const qint64 late = standing.late;
    const qint64 notAnswered = standing.notAnswered;
    const qint64 drafts = standing.drafts;
    if (waiting <= 0 && notAnswered > 0)
        return TodayText::tr("No clock is running. %Ln reviews are not answered.", "", int(notAnswered));
    if (waiting <= 0 && drafts > 0)
        return TodayText::tr("No clock is running. %Ln drafts are not finished.", "", int(drafts));
    if (waiting <= 0)
        return TodayText::tr("All answered. Lovely.");
    QString people = numberWord(waiting);
    people[0] = people[0].toUpper();
    if (late <= 0) {
        //: %1 is a number word with a capital: "Five people are waiting to hear from you."
        return TodayText::tr("%1 people are waiting to hear from you.", "", int(waiting)).arg(people);
    }
    if (late >= waiting) {
        //: %1 is a number word with a capital; all of them wait longer than the owner's target.
        return TodayText::tr("%1 people are waiting to hear from you, all for too long.", "", int(waiting)).arg(people);
    }
    //: %1 is a number word with a capital, %2 one without: "Five people are waiting to hear from you, one for too long."
    return TodayText::tr("%1 people are waiting to hear from you, %2 for too long.", "", int(waiting))
        .arg(people, numberWord(late));
}
} // namespace

QString standingSentence(const Standing &standing)
{
    const QString due = dueSentence(standing);
    if (due.isEmpty())
        return answersSentence(standing);
    const bool isAnswered = standing.waiting == 0 && standing.notAnswered == 0 && standing.drafts == 0;
    //: %1 is how the shop stands with its answers, %2 what else is due: two sentences.
    return TodayText::tr("%1 %2").arg(isAnswered ? TodayText::tr("All answered.") : answersSentence(standing), due);
}

QString targetsSentence(int negativeHours, int otherHours)
{
    //: %1 and %2 are numbers of hours.
    return TodayText::tr("Your target: %1 hours for negative ones, %2 for all others", "", negativeHours)
        .arg(QLocale().toString(negativeHours), QLocale().toString(otherHours));
}

} // namespace Shopbell
