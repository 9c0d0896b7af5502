// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/kindguess.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// The fields that the headings claim in a file of this kind.
class Claimed
{
public:
    Claimed(const std::vector<QString> &folded, const std::vector<ColumnStatistics> &statistics, const Claims &aliases,
            bool areOrders = false)
    {
        for (size_t column = 0; column < folded.size(); ++column) {
            const auto claim = aliases.constFind(folded[column]);
            if (folded[column].isEmpty() || claim == aliases.constEnd() || (areOrders && claim->unlessOrdered))
                continue;
            const bool fits = !claim->mustFit || statistics.empty()
                || (statistics[column].filled() > 0 && bearsOut(statistics[column], claim->field));
            if (fits)
                m_fields.insert(int(claim->field));
        }
    }

    template<typename... Fields>
    bool any(Fields... fields) const
    {
        return (m_fields.contains(int(fields)) || ...);
    }

private:
    QSet<int> m_fields;
};

/// Not numbers of messages, nor phones.
bool holdsConsents(const ColumnStatistics &column)
{
    const std::vector<QString> &examples = column.examples();
    const auto readable = std::ranges::count_if(
        examples, [](const QString &example) { return consentFrom(example.toStdString()).has_value(); });
    return readable * 3 >= std::ssize(examples) * 2;
}

KindGuess guessByContent(const std::vector<ColumnStatistics> &statistics)
{
    const auto isText = [](const ColumnStatistics &column) {
        return column.meanLength() >= 8 && column.numbers() * 2 < column.filled()
            && column.dates().readable() * 2 < column.filled();
    };
    const bool days = std::ranges::any_of(statistics, holdsDays);
    const bool money = std::ranges::any_of(statistics, holdsMoney);
    if (days && money && std::ranges::none_of(statistics, isText))
        return {ImportKind::Purchases, false};
    return {ImportKind::Reviews, false};
}
} // namespace

bool bearsOut(const ColumnStatistics &column, ImportField field)
{
    switch (field) {
    case ImportField::Rating:
        return column.ratings().readable() * 2 >= column.filled();
    case ImportField::Sentiment:
        return column.labels().readable() * 2 >= column.filled();
    case ImportField::Date:
    case ImportField::ReplyDate:
        return column.dates().readable() * 2 >= column.filled();
    case ImportField::MarketingConsent:
    case ImportField::MessageConsent:
        return holdsConsents(column);
    default:
        return !isAmount(field) || column.amounts().readable() * 2 >= column.amounts().cells();
    }
}

bool holdsDays(const ColumnStatistics &column)
{
    const int dates = column.dates().readable();
    if (column.filled() == 0 || dates * 10 < column.filled() * 9)
        return false;
    const bool areYearMonthDay = std::ranges::all_of(column.examples(), [](const QString &example) {
        return example.size() == 8 && (example.startsWith(u"19") || example.startsWith(u"20"));
    });
    return column.dates().bareNumbers() == 0 || (column.dates().bareNumbers() == dates && areYearMonthDay);
}

bool holdsTimes(const ColumnStatistics &column)
{
    static const QRegularExpression time(u"^\\d{1,2}:\\d{2}(:\\d{2})?(\\s*[ap]\\.?m\\.?)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const std::vector<QString> &examples = column.examples();
    return !examples.empty()
        && std::ranges::all_of(examples, [](const QString &example) { return time.match(example).hasMatch(); });
}

bool holdsMoney(const ColumnStatistics &column)
{
    const AmountEvidence &amounts = column.amounts();
    return amounts.cells() > 0 && amounts.readable() * 10 >= amounts.cells() * 9
        && amounts.moneyLike() * 2 >= amounts.cells() && column.dates().readable() * 2 < column.filled();
}

KindGuess guessKind(const std::vector<QString> &folded, const std::vector<ColumnStatistics> &statistics,
                    const ImportFormats &formats)
{
    if (std::ranges::all_of(folded, &QString::isEmpty))
        return guessByContent(statistics);
    const Claimed purchase(folded, statistics, formats.aliasesFor(ImportKind::Purchases));
    const bool areOrders = purchase.any(ImportField::OrderNumber) && purchase.any(ImportField::Date);
    const Claimed review(folded, statistics, formats.aliasesFor(ImportKind::Reviews), areOrders);
    const Claimed customer(folded, statistics, formats.aliasesFor(ImportKind::Customers));
    const Claimed referral(folded, statistics, formats.aliasesFor(ImportKind::Referrals));
    if (referral.any(ImportField::SentBy, ImportField::SentByEmail, ImportField::SentByPhone, ImportField::SentByNumber)
        && referral.any(ImportField::Friend, ImportField::FriendEmail, ImportField::FriendPhone,
                        ImportField::FriendNumber))
        return {ImportKind::Referrals, true};
    const bool opinion = review.any(ImportField::Text, ImportField::Rating, ImportField::Sentiment);
    const bool money = purchase.any(ImportField::Amount, ImportField::LineTotal, ImportField::Price);
    const bool person = customer.any(ImportField::Customer, ImportField::FirstName, ImportField::LastName,
                                     ImportField::Email, ImportField::Phone, ImportField::CustomerNumber);
    if (review.any(ImportField::Text) && review.any(ImportField::Rating, ImportField::Sentiment))
        return {ImportKind::Reviews, true};
    if (money && purchase.any(ImportField::Date))
        return {ImportKind::Purchases, !review.any(ImportField::Rating, ImportField::Sentiment)};
    // A note on somebody is no opinion of theirs.
    const bool isAddressBook = customer.any(ImportField::Email, ImportField::Phone)
        && customer.any(ImportField::MarketingConsent, ImportField::MessageConsent, ImportField::Segment)
        && !review.any(ImportField::Rating, ImportField::Sentiment, ImportField::Date);
    if (opinion && isAddressBook)
        return {ImportKind::Customers, false};
    if (opinion)
        return {ImportKind::Reviews, true};
    if (purchase.any(ImportField::OrderNumber) && (money || purchase.any(ImportField::Date)))
        return {ImportKind::Purchases, true};
    if (purchase.any(ImportField::Date) && person && !review.any(ImportField::Title))
        return {ImportKind::Purchases, false};
    const bool isList = customer.any(ImportField::Email, ImportField::Phone)
        || (person && customer.any(ImportField::MarketingConsent, ImportField::MessageConsent, ImportField::Segment));
    // Sales whose heading for the day is not known, or people with what they spent and since when.
    const bool isMoneyOfDays = money && std::ranges::any_of(statistics, holdsDays);
    if (person && isMoneyOfDays && !review.any(ImportField::Title))
        return {isList ? ImportKind::Customers : ImportKind::Purchases, false};
    if (isList)
        return {ImportKind::Customers, true};
    if (person && !review.any(ImportField::Title))
        return {ImportKind::Customers, false};
    return {ImportKind::Reviews, review.any(ImportField::Title)};
}

} // namespace Shopbell
