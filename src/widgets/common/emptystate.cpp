// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/emptystate.h"

#include "look/marks.h"
#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/icontile.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Shopbell {

EmptyState::EmptyState(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_tile(new IconTile(theme, {}, this))
    , m_line(new TextLabel(theme, TypeRole::Strong, ColorToken::Text, this))
    , m_more(new TextLabel(theme, TypeRole::Body, ColorToken::Text2, this))
    , m_button(new QPushButton(this))
{
    for (QLabel *label : {m_line, m_more}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    }
    auto *column = new QVBoxLayout(this);
    column->setSpacing(6);
    column->addStretch();
    column->addWidget(m_tile, 0, Qt::AlignHCenter);
    column->addSpacing(6);
    column->addWidget(m_line);
    column->addWidget(m_more);
    column->addSpacing(6);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionWanted);
}

void EmptyState::say(const QString &icon, const QString &line, const QString &verb, const QString &more)
{
    m_tile->setIcon(icon);
    m_line->setText(line);
    m_more->setText(more);
    m_more->setHidden(more.isEmpty());
    m_button->setText(verb);
    m_button->setHidden(verb.isEmpty());
}

} // namespace Shopbell
