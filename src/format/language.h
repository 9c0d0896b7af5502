// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QTranslator>

namespace Shopbell {

/// A language with texts of its own.
struct OfferedLanguage
{
    QString key; ///< What is kept of the choice, "zh_CN".
    QString name; ///< In its own words, so that somebody lost in another one finds the way back.
    QLocale usual; ///< For days and digits where the computer speaks another language.
};
const QList<OfferedLanguage> &offeredLanguages();

/// The locale of the program by what the person chose ("" is like the computer): the computer's own when it speaks that
/// language, so that days are written as everywhere else. English when there are no texts of it. Texts, days and digits
/// are always of one language.
QLocale localeFor(const QString &choice, const QLocale &systemLocale);

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
