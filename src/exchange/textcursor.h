// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

// Reading small things (dates, ratings, labels) out of cells of UTF-8, without making strings of them: a million rows
// pass through here.

namespace Shopbell {

/// Without blanks, tabs, no-break and ideographic spaces at both ends.
std::string_view withoutBlanks(std::string_view text);
/// What a program meant that kept a spreadsheet from changing a number: ="0012" and '0012 are 0012. Other cells as they are.
std::string_view unwrapped(std::string_view cell);
/// ASCII letters without case; other bytes as they are.
bool equalsFolded(std::string_view a, std::string_view b);
bool startsWithFolded(std::string_view text, std::string_view start);

/// A place in a text, and steps over what stands there. A step that does not fit leaves the place as it is.
class TextCursor
{
public:
    struct Number
    {
        qint64 value = 0;
        int digits = 0;

        /// What the digits mean behind a point: 05 is 0.05.
        double asFraction() const;
    };

    explicit TextCursor(std::string_view text) : m_rest(text) {}

    bool atEnd() const { return m_rest.empty(); }
    /// The next byte, NUL at the end.
    char next() const { return m_rest.empty() ? '\0' : m_rest.front(); }
    std::string_view rest() const { return m_rest; }
    bool isAtDigit() const { return next() >= '0' && next() <= '9'; }
    /// At a letter: ASCII, or any character beyond.
    bool isAtWord() const;

    /// Digits; nothing when there are none or more than 18.
    std::optional<Number> number();
    /// Letters up to the next other character; empty when there are none.
    std::string_view word();
    bool take(char byte);
    bool takeText(std::string_view text);
    /// A whole word, case apart.
    bool takeWord(std::string_view wanted);
    /// One letter, case apart, also when others follow.
    bool takeLetter(char upper);
    /// Any of these characters, and no-break spaces with the blank.
    void skip(std::string_view characters);
    /// st, nd, rd or th behind a number.
    void skipOrdinal();
    void skipToEnd() { m_rest = {}; }

private:
    std::string_view m_rest;
};

} // namespace Shopbell
