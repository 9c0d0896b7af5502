// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/addreview.h"

#include "cli/adding.h"
#include "cli/await.h"
#include "cli/clitext.h"
#include "cli/people.h"
#include "cli/values.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
QList<QCommandLineOption> reviewOptions()
{
    return {{u"text"_s, CliText::tr("The words; - reads them from standard input."), u"TEXT"_s},
            {u"title"_s, CliText::tr("A title, where there is one."), u"TEXT"_s},
            {u"rating"_s, CliText::tr("2/5, 8/10, 80%, up or down; a bare number counts stars."), u"RATING"_s},
            channelOption(),
            dateOption(),
            {u"author"_s, CliText::tr("Who said it; the customer's name unless told."), u"NAME"_s},
            customerOption(),
            {u"sentiment"_s, CliText::tr("positive, negative, mixed or unsorted; from the rating unless told."),
             u"SENTIMENT"_s},
            {u"kind"_s, CliText::tr("remark, praise, complaint, idea or question."), u"KIND"_s, u"remark"_s},
            {u"source"_s, CliText::tr("customer, team, supplier or observation."), u"SOURCE"_s, u"customer"_s},
            {u"touchpoint"_s, CliText::tr("The moment it is about, such as paying."), u"TOUCHPOINT"_s, u"none"_s},
            {u"where-it-hurts"_s, CliText::tr("people, offer, process or channel."), u"PLACE"_s, u"none"_s},
            {u"tag"_s, CliText::tr("A tag; may stand more than once."), u"TAG"_s},
            {u"urgent"_s, CliText::tr("Health or safety is at stake.")},
            {u"private"_s, CliText::tr("It was said to the shop alone.")},
            {u"public"_s,
             CliText::tr("Others heard or read it; unless told, what came in person, by phone, e-mail or message is "
                         "private.")}};
}

Status takeSorting(const Call &call, NewReview &review)
{
    const std::optional<ReviewKind> kind = kindFromKey(call.value("kind"));
    const std::optional<ReviewSource> source = sourceFromKey(call.value("source"));
    const std::optional<Touchpoint> touchpoint = touchpointFromKey(call.value("touchpoint"));
    const std::optional<WhereItHurts> where = whereItHurtsFromKey(call.value("where-it-hurts"));
    if (!kind)
        return noSuchWord(call, "kind");
    if (!source)
        return noSuchWord(call, "source");
    if (!touchpoint)
        return noSuchWord(call, "touchpoint");
    if (!where)
        return noSuchWord(call, "where-it-hurts");
    if (call.isSet("sentiment")) {
        review.sentiment = sentimentFromKey(call.value("sentiment"));
        if (!review.sentiment)
            return noSuchWord(call, "sentiment");
    }
    review.kind = *kind;
    review.source = *source;
    review.touchpoint = *touchpoint;
    review.whereItHurts = *where;
    return done();
}

/// All of it but the date, which depends on the shop's zone.
Result<NewReview> reviewFrom(const Call &call)
{
    NewReview review;
    review.text = textOrInput(call.value("text"));
    review.title = call.value("title");
    review.author = call.value("author");
    review.channelName = call.value("channel").simplified();
    review.tags = call.values("tag");
    review.urgent = call.isSet("urgent");
    if (call.isSet("private") || call.isSet("public"))
        review.isPrivate = call.isSet("private");
    if (call.isSet("rating")) {
        const Result<Rating> rating = ratingFromText(call.value("rating"));
        if (!rating)
            return noSuchWord(call, "rating");
        review.rating = *rating;
    }
    if (const Status sorted = takeSorting(call, review); !sorted)
        return sorted.error();
    if (call.isSet("date")) {
        if (const Result<Moment> readable = momentFrom(call.value("date"), QTimeZone::utc()); !readable)
            return readable.error();
    }
    return review;
}

/// Whose it is, and the name as they are known where none was told. Error NotFound with a sentence.
Result<CustomerId> writerFrom(const Call &call, const OpenShop &shop, NewReview &review)
{
    if (!call.isSet("customer"))
        return CustomerId();
    const QString who = call.value("customer").simplified();
    const Result<CustomerId> customer = customerMeant(shop, who);
    if (!customer)
        return customer.error();
    if (!customer->isStored())
        return Error{Error::Kind::NotFound, CliText::tr("Nobody is called “%1”.").arg(who)};
    const Result<std::vector<Customer>> people = await(ReadCustomers(shop.file).people({*customer}));
    if (!people)
        return people.error();
    if (review.author.isEmpty() && !people->empty())
        review.author = people->front().name;
    return *customer;
}

Exit addOneReview(const Call &call)
{
    if (!call.isSet("text") && !call.isSet("rating"))
        return call.console.wrongUsage(CliText::tr("A review needs words: --text \"The croissant was lovely.\""));
    if (call.isSet("private") && call.isSet("public"))
        return call.console.wrongUsage(CliText::tr("Either --private or --public, not both."));
    Result<NewReview> review = reviewFrom(call);
    if (!review)
        return wrongValue(call, review.error());
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    const Result<Moment> posted = dateFrom(call, *shop);
    if (!posted)
        return wrongValue(call, posted.error());
    review->posted = *posted;
    const Result<CustomerId> writer = writerFrom(call, *shop, *review);
    if (!writer)
        return notUsable(call, writer.error());
    const Result<ReviewId> id = await(AddReview(shop->file).add(*review, *writer));
    if (!id)
        return failed(call, id.error(), Task::ChangeReviews);
    return added(call, id->value());
}
} // namespace

const Addable reviewAdded{
    "review"_L1,
    "SHOP review"_L1,
    QT_TRANSLATE_NOOP("Shopbell::Cli", "Logs what a customer said and prints the number of the review."),
    QT_TRANSLATE_NOOP(
        "Shopbell::Cli",
        "It takes --text or --rating. A rating is written as 2/5, 8/10, 80%, up or down. The customer has to "
        "be there."),
    reviewOptions,
    addOneReview};

} // namespace Shopbell::Cli
