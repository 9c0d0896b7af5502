// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Shopbell {

/// What somebody wrote, as a tooltip that shows it as it stands: Qt takes text that looks like HTML for it. Long lines wrap.
inline QString toolTipOf(const QString &words)
{
    return QStringLiteral("<qt>%1</qt>").arg(words.toHtmlEscaped().replace(u'\n', QLatin1StringView("<br>")));
}

} // namespace Shopbell
