// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "format/promisewords.h"
#include "models/promiselistmodel.h"
#include "services/addreview.h"
#include "services/keeppromise.h"
#include "services/readpromises.h"
#include "support/fakeclock.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/infront.h"
#include "widgets/common/columntable.h"
#include "widgets/common/noticebar.h"
#include "widgets/common/segment.h"
#include "widgets/promises/boardcolumn.h"
#include "widgets/promises/boardview.h"
#include "widgets/promises/cardlist.h"
#include "widgets/promises/checkdialog.h"
#include "widgets/promises/promisedialog.h"
#include "widgets/promises/promisepane.h"
#include "widgets/promises/promisespage.h"
#include "widgets/promises/stepsedit.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/mainwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
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

const QDate openingDay(2025, 11, 20);

/// What stands under a name that a person would say; null when nothing visible does.
template<typename Widget>
Widget *named(const QWidget &in, const QString &name)
{
    for (Widget *each : in.findChildren<Widget *>()) {
        if (each->isVisible() && (each->accessibleName() == name || each->property("text").toString() == name))
            return each;
    }
    return nullptr;
}

/// An owner whose customer Priya complained about the oat milk.
class Bakery
{
public:
    /// With something planned for the complaint, where `plan` says something.
    explicit Bakery(const PromisePlan &plan = {})
    {
        Shop shop;
        shop.name = u"Poppyseed Lane"_s;
        shop.currency = u"GBP"_s;
        shop.signsAs = u"Anna"_s;
        auto made = ShopFile::create(path(), shop, {m_clock.clock(), false, false});
        if (!made)
            qFatal("the shop could not be made");
        NewReview review;
        review.author = u"Priya Nair"_s;
        review.text = u"Second time the oat milk was off."_s;
        review.rating = Rating{1};
        review.posted = Moment::onDay(openingDay.addDays(-1));
        const Result<ReviewId> id = wait(AddReview(*made).add(review));
        if (!id || !wait(KeepPromise(*made).savePlan(*id, plan)))
            qFatal("the review could not be added");
    }
    ~Bakery()
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
        window().goTo(u"promises"_s);
        QTRY_VERIFY(window().findChild<PromisesPage *>());
    }

    MainWindow &window() const { return *m_program->windows().front(); }
    PromisesPage &page() const { return *window().findChild<PromisesPage *>(); }
    BoardView &board() const { return *page().findChild<BoardView *>(); }
    PromisePane &pane() const { return *page().findChild<PromisePane *>(); }
    CardList &cards(PromiseState state) const
    {
        for (const BoardColumn *column : board().findChildren<BoardColumn *>()) {
            if (column->state() == state)
                return *column->list();
        }
        qFatal("the board has no such column");
    }
    int cardsIn(PromiseState state) const { return cards(state).model()->rowCount(); }
    /// The first card of a column is dragged over another one and let go there. Whether that one would take it.
    bool drag(PromiseState from, PromiseState to) const
    {
        const QAbstractItemModel *model = cards(from).model();
        const std::unique_ptr<QMimeData> card(model->mimeData({model->index(0, 0)}));
        QWidget *over = cards(to).viewport();
        const QPoint middle = over->rect().center();
        QDragEnterEvent enter(middle, Qt::MoveAction, card.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(over, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent letGo(middle, Qt::MoveAction, card.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(over, &letGo);
        return true;
    }
    QString refusal() const
    {
        const auto *notice = window().findChild<NoticeBar *>();
        return notice && notice->isVisible() ? notice->sentence() : QString();
    }

    /// Two steps, by the window.
    void makePromise()
    {
        named<QPushButton>(page(), u"New promise"_s)->click();
        QTRY_VERIFY(page().findChild<PromiseDialog *>());
        auto *dialog = page().findChild<PromiseDialog *>();
        QVERIFY(broughtToFront(dialog)); // Else its keys are nobody's.
        auto *toWhom = named<QComboBox>(*dialog, u"To whom"_s);
        QVERIFY(toWhom);
        QTRY_COMPARE(toWhom->count(), 1);
        toWhom->setCurrentIndex(0);
        QTRY_VERIFY(named<QLineEdit>(*dialog, u"What you promise"_s)->isEnabled());
        QTest::keyClicks(named<QLineEdit>(*dialog, u"What you promise"_s), u"A date on every carton"_s);
        for (const QString &step : {u"Post the card"_s, u"Date the cartons"_s}) {
            dialog->findChild<StepsEdit *>()->addStep();
            auto *line = qobject_cast<QLineEdit *>(dialog->focusWidget());
            QVERIFY(line);
            QTest::keyClicks(line, step);
        }
        auto *submit = dialog->findChild<QPushButton *>(u"submit"_s);
        QTRY_VERIFY2(submit->isEnabled(), qPrintable(submit->toolTip()));
        QTest::keyClick(dialog, Qt::Key_Enter, Qt::ControlModifier);
        QTRY_VERIFY(!page().findChild<PromiseDialog *>());
        QTRY_COMPARE(cardsIn(PromiseState::Promised), 1);
    }
    void tick(const QString &step)
    {
        QTRY_VERIFY2(named<QCheckBox>(pane(), step), qPrintable(step));
        named<QCheckBox>(pane(), step)->click();
        QTRY_VERIFY(named<QCheckBox>(pane(), step) && named<QCheckBox>(pane(), step)->isChecked());
    }

private:
    QString path() const { return m_folder.filePath(u"shop.shopbell"_s); }

    QTemporaryDir m_folder;
    FakeClock m_clock{openingDay};
    std::unique_ptr<Application> m_program;
};

} // namespace

class TestPromisesJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPromiseIsMadeKeptAndCheckedWithTheCustomer()
    {
        Bakery bakery;
        bakery.open();
        bakery.makePromise();
        QTRY_VERIFY(bakery.pane().isVisible()); // It opens beside the board.

        QTRY_VERIFY(named<QCheckBox>(bakery.pane(), u"Post the card"_s));
        bakery.tick(u"Post the card"_s);
        QTRY_COMPARE(bakery.cardsIn(PromiseState::InProgress), 1); // Begun with its first step.
        QTRY_VERIFY(named<QPushButton>(bakery.pane(), u"Mark as done"_s));
        named<QPushButton>(bakery.pane(), u"Mark as done"_s)->click();
        QTRY_VERIFY2(bakery.refusal().contains(u"step"_s), qPrintable(bakery.refusal()));
        QCOMPARE(bakery.cardsIn(PromiseState::InProgress), 1); // Nothing is Done with an open step.

        bakery.tick(u"Date the cartons"_s);
        named<QPushButton>(bakery.pane(), u"Mark as done"_s)->click();
        QTRY_COMPARE(bakery.cardsIn(PromiseState::Done), 1);

        QTRY_VERIFY(named<QPushButton>(bakery.pane(), u"Note what they said…"_s));
        named<QPushButton>(bakery.pane(), u"Note what they said…"_s)->click();
        QTRY_VERIFY(bakery.page().findChild<CheckDialog *>());
        auto *dialog = bakery.page().findChild<CheckDialog *>();
        QVERIFY(broughtToFront(dialog));
        named<QToolButton>(*dialog, u"Satisfied"_s)->click();
        auto *words = named<QPlainTextEdit>(*dialog, u"What they said"_s);
        QVERIFY(words);
        QTest::keyClicks(words, u"Fresh every time now."_s);
        QTest::keyClick(dialog, Qt::Key_Enter, Qt::ControlModifier);
        QTRY_COMPARE(bakery.cardsIn(PromiseState::Checked), 1);

        bakery.window().findChild<Actions *>()->undo->trigger();
        QTRY_COMPARE(bakery.cardsIn(PromiseState::Done), 1);
    }

    void whatStandsInThePlaceOfTheBoardGoesWhenItIsSearched()
    {
        Bakery bakery;
        bakery.open();
        bakery.makePromise();
        QTRY_VERIFY(bakery.pane().isVisible());
        bakery.window().resize(800, 600);
        QTRY_VERIFY(!bakery.board().isVisible());
        bakery.window().findChild<Actions *>()->find->trigger();
        QVERIFY(bakery.board().isVisible() && !bakery.pane().isVisible());
        QCOMPARE(bakery.window().focusWidget()->accessibleName(), u"Search promises"_s);
    }

    void nothingIsWrittenOverWhatIsNotReadYet()
    {
        Bakery bakery;
        bakery.open();
        bakery.makePromise();
        Q_EMIT bakery.pane().editWanted(PromiseId(1));
        auto *dialog = bakery.page().findChild<PromiseDialog *>();
        QVERIFY(dialog);
        auto *title = named<QLineEdit>(*dialog, u"What you promise"_s);
        auto *submit = dialog->findChild<QPushButton *>(u"submit"_s);
        QVERIFY(title && !title->isEnabled() && !submit->isEnabled());
        QTRY_VERIFY(title->isEnabled());
        QCOMPARE(title->text(), u"A date on every carton"_s);
        QCOMPARE(dialog->findChild<StepsEdit *>()->steps().size(), size_t(2));
        QTRY_VERIFY(submit->isEnabled());
    }

    void whatWasPlannedStandsInANewPromise()
    {
        PromisePlan plan;
        plan.title = u"Fresh milk"_s;
        plan.parts.cause = u"The seal was loose."_s;
        plan.parts.remedy = u"Two lattes."_s;
        Bakery bakery(plan);
        bakery.open();
        named<QPushButton>(bakery.page(), u"New promise"_s)->click();
        QTRY_VERIFY(bakery.page().findChild<PromiseDialog *>());
        auto *dialog = bakery.page().findChild<PromiseDialog *>();
        QVERIFY(broughtToFront(dialog));
        auto *toWhom = named<QComboBox>(*dialog, u"To whom"_s);
        QTRY_COMPARE(toWhom->count(), 1);
        toWhom->setCurrentIndex(0);
        QTRY_COMPARE(named<QLineEdit>(*dialog, u"What you promise"_s)->text(), u"Fresh milk"_s);
        QCOMPARE(named<QPlainTextEdit>(*dialog, u"What we do now"_s)->toPlainText(), u"Two lattes."_s);
    }

    void aCardIsMovedWithTheKeysAndBack()
    {
        Bakery bakery;
        bakery.open();
        bakery.makePromise();
        auto *first = bakery.board().findChildren<CardList *>().constFirst();
        first->setFocus();
        first->setCurrentIndex(first->model()->index(0, 0));
        QTest::keyClick(first, Qt::Key_Right, Qt::ControlModifier);
        QTRY_COMPARE(bakery.cardsIn(PromiseState::InProgress), 1);
        QTRY_VERIFY(qobject_cast<CardList *>(bakery.window().focusWidget())
                    && bakery.window().focusWidget() != first); // The keys went along.
        QTest::keyClick(bakery.window().focusWidget(), Qt::Key_Left, Qt::ControlModifier);
        QTRY_COMPARE(bakery.cardsIn(PromiseState::Promised), 1);
    }

    void aRowOfTheListIsMovedWithTheKeysAsACardIs()
    {
        Bakery bakery;
        bakery.open();
        bakery.makePromise();
        named<QToolButton>(bakery.page(), u"List"_s)->click();
        QTRY_VERIFY(named<ColumnTable>(bakery.page(), u"Promises as a list"_s));
        auto *table = named<ColumnTable>(bakery.page(), u"Promises as a list"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const auto state = [table] { return table->model()->index(0, PromiseListModel::State).data().toString(); };
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Right, Qt::ControlModifier);
        QTRY_COMPARE(state(), nameOf(PromiseState::InProgress));
        QTest::keyClick(table, Qt::Key_Right, Qt::ControlModifier);
        QTRY_VERIFY2(bakery.refusal().contains(u"A step is still open"_s), qPrintable(bakery.refusal()));
        QTest::keyClick(table, Qt::Key_Left, Qt::ControlModifier);
        QTRY_COMPARE(state(), nameOf(PromiseState::Promised));
    }

    void aCardIsDraggedToTheNextColumnAndTakenBack()
    {
        Bakery bakery;
        bakery.open();
        bakery.makePromise();
        QVERIFY(!bakery.drag(PromiseState::Promised, PromiseState::Promised)); // It is there already.
        QVERIFY(bakery.drag(PromiseState::Promised, PromiseState::InProgress));
        QTRY_COMPARE(bakery.cardsIn(PromiseState::InProgress), 1);
        QCOMPARE(bakery.cardsIn(PromiseState::Promised), 0);
        QVERIFY2(bakery.refusal().isEmpty(), qPrintable(bakery.refusal()));
        bakery.window().findChild<Actions *>()->undo->trigger();
        QTRY_COMPARE(bakery.cardsIn(PromiseState::Promised), 1);
        QCOMPARE(bakery.cardsIn(PromiseState::InProgress), 0);
    }

    void aCardWithAnOpenStepIsNotDoneByDraggingIt()
    {
        Bakery bakery;
        bakery.open();
        bakery.makePromise();
        QVERIFY(bakery.drag(PromiseState::Promised, PromiseState::Done));
        QTRY_VERIFY2(bakery.refusal().contains(u"A step is still open"_s), qPrintable(bakery.refusal()));
        QCOMPARE(bakery.cardsIn(PromiseState::Promised), 1);
        QCOMPARE(bakery.cardsIn(PromiseState::Done), 0);
        QTRY_VERIFY(named<QCheckBox>(bakery.pane(), u"Post the card"_s));
        bakery.tick(u"Post the card"_s);
        QTRY_COMPARE(bakery.cardsIn(PromiseState::InProgress), 1);
        QTRY_VERIFY(named<QCheckBox>(bakery.pane(), u"Date the cartons"_s));
        bakery.tick(u"Date the cartons"_s);
        QTRY_VERIFY(named<QPushButton>(bakery.pane(), u"Mark as done"_s));
        QVERIFY(bakery.drag(PromiseState::InProgress, PromiseState::Done));
        QTRY_COMPARE(bakery.cardsIn(PromiseState::Done), 1);
    }
};

SHOPBELL_WINDOW_TEST(TestPromisesJourney)
#include "test_promises.moc"
