// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/script.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;

class TestScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAWritingAsks_data()
    {
        QTest::addColumn<uint>("letter");
        QTest::addColumn<QList<bool>>("expected"); // isHan, isEastAsian, isWordOfItsOwn, isWrittenWithoutBlanks
        QTest::newRow("Latin") << uint(U'a') << QList<bool>{false, false, false, false};
        QTest::newRow("a Chinese character") << uint(U'好') << QList<bool>{true, true, true, true};
        QTest::newRow("a rare one of two units") << uint(0x20000) << QList<bool>{true, true, true, true};
        QTest::newRow("Hiragana") << uint(U'の') << QList<bool>{false, true, true, true};
        QTest::newRow("Hangul") << uint(U'한') << QList<bool>{false, true, true, true};
        QTest::newRow("Thai") << uint(U'ก') << QList<bool>{false, false, true, true};
        QTest::newRow("Khmer") << uint(U'ក') << QList<bool>{false, false, false, true};
    }
    void whatAWritingAsks()
    {
        QFETCH(uint, letter);
        const QList<bool> found{isHan(letter), isEastAsian(letter), isWordOfItsOwn(letter),
                                isWrittenWithoutBlanks(letter)};
        QTEST(found, "expected");
    }
};

SHOPBELL_TEST(TestScript)
#include "test_script.moc"
