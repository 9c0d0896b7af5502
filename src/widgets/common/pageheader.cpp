// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/pageheader.h"

#include "look/theme.h"
#include "widgets/common/card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Shopbell {

namespace {
constexpr int wordsToButtons = 16;
}

PageHeader::PageHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
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

    m_row->setContentsMargins(padding(), 12, padding(), 12);
    m_row->setSpacing(wordsToButtons);
    m_row->addLayout(words, 1);
    m_row->addLayout(m_buttons);
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

int PageHeader::padding() const
{
    return m_theme.space(SpaceToken::PagePadding);
}

QSize PageHeader::minimumSizeHint() const
{
    return {m_buttons->minimumSize().width() + 2 * padding(), QWidget::minimumSizeHint().height()};
}

bool PageHeader::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

void PageHeader::fit()
{
    const int title = QFontMetrics(m_title->font()).horizontalAdvance(m_title->text());
    const int buttons = m_buttons->minimumSize().width();
    const bool fits = title + wordsToButtons + buttons + 2 * padding() <= width();
    const auto direction = fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_row->direction() == direction)
        return;
    m_row->setDirection(direction);
    m_row->setAlignment(m_buttons, fits ? Qt::Alignment() : Qt::AlignLeading);
    m_title->setWordWrap(!fits);
}

} // namespace Shopbell
