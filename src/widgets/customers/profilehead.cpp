// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/profilehead.h"

#include "domain/ledger.h"
#include "format/customerwords.h"
#include "format/nameinsentence.h"
#include "look/theme.h"
#include "widgets/common/avatarlabel.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/card.h"
#include "widgets/common/emptylayout.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/iconbutton.h"
#include "widgets/customers/customerfacts.h"
#include "widgets/customers/groupchip.h"
#include "widgets/import/chiplabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int longAgo = 1000; // Days.
constexpr double daysInAYear = 365.25;
} // namespace

ProfileHead::ProfileHead(const Theme &theme, const CustomerFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_facts(facts)
    , m_back(new IconButton(theme, "arrow-left", tr("Back to the list")))
    , m_avatar(new AvatarLabel(theme, SizeToken::AvatarLarge))
    , m_name(new TextLabel(theme, TypeRole::Title))
    , m_chips(new QWidget)
    , m_chipLine(new FlowLayout(6, 4, m_chips))
    , m_edit(new QPushButton(tr("Edit")))
    , m_more(new IconButton(theme, "ellipsis", tr("More for this customer"), IconButton::Look::Edged))
{
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_edit->setProperty("small", true);
    m_edit->setObjectName(u"editCustomer"_s);
    giveIcon(m_edit, theme, u"pencil");
    m_more->setProperty("small", true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setObjectName(u"moreForCustomer"_s);
    m_back->hide();

    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_name);
    names->addWidget(m_chips);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_back, 0, Qt::AlignVCenter);
    line->addWidget(m_avatar, 0, Qt::AlignVCenter);
    line->addLayout(names, 1);
    line->addWidget(m_edit, 0, Qt::AlignVCenter);
    line->addWidget(m_more, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 11);
    column->setSpacing(12);
    column->addLayout(line);
    column->addWidget(buildFigures());
    connect(m_back, &QToolButton::clicked, this, &ProfileHead::backWanted);
    connect(m_edit, &QPushButton::clicked, this, &ProfileHead::editWanted);
}

QWidget *ProfileHead::buildFigures()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    const std::pair<Figure *, QString> figures[] = {
        {&m_purchases, QString()}, {&m_spent, tr("Spent")}, {&m_gap, tr("Usual gap")}, {&m_since, tr("Since last")}};
    for (const auto &[figure, name] : figures) {
        if (layout->count() > 0) {
            auto *line = new QFrame;
            line->setProperty("hairline", u"vertical"_s);
            layout->addWidget(line);
        }
        figure->number = new TextLabel(m_theme, TypeRole::Title);
        figure->name = new TextLabel(m_theme, TypeRole::Micro, ColorToken::Text3, name);
        for (TextLabel *label : {figure->number, figure->name})
            label->setWordWrap(true);
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(figure->number);
        column->addWidget(figure->name);
        column->addStretch(1);
        layout->addLayout(column, 1);
    }
    return row;
}

void ProfileHead::say(const Figure &figure, const QString &number, const QString &tooltip)
{
    figure.number->setText(number);
    figure.number->setToolTip(tooltip);
    //: For a screen reader: a key figure and its name, "Purchases: 58".
    figure.number->setAccessibleName(tr("%1: %2").arg(figure.name->text(), number));
    figure.number->setAccessibleDescription(tooltip);
}

void ProfileHead::display(const CustomerDetails &details)
{
    const CustomerRow &row = details.row;
    const CustomerText &text = m_facts.text();
    m_avatar->display(row.name, row.id.value());
    m_name->setText(customerName(row.name));
    emptyLayout(*m_chipLine);
    m_chipLine->addWidget(new ChipLabel(m_theme, groupChip(row.group, row.score, text)));
    if (!row.segmentName.isEmpty())
        m_chipLine->addWidget(new ChipLabel(m_theme, {.tone = ChipTone::Plain, .text = row.segmentName, .icon = {}}));

    const std::optional<int> since = CustomerText::sinceLast(row, m_facts.today());
    //: Under their number.
    m_purchases.name->setText(tr("Purchases", nullptr, row.purchases));
    say(m_purchases, m_facts.numbers().count(row.purchases),
        row.occasions < row.purchases ? tr("On %Ln day(s)", nullptr, row.occasions) : QString());
    say(m_spent, text.money().sum(row.spent));
    say(m_gap, row.usualGapDays ? text.days(*row.usualGapDays) : tr("Too few"),
        row.usualGapDays ? QString() : text.tooFew(row));
    if (since && *since >= longAgo) // So many days say little, and need two lines.
        say(m_since, tr("%1 years").arg(m_facts.numbers().decimal(*since / daysInAYear, 1)), text.days(*since));
    else
        say(m_since, since ? *since == 0 ? tr("Today") : text.days(*since) : tr("Never"));
    const bool late = since && row.usualGapDays && isLate(*row.usualGapDays, *since);
    m_since.number->setColor(late ? ColorToken::NegativeText : ColorToken::Text);
    m_edit->setAccessibleName(tr("Edit %1").arg(nameInSentence(row.name)));
}

void ProfileHead::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void ProfileHead::setMenu(QMenu *menu)
{
    m_more->setMenu(menu);
}

} // namespace Shopbell
