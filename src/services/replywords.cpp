// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/replywords.h"

#include "services/presetfile.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

const CheckWords &replyWords()
{
    static const CheckWords words = presetFrom(u"check-words.json"_s, [](const QByteArray &checks) {
        const Result<QByteArray> languages = presetBytes(u"language-words.json"_s);
        return languages ? CheckWords::from(checks, *languages) : Result<CheckWords>(languages.error());
    });
    return words;
}

} // namespace Shopbell
