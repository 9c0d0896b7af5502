// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/referrals/treeview.h"

#include "charts/treelayout.h"
#include "format/customerwords.h"
#include "look/theme.h"
#include "widgets/common/tooltip.h"
#include "widgets/referrals/treeitems.h"
#include "widgets/referrals/treezoom.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLoggingCategory>
#include <QScopedValueRollback>
#include <QToolTip>

#include <algorithm>

namespace Shopbell {

namespace {
Q_LOGGING_CATEGORY(treeLog, "shopbell.widgets.referrals")
constexpr double smallestCircle = 7;
constexpr double largestCircle = 21;
constexpr double shopCircle = 24;
} // namespace

TreeView::TreeView(const Theme &theme, const ReferralTreeModel &model, QWidget *parent)
    : QGraphicsView(parent)
    , m_theme(theme)
    , m_model(model)
{
    setScene(&m_scene);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setProperty("noFocusRing", true); // It stands around the person that is chosen.
    setAccessibleName(tr("Who brought whom, as a picture"));
    m_zoom = new TreeZoom(theme, *this);
    connect(&model, &QAbstractItemModel::modelReset, this, &TreeView::rebuild);
    connect(&theme, &Theme::changed, this, &TreeView::rebuild);
    rebuild();
}

CustomerId TreeView::chosen() const
{
    return m_chosen < 0 ? CustomerId() : m_model.tree().nodes[size_t(m_chosen)].id;
}

void TreeView::choose(CustomerId id)
{
    const std::vector<ReferralNode> &nodes = m_model.tree().nodes;
    const auto found = std::ranges::find(nodes, ReferralPerson{id, {}}, &ReferralNode::person);
    if (found != nodes.end())
        chooseNode(int(found - nodes.begin()));
}

void TreeView::rebuild()
{
    const QScopedValueRollback fitting(m_fitting, true);
    const ReferralPerson before = m_chosenPerson; // The nodes are other ones already.
    m_scene.clear();
    m_people.clear();
    m_lines.clear();
    m_chosen = -1;
    setBackgroundBrush(m_theme.color(ColorToken::Surface));
    buildItems();
    if (!m_people.empty()) {
        const std::vector<ReferralNode> &nodes = m_model.tree().nodes;
        const auto same = std::ranges::find(nodes, before, &ReferralNode::person);
        m_chosen = same == nodes.end() ? 0 : int(same - nodes.begin());
        m_chosenPerson = nodes[size_t(m_chosen)].person();
        sayChosen();
    }
    showMarks();
    if (!m_movedByHand)
        fit();
}

void TreeView::buildItems()
{
    const std::vector<ReferralNode> &nodes = m_model.tree().nodes;
    qint64 largest = 0;
    for (const ReferralNode &node : nodes)
        largest = std::max(largest, node.downstreamMinor);
    const double scale = m_theme.textScale();
    std::vector<TreeNode> wanted;
    std::vector<std::pair<QString, QString>> labels;
    for (const ReferralNode &node : nodes) {
        labels.emplace_back(firstNameOf(node.name), m_model.amount(node));
        wanted.push_back({node.parent,
                          circleRadius(node.downstreamMinor, largest, smallestCircle * scale, largestCircle * scale),
                          labelSize(m_theme, labels.back().first, labels.back().second)});
    }
    TreeMeasures measures;
    measures.shopRadius = shopCircle * scale;
    measures.rowHeight = std::max(m_theme.lineHeight(TypeRole::Micro) + 4.0, 2 * smallestCircle * scale + 8);
    measures.columnGap = m_theme.scaled(34);
    measures.direction = m_theme.layoutDirection();
    Result<TreeLayout> layout = layOutTree(wanted, measures);
    m_whole = layout ? layout->bounds.size() + QSizeF(2 * roomAround, 2 * roomAround) : QSizeF();
    if (layout && isScrolled()) {
        measures.parents = TreeParents::AtTheTop;
        layout = layOutTree(wanted, measures);
    }
    m_isScrolled = measures.parents == TreeParents::AtTheTop;
    if (!layout) {
        qCWarning(treeLog) << "the referral tree was not laid out:" << layout.error().detail;
        return;
    }
    m_scene.addItem(new ShopItem(m_theme, layout->shop, measures.shopRadius));
    for (size_t i = 0; i < nodes.size(); ++i) {
        const TreePlace &place = layout->places[i];
        const QPointF from = nodes[i].parent < 0 ? layout->shop : layout->places[size_t(nodes[i].parent)].centre;
        m_lines.push_back(new BroughtItem(m_theme, from, place.centre));
        m_people.push_back(new PersonItem(m_theme, int(i), place, wanted[i].radius, labels[i].first, labels[i].second));
        m_scene.addItem(m_lines.back());
        m_scene.addItem(m_people.back());
    }
    m_tree = layout->bounds.adjusted(-roomAround, -roomAround, roomAround, roomAround);
    makeRoomBelow(transform().m11());
}

void TreeView::chooseNode(int node)
{
    if (node < 0 || node == m_chosen || size_t(node) >= m_people.size())
        return;
    m_chosen = node;
    m_chosenPerson = m_model.tree().nodes[size_t(node)].person();
    showMarks();
    ensureVisible(m_people[size_t(node)], 20, m_zoom->reach());
    sayChosen();
    Q_EMIT chosenChanged(chosen());
}

void TreeView::open(int node)
{
    if (node < 0)
        return;
    const ReferralNode &person = m_model.tree().nodes[size_t(node)];
    if (person.isCustomer())
        Q_EMIT customerWanted(person.id);
    else
        Q_EMIT senderWanted(person.name);
}

void TreeView::sayChosen()
{
    const ReferralNode &node = m_model.tree().nodes[size_t(m_chosen)];
    setAccessibleDescription(tr("%1. %2").arg(customerName(node.name), m_model.figures(node)));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

/// The chosen one, who lies between them and the shop, and everybody behind them.
std::vector<bool> TreeView::onTheWay() const
{
    const std::vector<ReferralNode> &nodes = m_model.tree().nodes;
    std::vector<bool> marked(nodes.size());
    for (size_t i = 0; i < nodes.size(); ++i)
        marked[i] = int(i) == m_chosen || (nodes[i].parent >= 0 && marked[size_t(nodes[i].parent)]);
    for (int node = m_chosen; node >= 0; node = nodes[size_t(node)].parent)
        marked[size_t(node)] = true;
    return marked;
}

void TreeView::showMarks()
{
    const std::vector<bool> marked = onTheWay();
    for (size_t i = 0; i < m_people.size(); ++i) {
        TreeMark mark = marked[i] ? TreeMark::OnTheWay : TreeMark::Plain;
        if (int(i) == m_chosen)
            mark = hasFocus() ? TreeMark::ChosenWithFocus : TreeMark::Chosen;
        m_people[i]->setMark(mark);
        m_lines[i]->setOnTheWay(marked[i]);
    }
}

/// The next one of the same generation below (1) or above (-1).
int TreeView::neighbour(int step) const
{
    const std::vector<ReferralNode> &nodes = m_model.tree().nodes;
    const auto heightOf = [&](int node) { return m_people[size_t(node)]->y() * step; };
    int found = -1;
    for (int i = 0; i < int(nodes.size()); ++i) {
        const bool after =
            nodes[size_t(i)].generation == nodes[size_t(m_chosen)].generation && heightOf(i) > heightOf(m_chosen);
        if (after && (found < 0 || heightOf(i) < heightOf(found)))
            found = i;
    }
    return found;
}

void TreeView::walk(int key)
{
    if (m_chosen < 0)
        return;
    const std::vector<ReferralNode> &nodes = m_model.tree().nodes;
    const int away = m_theme.isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        chooseNode(neighbour(key == Qt::Key_Down ? 1 : -1));
    } else if (key == away) {
        const auto child = std::ranges::find(nodes, m_chosen, &ReferralNode::parent);
        if (child != nodes.end())
            chooseNode(int(child - nodes.begin()));
    } else {
        chooseNode(nodes[size_t(m_chosen)].parent);
    }
}

void TreeView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        walk(event->key());
        return;
    case Qt::Key_Home:
        showBeginning();
        return;
    case Qt::Key_End:
        chooseNode(int(m_people.size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(m_chosen);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_0:
        showMost();
        return;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

int TreeView::nodeAt(QPoint position) const
{
    const auto found = items(position);
    for (const QGraphicsItem *item : found) {
        if (const auto *person = qgraphicsitem_cast<const PersonItem *>(item))
            return person->node();
    }
    return -1;
}

void TreeView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    QGraphicsView::mousePressEvent(event);
}

void TreeView::mouseReleaseEvent(QMouseEvent *event)
{
    QGraphicsView::mouseReleaseEvent(event);
    if ((event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        chooseNode(nodeAt(event->pos()));
}

void TreeView::mouseDoubleClickEvent(QMouseEvent *event)
{
    open(nodeAt(event->pos()));
}

bool TreeView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int node = nodeAt(help->pos());
    if (node < 0) {
        QToolTip::hideText();
        return true;
    }
    const ReferralNode &shown = m_model.tree().nodes[size_t(node)];
    QToolTip::showText(help->globalPos(), toolTipOf(customerName(shown.name) + u'\n' + m_model.figures(shown)), this);
    return true;
}

void TreeView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    showMarks();
}

void TreeView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    showMarks();
}

QSize TreeView::sizeHint() const
{
    return {320, 160};
}

} // namespace Shopbell
