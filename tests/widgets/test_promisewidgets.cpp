// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"
#include "models/promisecolumnmodel.h"
#include "models/promiselistmodel.h"
#include "support/promiseshop.h"
#include "support/run.h"
#include "support/widgets/infront.h"
#include "support/widgets/says.h"
#include "widgets/common/card.h"
#include "widgets/common/columntable.h"
#include "widgets/common/noticebar.h"
#include "widgets/common/notices.h"
#include "widgets/common/preferences.h"
#include "widgets/common/tabwindow.h"
#include "widgets/promises/agreementdialog.h"
#include "widgets/promises/boardcolumn.h"
#include "widgets/promises/boardview.h"
#include "widgets/promises/cardlist.h"
#include "widgets/promises/changeddialog.h"
#include "widgets/promises/checkdialog.h"
#include "widgets/promises/coveredview.h"
#include "widgets/promises/promisecard.h"
#include "widgets/promises/promisedialog.h"
#include "widgets/promises/promisefacts.h"
#include "widgets/promises/promisefigurestrip.h"
#include "widgets/promises/promisemenu.h"
#include "widgets/promises/promisemoves.h"
#include "widgets/promises/promisepane.h"
#include "widgets/promises/promisetable.h"
#include "widgets/promises/publicationview.h"
#include "widgets/promises/standingchip.h"
#include "widgets/promises/stepsview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

/// What the parts of the section need of the window of a shop.
struct PromiseRoom
{
    explicit PromiseRoom(const PromiseShop &shop) : shop(shop), preferences(folder.filePath(u"preferences.ini"_s)) {}

    UiContext context() { return {theme, preferences, notices, shop.file}; }
    PromiseDetails details(PromiseId id) const { return valueOf(ReadPromises(shop.file).details(id)); }

    const PromiseShop &shop;
    QTemporaryDir folder;
    Theme theme;
    Notices notices;
    Preferences preferences;
};

/// What stands under a name or with a word on it.
template<typename Widget>
Widget &called(const QWidget &in, const QString &name)
{
    for (Widget *each : in.findChildren<Widget *>()) {
        if (each->accessibleName() == name || each->property("text").toString() == name)
            return *each;
    }
    throw std::runtime_error("nothing is called " + name.toStdString());
}

} // namespace

class TestPromiseWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChosenCardIsSeenInTheColumnItGoesTo()
    {
        const PromiseShop shop;
        PromiseRoom room(shop);
        const PromiseFacts facts(room.context());
        BoardView board(room.context(), facts);
        board.resize(500, 300); // Two of the four columns.
        board.setVisible(true);
        const auto cardIn = [](PromiseState state) {
            PromiseRow row;
            row.id = PromiseId(1);
            row.state = state;
            row.title = u"Post the card"_s;
            PromiseBoard made;
            const auto place = size_t(std::ranges::find(boardStates, state) - boardStates.begin());
            made.columns[place].rows = {row};
            made.columns[place].total = 1;
            return made;
        };
        board.show(cardIn(PromiseState::Promised));
        QVERIFY(board.choose(PromiseId(1)));
        board.show(cardIn(PromiseState::Checked));
        const QList<BoardColumn *> columns = board.findChildren<BoardColumn *>();
        const auto column = std::ranges::find(columns, PromiseState::Checked, &BoardColumn::state);
        QVERIFY(column != columns.end());
        const auto isSeen = [&] {
            const QRect place((*column)->mapTo(board.viewport(), QPoint()), (*column)->size());
            return place.left() >= 0 && place.right() < board.viewport()->width();
        };
        QTRY_VERIFY(isSeen());
    }

    void noColumnOfTheBoardIsCut_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("whole");
        QTest::newRow("one") << 300 << 1;
        QTest::newRow("two, with a promise beside it") << 560 << 2;
        QTest::newRow("three") << 800 << 3;
        QTest::newRow("all") << 1100 << 4;
    }
    void noColumnOfTheBoardIsCut()
    {
        QFETCH(int, width);
        QFETCH(int, whole);
        const PromiseShop shop;
        PromiseRoom room(shop);
        const PromiseFacts facts(room.context());
        BoardView board(room.context(), facts);
        board.resize(width, 300);
        board.setVisible(true);
        const auto seen = [&board](bool isWhole) {
            return std::ranges::count_if(board.findChildren<BoardColumn *>(), [&](const BoardColumn *column) {
                const QRect place(column->mapTo(board.viewport(), QPoint()), column->size());
                return isWhole ? board.viewport()->rect().contains(place)
                               : place.left() < board.viewport()->width() && place.right() >= 0;
            });
        };
        QTRY_COMPARE(seen(true), whole);
        QCOMPARE(seen(false), whole);
    }

    void theFiguresTakeALineEachBesideAPromise()
    {
        const PromiseShop shop;
        PromiseRoom room(shop);
        const PromiseFacts facts(room.context());
        PromiseFigureStrip figures(room.context().theme, facts);
        figures.resize(900, 100);
        figures.setVisible(true);
        const int inARow = figures.sizeHint().height();
        figures.resize(547, 100);
        QTRY_VERIFY2(figures.sizeHint().height() <= inARow * 3 / 2,
                     qPrintable(QString::number(figures.sizeHint().height())));
        QVERIFY(figures.findChildren<TextLabel *>().size() == 9);
        for (const TextLabel *label : figures.findChildren<TextLabel *>())
            QVERIFY(label->isVisible());
    }

    void aRightClickOnACardMovesIt()
    {
        const PromiseShop shop;
        const PromiseId id = shop.promised(shop.complaint);
        PromiseRoom room(shop);
        const PromiseFacts facts(room.context());
        PromiseMoves moves(room.context(), facts, nullptr);
        PromiseMenu menu(moves, nullptr);
        BoardView board(room.context(), facts);
        board.offer(menu);
        PromiseBoard cards;
        cards.columns[0].rows = {room.details(id).row};
        cards.columns[0].total = 1;
        board.resize(1100, 400);
        board.setVisible(true);
        board.show(std::move(cards));
        QVERIFY(QTest::qWaitForWindowActive(&board));
        CardList &list = *board.findChildren<BoardColumn *>()[0]->list();
        const QPoint card = list.visualRect(list.model()->index(0, 0)).center();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, card, list.viewport()->mapToGlobal(card));
        QApplication::sendEvent(list.viewport(), &asked);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto &shown = *qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QStringList entries;
        for (QAction *action : shown.actions())
            entries << action->text();
        QCOMPARE(entries,
                 (QStringList{u"&Open"_s, QString(), u"Move to “In progress”"_s})); // Nothing stands before it.
        shown.actions().back()->trigger();
        shown.close();
        QTRY_COMPARE(shop.promise(id).state, PromiseState::InProgress);
    }

    void theBoardIsOneStopOfTab()
    {
        const PromiseShop shop;
        PromiseRoom room(shop);
        const PromiseFacts facts(room.context());
        TabWindow<QDialog> window;
        BoardView board(room.context(), facts);
        PromiseBoard cards;
        for (const size_t column : {size_t(1), size_t(2)}) {
            PromiseRow row;
            row.id = PromiseId(qint64(column));
            row.state = boardStates[column];
            row.title = u"Post the card"_s;
            cards.columns[column].rows = {row};
            cards.columns[column].total = 1;
        }
        auto *column = new QVBoxLayout(&window);
        auto *before = new QLineEdit;
        auto *after = new QLineEdit;
        column->addWidget(before);
        column->addWidget(&board);
        column->addWidget(after);
        board.show(std::move(cards));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(board.choose(PromiseId(2)));
        const QSignalSpy chosen(&board, &BoardView::chosen);
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        QCOMPARE(window.focusWidget(), board.findChildren<BoardColumn *>()[2]->list());
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(window.focusWidget(), after);
        QVERIFY(chosen.isEmpty()); // Who passes by chooses nothing.
        QTest::keyClick(after, Qt::Key_Backtab, Qt::ShiftModifier);
        QTest::keyClick(window.focusWidget(), Qt::Key_Left);
        QCOMPARE(window.focusWidget(), board.findChildren<BoardColumn *>()[1]->list());
        QCOMPARE(board.current()->id, PromiseId(1));
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(window.focusWidget(), after); // The stop goes with the card.
    }

    /// Nobody writes down what the customer said of a promise that cannot be checked yet.
    void whatIsNotDoneIsNotCheckedAtOnce()
    {
        const PromiseShop shop;
        const PromiseId id = shop.promised(shop.complaint);
        PromiseRoom room(shop);
        const PromiseFacts facts(room.context());
        QWidget window;
        PromiseMoves moves(room.context(), facts, &window);
        const QSignalSpy refused(&moves, &PromiseMoves::refused);
        moves.move(id, PromiseState::Promised, PromiseState::Checked);
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(window.findChildren<QDialog *>().isEmpty());
        QCOMPARE(shop.promise(id).state, PromiseState::Promised);
    }

    void aScreenReaderTicksAStep()
    {
        const PromiseShop shop;
        const PromiseId id = shop.promised(shop.complaint);
        QVERIFY(!shop.promise(id).steps.empty());
        PromiseRoom room(shop);
        const PromiseFacts facts(room.context());
        PromiseMoves moves(room.context(), facts, nullptr);
        StepsView steps(room.context(), facts, moves);
        steps.display(room.details(id));
        steps.findChild<QCheckBox *>()->toggle(); // As it does, without a click.
        QTRY_VERIFY(!shop.promise(id).steps.front().isOpen());
    }

    void theKeysStayAtAStepThatWasTicked()
    {
        const PromiseShop shop;
        const PromiseId id = shop.promised(shop.complaint);
        PromiseRoom room(shop);
        const PromiseFacts facts(room.context());
        PromiseMoves moves(room.context(), facts, nullptr);
        StepsView steps(room.context(), facts, moves);
        steps.display(room.details(id));
        steps.show();
        QVERIFY(QTest::qWaitForWindowActive(&steps));
        steps.findChild<QCheckBox *>()->setFocus();
        QTest::keyClick(steps.focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(!shop.promise(id).steps.front().isOpen());
        steps.display(room.details(id));
        const auto *box = qobject_cast<QCheckBox *>(steps.focusWidget());
        QVERIFY(box);
        QCOMPARE(box->text(), shop.promise(id).steps.front().words);
        QVERIFY(box->isChecked());
    }

    void theLinksOfACoveredReviewFitIntoThePane()
    {
        const PromiseShop shop;
        PromiseRoom room(shop);
        const PromiseFacts facts(room.context());
        PromiseMoves moves(room.context(), facts, nullptr);
        CoveredView view(room.context(), facts, moves);
        PromiseDetails details;
        for (const qint64 review : {1, 2}) {
            CoveredRow row;
            row.covered.review = ReviewId(review);
            row.customerName = u"Daniel Osei"_s;
            details.reviews.push_back(row);
        }
        view.display(details);
        QVERIFY(view.findChildren<QPushButton *>().size() > 5);
        QVERIFY2(view.minimumSizeHint().width() < room.theme.scaled(300),
                 qPrintable(QString::number(view.minimumSizeHint().width())));
    }

    void aNewPromiseBeginsWithTheCustomer()
    {
        const PromiseShop shop;
        PromiseRoom room(shop);
        const PromiseFacts facts(room.context());
        PromiseDialog dialog(room.context(), facts, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false); // It stands in this function.
        dialog.start();
        auto &toWhom = called<QComboBox>(dialog, u"To whom"_s);
        QCOMPARE(dialog.focusWidget(), &toWhom);
        QTRY_COMPARE(toWhom.count(), 1);
        QCOMPARE(toWhom.currentIndex(), -1); // Nobody is chosen by whom nobody chose.
        QVERIFY(called<QLineEdit>(dialog, u"What you promise"_s).isEnabled());
        QCOMPARE(dialog.focusWidget(), &toWhom);

        const QString first = toWhom.itemText(0).left(1);
        QTest::keyClicks(&toWhom, first);
        QTRY_VERIFY(toWhom.view()->isVisible());
        QCOMPARE(toWhom.view()->currentIndex().row(), 0);
        QCOMPARE(toWhom.currentIndex(), -1); // Nor by what is typed.
        QTest::keyClick(toWhom.view(), Qt::Key_Escape);
        QTRY_VERIFY(!toWhom.view()->isVisible());
        QCOMPARE(toWhom.currentIndex(), -1);
        QTest::keyClicks(&toWhom, first);
        QTRY_VERIFY(toWhom.view()->isVisible());
        QTest::keyClick(toWhom.view(), Qt::Key_Return);
        QTRY_COMPARE(toWhom.currentIndex(), 0);
    }

    void whatWasChangedHasAField()
    {
        const PromiseShop shop;
        const PromiseId id = shop.promised(shop.complaint);
        PromiseRoom room(shop);
        const PromiseFacts facts(room.context());
        PromiseDialog dialog(room.context(), facts, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.edit(id);
        auto &save = *dialog.findChild<QPushButton *>(u"submit"_s);
        QCOMPARE(save.text(), u"Save"_s);
        QTRY_VERIFY(save.isEnabled());
        called<QPlainTextEdit>(dialog, u"What we changed"_s).setPlainText(u"Every carton has a date now."_s);
        save.click();
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(shop.promise(id).parts.publication, u"Every carton has a date now."_s);
    }

    void whatIsMissingIsSaidToTheKeys()
    {
        const PromiseShop shop;
        const PromiseId id = shop.finished(shop.complaint);
        PromiseRoom room(shop);
        CheckDialog dialog(room.context(), id, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.start();
        QVERIFY(broughtToFront(&dialog));
        auto &notice = *dialog.findChild<NoticeBar *>();
        QVERIFY(!notice.isVisible());
        QTest::keyClick(&dialog, Qt::Key_Enter, Qt::ControlModifier);
        QTRY_VERIFY(notice.isVisible());
        QCOMPARE(notice.sentence(), u"Say whether they are satisfied."_s);
        called<QToolButton>(dialog, u"Satisfied"_s).click();
        QCOMPARE(notice.sentence(), u"Write down what they said."_s);
        called<QPlainTextEdit>(dialog, u"What they said"_s).setPlainText(u"Fresh every time now."_s);
        QVERIFY(!notice.isVisible());
        QCOMPARE(shop.state(id), PromiseState::Done);
    }

    void nothingIsCheckedBeforeEverybodyHeardOfIt()
    {
        const PromiseShop shop;
        const KeepPromise keep(shop.file);
        PromisePlan wanted = PromiseShop::plan();
        wanted.steps.clear();
        const PromiseId id = shop.promised(shop.complaint, wanted);
        const ReviewId toms = shop.complained(u"Sour."_s, shop.customer(u"Tom Birch"_s), shop.today);
        PromiseRoom room(shop);
        QWidget window;
        const auto begin = [&] {
            auto *dialog = new CheckDialog(room.context(), id, &window);
            dialog->start();
            return dialog;
        };
        QPointer<CheckDialog> dialog = begin();
        called<QPlainTextEdit>(*dialog, u"What they said"_s).setPlainText(u"Fresh now."_s);
        dialog->reject();
        QTRY_VERIFY(!dialog);

        valueOf(keep.cover(id, {toms}));
        valueOf(keep.finish(id));
        dialog = begin();
        const auto &words = called<QPlainTextEdit>(*dialog, u"What they said"_s);
        QTRY_VERIFY(!words.isEnabled()); // Before anything is typed.
        const auto &unheard = *dialog->findChild<QLabel *>(u"unheard"_s);
        QVERIFY(unheard.isVisible() && unheard.text().startsWith(u"Tom Birch has not heard"_s));
        QCOMPARE(dialog->findChild<QPushButton *>(u"submit"_s)->toolTip(), unheard.text());
        dialog->findChild<QPushButton *>(u"cancel"_s)->click();
        QTRY_VERIFY(!dialog);

        valueOf(keep.followUp(id, toms, {}));
        dialog = begin();
        const auto &kept = called<QPlainTextEdit>(*dialog, u"What they said"_s);
        QCOMPARE(kept.toPlainText(), u"Fresh now."_s);
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        QTRY_VERIFY(std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().startsWith(u"You promised Priya Nair"_s); }));
        QVERIFY(kept.isEnabled());
        called<QToolButton>(*dialog, u"Satisfied"_s).click();
        dialog->findChild<QPushButton *>(u"submit"_s)->click();
        QTRY_VERIFY(!dialog);
        QCOMPARE(shop.state(id), PromiseState::Checked);
    }

    void whatWasChangedIsCopiedAsAPostWithTheYes()
    {
        const PromiseShop shop;
        const KeepPromise keep(shop.file);
        const PromiseId id = shop.finished(shop.complaint);
        PromiseRoom room(shop);
        const PromiseFacts facts(room.context());
        QWidget window;
        PromiseMoves moves(room.context(), facts, &window);
        PublicationView view(room.context(), moves, &window);
        view.display(room.details(id));
        auto &post = called<QPushButton>(view, u"Copy as a post"_s);
        QVERIFY(!post.isEnabled());
        QVERIFY2(post.toolTip().contains(u"agreed"_s), qPrintable(post.toolTip()));
        QVERIFY(!called<QPushButton>(view, u"Copy what we changed"_s).isVisibleTo(&view));
        QVERIFY(called<QPushButton>(view, u"Write what we changed…"_s).isEnabled());

        valueOf(keep.setPublication(id, u"Every carton has a date now."_s));
        view.display(room.details(id));
        auto &words = called<QPushButton>(view, u"Copy what we changed"_s);
        QVERIFY(words.isVisibleTo(&view));
        QVERIFY(!words.isEnabled());
        QVERIFY2(words.toolTip().contains(u"agreed"_s), qPrintable(words.toolTip()));

        valueOf(keep.agree(id, shop.complaint, shop.today, u"at the till"_s));
        view.display(room.details(id));
        QVERIFY(post.isEnabled());
        QCOMPARE(words.toolTip(), QString());
        post.click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"You said: “Second time the oat milk was off.” (PN)\nWe did: Every carton has a date now."_s);
        words.click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Every carton has a date now."_s);
        called<QPushButton>(view, u"Mark as published"_s).click();
        QTRY_VERIFY(shop.promise(id).publishedAt);
    }

    void whatWeChangedStaysInItsWindowUntilItIsSaved()
    {
        const PromiseShop shop;
        const PromiseId id = shop.promised(shop.complaint);
        PromiseRoom room(shop);
        QWidget window;
        const QPointer<ChangedDialog> dialog = new ChangedDialog(room.context(), id, {}, &window);
        dialog->start();
        auto &words = called<QPlainTextEdit>(*dialog, u"What we changed"_s);
        words.setPlainText(u"Every carton has a date now."_s);
        auto &save = *dialog->findChild<QPushButton *>(u"submit"_s);
        valueOf(KeepPromise(shop.file).remove(id));
        save.click();
        QTRY_VERIFY(!dialog || dialog->findChild<NoticeBar *>()->isVisible());
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(words.toPlainText(), u"Every carton has a date now."_s);
        shop.undone();
        save.click();
        QTRY_VERIFY(!dialog);
        QCOMPARE(shop.promise(id).parts.publication, u"Every carton has a date now."_s);
    }

    void theYesStaysInItsWindowUntilItIsSaved()
    {
        const PromiseShop shop;
        const PromiseId id = shop.promised(shop.complaint);
        PromiseRoom room(shop);
        QWidget window;
        const QPointer<AgreementDialog> dialog =
            new AgreementDialog(room.context(), id, {.review = shop.complaint}, shop.today, &window);
        dialog->start();
        auto &how = *dialog->findChild<QLineEdit *>(u"agreedHow"_s);
        how.setText(u"Said at the till"_s);
        auto &save = *dialog->findChild<QPushButton *>(u"submit"_s);
        valueOf(KeepPromise(shop.file).remove(id));
        save.click();
        QTRY_VERIFY(!dialog || dialog->findChild<NoticeBar *>()->isVisible());
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(how.text(), u"Said at the till"_s);
        shop.undone();
        save.click();
        QTRY_VERIFY(!dialog);
        QCOMPARE(shop.promise(id).reviews.front().agreed, shop.today);
        QCOMPARE(shop.promise(id).reviews.front().agreedHow, u"Said at the till"_s);
    }

    void whatIsRefusedNamesItsPromiseUntilSomethingElseHappens()
    {
        const PromiseShop shop;
        const PromiseId id = shop.promised(shop.complaint);
        PromiseRoom room(shop);
        const PromiseFacts facts(room.context());
        QWidget window;
        PromiseMoves moves(room.context(), facts, &window);
        QSignalSpy failed(&room.notices, &Notices::somethingFailed);
        QSignalSpy movedOn(&room.notices, &Notices::movedOn);
        moves.move(id, PromiseState::Promised, PromiseState::Done);
        QTRY_COMPARE(failed.size(), 1);
        const QString sentence = failed[0][0].toString();
        QVERIFY2(sentence.contains(u"A date on every carton"_s) && sentence.contains(u"step is still open"_s),
                 qPrintable(sentence));
        QCOMPARE(movedOn.size(), 0);
        moves.moveOn();
        QCOMPARE(movedOn.size(), 1);
        moves.moveOn(); // Nothing is said any more.
        QCOMPARE(movedOn.size(), 1);
    }

    void nothingIsWiderThanThePane()
    {
        const PromiseShop shop;
        const QString endless(60, u'w');
        PromisePlan plan = PromiseShop::plan();
        plan.title = endless;
        plan.parts.remedy = endless;
        plan.parts.publication = endless;
        plan.who.name = endless;
        plan.steps = {PromiseShop::step(u"Pin the read-back card by the phone, "_s.repeated(6).left(200)),
                      PromiseShop::step(endless)};
        plan.steps.front().who.name = endless;
        const CustomerId endlessName = shop.customer(endless);
        const PromiseId id = shop.promised(shop.complained(endless, endlessName, shop.today.addDays(-2)), plan);
        PromiseRoom room(shop);
        const PromiseFacts facts(room.context());
        QWidget window;
        PromiseMoves moves(room.context(), facts, &window);
        PromisePane pane(room.context(), facts, moves, &window);
        window.resize(380, 700);
        pane.resize(380, 700);
        window.show();
        pane.open(id);
        QTRY_COMPARE(pane.findChildren<QCheckBox *>().size(), 2);
        const auto *area = pane.findChild<QScrollArea *>();
        const QWidget *content = area->widget();
        const auto cut = [content] {
            QStringList found;
            for (const QWidget *each : content->findChildren<QWidget *>()) {
                const int left = each->mapTo(content, QPoint()).x();
                const bool isInside = left >= 0 && left + each->width() <= content->width();
                if (each->isVisible() && (!isInside || each->minimumSizeHint().width() > each->width()))
                    found << QString::fromLatin1(each->metaObject()->className()) << each->accessibleName();
            }
            return found.join(u'\n');
        };
        QTRY_VERIFY(pane.findChildren<QCheckBox *>().first()->height() > 3 * room.theme.lineHeight(TypeRole::Body));
        QTRY_COMPARE(cut(), QString());
        QVERIFY(content->width() <= area->viewport()->width());
        QVERIFY2(pane.minimumSizeHint().width() <= 380, qPrintable(QString::number(pane.minimumSizeHint().width())));
    }

    void whatTookLessThanAnHourIsToldInMinutes()
    {
        PromiseShop shop;
        const ReviewId review = shop.complained(u"The tea was cold."_s, shop.priya, shop.today);
        shop.clock.advance(std::chrono::minutes(12));
        PromisePlan plan = PromiseShop::plan();
        plan.steps.clear();
        const PromiseId id = shop.promised(review, plan);
        shop.clock.advance(std::chrono::minutes(60));
        valueOf(KeepPromise(shop.file).finish(id));
        PromiseRoom room(shop);
        const PromiseFacts facts(room.context());
        QWidget window;
        PromiseMoves moves(room.context(), facts, &window);
        PromisePane pane(room.context(), facts, moves, &window);
        pane.open(id);
        QTRY_VERIFY(says(pane, u"Owned up to after 12 minutes"_s));
        QVERIFY(says(pane, u"Put right after 1 hour"_s));
    }

    void theDayOfAStepIsToldFromThatOfThePromise()
    {
        const PromiseShop shop;
        PromisePlan plan = PromiseShop::plan();
        plan.due = shop.today.addDays(4);
        const PromiseId id = shop.promised(shop.complaint, plan);
        PromiseRoom room(shop);
        const PromiseFacts facts(room.context());
        QWidget window;
        PromiseMoves moves(room.context(), facts, &window);
        PromisePane pane(room.context(), facts, moves, &window);
        pane.open(id);
        QTRY_VERIFY(says(pane, u"Next step: "_s));
        plan = planOf(shop.promise(id));
        plan.steps.clear();
        valueOf(KeepPromise(shop.file).edit(id, plan));
        pane.refresh();
        QTRY_VERIFY(!says(pane, u"Next step: "_s));
    }

    void theDayThatWasPromisedFirstStandsBesideTheLaterOne()
    {
        const PromiseShop shop;
        PromisePlan plan = PromiseShop::plan();
        plan.steps.clear();
        plan.due = shop.today.addDays(-1);
        const PromiseId id = shop.promised(shop.complaint, plan);
        PromiseRoom room(shop);
        const PromiseFacts facts(room.context());
        QWidget window;
        PromiseMoves moves(room.context(), facts, &window);
        PromisePane pane(room.context(), facts, moves, &window);
        pane.open(id);
        QTRY_VERIFY(says(pane, u"Done by "_s));
        QVERIFY(!says(pane, u"It was first due on "_s));
        plan = planOf(shop.promise(id));
        plan.due = shop.today.addDays(4);
        valueOf(KeepPromise(shop.file).edit(id, plan));
        pane.refresh();
        QTRY_VERIFY(says(pane, u"It was first due on "_s));
    }

    void theDayThatWasPromisedFirstHasALineOfItsOwn()
    {
        const PromiseShop shop;
        const PromiseId id = shop.promised(shop.complaint);
        PromiseRoom room(shop);
        const PromiseFacts facts(room.context());
        PromiseRow row = valueOf(ReadPromises(shop.file).details(id)).row;
        PromiseColumnModel model(row.state, [](const PromiseRow &) { return QString(); });
        const PromiseCard card(room.theme, facts);
        const PromiseCells cells(room.theme, facts);
        PromiseListModel list;
        list.setWords(facts.text(), facts.today());
        const auto measured = [&] {
            QStyleOptionViewItem option;
            option.rect = QRect(0, 0, 240, 100);
            model.show({1, {row}});
            list.show({1, {row}});
            return std::pair(card.sizeHint(option, model.index(0)).height(),
                             standingChip(row, facts.text(), facts.today()).text);
        };
        const auto before = measured();
        row.firstDue = row.due.addDays(-8);
        const auto later = measured();
        QVERIFY(later.first >= before.first + room.theme.lineHeight(TypeRole::Micro));
        QCOMPARE(later.second, before.second);
        const QModelIndex standing = list.index(0, PromiseListModel::Standing);
        const QString first = facts.text().firstDue(row, facts.today());
        QCOMPARE(standing.data().toString(), later.second + u". "_s + first);
        QVERIFY(cells.contentWidth(standing)
                >= QFontMetricsF(room.theme.font(TypeRole::Micro)).horizontalAdvance(first));
    }

    void theKeysStayInThePaneOfACheckedPromise()
    {
        const PromiseShop shop;
        const PromiseId checked = shop.finished(shop.complaint);
        valueOf(KeepPromise(shop.file).check(checked, {true, u"Fine."_s, {}, false}));
        const PromiseId open = shop.promised(shop.complaint);
        PromiseRoom room(shop);
        const PromiseFacts facts(room.context());
        QWidget window;
        QPushButton before(&window);
        PromiseMoves moves(room.context(), facts, &window);
        PromisePane pane(room.context(), facts, moves, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto focused = [&window] {
            return window.focusWidget() ? window.focusWidget()->accessibleName() : u"-"_s;
        };
        const auto verb = [&window] {
            const auto *button = qobject_cast<QPushButton *>(window.focusWidget());
            return button ? button->text() : QString();
        };
        pane.open(open);
        pane.setFocus();
        QTRY_COMPARE(verb(), u"Start"_s);
        pane.open(checked); // It asks for nothing any more.
        QTRY_COMPARE(focused(), u"More about this promise"_s);
        pane.open(open);
        QTRY_COMPARE(verb(), u"Start"_s);
    }

    void columnsFitWhatStandsInThem()
    {
        const PromiseShop shop;
        valueOf(KeepPromise(shop.file).start(shop.promised(shop.complaint)));
        shop.finished(shop.complaint);
        PromiseRoom room(shop);
        const PromiseFacts facts(room.context());
        PromiseListModel model;
        QWidget window;
        ColumnTable *table = makePromiseTable(room.theme, facts, &model, &window);
        table->resize(1080, 300);
        window.resize(1080, 300);
        window.show();
        model.setWords(facts.text(), facts.today());
        model.show(valueOf(ReadPromises(shop.file).find({})));
        const QFontMetrics metrics(room.theme.font(TypeRole::Small));
        for (int row = 0; row < model.rowCount(); ++row) {
            for (const int column : {PromiseListModel::State, PromiseListModel::Standing, PromiseListModel::Owner,
                                     PromiseListModel::Steps}) {
                const QString words = model.index(row, column).data().toString();
                QVERIFY2(table->columnWidth(column) > metrics.horizontalAdvance(words), qPrintable(words));
            }
        }
    }
};

SHOPBELL_WINDOW_TEST(TestPromiseWidgets)
#include "test_promisewidgets.moc"
