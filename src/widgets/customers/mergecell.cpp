// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/mergecell.h"

#include "look/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace Shopbell {

MergeCell::MergeCell(const Theme &theme, bool head, bool lined, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_head(head)
    , m_lined(lined)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 10, 0);
}

void MergeCell::setContent(QWidget *content)
{
    layout()->addWidget(content);
}

void MergeCell::follow(QAbstractButton *button)
{
    m_buttons.append(button);
    connect(button, &QAbstractButton::toggled, this, qOverload<>(&QWidget::update));
}

void MergeCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool chosen = std::ranges::any_of(m_buttons, &QAbstractButton::isChecked);
    if (m_head || chosen)
        painter.fillRect(rect(), m_theme.color(m_head ? ColorToken::Sunken : ColorToken::Selected));
    const QColor line = m_theme.color(ColorToken::Line);
    if (!m_head)
        painter.fillRect(QRect(0, 0, width(), 1), line);
    if (m_lined)
        painter.fillRect(QRect(m_theme.isRightToLeft() ? width() - 1 : 0, 0, 1, height()), line);
}

} // namespace Shopbell
