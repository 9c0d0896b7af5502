// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/typedamount.h"

#include <QStringList>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
bool isMinus(QChar character)
{
    return character == u'-' || character == QChar(0x2212) || character == QChar(0xff0d);
}

/// A separator as "." or ","; null for what is none. The Arabic and the wide ones mean what their shapes say.
QChar separatorFrom(QChar character)
{
    if (character == u'.' || character == QChar(0x066b) || character == QChar(0xff0e))
        return u'.';
    if (character == u',' || character == QChar(0x066c) || character == QChar(0xff0c))
        return u',';
    return {};
}

bool isSilent(QChar character) // Groups thousands in some countries, or only stands around.
{
    return character.isSpace() || character == u'\'' || character == QChar(0x2019)
        || character.category() == QChar::Other_Format;
}

/// "1,250", "12,50,000": every group has two or three digits, the last one three, the first at least one and no leading zero.
bool isGrouped(const QStringList &groups)
{
    const QString &first = groups.front();
    if (first.isEmpty() || first.size() > 3 || first.startsWith(u'0') || groups.back().size() != 3)
        return false;
    return std::all_of(groups.begin() + 1, groups.end(),
                       [](const QString &group) { return group.size() == 2 || group.size() == 3; });
}

/// Digits before and after the decimal point.
struct TypedNumber
{
    QString whole = {};
    QString fraction = {};
};

std::optional<TypedNumber> withGroups(const QString &text, QChar group, const QString &fraction)
{
    const QStringList groups = text.split(group);
    if (groups.size() > 1 && !isGrouped(groups))
        return std::nullopt;
    return TypedNumber{groups.join(QString()), fraction};
}

std::optional<TypedNumber> decimalFrom(const QString &number, const QLocale &locale)
{
    const qsizetype last = std::max(number.lastIndexOf(u'.'), number.lastIndexOf(u','));
    if (last < 0)
        return TypedNumber{number, {}};
    const QChar separator = number[last];
    const QChar other = separator == u'.' ? u',' : u'.';
    const QString before = number.first(last);
    const QString after = number.sliced(last + 1);
    if (before.contains(separator))
        return number.contains(other) ? std::nullopt : withGroups(number, separator, {});
    const bool couldGroup = !before.contains(other) && isGrouped({before, after});
    if (couldGroup && locale.decimalPoint() != separator)
        return TypedNumber{before + after, {}};
    // Of three digits behind a decimal point minorFrom() takes what there can be.
    return withGroups(before, other, after);
}
} // namespace

std::optional<TypedAmount> typedAmountFrom(const QString &text)
{
    TypedAmount amount;
    bool ended = false; // Something else came after the number.
    for (const QChar character : text) {
        if (isSilent(character))
            continue;
        const int digit = character.digitValue();
        const QChar separator = separatorFrom(character);
        if (digit >= 0 || (!separator.isNull() && !ended && !amount.number.isEmpty())
            || (!separator.isNull() && amount.sign.isEmpty() && !ended)) {
            if (ended)
                return std::nullopt;
            amount.number += digit >= 0 ? QChar(u'0' + digit) : separator;
        } else if (isMinus(character)) {
            if (amount.negative || !amount.number.isEmpty())
                return std::nullopt;
            amount.negative = true;
        } else {
            ended = !amount.number.isEmpty();
            amount.sign += character;
        }
    }
    if (amount.number.isEmpty())
        return std::nullopt;
    return amount;
}

std::optional<qint64> minorFrom(const TypedAmount &amount, int digits, const QLocale &locale)
{
    std::optional<TypedNumber> decimal = decimalFrom(amount.number, locale);
    if (!decimal || (decimal->whole.isEmpty() && decimal->fraction.isEmpty()))
        return std::nullopt;
    while (decimal->fraction.size() > digits && decimal->fraction.endsWith(u'0'))
        decimal->fraction.chop(1);
    if (decimal->fraction.size() > digits)
        return std::nullopt;
    bool fits = false;
    const qint64 minor = (decimal->whole + decimal->fraction.leftJustified(digits, u'0')).toLongLong(&fits);
    if (!fits)
        return std::nullopt;
    return amount.negative ? -minor : minor;
}

} // namespace Shopbell
