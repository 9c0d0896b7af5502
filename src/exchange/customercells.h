// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incomingpurchase.h"

#include <QStringList>
#include <QTimeZone>

#include <optional>
#include <vector>

// What a customer has several of (contacts, wishes, needs, notes, scores), as cells of a table: one entry on a line, in
// words that a person reads and that come in again as they were. Keys are those of files and the command line, which are
// never translated.

namespace Shopbell {

/// One entry on each line; its further lines begin with two blanks.
QString listCell(const QStringList &entries);
QStringList entriesOf(const QString &cell);

/// "post: no since 2025-03-03 until 2025-05-01 (said at the till)"
QString wishText(const Consent &wish);
std::optional<Consent> wishFrom(const QString &entry);

/// "not: nuts (why: an allergy)"
QString needText(const Need &need);
Need needFrom(const QString &entry);

/// "2025-03-03T10:15:00+00:00: likes rye"
QString noteText(const CustomerNote &note, const QTimeZone &zone);
/// A cell in which not every entry names its time is one note, of a time that is not known.
std::vector<CustomerNote> notesFrom(const QString &cell, const QTimeZone &zone);

/// "2025-03-03: satisfied 8 (1-10) (at the till), asked by Mo"
QString scoreText(const Score &score, const QString &askedBy, const QTimeZone &zone);
std::optional<IncomingScore> scoreFrom(const QString &entry, const QTimeZone &zone);

} // namespace Shopbell
