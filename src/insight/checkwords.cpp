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
    {"selling_except"_L1, &CheckWords::sellingExcept},
    {"selling_unless_remedy"_L1, &CheckWords::sellingUnlessRemedy},
    {"price_cut"_L1, &CheckWords::priceCut},
    {"price_went_wrong"_L1, &CheckWords::priceWentWrong},
    {"price_given_back"_L1, &CheckWords::priceGivenBack},
    {"price_for_sale"_L1, &CheckWords::priceForSale},
    {"questionnaire"_L1, &CheckWords::questionnaire},
    {"questionnaire_except"_L1, &CheckWords::questionnaireExcept},
    {"remedy"_L1, &CheckWords::remedy},
    {"remedy_except"_L1, &CheckWords::remedyExcept},
    {"remedy_part"_L1, &CheckWords::remedyPart},
    {"selling_first"_L1, &CheckWords::sellingFirst},
    {"change_review"_L1, &CheckWords::changeReview},
    {"change_review_except"_L1, &CheckWords::changeReviewExcept},
    {"in_return"_L1, &CheckWords::inReturn},
    {"rating_wish"_L1, &CheckWords::ratingWish},
    {"rating_wish_except"_L1, &CheckWords::ratingWishExcept},
    {"review_request"_L1, &CheckWords::reviewRequest},
    {"review_request_except"_L1, &CheckWords::reviewRequestExcept},
    {"friend_request"_L1, &CheckWords::friendRequest},
    {"friend_request_except"_L1, &CheckWords::friendRequestExcept},
    {"threat_or_blame"_L1, &CheckWords::threatOrBlame},
    {"threat_or_blame_except"_L1, &CheckWords::threatOrBlameExcept},
    {"admission"_L1, &CheckWords::admission},
    {"omission"_L1, &CheckWords::omission},
    {"hollow_apology"_L1, &CheckWords::hollowApology},
    {"defence"_L1, &CheckWords::defence},
    {"defence_except"_L1, &CheckWords::defenceExcept},
    {"defence_first"_L1, &CheckWords::defenceFirst},
    {"denial"_L1, &CheckWords::denial},
    {"turn"_L1, &CheckWords::turn},
    {"turn_except"_L1, &CheckWords::turnExcept},
    {"turn_to_fault"_L1, &CheckWords::turnToFault},
    {"expectation"_L1, &CheckWords::expectation},
    {"apology"_L1, &CheckWords::apology},
    {"acknowledgement"_L1, &CheckWords::acknowledgement},
    {"cause"_L1, &CheckWords::cause},
    {"prevention"_L1, &CheckWords::prevention},
    {"in_order"_L1, &CheckWords::inOrder},
    {"empty_phrase"_L1, &CheckWords::emptyPhrase},
    {"retelling"_L1, &CheckWords::retelling},
    {"invitation"_L1, &CheckWords::invitation},
    {"invitation_beside"_L1, &CheckWords::invitationBeside},
    {"filler"_L1, &CheckWords::filler},
    {"pleasantry"_L1, &CheckWords::pleasantry},
    {"judgement"_L1, &CheckWords::judgement},
    {"fault"_L1, &CheckWords::fault},
    {"order_number"_L1, &CheckWords::orderNumber},
    {"plain_number"_L1, &CheckWords::plainNumber},
    {"health"_L1, &CheckWords::health},
    {"own_contact"_L1, &CheckWords::ownContact},
    {"own_contact_first"_L1, &CheckWords::ownContactFirst},
    {"customer_home"_L1, &CheckWords::customerHome},
    {"customer_home_maybe"_L1, &CheckWords::customerHomeMaybe},
    {"customer_home_goods"_L1, &CheckWords::customerHomeGoods},
    {"pick_up"_L1, &CheckWords::pickUp},
    {"own_home"_L1, &CheckWords::ownHome},
    {"own_home_except"_L1, &CheckWords::ownHomeExcept},
};
struct NamedPair
{
    QLatin1StringView key;
    MaybeWords CheckWords::*lists;
};
constexpr NamedPair namedPairs[] = {
    {"cause_maybe"_L1, &CheckWords::maybeCause},
    {"remedy_maybe"_L1, &CheckWords::maybeRemedy},
    {"prevention_maybe"_L1, &CheckWords::maybePrevention},
};
constexpr QLatin1StringView stopWordsKey("stop_words");
constexpr QLatin1StringView sameMatterKey("same_matter");

QStringList phrasesOf(const QJsonObject &root, const QString &key)
{
    QStringList phrases;
    for (const auto &language : root) {
        for (const auto &phrase : language.toObject()[key].toArray())
            phrases += phrase.toString();
    }
    return phrases;
}

Status readList(PhraseList &list, const QStringList &phrases, const QString &key)
{
    Result<PhraseList> read = PhraseList::from(phrases);
    if (!read)
        return Error{Error::Kind::Invalid, u"check words, %1: %2"_s.arg(key, read.error().detail)};
    list = *std::move(read);
    return done();
}

Status readLists(CheckWords &words, const QJsonObject &root)
{
    for (const NamedList &named : namedLists) {
        if (Status read = readList(words.*named.list, phrasesOf(root, named.key), named.key); !read)
            return read;
    }
    for (const NamedPair &named : namedPairs) {
        MaybeWords &lists = words.*named.lists;
        const QString except = named.key + "_except"_L1;
        if (Status read = readList(lists.words, phrasesOf(root, named.key), named.key); !read)
            return read;
        if (Status read = readList(lists.except, phrasesOf(root, except), except); !read)
            return read;
    }
    for (const QString &matter : phrasesOf(root, sameMatterKey)) {
        PhraseList list;
        if (Status read = readList(list, {matter}, sameMatterKey); !read)
            return read;
        words.sameMatter.push_back(std::move(list));
    }
    return done();
}
} // namespace

Result<CheckWords> CheckWords::from(const QByteArray &checkJson, const QByteArray &languageJson)
{
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(checkJson, &fault).object();
    if (root.isEmpty())
        return Error{Error::Kind::Invalid, u"check words: %1 at %2"_s.arg(fault.errorString()).arg(fault.offset)};
    CheckWords words;
    for (auto language = root.begin(); language != root.end(); ++language) {
        if (language->toObject().contains(stopWordsKey)) // Of others only few words are known.
            words.languages += language.key();
    }
    if (Status read = readLists(words, root); !read)
        return read.error();
    for (const QString &word : phrasesOf(root, stopWordsKey))
        words.stopWords.insert(word);
    Result<LanguageWords> tongues = languageWordsFrom(languageJson);
    if (!tongues)
        return tongues.error();
    words.tongues = *std::move(tongues);
    return words;
}

} // namespace Shopbell
