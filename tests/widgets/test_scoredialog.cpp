// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepcustomers.h"
#include "services/readcustomers.h"
#include "services/undo.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/common/segment.h"
#include "widgets/customers/customeractions.h"
#include "widgets/customers/customerdialog.h"
#include "widgets/customers/customerfacts.h"
#include "widgets/customers/scoredialog.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

/// Leo, whom Sam asked on the phone.
class Asked
{
public:
    Asked()
    {
        leo = *wait(KeepCustomers(desk.file()).add({.name = u"Leo Szabo"_s}));
        NewScore score;
        score.customer = leo;
        score.value = 2;
        score.occasion = u"on the phone"_s;
        score.askedBy = u"Sam"_s;
        std::ignore = wait(KeepCustomers(desk.file()).addScore(score));
    }
    /// One that goes when it is closed.
    ScoreDialog *dialog() { return new ScoreDialog(desk.context(), facts, actions, &window); }
    CustomerDetails details() const { return *wait(ReadCustomers(desk.file()).details(leo)); }

    Desk desk;
    CustomerId leo;
    CustomerFacts facts{desk.context()};
    CustomerActions actions{desk.context()};
    QWidget window;
};

} // namespace

class TestScoreDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoAskedStaysWhenAScoreIsChanged()
    {
        Asked asked;
        QPointer<ScoreDialog> dialog = asked.dialog();
        dialog->edit(asked.details().scores.front(), u"Leo Szabo"_s);
        child<QLineEdit>(*dialog, "occasion").setText(u"at the till"_s);
        child<QPushButton>(*dialog, "submit").click();
        QTRY_VERIFY(!dialog);
        const Score after = asked.details().scores.front();
        QCOMPARE(after.occasion, u"at the till"_s);
        QCOMPARE(after.askedByName, u"Sam"_s);
        QCOMPARE(after.answer.value, 2.0);
    }

    void savingWhatWasNotChangedIsNoChange()
    {
        Asked asked;
        QPointer<ScoreDialog> score = asked.dialog();
        score->edit(asked.details().scores.front(), u"Leo Szabo"_s);
        child<QPushButton>(*score, "submit").click();
        QTRY_VERIFY(!score);
        QPointer<CustomerDialog> customer =
            new CustomerDialog(asked.desk.context(), asked.facts, asked.actions, &asked.window);
        customer->edit(asked.details());
        child<QPushButton>(*customer, "submit").click();
        QTRY_VERIFY(!customer);
        const Result<Change> last = wait(Undo(asked.desk.file()).undo());
        QVERIFY(last);
        QCOMPARE(last->did, Did::AddScore);
    }

    void aDigitIsTheNumberThatWasSaid()
    {
        Asked asked;
        ScoreDialog *dialog = asked.dialog();
        dialog->start(asked.leo, u"Leo Szabo"_s);
        auto &scale = child<Segment>(*dialog, "number");
        QTest::keyClick(scale.button(1), Qt::Key_7);
        QCOMPARE(scale.current(), 7);
        QTest::keyClick(scale.button(7), Qt::Key_0); // There is no 0 on this scale.
        QCOMPARE(scale.current(), 7);
        QTest::keyClick(scale.button(7), Qt::Key_1);
        QTest::keyClick(scale.button(1), Qt::Key_0);
        QCOMPARE(scale.current(), 10);
    }
};

SHOPBELL_WINDOW_TEST(TestScoreDialog)
#include "test_scoredialog.moc"
