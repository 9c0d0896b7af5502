// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placeholder.h"

#include "domain/keys.h"

#include <algorithm>

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

std::vector<TextRange> unresolvedPlaceholders(const QString &text)
{
    std::vector<TextRange> ranges;
    for (qsizetype open = text.indexOf("{{"_L1); open >= 0;) {
        const qsizetype close = closingOf(text, open);
        if (close >= 0)
            ranges.push_back({open, close + 2 - open});
        open = text.indexOf("{{"_L1, close >= 0 ? close + 2 : open + 1);
    }
    return ranges;
}

QString unresolvedPlaceholder(const QString &text)
{
    const std::vector<TextRange> ranges = unresolvedPlaceholders(text);
    return ranges.empty() ? QString() : text.sliced(ranges.front().start, ranges.front().length);
}

} // namespace Shopbell
