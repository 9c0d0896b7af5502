// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/addreview.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/apology/letterside.h"
#include "widgets/reviews/checkrow.h"
#include "widgets/reviews/checkslist.h"
#include "widgets/reviews/replychecking.h"
#include "widgets/reviews/shopfacts.h"

#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
/// What Priya, who complained about the oat milk, will read.
struct LetterDesk
{
    LetterDesk() : facts(desk.context()), side(desk.context(), facts)
    {
        NewReview review;
        review.author = u"Priya Nair"_s;
        review.text = u"Second time the oat milk was off."_s;
        review.rating = Rating{1};
        review.posted = Moment::onDay(QDate(2025, 11, 19));
        ReviewDetails details;
        details.review.id = *wait(AddReview(desk.file()).add(review));
        details.review.author = review.author;
        side.begin(details);
    }
    void compose() { side.compose(parts, QDate(2025, 12, 5), u"Anna"_s, false); }
    void showShortReply()
    {
        for (QToolButton *each : side.findChildren<QToolButton *>()) {
            if (each->text() == u"Short reply"_s)
                each->click();
        }
        compose();
    }
    bool isCheckedNow() const { return checking().checked().text == side.content().text; }
    bool lacksPrevention() const
    {
        return std::ranges::any_of(checking().checked().findings, [](const TextFinding &finding) {
            return finding.check == TextCheck::MissingPart && finding.part == ApologyPart::Prevention;
        });
    }
    const ReplyChecking &checking() const { return *side.findChild<ReplyChecking *>(); }

    Desk desk;
    ShopFacts facts;
    LetterSide side;
    ApologyParts parts{.acknowledgement = u"You told us that the oat milk was off."_s,
                       .apology = u"I am sorry."_s,
                       .cause = u"We forgot to write the date on it."_s,
                       .remedy = u"Your next cup is on us."_s};
};
} // namespace

class TestApologyChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatThePlanLacksIsSaidBesideTheShortReplyToo()
    {
        LetterDesk desk;
        QTRY_VERIFY(!desk.facts.shop().name.isEmpty());
        desk.compose();
        QTRY_VERIFY(desk.isCheckedNow() && desk.lacksPrevention());
        desk.showShortReply();
        QVERIFY(!desk.side.isLetter());
        QTRY_VERIFY(desk.isCheckedNow());
        QVERIFY(desk.lacksPrevention());
        desk.parts.prevention = u"From now on every carton gets a date."_s;
        desk.compose();
        QTRY_VERIFY(desk.isCheckedNow() && !desk.lacksPrevention());
    }

    void theLetterHasNoLineOfAShopThatHasNeitherKindNorPlace()
    {
        LetterDesk desk;
        QTRY_VERIFY(!desk.facts.shop().name.isEmpty());
        desk.compose();
        QCOMPARE(desk.side.content().shopName, u"Poppyseed Lane"_s);
        QCOMPARE(desk.side.content().shopLine, QString());
    }

    void whatIsFilledInIsNotMissing()
    {
        LetterDesk desk;
        QTRY_VERIFY(!desk.facts.shop().name.isEmpty());
        desk.parts.cause = u"Nobody wrote the day on the carton."_s;
        desk.parts.prevention = u"Every carton gets a date when we open it."_s;
        desk.compose();
        QTRY_VERIFY(desk.isCheckedNow());
        QVERIFY(desk.side.missing().empty());
        desk.showShortReply();
        QTRY_VERIFY(desk.isCheckedNow());
        QVERIFY(desk.side.missing().empty());
        desk.parts.apology = u"That must not happen."_s;
        desk.compose();
        QTRY_VERIFY(desk.isCheckedNow() && desk.side.missing() == std::vector{ApologyPart::Apology});
    }

    void whatIsWellIsTicked()
    {
        LetterDesk desk;
        QTRY_VERIFY(!desk.facts.shop().name.isEmpty());
        desk.side.setOwnChecks({{true, u"Has an owner and a date"_s}});
        desk.compose();
        const auto isTicked = [&desk](const QString &words) {
            return std::ranges::any_of(desk.side.findChildren<CheckRow *>(), [&words](const CheckRow *row) {
                return !row->isHidden() && row->accessibleName() == words;
            });
        };
        QTRY_VERIFY(isTicked(u"Names what went wrong"_s));
        QVERIFY(isTicked(u"Has an owner and a date"_s));
        QVERIFY(!isTicked(u"Sells nothing"_s)); // Folded.
    }

    void whatOthersMayReadIsCheckedForPersonalData()
    {
        LetterDesk desk;
        QTRY_VERIFY(!desk.facts.shop().name.isEmpty());
        const auto isWarned = [&desk] {
            return std::ranges::any_of(desk.side.findChildren<CheckRow *>(), [](const CheckRow *row) {
                return !row->isHidden() && row->accessibleName().contains(u"What we changed: "_s)
                    && row->accessibleName().contains(u"07700 900123"_s);
            });
        };
        desk.parts.publication = u"Every carton has a date now. Ask Priya on 07700 900123."_s;
        desk.compose(); // A letter, which others do not read.
        QTRY_VERIFY(isWarned());
        desk.parts.publication = u"Every carton has a date now."_s;
        desk.compose();
        QTRY_VERIFY(!isWarned());
    }

    void theShortReplyIsThereAgainAfterAnotherReview()
    {
        LetterDesk desk;
        QTRY_VERIFY(!desk.facts.shop().name.isEmpty());
        ReviewDetails complaint;
        complaint.review.id = ReviewId(1);
        ReviewDetails other;
        other.review.id = ReviewId(2);
        desk.side.begin(complaint);
        desk.showShortReply();
        desk.side.begin(other);
        QVERIFY(desk.side.isLetter());
        desk.side.begin(complaint);
        QVERIFY(!desk.side.isLetter());
        QTRY_VERIFY([&] {
            LetterSide side(desk.desk.context(), desk.facts); // As after a restart, once it is written.
            side.begin(complaint);
            return !side.isLetter();
        }());
    }

    void theCauseIsMissingFromTheShortReplyUntilItIsTyped()
    {
        LetterDesk desk;
        QTRY_VERIFY(!desk.facts.shop().name.isEmpty());
        desk.parts.prevention = u"From now on every carton gets a date."_s;
        desk.parts.cause.clear();
        desk.compose();
        desk.showShortReply();
        const auto lacksCause = [&desk] {
            return std::ranges::any_of(desk.checking().checked().findings,
                                       [](const TextFinding &finding) { return finding.part == ApologyPart::Cause; });
        };
        QTRY_VERIFY(desk.isCheckedNow() && lacksCause());
        desk.parts.cause = u"We forgot to write the date on it."_s;
        desk.compose();
        QVERIFY(desk.side.content().text.contains(u"We forgot to write the date on it."_s));
        QTRY_VERIFY(!lacksCause());
    }
};

SHOPBELL_WINDOW_TEST(TestApologyChecks)
#include "test_apologychecks.moc"
