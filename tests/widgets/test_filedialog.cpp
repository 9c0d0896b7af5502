// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/heldlocks.h"
#include "support/run.h"
#include "support/widgets/desk.h"
#include "widgets/common/filedialog.h"

#include <QAbstractItemModel>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

/// What the dialog says in its column "Type" about a file.
QString typeOf(const QFileDialog &dialog, const QString &path)
{
    const auto *model = dialog.findChild<QFileSystemModel *>();
    return model ? model->data(model->index(path, 2)).toString() : QString();
}

} // namespace

class TestFileDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listingTheFolderOfAnOpenShopKeepsItsLocks()
    {
        const Desk desk;
        const int held = locksHeld(desk.file()->path());
        if (held < 0)
            QSKIP("This system does not tell which locks a program holds.");
        QVERIFY(held > 0);
        QWidget window;
        window.show();
        const QString log = desk.file()->path() + u"-shm"_s;
        QVERIFY(locksHeld(log) > 0);
        askForFile(&window, {.title = u"Open"_s, .folder = desk.path({}), .filters = {u"All files (*)"_s}},
                   [](const QString &) {});
        auto *dialog = window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        QTRY_COMPARE(typeOf(*dialog, desk.file()->path()), u"SHOPBELL file"_s);
        QTRY_COMPARE(typeOf(*dialog, log), u"SHOPBELL-SHM file"_s);
        QVERIFY(locksHeld(desk.file()->path()) > 0);
        QVERIFY(locksHeld(log) > 0);
    }

    void theAnswerIsTheChosenFile()
    {
        const Desk desk;
        const QString path = desk.write(u"reviews.csv"_s, "Review\nLovely\n");
        QWidget window;
        window.show();
        QStringList answers;
        askForFile(&window, {.title = u"Choose"_s, .folder = desk.path({}), .filters = {u"Tables (*.csv)"_s}},
                   [&answers](const QString &chosen) { answers << chosen; });
        QPointer<QFileDialog> dialog = window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->directory().canonicalPath(), QDir(desk.path({})).canonicalPath());
        dialog->selectFile(path);
        static_cast<QDialog *>(dialog.data())->accept();
        QTRY_COMPARE(answers.size(), 1);
        QCOMPARE(QFileInfo(answers.first()).canonicalFilePath(), QFileInfo(path).canonicalFilePath());
        QTRY_VERIFY(!dialog);
    }

    void aFolderThatIsNotThereYetBeginsBesideIt()
    {
        const Desk desk;
        QWidget window;
        askForFile(&window, {.title = u"Choose"_s, .folder = desk.path(u"Shopbell Backups"_s)}, [](const QString &) {});
        QCOMPARE(window.findChild<QFileDialog *>()->directory().canonicalPath(), QDir(desk.path({})).canonicalPath());
    }
};

SHOPBELL_WINDOW_TEST(TestFileDialog)
#include "test_filedialog.moc"
