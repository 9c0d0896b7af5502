// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recordreader.h"
#include "exchange/reviewchecker.h"
#include "services/channelbook.h"
#include "services/importwriter.h"

#include <QHash>

namespace Shopbell {

/// Reads a file record by record and prepares each for the shop: what can be worked out without the database is worked
/// out here, on the parsing thread.
class ImportSource
{
public:
    static Result<ImportSource> open(const QString &path, const ImportPlan &plan, const QTimeZone &zone,
                                     ChannelBook channels);

    /// The next record: a review, or the reason why not; nothing at the end.
    std::optional<std::variant<ArrivingReview, Problem>> next();
    /// Unreadable when reading stopped before the end.
    const Status &status() const { return m_reader.status(); }

    qint64 records() const { return m_records; }
    int line() const { return m_reader.record().line; }
    qint64 bytesRead() const { return m_reader.bytesRead(); }
    qint64 bytesTotal() const { return m_reader.bytesTotal(); }
    /// Names of the extra columns met so far; extraCells refers to them by place.
    const std::vector<QString> &extraNames() const { return m_extraNames; }

private:
    ImportSource(RecordReader reader, const ImportPlan &plan, const QTimeZone &zone, ChannelBook channels);
    QByteArray cellsOf(const std::vector<ExtraColumn> &extra);

    RecordReader m_reader;
    ReviewChecker m_checker;
    ChannelBook m_channels;
    QString m_usualChannel;
    qint64 m_records = 0;
    std::vector<QString> m_extraNames;
    QHash<QString, int> m_extraPlaces;
};

} // namespace Shopbell
