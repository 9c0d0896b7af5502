// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/language.h"
#include "look/theme.h"
#include "services/keepfollowups.h"
#include "services/keepteam.h"
#include "services/ownreview.h"
#include "support/promiseshop.h"
#include "support/run.h"
#include "widgets/common/notices.h"
#include "widgets/common/preferences.h"
#include "widgets/common/windowrequests.h"
#include "widgets/today/promisesduecard.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

class TestPromisesDueCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whomToAskStandsHereOnlyWhenNoFollowUpAsks()
    {
        const Language english(QLocale(u"en_GB"_s));
        PromiseShop shop;
        shop.finished(shop.complaint);
        shop.clock.advance(std::chrono::hours(24 * 17)); // Two days after the one on which Priya was to be asked.
        shop.reopen();
        QTemporaryDir folder;
        Theme theme;
        Notices notices;
        Preferences preferences(folder.filePath(u"preferences.ini"_s));
        WindowRequests requests;
        QWidget page;
        page.resize(390, 300);
        auto *card = new PromisesDueCard({theme, preferences, notices, shop.file}, requests, &page);
        const QSignalSpy counted(card, &PromisesDueCard::counted);
        page.show();
        card->wake();
        const auto &rows = *static_cast<const DueModel *>(card->list()->model());
        QTRY_COMPARE(rows.rowCount(), 1);
        QVERIFY(rows.row(0).chip.has_value());
        QTRY_COMPARE(rows.row(0).chip->text, u"2 days late"_s);
        QVERIFY2(rows.row(0).line.contains(u"ask whether it is right now"_s), qPrintable(rows.row(0).line));
        QCOMPARE(counted.last().at(1).toLongLong(), qint64(1));

        NewFollowUp asks{.customer = shop.priya, .reason = FollowUpReason::CheckBack};
        asks.due = QDate(2025, 12, 7);
        valueOf(KeepFollowUps(shop.file).plan(asks));
        QTRY_COMPARE(rows.rowCount(), 0);
        QCOMPARE(counted.last().at(0).toLongLong(), qint64(0));
    }

    void whoOwnsTheComplaintStandsBeforeWhatMayBeCut()
    {
        PromiseShop shop;
        PromisePlan plan = PromiseShop::plan();
        plan.title = u"A date on every carton, written large, in ink that stays, where everybody looks first"_s;
        valueOf(OwnReview(shop.file).own(shop.complaint, valueOf(KeepTeam(shop.file).add(u"Joel"_s))));
        shop.promised(shop.complaint, plan);
        QTemporaryDir folder;
        Theme theme;
        Notices notices;
        Preferences preferences(folder.filePath(u"preferences.ini"_s));
        WindowRequests requests;
        QWidget page;
        page.resize(390, 300);
        auto *card = new PromisesDueCard({theme, preferences, notices, shop.file}, requests, &page);
        page.show();
        card->wake();
        const auto &rows = *static_cast<const DueModel *>(card->list()->model());
        QTRY_COMPARE(rows.rowCount(), 1);
        QCOMPARE(rows.row(0).line, u"For Priya Nair · Sam does it · owner Joel · "_s + plan.title);
    }
};

SHOPBELL_WINDOW_TEST(TestPromisesDueCard)
#include "test_promisesduecard.moc"
