// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/reviewspage.h"

#include "format/reviewwords.h"
#include "models/filtermodel.h"
#include "models/reviewlistmodel.h"
#include "widgets/common/searchfield.h"
#include "widgets/reviews/bulkpane.h"
#include "widgets/reviews/composer.h"
#include "widgets/reviews/datefilter.h"
#include "widgets/reviews/detailpane.h"
#include "widgets/reviews/filterpane.h"
#include "widgets/reviews/listheader.h"
#include "widgets/reviews/pagelayout.h"
#include "widgets/reviews/reviewactions.h"
#include "widgets/reviews/reviewcommands.h"
#include "widgets/reviews/reviewlistpane.h"
#include "widgets/reviews/reviewtable.h"
#include "widgets/reviews/shopfacts.h"

#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Shopbell {

class ReviewsPage::Private
{
public:
    Private(const UiContext &context, ReviewsPage &page);

    void connectPanes();
    void setQuery(const ReviewQuery &query);
    void open(ReviewId id);
    void goToDetail();
    void goToList();
    void showBulk();
    QString describe(const ReviewQuery &query) const;
    void updateHeader();

    ReviewsPage &page;
    UiContext context;
    ShopFacts facts;
    ReviewActions actions;
    QSplitter *panes; ///< In the page before them: what is put there only when it is whole is styled twice.
    FilterPane *filters;
    ReviewListPane *list;
    QStackedWidget *stack;
    DetailPane *detail;
    BulkPane *bulk;
    PageLayout *layout;
    std::unique_ptr<ReviewCommands> commands;
    ReviewId pinned; ///< Asked for from elsewhere: it stays even where the list does not have it.
};

ReviewsPage::Private::Private(const UiContext &context, ReviewsPage &page)
    : page(page)
    , context(context)
    , facts(context)
    , actions(context)
    , panes(new QSplitter(&page))
    , filters(new FilterPane(context, facts, panes))
    , list(new ReviewListPane(context, facts, filters->model(), panes))
    , stack(new QStackedWidget(panes))
    , detail(new DetailPane(context, facts, actions, stack))
    , bulk(new BulkPane(context, facts, actions, stack))
{
    stack->addWidget(detail);
    stack->addWidget(bulk);
    stack->setFocusProxy(detail);
    layout = new PageLayout(context, &page, panes);
    commands = std::make_unique<ReviewCommands>(
        context, actions, ReviewCommands::Panes{.page = page, .list = *list, .detail = *detail, .bulk = *bulk});
    detail->setMenu(commands->menu());
    list->setKeeper([this] { return pinned == list->current() || detail->isInUse(); });
    connectPanes();
}

void ReviewsPage::Private::connectPanes()
{
    const auto wanted = [this](const ReviewQuery &query) { setQuery(query); };
    QObject::connect(filters, &FilterPane::queryWanted, &page, wanted);
    QObject::connect(filters, &FilterPane::addWanted, &page, &ReviewsPage::addReview);
    QObject::connect(filters, &FilterPane::countsChanged, list, &ReviewListPane::showState);
    QObject::connect(list, &ReviewListPane::queryWanted, &page, wanted);
    QObject::connect(list, &ReviewListPane::addWanted, &page, &ReviewsPage::addReview);
    QObject::connect(list, &ReviewListPane::importWanted, &page, &ReviewsPage::importWanted);
    QObject::connect(list, &ReviewListPane::reviewWanted, &page, [this](ReviewId id) { page.showReview(id); });
    QObject::connect(list, &ReviewListPane::filtersWanted, &page,
                     [this] { layout->openFilters(list->header().filtersButton()); });
    QObject::connect(list, &ReviewListPane::currentChanged, &page, [this](ReviewId id) { open(id); });
    QObject::connect(list, &ReviewListPane::opened, &page, [this] { goToDetail(); });
    QObject::connect(&list->table(), &QTableView::clicked, &page, [this] {
        if (layout->isSingle() && !list->isBulk())
            goToDetail();
    });
    QObject::connect(list, &ReviewListPane::bulkChanged, &page, [this] { showBulk(); });
    QObject::connect(&list->model(), &ReviewListModel::replaced, &page, [this](bool asked) {
        filters->setUndatedLeftOut(list->model().undatedLeftOut());
        if (asked)
            filters->countFound();
        if (list->isBulk())
            showBulk();
        commands->update();
    });
    QObject::connect(&actions, &ReviewActions::failed, detail, &DetailPane::showAgain);
    QObject::connect(detail, &DetailPane::shown, commands.get(), &ReviewCommands::update);
    QObject::connect(detail, &DetailPane::backWanted, &page, [this] { goToList(); });
    QObject::connect(detail, &DetailPane::customerWanted, &page, &ReviewsPage::customerWanted);
    QObject::connect(detail, &DetailPane::improvementWanted, &page, &ReviewsPage::improvementWanted);
    QObject::connect(detail, &DetailPane::archiveWanted, commands.get(), &ReviewCommands::archive);
    QObject::connect(detail, &DetailPane::flagWanted, commands.get(), &ReviewCommands::flag);
    QObject::connect(detail, &DetailPane::gone, &page, [this] { goToList(); });
    QObject::connect(bulk, &BulkPane::leaveWanted, &page, [this] {
        list->leaveBulk();
        goToList();
    });
    QObject::connect(commands.get(), &ReviewCommands::promiseWanted, &page, &ReviewsPage::promiseWanted);
    QObject::connect(commands.get(), &ReviewCommands::replyWanted, &page, [this] {
        layout->showDetail(true);
        detail->reply();
    });
    QObject::connect(commands.get(), &ReviewCommands::messageWanted, &page, [this] {
        layout->showDetail(true);
        detail->addMessage();
    });
    QObject::connect(commands.get(), &ReviewCommands::handOverWanted, &page, [this] {
        layout->showDetail(true);
        detail->handOver();
    });
    QObject::connect(commands.get(), &ReviewCommands::planWanted, &page, [this] {
        layout->showDetail(true);
        detail->apologise();
    });
    QObject::connect(detail, &DetailPane::reviewWanted, &page, [this](ReviewId id) { page.showReview(id); });
    QObject::connect(detail, &DetailPane::roomWanted, layout, &PageLayout::giveRoom);
    QObject::connect(detail, &DetailPane::roomWanted, commands.get(), &ReviewCommands::update);
    QObject::connect(layout, &PageLayout::changed, &page, [this] { updateHeader(); });
}

void ReviewsPage::Private::setQuery(const ReviewQuery &query)
{
    if (!(query == list->query()))
        pinned = {};
    list->setQuery(query);
    filters->display(query);
    updateHeader();
}

void ReviewsPage::Private::open(ReviewId id)
{
    if (id != pinned)
        pinned = {};
    if (!list->isBulk())
        detail->open(id);
    commands->update();
    if (!id.isStored())
        layout->showDetail(false);
}

void ReviewsPage::Private::goToDetail()
{
    layout->showDetail(true);
    stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void ReviewsPage::Private::goToList()
{
    layout->showDetail(false);
    list->table().setFocus(Qt::ShortcutFocusReason);
}

void ReviewsPage::Private::showBulk()
{
    const bool isBulk = list->isBulk();
    stack->setCurrentWidget(isBulk ? static_cast<QWidget *>(bulk) : detail);
    stack->setFocusProxy(stack->currentWidget());
    if (isBulk) {
        const ReviewListModel &model = list->model();
        const bool estimated = list->isAllSelected() && !model.isComplete();
        const qint64 count = list->selectedCount();
        bulk->display(list->selection(), count,
                      estimated ? facts.numbers().atLeast(count) : facts.numbers().count(count),
                      list->isAllSelected() ? describe(list->query()) : tr("chosen by hand"));
    } else {
        detail->open(list->current());
    }
    commands->update();
}

QString ReviewsPage::Private::describe(const ReviewQuery &query) const
{
    QStringList parts;
    if (const std::optional<ReviewView> view = FilterModel::viewOf(query))
        parts << nameOf(*view);
    if (!query.search.isEmpty())
        parts << tr("“%1”", "what is searched for").arg(query.search);
    parts << DateFilter::phrase(query, facts);
    if (query.channels.empty())
        parts << tr("all channels", "inside a sentence");
    for (const ChannelId id : query.channels)
        parts << nameOf(facts.channel(id));
    for (const TagId id : query.tags)
        parts << filters->model().tagName(id);
    if (query.batch)
        parts << tr("one import", "inside a sentence");
    return parts.join(tr(", ", "between the parts of a list"));
}

void ReviewsPage::Private::updateHeader()
{
    list->header().setFiltersFolded(layout->areFiltersFolded(), FilterPane::conditionsOf(list->query()));
    detail->setBackVisible(layout->isSingle());
}

ReviewsPage::ReviewsPage(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(context, *this))
{
    d->setQuery(ReviewQuery());
}

ReviewsPage::~ReviewsPage() = default;

QList<QAction *> ReviewsPage::pageActions() const
{
    return d->commands->all();
}

void ReviewsPage::showView(ReviewView view)
{
    ReviewQuery query;
    query.order = d->list->query().order;
    Shopbell::showView(query, view);
    showQuery(query);
}

void ReviewsPage::showQuery(const ReviewQuery &query)
{
    d->setQuery(query);
    d->layout->showDetail(false);
    d->list->table().setFocus(Qt::OtherFocusReason);
}

void ReviewsPage::showReview(ReviewId id, bool reply)
{
    d->list->leaveBulk();
    if (d->list->model().rowOf(id) < 0) {
        ReviewQuery everything;
        everything.order = d->list->query().order;
        d->setQuery(everything);
    }
    d->pinned = id;
    d->list->setCurrent(id);
    d->detail->open(id);
    d->layout->showDetail(true);
    if (reply)
        d->detail->reply();
    else
        d->list->table().setFocus(Qt::OtherFocusReason);
}

void ReviewsPage::showAdded(ReviewId id)
{
    const QWidget *before = window()->focusWidget(); // Where the cursor was when the dialog opened.
    const bool isWriting = before && d->detail->isAncestorOf(before);
    if (!isWriting && !d->list->isBulk()) {
        d->pinned = id;
        d->list->setCurrent(id);
        d->detail->open(id);
    }
    d->list->showAdded(id);
}

void ReviewsPage::showBatch(BatchId batch)
{
    ReviewQuery query;
    query.batch = batch;
    query.order = ReviewOrder::Newest;
    showQuery(query);
}

void ReviewsPage::searchHere()
{
    d->layout->showDetail(false);
    d->list->header().search()->begin();
}

void ReviewsPage::addReview()
{
    Q_EMIT addReviewWanted();
}

QSize ReviewsPage::minimumSizeHint() const
{
    return {280, 320}; // Panes fold before they are cut.
}

void ReviewsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (d->list->isBulk())
            d->list->leaveBulk();
        d->goToList();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ReviewsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->layout->arrange();
}

} // namespace Shopbell
