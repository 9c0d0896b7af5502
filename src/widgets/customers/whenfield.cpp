// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/whenfield.h"

#include "look/theme.h"
#include "widgets/common/datefield.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDateTime>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace Shopbell {

WhenField::WhenField(const Theme &theme, const DateText &dates, qint64 now, QWidget *parent)
    : QWidget(parent)
    , m_dates(dates)
    , m_choice(new QComboBox)
    , m_day(new DateField)
    , m_time(new TimeField)
{
    const QIcon calendar = theme.icon("calendar");
    //: Of a purchase or a score; %1 is the time of day.
    m_choice->addItem(calendar, tr("Today, %1").arg(dates.time(now)), int(Now));
    m_choice->addItem(calendar, tr("Another time"), int(AnotherTime));
    m_choice->addItem(calendar, tr("A day, no time"), int(DayOnly));
    m_choice->setAccessibleName(tr("When"));
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(now, dates.zone());
    m_day->setMaximumDate(here.date());
    m_day->setDate(here.date());
    m_day->setAccessibleName(tr("Day"));
    m_time->setTime(QTime(here.time().hour(), here.time().minute()));
    m_time->setAccessibleName(tr("Time of day"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_choice);
    column->addWidget(m_day);
    column->addWidget(m_time);
    setFocusProxy(m_choice);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        showParts();
        Q_EMIT changed();
    });
    connect(m_day, &QDateEdit::dateChanged, this, &WhenField::changed);
    connect(m_time, &QTimeEdit::timeChanged, this, &WhenField::changed);
    showParts();
}

void WhenField::showParts()
{
    const int choice = m_choice->currentData().toInt();
    m_day->setVisible(choice != Now);
    m_time->setVisible(choice == AnotherTime);
}

Moment WhenField::moment() const
{
    switch (m_choice->currentData().toInt()) {
    case AnotherTime:
        return Moment::atTime(QDateTime(m_day->date(), m_time->time(), m_dates.zone()).toMSecsSinceEpoch(),
                              m_dates.zone());
    case DayOnly:
        return Moment::onDay(m_day->date());
    default:
        return Moment::unknown();
    }
}

void WhenField::setMoment(const Moment &moment)
{
    if (!moment.isKnown()) {
        m_choice->setCurrentIndex(Now);
        return;
    }
    m_day->setDate(moment.day);
    if (moment.at)
        m_time->setTime(QDateTime::fromMSecsSinceEpoch(*moment.at, m_dates.zone()).time());
    m_choice->setCurrentIndex(moment.at ? AnotherTime : DayOnly);
}

QJsonObject WhenField::note() const
{
    const Moment now = moment();
    if (now.at)
        return {{u"at"_s, *now.at}};
    if (now.isKnown())
        return {{u"day"_s, now.day.toString(Qt::ISODate)}};
    return {};
}

void WhenField::takeNote(const QJsonObject &note)
{
    const QDate day = QDate::fromString(note[u"day"_s].toString(), Qt::ISODate);
    if (note.contains(u"at"_s))
        setMoment(Moment::atTime(note[u"at"_s].toInteger(), m_dates.zone()));
    else
        setMoment(day.isValid() ? Moment::onDay(day) : Moment::unknown());
}

} // namespace Shopbell
