// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textcursor.h"

#include <algorithm>
#include <array>

namespace Shopbell {

namespace {
constexpr std::array<std::string_view, 4> wideBlanks{"\u00A0", "\u3000", "\u202F", "\u2009"};

char folded(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? char(byte - 'A' + 'a') : byte;
}

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

bool isLetterByte(char byte)
{
    const char lower = folded(byte);
    return (lower >= 'a' && lower <= 'z') || (uchar(byte) & 0x80);
}
bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/// Of a number, a day or a phone number.
bool isOfNumber(char byte)
{
    return isDigit(byte) || std::string_view(" .,-/:+()").find(byte) != std::string_view::npos;
}
} // namespace

std::string_view withoutBlanks(std::string_view text)
{
    for (bool again = true; again;) {
        again = false;
        while (!text.empty() && isBlank(text.front()))
            text.remove_prefix(1);
        while (!text.empty() && isBlank(text.back()))
            text.remove_suffix(1);
        if (text.empty() || (!(uchar(text.front()) & 0x80) && !(uchar(text.back()) & 0x80)))
            break;
        for (const std::string_view blank : wideBlanks) {
            if (text.starts_with(blank)) {
                text.remove_prefix(blank.size());
                again = true;
            }
            if (text.ends_with(blank)) {
                text.remove_suffix(blank.size());
                again = true;
            }
        }
    }
    return text;
}

std::string_view unwrapped(std::string_view cell)
{
    const std::string_view text = withoutBlanks(cell);
    if (text.size() >= 3 && text.starts_with("=\"") && text.ends_with('"')) {
        const std::string_view inside = text.substr(2, text.size() - 3);
        return inside.find('"') == std::string_view::npos ? inside : cell;
    }
    const bool isMarked = text.size() > 1 && text.front() == '\'' && isDigit(text[1]);
    return isMarked && std::ranges::all_of(text.substr(1), isOfNumber) ? text.substr(1) : cell;
}

bool equalsFolded(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && startsWithFolded(a, b);
}

bool startsWithFolded(std::string_view text, std::string_view start)
{
    return text.size() >= start.size()
        && std::equal(start.begin(), start.end(), text.begin(), [](char a, char b) { return folded(a) == folded(b); });
}

double TextCursor::Number::asFraction() const
{
    auto fraction = double(value);
    for (int i = 0; i < digits; ++i)
        fraction /= 10;
    return fraction;
}

bool TextCursor::isAtWord() const
{
    return !atEnd() && isLetterByte(next());
}

std::optional<TextCursor::Number> TextCursor::number()
{
    constexpr int mostDigits = 18;
    Number found;
    size_t at = 0;
    for (; at < m_rest.size() && m_rest[at] >= '0' && m_rest[at] <= '9'; ++at) {
        if (++found.digits > mostDigits)
            return std::nullopt;
        found.value = found.value * 10 + (m_rest[at] - '0');
    }
    if (found.digits == 0)
        return std::nullopt;
    m_rest.remove_prefix(at);
    return found;
}

std::string_view TextCursor::word()
{
    const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), isLetterByte);
    const std::string_view found = m_rest.substr(0, size_t(end - m_rest.begin()));
    m_rest.remove_prefix(found.size());
    return found;
}

bool TextCursor::take(char byte)
{
    if (atEnd() || next() != byte)
        return false;
    m_rest.remove_prefix(1);
    return true;
}

bool TextCursor::takeText(std::string_view text)
{
    if (!m_rest.starts_with(text))
        return false;
    m_rest.remove_prefix(text.size());
    return true;
}

bool TextCursor::takeWord(std::string_view wanted)
{
    const std::string_view before = m_rest;
    if (equalsFolded(word(), wanted))
        return true;
    m_rest = before;
    return false;
}

bool TextCursor::takeLetter(char upper)
{
    if (atEnd() || folded(next()) != folded(upper))
        return false;
    m_rest.remove_prefix(1);
    return true;
}

void TextCursor::skip(std::string_view characters)
{
    const bool blanks = characters.find(' ') != std::string_view::npos;
    while (!atEnd()) {
        const auto wide = std::find_if(wideBlanks.begin(), wideBlanks.end(),
                                       [this](std::string_view blank) { return m_rest.starts_with(blank); });
        if (blanks && wide != wideBlanks.end())
            m_rest.remove_prefix(wide->size());
        else if (characters.find(next()) != std::string_view::npos || (blanks && next() == '\t'))
            m_rest.remove_prefix(1);
        else
            break;
    }
}

void TextCursor::skipOrdinal()
{
    for (const char *ending : {"st", "nd", "rd", "th"}) {
        if (takeWord(ending))
            return;
    }
}

} // namespace Shopbell
