// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/dropfield.h"

#include "look/theme.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/card.h"
#include "widgets/import/softtile.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Shopbell {

DropField::DropField(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_button(new QPushButton(tr("Choose a file…")))
{
    setAcceptDrops(true);
    giveIcon(m_button, theme, u"folder-open");
    m_button->setObjectName(u"chooseFile"_s);
    m_button->setAccessibleDescription(tr("You can also drop the file on this window."));

    auto *title = new TextLabel(theme, TypeRole::Title, ColorToken::Text, tr("Drop the file here"));
    auto *kinds = new TextLabel(theme, TypeRole::Micro, ColorToken::Text3,
                                tr("CSV or text with columns, any language, any size"));
    for (TextLabel *words : {title, kinds}) {
        words->setAlignment(Qt::AlignHCenter);
        words->setWordWrap(true);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 28, 20, 28);
    column->setSpacing(0);
    column->addStretch();
    column->addWidget(new SoftTile(theme, u"file-up"_s, 44, ColorToken::AccentSoft, ColorToken::AccentText), 0,
                      Qt::AlignHCenter);
    column->addSpacing(10);
    column->addWidget(title);
    column->addSpacing(2);
    column->addWidget(kinds);
    column->addSpacing(12);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_button, &QPushButton::clicked, this, &DropField::chooseWanted);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DropField::setHot(bool hot)
{
    m_hot = hot;
    update();
}

void DropField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_theme.color(m_hot ? ColorToken::Accent : ColorToken::Control), 2);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(m_theme.color(m_hot ? ColorToken::AccentSoft : ColorToken::Surface));
    const int radius = m_theme.radius(RadiusToken::Card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

void DropField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls())
        return;
    event->acceptProposedAction();
    setHot(true);
}

void DropField::dragLeaveEvent(QDragLeaveEvent *)
{
    setHot(false);
}

void DropField::dropEvent(QDropEvent *event)
{
    setHot(false);
    event->acceptProposedAction();
    Q_EMIT dropped(event->mimeData()->urls());
}

} // namespace Shopbell
