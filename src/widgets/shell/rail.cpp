// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/rail.h"

#include "domain/reviewquery.h"
#include "look/theme.h"
#include "widgets/common/shopprofile.h"
#include "widgets/shell/raildelegate.h"
#include "widgets/shell/shopsign.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr QLatin1StringView importItem = "import"_L1;
constexpr QLatin1StringView foldItem = "fold"_L1;

} // namespace

Rail::Rail(const Theme &theme, const QList<Section> &sections, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_known(sections)
    , m_sign(new ShopSign(theme))
    , m_sectionItems(new QStandardItemModel(this))
    , m_footItems(new QStandardItemModel(this))
    , m_sections(makeList(m_sectionItems, tr("Sections")))
    , m_foot(makeList(m_footItems, tr("Import and settings")))
{
    for (const Section &section : sections) {
        addItem(m_sectionItems, section.id, section.name, section.icon);
        if (section.badge == SectionBadge::Promises) // Nobody stands at the counter for them.
            m_sectionItems->item(m_sectionItems->rowCount() - 1)->setData(true, RailDelegate::QuietRole);
    }
    addItem(m_footItems, importItem, tr("Import"), u"file-spreadsheet"_s);
    addItem(m_footItems, settingsSection().id, settingsSection().name, settingsSection().icon);
    addItem(m_footItems, foldItem, {}, {});

    auto *line = new QFrame;
    line->setProperty("hairline", u"horizontal"_s);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(16, 6, 16, 6);
    inset->addWidget(line);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 8);
    column->setSpacing(0);
    column->addWidget(m_sign);
    column->addWidget(m_sections, 1);
    column->addLayout(inset);
    column->addWidget(m_foot);

    setObjectName("rail"_L1);
    setAccessibleName(tr("Navigation"));
    setFocusProxy(m_sections);
    connect(&theme, &Theme::changed, this, &Rail::takeLook);
    setFolded(false);
}

QListView *Rail::makeList(QStandardItemModel *model, const QString &name)
{
    auto *list = new QListView;
    list->setModel(model);
    list->setItemDelegate(new RailDelegate(m_theme, list));
    list->setProperty("ground", u"window"_s);
    list->setFrameShape(QFrame::NoFrame);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMouseTracking(true);
    list->setUniformItemSizes(true);
    list->setAccessibleName(name);
    connect(list, &QListView::clicked, this, &Rail::open);
    list->installEventFilter(this);
    return list;
}

bool Rail::eventFilter(QObject *watched, QEvent *event)
{
    auto *list = qobject_cast<QListView *>(watched);
    if (list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && list->currentIndex().isValid()) {
            open(list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Rail::addItem(QStandardItemModel *model, const QString &id, const QString &name, const QString &icon)
{
    auto *item = new QStandardItem(name);
    item->setData(id, RailDelegate::IdRole);
    item->setData(icon, RailDelegate::IconRole);
    model->appendRow(item);
}

void Rail::open(const QModelIndex &index)
{
    const QString id = index.data(RailDelegate::IdRole).toString();
    if (id == importItem)
        Q_EMIT importWanted();
    else if (id == foldItem)
        Q_EMIT foldWanted(!m_folded);
    else
        Q_EMIT sectionWanted(id);
}

void Rail::setShop(const Shop &shop)
{
    m_sign->setWords(shop.name, signLine(shop));
}

void Rail::setCounts(const ReviewCounts &counts)
{
    setBadge(SectionBadge::Replies, counts.views.value(int(ReviewView::NeedsReply)));
}

void Rail::setPromisesDue(qint64 due)
{
    setBadge(SectionBadge::Promises, due);
}

void Rail::setBadge(SectionBadge badge, qint64 count)
{
    for (int i = 0; i < m_known.size(); ++i) {
        if (m_known[i].badge == badge)
            m_sectionItems->item(i)->setData(count, RailDelegate::BadgeRole);
    }
    nameItems();
}

void Rail::setCurrent(const QString &section)
{
    m_current = section;
    for (QListView *list : {m_sections, m_foot}) {
        auto *model = static_cast<QStandardItemModel *>(list->model());
        for (int row = 0; row < model->rowCount(); ++row) {
            QStandardItem *item = model->item(row);
            const bool current = item->data(RailDelegate::IdRole).toString() == section;
            item->setData(current, RailDelegate::CurrentRole);
            if (current)
                list->setCurrentIndex(item->index());
        }
    }
    nameItems();
}

void Rail::setFolded(bool folded)
{
    m_folded = folded;
    m_sign->setFolded(folded);
    for (QListView *list : {m_sections, m_foot})
        static_cast<RailDelegate *>(list->itemDelegate())->setFolded(folded);
    QStandardItem *fold = m_footItems->item(m_footItems->rowCount() - 1);
    //: Makes the list of sections narrow, so that only icons are left.
    fold->setText(folded ? tr("Expand") : tr("Collapse"));
    fold->setData(folded ? u"panel-left-open"_s : u"panel-left-close"_s, RailDelegate::IconRole);
    nameItems();
    takeLook();
}

QString Rail::spokenBadge(SectionBadge badge, const QString &name, int count)
{
    switch (badge) {
    case SectionBadge::Replies:
        //: Of a section, for a screen reader: "Reviews, 5 wait for a reply".
        return tr("%1, %Ln wait(s) for a reply", nullptr, count).arg(name);
    case SectionBadge::Promises:
        //: Of a section, for a screen reader: "Promises, 2 are late or due today".
        return tr("%1, %Ln are late or due today", nullptr, count).arg(name);
    case SectionBadge::None:
        break;
    }
    return name;
}

void Rail::nameItems()
{
    for (const QStandardItemModel *model : {m_sectionItems, m_footItems}) {
        for (int row = 0; row < model->rowCount(); ++row) {
            QStandardItem *item = model->item(row);
            const QString name = item->text();
            const int count = item->data(RailDelegate::BadgeRole).toInt();
            item->setToolTip(m_folded ? name : QString());
            QString spoken = count > 0 ? spokenBadge(m_known[row].badge, name, count) : name; // Of a section.
            if (item->data(RailDelegate::CurrentRole).toBool())
                //: The section that is shown, for a screen reader.
                spoken = tr("%1, shown now").arg(spoken);
            item->setAccessibleText(spoken);
        }
    }
}

void Rail::takeLook()
{
    const PaneWidths widths = m_theme.pane(PaneToken::Rail);
    setFixedWidth(m_folded ? widths.minimum : widths.usual);
    const int row = m_theme.size(SizeToken::RailItem) + 2;
    m_foot->setFixedHeight(row * m_footItems->rowCount());
    for (QListView *list : {m_sections, m_foot}) {
        list->doItemsLayout();
        list->viewport()->update();
    }
    update();
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorToken::Window));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), m_theme.color(ColorToken::Line));
}

} // namespace Shopbell
