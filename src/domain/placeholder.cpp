// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placeholder.h"

#include "domain/keys.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestName = 58; // Braces around more than any name are just braces.

struct KnownPlaceholder
{
    PlaceholderName name;
    QLatin1StringView key;
    QStringView chinese;
};
constexpr KnownPlaceholder knownPlaceholders[] = {
    {PlaceholderName::Customer, "customer"_L1, u"顾客"}, {PlaceholderName::Shop, "shop"_L1, u"店名"},
    {PlaceholderName::Item, "item"_L1, u"商品"},         {PlaceholderName::Date, "date"_L1, u"日期"},
    {PlaceholderName::Signed, "signed"_L1, u"署名"},
};

/// Where the braces that open at `open` close; -1 when they do not, or hold more than a name. What is written when nothing
/// is known may be of any length, over several lines.
qsizetype closingOf(const QString &text, qsizetype open)
{
    const qsizetype close = text.indexOf("}}"_L1, open + 2);
    if (close < 0)
        return -1;
    const QStringView inner = QStringView(text).sliced(open + 2, close - open - 2);
    const qsizetype bar = inner.indexOf(u'|');
    const QStringView name = bar < 0 ? inner : inner.first(bar);
    return name.size() > longestName || name.contains(u'\n') ? -1 : close;
}

bool isPlaceholderName(QStringView name)
{
    if (name.isEmpty() || !name.front().isLetter())
        return false;
    return std::ranges::all_of(name, [](QChar each) {
        return each.isLetterOrNumber() || each.isMark() || each == u' ' || each == u'-' || each == u'_' || each == u'\''
            || each == u'’';
    });
}

/// What stands between the braces.
std::optional<Placeholder> placeholderFrom(QStringView inner)
{
    if (inner.contains(u'{') || inner.contains(u'}'))
        return std::nullopt;
    const qsizetype bar = inner.indexOf(u'|');
    const QStringView name = (bar < 0 ? inner : inner.first(bar)).trimmed();
    if (!isPlaceholderName(name))
        return std::nullopt;
    Placeholder found;
    found.name = name.toString();
    if (bar >= 0)
        found.fallback = inner.sliced(bar + 1).trimmed().toString();
    return found;
}
} // namespace

QString keyOf(PlaceholderName name)
{
    return std::ranges::find(knownPlaceholders, name, &KnownPlaceholder::name)->key;
}

std::optional<PlaceholderName> placeholderNamed(QStringView name)
{
    const QStringView wanted = name.trimmed();
    for (const KnownPlaceholder &known : knownPlaceholders) {
        if (wanted.compare(known.key, Qt::CaseInsensitive) == 0 || wanted == known.chinese)
            return known.name;
    }
    return std::nullopt;
}

std::vector<Placeholder> placeholdersIn(const QString &text)
{
    std::vector<Placeholder> all;
    for (qsizetype open = text.indexOf("{{"_L1); open >= 0;) {
        qsizetype next = open + 1;
        if (const qsizetype close = closingOf(text, open); close >= 0) {
            if (auto found = placeholderFrom(QStringView(text).sliced(open + 2, close - open - 2))) {
                found->start = open;
                found->length = close + 2 - open;
                next = close + 2;
                all.push_back(*std::move(found));
            }
        }
        open = text.indexOf("{{"_L1, next);
    }
    return all;
}

QString PlaceholderValues::keyFor(const QString &name)
{
    const std::optional<PlaceholderName> known = placeholderNamed(name);
    return known ? keyOf(*known) : name.simplified().toCaseFolded();
}

namespace {
/// Whether what is written next begins a sentence: behind a full stop and a blank, or on a line of its own.
bool beginsSentence(const QString &before)
{
    qsizetype end = before.size();
    while (end > 0 && before[end - 1].isSpace()) {
        if (before[--end] == u'\n')
            return true;
    }
    return end == 0 || (end < before.size() && u".!?…"_s.contains(before[end - 1]));
}

QString withCapital(const QString &words)
{
    return words.isEmpty() ? words : words.front().toUpper() + words.sliced(1);
}
} // namespace

FilledText filledIn(const QString &text, const PlaceholderValues &values)
{
    FilledText filled;
    qsizetype from = 0;
    for (const Placeholder &each : placeholdersIn(text)) {
        filled.text += QStringView(text).sliced(from, each.start - from);
        from = each.start + each.length;
        const QString value = values.of(each.name);
        if (value.isEmpty() && !each.fallback) {
            filled.text += QStringView(text).sliced(each.start, each.length);
            if (!filled.missing.contains(each.name, Qt::CaseInsensitive))
                filled.missing += each.name;
            continue;
        }
        const QString known = value.isEmpty() ? *each.fallback : value;
        const QString written = beginsSentence(filled.text) ? withCapital(known) : known;
        filled.parts.push_back({filled.text.size(), written.size(), each.name, value.isEmpty()});
        filled.text += written;
    }
    filled.text += QStringView(text).sliced(from);
    return filled;
}

namespace {
/// What people write between single brackets for something to be filled in: "[first name]", "{订单号}".
const QSet<QString> &wordsToFillIn()
{
    static const QSet<QString> words{
        u"name"_s,     u"firstname"_s, u"lastname"_s, u"surname"_s,   u"customer"_s, u"client"_s,   u"guest"_s,
        u"reviewer"_s, u"date"_s,      u"item"_s,     u"product"_s,   u"order"_s,    u"shop"_s,     u"store"_s,
        u"business"_s, u"company"_s,   u"signed"_s,   u"signature"_s, u"phone"_s,    u"email"_s,    u"address"_s,
        u"amount"_s,   u"number"_s,    u"mail"_s,     u"您的姓名"_s,  u"您的名字"_s, u"姓名"_s,     u"名字"_s,
        u"称呼"_s,     u"顾客"_s,      u"客户"_s,     u"客人"_s,      u"顾客姓名"_s, u"客户姓名"_s, u"客人姓名"_s,
        u"顾客名字"_s, u"客户名字"_s,  u"顾客称呼"_s, u"顾客名"_s,    u"客户名"_s,   u"日期"_s,     u"商品"_s,
        u"产品"_s,     u"商品名"_s,    u"产品名"_s,   u"商品名称"_s,  u"产品名称"_s, u"订单"_s,     u"订单号"_s,
        u"订单编号"_s, u"店名"_s,      u"店铺"_s,     u"店铺名"_s,    u"店铺名称"_s, u"商店"_s,     u"商家"_s,
        u"门店"_s,     u"门店名"_s,    u"署名"_s,     u"签名"_s,      u"落款"_s,     u"联系电话"_s, u"联系方式"_s,
        u"地址"_s,     u"金额"_s};
    return words;
}

/// What may stand beside them.
const QSet<QString> &wordsBesideThem()
{
    static const QSet<QString> words{u"first"_s, u"last"_s,  u"full"_s,    u"your"_s,  u"our"_s,     u"my"_s,
                                     u"s"_s,     u"of"_s,    u"insert"_s,  u"enter"_s, u"add"_s,     u"here"_s,
                                     u"id"_s,    u"owner"_s, u"manager"_s, u"staff"_s, u"contact"_s, u"e"_s};
    return words;
}

/// Whether nothing but such words stands there: "customer", "order_number", "firstName".
bool saysWhatToFillIn(QStringView name)
{
    QString plain;
    QChar before;
    for (const QChar each : name) {
        const bool beginsWord = each.isUpper() && before.isLower();
        if (beginsWord || !each.isLetter())
            plain += u' ';
        if (each.isLetter())
            plain += each.toLower();
        before = each;
    }
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    const auto fills = [](const QString &word) { return wordsToFillIn().contains(word); };
    return std::ranges::any_of(words, fills) && std::ranges::all_of(words, [&](const QString &word) {
               return fills(word) || wordsBesideThem().contains(word);
           });
}

/// Behind the word after braces that nobody closed, "{{ customer"; -1 when it is no word to fill in.
qsizetype endOfUnclosed(const QString &text, qsizetype open)
{
    qsizetype start = open + 2;
    while (start < text.size() && text[start] == u' ')
        ++start;
    qsizetype end = start;
    while (end < text.size() && (text[end].isLetter() || text[end] == u'_' || text[end] == u'-'))
        ++end;
    if (!saysWhatToFillIn(QStringView(text).sliced(start, end - start)))
        return -1;
    return end < text.size() && text[end] == u'}' ? end + 1 : end;
}

QChar closingBracketOf(QChar bracket)
{
    switch (bracket.unicode()) {
    case u'[':
        return u']';
    case u'{':
        return u'}';
    case u'<':
        return u'>';
    case u'［':
        return u'］';
    case u'｛':
        return u'｝';
    case u'【':
        return u'】';
    case u'〔':
        return u'〕';
    default:
        return {};
    }
}

/// Brackets that stand around headings in Chinese, too: "【地址】中山路12号". Around these words they are to be filled in.
bool mayBeHeading(QChar closing, QStringView words)
{
    const bool standsAroundHeadings = closing == u'】' || closing == u'〕';
    return standsAroundHeadings
        && std::ranges::none_of(std::array{u"姓名", u"名字", u"称呼"},
                                [words](const char16_t *name) { return words.contains(QStringView(name)); });
}

/// Behind the single brackets that open there around words to fill in; -1 when they are just brackets, or a link.
qsizetype endOfBracketed(const QString &text, qsizetype open)
{
    const QChar closing = closingBracketOf(text[open]);
    if (closing.isNull())
        return -1;
    const QStringView inner = QStringView(text).sliced(open + 1, std::min(longestName, text.size() - open - 1));
    const qsizetype length = inner.indexOf(closing);
    const qsizetype end = open + 1 + length + 1;
    const bool isLink = closing == u']' && end < text.size() && text[end] == u'(';
    if (length < 0 || isLink)
        return -1;
    const QStringView words = inner.first(length);
    if (mayBeHeading(closing, words))
        return -1;
    const qsizetype bar = words.indexOf(u'|');
    return words.contains(u'\n') || !saysWhatToFillIn(bar < 0 ? words : words.first(bar)) ? -1 : end;
}

/// Behind the placeholder that nobody filled in and that begins there; -1 when none does.
qsizetype endOfUnresolved(const QString &text, qsizetype at)
{
    if (!QStringView(text).sliced(at).startsWith("{{"_L1))
        return endOfBracketed(text, at);
    const qsizetype close = closingOf(text, at);
    return close >= 0 ? close + 2 : endOfUnclosed(text, at);
}

/// Letters in the place of a name, where one is greeted or signs: "Hi XXX,", 尊敬的XX先生. At the end of a letter they are
/// kisses.
std::vector<TextRange> crossedNamesIn(const QString &text)
{
    static const QRegularExpression crosses(
        uR"(\b(?:Dear|Hi|Hello|Hey|Mr|Mrs|Ms|Miss|Dr)\.?\s+(X{2,})(?![\p{L}\d])|(?:尊敬的|亲爱的|敬爱的)\s*([X×○]{2,}|某某)|(?<![A-Za-z×○])([X×○]{2,})\s*(?=先生|女士|小姐|敬上|店敬上|店长))"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    std::vector<TextRange> ranges;
    for (auto matches = crosses.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const int last = match.lastCapturedIndex();
        ranges.push_back({match.capturedStart(last), match.capturedLength(last)});
    }
    return ranges;
}
} // namespace

std::vector<TextRange> unresolvedPlaceholders(const QString &text)
{
    std::vector<TextRange> ranges = crossedNamesIn(text);
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = closingBracketOf(text[at]).isNull() ? -1 : endOfUnresolved(text, at);
        if (end >= 0)
            ranges.push_back({at, end - at});
        at = end >= 0 ? end : at + 1;
    }
    std::ranges::sort(ranges, {}, &TextRange::start);
    return ranges;
}

QString unresolvedPlaceholder(const QString &text)
{
    const std::vector<TextRange> ranges = unresolvedPlaceholders(text);
    return ranges.empty() ? QString() : text.sliced(ranges.front().start, ranges.front().length);
}

} // namespace Shopbell
