// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whenanswered.h"
#include "format/durationtext.h"
#include "format/errortext.h"
#include "format/reviewwords.h"
#include "look/theme.h"
#include "models/filtermodel.h"
#include "models/reviewlistmodel.h"
#include "services/importreviews.h"
#include "services/readreviews.h"
#include "widgets/common/card.h"
#include "widgets/common/notices.h"
#include "widgets/reviews/liststrip.h"
#include "widgets/reviews/reviewlistpane.h"
#include "widgets/reviews/reviewtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What stands over the list: which import, touchpoint or complaints it shows, and that a review was added which it does not show.

namespace Shopbell {

void ReviewListPane::buildStrips()
{
    m_batchBar = new ListStrip(m_context.theme, u"file-spreadsheet"_s, tr("Show all"));
    m_batchBar->hide();
    connect(m_batchBar, &ListStrip::verbChosen, this, [this] {
        ReviewQuery wanted = query();
        wanted.batch.reset();
        Q_EMIT queryWanted(wanted);
    });
    m_aboutBar = new ListStrip(m_context.theme, u"footprints"_s, tr("Show all"));
    m_aboutBar->hide();
    connect(m_aboutBar, &ListStrip::verbChosen, this, [this] {
        ReviewQuery wanted = query();
        wanted.touchpoint.reset();
        wanted.among.reset();
        Q_EMIT queryWanted(wanted);
    });
    m_addedBar = new ListStrip(m_context.theme, u"message-square-plus"_s, tr("Show it"));
    m_addedBar->say(tr("The review you added is not in this view."));
    m_addedBar->hide();
    connect(m_addedBar, &ListStrip::verbChosen, this, [this] { Q_EMIT reviewWanted(m_added); });
    m_addedSoon.setSingleShot(true);
    connect(&m_addedSoon, &QTimer::timeout, this, &ReviewListPane::lookForAdded);
}

void ReviewListPane::readWaits()
{
    const int generation = ++m_waitsGeneration;
    const std::optional<ReviewView> view = FilterModel::viewOf(query());
    // The figures are of the whole shop.
    if (isNarrowed(query()) || (view != ReviewView::NeedsReply && view != ReviewView::All)) {
        m_waits->hide();
        return;
    }
    whenAnswered(ReadReviews(m_context.file).waiting(), this,
                 [this, generation](const Result<WaitingFigures> &figures) {
                     if (generation != m_waitsGeneration)
                         return;
                     if (!figures) {
                         m_context.notices.failed(errorText(figures.error(), Task::ReadReviews));
                         return;
                     }
                     const DurationText text(m_context.theme.language());
                     const QString words = text.waitsBriefly(*figures);
                     m_waits->setText(words);
                     m_waits->setToolTip(text.behindWaits(*figures));
                     m_waits->setVisible(!words.isEmpty());
                 });
}

void ReviewListPane::showAboutBar()
{
    const std::optional<Touchpoint> about = query().touchpoint;
    m_aboutBar->setVisible(about || query().among);
    if (query().among)
        //: Over the list: it holds the complaints that make a topic one that is said often, and %1 is how many.
        m_aboutBar->say(tr("The complaints that count as said often · %1").arg(countText()));
    else if (about)
        //: Over the list: what its reviews are about, and how many there are: "About: Ordering · 12".
        m_aboutBar->say(tr("About: %1 · %2").arg(nameOf(*about), countText()));
}

void ReviewListPane::showBatchBar()
{
    showAboutBar();
    const std::optional<BatchId> batch = query().batch;
    m_batchBar->setVisible(batch.has_value());
    if (!batch)
        return;
    //: A file's name and how many of its reviews are shown: "From reviews-november.csv · 286".
    m_batchBar->say(m_batchName.isEmpty() ? tr("From one import · %1").arg(countText())
                                          : tr("From %1 · %2").arg(m_batchName, countText()));
    if (*batch == m_batch)
        return;
    m_batch = *batch;
    m_batchName.clear();
    whenAnswered(ImportReviews(m_context.file).batches(), this, [this](Result<std::vector<ImportBatch>> batches) {
        if (!batches)
            return;
        const auto found = std::ranges::find(*batches, m_batch, &ImportBatch::id);
        if (found == batches->end())
            return;
        m_batchName = found->fileName;
        showBatchBar();
        showState();
    });
}

void ReviewListPane::showAdded(ReviewId id)
{
    m_added = id;
    m_addedBar->hide();
    if (m_model->rowOf(id) >= 0)
        lookForAdded();
    else
        m_addedSoon.start(m_patience.interval()); // The list is about to hear of it.
}

void ReviewListPane::lookForAdded()
{
    if (!m_added.isStored() || m_model->isLoading() || !m_model->isComplete())
        return; // The rows come, and then this again.
    if (const int row = m_model->rowOf(m_added); row >= 0) {
        if (m_added == m_current)
            m_table->scrollTo(m_model->index(row, 0));
        forgetAdded();
        return;
    }
    whenAnswered(ReadReviews(m_context.file).rows({m_added}), this,
                 [this, id = m_added](const Result<std::vector<ReviewRow>> &rows) {
                     if (id != m_added || !rows)
                         return;
                     m_addedBar->setHidden(rows->empty());
                     if (rows->empty()) // Adding was undone.
                         forgetAdded();
                 });
}

void ReviewListPane::forgetAdded()
{
    m_added = {};
    m_addedSoon.stop();
    m_addedBar->hide();
}

} // namespace Shopbell
