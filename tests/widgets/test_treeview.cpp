// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referraltreemodel.h"
#include "support/run.h"
#include "support/widgets/desk.h"
#include "widgets/referrals/treeitems.h"
#include "widgets/referrals/treeview.h"

#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

/// Iris and the friends whom she brought.
ReferralTree family(int friends)
{
    ReferralTree tree{.nodes = {{.id = CustomerId(1), .name = u"Iris Sato"_s, .brought = friends}},
                      .currency = u"GBP"_s};
    for (int i = 0; i < friends; ++i) {
        tree.nodes.push_back(
            {.id = CustomerId(100 + i), .name = u"Bartholomew%1"_s.arg(i), .parent = 0, .generation = 2});
    }
    return tree;
}

/// Who stands under the buttons in the corner; the outermost pixels are a halo.
QList<int> underButtons(const TreeView &picture)
{
    QList<int> covered;
    for (const QGraphicsItem *item : picture.scene()->items()) {
        const auto *person = qgraphicsitem_cast<const PersonItem *>(item);
        if (!person)
            continue;
        const QRect seen = picture.mapFromScene(person->sceneBoundingRect()).boundingRect().adjusted(2, 2, -2, -2);
        for (const QToolButton *button : picture.findChildren<QToolButton *>()) {
            const QRect place(button->mapTo(&picture, QPoint()), button->size());
            if (place.intersects(seen.translated(picture.viewport()->pos())) && !covered.contains(person->node()))
                covered << person->node();
        }
    }
    return covered;
}

} // namespace

class TestTreeView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEndOfAScrolledTreeStandsAboveTheButtons_data()
    {
        QTest::addColumn<int>("zoomed");
        QTest::newRow("as it opens") << 0;
        QTest::newRow("larger") << 2;
        QTest::newRow("smaller") << -2;
    }
    void theEndOfAScrolledTreeStandsAboveTheButtons()
    {
        QFETCH(const int, zoomed);
        Desk desk;
        ReferralTreeModel model(QLocale(u"en_GB"_s));
        model.setTree(family(60));
        TreeView picture(desk.theme(), model);
        picture.resize(240, 420);
        picture.show();
        QVERIFY(QTest::qWaitForWindowExposed(&picture));
        for (int i = 0; i < std::abs(zoomed); ++i)
            QTest::keyClick(&picture, zoomed > 0 ? Qt::Key_Plus : Qt::Key_Minus);
        const auto coveredAtTheEnd = [&picture] {
            for (QScrollBar *bar : {picture.verticalScrollBar(), picture.horizontalScrollBar()})
                bar->setValue(bar->maximum());
            return underButtons(picture);
        };
        QVERIFY(picture.verticalScrollBar()->maximum() > picture.verticalScrollBar()->minimum());
        QTRY_COMPARE(coveredAtTheEnd(), QList<int>()); // A bar that is not needed any more goes a little later.
    }

    void aTreeThatFitsStandsAboveTheButtons()
    {
        Desk desk;
        ReferralTreeModel model(QLocale(u"en_GB"_s));
        TreeView picture(desk.theme(), model);
        picture.resize(300, 420);
        picture.show();
        QVERIFY(QTest::qWaitForWindowExposed(&picture));
        for (int friends = 1; friends < 20; ++friends) {
            model.setTree(family(friends));
            QTest::keyClick(&picture, Qt::Key_0);
            QVERIFY(picture.hasRoomForEverything());
            QCOMPARE(underButtons(picture), QList<int>());
        }
    }

    void whomTheKeysChooseDoesNotStandUnderTheButtons()
    {
        Desk desk;
        ReferralTreeModel model(QLocale(u"en_GB"_s));
        model.setTree(family(60));
        TreeView picture(desk.theme(), model);
        picture.resize(240, 420);
        picture.show();
        QVERIFY(QTest::qWaitForWindowExposed(&picture));
        QTest::keyClick(&picture, Qt::Key_Right);
        for (int i = 0; i < 60; ++i) {
            const auto chosen = int(picture.chosen().value() - 100) + 1;
            QVERIFY(!underButtons(picture).contains(chosen));
            QTest::keyClick(&picture, Qt::Key_Down);
        }
    }
};

SHOPBELL_WINDOW_TEST(TestTreeView)
#include "test_treeview.moc"
