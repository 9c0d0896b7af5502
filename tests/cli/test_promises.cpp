// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"
#include "support/promiseshop.h"
#include "support/run.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
/// A shop with one complaint, number 1.
struct ShopOnTheLine
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"shop.shopbell"_s);

    ShopOnTheLine()
    {
        runCommandLine({u"new"_s, path, u"--name"_s, u"Poppyseed Lane"_s, u"--currency"_s, u"GBP"_s});
        runCommandLine({u"add"_s, path, u"review"_s, u"--text"_s, u"The oat milk was off."_s, u"--rating"_s, u"1/5"_s,
                        u"--author"_s, u"Priya Nair"_s, u"--kind"_s, u"complaint"_s});
        for (const QString &name : {u"Anna"_s, u"Sam"_s})
            runCommandLine({u"team"_s, path, u"--add"_s, name});
    }

    QStringList promise(const QStringList &more) const
    {
        return QStringList{u"add"_s, path, u"promise"_s, u"--review"_s, u"1"_s, u"--json"_s} + more;
    }
    static QStringList whole()
    {
        return {u"--owner"_s,
                u"Anna"_s,
                u"--due"_s,
                u"2031-05-02"_s,
                u"--check-back"_s,
                u"2031-05-16"_s,
                u"--acknowledgement"_s,
                u"The oat milk was off."_s,
                u"--apology"_s,
                u"I am sorry."_s,
                u"--title"_s,
                u"A date on every carton"_s};
    }
    Ran move(const QStringList &more) const
    {
        return runCommandLine(QStringList{u"promise"_s, path, u"1"_s, u"--json"_s} + more);
    }
    void letFallDue(QDate day) const
    {
        const Result<ShopFilePtr> file = ShopFile::open(path, {systemClock(), false, false});
        QVERIFY(file);
        fallenDue(*file, PromiseId(1), day, QDate(2031, 5, 16));
    }
    QJsonObject review() const
    {
        const Ran ran = runCommandLine({u"list"_s, path, u"reviews"_s, u"--where"_s, u"state=any"_s, u"--json"_s});
        return ran.object()["items"_L1][0].toObject();
    }
};

QString stateOf(const Ran &ran)
{
    return ran.object()["state"_L1].toString();
}
} // namespace

class TestPromisesOnTheLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPromiseIsMadeWithItsLetter()
    {
        const ShopOnTheLine shop;
        const Ran made = runCommandLine(shop.promise(ShopOnTheLine::whole()));
        QCOMPARE(made.exit, 0);
        QCOMPARE(made.object()["id"_L1].toInt(), 1);
        const QString letter = made.object()["letter"_L1].toString();
        QVERIFY(letter.startsWith(u"Hi Priya,\n\nThe oat milk was off. I am sorry.\n\n"_s));
        QVERIFY(letter.endsWith(u"Anna, Poppyseed Lane"_s));
        QCOMPARE(shop.review()["state"_L1].toString(), u"answered"_s);
        QCOMPARE(shop.review()["conversation"_L1][0]["text"_L1].toString(), letter);
        const Ran listed = runCommandLine({u"list"_s, shop.path, u"promises"_s, u"--json"_s});
        QCOMPARE(listed.object()["total"_L1].toInt(), 1);
        const QJsonObject item = listed.object()["items"_L1][0].toObject();
        QCOMPARE(item["owner"_L1].toString(), u"Anna"_s);
        QCOMPARE(item["due"_L1].toString(), u"2031-05-02"_s);
        QCOMPARE(item["customer_name"_L1].toString(), u"Priya Nair"_s);
    }

    void isGivenOtherDays()
    {
        const ShopOnTheLine shop;
        QCOMPARE(runCommandLine(shop.promise(ShopOnTheLine::whole())).exit, 0);
        const Ran both = shop.move({u"--due"_s, u"2031-05-09"_s, u"--check-back"_s, u"2031-05-23"_s});
        QCOMPARE(both.exit, 0);
        QCOMPARE(both.object()["due"_L1].toString(), u"2031-05-09"_s);
        QCOMPARE(both.object()["check_back"_L1].toString(), u"2031-05-23"_s);
        QCOMPARE(stateOf(both), u"promised"_s);
        const Ran refused = shop.move({u"--check-back"_s, u"2031-05-08"_s});
        QCOMPARE(refused.exit, 3);
        QCOMPARE(refused.object()["error"_L1].toString(), u"check-back-too-early"_s);
        QCOMPARE(shop.move({u"--due"_s, u"soon"_s}).exit, 2);
        QCOMPARE(shop.move({u"--due"_s, u"2031-05-09"_s, u"--start"_s}).exit, 2);
        QCOMPARE(runCommandLine({u"undo"_s, shop.path}).exit, 0);
        QCOMPARE(shop.move({}).object()["due"_L1].toString(), u"2031-05-02"_s);
    }

    void whatWasLateSaysTheDayThatWasPromisedFirst()
    {
        const ShopOnTheLine shop;
        QCOMPARE(runCommandLine(shop.promise(ShopOnTheLine::whole())).exit, 0);
        const Ran refused = shop.move({u"--due"_s, u"2020-05-02"_s});
        QCOMPARE(refused.exit, 3);
        QCOMPARE(refused.object()["error"_L1].toString(), u"due-in-the-past"_s);
        shop.letFallDue(QDate(2020, 5, 2));
        const Ran early = shop.move({});
        QCOMPARE(early.exit, 0);
        QVERIFY(early.object()["first_due"_L1].isNull());
        QCOMPARE(shop.move({u"--due"_s, u"2031-05-09"_s}).exit, 0);
        const Ran listed = runCommandLine({u"list"_s, shop.path, u"promises"_s, u"--json"_s});
        const QJsonObject item = listed.object()["items"_L1][0].toObject();
        QCOMPARE(item["due"_L1].toString(), u"2031-05-09"_s);
        QCOMPARE(item["first_due"_L1].toString(), u"2020-05-02"_s);
    }

    void whatIsDoneTakesNoOtherDay()
    {
        const ShopOnTheLine shop;
        QCOMPARE(runCommandLine(shop.promise(ShopOnTheLine::whole())).exit, 0);
        QCOMPARE(shop.move({u"--done"_s}).exit, 0);
        QCOMPARE(stateOf(shop.move({})), u"done"_s);
        const Ran refused = shop.move({u"--due"_s, u"2031-05-09"_s, u"--check-back"_s, u"2031-05-23"_s});
        QCOMPARE(refused.exit, 3);
        QCOMPARE(refused.object()["error"_L1].toString(), u"due-is-judged"_s);
        QCOMPARE(shop.move({}).object()["due"_L1].toString(), u"2031-05-02"_s);
    }

    void whatGoesWithSomethingElseIsNotPassedOver()
    {
        const ShopOnTheLine shop;
        QCOMPARE(runCommandLine(shop.promise(ShopOnTheLine::whole())).exit, 0);
        const Ran alone = shop.move({u"--satisfied"_s, u"yes"_s});
        QCOMPARE(alone.exit, 2);
        QVERIFY((alone.out + alone.err).contains("--satisfied goes with --check."));
        QCOMPARE(shop.move({u"--start"_s, u"--words"_s, u"Two lattes"_s}).exit, 2);
        QCOMPARE(shop.move({u"--why-not"_s, u"Moved away"_s}).exit, 2);
        QCOMPARE(stateOf(shop.move({})), u"promised"_s);
    }

    void nothingIsPromisedWithoutOwnerOrDate_data()
    {
        QTest::addColumn<QString>("missing");
        QTest::addColumn<QString>("error");
        QTest::newRow("owner") << u"--owner"_s << u"no-owner"_s;
        QTest::newRow("date") << u"--due"_s << u"no-due-day"_s;
        QTest::newRow("day to ask") << u"--check-back"_s << u"no-check-back"_s;
    }
    void nothingIsPromisedWithoutOwnerOrDate()
    {
        QFETCH(QString, missing);
        const ShopOnTheLine shop;
        QStringList options = ShopOnTheLine::whole();
        options.remove(options.indexOf(missing), 2);
        const Ran refused = runCommandLine(shop.promise(options));
        QCOMPARE(refused.exit, 3);
        QTEST(refused.object()["error"_L1].toString(), "error");
        QCOMPARE(shop.review()["state"_L1].toString(), u"waiting"_s);
    }

    void daysThatCannotBeAreRefused_data()
    {
        QTest::addColumn<QStringList>("told");
        QTest::addColumn<QString>("error");
        QTest::newRow("due in the past") << QStringList{u"--due"_s, u"2020-01-01"_s} << u"due-in-the-past"_s;
        QTest::newRow("asked before it is done")
            << QStringList{u"--check-back"_s, u"2031-05-01"_s} << u"check-back-too-early"_s;
        QTest::newRow("a step after it") << QStringList{u"--step"_s, u"Post the card; Sam; 2031-05-03"_s}
                                         << u"step-too-late"_s;
        QTest::newRow("a step in the past")
            << QStringList{u"--step"_s, u"Post the card; Sam; 2020-01-01"_s} << u"step-in-the-past"_s;
    }
    void daysThatCannotBeAreRefused()
    {
        QFETCH(QStringList, told);
        const ShopOnTheLine shop;
        QStringList options = ShopOnTheLine::whole();
        if (const qsizetype there = options.indexOf(told[0]); there >= 0)
            options.remove(there, 2);
        const Ran refused = runCommandLine(shop.promise(options + told));
        QCOMPARE(refused.exit, 3);
        QTEST(refused.object()["error"_L1].toString(), "error");
        QCOMPARE(shop.review()["state"_L1].toString(), u"waiting"_s);
    }

    void nobodyNewIsMadeByASlip()
    {
        const ShopOnTheLine shop;
        QStringList options = ShopOnTheLine::whole();
        options[1] = u"Nobody"_s;
        const Ran refused = runCommandLine(shop.promise(options));
        QCOMPARE(refused.exit, 3);
        QVERIFY(refused.object()["message"_L1].toString().contains(u"team"_s));
        QCOMPARE(
            runCommandLine(shop.promise(ShopOnTheLine::whole() + QStringList{u"--step"_s, u"Post the card; Nobody"_s}))
                .exit,
            3);
        options[1] = u"anna"_s;
        QCOMPARE(runCommandLine(shop.promise(options)).exit, 0);
        QCOMPARE(shop.move({}).object()["owner"_L1].toString(), u"Anna"_s);
        QCOMPARE(shop.move({u"--owner"_s, u"Nobody"_s}).exit, 3);
        QCOMPARE(shop.move({u"--owner"_s, u"Sam"_s}).object()["owner"_L1].toString(), u"Sam"_s);
        QCOMPARE(runCommandLine({u"team"_s, shop.path, u"--json"_s}).object()["items"_L1].toArray().size(), 2);
    }

    void whatWasChangedCanBeWrittenWhenTheCustomerAgreed()
    {
        const ShopOnTheLine shop;
        runCommandLine(shop.promise(ShopOnTheLine::whole()));
        QCOMPARE(shop.move({u"--publish"_s}).object()["error"_L1].toString(), u"not-done-yet"_s);
        QCOMPARE(shop.move({u"--check"_s, u"Fine."_s}).object()["error"_L1].toString(), u"not-done-yet"_s);
        QCOMPARE(stateOf(shop.move({u"--done"_s})), u"done"_s);
        QCOMPARE(shop.move({u"--agreed"_s, u" "_s}).object()["error"_L1].toString(), u"no-agreement"_s);
        QCOMPARE(shop.move({u"--agreed"_s, u"at the till"_s}).exit, 0);
        QCOMPARE(shop.move({u"--publish"_s}).object()["error"_L1].toString(), u"nothing-to-publish"_s);
        QCOMPARE(shop.move({u"--changed"_s, u"Every carton has a date now."_s}).object()["publication"_L1].toString(),
                 u"Every carton has a date now."_s);
        QCOMPARE(shop.move({u"--publish"_s}).exit, 0);
        QVERIFY(!shop.move({}).object()["published_at"_L1].isNull());
    }

    void tellsWhatCameOfIt()
    {
        const ShopOnTheLine shop;
        QCOMPARE(runCommandLine(shop.promise(ShopOnTheLine::whole())).exit, 0);
        const auto lines = [&shop] {
            return QString::fromUtf8(runCommandLine({u"promise"_s, shop.path, u"1"_s}).out).trimmed().split(u'\n');
        };
        QCOMPARE(lines().size(), 1);
        QCOMPARE(shop.move({u"--done"_s}).exit, 0);
        QCOMPARE(shop.move({u"--agreed"_s, u"said at the till"_s, u"--date"_s, u"2026-01-02"_s}).exit, 0);
        QCOMPARE(shop.move({u"--changed"_s, u"A date on every carton."_s}).exit, 0);
        QCOMPARE(shop.move({u"--check"_s, u"It was fresh."_s, u"--review-changed"_s}).exit, 0);
        QCOMPARE(lines().sliced(1),
                 QStringList({u"  Priya Nair · May be published: yes, 2 January 2026 · said at the till"_s,
                              u"  Satisfied."_s, u"  “It was fresh.”"_s,
                              u"  They changed their public review, on their own."_s}));
        QCOMPARE(shop.move({u"--publish"_s}).exit, 0);
        QVERIFY2(lines().last().startsWith(u"  Published on "_s), qPrintable(lines().last()));
    }

    void whatWasChangedIsToldWithThePromise()
    {
        const ShopOnTheLine shop;
        runCommandLine(shop.promise(ShopOnTheLine::whole() + QStringList{u"--changed"_s, u"Dates on cartons."_s}));
        QCOMPARE(shop.move({}).object()["publication"_L1].toString(), u"Dates on cartons."_s);
    }

    void theCustomerIsAskedOnADayThatCanBe()
    {
        const ShopOnTheLine shop;
        runCommandLine(shop.promise(ShopOnTheLine::whole()));
        shop.move({u"--done"_s});
        const auto checked = [&shop](const QString &day) {
            return shop.move({u"--check"_s, u"Fine."_s, u"--date"_s, day}).object()["error"_L1].toString();
        };
        QCOMPARE(checked(u"2020-01-01"_s), u"checked-too-early"_s);
        QCOMPARE(checked(u"2031-01-01"_s), u"day-to-come"_s);
        QCOMPARE(shop.move({u"--start"_s, u"--date"_s, u"2020-01-01"_s}).exit, 2); // It is not ignored.
        QCOMPARE(stateOf(shop.move({u"--check"_s, u"Fine."_s})), u"checked"_s);
    }

    void aScoreOfNobodyIsRefusedAsInTheWindow()
    {
        const ShopOnTheLine shop;
        runCommandLine(shop.promise(ShopOnTheLine::whole()));
        shop.move({u"--done"_s});
        const Ran refused = shop.move({u"--check"_s, u"Fine."_s, u"--satisfied"_s, u"no"_s, u"--score"_s, u"4"_s});
        QCOMPARE(refused.exit, 3);
        QCOMPARE(refused.object()["error"_L1].toString(), u"score-of-nobody"_s);
        const QString sentence = refused.object()["message"_L1].toString();
        QVERIFY2(sentence.startsWith(u"A score belongs to a customer."_s), qPrintable(sentence));
        QCOMPARE(stateOf(shop.move({})), u"done"_s);
    }

    void whoIsToldInPersonWaitsNoMore()
    {
        const ShopOnTheLine shop;
        const Ran made = runCommandLine(shop.promise(ShopOnTheLine::whole() + QStringList{u"--letter"_s, u"none"_s}));
        QCOMPARE(made.exit, 0);
        QCOMPARE(shop.review()["state"_L1].toString(), u"answered"_s);
        QCOMPARE(runCommandLine({u"check"_s, shop.path}).exit, 0);
    }

    void aLetterGoesToTheCustomerAloneUnlessTold()
    {
        const ShopOnTheLine shop;
        for (const QString &author : {u"Owen Hartley"_s, u"Lena Fischer"_s, u"Tom Birch"_s, u"Ida Holm"_s}) {
            runCommandLine({u"add"_s, shop.path, u"review"_s, u"--text"_s, u"The loaf went to someone else."_s,
                            u"--rating"_s, u"1/5"_s, u"--author"_s, author, u"--channel"_s, u"google"_s});
        }
        const auto channel = [&shop](const QString &review, const QStringList &more) {
            return runCommandLine(QStringList{u"add"_s, shop.path, u"promise"_s, u"--review"_s, review, u"--json"_s}
                                  + ShopOnTheLine::whole() + more)
                .object()["channel"_L1]
                .toString();
        };
        QCOMPARE(channel(u"2"_s, {}), u"in-person"_s); // Nothing is known by which he could be written to.
        QCOMPARE(channel(u"3"_s, {u"--channel"_s, u"e-mail"_s}), u"e-mail"_s);
        QCOMPARE(channel(u"4"_s, {u"--letter"_s, u"short"_s}), u"google"_s);
        QCOMPARE(channel(u"5"_s, {u"--channel"_s, u"post"_s}), u"post"_s);
        const QStringList told{u"--letter"_s, u"none"_s, u"--channel"_s, u"e-mail"_s};
        QCOMPARE(runCommandLine(shop.promise(ShopOnTheLine::whole() + told)).exit, 2);
        QCOMPARE(runCommandLine({u"check"_s, shop.path}).exit, 0);
    }

    void aPlaceholderIsRefused()
    {
        const ShopOnTheLine shop;
        const Ran refused =
            runCommandLine(shop.promise(ShopOnTheLine::whole() + QStringList{u"--remedy"_s, u"{{gift}} is yours."_s}));
        QCOMPARE(refused.exit, 3);
        QVERIFY(refused.object()["message"_L1].toString().contains(u"{{gift}}"_s));
    }

    void aPlanIsOnlyWrittenDown()
    {
        const ShopOnTheLine shop;
        QCOMPARE(runCommandLine(shop.promise({u"--plan"_s, u"--cause"_s, u"The seal was loose."_s})).exit, 0);
        QCOMPARE(shop.review()["state"_L1].toString(), u"waiting"_s);
        const auto total = [&shop](const QString &condition) {
            return runCommandLine({u"list"_s, shop.path, u"promises"_s, u"--where"_s, condition, u"--json"_s})
                .object()["total"_L1]
                .toInt();
        };
        QCOMPARE(total(u"state=plan"_s), 1);
        QCOMPARE(total(u"late=no"_s), 0);
    }

    void whatIsPlannedStaysUnderWhatIsTold()
    {
        const ShopOnTheLine shop;
        QCOMPARE(runCommandLine(shop.promise({u"--plan"_s, u"--cause"_s, u"The seal was loose."_s, u"--step"_s,
                                              u"Date the cartons; Sam; 2031-05-01"_s}))
                     .exit,
                 0);
        QCOMPARE(runCommandLine(shop.promise({u"--plan"_s, u"--remedy"_s, u"Two lattes."_s})).exit, 0);
        QCOMPARE(runCommandLine(shop.promise(ShopOnTheLine::whole())).exit, 0);
        const QJsonObject given = shop.move({}).object();
        QCOMPARE(given["cause"_L1].toString(), u"The seal was loose."_s);
        QCOMPARE(given["remedy"_L1].toString(), u"Two lattes."_s);
        QCOMPARE(given["steps"_L1].toArray().size(), 1);
        QCOMPARE(given["steps"_L1][0]["owner"_L1].toString(), u"Sam"_s);
    }

    void aPhotoIsAPicture()
    {
        const ShopOnTheLine shop;
        runCommandLine(shop.promise(ShopOnTheLine::whole() + QStringList{u"--step"_s, u"Post the card"_s}));
        const auto shows = [&shop](const QString &file) {
            return shop.move({u"--step"_s, u"1"_s, u"--photo"_s, file}).exit;
        };
        const QString notes = shop.folder.filePath(u"notes.png"_s);
        QFile file(notes);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("No picture.") > 0);
        file.close();
        QCOMPARE(shows(notes), 2);
        QCOMPARE(shows(shop.path), 2);
        QCOMPARE(shows(shop.folder.filePath(u"nothing.png"_s)), 2);
        QImage wide(3200, 20, QImage::Format_RGB32);
        wide.fill(Qt::red);
        const QString photo = shop.folder.filePath(u"shelf.png"_s);
        QVERIFY(wide.save(photo));
        QCOMPARE(shows(photo), 0);
        QCOMPARE(shop.move({}).object()["steps"_L1][0]["evidence"_L1][0]["file"_L1].toString(), u"shelf.png"_s);
    }

    void aPromiseGoesItsWay()
    {
        const ShopOnTheLine shop;
        runCommandLine(shop.promise(
            ShopOnTheLine::whole()
            + QStringList{u"--step"_s, u"Date the cartons"_s, u"--step"_s, u"Post the card; Sam; 2031-05-01"_s}));
        QCOMPARE(shop.move({}).object()["steps"_L1][1]["owner"_L1].toString(), u"Sam"_s);
        const Ran text = runCommandLine({u"promise"_s, shop.path, u"1"_s});
        QVERIFY2(text.out.contains("\n  1  Date the cartons"), text.out.constData());
        QVERIFY2(text.out.contains("\n  2  Post the card · Sam · To be done by "), text.out.constData());
        QCOMPARE(stateOf(shop.move({u"--start"_s})), u"in-progress"_s);
        const auto said = [&shop](const QStringList &options) {
            return shop.move(options).object()["message"_L1].toString();
        };
        QCOMPARE(said({u"--start"_s}), u"The promise is “In progress” already."_s);
        QCOMPARE(said({u"--reopen"_s, u"done"_s}),
                 u"The promise is “In progress”, and that cannot be done from there."_s);
        QCOMPARE(shop.move({u"--done"_s}).object()["error"_L1].toString(), u"open-step"_s);
        QCOMPARE(shop.move({u"--done"_s}).exit, 3);
        QCOMPARE(
            shop.move({u"--step"_s, u"1"_s, u"--done"_s, u"--gift"_s, u"6.40"_s, u"--words"_s, u"Two lattes"_s}).exit,
            0);
        const QJsonObject step = shop.move({}).object()["steps"_L1][0].toObject();
        QCOMPARE(step["evidence"_L1].toArray().size(), 1); // The words are about the gift.
        QCOMPARE(step["evidence"_L1][0]["amount"_L1]["minor"_L1].toInt(), 640);
        QCOMPARE(step["evidence"_L1][0]["words"_L1].toString(), u"Two lattes"_s);
        QCOMPARE(shop.move({u"--step"_s, u"2"_s, u"--done"_s}).exit, 0);
        QCOMPARE(stateOf(shop.move({u"--done"_s})), u"done"_s);
        const Ran checked = shop.move({u"--check"_s, u"Still off."_s, u"--satisfied"_s, u"no"_s});
        QCOMPARE(stateOf(checked), u"checked"_s);
        QCOMPARE(checked.object()["satisfied"_L1].toBool(true), false);
        QCOMPARE(stateOf(shop.move({u"--reopen"_s, u"in-progress"_s})), u"in-progress"_s);
        QCOMPARE(runCommandLine({u"undo"_s, shop.path}).exit, 0);
        QCOMPARE(stateOf(shop.move({})), u"checked"_s);
        QCOMPARE(shop.move({u"--publish"_s}).object()["error"_L1].toString(), u"not-agreed"_s);
        QCOMPARE(runCommandLine({u"check"_s, shop.path}).exit, 0);
    }

    void aGiftIsWordsOrAnAmount()
    {
        const ShopOnTheLine shop;
        runCommandLine(shop.promise(ShopOnTheLine::whole() + QStringList{u"--step"_s, u"Give them something"_s}));
        const auto move = [&shop](const QStringList &evidence) {
            return shop.move(QStringList{u"--step"_s, u"1"_s} + evidence).exit;
        };
        QCOMPARE(move({u"--gift"_s, u"two oat lattes"_s}), 0);
        QCOMPARE(move({u"--gift"_s, u"6.40"_s, u"--words"_s, u"Two lattes"_s}), 0);
        QCOMPARE(move({u"--gift"_s, u"两杯燕麦拿铁"_s}), 0);
        QCOMPARE(move({u"--gift"_s, u"???"_s}), 2); // Neither an amount nor words.
        for (const QString &wrong : {u"-5 EUR"_s, u"0 EUR"_s, u"6.4O"_s, u"£6,40 cake"_s})
            QVERIFY2(move({u"--done"_s, u"--gift"_s, wrong}) == 2, qPrintable(wrong));
        QCOMPARE(move({u"--refund"_s, u"some"_s}), 2);
        const QJsonArray evidence = shop.move({}).object()["steps"_L1][0]["evidence"_L1].toArray();
        QCOMPARE(evidence.size(), 3);
        QVERIFY(shop.move({}).object()["steps"_L1][0]["done"_L1].isNull()); // What was not understood was not done.
        QCOMPARE(evidence[0]["kind"_L1].toString(), u"gift"_s);
        QCOMPARE(evidence[0]["words"_L1].toString(), u"two oat lattes"_s);
        QCOMPARE(evidence[1]["amount"_L1]["minor"_L1].toInt(), 640);
        QCOMPARE(evidence[1]["words"_L1].toString(), u"Two lattes"_s);
        const Ran text = runCommandLine({u"promise"_s, shop.path, u"1"_s});
        QVERIFY2(text.out.contains("\n     Gift · two oat lattes\n"), text.out.constData());
        QVERIFY2(text.out.contains("6.40 · Two lattes"), text.out.constData());
    }

    void wordsBesideAGiftInWordsAreAboutIt()
    {
        const ShopOnTheLine shop;
        runCommandLine(shop.promise(ShopOnTheLine::whole() + QStringList{u"--step"_s, u"Give them something"_s}));
        QCOMPARE(shop.move({u"--step"_s, u"1"_s, u"--gift"_s, u"two oat lattes"_s, u"--words"_s,
                            u"with a card from all of us"_s})
                     .exit,
                 0);
        const QJsonArray evidence = shop.move({}).object()["steps"_L1][0]["evidence"_L1].toArray();
        QCOMPARE(evidence.size(), 1);
        QCOMPARE(evidence[0]["kind"_L1].toString(), u"gift"_s);
        QCOMPARE(evidence[0]["words"_L1].toString(), u"two oat lattes\nwith a card from all of us"_s);
    }

    void whatIsNotUnderstoodIsWrongUsage_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("two things at a time") << QStringList{u"--start"_s, u"--publish"_s};
        QTest::newRow("a step that is not there") << QStringList{u"--step"_s, u"9"_s, u"--done"_s};
        QTest::newRow("a step and nothing about it") << QStringList{u"--step"_s, u"1"_s};
        QTest::newRow("a state that is none") << QStringList{u"--reopen"_s, u"lost"_s};
        QTest::newRow("a date that is none") << QStringList{u"--done"_s, u"--date"_s, u"soon"_s};
        QTest::newRow("a score out of range") << QStringList{u"--check"_s, u"Fine"_s, u"--score"_s, u"11"_s};
    }
    void whatIsNotUnderstoodIsWrongUsage()
    {
        QFETCH(QStringList, options);
        const ShopOnTheLine shop;
        runCommandLine(shop.promise(ShopOnTheLine::whole()));
        QCOMPARE(shop.move(options).exit, 2);
        QCOMPARE(stateOf(shop.move({})), u"promised"_s);
    }

    void aPromiseThatIsNotThereIsSaid()
    {
        const ShopOnTheLine shop;
        QCOMPARE(shop.move({}).exit, 3);
        const QString sentence = shop.move({}).object()["message"_L1].toString();
        QVERIFY2(sentence.startsWith(u"There is no promise "_s), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"review"_s), qPrintable(sentence));
        QCOMPARE(runCommandLine({u"promise"_s, shop.path, u"one"_s}).exit, 2);
        QCOMPARE(runCommandLine({u"list"_s, shop.path, u"promises"_s, u"--where"_s, u"owner=Nobody"_s}).exit, 2);
        QCOMPARE(runCommandLine({u"list"_s, shop.path, u"promises"_s, u"--where"_s, u"owner=id:999"_s}).exit, 2);
        QCOMPARE(runCommandLine({u"list"_s, shop.path, u"promises"_s, u"--where"_s, u"owner=none"_s}).exit, 0);
    }

    void theExportOfReviewsTellsOfPromises()
    {
        const ShopOnTheLine shop;
        runCommandLine(shop.promise(ShopOnTheLine::whole()));
        const QString out = shop.folder.filePath(u"reviews.json"_s);
        QCOMPARE(runCommandLine({u"export"_s, shop.path, u"reviews"_s, u"--format"_s, u"json"_s, u"--out"_s, out}).exit,
                 0);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        QVERIFY(json.contains("\"promises\""));
        QVERIFY(json.contains("A date on every carton"));
    }
};

SHOPBELL_TEST(TestPromisesOnTheLine)
#include "test_promises.moc"
