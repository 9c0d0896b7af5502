// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encodingscan.h"

#include <algorithm>
#include <cstring>

namespace Shopbell {

namespace {
constexpr size_t longestSampleLine = 4096;

bool isTail(char byte)
{
    return (uchar(byte) & 0xC0) == 0x80;
}

/// Length of the character that a lead byte announces; 0 when no character begins so.
size_t announcedLength(uchar lead)
{
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

/// Whether the second byte may follow the lead: no overlong forms, surrogates or values above U+10FFFF.
bool fits(uchar lead, uchar second)
{
    switch (lead) {
    case 0xE0:
        return second >= 0xA0;
    case 0xED:
        return second < 0xA0;
    case 0xF0:
        return second >= 0x90;
    case 0xF4:
        return second < 0x90;
    default:
        return true;
    }
}

/// Bytes of the character at the start: its length, 0 when it is broken, or the size of `text` + 1 when it is cut.
size_t characterAt(std::string_view text)
{
    const size_t length = announcedLength(uchar(text[0]));
    if (length == 0)
        return 0;
    for (size_t i = 1; i < length; ++i) {
        if (i == text.size())
            return text.size() + 1;
        if (!isTail(text[i]) || (i == 1 && !fits(uchar(text[0]), uchar(text[1]))))
            return 0;
    }
    return length;
}

/// First byte beyond ASCII from `at` on.
size_t beyondAscii(std::string_view text, size_t at)
{
    constexpr quint64 highBits = 0x8080808080808080ULL;
    for (; at + sizeof(quint64) <= text.size(); at += sizeof(quint64)) {
        quint64 eight;
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if (eight & highBits)
            break;
    }
    while (at < text.size() && uchar(text[at]) < 0x80)
        ++at;
    return at;
}
} // namespace

/// Adds the line around a place of the chunk.
void EncodingScan::addToSample(std::string_view chunk, size_t at)
{
    if (at < m_sampledTo || m_sample.size() >= sampleSize)
        return;
    const size_t before = chunk.rfind('\n', at);
    size_t start = before == std::string_view::npos ? m_sampledTo : std::max(before + 1, m_sampledTo);
    start = std::max(start, at - std::min(at, longestSampleLine / 2));
    const size_t lineEnd = std::min(chunk.find('\n', at), chunk.size() - 1) + 1;
    const size_t end = std::min(lineEnd, at + longestSampleLine);
    m_sample.append(chunk.substr(start, end - start));
    m_sampledTo = end;
}

void EncodingScan::add(std::string_view fresh)
{
    std::string joined;
    std::string_view chunk = fresh;
    if (!m_cut.empty()) {
        joined = m_cut + std::string(fresh);
        m_cut.clear();
        chunk = joined;
    }
    if (m_head.size() < headSize)
        m_head.append(fresh.substr(0, headSize - m_head.size()));

    m_sampledTo = 0;
    for (size_t at = beyondAscii(chunk, 0); at < chunk.size(); at = beyondAscii(chunk, at)) {
        const std::string_view rest = chunk.substr(at);
        const size_t length = characterAt(rest);
        if (length > rest.size()) {
            m_cut = rest;
            return;
        }
        addToSample(chunk, at);
        ++(length > 0 ? m_characters : m_broken);
        at += std::max<size_t>(length, 1);
    }
}

void EncodingScan::finish()
{
    m_broken += qint64(m_cut.size());
    if (!m_cut.empty())
        m_sample.append(m_cut);
    m_cut.clear();
}

} // namespace Shopbell
