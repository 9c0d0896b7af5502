// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/daytyping.h"

#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int monthsOfAYear = 12;

bool isSeparator(QChar typed)
{
    return typed.isSpace() || u"/.-,:"_s.contains(typed);
}

bool isOneSign(const QKeyEvent &event)
{
    return event.text().size() == 1 && event.text().front().isPrint()
        && !event.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

} // namespace

void DayTyping::begin()
{
    m_typedMonth.clear();
    m_wentOn = false;
    m_wordsIn = -1;
}

bool DayTyping::takes(QKeyEvent &event)
{
    if (goAlong(event))
        return true;
    const QString text = event.text();
    const bool isText = isOneSign(event);
    if (isText && !text.front().isDigit() && m_wordsIn >= 0 && m_wordsIn == m_field.currentSectionIndex())
        return true;
    m_wordsIn = -1;
    if (isText && m_wentOn && isSeparator(text.front()))
        return true;
    const auto *edit = m_field.findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    if (isText && edit && edit->selectedText() == m_field.text())
        m_field.setSelectedSection(m_field.sectionAt(0)); // A new day is typed over the whole old one.
    m_wentOn = false;
    if (isText && text.front().isLetterOrNumber() && m_field.currentSection() == QDateTimeEdit::MonthSection
        && isMonthWord()) {
        typeMonth(text);
        return true;
    }
    m_typedMonth.clear();
    const bool takesLetters = m_field.currentSection() == QDateTimeEdit::AmPmSection;
    if (isText && text.front().isLetter() && !takesLetters) {
        m_wordsIn = m_field.currentSectionIndex();
        return true;
    }
    m_section = m_field.currentSectionIndex();
    return false;
}

void DayTyping::ended(const QKeyEvent &event)
{
    m_wentOn = isOneSign(event) && event.text().front().isDigit() && m_field.currentSectionIndex() == m_section + 1;
}

/// Left and Right, which would go by letters.
bool DayTyping::goAlong(const QKeyEvent &event)
{
    const bool isArrow = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    if (!isArrow || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    const int to = m_field.currentSectionIndex() + (event.key() == Qt::Key_Right ? 1 : -1);
    begin();
    m_field.interpretText();
    m_field.setSelectedSection(m_field.sectionAt(std::clamp(to, 0, m_field.sectionCount() - 1)));
    return true;
}

bool DayTyping::isMonthWord() const
{
    return m_field.displayFormat().contains("MMM"_L1);
}

int DayTyping::monthOf(const QString &typed) const
{
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    if (isNumber)
        return number <= monthsOfAYear ? number : 0;
    for (int month = 1; month <= monthsOfAYear; ++month) {
        if (m_field.locale().monthName(month).startsWith(typed, Qt::CaseInsensitive)
            || m_field.locale().monthName(month, QLocale::ShortFormat).startsWith(typed, Qt::CaseInsensitive))
            return month;
    }
    return 0;
}

void DayTyping::typeMonth(const QString &text)
{
    constexpr qsizetype fewestLetters = 2;
    if (m_typedMonth.isEmpty()) {
        m_before = m_field.date();
        m_year = m_before.year();
    }
    const bool goesOn = monthOf(m_typedMonth + text) > 0 || m_typedMonth + text == u'0';
    m_typedMonth = goesOn ? m_typedMonth + text : text;
    const int month = monthOf(m_typedMonth);
    const bool isWord = text.front().isLetter();
    if (isWord && !goesOn) { // No month: words that were meant for another field.
        m_field.setDate(m_before);
        m_field.setSelectedSection(QDateTimeEdit::MonthSection);
        m_typedMonth.clear();
        m_wordsIn = m_field.currentSectionIndex();
        return;
    }
    if (month == 0 || (isWord && m_typedMonth.size() < fewestLetters)) // Or the nought before a number.
        return;
    setMonth(month);
    const bool isNumber = m_typedMonth.front().isDigit();
    const bool isWhole = isNumber
        ? m_typedMonth != u'1'
        : m_typedMonth.size() >= m_field.locale().monthName(month, QLocale::ShortFormat).size();
    if (isWhole)
        goOn();
    else
        m_field.setSelectedSection(QDateTimeEdit::MonthSection);
}

void DayTyping::setMonth(int month)
{
    const auto inYear = [this, month](int year) {
        const QDate first(year, month, 1);
        return QDate(year, month, std::min(m_field.date().day(), first.daysInMonth()));
    };
    for (const int each : {m_year, m_year + 1, m_year - 1}) {
        const QDate day = inYear(each);
        if (day >= m_field.minimumDate() && day <= m_field.maximumDate()) {
            m_field.setDate(day);
            return;
        }
    }
    m_field.setDate(inYear(m_year));
}

void DayTyping::goOn()
{
    m_typedMonth.clear();
    if (m_field.currentSectionIndex() + 1 >= m_field.sectionCount())
        return;
    m_field.setSelectedSection(m_field.sectionAt(m_field.currentSectionIndex() + 1));
    m_wentOn = true;
}

} // namespace Shopbell
