// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/followups/followupmovedialog.h"

#include "widgets/common/datefield.h"
#include "widgets/followups/followupfacts.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Shopbell {

FollowUpMoveDialog::FollowUpMoveDialog(const UiContext &context, const FollowUpFacts &facts, QDate due, QWidget *parent)
    : FormDialog(context, tr("Move it"), parent)
    , m_day(new DateField)
    , m_none(new QCheckBox(tr("No day yet")))
{
    setObjectName(u"followUpMoveDialog"_s);
    setWindowTitle(tr("Another day"));
    const QDate today = facts.today();
    m_day->setMinimumDate(today);
    m_day->setDate(due.isValid() ? std::max(due, today) : today);
    m_day->setAccessibleName(tr("Due on"));
    connect(m_none, &QCheckBox::toggled, m_day, &QWidget::setDisabled);
    m_none->setChecked(!due.isValid());
    auto *quick = new QHBoxLayout;
    quick->setSpacing(8);
    const auto offer = [this, quick](const QString &words, QDate day) {
        auto *button = new QPushButton(words);
        button->setProperty("small", true);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, day] {
            m_none->setChecked(false);
            m_day->setDate(day);
        });
        quick->addWidget(button);
    };
    offer(tr("Tomorrow"), today.addDays(1));
    offer(tr("In a week"), today.addDays(7));
    offer(tr("In a month"), today.addMonths(1));
    quick->addStretch();
    box()->addWidget(labelled(tr("Due on"), m_day));
    box()->addLayout(quick);
    box()->addWidget(m_none);
    box()->addStretch(1);
}

void FollowUpMoveDialog::start()
{
    openSized(420);
    m_day->setFocus(Qt::OtherFocusReason);
}

void FollowUpMoveDialog::submit()
{
    Q_EMIT chosen(m_none->isChecked() ? QDate() : m_day->date());
    accept();
}

} // namespace Shopbell
