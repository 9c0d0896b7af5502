// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/placeholder.h"

#include <QSyntaxHighlighter>
#include <QTextCursor>

#include <array>
#include <optional>
#include <vector>

namespace Shopbell {
class Theme;

/// Marks words of a text, in a field or in a letter: placeholders and what was filled in for them as tokens, what a check
/// found, what the dictionary does not know. A mark goes along when something is typed before it. To
/// the field no mark is a change of its text.
class ReplyHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    enum class Mark { FilledIn, Advice, Misspelt };

    /// It belongs to the document. Placeholders that are not filled in are tokens by themselves.
    ReplyHighlighter(const Theme &theme, QTextDocument *document);

    /// The marks of that kind, in place of those before. Places are those of the whole text.
    void set(Mark mark, const std::vector<TextRange> &ranges);
    void add(Mark mark, const std::vector<TextRange> &ranges);
    /// Where they are now; what was deleted is left out.
    std::vector<TextRange> ranges(Mark mark) const;
    /// The mark of that kind that holds or touches the position.
    std::optional<TextRange> at(Mark mark, int position) const;

protected:
    void highlightBlock(const QString &text) override;

private:
    QTextCursor cursorOf(const TextRange &range) const;
    void paintAllAgain();
    void paintAgain(const std::vector<TextRange> &ranges);
    void blend(qsizetype start, qsizetype end, const QTextCharFormat &look);
    QTextCharFormat lookOf(Mark mark) const;
    QTextCharFormat lookOfPlaceholder() const;

    const Theme &m_theme;
    std::array<std::vector<QTextCursor>, 3> m_marks; ///< By Mark; each selects its words.
};

/// The part of a text that lies in it, for marks that came of an earlier one.
std::vector<TextRange> withinText(const std::vector<TextRange> &ranges, qsizetype size);

} // namespace Shopbell
