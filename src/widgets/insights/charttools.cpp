// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/insights/charttools.h"

#include "look/theme.h"
#include "models/chartrange.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/card.h"
#include "widgets/common/flowlayout.h"
#include "widgets/insights/chartwords.h"
#include "widgets/insights/rangefields.h"
#include "widgets/reviews/quietcombo.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr std::array chartGroupings{Grouping::Week, Grouping::Month, Grouping::Quarter, Grouping::Year};
constexpr int fieldsGap = 8;
constexpr int rowsGap = 6;
constexpr int buttonsGap = 8;
constexpr int iconButtonWidth = 36; ///< Of a button without its words.

} // namespace

ChartTools::ChartTools(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_fields(new QWidget(this))
    , m_flow(new FlowLayout(fieldsGap, rowsGap, m_fields))
    , m_row(new QHBoxLayout(this))
    , m_range(new RangeFields(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_row->setContentsMargins({});
    m_row->setSpacing(buttonsGap);
    m_row->addWidget(m_fields, 1);
    makeFields();
    makeButtons();
    connect(&theme, &Theme::changed, this, &ChartTools::fit);
}

void ChartTools::makeFields()
{
    m_range->range()->setObjectName(u"range"_s);
    place(m_range->range(), tr("Range"));
    for (QDateEdit *day : {m_range->firstDay(), m_range->lastDay()}) {
        day->setProperty("small", true);
        m_flow->addWidget(day);
    }
    m_upTo = new QPushButton;
    m_upTo->setObjectName(u"upToLastRecord"_s);
    m_upTo->setProperty("small", true);
    m_upTo->setProperty("link", true);
    m_upTo->hide();
    m_flow->addWidget(m_upTo);
    m_by = addField(tr("Grouped by"), tr("By", "before Week, Month, ..."),
                    {tr("Week"), tr("Month"), tr("Quarter"), tr("Year")});
    m_by->setObjectName(u"by"_s);
    m_compare =
        addField(tr("Compare with"), tr("Compare"), {tr("With nothing", "compare"), tr("With last year", "compare")});
    m_compare->setObjectName(u"compare"_s);
    QStringList windows;
    for (const int days : repeatWindows)
        windows << tr("Within %Ln days", nullptr, days);
    m_window = addField(tr("Bought again within"), {}, windows);
    m_window->setObjectName(u"window"_s);
    m_segment = addField(tr("Customers who are counted"), {}, {});
    m_segment->setObjectName(u"segment"_s);
    m_segment->hide();

    connect(m_range, &RangeFields::chosen, this, &ChartTools::choose);
    connect(m_upTo, &QPushButton::clicked, this, [this] { choose(upTo(m_query, m_lastRecord)); });
    connect(m_by, &QComboBox::activated, this, [this](int index) {
        StatisticsQuery query = m_query;
        query.by = chartGroupings[size_t(index)];
        choose(query);
    });
    connect(m_compare, &QComboBox::activated, this, [this](int index) {
        StatisticsQuery query = m_query;
        query.withYearBefore = index == 1;
        choose(query);
    });
    connect(m_window, &QComboBox::activated, this, [this](int index) {
        StatisticsQuery query = m_query;
        query.windowDays = repeatWindows[index];
        choose(query);
    });
    connect(m_segment, &QComboBox::activated, this, [this](int index) {
        StatisticsQuery query = m_query;
        query.segment = index > 0 ? std::optional(m_segments[size_t(index - 1)].id) : std::nullopt;
        choose(query);
    });
}

QComboBox *ChartTools::addField(const QString &name, const QString &label, const QStringList &choices)
{
    auto *combo = new QuietCombo;
    combo->setAccessibleName(name);
    combo->setToolTip(name);
    combo->addItems(choices);
    place(combo, label);
    return combo;
}

void ChartTools::place(QComboBox *combo, const QString &label)
{
    combo->setProperty("small", true);
    if (label.isEmpty()) {
        m_flow->addWidget(combo);
        return;
    }
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins({});
    row->setSpacing(7);
    auto *words = new TextLabel(m_theme, TypeRole::Micro, ColorToken::Text2, label);
    words->setWeight(QFont::Medium);
    words->setBuddy(combo);
    row->addWidget(words);
    m_labels.append(words);
    row->addWidget(combo);
    m_flow->addWidget(pair);
}

void ChartTools::makeButtons()
{
    const auto add = [this](const QString &words, const char *icon, IconColors colors) {
        auto *button = new QPushButton(words);
        button->setProperty("small", true);
        button->setAccessibleName(words);
        giveIcon(button, m_theme, icon, colors);
        m_row->addWidget(button, 0, Qt::AlignTop);
        return button;
    };
    m_copy = add(tr("Copy"), "copy", ColorToken::Text);
    m_export = add(tr("Export…"), "download", ColorToken::Text);
    m_post = add(tr("Make a post"), "image-up", ColorToken::OnAccent);
    m_post->setProperty("primary", true);
    m_copy->setObjectName(u"copyPicture"_s);
    m_export->setObjectName(u"export"_s);
    m_post->setObjectName(u"post"_s);
    connect(m_copy, &QPushButton::clicked, this, &ChartTools::copyWanted);
    connect(m_export, &QPushButton::clicked, this, &ChartTools::exportWanted);
    connect(m_post, &QPushButton::clicked, this, &ChartTools::postWanted);
    setPicture(false);
}

void ChartTools::setLead(QWidget *lead)
{
    m_flow->insertWidget(0, lead);
}

void ChartTools::setQuery(const StatisticsQuery &query, QDate today)
{
    m_query = query;
    m_today = today;
    showQuery();
}

void ChartTools::offerUpTo(QDate lastRecord)
{
    m_lastRecord = lastRecord;
    m_upTo->setText(upToWords(lastRecord, m_query.statistic, m_theme.language()));
    m_upTo->setVisible(lastRecord.isValid());
    fit();
}

void ChartTools::setSegments(const std::vector<CustomerSegment> &segments)
{
    m_segments = segments;
    m_segment->clear();
    m_segment->addItem(tr("All customers"));
    for (const CustomerSegment &segment : m_segments)
        m_segment->addItem(segment.name);
    m_segment->setHidden(m_segments.empty());
    showQuery();
    fit();
}

void ChartTools::setPicture(bool there, const QString &reason, const QString &whyNoPost)
{
    for (QPushButton *button : {m_copy, m_export})
        button->setEnabled(there);
    m_post->setEnabled(there && whyNoPost.isEmpty());
    m_copy->setToolTip(there
                           ? tr("Copy the chart as a picture (%1)")
                                 .arg(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C).toString(QKeySequence::NativeText))
                           : reason);
    m_export->setToolTip(there ? tr("Save the chart as a picture or a table (%1)")
                                     .arg(QKeySequence(Qt::CTRL | Qt::Key_E).toString(QKeySequence::NativeText))
                               : reason);
    m_post->setToolTip(m_post->isEnabled() ? tr("Make a picture of it for a social network")
                           : there         ? whyNoPost
                                           : reason);
}

bool ChartTools::hasPicture() const
{
    return m_copy->isEnabled();
}

void ChartTools::choose(const StatisticsQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    showQuery();
    Q_EMIT queryChosen(m_query);
}

void ChartTools::showQuery()
{
    m_range->setQuery(m_query, m_today);
    const auto by = std::ranges::find(chartGroupings, m_query.by);
    m_by->setCurrentIndex(by == chartGroupings.end() ? -1 : int(by - chartGroupings.begin()));
    m_compare->setCurrentIndex(m_query.withYearBefore ? 1 : 0);
    const auto window = std::ranges::find(repeatWindows, m_query.windowDays);
    m_window->setCurrentIndex(window == std::end(repeatWindows) ? -1 : int(window - std::begin(repeatWindows)));
    m_window->setVisible(m_query.statistic == Statistic::RepeatPurchases);
    int segment = 0;
    for (size_t i = 0; i < m_segments.size(); ++i) {
        if (m_query.segment == m_segments[i].id)
            segment = int(i) + 1;
    }
    m_segment->setCurrentIndex(segment);
    fit();
}

void ChartTools::say(bool labels, bool words)
{
    for (QLabel *label : std::as_const(m_labels)) {
        label->setVisible(labels);
        label->parentWidget()->layout()->activate(); // Else its width is that of before.
    }
    for (QPushButton *button : {m_copy, m_export}) {
        button->setText(words ? button->accessibleName() : QString());
        button->setMaximumWidth(words ? QWIDGETSIZE_MAX : m_theme.scaled(iconButtonWidth));
    }
    m_flow->invalidate();
    m_row->invalidate();
}

int ChartTools::buttonsWidth() const
{
    int buttons = 0;
    for (const QPushButton *button : {m_copy, m_export, m_post})
        buttons += std::min(button->sizeHint().width(), button->maximumWidth()) + buttonsGap;
    return buttons;
}

void ChartTools::fit()
{
    const auto fits = [this] { return m_flow->sizeHint().width() + buttonsWidth() <= width(); };
    say(true, true);
    const bool isWhole = fits() || (m_hasTwoRows && fitsInTwoRows());
    if (!isWhole)
        say(false, true);
    if (!isWhole && !fits())
        say(false, false);
    setFixedHeight(heightForWidth(width()));
}

void ChartTools::setTwoRows(bool has)
{
    if (m_hasTwoRows == has)
        return;
    m_hasTwoRows = has;
    fit();
}

bool ChartTools::fitsInTwoRows() const
{
    const int room = std::max(1, width() - buttonsWidth());
    return m_flow->heightForWidth(room) <= 2 * m_flow->sizeHint().height() + rowsGap;
}

int ChartTools::heightForWidth(int width) const
{
    return std::max(m_flow->heightForWidth(std::max(1, width - buttonsWidth())), m_post->sizeHint().height());
}

QSize ChartTools::sizeHint() const
{
    return {m_row->sizeHint().width(), heightForWidth(width())};
}

QSize ChartTools::minimumSizeHint() const
{
    return {m_post->sizeHint().width() * 2, m_row->minimumSize().height()};
}

bool ChartTools::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        setFixedHeight(heightForWidth(width())); // A field has changed its width, by its words or by its style.
    return QWidget::event(event);
}

void ChartTools::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

} // namespace Shopbell
