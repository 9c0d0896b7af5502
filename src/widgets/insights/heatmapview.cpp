// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/insights/heatmapview.h"

#include "charts/chartlook.h"
#include "charts/heatcolor.h"
#include "format/cohortwords.h"
#include "look/marks.h"
#include "look/tabular.h"
#include "look/theme.h"
#include "models/heatmapmodel.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Shopbell {

namespace {

constexpr double heatGap = 2;
constexpr int lowestHeatRow = 26; // Logical pixels at 100 %.
constexpr int wantedHeatRows = 6;
constexpr double cellRadius = 3;
void hatch(QPainter &painter, const QRectF &cell, const QColor &ink)
{
    QColor line = ink;
    line.setAlphaF(0.28F);
    ChartLook::hatch(painter, cell, line, 5, 1);
}

/// "Jun" with how many came beside it.
class CohortHeader : public QHeaderView
{
public:
    CohortHeader(const Theme &theme, QWidget *parent) : QHeaderView(Qt::Vertical, parent), m_theme(theme)
    {
        setSectionResizeMode(QHeaderView::Fixed);
        setHighlightSections(false);
        setProperty("ground", QStringLiteral("surface"));
    }

    QSize sizeHint() const override
    {
        double widest = 0;
        for (int row = 0; row < count(); ++row)
            widest = std::max(widest,
                              monthWidth(row) + gap
                                  + QFontMetricsF(m_theme.font(TypeRole::Micro)).horizontalAdvance(peopleOf(row)));
        const double head = QFontMetricsF(m_theme.font(TypeRole::Micro)).horizontalAdvance(CohortWords::head());
        return {int(std::max(widest, head)) + 10, QHeaderView::sizeHint().height()};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int row) const override
    {
        // The table runs with its time, so from the left in every language; its words begin where they are read from.
        const bool mirrored = m_theme.isRightToLeft();
        const auto side = Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft);
        const QRectF words = QRectF(rect).adjusted(0, 0, -gap, 0);
        const double taken = monthWidth(row) + gap;
        painter->setFont(m_theme.font(TypeRole::Small, QFont::Medium));
        painter->setPen(m_theme.color(ColorToken::Text));
        painter->drawText(words, int(side), monthOf(row));
        painter->setFont(m_theme.font(TypeRole::Micro));
        painter->setPen(m_theme.color(ColorToken::Text3));
        painter->drawText(mirrored ? words.adjusted(0, 0, -taken, 0) : words.adjusted(taken, 0, 0, 0), int(side),
                          peopleOf(row));
    }

private:
    static constexpr double gap = 5;

    QString monthOf(int row) const { return model()->headerData(row, orientation()).toString(); }
    QString peopleOf(int row) const
    {
        return model()->headerData(row, orientation(), HeatMapModel::PeopleRole).toString();
    }
    double monthWidth(int row) const
    {
        return QFontMetricsF(m_theme.font(TypeRole::Small, QFont::Medium)).horizontalAdvance(monthOf(row));
    }

    const Theme &m_theme;
};

/// What the rows are, in the corner; Qt's own button there has no words.
class CornerWords : public QObject
{
public:
    CornerWords(const Theme &theme, QWidget *corner) : QObject(corner), m_theme(theme)
    {
        corner->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        auto *corner = static_cast<QWidget *>(watched);
        QPainter painter(corner);
        painter.setFont(m_theme.font(TypeRole::Micro));
        painter.setPen(m_theme.color(ColorToken::Text3));
        const auto side =
            Qt::AlignVCenter | Qt::AlignAbsolute | (m_theme.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
        painter.drawText(corner->rect().adjusted(0, 0, -5, 0), int(side), CohortWords::head());
        return true;
    }

private:
    const Theme &m_theme;
};

/// "Start", "+1" in small letters over the columns, without the ground of a table's head.
class MonthsHeader : public QHeaderView
{
public:
    MonthsHeader(const Theme &theme, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
    {
        setSectionResizeMode(QHeaderView::Fixed);
        setHighlightSections(false);
        setProperty("ground", QStringLiteral("surface"));
    }

    QSize sizeHint() const override { return {QHeaderView::sizeHint().width(), m_theme.scaled(22)}; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override
    {
        painter->setFont(m_theme.font(TypeRole::Micro));
        painter->setPen(m_theme.color(ColorToken::Text3));
        painter->drawText(rect, Qt::AlignCenter, model()->headerData(column, orientation()).toString());
    }

private:
    const Theme &m_theme;
};

} // namespace

HeatMapDelegate::HeatMapDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void HeatMapDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRectF cell = QRectF(option.rect).adjusted(0, 0, -heatGap, -heatGap);
    const QVariant share = index.data(HeatMapModel::ShareRole);
    const bool somebody = share.toDouble() > 0;
    const QColor ground = somebody ? heatColor(m_theme, share.toDouble()) : m_theme.color(ColorToken::Sunken);
    const QColor ink = somebody ? heatInk(m_theme, ground) : m_theme.color(ColorToken::Text3);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(cell, cellRadius, cellRadius);
    if (index.data(HeatMapModel::RunningRole).toBool())
        hatch(*painter, cell, ink);
    painter->setPen(ink);
    paint::paintTabular(*painter, cell, Qt::AlignCenter, m_theme.font(TypeRole::Small, QFont::Medium),
                        index.data().toString());
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paint::focusRingInside(*painter, cell, m_theme, cellRadius);
    else if (option.state.testFlag(QStyle::State_MouseOver) && share.isValid()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.color(ColorToken::Text2), 1));
        painter->drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), cellRadius, cellRadius);
    }
    painter->restore();
}

HeatMapView::HeatMapView(const Theme &theme, HeatMapModel &model, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
{
    setVerticalHeader(new CohortHeader(theme, this));
    setHorizontalHeader(new MonthsHeader(theme, this));
    setModel(&model);
    setItemDelegate(new HeatMapDelegate(theme, this));
    setLayoutDirection(Qt::LeftToRight);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    if (auto *corner = findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
        new CornerWords(theme, corner);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setProperty("noFocusRing", true);
    setAccessibleName(tr("Who comes back after the first visit"));
    setAccessibleDescription(tr(
        "A row for each month in which people came first, a column for each month after it. Enter shows the people."));
    connect(this, &QTableView::clicked, this, &HeatMapView::peopleWanted);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        takeSizes();
        showNewest();
    });
    connect(&theme, &Theme::changed, this, &HeatMapView::takeSizes);
    takeSizes();
}

int HeatMapView::rowHeight() const
{
    return m_theme.scaled(31) + int(heatGap);
}

int HeatMapView::heightFor(int rows) const
{
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return horizontalHeader()->sizeHint().height() + std::min(rows, m_model.rowCount()) * rowHeight() + bar;
}

QSize HeatMapView::sizeHint() const
{
    return {m_theme.scaled(460), heightFor(6)};
}

QSize HeatMapView::minimumSizeHint() const
{
    return {m_theme.scaled(240), heightFor(3)};
}

void HeatMapView::takeSizes()
{
    takeRowHeights();
    const int columns = std::max(1, m_model.columnCount());
    const int room = std::max(1, width() - verticalHeader()->sizeHint().width() - 1);
    // Whole columns only: those that stand half outside look like an end.
    const int seen = std::clamp(room / m_theme.scaled(44), 1, columns);
    horizontalHeader()->setMinimumSectionSize(m_theme.scaled(20));
    horizontalHeader()->setDefaultSectionSize(room / seen);
    updateGeometries(); // Else the ends of the scroll bars are those of before.
    updateGeometry();
}

// Whole rows only, too; where six would not find room they are a little lower.
void HeatMapView::takeRowHeights()
{
    QHeaderView &rows = *verticalHeader();
    rows.setMinimumSectionSize(m_theme.scaled(lowestHeatRow));
    const int room = viewport()->height();
    const int usual = room / rowHeight();
    const int seen = usual < wantedHeatRows ? std::min(wantedHeatRows, room / m_theme.scaled(lowestHeatRow)) : usual;
    const int count = m_model.rowCount();
    if (seen < 1 || seen >= count) {
        rows.setDefaultSectionSize(count > 0 && seen >= count ? std::min(rowHeight(), room / count) : rowHeight());
        return;
    }
    rows.setDefaultSectionSize(room / seen);
    for (int row = count - room % seen; row < count; ++row)
        rows.resizeSection(row, room / seen + 1);
}

void HeatMapView::showNewest()
{
    if (m_model.rowCount() > 0)
        scrollTo(m_model.index(m_model.rowCount() - 1, 0), PositionAtBottom);
}

void HeatMapView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    takeSizes();
    showNewest();
}

void HeatMapView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    const bool comesAnew = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason
        && event->reason() != Qt::ActiveWindowFocusReason;
    if (comesAnew && currentIndex().isValid())
        scrollTo(currentIndex()); // Where the keys are is seen.
}

void HeatMapView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyWanted();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT peopleWanted(currentIndex());
    else if (event->key() == Qt::Key_N && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
             && currentIndex().isValid())
        Q_EMIT noteWanted(currentIndex()); // As on the chart itself.
    else
        QTableView::keyPressEvent(event);
}

} // namespace Shopbell
