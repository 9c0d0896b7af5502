// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/importoptions.h"

#include "cli/clitext.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
Error notAnOption(const QString &sentence)
{
    return {Error::Kind::Invalid, sentence};
}

Result<char> delimiterFrom(const QString &text)
{
    if (text == "tab"_L1 || text == R"(\t)"_L1 || text == "\t"_L1)
        return '\t';
    if (text.size() != 1 || text[0].unicode() < 0x20 || text[0].unicode() > 0x7e || text[0].isLetterOrNumber()
        || text[0] == u'"')
        return notAnOption(CliText::tr("“%1” cannot stand between columns. Write one sign, or tab.").arg(text));
    return text[0].toLatin1();
}

Result<std::pair<ImportField, QString>> mappingFrom(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    const std::optional<ImportField> field = fieldFromKey(text.left(equals));
    if (equals < 1 || !field || equals + 1 == text.size())
        return notAnOption(CliText::tr("“%1” is not FIELD=COLUMN, such as text=Comment.").arg(text));
    return std::pair(*field, text.mid(equals + 1));
}
} // namespace

QList<QCommandLineOption> importOptions()
{
    return {
        {u"as"_s,
         CliText::tr("What the file holds, when it is not recognised: reviews, purchases, customers or referrals."),
         u"KIND"_s},
        {u"format"_s, CliText::tr("Name of the format, when it is not recognised."), u"NAME"_s},
        {u"map"_s,
         CliText::tr(
             "Reads a column as a field. Of reviews: text, title, rating, scale, sentiment, date, author, email, "
             "phone, reply, reply-date, id, link, channel, language, product, location, status, verified, "
             "incentive, extra, skip. Of purchases: customer, email, phone, customer-number, date, time, order, "
             "amount, currency, item, sku, quantity, price, line-total, discount, refunded, order-status, "
             "cancelled-at, channel, location, served-by, what, note, event, refund-of, refunded-to, skip. Of "
             "customers: customer, first-name, last-name, email, phone, customer-number, segment, note, "
             "marketing-consent, message-consent, further-emails, further-phones, further-numbers, other-names, "
             "preferred-way, known-by, wishes, needs, scores, skip. Of referrals: sent-by, sent-by-email, "
             "sent-by-phone, sent-by-number, friend, friend-email, friend-phone, friend-number, date, way, asked, "
             "code, reward, visited, skip. COLUMN is its heading or its number. May stand more than once."),
         u"FIELD=COLUMN"_s},
        {u"encoding"_s, CliText::tr("Encoding of the letters, such as UTF-8 or GB18030."), u"ENCODING"_s},
        {u"delimiter"_s, CliText::tr("The sign between columns, or tab."), u"SIGN"_s},
        {u"date-order"_s, CliText::tr("Order of the numbers in a date: dmy, mdy or ymd."), u"ORDER"_s},
        {u"scale"_s, CliText::tr("Scale of the ratings: 1-5, 1-10, 0-10, percent or thumbs."), u"SCALE"_s},
        {u"channel"_s,
         CliText::tr("Where the records come from, for rows that do not say it; a new name makes an own channel."),
         u"CHANNEL"_s},
        {u"dry-run"_s, CliText::tr("Says what would happen and changes nothing.")},
        {u"rejects"_s, CliText::tr("Saves the rows that were left out, each with its line and reason."), u"OUT.csv"_s}};
}

Result<ImportOverrides> overridesFrom(const Call &call)
{
    ImportOverrides overrides;
    if (call.isSet("as")) {
        overrides.kind = importKindFromKey(call.value("as"));
        if (!overrides.kind)
            return notAnOption(
                CliText::tr("“%1” is not reviews, purchases, customers or referrals.").arg(call.value("as")));
    }
    if (call.isSet("encoding"))
        overrides.encoding = call.value("encoding").toLatin1();
    if (call.isSet("format"))
        overrides.formatName = call.value("format");
    if (call.isSet("delimiter")) {
        const Result<char> delimiter = delimiterFrom(call.value("delimiter"));
        if (!delimiter)
            return delimiter.error();
        overrides.delimiter = *delimiter;
    }
    if (call.isSet("date-order")) {
        overrides.dateOrder = dateOrderFromKey(call.value("date-order"));
        if (!overrides.dateOrder)
            return notAnOption(CliText::tr("“%1” is not dmy, mdy or ymd.").arg(call.value("date-order")));
    }
    if (call.isSet("scale")) {
        overrides.scale = scaleFromKey(call.value("scale"));
        if (!overrides.scale)
            return notAnOption(CliText::tr("“%1” is not 1-5, 1-10, 0-10, percent or thumbs.").arg(call.value("scale")));
    }
    for (const QString &text : call.values("map")) {
        const Result<std::pair<ImportField, QString>> mapping = mappingFrom(text);
        if (!mapping)
            return mapping.error();
        overrides.map.push_back(*mapping);
    }
    return overrides;
}

} // namespace Shopbell::Cli
