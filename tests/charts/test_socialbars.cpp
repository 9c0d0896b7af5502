// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/socialbars.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;

namespace {
/// As in a link picture: twelve bars, and a little room beside them.
BarRoom linkRoom()
{
    return {.bars = {31, 40, 568, 380}, .figures = {18, 40, 594, 380}, .widestBar = 70, .gap = 4};
}

const std::vector<double> heights{248, 320, 251, 203, 365, 340, 342, 225, 205, 270, 316, 229};
} // namespace

class TestSocialBars : public QObject
{
    Q_OBJECT

private:
    static bool liesOnAnother(const PlacedBars &placed, size_t figure, int own)
    {
        for (size_t i = 0; i < placed.bars.size(); ++i) {
            if (int(i) != own && placed.figures[figure].intersects(placed.bars[i]))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void aWideFigureReachesOutwards()
    {
        const PlacedBars placed = placeBars(linkRoom(), heights, {{0, {72, 30}}, {11, {76, 32}}});
        QVERIFY(!liesOnAnother(placed, 0, 0));
        QVERIFY(!liesOnAnother(placed, 1, 11));
        QVERIFY(placed.bars.front().left() > 31);
        for (const QRectF &figure : placed.figures) {
            QVERIFY(figure.left() >= 18 - 0.01 && figure.right() <= 612.01);
            QVERIFY(figure.top() >= 40);
        }
        // Close over its own bar, not over the next one.
        QVERIFY(qAbs(placed.figures[0].bottom() + 4 - placed.bars[0].top()) < 0.01);
        QVERIFY(qAbs(placed.figures[1].bottom() + 4 - placed.bars[11].top()) < 0.01);
    }

    void aWideFigureKeepsAwayFromItsTallerNeighbour()
    {
        // As in a low, wide picture, where bars stand close.
        const BarRoom low{.bars = {20, 10, 180, 120}, .figures = {12, 10, 196, 120}, .widestBar = 70, .gap = 6};
        const PlacedBars placed = placeBars(low, heights, {{11, {30, 16}}});
        QVERIFY(!liesOnAnother(placed, 0, 11));
        QVERIFY(placed.figures[0].left() - placed.bars[10].right() >= low.gap - 1);
        QVERIFY(placed.figures[0].right() <= low.figures.right() + 0.01);
    }

    void aNarrowOneStandsInTheMiddle()
    {
        const PlacedBars placed = placeBars(linkRoom(), heights, {{0, {30, 30}}, {11, {34, 32}}});
        QCOMPARE(placed.bars.front().left(), 31.0);
        QCOMPARE(placed.bars.back().right(), 599.0);
        QCOMPARE(placed.figures[1].center().x(), placed.bars[11].center().x());
    }

    void amongTallerOnesItStandsOverThem()
    {
        const PlacedBars placed = placeBars(linkRoom(), heights, {{3, {72, 30}}});
        QVERIFY(!liesOnAnother(placed, 0, 3));
        QCOMPARE(placed.figures[0].center().x(), placed.bars[3].center().x());
    }

    void oneBarAndNone()
    {
        QVERIFY(placeBars(linkRoom(), {}, {}).bars.empty());
        const PlacedBars one = placeBars(linkRoom(), {100}, {{0, {300, 30}}});
        QCOMPARE(one.bars.size(), size_t(1));
        QCOMPARE(one.bars.front().width(), 70.0);
        QCOMPARE(one.figures.front().center().x(), one.bars.front().center().x());
    }
};

SHOPBELL_TEST(TestSocialBars)
#include "test_socialbars.moc"
