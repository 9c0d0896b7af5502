// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/labels.h"

#include "exchange/textcursor.h"

#include <algorithm>
#include <string>

namespace Shopbell {

namespace {
struct Label
{
    std::string_view word;
    Sentiment sentiment;
};
constexpr std::array labels{
    Label{"positive", Sentiment::Positive},
    Label{"pos", Sentiment::Positive},
    Label{"good", Sentiment::Positive},
    Label{"recommended", Sentiment::Positive},
    Label{"recommends", Sentiment::Positive},
    Label{"recommend", Sentiment::Positive},
    Label{"yes", Sentiment::Positive},
    Label{"true", Sentiment::Positive},
    Label{"happy", Sentiment::Positive},
    Label{"satisfied", Sentiment::Positive},
    Label{"好评", Sentiment::Positive},
    Label{"正面", Sentiment::Positive},
    Label{"积极", Sentiment::Positive},
    Label{"满意", Sentiment::Positive},
    Label{"推荐", Sentiment::Positive},
    Label{"是", Sentiment::Positive},
    Label{"positiv", Sentiment::Positive},
    Label{"positif", Sentiment::Positive},
    Label{"positivo", Sentiment::Positive},
    Label{"positiva", Sentiment::Positive},
    Label{"negative", Sentiment::Negative},
    Label{"neg", Sentiment::Negative},
    Label{"bad", Sentiment::Negative},
    Label{"not recommended", Sentiment::Negative},
    Label{"doesn't recommend", Sentiment::Negative},
    Label{"not_recommended", Sentiment::Negative},
    Label{"no", Sentiment::Negative},
    Label{"false", Sentiment::Negative},
    Label{"unhappy", Sentiment::Negative},
    Label{"dissatisfied", Sentiment::Negative},
    Label{"差评", Sentiment::Negative},
    Label{"负面", Sentiment::Negative},
    Label{"消极", Sentiment::Negative},
    Label{"不满意", Sentiment::Negative},
    Label{"不推荐", Sentiment::Negative},
    Label{"否", Sentiment::Negative},
    Label{"negativ", Sentiment::Negative},
    Label{"négatif", Sentiment::Negative},
    Label{"negativo", Sentiment::Negative},
    Label{"negativa", Sentiment::Negative},
    Label{"mixed", Sentiment::Mixed},
    Label{"neutral", Sentiment::Mixed},
    Label{"中评", Sentiment::Mixed},
    Label{"中性", Sentiment::Mixed},
    Label{"一般", Sentiment::Mixed},
    Label{"neutre", Sentiment::Mixed},
    Label{"unsorted", Sentiment::Unsorted},
    Label{"unknown", Sentiment::Unsorted},
    Label{"none", Sentiment::Unsorted},
};

/// -1, 0, 1 or 2; also as 1.0.
std::optional<int> labelNumber(std::string_view text)
{
    TextCursor at(text);
    const bool negative = at.take('-');
    at.take('+');
    const std::optional<TextCursor::Number> number = at.number();
    if (at.take('.')) {
        const std::optional<TextCursor::Number> behind = at.number();
        if (!behind || behind->value != 0)
            return std::nullopt;
    }
    if (!number || !at.atEnd() || number->value > 2 || (negative && number->value != 1))
        return std::nullopt;
    return negative ? -1 : int(number->value);
}

/// Where a label number is counted.
size_t placeOf(int number)
{
    return number < 0 ? 0 : size_t(number) + 1;
}

std::optional<Sentiment> meaningOf(int number, LabelCoding coding)
{
    switch (coding) {
    case LabelCoding::ZeroOne:
        if (number == 0 || number == 1)
            return number == 1 ? Sentiment::Positive : Sentiment::Negative;
        return std::nullopt;
    case LabelCoding::MinusOneToOne:
        if (number == 0)
            return Sentiment::Mixed;
        if (number == 2)
            return std::nullopt;
        return number == 1 ? Sentiment::Positive : Sentiment::Negative;
    case LabelCoding::OneTwo:
        if (number == 1 || number == 2)
            return number == 2 ? Sentiment::Positive : Sentiment::Negative;
        return std::nullopt;
    case LabelCoding::ZeroOneTwo:
        if (number == 1)
            return Sentiment::Mixed;
        if (number == -1)
            return std::nullopt;
        return number == 2 ? Sentiment::Positive : Sentiment::Negative;
    }
    Q_UNREACHABLE();
}

std::optional<Sentiment> sentimentWord(std::string_view text)
{
    const auto found = std::find_if(labels.begin(), labels.end(),
                                    [text](const Label &label) { return equalsFolded(text, label.word); });
    return found == labels.end() ? std::nullopt : std::optional(found->sentiment);
}
} // namespace

std::optional<Sentiment> sentimentFrom(std::string_view text, LabelCoding coding)
{
    const std::string_view trimmed = withoutBlanks(text);
    if (const std::optional<int> number = labelNumber(trimmed))
        return meaningOf(*number, coding);
    return sentimentWord(trimmed);
}

void LabelEvidence::add(std::string_view text)
{
    ++m_cells;
    const std::string_view trimmed = withoutBlanks(text);
    if (const std::optional<int> number = labelNumber(trimmed))
        ++m_numbers[placeOf(*number)];
    else if (sentimentWord(trimmed))
        ++m_words;
}

LabelCoding LabelEvidence::coding() const
{
    const auto [minusOne, zero, one, two] = m_numbers;
    if (minusOne > 0)
        return LabelCoding::MinusOneToOne;
    if (two == 0)
        return LabelCoding::ZeroOne;
    return zero > 0 ? LabelCoding::ZeroOneTwo : LabelCoding::OneTwo;
}

int LabelEvidence::readable() const
{
    int found = m_words;
    for (int number = -1; number <= 2; ++number) {
        if (meaningOf(number, coding()))
            found += m_numbers[placeOf(number)];
    }
    return found;
}

namespace {
template<size_t Count>
bool isWordOf(const std::array<const char *, Count> &words, std::string_view text)
{
    return std::any_of(words.begin(), words.end(), [text](const char *word) { return equalsFolded(text, word); });
}
} // namespace

std::optional<bool> flagFrom(std::string_view text)
{
    static constexpr std::array yes{"1",  "yes", "true", "y",  "t",    "ja",       "oui",
                                    "si", "sí",  "sim",  "是", "已购", "verified", "x"};
    static constexpr std::array no{"0", "no", "false", "n", "f", "nein", "non", "não", "否", "未购", "unverified"};
    const std::string_view trimmed = withoutBlanks(text);
    if (isWordOf(yes, trimmed))
        return true;
    if (isWordOf(no, trimmed))
        return false;
    return std::nullopt;
}

std::optional<bool> consentFrom(std::string_view text)
{
    static constexpr std::array yes{"subscribed", "opted in", "opt in", "optin",   "opted-in", "opt-in", "accepted",
                                    "accepts",    "agreed",   "agrees", "granted", "allowed",  "on",     "同意",
                                    "已同意",     "接受",     "愿意",   "允许",    "订阅",     "已订阅"};
    static constexpr std::array no{"unsubscribed", "not subscribed", "opted out", "opt out", "optout",   "opted-out",
                                   "opt-out",      "declined",       "declines",  "refused", "rejected", "denied",
                                   "withdrawn",    "revoked",        "off",       "拒绝",    "已拒绝",   "不同意",
                                   "不接受",       "不愿意",         "不允许",    "未订阅",  "退订",     "已退订",
                                   "取消订阅",     "已取消订阅"};
    std::string words(withoutBlanks(text));
    std::replace(words.begin(), words.end(), '_', ' ');
    if (isWordOf(yes, words))
        return true;
    if (isWordOf(no, words))
        return false;
    return flagFrom(text);
}

} // namespace Shopbell
