// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run.h"
#include "support/widgets/desk.h"
#include "widgets/common/hintbutton.h"
#include "widgets/common/segment.h"
#include "widgets/promises/evidencedialog.h"
#include "widgets/promises/promisefacts.h"

#include <QLabel>
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
        QCOMPARE(amount->accessibleName(), u"Amount (may stay empty)"_s);
        QTest::keyClicks(dialog->focusWidget(), u"8.50"_s);
        QCOMPARE(amount->text(), u"8.50"_s);
        kind->button(int(EvidenceKind::Words))->click();
        QVERIFY(dialog->focusWidget() == words);
        dialog->reject();
    }

    void aGiftIsWordsOrAnAmount()
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
        auto *kind = dialog->findChild<Segment *>();
        auto *words = dialog->findChild<QPlainTextEdit *>();
        auto *add = dialog->findChild<HintButton *>();
        const auto &problem = child<QLabel>(*dialog, "amountProblem");
        kind->button(int(EvidenceKind::Gift))->click();
        QVERIFY(!add->isEnabled());
        words->setPlainText(u"3 buns and a tea"_s);
        QVERIFY(add->isEnabled());

        auto *amount = qobject_cast<QLineEdit *>(dialog->focusWidget());
        QVERIFY(amount);
        amount->setText(u"3 buns and a tea, 8.50"_s);
        QVERIFY(!add->isEnabled());
        QVERIFY(problem.isVisible() && !problem.text().isEmpty());
        QCOMPARE(amount->accessibleDescription(), problem.text());
        QCOMPARE(add->toolTip(), problem.text());
        QTRY_VERIFY(amount->hasFocus());
        for (const QString &begun : {u"£"_s, u"-"_s, u"8.50 E"_s}) { // More keys may make it an amount.
            amount->clear();
            QTest::keyClicks(amount, begun);
            QVERIFY2(!problem.isVisible() && !add->isEnabled(), qPrintable(begun));
        }
        words->setFocus();
        QVERIFY(problem.isVisible());
        amount->setText(u"8.50"_s);
        QVERIFY(!problem.isVisible());
        QVERIFY(add->isEnabled());
        amount->clear();
        kind->button(int(EvidenceKind::Refund))->click();
        QVERIFY(!add->isEnabled()); // What was given back is an amount.
        QCOMPARE(amount->accessibleName(), u"Amount"_s);
        QVERIFY(!problem.isVisible());
        dialog->reject();
    }
};

SHOPBELL_WINDOW_TEST(TestEvidenceDialog)
#include "test_evidencedialog.moc"
