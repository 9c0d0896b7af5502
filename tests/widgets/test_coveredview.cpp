// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run.h"
#include "support/widgets/desk.h"
#include "widgets/promises/coveredview.h"
#include "widgets/promises/promisefacts.h"
#include "widgets/promises/promisemoves.h"

#include <QPushButton>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

class TestCoveredView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoHasNoNameIsSomebodyToAScreenReader()
    {
        Desk desk;
        const PromiseFacts facts(desk.context());
        PromiseMoves moves(desk.context(), facts, nullptr);
        CoveredView view(desk.context(), facts, moves);
        PromiseDetails details;
        for (const qint64 review : {1, 2}) {
            CoveredRow row;
            row.covered.review = ReviewId(review);
            details.reviews.push_back(row);
        }
        view.display(details);
        QStringList spoken;
        for (const QPushButton *button : view.findChildren<QPushButton *>())
            spoken << button->accessibleName();
        QVERIFY(spoken.contains(u"No name: Show the review"_s)); // As it stands there, alone.
        QVERIFY2(spoken.contains(u"Take out: somebody without a name"_s), qPrintable(spoken.join(u'\n')));
    }

    void noNameLosesItsAmpersand()
    {
        Desk desk;
        const PromiseFacts facts(desk.context());
        PromiseMoves moves(desk.context(), facts, nullptr);
        CoveredView view(desk.context(), facts, moves);
        CoveredRow row;
        row.covered.review = ReviewId(1);
        row.customerName = u"Smith & Sons"_s;
        PromiseDetails details;
        details.reviews.push_back(row);
        view.display(details);
        const auto *who = view.findChild<QPushButton *>();
        QCOMPARE(who->text(), u"Smith && Sons"_s); // One “&” alone would be the letter of a key.
        QCOMPARE(who->accessibleName(), u"Smith & Sons: Show the review"_s);
    }
};

SHOPBELL_WINDOW_TEST(TestCoveredView)
#include "test_coveredview.moc"
