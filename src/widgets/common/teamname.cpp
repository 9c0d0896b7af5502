// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/teamname.h"

#include <QComboBox>
#include <QLineEdit>

namespace Shopbell {

QString settledName(const QComboBox *box)
{
    const QString name = box->currentText().simplified();
    const bool isTyped = box->lineEdit() && box->lineEdit()->hasFocus();
    return isTyped && box->findText(name, Qt::MatchFixedString) < 0 ? QString() : name;
}

} // namespace Shopbell
