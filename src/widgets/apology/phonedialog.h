// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/formdialog.h"

class QLabel;
class QLineEdit;

namespace Shopbell {
class TextLabel;

/// A code that the owner's phone scans: the phone offers the letter as a message to the customer. Nothing is sent from here.
class PhoneDialog : public FormDialog
{
    Q_OBJECT

public:
    PhoneDialog(const UiContext &context, const QString &number, const QString &text, QWidget *parent);

    void start();

protected:
    void submit() override;

private:
    void showCode();

    QString m_text;
    QLineEdit *m_number;
    QLabel *m_code;
    TextLabel *m_why;
};

} // namespace Shopbell
