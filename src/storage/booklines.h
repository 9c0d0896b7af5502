// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerrow.h"
#include "domain/ledger.h"

#include <QSet>

#include <iterator>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace Shopbell {

struct BookLine
{
    CustomerId id = {};
    QString name = {}; ///< As shownName() says.
    QString folded = {}; ///< Name and contacts without letter case, for the search.
    SegmentId segment = {};
    TeamMemberId knownBy = {};
    BatchId batch = {};
    ScoreQuestion question = ScoreQuestion::Satisfied; ///< Of the latest score.
    std::optional<Rating> score = {};
    int purchases = 0; ///< Those that count.
    int occasions = 0;
    Day first = 0; ///< Of the occasions; 0 when there is none.
    Day last = 0;
    std::optional<double> usualGap = {};
    MoneySum spent = {};
    qint64 createdAt = 0;
};

/// The lines of a book by customer id, in pieces that books share: after a change a book has all but a few of the pieces
/// of the book before. A value that nobody changes once it is made.
class BookLines
{
    struct Piece
    {
        std::shared_ptr<const std::vector<BookLine>> owner;
        std::span<const BookLine> lines; ///< Of the owner; never empty.
    };

public:
    class Iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = BookLine;
        using difference_type = std::ptrdiff_t;
        using pointer = const BookLine *;
        using reference = const BookLine &;

        Iterator() = default;
        explicit Iterator(const Piece *piece) : m_piece(piece) {}
        reference operator*() const { return m_piece->lines[m_at]; }
        pointer operator->() const { return &m_piece->lines[m_at]; }
        Iterator &operator++()
        {
            if (++m_at == m_piece->lines.size()) {
                ++m_piece;
                m_at = 0;
            }
            return *this;
        }
        Iterator operator++(int)
        {
            const Iterator before = *this;
            ++*this;
            return before;
        }
        friend bool operator==(const Iterator &, const Iterator &) = default;

    private:
        const Piece *m_piece = nullptr;
        size_t m_at = 0;
    };

    BookLines() = default;
    /// By customer id.
    explicit BookLines(std::vector<BookLine> lines);

    Iterator begin() const { return Iterator(m_pieces.data()); }
    Iterator end() const { return Iterator(m_pieces.data() + m_pieces.size()); }
    size_t size() const { return m_size; }
    /// Null when there is no such line.
    const BookLine *find(CustomerId id) const;
    /// With `fresh`, by id, in the place of what there is of those customers.
    BookLines renewed(const QSet<qint64> &customers, std::vector<BookLine> fresh) const;

private:
    void add(const Piece &piece);
    void add(std::vector<BookLine> lines);

    std::vector<Piece> m_pieces;
    size_t m_size = 0;
};

} // namespace Shopbell
