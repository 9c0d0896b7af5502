// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/spelling.h"

#include "services/dictionaries.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QPromise>
#include <QSaveFile>
#include <QSet>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {

/// A name also stands in the genitive: "Priya's".
QString withoutGenitive(const QString &word)
{
    return word.endsWith("'s"_L1, Qt::CaseInsensitive) ? word.chopped(2) : word;
}

QString spellingKey(const QString &word)
{
    return plainApostrophes(word).normalized(QString::NormalizationForm_C).toCaseFolded();
}

QSet<QString> keysOfNames(const QStringList &names)
{
    QSet<QString> keys;
    for (const QString &name : names) {
        for (const TextRange &place : wordsToSpell(name))
            keys.insert(spellingKey(name.mid(place.start, place.length)));
    }
    return keys;
}

/// QSaveFile also says WriteError for a file that may not be made.
Status writeWordsFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath()); // Where it fails, so does opening.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Error::Kind::ReadOnly, file.errorString()};
    if (file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Kind::DiskFull, file.errorString()};
    return done();
}

} // namespace

struct Spelling::Work
{
    explicit Work(SpellingPlaces where) : places(std::move(where))
    {
        pool.setMaxThreadCount(1);
        pool.setExpiryTimeout(-1);
    }

    const std::vector<InstalledDictionary> &installedNow();
    Dictionary *dictionary(const InstalledDictionary &installed);
    void readOwnWords();
    Status writeOwnWords() const;
    Status change(const QString &word, bool isRight);
    bool isKnown(const QString &word) const;
    SpelledText check(const QString &text, const QString &language, const std::function<bool()> &isWanted);

    SpellingPlaces places;
    std::atomic<bool> isOver = false;

    QSet<QString> nameKeys = {};
    QString country = {};
    std::optional<std::vector<InstalledDictionary>> installed = {};
    std::map<QString, std::optional<Dictionary>> loaded = {}; ///< Nothing for one that cannot be read.
    QStringList own = {};
    QSet<QString> ownKeys = {};
    bool hasReadOwn = false;

    QThreadPool pool = {}; ///< Last, so that it ends first.
};

const std::vector<InstalledDictionary> &Spelling::Work::installedNow()
{
    if (!installed)
        installed = installedDictionaries(places.folders);
    return *installed;
}

Dictionary *Spelling::Work::dictionary(const InstalledDictionary &wanted)
{
    auto found = loaded.find(wanted.language);
    if (found == loaded.end()) {
        Result<Dictionary> opened = Dictionary::open(wanted);
        found = loaded.emplace(wanted.language, std::nullopt).first;
        if (opened)
            found->second.emplace(*std::move(opened));
    }
    return found->second ? &*found->second : nullptr;
}

void Spelling::Work::readOwnWords()
{
    if (hasReadOwn)
        return;
    hasReadOwn = true;
    QFile file(places.ownWords);
    if (!file.open(QIODevice::ReadOnly))
        return; // None was learnt yet.
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString word = line.trimmed();
        if (!word.isEmpty() && !ownKeys.contains(spellingKey(word))) {
            own += word;
            ownKeys.insert(spellingKey(word));
        }
    }
}

Status Spelling::Work::writeOwnWords() const
{
    return writeWordsFile(places.ownWords, own.isEmpty() ? QByteArray() : (own.join(u'\n') + u'\n').toUtf8());
}

Status Spelling::Work::change(const QString &word, bool isRight)
{
    const QString key = spellingKey(word);
    const bool hasBlank = std::ranges::any_of(word, [](QChar letter) { return letter.isSpace() || !letter.isPrint(); });
    if (key.isEmpty() || hasBlank)
        return Error{Error::Kind::Invalid, word};
    readOwnWords();
    if (ownKeys.contains(key) == isRight)
        return done();
    const QStringList before = own;
    if (isRight)
        own += word;
    else
        own.removeIf([&key](const QString &each) { return spellingKey(each) == key; });
    own.sort(Qt::CaseInsensitive);
    if (Status written = writeOwnWords(); !written) {
        own = before;
        return written;
    }
    if (isRight)
        ownKeys.insert(key);
    else
        ownKeys.remove(key);
    return done();
}

bool Spelling::Work::isKnown(const QString &word) const
{
    const QString key = spellingKey(word);
    const QString alone = withoutGenitive(key);
    return ownKeys.contains(key) || ownKeys.contains(alone) || nameKeys.contains(key) || nameKeys.contains(alone);
}

SpelledText Spelling::Work::check(const QString &text, const QString &language, const std::function<bool()> &isWanted)
{
    const std::optional<InstalledDictionary> wanted = dictionaryFor(language, country, installedNow());
    if (!wanted)
        return {.state = SpellingState::NoDictionary, .language = language};
    Dictionary *judge = dictionary(*wanted);
    if (judge == nullptr)
        return {.state = SpellingState::DamagedDictionary, .language = wanted->language};
    readOwnWords();
    SpelledText answer{.state = SpellingState::Checked, .language = wanted->language};
    QHash<QString, bool> judged; // A long text says most words many times.
    for (const TextRange &at : wordsToSpell(text)) {
        if (!isWanted())
            break;
        const QString word = text.mid(at.start, at.length);
        auto known = judged.constFind(word);
        if (known == judged.constEnd())
            known = judged.insert(word, isKnown(word) || judge->knows(word));
        if (!*known)
            answer.wrong.push_back(at);
    }
    return answer;
}

Spelling::Spelling(SpellingPlaces places) : m_work(std::make_shared<Work>(std::move(places))) {}

Spelling::~Spelling()
{
    m_work->isOver = true; // Checks end by themselves; a word that is being learnt is written.
    m_work->pool.waitForDone();
}

QFuture<QStringList> Spelling::languages()
{
    return QtConcurrent::run(&m_work->pool, [work = m_work.get()] {
        QStringList languages;
        for (const InstalledDictionary &each : work->installedNow())
            languages += each.language;
        return languages;
    });
}

void Spelling::setCountry(const QString &country)
{
    m_work->pool.start([work = m_work.get(), country] { work->country = country; });
}

void Spelling::setNames(const QStringList &names)
{
    m_work->pool.start([work = m_work.get(), names] { work->nameKeys = keysOfNames(names); });
}

QFuture<QStringList> Spelling::suggestions(QString word, QString language, int most)
{
    return QtConcurrent::run(&m_work->pool,
                             [work = m_work.get(), word = std::move(word), language = std::move(language), most] {
                                 if (work->isOver)
                                     return QStringList();
                                 const std::optional<InstalledDictionary> wanted =
                                     dictionaryFor(language, work->country, work->installedNow());
                                 Dictionary *judge = wanted ? work->dictionary(*wanted) : nullptr;
                                 return judge ? judge->suggestions(word, most) : QStringList();
                             });
}

QFuture<Status> Spelling::learn(QString word)
{
    return QtConcurrent::run(&m_work->pool,
                             [work = m_work.get(), word = std::move(word)] { return work->change(word, true); });
}

QFuture<Status> Spelling::forget(QString word)
{
    return QtConcurrent::run(&m_work->pool,
                             [work = m_work.get(), word = std::move(word)] { return work->change(word, false); });
}

QFuture<QStringList> Spelling::ownWords()
{
    return QtConcurrent::run(&m_work->pool, [work = m_work.get()] {
        work->readOwnWords();
        return work->own;
    });
}

SpelledField::SpelledField(Spelling &spelling)
    : m_work(spelling.m_work)
    , m_newest(std::make_shared<std::atomic<quint64>>(0))
{
}

QFuture<SpelledText> SpelledField::check(QString text, QString language)
{
    const quint64 generation = ++*m_newest;
    return QtConcurrent::run(&m_work->pool,
                             [work = m_work.get(), newest = m_newest, generation, text = std::move(text),
                              language = std::move(language)](QPromise<SpelledText> &promise) {
                                 const auto isWanted = [&] {
                                     return *newest == generation && !work->isOver && !promise.isCanceled();
                                 };
                                 if (!isWanted())
                                     return;
                                 SpelledText answer = work->check(text, language, isWanted);
                                 answer.generation = generation;
                                 if (isWanted())
                                     promise.addResult(std::move(answer));
                             });
}

bool SpelledField::isNewest(const SpelledText &answer) const
{
    return answer.generation == *m_newest;
}

} // namespace Shopbell
