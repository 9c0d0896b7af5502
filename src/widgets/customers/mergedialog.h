// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/mergecustomers.h"
#include "widgets/common/formdialog.h"

namespace Shopbell {
class CustomerActions;
class CustomerFacts;
class CustomerField;
class MergeTable;

/// One person, two entries: what is kept of each, what it comes to together, and that it can be taken apart again.
class MergeDialog : public FormDialog
{
    Q_OBJECT

public:
    MergeDialog(const UiContext &context, const CustomerFacts &facts, CustomerActions &actions, QWidget *parent);

    /// `second` not stored: it is asked for first.
    void start(CustomerId first, const QString &name, CustomerId second);

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
