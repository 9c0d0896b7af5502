// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledgermemory.h"

#include "domain/purchase.h"
#include "storage/connection.h"
#include "storage/functions.h"
#include "storage/hiddenbatches.h"
#include "storage/keptledger.h"
#include "storage/statement.h"

#include <sqlite3.h>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// Puts rows of (customer, day, counts, worth, currency, status) into a ledger, in the order of the index.
class LedgerReader : public RowGatherer
{
public:
    explicit LedgerReader(QStringList currencies) { m_ledger->currencies = std::move(currencies); }

    bool take(sqlite3_value **values) override
    {
        const CustomerId customer(sqlite3_value_int64(values[0]));
        const LedgerEntry entry{
            Day(sqlite3_value_int64(values[1])), currencyIn(values[4]), sqlite3_value_int64(values[2]) != 0,
            sqlite3_value_int64(values[5]) == qint64(PurchaseStatus::CreditNote), sqlite3_value_int64(values[3])};
        std::vector<Ledger::Account> &accounts = m_ledger->accounts;
        if (accounts.empty() || accounts.back().customer != customer) {
            if (!accounts.empty() && customer < accounts.back().customer)
                return false;
            accounts.push_back({customer, quint32(m_ledger->entries.size()), 0});
        } else if (entry.day < m_ledger->entries.back().day) {
            return false;
        }
        ++accounts.back().count;
        m_ledger->entries.push_back(entry);
        return true;
    }

    /// For so many entries at the most: memory that is not filled costs nothing.
    void expect(qint64 entries) { m_ledger->entries.reserve(size_t(entries)); }

    std::shared_ptr<Ledger> ledger()
    {
        m_ledger->accounts.shrink_to_fit();
        if (m_ledger->entries.capacity() > m_ledger->entries.size() * 5 / 4)
            m_ledger->entries.shrink_to_fit();
        return m_ledger;
    }

private:
    /// Nearly all rows have the currency of the row before.
    quint16 currencyIn(sqlite3_value *value)
    {
        const QByteArrayView utf8(reinterpret_cast<const char *>(sqlite3_value_text(value)),
                                  sqlite3_value_bytes(value));
        if (m_lastIndex && utf8 == m_lastCurrency)
            return *m_lastIndex;
        const QString currency = QString::fromUtf8(utf8);
        qsizetype index = m_ledger->currencies.indexOf(currency);
        if (index < 0) {
            index = m_ledger->currencies.size();
            m_ledger->currencies.append(currency);
        }
        m_lastCurrency = utf8.toByteArray();
        m_lastIndex = quint16(index);
        return *m_lastIndex;
    }

    std::shared_ptr<Ledger> m_ledger = std::make_shared<Ledger>();
    QByteArray m_lastCurrency;
    std::optional<quint16> m_lastIndex;
};

constexpr qint64 mostExpected = 4'000'000;

/// Reads the purchases of a condition from the index alone; a LedgerReader is bound to ?2.
QString entriesWhere(const QString &condition)
{
    return u"SELECT gathered(?2, customer_id, day, counts, worth_minor, currency, status) "
           "FROM purchase INDEXED BY purchase_by_customer WHERE "_s
        + condition;
}

/// How many entries may lie beside those of an earlier ledger before all are put together again.
size_t mostBeside(const Ledger &ledger)
{
    constexpr size_t fewest = 4096;
    return std::max(fewest, ledger.earlier->size() / 8);
}

/// All entries beside each other, without those that are out of date.
LedgerPtr together(const Ledger &scattered)
{
    auto ledger = std::make_shared<Ledger>();
    ledger->currencies = scattered.currencies;
    ledger->accounts.reserve(scattered.accounts.size());
    ledger->entries.reserve(size_t(scattered.size()));
    for (const Ledger::Account &account : scattered.accounts) {
        const std::span<const LedgerEntry> entries = scattered.of(account);
        ledger->accounts.push_back({account.customer, quint32(ledger->entries.size()), account.count});
        ledger->entries.insert(ledger->entries.end(), entries.begin(), entries.end());
    }
    return ledger;
}

/// `before` with the accounts of `renewed` in the place of its own; `changed` in order.
LedgerPtr joined(const LedgerPtr &before, const Ledger &renewed, const std::vector<CustomerId> &changed)
{
    auto ledger = std::make_shared<Ledger>();
    ledger->currencies = renewed.currencies;
    if (before->earlier) {
        ledger->earlier = before->earlier;
        ledger->entries = before->entries;
    } else {
        ledger->earlier = std::shared_ptr<const Ledger::Entries>(before, &before->entries);
    }
    ledger->accounts.reserve(before->accounts.size() + changed.size());
    auto left = before->accounts.begin();
    for (const CustomerId customer : changed) {
        const auto place =
            std::lower_bound(left, before->accounts.end(), customer,
                             [](const Ledger::Account &account, CustomerId id) { return account.customer < id; });
        ledger->accounts.insert(ledger->accounts.end(), left, place);
        const std::span<const LedgerEntry> entries = renewed.of(customer);
        if (!entries.empty())
            ledger->accounts.push_back(
                {customer, quint32(ledger->earlier->size() + ledger->entries.size()), quint32(entries.size())});
        ledger->entries.insert(ledger->entries.end(), entries.begin(), entries.end());
        left = place != before->accounts.end() && place->customer == customer ? place + 1 : place;
    }
    ledger->accounts.insert(ledger->accounts.end(), left, before->accounts.end());
    return ledger->entries.size() > mostBeside(*ledger) ? together(*ledger) : ledger;
}
} // namespace

Result<LedgerPtr> readLedger(Connection &connection)
{
    const Result<QString> shown = shownPurchases(connection);
    if (!shown)
        return shown.error();
    // Ids have gaps where imports were taken back; counting the rows would take a third of the time of reading them.
    const Result<qint64> ids =
        connection.number(u"SELECT ifnull((SELECT max(id) FROM purchase) - (SELECT min(id) FROM purchase) + 1, 0)"_s);
    if (!ids)
        return ids.error();
    LedgerReader reader({});
    reader.expect(std::min(*ids, mostExpected));
    Statement rows(connection, entriesWhere(*shown));
    rows.bindPointer(2, static_cast<RowGatherer *>(&reader), rowGathererPointer);
    if (Status read = rows.run(); !read)
        return read.error();
    return LedgerPtr(reader.ledger());
}

Result<LedgerPtr> renewedLedger(Connection &connection, const LedgerPtr &before, const QSet<qint64> &customers)
{
    const Result<QString> shown = shownPurchases(connection);
    if (!shown)
        return shown.error();
    std::vector<CustomerId> touched;
    for (const qint64 customer : customers)
        touched.emplace_back(customer);
    std::ranges::sort(touched);
    LedgerReader reader(before->currencies);
    Statement rows(connection, entriesWhere(u"customer_id IS ?1 AND "_s + *shown));
    for (const CustomerId customer : touched) {
        rows.bind(customer);
        rows.bindPointer(2, static_cast<RowGatherer *>(&reader), rowGathererPointer);
        if (Status read = rows.run(); !read)
            return read.error();
    }
    const std::shared_ptr<Ledger> renewed = reader.ledger();
    std::erase_if(touched,
                  [&](CustomerId customer) { return std::ranges::equal(before->of(customer), renewed->of(customer)); });
    return touched.empty() ? before : joined(before, *renewed, touched);
}

Result<LedgerPtr> LedgerMemory::read(Connection &connection, qint64 position)
{
    if (Status taken = takeSnapshot(connection); !taken)
        return taken.error();
    const QMutexLocker locker(&m_mutex);
    const CustomerLog::Touched touched = m_log.since(m_position);
    if (m_ledger && touched.isEmpty())
        return m_ledger;
    Result<LedgerPtr> ledger =
        m_ledger && !touched.many ? renewedLedger(connection, m_ledger, touched.customers) : readWhole(connection);
    if (ledger && (!m_ledger || position >= m_position)) {
        m_ledger = *ledger;
        m_position = position;
    }
    return ledger;
}

Result<LedgerPtr> LedgerMemory::readWhole(Connection &connection) const
{
    const Result<std::optional<KeptLedger>> kept = readKeptLedger(connection);
    if (!kept)
        return kept.error();
    Result<LedgerPtr> ledger =
        *kept ? renewedLedger(connection, (*kept)->ledger, (*kept)->stale) : readLedger(connection);
    if (ledger && m_keepLater && isWorthKeeping(**ledger, *kept))
        m_keepLater();
    return ledger;
}

PurchaseDaysPtr LedgerMemory::days(const LedgerPtr &ledger)
{
    const QMutexLocker locker(&m_daysMutex);
    if (m_counted != ledger) {
        m_days = std::make_shared<const std::vector<DayOfPurchases>>(purchasesByDay(*ledger));
        m_counted = ledger;
    }
    return m_days;
}

Status takeSnapshot(Connection &connection)
{
    const Result<qint64> read = connection.number(u"SELECT count(*) FROM shop"_s);
    return read ? done() : Status(read.error());
}

} // namespace Shopbell
