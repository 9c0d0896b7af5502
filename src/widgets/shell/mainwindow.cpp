// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/mainwindow.h"

#include "look/theme.h"
#include "widgets/addreview/addreviewdialog.h"
#include "widgets/common/confirm.h"
#include "widgets/common/lastbackup.h"
#include "widgets/common/noticebar.h"
#include "widgets/common/notices.h"
#include "widgets/common/preferences.h"
#include "widgets/common/shopcounts.h"
#include "widgets/common/toast.h"
#include "widgets/import/importdialog.h"
#include "widgets/reviews/reviewspage.h"
#include "widgets/shell/aboutdialog.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/customerdesk.h"
#include "widgets/shell/figuredesk.h"
#include "widgets/shell/filedrop.h"
#include "widgets/shell/filejobs.h"
#include "widgets/shell/gotodialog.h"
#include "widgets/shell/keyboarddialog.h"
#include "widgets/shell/panes.h"
#include "widgets/shell/rail.h"
#include "widgets/shell/railfold.h"
#include "widgets/shell/statusbar.h"
#include "widgets/shell/undoline.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Shopbell {

MainWindow::MainWindow(const UiContext &context, const Shop &known)
    : m_context(context)
    , m_profile(context.file, known)
    , m_known(workingSections())
    , m_rail(new Rail(context.theme, m_known))
    , m_pages(new QStackedWidget)
    , m_notice(new NoticeBar(context.theme))
    , m_status(new StatusBar(context.theme))
    , m_toast(new Toast(context.theme, this, m_status))
    , m_actions(new Actions(context.theme, m_known, menuBar()))
    , m_files(new FileJobs(m_context, this))
    , m_customers(new CustomerDesk(m_context, *this, *m_actions, m_requests, *m_status))
{
    layOut();
    connectActions();
    connectRequests();
    connectNotices();
    connectNumbers();
    new FigureDesk(*this, *m_actions, m_requests);
    new UndoLine(m_context, m_actions->undo, m_actions->redo, this);
    connect(&m_profile, &ShopProfile::changed, this, &MainWindow::showShop);
    new RailFold(m_context.theme, m_context.preferences, m_rail, m_actions->foldRail, this);
    showShop(known);
    if (!restoreGeometry(m_context.preferences.windowGeometry()))
        resize(1280, 800);
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_notice->setRoom({12, 8, 12, 0});
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    setCentralWidget(centre);
    setStatusBar(m_status);
    setMinimumSize(640, 480);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto work) { connect(action, &QAction::triggered, this, work); };
    on(m_actions->closeWindow, [this] { close(); });
    on(m_actions->quit, [] { QApplication::closeAllWindows(); });
    on(m_actions->find, [this] { searchHere(); });
    on(m_actions->goTo, [this] {
        m_actions->fillMenuOf(m_section);
        (new GoToDialog(m_context, m_requests, m_profile.shop().timeZone(), *menuBar(), this))->start();
    });
    for (QAction *action : std::as_const(m_actions->sections))
        on(action, [this, action] { goTo(action->data().toString()); });
    on(m_actions->settings, [this] { goTo(settingsSection().id); });
    on(m_actions->nextPane, [this] { focusPane(this, {m_rail, m_pages->currentWidget()}, 1); });
    on(m_actions->previousPane, [this] { focusPane(this, {m_rail, m_pages->currentWidget()}, -1); });
    on(m_actions->largerText, [this] { m_context.preferences.stepText(1); });
    on(m_actions->smallerText, [this] { m_context.preferences.stepText(-1); });
    on(m_actions->usualText, [this] { m_context.preferences.setTextPercent(100); });
    on(m_actions->addReview, [this] { addReview(); });
    on(m_actions->import, [this] { import({}); });
    on(m_actions->pastImports, [this] { importer()->showPastImports(); });
    on(m_actions->keyboard, [this] {
        page(u"reviews"_s);
        showKeyboard(m_context.theme, menuBar(), this);
    });
    on(m_actions->about, [this] { showAbout(m_context.theme, this); });
    connect(m_actions, &Actions::reviewsMenuOpening, this, [this] { page(u"reviews"_s); });
    connect(m_actions, &Actions::recentWanted, this, &MainWindow::openWanted);
    const auto showRecent = [this] { m_actions->setRecentFiles(m_context.preferences.recentFiles()); };
    connect(&m_context.preferences, &Preferences::recentFilesChanged, this, showRecent);
    showRecent();
}

void MainWindow::connectRequests()
{
    connect(m_rail, &Rail::sectionWanted, this, &MainWindow::goTo);
    connect(m_rail, &Rail::importWanted, this, [this] { import({}); });
    connect(&m_requests, &WindowRequests::sectionWanted, this, &MainWindow::goTo);
    connect(&m_requests, &WindowRequests::importWanted, this, &MainWindow::import);
    connect(&m_requests, &WindowRequests::addReviewWanted, this, &MainWindow::addReview);
    connect(&m_requests, &WindowRequests::reviewWanted, this, [this](ReviewId id) { reviews()->showReview(id); });
    connect(&m_requests, &WindowRequests::answerWanted, this, [this](ReviewId id) { reviews()->showReview(id, true); });
    connect(&m_requests, &WindowRequests::viewWanted, this, [this](ReviewView view) { reviews()->showView(view); });
    connect(&m_requests, &WindowRequests::shopWanted, this, &MainWindow::openWanted);
    connect(new FileDrop(this), &FileDrop::dropped, this, &MainWindow::takeFile);
    m_files->serve(*m_actions, m_requests);
    connect(m_files, &FileJobs::openWanted, this, &MainWindow::openWanted);
    connect(m_files, &FileJobs::createWanted, this, &MainWindow::createWanted);
}

void MainWindow::connectNotices()
{
    connect(&m_context.notices, &Notices::somethingDone, m_toast,
            [this](const QString &done) { m_toast->say(done, true); });
    connect(&m_context.notices, &Notices::somethingDone, m_notice, &NoticeBar::settle);
    connect(&m_context.notices, &Notices::movedOn, m_notice, &NoticeBar::settle);
    connect(&m_context.notices, &Notices::somethingSaid, m_toast,
            [this](const QString &said) { m_toast->say(said, false); });
    connect(&m_context.notices, &Notices::somethingFailed, m_notice,
            [this](const QString &sentence) { m_notice->say(NoticeBar::Tone::Failure, sentence); });
    connect(m_notice, &NoticeBar::actionWanted, m_files, &FileJobs::showInFolder);
    connect(m_toast, &Toast::undoWanted, m_actions->undo, &QAction::trigger);
}

void MainWindow::connectNumbers()
{
    auto *counts = new ShopCounts(m_context.file, this);
    connect(counts, &ShopCounts::changed, m_rail, &Rail::setCounts);
    connect(counts, &ShopCounts::changed, this, [this](const ReviewCounts &n) { m_status->setReviews(n.everything); });
    connect(counts, &ShopCounts::promisesDue, m_rail, &Rail::setPromisesDue);
    auto *backup = new LastBackup(m_context.file, this);
    connect(backup, &LastBackup::changed, this, [this, backup] {
        m_status->setLastBackup(backup->at(), m_context.file->now(), m_profile.shop().timeZone());
    });
}

void MainWindow::showShop(const Shop &shop)
{
    //: The window's title. %1 is the shop's name.
    setWindowTitle(tr("%1 — Shopbell").arg(shop.name));
    m_rail->setShop(shop);
    ThemeOptions look = m_context.theme.options();
    look.brand = QColor::fromString(shop.brandColour);
    m_context.theme.setOptions(look);
}

QWidget *MainWindow::page(const QString &id)
{
    QWidget *&made = m_made[id];
    if (made)
        return made;
    const SectionNeeds needs{m_context, m_profile, m_requests, m_pages};
    for (const Section &section : m_known + QList<Section>{settingsSection()}) {
        if (section.id == id)
            made = section.makePage(needs);
    }
    if (!made)
        return nullptr;
    m_pages->addWidget(made);
    if (const auto *reviews = qobject_cast<ReviewsPage *>(made))
        m_actions->setReviewActions(reviews->pageActions());
    return made;
}

void MainWindow::goTo(const QString &section)
{
    QWidget *shown = page(section);
    if (!shown)
        return; // A section that does not work yet.
    m_section = section;
    m_actions->setSection(section);
    m_pages->setCurrentWidget(shown);
    m_rail->setCurrent(section);
    if (!m_rail->isAncestorOf(QApplication::focusWidget()))
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

ReviewsPage *MainWindow::reviews()
{
    goTo(u"reviews"_s);
    return static_cast<ReviewsPage *>(page(u"reviews"_s));
}

ImportDialog *MainWindow::importer()
{
    if (!m_importer) {
        m_importer = new ImportDialog(m_context, this);
        connect(m_importer, &ImportDialog::seeBatch, this, [this](BatchId batch) { reviews()->showBatch(batch); });
        connect(m_importer, &ImportDialog::seeCustomers, m_customers, &CustomerDesk::showBatch);
        connect(m_importer, &ImportDialog::seeReferrals, this, [this] { goTo(u"referrals"_s); });
        connect(m_importer, &ImportDialog::progressed, m_status, &StatusBar::setImport);
        connect(m_importer, &ImportDialog::importEnded, m_status, [this] { m_status->setImport(0, 0); });
        connect(m_importer, &ImportDialog::importEnded, this, &MainWindow::importEnded);
    }
    return m_importer;
}

bool MainWindow::isImporting() const
{
    return m_importer && m_importer->isImporting();
}

void MainWindow::import(const QString &path)
{
    importer()->start(path);
}

void MainWindow::addReview()
{
    auto *dialog = new AddReviewDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_section == "reviews"_L1)
        connect(dialog, &AddReviewDialog::added, reviews(), &ReviewsPage::showAdded);
    dialog->start();
}

void MainWindow::searchHere()
{
    if (!searchOn(page(m_section), m_section))
        reviews()->searchHere();
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::welcome()
{
    const QFileInfo file(m_context.file->path());
    m_notice->say(NoticeBar::Tone::Information,
                  //: %1 is a file name, %2 the name of its folder.
                  tr("Your shop is the file “%1” in the folder %2. Everything you do is saved in it at once.")
                      .arg(file.fileName(), file.dir().dirName()),
                  tr("Show in folder"));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_context.preferences.setWindowGeometry(saveGeometry());
    if (isImporting() && !m_closeAnyway) {
        event->ignore();
        const Confirm stop{tr("Close while a file is being imported?"),
                           tr("The import stops and nothing of it is kept. Everything else is saved."),
                           tr("Stop the import and close"), tr("Go on importing")};
        QDialog *question = stop.ask(this, [this] {
            m_closeAnyway = true;
            close();
        });
        connect(this, &MainWindow::importEnded, question, &QDialog::reject); // It is in; nothing would be lost.
        return;
    }
    TabWindow::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::takeFile(const QString &path)
{
    if (path.endsWith(".shopbell"_L1, Qt::CaseInsensitive))
        Q_EMIT openWanted(path);
    else
        import(path);
}

} // namespace Shopbell
