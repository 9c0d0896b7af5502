// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/kindwords.h"

#include "format/datetext.h"
#include "format/importtext.h"
#include "format/moneytext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
struct KindWords
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::ImportKindWords)
};
} // namespace

bool updatesPeople(ImportKind kind)
{
    return kind == ImportKind::Customers || kind == ImportKind::Referrals;
}

QString nameOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Reviews:
        return KindWords::tr("Reviews");
    case ImportKind::Purchases:
        return KindWords::tr("Purchases");
    case ImportKind::Customers:
        return KindWords::tr("Customers");
    case ImportKind::Referrals:
        return KindWords::tr("Referrals");
    }
    Q_UNREACHABLE();
}

QString addedWords(const ImportReport &report)
{
    switch (report.plan.kind) {
    case ImportKind::Reviews:
        return KindWords::tr("%Ln reviews added", nullptr, int(report.added));
    case ImportKind::Purchases:
        return KindWords::tr("%Ln purchases added", nullptr, int(report.made.purchases));
    case ImportKind::Customers:
        return KindWords::tr("%Ln customers added", nullptr, int(report.made.customers));
    case ImportKind::Referrals:
        return KindWords::tr("%Ln referrals added", nullptr, int(report.added));
    }
    Q_UNREACHABLE();
}

QString updatedWords(const ImportReport &report)
{
    if (report.plan.kind == ImportKind::Purchases)
        return KindWords::tr("%Ln rows of purchases updated", nullptr, int(report.updated));
    if (updatesPeople(report.plan.kind))
        return KindWords::tr("%Ln rows of customers updated", nullptr, int(report.updated));
    return KindWords::tr("%Ln reviews updated", nullptr, int(report.updated));
}

QString importVerb(ImportKind kind, qint64 rows)
{
    switch (kind) {
    case ImportKind::Reviews:
        return KindWords::tr("Import %Ln reviews", nullptr, int(rows));
    case ImportKind::Purchases:
        return KindWords::tr("Import %Ln rows of purchases", nullptr, int(rows));
    case ImportKind::Customers:
        return KindWords::tr("Import %Ln customers", nullptr, int(rows));
    case ImportKind::Referrals:
        return KindWords::tr("Import %Ln referrals", nullptr, int(rows));
    }
    Q_UNREACHABLE();
}

QString updateVerb(ImportKind kind, qint64 rows)
{
    if (kind == ImportKind::Purchases)
        return KindWords::tr("Update %Ln rows of purchases", nullptr, int(rows));
    if (updatesPeople(kind))
        return KindWords::tr("Update %Ln rows of customers", nullptr, int(rows));
    return KindWords::tr("Update %Ln reviews", nullptr, int(rows));
}

QString importingWords(ImportKind kind, qint64 rows)
{
    switch (kind) {
    case ImportKind::Reviews:
        return KindWords::tr("Importing %Ln reviews", nullptr, int(rows));
    case ImportKind::Purchases:
        return KindWords::tr("Importing %Ln rows of purchases", nullptr, int(rows));
    case ImportKind::Customers:
        return KindWords::tr("Importing %Ln customers", nullptr, int(rows));
    case ImportKind::Referrals:
        return KindWords::tr("Importing %Ln referrals", nullptr, int(rows));
    }
    Q_UNREACHABLE();
}

QString newerNote(ImportKind kind)
{
    if (kind == ImportKind::Purchases)
        return KindWords::tr(
            "Known by their order number, with another amount, status or items; Undo brings the earlier back");
    if (updatesPeople(kind))
        return KindWords::tr("Known by a contact, with something newer to say; Undo brings the earlier back");
    return KindWords::tr("Known already, with other words or your answer; the earlier words are kept");
}

QString seeVerb(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Reviews:
        return KindWords::tr("See the new reviews");
    case ImportKind::Purchases:
        return KindWords::tr("See the customers");
    case ImportKind::Customers:
        return KindWords::tr("See the new customers");
    case ImportKind::Referrals:
        return KindWords::tr("See the referrals");
    }
    Q_UNREACHABLE();
}

QString takenOutWords(const TakenBack &what)
{
    switch (what.kind) {
    case ImportKind::Reviews:
        return KindWords::tr("%Ln reviews are taken out again.", nullptr, int(what.removed));
    case ImportKind::Purchases:
        return KindWords::tr("%Ln purchases are taken out again.", nullptr, int(what.removed));
    case ImportKind::Customers:
        return KindWords::tr("%Ln customers are taken out again.", nullptr, int(what.removed));
    case ImportKind::Referrals:
        return KindWords::tr("%Ln referrals are taken out again.", nullptr, int(what.removed));
    }
    Q_UNREACHABLE();
}

QString purchaseSummary(const ImportReport &report)
{
    return purchaseKindsText(kindsOf(report));
}

QString amountWords(const Money &amount)
{
    const QString none = u"XXX"_s; // Of no currency, so that each is told from all others.
    return MoneyText(QLocale(), none).amount(amount);
}

QString dayWords(QDate day)
{
    return DateText(QLocale(), QTimeZone::utc()).day(day, {});
}

} // namespace Shopbell
