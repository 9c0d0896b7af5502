// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answerplace.h"
#include "services/answerreview.h"
#include "services/editreview.h"
#include "support/run.h"
#include "support/testshop.h"

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
constexpr ChannelId google{1};

bool isPrivate(const TestShop &shop, ReviewId id)
{
    return valueOf(ReadReviews(shop.file).details(id)).review.isPrivate;
}

/// Whether a drafted answer may be posted on Google.
bool isAnsweredOnGoogle(const TestShop &shop, ReviewId id)
{
    const AnswerReview answer(shop.file);
    valueOf(answer.saveDraft(id, u"Thank you for telling us."_s));
    QFuture<Result<ResponseId>> posting = answer.post(id, {}, {}, google);
    posting.waitForFinished();
    return bool(posting.takeResult());
}
} // namespace

class TestEditReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsAsPrivateAsItsChannel_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::addColumn<std::optional<bool>>("told");
        QTest::addColumn<bool>("isPrivate");
        const auto row = [](const char *name, const QString &channel, std::optional<bool> told, bool expected) {
            QTest::newRow(name) << channel << told << expected;
        };
        row("said at the counter, where nobody told the channel", {}, {}, true);
        row("said in person", u"in-person"_s, {}, true);
        row("said by phone", u"phone"_s, {}, true);
        row("written in an e-mail", u"e-mail"_s, {}, true);
        row("written in a message", u"message"_s, {}, true);
        row("written on a site", u"google"_s, {}, false);
        row("from somewhere else", u"other"_s, {}, false);
        row("heard on a channel of the owner's", u"Market stall"_s, {}, false);
        row("said in person before a full shop", u"in-person"_s, false, false);
        row("written to the shop alone by way of a site", u"facebook"_s, true, true);
    }
    void whatIsTypedIsAsPrivateAsItsChannel()
    {
        QFETCH(QString, channel);
        QFETCH(std::optional<bool>, told);
        const TestShop shop;
        const ReviewId id =
            valueOf(AddReview(shop.file).add({.text = u"Sour milk"_s, .channelName = channel, .isPrivate = told}));
        QTEST(isPrivate(shop, id), "isPrivate");
        QTEST(!isAnsweredOnGoogle(shop, id), "isPrivate");
    }

    void otherWordsAreAsPrivateAsTheirChannel()
    {
        const TestShop shop;
        const ReviewId id = valueOf(AddReview(shop.file).add({.text = u"Sour milk"_s, .channel = google}));
        valueOf(EditReview(shop.file).rewrite(id, {.text = u"Sour milk"_s, .channel = phoneChannel}));
        QVERIFY(isPrivate(shop, id));
    }

    void theOwnerKnowsWhoHeardIt()
    {
        const TestShop shop;
        const ReviewId id = valueOf(AddReview(shop.file).add({.text = u"Sour milk"_s}));
        const EditReview edit(shop.file);
        QVERIFY(!isAnsweredOnGoogle(shop, id));
        valueOf(edit.setPrivate(id, false));
        QVERIFY(!isPrivate(shop, id));
        QVERIFY(isAnsweredOnGoogle(shop, id));
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
        QCOMPARE(errorOf(edit.setPrivate(ReviewId(4711), true)), Error::Kind::NotFound);
    }

    void anImportedOneCanBeMarkedToo()
    {
        const TestShop shop;
        imported(shop, shop.write(u"reviews.csv"_s, "Review,Rating,Channel\nThe rye was dense.,2,facebook\n"));
        const ReviewId id = valueOf(ReadReviews(shop.file).all({})).ids.front();
        valueOf(EditReview(shop.file).setPrivate(id, true));
        QVERIFY(isPrivate(shop, id));
        QVERIFY(!isAnsweredOnGoogle(shop, id));
    }
};

SHOPBELL_TEST(TestEditReview)
#include "test_editreview.moc"
