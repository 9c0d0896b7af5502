// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/spellingwords.h"

#include "format/languagename.h"

#include <QCoreApplication>

namespace Shopbell {

namespace {

struct SpellingWords
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::SpellingWords)
};

} // namespace

QString spellingText(SpellingState state, const QString &language, const QLocale &locale)
{
    if (state == SpellingState::Checked)
        return {};
    if (language.isEmpty())
        return SpellingWords::tr(
            "The spelling is not checked, because the language of the text is not known. Choose it.");
    const QString name = languageName(language, locale);
    if (state == SpellingState::DamagedDictionary)
        return SpellingWords::tr(
                   "The spelling is not checked, because the dictionary for %1 cannot be read. Install it "
                   "again.")
            .arg(name);
    return SpellingWords::tr(
               "The spelling is not checked, because there is no dictionary for %1 on this computer. Install "
               "one for hunspell.")
        .arg(name);
}

} // namespace Shopbell
