// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/numbertext.h"

#include "domain/replylimit.h"
#include "format/reviewwords.h"

#include <cmath>

namespace Shopbell {

using namespace Qt::StringLiterals;

NumberText::NumberText(const QLocale &locale) : m_locale(locale) {}

QString NumberText::count(qint64 number) const
{
    return m_locale.toString(number);
}

QString NumberText::atLeast(qint64 number) const
{
    //: At least this number, the true one is not known yet: "5,000+".
    return tr("%1+").arg(count(number));
}

QString NumberText::percent(double share, int decimals) const
{
    //: A percentage: number and sign, "41.8%". Some languages want a space between them.
    return tr("%1%2", "percentage").arg(m_locale.toString(share * 100, 'f', decimals), m_locale.percent());
}

QString NumberText::ofTotal(qint64 part, qint64 total) const
{
    return tr("%1 of %2").arg(count(part), count(total));
}

QString NumberText::bytes(qint64 bytes) const
{
    return m_locale.formattedDataSize(bytes, bytes < 1000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString NumberText::decimal(double number, int decimals) const
{
    QString text = fixed(number, decimals);
    const QString zero = m_locale.zeroDigit();
    if (!text.contains(m_locale.decimalPoint()))
        return text;
    while (text.endsWith(zero))
        text.chop(zero.size());
    if (text.endsWith(m_locale.decimalPoint()))
        text.chop(m_locale.decimalPoint().size());
    return text;
}

QString NumberText::fixed(double number, int decimals) const
{
    const double step = std::pow(10.0, decimals);
    const double rounded = std::round(number * step) / step;
    return m_locale.toString(rounded + 0.0, 'f', decimals); // Else -0.0 has its sign.
}

QString NumberText::characters(QStringView text) const
{
    return tr("%Ln characters", "", int(charactersIn(text)));
}

QString NumberText::replyLength(QStringView text, const Channel &channel) const
{
    const QString counted = characters(text);
    const std::optional<ReplyLimit> limit = replyLimitOf(channel);
    if (!limit) {
        //: How long a reply is; the second part is "by e-mail", "in the shop".
        return tr("%1 · no limit %2").arg(counted, phraseOf(channel));
    }
    const QString used = count(lengthIn(limit->unit, text));
    if (limit->unit == LengthUnit::Characters) {
        //: "370 of 2,200 characters on Instagram"
        return tr("%1 of %2 characters %3").arg(used, count(limit->most), phraseOf(channel));
    }
    //: "370 characters · 370 of 4,096 bytes on Google"
    return tr("%1 · %2 of %3 bytes %4").arg(counted, used, count(limit->most), phraseOf(channel));
}

qsizetype charactersIn(QStringView text)
{
    return lengthIn(LengthUnit::Characters, text);
}

bool isTooLong(QStringView reply, const Channel &channel)
{
    const std::optional<ReplyLimit> limit = replyLimitOf(channel);
    return limit && lengthIn(limit->unit, reply) > limit->most;
}

} // namespace Shopbell
