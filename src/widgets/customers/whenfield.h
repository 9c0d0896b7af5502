// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/moment.h"
#include "format/datetext.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QJsonObject;
class QTimeEdit;

namespace Shopbell {
class Theme;

/// When something happened: "Today, 08:20", or another day with or without its time. Never to come.
class WhenField : public QWidget
{
    Q_OBJECT

public:
    WhenField(const Theme &theme, const DateText &dates, qint64 now, QWidget *parent = nullptr);

    /// Unknown: now, by the time of saving.
    Moment moment() const;
    void setMoment(const Moment &moment);
    /// The same as a note of what is typed, and back.
    QJsonObject note() const;
    void takeNote(const QJsonObject &note);

Q_SIGNALS:
    void changed();

private:
    void showParts();

    enum Choice { Now, AnotherTime, DayOnly };
    DateText m_dates;
    QComboBox *m_choice;
    QDateEdit *m_day;
    QTimeEdit *m_time;
};

} // namespace Shopbell
