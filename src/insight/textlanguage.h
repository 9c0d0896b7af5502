// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace Shopbell {

/// The commonest words of languages that share a script, by ISO 639: resources/presets/language-words.json.
/// Words with "!" before them stand in no other language and tell it alone in a text of a few words.
using LanguageWords = QHash<QString, QSet<QString>>;

Result<LanguageWords> languageWordsFrom(const QByteArray &json);

/// The language of a text, ISO 639: by its script where one language has it, else by its commonest words. Empty when the
/// text is too short or too mixed to say; a wrong guess would be worse than none.
QString languageOf(const QString &text, const LanguageWords &words);

} // namespace Shopbell
