// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/textcheck.h"

#include "insight/textcheckparts.h"

#include <algorithm>
#include <iterator>

namespace Shopbell {

namespace {
void appendFindings(TextFindings &all, TextFindings some)
{
    all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
}
} // namespace

std::vector<TextCheck> checksFor(const ReplyFacts &facts)
{
    std::vector<TextCheck> checks{TextCheck::UnfilledPlaceholder};
    const auto addIf = [&checks](bool makesSense, TextCheck check) {
        if (makesSense)
            checks.push_back(check);
    };
    const bool isKnown = !facts.said.trimmed().isEmpty();
    addIf(facts.limit.has_value(), TextCheck::OverTheLimit);
    addIf(facts.isPublic, TextCheck::PersonalData);
    addIf(facts.isComplaint, TextCheck::Selling);
    checks.insert(checks.end(), {TextCheck::AskToChangeReview, TextCheck::ThreatOrBlame});
    addIf(facts.isComplaint, TextCheck::DefenceFirst);
    addIf(facts.isApology, TextCheck::MissingPart);
    addIf(isKnown, TextCheck::NothingTakenUp);
    checks.push_back(TextCheck::NearCopy);
    addIf(isKnown || !facts.language.isEmpty(), TextCheck::OtherLanguage);
    return checks;
}

std::vector<TextCheck> checksDone(const QString &text, const ReplyFacts &facts, const CheckWords &words)
{
    std::vector<TextCheck> checks = checksFor(facts);
    const bool hasLists = words.languages.contains(answersLanguage(text, facts, words));
    std::erase_if(checks, [&](TextCheck check) {
        switch (check) {
        case TextCheck::Selling:
        case TextCheck::AskToChangeReview:
        case TextCheck::ThreatOrBlame:
        case TextCheck::DefenceFirst:
            return !hasLists;
        case TextCheck::MissingPart:
            return !words.languages.contains(
                answersLanguage(isEmpty(facts.plan) ? text : wordsOf(facts.plan), facts, words));
        case TextCheck::NothingTakenUp:
            return !canBeTakenUp(text, facts, words);
        case TextCheck::OtherLanguage:
            return !isLanguageKnown(text, facts, words) || customersLanguage(facts, words).isEmpty();
        case TextCheck::UnfilledPlaceholder:
        case TextCheck::OverTheLimit:
        case TextCheck::PersonalData:
        case TextCheck::NearCopy:
            return false;
        }
        Q_UNREACHABLE();
    });
    return checks;
}

std::vector<TextFinding> checkedText(const QString &text, const ReplyFacts &facts, const CheckWords &words)
{
    TextFindings found;
    if (text.trimmed().isEmpty())
        return found;
    appendFindings(found, unfilledPlaceholdersIn(text));
    appendFindings(found, overTheLimit(text, facts));
    appendFindings(found, personalDataIn(text, facts, words));
    appendFindings(found, sellingIn(text, facts, words));
    appendFindings(found, askingToChangeIn(text, words));
    appendFindings(found, threatsIn(text, words));
    appendFindings(found, defenceFirstIn(text, facts, words));
    appendFindings(found, missingPartsOf(text, facts, words));
    appendFindings(found, nothingTakenUpIn(text, facts, words));
    appendFindings(found, nearCopiesOf(facts));
    appendFindings(found, otherLanguageIn(text, facts, words));
    return found;
}

} // namespace Shopbell
