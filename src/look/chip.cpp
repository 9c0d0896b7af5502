// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/chip.h"

#include "look/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shopbell::paint {

namespace {

struct ChipColors
{
    std::optional<ColorToken> fill; // None: an outline.
    ColorToken ink;
};

ChipColors colorsOf(ChipTone tone)
{
    switch (tone) {
    case ChipTone::Positive:
        return {ColorToken::PositiveSoft, ColorToken::PositiveText};
    case ChipTone::Negative:
        return {ColorToken::NegativeSoft, ColorToken::NegativeText};
    case ChipTone::Mixed:
    case ChipTone::Plain:
    case ChipTone::Tag:
        return {ColorToken::NeutralSoft, ColorToken::NeutralText};
    case ChipTone::Unsorted:
    case ChipTone::Outline:
        return {std::nullopt, ColorToken::Text2};
    case ChipTone::Accent:
        return {ColorToken::AccentSoft, ColorToken::AccentText};
    case ChipTone::Warn:
        return {ColorToken::WarnSoft, ColorToken::WarnText};
    case ChipTone::Danger:
        return {ColorToken::DangerSoft, ColorToken::Danger};
    }
    Q_UNREACHABLE();
}

QFont chipFont(const Theme &theme)
{
    return theme.font(TypeRole::Micro, QFont::Medium);
}

QString iconOf(const Chip &chip)
{
    return chip.icon.isEmpty() ? QString(chipIcon(chip.tone)) : chip.icon;
}

// Left, icon, gap, text, right.
struct ChipMeasures
{
    double padding;
    double icon;
    double gap;
    double around() const { return 2 * padding + icon + gap; }
};

ChipMeasures measuresOf(const Theme &theme, const Chip &chip)
{
    const bool hasIcon = !iconOf(chip).isEmpty();
    return {.padding = double(theme.scaled(8)),
            .icon = hasIcon ? double(theme.scaled(12)) : 0,
            .gap = hasIcon ? double(theme.scaled(4)) : 0};
}

} // namespace

QLatin1StringView chipIcon(ChipTone tone)
{
    switch (tone) {
    case ChipTone::Positive:
        return "thumbs-up"_L1;
    case ChipTone::Negative:
        return "thumbs-down"_L1;
    case ChipTone::Mixed:
        return "contrast"_L1;
    case ChipTone::Unsorted:
        return "circle"_L1;
    case ChipTone::Tag:
        return "tag"_L1;
    case ChipTone::Outline:
    case ChipTone::Plain:
    case ChipTone::Accent:
        return {};
    case ChipTone::Warn:
        return "circle-alert"_L1;
    case ChipTone::Danger:
        return "triangle-alert"_L1;
    }
    Q_UNREACHABLE();
}

QSizeF chipSize(const Theme &theme, const Chip &chip)
{
    const double text = QFontMetricsF(chipFont(theme)).horizontalAdvance(chip.text);
    return {std::ceil(measuresOf(theme, chip).around() + text), double(theme.size(SizeToken::Chip))};
}

double chip(QPainter &painter, const QRectF &area, const Theme &theme, const Chip &chip)
{
    const bool mirrored = theme.isRightToLeft();
    const QSizeF wanted = chipSize(theme, chip);
    const QSizeF used(std::min(wanted.width(), area.width()), wanted.height());
    const ChipMeasures measures = measuresOf(theme, chip);
    if (used.width() <= measures.around())
        return 0;

    const QRectF pill(
        QPointF(mirrored ? area.right() - used.width() : area.left(), area.center().y() - used.height() / 2), used);
    const ChipColors colors = colorsOf(chip.tone);
    const QColor ink = theme.color(colors.ink);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool edged = !colors.fill || theme.isHighContrast();
    painter.setPen(edged ? QPen(theme.color(ColorToken::LineStrong)) : QPen(Qt::NoPen));
    painter.setBrush(colors.fill ? QBrush(theme.color(*colors.fill)) : QBrush(Qt::NoBrush));
    const QRectF shape = edged ? pill.adjusted(0.5, 0.5, -0.5, -0.5) : pill;
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);

    QRectF inside = pill.adjusted(measures.padding, 0, -measures.padding, 0);
    if (measures.icon > 0) {
        const double left = mirrored ? inside.right() - measures.icon : inside.left();
        theme.icons().paint(painter, QRectF(left, inside.top(), measures.icon, inside.height()), iconOf(chip), ink);
        const double step = measures.icon + measures.gap;
        inside.adjust(mirrored ? 0 : step, 0, mirrored ? -step : 0, 0);
    }
    const QFont font = chipFont(theme);
    const QFontMetricsF metrics(font);
    const QString text =
        used.width() < wanted.width() ? metrics.elidedText(chip.text, Qt::ElideRight, inside.width()) : chip.text;
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(inside, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute | Qt::TextDontClip), text);
    painter.restore();
    return used.width();
}

} // namespace Shopbell::paint
