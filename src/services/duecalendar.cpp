// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/duecalendar.h"

#include "storage/databasethreads.h"
#include "storage/shopstore.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// The entry for the day on which the customer is asked.
QString askEntryKey(PromiseId promise)
{
    return u"promise-%1-check"_s.arg(promise.value());
}

/// On which day it stands in a calendar; invalid: on none.
QDate calendarDayOf(const FollowUpRow &row)
{
    if (row.followUp.state != FollowUpState::Planned)
        return {};
    return row.hold ? row.hold->until : row.followUp.due;
}

void addDueDays(std::vector<CalendarEntry> &entries, const PromiseDetails &details, const DueTitles &titles)
{
    const Promise &promise = details.promise;
    const PromiseRow &row = details.row;
    const QString number = QString::number(promise.id.value());
    const QString title = titles.promise(row);
    const QString words = row.customerName.isEmpty() ? row.about : row.customerName + u'\n' + row.about;
    if (promise.state < PromiseState::Done) {
        for (const PromiseStep &step : promise.steps) {
            if (step.isOpen())
                entries.push_back(
                    {u"step-%1-due"_s.arg(step.id.value()), step.due, step.words.simplified(), title, promise.remind});
        }
        entries.push_back({u"promise-%1-due"_s.arg(number), promise.due, title, words, promise.remind});
    }
    entries.push_back({askEntryKey(promise.id), promise.checkBack, titles.ask(row), row.about, promise.remind});
}
} // namespace

std::vector<CalendarEntry> dueDaysOf(const std::vector<PromiseDetails> &promises, const DueTitles &titles)
{
    std::vector<CalendarEntry> entries;
    for (const PromiseDetails &details : promises) {
        const PromiseState state = details.promise.state;
        if (state != PromiseState::Plan && state != PromiseState::Checked)
            addDueDays(entries, details, titles);
    }
    return entries;
}

std::vector<CalendarEntry> dueDaysOf(const std::vector<FollowUpRow> &followUps,
                                     const std::function<QString(const FollowUpRow &)> &titleOf)
{
    std::vector<CalendarEntry> entries;
    for (const FollowUpRow &row : followUps) {
        if (const QDate day = calendarDayOf(row); day.isValid())
            entries.push_back({u"followup-%1"_s.arg(row.followUp.id.value()), day, titleOf(row), row.followUp.text});
    }
    return entries;
}

std::vector<CalendarEntry> dueDaysOf(const std::vector<PromiseDetails> &promises, const DueTitles &titles,
                                     const std::vector<FollowUpRow> &followUps,
                                     const std::function<QString(const FollowUpRow &)> &titleOf)
{
    QSet<QString> asked;
    for (const FollowUpRow &row : followUps) {
        if (row.followUp.reason == FollowUpReason::CheckBack && row.followUp.promise.isStored()
            && calendarDayOf(row).isValid())
            asked.insert(askEntryKey(row.followUp.promise));
    }
    std::vector<CalendarEntry> entries = dueDaysOf(promises, titles);
    std::erase_if(entries, [&asked](const CalendarEntry &entry) { return asked.contains(entry.key); });
    std::ranges::move(dueDaysOf(followUps, titleOf), std::back_inserter(entries));
    return entries;
}

QFuture<Result<QByteArray>> dueCalendar(const ShopFilePtr &file, std::vector<CalendarEntry> entries)
{
    return file->threads().read(
        [entries = std::move(entries), now = file->now()](Connection &connection) -> Result<QByteArray> {
            const Result<QString> key = shopKey(connection);
            if (!key)
                return key.error();
            return calendarFile(entries, u"%1.shopbell"_s.arg(*key), now);
        });
}

} // namespace Shopbell
