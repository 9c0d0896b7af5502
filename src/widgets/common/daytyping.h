// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

class QDateTimeEdit;
class QKeyEvent;

namespace Shopbell {

/// How a day or a time is typed into a field: Left and Right go from part to part. Where the month is a word, it is
/// typed as a number or by its first letters, two at least; the th of 5th is passed over, and other words change
/// nothing, nor do the numbers behind them. A whole day may be typed as 2025-01-31. A month that is out of range in
/// this year is that of the next or the last.
class DayTyping
{
public:
    explicit DayTyping(QDateTimeEdit &field) : m_field(field) {}

    /// The field takes the focus.
    void begin();
    /// Gives whether a key was used up; else the field takes it, and ended() is told.
    bool takes(QKeyEvent &event);
    void ended(const QKeyEvent &event);

private:
    bool goAlong(const QKeyEvent &event);
    bool takesIsoDay(const QString &text);
    bool takesDay(const QString &text);
    void setDay();
    bool isSeparator(QChar typed) const;
    void beginWords();
    bool takesWords(const QString &text);
    bool takesEnding(const QString &text);
    bool isMonthWord() const;
    /// The month that is meant by what was typed for it so far; 0 for none.
    int monthOf(const QString &typed) const;
    void typeMonth(const QString &text);
    void setMonth(int month);
    void goOn();

    QDateTimeEdit &m_field;
    QString m_typed; ///< All of it, since the field or a part was gone to.
    QDate m_first; ///< Before that.
    QString m_typedDay;
    int m_wantedDay = 0; ///< 0: none was typed.
    QString m_typedMonth;
    QDate m_before; ///< Before a month was typed.
    int m_year = 0; ///< Of that day.
    int m_wordsIn = -1; ///< The section in which words are typed that are no month.
    int m_wordLetters = 0; ///< Of these.
    QString m_ending; ///< What was typed of the th of 5th.
    bool m_dayTyped = false; ///< A digit of the day, just now.
    int m_section = -1; ///< Before a key was typed.
    bool m_wentOn = false; ///< By itself: a separator that is typed nevertheless leads nowhere.
};

} // namespace Shopbell
