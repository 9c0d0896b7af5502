// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/questionnaire.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {

Error missingInQuestionnaire(const QString &what)
{
    return {Error::Kind::Invalid, what};
}

Status checkQuestions(const std::vector<Question> &questions)
{
    const auto countOf = [&questions](QuestionKind kind) {
        return std::ranges::count(questions, kind, &Question::kind);
    };
    for (const Question &question : questions) {
        if (question.words.trimmed().isEmpty())
            return missingInQuestionnaire(u"the words of a question"_s);
        const bool isWritten = question.kind == QuestionKind::Open || question.kind == QuestionKind::Missing;
        if (isWritten && (question.lines < 1 || question.lines > mostAnswerLines))
            return missingInQuestionnaire(u"room for %1 lines"_s.arg(question.lines));
    }
    if (countOf(QuestionKind::Open) == 0)
        return missingInQuestionnaire(u"an open question"_s);
    if (countOf(QuestionKind::Services) > 1)
        return Error{Error::Kind::Conflict, u"two lists of services"_s};
    return done();
}

Status checkServices(const Questionnaire &questionnaire)
{
    const bool isAsked = std::ranges::count(questionnaire.questions, QuestionKind::Services, &Question::kind) > 0;
    if (isAsked && questionnaire.services.empty())
        return missingInQuestionnaire(u"a service"_s);
    QSet<QString> names;
    for (const OfferedService &service : questionnaire.services) {
        const QString name = service.name.simplified().toCaseFolded();
        if (name.isEmpty() || names.contains(name))
            return missingInQuestionnaire(u"a name of its own for each service"_s);
        names.insert(name);
    }
    return done();
}

/// Words around dots, the last of which is no number: "lane.example", never "1.5" or "e.g.".
bool looksLikeHost(const QString &host)
{
    const QStringList labels = host.split(u'.');
    const auto isLabel = [](const QString &label) {
        return !label.isEmpty() && std::ranges::all_of(label, [](QChar letter) {
            return letter.isLetterOrNumber() || letter.isMark() || letter == u'-';
        });
    };
    return labels.size() > 1 && std::ranges::all_of(labels, isLabel) && labels.back().size() > 1
        && labels.back().front().isLetter();
}

} // namespace

QuestionnaireBuilder::QuestionnaireBuilder(QString title, QString introduction)
    : m_questionnaire{.title = std::move(title), .introduction = std::move(introduction)}
{
}

QuestionnaireBuilder &QuestionnaireBuilder::ask(QString words, int lines)
{
    m_questionnaire.questions.push_back({.kind = QuestionKind::Open, .words = std::move(words), .lines = lines});
    return *this;
}

QuestionnaireBuilder &QuestionnaireBuilder::score(ScoreQuestion question, QString words, QString lowest,
                                                  QString highest)
{
    m_questionnaire.questions.push_back({.kind = QuestionKind::Score,
                                         .words = std::move(words),
                                         .score = question,
                                         .lowest = std::move(lowest),
                                         .highest = std::move(highest)});
    return *this;
}

QuestionnaireBuilder &QuestionnaireBuilder::offer(QString words, std::vector<OfferedService> services)
{
    m_questionnaire.questions.push_back({.kind = QuestionKind::Services, .words = std::move(words)});
    m_questionnaire.services = std::move(services);
    return *this;
}

QuestionnaireBuilder &QuestionnaireBuilder::askWhatIsMissing(QString words, int lines)
{
    m_questionnaire.questions.push_back({.kind = QuestionKind::Missing, .words = std::move(words), .lines = lines});
    return *this;
}

QuestionnaireBuilder &QuestionnaireBuilder::link(const QString &typed)
{
    m_questionnaire.link = webAddressOf(typed);
    return *this;
}

Result<Questionnaire> QuestionnaireBuilder::build() const
{
    if (m_questionnaire.title.trimmed().isEmpty())
        return missingInQuestionnaire(u"a title"_s);
    if (Status checked = checkQuestions(m_questionnaire.questions); !checked)
        return checked.error();
    if (Status checked = checkServices(m_questionnaire); !checked)
        return checked.error();
    if (!m_questionnaire.link.isEmpty() && !isWebAddress(m_questionnaire.link))
        return missingInQuestionnaire(u"a web address instead of \"%1\""_s.arg(m_questionnaire.link));
    Questionnaire built = m_questionnaire;
    std::ranges::stable_sort(built.questions, {}, &Question::kind);
    return built;
}

bool isWebAddress(const QString &address)
{
    const bool hasBlank = std::ranges::any_of(
        address, [](QChar letter) { return letter.isSpace() || letter.category() == QChar::Other_Control; });
    const QUrl url(address, QUrl::StrictMode);
    return !hasBlank && url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

QString webAddressOf(const QString &typed)
{
    const QString address = typed.trimmed();
    const auto hostEnd = std::ranges::find_if(address, [](QChar letter) { return u":/?#"_s.contains(letter); });
    const QString host = address.first(std::distance(address.begin(), hostEnd));
    return looksLikeHost(host) ? u"https://"_s + address : address;
}

} // namespace Shopbell
