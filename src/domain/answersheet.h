// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "domain/customer.h"
#include "domain/money.h"
#include "domain/questionnaire.h"

#include <QDate>

#include <optional>
#include <vector>

namespace Shopbell {

/// Something the shop does, as it is kept.
struct Service
{
    ServiceId id = {};
    QString name = {};
    QString note = {}; ///< "order 3 days before"
    std::optional<Money> price = {}; ///< Nothing: none is named.
    std::optional<int> everyWeeks = {}; ///< A service that comes round; nothing: it does not.
    bool gone = false; ///< The shop does it no more.

    friend bool operator==(const Service &, const Service &) = default;
};
inline constexpr int mostWeeksBetween = 520; ///< Ten years.

/// Whether something that was bought is or holds a service, by the names of both: the words of the service stand in it
/// side by side, whatever their letter case and ending ("Birthday cake, 30 cm" and "Birthday cakes").
bool holdsService(const QString &bought, const QString &service);

/// As a questionnaire lists them.
std::vector<OfferedService> offeredServices(const std::vector<Service> &services);

// The numbers are stored in the shop file: append only.
enum class ServiceInterest {
    Uses = 1,
    NewToThem = 2,
    WantsToHear = 3,
};

/// What somebody answered to one question, as it was asked.
struct SheetAnswer
{
    QuestionKind kind = QuestionKind::Open;
    QString asked = {};
    QString words = {};
    ScoreQuestion score = ScoreQuestion::Satisfied;
    std::optional<int> value = {}; ///< Of a score.

    bool isEmpty() const { return words.trimmed().isEmpty() && !value; }
    friend bool operator==(const SheetAnswer &, const SheetAnswer &) = default;
};

struct InterestIn
{
    ServiceId service = {};
    ServiceInterest interest = ServiceInterest::Uses;

    friend bool operator==(const InterestIn &, const InterestIn &) = default;
};

/// What a customer last said about a service.
struct NamedInterest
{
    QString service = {};
    ServiceInterest interest = ServiceInterest::Uses;

    friend bool operator==(const NamedInterest &, const NamedInterest &) = default;
};

/// A sheet that came back.
struct AnswerSheet
{
    AnswerSheetId id = {};
    CustomerId customer = {}; ///< Not stored: it bears no name.
    ReviewId review = {}; ///< What its words and its number became; not stored: nothing was said.
    QString title = {}; ///< Of the questionnaire, as it was.
    QDate day = {};
    std::vector<SheetAnswer> answers = {};
    std::vector<InterestIn> interests = {};
    qint64 createdAt = 0;

    friend bool operator==(const AnswerSheet &, const AnswerSheet &) = default;
};

/// Without what was left out. Error Invalid when nothing was answered at all, for a score outside its scale, and for the
/// same box of a service ticked twice.
Result<AnswerSheet> checkedSheet(AnswerSheet sheet);

/// What somebody wrote, as they wrote it, each answer in a line below its question: without it nobody knows what it says.
QString wordsOn(const AnswerSheet &sheet);
/// How satisfied they are, else whether they would recommend the shop.
std::optional<Rating> ratingOn(const AnswerSheet &sheet);
/// Whether all that they wrote is what they miss.
bool isIdea(const AnswerSheet &sheet);

/// "You may show my words with my first name", said on a sheet: what stood before of that kind is withdrawn.
void allowToPublish(Customer &customer, const QString &source, QDate day);
/// "Please do not write to me": every way of writing and all that is no answer is refused.
void refuseWriting(Customer &customer, const QString &source, QDate day);

} // namespace Shopbell
