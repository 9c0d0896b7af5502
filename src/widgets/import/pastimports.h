// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importkind.h"
#include "domain/reviewrow.h"
#include "format/datetext.h"
#include "widgets/common/uicontext.h"
#include "widgets/import/importstep.h"

class QPushButton;

namespace Shopbell {
class BusyLine;
class Card;
class ImportJob;
class KeptList;
class NoticeBar;
class TextLabel;

/// Every file that was brought in, the newest first, each with See them and Undo import.
class PastImports : public ImportStep
{
    Q_OBJECT

public:
    PastImports(const UiContext &context, ImportJob &job, QWidget *parent);

    void setBatches(const std::vector<ImportBatch> &batches, const DateText &dates, qint64 now);
    void complain(const QString &sentence);
    /// What an earlier Undo import said is no longer news.
    void startAfresh();
    void takeFocus() override;

Q_SIGNALS:
    void seeWanted(Shopbell::BatchId batch, Shopbell::ImportKind kind);
    void chooseWanted();
    void closeWanted();

private:
    void addRows(size_t from);
    void listen();

    ImportJob &m_job;
    NoticeBar *m_notice;
    KeptList *m_kept;
    BusyLine *m_busy;
    Card *m_rows;
    QPushButton *m_older;
    QPushButton *m_choose;
    QPushButton *m_close;
    std::vector<ImportBatch> m_batches;
    std::optional<DateText> m_dates;
    qint64 m_now = 0;
};

} // namespace Shopbell
