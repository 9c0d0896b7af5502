// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/pagelayout.h"

#include "look/theme.h"
#include "widgets/common/preferences.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

// Logical pixels of the window at 100 %.
constexpr int windowForFilters = 1100;
constexpr int windowForWideList = 1600;
constexpr int listWhenNarrow = 320;
constexpr int listWhenWide = 420;
constexpr int listBesidePlan = 300;
constexpr int detailLeast = 380;

bool holdsFocus(const QWidget *pane)
{
    const QWidget *focused = QApplication::focusWidget();
    return focused && (focused == pane || pane->isAncestorOf(focused));
}

} // namespace

PageLayout::PageLayout(const UiContext &context, QWidget *page, QSplitter *panes)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_filters(panes->widget(0))
    , m_list(panes->widget(1))
    , m_detail(panes->widget(2))
    , m_splitter(panes)
    , m_popup(new QFrame(page, Qt::Popup))
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setStretchFactor(2, 1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // Panes fold; they do not keep the window wide.
    layout->addWidget(m_splitter);

    m_popup->setProperty("card", true);
    auto *inside = new QVBoxLayout(m_popup);
    inside->setContentsMargins(1, 1, 1, 1);
    m_popup->installEventFilter(this);

    const QList<int> kept = context.preferences.paneWidths(u"reviews"_s);
    if (kept.size() == 2) {
        m_filterWidth = kept[0];
        m_listWidth = kept[1];
    }
    connect(m_splitter, &QSplitter::splitterMoved, this, &PageLayout::keepWidths);
    connect(qApp, &QApplication::focusChanged, this, [this] {
        // A click would end somewhere else than it began.
        if (m_roomy && !m_detailSeen && holdsFocus(m_detail) && QGuiApplication::mouseButtons() == Qt::NoButton)
            showDetail(true);
    });
    connect(&context.theme, &Theme::changed, this, [this] {
        m_arrangedFor = -1;
        arrange();
    });
}

void PageLayout::arrange()
{
    const Theme &theme = m_context.theme;
    const int room = m_page->width();
    const int least = theme.pane(PaneToken::ReviewsList).minimum + theme.pane(PaneToken::ReviewsDetail).minimum;
    const bool small = m_page->window()->width() < theme.scaled(windowForFilters);
    const bool single = room < least || (small && m_roomy && m_detailSeen);
    const bool folded = single || m_roomy || small || room < least + theme.pane(PaneToken::ReviewsFilter).minimum;
    if (room == m_arrangedFor && single == m_single && folded == m_folded)
        return;
    const bool another = single != m_single || folded != m_folded || m_arrangedFor < 0;
    m_arrangedFor = room;
    m_single = single;
    m_folded = folded;
    takeLimits();
    showPanes();
    setWidths();
    if (another)
        Q_EMIT changed();
}

void PageLayout::giveRoom(bool more)
{
    if (more == m_roomy)
        return;
    m_roomy = more;
    if (more && !m_single) // The list does not go away while somebody walks through it.
        m_detailSeen = !holdsFocus(m_list);
    m_arrangedFor = -1;
    arrange();
}

void PageLayout::showDetail(bool detail)
{
    m_detailSeen = detail;
    if (m_arrangedFor >= 0)
        arrange();
    showPanes();
}

void PageLayout::openFilters(QWidget *anchor)
{
    const Theme &theme = m_context.theme;
    m_popup->layout()->addWidget(m_filters);
    m_filters->show();
    const int width = theme.pane(PaneToken::ReviewsFilter).maximum;
    const int top = anchor->mapToGlobal(QPoint(0, anchor->height() + 4)).y();
    const int bottom = m_page->mapToGlobal(QPoint(0, m_page->height() - 8)).y();
    const int left = m_page->layoutDirection() == Qt::RightToLeft
        ? anchor->mapToGlobal(QPoint(anchor->width(), 0)).x() - width
        : anchor->mapToGlobal(QPoint(0, 0)).x();
    m_popup->setGeometry(left, top, width, std::max(theme.scaled(240), bottom - top));
    m_popup->show();
    m_filters->setFocus(Qt::PopupFocusReason);
}

void PageLayout::closeFilters()
{
    m_popup->hide();
}

bool PageLayout::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_popup && event->type() == QEvent::Hide && m_filters->parentWidget() == m_popup) {
        m_splitter->insertWidget(0, m_filters);
        m_splitter->setStretchFactor(0, 0);
        showPanes();
    }
    return QObject::eventFilter(watched, event);
}

void PageLayout::showPanes()
{
    if (m_filters->parentWidget() == m_splitter)
        m_filters->setVisible(!m_folded);
    m_list->setVisible(!m_single || !m_detailSeen);
    m_detail->setVisible(!m_single || m_detailSeen);
    m_page->setFocusProxy(m_list->isHidden() ? m_detail : m_list); // The keys do not go to what nobody sees.
}

void PageLayout::takeLimits()
{
    const Theme &theme = m_context.theme;
    const PaneWidths filters = theme.pane(PaneToken::ReviewsFilter);
    const PaneWidths list = theme.pane(PaneToken::ReviewsList);
    const int any = m_single ? 0 : 1;
    m_filters->setMinimumWidth(filters.minimum);
    m_filters->setMaximumWidth(filters.maximum);
    m_list->setMinimumWidth(list.minimum * any);
    m_list->setMaximumWidth(m_single ? QWIDGETSIZE_MAX : list.maximum);
    m_detail->setMinimumWidth(theme.scaled(detailLeast) * any);
}

void PageLayout::setWidths()
{
    if (m_single)
        return;
    const Theme &theme = m_context.theme;
    const int window = m_page->window()->width();
    int list = m_listWidth > 0 ? m_listWidth : theme.pane(PaneToken::ReviewsList).usual;
    if (m_listWidth == 0 && window >= theme.scaled(windowForWideList))
        list = theme.scaled(listWhenWide);
    else if (m_folded)
        list = std::min(list, theme.scaled(listWhenNarrow));
    if (m_roomy)
        list = std::min(list, theme.scaled(listBesidePlan));
    int filters = m_filterWidth > 0 ? m_filterWidth : theme.pane(PaneToken::ReviewsFilter).usual;
    filters = m_folded ? 0 : filters;
    // The detail keeps its least width before the list keeps its own.
    const int detail = m_page->width() - filters - list;
    const int missing = std::max(0, theme.pane(PaneToken::ReviewsDetail).minimum - detail);
    list = std::max(theme.pane(PaneToken::ReviewsList).minimum, list - missing);
    m_splitter->setSizes({filters, list, m_page->width() - filters - list});
}

void PageLayout::keepWidths()
{
    const QList<int> sizes = m_splitter->sizes();
    if (m_single || m_roomy || sizes.size() < 3)
        return;
    if (!m_folded)
        m_filterWidth = sizes[0];
    m_listWidth = sizes[1];
    m_context.preferences.setPaneWidths(u"reviews"_s, {m_filterWidth, m_listWidth});
}

} // namespace Shopbell
