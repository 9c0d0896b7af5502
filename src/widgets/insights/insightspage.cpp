// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/insights/insightspage.h"

#include "charts/chartlist.h"
#include "charts/chartview.h"
#include "charts/heatmappicture.h"
#include "core/whenanswered.h"
#include "format/errortext.h"
#include "look/theme.h"
#include "models/chartrange.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/notices.h"
#include "widgets/common/shopprofile.h"
#include "widgets/common/windowrequests.h"
#include "widgets/insights/chartcard.h"
#include "widgets/insights/chartdesk.h"
#include "widgets/insights/chartexport.h"
#include "widgets/insights/chartkeeper.h"
#include "widgets/insights/chartpeople.h"
#include "widgets/insights/charttools.h"
#include "widgets/insights/chartwords.h"
#include "widgets/insights/gallery.h"
#include "widgets/insights/gallerymodel.h"
#include "widgets/insights/lowercards.h"
#include "widgets/insights/numbersmodel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

InsightsPage::InsightsPage(const UiContext &context, const ShopProfile &profile, WindowRequests &requests,
                           QWidget *parent)
    : InsightsPage(context, profile, requests, readersOf(context.file), parent)
{
}

InsightsPage::InsightsPage(const UiContext &context, const ShopProfile &profile, WindowRequests &requests,
                           ChartReaders readers, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_profile(profile)
    , m_requests(requests)
    , m_readers(readers)
    , m_desk(new ChartDesk(std::move(readers), context.file, this))
    , m_keeper(new ChartKeeper(context, this))
    , m_export(new ChartExport(context, this))
    , m_people(new ChartPeople(context, m_readers, requests, this))
    , m_charts(new GalleryModel(this))
    , m_empty(new EmptyState(context.theme))
{
    m_galleryPane = makeGallery();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_galleryPane);
    row->addWidget(makeDesk(), 1);
    row->addWidget(m_empty, 1);
    m_empty->hide();
    m_empty->say(u"chart-line"_s, tr("No purchases yet, so there is nothing to draw."), tr("Import purchases…"),
                 tr("A CSV file with a customer and a date on each line is enough."));
    setAccessibleName(tr("Insights"));
    setFocusProxy(m_gallery);
    makeActions();
    connectDesk();
    connectTools();
    connectChart();
    connect(&context.theme, &Theme::changed, this, [this] {
        fit();
        showAnswer();
    });
    connect(m_empty, &EmptyState::actionWanted, this, [this] { Q_EMIT m_requests.importWanted({}); });
    fit();
}

void InsightsPage::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, const QString &icon, auto work) {
        auto *action = new QAction(text, this);
        if (!keys.isEmpty())
            action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setIcon(m_context.theme.icon(icon));
        addAction(action);
        m_actions.append(action);
        connect(action, &QAction::triggered, this, [this, work] {
            if (m_tools->hasPicture())
                work();
        });
        return action;
    };
    add(tr("&Export the chart…"), QKeySequence(Qt::CTRL | Qt::Key_E), u"download"_s,
        [this] { Q_EMIT m_tools->exportWanted(); });
    add(tr("&Copy the chart"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), u"copy"_s,
        [this] { Q_EMIT m_tools->copyWanted(); });
    add(tr("Copy the &table"), {}, u"copy"_s, [this] { Q_EMIT m_lower->copyWanted(m_lower->numbers().text()); });
    m_makePost = add(tr("&Make a post"), {}, u"image-up"_s, [this] { Q_EMIT m_tools->postWanted(); });
    add(tr("Add a &note…"), {}, u"flag"_s, [this] { m_card->noteButton()->click(); });
    add(tr("Set a t&arget…"), {}, u"crosshair"_s, [this] { m_card->targetButton()->click(); });
    add(tr("&Save this view…"), {}, u"plus"_s, [this] { saveView(); });
}

void InsightsPage::connectDesk()
{
    connect(m_desk, &ChartDesk::answered, this, &InsightsPage::showAnswer);
    connect(m_desk, &ChartDesk::failed, this, &InsightsPage::tell);
    connect(m_desk, &ChartDesk::heatAnswered, m_lower, &LowerCards::showHeat);
    connect(m_desk, &ChartDesk::thumbAnswered, m_charts, [this](int chart, const Statistics &answer) {
        m_charts->setAnswer(chart, answer, presentValue(answer, m_context.theme.language()));
    });
    connect(m_desk, &ChartDesk::ownThingsRead, this, [this] {
        m_charts->setViews(m_desk->views());
        m_gallery->setCurrentRow(m_charts->rowOf(m_query));
        m_drop->setCurrentIndex(m_charts->rowOf(m_query));
        showAnswer();
    });
    connect(m_desk, &ChartDesk::segmentsRead, m_tools, &ChartTools::setSegments);
    connect(m_lower, &LowerCards::heatKindChosen, m_desk, &ChartDesk::setHeatKind);
    connect(m_lower, &LowerCards::copyWanted, m_export, &ChartExport::copyTable);
    connect(m_lower, &LowerCards::heatExportWanted, this, &InsightsPage::exportHeat);
    connect(m_lower, &LowerCards::peopleWanted, this, &InsightsPage::showPeople);
    connect(m_people, &ChartPeople::failed, this, &InsightsPage::tell);
    connect(m_desk, &ChartDesk::changed, this, &InsightsPage::begin);
}

void InsightsPage::connectTools()
{
    connect(m_tools, &ChartTools::queryChosen, this, &InsightsPage::ask);
    const auto size = [this] {
        return m_card->view().size().expandedTo({m_context.theme.scaled(800), m_context.theme.scaled(360)});
    };
    connect(m_tools, &ChartTools::copyWanted, this, [this, size] { m_export->copy(request(), size()); });
    connect(m_tools, &ChartTools::exportWanted, this, [this, size] {
        const ChartKind *kind = chartKind(m_query.statistic);
        m_export->save(request(), size(), kind ? nameOf(*kind) : QString());
    });
    connect(m_tools, &ChartTools::postWanted, this, [this] { Q_EMIT m_requests.postWanted(m_query); });
}

void InsightsPage::connectChart()
{
    connect(&m_card->view(), &ChartView::pointChosen, this,
            [this](const PointChosen &point) { showPeople(point, {}); });
    const auto askForNote = [this](QDate day) { m_keeper->askForNote({{}, day, {}}); };
    connect(m_card, &ChartCard::noteWanted, this, askForNote);
    connect(m_lower, &LowerCards::noteWanted, this, askForNote);
    connect(&m_card->view(), &ChartView::noteChosen, this, [this](AxisNoteId id) {
        const auto note = std::ranges::find(m_desk->notes(), id, &AxisNote::id);
        if (note != m_desk->notes().end())
            m_keeper->askForNote(*note);
    });
    connect(m_card, &ChartCard::targetWanted, this, [this] {
        if (const auto &answer = m_desk->answer()) {
            const auto target = m_desk->target(answer->query.statistic);
            m_keeper->askForTarget(*answer, target ? std::optional(target->value) : std::nullopt);
        }
    });
}

QDate InsightsPage::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_context.file->now(), m_profile.shop().timeZone()).date();
}

void InsightsPage::begin()
{
    // What was bought when decides whether there is anything to draw, and over which months.
    StatisticsQuery byMonth;
    byMonth.statistic = Statistic::PurchaseFrequency;
    whenAnswered(m_readers.statistics(byMonth), this,
                 [this, generation = ++m_beginGeneration](const Result<Statistics> &months) {
                     if (generation != m_beginGeneration)
                         return;
                     if (!months) {
                         tell(months.error());
                         return;
                     }
                     const bool empty = months->n == 0;
                     m_empty->setVisible(empty);
                     m_scroll->setHidden(empty);
                     fit();
                     if (empty || m_day == today())
                         return;
                     const QDate before = std::exchange(m_day, today());
                     std::vector<StatisticsQuery> charts;
                     for (const ChartKind &kind : chartKinds()) {
                         StatisticsQuery query;
                         query.statistic = kind.statistic;
                         query.withYearBefore = kind.statistic == Statistic::RepeatPurchases;
                         charts.push_back(withUsualRange(query, *months, today()));
                     }
                     m_charts->setCharts(charts);
                     m_desk->setGallery(charts);
                     if (before.isValid()) // Another day has begun while the page was open.
                         ask(withRange(m_query, rangeOf(m_query, before), m_day));
                     else if (m_asked || charts.empty())
                         ask(m_query);
                     else
                         showChart(m_first);
                 });
}

void InsightsPage::showQuery(const StatisticsQuery &query)
{
    m_asked = true;
    ask(query);
}

void InsightsPage::showChart(Statistic statistic)
{
    m_first = statistic;
    for (int row = 0; row < m_charts->rowCount(); ++row) {
        const std::optional<StatisticsQuery> query = m_charts->queryAt(row);
        if (query && query->statistic == statistic) {
            ask(*query);
            return;
        }
    }
}

void InsightsPage::ask(const StatisticsQuery &query)
{
    m_query = query;
    m_tools->setQuery(query, today());
    const int row = m_charts->rowOf(query);
    if (!m_charts->viewAt(row)) { // Its small picture is of what is shown large.
        m_charts->setQuery(row, query);
        m_desk->setGalleryQuery(row, query);
    }
    m_gallery->setCurrentRow(row);
    m_drop->setCurrentIndex(row);
    m_lower->setHeatThere(ChartDesk::hasHeatMap(query.statistic));
    m_desk->ask(query);
}

ChartRequest InsightsPage::request() const
{
    ChartRequest request;
    request.locale = m_context.theme.language();
    if (const auto &answer = m_desk->answer()) {
        request.statistics = *answer;
        request.words = wordsOf(*answer, request.locale);
        if (const auto target = m_desk->target(answer->query.statistic))
            request.target = target->value;
    }
    if (m_card->notesShown())
        request.notes = m_desk->notes();
    return request;
}

void InsightsPage::exportHeat()
{
    const auto &heat = m_desk->heat();
    if (!heat)
        return;
    const QLocale locale = m_context.theme.language();
    const ChartRequest shown{.statistics = *heat, .words = wordsOf(*heat, locale), .locale = locale};
    m_export->save(shown, heatMapSize(shown, m_context.theme), nameWithKind(heat->query));
}

void InsightsPage::showAnswer()
{
    if (!m_desk->answer())
        return;
    ChartRequest shown = request();
    shown.notes = m_desk->notes();
    m_card->showChart(shown);
    const bool drawn = canBeDrawn(shown.statistics);
    const QString whyNoPost = statisticText(shown.statistics, shown.locale).whyNoPost(shown.statistics);
    m_tools->setPicture(drawn, shown.words.tooLittle, whyNoPost);
    m_tools->offerUpTo(endsEarly(shown.statistics) ? shown.statistics.lastRecord : QDate());
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(drawn);
    m_makePost->setEnabled(drawn && whyNoPost.isEmpty());
    m_lower->showNumbers(shown.statistics);
}

void InsightsPage::showPeople(const PointChosen &point, const QString &who)
{
    const auto &answer = m_desk->answer();
    m_people->show(point, who.isEmpty() && answer ? peopleBehind(point, *answer, m_context.theme.language()) : who);
}

void InsightsPage::saveView()
{
    const ChartKind *kind = chartKind(m_query.statistic);
    m_keeper->askForView(m_query, kind ? nameOf(*kind) : QString());
}

void InsightsPage::tell(const Error &error)
{
    const QString sentence = errorText(error, Task::ReadCharts);
    if (!sentence.isEmpty())
        m_context.notices.failed(sentence);
}

void InsightsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void InsightsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_desk->setAwake(true);
}

void InsightsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_desk->setAwake(false);
}

} // namespace Shopbell
