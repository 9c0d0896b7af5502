// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// "{{name}}" or "{{name|fallback}}" stands for something that is known only when a reply is written. Names are letters,
// digits and blanks on one line; a fallback is of any length. What is nested, empty or never closed is text.

namespace Shopbell {

/// What the program can fill in by itself. Any other name is asked for.
enum class PlaceholderName { Customer, Shop, Item, Date, Signed };

/// "customer", "shop", "item", "date", "signed".
QString keyOf(PlaceholderName name);
/// By the key, or by the word that Chinese templates use for it (顾客, 店名, 商品, 日期, 署名).
std::optional<PlaceholderName> placeholderNamed(QStringView name);

/// A placeholder in a text, braces included in its place.
struct Placeholder
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString name = {}; ///< As it is written, without outer blanks.
    std::optional<QString> fallback = {}; ///< What to write when nothing is known; may be empty.

    friend bool operator==(const Placeholder &, const Placeholder &) = default;
};

/// All placeholders of a text, in order.
std::vector<Placeholder> placeholdersIn(const QString &text);

/// What stands for a name; an empty text is not known.
class PlaceholderValues
{
public:
    /// The same for every way to write a name.
    static QString keyFor(const QString &name);
    void set(PlaceholderName name, const QString &value) { m_values.insert(keyOf(name), value); }
    /// One that was asked for.
    void set(const QString &name, const QString &value) { m_values.insert(keyFor(name), value); }
    QString of(const QString &name) const { return m_values.value(keyFor(name)); }

private:
    QHash<QString, QString> m_values;
};

/// What is known of a reply for the placeholders that the program fills in. What is empty is not known.
struct PlaceholderFacts
{
    QString customer = {}; ///< The whole name.
    QString shop = {};
    QString signedBy = {};
    QString item = {};
    QDate date = {}; ///< By which something is done.
};

/// A piece of a filled text that came from a placeholder.
struct FilledPart
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString name = {};
    bool isFallback = false;

    friend bool operator==(const FilledPart &, const FilledPart &) = default;
};

struct FilledText
{
    QString text = {};
    std::vector<FilledPart> parts = {}; ///< In order.
    QStringList missing =
        {}; ///< Names that have to be asked for, each once; their placeholders still stand in the text.
};

/// Writes what is known, else the fallback, with a capital letter where it begins a sentence. What has neither stays and is
/// missing.
FilledText filledIn(const QString &text, const PlaceholderValues &values);

/// A place in a text, in UTF-16 units.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Whatever looks like a placeholder that nobody filled in, in order, with or without a fallback, broken ones too:
/// "{{name}}", "{{ customer", "[first name]", "<name>", "{订单号}", "Hi XXX". Single brackets around other words are just
/// brackets.
std::vector<TextRange> unresolvedPlaceholders(const QString &text);

/// The first of them, such as "{{name}}"; empty when there is none. A reply that still holds one cannot be marked as
/// posted.
QString unresolvedPlaceholder(const QString &text);

} // namespace Shopbell
