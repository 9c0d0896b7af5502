// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/keptfocus.h"

#include "widgets/common/taborder.h"

#include <QAbstractButton>

#include <algorithm>
#include <cstdlib>

namespace Shopbell {

namespace {

QString nameOf(const QWidget &stop)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&stop);
    return stop.accessibleName().isEmpty() && button ? button->text() : stop.accessibleName();
}

QStringList namesOf(const QWidgetList &stops)
{
    QStringList names;
    for (const QWidget *stop : stops)
        names << nameOf(*stop);
    return names;
}

/// -1 when there is none of that name.
qsizetype nearest(const QString &name, const QStringList &names, qsizetype place)
{
    qsizetype found = -1;
    for (qsizetype at = 0; at < names.size(); ++at) {
        if (names[at] == name && (found < 0 || std::abs(at - place) < std::abs(found - place)))
            found = at;
    }
    return found;
}

} // namespace

KeptFocus::KeptFocus(QWidget &part) : m_part(&part)
{
    QWidget *focused = part.window()->focusWidget();
    if (!focused || !part.isAncestorOf(focused))
        return;
    const QWidgetList stops = tabStops(part);
    m_place = std::max(qsizetype(0), stops.indexOf(focused));
    m_names = namesOf(stops);
    m_focused = focused;
}

qsizetype KeptFocus::placeIn(const QStringList &names) const
{
    for (qsizetype before = m_place; before >= 0 && before < m_names.size(); --before) {
        const QString &name = m_names[before];
        // Of several that are called the same, one less is the one that had the focus.
        const bool isGone = names.count(name) < m_names.count(name);
        const qsizetype found = before == m_place && isGone ? -1 : nearest(name, names, before);
        if (found >= 0)
            return found;
    }
    return std::clamp(m_place - 1, qsizetype(0), names.size() - 1);
}

bool KeptFocus::giveBackInside() const
{
    const bool wasHere = m_place >= 0 && m_part;
    if (!wasHere || (m_focused && m_part->window()->focusWidget() == m_focused))
        return true;
    const QWidgetList stops = m_part->isHidden() ? QWidgetList() : tabStops(*m_part);
    if (stops.isEmpty())
        return false;
    stops[placeIn(namesOf(stops))]->setFocus(Qt::OtherFocusReason);
    return true;
}

void KeptFocus::giveBack() const
{
    if (giveBackInside())
        return;
    if (QWidget *beside = stopBeside(*m_part))
        beside->setFocus(Qt::OtherFocusReason);
}

} // namespace Shopbell
