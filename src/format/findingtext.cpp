// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/findingtext.h"

#include "format/languagename.h"
#include "format/placeholdertext.h"

#include <QCoreApplication>

namespace Shopbell {

namespace {
struct FindingText
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::FindingText)
};

QString firstMarked(const TextFinding &finding, const QString &text)
{
    if (finding.ranges.empty())
        return {};
    return text.sliced(finding.ranges.front().start, finding.ranges.front().length).simplified();
}

QString unfilledSentence(const UnfilledWords &unfilled)
{
    return unfilled.areSeveral()
        ? FindingText::tr("%1 are not filled in. Fill them in before you post.").arg(unfilled.names)
        : FindingText::tr("“%1” is not filled in. Fill it in before you post.").arg(unfilled.names);
}

QString overTheLimitSentence(const TextFinding &finding)
{
    const int count = int(finding.count);
    return finding.unit == LengthUnit::Bytes
        ? FindingText::tr("The reply is %Ln bytes longer than the site takes. Shorten it.", "", count)
        : FindingText::tr("The reply is %Ln characters longer than the site takes. Shorten it.", "", count);
}

QString personalDataSentence(PersonalDataKind kind, const QString &words)
{
    switch (kind) {
    case PersonalDataKind::Email:
        return FindingText::tr("Everybody would read the e-mail address “%1”. Leave it out.").arg(words);
    case PersonalDataKind::Phone:
        return FindingText::tr("Everybody would read the phone number “%1”. Leave it out.").arg(words);
    case PersonalDataKind::OrderNumber:
        return FindingText::tr("Everybody would read “%1”. Leave the number out.").arg(words);
    case PersonalDataKind::NameOfAnother:
        return FindingText::tr("“%1” is the name of another customer. Leave it out.").arg(words);
    case PersonalDataKind::IdNumber:
        return FindingText::tr("Everybody would read the identity number “%1”. Leave it out.").arg(words);
    case PersonalDataKind::Account:
        return FindingText::tr("Everybody would read the account “%1”. Leave it out.").arg(words);
    case PersonalDataKind::Health:
        return FindingText::tr("“%1” tells everybody about the customer’s health. Leave it out.").arg(words);
    case PersonalDataKind::Address:
        return FindingText::tr("Everybody would read the address “%1”. Leave it out.").arg(words);
    }
    Q_UNREACHABLE();
}

QString missingPartSentence(ApologyPart part)
{
    switch (part) {
    case ApologyPart::Acknowledgement:
        return FindingText::tr("It does not say what happened. Say it in the customer’s words.");
    case ApologyPart::Apology:
        return FindingText::tr("It does not say sorry. Say it plainly.");
    case ApologyPart::Cause:
        return FindingText::tr("It does not say what went wrong on your side.");
    case ApologyPart::Remedy:
        return FindingText::tr("It does not say what you do for this customer now.");
    case ApologyPart::Prevention:
        return FindingText::tr("It does not say how you keep it from happening again.");
    }
    Q_UNREACHABLE();
}

QString defenceSentence(const TextFinding &finding, const QString &words)
{
    return finding.isHollow
        ? FindingText::tr("“%1” takes the apology back. Say sorry without “if” or “but”.").arg(words)
        : FindingText::tr("“%1” defends the shop before anything is admitted. Say first what went wrong.").arg(words);
}
} // namespace

QString findingSentence(const TextFinding &finding, const QString &text, const QLocale &locale)
{
    const QString words = firstMarked(finding, text);
    switch (finding.check) {
    case TextCheck::UnfilledPlaceholder:
        return unfilledSentence(unfilledWords(text, finding.ranges));
    case TextCheck::OverTheLimit:
        return overTheLimitSentence(finding);
    case TextCheck::PersonalData:
        return personalDataSentence(finding.data, words);
    case TextCheck::Selling:
        return FindingText::tr("“%1” sounds like selling. First make it good.").arg(words);
    case TextCheck::AskToChangeReview:
        return FindingText::tr("“%1” asks for another review. Leave that to the customer.").arg(words);
    case TextCheck::ThreatOrBlame:
        return FindingText::tr("“%1” sounds like a threat, or puts the blame on the customer.").arg(words);
    case TextCheck::DefenceFirst:
        return defenceSentence(finding, words);
    case TextCheck::MissingPart:
        return missingPartSentence(finding.part);
    case TextCheck::NothingTakenUp:
        return FindingText::tr("Nothing the customer said is taken up. Name one thing of it.");
    case TextCheck::NearCopy:
        return FindingText::tr("Nearly the same was posted %Ln times. Change it for this customer.", "",
                               int(finding.count));
    case TextCheck::OtherLanguage:
        //: %1 is a language: "German".
        return FindingText::tr("The customer wrote in another language: %1.")
            .arg(languageName(finding.language, locale));
    }
    Q_UNREACHABLE();
}

QString namesWhatWentWrongSentence()
{
    return FindingText::tr("Names what went wrong");
}

QString passedSentence(TextCheck check)
{
    switch (check) {
    case TextCheck::UnfilledPlaceholder:
        return FindingText::tr("Everything is filled in");
    case TextCheck::OverTheLimit:
        return FindingText::tr("Short enough for the site");
    case TextCheck::PersonalData:
        return FindingText::tr("Gives no personal data away");
    case TextCheck::Selling:
        return FindingText::tr("Sells nothing");
    case TextCheck::AskToChangeReview:
        return FindingText::tr("Asks for no other review");
    case TextCheck::ThreatOrBlame:
        return FindingText::tr("Threatens and blames nobody");
    case TextCheck::DefenceFirst:
        return FindingText::tr("Says sorry without “if” or “but”");
    case TextCheck::MissingPart:
        return FindingText::tr("Has every part of an apology");
    case TextCheck::NothingTakenUp:
        return FindingText::tr("Names what the customer said");
    case TextCheck::NearCopy:
        return FindingText::tr("Is no copy of an earlier reply");
    case TextCheck::OtherLanguage:
        return FindingText::tr("Speaks the customer’s language");
    }
    Q_UNREACHABLE();
}

} // namespace Shopbell
