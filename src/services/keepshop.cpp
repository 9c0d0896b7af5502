// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepshop.h"

#include "domain/responseclock.h"
#include "storage/history.h"
#include "storage/reviewstore.h"
#include "storage/shopstore.h"

#include <QRegularExpression>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
Status valid(const Shop &shop)
{
    static const QRegularExpression colour(u"^#[0-9a-fA-F]{6}$"_s);
    if (!shop.brandColour.isEmpty() && !colour.match(shop.brandColour).hasMatch())
        return Error{Error::Kind::Invalid, shop.brandColour};
    if (shop.targets.negativeHours < 1 || shop.targets.otherHours < 1)
        return Error{Error::Kind::Invalid, u"a target under one hour"_s};
    if (!areBands(shop.bands))
        return Error{Error::Kind::Invalid, u"satisfaction groups out of order"_s};
    return done();
}

/// Other targets move the end of every clock that runs.
Status renewClocks(Connection &connection, const Shop &shop)
{
    ReviewStore store(connection, shop.timeZone());
    Result<std::vector<Review>> waiting = store.waiting();
    if (!waiting)
        return waiting.error();
    for (Review &review : *waiting) {
        renewTarget(review, shop.targets);
        if (Status updated = store.updateSorting(review); !updated)
            return updated;
    }
    return done();
}
} // namespace

KeepShop::KeepShop(ShopFilePtr file) : m_file(std::move(file)) {}

QFuture<Result<Shop>> KeepShop::read() const
{
    return m_file->threads().read([](Connection &connection) { return readShop(connection); });
}

QFuture<Result<Shop>> KeepShop::save(Shop shop) const
{
    return m_file->history().record(
        Did::EditShop, [shop = std::move(shop)](Connection &connection, Recording &recording) -> Result<Shop> {
            if (Status fits = valid(shop); !fits)
                return fits.error();
            const Result<Shop> earlier = readShop(connection);
            if (!earlier)
                return earlier.error();
            recording.arguments = {int(changedPart(*earlier, shop))};
            if (Status written = writeShop(connection, shop); !written)
                return written.error();
            if (earlier->targets != shop.targets) {
                if (Status renewed = renewClocks(connection, shop); !renewed)
                    return renewed.error();
            }
            return shop;
        });
}

} // namespace Shopbell
