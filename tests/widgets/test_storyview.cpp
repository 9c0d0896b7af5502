// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run.h"
#include "support/widgets/desk.h"
#include "widgets/customers/customerfacts.h"
#include "widgets/customers/storyitem.h"
#include "widgets/customers/storyview.h"

#include <QLabel>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

/// Where the label that begins so stands; nothing when there is none.
std::optional<QPoint> placeOf(const QWidget &view, const QString &beginning)
{
    for (const QLabel *label : view.findChildren<QLabel *>()) {
        if (label->text().startsWith(beginning))
            return label->mapTo(&view, QPoint());
    }
    return std::nullopt;
}

} // namespace

class TestStoryView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMattersStandsBesideTheStoryWhereThereIsRoom()
    {
        Desk desk;
        const CustomerFacts facts(desk.context());
        StoryView view(desk.context(), facts);
        CustomerDetails details;
        details.row.name = u"Iris Sato"_s;
        details.needs.resize(1);
        details.needs[0].words = u"A loaf that keeps"_s;
        details.needs[0].why = u"shops once a week"_s;
        view.resize(404, 400);
        view.show();
        view.display(details, true);
        const auto needs = [&view] { return placeOf(view, u"What matters most to Iris"_s); };
        const auto story = [&view] { return placeOf(view, u"Story with us"_s); };
        QTRY_VERIFY(needs() && story() && needs()->y() < story()->y() && needs()->x() == story()->x());

        view.resize(520, 400);
        QTRY_VERIFY(needs() && needs()->y() == story()->y() && needs()->x() < story()->x());
        QVERIFY(placeOf(view, u"shops once a week"_s)->y() > placeOf(view, u"A loaf that keeps"_s)->y());

        view.resize(404, 400);
        QTRY_VERIFY(needs() && needs()->y() < story()->y());

        view.resize(520, 400);
        details.needs.clear();
        view.display(details, false);
        QTRY_VERIFY(!needs() && story()->x() < 60); // Nothing stands beside it: it has all of the width.
    }

    void whatBecameOfARecommendationIsReadWholeInANarrowColumn()
    {
        Desk desk;
        const CustomerFacts facts(desk.context());
        StoryEntry entry;
        entry.kind = StoryEntry::Kind::Brought;
        entry.when = Moment::onDay(QDate(2025, 10, 16));
        entry.otherName = u"Lydia Featherstonehaugh"_s;
        entry.credit = ReferralCredit::AlreadyCustomer;
        StoryView view(desk.context(), facts);
        CustomerDetails details;
        details.row.name = u"Iris Sato"_s;
        details.story = {entry};
        details.storyLength = 1;
        view.resize(700, 400);
        view.show();
        view.display(details, true);
        const auto *item = view.findChild<StoryItem *>();
        QVERIFY(item);
        const int usual = item->sizeHint().height();
        QTRY_COMPARE(item->height(), usual);
        view.resize(260, 400);
        QTRY_VERIFY(item->width() < 260 && item->height() > usual);
        QCOMPARE(item->height(), item->heightForWidth(item->width()));
    }
};

SHOPBELL_WINDOW_TEST(TestStoryView)
#include "test_storyview.moc"
