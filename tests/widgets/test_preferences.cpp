// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run.h"
#include "widgets/common/preferences.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingFileGivesTheDefaults()
    {
        const Preferences preferences(m_folder.filePath(u"none.ini"_s));
        QCOMPARE(preferences.language(), QString());
        QCOMPARE(preferences.appearance(), AppearanceChoice::LikeComputer);
        QCOMPARE(preferences.textPercent(), 100);
        QVERIFY(!preferences.lessMotion());
        QVERIFY(preferences.letterKeys());
        QVERIFY(preferences.dueNotices());
        QVERIFY(!preferences.dueNoticeOf(u"/a/shop.shopbell"_s).isValid());
        QVERIFY(preferences.recentFiles().isEmpty());
    }

    void nonsenseInTheFileIsNotBelieved()
    {
        const QString path = m_folder.filePath(u"nonsense.ini"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[General]\nlanguage=klingon\nappearance=plaid\ntextPercent=9000\n[panes]\nreviews=wide, 3\n");
        file.close();
        const Preferences preferences(path);
        QCOMPARE(preferences.language(), QString());
        QCOMPARE(preferences.appearance(), AppearanceChoice::LikeComputer);
        QCOMPARE(preferences.textPercent(), 200);
        QVERIFY(preferences.paneWidths(u"reviews"_s).isEmpty());
    }

    void everythingIsThereAgainNextTime()
    {
        const QString path = m_folder.filePath(u"kept.ini"_s);
        {
            Preferences preferences(path);
            preferences.setLanguage(u"zh_CN"_s);
            preferences.setAppearance(AppearanceChoice::Dark);
            preferences.setTextPercent(150);
            preferences.setLessMotion(true);
            preferences.setLetterKeys(false);
            preferences.setDueNotices(false);
            preferences.setDueNoticeOf(u"/a/shop.shopbell"_s, QDate(2025, 11, 20));
            preferences.setPaneWidths(u"reviews"_s, {184, 372, 460});
            preferences.setFolded(u"rail"_s, true);
            preferences.setWindowGeometry("where it stood");
        }
        const Preferences preferences(path);
        QCOMPARE(preferences.language(), u"zh_CN"_s);
        QCOMPARE(preferences.appearance(), AppearanceChoice::Dark);
        QCOMPARE(preferences.textPercent(), 150);
        QVERIFY(!preferences.dueNotices());
        QCOMPARE(preferences.dueNoticeOf(u"/a/shop.shopbell"_s), QDate(2025, 11, 20));
        QVERIFY(preferences.lessMotion());
        QVERIFY(!preferences.letterKeys());
        QCOMPARE(preferences.paneWidths(u"reviews"_s), QList<int>({184, 372, 460}));
        QVERIFY(preferences.isFolded(u"rail"_s));
        QVERIFY(!preferences.isFolded(u"reviews/filters"_s));
        QCOMPARE(preferences.windowGeometry(), QByteArray("where it stood"));
    }

    void theFileOpenedLastComesFirstAndOnce()
    {
        Preferences preferences(m_folder.filePath(u"recent.ini"_s));
        for (int i = 0; i < 12; ++i)
            preferences.addRecentFile(u"/shops/%1.shopbell"_s.arg(i));
        preferences.addRecentFile(u"/shops/5.shopbell"_s);
        QCOMPARE(preferences.recentFiles().size(), 10);
        QCOMPARE(preferences.recentFiles().first(), u"/shops/5.shopbell"_s);
        QCOMPARE(preferences.recentFiles().count(u"/shops/5.shopbell"_s), 1);
        preferences.forgetRecentFile(u"/shops/5.shopbell"_s);
        QVERIFY(!preferences.recentFiles().contains(u"/shops/5.shopbell"_s));
    }

    void onlyAnotherValueIsAnnounced()
    {
        Preferences preferences(m_folder.filePath(u"announced.ini"_s));
        const QSignalSpy look(&preferences, &Preferences::lookChanged);
        preferences.setTextPercent(100);
        QCOMPARE(look.size(), 0);
        preferences.setTextPercent(125);
        preferences.setTextPercent(125);
        QCOMPARE(look.size(), 1);
    }

    void textSizeWalksInStepsAndStopsAtTheEnds()
    {
        Preferences preferences(m_folder.filePath(u"steps.ini"_s));
        preferences.stepText(-1);
        QCOMPARE(preferences.textPercent(), 100);
        for (int i = 0; i < 9; ++i)
            preferences.stepText(1);
        QCOMPARE(preferences.textPercent(), 200);
        preferences.stepText(-1);
        QCOMPARE(preferences.textPercent(), 175);
    }

private:
    QTemporaryDir m_folder;
};

SHOPBELL_TEST(TestPreferences)
#include "test_preferences.moc"
