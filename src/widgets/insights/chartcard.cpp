// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/insights/chartcard.h"

#include "charts/chartview.h"
#include "look/theme.h"
#include "widgets/common/buttonicon.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int besideSourceFrom = 620; // Logical pixels at 100 %: in a narrower card the buttons stand below.
constexpr int besideSource = 12;
constexpr int belowSource = 2;

} // namespace

ChartCard::ChartCard(const Theme &theme, QWidget *parent)
    : Card(theme, parent, false)
    , m_view(new ChartView(theme))
    , m_theme(theme)
    , m_foot(new QHBoxLayout)
    , m_source(new TextLabel(theme, TypeRole::Micro, ColorToken::Text3))
    , m_notes(new QCheckBox(tr("Notes")))
    , m_note(new QPushButton(tr("Add a note…")))
    , m_target(new QPushButton)
{
    m_view->setObjectName(u"chart"_s);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_source->setObjectName(u"source"_s);
    m_source->setWordWrap(true);
    for (QPushButton *button : {m_note, m_target}) {
        button->setProperty("small", true);
        button->setProperty("ghost", true);
    }
    m_notes->setObjectName(u"notes"_s);
    m_notes->setToolTip(tr("Show your notes on the time axis"));
    m_notes->setChecked(true);
    giveIcon(m_note, theme, "flag", ColorToken::Text2);
    m_target->setObjectName(u"target"_s);
    giveIcon(m_target, theme, "crosshair", ColorToken::Text2);
    m_foot->setContentsMargins(15, 5, 8, 6); // The ring of the chart stands outside it.
    m_foot->setSpacing(besideSource);
    m_foot->addWidget(m_source, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    for (QWidget *button : std::initializer_list<QWidget *>{m_notes, m_note, m_target})
        buttons->addWidget(button);
    buttons->addStretch();
    m_foot->addLayout(buttons);
    box()->addWidget(m_view, 1);
    box()->addLayout(m_foot);

    connect(m_view, &ChartView::noteWanted, this, &ChartCard::noteWanted);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ChartCard::openMenu);
    connect(m_notes, &QCheckBox::toggled, m_view, &ChartView::setNotesShown);
    connect(m_note, &QPushButton::clicked, this, [this] { Q_EMIT noteWanted(dayForNote()); });
    connect(m_target, &QPushButton::clicked, this, &ChartCard::targetWanted);
}

void ChartCard::setLeastHeight(int height)
{
    m_leastHeight = height;
    takeLeastHeight();
}

void ChartCard::takeLeastHeight()
{
    const QMargins edges = box()->contentsMargins();
    const int inside = contentsRect().width() - edges.left() - edges.right();
    const bool beside = width() >= m_theme.scaled(besideSourceFrom);
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_foot->direction() != direction) {
        m_foot->setDirection(direction);
        m_foot->setSpacing(beside ? besideSource : belowSource);
    }
    const int foot = m_foot->hasHeightForWidth() ? m_foot->heightForWidth(inside) : m_foot->sizeHint().height();
    const int parts = m_view->minimumSizeHint().height() + foot + height() - contentsRect().height() + edges.top()
        + edges.bottom() + box()->spacing();
    setMinimumHeight(std::max(m_leastHeight, parts));
}

/// What stands in it or its width changed.
bool ChartCard::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize || event->type() == QEvent::Show)
        takeLeastHeight();
    return Card::event(event);
}

void ChartCard::showChart(const ChartRequest &request)
{
    m_view->showChart(request);
    m_source->setText(request.words.source);
    m_target->setText(request.target ? tr("Change the target…") : tr("Set a target…"));
    const bool drawn = request.words.tooLittle.isEmpty();
    m_notes->setVisible(drawn && !request.notes.empty());
    for (QPushButton *button : {m_note, m_target})
        button->setVisible(drawn);
}

bool ChartCard::notesShown() const
{
    return m_notes->isChecked();
}

QDate ChartCard::dayForNote() const
{
    const Statistics &shown = m_view->request().statistics;
    const int current = m_view->current();
    for (const StatisticSeries &series : shown.series) {
        if (current >= 0 && size_t(current) < series.points.size())
            return series.points[size_t(current)].from;
    }
    return shown.query.to;
}

void ChartCard::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(m_note->text()), &QAction::triggered, m_note, &QPushButton::click);
    connect(menu->addAction(m_target->text()), &QAction::triggered, m_target, &QPushButton::click);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace Shopbell
