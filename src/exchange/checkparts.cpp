// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/checkparts.h"

#include "domain/customer.h"
#include "exchange/csvwriter.h"
#include "exchange/purchasewords.h"
#include "exchange/textcursor.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
bool isFreeWords(ImportField field)
{
    switch (field) {
    case ImportField::Extra:
    case ImportField::Text:
    case ImportField::Title:
    case ImportField::Reply:
    case ImportField::What:
    case ImportField::Note:
    case ImportField::Wishes:
    case ImportField::Needs:
    case ImportField::Scores:
        return true;
    default:
        return false;
    }
}
} // namespace

std::string_view meantCell(const ImportPlan &plan, const Record &record, size_t column)
{
    std::string_view cell = record.cells[column];
    if (plan.defused && isDefused(cell))
        cell.remove_prefix(1);
    const ImportField field = column < plan.fields.size() ? plan.fields[column] : ImportField::Extra;
    return isFreeWords(field) ? cell : unwrapped(cell);
}

bool saysNothing(std::string_view cell)
{
    static constexpr std::array words{"null", "nan", "n/a", "na", "none", "nil", "-", "--", "\u2014", "\u2013", "\\N"};
    return cell.empty()
        || std::any_of(words.begin(), words.end(), [cell](const char *word) { return equalsFolded(cell, word); });
}

bool isNoAddress(std::string_view cell)
{
    const std::string_view words = withoutBlanks(cell);
    return !saysNothing(words) && !meansNobody(words) && !isMasked(words)
        && !isUsable(ContactKind::Email, textOf(words));
}

bool isNoPhone(std::string_view cell)
{
    static const QRegularExpression rounded(u"^\\d+[.,]\\d+E\\+?\\d+$"_s, QRegularExpression::CaseInsensitiveOption);
    const std::string_view words = withoutBlanks(cell);
    if (saysNothing(words) || meansNobody(words) || isMasked(words))
        return false;
    const QString text = textOf(words);
    return !isUsable(ContactKind::Phone, text) || rounded.match(text).hasMatch();
}

bool isOddContact(ImportField field, std::string_view cell)
{
    return (field == ImportField::Email && isNoAddress(cell)) || (field == ImportField::Phone && isNoPhone(cell));
}

QString underHeading(const ImportPlan &plan, size_t column, std::string_view cell)
{
    const QString heading = column < plan.columns.size() ? plan.columns[column].simplified() : QString();
    const QString words = trimmedTextOf(cell);
    return heading.isEmpty() ? words : heading + u": "_s + words;
}

QString wordsOf(std::string_view cell)
{
    QString words = textOf(cell);
    if (words.contains(u'\r')) {
        words.replace("\r\n"_L1, "\n"_L1);
        words.replace(u'\r', u'\n');
    }
    return words;
}

QString trimmedTextOf(std::string_view cell)
{
    return textOf(withoutBlanks(cell));
}

int faultyColumn(const Record &record)
{
    if (record.fault == ProblemReason::UnclosedQuote)
        return int(record.cells.size()) - 1;
    if (record.fault != ProblemReason::BrokenCharacters)
        return -1;
    const auto broken = std::find_if(record.cells.begin(), record.cells.end(), [](std::string_view cell) {
        return textOf(cell).contains(QChar::ReplacementCharacter);
    });
    return broken == record.cells.end() ? -1 : int(broken - record.cells.begin());
}

Problem problemOf(const ImportPlan &plan, const Record &record, int column, ProblemReason reason)
{
    Problem found{.line = record.line, .column = column, .reason = reason, .cells = textOf(record.cells)};
    if (column >= 0 && size_t(column) < found.cells.size())
        found.value = found.cells[size_t(column)];
    for (size_t i = 0; i < std::min(found.cells.size(), plan.fields.size()); ++i) {
        switch (plan.fields[i]) {
        case ImportField::Author:
        case ImportField::Customer:
        case ImportField::SentBy:
            found.author = found.cells[i].trimmed();
            break;
        case ImportField::Text:
        case ImportField::What:
        case ImportField::Item:
        case ImportField::Friend:
            found.text = found.cells[i];
            break;
        case ImportField::OrderNumber:
        case ImportField::Email:
        case ImportField::SentByEmail:
            if (found.author.isEmpty())
                found.author = found.cells[i].trimmed();
            break;
        default:
            break;
        }
    }
    return found;
}

} // namespace Shopbell
