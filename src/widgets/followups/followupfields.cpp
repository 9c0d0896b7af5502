// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/followups/followupfields.h"

#include "core/whenanswered.h"
#include "format/errortext.h"
#include "services/readcustomers.h"
#include "widgets/common/formdialog.h"
#include "widgets/common/notices.h"
#include "widgets/followups/followupfacts.h"
#include "widgets/followups/followuppaneparts.h"
#include "widgets/followups/wayfield.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace Shopbell {

FollowUpFields::FollowUpFields(const UiContext &context, const FollowUpFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(facts)
    , m_due(new QPushButton)
    , m_way(new QComboBox)
    , m_owner(new QComboBox)
{
    m_due->setAutoDefault(false);
    m_way->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_way->setMinimumContentsLength(6);
    m_owner->setAccessibleName(tr("Who does it"));
    offerTeam(m_owner, context);
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_owner->setMinimumContentsLength(5);
    m_owner->lineEdit()->setPlaceholderText(tr("Nobody"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(followUpField(context.theme, tr("Due"), m_due), 1);
    row->addWidget(followUpField(context.theme, tr("By"), m_way), 1);
    row->addWidget(followUpField(context.theme, tr("Who"), m_owner), 1);
    connect(m_due, &QPushButton::clicked, this, &FollowUpFields::dayWanted);
    connect(m_way, &QComboBox::activated, this, [this] { Q_EMIT edited({.way = wayIn(m_way)}); });
    connect(m_owner, &QComboBox::activated, this, &FollowUpFields::saveOwner);
    connect(m_owner->lineEdit(), &QLineEdit::editingFinished, this, &FollowUpFields::saveOwner);
}

void FollowUpFields::display(const FollowUpRow &row)
{
    const FollowUp &followUp = row.followUp;
    m_isPlanned = followUp.state == FollowUpState::Planned;
    QString due = m_facts.dates().day(followUp.due, m_facts.today());
    if (!followUp.due.isValid())
        due = tr("No date");
    else if (followUp.due == m_facts.today())
        due = tr("Today");
    m_due->setText(due);
    //: For a screen reader, of a button: when it is due.
    m_due->setAccessibleName(tr("Due: %1. Move it to another day").arg(due));
    if (!m_owner->lineEdit()->hasFocus() || m_owner->currentText().simplified() == m_ownerName) {
        const QSignalBlocker quiet(m_owner);
        m_owner->setEditText(row.ownerName);
    }
    m_ownerName = row.ownerName;
    showWays(row);
}

void FollowUpFields::showWays(const FollowUpRow &row)
{
    const FollowUp &followUp = row.followUp;
    const int generation = ++m_generation;
    if (followUp.audience) {
        m_way->setAccessibleName(tr("By which way first"));
        m_way->setToolTip(tr("Who does not allow it gets it by a way they allow."));
        m_way->setAccessibleDescription(m_way->toolTip());
        offerWaysToAll(m_way, row.ways, followUp.way);
        return;
    }
    m_way->setAccessibleName(tr("By which way"));
    m_way->setToolTip({});
    m_way->setAccessibleDescription({});
    whenAnswered(ReadCustomers(m_context.file).people({followUp.customer}), this,
                 [this, way = followUp.way, generation](const Result<std::vector<Customer>> &people) {
                     if (generation != m_generation)
                         return;
                     if (!people)
                         m_context.notices.failed(errorText(people.error(), Task::ReadCustomers));
                     else if (!people->empty())
                         offerWaysTo(m_way, people->front(), way);
                 });
}

void FollowUpFields::saveOwner()
{
    const QString name = m_owner->currentText().simplified();
    if (!m_isPlanned || name == m_ownerName)
        return;
    m_ownerName = name; // Enter says it twice.
    Q_EMIT edited({.owner = name});
}

} // namespace Shopbell
