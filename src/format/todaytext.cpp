// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/todaytext.h"

#include "format/durationtext.h"
#include "format/numbertext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

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
    if (time.hour() < 5)
        return who.isEmpty() ? TodayText::tr("Hello") : TodayText::tr("Hello, %1").arg(who);
    if (time.hour() < 12)
        return who.isEmpty() ? TodayText::tr("Good morning") : TodayText::tr("Good morning, %1").arg(who);
    if (time.hour() < 18)
        return who.isEmpty() ? TodayText::tr("Good afternoon") : TodayText::tr("Good afternoon, %1").arg(who);
    return who.isEmpty() ? TodayText::tr("Good evening") : TodayText::tr("Good evening, %1").arg(who);
}

namespace {
/// "2 promises late, 2 more due, 3 follow-ups due"; empty when nothing is.
QString dueBriefly(const Standing &standing)
{
    const qint64 late = std::min(standing.latePromises, standing.promises);
    const qint64 onTime = standing.promises - late;
    QStringList due;
    if (late > 0)
        due += TodayText::tr("%Ln promises late", "", int(late));
    if (onTime > 0)
        //: "more" stands behind "2 promises late".
        due += late > 0 ? TodayText::tr("%Ln more due", "promises", int(onTime))
                        : TodayText::tr("%Ln promises due", "", int(onTime));
    if (standing.followUps > 0)
        due += TodayText::tr("%Ln follow-ups due", "", int(standing.followUps));
    return due.join(TodayText::tr(", ", "between what is due"));
}

/// How many wait, in words with a capital.
QString peopleWord(qint64 waiting)
{
    QString people = numberWord(waiting);
    people[0] = people[0].toUpper();
    return people;
}

/// How the shop stands when nobody waits but other things are due: "All answered".
QString answersBriefly(const Standing &standing)
{
    if (standing.notAnswered > 0)
        return TodayText::tr("%Ln reviews are not answered", "", int(standing.notAnswered));
    if (standing.drafts > 0)
        return TodayText::tr("%Ln drafts are not finished", "", int(standing.drafts));
    return TodayText::tr("All answered");
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
    const QString people = peopleWord(waiting);
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
    const QString due = dueBriefly(standing);
    if (standing.waiting > 0 || due.isEmpty())
        return answersSentence(standing); // What is due has its own cards; people come first.
    //: %1 is "All answered", %2 "2 promises late, 3 follow-ups due": one short sentence.
    return TodayText::tr("%1; %2.").arg(answersBriefly(standing), due);
}

QString targetsSentence(const ResponseTargets &targets)
{
    const DurationText durations{QLocale()};
    //: Each is a number of hours: "1 h".
    return TodayText::tr("Your targets: urgent %1, questions %2, negative %3, all others %4")
        .arg(durations.inHours(targets.urgentHours), durations.inHours(targets.questionHours),
             durations.inHours(targets.negativeHours), durations.inHours(targets.otherHours));
}

QString pointsChange(double points, const QString &before)
{
    const double size = std::round(std::abs(points) * 10) / 10;
    if (size <= 0)
        return TodayText::tr("The same as %1", "a month").arg(before);
    const QString number = NumberText(QLocale()).fixed(size, 1);
    if (points > 0)
        //: Of a rate in percent. %1 is a number, "2.6", %2 a month: "2.6 points more than July 2025".
        return TodayText::tr("%1 points more than %2", "", withDecimals).arg(number, before);
    //: Of a rate in percent. %1 is a number, "2.6", %2 a month: "2.6 points less than July 2025".
    return TodayText::tr("%1 points less than %2", "", withDecimals).arg(number, before);
}

QString mayBeChance(const QString &before)
{
    //: Of a rate in percent. %1 is a month: "The difference from July 2025 may be chance".
    return TodayText::tr("The difference from %1 may be chance").arg(before);
}

QString scoreChange(double change, int days)
{
    const double size = std::round(std::abs(change) * 10) / 10;
    if (size <= 0)
        return TodayText::tr("The same as in the %Ln days before", "", days);
    const QString number = NumberText(QLocale()).decimal(size, 1);
    if (change > 0)
        //: Of a mean score. %1 is a number: "0.2 more than in the 90 days before".
        return TodayText::tr("%1 more than in the %Ln days before", "", days).arg(number);
    //: Of a mean score. %1 is a number: "0.2 less than in the 90 days before".
    return TodayText::tr("%1 less than in the %Ln days before", "", days).arg(number);
}

QString waitChange(qint64 change, int days)
{
    if (std::abs(change) < 60'000)
        return TodayText::tr("The same as in the %Ln days before", "", days);
    const QString size = DurationText(QLocale()).span(std::abs(change));
    if (change > 0)
        //: Of answers. %1 is a length of time: "2 h slower than in the 30 days before".
        return TodayText::tr("%1 slower than in the %Ln days before", "", days).arg(size);
    //: Of answers. %1 is a length of time: "2 h quicker than in the 30 days before".
    return TodayText::tr("%1 quicker than in the %Ln days before", "", days).arg(size);
}

} // namespace Shopbell
