// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

namespace Shopbell {

/// What is typed and not part of a shop yet, in small files of one folder beside the preferences of this computer: windows
/// that are open (or were, when the program was stopped), messages that were begun, words for pictures. All that knows how
/// the files are named is here, so that whoever forgets a person reaches them.
class UnfinishedTexts
{
public:
    explicit UnfinishedTexts(QString folder);

    static QString folderBeside(const QString &preferencesPath);
    /// Beside the preferences of the program with windows, for who has none.
    static QString usualFolder();

    const QString &folder() const { return m_folder; }
    /// One for each shop file and `what`: "purchase", "messages"; empty for a review that is being added.
    QString pathOf(const QString &shopPath, const QString &what) const;
    /// The paths of all that there are of a shop.
    QStringList of(const QString &shopPath) const;
    /// Removes them. Error ReadOnly for one that stays.
    Status remove(const QString &shopPath) const;

private:
    QString m_folder;
};

} // namespace Shopbell
