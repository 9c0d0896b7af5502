// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/questionnaires/questionnairenote.h"

#include <QJsonArray>

namespace Shopbell {

using namespace Qt::StringLiterals;

QJsonObject noteOf(const Questionnaire &words, const std::vector<Service> &services)
{
    QJsonArray questions;
    for (const Question &question : words.questions)
        questions.append(QJsonObject{{u"kind"_s, int(question.kind)},
                                     {u"words"_s, question.words},
                                     {u"lines"_s, question.lines},
                                     {u"score"_s, int(question.score)},
                                     {u"lowest"_s, question.lowest},
                                     {u"highest"_s, question.highest}});
    QJsonArray offered;
    for (const Service &service : services)
        offered.append(QJsonObject{{u"id"_s, service.id.value()},
                                   {u"name"_s, service.name},
                                   {u"note"_s, service.note},
                                   {u"price"_s, service.price ? QJsonValue(service.price->minor) : QJsonValue()},
                                   {u"currency"_s, service.price ? service.price->currency : QString()},
                                   {u"weeks"_s, service.everyWeeks.value_or(0)}});
    return {{u"title"_s, words.title},
            {u"introduction"_s, words.introduction},
            {u"link"_s, words.link},
            {u"questions"_s, questions},
            {u"services"_s, offered}};
}

Questionnaire questionnaireFrom(const QJsonObject &note)
{
    Questionnaire words{.title = note[u"title"_s].toString(), .introduction = note[u"introduction"_s].toString()};
    words.link = note[u"link"_s].toString();
    for (const auto &each : note[u"questions"_s].toArray()) {
        const int kind = each[u"kind"_s].toInt(-1);
        if (kind < int(QuestionKind::Open) || kind > int(QuestionKind::Missing))
            continue; // Somebody wrote into the file.
        words.questions.push_back({.kind = QuestionKind(kind),
                                   .words = each[u"words"_s].toString(),
                                   .lines = each[u"lines"_s].toInt(2),
                                   .score = each[u"score"_s].toInt() == int(ScoreQuestion::WouldRecommend)
                                       ? ScoreQuestion::WouldRecommend
                                       : ScoreQuestion::Satisfied,
                                   .lowest = each[u"lowest"_s].toString(),
                                   .highest = each[u"highest"_s].toString()});
    }
    return words;
}

std::vector<Service> servicesFrom(const QJsonObject &note)
{
    std::vector<Service> services;
    for (const auto &each : note[u"services"_s].toArray()) {
        Service service{.id = ServiceId(each[u"id"_s].toInteger()),
                        .name = each[u"name"_s].toString(),
                        .note = each[u"note"_s].toString()};
        if (each[u"price"_s].isDouble())
            service.price = Money{each[u"price"_s].toInteger(), each[u"currency"_s].toString()};
        if (const int weeks = each[u"weeks"_s].toInt(); weeks > 0)
            service.everyWeeks = weeks;
        services.push_back(service);
    }
    return services;
}

} // namespace Shopbell
