// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/answersheet.h"
#include "services/shopfile.h"
#include "storage/questionnairestore.h"

#include <QFuture>

namespace Shopbell {

/// What the owner has for a questionnaire.
struct QuestionnaireDesk
{
    Shop shop = {};
    std::vector<Service> services = {};
    std::optional<Questionnaire> questionnaire = {}; ///< Nothing: none was composed yet.
};

/// What came back.
struct QuestionnaireFindings
{
    qint64 sheets = 0;
    std::vector<ServiceAnswers> services = {}; ///< Of those that somebody answered about.
    std::vector<SheetRow> newest = {}; ///< The newest first.
};

/// A sheet as somebody types it off.
struct FilledSheet
{
    AnswerSheet sheet = {}; ///< Its customer, when known; its day, invalid: today.
    QString name = {}; ///< Of somebody who is in no list yet; empty: the sheet bears no name.
    QString contact = {}; ///< Phone or e-mail, as it was written; without a name it says who it is.
    bool mayShow = false;
    bool doNotWrite = false;
};

/// The questionnaire of the shop, the services that it lists, and the sheets that come back. Everything is one change
/// each, with undo.
class KeepQuestionnaire
{
public:
    explicit KeepQuestionnaire(ShopFilePtr file);

    QFuture<Result<QuestionnaireDesk>> read() const;
    /// Both, as QuestionnaireBuilder checks them: the services of the questionnaire are not looked at. Error Invalid also
    /// for a service that comes round impossibly often or has a price below nothing.
    QFuture<Result<qint64>> save(Questionnaire questionnaire, std::vector<Service> services) const;
    /// Scores become scores of the customer, what is missing a need, what they allow or refuse a wish; a name or a contact
    /// that is in no list a new customer; what was written a private review, of nobody without a name. Error Invalid as
    /// checkedSheet(), for a day to come, and for a contact that reaches nobody.
    QFuture<Result<AnswerSheetId>> fillIn(FilledSheet filled) const;
    /// With the newest sheets, at most so many.
    QFuture<Result<QuestionnaireFindings>> findings(int newest = 10) const;
    /// What a customer last said about each service that the shop still does.
    QFuture<Result<std::vector<NamedInterest>>> interestsOf(CustomerId customer) const;
    /// NotFound when it is gone.
    QFuture<Result<AnswerSheet>> sheet(AnswerSheetId id) const;

private:
    ShopFilePtr m_file;
};

/// With the questions in their order and these services: what can be printed. Errors as of QuestionnaireBuilder.
Result<Questionnaire> composed(const Questionnaire &words, const std::vector<Service> &services);

} // namespace Shopbell
