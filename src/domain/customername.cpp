// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customername.h"

#include "domain/script.h"
#include "domain/shortenedname.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
struct NameParts
{
    QString family;
    QString given;
};

/// Of a name that is not in Chinese characters, given by its sameNameKey().
NameParts partsOf(const QString &folded)
{
    if (const qsizetype comma = folded.indexOf(u','); comma >= 0)
        return {folded.first(comma).trimmed(), folded.sliced(comma + 1).trimmed()};
    return {folded.section(u' ', -1), folded.section(u' ', 0, -2)};
}

/// The characters without blanks, where a name begins with a Chinese one; else empty.
QList<uint> chineseLettersOf(const QString &folded)
{
    QList<uint> letters = folded.toUcs4();
    if (letters.isEmpty() || !isHan(letters.first()))
        return {};
    letters.removeAll(U' ');
    return letters;
}

/// Of given names, as people are called by them who write a longer one elsewhere. Those that are as much names of their own,
/// beside longer ones that begin with them (Ann, Anna, Jo, Mari), are not among them.
constexpr std::array<QStringView, 36> shortForms{
    u"abi", u"alex", u"ben",  u"cath", u"chris", u"dan", u"deb",   u"dom", u"doug", u"fred",  u"geoff", u"greg",
    u"jen", u"jess", u"josh", u"kat",  u"kath",  u"ken", u"matt",  u"max", u"mel",  u"mitch", u"nat",   u"nick",
    u"pat", u"phil", u"rich", u"rob",  u"sam",   u"seb", u"steph", u"stu", u"theo", u"tim",   u"val",   u"will"};

/// Of a folded name, without commas and dots.
QStringList wordsOf(QString folded)
{
    for (const QChar between : u",.-")
        folded.replace(between, u' ');
    return folded.split(u' ', Qt::SkipEmptyParts);
}

/// Whether every word of the one is a word of the other, or its first letter; each of them stands for one.
bool isPartOf(const QString &part, const QString &whole)
{
    QStringList words = wordsOf(whole);
    for (const QString &word : wordsOf(part)) {
        const bool isLetter = word.toUcs4().size() == 1;
        auto meant = std::ranges::find(words, word);
        if (meant == words.end() && isLetter)
            meant = std::ranges::find_if(words, [&word](const QString &each) { return each.startsWith(word); });
        if (meant == words.end())
            return false;
        words.erase(meant);
    }
    return true;
}

QString textFrom(const QList<uint> &letters)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.data()), letters.size());
}
} // namespace

QString sameNameKey(const QString &name)
{
    return name.simplified().toCaseFolded();
}

QString similarNameKey(const QString &name)
{
    const QString folded = sameNameKey(name);
    if (const QList<uint> letters = chineseLettersOf(folded); !letters.isEmpty())
        return letters.size() < 2 ? QString() : textFrom(letters.first(2));
    const auto [family, given] = partsOf(folded);
    if (family.isEmpty() || given.isEmpty())
        return {};
    return family + u' ' + given.first(given.front().isHighSurrogate() ? 2 : 1);
}

QString givenNameOf(const QString &name)
{
    const QString folded = sameNameKey(name);
    const QList<uint> letters = chineseLettersOf(folded);
    const QString given = letters.isEmpty() ? partsOf(folded).given : textFrom(letters.sliced(1));
    QString written;
    for (const QChar letter : given.normalized(QString::NormalizationForm_D)) {
        if (letter.isMark())
            continue;
        if (letter == u'.' && !written.isEmpty()) // What stands before it is shortened.
            written += letter;
        if (!letter.isLetter() && !letter.isSurrogate())
            break;
        written += letter;
    }
    return written;
}

bool mayBeCalled(const QString &known, const QString &said)
{
    const QString key = sameNameKey(said);
    const QString folded = sameNameKey(known);
    const QList<uint> letters = chineseLettersOf(folded);
    const QString given = letters.isEmpty() ? partsOf(folded).given : textFrom(letters.sliced(1));
    return !key.isEmpty() && (key == folded || key == given || key == given.section(u' ', 0, 0));
}

bool mayBeOneGivenName(const QString &one, const QString &other)
{
    const auto withoutDot = [](QStringView name) { return name.endsWith(u'.') ? name.chopped(1) : name; };
    const auto standsFor = [&withoutDot](QStringView shown, QStringView whole) {
        const QStringView begin = withoutDot(shown);
        const bool isOneLetter = begin.toUcs4().size() <= 1;
        const bool isShortened =
            isOneLetter || begin.size() < shown.size() || std::ranges::find(shortForms, begin) != shortForms.end();
        return withoutDot(whole).startsWith(begin) && (isShortened || begin == withoutDot(whole));
    };
    return standsFor(one, other) || standsFor(other, one);
}

bool isAnotherName(const QString &known, const QString &said)
{
    const QString one = sameNameKey(known);
    const QString other = sameNameKey(said);
    if (one.isEmpty() || other.isEmpty() || other.contains(u'*'))
        return false;
    if (isPartOf(one, other) || isPartOf(other, one))
        return false;
    const QString similar = similarNameKey(known);
    if (!similar.isEmpty() && similar == similarNameKey(said)
        && mayBeOneGivenName(givenNameOf(known), givenNameOf(said)))
        return false;
    const auto standsFor = [](const QString &shown, const QString &whole) {
        const std::optional<ShortenedName> shortened = ShortenedName::from(shown);
        return shortened && shortened->fits(whole);
    };
    return !standsFor(known, said) && !standsFor(said, known);
}

bool canBecomeName(const QString &said)
{
    constexpr QStringView masks = u"*\uFF0A\u2022\u25CF\u25CB\u2026";
    const QString folded = sameNameKey(said);
    if (std::ranges::any_of(folded, [masks](QChar letter) { return masks.contains(letter); }))
        return false;
    const QList<uint> letters = folded.toUcs4();
    return (!letters.isEmpty() && isEastAsian(letters.first()))
        || std::ranges::any_of(wordsOf(folded), [](const QString &word) { return word.toUcs4().size() > 1; });
}

QString shownName(const Customer &customer)
{
    if (!customer.name.isEmpty())
        return customer.name;
    for (const ContactKind kind : standInKinds) {
        const auto contact = std::ranges::find(customer.contacts, kind, &ContactPoint::kind);
        if (contact != customer.contacts.end())
            return contact->value;
    }
    return {};
}

} // namespace Shopbell
