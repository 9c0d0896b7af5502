// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <memory>
#include <string>
#include <string_view>

struct UConverter;

namespace Shopbell {

/// Turns the bytes of a file into UTF-8, chunk by chunk; a character that is cut by the end of a chunk is finished with
/// the next one. A byte order mark at the start is dropped. UTF-8 passes through unchanged, faults and all.
class TextDecoder
{
public:
    /// What stands in the output for bytes that are no text in the encoding: U+FFFE, which no text may contain.
    static constexpr std::string_view brokenMark = "\xEF\xBF\xBE";

    /// Error Unreadable (UnknownEncoding) for a name that nobody knows.
    static Result<TextDecoder> forEncoding(const QByteArray &name);

    /// Whether brokenMark stands for broken bytes; UTF-8 keeps them as they are.
    bool marksBroken() const { return m_converter != nullptr; }

    /// Appends the text of `bytes` to `out`. `last` says that the file ends here, so that half a character is broken.
    void decode(std::string_view bytes, bool last, std::string &out);

private:
    struct Close
    {
        void operator()(UConverter *converter) const;
    };
    explicit TextDecoder(UConverter *converter) : m_converter(converter) {}
    void decodeByIcu(std::string_view bytes, bool last, std::string &out);

    std::unique_ptr<UConverter, Close> m_converter; ///< None for UTF-8.
    bool m_atStart = true;
    std::string m_start = {}; ///< The first bytes, until it is clear whether they are a byte order mark.
};

} // namespace Shopbell
