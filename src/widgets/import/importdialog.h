// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "domain/importkind.h"
#include "widgets/common/tabwindow.h"
#include "widgets/common/uicontext.h"

#include <QDialog>
#include <QTimeZone>

class QFrame;
class QLabel;
class QStackedWidget;

namespace Shopbell {
class CheckStep;
class ChooseStep;
class DoneStep;
class ImportJob;
class ImportStep;
class MatchStep;
class PastImports;
class ProgressStep;
class StepList;

/// Brings a file of reviews, purchases, customers or referrals into the shop in five steps: choose, match, check, import,
/// done. Nothing is written before the fourth, and nothing shows before all of it is in. The window may be closed
/// meanwhile; the import goes on, and start() shows it again. Deleting the dialog cancels an import that runs.
class ImportDialog : public TabWindow<QDialog>
{
    Q_OBJECT

public:
    explicit ImportDialog(const UiContext &context, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Opens the window; with a path, that file is read at once. While an import runs, shows how far it is.
    void start(const QString &path = {});
    void showPastImports();
    bool isImporting() const;

    void reject() override;

Q_SIGNALS:
    /// The owner wants to look at the reviews of an import.
    void seeBatch(Shopbell::BatchId batch);
    /// The same of the customers of an import of purchases or customers.
    void seeCustomers(Shopbell::BatchId batch);
    void seeReferrals();
    /// Ten times a second while an import runs.
    void progressed(qint64 rows, qint64 of);
    /// It is done, cancelled or failed.
    void importEnded();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makePages();
    void listenToSteps();
    void listenToJob();
    void endImport();
    void openSized();
    void fitSide();
    void showStep(ImportStep *step);
    void see(BatchId batch, ImportKind kind);
    void readFile(const QString &path);
    void readZone();
    void readBatches();
    void readChannels();

    const UiContext m_context;
    ImportJob *m_job;
    QTimeZone m_zone;
    bool m_unseenOutcome = false; ///< The import ended while the window was closed.
    int m_batchesAsked = 0;

    QFrame *m_side;
    StepList *m_steps;
    QLabel *m_sideNote;
    QStackedWidget *m_pages;
    ChooseStep *m_choose;
    MatchStep *m_match;
    CheckStep *m_check;
    ProgressStep *m_progress;
    DoneStep *m_done;
    PastImports *m_past;
};

} // namespace Shopbell
