// SPDX-License-Identifier: GPL-3.0-or-later
//
// The file of an open shop is named as something else: a file to import, a copy to restore, a place to write to. Whoever
// opens and closes it takes SQLite's locks from the process, so each refuses without opening it, or reads it by SQLite.

#include "domain/filefault.h"
#include "services/keepcopies.h"
#include "support/heldlocks.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

class TestOpenShop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isNoFileToImport_data();
    void isNoFileToImport();
    void anotherOpenShopIsNoFileToImport();
    void isNoPlaceForRowsThatAreLeftOut();
    void isNoPlaceForACopy();
    void canBeRestoredFrom();

private:
    std::unique_ptr<TestShop> m_shop;
    int m_held = 0;

    QString log() const { return m_shop->path() + u"-shm"_s; }
};

void TestOpenShop::init()
{
    m_shop = std::make_unique<TestShop>();
    m_held = locksHeld(m_shop->path());
    if (m_held < 0)
        QSKIP("This system does not tell which locks a program holds.");
    QVERIFY(m_held > 0);
    QVERIFY(locksHeld(log()) > 0);
}

void TestOpenShop::cleanup()
{
    if (m_held < 0)
        return;
    // Readers come and go with locks of their own; those that stay are what counts, and all go at once.
    QVERIFY(locksHeld(m_shop->path()) > 0);
    QVERIFY(locksHeld(log()) > 0);
}

void TestOpenShop::isNoFileToImport_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<bool>("byAnotherName");
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QTest::addRow("the file%s", qPrintable(ending)) << ending << false;
        QTest::addRow("the file%s by another name", qPrintable(ending)) << ending << true;
    }
}

void TestOpenShop::isNoFileToImport()
{
    QFETCH(const QString, ending);
    QFETCH(const bool, byAnotherName);
    QString path = m_shop->path() + ending;
    if (byAnotherName) {
#ifdef Q_OS_UNIX
        const QString other = m_shop->folder() + u"/reviews.csv"_s;
        QCOMPARE(link(QFile::encodeName(path).constData(), QFile::encodeName(other).constData()), 0);
        path = other;
#else
        QSKIP("A second name needs a hard link.");
#endif
    }
    QFuture<Result<FileSurvey>> survey = ImportReviews(m_shop->file).survey(path, {}).future;
    survey.waitForFinished();
    const Result<FileSurvey> surveyed = survey.takeResult();
    QVERIFY(!surveyed);
    QCOMPARE(faultOf(surveyed.error()), FileFault::NotText);
    QCOMPARE(errorOf(ImportReviews(m_shop->file).check(path, {}).future), Error::Kind::Unreadable);
    QCOMPARE(errorOf(ImportReviews(m_shop->file).run(path, {}).future), Error::Kind::Unreadable);
}

void TestOpenShop::anotherOpenShopIsNoFileToImport()
{
    const TestShop other;
    QCOMPARE(errorOf(ImportReviews(other.file).survey(m_shop->path(), {}).future), Error::Kind::Unreadable);
    QCOMPARE(errorOf(ImportReviews(other.file).survey(log(), {}).future), Error::Kind::Unreadable);
}

void TestOpenShop::isNoPlaceForRowsThatAreLeftOut()
{
    const QString path = m_shop->write(u"reviews.csv"_s, "Review,Rating\nLovely,5\nOdd,eleven\n");
    const FileSurvey survey = valueOf(ImportReviews(m_shop->file).survey(path, {}).future);
    QCOMPARE(errorOf(ImportReviews(m_shop->file).saveRejects(path, survey.plan, m_shop->path(), {}).future),
             Error::Kind::Exists);
}

void TestOpenShop::isNoPlaceForACopy()
{
    QCOMPARE(errorOf(KeepCopies(m_shop->file).backUp(m_shop->path())), Error::Kind::Exists);
    const TestShop other;
    QCOMPARE(errorOf(KeepCopies(other.file).backUp(m_shop->path())), Error::Kind::Exists);
}

void TestOpenShop::canBeRestoredFrom()
{
    QVERIFY(restoreCopy(m_shop->path(), m_shop->folder() + u"/restored.shopbell"_s));
}

SHOPBELL_TEST(TestOpenShop)
#include "test_openshop.moc"
