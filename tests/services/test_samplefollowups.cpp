// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/checkfile.h"
#include "services/makesample.h"
#include "services/readfollowups.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

/// The follow-ups of the sample shop.
class TestSampleFollowUps : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FakeClock m_clock{QDate(2025, 11, 20), QTime(8, 20)};
    int m_files = 0;

    ShopFilePtr sample(const QString &language, int customers)
    {
        SampleWishes wishes;
        wishes.customers = customers;
        wishes.reviews = 2 * customers;
        wishes.until = QDate(2025, 11, 20);
        wishes.language = language;
        const Result<ShopFilePtr> made =
            makeSampleShop(m_folder.filePath(u"%1.shopbell"_s.arg(++m_files)), wishes, {m_clock.clock(), false, false});
        return made ? *made : ShopFilePtr();
    }

    static QStringList told(const ShopFilePtr &file)
    {
        QStringList lines;
        for (const FollowUpState state : {FollowUpState::Planned, FollowUpState::Done}) {
            FollowUpQuery query;
            query.state = state;
            for (const FollowUpRow &row : valueOf(ReadFollowUps(file).find(query)).rows) {
                const FollowUp &followUp = row.followUp;
                lines += QStringList{row.customerName, keyOf(followUp.reason), followUp.title,
                                     followUp.text,    keyOf(followUp.way),    followUp.due.toString(Qt::ISODate)}
                             .join(u'|');
            }
        }
        return lines;
    }

private Q_SLOTS:
    void somethingIsDueSomethingWaitsAndSomethingWasDone()
    {
        const ShopFilePtr file = sample(u"en"_s, 400);
        QVERIFY(file);
        const FoundFollowUps planned = valueOf(ReadFollowUps(file).find({}));
        QVERIFY(planned.counts.groups.value(FollowUpGroup::Today) > 0);
        QVERIFY(planned.counts.groups.value(FollowUpGroup::ThisWeekAndNext) > 0);
        QVERIFY(planned.counts.groups.value(FollowUpGroup::HeldBack) > 0);
        FollowUpQuery query;
        query.state = FollowUpState::Done;
        QVERIFY(valueOf(ReadFollowUps(file).find(query)).total > 0);
        query.state = FollowUpState::Planned;
        query.reason = FollowUpReason::ReviewInvitation;
        QVERIFY(valueOf(ReadFollowUps(file).find(query)).rows.front().people > 0);
        QVERIFY(!valueOf(ReadFollowUps(file).ideas()).rows.empty());
        QCOMPARE(valueOf(CheckFile(file).run()).findings, QStringList());
        const QStringList lines = told(file);
        QVERIFY(lines.filter(u"{{"_s).isEmpty());
    }

    void whoIsCalledAQuietRegularIsQuiet()
    {
        const ShopFilePtr file = sample(u"en"_s, 400);
        QVERIFY(file);
        FollowUpQuery query;
        query.reason = FollowUpReason::QuietRegular;
        const FoundFollowUps quiet = valueOf(ReadFollowUps(file).find(query));
        QVERIFY(quiet.total > 0);
        const Day today = Day(QDate(2025, 11, 20).toJulianDay());
        for (const FollowUpRow &row : quiet.rows) {
            QVERIFY2(row.days.usualGap, qPrintable(row.customerName));
            QVERIFY2(isLate(*row.days.usualGap, today - row.days.last), qPrintable(row.customerName));
        }
    }

    void theSameSeedPlansTheSame()
    {
        const QStringList once = told(sample(u"en"_s, 150));
        QVERIFY(!once.isEmpty());
        QCOMPARE(told(sample(u"en"_s, 150)), once);
    }

    void theChineseShopWritesChinese()
    {
        const QStringList lines = told(sample(u"zh"_s, 150));
        QVERIFY(!lines.filter(u"您"_s).isEmpty());
        QVERIFY(lines.filter(u"Hi "_s).isEmpty());
    }
};

SHOPBELL_TEST(TestSampleFollowUps)
#include "test_samplefollowups.moc"
