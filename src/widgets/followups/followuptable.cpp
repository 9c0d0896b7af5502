// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/followups/followuptable.h"

#include "format/customerwords.h"
#include "format/numbertext.h"
#include "look/avatar.h"
#include "look/chip.h"
#include "look/marks.h"
#include "look/theme.h"
#include "models/followuplistmodel.h"
#include "widgets/common/rowpainter.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

// Logical pixels at 100 %.
constexpr int besideIcon = 6;
constexpr int besideName = 9;
constexpr int insideButton = 12;

/// Two lines a row, three where it is narrow: the day as a chip, who, what is asked and why, by which way, and what its button does.
class FollowUpCells : public ColumnCells
{
public:
    FollowUpCells(const Theme &theme, const FollowUpListModel &model) : ColumnCells(theme), m_model(model) {}

    int rowHeight() const override
    {
        const int names = isGone(FollowUpListModel::Who) ? 2 : 1;
        return names * theme().lineHeight(TypeRole::Body) + theme().lineHeight(TypeRole::Micro) + theme().scaled(14);
    }

    double contentWidth(const QModelIndex &index) const override
    {
        if (m_model.isHeading(index.row()))
            return 0; // It stands across all columns.
        const auto wide = [this, &index](TypeRole role) {
            return QFontMetricsF(theme().font(role, QFont::Medium)).horizontalAdvance(index.data().toString());
        };
        switch (FollowUpListModel::Column(index.column())) {
        case FollowUpListModel::Day:
            return paint::chipSize(theme(), dayOf(index)).width();
        case FollowUpListModel::Who:
            return theme().size(SizeToken::AvatarRow) + theme().scaled(besideName) + wide(TypeRole::Body);
        case FollowUpListModel::Way:
            return theme().size(SizeToken::IconInline) + theme().scaled(besideIcon) + ColumnCells::contentWidth(index);
        case FollowUpListModel::Job:
            return wide(TypeRole::Small) + 2 * theme().scaled(insideButton);
        case FollowUpListModel::What:
        case FollowUpListModel::ColumnCount:
            break;
        }
        return ColumnCells::contentWidth(index);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (m_model.isHeading(index.row()))
            paintHeading(*painter, option.rect, index);
        else
            ColumnCells::paint(painter, option, index);
    }

protected:
    void paintContent(QPainter &painter, const QRectF &area, const QModelIndex &index) const override
    {
        switch (FollowUpListModel::Column(index.column())) {
        case FollowUpListModel::Day:
            paint::chip(painter, area, theme(), dayOf(index));
            break;
        case FollowUpListModel::Who:
            paintWho(painter, area, index);
            break;
        case FollowUpListModel::What:
            paintWhat(painter, area, index);
            break;
        case FollowUpListModel::Way: {
            RowPainter pen(painter, theme(), area);
            const QString icon = index.data(FollowUpListModel::IconRole).toString();
            if (!icon.isEmpty()) {
                pen.icon(icon, ColorToken::Text2);
                pen.gap(besideIcon);
            }
            pen.text(index.data().toString(), theme().font(TypeRole::Small), ColorToken::Text2);
            break;
        }
        case FollowUpListModel::Job:
            paintButton(painter, area, index.data().toString(),
                        !index.data(FollowUpListModel::IsHeldRole).toBool() || m_model.idea(index.row()));
            break;
        case FollowUpListModel::ColumnCount:
            break;
        }
    }

private:
    void paintHeading(QPainter &painter, const QRectF &row, const QModelIndex &index) const
    {
        painter.save();
        painter.fillRect(row, theme().color(ColorToken::Sunken));
        paint::hairline(painter, row, theme());
        RowPainter pen(painter, theme(), row.adjusted(theme().scaled(14), 0, -theme().scaled(14), -1));
        pen.textAtEnd(index.data(FollowUpListModel::NoteRole).toString(), theme().font(TypeRole::Micro),
                      ColorToken::Text2);
        pen.gapAtEnd(8);
        pen.text(index.data().toString(), theme().font(TypeRole::Small, QFont::DemiBold), ColorToken::Text2);
        pen.gap(8);
        pen.text(NumberText(theme().language()).count(index.data(FollowUpListModel::CountRole).toLongLong()),
                 theme().font(TypeRole::Small), ColorToken::Text3);
        painter.restore();
    }

    Chip dayOf(const QModelIndex &index) const
    {
        const FollowUpRow *row = m_model.followUp(index.row());
        Chip chip{.tone = ChipTone::Tag, .text = index.data().toString(), .icon = u"clock"_s};
        if (!row) {
            chip.tone = ChipTone::Outline;
            chip.icon = u"calendar-check"_s;
        } else if (row->followUp.state == FollowUpState::Done) {
            chip.tone = ChipTone::Accent;
            chip.icon = u"circle-check"_s;
        } else if (row->followUp.state == FollowUpState::Planned && row->group == FollowUpGroup::HeldBack) {
            chip.icon = u"hourglass"_s;
        } else if (index.data(FollowUpListModel::IsLateRole).toBool()) {
            chip.tone = ChipTone::Negative;
            chip.icon = u"circle-alert"_s;
        } else if (row->followUp.state == FollowUpState::Planned && row->group == FollowUpGroup::Today) {
            chip.tone = ChipTone::Warn;
        }
        return chip;
    }

    void paintWho(QPainter &painter, const QRectF &area, const QModelIndex &index) const
    {
        const FollowUpRow *row = m_model.followUp(index.row());
        if (!row || !row->followUp.audience) {
            const IdeaRow *idea = m_model.idea(index.row());
            const CustomerId id = row ? row->followUp.customer : idea ? idea->customer : CustomerId();
            paintPerson(painter, area, index.data().toString(), id.value());
            return;
        }
        RowPainter pen(painter, theme(), area);
        const double side = theme().size(SizeToken::AvatarRow);
        QRectF circle(area.left(), area.center().y() - side / 2, side, side);
        if (theme().isRightToLeft())
            circle.moveRight(area.right());
        const QString people = NumberText(theme().language()).count(row->people - row->leftOut);
        paint::countAvatar(painter, circle, theme(), people, row->followUp.id.value());
        pen.skip(side);
        pen.gap(besideName);
        pen.text(index.data().toString(), theme().font(TypeRole::Body, QFont::Medium), ColorToken::Text);
    }

    void paintWhat(QPainter &painter, const QRectF &area, const QModelIndex &index) const
    {
        const double big = theme().lineHeight(TypeRole::Body);
        const double small = theme().lineHeight(TypeRole::Micro);
        const bool isNamed = isGone(FollowUpListModel::Who);
        double top = area.center().y() - ((isNamed ? 2 : 1) * big + small) / 2;
        if (isNamed) {
            RowPainter(painter, theme(), QRectF(area.left(), top, area.width(), big))
                .text(index.siblingAtColumn(FollowUpListModel::Who).data().toString(),
                      theme().font(TypeRole::Body, QFont::DemiBold), ColorToken::Text);
            top += big;
        }
        RowPainter title(painter, theme(), QRectF(area.left(), top, area.width(), big));
        title.icon(index.data(FollowUpListModel::IconRole).toString(), ColorToken::Text2);
        title.gap(besideIcon);
        title.text(index.data().toString(), theme().font(TypeRole::Body, isNamed ? QFont::Normal : QFont::Medium),
                   ColorToken::Text);
        RowPainter(painter, theme(), QRectF(area.left(), top + big, area.width(), small))
            .text(index.data(FollowUpListModel::LineRole).toString(), theme().font(TypeRole::Micro),
                  index.data(FollowUpListModel::IsHeldRole).toBool() ? ColorToken::WarnText : ColorToken::Text2);
    }

    const FollowUpListModel &m_model;
};

} // namespace

FollowUpTable::FollowUpTable(const Theme &theme, FollowUpListModel &model, QWidget *parent)
    : ColumnTable(&model, FollowUpListModel::IdRole, new FollowUpCells(theme, model),
                  {{90, 0.0, 0, true}, {120, 0.15, 2, true, 150}, {180, 0.85}, {70, 0.0, 1, true}, {76, 0.0, 0, true}},
                  parent)
    , m_followUps(model)
{
    setObjectName(u"followUps"_s);
    setAccessibleName(tr("Follow-ups"));
    horizontalHeader()->hide();
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isQuiet = true; });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        spanHeadings();
        m_isQuiet = false;
    });
    connect(this, &ColumnTable::opened, this, [this](const QModelIndex &index) { Q_EMIT rowOpened(index.row()); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (!m_isQuiet && !isTakingFocus() && index.isValid())
            Q_EMIT rowChosen(index.row());
    });
}

void FollowUpTable::spanHeadings()
{
    clearSpans();
    for (int row = 0; row < m_followUps.rowCount(); ++row) {
        if (m_followUps.isHeading(row))
            setSpan(row, 0, 1, FollowUpListModel::ColumnCount);
    }
}

int FollowUpTable::headingHeight() const
{
    return std::max(theme().scaled(30), theme().lineHeight(TypeRole::Small) + theme().scaled(12)) + 1;
}

void FollowUpTable::shareWidth()
{
    ColumnTable::shareWidth();
    verticalHeader()->setMinimumSectionSize(headingHeight());
    for (int row = 0; row < m_followUps.rowCount(); ++row) {
        // A row may stand where a heading stood before.
        const int height = m_followUps.isHeading(row) ? headingHeight() : verticalHeader()->defaultSectionSize();
        if (verticalHeader()->sectionSize(row) != height)
            verticalHeader()->resizeSection(row, height);
    }
}

void FollowUpTable::markRow(int row)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    setCurrentIndex(m_followUps.index(row, 0));
}

void FollowUpTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool isDown = event->key() == Qt::Key_Down && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isDown && current.isValid() && !m_followUps.isHeading(current.row()) && !selectionModel()->hasSelection()) {
        // The ring stands on a row that nobody chose yet.
        selectionModel()->select(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        Q_EMIT rowChosen(current.row());
        return;
    }
    ColumnTable::keyPressEvent(event);
}

bool FollowUpTable::isCloser(const QModelIndex &index) const
{
    const FollowUpRow *row = m_followUps.followUp(index.row());
    return index.isValid() && index.column() == FollowUpListModel::Job && row && row->isOver;
}

void FollowUpTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex under = indexAt(event->position().toPoint());
    m_closing = event->button() == Qt::LeftButton && isCloser(under) ? under : QModelIndex();
    if (m_closing.isValid())
        return; // Nothing is chosen.
    const QScopedValueRollback quiet(m_isQuiet, true); // A pane that opens would move the row away from the pointer.
    ColumnTable::mousePressEvent(event);
}

void FollowUpTable::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_closing.isValid()) {
        const QModelIndex closing = m_closing;
        m_closing = QModelIndex();
        if (indexAt(event->position().toPoint()) == closing)
            Q_EMIT overClosed(closing.row());
        return;
    }
    const QModelIndex pressed = currentIndex();
    ColumnTable::mouseReleaseEvent(event);
    const QModelIndex under = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !under.isValid() || under != pressed)
        return;
    if (under.column() == FollowUpListModel::Job)
        Q_EMIT rowOpened(under.row());
    else
        Q_EMIT rowChosen(under.row());
}

QModelIndex FollowUpTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const bool isFirst = action == MoveHome || (action != MoveEnd && !currentIndex().isValid());
    if (isFirst && m_followUps.firstRow() >= 0)
        return m_followUps.index(m_followUps.firstRow(), 0); // Above it stands a heading, which cannot be current.
    return ColumnTable::moveCursor(action, modifiers);
}

} // namespace Shopbell
