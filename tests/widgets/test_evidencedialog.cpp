// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run.h"
#include "support/widgets/desk.h"
#include "widgets/common/segment.h"
#include "widgets/promises/evidencedialog.h"
#include "widgets/promises/promisefacts.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

class TestEvidenceDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeysGoWhereTheChosenKindIsTold()
    {
        Desk desk;
        const PromiseFacts facts(desk.context());
        QWidget window;
        window.show();
        PromiseStep step;
        step.id = PromiseStepId(1);
        step.words = u"Give them a cake"_s;
        auto *dialog = new EvidenceDialog(desk.context(), facts, PromiseId(1), step, &window);
        dialog->start();
        auto *words = dialog->findChild<QPlainTextEdit *>();
        QVERIFY(dialog->focusWidget() == words);
        auto *kind = dialog->findChild<Segment *>();
        kind->button(int(EvidenceKind::Gift))->setFocus(Qt::MouseFocusReason);
        kind->button(int(EvidenceKind::Gift))->click();
        const auto *amount = qobject_cast<QLineEdit *>(dialog->focusWidget());
        QVERIFY(amount);
        QCOMPARE(amount->accessibleName(), u"Amount"_s);
        QTest::keyClicks(dialog->focusWidget(), u"8.50"_s);
        QCOMPARE(amount->text(), u"8.50"_s);
        kind->button(int(EvidenceKind::Words))->click();
        QVERIFY(dialog->focusWidget() == words);
        dialog->reject();
    }
};

SHOPBELL_WINDOW_TEST(TestEvidenceDialog)
#include "test_evidencedialog.moc"
