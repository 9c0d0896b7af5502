// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/ownerfoot.h"

#include "domain/handover.h"
#include "look/theme.h"
#include "widgets/common/buttonicon.h"
#include "widgets/reviews/detaillines.h"
#include "widgets/reviews/ownerline.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Shopbell {

OwnerFoot::OwnerFoot(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_owner(new OwnerLine(theme))
    , m_give(new QPushButton)
    , m_goOn(new QPushButton(tr("Go on with the reply")))
    , m_line(new QHBoxLayout)
{
    m_give->setObjectName(u"giveToSomebody"_s);
    m_give->setProperty("small", true);
    m_goOn->setObjectName(u"goOnWithReply"_s);
    giveIcon(m_goOn, theme, u"reply");
    m_line->setSpacing(8);
    m_line->addWidget(m_owner);
    m_line->addStretch(1);
    m_line->addWidget(m_give);
    m_line->addWidget(m_goOn);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(detailLine());
    column->addLayout(m_line);
    setSideMargins(20);
    setAccessibleName(tr("Who sees to it"));
    connect(m_give, &QPushButton::clicked, this, &OwnerFoot::giveWanted);
    connect(m_goOn, &QPushButton::clicked, this, &OwnerFoot::replyWanted);
}

QString OwnerFoot::giveWords(const ReviewDetails &details)
{
    return details.ownerName.isEmpty() ? tr("Say who…") : tr("Hand over…");
}

void OwnerFoot::display(const ReviewDetails &details, bool replyHidden)
{
    m_owner->display(details);
    m_give->setText(giveWords(details));
    m_give->setVisible(needsOwner(details) && !openHandOver(details.handOvers));
    m_goOn->setVisible(replyHidden);
    setVisible(needsOwner(details) || replyHidden);
}

void OwnerFoot::setSideMargins(int margin)
{
    m_line->setContentsMargins(margin, 10, margin, 10);
}

bool OwnerFoot::takeKeys()
{
    for (QPushButton *button : {m_give, m_goOn}) {
        if (isHidden() || button->isHidden())
            continue;
        button->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void OwnerFoot::goToReply()
{
    m_goOn->setFocus(Qt::OtherFocusReason);
}

} // namespace Shopbell
