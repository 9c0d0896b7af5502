// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/disclosure.h"

#include "look/theme.h"
#include "widgets/common/rowpainter.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int disclosureGap = 6;
}

Disclosure::Disclosure(const Theme &theme, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize Disclosure::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TypeRole::Small, QFont::Medium));
    return {m_theme.size(SizeToken::IconInline) + m_theme.scaled(disclosureGap) + metrics.horizontalAdvance(text()) + 2,
            m_theme.size(SizeToken::HitTargetMin)};
}

void Disclosure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    RowPainter line(painter, m_theme, rect());
    line.icon(isChecked() ? u"chevron-down"_s : u"chevron-right"_s, ColorToken::Text2);
    line.gap(disclosureGap);
    line.text(text(), m_theme.font(TypeRole::Small, QFont::Medium),
              underMouse() ? ColorToken::AccentText : ColorToken::Text);
}

} // namespace Shopbell
