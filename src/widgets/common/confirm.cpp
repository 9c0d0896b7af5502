// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/confirm.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace Shopbell {

QDialog *Confirm::ask(QWidget *parent, std::function<void()> yes) const
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(QCoreApplication::translate("Confirm", "Shopbell"));
    box->setText(question);
    box->setInformativeText(consequence);
    box->setTextFormat(Qt::PlainText);
    QPushButton *verbButton = box->addButton(verb, QMessageBox::DestructiveRole);
    QPushButton *cancelButton = box->addButton(
        cancel.isEmpty() ? QCoreApplication::translate("Confirm", "Cancel") : cancel, QMessageBox::RejectRole);
    box->setDefaultButton(cancelButton);
    box->setEscapeButton(cancelButton);
    QObject::connect(verbButton, &QPushButton::clicked, parent, [yes = std::move(yes)] { yes(); });
    box->open();
    return box;
}

} // namespace Shopbell
