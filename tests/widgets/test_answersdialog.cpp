// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepcustomers.h"
#include "services/keepquestionnaire.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "support/widgets/infront.h"
#include "widgets/common/customerfield.h"
#include "widgets/common/segment.h"
#include "widgets/questionnaires/answersdialog.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

const QString whyWords = u"What brings you back?"_s;
const QString satisfiedWords = u"All in all, how satisfied are you?"_s;
const QString recommendWords = u"Would you recommend us?"_s;
const QString missingWords = u"Is anything missing?"_s;

/// A bakery with two services, whose sheets are typed off.
class Counter
{
public:
    Counter()
    {
        Questionnaire questionnaire;
        questionnaire.title = u"What next?"_s;
        questionnaire.questions = {
            {.words = whyWords},
            {.kind = QuestionKind::Score, .words = satisfiedWords},
            {.kind = QuestionKind::Score, .words = recommendWords, .score = ScoreQuestion::WouldRecommend},
            {.kind = QuestionKind::Services, .words = u"What do you know?"_s},
            {.kind = QuestionKind::Missing, .words = missingWords}};
        std::vector<Service> services(2);
        services[0].name = u"Birthday cakes"_s;
        services[1].name = u"Gift cards"_s;
        if (!wait(KeepQuestionnaire(desk.file()).save(questionnaire, services)))
            throw std::runtime_error("the questionnaire could not be saved");
        window.resize(900, 800);
        window.show();
        dialog = new AnswersDialog(desk.context(), &window);
        dialog->start();
    }

    /// In front, with its questions.
    [[nodiscard]] bool isReady() const
    {
        return broughtToFront(dialog) && QTest::qWaitFor([this] {
                   // What a layout takes in is shown a little later, and Tab goes by what does not show.
                   const auto edits = dialog->findChildren<QPlainTextEdit *>();
                   return std::ranges::any_of(edits, [](const QPlainTextEdit *each) {
                       return each->accessibleName() == missingWords && each->isVisible();
                   });
               });
    }

    template<typename Widget>
    Widget &named(const QString &name) const
    {
        for (Widget *each : dialog->findChildren<Widget *>()) {
            if (each->accessibleName() == name)
                return *each;
        }
        throw std::runtime_error("nothing is named " + name.toStdString());
    }
    QCheckBox &box(const QString &service, const QString &what) const
    {
        return named<QCheckBox>(service + u": "_s + what);
    }
    /// To what has the focus.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(dialog->focusWidget(), Qt::Key(key), modifiers);
    }
    [[nodiscard]] bool hasFocus(const QWidget &widget) const { return dialog->focusWidget() == &widget; }

    Desk desk;
    QWidget window;
    QPointer<AnswersDialog> dialog;
};

} // namespace

class TestAnswersDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServicesAreOneTabStop()
    {
        const Counter counter;
        QVERIFY(counter.isReady());
        counter.named<Segment>(recommendWords).setFocus();
        counter.press(Qt::Key_Tab);
        QVERIFY(counter.hasFocus(counter.box(u"Birthday cakes"_s, u"I use it"_s)));
        counter.press(Qt::Key_Tab);
        QVERIFY(counter.hasFocus(counter.named<QPlainTextEdit>(missingWords)));
        counter.press(Qt::Key_Tab, Qt::ShiftModifier);
        QVERIFY(counter.hasFocus(counter.box(u"Birthday cakes"_s, u"I use it"_s)));
        counter.press(Qt::Key_Down);
        counter.press(Qt::Key_Right);
        counter.press(Qt::Key_Tab);
        counter.press(Qt::Key_Tab, Qt::ShiftModifier);
        QVERIFY(counter.hasFocus(counter.box(u"Gift cards"_s, u"New to me"_s)));
    }

    void arrowsGoFromBoxToBox()
    {
        const Counter counter;
        QVERIFY(counter.isReady());
        counter.box(u"Birthday cakes"_s, u"I use it"_s).setFocus();
        counter.press(Qt::Key_Up);
        counter.press(Qt::Key_Left);
        QVERIFY(counter.hasFocus(counter.box(u"Birthday cakes"_s, u"I use it"_s)));
        counter.press(Qt::Key_Right);
        QVERIFY(counter.hasFocus(counter.box(u"Birthday cakes"_s, u"New to me"_s)));
        counter.press(Qt::Key_Right);
        counter.press(Qt::Key_Right); // A row ends where it ends.
        QVERIFY(counter.hasFocus(counter.box(u"Birthday cakes"_s, u"Tell me"_s)));
        counter.press(Qt::Key_Down);
        QVERIFY(counter.hasFocus(counter.box(u"Gift cards"_s, u"Tell me"_s)));
        counter.press(Qt::Key_Space);
        QVERIFY(counter.box(u"Gift cards"_s, u"Tell me"_s).isChecked());
        counter.press(Qt::Key_Home);
        QVERIFY(counter.hasFocus(counter.box(u"Birthday cakes"_s, u"Tell me"_s)));
        QVERIFY(!counter.box(u"Birthday cakes"_s, u"Tell me"_s).isChecked());
        counter.press(Qt::Key_Left);
        counter.press(Qt::Key_End);
        QVERIFY(counter.hasFocus(counter.box(u"Gift cards"_s, u"New to me"_s)));
    }

    void arrowsTurnWithTheLanguage()
    {
        const Counter counter;
        QVERIFY(counter.isReady());
        counter.dialog->setLayoutDirection(Qt::RightToLeft);
        counter.box(u"Gift cards"_s, u"I use it"_s).setFocus();
        counter.press(Qt::Key_Left);
        QVERIFY(counter.hasFocus(counter.box(u"Gift cards"_s, u"New to me"_s)));
        counter.press(Qt::Key_Right);
        QVERIFY(counter.hasFocus(counter.box(u"Gift cards"_s, u"I use it"_s)));
    }

    void figuresChooseANumber()
    {
        const Counter counter;
        QVERIFY(counter.isReady());
        auto &scale = counter.named<Segment>(satisfiedWords);
        const int none = scale.current();
        scale.setFocus();
        counter.press(Qt::Key_7);
        QCOMPARE(scale.current(), 7);
        QVERIFY(counter.hasFocus(*scale.button(7)));
        counter.press(Qt::Key_1);
        QCOMPARE(scale.current(), 1);
        counter.press(Qt::Key_0);
        QCOMPARE(scale.current(), 10);
        counter.press(Qt::Key_Backspace);
        QCOMPARE(scale.current(), none);
        counter.press(Qt::Key_0); // Nobody can answer 0 here, and it says nothing about 10.
        QCOMPARE(scale.current(), none);
        counter.press(Qt::Key_9);
        QVERIFY(child<QPushButton>(*counter.dialog, "submit").isEnabled());
        counter.press(Qt::Key_Tab);
        QVERIFY(counter.named<Segment>(recommendWords).isAncestorOf(counter.dialog->focusWidget()));
    }

    void zeroIsANumberWhereItCanBeAnswered()
    {
        const Counter counter;
        QVERIFY(counter.isReady());
        auto &scale = counter.named<Segment>(recommendWords);
        scale.setFocus();
        counter.press(Qt::Key_0);
        QCOMPARE(scale.current(), 0);
        counter.press(Qt::Key_1);
        counter.press(Qt::Key_0);
        QCOMPARE(scale.current(), 10);
        counter.press(Qt::Key_1);
        counter.press(Qt::Key_Tab);
        counter.press(Qt::Key_Tab, Qt::ShiftModifier);
        QVERIFY(counter.hasFocus(*scale.button(1)));
        counter.press(Qt::Key_0); // The 1 of before is no part of it.
        QCOMPARE(scale.current(), 0);
    }

    void enterInALineGoesOn()
    {
        const Counter counter;
        QVERIFY(counter.isReady());
        auto &who = child<CustomerField>(*counter.dialog, "who");
        who.setFocus();
        counter.press(Qt::Key_Return);
        QTRY_VERIFY(counter.hasFocus(child<QLineEdit>(*counter.dialog, "contact")));
        counter.press(Qt::Key_Return);
        QVERIFY(counter.hasFocus(child<QDateEdit>(*counter.dialog, "day")));
        counter.press(Qt::Key_Enter, Qt::KeypadModifier);
        QVERIFY(counter.hasFocus(counter.named<QPlainTextEdit>(whyWords)));
        QVERIFY(counter.dialog->isVisible());
    }

    void enterInTheListOfNamesChoosesAndGoesOn()
    {
        const Counter counter;
        const CustomerId ida = *wait(KeepCustomers(counter.desk.file()).add({.name = u"Ida Holm"_s}));
        QVERIFY(counter.isReady());
        auto &who = child<CustomerField>(*counter.dialog, "who");
        who.setFocus();
        QTest::keyClicks(&who, u"ida"_s);
        QAbstractItemView *list = who.findChild<QCompleter *>()->popup();
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(who.chosen().id, ida);
        QVERIFY(counter.hasFocus(child<QLineEdit>(*counter.dialog, "contact")));
        QCOMPARE(who.text(), u"Ida Holm"_s);
    }

    void aWholeSheetIsTypedByKeysAlone()
    {
        const Counter counter;
        QVERIFY(counter.isReady());
        counter.named<QPlainTextEdit>(whyWords).setFocus();
        QTest::keyClicks(counter.dialog->focusWidget(), u"The rye"_s);
        counter.press(Qt::Key_Tab);
        counter.press(Qt::Key_9);
        counter.press(Qt::Key_Tab);
        counter.press(Qt::Key_Tab);
        counter.press(Qt::Key_Right);
        counter.press(Qt::Key_Space);
        counter.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!counter.dialog);
        const auto findings = wait(KeepQuestionnaire(counter.desk.file()).findings());
        QVERIFY(bool(findings));
        QCOMPARE(findings->sheets, 1);
        QCOMPARE(findings->services.front().name, u"Birthday cakes"_s);
        QCOMPARE(findings->services.front().newToThem, 1);
        const auto sheet = wait(KeepQuestionnaire(counter.desk.file()).sheet(findings->newest.front().id));
        QVERIFY(bool(sheet));
        QCOMPARE(sheet->answers[0].words, u"The rye"_s);
        QCOMPARE(sheet->answers[1].value, std::optional(9));
    }
};

SHOPBELL_WINDOW_TEST(TestAnswersDialog)
#include "test_answersdialog.moc"
