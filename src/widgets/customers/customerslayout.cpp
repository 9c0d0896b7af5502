// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/customerslayout.h"

#include "look/theme.h"
#include "widgets/common/preferences.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

// Logical pixels at 100 %.
constexpr int listLeast = 620;
constexpr int windowForWideProfile = 1600;

} // namespace

CustomersLayout::CustomersLayout(const UiContext &context, QWidget *page, QWidget *list, QWidget *profile)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_list(list)
    , m_profile(profile)
    , m_splitter(new QSplitter(Qt::Horizontal))
{
    m_splitter->addWidget(list);
    m_splitter->addWidget(profile);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // Panes fold; they do not keep the window wide.
    layout->addWidget(m_splitter);
    const QList<int> kept = context.preferences.paneWidths(u"customers"_s);
    if (kept.size() == 1)
        m_profileWidth = kept[0];
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (m_single)
            return;
        m_profileWidth = m_splitter->sizes().at(1);
        m_context.preferences.setPaneWidths(u"customers"_s, {m_profileWidth});
    });
    connect(&context.theme, &Theme::changed, this, [this] {
        m_arrangedFor = -1;
        arrange();
    });
}

void CustomersLayout::arrange()
{
    const Theme &theme = m_context.theme;
    const int room = m_page->width();
    const PaneWidths profile = theme.pane(PaneToken::CustomerProfile);
    const bool single = room < theme.scaled(listLeast) + profile.minimum;
    if (room == m_arrangedFor && single == m_single)
        return;
    const bool another = single != m_single || m_arrangedFor < 0;
    m_arrangedFor = room;
    m_single = single;
    m_list->setMinimumWidth(single ? 0 : theme.scaled(listLeast));
    m_profile->setMinimumWidth(single ? 0 : profile.minimum);
    m_profile->setMaximumWidth(single ? QWIDGETSIZE_MAX : profile.maximum);
    showPanes();
    setWidths();
    if (another)
        Q_EMIT changed();
}

void CustomersLayout::showProfile(bool profile)
{
    m_profileSeen = profile;
    showPanes();
}

void CustomersLayout::showPanes()
{
    m_list->setVisible(!m_single || !m_profileSeen);
    m_profile->setVisible(!m_single || m_profileSeen);
}

void CustomersLayout::setWidths()
{
    if (m_single)
        return;
    const Theme &theme = m_context.theme;
    const PaneWidths token = theme.pane(PaneToken::CustomerProfile);
    const bool wide = m_page->window()->width() >= theme.scaled(windowForWideProfile);
    int profile = m_profileWidth > 0 ? m_profileWidth : wide ? token.maximum : token.usual;
    profile = std::clamp(profile, token.minimum, std::max(token.minimum, m_page->width() - theme.scaled(listLeast)));
    m_splitter->setSizes({m_page->width() - profile, profile});
}

} // namespace Shopbell
