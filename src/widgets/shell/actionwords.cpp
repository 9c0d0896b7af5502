// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/actionwords.h"

#include <QAction>
#include <QVariant>

namespace Shopbell {

QString wordsOf(const QAction &action)
{
    const QVariant always = action.property("key-does");
    QString text = always.isValid() ? always.toString() : action.text();
    text.remove(QChar(0x2026)); // It says that a window opens, which is not what the action does.
    QString words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        words += text[i];
    }
    return words;
}

} // namespace Shopbell
