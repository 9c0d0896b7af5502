// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/contactwords.h"
#include "support/presetwords.h"
#include "support/run.h"

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

/// What the words of a contact do, whatever its reason says.
class TestContactWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void purposes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("sells");
        QTest::addColumn<bool>("invites");
        QTest::addColumn<bool>("requests");
        const auto row = [](const char *text, bool sells, bool invites, bool requests) {
            QTest::newRow(text) << QString::fromUtf8(text) << sells << invites << requests;
        };
        row("", false, false, false);
        row("Use code SAVE20, 20% off everything this week! Please leave us a review on Google and bring a friend.",
            true, true, true);
        row("Half price on all cakes until Sunday.", true, false, false);
        row("Would you write a review?", false, true, false);
        row("We would love a Google review.", false, true, false);
        row("Could you rate us?", false, true, false);
        row("Would you mind leaving us a few stars?", false, true, false);
        row("Tell your friends about us.", false, false, true);
        row("Please recommend us.", false, false, true);
        row("How was the cake, and what should we do differently next time?", false, false, false);
        row("Thank you for bringing your friend Anna to us.", false, false, false);
        row("Thanks for telling your friends about us.", false, false, false);
        row("Thank you for your review. The tea now stays hot.", false, false, false);
        row("You need not write a review, I only want to know how it was.", false, false, false);
        row("We'll tell everybody at the till.", false, false, false);

        row("本周全场八折，麻烦写个评价，下次带朋友一起来！", true, true, true);
        row("全场 8 折，欢迎选购！", true, false, false);
        row("麻烦给我们写个评价", false, true, false);
        row("帮忙打个分", false, true, false);
        row("请推荐给您的朋友", false, false, true);
        row("欢迎把我们介绍给身边的人", false, false, true);
        row("蛋糕还满意吗？下次我们哪里可以做得不一样？", false, false, false);
        row("感谢您把我们推荐给朋友", false, false, false);
        row("看到您的评价，我们换了盖子。", false, false, false);
        row("不用写评价，只想知道您满意吗。", false, false, false);
    }
    void purposes()
    {
        QFETCH(QString, text);
        const ContactPurposes purposes = purposesIn(text, presetWords());
        QTEST(purposes.testFlag(ContactPurpose::Marketing), "sells");
        QTEST(purposes.testFlag(ContactPurpose::Invitation), "invites");
        QTEST(purposes.testFlag(ContactPurpose::Request), "requests");
    }
};

SHOPBELL_TEST(TestContactWords)
#include "test_contactwords.moc"
