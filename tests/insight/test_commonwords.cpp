// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/findings.h"
#include "support/run.h"

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
struct Letter
{
    const char *said;
    const char *before;
    const char *remedy;
    const char *after;

    QString with(const QString &words) const { return QString::fromUtf8(before) + words + QString::fromUtf8(after); }
    QString whole() const { return with(QString::fromUtf8(remedy)); }
};
constexpr Letter milk{"Second time the oat milk was off.",
                      "You told us the oat milk was off, twice. I am sorry. We opened cartons without a date. ",
                      "Your next two oat lattes are on us.", " Every carton gets a date now. "};

ReplyFacts complaint(const QString &said)
{
    ReplyFacts facts;
    facts.isComplaint = facts.isApology = true;
    facts.said = said;
    return facts;
}
} // namespace

/// Common turns of phrase, each on its own behind a good letter, and their kind neighbours.
class TestCommonWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGiftMakesItGood_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *gift :
             {"I've put a gift card for £10 in the post to you.", "We have put a £10 gift voucher in the post.",
              "I've added the missing points to your loyalty card.",
              "The discount you were promised has been paid back to you.", "One is yours this Thursday, a gift.",
              "A £5 voucher was credited back to your account.",
              "The two lost stamps are back, I put all three missing stamps on your loyalty card."})
            QTest::newRow(gift) << milk.with(QString::fromUtf8(gift));
        const char *price = "You bought the hamper for £45 and it was half empty.";
        QTest::newRow(price) << milk.whole() + QString::fromUtf8(price);
    }
    void aGiftMakesItGood()
    {
        QFETCH(QString, text);
        QCOMPARE(foundIn(text, complaint(QString::fromUtf8(milk.said))), QString());
    }
};

SHOPBELL_TEST(TestCommonWords)
#include "test_commonwords.moc"
