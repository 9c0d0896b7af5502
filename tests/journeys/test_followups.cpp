// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "models/followuplistmodel.h"
#include "services/keepcustomers.h"
#include "services/keepfollowups.h"
#include "services/readcustomers.h"
#include "services/readreviews.h"
#include "support/promiseshop.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/infront.h"
#include "widgets/common/customerfield.h"
#include "widgets/followups/followuppane.h"
#include "widgets/followups/followupsview.h"
#include "widgets/followups/followuptable.h"
#include "widgets/promises/promisespage.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate aThursday(2025, 11, 20);

/// What stands under a name that a person would say; null when nothing visible does.
template<typename Widget>
Widget *called(const QWidget &in, const QString &name)
{
    for (Widget *each : in.findChildren<Widget *>()) {
        if (each->isVisible() && (each->accessibleName() == name || each->property("text").toString() == name))
            return each;
    }
    return nullptr;
}

/// A shop whose customer Priya complained, was promised something and is asked on 5 December whether it is right; Ida bought
/// for the first time two days ago.
class Neighbourhood
{
public:
    Neighbourhood()
    {
        m_ida = valueOf(
            KeepCustomers(m_shop.file)
                .add({.name = u"Ida Holm"_s, .emails = {u"ida@example.com"_s}, .preferred = ContactWay::Email}));
        m_shop.bought(m_ida, aThursday.addDays(-2));
        m_shop.promised(m_shop.complaint);
    }
    ~Neighbourhood()
    {
        m_program.reset();
        QThreadPool::globalInstance()->waitForDone();
    }

    FollowUpId plans(FollowUpReason reason, QDate due) const
    {
        return valueOf(KeepFollowUps(m_shop.file)
                           .plan({.customer = m_ida, .reason = reason, .text = u"How was the cake?"_s, .due = due}));
    }
    void open()
    {
        m_shop.file.reset();
        m_program = std::make_unique<Application>(Application::Options{
            m_shop.folder() + u"/preferences.ini"_s, m_shop.folder(), {m_shop.clock.clock(), false, false}, false});
        QVERIFY(m_program->start({m_shop.path()}));
        QTRY_VERIFY(!m_program->windows().empty());
        std::ignore = QTest::qWaitForWindowActive(&window());
        window().goTo(u"promises"_s);
        QTRY_VERIFY(window().findChild<PromisesPage *>());
        for (QToolButton *button : page().findChildren<QToolButton *>()) {
            if (button->text().startsWith(u"Follow-ups"_s))
                button->click();
        }
        QTRY_VERIFY(table().isVisible());
    }
    /// The program ends; what it left is read from the file.
    ShopFilePtr close()
    {
        m_program.reset();
        QThreadPool::globalInstance()->waitForDone();
        m_shop.reopen();
        return m_shop.file;
    }

    MainWindow &window() const { return *m_program->windows().front(); }
    PromisesPage &page() const { return *window().findChild<PromisesPage *>(); }
    FollowUpTable &table() const { return *page().findChild<FollowUpTable *>(); }
    FollowUpListModel &model() const { return static_cast<FollowUpListModel &>(*table().model()); }
    FollowUpPane &pane() const { return *page().findChild<FollowUpPane *>(); }
    void undo() const { window().findChild<Actions *>()->undo->trigger(); }
    CustomerId ida() const { return m_ida; }
    QDialog *dialog(const char *name) const { return window().findChild<QDialog *>(QString::fromLatin1(name)); }
    /// Everything that the pane or a dialog says.
    static QString said(const QWidget &in)
    {
        QStringList words;
        for (const QLabel *label : in.findChildren<QLabel *>()) {
            if (label->isVisible())
                words += label->text();
        }
        return words.join(u'\n');
    }
    /// Where somebody stands in the list; -1 when they do not.
    int rowOf(const QString &name) const
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (!model().isHeading(row) && model().index(row, FollowUpListModel::Who).data().toString() == name)
                return row;
        }
        return -1;
    }
    const FollowUpRow *followUpOf(const QString &name) const
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            const FollowUpRow *each = model().followUp(row);
            if (each && each->customerName == name)
                return each;
        }
        return nullptr;
    }
    void choose(FollowUpId id) const
    {
        QTRY_VERIFY(model().rowOf(id) >= 0);
        table().setCurrentIndex(model().index(model().rowOf(id), 0));
        QTRY_VERIFY(pane().isVisible());
        QTRY_VERIFY(called<QPushButton>(pane(), u"Skip…"_s));
    }
    static void submit(QDialog *dialog)
    {
        auto *verb = dialog->findChild<QPushButton *>(u"submit"_s);
        QVERIFY(verb);
        QTRY_VERIFY2(verb->isEnabled(), qPrintable(verb->toolTip()));
        verb->click();
    }

private:
    PromiseShop m_shop;
    CustomerId m_ida;
    std::unique_ptr<Application> m_program;
};

} // namespace

class TestFollowUpsJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestToWhoHasAnOpenComplaintIsHeldBackAndSaysUntilWhen()
    {
        Neighbourhood shop;
        shop.open();
        called<QPushButton>(shop.page(), u"Plan a follow-up"_s)->click();
        QTRY_VERIFY(shop.dialog("followUpDialog"));
        QDialog *dialog = shop.dialog("followUpDialog");
        QVERIFY(broughtToFront(dialog));
        auto *reason = called<QComboBox>(*dialog, u"Reason"_s);
        QVERIFY(reason);
        reason->setCurrentIndex(reason->findData(int(FollowUpReason::ReferralRequest)));
        auto *who = dialog->findChild<CustomerField *>();
        who->setFocus();
        QTest::keyClicks(who, u"Priya Nair"_s);
        QTRY_VERIFY(who->chosen().id.isStored());
        who->findChild<QCompleter *>()->popup()->hide(); // As when somebody goes on to the next field.
        QTRY_VERIFY2(Neighbourhood::said(*dialog).contains(u"Open complaint"_s),
                     qPrintable(Neighbourhood::said(*dialog)));
        QVERIFY2(Neighbourhood::said(*dialog).contains(u"5 December 2025"_s), qPrintable(Neighbourhood::said(*dialog)));
        Neighbourhood::submit(dialog);
        QTRY_VERIFY(!shop.dialog("followUpDialog"));

        QTRY_VERIFY(shop.followUpOf(u"Priya Nair"_s));
        QCOMPARE(shop.followUpOf(u"Priya Nair"_s)->group, FollowUpGroup::HeldBack);
        QTRY_VERIFY(called<QPushButton>(shop.pane(), u"Mark as sent"_s));
        const auto *sent = called<QPushButton>(shop.pane(), u"Mark as sent"_s);
        QTRY_VERIFY(!sent->isEnabled());
        QVERIFY2(sent->toolTip().contains(u"5 December 2025"_s), qPrintable(sent->toolTip()));
        QTRY_VERIFY2(Neighbourhood::said(shop.pane()).contains(u"Open complaint"_s),
                     qPrintable(Neighbourhood::said(shop.pane())));

        shop.undo();
        QTRY_VERIFY(!shop.followUpOf(u"Priya Nair"_s));
    }

    void aWelcomeIsPlannedSentAndItsAnswerBecomesAScoreAndAPrivateReview()
    {
        Neighbourhood shop;
        shop.open();
        QTRY_VERIFY(shop.rowOf(u"Ida Holm"_s) >= 0);
        const int idea = shop.rowOf(u"Ida Holm"_s);
        QVERIFY(shop.model().idea(idea));
        QCOMPARE(shop.model().idea(idea)->idea.reason, FollowUpReason::Welcome);
        shop.table().setFocus();
        shop.table().setCurrentIndex(shop.model().index(idea, 0));
        QTest::keyClick(&shop.table(), Qt::Key_Return);
        QTRY_VERIFY(shop.dialog("followUpDialog"));
        QDialog *dialog = shop.dialog("followUpDialog");
        QVERIFY(broughtToFront(dialog));
        auto *text = called<QPlainTextEdit>(*dialog, u"What you write"_s);
        QVERIFY(text);
        QTRY_VERIFY2(text->toPlainText().contains(u"Hi Ida"_s), qPrintable(text->toPlainText()));
        Neighbourhood::submit(dialog);
        QTRY_VERIFY(!shop.dialog("followUpDialog"));
        QTRY_VERIFY(shop.followUpOf(u"Ida Holm"_s));

        QTRY_VERIFY(called<QPushButton>(shop.pane(), u"Mark as sent"_s));
        called<QPushButton>(shop.pane(), u"Mark as sent"_s)->click();
        QTRY_VERIFY(called<QPushButton>(shop.pane(), u"Note the answer…"_s));
        QTRY_VERIFY(called<QPushButton>(shop.pane(), u"Note the answer…"_s)->isEnabled());
        QTRY_VERIFY(!shop.followUpOf(u"Ida Holm"_s)); // It is planned no more.

        called<QPushButton>(shop.pane(), u"Note the answer…"_s)->click();
        QTRY_VERIFY(shop.dialog("followUpAnswerDialog"));
        dialog = shop.dialog("followUpAnswerDialog");
        QVERIFY(broughtToFront(dialog));
        QTest::keyClicks(called<QPlainTextEdit>(*dialog, u"What they said"_s), u"Lovely bread."_s);
        called<QToolButton>(*dialog, u"9 of 10"_s)->click();
        Neighbourhood::submit(dialog);
        QTRY_VERIFY(!shop.dialog("followUpAnswerDialog"));
        QTRY_VERIFY(Neighbourhood::said(shop.pane()).contains(u"Answered on"_s));

        shop.undo();
        QTRY_VERIFY(Neighbourhood::said(shop.pane()).contains(u"No answer yet."_s));
        shop.window().findChild<Actions *>()->redo->trigger();
        QTRY_VERIFY(Neighbourhood::said(shop.pane()).contains(u"Answered on"_s));
        shop.undo();
        QTRY_VERIFY(Neighbourhood::said(shop.pane()).contains(u"No answer yet."_s));
        shop.undo(); // What stands beside the list comes back into it.
        QTRY_VERIFY(shop.followUpOf(u"Ida Holm"_s));
        QTRY_VERIFY(shop.table().selectionModel()->isRowSelected(shop.rowOf(u"Ida Holm"_s)));
        for (int step = 0; step < 2; ++step) {
            shop.window().findChild<Actions *>()->redo->trigger();
            QTRY_VERIFY(!shop.followUpOf(u"Ida Holm"_s));
        }
        QTRY_VERIFY(Neighbourhood::said(shop.pane()).contains(u"Answered on"_s));

        const ShopFilePtr file = shop.close();
        const CustomerDetails ida = valueOf(ReadCustomers(file).details(shop.ida()));
        QCOMPARE(ida.scores.size(), size_t(1));
        QCOMPARE(ida.scores.front().answer.value, 9.0);
        const ReviewDetails review = valueOf(ReadReviews(file).details(ida.scores.front().review));
        QVERIFY(review.review.isPrivate);
        QCOMPARE(review.review.text, u"Lovely bread."_s);
    }

    void isSkippedWithAReasonAndComesBackByUndo()
    {
        Neighbourhood shop;
        const FollowUpId id = shop.plans(FollowUpReason::AfterPurchase, aThursday);
        shop.open();
        shop.choose(id);
        called<QPushButton>(shop.pane(), u"Skip…"_s)->click();
        QTRY_VERIFY(shop.dialog("sentenceDialog"));
        QDialog *dialog = shop.dialog("sentenceDialog");
        QVERIFY(broughtToFront(dialog));
        QVERIFY(!dialog->findChild<QPushButton *>(u"submit"_s)->isEnabled()); // Not without a reason.
        QTest::keyClicks(called<QLineEdit>(*dialog, u"Reason"_s), u"Spoke to her at the till"_s);
        Neighbourhood::submit(dialog);
        QTRY_COMPARE(shop.model().rowOf(id), -1);
        QTRY_VERIFY(Neighbourhood::said(shop.pane()).contains(u"Spoke to her at the till"_s));

        auto *which = called<QComboBox>(shop.page(), u"Which follow-ups"_s);
        QVERIFY(which);
        which->setCurrentIndex(which->findData(int(FollowUpState::Skipped)));
        Q_EMIT which->activated(which->currentIndex());
        QTRY_VERIFY(shop.model().rowOf(id) >= 0);
        shop.undo();
        QTRY_COMPARE(shop.model().rowOf(id), -1);
        which->setCurrentIndex(which->findData(int(FollowUpState::Planned)));
        Q_EMIT which->activated(which->currentIndex());
        QTRY_VERIFY(shop.model().rowOf(id) >= 0);
    }

    void isMovedToAnotherDayAndBackByUndo()
    {
        Neighbourhood shop;
        const FollowUpId id = shop.plans(FollowUpReason::AfterPurchase, aThursday);
        shop.open();
        shop.choose(id);
        called<QPushButton>(shop.pane(), u"Move…"_s)->click();
        QTRY_VERIFY(shop.dialog("followUpMoveDialog"));
        QDialog *dialog = shop.dialog("followUpMoveDialog");
        QVERIFY(broughtToFront(dialog));
        called<QPushButton>(*dialog, u"In a week"_s)->click();
        Neighbourhood::submit(dialog);
        const auto due = [&shop, id] {
            const FollowUpRow *row = shop.model().followUp(shop.model().rowOf(id));
            return row ? row->followUp.due : QDate();
        };
        QTRY_COMPARE(due(), aThursday.addDays(7));
        shop.undo();
        QTRY_COMPARE(due(), aThursday);
    }

    void wordsAreKeptAsTheyAreTyped()
    {
        Neighbourhood shop;
        const FollowUpId id = shop.plans(FollowUpReason::AfterPurchase, aThursday);
        shop.open();
        shop.choose(id);
        auto *text = called<QPlainTextEdit>(shop.pane(), u"What you write"_s);
        QVERIFY(text);
        QTRY_COMPARE(text->toPlainText(), u"How was the cake?"_s);
        text->moveCursor(QTextCursor::End);
        QTest::keyClicks(text, u" And the bread?"_s);
        QTRY_VERIFY(Neighbourhood::said(shop.pane()).contains(u"Draft saved"_s));
        QTRY_COMPARE(shop.model().followUp(shop.model().rowOf(id))->followUp.text,
                     u"How was the cake? And the bread?"_s);
    }
};

SHOPBELL_WINDOW_TEST(TestFollowUpsJourney)
#include "test_followups.moc"
