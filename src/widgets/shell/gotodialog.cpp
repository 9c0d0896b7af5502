// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/gotodialog.h"

#include "charts/chartlist.h"
#include "core/cutwords.h"
#include "core/whenanswered.h"
#include "format/customertext.h"
#include "format/customerwords.h"
#include "format/errortext.h"
#include "format/improvementtext.h"
#include "format/reviewsentence.h"
#include "look/theme.h"
#include "services/readcustomers.h"
#include "services/readimprovements.h"
#include "services/readreviews.h"
#include "widgets/common/card.h"
#include "widgets/common/notices.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/windowrequests.h"
#include "widgets/shell/actionwords.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int mostOfAKind = 6;

/// The entry of a page does something only while that page is in front.
bool isOfAHiddenPage(const QAction &action)
{
    if (action.shortcutContext() != Qt::WidgetWithChildrenShortcut)
        return false;
    return std::ranges::none_of(action.associatedObjects(), [](const QObject *object) {
        const auto *widget = qobject_cast<const QWidget *>(object);
        return widget && !qobject_cast<const QMenu *>(widget) && widget->isVisible();
    });
}

void collectCommands(const QMenu &menu, const QString &path, std::vector<GoToEntry> &found)
{
    for (QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible() || !action->isEnabled())
            continue;
        if (action->menu()) {
            collectCommands(*action->menu(), wordsOf(*action), found);
            continue;
        }
        if (isOfAHiddenPage(*action))
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        found.push_back({.words = wordsOf(*action),
                         .side = keys.isEmpty() ? path : keys,
                         .icon = u"chevron-right"_s,
                         .target = QPointer<QAction>(action)});
    }
}

/// Each typed word begins a word of the command.
bool matches(const QString &words, const QStringList &typed)
{
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(typed, [&](const QString &word) {
        return words.contains(word, Qt::CaseInsensitive)
            && (std::ranges::any_of(parts,
                                    [&](const QString &part) { return part.startsWith(word, Qt::CaseInsensitive); })
                || word.at(0).script() == QChar::Script_Han);
    });
}
} // namespace

GoToDialog::GoToDialog(const UiContext &context, WindowRequests &requests, const QTimeZone &zone, const QMenuBar &menus,
                       QWidget *parent)
    : TabWindow(parent)
    , m_context(context)
    , m_requests(requests)
    , m_dates(context.theme.language(), zone)
    , m_menus(menus)
    , m_field(new SearchField(context.theme))
    , m_list(new QListView)
    , m_nothing(new TextLabel(context.theme, TypeRole::Body, ColorToken::Text2))
    , m_model(new GoToModel(this))
{
    setObjectName(u"goToDialog"_s);
    setWindowTitle(tr("Go to"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_field->setObjectName(u"goTo"_s);
    m_field->setPlaceholderText(tr("A customer, a review, a chart or something to do"));
    m_field->setAccessibleName(tr("Go to"));
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new GoToDelegate(context.theme, m_list));
    m_list->setAccessibleName(tr("Found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus); // Up and Down work in the line.
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(12, 8, 12, 8);
    m_nothing->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_nothing, 0, Qt::AlignTop);
    column->addWidget(m_list, 1);
    connect(m_field, &SearchField::searched, this, &GoToDialog::find);
    connect(m_list, &QListView::clicked, this, &GoToDialog::go);
}

void GoToDialog::start()
{
    const Theme &theme = m_context.theme;
    resize(QSize(theme.scaled(520), theme.scaled(440)).boundedTo(parentWidget()->size() - QSize(48, 96)));
    find({});
    open();
    m_field->setFocus(Qt::OtherFocusReason);
}

void GoToDialog::find(const QString &text)
{
    ++m_generation;
    m_text = text;
    m_goWhenFound = false;
    if (text.isEmpty()) {
        m_waiting = 0;
        m_customers.clear();
        m_reviews.clear();
        m_improvements.clear();
        showFound();
        return;
    }
    m_waiting = 3;
    addCustomers(text);
    addReviews(text);
    addImprovements(text);
}

void GoToDialog::addCustomers(const QString &text)
{
    whenAnswered(ReadCustomers(m_context.file).hints(text, mostOfAKind), this,
                 [this, generation = m_generation](const Result<std::vector<CustomerHint>> &found) {
                     if (generation != m_generation)
                         return;
                     m_customers.clear();
                     if (!found)
                         m_context.notices.failed(errorText(found.error(), Task::ReadCustomers));
                     else
                         for (const CustomerHint &customer : *found)
                             m_customers.push_back(entryOf(customer));
                     answered();
                 });
}

void GoToDialog::addReviews(const QString &text)
{
    const ReadReviews read(m_context.file);
    const auto take = [this, generation = m_generation](const Result<std::vector<ReviewRow>> &rows) {
        if (generation != m_generation)
            return;
        m_reviews.clear();
        if (!rows)
            m_context.notices.failed(errorText(rows.error(), Task::ReadReviews));
        else
            for (const ReviewRow &review : *rows)
                m_reviews.push_back(entryOf(review));
        answered();
    };
    ReviewQuery query{.shelf = Shelf::Both, .search = text, .order = ReviewOrder::Newest};
    whenAnswered(
        read.firstPage(std::move(query), mostOfAKind), this, [this, read, take](const Result<FoundReviews> &found) {
            if (!found) {
                take(found.error());
                return;
            }
            const auto last = found->ids.begin() + std::min<qsizetype>(qsizetype(found->ids.size()), mostOfAKind);
            whenAnswered(read.rows({found->ids.begin(), last}), this, take);
        });
}

void GoToDialog::addImprovements(const QString &text)
{
    whenAnswered(ReadImprovements(m_context.file).find({.search = text}, mostOfAKind), this,
                 [this, generation = m_generation](const Result<FoundImprovements> &found) {
                     if (generation != m_generation)
                         return;
                     m_improvements.clear();
                     if (!found)
                         m_context.notices.failed(errorText(found.error(), Task::ReadImprovements));
                     else
                         for (const ImprovementRow &improvement : found->rows)
                             m_improvements.push_back(entryOf(improvement));
                     answered();
                 });
}

void GoToDialog::answered()
{
    if (--m_waiting > 0)
        return;
    showFound();
    if (m_goWhenFound)
        go();
}

std::vector<GoToEntry> GoToDialog::charts(const QString &text)
{
    std::vector<GoToEntry> found;
    const QStringList typed = text.split(u' ', Qt::SkipEmptyParts);
    for (const ChartKind &kind : chartKinds()) {
        if (!typed.isEmpty() && matches(nameOf(kind), typed))
            found.push_back({.words = nameOf(kind),
                             .side = tr("Chart", "of Insights"),
                             .icon = u"chart-line"_s,
                             .target = kind.statistic});
    }
    return found;
}

std::vector<GoToEntry> GoToDialog::commands(const QString &text) const
{
    std::vector<GoToEntry> found;
    for (const QAction *top : m_menus.actions()) {
        if (top->menu())
            collectCommands(*top->menu(), wordsOf(*top), found);
    }
    const QStringList typed = text.split(u' ', Qt::SkipEmptyParts);
    std::erase_if(found, [&typed](const GoToEntry &entry) { return !matches(entry.words, typed); });
    if (!text.isEmpty() && found.size() > mostOfAKind)
        found.resize(mostOfAKind);
    return found;
}

GoToEntry GoToDialog::entryOf(const CustomerHint &customer) const
{
    const QDate today = m_dates.dayOf(m_context.file->now());
    return {.words = customerName(customer.name),
            .side = CustomerText(m_dates.locale(), m_dates.zone(), {})
                        .acquaintance(customer.firstSeen, customer.lastSeen, today),
            .target = customer.id};
}

GoToEntry GoToDialog::entryOf(const ReviewRow &review) const
{
    const QString words = onOneLine(review.title.isEmpty() ? review.beginning : review.title, review.lines);
    //: A review in a list: who said it, and when.
    const QString said =
        tr("%1, %2").arg(authorName(review.author), m_dates.moment(review.posted, m_context.file->now()));
    return {.words = words.isEmpty() ? tr("A review without words") : words,
            //: A review in a list: %1 is who said it and when, %2 who in the shop sees to it.
            .side = review.ownerName.isEmpty() ? said : tr("%1 · owner %2").arg(said, review.ownerName),
            .icon = u"message-square-text"_s,
            .target = review.id};
}

GoToEntry GoToDialog::entryOf(const ImprovementRow &improvement) const
{
    const QDate today = m_dates.dayOf(m_context.file->now());
    return {.words = improvement.title,
            .side = ImprovementText(m_dates.locale(), m_dates.zone()).line(improvement, today),
            .icon = u"lightbulb"_s,
            .target = improvement.id};
}

void GoToDialog::showFound()
{
    std::vector<GoToEntry> entries = m_customers;
    const std::vector<GoToEntry> doable = commands(m_text);
    // What is asked for by its whole beginning stands first.
    const bool isCommand =
        !m_text.isEmpty() && !doable.empty() && doable.front().words.startsWith(m_text, Qt::CaseInsensitive);
    entries.insert(isCommand ? entries.begin() : entries.end(), doable.begin(), doable.end());
    const std::vector<GoToEntry> drawn = charts(m_text);
    entries.insert(entries.end(), drawn.begin(), drawn.end());
    entries.insert(entries.end(), m_improvements.begin(), m_improvements.end());
    entries.insert(entries.end(), m_reviews.begin(), m_reviews.end());
    m_model->setEntries(std::move(entries));
    const bool found = m_model->rowCount() > 0;
    m_nothing->setVisible(!found);
    m_list->setVisible(found);
    m_nothing->setText(tr("Nobody and nothing here is called “%1”.").arg(m_text));
    if (found)
        m_list->setCurrentIndex(m_model->index(0));
}

void GoToDialog::step(int rows)
{
    const int count = m_model->rowCount();
    if (count > 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(m_list->currentIndex().row() + rows, 0, count - 1)));
}

bool GoToDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return TabWindow::eventFilter(watched, event);
    constexpr int page = 8;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(page);
        return true;
    case Qt::Key_PageUp:
        step(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_goWhenFound = m_waiting > 0;
        if (!m_goWhenFound)
            go();
        return true;
    case Qt::Key_Escape:
        reject();
        return true;
    default:
        return TabWindow::eventFilter(watched, event);
    }
}

void GoToDialog::go()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const auto target = m_model->entry(current.row()).target;
    accept();
    if (const auto *customer = std::get_if<CustomerId>(&target))
        Q_EMIT m_requests.customerWanted(*customer);
    else if (const auto *review = std::get_if<ReviewId>(&target))
        Q_EMIT m_requests.reviewWanted(*review);
    else if (const auto *improvement = std::get_if<ImprovementId>(&target))
        Q_EMIT m_requests.improvementWanted(*improvement);
    else if (const auto *chart = std::get_if<Statistic>(&target))
        Q_EMIT m_requests.chartNamed(*chart);
    else if (const QPointer<QAction> action = std::get<QPointer<QAction>>(target))
        action->trigger();
}

} // namespace Shopbell
