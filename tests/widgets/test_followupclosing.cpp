// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/followuplistmodel.h"
#include "services/keepfollowups.h"
#include "services/readfollowups.h"
#include "services/undo.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/followups/followuppane.h"
#include "widgets/followups/followupsview.h"
#include "widgets/followups/followuptable.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <memory>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

/// An invitation of two days on which nobody came, on the day after.
struct NobodyCame
{
    NobodyCame()
    {
        const auto planned = wait(KeepFollowUps(desk.file())
                                      .plan({.audience = Audience{QDate(2025, 11, 19), QDate(2025, 11, 20)},
                                             .reason = FollowUpReason::ReviewInvitation,
                                             .text = u"How was your first visit?"_s}));
        if (!planned)
            qFatal("the invitation could not be planned");
        id = *planned;
        desk.clock().advance(std::chrono::hours(24));
        view = std::make_unique<FollowUpsView>(desk.context());
        chooser.reset(view->stateChooser()); // Belongs to the header of a page.
        view->resize(1104, 600);
        view->show();
    }
    FollowUp followUp() { return wait(ReadFollowUps(desk.file()).one(id))->followUp; }
    FollowUpState state() { return followUp().state; }

    Desk desk{FakeClock(QDate(2025, 11, 20))};
    FollowUpId id;
    std::unique_ptr<FollowUpsView> view;
    std::unique_ptr<QComboBox> chooser;
};

} // namespace

class TestFollowUpClosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePaneClosesItInOneStepWhichUndoTakesBack()
    {
        NobodyCame shop;
        shop.view->showFollowUp(shop.id);
        auto *pane = shop.view->findChild<FollowUpPane *>();
        QTRY_VERIFY(pane->isVisible());
        const auto button = [pane](const QString &text) {
            const QList<QPushButton *> all = pane->findChildren<QPushButton *>();
            const auto found = std::ranges::find(all, text, &QPushButton::text);
            return found == all.end() ? nullptr : *found;
        };
        QTRY_VERIFY(button(u"Close it"_s));
        QVERIFY(button(u"Close it"_s)->isEnabled());
        button(u"Close it"_s)->click();
        QTRY_COMPARE(shop.state(), FollowUpState::Skipped);
        QCOMPARE(shop.followUp().skippedBecause, nobodyLeft);
        QVERIFY(bool(wait(Undo(shop.desk.file()).undo())));
        QCOMPARE(shop.state(), FollowUpState::Planned);
    }

    void theListClosesItByItsButton()
    {
        NobodyCame shop;
        auto *table = shop.view->findChild<FollowUpTable *>();
        const auto row = [&] { return static_cast<FollowUpListModel *>(table->model())->rowOf(shop.id); };
        QTRY_VERIFY(row() >= 0);
        const QModelIndex job = table->model()->index(row(), FollowUpListModel::Job);
        QTRY_COMPARE(job.data().toString(), u"Close"_s);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(job).center());
        QTRY_COMPARE(shop.state(), FollowUpState::Skipped);
    }
};

SHOPBELL_WINDOW_TEST(TestFollowUpClosing)
#include "test_followupclosing.moc"
