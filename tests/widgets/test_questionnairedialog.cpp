// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/questionnairesheet.h"
#include "services/keepquestionnaire.h"
#include "services/keepshop.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/questionnaires/questionnairedialog.h"

#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

class TestQuestionnaireDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSheetIsFilledInOfASavedQuestionnaireOnly()
    {
        Desk at;
        QWidget window;
        window.resize(1000, 700);
        window.show();
        const QPointer<QuestionnaireDialog> first = new QuestionnaireDialog(at.context(), &window);
        first->start();
        auto &submit = child<QPushButton>(*first, "submit");
        QVERIFY(!child<QPushButton>(*first, "fillIn").isEnabled());
        QTRY_VERIFY(submit.isEnabled());
        QVERIFY(!child<QPushButton>(*first, "fillIn").isEnabled());
        QCOMPARE(child<QPushButton>(*first, "fillIn").toolTip(), u"Save the questionnaire first."_s);
        submit.click();
        QTRY_VERIFY(!first);

        const QPointer<QuestionnaireDialog> again = new QuestionnaireDialog(at.context(), &window);
        const QSignalSpy wanted(again, &QuestionnaireDialog::fillInWanted);
        again->start();
        auto &fillIn = child<QPushButton>(*again, "fillIn");
        QTRY_VERIFY(fillIn.isEnabled());
        QCOMPARE(fillIn.toolTip(), QString());
        fillIn.click();
        QCOMPARE(wanted.size(), 1);
        again->close();
        QTRY_VERIFY(!again);
    }

    void theSheetNamesTheShopAndWhatItHas()
    {
        Desk at;
        Shop shop = *wait(KeepShop(at.file()).read());
        const auto sheetNow = [&at] {
            QuestionnaireDialog dialog(at.context(), nullptr);
            dialog.setAttribute(Qt::WA_DeleteOnClose, false); // It stands in this function.
            dialog.start();
            [&dialog] { QTRY_VERIFY(child<QPushButton>(dialog, "submit").isEnabled()); }();
            return *dialog.sheet();
        };
        QCOMPARE(sheetNow().shopName, u"Poppyseed Lane"_s);
        QCOMPARE(sheetNow().shopLine, QString()); // No hint that is meant for the owner.
        shop.kind = u"bakery"_s;
        shop.place = u"14 Lane End, Wellbrook"_s;
        QVERIFY(bool(wait(KeepShop(at.file()).save(shop))));
        QCOMPARE(sheetNow().shopLine, u"Bakery, 14 Lane End, Wellbrook"_s);
    }
};

SHOPBELL_WINDOW_TEST(TestQuestionnaireDialog)
#include "test_questionnairedialog.moc"
