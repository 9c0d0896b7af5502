// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepquestionnaire.h"

#include "exchange/phonenumber.h"
#include "services/customerwork.h"
#include "services/sheetreview.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
std::vector<Service> tidyServices(std::vector<Service> services)
{
    for (Service &service : services) {
        service.name = service.name.simplified();
        service.note = service.note.simplified();
    }
    return services;
}

Status refuseImpossible(const std::vector<Service> &services)
{
    for (const Service &service : services) {
        if (service.everyWeeks && (*service.everyWeeks < 1 || *service.everyWeeks > mostWeeksBetween))
            return Error{Error::Kind::Invalid, u"a service that comes round impossibly often"_s};
        if (service.price && service.price->minor < 0)
            return Error{Error::Kind::Invalid, u"a service with a price below nothing"_s};
    }
    return done();
}

/// A shop without services has nothing to list yet; the question waits for the first one.
void keepServicesQuestion(Questionnaire &whole, const Questionnaire &words)
{
    const auto isAsked = [](const Question &question) { return question.kind == QuestionKind::Services; };
    const auto asked = std::ranges::find_if(words.questions, isAsked);
    if (asked == words.questions.end() || std::ranges::any_of(whole.questions, isAsked))
        return;
    whole.questions.push_back(*asked);
    std::ranges::stable_sort(whole.questions, {}, &Question::kind);
}

ContactPoint contactOnSheet(const QString &written, const QString &country)
{
    if (written.contains(u'@'))
        return {{}, ContactKind::Email, written};
    return {{}, ContactKind::Phone, internationalPhone(written, country)};
}

/// Who is meant: the one who was chosen; without any name the one whom the contact finds. Not stored: nobody yet.
Result<CustomerId> whoIsMeant(const FilledSheet &filled, CustomerWork &work)
{
    const QString written = filled.contact.simplified();
    if (filled.sheet.customer.isStored() || !filled.name.simplified().isEmpty() || written.isEmpty())
        return filled.sheet.customer;
    const ContactPoint contact = contactOnSheet(written, work.shop.country);
    const Result<CustomerId> found = customerFoundBy(work.connection, contact.kind, contact.value, {});
    if (!found || found->isStored())
        return found;
    return customerFoundBy(work.connection, contact.kind, written, {}); // Kept so before the shop had a country.
}

/// Whoever answered: a customer, somebody new by name or contact, or nobody, whose id is not stored.
Result<Customer> answering(const FilledSheet &filled, CustomerWork &work)
{
    Customer customer;
    const QString name = filled.name.simplified();
    const QString written = filled.contact.simplified();
    const Result<CustomerId> meant = whoIsMeant(filled, work);
    if (!meant)
        return meant.error();
    if (meant->isStored()) {
        Result<Customer> known = work.customer(*meant);
        if (!known)
            return known;
        customer = *std::move(known);
    } else if (name.isEmpty() && written.isEmpty()) {
        return customer;
    } else {
        customer.name = name;
        customer.createdAt = work.now;
    }
    if (!written.isEmpty()) {
        const ContactPoint contact = contactOnSheet(written, work.shop.country);
        if (!isUsable(contact.kind, contact.value))
            return Error{Error::Kind::Invalid, u"a contact that reaches nobody"_s};
        const bool known = std::ranges::any_of(customer.contacts, [&](const ContactPoint &each) {
            const QString theirs = comparable(each.kind, each.value);
            return each.kind == contact.kind
                && (theirs == comparable(each.kind, contact.value) || theirs == comparable(each.kind, written));
        });
        if (!known)
            customer.contacts.push_back(contact);
    }
    if (customer.contacts.empty())
        customer.contacts = {{{}, ContactKind::Name, customer.name}}; // Files find them by nothing else.
    return customer;
}

/// Writes what they allow and refuse, and gives the customer their id.
Status keepAnswering(Customer &customer, const FilledSheet &filled, QDate day, CustomerWork &work)
{
    if (!customer.id.isStored() && customer.name.isEmpty() && customer.contacts.empty())
        return done();
    if (filled.mayShow)
        allowToPublish(customer, filled.sheet.title, day);
    if (filled.doNotWrite)
        refuseWriting(customer, filled.sheet.title, day);
    if (customer.id.isStored())
        return work.customers.update(customer);
    const Result<CustomerId> id = work.customers.insert(customer);
    if (!id)
        return id.error();
    customer.id = *id;
    return done();
}

/// The scores that the answers became, in their order.
Result<std::vector<ScoreId>> scoresFrom(const AnswerSheet &sheet, CustomerWork &work)
{
    std::vector<ScoreId> scores(sheet.answers.size());
    if (!sheet.customer.isStored())
        return scores;
    for (size_t at = 0; at < sheet.answers.size(); ++at) {
        const SheetAnswer &answer = sheet.answers[at];
        if (!answer.value)
            continue;
        Score score;
        score.customer = sheet.customer;
        score.review = sheet.review;
        score.question = answer.score;
        score.answer = {double(*answer.value), scaleOf(answer.score)};
        score.occasion = sheet.title;
        score.said = Moment::onDay(sheet.day);
        score.createdAt = work.now;
        const Result<ScoreId> id = work.scores.insert(score);
        if (!id)
            return id.error();
        scores[at] = *id;
    }
    return scores;
}

/// What they miss is what they need; what they wrote before stays first.
Status keepNeeds(const AnswerSheet &sheet, CustomerWork &work)
{
    if (!sheet.customer.isStored())
        return done();
    Result<std::vector<Need>> needs = work.customers.needs(sheet.customer);
    if (!needs)
        return needs.error();
    const size_t before = needs->size();
    for (const SheetAnswer &answer : sheet.answers) {
        const QString words = answer.words.simplified();
        const bool isNew = std::ranges::find(*needs, words, &Need::words) == needs->end();
        if (answer.kind == QuestionKind::Missing && !words.isEmpty() && isNew)
            needs->push_back({.id = {}, .words = words});
    }
    return needs->size() > before ? work.customers.setNeeds(sheet.customer, *needs) : done();
}
} // namespace

Result<Questionnaire> composed(const Questionnaire &words, const std::vector<Service> &services)
{
    QuestionnaireBuilder builder(words.title.simplified(), words.introduction.trimmed());
    for (const Question &question : words.questions) {
        switch (question.kind) {
        case QuestionKind::Open:
            builder.ask(question.words.simplified(), question.lines);
            break;
        case QuestionKind::Score:
            builder.score(question.score, question.words.simplified(), question.lowest, question.highest);
            break;
        case QuestionKind::Services:
            if (!services.empty())
                builder.offer(question.words.simplified(), offeredServices(services));
            break;
        case QuestionKind::Missing:
            builder.askWhatIsMissing(question.words.simplified(), question.lines);
            break;
        }
    }
    return builder.link(words.link).build();
}

KeepQuestionnaire::KeepQuestionnaire(ShopFilePtr file) : m_file(std::move(file)) {}

QFuture<Result<QuestionnaireDesk>> KeepQuestionnaire::read() const
{
    return m_file->threads().read([](Connection &connection) -> Result<QuestionnaireDesk> {
        const QuestionnaireStore store(connection);
        Result<Shop> shop = readShop(connection);
        if (!shop)
            return shop.error();
        Result<std::vector<Service>> services = store.services();
        if (!services)
            return services.error();
        Result<std::optional<Questionnaire>> questionnaire = store.questionnaire();
        if (!questionnaire)
            return questionnaire.error();
        return QuestionnaireDesk{*std::move(shop), *std::move(services), *std::move(questionnaire)};
    });
}

QFuture<Result<qint64>> KeepQuestionnaire::save(Questionnaire questionnaire, std::vector<Service> services) const
{
    services = tidyServices(std::move(services));
    return recordedWork(m_file, Did::EditQuestionnaire,
                        [questionnaire = std::move(questionnaire),
                         services = std::move(services)](CustomerWork &work, Recording &) -> Result<qint64> {
                            Result<Questionnaire> whole = composed(questionnaire, services);
                            if (!whole)
                                return whole.error();
                            if (Status fits = refuseImpossible(services); !fits)
                                return fits.error();
                            keepServicesQuestion(*whole, questionnaire);
                            QuestionnaireStore store(work.connection);
                            if (Status kept = store.setServices(services, work.now); !kept)
                                return kept.error();
                            if (Status kept = store.setQuestionnaire(*whole, work.now); !kept)
                                return kept.error();
                            return qint64(whole->questions.size());
                        });
}

QFuture<Result<AnswerSheetId>> KeepQuestionnaire::fillIn(FilledSheet filled) const
{
    return recordedWork(
        m_file, Did::FillInSheet,
        [filled = std::move(filled)](CustomerWork &work, Recording &recording) -> Result<AnswerSheetId> {
            Result<AnswerSheet> sheet = checkedSheet(filled.sheet);
            if (!sheet)
                return sheet.error();
            if (!sheet->day.isValid())
                sheet->day = work.today();
            if (const Result<Moment> said = work.happened(Moment::onDay(sheet->day)); !said)
                return said.error();
            Result<Customer> customer = answering(filled, work);
            if (!customer)
                return customer.error();
            if (Status kept = keepAnswering(*customer, filled, sheet->day, work); !kept)
                return kept.error();
            sheet->customer = customer->id;
            sheet->createdAt = work.now;
            const bool waits = customer->id.isStored() && !filled.doNotWrite;
            const Result<ReviewId> review = keepAsReview(*sheet, *customer, waits, work);
            if (!review)
                return review.error();
            sheet->review = *review;
            const Result<std::vector<ScoreId>> scores = scoresFrom(*sheet, work);
            if (!scores)
                return scores.error();
            if (Status kept = keepNeeds(*sheet, work); !kept)
                return kept.error();
            const Result<AnswerSheetId> id = QuestionnaireStore(work.connection).insertSheet(*sheet, *scores);
            if (id)
                recording.arguments = {id->value(), sheet->customer.value()};
            return id;
        });
}

QFuture<Result<QuestionnaireFindings>> KeepQuestionnaire::findings(int newest) const
{
    return m_file->threads().read([most = newest](Connection &connection) -> Result<QuestionnaireFindings> {
        const QuestionnaireStore store(connection);
        const Result<qint64> count = store.countOfSheets();
        if (!count)
            return count.error();
        Result<std::vector<ServiceAnswers>> services = store.serviceAnswers();
        if (!services)
            return services.error();
        Result<std::vector<SheetRow>> newest = store.sheets(most);
        if (!newest)
            return newest.error();
        return QuestionnaireFindings{*count, *std::move(services), *std::move(newest)};
    });
}

QFuture<Result<AnswerSheet>> KeepQuestionnaire::sheet(AnswerSheetId id) const
{
    return m_file->threads().read([id](Connection &connection) { return QuestionnaireStore(connection).sheet(id); });
}

QFuture<Result<std::vector<NamedInterest>>> KeepQuestionnaire::interestsOf(CustomerId customer) const
{
    return m_file->threads().read(
        [customer](Connection &connection) { return QuestionnaireStore(connection).interestsOf(customer); });
}

} // namespace Shopbell
