// SPDX-License-Identifier: GPL-3.0-or-later
//
// Disks that are full, files that are not what they say, and programs that share a file: a sentence, the right exit status,
// nothing lost.

#include "faultshop.h"
#include "support/run.h"

#include <QTest>

#include <sqlite3.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
/// Runs a command line through the shell.
Ran shell(const QString &script)
{
    QProcess process;
    process.start(u"/bin/sh"_s, {u"-c"_s, script});
    if (!process.waitForFinished(50'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite) && file.seek(at))
        file.write(bytes);
}
} // namespace

class TestHarm : public QObject
{
    Q_OBJECT

private:
    const FaultShop &shop() const { return *m_made; }

    /// The command ends with 4, names the error, and leaves the file as it is.
    void refused(const QString &command, const QStringList &arguments, const QString &error)
    {
        const QByteArray before = bytesOf(shop().shop());
        const Ran ran = runCommandLine(QStringList{command, shop().shop()} + arguments + QStringList{u"--json"_s});
        QCOMPARE(ran.exit, 4);
        QCOMPARE(ran.object().value(u"error"_s).toString(), error);
        QVERIFY2(ran.err.trimmed().size() > 20, ran.err);
        QVERIFY(bytesOf(shop().shop()) == before);
    }

    bool isRoot() const { return ::geteuid() == 0; }

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<FaultShop>();
        QVERIFY(shop().make());
    }

    void aDiskThatIsFull()
    {
        const QString disk = shop().path(u"disk"_s);
        QVERIFY(QDir().mkpath(disk));
        if (shell(u"unshare -rm mount -t tmpfs -o size=4m none '%1'"_s.arg(disk)).exit != 0)
            QSKIP("needs the right to mount a small disk");
        const QString large = shop().csv(u"large.csv"_s, 40000, "large");
        const QString script =
            u"mount -t tmpfs -o size=4m none '%1' && cp '%2' '%1/shop.shopbell' || exit 99\n"
            "head -c 1500000 /dev/zero > '%1/ballast'\n"
            "'%3' import '%1/shop.shopbell' '%4' --json; echo \"import $?\" >&2\n"
            "cat /dev/zero > '%1/rest' 2>/dev/null\n"
            "'%3' add '%1/shop.shopbell' review --text 'No room for this one' --json; echo \"add $?\" >&2\n"
            "'%3' list '%1/shop.shopbell' reviews --limit 1 --json >/dev/null; echo \"list $?\" >&2\n"
            "rm '%1/rest' '%1/ballast'; '%3' check '%1/shop.shopbell' >/dev/null; echo \"check $?\" >&2\n"
            "cp '%1/shop.shopbell' '%2'"_s.arg(disk, shop().shop(), commandLineProgram(), large);
        QFile run(shop().path(u"run.sh"_s));
        QVERIFY(run.open(QIODevice::WriteOnly));
        run.write(script.toUtf8());
        run.close();
        const Ran ran = shell(u"unshare -rm sh '%1'"_s.arg(run.fileName()));
        QVERIFY2(ran.err.contains("import 4"), ran.err + ran.out);
        QVERIFY2(ran.out.contains("\"disk-full\""), ran.out);
        QVERIFY2(ran.err.contains("add 4") || ran.err.contains("add 0"), ran.err);
        QVERIFY2(ran.err.contains("list 0") || ran.out.count("\"disk-full\"") >= 2, ran.out + ran.err);
        QVERIFY2(!ran.out.contains("\"read-only\""), ran.out + ran.err);
        QVERIFY2(ran.err.contains("check 0"), ran.err);
        QCOMPARE(shop().findings(), QByteArray());
        QVERIFY(shop().total() >= FaultShop::reviewsAtFirst && shop().total() <= FaultShop::reviewsAtFirst + 1);
    }

    void aFileThatMayNotGrow()
    {
        const QString large = shop().csv(u"large.csv"_s, 40000, "large");
        // Blocks of 512 bytes; the signal that comes with it is ignored.
        const Ran ran = shell(u"trap '' XFSZ; ulimit -f 4000; '%1' import '%2' '%3' --json"_s.arg(
            commandLineProgram(), shop().shop(), large));
        QVERIFY2(ran.exit == 4, ran.out + ran.err);
        QCOMPARE(shop().findings(), QByteArray());
        QCOMPARE(shop().total(), FaultShop::reviewsAtFirst);
    }

    void aFileThatMayNotBeWritten()
    {
        if (isRoot() && shell(u"command -v setpriv"_s).exit != 0)
            QSKIP("root may write everywhere");
        const QString folder = shop().path(u"readonly"_s);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::copy(shop().shop(), folder + u"/shop.shopbell"_s));
        shell(u"chmod a+rx '%1' '%2'; chmod 444 '%2/shop.shopbell'; chmod 555 '%2'"_s.arg(shop().path({}), folder));
        const QString who = isRoot() ? u"setpriv --reuid=65534 --regid=65534 --clear-groups "_s : QString();
        const Ran ran =
            shell(u"%1'%2' add '%3/shop.shopbell' review --text Hello --json"_s.arg(who, commandLineProgram(), folder));
        shell(u"chmod 755 '%1'"_s.arg(folder));
        QVERIFY2(ran.exit == 4, ran.out + ran.err);
        QVERIFY2(ran.out.contains("\"read-only\""), ran.out + ran.err);
        QVERIFY(bytesOf(folder + u"/shop.shopbell"_s) == bytesOf(shop().shop()));
    }

    void aFolderThatIsGone()
    {
        const Ran ran = runCommandLine({u"list"_s, shop().path(u"gone/shop.shopbell"_s), u"reviews"_s, u"--json"_s});
        QCOMPARE(ran.exit, 4);
        QCOMPARE(ran.object().value(u"error"_s).toString(), u"not-found"_s);
        QVERIFY(!QFile::exists(shop().path(u"gone"_s)));
    }

    void aFileThatIsCutOff()
    {
        QFile file(shop().shop());
        QVERIFY(file.resize(file.size() / 2));
        refused(u"list"_s, {u"reviews"_s}, u"damaged"_s);
        QVERIFY(file.resize(50));
        refused(u"list"_s, {u"reviews"_s}, u"not-a-shop"_s);
        QVERIFY(file.resize(0));
        refused(u"list"_s, {u"reviews"_s}, u"not-a-shop"_s);
    }

    /// Whichever page it is: refused or found by check, never a crash, never a backup that looks good.
    void aPageThatIsFlipped()
    {
        const qint64 pages = QFile(shop().shop()).size() / 4096;
        for (int round = 0; round < rounds() * 2; ++round) {
            QVERIFY(shop().fresh());
            const qint64 page = 1 + QRandomGenerator::global()->bounded(pages - 1);
            QByteArray bytes = bytesOf(shop().shop()).mid(page * 4096, 4096);
            for (char &byte : bytes)
                byte = char(~byte);
            overwrite(shop().shop(), page * 4096, bytes);
            const QByteArray said = "page " + QByteArray::number(page + 1) + ' ';
            const Ran check = runCommandLine({u"check"_s, shop().shop(), u"--json"_s});
            QVERIFY2(check.exit >= 1 && check.exit <= 4, said + check.out + check.err);
            const QString copy = shop().path(u"copy.shopbell"_s);
            QFile::remove(copy);
            const Ran backup = runCommandLine({u"backup"_s, shop().shop(), copy, u"--json"_s});
            QVERIFY2(backup.exit == 0 || backup.exit == 4, said + backup.out + backup.err);
            QCOMPARE(QFile::exists(copy), backup.exit == 0);
            const Ran add = runCommandLine({u"add"_s, shop().shop(), u"review"_s, u"--text"_s, u"Hello"_s});
            QVERIFY2(add.exit == 0 || add.exit == 4, said + add.err);
        }
    }

    void aFileThatIsNoShop()
    {
        QVERIFY(QFile::remove(shop().shop()));
        overwrite(shop().shop(), 0,
                  "Dear Anna,\nthis is a letter and no shop. It is long enough to have a header of a hundred bytes, "
                  "and then some more words.\n");
        for (const QString &command : {u"check"_s, u"undo"_s, u"history"_s, u"batches"_s})
            refused(command, {}, u"not-a-shop"_s);
        refused(u"import"_s, {shop().csv(u"a.csv"_s, 3, "a")}, u"not-a-shop"_s);
    }

    void anotherProgramsDatabase()
    {
        QVERIFY(QFile::remove(shop().shop()));
        sqlite3 *other = nullptr;
        QCOMPARE(sqlite3_open(shop().shop().toUtf8().constData(), &other), SQLITE_OK);
        QCOMPARE(sqlite3_exec(other, "CREATE TABLE a (b); INSERT INTO a VALUES (1)", nullptr, nullptr, nullptr),
                 SQLITE_OK);
        sqlite3_close(other);
        refused(u"list"_s, {u"reviews"_s}, u"not-a-shop"_s);
    }

    void aNewerShop()
    {
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(shop().shop().toUtf8().constData(), &database), SQLITE_OK);
        QCOMPARE(sqlite3_exec(database, "PRAGMA user_version = 99", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
        for (const QString &command : {u"check"_s, u"undo"_s, u"history"_s})
            refused(command, {}, u"newer-version"_s);
    }

    /// The owner edits in one program while another one imports.
    void theSameFileTwice()
    {
        const QString large = shop().csv(u"large.csv"_s, 20000, "large");
        QProcess import;
        import.start(commandLineProgram(), {u"import"_s, shop().shop(), large});
        QVERIFY(import.waitForStarted());
        int added = 0;
        int during = 0;
        while (import.state() == QProcess::Running && added < 20) {
            const Ran add =
                runCommandLine({u"add"_s, shop().shop(), u"review"_s, u"--text"_s, u"Typed meanwhile"_s, u"--json"_s});
            QVERIFY2(add.exit == 0, add.out + add.err);
            ++added;
            import.waitForFinished(1);
            during += import.state() == QProcess::Running;
        }
        QVERIFY(import.state() == QProcess::NotRunning || import.waitForFinished(50'000));
        QCOMPARE(import.exitCode(), 0);
        QCOMPARE(shop().findings(), QByteArray());
        QCOMPARE(shop().total(), FaultShop::reviewsAtFirst + 20000 + added);
        QCOMPARE(shop().total({u"--search"_s, u"typed meanwhile"_s}), added);
        qInfo("%d reviews were added while the import ran", during);
    }

    /// A second import at the same time waits or is told that the file is busy; nothing is lost or doubled.
    void twoImportsAtOnce()
    {
        const QString first = shop().csv(u"one.csv"_s, 20000, "one");
        const QString second = shop().csv(u"two.csv"_s, 3000, "two");
        QProcess import;
        import.start(commandLineProgram(), {u"import"_s, shop().shop(), first});
        QVERIFY(import.waitForStarted());
        QTest::qSleep(200);
        const Ran other = runCommandLine({u"import"_s, shop().shop(), second, u"--json"_s});
        QVERIFY(import.waitForFinished(50'000));
        // Whoever comes second is told; on a busy machine that may be the one that was started first.
        QVERIFY2(import.exitCode() == 0 || other.exit == 0, other.out + other.err);
        QVERIFY2(import.exitCode() == 0 || import.exitCode() == 4, import.readAllStandardError());
        QVERIFY2(other.exit == 0 || (other.exit == 4 && other.object().value(u"error"_s) == u"locked"_s),
                 other.out + other.err);
        QCOMPARE(shop().findings(), QByteArray());
        QCOMPARE(shop().total(),
                 FaultShop::reviewsAtFirst + (import.exitCode() == 0 ? 20000 : 0) + (other.exit == 0 ? 3000 : 0));
    }

private:
    std::unique_ptr<FaultShop> m_made;
};

SHOPBELL_TEST(TestHarm)
#include "test_harm.moc"
