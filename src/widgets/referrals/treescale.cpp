// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"
#include "widgets/referrals/treeitems.h"
#include "widgets/referrals/treeview.h"
#include "widgets/referrals/treezoom.h"

#include <QScopedValueRollback>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

// How large the picture of a TreeView is, and which part of it is seen.

namespace Shopbell {

namespace {
constexpr double leastUsual = 0.85; ///< A tree that would have to be smaller than this is scrolled.
constexpr double mostUsual = 1.25;
constexpr double leastRead = 0.4; ///< Farther away names are dots: only who wants to goes there, step by step.
constexpr double seam = 0.99; ///< Of the room, so that no scroll bar comes.
constexpr double least = 0.3;
constexpr double most = 4;
} // namespace

void TreeView::wheelEvent(QWheelEvent *event)
{
    const double turns = event->angleDelta().y() / 120.0;
    if (turns != 0)
        zoomBy(std::pow(zoomStep, turns));
    event->accept();
}

void TreeView::zoomBy(double factor)
{
    const double now = transform().m11();
    const double wanted = std::clamp(now * factor, std::min({least, wholeScale(), now}), most);
    m_movedByHand = true;
    setScale(wanted);
}

/// By the keys: the person who is chosen stays in view.
void TreeView::zoomAround(double factor)
{
    setTransformationAnchor(QGraphicsView::AnchorViewCenter);
    zoomBy(factor);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    if (m_chosen >= 0)
        ensureVisible(m_people[size_t(m_chosen)], 20, m_zoom->reach());
}

double TreeView::wholeScale() const
{
    if (m_tree.isEmpty())
        return 1;
    return std::min(seam * viewport()->width() / m_tree.width(), scaleForHeight(m_tree.height()));
}

double TreeView::scaleForHeight(double height) const
{
    const double above = std::max(1, viewport()->height() - m_zoom->reach());
    return seam * above / height;
}

void TreeView::makeRoomBelow(double scaled)
{
    if (!m_tree.isEmpty())
        m_scene.setSceneRect(m_tree.adjusted(0, 0, 0, m_zoom->reach() / scaled));
}

/// Between the two steps the scene is never larger than before and after: no scroll bar comes and goes.
void TreeView::setScale(double scaled)
{
    const bool isLarger = scaled > transform().m11();
    if (isLarger)
        makeRoomBelow(scaled);
    setTransform(QTransform::fromScale(scaled, scaled));
    if (!isLarger)
        makeRoomBelow(scaled);
}

/// From top to bottom; one that is only too wide begins with the shop in the middle of its height.
bool TreeView::isScrolled() const
{
    return !m_whole.isEmpty() && scaleForHeight(m_whole.height()) < leastUsual;
}

void TreeView::fit()
{
    if (m_tree.isEmpty() || viewport()->width() < 10)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    const double fits = wholeScale();
    const double readable = std::clamp(seam * viewport()->width() / m_tree.width(), leastUsual, 1.0);
    const double scaled = fits >= leastUsual ? std::min(fits, mostUsual) : readable;
    showAt(scaled, fits >= leastUsual);
}

/// With all of the tree in the middle, or where that has no room with its beginning.
void TreeView::showAt(double scaled, bool whole)
{
    setScale(scaled);
    const QRectF scene = m_scene.sceneRect();
    const double start = m_theme.isRightToLeft() ? m_tree.right() : m_tree.left();
    if (whole)
        centerOn(scene.center());
    else
        centerOn(start, m_isScrolled ? m_tree.top() : scene.center().y());
}

void TreeView::showBeginning()
{
    chooseNode(0);
    m_movedByHand = false;
    if (isScrolled() != m_isScrolled)
        rebuild();
    else
        fit();
}

bool TreeView::hasRoomForEverything() const
{
    return wholeScale() >= leastRead;
}

void TreeView::showMost()
{
    const QScopedValueRollback fitting(m_fitting, true);
    const double fits = wholeScale();
    const double scaled = std::clamp(fits, leastRead, mostUsual);
    m_movedByHand = scaled < leastUsual; // Else it is as it opens.
    showAt(scaled, hasRoomForEverything());
}

void TreeView::resizeEvent(QResizeEvent *event)
{
    {
        const QScopedValueRollback fitting(m_fitting, true);
        QGraphicsView::resizeEvent(event);
    }
    if (m_movedByHand)
        return;
    if (isScrolled() != m_isScrolled)
        rebuild();
    else
        fit();
}

void TreeView::scrollContentsBy(int dx, int dy)
{
    m_movedByHand |= !m_fitting;
    QGraphicsView::scrollContentsBy(dx, dy);
}

void TreeView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    if (!m_movedByHand)
        fit();
}

} // namespace Shopbell
