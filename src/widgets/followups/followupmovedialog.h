// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/formdialog.h"

#include <QDate>

class QCheckBox;
class QDateEdit;

namespace Shopbell {
class FollowUpFacts;

/// Asks for another day of a follow-up, from today on, or none yet.
class FollowUpMoveDialog : public FormDialog
{
    Q_OBJECT

public:
    FollowUpMoveDialog(const UiContext &context, const FollowUpFacts &facts, QDate due, QWidget *parent);

    void start();

Q_SIGNALS:
    /// Invalid: no day yet.
    void chosen(QDate day);

protected:
    void submit() override;

private:
    QDateEdit *m_day;
    QCheckBox *m_none;
};

} // namespace Shopbell
