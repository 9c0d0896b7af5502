// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/followupwords.h"

#include "domain/replytemplate.h"
#include "services/presetfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr auto fallbackLanguage = "en"_L1;

Error badPreset(const QString &place)
{
    return {Error::Kind::Invalid, u"follow-ups: %1"_s.arg(place)};
}

const FollowUpPresets &followUpPresets()
{
    static const FollowUpPresets presets = presetFrom(u"follow-ups.json"_s, followUpPresetsFrom);
    return presets;
}
} // namespace

Result<FollowUpPresets> followUpPresetsFrom(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return badPreset(u"%1 at %2"_s.arg(fault.errorString()).arg(fault.offset));
    FollowUpPresets presets;
    const QJsonObject languages = document.object();
    for (auto language = languages.begin(); language != languages.end(); ++language) {
        const QJsonObject set = language.value().toObject();
        const QJsonObject reasons = set["reasons"_L1].toObject();
        for (const FollowUpReason reason : allFollowUpReasons()) {
            if (reason == FollowUpReason::Marketing || reason == FollowUpReason::Own)
                continue;
            const QJsonObject row = reasons[keyOf(reason)].toObject();
            const FollowUpWords words{reason, language.key(), row["title"_L1].toString(), row["text"_L1].toString()};
            if (words.title.isEmpty() || words.text.isEmpty())
                return badPreset(u"no words for “%1” in %2"_s.arg(keyOf(reason), language.key()));
            presets.words.push_back(words);
        }
    }
    if (std::ranges::find(presets.words, QString(fallbackLanguage), &FollowUpWords::language) == presets.words.end())
        return badPreset(u"nothing in English"_s);
    return presets;
}

FollowUpWords followUpWords(FollowUpReason reason, const QString &language)
{
    const std::vector<FollowUpWords> &all = followUpPresets().words;
    for (const QString &wanted : {primaryLanguage(language), QString(fallbackLanguage)}) {
        const auto found = std::ranges::find_if(
            all, [&](const FollowUpWords &words) { return words.reason == reason && words.language == wanted; });
        if (found != all.end())
            return *found;
    }
    return {reason, primaryLanguage(language), {}, {}};
}

} // namespace Shopbell
