// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/risktext.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
const QDate fourthThursday(2025, 11, 20);

RiskText riskText()
{
    return {DateText(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc()), fourthThursday};
}
} // namespace

class TestRiskText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyWithNumbers()
    {
        const RiskText text = riskText();
        const RiskRow quiet{.customer = CustomerId(1), .name = u"Grace Whitlock"_s, .away = 48, .usualGap = 7.4};
        QCOMPARE(text.reason(quiet), u"Not seen for 48 days, usually every 7"_s);
        QCOMPARE(text.row(quiet), u"Grace Whitlock. Not seen for 48 days, usually every 7."_s);
        RiskRow complains{.customer = CustomerId(2),
                          .name = u"Owen Hartley"_s,
                          .complaint = ReviewId(7),
                          .complaintSince = QDate(2025, 11, 18)};
        QCOMPARE(text.reason(complains), u"Open complaint since 18 Nov"_s);
        complains.away = 20;
        complains.usualGap = 7;
        QCOMPARE(text.reason(complains), u"Open complaint since 18 Nov. Not seen for 20 days"_s);
        complains.complaintOwner = u"Anna"_s;
        QCOMPARE(text.reason(complains), u"Open complaint since 18 Nov · Anna. Not seen for 20 days"_s);
        QCOMPARE(text.row(complains),
                 u"Owen Hartley. Open complaint since 18 Nov, Anna sees to it. Not seen for 20 days."_s);
        complains.away = 0;
        QCOMPARE(text.reason(complains), u"Open complaint since 18 Nov · Anna"_s);
        QCOMPARE(text.row({.customer = CustomerId(3), .away = 20, .usualGap = 9}),
                 u"No name. Not seen for 20 days, usually every 9."_s);
    }
};

SHOPBELL_TEST(TestRiskText)
#include "test_risktext.moc"
