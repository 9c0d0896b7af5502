// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepcustomers.h"
#include "services/keepquestionnaire.h"
#include "services/readcustomers.h"
#include "support/promiseshop.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/common/customerfield.h"
#include "widgets/common/noticebar.h"
#include "widgets/common/segment.h"
#include "widgets/customers/customeractions.h"
#include "widgets/customers/customerdialog.h"
#include "widgets/customers/customerfacts.h"
#include "widgets/customers/purchasedialog.h"
#include "widgets/customers/scoredialog.h"
#include "widgets/customers/whenfield.h"
#include "widgets/followups/followupanswerdialog.h"
#include "widgets/followups/followupdialog.h"
#include "widgets/followups/followupfacts.h"
#include "widgets/improvements/improvementdialog.h"
#include "widgets/improvements/improvementfacts.h"
#include "widgets/promises/checkdialog.h"
#include "widgets/promises/promisedialog.h"
#include "widgets/promises/promisefacts.h"
#include "widgets/promises/sentencedialog.h"
#include "widgets/promises/stepsedit.h"
#include "widgets/questionnaires/answersdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate someDay(2025, 11, 12);

class Counter
{
public:
    CustomerId customer(const QString &name) { return *wait(KeepCustomers(desk.file()).add({.name = name})); }
    PurchaseDialog *purchase() { return new PurchaseDialog(desk.context(), facts, actions, &window); }
    CustomerDialog *newCustomer() { return new CustomerDialog(desk.context(), facts, actions, &window); }
    ScoreDialog *score() { return new ScoreDialog(desk.context(), facts, actions, &window); }
    AnswersDialog *sheet()
    {
        auto *dialog = new AnswersDialog(desk.context(), &window);
        dialog->start();
        return dialog;
    }

    Desk desk;
    CustomerFacts facts{desk.context()};
    CustomerActions actions{desk.context()};
    QWidget window;
};

template<typename Dialog>
void close(const QPointer<Dialog> &dialog)
{
    dialog->reject();
    QTRY_VERIFY(!dialog);
}

PersonChosen personCalled(CustomerId id, const QString &name)
{
    PersonChosen person;
    person.id = id;
    person.name = name;
    return person;
}

template<typename Widget>
Widget &fieldNamed(const QWidget &in, const QString &name)
{
    for (Widget *each : in.findChildren<Widget *>()) {
        if (each->accessibleName() == name)
            return *each;
    }
    throw std::runtime_error("no field is named " + name.toStdString());
}

QPlainTextEdit *wordsIn(const QWidget &in, int which)
{
    return in.findChildren<QPlainTextEdit *>().value(which);
}

} // namespace

class TestKeptForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPurchaseComesBackWithItsDay()
    {
        Counter shop;
        QPointer<PurchaseDialog> dialog = shop.purchase();
        dialog->start({});
        child<QLineEdit>(*dialog, "what").setText(u"birthday cake"_s);
        dialog->findChild<WhenField *>()->setMoment(Moment::onDay(someDay));
        child<QComboBox>(*dialog, "servedBy").setEditText(u"Sam"_s);
        close(dialog);
        dialog = shop.purchase();
        dialog->start({});
        QCOMPARE(child<QLineEdit>(*dialog, "what").text(), u"birthday cake"_s);
        QCOMPARE(dialog->findChild<WhenField *>()->moment(), Moment::onDay(someDay));
        QCOMPARE(child<QComboBox>(*dialog, "servedBy").currentText(), u"Sam"_s);
        child<QPushButton>(*dialog, "submit").click();
        QTRY_VERIFY(!dialog);
        dialog = shop.purchase();
        dialog->start({});
        QCOMPARE(child<QLineEdit>(*dialog, "what").text(), QString());
        QVERIFY(!dialog->findChild<WhenField *>()->moment().isKnown());
    }

    void aTimeOfDayComesBack()
    {
        Counter shop;
        const Moment at = Moment::atTime(shop.desk.clock().now() - 3'600'000, shop.facts.dates().zone());
        WhenField field(shop.desk.theme(), shop.facts.dates(), shop.facts.now());
        field.setMoment(at);
        const Moment before = field.moment();
        WhenField other(shop.desk.theme(), shop.facts.dates(), shop.facts.now());
        other.takeNote(field.note());
        QCOMPARE(other.moment(), before);
        other.takeNote({});
        QVERIFY(!other.moment().isKnown());
    }

    void whatWasTypedForOneBuyerStaysWithThatBuyer()
    {
        Counter shop;
        const PersonChosen ida = personCalled(shop.customer(u"Ida"_s), u"Ida"_s);
        const PersonChosen ruth = personCalled(shop.customer(u"Ruth"_s), u"Ruth"_s);
        QPointer<PurchaseDialog> dialog = shop.purchase();
        dialog->start(ida);
        child<QLineEdit>(*dialog, "amount").setText(u"40"_s);
        child<QLineEdit>(*dialog, "what").setText(u"birthday cake"_s);
        child<CustomerField>(*dialog, "sentBy").choose(personCalled({}, u"Ines"_s));
        close(dialog);
        dialog = shop.purchase();
        dialog->start(ruth);
        QCOMPARE(child<QLineEdit>(*dialog, "what").text(), QString());
        QVERIFY(child<CustomerField>(*dialog, "sentBy").chosen().isEmpty());
        close(dialog);
        dialog = shop.purchase();
        dialog->start(ida);
        QCOMPARE(child<CustomerField>(*dialog, "customer").chosen().id, ida.id);
        QCOMPARE(child<QLineEdit>(*dialog, "amount").text(), u"40"_s);
        QCOMPARE(child<QLineEdit>(*dialog, "what").text(), u"birthday cake"_s);
        QCOMPARE(child<CustomerField>(*dialog, "sentBy").chosen().name, u"Ines"_s);
    }

    void aNewCustomerComesBackWithWhatTheyRefuse()
    {
        Counter shop;
        QPointer<CustomerDialog> dialog = shop.newCustomer();
        dialog->start();
        child<QLineEdit>(*dialog, "name").setText(u"Zoe"_s);
        child<QComboBox>(*dialog, "segment").setEditText(u"Offices"_s);
        child<QComboBox>(*dialog, "wish-phone").setCurrentIndex(2); // Not wanted.
        child<CustomerField>(*dialog, "sentBy").choose(personCalled({}, u"Ines"_s));
        auto &how = child<QComboBox>(*dialog, "how");
        how.setCurrentIndex(how.findData(int(ReferralWay::Own)));
        auto &preferred = child<QComboBox>(*dialog, "preferred");
        preferred.setCurrentIndex(preferred.findData(int(ContactWay::Post)));
        close(dialog);
        dialog = shop.newCustomer();
        dialog->start();
        QCOMPARE(child<QLineEdit>(*dialog, "name").text(), u"Zoe"_s);
        QCOMPARE(child<QComboBox>(*dialog, "segment").currentText(), u"Offices"_s);
        QCOMPARE(child<QComboBox>(*dialog, "wish-phone").currentIndex(), 2);
        QCOMPARE(child<CustomerField>(*dialog, "sentBy").chosen().name, u"Ines"_s);
        QCOMPARE(child<QComboBox>(*dialog, "how").currentData().toInt(), int(ReferralWay::Own));
        QCOMPARE(child<QComboBox>(*dialog, "preferred").currentData().toInt(), int(ContactWay::Post));
    }

    void aSheetComesBackWithItsDayAndEachAnswerInItsPlace()
    {
        Counter shop;
        Questionnaire questionnaire;
        questionnaire.title = u"What next?"_s;
        questionnaire.questions = {{.words = u"Anything else?"_s}, {.words = u"Anything else?"_s}};
        QVERIFY(bool(wait(KeepQuestionnaire(shop.desk.file()).save(questionnaire, {}))));
        QPointer<AnswersDialog> dialog = shop.sheet();
        QTRY_VERIFY(wordsIn(*dialog, 1));
        wordsIn(*dialog, 0)->setPlainText(u"The rye"_s);
        wordsIn(*dialog, 1)->setPlainText(u"The queue"_s);
        child<QDateEdit>(*dialog, "day").setDate(someDay);
        close(dialog);
        dialog = shop.sheet();
        QTRY_VERIFY(wordsIn(*dialog, 1));
        QCOMPARE(wordsIn(*dialog, 0)->toPlainText(), u"The rye"_s);
        QCOMPARE(wordsIn(*dialog, 1)->toPlainText(), u"The queue"_s);
        QCOMPARE(child<QDateEdit>(*dialog, "day").date(), someDay);
    }

    void aScoreComesBack()
    {
        Counter shop;
        const CustomerId leo = shop.customer(u"Leo"_s);
        QPointer<ScoreDialog> dialog = shop.score();
        dialog->start(leo, u"Leo"_s);
        child<Segment>(*dialog, "question").button(int(ScoreQuestion::WouldRecommend))->click();
        child<Segment>(*dialog, "number").button(0)->click();
        child<QLineEdit>(*dialog, "occasion").setText(u"at the till"_s);
        close(dialog);
        dialog = shop.score();
        dialog->start(leo, u"Leo"_s);
        QCOMPARE(child<Segment>(*dialog, "question").current(), int(ScoreQuestion::WouldRecommend));
        QCOMPARE(child<Segment>(*dialog, "number").current(), 0);
        QCOMPARE(child<QLineEdit>(*dialog, "occasion").text(), u"at the till"_s);
        child<QPushButton>(*dialog, "submit").click();
        QTRY_VERIFY(!dialog);
        dialog = shop.score();
        dialog->start(leo, u"Leo"_s);
        QCOMPARE(child<QLineEdit>(*dialog, "occasion").text(), QString());
    }

    void aCheckComesBackWithMoreThanItsWords()
    {
        Desk desk;
        QWidget window;
        const auto begin = [&] { return new CheckDialog(desk.context(), PromiseId(7), &window); };
        QPointer<CheckDialog> dialog = begin();
        dialog->start();
        fieldNamed<Segment>(*dialog, u"Satisfied"_s).button(0)->click(); // They are not.
        fieldNamed<QPlainTextEdit>(*dialog, u"What they said"_s).setPlainText(u"Soggy again"_s);
        dialog->findChild<QCheckBox *>()->setChecked(true);
        close(dialog);
        dialog = begin();
        QCOMPARE(fieldNamed<Segment>(*dialog, u"Satisfied"_s).current(), 0);
        QCOMPARE(fieldNamed<QPlainTextEdit>(*dialog, u"What they said"_s).toPlainText(), u"Soggy again"_s);
        QVERIFY(dialog->findChild<QCheckBox *>()->isChecked());
        QVERIFY(child<QPushButton>(*dialog, "submit").isEnabled());
        delete dialog;
    }

    void aMessageToACustomerComesBackAndToNobodyElse()
    {
        Counter shop;
        const CustomerId ida = shop.customer(u"Ida"_s);
        const CustomerId ruth = shop.customer(u"Ruth"_s);
        const FollowUpFacts facts(shop.desk.context());
        const auto beginFor = [&](CustomerId who) {
            auto *dialog = new FollowUpDialog(shop.desk.context(), facts, &shop.window);
            dialog->startFor(who, FollowUpReason::Own);
            return dialog;
        };
        const auto nameIn = [](const QWidget &dialog) { return dialog.findChild<CustomerField *>()->chosen().name; };
        QPointer<FollowUpDialog> dialog = beginFor(ida);
        QTRY_COMPARE(nameIn(*dialog), u"Ida"_s);
        fieldNamed<QPlainTextEdit>(*dialog, u"What you write"_s).setPlainText(u"Did the cake travel well?"_s);
        fieldNamed<QDateEdit>(*dialog, u"Due on"_s).setDate(QDate(2025, 12, 1));
        close(dialog);
        dialog = beginFor(ruth);
        QTRY_COMPARE(nameIn(*dialog), u"Ruth"_s);
        QVERIFY(fieldNamed<QPlainTextEdit>(*dialog, u"What you write"_s).toPlainText()
                != u"Did the cake travel well?"_s);
        close(dialog);
        dialog = beginFor(ida);
        QTRY_COMPARE(nameIn(*dialog), u"Ida"_s);
        QCOMPARE(fieldNamed<QPlainTextEdit>(*dialog, u"What you write"_s).toPlainText(),
                 u"Did the cake travel well?"_s);
        QCOMPARE(fieldNamed<QDateEdit>(*dialog, u"Due on"_s).date(), QDate(2025, 12, 1));
    }

    void anImprovementComesBackWithItsTopic()
    {
        Desk desk;
        const ImprovementFacts facts(desk.context());
        QWidget window;
        const auto begin = [&] {
            auto *dialog = new ImprovementDialog(desk.context(), facts, &window);
            dialog->start({}, {});
            return dialog;
        };
        QPointer<ImprovementDialog> dialog = begin();
        QTRY_VERIFY(child<QComboBox>(*dialog, "topic").count() > 3);
        child<QComboBox>(*dialog, "topic").setCurrentIndex(3);
        const QString topic = child<QComboBox>(*dialog, "topic").currentText();
        child<QLineEdit>(*dialog, "title").setText(u"A second till"_s);
        close(dialog);
        dialog = begin();
        QCOMPARE(child<QLineEdit>(*dialog, "title").text(), u"A second till"_s);
        QTRY_COMPARE(child<QComboBox>(*dialog, "topic").currentText(), topic);
    }

    void anAnswerComesBackWithWhoNumberAndDay()
    {
        Desk desk;
        const FollowUpFacts facts(desk.context());
        QWidget window;
        std::vector<std::pair<QString, ContactMade>> asked(2);
        asked[0] = {u"Ida"_s, {.customer = CustomerId(1), .day = someDay}};
        asked[1] = {u"Ruth"_s, {.customer = CustomerId(2), .day = someDay}};
        FollowUp followUp;
        followUp.id = FollowUpId(5);
        const auto begin = [&] {
            auto *dialog = new FollowUpAnswerDialog(desk.context(), facts, followUp, asked, &window);
            dialog->start();
            return dialog;
        };
        QPointer<FollowUpAnswerDialog> dialog = begin();
        fieldNamed<QComboBox>(*dialog, u"Who answered"_s).setCurrentIndex(1);
        fieldNamed<QToolButton>(*dialog, u"9 of 10"_s).click();
        fieldNamed<QDateEdit>(*dialog, u"Answered on"_s).setDate(someDay.addDays(2));
        close(dialog);
        dialog = begin();
        QCOMPARE(fieldNamed<QComboBox>(*dialog, u"Who answered"_s).currentIndex(), 1);
        QVERIFY(fieldNamed<QToolButton>(*dialog, u"9 of 10"_s).isChecked());
        QCOMPARE(fieldNamed<QDateEdit>(*dialog, u"Answered on"_s).date(), someDay.addDays(2));
        close(dialog);
        asked[1].second.answered = someDay.addDays(3); // Ruth, in another window of the shop.
        dialog = begin();
        QCOMPARE(fieldNamed<QComboBox>(*dialog, u"Who answered"_s).count(), 1);
        QVERIFY(!fieldNamed<QToolButton>(*dialog, u"9 of 10"_s).isChecked());
    }

    void aPromiseComesBackWithItsStepsToItsReview()
    {
        const PromiseShop shop;
        const QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"preferences.ini"_s));
        Theme theme;
        Notices notices;
        const UiContext context{theme, preferences, notices, shop.file};
        const PromiseFacts facts(context);
        QWidget window;
        const auto begin = [&](ReviewId review) {
            auto *dialog = new PromiseDialog(context, facts, &window);
            dialog->start(review);
            return dialog;
        };
        const auto isRead = [](const QWidget &dialog) {
            return fieldNamed<QComboBox>(dialog, u"To whom"_s).currentIndex() == 0
                && fieldNamed<QLineEdit>(dialog, u"What you promise"_s).isEnabled();
        };
        QPointer<PromiseDialog> dialog = begin(shop.complaint);
        QTRY_VERIFY(isRead(*dialog));
        fieldNamed<QPlainTextEdit>(*dialog, u"How we prevent it"_s).setPlainText(u"Dates on cartons"_s);
        dialog->findChild<StepsEdit *>()->addStep();
        fieldNamed<QLineEdit>(*dialog, u"What is done"_s).setText(u"Buy a stamp"_s);
        fieldNamed<QDateEdit>(*dialog, u"Done by"_s).setDate(QDate(2025, 12, 9));
        close(dialog);
        dialog = begin(shop.complaint);
        QTRY_VERIFY(isRead(*dialog));
        QCOMPARE(fieldNamed<QPlainTextEdit>(*dialog, u"How we prevent it"_s).toPlainText(), u"Dates on cartons"_s);
        QCOMPARE(fieldNamed<QDateEdit>(*dialog, u"Done by"_s).date(), QDate(2025, 12, 9));
        const std::vector<PlannedStep> steps = dialog->findChild<StepsEdit *>()->steps();
        QCOMPARE(steps.size(), size_t(1));
        QCOMPARE(steps.front().words, u"Buy a stamp"_s);
    }

    void whatADialogSaysPushesNoFieldOutOfSight()
    {
        Desk desk;
        QWidget window;
        window.resize(1000, 700);
        window.show();
        QPointer<SentenceDialog> dialog = new SentenceDialog(
            desk.context(),
            {.title = u"Why?"_s, .verb = u"Keep it"_s, .label = u"Reason"_s, .example = {}, .keptAs = u"why"_s},
            &window);
        dialog->start();
        QTRY_VERIFY(dialog->isVisible());
        const QScrollBar *bar = dialog->findChild<QScrollArea *>()->verticalScrollBar();
        QTRY_COMPARE(bar->maximum(), 0);
        QTest::keyClick(&fieldNamed<QLineEdit>(*dialog, u"Reason"_s), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(dialog->findChild<NoticeBar *>()->isVisible());
        QTRY_COMPARE(bar->maximum(), 0);
        close(dialog);
    }

    void aSentenceIsKeptUntilItIsSaid()
    {
        Desk desk;
        QWidget window;
        const auto begin = [&] {
            return new SentenceDialog(
                desk.context(),
                {.title = u"Why?"_s, .verb = u"Keep it"_s, .label = u"Reason"_s, .example = {}, .keptAs = u"why"_s},
                &window);
        };
        QPointer<SentenceDialog> dialog = begin();
        dialog->start();
        fieldNamed<QLineEdit>(*dialog, u"Reason"_s).setText(u"Moved away"_s);
        close(dialog);
        dialog = begin();
        QCOMPARE(fieldNamed<QLineEdit>(*dialog, u"Reason"_s).text(), u"Moved away"_s);
        dialog->start();
        std::function<void()> stored;
        QObject::connect(dialog, &SentenceDialog::said, &window,
                         [&stored](const QString &, const std::function<void()> &done) { stored = done; });
        child<QPushButton>(*dialog, "submit").click();
        QTRY_VERIFY(!dialog);
        dialog = begin(); // It could not be stored yet: the disk may be full.
        QCOMPARE(fieldNamed<QLineEdit>(*dialog, u"Reason"_s).text(), u"Moved away"_s);
        close(dialog);
        QVERIFY(stored);
        stored();
        const auto kept = [&begin] {
            const std::unique_ptr<SentenceDialog> again(begin());
            return fieldNamed<QLineEdit>(*again, u"Reason"_s).text();
        };
        QTRY_COMPARE(kept(), QString());
    }
};

SHOPBELL_WINDOW_TEST(TestKeptForms)
#include "test_keptforms.moc"
