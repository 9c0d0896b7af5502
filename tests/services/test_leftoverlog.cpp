// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepcopies.h"
#include "services/makesample.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QTest>

#include <functional>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

/// Makes a shop file at a path.
using MakeFile = std::function<void(const TestShop &shop, const QString &path)>;
Q_DECLARE_METATYPE(MakeFile)

namespace {
QByteArray bytesOfLog(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The log of a shop that is open and has been written to: what a crash leaves behind.
QByteArray logOfAShop()
{
    TestShop other;
    for (int number = 0; number < 20; ++number)
        valueOf(AddReview(other.file).add({.text = u"Zwieback of old, number %1"_s.arg(number)}));
    return bytesOfLog(other.path() + u"-wal"_s);
}
} // namespace

/// A shop file that is gone, but for the log that a crash left beside it.
class TestLeftOverLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewFileIsItsOwn_data()
    {
        QTest::addColumn<MakeFile>("make");
        QTest::newRow("a new shop") << MakeFile([](const TestShop &shop, const QString &path) {
            QVERIFY(ShopFile::create(path, Shop{.name = u"A new shop"_s}, shop.options()));
        });
        QTest::newRow("the sample shop") << MakeFile([](const TestShop &shop, const QString &path) {
            const SampleWishes wishes{.reviews = 30, .until = QDate(2025, 11, 20)};
            QVERIFY(makeSampleShop(path, wishes, shop.options(), {}, {}));
        });
        QTest::newRow("a copy") << MakeFile([](const TestShop &shop, const QString &path) {
            valueOf(AddReview(shop.file).add({.text = u"Of this shop"_s}));
            valueOf(KeepCopies(shop.file).backUp(path));
        });
    }
    void aNewFileIsItsOwn()
    {
        QFETCH(MakeFile, make);
        const TestShop shop;
        const QByteArray log = logOfAShop();
        QVERIFY(log.size() > 4096);
        const QString path = shop.folder() + u"/gone.shopbell"_s;
        shop.write(u"gone.shopbell-wal"_s, log);
        shop.write(u"gone.shopbell-shm"_s, QByteArray(32768, '\0'));
        make(shop, path);
        const Result<ShopFilePtr> made = ShopFile::open(path, shop.options());
        QVERIFY(made);
        QCOMPARE(valueOf(CheckFile(*made).run()).findings, QStringList());
        QCOMPARE(valueOf(ReadReviews(*made).all({.search = u"zwieback"_s})).ids.size(), size_t(0));
        QCOMPARE(bytesOfLog(path + u"-wal.old"_s), log); // Somebody may still want it.
    }
};

SHOPBELL_TEST(TestLeftOverLog)
#include "test_leftoverlog.moc"
