// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/uicontext.h"
#include "widgets/import/importjob.h"
#include "widgets/import/importstep.h"

class QButtonGroup;
class QPushButton;

namespace Shopbell {
class BusyLine;
class FilterCard;
class NoticeBar;
class RowsTable;
class TextLabel;

/// What every row would become, before anything is written.
class CheckStep : public ImportStep
{
    Q_OBJECT

public:
    CheckStep(const UiContext &context, ImportJob &job, QWidget *parent);

    /// Asks the job to check; `showProblems`: begin with the rows that need a look.
    void begin(const ImportPlan &plan, bool showProblems);
    void takeFocus() override;

Q_SIGNALS:
    void importWanted();
    void backWanted();
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeCards();
    void makeFoot();
    void listen();
    void showReport();
    void nameButtons(const CheckReport &report);
    void showRows(CheckedRow::Fate fate);

    const UiContext m_context;
    ImportJob &m_job;
    bool m_showProblems = false;
    NoticeBar *m_notice;
    BusyLine *m_busy;
    QWidget *m_result;
    QButtonGroup *m_cards;
    FilterCard *m_fresh;
    FilterCard *m_seen;
    FilterCard *m_newWords;
    FilterCard *m_look;
    RowsTable *m_table;
    TextLabel *m_more;
    QPushButton *m_save;
    QPushButton *m_import;
};

} // namespace Shopbell
