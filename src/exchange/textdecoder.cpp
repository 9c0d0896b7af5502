// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textdecoder.h"

#include "exchange/foreignfile.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ustring.h>

#include <limits>
#include <vector>

namespace Shopbell {

namespace {
constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";
constexpr size_t decodedAtOnce = 64 * 1024;

/// Writes the broken mark in the place of bytes that are no text. Unlike a replacement character it cannot be mistaken
/// for something that stands in the file.
void U_CALLCONV markBroken(const void *, UConverterToUnicodeArgs *args, const char *, int32_t,
                           UConverterCallbackReason reason, UErrorCode *error)
{
    if (reason > UCNV_IRREGULAR)
        return; // Reset, close and clone are no characters.
    constexpr UChar mark = 0xFFFE;
    *error = U_ZERO_ERROR;
    ucnv_cbToUWriteUChars(args, &mark, 1, 0, error);
}

void appendUtf8(const std::vector<UChar> &text, int32_t length, std::string &out)
{
    const size_t before = out.size();
    out.resize(before + size_t(length) * 3);
    int32_t written = 0;
    UErrorCode error = U_ZERO_ERROR;
    u_strToUTF8WithSub(out.data() + before, int32_t(out.size() - before), &written, text.data(), length, 0xFFFE,
                       nullptr, &error);
    out.resize(before + size_t(U_SUCCESS(error) || error == U_STRING_NOT_TERMINATED_WARNING ? written : 0));
}

bool isUtf8Name(const QByteArray &name)
{
    UErrorCode error = U_ZERO_ERROR;
    const char *standard = ucnv_getStandardName(name.constData(), "IANA", &error);
    return standard && QByteArrayView(standard) == "UTF-8";
}
} // namespace

void TextDecoder::Close::operator()(UConverter *converter) const
{
    ucnv_close(converter);
}

Result<TextDecoder> TextDecoder::forEncoding(const QByteArray &name)
{
    if (isUtf8Name(name))
        return TextDecoder(nullptr);
    if (name.isEmpty())
        return errorFor(FileFault::UnknownEncoding); // ICU would take the computer's own encoding.
    UErrorCode error = U_ZERO_ERROR;
    TextDecoder decoder(ucnv_open(name.constData(), &error));
    if (U_FAILURE(error))
        return errorFor(FileFault::UnknownEncoding);
    ucnv_setToUCallBack(decoder.m_converter.get(), markBroken, nullptr, nullptr, nullptr, &error);
    return decoder;
}

void TextDecoder::decode(std::string_view bytes, bool last, std::string &out)
{
    const size_t before = out.size();
    if (!m_converter) {
        if (!m_atStart) {
            out.append(bytes);
            return;
        }
        // The mark may be cut in two by a chunk of one or two bytes.
        m_start.append(bytes);
        if (m_start.size() < utf8Mark.size() && !last && utf8Mark.starts_with(m_start))
            return;
        out.append(m_start);
        m_start.clear();
    } else {
        decodeByIcu(bytes, last, out);
    }
    if (m_atStart && out.size() > before) {
        if (std::string_view(out).substr(before).starts_with(utf8Mark))
            out.erase(before, utf8Mark.size());
        m_atStart = false;
    }
}

void TextDecoder::decodeByIcu(std::string_view bytes, bool last, std::string &out)
{
    std::vector<UChar> text(decodedAtOnce * 2 + 64);
    const char *source = bytes.data();
    const char *const end = source + bytes.size();
    do {
        const char *const stop = size_t(end - source) > decodedAtOnce ? source + decodedAtOnce : end;
        UChar *target = text.data();
        UErrorCode error = U_ZERO_ERROR;
        do {
            // A buffer that is full is emptied at a whole character, because u_strToUTF8 would break a pair of surrogates.
            error = U_ZERO_ERROR;
            ucnv_toUnicode(m_converter.get(), &target, text.data() + text.size(), &source, stop, nullptr,
                           last && stop == end, &error);
            auto length = int32_t(target - text.data());
            const bool halfPair =
                error == U_BUFFER_OVERFLOW_ERROR && length > 0 && U16_IS_LEAD(text[size_t(length) - 1]);
            const UChar lead = halfPair ? text[size_t(--length)] : UChar(0);
            appendUtf8(text, length, out);
            target = text.data();
            if (halfPair)
                *target++ = lead;
        } while (error == U_BUFFER_OVERFLOW_ERROR);
    } while (source < end);
}

} // namespace Shopbell
