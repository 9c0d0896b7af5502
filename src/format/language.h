// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace Shopbell {

/// The language that the program speaks for as long as this lives: texts and the default locale, always both, because
/// tr() words its numbers (%Ln) by the default locale. English where there are no texts of the locale's language.
class Language
{
public:
    explicit Language(const QLocale &locale);
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

private:
    QLocale m_before;
    QTranslator m_texts;
};

} // namespace Shopbell
