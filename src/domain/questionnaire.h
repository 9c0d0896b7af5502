// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/score.h"

#include <QString>

#include <vector>

namespace Shopbell {

// The numbers are stored in the shop file, and they are the order in which things are asked: append only.
enum class QuestionKind {
    Open = 0, ///< Answered in words. First, so that nothing that comes later puts words into a mouth.
    Score = 1, ///< A number of a scale.
    Services = 2, ///< All that the shop does, each known, new or wanted.
    Missing = 3, ///< In words, after the services: what of all that is not there.
};

struct Question
{
    QuestionKind kind = QuestionKind::Open;
    QString words = {};
    int lines = 2; ///< To write on, of Open and Missing.
    ScoreQuestion score = ScoreQuestion::Satisfied; ///< Its scale, of Score.
    QString lowest = {}; ///< What the ends of the scale mean: "not at all".
    QString highest = {};

    friend bool operator==(const Question &, const Question &) = default;
};

/// Something the shop does.
struct OfferedService
{
    QString name = {};
    QString note = {}; ///< "order 3 days before"

    friend bool operator==(const OfferedService &, const OfferedService &) = default;
};

/// A closing questionnaire as the owner composes it: open questions, scores, the services, what is missing. Who answers
/// and what may be done with it is always asked last, and never answered beforehand, so it is no part of it.
struct Questionnaire
{
    QString title = {};
    QString introduction = {};
    std::vector<Question> questions = {};
    std::vector<OfferedService> services = {}; ///< Listed below the question of kind Services.
    QString link = {}; ///< Where the owner has the same questions; empty when only paper is used.

    friend bool operator==(const Questionnaire &, const Questionnaire &) = default;
};

inline constexpr int mostAnswerLines = 8;

/// Composes a questionnaire in whatever order things are said.
class QuestionnaireBuilder
{
public:
    QuestionnaireBuilder(QString title, QString introduction);

    QuestionnaireBuilder &ask(QString words, int lines = 2);
    QuestionnaireBuilder &score(ScoreQuestion question, QString words, QString lowest, QString highest);
    QuestionnaireBuilder &offer(QString words, std::vector<OfferedService> services);
    QuestionnaireBuilder &askWhatIsMissing(QString words, int lines = 1);
    QuestionnaireBuilder &link(const QString &typed); ///< See webAddressOf().

    /// Its questions in the order of their kinds. Error Invalid without a title or an open question, for a question or
    /// a service without words, a service named twice, a list of services without one, lines below 1 or above
    /// mostAnswerLines, and a link that is no web address; Conflict when the services are listed twice.
    Result<Questionnaire> build() const;

private:
    Questionnaire m_questionnaire;
};

/// Whether somebody's phone opens it: http or https, with a host, without blanks.
bool isWebAddress(const QString &address);
/// The address that is meant: https:// stands before a host with a dot, "lane.example/thanks". Anything else as it was typed.
QString webAddressOf(const QString &typed);

} // namespace Shopbell
