// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/taborder.h"

#include "widgets/common/intoview.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QGridLayout>
#include <QScrollArea>
#include <QWidget>

#include <algorithm>
#include <utility>
#include <vector>

namespace Shopbell {

namespace {

/// Where an item stands in its layout: the row, and the place in the row.
std::pair<int, int> itemPlace(const QLayout &layout, int at)
{
    int row = 0;
    int column = 0;
    if (const auto *grid = qobject_cast<const QGridLayout *>(&layout)) {
        int rows = 0;
        int columns = 0;
        grid->getItemPosition(at, &row, &column, &rows, &columns);
        return {row, column};
    }
    if (const auto *form = qobject_cast<const QFormLayout *>(&layout)) {
        QFormLayout::ItemRole role = QFormLayout::LabelRole;
        form->getItemPosition(at, &row, &role);
        return {row, int(role)};
    }
    const auto *box = qobject_cast<const QBoxLayout *>(&layout);
    const bool reversed =
        box && (box->direction() == QBoxLayout::RightToLeft || box->direction() == QBoxLayout::BottomToTop);
    return {0, reversed ? -at : at};
}

void addLaidOut(const QLayout &layout, QWidgetList &parts)
{
    std::vector<std::pair<std::pair<int, int>, QLayoutItem *>> items;
    items.reserve(size_t(layout.count()));
    for (int at = 0; at < layout.count(); ++at)
        items.emplace_back(itemPlace(layout, at), layout.itemAt(at));
    std::ranges::stable_sort(items, {}, [](const auto &item) { return item.first; });
    for (const auto &[place, item] : items) {
        if (QWidget *widget = item->widget())
            parts << widget;
        else if (const QLayout *inner = item->layout())
            addLaidOut(*inner, parts);
    }
}

/// Hidden on purpose, or never shown: a layout shows what it was given a little later, and with it what stands in it.
bool isAway(const QWidget &child, bool isLaidOut)
{
    const bool comes = isLaidOut || child.parentWidget()->isHidden();
    return child.isHidden() && (!comes || child.testAttribute(Qt::WA_WState_ExplicitShowHide));
}

/// The children in the order of their layout, then those without one from the top to the bottom; with whether they are
/// away.
std::vector<std::pair<QWidget *, bool>> inOrderOfTheEye(const QWidget &whole)
{
    QWidgetList parts;
    if (const QLayout *layout = whole.layout())
        addLaidOut(*layout, parts);
    QWidgetList others;
    for (QWidget *child : whole.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (!parts.contains(child))
            others << child;
    }
    const auto place = [&whole](const QWidget *widget) {
        const QRect box = widget->geometry();
        return std::pair(box.top(), whole.layoutDirection() == Qt::RightToLeft ? -box.right() : box.left());
    };
    std::ranges::stable_sort(others, {}, place);
    std::vector<std::pair<QWidget *, bool>> children;
    children.reserve(size_t(parts.size() + others.size()));
    for (QWidget *child : std::as_const(parts))
        children.emplace_back(child, isAway(*child, true));
    for (QWidget *child : std::as_const(others))
        children.emplace_back(child, isAway(*child, false));
    return children;
}

bool isTabStop(const QWidget &widget)
{
    // The field in an editable combo box leads to the box, a page to its list: both are stops themselves.
    const QWidget *proxy = widget.focusProxy();
    if (proxy && (proxy->isAncestorOf(&widget) || widget.isAncestorOf(proxy)))
        return false;
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isEnabled();
}

bool holds(const QWidget &part, const QWidget *widget)
{
    return &part == widget || part.isAncestorOf(widget);
}

/// `late`: what comes last in the scroll area around the part.
void addStops(const QWidget &part, const QWidget *from, QWidgetList &stops, QWidgetList &late)
{
    QWidgetList lateHere;
    QWidgetList &last = qobject_cast<const QScrollArea *>(&part) ? lateHere : late;
    for (const auto &[child, away] : inOrderOfTheEye(part)) {
        if (child->isWindow())
            continue;
        QWidgetList &here = child->property("tabsLast").toBool() ? last : stops;
        if (away) {
            if (holds(*child, from))
                here << child; // From what was just hidden it goes on beside it.
            continue;
        }
        if (child == from || isTabStop(*child))
            here << child;
        addStops(*child, from, here, last);
    }
    stops << lateHere;
}

QWidgetList stopsIn(const QWidget &part, const QWidget *from)
{
    QWidgetList stops;
    QWidgetList late;
    addStops(part, from, stops, late);
    return stops << late;
}

/// Hidden, with a part around it or alone, or no longer enabled: then it is not Tab that takes the focus away.
bool hasGone(const QWidget &widget, const QWidget &window)
{
    for (const QWidget *each = &widget; each && each != &window; each = each->parentWidget()) {
        if (each->isHidden())
            return true;
    }
    return !widget.isEnabled();
}

/// -1 when `from` is none of them, nor inside one that was just hidden.
qsizetype placeOf(const QWidget *from, const QWidgetList &stops)
{
    const auto here = std::ranges::find_if(
        stops, [from](const QWidget *stop) { return stop == from || (stop->isHidden() && holds(*stop, from)); });
    return from && here != stops.end() ? here - stops.begin() : -1;
}

} // namespace

QWidget *nextTabStop(const QWidget &window, const QWidget *from, bool next)
{
    const QWidgetList stops = stopsIn(window, from);
    const qsizetype at = placeOf(from, stops);
    const qsizetype count = stops.size();
    if (count == 0 || (at >= 0 && count == 1))
        return nullptr;
    if (at < 0)
        return next ? stops.first() : stops.last();
    return stops[(at + (next ? 1 : count - 1)) % count];
}

QWidgetList tabStops(const QWidget &part)
{
    return stopsIn(part, nullptr);
}

QWidget *stopBeside(const QWidget &part)
{
    const QWidget &window = *part.window();
    for (const QWidget *around = part.parentWidget(); around && around != &window; around = around->parentWidget()) {
        if (hasGone(*around, window))
            continue;
        const QWidgetList stops = stopsIn(*around, &part);
        const qsizetype at = placeOf(&part, stops);
        if (at >= 0 && stops.size() > 1)
            return at + 1 < stops.size() ? stops[at + 1] : stops[at - 1];
    }
    return nullptr;
}

bool goToTabStop(const QWidget &window, bool next)
{
    QWidget *from = window.focusWidget();
    if (QWidget *beside = from && hasGone(*from, window) ? stopBeside(*from) : nullptr) {
        beside->setFocus(Qt::OtherFocusReason);
        return true;
    }
    QWidget *stop = nextTabStop(window, from, next);
    if (!stop)
        return false;
    scrollToShow(*stop);
    stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace Shopbell
