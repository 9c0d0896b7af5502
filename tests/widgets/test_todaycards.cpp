// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepshop.h"
#include "services/makesample.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/common/shopprofile.h"
#include "widgets/common/taborder.h"
#include "widgets/common/windowrequests.h"
#include "widgets/today/duelist.h"
#include "widgets/today/kindwordcard.h"
#include "widgets/today/rowpaint.h"
#include "widgets/today/todaycard.h"
#include "widgets/today/todaydesk.h"
#include "widgets/today/todaypage.h"
#include "widgets/today/waitinglist.h"

#include <QSignalSpy>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

DueRow dueRow(qint64 id, const QString &title)
{
    DueRow row{.id = id, .title = title, .line = u"For Priya Nair"_s, .verb = u"Mark as sent"_s};
    row.chip = Chip{.tone = ChipTone::Warn, .text = u"Today"_s, .icon = u"clock"_s};
    row.sentence = title + u". For Priya Nair."_s;
    return row;
}

struct ListOnScreen
{
    explicit ListOnScreen(DueMark mark = DueMark::Box) : list(desk.theme(), &model, mark, u"Follow-ups"_s)
    {
        model.setRows({dueRow(7, u"How was the cake?"_s), dueRow(8, u"A welcome"_s), dueRow(9, u"Thanks"_s)});
        list.resize(400, list.sizeHint().height());
        list.show();
    }
    QRect markOf(int row) const
    {
        return static_cast<DueDelegate *>(list.itemDelegate())->markRect(list.visualRect(model.index(row, 0)));
    }
    void click(QPoint place) { QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, place); }

    Desk desk;
    DueModel model;
    DueList list;
};

QString longLine()
{
    return u"Ella Marsh · Check-back of “A date on every carton of oat milk that we open”, done 6 Nov · Phone"_s;
}

/// The cards that Tab comes to, each once.
QStringList cardsInTabOrder(const TodayPage &page)
{
    const auto *kind = page.findChild<KindWordCard *>();
    const auto *waiting = page.findChild<WaitingList *>();
    QStringList cards;
    const QWidget *first = nextTabStop(page, nullptr, true);
    const QWidget *stop = first;
    if (!stop || !kind || !waiting) // They come when the shop was counted.
        return cards;
    do {
        QString card;
        if (qobject_cast<const DueList *>(stop))
            card = stop->accessibleName();
        else if (waiting->isAncestorOf(stop))
            card = u"Needs a reply"_s;
        else if (kind->isAncestorOf(stop))
            card = u"kind"_s;
        if (!card.isEmpty() && !cards.contains(card))
            cards << card;
        stop = stop ? nextTabStop(page, stop, true) : nullptr;
    } while (stop && stop != first);
    return cards;
}

} // namespace

class TestTodayCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spaceDoesTheJobOfARowAndEnterOpensIt()
    {
        ListOnScreen shown;
        const QSignalSpy job(&shown.list, &DueList::jobWanted);
        const QSignalSpy open(&shown.list, &DueList::openWanted);
        QCOMPARE(shown.list.currentIndex().row(), 0);
        QTest::keyClick(&shown.list, Qt::Key_Down);
        QTest::keyClick(&shown.list, Qt::Key_Space);
        QCOMPARE(job.size(), 1);
        QCOMPARE(job.first().first().toLongLong(), qint64(8));
        QTest::keyClick(&shown.list, Qt::Key_Return);
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().first().toLongLong(), qint64(8));
    }

    void aClickInTheBoxDoesTheJobAndBesideItOpens_data()
    {
        QTest::addColumn<DueMark>("mark");
        QTest::newRow("a box") << DueMark::Box;
        QTest::newRow("a button") << DueMark::Button;
    }
    void aClickInTheBoxDoesTheJobAndBesideItOpens()
    {
        QFETCH(DueMark, mark);
        ListOnScreen shown(mark);
        const QSignalSpy job(&shown.list, &DueList::jobWanted);
        const QSignalSpy open(&shown.list, &DueList::openWanted);
        const QRect box = shown.markOf(1);
        QVERIFY(box.width() >= 24 && box.height() >= 24);
        shown.click(box.center());
        QCOMPARE(job.size(), 1);
        QCOMPARE(job.first().first().toLongLong(), qint64(8));
        QCOMPARE(open.size(), 0);
        shown.click(QPoint(shown.list.width() / 2, box.center().y()));
        QCOMPARE(open.size(), 1);
        QCOMPARE(job.size(), 1);
        QVERIFY(!shown.list.grab().isNull());
    }

    void aRowIsDoneOnce()
    {
        ListOnScreen shown;
        const QSignalSpy job(&shown.list, &DueList::jobWanted);
        shown.model.tick(7);
        QTest::keyClick(&shown.list, Qt::Key_Space);
        QCOMPARE(job.size(), 0); // It is being done.
        QVERIFY(!shown.list.grab().isNull());
        shown.model.untickAll();
        QTest::keyClick(&shown.list, Qt::Key_Space);
        QCOMPARE(job.size(), 1);
    }

    void whatFollowsADoneRowIsCurrent()
    {
        ListOnScreen shown;
        shown.list.setCurrentIndex(shown.model.index(1));
        shown.model.setRows({dueRow(7, u"How was the cake?"_s), dueRow(9, u"Thanks"_s)});
        QCOMPARE(shown.list.currentIndex().row(), 1);
        shown.model.setRows({dueRow(7, u"How was the cake?"_s)});
        QCOMPARE(shown.list.currentIndex().row(), 0);
        QCOMPARE(shown.list.sizeHint().height(), shown.list.rowHeight());
    }

    void aRowIsReadAsOneSentenceWithItsKeys()
    {
        const ListOnScreen shown;
        const QString read = shown.model.index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(read.startsWith(u"How was the cake?. For Priya Nair."_s), qPrintable(read));
        QVERIFY2(read.endsWith(u"Space: Mark as sent"_s), qPrintable(read));
    }

    void rowsGrowWithTheTextSize()
    {
        ListOnScreen shown;
        const int usual = shown.list.rowHeight();
        ThemeOptions large = shown.desk.theme().options();
        large.textScale = 2;
        shown.desk.theme().setOptions(large);
        QVERIFY(shown.list.rowHeight() > usual);
        QCOMPARE(shown.list.sizeHint().height(), 3 * shown.list.rowHeight());
    }

    void threeKeyNumbersStandThereAndFourWhereItIsWide()
    {
        class Figure : public TodayCard
        {
        public:
            using TodayCard::setEmpty;
            using TodayCard::TodayCard;

        protected:
            void read() override {}
            bool isTouchedBy(const Changed &) const override { return false; }
        };
        Desk desk;
        TodayDesk table(desk.theme(), new QWidget, new QWidget);
        QList<Figure *> figures;
        for (int number = 0; number < 4; ++number) {
            figures.append(new Figure(desk.context()));
            table.add(figures.last(), TodayDesk::Place::Numbers);
        }
        table.fitInto(1104, false);
        const auto shown = [&] {
            QList<bool> hidden;
            for (const Figure *figure : figures)
                hidden.append(!figure->isHidden());
            return hidden;
        };
        for (Figure *figure : figures)
            figure->setEmpty(false);
        QCOMPARE(shown(), (QList{true, true, true, false}));
        figures[2]->setEmpty(true);
        QCOMPARE(shown(), (QList{true, true, false, true}));
        figures[2]->setEmpty(false);
        QCOMPARE(shown(), (QList{true, true, true, false}));
        table.fitInto(1400, false);
        QCOMPARE(shown(), (QList{true, true, true, true}));
    }

    void aLongReasonTakesTwoLines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("English") << u"Open complaint since 18 Nov. Not seen for 20 days"_s;
        QTest::newRow("Chinese") << u"投诉未结，自11月18日起。20 天没来，平时每 7 天一次"_s;
    }
    void aLongReasonTakesTwoLines()
    {
        QFETCH(QString, text);
        Desk desk;
        const QFont font = desk.theme().font(TypeRole::Micro);
        const int width = QFontMetrics(font).horizontalAdvance(text) * 7 / 10;
        const auto [first, second] = onTwoLines(text, font, width);
        QVERIFY(!first.isEmpty() && !second.isEmpty());
        QCOMPARE(QString(first + second).remove(u' '), QString(text).remove(u' '));
        QVERIFY(QFontMetrics(font).horizontalAdvance(first) <= width);
        QVERIFY(onTwoLines(text, font, width / 3).second.endsWith(QChar(0x2026)));
        QVERIFY(onTwoLines(text, font, 3 * width).second.isEmpty());
    }

    void whatDoesNotFitBesideABoxTakesTwoLines()
    {
        ListOnScreen shown;
        const int usual = shown.list.rowHeight();
        DueRow cut = dueRow(7, u"How was the cake?"_s);
        cut.line = longLine();
        shown.model.setRows({cut, dueRow(8, u"A welcome"_s)});
        QVERIFY(shown.list.rowHeight() > usual);
        QCOMPARE(shown.list.sizeHint().height(), 2 * shown.list.rowHeight());
        shown.list.resize(1600, shown.list.sizeHint().height());
        QTRY_COMPARE(shown.list.rowHeight(), usual);
        shown.list.resize(400, shown.list.sizeHint().height());
        QTRY_VERIFY(shown.list.rowHeight() > usual);
        shown.model.setRows({dueRow(8, u"A welcome"_s)});
        QCOMPARE(shown.list.rowHeight(), usual);
    }

    void tabGoesThroughTheCardsAsTheyAreRead()
    {
        Desk desk;
        SampleWishes wishes;
        wishes.customers = 100;
        wishes.reviews = 100;
        wishes.until = lastSampleDay(desk.file()->now(), wishes.language);
        const Result<ShopFilePtr> sample =
            makeSampleShop(desk.path(u"sample.shopbell"_s), wishes, {desk.clock().clock(), false, false});
        QVERIFY(sample);
        UiContext context = desk.context();
        context.file = *sample;
        const ShopProfile profile(context.file, *wait(KeepShop(context.file).read()));
        WindowRequests requests;
        TodayPage page(context, profile, requests);
        page.resize(1000, 800);
        page.show();
        QTRY_COMPARE(
            cardsInTabOrder(page),
            (QStringList{u"Needs a reply"_s, u"Promises due"_s, u"Follow-ups"_s, u"Customers at risk"_s, u"kind"_s}));
    }

    void aFurtherCardIsOneLine()
    {
        class Said : public TodayCard
        {
        public:
            using TodayCard::TodayCard;
            int readings = 0;

        protected:
            void read() override
            {
                ++readings;
                setEmpty(false);
            }
            bool isTouchedBy(const Changed &what) const override { return what.tags; }
        };
        Desk desk;
        TodayDesk table(desk.theme(), new QWidget, new QWidget);
        auto *said = new Said(desk.context());
        table.add(said, TodayDesk::Place::BelowReplies);
        QCOMPARE(said->readings, 0); // Nobody sees it.
        table.fitInto(1104, false);
        table.resize(1104, 600);
        table.show();
        QCOMPARE(said->readings, 0); // Who waits comes first.
        table.wake();
        QCOMPARE(said->readings, 1);
        table.hide();
        table.show();
        QCOMPARE(said->readings, 1); // Nothing has changed.
        QVERIFY(said->isVisible());
        QVERIFY(table.hasLists());
    }
};

SHOPBELL_WINDOW_TEST(TestTodayCards)
#include "test_todaycards.moc"
