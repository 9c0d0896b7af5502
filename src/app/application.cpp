// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/oneprocess.h"
#include "app/shopwindow.h"
#include "core/whenanswered.h"
#include "format/datetext.h"
#include "format/errortext.h"
#include "format/language.h"
#include "look/art.h"
#include "look/fonts.h"
#include "look/highcontrast.h"
#include "services/keepshop.h"
#include "widgets/common/focusring.h"
#include "widgets/common/programstyle.h"
#include "widgets/shell/restoredialog.h"
#include "widgets/shell/startwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QFontMetricsF>
#include <QLibraryInfo>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QTranslator>
#include <QtConcurrent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shopbell {

Q_LOGGING_CATEGORY(lcApplication, "shopbell.app")

namespace {

/// One name for one file, however it was written.
QString canonical(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

Shop newShop(const QString &name)
{
    const QLocale computer = QLocale::system();
    Shop shop;
    shop.name = name;
    shop.currency = computer.currencySymbol(QLocale::CurrencyIsoCode);
    shop.country =
        computer.territory() == QLocale::AnyTerritory ? QString() : QLocale::territoryToCode(computer.territory());
    return shop;
}

} // namespace

Application::Application(Options options)
    : m_options(std::move(options))
    , m_preferences(m_options.preferencesPath)
    , m_computerAppearance(appearanceOf(QGuiApplication::palette()))
    , m_highContrast(highContrastOf(QGuiApplication::palette(), qEnvironmentVariable("GTK_THEME")))
{
    const QStringList missing = Fonts::load();
    for (const QString &line : missing)
        qCWarning(lcApplication) << line;
    if (m_options.documents.isEmpty())
        m_options.documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QApplication::setStyle(new ProgramStyle(m_theme));
    m_ring = std::make_unique<FocusRing>(m_theme);
    takeLanguage();
    takeLook();
    connect(&m_preferences, &Preferences::lookChanged, this, &Application::takeLook);
    // Later, because it is a window's own menu that switches the language, and windows are made anew.
    connect(&m_preferences, &Preferences::languageChanged, this, &Application::rebuildWindows, Qt::QueuedConnection);
    qApp->installEventFilter(this);
}

Application::~Application() = default;

bool Application::start(const QStringList &files)
{
    if (m_options.oneProcess) {
        m_oneProcess = std::make_unique<OneProcess>(m_preferences.path());
        if (m_oneProcess->handOver(files))
            return false;
        connect(m_oneProcess.get(), &OneProcess::filesWanted, this, &Application::comeForward);
        m_oneProcess->listen();
    }
    for (const QString &file : files)
        open(file);
    if (files.isEmpty())
        openFirst();
    return true;
}

void Application::openFirst()
{
    const QStringList recent = m_preferences.recentFiles();
    if (!recent.isEmpty()) {
        open(recent.first());
        return;
    }
    //: Name of the shop and its file at the first start.
    const QString name = tr("My shop");
    const QString path = QDir(m_options.documents).filePath(name + u".shopbell"_s);
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    QDir().mkpath(m_options.documents);
    create(path, name, true);
}

void Application::comeForward(const QStringList &files)
{
    for (const QString &file : files)
        open(file);
    if (files.isEmpty() && !m_windows.empty())
        m_windows.back()->window().comeForward();
    else if (files.isEmpty() && m_start && m_start->isVisible())
        m_start->activateWindow();
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FileOpen) {
        open(static_cast<QFileOpenEvent *>(event)->file());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

ShopWindow *Application::windowOf(const QString &path) const
{
    for (const auto &window : m_windows) {
        if (canonical(window->path()) == path)
            return window.get();
    }
    return nullptr;
}

std::vector<MainWindow *> Application::windows() const
{
    std::vector<MainWindow *> windows;
    windows.reserve(m_windows.size());
    for (const auto &window : m_windows)
        windows.push_back(&window->window());
    return windows;
}

Result<Application::Opened> Application::openNow(const QString &path, const ShopFile::Options &options)
{
    const Result<ShopFilePtr> file = ShopFile::open(path, options);
    if (!file)
        return file.error();
    const Result<Shop> shop = KeepShop(*file).read().result();
    if (!shop)
        return shop.error();
    return Opened{*file, *shop};
}

Result<Application::Opened> Application::createNow(const QString &path, const Shop &shop,
                                                   const ShopFile::Options &options)
{
    const Result<ShopFilePtr> file = ShopFile::create(path, shop, options);
    if (!file)
        return file.error();
    return Opened{*file, shop};
}

void Application::open(const QString &path)
{
    const QString wanted = canonical(path);
    if (ShopWindow *window = windowOf(wanted)) {
        window->window().comeForward();
        return;
    }
    if (m_opening.contains(wanted))
        return;
    m_opening.insert(wanted);
    showOpening(wanted);
    whenAnswered(QtConcurrent::run(&Application::openNow, wanted, m_options.file), this,
                 [this, wanted](const Result<Opened> &opened) {
                     m_opening.remove(wanted);
                     if (opened)
                         takeOpened(*opened, false);
                     else
                         showProblem(wanted, opened.error(), false);
                 });
    getReady();
}

void Application::create(const QString &path, const QString &shopName, bool firstStart)
{
    const QString wanted = canonical(path);
    if (m_opening.contains(wanted))
        return;
    m_opening.insert(wanted);
    whenAnswered(QtConcurrent::run(&Application::createNow, wanted, newShop(shopName), m_options.file), this,
                 [this, wanted, firstStart](const Result<Opened> &opened) {
                     m_opening.remove(wanted);
                     if (opened)
                         takeOpened(*opened, firstStart);
                     else
                         showProblem(wanted, opened.error(), true);
                 });
    getReady();
}

void Application::getReady()
{
    if (std::exchange(m_ready, true))
        return;
    for (int role = 0; role < typeRoleCount; ++role)
        std::ignore = QFontMetricsF(m_theme.font(TypeRole(role))).height(); // Reads the font.
    QGuiApplication::setWindowIcon(programIcon());
}

void Application::takeOpened(const Opened &opened, bool firstStart)
{
    auto made = std::make_unique<ShopWindow>(look(), m_styleSheet, m_preferences, opened.file, opened.shop);
    ShopWindow *window = made.get();
    m_windows.push_back(std::move(made));
    connect(window, &ShopWindow::openWanted, this, &Application::open);
    connect(window, &ShopWindow::createWanted, this,
            [this](const QString &path) { create(path, QFileInfo(path).completeBaseName()); });
    connect(
        window, &ShopWindow::closed, this,
        [this, window] { std::erase_if(m_windows, [window](const auto &each) { return each.get() == window; }); },
        Qt::QueuedConnection);
    m_preferences.addRecentFile(window->path());
    window->window().comeForward();
    if (firstStart)
        window->window().welcome();
    if (m_start && m_opening.isEmpty())
        m_start->hide();
}

StartWindow &Application::startWindowMade()
{
    if (!m_start) {
        m_start = std::make_unique<StartWindow>(m_theme);
        m_start->setStyleSheet(m_styleSheet);
        connect(m_start.get(), &StartWindow::openWanted, this, &Application::open);
        connect(m_start.get(), &StartWindow::createWanted, this,
                [this](const QString &path) { create(path, QFileInfo(path).completeBaseName()); });
        connect(m_start.get(), &StartWindow::retryWanted, this, [this] { open(m_problemPath); });
        connect(m_start.get(), &StartWindow::copyWanted, this, [this] {
            if (m_copy)
                restore(m_problemPath, *m_copy);
        });
    }
    return *m_start;
}

void Application::showOpening(const QString &path)
{
    // A file usually opens at once; a window that flashes up would only be in the way.
    QTimer::singleShot(400ms, this, [this, path] {
        if (m_opening.contains(path))
            startWindowMade().showBusy(tr("Opening %1…").arg(QFileInfo(path).completeBaseName()));
    });
}

void Application::showProblem(const QString &path, const Error &error, bool creating)
{
    qCWarning(lcApplication) << path << error.detail;
    m_problemPath = path;
    m_copy.reset();
    if (error.kind == Error::Kind::NotFound)
        m_preferences.forgetRecentFile(path);
    const bool mayPass = !creating
        && (error.kind == Error::Kind::Locked || error.kind == Error::Kind::DiskFull
            || error.kind == Error::Kind::ReadOnly || error.kind == Error::Kind::Storage);
    const QString name = QFileInfo(path).fileName();
    startWindowMade().showProblem(creating ? tr("%1 could not be made").arg(name) : tr("%1 did not open").arg(name),
                                  errorText(error, creating ? Task::CreateShop : Task::OpenShop), mayPass);
    if (error.kind == Error::Kind::Damaged)
        lookForCopy(path);
}

void Application::lookForCopy(const QString &path)
{
    whenAnswered(QtConcurrent::run(latestGoodCopy, path), this, [this, path](const std::optional<ShopCopy> &copy) {
        if (!copy || path != m_problemPath)
            return;
        m_copy = copy;
        const DateText dates(m_theme.language(), QTimeZone::systemTimeZone());
        startWindowMade().offerCopy(dates.recently(copy->at, m_options.file.clock()));
    });
}

void Application::restore(const QString &path, const ShopCopy &copy)
{
    const QString day = QDateTime::fromMSecsSinceEpoch(copy.at).date().toString(Qt::ISODate);
    const QString restored = nameForRestored(path, day);
    startWindowMade().showBusy(tr("Restoring %1…").arg(QFileInfo(path).completeBaseName()));
    whenAnswered(QtConcurrent::run(restoreCopy, copy.path, restored), this, [this, path](const Result<ShopCopy> &made) {
        if (made)
            open(made->path);
        else
            startWindowMade().showProblem(tr("%1 could not be restored").arg(QFileInfo(path).fileName()),
                                          errorText(made.error(), Task::Restore), false);
    });
}

QLocale Application::language() const
{
    return localeFor(m_preferences.language(), QLocale::system());
}

void Application::takeLanguage()
{
    m_language.reset(); // It puts back what was before, so the old one goes first.
    m_language = std::make_unique<Language>(language());
    m_qtTexts = std::make_unique<QTranslator>();
    if (m_qtTexts->load(language(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qtTexts.get());
}

void Application::rebuildWindows()
{
    takeLanguage();
    takeLook();
    m_start.reset();
    for (const auto &window : m_windows)
        window->rebuild();
}

ThemeOptions Application::look() const
{
    ThemeOptions look;
    look.language = language();
    look.textScale = m_preferences.textPercent() / 100.0;
    look.lessMotion = m_preferences.lessMotion();
    switch (m_preferences.appearance()) {
    case AppearanceChoice::Light:
        look.appearance = Appearance::Light;
        break;
    case AppearanceChoice::Dark:
        look.appearance = Appearance::Dark;
        break;
    case AppearanceChoice::LikeComputer:
        look.highContrast = m_highContrast;
        look.appearance = m_highContrast ? appearanceOf(*m_highContrast) : m_computerAppearance;
        break;
    }
    return look;
}

void Application::takeLook()
{
    m_theme.setOptions(look());
    m_styleSheet = m_theme.styleSheet();
    QGuiApplication::setLayoutDirection(m_theme.layoutDirection());
    QApplication::setPalette(m_theme.palette());
    QApplication::setFont(m_theme.font(TypeRole::Body));
    for (const auto &window : m_windows)
        window->wear(look(), m_styleSheet);
    if (m_start)
        m_start->setStyleSheet(m_styleSheet);
}

} // namespace Shopbell
