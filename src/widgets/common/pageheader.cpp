// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/pageheader.h"

#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/flowlayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace Shopbell {

namespace {

constexpr int wordsToButtons = 16;
constexpr int betweenButtons = 10;

/// What stands in `from` stands in `to`, in the same order.
void moveItems(QLayout &from, QLayout &to)
{
    while (QLayoutItem *item = from.takeAt(0))
        to.addItem(item);
}

} // namespace

PageHeader::PageHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_title(new TextLabel(theme, TypeRole::Page, ColorToken::Text, this))
    , m_line(new TextLabel(theme, TypeRole::Body, ColorToken::Text2, this))
    , m_buttons(new QHBoxLayout)
    , m_lines(new FlowLayout(betweenButtons, 8))
{
    m_line->setWordWrap(true);
    m_line->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_line);
    m_buttons->setSpacing(betweenButtons);

    m_row->setContentsMargins(padding(), 12, padding(), 12);
    m_row->setSpacing(wordsToButtons);
    m_row->addLayout(words, 1);
    m_row->addLayout(m_buttons);
    m_row->addLayout(m_lines);
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

void PageHeader::setBesideTitle(QWidget *part)
{
    m_lead = part;
    m_row->setStretch(0, 0);
    m_row->insertWidget(1, m_lead);
    m_row->insertStretch(2, 1);
}

void PageHeader::addButton(QWidget *button)
{
    if (m_lines->count() > 0)
        moveItems(*m_lines, *m_buttons);
    m_buttons->addWidget(button);
}

int PageHeader::padding() const
{
    return m_theme.space(SpaceToken::PagePadding);
}

QSize PageHeader::minimumSizeHint() const
{
    const QList<int> widths = buttonWidths();
    const int widest = widths.isEmpty() ? 0 : *std::ranges::max_element(widths);
    return {widest + 2 * padding(), QWidget::minimumSizeHint().height()};
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
    const int room = width() - 2 * padding();
    const QList<int> widths = buttonWidths();
    const int gaps = betweenButtons * std::max<int>(0, int(widths.size()) - 1);
    const int buttons = std::accumulate(widths.begin(), widths.end(), gaps);
    const int beside = m_lead ? 2 * wordsToButtons - betweenButtons : 0; // It is among the widths.
    const bool isBeside = title + wordsToButtons + buttons + beside <= room;
    const bool isWrapped = !isBeside && buttons > room;
    putBeside(isBeside);
    if (isWrapped && m_buttons->count() > 0)
        moveItems(*m_buttons, *m_lines);
    else if (!isWrapped && m_lines->count() > 0)
        moveItems(*m_lines, *m_buttons);
    const auto direction = isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_row->direction() == direction)
        return;
    m_row->setDirection(direction);
    m_row->setAlignment(m_buttons, isBeside ? Qt::Alignment() : Qt::AlignLeading);
    m_title->setWordWrap(!isBeside);
}

void PageHeader::putBeside(bool isBeside)
{
    if (!m_lead || (m_row->indexOf(m_lead) >= 0) == isBeside)
        return;
    if (m_lines->count() > 0)
        moveItems(*m_lines, *m_buttons);
    if (isBeside) {
        m_buttons->removeWidget(m_lead);
        m_row->insertWidget(1, m_lead);
    } else {
        m_row->removeWidget(m_lead);
        m_buttons->insertWidget(0, m_lead);
    }
}

QList<int> PageHeader::buttonWidths() const
{
    QList<int> widths;
    if (m_lead && m_row->indexOf(m_lead) >= 0)
        widths += m_lead->minimumSizeHint().width();
    const QLayout &layout = m_lines->count() > 0 ? static_cast<const QLayout &>(*m_lines) : *m_buttons;
    for (int i = 0; i < layout.count(); ++i) {
        if (const QLayoutItem *item = layout.itemAt(i); !item->isEmpty())
            widths += item->minimumSize().width();
    }
    return widths;
}

} // namespace Shopbell
