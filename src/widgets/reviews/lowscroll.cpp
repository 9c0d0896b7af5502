// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/lowscroll.h"

#include "look/theme.h"

#include <QResizeEvent>

namespace Shopbell {

namespace {
constexpr int lowestScroll = 28; // A line of it is always seen.
}

LowScroll::LowScroll(const Theme &theme, QWidget *content, int most, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_most(most)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    const bool isEmpty = content->isHidden();
    // Else what it needs at its narrowest is its height at any width, and it stands in the middle of nothing.
    content->setMinimumHeight(1);
    setWidget(content); // Which shows it, and makes this its event filter.
    if (isEmpty) {
        content->hide();
        hide();
    }
}

int LowScroll::wantedHeight() const
{
    const int width = viewport()->width();
    return widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : widget()->sizeHint().height();
}

QSize LowScroll::sizeHint() const
{
    return {widget()->sizeHint().width(), std::min(wantedHeight(), most())};
}

QSize LowScroll::minimumSizeHint() const
{
    const int least = std::clamp(m_least, m_theme.scaled(lowestScroll), std::max(m_theme.scaled(lowestScroll), most()));
    return {0, std::min(wantedHeight(), least)};
}

int LowScroll::most() const
{
    return m_mostNow > 0 ? m_mostNow : m_theme.scaled(m_most);
}

void LowScroll::setMost(int height)
{
    if (height == m_mostNow)
        return;
    m_mostNow = height;
    updateGeometry();
}

void LowScroll::setLeast(int height)
{
    if (height == m_least)
        return;
    m_least = height;
    updateGeometry();
}

bool LowScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget()) {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        else if (parentWidget() && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
            setVisible(event->type() == QEvent::ShowToParent); // Without a parent it would be a window.
    }
    return QScrollArea::eventFilter(watched, event);
}

void LowScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace Shopbell
