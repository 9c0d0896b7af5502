// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/wordbreaks.h"

#include <QTextBoundaryFinder>

#include <unicode/ubrk.h>

#include <memory>

namespace Shopbell {

namespace {
using WordIterator = std::unique_ptr<UBreakIterator, decltype(&ubrk_close)>;

WordIterator iteratorOver(const QString &text, const QLocale &language)
{
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *words = ubrk_open(UBRK_WORD, language.bcp47Name().toLatin1().constData(),
                                      reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status);
    return {U_SUCCESS(status) ? words : nullptr, &ubrk_close};
}

bool beginsWithParticle(const QString &text, qsizetype at, UBreakIterator *words)
{
    static constexpr QStringView particles = u"了的吗呢吧着过们中";
    return particles.contains(text[at]) && ubrk_following(words, int32_t(at)) == at + 1;
}
} // namespace

QList<int> wordBreaks(const QString &text, const QLocale &language)
{
    const WordIterator words = iteratorOver(text, language); // Without a dictionary lines end as they do elsewhere.
    QTextBoundaryFinder lines(QTextBoundaryFinder::Line, text);
    QList<int> breaks;
    for (qsizetype at = lines.toNextBoundary(); at >= 0; at = lines.toNextBoundary()) {
        const bool betweenWords = at == text.size() || !words
            || (ubrk_isBoundary(words.get(), int32_t(at)) && !beginsWithParticle(text, at, words.get()));
        if (betweenWords)
            breaks.append(int(at));
    }
    return breaks;
}

} // namespace Shopbell
