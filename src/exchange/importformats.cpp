// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importformats.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
Error invalidFormats(const QString &place)
{
    return {Error::Kind::Invalid, u"import formats: %1"_s.arg(place)};
}

/// Adds the headings of {"field": ["heading", ...], ...} with what they all have in common.
Status addClaims(Claims &claims, const QJsonObject &object, Claim common)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const std::optional<ImportField> field = fieldFromKey(entry.key());
        if (!field)
            return invalidFormats(u"no field is called %1"_s.arg(entry.key()));
        common.field = *field;
        common.rank = 0;
        for (const auto &heading : entry->toArray()) {
            if (heading.toString().isEmpty())
                return invalidFormats(u"empty heading for %1"_s.arg(entry.key()));
            const QString folded = foldedHeading(heading.toString());
            if (!claims.contains(folded))
                claims.insert(folded, common);
            ++common.rank;
        }
    }
    return done();
}

std::vector<std::string> wordsFrom(const QJsonValue &list)
{
    std::vector<std::string> words;
    for (const auto &word : list.toArray())
        words.push_back(word.toString().toStdString());
    return words;
}

RowRules rulesFrom(const QJsonObject &object)
{
    return {wordsFrom(object["sold"_L1]),
            wordsFrom(object["refunds"_L1]),
            wordsFrom(object["no_sales"_L1]),
            object["credit_prefix"_L1].toString().toStdString(),
            object["adjustment_prefix"_L1].toString().toStdString(),
            object["currency"_L1].toString(),
            object["visits"_L1].toBool()};
}

Result<ImportFormat> formatFrom(const QJsonObject &object, ImportKind kind)
{
    ImportFormat format{.name = object["name"_L1].toString(),
                        .kind = kind,
                        .channelKey = object["channel"_L1].toString(),
                        .rules = rulesFrom(object)};
    if (format.name.isEmpty())
        return invalidFormats(u"a format without a name"_s);
    if (object.contains("scale"_L1)) {
        format.usualScale = scaleFromKey(object["scale"_L1].toString());
        if (!format.usualScale)
            return invalidFormats(u"scale of %1"_s.arg(format.name));
    }
    for (const auto &signature : object["signatures"_L1].toArray()) {
        std::vector<QString> headings;
        for (const auto &heading : signature.toArray())
            headings.push_back(foldedHeading(heading.toString()));
        if (headings.empty())
            return invalidFormats(u"empty signature of %1"_s.arg(format.name));
        format.signatures.push_back(std::move(headings));
    }
    if (const Status added = addClaims(format.columns, object["columns"_L1].toObject(), {}); !added)
        return added.error();
    return format;
}

Status addKind(ImportFormats &formats, ImportKind kind, const QJsonObject &object)
{
    for (const auto &entry : object["formats"_L1].toArray()) {
        Result<ImportFormat> format = formatFrom(entry.toObject(), kind);
        if (!format)
            return format.error();
        formats.formats.push_back(*std::move(format));
    }
    Claims &aliases = formats.aliases[size_t(kind)];
    if (const Status added = addClaims(aliases, object["aliases"_L1].toObject(), {}); !added)
        return added;
    if (const Status added = addClaims(aliases, object["must_fit"_L1].toObject(), {.mustFit = true}); !added)
        return added;
    const Claim unlessOrdered{.mustFit = true, .unlessOrdered = true};
    if (const Status added = addClaims(aliases, object["unless_ordered"_L1].toObject(), unlessOrdered); !added)
        return added;
    return addClaims(aliases, object["unless_rated"_L1].toObject(), {.unlessRated = true});
}

/// The runs of letters in a heading.
QStringList wordsIn(const QString &heading)
{
    QStringList words(1);
    for (const QChar &character : heading) {
        if (character.isLetter() || character.isMark())
            words.last() += character;
        else
            words << QString();
    }
    words.removeAll(QString());
    return words;
}
} // namespace

bool ImportFormats::knowsHeading(const QString &folded) const
{
    return std::ranges::any_of(aliases, [&folded](const Claims &claims) { return claims.contains(folded); });
}

QString foldedHeading(QStringView heading)
{
    QString folded = heading.toString();
    folded.remove(QChar(0xFEFF));
    folded = folded.trimmed();
    while (folded.size() > 1 && folded.startsWith(u'"') && folded.endsWith(u'"'))
        folded = folded.sliced(1, folded.size() - 2).trimmed();
    folded = folded.toLower();
    for (QChar &character : folded) {
        if (character.isSpace() || character == u'-' || character == u'.')
            character = u'_';
    }
    return folded;
}

bool ImportFormats::isVague(const QString &folded) const
{
    return std::ranges::all_of(wordsIn(folded), [this](const QString &word) { return vagueWords.contains(word); });
}

const ImportFormat *ImportFormats::find(QStringView name) const
{
    const auto found = std::find_if(formats.begin(), formats.end(), [name](const ImportFormat &format) {
        return name.compare(format.name, Qt::CaseInsensitive) == 0;
    });
    return found == formats.end() ? nullptr : &*found;
}

Result<ImportFormats> importFormatsFrom(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return invalidFormats(u"%1 at %2"_s.arg(error.errorString()).arg(error.offset));
    const QJsonObject root = document.object();
    ImportFormats formats;
    for (const ImportKind kind : importKinds) {
        if (const Status added = addKind(formats, kind, root[keyOf(kind)].toObject()); !added)
            return added.error();
    }
    for (const auto &word : root["vague_words"_L1].toArray())
        formats.vagueWords.insert(foldedHeading(word.toString()));
    return formats;
}

} // namespace Shopbell
