// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/phonetext.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

QString dialledNumber(const QString &number)
{
    constexpr qsizetype fewestDigits = 3;
    constexpr qsizetype mostDigits = 15; // ITU-T E.164.
    QString written = number;
    // Marks of direction come along when a number is copied.
    written.removeIf([](QChar letter) { return letter.category() == QChar::Other_Format; });
    written = written.trimmed();
    const bool isAbroad = written.startsWith(u'+') || written.startsWith(u'\uFF0B');
    if (isAbroad)
        written = written.mid(1).replace("(0)"_L1, " "_L1);
    QString digits;
    for (const QChar letter : std::as_const(written)) {
        if (letter.isDigit())
            digits += QString::number(letter.digitValue());
        else if (!letter.isSpace() && letter.category() != QChar::Punctuation_Dash && !u"()./"_s.contains(letter))
            return {};
    }
    if (digits.size() < fewestDigits || digits.size() > mostDigits)
        return {};
    return isAbroad ? u'+' + digits : digits;
}

Result<QString> smsToScan(const QString &number, const QString &text)
{
    const QString dialled = dialledNumber(number);
    if (dialled.isEmpty())
        return Error{Error::Kind::NotFound, u"a number in \"%1\""_s.arg(number)};
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return u"SMSTO:%1:"_s.arg(dialled) + lines;
}

} // namespace Shopbell
