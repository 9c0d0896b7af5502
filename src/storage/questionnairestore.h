// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/answersheet.h"

namespace Shopbell {

class Connection;

/// What was answered about a service.
struct ServiceAnswers
{
    ServiceId service = {};
    QString name = {};
    int uses = 0;
    int newToThem = 0;
    int wantToHear = 0;
    QStringList who = {}; ///< Customers who want to hear of it, by name.
};

struct SheetRow
{
    AnswerSheetId id = {};
    CustomerId customer = {};
    QString customerName = {}; ///< Empty: it bears no name.
    QDate day = {};
    ReviewId review = {}; ///< Which its words became; not stored: none.
    std::vector<SheetAnswer> answers = {};
    std::vector<NamedInterest> interests = {};
};

/// The services of the shop, its questionnaire, and the sheets that came back.
class QuestionnaireStore
{
public:
    explicit QuestionnaireStore(Connection &connection) : m_connection(connection) {}

    /// In their order; those that the shop does no more only when they are asked for.
    Result<std::vector<Service>> services(bool withGone = false) const;
    /// In this order; ids that are not stored are new. Those missing are deleted, or gone when somebody answered about
    /// them. NotFound for an id that there is not.
    Status setServices(const std::vector<Service> &services, qint64 now);

    /// With the services as they are now; nothing before the owner composed one.
    Result<std::optional<Questionnaire>> questionnaire() const;
    Status setQuestionnaire(const Questionnaire &questionnaire, qint64 now);

    /// `scores`: which score each answer became, in the order of the answers; not stored: none.
    Result<AnswerSheetId> insertSheet(const AnswerSheet &sheet, const std::vector<ScoreId> &scores);
    /// NotFound when there is none.
    Result<AnswerSheet> sheet(AnswerSheetId id) const;
    /// The newest first, at most so many, with what was answered.
    Result<std::vector<SheetRow>> sheets(int limit) const;
    Result<qint64> countOfSheets() const;
    /// Of every service that somebody answered about, in their order.
    Result<std::vector<ServiceAnswers>> serviceAnswers() const;

    /// What a customer last said about each service that the shop still does, in their order.
    Result<std::vector<NamedInterest>> interestsOf(CustomerId customer) const;

private:
    Status keepService(const Service &service, int place, qint64 now);
    Status letServiceGo(ServiceId id);
    Result<std::vector<SheetAnswer>> answersOf(AnswerSheetId id) const;

    Connection &m_connection;
};

} // namespace Shopbell
