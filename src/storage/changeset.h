// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QSet>
#include <QString>

struct sqlite3_session;

namespace Shopbell {

class Connection;

/// Which rows a changeset or a bulk action touched, by the thing that the owner knows them as.
struct TouchedRows
{
    QSet<qint64> reviews = {};
    bool manyReviews = false;
    bool tags = false;
    bool shop = false;
    bool imports = false;
    QSet<qint64> customers = {}; ///< 0: purchases of nobody.
    bool manyCustomers = false;
    bool referrals = false;
    bool charts = false;
    bool templates = false;
    bool questionnaires = false;
    bool team = false;
    bool followUps = false;
    bool improvements = false;
    QSet<qint64> purchases = {}; ///< For the story of each; their customers stand among `customers`.
    QSet<qint64> promises = {}; ///< Plans, too; their reviews stand among `reviews`.
    bool manyPromises = false;
    QSet<qint64> referralRows = {}; ///< The referrals themselves; `referrals` is true as well.
};

/// When nobody knows what changed: another program wrote.
inline TouchedRows everythingTouched()
{
    TouchedRows all;
    all.manyReviews = all.tags = all.shop = all.imports = true;
    all.manyCustomers = all.referrals = all.charts = all.templates = all.team = all.followUps = all.manyPromises = true;
    all.questionnaires = all.improvements = true;
    return all;
}

/// What an import, or taking it back, touches: also the customers whom it made, and channels of its own.
inline TouchedRows importTouched()
{
    TouchedRows all = everythingTouched();
    all.charts = all.templates = all.questionnaires = false;
    return all;
}

/// Watches the domain tables of a connection while it lives (SQLite's session extension).
class Recorder
{
public:
    explicit Recorder(Connection &connection);
    ~Recorder();
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    /// What has changed since; empty when nothing did.
    Result<QByteArray> changeset();

private:
    Connection &m_connection;
    sqlite3_session *m_session = nullptr;
    int m_code = 0;
};

/// Applies a changeset, or its inverse, whole or not at all. Conflict when a row it touches is gone or different, or when
/// fewer changes could be applied than it holds. Call inside a transaction.
enum class Direction { Forwards, Backwards };
Status applyChangeset(Connection &connection, const QByteArray &changeset, Direction direction);

/// One changeset with the effect of both in turn.
Result<QByteArray> combined(const QByteArray &first, const QByteArray &second);

/// Reads which rows a changeset touches, after it was applied. Rows of turns and responses count for their review, those
/// of purchases, scores, notes, reviews and the like for their customer, before and after.
Result<TouchedRows> touchedBy(Connection &connection, const QByteArray &changeset);

} // namespace Shopbell
