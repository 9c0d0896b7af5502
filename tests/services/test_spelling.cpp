// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dictionaries.h"
#include "services/spelling.h"
#include "support/run.h"
#include "support/wait.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// Small dictionaries of our own, so that the test is the same on every computer.
void writeDictionary(const QString &folder, const QString &name, const QByteArray &rules, const QByteArrayList &words)
{
    writeBytes(folder + u'/' + name + u".aff"_s, rules);
    writeBytes(folder + u'/' + name + u".dic"_s, QByteArray::number(words.size()) + '\n' + words.join('\n') + '\n');
}

QStringList wrongWords(const SpelledText &answer, const QString &text)
{
    QStringList words;
    for (const TextRange &place : answer.wrong)
        words += text.mid(place.start, place.length);
    return words;
}

} // namespace

class TestSpelling : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SpellingPlaces m_places;

private Q_SLOTS:
    void init()
    {
        m_folder = QTemporaryDir();
        const QString dictionaries = m_folder.filePath(u"hunspell"_s);
        QVERIFY(QDir().mkpath(dictionaries));
        writeDictionary(dictionaries, u"en_GB"_s, "SET UTF-8\nTRY esianrtolcdugmphbyfvkw\nSFX S Y 1\nSFX S 0 s .\n",
                        {"colour/S", "the", "bread/S", "was", "don't", "caf\xC3\xA9", "sorry"});
        writeDictionary(dictionaries, u"en_US"_s, "SET UTF-8\n", {"color", "the"});
        writeDictionary(dictionaries, u"de_DE"_s, "SET ISO8859-1\nTRY esianrtolcdugmphbyfvkw\xE4\xF6\xFC\n",
                        {"Br\xF6tchen", "sch\xF6n", "und"});
        writeDictionary(dictionaries, u"ru"_s, "SET KOI8-R\n", {"\xC8\xCC\xC5\xC2"}); // хлеб
        writeDictionary(dictionaries, u"xx"_s, "SET ISCII-NOBODY\n", {"a"});
        m_places = {.folders = {dictionaries}, .ownWords = m_folder.filePath(u"own-words.txt"_s)};
    }

    void wrongWordsHaveTheirPlaces()
    {
        Spelling spelling(m_places);
        SpelledField field(spelling);
        const QString text = u"Sorry {{custmer}}, teh bread wass 3x — don’t!"_s;
        const SpelledText answer = wait(field.check(text, u"en_GB"_s));
        QCOMPARE(answer.state, SpellingState::Checked);
        QCOMPARE(answer.language, u"en_GB"_s);
        QCOMPARE(answer.wrong, (std::vector<TextRange>{{19, 3}, {29, 4}}));
        QCOMPARE(wrongWords(answer, text), (QStringList{u"teh"_s, u"wass"_s}));
        QVERIFY(field.isNewest(answer));
    }

    void everyEncodingIsRead_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("wrong");
        QTest::newRow("UTF-8") << u"en_GB"_s << u"café cafè"_s << QStringList{u"cafè"_s};
        QTest::newRow("UTF-8, the accent put on") << u"en_GB"_s << u"cafe\u0301"_s << QStringList();
        QTest::newRow("Latin 1") << u"de"_s << u"Brötchen und schon schön"_s << QStringList{u"schon"_s};
        QTest::newRow("KOI8-R") << u"ru"_s << u"хлеб хлебб"_s << QStringList{u"хлебб"_s};
        QTest::newRow("letters of another language are not judged")
            << u"en_GB"_s << u"the хлебб 面包"_s << QStringList();
        QTest::newRow("Latin words in Russian neither") << u"ru"_s << u"хлеб wrng"_s << QStringList();
    }
    void everyEncodingIsRead()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QStringList, wrong);
        Spelling spelling(m_places);
        SpelledField field(spelling);
        const SpelledText answer = wait(field.check(text, language));
        QCOMPARE(answer.state, SpellingState::Checked);
        QCOMPARE(wrongWords(answer, text), wrong);
    }

    void theDictionaryOfTheCountryIsTaken_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the language says it") << u"en_US"_s << u"GB"_s << u"en_US"_s;
        QTest::newRow("as web pages write it") << u"en-GB"_s << u"US"_s << u"en_GB"_s;
        QTest::newRow("the shop says it") << u"en"_s << u"GB"_s << u"en_GB"_s;
        QTest::newRow("where most live who speak it") << u"en"_s << QString() << u"en_US"_s;
        QTest::newRow("another country's is better than none") << u"de_AT"_s << u"AT"_s << u"de_DE"_s;
        QTest::newRow("a dictionary without a country") << u"ru_RU"_s << u"GB"_s << u"ru"_s;
        QTest::newRow("none") << u"sw"_s << u"KE"_s << QString();
        QTest::newRow("no language") << QString() << u"GB"_s << QString();
    }
    void theDictionaryOfTheCountryIsTaken()
    {
        QFETCH(QString, language);
        QFETCH(QString, country);
        QFETCH(QString, expected);
        const auto found = dictionaryFor(language, country, installedDictionaries(m_places.folders));
        QCOMPARE(found ? found->language : QString(), expected);
    }

    void whatCannotBeCheckedIsSaid()
    {
        Spelling spelling(m_places);
        SpelledField field(spelling);
        QCOMPARE(wait(field.check(u"habari"_s, u"sw"_s)).state, SpellingState::NoDictionary);
        QCOMPARE(wait(field.check(u"habari"_s, {})).state, SpellingState::NoDictionary);
        QCOMPARE(wait(field.check(u"aa"_s, u"xx"_s)).state, SpellingState::DamagedDictionary);
        writeBytes(m_places.folders[0] + u"/fr.aff"_s, "SET UTF-8\n");
        writeBytes(m_places.folders[0] + u"/fr.dic"_s,
                   "\x7F"
                   "ELF this is no dictionary\n");
        Spelling later(m_places);
        SpelledField other(later);
        QCOMPARE(wait(other.check(u"pain"_s, u"fr"_s)).state, SpellingState::DamagedDictionary);
    }

    void suggestionsComeInTheWritersLetters()
    {
        Spelling spelling(m_places);
        QVERIFY(wait(spelling.suggestions(u"bred"_s, u"en_GB"_s)).contains(u"bread"_s));
        QVERIFY(wait(spelling.suggestions(u"sory"_s, u"en_GB"_s)).contains(u"sorry"_s));
        QVERIFY(wait(spelling.suggestions(u"Brotchen"_s, u"de"_s)).contains(u"Brötchen"_s));
        QCOMPARE(wait(spelling.suggestions(u"bred"_s, u"sw"_s)), QStringList());
        QVERIFY(wait(spelling.suggestions(u"bred"_s, u"en_GB"_s, 1)).size() <= 1);
        QCOMPARE(wait(spelling.suggestions(QString(100000, u'x'), u"en_GB"_s)), QStringList());
    }

    void namesAndOwnWordsAreRight()
    {
        const QString text = u"Priya’s sourdo nair poppyseed"_s;
        m_places.ownWords = m_folder.filePath(u"made when needed/words.txt"_s);
        {
            Spelling spelling(m_places);
            SpelledField field(spelling);
            spelling.setNames({u"Priya Nair"_s});
            QCOMPARE(wrongWords(wait(field.check(text, u"en_GB"_s)), text), (QStringList{u"sourdo"_s, u"poppyseed"_s}));
            QVERIFY(wait(spelling.learn(u"Poppyseed"_s)));
            QCOMPARE(wrongWords(wait(field.check(text, u"en_GB"_s)), text), QStringList{u"sourdo"_s});
            QVERIFY(!wait(spelling.learn(u"two words"_s)));
            QVERIFY(!wait(spelling.learn({})));
        }
        Spelling nextDay(m_places); // What was learnt is kept.
        SpelledField field(nextDay);
        QCOMPARE(wait(nextDay.ownWords()), QStringList{u"Poppyseed"_s});
        nextDay.setNames({u"Priya Nair"_s});
        QCOMPARE(wrongWords(wait(field.check(text, u"en_GB"_s)), text), QStringList{u"sourdo"_s});
        QVERIFY(wait(nextDay.forget(u"poppyseed"_s)));
        QCOMPARE(wrongWords(wait(field.check(text, u"en_GB"_s)), text), (QStringList{u"sourdo"_s, u"poppyseed"_s}));
    }

    void aWordThatCannotBeKeptIsSaid()
    {
        writeBytes(m_folder.filePath(u"a file"_s), "in the way");
        m_places.ownWords = m_folder.filePath(u"a file/words.txt"_s);
        Spelling spelling(m_places);
        QCOMPARE(wait(spelling.learn(u"poppyseed"_s)).error().kind, Error::Kind::ReadOnly);
        QCOMPARE(wait(spelling.ownWords()), QStringList());
    }

    void onlyTheNewestCheckIsAnswered()
    {
        Spelling spelling(m_places);
        SpelledField field(spelling);
        SpelledField another(spelling);
        QString longText;
        for (int i = 0; i < 20000; ++i) // Words that differ, so that each is judged.
            longText += u"wor"_s + QString(1 + i % 30, QChar(u'a' + i % 26)) + u' ';
        const QFuture<SpelledText> first = field.check(longText, u"en_GB"_s);
        const QFuture<SpelledText> second = field.check(longText, u"en_GB"_s);
        const QFuture<SpelledText> elsewhere = another.check(u"teh"_s, u"en_GB"_s);
        const QFuture<SpelledText> third = field.check(u"teh bread"_s, u"en_GB"_s);
        const SpelledText newest = wait(third);
        QCOMPARE(newest.wrong.size(), size_t(1));
        QVERIFY(field.isNewest(newest));
        QVERIFY(first.isFinished() && first.resultCount() == 0);
        QVERIFY(second.isFinished() && second.resultCount() == 0);
        QCOMPARE(elsewhere.resultCount(), 1); // Another text is not in its way.
    }

    void itEndsWhileItChecks()
    {
        auto spelling = std::make_unique<Spelling>(m_places);
        SpelledField field(*spelling);
        const QFuture<SpelledText> last = field.check(u"teh bread "_s.repeated(200000), u"en_GB"_s);
        spelling.reset();
        QVERIFY(last.isFinished());
        QVERIFY(!waitFor(field.check(u"teh"_s, u"en_GB"_s), std::chrono::seconds(5))); // No answer, and no crash.
    }

    void theUsualFoldersAreLookedAt()
    {
        const QStringList folders = dictionaryFolders(u"/opt/shopbell"_s);
        QCOMPARE(folders.first(), u"/opt/shopbell/dictionaries"_s);
        QVERIFY(folders.contains(u"/usr/share/hunspell"_s));
        const QString first = m_folder.filePath(u"first"_s);
        QVERIFY(QDir().mkpath(first));
        writeDictionary(first, u"en_GB"_s, "SET UTF-8\n", {"mine"});
        const auto installed = installedDictionaries({first, m_folder.filePath(u"not there"_s), m_places.folders[0]});
        QCOMPARE(installed.size(), size_t(5));
        QCOMPARE(installed[1].language, u"en_GB"_s);
        QVERIFY(installed[1].words.startsWith(first));
    }
};

SHOPBELL_TEST(TestSpelling)
#include "test_spelling.moc"
