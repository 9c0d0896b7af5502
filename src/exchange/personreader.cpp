// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/personreader.h"

#include "exchange/checkparts.h"
#include "exchange/purchasewords.h"
#include "exchange/textcursor.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// The contact in a cell; empty when it is none. Spreadsheets put an apostrophe before numbers that shall stay text.
QString contactIn(std::string_view cell)
{
    std::string_view text = withoutBlanks(cell);
    if (text.size() > 1 && text.front() == '\'')
        text = withoutBlanks(text.substr(1));
    return meansNobody(text) || isMasked(text) ? QString() : textOf(text);
}

/// A name: Nan and Na are people where only their first letter is large, and empty cells of spreadsheets else.
QString nameIn(std::string_view cell)
{
    const std::string_view text = withoutBlanks(cell);
    return (text == "Nan" || text == "Na" ? textOf(text) : contactIn(cell)).simplified();
}

/// A customer number that passed through a spreadsheet: 17850.0 is 17850.
QString numberIn(std::string_view cell)
{
    QString number = contactIn(cell);
    if (number.endsWith(".0"_L1))
        number.chop(2);
    return number == "0"_L1 ? QString() : number;
}
} // namespace

bool PersonReader::take(ImportField field, std::string_view cell)
{
    switch (field) {
    case ImportField::Customer:
        m_person.name = nameIn(cell);
        return true;
    case ImportField::FirstName:
        m_first = nameIn(cell);
        return true;
    case ImportField::LastName:
        m_last = nameIn(cell);
        return true;
    case ImportField::Email:
        m_person.email = contactIn(cell);
        return true;
    case ImportField::Phone:
        m_person.phone = contactIn(cell);
        return true;
    case ImportField::CustomerNumber:
        m_person.number = numberIn(cell);
        return true;
    default:
        return false;
    }
}

IncomingPerson PersonReader::person() const
{
    IncomingPerson person = m_person;
    if (person.name.isEmpty())
        person.name = m_first.isEmpty() || m_last.isEmpty() ? m_first + m_last : m_first + u' ' + m_last;
    return person;
}

} // namespace Shopbell
