// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/survey.h"

#include "exchange/csvwriter.h"
#include "exchange/delimiter.h"
#include "exchange/dialectprobe.h"
#include "exchange/kindguess.h"
#include "exchange/orderwatch.h"
#include "exchange/proofs.h"
#include "exchange/recogniser.h"
#include "exchange/recordreader.h"
#include "exchange/textcursor.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t mostSamples = 5;

class Surveyor
{
public:
    Surveyor(const ImportOverrides &overrides, const LocaleHabits &habits, ImportFormats formats,
             SurveyProgress progress)
        : m_overrides(overrides)
        , m_habits(habits)
        , m_formats(std::move(formats))
        , m_progress(std::move(progress))
    {
    }

    Result<FileSurvey> survey(const QString &path);

private:
    Status settleDialect(const QString &path);
    Status readAll(RecordReader &reader);
    void take(const Record &record);
    void keepSample(const Record &record);
    void countFormulas(std::string_view cell);
    void promiseFields();
    Status recogniseColumns();
    Status applyOverrides(std::vector<ImportField> &fields, ImportKind kind) const;
    std::optional<size_t> columnNamed(const QString &name) const;
    void settleValues();

    const ImportOverrides &m_overrides;
    const LocaleHabits &m_habits;
    ImportFormats m_formats;
    SurveyProgress m_progress;

    FileSurvey m_survey = {};
    SurveyFacts m_facts = {};
    OrderWatch m_orders = {};
    bool m_growing = false; ///< Without a header the widest record tells how many columns there are.
    qint64 m_bareFormulas = 0;
    qint64 m_defusedFormulas = 0;
};

Status Surveyor::settleDialect(const QString &path)
{
    // The encoding takes one pass of its own, because only the end of a file proves that it is UTF-8.
    const auto report = [this](qint64 done, qint64 total) { return !m_progress || m_progress(done, 2 * total); };
    FileDialect &dialect = m_survey.plan.dialect;
    if (m_overrides.encoding) {
        dialect.encoding = *m_overrides.encoding;
        m_facts.encoding = {dialect.encoding, EncodingEvidence::Told};
    } else {
        const Result<EncodingGuess> guess = detectEncoding(path, m_habits.encoding, report);
        if (!guess)
            return guess.error();
        m_facts.encoding = *guess;
        dialect.encoding = guess->name;
    }
    Result<DialectProbe> probe = probeDialect(path, dialect.encoding, m_overrides.delimiter, m_formats);
    if (!probe)
        return probe.error();
    dialect.delimiter = probe->delimiter;
    dialect.hasHeader = m_overrides.hasHeader.value_or(probe->hasHeader);
    dialect.titles = dialect.hasHeader ? probe->titles : 0;
    return done();
}

/// Tells the columns whose headings promise dates, ratings, labels or amounts to look at every cell.
void Surveyor::promiseFields()
{
    Recognition promised = recognise(m_survey.plan.columns, {}, m_formats, m_overrides.formatName, m_overrides.kind);
    std::ignore = applyOverrides(promised.fields, promised.kind);
    for (size_t column = 0; column < promised.fields.size(); ++column) {
        const ImportField field = promised.fields[column];
        ColumnStatistics &statistics = m_survey.columns[column];
        if (field == ImportField::Date || field == ImportField::ReplyDate)
            statistics.expectDates();
        else if (field == ImportField::Rating)
            statistics.expectRatings();
        else if (field == ImportField::Sentiment)
            statistics.expectLabels();
        else if (isAmount(field))
            statistics.expectAmounts();
    }
    m_orders = OrderWatch(promised.fields);
}

void Surveyor::keepSample(const Record &record)
{
    const bool isEmpty = std::all_of(record.cells.begin(), record.cells.end(),
                                     [](std::string_view cell) { return withoutBlanks(cell).empty(); });
    if (isEmpty || m_survey.samples.size() >= mostSamples)
        return;
    m_survey.samples.push_back(textOf(record.cells));
    m_survey.sampleLines.push_back(record.line);
}

/// Whether the writer of the file put apostrophes before formulas. A quoted word ('@shop' is great) is none.
void Surveyor::countFormulas(std::string_view cell)
{
    if (cell.empty())
        return;
    if (isDefused(cell)) {
        const size_t next = cell.find('\'', 1);
        const bool isQuotedWord = next != std::string_view::npos && (next + 1 == cell.size() || cell[next + 1] == ' ');
        m_defusedFormulas += !isQuotedWord;
    } else if (cell.front() == '=' || cell.front() == '+' || cell.front() == '@' || cell.front() == '-') {
        const bool isNumber = cell.size() > 1 && cell[1] >= '0' && cell[1] <= '9';
        m_bareFormulas += !isNumber;
    }
}

void Surveyor::take(const Record &record)
{
    ++m_survey.records;
    if (record.fault) {
        ++m_survey.brokenRecords;
        m_facts.brokenCharacters += record.fault == ProblemReason::BrokenCharacters;
        return;
    }
    keepSample(record);
    if (m_growing && record.cells.size() > m_survey.columns.size() && m_survey.records <= 1000) {
        m_survey.columns.resize(record.cells.size());
        m_survey.plan.columns.resize(record.cells.size());
    }
    m_survey.raggedRecords += record.cells.size() != m_survey.columns.size();
    m_orders.add(record);
    const size_t known = std::min(record.cells.size(), m_survey.columns.size());
    for (size_t column = 0; column < known; ++column) {
        m_survey.columns[column].add(record.cells[column]);
        countFormulas(record.cells[column]);
    }
}

Status Surveyor::readAll(RecordReader &reader)
{
    const qint64 bytes = reader.bytesTotal();
    m_survey.bytes = bytes;
    reader.cancelWhen(
        [this, &reader, bytes] { return m_progress && !m_progress(bytes + reader.bytesRead(), 2 * bytes); });
    m_survey.plan.columns = reader.header();
    m_survey.columns.resize(m_survey.plan.columns.size());
    m_growing = !m_survey.plan.dialect.hasHeader;
    promiseFields();
    while (reader.next())
        take(reader.record());
    return reader.status();
}

std::optional<size_t> Surveyor::columnNamed(const QString &name) const
{
    const std::vector<QString> &columns = m_survey.plan.columns;
    for (size_t column = 0; column < columns.size(); ++column) {
        if (!columns[column].isEmpty() && foldedHeading(columns[column]) == foldedHeading(name))
            return column;
    }
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    if (isNumber && number >= 1 && size_t(number) <= columns.size())
        return size_t(number) - 1;
    return std::nullopt;
}

Status Surveyor::applyOverrides(std::vector<ImportField> &fields, ImportKind kind) const
{
    for (const auto &[field, name] : m_overrides.map) {
        const std::optional<size_t> column = columnNamed(name);
        if (!column)
            return Error{Error::Kind::Invalid, u"column %1"_s.arg(name)};
        assign(fields, *column, field, kind);
    }
    for (const auto &[column, field] : m_overrides.fields) {
        if (column < 0 || size_t(column) >= fields.size())
            return Error{Error::Kind::Invalid, u"column %1"_s.arg(column + 1)};
        assign(fields, size_t(column), field, kind);
    }
    return done();
}

Status Surveyor::recogniseColumns()
{
    Recognition found =
        recognise(m_survey.plan.columns, m_survey.columns, m_formats, m_overrides.formatName, m_overrides.kind);
    if (found.formatName.isEmpty())
        m_facts.amountsPerLine = m_orders.amountsDiffer() ? m_orders.makeThemLines(found.fields) : -1;
    if (const Status applied = applyOverrides(found.fields, found.kind); !applied)
        return applied;
    m_survey.plan.kind = found.kind;
    m_survey.plan.formatName = found.formatName;
    m_survey.plan.channelKey = found.channelKey;
    m_survey.plan.rules = std::move(found.rules);
    m_survey.kindCertain = found.kindCertain;
    m_survey.plan.fields = std::move(found.fields);
    m_survey.formatCandidates = std::move(found.candidates);
    m_facts.usualScale = found.usualScale;
    m_facts.byContent = found.byContent;
    return done();
}

/// What the values of the recognised columns say: the order of dates, the scale, the meaning of labels.
void Surveyor::settleValues()
{
    ImportPlan &plan = m_survey.plan;
    const auto statisticsOf = [this, &plan](ImportField field) -> const ColumnStatistics * {
        const auto found = std::find(plan.fields.begin(), plan.fields.end(), field);
        return found == plan.fields.end() ? nullptr : &m_survey.columns[size_t(found - plan.fields.begin())];
    };
    std::optional<DateOrder> order;
    for (const ImportField field : {ImportField::Date, ImportField::ReplyDate}) {
        if (const ColumnStatistics *dates = statisticsOf(field); dates && !order)
            order = dates->dates().order();
    }
    m_facts.dateOrderTold = m_overrides.dateOrder.has_value();
    m_facts.dateOrderCertain = order.has_value();
    plan.dateOrder = m_overrides.dateOrder.value_or(order.value_or(m_habits.dateOrder));

    m_facts.scaleTold = m_overrides.scale.has_value();
    const ColumnStatistics *ratings = statisticsOf(ImportField::Rating);
    const RatingScale read = ratings ? ratings->ratings().scale(m_facts.usualScale) : RatingScale::OneToFive;
    plan.scale = m_overrides.scale.value_or(read);
    if (const ColumnStatistics *labels = statisticsOf(ImportField::Sentiment))
        plan.labels = labels->labels().coding();
    AmountEvidence amounts;
    for (size_t column = 0; column < plan.fields.size(); ++column) {
        if (isAmount(plan.fields[column]))
            amounts.add(m_survey.columns[column].amounts());
    }
    m_facts.decimalCertain = m_overrides.decimal || amounts.sign();
    plan.decimal = m_overrides.decimal.value_or(amounts.sign().value_or(m_habits.decimal));
    plan.defused = m_defusedFormulas > 0 && m_bareFormulas == 0;
}

Result<FileSurvey> Surveyor::survey(const QString &path)
{
    if (m_overrides.formatName && !m_overrides.formatName->isEmpty() && !m_formats.find(*m_overrides.formatName))
        return Error{Error::Kind::Invalid, u"format %1"_s.arg(*m_overrides.formatName)};
    if (const Status settled = settleDialect(path); !settled)
        return settled.error();
    Result<RecordReader> reader = RecordReader::open(path, m_survey.plan.dialect);
    if (!reader)
        return reader.error();
    if (const Status read = readAll(*reader); !read)
        return read.error();
    if (const Status recognised = recogniseColumns(); !recognised)
        return recognised.error();
    settleValues();
    m_survey.proofs = proofsFor(m_survey, m_facts);
    return std::move(m_survey);
}
} // namespace

LocaleHabits LocaleHabits::of(const QLocale &locale)
{
    return {usualDateOrderOf(locale), usualEncodingOf(locale),
            locale.decimalPoint() == ","_L1 ? DecimalSign::Comma : DecimalSign::Point};
}

Result<FileSurvey> surveyFile(const QString &path, const ImportOverrides &overrides, const QByteArray &formatsJson,
                              const LocaleHabits &habits, const SurveyProgress &progress)
{
    Result<ImportFormats> formats = importFormatsFrom(formatsJson);
    if (!formats)
        return formats.error();
    return Surveyor(overrides, habits, *std::move(formats), progress).survey(path);
}

bool overlooksMoney(const FileSurvey &survey, const ImportPlan &plan)
{
    if (plan.kind != ImportKind::Purchases || std::ranges::any_of(plan.fields, isPaidAmount))
        return false;
    for (size_t column = 0; column < std::min(plan.fields.size(), survey.columns.size()); ++column) {
        if (plan.fields[column] == ImportField::Skip && holdsMoney(survey.columns[column]))
            return true;
    }
    return false;
}

} // namespace Shopbell
