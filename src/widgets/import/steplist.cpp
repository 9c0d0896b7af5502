// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/steplist.h"

#include "look/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

StepList::StepList(const Theme &theme, const QStringList &names, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_names(names)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    setCurrent(0);
}

void StepList::setCurrent(int step, bool finished)
{
    m_current = step;
    m_finished = finished;
    setAccessibleName(step < 0
                          ? tr("Steps of the import")
                          : tr("Step %1 of %2: %3")
                                .arg(QString::number(step + 1), QString::number(m_names.size()), m_names.value(step)));
    update();
}

void StepList::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    updateGeometry();
    update();
}

int StepList::rowHeight() const
{
    return std::max(m_theme.lineHeight(TypeRole::Strong) + 16, m_theme.scaled(36));
}

QSize StepList::sizeHint() const
{
    const int height = int(m_names.size()) * (rowHeight() + 2);
    if (m_narrow)
        return {m_theme.scaled(20) + 2 * 18, height};
    const QFontMetrics metrics(m_theme.font(TypeRole::Strong));
    int words = 0;
    for (const QString &name : m_names)
        words = std::max(words, metrics.horizontalAdvance(name));
    return {std::max(m_theme.scaled(190), 20 + m_theme.scaled(20) + 10 + words + 20), height};
}

QRect StepList::rowAt(int step) const
{
    return {8, step * (rowHeight() + 2), width() - 16, rowHeight()};
}

bool StepList::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_narrow) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (int step = 0; step < m_names.size(); ++step) {
            if (rowAt(step).contains(help->pos()))
                QToolTip::showText(help->globalPos(), m_names.at(step), this);
        }
        return true;
    }
    return QWidget::event(event);
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int step = 0; step < m_names.size(); ++step)
        paintStep(painter, step);
}

void StepList::paintStep(QPainter &painter, int step) const
{
    const QRect row = rowAt(step);
    const bool open = step == m_current;
    if (open) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(ColorToken::Selected));
        painter.drawRoundedRect(row, m_theme.radius(RadiusToken::Selection), m_theme.radius(RadiusToken::Selection));
    }
    const int side = m_theme.scaled(20);
    const int inset = m_narrow ? (row.width() - side) / 2 : 12;
    const QRect circle(row.x() + inset, row.center().y() - side / 2, side, side);
    paintMark(painter, QStyle::visualRect(layoutDirection(), rect(), circle), step);
    if (m_narrow)
        return;
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), row.adjusted(inset + side + 10, 0, -4, 0));
    painter.setFont(open ? m_theme.font(TypeRole::Strong) : m_theme.font(TypeRole::Body, QFont::Medium));
    painter.setPen(m_theme.color(open ? ColorToken::AccentText : ColorToken::Text2));
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_names.at(step), Qt::ElideRight, words.width()));
}

void StepList::paintMark(QPainter &painter, const QRectF &circle, int step) const
{
    const bool ticked = step < m_current || (step == m_current && m_finished);
    const bool filled = ticked || step == m_current;
    painter.setPen(filled ? QPen(Qt::NoPen) : QPen(m_theme.color(ColorToken::LineStrong), 1.5));
    painter.setBrush(filled ? QBrush(m_theme.color(ColorToken::Accent)) : QBrush(Qt::NoBrush));
    painter.drawEllipse(filled ? circle : circle.adjusted(0.75, 0.75, -0.75, -0.75));
    if (ticked) {
        const double gap = circle.width() / 5;
        m_theme.icons().paint(painter, circle.adjusted(gap, gap, -gap, -gap), u"check"_s,
                              m_theme.color(ColorToken::OnAccent));
        return;
    }
    painter.setFont(m_theme.font(TypeRole::Micro, QFont::DemiBold));
    painter.setPen(m_theme.color(filled ? ColorToken::OnAccent : ColorToken::Text3));
    painter.drawText(circle, Qt::AlignCenter, m_theme.language().toString(step + 1));
}

} // namespace Shopbell
