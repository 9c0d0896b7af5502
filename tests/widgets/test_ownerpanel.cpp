// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/addreview.h"
#include "services/keepteam.h"
#include "services/readreviews.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/reviews/handovercard.h"
#include "widgets/reviews/matterrow.h"
#include "widgets/reviews/ownerpanel.h"
#include "widgets/reviews/shopfacts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

class TestOwnerPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aComplaintIsGivenAndHandedOver()
    {
        Desk desk;
        for (const QString &name : {u"Anna"_s, u"Sam"_s})
            QVERIFY(bool(wait(KeepTeam(desk.file()).add(name))));
        const ReviewId review = *wait(AddReview(desk.file()).add({.text = u"Sour milk"_s, .rating = Rating{1}}));
        const ShopFacts facts(desk.context());
        OwnerPanel panel(desk.context(), facts);
        const auto details = [&] { return *wait(ReadReviews(desk.file()).details(review)); };
        panel.display(details());
        panel.show();
        auto &give = child<QPushButton>(panel, "giveToSomebody");
        auto &member = child<QComboBox>(panel, "handOverTo");
        auto &submit = child<QPushButton>(panel, "handOverAsk");
        give.click();
        QTRY_VERIFY(member.isVisible());
        member.setCurrentText(u"Anna"_s);
        submit.click();
        QTRY_COMPARE(details().ownerName, u"Anna"_s);

        panel.display(details());
        give.click();
        auto &sentence = child<QLineEdit>(panel, "handOverSentence");
        QTRY_VERIFY(sentence.isVisible());
        QCOMPARE(member.currentText(), u"Sam"_s); // Nobody is asked to take over from themselves.
        submit.click(); // Without a sentence nothing is asked.
        QVERIFY(details().handOvers.empty());
        sentence.setText(u"You took the call."_s);
        submit.click();
        QTRY_COMPARE(details().handOvers.size(), size_t(1));

        panel.display(details());
        auto *card = panel.findChild<HandOverCard *>();
        QVERIFY(card && card->isVisible());
        QVERIFY(!give.isVisible());
        Q_EMIT card->taken(details().handOvers.front().handOver.id);
        QTRY_COMPARE(details().ownerName, u"Sam"_s);
        panel.display(details());
        QVERIFY(!card->isVisible());
    }

    void aComplaintIsClosedWithAReason()
    {
        Desk desk;
        const ReviewId review = *wait(AddReview(desk.file()).add({.text = u"Sour milk"_s, .rating = Rating{1}}));
        const auto details = [&] { return *wait(ReadReviews(desk.file()).details(review)); };
        MatterRow row(desk.context());
        row.display(details());
        row.show();
        auto &reason = child<QLineEdit>(row, "closingReason");
        QVERIFY(!reason.isVisible());
        child<QPushButton>(row, "closeComplaint").click();
        QVERIFY(reason.isVisible());
        QTest::keyClick(&reason, Qt::Key_Return); // Without words nothing is closed.
        QVERIFY(!details().review.closedAt);
        reason.setText(u"Meant for next door."_s);
        QTest::keyClick(&reason, Qt::Key_Return);
        QTRY_COMPARE(details().review.closedReason, u"Meant for next door."_s);
        row.display(details());
        QVERIFY(!reason.isVisible());
    }

    void praiseHasNoOwner()
    {
        Desk desk;
        const ReviewId review = *wait(AddReview(desk.file()).add({.text = u"Lovely buns"_s, .rating = Rating{5}}));
        const ShopFacts facts(desk.context());
        QWidget window;
        OwnerPanel panel(desk.context(), facts, &window);
        window.show();
        panel.display(*wait(ReadReviews(desk.file()).details(review)));
        QVERIFY(!panel.isVisible());
    }
};

SHOPBELL_WINDOW_TEST(TestOwnerPanel)
#include "test_ownerpanel.moc"
