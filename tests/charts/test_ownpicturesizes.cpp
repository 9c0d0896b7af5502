// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ownpicturesizes.h"
#include "charts/picturesizes.h"
#include "support/run.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shopbell;

class TestOwnPictureSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameNameTakesItsPlace()
    {
        const std::vector<PictureSize> own{namedSize(u"Poster"_s, {900, 1600}, {})};
        QCOMPARE(own.front().name, u"Poster"_s);
        const PictureSize again = namedSize(u"  poster "_s, {1000, 1000}, own);
        QCOMPARE(again.id, own.front().id);
        const std::vector<PictureSize> after = withOwnSizes(own, {again});
        QCOMPARE(after.size(), size_t(1));
        QCOMPARE(after.front().pixels, QSize(1000, 1000));
    }

    void anotherNameStandsBesideIt_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("other signs") << QStringList{u"A+B"_s, u"A B"_s, u"A-B"_s};
        QTest::newRow("nothing but signs") << QStringList{u"！？"_s, u"？！"_s};
        QTest::newRow("pictures for letters") << QStringList{u"🥐"_s, u"🍞"_s};
        QTest::newRow("a number that would be given") << QStringList{u"A 2"_s, u"A"_s, u"A+2"_s};
    }
    void anotherNameStandsBesideIt()
    {
        QFETCH(QStringList, names);
        std::vector<PictureSize> own;
        for (const QString &name : names)
            own = withOwnSizes(own, {namedSize(name, {900, 1600}, own)});
        QCOMPARE(own.size(), size_t(names.size()));
        for (qsizetype i = 0; i < names.size(); ++i)
            QCOMPARE(own[size_t(i)].name, names[i]);
        const Result<std::vector<PictureSize>> read = pictureSizesFrom(jsonOf(own));
        QVERIFY(read);
        QCOMPARE(*read, own);
    }

    void aSizeOfTheProgramStays()
    {
        const std::vector<PictureSize> program = bundledPictureSizes();
        QVERIFY(!program.empty());
        for (const PictureSize &size : program) {
            const std::vector<PictureSize> all = withOwnSizes(program, {namedSize(size.name, {900, 1600}, {})});
            QCOMPARE(all.size(), program.size() + 1);
            QCOMPARE(*pictureSize(all, size.id), size);
        }
    }

    /// A list written by hand gives ids as it likes.
    void anIdThatIsTakenIsNotGivenAgain()
    {
        const PictureSize byHand{.id = u"own-poster"_s, .name = u"Placard"_s, .pixels = {900, 1600}};
        const PictureSize poster = namedSize(u"Poster"_s, {1000, 1000}, {byHand});
        QCOMPARE(poster.id, u"own-poster-2"_s);
        QCOMPARE(withOwnSizes({byHand}, {poster}).size(), size_t(2));
    }
};

SHOPBELL_TEST(TestOwnPictureSizes)
#include "test_ownpicturesizes.moc"
