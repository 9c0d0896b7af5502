// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/unfinishedtexts.h"
#include "support/run.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestUnfinishedTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOfAShopAreReachedAndNoOthers()
    {
        const QTemporaryDir folder;
        const UnfinishedTexts texts(folder.path());
        const QString mine = u"/shops/lane.shopbell"_s;
        const QString others = u"/shops/street.shopbell"_s;
        for (const auto &[shop, what] :
             {std::pair(mine, QString()), std::pair(mine, u"purchase"_s), std::pair(others, u"purchase"_s)}) {
            QFile file(texts.pathOf(shop, what));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(texts.of(mine), (QStringList{texts.pathOf(mine, u"purchase"_s), texts.pathOf(mine, {})}));
        QVERIFY(texts.remove(mine));
        QVERIFY(texts.of(mine).isEmpty());
        QCOMPARE(texts.of(others).size(), 1);
        QVERIFY(texts.remove(mine)); // There is nothing to remove.
    }

    void theFolderLiesBesideThePreferences()
    {
        QCOMPARE(UnfinishedTexts::folderBeside(u"/home/ines/.config/Shopbell/shopbell.ini"_s),
                 u"/home/ines/.config/Shopbell/unfinished"_s);
        QVERIFY(UnfinishedTexts::usualFolder().endsWith(u"/Shopbell/unfinished"_s));
    }
};

SHOPBELL_TEST(TestUnfinishedTexts)
#include "test_unfinishedtexts.moc"
