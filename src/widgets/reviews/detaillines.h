// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QVBoxLayout>

namespace Shopbell {

/// A hairline between two parts of the detail.
inline QFrame *detailLine()
{
    auto *line = new QFrame;
    line->setProperty("hairline", QStringLiteral("horizontal"));
    return line;
}

/// The same with air around it.
inline QWidget *sideLine()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->addWidget(detailLine());
    return box;
}

} // namespace Shopbell
