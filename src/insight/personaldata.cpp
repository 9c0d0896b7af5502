// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/script.h"
#include "domain/sentences.h"
#include "insight/homes.h"
#include "insight/phraserules.h"
#include "insight/textcheckparts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
std::vector<TextRange> emailsIn(const QString &text)
{
    static const QRegularExpression email(uR"([\p{L}\d._%+\-]+@[\p{L}\d\-]+(?:\.[\p{L}\d\-]+)+)"_s);
    return matchesOf(email, text);
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar each : text) {
        if (each.isDigit())
            digits += each;
    }
    return digits;
}

/// A row of digits that is a date, a span of years or of hours, or an amount.
bool isNoPhone(const QString &digits, const QString &row)
{
    static const QRegularExpression other(
        uR"(\A(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4})|\d{4}\s*[-/]\s*\d{4}|\d{1,2}[.]\d{2}\s*[-/]\s*\d{1,2}[.]\d{2}|[1-9]\d{0,2}(?:[ ]\d{3})+|\d+[.]\d{1,2})\z)"_s);
    constexpr qsizetype fewest = 7;
    constexpr qsizetype most = 15;
    return digits.size() < fewest || digits.size() > most || other.match(row).hasMatch();
}

/// Numbers of books: said to be one, or thirteen digits whose last is right.
std::vector<TextRange> bookNumbersIn(const QString &text)
{
    static const QRegularExpression number(
        uR"(\b(?:ISBN(?:-1[03])?[\s:\x{FF1A}]*(?:97[89][ \-]?)?(?:\d[ \-]?){9}[\dXx]|97[89](?:[ \-]?\d){10})(?!\d))"_s,
        QRegularExpression::CaseInsensitiveOption);
    std::vector<TextRange> ranges = matchesOf(number, text);
    std::erase_if(ranges, [&text](const TextRange &range) {
        const QString digits = digitsOf(QStringView(text).sliced(range.start, range.length));
        int sum = 0;
        for (qsizetype at = 0; at < digits.size(); ++at)
            sum += digits[at].digitValue() * (at % 2 == 0 ? 1 : 3);
        return text[range.start].isDigit() && sum % 10 != 0;
    });
    return ranges;
}

std::vector<TextRange> phonesIn(const QString &text)
{
    static const QRegularExpression row(uR"((?<![\p{L}\d£$€¥.,])\+?\(?\d[\d ()./\-]{4,20}\d(?![\p{L}\d%]))"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    // After a Chinese character a number begins, too.
    static const QRegularExpression afterHan(uR"((?<=\p{Han})\+?\d[\d \-]{5,16}\d(?![A-Za-z\d%]))"_s);
    std::vector<TextRange> ranges = matchesOf(row, text);
    for (const TextRange &range : matchesOf(afterHan, text)) {
        if (std::ranges::none_of(ranges, [&range](const TextRange &each) { return overlap(each, range); }))
            ranges.push_back(range);
    }
    std::erase_if(ranges, [&text](const TextRange &range) {
        const QString found = text.sliced(range.start, range.length);
        return isNoPhone(digitsOf(found), found);
    });
    return ranges;
}

/// Of a Chinese identity card.
std::vector<TextRange> idNumbersIn(const QString &text)
{
    static const QRegularExpression number(uR"((?<![A-Za-z\d])[1-9]\d{16}[\dXx](?![A-Za-z\d]))"_s);
    return matchesOf(number, text);
}

/// Of a bank, with or without blanks between its groups.
std::vector<TextRange> bankAccountsIn(const QString &text)
{
    static const QRegularExpression account(
        uR"((?<![A-Za-z\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![A-Za-z\d]))"_s);
    constexpr qsizetype fewestSigns = 15;
    constexpr qsizetype mostSigns = 34;
    constexpr qsizetype fewestDigits = 8;
    std::vector<TextRange> ranges = matchesOf(account, text);
    std::erase_if(ranges, [&text](const TextRange &range) {
        const QString found = text.sliced(range.start, range.length);
        const qsizetype signs = found.size() - found.count(u' ');
        return signs < fewestSigns || signs > mostSigns || digitsOf(found).size() < fewestDigits;
    });
    return ranges;
}

/// Of a card to pay with, with or without gaps between its groups: the last digit is right by the Luhn formula
/// (ISO/IEC 7812-1).
std::vector<TextRange> cardNumbersIn(const QString &text)
{
    static const QRegularExpression number(uR"((?<![A-Za-z\d])[2-6](?:[ \-]?\d){13,18}(?![A-Za-z\d]))"_s);
    std::vector<TextRange> ranges = matchesOf(number, text);
    std::erase_if(ranges, [&text](const TextRange &range) {
        const QString digits = digitsOf(QStringView(text).sliced(range.start, range.length));
        int sum = 0;
        for (qsizetype at = 0; at < digits.size(); ++at) {
            const int digit = digits[at].digitValue();
            const bool isDoubled = (digits.size() - at) % 2 == 0;
            sum += isDoubled ? digit * 2 - (digit > 4 ? 9 : 0) : digit;
        }
        return sum % 10 != 0;
    });
    return ranges;
}

/// Names of accounts after WeChat or QQ. Without "id" or a colon only what holds a digit is one: "WeChat payment".
std::vector<TextRange> accountsIn(const QString &text)
{
    static const QRegularExpression account(
        uR"((?:微信|wechat|whatsapp|qq)(\s*(?:号码|号|id|account|name)?(?:\s+is)?\s*[:：是为]?\s*)([A-Za-z][A-Za-z\d_\-]{5,19}|\d{5,12})(?![A-Za-z\d]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    std::vector<TextRange> ranges;
    for (auto matches = account.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const bool isNamed = !match.capturedView(1).trimmed().isEmpty();
        if (isNamed || std::ranges::any_of(match.capturedView(2), [](QChar each) { return each.isDigit(); }))
            ranges.push_back({match.capturedStart(2), match.capturedLength(2)});
    }
    return ranges;
}

/// Whether one phrase of the list is all that stands there.
bool isNothingBut(const PhraseList &list, const QString &text)
{
    static const QRegularExpression words(uR"([\p{L}\d])"_s, QRegularExpression::UseUnicodePropertiesOption);
    const std::vector<TextRange> found = list.in(text);
    return found.size() == 1 && !text.first(found.front().start).contains(words)
        && !text.sliced(found.front().end()).contains(words);
}

/// Whether the shop gives its own number or address there: "ring us on ..." before it, in the same sentence.
bool isOwnContact(const QString &text, const TextRange &range, const CheckWords &words)
{
    for (const TextRange &sentence : sentencesIn(text)) {
        if (!overlap(sentence, range))
            continue;
        const QString before = text.sliced(sentence.start, std::max<qsizetype>(0, range.start - sentence.start));
        return words.ownContact.standsIn(before) || isNothingBut(words.ownContactFirst, before);
    }
    return false;
}

bool isOfCustomer(const QString &found, const QStringList &contacts)
{
    constexpr qsizetype telling = 7; // The last digits: with or without a prefix of the country.
    return std::ranges::any_of(contacts, [&found](const QString &contact) {
        if (found.contains(u'@'))
            return contact.trimmed().compare(found, Qt::CaseInsensitive) == 0;
        const QString digits = digitsOf(contact).right(telling);
        return digits.size() == telling && digitsOf(found).endsWith(digits);
    });
}

std::vector<TextRange> placesOf(const QStringList &names, const QString &text)
{
    std::vector<TextRange> ranges;
    for (const QString &name : names) {
        for (qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive); at >= 0 && !name.isEmpty();
             at = text.indexOf(name, at + name.size(), Qt::CaseInsensitive))
            ranges.push_back({at, name.size()});
    }
    std::ranges::sort(ranges, {}, &TextRange::start);
    return ranges;
}

void addFinding(TextFindings &found, PersonalDataKind kind, std::vector<TextRange> ranges)
{
    for (TextFinding &finding : findingAt(TextCheck::PersonalData, std::move(ranges))) {
        finding.data = kind;
        found.push_back(std::move(finding));
    }
}

bool isCapitalised(QStringView word)
{
    return word.size() > 1 && word.front().isUpper() && !word.last(word.size() - 1).toString().isUpper();
}

/// The commonest family names. Two characters are a name only behind one of them: 会员 and 散客 stand in lists of customers.
bool isFamilyName(QChar letter)
{
    static const QString names =
        u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付"
        "邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺毛郝龚邵钱严"_s;
    return names.contains(letter);
}

void addHanNames(QStringList &names, QStringView run)
{
    for (const qsizetype size : {2, 3, 4}) {
        for (qsizetype at = 0; at + size <= run.size(); ++at) {
            if (size > 2 || isFamilyName(run[at]))
                names += run.sliced(at, size).toString();
        }
    }
}

/// Small words inside a family name: "Anna van der Berg", "Carlos da Silva".
bool isNameParticle(QStringView word)
{
    static const QSet<QString> particles{u"van"_s, u"von"_s, u"der"_s, u"den"_s, u"de"_s, u"da"_s, u"do"_s,
                                         u"dos"_s, u"di"_s,  u"del"_s, u"la"_s,  u"le"_s, u"zu"_s, u"ten"_s,
                                         u"ter"_s, u"bin"_s, u"ibn"_s, u"el"_s,  u"al"_s, u"y"_s};
    return particles.contains(word.toString());
}

/// Words with capitals that follow each other, each with the small words before it.
class NameRow
{
public:
    bool isEmpty() const { return m_words.empty(); }
    void clear()
    {
        m_words.clear();
        m_particles.clear();
    }
    void addParticle(QStringView word) { m_particles += word.toString() + u' '; }
    /// Adds what could be a name and ends with the word.
    void addWord(const QString &word, QStringList &names)
    {
        m_words.emplace_back(m_particles, word);
        m_particles.clear();
        for (const size_t size : {2, 3}) {
            if (m_words.size() < size)
                continue;
            const auto first = m_words.end() - std::ptrdiff_t(size);
            QString name = first->second;
            for (auto each = std::next(first); each != m_words.end(); ++each)
                name += u' ' + each->first + each->second;
            names += name;
        }
    }

private:
    std::vector<std::pair<QString, QString>> m_words;
    QString m_particles;
};
} // namespace

TextFindings personalDataIn(const QString &text, const ReplyFacts &facts, const CheckWords &words)
{
    TextFindings found;
    if (!facts.isPublic)
        return found;
    const std::vector<TextRange> orders = words.orderNumber.in(text);
    const auto isOwn = [&](const TextRange &range) {
        return isOwnContact(text, range, words)
            && !isOfCustomer(text.sliced(range.start, range.length), facts.contacts);
    };
    std::vector<TextRange> emails = emailsIn(text);
    std::erase_if(emails, isOwn);
    const auto touches = [](const std::vector<TextRange> &others) {
        return [&others](const TextRange &range) {
            return std::ranges::any_of(others, [&range](const TextRange &each) { return overlap(each, range); });
        };
    };
    std::vector<TextRange> ids = idNumbersIn(text);
    std::erase_if(ids, touches(orders));
    std::vector<TextRange> accounts = bankAccountsIn(text);
    addRanges(accounts, cardNumbersIn(text));
    std::erase_if(accounts, touches(orders));
    std::erase_if(accounts, touches(ids));
    addRanges(accounts, accountsIn(text));
    std::erase_if(accounts, isOwn);
    std::ranges::sort(accounts, {}, &TextRange::start);
    std::vector<TextRange> phones = phonesIn(text);
    std::erase_if(phones, isOwn);
    std::vector<TextRange> plain = words.plainNumber.in(text);
    addRanges(plain, bookNumbersIn(text));
    for (const std::vector<TextRange> *others :
         {&orders, &std::as_const(plain), &std::as_const(ids), &std::as_const(accounts)})
        std::erase_if(phones, touches(*others));
    addFinding(found, PersonalDataKind::Email, std::move(emails));
    addFinding(found, PersonalDataKind::Phone, std::move(phones));
    addFinding(found, PersonalDataKind::OrderNumber, orders);
    addFinding(found, PersonalDataKind::NameOfAnother, placesOf(facts.namesOfOthers, text));
    addFinding(found, PersonalDataKind::IdNumber, std::move(ids));
    addFinding(found, PersonalDataKind::Account, std::move(accounts));
    addFinding(found, PersonalDataKind::Health, words.health.in(text));
    addFinding(found, PersonalDataKind::Address, homesIn(text, words));
    return found;
}

QStringList possibleNames(const QString &text)
{
    static const QRegularExpression word(uR"([\p{L}\p{M}'’\-]+\.?)"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList names;
    NameRow row;
    qsizetype rowEnd = -1;
    for (auto matches = word.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QStringView found = match.capturedView();
        if (isHan(found.front().unicode())) {
            addHanNames(names, found);
            continue;
        }
        const bool follows = rowEnd > 0 && match.capturedStart() == rowEnd + 1 && text[rowEnd] == u' ';
        const bool isParticle = follows && !row.isEmpty() && isNameParticle(found);
        if ((!isCapitalised(found) && !isParticle) || !follows)
            row.clear();
        rowEnd = found.endsWith(u'.') ? -1 : match.capturedEnd(); // No name goes on over the end of a sentence.
        if (isParticle)
            row.addParticle(found);
        else if (isCapitalised(found))
            row.addWord(found.toString(), names);
    }
    for (QString &name : names) {
        if (name.endsWith(u'.'))
            name.chop(1);
    }
    names.removeDuplicates();
    return names;
}

} // namespace Shopbell
