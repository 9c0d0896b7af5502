// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/promises/cardlist.h"

#include "look/theme.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace Shopbell {

CardList::CardList(const Theme &theme, QWidget *parent) : QListView(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setProperty("ground", QStringLiteral("sunken"));
    setVerticalScrollMode(ScrollPerPixel);
    verticalScrollBar()->setSingleStep(theme.scaled(24));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false);
    setMouseTracking(true);
    setUniformItemSizes(false);
    setResizeMode(Adjust);
    connect(&theme, &Theme::changed, this, &QListView::doItemsLayout);
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const bool forward = (event->key() == Qt::Key_Right) != m_theme.isRightToLeft();
    if (sideways && event->modifiers() == Qt::ControlModifier) {
        Q_EMIT stepWanted(forward ? 1 : -1);
        return;
    }
    if (sideways && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        Q_EMIT neighbourWanted(forward ? 1 : -1);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void CardList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model()->index(0, 0));
}

void CardList::resizeEvent(QResizeEvent *event)
{
    const QModelIndex chosen = currentIndex();
    const bool wasSeen = chosen.isValid() && QRect(QPoint(), event->oldSize()).intersects(visualRect(chosen));
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // Titles break elsewhere, so cards are higher or lower.
    if (!wasSeen)
        return;
    executeDelayedItemsLayout();
    scrollTo(chosen);
}

void CardList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (currentIndex().isValid() && indexAt(event->pos()) == currentIndex())
        scrollTo(currentIndex()); // A card at the edge was pressed where it was seen.
}

void CardList::dragEnterEvent(QDragEnterEvent *event)
{
    QListView::dragEnterEvent(event);
    setTaking(model()->canDropMimeData(event->mimeData(), Qt::MoveAction, -1, -1, {}));
    if (!m_taking)
        event->ignore();
}

void CardList::dragLeaveEvent(QDragLeaveEvent *event)
{
    QListView::dragLeaveEvent(event);
    setTaking(false);
}

void CardList::dropEvent(QDropEvent *event)
{
    // A column takes a card as a whole; where in it the card is let go means nothing, its order is the urgency.
    if (model()->dropMimeData(event->mimeData(), Qt::MoveAction, -1, -1, {}))
        event->acceptProposedAction();
    else
        event->ignore();
    setTaking(false);
    setState(NoState);
}

void CardList::setTaking(bool taking)
{
    m_taking = taking;
    viewport()->update();
}

void CardList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!m_taking)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(ColorToken::Accent), 2, Qt::DashLine));
    const double radius = m_theme.radius(RadiusToken::BoardCard);
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace Shopbell
