// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/promisesduecard.h"

#include "core/whenanswered.h"
#include "format/errortext.h"
#include "format/nameinsentence.h"
#include "services/readpromises.h"
#include "widgets/common/notices.h"
#include "widgets/common/windowrequests.h"
#include "widgets/promises/promisefacts.h"
#include "widgets/promises/promisemoves.h"
#include "widgets/promises/standingchip.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
/// Whether a step is the next thing to do, rather than the promise as a whole.
bool isAboutStep(const PromiseToDo &toDo)
{
    return toDo.row.state != PromiseState::Done && toDo.step.isStored() && !toDo.stepWords.isEmpty();
}
} // namespace

PromisesDueCard::PromisesDueCard(const UiContext &context, WindowRequests &requests, QWidget *parent)
    : DueCard(context,
              {.icon = u"handshake"_s,
               .title = tr("Promises due"),
               .all = tr("All promises"),
               .nothing = tr("Nothing promised is due in the next days.")},
              DueMark::Box, parent)
    , m_requests(requests)
    , m_facts(new PromiseFacts(context, this))
    , m_moves(new PromiseMoves(context, *m_facts, this))
{
    connect(m_facts, &ShopFacts::changed, this, &PromisesDueCard::readSoon);
    connect(m_moves, &PromiseMoves::refused, this, [this] {
        untick();
        readSoon();
    });
}

void PromisesDueCard::read()
{
    whenAnswered(ReadPromises(context().file).toDo(mostRows()), this,
                 [this, generation = newReading()](Result<PromisesToDo> toDo) {
                     if (!isCurrent(generation))
                         return;
                     if (toDo)
                         take(*std::move(toDo));
                     else
                         context().notices.failed(errorText(toDo.error(), Task::ReadPromises));
                 });
}

void PromisesDueCard::take(PromisesToDo toDo)
{
    m_rows = std::move(toDo.rows);
    std::vector<DueRow> rows;
    rows.reserve(m_rows.size());
    for (const PromiseToDo &each : m_rows)
        rows.push_back(rowOf(each));
    display(std::move(rows), m_facts->numbers().count(toDo.all), toDo.open > 0);
    Q_EMIT counted(toDo.late + toDo.today, toDo.late);
}

DueRow PromisesDueCard::rowOf(const PromiseToDo &toDo) const
{
    const PromiseRow &row = toDo.row;
    const PromiseText text = m_facts->text();
    // What the box finishes is read first.
    DueRow due{
        .id = row.id.value(), .title = isAboutStep(toDo) ? toDo.stepWords : promiseTitle(row), .line = lineOf(toDo)};
    due.chip = standingChip(row, text, m_facts->today());
    PromiseStanding inShort = row.standing;
    if (inShort.kind == PromiseStanding::Kind::AskLate) // The line below says that it is to ask.
        inShort.kind = PromiseStanding::Kind::Late;
    due.chip->text = text.standing(inShort, m_facts->today());
    if (row.state == PromiseState::Done)
        due.verb = tr("Note what the customer said");
    else if (isAboutStep(toDo))
        //: %1 is a step of a promise: "Done: Order the new boxes".
        due.verb = tr("Done: %1").arg(toDo.stepWords);
    else
        due.verb = tr("Mark as done");
    //: A promise as it is read aloud, made a sentence.
    due.sentence = tr("%1.").arg(text.row(row, m_facts->today()));
    return due;
}

QString PromisesDueCard::lineOf(const PromiseToDo &toDo) const
{
    const QString owner = toDo.stepOwner.isEmpty() ? toDo.row.ownerName : toDo.stepOwner;
    const QString whose = tr("For %1", "a customer").arg(nameInSentence(toDo.row.customerName));
    const QString &complaint = toDo.row.complaintOwnerName;
    const bool isDone = toDo.row.state == PromiseState::Done;
    //: %1 is "For Hugo Lind".
    QStringList parts{isDone ? tr("%1 · ask whether it is right now").arg(whose) : whose};
    if (!isDone && !owner.isEmpty())
        parts << tr("%1 does it").arg(owner);
    if (!complaint.isEmpty() && (isDone || complaint != owner))
        //: Who in the shop owns the complaint that a promise is about.
        parts << tr("owner %1", "a name").arg(complaint);
    if (isAboutStep(toDo)) // The end of a line is cut first, and a title may be long.
        parts << promiseTitle(toDo.row);
    return parts.join(tr(" · ", "between the parts of a line"));
}

void PromisesDueCard::open(qint64 id)
{
    Q_EMIT m_requests.promiseWanted(PromiseId(id));
}

void PromisesDueCard::doJob(qint64 id)
{
    const auto found = std::ranges::find(m_rows, PromiseId(id), [](const PromiseToDo &each) { return each.row.id; });
    if (found == m_rows.end())
        return;
    const PromiseRow &row = found->row;
    if (row.state == PromiseState::Done) {
        m_moves->check(row.id); // It takes the customer's words.
        return;
    }
    tick(id);
    if (found->step.isStored())
        m_moves->finishStep(row.id, found->step);
    else
        m_moves->move(row.id, row.state, PromiseState::Done);
}

void PromisesDueCard::openAll()
{
    Q_EMIT m_requests.sectionWanted(u"promises"_s);
}

} // namespace Shopbell
