// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "storage/transaction.h"

#include <QFile>

#include <array>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
// Append only. A script's place in this list is the schema version that it makes.
constexpr std::array scripts{
    "0001_first_schema"_L1,     "0002_customers_purchases_referrals"_L1,
    "0003_contact_order"_L1,    "0004_hidden_links"_L1,
    "0005_reply_templates"_L1,  "0006_kept_ledger"_L1,
    "0007_owners_and_hours"_L1, "0008_follow_ups"_L1,
    "0009_promises"_L1,         "0010_questionnaires"_L1,
    "0011_improvements"_L1,     "0012_what_words_do"_L1,
    "0013_shop_key"_L1,         "0014_scores_by_day"_L1,
    "0015_what_sheets_say"_L1,  "0016_by_post"_L1,
    "0017_orders_as_said"_L1,   "0018_first_due_day"_L1,
    "0019_few_of_a_kind"_L1,
};

Status applyStep(Connection &connection, int version)
{
    QFile script(u":/sql/%1.sql"_s.arg(scripts[size_t(version)]));
    if (!script.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage, script.fileName()};
    const QByteArray sql = script.readAll();
    return inTransaction(connection, [&]() -> Status {
        if (Status ran = connection.executeScript(sql); !ran)
            return ran;
        if (Status marked = connection.execute(u"PRAGMA application_id = %1"_s.arg(shopApplicationId)); !marked)
            return marked;
        return connection.execute(u"PRAGMA user_version = %1"_s.arg(version + 1));
    });
}
} // namespace

int currentSchemaVersion()
{
    return int(scripts.size());
}

Status migrate(Connection &connection, const std::function<Status()> &beforeUpgrade)
{
    const Result<qint64> version = connection.number(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (*version > currentSchemaVersion())
        return Error{Error::Kind::NewerVersion, u"schema %1"_s.arg(*version)};
    if (*version > 0 && *version < currentSchemaVersion()) {
        if (Status ready = beforeUpgrade(); !ready)
            return ready;
    }
    for (int step = int(*version); step < currentSchemaVersion(); ++step) {
        if (Status applied = applyStep(connection, step); !applied)
            return applied;
    }
    return done();
}

} // namespace Shopbell
