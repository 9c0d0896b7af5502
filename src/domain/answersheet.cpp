// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answersheet.h"

#include "domain/script.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr ConsentKind waysOfWriting[] = {ConsentKind::Email, ConsentKind::Message, ConsentKind::Post,
                                         ConsentKind::Marketing, ConsentKind::BeAsked};

void settle(Customer &customer, ConsentKind kind, bool granted, const QString &source, QDate day)
{
    for (Consent &consent : customer.consents) {
        if (consent.kind == kind && consent.stands()) {
            if (consent.granted == granted)
                return; // It was said before.
            consent.withdrawn = day;
        }
    }
    customer.consents.push_back({.kind = kind, .granted = granted, .source = source, .since = day});
}

/// Letters without case; of a script without blanks each letter is a word.
QList<QString> wordsOf(const QString &text)
{
    QList<QString> words;
    bool goesOn = false;
    for (const char32_t letter : text.toCaseFolded().toUcs4()) {
        if (!QChar::isLetterOrNumber(letter) && !QChar::isMark(letter)) {
            goesOn = false;
            continue;
        }
        const bool alone = isWrittenWithoutBlanks(letter);
        if (!goesOn || alone)
            words.append(QString());
        words.last() += QString::fromUcs4(&letter, 1);
        goesOn = !alone;
    }
    return words;
}

/// Of long words the ending may be another one: one cake, two cakes.
bool isSameWord(const QString &one, const QString &other)
{
    constexpr qsizetype stem = 4;
    constexpr qsizetype ending = 2;
    const QString &shorter = one.size() < other.size() ? one : other;
    const QString &longer = one.size() < other.size() ? other : one;
    const qsizetype more = longer.size() - shorter.size();
    return longer.startsWith(shorter) && (more == 0 || (shorter.size() >= stem && more <= ending));
}
} // namespace

bool holdsService(const QString &bought, const QString &service)
{
    const QList<QString> wanted = wordsOf(service);
    const QList<QString> words = wordsOf(bought);
    return !wanted.isEmpty() && !std::ranges::search(words, wanted, isSameWord).empty();
}

std::vector<OfferedService> offeredServices(const std::vector<Service> &services)
{
    std::vector<OfferedService> offered;
    for (const Service &service : services) {
        if (!service.gone)
            offered.push_back({service.name, service.note});
    }
    return offered;
}

Result<AnswerSheet> checkedSheet(AnswerSheet sheet)
{
    std::erase_if(sheet.answers, [](const SheetAnswer &answer) { return answer.isEmpty(); });
    if (sheet.answers.empty() && sheet.interests.empty())
        return Error{Error::Kind::Invalid, u"a sheet without an answer"_s};
    for (const SheetAnswer &answer : sheet.answers) {
        if (!answer.value)
            continue;
        if (const Result<Rating> rating = checkedRating(*answer.value, scaleOf(answer.score)); !rating)
            return rating.error();
    }
    QSet<std::pair<qint64, int>> ticked;
    for (const InterestIn &interest : sheet.interests) {
        const std::pair box(interest.service.value(), int(interest.interest));
        if (ticked.contains(box))
            return Error{Error::Kind::Invalid, u"the same answer about one service twice"_s};
        ticked.insert(box);
    }
    return sheet;
}

QString wordsOn(const AnswerSheet &sheet)
{
    QStringList words;
    for (const SheetAnswer &answer : sheet.answers) {
        if (!answer.words.trimmed().isEmpty())
            words << answer.asked.trimmed() << answer.words.trimmed();
    }
    words.removeAll(QString());
    return words.join(u'\n');
}

std::optional<Rating> ratingOn(const AnswerSheet &sheet)
{
    for (const ScoreQuestion question : {ScoreQuestion::Satisfied, ScoreQuestion::WouldRecommend}) {
        for (const SheetAnswer &answer : sheet.answers) {
            if (answer.value && answer.score == question)
                return Rating{double(*answer.value), scaleOf(question)};
        }
    }
    return std::nullopt;
}

bool isIdea(const AnswerSheet &sheet)
{
    const auto isMissed = [](const SheetAnswer &answer) {
        return answer.words.trimmed().isEmpty() || answer.kind == QuestionKind::Missing;
    };
    return !wordsOn(sheet).isEmpty() && std::ranges::all_of(sheet.answers, isMissed);
}

void allowToPublish(Customer &customer, const QString &source, QDate day)
{
    settle(customer, ConsentKind::PublishName, true, source, day);
}

void refuseWriting(Customer &customer, const QString &source, QDate day)
{
    for (const ConsentKind kind : waysOfWriting)
        settle(customer, kind, false, source, day);
    if (refusalOf(customer, customer.preferred))
        customer.preferred = ContactWay::None;
}

} // namespace Shopbell
