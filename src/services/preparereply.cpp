// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/preparereply.h"

#include "domain/complaint.h"
#include "domain/customername.h"
#include "domain/reviewrow.h"
#include "services/replywords.h"
#include "storage/customerstore.h"
#include "storage/databasethreads.h"
#include "storage/namememory.h"
#include "storage/postedwords.h"
#include "storage/reviewreader.h"
#include "storage/shopstore.h"
#include "storage/transaction.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// The review and every further message of the customer.
QString saidBy(const ReviewDetails &details)
{
    QStringList said{details.review.title, details.review.text};
    for (const Message &message : details.conversation) {
        if (const Turn *turn = std::get_if<Turn>(&message))
            said += turn->text;
    }
    said.removeAll(QString());
    return said.join(u'\n');
}

/// A site's masked names ("P***a") are nobody's.
QString nameWithoutMask(const QString &name)
{
    return name.contains(u'*') ? QString() : name.simplified();
}

ReplyFacts factsOf(const ReviewDetails &details, const Customer &customer)
{
    ReplyFacts facts;
    facts.isPublic = !details.review.isPrivate && !details.channel.isPrivate;
    facts.isComplaint = facts.isApology = isComplaint(details.review);
    facts.said = saidBy(details);
    facts.language = details.review.language;
    facts.about = {details.review.product};
    for (const Tag &tag : details.tags)
        facts.about += tag.name;
    facts.contacts = {details.review.email, details.review.phone};
    for (const ContactPoint &contact : customer.contacts) {
        if (contact.kind == ContactKind::Email || contact.kind == ContactKind::Phone)
            facts.contacts += contact.value;
    }
    facts.about.removeAll(QString());
    facts.contacts.removeAll(QString());
    facts.limit = replyLimitOf(details.channel);
    return facts;
}

TemplateQuery nearTemplates(const ReviewDetails &details, const ReplyFacts &facts)
{
    TemplateQuery query;
    if (details.review.rating)
        query.stars = 1 + 4 * shareOf(*details.review.rating);
    for (const Tag &tag : details.tags)
        query.topics += tag.name;
    query.language = primaryLanguage(customersLanguage(facts, replyWords()));
    return query;
}

/// Empty when nobody is linked.
Result<Customer> writerOf(Connection &connection, const Review &review)
{
    if (!review.customer.isStored())
        return Customer();
    return CustomerStore(connection).find(review.customer);
}

Result<ReplyGround> groundFor(Connection &connection, ReviewId id)
{
    const Result<ReviewDetails> details = readDetails(connection, id);
    if (!details)
        return details.error();
    const Result<Customer> customer = writerOf(connection, details->review);
    if (!customer)
        return customer.error();
    const Result<Shop> shop = readShop(connection);
    if (!shop)
        return shop.error();
    ReplyGround ground;
    ground.facts = factsOf(*details, *customer);
    ground.placeholders.customer = nameWithoutMask(customer->name.isEmpty() ? details->review.author : customer->name);
    ground.placeholders.shop = shop->name;
    ground.placeholders.signedBy = shop->signsAs;
    ground.placeholders.item = details->review.product;
    ground.templates = nearTemplates(*details, ground.facts);
    return ground;
}

Result<SeenWords> seenIn(Connection &connection, NameMemory &memory, qint64 position, ReviewId id, const QString &text)
{
    const Result<ReviewDetails> details = readDetails(connection, id);
    if (!details)
        return details.error();
    const Result<Customer> customer = writerOf(connection, details->review);
    if (!customer)
        return customer.error();
    const Result<int> copies = nearCopiesOf(connection, text, id);
    if (!copies)
        return copies.error();
    Result<QStringList> names = memory.among(connection, possibleNames(text), position);
    if (!names)
        return names.error();
    names->removeIf([&](const QString &name) {
        const QString key = sameNameKey(name);
        return key == sameNameKey(customer->name) || key == sameNameKey(details->review.author);
    });
    return SeenWords{*copies, *names};
}

Result<SeenWords> seenNow(Connection &connection, const ShopFile &file, ReviewId id, const QString &text)
{
    NameMemory &memory = file.nameMemory();
    const qint64 position = memory.position();
    return inSnapshot(connection, [&] { return seenIn(connection, memory, position, id, text); });
}
} // namespace

PrepareReply::PrepareReply(ShopFilePtr file) : m_file(std::move(file)) {}

QFuture<Result<ReplyGround>> PrepareReply::ground(ReviewId review) const
{
    return m_file->threads().read([review](Connection &connection) {
        return inSnapshot(connection, [&] { return groundFor(connection, review); });
    });
}

QFuture<Result<SeenWords>> PrepareReply::seen(ReviewId review, QString text) const
{
    return m_file->threads().read([file = m_file.get(), review, text = std::move(text)](Connection &connection) {
        return seenNow(connection, *file, review, text);
    });
}

QFuture<Result<std::vector<TextFinding>>> PrepareReply::findings(ReviewId review, QString text, ReplyFacts facts) const
{
    return m_file->threads().read([file = m_file.get(), review, text = std::move(text), facts = std::move(facts)](
                                      Connection &connection) -> Result<std::vector<TextFinding>> {
        const Result<SeenWords> seen = seenNow(connection, *file, review, text);
        if (!seen)
            return seen.error();
        return checkedReply(text, with(facts, *seen));
    });
}

ReplyFacts with(ReplyFacts facts, const SeenWords &seen)
{
    facts.nearCopies = seen.nearCopies;
    facts.namesOfOthers = seen.namesOfOthers;
    return facts;
}

std::vector<TextFinding> checkedReply(const QString &text, const ReplyFacts &facts)
{
    return checkedText(text, facts, replyWords());
}

std::vector<TextCheck> checksDoneOn(const QString &text, const ReplyFacts &facts)
{
    return checksDone(text, facts, replyWords());
}

} // namespace Shopbell
