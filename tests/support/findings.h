// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/textcheckparts.h"
#include "support/presetwords.h"

#include <QStringList>

namespace Shopbell::Test {

/// What the checks say of a text by the shipped words, with what they mark: "selling: buy now; missing-part: cause". Empty
/// when it is clean.
inline QString foundIn(const QString &text, const ReplyFacts &facts)
{
    QStringList found;
    for (const TextFinding &finding : checkedText(text, facts, presetWords())) {
        QStringList words{keyOf(finding.check)};
        if (finding.check == TextCheck::MissingPart)
            words += keyOf(finding.part);
        for (const TextRange &range : finding.ranges)
            words += text.sliced(range.start, range.length);
        found += words.join(QStringLiteral(": "));
    }
    return found.join(QStringLiteral("; "));
}

} // namespace Shopbell::Test
