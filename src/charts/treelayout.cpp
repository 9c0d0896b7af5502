// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/treelayout.h"

#include <igraph/igraph.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

/// igraph prints and aborts on errors unless it is told otherwise.
class QuietIgraph
{
public:
    QuietIgraph() : m_before(igraph_set_error_handler(igraph_error_handler_ignore)) {}
    ~QuietIgraph() { igraph_set_error_handler(m_before); }
    QuietIgraph(const QuietIgraph &) = delete;
    QuietIgraph &operator=(const QuietIgraph &) = delete;

private:
    igraph_error_handler_t *m_before;
};

template<typename Value, auto Destroy>
struct Owned
{
    Owned() = default;
    ~Owned()
    {
        if (alive)
            Destroy(&value);
    }
    Owned(const Owned &) = delete;
    Owned &operator=(const Owned &) = delete;

    Value value = {};
    bool alive = false;
};
using Graph = Owned<igraph_t, igraph_destroy>;
using Matrix = Owned<igraph_matrix_t, igraph_matrix_destroy>;
using Integers = Owned<igraph_vector_int_t, igraph_vector_int_destroy>;

Error refusedBy(const char *what)
{
    return Error{Error::Kind::Unreadable, u"igraph: %1"_s.arg(QLatin1StringView(what))};
}

/// The graph that igraph lays out: the shop, the people and the empty neighbours that keep room for large circles.
struct Skeleton
{
    std::vector<igraph_integer_t> edges = {};
    std::vector<igraph_integer_t> vertexOf = {}; ///< By node.
    igraph_integer_t vertices = 1; ///< 0 is the shop.

    igraph_integer_t addBelow(igraph_integer_t parent)
    {
        edges.push_back(parent);
        edges.push_back(vertices);
        return vertices++;
    }
};

int rowsBeyondOwn(double halfHeight, double rowHeight)
{
    return int(std::max(0.0, std::ceil((halfHeight - rowHeight / 2) / rowHeight)));
}

double below(const TreeNode &node, bool leaf, const TreeMeasures &measures)
{
    return leaf ? node.radius : node.radius + measures.labelGap / 2 + node.label.height();
}

Skeleton skeletonOf(std::span<const TreeNode> nodes, const std::vector<std::vector<int>> &childrenOf,
                    const TreeMeasures &measures)
{
    Skeleton made;
    made.vertexOf.resize(nodes.size());
    // Breadth first: igraph takes children in the order of their numbers. The last list is the shop's.
    std::vector<int> queue{int(nodes.size())};
    for (size_t next = 0; next < queue.size(); ++next) {
        const int parent = queue[next];
        const igraph_integer_t at = size_t(parent) == nodes.size() ? 0 : made.vertexOf[size_t(parent)];
        for (const int child : childrenOf[size_t(parent)]) {
            const TreeNode &node = nodes[size_t(child)];
            const bool leaf = childrenOf[size_t(child)].empty();
            for (int i = rowsBeyondOwn(node.radius, measures.rowHeight); i > 0; --i)
                made.addBelow(at);
            made.vertexOf[size_t(child)] = made.addBelow(at);
            for (int i = rowsBeyondOwn(below(node, leaf, measures), measures.rowHeight); i > 0; --i)
                made.addBelow(at);
            queue.push_back(child);
        }
    }
    return made;
}

/// The row of every vertex, as igraph sees it.
Result<std::vector<double>> rowsOf(const Skeleton &skeleton)
{
    const QuietIgraph quiet;
    igraph_vector_int_t edges;
    igraph_vector_int_view(&edges, skeleton.edges.data(), igraph_integer_t(skeleton.edges.size()));
    Graph graph;
    if (igraph_create(&graph.value, &edges, skeleton.vertices, IGRAPH_DIRECTED) != IGRAPH_SUCCESS)
        return refusedBy("the graph could not be made");
    graph.alive = true;
    Integers roots;
    if (igraph_vector_int_init(&roots.value, 1) != IGRAPH_SUCCESS)
        return refusedBy("no memory");
    roots.alive = true;
    VECTOR(roots.value)[0] = 0;
    Matrix places;
    if (igraph_matrix_init(&places.value, 0, 0) != IGRAPH_SUCCESS)
        return refusedBy("no memory");
    places.alive = true;
    if (igraph_layout_reingold_tilford(&graph.value, &places.value, IGRAPH_OUT, &roots.value, nullptr)
        != IGRAPH_SUCCESS)
        return refusedBy("the tree could not be laid out");
    std::vector<double> rows;
    rows.reserve(size_t(skeleton.vertices));
    for (igraph_integer_t vertex = 0; vertex < skeleton.vertices; ++vertex)
        rows.push_back(MATRIX(places.value, vertex, 0));
    return rows;
}

/// Makes places of rows.
class Placing
{
public:
    Placing(std::span<const TreeNode> nodes, const std::vector<std::vector<int>> &childrenOf,
            const TreeMeasures &measures)
        : m_nodes(nodes)
        , m_childrenOf(childrenOf)
        , m_measures(measures)
    {
        for (const TreeNode &node : nodes)
            m_generation.push_back(node.parent < 0 ? 1 : m_generation[size_t(node.parent)] + 1);
    }

    TreeLayout place(const Skeleton &skeleton, const std::vector<double> &rows) const
    {
        TreeLayout layout;
        const std::vector<double> columns = columnCentres();
        const double stretch = stretchFor(skeleton, rows);
        std::vector<double> heights;
        for (size_t i = 0; i < m_nodes.size(); ++i)
            heights.push_back(rows[size_t(skeleton.vertexOf[i])] * stretch);
        layout.shop = {columns[0], rows[0] * stretch};
        if (m_measures.parents == TreeParents::AtTheTop && !m_nodes.empty()) {
            moveParentsUp(heights);
            layout.shop.setY(heights[size_t(m_childrenOf.back().front())]);
        }
        layout.bounds = around(layout.shop, m_measures.shopRadius);
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            TreePlace place;
            place.generation = m_generation[i];
            place.centre = {columns[size_t(m_generation[i])], heights[i]};
            place.label = labelAt(i, place.centre);
            layout.bounds |= around(place.centre, m_nodes[i].radius) | place.label;
            layout.places.push_back(place);
        }
        if (m_measures.direction == Qt::RightToLeft)
            mirror(layout);
        return layout;
    }

private:
    bool isLeaf(size_t node) const { return m_childrenOf[node].empty(); }

    static QRectF around(QPointF centre, double radius)
    {
        return {centre - QPointF(radius, radius), centre + QPointF(radius, radius)};
    }

    QRectF labelAt(size_t node, QPointF centre) const
    {
        const QSizeF size = m_nodes[node].label;
        const double radius = m_nodes[node].radius;
        if (isLeaf(node))
            return {centre + QPointF(radius + m_measures.labelGap, -size.height() / 2), size};
        return {centre + QPointF(-size.width() / 2, radius + m_measures.labelGap / 2), size};
    }

    std::vector<double> columnCentres() const
    {
        std::vector<double> leading{m_measures.shopRadius};
        std::vector<double> trailing{m_measures.shopRadius};
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            const auto column = size_t(m_generation[i]);
            leading.resize(std::max(leading.size(), column + 1));
            trailing.resize(std::max(trailing.size(), column + 1));
            const QRectF used = around({}, m_nodes[i].radius) | labelAt(i, {});
            leading[column] = std::max(leading[column], -used.left());
            trailing[column] = std::max(trailing[column], used.right());
        }
        std::vector<double> centres{0};
        for (size_t column = 1; column < leading.size(); ++column)
            centres.push_back(centres.back() + trailing[column - 1] + m_measures.columnGap + leading[column]);
        return centres;
    }

    /// Column by column, the first generation first, each from top to bottom.
    template<typename RowOf>
    std::vector<size_t> byColumn(RowOf rowOf) const
    {
        std::vector<size_t> order(m_nodes.size());
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::ranges::sort(order, [&](size_t a, size_t b) {
            return std::pair(m_generation[a], rowOf(a)) < std::pair(m_generation[b], rowOf(b));
        });
        return order;
    }

    /// Room between the centres of two neighbours of a column.
    double apart(size_t upper, size_t lower) const
    {
        return below(m_nodes[upper], isLeaf(upper), m_measures) + m_nodes[lower].radius;
    }

    /// Beside their first friend, unless their neighbour above stands there.
    void moveParentsUp(std::vector<double> &heights) const
    {
        const std::vector<size_t> order = byColumn([&heights](size_t node) { return heights[node]; });
        // The last generation first: who brought somebody follows where those went.
        for (auto end = order.end(); end != order.begin();) {
            auto start = end;
            while (start != order.begin() && m_generation[*std::prev(start)] == m_generation[*std::prev(end)])
                --start;
            for (auto node = start; node != end; ++node) {
                if (isLeaf(*node))
                    continue;
                double highest = heights[size_t(m_childrenOf[*node].front())];
                if (node != start) {
                    const size_t above = *std::prev(node);
                    highest = std::max(highest, heights[above] + std::max(m_measures.rowHeight, apart(above, *node)));
                }
                heights[*node] = std::min(heights[*node], highest);
            }
            end = start;
        }
    }

    /// Pixels a row: as wished, or more should two neighbours of a column need it.
    double stretchFor(const Skeleton &skeleton, const std::vector<double> &rows) const
    {
        const auto rowOf = [&](size_t node) { return rows[size_t(skeleton.vertexOf[node])]; };
        const std::vector<size_t> order = byColumn(rowOf);
        double stretch = m_measures.rowHeight;
        for (size_t i = 1; i < order.size(); ++i) {
            const size_t upper = order[i - 1];
            const size_t lower = order[i];
            const double rowsApart = rowOf(lower) - rowOf(upper);
            if (m_generation[upper] != m_generation[lower] || rowsApart <= 0)
                continue;
            stretch = std::max(stretch, apart(upper, lower) / rowsApart);
        }
        return stretch;
    }

    void mirror(TreeLayout &layout) const
    {
        const auto flipped = [](QRectF rect) {
            rect.moveLeft(-rect.right());
            return rect;
        };
        layout.shop.setX(-layout.shop.x());
        layout.bounds = flipped(layout.bounds);
        for (TreePlace &place : layout.places) {
            place.centre.setX(-place.centre.x());
            place.label = flipped(place.label);
        }
    }

    std::span<const TreeNode> m_nodes;
    const std::vector<std::vector<int>> &m_childrenOf;
    TreeMeasures m_measures;
    std::vector<int> m_generation;
};

} // namespace

Result<TreeLayout> layOutTree(std::span<const TreeNode> nodes, const TreeMeasures &measures)
{
    std::vector<std::vector<int>> childrenOf(nodes.size() + 1); // The last one is the shop's.
    for (size_t i = 0; i < nodes.size(); ++i) {
        if (nodes[i].parent >= int(i))
            return Error{Error::Kind::Invalid, u"node %1 comes before its parent"_s.arg(i)};
        childrenOf[nodes[i].parent < 0 ? nodes.size() : size_t(nodes[i].parent)].push_back(int(i));
    }
    const Skeleton skeleton = skeletonOf(nodes, childrenOf, measures);
    const Result<std::vector<double>> rows = rowsOf(skeleton);
    if (!rows)
        return rows.error();
    return Placing(nodes, childrenOf, measures).place(skeleton, *rows);
}

double circleRadius(qint64 amount, qint64 largest, double smallestRadius, double largestRadius)
{
    if (largest <= 0 || amount <= 0)
        return smallestRadius;
    return std::max(smallestRadius, largestRadius * std::sqrt(double(amount) / double(largest)));
}

} // namespace Shopbell
