// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/datefield.h"

#include "format/datetext.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int monthsInAYear = 12;

} // namespace

DateField::DateField(QWidget *parent) : OneStopField(parent)
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

DayAndTimeField::DayAndTimeField(QWidget *parent) : OneStopField(parent)
{
    setCalendarPopup(true);
    setDisplayFormat(DateText::fieldPattern(locale()) + u' ' + locale().timeFormat(QLocale::ShortFormat));
}

} // namespace Shopbell
