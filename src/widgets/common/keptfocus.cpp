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

} // namespace

KeptFocus::KeptFocus(QWidget &part) : m_part(&part)
{
    QWidget *focused = part.window()->focusWidget();
    if (!focused || !part.isAncestorOf(focused))
        return;
    m_place = std::max(qsizetype(0), tabStops(part).indexOf(focused));
    m_name = nameOf(*focused);
    m_focused = focused;
}

bool KeptFocus::giveBack() const
{
    const bool wasHere = m_place >= 0 && m_part;
    if (!wasHere || (m_focused && m_part->window()->focusWidget() == m_focused))
        return true;
    const QWidgetList stops = m_part->isHidden() ? QWidgetList() : tabStops(*m_part);
    if (stops.isEmpty())
        return false;
    qsizetype to = std::clamp(m_place - 1, qsizetype(0), stops.size() - 1);
    bool isSame = false;
    for (qsizetype at = 0; at < stops.size(); ++at) {
        if (nameOf(*stops[at]) == m_name && (!isSame || std::abs(at - m_place) < std::abs(to - m_place))) {
            isSame = true;
            to = at;
        }
    }
    stops[to]->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace Shopbell
