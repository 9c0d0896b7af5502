// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepcopies.h"
#include "services/sortreviews.h"
#include "storage/connection.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QDir>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

/// Puts something in the way of a copy.
using Put = std::function<void(const TestShop &shop, const QString &target)>;
Q_DECLARE_METATYPE(Put)
using ChangeShop = std::function<void(const TestShop &shop)>;
Q_DECLARE_METATYPE(ChangeShop)

class TestShopFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverOverwrites();
    void refuses_data();
    void refuses();
    void aNewerFileIsNotTouched();
    void aClosedShopIsOneFile();
    void copiesAreWholeAndRestored();
    void aCopyReplacesNothingButAnOlderOne_data();
    void aCopyReplacesNothingButAnOlderOne();
    void theFirstChangeOfADayIsPrecededByACopy_data();
    void theFirstChangeOfADayIsPrecededByACopy();
    void aCopyMadeDuringAnImportHoldsAllOfItOrNothing();
    void fourteenCopiesAreKept();
    void copiesBelongToOneShop();
    void theNewestCopyComesFirst();
    void anotherProgramsChangesAreAnnounced();
};

namespace {
Error::Kind openingFails(const QString &path)
{
    const Result<ShopFilePtr> opened = ShopFile::open(path, {});
    return opened ? Error::Kind::Storage : opened.error().kind;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A shop of the same name, made and filled at another moment.
void putAnotherShop(const QString &target, bool isFilled)
{
    TestShop other;
    other.clock.advance(std::chrono::hours(1));
    if (isFilled)
        valueOf(AddReview(other.file).add({.text = u"Somebody else's"_s}));
    other.file.reset();
    QVERIFY(QFile::copy(other.path(), target));
}

void putACopyOfAnotherShop(const QString &target)
{
    TestShop other;
    other.clock.advance(std::chrono::hours(1));
    valueOf(AddReview(other.file).add({.text = u"Somebody else's"_s}));
    valueOf(KeepCopies(other.file).backUp(target));
}

/// Three thousand reviews: too many for one piece.
QString manyReviews(const TestShop &shop)
{
    QByteArray large = "rating,review\n";
    for (int i = 0; i < 3000; ++i)
        large += "4,Bread number " + QByteArray::number(i) + '\n';
    return shop.write(u"large.csv"_s, large);
}
} // namespace

void TestShopFile::neverOverwrites()
{
    TestShop shop;
    const Result<ShopFilePtr> again = ShopFile::create(shop.path(), {}, shop.options());
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Exists);
}

void TestShopFile::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::newRow("a text") << QByteArray("Dear diary") << int(Error::Kind::NotAShop);
    QTest::newRow("nothing at all") << QByteArray() << int(Error::Kind::NotAShop);
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(200, '\0') << int(Error::Kind::NotAShop);
    QTest::newRow("another program's database")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0') << int(Error::Kind::NotAShop);
}

void TestShopFile::refuses()
{
    QFETCH(QByteArray, bytes);
    TestShop shop;
    const QString path = shop.write(u"other.shopbell"_s, bytes);
    QTEST(int(openingFails(path)), "kind");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes); // The original is never written to.
    QCOMPARE(openingFails(shop.folder()), Error::Kind::Unreadable);
    QCOMPARE(openingFails(shop.folder() + u"/not there"_s), Error::Kind::NotFound);
}

void TestShopFile::aNewerFileIsNotTouched()
{
    TestShop shop;
    shop.file.reset();
    {
        Result<Connection> later = Connection::open(shop.path(), Connection::Mode::ReadWrite);
        QVERIFY(bool(later));
        QVERIFY(bool(later->execute(u"PRAGMA user_version = 99"_s)));
    }
    QCOMPARE(openingFails(shop.path()), Error::Kind::NewerVersion);
    // Cut short: said, and not repaired into something else.
    QVERIFY(QFile::resize(shop.path(), QFileInfo(shop.path()).size() / 2));
    QVERIFY(openingFails(shop.path()) != Error::Kind::Storage);
}

void TestShopFile::aClosedShopIsOneFile()
{
    TestShop shop;
    valueOf(AddReview(shop.file).add({.text = u"One"_s}));
    shop.file.reset();
    QCOMPARE(QDir(shop.folder()).entryList(QDir::Files), QStringList{u"shop.shopbell"_s});
}

void TestShopFile::copiesAreWholeAndRestored()
{
    TestShop shop;
    valueOf(AddReview(shop.file).add({.text = u"One"_s}));
    const QString copy = shop.folder() + u"/copy.shopbell"_s;
    valueOf(KeepCopies(shop.file).backUp(copy));
    valueOf(AddReview(shop.file).add({.text = u"Two"_s}));
    QCOMPARE(errorOf(KeepCopies(shop.file).backUp(shop.path())), Error::Kind::Exists);
    const QString restored = shop.folder() + u"/restored.shopbell"_s;
    QVERIFY(bool(restoreCopy(copy, restored)));
    QVERIFY(!restoreCopy(copy, restored)); // Never over an existing file.
    const Result<ShopFilePtr> opened = ShopFile::open(restored, shop.options());
    QVERIFY(bool(opened));
    QCOMPARE(valueOf(ReadReviews(*opened).counts()).everything, 1);

    QFile damaged(copy);
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    damaged.seek(8192);
    damaged.write(QByteArray(4096, 'x'));
    damaged.close();
    const Result<ShopCopy> refused = restoreCopy(copy, shop.folder() + u"/no.shopbell"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Damaged);
    QVERIFY(!QFile::exists(shop.folder() + u"/no.shopbell"_s));
}

void TestShopFile::aCopyReplacesNothingButAnOlderOne_data()
{
    QTest::addColumn<Put>("put");
    QTest::addColumn<bool>("isReplaced");
    const auto row = [](const char *name, bool isReplaced, const Put &put) {
        QTest::newRow(name) << put << isReplaced;
    };
    const auto copyOf = [](const TestShop &shop, const QString &target) {
        valueOf(KeepCopies(shop.file).backUp(target));
    };
    row("an older copy", true, copyOf);
    row("an older copy that was looked at", true, [copyOf](const TestShop &shop, const QString &target) {
        copyOf(shop, target);
        QVERIFY(bool(ShopFile::open(target, shop.options())));
    });
    row("an older copy that holds what was undone since", true, [copyOf](const TestShop &shop, const QString &target) {
        valueOf(AddReview(shop.file).add({.text = u"Not for long"_s}));
        copyOf(shop, target);
        valueOf(Undo(shop.file).undo());
    });
    row("a copy in which somebody worked", false, [copyOf](const TestShop &shop, const QString &target) {
        copyOf(shop, target);
        const Result<ShopFilePtr> opened = ShopFile::open(target, {systemClock(), false, false});
        QVERIFY(bool(opened));
        valueOf(AddReview(*opened).add({.text = u"Only here"_s}));
    });
    row("another shop", false, [](const TestShop &, const QString &target) { putAnotherShop(target, true); });
    row("another shop that is empty", false,
        [](const TestShop &, const QString &target) { putAnotherShop(target, false); });
    row("a copy of another shop", false,
        [](const TestShop &, const QString &target) { putACopyOfAnotherShop(target); });
    row("notes", false,
        [](const TestShop &shop, const QString &) { shop.write(u"copy.shopbell"_s, "Buy flour and eggs"); });
    row("half an older copy", false, [copyOf](const TestShop &shop, const QString &target) {
        copyOf(shop, target);
        QVERIFY(QFile::resize(target, QFileInfo(target).size() / 2));
    });
    row("a folder", false, [](const TestShop &, const QString &target) { QVERIFY(QDir().mkpath(target)); });
    row("a link to the shop", false,
        [](const TestShop &shop, const QString &target) { QVERIFY(QFile::link(shop.path(), target)); });
}

void TestShopFile::aCopyReplacesNothingButAnOlderOne()
{
    QFETCH(Put, put);
    QFETCH(bool, isReplaced);
    TestShop shop;
    valueOf(AddReview(shop.file).add({.text = u"One"_s}));
    const QString target = shop.folder() + u"/copy.shopbell"_s;
    put(shop, target);
    shop.clock.advance(std::chrono::hours(2));
    valueOf(AddReview(shop.file).add({.text = u"Two"_s}));
    const QByteArray before = bytesOf(target);
    if (isReplaced) {
        valueOf(KeepCopies(shop.file).backUp(target));
        const Result<ShopFilePtr> copy = ShopFile::open(target, shop.options());
        QVERIFY(bool(copy));
        QCOMPARE(valueOf(ReadReviews(*copy).counts()).everything, 2);
    } else {
        QCOMPARE(errorOf(KeepCopies(shop.file).backUp(target)), Error::Kind::Exists);
        QVERIFY(bytesOf(target) == before);
    }
}

void TestShopFile::theFirstChangeOfADayIsPrecededByACopy_data()
{
    QTest::addColumn<ChangeShop>("change");
    const auto row = [](const char *name, const ChangeShop &change) { QTest::newRow(name) << change; };
    row("reviews are added", [](const TestShop &shop) {
        valueOf(AddReview(shop.file).add({.text = u"Today's"_s}));
        valueOf(AddReview(shop.file).add({.text = u"Another of today"_s}));
    });
    row("a file is imported", [](const TestShop &shop) {
        QCOMPARE(imported(shop, shop.write(u"more.csv"_s, "rating,review\n4,Good bread\n")).added, 1);
    });
    row("many reviews are tagged",
        [](const TestShop &shop) { valueOf(SortReviews(shop.file).addTag(ReviewSelection::all({}), u"bread"_s)); });
    row("an older import is taken back", [](const TestShop &shop) {
        valueOf(ImportReviews(shop.file).takeBack(valueOf(ImportReviews(shop.file).batches()).front().id));
    });
    row("the last change is undone", [](const TestShop &shop) { valueOf(Undo(shop.file).undo()); });
}

void TestShopFile::theFirstChangeOfADayIsPrecededByACopy()
{
    QFETCH(ChangeShop, change);
    TestShop shop;
    imported(shop, manyReviews(shop));
    valueOf(AddReview(shop.file).add({.text = u"Yesterday's"_s}));
    shop.file.reset();
    ShopFile::Options options = shop.options();
    options.dailyBackup = true;
    Result<ShopFilePtr> opened = ShopFile::open(shop.path(), options);
    QVERIFY(bool(opened));
    shop.file = *opened;
    opened = Result<ShopFilePtr>(nullptr);
    change(shop);
    shop.file.reset(); // Waits for the copy.
    const QString copy = backupFolderOf(shop.path()) + u"/shop 2025-11-20.shopbell"_s;
    QVERIFY(QFile::exists(copy));
    const Result<ShopFilePtr> before = ShopFile::open(copy, shop.options());
    QVERIFY(bool(before));
    const ReviewCounts counts = valueOf(ReadReviews(*before).counts());
    QCOMPARE(counts.everything, 3001);
    QVERIFY(counts.tags.empty());
    QVERIFY(valueOf(CheckFile(*before).run()).ok());
}

void TestShopFile::aCopyMadeDuringAnImportHoldsAllOfItOrNothing()
{
    TestShop shop;
    QByteArray large = "rating,review\n";
    for (int i = 0; i < 20000; ++i)
        large += "4,Bread number " + QByteArray::number(i) + '\n';
    const QString path = shop.write(u"large.csv"_s, large);
    const ImportReviews import(shop.file);
    const ImportPlan plan = valueOf(import.survey(path, {}).future).plan;
    const ImportRun<ImportReport> run = import.run(path, plan);
    QTRY_VERIFY(run.progress->fresh > 1000);
    const QString copy = valueOf(KeepCopies(shop.file).backUpNow()).path;
    valueOf(run.future);

    const QString restored = shop.folder() + u"/restored.shopbell"_s;
    QVERIFY(bool(restoreCopy(copy, restored)));
    const Result<ShopFilePtr> opened = ShopFile::open(restored, shop.options());
    QVERIFY(bool(opened));
    const qint64 there = valueOf(ReadReviews(*opened).counts()).everything;
    QVERIFY2(there == 0 || there == 20000, QByteArray::number(there));
    QVERIFY(valueOf(CheckFile(*opened).run()).ok());
}

void TestShopFile::fourteenCopiesAreKept()
{
    TestShop shop;
    for (int day = 0; day < 17; ++day) {
        valueOf(KeepCopies(shop.file).backUpNow());
        shop.clock.advance(std::chrono::hours(24));
    }
    const std::vector<ShopCopy> copies = valueOf(KeepCopies(shop.file).copies());
    QCOMPARE(copies.size(), size_t(14));
    QVERIFY(copies.front().path.endsWith(u"2025-12-06.shopbell"_s));
    QVERIFY(latestGoodCopy(shop.path()).has_value());
}

void TestShopFile::copiesBelongToOneShop()
{
    TestShop shop;
    shop.file.reset();
    const auto copiesOf = [&shop](const QString &name) {
        const Result<ShopFilePtr> opened = ShopFile::open(shop.folder() + name, shop.options());
        return opened ? valueOf(KeepCopies(*opened).copies()) : std::vector<ShopCopy>();
    };
    for (const QString &name : {u"/Lane.shopbell"_s, u"/Lane 2024.shopbell"_s, u"/Lane [old].shopbell"_s}) {
        QVERIFY(QFile::copy(shop.path(), shop.folder() + name));
        const Result<ShopFilePtr> opened = ShopFile::open(shop.folder() + name, shop.options());
        QVERIFY(bool(opened));
        valueOf(KeepCopies(*opened).backUpNow());
    }
    QCOMPARE(copiesOf(u"/Lane.shopbell"_s).size(), size_t(1));
    QCOMPARE(copiesOf(u"/Lane 2024.shopbell"_s).size(), size_t(1));
    QCOMPARE(copiesOf(u"/Lane [old].shopbell"_s).size(), size_t(1));
}

void TestShopFile::theNewestCopyComesFirst()
{
    TestShop shop;
    valueOf(KeepCopies(shop.file).backUpNow());
    shop.clock.advance(std::chrono::hours(1));
    const QString later = valueOf(KeepCopies(shop.file).backUpNow()).path;
    QCOMPARE(valueOf(KeepCopies(shop.file).copies()).front().path, later);
}

void TestShopFile::anotherProgramsChangesAreAnnounced()
{
    TestShop shop;
    ShopFile::Options options = shop.options();
    options.watchOthers = true;
    const Result<ShopFilePtr> watching = ShopFile::open(shop.path(), options);
    QVERIFY2(bool(watching), watching ? "" : qPrintable(watching.error().detail));
    QVERIFY(valueOf(ReadReviews(*watching).all({})).ids.empty());
    QTest::qWait(700); // Until it knows what it has seen.
    valueOf(AddReview(shop.file).add({.text = u"From elsewhere"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(hitsOf(shop, u"elsewhere"_s), 1, 2000);
    QCOMPARE(valueOf(ReadReviews(*watching).counts()).everything, 1);
}

SHOPBELL_TEST(TestShopFile)
#include "test_shopfile.moc"
