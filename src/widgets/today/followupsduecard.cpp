// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/followupsduecard.h"

#include "core/whenanswered.h"
#include "format/customerwords.h"
#include "format/errortext.h"
#include "services/readfollowups.h"
#include "widgets/common/notices.h"
#include "widgets/common/windowrequests.h"
#include "widgets/followups/followupfacts.h"
#include "widgets/followups/followupmoves.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

FollowUpsDueCard::FollowUpsDueCard(const UiContext &context, WindowRequests &requests, QWidget *parent)
    : DueCard(context,
              {.icon = u"calendar-check"_s,
               .title = tr("Follow-ups"),
               .all = tr("All follow-ups"),
               .nothing = tr("Nothing is to be sent in the next days.")},
              DueMark::Box, parent)
    , m_requests(requests)
    , m_facts(new FollowUpFacts(context, this))
    , m_moves(new FollowUpMoves(context, this))
{
    connect(m_facts, &ShopFacts::changed, this, &FollowUpsDueCard::readSoon);
    connect(m_moves, &FollowUpMoves::refused, this, [this] {
        untick();
        readSoon();
    });
}

bool FollowUpsDueCard::isTouchedBy(const Changed &what) const
{
    return what.followUps || what.touchesPromises() || what.touchesReviews() || what.imports || what.team;
}

void FollowUpsDueCard::read()
{
    whenAnswered(ReadFollowUps(context().file).find({}, mostRows()), this,
                 [this, generation = newReading()](const Result<FoundFollowUps> &found) {
                     if (!isCurrent(generation))
                         return;
                     if (found)
                         take(*found);
                     else
                         context().notices.failed(errorText(found.error(), Task::ReadCustomers));
                 });
}

void FollowUpsDueCard::take(const FoundFollowUps &found)
{
    std::vector<DueRow> rows; // What is due first stands first.
    m_rows = found.rows;
    for (const FollowUpRow &row : found.rows) {
        if (row.group == FollowUpGroup::Today || row.group == FollowUpGroup::ThisWeekAndNext)
            rows.push_back(rowOf(row));
    }
    const qint64 today = found.counts.groups.value(FollowUpGroup::Today);
    //: Beside "Follow-ups": how many are due today.
    const QString count = tr("%Ln today", nullptr, int(today));
    display(std::move(rows), today > 0 ? count : QString(), found.counts.everything > 0);
    Q_EMIT counted(today);
}

DueRow FollowUpsDueCard::rowOf(const FollowUpRow &row) const
{
    const FollowUpText text = m_facts->text();
    const FollowUp &followUp = row.followUp;
    DueRow due{.id = followUp.id.value(), .title = text.title(followUp)};
    QStringList parts{text.who(row)};
    // What it is about: of a check-back its promise, of an invitation its days. A reason that is the title needs no line.
    if (followUp.audience || !followUp.title.isEmpty() || followUp.promise.isStored()
        || followUp.improvement.isStored())
        parts << text.line(row);
    if (followUp.audience || followUp.way != ContactWay::None)
        parts << text.wayInShort(row);
    due.line = parts.join(tr(" · ", "between the parts of a line"));
    due.chip = Chip{.tone = ChipTone::Tag, .text = text.when(row), .icon = u"clock"_s};
    if (text.isOverdue(row)) {
        due.chip->tone = ChipTone::Negative;
        due.chip->icon = u"circle-alert"_s;
    } else if (row.group == FollowUpGroup::Today) {
        due.chip->tone = ChipTone::Warn;
    }
    due.verb = row.isOver ? tr("Close it") : tr("Mark as sent");
    //: A follow-up for a screen reader: for whom and by which way, its title, its day.
    due.sentence = tr("%1, %2, %3.").arg(due.line, due.title, text.when(row));
    return due;
}

void FollowUpsDueCard::open(qint64 id)
{
    Q_EMIT m_requests.plannedWanted(FollowUpId(id));
}

void FollowUpsDueCard::doJob(qint64 id)
{
    tick(id);
    const auto row =
        std::ranges::find(m_rows, FollowUpId(id), [](const FollowUpRow &each) { return each.followUp.id; });
    if (row != m_rows.end())
        m_moves->finish(*row);
}

void FollowUpsDueCard::openAll()
{
    Q_EMIT m_requests.plannedWanted(FollowUpId());
}

} // namespace Shopbell
