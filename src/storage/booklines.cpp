// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/booklines.h"

#include <algorithm>
#include <limits>

namespace Shopbell {

namespace {
constexpr size_t linesOfAPiece = 256;
}

BookLines::BookLines(std::vector<BookLine> lines)
{
    m_pieces.reserve(lines.size() / linesOfAPiece + 1);
    add(std::move(lines));
}

const BookLine *BookLines::find(CustomerId id) const
{
    const auto behind =
        std::ranges::upper_bound(m_pieces, id, {}, [](const Piece &piece) { return piece.lines.front().id; });
    if (behind == m_pieces.begin())
        return nullptr;
    const std::span<const BookLine> lines = std::prev(behind)->lines;
    const auto line = std::ranges::lower_bound(lines, id, {}, &BookLine::id);
    return line != lines.end() && line->id == id ? &*line : nullptr;
}

BookLines BookLines::renewed(const QSet<qint64> &customers, std::vector<BookLine> fresh) const
{
    if (m_pieces.empty())
        return BookLines(std::move(fresh));
    std::vector<qint64> changed(customers.begin(), customers.end());
    std::ranges::sort(changed);
    BookLines lines;
    lines.m_pieces.reserve(m_pieces.size() + 1);
    auto next = changed.begin();
    auto line = fresh.begin();
    for (size_t at = 0; at < m_pieces.size(); ++at) {
        // A piece holds all ids up to the first one of the next piece.
        const qint64 end =
            at + 1 < m_pieces.size() ? m_pieces[at + 1].lines.front().id.value() : std::numeric_limits<qint64>::max();
        const auto behind = std::lower_bound(next, changed.end(), end);
        if (next == behind) {
            lines.add(m_pieces[at]);
            continue;
        }
        next = behind;
        std::vector<BookLine> merged;
        merged.reserve(m_pieces[at].lines.size() + 1);
        for (const BookLine &old : m_pieces[at].lines) {
            for (; line != fresh.end() && line->id < old.id; ++line)
                merged.push_back(std::move(*line));
            if (!customers.contains(old.id.value()))
                merged.push_back(old);
        }
        for (; line != fresh.end() && line->id.value() < end; ++line)
            merged.push_back(std::move(*line));
        lines.add(std::move(merged));
    }
    return lines;
}

void BookLines::add(const Piece &piece)
{
    m_pieces.push_back(piece);
    m_size += piece.lines.size();
}

void BookLines::add(std::vector<BookLine> lines)
{
    const auto owner = std::make_shared<const std::vector<BookLine>>(std::move(lines));
    for (std::span<const BookLine> rest = *owner; !rest.empty();) {
        // What is left over joins the last piece.
        const size_t count = rest.size() < 2 * linesOfAPiece ? rest.size() : linesOfAPiece;
        add(Piece{owner, rest.first(count)});
        rest = rest.subspan(count);
    }
}

} // namespace Shopbell
