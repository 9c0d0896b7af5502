// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/footlayout.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace Shopbell {

namespace {
constexpr int gapBelow = 8; ///< Logical pixels, of a sentence over the buttons.
} // namespace

FootLayout::FootLayout(QLabel *sentence)
    : m_sentence(sentence)
    , m_item(std::make_unique<QWidgetItem>(sentence))
    , m_row(new QHBoxLayout)
    , m_place(new QWidget)
{
    m_sentence->setWordWrap(true);
    addChildWidget(m_sentence);
    addChildLayout(m_row);
    m_row->addWidget(m_place, 1);
}

FootLayout::~FootLayout() = default;

void FootLayout::addItem(QLayoutItem *item)
{
    m_row->addItem(item);
}

QLayoutItem *FootLayout::itemAt(int index) const
{
    if (index == 0)
        return m_item.get();
    return index == 1 ? m_row : nullptr;
}

int FootLayout::heightOver(int width) const
{
    if (m_item->isEmpty() || m_sentence->text().isEmpty())
        return 0;
    const QSize buttons = m_row->sizeHint();
    const int beside = width - buttons.width();
    const bool fits =
        beside >= m_sentence->minimumSizeHint().width() && m_sentence->heightForWidth(beside) <= buttons.height();
    return fits ? 0 : m_sentence->heightForWidth(width) + gapBelow;
}

QSize FootLayout::withMargins(const QSize &size) const
{
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int FootLayout::heightForWidth(int width) const
{
    const int over = heightOver(width - withMargins({}).width());
    return withMargins({0, m_row->sizeHint().height() + over}).height();
}

QSize FootLayout::sizeHint() const
{
    const QSize buttons = m_row->sizeHint();
    return withMargins({buttons.width() + m_sentence->sizeHint().width(), buttons.height()});
}

QSize FootLayout::minimumSize() const
{
    const QSize buttons = m_row->minimumSize();
    return withMargins({std::max(buttons.width(), m_sentence->minimumSizeHint().width()), buttons.height()});
}

void FootLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect area = rect.marginsRemoved(contentsMargins());
    const int over = heightOver(area.width());
    m_row->setGeometry(area.adjusted(0, over, 0, 0));
    m_sentence->setGeometry(over == 0 ? m_place->geometry()
                                      : QRect(area.topLeft(), QSize(area.width(), over - gapBelow)));
}

} // namespace Shopbell
