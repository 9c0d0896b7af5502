// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/fonts.h"

#include <QDirIterator>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace Shopbell {

QStringList Fonts::load()
{
    QStringList errors;
    QDirIterator files(u":/fonts"_s, {u"*.otf"_s, u"*.ttf"_s}, QDir::Files);
    if (!files.hasNext())
        errors.append(u"no bundled fonts"_s);
    while (files.hasNext()) {
        const QString file = files.next();
        if (QFontDatabase::addApplicationFont(file) < 0)
            errors.append(u"cannot load the font %1"_s.arg(file));
    }
    return errors;
}

} // namespace Shopbell
