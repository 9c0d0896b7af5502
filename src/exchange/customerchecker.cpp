// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/customerchecker.h"

#include "exchange/checkparts.h"
#include "exchange/customercells.h"
#include "exchange/labels.h"
#include "exchange/personreader.h"
#include "exchange/textcursor.h"

#include <algorithm>

namespace Shopbell {

namespace {
void addFurther(IncomingCustomer &customer, ContactKind kind, QStringView separators, const QString &cell)
{
    QString all = cell;
    for (const QChar separator : separators)
        all.replace(separator, u'\n');
    for (const QString &value : all.split(u'\n')) {
        if (const QString one = value.trimmed(); !one.isEmpty())
            customer.furtherContacts.push_back({{}, kind, one.startsWith(u'\'') ? one.sliced(1) : one});
    }
}

/// Of several columns a refusal in any holds.
void takeConsent(std::vector<Consent> &flags, ConsentKind kind, bool granted)
{
    const auto told = std::ranges::find(flags, kind, &Consent::kind);
    if (told == flags.end())
        flags.push_back({.kind = kind, .granted = granted});
    else
        told->granted = told->granted && granted;
}

/// What the columns of yes and no say, where the wishes in words leave it open: not a yes that was taken back in them.
void addUnlessTold(std::vector<Consent> &wishes, const std::vector<Consent> &flags)
{
    for (const Consent &flag : flags) {
        const bool isTold = std::ranges::any_of(wishes, [&flag](const Consent &wish) {
            return wish.kind == flag.kind && (wish.stands() || (wish.granted && flag.granted));
        });
        if (!isTold)
            wishes.push_back(flag);
    }
}
} // namespace

/// A customer in the making.
struct CustomerChecker::Reading
{
    IncomingCustomer incoming = {};
    PersonReader person = {};
    std::vector<Consent> flags = {};
    QStringList oddWords = {}; ///< In the place of an e-mail or a phone.
};

CustomerChecker::CustomerChecker(ImportPlan plan, const QTimeZone &zone) : m_plan(std::move(plan)), m_zone(zone)
{
    m_plan.fields.resize(m_plan.columns.size(), ImportField::Skip);
}

/// Takes one cell that is more than blanks; the reason if it spoils the record.
std::optional<ProblemReason> CustomerChecker::take(Reading &reading, ImportField field, std::string_view cell) const
{
    if (reading.person.take(field, cell))
        return std::nullopt;
    IncomingCustomer &customer = reading.incoming;
    const std::string_view trimmed = withoutBlanks(cell);
    const auto takeFlag = [&](ConsentKind kind) {
        if (const std::optional<bool> granted = consentFrom(trimmed))
            takeConsent(reading.flags, kind, *granted);
    };
    switch (field) {
    case ImportField::Segment:
        customer.segment = textOf(trimmed).simplified();
        break;
    case ImportField::KnownBy:
        customer.knownBy = textOf(trimmed).simplified();
        break;
    case ImportField::Note:
        customer.notes = notesFrom(wordsOf(trimmed), m_zone);
        break;
    case ImportField::Needs:
        for (const QString &entry : entriesOf(wordsOf(trimmed)))
            customer.needs.push_back(needFrom(entry));
        break;
    case ImportField::MarketingConsent:
        takeFlag(ConsentKind::Marketing);
        break;
    case ImportField::MessageConsent:
        takeFlag(ConsentKind::Message);
        break;
    case ImportField::FurtherEmails:
        addFurther(customer, ContactKind::Email, u";,", wordsOf(trimmed));
        break;
    case ImportField::FurtherPhones:
        addFurther(customer, ContactKind::Phone, u";", wordsOf(trimmed));
        break;
    case ImportField::FurtherNumbers:
        addFurther(customer, ContactKind::Number, u";", wordsOf(trimmed));
        break;
    case ImportField::OtherNames:
        addFurther(customer, ContactKind::Name, u"", wordsOf(trimmed));
        break;
    case ImportField::PreferredWay:
    case ImportField::Wishes:
        return takeWishes(customer, field, trimmed);
    case ImportField::Scores:
        return takeScores(customer, trimmed);
    default: // Skipped, or a field of another kind of file.
        break;
    }
    return std::nullopt;
}

std::optional<ProblemReason> CustomerChecker::takeWishes(IncomingCustomer &customer, ImportField field,
                                                         std::string_view cell)
{
    if (field == ImportField::PreferredWay) {
        const std::optional<ContactWay> way = contactWayFromKey(textOf(cell));
        customer.preferred = way.value_or(ContactWay::None);
        return way ? std::nullopt : std::optional(ProblemReason::UnreadableWish);
    }
    for (const QString &entry : entriesOf(wordsOf(cell))) {
        const std::optional<Consent> wish = wishFrom(entry);
        if (!wish)
            return ProblemReason::UnreadableWish;
        customer.consents.push_back(*wish);
    }
    return std::nullopt;
}

std::optional<ProblemReason> CustomerChecker::takeScores(IncomingCustomer &customer, std::string_view cell) const
{
    for (const QString &entry : entriesOf(wordsOf(cell))) {
        const std::optional<IncomingScore> score = scoreFrom(entry, m_zone);
        if (!score)
            return ProblemReason::UnreadableRating;
        customer.scores.push_back(*score);
    }
    return std::nullopt;
}

CheckedCustomer CustomerChecker::check(const Record &record) const
{
    if (record.fault)
        return problemOf(m_plan, record, faultyColumn(record), *record.fault);
    Reading reading;
    reading.incoming.line = record.line;
    for (size_t column = 0; column < std::min(record.cells.size(), m_plan.fields.size()); ++column) {
        const std::string_view cell = meantCell(m_plan, record, column);
        if (withoutBlanks(cell).empty())
            continue;
        if (isOddContact(m_plan.fields[column], cell)) {
            reading.oddWords << underHeading(m_plan, column, cell);
            continue;
        }
        if (const std::optional<ProblemReason> reason = take(reading, m_plan.fields[column], cell))
            return problemOf(m_plan, record, int(column), *reason);
    }
    IncomingCustomer &customer = reading.incoming;
    addUnlessTold(customer.consents, reading.flags);
    customer.person = reading.person.person();
    for (const QString &words : reading.oddWords)
        customer.notes.push_back({.text = words});
    if (customer.person.isNobody())
        return problemOf(m_plan, record, -1, ProblemReason::NoCustomer);
    return std::move(customer);
}

} // namespace Shopbell
