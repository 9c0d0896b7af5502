// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importkind.h"
#include "domain/reviewrow.h"
#include "format/datetext.h"
#include "widgets/common/uicontext.h"
#include "widgets/import/importstep.h"

#include <QUrl>

class QVBoxLayout;

namespace Shopbell {
class BusyLine;
class Card;
class DropField;
class ImportJob;
class NoticeBar;

/// Which file? Dropped, chosen, or one brought in before to look at again.
class ChooseStep : public ImportStep
{
    Q_OBJECT

public:
    ChooseStep(const UiContext &context, ImportJob &job, QWidget *parent);

    /// The newest three that are still in the shop are listed.
    void setBatches(const std::vector<ImportBatch> &batches, const DateText &dates, qint64 now);
    void takeFiles(const QList<QUrl> &files);
    /// Says what is wrong with a file.
    void complain(const QString &sentence);
    /// What was wrong before is forgotten.
    void startAfresh();
    void takeFocus() override;

Q_SIGNALS:
    void fileChosen(const QString &path);
    void seeWanted(Shopbell::BatchId batch, Shopbell::ImportKind kind);
    void pastWanted();
    void closeWanted();

private:
    void chooseFile();
    void follow();

    const UiContext m_context;
    ImportJob &m_job;
    NoticeBar *m_notice;
    DropField *m_drop;
    BusyLine *m_busy;
    QWidget *m_before;
    Card *m_rows;
};

} // namespace Shopbell
