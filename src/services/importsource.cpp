// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importsource.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t mostItems = 5000; ///< Of an order in memory; what comes behind joins it in the shop.

QString usualChannelOf(const ImportPlan &plan, const ChannelBook &channels)
{
    if (!plan.channelName.isEmpty())
        return channels.keyFor(plan.channelName);
    if (plan.channel.isStored())
        return channels.keyOf(plan.channel);
    return plan.kind == ImportKind::Reviews ? channels.keyOf(otherChannel) : QString();
}
} // namespace

Result<ImportSource> ImportSource::open(const QString &path, const ImportPlan &plan, const Surroundings &shop)
{
    Result<RecordReader> reader = RecordReader::open(path, plan.dialect);
    if (!reader)
        return reader.error();
    return ImportSource(std::move(*reader), plan, shop);
}

ImportSource::ImportSource(RecordReader reader, const ImportPlan &plan, const Surroundings &shop)
    : m_reader(std::move(reader))
    , m_checker(plan, shop.zone, shop.currency)
    , m_phones(shop.phones)
    , m_channels(shop.channels)
    , m_usualChannel(usualChannelOf(plan, m_channels))
    , m_today(shop.today)
{
}

std::optional<std::variant<ArrivingRecord, Problem>> ImportSource::next()
{
    while (!m_atEnd) {
        if (!m_reader.next()) {
            m_atEnd = true;
            break;
        }
        ++m_records;
        if (m_reader.seemsCut())
            m_cutLine = line();
        CheckedRecord checked = m_checker.check(m_reader.record());
        if (Problem *problem = std::get_if<Problem>(&checked))
            return std::move(*problem);
        if (IncomingReview *review = std::get_if<IncomingReview>(&checked)) {
            m_toCome.add(review->review.posted.day, m_today, review->review.line);
            return ArrivingRecord(prepared(std::move(*review)));
        }
        if (IncomingCustomer *customer = std::get_if<IncomingCustomer>(&checked))
            return ArrivingRecord(prepared(std::move(*customer)));
        if (IncomingReferral *referral = std::get_if<IncomingReferral>(&checked)) {
            m_toCome.add(referral->recommended, m_today, referral->line);
            return ArrivingRecord(prepared(std::move(*referral)));
        }
        auto &row = std::get<IncomingPurchase>(checked);
        m_toCome.add(row.purchase.when.day, m_today, row.purchase.line);
        row.person.phone = m_phones.of(row.person.phone);
        if (std::optional<ArrivingRecord> whole = assembled(std::move(row)))
            return std::move(*whole);
    }
    if (!m_order)
        return std::nullopt;
    IncomingPurchase last = std::move(*m_order);
    m_order.reset();
    return ArrivingRecord(prepared(std::move(last)));
}

/// Adds the row to the order at hand; an order that is whole, when the row begins another.
std::optional<ArrivingRecord> ImportSource::assembled(IncomingPurchase row)
{
    if (!m_order) {
        m_order = std::move(row);
        return std::nullopt;
    }
    if (belongsTo(*m_order, row) && m_order->purchase.items.size() < mostItems) {
        join(*m_order, std::move(row));
        return std::nullopt;
    }
    IncomingPurchase whole = std::exchange(*m_order, std::move(row));
    return ArrivingRecord(prepared(std::move(whole)));
}

ArrivingReview ImportSource::prepared(IncomingReview review)
{
    ArrivingReview arriving{std::move(review), {}, {}, {}};
    const QString &named = arriving.incoming.channelName;
    arriving.channelKey = named.isEmpty() ? m_usualChannel : m_channels.keyFor(named);
    arriving.incoming.review.contentKey = contentKeyOf(arriving.incoming.review, arriving.channelKey);
    arriving.extraCells = cellsOf(arriving.incoming.extra);
    arriving.phone = m_phones.of(arriving.incoming.review.phone);
    return arriving;
}

ArrivingPurchase ImportSource::prepared(IncomingPurchase purchase) const
{
    ArrivingPurchase arriving{std::move(purchase), {}, {}, {}};
    // Here and not where they are needed: the writer is the one that the others wait for.
    arriving.person = personKeyOf(arriving.incoming.person);
    const QString &named = arriving.incoming.channelName;
    arriving.channelKey = named.isEmpty() ? m_usualChannel : m_channels.keyFor(named);
    if (arriving.incoming.purchase.orderNumber.isEmpty())
        arriving.incoming.purchase.contentKey = contentKeyOf(arriving.incoming);
    else
        arriving.saidOf = surestContactKeyOf(arriving.incoming.person);
    return arriving;
}

IncomingCustomer ImportSource::prepared(IncomingCustomer customer)
{
    customer.person.phone = m_phones.of(customer.person.phone);
    for (ContactPoint &further : customer.furtherContacts) {
        if (further.kind == ContactKind::Phone)
            further.value = m_phones.of(further.value);
    }
    return customer;
}

IncomingReferral ImportSource::prepared(IncomingReferral referral)
{
    referral.referrer.phone = m_phones.of(referral.referrer.phone);
    referral.friendWho.phone = m_phones.of(referral.friendWho.phone);
    return referral;
}

QByteArray ImportSource::cellsOf(const std::vector<ExtraColumn> &extra)
{
    if (extra.empty())
        return {};
    QJsonArray cells;
    for (const auto &[name, value] : extra) {
        auto place = m_extraPlaces.constFind(name);
        if (place == m_extraPlaces.constEnd()) {
            place = m_extraPlaces.insert(name, int(m_extraNames.size()));
            m_extraNames.push_back(name);
        }
        cells.append(*place);
        cells.append(value);
    }
    return QJsonDocument(cells).toJson(QJsonDocument::Compact);
}

} // namespace Shopbell
