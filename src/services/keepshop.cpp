// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepshop.h"

#include "domain/responseclock.h"
#include "services/renewclocks.h"
#include "storage/history.h"
#include "storage/shopstore.h"

#include <QRegularExpression>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
Status valid(const Shop &shop)
{
    static const QRegularExpression colour(u"^#[0-9a-fA-F]{6}$"_s);
    if (!shop.brandColour.isEmpty() && !colour.match(shop.brandColour).hasMatch())
        return Error{Error::Kind::Invalid, shop.brandColour};
    const ResponseTargets &targets = shop.targets;
    if (std::min({targets.urgentHours, targets.questionHours, targets.negativeHours, targets.otherHours}) < 1)
        return Error{Error::Kind::Invalid, u"a target under one hour"_s};
    if (faultOf(shop.opening))
        return Error{Error::Kind::Invalid, u"opening hours that cannot be"_s};
    if (!areBands(shop.bands))
        return Error{Error::Kind::Invalid, u"satisfaction groups out of order"_s};
    if (!isRule(shop.contacts))
        return Error{Error::Kind::Invalid, u"days between two requests"_s};
    return done();
}

/// A profile that is saved, and the clocks that are still to be renewed.
struct SavedShop
{
    Shop shop;
    bool isGoingOn = false; ///< Clocks are still to be renewed.
    ChangeId change;
};
} // namespace

KeepShop::KeepShop(ShopFilePtr file) : m_file(std::move(file)) {}

QFuture<Result<Shop>> KeepShop::read() const
{
    return m_file->threads().read([](Connection &connection) { return readShop(connection); });
}

QFuture<Result<Shop>> KeepShop::save(Shop shop) const
{
    const auto write = [shop = std::move(shop)](Connection &connection, Recording &recording) -> Result<SavedShop> {
        if (Status fits = valid(shop); !fits)
            return fits.error();
        const Result<Shop> earlier = readShop(connection);
        if (!earlier)
            return earlier.error();
        recording.arguments = {int(changedPart(*earlier, shop))};
        if (Status written = writeShop(connection, shop); !written)
            return written.error();
        SavedShop saved{shop, false, {}};
        if (clocksDiffer(*earlier, shop)) {
            const Result<bool> left = renewClocks(connection, shop, recording);
            if (!left)
                return left.error();
            saved.isGoingOn = *left;
        }
        return saved;
    };
    // On the writer at once, in the order of the calls; what is left waits for it on a job thread.
    History &history = m_file->history();
    const QFuture<Result<SavedShop>> first =
        m_file->threads().write([&history, write](Connection &connection) mutable -> Result<SavedShop> {
            ChangeId change;
            Result<SavedShop> saved = history.recordNow(connection, Did::EditShop, write, &change);
            if (saved)
                saved->change = change;
            return saved;
        });
    return m_file->threads().job([file = m_file.get(), first]() -> Result<Shop> {
        const Result<SavedShop> saved = first.result();
        if (!saved)
            return saved.error();
        if (saved->isGoingOn) {
            Change change;
            change.id = saved->change;
            change.did = Did::EditShop;
            if (Status renewed = renewInPieces(*file, change); !renewed)
                return renewed.error();
        }
        return saved->shop;
    });
}

} // namespace Shopbell
