// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reviewformats.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
Error invalidFormats(const QString &place)
{
    return {Error::Kind::Invalid, u"review formats: %1"_s.arg(place)};
}

/// Adds the headings of {"field": ["heading", ...], ...} with what they all have in common.
Status addClaims(Claims &claims, const QJsonObject &object, Claim common)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const std::optional<ReviewField> field = fieldFromKey(entry.key());
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

Result<ReviewFormat> formatFrom(const QJsonObject &object)
{
    ReviewFormat format{.name = object["name"_L1].toString(),
                        .kind = object["kind"_L1].toString(u"reviews"_s),
                        .channelKey = object["channel"_L1].toString()};
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
} // namespace

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

const ReviewFormat *ReviewFormats::find(QStringView name) const
{
    const auto found = std::find_if(formats.begin(), formats.end(), [name](const ReviewFormat &format) {
        return name.compare(format.name, Qt::CaseInsensitive) == 0;
    });
    return found == formats.end() ? nullptr : &*found;
}

Result<ReviewFormats> reviewFormatsFrom(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return invalidFormats(u"%1 at %2"_s.arg(error.errorString()).arg(error.offset));
    const QJsonObject root = document.object();
    ReviewFormats formats;
    for (const auto &entry : root["formats"_L1].toArray()) {
        Result<ReviewFormat> format = formatFrom(entry.toObject());
        if (!format)
            return format.error();
        formats.formats.push_back(*std::move(format));
    }
    const Status aliases = addClaims(formats.aliases, root["aliases"_L1].toObject(), {});
    if (!aliases)
        return aliases.error();
    const Status fitting = addClaims(formats.aliases, root["must_fit"_L1].toObject(), {.mustFit = true});
    if (!fitting)
        return fitting.error();
    const Status unrated = addClaims(formats.aliases, root["unless_rated"_L1].toObject(), {.unlessRated = true});
    if (!unrated)
        return unrated.error();
    return formats;
}

} // namespace Shopbell
