// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/share/fieldheight.h"

#include "look/theme.h"
#include "widgets/reviews/replyedit.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace Shopbell {

namespace {

/// The heights of its lines: each is rounded up by itself.
std::vector<double> lineHeightsOf(const QPlainTextEdit &field)
{
    const QTextDocument &document = *field.document();
    std::vector<double> heights;
    for (QTextBlock block = document.firstBlock(); block.isValid(); block = block.next()) {
        document.documentLayout()->blockBoundingRect(block); // Lays it out.
        for (int at = 0; at < block.layout()->lineCount(); ++at)
            heights.push_back(block.layout()->lineAt(at).height());
    }
    return heights;
}

} // namespace

FieldHeight::FieldHeight(const Theme &theme, ReplyEdit &field, int least, int most)
    : QObject(&field)
    , m_theme(theme)
    , m_field(field)
    , m_least(least)
    , m_most(most)
{
    connect(&theme, &Theme::changed, this, [this] { fit(); });
    connect(&field, &ReplyEdit::wrapped, this, [this] { fit(); });
    connect(&field, &QPlainTextEdit::textChanged, this, [this] { fit(); });
    fit();
}

void FieldHeight::fit()
{
    if (m_isFitting)
        return;
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    m_field.setFont(m_theme.font(TypeRole::Small));
    // Beside a bar the words break into more lines, which then are too many for the field without it, too.
    m_field.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    std::vector<double> heights = lineHeightsOf(m_field);
    const bool isTooLong = heights.size() > size_t(m_most);
    const size_t shown = std::clamp(heights.size(), size_t(m_least), size_t(m_most));
    heights.resize(shown, std::ceil(QFontMetricsF(m_field.font()).height())); // Lines that are not there yet are empty.
    const int around = std::max(m_field.height() - m_field.viewport()->height(), m_theme.scaled(12));
    // One pixel more than lines and margins: with less QPlainTextEdit believes that it has to scroll.
    const double inside = std::accumulate(heights.begin(), heights.end(), 2 * m_field.document()->documentMargin() + 1);
    m_field.setFixedHeight(int(std::ceil(inside)) + std::min(around, m_theme.scaled(24)));
    if (isTooLong)
        m_field.setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

} // namespace Shopbell
