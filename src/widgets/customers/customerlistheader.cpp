// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/customerlistheader.h"

#include "format/customerwords.h"
#include "format/numbertext.h"
#include "look/tabular.h"
#include "look/theme.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/card.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/segment.h"
#include "widgets/customers/segmentbutton.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QToolButton>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int everybody = 100; // Beside the numbers of CustomerGroup.
constexpr int besideGroups = 4;
constexpr std::array shownGroups{CustomerGroup::Advocate, CustomerGroup::Passive, CustomerGroup::Detractor,
                                 CustomerGroup::NoScore};

/// How much wider a button gets with the widest digits in its count: one customer more does not change what fits.
int roomForDigits(const QToolButton &button, const QString &count)
{
    QString words = button.text();
    if (!words.contains(count))
        return 0;
    words.remove(count);
    const double widest =
        QFontMetricsF(button.font()).horizontalAdvance(words) + paint::tabularWidth(button.font(), count);
    return int(std::ceil(widest)) - button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
}
} // namespace

CustomerListHeader::CustomerListHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, TypeRole::Page, ColorToken::Text, tr("Customers")))
    , m_count(new TextLabel(theme, TypeRole::Body, ColorToken::Text2))
    , m_search(new SearchField(theme))
    , m_add(new QPushButton(tr("Add")))
    , m_groups(new Segment(theme))
    , m_segments(new SegmentButton(theme))
{
    setProperty("ground", u"canvas"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_search->setPlaceholderText(tr("Search customers"));
    m_search->setAccessibleName(tr("Search customers"));
    m_search->setAccessibleDescription(tr("By name, e-mail, phone or number. Every word must occur."));
    giveIcon(m_add, theme, u"plus");
    m_add->setAccessibleName(tr("Add a customer"));
    m_add->setToolTip(tr("Add a customer"));
    m_add->setObjectName(u"addCustomer"_s);
    m_groups->setAccessibleName(tr("Group"));
    m_groups->addSegment(everybody, tr("All"));
    for (const CustomerGroup group : shownGroups)
        m_groups->addSegment(int(group), pluralOf(group), iconOf(group));
    m_groups->setTight();

    const int side = theme.space(SpaceToken::PagePadding);
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_title);
    top->addWidget(m_count);
    top->addStretch(1);
    top->addWidget(m_search);
    top->addWidget(m_add);
    auto *below = new QHBoxLayout;
    below->setSpacing(besideGroups);
    below->addWidget(m_groups);
    below->addStretch(1);
    below->addWidget(m_segments);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(side, 13, side, 12);
    column->setSpacing(13);
    column->addLayout(top);
    column->addLayout(below);

    connect(m_search, &SearchField::searched, this, &CustomerListHeader::searched);
    connect(m_add, &QPushButton::clicked, this, &CustomerListHeader::addWanted);
    connect(m_groups, &Segment::chosen, this,
            [this](int id) { Q_EMIT groupChosen(id == everybody ? std::nullopt : std::optional(CustomerGroup(id))); });
    connect(&theme, &Theme::changed, this, &CustomerListHeader::fit);
    fit();
}

void CustomerListHeader::display(const CustomerQuery &query)
{
    if (m_search->text().trimmed() != query.search)
        m_search->takeText(query.search);
    m_groups->setCurrent(query.group ? int(*query.group) : everybody);
}

void CustomerListHeader::showCounts(const CustomerCounts &counts, const CustomerQuery &query, const NumberText &numbers)
{
    m_count->setText(numbers.count(counts.everything));
    const auto name = [&](int id, const QString &words, qint64 count) {
        //: A group and how many customers are in it: "Advocates 118".
        const QString text = tr("%1 %2", "group and count").arg(words, numbers.count(count));
        m_names[id] = {text, numbers.count(count)};
        m_groups->button(id)->setAccessibleName(text);
    };
    name(everybody, tr("All"), counts.all);
    for (const CustomerGroup group : shownGroups)
        name(int(group), pluralOf(group), counts.groups.value(int(group)));
    m_segments->display(counts, query.segment);
    fit();
}

void CustomerListHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void CustomerListHeader::fit()
{
    m_search->setMinimumWidth(m_theme.scaled(120));
    m_search->setMaximumWidth(m_theme.scaled(width() > m_theme.scaled(900) ? 260 : 180));
    const int room = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    for (const Fit each : {Fit::Whole, Fit::NoFaces, Fit::NoTotal, Fit::WordsOnly, Fit::NamesOnly, Fit::CountsOnly}) {
        if (give(each) <= room)
            break;
    }
}

int CustomerListHeader::give(Fit fit)
{
    const bool isFaceless = fit == Fit::NoFaces || fit == Fit::NoTotal || fit == Fit::WordsOnly;
    m_segments->setShort(fit > Fit::NoTotal);
    int digits = 0;
    for (const CustomerGroup group : shownGroups) {
        QToolButton *button = m_groups->button(int(group));
        const std::pair<QString, QString> usual(pluralOf(group), pluralOf(group));
        const auto [words, count] = m_names.value(int(group), usual);
        const bool hasIcon = !button->icon().isNull();
        const bool isCount = fit == Fit::CountsOnly && hasIcon;
        const bool isName = fit == Fit::NamesOnly || (fit == Fit::CountsOnly && !hasIcon);
        button->setText(isCount ? count : isName ? pluralOf(group) : words);
        button->setToolTip(isCount || isName ? words : QString());
        button->setToolButtonStyle(isFaceless || !hasIcon ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
        digits += roomForDigits(*button, count);
    }
    const auto [all, total] = m_names.value(everybody, {tr("All"), tr("All")});
    QToolButton *button = m_groups->button(everybody);
    button->setText(fit == Fit::NoTotal ? tr("All") : all);
    button->setToolTip(fit == Fit::NoTotal ? all : QString());
    digits += roomForDigits(*button, total);
    m_groups->layout()->invalidate();
    return m_groups->layout()->sizeHint().width() + digits + besideGroups + m_segments->sizeHint().width();
}

} // namespace Shopbell
