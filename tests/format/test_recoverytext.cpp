// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/recoverytext.h"
#include "support/run.h"

using namespace Shopbell;
using namespace Qt::StringLiterals;

/// How the service recovery is put into words.
class TestRecoveryText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLineBreaksInsideTheBracket()
    {
        PromiseFigures figures;
        figures.cameBackWithout = {52, 149};
        const QString said = RecoveryText(QLocale(QLocale::English)).inShort(figures);
        QVERIFY2(said.endsWith(u"35% (52\u00a0of\u00a0149)"_s), qPrintable(said));
    }
};

SHOPBELL_TEST(TestRecoveryText)
#include "test_recoverytext.moc"
