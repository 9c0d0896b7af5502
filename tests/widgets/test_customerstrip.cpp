// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/addreview.h"
#include "services/readreviews.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/common/customerfield.h"
#include "widgets/reviews/customerstrip.h"
#include "widgets/reviews/shopfacts.h"

#include <QPushButton>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

class TestCustomerStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapeLeavesTheFieldForTheCustomer()
    {
        Desk desk;
        const ReviewId id = *wait(AddReview(desk.file()).add({.text = u"Sour milk"_s, .rating = Rating{1}}));
        const ShopFacts facts(desk.context());
        CustomerStrip strip(desk.context(), facts);
        strip.display(wait(ReadReviews(desk.file()).details(id))->review);
        const auto link = [&strip] { return strip.findChild<QPushButton *>(u"sayReviewer"_s); };
        QTRY_VERIFY(link());
        strip.show();
        QVERIFY(QTest::qWaitForWindowActive(&strip));
        link()->click();
        const auto field = [&strip] { return strip.findChild<CustomerField *>(); };
        QTRY_VERIFY(field());
        QTest::keyClick(field(), Qt::Key_Escape);
        QTRY_VERIFY(link());
        QVERIFY(!field());
        QTRY_VERIFY(strip.focusWidget() == link());
    }
};

SHOPBELL_WINDOW_TEST(TestCustomerStrip)
#include "test_customerstrip.moc"
