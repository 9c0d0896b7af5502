// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shop.h"
#include "format/reviewwords.h"

#include <QCoreApplication>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
struct ChannelWords
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::ChannelWords)
};

/// How a built-in channel is shown. Names of sites are not translated, save where the site has one in the language.
struct KnownChannel
{
    QLatin1StringView key;
    const char *name;
    const char *phrase; ///< Null: "on <name>".
    QLatin1StringView icon;
};

constexpr KnownChannel knownChannels[]{
    {"google"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Google"), nullptr, "map-pin"_L1},
    {"facebook"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Facebook"), nullptr, "users"_L1},
    {"yelp"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Yelp"), nullptr, "star"_L1},
    {"tripadvisor"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Tripadvisor"), nullptr, "footprints"_L1},
    {"trustpilot"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Trustpilot"), nullptr, "badge-check"_L1},
    {"etsy"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Etsy"), nullptr, "shopping-bag"_L1},
    {"instagram"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Instagram"), nullptr, "camera"_L1},
    {"wechat"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "WeChat"), nullptr, "message-circle"_L1},
    {"dianping"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Dianping"), nullptr, "message-square-text"_L1},
    {"in-person"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "In person"),
     QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "in the shop"), "store"_L1},
    {"phone"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Phone"),
     QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "by phone"), "phone"_L1},
    {"e-mail"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "E-mail"),
     QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "by e-mail"), "mail"_L1},
    {"message"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Message"),
     QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "by message"), "message-square"_L1},
    {"questionnaire"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Questionnaire"),
     QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "in a questionnaire"), "clipboard-list"_L1},
    {"web-shop"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Web shop"),
     QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "in the web shop"), "shopping-basket"_L1},
    {"post"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Post"),
     QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "by post"), "send"_L1},
    {"other"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Other"),
     QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "elsewhere"), "globe"_L1},
};

/// How an answer to the customer alone was given.
constexpr std::pair<QLatin1StringView, const char *> givenAlone[]{
    {"in-person"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Told in person")},
    {"phone"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Told by phone")},
    {"e-mail"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Sent by e-mail")},
    {"message"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Sent by message")},
    {"post"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Sent by post")},
};

/// Which one a built-in channel is: that by post has another key in a shop that had a channel called so before.
QString builtInKey(const Channel &channel)
{
    return channel.key == "by-post"_L1 ? u"post"_s : channel.key;
}

const KnownChannel *known(const Channel &channel)
{
    if (channel.own)
        return nullptr;
    const auto found = std::ranges::find(knownChannels, builtInKey(channel), &KnownChannel::key);
    return found == std::end(knownChannels) ? nullptr : &*found;
}

struct KnownShopKind
{
    QLatin1StringView key;
    const char *name;
    QLatin1StringView goods;
};

constexpr KnownShopKind knownShopKinds[]{
    {"bakery"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Bakery"), "bread"_L1},
    {"cafe"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Café"), "tea"_L1},
    {"restaurant"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Restaurant"), "plate"_L1},
    {"tea"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Tea room"), "tea"_L1},
    {"grocery"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Grocer’s"), "bread"_L1},
    {"bicycles"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Bicycles"), "bicycle"_L1},
    {"salon"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Hair and beauty"), "scissors"_L1},
    {"books"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Books"), "books"_L1},
    {"flowers"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Flowers"), "flowers"_L1},
    {"tools"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Tools and repairs"), "tools"_L1},
    {"pets"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Pets"), "paw"_L1},
    {"clothing"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Clothing"), "parcels"_L1},
    {"web"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Web shop"), "parcels"_L1},
    {"other"_L1, QT_TRANSLATE_NOOP("Shopbell::ChannelWords", "Another kind of shop"), "parcels"_L1},
};
} // namespace

QString nameOf(const Channel &channel)
{
    const KnownChannel *found = known(channel);
    return found ? ChannelWords::tr(found->name) : channel.key;
}

QString iconOf(const Channel &channel)
{
    const KnownChannel *found = known(channel);
    return found ? QString(found->icon) : u"message-square"_s;
}

QString phraseOf(const Channel &channel)
{
    const KnownChannel *found = known(channel);
    if (found && found->phrase)
        return ChannelWords::tr(found->phrase);
    //: A site: "on Google".
    return ChannelWords::tr("on %1").arg(nameOf(channel));
}

QString givenAt(const Channel &place, bool inPublic)
{
    if (inPublic)
        //: Of an answer that everybody can read: "Posted on Google", "Posted in the web shop".
        return ChannelWords::tr("Posted %1").arg(phraseOf(place));
    if (known(place)) {
        for (const auto &[key, words] : givenAlone) {
            if (builtInKey(place) == key)
                return ChannelWords::tr(words);
        }
    }
    //: Of an answer to the customer alone: "Answered on Instagram", "Answered in a questionnaire".
    return ChannelWords::tr("Answered %1").arg(phraseOf(place));
}

QString shopKindName(const QString &kind)
{
    const auto found = std::ranges::find(knownShopKinds, kind, &KnownShopKind::key);
    return found == std::end(knownShopKinds) ? kind : ChannelWords::tr(found->name);
}

QString placeLine(const Shop &shop)
{
    const QString kind = shopKindName(shop.kind);
    if (kind.isEmpty() || shop.place.isEmpty())
        return kind + shop.place;
    //: Under the shop's name. %1 is the kind of shop, %2 the place: "Bakery, Wellbrook".
    return ChannelWords::tr("%1, %2", "kind and place of a shop").arg(kind, shop.place);
}

QString shopKindGoods(const QString &kind)
{
    const auto found = std::ranges::find(knownShopKinds, kind, &KnownShopKind::key);
    return found == std::end(knownShopKinds) ? u"parcels"_s : QString(found->goods);
}

} // namespace Shopbell
