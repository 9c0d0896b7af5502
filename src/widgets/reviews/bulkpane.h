// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/reviewquery.h"
#include "domain/reviewrow.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

class QFrame;
class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace Shopbell {
class BulkJobCard;
class ReviewActions;
class ShopFacts;
class TextLabel;

/// In the place of the detail while several reviews are chosen: what can be done to all of them, and what they are.
class BulkPane : public QWidget
{
    Q_OBJECT

public:
    BulkPane(const UiContext &context, const ShopFacts &facts, ReviewActions &actions, QWidget *parent = nullptr);

    /// `count` of the chosen ones, `countText` as it is shown, `what` they are: "Negative, any time, all channels".
    void display(const ReviewSelection &selection, qint64 count, const QString &countText, const QString &what);
    void addTag();
    void archive();

Q_SIGNALS:
    void leaveWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(); ///< When first wanted: most days nobody chooses several reviews.
    QWidget *buildHeader();
    QWidget *buildBody();
    QWidget *buildJobs();
    QWidget *buildSummary();
    QWidget *buildFoot();
    QPushButton *jobButton(const QString &icon, const QString &text, const QString &shortcut);
    void placeJobs();
    void readSummary();
    void showSummary(const SelectionSummary &summary);
    QString channelsOf(const SelectionSummary &summary) const;
    QString datesOf(const SelectionSummary &summary) const;

    UiContext m_context;
    const ShopFacts &m_facts;
    ReviewActions &m_actions;
    ReviewSelection m_selection;
    qint64 m_count = 0;
    bool m_archived = false;
    int m_generation = 0;

    TextLabel *m_title = nullptr;
    TextLabel *m_what = nullptr;
    TextLabel *m_doThis = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<QPushButton *> m_jobs;
    QPushButton *m_archive = nullptr;
    QPushButton *m_answer = nullptr;
    BulkJobCard *m_card = nullptr;
    QList<TextLabel *> m_rows; ///< Dates, channels, answered, came in by.
    QFrame *m_warning = nullptr;
    TextLabel *m_warningText = nullptr;
};

} // namespace Shopbell
