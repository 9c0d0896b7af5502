// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepcharts.h"

#include "services/customerwork.h"
#include "storage/chartstore.h"

#include <cmath>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
Status checked(const AxisNote &note)
{
    const bool fits = note.day.isValid() && !note.text.isEmpty();
    return fits ? done() : Status(Error{Error::Kind::Invalid, u"a note without words or day"_s});
}
} // namespace

KeepCharts::KeepCharts(ShopFilePtr file) : m_file(std::move(file)) {}

QFuture<Result<AxisNoteId>> KeepCharts::addNote(QDate day, QString text) const
{
    return recordedWork(
        m_file, Did::AddAxisNote,
        [note = AxisNote{{}, day, text.trimmed()}](CustomerWork &work, Recording &recording) -> Result<AxisNoteId> {
            if (Status fits = checked(note); !fits)
                return fits.error();
            const Result<AxisNoteId> id = ChartStore(work.connection).insertNote(note);
            if (id)
                recording.arguments = {id->value()};
            return id;
        });
}

QFuture<Result<AxisNoteId>> KeepCharts::editNote(AxisNote note) const
{
    note.text = note.text.trimmed();
    return recordedWork(m_file, Did::EditAxisNote,
                        [note = std::move(note)](CustomerWork &work, Recording &recording) -> Result<AxisNoteId> {
                            if (Status fits = checked(note); !fits)
                                return fits.error();
                            if (Status updated = ChartStore(work.connection).updateNote(note); !updated)
                                return updated.error();
                            recording.arguments = {note.id.value()};
                            return note.id;
                        });
}

QFuture<Result<AxisNoteId>> KeepCharts::removeNote(AxisNoteId id) const
{
    return recordedWork(m_file, Did::DeleteAxisNote,
                        [id](CustomerWork &work, Recording &recording) -> Result<AxisNoteId> {
                            if (Status removed = ChartStore(work.connection).removeNote(id); !removed)
                                return removed.error();
                            recording.arguments = {id.value()};
                            return id;
                        });
}

QFuture<Result<Statistic>> KeepCharts::setTarget(Statistic statistic, std::optional<double> value) const
{
    return recordedWork(m_file, Did::SetTarget,
                        [statistic, value](CustomerWork &work, Recording &recording) -> Result<Statistic> {
                            if (value && !(std::isfinite(*value) && *value >= 0))
                                return Error{Error::Kind::Invalid, u"a target below nothing"_s};
                            ChartStore charts(work.connection);
                            recording.arguments = {int(value.has_value())};
                            const Status set = value ? charts.setTarget({statistic, *value, work.today()})
                                                     : charts.removeTarget(statistic);
                            if (!set)
                                return set.error();
                            return statistic;
                        });
}

QFuture<Result<SavedViewId>> KeepCharts::saveView(QString name, StatisticsQuery query) const
{
    return recordedWork(m_file, Did::SaveView,
                        [view = SavedView{{}, name.simplified(), query}](CustomerWork &work,
                                                                         Recording &recording) -> Result<SavedViewId> {
                            if (view.name.isEmpty())
                                return Error{Error::Kind::Invalid, u"a view without a name"_s};
                            const Result<SavedViewId> id = ChartStore(work.connection).saveView(view);
                            if (id)
                                recording.arguments = {id->value()};
                            return id;
                        });
}

QFuture<Result<SavedViewId>> KeepCharts::removeView(SavedViewId id) const
{
    return recordedWork(m_file, Did::DeleteView, [id](CustomerWork &work, Recording &recording) -> Result<SavedViewId> {
        if (Status removed = ChartStore(work.connection).removeView(id); !removed)
            return removed.error();
        recording.arguments = {id.value()};
        return id;
    });
}

} // namespace Shopbell
