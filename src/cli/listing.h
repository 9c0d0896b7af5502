// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/shopaccess.h"

#include <QJsonArray>

namespace Shopbell::Cli {

/// Which part of an answer is shown.
struct Slice
{
    qint64 limit = 100; ///< 0: all.
    qint64 offset = 0;

    template<typename T>
    std::vector<T> of(const std::vector<T> &all) const
    {
        const auto first = all.begin() + std::min<qint64>(offset, qint64(all.size()));
        const qint64 left = all.end() - first;
        return {first, first + (limit == 0 ? left : std::min(limit, left))};
    }
    int most() const { return limit == 0 ? std::numeric_limits<int>::max() : int(limit); }
};
Result<Slice> sliceFrom(const Call &call);

/// What of a list is shown, and how many there are.
struct Listed
{
    qint64 total = 0;
    QJsonArray items = {};
    QStringList lines = {}; ///< For people.
};
/// {"total", "items"}, or the lines.
Exit answerList(const Call &call, const Listed &listed);

/// Something that can be listed.
struct Listable
{
    QLatin1StringView name; ///< "reviews"
    QString (*keys)(); ///< Of --where; null: takes none.
    QString (*orders)(); ///< Of --sort; null: takes none.
    Result<Listed> (*list)(const Call &call, const OpenShop &shop, const Slice &slice);
};
extern const Listable reviewsListed;
extern const Listable tagsListed;
extern const Listable customersListed;
extern const Listable purchasesListed;
extern const Listable referralsListed;
extern const Listable templatesListed;
extern const Listable followUpsListed;
extern const Listable ideasListed;
extern const Listable promisesListed;
extern const Listable improvementsListed;
extern const Listable oftenListed;

} // namespace Shopbell::Cli
