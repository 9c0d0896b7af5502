// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/likeness.h"

#include "domain/script.h"

#include <QChar>
#include <QString>

#include <algorithm>

namespace Shopbell {

namespace {
constexpr quint32 hashStart = 2166136261u; // FNV-1a, 32 bits.
constexpr quint32 hashPrime = 16777619u;

quint32 mixed(quint32 hash, char32_t character)
{
    for (int shift = 0; shift < 24; shift += 8)
        hash = (hash ^ ((character >> shift) & 0xFF)) * hashPrime;
    return hash;
}

/// Makes pairs of the words that come.
class PairMaker
{
public:
    explicit PairMaker(std::vector<quint32> &pairs) : m_pairs(pairs) {}

    void take(char32_t character)
    {
        if (character == U'\'' || character == U'’') // "don't" is one word, with either sign.
            return;
        if (character < 0x80) {
            const bool isCapital = character >= U'A' && character <= U'Z';
            const bool isPart =
                isCapital || (character >= U'a' && character <= U'z') || (character >= U'0' && character <= U'9');
            isPart ? grow(isCapital ? character + 32 : character) : finish();
        } else if (!QChar::isLetterOrNumber(character) && !QChar::isMark(character)) {
            finish();
        } else if (isWordOfItsOwn(character)) {
            finish();
            grow(character);
            finish();
        } else {
            grow(QChar::toCaseFolded(character));
        }
    }

    void finish()
    {
        if (m_word == hashStart)
            return;
        if (m_before != hashStart)
            m_pairs.push_back(mixed(m_before * 31, m_word & 0xFFFFFF) ^ m_word);
        m_before = m_word;
        m_word = hashStart;
    }

private:
    void grow(char32_t character) { m_word = mixed(m_word, character); }

    std::vector<quint32> &m_pairs;
    quint32 m_word = hashStart;
    quint32 m_before = hashStart;
};

size_t sharedBy(const std::vector<quint32> &left, const std::vector<quint32> &right)
{
    size_t shared = 0;
    for (auto l = left.begin(), r = right.begin(); l != left.end() && r != right.end();) {
        if (*l == *r) {
            ++shared;
            ++l;
            ++r;
        } else {
            *l < *r ? ++l : ++r;
        }
    }
    return shared;
}
} // namespace

TextPrint::TextPrint(QByteArrayView utf8)
{
    m_pairs.reserve(size_t(utf8.size()) / 4);
    PairMaker maker(m_pairs);
    const QString text = QString::fromUtf8(utf8);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text[at];
        const bool isPair = unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        maker.take(isPair ? QChar::surrogateToUcs4(unit, text[at + 1]) : char32_t(unit.unicode()));
        at += isPair;
    }
    maker.finish();
    std::ranges::sort(m_pairs);
}

double TextPrint::likeness(const TextPrint &other) const
{
    const size_t all = size() + other.size();
    return all == 0 ? 0 : 2.0 * double(sharedBy(m_pairs, other.m_pairs)) / double(all);
}

bool TextPrint::isLike(const TextPrint &other, double least) const
{
    const double most = 2.0 * double(std::min(size(), other.size()));
    return most >= least * double(size() + other.size()) && likeness(other) >= least;
}

} // namespace Shopbell
