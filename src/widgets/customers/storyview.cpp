// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/storyview.h"

#include "core/whenanswered.h"
#include "format/errortext.h"
#include "format/nameinsentence.h"
#include "look/theme.h"
#include "services/readcustomers.h"
#include "widgets/common/card.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/emptylayout.h"
#include "widgets/common/keptfocus.h"
#include "widgets/common/notices.h"
#include "widgets/customers/customerfacts.h"
#include "widgets/customers/storyitem.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr size_t needsShown = 3;
constexpr int storyStep = 50;
constexpr int leastForTwo = 500; // Logical pixels at 100 %: of two columns.
constexpr int betweenTwo = 18;

} // namespace

StoryView::StoryView(const UiContext &context, const CustomerFacts &facts, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_facts(facts)
    , m_columns(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_needs(new QVBoxLayout)
    , m_empty(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text3,
                            tr("Nothing yet. The first purchase, review, score or note begins the story.")))
    , m_items(new QVBoxLayout)
    , m_more(new QPushButton)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_more->setProperty("link", true);
    m_empty->setWordWrap(true);
    m_needs->setSpacing(0);
    m_items->setSpacing(0);
    auto *title = new TextLabel(context.theme, TypeRole::Small, ColorToken::Text, tr("Story with us"));
    title->setWeight(QFont::DemiBold);
    auto *beside = new QVBoxLayout;
    beside->setSpacing(0);
    beside->addLayout(m_needs);
    beside->addStretch(1);
    auto *story = new QVBoxLayout;
    story->setSpacing(0);
    story->addWidget(title);
    story->addSpacing(6);
    story->addWidget(m_empty);
    story->addLayout(m_items);
    story->addWidget(m_more, 0, Qt::AlignLeading);
    story->addStretch(1);
    m_columns->addLayout(beside);
    m_columns->addLayout(story);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(18, 10, 18, 12);
    column->setSpacing(0);
    column->addLayout(m_columns);
    column->addStretch(1);
    setWidget(content);
    setAccessibleName(tr("Story"));
    connect(m_more, &QPushButton::clicked, this, &StoryView::readMore);
}

void StoryView::display(const CustomerDetails &details, bool another)
{
    ++m_generation;
    const int place = another ? 0 : verticalScrollBar()->value();
    m_customer = details.customer.id;
    m_length = details.storyLength;
    m_shown = 0;
    m_last = nullptr;
    const KeptFocus focus(*widget());
    emptyLayout(*m_items);
    m_theirs = details.needs;
    m_name = details.row.name;
    takeWidth();
    showNeeds();
    append(details.story);
    focus.giveBack();
    if (another) {
        verticalScrollBar()->setValue(0);
    } else {
        widget()->layout()->activate();
        verticalScrollBar()->setValue(place);
    }
}

void StoryView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const bool wasWide = m_isWide;
    takeWidth();
    if (m_isWide != wasWide)
        showNeeds();
}

void StoryView::takeWidth()
{
    m_isWide = !m_theirs.empty() && width() >= m_context.theme.scaled(leastForTwo);
    m_columns->setDirection(m_isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(m_isWide ? betweenTwo : 0);
    m_columns->setStretch(0, m_isWide ? 2 : 0);
    m_columns->setStretch(1, m_isWide ? 3 : 0);
}

QWidget *StoryView::needRow(const Need &need, qint64 rank) const
{
    const Theme &theme = m_context.theme;
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 1, 0, 1);
    line->setSpacing(8);
    auto *number = new TextLabel(theme, TypeRole::Micro, ColorToken::Text3, m_facts.numbers().count(rank));
    number->setMinimumWidth(theme.scaled(10));
    //: Something that a customer does not want.
    auto *words = new TextLabel(theme, TypeRole::Small, ColorToken::Text,
                                need.unwanted ? tr("Not: %1").arg(need.words) : need.words);
    words->setWeight(QFont::Medium);
    line->addWidget(number, 0, m_isWide ? Qt::AlignTop : Qt::Alignment());
    if (!m_isWide) {
        auto *why = new ElidedLabel(need.why);
        why->setTextFormat(Qt::PlainText);
        why->setProperty("role", u"micro"_s);
        why->setProperty("tone", u"text3"_s);
        line->addWidget(words);
        line->addWidget(why, 1);
        return row;
    }
    words->setWordWrap(true);
    auto *said = new QVBoxLayout;
    said->setSpacing(0);
    said->addWidget(words);
    if (!need.why.isEmpty()) {
        auto *why = new TextLabel(theme, TypeRole::Micro, ColorToken::Text3, need.why);
        why->setTextFormat(Qt::PlainText);
        why->setWordWrap(true);
        said->addWidget(why);
    }
    line->addLayout(said, 1);
    return row;
}

void StoryView::showNeeds()
{
    emptyLayout(*m_needs);
    if (m_theirs.empty())
        return;
    //: A first name.
    const QString matters = tr("What matters most to %1, and why").arg(firstNameInSentence(m_name));
    auto *title = new TextLabel(m_context.theme, TypeRole::Small, ColorToken::Text, matters);
    title->setWeight(QFont::DemiBold);
    title->setWordWrap(true);
    m_needs->addWidget(title);
    m_needs->addSpacing(2);
    for (size_t i = 0; i < std::min(needsShown, m_theirs.size()); ++i)
        m_needs->addWidget(needRow(m_theirs[i], qint64(i) + 1));
    if (m_theirs.size() > needsShown) {
        auto *all = new QPushButton(tr("All %Ln need(s)", nullptr, int(m_theirs.size())));
        all->setProperty("link", true);
        connect(all, &QPushButton::clicked, this, &StoryView::needsWanted);
        m_needs->addWidget(all, 0, Qt::AlignLeading);
    }
    m_needs->addSpacing(7);
}

void StoryView::append(const std::vector<StoryEntry> &entries)
{
    if (m_last && !entries.empty())
        m_last->setLast(false);
    for (const StoryEntry &entry : entries) {
        auto *item = new StoryItem(m_context.theme, m_facts, entry);
        connect(item, &QAbstractButton::clicked, this, [this, item] { Q_EMIT chosen(item->entry()); });
        m_items->addWidget(item);
        m_last = item;
    }
    if (m_last)
        m_last->setLast(true);
    m_shown += qint64(entries.size());
    showFoot();
}

void StoryView::showFoot()
{
    m_empty->setVisible(m_shown == 0);
    const qint64 rest = m_length - m_shown;
    m_more->setVisible(rest > 0);
    m_more->setEnabled(true);
    m_more->setText(tr("Show earlier, %Ln more", nullptr, int(rest)));
}

void StoryView::readMore()
{
    m_more->setEnabled(false);
    const int generation = m_generation;
    whenAnswered(ReadCustomers(m_context.file).story(m_customer, int(m_shown), storyStep), this,
                 [this, generation](const Result<std::vector<StoryEntry>> &entries) {
                     if (generation != m_generation)
                         return;
                     if (!entries) {
                         m_context.notices.failed(errorText(entries.error(), Task::ReadCustomers));
                         m_more->setEnabled(true);
                     } else {
                         if (entries->empty())
                             m_length = m_shown;
                         append(*entries);
                     }
                 });
}

} // namespace Shopbell
