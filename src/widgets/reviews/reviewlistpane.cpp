// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/reviewlistpane.h"

#include "core/whenanswered.h"
#include "format/errortext.h"
#include "format/reviewwords.h"
#include "look/theme.h"
#include "models/filtermodel.h"
#include "models/reviewlistmodel.h"
#include "services/changefeed.h"
#include "services/readreviews.h"
#include "widgets/common/card.h"
#include "widgets/common/notices.h"
#include "widgets/common/searchfield.h"
#include "widgets/reviews/bulkstrip.h"
#include "widgets/reviews/listheader.h"
#include "widgets/reviews/listmessage.h"
#include "widgets/reviews/liststrip.h"
#include "widgets/reviews/reviewdelegate.h"
#include "widgets/reviews/reviewtable.h"
#include "widgets/reviews/shopfacts.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shopbell {

namespace {
constexpr auto listPatience = 400ms;
}

ReviewListPane::ReviewListPane(const UiContext &context, const ShopFacts &facts, const FilterModel &filters,
                               QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(facts)
    , m_filters(filters)
{
    buildModel();
    build();
    connect(&facts, &ShopFacts::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    connect(&facts, &ShopFacts::minutePassed, m_table->viewport(), qOverload<>(&QWidget::update));
    connect(&facts, &ShopFacts::minutePassed, this, &ReviewListPane::readWaits);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReviewListPane::takeSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (m_replacing || m_table->isTakingFocus() || !now.isValid())
            return;
        m_current = m_model->idAt(now.row());
        Q_EMIT currentChanged(m_current);
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(listPatience);
    connect(&m_patience, &QTimer::timeout, this, &ReviewListPane::showProgress);
}

ReviewListPane::~ReviewListPane() = default;

void ReviewListPane::buildModel()
{
    const ReadReviews read(m_context.file);
    m_model = new ReviewListModel({.firstPage = [read](ReviewQuery query) { return read.firstPage(std::move(query)); },
                                   .all = [read](ReviewQuery query) { return read.all(std::move(query)); },
                                   .rows = [read](std::vector<ReviewId> ids) { return read.rows(std::move(ids)); },
                                   .sentence = [this](const ReviewRow &row) { return m_facts.sentence(row); }},
                                  this);
    connect(&m_context.file->feed(), &ChangeFeed::changed, this, [this](const Changed &what) {
        if (what.touchesReviews() || what.tags || what.imports)
            m_model->reviewsChanged(what.reviews, what.manyReviews || what.tags || what.imports);
    });
    connect(m_model, &ReviewListModel::replacing, this, &ReviewListPane::beforeRows);
    connect(m_model, &ReviewListModel::replaced, this, &ReviewListPane::afterRows);
    connect(m_model, &ReviewListModel::loadingChanged, this, [this] {
        if (m_model->isLoading())
            m_patience.start();
        else
            m_patience.stop();
        m_progress->hide();
        showState();
    });
    connect(m_model, &ReviewListModel::failed, this, [this](const Error &error) {
        if (!m_model->error()) // Else it is said in the place of the list.
            m_context.notices.failed(errorText(error, Task::ReadReviews));
        showState();
    });
}

void ReviewListPane::build()
{
    const Theme &theme = m_context.theme;
    m_header = new ListHeader(theme);
    m_progress = new QProgressBar(this); // Over the list, so that nothing moves.
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Reading reviews"));
    m_progress->hide();
    m_strip = new BulkStrip(theme);
    m_strip->hide();
    m_delegate = new ReviewDelegate(theme, m_facts, this);
    m_table = new ReviewTable(theme, m_delegate);
    m_table->setModel(m_model);
    m_message = new ListMessage(theme);
    buildStrips();
    m_waits = new TextLabel(theme, TypeRole::Micro, ColorToken::Text2);
    m_waits->setObjectName(u"waits"_s);
    m_waits->setContentsMargins(12, 0, 12, 8);
    m_waits->setWordWrap(true);
    m_waits->hide();
    auto *line = new QFrame;
    line->setProperty("hairline", u"horizontal"_s);

    auto *body = new QWidget;
    m_stack = new QStackedLayout(body);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_message);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_waits);
    layout->addWidget(line);
    layout->addWidget(m_batchBar);
    layout->addWidget(m_aboutBar);
    layout->addWidget(m_addedBar);
    layout->addWidget(m_strip);
    layout->addWidget(body, 1);
    setProperty("ground", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("pane", true);
    setFocusProxy(m_table);

    connect(m_header, &ListHeader::searched, this, [this](const QString &text) {
        ReviewQuery wanted = query();
        wanted.search = text;
        Q_EMIT queryWanted(wanted);
    });
    connect(m_header, &ListHeader::orderChosen, this, [this](ReviewOrder order) {
        ReviewQuery wanted = query();
        wanted.order = order;
        Q_EMIT queryWanted(wanted);
    });
    connect(m_header, &ListHeader::filtersWanted, this, &ReviewListPane::filtersWanted);
    connect(m_header->search(), &SearchField::leaveDown, this, [this] { m_table->setFocus(Qt::ShortcutFocusReason); });
    connect(m_header->search(), &SearchField::leaveUp, this, [this] { m_table->setFocus(Qt::ShortcutFocusReason); });
    connect(m_strip, &BulkStrip::allWanted, this, &ReviewListPane::selectAll);
    connect(m_strip, &BulkStrip::noneWanted, this, &ReviewListPane::leaveBulk);
    connect(m_table, &ReviewTable::opened, this, &ReviewListPane::opened);
    connect(m_table, &QTableView::doubleClicked, this, &ReviewListPane::opened);
    connect(m_table, &ReviewTable::left, this, [this] {
        if (m_bulk)
            leaveBulk();
        else if (!query().search.isEmpty())
            m_header->search()->clear();
    });
    connect(m_message, &ListMessage::verbChosen, this, [this] { help(false); });
    connect(m_message, &ListMessage::linkChosen, this, [this] { help(true); });
}

void ReviewListPane::setQuery(const ReviewQuery &query)
{
    m_header->display(query);
    leaveBulk();
    if (!(query == m_model->query()))
        forgetAdded();
    m_model->setQuery(query);
    showBatchBar();
}

const ReviewQuery &ReviewListPane::query() const
{
    return m_model->query();
}

void ReviewListPane::setCurrent(ReviewId id)
{
    m_current = id;
    makeCurrent(m_model->rowOf(id));
}

void ReviewListPane::step(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    const int from = m_table->currentIndex().isValid() ? m_table->currentIndex().row() + rows : 0;
    m_table->setCurrentIndex(m_model->index(std::clamp(from, 0, last), 0));
}

qint64 ReviewListPane::selectedCount() const
{
    qint64 count = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        count += range.height();
    return count;
}

bool ReviewListPane::isAllSelected() const
{
    return m_model->count() > 0 && selectedCount() == m_model->count();
}

ReviewSelection ReviewListPane::selection() const
{
    if (!m_bulk)
        return m_current.isStored() ? ReviewSelection::one(m_current) : ReviewSelection();
    if (isAllSelected())
        return ReviewSelection::all(query());
    ReviewSelection chosen;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            chosen.ids.push_back(m_model->idAt(row));
    }
    return chosen;
}

void ReviewListPane::selectAll()
{
    m_table->selectAll();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ReviewListPane::leaveBulk()
{
    if (!m_bulk)
        return;
    makeCurrent(m_model->rowOf(m_current));
    if (selectedCount() > 1) // The current review is not in the list.
        m_table->clearSelection();
}

void ReviewListPane::beforeRows()
{
    m_replacing = true;
    m_allBefore = m_bulk && isAllSelected();
    m_rowBefore = std::max(0, m_table->currentIndex().row());
    auto [row, cut] = m_table->topRow();
    if (row >= 0 && row == m_table->currentIndex().row() && row + 1 < m_model->rowCount()) {
        // The one that is answered may move far down: the list keeps its place by the next one.
        cut -= m_table->rowHeight(row);
        ++row;
    }
    m_topBefore = m_model->idAt(row);
    m_cutBefore = cut;
    m_seenBefore = isCurrentSeen();
}

bool ReviewListPane::isCurrentSeen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() && m_table->viewport()->rect().intersects(m_table->visualRect(current));
}

void ReviewListPane::afterRows(bool asked)
{
    if (m_allBefore && !asked)
        m_table->selectAll();
    else if (!m_bulk || selectedCount() == 0)
        keepRow(asked);
    m_replacing = false;
    if (!asked && m_table->verticalScrollBar()->value() > 0)
        m_table->setTopRow(m_model->rowOf(m_topBefore), m_cutBefore);
    // It moved up, as after a further message. Down it goes alone: the next one that waits stays in sight.
    if (!asked && m_seenBefore && !isCurrentSeen() && m_table->currentIndex().row() < m_rowBefore)
        m_table->scrollTo(m_table->currentIndex());
    takeSelection();
    showState();
    showBatchBar();
    readWaits();
    if (!m_addedSoon.isActive() || m_model->rowOf(m_added) >= 0)
        lookForAdded();
}

void ReviewListPane::keepRow(bool asked)
{
    const int row = m_model->rowOf(m_current);
    if (row >= 0 || (m_current.isStored() && m_keeps && m_keeps())) {
        makeCurrent(row);
        if (asked && row >= 0)
            m_table->scrollTo(m_model->index(row, 0));
        else if (asked)
            m_table->scrollToTop();
        return;
    }
    // On to the row that took its place; a new question begins at the top.
    const int next = m_model->count() == 0 ? -1 : asked ? 0 : std::min(m_rowBefore, m_model->rowCount() - 1);
    makeCurrent(next);
    if (asked)
        m_table->scrollToTop();
    const ReviewId before = std::exchange(m_current, m_model->idAt(next));
    if (m_current != before)
        Q_EMIT currentChanged(m_current);
}

void ReviewListPane::makeCurrent(int row)
{
    const QScopedValueRollback quiet(m_replacing, true);
    const QModelIndex index = row >= 0 ? m_model->index(row, 0) : QModelIndex();
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!index.isValid())
        m_table->clearSelection();
    takeSelection();
}

void ReviewListPane::takeSelection()
{
    const qint64 count = selectedCount();
    const bool bulk = count > 1 || (m_bulk && count == 1 && m_table->isToggling());
    const bool changed = bulk || bulk != m_bulk;
    m_bulk = bulk;
    m_table->setBulk(bulk);
    m_strip->setVisible(bulk);
    showStrip();
    if (changed)
        Q_EMIT bulkChanged();
}

void ReviewListPane::showStrip()
{
    if (m_bulk)
        m_strip->display(selectedCount(), isAllSelected(), countText(), m_facts.numbers());
}

QString ReviewListPane::countText() const
{
    return m_model->isComplete() ? m_facts.numbers().count(m_model->count())
                                 : m_facts.numbers().atLeast(m_model->count());
}

void ReviewListPane::showProgress()
{
    m_progress->setGeometry(0, m_header->height() + 1, width(), m_progress->sizeHint().height());
    m_progress->raise();
    m_progress->show();
}

void ReviewListPane::showState()
{
    const Empty why = emptiness();
    if (m_model->isLoading() && m_why != Empty::None)
        return; // The last good picture stays.
    m_why = why;
    if (why != Empty::None)
        sayEmpty(why);
    const bool hadFocus = m_table->hasFocus();
    m_stack->setCurrentWidget(why == Empty::None ? static_cast<QWidget *>(m_table) : m_message);
    if (hadFocus && why != Empty::None)
        m_header->search()->setFocus(Qt::OtherFocusReason);
    showStrip();
}

} // namespace Shopbell
