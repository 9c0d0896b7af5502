// SPDX-License-Identifier: GPL-3.0-or-later
//
// makereviews ROWS OUT.csv: a made-up export of reviews, always the same for the same number of rows. One in ten is Chinese,
// one in five has a line break inside, dates run from the newest to the oldest, as exports come. Words are as unequal as in
// real text: few are everywhere, most are rare, so that searches find from one review to nearly all.

#include <array>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

namespace {
constexpr std::array common{
    "the",      "bread", "was",       "lovely",   "and",      "warm",   "this",   "morning",  "but",     "staff",
    "seemed",   "tired", "slow",      "queue",    "coffee",   "cold",   "milk",   "oat",      "rye",     "loaf",
    "dense",    "crust", "perfect",   "friendly", "smile",    "waited", "long",   "counter",  "order",   "phone",
    "wrong",    "box",   "cake",      "birthday", "spoiled",  "sweet",  "bun",    "cardamom", "seeds",   "price",
    "fair",     "small", "large",     "table",    "window",   "seat",   "rain",   "walked",   "back",    "again",
    "tomorrow", "never", "recommend", "friend",   "daughter", "son",    "mother", "happy",    "sad",     "angry",
    "polite",   "rude",  "clean",     "dirty",    "music",    "loud",   "quiet",  "garden",   "bicycle", "door",
    "heavy",    "sign",  "open",      "closed",   "early",    "late",   "sunday",
};
constexpr std::array firstNames{"Anna",  "Owen", "Priya", "Lena",  "Daniel", "Marta", "Tom",  "Ruth",
                                "Felix", "Iris", "Ella",  "Clara", "Hugo",   "Amira", "Nora", "Sam"};
constexpr std::array lastNames{"Hartley", "Nair", "Fischer", "Osei", "Kowalska", "Birch",  "Adeyemi",
                               "Grant",   "Sato", "Marsh",   "Voss", "Lind",     "Haddad", "Bishop"};
constexpr std::array syllables{"ba",  "cor", "del", "fen", "gri", "hal", "jun", "kes", "lom",
                               "mar", "nel", "pon", "qui", "ros", "sti", "tam", "ur",  "vel",
                               "wim", "yar", "zen", "ald", "eth", "ix",  "och"};
const std::u32string chinese =
    U"这家店的面包很好吃服务态度也不错就是等待时间有点长下次还会再来推荐给朋友牛奶酸了没有人理我"
    U"价格合适环境干净音乐太吵座位舒服老板热情配送很快味道一般";

class Maker
{
public:
    explicit Maker(long rows) : m_rows(rows)
    {
        for (const char *first : syllables) {
            for (const char *second : syllables) {
                for (const char *third : syllables) {
                    std::string &word = m_rare.emplace_back(first);
                    word.append(second).append(third);
                }
            }
        }
    }

    std::string record(long row)
    {
        std::string text = chance() < 0.1 ? chineseText() : englishText(8 + below(72));
        if (chance() < 0.2) {
            size_t middle = text.size() / 2;
            while (middle < text.size() && (text[middle] & 0xC0) == 0x80)
                ++middle;
            text.insert(middle, 1, '\n');
        }
        std::string record(1, 'r');
        record.append(std::to_string(row)).append(",").append(firstNames[below(firstNames.size())]).append(" ");
        record.append(lastNames[below(lastNames.size())])
            .append(",")
            .append(day(row))
            .append(",")
            .append(rating())
            .append(",");
        record.append(englishText(3)).append(",\"").append(text).append("\",p").append(std::to_string(row % 500));
        return record.append(chance() < 0.5 ? ",yes\n" : ",no\n");
    }

private:
    double chance() { return double(m_random()) / 4294967296.0; }
    size_t below(size_t limit) { return size_t(chance() * double(limit)); }

    std::string englishText(size_t words)
    {
        std::string text;
        for (size_t i = 0; i < words; ++i) {
            if (i > 0)
                text += ' ';
            const double place = chance();
            // The cube makes the first of the rare words a thousand times as frequent as the last.
            text += chance() < 0.85 ? common[below(common.size())]
                                    : m_rare[size_t(place * place * place * double(m_rare.size()))];
        }
        return text;
    }

    std::string chineseText()
    {
        std::string text;
        const size_t characters = 10 + below(80);
        for (size_t i = 0; i < characters; ++i) {
            const char32_t character = chinese[below(chinese.size())];
            text += char(0xE0 | (character >> 12));
            text += char(0x80 | (character >> 6 & 0x3F));
            text += char(0x80 | (character & 0x3F));
            if (i % 13 == 12)
                text += "，";
        }
        return text;
    }

    std::string rating()
    {
        const double place = chance();
        return place < 0.08 ? "1" : place < 0.15 ? "2" : place < 0.25 ? "3" : place < 0.5 ? "4" : "5";
    }

    /// From 15 November 2025 back over seven years.
    std::string day(long row) const
    {
        const long back = row * 7 * 336 / m_rows;
        const long days = 2025L * 336 + 10 * 28 + 14 - back; // Years of twelve months of 28 days.
        std::array<char, 64> text{};
        std::snprintf(text.data(), text.size(), "%04ld-%02ld-%02ld", days / 336, days % 336 / 28 + 1, days % 28 + 1);
        return text.data();
    }

    long m_rows;
    std::mt19937 m_random{7};
    std::vector<std::string> m_rare;
};
} // namespace

int main(int count, char **arguments)
{
    const long rows = count == 3 ? std::atol(arguments[1]) : 0;
    std::FILE *out = rows > 0 ? std::fopen(arguments[2], "wb") : nullptr;
    if (!out) {
        std::fputs("Usage: makereviews ROWS OUT.csv\n", stderr);
        return 2;
    }
    Maker maker(rows);
    std::fputs("review_id,author,date,rating,title,review,product,verified\n", out);
    for (long row = 0; row < rows; ++row) {
        const std::string record = maker.record(row);
        std::fwrite(record.data(), 1, record.size(), out);
    }
    return std::fclose(out) == 0 ? 0 : 1;
}
