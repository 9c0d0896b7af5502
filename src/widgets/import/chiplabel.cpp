// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/chiplabel.h"

#include "domain/sentiment.h"
#include "look/theme.h"

#include <QPainter>

namespace Shopbell {

ChipLabel::ChipLabel(const Theme &theme, const Chip &chip, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_chip(chip)
{
    setAccessibleName(chip.text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ChipLabel::setChip(const Chip &chip)
{
    m_chip = chip;
    setAccessibleName(chip.text);
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return paint::chipSize(m_theme, m_chip).toSize() + QSize(1, 0);
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::chip(painter, rect(), m_theme, m_chip);
}

ChipTone chipToneOf(int sentiment)
{
    switch (Sentiment(sentiment)) {
    case Sentiment::Positive:
        return ChipTone::Positive;
    case Sentiment::Negative:
        return ChipTone::Negative;
    case Sentiment::Mixed:
        return ChipTone::Mixed;
    case Sentiment::Unsorted:
        break;
    }
    return ChipTone::Unsorted;
}

} // namespace Shopbell
