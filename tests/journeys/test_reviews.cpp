// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "models/reviewlistmodel.h"
#include "services/addreview.h"
#include "support/fakeclock.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/infront.h"
#include "widgets/addreview/addreviewdialog.h"
#include "widgets/apology/apologypane.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/tagedit.h"
#include "widgets/reviews/bulkjobcard.h"
#include "widgets/reviews/composer.h"
#include "widgets/reviews/detailpane.h"
#include "widgets/reviews/listheader.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/reviews/reviewlistpane.h"
#include "widgets/reviews/reviewspage.h"
#include "widgets/reviews/reviewtable.h"
#include "widgets/reviews/turnview.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/mainwindow.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

#include <algorithm>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

/// An owner with five reviews, who works with the keyboard.
class Owner
{
public:
    Owner()
    {
        const ShopFile::Options options{m_clock.clock(), false, false};
        Shop shop;
        shop.name = u"Poppyseed Lane"_s;
        shop.signsAs = u"Anna"_s;
        auto made = ShopFile::create(path(), shop, options);
        for (const auto &[name, words] :
             {std::pair("Owen", "A loaf went to someone else."), std::pair("Priya", "The oat milk was off."),
              std::pair("Lena", "Rye was dense."), std::pair("Daniel", "The queue was long, the bread good."),
              std::pair("Marta", "Cardamom buns, lovely bread.")}) {
            m_clock.advance(std::chrono::minutes(1));
            NewReview review;
            review.author = QString::fromLatin1(name);
            review.text = QString::fromLatin1(words);
            std::ignore = wait(AddReview(*made).add(review));
        }
    }
    ~Owner() { stop(); }

    void start()
    {
        m_program = std::make_unique<Application>(Application::Options{
            m_folder.filePath(u"preferences.ini"_s), m_folder.path(), {m_clock.clock(), false, false}, false});
        QVERIFY(m_program->start({path()}));
        QTRY_VERIFY(!m_program->windows().empty());
        QVERIFY(broughtToFront(&window()));
        window().goTo(u"reviews"_s);
        QTRY_VERIFY(list().model().count() > 0);
    }
    void stop()
    {
        m_program.reset();
        QThreadPool::globalInstance()->waitForDone();
    }

    QString path() const { return m_folder.filePath(u"shop.shopbell"_s); }
    MainWindow &window() const { return *m_program->windows().front(); }
    Actions &actions() const { return *window().findChild<Actions *>(); }
    ReviewListPane &list() const { return *window().findChild<ReviewListPane *>(); }
    DetailPane &detail() const { return *window().findChild<DetailPane *>(); }
    ReplyEdit &reply() const { return *detail().composer().edit(); }
    QString author() const { return detail().details() ? detail().details()->review.author : QString(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *at = QApplication::focusWidget();
        QTest::keyClick(at ? at : &window(), key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// A command of the page, by the words of its entry in the menu; null when there is none.
    QAction *command(const QString &text) const
    {
        const QList<QAction *> all = static_cast<ReviewsPage *>(window().page(u"reviews"_s))->pageActions();
        const auto found = std::ranges::find(all, text, &QAction::text);
        return found == all.end() ? nullptr : *found;
    }
    void find(const QString &words) const
    {
        actions().find->trigger();
        type(words);
    }

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    std::unique_ptr<Application> m_program;
};

} // namespace

class TestReviewsJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findSortTagAndAnswerByKeyboard()
    {
        Owner owner;
        owner.start();
        owner.find(u"oat"_s);
        QTRY_COMPARE(owner.list().model().count(), 1);
        QTRY_COMPARE(owner.author(), u"Priya"_s);
        owner.press(Qt::Key_Down); // From the search to the list.
        QVERIFY(owner.list().table().hasFocus());
        owner.press(Qt::Key_N);
        QTRY_COMPARE(owner.detail().details()->review.sentiment, Sentiment::Negative);
        owner.press(Qt::Key_T);
        owner.type(u"oat milk"_s);
        owner.press(Qt::Key_Return);
        QTRY_COMPARE(owner.detail().details()->tags.size(), 1u);
        QCOMPARE(owner.detail().details()->tags.front().name, u"oat milk"_s);
        owner.press(Qt::Key_Escape); // Out of the field,
        owner.press(Qt::Key_Escape); // back to the list.
        QVERIFY(owner.list().table().hasFocus());
        owner.press(Qt::Key_R);
        QVERIFY(owner.reply().hasFocus());
        owner.type(u"I am sorry, Priya."_s);
        owner.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(owner.detail().details()->review.answer, AnswerState::Answered);
        const auto *answer = std::get_if<Response>(&owner.detail().details()->conversation.front());
        QVERIFY(answer);
        QCOMPARE(answer->text, u"I am sorry, Priya."_s);
        QCOMPARE(answer->signedBy, u"Anna"_s);
        QTRY_VERIFY(owner.reply().toPlainText().isEmpty());
    }

    void whatIsDoneToAReviewIsOffWhereNoneIsShown()
    {
        Owner owner;
        owner.start();
        QTRY_VERIFY(owner.command(u"Arc&hive"_s) && owner.command(u"Arc&hive"_s)->isEnabled());
        owner.window().goTo(u"today"_s);
        QVERIFY(!owner.command(u"Arc&hive"_s)->isEnabled());
        QVERIFY(owner.actions().addReview->isEnabled());
        owner.window().goTo(u"reviews"_s);
        QVERIFY(owner.command(u"Arc&hive"_s)->isEnabled());
    }

    void theKeysStayOnTheAnswerThatWasEdited()
    {
        Owner owner;
        owner.start();
        QTRY_VERIFY(owner.detail().details());
        const auto turns = [&owner] { return owner.detail().findChildren<TurnView *>(); };
        owner.list().table().setFocus();
        owner.press(Qt::Key_R);
        for (int answers = 1; answers <= 3; ++answers) {
            owner.type(u"Answer %1"_s.arg(answers));
            owner.press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(turns().size(), answers);
            QTRY_VERIFY(owner.reply().toPlainText().isEmpty() && owner.reply().hasFocus());
        }
        turns().front()->findChild<QToolButton *>()->menu()->actions().front()->trigger();
        QTRY_VERIFY(turns().front()->isEditing());
        owner.type(u", changed"_s);
        owner.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(turns().front()->accessibleName().contains(u", changed"_s));
        QTRY_VERIFY(turns().front()->findChild<QToolButton *>()->hasFocus());
    }

    void behindAPlanNoFieldIsFilled()
    {
        Owner owner;
        owner.start();
        QTRY_VERIFY(owner.detail().details());
        QTRY_VERIFY(owner.command(u"Add a &message"_s)->isEnabled());
        QVERIFY(owner.command(u"Insert a &template…"_s)->isEnabled());
        owner.detail().apology().setOn(true);
        QTRY_VERIFY(!owner.command(u"Add a &message"_s)->isEnabled());
        QVERIFY(!owner.command(u"Insert a &template…"_s)->isEnabled());
        owner.detail().apology().setOn(false);
        QTRY_VERIFY(owner.command(u"Insert a &template…"_s)->isEnabled());
        QVERIFY(owner.command(u"Add a &message"_s)->isEnabled());
    }

    void whereOnlyTheReviewIsShownTheKeysAreInIt()
    {
        Owner owner;
        owner.start();
        owner.window().resize(640, 700);
        QTRY_VERIFY(owner.list().isVisible() != owner.detail().isVisible());
        owner.list().table().setFocus();
        owner.press(Qt::Key_Return);
        QTRY_VERIFY(owner.detail().isVisible() && !owner.list().isVisible());
        owner.window().goTo(u"reviews"_s); // Ctrl+2
        QVERIFY(owner.detail().isAncestorOf(QApplication::focusWidget()));
        owner.press(Qt::Key_Escape);
        QTRY_VERIFY(owner.list().isVisible());
        QVERIFY(owner.list().table().hasFocus());
        owner.window().goTo(u"reviews"_s);
        QVERIFY(owner.list().table().hasFocus());
    }

    void aDraftSurvivesReopening()
    {
        Owner owner;
        owner.start();
        owner.find(u"rye"_s);
        QTRY_COMPARE(owner.author(), u"Lena"_s);
        owner.press(Qt::Key_Down);
        owner.press(Qt::Key_R);
        owner.type(u"Dear Lena, thank you"_s);
        owner.stop(); // In the middle of a word, before any second is over.
        owner.start();
        owner.find(u"rye"_s);
        QTRY_COMPARE(owner.author(), u"Lena"_s);
        QTRY_COMPARE(owner.reply().toPlainText(), u"Dear Lena, thank you"_s);
    }

    void everyStepIsTakenBackInOrder()
    {
        Owner owner;
        owner.start();
        owner.find(u"loaf"_s);
        QTRY_COMPARE(owner.author(), u"Owen"_s);
        owner.press(Qt::Key_Down);
        owner.press(Qt::Key_P);
        QTRY_COMPARE(owner.detail().details()->review.sentiment, Sentiment::Positive);
        owner.press(Qt::Key_R);
        owner.type(u"Dear Owen"_s);
        QTRY_VERIFY(owner.detail().details()->draft);
        owner.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(owner.detail().details()->review.answer, AnswerState::Answered);

        const auto undo = [&owner] {
            QTRY_VERIFY(owner.actions().undo->isEnabled());
            owner.actions().undo->trigger();
        };
        undo(); // Posting.
        QTRY_COMPARE(owner.detail().details()->review.answer, AnswerState::Waiting);
        QTRY_COMPARE(owner.reply().toPlainText(), u"Dear Owen"_s);
        undo(); // The draft, all of it.
        QTRY_COMPARE(owner.reply().toPlainText(), QString());
        undo(); // The sorting.
        QTRY_COMPARE(owner.detail().details()->review.sentiment, Sentiment::Unsorted);
        QTRY_VERIFY(owner.actions().redo->isEnabled());
        owner.actions().redo->trigger();
        QTRY_COMPARE(owner.detail().details()->review.sentiment, Sentiment::Positive);
    }

    void aTagJustTypedIsTakenBackAtOnce()
    {
        Owner owner;
        owner.start();
        owner.find(u"oat"_s);
        QTRY_COMPARE(owner.author(), u"Priya"_s);
        owner.press(Qt::Key_Down);
        owner.press(Qt::Key_T);
        owner.type(u"slow post"_s);
        owner.press(Qt::Key_Return);
        QTRY_COMPARE(owner.detail().details()->tags.size(), 1u);
        QTRY_VERIFY(owner.actions().undo->isEnabled());
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        owner.press(Qt::Key_Z, Qt::ControlModifier); // The cursor still stands in the field.
        QTRY_COMPARE(owner.detail().details()->tags.size(), 0u);
        QCOMPARE(field->text(), QString());
    }

    void aReviewJustAddedIsOpenWhateverIsSearched()
    {
        Owner owner;
        owner.start();
        owner.find(u"oat"_s);
        QTRY_COMPARE(owner.author(), u"Priya"_s);
        owner.actions().addReview->trigger();
        auto *dialog = owner.window().findChild<AddReviewDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Where is the rye?"_s);
        auto *add = dialog->findChild<QPushButton *>(u"addReview"_s);
        QTRY_VERIFY(add->isEnabled());
        add->click();
        QTRY_VERIFY(owner.detail().details() && owner.detail().details()->review.text == u"Where is the rye?"_s);
    }

    void everythingInAViewIsOneStep()
    {
        Owner owner;
        owner.start();
        owner.find(u"bread"_s);
        QTRY_COMPARE(owner.list().model().count(), 2);
        owner.press(Qt::Key_Down);
        owner.press(Qt::Key_A, Qt::ControlModifier);
        QVERIFY(owner.list().isBulk());
        owner.press(Qt::Key_E);
        QTRY_COMPARE(owner.list().model().count(), 0);
        owner.actions().undo->trigger();
        QTRY_COMPARE(owner.list().model().count(), 2);
        owner.press(Qt::Key_Escape);
        owner.window().goTo(u"reviews"_s);
        owner.list().header().search()->clear();
        QTRY_COMPARE(owner.list().model().count(), 5);
    }

    void theKeysGoOnAfterABulkJob()
    {
        Owner owner;
        owner.start();
        owner.window().resize(1280, 800);
        owner.list().table().setFocus();
        owner.press(Qt::Key_Down);
        owner.press(Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(owner.list().isBulk());
        auto *card = owner.window().findChild<BulkJobCard *>();
        QTRY_VERIFY(card->isVisible());
        owner.press(Qt::Key_T);
        owner.type(u"autumn check"_s);
        owner.press(Qt::Key_Return);
        const auto buttons = card->findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(buttons, [](const QPushButton *each) { return each->isVisible(); });
        QVERIFY(found != buttons.end());
        QPushButton *button = *found;
        QTRY_VERIFY(button->isEnabled());
        button->setFocus();
        owner.press(Qt::Key_Return);
        QTRY_VERIFY(!button->isEnabled());
        QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isEnabled());
        QVERIFY(owner.window().isAncestorOf(QApplication::focusWidget()));
        owner.press(Qt::Key_Escape);
        QTRY_VERIFY(!owner.list().isBulk());
    }
};

SHOPBELL_WINDOW_TEST(TestReviewsJourney)
#include "test_reviews.moc"
