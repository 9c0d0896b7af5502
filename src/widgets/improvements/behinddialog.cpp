// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/improvements/behinddialog.h"

#include "core/cutwords.h"
#include "core/whenanswered.h"
#include "format/reviewsentence.h"
#include "look/theme.h"
#include "services/readreviews.h"
#include "widgets/common/searchfield.h"
#include "widgets/improvements/improvementfacts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int mostOffered = 100;
constexpr int shownCharacters = 120;
} // namespace

ReviewQuery reviewsAbout(const ImprovementTopic &topic)
{
    ReviewQuery query;
    query.shelf = Shelf::Both;
    query.order = ReviewOrder::Newest;
    if (topic.tag.isStored())
        query.tags = {topic.tag};
    else if (topic.touchpoint != Touchpoint::None)
        query.touchpoint = topic.touchpoint;
    return query;
}

BehindDialog::BehindDialog(const UiContext &context, const ImprovementFacts &facts, const ImprovementDetails &details,
                           QWidget *parent)
    : FormDialog(context, tr("Put them behind it"), parent)
    , m_facts(facts)
    , m_topic(details.improvement.topic)
    , m_there(details.improvement.reviews)
    , m_search(new SearchField(context.theme))
    , m_list(new QListWidget)
    , m_nothing(new QLabel(tr("No other review is found.")))
{
    setObjectName(u"behindDialog"_s);
    setWindowTitle(tr("Which reviews are behind it?"));
    m_search->setPlaceholderText(tr("Search all reviews"));
    m_search->setAccessibleName(tr("Search all reviews"));
    m_list->setAccessibleName(tr("Reviews to put behind it"));
    m_list->setMinimumHeight(context.theme.scaled(240));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    box()->addWidget(m_search);
    box()->addWidget(m_nothing);
    box()->addWidget(m_list, 1);
    connect(m_search, &SearchField::searched, this, &BehindDialog::read);
    connect(m_search, &SearchField::leaveDown, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &QListWidget::itemChanged, this, &BehindDialog::showReady);
    showReady();
}

void BehindDialog::start()
{
    openSized(560, 480);
    m_search->setFocus(Qt::OtherFocusReason);
    read();
}

void BehindDialog::read()
{
    ReviewQuery query;
    query.search = m_search->text().trimmed();
    if (query.search.isEmpty())
        query = reviewsAbout(m_topic);
    query.shelf = Shelf::Both;
    query.order = ReviewOrder::Newest;
    const int generation = ++m_generation;
    const ReadReviews reviews(context().file);
    const int most = mostOffered + int(m_there.size());
    whenAnswered(reviews.firstPage(query, most), this, [this, reviews, generation](const Result<FoundReviews> &found) {
        if (generation != m_generation)
            return;
        if (!found) {
            fail(found.error(), Task::ReadReviews);
            return;
        }
        std::vector<ReviewId> ids;
        for (const ReviewId id : found->ids) {
            if (ids.size() < size_t(mostOffered) && std::ranges::find(m_there, id) == m_there.end())
                ids.push_back(id);
        }
        whenAnswered(reviews.rows(std::move(ids)), this,
                     [this, generation](const Result<std::vector<ReviewRow>> &rows) {
                         if (generation != m_generation)
                             return;
                         if (rows)
                             take(*rows);
                         else
                             fail(rows.error(), Task::ReadReviews);
                     });
    });
}

void BehindDialog::take(const std::vector<ReviewRow> &rows)
{
    const std::vector<ReviewId> kept = ticked();
    QListWidgetItem *const current = m_list->currentItem();
    const qint64 was = current ? current->data(Qt::UserRole).toLongLong() : 0;
    // What is ticked stays, whatever is searched for next.
    for (int i = m_list->count() - 1; i >= 0; --i) {
        if (m_list->item(i)->checkState() != Qt::Checked)
            delete m_list->takeItem(i);
    }
    for (const ReviewRow &row : rows) {
        if (std::ranges::find(kept, row.id) != kept.end())
            continue;
        const QString words =
            onOneLine(row.title.isEmpty() ? row.beginning : row.title, row.lines).left(shownCharacters);
        //: A review in a list: who wrote it, when, and the beginning of the words.
        auto *item = new QListWidgetItem(
            tr("%1, %2: %3").arg(authorName(row.author), m_facts.dates().moment(row.posted, m_facts.now()), words));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(Qt::UserRole, row.id.value());
        m_list->addItem(item);
        if (row.id.value() == was)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_nothing->setVisible(m_list->count() == 0);
    showReady();
}

std::vector<ReviewId> BehindDialog::ticked() const
{
    std::vector<ReviewId> reviews;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            reviews.emplace_back(m_list->item(i)->data(Qt::UserRole).toLongLong());
    }
    return reviews;
}

void BehindDialog::showReady()
{
    setReady(!ticked().empty(), tr("Tick a review first."));
}

void BehindDialog::submit()
{
    Q_EMIT chosen(ticked());
    accept();
}

} // namespace Shopbell
