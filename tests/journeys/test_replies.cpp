// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "services/addreview.h"
#include "services/keeptemplates.h"
#include "support/fakeclock.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/infront.h"
#include "widgets/common/toast.h"
#include "widgets/reviews/composer.h"
#include "widgets/reviews/detailpane.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/reviews/reviewlistpane.h"
#include "widgets/reviews/reviewtable.h"
#include "widgets/reviews/templatepicker.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/mainwindow.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

/// An owner with one complaint and a template of her own, at the keyboard.
class Answering
{
public:
    Answering()
    {
        Shop shop;
        shop.name = u"Poppyseed Lane"_s;
        shop.signsAs = u"Anna"_s;
        auto made = ShopFile::create(path(), shop, {m_clock.clock(), false, false});
        if (!made)
            qFatal("the shop could not be made");
        NewReview review;
        review.author = u"Priya Nair"_s;
        review.text = u"Second time the oat milk was off."_s;
        review.rating = Rating{1};
        ReplyTemplate own;
        own.kind = ResponseKind::Apology;
        own.ratingTo = 2;
        own.language = u"en"_s;
        own.title = u"Off again"_s;
        own.text = u"Hi {{customer|there}}, I am sorry about the {{what was off}}. {{signed}}"_s;
        if (!wait(AddReview(*made).add(review)) || !wait(KeepTemplates(*made).add(own)))
            qFatal("the shop could not be filled");
    }
    ~Answering()
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
        QVERIFY(broughtToFront(&window()));
        window().goTo(u"reviews"_s);
        auto *list = window().findChild<ReviewListPane *>();
        QTRY_VERIFY(list && list->table().model()->rowCount() > 0);
        list->table().setFocus();
        list->table().selectRow(0);
        QTRY_VERIFY(detail().details());
        press(Qt::Key_R);
        QTRY_VERIFY(field().hasFocus());
    }

    MainWindow &window() const { return *m_program->windows().front(); }
    DetailPane &detail() const { return *window().findChild<DetailPane *>(); }
    ReplyEdit &field() const { return *detail().composer().edit(); }
    QPushButton &ready() const { return *detail().findChild<QPushButton *>(u"readyReply"_s); }
    QString problem() const
    {
        const auto *label = detail().findChild<QLabel *>(u"replyProblem"_s);
        return label->isVisible() ? label->text() : QString();
    }
    /// How many sentences over the buttons name these words.
    qsizetype sayings(const QString &words) const
    {
        const QList<QLabel *> labels = detail().composer().findChildren<QLabel *>();
        return std::ranges::count_if(
            labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    std::optional<ResponseState> draft() const
    {
        return detail().details()->draft ? std::optional(detail().details()->draft->state) : std::nullopt;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    void undo() const { window().findChild<Actions *>()->undo->trigger(); }

    /// The template, with nothing told of what it asks for.
    void insertTemplate()
    {
        QTRY_VERIFY(detail().findChild<QPushButton *>(u"useTemplate"_s)->isEnabled());
        press(Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(window().findChild<TemplatePicker *>());
        auto *picker = window().findChild<TemplatePicker *>();
        QVERIFY(broughtToFront(picker));
        auto *submit = picker->findChild<QPushButton *>(u"submit"_s);
        QTRY_VERIFY(submit->isEnabled());
        type(u"off again"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        auto *asked = qobject_cast<QLineEdit *>(picker->focusWidget());
        QVERIFY(asked);
        QCOMPARE(asked->accessibleName(), u"What was off"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!window().findChild<TemplatePicker *>());
        QVERIFY(broughtToFront(&window()));
    }

private:
    QString path() const { return m_folder.filePath(u"shop.shopbell"_s); }

    QTemporaryDir m_folder;
    FakeClock m_clock;
    std::unique_ptr<Application> m_program;
};

} // namespace

class TestRepliesJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReplyIsFilledInReadyPostedAndTakenBack()
    {
        Answering owner;
        owner.open();
        owner.insertTemplate();
        QCOMPARE(owner.field().toPlainText(), u"Hi Priya, I am sorry about the {{what was off}}. Anna"_s);

        QTRY_COMPARE(owner.sayings(u"{{what was off}}"_s), 1); // Among the checks.
        owner.press(Qt::Key_Return, Qt::ControlModifier); // Mark as posted.
        QVERIFY(owner.problem().contains(u"{{what was off}}"_s));
        QCOMPARE(owner.field().textCursor().selectedText(), u"{{what was off}}"_s);
        QCOMPARE(owner.sayings(u"{{what was off}}"_s), 1); // Once is enough.
        QTRY_COMPARE(owner.draft(), std::optional(ResponseState::Draft));
        QVERIFY(owner.detail().details()->conversation.empty());

        owner.type(u"oat milk"_s);
        QVERIFY(owner.problem().isEmpty());
        owner.ready().click();
        QTRY_COMPARE(owner.draft(), std::optional(ResponseState::Ready));
        QTRY_VERIFY(!owner.field().isReadOnly());
        owner.field().setFocus();
        owner.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(owner.detail().details()->conversation.size(), 1u);
        const auto *posted = std::get_if<Response>(&owner.detail().details()->conversation.front());
        QVERIFY(posted);
        QCOMPARE(posted->text, u"Hi Priya, I am sorry about the oat milk. Anna"_s);
        QCOMPARE(posted->kind, ResponseKind::Apology);
        QCOMPARE(owner.detail().details()->review.answer, AnswerState::Answered);
        QTRY_VERIFY(owner.field().toPlainText().isEmpty());

        owner.undo();
        QTRY_COMPARE(owner.draft(), std::optional(ResponseState::Ready));
        QTRY_COMPARE(owner.field().toPlainText(), u"Hi Priya, I am sorry about the oat milk. Anna"_s);
        owner.undo();
        QTRY_COMPARE(owner.draft(), std::optional(ResponseState::Draft));
    }

    void theNoticeNamesTheKeysOnlyWhereTheyTakeItBack()
    {
        Answering owner;
        owner.open();
        owner.type(u"Sorry, Priya."_s);
        owner.ready().click();
        QTRY_COMPARE(owner.draft(), std::optional(ResponseState::Ready));
        const auto *toast = owner.window().findChild<Toast *>();
        QTRY_VERIFY(toast->isVisible());
        auto *undo = toast->findChild<QPushButton *>();
        owner.window().findChild<ReviewListPane *>()->table().setFocus();
        QVERIFY2(undo->text().contains(u'('), qPrintable(undo->text()));
        QTRY_VERIFY(!owner.field().isReadOnly());
        owner.field().setFocus(); // Here Ctrl+Z takes the words back.
        QCOMPARE(undo->text(), u"Undo"_s);
        QTRY_VERIFY(owner.window().findChild<Actions *>()->undo->isEnabled());
        undo->click();
        QTRY_COMPARE(owner.draft(), std::optional(ResponseState::Draft));
        QCOMPARE(owner.field().toPlainText(), u"Sorry, Priya."_s);
    }

    void keysDoNothingBehindADialog()
    {
        Answering owner;
        owner.open();
        owner.type(u"Hello Priya"_s);
        QTRY_COMPARE(owner.draft(), std::optional(ResponseState::Draft));
        QTRY_VERIFY(owner.detail().findChild<QPushButton *>(u"useTemplate"_s)->isEnabled());
        owner.press(Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(owner.window().findChild<TemplatePicker *>());
        auto *picker = owner.window().findChild<TemplatePicker *>();
        QVERIFY(broughtToFront(picker));

        QVERIFY(broughtToFront(&owner.window())); // As a window manager may do that knows nothing of dialogs.
        owner.field().setFocus();
        QTest::keyClick(&owner.field(), Qt::Key_Return, Qt::ControlModifier); // Mark as posted.
        QTest::keyClick(&owner.field(), Qt::Key_T, Qt::ControlModifier);
        QTest::qWait(0);
        QCOMPARE(owner.window().findChildren<TemplatePicker *>().size(), 1);
        QVERIFY(owner.detail().details()->conversation.empty());
        QCOMPARE(owner.draft(), std::optional(ResponseState::Draft));

        picker->reject();
        QTRY_VERIFY(!owner.window().findChild<TemplatePicker *>());
        QVERIFY(broughtToFront(&owner.window()));
        owner.field().setFocus();
        owner.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(owner.detail().details()->conversation.size(), 1u);
    }
};

SHOPBELL_WINDOW_TEST(TestRepliesJourney)
#include "test_replies.moc"
