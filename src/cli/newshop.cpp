// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clitext.h"
#include "cli/commands.h"
#include "cli/shopaccess.h"

#include <QDir>

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
QList<QCommandLineOption> newOptions()
{
    return {{u"name"_s, CliText::tr("Name of the shop."), u"NAME"_s},
            {u"currency"_s, CliText::tr("Currency as three letters, GBP unless told."), u"CODE"_s, u"GBP"_s},
            {u"country"_s, CliText::tr("Country as two letters, such as GB: phone numbers are written as there."),
             u"CODE"_s},
            {u"kind"_s, CliText::tr("Kind of shop: %1, or your own word.").arg(shopKinds().join(u", "_s)), u"KIND"_s}};
}

bool isCode(const QString &code, qsizetype letters)
{
    return code.size() == letters && std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

Exit runNew(const Call &call)
{
    Shop shop;
    shop.name = call.value("name").simplified();
    shop.kind = call.value("kind").simplified();
    shop.currency = call.value("currency").toUpper();
    shop.country = call.value("country").toUpper();
    if (shop.name.isEmpty())
        return call.console.wrongUsage(CliText::tr("A shop needs a name: --name \"Poppyseed Lane\"."));
    if (!isCode(shop.currency, 3))
        return call.console.wrongUsage(CliText::tr("“%1” is not a currency code.").arg(shop.currency));
    if (!shop.country.isEmpty() && !isCode(shop.country, 2))
        return call.console.wrongUsage(CliText::tr("“%1” is not a country code.").arg(shop.country));

    const QString path = call.arguments.first();
    const Result<ShopFilePtr> file = ShopFile::create(path, shop, {});
    if (!file)
        return failed(call, file.error(), Task::CreateShop);
    const QJsonObject json{{u"path"_s, QDir(path).absolutePath()},
                           {u"name"_s, shop.name},
                           {u"kind"_s, shop.kind},
                           {u"currency"_s, shop.currency},
                           {u"country"_s, shop.country}};
    call.console.report(json, [&] { return CliText::tr("Made %1.").arg(QDir::toNativeSeparators(path)); });
    return Exit::Done;
}
} // namespace

const Command newCommand{"new"_L1, "SHOP"_L1,
                         QT_TRANSLATE_NOOP("Shopbell::Cli", "Makes a shop file. Refuses to overwrite one."), newOptions,
                         runNew};

} // namespace Shopbell::Cli
