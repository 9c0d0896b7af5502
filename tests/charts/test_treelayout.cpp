// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/treelayout.h"
#include "support/run.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <set>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {

QRectF circle(const TreePlace &place, const TreeNode &node)
{
    return {place.centre - QPointF(node.radius, node.radius), place.centre + QPointF(node.radius, node.radius)};
}

std::vector<TreeNode> grownTree(quint32 seed, int people)
{
    std::mt19937 dice(seed);
    std::vector<TreeNode> nodes;
    for (int i = 0; i < people; ++i) {
        TreeNode node;
        node.parent = i == 0 || dice() % 4 == 0 ? -1 : int(dice() % quint32(i));
        node.radius = 7 + double(dice() % 15);
        node.label = QSizeF(40 + double(dice() % 60), 18);
        nodes.push_back(node);
    }
    return nodes;
}

std::vector<TreeNode> mockUp()
{
    std::vector<TreeNode> nodes;
    for (const int parent : {-1, -1, -1, 0, 0, 1, 1, 2, 3, 3, 3, 5, 7, 8})
        nodes.push_back({parent, 12, {60, 18}});
    nodes[0].radius = 21;
    return nodes;
}

} // namespace

class TestTreeLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyStandsOnAnother_data()
    {
        QTest::addColumn<std::vector<TreeNode>>("nodes");
        QTest::addColumn<TreeParents>("parents");
        const auto row = [](const char *name, const std::vector<TreeNode> &nodes) {
            QTest::newRow(name) << nodes << TreeParents::InTheMiddle;
            QTest::addRow("%s, parents at the top", name) << nodes << TreeParents::AtTheTop;
        };
        row("the tree of the mock-up", mockUp());
        row("two hundred people", grownTree(1, 200));
        row("another two hundred", grownTree(2, 200));
        std::vector<TreeNode> chain;
        chain.reserve(60);
        for (int i = 0; i < 60; ++i)
            chain.push_back({i - 1, 12, {50, 18}});
        row("a chain", chain);
        std::vector<TreeNode> star(80, {-1, 9, {50, 18}});
        star[40].radius = 60;
        row("everybody came alone, one of them large", star);
    }

    void nobodyStandsOnAnother()
    {
        QFETCH(std::vector<TreeNode>, nodes);
        QFETCH(TreeParents, parents);
        TreeMeasures measures;
        measures.parents = parents;
        const Result<TreeLayout> layout = layOutTree(nodes, measures);
        QVERIFY(layout);
        QCOMPARE(layout->places.size(), nodes.size());
        for (size_t i = 0; i < nodes.size(); ++i) {
            const TreePlace &one = layout->places[i];
            QVERIFY(layout->bounds.adjusted(-1, -1, 1, 1).contains(circle(one, nodes[i]) | one.label));
            for (size_t j = i + 1; j < nodes.size(); ++j) {
                const TreePlace &other = layout->places[j];
                const double apart = std::hypot(one.centre.x() - other.centre.x(), one.centre.y() - other.centre.y());
                QVERIFY2(apart >= nodes[i].radius + nodes[j].radius - 1e-6, qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
                QVERIFY2(!one.label.adjusted(1, 1, -1, -1).intersects(other.label.adjusted(1, 1, -1, -1)),
                         qPrintable(u"labels of %1 and %2"_s.arg(i).arg(j)));
                QVERIFY2(!one.label.adjusted(1, 1, -1, -1).intersects(circle(other, nodes[j])),
                         qPrintable(u"label of %1 on %2"_s.arg(i).arg(j)));
            }
        }
    }

    void theBeginningOfAScrolledTreeIsAtItsTop()
    {
        const std::vector<TreeNode> nodes = grownTree(6, 200);
        TreeMeasures measures;
        const Result<TreeLayout> middle = layOutTree(nodes, measures);
        measures.parents = TreeParents::AtTheTop;
        const Result<TreeLayout> top = layOutTree(nodes, measures);
        QVERIFY(middle && top);
        QVERIFY(middle->shop.y() - middle->bounds.top() > 500);
        QCOMPARE(top->shop.y(), top->places[0].centre.y());
        QVERIFY(top->shop.y() - top->bounds.top() < 60);
        QVERIFY(top->bounds.height() <= middle->bounds.height() + measures.shopRadius);
        for (size_t i = 0; i < nodes.size(); ++i) {
            for (size_t j = i + 1; j < nodes.size(); ++j) {
                if (nodes[i].parent == nodes[j].parent)
                    QVERIFY(top->places[i].centre.y() < top->places[j].centre.y());
            }
        }
    }

    void aGenerationIsAColumn()
    {
        const std::vector<TreeNode> nodes = grownTree(3, 120);
        const Result<TreeLayout> layout = layOutTree(nodes, {});
        QVERIFY(layout);
        std::map<int, std::set<double>> columns;
        columns[0].insert(layout->shop.x());
        for (size_t i = 0; i < nodes.size(); ++i) {
            const TreePlace &place = layout->places[i];
            const int before = nodes[i].parent < 0 ? 0 : layout->places[size_t(nodes[i].parent)].generation;
            QCOMPARE(place.generation, before + 1);
            columns[place.generation].insert(place.centre.x());
        }
        double last = -1e9;
        for (const auto &[generation, centres] : columns) {
            QCOMPARE(centres.size(), size_t(1));
            QVERIFY2(*centres.begin() > last, qPrintable(QString::number(generation)));
            last = *centres.begin();
        }
    }

    void siblingsKeepTheirOrder()
    {
        const std::vector<TreeNode> nodes = grownTree(4, 100);
        const Result<TreeLayout> layout = layOutTree(nodes, {});
        QVERIFY(layout);
        for (size_t i = 0; i < nodes.size(); ++i) {
            for (size_t j = i + 1; j < nodes.size(); ++j) {
                if (nodes[i].parent == nodes[j].parent)
                    QVERIFY(layout->places[i].centre.y() < layout->places[j].centre.y());
            }
        }
    }

    void theSameTreeStandsTheSameWay()
    {
        const std::vector<TreeNode> nodes = grownTree(5, 150);
        const Result<TreeLayout> one = layOutTree(nodes, {});
        const Result<TreeLayout> other = layOutTree(nodes, {});
        QVERIFY(one && other);
        QCOMPARE(one->bounds, other->bounds);
        for (size_t i = 0; i < nodes.size(); ++i)
            QCOMPARE(one->places[i].centre, other->places[i].centre);
    }

    void rightToLeftIsTheMirrorImage()
    {
        const std::vector<TreeNode> nodes = mockUp();
        TreeMeasures mirrored;
        mirrored.direction = Qt::RightToLeft;
        const Result<TreeLayout> one = layOutTree(nodes, {});
        const Result<TreeLayout> other = layOutTree(nodes, mirrored);
        QVERIFY(one && other);
        for (size_t i = 0; i < nodes.size(); ++i) {
            QCOMPARE(other->places[i].centre.x(), -one->places[i].centre.x());
            QCOMPARE(other->places[i].centre.y(), one->places[i].centre.y());
            QCOMPARE(other->places[i].label.right(), -one->places[i].label.left());
        }
    }

    void nobodyAtAll()
    {
        const Result<TreeLayout> layout = layOutTree({}, {});
        QVERIFY(layout);
        QVERIFY(layout->places.empty());
        QVERIFY(layout->bounds.contains(layout->shop));
    }

    void aChildBeforeItsParentIsRefused()
    {
        const std::vector<TreeNode> nodes{{1, 9, {}}, {-1, 9, {}}};
        const Result<TreeLayout> layout = layOutTree(nodes, {});
        QVERIFY(!layout);
        QCOMPARE(layout.error().kind, Error::Kind::Invalid);
    }

    void areasStandForAmounts_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<double>("radius");
        QTest::newRow("the largest") << 70'000LL << 20.0;
        QTest::newRow("a quarter of it has half the radius") << 17'500LL << 10.0;
        QTest::newRow("next to nothing is still seen") << 10LL << 7.0;
        QTest::newRow("nothing") << 0LL << 7.0;
    }

    void areasStandForAmounts()
    {
        QFETCH(qint64, amount);
        QFETCH(double, radius);
        QCOMPARE(circleRadius(amount, 70'000, 7, 20), radius);
    }
};

SHOPBELL_TEST(TestTreeLayout)
#include "test_treelayout.moc"
