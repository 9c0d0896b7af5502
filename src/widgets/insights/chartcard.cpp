// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/insights/chartcard.h"

#include "charts/chartview.h"
#include "look/theme.h"
#include "widgets/common/buttonicon.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Shopbell {

ChartCard::ChartCard(const Theme &theme, QWidget *parent)
    : Card(theme, parent, false)
    , m_view(new ChartView(theme))
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
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(15, 5, 8, 6); // The ring of the chart stands outside it.
    foot->setSpacing(4);
    foot->addWidget(m_source, 1);
    foot->addSpacing(8);
    foot->addWidget(m_notes);
    foot->addWidget(m_note);
    foot->addWidget(m_target);
    box()->addWidget(m_view, 1);
    box()->addLayout(foot);

    connect(m_view, &ChartView::noteWanted, this, &ChartCard::noteWanted);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ChartCard::openMenu);
    connect(m_notes, &QCheckBox::toggled, m_view, &ChartView::setNotesShown);
    connect(m_note, &QPushButton::clicked, this, [this] { Q_EMIT noteWanted(dayForNote()); });
    connect(m_target, &QPushButton::clicked, this, &ChartCard::targetWanted);
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
