// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/checkwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
struct NamedList
{
    QLatin1StringView key;
    PhraseList CheckWords::*list;
};
constexpr NamedList namedLists[] = {
    {"selling"_L1, &CheckWords::selling},
    {"selling_unless_remedy"_L1, &CheckWords::sellingUnlessRemedy},
    {"questionnaire"_L1, &CheckWords::questionnaire},
    {"questionnaire_except"_L1, &CheckWords::questionnaireExcept},
    {"remedy"_L1, &CheckWords::remedy},
    {"remedy_part"_L1, &CheckWords::remedyPart},
    {"change_review"_L1, &CheckWords::changeReview},
    {"change_review_except"_L1, &CheckWords::changeReviewExcept},
    {"review_request"_L1, &CheckWords::reviewRequest},
    {"review_request_except"_L1, &CheckWords::reviewRequestExcept},
    {"friend_request"_L1, &CheckWords::friendRequest},
    {"friend_request_except"_L1, &CheckWords::friendRequestExcept},
    {"threat_or_blame"_L1, &CheckWords::threatOrBlame},
    {"threat_or_blame_except"_L1, &CheckWords::threatOrBlameExcept},
    {"admission"_L1, &CheckWords::admission},
    {"hollow_apology"_L1, &CheckWords::hollowApology},
    {"defence"_L1, &CheckWords::defence},
    {"defence_except"_L1, &CheckWords::defenceExcept},
    {"apology"_L1, &CheckWords::apology},
    {"acknowledgement"_L1, &CheckWords::acknowledgement},
    {"cause"_L1, &CheckWords::cause},
    {"prevention"_L1, &CheckWords::prevention},
    {"order_number"_L1, &CheckWords::orderNumber},
    {"own_contact"_L1, &CheckWords::ownContact},
    {"customer_home"_L1, &CheckWords::customerHome},
};
constexpr QLatin1StringView stopWordsKey("stop_words");

QStringList phrasesOf(const QJsonObject &root, QLatin1StringView key)
{
    QStringList phrases;
    for (auto language = root.begin(); language != root.end(); ++language) {
        for (const auto &phrase : language->toObject()[key].toArray())
            phrases += phrase.toString();
    }
    return phrases;
}
} // namespace

Result<CheckWords> CheckWords::from(const QByteArray &checkJson, const QByteArray &languageJson)
{
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(checkJson, &fault).object();
    if (root.isEmpty())
        return Error{Error::Kind::Invalid, u"check words: %1 at %2"_s.arg(fault.errorString()).arg(fault.offset)};
    CheckWords words;
    words.languages = root.keys();
    for (const NamedList &named : namedLists) {
        Result<PhraseList> list = PhraseList::from(phrasesOf(root, named.key));
        if (!list)
            return Error{Error::Kind::Invalid, u"check words, %1: %2"_s.arg(named.key, list.error().detail)};
        words.*named.list = *std::move(list);
    }
    for (const QString &word : phrasesOf(root, stopWordsKey))
        words.stopWords.insert(word);
    Result<LanguageWords> tongues = languageWordsFrom(languageJson);
    if (!tongues)
        return tongues.error();
    words.tongues = *std::move(tongues);
    return words;
}

} // namespace Shopbell
