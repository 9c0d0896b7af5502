// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/phonenumber.h"

#include "domain/customer.h"
#include "exchange/phonetext.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

bool isInternational(const QString &written)
{
    return written.startsWith(u'+');
}

/// Without what a table or a letterhead adds: the nought that is dialled at home only, and a decimal point.
QString tidied(QString written)
{
    const QString dialled = dialledNumber(written);
    if (isInternational(dialled) && written.contains("(0)"_L1))
        written = written.replace("(0)"_L1, " "_L1).simplified();
    const bool isDecimal = written.endsWith(".0"_L1)
        && std::all_of(written.cbegin(), written.cend() - 2, [](QChar letter) { return letter.isDigit(); });
    return isDecimal && written.size() > 2 ? written.chopped(2) : written;
}

/// Where numbers of other towns begin with a nought, few digits without one are of this town: the country alone would
/// make another number of them.
bool lacksItsTown(const PhoneNumberUtil &util, const QString &dialled, const std::string &country)
{
    constexpr qsizetype fewestWithTown = 9;
    if (dialled.startsWith(u'0') || dialled.size() >= fewestWithTown)
        return false;
    std::string prefix;
    util.GetNddPrefixForRegion(country, true, &prefix);
    return prefix == "0";
}
} // namespace

QString internationalPhone(const QString &asWritten, const QString &country)
{
    constexpr qsizetype fewestDigits = 7;
    const QString written = tidied(asWritten);
    if (country.isEmpty() || isInternational(written))
        return written;
    const QString dialled = dialledNumber(written);
    if (dialled.size() < fewestDigits || isInternational(dialled))
        return written;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    const std::string region = country.toUpper().toStdString();
    PhoneNumber number;
    if (util.Parse(dialled.toStdString(), region, &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return written;
    const bool isPossible = util.IsPossibleNumberWithReason(number) == PhoneNumberUtil::IS_POSSIBLE;
    if (!isPossible || number.national_number() == 0 || lacksItsTown(util, dialled, region))
        return written;
    std::string international;
    util.Format(number, PhoneNumberUtil::INTERNATIONAL, &international);
    return QString::fromStdString(international);
}

PhoneWriting::PhoneWriting(QString country, QSet<QString> known)
    : m_country(std::move(country))
    , m_known(std::move(known))
{
}

QString PhoneWriting::of(const QString &written)
{
    constexpr qsizetype mostRemembered = 50'000;
    if (written.isEmpty())
        return written;
    if (const auto before = m_madeOut.constFind(written); before != m_madeOut.constEnd())
        return *before;
    if (m_madeOut.size() >= mostRemembered)
        m_madeOut.clear();
    const bool isKnown = m_known.contains(comparable(ContactKind::Phone, written));
    return *m_madeOut.insert(written, isKnown ? written : internationalPhone(written, m_country));
}

} // namespace Shopbell
