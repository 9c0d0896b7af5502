// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exportrecords.h"

#include "domain/keys.h"
#include "services/customerreading.h"
#include "services/exportcare.h"
#include "services/exportrows.h"
#include "services/promisejson.h"
#include "services/recordfile.h"
#include "services/recordjson.h"
#include "storage/customerstore.h"
#include "storage/hiddenbatches.h"
#include "storage/promisestore.h"
#include "storage/purchasereader.h"
#include "storage/scorestore.h"

#include <QSet>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<RecordKind, 7> recordKindKeys{{
    {RecordKind::Reviews, "reviews"_L1},
    {RecordKind::Customers, "customers"_L1},
    {RecordKind::Purchases, "purchases"_L1},
    {RecordKind::Referrals, "referrals"_L1},
    {RecordKind::Promises, "promises"_L1},
    {RecordKind::FollowUps, "followups"_L1},
    {RecordKind::Improvements, "improvements"_L1},
}};
constexpr KeyTable<RecordFormat, 2> recordFormatKeys{{
    {RecordFormat::Csv, "csv"_L1},
    {RecordFormat::Json, "json"_L1},
}};
constexpr qsizetype mostPeopleKept = 20'000; ///< So that memory stays flat.
constexpr int everyReferral = std::numeric_limits<int>::max();

Result<qint64> countOf(const CustomerReading &reading, RecordKind kind)
{
    switch (kind) {
    case RecordKind::Reviews:
        return countOfShownReviews(reading.connection);
    case RecordKind::Customers:
        return qint64(reading.book.lines.size());
    case RecordKind::Purchases:
        return countOfShownPurchases(reading.connection);
    case RecordKind::Referrals: {
        const Result<FoundReferrals> found = foundReferrals(reading, {}, 0, 0);
        return found ? Result<qint64>(found->total) : found.error();
    }
    case RecordKind::Promises:
        return countOfPromises(reading);
    case RecordKind::FollowUps:
        return countOfFollowUps(reading);
    case RecordKind::Improvements:
        return countOfImprovements(reading);
    }
    Q_UNREACHABLE();
}

/// The export of one moment: what all its files read.
class RecordsOut
{
public:
    RecordsOut(const CustomerReading &reading, ExportProgress &progress)
        : m_reading(reading)
        , m_progress(progress)
        , m_zone(reading.shop.timeZone())
    {
    }

    Result<std::vector<ExportedFile>> write(const std::vector<ExportWish> &wishes)
    {
        if (Status counted = countAll(wishes); !counted)
            return counted.error();
        std::vector<RecordFile> files;
        std::vector<ExportedFile> written;
        for (const ExportWish &wish : wishes) {
            Result<RecordFile> file = create(wish);
            if (!file)
                return file.error();
            const qint64 before = m_progress.records;
            if (Status filled = fill(wish.kind, *file); !filled)
                return filled.error();
            written.push_back({wish, m_progress.records - before});
            files.push_back(*std::move(file));
        }
        for (RecordFile &file : files) {
            if (Status committed = file.commit(); !committed)
                return committed.error();
        }
        return written;
    }

private:
    Status countAll(const std::vector<ExportWish> &wishes)
    {
        for (const ExportWish &wish : wishes) {
            const Result<qint64> count = countOf(m_reading, wish.kind);
            if (!count)
                return count.error();
            m_progress.total += *count;
        }
        return done();
    }

    Result<RecordFile> create(const ExportWish &wish)
    {
        switch (wish.kind) {
        case RecordKind::Reviews: {
            const Result<QStringList> columns = readExtraColumns(m_reading.connection);
            if (!columns)
                return columns.error();
            m_extraColumns = *columns;
            return RecordFile::create(wish, reviewHeadings(m_extraColumns));
        }
        case RecordKind::Customers:
            return RecordFile::create(wish, customerHeadings());
        case RecordKind::Purchases:
            return RecordFile::create(wish, purchaseHeadings());
        case RecordKind::Referrals:
            return RecordFile::create(wish, referralHeadings());
        case RecordKind::Promises:
            return RecordFile::create(wish, promiseHeadings());
        case RecordKind::FollowUps:
            return RecordFile::create(wish, followUpHeadings());
        case RecordKind::Improvements:
            return RecordFile::create(wish, improvementHeadings());
        }
        Q_UNREACHABLE();
    }

    Status fill(RecordKind kind, RecordFile &file)
    {
        switch (kind) {
        case RecordKind::Reviews:
            return writeReviews(file);
        case RecordKind::Customers:
            return writeCustomers(file);
        case RecordKind::Purchases:
            return writePurchases(file);
        case RecordKind::Referrals:
            return writeReferrals(file);
        case RecordKind::Promises:
            return eachPromise(m_reading, [&](const CareRecord &record) { writeCare(file, record); });
        case RecordKind::FollowUps:
            return eachFollowUp(m_reading, [&](const CareRecord &record) { writeCare(file, record); });
        case RecordKind::Improvements:
            return eachImprovement(m_reading, [&](const CareRecord &record) { writeCare(file, record); });
        }
        Q_UNREACHABLE();
    }

    Status writeReviews(RecordFile &file)
    {
        const Result<QHash<TeamMemberId, QString>> team = readTeamNames(m_reading.connection);
        if (!team)
            return team.error();
        return eachReview(m_reading.connection, [&](const ReviewDetails &details) -> Status {
            if (file.isTable())
                file.write(rowOf(details, m_extraColumns, m_zone));
            else if (Status written = writeWithPromises(file, details, *team); !written)
                return written;
            ++m_progress.records;
            return done();
        });
    }

    Status writeWithPromises(RecordFile &file, const ReviewDetails &details, const QHash<TeamMemberId, QString> &team)
    {
        const PromiseStore store(m_reading.connection);
        const Result<std::vector<PromiseId>> ids = store.of(details.review.id);
        if (!ids)
            return ids.error();
        QJsonObject json = jsonOf(details, m_zone);
        QJsonArray promises;
        for (const PromiseId id : *ids) {
            const Result<Promise> promise = store.find(id);
            if (!promise)
                return promise.error();
            promises.append(jsonOf(*promise, team, m_zone));
        }
        if (!promises.isEmpty())
            json[u"promises"_s] = promises;
        file.write(json);
        return done();
    }

    Status writeCustomers(RecordFile &file)
    {
        const Result<QHash<TeamMemberId, QString>> team = readTeamNames(m_reading.connection);
        if (!team)
            return team.error();
        const Result<std::vector<CustomerSegment>> segments = readSegments(m_reading.connection);
        if (!segments)
            return segments.error();
        for (const BookLine &line : m_reading.book.lines) {
            const auto segment = std::ranges::find(*segments, line.segment, &CustomerSegment::id);
            const QString segmentName = segment == segments->end() ? QString() : segment->name;
            const Result<ExportedCustomer> customer = customerOf(line, segmentName, *team);
            if (!customer)
                return customer.error();
            if (file.isTable())
                file.write(rowOf(*customer, m_zone));
            else
                file.write(jsonOfCustomer(*customer));
            ++m_progress.records;
        }
        return done();
    }

    Result<ExportedCustomer> customerOf(const BookLine &line, const QString &segmentName,
                                        const QHash<TeamMemberId, QString> &team) const
    {
        const CustomerStore store(m_reading.connection);
        Result<Customer> person = store.find(line.id);
        Result<std::vector<CustomerNote>> notes = readNotes(m_reading.connection, line.id);
        Result<std::vector<Need>> needs = store.needs(line.id);
        if (!person)
            return person.error();
        if (!notes)
            return notes.error();
        if (!needs)
            return needs.error();
        Result<std::vector<Score>> scores = ScoreStore(m_reading.connection).ofCustomer(line.id);
        if (!scores)
            return scores.error();
        std::vector<IncomingScore> told;
        for (const Score &score : *scores)
            told.push_back({score, team.value(score.askedBy)});
        const QString knownBy = team.value(person->knownBy);
        return ExportedCustomer{*std::move(person),
                                rowOf(line, m_reading.shop.bands, segmentName),
                                knownBy,
                                *std::move(notes),
                                *std::move(needs),
                                std::move(told)};
    }

    QJsonObject jsonOfCustomer(const ExportedCustomer &customer) const
    {
        QJsonObject json = jsonOf(customer.row, customer.person);
        QJsonArray notes;
        for (const CustomerNote &note : customer.notes)
            notes.append(QJsonObject{{u"at"_s, jsonOfInstant(note.at, m_zone)}, {u"text"_s, note.text}});
        QJsonArray needs;
        for (const Need &need : customer.needs)
            needs.append(QJsonObject{
                {u"words"_s, need.words}, {u"why"_s, jsonOfText(need.why)}, {u"unwanted"_s, need.unwanted}});
        QJsonArray scores;
        for (const IncomingScore &told : customer.scores) {
            QJsonObject score = jsonOfRating(told.score.answer).toObject();
            score[u"question"_s] = keyOf(told.score.question);
            score[u"at"_s] = jsonOf(told.score.said, m_zone);
            score[u"occasion"_s] = jsonOfText(told.score.occasion);
            score[u"asked_by"_s] = jsonOfText(told.askedBy);
            scores.append(score);
        }
        json[u"known_by"_s] = jsonOfText(customer.knownBy);
        json[u"notes"_s] = notes;
        json[u"needs"_s] = needs;
        json[u"scores"_s] = scores;
        return json;
    }

    Status writePurchases(RecordFile &file)
    {
        const Result<std::vector<Channel>> channels = readChannels(m_reading.connection);
        if (!channels)
            return channels.error();
        return eachPurchase(m_reading.connection, [&](const ScannedPurchase &scanned) -> Status {
            const auto channel = std::ranges::find(*channels, scanned.row.purchase.channel, &Channel::id);
            const QString key = channel == channels->end() ? QString() : channel->key;
            if (!file.isTable()) {
                file.write(jsonOf(scanned.row, key, m_zone));
                ++m_progress.records;
                return done();
            }
            const Result<Customer> buyer = personOf(scanned.row.purchase.customer);
            if (!buyer)
                return buyer.error();
            for (const TableRow &row : rowsOf(scanned, *buyer, key, m_reading.shop.currency, m_zone))
                file.write(row);
            ++m_progress.records;
            return done();
        });
    }

    Status writeReferrals(RecordFile &file)
    {
        const Result<FoundReferrals> found = foundReferrals(m_reading, {.oldestFirst = true}, everyReferral, 0);
        if (!found)
            return found.error();
        for (const ReferralRow &referral : found->rows) {
            const Result<Customer> referrer = personOf(referral.referral.referrer);
            const Result<Customer> friendWho = personOf(referral.referral.friendId);
            if (!referrer || !friendWho)
                return referrer ? friendWho.error() : referrer.error();
            if (file.isTable())
                file.write(rowOf(referral, *referrer, *friendWho));
            else
                file.write(jsonOf(referral));
            ++m_progress.records;
        }
        return done();
    }

    void writeCare(RecordFile &file, const CareRecord &record)
    {
        if (file.isTable())
            file.write(record.row());
        else
            file.write(record.json());
        ++m_progress.records;
    }

    /// Nobody for an id that is not stored.
    Result<Customer> personOf(CustomerId id)
    {
        if (!id.isStored())
            return Customer{};
        if (const auto known = m_people.constFind(id); known != m_people.constEnd())
            return *known;
        Result<Customer> person = CustomerStore(m_reading.connection).find(id);
        if (!person)
            return person;
        if (m_people.size() >= mostPeopleKept)
            m_people.clear();
        m_people.insert(id, *person);
        return person;
    }

    const CustomerReading &m_reading;
    ExportProgress &m_progress;
    QTimeZone m_zone;
    QStringList m_extraColumns;
    QHash<CustomerId, Customer> m_people;
};
} // namespace

QString keyOf(RecordKind kind)
{
    return keyIn(recordKindKeys, kind);
}

std::optional<RecordKind> recordKindFromKey(QStringView key)
{
    return valueIn(recordKindKeys, key);
}

QString keyOf(RecordFormat format)
{
    return keyIn(recordFormatKeys, format);
}

std::optional<RecordFormat> recordFormatFromKey(QStringView key)
{
    return valueIn(recordFormatKeys, key);
}

ExportRecords::ExportRecords(ShopFilePtr file) : m_file(std::move(file)) {}

QFuture<Result<std::vector<RecordCount>>> ExportRecords::counts() const
{
    return readOfCustomers(m_file, [](const CustomerReading &reading) -> Result<std::vector<RecordCount>> {
        std::vector<RecordCount> counts;
        for (const RecordKind kind : recordKinds) {
            const Result<qint64> count = countOf(reading, kind);
            if (!count)
                return count.error();
            counts.push_back({kind, *count});
        }
        return counts;
    });
}

ExportRun ExportRecords::write(std::vector<ExportWish> wishes) const
{
    auto progress = std::make_shared<ExportProgress>();
    return {readOfCustomers(m_file,
                            [wishes = std::move(wishes), progress](const CustomerReading &reading) {
                                return RecordsOut(reading, *progress).write(wishes);
                            }),
            progress};
}

} // namespace Shopbell
