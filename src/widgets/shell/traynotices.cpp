// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/traynotices.h"

#include <QApplication>
#include <QIcon>
#include <QStyle>
#include <QSystemTrayIcon>

#include <utility>

namespace Shopbell {

namespace {

QIcon trayIcon()
{
    const QIcon own = QApplication::windowIcon();
    return own.isNull() ? QApplication::style()->standardIcon(QStyle::SP_MessageBoxInformation) : own;
}

/// The place in the tray: one for all that is said, one after the other.
class TrayPlace : public QObject
{
public:
    explicit TrayPlace(QObject *owner) : QObject(owner)
    {
        connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayPlace::open);
        connect(&m_icon, &QSystemTrayIcon::activated, this, &TrayPlace::open);
    }

    void say(const QString &title, const QString &words, std::function<void()> clicked)
    {
        m_clicked = std::move(clicked);
        m_icon.setIcon(trayIcon());
        m_icon.setToolTip(words);
        m_icon.show();
        m_icon.showMessage(title, words, trayIcon());
    }

private:
    void open()
    {
        m_icon.hide();
        if (const auto clicked = std::exchange(m_clicked, {}))
            clicked();
    }

    QSystemTrayIcon m_icon;
    std::function<void()> m_clicked;
};

} // namespace

bool desktopShowsNotices()
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

DesktopNotices trayNotices(QObject *owner)
{
    return {.areShown = desktopShowsNotices,
            .say = [place = new TrayPlace(owner)](const QString &title, const QString &words,
                                                  std::function<void()> clicked) {
                place->say(title, words, std::move(clicked));
            }};
}

} // namespace Shopbell
