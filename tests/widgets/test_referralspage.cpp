// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartview.h"
#include "look/fonts.h"
#include "models/advocatesmodel.h"
#include "models/chartrange.h"
#include "models/referralsmodel.h"
#include "models/referraltreemodel.h"
#include "services/changefeed.h"
#include "services/keepshop.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "support/widgets/fakecharts.h"
#include "widgets/common/columntable.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/noticebar.h"
#include "widgets/common/pageheader.h"
#include "widgets/common/segment.h"
#include "widgets/common/shopprofile.h"
#include "widgets/common/windowrequests.h"
#include "widgets/referrals/advocatestable.h"
#include "widgets/referrals/chartlegend.h"
#include "widgets/referrals/heredialog.h"
#include "widgets/referrals/monthcard.h"
#include "widgets/referrals/referraldialog.h"
#include "widgets/referrals/referrallist.h"
#include "widgets/referrals/referralspage.h"
#include "widgets/referrals/treecard.h"
#include "widgets/referrals/treeitems.h"
#include "widgets/referrals/treeview.h"
#include "widgets/reviews/liststrip.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
QFuture<Result<T>> ready(T value)
{
    return QtFuture::makeReadyFuture(Result<T>(std::move(value)));
}

ReferralRow referral(qint64 id, const QString &friendName, const QString &referrer, ReferralStage stage)
{
    ReferralRow row;
    row.referral.id = ReferralId(id);
    row.referral.referrer = CustomerId(1);
    row.referral.friendName = friendName;
    row.referral.recommended = QDate(2025, 11, int(id));
    row.friendName = friendName;
    row.referrerName = referrer;
    row.stage = stage;
    row.credit = stage == ReferralStage::Bought ? ReferralCredit::Credited : ReferralCredit::Waiting;
    return row;
}

/// A book of referrals that remembers what it was asked.
struct Book
{
    std::vector<ReferralRow> rows;
    std::vector<ReferralNode> people;
    std::vector<ReferralNode> smaller; ///< For whom there is no room in the tree.
    Advocates advocates;
    ReferralRefusal refusal = ReferralRefusal::None;
    ReferralId checkedFor;
    std::vector<NewReferral> added;
    std::vector<std::pair<ReferralId, NewReferral>> edited;
    std::vector<std::pair<ReferralId, QDate>> visited;
    std::optional<Error> visitRefused;
    std::vector<ReferralId> removed;
    ReferralView asked = ReferralView::All;
    std::optional<CustomerId> askedFor;
    QString askedForName;
    FakeCharts charts = {};

    ReferralData data()
    {
        ReferralData data;
        data.find = [this](const ReferralQuery &query, int) {
            asked = query.view;
            askedFor = query.referrer;
            askedForName = query.referrerName;
            FoundReferrals found;
            for (const ReferralRow &row : rows) {
                if (query.view != ReferralView::NotHereYet || row.stage == ReferralStage::Recommended)
                    found.rows.push_back(row);
            }
            found.total = qint64(found.rows.size());
            return ready(found);
        };
        data.tree = [this](int) {
            return ready(ReferralTree{.nodes = people,
                                      .currency = u"GBP"_s,
                                      .otherRoots = std::ranges::count(smaller, -1, &ReferralNode::parent)});
        };
        data.smallerFamilies = [this](int) { return ready(ReferralTree{.nodes = smaller, .currency = u"GBP"_s}); };
        data.advocates = [this](qsizetype) { return ready(advocates); };
        data.counts = [this] {
            return ready(ReferralCounts{.thisMonth = 2, .thisMonthBought = 1, .everything = qint64(rows.size())});
        };
        data.check = [this](CustomerId, CustomerId, ReferralId except) {
            checkedFor = except;
            return ready(refusal);
        };
        data.add = [this](const NewReferral &referral) {
            added.push_back(referral);
            return ready(ReferralId(77));
        };
        data.edit = [this](ReferralId id, const NewReferral &referral) {
            edited.emplace_back(id, referral);
            return ready(id);
        };
        data.markVisited = [this](ReferralId id, QDate day, CustomerId) {
            visited.emplace_back(id, day);
            return visitRefused ? QtFuture::makeReadyFuture(Result<ReferralId>(*visitRefused)) : ready(id);
        };
        data.remove = [this](ReferralId id) {
            removed.push_back(id);
            return ready(id);
        };
        data.hints = [](const QString &text) {
            std::vector<CustomerHint> hints;
            for (const CustomerHint &known : {CustomerHint{.id = CustomerId(1), .name = u"Iris Sato"_s},
                                              CustomerHint{.id = CustomerId(2), .name = u"Marta Kowalska"_s}}) {
                if (known.name.startsWith(text, Qt::CaseInsensitive))
                    hints.push_back(known);
            }
            return ready(hints);
        };
        data.charts = charts.readers();
        return data;
    }
};

Book fullBook()
{
    Book book;
    book.rows = {referral(3, u"Yara"_s, u"Iris Sato"_s, ReferralStage::Recommended),
                 referral(2, u"Marta Kowalska"_s, u"Iris Sato"_s, ReferralStage::Bought)};
    book.people = {{.id = CustomerId(1), .name = u"Iris Sato"_s, .downstreamMinor = 61200, .brought = 1},
                   {.id = CustomerId(2), .name = u"Marta Kowalska"_s, .parent = 0, .generation = 2}};
    book.advocates.toAsk = {{.id = CustomerId(1), .name = u"Iris Sato"_s, .brought = 1}};
    book.advocates.notNow = {{.id = CustomerId(5),
                              .name = u"Clara Voss"_s,
                              .whyNot = AdvocateRow::WhyNot::OpenComplaint,
                              .until = QDate(2025, 11, 12)}};
    return book;
}

struct Page
{
    explicit Page(Desk &desk, Book &book, QSize size = {1104, 716})
        : profile(desk.file(), *wait(KeepShop(desk.file()).read()))
        , page(desk.context(), profile, requests, book.data())
    {
        page.resize(size);
        page.show();
    }
    void choose(const char *tab) { child<QToolButton>(page, tab).click(); }
    ReferralList &list() const { return *page.findChild<ReferralList *>(); }
    TreeCard &tree() const { return *page.findChild<TreeCard *>(); }

    WindowRequests requests;
    ShopProfile profile;
    ReferralsPage page;
};

ReferralDialog *opened(const Page &page)
{
    return page.page.findChild<ReferralDialog *>();
}

} // namespace

class TestReferralsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowManyCameThisMonth()
    {
        Desk desk;
        Book book = fullBook();
        const Page page(desk, book);
        QTRY_COMPARE(page.page.findChild<PageHeader *>()->line(), u"2 this month, 1 of them became customers"_s);
        QTRY_COMPARE(page.tree().picture()->chosen(), CustomerId(1));
    }

    void treeAndListShowTheSamePeople()
    {
        Desk desk;
        Book book = fullBook();
        const Page page(desk, book);
        QTRY_VERIFY(page.tree().picture()->isVisible());
        child<QToolButton>(page.page, "treeAsList").click();
        QVERIFY(page.tree().list()->isVisible());
        QVERIFY(!page.tree().picture()->isVisible());
        const QAbstractItemModel *people = page.tree().list()->model();
        QCOMPARE(people->rowCount(), 1);
        QCOMPARE(people->rowCount(people->index(0, 0)), 1);
        const QSignalSpy wanted(&page.requests, &WindowRequests::customerWanted);
        page.tree().picture()->choose(CustomerId(2));
        QTest::keyClick(page.tree().picture(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<CustomerId>(), CustomerId(2));
    }

    void aChangeOffersTheCustomerWhoASenderKnownByNameMayBe()
    {
        Desk desk;
        Book book = fullBook();
        book.rows.front().referral.referrer = {};
        book.rows.front().referral.referrerName = book.rows.front().referrerName = u"Iris"_s;
        Page page(desk, book);
        page.choose("tabAll");
        QTRY_COMPARE(page.list().model().rowCount(), 2);
        page.list().table()->selectRow(0);
        child<QPushButton>(page.page, "changeReferral").click();
        QTRY_VERIFY(opened(page));
        ReferralDialog &dialog = *opened(page);
        auto &offer = child<QPushButton>(dialog, "senderIsCustomer");
        auto &sentBy = child<CustomerField>(dialog, "sentBy");
        QTRY_VERIFY(offer.isVisible());
        QCOMPARE(offer.text(), u"Is it Iris Sato?"_s);
        QVERIFY(!sentBy.chosen().id.isStored()); // Until the owner says so.
        offer.click();
        QVERIFY(!offer.isVisible());
        QCOMPARE(sentBy.chosen().id, CustomerId(1));
        child<QPushButton>(dialog, "submit").click();
        QTRY_COMPARE(book.edited.size(), 1u);
        QCOMPARE(book.edited[0].second.sent.referrer, CustomerId(1));
        QCOMPARE(book.edited[0].second.sent.referrerName, QString());
    }

    void aSenderWhoIsOnlyANameOpensWhomTheySent()
    {
        Desk desk;
        Book book = fullBook();
        book.people = {
            {.name = u"Ruth"_s, .worthMinor = 200, .downstreamMinor = 200, .brought = 1, .nameKey = u"ruth"_s},
            {.id = CustomerId(2), .name = u"Marta Kowalska"_s, .parent = 0, .generation = 2},
            {.name = u"Zoe"_s, .worthMinor = 100, .downstreamMinor = 100, .brought = 1, .nameKey = u"zoe"_s},
            {.id = CustomerId(3), .name = u"Ana"_s, .parent = 2, .generation = 2}};
        const Page page(desk, book);
        QTRY_VERIFY(page.tree().picture()->isVisible());
        const QSignalSpy customers(&page.requests, &WindowRequests::customerWanted);
        TreeView &picture = *page.tree().picture();
        picture.choose(CustomerId(3));
        QTest::keyClick(&picture, Qt::Key_Left);
        QTest::keyClick(&picture, Qt::Key_Delete); // Brought by nobody: nothing to delete.
        QTest::keyClick(&picture, Qt::Key_Return);
        QTRY_COMPARE(book.askedForName, u"Zoe"_s);
        QCOMPARE(book.askedFor, std::nullopt);
        QCOMPARE(child<ListStrip>(page.page, "sentByOnly").words(), u"Only whom Zoe sent here"_s);
        QTreeView &list = *page.tree().list();
        Q_EMIT list.activated(list.model()->index(0, 0));
        QTRY_COMPARE(book.askedForName, u"Ruth"_s);
        QCOMPARE(customers.size(), 0);
        QVERIFY(book.removed.empty());
    }

    void smallerFamiliesAreOneClickAway()
    {
        Desk desk;
        Book book = fullBook();
        for (qint64 id = 41; id <= 44; ++id) {
            book.smaller.push_back({.id = CustomerId(id),
                                    .name = u"Person %1"_s.arg(id),
                                    .parent = id % 2 == 0 ? int(book.smaller.size()) - 1 : -1,
                                    .brought = int(id % 2)});
        }
        const Page page(desk, book);
        auto &others = child<QPushButton>(page.page, "otherFamilies");
        QTRY_VERIFY(others.isVisible());
        QCOMPARE(others.text(), u"and 2 smaller families"_s);
        others.click();
        QTRY_COMPARE(page.tree().list()->model()->index(0, 0).data().toString(), u"Person 41"_s);
        QVERIFY(page.tree().list()->isVisible());
        QCOMPARE(page.tree().list()->model()->rowCount(), 2);
        Q_EMIT desk.file()->feed().changed({.manyCustomers = true}); // They stay there.
        QTest::qWait(300);
        QCOMPARE(page.tree().list()->model()->rowCount(), 2);
        others.click();
        QTRY_VERIFY(page.tree().picture()->isVisible());
        QCOMPARE(page.tree().list()->model()->rowCount(), 1);
    }

    void whoMayNotBeAskedStandsBelowWithTheReason()
    {
        Desk desk;
        Book book = fullBook();
        const Page page(desk, book);
        auto &table = child<AdvocatesTable>(page.page, "advocates");
        QTRY_COMPARE(table.model()->rowCount(), 3);
        QVERIFY(table.isVisible());
        QVERIFY(table.model()->index(1, 0).data(AdvocatesModel::IsHeadingRole).toBool());
        const QString why = table.model()->index(2, AdvocatesModel::Why).data().toString();
        QVERIFY2(why.startsWith(u"Has an open complaint since"_s), qPrintable(why));
    }

    void whoIsNotHereYetCanBeMarkedAsHere()
    {
        Desk desk;
        Book book = fullBook();
        Page page(desk, book);
        page.choose("tabNotHereYet");
        QTRY_COMPARE(page.list().model().rowCount(), 1);
        QCOMPARE(book.asked, ReferralView::NotHereYet);
        auto &here = child<QPushButton>(page.page, "theyAreHere");
        QVERIFY(!here.isEnabled());
        page.list().table()->selectRow(0);
        QVERIFY(here.isEnabled());
        const QSignalSpy told(&desk.notices(), &Notices::somethingDone);
        here.click();
        auto *dialog = page.page.findChild<HereDialog *>();
        QVERIFY(dialog);
        child<QPushButton>(*dialog, "submit").click();
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(book.visited.size(), size_t(1));
        QCOMPARE(book.visited[0], std::pair(ReferralId(3), QDate(2025, 11, 20)));
    }

    void whoCameOnAnotherDayIsMarkedForThatDay()
    {
        Desk desk;
        Book book = fullBook();
        Page page(desk, book);
        page.choose("tabNotHereYet");
        QTRY_COMPARE(page.list().model().rowCount(), 1);
        page.list().table()->selectRow(0);
        child<QPushButton>(page.page, "theyAreHere").click();
        auto *dialog = page.page.findChild<HereDialog *>();
        QVERIFY(dialog);
        auto &day = child<QDateEdit>(*dialog, "day");
        QCOMPARE(day.minimumDate(), QDate(2025, 11, 3)); // When they were told about the shop.
        QCOMPARE(day.maximumDate(), QDate(2025, 11, 20));
        day.setDate(QDate(2025, 11, 12));
        child<QPushButton>(*dialog, "submit").click();
        QTRY_COMPARE(book.visited.size(), size_t(1));
        QCOMPARE(book.visited[0], std::pair(ReferralId(3), QDate(2025, 11, 12)));
        QTRY_VERIFY(!page.page.findChild<HereDialog *>());
    }

    void aVisitAfterTheFirstPurchaseIsRefusedWithASentence()
    {
        Desk desk;
        Book book = fullBook();
        book.visitRefused = Error{Error::Kind::Invalid, u"late-visit"_s};
        Page page(desk, book);
        page.choose("tabNotHereYet");
        QTRY_COMPARE(page.list().model().rowCount(), 1);
        page.list().table()->selectRow(0);
        child<QPushButton>(page.page, "theyAreHere").click();
        auto *dialog = page.page.findChild<HereDialog *>();
        QVERIFY(dialog);
        child<QPushButton>(*dialog, "submit").click();
        QTRY_COMPARE(
            dialog->findChild<NoticeBar *>()->sentence(),
            u"Yara had bought something before that day. Choose the day of that purchase, or an earlier one."_s);
        QVERIFY(dialog->isVisible());
        QVERIFY(child<QPushButton>(*dialog, "submit").isEnabled()); // For another day.
    }

    void theDayOnWhichSomebodyCameCanBeCorrected()
    {
        Desk desk;
        Book book = fullBook();
        book.rows[0].stage = ReferralStage::Visited;
        book.rows[0].referral.visited = QDate(2025, 11, 8);
        Page page(desk, book);
        page.choose("tabAll");
        QTRY_COMPARE(page.list().model().rowCount(), 2);
        page.list().table()->selectRow(1);
        QVERIFY(!child<QPushButton>(page.page, "theyAreHere").isEnabled()); // She has bought.
        page.list().table()->selectRow(0);
        child<QPushButton>(page.page, "theyAreHere").click();
        auto *dialog = page.page.findChild<HereDialog *>();
        QVERIFY(dialog);
        QCOMPARE(child<QDateEdit>(*dialog, "day").date(), QDate(2025, 11, 8));
    }

    void aReferralIsDeletedWithUndo()
    {
        Desk desk;
        Book book = fullBook();
        Page page(desk, book);
        page.choose("tabAll");
        QTRY_COMPARE(page.list().model().rowCount(), 2);
        page.list().table()->selectRow(1);
        const QSignalSpy told(&desk.notices(), &Notices::somethingDone);
        QTest::keyClick(page.list().table(), Qt::Key_Delete);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(book.removed, std::vector{ReferralId(2)});
    }

    void theKeysGoThroughATableAndItsRows()
    {
        Desk desk;
        Book book = fullBook();
        book.advocates.notNow.push_back({.id = CustomerId(6),
                                         .name = u"Wilf Carter"_s,
                                         .whyNot = AdvocateRow::WhyNot::AskedLately,
                                         .until = QDate(2025, 12, 1)});
        Page page(desk, book);
        auto &table = *page.page.findChild<AdvocatesTable *>();
        QTRY_COMPARE(table.model()->rowCount(), 4); // One may be asked, a heading, two may not.
        table.setCurrentIndex(table.model()->index(0, 0));
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(table.currentIndex().row(), 2); // Past the heading.
        QSignalSpy wanted(&page.requests, &WindowRequests::customerWanted);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<CustomerId>(), CustomerId(5));
    }

    void onlyWhoMayBeAskedHasAButtonForIt()
    {
        Desk desk;
        Book book = fullBook();
        Page page(desk, book);
        auto &table = *page.page.findChild<AdvocatesTable *>();
        QTRY_COMPARE(table.model()->rowCount(), 3); // One may be asked, a heading, one may not.
        const QSignalSpy wanted(&page.requests, &WindowRequests::followUpWanted);
        for (const int row : {2, 0}) {
            const QModelIndex ask = table.model()->index(row, AdvocatesModel::Ask);
            table.scrollTo(ask);
            QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(ask).center());
        }
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<CustomerId>(), CustomerId(1));
        QCOMPARE(wanted[0][1].value<FollowUpReason>(), FollowUpReason::ReferralRequest);
    }

    void theKeysGoThroughTheTreeAsAList()
    {
        Desk desk;
        Book book = fullBook();
        book.people[1].referral = ReferralId(2);
        book.people.push_back({.id = CustomerId(3), .name = u"Jonas"_s});
        Page page(desk, book);
        QTreeView &list = *page.tree().list();
        page.choose("treeAsList");
        QTRY_COMPARE(list.model()->rowCount(), 2);
        const auto current = [&list] { return list.currentIndex().data().toString(); };
        list.setCurrentIndex(list.model()->index(0, 0));
        QTest::keyClick(&list, Qt::Key_End);
        QCOMPARE(current(), u"Jonas"_s);
        QTest::keyClick(&list, Qt::Key_Home);
        QCOMPARE(current(), u"Iris Sato"_s);
        const QSignalSpy told(&desk.notices(), &Notices::somethingDone);
        QTest::keyClick(&list, Qt::Key_Delete); // Nobody brought her.
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(current(), u"Marta Kowalska"_s);
        QSignalSpy wanted(&page.requests, &WindowRequests::customerWanted);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<CustomerId>(), CustomerId(2));
        QTest::keyClick(&list, Qt::Key_Delete);
        QTRY_COMPARE(told.size(), 1); // With undo.
        QCOMPARE(book.removed, std::vector{ReferralId(2)});
        book.people.erase(book.people.begin() + 1);
        Q_EMIT desk.file()->feed().changed({.referrals = true});
        QTRY_COMPARE(list.model()->rowCount(list.model()->index(0, 0)), 0);
        QCOMPARE(current(), u"Iris Sato"_s); // The keys go on beside who is gone.
    }

    void whatIsChosenStaysWhenAllIsReadAgain()
    {
        Desk desk;
        Book book = fullBook();
        Page page(desk, book);
        page.choose("tabAll");
        QTRY_COMPARE(page.list().model().rowCount(), 2);
        page.list().table()->selectRow(1);
        page.tree().picture()->choose(CustomerId(2));
        book.rows.insert(book.rows.begin(), referral(9, u"Kit"_s, u"Iris Sato"_s, ReferralStage::Recommended));
        book.people.insert(book.people.begin(), {.id = CustomerId(4), .name = u"Felix"_s, .brought = 0});
        book.people[2].parent = 1;
        Q_EMIT desk.file()->feed().changed({.referrals = true});
        QTRY_COMPARE(page.list().model().rowCount(), 3);
        QCOMPARE(page.list().table()->currentIndex().row(), 2);
        QVERIFY(page.list().table()->selectionModel()->isRowSelected(2));
        QTRY_COMPARE(page.tree().list()->model()->rowCount(), 2);
        QCOMPARE(page.tree().picture()->chosen(), CustomerId(2));
        QVERIFY(child<QPushButton>(page.page, "changeReferral").isEnabled());
    }

    void partsWithoutRoomForTheirWordsAreChosenFromAList()
    {
        Desk desk;
        Book book = fullBook();
        const Page page(desk, book, {420, 716});
        auto &parts = child<QComboBox>(page.page, "partOfReferrals");
        QTRY_VERIFY(parts.isVisible());
        QCOMPARE(parts.count(), 5);
        QCOMPARE(parts.currentText(), u"By month"_s);
        QVERIFY(!page.list().isVisible());
        parts.setFocus();
        QTest::keyClick(&parts, Qt::Key_End);
        QCOMPARE(parts.currentText(), u"All referrals"_s);
        QTRY_VERIFY(page.list().isVisible());
    }

    void whoIsGoneLeavesTheirPlaceToTheKeysAndChoosesNobody()
    {
        Desk desk;
        Book book = fullBook();
        Page page(desk, book);
        page.choose("tabAll");
        QTRY_COMPARE(page.list().model().rowCount(), 2);
        page.list().table()->selectRow(1);
        book.rows.pop_back();
        Q_EMIT desk.file()->feed().changed({.referrals = true});
        QTRY_COMPARE(page.list().model().rowCount(), 1);
        QCOMPARE(page.list().table()->currentIndex().row(), 0);
        QVERIFY(!page.list().table()->selectionModel()->hasSelection());
        QVERIFY(!child<QPushButton>(page.page, "deleteReferral").isEnabled());
    }

    void whoIsHereLeavesTheButtonsToTheNextOne()
    {
        Desk desk;
        Book book = fullBook();
        book.rows.push_back(referral(1, u"Kit"_s, u"Iris Sato"_s, ReferralStage::Recommended));
        Page page(desk, book);
        page.choose("tabNotHereYet");
        QTRY_COMPARE(page.list().model().rowCount(), 2);
        page.list().table()->selectRow(0);
        auto &here = child<QPushButton>(page.page, "theyAreHere");
        here.click();
        auto *dialog = page.page.findChild<HereDialog *>();
        QVERIFY(dialog);
        child<QPushButton>(*dialog, "submit").click();
        QTRY_COMPARE(book.visited.size(), size_t(1));
        book.rows[0].stage = ReferralStage::Visited;
        Q_EMIT desk.file()->feed().changed({.referrals = true});
        QTRY_COMPARE(page.list().model().rowCount(), 1);
        QVERIFY(page.list().table()->selectionModel()->isRowSelected(0));
        QVERIFY(here.isEnabled());
        here.click();
        dialog = page.page.findChildren<HereDialog *>().last();
        child<QPushButton>(*dialog, "submit").click();
        QTRY_COMPARE(book.visited.size(), size_t(2));
        QCOMPARE(book.visited[1].first, ReferralId(1));
    }

    void arrowKeysWalkTheTree()
    {
        Desk desk;
        Book book = fullBook();
        book.people.push_back({.id = CustomerId(3), .name = u"Jonas"_s, .parent = 0, .generation = 2});
        const Page page(desk, book);
        TreeView *picture = page.tree().picture();
        QTRY_COMPARE(picture->chosen(), CustomerId(1));
        QTest::keyClick(picture, Qt::Key_Right);
        QCOMPARE(picture->chosen(), CustomerId(2));
        QTest::keyClick(picture, Qt::Key_Down);
        QCOMPARE(picture->chosen(), CustomerId(3));
        QTest::keyClick(picture, Qt::Key_Up);
        QCOMPARE(picture->chosen(), CustomerId(2));
        QTest::keyClick(picture, Qt::Key_Left);
        QCOMPARE(picture->chosen(), CustomerId(1));
        const double before = picture->transform().m11();
        QTest::keyClick(picture, Qt::Key_Plus);
        QVERIFY(picture->transform().m11() > before);
        QTest::keyClick(picture, Qt::Key_0);
        QCOMPARE(picture->transform().m11(), before);
    }

    void theTreeHasButtonsToZoom()
    {
        Desk desk;
        Book book = fullBook();
        const Page page(desk, book);
        TreeView *picture = page.tree().picture();
        QTRY_COMPARE(picture->chosen(), CustomerId(1));
        auto &in = child<QToolButton>(*picture, "zoomIn");
        auto &out = child<QToolButton>(*picture, "zoomOut");
        QCOMPARE(in.toolTip(), u"Larger (+)"_s);
        QCOMPARE(out.accessibleName(), u"Smaller"_s);
        QTRY_VERIFY(picture->viewport()->geometry().contains(in.parentWidget()->geometry()));
        const int ring = desk.theme().tokens().focusGap() + desk.theme().tokens().focusWidth();
        const QMargins around(ring, ring, ring, ring);
        QVERIFY(in.parentWidget()->rect().contains(in.geometry().marginsAdded(around)));
        QVERIFY(!in.geometry().marginsAdded(around).intersects(out.geometry().marginsAdded(around)));
        const double before = picture->transform().m11();
        in.click();
        QVERIFY(picture->transform().m11() > before);
        auto &most = child<QToolButton>(*picture, "zoomToFit");
        QCOMPARE(most.toolTip(), u"Show everything (0)"_s);
        most.click();
        QCOMPARE(picture->transform().m11(), before);
        out.click();
        QVERIFY(picture->transform().m11() < before);
    }

    void nothingIsSaidBeforeItIsRead()
    {
        Desk desk;
        Book book;
        ReferralData data = book.data();
        data.tree = [](int) {
            return QtFuture::makeReadyFuture(Result<ReferralTree>(Error{Error::Kind::Damaged, {}}));
        };
        data.advocates = [](qsizetype) {
            return QtFuture::makeReadyFuture(Result<Advocates>(Error{Error::Kind::Damaged, {}}));
        };
        WindowRequests requests;
        const ShopProfile profile(desk.file(), *wait(KeepShop(desk.file()).read()));
        const QSignalSpy failed(&desk.notices(), &Notices::somethingFailed);
        ReferralsPage page(desk.context(), profile, requests, data);
        page.resize(1104, 716);
        page.show();
        QTRY_VERIFY(failed.size() >= 2);
        for (const EmptyState *empty : page.findChildren<EmptyState *>())
            QVERIFY(!empty->isVisible());
    }

    void aLargeTreeOpensAtTheShopAndCanBeRead()
    {
        Desk desk;
        Book book = fullBook();
        for (int i = 0; i < 198; ++i)
            book.people.push_back({.id = CustomerId(100 + i),
                                   .name = u"Friend %1"_s.arg(i),
                                   .parent = i < 40 ? 0 : -1,
                                   .generation = i < 40 ? 2 : 1});
        const Page page(desk, book);
        TreeView *picture = page.tree().picture();
        QTRY_COMPARE(picture->scene()->items().size(), 401); // With the lines, and the shop.
        const auto isSeen = [picture](const QGraphicsItem *item) {
            return picture->viewport()->rect().contains(
                picture->mapFromScene(item->sceneBoundingRect()).boundingRect().adjusted(1, 1, -1, -1));
        };
        const auto items = picture->scene()->items();
        const auto shop =
            std::ranges::find_if(items, [](QGraphicsItem *item) { return dynamic_cast<ShopItem *>(item) != nullptr; });
        const auto first = std::ranges::find_if(items, [](QGraphicsItem *item) {
            const auto *person = qgraphicsitem_cast<PersonItem *>(item);
            return person && person->node() == 0;
        });
        QVERIFY(isSeen(*shop) && isSeen(*first));
        const double readable = picture->transform().m11();
        QVERIFY(readable >= 0.85);
        QTest::keyClick(picture, Qt::Key_0);
        QCOMPARE(picture->transform().m11(), 0.4); // Smaller it could not be made out.
        QCOMPARE(child<QToolButton>(*picture, "zoomToFit").accessibleName(), u"Show as much as can be read"_s);
        QVERIFY(isSeen(*shop) && isSeen(*first));
        for (int steps = 0; steps < 30; ++steps)
            QTest::keyClick(picture, Qt::Key_Minus);
        QVERIFY(std::ranges::all_of(items, isSeen)); // There is nothing farther away.
        QTest::keyClick(picture, Qt::Key_End);
        QTest::keyClick(picture, Qt::Key_Plus);
        QCOMPARE(picture->chosen(), CustomerId(297));
        QTest::keyClick(picture, Qt::Key_Home);
        QCOMPARE(picture->chosen(), CustomerId(1));
        QCOMPARE(picture->transform().m11(), readable);
        QVERIFY(isSeen(*shop) && isSeen(*first));
    }

    void whereTheTreeWasScrolledToStaysWhenItIsReadAgain()
    {
        Desk desk;
        Book book = fullBook();
        for (int i = 0; i < 100; ++i)
            book.people.push_back({.id = CustomerId(100 + i), .name = u"Friend %1"_s.arg(i)});
        const Page page(desk, book);
        TreeView *picture = page.tree().picture();
        QTRY_COMPARE(picture->scene()->items().size(), 205);
        picture->verticalScrollBar()->setValue(picture->verticalScrollBar()->minimum() + 400);
        const double middle = picture->mapToScene(picture->viewport()->rect().center()).y();
        book.people.back().name = u"Another name"_s;
        Q_EMIT desk.file()->feed().changed({.referrals = true});
        QTRY_COMPARE(page.tree().list()->model()->index(100, 0).data().toString(), u"Another name"_s);
        QVERIFY(std::abs(picture->mapToScene(picture->viewport()->rect().center()).y() - middle) < 2);
    }

    void theChartIsOfReferralsAndCanBePosted()
    {
        Desk desk;
        Book book = fullBook();
        const Page page(desk, book);
        auto &card = *page.page.findChild<MonthCard *>();
        auto &post = child<QToolButton>(card, "post");
        QTRY_VERIFY(post.isEnabled());
        QCOMPARE(card.view().request().statistics.query.statistic, Statistic::Referrals);
        QVERIFY(!child<QLabel>(card, "source").text().isEmpty());
        QSignalSpy wanted(&page.requests, &WindowRequests::postWanted);
        post.click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<StatisticsQuery>().statistic, Statistic::Referrals);
        QCOMPARE(wanted[0][0].value<StatisticsQuery>().from, QDate(2024, 12, 1));
    }

    void theSignsOfTheLegendStandInOneColumn()
    {
        Desk desk;
        ChartPlan plan;
        plan.periods = {{QDate(2025, 11, 1), QDate(2025, 11, 30), true}};
        plan.series = {{.shape = PlannedSeries::Shape::Bars, .name = u"Told a friend"_s},
                       {.name = u"Became customers, %"_s, .look = 3, .onRight = true}};
        ChartLegend legend(desk.theme());
        legend.setPlan(plan);
        const auto firstInk = [](const QImage &image, int top, int bottom) {
            for (int x = 0; x < image.width(); ++x) {
                for (int y = top; y < bottom; ++y) {
                    if (image.pixel(x, y) != image.pixel(0, 0))
                        return x;
                }
            }
            return -1;
        };
        legend.resize(170, legend.heightForWidth(170));
        const QImage wrapped = legend.grab().toImage();
        const int half = wrapped.height() / 2;
        QVERIFY(half >= 12);
        QVERIFY(firstInk(wrapped, 0, half) > 0);
        QVERIFY(std::abs(firstInk(wrapped, 0, half) - firstInk(wrapped, half, wrapped.height())) <= 1);
        legend.resize(500, legend.heightForWidth(500)); // In one line each stands below its axis.
        const QImage line = legend.grab().toImage();
        QVERIFY(line.height() < wrapped.height());
        QVERIFY(firstInk(line.mirrored(true, false), 0, line.height()) < 20);
    }

    void anotherRangeIsReadForTheChart()
    {
        Desk desk;
        Book book = fullBook();
        const Page page(desk, book);
        auto &range = child<QComboBox>(page.page, "referralRange");
        range.setCurrentIndex(int(ChartRange::ThisYear));
        Q_EMIT range.activated(range.currentIndex());
        QTRY_COMPARE(book.charts.asked->back().from, QDate(2025, 1, 1));
        QCOMPARE(book.charts.asked->back().by, Grouping::Month);
    }

    void ownDaysAreReadForTheChart()
    {
        Desk desk;
        Book book = fullBook();
        const Page page(desk, book);
        auto &range = child<QComboBox>(page.page, "referralRange");
        auto &first = child<QDateEdit>(page.page, "firstDay");
        auto &last = child<QDateEdit>(page.page, "lastDay");
        QVERIFY(!first.isVisible() && !last.isVisible());
        range.setCurrentIndex(int(ChartRange::OwnDays));
        Q_EMIT range.activated(range.currentIndex());
        QVERIFY(first.isVisible() && last.isVisible());
        first.setDate(QDate(2025, 3, 15));
        last.setDate(QDate(2025, 8, 14));
        QTRY_COMPARE(book.charts.asked->back().from, QDate(2025, 3, 15));
        QCOMPARE(book.charts.asked->back().to, QDate(2025, 8, 14));
        range.setCurrentIndex(int(ChartRange::Last12Months));
        Q_EMIT range.activated(range.currentIndex());
        QVERIFY(!first.isVisible());
        QTRY_COMPARE(book.charts.asked->back().from, QDate(2024, 12, 1));
    }

    void aShopWithoutPurchasesOfLateBeginsWithItsLastYear()
    {
        Desk desk(FakeClock(QDate(2027, 3, 1)));
        Book book = fullBook();
        book.charts.lastRecord = {2025, 10, 30};
        const Page page(desk, book);
        auto &range = child<QComboBox>(page.page, "referralRange");
        QTRY_COMPARE(range.currentIndex(), int(ChartRange::OwnDays));
        QCOMPARE(child<QDateEdit>(page.page, "firstDay").date(), QDate(2024, 11, 1));
        QCOMPARE(child<QDateEdit>(page.page, "lastDay").date(), QDate(2025, 10, 30));
        QTRY_COMPARE(book.charts.asked->back().from, QDate(2024, 11, 1));
        QCOMPARE(book.charts.asked->back().to, QDate(2025, 10, 30));
    }

    void manyYearsAreGroupedByQuarters()
    {
        Desk desk;
        Book book = fullBook();
        book.charts.setMonths(60, 40);
        const Page page(desk, book);
        QTRY_COMPARE(book.charts.asked->back().by, Grouping::Quarter);
    }

    void enterOnAMonthOpensWhoStandsBehindIt()
    {
        Desk desk;
        Book book = fullBook();
        const Page page(desk, book);
        auto &card = *page.page.findChild<MonthCard *>();
        QTRY_VERIFY(child<QToolButton>(card, "post").isEnabled());
        QSignalSpy wanted(&page.requests, &WindowRequests::customersWanted);
        QTest::keyClick(&card.view(), Qt::Key_End);
        QTest::keyClick(&card.view(), Qt::Key_Return);
        QTRY_COMPARE(wanted.size(), 1);
        QVERIFY(wanted[0][0].value<CustomerQuery>().among == std::vector({CustomerId(3), CustomerId(7)}));
    }

    void tooLittleForAChartIsSaid()
    {
        Desk desk;
        Book book = fullBook();
        book.charts.setMonths(0, 0);
        const Page page(desk, book);
        auto &card = *page.page.findChild<MonthCard *>();
        QTRY_COMPARE(card.view().request().words.tooLittle, u"Needs 3 months of recommendations. You have 0."_s);
        for (const char *name : {"copyPicture", "export", "post"}) {
            QVERIFY(!child<QToolButton>(card, name).isEnabled());
            QCOMPARE(child<QToolButton>(card, name).toolTip(), card.view().request().words.tooLittle);
        }
    }

    void aFilterReadsOnlyWhatItNames()
    {
        Desk desk;
        Book book = fullBook();
        Page page(desk, book);
        page.choose("tabAll");
        QTRY_COMPARE(page.list().model().rowCount(), 2);
        auto &filter = child<QComboBox>(page.page, "referralFilter");
        QVERIFY(filter.isVisible());
        filter.setCurrentIndex(filter.findData(int(ReferralView::NotCounted)));
        QTRY_COMPARE(book.asked, ReferralView::NotCounted);
    }

    void theReferralsOfOnePersonAreShownUntilAllAreWanted()
    {
        Desk desk;
        Book book = fullBook();
        Page page(desk, book);
        page.page.showSentBy({CustomerId(2), u"Marta Kowalska"_s, {}}); // Before anything was read.
        QTRY_COMPARE(book.askedFor, std::optional(CustomerId(2)));
        QTRY_COMPARE(page.tree().picture()->chosen(), CustomerId(2));
        QCOMPARE(page.tree().list()->currentIndex().data().toString(), u"Marta Kowalska"_s);
        QTRY_VERIFY(page.list().isVisible());
        auto &strip = child<ListStrip>(page.page, "sentByOnly");
        QVERIFY(strip.isVisible());
        QCOMPARE(strip.words(), u"Only whom Marta Kowalska sent here"_s);
        strip.findChild<QPushButton *>()->click();
        QTRY_COMPARE(book.askedFor, std::nullopt);
        QVERIFY(!strip.isVisible());
    }

    void aSmallWindowShowsOnePartAtATime()
    {
        Desk desk;
        Book book = fullBook();
        Page page(desk, book, {848, 600});
        auto &card = *page.page.findChild<MonthCard *>();
        QTRY_VERIFY(card.isVisible());
        QVERIFY(!page.tree().isVisible());
        QVERIFY(!page.page.findChild<ReferralTabs *>()->isVisible());
        const auto choose = [&page](ReferralTab tab) {
            for (Segment *tabs : page.page.findChildren<Segment *>()) {
                if (tabs->isVisible() && tabs->button(int(ReferralTab::Tree)))
                    tabs->button(int(tab))->click();
            }
        };
        choose(ReferralTab::Tree);
        QVERIFY(page.tree().isVisible());
        QVERIFY(!card.isVisible());
        choose(ReferralTab::All);
        QVERIFY(!page.tree().isVisible());
        QVERIFY(page.list().isVisible());
        const auto &tables = *page.page.findChild<ReferralTabs *>();
        QTRY_VERIFY(tables.height() > page.page.height() * 2 / 3); // All that is left below the tabs.
    }

    void aLargeWindowShowsChartAndTreeSideBySide()
    {
        Desk desk;
        Book book = fullBook();
        Page page(desk, book, {1744, 996});
        auto &card = *page.page.findChild<MonthCard *>();
        QTRY_VERIFY(card.isVisible() && page.tree().isVisible());
        QVERIFY(page.tree().width() > card.width()); // The tree has the width that is left.
        page.page.resize(1104, 716);
        QTRY_VERIFY(card.width() > page.tree().width());
    }

    void withLargeTextTheCaptionStandsBelowTheChart()
    {
        Desk desk;
        ThemeOptions large;
        large.textScale = 2;
        desk.theme().setOptions(large);
        Book book = fullBook();
        const Page page(desk, book, {912, 594}); // Of a window of 1024 by 700.
        auto &card = *page.page.findChild<MonthCard *>();
        QTRY_VERIFY(child<QToolButton>(card, "post").isEnabled());
        const auto &source = child<QLabel>(card, "source");
        const ChartView &view = card.view();
        QTRY_VERIFY(view.width() > 600 && view.height() >= view.minimumSizeHint().height());
        QTRY_VERIFY(source.y() >= view.geometry().bottom());
        QTRY_VERIFY(source.height() >= source.heightForWidth(source.width()));
        QTRY_VERIFY(child<QScrollArea>(page.page, "pictures").verticalScrollBar()->maximum() > 0);
    }

    void thePicturesFitIntoAnUsualWindow()
    {
        QCOMPARE(Fonts::load(), QStringList());
        Desk desk;
        Book book = fullBook();
        const Page page(desk, book, {1104, 746}); // Of a window of 1280 by 800.
        const auto &pictures = child<QScrollArea>(page.page, "pictures");
        const ChartView &view = page.page.findChild<MonthCard *>()->view();
        QTRY_VERIFY(view.isVisible() && view.height() >= view.minimumSizeHint().height());
        QTRY_COMPARE(pictures.verticalScrollBar()->maximum(), 0);
    }

    void whatStandsInTheListOfReferralsIsNotCut()
    {
        QCOMPARE(Fonts::load(), QStringList());
        Desk desk;
        Book book = fullBook();
        book.rows[0].referral.way = ReferralWay::CardHandedOn;
        book.rows[1].credit = ReferralCredit::AlreadyCustomer;
        Page page(desk, book, {1104, 746}); // Of a window of 1280 by 800.
        page.choose("tabAll");
        QTRY_COMPARE(page.list().model().rowCount(), 2);
        const auto &table = *page.list().table();
        const QFontMetricsF metrics(desk.theme().font(TypeRole::Small));
        for (const int column :
             {ReferralsModel::Day, ReferralsModel::Way, ReferralsModel::Stage, ReferralsModel::Counted}) {
            for (int row = 0; row < 2; ++row) {
                const QString words = table.model()->index(row, column).data().toString();
                QTRY_VERIFY2(table.columnWidth(column) >= metrics.horizontalAdvance(words) + 16, qPrintable(words));
            }
        }
        QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
    }

    void theCaptionOfTheTreeStandsInOneLine()
    {
        QCOMPARE(Fonts::load(), QStringList());
        Desk desk;
        Book book = fullBook();
        Page page(desk, book, {1104, 746}); // Of a window of 1280 by 800.
        page.page.setStyleSheet(desk.theme().styleSheet());
        QTRY_VERIFY(page.tree().picture()->isVisible());
        const QList<QLabel *> labels = page.tree().findChildren<QLabel *>();
        const auto caption = std::ranges::find_if(
            labels, [](const QLabel *label) { return label->text().startsWith(u"Circle size"_s); });
        QVERIFY(caption != labels.end());
        const QLabel &words = **caption;
        QTRY_VERIFY(words.heightForWidth(words.width()) < 2 * words.fontMetrics().height());
        QTRY_COMPARE(child<QScrollArea>(page.page, "pictures").verticalScrollBar()->maximum(), 0);
    }

    void aFriendWithAFirstNameIsEnough()
    {
        Desk desk;
        Book book = fullBook();
        Page page(desk, book);
        child<QPushButton>(page.page, "addReferral").click();
        ReferralDialog *dialog = opened(page);
        QVERIFY(dialog);
        auto &save = child<QPushButton>(*dialog, "submit");
        QVERIFY(!save.isEnabled());
        QTest::keyClicks(&child<CustomerField>(*dialog, "friend"), u"Kit"_s);
        QVERIFY(!save.isEnabled());
        QTest::keyClicks(&child<CustomerField>(*dialog, "sentBy"), u"iris sato"_s);
        QTRY_COMPARE(child<CustomerField>(*dialog, "sentBy").chosen().id, CustomerId(1));
        QTRY_VERIFY(save.isEnabled());
        const QSignalSpy told(&desk.notices(), &Notices::somethingDone);
        save.click();
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(book.added.size(), size_t(1));
        QCOMPARE(book.added[0].friendName, u"Kit"_s);
        QCOMPARE(book.added[0].sent.referrer, CustomerId(1));
        QCOMPARE(book.added[0].recommended, QDate(2025, 11, 20));
        QTRY_VERIFY(!opened(page));
    }

    void aLoopIsRefusedInWordsWhileItIsTyped()
    {
        Desk desk;
        Book book = fullBook();
        book.refusal = ReferralRefusal::Loop;
        Page page(desk, book);
        page.page.addReferral({CustomerId(2), u"Marta Kowalska"_s, {}});
        ReferralDialog *dialog = opened(page);
        QTest::keyClicks(&child<CustomerField>(*dialog, "friend"), u"Iris Sato"_s);
        auto &refusal = child<QLabel>(*dialog, "refusal");
        QTRY_VERIFY(refusal.isVisible());
        QCOMPARE(refusal.text(),
                 u"Marta Kowalska came to the shop through Iris Sato, so it cannot be the other way round."_s);
        // The window holds the sentence: nothing scrolls, and all its lines are there.
        QCoreApplication::processEvents(); // It is laid out.
        QCOMPARE(child<QScrollArea>(*dialog, "fields").verticalScrollBar()->maximum(), 0);
        QVERIFY(refusal.height() >= refusal.heightForWidth(refusal.width()));
        QVERIFY(!child<QPushButton>(*dialog, "submit").isEnabled());
    }

    void aReferralThatIsChangedDoesNotStandInItsOwnWay()
    {
        Desk desk;
        Book book = fullBook();
        Page page(desk, book);
        page.choose("tabAll");
        QTRY_COMPARE(page.list().model().rowCount(), 2);
        page.list().table()->selectRow(1);
        child<QPushButton>(page.page, "changeReferral").click();
        ReferralDialog *dialog = opened(page);
        QVERIFY(dialog);
        for (const auto &[field, name] :
             {std::pair("friend", u"Iris Sato"_s), std::pair("sentBy", u"Marta Kowalska"_s)}) {
            auto &line = child<CustomerField>(*dialog, field);
            line.selectAll();
            QTest::keyClicks(&line, name);
        }
        QTRY_COMPARE(child<CustomerField>(*dialog, "sentBy").chosen().id, CustomerId(2));
        QTRY_COMPARE(book.checkedFor, ReferralId(2));
    }

    void aKnownFriendIsAskedOnlyWhoSentThem()
    {
        Desk desk;
        Book book = fullBook();
        Page page(desk, book);
        page.page.addReferral({}, {CustomerId(2), u"Marta Kowalska"_s, {}});
        ReferralDialog *dialog = opened(page);
        QCOMPARE(child<CustomerField>(*dialog, "friend").chosen().id, CustomerId(2));
        child<QPushButton>(*dialog, "cancel").click(); // Nothing was typed, so nothing is kept.
        QTRY_VERIFY(!opened(page));
        page.page.addReferral();
        QVERIFY(child<CustomerField>(*opened(page), "friend").text().isEmpty());
    }

    void twoEqualNewNamesAreOnePerson()
    {
        Desk desk;
        Book book = fullBook();
        Page page(desk, book);
        page.page.addReferral({{}, u"Kit"_s, {}});
        ReferralDialog *dialog = opened(page);
        QTest::keyClicks(&child<CustomerField>(*dialog, "friend"), u"kit"_s);
        QVERIFY(child<QLabel>(*dialog, "refusal").isVisible());
        QVERIFY(!child<QPushButton>(*dialog, "submit").isEnabled());
    }

    void whatWasTypedIsThereAgain()
    {
        Desk desk;
        Book book = fullBook();
        Page page(desk, book);
        page.page.addReferral();
        ReferralDialog *dialog = opened(page);
        QTest::keyClicks(&child<CustomerField>(*dialog, "friend"), u"Kit"_s);
        dialog->reject(); // As Esc does, or the cross of the window.
        QTRY_VERIFY(!opened(page));
        page.page.addReferral();
        QCOMPARE(child<CustomerField>(*opened(page), "friend").text(), u"Kit"_s);
    }

    void whatWasCancelledIsLetGo()
    {
        Desk desk;
        Book book = fullBook();
        Page page(desk, book);
        page.page.addReferral();
        ReferralDialog *dialog = opened(page);
        QTest::keyClicks(&child<CustomerField>(*dialog, "friend"), u"Kit"_s);
        child<QPushButton>(*dialog, "cancel").click();
        QTRY_VERIFY(!opened(page));
        page.page.addReferral();
        QCOMPARE(child<CustomerField>(*opened(page), "friend").text(), QString());
    }

    void changingKeepsWhatIsNotShown()
    {
        Desk desk;
        Book book = fullBook();
        book.rows[1].referral.visited = QDate(2025, 11, 5);
        Page page(desk, book);
        page.choose("tabAll");
        QTRY_COMPARE(page.list().model().rowCount(), 2);
        page.list().table()->selectRow(1);
        child<QPushButton>(page.page, "changeReferral").click();
        ReferralDialog *dialog = opened(page);
        QCOMPARE(child<CustomerField>(*dialog, "friend").text(), u"Marta Kowalska"_s);
        // Nobody is told about the shop after they came.
        QCOMPARE(child<QDateEdit>(*dialog, "recommended").maximumDate(), QDate(2025, 11, 5));
        child<QDateEdit>(*dialog, "recommended").setDate(QDate(2025, 11, 1));
        child<QPushButton>(*dialog, "submit").click();
        QTRY_COMPARE(book.edited.size(), size_t(1));
        QCOMPARE(book.edited[0].first, ReferralId(2));
        QCOMPARE(book.edited[0].second.visited, QDate(2025, 11, 5));
        QCOMPARE(book.edited[0].second.sent.referrer, CustomerId(1));
        QTRY_VERIFY(!opened(page));
        child<QPushButton>(page.page, "changeReferral").click();
        child<QPushButton>(*opened(page), "submit").click(); // Nothing was changed, so nothing is written.
        QTRY_VERIFY(!opened(page));
        QCOMPARE(book.edited.size(), size_t(1));
    }
};

SHOPBELL_WINDOW_TEST(TestReferralsPage)
#include "test_referralspage.moc"
