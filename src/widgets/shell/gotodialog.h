// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/reviewrow.h"
#include "format/datetext.h"
#include "widgets/common/tabwindow.h"
#include "widgets/common/uicontext.h"
#include "widgets/shell/gotolist.h"

#include <QDialog>

class QListView;
class QMenuBar;

namespace Shopbell {
struct CustomerHint;
struct ImprovementRow;
class SearchField;
class TextLabel;
class WindowRequests;

/// "Go to" (Ctrl+K): one line finds customers, reviews, improvements, charts and what the menus can do; Enter goes there.
class GoToDialog : public TabWindow<QDialog>
{
    Q_OBJECT

public:
    /// `menus`: whose entries are found; only those that can be used now.
    GoToDialog(const UiContext &context, WindowRequests &requests, const QTimeZone &zone, const QMenuBar &menus,
               QWidget *parent);

    void start();
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &text);
    void addCustomers(const QString &text);
    void addReviews(const QString &text);
    void addImprovements(const QString &text);
    void answered();
    void showFound();
    static std::vector<GoToEntry> charts(const QString &text);
    std::vector<GoToEntry> commands(const QString &text) const;
    GoToEntry entryOf(const CustomerHint &customer) const;
    GoToEntry entryOf(const ReviewRow &review) const;
    GoToEntry entryOf(const ImprovementRow &improvement) const;
    void step(int rows);
    void go();

    UiContext m_context;
    WindowRequests &m_requests;
    DateText m_dates;
    const QMenuBar &m_menus;
    SearchField *m_field;
    QListView *m_list;
    TextLabel *m_nothing;
    GoToModel *m_model;
    std::vector<GoToEntry> m_customers;
    std::vector<GoToEntry> m_reviews;
    std::vector<GoToEntry> m_improvements;
    QString m_text;
    int m_generation = 0;
    int m_waiting = 0; ///< For so many answers.
    bool m_goWhenFound = false;
};

} // namespace Shopbell
