// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reviewquery.h"
#include "look/theme.h"
#include "services/changefeed.h"
#include "support/promiseshop.h"
#include "support/run.h"
#include "widgets/common/preferences.h"
#include "widgets/common/shopcounts.h"
#include "widgets/shell/rail.h"
#include "widgets/shell/raildelegate.h"
#include "widgets/shell/railfold.h"
#include "widgets/shell/shopsign.h"

#include <QAction>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

QStringList namesIn(const QListView *list)
{
    QStringList names;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        names.append(list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return names;
}

} // namespace

class TestRail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlySectionsThatWorkAreThereWithFixedNumbers()
    {
        const QList<Section> sections = workingSections();
        QStringList numbered;
        for (const Section &section : sections)
            numbered += u"%1 %2"_s.arg(section.number).arg(section.id);
        QCOMPARE(numbered,
                 (QStringList{u"1 today"_s, u"2 reviews"_s, u"3 promises"_s, u"4 customers"_s, u"5 referrals"_s,
                              u"6 insights"_s, u"7 share"_s}));
    }

    void theSignSaysWhereAShopIsNamed()
    {
        const Theme theme;
        Rail rail(theme, workingSections());
        const auto *sign = rail.findChild<ShopSign *>();
        rail.setShop({.name = u"Tiny Tea"_s});
        QCOMPARE(sign->accessibleName(), u"Tiny Tea, Name it in Settings"_s);
        rail.setShop({.name = u"Tiny Tea"_s, .place = u"Wellbrook"_s});
        QCOMPARE(sign->accessibleName(), u"Tiny Tea, Wellbrook"_s);
    }

    void theBadgeIsSpoken()
    {
        const Theme theme;
        Rail rail(theme, workingSections());
        rail.setCurrent(u"today"_s);
        ReviewCounts counts;
        counts.views.insert(int(ReviewView::NeedsReply), 5);
        rail.setCounts(counts);
        const QStringList names = namesIn(rail.sectionList());
        QVERIFY2(names[0].startsWith(u"Today"_s), qPrintable(names[0]));
        QVERIFY2(names[1].contains(u'5'), qPrintable(names[1]));
        QVERIFY(names[0] != u"Today"_s); // That it is the one shown is said too.
    }

    void promisesThatAreDueAreCountedQuietly()
    {
        const Theme theme;
        Rail rail(theme, workingSections());
        const QAbstractItemModel *items = rail.sectionList()->model();
        QCOMPARE(namesIn(rail.sectionList())[2], u"Promises"_s);
        rail.setPromisesDue(2);
        QCOMPARE(namesIn(rail.sectionList())[2], u"Promises, 2 are late or due today"_s);
        QCOMPARE(items->index(2, 0).data(RailDelegate::BadgeRole).toLongLong(), qint64(2));
        QVERIFY(items->index(2, 0).data(RailDelegate::QuietRole).toBool());
        QVERIFY(!items->index(1, 0).data(RailDelegate::QuietRole).toBool());
        rail.setCounts({});
        QCOMPARE(namesIn(rail.sectionList())[2], u"Promises, 2 are late or due today"_s);
        rail.setPromisesDue(0);
        QCOMPARE(namesIn(rail.sectionList())[2], u"Promises"_s);
    }

    void promisesDueAreCountedAfterEveryChangeAndOnAnotherDay()
    {
        PromiseShop shop;
        const ShopCounts counts(shop.file, nullptr);
        qint64 due = -1;
        connect(&counts, &ShopCounts::promisesDue, this, [&due](qint64 now) { due = now; });
        QTRY_COMPARE(due, qint64(0));
        PromisePlan plan = PromiseShop::plan();
        plan.steps.clear();
        plan.due = shop.today;
        const PromiseId today = shop.promised(shop.complaint, plan);
        QTRY_COMPARE(due, qint64(1));
        plan.due = shop.today.addDays(-1);
        shop.promised(shop.complaint, plan);
        QTRY_COMPARE(due, qint64(2));
        plan.due = shop.today.addDays(1);
        shop.promised(shop.complaint, plan);
        valueOf(KeepPromise(shop.file).finish(today));
        QTRY_COMPARE(due, qint64(1));
        shop.clock.advance(std::chrono::hours(24));
        Q_EMIT shop.file->feed().changed({.manyCustomers = true}); // As at midnight.
        QTRY_COMPARE(due, qint64(2));
    }

    void keyboardMovesAndEnterOpens()
    {
        const Theme theme;
        Rail rail(theme, workingSections());
        rail.setCurrent(u"today"_s);
        rail.show();
        const QSignalSpy wanted(&rail, &Rail::sectionWanted);
        QTest::keyClick(rail.sectionList(), Qt::Key_Down);
        QCOMPARE(wanted.size(), 0);
        QTest::keyClick(rail.sectionList(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"reviews"_s);
    }

    void foldedItemsKeepTheirNamesAsTooltips()
    {
        const Theme theme;
        Rail rail(theme, workingSections());
        const int wide = rail.width();
        QVERIFY(rail.sectionList()->model()->index(1, 0).data(Qt::ToolTipRole).toString().isEmpty());
        rail.setFolded(true);
        QVERIFY(rail.width() < wide);
        QCOMPARE(rail.sectionList()->model()->index(1, 0).data(Qt::ToolTipRole).toString(), u"Reviews"_s);
    }

    void aNarrowWindowFoldsItAndTheChoiceIsKept()
    {
        QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"p.ini"_s));
        const Theme theme;
        QWidget window;
        window.resize(1280, 800);
        auto *rail = new Rail(theme, workingSections(), &window);
        QAction action;
        action.setCheckable(true);
        const RailFold fold(theme, preferences, rail, &action, &window);
        window.show();
        QVERIFY(!rail->isFolded());
        window.resize(1024, 700);
        QTRY_VERIFY(rail->isFolded());
        QVERIFY(action.isChecked());
        Q_EMIT rail->foldWanted(false); // Only until the window is wide again.
        QVERIFY(!rail->isFolded());
        QVERIFY(!preferences.isFolded(u"rail"_s));
        window.resize(1280, 800);
        QTRY_VERIFY(!rail->isFolded());
        Q_EMIT rail->foldWanted(true);
        QVERIFY(rail->isFolded());
        QVERIFY(preferences.isFolded(u"rail"_s));
    }
};

SHOPBELL_WINDOW_TEST(TestRail)
#include "test_rail.moc"
