// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textfinding.h"

#include "domain/keys.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<TextCheck, 11> checkKeys{{
    {TextCheck::UnfilledPlaceholder, "unfilled-placeholder"_L1},
    {TextCheck::OverTheLimit, "over-the-limit"_L1},
    {TextCheck::PersonalData, "personal-data"_L1},
    {TextCheck::Selling, "selling"_L1},
    {TextCheck::AskToChangeReview, "ask-to-change-review"_L1},
    {TextCheck::ThreatOrBlame, "threat-or-blame"_L1},
    {TextCheck::DefenceFirst, "defence-first"_L1},
    {TextCheck::MissingPart, "missing-part"_L1},
    {TextCheck::NothingTakenUp, "nothing-taken-up"_L1},
    {TextCheck::NearCopy, "near-copy"_L1},
    {TextCheck::OtherLanguage, "other-language"_L1},
}};
constexpr KeyTable<FindingSeverity, 2> severityKeys{{
    {FindingSeverity::Advice, "advice"_L1},
    {FindingSeverity::Block, "block"_L1},
}};
constexpr KeyTable<PersonalDataKind, 8> dataKeys{{
    {PersonalDataKind::Email, "e-mail"_L1},
    {PersonalDataKind::Phone, "phone"_L1},
    {PersonalDataKind::OrderNumber, "order-number"_L1},
    {PersonalDataKind::NameOfAnother, "name-of-another"_L1},
    {PersonalDataKind::IdNumber, "id-number"_L1},
    {PersonalDataKind::Account, "account"_L1},
    {PersonalDataKind::Health, "health"_L1},
    {PersonalDataKind::Address, "address"_L1},
}};
constexpr KeyTable<ApologyPart, 5> partKeys{{
    {ApologyPart::Acknowledgement, "acknowledgement"_L1},
    {ApologyPart::Apology, "apology"_L1},
    {ApologyPart::Cause, "cause"_L1},
    {ApologyPart::Remedy, "remedy"_L1},
    {ApologyPart::Prevention, "prevention"_L1},
}};
} // namespace

QString keyOf(TextCheck check)
{
    return keyIn(checkKeys, check);
}

QString keyOf(FindingSeverity severity)
{
    return keyIn(severityKeys, severity);
}

FindingSeverity severityOf(TextCheck check)
{
    return check == TextCheck::UnfilledPlaceholder ? FindingSeverity::Block : FindingSeverity::Advice;
}

QString keyOf(PersonalDataKind kind)
{
    return keyIn(dataKeys, kind);
}

QString keyOf(ApologyPart part)
{
    return keyIn(partKeys, part);
}

} // namespace Shopbell
