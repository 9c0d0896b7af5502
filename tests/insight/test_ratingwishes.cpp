// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/textcheckparts.h"
#include "support/presetwords.h"
#include "support/run.h"

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
void addRows(const QList<const char *> &texts, bool asks)
{
    for (const char *text : texts)
        QTest::newRow(text) << QString::fromUtf8(text) << asks;
}
} // namespace

/// Stars that are asked for, and stars for which somebody is thanked.
class TestRatingWishes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void starsAreNotAskedFor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("asks");
        addRows({"It would be lovely if you gave us five stars.",
                 "We look forward to your updated review.",
                 "We hope to see you change your mind and your rating.",
                 "We would be glad if you gave us five stars.",
                 "Maybe a fifth star?",
                 "If you could see your way to another star, we would be grateful.",
                 "Perhaps a fourth star?",
                 "How about five stars?",
                 "Would you spare us one more star?",
                 "Could we hope for a fifth star?",
                 "Is there a chance of another star?",
                 "A better rating would help us a lot.",
                 "We'd love to see five stars next time.",
                 "Five stars would mean the world to us.",
                 "Can you make it five stars?",
                 "What about the missing star?",
                 "We would be thrilled to get a fifth star from you.",
                 "Any chance of five stars?",
                 "if you found it in your heart to give us another star",
                 "It would mean a lot if you turned the three stars into five.",
                 "Please make it a five.",
                 "Could you see your way to a better rating?",
                 "If you were to give us one more star we would be happy.",
                 "There is a free coffee for five stars.",
                 "A voucher for a better review is waiting.",
                 "If we get five stars, the next coffee is free.",
                 "In exchange for a better rating we waive the bill.",
                 "We hope to earn five stars from you next time.",
                 "We want to win back the missing star.",
                 "We hope to deserve five stars the next time you come.",
                 "I would love to get a fifth star.",
                 "Hoping to achieve a better rating with you!",
                 "Show us your five-star review and get a free coffee.",
                 "What would it take to get that fifth star?",
                 "Could you bump it up to five?",
                 "Would you consider changing three stars to five?",
                 "Would you give us full marks?"},
                true);
        addRows({"要是您能给个五星，我们会很高兴。",
                 "麻烦改成五星。",
                 "能不能给个五星？",
                 "五星好评走一个？",
                 "求五星。",
                 "希望得到您的五星。",
                 "再加一颗星行吗？",
                 "可以升到五星吗？",
                 "给个满分吧。",
                 "要是能有五颗星就好了。",
                 "第五颗星能不能补上？",
                 "方便的话点个五星。",
                 "帮忙打个五星。",
                 "星星能不能亮到五颗？",
                 "盼着您的五星好评。",
                 "评分可以提高一点吗？",
                 "给颗星星鼓励一下吧。",
                 "五颗星安排一下？",
                 "五星好评后送饮料。",
                 "晒五星好评返现五元。",
                 "好评有礼。",
                 "希望下次能从您那里拿到五星。",
                 "我们想赢得您的五星。",
                 "期待下次得到您的满分。",
                 "争取换来您的好评。",
                 "希望再来时收获五颗星。",
                 "要是能得到您的五星就好了。",
                 "希望能得到您的好评。",
                 "请给个五星好评，谢谢。",
                 "您能改到满分吗？"},
                true);
        addRows({"Thank you for the five stars.",
                 "We saw your updated review, and it hangs above the till.",
                 "Thank you for the corrected rating.",
                 "I hope the new soup makes you change your mind about us.",
                 "Thank you for five stars!",
                 "Thanks for giving us five stars.",
                 "Five stars from you made our day.",
                 "We are glad that you gave us five stars.",
                 "You gave us five stars, and we are proud.",
                 "Your five stars hang above the till.",
                 "Thank you for the fourth star; the missing one is on us to earn.",
                 "Your three stars are fair.",
                 "Thank you for your kind words and the five stars, Maria.",
                 "We read your four stars and ask ourselves what was missing.",
                 "We do not want another star, we want to put it right.",
                 "Five stars! You made our morning.",
                 "What a lovely five stars to wake up to.",
                 "Two stars is what we deserved that day.",
                 "We have a five star hotel next door.",
                 "The fifth star is for us to earn.",
                 "We know we lost a star with you that evening.",
                 "Another start, another loaf.",
                 "We did not earn five stars that day.",
                 "You gave five stars, and we hope to see you again.",
                 "We want to earn your trust again.",
                 "We hope to win you back.",
                 "Your five stars are hard to earn.",
                 "We can move it up to 5 pm on Friday.",
                 "If you see more marks, bring it back and we clean it again.",
                 "We would like to get the last marks out of your coat.",
                 "If you need the full score for the choir, we can order it.",
                 "May I ask what was missing for five stars? Thank you for the four.",
                 "Five stars would be too few for a customer like you."},
                false);
        addRows({"谢谢您的五星。",
                 "感谢您给的五星好评！",
                 "谢谢您的五星好评，我们会继续努力。",
                 "看到您的五星，全店都很开心。",
                 "您给了五星，我们很高兴。",
                 "谢谢五颗星！",
                 "三颗星我们认，是我们没做好。",
                 "收到您的满分评价，开心了一整天。",
                 "您打的两星很公道。",
                 "不用改成五星，把事办好是我们的本分。",
                 "感谢您的五星鼓励。",
                 "您的五星是我们最大的动力。",
                 "我们想赢回您的信任。",
                 "感谢您的五星，希望再见到您。",
                 "这五星来之不易，谢谢您。",
                 "我们没做到五星的水平。",
                 "我们希望配得上您的五星。",
                 "能得到您的五星好评是我们的荣幸！",
                 "能得到您的好评，我们非常开心。",
                 "很荣幸能获得您的满分评价。",
                 "请允许我们为您的五星好评说声谢谢。",
                 "我们一直希望做到五星级的服务，感谢您的肯定。",
                 "要是孩子下次考满分，蛋糕我们来做。",
                 "给您补到满分，是我们批改错了。",
                 "请再加一颗星形扣子。",
                 "再一个星期就能取。"},
                false);
    }
    void starsAreNotAskedFor()
    {
        QFETCH(QString, text);
        QTEST(!askingToChangeIn(text, presetWords()).empty(), "asks");
    }
};

SHOPBELL_TEST(TestRatingWishes)
#include "test_ratingwishes.moc"
