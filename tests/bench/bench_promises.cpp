// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_promises SHOP ROWS: promises with their figures, and follow-ups, of a sample shop with ROWS purchases. SHOP is
// changed: promises are given about its complaints, 1,000 follow-ups are planned, and one goes to everybody and is undone.

#include "answers.h"
#include "services/keepfollowups.h"
#include "services/keeppromise.h"
#include "services/readatrisk.h"
#include "services/readfollowups.h"
#include "services/readpromises.h"
#include "services/readresponsetimes.h"
#include "services/readreviews.h"
#include "services/readsatisfaction.h"
#include "services/recordpurchase.h"
#include "services/undo.h"
#include "storage/connection.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Shopbell;
using namespace Shopbell::Bench;
using namespace Qt::StringLiterals;

namespace {
constexpr int runs = 5;
constexpr int mostPromises = 200;
constexpr int followUpsPlanned = 1000;
constexpr int rowsOfAPage = 500;
constexpr int rowsOnToday = 4;

/// What is refused is passed over.
template<typename T>
bool isDone(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return bool(future.takeResult());
}

class Care
{
public:
    Care(QString path, qint64 rows) : m_path(std::move(path)), m_rows(rows)
    {
        m_purchases = {bare(u"SELECT count(*), sum(customer_id), sum(day), sum(counts), sum(worth_minor), "
                            "max(currency) FROM purchase INDEXED BY purchase_by_customer"_s),
                       "one bare scan"};
        m_customers = {bare(u"SELECT sum(length(name)) + count(created_at) FROM customer"_s),
                       "one bare scan of the customers"};
        m_reviews = {bare(u"SELECT sum(length(text)) + count(urgency) FROM review"_s), "one bare scan of the reviews"};
        Connection connection = valueOf(Connection::open(m_path, Connection::Mode::ReadOnly));
        m_people = valueOf(connection.number(u"SELECT count(*) FROM customer"_s));
        m_firstDay = QDate::fromJulianDay(valueOf(connection.number(u"SELECT min(day) FROM purchase"_s)));
    }

    /// Enough of both that a list has something to read.
    void fill() const
    {
        const ShopFilePtr file = open();
        ReviewQuery complaints;
        complaints.openComplaint = true;
        int given = 0;
        for (const ReviewId id : valueOf(ReadReviews(file).all(complaints)).ids) {
            if (given == mostPromises)
                break;
            given += isDone(KeepPromise(file).give(id, planDueIn(given % 7), {}));
        }
        int planned = 0;
        for (qint64 id = 1; id <= std::min<qint64>(m_people, followUpsPlanned); ++id) {
            planned += isDone(KeepFollowUps(file).plan({.customer = CustomerId(id),
                                                        .reason = FollowUpReason::Own,
                                                        .title = u"The cake"_s,
                                                        .text = u"How was the cake?"_s,
                                                        .due = m_today.addDays(id % 14)}));
        }
        if (given == 0 || planned == 0)
            qFatal("%d promises, %d follow-ups", given, planned);
    }

    void promises()
    {
        tellCold("promises: the figures, cold", [](const ShopFilePtr &file) { valueOf(ReadPromises(file).figures()); });
        const ShopFilePtr file = open();
        const ReadPromises read(file);
        valueOf(read.figures());
        report("promises: the board", m_rows, medianOf(runs, [&] { valueOf(read.board()); }), "ms", m_reviews);
        report("promises: what is to be done", m_rows, medianOf(runs, [&] { valueOf(read.toDo(rowsOnToday)); }), "ms",
               m_reviews);
        report("promises: what is due", m_rows, medianOf(runs, [&] { valueOf(read.due()); }), "ms", m_reviews);
        report("promises: the figures, when nothing happened", m_rows, medianOf(runs, [&] { valueOf(read.figures()); }),
               "ms", m_purchases);
        tellAfterPurchase("promises: the figures, after a purchase", file, m_purchases,
                          [&] { valueOf(read.figures()); });
    }

    void followUps()
    {
        tellCold("follow-ups: the list, cold",
                 [](const ShopFilePtr &file) { valueOf(ReadFollowUps(file).find({}, rowsOfAPage)); });
        const ShopFilePtr file = open();
        const ReadFollowUps read(file);
        valueOf(read.find({}, rowsOfAPage));
        report("follow-ups: the list", m_rows, medianOf(runs, [&] { valueOf(read.find({}, rowsOfAPage)); }), "ms",
               m_customers);
        tellAfterPurchase("follow-ups: the list, after a purchase", file, m_customers,
                          [&] { valueOf(read.find({}, rowsOfAPage)); });
        report("follow-ups: what is worth planning", m_rows, medianOf(runs, [&] { valueOf(read.ideas()); }), "ms",
               m_customers);
        tellAfterPurchase("follow-ups: what is worth planning, after a purchase", file, m_customers,
                          [&] { valueOf(read.ideas()); });
        report("today: customers at risk", m_rows,
               medianOf(runs, [&] { valueOf(readCustomersAtRisk(file, rowsOnToday)); }), "ms", m_customers);
        report("today: how long answers took", m_rows, medianOf(runs, [&] { valueOf(readReplyCourse(file, 4, 30)); }),
               "ms", m_reviews);
        report("reviews: who waits, and how quickly answers come", m_rows,
               medianOf(runs, [&] { valueOf(ReadReviews(file).waiting()); }), "ms", m_reviews);
        report("today: how satisfied customers are", m_rows, medianOf(runs, [&] { valueOf(readSatisfaction(file)); }),
               "ms", m_customers);
        const Audience month{m_today.addDays(-30), m_today};
        report("follow-ups: an audience of a month", m_rows,
               medianOf(runs,
                        [&] { valueOf(read.audienceOf(FollowUpReason::ReviewInvitation, month, ContactWay::Email)); }),
               "ms", m_customers);
    }

    /// One row for many people.
    void everybody()
    {
        const ShopFilePtr file = open();
        const ReadFollowUps read(file);
        const FollowUpId id = valueOf(KeepFollowUps(file).plan({.audience = Audience{m_firstDay, lastUninvited(read)},
                                                                .reason = FollowUpReason::ReviewInvitation,
                                                                .text = u"How was your first visit?"_s}));
        valueOf(read.find({}, rowsOfAPage));
        report("follow-ups: the list, with one for everybody", m_rows,
               medianOf(runs, [&] { valueOf(read.find({}, rowsOfAPage)); }), "ms", m_customers);
        report("follow-ups: one for everybody, opened", m_rows, medianOf(3, [&] { valueOf(read.one(id)); }), "ms",
               m_customers);
        double taken = 0;
        double slowest = slowestWrite(file, [&] { taken = timed([&] { valueOf(KeepFollowUps(file).markSent(id)); }); });
        report("a follow-up goes to everybody", m_rows, taken, "ms", m_customers);
        report("a write while a follow-up goes to everybody, the slowest", m_rows, slowest, "ms");
        slowest = slowestWrite(file, [&] { taken = timed([&] { valueOf(Undo(file).undo()); }); });
        report("a follow-up to everybody is undone", m_rows, taken, "ms", m_customers);
        report("a write while that is undone, the slowest", m_rows, slowest, "ms");
    }

private:
    /// The sample shop ends on this day, and what is late or due depends on it.
    ShopFilePtr open() const
    {
        const qint64 noon = QDateTime(m_today, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
        return valueOf(ShopFile::open(m_path, {[noon] { return noon; }, false, false}));
    }

    /// The sample shop invites who came in its last days; nobody may be invited by two.
    QDate lastUninvited(const ReadFollowUps &read) const
    {
        FollowUpQuery invitations;
        invitations.reason = FollowUpReason::ReviewInvitation;
        QDate last = m_today;
        for (const FollowUpRow &row : valueOf(read.find(invitations, rowsOfAPage)).rows)
            last = std::min(last, row.followUp.audience->from.addDays(-1));
        return last;
    }

    PromisePlan planDueIn(int days) const
    {
        PromisePlan plan;
        plan.title = u"A date on every carton"_s;
        plan.parts.apology = u"I am sorry."_s;
        plan.parts.remedy = u"Your next two oat lattes are on us."_s;
        plan.who.name = u"Anna"_s;
        plan.due = m_today.addDays(days);
        plan.checkBack = plan.due.addDays(14);
        return plan;
    }

    /// On a connection that has read nothing yet.
    double bare(const QString &sql) const
    {
        return medianOf(runs, [&] {
            Connection connection = valueOf(Connection::open(m_path, Connection::Mode::ReadOnly));
            Statement select(connection, sql);
            std::ignore = valueOf(select.next());
        });
    }

    /// On a file that was just opened.
    template<typename Read> // void(const ShopFilePtr &)
    void tellCold(const char *name, Read read) const
    {
        Samples samples;
        for (int i = 0; i < 3; ++i) {
            const ShopFilePtr file = open();
            samples.add(timed([&] { read(file); }));
        }
        report(name, m_rows, samples.percentile(0.5), "ms", m_purchases);
    }

    template<typename Read>
    void tellAfterPurchase(const char *name, const ShopFilePtr &file, Reference reference, Read read)
    {
        Samples after;
        for (int i = 0; i < runs; ++i) {
            m_bought = m_bought % m_people + 1;
            valueOf(RecordPurchase(file).add({.customer = CustomerId(m_bought), .amountMinor = 250}));
            after.add(timed(read));
        }
        report(name, m_rows, after.percentile(0.5), "ms", reference);
    }

    const QDate m_today{2025, 11, 20}; ///< As bench_sample made it.
    QString m_path;
    qint64 m_rows;
    qint64 m_people = 0;
    qint64 m_bought = 0;
    QDate m_firstDay;
    Reference m_purchases{};
    Reference m_customers{};
    Reference m_reviews{};
};
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication qt(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        qFatal("Usage: bench_promises SHOP ROWS");
    QLocale::setDefault(QLocale(u"en_GB"_s)); // Names are sorted as people sort them.
    Care care(arguments[1], arguments[2].toLongLong());
    care.fill();
    care.promises();
    care.followUps();
    care.everybody();
    return 0;
}
