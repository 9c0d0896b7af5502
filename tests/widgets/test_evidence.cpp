// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"
#include "services/undo.h"
#include "support/promiseshop.h"
#include "support/run.h"
#include "support/widgets/says.h"
#include "widgets/common/notices.h"
#include "widgets/common/preferences.h"
#include "widgets/promises/fittedphoto.h"
#include "widgets/promises/photodialog.h"
#include "widgets/promises/promisefacts.h"
#include "widgets/promises/promisemoves.h"
#include "widgets/promises/stepsview.h"

#include <QBuffer>
#include <QFileDialog>
#include <QImage>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
QByteArray greenPhoto()
{
    QImage image(400, 100, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// The steps of a promise whose first step something shows.
struct Shown
{
    explicit Shown(const Evidence &evidence)
    {
        valueOf(KeepPromise(shop.file).addEvidence(id, shop.promise(id).steps.front().id, evidence));
        refresh();
        steps.resize(360, 300);
        steps.show();
    }

    void refresh() { steps.display(valueOf(ReadPromises(shop.file).details(id))); }
    size_t lines() const { return shop.promise(id).steps.front().evidence.size(); }
    PhotoDialog &look()
    {
        for (auto *link : steps.findChildren<QPushButton *>()) {
            if (link->accessibleName().startsWith("Look at it"_L1))
                link->click();
        }
        auto *dialog = steps.findChild<PhotoDialog *>();
        if (!dialog)
            qFatal("no photo opened");
        return *dialog;
    }

    PromiseShop shop;
    PromiseId id = shop.promised(shop.complaint);
    QTemporaryDir folder;
    Theme theme;
    Notices notices;
    Preferences preferences{folder.filePath(u"preferences.ini"_s)};
    UiContext context{theme, preferences, notices, shop.file};
    PromiseFacts facts{context};
    PromiseMoves moves{context, facts, nullptr};
    StepsView steps{context, facts, moves};
};
} // namespace

/// What shows that a step was done, beside the step.
class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhotoIsLookedAtAsLargeAsItFits()
    {
        Shown shown({.kind = EvidenceKind::Photo, .picture = greenPhoto(), .fileName = u"carton.jpg"_s});
        PhotoDialog &dialog = shown.look();
        dialog.resize(280, 320);
        auto &photo = *dialog.findChild<FittedPhoto *>();
        const auto colorAt = [&photo](int x, int y) { return photo.grab().toImage().pixelColor(x, y); };
        QTRY_COMPARE(colorAt(photo.width() / 2, photo.height() / 2), QColor(Qt::darkGreen));
        // The whole width, a fourth as high.
        QCOMPARE(colorAt(2, photo.height() / 2), QColor(Qt::darkGreen));
        QVERIFY(colorAt(photo.width() / 2, photo.height() / 2 - photo.width() / 8 - 4) != QColor(Qt::darkGreen));
    }

    void aPhotoIsSavedAsItIs()
    {
        Shown shown({.kind = EvidenceKind::Photo, .picture = greenPhoto(), .fileName = u"carton.png"_s});
        shown.preferences.setFolder(u"export"_s, shown.folder.path());
        PhotoDialog &dialog = shown.look();
        QPushButton *save = nullptr;
        for (auto *button : dialog.findChildren<QPushButton *>())
            save = button->text() == u"Save as…" ? button : save;
        QVERIFY(save);
        QTRY_VERIFY(save->isEnabled());
        save->click();
        QTRY_VERIFY(dialog.findChild<QFileDialog *>());
        auto *files = dialog.findChild<QFileDialog *>();
        static_cast<QDialog *>(files)->accept();
        const QString path = shown.folder.filePath(u"carton.jpg"_s);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), greenPhoto());
        QTRY_VERIFY(says(dialog, u"The photo is in “carton.jpg”"_s));
    }

    void aPhotoThatCannotBeReadIsSaid()
    {
        Shown shown({.kind = EvidenceKind::Photo, .picture = "no picture", .fileName = u"carton.jpg"_s});
        PhotoDialog &dialog = shown.look();
        auto &photo = *dialog.findChild<FittedPhoto *>();
        const QImage before = photo.grab().toImage();
        QTRY_VERIFY(photo.grab().toImage() != before); // The sentence stands there.
    }

    void itIsTakenOffAndComesBackByUndo()
    {
        Shown shown({.kind = EvidenceKind::Words, .words = u"The wrong carton"_s});
        QCOMPARE(shown.lines(), 1U);
        auto *takeOff = shown.steps.findChild<QToolButton *>();
        QVERIFY(takeOff);
        QVERIFY2(takeOff->accessibleName().contains(u"The wrong carton"_s), qPrintable(takeOff->accessibleName()));
        takeOff->click();
        QTRY_COMPARE(shown.lines(), 0U);
        valueOf(Undo(shown.shop.file).undo());
        QCOMPARE(shown.lines(), 1U);
        QCOMPARE(shown.shop.promise(shown.id).steps.front().evidence.front().words, u"The wrong carton"_s);
    }
};

SHOPBELL_WINDOW_TEST(TestEvidence)
#include "test_evidence.moc"
