// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/improvements/behindlist.h"

#include "format/customerwords.h"
#include "look/avatar.h"
#include "look/marks.h"
#include "look/theme.h"
#include "widgets/common/rowpainter.h"
#include "widgets/common/tooltip.h"
#include "widgets/improvements/improvementfacts.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
// Logical pixels at 100 %.
constexpr int behindPadding = 14;
constexpr int behindNameWidth = 110;
constexpr int narrowBehind = 420; ///< Below it the name takes the room that it needs, up to half.
constexpr int leastBehind = 36;
} // namespace

BehindModel::BehindModel(const ImprovementFacts &facts, QObject *parent) : QAbstractListModel(parent), m_facts(facts) {}

void BehindModel::setReviews(std::vector<ReviewBehind> reviews)
{
    beginResetModel();
    m_reviews = std::move(reviews);
    endResetModel();
}

QString BehindModel::dayOf(int row) const
{
    return m_facts.dates().moment(review(row).posted, m_facts.now());
}

int BehindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_reviews.size());
}

QVariant BehindModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ReviewBehind &each = review(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return customerName(each.customerName);
    case Qt::ToolTipRole: {
        QStringList lines{customerName(each.customerName), each.beginning};
        if (!each.ownerName.isEmpty())
            lines << tr("Owner %1", "a name").arg(each.ownerName);
        return toolTipOf(lines.join(u'\n'));
    }
    case Qt::AccessibleTextRole: {
        const QString day = dayOf(index.row());
        //: For a screen reader: who wrote a review, on which day, and its words; then the keys.
        return tr("%1, %2: %3. Enter opens it, Delete takes it off.")
            .arg(customerName(each.customerName),
                 //: %1 is a day, %2 who in the shop owns the review that was written on it.
                 each.ownerName.isEmpty() ? day : tr("%1, owner %2", "a day, a name").arg(day, each.ownerName),
                 each.beginning);
    }
    default:
        return {};
    }
}

BehindDelegate::BehindDelegate(const Theme &theme, const BehindModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

QSize BehindDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.scaled(200), std::max(m_theme.scaled(leastBehind), m_theme.lineHeight(TypeRole::Small) + 12)};
}

QRect BehindDelegate::crossOf(const QRect &row) const
{
    const int side = m_theme.size(SizeToken::HitTargetMin);
    const QRect place(row.right() + 1 - 8 - side, row.top() + (row.height() - side) / 2, side, side);
    return QStyle::visualRect(m_theme.layoutDirection(), row, place);
}

void BehindDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ReviewBehind &each = m_model.review(index.row());
    const QRect &row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (option.state.testFlag(QStyle::State_MouseOver))
        paint::rowGround(*painter, row, m_theme, paint::RowState::Hovered);
    painter->fillRect(QRect(row.left() + behindPadding, row.top(), row.width() - 2 * behindPadding, 1),
                      m_theme.color(ColorToken::Line));
    const int side = m_theme.size(SizeToken::AvatarSmall);
    const QRect picture(row.left() + behindPadding, row.top() + (row.height() - side) / 2, side, side);
    const QRect shown = QStyle::visualRect(option.direction, row, picture);
    if (each.customer.isStored())
        paint::avatar(*painter, shown, m_theme, each.customerName, each.customer.value());
    else
        paint::avatar(*painter, shown, m_theme, each.customerName);

    const int crossEnd = m_theme.size(SizeToken::HitTargetMin) + 8;
    QRect rest = row.adjusted(behindPadding + side + 10, 1, -crossEnd - 6, 0);
    rest = QStyle::visualRect(option.direction, row, rest);
    RowPainter line(*painter, m_theme, QRectF(rest));
    line.textAtEnd(m_model.dayOf(index.row()), m_theme.font(TypeRole::Micro), ColorToken::Text3);
    line.gapAtEnd(10);
    if (!each.ownerName.isEmpty()) {
        const QRectF circle = line.squareAtEnd(m_theme.size(SizeToken::AvatarTiny));
        paint::avatar(*painter, circle, m_theme, each.ownerName, each.owner.value());
        line.gapAtEnd(10);
    }
    const bool narrow = row.width() < m_theme.scaled(narrowBehind);
    const double most = narrow ? line.room() / 2 : std::min<double>(m_theme.scaled(behindNameWidth), line.room() / 2);
    const double before = line.room();
    line.text(customerName(each.customerName), m_theme.font(TypeRole::Small, QFont::Medium), ColorToken::Text, most);
    if (!narrow)
        line.skip(std::max(0.0, most - (before - line.room())));
    line.gap(10);
    line.text(each.beginning, m_theme.font(TypeRole::Small), ColorToken::Text2);

    const QRect cross = crossOf(row);
    const int icon = m_theme.size(SizeToken::IconInline);
    QRect place(0, 0, icon, icon);
    place.moveCenter(cross.center());
    m_theme.icons().paint(*painter, place, "x", m_theme.color(ColorToken::Text3));
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paint::focusRingInside(*painter, row.adjusted(3, 3, -3, -2), m_theme, m_theme.radius(RadiusToken::ButtonSmall));
    painter->restore();
}

BehindList::BehindList(const Theme &theme, const ImprovementFacts &facts, QWidget *parent)
    : QListView(parent)
    , m_model(new BehindModel(facts, this))
    , m_delegate(new BehindDelegate(theme, *m_model, this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Reviews behind it"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        const ReviewId review = m_model->review(index.row()).review;
        if (m_delegate->crossOf(visualRect(index)).contains(m_pressed))
            Q_EMIT takeOffWanted(review);
        else
            Q_EMIT opened(review);
    });
    connect(&theme, &Theme::changed, this, [this] {
        doItemsLayout();
        updateGeometry();
    });
}

void BehindList::display(const std::vector<ReviewBehind> &reviews)
{
    const int row = currentIndex().row();
    m_model->setReviews(reviews);
    if (row >= 0 && !reviews.empty())
        setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
    updateGeometry();
}

QSize BehindList::sizeHint() const
{
    return {QListView::sizeHint().width(), m_delegate->sizeHint({}, {}).height() * m_model->rowCount()};
}

QSize BehindList::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void BehindList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT opened(m_model->review(current.row()).review);
    else if (current.isValid() && event->key() == Qt::Key_Delete)
        Q_EMIT takeOffWanted(m_model->review(current.row()).review);
    else
        QListView::keyPressEvent(event);
}

void BehindList::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    QListView::mousePressEvent(event);
}

void BehindList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(m_model->index(0));
}

} // namespace Shopbell
