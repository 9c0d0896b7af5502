// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/monthnames.h"

#include "exchange/textcursor.h"

#include <QHash>
#include <QLocale>
#include <QString>

#include <array>

namespace Shopbell {

namespace {
/// Month names of the languages that European exports are written in; English is looked up without it.
QHash<QString, int> monthNames()
{
    QHash<QString, int> names;
    for (const QLocale::Language language :
         {QLocale::German, QLocale::French, QLocale::Spanish, QLocale::Italian, QLocale::Portuguese, QLocale::Dutch,
          QLocale::Swedish, QLocale::Danish, QLocale::Polish, QLocale::Czech}) {
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month) {
            for (const QLocale::FormatType length : {QLocale::LongFormat, QLocale::ShortFormat}) {
                for (QString name : {locale.monthName(month, length), locale.standaloneMonthName(month, length)}) {
                    name = name.toLower();
                    name.remove(u'.');
                    if (!names.contains(name))
                        names.insert(name, month);
                }
            }
        }
    }
    return names;
}
} // namespace

int monthNamed(std::string_view word)
{
    static constexpr std::array<std::string_view, 12> english{"january",   "february", "march",    "april",
                                                              "may",       "june",     "july",     "august",
                                                              "september", "october",  "november", "december"};
    if (word.size() < 3)
        return 0;
    for (size_t month = 0; month < english.size(); ++month) {
        if (startsWithFolded(english[month], word))
            return int(month) + 1;
    }
    static const QHash<QString, int> others = monthNames();
    return others.value(QString::fromUtf8(word.data(), qsizetype(word.size())).toLower());
}

} // namespace Shopbell
