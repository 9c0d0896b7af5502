// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/daytyping.h"

#include <QDateEdit>
#include <QFocusEvent>

namespace Shopbell {

/// A field of several parts, QDateTimeEdit or one that is made from it: one stop of Tab, and typed as DayTyping says.
template<typename Edit>
class OneStopField : public Edit
{
public:
    using Edit::Edit;

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        m_typing.begin();
        Edit::focusInEvent(event);
        if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
            this->setSelectedSection(this->sectionAt(0));
    }
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): QDateTimeEdit would go to its own next part.
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (m_typing.takes(*event))
            return;
        Edit::keyPressEvent(event);
        m_typing.ended(*event);
    }

private:
    DayTyping m_typing{*this};
};

/// A time of the day.
using TimeField = OneStopField<QTimeEdit>;

/// A field for a day, with a calendar, written as days are everywhere in the window.
class DateField : public OneStopField<QDateEdit>
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);
    explicit DateField(QDate day, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    int beyondUsualWidth() const;
};

/// The same for a day and a time.
class DayAndTimeField : public OneStopField<QDateTimeEdit>
{
    Q_OBJECT

public:
    explicit DayAndTimeField(QWidget *parent = nullptr);
};

} // namespace Shopbell
