// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "services/keepquestionnaire.h"
#include "services/readcustomers.h"
#include "support/fakeclock.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/infront.h"
#include "widgets/common/customerfield.h"
#include "widgets/common/segment.h"
#include "widgets/common/taborder.h"
#include "widgets/questionnaires/answersdialog.h"
#include "widgets/questionnaires/questionnairedialog.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QCompleter>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

template<typename Widget>
Widget *saying(const QWidget &in, const QString &name)
{
    for (Widget *each : in.findChildren<Widget *>()) {
        if (each->isVisible() && each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

/// Those of these names that Tab reaches, in its order, from the first field of the window on.
QStringList namesInOrder(const QWidget &window, const QStringList &names)
{
    QStringList found;
    const QWidget *first = nextTabStop(window, nullptr, true);
    for (const QWidget *each = first; each; each = nextTabStop(window, each, true)) {
        const auto *button = qobject_cast<const QAbstractButton *>(each);
        const QString name = each->accessibleName().isEmpty() && button ? button->text() : each->accessibleName();
        if (names.contains(name))
            found << name;
        if (nextTabStop(window, each, true) == first)
            break;
    }
    return found;
}

/// A bakery that never asked anybody anything.
class AskingShop
{
public:
    AskingShop()
    {
        Shop shop;
        shop.name = u"Poppyseed Lane"_s;
        shop.signsAs = u"Anna"_s;
        if (!ShopFile::create(path(), shop, {m_clock.clock(), false, false}))
            qFatal("the shop could not be made");
    }
    ~AskingShop()
    {
        m_program.reset();
        QThreadPool::globalInstance()->waitForDone();
    }

    void open()
    {
        m_program = std::make_unique<Application>(Application::Options{
            m_folder.filePath(u"preferences.ini"_s), m_folder.path(), {m_clock.clock(), false, false}, false});
        QVERIFY(m_program->start({path()}));
        QTRY_VERIFY(!m_program->windows().empty());
        std::ignore = QTest::qWaitForWindowActive(&window());
    }
    void openComposer()
    {
        actions().questionnaire->trigger();
        QTRY_VERIFY(composer());
        QTRY_VERIFY(!composer()->findChild<QLineEdit *>(u"questionnaireTitle"_s)->text().isEmpty());
    }
    void addService(const QString &name)
    {
        composer()->findChild<QPushButton *>(u"addService"_s)->click();
        auto *line = qobject_cast<QLineEdit *>(composer()->focusWidget());
        QVERIFY(line);
        QTest::keyClicks(line, name);
    }
    void openAnswers()
    {
        actions().fillInSheet->trigger();
        QTRY_VERIFY(answers());
    }

    MainWindow &window() const { return *m_program->windows().front(); }
    Actions &actions() const { return *window().findChild<Actions *>(); }
    QuestionnaireDialog *composer() const { return window().findChild<QuestionnaireDialog *>(); }
    AnswersDialog *answers() const { return window().findChild<AnswersDialog *>(); }
    QString folder() const { return m_folder.path(); }
    Preferences &preferences() { return m_program->preferences(); }
    /// What the file says, read beside the program.
    QuestionnaireDesk desk() const { return *wait(KeepQuestionnaire(beside()).read()); }
    QuestionnaireFindings findings() const { return *wait(KeepQuestionnaire(beside()).findings()); }
    int scoresOf(CustomerId customer) const
    {
        return int(wait(ReadCustomers(beside()).details(customer))->scores.size());
    }

private:
    QString path() const { return m_folder.filePath(u"shop.shopbell"_s); }
    ShopFilePtr beside() const { return *ShopFile::open(path(), {m_clock.clock(), false, false}); }

    QTemporaryDir m_folder;
    FakeClock m_clock{QDate(2025, 11, 20)};
    std::unique_ptr<Application> m_program;
};

} // namespace

class TestQuestionnairesJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSheetIsComposedSavedAndFilledIn()
    {
        AskingShop shop;
        shop.open();
        shop.openComposer();
        QVERIFY(broughtToFront(shop.composer()));
        shop.addService(u"Birthday cakes"_s);
        shop.addService(u"Gift cards"_s);
        auto *save = shop.composer()->findChild<QPushButton *>(u"submit"_s);
        QTRY_VERIFY2(save->isEnabled(), qPrintable(save->toolTip()));

        // The sheet, before anything is saved.
        shop.preferences().setFolder(u"export"_s, shop.folder());
        shop.composer()->findChild<QPushButton *>(u"savePdf"_s)->click();
        QTRY_VERIFY(shop.composer()->findChild<QFileDialog *>());
        auto *files = shop.composer()->findChild<QFileDialog *>();
        const QString pdf = files->selectedFiles().value(0);
        static_cast<QDialog *>(files)->accept();
        QTRY_VERIFY(QFile::exists(pdf));
        QFile written(pdf);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.read(5) == "%PDF-");

        QVERIFY(broughtToFront(shop.composer())); // The choice of a file was in front of it.
        QTest::keyClick(shop.composer(), Qt::Key_Enter, Qt::ControlModifier);
        QTRY_VERIFY(!shop.composer());
        QCOMPARE(shop.desk().services.size(), size_t(2));
        QVERIFY(shop.desk().questionnaire.has_value());

        shop.openAnswers();
        QVERIFY(broughtToFront(shop.answers()));
        const QString open = shop.desk().questionnaire->questions[0].words;
        QTRY_VERIFY(saying<QPlainTextEdit>(*shop.answers(), open));
        QVERIFY(!shop.answers()->findChild<QPushButton *>(u"submit"_s)->isEnabled());
        auto *who = shop.answers()->findChild<CustomerField *>(u"who"_s);
        QTest::keyClicks(who, u"Ida Holm"_s);
        QCOMPARE(who->chosen().name, u"Ida Holm"_s);
        who->findChild<QCompleter *>()->popup()->hide(); // As when somebody goes on to the next field.
        QTest::keyClicks(saying<QPlainTextEdit>(*shop.answers(), open), u"The rye."_s);
        const QString all = u"All in all, how satisfied are you?"_s;
        QVERIFY(saying<Segment>(*shop.answers(), all));
        saying<Segment>(*shop.answers(), all)->button(9)->click();
        saying<QCheckBox>(*shop.answers(), u"Gift cards: Tell me"_s)->click();
        saying<QCheckBox>(*shop.answers(), u"Gift cards: New to me"_s)->click();
        QTRY_VERIFY(shop.answers()->findChild<QPushButton *>(u"submit"_s)->isEnabled());
        QVERIFY(broughtToFront(shop.answers()));
        QTest::keyClick(shop.answers(), Qt::Key_Enter, Qt::ControlModifier);
        QTRY_VERIFY(!shop.answers());

        const QuestionnaireFindings findings = shop.findings();
        QCOMPARE(findings.sheets, 1);
        QCOMPARE(findings.services[0].name, u"Gift cards"_s);
        QCOMPARE(findings.services[0].newToThem, 1);
        QCOMPARE(findings.services[0].who, QStringList{u"Ida Holm"_s});
        QVERIFY(findings.newest[0].customer.isStored());
        QCOMPARE(shop.scoresOf(findings.newest[0].customer), 1);

        shop.openComposer();
        QTRY_VERIFY(shop.composer()->findChild<QLabel *>(u"findings"_s)->text().contains(u"Ida Holm"_s));
        shop.composer()->reject();
        QTRY_VERIFY(!shop.composer());
        shop.actions().undo->trigger();
        QTRY_COMPARE(shop.findings().sheets, 0);
    }

    void aNumberThatWasLeftOutIsNone()
    {
        AskingShop shop;
        shop.open();
        shop.openComposer();
        shop.addService(u"Birthday cakes"_s);
        shop.composer()->findChild<QPushButton *>(u"submit"_s)->click();
        QTRY_VERIFY(!shop.composer());

        shop.openAnswers();
        const QString all = u"All in all, how satisfied are you?"_s;
        QTRY_VERIFY(saying<Segment>(*shop.answers(), all));
        const Segment *number = saying<Segment>(*shop.answers(), all);
        const QToolButton *none = saying<QToolButton>(*number, u"None"_s);
        QVERIFY(none);
        QVERIFY(none->isChecked());
        const auto *save = shop.answers()->findChild<QPushButton *>(u"submit"_s);
        QVERIFY(!save->isEnabled());
        shop.answers()->findChild<CustomerField *>(u"who"_s)->choose({.name = u"Ida Holm"_s});
        saying<QCheckBox>(*shop.answers(), u"Birthday cakes: Tell me"_s)->click();
        QTRY_VERIFY(save->isEnabled());
        number->button(7)->click();
        QVERIFY(!none->isChecked());
        saying<QToolButton>(*number, u"None"_s)->click();
        QVERIFY(none->isChecked());
        QVERIFY2(save->isEnabled(), qPrintable(save->toolTip()));
        shop.answers()->findChild<QPushButton *>(u"submit"_s)->click();
        QTRY_VERIFY(!shop.answers());

        const QuestionnaireFindings findings = shop.findings();
        QCOMPARE(findings.sheets, 1);
        QCOMPARE(findings.services[0].who, QStringList{u"Ida Holm"_s});
        QCOMPARE(shop.scoresOf(findings.newest[0].customer), 0);
    }

    void withoutAQuestionnaireAButtonLeadsToComposingIt()
    {
        AskingShop shop;
        shop.open();
        shop.actions().fillInSheet->trigger();
        QTRY_VERIFY(shop.window().findChild<QDialog *>(u"noQuestionnaire"_s));
        auto *nothing = shop.window().findChild<QDialog *>(u"noQuestionnaire"_s);
        QVERIFY(!shop.answers());
        nothing->findChild<QPushButton *>(u"submit"_s)->click();
        QTRY_VERIFY(shop.composer());
        QTRY_VERIFY(shop.composer()->isVisible());
    }

    void whatIsTypedIsThereAgain()
    {
        AskingShop shop;
        shop.open();
        shop.openComposer();
        QVERIFY(broughtToFront(shop.composer()));
        shop.addService(u"Birthday cakes"_s);
        shop.composer()->findChild<QLineEdit *>(u"questionnaireTitle"_s)->setText(u"What next?"_s);
        shop.composer()->reject();
        QTRY_VERIFY(!shop.composer());
        QVERIFY(!shop.desk().questionnaire);
        shop.openComposer();
        QTRY_COMPARE(shop.composer()->findChild<QLineEdit *>(u"questionnaireTitle"_s)->text(), u"What next?"_s);
        shop.composer()->findChild<QPushButton *>(u"submit"_s)->click();
        QTRY_VERIFY(!shop.composer());
        QCOMPARE(shop.desk().services.size(), size_t(1));

        shop.openAnswers();
        const QString open = shop.desk().questionnaire->questions[0].words;
        QTRY_VERIFY(saying<QPlainTextEdit>(*shop.answers(), open));
        saying<QPlainTextEdit>(*shop.answers(), open)->setPlainText(u"The rye"_s);
        saying<QCheckBox>(*shop.answers(), u"Birthday cakes: I use it"_s)->click();
        saying<QCheckBox>(*shop.answers(), u"Birthday cakes: Tell me"_s)->click();
        shop.answers()->reject();
        QTRY_VERIFY(!shop.answers());
        shop.openAnswers();
        QTRY_VERIFY(saying<QPlainTextEdit>(*shop.answers(), open));
        QTRY_COMPARE(saying<QPlainTextEdit>(*shop.answers(), open)->toPlainText(), u"The rye"_s);
        QVERIFY(saying<QCheckBox>(*shop.answers(), u"Birthday cakes: I use it"_s)->isChecked());
        QVERIFY(!saying<QCheckBox>(*shop.answers(), u"Birthday cakes: New to me"_s)->isChecked());
        QVERIFY(saying<QCheckBox>(*shop.answers(), u"Birthday cakes: Tell me"_s)->isChecked());
    }

    void whatIsTypedIsKeptWhileTheWindowIsOpen()
    {
        AskingShop shop;
        shop.open();
        shop.openComposer();
        QVERIFY(broughtToFront(shop.composer()));
        QTest::keyClicks(shop.composer()->findChild<QLineEdit *>(u"questionnaireTitle"_s), u" Tell us"_s);
        const QDir kept(shop.preferences().unfinishedFolder());
        QTRY_COMPARE(kept.entryList({u"*-questionnaire.json"_s}, QDir::Files).size(), 1);
    }

    void aSheetWithoutANameIsReadInTheWindowAndInReviews()
    {
        AskingShop shop;
        shop.open();
        shop.openComposer();
        shop.composer()->findChild<QPushButton *>(u"submit"_s)->click();
        QTRY_VERIFY(!shop.composer());
        const QString open = shop.desk().questionnaire->questions[0].words;
        shop.openAnswers();
        QTRY_VERIFY(saying<QPlainTextEdit>(*shop.answers(), open));
        saying<QPlainTextEdit>(*shop.answers(), open)->setPlainText(u"The queue at eight"_s);
        shop.answers()->findChild<QPushButton *>(u"submit"_s)->click();
        QTRY_VERIFY(!shop.answers());

        shop.openComposer();
        QTRY_VERIFY(shop.composer()->findChild<QLabel *>(u"sheetAnswers"_s));
        const auto *answers = shop.composer()->findChild<QLabel *>(u"sheetAnswers"_s);
        QCOMPARE(answers->text(), open + u" “The queue at eight”"_s);
        shop.composer()->findChild<QPushButton *>(u"openReview"_s)->click();
        QTRY_VERIFY(!shop.composer());
        QTRY_COMPARE(shop.window().section(), u"reviews"_s);
    }

    void aWrongLinkIsNamedWhenTheSheetIsPrinted()
    {
        AskingShop shop;
        shop.open();
        shop.openComposer();
        const auto *words = shop.composer()->findChild<QPlainTextEdit *>(u"introduction"_s);
        QVERIFY(!words->toPlainText().contains(u"phone"_s));
        shop.composer()->findChild<QLineEdit *>(u"link"_s)->setText(u"our page"_s);
        QVERIFY(words->toPlainText().contains(u"or answer on your phone"_s));
        shop.composer()->findChild<QPushButton *>(u"savePdf"_s)->click();
        QVERIFY(!shop.composer()->findChild<QFileDialog *>());
        const auto labels = shop.composer()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(u"https://"_s); }));
        shop.composer()->findChild<QLineEdit *>(u"link"_s)->clear();
        QVERIFY(!words->toPlainText().contains(u"phone"_s));
    }

    void tabGoesFromTopToBottom()
    {
        AskingShop shop;
        shop.open();
        shop.openComposer();
        shop.addService(u"Birthday cakes"_s);
        const QDialog &composer = *shop.composer();
        QTRY_COMPARE(namesInOrder(composer,
                                  {u"Name of the service"_s, u"Price of the service (may stay empty)"_s,
                                   u"Add a service"_s, u"Add a question"_s, u"Print…"_s}),
                     (QStringList{u"Add a question"_s, u"Name of the service"_s,
                                  u"Price of the service (may stay empty)"_s, u"Add a service"_s, u"Print…"_s}));
        shop.composer()->findChild<QPushButton *>(u"submit"_s)->click();
        QTRY_VERIFY(!shop.composer());

        shop.openAnswers();
        const QString open = shop.desk().questionnaire->questions[0].words;
        QTRY_VERIFY(saying<QPlainTextEdit>(*shop.answers(), open));
        const QString missing = shop.desk().questionnaire->questions.back().words;
        const QString mayShow = u"You may show my words with my first name"_s;
        QTRY_COMPARE(namesInOrder(*shop.answers(), {mayShow, missing, u"None"_s, u"Birthday cakes: I use it"_s, open}),
                     (QStringList{open, u"None"_s, u"Birthday cakes: I use it"_s, missing, mayShow}));
    }

    void aLinkThatIsNoneIsRefusedWhileItIsTyped()
    {
        AskingShop shop;
        shop.open();
        shop.openComposer();
        auto *save = shop.composer()->findChild<QPushButton *>(u"submit"_s);
        QTRY_VERIFY(save->isEnabled());
        shop.composer()->findChild<QLineEdit *>(u"link"_s)->setText(u"our page"_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(save->toolTip().contains(u"https"_s));
        for (const QString &link : {u"lane.example/thanks"_s, u"https://lane.example/thanks"_s}) {
            shop.composer()->findChild<QLineEdit *>(u"link"_s)->setText(link);
            QVERIFY(save->isEnabled());
        }
    }
};

SHOPBELL_WINDOW_TEST(TestQuestionnairesJourney)
#include "test_questionnaires.moc"
