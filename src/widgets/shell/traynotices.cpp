// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/traynotices.h"

#include <QApplication>
#include <QIcon>
#include <QStyle>
#include <QSystemTrayIcon>

namespace Shopbell {

namespace {

QIcon trayIcon()
{
    const QIcon own = QApplication::windowIcon();
    return own.isNull() ? QApplication::style()->standardIcon(QStyle::SP_MessageBoxInformation) : own;
}

void sayInTray(QObject *owner, const QString &title, const QString &words, std::function<void()> clicked)
{
    auto *icon = new QSystemTrayIcon(trayIcon(), owner);
    icon->setToolTip(words);
    const auto open = [icon, clicked = std::move(clicked)] {
        icon->hide();
        icon->deleteLater();
        clicked();
    };
    QObject::connect(icon, &QSystemTrayIcon::messageClicked, icon, open);
    QObject::connect(icon, &QSystemTrayIcon::activated, icon, open);
    icon->show();
    icon->showMessage(title, words, trayIcon());
}

} // namespace

bool desktopShowsNotices()
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

DesktopNotices trayNotices(QObject *owner)
{
    return {.areShown = desktopShowsNotices,
            .say = [owner](const QString &title, const QString &words, std::function<void()> clicked) {
                sayInTray(owner, title, words, std::move(clicked));
            }};
}

} // namespace Shopbell
