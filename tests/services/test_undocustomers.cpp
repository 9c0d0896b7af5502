// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepcharts.h"
#include "services/keepcustomers.h"
#include "services/mergecustomers.h"
#include "services/readcustomers.h"
#include "services/readreferrals.h"
#include "services/readstatistics.h"
#include "services/recordpurchase.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
QString dayText(const Moment &moment)
{
    return moment.day.toString(Qt::ISODate) + (moment.at ? QString::number(*moment.at) : QString());
}

QString textOf(const CustomerDetails &details)
{
    QStringList lines{u"%1 %2 %3 %4 %5 %6"_s.arg(details.customer.id.value())
                          .arg(details.row.name, details.row.segmentName, details.knownByName)
                          .arg(int(details.customer.preferred))
                          .arg(details.row.occasions)};
    for (const ContactPoint &contact : details.customer.contacts)
        lines += u"contact "_s + contact.value;
    for (const Consent &consent : details.customer.consents)
        lines += u"consent %1 %2 %3"_s.arg(keyOf(consent.kind)).arg(consent.granted).arg(consent.stands());
    for (const Need &need : details.needs)
        lines += u"need %1 %2"_s.arg(need.words, need.why);
    for (const Score &score : details.scores)
        lines += u"score %1 %2"_s.arg(score.answer.value).arg(dayText(score.said));
    for (const StoryEntry &entry : details.story)
        lines += u"story %1 %2 %3 %4"_s.arg(int(entry.kind)).arg(dayText(entry.when), entry.words, entry.otherName);
    for (const auto &[merge, name] : details.merged)
        lines += u"merged %1 %2"_s.arg(merge.value()).arg(name);
    for (const ReferralRow &row : details.hasBrought)
        lines += u"brought %1 %2"_s.arg(row.friendName, keyOf(row.credit));
    return lines.join(u'\n');
}

/// All that an owner can see of customers, purchases, referrals and charts.
QString contentsOf(const TestShop &shop)
{
    QStringList lines;
    const ReadCustomers read(shop.file);
    for (const CustomerId id : valueOf(read.find({.order = CustomerOrder::Newest})).ids)
        lines += textOf(valueOf(read.details(id, 500)));
    for (const PurchaseRow &row : valueOf(read.purchases({}, 1000)).rows) {
        lines += u"purchase %1 %2 %3 %4 %5 %6"_s.arg(row.purchase.id.value())
                     .arg(row.customerName, dayText(row.purchase.when), keyOf(row.purchase.status), row.purchase.what)
                     .arg(row.purchase.amount ? row.purchase.amount->minor : -1);
    }
    for (const ReferralRow &row : valueOf(ReadReferrals(shop.file).find({})).rows) {
        lines += u"referral %1 %2 %3 %4 %5"_s.arg(row.referral.id.value())
                     .arg(row.referrerName, row.friendName, keyOf(row.credit), keyOf(row.stage));
    }
    for (const CustomerSegment &segment : valueOf(read.segments()))
        lines += u"segment %1 %2"_s.arg(segment.name).arg(segment.customers);
    for (const TeamMember &member : valueOf(read.team()))
        lines += u"team "_s + member.name;
    const ReadStatistics statistics(shop.file);
    for (const AxisNote &note : valueOf(statistics.axisNotes()))
        lines += u"note "_s + note.text;
    for (const Target &target : valueOf(statistics.targets()))
        lines += u"target %1"_s.arg(target.value);
    return lines.join(u'\n');
}

qint64 changesOf(const TestShop &shop)
{
    return qint64(valueOf(Undo(shop.file).history(10'000)).size());
}

/// Does anything at all; what the rules refuse changes nothing.
class Owner
{
public:
    Owner(const TestShop &shop, quint32 seed) : m_shop(shop), m_random(seed) {}

    void act()
    {
        const ShopFilePtr &file = m_shop.file;
        const KeepCustomers keep(file);
        const RecordPurchase record(file);
        const RecordReferral refer(file);
        switch (m_random.bounded(19)) {
        case 0:
            return tried(keep.add({.name = word(), .emails = {word() + u"@example.com"_s}, .segment = word()}));
        case 1:
            return tried(keep.edit(somebody(),
                                   {.name = word(),
                                    .emails = {word() + u"@example.com"_s, word() + u"@example.org"_s},
                                    .knownBy = word(),
                                    .preferred = ContactWay(m_random.bounded(6)),
                                    .consents = {{.kind = ConsentKind::BeAsked}}}));
        case 2:
            return tried(keep.remove(somebody()));
        case 3:
            return tried(keep.setSegment({somebody(), somebody()}, m_random.bounded(2) ? word() : QString()));
        case 4:
            return tried(keep.addNote(somebody(), word()));
        case 5:
            return tried(keep.setNeeds(somebody(), {{.words = word()}, {.words = word(), .why = word()}}));
        case 6:
            return tried(keep.addScore({.customer = somebody(), .value = double(1 + m_random.bounded(10))}));
        case 7:
            return tried(record.add({.customer = somebody(), .amountMinor = m_random.bounded(900), .what = word()}));
        case 8:
            return tried(
                record.add({.customerName = word(), .amountMinor = 100, .whoSent = WhoSent{.referrer = somebody()}}));
        case 9:
            return tried(record.again(purchase()));
        case 10:
            return tried(record.setStatus(purchase(), PurchaseStatus(m_random.bounded(5))));
        case 11:
            return tried(record.setCustomer(purchase(), m_random.bounded(3) ? somebody() : CustomerId()));
        case 12:
            return tried(record.remove(purchase()));
        case 13:
            return tried(refer.add({.sent = {.referrer = somebody()}, .friendId = somebody()}));
        case 14:
            return merge();
        case 15:
            return unmerge();
        case 16:
        case 17:
            return import();
        default:
            return tried(KeepCharts(file).setTarget(Statistic::RepeatPurchases, m_random.bounded(100) / 100.0));
        }
    }

private:
    template<typename Value>
    static void tried(QFuture<Result<Value>> future)
    {
        future.waitForFinished();
        std::ignore = future.takeResult();
    }

    QString word() { return u"w%1"_s.arg(m_random.bounded(6)); }
    /// One of those that are there, wherever an import has put its ids; now and then nobody's.
    template<typename AnyId>
    AnyId oneOf(const std::vector<AnyId> &ids)
    {
        const auto place = size_t(m_random.bounded(8));
        return place < ids.size() ? ids[place] : AnyId(1 + qint64(place));
    }
    CustomerId somebody() { return oneOf(valueOf(ReadCustomers(m_shop.file).find({})).ids); }
    PurchaseId purchase()
    {
        std::vector<PurchaseId> ids;
        for (const PurchaseRow &row : valueOf(ReadCustomers(m_shop.file).purchases({}, 8)).rows)
            ids.push_back(row.purchase.id);
        return oneOf(ids);
    }

    void merge()
    {
        const CustomerId kept = somebody();
        const CustomerId gone = somebody();
        QFuture<Result<MergePreview>> asked = MergeCustomers(m_shop.file).preview(kept, gone);
        asked.waitForFinished();
        const Result<MergePreview> preview = asked.takeResult();
        if (!preview)
            return;
        MergeChoice choice{kept, gone, word()};
        for (const CustomerDetails *details : {&preview->second, &preview->first})
            choice.contacts.insert(choice.contacts.end(), details->customer.contacts.begin(),
                                   details->customer.contacts.end());
        tried(MergeCustomers(m_shop.file).merge(choice));
    }

    /// Orders of whoever the owner writes down, too; a number that comes again joins or updates its order.
    void import()
    {
        QByteArray rows = "order number,customer,email,date,amount,currency,status,item,served by\n";
        const char *const statuses[] = {"paid", "pending", "refunded", ""};
        for (quint32 row = m_random.bounded(1, 5); row > 0; --row) {
            const QByteArray number = m_random.bounded(3) ? QByteArray::number(m_random.bounded(5)) : QByteArray();
            const QByteArray who = word().toUtf8();
            const QByteArray email = m_random.bounded(3) ? who + "@example.com" : QByteArray();
            const QByteArray amount = QByteArray::number(m_random.bounded(1, 900));
            rows += number + ',' + who + ',' + email + ",2025-0" + QByteArray::number(m_random.bounded(1, 9)) + "-03,"
                + amount + ",GBP," + statuses[m_random.bounded(4)] + ',' + word().toUtf8() + ',' + word().toUtf8()
                + '\n';
        }
        imported(m_shop, m_shop.write(u"orders.csv"_s, rows), {.kind = ImportKind::Purchases});
    }

    void unmerge() { tried(MergeCustomers(m_shop.file).unmerge(MergeId(1 + m_random.bounded(3)))); }

    const TestShop &m_shop;
    QRandomGenerator m_random;
};

/// The lines that only one of the two has.
QByteArray difference(const QString &one, const QString &other)
{
    const QStringList left = one.split(u'\n');
    const QStringList right = other.split(u'\n');
    QStringList lines;
    for (const QString &line : left) {
        if (!right.contains(line))
            lines += u"- "_s + line;
    }
    for (const QString &line : right) {
        if (!left.contains(line))
            lines += u"+ "_s + line;
    }
    return lines.join(u'\n').toUtf8();
}
} // namespace

/// Whatever an owner did with customers, purchases and referrals can be taken back step by step, and done again.
class TestUndoCustomers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asManyUndosAsActions_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void asManyUndosAsActions()
    {
        QFETCH(quint32, seed);
        TestShop shop;
        Owner owner(shop, seed);
        for (int step = 0; step < 6; ++step)
            owner.act();
        const qint64 earlier = changesOf(shop);
        QStringList contents{contentsOf(shop)}; // After each change.
        for (int step = 0; step < 18; ++step) {
            owner.act();
            const qint64 made = changesOf(shop) - earlier;
            QVERIFY(made == contents.size() || made == contents.size() - 1);
            if (made == contents.size())
                contents += contentsOf(shop);
            else
                QCOMPARE(contentsOf(shop), contents.last()); // What is refused changes nothing.
        }
        QCOMPARE(valueOf(CheckFile(shop.file).run()).findings, QStringList());
        shop.reopen();
        for (qsizetype at = contents.size() - 2; at >= 0; --at) {
            const Change undone = valueOf(Undo(shop.file).undo());
            const QString now = contentsOf(shop);
            QVERIFY2(now == contents[at], keyOf(undone.did).toUtf8() + '\n' + difference(contents[at], now));
        }
        QCOMPARE(valueOf(CheckFile(shop.file).run()).findings, QStringList());
        shop.reopen();
        for (qsizetype at = 1; at < contents.size(); ++at) {
            const Change redone = valueOf(Undo(shop.file).redo());
            const QString now = contentsOf(shop);
            QVERIFY2(now == contents[at], keyOf(redone.did).toUtf8() + '\n' + difference(contents[at], now));
        }
        QCOMPARE(valueOf(CheckFile(shop.file).run()).findings, QStringList());
    }
};

SHOPBELL_TEST(TestUndoCustomers)
#include "test_undocustomers.moc"
