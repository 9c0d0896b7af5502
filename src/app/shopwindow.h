// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"
#include "widgets/common/notices.h"
#include "widgets/common/uicontext.h"
#include "widgets/shell/mainwindow.h"

#include <functional>
#include <memory>

namespace Shopbell {

/// An open shop with its window and what the window needs. The theme is its own because of the brand colour.
class ShopWindow : public QObject
{
    Q_OBJECT

public:
    ShopWindow(const ThemeOptions &look, const QString &styleSheet, Preferences &preferences, ShopFilePtr file,
               const Shop &shop);
    /// Lets the file go off the GUI thread, because that waits for what is being written.
    ~ShopWindow() override;

    const QString &path() const { return m_file->path(); }
    MainWindow &window() const { return *m_window; }
    /// Everything but the brand, which stays the shop's.
    void wear(const ThemeOptions &look, const QString &styleSheet);
    /// A new window in the language of the day takes the old one's place; at once, or when the import that runs is done
    /// and the dialog that is open is closed.
    void rebuild();

Q_SIGNALS:
    void openWanted(const QString &path);
    void createWanted(const QString &path);
    void closed();

private:
    std::unique_ptr<MainWindow> make(const Shop &shop, const QString &section);

    Theme m_theme;
    Preferences &m_preferences;
    Notices m_notices;
    ShopFilePtr m_file;
    QString m_styleSheet;
    std::unique_ptr<MainWindow> m_window;
    bool m_isWaiting = false; ///< For an import or a dialog, to be rebuilt.
    std::function<void()> m_sayAgain; ///< What the old window said meanwhile and nobody may have read.
};

} // namespace Shopbell
