// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/score.h"
#include "widgets/common/formdialog.h"

class QLineEdit;
class QVBoxLayout;

namespace Shopbell {
class CustomerActions;
class CustomerFacts;
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

private:
    void build();
    void showScale();
    void showGroup();
    ScoreQuestion question() const;

    const CustomerFacts &m_facts;
    CustomerActions &m_actions;
    CustomerId m_customer;
    std::optional<Score> m_edited;
    Segment *m_question;
    QVBoxLayout *m_scalePlace;
    Segment *m_scale = nullptr;
    TextLabel *m_group;
    QLineEdit *m_occasion;
    QComboBox *m_askedBy;
    WhenField *m_when;
    QPushButton *m_remove;
};

} // namespace Shopbell
