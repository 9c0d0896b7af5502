// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changeset.h"
#include "storage/changesetwalk.h"
#include "storage/statement.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// Where a table names the customer that its rows belong to; -1: there is no second one.
struct Owners
{
    const char *table;
    const char *columns[2];
    int first;
    int second = -1;
};
constexpr Owners owners[] = {
    {"customer", {"id", ""}, 0},
    {"contact_point", {"customer_id", ""}, 1},
    {"consent", {"customer_id", ""}, 1},
    {"customer_note", {"customer_id", ""}, 1},
    {"need", {"customer_id", ""}, 1},
    {"score", {"customer_id", ""}, 1},
    {"review", {"customer_id", ""}, 4},
    {"purchase", {"customer_id", ""}, 3},
    {"referral", {"referrer_id", "friend_id"}, 1, 3},
    {"customer_merge", {"kept_id", "gone_id"}, 1, 2},
    {"not_the_same", {"customer_a", "customer_b"}, 0, 1},
    {"follow_up", {"customer_id", ""}, 1},
    {"contact_made", {"customer_id", ""}, 1},
    {"answer_sheet", {"customer_id", ""}, 1},
};
constexpr int passiveFromColumn = 13; // Of shop; the next is advocate_from.

class Reader
{
public:
    Reader(Connection &connection, TouchedRows &touched) : m_connection(connection), m_touched(touched) {}

    void read(const ChangedRow &row)
    {
        const QByteArrayView table = row.table();
        readReview(row);
        readPromise(row);
        const auto *owner =
            std::ranges::find(owners, table, [](const Owners &each) { return QByteArrayView(each.table); });
        if (owner != std::end(owners)) {
            readOwner(row, *owner, owner->first, owner->columns[0]);
            if (owner->second >= 0)
                readOwner(row, *owner, owner->second, owner->columns[1]);
        }
        if (table == "purchase")
            m_touched.purchases.insert(row.key());
        if (table == "referral")
            m_touched.referralRows.insert(row.key());
        if (table == "purchase_item")
            addPurchasesOf(stored("SELECT ifnull(customer_id, 0) FROM purchase WHERE id = ?", row.key(1)));
        m_touched.tags = m_touched.tags || table == "tag" || table == "review_tag" || table == "tag_remedy";
        m_touched.shop = m_touched.shop || table == "shop" || table == "channel" || table == "closed_day";
        m_touched.referrals = m_touched.referrals || table == "referral" || table == "customer_merge";
        m_touched.team = m_touched.team || table == "team_member";
        m_touched.followUps = m_touched.followUps || table == "follow_up" || table == "contact_made";
        m_touched.improvements =
            m_touched.improvements || table == "improvement" || table == "improvement_review" || table == "why_not";
        m_touched.charts = m_touched.charts || table == "axis_note" || table == "target" || table == "saved_view";
        m_touched.templates = m_touched.templates || table == "reply_template";
        m_touched.questionnaires = m_touched.questionnaires || table == "service" || table == "questionnaire"
            || table == "question" || table == "answer_sheet";
        // Groups follow the bands; names of segments and of the team stand with every customer.
        const bool bands = table == "shop" && (row.after(passiveFromColumn) || row.after(passiveFromColumn + 1));
        const bool names = !row.isInsert() && (table == "segment" || table == "team_member");
        m_touched.manyCustomers = m_touched.manyCustomers || bands || names;
    }

    /// The story of a review tells of its promises, too.
    void addReviewsOfPromises()
    {
        Statement select(m_connection, u"SELECT review_id FROM promise_review WHERE promise_id = ?1"_s);
        for (const qint64 promise : std::as_const(m_touched.promises)) {
            select.bind(promise);
            Result<bool> row = select.next();
            for (; row && *row; row = select.next())
                m_touched.reviews.insert(select.integer(0));
            if (!row && m_read)
                m_read = row.error();
        }
    }

    /// The story of a customer tells of reviews, too.
    void addWritersOfReviews()
    {
        for (const qint64 review : std::as_const(m_touched.reviews))
            add(stored("SELECT customer_id FROM review WHERE id = ? AND customer_id IS NOT NULL", review));
    }

    /// The first error of what was looked up.
    const Status &status() const { return m_read; }

private:
    std::optional<qint64> stored(const char *sql, qint64 id)
    {
        Statement select(m_connection, QString::fromLatin1(sql));
        const Result<bool> found = select.bind(id).next();
        if (!found && m_read)
            m_read = found.error();
        return found && *found ? std::optional(select.integer(0)) : std::nullopt;
    }

    void readReview(const ChangedRow &row)
    {
        const QByteArrayView table = row.table();
        if (table == "review" || table == "review_tag" || table == "review_extra")
            m_touched.reviews.insert(row.key());
        if (table != "turn" && table != "response" && table != "review_revision" && table != "hand_over")
            return;
        std::optional<qint64> review = row.isInsert() ? row.after(1) : row.before(1);
        if (!review) { // An update holds the changed columns only.
            const QByteArray sql = "SELECT review_id FROM " + table.toByteArray() + " WHERE id = ?";
            review = stored(sql.constData(), row.key());
        }
        if (review)
            m_touched.reviews.insert(*review);
    }

    /// Rows of what is gone with its promise are found by nothing; the promise itself is.
    void readPromise(const ChangedRow &row)
    {
        const QByteArrayView table = row.table();
        if (table == "promise")
            m_touched.promises.insert(row.key());
        if (table == "promise_review") {
            m_touched.promises.insert(row.key());
            m_touched.reviews.insert(row.key(1));
        }
        std::optional<qint64> promise;
        if (table == "promise_step")
            promise = stored("SELECT promise_id FROM promise_step WHERE id = ?", row.key());
        if (table == "evidence")
            promise = stored("SELECT promise_id FROM evidence JOIN promise_step ON promise_step.id = step_id "
                             "WHERE evidence.id = ?",
                             row.key());
        if (table == "promise_step" && !promise)
            promise = row.before(1);
        if (table == "evidence" && !promise && row.before(1))
            promise = stored("SELECT promise_id FROM promise_step WHERE id = ?", *row.before(1));
        if (promise)
            m_touched.promises.insert(*promise);
    }

    void readOwner(const ChangedRow &row, const Owners &owner, int column, const char *name)
    {
        const bool isPurchase = qstrcmp(owner.table, "purchase") == 0;
        std::optional<qint64> sides[] = {row.before(column), row.after(column)};
        if (!sides[0] && !sides[1]) {
            const QByteArray sql = QByteArray("SELECT ifnull(") + name + ", 0) FROM " + owner.table + " WHERE id = ?";
            sides[0] = stored(sql.constData(), row.key());
        }
        for (const std::optional<qint64> &side : sides)
            isPurchase ? addPurchasesOf(side) : add(side);
    }

    void add(std::optional<qint64> customer)
    {
        if (customer.value_or(0) > 0)
            m_touched.customers.insert(*customer);
    }
    void addPurchasesOf(std::optional<qint64> customer)
    {
        if (customer)
            m_touched.customers.insert(*customer);
    }

    Connection &m_connection;
    TouchedRows &m_touched;
    Status m_read = done();
};
} // namespace

Result<TouchedRows> touchedBy(Connection &connection, const QByteArray &changeset)
{
    TouchedRows touched;
    Reader reader(connection, touched);
    const Status read =
        forEachChange(changeset, [&](sqlite3_changeset_iter *iterator) { reader.read(ChangedRow(iterator)); });
    if (!read)
        return read.error();
    reader.addReviewsOfPromises();
    reader.addWritersOfReviews();
    if (!reader.status())
        return reader.status().error();
    return touched;
}

} // namespace Shopbell
