// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/templatewords.h"

#include "format/languagename.h"
#include "format/placeholdertext.h"
#include "format/reviewwords.h"
#include "widgets/settings/templatesdialog.h"

namespace Shopbell {

QString meaningOfTemplate(const ReplyTemplate &words, const QLocale &locale)
{
    const QString stars = words.ratingFrom == words.ratingTo
        ? TemplatesDialog::tr("%Ln star(s)", nullptr, words.ratingFrom)
        : TemplatesDialog::tr("%1 to %2 stars").arg(locale.toString(words.ratingFrom), locale.toString(words.ratingTo));
    QStringList parts{nameOf(words.kind), stars, nameOf(words.tone), languageName(words.language, locale)};
    if (!words.topic.isEmpty())
        parts.insert(1, words.topic);
    if (words.hidden)
        parts << TemplatesDialog::tr("hidden");
    //: Between the properties of a template in a line.
    return parts.join(TemplatesDialog::tr(" · "));
}

} // namespace Shopbell
