// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shopwindow.h"

#include <QtConcurrent>

namespace Shopbell {

ShopWindow::ShopWindow(const ThemeOptions &look, Preferences &preferences, ShopFilePtr file, const Shop &shop)
    : m_theme(look)
    , m_preferences(preferences)
    , m_file(std::move(file))
    , m_window(make(shop))
{
}

ShopWindow::~ShopWindow()
{
    m_window.reset();
    std::ignore = QtConcurrent::run([file = std::move(m_file)]() mutable { file.reset(); });
}

std::unique_ptr<MainWindow> ShopWindow::make(const Shop &shop)
{
    auto window = std::make_unique<MainWindow>(UiContext{m_theme, m_preferences, m_notices, m_file}, shop);
    connect(window.get(), &MainWindow::openWanted, this, &ShopWindow::openWanted);
    connect(window.get(), &MainWindow::createWanted, this, &ShopWindow::createWanted);
    connect(window.get(), &MainWindow::closed, this, &ShopWindow::closed);
    return window;
}

void ShopWindow::setLook(const ThemeOptions &look)
{
    ThemeOptions own = look;
    own.brand = m_theme.options().brand;
    m_theme.setOptions(own);
}

void ShopWindow::rebuild()
{
    if (m_window->isImporting()) { // It would not outlive its window.
        m_notices.say(tr("The language changes when the import is done."));
        connect(m_window.get(), &MainWindow::importEnded, this, &ShopWindow::rebuild,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
        return;
    }
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    m_window = make(old->shop());
    m_window->restoreGeometry(old->saveGeometry());
    m_window->goTo(old->section());
    m_window->show();
}

} // namespace Shopbell
