// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace Shopbell {
class Theme;

namespace paint {

// Two letters of a name of several words, one of a single word; the first character, the family name's, of a
// name in Chinese, Japanese or Korean; one letter in right-to-left scripts; empty without letters and digits.
QString initials(const QString &name);
// 0 to pairs - 1; the same for the same key in every run and on every computer.
int avatarPair(qint64 key, int pairs);
int avatarPair(const QString &key, int pairs);
// A round picture of the initials; the person icon where there are none, or of a number.
void avatar(QPainter &painter, const QRectF &rect, const Theme &theme, const QString &name, qint64 key);
// For somebody without an id: the key is the name.
void avatar(QPainter &painter, const QRectF &rect, const Theme &theme, const QString &name);
// The same for a group: how many people it has, written by the language.
void countAvatar(QPainter &painter, const QRectF &rect, const Theme &theme, const QString &count, qint64 key);

} // namespace paint
} // namespace Shopbell
