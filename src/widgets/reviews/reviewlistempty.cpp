// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/errortext.h"
#include "format/reviewwords.h"
#include "models/filtermodel.h"
#include "models/reviewlistmodel.h"
#include "widgets/common/searchfield.h"
#include "widgets/reviews/listheader.h"
#include "widgets/reviews/listmessage.h"
#include "widgets/reviews/reviewlistpane.h"

using namespace Qt::StringLiterals;

// What the list says when it has nothing to show, and what its button and link do about it.

namespace Shopbell {

ReviewListPane::Empty ReviewListPane::emptiness() const
{
    if (m_model->error())
        return Empty::Failed;
    if (m_model->count() > 0 || m_model->isLoading())
        return Empty::None;
    if (m_filters.isShopEmpty())
        return Empty::NewShop;
    ReviewQuery plain = query();
    plain.channels.clear();
    plain.tags.clear();
    plain.from = plain.to = {};
    plain.onlyUndated = false;
    if (!query().search.isEmpty())
        return Empty::NoHits;
    if (!(plain == query()))
        return Empty::NoMatch;
    const std::optional<ReviewView> view = FilterModel::viewOf(query());
    if (query().batch)
        return view == ReviewView::All ? Empty::EmptyBatch : Empty::EmptyView;
    return view == ReviewView::NeedsReply ? Empty::NothingWaits : Empty::EmptyView;
}

qint64 ReviewListPane::archivedHits() const
{
    return query().shelf == Shelf::Open ? m_filters.countOf(ReviewView::Archived) : 0;
}

void ReviewListPane::sayNoHits()
{
    const QString &search = query().search;
    ReviewQuery besides = query();
    besides.search.clear();
    besides.order = ReviewOrder::MostUrgent;
    QString title = tr("No reviews match “%1”").arg(search);
    QString text = tr("Each word is matched from its beginning.");
    QString link;
    if (query().batch) {
        title = m_batchName.isEmpty() ? tr("No reviews of this import match “%1”").arg(search)
                                      //: %1 is a file's name, %2 what is searched for.
                                      : tr("No reviews from %1 match “%2”").arg(m_batchName, search);
        text = tr("Only this import is searched. Each word is matched from its beginning.");
        link = tr("Search all reviews");
    } else if (!(besides == ReviewQuery())) {
        text = tr("Filters are on. Each word is matched from its beginning.");
        link = tr("Search all reviews");
    }
    if (const int archived = int(archivedHits()); archived > 0) {
        text = tr("%Ln archived ones do. Each word is matched from its beginning.", nullptr, archived);
        link = tr("Show the %Ln archived reviews", nullptr, archived);
    }
    m_message->say({.icon = u"search-x"_s, .title = title, .text = text, .verb = tr("Clear search"), .link = link});
}

void ReviewListPane::sayEmpty(Empty why)
{
    switch (why) {
    case Empty::None:
        return;
    case Empty::NewShop:
        m_message->say({.icon = u"message-square-text"_s,
                        .title = tr("No reviews yet"),
                        .text = tr("Import a file, or write down what somebody said at the counter."),
                        .verb = tr("Import reviews…"),
                        .link = tr("Add a review…")});
        return;
    case Empty::NoHits:
        sayNoHits();
        return;
    case Empty::NothingWaits:
        if (const int open = int(m_filters.countOf(ReviewView::NotAnswered)); open > 0)
            m_message->say({.icon = u"clock"_s,
                            .title = tr("No clock is running"),
                            .text = tr("%Ln reviews are not answered.", nullptr, open),
                            .verb = tr("Show them"),
                            .link = tr("Show all reviews")});
        else
            m_message->say(
                {.icon = u"circle-check"_s, .title = tr("All answered. Lovely."), .verb = tr("Show all reviews")});
        return;
    case Empty::EmptyView: {
        const ReviewView view = FilterModel::viewOf(query()).value_or(ReviewView::All);
        const bool isAll = view == ReviewView::All;
        if (query().batch) {
            m_message->say({.icon = iconOf(view),
                            .title = tr("No reviews of this import in “%1”").arg(nameOf(view)),
                            .verb = tr("Show the whole import"),
                            .link = tr("Show all reviews")});
            return;
        }
        m_message->say({.icon = iconOf(view),
                        .title = isAll ? tr("Every review is archived") : tr("No reviews in “%1”").arg(nameOf(view)),
                        .verb = isAll ? tr("Show the archive") : tr("Show all reviews")});
        return;
    }
    case Empty::NoMatch:
        m_message->say({.icon = u"list-filter"_s,
                        .title = tr("No reviews match these filters"),
                        .text = m_model->undatedLeftOut() > 0
                            ? tr("%Ln reviews without a date are left out.", nullptr, int(m_model->undatedLeftOut()))
                            : QString(),
                        .verb = tr("Take the filters off")});
        return;
    case Empty::EmptyBatch:
        m_message->say({.icon = u"file-spreadsheet"_s,
                        .title = tr("Nothing of this import is here"),
                        .text = tr("It was taken back, or its reviews are archived."),
                        .verb = tr("Show all reviews")});
        return;
    case Empty::Failed:
        m_message->say({.icon = u"triangle-alert"_s,
                        .title = tr("The reviews could not be read"),
                        .text = errorText(*m_model->error(), Task::ReadReviews),
                        .verb = tr("Try again")});
        return;
    }
}

void ReviewListPane::help(bool link)
{
    ReviewQuery wanted = query();
    switch (m_why) {
    case Empty::None:
        return;
    case Empty::NewShop:
        if (link)
            Q_EMIT addWanted();
        else
            Q_EMIT importWanted();
        return;
    case Empty::NoHits:
        if (link && archivedHits() > 0) {
            wanted.shelf = Shelf::Archived;
        } else if (link) {
            wanted = ReviewQuery();
            wanted.search = query().search;
            wanted.order = query().order;
        } else {
            wanted.search.clear();
            m_header->search()->setFocus(Qt::OtherFocusReason);
        }
        break;
    case Empty::NothingWaits: {
        const bool areOpen = m_filters.countOf(ReviewView::NotAnswered) > 0;
        Shopbell::showView(wanted, areOpen && !link ? ReviewView::NotAnswered : ReviewView::All);
        break;
    }
    case Empty::EmptyView: {
        const bool isAll = FilterModel::viewOf(wanted) == ReviewView::All;
        if (link)
            wanted.batch.reset();
        Shopbell::showView(wanted, isAll ? ReviewView::Archived : ReviewView::All);
        break;
    }
    case Empty::NoMatch:
        wanted.channels.clear();
        wanted.tags.clear();
        wanted.from = wanted.to = {};
        wanted.onlyUndated = false;
        break;
    case Empty::EmptyBatch:
        wanted = ReviewQuery();
        wanted.order = query().order;
        break;
    case Empty::Failed:
        m_model->retry();
        return;
    }
    Q_EMIT queryWanted(wanted);
}

} // namespace Shopbell
