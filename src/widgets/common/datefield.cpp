// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/datefield.h"

#include "format/datetext.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int monthsOfAYear = 12;

bool isSeparator(QChar typed)
{
    return typed.isSpace() || u"/.-,"_s.contains(typed);
}

} // namespace

DateField::DateField(QWidget *parent) : QDateEdit(parent)
{
    setCalendarPopup(true);
    setDisplayFormat(DateText::fieldPattern(locale()));
}

DateField::DateField(QDate day, QWidget *parent) : DateField(parent)
{
    setDate(day);
}

int DateField::beyondUsualWidth() const
{
    const auto widthOf = [this](QDate day) {
        return fontMetrics().horizontalAdvance(locale().toString(day, displayFormat()));
    };
    int widest = 0;
    for (int month = 1; month <= monthsOfAYear; ++month)
        widest = std::max(widest, widthOf(QDate(2028, month, 28)));
    // What the usual width is made of.
    return std::max(0, widest - std::max(widthOf(minimumDate()), widthOf(maximumDate())));
}

QSize DateField::sizeHint() const
{
    return QDateEdit::sizeHint() + QSize(beyondUsualWidth(), 0);
}

QSize DateField::minimumSizeHint() const
{
    return QDateEdit::minimumSizeHint() + QSize(beyondUsualWidth(), 0);
}

void DateField::changeEvent(QEvent *event)
{
    QDateEdit::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        setDisplayFormat(DateText::fieldPattern(locale()));
}

void DateField::focusInEvent(QFocusEvent *event)
{
    m_typedMonth.clear();
    m_wentOn = false;
    m_wordsIn = -1;
    QDateEdit::focusInEvent(event);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool isText = text.size() == 1 && text.front().isPrint()
        && !event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (isText && !text.front().isDigit() && m_wordsIn >= 0 && m_wordsIn == currentSectionIndex())
        return;
    m_wordsIn = -1;
    if (isText && m_wentOn && isSeparator(text.front()))
        return;
    if (isText && lineEdit()->selectedText() == this->text())
        setSelectedSection(sectionAt(0)); // A new day is typed over the whole old one.
    m_wentOn = false;
    if (isText && text.front().isLetterOrNumber() && currentSection() == MonthSection && isMonthWord()) {
        typeMonth(text);
        return;
    }
    m_typedMonth.clear();
    if (isText && text.front().isLetter()) { // Only a month takes any.
        m_wordsIn = currentSectionIndex();
        return;
    }
    const int before = currentSectionIndex();
    QDateEdit::keyPressEvent(event);
    m_wentOn = isText && text.front().isDigit() && currentSectionIndex() == before + 1;
}

bool DateField::isMonthWord() const
{
    return displayFormat().contains("MMM"_L1);
}

int DateField::monthOf(const QString &typed) const
{
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    if (isNumber)
        return number <= monthsOfAYear ? number : 0;
    for (int month = 1; month <= monthsOfAYear; ++month) {
        if (locale().monthName(month).startsWith(typed, Qt::CaseInsensitive)
            || locale().monthName(month, QLocale::ShortFormat).startsWith(typed, Qt::CaseInsensitive))
            return month;
    }
    return 0;
}

void DateField::typeMonth(const QString &text)
{
    constexpr qsizetype fewestLetters = 2;
    if (m_typedMonth.isEmpty()) {
        m_before = date();
        m_year = m_before.year();
    }
    const bool goesOn = monthOf(m_typedMonth + text) > 0 || m_typedMonth + text == u'0';
    m_typedMonth = goesOn ? m_typedMonth + text : text;
    const int month = monthOf(m_typedMonth);
    const bool isWord = text.front().isLetter();
    if (isWord && !goesOn) { // No month: words that were meant for another field.
        setDate(m_before);
        setSelectedSection(MonthSection);
        m_typedMonth.clear();
        m_wordsIn = currentSectionIndex();
        return;
    }
    if (month == 0 || (isWord && m_typedMonth.size() < fewestLetters)) // Or the nought before a number.
        return;
    setMonth(month);
    const bool isNumber = m_typedMonth.front().isDigit();
    const bool isWhole =
        isNumber ? m_typedMonth != u'1' : m_typedMonth.size() >= locale().monthName(month, QLocale::ShortFormat).size();
    if (isWhole)
        goOn();
    else
        setSelectedSection(MonthSection);
}

void DateField::setMonth(int month)
{
    const auto inYear = [this, month](int year) {
        const QDate first(year, month, 1);
        return QDate(year, month, std::min(date().day(), first.daysInMonth()));
    };
    for (const int each : {m_year, m_year + 1, m_year - 1}) {
        const QDate day = inYear(each);
        if (day >= minimumDate() && day <= maximumDate()) {
            setDate(day);
            return;
        }
    }
    setDate(inYear(m_year));
}

void DateField::goOn()
{
    m_typedMonth.clear();
    if (currentSectionIndex() + 1 >= sectionCount())
        return;
    setSelectedSection(sectionAt(currentSectionIndex() + 1));
    m_wentOn = true;
}

void writeDayInWords(QDateTimeEdit &field)
{
    const QLocale locale = field.locale();
    field.setDisplayFormat(DateText::fieldPattern(locale) + u' ' + locale.timeFormat(QLocale::ShortFormat));
}

} // namespace Shopbell
