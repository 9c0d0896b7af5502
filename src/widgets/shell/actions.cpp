// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/actions.h"

#include "look/theme.h"
#include "widgets/common/labelwords.h"
#include "widgets/shell/shortcutguard.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace Shopbell {

Actions::Actions(const Theme &theme, const QList<Section> &known, QMenuBar *bar) : QObject(bar), m_theme(theme)
{
    buildFile(bar);
    buildEdit(bar);
    buildView(bar, known);
    buildReviews(bar);
    buildCustomers(bar);
    buildInsights(bar);
    buildTools(bar);
    buildHelp(bar);
    new ShortcutGuard(this);
}

QAction *Actions::add(QMenu *menu, const QString &text, const QList<QKeySequence> &keys, const QString &icon)
{
    auto *action = new QAction(text, menu);
    action->setShortcuts(keys);
    if (!icon.isEmpty())
        action->setIcon(m_theme.icon(icon));
    menu->addAction(action);
    return action;
}

void Actions::buildFile(QMenuBar *bar)
{
    QMenu *menu = bar->addMenu(tr("&File"));
    newShop = add(menu, tr("&New shop…"));
    openShop = add(menu, tr("&Open…"), {QKeySequence::Open}, u"folder-open"_s);
    m_recent = menu->addMenu(tr("Open &recent"));
    showInFolder = add(menu, tr("Show in &folder"));
    exportRecords = add(menu, tr("&Export records…"), {}, u"download"_s);
    exportDueDates = add(menu, tr("Export &due dates…"), {}, u"calendar"_s);
    menu->addSeparator();
    backUp = add(menu, tr("&Back up…"), {}, u"save"_s);
    restore = add(menu, tr("Re&store…"), {}, u"archive-restore"_s);
    menu->addSeparator();
    closeWindow = add(menu, tr("&Close window"), {QKeySequence(Qt::CTRL | Qt::Key_W)});
    quit = add(menu, tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, u"log-out"_s);
    quit->setMenuRole(QAction::QuitRole);
}

void Actions::buildEdit(QMenuBar *bar)
{
    QMenu *menu = bar->addMenu(tr("&Edit"));
    undo = add(menu, tr("Undo"), {QKeySequence::Undo}, u"undo-2"_s);
    redo = add(menu, tr("Redo"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
               u"redo-2"_s);
    for (QAction *action : {undo, redo})
        action->setProperty("key-does", action->text()); // The entry itself names what is undone.
    menu->addSeparator();
    find = add(menu, tr("&Search here"), {QKeySequence::Find}, u"search"_s);
    goTo = add(menu, tr("&Go to…"), {QKeySequence(Qt::CTRL | Qt::Key_K)}, u"crosshair"_s);
}

void Actions::buildView(QMenuBar *bar, const QList<Section> &known)
{
    QMenu *menu = bar->addMenu(tr("&View"));
    for (const Section &section : known) {
        QAction *action =
            add(menu, section.name, {QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + section.number))}, section.icon);
        action->setData(section.id);
        sections.append(action);
    }
    improvements = add(menu, tr("I&mprovements"), {}, u"lightbulb"_s);
    menu->addSeparator();
    settings = add(menu, tr("Se&ttings"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)}, u"settings"_s);
    settings->setMenuRole(QAction::PreferencesRole);
    foldRail = add(menu, tr("&Fold the list of sections"), {QKeySequence(Qt::CTRL | Qt::Key_B)});
    foldRail->setCheckable(true);
    nextPane = add(menu, tr("&Next pane"), {QKeySequence(Qt::Key_F6)});
    previousPane = add(menu, tr("&Previous pane"), {QKeySequence(Qt::SHIFT | Qt::Key_F6)});
    menu->addSeparator();
    largerText =
        add(menu, tr("&Larger text"), {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    smallerText = add(menu, tr("&Smaller text"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)});
    usualText = add(menu, tr("&Usual text size"), {QKeySequence(Qt::CTRL | Qt::Key_0)});
}

void Actions::buildReviews(QMenuBar *bar)
{
    m_reviews = bar->addMenu(tr("&Reviews"));
    addReview = add(m_reviews, tr("&Add a review…"), {QKeySequence(Qt::CTRL | Qt::Key_N)}, u"plus"_s);
    connect(m_reviews, &QMenu::aboutToShow, this, &Actions::reviewsMenuOpening);
}

void Actions::buildCustomers(QMenuBar *bar)
{
    m_customers = bar->addMenu(tr("&Customers"));
    addCustomer =
        add(m_customers, tr("&Add a customer…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)}, u"user-plus"_s);
    addPurchase =
        add(m_customers, tr("Add a &purchase…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}, u"shopping-bag"_s);
    addReferral = add(m_customers, tr("Add a &referral…"), {}, u"git-fork"_s);
    m_customers->addSeparator();
    questionnaire = add(m_customers, tr("&Questionnaire…"), {}, u"list-checks"_s);
    fillInSheet = add(m_customers, tr("&Fill in a questionnaire…"), {}, u"clipboard-list"_s);
    connect(m_customers, &QMenu::aboutToShow, this, &Actions::customersMenuOpening);
}

void Actions::buildInsights(QMenuBar *bar)
{
    m_insights = bar->addMenu(tr("&Insights"));
    connect(m_insights, &QMenu::aboutToShow, this, &Actions::insightsMenuOpening);
}

void Actions::buildTools(QMenuBar *bar)
{
    QMenu *menu = bar->addMenu(tr("&Tools"));
    import = add(menu, tr("&Import…"), {QKeySequence(Qt::CTRL | Qt::Key_I)}, u"file-spreadsheet"_s);
    pastImports = add(menu, tr("&Past imports…"), {}, u"history"_s);
    menu->addSeparator();
    check = add(menu, tr("&Check the shop file"), {}, u"shield-check"_s);
}

void Actions::buildHelp(QMenuBar *bar)
{
    QMenu *menu = bar->addMenu(tr("&Help"));
    keyboard = add(menu, tr("&Keyboard…"), {QKeySequence(Qt::Key_F1)}, u"keyboard"_s);
    about = add(menu, tr("&About Shopbell…"), {}, u"info"_s);
    about->setMenuRole(QAction::AboutRole);
}

void Actions::setReviewActions(const QList<QAction *> &actions)
{
    offerOn(u"reviews"_s, m_reviews, actions);
}

void Actions::setCustomerActions(const QList<QAction *> &actions)
{
    offerOn(u"customers"_s, m_customers, actions);
}

void Actions::offerOn(const QString &section, QMenu *menu, const QList<QAction *> &actions)
{
    menu->addSeparator();
    menu->addActions(actions);
    auto *group = new QActionGroup(this); // It turns off without touching what each says of itself.
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    for (QAction *action : actions) {
        if (!action->isSeparator())
            group->addAction(action);
    }
    group->setEnabled(section == m_section);
    m_ofSections.insert(section, group);
}

void Actions::setSection(const QString &section)
{
    m_section = section;
    for (auto group = m_ofSections.cbegin(); group != m_ofSections.cend(); ++group)
        (*group)->setEnabled(group.key() == section);
}

void Actions::setInsightActions(const QList<QAction *> &actions)
{
    m_insights->addActions(actions);
}

void Actions::fillMenuOf(const QString &section)
{
    if (section == "reviews"_L1)
        Q_EMIT reviewsMenuOpening();
    else if (section == "customers"_L1)
        Q_EMIT customersMenuOpening();
    else if (section == "insights"_L1)
        Q_EMIT insightsMenuOpening();
}

void Actions::setRecentFiles(const QStringList &paths)
{
    m_recent->clear();
    m_recent->setEnabled(!paths.isEmpty());
    for (const QString &path : paths) {
        const QFileInfo file(path);
        // An ampersand in a file's name is no shortcut.
        QAction *action = m_recent->addAction(labelWords(file.completeBaseName()));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentWanted(path); });
    }
    m_recent->setToolTipsVisible(true);
}

} // namespace Shopbell
