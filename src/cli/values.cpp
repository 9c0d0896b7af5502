// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/values.h"

#include "cli/clitext.h"
#include "format/typedamount.h"

#include <QDateTime>
#include <QFile>

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
Error unreadable(const QString &sentence)
{
    return {Error::Kind::Invalid, sentence};
}
} // namespace

Result<qint64> numberFrom(const QString &text, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        return unreadable(CliText::tr("“%1” is not a number from %2 to %3.")
                              .arg(text, QString::number(least), QString::number(most)));
    return number;
}

Result<QDate> dayFrom(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || text.size() != 10)
        return unreadable(CliText::tr("“%1” is not a date. Write it like 2025-11-18.").arg(text));
    return day;
}

Result<Moment> momentFrom(const QString &text, const QTimeZone &zone)
{
    if (const Result<QDate> day = dayFrom(text))
        return Moment::onDay(*day);
    QString iso = text;
    if (iso.size() > 10 && iso[10] == u' ')
        iso[10] = u'T';
    QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!time.isValid())
        return unreadable(CliText::tr("“%1” is not a time. Write it like 2025-11-18T13:20.").arg(text));
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), zone);
    return Moment::atTime(time.toMSecsSinceEpoch(), zone);
}

Result<Moment> pastMomentFrom(const QString &text, const QTimeZone &zone, qint64 now)
{
    Result<Moment> moment = momentFrom(text, zone);
    if (moment && (moment->at ? *moment->at : startOfDay(moment->day, zone)) > now)
        return unreadable(CliText::tr("“%1” is still to come.").arg(text));
    return moment;
}

Result<std::vector<ReviewId>> reviewIdsFrom(const QStringList &texts)
{
    std::vector<ReviewId> ids;
    for (const QString &text : texts) {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        if (!isNumber || number <= 0)
            return unreadable(CliText::tr("“%1” is not the number of a review.").arg(text));
        ids.emplace_back(number);
    }
    return ids;
}

Result<Money> amountFrom(const QString &text, const MoneyText &money, qint64 least)
{
    const std::optional<Money> amount = money.typed(text);
    if (amount && amount->minor >= least)
        return *amount;
    const std::optional<TypedAmount> parts = typedAmountFrom(text);
    const bool isOneWord = parts && !parts->sign.isEmpty() && text.contains(parts->sign);
    if (isOneWord && !money.typed(u'1' + parts->sign))
        return unreadable(CliText::tr("“%1” is not a currency. Write it like EUR.").arg(parts->sign));
    return unreadable(CliText::tr("“%1” is not an amount of money. Write it like 18.40.").arg(text));
}

QString textOrInput(const QString &text)
{
    if (text != "-"_L1)
        return text;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QString read = QString::fromUtf8(input.readAll());
    if (read.endsWith(u'\n'))
        read.chop(1);
    return read;
}

} // namespace Shopbell::Cli
