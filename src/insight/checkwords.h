// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/phraselist.h"
#include "insight/textlanguage.h"

#include <QSet>

namespace Shopbell {

/// The word lists of the checks, of all languages that have some: resources/presets/check-words.json. A text is held
/// against all of them, because what is Chinese stands in no English text.
struct CheckWords
{
    QStringList languages = {}; ///< That have lists: only of their texts can be said that something is missing.
    PhraseList selling = {}; ///< Selling, whatever stands beside it.
    PhraseList sellingUnlessRemedy = {}; ///< Fine in a sentence that says how it is made good.
    PhraseList questionnaire = {}; ///< Brings one, which sells by what it lists.
    PhraseList questionnaireExcept = {};
    PhraseList remedy = {};
    PhraseList remedyPart = {}; ///< What else shows that something is done for the customer.
    PhraseList changeReview = {};
    PhraseList changeReviewExcept = {};
    PhraseList reviewRequest = {}; ///< Asks to write one.
    PhraseList reviewRequestExcept = {};
    PhraseList friendRequest = {}; ///< Asks to bring somebody or to recommend the shop.
    PhraseList friendRequestExcept = {};
    PhraseList threatOrBlame = {};
    PhraseList threatOrBlameExcept = {};
    PhraseList admission = {};
    PhraseList hollowApology = {};
    PhraseList defence = {};
    PhraseList defenceExcept = {};
    PhraseList apology = {};
    PhraseList acknowledgement = {};
    PhraseList cause = {};
    PhraseList prevention = {};
    PhraseList orderNumber = {};
    PhraseList ownContact = {}; ///< What stands before the shop's own number or address.
    PhraseList customerHome = {}; ///< What says that an address is somebody's home.
    QSet<QString> stopWords = {}; ///< Words, and Chinese characters, that say nothing of what a text is about.
    LanguageWords tongues = {};

    /// Reads both lists. Invalid, with the place for the log.
    static Result<CheckWords> from(const QByteArray &checkJson, const QByteArray &languageJson);
};

} // namespace Shopbell
