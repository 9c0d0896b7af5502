// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/insights/chartkeeper.h"

#include "core/whenanswered.h"
#include "domain/money.h"
#include "format/changetext.h"
#include "format/errortext.h"
#include "services/keepcharts.h"
#include "widgets/common/notices.h"
#include "widgets/insights/chartdialogs.h"

#include <QJsonArray>

namespace Shopbell {

namespace {

/// Says that it is done, with Undo, or why not.
template<typename T>
void tell(const QFuture<Result<T>> &future, QObject *context, Notices &notices, Did did, const QJsonArray &arguments)
{
    whenAnswered(future, context, [&notices, did, arguments](const Result<T> &kept) {
        if (kept)
            notices.did(doneSentence(did, arguments));
        else
            notices.failed(errorText(kept.error(), Task::KeepCharts));
    });
}

Unit unitOf(const Statistics &answer)
{
    return answer.series.empty() ? Unit::Count : answer.series.front().unit;
}

} // namespace

ChartKeeper::ChartKeeper(const UiContext &context, QWidget *over) : QObject(over), m_context(context), m_over(over) {}

void ChartKeeper::askForNote(const AxisNote &note)
{
    const KeepCharts keep(m_context.file);
    const auto save = [this, keep](const AxisNote &written) {
        if (written.id.isStored())
            tell(keep.editNote(written), this, m_context.notices, Did::EditAxisNote, {});
        else
            tell(keep.addNote(written.day, written.text), this, m_context.notices, Did::AddAxisNote, {});
    };
    const auto remove = [this, keep](AxisNoteId id) {
        tell(keep.removeNote(id), this, m_context.notices, Did::DeleteAxisNote, {});
    };
    Shopbell::askForNote(m_over, m_context.theme, note, save, remove);
}

void ChartKeeper::askForTarget(const Statistics &answer, std::optional<double> now)
{
    const KeepCharts keep(m_context.file);
    Shopbell::askForTarget(m_over, m_context.theme, unitOf(answer), minorDigits(answer.currency), now,
                           [this, keep, statistic = answer.query.statistic](std::optional<double> value) {
                               tell(keep.setTarget(statistic, value), this, m_context.notices, Did::SetTarget,
                                    {value ? 1 : 0});
                           });
}

void ChartKeeper::askForView(const StatisticsQuery &query, const QString &proposed)
{
    const KeepCharts keep(m_context.file);
    Shopbell::askForName(m_over, m_context.theme, proposed, [this, keep, query](const QString &name) {
        tell(keep.saveView(name, query), this, m_context.notices, Did::SaveView, {});
    });
}

void ChartKeeper::removeView(SavedViewId id)
{
    tell(KeepCharts(m_context.file).removeView(id), this, m_context.notices, Did::DeleteView, {});
}

} // namespace Shopbell
