// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keptledger.h"

#include "storage/databasethreads.h"
#include "storage/hiddenbatches.h"
#include "storage/ledgermemory.h"
#include "storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QScopeGuard>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostStale = 32; // One customer in so many: renewing more takes longer than reading all purchases.

void appendNumber(QByteArray &bytes, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        bytes.append(char(number | 0x80));
    bytes.append(char(number));
}

/// Small negative numbers become small ones, too.
quint64 zigzag(qint64 number)
{
    return (quint64(number) << 1) ^ quint64(number >> 63);
}

qint64 fromZigzag(quint64 number)
{
    return qint64(number >> 1) ^ -qint64(number & 1);
}

/// Reads what appendNumber() wrote; past the end, and after a number that is too long, there are zeros and isGood() is false.
class NumberReader
{
public:
    explicit NumberReader(const QByteArray &bytes) : m_at(bytes.begin()), m_end(bytes.end()) {}

    quint64 next()
    {
        quint64 number = 0;
        for (int shift = 0; shift < 64 && m_at != m_end; shift += 7) {
            const auto byte = quint8(*m_at++);
            number |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return number;
        }
        m_good = false;
        m_at = m_end;
        return 0;
    }
    bool isGood() const { return m_good; }
    bool atEnd() const { return m_at == m_end; }
    qsizetype left() const { return m_end - m_at; }

private:
    QByteArray::const_iterator m_at;
    QByteArray::const_iterator m_end;
    bool m_good = true;
};

constexpr quint64 countsBit = 1;
constexpr quint64 creditNoteBit = 2;
constexpr int currencyShift = 2;

bool unpackEntries(NumberReader &numbers, quint64 count, Ledger &ledger)
{
    Day day = 0;
    for (; count > 0 && numbers.isGood(); --count) {
        day = Day(quint32(day) + quint32(numbers.next()));
        const quint64 kind = numbers.next();
        const quint64 currency = kind >> currencyShift;
        if (currency >= quint64(ledger.currencies.size()))
            return false;
        ledger.entries.push_back(
            {day, quint16(currency), (kind & countsBit) != 0, (kind & creditNoteBit) != 0, fromZigzag(numbers.next())});
    }
    return numbers.isGood();
}

Result<QSet<qint64>> staleCustomers(Connection &connection)
{
    QSet<qint64> stale;
    Statement select(connection, u"SELECT customer_id FROM kept_ledger_stale"_s);
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return stale;
        stale.insert(select.integer(0));
    }
}

/// What kept_ledger says of the pieces.
struct Whole
{
    QByteArray currencies = {};
    qint64 customers = 0;
    qint64 purchases = 0;
};

/// Nothing when the pieces are none of ours.
Result<LedgerPtr> readPieces(Connection &connection, const Whole &whole)
{
    auto ledger = std::make_shared<Ledger>();
    for (const auto &currency : QJsonDocument::fromJson(whole.currencies).array())
        ledger->currencies.append(currency.toString());
    constexpr qint64 mostReserved = 4'000'000;
    ledger->accounts.reserve(size_t(std::clamp<qint64>(whole.customers, 0, mostReserved)));
    ledger->entries.reserve(size_t(std::clamp<qint64>(whole.purchases, 0, mostReserved)));
    Statement pieces(connection, u"SELECT entries FROM kept_ledger_piece ORDER BY first_customer"_s);
    for (;;) {
        const Result<bool> row = pieces.next();
        if (!row)
            return row.error();
        if (!*row)
            break;
        if (!unpackAccounts(pieces.blob(0), *ledger))
            return LedgerPtr();
    }
    const bool isWhole =
        qint64(ledger->accounts.size()) == whole.customers && qint64(ledger->entries.size()) == whole.purchases;
    return isWhole ? LedgerPtr(std::move(ledger)) : LedgerPtr();
}

/// Whatever numbers their currencies have.
bool sameEntries(const Ledger &one, const Ledger &other)
{
    return std::ranges::equal(
        one.accounts, other.accounts, [&](const Ledger::Account &account, const Ledger::Account &others) {
            return account.customer == others.customer
                && std::ranges::equal(one.of(account), other.of(others), [&](LedgerEntry entry, LedgerEntry second) {
                       const bool sameCurrency =
                           one.currencies.at(entry.currency) == other.currencies.at(second.currency);
                       entry.currency = second.currency = 0;
                       return sameCurrency && entry == second;
                   });
        });
}
} // namespace

QByteArray packedAccounts(const Ledger &ledger, size_t first, size_t last)
{
    QByteArray packed;
    for (size_t at = first; at < last; ++at) {
        const Ledger::Account &account = ledger.accounts[at];
        appendNumber(packed, quint64(account.customer.value()));
        appendNumber(packed, account.count);
        Day before = 0;
        for (const LedgerEntry &entry : ledger.of(account)) {
            appendNumber(packed, quint64(entry.day) - quint64(before));
            appendNumber(packed,
                         quint64(entry.currency) << currencyShift | (entry.creditNote ? creditNoteBit : 0)
                             | (entry.counts ? countsBit : 0));
            appendNumber(packed, zigzag(entry.worthMinor));
            before = entry.day;
        }
    }
    return packed;
}

bool unpackAccounts(const QByteArray &packed, Ledger &ledger)
{
    NumberReader numbers(packed);
    while (!numbers.atEnd()) {
        const CustomerId customer{qint64(numbers.next())};
        const quint64 count = numbers.next();
        const bool isNext = ledger.accounts.empty() || ledger.accounts.back().customer < customer;
        if (!isNext || count > quint64(numbers.left()))
            return false;
        ledger.accounts.push_back({customer, quint32(ledger.entries.size()), quint32(count)});
        if (!unpackEntries(numbers, count, ledger))
            return false;
    }
    return numbers.isGood();
}

Result<std::optional<KeptLedger>> readKeptLedger(Connection &connection)
{
    const Result<QString> shown = shownPurchases(connection);
    if (!shown)
        return shown.error();
    Statement select(connection,
                     u"SELECT currencies, customers, purchases, (SELECT count(*) FROM kept_ledger_stale) "
                     "FROM kept_ledger WHERE shown = ?1"_s);
    const Result<bool> isKept = select.bind(*shown).next();
    if (!isKept)
        return isKept.error();
    const Whole whole{select.utf8(0).toByteArray(), select.integer(1), select.integer(2)};
    if (!*isKept || select.integer(3) > whole.customers / mostStale)
        return std::optional<KeptLedger>();
    const Result<LedgerPtr> ledger = readPieces(connection, whole);
    if (!ledger)
        return ledger.error();
    if (!*ledger)
        return std::optional<KeptLedger>();
    Result<QSet<qint64>> stale = staleCustomers(connection);
    if (!stale)
        return stale.error();
    return std::optional(KeptLedger{*ledger, *std::move(stale)});
}

Status checkKeptLedger(Connection &connection, QStringList &findings)
{
    return inSnapshot(connection, [&]() -> Status {
        const Result<std::optional<KeptLedger>> kept = readKeptLedger(connection);
        if (!kept)
            return kept.error();
        if (!*kept)
            return done();
        const Result<LedgerPtr> renewed = renewedLedger(connection, (*kept)->ledger, (*kept)->stale);
        if (!renewed)
            return renewed.error();
        const Result<LedgerPtr> fresh = readLedger(connection);
        if (!fresh)
            return fresh.error();
        if (!sameEntries(**renewed, **fresh))
            findings += u"the ledger that is kept does not agree with the purchases"_s;
        return done();
    });
}

std::vector<LedgerKeeping::Piece> LedgerKeeping::piecesOf(const Ledger &ledger)
{
    constexpr quint32 purchasesOfOne = 50'000; // Some 250 kB.
    std::vector<Piece> pieces;
    for (size_t first = 0, at = 0; at < ledger.accounts.size(); first = at) {
        for (quint32 purchases = 0; at < ledger.accounts.size() && purchases < purchasesOfOne; ++at)
            purchases += ledger.accounts[at].count;
        pieces.push_back({ledger.accounts[first].customer, packedAccounts(ledger, first, at)});
    }
    return pieces;
}

bool isWorthKeeping(const Ledger &ledger, const std::optional<KeptLedger> &kept)
{
    constexpr qint64 fewestPurchases = 50'000;
    constexpr qsizetype manyStale = 1000;
    return (!kept || kept->stale.size() > manyStale) && ledger.size() >= fewestPurchases;
}

Status LedgerKeeping::begin(Connection &writer)
{
    return inTransaction(writer, [&]() -> Status {
        m_writing = qint64(QRandomGenerator::global()->generate64() >> 1);
        for (const QString &sql :
             {u"DELETE FROM kept_ledger"_s, u"DELETE FROM kept_ledger_stale"_s, u"DELETE FROM kept_ledger_piece"_s}) {
            if (Status removed = writer.execute(sql); !removed)
                return removed;
        }
        Statement insert(writer, u"INSERT INTO kept_ledger (id, writing) VALUES (1, ?1)"_s);
        return insert.bind(m_writing).run();
    });
}

Status LedgerKeeping::read(Connection &reader)
{
    return inSnapshot(reader, [&]() -> Status {
        const Result<QString> shown = shownPurchases(reader);
        if (!shown)
            return shown.error();
        const Result<LedgerPtr> ledger = readLedger(reader);
        if (!ledger)
            return ledger.error();
        m_shown = *shown;
        m_currencies = QJsonDocument(QJsonArray::fromStringList((*ledger)->currencies)).toJson(QJsonDocument::Compact);
        m_customers = qint64((*ledger)->accounts.size());
        m_purchases = (*ledger)->size();
        m_pieces = piecesOf(**ledger);
        return done();
    });
}

Result<bool> LedgerKeeping::writePiece(Connection &writer)
{
    if (m_next == m_pieces.size())
        return finish(writer);
    const Piece &piece = m_pieces[m_next];
    Statement insert(writer,
                     u"INSERT INTO kept_ledger_piece SELECT ?2, ?3 WHERE EXISTS (SELECT 1 FROM kept_ledger "
                     "WHERE writing = ?1)"_s);
    insert.bind(m_writing, piece.first.value(), piece.entries);
    if (Status ran = insert.run(); !ran)
        return ran.error();
    ++m_next;
    return writer.changes() == 1; // Else another program has begun anew, or an import was taken back.
}

Result<bool> LedgerKeeping::finish(Connection &writer)
{
    Statement update(
        writer,
        u"UPDATE kept_ledger SET shown = ?2, currencies = ?3, customers = ?4, purchases = ?5 WHERE writing = ?1"_s);
    update.bind(m_writing, m_shown, QString::fromUtf8(m_currencies), m_customers, m_purchases);
    if (Status ran = update.run(); !ran)
        return ran.error();
    return false;
}

Status keepLedger(DatabaseThreads &threads, const std::function<bool()> &isStopping)
{
    LedgerKeeping keeping;
    if (Status begun = threads.writeAndWait([&](Connection &writer) { return keeping.begin(writer); }); !begun)
        return begun;
    const Status read = threads.readAndWait([&](Connection &reader) {
        reader.setCancelCheck(isStopping);
        const auto heedNobody = qScopeGuard([&] { reader.setCancelCheck({}); });
        return keeping.read(reader);
    });
    if (!read)
        return isStopping() ? done() : read;
    while (!isStopping()) {
        const Result<bool> more =
            threads.writePieceAndWait([&](Connection &writer) { return keeping.writePiece(writer); });
        if (!more)
            return more.error();
        if (!*more)
            break;
    }
    return threads.settlePieces();
}

} // namespace Shopbell
