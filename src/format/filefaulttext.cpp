// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/filefaulttext.h"

#include <QCoreApplication>

namespace Shopbell {

namespace {
struct FileFaults
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::FileFaults)
};
} // namespace

QString fileFaultText(FileFault fault)
{
    switch (fault) {
    case FileFault::Missing:
        return FileFaults::tr("The file is not there. Your shop is as it was. Choose another file.");
    case FileFault::Folder:
        return FileFaults::tr("That is a folder, not a file. Your shop is as it was. Choose a file inside it.");
    case FileFault::NoPermission:
        return FileFaults::tr("You may not read this file. Your shop is as it was. "
                              "Ask who owns it, or copy it to a folder of yours and choose it there.");
    case FileFault::Empty:
        return FileFaults::tr(
            "The file is empty. Your shop is as it was. Save it again where it comes from, then choose it here.");
    case FileFault::Picture:
        return FileFaults::tr("The file is a picture, whatever its name says. Your shop is as it was. "
                              "Choose a table that is saved as CSV or text.");
    case FileFault::Spreadsheet:
        return FileFaults::tr("The file is a spreadsheet. Your shop is as it was. "
                              "Open it in your spreadsheet program, save it as CSV, and choose that file.");
    case FileFault::Archive:
        return FileFaults::tr(
            "The file is a packed folder. Your shop is as it was. Unpack it and choose the table inside.");
    case FileFault::Packed:
        return FileFaults::tr(
            "This is one packed file. Your shop is as it was. Unpack it first and choose what comes out.");
    case FileFault::Document:
        return FileFaults::tr("The file is a document, not a table. Your shop is as it was. "
                              "Choose a table that is saved as CSV or text.");
    case FileFault::NotText:
        return FileFaults::tr(
            "The file holds no text. Your shop is as it was. Choose a table that is saved as CSV or text.");
    case FileFault::UnknownEncoding:
        return FileFaults::tr(
            "The file cannot be read with these letters. What was read before is kept. Choose other letters.");
    case FileFault::ReadFailed:
        return FileFaults::tr("Reading the file stopped half-way. Your shop is as it was. "
                              "Look whether the disk or stick is still there, and try again.");
    }
    Q_UNREACHABLE();
}

} // namespace Shopbell
