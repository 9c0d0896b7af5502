// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shopwindow.h"

#include "widgets/promises/promisespage.h"
#include "widgets/shell/duenotice.h"
#include "widgets/shell/traynotices.h"

#include <QDialog>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr auto queuedOnce = Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection);

const QDialog *openDialogOf(const QWidget &window)
{
    const auto dialogs = window.findChildren<QDialog *>();
    const auto open = std::ranges::find_if(dialogs, &QWidget::isVisible);
    return open == dialogs.end() ? nullptr : *open;
}

} // namespace

ShopWindow::ShopWindow(const ThemeOptions &look, const QString &styleSheet, Preferences &preferences, ShopFilePtr file,
                       const Shop &shop)
    : m_theme(look)
    , m_preferences(preferences)
    , m_file(std::move(file))
    , m_styleSheet(styleSheet)
    , m_window(make(shop, u"today"_s))
{
    const auto *due = new DueNotice({m_theme, m_preferences, m_notices, m_file}, trayNotices(this), this);
    connect(due, &DueNotice::wanted, this, [this](bool onlyFollowUps) {
        m_window->comeForward();
        m_window->goTo(onlyFollowUps ? u"promises"_s : u"today"_s);
        if (onlyFollowUps)
            static_cast<PromisesPage *>(m_window->page(u"promises"_s))->showFollowUps();
    });
    connect(&m_notices, &Notices::somethingDone, this, [this](const QString &sentence) {
        if (m_isWaiting)
            m_sayAgain = [this, sentence] { m_notices.did(sentence); };
    });
    connect(&m_notices, &Notices::somethingFailed, this, [this](const QString &sentence) {
        if (m_isWaiting)
            m_sayAgain = [this, sentence] { m_notices.failed(sentence); };
    });
}

ShopWindow::~ShopWindow()
{
    m_window.reset();
    std::ignore = QtConcurrent::run([file = std::move(m_file)]() mutable { file.reset(); });
}

std::unique_ptr<MainWindow> ShopWindow::make(const Shop &shop, const QString &section)
{
    auto window = std::make_unique<MainWindow>(UiContext{m_theme, m_preferences, m_notices, m_file}, shop);
    connect(window.get(), &MainWindow::openWanted, this, &ShopWindow::openWanted);
    connect(window.get(), &MainWindow::createWanted, this, &ShopWindow::createWanted);
    connect(window.get(), &MainWindow::closed, this, &ShopWindow::closed);
    window->setStyleSheet(m_styleSheet);
    window->goTo(section); // In a window that has its style already: else every part of it is styled twice.
    return window;
}

void ShopWindow::wear(const ThemeOptions &look, const QString &styleSheet)
{
    m_styleSheet = styleSheet;
    // First: a new style sheet gives every widget back the fonts and colours that it had before the last one.
    if (m_window->styleSheet() != styleSheet)
        m_window->setStyleSheet(styleSheet);
    ThemeOptions own = look;
    own.brand = m_theme.options().brand;
    m_theme.setOptions(own);
}

void ShopWindow::rebuild()
{
    // Neither an import nor what somebody does in a dialog would outlive its window.
    if (m_window->isImporting()) {
        m_isWaiting = true;
        m_notices.say(tr("The language changes when the import is done."));
        connect(m_window.get(), &MainWindow::importEnded, this, &ShopWindow::rebuild, queuedOnce);
        return;
    }
    if (const QDialog *dialog = openDialogOf(*m_window)) {
        m_isWaiting = true;
        connect(dialog, &QDialog::finished, this, &ShopWindow::rebuild, queuedOnce);
        return;
    }
    m_isWaiting = false;
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    m_window = make(old->shop(), old->section());
    // Not as geometry is restored after a start: that moves a window that fills the screen.
    m_window->setGeometry(old->isMaximized() || old->isFullScreen() ? old->normalGeometry() : old->geometry());
    m_window->setWindowState(old->windowState());
    m_window->show();
    if (const auto sayAgain = std::exchange(m_sayAgain, {}))
        sayAgain();
}

} // namespace Shopbell
