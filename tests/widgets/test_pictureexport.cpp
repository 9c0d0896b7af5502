// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ownpicturesizes.h"
#include "support/run.h"
#include "support/widgets/desk.h"
#include "widgets/share/pictureexport.h"

#include <QDir>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

PictureSize sized(const QString &id, const QString &name, QSize pixels)
{
    return {.id = id, .name = name, .pixels = pixels, .safe = usualSafeMargins(pixels), .mostBytes = 0};
}

SocialContent smallPost()
{
    SocialContent content;
    content.headline = u"They come back."_s;
    content.source = u"30 of 71 customers"_s;
    content.bars = {{.value = 1, .label = u"J"_s}, {.value = 2, .label = u"A"_s}};
    content.named = 1;
    content.shopName = u"Poppyseed Lane"_s;
    return content;
}

} // namespace

class TestPictureExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofAllSizesThoseWithoutRoomAreLeftOutAndNamed()
    {
        const Export all({sized(u"square"_s, u"Square"_s, {400, 400}), sized(u"own-slip"_s, u"Slip"_s, {300, 400}),
                          sized(u"wide"_s, u"Wide"_s, {600, 315}), sized(u"own-label"_s, u"Label"_s, {300, 300})});
        QCOMPARE(all.files, QStringList({u"Repeat square.png"_s, u"Repeat wide.png"_s}));
        QVERIFY2(all.said.contains(u" Too small to post and left out: Slip"), qPrintable(all.said));
        QVERIFY2(all.said.endsWith(u"Label."), qPrintable(all.said));
    }

    void theNameOfAFileSaysItsSize_data()
    {
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("file");
        QTest::newRow("of the list") << u"Instagram square"_s << u"Repeat Instagram square.png"_s;
        QTest::newRow("the owner's own") << u"Menu A5/A6: back"_s << u"Repeat Menu A5-A6- back.png"_s;
        QTest::newRow("only typed") << QString() << u"Repeat 400x300.png"_s;
    }
    void theNameOfAFileSaysItsSize()
    {
        QFETCH(const QString, size);
        Desk desk;
        desk.context().preferences.setFolder(u"pictures"_s, desk.path({}));
        QWidget window;
        window.show();
        PictureMaker maker;
        PictureExport pictures(desk.context(), maker, &window);
        pictures.save(sized(u"own"_s, size, {400, 300}), smallPost(), u"Repeat"_s, {});
        const QStringList files = window.findChild<QFileDialog *>()->selectedFiles();
        QCOMPARE(files.size(), 1);
        QTEST(QFileInfo(files.first()).fileName(), "file");
    }

    void whenAllHaveRoomNothingIsLeftOut()
    {
        const Export all({sized(u"square"_s, u"Square"_s, {400, 400})});
        QCOMPARE(all.files, QStringList{u"Repeat square.png"_s});
        QVERIFY2(!all.said.contains(u"left out"), qPrintable(all.said));
    }

private:
    /// Saves all into a folder of its own, as the dialog offers it.
    struct Export
    {
        explicit Export(const std::vector<PictureSize> &sizes)
        {
            Desk desk;
            const QDir folder(desk.path(u"posts"_s));
            folder.mkpath(u"."_s);
            desk.context().preferences.setFolder(u"pictures"_s, folder.path());
            QWidget window;
            window.show();
            PictureMaker maker;
            PictureExport pictures(desk.context(), maker, &window);
            QSignalSpy spy(&desk.notices(), &Notices::somethingSaid);
            pictures.saveAll(sizes, smallPost(), u"Repeat"_s, {});
            QDialog &dialog = *window.findChild<QFileDialog *>();
            dialog.accept();
            if (spy.isEmpty())
                spy.wait(20'000);
            said = spy.value(0).value(0).toString();
            files = folder.entryList({u"*.png"_s}, QDir::Files, QDir::Name);
        }

        QString said;
        QStringList files;
    };
};

SHOPBELL_WINDOW_TEST(TestPictureExport)
#include "test_pictureexport.moc"
