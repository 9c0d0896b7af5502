// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"
#include "widgets/common/notices.h"
#include "widgets/common/uicontext.h"
#include "widgets/shell/mainwindow.h"

#include <memory>

namespace Shopbell {

/// An open shop with its window and what the window needs. The theme is its own because of the brand colour.
class ShopWindow : public QObject
{
    Q_OBJECT

public:
    ShopWindow(const ThemeOptions &look, Preferences &preferences, ShopFilePtr file, const Shop &shop);
    /// Lets the file go off the GUI thread, because that waits for what is being written.
    ~ShopWindow() override;

    const QString &path() const { return m_file->path(); }
    MainWindow &window() const { return *m_window; }
    /// Everything but the brand, which stays the shop's.
    void setLook(const ThemeOptions &look);
    /// A new window in the language of the day takes the old one's place.
    void rebuild();

Q_SIGNALS:
    void openWanted(const QString &path);
    void createWanted(const QString &path);
    void closed();

private:
    std::unique_ptr<MainWindow> make(const Shop &shop);

    Theme m_theme;
    Preferences &m_preferences;
    Notices m_notices;
    ShopFilePtr m_file;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Shopbell
