// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/referrallook.h"

#include "storage/arrivingreferrals.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

Result<CheckedRow> ReferralLook::look(Connection &connection, const IncomingReferral &incoming)
{
    if (!m_book) {
        Result<ReferralBook> book = ReferralBook::read(connection);
        if (!book)
            return book.error();
        m_book.emplace(std::move(*book));
    }
    const auto standIn = [this](const IncomingPerson &person) -> Result<CustomerId> {
        const ContactPoint surest = person.contacts().front();
        const QString key = QString::number(int(surest.kind)) + comparable(surest.kind, surest.value);
        if (!m_toBeMade.contains(key)) // Behind all ids that there are.
            m_toBeMade.insert(key, CustomerId(std::numeric_limits<qint64>::max() - m_toBeMade.size()));
        return m_toBeMade.value(key);
    };
    const Result<DecidedReferral> decided = decideReferral(connection, *m_book, incoming, {}, standIn);
    if (!decided)
        return decided.error();
    const Referral named = incoming.asReferral();
    return CheckedRow{.fate = decided->leftOut     ? CheckedRow::Fate::NeedsALook
                          : !decided->isThere      ? CheckedRow::Fate::New
                          : decided->named.empty() ? CheckedRow::Fate::SeenBefore
                                                   : CheckedRow::Fate::NewWords,
                      .line = incoming.line,
                      .author = named.referrerName,
                      .text = named.friendName,
                      .problem = decided->leftOut,
                      .when = {.day = incoming.recommended}};
}

} // namespace Shopbell
