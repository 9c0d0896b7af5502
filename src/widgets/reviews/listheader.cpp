// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/listheader.h"

#include "format/reviewwords.h"
#include "look/theme.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/searchfield.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr std::array listOrders{ReviewOrder::MostUrgent, ReviewOrder::Newest, ReviewOrder::Oldest,
                                ReviewOrder::HighestRating, ReviewOrder::LowestRating};
constexpr int roomForLongNames = 345; // Logical pixels at 100 %.
} // namespace

ListHeader::ListHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_filters(new IconButton(theme, "sliders-horizontal", tr("Filters"), IconButton::Look::Edged))
    , m_search(new SearchField(theme))
    , m_sort(new QPushButton)
    , m_orders(new QActionGroup(this))
{
    m_search->setProperty("small", true);
    m_search->setPlaceholderText(tr("Search reviews"));
    m_search->setAccessibleName(tr("Search reviews"));
    m_search->setAccessibleDescription(
        tr("Each word is matched from its beginning. Words in quotation marks are matched as they stand."));

    m_sort->setProperty("ghost", true);
    m_sort->setProperty("small", true);
    auto *menu = new QMenu(m_sort);
    for (const ReviewOrder order : listOrders) {
        QAction *action = menu->addAction(nameOf(order));
        action->setCheckable(true);
        action->setData(int(order));
        m_orders->addAction(action);
    }
    m_sort->setMenu(menu);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_filters);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_sort);
    setMinimumHeight(theme.size(SizeToken::PaneHeader));
    setFiltersFolded(false, 0);
    nameOrder();

    connect(m_filters, &QToolButton::clicked, this, &ListHeader::filtersWanted);
    connect(m_search, &SearchField::searched, this, &ListHeader::searched);
    connect(m_orders, &QActionGroup::triggered, this, [this](QAction *action) {
        m_order = ReviewOrder(action->data().toInt());
        nameOrder();
        Q_EMIT orderChosen(m_order);
    });
    connect(&theme, &Theme::changed, this, [this] {
        setMinimumHeight(m_theme.size(SizeToken::PaneHeader));
        nameOrder();
    });
}

QWidget *ListHeader::filtersButton() const
{
    return m_filters;
}

void ListHeader::display(const ReviewQuery &query)
{
    if (m_search->text().trimmed() != query.search)
        m_search->takeText(query.search);
    m_order = query.order;
    nameOrder();
}

void ListHeader::setFiltersFolded(bool folded, int conditions)
{
    m_filters->setVisible(folded);
    m_filters->setName(conditions > 0 ? tr("Filters, %Ln in use", nullptr, conditions) : tr("Filters"));
    m_filters->setIconName("sliders-horizontal", conditions > 0 ? ColorToken::AccentText : ColorToken::Text2);
}

void ListHeader::resizeEvent(QResizeEvent *event)
{
    nameOrder();
    QWidget::resizeEvent(event);
}

void ListHeader::nameOrder()
{
    const bool narrow = width() < m_theme.scaled(roomForLongNames);
    m_sort->setText(narrow ? shortNameOf(m_order) : nameOf(m_order));
    m_sort->setAccessibleName(tr("Order: %1").arg(nameOf(m_order)));
    m_sort->setToolTip(nameOf(m_order));
    for (QAction *action : m_orders->actions())
        action->setChecked(action->data().toInt() == int(m_order));
}

} // namespace Shopbell
