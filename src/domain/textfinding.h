// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/placeholder.h"
#include "domain/replylimit.h"

#include <QString>

#include <vector>

// What the checks "Before you send" find in a reply. insight/textcheck.h finds it, format/findingtext.h says it.

namespace Shopbell {

/// A check, in the order in which its findings are shown.
enum class TextCheck {
    UnfilledPlaceholder,
    OverTheLimit,
    PersonalData,
    Selling,
    AskToChangeReview,
    ThreatOrBlame,
    DefenceFirst,
    MissingPart,
    NothingTakenUp,
    NearCopy,
    OtherLanguage,
};
QString keyOf(TextCheck check);

enum class FindingSeverity { Advice, Block };
QString keyOf(FindingSeverity severity);
/// Only an unfilled placeholder keeps a reply from being marked as posted.
FindingSeverity severityOf(TextCheck check);

enum class PersonalDataKind { Email, Phone, OrderNumber, NameOfAnother, IdNumber, Account, Health, Address };
QString keyOf(PersonalDataKind kind);

/// The parts of an apology that its words can show.
enum class ApologyPart { Acknowledgement, Apology, Cause, Remedy, Prevention };
QString keyOf(ApologyPart part);

struct TextFinding
{
    TextCheck check = TextCheck::UnfilledPlaceholder;
    std::vector<TextRange> ranges = {}; ///< What to mark; empty when something is missing or the whole is meant.
    PersonalDataKind data = PersonalDataKind::Email; ///< Of PersonalData.
    ApologyPart part = ApologyPart::Apology; ///< Of MissingPart.
    bool isHollow = false; ///< Of DefenceFirst: an apology that takes itself back ("sorry if").
    qsizetype count = 0; ///< Of OverTheLimit by how many, of NearCopy how often posted.
    LengthUnit unit = LengthUnit::Characters; ///< Of OverTheLimit.
    QString language = {}; ///< Of OtherLanguage: the customer's, ISO 639.

    FindingSeverity severity() const { return severityOf(check); }
    friend bool operator==(const TextFinding &, const TextFinding &) = default;
};

} // namespace Shopbell
