// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/newercustomer.h"

#include "domain/customername.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
bool maybeTheirName(const std::vector<ContactPoint> &traits, const QString &name)
{
    const auto isName = [](const ContactPoint &trait) { return trait.kind == ContactKind::Name; };
    return std::ranges::none_of(traits, isName) || std::ranges::any_of(traits, [&](const ContactPoint &trait) {
               return isName(trait) && !isAnotherName(trait.value, name);
           });
}

/// A phone is shared in families and firms.
bool sharesOnlyAPhone(const KnownCustomer &known, const IncomingCustomer &said)
{
    if (!isAnotherName(known.customer.name, said.person.name))
        return false;
    std::vector<ContactPoint> theirs = said.contacts();
    theirs.push_back({{}, ContactKind::Name, said.person.name});
    return std::ranges::none_of(theirs, [&known](const ContactPoint &one) {
        return one.kind != ContactKind::Phone && isSaidIn(known.traits, one);
    });
}

bool isSameWish(const Consent &one, const Consent &other)
{
    return one.kind == other.kind && one.granted == other.granted && one.since == other.since
        && one.withdrawn == other.withdrawn;
}

QString wordsOfWish(const Consent &wish)
{
    return keyOf(wish.kind) + (wish.granted && wish.stands() ? ": yes"_L1 : ": no"_L1);
}

/// Takes a customer's wishes from a row.
class WishTaker
{
public:
    WishTaker(NewerCustomer &newer, const std::vector<Consent> &row, QDate today)
        : m_newer(newer)
        , m_wishes(newer.now.customer.consents)
        , m_row(row)
        , m_today(today)
    {
    }

    void take(const Consent &said)
    {
        const auto isSame = [&said](const Consent &wish) { return isSameWish(wish, said); };
        if (std::ranges::any_of(m_wishes, isSame) || std::ranges::any_of(m_past, isSame))
            return;
        if (!said.stands())
            takeWithdrawn(said);
        else if (std::ranges::none_of(m_wishes, [&said](const Consent &wish) {
                     return wish.kind == said.kind && wish.granted == said.granted && wish.stands();
                 }))
            takeStanding(said);
    }

    void finish() { m_wishes.insert(m_wishes.end(), m_past.begin(), m_past.end()); }

private:
    void takeStanding(const Consent &said)
    {
        if (std::ranges::any_of(m_wishes, [&](const Consent &wish) { return standsAbove(wish, said); })) {
            m_newer.kept << wordsOfWish(said);
            return;
        }
        Consent wish = said;
        wish.id = {};
        if (!wish.granted && !wish.since.isValid())
            wish.since = m_today;
        for (Consent &other : m_wishes) {
            if (other.kind == wish.kind && other.stands())
                other.withdrawn = wish.since.isValid() ? wish.since : m_today;
        }
        m_wishes.push_back(wish);
        m_newer.isNewer = true;
    }

    static bool standsAbove(const Consent &known, const Consent &said)
    {
        if (known.kind != said.kind)
            return false;
        if (!said.granted)
            return known.stands() && known.granted && said.since.isValid() && known.since > said.since;
        const bool isRefusal = known.granted ? !known.stands() : known.stands();
        const QDate refused = known.granted ? known.withdrawn : known.since;
        return isRefusal && !(said.since.isValid() && refused.isValid() && said.since > refused);
    }

    /// A yes that is taken back ends; a no that is lifted stays until a later yes.
    void takeWithdrawn(const Consent &said)
    {
        const auto isMeant = [&said](const Consent &wish) {
            return wish.kind == said.kind && wish.granted == said.granted && wish.stands()
                && !(wish.since.isValid() && wish.since > said.withdrawn);
        };
        const bool isAnyMeant = std::ranges::any_of(m_wishes, isMeant);
        if (!said.granted) {
            if (isAnyMeant)
                m_newer.kept << wordsOfWish({.kind = said.kind, .granted = true});
            return;
        }
        if (!isAnyMeant || isGivenAgain(said.kind)) {
            takePast(said);
            return;
        }
        for (Consent &wish : m_wishes) {
            if (!isMeant(wish))
                continue;
            if (!wish.since.isValid())
                wish.since = givenOn(said);
            wish.withdrawn = said.withdrawn;
        }
        m_newer.isNewer = true;
    }

    /// Of a yes that was taken back; unknown where the file has the days the wrong way round.
    static QDate givenOn(const Consent &said) { return said.since > said.withdrawn ? QDate() : said.since; }

    /// Whether the row has a yes that stands besides the one that was taken back.
    bool isGivenAgain(ConsentKind kind) const
    {
        return std::ranges::any_of(
            m_row, [kind](const Consent &wish) { return wish.kind == kind && wish.granted && wish.stands(); });
    }

    /// Of a yes that was taken back the day counts on which it was: from then on it is a refusal.
    void takePast(const Consent &said)
    {
        const auto endedThen = [&said](const Consent &wish) {
            return wish.kind == said.kind && wish.granted && wish.withdrawn == said.withdrawn;
        };
        if (std::ranges::any_of(m_wishes, endedThen) || std::ranges::any_of(m_past, endedThen))
            return;
        m_past.push_back(said);
        m_past.back().id = {};
        m_past.back().since = givenOn(said);
        m_newer.isNewer = true;
    }

    NewerCustomer &m_newer;
    std::vector<Consent> &m_wishes;
    const std::vector<Consent> &m_row;
    std::vector<Consent> m_past = {}; ///< Taken back before what else the row says: it does not stand above that.
    QDate m_today;
};

/// A word that is known, from a row that may say another.
template<typename Value>
void takeWord(NewerCustomer &newer, Value &known, const Value &said, const Value &nothing, const QString &words)
{
    if (said == nothing || said == known)
        return;
    if (known != nothing && newer.now.isOwners) {
        newer.kept << words;
        return;
    }
    known = said;
    newer.isNewer = true;
}

void takeName(NewerCustomer &newer, QString &known, const QString &said)
{
    if (known.compare(said, Qt::CaseInsensitive) != 0)
        takeWord(newer, known, said, QString(), said);
}

void takeNotes(NewerCustomer &newer, const std::vector<CustomerNote> &said)
{
    constexpr int shownOfNote = 40;
    std::vector<CustomerNote> &known = newer.now.notes;
    const bool mayAdd = known.empty() || !newer.now.isOwners;
    for (const CustomerNote &note : said) {
        if (std::ranges::any_of(known, [&note](const CustomerNote &one) { return one.text == note.text; }))
            continue;
        if (!mayAdd) {
            newer.kept << note.text.simplified().left(shownOfNote);
            continue;
        }
        known.push_back({{}, note.text, note.at});
        newer.isNewer = true;
    }
}

void takeNeeds(NewerCustomer &newer, const std::vector<Need> &said)
{
    std::vector<Need> &known = newer.now.needs;
    const bool mayAdd = known.empty() || !newer.now.isOwners;
    for (const Need &need : said) {
        const auto isSame = [&need](const Need &one) {
            return one.words == need.words && one.why == need.why && one.unwanted == need.unwanted;
        };
        if (std::ranges::any_of(known, isSame))
            continue;
        if (!mayAdd) {
            newer.kept << need.words;
            continue;
        }
        known.push_back({{}, need.words, need.why, need.unwanted});
        newer.isNewer = true;
    }
}

void keepScores(NewerCustomer &newer, const std::vector<IncomingScore> &said)
{
    for (const IncomingScore &incoming : said) {
        const Score &score = incoming.score;
        const bool isKnown = std::ranges::any_of(newer.now.scores, [&score](const Score &one) {
            return one.question == score.question && one.answer == score.answer && one.said.day == score.said.day;
        });
        if (!isKnown)
            newer.kept << u"%1 %2"_s.arg(keyOf(score.question)).arg(score.answer.value);
    }
}

void takeTheRest(NewerCustomer &newer, const IncomingCustomer &said, const std::vector<ContactPoint> &fresh)
{
    Customer &customer = newer.now.customer;
    if (customer.name.isEmpty() && !said.person.name.isEmpty()) {
        customer.name = said.person.name;
        newer.isNewer = true;
    }
    for (const ContactPoint &contact : fresh) {
        customer.contacts.push_back({{}, contact.kind, contact.value.trimmed()});
        newer.isNewer = true;
    }
    takeName(newer, newer.now.segment, said.segment);
    takeName(newer, newer.now.knownBy, said.knownBy);
    if (!refusalOf(customer, said.preferred))
        takeWord(newer, customer.preferred, said.preferred, ContactWay::None, keyOf(said.preferred));
    takeNotes(newer, said.notes);
    takeNeeds(newer, said.needs);
    keepScores(newer, said.scores);
}
} // namespace

std::optional<size_t> holderMeant(const std::vector<std::vector<ContactPoint>> &holders, const QString &name,
                                  bool saysNewEmail)
{
    const auto firstWho = [&holders](const auto &is) {
        const auto found = std::ranges::find_if(holders, is);
        return found == holders.end() ? std::nullopt : std::optional(size_t(found - holders.begin()));
    };
    const auto called = firstWho([&name](const auto &traits) { return maybeTheirName(traits, name); });
    if (called || holders.empty())
        return called;
    const auto hasNoEmail = [](const auto &traits) {
        return std::ranges::find(traits, ContactKind::Email, &ContactPoint::kind) == traits.end();
    };
    return saysNewEmail ? firstWho(hasNoEmail) : 0;
}

NewerCustomer withNewer(const KnownCustomer &known, const IncomingCustomer &said,
                        const std::vector<ContactPoint> &fresh, QDate today)
{
    const bool isOther = sharesOnlyAPhone(known, said);
    NewerCustomer newer{.now = known};
    WishTaker wishes(newer, said.consents, today);
    for (const Consent &wish : said.consents) {
        if (!isOther || !wish.granted || !wish.stands())
            wishes.take(wish);
    }
    wishes.finish();
    Customer &customer = newer.now.customer;
    if (newer.isNewer && refusalOf(customer, customer.preferred))
        customer.preferred = ContactWay::None; // What they refuse stands above what they prefer.
    if (!isOther) {
        takeTheRest(newer, said, fresh);
        return newer;
    }
    NewerCustomer rest = newer;
    rest.isNewer = false;
    takeTheRest(rest, said, fresh);
    if (rest.isNewer)
        newer.kept << said.person.name;
    return newer;
}

} // namespace Shopbell
