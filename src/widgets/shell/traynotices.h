// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace Shopbell {

/// A desktop that shows what programs say: a title and words; `clicked` when somebody wants to know more.
struct DesktopNotices
{
    std::function<bool()> areShown; ///< Whether this desktop shows them.
    std::function<void(const QString &title, const QString &words, std::function<void()> clicked)> say;
};

/// Whether the desktop of this computer has a place for the icons of programs, and shows messages of theirs.
bool desktopShowsNotices();

/// Through the tray: one icon with the newest message, which stays until somebody clicks on it. It goes with `owner`.
DesktopNotices trayNotices(QObject *owner);

} // namespace Shopbell
