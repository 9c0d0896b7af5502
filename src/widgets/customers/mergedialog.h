// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/mergecustomers.h"
#include "widgets/common/formdialog.h"

namespace Shopbell {
class CustomerActions;
class CustomerFacts;
class CustomerField;
struct PersonChosen;
class MergeTable;

/// One person, two entries: what is kept of each, what it comes to together, and that it can be taken apart again.
class MergeDialog : public FormDialog
{
    Q_OBJECT

public:
    MergeDialog(const UiContext &context, const CustomerFacts &facts, CustomerActions &actions, QWidget *parent);

    /// The two who may be the same.
    void start(CustomerId first, CustomerId second);
    /// Asks for the other one; begins with `likely`, where one may be the same.
    void startAsking(CustomerId first, const QString &name, const PersonChosen &likely);

Q_SIGNALS:
    void merged(Shopbell::CustomerId kept);

protected:
    void submit() override;

private:
    void askForOther(const QString &name);
    void readPreview(CustomerId second);
    void show(const MergePreview &preview);
    QWidget *sums(const MergePreview &preview);
    void sayNotTheSame();

    const CustomerFacts &m_facts;
    CustomerActions &m_actions;
    CustomerId m_first;
    CustomerId m_second;
    int m_generation = 0;
    QWidget *m_ask = nullptr;
    CustomerField *m_other = nullptr;
    QWidget *m_content = nullptr;
    MergeTable *m_table = nullptr;
    QPushButton *m_notSame;
};

} // namespace Shopbell
