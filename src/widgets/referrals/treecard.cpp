// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/referrals/treecard.h"

#include "look/theme.h"
#include "models/referraltreemodel.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/segment.h"
#include "widgets/common/tooltip.h"
#include "widgets/referrals/treeview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
// Logical pixels at 100 %.
constexpr int treeRow = 28;
constexpr int treeStep = 14; ///< What a generation is farther in.
constexpr int leastNameWidth = 150;
constexpr int besideNumber = 30; ///< The padding of a cell on both sides.

class TreeCells : public QStyledItemDelegate
{
public:
    TreeCells(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int height = std::max(m_theme.scaled(treeRow), m_theme.lineHeight(TypeRole::Small) + m_theme.scaled(8));
        return {QStyledItemDelegate::sizeHint(option, index).width(), height};
    }

    /// All that is known of a person, over each of their cells.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip || !index.isValid())
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        const QString words = index.siblingAtColumn(ReferralTreeModel::Name).data(Qt::AccessibleTextRole).toString();
        QToolTip::showText(event->globalPos(), toolTipOf(words), view);
        return true;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font = m_theme.font(TypeRole::Small);
        const ColorToken ink = index.column() == ReferralTreeModel::Name ? ColorToken::Text : ColorToken::Text2;
        option->palette.setColor(QPalette::Text, m_theme.color(ink));
    }

private:
    const Theme &m_theme;
};
} // namespace

TreeCard::TreeCard(const Theme &theme, QWidget *parent)
    : Card(theme, parent, false)
    , m_theme(theme)
    , m_model(new ReferralTreeModel(theme.language(), this))
    , m_switch(new Segment(theme))
    , m_caption(
          new TextLabel(theme, TypeRole::Micro, ColorToken::Text3, tr("Circle size is what they and theirs brought")))
    , m_others(new QPushButton)
    , m_picture(new TreeView(theme, *m_model))
    , m_list(new QTreeView)
    , m_nobody(new EmptyState(theme))
    , m_views(new QStackedWidget)
{
    makeList();
    m_nobody->say(u"git-fork"_s, tr("Nobody has brought a friend yet"), {},
                  tr("A friend stands here from their first purchase on, behind whoever sent them."));
    m_views->addWidget(m_picture);
    m_views->addWidget(m_list);
    m_views->addWidget(m_nobody);
    m_views->addWidget(new QWidget);
    m_others->setObjectName(u"otherFamilies"_s);
    m_others->setProperty("small", true);
    m_others->setProperty("link", true);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(14, 4, 14, 6);
    row->addWidget(m_others);
    row->addStretch();
    foot->hide();
    box()->addWidget(makeHead());
    box()->addWidget(m_views, 1);
    box()->addWidget(foot);
    connect(m_switch, &Segment::chosen, this, [this](int view) {
        m_wanted = view;
        if (m_smaller && view == Picture)
            showSmaller(false);
        else
            showView(view);
    });
    connect(m_others, &QPushButton::clicked, this, [this] { showSmaller(!m_smaller); });
    m_picture->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_picture, &TreeView::customerWanted, this, &TreeCard::customerWanted);
    connect(m_picture, &TreeView::senderWanted, this, &TreeCard::senderWanted);
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const ReferralNode &person = m_model->node(index);
        if (person.isCustomer())
            Q_EMIT customerWanted(person.id);
        else
            Q_EMIT senderWanted(person.name);
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &TreeCard::notePlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TreeCard::restorePlace);
    connect(&theme, &Theme::changed, this, &TreeCard::takeSizes);
    takeSizes();
    m_switch->hide();
    showView(NotRead); // Nobody is said when it is known.
}

QWidget *TreeCard::makeHead()
{
    m_switch->addSegment(Picture, tr("Tree"));
    m_switch->addSegment(List, tr("List"));
    m_switch->setAccessibleName(tr("How it is shown"));
    QSizePolicy policy = m_switch->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // The title keeps its place.
    m_switch->setSizePolicy(policy);
    m_switch->setCurrent(Picture);
    m_switch->button(Picture)->setObjectName(u"tree"_s);
    m_switch->button(List)->setObjectName(u"treeAsList"_s);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(5);
    row->addWidget(new TextLabel(m_theme, TypeRole::Strong, ColorToken::Text, tr("Who brought whom")));
    m_caption->setWordWrap(true);
    row->addWidget(m_caption, 1);
    row->addWidget(m_switch);
    return head;
}

void TreeCard::makeList()
{
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Who brought whom, as a list"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionsMovable(false);
    m_list->header()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->setItemDelegate(new TreeCells(m_theme, m_list));
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_numberWidths.assign(ReferralTreeModel::Columns, 0);
    m_list->viewport()->installEventFilter(this);
}

/// Delete in the picture or in the list, and another width of the list.
bool TreeCard::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_list->viewport() && event->type() == QEvent::Resize)
        shareWidth();
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Delete || key->modifiers() != Qt::NoModifier)
        return Card::eventFilter(object, event);
    const QModelIndex person = object == m_list ? m_list->currentIndex() : m_model->indexOf(m_picture->chosen());
    if (person.isValid() && m_model->node(person).referral.isStored())
        Q_EMIT removeWanted(m_model->node(person).referral);
    return true;
}

void TreeCard::notePlace()
{
    const QModelIndex current = m_list->currentIndex();
    // The view itself has forgotten its rows already.
    const QModelIndex before = current.row() > 0 ? current.sibling(current.row() - 1, 0) : current.parent();
    m_place = {.current = current.isValid() ? m_model->node(current).person() : ReferralPerson(),
               .before = before.isValid() ? m_model->node(before).person() : ReferralPerson(),
               .folded = {},
               .scrolled = m_list->verticalScrollBar()->value()};
    for (const ReferralNode &node : m_model->tree().nodes) {
        if (node.brought > 0 && !m_list->isExpanded(m_model->indexOf(node.person())))
            m_place.folded.push_back(node.person());
    }
}

void TreeCard::restorePlace()
{
    m_list->expandAll();
    for (const ReferralPerson &folded : m_place.folded)
        m_list->collapse(m_model->indexOf(folded));
    const QModelIndex current = m_model->indexOf(m_place.current);
    m_list->setCurrentIndex(current.isValid() ? current : m_model->indexOf(m_place.before));
    m_list->verticalScrollBar()->setValue(m_place.scrolled);
}

void TreeCard::takeSizes()
{
    m_list->setIndentation(m_theme.scaled(treeStep));
    const QFontMetrics head(m_theme.font(TypeRole::Micro, QFont::DemiBold));
    const QFontMetrics cell(m_theme.font(TypeRole::Small));
    m_numberWidths.assign(ReferralTreeModel::Columns, 0);
    for (int column = ReferralTreeModel::Spent; column < ReferralTreeModel::Columns; ++column) {
        int widest = head.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (const ReferralNode &node : m_model->tree().nodes) {
            const QModelIndex index = m_model->indexOf(node.person()).siblingAtColumn(column);
            widest = std::max(widest, cell.horizontalAdvance(index.data().toString()));
        }
        m_numberWidths[size_t(column)] = widest + m_theme.scaled(besideNumber);
    }
    shareWidth();
}

void TreeCard::shareWidth()
{
    int left = m_list->viewport()->width();
    for (int column = ReferralTreeModel::Spent; column < ReferralTreeModel::Columns; ++column) {
        m_list->setColumnWidth(column, m_numberWidths[size_t(column)]);
        left -= m_numberWidths[size_t(column)];
    }
    m_list->setColumnWidth(ReferralTreeModel::Name, std::max(left, m_theme.scaled(leastNameWidth)));
}

void TreeCard::show(const ReferralTree &tree)
{
    m_model->setTree(tree);
    takeSizes();
    choose(m_toChoose);
    m_toChoose = {}; // Whoever is not among them now was left out.
    const int others = int(tree.otherRoots);
    //: Leads from the largest families, a referrer with all whom they brought, to the others. And back.
    m_others->setText(m_smaller ? tr("Back to the largest families") : tr("and %Ln smaller families", nullptr, others));
    m_others->parentWidget()->setVisible(m_smaller || others > 0);
    m_switch->setHidden(tree.nodes.empty());
    showView(tree.nodes.empty() ? int(Nobody) : m_smaller ? int(List) : m_wanted);
}

void TreeCard::showSmaller(bool smaller)
{
    m_smaller = smaller;
    Q_EMIT familiesWanted();
}

void TreeCard::choose(CustomerId id)
{
    const QModelIndex index = m_model->indexOf(id);
    m_toChoose = index.isValid() ? CustomerId() : id;
    if (!index.isValid())
        return;
    m_picture->choose(id);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void TreeCard::showView(int view)
{
    m_views->setCurrentIndex(view);
    m_caption->setVisible(view == Picture);
    if (view == Picture || view == List)
        m_switch->setCurrent(view);
}

} // namespace Shopbell
