// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ratings.h"

#include "exchange/textcursor.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace Shopbell {

namespace {
constexpr size_t longestRating = 60;
constexpr size_t mostValues = 24;

struct NumberWord
{
    std::string_view word;
    int value;
};
constexpr std::array numberWords{
    NumberWord{"one", 1}, NumberWord{"two", 2},   NumberWord{"three", 3}, NumberWord{"four", 4}, NumberWord{"five", 5},
    NumberWord{"six", 6}, NumberWord{"seven", 7}, NumberWord{"eight", 8}, NumberWord{"nine", 9}, NumberWord{"ten", 10},
};
constexpr std::array chineseDigits{
    NumberWord{"一", 1}, NumberWord{"二", 2}, NumberWord{"两", 2},  NumberWord{"三", 3},
    NumberWord{"四", 4}, NumberWord{"五", 5}, NumberWord{"六", 6},  NumberWord{"七", 7},
    NumberWord{"八", 8}, NumberWord{"九", 9}, NumberWord{"十", 10},
};
constexpr std::array starWords{"star",     "stars",    "stern",     "sterne", "étoile", "étoiles",
                               "etoiles",  "estrella", "estrellas", "stella", "stelle", "estrela",
                               "estrelas", "sterren",  "gwiazdki",  "星",     "颗星",   "星级",
                               "分",       "点",       "point",     "points"};
constexpr std::array ofWords{"of", "von", "sur", "de", "su", "van", "av", "z"};
constexpr std::array fullStars{"★", "⭐", "🌟", "✭", "✮"};
constexpr std::array emptyStars{"☆", "✩", "✰"};
constexpr std::array thumbsUp{"up", "thumbs up", "thumbs_up", "thumb up", "👍", "赞", "点赞", "like", "liked"};
constexpr std::array thumbsDown{"down", "thumbs down", "thumbs_down", "thumb down", "👎", "踩", "dislike", "disliked"};

template<typename Words>
bool isOneOf(const Words &words, std::string_view text)
{
    return std::any_of(words.begin(), words.end(), [text](const char *word) { return equalsFolded(text, word); });
}

template<typename Words>
bool takeOneOf(const Words &words, TextCursor &at)
{
    return std::any_of(words.begin(), words.end(), [&at](const char *word) { return at.takeText(word); });
}

/// The scale that has `top` as its highest value.
std::optional<RatingScale> scaleUpTo(double top, double value)
{
    if (top == 5)
        return RatingScale::OneToFive;
    if (top == 10)
        return value < 1 ? RatingScale::ZeroToTen : RatingScale::OneToTen;
    return top == 100 ? std::optional(RatingScale::Percent) : std::nullopt;
}

/// ★★★★☆
std::optional<WrittenRating> fromStars(std::string_view text)
{
    int full = 0;
    int empty = 0;
    for (TextCursor at(text); !at.atEnd();) {
        if (takeOneOf(fullStars, at))
            ++full;
        else if (takeOneOf(emptyStars, at))
            ++empty;
        else if (!at.takeText("\uFE0F") && !at.take(' ')) // A variation selector makes an emoji of a star.
            return std::nullopt;
    }
    const int all = full + empty;
    if (all == 0 || all > 10 || (empty > 0 && all != 5 && all != 10))
        return std::nullopt;
    return WrittenRating{double(full), all <= 5 ? RatingScale::OneToFive : RatingScale::OneToTen};
}

/// "4", "4,6", "-1"; ".5" is read, "1,250" is 1.25: no rating scale goes there.
std::optional<double> takeNumber(TextCursor &at)
{
    const bool negative = at.take('-');
    const std::optional<TextCursor::Number> whole = at.number();
    double fraction = 0;
    if (const TextCursor before = at; at.take('.') || at.take(',')) {
        const std::optional<TextCursor::Number> behind = at.number();
        if (behind)
            fraction = behind->asFraction();
        else
            at = before;
        if (!whole && !behind)
            return std::nullopt;
    } else if (!whole) {
        return std::nullopt;
    }
    const double value = double(whole ? whole->value : 0) + fraction;
    return negative ? -value : value;
}

std::optional<double> takeNumberWord(TextCursor &at)
{
    const TextCursor before = at;
    const std::string_view word = at.word();
    for (const NumberWord &known : numberWords) {
        if (equalsFolded(word, known.word))
            return known.value;
    }
    at = before;
    for (const NumberWord &known : chineseDigits) {
        if (at.takeText(known.word))
            return known.value;
    }
    return std::nullopt;
}

bool takeOutOf(TextCursor &at)
{
    const TextCursor before = at;
    if (at.take('/'))
        return true;
    if (at.takeWord("out"))
        at.skip(" ");
    const std::string_view word = at.word();
    if (isOneOf(ofWords, word))
        return true;
    at = before;
    return false;
}

/// "4.5 stars", "4 out of 5", "5/5", "80%", "FIVE"
std::optional<WrittenRating> fromNumber(std::string_view text)
{
    TextCursor at(text);
    std::optional<double> value = takeNumber(at);
    if (!value)
        value = takeNumberWord(at);
    if (!value)
        return std::nullopt;
    WrittenRating found{*value};
    at.skip(" _");
    if (at.atEnd())
        return found;
    if (at.take('%') || at.takeText("％")) {
        found.scale = RatingScale::Percent;
        return at.atEnd() ? std::optional(found) : std::nullopt;
    }
    if (!takeOneOf(fullStars, at)) {
        const TextCursor before = at;
        if (!isOneOf(starWords, at.word()))
            at = before;
    }
    at.skip(" ");
    if (takeOutOf(at)) {
        at.skip(" ");
        const std::optional<double> top = takeNumber(at);
        found.scale = top ? scaleUpTo(*top, *value) : std::nullopt;
        if (!found.scale)
            return std::nullopt;
        at.skip(" ");
        const TextCursor before = at;
        if (!isOneOf(starWords, at.word()))
            at = before;
    }
    return at.atEnd() ? std::optional(found) : std::nullopt;
}
} // namespace

std::optional<WrittenRating> ratingFrom(std::string_view text)
{
    const std::string_view trimmed = withoutBlanks(text);
    if (trimmed.empty() || trimmed.size() > longestRating)
        return std::nullopt;
    if (const std::optional<WrittenRating> number = fromNumber(trimmed))
        return number;
    if (isOneOf(thumbsUp, trimmed))
        return WrittenRating{1, RatingScale::Thumbs};
    if (isOneOf(thumbsDown, trimmed))
        return WrittenRating{0, RatingScale::Thumbs};
    return fromStars(trimmed);
}

std::variant<Rating, ProblemReason> ratingOn(RatingScale scale, std::string_view text)
{
    const std::optional<WrittenRating> written = ratingFrom(text);
    if (!written)
        return ProblemReason::UnreadableRating;
    RatingScale named = written->scale.value_or(scale);
    if (named == RatingScale::OneToTen && scale == RatingScale::ZeroToTen)
        named = scale; // "7/10" does not say whether the scale begins with 0.
    const Result<Rating> rating = checkedRating(written->value, named);
    if (!rating)
        return ProblemReason::RatingOutsideScale;
    return *rating;
}

void RatingEvidence::add(std::string_view text)
{
    ++m_cells;
    const std::optional<WrittenRating> written = ratingFrom(text);
    if (!written)
        return;
    ++m_readable;
    const double value = written->value;
    if (m_values.size() < mostValues || m_values.contains(value))
        ++m_values[value];
    else
        m_everyValueKept = false;
    if (written->scale) {
        ++m_named[size_t(*written->scale)];
        return;
    }
    if (value == 0)
        ++m_zero;
    else if (value > 0 && value < 1)
        ++m_belowOne;
    else if (value >= 1 && value <= 5)
        ++m_toFive;
    else if (value > 5 && value <= 10)
        ++m_toTen;
    else if (value > 10 && value <= 100)
        ++m_toHundred;
    else
        ++m_outside;
    m_one += value == 1;
}

int RatingEvidence::fitting(RatingScale scale) const
{
    const int named = std::accumulate(m_named.begin(), m_named.end(), 0);
    switch (scale) {
    case RatingScale::OneToFive:
        return named + m_toFive;
    case RatingScale::OneToTen:
        return named + m_toFive + m_toTen;
    case RatingScale::ZeroToTen:
        return named + m_zero + m_belowOne + m_toFive + m_toTen;
    case RatingScale::Percent:
        return named + m_zero + m_belowOne + m_toFive + m_toTen + m_toHundred;
    case RatingScale::Thumbs:
        return named + m_zero + m_belowOne + m_one;
    }
    Q_UNREACHABLE();
}

RatingScale RatingEvidence::scale(std::optional<RatingScale> hint) const
{
    const auto named = std::max_element(m_named.begin(), m_named.end());
    const int numbers = m_readable - std::accumulate(m_named.begin(), m_named.end(), 0);
    if (numbers == 0 && *named > 0)
        return RatingScale(named - m_named.begin());
    if (hint && fitting(*hint) == m_readable)
        return *hint;

    // A clear share decides, so that one slip of the pen does not move a whole column to another scale.
    const bool manyToHundred = m_toHundred * 2 >= numbers && (m_toHundred > 1 || m_toHundred == numbers);
    if (m_toHundred > 0 && manyToHundred)
        return RatingScale::Percent;
    if (m_toTen > 0 && m_toTen * 20 >= numbers)
        return m_zero > 0 ? RatingScale::ZeroToTen : RatingScale::OneToTen;
    const bool onlyZeroAndOne = m_zero + m_one == numbers;
    return m_zero > 0 && m_one > 0 && onlyZeroAndOne ? RatingScale::Thumbs : RatingScale::OneToFive;
}

} // namespace Shopbell
