// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "charts/chartview.h"
#include "services/readstatistics.h"
#include "services/recordpurchase.h"
#include "support/fakeclock.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/infront.h"
#include "widgets/customers/customerlistpane.h"
#include "widgets/import/importdialog.h"
#include "widgets/insights/insightspage.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/mainwindow.h"

#include <QAction>
#include <QDialog>
#include <QDropEvent>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

/// A year and a half of a shop: ten new faces each month, of whom five or six come back after twelve days.
void fill(const ShopFilePtr &file)
{
    const RecordPurchase record(file);
    for (int month = 0; month < 18; ++month) {
        const QDate first = QDate(2024, 6, 5).addMonths(month);
        for (int face = 0; face < 10; ++face) {
            NewPurchase purchase;
            purchase.customerName = u"Customer %1-%2"_s.arg(month).arg(face);
            purchase.amountMinor = 640;
            purchase.when.day = first.addDays(face);
            const auto added = wait(record.add(purchase));
            if (!added)
                qFatal("a purchase could not be added: %s", qPrintable(added.error().detail));
            if (face < 5 + month % 2 && first.addDays(face + 12) < QDate(2025, 11, 20)) {
                purchase.customer = added->customer;
                purchase.when.day = first.addDays(face + 12);
                if (!wait(record.add(purchase)))
                    qFatal("a second purchase could not be added");
            }
        }
    }
}

/// Ten who came in August for the first time, and again ten days later.
QByteArray orders()
{
    QByteArray csv = "Customer ID,Date,Order number,Total\n";
    for (int i = 0; i < 10; ++i) {
        csv += "N" + QByteArray::number(i) + ",2025-08-03," + QByteArray::number(2 * i) + ",12.50\n";
        csv += "N" + QByteArray::number(i) + ",2025-08-13," + QByteArray::number(2 * i + 1) + ",8.00\n";
    }
    return csv;
}

/// The program with a shop that has customers, at its Insights.
class Owner
{
public:
    Owner()
    {
        {
            Shop shop;
            shop.name = u"Poppyseed Lane"_s;
            auto made = ShopFile::create(path(u"shop.shopbell"_s), shop, {m_clock.clock(), false, false});
            if (!made)
                qFatal("the shop could not be made");
            fill(*made);
        }
        QThreadPool::globalInstance()->waitForDone();
        m_program = std::make_unique<Application>(
            Application::Options{path(u"preferences.ini"_s), m_folder.path(), {m_clock.clock(), false, false}, false});
        if (!m_program->start({path(u"shop.shopbell"_s)}))
            qFatal("the program did not start");
        if (!QTest::qWaitFor([this] { return !m_program->windows().empty(); }))
            qFatal("no window came up");
        window().resize(1280, 800);
        window().goTo(u"insights"_s);
    }
    ~Owner()
    {
        m_program.reset();
        QThreadPool::globalInstance()->waitForDone();
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    MainWindow &window() const { return *m_program->windows().front(); }
    Actions &actions() const { return *window().findChild<Actions *>(); }
    ChartView &chart() const { return *window().findChild<ChartView *>(u"chart"_s); }
    const Statistics &shown() const { return chart().request().statistics; }
    bool sees(int periods) const
    {
        return QTest::qWaitFor([this, periods] {
            return !shown().series.empty() && int(shown().series.front().points.size()) == periods;
        });
    }
    bool click(const char *name) const
    {
        QPushButton *button = nullptr;
        const bool there = QTest::qWaitFor([&] {
            button = window().findChild<QPushButton *>(QString::fromLatin1(name));
            return button && button->isVisible() && button->isEnabled();
        });
        if (there)
            QTest::mouseClick(button, Qt::LeftButton);
        return there;
    }
    const StatisticPoint &pointOf(QDate month) const
    {
        const std::vector<StatisticPoint> &points = shown().series.front().points;
        return *std::ranges::find(points, month, &StatisticPoint::from);
    }

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    std::unique_ptr<Application> m_program;
};

/// A file that is dropped on a part of the window.
bool isTaken(QWidget *on, const QString &path)
{
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({4, 4}, Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &enter);
    QDropEvent let({4, 4}, Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &let);
    return enter.isAccepted() && let.isAccepted();
}

QDialog *openDialog()
{
    QDialog *dialog = nullptr;
    std::ignore =
        QTest::qWaitFor([&] { return (dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())); });
    return dialog;
}

} // namespace

class InsightsJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPointIsClickedAndThoseCustomersAreShown()
    {
        const Owner owner;
        QVERIFY(owner.sees(12));
        const int august = 8;
        QTest::mouseClick(owner.chart().viewport(), Qt::LeftButton, {}, owner.chart().placeOf(august));
        QTRY_COMPARE(owner.window().section(), u"customers"_s);
        const auto *list = owner.window().findChild<CustomerListPane *>();
        QTRY_VERIFY(list->query().among);
        const auto strips = list->findChildren<QPushButton *>();
        const auto all = std::ranges::find(strips, u"Show all"_s, &QPushButton::text);
        QVERIFY(all != strips.end());
        (*all)->click();
        QTRY_VERIFY(!list->query().among);
        QCOMPARE(list->query().order, CustomerOrder::LastSeen); // That of the chart is over.
    }

    void aChartBecomesAPictureInThreeClicks()
    {
        const Owner owner;
        QVERIFY(owner.sees(12));
        QVERIFY(owner.click("post"));
        QTRY_COMPARE(owner.window().section(), u"share"_s);
        QVERIFY(owner.click("exportPng"));
        auto *dialog = qobject_cast<QFileDialog *>(openDialog());
        QVERIFY(dialog);
        dialog->setDirectory(owner.path({}));
        dialog->selectFile(owner.path(u"post.png"_s));
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(QFile::exists(owner.path(u"post.png"_s)));
        const QImage saved(owner.path(u"post.png"_s));
        QCOMPARE(saved.size(), QSize(1080, 1080));
        QCOMPARE(saved.devicePixelRatio(), 1.0);
        QVERIFY(saved.pixelColor(540, 540) != saved.pixelColor(10, 10));
    }

    void aNoteIsAddedOnTheAxisAndUndone()
    {
        const Owner owner;
        QVERIFY(owner.sees(12));
        owner.chart().setFocus();
        QTest::keyClick(&owner.chart(), Qt::Key_Home);
        QTest::keyClick(&owner.chart(), Qt::Key_N);
        QDialog *dialog = openDialog();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"words"_s), u"Stamp card at the till"_s);
        QVERIFY(broughtToFront(dialog));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QTRY_COMPARE(owner.chart().request().notes.size(), size_t(1));
        QCOMPARE(owner.chart().request().notes.front().text, u"Stamp card at the till"_s);
        QTRY_VERIFY(owner.actions().undo->isEnabled());
        owner.actions().undo->trigger();
        QTRY_VERIFY(owner.chart().request().notes.empty());
    }

    void aTargetIsWhatIsTyped()
    {
        const Owner owner;
        QVERIFY(owner.sees(12));
        auto *set = owner.window().findChild<QPushButton *>(u"target"_s);
        QVERIFY(set);
        set->click();
        QDialog *dialog = openDialog();
        QVERIFY(dialog);
        QVERIFY(broughtToFront(dialog));
        QTRY_VERIFY(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), u"45"_s); // As it opens, over what it proposes.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QTRY_COMPARE(owner.chart().request().target, std::optional(0.45));
        owner.actions().undo->trigger();
        QTRY_VERIFY(!owner.chart().request().target);
    }

    void anImportedOrderFileChangesTheChart()
    {
        const Owner owner;
        QVERIFY(owner.sees(12));
        QCOMPARE(owner.pointOf({2025, 8, 1}).n, 10);
        const qint64 before = owner.pointOf({2025, 8, 1}).hits;
        QFile file(owner.path(u"orders.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(orders());
        file.close();
        QVERIFY(QTest::qWaitForWindowActive(&owner.window()));
        QVERIFY(isTaken(owner.chart().viewport(), file.fileName())); // Dropped on the chart itself.
        QTRY_VERIFY(owner.window().findChild<ImportDialog *>());
        QVERIFY(owner.click("checkRows"));
        QVERIFY(owner.click("import"));
        QTRY_COMPARE_WITH_TIMEOUT(owner.pointOf({2025, 8, 1}).n, 20, 20000);
        QCOMPARE(owner.pointOf({2025, 8, 1}).hits, before + 10);
        QVERIFY(owner.click("seeReviews")); // On purchases: the customers who came with them.
        QTRY_COMPARE(owner.window().section(), u"customers"_s);

        // Undo takes the import back and the chart with it; redo brings both again.
        owner.window().goTo(u"insights"_s);
        QTRY_VERIFY(owner.actions().undo->isEnabled());
        owner.actions().undo->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(owner.pointOf({2025, 8, 1}).n, 10, 20000);
        QCOMPARE(owner.pointOf({2025, 8, 1}).hits, before);
        QTRY_VERIFY(owner.actions().redo->isEnabled());
        owner.actions().redo->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(owner.pointOf({2025, 8, 1}).n, 20, 20000);
    }
};

SHOPBELL_WINDOW_TEST(InsightsJourney)
#include "test_insights.moc"
