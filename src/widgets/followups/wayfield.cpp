// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/followups/wayfield.h"

#include "domain/contactguard.h"
#include "format/customerwords.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>
#include <array>

namespace Shopbell {

namespace {

struct WayField
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::WayField)
};

constexpr std::array waysToOffer{ContactWay::Email, ContactWay::Phone, ContactWay::Message, ContactWay::Post,
                                 ContactWay::InPerson};

/// Why a way is not offered; empty when it is.
QString whyNotBy(ContactWay way, const Customer &customer, const std::vector<ContactWay> &usable)
{
    if (std::ranges::find(usable, way) != usable.end())
        return {};
    if (refusalOf(customer, way))
        return WayField::tr("not wanted");
    switch (way) {
    case ContactWay::Email:
        return WayField::tr("no address known");
    case ContactWay::Phone:
    case ContactWay::Message:
        return WayField::tr("no number known");
    case ContactWay::Post:
        return WayField::tr("only who said yes to it");
    case ContactWay::InPerson:
    case ContactWay::None:
        break;
    }
    return WayField::tr("not possible");
}

} // namespace

void offerWaysTo(QComboBox *box, const Customer &customer, ContactWay chosen)
{
    const QSignalBlocker quiet(box);
    box->clear();
    const std::vector<ContactWay> usable = usableWays(customer);
    auto *model = qobject_cast<QStandardItemModel *>(box->model());
    for (const ContactWay way : waysToOffer) {
        const QString whyNot = whyNotBy(way, customer, usable);
        //: A way and why it cannot be chosen: "Phone (not wanted)".
        box->addItem(whyNot.isEmpty() ? nameOf(way) : WayField::tr("%1 (%2)").arg(nameOf(way), whyNot), int(way));
        model->item(box->count() - 1)->setEnabled(whyNot.isEmpty());
    }
    box->setCurrentIndex(chosen == ContactWay::None ? -1 : box->findData(int(chosen)));
}

void offerAllWays(QComboBox *box, ContactWay chosen)
{
    const QSignalBlocker quiet(box);
    box->clear();
    for (const ContactWay way : waysToOffer)
        box->addItem(nameOf(way), int(way));
    box->setCurrentIndex(chosen == ContactWay::None ? -1 : box->findData(int(chosen)));
}

void offerWaysToAll(QComboBox *box, const std::vector<ContactWay> &used, ContactWay preferred)
{
    const auto isUsed = [&used](ContactWay way) { return std::ranges::find(used, way) != used.end(); };
    offerAllWays(box, used.empty() || isUsed(preferred) ? preferred : used.front());
    if (used.empty())
        return;
    for (int at = 0; at < box->count(); ++at) {
        const auto way = ContactWay(box->itemData(at).toInt());
        if (way != preferred || isUsed(way))
            continue;
        //: %1 is a way, such as "Message", by which nobody of a group allows to be contacted.
        box->setItemText(at, WayField::tr("%1 (nobody gets it so)").arg(nameOf(way)));
    }
}

ContactWay wayIn(const QComboBox *box)
{
    return box->currentIndex() < 0 ? ContactWay::None : ContactWay(box->currentData().toInt());
}

} // namespace Shopbell
