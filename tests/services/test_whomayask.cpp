// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepcustomers.h"
#include "services/makesample.h"
#include "services/readcustomers.h"
#include "services/readreferrals.h"
#include "support/promiseshop.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
/// By the whole entry of the customer, as the profile shows it.
std::vector<ContactWay> waysOf(const Customer &customer)
{
    std::vector<ContactWay> ways;
    const auto add = [&](ContactWay way) {
        if (!refusalOf(customer, way))
            ways.push_back(way);
    };
    const auto has = [&](ContactKind kind) {
        return std::ranges::count(customer.contacts, kind, &ContactPoint::kind) > 0;
    };
    if (has(ContactKind::Email))
        add(ContactWay::Email);
    if (has(ContactKind::Phone)) {
        add(ContactWay::Phone);
        add(ContactWay::Message);
    }
    const bool saidYesToPost = std::ranges::any_of(customer.consents, [](const Consent &consent) {
        return consent.kind == ConsentKind::Post && consent.granted && consent.stands();
    });
    if (saidYesToPost || customer.preferred == ContactWay::Post)
        add(ContactWay::Post);
    add(ContactWay::InPerson);
    const auto preferred = std::ranges::find(ways, customer.preferred);
    if (preferred != ways.end())
        std::rotate(ways.begin(), preferred, std::next(preferred));
    return ways;
}

bool refusesToBeAsked(const Customer &customer)
{
    return waysOf(customer).empty() || std::ranges::any_of(customer.consents, [](const Consent &consent) {
               return consent.kind == ConsentKind::BeAsked && !consent.granted && consent.stands();
           });
}
} // namespace

class TestWhoMayAsk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// All advocates are read at once; each of them has to be told as when they are read alone.
    void everyAdvocateIsReadAsTheirEntrySays()
    {
        const QTemporaryDir folder;
        const FakeClock clock;
        SampleWishes wishes;
        wishes.customers = 400;
        wishes.reviews = 300;
        wishes.until = QDate(2025, 11, 20);
        const Result<ShopFilePtr> shop =
            makeSampleShop(folder.filePath(u"sample.shopbell"_s), wishes, {clock.clock(), false, false});
        QVERIFY(shop);
        CustomerQuery query;
        query.group = CustomerGroup::Advocate;
        const std::vector<CustomerId> ids = valueOf(ReadCustomers(*shop).find(query)).ids;
        QVERIFY(ids.size() > 40);
        const auto refuse = [&](CustomerId id, ConsentKind kind, QDate withdrawn) {
            const Customer customer = valueOf(ReadCustomers(*shop).people({id})).front();
            CustomerWords words;
            words.name = customer.name;
            words.consents = customer.consents;
            words.consents.push_back({.kind = kind, .since = QDate(2025, 3, 5), .withdrawn = withdrawn});
            words.emails = {u"somebody%1@example.com"_s.arg(id.value()), u"again%1@example.com"_s.arg(id.value())};
            words.phones = {u"+44 20 7946 %1"_s.arg(1000 + id.value())};
            words.preferred = kind == ConsentKind::Message ? ContactWay::Email : ContactWay::Message;
            valueOf(KeepCustomers(*shop).edit(id, words));
        };
        refuse(ids[0], ConsentKind::BeAsked, {});
        refuse(ids[1], ConsentKind::BeAsked, QDate(2025, 4, 1));
        refuse(ids[2], ConsentKind::Message, {});
        refuse(ids[3], ConsentKind::Email, {});

        const Advocates advocates = valueOf(ReadReferrals(*shop).advocates());
        std::vector<AdvocateRow> all = advocates.toAsk;
        all.insert(all.end(), advocates.notNow.begin(), advocates.notNow.end());
        QCOMPARE(all.size(), ids.size());
        for (const AdvocateRow &row : all) {
            const Customer customer = valueOf(ReadCustomers(*shop).people({row.id})).front();
            QVERIFY2(row.ways == waysOf(customer), qPrintable(row.name));
            if (row.whyNot == AdvocateRow::WhyNot::OpenComplaint)
                continue; // That is said first.
            QVERIFY2((row.whyNot == AdvocateRow::WhyNot::Refused) == refusesToBeAsked(customer), qPrintable(row.name));
        }
        QVERIFY(std::ranges::any_of(advocates.notNow, [](const AdvocateRow &row) {
            return row.whyNot == AdvocateRow::WhyNot::Refused && row.until == QDate(2025, 3, 5);
        }));
    }

    void aPromiseSaysAfterWhichDayToAsk()
    {
        const PromiseShop shop;
        valueOf(KeepCustomers(shop.file).addScore({.customer = shop.priya, .value = 10}));
        const auto row = [&shop] { return valueOf(ReadReferrals(shop.file).advocates()).notNow.at(0); };
        QCOMPARE(row().whyNot, AdvocateRow::WhyNot::OpenComplaint);
        QCOMPARE(row().askAfter, QDate());
        valueOf(KeepPromise(shop.file).check(shop.finished(shop.complaint), {true, u"Fine now."_s, {}, false}));
        QVERIFY(valueOf(ReadReferrals(shop.file).advocates()).notNow.empty());

        const ReviewId second = shop.complained(u"The scone was dry."_s, shop.priya, shop.today.addDays(-1));
        shop.promised(second);
        QCOMPARE(row().until, shop.today.addDays(-1));
        QCOMPARE(row().askAfter, QDate(2025, 12, 5));
        shop.complained(u"And the tea was cold."_s, shop.priya, shop.today);
        QCOMPARE(row().askAfter, QDate()); // Nothing is promised for it.
    }
};

SHOPBELL_TEST(TestWhoMayAsk)
#include "test_whomayask.moc"
