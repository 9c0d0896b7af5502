// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changeset.h"
#include "storage/keptledger.h"
#include "storage/ledgermemory.h"
#include "storage/statement.h"
#include "support/migratedfile.h"
#include "support/run.h"

#include <QTest>

#include <rapidcheck.h>

#include <set>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
constexpr int crowd = 200;

/// A migrated file in which each of a crowd bought once; purchase n is of customer n.
class Crowd : public MigratedFile
{
public:
    void startOver()
    {
        for (const QString &table : {u"import_batch"_s, u"purchase"_s, u"customer"_s, u"kept_ledger"_s})
            run(u"DELETE FROM "_s + table);
        const QString numbers =
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s.arg(crowd);
        run(numbers + u"INSERT INTO customer (id, name, created_at) SELECT i, 'C', 0 FROM n"_s);
        run(numbers
            + u"INSERT INTO purchase (id, customer_id, day, amount_minor, currency, created_at, counts, worth_minor) "
              "SELECT i, i, 2460000 + i, 100, 'GBP', 0, 1, 100 FROM n"_s);
        run(u"INSERT INTO import_batch (id, state, kind, file_name, at, first_id, last_id) "
            "VALUES (1, 1, 1, 'f', 0, 20, 30)"_s);
    }

    bool keep(const std::function<void()> &meanwhile = [] {})
    {
        LedgerKeeping keeping;
        if (!keeping.begin(connection))
            return false;
        meanwhile();
        if (!keeping.read(connection))
            return false;
        meanwhile();
        return writeDown(keeping);
    }

    bool writeDown(LedgerKeeping &keeping)
    {
        for (;;) {
            const Result<bool> more = keeping.writePiece(connection);
            if (!more || !*more)
                return bool(more);
        }
    }

    std::optional<KeptLedger> kept()
    {
        Result<std::optional<KeptLedger>> read = readKeptLedger(connection);
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return *std::move(read);
    }

    QStringList findings()
    {
        QStringList findings;
        if (const Status checked = checkKeptLedger(connection, findings); !checked)
            qFatal("%s", qPrintable(checked.error().detail));
        return findings;
    }
};

QStringList allOf(const Ledger &ledger)
{
    QStringList lines;
    for (const Ledger::Account &account : ledger.accounts) {
        for (const LedgerEntry &entry : ledger.of(account)) {
            lines += u"%1 %2 %3 %4 %5 %6"_s.arg(account.customer.value())
                         .arg(entry.day)
                         .arg(entry.counts)
                         .arg(entry.creditNote)
                         .arg(entry.worthMinor)
                         .arg(ledger.currencies.at(entry.currency));
        }
    }
    return lines;
}

LedgerEntry anyEntry()
{
    const qint64 worth = *rc::gen::oneOf(rc::gen::arbitrary<qint64>(), rc::gen::inRange<qint64>(-200, 20000));
    return {*rc::gen::arbitrary<Day>(), *rc::gen::inRange<quint16>(0, 3), *rc::gen::arbitrary<bool>(),
            *rc::gen::arbitrary<bool>(), worth};
}

/// One random thing that happens to purchases and to imports.
void happen(Crowd &shop)
{
    const int purchase = *rc::gen::inRange(1, crowd + 1);
    const int customer = *rc::gen::inRange(0, crowd + 1);
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
        shop.run(u"INSERT INTO purchase (customer_id, day, currency, status, created_at, counts, worth_minor) "
                 "VALUES ((SELECT id FROM customer WHERE id = %1), 2461000, 'EUR', %2, 0, 0, 0)"_s.arg(customer)
                     .arg(*rc::gen::inRange(0, 6)));
        break;
    case 1:
        shop.run(
            u"UPDATE purchase SET customer_id = (SELECT id FROM customer WHERE id = %1) WHERE id = %2"_s.arg(customer)
                .arg(purchase));
        break;
    case 2:
        shop.run(u"UPDATE purchase SET worth_minor = worth_minor + 1, day = day + %1 WHERE id = %2"_s
                     .arg(*rc::gen::inRange(0, 2))
                     .arg(purchase));
        break;
    case 3:
        shop.run(u"DELETE FROM purchase WHERE id = %1"_s.arg(purchase));
        break;
    case 4: // Their purchases are of nobody then.
        shop.run(u"DELETE FROM customer WHERE id = %1"_s.arg(customer));
        break;
    case 5:
        shop.run(u"UPDATE import_batch SET state = 3 - state"_s);
        break;
    case 6:
        shop.run(u"INSERT OR IGNORE INTO batch_kept SELECT id, %1 FROM import_batch"_s.arg(*rc::gen::inRange(18, 32)));
        break;
    case 7:
        shop.run(u"DELETE FROM batch_kept WHERE review_id < %1"_s.arg(*rc::gen::inRange(18, 32)));
        break;
    }
}
} // namespace

class TestKeptLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesOutAsItWentIn()
    {
        const bool held = rc::check("packed accounts are unpacked as they were", [] {
            Ledger ledger;
            ledger.currencies = {u"GBP"_s, QString(), u"JPY"_s};
            for (int id : *rc::gen::container<std::set<int>>(rc::gen::inRange(0, 1'000'000))) {
                std::vector<LedgerEntry> entries(*rc::gen::inRange<size_t>(1, 4));
                std::ranges::generate(entries, anyEntry);
                std::ranges::stable_sort(entries, {}, &LedgerEntry::day);
                ledger.accounts.push_back({CustomerId(id), quint32(ledger.entries.size()), quint32(entries.size())});
                ledger.entries.insert(ledger.entries.end(), entries.begin(), entries.end());
            }
            const size_t middle = ledger.accounts.size() / 2;
            Ledger out;
            out.currencies = ledger.currencies;
            RC_ASSERT(unpackAccounts(packedAccounts(ledger, 0, middle), out));
            RC_ASSERT(unpackAccounts(packedAccounts(ledger, middle, ledger.accounts.size()), out));
            RC_ASSERT(allOf(out) == allOf(ledger));
        });
        QVERIFY(held);
    }

    void bytesOfSomethingElseDoNoHarm()
    {
        const bool held = rc::check("whatever is unpacked has only currencies that there are", [] {
            const auto bytes = *rc::gen::arbitrary<std::vector<char>>();
            Ledger ledger;
            ledger.currencies = {u"GBP"_s};
            std::ignore = unpackAccounts(QByteArray(bytes.data(), qsizetype(bytes.size())), ledger);
            for (const LedgerEntry &entry : ledger.entries)
                RC_ASSERT(entry.currency == 0);
        });
        QVERIFY(held);
    }

    void isReadUntilTooManyChanged()
    {
        Crowd shop;
        shop.startOver();
        QVERIFY(!shop.kept());
        QVERIFY(shop.keep());
        QVERIFY(shop.kept());
        QCOMPARE(shop.kept()->ledger->size(), crowd);
        QCOMPARE(shop.kept()->stale, QSet<qint64>());
        shop.run(u"UPDATE purchase SET what = 'tea', channel_id = 1 WHERE id = 3"_s); // No matter of the ledger.
        QCOMPARE(shop.kept()->stale, QSet<qint64>());
        shop.run(u"UPDATE purchase SET customer_id = 5 WHERE id = 4"_s);
        QCOMPARE(shop.kept()->stale, QSet<qint64>({4, 5}));
        shop.run(u"DELETE FROM customer WHERE id = 9"_s);
        QCOMPARE(shop.kept()->stale, QSet<qint64>({0, 4, 5, 9}));
        shop.run(u"UPDATE purchase SET worth_minor = 5 WHERE id BETWEEN 40 AND 60"_s);
        QVERIFY(!shop.kept());
        QVERIFY(shop.keep());
        QCOMPARE(shop.kept()->stale, QSet<qint64>());
    }

    void isReadInThePlaceOfAllPurchases()
    {
        Crowd shop;
        shop.startOver();
        QVERIFY(shop.keep());
        shop.run(u"DROP TRIGGER kept_ledger_purchase_gone"_s);
        shop.run(u"DELETE FROM purchase"_s);
        CustomerLog log;
        LedgerMemory memory(log);
        const Result<LedgerPtr> read = inLedgerSnapshot(
            shop.connection, memory, [](const LedgerPtr &ledger) -> Result<LedgerPtr> { return ledger; });
        QVERIFY(bool(read));
        QCOMPARE((*read)->size(), crowd);
    }

    void anImportTakenBackOrKeptInPartIsNotWhatWasKept()
    {
        Crowd shop;
        shop.startOver();
        QVERIFY(shop.keep());
        shop.run(u"UPDATE import_batch SET state = 2"_s);
        QVERIFY(!shop.kept());
        QVERIFY(shop.keep());
        QCOMPARE(shop.kept()->ledger->size(), crowd - 11);
        shop.run(u"INSERT INTO batch_kept VALUES (1, 22)"_s);
        QVERIFY(!shop.kept());
        QVERIFY(shop.keep());
        QCOMPARE(shop.kept()->ledger->size(), crowd - 10);
    }

    void ofTwoThatWriteItDownOnlyOneEnds()
    {
        Crowd shop;
        shop.startOver();
        LedgerKeeping first;
        LedgerKeeping second;
        QVERIFY(first.begin(shop.connection));
        QVERIFY(first.read(shop.connection));
        QVERIFY(second.begin(shop.connection));
        QVERIFY(shop.writeDown(first));
        QVERIFY(!shop.kept());
        shop.run(u"UPDATE purchase SET worth_minor = 5 WHERE id = 8"_s);
        QVERIFY(second.read(shop.connection));
        QVERIFY(shop.writeDown(second));
        QCOMPARE(shop.kept()->stale, QSet<qint64>({8}));
        QCOMPARE(shop.findings(), QStringList());
    }

    void aPieceThatIsMissingOrSpoiltMeansReadingAfresh()
    {
        Crowd shop;
        shop.startOver();
        QVERIFY(shop.keep());
        shop.run(u"UPDATE kept_ledger_piece SET entries = x'ffffffffffffffffffffffff'"_s);
        QVERIFY(!shop.kept());
        shop.run(u"DELETE FROM kept_ledger_piece"_s);
        QVERIFY(!shop.kept());
    }

    void isUndoneWithThePurchases()
    {
        Crowd shop;
        shop.startOver();
        QVERIFY(shop.keep());
        Recorder recorder(shop.connection);
        shop.run(u"DELETE FROM purchase WHERE id = 7"_s);
        const Result<QByteArray> changeset = recorder.changeset();
        QVERIFY(bool(changeset));
        QVERIFY(shop.keep());
        shop.run(u"BEGIN"_s);
        QVERIFY(bool(applyChangeset(shop.connection, *changeset, Direction::Backwards)));
        shop.run(u"COMMIT"_s);
        QCOMPARE(shop.kept()->stale, QSet<qint64>({7}));
        QCOMPARE(shop.findings(), QStringList());
    }

    void theCheckFindsOneThatIsWrong()
    {
        Crowd shop;
        shop.startOver();
        QVERIFY(shop.keep());
        shop.run(u"UPDATE purchase SET worth_minor = 5 WHERE id = 8"_s);
        QCOMPARE(shop.findings(), QStringList());
        shop.run(u"DELETE FROM kept_ledger_stale"_s);
        QCOMPARE(shop.findings().size(), 1);
    }

    void renewedItIsAsReadAfresh()
    {
        Crowd shop;
        const bool held = rc::check("a ledger kept at some time and renewed is the one that is read afresh", [&shop] {
            shop.startOver();
            const int steps = *rc::gen::inRange(1, 12);
            for (int step = 0; step < steps; ++step) {
                if (*rc::gen::inRange(0, 3) == 0)
                    RC_ASSERT(shop.keep([&shop] { happen(shop); }));
                else
                    happen(shop);
                RC_ASSERT(shop.findings() == QStringList());
            }
        });
        QVERIFY(held);
    }
};

SHOPBELL_TEST(TestKeptLedger)
#include "test_keptledger.moc"
