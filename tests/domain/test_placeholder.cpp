// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placeholder.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;

class TestPlaceholder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatNobodyFilledIn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a name") << "Hi {{name}}, sorry."
                                << "{{name}}";
        QTest::newRow("the first of two") << "{{a}} and {{b}}"
                                          << "{{a}}";
        QTest::newRow("Chinese") << "{{姓名}}，您好"
                                 << "{{姓名}}";
        QTest::newRow("none") << "Hi Priya, sorry."
                              << "";
        QTest::newRow("nothing") << ""
                                 << "";
        QTest::newRow("single braces") << "a {smile} for you"
                                       << "";
        QTest::newRow("never closed") << "Hi {{name"
                                      << "";
        QTest::newRow("over two lines") << "{{ a\nb }}"
                                        << "";
        QTest::newRow("braces far apart")
            << QString(QStringLiteral("{{") + QString(100, QLatin1Char('x')) + QStringLiteral("}}")) << "";
        QTest::newRow("three braces") << "{{{name}}}"
                                      << "{{{name}}";
    }
    void findsWhatNobodyFilledIn()
    {
        QFETCH(QString, text);
        QTEST(unresolvedPlaceholder(text), "expected");
    }
};

SHOPBELL_TEST(TestPlaceholder)
#include "test_placeholder.moc"
