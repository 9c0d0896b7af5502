// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/language.h"

#include <QCoreApplication>

namespace Shopbell {

using namespace Qt::StringLiterals;

Language::Language(const QLocale &locale)
{
    QLocale::setDefault(locale);
    // English has a file, too: its plurals.
    if (m_texts.load(locale, u"shopbell"_s, u"_"_s, u":/i18n"_s) || m_texts.load(u":/i18n/shopbell_en.qm"_s))
        QCoreApplication::installTranslator(&m_texts);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_texts);
    QLocale::setDefault(m_before);
}

} // namespace Shopbell
