// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreignfile.h"
#include "support/run.h"

#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestForeignFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void content_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<int>("fault"); // -1: may be text
        const auto row = [](const char *name, const QByteArray &start, FileFault fault) {
            QTest::newRow(name) << start << int(fault);
        };
        row("an empty file", "", FileFault::Empty);
        row("a PNG", "\x89PNG\r\n\x1a\n", FileFault::Picture);
        row("a JPEG", "\xFF\xD8\xFF\xE0", FileFault::Picture);
        row("a GIF", "GIF89a", FileFault::Picture);
        row("a WebP", QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16), FileFault::Picture);
        row("a BMP", QByteArray("BM\x36\x10\0\0\0\0\0\0\x36\0", 12), FileFault::Picture);
        row("a PDF", "%PDF-1.4", FileFault::Document);
        row("an Excel file", QByteArray("PK\x03\x04......[Content_Types].xml...xl/workbook.xml"),
            FileFault::Spreadsheet);
        row("an OpenDocument table", QByteArray("PK\x03\x04.mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
            FileFault::Spreadsheet);
        row("a Word file", QByteArray("PK\x03\x04......[Content_Types].xml...word/document.xml"), FileFault::Document);
        row("a zip archive", "PK\x03\x04....photos/1.jpg", FileFault::Archive);
        row("an old Excel file", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", FileFault::Spreadsheet);
        row("a gzip file", "\x1F\x8B\x08", FileFault::Packed);
        row("an xz file",
            "\xFD"
            "7zXZ",
            FileFault::Packed);
        row("a bzip2 file", "BZh91AY&SY", FileFault::Packed);
        row("a 7z archive", "7z\xBC\xAF\x27\x1C", FileFault::Archive);
        row("control characters everywhere",
            QByteArray("\x01\x02\x03\x04"
                       "ab")
                .repeated(20),
            FileFault::NotText);
        row("zeroes", QByteArray(1000, '\0'), FileFault::NotText);
        const auto text = [](const char *name, const QByteArray &start) { QTest::newRow(name) << start << -1; };
        text("a table", "a,b\n1,2\n");
        text("one letter", "a");
        text("UTF-16 with a mark",
             QByteArray("\xFF\xFE"
                        "a\0,\0b\0",
                        8));
        text("UTF-16 without a mark", QByteArray("a\0,\0b\0\n\0", 8));
        text("a text that begins like a bitmap", "BMW drivers,5\n");
        text("a text that begins like an archive", "PK is a place,5\n");
        text("a stray control character", "a,b\x02\nsome more text that is quite usual\n");
        text("a table that ends the old way", "a,b\n1,2\n\x1A");
    }
    void content()
    {
        QFETCH(QByteArray, start);
        QFETCH(int, fault);
        const std::optional<FileFault> found = faultOfContent(start);
        QCOMPARE(found ? int(*found) : -1, fault);
    }

    void faultsTravelInErrors()
    {
        for (int i = 0; i <= int(FileFault::ReadFailed); ++i) {
            const auto fault = FileFault(i);
            QVERIFY(!keyOf(fault).isEmpty());
            const Error error = errorFor(fault);
            QCOMPARE(error.kind, fault == FileFault::Missing ? Error::Kind::NotFound : Error::Kind::Unreadable);
            QCOMPARE(faultOf(error), std::optional(fault));
        }
        QVERIFY(!faultOf(Error{Error::Kind::Invalid, u"something else"_s}));
    }

    void files()
    {
        QTemporaryDir folder;
        const auto faultOfOpening = [](const QString &path) {
            const Result<std::shared_ptr<QFile>> file = openForeignFile(path);
            return file ? std::nullopt : faultOf(file.error());
        };
        QCOMPARE(faultOfOpening(folder.filePath(u"missing.csv"_s)), FileFault::Missing);
        QCOMPARE(faultOfOpening(u""_s), FileFault::Missing);
        QCOMPARE(faultOfOpening(folder.path()), FileFault::Folder);
#ifdef Q_OS_UNIX
        QCOMPARE(faultOfOpening(u"/dev/zero"_s), FileFault::Folder);
#endif
        QFile file(folder.filePath(u"..%s;DROP TABLE.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(faultOfOpening(file.fileName()), FileFault::Empty);
        file.write("a,b\n");
        QVERIFY(file.flush());
        QCOMPARE(faultOfOpening(file.fileName()), std::nullopt);
    }

    void noPermission()
    {
#ifdef Q_OS_UNIX
        if (geteuid() == 0)
            QSKIP("The superuser may read everything.");
        QTemporaryDir folder;
        QFile file(folder.filePath(u"secret.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a,b\n");
        file.close();
        QVERIFY(file.setPermissions(QFileDevice::Permissions()));
        const Result<std::shared_ptr<QFile>> opened = openForeignFile(file.fileName());
        QVERIFY(!opened);
        QCOMPARE(faultOf(opened.error()), FileFault::NoPermission);
#else
        QSKIP("Needs Unix permissions.");
#endif
    }
};

SHOPBELL_TEST(TestForeignFile)
#include "test_foreignfile.moc"
