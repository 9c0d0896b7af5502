// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/referrals/treezoom.h"

#include "look/theme.h"
#include "widgets/common/iconbutton.h"
#include "widgets/referrals/treeview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int fromCorner = 8; ///< Logical pixels at 100 %.
} // namespace

TreeZoom::TreeZoom(const Theme &theme, TreeView &view) : QWidget(&view), m_theme(theme), m_view(view)
{
    auto *row = new QHBoxLayout(this);
    const int ring = ringWidth(); // Which the edge of this widget and the next button would cut off.
    row->setContentsMargins(ring, ring, ring, ring);
    row->setSpacing(2 * ring);
    row->setSizeConstraint(QLayout::SetFixedSize);
    connect(add("zoomOut", u"minus", tr("Smaller"), u"-"_s), &QToolButton::clicked, &view, &TreeView::zoomOut);
    connect(add("zoomIn", u"plus", tr("Larger"), u"+"_s), &QToolButton::clicked, &view, &TreeView::zoomIn);
    m_most = add("zoomToFit", u"maximize", tr("Show everything"), u"0"_s);
    connect(m_most, &QToolButton::clicked, &view, &TreeView::showMost);
    connect(view.scene(), &QGraphicsScene::sceneRectChanged, this, &TreeZoom::sayHowMuch);
    view.viewport()->installEventFilter(this);
}

IconButton *TreeZoom::add(const char *objectName, QAnyStringView icon, const QString &name, const QString &key)
{
    auto *button = new IconButton(m_theme, icon, name, IconButton::Look::Edged);
    button->setObjectName(QLatin1StringView(objectName));
    button->setShortcutHint(key);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

bool TreeZoom::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move) {
        place();
        sayHowMuch();
    }
    return QWidget::eventFilter(object, event);
}

void TreeZoom::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void TreeZoom::sayHowMuch()
{
    //: A button beside "Show everything", in its place where everything would be too small to read.
    m_most->setName(m_view.hasRoomForEverything() ? tr("Show everything") : tr("Show as much as can be read"));
}

int TreeZoom::ringWidth() const
{
    return m_theme.tokens().focusGap() + m_theme.tokens().focusWidth();
}

int TreeZoom::reach() const
{
    return sizeHint().height() + m_theme.scaled(fromCorner) - ringWidth();
}

void TreeZoom::place()
{
    const QRect room = m_view.viewport()->geometry();
    const int margin = m_theme.scaled(fromCorner) - ringWidth();
    const QRect corner(QPoint(room.right() + 1 - margin - width(), room.bottom() + 1 - margin - height()), size());
    move(QStyle::visualRect(layoutDirection(), room, corner).topLeft());
}

} // namespace Shopbell
