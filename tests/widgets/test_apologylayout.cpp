// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/addreview.h"
#include "services/keepshop.h"
#include "services/keepteam.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/apology/apologypane.h"
#include "widgets/apology/letterside.h"
#include "widgets/apology/letterview.h"
#include "widgets/common/segment.h"
#include "widgets/promises/stepsedit.h"
#include "widgets/reviews/checkrow.h"
#include "widgets/reviews/checkslist.h"
#include "widgets/reviews/detailmarks.h"
#include "widgets/reviews/detailpane.h"
#include "widgets/reviews/disclosure.h"
#include "widgets/reviews/lowscroll.h"
#include "widgets/reviews/ownerline.h"
#include "widgets/reviews/readingtext.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/reviews/reviewactions.h"
#include "widgets/reviews/reviewhead.h"
#include "widgets/reviews/shopfacts.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr ChannelId google{1};

/// The plan of a complaint, as wide as in a window of 1280 pixels.
struct PlanPane
{
    explicit PlanPane(const QString &words = u"Second time the oat milk was off."_s)
        : facts(desk.context())
        , actions(desk.context())
        , detail(desk.context(), facts, actions)
    {
        NewReview review;
        review.author = u"Priya Nair"_s;
        review.text = words;
        review.rating = Rating{1};
        review.channel = google;
        const ReviewId id = *wait(AddReview(desk.file()).add(review));
        detail.resize(804, 690);
        detail.show();
        std::ignore = QTest::qWaitForWindowActive(&detail);
        QSignalSpy shown(&detail, &DetailPane::shown);
        detail.open(id);
        QTRY_VERIFY(!shown.isEmpty());
        plan().setOn(true);
        QTRY_VERIFY(part<ReplyEdit>(u"Acknowledge"_s).isEnabled());
    }

    ApologyPane &plan() { return detail.apology(); }
    /// A letter that is too long for a few lines, with something to say about it.
    void writeAll()
    {
        for (const QString &name : {u"Acknowledge"_s, u"Apologise"_s, u"What we do now"_s, u"How we prevent it"_s})
            part<ReplyEdit>(name).setPlainText(u"You told us that the oat milk was off. "_s.repeated(3));
    }
    template<typename Widget>
    Widget &part(const QString &name)
    {
        for (Widget *each : plan().findChildren<Widget *>()) {
            if (each->accessibleName() == name || each->property("text").toString() == name)
                return *each;
        }
        throw std::runtime_error("no part named " + name.toStdString());
    }

    Desk desk;
    ShopFacts facts;
    ReviewActions actions;
    DetailPane detail;
};

int middleIn(const QWidget &window, const QWidget &widget)
{
    return widget.mapTo(&window, widget.rect().center()).y();
}

} // namespace

class TestApologyLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoComplainedIsSaidOverThePlan()
    {
        PlanPane pane;
        auto *head = pane.plan().findChild<ReviewHead *>();
        QTRY_VERIFY(head->isVisible());
        const QList<QLabel *> labels = head->findChildren<QLabel *>();
        const auto name = std::ranges::find(labels, u"Priya Nair"_s, &QLabel::text);
        QVERIFY(name != labels.end() && (*name)->isVisible());
        const auto *avatar = head->findChild<AvatarMark *>();
        QTRY_VERIFY(avatar->isVisible());
        const int usual = head->height();
        pane.detail.resize(804, 480); // One line is enough where there is little room.
        QTRY_VERIFY(!avatar->isVisible());
        QTRY_VERIFY(head->height() < usual);
        QVERIFY((*name)->isVisible());
    }

    void withoutTheListTheLetterIsATabOfItsOwn()
    {
        PlanPane pane;
        auto &tabs = pane.part<Segment>(u"Write or read the letter"_s);
        auto &acknowledge = pane.part<ReplyEdit>(u"Acknowledge"_s);
        const auto &letter = *pane.plan().findChild<LetterSide *>();
        QVERIFY(!tabs.isVisible() && letter.isVisible());
        pane.detail.setBackVisible(true); // The list folds in a small window.
        QVERIFY(tabs.isVisible() && acknowledge.isVisible() && !letter.isVisible());
        tabs.button(1)->click();
        QVERIFY(letter.isVisible() && !acknowledge.isVisible());
        pane.detail.setBackVisible(false);
        QVERIFY(!tabs.isVisible() && letter.isVisible() && acknowledge.isVisible());
    }

    void theTabOfTheLetterSaysThatThereIsSomethingToLookAt()
    {
        PlanPane pane;
        pane.detail.setBackVisible(true);
        const auto &read = *pane.part<Segment>(u"Write or read the letter"_s).button(1);
        QCOMPARE(read.text(), u"Read"_s);
        pane.writeAll(); // Nobody says sorry.
        QTRY_VERIFY2(read.text().endsWith(u"to look at"_s), qPrintable(read.text()));
    }

    void howLongTheyHaveWaitedIsSaidInOneLineToo()
    {
        PlanPane pane;
        Shop shop = *wait(KeepShop(pane.desk.file()).read());
        shop.opening.week.fill({{9 * 60, 17 * 60}});
        shop.opening.clockFollows = true;
        QVERIFY(bool(wait(KeepShop(pane.desk.file()).save(shop))));
        const auto says = [&pane](const QString &words) {
            const QList<QLabel *> labels = pane.plan().findChild<ReviewHead *>()->findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
        };
        QTRY_VERIFY(says(u"the customer has waited"_s));
        pane.detail.resize(804, 480);
        QTRY_VERIFY(says(u" · waited "_s));
        QVERIFY(!says(u"the customer has waited"_s));
    }

    void theOwnerStandsInTheLineOfTheWords()
    {
        PlanPane pane;
        const auto *owner = pane.plan().findChild<OwnerLine *>();
        QTRY_VERIFY(owner->isVisible());
        const auto &all = pane.part<QPushButton>(u"Show all"_s);
        QTRY_VERIFY(std::abs(middleIn(pane.plan(), *owner) - middleIn(pane.plan(), all)) <= 1);
    }

    void allOfALongReviewHasRoomBesideItsScrollBar()
    {
        PlanPane pane(u"I ordered a seeded loaf for Saturday by phone and it went to someone else. "_s.repeated(40));
        pane.part<QPushButton>(u"Show all"_s).click();
        const auto &words = pane.part<ReadingText>(u"The review"_s);
        const auto &scroll = pane.part<LowScroll>(u"The review"_s);
        QTRY_VERIFY(scroll.isVisible() && scroll.verticalScrollBar()->isVisible());
        QTRY_VERIFY(scroll.height() >= pane.plan().height() / 3 - 1);
        QVERIFY(scroll.height() <= pane.plan().height() / 3);
        const auto *bar = scroll.verticalScrollBar();
        QTRY_VERIFY(words.mapTo(&pane.plan(), QPoint(words.width(), 0)).x()
                    < bar->mapTo(&pane.plan(), QPoint(0, 0)).x() - 4);
        pane.part<QPushButton>(u"Show less"_s).click();
        QTRY_VERIFY(!scroll.isVisible());
    }

    void aShortReviewTakesNoMoreThanItsLines()
    {
        PlanPane pane;
        pane.part<QPushButton>(u"Show all"_s).click();
        const auto &words = pane.part<ReadingText>(u"The review"_s);
        const auto &scroll = pane.part<LowScroll>(u"The review"_s);
        QTRY_VERIFY(scroll.isVisible());
        QTRY_COMPARE(scroll.height(), words.heightForWidth(words.width()));
    }

    void theWordsOfAStepHaveALineOfTheirOwn()
    {
        PlanPane pane;
        auto *steps = pane.plan().findChild<StepsEdit *>();
        steps->addStep();
        const auto &words = pane.part<QLineEdit>(u"What is done"_s);
        const auto &due = pane.part<QDateEdit>(u"This step is done by"_s);
        QTRY_COMPARE(words.width(), steps->width());
        QTRY_VERIFY(middleIn(*steps, due) > middleIn(*steps, words) + words.height() / 2);
        QVERIFY(steps->width() >= steps->minimumSizeHint().width());
    }

    void aLongNameOfTheTeamWidensNothing()
    {
        PlanPane pane;
        QVERIFY(wait(KeepTeam(pane.desk.file()).add(u"Alexandra Papadopoulou-Richardson-Featherstonehaugh"_s)));
        auto *steps = pane.plan().findChild<StepsEdit *>();
        steps->addStep();
        auto &who = pane.part<QComboBox>(u"Who does this step"_s);
        QTRY_VERIFY(who.count() > 0);
        who.setCurrentIndex(0);
        QVERIFY2(steps->minimumSizeHint().width() <= steps->width(), qPrintable(QString::number(steps->width())));
    }

    void theLetterGetsTheRoomThatTheChecksLeave()
    {
        PlanPane pane;
        pane.writeAll();
        const auto *checks = pane.plan().findChild<ChecksList *>();
        QTRY_VERIFY(checks->isVisible());
        const auto *scroll = pane.plan().findChild<LetterSide *>()->findChild<LowScroll *>();
        QTRY_VERIFY(scroll->isVisible() && scroll->height() >= scroll->sizeHint().height());
        const auto *letter = pane.plan().findChild<LetterView *>();
        const auto *side = pane.plan().findChild<LetterSide *>();
        QTRY_VERIFY(letter->height() > scroll->height());
        QTRY_VERIFY(letter->height() >= letter->leastHeight());
        QVERIFY(scroll->height() <= side->height() * 2 / 5 + 1);
        QVERIFY(child<Disclosure>(*checks, "foldChecks").isHidden());
    }

    void theWholeSideScrollsWhereThereIsLittleRoom()
    {
        PlanPane pane;
        pane.writeAll();
        pane.detail.resize(804, 460);
        const auto *checks = pane.plan().findChild<ChecksList *>();
        QTRY_VERIFY(checks->isVisible());
        auto &fold = child<Disclosure>(*checks, "foldChecks");
        QTRY_VERIFY(fold.isVisible());
        QVERIFY2(fold.text().startsWith(u"Before you send"_s), qPrintable(fold.text()));
        const auto rows = [checks] {
            return std::ranges::count_if(checks->findChildren<CheckRow *>(), &CheckRow::isVisible);
        };
        QCOMPARE(rows(), 0);
        fold.click();
        QTRY_VERIFY(rows() > 0);
        const auto *letter = pane.plan().findChild<LetterView *>();
        QTRY_COMPARE(letter->verticalScrollBar()->maximum(), 0); // All of it is there, the side scrolls.
        QTRY_VERIFY(letter->height() >= letter->leastHeight());
    }

    void theListTicksWhatThePlanTicks()
    {
        PlanPane pane;
        const auto isTicked = [&pane](const QString &words) {
            return std::ranges::any_of(pane.plan().findChildren<CheckRow *>(), [&words](const CheckRow *row) {
                return !row->isHidden() && row->accessibleName() == words;
            });
        };
        const QString noIf = u"Says sorry without “if” or “but”"_s;
        const QString every = u"Has every part of an apology"_s;
        pane.part<ReplyEdit>(u"Cause"_s).setPlainText(u"We forgot to write the date on it."_s);
        pane.part<ReplyEdit>(u"What we do now"_s).setPlainText(u"Your next cup is on us."_s);
        pane.part<ReplyEdit>(u"How we prevent it"_s).setPlainText(u"Every carton gets a date now."_s);
        pane.part<ReplyEdit>(u"Acknowledge"_s).setPlainText(u"You told us that the oat milk was off. I am sorry."_s);
        QTRY_VERIFY(isTicked(u"Names what went wrong"_s));
        QTRY_VERIFY(!isTicked(noIf) && !isTicked(every)); // It is said, and "Apologise" is still open.
        QVERIFY(pane.plan().findChild<LetterSide *>()->missing().empty());
        pane.part<ReplyEdit>(u"Apologise"_s).setPlainText(u"I am sorry."_s);
        QTRY_VERIFY(isTicked(noIf) && isTicked(every));
    }

    void theDaysStandInOneRowWithTheirWeekdays()
    {
        PlanPane pane;
        auto &due = pane.part<QDateEdit>(u"Done by"_s);
        auto &back = pane.part<QDateEdit>(u"Check back on"_s);
        QTRY_COMPARE(middleIn(pane.plan(), due), middleIn(pane.plan(), back));
        due.setDate(QDate(2025, 11, 21));
        const auto &weekday = child<QLabel>(pane.plan(), "dueWeekday");
        QVERIFY2(weekday.text().startsWith(u"Fri"_s), qPrintable(weekday.text()));
        QCOMPARE(due.accessibleDescription(), u"Friday"_s);
    }

    void theLengthOfTheTextIsSaidInFull()
    {
        PlanPane pane;
        pane.part<ReplyEdit>(u"Acknowledge"_s).setPlainText(u"You told us that the oat milk was off."_s);
        pane.part<ReplyEdit>(u"Apologise"_s).setPlainText(u"I am sorry."_s);
        const auto &length = child<QLabel>(pane.plan(), "lengthOfText");
        QTRY_VERIFY(length.isVisible());
        QVERIFY2(length.text().endsWith(u" characters"_s), qPrintable(length.text())); // Of a letter, without a limit.
        pane.part<QToolButton>(u"Short reply"_s).click();
        QVERIFY2(length.text().endsWith(u" of 4,096 bytes on Google"_s), qPrintable(length.text()));
        const auto isWhole = [&length] {
            const QRect words =
                length.fontMetrics().boundingRect(QRect(0, 0, length.width(), 1000), Qt::TextWordWrap, length.text());
            return words.width() <= length.width() && words.height() <= length.height();
        };
        QTRY_VERIFY(isWhole());
    }
};

SHOPBELL_WINDOW_TEST(TestApologyLayout)
#include "test_apologylayout.moc"
