// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/questionnairestore.h"

#include "storage/connection.h"
#include "storage/contacts.h"
#include "storage/days.h"
#include "storage/rows.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr int onlyQuestionnaire = 1; ///< The id of the one that a shop has.

std::optional<int> smallNumber(const std::optional<qint64> &number)
{
    return number ? std::optional(int(*number)) : std::nullopt;
}

Service serviceFrom(const Statement &row)
{
    return {.id = row.id<ServiceId>(0),
            .name = row.text(1),
            .note = row.text(2),
            .price = row.isNull(5) ? std::nullopt : std::optional(Money{row.integer(5), row.text(6)}),
            .everyWeeks = smallNumber(row.maybeInteger(3)),
            .gone = row.integer(4) != 0};
}

Question questionFrom(const Statement &row)
{
    return {.kind = QuestionKind(row.integer(0)),
            .words = row.text(1),
            .lines = int(row.integer(2)),
            .score = ScoreQuestion(row.integer(3)),
            .lowest = row.text(4),
            .highest = row.text(5)};
}
} // namespace

Result<std::vector<Service>> QuestionnaireStore::services(bool withGone) const
{
    Statement select(m_connection,
                     u"SELECT id, name, note, every_weeks, gone, price_minor, currency FROM service WHERE gone <= ?1 "
                     "ORDER BY gone, place, id"_s);
    return rowsFrom(select.bind(withGone), serviceFrom);
}

Status QuestionnaireStore::setServices(const std::vector<Service> &services, qint64 now)
{
    const Result<std::vector<Service>> before = this->services(true);
    if (!before)
        return before.error();
    int place = 0;
    for (const Service &service : services) {
        const bool known = std::ranges::find(*before, service.id, &Service::id) != before->end();
        if (service.id.isStored() && !known)
            return Error{Error::Kind::NotFound, u"service %1"_s.arg(service.id.value())};
        if (Status kept = keepService(service, ++place, now); !kept)
            return kept;
    }
    for (const Service &service : *before) {
        if (std::ranges::find(services, service.id, &Service::id) != services.end())
            continue;
        if (Status gone = letServiceGo(service.id); !gone)
            return gone;
    }
    return done();
}

Status QuestionnaireStore::keepService(const Service &service, int place, qint64 now)
{
    const std::optional<qint64> price = service.price ? std::optional(service.price->minor) : std::nullopt;
    const QString currency = service.price ? service.price->currency : QString();
    if (service.id.isStored()) {
        Statement update(m_connection,
                         u"UPDATE service SET name = ?2, note = ?3, every_weeks = ?4, place = ?5, "
                         "price_minor = ?6, currency = ?7, gone = 0 WHERE id = ?1"_s);
        return update.bind(service.id, service.name, service.note, service.everyWeeks, place, price, currency).run();
    }
    Statement insert(m_connection,
                     u"INSERT INTO service (name, note, every_weeks, place, price_minor, currency, created_at) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"_s);
    return insert.bind(service.name, service.note, service.everyWeeks, place, price, currency, now).run();
}

Status QuestionnaireStore::letServiceGo(ServiceId id)
{
    Statement remove(m_connection,
                     u"DELETE FROM service WHERE id = ?1 AND "
                     "NOT EXISTS (SELECT 1 FROM service_interest WHERE service_id = ?1)"_s);
    if (Status removed = remove.bind(id).run(); !removed)
        return removed;
    Statement mark(m_connection, u"UPDATE service SET gone = 1 WHERE id = ?1"_s);
    return mark.bind(id).run();
}

Result<std::optional<Questionnaire>> QuestionnaireStore::questionnaire() const
{
    Statement select(m_connection, u"SELECT title, introduction, link FROM questionnaire WHERE id = ?1"_s);
    const Result<bool> row = select.bind(onlyQuestionnaire).next();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Questionnaire>();
    Questionnaire whole{.title = select.text(0), .introduction = select.text(1), .link = select.text(2)};
    Statement asked(m_connection,
                    u"SELECT kind, words, lines, score, lowest, highest FROM question "
                    "WHERE questionnaire_id = ?1 ORDER BY place, id"_s);
    Result<std::vector<Question>> questions = rowsFrom(asked.bind(onlyQuestionnaire), questionFrom);
    if (!questions)
        return questions.error();
    const Result<std::vector<Service>> offered = services();
    if (!offered)
        return offered.error();
    whole.questions = *std::move(questions);
    whole.services = offeredServices(*offered);
    return std::optional(whole);
}

Status QuestionnaireStore::setQuestionnaire(const Questionnaire &questionnaire, qint64 now)
{
    Statement write(m_connection,
                    u"INSERT INTO questionnaire (id, title, introduction, link, updated_at) "
                    "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (id) DO UPDATE SET title = ?2, introduction = ?3, "
                    "link = ?4, updated_at = ?5"_s);
    if (Status written =
            write.bind(onlyQuestionnaire, questionnaire.title, questionnaire.introduction, questionnaire.link, now)
                .run();
        !written)
        return written;
    Statement clear(m_connection, u"DELETE FROM question WHERE questionnaire_id = ?1"_s);
    if (Status cleared = clear.bind(onlyQuestionnaire).run(); !cleared)
        return cleared;
    Statement insert(m_connection,
                     u"INSERT INTO question (questionnaire_id, place, kind, words, lines, score, lowest, highest) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"_s);
    int place = 0;
    for (const Question &question : questionnaire.questions) {
        if (Status inserted = insert
                                  .bind(onlyQuestionnaire, ++place, int(question.kind), question.words, question.lines,
                                        int(question.score), question.lowest, question.highest)
                                  .run();
            !inserted)
            return inserted;
    }
    return done();
}

Result<AnswerSheetId> QuestionnaireStore::insertSheet(const AnswerSheet &sheet, const std::vector<ScoreId> &scores)
{
    Statement insert(m_connection,
                     u"INSERT INTO answer_sheet (customer_id, title, day, created_at, review_id) "
                     "VALUES (?1, ?2, ?3, ?4, ?5)"_s);
    if (Status ran =
            insert.bind(sheet.customer, sheet.title, storedDay(sheet.day), sheet.createdAt, sheet.review).run();
        !ran)
        return ran.error();
    const AnswerSheetId id(m_connection.lastInsertId());
    Statement answer(m_connection,
                     u"INSERT INTO answer (sheet_id, place, kind, asked, words, value, score, score_id) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"_s);
    for (size_t at = 0; at < sheet.answers.size(); ++at) {
        const SheetAnswer &given = sheet.answers[at];
        const ScoreId score = at < scores.size() ? scores[at] : ScoreId();
        if (Status ran = answer
                             .bind(id, int(at) + 1, int(given.kind), given.asked, given.words, given.value,
                                   int(given.score), score)
                             .run();
            !ran)
            return ran.error();
    }
    Statement about(m_connection,
                    u"INSERT INTO service_interest (sheet_id, service_id, interest) VALUES (?1, ?2, ?3)"_s);
    for (const InterestIn &interest : sheet.interests) {
        if (Status ran = about.bind(id, interest.service, int(interest.interest)).run(); !ran)
            return ran.error();
    }
    return id;
}

Result<std::vector<SheetAnswer>> QuestionnaireStore::answersOf(AnswerSheetId id) const
{
    Statement answers(m_connection,
                      u"SELECT kind, asked, words, score, value FROM answer WHERE sheet_id = ?1 ORDER BY place"_s);
    return rowsFrom(answers.bind(id), [](const Statement &each) -> SheetAnswer {
        return {.kind = QuestionKind(each.integer(0)),
                .asked = each.text(1),
                .words = each.text(2),
                .score = ScoreQuestion(each.integer(3)),
                .value = smallNumber(each.maybeInteger(4))};
    });
}

Result<AnswerSheet> QuestionnaireStore::sheet(AnswerSheetId id) const
{
    Statement select(m_connection,
                     u"SELECT customer_id, title, day, created_at, review_id FROM answer_sheet WHERE id = ?1"_s);
    const Result<bool> row = select.bind(id).next();
    if (!row)
        return row.error();
    if (!*row)
        return Error{Error::Kind::NotFound, u"answer sheet %1"_s.arg(id.value())};
    AnswerSheet sheet{.id = id,
                      .customer = select.id<CustomerId>(0),
                      .review = select.id<ReviewId>(4),
                      .title = select.text(1),
                      .day = dayAt(select, 2),
                      .createdAt = select.integer(3)};
    Result<std::vector<SheetAnswer>> given = answersOf(id);
    if (!given)
        return given.error();
    Statement interests(m_connection,
                        u"SELECT service_id, interest FROM service_interest WHERE sheet_id = ?1 ORDER BY id"_s);
    Result<std::vector<InterestIn>> about = rowsFrom(interests.bind(id), [](const Statement &each) -> InterestIn {
        return {each.id<ServiceId>(0), ServiceInterest(each.integer(1))};
    });
    if (!about)
        return about.error();
    sheet.answers = *std::move(given);
    sheet.interests = *std::move(about);
    return sheet;
}

Result<std::vector<SheetRow>> QuestionnaireStore::sheets(int limit) const
{
    Statement select(m_connection,
                     u"SELECT answer_sheet.id, customer_id, ifnull(%1, ''), day, review_id FROM answer_sheet "
                     "LEFT JOIN customer ON customer.id = customer_id ORDER BY day DESC, answer_sheet.id DESC "
                     "LIMIT ?1"_s.arg(shownNameSql()));
    Result<std::vector<SheetRow>> rows = rowsFrom(select.bind(limit), [](const Statement &row) -> SheetRow {
        return {.id = row.id<AnswerSheetId>(0),
                .customer = row.id<CustomerId>(1),
                .customerName = row.text(2),
                .day = dayAt(row, 3),
                .review = row.id<ReviewId>(4)};
    });
    if (!rows)
        return rows;
    for (SheetRow &row : *rows) {
        Result<std::vector<SheetAnswer>> answers = answersOf(row.id);
        if (!answers)
            return answers.error();
        Statement about(m_connection,
                        u"SELECT service.name, interest FROM service_interest JOIN service ON service.id = service_id "
                        "WHERE sheet_id = ?1 ORDER BY service.place, service.id, interest"_s);
        Result<std::vector<NamedInterest>> interests =
            rowsFrom(about.bind(row.id), [](const Statement &each) -> NamedInterest {
                return {each.text(0), ServiceInterest(each.integer(1))};
            });
        if (!interests)
            return interests.error();
        row.answers = *std::move(answers);
        row.interests = *std::move(interests);
    }
    return rows;
}

Result<qint64> QuestionnaireStore::countOfSheets() const
{
    return m_connection.number(u"SELECT count(*) FROM answer_sheet"_s);
}

Result<std::vector<ServiceAnswers>> QuestionnaireStore::serviceAnswers() const
{
    Statement select(m_connection,
                     u"SELECT service.id, service.name, interest, ifnull(customer.name, '') FROM service_interest "
                     "JOIN service ON service.id = service_id JOIN answer_sheet ON answer_sheet.id = sheet_id "
                     "LEFT JOIN customer ON customer.id = customer_id "
                     "ORDER BY gone, service.place, service.id, customer.name COLLATE NOCASE"_s);
    std::vector<ServiceAnswers> all;
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return all;
        if (all.empty() || all.back().service != select.id<ServiceId>(0))
            all.push_back({.service = select.id<ServiceId>(0), .name = select.text(1)});
        ServiceAnswers &answers = all.back();
        const auto interest = ServiceInterest(select.integer(2));
        answers.uses += interest == ServiceInterest::Uses;
        answers.newToThem += interest == ServiceInterest::NewToThem;
        if (interest != ServiceInterest::WantsToHear)
            continue;
        ++answers.wantToHear;
        if (const QString name = select.text(3); !name.isEmpty() && !answers.who.contains(name))
            answers.who << name;
    }
}

Result<std::vector<NamedInterest>> QuestionnaireStore::interestsOf(CustomerId customer) const
{
    Statement select(m_connection,
                     u"SELECT service.name, interest FROM service JOIN service_interest ON service_id = service.id "
                     "WHERE gone = 0 AND sheet_id = (SELECT answer_sheet.id FROM answer_sheet "
                     "JOIN service_interest AS said ON said.sheet_id = answer_sheet.id "
                     "WHERE customer_id = ?1 AND said.service_id = service.id "
                     "ORDER BY day DESC, answer_sheet.id DESC LIMIT 1) ORDER BY service.place, service.id, interest"_s);
    return rowsFrom(select.bind(customer), [](const Statement &row) -> NamedInterest {
        return {row.text(0), ServiceInterest(row.integer(1))};
    });
}

} // namespace Shopbell
