// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/promises/promisedesk.h"

#include "look/theme.h"
#include "widgets/common/leastcontent.h"

#include <QVBoxLayout>

namespace Shopbell {

namespace {
constexpr int lowestViews = 220; // Logical pixels at 100 %.
} // namespace

PromiseDesk::PromiseDesk(const Theme &theme, QWidget *figures, QWidget *views, QWidget *line, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_views(views)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new LeastContent;
    const int side = theme.space(SpaceToken::PagePadding);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(side, 0, side, 14);
    column->setSpacing(theme.space(SpaceToken::CardGap));
    column->addWidget(figures);
    column->addWidget(views, 1);
    column->addWidget(line);
    views->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // A long board scrolls by itself.
    setWidget(content);
    connect(&theme, &Theme::changed, this, &PromiseDesk::fit);
    fit();
}

void PromiseDesk::fit()
{
    m_views->setMinimumHeight(m_theme.scaled(lowestViews));
}

QSize PromiseDesk::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), QScrollArea::minimumSizeHint().height()};
}

} // namespace Shopbell
