// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/datefield.h"

#include "format/datetext.h"

#include <QFocusEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int monthsInAYear = 12;

/// The ends of a field are those of the form: Tab leaves it at once, however many parts it has.
void selectFirst(QDateTimeEdit &field, Qt::FocusReason reason)
{
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
        field.setSelectedSection(field.sectionAt(0));
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
    for (int month = 1; month <= monthsInAYear; ++month)
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
    m_typing.begin();
    QDateEdit::focusInEvent(event);
    selectFirst(*this, event->reason());
}

bool DateField::focusNextPrevChild(bool next)
{
    return QWidget::focusNextPrevChild(next);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (m_typing.takes(*event))
        return;
    QDateEdit::keyPressEvent(event);
    m_typing.ended(*event);
}

DayAndTimeField::DayAndTimeField(QWidget *parent) : QDateTimeEdit(parent)
{
    setCalendarPopup(true);
    setDisplayFormat(DateText::fieldPattern(locale()) + u' ' + locale().timeFormat(QLocale::ShortFormat));
}

void DayAndTimeField::focusInEvent(QFocusEvent *event)
{
    m_typing.begin();
    QDateTimeEdit::focusInEvent(event);
    selectFirst(*this, event->reason());
}

bool DayAndTimeField::focusNextPrevChild(bool next)
{
    return QWidget::focusNextPrevChild(next);
}

void DayAndTimeField::keyPressEvent(QKeyEvent *event)
{
    if (m_typing.takes(*event))
        return;
    QDateTimeEdit::keyPressEvent(event);
    m_typing.ended(*event);
}

} // namespace Shopbell
