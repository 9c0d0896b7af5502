// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/score.h"
#include "services/keepcustomers.h"
#include "widgets/common/formdialog.h"

class QLineEdit;

namespace Shopbell {
class CustomerActions;
class CustomerFacts;
class ScoreScale;
class Segment;
class WhenField;

/// Notes how satisfied somebody is, or whether they would recommend the shop.
class ScoreDialog : public FormDialog
{
    Q_OBJECT

public:
    ScoreDialog(const UiContext &context, const CustomerFacts &facts, CustomerActions &actions, QWidget *parent);

    void start(CustomerId customer, const QString &name);
    void edit(const Score &score, const QString &name);

Q_SIGNALS:
    void saved(Shopbell::CustomerId customer);

protected:
    void submit() override;
    /// A figure is the number that was said, wherever nothing else is typed.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void keepFields();
    void showScale();
    void showGroup();
    ScoreQuestion question() const;
    NewScore words() const;

    const CustomerFacts &m_facts;
    CustomerActions &m_actions;
    CustomerId m_customer;
    std::optional<Score> m_edited;
    NewScore m_before; ///< Of the edited one, as the fields show it.
    Segment *m_question;
    ScoreScale *m_scale;
    TextLabel *m_group;
    QLineEdit *m_occasion;
    QComboBox *m_askedBy;
    WhenField *m_when;
    QPushButton *m_remove;
};

} // namespace Shopbell
