// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/teamname.h"

#include <QComboBox>
#include <QLineEdit>

namespace Shopbell {

namespace {

constexpr qsizetype longestName = 40;
constexpr qsizetype mostWordsOfName = 5;

bool isOffered(const QComboBox *box, const QString &name)
{
    return box->findText(name, Qt::MatchFixedString) >= 0;
}

} // namespace

QString typedName(const QComboBox *box)
{
    const QString name = box->currentText().simplified();
    const bool isName = name.size() <= longestName && name.count(u' ') < mostWordsOfName;
    return isName || isOffered(box, name) ? name : QString();
}

QString settledName(const QComboBox *box)
{
    const QString name = typedName(box);
    const bool isTyped = box->lineEdit() && box->lineEdit()->hasFocus();
    return isTyped && !isOffered(box, name) ? QString() : name;
}

} // namespace Shopbell
