// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/bulkpane.h"

#include "core/whenanswered.h"
#include "format/reviewwords.h"
#include "look/theme.h"
#include "services/changefeed.h"
#include "services/readreviews.h"
#include "widgets/common/card.h"
#include "widgets/reviews/bulkjobcard.h"
#include "widgets/reviews/reviewactions.h"
#include "widgets/reviews/shopfacts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int roomForTwoJobs = 420; // Logical pixels at 100 %.
constexpr size_t channelsNamed = 3;

QFrame *bulkLine()
{
    auto *line = new QFrame;
    line->setProperty("hairline", u"horizontal"_s);
    return line;
}

} // namespace

BulkPane::BulkPane(const UiContext &context, const ShopFacts &facts, ReviewActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(facts)
    , m_actions(actions)
{
    setProperty("ground", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("pane", true);
}

void BulkPane::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(bulkLine());
    layout->addWidget(buildBody(), 1);
    layout->addWidget(bulkLine());
    layout->addWidget(buildFoot());
    setFocusProxy(m_jobs.first());
    connect(&m_context.file->feed(), &ChangeFeed::changed, this, [this](const Changed &what) {
        if (isVisible() && what.touchesReviews())
            readSummary();
    });
    connect(&m_actions, &ReviewActions::busyChanged, this, [this](int jobs) { m_card->setBusy(jobs > 0); });
}

QWidget *BulkPane::buildHeader()
{
    auto *header = new QWidget;
    header->setMinimumHeight(m_context.theme.size(SizeToken::PaneHeader));
    m_title = new TextLabel(m_context.theme, TypeRole::Title);
    m_what = new TextLabel(m_context.theme, TypeRole::Small, ColorToken::Text3);
    m_what->setWordWrap(true);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(20, 6, 20, 6);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_what, 1);
    return header;
}

QWidget *BulkPane::buildBody()
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_doThis = new TextLabel(m_context.theme, TypeRole::Strong);
    m_card = new BulkJobCard(m_context, m_actions);
    m_warning = new QFrame;
    m_warning->setProperty("notice", u"warn"_s);
    m_warningText = new TextLabel(m_context.theme, TypeRole::Small);
    m_warningText->setWordWrap(true);
    auto *warning = new QHBoxLayout(m_warning);
    warning->setContentsMargins(12, 8, 12, 8);
    warning->setSpacing(8);
    warning->addWidget(new IconLabel(m_context.theme, u"circle-alert"_s, SizeToken::IconButton, ColorToken::Warn));
    warning->addWidget(m_warningText, 1);

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(0);
    layout->addWidget(m_doThis);
    layout->addSpacing(8);
    layout->addWidget(buildJobs());
    layout->addSpacing(14);
    layout->addWidget(m_card);
    layout->addSpacing(18);
    layout->addWidget(new TextLabel(m_context.theme, TypeRole::Strong, ColorToken::Text, tr("What is selected")));
    layout->addSpacing(6);
    layout->addWidget(buildSummary());
    layout->addSpacing(12);
    layout->addWidget(m_warning);
    layout->addStretch(1);
    scroll->setWidget(content);
    return scroll;
}

QWidget *BulkPane::buildJobs()
{
    auto *box = new QWidget;
    m_grid = new QGridLayout(box);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    const auto card = [this](QPushButton *button, BulkJobCard::Job job) {
        connect(button, &QPushButton::clicked, this, [this, job] {
            m_card->choose(job);
            m_card->focusField();
        });
        m_jobs.append(button);
    };
    card(jobButton(u"tag"_s, tr("Add a tag…"), u"T"_s), BulkJobCard::Job::AddTag);
    card(jobButton(u"tag"_s, tr("Take a tag off…"), {}), BulkJobCard::Job::RemoveTag);
    card(jobButton(u"footprints"_s, tr("Set what it is about…"), {}), BulkJobCard::Job::About);
    card(jobButton(u"flag"_s, tr("Set the kind…"), {}), BulkJobCard::Job::Kind);
    card(jobButton(u"contrast"_s, tr("Sort as…"), {}), BulkJobCard::Job::Sort);
    m_archive = jobButton(u"archive"_s, tr("Archive"), u"E"_s);
    m_answer = jobButton(u"timer"_s, tr("I want to answer these"), {});
    m_answer->setToolTip(tr("Starts the clock of those that are not answered and have none."));
    m_jobs << m_archive << m_answer;
    connect(m_archive, &QPushButton::clicked, this, &BulkPane::archive);
    connect(m_answer, &QPushButton::clicked, this, [this] { m_actions.startClock(m_selection); });
    placeJobs();
    return box;
}

QPushButton *BulkPane::jobButton(const QString &icon, const QString &text, const QString &shortcut)
{
    auto *button = new QPushButton(m_context.theme.icon(icon), text);
    button->setAccessibleName(text);
    button->setStyleSheet(m_context.theme.isRightToLeft() ? u"text-align: right"_s : u"text-align: left"_s);
    const int side = m_context.theme.size(SizeToken::IconButton);
    button->setIconSize({side + 6, side}); // The style leaves too little between icon and words.
    if (!shortcut.isEmpty()) {
        auto *key = new TextLabel(m_context.theme, TypeRole::Micro, ColorToken::Text3, shortcut);
        key->setAttribute(Qt::WA_TransparentForMouseEvents);
        auto *layout = new QHBoxLayout(button);
        layout->setContentsMargins(12, 0, 12, 0);
        layout->addStretch(1);
        layout->addWidget(key);
    }
    return button;
}

void BulkPane::placeJobs()
{
    const int columns = width() >= m_context.theme.scaled(roomForTwoJobs) ? 2 : 1;
    int place = 0;
    for (QPushButton *job : m_jobs) {
        m_grid->addWidget(job, place / columns, place % columns);
        ++place;
    }
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

QWidget *BulkPane::buildSummary()
{
    auto *box = new QWidget;
    auto *layout = new QGridLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(10);
    layout->setVerticalSpacing(7);
    layout->setColumnStretch(2, 1);
    const std::array names{std::pair(u"calendar"_s, tr("Dates")), std::pair(u"map-pin"_s, tr("Channels")),
                           std::pair(u"reply"_s, tr("Answered")), std::pair(u"file-text"_s, tr("Came in by"))};
    int row = 0;
    for (const auto &[icon, name] : names) {
        auto *value = new TextLabel(m_context.theme, TypeRole::Small);
        value->setWordWrap(true);
        value->setTextFormat(Qt::PlainText);
        m_rows.append(value);
        auto *label = new TextLabel(m_context.theme, TypeRole::Small, ColorToken::Text2, name);
        label->setMinimumWidth(m_context.theme.scaled(120));
        layout->addWidget(bulkLine(), row++, 0, 1, 3);
        layout->addWidget(new IconLabel(m_context.theme, icon, SizeToken::IconControl), row, 0);
        layout->addWidget(label, row, 1);
        layout->addWidget(value, row++, 2);
    }
    return box;
}

QWidget *BulkPane::buildFoot()
{
    auto *foot = new QWidget;
    foot->setMinimumHeight(m_context.theme.scaled(44));
    auto *words = new TextLabel(m_context.theme, TypeRole::Micro, ColorToken::Text3,
                                tr("Whatever you do here is one step in Edit > Undo."));
    words->setWordWrap(true);
    auto *leave = new QPushButton(tr("Leave the selection"));
    leave->setProperty("ghost", true);
    leave->setProperty("small", true);
    leave->setToolTip(tr("Leave the selection (Esc)"));
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(20, 4, 12, 4);
    layout->setSpacing(8);
    layout->addWidget(new IconLabel(m_context.theme, u"undo-2"_s, SizeToken::IconInline));
    layout->addWidget(words, 1);
    layout->addWidget(leave);
    connect(leave, &QPushButton::clicked, this, &BulkPane::leaveWanted);
    return foot;
}

void BulkPane::display(const ReviewSelection &selection, qint64 count, const QString &countText, const QString &what)
{
    if (m_jobs.isEmpty())
        build();
    m_selection = selection;
    m_count = count;
    m_archived = selection.query && selection.query->shelf == Shelf::Archived;
    //: A number, or "5,000+".
    m_title->setText(tr("%1 reviews selected").arg(countText));
    m_what->setText(what);
    m_doThis->setText(selection.query ? tr("Do this to all %1").arg(countText)
                                      : tr("Do this to these %1").arg(countText));
    m_archive->setText(m_archived ? tr("Take out of the archive") : tr("Archive"));
    m_archive->setIcon(m_context.theme.icon(m_archived ? "archive-restore" : "archive"));
    m_card->setSelection(selection, count);
    readSummary();
}

void BulkPane::addTag()
{
    m_card->choose(BulkJobCard::Job::AddTag);
    m_card->focusField();
}

void BulkPane::archive()
{
    if (m_archived)
        m_actions.unarchive(m_selection);
    else
        m_actions.archive(m_selection);
}

void BulkPane::resizeEvent(QResizeEvent *event)
{
    if (m_grid)
        placeJobs();
    QWidget::resizeEvent(event);
}

void BulkPane::readSummary()
{
    const int generation = ++m_generation;
    whenAnswered(ReadReviews(m_context.file).summary(m_selection), this,
                 [this, generation](const Result<SelectionSummary> &summary) {
                     if (generation != m_generation)
                         return;
                     if (summary)
                         showSummary(*summary);
                     else
                         m_actions.sayFailed(summary.error(), Task::ReadReviews);
                 });
}

void BulkPane::showSummary(const SelectionSummary &summary)
{
    m_rows[0]->setText(datesOf(summary));
    m_rows[1]->setText(channelsOf(summary));
    const qint64 open = summary.count - summary.answered - summary.waiting;
    //: Numbers of reviews.
    m_rows[2]->setText(
        open > 0 ? tr("%1 answered, %2 waiting, %3 without a clock")
                       .arg(m_facts.numbers().count(summary.answered), m_facts.numbers().count(summary.waiting),
                            m_facts.numbers().count(open))
                 : tr("%1 answered, %2 waiting")
                       .arg(m_facts.numbers().count(summary.answered), m_facts.numbers().count(summary.waiting)));
    m_rows[3]->setText(
        tr("Import %1, typed by hand %2")
            .arg(m_facts.numbers().count(summary.imported), m_facts.numbers().count(summary.typedByHand)));
    m_answer->setVisible(open > 0);
    m_warning->setVisible(summary.waiting > 0 && !m_archived);
    m_warningText->setText(tr("%Ln of them still wait for an answer. Archiving does not stop their clock.", nullptr,
                              int(summary.waiting)));
    m_card->setSelection(m_selection, summary.count);
}

QString BulkPane::channelsOf(const SelectionSummary &summary) const
{
    QStringList parts;
    qint64 others = 0;
    for (size_t i = 0; i < summary.channels.size(); ++i) {
        const auto &[id, count] = summary.channels[i];
        if (i < channelsNamed)
            //: A channel and its number of reviews: "Google 82".
            parts << tr("%1 %2", "channel, count").arg(nameOf(m_facts.channel(id)), m_facts.numbers().count(count));
        else
            others += count;
    }
    if (others > 0)
        parts << tr("others %1", "channels, count").arg(m_facts.numbers().count(others));
    return parts.join(tr(", ", "between the parts of a list"));
}

QString BulkPane::datesOf(const SelectionSummary &summary) const
{
    const QString undated = tr("%Ln without a date", nullptr, int(summary.undated));
    if (!summary.firstDay.isValid())
        return undated;
    const QString range = m_facts.dates().range(summary.firstDay, summary.lastDay);
    //: A range of days and how many reviews have no date.
    return summary.undated > 0 ? tr("%1, %2").arg(range, undated) : range;
}

} // namespace Shopbell
