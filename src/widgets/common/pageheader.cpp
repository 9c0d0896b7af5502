// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/pageheader.h"

#include "look/theme.h"
#include "widgets/common/card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Shopbell {

PageHeader::PageHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(theme, TypeRole::Page, ColorToken::Text, this))
    , m_line(new TextLabel(theme, TypeRole::Body, ColorToken::Text2, this))
    , m_buttons(new QHBoxLayout)
{
    m_line->setWordWrap(true);
    m_line->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_line);
    m_buttons->setSpacing(10);

    auto *row = new QHBoxLayout(this);
    const int padding = theme.space(SpaceToken::PagePadding);
    row->setContentsMargins(padding, 12, padding, 12);
    row->setSpacing(16);
    row->addLayout(words, 1);
    row->addLayout(m_buttons);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setLine(const QString &line)
{
    m_line->setText(line);
    m_line->setHidden(line.isEmpty());
}

QString PageHeader::title() const
{
    return m_title->text();
}

QString PageHeader::line() const
{
    return m_line->text();
}

void PageHeader::addButton(QWidget *button)
{
    m_buttons->addWidget(button);
}

} // namespace Shopbell
