// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/phonenumber.h"
#include "exchange/recordchecker.h"
#include "exchange/recordreader.h"
#include "services/channelbook.h"
#include "services/importwriter.h"

#include <QHash>

namespace Shopbell {

/// Reads a file record by record and prepares each for the shop: what can be worked out without the database is worked
/// out here, on the parsing thread.
class ImportSource
{
public:
    /// What the shop knows without its records.
    struct Surroundings
    {
        QTimeZone zone;
        QString currency;
        std::vector<Channel> channels;
        QDate today;
        PhoneWriting phones;
    };
    static Result<ImportSource> open(const QString &path, const ImportPlan &plan, const Surroundings &shop);

    /// The next record, or the rows of an order that stand one below the other, or the reason why not; nothing at the end.
    std::optional<std::variant<ArrivingRecord, Problem>> next();
    /// Unreadable when reading stopped before the end.
    const Status &status() const { return m_reader.status(); }

    qint64 records() const { return m_records; }
    /// In the shop.
    QDate today() const { return m_today; }
    int line() const { return m_reader.record().line; }
    qint64 bytesRead() const { return m_reader.bytesRead(); }
    qint64 bytesTotal() const { return m_reader.bytesTotal(); }
    /// Of the rows read so far.
    const DaysToCome &toCome() const { return m_toCome; }
    /// The line of the last row where the file seems to be cut inside it; 0 until then, and where it is whole.
    int cutLine() const { return m_cutLine; }
    /// Names of the extra columns met so far; extraCells refers to them by place.
    const std::vector<QString> &extraNames() const { return m_extraNames; }

private:
    ImportSource(RecordReader reader, const ImportPlan &plan, const Surroundings &shop);
    ArrivingReview prepared(IncomingReview review);
    ArrivingPurchase prepared(IncomingPurchase purchase) const;
    std::optional<ArrivingRecord> assembled(IncomingPurchase row);
    IncomingCustomer prepared(IncomingCustomer customer);
    IncomingReferral prepared(IncomingReferral referral);
    QByteArray cellsOf(const std::vector<ExtraColumn> &extra);

    RecordReader m_reader;
    RecordChecker m_checker;
    PhoneWriting m_phones;
    ChannelBook m_channels;
    QString m_usualChannel;
    std::optional<IncomingPurchase> m_order; ///< Of which the next row may be a further line.
    bool m_atEnd = false;
    qint64 m_records = 0;
    QDate m_today;
    DaysToCome m_toCome;
    int m_cutLine = 0;
    std::vector<QString> m_extraNames;
    QHash<QString, int> m_extraPlaces;
};

} // namespace Shopbell
