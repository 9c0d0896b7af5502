// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/datefilter.h"

#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/datefield.h"
#include "widgets/reviews/shopfacts.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

QDateEdit *dayField(const QString &name)
{
    auto *field = new DateField;
    field->setProperty("small", true);
    field->setAccessibleName(name);
    return field;
}

/// The first day of "the last n days", today among them.
QDate firstOf(int days, const QDate &today)
{
    return today.addDays(1 - days);
}

} // namespace

DateFilter::DateFilter(const Theme &theme, const ShopFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_facts(facts)
    , m_choice(new QComboBox)
    , m_range(new QWidget)
    , m_from(dayField(tr("First day")))
    , m_to(dayField(tr("Last day")))
    , m_leftOut(new TextLabel(theme, TypeRole::Micro, ColorToken::Text3))
{
    m_choice->setProperty("small", true);
    m_choice->setAccessibleName(tr("When it was said"));
    const QIcon icon = theme.icon("calendar");
    for (const QString &name : {tr("Any time"), tr("Last 7 days"), tr("Last 30 days"), tr("Last 90 days"),
                                tr("This year"), tr("From … to …", "a range of days"), tr("No date")})
        m_choice->addItem(icon, name);

    auto *fields = new QGridLayout(m_range);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(4);
    int row = 0;
    for (QDateEdit *field : {m_from, m_to}) {
        auto *label = new TextLabel(theme, TypeRole::Micro, ColorToken::Text2, row == 0 ? tr("From") : tr("To"));
        label->setBuddy(field);
        fields->addWidget(label, row, 0);
        fields->addWidget(field, row, 1);
        connect(field, &QDateEdit::dateChanged, this, [this] { choose(Range); });
        ++row;
    }
    fields->setColumnStretch(1, 1);
    m_leftOut->setWordWrap(true);
    m_leftOut->hide();
    m_range->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 12);
    layout->setSpacing(6);
    layout->addWidget(m_leftOut);
    layout->addWidget(m_range);
    layout->addWidget(m_choice);
    connect(m_choice, &QComboBox::activated, this, [this](int index) { choose(Choice(index)); });
}

void DateFilter::display(const ReviewQuery &query)
{
    const QDate today = m_facts.today();
    Choice choice = choiceOf(query, today);
    const bool bounded = query.from.isValid() || query.to.isValid();
    if (m_rangeOpen && bounded)
        choice = Range; // The owner is choosing days; that they are the last thirty just now does not matter.
    const QSignalBlocker quietChoice(m_choice);
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_choice->setCurrentIndex(choice);
    if (choice == Range) {
        m_from->setDate(query.from.isValid() ? query.from : firstOf(30, today));
        m_to->setDate(query.to.isValid() ? query.to : today);
    }
    showRange(choice == Range);
}

void DateFilter::setUndatedLeftOut(qint64 reviews)
{
    m_leftOut->setText(tr("%Ln reviews without a date are left out", nullptr, int(reviews)));
    m_leftOut->setVisible(reviews > 0);
}

DateFilter::Choice DateFilter::choiceOf(const ReviewQuery &query, const QDate &today)
{
    if (query.onlyUndated)
        return NoDate;
    if (!query.from.isValid() && !query.to.isValid())
        return AnyTime;
    if (query.to.isValid())
        return Range;
    if (query.from == firstOf(7, today))
        return Last7Days;
    if (query.from == firstOf(30, today))
        return Last30Days;
    if (query.from == firstOf(90, today))
        return Last90Days;
    return query.from == QDate(today.year(), 1, 1) ? ThisYear : Range;
}

void DateFilter::choose(Choice choice)
{
    const QDate today = m_facts.today();
    const bool wasRange = m_rangeOpen;
    showRange(choice == Range);
    switch (choice) {
    case AnyTime:
        Q_EMIT datesChosen({}, {}, false);
        return;
    case Last7Days:
        Q_EMIT datesChosen(firstOf(7, today), {}, false);
        return;
    case Last30Days:
        Q_EMIT datesChosen(firstOf(30, today), {}, false);
        return;
    case Last90Days:
        Q_EMIT datesChosen(firstOf(90, today), {}, false);
        return;
    case ThisYear:
        Q_EMIT datesChosen(QDate(today.year(), 1, 1), {}, false);
        return;
    case Range:
        if (!wasRange) {
            const QSignalBlocker quietFrom(m_from);
            const QSignalBlocker quietTo(m_to);
            m_from->setDate(firstOf(30, today));
            m_to->setDate(today);
            m_from->setFocus(Qt::OtherFocusReason);
        }
        Q_EMIT datesChosen(std::min(m_from->date(), m_to->date()), std::max(m_from->date(), m_to->date()), false);
        return;
    case NoDate:
        Q_EMIT datesChosen({}, {}, true);
        return;
    }
}

void DateFilter::showRange(bool visible)
{
    m_rangeOpen = visible;
    m_range->setVisible(visible);
}

QString DateFilter::phrase(const ReviewQuery &query, const ShopFacts &facts)
{
    switch (choiceOf(query, facts.today())) {
    case AnyTime:
        return tr("any time", "inside a sentence");
    case Last7Days:
        return tr("last 7 days", "inside a sentence");
    case Last30Days:
        return tr("last 30 days", "inside a sentence");
    case Last90Days:
        return tr("last 90 days", "inside a sentence");
    case ThisYear:
        return tr("this year", "inside a sentence");
    case Range:
        return facts.dates().range(query.from, query.to);
    case NoDate:
        return tr("without a date", "inside a sentence");
    }
    Q_UNREACHABLE();
}

} // namespace Shopbell
