// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/section.h"

#include <QHash>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace Shopbell {
class Preferences;
class Theme;

/// Every action of a window with its shortcut, in its menu. The window connects them.
class Actions : public QObject
{
    Q_OBJECT

public:
    Actions(const Theme &theme, const QList<Section> &sections, QMenuBar *bar);

    /// The page's own actions, below those that always stand in the Reviews menu. They are about what is chosen on that page,
    /// so they are off while another section is shown.
    void setReviewActions(const QList<QAction *> &actions);
    /// The same of the Customers menu.
    void setCustomerActions(const QList<QAction *> &actions);
    /// The same of the Insights menu.
    void setInsightActions(const QList<QAction *> &actions);
    /// Which section is shown, by its id.
    void setSection(const QString &section);
    /// What the page of a section can do stands in its menu from now on, as if the menu had been opened.
    void fillMenuOf(const QString &section);
    /// Paths, the newest first.
    void setRecentFiles(const QStringList &paths);

    QAction *newShop, *openShop, *showInFolder, *exportRecords, *exportDueDates, *backUp, *restore, *closeWindow, *quit;
    QAction *undo, *redo, *find, *goTo;
    QList<QAction *> sections; ///< In the order given; each holds its section's id.
    QAction *improvements;
    QAction *settings, *foldRail, *nextPane, *previousPane, *largerText, *smallerText, *usualText;
    QAction *addReview;
    QAction *addCustomer, *addPurchase, *addReferral, *questionnaire, *fillInSheet;
    QAction *import, *pastImports, *check;
    QAction *keyboard, *about;

Q_SIGNALS:
    void recentWanted(const QString &path);
    void reviewsMenuOpening();
    void customersMenuOpening();
    void insightsMenuOpening();

private:
    QAction *add(QMenu *menu, const QString &text, const QList<QKeySequence> &keys = {}, const QString &icon = {});
    void buildFile(QMenuBar *bar);
    void buildEdit(QMenuBar *bar);
    void buildView(QMenuBar *bar, const QList<Section> &known);
    void buildReviews(QMenuBar *bar);
    void buildCustomers(QMenuBar *bar);
    void buildInsights(QMenuBar *bar);
    void buildTools(QMenuBar *bar);
    void buildHelp(QMenuBar *bar);

    void offerOn(const QString &section, QMenu *menu, const QList<QAction *> &actions);

    const Theme &m_theme;
    QString m_section;
    QHash<QString, QActionGroup *> m_ofSections;
    QMenu *m_recent = nullptr;
    QMenu *m_reviews = nullptr;
    QMenu *m_customers = nullptr;
    QMenu *m_insights = nullptr;
};

} // namespace Shopbell
