// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/survey.h"

#include <QStringList>

#include <optional>

// What the match step says about a file, in sentences made of the survey's numbers. The plan counts, not the survey's
// proposal: the owner may have changed it since the file was read.

namespace Shopbell {

/// The line under a setting.
struct ProofLine
{
    enum class Tone { Good, Doubtful, Quiet };
    Tone tone = Tone::Quiet;
    QString text = {};

    friend bool operator==(const ProofLine &, const ProofLine &) = default;
};

ProofLine lettersProof(const FileSurvey &survey);
ProofLine columnsProof(const FileSurvey &survey);
ProofLine datesProof(const FileSurvey &survey, const ImportPlan &plan);
ProofLine kindProof(const FileSurvey &survey);
ProofLine amountsProof(const FileSurvey &survey, const ImportPlan &plan);
/// Of scores or, in a file without any, of labels like good and bad.
ProofLine scoresProof(const FileSurvey &survey, const ImportPlan &plan);

/// Something the owner should know before the next step, read from the whole column.
struct MatchWarning
{
    QString headline = {}; ///< A sentence with its full stop.
    QString advice = {};
    bool hasRows = false; ///< Rows will need a look because of it.
};
std::vector<MatchWarning> warningsOf(const FileSurvey &survey, const ImportPlan &plan);

/// The first column with this meaning.
std::optional<size_t> columnOf(const ImportPlan &plan, ImportField field);
/// Why nothing can be imported as planned; empty when something can.
QString obstacleOf(const ImportPlan &plan);

/// "1 to 10", "0 to 100 percent", "thumbs up and down".
QString rangeWords(RatingScale scale);
/// "Scores are read from 1 to 5, dates day first." Empty when the file has neither.
QString readingSentence(const ImportPlan &plan);
/// Rich text: "From <b>file.csv</b>, read as UTF-8 with commas, scores from 1 to 5."
QString sourceSentence(const QString &fileName, const ImportPlan &plan);
/// Up to three letters of the file that only the right encoding shows.
QStringList tellingLetters(const FileSurvey &survey);

} // namespace Shopbell
