// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Shopbell::Architecture {

// What is wrong with a .ts file, one sentence each: a text that is missing, empty or unfinished, and a translation whose
// placeholders (%1, %n) are not those of the text.
QStringList flawsOfTranslation(const QString &ts);

// What the .ts file would be after a run of lupdate over the given folders. The file itself is left alone.
QString updatedTranslation(const QString &ts, bool pluralOnly, const QString &projectFolder, const QStringList &folders,
                           const QString &lupdate);

} // namespace Shopbell::Architecture
