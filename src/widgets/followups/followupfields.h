// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followuprow.h"
#include "services/keepfollowups.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace Shopbell {
class FollowUpFacts;

/// When a planned follow-up is due, by which way and by whom; only ways that the customer allows can be chosen.
class FollowUpFields : public QWidget
{
    Q_OBJECT

public:
    FollowUpFields(const UiContext &context, const FollowUpFacts &facts, QWidget *parent = nullptr);

    void display(const FollowUpRow &row);

Q_SIGNALS:
    void dayWanted();
    void edited(const Shopbell::FollowUpEdit &words);

private:
    void showWays(const FollowUpRow &row);
    void saveOwner();

    UiContext m_context;
    const FollowUpFacts &m_facts;
    QString m_ownerName; ///< As the shop has it, or is about to.
    bool m_isPlanned = false;
    QPushButton *m_due;
    QComboBox *m_way;
    QComboBox *m_owner;
    int m_generation = 0;
};

} // namespace Shopbell
