// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/addreview.h"
#include "services/keepcustomers.h"
#include "services/keepfollowups.h"
#include "services/readfollowups.h"
#include "services/recordpurchase.h"
#include "support/run.h"
#include "support/testshop.h"

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
/// A shop on Thursday 20 November 2025 in which Ida and Clara bought for the first time on the 12th; Clara complained.
struct NewcomersShop : TestShop
{
    CustomerId ida = comes(u"Ida Holm"_s);
    CustomerId clara = comes(u"Clara Voss"_s);

    NewcomersShop()
    {
        const ReviewId review = valueOf(AddReview(file).add({.text = u"The box was crushed."_s,
                                                             .posted = Moment::onDay(QDate(2025, 11, 13)),
                                                             .sentiment = Sentiment::Negative}));
        valueOf(KeepCustomers(file).linkReview(review, clara));
    }
    CustomerId comes(const QString &name) const
    {
        const CustomerId who =
            valueOf(KeepCustomers(file).add({.name = name,
                                             .emails = {name.section(u' ', 0, 0).toLower() + u"@example.com"_s},
                                             .preferred = ContactWay::Email}));
        valueOf(RecordPurchase(file).add(
            {.customer = who, .when = Moment::onDay(QDate(2025, 11, 12)), .what = u"a cake"_s}));
        return who;
    }
    FollowUpId invites() const
    {
        return valueOf(KeepFollowUps(file).plan({.audience = Audience{QDate(2025, 11, 10), QDate(2025, 11, 16)},
                                                 .reason = FollowUpReason::ReviewInvitation,
                                                 .text = u"How was your first visit?"_s}));
    }
    FollowUpRow row(FollowUpId id) const { return valueOf(ReadFollowUps(file).one(id)); }
    FollowUpRow listed(bool whole = false) const
    {
        FollowUpQuery query;
        query.wholeAudiences = whole;
        return valueOf(ReadFollowUps(file).find(query)).rows.front();
    }
};
} // namespace

class TestFollowUpAudience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListCountsThem()
    {
        const NewcomersShop shop;
        const FollowUpId id = shop.invites();
        QCOMPARE(shop.listed().people, 2);
        QCOMPARE(shop.listed().group, FollowUpGroup::Today);
        QCOMPARE(shop.listed().audience, AudienceCount());
        QCOMPARE(shop.row(id).audience.free, 1);
        QCOMPARE(shop.row(id).audience.waiting, 1);
        QCOMPARE(shop.listed(true).audience, shop.row(id).audience);

        valueOf(KeepFollowUps(shop.file).markSent(id));
        QCOMPARE(shop.listed().people, 2);
        QCOMPARE(shop.listed().heard, 1);
        QCOMPARE(shop.listed().group, FollowUpGroup::HeldBack); // Nobody is free but who has heard.
        QCOMPARE(shop.listed().hold, shop.row(id).hold);
    }
};

SHOPBELL_TEST(TestFollowUpAudience)
#include "test_followupaudience.moc"
