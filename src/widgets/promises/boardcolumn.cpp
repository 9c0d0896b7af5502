// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/promises/boardcolumn.h"

#include "look/theme.h"
#include "models/promisecolumnmodel.h"
#include "widgets/common/card.h"
#include "widgets/promises/cardlist.h"
#include "widgets/promises/promisecard.h"
#include "widgets/promises/promisefacts.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

struct ColumnHead
{
    QString icon;
    QString hint;
};

ColumnHead headOf(PromiseState state)
{
    switch (state) {
    case PromiseState::Promised:
        return {u"flag"_s, BoardColumn::tr("Not started")};
    case PromiseState::InProgress:
        return {u"refresh-cw"_s, BoardColumn::tr("Being done")};
    case PromiseState::Done:
        return {u"check"_s, BoardColumn::tr("Ask the customer")};
    case PromiseState::Checked:
        return {u"circle-check"_s, {}};
    case PromiseState::Plan:
        return {u"pencil"_s, {}};
    }
    Q_UNREACHABLE();
}

} // namespace

BoardColumn::BoardColumn(const UiContext &context, const PromiseFacts &facts, PromiseState state, QWidget *parent)
    : QFrame(parent)
    , m_facts(facts)
    , m_model(new PromiseColumnModel(
          state, [&facts](const PromiseRow &row) { return facts.text().row(row, facts.today()); }, this))
    , m_list(new CardList(context.theme))
    , m_count(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text3))
    , m_more(new TextLabel(context.theme, TypeRole::Micro, ColorToken::Text3))
{
    const Theme &theme = context.theme;
    setProperty("well", true);
    const ColumnHead head = headOf(state);
    //: The name of the last column of the board.
    const QString name = state == PromiseState::Checked ? tr("Checked with customer") : nameOf(state);
    auto *title = new TextLabel(theme, TypeRole::Strong, ColorToken::Text, name);
    auto *hint = new TextLabel(theme, TypeRole::Micro, ColorToken::Text3, head.hint);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PromiseCard(theme, facts, m_list));
    m_list->setAccessibleName(name);
    m_more->setAlignment(Qt::AlignCenter);
    m_more->hide();

    auto *top = new QHBoxLayout;
    top->setContentsMargins(6, 8, 6, 8);
    top->setSpacing(7);
    top->addWidget(new IconLabel(theme, head.icon, SizeToken::IconControl));
    top->addWidget(title);
    top->addWidget(m_count);
    top->addStretch();
    top->addWidget(hint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 2, 8, 2);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_more);
    setFocusProxy(m_list);

    connect(m_model, &PromiseColumnModel::dropped, this, &BoardColumn::dropped);
    connect(m_list, &CardList::stepWanted, this, &BoardColumn::stepWanted);
    connect(m_list, &CardList::neighbourWanted, this, &BoardColumn::neighbourWanted);
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const PromiseRow *row = m_model->row(index))
            Q_EMIT openWanted(row->id);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const PromiseRow *row = m_model->row(index))
            Q_EMIT chosen(row->id);
    });
    connect(&facts, &ShopFacts::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(&facts, &ShopFacts::minutePassed, m_list->viewport(), qOverload<>(&QWidget::update));
}

PromiseState BoardColumn::state() const
{
    return m_model->state();
}

void BoardColumn::show(FoundPromises found)
{
    const PromiseRow *kept = current();
    const PromiseId id = kept ? kept->id : PromiseId();
    m_model->show(std::move(found));
    m_count->setText(m_facts.numbers().count(m_model->total()));
    const qint64 unseen = m_model->total() - m_model->rowCount();
    m_more->setVisible(unseen > 0);
    m_more->setText(tr("%Ln more: search, or choose who keeps them.", nullptr, int(unseen)));
    m_list->doItemsLayout();
    if (id.isStored())
        choose(id);
    else if (m_list->hasFocus() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0)); // The keys were there before the cards.
}

const PromiseRow *BoardColumn::row(const QModelIndex &index) const
{
    return m_model->row(index);
}

const PromiseRow *BoardColumn::current() const
{
    return row(m_list->currentIndex());
}

bool BoardColumn::choose(PromiseId id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (index.isValid())
        m_list->setCurrentIndex(index);
    return index.isValid();
}

void BoardColumn::clearChoice()
{
    m_list->selectionModel()->clear();
}

bool BoardColumn::isEmpty() const
{
    return m_model->rowCount() == 0;
}

} // namespace Shopbell
