// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/duecard.h"

#include "look/theme.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Shopbell {

DueCard::DueCard(const UiContext &context, const Words &words, DueMark mark, QWidget *parent)
    : TodayCard(context, parent)
    , m_model(new DueModel(this))
    , m_list(new DueList(context.theme, m_model, mark, words.title))
    , m_count(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text3))
    , m_nothing(new TextLabel(context.theme, TypeRole::Body, ColorToken::Text2, words.nothing))
    , m_all(new QPushButton(words.all))
{
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(14, 4, 14, 6);
    m_nothing->hide();
    box()->addWidget(makeHead(words));
    box()->addWidget(m_list);
    box()->addWidget(m_nothing);
    box()->addStretch(); // Beside a longer one.
    box()->addSpacing(context.theme.radius(RadiusToken::Card)); // No square corner of a row pokes out.
    setAccessibleName(words.title);
    connect(m_list, &DueList::openWanted, this, &DueCard::open);
    connect(m_list, &DueList::jobWanted, this, &DueCard::doJob);
    connect(m_all, &QPushButton::clicked, this, &DueCard::openAll);
}

QWidget *DueCard::makeHead(const Words &words)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(14, 9, 14, 9);
    row->setSpacing(8);
    row->addWidget(new IconLabel(theme(), words.icon, SizeToken::IconButton, words.ink));
    row->addWidget(new TextLabel(theme(), TypeRole::Strong, ColorToken::Text, words.title));
    m_count->setWeight(QFont::Medium);
    row->addWidget(m_count);
    row->addStretch();
    m_all->setProperty("link", true);
    m_all->setAccessibleDescription(words.title);
    row->addWidget(m_all);
    return head;
}

void DueCard::display(std::vector<DueRow> rows, const QString &count, bool isOpen)
{
    const bool empty = rows.empty();
    m_hadRows = m_hadRows || !empty;
    m_count->setText(count);
    m_count->setHidden(empty);
    m_list->setHidden(empty);
    m_nothing->setVisible(empty);
    m_all->setHidden(empty && !isOpen);
    m_model->setRows(std::move(rows));
    setEmpty(empty && !isOpen && !m_hadRows);
}

} // namespace Shopbell
