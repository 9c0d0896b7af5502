// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepcustomers.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/common/noticebar.h"
#include "widgets/common/segment.h"
#include "widgets/shell/exportdialog.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

struct Opened
{
    explicit Opened(Desk &desk) : dialog(new ExportDialog(desk.context(), nullptr)) { dialog->start(); }
    ~Opened() { delete dialog; }
    QCheckBox &kind(const char *name) const { return child<QCheckBox>(*dialog, name); }
    QPushButton &submit() const { return child<QPushButton>(*dialog, "submit"); }

    QPointer<ExportDialog> dialog;
};

void addTwoCustomers(Desk &desk)
{
    for (const QString &name : {u"Marta Kowalska"_s, u"陈伟"_s})
        QVERIFY(bool(wait(KeepCustomers(desk.file()).add({.name = name}))));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersOnlyWhatIsThere()
    {
        Desk desk;
        addTwoCustomers(desk);
        const Opened opened(desk);
        QTRY_COMPARE(opened.kind("customers").text(), u"2 customer(s)"_s); // Without a translation.
        QVERIFY(opened.kind("customers").isChecked());
        QCOMPARE(opened.kind("purchases").text(), u"No purchases yet"_s);
        QVERIFY(!opened.kind("purchases").isEnabled());
        QVERIFY(!opened.kind("purchases").isChecked());
        QVERIFY(opened.submit().isEnabled());
        opened.kind("customers").setChecked(false);
        QVERIFY(!opened.submit().isEnabled());
        QCOMPARE(opened.submit().toolTip(), u"Choose what to export."_s);
    }

    void oneKindIsWrittenUnderTheNameThatIsChosen()
    {
        Desk desk;
        addTwoCustomers(desk);
        const QSignalSpy said(&desk.notices(), &Notices::somethingSaid);
        const Opened opened(desk);
        QTRY_VERIFY(!opened.kind("purchases").isChecked());
        desk.context().preferences.setFolder(u"export"_s, desk.path({}));
        opened.submit().click();
        auto *files = opened.dialog->findChild<QFileDialog *>();
        QVERIFY(files);
        QCOMPARE(QFileInfo(files->selectedFiles().value(0)).fileName(), u"shop - Customers.csv"_s);
        static_cast<QDialog *>(files)->accept();
        QTRY_VERIFY(!opened.dialog);
        const QByteArray table = contentOf(desk.path(u"shop - Customers.csv"_s));
        QVERIFY2(table.contains("Marta Kowalska") && table.contains("陈伟"), table.constData());
        QCOMPARE(said.size(), 1);
        QVERIFY(said.first().first().toString().contains(u"shop - Customers.csv"));
    }

    void aFileOfTheSameNameInTheFolderStays()
    {
        Desk desk;
        addTwoCustomers(desk);
        desk.write(u"shop - Customers.json"_s, "mine");
        const Opened opened(desk);
        QTRY_VERIFY(!opened.kind("purchases").isChecked());
        child<Segment>(*opened.dialog, "format").button(int(RecordFormat::Json))->click();
        opened.dialog->writeInto(desk.path({}));
        QTRY_VERIFY(!opened.dialog);
        QCOMPARE(contentOf(desk.path(u"shop - Customers.json"_s)), QByteArray("mine"));
        QVERIFY(contentOf(desk.path(u"shop - Customers (2).json"_s)).contains("Marta Kowalska"));
    }

    void aFolderThatIsGoneIsSaidAndTheWindowStays()
    {
        Desk desk;
        addTwoCustomers(desk);
        const Opened opened(desk);
        QTRY_VERIFY(!opened.kind("purchases").isChecked());
        opened.dialog->writeInto(desk.path(u"nowhere"_s));
        auto *notice = opened.dialog->findChild<NoticeBar *>();
        QVERIFY(notice);
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(opened.submit().isEnabled());
    }
};

SHOPBELL_WINDOW_TEST(TestExportDialog)
#include "test_exportdialog.moc"
