// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promiserow.h"
#include "widgets/common/uicontext.h"

#include <QFrame>

class QAction;

namespace Shopbell {
class CardList;
class PromiseColumnModel;
class PromiseFacts;
class TextLabel;

/// A column of the board: its name, how many promises are in it, and their cards.
class BoardColumn : public QFrame
{
    Q_OBJECT

public:
    BoardColumn(const UiContext &context, const PromiseFacts &facts, PromiseState state, QWidget *parent = nullptr);

    PromiseState state() const;
    CardList *list() const { return m_list; }
    void show(FoundPromises found);
    /// Null where there is none.
    const PromiseRow *row(const QModelIndex &index) const;
    /// The card that is current; nothing when there is none.
    const PromiseRow *current() const;
    /// False when it is not here.
    bool choose(PromiseId id);
    void clearChoice();
    bool isEmpty() const;

Q_SIGNALS:
    void openWanted(Shopbell::PromiseId id);
    void chosen(Shopbell::PromiseId id);
    void dropped(Shopbell::PromiseId id, Shopbell::PromiseState from);
    /// Ctrl+Left and Ctrl+Right move the card; Left and Right alone go to the next column.
    void stepWanted(int step);
    void neighbourWanted(int step);

private:
    const PromiseFacts &m_facts;
    PromiseColumnModel *m_model;
    CardList *m_list;
    TextLabel *m_count;
    TextLabel *m_more;
};

} // namespace Shopbell
