// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/apology/letterview.h"

#include "look/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Shopbell {

namespace {
constexpr int letterMost = 560; // Logical pixels at 100 %.
}

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
}

} // namespace Shopbell
