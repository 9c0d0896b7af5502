// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/avatar.h"

#include "look/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell::paint {

namespace {

constexpr double initialsPart = 0.38; // Type size as part of the side.
constexpr double mostInCircle = 3; // Characters at that size; longer numbers are written smaller.
constexpr double personIconPart = 0.55;

bool isEastAsian(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return true;
    default:
        return false;
    }
}

// Two characters of a Chinese name say less than one; two Arabic letters would join and look like a word.
bool canStandInPair(const QString &grapheme)
{
    const char32_t letter = grapheme.toUcs4().constFirst();
    return !isEastAsian(letter) && QChar::direction(letter) != QChar::DirR && QChar::direction(letter) != QChar::DirAL;
}

// Of a number, such as that of a customer in a file: its digits are no monogram.
bool hasLetter(const QString &name)
{
    return std::ranges::any_of(name.toUcs4(), [](char32_t character) { return QChar::isLetter(character); });
}

// The first letter or digit of a word with its accents, in capitals; empty if it has none.
QString firstLetter(QStringView word)
{
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, word.toString());
    qsizetype start = 0;
    while (start < word.size()) {
        const qsizetype end = graphemes.toNextBoundary();
        const QStringView grapheme = word.sliced(start, end - start);
        const char32_t letter = grapheme.toUcs4().constFirst();
        if (QChar::isLetterOrNumber(letter))
            return grapheme.toString().toUpper().normalized(QString::NormalizationForm_C);
        start = end;
    }
    return {};
}

// FNV-1a: qHash may differ from run to run.
quint64 stableHash(QByteArrayView bytes)
{
    quint64 hash = 14695981039346656037u;
    for (const char byte : bytes)
        hash = (hash ^ quint8(byte)) * 1099511628211u;
    return hash;
}

int pairOf(QByteArrayView bytes, int pairs)
{
    const quint64 hash = stableHash(bytes);
    return int((hash ^ (hash >> 32)) % quint64(pairs));
}

QString monogram(const QString &name)
{
    return hasLetter(name) ? initials(name) : QString();
}

void drawAvatar(QPainter &painter, const QRectF &rect, const Theme &theme, const QString &letters, int pair)
{
    const ColorPair &colors = theme.avatarPairs().at(pair);
    const double side = std::min(rect.width(), rect.height());
    const QRectF circle(rect.center() - QPointF(side, side) / 2, QSizeF(side, side));

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fill);
    painter.drawEllipse(circle);
    if (letters.isEmpty()) {
        const double icon = side * personIconPart;
        theme.icons().paint(painter, QRectF(circle.center() - QPointF(icon, icon) / 2, QSizeF(icon, icon)), "user"_L1,
                            colors.ink);
    } else {
        QFont font = theme.font(TypeRole::Micro, QFont::DemiBold);
        const double part = initialsPart * std::min(1.0, mostInCircle / double(letters.size()));
        font.setPointSizeF(side * part * 0.75);
        painter.setFont(font);
        painter.setPen(colors.ink);
        painter.drawText(circle, Qt::AlignCenter | Qt::TextDontClip, letters);
    }
    painter.restore();
}

} // namespace

QString initials(const QString &name)
{
    QStringList letters;
    const QStringList words = name.split(QChar(u' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString letter = firstLetter(word);
        if (!letter.isEmpty())
            letters.append(letter);
    }
    if (letters.isEmpty())
        return {};
    if (letters.size() == 1 || !canStandInPair(letters.first()) || !canStandInPair(letters.last()))
        return letters.first();
    return letters.first() + letters.last();
}

int avatarPair(qint64 key, int pairs)
{
    return pairOf(QByteArray::number(key), pairs);
}

int avatarPair(const QString &key, int pairs)
{
    return pairOf(key.toUtf8(), pairs);
}

void avatar(QPainter &painter, const QRectF &rect, const Theme &theme, const QString &name, qint64 key)
{
    drawAvatar(painter, rect, theme, monogram(name), avatarPair(key, int(theme.avatarPairs().size())));
}

void avatar(QPainter &painter, const QRectF &rect, const Theme &theme, const QString &name)
{
    drawAvatar(painter, rect, theme, monogram(name), avatarPair(name, int(theme.avatarPairs().size())));
}

void countAvatar(QPainter &painter, const QRectF &rect, const Theme &theme, const QString &count, qint64 key)
{
    drawAvatar(painter, rect, theme, count, avatarPair(key, int(theme.avatarPairs().size())));
}

} // namespace Shopbell::paint
