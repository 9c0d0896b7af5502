// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/proofs.h"

namespace Shopbell {

namespace {
class ProofList
{
public:
    ProofList(const FileSurvey &survey, const SurveyFacts &facts) : m_survey(survey), m_facts(facts) {}
    std::vector<Proof> all();

private:
    void addRows();
    void addFormat();
    void addDates(int column);
    void addRatings(int column);
    void addLabels(int column);
    void addAmounts(int column);
    bool isWorthImporting(ImportField field) const;
    void addColumns();

    const FileSurvey &m_survey;
    const SurveyFacts &m_facts;
    std::vector<Proof> m_proofs = {};
};

void ProofList::addRows()
{
    m_proofs.push_back({.kind = Proof::Kind::Encoding,
                        .n = m_facts.brokenCharacters,
                        .of = m_survey.records,
                        .name = QString::fromLatin1(m_facts.encoding.name),
                        .evidence = m_facts.encoding.evidence});
    if (m_survey.raggedRecords > 0)
        m_proofs.push_back({.kind = Proof::Kind::RaggedRows, .n = m_survey.raggedRecords, .of = m_survey.records});
    else
        m_proofs.push_back(
            {.kind = Proof::Kind::SteadyColumns, .n = qint64(m_survey.columns.size()), .of = m_survey.records});
    if (m_survey.brokenRecords > 0)
        m_proofs.push_back({.kind = Proof::Kind::BrokenRows, .n = m_survey.brokenRecords, .of = m_survey.records});
}

void ProofList::addFormat()
{
    if (!m_survey.plan.formatName.isEmpty())
        m_proofs.push_back({.kind = Proof::Kind::FormatRecognised, .name = m_survey.plan.formatName});
    else if (m_survey.formatCandidates.size() > 1)
        m_proofs.push_back({.kind = Proof::Kind::SeveralFormats, .names = m_survey.formatCandidates});
    if (!m_survey.kindCertain)
        m_proofs.push_back({.kind = Proof::Kind::KindUncertain});
    if (m_facts.byContent)
        m_proofs.push_back({.kind = Proof::Kind::ColumnsByContent});
}

void ProofList::addDates(int column)
{
    const ColumnStatistics &statistics = m_survey.columns[size_t(column)];
    const DateEvidence &dates = statistics.dates();
    m_proofs.push_back({.kind = Proof::Kind::DatesFit,
                        .column = column,
                        .n = dates.fitting(m_survey.plan.dateOrder),
                        .of = statistics.filled()});
    if (dates.needingOrder() == 0)
        return;
    if (m_facts.dateOrderTold)
        m_proofs.push_back({.kind = Proof::Kind::DateOrderTold, .column = column});
    else if (m_facts.dateOrderCertain)
        m_proofs.push_back({.kind = Proof::Kind::DateOrderCertain, .column = column, .n = dates.deciding()});
    else
        m_proofs.push_back({.kind = Proof::Kind::DateOrderAmbiguous, .column = column, .of = dates.needingOrder()});
}

void ProofList::addRatings(int column)
{
    const ColumnStatistics &statistics = m_survey.columns[size_t(column)];
    const RatingEvidence &ratings = statistics.ratings();
    m_proofs.push_back({.kind = Proof::Kind::RatingsFit,
                        .column = column,
                        .n = ratings.fitting(m_survey.plan.scale),
                        .of = statistics.filled()});
    if (m_facts.scaleTold) {
        m_proofs.push_back({.kind = Proof::Kind::ScaleTold, .column = column});
        return;
    }
    std::vector<double> values;
    for (const auto &[value, count] : ratings.values())
        values.push_back(value);
    m_proofs.push_back({.kind = Proof::Kind::ScaleFromValues, .column = column, .values = std::move(values)});
}

void ProofList::addLabels(int column)
{
    const ColumnStatistics &statistics = m_survey.columns[size_t(column)];
    m_proofs.push_back({.kind = Proof::Kind::LabelsFit,
                        .column = column,
                        .n = statistics.labels().readable(),
                        .of = statistics.filled()});
}

void ProofList::addAmounts(int column)
{
    const ColumnStatistics &statistics = m_survey.columns[size_t(column)];
    const AmountEvidence &amounts = statistics.amounts();
    m_proofs.push_back({.kind = Proof::Kind::AmountsFit,
                        .column = column,
                        .n = amounts.fitting(m_survey.plan.decimal),
                        .of = amounts.cells()});
    if (!m_facts.decimalCertain && amounts.differing() > 0)
        m_proofs.push_back({.kind = Proof::Kind::DecimalAmbiguous, .column = column, .of = amounts.differing()});
    if (m_facts.amountsPerLine == column && m_survey.plan.fields[size_t(column)] == ImportField::LineTotal)
        m_proofs.push_back({.kind = Proof::Kind::AmountsPerLine, .column = column});
}

/// Whether anything can be made of a row with such a field.
bool ProofList::isWorthImporting(ImportField field) const
{
    switch (m_survey.plan.kind) {
    case ImportKind::Reviews:
        return field == ImportField::Text || field == ImportField::Title || field == ImportField::Rating
            || field == ImportField::Sentiment;
    case ImportKind::Purchases:
        return field == ImportField::Date;
    case ImportKind::Customers:
        return field == ImportField::Customer || field == ImportField::FirstName || field == ImportField::LastName
            || field == ImportField::Email || field == ImportField::Phone || field == ImportField::CustomerNumber;
    case ImportKind::Referrals:
        return field == ImportField::Date;
    }
    Q_UNREACHABLE();
}

void ProofList::addColumns()
{
    bool anything = false;
    for (int column = 0; size_t(column) < m_survey.plan.fields.size(); ++column) {
        const ImportField field = m_survey.plan.fields[size_t(column)];
        anything = anything || isWorthImporting(field);
        if (field == ImportField::Date || field == ImportField::ReplyDate)
            addDates(column);
        else if (field == ImportField::Rating)
            addRatings(column);
        else if (field == ImportField::Sentiment)
            addLabels(column);
        else if (isAmount(field))
            addAmounts(column);
        else if (field == ImportField::Extra && m_survey.columns[size_t(column)].isRunningNumber())
            m_proofs.push_back({.kind = Proof::Kind::RunningNumber, .column = column});
    }
    if (!anything)
        m_proofs.push_back({.kind = Proof::Kind::NothingToImport});
}

std::vector<Proof> ProofList::all()
{
    addRows();
    addFormat();
    addColumns();
    return std::move(m_proofs);
}
} // namespace

std::vector<Proof> proofsFor(const FileSurvey &survey, const SurveyFacts &facts)
{
    return ProofList(survey, facts).all();
}

} // namespace Shopbell
