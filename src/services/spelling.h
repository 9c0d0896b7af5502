// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/spelledword.h"

#include <QFuture>
#include <QStringList>

#include <atomic>
#include <memory>
#include <vector>

namespace Shopbell {

/// What the spelling of a text is like.
struct SpelledText
{
    SpellingState state = SpellingState::Checked;
    QString language = {}; ///< Of the dictionary used, "en_GB"; else the one that was asked for.
    std::vector<TextRange> wrong = {};
    quint64 generation = 0; ///< See SpelledField.
};

/// Where dictionaries lie and what is kept beside them.
struct SpellingPlaces
{
    QStringList folders = {}; ///< dictionaryFolders().
    QString ownWords = {}; ///< A text file with the owner's own words, one on each line; made with the first one.
};

/// Checks spelling on a thread of its own, which loads a dictionary when it is needed first. Its futures have no result
/// once it is gone.
class Spelling
{
public:
    explicit Spelling(SpellingPlaces places);
    ~Spelling();
    Q_DISABLE_COPY_MOVE(Spelling)

    /// The languages there are dictionaries for, sorted.
    QFuture<QStringList> languages();
    /// Where the shop is (ISO 3166-1 alpha-2): English is British in Britain.
    void setCountry(const QString &country);
    /// Names that are right from the next check on: of the shop, the team, the customers (ReadCustomers::names()).
    void setNames(const QStringList &names);

    /// The likeliest first, at most `most`; none without a dictionary.
    QFuture<QStringList> suggestions(QString word, QString language, int most = 7);
    /// The word is right from now on. Error Invalid for what is no word, ReadOnly, DiskFull.
    QFuture<Status> learn(QString word);
    QFuture<Status> forget(QString word);
    /// The owner's own words, sorted.
    QFuture<QStringList> ownWords();

private:
    friend class SpelledField;
    struct Work;
    std::shared_ptr<Work> m_work; ///< Used on its thread alone.
};

/// One text that is typed. Of its checks only the newest is answered: an older one that has not begun is left out, one
/// that goes on stops, and an answer that is on its way already is told by isNewest().
class SpelledField
{
public:
    explicit SpelledField(Spelling &spelling);

    QFuture<SpelledText> check(QString text, QString language);
    bool isNewest(const SpelledText &answer) const;

private:
    std::shared_ptr<Spelling::Work> m_work;
    std::shared_ptr<std::atomic<quint64>> m_newest;
};

} // namespace Shopbell
