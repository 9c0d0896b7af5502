// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/customerlistpane.h"

#include "core/whenanswered.h"
#include "look/theme.h"
#include "models/customerlistmodel.h"
#include "services/changefeed.h"
#include "services/importreviews.h"
#include "services/readcustomers.h"
#include "widgets/common/card.h"
#include "widgets/common/notices.h"
#include "widgets/common/searchfield.h"
#include "widgets/customers/customeractions.h"
#include "widgets/customers/customercells.h"
#include "widgets/customers/customerdelegate.h"
#include "widgets/customers/customerfacts.h"
#include "widgets/customers/customerlistheader.h"
#include "widgets/customers/customertable.h"
#include "widgets/customers/segmentbutton.h"
#include "widgets/reviews/listmessage.h"
#include "widgets/reviews/liststrip.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shopbell {

namespace {
constexpr auto tablePatience = 400ms;
}

CustomerListPane::CustomerListPane(const UiContext &context, const CustomerFacts &facts, CustomerActions &actions,
                                   QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(facts)
    , m_actions(actions)
{
    buildModel();
    build();
    listen();
}

CustomerListPane::~CustomerListPane() = default;

void CustomerListPane::buildModel()
{
    const ReadCustomers read(m_context.file);
    m_model = new CustomerListModel(
        {.find = [read](CustomerQuery query) { return read.find(std::move(query)); },
         .rows = [read](std::vector<CustomerId> ids) { return read.rows(std::move(ids)); },
         .sentence = [this](const CustomerRow &row) { return m_facts.text().row(row, m_facts.today()); },
         .cell = [this](const CustomerRow &row,
                        int column) { return customerCell(row, column, m_facts.text(), m_facts.today()); }},
        this);
    connect(&m_context.file->feed(), &ChangeFeed::changed, this, [this](const Changed &what) {
        if (!what.touchesCustomers() && !what.imports)
            return;
        m_model->rowsTouched(what.customers, what.manyCustomers || what.imports);
        m_countSoon.start();
        if (what.imports && query().batch)
            leaveBatchThatIsGone();
    });
    connect(m_model, &PagedSignals::replacing, this, &CustomerListPane::beforeRows);
    connect(m_model, &PagedSignals::replaced, this, &CustomerListPane::afterRows);
    connect(m_model, &PagedSignals::loadingChanged, this, [this] {
        if (m_model->isLoading())
            m_patience.start();
        else
            m_patience.stop();
        m_progress->hide();
        showState();
    });
    connect(m_model, &PagedSignals::failed, this, [this](const Error &error) {
        if (!m_model->error()) // Else it is said in the place of the table.
            m_context.notices.failed(errorText(error, Task::ReadCustomers));
        showState();
    });
}

void CustomerListPane::build()
{
    const Theme &theme = m_context.theme;
    m_header = new CustomerListHeader(theme);
    m_progress = new QProgressBar(this); // Over the table, so that nothing moves.
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Reading customers"));
    m_progress->hide();
    m_why = new ListStrip(theme, u"info"_s, tr("Show all"));
    m_why->hide();
    m_table = new CustomerTable(theme, new CustomerDelegate(theme, m_facts, this));
    m_table->setModel(m_model);
    m_message = new ListMessage(theme);
    m_foot = new TextLabel(
        theme, TypeRole::Micro, ColorToken::Text3,
        tr("Usual gap: the middle of a customer’s own gaps, from three purchases on. Line: usual. Late from twice as "
           "long."));
    m_foot->setWordWrap(true);
    m_foot->setContentsMargins(theme.space(SpaceToken::PagePadding), 8, theme.space(SpaceToken::PagePadding), 10);

    auto *line = new QFrame;
    line->setProperty("hairline", u"horizontal"_s);
    auto *body = new QWidget;
    m_stack = new QStackedLayout(body);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_message);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(line);
    column->addWidget(m_why);
    column->addWidget(body, 1);
    column->addWidget(m_foot);
    setProperty("ground", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("pane", true);
    setFocusProxy(m_table);
}

void CustomerListPane::listen()
{
    connect(m_header, &CustomerListHeader::searched, this, [this](const QString &text) {
        CustomerQuery wanted = query();
        wanted.search = text;
        setQuery(wanted, m_whyWords);
    });
    connect(m_header, &CustomerListHeader::groupChosen, this, [this](const std::optional<CustomerGroup> &group) {
        CustomerQuery wanted = query();
        wanted.group = group;
        setQuery(wanted, m_whyWords);
    });
    connect(m_header->segments(), &SegmentButton::filterWanted, this, [this](const std::optional<SegmentId> &segment) {
        CustomerQuery wanted = query();
        wanted.segment = segment;
        setQuery(wanted, m_whyWords);
    });
    connect(m_header->segments(), &SegmentButton::assignWanted, this,
            [this](const QString &name) { m_actions.setSegment(chosen(), name); });
    connect(m_header, &CustomerListHeader::addWanted, this, &CustomerListPane::addWanted);
    connect(m_why, &ListStrip::verbChosen, this, [this] {
        CustomerQuery everybody;
        if (query().order != CustomerOrder::AsGiven) { // That of a chart; it means nothing for everybody.
            everybody.order = query().order;
            everybody.ascending = query().ascending;
        }
        setQuery(everybody);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    const auto toTable = [this] { m_table->setFocus(Qt::ShortcutFocusReason); };
    connect(m_header->search(), &SearchField::leaveDown, this, toTable);
    connect(m_header->search(), &SearchField::leaveUp, this, toTable);
    connect(m_table, &CustomerTable::opened, this, &CustomerListPane::opened);
    connect(m_table, &QTableView::doubleClicked, this, &CustomerListPane::opened);
    connect(m_table, &CustomerTable::orderWanted, this, &CustomerListPane::takeOrder);
    connect(m_table, &CustomerTable::left, this, [this] {
        if (!query().search.isEmpty())
            m_header->search()->clear();
    });
    connect(m_message, &ListMessage::verbChosen, this, [this] { help(false); });
    connect(m_message, &ListMessage::linkChosen, this, [this] { help(true); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (m_replacing || m_table->isTakingFocus() || !now.isValid())
            return;
        m_current = m_model->idAt(now.row());
        Q_EMIT currentChanged(m_current);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_header->segments()->setChosen(int(chosen().size()));
        Q_EMIT chosenChanged();
    });
    const auto repaint = [this] { m_table->viewport()->update(); };
    connect(&m_facts, &ShopFacts::changed, this, repaint);
    connect(&m_facts, &ShopFacts::minutePassed, this, repaint); // A day may have begun.
    m_patience.setSingleShot(true);
    m_patience.setInterval(tablePatience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_progress->setGeometry(0, m_header->height() + 1, width(), m_progress->sizeHint().height());
        m_progress->raise();
        m_progress->show();
    });
    m_countSoon.setSingleShot(true);
    connect(&m_countSoon, &QTimer::timeout, this, &CustomerListPane::readCounts);
}

void CustomerListPane::setQuery(const CustomerQuery &query, const QString &why)
{
    m_whyWords = why;
    m_isReordered = false;
    m_beginsAtTop = false;
    m_header->display(query);
    m_table->showOrder(query.order, query.ascending);
    m_model->setQuery(query);
    showWhy();
    readCounts();
}

void CustomerListPane::showFromTop(const CustomerQuery &query, const QString &why)
{
    const bool isShown = query == this->query() && !m_model->isLoading() && !m_model->error();
    setQuery(query, why);
    m_beginsAtTop = !isShown;
    if (isShown)
        beginAtTop();
}

/// What came with an import that is taken back is not there any more; whoever is should not stay out of sight for it.
void CustomerListPane::leaveBatchThatIsGone()
{
    whenAnswered(ImportReviews(m_context.file).batches(), this, [this](Result<std::vector<ImportBatch>> batches) {
        if (!batches || !query().batch)
            return;
        const auto shown = std::ranges::find(*batches, *query().batch, &ImportBatch::id);
        if (shown != batches->end() && shown->state == ImportBatch::State::Shown)
            return;
        CustomerQuery wanted = query();
        wanted.batch.reset();
        setQuery(wanted);
    });
}

const CustomerQuery &CustomerListPane::query() const
{
    return m_model->query();
}

void CustomerListPane::takeOrder(CustomerOrder order)
{
    CustomerQuery wanted = query();
    wanted.ascending = wanted.order == order && !wanted.ascending;
    wanted.order = order;
    setQuery(wanted, m_whyWords);
    m_isReordered = true;
}

void CustomerListPane::readCounts()
{
    const int generation = ++m_countGeneration;
    whenAnswered(ReadCustomers(m_context.file).counts(query()), this,
                 [this, generation](Result<CustomerCounts> counts) {
                     if (generation != m_countGeneration || !counts)
                         return; // A failure is said by the list, which reads the same.
                     m_counts = *std::move(counts);
                     m_counted = true;
                     ReadCustomers(m_context.file).sortNames(); // Before somebody wants them in order.
                     m_header->showCounts(m_counts, query(), m_facts.numbers());
                     showState();
                 });
}

void CustomerListPane::setCurrent(CustomerId id)
{
    m_current = id;
    m_isReordered = false;
    m_beginsAtTop = false;
    const int row = m_model->rowOf(id);
    makeCurrent(row);
    if (row >= 0)
        m_table->scrollTo(m_model->index(row, 0));
}

void CustomerListPane::step(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    // A view that takes the focus makes its first row current, which is not shown as one.
    const int from =
        m_current.isStored() && m_table->currentIndex().isValid() ? m_table->currentIndex().row() + rows : 0;
    const CustomerId before = m_current;
    setCurrent(m_model->idAt(std::clamp(from, 0, last)));
    if (m_current != before)
        Q_EMIT currentChanged(m_current);
}

std::vector<CustomerId> CustomerListPane::chosen() const
{
    std::vector<CustomerId> ids;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.push_back(m_model->idAt(row));
    }
    std::ranges::sort(ids);
    const auto doubled = std::ranges::unique(ids);
    ids.erase(doubled.begin(), doubled.end());
    if (ids.empty() && m_current.isStored())
        ids.push_back(m_current);
    return ids;
}

void CustomerListPane::beforeRows()
{
    m_replacing = true;
    m_rowBefore = std::max(0, m_table->currentIndex().row());
}

void CustomerListPane::afterRows(bool asked)
{
    const bool several = !asked && m_table->selectionModel()->selectedRows().size() > 1;
    const int row = m_model->rowOf(m_current);
    if (asked && (row < 0 || m_beginsAtTop)) {
        m_beginsAtTop = false;
        beginAtTop(); // As a new question does.
    } else if (row >= 0 && !several) {
        makeCurrent(row);
        if (asked && std::exchange(m_isReordered, false))
            m_table->scrollToTop(); // Who sorts wants to see who comes first.
        else if (asked)
            m_table->scrollTo(m_model->index(row, 0));
    } else if (row < 0 && (m_model->count() == 0 || !m_current.isStored())) {
        const int next = m_model->count() == 0 ? -1 : std::min(m_rowBefore, m_model->rowCount() - 1);
        moveTo(next);
        if (next >= 0)
            m_table->scrollTo(m_model->index(next, 0));
    }
    m_replacing = false;
    showWhy();
    showState();
}

void CustomerListPane::beginAtTop()
{
    moveTo(m_model->count() == 0 ? -1 : 0);
    m_table->scrollToTop();
}

void CustomerListPane::moveTo(int row)
{
    makeCurrent(row);
    const CustomerId before = std::exchange(m_current, m_model->idAt(row));
    if (m_current != before)
        Q_EMIT currentChanged(m_current);
}

void CustomerListPane::makeCurrent(int row)
{
    const QScopedValueRollback quiet(m_replacing, true);
    const QModelIndex index = row >= 0 ? m_model->index(row, 0) : QModelIndex();
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!index.isValid())
        m_table->clearSelection();
}

void CustomerListPane::showState()
{
    const Empty why = emptiness();
    if (m_model->isLoading() && m_emptiness != Empty::None)
        return; // The last good picture stays.
    m_emptiness = why;
    if (why != Empty::None)
        sayEmpty(why);
    const bool hadFocus = m_table->hasFocus();
    m_stack->setCurrentWidget(why == Empty::None ? static_cast<QWidget *>(m_table) : m_message);
    m_foot->setVisible(why == Empty::None);
    if (hadFocus && why != Empty::None)
        m_header->search()->setFocus(Qt::OtherFocusReason);
}

void CustomerListPane::showWhy()
{
    m_why->setVisible(!m_whyWords.isEmpty());
    if (!m_whyWords.isEmpty())
        //: Over a list of customers: how many, and what they have in common.
        m_why->say(tr("%Ln customer(s): %1", nullptr, int(m_model->count())).arg(m_whyWords));
}

} // namespace Shopbell
