// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/referrals/referraldata.h"

#include "services/readcustomers.h"
#include "services/readreferrals.h"

namespace Shopbell {

ReferralData referralDataOf(const ShopFilePtr &file)
{
    ReferralData data;
    data.find = [file](const ReferralQuery &query, int limit) { return ReadReferrals(file).find(query, limit); };
    data.tree = [file](int most) { return ReadReferrals(file).tree(most); };
    data.smallerFamilies = [file](int shown) { return ReadReferrals(file).smallerFamilies(shown); };
    data.advocates = [file](qsizetype most) { return ReadReferrals(file).advocates(most); };
    data.counts = [file] { return ReadReferrals(file).counts(); };
    data.check = [file](CustomerId referrer, CustomerId friendId, ReferralId except) {
        return RecordReferral(file).check(referrer, friendId, except);
    };
    data.add = [file](const NewReferral &referral) { return RecordReferral(file).add(referral); };
    data.edit = [file](ReferralId id, const NewReferral &referral) { return RecordReferral(file).edit(id, referral); };
    data.markVisited = [file](ReferralId id, QDate day, CustomerId friendId) {
        return RecordReferral(file).markVisited(id, day, friendId);
    };
    data.remove = [file](ReferralId id) { return RecordReferral(file).remove(id); };
    data.hints = [file](const QString &text) { return ReadCustomers(file).hints(text); };
    data.charts = readersOf(file);
    return data;
}

} // namespace Shopbell
