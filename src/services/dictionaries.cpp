// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dictionaries.h"

#include "domain/replytemplate.h"
#include "domain/spelledword.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <unicode/ucnv.h>

#include <algorithm>
#include <hunspell/hunspell.hxx>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSpelledWord = 64; // Suggestions for longer ones take seconds.

/// The name ICU knows: hunspell has some of its own.
QByteArray registeredName(QByteArray encoding)
{
    encoding = encoding.trimmed();
    if (encoding.startsWith("microsoft-"))
        encoding.remove(0, qstrlen("microsoft-"));
    if (encoding.startsWith("TIS620"))
        encoding = "TIS-620";
    return encoding;
}

struct CloseConverter
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

Converter converterFor(const QByteArray &encoding)
{
    UErrorCode error = U_ZERO_ERROR;
    Converter converter(ucnv_open(registeredName(encoding).constData(), &error));
    if (U_FAILURE(error))
        return {};
    ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    return converter;
}

struct LanguageParts
{
    QString language;
    QString country;
};

LanguageParts partsOf(const QString &name)
{
    LanguageParts parts{primaryLanguage(name), {}};
    const QStringList pieces = QString(name).replace(u'-', u'_').split(u'_', Qt::SkipEmptyParts);
    for (const QString &piece : pieces.mid(1)) {
        if (piece.size() == 2 && parts.country.isEmpty())
            parts.country = piece.toUpper();
    }
    return parts;
}

int fitOf(const InstalledDictionary &dictionary, const LanguageParts &wanted, const QString &country)
{
    const LanguageParts have = partsOf(dictionary.language);
    if (have.language != wanted.language)
        return 0;
    if (!wanted.country.isEmpty() && have.country == wanted.country)
        return 5;
    if (!have.country.isEmpty() && have.country == country.toUpper())
        return 4;
    if (have.country.isEmpty())
        return 3;
    return have.country == partsOf(QLocale(have.language).name()).country ? 2 : 1;
}

/// The script that a dictionary of the language is written in, where one word tells.
QChar::Script scriptOf(const QString &language)
{
    switch (QLocale(language).script()) {
    case QLocale::LatinScript:
        return QChar::Script_Latin;
    case QLocale::CyrillicScript:
        return QChar::Script_Cyrillic;
    case QLocale::GreekScript:
        return QChar::Script_Greek;
    case QLocale::ArabicScript:
        return QChar::Script_Arabic;
    case QLocale::HebrewScript:
        return QChar::Script_Hebrew;
    default:
        return QChar::Script_Unknown;
    }
}

Status checkWordsFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable, file.errorString()};
    QByteArray first = file.readLine(100).trimmed();
    if (first.startsWith("\xEF\xBB\xBF"))
        first.remove(0, 3);
    bool isNumber = false;
    first.split(' ').first().split('\t').first().toLongLong(&isNumber); // How many words follow.
    if (!isNumber)
        return Error{Error::Kind::Damaged, path};
    return done();
}

} // namespace

struct Dictionary::Parts
{
    Parts(const QByteArray &rules, const QByteArray &words) : hunspell(rules.constData(), words.constData()) {}

    std::optional<std::string> encoded(const QString &word);
    QString decoded(const std::string &word);

    Hunspell hunspell;
    Converter converter = {};
    QChar::Script script = QChar::Script_Unknown;
};

/// Nothing for a word that cannot be written in the dictionary's encoding.
std::optional<std::string> Dictionary::Parts::encoded(const QString &word)
{
    const QString composed = plainApostrophes(word).normalized(QString::NormalizationForm_C);
    const auto *const letters = reinterpret_cast<const UChar *>(composed.utf16());
    std::string bytes(size_t(UCNV_GET_MAX_BYTES_FOR_STRING(composed.size(), ucnv_getMaxCharSize(converter.get()))),
                      '\0');
    UErrorCode error = U_ZERO_ERROR;
    const int32_t length = ucnv_fromUChars(converter.get(), bytes.data(), int32_t(bytes.size()), letters,
                                           int32_t(composed.size()), &error);
    if (U_FAILURE(error))
        return {};
    bytes.resize(size_t(length));
    return bytes;
}

QString Dictionary::Parts::decoded(const std::string &word)
{
    QString letters(qsizetype(word.size()) * 2, Qt::Uninitialized);
    UErrorCode error = U_ZERO_ERROR;
    const int32_t length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(letters.data()),
                                         int32_t(letters.size()), word.data(), int32_t(word.size()), &error);
    letters.resize(U_FAILURE(error) ? 0 : length);
    return letters;
}

Dictionary::Dictionary(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Dictionary::Dictionary(Dictionary &&) noexcept = default;
Dictionary &Dictionary::operator=(Dictionary &&) noexcept = default;
Dictionary::~Dictionary() = default;

Result<Dictionary> Dictionary::open(const InstalledDictionary &installed)
{
    if (!QFileInfo(installed.rules).isReadable())
        return Error{Error::Kind::Unreadable, installed.rules};
    if (Status checked = checkWordsFile(installed.words); !checked)
        return checked.error();
    auto parts = std::make_unique<Parts>(QFile::encodeName(installed.rules), QFile::encodeName(installed.words));
    const QByteArray encoding = QByteArray::fromStdString(parts->hunspell.get_dict_encoding());
    parts->converter = converterFor(encoding);
    if (!parts->converter)
        return Error{Error::Kind::Invalid, QString::fromLatin1(encoding)};
    parts->script = scriptOf(installed.language);
    return Dictionary(std::move(parts));
}

bool Dictionary::knows(const QString &word)
{
    if (word.size() > longestSpelledWord)
        return true;
    const bool isOfOtherLetters =
        m_parts->script != QChar::Script_Unknown && std::ranges::any_of(word, [this](QChar letter) {
            return letter.isLetter() && letter.script() != m_parts->script && letter.script() != QChar::Script_Common
                && letter.script() != QChar::Script_Inherited;
        });
    if (isOfOtherLetters)
        return true;
    const std::optional<std::string> bytes = m_parts->encoded(word);
    return !bytes || m_parts->hunspell.spell(*bytes);
}

QStringList Dictionary::suggestions(const QString &word, int most)
{
    QStringList found;
    const std::optional<std::string> bytes = word.size() > longestSpelledWord ? std::nullopt : m_parts->encoded(word);
    if (!bytes)
        return found;
    for (const std::string &suggestion : m_parts->hunspell.suggest(*bytes)) {
        if (found.size() >= most)
            break;
        const QString shown = m_parts->decoded(suggestion);
        if (!shown.isEmpty() && !found.contains(shown))
            found += shown;
    }
    return found;
}

QStringList dictionaryFolders(const QString &programFolder)
{
    QStringList folders{programFolder + "/dictionaries"_L1};
    for (const QString &data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation)) {
        folders += data + "/hunspell"_L1;
        folders += data + "/myspell/dicts"_L1;
        folders += data + "/myspell"_L1;
    }
    for (const QString &always : {u"/usr/local/share/hunspell"_s, u"/usr/share/hunspell"_s}) {
        if (!folders.contains(always))
            folders += always;
    }
    return folders;
}

std::vector<InstalledDictionary> installedDictionaries(const QStringList &folders)
{
    std::vector<InstalledDictionary> found;
    for (const QString &folder : folders) {
        for (const QFileInfo &rules : QDir(folder).entryInfoList({u"*.aff"_s}, QDir::Files | QDir::Readable)) {
            const QString language = rules.completeBaseName().replace(u'-', u'_');
            const QFileInfo words(rules.dir(), rules.completeBaseName() + ".dic"_L1);
            const bool isNew = std::ranges::find(found, language, &InstalledDictionary::language) == found.end();
            if (isNew && words.isReadable())
                found.push_back(
                    {.language = language, .rules = rules.absoluteFilePath(), .words = words.absoluteFilePath()});
        }
    }
    std::ranges::sort(found, {}, &InstalledDictionary::language);
    return found;
}

std::optional<InstalledDictionary> dictionaryFor(const QString &language, const QString &country,
                                                 const std::vector<InstalledDictionary> &installed)
{
    const LanguageParts wanted = partsOf(language);
    int bestFit = 0;
    std::optional<InstalledDictionary> best;
    for (const InstalledDictionary &dictionary : installed) {
        if (const int fit = fitOf(dictionary, wanted, country); fit > bestFit) {
            bestFit = fit;
            best = dictionary;
        }
    }
    return wanted.language.isEmpty() ? std::nullopt : best;
}

} // namespace Shopbell
