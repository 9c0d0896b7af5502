// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepcustomers.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/customers/customeractions.h"
#include "widgets/customers/customerfacts.h"
#include "widgets/customers/purchasedialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

class TestPurchaseDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whom of two a name means is not guessed, and not passed over either.
    void twoOfAName()
    {
        Desk desk;
        KeepCustomers keep(desk.file());
        QVERIFY(wait(keep.add({.name = u"Zoe"_s, .emails = {u"zoe@example.com"_s}})));
        QVERIFY(wait(keep.add({.name = u"Zoe"_s, .emails = {u"zoe.b@example.com"_s}})));
        CustomerFacts facts{desk.context()};
        CustomerActions actions{desk.context()};
        QWidget window;
        auto *dialog = new PurchaseDialog(desk.context(), facts, actions, &window);
        dialog->start({});
        const auto says = [dialog](const QString &words) {
            return std::ranges::any_of(dialog->findChildren<QLabel *>(),
                                       [&](const QLabel *label) { return label->text() == words; });
        };
        auto &who = child<QLineEdit>(*dialog, "customer");
        QTest::keyClicks(&who, u"Zoe"_s);
        QTRY_VERIFY(says(u"2 people are called Zoe: choose one of them, or a new Zoe becomes a customer"_s));
        QTest::keyClicks(&who, u"y"_s);
        QTRY_VERIFY(says(u"Zoey becomes a customer with this purchase"_s));
    }
};

SHOPBELL_WINDOW_TEST(TestPurchaseDialog)
#include "test_purchasedialog.moc"
