// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/presetfile.h"
#include "support/run.h"

#include <QRegularExpression>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestPresetFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMissingOrWrongIsLoggedAndEmpty()
    {
        const auto size = [](const QByteArray &bytes) { return Result<qsizetype>(bytes.size()); };
        const auto wrong = [](const QByteArray &) { return Result<qsizetype>(Error{Error::Kind::Invalid, u"odd"_s}); };
        QVERIFY(presetFrom(u"follow-ups.json"_s, size) > 0);
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"no-such-presets"_s));
        QCOMPARE(presetFrom(u"no-such-presets.json"_s, size), qsizetype(0));
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"odd"_s));
        QCOMPARE(presetFrom(u"follow-ups.json"_s, wrong), qsizetype(0));
    }
};

SHOPBELL_TEST(TestPresetFile)
#include "test_presetfile.moc"
