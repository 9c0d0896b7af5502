// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/daytyping.h"

#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int monthsOfAYear = 12;

constexpr std::array ordinalEndings{"st"_L1, "nd"_L1, "rd"_L1, "th"_L1};
constexpr int lettersOfWords = 2; ///< One letter alone is a slip.

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr
        || key == Qt::Key_Meta;
}

bool isOneSign(const QKeyEvent &event)
{
    return event.text().size() == 1 && event.text().front().isPrint()
        && !event.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

} // namespace

void DayTyping::begin()
{
    m_typed.clear();
    m_typedDay.clear();
    m_typedMonth.clear();
    m_ending.clear();
    m_dayTyped = false;
    m_wantedDay = 0;
    m_wentOn = false;
    m_wordsIn = -1;
}

bool DayTyping::takes(QKeyEvent &event)
{
    if (goAlong(event))
        return true;
    const QString text = event.text();
    if (isModifier(event.key()))
        return false;
    if (!isOneSign(event)) {
        begin();
        m_section = m_field.currentSectionIndex();
        return false;
    }
    const auto *edit = m_field.findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    if (edit && edit->selectedText() == m_field.text()) { // A new day is typed over the whole old one.
        begin();
        m_field.setSelectedSection(m_field.sectionAt(0));
    }
    m_section = m_field.currentSectionIndex();
    if (takesIsoDay(text))
        return true;
    if (takesWords(text) || (m_dayTyped && takesEnding(text)))
        return true;
    if (isSeparator(text.front())) {
        if (!m_wentOn)
            goOn();
        m_wentOn = true; // Of several separators only the first one leads on.
        return true;
    }
    m_wentOn = false;
    if (takesDay(text))
        return true;
    if (text.front().isLetterOrNumber() && m_field.currentSection() == QDateTimeEdit::MonthSection && isMonthWord()) {
        typeMonth(text);
        return true;
    }
    m_typedMonth.clear();
    const bool takesLetters = m_field.currentSection() == QDateTimeEdit::AmPmSection;
    if (text.front().isLetter() && !takesLetters) {
        beginWords();
        return true;
    }
    return false;
}

void DayTyping::ended(const QKeyEvent &event)
{
    const bool isDigit = isOneSign(event) && event.text().front().isDigit();
    m_wentOn = isDigit && m_field.currentSectionIndex() == m_section + 1;
    m_dayTyped = isDigit && m_field.sectionAt(m_section) == QDateTimeEdit::DaySection;
    m_ending.clear();
}

/// A whole day as files write it: 2025-01-31. From the first stroke on it is no longer typed part by part.
bool DayTyping::takesIsoDay(const QString &text)
{
    static const QRegularExpression begun(u"^\\d{4}-\\d{0,2}(-\\d{0,2})?$"_s);
    if (m_typed.isEmpty())
        m_first = m_field.date();
    m_typed += text;
    if (!begun.match(m_typed).hasMatch())
        return false;
    const QDate day = QDate::fromString(m_typed, Qt::ISODate);
    m_field.setDate(day.isValid() ? day : m_first);
    return true;
}

/// The number of a day that stands before its month, which is only typed next: it may be longer than the one shown.
bool DayTyping::takesDay(const QString &text)
{
    constexpr int longestMonth = 31;
    constexpr int lastTens = 3;
    const bool isFirst = m_field.sectionAt(0) == QDateTimeEdit::DaySection;
    if (!isFirst || m_field.currentSection() != QDateTimeEdit::DaySection || !text.front().isDigit())
        return false;
    const bool goesOn = (m_typedDay + text).toInt() <= longestMonth;
    m_typedDay = goesOn ? m_typedDay + text : text;
    m_wantedDay = m_typedDay.toInt();
    m_dayTyped = true;
    m_ending.clear();
    if (m_wantedDay == 0)
        return true; // The nought before a number.
    setDay();
    if (m_typedDay.size() == 2 || m_wantedDay > lastTens)
        goOn();
    else
        m_field.setSelectedSection(QDateTimeEdit::DaySection);
    return true;
}

/// In the month shown, else in the last or the next one that has such a day and is in range.
void DayTyping::setDay()
{
    const QDate month(m_field.date().year(), m_field.date().month(), 1);
    for (const int away : {0, -1, 1}) {
        const QDate other = month.addMonths(away);
        const QDate day(other.year(), other.month(), m_wantedDay);
        if (day.isValid() && day >= m_field.minimumDate() && day <= m_field.maximumDate()) {
            m_field.setDate(day);
            return;
        }
    }
}

/// A blank, a stroke and the like, and what stands between the parts of the field itself, such as 年.
bool DayTyping::isSeparator(QChar typed) const
{
    return typed.isSpace() || u"/.-,:"_s.contains(typed)
        || (typed.unicode() > 0x7f && m_field.displayFormat().contains(typed));
}

void DayTyping::beginWords()
{
    m_wordsIn = m_field.currentSectionIndex();
    m_wordLetters = 1;
}

/// Words that are no month, and after them numbers as well, are swallowed as long as the part stays the same.
bool DayTyping::takesWords(const QString &text)
{
    if (m_wordsIn < 0 || m_wordsIn != m_field.currentSectionIndex())
        return false;
    if (text.front().isLetter())
        ++m_wordLetters;
    if (!text.front().isDigit() || m_wordLetters >= lettersOfWords)
        return true;
    m_wordsIn = -1;
    return false;
}

/// The th of 5th. Gives whether the letter was used up: that of 1st may as well begin September.
bool DayTyping::takesEnding(const QString &text)
{
    m_ending += text.toLower();
    if (std::ranges::find(ordinalEndings, m_ending) != ordinalEndings.end()) {
        m_typedMonth.clear();
        if (m_field.currentSection() == QDateTimeEdit::DaySection)
            goOn();
        m_wentOn = true;
        m_dayTyped = false;
        return true;
    }
    m_dayTyped =
        std::ranges::any_of(ordinalEndings, [this](QLatin1StringView each) { return each.startsWith(m_ending); });
    return m_dayTyped && (m_field.currentSection() == QDateTimeEdit::DaySection || monthOf(m_ending) == 0);
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
        beginWords();
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
    const int wanted = m_wantedDay > 0 ? m_wantedDay : m_field.date().day();
    const auto inYear = [wanted, month](int year) {
        const QDate first(year, month, 1);
        return QDate(year, month, std::min(wanted, first.daysInMonth()));
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

/// From the part in which the key was typed: a date that is set meanwhile can move the cursor by itself.
void DayTyping::goOn()
{
    m_typedDay.clear();
    m_typedMonth.clear();
    const int next = m_section + 1;
    if (next >= m_field.sectionCount())
        return;
    m_field.interpretText();
    m_field.setSelectedSection(m_field.sectionAt(m_section)); // Else a cursor that stands before the next part stays.
    m_field.setSelectedSection(m_field.sectionAt(next));
    m_wentOn = true;
}

} // namespace Shopbell
