// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/ownerline.h"

#include "domain/complaint.h"
#include "format/handoverwords.h"
#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/tooltip.h"
#include "widgets/import/chiplabel.h"

#include <QFontMetricsF>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int widestName = 180; // Logical pixels at 100 %. A longer one would push the pane apart.
}

bool needsOwner(const ReviewDetails &details)
{
    return isComplaint(details.review) || !details.ownerName.isEmpty() || !details.handOvers.empty();
}

OwnerLine::OwnerLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_label(new TextLabel(theme, TypeRole::Small, ColorToken::Text2))
    , m_name(new TextLabel(theme, TypeRole::Strong, ColorToken::Text))
    , m_asked(new ChipLabel(theme, {.tone = ChipTone::Warn, .text = {}, .icon = u"hourglass"_s}))
{
    m_label->setTextFormat(Qt::PlainText);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setObjectName(u"ownerName"_s);
    m_asked->setObjectName(u"askedChip"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(5);
    line->addWidget(new IconLabel(theme, u"user"_s, SizeToken::IconControl));
    line->addSpacing(3);
    line->addWidget(m_label);
    line->addWidget(m_name);
    line->addSpacing(3);
    line->addWidget(m_asked);
}

void OwnerLine::display(const ReviewDetails &details)
{
    const QString &owner = details.ownerName;
    const HandOverRow *open = openHandOver(details.handOvers);
    //: Before a name: who in the shop sees to a complaint.
    m_label->setText(owner.isEmpty() ? tr("Nobody sees to this yet") : tr("Owner", "of a complaint"));
    const QFontMetricsF metrics(m_theme.font(TypeRole::Strong));
    m_name->setText(metrics.elidedText(owner, Qt::ElideRight, m_theme.scaled(widestName)));
    m_name->setToolTip(m_name->text() == owner ? QString() : toolTipOf(owner));
    m_name->setVisible(!owner.isEmpty());
    m_asked->setVisible(open);
    if (open)
        m_asked->setChip({.tone = ChipTone::Warn, .text = askedChip(open->to), .icon = u"hourglass"_s});
    QString spoken = owner.isEmpty() ? m_label->text() : tr("Owner %1", "a name").arg(owner);
    if (open)
        //: Who owns a complaint and who was asked to take over: "Owner Anna · Sam asked".
        spoken = tr("%1 · %2").arg(spoken, askedChip(open->to));
    setAccessibleName(spoken);
}

} // namespace Shopbell
