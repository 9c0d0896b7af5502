// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run.h"
#include "widgets/customers/contactlines.h"

#include <QLineEdit>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestContactLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptiedLineHoldsThePlaceOfThoseBehindIt()
    {
        ContactLines lines(ContactKind::Email, u"E-mail"_s, u"Another e-mail"_s);
        QCOMPARE(lines.values(), QStringList());
        lines.setValues({u"ana@x.com"_s, u"anna@y.com"_s});
        const QList<QLineEdit *> edits = lines.findChildren<QLineEdit *>();
        QCOMPARE(edits.size(), 2);
        edits[0]->clear();
        QCOMPARE(lines.values(), (QStringList{QString(), u"anna@y.com"_s}));
        edits[1]->setText(u" "_s);
        QCOMPARE(lines.values(), QStringList());
    }
};

SHOPBELL_WINDOW_TEST(TestContactLines)
#include "test_contactlines.moc"
