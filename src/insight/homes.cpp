// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/homes.h"

#include "domain/sentences.h"
#include "insight/phraserules.h"

#include <QRegularExpression>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// Patterns of parts of an English address.
const QString &houseAndStreet()
{
    static const QString pattern =
        uR"((?:(?<!\p{L})(?:[Ff]lat|[Aa]partment|[Aa]pt\.?)\s+\d{1,4}[A-Za-z]?,?\s+)?(?<![\p{Latin}\d])\d{1,4}[A-Za-z]?,?\s+(?:\p{Lu}[\p{L}'’]+\s+){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Close|Court|Way|Square|Place|Terrace|Crescent|Gardens|Row|Hill|Park|Boulevard|Blvd|Rise|End|Grove|Mews|Walk|Parade|Croft|Vale|Quay|Wharf|Heights|Meadows?|Mount|View)(?![\p{Latin}\d]))"_s;
    return pattern;
}
const QString &town()
{
    static const QString pattern = uR"(,\s+\p{Lu}[\p{L}'’\-]+(?: \p{Lu}[\p{L}'’\-]+){0,2})"_s;
    return pattern;
}
const QString &ukPostcode()
{
    static const QString pattern =
        uR"((?:A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE)\d[\dA-Z]? \d(?!GB|TB)[ABD-HJLNP-UW-Z]{2}(?![\p{Latin}\d]))"_s;
    return pattern;
}
const QString &endOfAddress()
{
    static const QString pattern = uR"((?=\s*(?:[.,;:!?)。，；：！？\n]|\z)))"_s;
    return pattern;
}

QRegularExpression unicodePattern(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

/// Streets as they are written in France, Spain and Italy, and in the Netherlands and Germany, with their postcode and
/// town where these stand there: "5 rue de la Paix, 75002 Paris", "Calle Mayor 5", "Kerkstraat 5, 1017 GC Amsterdam".
std::vector<TextRange> continentalStreetsIn(const QString &text)
{
    static const QString name =
        uR"((?:(?:de|du|des|del|dello|della|dei|degli|delle|di|da|la|las|le|les|los|el|l|y|e|et)\s+|[dl]['’]|dell['’])*(?:\p{Lu}(?:\.|[\p{L}'’\-]*)|\d{1,2}\s+\p{Lu}\p{L}+(?:\s+\d{4})?))"_s;
    static const QString names = name + u"(?:\\s+"_s + name + u"){0,3}"_s;
    static const QString number = uR"(,?\s+(?:n[º°.]\s?)?\d{1,4}(?:\s?[A-Za-z](?!\p{L}))?(?![\p{L}\d]))"_s;
    static const QString town =
        uR"((?:,?\s+(?:[A-Z]{1,2}-)?(?:\d{4}\s?[A-Z]{2}|\d{4,5})\s+\p{Lu}[\p{L}'’\-]+(?:\s\p{Lu}[\p{L}'’\-]+){0,2}))"_s;
    static const QRegularExpression french = unicodePattern(
        uR"((?<![\p{L}\d])\d{1,4}(?:\s?(?:bis|ter|[A-Da-d]))?,?\s+(?:[Rr]ue|[Aa]venue|[Aa]v\.|[Bb]oulevard|[Bb]d\.?|[Pp]lace|[Cc]hemin|[Aa]llée|[Ii]mpasse|[Qq]uai|[Rr]oute|[Pp]assage|[Rr]uelle)\s+)"_s
        + names + town + u'?');
    static const QRegularExpression southern = unicodePattern(
        uR"((?<![\p{L}\d])(?:[Cc]alle|C/|[Aa]venida|Avda\.?|Av\.|[Pp]laza|[Pp]aseo|[Rr]onda|[Tt]ravesía|Via|[Vv]iale|[Pp]iazza|[Pp]iazzale|[Cc]orso|[Vv]icolo)\s*)"_s
        + names + number + town + u'?');
    static const QRegularExpression via =
        unicodePattern(u"(?<![\\p{L}\\d])via\\s+"_s + names + number + town); // "Sent via DHL 5 days ago" is none.
    static const QRegularExpression northern = unicodePattern(
        uR"((?<![\p{L}\d])(?:\p{Lu}\p{L}+(?:straat|laan|weg|plein|gracht|kade|dijk|singel|straße|strasse|str\.|gasse|allee|platz|damm|ufer)|(?:\p{Lu}[\p{L}\-]+\s+){1,2}(?:Straße|Strasse|Str\.|Allee|Platz|Gasse|Weg))\s+\d{1,4}(?:\s?[A-Za-z](?!\p{L}))?(?![\p{L}\d]))"_s
        + town + u'?');
    std::vector<TextRange> streets = matchesOf(french, text);
    for (const QRegularExpression &pattern : {southern, via, northern})
        addRanges(streets, matchesOf(pattern, text));
    return streets;
}

/// What stands before a place in its sentence, the same with the place, and all of it.
struct Around
{
    QString before = {};
    QString with = {};
    QString whole = {};
};
Around around(const QString &text, const TextRange &range)
{
    for (const TextRange &sentence : sentencesIn(text)) {
        if (overlap(sentence, range))
            return {text.sliced(sentence.start, std::max<qsizetype>(0, range.start - sentence.start)),
                    text.sliced(sentence.start, range.end() - sentence.start),
                    text.sliced(sentence.start, std::max(sentence.length, range.end() - sentence.start))};
    }
    return {};
}

/// Whether the words before an address say that it is the shop's.
bool isOwnHome(const QString &before, const CheckWords &words)
{
    return !rangesExcept(before, words.ownHome, words.ownHomeExcept).empty();
}

/// Whether goods wait at an address for the customer, and were not sent there: "Your order is ready for you at".
bool isPickedUpThere(const Around &sentence, const CheckWords &words)
{
    return words.pickUp.standsIn(sentence.whole) && !words.customerHomeMaybe.standsIn(sentence.with);
}

/// Whether a Chinese address names a flat: of a home that is usual, of a shop it is not.
bool namesFlat(const QString &address)
{
    static const QRegularExpression flat(uR"(\d\s*(?:室|单元|栋|幢|户))"_s);
    return address.contains(flat);
}

/// Whether the sentence says of an address that somebody lives there, or that something went there that is not the shop.
bool isSomebodysHome(const QString &text, const TextRange &range, const CheckWords &words)
{
    const Around sentence = around(text, range);
    const bool mayBe = words.customerHomeMaybe.standsIn(sentence.with)
        || namesFlat(text.sliced(range.start, range.length))
        || (words.customerHomeGoods.standsIn(sentence.with) && !isPickedUpThere(sentence, words));
    return words.customerHome.standsIn(sentence.with) || (mayBe && !isOwnHome(sentence.before, words));
}

/// Whether nothing but names stands before an address since the last sentence or empty line, as where a shop signs:
/// "Poppyseed, 14 Mill Lane".
bool isSigned(const QString &text, const TextRange &range)
{
    static const QRegularExpression endBefore(uR"(.*(?:[.!?:。！？：](?=\s|\z)|[。！？：]|\n\s*\n))"_s,
                                              QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression names = unicodePattern(
        uR"(\A\s*(?!(?:Dear|Hi|Hello|Hey|Mr|Mrs|Ms|Miss|Mx|Dr)\b)(?:(?:\p{Lu}[\p{L}\d'’\-]*|\d+[A-Za-z]?|of|the|and|at|team|wishes|regards|yours|sincerely)[\s,&]+)+\z)"_s);
    const QString before = text.first(range.start);
    const qsizetype start = endBefore.match(before).capturedLength();
    return names.match(before.sliced(start)).hasMatch();
}

/// Whether a whole address or a postcode is the shop's.
bool isTheShops(const QString &text, const TextRange &range, const CheckWords &words)
{
    const Around sentence = around(text, range);
    return !words.customerHome.standsIn(sentence.with)
        && (isOwnHome(sentence.before, words) || words.ownContact.standsIn(sentence.before)
            || isPickedUpThere(sentence, words) || isSigned(text, range));
}

/// What is a home only in a sentence that says so.
std::vector<TextRange> streetsIn(const QString &text)
{
    static const QRegularExpression street = unicodePattern(houseAndStreet());
    // Of a street whose name tells nothing: "to 9 The Nook, Wellbrook".
    static const QRegularExpression place = unicodePattern(
        uR"((?<=\b[Tt]o |\b[Aa]t )\d{1,4}[A-Za-z]?,? (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+){0,2})"_s
        + town() + endOfAddress());
    static const QRegularExpression postcode =
        unicodePattern(uR"((?<![\p{L}\d])[Pp]ostcode(?:\s+is)?[\s:]+[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}(?![\p{L}\d]))"_s);
    static const QRegularExpression hanStreet = unicodePattern(
        uR"((?:(?:(?![您你住在家址是到往了给寄送])\p{Han}){1,7}[省市区县]){0,3}(?:(?![您你住在家址是到往了给寄送])\p{Han}){1,8}(?:路|街|巷|弄|大道|胡同|小区|花园|村)\s*[\p{Han}\d]{0,8}\d+\s*(?:号|弄|栋|幢|室|单元))"_s);
    // With a flat it needs no word for a street: 幸福里12号3栋501室.
    static const QRegularExpression hanFlat(
        uR"((?:(?:(?![您你住在家址是到往了给寄送])\p{Han}){1,7}[省市区县]){0,3}(?:(?![您你住在家址是到往了给寄送])\p{Han}){2,8}\s*\d+\s*(?:号楼|号院|号|弄|栋|幢|座|单元)(?:\s*[\p{Han}]{0,6}[\dA-Za-z]+\s*(?:号楼|号|栋|幢|座|单元|楼|层))*\s*[\dA-Za-z]{1,5}\s*(?:室|单元|栋|幢|户))"_s);
    static const QRegularExpression namedHouse = unicodePattern(
        uR"((?<!\p{L})(?:\p{Lu}[\p{L}'’]+\s+){1,2}(?:Cottage|House|Farm|Farmhouse|Lodge|Villa|Barn|Hall|Manor|Bungalow),\s+(?:\p{Lu}[\p{L}'’]+\s+){1,2}(?:Street|Road|Lane|Avenue|Drive|Close|Court|Way|Square|Terrace|Crescent|Gardens|Row|Hill)(?!\p{L}))"_s);
    static const QRegularExpression numberedHouse = unicodePattern(
        uR"((?<![\p{L}\d])\d{1,4}[A-Za-z]?,?\s+(?:\p{Lu}[\p{L}'’]+\s+){1,2}(?:Cottages?|House|Farm|Farmhouse|Lodge|Villas?|Barns?|Hall|Manor|Bungalow)(?!\p{L}))"_s);
    std::vector<TextRange> ranges = matchesOf(street, text);
    addRanges(ranges, continentalStreetsIn(text));
    for (const QRegularExpression &pattern : {place, namedHouse, numberedHouse, postcode, hanFlat, hanStreet})
        addRanges(ranges, matchesOf(pattern, text));
    return ranges;
}
} // namespace

std::vector<TextRange> homesIn(const QString &text, const CheckWords &words)
{
    static const QRegularExpression whole =
        unicodePattern(houseAndStreet() + town() + u"(?:,?\\s+"_s + ukPostcode() + u'|' + endOfAddress() + u')');
    static const QRegularExpression postcode = unicodePattern(u"(?<![\\p{Latin}\\d])"_s + ukPostcode());
    const std::vector<TextRange> wholeOnes = matchesOf(whole, text);
    std::vector<TextRange> homes = wholeOnes;
    std::vector<TextRange> postcodes = without(matchesOf(postcode, text), wholeOnes);
    const auto isOurs = [&](const TextRange &range) { return isTheShops(text, range, words); };
    std::erase_if(homes, isOurs);
    std::erase_if(postcodes, isOurs);
    std::vector<TextRange> streets = streetsIn(text);
    std::erase_if(streets, [&](const TextRange &range) { return !isSomebodysHome(text, range, words); });
    addRanges(homes, streets);
    addRanges(homes, postcodes);
    std::ranges::sort(homes, {}, &TextRange::start);
    return homes;
}

} // namespace Shopbell
