// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/insights/lowercards.h"

#include "charts/heatmap.h"
#include "look/theme.h"
#include "models/heatmapmodel.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/card.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/segment.h"
#include "widgets/insights/heatmapview.h"
#include "widgets/insights/numbersmodel.h"
#include "widgets/insights/numberstable.h"
#include "widgets/reviews/quietcombo.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

enum Tab { HeatTab, NumbersTab };

/// A title that wraps makes its card ask for the height that its table likes best; it may have less.
class LowCard : public Card
{
public:
    explicit LowCard(const Theme &theme) : Card(theme, nullptr, false) {}
    bool hasHeightForWidth() const override { return false; }
};

QHBoxLayout *headRow(const Theme &theme, const QString &title)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 8, 14, 6);
    head->setSpacing(8);
    auto *words = new TextLabel(theme, TypeRole::Strong, ColorToken::Text, title);
    words->setWordWrap(true);
    head->addWidget(words, 1);
    return head;
}

} // namespace

LowerCards::LowerCards(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_numbers(new NumbersModel(this))
    , m_heat(new HeatMapModel(this))
    , m_tabs(new Segment(theme))
{
    m_tabs->addSegment(HeatTab, tr("Who comes back"));
    m_tabs->addSegment(NumbersTab, tr("Numbers"));
    m_tabs->setCurrent(HeatTab);
    m_heatCard = makeHeat();
    m_numbersCard = makeNumbers();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_tabs, 0, Qt::AlignLeading);
    m_cards = new QHBoxLayout;
    m_cards->setSpacing(theme.space(SpaceToken::CardGap));
    m_cards->addWidget(m_heatCard, 56);
    m_cards->addWidget(m_numbersCard, 44);
    column->addLayout(m_cards, 1);
    connect(m_tabs, &Segment::chosen, this, [this](int tab) {
        m_tabs->setCurrent(tab);
        arrange();
    });
    arrange();
}

Card *LowerCards::makeHeat()
{
    auto *card = new LowCard(m_theme);
    QHBoxLayout *head = headRow(m_theme, tr("Who comes back after the first visit"));
    m_kind = new QuietCombo;
    m_kind->setObjectName(u"cohortKind"_s);
    m_kind->setProperty("small", true);
    m_kind->addItems({tr("Came in that month"), tr("Had come back by then"), tr("Repeat visits per person")});
    m_kind->setAccessibleName(tr("What the table of months shows"));
    auto *copy = new IconButton(m_theme, "copy", tr("Copy the table of months"));
    m_exportHeat = new IconButton(m_theme, "download", tr("Export the table of months as a picture or a table…"));
    m_exportHeat->setObjectName(u"exportHeat"_s);
    m_exportHeat->setEnabled(false);
    head->addWidget(m_kind);
    head->addWidget(copy);
    head->addWidget(m_exportHeat);
    m_map = new HeatMapView(m_theme, *m_heat);
    m_map->setObjectName(u"heatMap"_s);
    m_none = new TextLabel(m_theme, TypeRole::Body, ColorToken::Text2,
                           tr("Nobody came for the first time in these months."));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->hide();
    card->box()->addLayout(head);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(14, 0, 12, 10);
    inset->addWidget(m_map, 1);
    inset->addWidget(m_none, 1);
    card->box()->addLayout(inset, 1);
    connect(m_kind, &QComboBox::activated, this, [this](int kind) { Q_EMIT heatKindChosen(CohortKind(kind)); });
    const auto copyAll = [this] { Q_EMIT copyWanted(m_heat->text()); };
    connect(copy, &QToolButton::clicked, this, copyAll);
    connect(m_map, &HeatMapView::copyWanted, this, copyAll);
    connect(m_exportHeat, &QToolButton::clicked, this, &LowerCards::heatExportWanted);
    connect(m_map, &HeatMapView::peopleWanted, this, [this](const QModelIndex &cell) {
        if (const auto point = m_heat->pointAt(cell))
            Q_EMIT peopleWanted(*point, m_heat->whoAt(cell));
    });
    connect(m_map, &HeatMapView::noteWanted, this, [this](const QModelIndex &cell) {
        if (const QDate day = m_heat->dayAt(cell); day.isValid())
            Q_EMIT noteWanted(day);
    });
    return card;
}

Card *LowerCards::makeNumbers()
{
    auto *card = new LowCard(m_theme);
    QHBoxLayout *head = headRow(m_theme, tr("Numbers"));
    auto *copy = new QPushButton(tr("Copy table"));
    copy->setProperty("link", true);
    copy->setAccessibleName(tr("Copy the table of numbers"));
    giveIcon(copy, m_theme, "copy", ColorToken::AccentText);
    copy->setObjectName(u"copyNumbers"_s);
    head->addWidget(copy);
    m_table = new NumbersTable(m_theme, *m_numbers);
    m_table->setObjectName(u"numbers"_s);
    card->box()->addLayout(head);
    card->box()->addWidget(m_table, 1);
    const auto copyAll = [this] { Q_EMIT copyWanted(m_numbers->text()); };
    connect(copy, &QPushButton::clicked, this, copyAll);
    connect(m_table, &NumbersTable::copyWanted, this, copyAll);
    connect(m_table, &NumbersTable::peopleWanted, this, [this](int row) {
        if (const auto point = m_numbers->pointAt(row))
            Q_EMIT peopleWanted(*point, {});
    });
    connect(m_table, &NumbersTable::noteWanted, this, [this](int row) { Q_EMIT noteWanted(m_numbers->dayAt(row)); });
    return card;
}

void LowerCards::showNumbers(const Statistics &answer)
{
    m_numbers->setAnswer(answer, m_theme.language());
    takeRows();
}

void LowerCards::showHeat(const Statistics &answer)
{
    m_heat->setAnswer(answer, DateText(m_theme.language(), QTimeZone::utc()));
    m_kind->setCurrentIndex(int(answer.query.cohorts));
    m_map->setVisible(!m_heat->isEmpty());
    m_none->setVisible(m_heat->isEmpty());
    m_exportHeat->setEnabled(hasCohorts(answer));
}

void LowerCards::setHeatThere(bool there)
{
    m_heatThere = there;
    arrange();
}

void LowerCards::setNarrow(bool narrow)
{
    m_narrow = narrow;
    arrange();
}

void LowerCards::setRows(int rows)
{
    m_rows = rows;
    takeRows();
}

void LowerCards::takeRows()
{
    m_table->setMinimumHeight(m_table->heightFor(m_rows));
}

void LowerCards::arrange()
{
    m_tabs->setVisible(m_narrow && m_heatThere);
    m_heatCard->setVisible(m_heatThere && (!m_narrow || m_tabs->current() == HeatTab));
    m_numbersCard->setVisible(!m_heatThere || !m_narrow || m_tabs->current() == NumbersTab);
}

} // namespace Shopbell
