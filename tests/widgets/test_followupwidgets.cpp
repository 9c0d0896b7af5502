// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/followuplistmodel.h"
#include "services/keepcustomers.h"
#include "services/keepfollowups.h"
#include "services/readfollowups.h"
#include "services/recordpurchase.h"
#include "services/undo.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "support/widgets/says.h"
#include "widgets/common/customerfield.h"
#include "widgets/common/emptystate.h"
#include "widgets/followups/followupanswerdialog.h"
#include "widgets/followups/followupaudience.h"
#include "widgets/followups/followupdialog.h"
#include "widgets/followups/followupdraft.h"
#include "widgets/followups/followupfacts.h"
#include "widgets/followups/followupheard.h"
#include "widgets/followups/followuppane.h"
#include "widgets/followups/followupsview.h"
#include "widgets/followups/followuptable.h"
#include "widgets/followups/wayfield.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

Customer reachable()
{
    Customer customer;
    customer.name = u"Grace Whitlock"_s;
    customer.contacts = {{.kind = ContactKind::Email, .value = u"grace@example.com"_s},
                         {.kind = ContactKind::Phone, .value = u"+44 20 7946 0999"_s}};
    customer.consents = {{.kind = ConsentKind::Phone, .granted = false, .since = QDate(2025, 3, 3)}};
    return customer;
}

bool canBeChosen(const QComboBox &box, ContactWay way)
{
    return qobject_cast<QStandardItemModel *>(box.model())->item(box.findData(int(way)))->isEnabled();
}

CustomerId newCustomer(Desk &desk, const QString &name)
{
    const auto id = wait(KeepCustomers(desk.file()).add({.name = name, .emails = {u"ida@example.com"_s}}));
    if (!id)
        qFatal("the customer could not be added");
    return *id;
}

QPushButton *verbOf(const QDialog &dialog)
{
    return dialog.findChild<QPushButton *>(u"submit"_s);
}

template<typename Widget>
Widget *fieldCalled(const QWidget &in, const QString &name)
{
    for (Widget *each : in.findChildren<Widget *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

} // namespace

class TestFollowUpWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWaysThatAreAllowedCanBeChosenAndOthersSayWhy()
    {
        QComboBox box;
        offerWaysTo(&box, reachable(), ContactWay::Email);
        QCOMPARE(wayIn(&box), ContactWay::Email);
        QVERIFY(canBeChosen(box, ContactWay::Email));
        QVERIFY(!canBeChosen(box, ContactWay::Phone));
        QVERIFY(!canBeChosen(box, ContactWay::Post));
        QVERIFY(box.itemText(box.findData(int(ContactWay::Phone))).contains(u"not wanted"_s));
        offerWaysTo(&box, {}, ContactWay::None);
        QCOMPARE(wayIn(&box), ContactWay::None);
        QVERIFY(box.itemText(box.findData(int(ContactWay::Email))).contains(u"no address known"_s));
    }

    void nothingIsPlannedForNobody()
    {
        Desk desk;
        const FollowUpFacts facts(desk.context());
        FollowUpDialog dialog(desk.context(), facts, nullptr);
        dialog.start();
        QVERIFY(!verbOf(dialog)->isEnabled());
        QVERIFY2(verbOf(dialog)->toolTip().contains(u"for whom"_s), qPrintable(verbOf(dialog)->toolTip()));
    }

    void anInvitationGoesToEveryoneWhoQualifiesInsteadOfToSomebody()
    {
        Desk desk;
        const FollowUpFacts facts(desk.context());
        FollowUpDialog dialog(desk.context(), facts, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false); // It stands in this function.
        dialog.start();
        auto *reason = fieldCalled<QComboBox>(dialog, u"Reason"_s);
        reason->setCurrentIndex(reason->findData(int(FollowUpReason::ReviewInvitation)));
        QVERIFY(!dialog.findChild<CustomerField *>()->isVisible());
        QVERIFY(fieldCalled<QWidget>(dialog, u"First bought from"_s)->isVisible());
        QVERIFY(verbOf(dialog)->isEnabled());
        verbOf(dialog)->click();
        QTRY_VERIFY(!dialog.isVisible());
        const auto found = wait(ReadFollowUps(desk.file()).find({}));
        QVERIFY(bool(found));
        QCOMPARE(found->total, 1);
        QVERIFY(found->rows.front().followUp.audience.has_value());

        FollowUpDialog again(desk.context(), facts, nullptr);
        again.start();
        reason = fieldCalled<QComboBox>(again, u"Reason"_s);
        reason->setCurrentIndex(reason->findData(int(FollowUpReason::ReviewInvitation)));
        QTRY_VERIFY(!verbOf(again)->isEnabled());
        QVERIFY2(verbOf(again)->toolTip().startsWith(u"An invitation to review is already planned for "_s),
                 qPrintable(verbOf(again)->toolTip()));
        auto *from = fieldCalled<QDateEdit>(again, u"First bought from"_s);
        auto *to = fieldCalled<QDateEdit>(again, u"First bought until"_s);
        const QDate earlier = from->date().addDays(-1);
        from->setDate(earlier);
        to->setDate(earlier);
        QTRY_VERIFY(verbOf(again)->isEnabled());
    }

    void aReasonOfTheOwnersNamingNeedsAName()
    {
        Desk desk;
        const CustomerId ida = newCustomer(desk, u"Ida Holm"_s);
        const FollowUpFacts facts(desk.context());
        FollowUpDialog dialog(desk.context(), facts, nullptr);
        dialog.startFor(ida, FollowUpReason::Own);
        QTRY_COMPARE(dialog.findChild<CustomerField *>()->chosen().id, ida);
        QTRY_VERIFY2(verbOf(dialog)->toolTip().contains(u"name"_s), qPrintable(verbOf(dialog)->toolTip()));
        QVERIFY(!verbOf(dialog)->isEnabled());
        fieldCalled<QLineEdit>(dialog, u"What you ask"_s)->setText(u"Did the oven arrive?"_s);
        QVERIFY(verbOf(dialog)->isEnabled());
    }

    void whoIsNotQuietYetIsSaidToBeWhenTheyAreToBeAskedWhyTheyStayAway()
    {
        Desk desk;
        const CustomerId ida = newCustomer(desk, u"Ida Holm"_s);
        for (const int daysAgo : {163, 104, 45}) {
            const auto bought = wait(RecordPurchase(desk.file())
                                         .add({.customer = ida,
                                               .when = Moment::onDay(QDate(2025, 11, 20).addDays(-daysAgo)),
                                               .what = u"a cake"_s}));
            QVERIFY(bool(bought));
        }
        const FollowUpFacts facts(desk.context());
        FollowUpDialog dialog(desk.context(), facts, nullptr);
        dialog.startFor(ida, FollowUpReason::QuietRegular);
        const auto guard = [&dialog] {
            const auto *line = dialog.findChild<QWidget *>(u"guard"_s);
            return line ? line->accessibleName() : QString();
        };
        QTRY_COMPARE(guard(), u"Not seen for 45 days, usually every 59: not quiet yet."_s);
        auto *reason = fieldCalled<QComboBox>(dialog, u"Reason"_s);
        reason->setCurrentIndex(reason->findData(int(FollowUpReason::AfterPurchase)));
        QTRY_COMPARE(guard(), u"Nothing speaks against it."_s);
    }

    void whatSomebodyWroteIsNotReplacedByTheWordsOfAnotherReason()
    {
        Desk desk;
        const FollowUpFacts facts(desk.context());
        FollowUpDialog dialog(desk.context(), facts, nullptr);
        dialog.start();
        auto *text = fieldCalled<QPlainTextEdit>(dialog, u"What you write"_s);
        auto *reason = fieldCalled<QComboBox>(dialog, u"Reason"_s);
        const QString first = text->toPlainText();
        QVERIFY(!first.isEmpty());
        reason->setCurrentIndex(reason->findData(int(FollowUpReason::QuietRegular)));
        QVERIFY(text->toPlainText() != first);
        text->setPlainText(u"Hello Ida"_s);
        reason->setCurrentIndex(reason->findData(int(FollowUpReason::Welcome)));
        QCOMPARE(text->toPlainText(), u"Hello Ida"_s);
    }

    void anAnswerNeedsWordsOrANumber()
    {
        Desk desk;
        const FollowUpFacts facts(desk.context());
        ContactMade contact;
        contact.customer = CustomerId(1);
        contact.day = facts.today();
        FollowUpAnswerDialog dialog(desk.context(), facts, {}, {{u"Ida Holm"_s, contact}}, nullptr);
        dialog.start();
        QVERIFY(!verbOf(dialog)->isEnabled());
        fieldCalled<QToolButton>(dialog, u"9 of 10"_s)->click();
        QVERIFY(verbOf(dialog)->isEnabled());
    }

    void theAnswerToACheckBackSaysWhetherItIsRight()
    {
        Desk desk;
        const FollowUpFacts facts(desk.context());
        ContactMade contact;
        contact.customer = CustomerId(1);
        contact.day = facts.today();
        FollowUp checkBack;
        checkBack.reason = FollowUpReason::CheckBack;
        checkBack.promise = PromiseId(1);
        FollowUpAnswerDialog dialog(desk.context(), facts, checkBack, {{u"Ida Holm"_s, contact}}, nullptr);
        dialog.start();
        fieldCalled<QPlainTextEdit>(dialog, u"What they said"_s)->setPlainText(u"Fine now."_s);
        QVERIFY(!verbOf(dialog)->isEnabled()); // Nobody takes a yes for granted.
        for (QToolButton *button : dialog.findChildren<QToolButton *>()) {
            if (button->text() == u"No, not satisfied"_s)
                button->click();
        }
        QVERIFY(verbOf(dialog)->isEnabled());
    }

    void whatIsTypedIsInTheShopAndTheSavesOfAStayAreOneChange()
    {
        Desk desk;
        const CustomerId ida = newCustomer(desk, u"Ida Holm"_s);
        const auto id = wait(KeepFollowUps(desk.file()).plan({.customer = ida, .text = u"How was it?"_s}));
        QVERIFY(bool(id));
        FollowUpDraft draft(desk.context(), nullptr);
        draft.enter(*id, u"How was it?"_s);
        const auto textInShop = [&desk, &id] { return wait(ReadFollowUps(desk.file()).one(*id))->followUp.text; };
        for (const QString &words : {u"How was the cake?"_s, u"How was the cake, Ida?"_s}) {
            bool saved = false;
            draft.typed(words);
            draft.saveNow([&saved] { saved = true; });
            QTRY_VERIFY(saved);
            QCOMPARE(textInShop(), words);
        }
        QCOMPARE(draft.state(), FollowUpDraft::State::Saved);
        QVERIFY(!draft.takeFromShop(u"older words"_s, draft.mark() - 1)); // Read before the last save.
        QVERIFY(bool(wait(Undo(desk.file()).undo())));
        QCOMPARE(textInShop(), u"How was it?"_s);
    }

    void whoGetsAnInvitationIsNamedAndTheirAddressesCanBeCopied()
    {
        Desk desk(FakeClock(QDate(2025, 11, 20)));
        const CustomerId ida = newCustomer(desk, u"Ida Holm"_s);
        const auto tom =
            wait(KeepCustomers(desk.file()).add({.name = u"Tom Birch"_s, .phones = {u"+44 20 7946 0999"_s}}));
        QVERIFY(bool(tom));
        for (const CustomerId who : {ida, *tom}) {
            const auto bought =
                wait(RecordPurchase(desk.file())
                         .add({.customer = who, .when = Moment::onDay(QDate(2025, 11, 12)), .what = u"a cake"_s}));
            QVERIFY(bool(bought));
        }
        const auto id = wait(KeepFollowUps(desk.file())
                                 .plan({.audience = Audience{QDate(2025, 11, 10), QDate(2025, 11, 16)},
                                        .reason = FollowUpReason::ReviewInvitation,
                                        .text = u"How was your first visit?"_s,
                                        .way = ContactWay::Email}));
        QVERIFY(bool(id));
        const FollowUpFacts facts(desk.context());
        FollowUpAudience audience(desk.context(), facts);
        const auto display = [&] { audience.display(wait(ReadFollowUps(desk.file()).one(*id))->followUp); };
        display();
        QTRY_VERIFY(audience.isVisible());
        QVERIFY(says(audience, u"Who gets it"_s));
        QVERIFY(says(audience, u"Ida Holm: E-mail, ida@example.com"_s));
        QVERIFY(says(audience, u"Tom Birch: Phone, +44 20 7946 0999"_s));
        audience.findChild<QPushButton *>(u"copyEmails"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"ida@example.com"_s);
        audience.findChild<QPushButton *>(u"copyNumbers"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"+44 20 7946 0999"_s);
        // Whatever way is wanted, the addresses are of the ways by which they get it.
        QVERIFY(bool(wait(KeepFollowUps(desk.file()).edit(*id, {.way = ContactWay::Post}))));
        display();
        QTRY_VERIFY(audience.findChild<QPushButton *>(u"copyEmails"_s)->isVisible());
        QCOMPARE(wait(ReadFollowUps(desk.file()).one(*id))->ways, (std::vector{ContactWay::Email, ContactWay::Phone}));
        QVERIFY(bool(wait(Undo(desk.file()).undo())));

        QVERIFY(bool(wait(KeepFollowUps(desk.file()).markSent(*id))));
        display();
        QVERIFY(!audience.isVisible());
        FollowUpHeard heard(desk.context(), facts);
        heard.display(*wait(ReadFollowUps(desk.file()).one(*id)));
        QTRY_VERIFY(std::ranges::any_of(heard.findChildren<QLabel *>(), [](const QLabel *label) {
            return label->text().contains(u"Ida Holm: E-mail\nTom Birch: Phone"_s);
        }));
    }

    void theFollowUpStandsInThePlaceOfTheListInAWindowOf1024()
    {
        Desk desk;
        const CustomerId ida = newCustomer(desk, u"Ida Holm"_s);
        const auto id = wait(KeepFollowUps(desk.file()).plan({.customer = ida, .text = u"How was it?"_s}));
        QVERIFY(bool(id));
        FollowUpsView view(desk.context());
        const std::unique_ptr<QComboBox> chooser(view.stateChooser()); // Belongs to the header of a page.
        view.resize(1104, 600); // Of a window of 1280.
        view.show();
        auto *table = view.findChild<FollowUpTable *>();
        QTRY_VERIFY(table->isVisible());
        view.showFollowUp(*id);
        auto *pane = view.findChild<FollowUpPane *>();
        auto *back = fieldCalled<QToolButton>(*pane, u"Back to the list"_s);
        QVERIFY(back);
        QTRY_VERIFY(pane->isVisible());
        QVERIFY(table->isVisible());
        QVERIFY(!back->isVisible());
        view.resize(968, 600); // The rail is folded.
        QTRY_VERIFY(!table->isVisible());
        QTRY_VERIFY(pane->isVisible() && back->isVisible());
        back->click();
        QTRY_VERIFY(table->isVisible());
        QVERIFY(!pane->isVisible());
        view.showFollowUp(*id);
        QTRY_VERIFY(!table->isVisible());
        view.showList();
        QVERIFY(table->isVisible() && !pane->isVisible());
        view.resize(1104, 600);
        view.showFollowUp(*id);
        view.showList();
        QVERIFY(table->isVisible() && pane->isVisible()); // Both have room.
    }

    void theButtonOfARowMarksTheRowItOpens()
    {
        Desk desk(FakeClock(QDate(2025, 11, 20)));
        std::vector<FollowUpId> ids;
        for (const QString &name : {u"Ida Holm"_s, u"Tom Birch"_s, u"Beth Moreno"_s}) {
            const auto id =
                wait(KeepFollowUps(desk.file()).plan({.customer = newCustomer(desk, name), .text = u"How was it?"_s}));
            QVERIFY(bool(id));
            ids.push_back(*id);
        }
        FollowUpsView view(desk.context());
        const std::unique_ptr<QComboBox> chooser(view.stateChooser()); // Belongs to the header of a page.
        view.resize(1104, 600);
        view.show();
        auto *table = view.findChild<FollowUpTable *>();
        auto *pane = view.findChild<FollowUpPane *>();
        const auto *model = qobject_cast<FollowUpListModel *>(table->model());
        QTRY_VERIFY(model->rowOf(ids[2]) >= 0);
        for (const FollowUpId id : ids) { // The pane opens under the pointer, where the button stood.
            const QModelIndex job = model->index(model->rowOf(id), FollowUpListModel::Job);
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(job).center());
            QTRY_VERIFY(pane->isVisible());
            QCOMPARE(pane->followUp(), id);
            QVERIFY(table->selectionModel()->isRowSelected(model->rowOf(id)));
            QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
            Q_EMIT pane->closeWanted();
            QTRY_VERIFY(!pane->isVisible());
        }
        view.showFollowUp(ids[0]); // From elsewhere, too.
        QVERIFY(table->selectionModel()->isRowSelected(model->rowOf(ids[0])));
    }

    void inThePlaceOfTheListWhatComesBackKeepsTheCursor()
    {
        Desk desk(FakeClock(QDate(2025, 11, 20)));
        std::vector<FollowUpId> ids;
        for (const QString &name : {u"Ida Holm"_s, u"Tom Birch"_s, u"Beth Moreno"_s}) {
            const auto id =
                wait(KeepFollowUps(desk.file()).plan({.customer = newCustomer(desk, name), .text = u"How was it?"_s}));
            QVERIFY(bool(id));
            ids.push_back(*id);
        }
        FollowUpsView view(desk.context());
        const std::unique_ptr<QComboBox> chooser(view.stateChooser()); // Belongs to the header of a page.
        view.resize(968, 600);
        view.show();
        auto *table = view.findChild<FollowUpTable *>();
        const auto *model = qobject_cast<FollowUpListModel *>(table->model());
        QVERIFY(model);
        QTRY_VERIFY(model->rowOf(ids[1]) >= 0);
        view.showFollowUp(ids[1]);
        auto *pane = view.findChild<FollowUpPane *>();
        QTRY_VERIFY(pane->isVisible() && !table->isVisible());
        QVERIFY(bool(wait(KeepFollowUps(desk.file()).skip(ids[1], u"Was here yesterday"_s))));
        QTRY_COMPARE(model->rowOf(ids[1]), -1);
        QVERIFY(bool(wait(Undo(desk.file()).undo())));
        QTRY_VERIFY(model->rowOf(ids[1]) >= 0);
        Q_EMIT pane->closeWanted();
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->currentIndex().row(), model->rowOf(ids[1]));
    }

    void whatIsNeedlessCannotBeMarkedAsSent()
    {
        Desk desk(FakeClock(QDate(2025, 11, 20)));
        const CustomerId ida = newCustomer(desk, u"Ida Holm"_s);
        const auto id = wait(KeepFollowUps(desk.file())
                                 .plan({.customer = ida,
                                        .reason = FollowUpReason::QuietRegular,
                                        .text = u"We have not seen you for a while."_s}));
        QVERIFY(bool(id));
        QVERIFY(
            bool(wait(RecordPurchase(desk.file())
                          .add({.customer = ida, .when = Moment::onDay(QDate(2025, 11, 20)), .what = u"a cake"_s}))));
        FollowUpsView view(desk.context());
        const std::unique_ptr<QComboBox> chooser(view.stateChooser()); // Belongs to the header of a page.
        view.resize(1104, 600);
        view.show();
        view.showFollowUp(*id);
        auto *pane = view.findChild<FollowUpPane *>();
        QTRY_VERIFY(pane->isVisible());
        const auto button = [pane](const QString &text) {
            const QList<QPushButton *> all = pane->findChildren<QPushButton *>();
            const auto found = std::ranges::find(all, text, &QPushButton::text);
            return found == all.end() ? nullptr : *found;
        };
        QTRY_VERIFY(button(u"Mark as sent"_s));
        QTRY_VERIFY(!button(u"Mark as sent"_s)->isEnabled());
        QVERIFY(button(u"Mark as sent"_s)->toolTip().contains(u"nothing left to ask"_s));
    }

    void aShopWithoutFollowUpsSaysWhatToDo()
    {
        Desk desk;
        FollowUpsView view(desk.context());
        const std::unique_ptr<QComboBox> chooser(view.stateChooser()); // Belongs to the header of a page.
        view.resize(900, 500);
        view.show();
        auto *empty = view.findChild<EmptyState *>();
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(says(*empty, u"Ask a customer how it was"_s));
        view.narrow(u"cake"_s, {});
        QTRY_VERIFY(says(*empty, u"cake"_s));
    }

    void whatIsWorthPlanningIsSearchedWithTheRest()
    {
        Desk desk(FakeClock(QDate(2025, 11, 20)));
        for (const QString &name : {u"Ida Holm"_s, u"Tom Birch"_s}) {
            QVERIFY(bool(wait(RecordPurchase(desk.file())
                                  .add({.customer = newCustomer(desk, name),
                                        .when = Moment::onDay(QDate(2025, 11, 15)),
                                        .what = u"a cake"_s}))));
        }
        FollowUpsView view(desk.context());
        const std::unique_ptr<QComboBox> chooser(view.stateChooser()); // Belongs to the header of a page.
        view.resize(1104, 600);
        view.show();
        const auto *model = qobject_cast<FollowUpListModel *>(view.findChild<FollowUpTable *>()->model());
        const auto ideas = [model] {
            QStringList names;
            for (int row = 0; row < model->rowCount(); ++row) {
                if (const IdeaRow *idea = model->idea(row))
                    names << idea->customerName;
            }
            names.sort();
            return names;
        };
        QTRY_COMPARE(ideas(), (QStringList{u"Ida Holm"_s, u"Tom Birch"_s}));
        view.narrow(u"holm"_s, {});
        QTRY_COMPARE(ideas(), QStringList{u"Ida Holm"_s});
        QCOMPARE(model->ideaCount(), qint64(1));
        view.narrow(u"nobody"_s, {});
        QTRY_VERIFY(says(*view.findChild<EmptyState *>(), u"nobody"_s));
        view.narrow({}, {});
        QTRY_COMPARE(ideas().size(), qsizetype(2));
    }
};

SHOPBELL_WINDOW_TEST(TestFollowUpWidgets)
#include "test_followupwidgets.moc"
