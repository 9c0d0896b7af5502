// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
#include "widgets/common/formdialog.h"

class QPlainTextEdit;

namespace Shopbell {
class CustomerActions;

/// A note about a customer, only for the team.
class NoteDialog : public FormDialog
{
    Q_OBJECT

public:
    NoteDialog(const UiContext &context, CustomerActions &actions, QWidget *parent);

    void start(CustomerId customer, const QString &name);
    void edit(CustomerId customer, const QString &name, const CustomerNote &note);

Q_SIGNALS:
    void saved(Shopbell::CustomerId customer);

protected:
    void submit() override;
    QJsonObject typed() const override;

private:
    void openFor(const QString &name);

    CustomerActions &m_actions;
    CustomerId m_customer;
    NoteId m_edited;
    QString m_before; ///< Of the edited one.
    QPlainTextEdit *m_words;
};

} // namespace Shopbell
