// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/qrcode.h"
#include "support/run.h"

#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shopbell;

namespace {

/// What a reader of codes sees on the picture; nothing where it finds none.
QString scanned(const QImage &image)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"code.png"_s);
    if (!image.save(path))
        return {};
    QProcess reader;
    // Without the sockets of its session bus, and of this kind of code only.
    reader.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, path});
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        return {};
    return QString::fromUtf8(reader.readAllStandardOutput()).chopped(1); // The line end of its own.
}

/// The modules of a picture whose modules are all as large, quiet zone included.
bool isDarkAt(const QImage &image, int modules, int column, int row)
{
    const int module = image.width() / (modules + 2 * QrCode::quietZone);
    const int half = module / 2;
    return image.pixel((column + QrCode::quietZone) * module + half, (row + QrCode::quietZone) * module + half)
        == qRgb(0, 0, 0);
}

} // namespace

class TestQrCode : public QObject
{
    Q_OBJECT

private:
    static void texts()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a link") << u"https://poppyseedlane.example/thanks"_s;
        QTest::newRow("a message in English") << u"SMSTO:+442079460018:Hi Priya,\nI am sorry. 1+1 & #2: 100%\nAnna"_s;
        QTest::newRow("a message in Chinese") << u"SMSTO:+8613800138000:王女士您好，燕麦奶的事对不起。"_s;
        QTest::newRow("a single letter") << u"x"_s;
        QTest::newRow("a long one") << u"I will write again on 5 December. "_s.repeated(20);
    }

private Q_SLOTS:
    void aReaderSeesTheText_data() { texts(); }
    void aReaderSeesTheText()
    {
        if (QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty())
            QSKIP("zbarimg is not installed (zbar-tools)");
        QFETCH(QString, text);
        const Result<QrCode> code = QrCode::of(text);
        QVERIFY(code);
        QCOMPARE(scanned(paint::qrImage(*code, 600)), text);
        // As it is painted on paper of 300 dots to an inch, where a module is no whole number of dots.
        const double side = code->printedSide() / 25.4 * 300 * (code->modules() + 8) / code->modules();
        QImage paper(int(side) + 40, int(side) + 40, QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter painter(&paper);
        painter.setRenderHint(QPainter::Antialiasing);
        paint::qrCode(painter, QRectF(20.3, 20.7, side, side), *code);
        painter.end();
        QCOMPARE(scanned(paper), text);
    }

    void thePictureIsTheCode_data() { texts(); }
    void thePictureIsTheCode()
    {
        QFETCH(QString, text);
        const QrCode code = *QrCode::of(text);
        const QImage image = paint::qrImage(code, 500);
        QVERIFY(image.width() <= 500 && image.width() == image.height());
        QCOMPARE(image.width() % (code.modules() + 8), 0);
        for (int row = -4; row < code.modules() + 4; ++row) {
            for (int column = -4; column < code.modules() + 4; ++column) {
                const bool isInside = std::min(row, column) >= 0 && std::max(row, column) < code.modules();
                QCOMPARE(isDarkAt(image, code.modules(), column, row), isInside && code.isDark(column, row));
            }
        }
    }

    void cornersAreFinders()
    {
        const QrCode code = *QrCode::of(u"https://poppyseedlane.example/thanks"_s);
        QCOMPARE((code.modules() - 17) % 4,
                 0); // 21, 25, ...: ISO/IEC 18004, 5.3.1.
        const int last = code.modules() - 7;
        for (const QPoint corner : {QPoint(0, 0), QPoint(last, 0), QPoint(0, last)}) {
            for (int i = 0; i < 7; ++i) {
                QVERIFY(code.isDark(corner.x() + i, corner.y()) && code.isDark(corner.x() + i, corner.y() + 6));
                QVERIFY(code.isDark(corner.x(), corner.y() + i) && code.isDark(corner.x() + 6, corner.y() + i));
            }
            QVERIFY(!code.isDark(corner.x() + 1, corner.y() + 1) && code.isDark(corner.x() + 3, corner.y() + 3));
        }
    }

    void longTextHasLessProtectionAndThenNoCode()
    {
        QCOMPARE(QrCode::of(u"short"_s, QrCode::Protection::High)->protection(), QrCode::Protection::High);
        QCOMPARE(QrCode::of(QString(2331, u'x'))->protection(), QrCode::Protection::Medium);
        QCOMPARE(QrCode::of(QString(2332, u'x'))->protection(), QrCode::Protection::Low);
        QCOMPARE(QrCode::of(QString(2953, u'x'))->modules(), 177);
        QCOMPARE(QrCode::of(QString(2954, u'x')).error().kind, Error::Kind::Invalid);
        QCOMPARE(QrCode::of({}).error().kind, Error::Kind::Invalid);
    }

    void printedItIsLargeEnough()
    {
        QCOMPARE(QrCode::of(u"x"_s)->printedSide(), 28.0);
        const QrCode large = *QrCode::of(QString(2000, u'x'));
        QVERIFY(large.printedSide() / large.modules() >= 0.4);
    }
};

SHOPBELL_WINDOW_TEST(TestQrCode)
#include "test_qrcode.moc"
