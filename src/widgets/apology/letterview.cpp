// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/apology/letterview.h"

#include "look/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Shopbell {

namespace {
// Logical pixels at 100 %.
constexpr int letterMost = 560;
constexpr int paperAround = 60; // The awning and what is empty above and below the words.
constexpr int linesLeast = 8;
} // namespace

class LetterView::Sheet : public QWidget
{
public:
    Sheet(const LetterView &view, const Theme &theme) : m_view(view), m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double width = std::min<double>(this->width(), m_theme.scaled(letterMost));
        const double left = (this->width() - width) / 2;
        paintLetterPreview(painter, QRectF(left, 0, width, height()), m_view.content(), m_theme);
    }

private:
    const LetterView &m_view;
    const Theme &m_theme;
};

LetterView::LetterView(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_sheet(new Sheet(*this, theme))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(false);
    setWidget(m_sheet);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The letter"));
    viewport()->setAutoFillBackground(false);
    m_sheet->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, &LetterView::fit);
}

void LetterView::display(const LetterContent &content)
{
    if (content == m_content)
        return;
    m_content = content;
    setAccessibleDescription(content.text);
    fit();
}

void LetterView::setWhole(bool whole)
{
    if (whole == m_whole)
        return;
    m_whole = whole;
    setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    fit();
    updateGeometry();
}

QSize LetterView::sizeHint() const
{
    return {m_theme.scaled(letterMost), minimumSizeHint().height()};
}

QSize LetterView::minimumSizeHint() const
{
    return {0, m_whole ? std::max(m_letterHeight, leastHeight()) : leastHeight()};
}

int LetterView::leastHeight() const
{
    return linesLeast * m_theme.lineHeight(TypeRole::Body) + m_theme.scaled(paperAround);
}

void LetterView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void LetterView::fit()
{
    const int width = viewport()->width();
    const double paper = std::min<double>(width, m_theme.scaled(letterMost));
    const int height = int(std::ceil(letterPreviewHeight(m_content, m_theme, paper)));
    m_sheet->resize(width, std::max(height, viewport()->height()));
    m_sheet->update();
    if (std::exchange(m_letterHeight, height) != height && m_whole)
        updateGeometry();
}

} // namespace Shopbell
