// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace Shopbell {

/// A dictionary of hunspell that lies on this computer.
struct InstalledDictionary
{
    QString language = {}; ///< "en_GB", as its files are named.
    QString rules = {}; ///< Path of the .aff file.
    QString words = {}; ///< Path of the .dic file.

    friend bool operator==(const InstalledDictionary &, const InstalledDictionary &) = default;
};

/// Where dictionaries usually lie: the data folders of the computer and of the person (hunspell, myspell/dicts), and
/// the folder "dictionaries" beside the program.
QStringList dictionaryFolders(const QString &programFolder);
/// The dictionaries of those folders by language; where two folders hold one, that of the first.
std::vector<InstalledDictionary> installedDictionaries(const QStringList &folders);
/// The best one for a text in that language ("en", "en_GB", "en-GB"): of the same country, else of the shop's country
/// (ISO 3166-1 alpha-2), else where most of its speakers live, else any of the language.
std::optional<InstalledDictionary> dictionaryFor(const QString &language, const QString &country,
                                                 const std::vector<InstalledDictionary> &installed);

/// A dictionary that is loaded, whatever its encoding. One thread at a time.
class Dictionary
{
public:
    /// Takes a tenth of a second and more. Error Unreadable when a file is not there, Damaged when it is no dictionary,
    /// Invalid for an encoding that nobody knows.
    static Result<Dictionary> open(const InstalledDictionary &installed);

    Dictionary(Dictionary &&) noexcept;
    Dictionary &operator=(Dictionary &&) noexcept;
    ~Dictionary();

    /// Also of words that it cannot judge: in letters that its language does not use.
    bool knows(const QString &word);
    /// The likeliest first, at most `most`.
    QStringList suggestions(const QString &word, int most);

private:
    struct Parts;
    explicit Dictionary(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace Shopbell
