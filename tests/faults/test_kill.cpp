// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program is killed at moments of chance: the file opens, `check` finds nothing, and what was being done is whole or absent.

#include "faultshop.h"
#include "services/addreview.h"
#include "services/answerreview.h"
#include "services/importreviews.h"
#include "services/readcustomers.h"
#include "services/readpromises.h"
#include "services/shopfile.h"
#include "support/testshop.h"
#include "widgets/apology/plantext.h"
#include "widgets/reviews/draftsaver.h"

#include <QDateTime>
#include <QTest>

#include <cstdio>
#include <optional>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
constexpr int importedRows = 3000;
constexpr int importedOrders = 2000;

/// What a shop holds, as its owner sees it.
struct Held
{
    qint64 purchases = 0;
    qint64 counting = 0;
    qint64 customers = 0;

    friend bool operator==(const Held &, const Held &) = default;
};

Held heldBy(const QString &path)
{
    const Result<ShopFilePtr> file = ShopFile::open(path, {systemClock(), false, false});
    if (!file)
        return {-1, -1, -1};
    const ReadCustomers read(*file);
    return {valueOf(read.purchases({}, 1)).total, valueOf(read.purchases({.counting = true}, 1)).total,
            valueOf(read.counts()).everything};
}

/// In a process of its own: types a draft that says what time it is, every 20 ms, while a file is imported. Never ends.
int typeForEver(int argc, char **argv)
{
    const QCoreApplication qt(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Result<ShopFilePtr> file = ShopFile::open(arguments[2], {systemClock(), false, false});
    if (!file)
        return 4;
    const AnswerReview answers(*file);
    DraftSaver saver(
        [&](ReviewId review, const QString &text, ChangeId stay) { return answers.saveDraft(review, text, stay); });
    saver.enter(ReviewId(arguments[3].toLongLong()), {});
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &saver,
                     [&] { saver.typed(QString::number(QDateTime::currentMSecsSinceEpoch())); });
    keys.start(20);
    QObject::connect(&saver, &DraftSaver::saved, &saver, [] {
        std::puts("saved");
        std::fflush(stdout);
    });
    const ImportReviews imports(*file);
    imports.survey(arguments[4], {}).future.then(&saver, [&](const Result<FileSurvey> &survey) {
        if (!survey)
            QCoreApplication::exit(3);
        else
            imports.run(arguments[4], survey->plan);
    });
    return QCoreApplication::exec();
}

/// The same with the first part of an apology; without an import.
int writeForEver(int argc, char **argv)
{
    const QCoreApplication qt(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Result<ShopFilePtr> file = ShopFile::open(arguments[2], {systemClock(), false, false});
    if (!file)
        return 4;
    DraftSaver saver(savingPlans(*file));
    saver.enter(ReviewId(arguments[3].toLongLong()), {});
    PromisePlan plan;
    plan.steps = {{.id = {}, .words = u"Date every carton"_s, .who = {}, .due = QDate(2025, 11, 21)}};
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &saver, [&] {
        plan.parts.acknowledgement = QString::number(QDateTime::currentMSecsSinceEpoch());
        saver.typed(planText(plan));
    });
    keys.start(20);
    QObject::connect(&saver, &DraftSaver::saved, &saver, [] {
        std::puts("saved");
        std::fflush(stdout);
    });
    return QCoreApplication::exec();
}

/// The plan that a review has; nothing when there is not exactly one.
std::optional<Promise> planIn(const QString &path, qint64 review)
{
    const Result<ShopFilePtr> file = ShopFile::open(path, {systemClock(), false, false});
    if (!file)
        return {};
    const std::vector<PromiseDetails> promises = valueOf(ReadPromises(*file).of(ReviewId(review)));
    return promises.size() == 1 ? std::optional(promises.front().promise) : std::nullopt;
}
} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private:
    const FaultShop &shop() const { return *m_made; }

    /// A round of killing: `outcome` says whether what is there is whole or absent.
    template<typename Outcome>
    void kill(const QStringList &command, Outcome outcome)
    {
        const int longest = durationOf(command) * 1000;
        int killed = 0;
        for (int round = 0; round < rounds(); ++round) {
            QVERIFY(m_before(shop()));
            const int moment = QRandomGenerator::global()->bounded(longest);
            killed += runAndKill(command, moment);
            const QByteArray said = QByteArray("killed after ") + QByteArray::number(moment / 1000) + " ms of "
                + QByteArray::number(longest / 1000) + ", round " + QByteArray::number(round);
            const QByteArray findings = shop().findings();
            QVERIFY2(findings.isEmpty(), findings + said);
            QVERIFY2(outcome(), said);
        }
        qInfo("%d of %d rounds were killed", killed, rounds());
    }

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<FaultShop>();
        QVERIFY(shop().make());
        m_before = [](const FaultShop &shop) { return shop.fresh(); };
    }

    void anImport()
    {
        const QString file = shop().csv(u"more.csv"_s, importedRows, "more");
        kill({u"import"_s, shop().shop(), file}, [&] {
            const qint64 total = shop().total();
            return total == FaultShop::reviewsAtFirst || total == FaultShop::reviewsAtFirst + importedRows;
        });
    }

    void anImportAndThenAgain()
    {
        const QString file = shop().csv(u"more.csv"_s, importedRows, "more");
        kill({u"import"_s, shop().shop(), file}, [&] {
            runCommandLine({u"import"_s, shop().shop(), file});
            return shop().total() == FaultShop::reviewsAtFirst + importedRows && shop().findings().isEmpty();
        });
    }

    void anImportOfPurchases()
    {
        const QString file = shop().orders(u"orders.csv"_s, importedOrders, "paid");
        kill({u"import"_s, shop().shop(), file}, [&] {
            const Held held = heldBy(shop().shop());
            return held == Held{} || held == Held{importedOrders, importedOrders, importedOrders / 2};
        });
    }

    /// Orders that come again with another status, and their undo: all of them have it, or none.
    void anUpdateOfPurchases()
    {
        runCommandLine({u"import"_s, shop().shop(), shop().orders(u"orders.csv"_s, importedOrders, "pending")});
        const QString before = shop().path(u"before.shopbell"_s);
        QVERIFY(QFile::copy(shop().shop(), before));
        m_before = [before](const FaultShop &shop) { return shop.replaceBy(before); };
        const QString file = shop().orders(u"newer.csv"_s, importedOrders, "refunded");
        const auto isWhole = [&] {
            const Held held = heldBy(shop().shop());
            return held == Held{importedOrders, 0, importedOrders / 2}
            || held == Held{importedOrders, importedOrders, importedOrders / 2};
        };
        kill({u"import"_s, shop().shop(), file}, isWhole);
        runCommandLine({u"import"_s, shop().shop(), file});
        const QString after = shop().path(u"after.shopbell"_s);
        QVERIFY(QFile::copy(shop().shop(), after));
        m_before = [after](const FaultShop &shop) { return shop.replaceBy(after); };
        kill({u"undo"_s, shop().shop()}, isWhole);
    }

    void anEdit()
    {
        kill({u"add"_s, shop().shop(), u"review"_s, u"--text"_s, u"Typed by hand"_s}, [&] {
            const qint64 total = shop().total();
            const qint64 found = shop().total({u"--search"_s, u"typed hand"_s});
            return (total == FaultShop::reviewsAtFirst && found == 0)
                || (total == FaultShop::reviewsAtFirst + 1 && found == 1);
        });
    }

    void anEditOfSeveralReviews()
    {
        QStringList command{u"tag"_s, shop().shop()};
        for (int id = 1; id <= FaultShop::reviewsAtFirst; ++id)
            command << QString::number(id);
        kill(command + QStringList{u"--add"_s, u"bread"_s}, [&] {
            const qint64 tagged = shop().total({u"--where"_s, u"tag=bread"_s});
            return tagged <= 0 || tagged == FaultShop::reviewsAtFirst; // -1: the tag is not there.
        });
    }

    void anUndo()
    {
        const QString file = shop().csv(u"more.csv"_s, importedRows, "more");
        runCommandLine({u"import"_s, shop().shop(), file});
        const QString imported = shop().path(u"imported.shopbell"_s);
        QVERIFY(QFile::copy(shop().shop(), imported));
        m_before = [imported](const FaultShop &shop) { return shop.replaceBy(imported); };
        kill({u"undo"_s, shop().shop()}, [&] {
            const qint64 total = shop().total();
            return total == FaultShop::reviewsAtFirst || total == FaultShop::reviewsAtFirst + importedRows;
        });
    }

    void aBackup()
    {
        const QString copy = shop().path(u"copy.shopbell"_s);
        m_before = [copy](const FaultShop &shop) {
            QFile::remove(copy);
            return shop.fresh();
        };
        kill({u"backup"_s, shop().shop(), copy}, [&] {
            return !QFile::exists(copy) || runCommandLine({u"check"_s, copy}).exit == 0;
        });
    }

    /// What was typed a second before is there, also while an import runs.
    void aDraft()
    {
        const QString file = shop().csv(u"large.csv"_s, 60 * importedRows, "large");
        const qint64 review = shop().firstReview();
        qint64 oldest = 0;
        for (int round = 0; round < rounds(); ++round) {
            QVERIFY(shop().fresh());
            QProcess typist;
            typist.start(QCoreApplication::applicationFilePath(),
                         {u"--type"_s, shop().shop(), QString::number(review), file});
            QVERIFY(typist.waitForStarted());
            QVERIFY(typist.waitForReadyRead()); // The first words are in the shop.
            QVERIFY(killAfter(typist, 500'000 + QRandomGenerator::global()->bounded(2'000'000)));
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            const Ran draft = runCommandLine({u"draft"_s, shop().shop(), QString::number(review), u"--json"_s});
            const qint64 typed = draft.object().value(u"draft"_s).toString().trimmed().toLongLong();
            oldest = std::max(oldest, now - typed);
            QVERIFY2(typed > 0, draft.out + draft.err);
            QVERIFY2(now - typed <= 1000, "the draft is " + QByteArray::number(now - typed) + " ms old");
            QCOMPARE(shop().findings(), QByteArray());
            QCOMPARE(shop().total(), FaultShop::reviewsAtFirst);
        }
        qInfo("the oldest draft was %lld ms old", static_cast<long long>(oldest));
    }

    /// The words of a letter and the steps of its plan, too.
    void aLetterWithItsPlan()
    {
        const qint64 review = shop().firstReview();
        for (int round = 0; round < rounds(); ++round) {
            QVERIFY(shop().fresh());
            QProcess typist;
            typist.start(QCoreApplication::applicationFilePath(),
                         {u"--write"_s, shop().shop(), QString::number(review)});
            QVERIFY(typist.waitForStarted());
            QVERIFY(typist.waitForReadyRead()); // The first words are in the shop.
            QVERIFY(killAfter(typist, 500'000 + QRandomGenerator::global()->bounded(2'000'000)));
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            const std::optional<Promise> plan = planIn(shop().shop(), review);
            QVERIFY(plan);
            const qint64 typed = plan->parts.acknowledgement.toLongLong();
            QVERIFY2(now - typed <= 1000, "the letter is " + QByteArray::number(now - typed) + " ms old");
            QCOMPARE(plan->steps.size(), size_t(1)); // Not one for each save.
            QCOMPARE(plan->state, PromiseState::Plan);
            QCOMPARE(shop().findings(), QByteArray());
        }
    }

private:
    std::unique_ptr<FaultShop> m_made;
    std::function<bool(const FaultShop &)> m_before;
};

int main(int argc, char **argv)
{
    if (argc == 5 && qstrcmp(argv[1], "--type") == 0)
        return typeForEver(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--write") == 0)
        return writeForEver(argc, argv);
    QCoreApplication qt(argc, argv);
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_kill.moc"
