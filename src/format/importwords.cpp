// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/importwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::ImportWords)
};

struct KeyedName
{
    QLatin1StringView key;
    const char *name;
};

constexpr KeyedName fieldNames[]{
    {"extra"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Keep under Details")},
    {"skip"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Skip")},
    {"text"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Review text")},
    {"title"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Title")},
    {"rating"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Score")},
    {"sentiment"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Positive or negative")},
    {"date"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Date")},
    {"author"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Customer")},
    {"email"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "E-mail address")},
    {"phone"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Phone number")},
    {"reply"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Your reply")},
    {"reply-date"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Date of your reply")},
    {"id"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Number at the source")},
    {"link"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Link")},
    {"channel"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Channel")},
    {"language"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Language")},
    {"product"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Product")},
    {"location"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Place")},
    {"status"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Online status")},
    {"verified"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Verified buyer")},
    {"incentive"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Given for a reward")},
    {"customer"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Customer")},
    {"first-name"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "First name")},
    {"last-name"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Family name")},
    {"customer-number"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Customer number")},
    {"time"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Time of day")},
    {"order"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Order number")},
    {"amount"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Amount of the order")},
    {"currency"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Currency")},
    {"item"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Item")},
    {"sku"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Number of the item")},
    {"quantity"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Quantity")},
    {"price"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Price of one")},
    {"line-total"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Amount of the line")},
    {"discount"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Discount")},
    {"refunded"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Amount refunded")},
    {"order-status"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Status")},
    {"cancelled-at"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Cancelled on")},
    {"served-by"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Served by")},
    {"what"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "What was bought")},
    {"note"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Note")},
    {"event"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Sale or refund")},
    {"refund-of"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Refund of order")},
    {"refunded-to"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "E-mail address of who is refunded")},
    {"segment"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Segment")},
    {"marketing-consent"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Allows marketing")},
    {"message-consent"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Allows messages")},
    {"scale"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Scale of the score")},
    {"further-emails"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Further e-mail addresses")},
    {"further-phones"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Further phone numbers")},
    {"further-numbers"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Further customer numbers")},
    {"other-names"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Other names")},
    {"preferred-way"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Preferred way of contact")},
    {"known-by"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Known by")},
    {"wishes"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Contact wishes")},
    {"needs"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Needs")},
    {"scores"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Scores over time")},
    {"sent-by"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Sent by")},
    {"sent-by-email"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "E-mail address of who sent them")},
    {"sent-by-phone"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Phone number of who sent them")},
    {"sent-by-number"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Customer number of who sent them")},
    {"friend"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Friend")},
    {"friend-email"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "E-mail address of the friend")},
    {"friend-phone"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Phone number of the friend")},
    {"friend-number"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Customer number of the friend")},
    {"way"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "How they were sent")},
    {"asked"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Was it asked for")},
    {"code"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Code of the referral")},
    {"reward"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Reward")},
    {"visited"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Day of the first visit")},
};

constexpr KeyedName dateOrderNames[]{
    {"dmy"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Day first, 31/12/2025")},
    {"mdy"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Month first, 12/31/2025")},
    {"ymd"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Year first, 2025-12-31")},
};

// Keys as foldedEncoding() makes them: small letters and digits only.
constexpr KeyedName encodingNames[]{
    {"utf8"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Unicode (UTF-8)")},
    {"utf16"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Unicode (UTF-16)")},
    {"utf16le"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Unicode (UTF-16)")},
    {"utf16be"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Unicode (UTF-16, big end first)")},
    {"utf32"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Unicode (UTF-32)")},
    {"windows1252"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Western European (Windows-1252)")},
    {"iso88591"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Western European (ISO 8859-1)")},
    {"iso885915"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Western European (ISO 8859-15)")},
    {"windows1250"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Central European (Windows-1250)")},
    {"iso88592"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Central European (ISO 8859-2)")},
    {"windows1251"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Cyrillic (Windows-1251)")},
    {"koi8r"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Cyrillic (KOI8-R)")},
    {"windows1253"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Greek (Windows-1253)")},
    {"windows1257"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Baltic (Windows-1257)")},
    {"windows1254"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Turkish (Windows-1254)")},
    {"windows1255"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Hebrew (Windows-1255)")},
    {"windows1256"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Arabic (Windows-1256)")},
    {"windows1258"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Vietnamese (Windows-1258)")},
    {"windows874"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Thai (Windows-874)")},
    {"macintosh"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Western European (older Macs)")},
    {"gb18030"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Chinese (GB18030)")},
    {"gbk"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Chinese (GBK)")},
    {"big5"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Chinese, traditional (Big5)")},
    {"shiftjis"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Japanese (Shift JIS)")},
    {"eucjp"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Japanese (EUC-JP)")},
    {"windows949"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Korean (Windows-949)")},
    {"euckr"_L1, QT_TRANSLATE_NOOP("Shopbell::ImportWords", "Korean (EUC-KR)")},
};

template<size_t Count>
QString named(const KeyedName (&names)[Count], QStringView key, const QString &otherwise)
{
    const auto found = std::ranges::find_if(names, [key](const KeyedName &one) { return key == one.key; });
    return found == std::end(names) ? otherwise : ImportWords::tr(found->name);
}

QString foldedEncoding(const QByteArray &encoding)
{
    QString folded;
    for (const char c : encoding.toLower()) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            folded += QLatin1Char(c);
    }
    return folded;
}
} // namespace

QString nameOf(RatingScale scale)
{
    switch (scale) {
    case RatingScale::OneToFive:
        return ImportWords::tr("Stars, 1 to 5");
    case RatingScale::OneToTen:
        return ImportWords::tr("Score, 1 to 10");
    case RatingScale::ZeroToTen:
        return ImportWords::tr("Score, 0 to 10");
    case RatingScale::Percent:
        return ImportWords::tr("Percent, 0 to 100");
    case RatingScale::Thumbs:
        return ImportWords::tr("Thumbs, up or down");
    }
    Q_UNREACHABLE();
}

QString fieldName(QStringView key)
{
    return named(fieldNames, key, key.toString());
}

QString dateOrderName(QStringView key)
{
    return named(dateOrderNames, key, key.toString());
}

QString encodingName(const QByteArray &encoding)
{
    return named(encodingNames, foldedEncoding(encoding), QString::fromLatin1(encoding));
}

QString formatName(const QString &format)
{
    if (format == "dianping"_L1)
        return ImportWords::tr("Dianping");
    if (format == "chinese-review-sheet"_L1)
        return ImportWords::tr("A Chinese table of reviews");
    if (format == "taobao-orders"_L1)
        return ImportWords::tr("Orders of Taobao");
    // Names are not translated.
    static const QHash<QString, QString> names{{u"judgeme"_s, u"Judge.me"_s},
                                               {u"powerreviews"_s, u"PowerReviews"_s},
                                               {u"woocommerce"_s, u"WooCommerce"_s},
                                               {u"google-play"_s, u"Google Play"_s},
                                               {u"google-business"_s, u"Google Business Profile"_s},
                                               {u"google-shopping"_s, u"Google Shopping"_s}};
    QString own = format;
    own.replace(u'-', u' ');
    if (!own.isEmpty())
        own.front() = own.front().toUpper();
    return names.value(format, own);
}

QString delimiterName(char delimiter)
{
    switch (delimiter) {
    case ',':
        return ImportWords::tr("Comma  ,");
    case ';':
        return ImportWords::tr("Semicolon  ;");
    case '\t':
        return ImportWords::tr("Tab", "the character between two columns");
    case '|':
        return ImportWords::tr("Bar  |");
    case ':':
        return ImportWords::tr("Colon  :");
    case ' ':
        return ImportWords::tr("Space", "the character between two columns");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

QString missingFieldSentence(QStringView key)
{
    if (key == "date"_L1)
        return ImportWords::tr("Choose which column holds the date.");
    if (key == "friend"_L1)
        return ImportWords::tr("Choose which column holds the friend.");
    if (key == "customer"_L1)
        return ImportWords::tr("Choose which column holds the name, the e-mail address or the phone number.");
    return ImportWords::tr("Choose which column holds the words, the score, or whether it was good or bad.");
}

QString ambiguousDatesSentence()
{
    return ImportWords::tr("Day and month could be the other way round.");
}

QString overlookedMoneySentence()
{
    return ImportWords::tr("No column was taken for the amount: every row counts as a visit.");
}

QString nameOf(ImportBatch::State state)
{
    switch (state) {
    case ImportBatch::State::Arriving:
        return ImportWords::tr("Coming in");
    case ImportBatch::State::Shown:
        return ImportWords::tr("In your shop");
    case ImportBatch::State::TakenBack:
    case ImportBatch::State::Gone:
        return ImportWords::tr("Taken back");
    }
    Q_UNREACHABLE();
}

QString summaryOf(const ImportBatch &batch)
{
    QStringList parts;
    if (batch.kind == ImportKind::Purchases)
        parts << ImportWords::tr("%Ln purchases", "", int(batch.made.purchases));
    else if (batch.kind == ImportKind::Customers)
        parts << ImportWords::tr("%Ln customers", "", int(batch.made.customers));
    else if (batch.kind == ImportKind::Referrals)
        parts << ImportWords::tr("%Ln referrals", "", int(batch.added));
    else
        parts << ImportWords::tr("%Ln reviews", "", int(batch.added));
    if (batch.updated > 0)
        parts << ImportWords::tr("%Ln updated", "", int(batch.updated));
    if (batch.alreadyThere > 0)
        parts << ImportWords::tr("%Ln seen before", "", int(batch.alreadyThere));
    if (batch.leftOut > 0)
        parts << ImportWords::tr("%Ln left out", "", int(batch.leftOut));
    else if (parts.size() == 1)
        parts << ImportWords::tr("none left out");
    //: Between the parts of a list: "40 reviews, none left out".
    return parts.join(ImportWords::tr(", "));
}

} // namespace Shopbell
