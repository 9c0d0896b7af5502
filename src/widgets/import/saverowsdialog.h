// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace Shopbell {
class Preferences;

/// Where files of an import were last chosen; Downloads, or else Documents, when none was.
QString importFolder(const Preferences &preferences);

/// Asks where the rows that are left out shall be saved, and returns at once.
void askWhereToSaveRows(QWidget *parent, Preferences &preferences, const QString &fileName,
                        const std::function<void(const QString &path)> &save);

/// "7 rows are saved in reviews-november left out.csv."
QString savedRowsSentence(qint64 rows, const QString &path);

} // namespace Shopbell
