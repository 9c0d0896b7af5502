// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/filterpane.h"

#include "core/whenanswered.h"
#include "look/theme.h"
#include "models/filtermodel.h"
#include "services/changefeed.h"
#include "services/readreviews.h"
#include "widgets/common/card.h"
#include "widgets/common/iconbutton.h"
#include "widgets/reviews/datefilter.h"
#include "widgets/reviews/filterdelegate.h"
#include "widgets/reviews/shopfacts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

FilterPane::FilterPane(const UiContext &context, const ShopFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(facts)
    , m_model(new FilterModel(this))
{
    build();
    m_model->setChannels(facts.channels());
    connect(&facts, &ShopFacts::changed, this, [this] {
        m_model->setChannels(m_facts.channels());
        m_dates->display(m_query);
    });
    connect(&context.file->feed(), &ChangeFeed::changed, this, [this](const Changed &what) {
        if (what.touchesReviews() || what.tags || what.imports)
            readCounts();
    });
    readCounts();
}

FilterPane::~FilterPane()
{
    m_counting.cancel();
}

void FilterPane::build()
{
    const Theme &theme = m_context.theme;
    setProperty("ground", u"canvas"_s);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("pane", true);

    auto *title = new TextLabel(theme, TypeRole::Section, ColorToken::Text, tr("Reviews"));
    auto *add = new IconButton(theme, "plus", tr("Add a review"), IconButton::Look::Edged);
    add->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_N).toString(QKeySequence::NativeText));
    auto *header = new QHBoxLayout;
    header->setContentsMargins(16, 11, 16, 11);
    header->addWidget(title, 1);
    header->addWidget(add);

    m_list = new QListView;
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FilterDelegate(theme, m_list));
    m_list->setProperty("ground", u"canvas"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Filters"));
    m_list->installEventFilter(this);
    m_dates = new DateFilter(theme, m_facts);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_dates);
    setFocusProxy(m_list);

    connect(add, &QToolButton::clicked, this, &FilterPane::addWanted);
    connect(m_list, &QListView::clicked, this, &FilterPane::click);
    connect(m_dates, &DateFilter::datesChosen, this, [this](const QDate &from, const QDate &to, bool onlyUndated) {
        ReviewQuery wanted = m_query;
        wanted.from = from;
        wanted.to = to;
        wanted.onlyUndated = onlyUndated;
        Q_EMIT queryWanted(wanted);
    });
    connect(&theme, &Theme::changed, m_list, [this] { m_list->doItemsLayout(); });
}

void FilterPane::display(const ReviewQuery &query)
{
    const bool sameFound = withoutView(query) == withoutView(m_query);
    m_query = query;
    m_model->setQuery(query);
    m_dates->display(query);
    if (sameFound)
        return;
    m_counting.cancel(); // It counts what nobody looks for any more.
    ++m_generation;
    m_countDue = isNarrowed(query);
    if (!m_countDue) {
        m_model->setFound(std::nullopt);
        Q_EMIT countsChanged();
    }
}

void FilterPane::setUndatedLeftOut(qint64 reviews)
{
    m_dates->setUndatedLeftOut(reviews);
}

int FilterPane::conditionsOf(const ReviewQuery &query)
{
    const bool dated = query.from.isValid() || query.to.isValid() || query.onlyUndated;
    const bool viewed = FilterModel::viewOf(query) != ReviewView::All;
    return int(query.channels.size() + query.tags.size()) + (dated ? 1 : 0) + (viewed ? 1 : 0);
}

bool FilterPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            click(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterPane::readCounts()
{
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    whenAnswered(ReadReviews(m_context.file).counts(), this, [this](Result<ReviewCounts> counts) {
        m_reading = false;
        if (counts) {
            m_model->setEverything(*std::move(counts));
            Q_EMIT countsChanged();
        }
        if (std::exchange(m_readAgain, false))
            readCounts();
    });
    if (isNarrowed(m_query))
        readFound();
}

void FilterPane::countFound()
{
    if (m_countDue)
        readFound();
}

void FilterPane::readFound()
{
    m_counting.cancel();
    m_countDue = false;
    m_counting = ReadReviews(m_context.file).counts(m_query);
    whenAnswered(m_counting, this, [this, generation = ++m_generation](Result<ReviewCounts> counts) {
        if (generation != m_generation || !counts)
            return; // A failure is said by the list, which reads the same.
        m_model->setFound(*std::move(counts));
        Q_EMIT countsChanged();
    });
}

void FilterPane::click(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (const std::optional<ReviewQuery> wanted = m_model->clicked(index.row()))
        Q_EMIT queryWanted(*wanted);
}

} // namespace Shopbell
