// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

const QList<OfferedLanguage> &offeredLanguages()
{
    static const QList<OfferedLanguage> languages{
        {u"en"_s, u"English"_s, QLocale(QLocale::English, QLocale::UnitedKingdom)},
        {u"zh_CN"_s, u"简体中文"_s, QLocale(QLocale::Chinese, QLocale::China)},
        {u"ar"_s, u"العربية"_s, QLocale(QLocale::Arabic, QLocale::Egypt)},
    };
    return languages;
}

namespace {
QLocale withoutComputer(const QLocale &locale)
{
    return QLocale(locale.language(), locale.script(), locale.territory());
}

/// A computer may name one language for texts and another one for days and digits; then that of the texts is meant. The
/// locale of a computer answers for each part by itself, so that its name does not tell.
QLocale inOneLanguage(const QLocale &computer)
{
    const QStringList spoken = computer.uiLanguages();
    const QLocale texts = spoken.isEmpty() ? withoutComputer(computer) : QLocale(spoken.first());
    const bool agree =
        texts.language() == computer.language() && texts.standaloneMonthName(1) == computer.standaloneMonthName(1);
    return agree ? computer : texts;
}
} // namespace

QLocale localeFor(const QString &choice, const QLocale &systemLocale)
{
    const QLocale computer = inOneLanguage(systemLocale);
    const QList<OfferedLanguage> &offered = offeredLanguages();
    const auto wanted = std::ranges::find_if(offered, [&](const OfferedLanguage &language) {
        return choice.isEmpty() ? language.usual.language() == computer.language() : language.key == choice;
    });
    const QLocale usual = wanted == offered.end() ? offered.first().usual : wanted->usual;
    return usual.language() == computer.language() ? computer : usual;
}

Language::Language(const QLocale &locale)
{
    QLocale::setDefault(locale);
    // English has a file, too: its plurals.
    if (m_texts.load(withoutComputer(locale), u"shopbell"_s, u"_"_s, u":/i18n"_s)
        || m_texts.load(u":/i18n/shopbell_en.qm"_s))
        QCoreApplication::installTranslator(&m_texts);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_texts);
    QLocale::setDefault(m_before);
}

} // namespace Shopbell
