// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"
#include "support/fakeclock.h"
#include "widgets/common/notices.h"
#include "widgets/common/preferences.h"
#include "widgets/common/uicontext.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>
#include <stdexcept>

namespace Shopbell::Test {

/// What a widget of a shop's window needs, in a folder that goes with it.
class Desk
{
public:
    explicit Desk(const FakeClock &clock = FakeClock())
        : m_clock(clock)
        , m_preferences(std::make_unique<Preferences>(path(QStringLiteral("preferences.ini"))))
    {
        Shop shop;
        shop.name = QStringLiteral("Poppyseed Lane");
        auto made = ShopFile::create(path(QStringLiteral("shop.shopbell")), shop,
                                     {.clock = m_clock.clock(), .dailyBackup = false, .watchOthers = false});
        if (!made)
            throw std::runtime_error("the shop file could not be made: " + made.error().detail.toStdString());
        m_file = *made;
    }

    UiContext context() { return {m_theme, *m_preferences, m_notices, m_file}; }
    const ShopFilePtr &file() const { return m_file; }
    Notices &notices() { return m_notices; }
    Theme &theme() { return m_theme; }
    FakeClock &clock() { return m_clock; }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file and says where it is.
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            throw std::runtime_error("a file of the test could not be written");
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    Theme m_theme;
    Notices m_notices;
    std::unique_ptr<Preferences> m_preferences;
    ShopFilePtr m_file;
};

/// The child of that name and type; throws when it is not there.
template<typename Widget>
Widget &child(const QObject &of, const char *name)
{
    auto *found = of.findChild<Widget *>(QString::fromLatin1(name));
    if (!found)
        throw std::runtime_error(std::string("no child named ") + name);
    return *found;
}

} // namespace Shopbell::Test
