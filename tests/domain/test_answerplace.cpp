// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answerplace.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {

const Channel google{.id = ChannelId(1), .key = u"google"_s};
const Channel inPerson{.id = inPersonChannel, .key = u"in-person"_s, .isPrivate = true};
const Channel phone{.id = phoneChannel, .key = u"phone"_s, .isPrivate = true};
const Channel email{.id = emailChannel, .key = u"e-mail"_s, .isPrivate = true};
const Channel message{.id = messageChannel, .key = u"message"_s, .isPrivate = true};
const Channel post{.id = postChannel, .key = u"post"_s, .isPrivate = true};
const std::vector<Channel> channels{google, inPerson, phone, email, message, post};

Review reviewAt(const Channel &channel)
{
    Review review;
    review.channel = channel.id;
    return review;
}

Customer priya()
{
    return {.name = u"Priya Nair"_s,
            .contacts = {{.kind = ContactKind::Email, .value = u"priya@example.com"_s},
                         {.kind = ContactKind::Phone, .value = u"020 7946 0018"_s}}};
}

std::vector<ChannelId> idsOf(const std::vector<Channel> &places)
{
    std::vector<ChannelId> ids;
    ids.reserve(places.size());
    for (const Channel &each : places)
        ids.push_back(each.id);
    return ids;
}

Message answerAt(ChannelId place)
{
    Response response;
    response.state = ResponseState::Posted;
    response.place = place;
    return response;
}

} // namespace

class TestAnswerPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereTheReviewStandsComesFirst()
    {
        const std::vector<ChannelId> all{google.id,    emailChannel, messageChannel,
                                         phoneChannel, postChannel,  inPersonChannel};
        QCOMPARE(idsOf(placesToAnswer(reviewAt(google), google, priya(), channels)), all);
        Review alone = reviewAt(email);
        alone.isPrivate = true;
        const std::vector<ChannelId> ways{emailChannel, messageChannel, phoneChannel, postChannel, inPersonChannel};
        QCOMPARE(idsOf(placesToAnswer(alone, email, priya(), channels)), ways);
    }

    void whatIsRefusedIsNotOffered()
    {
        Customer customer = priya();
        customer.consents = {{.kind = ConsentKind::Email, .granted = false}};
        const std::vector<ChannelId> ways{google.id, messageChannel, phoneChannel, postChannel, inPersonChannel};
        QCOMPARE(idsOf(placesToAnswer(reviewAt(google), google, customer, channels)), ways);
        QCOMPARE(usualPlaceAlone(reviewAt(google), google, customer), phoneChannel);
    }

    void aLetterTakesTheWayTheyLikeBest()
    {
        Customer customer = priya();
        QCOMPARE(usualPlaceAlone(reviewAt(google), google, customer), emailChannel);
        customer.preferred = ContactWay::Message;
        QCOMPARE(usualPlaceAlone(reviewAt(google), google, customer), messageChannel);
        QCOMPARE(usualPlaceAlone(reviewAt(phone), phone, customer), messageChannel);
        customer.preferred = ContactWay::None;
        QCOMPARE(usualPlaceAlone(reviewAt(phone), phone, customer), phoneChannel); // As they wrote.
        QCOMPARE(usualPlaceAlone(reviewAt(google), google, {}), inPersonChannel); // Nothing is known of them.
    }

    void aLetterByPostGoesToTheCustomerAlone()
    {
        Customer customer = priya();
        customer.preferred = ContactWay::Post;
        QCOMPARE(usualPlaceAlone(reviewAt(google), google, customer), postChannel);
        QVERIFY(!othersRead(reviewAt(google), post));
        customer.consents = {{.kind = ConsentKind::Post, .granted = false}};
        QCOMPARE(usualPlaceAlone(reviewAt(google), google, customer), emailChannel);
        const std::vector<ChannelId> ways{google.id, emailChannel, messageChannel, phoneChannel, inPersonChannel};
        QCOMPARE(idsOf(placesToAnswer(reviewAt(google), google, customer, channels)), ways);
        customer.consents = {{.kind = ConsentKind::Post, .granted = true},
                             {.kind = ConsentKind::Email, .granted = false},
                             {.kind = ConsentKind::Phone, .granted = false},
                             {.kind = ConsentKind::Message, .granted = false}};
        customer.preferred = ContactWay::None;
        QCOMPARE(usualPlaceAlone(reviewAt(google), google, customer), postChannel);
    }

    void anAnswerToTheCustomerAloneIsNotSeenByOthers()
    {
        ReviewDetails details{.review = reviewAt(google), .channel = google, .places = {email}};
        QVERIFY(!onlyAnswerAlone(details));
        details.conversation = {answerAt(emailChannel)};
        QVERIFY(onlyAnswerAlone(details));
        details.conversation.push_back(answerAt({}));
        QVERIFY(!onlyAnswerAlone(details));
        details.conversation.pop_back();
        details.review.isPrivate = true;
        QVERIFY(!onlyAnswerAlone(details)); // What nobody reads needs no publication.
    }
};

SHOPBELL_TEST(TestAnswerPlace)
#include "test_answerplace.moc"
