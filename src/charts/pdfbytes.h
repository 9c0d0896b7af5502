// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace Shopbell {

/// The time of making would differ from one file to the next, and its length from one time zone to the other: the table
/// of offsets at the end moves with it. Of a PDF of Qt's.
QByteArray withoutTime(const QByteArray &pdf);

/// Qt writes the fonts of a page in the order of a hash, which differs from one run to the next but while this lives.
class SameOrder
{
public:
    SameOrder();
    ~SameOrder();
    Q_DISABLE_COPY_MOVE(SameOrder)
};

} // namespace Shopbell
