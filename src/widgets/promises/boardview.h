// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promiserow.h"
#include "widgets/common/uicontext.h"

#include <QScrollArea>

#include <array>

namespace Shopbell {
class BoardColumn;
class PromiseFacts;
class PromiseMenu;

/// The board of promises: four columns side by side, which scroll sideways where they do not fit. Cards are moved by
/// dragging them, or with Ctrl+Left and Ctrl+Right. One Tab stop, at the card that is chosen; Left and Right go from
/// column to column.
class BoardView : public QScrollArea
{
    Q_OBJECT

public:
    BoardView(const UiContext &context, const PromiseFacts &facts, QWidget *parent = nullptr);

    void show(PromiseBoard board);
    using QScrollArea::show;
    /// The card that is chosen; nothing when there is none.
    const PromiseRow *current() const;
    bool choose(PromiseId id);
    /// With a right click on a card, or the menu key.
    void offer(PromiseMenu &menu);
    /// Moves the chosen card by columns; nothing happens at the ends.
    void step(int step);

Q_SIGNALS:
    void openWanted(Shopbell::PromiseId id);
    void chosen(Shopbell::PromiseId id);
    void moveWanted(Shopbell::PromiseId id, Shopbell::PromiseState from, Shopbell::PromiseState to);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectColumn(size_t place);
    void goTo(size_t place, int step);
    void fit();
    void keepOneTabStop();

    const Theme &m_theme;
    std::array<BoardColumn *, boardStates.size()> m_columns;
    BoardColumn *m_current = nullptr; ///< Where the chosen card is.
};

} // namespace Shopbell
