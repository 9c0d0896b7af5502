// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace Shopbell {
class ShopProfile;
class WindowRequests;
struct UiContext;

/// What a section's page is made with.
struct SectionNeeds
{
    const UiContext &context;
    const ShopProfile &profile;
    WindowRequests &requests;
    QWidget *parent; ///< In the window already: what is put there only when it is whole is styled twice.
};

/// What the number of a section counts: reviews that wait for a reply, promises that are late or due today.
enum class SectionBadge { None, Replies, Promises };

/// A part of the window that the rail leads to. Its number is its shortcut and never changes.
struct Section
{
    int number = 0;
    QString id = {};
    QString name = {};
    QString icon = {};
    std::function<QWidget *(const SectionNeeds &)> makePage = {};
    SectionBadge badge = SectionBadge::None;
    std::function<void(QWidget *page)> search = {}; ///< The cursor into its search field; none where it has no field.
};

/// The sections that work, in the order of the rail. A section that starts to work gets its entry here, nothing else.
QList<Section> workingSections();

/// Reached from the foot of the rail; not numbered.
Section settingsSection();

/// The cursor into the search field of a section's page; false when it has none.
bool searchOn(QWidget *page, const QString &section);

} // namespace Shopbell
