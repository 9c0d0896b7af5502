// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Shopbell {

/// Whole sentences one after the other, with a blank between them where the language of the window has one. Empty ones are
/// left out.
QString joinedSentences(const QStringList &sentences);

} // namespace Shopbell
