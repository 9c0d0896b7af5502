// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/promises/boardview.h"

#include "look/theme.h"
#include "widgets/promises/boardcolumn.h"
#include "widgets/promises/cardlist.h"
#include "widgets/promises/promisemenu.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

// Logical pixels at 100 %.
constexpr int narrowestColumn = 232;
constexpr int widestColumn = 380;

} // namespace

BoardView::BoardView(const UiContext &context, const PromiseFacts &facts, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(context.theme)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.space(SpaceToken::CardGap));
    for (size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i] = new BoardColumn(context, facts, boardStates[i]);
        row->addWidget(m_columns[i], 1);
        connectColumn(i);
    }
    row->addStretch(0);
    setWidget(content);
    keepOneTabStop();
    connect(&m_theme, &Theme::changed, this, &BoardView::fit);
    fit();
}

void BoardView::connectColumn(size_t place)
{
    BoardColumn *column = m_columns[place];
    connect(column, &BoardColumn::openWanted, this, &BoardView::openWanted);
    connect(column, &BoardColumn::chosen, this, [this, column](PromiseId id) {
        if (m_current && m_current != column)
            m_current->clearChoice();
        m_current = column;
        keepOneTabStop();
        Q_EMIT chosen(id);
    });
    connect(column, &BoardColumn::dropped, this,
            [this, column](PromiseId id, PromiseState from) { Q_EMIT moveWanted(id, from, column->state()); });
    connect(column, &BoardColumn::stepWanted, this, &BoardView::step);
    connect(column, &BoardColumn::neighbourWanted, this, [this, place](int step) { goTo(place, step); });
}

void BoardView::show(PromiseBoard board)
{
    const PromiseRow *kept = current();
    const PromiseId id = kept ? kept->id : PromiseId();
    const bool focused = m_current && window()->focusWidget() == m_current->list();
    for (size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i]->show(std::move(board.columns[i]));
    keepOneTabStop();
    if (!id.isStored() || !choose(id))
        return;
    if (focused)
        m_current->list()->setFocus(Qt::OtherFocusReason); // The card went to another column, the keys go with it.
    ensureWidgetVisible(m_current, 0, 0);
}

void BoardView::keepOneTabStop()
{
    const auto isFilled = [](const BoardColumn *column) { return !column->isEmpty(); };
    const auto first = std::ranges::find_if(m_columns, isFilled);
    BoardColumn *stop = first == m_columns.end() ? m_columns.front() : *first;
    if (current())
        stop = m_current;
    for (BoardColumn *column : m_columns)
        column->list()->setFocusPolicy(column == stop ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(stop->list());
}

const PromiseRow *BoardView::current() const
{
    return m_current ? m_current->current() : nullptr;
}

bool BoardView::choose(PromiseId id)
{
    return std::ranges::any_of(m_columns, [id](BoardColumn *column) { return column->choose(id); });
}

void BoardView::offer(PromiseMenu &menu)
{
    for (const BoardColumn *column : m_columns)
        menu.offerOn(*column->list(), [column](const QModelIndex &index) { return column->row(index); });
}

void BoardView::step(int step)
{
    const PromiseRow *row = current();
    if (const std::optional<PromiseState> to = row ? neighbourOnBoard(row->state, step) : std::nullopt)
        Q_EMIT moveWanted(row->id, row->state, *to);
}

void BoardView::goTo(size_t place, int step)
{
    for (auto to = int(place) + step; to >= 0 && to < int(m_columns.size()); to += step) {
        BoardColumn *column = m_columns[size_t(to)];
        if (column->isEmpty())
            continue;
        column->list()->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(column, 0, 0);
        return;
    }
}

void BoardView::fit()
{
    const int gap = m_theme.space(SpaceToken::CardGap);
    const int narrowest = m_theme.scaled(narrowestColumn);
    const int whole = std::max(1, (viewport()->width() + gap) / (narrowest + gap));
    // Where not all of them have room, as many as do take all of it: none is cut at the end.
    const bool all = whole >= int(m_columns.size());
    const int shared = std::max(1, (viewport()->width() + gap) / whole - gap);
    for (BoardColumn *column : m_columns) {
        column->setMinimumWidth(all ? narrowest : shared);
        column->setMaximumWidth(all ? m_theme.scaled(widestColumn) : shared);
    }
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
    if (m_current)
        ensureWidgetVisible(m_current, 0, 0);
}

} // namespace Shopbell
