// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

namespace Shopbell {

/// What the bytes of a whole file say about their encoding, gathered chunk by chunk.
class EncodingScan
{
public:
    void add(std::string_view chunk);
    /// The file ends: half a character is a broken one.
    void finish();

    qint64 characters() const { return m_characters; } ///< Sound UTF-8 characters beyond ASCII.
    qint64 broken() const { return m_broken; } ///< Bytes that are no UTF-8.
    /// Hopeless as UTF-8: reading on would only confirm it. The sample is large enough by then.
    bool isDecided() const { return m_broken > 4096 && m_broken > m_characters && m_sample.size() >= sampleSize; }

    /// The start of the file.
    const std::string &head() const { return m_head; }
    /// The lines with bytes beyond ASCII, up to a quarter of a megabyte: what a detector can learn from.
    const std::string &sample() const { return m_sample; }

private:
    static constexpr size_t headSize = 64 * 1024;
    static constexpr size_t sampleSize = 256 * 1024;
    void addToSample(std::string_view chunk, size_t at);

    std::string m_head = {};
    std::string m_sample = {};
    qint64 m_characters = 0;
    qint64 m_broken = 0;
    size_t m_sampledTo = 0; ///< In the present chunk.
    std::string m_cut = {}; ///< A character that the end of a chunk cut in two.
};

} // namespace Shopbell
