// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recogniser.h"

#include "exchange/kindguess.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
using Headings = std::vector<QString>;
using Statistics = std::vector<ColumnStatistics>;

constexpr int weakRank = 1000; ///< Behind every proper claim.

bool has(const std::vector<ImportField> &fields, ImportField field)
{
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

/// The longest signature of the format that the file bears; empty when it bears none.
std::vector<QString> borneSignature(const ImportFormat &format, const Headings &folded)
{
    std::vector<QString> longest;
    for (const std::vector<QString> &signature : format.signatures) {
        const bool borne = std::all_of(signature.begin(), signature.end(), [&folded](const QString &heading) {
            return std::find(folded.begin(), folded.end(), heading) != folded.end();
        });
        if (borne && signature.size() > longest.size())
            longest = signature;
    }
    std::sort(longest.begin(), longest.end());
    return longest;
}

/// The formats whose signature the file bears, without those whose signature is part of another's.
std::vector<const ImportFormat *> borneFormats(const ImportFormats &formats, const Headings &folded)
{
    std::vector<std::pair<const ImportFormat *, std::vector<QString>>> borne;
    for (const ImportFormat &format : formats.formats) {
        if (std::vector<QString> signature = borneSignature(format, folded); !signature.empty())
            borne.emplace_back(&format, std::move(signature));
    }
    std::vector<const ImportFormat *> best;
    for (const auto &[format, signature] : borne) {
        const bool isPartOfAnother =
            std::any_of(borne.begin(), borne.end(), [&signature = signature](const auto &other) {
                return other.second.size() > signature.size()
                    && std::includes(other.second.begin(), other.second.end(), signature.begin(), signature.end());
            });
        if (!isPartOfAnother)
            best.push_back(format);
    }
    return best;
}

/// Whether a column says something in all but a few of `rows`, as a sum below the list leaves some without a word. Unlike
/// the day on which some brought it back.
bool isNearlyFull(const ColumnStatistics &column, int rows)
{
    constexpr int fewest = 3; // Of two rows one is no exception.
    const int missing = rows - column.filled();
    return missing * 10 <= rows || (missing == 1 && column.filled() >= fewest);
}

class Recogniser
{
public:
    Recogniser(const Headings &headings, const Statistics &statistics, const ImportFormats &formats);
    Recognition recognise(const std::optional<QString> &told, std::optional<ImportKind> toldKind);

private:
    struct Contender
    {
        ImportField field = ImportField::Extra;
        int rank = 0;
        bool unlessRated = false;
    };

    void chooseFormat(const std::optional<QString> &told, std::optional<ImportKind> toldKind);
    void chooseKind(std::optional<ImportKind> toldKind);
    std::optional<Contender> contender(size_t column) const;
    void assignContenders(bool unlessRated);
    void recogniseByContent();
    void recogniseReviewsByContent(bool noHeadings);
    void recognisePurchasesByContent();
    std::optional<size_t> onlyColumn(bool (*holds)(const ColumnStatistics &)) const;
    bool saysWhatWasPaid() const;
    bool isNamed(size_t column) const;
    void take(std::optional<size_t> column, ImportField field);
    std::optional<size_t> longestText() const;
    std::optional<size_t> firstColumn(bool (*fits)(const ColumnStatistics &)) const;

    Headings m_folded = {};
    const Statistics &m_statistics;
    const ImportFormats &m_formats;
    const ImportFormat *m_format = nullptr;
    Recognition m_found = {};
};

Recogniser::Recogniser(const Headings &headings, const Statistics &statistics, const ImportFormats &formats)
    : m_statistics(statistics)
    , m_formats(formats)
{
    for (const QString &heading : headings)
        m_folded.push_back(foldedHeading(heading));
}

void Recogniser::chooseFormat(const std::optional<QString> &told, std::optional<ImportKind> toldKind)
{
    std::vector<const ImportFormat *> borne = borneFormats(m_formats, m_folded);
    if (toldKind)
        std::erase_if(borne, [toldKind](const ImportFormat *format) { return format->kind != *toldKind; });
    for (const ImportFormat *format : borne)
        m_found.candidates.push_back(format->name);
    if (told)
        m_format = m_formats.find(*told);
    else if (borne.size() == 1)
        m_format = borne.front();
    if (!m_format)
        return;
    m_found.formatName = m_format->name;
    m_found.channelKey = m_format->channelKey;
    m_found.usualScale = m_format->usualScale;
    m_found.rules = m_format->rules;
}

void Recogniser::chooseKind(std::optional<ImportKind> toldKind)
{
    if (toldKind) {
        m_found.kind = *toldKind;
    } else if (m_format) {
        m_found.kind = m_format->kind;
    } else {
        const KindGuess guess = guessKind(m_folded, m_statistics, m_formats);
        m_found.kind = guess.kind;
        m_found.kindCertain = guess.certain;
    }
    m_found.fields.assign(m_folded.size(), noFieldOf(m_found.kind));
}

/// What a column would be, going by its heading.
std::optional<Recogniser::Contender> Recogniser::contender(size_t column) const
{
    const QString &heading = m_folded[column];
    if (heading.isEmpty())
        return std::nullopt;
    Claim claim;
    if (m_format && m_format->columns.contains(heading)) {
        claim = m_format->columns.value(heading);
    } else if (const Claims &aliases = m_formats.aliasesFor(m_found.kind); aliases.contains(heading)) {
        claim = aliases.value(heading);
        claim.rank += weakRank;
    } else {
        return std::nullopt;
    }
    if (claim.field == ImportField::Extra || claim.field == ImportField::Skip)
        return std::nullopt;
    if (!m_statistics.empty()) {
        const ColumnStatistics &statistics = m_statistics[column];
        if (claim.mustFit && !bearsOut(statistics, claim.field)) {
            const bool isTimeOfDay =
                claim.field == ImportField::Date && m_found.kind == ImportKind::Purchases && holdsTimes(statistics);
            if (!isTimeOfDay)
                return std::nullopt;
            claim.field = ImportField::Time; // "Time" beside "Date".
        }
        if (claim.field == ImportField::SourceId && statistics.isRunningNumber())
            return std::nullopt;
        if (statistics.filled() == 0)
            claim.rank += 2 * weakRank; // An empty column gives way to one that has something to say.
    }
    return Contender{claim.field, claim.rank, claim.unlessRated};
}

void Recogniser::assignContenders(bool unlessRated)
{
    std::vector<std::pair<size_t, Contender>> contenders;
    for (size_t column = 0; column < m_folded.size(); ++column) {
        if (const std::optional<Contender> found = contender(column); found && found->unlessRated == unlessRated)
            contenders.emplace_back(column, *found);
    }
    std::stable_sort(contenders.begin(), contenders.end(),
                     [](const auto &a, const auto &b) { return a.second.rank < b.second.rank; });
    for (const auto &[column, found] : contenders) {
        if (!belongsToOneColumn(found.field) || !has(m_found.fields, found.field))
            m_found.fields[column] = found.field;
    }
}

/// The column with the longest texts that are neither numbers nor dates.
std::optional<size_t> Recogniser::longestText() const
{
    constexpr double leastLength = 8; // A couple of Chinese characters.
    std::optional<size_t> best;
    for (size_t column = 0; column < m_statistics.size(); ++column) {
        const ColumnStatistics &candidate = m_statistics[column];
        const bool isText = candidate.meanLength() >= leastLength && candidate.numbers() * 2 < candidate.filled()
            && candidate.dates().readable() * 2 < candidate.filled();
        if (m_found.fields[column] != noFieldOf(m_found.kind) || !isText)
            continue;
        if (!best || candidate.meanLength() > m_statistics[*best].meanLength())
            best = column;
    }
    return best;
}

std::optional<size_t> Recogniser::firstColumn(bool (*fits)(const ColumnStatistics &)) const
{
    for (size_t column = 0; column < m_statistics.size(); ++column) {
        const ColumnStatistics &candidate = m_statistics[column];
        if (m_found.fields[column] == noFieldOf(m_found.kind) && candidate.filled() > 0 && fits(candidate))
            return column;
    }
    return std::nullopt;
}

void Recogniser::take(std::optional<size_t> column, ImportField field)
{
    if (!column)
        return;
    m_found.fields[*column] = field;
    m_found.byContent = true;
}

void Recogniser::recogniseByContent()
{
    const bool noHeadings =
        std::all_of(m_folded.begin(), m_folded.end(), [](const QString &heading) { return heading.isEmpty(); });
    if (m_found.kind == ImportKind::Reviews)
        recogniseReviewsByContent(noHeadings);
    else if (m_found.kind == ImportKind::Purchases && noHeadings)
        recognisePurchasesByContent();
    else if (m_found.kind != ImportKind::Customers && !has(m_found.fields, ImportField::Date))
        take(onlyColumn(holdsDays), ImportField::Date);
    if (m_found.kind == ImportKind::Purchases && !m_format && !noHeadings && !saysWhatWasPaid())
        take(onlyColumn(holdsMoney), ImportField::Amount);
}

bool Recogniser::saysWhatWasPaid() const
{
    return std::ranges::any_of(m_found.fields, isPaidAmount);
}

/// Of a file whose headings do not name what its rows need: a day, an amount. Nothing where two columns could be it, and
/// never one whose heading means something, if only to a reader: "VAT" is not what was paid.
std::optional<size_t> Recogniser::onlyColumn(bool (*holds)(const ColumnStatistics &)) const
{
    const int most = std::ranges::max_element(m_statistics, {}, &ColumnStatistics::filled)->filled();
    std::optional<size_t> only;
    for (size_t column = 0; column < m_statistics.size(); ++column) {
        const ColumnStatistics &candidate = m_statistics[column];
        if (isNamed(column) || !m_formats.isVague(m_folded[column]) || !isNearlyFull(candidate, most)
            || !holds(candidate))
            continue;
        if (only)
            return std::nullopt;
        only = column;
    }
    return only;
}

/// Whether the heading says what the column is, even that it is of no use here: a birthday.
bool Recogniser::isNamed(size_t column) const
{
    const QString &heading = m_folded[column];
    return m_found.fields[column] != noFieldOf(m_found.kind) || (m_format && m_format->columns.contains(heading))
        || m_formats.aliasesFor(m_found.kind).contains(heading);
}

/// Customer, date and amount, as they stand in a bare list: the first column, the first of dates, the last of amounts.
void Recogniser::recognisePurchasesByContent()
{
    take(firstColumn(holdsDays), ImportField::Date);
    take(firstColumn([](const ColumnStatistics &) { return true; }), ImportField::CustomerNumber);
    for (size_t column = m_statistics.size(); column-- > 0;) {
        if (m_found.fields[column] == ImportField::Skip && holdsMoney(m_statistics[column])) {
            take(column, ImportField::Amount);
            break;
        }
    }
}

/// Files without headings; and a file whose headings name no text gets the longest column for it.
void Recogniser::recogniseReviewsByContent(bool noHeadings)
{
    if (!has(m_found.fields, ImportField::Text) && !has(m_found.fields, ImportField::Title))
        take(longestText(), ImportField::Text);
    if (!noHeadings)
        return; // A birthday would be taken for the date of the review, a quantity for its rating.

    constexpr auto isDate = [](const ColumnStatistics &column) {
        return (column.dates().readable() - column.dates().bareNumbers()) * 10 >= column.filled() * 8;
    };
    constexpr auto isLabel = [](const ColumnStatistics &column) {
        const bool fewValues = column.ratings().values().size() <= 3 && column.ratings().everyValueKept();
        const bool numbers = column.ratings().values().size() > 1 && column.labels().words() == 0;
        return (numbers || column.labels().words() > 0) && fewValues
            && column.labels().readable() * 10 >= column.filled() * 9;
    };
    constexpr auto isRating = [](const ColumnStatistics &column) {
        const RatingEvidence &ratings = column.ratings();
        const bool fewValues = ratings.values().size() <= 11 && ratings.everyValueKept();
        return fewValues && !(column.isRunningNumber() && column.filled() > 5)
            && ratings.fitting(ratings.scale()) * 10 >= column.filled() * 9;
    };
    take(firstColumn(isDate), ImportField::Date);
    take(firstColumn(isLabel), ImportField::Sentiment);
    take(firstColumn(isRating), ImportField::Rating);
}

Recognition Recogniser::recognise(const std::optional<QString> &told, std::optional<ImportKind> toldKind)
{
    chooseFormat(told, toldKind);
    chooseKind(toldKind);
    assignContenders(false);
    if (!has(m_found.fields, ImportField::Rating))
        assignContenders(true);
    if (!m_statistics.empty())
        recogniseByContent();
    return std::move(m_found);
}
} // namespace

Recognition recognise(const std::vector<QString> &headings, const std::vector<ColumnStatistics> &statistics,
                      const ImportFormats &formats, const std::optional<QString> &told,
                      std::optional<ImportKind> toldKind)
{
    return Recogniser(headings, statistics, formats).recognise(told, toldKind);
}

void assign(std::vector<ImportField> &fields, size_t column, ImportField field, ImportKind kind)
{
    if (belongsToOneColumn(field))
        std::replace(fields.begin(), fields.end(), field, noFieldOf(kind));
    fields[column] = field;
}

} // namespace Shopbell
