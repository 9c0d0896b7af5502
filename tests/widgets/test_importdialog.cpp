// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importreviews.h"
#include "services/readreviews.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/common/noticebar.h"
#include "widgets/common/taborder.h"
#include "widgets/import/busyline.h"
#include "widgets/import/checkedrowsmodel.h"
#include "widgets/import/checkstep.h"
#include "widgets/import/filtercard.h"
#include "widgets/import/importdialog.h"
#include "widgets/import/importjob.h"
#include "widgets/import/importstep.h"
#include "widgets/import/progressstep.h"
#include "widgets/import/rowstable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray bakery = "date,name,stars,comment\n"
                          "12/11/2025,Karolina Dudek,5,The walnut rye is back\n"
                          "13/11/2025,S. Whitmore,2,Waited 15 min for a flat white\n"
                          "31/02/2025,Peter Lang,4,Queue moved fast\n"
                          "15/11/2025,José Almeida,3,Best pastéis outside Lisbon\n";

QByteArray manyRows(int rows)
{
    QByteArray csv = "date,name,stars,comment\n";
    for (int i = 0; i < rows; ++i)
        csv += "2025-10-05,Guest " + QByteArray::number(i) + ",4,Nice bread number " + QByteArray::number(i) + '\n';
    return csv;
}

ImportStep &step(const ImportDialog &dialog)
{
    return *static_cast<ImportStep *>(dialog.findChild<QStackedWidget *>()->currentWidget());
}

QString heading(const ImportDialog &dialog)
{
    return step(dialog).heading();
}

/// What the notice bar of the step says; empty when it says nothing.
QString notice(const ImportDialog &dialog)
{
    for (const NoticeBar *bar : step(dialog).findChildren<NoticeBar *>()) {
        if (bar->isVisible())
            return bar->sentence();
    }
    return {};
}

/// What Tab reaches in the step from this button on, to the last of its buttons.
QStringList stopsFrom(const ImportDialog &dialog, QWidget &first)
{
    QStringList stops;
    const QWidget *stop = &first;
    do {
        if (const auto *button = qobject_cast<const QPushButton *>(stop))
            stops << button->text();
        stop = nextTabStop(step(dialog), stop, true);
    } while (stop && stop != &first);
    return stops;
}

void click(const ImportDialog &dialog, const char *name)
{
    child<QPushButton>(dialog, name).click();
}

void choose(const ImportDialog &dialog, const char *name, const QVariant &value)
{
    auto &box = child<QComboBox>(dialog, name);
    const int index = box.findData(value);
    QVERIFY2(index >= 0, name);
    box.setCurrentIndex(index);
    Q_EMIT box.activated(index);
}

qint64 reviewsIn(const Desk &desk)
{
    const auto counts = wait(ReadReviews(desk.file()).counts());
    return counts ? counts->everything : -1;
}

/// Opens the dialog on a file and goes to the check step.
bool goToCheck(ImportDialog &dialog, const QString &path)
{
    dialog.start(path);
    auto &next = child<QPushButton>(dialog, "checkRows");
    if (!QTest::qWaitFor([&] { return next.isVisible() && next.isEnabled(); }))
        return false;
    next.click();
    auto &import = child<QPushButton>(dialog, "import");
    return QTest::qWaitFor([&] { return import.isVisible() && heading(dialog) != u"Checking the rows"_s; });
}

bool isDone(const ImportDialog &dialog)
{
    const auto &see = child<QPushButton>(dialog, "seeReviews");
    const auto &close = child<QPushButton>(dialog, "closeDone");
    return QTest::qWaitFor([&] { return see.isVisible() || close.isVisible(); }, 20000);
}

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderIsSaidAsPeopleWriteIt()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(u"en_GB"_s));
        const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
        CheckedRow row;
        row.number = u"17"_s;
        row.amount = Money{500, u"GBP"_s};
        row.when.day = QDate(2025, 1, 10);
        CheckedRow cancelled = row;
        cancelled.amount = Money{1234500, u"USD"_s};
        cancelled.notCounting = NotCounting::Cancelled;
        CheckedRowsModel rows;
        rows.setRows({row, cancelled}, {});
        QCOMPARE(rows.index(0, CheckedRowsModel::Words).data().toString(), u"17 · 10 Jan 2025 · £5.00"_s);
        QCOMPARE(rows.index(1, CheckedRowsModel::Words).data().toString(),
                 u"17 · 10 Jan 2025 · US$12,345.00 · Cancelled, does not count"_s);
    }

    void bringsAFileInAndTakesItBack()
    {
        Desk desk;
        ImportDialog dialog(desk.context());
        QVERIFY(goToCheck(dialog, desk.write(u"november.csv"_s, bakery)));
        QCOMPARE(heading(dialog), u"4 rows checked, 1 need a look"_s);
        const CheckedRowsModel &rows = child<RowsTable>(step(dialog), "checkedRows").rows();
        QCOMPARE(rows.rowCount(), 1);
        QCOMPARE(rows.index(0, CheckedRowsModel::Line).data().toString(), u"4"_s);
        QVERIFY(rows.index(0, 0).data(CheckedRowsModel::ReasonRole).toString().contains(u"31/02/2025"_s));
        QCOMPARE(reviewsIn(desk), 0);

        click(dialog, "import");
        QVERIFY(isDone(dialog));
        QCOMPARE(heading(dialog), u"3 reviews added, 1 left out"_s);
        QCOMPARE(child<QLabel>(dialog, "figureTotal").text(), u"4 rows in the file"_s);
        QCOMPARE(reviewsIn(desk), 3);

        click(dialog, "undoImport");
        QTRY_COMPARE(heading(dialog), u"The import is undone"_s);
        QCOMPARE(reviewsIn(desk), 0);
        const auto &close = child<QPushButton>(dialog, "closeDone");
        QVERIFY(close.isVisible() && !child<QPushButton>(dialog, "seeReviews").isVisible());
        QTRY_COMPARE(close.width(), close.sizeHint().width());
        click(dialog, "closeDone");
        QVERIFY(!dialog.isVisible());
    }

    void referralsAreRecognisedAndComeIn()
    {
        Desk desk;
        ImportDialog dialog(desk.context());
        QSignalSpy seen(&dialog, &ImportDialog::seeReferrals);
        QVERIFY(goToCheck(dialog,
                          desk.write(u"friends.csv"_s,
                                     "referrer,referrer email,friend,date\n"
                                     "Ines,ines@example.com,Bartek,2025-10-05\n"
                                     "Ines,ines@example.com,Zoe,2025-10-06\n"
                                     "Somebody,,Yara,2025-10-07\n")));
        QCOMPARE(child<QComboBox>(dialog, "kind").currentData().toInt(), int(ImportKind::Referrals));
        QCOMPARE(heading(dialog), u"3 rows checked, 1 need a look"_s);
        click(dialog, "import");
        QVERIFY(isDone(dialog));
        QCOMPARE(heading(dialog), u"2 referrals added, 1 left out"_s);
        click(dialog, "seeReviews");
        QCOMPARE(seen.size(), 1);
    }

    void daysToComeAreToldBeforeAndAfter()
    {
        Desk desk;
        ImportDialog dialog(desk.context());
        const QByteArray later = "date,name,stars,comment\n2999-02-03,Karolina,5,Lovely\n2999-02-04,Peter,4,Good\n";
        QVERIFY(goToCheck(dialog, desk.write(u"later.csv"_s, later)));
        const QString told = u"2 rows have a date that is still to come, the first in row 2: "_s;
        QVERIFY2(notice(dialog).startsWith(told), qPrintable(notice(dialog)));
        click(dialog, "import");
        QVERIFY(isDone(dialog));
        QVERIFY2(notice(dialog).startsWith(told), qPrintable(notice(dialog)));
        QCOMPARE(reviewsIn(desk), 2);
        click(dialog, "undoImport");
        QTRY_COMPARE(heading(dialog), u"The import is undone"_s);
        QCOMPARE(notice(dialog), QString());
    }

    void whileRowsAreCheckedTheLinesStayTogether()
    {
        Desk desk;
        ImportDialog dialog(desk.context());
        QVERIFY(goToCheck(dialog, desk.write(u"november.csv"_s, bakery)));
        auto &check = step(dialog);
        auto &busy = child<BusyLine>(check, "busy");
        const ImportPlan plan = dialog.findChild<ImportJob *>()->plan();
        static_cast<CheckStep &>(check).begin(plan, false);
        busy.show();
        for (int i = 0; i < 3; ++i) // The answer of the check would end the wait.
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVERIFY(busy.isVisible());
        QCOMPARE(dialog.focusWidget(), &check); // Enter and Ctrl+Enter press nothing meanwhile.
        for (const Qt::KeyboardModifier with : {Qt::NoModifier, Qt::ControlModifier})
            QTest::keyClick(&check, Qt::Key_Return, with);
        QVERIFY(dialog.isVisible());
        const int bottom = busy.mapTo(&check, busy.rect().bottomLeft()).y();
        QVERIFY2(bottom < check.height() / 4, qPrintable(QString::number(bottom)));
        const QList<QPushButton *> buttons = check.findChildren<QPushButton *>();
        QCOMPARE(std::ranges::count_if(
                     buttons, [](const auto *button) { return button->isVisible() && button->text() == u"Cancel"_s; }),
                 1);
    }

    void lettersAreOfferedInWords()
    {
        Desk desk;
        ImportDialog dialog(desk.context());
        QVERIFY(goToCheck(dialog, desk.write(u"november.csv"_s, bakery)));
        const auto &letters = child<QComboBox>(dialog, "letters");
        QVERIFY(letters.count() > 10);
        for (int i = 0; i < letters.count(); ++i) {
            QVERIFY2(letters.itemText(i) != letters.itemData(i).toString(), qPrintable(letters.itemText(i)));
            QVERIFY2(letters.itemText(i).contains(u'('), qPrintable(letters.itemText(i)));
        }
    }

    void anotherScaleTakesWhatTheFirstLeftOut()
    {
        Desk desk;
        ImportDialog dialog(desk.context());
        QByteArray csv = "stars,comment\n";
        for (int i = 0; i < 30; ++i)
            csv += QByteArray::number(1 + i % 5) + ",Good " + QByteArray::number(i) + '\n';
        csv += "8,From the card with ten steps\n";
        dialog.start(desk.write(u"cards.csv"_s, csv));
        auto &next = child<QPushButton>(dialog, "checkRows");
        QTRY_VERIFY(next.isVisible() && next.isEnabled());
        choose(dialog, "scale", int(RatingScale::OneToFive));
        next.click();
        QTRY_COMPARE(heading(dialog), u"31 rows checked, 1 need a look"_s);
        QCOMPARE(child<QPushButton>(dialog, "import").text(), u"Import 30 reviews"_s);

        const auto buttons = step(dialog).findChildren<QPushButton *>();
        const auto back = std::ranges::find(buttons, u"Back"_s, &QPushButton::text);
        (*back)->click();
        choose(dialog, "scale", int(RatingScale::OneToTen));
        next.click();
        QTRY_COMPARE(heading(dialog), u"31 rows checked, all fine"_s);
    }

    void theOwnerDecidesBetweenFormats()
    {
        Desk desk;
        ImportDialog dialog(desk.context());
        dialog.start(desk.write(u"plain.csv"_s, bakery));
        auto &next = child<QPushButton>(dialog, "checkRows");
        QTRY_VERIFY(next.isVisible() && next.isEnabled());
        auto &format = child<QComboBox>(dialog, "format");
        QVERIFY(!format.isVisible());

        dialog.start(desk.write(u"two.csv"_s,
                                "Review Content,Review Score,Review Created (UTC),Review Stars\n"
                                "Lovely buns,5,2025-11-12,5\n"));
        QTRY_VERIFY(format.isVisible());
        QCOMPARE(format.count(), 3);
        QCOMPARE(format.currentText(), u"Something else"_s);
        choose(dialog, "format", u"trustpilot"_s);
        QTRY_VERIFY(next.isEnabled());
        QCOMPARE(format.currentText(), u"Trustpilot"_s);
        QCOMPARE(child<QComboBox>(dialog, "channel").currentText(), u"Trustpilot"_s);
        choose(dialog, "format", QString());
        QTRY_VERIFY(next.isEnabled());
        QCOMPARE(child<QComboBox>(dialog, "channel").currentText(), u"Other"_s);
    }

    void importingAgainAddsNothing()
    {
        Desk desk;
        ImportDialog dialog(desk.context());
        const QString path = desk.write(u"november.csv"_s, bakery);
        QVERIFY(goToCheck(dialog, path));
        click(dialog, "import");
        QVERIFY(isDone(dialog));
        QVERIFY(goToCheck(dialog, path));
        auto &import = child<QPushButton>(dialog, "import");
        QCOMPARE(import.text(), u"Nothing to import"_s);
        QVERIFY(!import.isEnabled());
        QVERIFY(!import.toolTip().isEmpty());
        QCOMPARE(reviewsIn(desk), 3);
    }

    void nothingNewIsShownAfterAnswersAlone()
    {
        const QByteArray head = "review_id,date,rating,review,reply\n";
        Desk desk;
        ImportDialog first(desk.context());
        QVERIFY(goToCheck(first, desk.write(u"october.csv"_s, head + "g1,2025-11-19,1,Stale,\n")));
        click(first, "import");
        QVERIFY(isDone(first));
        ImportDialog dialog(desk.context());
        QVERIFY(goToCheck(dialog, desk.write(u"november.csv"_s, head + "g1,2025-11-19,1,Stale,Sorry\n")));
        click(dialog, "import");
        QVERIFY(isDone(dialog));
        QVERIFY2(heading(dialog).contains(u"updated, none left out"_s), qPrintable(heading(dialog)));
        QVERIFY(child<QPushButton>(dialog, "closeDone").isVisible());
        QVERIFY(child<QPushButton>(dialog, "undoImport").isVisible());
        QVERIFY(!child<QPushButton>(dialog, "seeReviews").isVisible());
    }

    void cancellingLeavesTheShopAsItWas()
    {
        Desk desk;
        ImportDialog dialog(desk.context());
        QSignalSpy ended(&dialog, &ImportDialog::importEnded);
        QVERIFY(goToCheck(dialog, desk.write(u"many.csv"_s, manyRows(60000))));
        click(dialog, "import");
        QVERIFY(dialog.isImporting());
        click(dialog, "cancelImport");
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 20000);
        QVERIFY(!dialog.isImporting());
        QCOMPARE(reviewsIn(desk), 0);
        const auto batches = wait(ImportReviews(desk.file()).batches());
        QVERIFY(batches && std::ranges::none_of(*batches, [](const ImportBatch &batch) {
                    return batch.state == ImportBatch::State::Shown;
                }));
        QVERIFY(notice(dialog).contains(u"as it was before"_s));
        QVERIFY(child<QPushButton>(dialog, "import").isEnabled());
    }

    void theCardsOfTheCheckWrapTheirWords()
    {
        Desk desk;
        ThemeOptions large;
        large.textScale = 2;
        desk.theme().setOptions(large);
        ImportDialog dialog(desk.context());
        QVERIFY(goToCheck(dialog, desk.write(u"november.csv"_s, bakery)));
        for (const char *name : {"cardNew", "cardSeen", "cardLook"}) {
            auto &card = child<FilterCard>(dialog, name);
            QVERIFY(card.width() < card.sizeHint().width()); // Too narrow for its sentence on one line.
            QVERIFY(card.heightForWidth(card.width()) > card.sizeHint().height());
            QTRY_VERIFY(card.height() >= card.heightForWidth(card.width()));
        }
    }

    void goesOnWhileTheWindowIsClosed()
    {
        Desk desk;
        ImportDialog dialog(desk.context());
        QSignalSpy said(&desk.notices(), &Notices::somethingDone);
        QSignalSpy progressed(&dialog, &ImportDialog::progressed);
        QSignalSpy ended(&dialog, &ImportDialog::importEnded);
        QVERIFY(goToCheck(dialog, desk.write(u"many.csv"_s, manyRows(20000))));
        click(dialog, "import");
        auto *progress = dialog.findChild<ProgressStep *>();
        QCOMPARE(dialog.focusWidget(), progress); // An Enter too many does not close the window.
        QTest::keyClick(progress, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        click(dialog, "goOn");
        QVERIFY(!dialog.isVisible());
        QVERIFY(dialog.isImporting());
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 30000);
        QVERIFY(progressed.count() > 0);
        QCOMPARE(progressed.last().at(1).toLongLong(), 20000);
        QCOMPARE(said.count(), 1);
        QCOMPARE(said.first().first().toString(), u"20,000 reviews added, none left out."_s);
        dialog.start();
        QCOMPARE(heading(dialog), u"20,000 reviews added, none left out"_s);
    }

    void saysWhatIsWrongWithAFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("an empty file") << u"empty.csv"_s << QByteArray() << u"empty"_s;
        QTest::newRow("a picture by another name")
            << u"photo.csv"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"picture"_s;
        QTest::newRow("a spreadsheet") << u"table.csv"_s << QByteArray("PK\x03\x04xl/workbook.xml", 19) << u"CSV"_s;
        QTest::newRow("nothing there") << u""_s << QByteArray() << u"not there"_s;
    }
    void saysWhatIsWrongWithAFile()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        Desk desk;
        ImportDialog dialog(desk.context());
        dialog.start(name.isEmpty() ? desk.path(u"gone.csv"_s) : desk.write(name, bytes));
        QTRY_VERIFY(!notice(dialog).isEmpty());
        QVERIFY2(notice(dialog).contains(said), qPrintable(notice(dialog)));
        QCOMPARE(heading(dialog), u"Which file do you want to bring in?"_s);
    }

    void aFolderIsNoFile()
    {
        Desk desk;
        ImportDialog dialog(desk.context());
        dialog.start(QFileInfo(desk.path(u"."_s)).absoluteFilePath());
        QTRY_VERIFY(notice(dialog).contains(u"folder"_s));
    }

    void withoutWordsOrScoresTheNextStepIsHeld()
    {
        Desk desk;
        ImportDialog dialog(desk.context());
        dialog.start(desk.write(u"list.csv"_s, "colour,shape\nred,round\nblue,square\n"));
        auto &next = child<QPushButton>(dialog, "checkRows");
        QTRY_VERIFY(next.isVisible() && !next.toolTip().isEmpty() && !next.toolTip().contains(u"being read"_s));
        QVERIFY(!next.isEnabled());
        QVERIFY(!notice(dialog).isEmpty());
        choose(dialog, "field0", int(ImportField::Text));
        QTRY_VERIFY(next.isEnabled());
        QVERIFY(notice(dialog).isEmpty());
    }

    void twoColumnsCannotBothBeTheWords()
    {
        Desk desk;
        ImportDialog dialog(desk.context());
        dialog.start(desk.write(u"november.csv"_s, bakery));
        QTRY_VERIFY(child<QPushButton>(dialog, "checkRows").isVisible());
        choose(dialog, "field1", int(ImportField::Text));
        QTRY_COMPARE(child<QComboBox>(dialog, "field3").currentData().toInt(), int(ImportField::Extra));
    }

    void whatIsChosenSurvivesReadingAgain()
    {
        Desk desk;
        ImportDialog dialog(desk.context());
        dialog.start(desk.write(u"november.csv"_s, bakery));
        auto &next = child<QPushButton>(dialog, "checkRows");
        QTRY_VERIFY(next.isVisible() && next.isEnabled());
        choose(dialog, "scale", int(RatingScale::OneToTen));
        choose(dialog, "field1", int(ImportField::Skip));
        choose(dialog, "letters", QByteArray("windows-1252"));
        QVERIFY(!next.isEnabled());
        QTRY_VERIFY(next.isEnabled());
        QCOMPARE(child<QComboBox>(dialog, "scale").currentData().toInt(), int(RatingScale::OneToTen));
        QCOMPARE(child<QComboBox>(dialog, "field1").currentData().toInt(), int(ImportField::Skip));
        QCOMPARE(child<QComboBox>(dialog, "letters").currentData().toByteArray(), QByteArray("windows-1252"));
    }

    void theChosenFileIsNeverWrittenOver()
    {
        Desk desk;
        ImportJob job(desk.file());
        QSignalSpy read(&job, &ImportJob::fileRead);
        QSignalSpy failed(&job, &ImportJob::failed);
        const QString path = desk.write(u"november.csv"_s, bakery);
        job.read(path);
        QVERIFY(read.wait());
        job.saveRows(path);
        QCOMPARE(failed.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bakery);
    }

    void pastImportsCanBeTakenBack()
    {
        Desk desk;
        ImportDialog dialog(desk.context());
        QVERIFY(goToCheck(dialog, desk.write(u"november.csv"_s, bakery)));
        click(dialog, "import");
        QVERIFY(isDone(dialog));
        dialog.reject();
        dialog.showPastImports();
        QTRY_COMPARE(step(dialog).findChildren<QPushButton *>(u"takeBack"_s).size(), 1);
        click(dialog, "takeBack");
        QTRY_COMPARE(reviewsIn(desk), 0);
        QTRY_COMPARE(step(dialog).findChildren<QPushButton *>(u"takeBack"_s).size(), 0);
    }

    void tabReachesWhatWasBroughtInBeforeTheFoot()
    {
        Desk desk;
        {
            ImportDialog dialog(desk.context());
            QVERIFY(goToCheck(dialog, desk.write(u"november.csv"_s, bakery)));
            click(dialog, "import");
            QVERIFY(isDone(dialog));
        }
        ImportDialog dialog(desk.context());
        dialog.start();
        const auto begins = [&dialog](const QString &text) -> QPushButton * {
            for (QPushButton *button : step(dialog).findChildren<QPushButton *>()) {
                if (button->isVisible() && button->text() == text)
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY(begins(u"See them"_s));
        QCOMPARE(stopsFrom(dialog, *begins(u"Choose a file…"_s)),
                 (QStringList{u"Choose a file…"_s, u"See them"_s, u"Cancel"_s, u"Past imports"_s}));
        dialog.showPastImports();
        QTRY_VERIFY(begins(u"Undo import"_s));
        QCOMPARE(stopsFrom(dialog, *begins(u"See them"_s)),
                 (QStringList{u"See them"_s, u"Undo import"_s, u"Import a file"_s, u"Close"_s}));
    }
};

SHOPBELL_WINDOW_TEST(TestImportDialog)
#include "test_importdialog.moc"
