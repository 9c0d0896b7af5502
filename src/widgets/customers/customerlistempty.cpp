// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/customerwords.h"
#include "format/errortext.h"
#include "models/customerlistmodel.h"
#include "widgets/common/searchfield.h"
#include "widgets/customers/customerlistheader.h"
#include "widgets/customers/customerlistpane.h"
#include "widgets/reviews/listmessage.h"

// What stands in the place of the table when there is nothing to list.

using namespace Qt::StringLiterals;

namespace Shopbell {

CustomerListPane::Empty CustomerListPane::emptiness() const
{
    if (m_model->error())
        return Empty::Failed;
    if (m_model->count() > 0 || m_model->isLoading())
        return Empty::None;
    if (!query().search.isEmpty())
        return Empty::NoHits;
    return m_counted && m_counts.everything == 0 ? Empty::NewShop : Empty::EmptyGroup;
}

void CustomerListPane::sayEmpty(Empty why)
{
    switch (why) {
    case Empty::None:
        break;
    case Empty::NewShop:
        m_message->say({.icon = u"users"_s,
                        .title = tr("Nobody is here yet"),
                        .text = tr("Add somebody who is at the till, with a first name and no more, or bring in the "
                                   "orders of your web shop or till."),
                        .verb = tr("Add a customer"),
                        .link = tr("Import a file")});
        break;
    case Empty::NoHits:
        m_message->say({.icon = u"search-x"_s,
                        .title = tr("No customers match “%1”").arg(query().search),
                        .text = query().group || query().segment || query().among || query().batch
                            ? tr("Only a part of your customers was searched.")
                            : QString(),
                        .verb = tr("Clear search"),
                        .link = tr("Add a customer")});
        break;
    case Empty::EmptyGroup:
        m_message->say(
            {.icon = u"users"_s,
             .title = query().group && *query().group != CustomerGroup::NoScore
                 ? tr("No %1 here").arg(pluralOf(*query().group).toLower())
                 : tr("Nobody is in this view"),
             .text = query().group ? tr("Ask at the till how satisfied somebody is, and note the score.") : QString(),
             .verb = tr("Show all"),
             .link = {}});
        break;
    case Empty::Failed:
        m_message->say({.icon = u"circle-alert"_s,
                        .title = tr("The customers could not be read"),
                        .text = errorText(*m_model->error(), Task::ReadCustomers),
                        .verb = tr("Try again"),
                        .link = {}});
        break;
    }
}

void CustomerListPane::help(bool link)
{
    CustomerQuery wanted = query();
    switch (m_emptiness) {
    case Empty::None:
        break;
    case Empty::NewShop:
        if (link)
            Q_EMIT importWanted();
        else
            Q_EMIT addWanted();
        break;
    case Empty::NoHits:
        if (link) {
            Q_EMIT addWanted();
        } else {
            m_header->search()->clear();
            m_header->search()->setFocus(Qt::OtherFocusReason);
        }
        break;
    case Empty::EmptyGroup:
        wanted.group.reset();
        wanted.segment.reset();
        wanted.among.reset();
        wanted.batch.reset();
        setQuery(wanted);
        break;
    case Empty::Failed:
        m_model->retry();
        break;
    }
}

} // namespace Shopbell
