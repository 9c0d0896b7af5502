// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace Shopbell {

/// A field for a day, with a calendar, written as days are everywhere in the window. Where its month is a word, it is
/// typed as a number or by its first letters, two at least; other words change nothing. A month that is out of range in
/// this year is that of the next or the last.
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
    void keyPressEvent(QKeyEvent *event) override;

private:
    int beyondUsualWidth() const;
    bool isMonthWord() const;
    /// The month that is meant by what was typed for it so far; 0 for none.
    int monthOf(const QString &typed) const;
    void typeMonth(const QString &text);
    void setMonth(int month);
    void goOn();

    QString m_typedMonth;
    QDate m_before; ///< Before a month was typed.
    int m_year = 0; ///< Of that day.
    int m_wordsIn = -1; ///< The section in which words are typed that are no month.
    bool m_wentOn = false; ///< By itself: a separator that is typed nevertheless leads nowhere.
};

/// Writes the day of a field for a day and a time as a DateField does.
void writeDayInWords(QDateTimeEdit &field);

} // namespace Shopbell
