// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole window, with QT_QPA_PLATFORM=offscreen:
//   bench_window empty                    an empty window with the same theme, to measure the start against
//   bench_window start SHOP ROWS [NAME]   the program, until the first reviews are painted; NAME of the line it prints
//   bench_window scroll SHOP ROWS         through the whole list, in the window
//   bench_window import SHOP ROWS CSV     scrolling while a file comes in
//   bench_window sections SHOP ROWS       customers, referrals, insights and share of a shop with ROWS purchases; changes it
// Both starts count from SHOPBELL_STARTED, nanoseconds since 1970, which run.sh takes before it starts the program.

#include "app/application.h"
#include "app/shopwindow.h"
#include "look/fonts.h"
#include "measure.h"
#include "models/reviewlistmodel.h"
#include "services/importreviews.h"
#include "services/keepshop.h"
#include "services/recordpurchase.h"
#include "widgets/common/programstyle.h"
#include "widgets/customers/customertable.h"
#include "widgets/insights/insightspage.h"
#include "widgets/reviews/reviewtable.h"
#include "widgets/shell/mainwindow.h"

#include <QApplication>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QThreadPool>

#include <chrono>

using namespace Shopbell;
using namespace Shopbell::Bench;
using namespace Qt::StringLiterals;

namespace {
constexpr QSize windowSize(1280, 800);

double sinceStart()
{
    const auto now =
        std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch());
    return double(now.count() - qEnvironmentVariable("SHOPBELL_STARTED").toLongLong()) / 1e6;
}

/// Watches how long the GUI thread is away with one thing, and how long a frame takes.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const bool frame = event->type() == QEvent::UpdateRequest;
        const int type = event->type();
        ++m_depth;
        bool done = false;
        const double taken = timed([&] { done = QApplication::notify(receiver, event); });
        --m_depth;
        if (m_watching) {
            if (taken > m_longest && qEnvironmentVariableIsSet("BENCH_EACH"))
                std::fprintf(stderr, "%8.1f ms with event %d\n", taken, type);
            m_longest = std::max(m_longest, taken);
            if (frame)
                m_frames.add(taken);
        }
        return done;
    }

    void watch()
    {
        m_watching = true;
        m_longest = 0;
        m_frames = {};
    }
    double longestBlock() const { return m_longest; }
    const Samples &frames() const { return m_frames; }

private:
    int m_depth = 0;
    bool m_watching = false;
    double m_longest = 0;
    Samples m_frames;
};

/// Calls back when a widget was painted with what it is to show.
class PaintWatcher : public QObject
{
public:
    PaintWatcher(QWidget *widget, std::function<bool()> isThere, std::function<void()> painted)
        : QObject(widget)
        , m_isThere(std::move(isThere))
        , m_painted(std::move(painted))
    {
        widget->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_isThere())
            QTimer::singleShot(0, this, m_painted); // When it is done.
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<bool()> m_isThere;
    std::function<void()> m_painted;
};

void wear(const Theme &theme)
{
    std::ignore = Fonts::load();
    QApplication::setStyle(new ProgramStyle(theme));
    QApplication::setPalette(theme.palette());
    QApplication::setFont(theme.font(TypeRole::Body));
}

int empty()
{
    const Theme theme;
    wear(theme);
    QMainWindow window;
    window.setStyleSheet(theme.styleSheet());
    window.setCentralWidget(new QWidget);
    window.resize(windowSize);
    const PaintWatcher watcher(
        &window, [] { return true; },
        [] {
            report("start: an empty window", 0, sinceStart(), "ms");
            std::_Exit(0); // Only the start counts.
        });
    window.show();
    return QApplication::exec();
}

int start(const QString &shop, qint64 rows, const QByteArray &name)
{
    const QTemporaryDir home;
    Application program({home.filePath(u"preferences.ini"_s), home.path(), {systemClock(), false, false}, false});
    program.start({shop});
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &poll, [&] {
        if (program.windows().empty())
            return;
        poll.stop();
        MainWindow *window = program.windows().front();
        window->resize(windowSize);
        window->goTo(u"reviews"_s);
        auto *table = window->page(u"reviews"_s)->findChild<ReviewTable *>();
        const auto hasRows = [table] {
            return table->model()->rowCount() > 0
                && !table->model()->index(0, 0).data(ReviewListModel::RowRole).isNull();
        };
        new PaintWatcher(table->viewport(), hasRows, [rows, name] {
            report(name.constData(), rows, sinceStart(), "ms");
            std::_Exit(0);
        });
    });
    poll.start(1);
    return QApplication::exec();
}

/// A window on the Reviews page of a shop.
class Window
{
public:
    explicit Window(const QString &path) : m_preferences(m_home.filePath(u"preferences.ini"_s))
    {
        wear(m_theme);
        Result<ShopFilePtr> opened = ShopFile::open(path, {systemClock(), false, false});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        m_file = *opened;
        const Result<Shop> shop = KeepShop(m_file).read().takeResult();
        m_window = std::make_unique<ShopWindow>(m_theme.options(), m_theme.styleSheet(), m_preferences, m_file,
                                                shop ? *shop : Shop());
        MainWindow &window = m_window->window();
        window.resize(windowSize);
        window.show();
        window.goTo(u"reviews"_s);
        m_table = window.page(u"reviews"_s)->findChild<ReviewTable *>();
    }
    ~Window()
    {
        m_window.reset();
        m_file.reset();
        QThreadPool::globalInstance()->waitForDone();
    }

    const ShopFilePtr &file() const { return m_file; }
    MainWindow &main() const { return m_window->window(); }
    ReviewTable &table() const { return *m_table; }
    int rows() const { return m_table->model() ? m_table->model()->rowCount() : 0; }
    bool waitForRows(int rows) const
    {
        QElapsedTimer timer;
        timer.start();
        while (this->rows() < rows && timer.elapsed() < 60'000)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return this->rows() >= rows;
    }
    void scrollTo(double part) const
    {
        QScrollBar *bar = m_table->verticalScrollBar();
        bar->setValue(int(part * bar->maximum()));
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 15)
            QApplication::processEvents();
    }

private:
    QTemporaryDir m_home;
    Theme m_theme;
    Preferences m_preferences;
    ShopFilePtr m_file;
    std::unique_ptr<ShopWindow> m_window;
    ReviewTable *m_table = nullptr;
};

int scroll(WatchedApplication &application, const QString &shop, qint64 rows)
{
    const Window window(shop);
    QElapsedTimer timer;
    timer.start();
    if (!window.waitForRows(int(rows)))
        qFatal("only %d rows came", window.rows());
    report("the whole list is known to the window", rows, double(timer.nsecsElapsed()) / 1e6, "ms");
    application.watch();
    for (int step = 0; step < 600; ++step) // Every part of the list, then some rows at a time.
        window.scrollTo(step / 600.0);
    for (int step = 0; step < 300; ++step)
        window.scrollTo(0.4 + step * 3.0 / double(rows));
    report("scrolling, a frame, p95", rows, application.frames().percentile(0.95), "ms");
    report("scrolling, the longest frame", rows, application.frames().largest(), "ms");
    report("scrolling, the GUI thread's longest block", rows, application.longestBlock(), "ms");
    report("memory, open and scrolled through", rows, memory("VmRSS"), "MiB");
    report("memory, the most while scrolling", rows, memory("VmHWM"), "MiB");
    return 0;
}

int import(WatchedApplication &application, const QString &shop, qint64 rows, const QString &csv)
{
    const Window window(shop);
    if (!window.waitForRows(1))
        qFatal("no rows came");
    application.watch();
    const ImportReviews imports(window.file());
    const auto survey = imports.survey(csv, {});
    while (!survey.future.isFinished())
        window.scrollTo(0.5);
    const Result<FileSurvey> surveyed = QFuture(survey.future).takeResult();
    if (!surveyed)
        qFatal("%s", qPrintable(surveyed.error().detail));
    const auto run = imports.run(csv, surveyed->plan);
    for (int step = 0; !run.future.isFinished(); step = (step + 1) % 100)
        window.scrollTo(step / 100.0);
    for (int step = 0; step < 100; ++step) // The new reviews come into the list.
        window.scrollTo(step / 100.0);
    report("an import meanwhile: the GUI thread's longest block", rows, application.longestBlock(), "ms");
    report("an import meanwhile: a frame, p95", rows, application.frames().percentile(0.95), "ms");
    return 0;
}
/// Lets the window do what it has begun.
void settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QApplication::processEvents(QEventLoop::AllEvents, 5);
}

void walkThroughCustomers(const Window &window)
{
    window.main().goTo(u"customers"_s);
    auto *table = window.main().page(u"customers"_s)->findChild<CustomerTable *>();
    QElapsedTimer timer;
    timer.start();
    while (!(table->model() && table->model()->rowCount() > 0) && timer.elapsed() < 60'000)
        settle(1);
    settle(500);
    for (int step = 0; step < 300; ++step) {
        table->verticalScrollBar()->setValue(int(step / 300.0 * table->verticalScrollBar()->maximum()));
        settle(15);
    }
    for (int row = 0; row < 20; ++row) { // Another profile each time.
        table->setCurrentIndex(table->model()->index(row, 0));
        settle(60);
    }
}

void walkThroughInsights(const Window &window)
{
    window.main().goTo(u"insights"_s);
    settle(2000);
    auto *page = static_cast<InsightsPage *>(window.main().page(u"insights"_s));
    for (const Statistic statistic : {Statistic::PurchaseGap, Statistic::Referrals, Statistic::RepeatPurchases}) {
        page->showQuery({.statistic = statistic});
        settle(800);
    }
    for (qint64 customer = 1; customer <= 5; ++customer) {
        const auto added = RecordPurchase(window.file()).add({.customer = CustomerId(customer), .amountMinor = 250});
        settle(500);
        if (!added.isFinished())
            qFatal("the purchase is still being written");
    }
}

int sections(WatchedApplication &application, const QString &shop, qint64 rows)
{
    const Window window(shop);
    settle(1000);
    const auto watched = [&](const char *name, const auto &walk) {
        application.watch();
        walk();
        report(name, rows, application.longestBlock(), "ms", {application.frames().percentile(0.5), "a usual frame"});
    };
    watched("customers: the GUI thread's longest block", [&] { walkThroughCustomers(window); });
    watched("referrals: the GUI thread's longest block", [&] {
        window.main().goTo(u"referrals"_s);
        settle(2500);
    });
    watched("insights: the GUI thread's longest block", [&] { walkThroughInsights(window); });
    watched("share: the GUI thread's longest block", [&] {
        window.main().goTo(u"share"_s);
        settle(2500);
    });
    report("memory, every section opened", rows, memory("VmRSS"), "MiB");
    return 0;
}
} // namespace

int main(int argc, char *argv[])
{
    WatchedApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    const qint64 rows = arguments.value(3).toLongLong();
    if (mode == "empty"_L1)
        return empty();
    if (mode == "start"_L1)
        return start(arguments.value(2), rows, arguments.value(4, u"start: the first reviews are painted"_s).toUtf8());
    if (mode == "scroll"_L1)
        return scroll(application, arguments.value(2), rows);
    if (mode == "import"_L1)
        return import(application, arguments.value(2), rows, arguments.value(4));
    if (mode == "sections"_L1)
        return sections(application, arguments.value(2), rows);
    std::fputs("Usage: bench_window empty | start SHOP ROWS | scroll SHOP ROWS | import SHOP ROWS CSV | "
               "sections SHOP ROWS\n",
               stderr);
    return 2;
}
