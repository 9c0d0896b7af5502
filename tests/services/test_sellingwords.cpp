// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepcustomers.h"
#include "services/keepfollowups.h"
#include "services/readfollowups.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
const QDate thursday(2025, 11, 20);

/// A shop on Thursday 20 November 2025 that knows Ida.
struct OfferShop : TestShop
{
    CustomerId ida = valueOf(KeepCustomers(file).add(
        {.name = u"Ida Holm"_s, .emails = {u"ida@example.com"_s}, .preferred = ContactWay::Email}));

    void complains() const
    {
        const ReviewId review = valueOf(AddReview(file).add({.text = u"The box was crushed."_s,
                                                             .posted = Moment::onDay(QDate(2025, 11, 16)),
                                                             .sentiment = Sentiment::Negative}));
        valueOf(KeepCustomers(file).linkReview(review, ida));
    }

    KeepFollowUps keep() const { return KeepFollowUps(file); }
    ReadFollowUps read() const { return ReadFollowUps(file); }
    FollowUpRow row(FollowUpId id) const { return valueOf(read().one(id)); }
    QString refusalOf(FollowUpId id) const
    {
        QFuture<Result<SentFollowUp>> sending = keep().markSent(id);
        sending.waitForFinished();
        const Result<SentFollowUp> sent = sending.takeResult();
        return sent ? QString() : sent.error().detail;
    }
    bool isWhole() const { return valueOf(CheckFile(file).run()).findings.isEmpty(); }
};
} // namespace

/// Words that sell or ask, under a reason that does neither.
class TestSellingWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsThatSellAreHeldBackWhateverTheReason()
    {
        const OfferShop shop;
        const QString offer = u"Use code SAVE20, 20% off this week! Please bring a friend."_s;
        const auto says = [&shop](const QString &text) {
            return valueOf(shop.keep().plan({.customer = shop.ida, .reason = FollowUpReason::CheckBack, .text = text}));
        };
        // They start the days in which nobody is asked again, and taking them back ends these.
        const FollowUpId first = says(offer);
        QVERIFY(!shop.row(first).hold);
        QCOMPARE(shop.row(first).purposes, ContactPurpose::Marketing | ContactPurpose::Request);
        valueOf(shop.keep().markSent(first));
        const FollowUpId second = says(offer);
        const Hold asked{HoldReason::AskedLately, thursday, thursday.addDays(30)};
        QCOMPARE(shop.row(second).hold, asked);
        QCOMPARE(shop.refusalOf(second), u"asked-lately"_s);
        QCOMPARE(valueOf(shop.read().mayContact(shop.ida, ContactPurpose::Request)), std::optional(asked));
        valueOf(shop.keep().remove(second));
        valueOf(Undo(shop.file).undo());
        valueOf(Undo(shop.file).undo());
        valueOf(Undo(shop.file).undo());
        QVERIFY(!valueOf(shop.read().mayContact(shop.ida, ContactPurpose::Request)));

        shop.complains();
        QCOMPARE(shop.refusalOf(first), u"open-complaint"_s);
        const GuardAnswer answer = valueOf(shop.read().mayBeSaid(
            {.customer = shop.ida, .reason = FollowUpReason::CheckBack, .text = u"Please recommend us."_s}));
        QCOMPARE(answer.purposes, ContactPurposes(ContactPurpose::Request));
        QCOMPARE(answer.hold->reason, HoldReason::OpenComplaint);
        QVERIFY(!valueOf(shop.read().mayBeSaid(
                             {.customer = shop.ida, .reason = FollowUpReason::CheckBack, .text = u"Is it good now?"_s}))
                     .hold);
        QCOMPARE(shop.refusalOf(says(u"Please fill in our questionnaire about all our services."_s)),
                 u"open-complaint"_s);
        valueOf(shop.keep().markSent(says(u"Is it good now?"_s)));
        QVERIFY(shop.isWhole());
    }

    void aChosenCustomerIsNotAskedForAReviewByWhateverWords()
    {
        const OfferShop shop;
        const FollowUpId id = valueOf(shop.keep().plan(
            {.customer = shop.ida, .reason = FollowUpReason::CheckBack, .text = u"Would you write a review?"_s}));
        QCOMPARE(shop.row(id).hold, (Hold{HoldReason::InvitesOne}));
        QCOMPARE(shop.row(id).group, FollowUpGroup::HeldBack);
        QCOMPARE(shop.refusalOf(id), u"invites-one"_s);
        const GuardAnswer answer = valueOf(shop.read().mayBeSaid(shop.row(id).followUp));
        QCOMPARE(answer.hold, (Hold{HoldReason::InvitesOne}));
        QVERIFY(!answer.twin); // It is no twin of itself.
        valueOf(shop.keep().saveText(id, u"Is it good now?"_s));
        QVERIFY(!shop.row(id).hold);
        QCOMPARE(shop.refusalOf(id), QString());
    }
};

SHOPBELL_TEST(TestSellingWords)
#include "test_sellingwords.moc"
