// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tokenizer.h"

#include "storage/connection.h"

#include <sqlite3.h>

#include <memory>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
using TokenFound = int (*)(void *, int, const char *, int, int, int);

constexpr char boundary[] = "\x1f"; // No text gives this token: control characters separate words.

struct Tokenizer
{
    fts5_tokenizer words = {};
    Fts5Tokenizer *wordTokenizer = nullptr;

    ~Tokenizer()
    {
        if (wordTokenizer)
            words.xDelete(wordTokenizer);
    }
};

/// Decodes the character that starts at `at` and moves on; broken bytes come out as U+FFFD, one at a time.
char32_t nextCharacter(const char *text, int length, int &at)
{
    const auto byte = [text](int index) { return static_cast<unsigned char>(text[index]); };
    const unsigned char lead = byte(at);
    const int size = lead < 0x80 ? 1 : lead < 0xC0 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF8 ? 4 : 0;
    if (size <= 1 || at + size > length) {
        ++at;
        return size == 1 ? char32_t(lead) : U'\uFFFD';
    }
    char32_t character = lead & (0x7F >> size);
    for (int i = 1; i < size; ++i)
        character = (character << 6) | (byte(at + i) & 0x3F);
    at += size;
    return character;
}

/// Passes tokens of a part of the text on, with their places in the whole.
struct Part
{
    void *context;
    TokenFound found;
    int offset;
    bool any = false;
};

int wordInPart(void *part, int flags, const char *token, int size, int start, int end)
{
    auto *state = static_cast<Part *>(part);
    state->any = true;
    return state->found(state->context, flags, token, size, state->offset + start, state->offset + end);
}

/// Walks the text once; words of other scripts go to unicode61 in the largest possible pieces.
class Walk
{
public:
    Walk(Tokenizer &tokenizer, void *context, int flags, TokenFound found)
        : m_tokenizer(tokenizer)
        , m_context(context)
        , m_flags(flags)
        , m_found(found)
    {
    }

    int through(const char *text, int length)
    {
        int pieceStart = 0;
        int at = 0;
        while (at < length) {
            const int start = at;
            // The common case in Latin text: bytes below 0x80 and short sequences are never CJK.
            if (static_cast<unsigned char>(text[at]) < 0xE1) {
                ++at;
                continue;
            }
            if (!isCjk(nextCharacter(text, length, at)))
                continue;
            if (int code = piece(text, pieceStart, start); code != SQLITE_OK)
                return code;
            if (int code = character(text, start, at); code != SQLITE_OK)
                return code;
            pieceStart = at;
        }
        return piece(text, pieceStart, length);
    }

private:
    int piece(const char *text, int start, int end)
    {
        if (start == end)
            return SQLITE_OK;
        Part part{m_context, m_found, start};
        const int code = m_tokenizer.words.xTokenize(m_tokenizer.wordTokenizer, &part, m_flags, text + start,
                                                     end - start, wordInPart);
        m_afterCharacter = m_afterCharacter && !part.any;
        m_gap = m_afterCharacter;
        return code;
    }

    int character(const char *text, int start, int end)
    {
        if (std::exchange(m_gap, false) && m_afterCharacter) {
            if (int code = m_found(m_context, 0, boundary, 1, start, start); code != SQLITE_OK)
                return code;
        }
        m_afterCharacter = true;
        return m_found(m_context, 0, text + start, end - start, start, end);
    }

    Tokenizer &m_tokenizer;
    void *m_context;
    int m_flags;
    TokenFound m_found;
    bool m_afterCharacter = false; ///< The last token was a CJK character ...
    bool m_gap = false; ///< ... and something that is no token came after it.
};

int create(void *api, const char **, int, Fts5Tokenizer **out)
{
    auto tokenizer = std::make_unique<Tokenizer>();
    void *userData = nullptr;
    int code = static_cast<fts5_api *>(api)->xFindTokenizer(static_cast<fts5_api *>(api), "unicode61", &userData,
                                                            &tokenizer->words);
    if (code != SQLITE_OK)
        return code;
    const char *arguments[] = {"remove_diacritics", "2"};
    code = tokenizer->words.xCreate(userData, arguments, 2, &tokenizer->wordTokenizer);
    if (code == SQLITE_OK)
        *out = reinterpret_cast<Fts5Tokenizer *>(tokenizer.release());
    return code;
}

void destroy(Fts5Tokenizer *tokenizer)
{
    delete reinterpret_cast<Tokenizer *>(tokenizer);
}

int tokenize(Fts5Tokenizer *tokenizer, void *context, int flags, const char *text, int length, TokenFound found)
{
    return Walk(*reinterpret_cast<Tokenizer *>(tokenizer), context, flags, found).through(text, length);
}
} // namespace

bool isCjk(char32_t character)
{
    struct Range
    {
        char32_t first;
        char32_t last;
    };
    // Unicode 15 blocks, without their punctuation: Hangul Jamo, radicals, kana, Bopomofo and compatibility letters,
    // ideographs with extensions, Hangul syllables, compatibility ideographs, half-width kana, supplementary planes.
    static constexpr Range ranges[] = {
        {0x1100, 0x11FF}, {0x2E80, 0x2FDF}, {0x3005, 0x3007}, {0x3021, 0x3029},   {0x3031, 0x3035},
        {0x3038, 0x303C}, {0x3041, 0x3096}, {0x309D, 0x309F}, {0x30A1, 0x30FA},   {0x30FC, 0x318E},
        {0x31A0, 0x31BF}, {0x31F0, 0x31FF}, {0x3400, 0x4DBF}, {0x4E00, 0x9FFF},   {0xA960, 0xA97F},
        {0xAC00, 0xD7FF}, {0xF900, 0xFAFF}, {0xFF66, 0xFFDC}, {0x1B000, 0x1B16F}, {0x20000, 0x3FFFD},
    };
    for (const Range &range : ranges) {
        if (character < range.first)
            return false;
        if (character <= range.last)
            return true;
    }
    return false;
}

Status registerTokenizer(Connection &connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(connection.handle(), "SELECT fts5(?1)", -1, &statement, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
    if (code == SQLITE_OK)
        sqlite3_step(statement);
    sqlite3_finalize(statement);
    if (!api)
        return Error{Error::Kind::Storage, u"this SQLite has no full-text search"_s};

    fts5_tokenizer ours{create, destroy, tokenize};
    if (api->xCreateTokenizer(api, "shopbell", api, &ours, nullptr) != SQLITE_OK)
        return connection.error(u"registering the tokenizer"_s);
    return done();
}

} // namespace Shopbell
