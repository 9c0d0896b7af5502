// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "services/addreview.h"
#include "services/checkfile.h"
#include "services/importreviews.h"
#include "services/readreviews.h"
#include "support/fakeclock.h"
#include "support/run.h"
#include "support/wait.h"
#include "widgets/addreview/addreviewdialog.h"
#include "widgets/common/toast.h"
#include "widgets/import/importdialog.h"
#include "widgets/import/importstep.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray november = "date,name,stars,comment\n"
                            "2025-11-19T12:00:00Z,Karolina Dudek,5,The walnut rye is back\n"
                            "2025-11-19T15:00:00Z,S. Whitmore,2,\"Waited 15 min\nfor a flat white\"\n"
                            "2025-02-31,Peter Lang,4,Queue moved fast\n"
                            "2025-03-15,José Almeida,3,Best pastéis outside Lisbon\n"
                            "2025-03-15,José Almeida,3,Best pastéis outside Lisbon\n";

QByteArray manyRows(int rows)
{
    QByteArray csv = "date,stars,comment\n";
    for (int i = 0; i < rows; ++i)
        csv += "2025-10-05,4,Nice bread number " + QByteArray::number(i) + '\n';
    return csv;
}

/// The program in a home of its own with one window, and an owner who clicks what has a name.
class Owner
{
public:
    Owner()
    {
        m_program = std::make_unique<Application>(
            Application::Options{path(u"preferences.ini"_s), m_folder.path(), {m_clock.clock(), false, false}, false});
        if (!m_program->start({}))
            qFatal("the program did not start");
        if (!QTest::qWaitFor([this] { return !m_program->windows().empty(); }))
            qFatal("no window came up");
    }
    ~Owner()
    {
        m_program.reset();
        QThreadPool::globalInstance()->waitForDone();
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
            qFatal("a file of the test could not be written");
        return file.fileName();
    }

    Application &program() const { return *m_program; }
    /// Closes what the last window was and waits for its file.
    bool isClosed() const
    {
        const bool gone = QTest::qWaitFor([this] { return m_program->windows().empty(); });
        return QThreadPool::globalInstance()->waitForDone(20000) && gone;
    }
    MainWindow &window() const { return *m_program->windows().front(); }
    Actions &actions() const { return *window().findChild<Actions *>(); }
    ImportDialog *importer() const { return window().findChild<ImportDialog *>(); }

    template<typename Widget = QPushButton>
    Widget *find(const char *name) const
    {
        auto *found = window().findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("nothing is named %s", name);
        return found;
    }
    bool canClick(const char *name) const
    {
        auto *button = find(name);
        return QTest::qWaitFor([button] { return button->isVisible() && button->isEnabled(); }, 20000);
    }
    bool click(const char *name) const
    {
        if (!canClick(name))
            return false;
        find(name)->click();
        return true;
    }
    QString heading() const
    {
        const auto *steps = importer()->findChild<QStackedWidget *>();
        return static_cast<ImportStep *>(steps->currentWidget())->heading();
    }

    /// Ctrl+I, then the file as if it were dropped.
    void choose(const QString &file) const
    {
        actions().import->trigger();
        importer()->start(file);
    }
    qint64 reviews() const
    {
        const ShopFilePtr shop = file();
        const auto counts = wait(ReadReviews(shop).counts());
        return counts ? counts->everything : -1;
    }
    /// The shop as another program sees it.
    ShopFilePtr file() const
    {
        auto opened = ShopFile::open(path(u"My shop.shopbell"_s), {m_clock.clock(), false, false});
        if (!opened)
            qFatal("the shop could not be opened: %s", qPrintable(opened.error().detail));
        return *opened;
    }

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    std::unique_ptr<Application> m_program;
};

} // namespace

class ImportJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheFileToTheReviewsAndBack()
    {
        Owner owner;
        owner.choose(owner.write(u"november.csv"_s, november));
        QVERIFY(owner.click("checkRows"));
        QVERIFY(owner.canClick("import"));
        QCOMPARE(owner.heading(), u"5 rows checked, 1 needs a look"_s);
        QCOMPARE(owner.reviews(), 0);
        QVERIFY(owner.click("import"));
        QVERIFY(owner.canClick("seeReviews"));
        QCOMPARE(owner.heading(), u"4 reviews added, 1 left out"_s);
        QCOMPARE(owner.find<QLabel>("figureTotal")->text(), u"5 rows in the file"_s);
        QCOMPARE(owner.reviews(), 4);

        QVERIFY(owner.click("seeReviews"));
        QTRY_COMPARE(owner.window().section(), u"reviews"_s);
        QVERIFY(!owner.importer()->isVisible());

        QTRY_VERIFY(owner.actions().undo->isEnabled());
        owner.actions().undo->trigger();
        QTRY_COMPARE(owner.reviews(), 0);
        const ShopFilePtr shop = owner.file();
        const auto checked = wait(CheckFile(shop).run());
        QVERIFY(checked && checked->ok());
    }

    void aSecondTimeAddsNothing()
    {
        Owner owner;
        const QString file = owner.write(u"november.csv"_s, november);
        for (const bool first : {true, false}) {
            owner.choose(file);
            QVERIFY(owner.click("checkRows"));
            QTRY_VERIFY(owner.heading().startsWith(u"5 rows checked"_s));
            if (first) {
                QVERIFY(owner.click("import"));
                QVERIFY(owner.canClick("seeReviews"));
            }
        }
        QVERIFY(!owner.find("import")->isEnabled());
        QCOMPARE(owner.reviews(), 4);
    }

    void aBrokenFileIsNamedAndNothingChanges()
    {
        Owner owner;
        owner.choose(owner.write(u"photo.csv"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)));
        QTRY_VERIFY(std::ranges::any_of(owner.importer()->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"is a picture"_s);
        }));
        QCOMPARE(owner.reviews(), 0);
    }

    void aFileIsDroppedOnTheWindow()
    {
        Owner owner;
        NewReview said;
        said.text = u"Too salty."_s;
        QVERIFY(wait(AddReview(owner.file()).add(said)));
        owner.window().goTo(u"reviews"_s);
        QVERIFY(QTest::qWaitForWindowActive(&owner.window()));
        QTRY_VERIFY(owner.window().findChild<ReplyEdit *>());
        auto *reply = owner.window().findChild<ReplyEdit *>(); // It would write the file's address down.
        const auto drop = [](QWidget *on, const QString &path) {
            QMimeData file;
            file.setUrls({QUrl::fromLocalFile(path)});
            QDragEnterEvent enter({4, 4}, Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(on, &enter);
            QDropEvent let({4, 4}, Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(on, &let);
            return enter.isAccepted() && let.isAccepted();
        };
        QVERIFY(drop(reply, owner.write(u"november.csv"_s, november)));
        QVERIFY(reply->toPlainText().isEmpty());
        QVERIFY(QTest::qWaitFor([&owner] { return owner.importer() && owner.importer()->isVisible(); }));
        QVERIFY(owner.click("checkRows"));
        QVERIFY(owner.click("import"));
        QTRY_COMPARE_WITH_TIMEOUT(owner.reviews(), 5, 20000);
        QVERIFY(QFile::copy(owner.file()->path(), owner.path(u"Other.shopbell"_s)));
        QVERIFY(drop(&owner.window(), owner.path(u"Other.shopbell"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(owner.program().windows().size(), size_t(2), 20000);
    }

    void cancellingInTheMiddleLeavesAllAsBefore()
    {
        Owner owner;
        owner.choose(owner.write(u"many.csv"_s, manyRows(60000)));
        QVERIFY(owner.click("checkRows"));
        QVERIFY(owner.click("import"));
        QVERIFY(owner.click("cancelImport"));
        QVERIFY(owner.canClick("import"));
        QVERIFY(!owner.importer()->isImporting());
        QCOMPARE(owner.reviews(), 0);
        const ShopFilePtr shop = owner.file();
        const auto checked = wait(CheckFile(shop).run());
        QVERIFY(checked && checked->ok());
    }

    void theLanguageWaitsForTheImport()
    {
        Owner owner;
        owner.choose(owner.write(u"many.csv"_s, manyRows(20000)));
        QVERIFY(owner.click("checkRows"));
        QVERIFY(owner.click("import"));
        QVERIFY(owner.click("goOn"));
        const QPointer<MainWindow> before = &owner.window();
        owner.program().preferences().setLanguage(u"zh_CN"_s);
        QTRY_COMPARE(QLocale().language(), QLocale::Chinese);
        QCOMPARE(&owner.window(), before.get());
        QVERIFY(owner.importer()->isImporting());
        QTRY_VERIFY_WITH_TIMEOUT(!before, 30000);
        QCOMPARE(owner.reviews(), 20000);
        const auto *toast = owner.window().findChild<Toast *>();
        QVERIFY2(toast->isVisible() && toast->accessibleName().contains(u"20,000"_s),
                 qPrintable(toast->accessibleName()));
        owner.program().preferences().setLanguage(u"en"_s);
        QTRY_COMPARE(QLocale().language(), QLocale::English);
    }

    void theLanguageWaitsForADialog()
    {
        Owner owner;
        owner.actions().addReview->trigger();
        QPointer<AddReviewDialog> dialog = owner.window().findChild<AddReviewDialog *>();
        QVERIFY(dialog);
        const QPointer<MainWindow> before = &owner.window();
        owner.program().preferences().setLanguage(u"zh_CN"_s);
        QTRY_COMPARE(QLocale().language(), QLocale::Chinese);
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
        QTRY_VERIFY(!before);
        owner.program().preferences().setLanguage(u"en"_s);
        QTRY_COMPARE(QLocale().language(), QLocale::English);
    }

    void closingDuringAnImportAsksFirst()
    {
        Owner owner;
        owner.choose(owner.write(u"many.csv"_s, manyRows(60000)));
        QVERIFY(owner.click("checkRows"));
        QVERIFY(owner.click("import"));
        QVERIFY(owner.click("goOn"));
        QVERIFY(!owner.window().close());
        const QPointer<QMessageBox> question = owner.window().findChild<QMessageBox *>();
        QVERIFY(question && question->isVisible());
        const auto buttons = question->buttons();
        const auto stop = std::ranges::find_if(
            buttons, [](const QAbstractButton *button) { return button->text() == u"Stop the import and close"_s; });
        QVERIFY(stop != buttons.end());
        (*stop)->click();
        QVERIFY(owner.isClosed());
        QCOMPARE(owner.reviews(), 0);
        const ShopFilePtr shop = owner.file();
        const auto checked = wait(CheckFile(shop).run());
        QVERIFY(checked && checked->ok());
    }

    void theQuestionGoesWithTheImport()
    {
        Owner owner;
        owner.choose(owner.write(u"many.csv"_s, manyRows(20000)));
        QVERIFY(owner.click("checkRows"));
        QVERIFY(owner.click("import"));
        QVERIFY(owner.click("goOn"));
        QVERIFY(!owner.window().close());
        const QPointer<QMessageBox> question = owner.window().findChild<QMessageBox *>();
        QVERIFY(question);
        QTRY_VERIFY_WITH_TIMEOUT(!question, 30000);
        QVERIFY(owner.window().isVisible());
        QCOMPARE(owner.reviews(), 20000);
    }

    void aRemarkAndAnotherOne()
    {
        Owner owner;
        owner.actions().addReview->trigger();
        auto *dialog = owner.window().findChild<AddReviewDialog *>();
        QVERIFY(dialog);
        auto *words = owner.find<QPlainTextEdit>("words");
        QTRY_VERIFY(words->isVisible());
        words->insertPlainText(u"The croissant was lovely."_s);
        QVERIFY(owner.click("addAnother"));
        QTRY_VERIFY(words->toPlainText().isEmpty());
        words->insertPlainText(u"The tea was cold."_s);
        QVERIFY(owner.click("addReview"));
        QTRY_COMPARE(owner.reviews(), 2);
    }
};

SHOPBELL_WINDOW_TEST(ImportJourney)
#include "test_import.moc"
