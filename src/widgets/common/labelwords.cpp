// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/labelwords.h"

using namespace Qt::StringLiterals;

namespace Shopbell {

QString labelWords(QString words)
{
    return words.replace(u'&', u"&&"_s);
}

} // namespace Shopbell
