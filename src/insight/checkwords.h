// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/phraselist.h"
#include "insight/textlanguage.h"

#include <QSet>

#include <vector>

namespace Shopbell {

/// Words in a clause that may say something, and what takes them out of it.
struct MaybeWords
{
    PhraseList words = {};
    PhraseList except = {};
};

/// The word lists of the checks, of all languages that have some: resources/presets/check-words.json. A text is held
/// against all of them, because what is Chinese stands in no English text.
struct CheckWords
{
    QStringList languages = {}; ///< That have all lists: only of their texts can be said that something is missing.
    PhraseList selling = {}; ///< Selling, whatever stands beside it.
    PhraseList sellingExcept = {}; ///< A discount, voucher or card of which something went wrong.
    PhraseList sellingUnlessRemedy = {}; ///< Fine in a sentence that says how it is made good.
    PhraseList priceCut = {}; ///< A lower price or a code for one: selling, unless it is the matter of the answer.
    PhraseList priceWentWrong = {}; ///< Tells in its clause that a price that stands there failed, or was kept back.
    PhraseList priceGivenBack = {}; ///< Tells in its sentence that money or a lower price was given back.
    PhraseList priceForSale = {}; ///< Tells in its sentence that there is something to buy all the same.
    PhraseList questionnaire = {}; ///< Brings one, which sells by what it lists.
    PhraseList questionnaireExcept = {};
    PhraseList remedy = {};
    PhraseList remedyExcept = {}; ///< What is refused.
    PhraseList remedyPart = {}; ///< What else shows that something is done for the customer.
    PhraseList sellingFirst = {}; ///< Selling at the beginning of a sentence.
    PhraseList changeReview = {};
    PhraseList changeReviewExcept = {};
    PhraseList inReturn = {}; ///< Makes what stands in the sentence of an asking its price.
    PhraseList ratingWish = {}; ///< Asks for stars that were not given, however gently: "maybe a fifth star?"
    PhraseList ratingWishExcept = {};
    PhraseList reviewRequest = {}; ///< Asks to write one.
    PhraseList reviewRequestExcept = {};
    PhraseList friendRequest = {}; ///< Asks to bring somebody or to recommend the shop.
    PhraseList friendRequestExcept = {};
    PhraseList threatOrBlame = {};
    PhraseList threatOrBlameExcept = {};
    PhraseList admission = {};
    PhraseList omission = {}; ///< What the shop left undone: "nobody told you".
    PhraseList hollowApology = {};
    PhraseList defence = {};
    PhraseList defenceExcept = {};
    PhraseList defenceFirst = {}; ///< A defence at the beginning of a sentence.
    PhraseList denial = {}; ///< After a "but": that it was not so, or somebody else did it.
    PhraseList turn = {}; ///< "But": after the word of sorry it takes the apology back.
    PhraseList turnExcept = {}; ///< Turns to what is made good, or to what the apology lacks.
    PhraseList turnToFault = {}; ///< Turns to what went wrong, unless it follows the word of sorry at once.
    PhraseList expectation = {}; ///< Sorry for what was to be expected: "sorry that you ordered rye", before "but".
    PhraseList apology = {};
    PhraseList acknowledgement = {};
    PhraseList cause = {};
    PhraseList prevention = {};
    MaybeWords maybeCause = {};
    MaybeWords maybeRemedy = {};
    MaybeWords maybePrevention = {};
    PhraseList inOrder = {}; ///< Says that nothing was wrong or can be done: 没过期呀. What holds it is no admission.
    PhraseList emptyPhrase = {}; ///< Is no part of an apology: "have a nice day", "we value every customer".
    PhraseList retelling = {}; ///< With these words a complaint is told again: "your", "was", "you told us".
    PhraseList invitation = {}; ///< Asks in: "come by", "see us again". Alone it makes nothing good.
    PhraseList invitationBeside = {}; ///< May stand beside it, and it is still no more: "and say hello tomorrow".
    PhraseList filler = {}; ///< A sentence with one of them says nothing of what happened or is done.
    PhraseList pleasantry = {}; ///< Stands beside filler and says as little: "improve our service".
    PhraseList judgement = {}; ///< Of a complaint: says that something was bad, not what.
    PhraseList fault = {}; ///< Says what was bad: a complaint that can be taken up, an answer that acknowledges it.
    std::vector<PhraseList> sameMatter = {}; ///< Words for one matter each: "queue" is taken up by "wait".
    PhraseList orderNumber = {};
    PhraseList plainNumber = {}; ///< A code or the number of a batch, no phone.
    PhraseList health = {}; ///< Tells of somebody's health.
    PhraseList ownContact = {}; ///< What stands before the shop's own number or address.
    PhraseList ownContactFirst = {}; ///< The same where nothing else stands before it.
    PhraseList customerHome = {}; ///< What says that an address is somebody's home.
    PhraseList customerHomeMaybe = {}; ///< The same, unless it may be the shop.
    PhraseList customerHomeGoods = {}; ///< The same of goods for or at an address, unless they are picked up there.
    PhraseList pickUp = {}; ///< What says so.
    PhraseList ownHome = {}; ///< What says that an address is the shop's.
    PhraseList ownHomeExcept = {}; ///< "We bring it to": it goes away from the shop.
    QSet<QString> stopWords = {}; ///< Words, and Chinese characters, that say nothing of what a text is about.
    LanguageWords tongues = {};

    /// Reads both lists. Invalid, with the place for the log.
    static Result<CheckWords> from(const QByteArray &checkJson, const QByteArray &languageJson);
};

} // namespace Shopbell
