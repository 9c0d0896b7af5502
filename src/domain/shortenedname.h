// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Shopbell {

/// A name of which only a part is shown, as review sites do it: "Hugo L.", "G. Whitlock", "Grace W***", "王*明", "王女士".
class ShortenedName
{
public:
    /// Nothing for a name that is written out, and for one that says less than a word and a letter of another. Of a name
    /// in Chinese, Japanese or Korean characters the first one is enough.
    static std::optional<ShortenedName> from(const QString &name);

    /// What every name that fits holds, folded as sameNameKey() does: others can be passed over by it.
    const QString &written() const { return m_written; }
    /// Whether it can stand for this name.
    bool fits(const QString &name) const;

private:
    struct Word
    {
        QString begin = {};
        QString end = {};
        bool isCut = false; ///< Something may stand between the two.

        bool fits(const QString &word) const;
    };

    static Word wordFrom(const QString &folded);
    static std::optional<ShortenedName> fromCharacters(QString letters);
    static std::optional<ShortenedName> fromWords(const QStringList &folded);
    bool fitsWords(const QStringList &folded) const;

    std::vector<Word> m_words;
    QString m_written;
    bool m_isOfCharacters = false;
};

} // namespace Shopbell
