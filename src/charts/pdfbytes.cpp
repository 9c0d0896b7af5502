// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/pdfbytes.h"

#include <QHashFunctions>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Shopbell {

QByteArray withoutTime(const QByteArray &pdf)
{
    static const QByteArray always = "20000101000000Z";
    static const QRegularExpression made(uR"(/CreationDate \(D:(\d+(?:Z|[+-]\d\d'\d\d')?)\))"_s);
    static const QRegularExpression entry(uR"((\d{10}) \d{5} n)"_s);
    static const QRegularExpression start(uR"(startxref\s+(\d+))"_s);
    QString text = QString::fromLatin1(pdf); // One character a byte.
    const QRegularExpressionMatch date = made.match(text);
    const qsizetype table = text.lastIndexOf(u"\nxref\n");
    if (!date.hasMatch() || table < date.capturedEnd(1))
        return pdf;
    const qsizetype moved = always.size() - date.capturedLength(1);
    const auto moveNumber = [&](const QRegularExpressionMatch &number, int digits) {
        const qlonglong offset = number.captured(1).toLongLong();
        if (offset > date.capturedStart(1))
            text.replace(number.capturedStart(1), number.capturedLength(1),
                         QString::number(offset + moved).rightJustified(digits, u'0'));
    };
    for (QRegularExpressionMatchIterator entries = entry.globalMatch(text, table); entries.hasNext();)
        moveNumber(entries.next(), 10);
    moveNumber(start.match(text, table), 0);
    text.replace(date.capturedStart(1), date.capturedLength(1), QString::fromLatin1(always));
    return text.toLatin1();
}

SameOrder::SameOrder()
{
    QHashSeed::setDeterministicGlobalSeed();
}

SameOrder::~SameOrder()
{
    QHashSeed::resetRandomGlobalSeed();
}

} // namespace Shopbell
