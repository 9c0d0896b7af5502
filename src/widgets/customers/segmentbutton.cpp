// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/segmentbutton.h"

#include "format/numbertext.h"
#include "look/theme.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/card.h"
#include "widgets/common/labelwords.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

SegmentButton::SegmentButton(const Theme &theme, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_menu(new QMenu(this))
{
    setObjectName(u"segmentButton"_s);
    setProperty("ghost", true);
    setProperty("small", true);
    giveIcon(this, theme, u"sliders-horizontal", ColorToken::Text2);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SegmentButton::fill);
    display({}, {});
}

void SegmentButton::display(const CustomerCounts &counts, const std::optional<SegmentId> &filter)
{
    m_segments = counts.segments;
    m_filter = filter;
    QString name = tr("Segment");
    if (filter && !filter->isStored())
        name = tr("In no segment");
    else if (filter) {
        const auto found = std::ranges::find(m_segments, *filter, &CustomerSegment::id);
        if (found != m_segments.end())
            name = found->name;
    }
    m_name = name;
    setAccessibleName(filter ? tr("Segment: %1").arg(name) : tr("Segment: all"));
    showName();
}

void SegmentButton::setShort(bool isShort)
{
    m_isShort = isShort;
    showName();
}

void SegmentButton::showName()
{
    const bool isHidden = m_isShort && !m_filter; // A filter is always said.
    setText(isHidden ? QString() : labelWords(m_name));
    setToolTip(isHidden ? m_name : QString());
}

void SegmentButton::setChosen(int customers)
{
    m_chosen = customers;
}

void SegmentButton::fill()
{
    m_menu->clear();
    const NumberText numbers(m_theme.language());
    const auto filterTo = [this](const QString &name, const std::optional<SegmentId> &segment) {
        QAction *action = m_menu->addAction(name, this, [this, segment] { Q_EMIT filterWanted(segment); });
        action->setCheckable(true);
        action->setChecked(segment == m_filter);
    };
    filterTo(tr("All segments"), std::nullopt);
    for (const CustomerSegment &segment : m_segments)
        //: A segment and how many customers are in it: "Weekend (14)".
        filterTo(tr("%1 (%2)").arg(labelWords(segment.name), numbers.count(segment.customers)), segment.id);
    filterTo(tr("In no segment"), SegmentId());
    m_menu->addSeparator();
    QMenu *assign = m_menu->addMenu(m_chosen > 0 ? tr("Put %Ln chosen customer(s) in", nullptr, m_chosen)
                                                 : tr("Put the chosen customers in"));
    assign->setEnabled(m_chosen > 0);
    fillAssign(assign);
}

void SegmentButton::fillAssign(QMenu *menu)
{
    for (const CustomerSegment &segment : m_segments)
        menu->addAction(labelWords(segment.name), this, [this, name = segment.name] { Q_EMIT assignWanted(name); });
    if (!m_segments.empty())
        menu->addSeparator();
    menu->addAction(m_theme.icon("plus"), tr("A new segment…"), this, &SegmentButton::askForName);
    menu->addAction(tr("No segment"), this, [this] { Q_EMIT assignWanted({}); });
}

void SegmentButton::askForName()
{
    auto *dialog = new QDialog(window());
    dialog->setObjectName(u"segmentDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("A new segment"));
    auto *label = new QLabel(tr("Name, for example “Weekend” or “Web orders”"));
    label->setProperty("role", u"field"_s);
    label->setWordWrap(true);
    auto *name = new QLineEdit;
    label->setBuddy(name);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setProperty("ghost", true);
    cancel->setAutoDefault(false);
    auto *add = new QPushButton(tr("Put %Ln customer(s) in it", nullptr, m_chosen));
    add->setProperty("primary", true);
    add->setDefault(true);
    add->setEnabled(false);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(add);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(name);
    column->addSpacing(12);
    column->addLayout(foot);
    connect(name, &QLineEdit::textChanged, add,
            [add](const QString &text) { add->setEnabled(!text.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    connect(add, &QPushButton::clicked, dialog, [this, dialog, name] {
        Q_EMIT assignWanted(name->text().simplified());
        dialog->accept();
    });
    dialog->setMinimumWidth(m_theme.scaled(360));
    dialog->open();
    name->setFocus(Qt::OtherFocusReason);
}

} // namespace Shopbell
