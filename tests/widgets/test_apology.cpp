// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/addreview.h"
#include "services/keeppromise.h"
#include "services/keepteam.h"
#include "services/ownreview.h"
#include "services/readcustomers.h"
#include "services/readpromises.h"
#include "services/readreviews.h"
#include "services/undo.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "support/widgets/infront.h"
#include "widgets/apology/apologypane.h"
#include "widgets/apology/letterside.h"
#include "widgets/apology/letterview.h"
#include "widgets/apology/phonedialog.h"
#include "widgets/apology/plantext.h"
#include "widgets/apology/promisefields.h"
#include "widgets/apology/whoelsedialog.h"
#include "widgets/common/segment.h"
#include "widgets/common/switch.h"
#include "widgets/promises/agreementdialog.h"
#include "widgets/promises/stepsedit.h"
#include "widgets/reviews/detailpane.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/reviews/reviewactions.h"
#include "widgets/reviews/shopfacts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

/// A detail pane whose review is a complaint.
struct ComplaintPane
{
    ComplaintPane() : facts(desk.context()), actions(desk.context()), detail(desk.context(), facts, actions)
    {
        id = add(u"Priya Nair"_s);
        detail.resize(900, 720);
        detail.show();
        std::ignore = QTest::qWaitForWindowActive(&detail);
        open(id);
    }

    ReviewId add(const QString &author)
    {
        NewReview review;
        review.author = author;
        review.text = u"Second time the oat milk was off."_s;
        review.rating = Rating{1};
        review.posted = Moment::onDay(QDate(2025, 11, 19)); // All of them on one day.
        return *wait(AddReview(desk.file()).add(review));
    }
    void open(ReviewId review)
    {
        QSignalSpy shown(&detail, &DetailPane::shown);
        detail.open(review);
        QTRY_VERIFY(!shown.isEmpty());
    }
    template<typename Widget>
    Widget &part(const QString &name)
    {
        for (Widget *each : detail.apology().findChildren<Widget *>()) {
            if (each->accessibleName() == name)
                return *each;
        }
        throw std::runtime_error("no part named " + name.toStdString());
    }
    ReplyEdit &field(const QString &name) { return part<ReplyEdit>(name); }
    void turnOn()
    {
        detail.apology().setOn(true);
        QTRY_VERIFY(field(u"Acknowledge"_s).isEnabled());
    }
    std::vector<PromiseDetails> promises() const { return *wait(ReadPromises(desk.file()).of(id)); }
    void writeLetter()
    {
        field(u"Acknowledge"_s).setPlainText(u"You told us that the oat milk was off."_s);
        field(u"Apologise"_s).setPlainText(u"I am sorry."_s);
    }
    QString letter() { return detail.findChild<LetterView *>()->content().text; }

    Desk desk;
    ShopFacts facts;
    ReviewActions actions;
    DetailPane detail;
    ReviewId id;
};

PromisePlan wholePlan()
{
    return {.title = u"Dates on cartons"_s,
            .parts = {.acknowledgement = u"You told us."_s,
                      .apology = u"I am sorry."_s,
                      .cause = u"No date."_s,
                      .remedy = u"Two lattes."_s,
                      .prevention = u"A date on each."_s,
                      .publication = u"Every carton has a date."_s},
            .tone = Tone::Formal,
            .language = u"zh"_s,
            .on = false,
            .who = {.member = {}, .name = u"Anna"_s},
            .due = QDate(2025, 11, 21),
            .checkBack = QDate(2025, 12, 5),
            .remind = false,
            .steps = {{.id = {},
                       .words = u"Post the card"_s,
                       .who = {.member = {}, .name = u"Sam"_s},
                       .due = QDate(2025, 11, 20)}}};
}

} // namespace

class TestApology : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanIsTheSameAfterItsText()
    {
        const PromisePlan plan = wholePlan();
        const PromisePlan read = planFromText(planText(plan));
        QCOMPARE(read.title, plan.title);
        QCOMPARE(read.parts, plan.parts);
        QCOMPARE(read.tone, plan.tone);
        QCOMPARE(read.language, plan.language);
        QCOMPARE(read.on, plan.on);
        QCOMPARE(read.who.name, plan.who.name);
        QCOMPARE(read.due, plan.due);
        QCOMPARE(read.checkBack, plan.checkBack);
        QCOMPARE(read.remind, plan.remind);
        QCOMPARE(read.steps.size(), size_t(1));
        QCOMPARE(read.steps[0].words, plan.steps[0].words);
        QCOMPARE(read.steps[0].who.name, plan.steps[0].who.name);
        QCOMPARE(read.steps[0].due, plan.steps[0].due);
    }

    void blanksAroundWordsAreNothingToSave()
    {
        PromisePlan plan = wholePlan();
        const QString before = planText(plan);
        plan.parts.apology += u"  \n"_s;
        QCOMPARE(planText(plan), before);
        plan.parts.apology += u"Truly."_s;
        QVERIFY(planText(plan) != before);
    }

    void aDayAndANameAloneAreNoPlan()
    {
        PromisePlan plan;
        plan.who.name = u"Anna"_s;
        plan.due = QDate(2025, 11, 21);
        QCOMPARE(planText(plan), QString());
    }

    void theLetterIsComposedAndSavedWhileItIsTyped()
    {
        ComplaintPane pane;
        pane.turnOn();
        QVERIFY(pane.promises().empty()); // Nothing is written yet.
        pane.writeLetter();
        QVERIFY2(pane.letter().contains(u"You told us that the oat milk was off. I am sorry."_s),
                 qPrintable(pane.letter()));
        QTRY_COMPARE(pane.promises().size(), size_t(1));
        QTRY_COMPARE(pane.promises()[0].promise.parts.apology, u"I am sorry."_s);
        QCOMPARE(pane.promises()[0].promise.state, PromiseState::Plan);
    }

    void switchedOffThePlanWaitsAsADraft()
    {
        ComplaintPane pane;
        pane.turnOn();
        pane.writeLetter();
        pane.detail.apology().setOn(false);
        QTRY_VERIFY(pane.promises().size() == 1 && !pane.promises()[0].promise.planOn);
        QVERIFY(pane.promises()[0].promise.parts.apology == u"I am sorry."_s);
        const ReviewId other = pane.add(u"Owen Hartley"_s);
        pane.open(other);
        pane.open(pane.id);
        QTRY_COMPARE(pane.field(u"Apologise"_s).toPlainText(), u"I am sorry."_s);
        QVERIFY(!pane.detail.apology().isOn());
        const auto &note = child<QLabel>(pane.detail, "planNote");
        QTRY_COMPARE(note.text(), u"Plan kept as a draft"_s);
        QVERIFY(note.isVisible());
        QVERIFY(wait(ReadReviews(pane.desk.file()).details(pane.id))->review.hasDraft);
        const ReviewCounts counts = *wait(ReadReviews(pane.desk.file()).counts());
        QCOMPARE(counts.views.value(int(ReviewView::Drafts)), 1);
        pane.detail.apology().setOn(true);
        QTRY_VERIFY(pane.promises()[0].promise.planOn);
        for (ReplyEdit *each : pane.detail.apology().findChildren<ReplyEdit *>())
            each->clear();
        pane.detail.apology().setOn(false);
        QTRY_VERIFY(pane.promises().empty());
        QVERIFY(note.text() != u"Plan kept as a draft"_s); // There is none.
    }

    void aPlanOpensByItselfWhenItWasLeftOn()
    {
        ComplaintPane pane;
        pane.turnOn();
        pane.writeLetter();
        const ReviewId other = pane.add(u"Owen Hartley"_s);
        pane.open(other);
        QTRY_VERIFY(!pane.detail.apology().isOn());
        pane.open(pane.id);
        QTRY_VERIFY(pane.detail.apology().isOn());
        QTRY_COMPARE(pane.field(u"Apologise"_s).toPlainText(), u"I am sorry."_s);
    }

    void halfANameMakesNobodyAMemberOfTheTeam()
    {
        ComplaintPane pane;
        pane.turnOn();
        pane.writeLetter();
        auto &who = pane.part<QComboBox>(u"Who does it"_s);
        who.lineEdit()->setFocus();
        QTRY_VERIFY(who.lineEdit()->hasFocus());
        QTest::keyClicks(who.lineEdit(), u"An"_s);
        QTRY_COMPARE(pane.promises().size(), size_t(1));
        QTest::qWait(800); // Longer than the words wait to be saved.
        QVERIFY(wait(ReadCustomers(pane.desk.file()).team())->empty());
        QTest::keyClicks(who.lineEdit(), u"na"_s);
        pane.field(u"Cause"_s).setFocus();
        QTRY_COMPARE(wait(ReadCustomers(pane.desk.file()).team())->size(), size_t(1));
        QCOMPARE(wait(ReadCustomers(pane.desk.file()).team())->front().name, u"Anna"_s);
    }

    void aSentenceIsNobodysName()
    {
        ComplaintPane pane;
        pane.turnOn();
        pane.writeLetter();
        auto &who = pane.part<QComboBox>(u"Who does it"_s);
        who.setEditText(u"Every phone order is read back with the name."_s);
        auto &give = child<QPushButton>(pane.detail, "giveApology");
        QTRY_VERIFY(give.isEnabled());
        give.click();
        QVERIFY(child<QLabel>(pane.detail, "apologyProblem").text().contains(u"Who does it?"_s));
        QVERIFY(wait(ReadCustomers(pane.desk.file()).team())->empty());
    }

    void aClickOnTheHeadingOfAPartGoesToItsField()
    {
        ComplaintPane pane;
        pane.turnOn();
        ReplyEdit &field = pane.field(u"How we prevent it"_s);
        QVERIFY(!field.hasFocus());
        QTest::mouseClick(field.parentWidget(), Qt::LeftButton, {}, QPoint(field.x() + 4, 4));
        QVERIFY(field.hasFocus());
        QVERIFY(field.focusPolicy() & Qt::TabFocus);
    }

    void whoOwnsTheComplaintIsOfferedToKeepThePromise()
    {
        ComplaintPane pane;
        const ReviewId owned = pane.add(u"Owen Hartley"_s);
        const TeamMemberId sam = *wait(KeepTeam(pane.desk.file()).add(u"Sam"_s));
        QVERIFY(wait(OwnReview(pane.desk.file()).own(owned, sam)));
        QCOMPARE(pane.part<QComboBox>(u"Who does it"_s).currentText(), QString());
        pane.open(owned);
        QTRY_COMPARE(pane.part<QComboBox>(u"Who does it"_s).currentText(), u"Sam"_s);
    }

    void nothingIsPromisedWithoutAnOwner()
    {
        ComplaintPane pane;
        pane.turnOn();
        pane.writeLetter();
        auto &give = child<QPushButton>(pane.detail, "giveApology");
        QTRY_VERIFY(give.isEnabled());
        give.click();
        const auto &problem = child<QLabel>(pane.detail, "apologyProblem");
        QVERIFY(problem.isVisible());
        QVERIFY2(problem.text().contains(u"Who does it?"_s), qPrintable(problem.text()));
        QTRY_COMPARE(pane.promises().size(), size_t(1));
        QCOMPARE(pane.promises()[0].promise.state, PromiseState::Plan);
    }

    void theKeysGoToWhatIsRefused()
    {
        ComplaintPane pane;
        pane.turnOn();
        pane.writeLetter();
        auto &who = pane.part<QComboBox>(u"Who does it"_s);
        auto &give = child<QPushButton>(pane.detail, "giveApology");
        const auto goesTo = [&](const QWidget &field) {
            pane.field(u"Apologise"_s).setFocus();
            give.click();
            return QApplication::focusWidget() == &field;
        };
        QTRY_VERIFY(give.isEnabled());
        QVERIFY(goesTo(who));
        who.setEditText(u"Anna"_s);
        auto &due = pane.part<QDateEdit>(u"Done by"_s);
        auto &checkBack = pane.part<QDateEdit>(u"Check back on"_s);
        const QDate day = due.date();
        const QDate later = checkBack.date();
        checkBack.setDate(day.addDays(-1));
        QVERIFY(goesTo(checkBack));
        checkBack.setDate(later);
        due.setDate(day.addYears(-1));
        QVERIFY(goesTo(due));
        due.setDate(day);

        pane.detail.apology().findChild<StepsEdit *>()->addStep();
        pane.part<QLineEdit>(u"What is done"_s).setText(u"Talk to the baker"_s);
        auto &stepDay = pane.part<QDateEdit>(u"This step is done by"_s);
        stepDay.setDate(later);
        QVERIFY(goesTo(stepDay));
        stepDay.setDate(day);
        auto &stepWho = pane.part<QComboBox>(u"Who does this step"_s);
        stepWho.setEditText({});
        QVERIFY(goesTo(stepWho));
    }

    void theKeysGoToAPlaceholderBeforeThePromise()
    {
        ComplaintPane pane;
        pane.turnOn();
        pane.writeLetter();
        ReplyEdit &apologise = pane.field(u"Apologise"_s);
        apologise.setPlainText(u"I am sorry, {{what}} went wrong."_s);
        auto &give = child<QPushButton>(pane.detail, "giveApology");
        QTRY_VERIFY(give.isEnabled());
        pane.part<QComboBox>(u"Who does it"_s).setFocus();
        give.click();
        QCOMPARE(QApplication::focusWidget(), &apologise);
    }

    void aGivenPromiseComesBackAsAPlanWithUndo()
    {
        ComplaintPane pane;
        pane.turnOn();
        pane.writeLetter();
        pane.part<QComboBox>(u"Who does it"_s).setEditText(u"Anna"_s);
        auto &give = child<QPushButton>(pane.detail, "giveApology");
        QTRY_VERIFY(give.isEnabled());
        give.click();
        QTRY_VERIFY(!pane.detail.apology().isOn());
        QCOMPARE(pane.promises()[0].promise.state, PromiseState::Promised);
        QVERIFY(wait(Undo(pane.desk.file()).undo()));
        QTRY_VERIFY(pane.detail.apology().isOn());
        QTRY_COMPARE(pane.field(u"Apologise"_s).toPlainText(), u"I am sorry."_s);
    }

    void theYesToPublicationHasADayOfItsOwn()
    {
        ComplaintPane pane;
        pane.turnOn();
        pane.writeLetter();
        QTRY_COMPARE(pane.promises().size(), size_t(1));
        const auto yes = [&pane] { return pane.promises()[0].promise.reviews[0].agreed; };
        const auto dialog = [&pane] { return pane.detail.findChild<AgreementDialog *>(); };
        const QDate said(2025, 11, 12);
        auto &mayPublish = child<QCheckBox>(pane.detail, "mayPublish");
        mayPublish.click();
        QTRY_VERIFY(dialog());
        QVERIFY(broughtToFront(dialog()));
        auto &day = child<QDateEdit>(*dialog(), "agreedOn");
        QCOMPARE(day.date(), pane.facts.today());
        QCOMPARE(day.maximumDate(), pane.facts.today());
        day.setDate(said);
        child<QLineEdit>(*dialog(), "agreedHow").setText(u"Said at the till"_s);
        QTest::keyClick(dialog(), Qt::Key_Enter, Qt::ControlModifier);
        QTRY_COMPARE(yes(), said);
        const auto &agreed = child<QLabel>(pane.detail, "agreed");
        QTRY_COMPARE(agreed.text(), u"Yes, %1"_s.arg(pane.facts.dates().day(said, pane.facts.today())));
        QVERIFY(mayPublish.isChecked());
        QTRY_VERIFY(!dialog());

        child<QPushButton>(pane.detail, "changeYes").click();
        QTRY_VERIFY(dialog());
        QVERIFY(broughtToFront(dialog()));
        QCOMPARE(child<QDateEdit>(*dialog(), "agreedOn").date(), said);
        QCOMPARE(child<QLineEdit>(*dialog(), "agreedHow").text(), u"Said at the till"_s);
        child<QDateEdit>(*dialog(), "agreedOn").setDate(said.addDays(1));
        QTest::keyClick(dialog(), Qt::Key_Enter, Qt::ControlModifier);
        QTRY_COMPARE(yes(), said.addDays(1));
        QTRY_COMPARE(agreed.text(), u"Yes, %1"_s.arg(pane.facts.dates().day(said.addDays(1), pane.facts.today())));

        mayPublish.click(); // They take it back.
        QTRY_VERIFY(!yes().isValid());
        QTRY_VERIFY(!mayPublish.isChecked());
    }

    void whoLeftNoNameHasNotAgreedEither()
    {
        Desk desk;
        const ShopFacts facts(desk.context());
        PromiseFields fields(desk.context(), facts);
        const auto &agreed = child<QLabel>(fields, "agreed");
        fields.displayCovered({}, {});
        QCOMPARE(agreed.text(), u"The customer has not agreed yet"_s);
        fields.displayCovered({}, u"Priya Nair"_s);
        QCOMPARE(agreed.text(), u"Priya Nair has not agreed yet"_s);
    }

    void aShortReplySaysTheCauseInOneSentence()
    {
        ComplaintPane pane;
        pane.turnOn();
        pane.writeLetter();
        pane.field(u"Cause"_s).setPlainText(u"Nobody wrote dates on them. The pen was gone."_s);
        QVERIFY(pane.letter().contains(u"Nobody wrote dates"_s));
        auto *side = pane.detail.findChild<LetterSide *>();
        for (QToolButton *each : side->findChildren<QToolButton *>()) {
            if (each->text() == u"Short reply"_s)
                each->click();
        }
        QVERIFY(!side->isLetter());
        QVERIFY2(pane.letter().contains(u"Nobody wrote dates"_s), qPrintable(pane.letter()));
        QVERIFY(!pane.letter().contains(u"The pen"_s));
        QVERIFY(pane.letter().contains(u"I am sorry."_s));
    }

    void onePromiseIsForSeveral()
    {
        ComplaintPane pane;
        const ReviewId other = pane.add(u"Owen Hartley"_s);
        const SavedPlan saved = *wait(KeepPromise(pane.desk.file()).savePlan(pane.id, wholePlan()));
        WhoElseDialog dialog(pane.desk.context(), pane.facts, pane.id, saved.promise, &pane.detail);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false); // It stands in this function.
        QSignalSpy covered(&dialog, &WhoElseDialog::covered);
        dialog.start();
        QTRY_COMPARE(dialog.findChildren<QCheckBox *>().size(), 1);
        auto &submit = child<QPushButton>(dialog, "submit");
        QVERIFY(!submit.isEnabled());
        dialog.findChildren<QCheckBox *>().constFirst()->click();
        QTRY_VERIFY(submit.isEnabled());
        submit.click();
        QTRY_VERIFY(!covered.isEmpty());
        const std::vector<CoveredReview> reviews = pane.promises()[0].promise.reviews;
        QCOMPARE(reviews.size(), size_t(2));
        QCOMPARE(reviews[1].review, other);
    }

    void aCodeNeedsANumber()
    {
        Desk desk;
        PhoneDialog dialog(desk.context(), {}, u"I am sorry."_s, nullptr);
        dialog.start();
        auto &number = *dialog.findChild<QLineEdit *>();
        const auto code = [&dialog] {
            const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
            return std::ranges::any_of(labels,
                                       [](QLabel *each) { return each->isVisible() && !each->pixmap().isNull(); });
        };
        QVERIFY(!code());
        number.setText(u"+44 20 7946 0018"_s);
        QVERIFY(code());
        number.setText(u"by the door"_s);
        QVERIFY(!code());
    }

    void theWholeCodeIsSeenAtOnce()
    {
        Desk desk;
        QWidget window;
        for (const int high : {700, 520}) {
            window.resize(760, high);
            window.show();
            for (const QString &known : {QString(), u"+44 20 7946 0018"_s}) {
                PhoneDialog dialog(desk.context(), known, u"I am sorry. It will not happen again. "_s.repeated(6),
                                   &window);
                dialog.setAttribute(Qt::WA_DeleteOnClose, false); // It stands in this function.
                dialog.start();
                dialog.findChild<QLineEdit *>()->setText(u"+44 20 7946 0018"_s);
                auto *scroll = dialog.findChild<QScrollArea *>();
                QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
                QVERIFY(scroll->viewport()->height() >= scroll->widget()->sizeHint().height());
                QVERIFY(dialog.height() <= high);
            }
        }
    }
};

SHOPBELL_WINDOW_TEST(TestApology)
#include "test_apology.moc"
