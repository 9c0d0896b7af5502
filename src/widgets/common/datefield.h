// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/daytyping.h"

#include <QDateEdit>

namespace Shopbell {

/// A field for a day, with a calendar, written as days are everywhere in the window and typed as DayTyping says. It is one
/// stop of Tab.
class DateField : public QDateEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);
    explicit DateField(QDate day, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int beyondUsualWidth() const;

    DayTyping m_typing{*this};
};

/// The same for a day and a time.
class DayAndTimeField : public QDateTimeEdit
{
    Q_OBJECT

public:
    explicit DayAndTimeField(QWidget *parent = nullptr);

protected:
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    DayTyping m_typing{*this};
};

} // namespace Shopbell
