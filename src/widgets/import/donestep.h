// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importkind.h"
#include "widgets/common/uicontext.h"
#include "widgets/import/importjob.h"
#include "widgets/import/importstep.h"

class QFrame;
class QHBoxLayout;
class QPushButton;

namespace Shopbell {
class Card;
class FigureRow;
class FlowLayout;
class KeptList;
class NoticeBar;
class RowsTable;
class SoftTile;
class TextLabel;

/// What the import did, in numbers that add up to the rows of the file.
class DoneStep : public ImportStep
{
    Q_OBJECT

public:
    DoneStep(const UiContext &context, ImportJob &job, QWidget *parent);

    void takeFocus() override;
    /// "286 reviews added, 26 left out": also what the toast says when the window is closed.
    static QString headlineOf(const ImportReport &report);

Q_SIGNALS:
    void seeWanted(Shopbell::BatchId batch, Shopbell::ImportKind kind);
    void closeWanted();

private:
    void makeSum();
    void makeCards();
    void makeFoot();
    void listen();
    void showReport();
    void showSum(const ImportReport &report);
    void showSorting(const ImportReport &report);
    void showClock(qint64 withClock, qint64 without);
    void showTakenBack(const TakenBack &what);
    /// To see what came in, or to undo it; else to close alone.
    void offerToSee(bool isSomethingIn);
    void startClock();

    const UiContext m_context;
    ImportJob &m_job;
    SoftTile *m_tick;
    NoticeBar *m_notice;
    KeptList *m_kept;
    Card *m_sum;
    FigureRow *m_added;
    FigureRow *m_updated;
    FigureRow *m_seen;
    FigureRow *m_out;
    QList<QFrame *> m_lines;
    TextLabel *m_total;
    TextLabel *m_formula;
    RowsTable *m_rows;
    QPushButton *m_showRows;
    QPushButton *m_saveRows;
    QWidget *m_cards;
    TextLabel *m_sortedBy;
    FlowLayout *m_chips;
    TextLabel *m_clock;
    QPushButton *m_answerOlder;
    QPushButton *m_undo;
    TextLabel *m_undoHint;
    QPushButton *m_see;
    QPushButton *m_close; ///< In the place of m_see, when there is nothing to see.
};

} // namespace Shopbell
