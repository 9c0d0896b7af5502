// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/referrals/monthcard.h"

#include "charts/chartlist.h"
#include "charts/chartview.h"
#include "core/whenanswered.h"
#include "look/theme.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/windowrequests.h"
#include "widgets/insights/chartexport.h"
#include "widgets/insights/chartkeeper.h"
#include "widgets/insights/chartpeople.h"
#include "widgets/insights/chartwords.h"
#include "widgets/referrals/chartlegend.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int mostMonths = 36; ///< More bars than that are too thin: quarters then.
constexpr QSize leastPicture(800, 360);

} // namespace

MonthCard::MonthCard(const UiContext &context, ChartReaders readers, WindowRequests &requests, QWidget *parent)
    : Card(context.theme, parent, false)
    , m_context(context)
    , m_readers(std::move(readers))
    , m_requests(requests)
    , m_export(new ChartExport(context, this))
    , m_keeper(new ChartKeeper(context, this))
    , m_people(new ChartPeople(context, m_readers, requests, this))
    , m_title(new TextLabel(context.theme, TypeRole::Strong, ColorToken::Text))
    , m_finding(new ElidedLabel)
    , m_copy(new IconButton(context.theme, "copy", tr("Copy the chart as a picture")))
    , m_save(new IconButton(context.theme, "download", tr("Save the chart as a picture or a table")))
    , m_post(new IconButton(context.theme, "image-up", tr("Make a post")))
    , m_legend(new ChartLegend(context.theme))
    , m_view(new ChartView(context.theme))
    , m_source(new TextLabel(context.theme, TypeRole::Micro, ColorToken::Text3))
{
    m_query.statistic = Statistic::Referrals;
    setObjectName(u"referralsByMonth"_s);
    m_view->setObjectName(u"chart"_s);
    m_view->setHeaderShown(false);
    m_view->setOnlyAsHighAsNeeded(true);
    m_source->setObjectName(u"source"_s);
    m_source->setWordWrap(true);
    m_source->setContentsMargins(14, 0, 14, 8);
    box()->addWidget(makeHead());
    box()->addWidget(m_legend);
    box()->addSpacing(3); // For the ring of the chart.
    box()->addWidget(m_view, 1);
    box()->addWidget(m_source);
    connectButtons();
    connect(&context.theme, &Theme::changed, this, &MonthCard::showAnswer);
    showAnswer();
}

QWidget *MonthCard::makeHead()
{
    m_finding->setProperty("role", u"micro"_s);
    m_finding->setProperty("tone", u"text3"_s);
    m_finding->setTextFormat(Qt::PlainText);
    m_copy->setObjectName(u"copyPicture"_s);
    m_save->setObjectName(u"export"_s);
    m_post->setObjectName(u"post"_s);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(14, 10, 8, 8); // The title stands beside that of the tree.
    row->setSpacing(4);
    row->addWidget(m_title);
    row->addSpacing(4);
    row->addWidget(m_finding, 1);
    for (IconButton *button : {m_copy, m_save, m_post})
        row->addWidget(button);
    return head;
}

void MonthCard::connectButtons()
{
    connect(m_copy, &IconButton::clicked, this, [this] { m_export->copy(request(), pictureSize()); });
    connect(m_save, &IconButton::clicked, this, [this] { m_export->save(request(), pictureSize(), m_title->text()); });
    connect(m_post, &IconButton::clicked, this, [this] { Q_EMIT m_requests.postWanted(m_query); });
    connect(m_view, &ChartView::pointChosen, this, [this](const PointChosen &point) {
        if (m_answer)
            m_people->show(point, peopleBehind(point, *m_answer, m_context.theme.language()));
    });
    connect(m_people, &ChartPeople::failed, this, &MonthCard::failed);
    connect(m_view, &ChartView::noteWanted, this, [this](QDate day) { m_keeper->askForNote({{}, day, {}}); });
    connect(m_view, &ChartView::noteChosen, this, [this](AxisNoteId id) {
        const auto note = std::ranges::find(m_notes, id, &AxisNote::id);
        if (note != m_notes.end())
            m_keeper->askForNote(*note);
    });
}

void MonthCard::setDays(QDate from, QDate to)
{
    if (from == m_query.from && to == m_query.to)
        return;
    m_query.from = from;
    m_query.to = to;
    m_query.by = Grouping::Month;
}

void MonthCard::refresh()
{
    readAnswer();
    const int generation = ++m_ownGeneration;
    whenAnswered(m_readers.notes(), this, [this, generation](const Result<std::vector<AxisNote>> &notes) {
        if (generation != m_ownGeneration)
            return;
        if (!notes) {
            Q_EMIT failed(notes.error());
            return;
        }
        m_notes = *notes;
        showAnswer();
    });
    whenAnswered(m_readers.targets(), this, [this, generation](const Result<std::vector<Target>> &targets) {
        if (generation != m_ownGeneration)
            return;
        if (!targets) {
            Q_EMIT failed(targets.error());
            return;
        }
        const auto target = std::ranges::find(*targets, Statistic::Referrals, &Target::statistic);
        m_target = target == targets->end() ? std::nullopt : std::optional(target->value);
        showAnswer();
    });
}

void MonthCard::readAnswer()
{
    whenAnswered(m_readers.statistics(m_query), this,
                 [this, generation = ++m_generation](const Result<Statistics> &answer) {
                     if (generation != m_generation)
                         return;
                     if (answer)
                         take(*answer);
                     else
                         Q_EMIT failed(answer.error());
                 });
}

void MonthCard::take(const Statistics &answer)
{
    const bool tooMany = std::ranges::any_of(
        answer.series, [](const StatisticSeries &series) { return series.points.size() > mostMonths; });
    if (tooMany && m_query.by == Grouping::Month) {
        m_query.by = Grouping::Quarter;
        readAnswer();
        return;
    }
    m_answer = answer;
    showAnswer();
}

ChartRequest MonthCard::request() const
{
    ChartRequest request;
    request.locale = m_context.theme.language();
    request.statistics.query = m_query;
    if (m_answer) {
        request.statistics = *m_answer;
        request.words = wordsOf(*m_answer, request.locale);
    }
    request.target = m_target;
    request.notes = m_notes;
    return request;
}

void MonthCard::showAnswer()
{
    const ChartRequest shown = request();
    const bool drawn = m_answer && canBeDrawn(*m_answer);
    m_title->setText(shown.statistics.query.by == Grouping::Quarter ? tr("Referrals by quarter")
                                                                    : tr("Referrals by month"));
    m_finding->setText(drawn && shown.words.tooLittle.isEmpty() ? shown.words.title : shown.words.tooLittle);
    m_finding->setVisible(drawn); // Else it is said in the place of the chart.
    m_legend->setPlan(drawn ? planOf(shown) : ChartPlan());
    m_view->showChart(shown);
    m_source->setText(drawn ? shown.words.source : QString());
    m_source->setVisible(drawn);
    for (IconButton *button : {m_copy, m_save, m_post}) {
        button->setEnabled(drawn);
        button->setToolTip(drawn ? button->accessibleName() : shown.words.tooLittle);
    }
    if (const QString whyNot = drawn ? statisticText(*m_answer, shown.locale).whyNoPost(*m_answer) : QString();
        !whyNot.isEmpty()) {
        m_post->setEnabled(false);
        m_post->setToolTip(whyNot);
    }
}

QSize MonthCard::pictureSize() const
{
    const Theme &theme = m_context.theme;
    return m_view->size().expandedTo({theme.scaled(leastPicture.width()), theme.scaled(leastPicture.height())});
}

} // namespace Shopbell
