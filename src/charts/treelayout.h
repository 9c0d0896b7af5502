// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <span>
#include <vector>

// Where the people of "Who brought whom" stand: the shop is the root, every generation is a column, friends stand behind
// who brought them. Nodes in, places out; nothing is drawn here. The rows come from igraph's Reingold-Tilford layout,
// which knows points only: a circle that is higher than a row gets empty neighbours, so that nothing overlaps.

namespace Shopbell {

/// A person of the tree, in pixels.
struct TreeNode
{
    int parent = -1; ///< Index of who brought them, smaller than their own; -1: the shop.
    double radius = 0;
    QSizeF label = {}; ///< Stands behind the circle of somebody who brought nobody, else below it.
};

/// Where the shop and everybody who brought somebody stand: in the middle of those they brought, or beside the first of
/// them. The second shows the beginning of a tree that is scrolled: the shop and its first branch stand at the top.
enum class TreeParents { InTheMiddle, AtTheTop };

struct TreeMeasures
{
    double shopRadius = 24;
    double rowHeight = 24; ///< Of somebody with a small circle; at least the height of a label.
    double columnGap = 40; ///< Least room between two columns, for the lines.
    double labelGap = 5;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    TreeParents parents = TreeParents::InTheMiddle;
};

struct TreePlace
{
    QPointF centre = {};
    QRectF label = {};
    int generation = 1;
};

struct TreeLayout
{
    QPointF shop = {};
    std::vector<TreePlace> places = {}; ///< In the order of the nodes.
    QRectF bounds = {}; ///< Of all circles and labels.
};

/// Lays the tree out; children stand in the order of the nodes, from top to bottom. Error Invalid when a parent does not
/// come before its child, Unreadable when igraph refuses.
Result<TreeLayout> layOutTree(std::span<const TreeNode> nodes, const TreeMeasures &measures);

/// Radius in pixels whose area stands for an amount: `largestRadius` for `largest`, never below `smallestRadius`.
double circleRadius(qint64 amount, qint64 largest, double smallestRadius, double largestRadius);

} // namespace Shopbell
