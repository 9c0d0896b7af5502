// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/placeholdertext.h"

#include "format/customerwords.h"
#include "format/datetext.h"
#include "format/languagename.h"

namespace Shopbell {

namespace {
constexpr int mostNamed = 3;

struct PlaceholderText
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::PlaceholderText)
};
} // namespace

PlaceholderValues placeholderValues(const PlaceholderFacts &facts, const QString &language, QDate today)
{
    PlaceholderValues values;
    if (!facts.customer.isEmpty())
        values.set(PlaceholderName::Customer, firstNameOf(facts.customer));
    values.set(PlaceholderName::Shop, facts.shop);
    values.set(PlaceholderName::Signed, facts.signedBy);
    values.set(PlaceholderName::Item, facts.item);
    const DateText dates(localeOfText(language), QTimeZone::utc());
    values.set(PlaceholderName::Date, dates.longDay(facts.date, today));
    return values;
}

QString placeholderLabel(const QString &name)
{
    const std::optional<PlaceholderName> known = placeholderNamed(name);
    if (!known)
        return name.left(1).toUpper() + name.mid(1);
    switch (*known) {
    case PlaceholderName::Customer:
        return PlaceholderText::tr("First name of the customer");
    case PlaceholderName::Shop:
        return PlaceholderText::tr("Name of the shop");
    case PlaceholderName::Item:
        return PlaceholderText::tr("What it is about");
    case PlaceholderName::Date:
        return PlaceholderText::tr("Date");
    case PlaceholderName::Signed:
        return PlaceholderText::tr("Who signs");
    }
    Q_UNREACHABLE();
}

UnfilledWords unfilledWords(const QString &text, const std::vector<TextRange> &ranges)
{
    QStringList names;
    for (const TextRange &range : ranges)
        names += text.sliced(range.start, range.length).simplified();
    names.removeDuplicates();
    const qsizetype count = names.size();
    if (count > mostNamed) {
        names.resize(mostNamed);
        //: Ends a list of placeholders: "{{item}}, {{why}}, {{date}} and 2 more".
        names += PlaceholderText::tr("%Ln more", "placeholders", int(count - mostNamed));
    }
    return {QLocale().createSeparatedList(names), count};
}

UnfilledWords unfilledWords(const QString &text)
{
    return unfilledWords(text, unresolvedPlaceholders(text));
}

QString nameOf(Tone tone)
{
    switch (tone) {
    case Tone::Warm:
        return PlaceholderText::tr("Warm");
    case Tone::Plain:
        return PlaceholderText::tr("Plain");
    case Tone::Formal:
        return PlaceholderText::tr("Formal");
    }
    Q_UNREACHABLE();
}

} // namespace Shopbell
