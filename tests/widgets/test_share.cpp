// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlist.h"
#include "charts/ownpicturesizes.h"
#include "charts/picturesizes.h"
#include "services/changefeed.h"
#include "services/keepshop.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "support/widgets/fakecharts.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/notices.h"
#include "widgets/common/preferences.h"
#include "widgets/common/shopprofile.h"
#include "widgets/common/windowrequests.h"
#include "widgets/insights/gallery.h"
#include "widgets/reviews/quietcombo.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/share/picturepreview.h"
#include "widgets/share/postwords.h"
#include "widgets/share/sharepage.h"
#include "widgets/share/sharestage.h"
#include "widgets/share/sizetiles.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QFontMetricsF>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

struct Page
{
    explicit Page(Desk &desk, FakeCharts figures = {})
        : charts(std::move(figures))
        , profile(desk.file(), *wait(KeepShop(desk.file()).read()))
        , page(desk.context(), profile, requests, charts.readers())
    {
        page.resize(1104, 720);
        page.show();
    }
    ReplyEdit &headline() const { return child<ReplyEdit>(page, "headline"); }
    QPushButton &button(const char *name) const { return child<QPushButton>(page, name); }
    Gallery &sources() const { return child<Gallery>(page, "sources"); }
    int chosen() const { return sources().currentIndex().row(); }

    FakeCharts charts;
    WindowRequests requests;
    ShopProfile profile;
    SharePage page;
};

int chartAt(Statistic statistic)
{
    return int(std::ranges::find(chartKinds(), statistic, &ChartKind::statistic) - chartKinds().begin());
}

void type(ReplyEdit &field, const QString &text)
{
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, text);
}

/// The field under that name in the window that asks for a size.
template<typename Field>
Field &fieldNamed(const QWidget &in, const QString &name)
{
    const QList<Field *> fields = in.findChildren<Field *>();
    const auto found = std::ranges::find(fields, name, &QWidget::accessibleName);
    Q_ASSERT(found != fields.end());
    return **found;
}

/// Answers the file dialog that is open.
void takeFile(const QString &path)
{
    QTRY_VERIFY(qobject_cast<QFileDialog *>(QApplication::activeModalWidget()));
    auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
}

} // namespace

class TestShare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCaptionOfASourceIsShort()
    {
        StatisticsQuery query;
        query.statistic = Statistic::RepeatPurchases;
        const Statistics answer = FakeCharts().answerTo(query);
        QCOMPARE(sourceCaption(answer, QLocale(u"en_GB"_s)), u"within 60 days, to Aug 2025"_s);
    }

    void theFirstChartIsAPictureAtOnce()
    {
        Desk desk;
        const Page page(desk);
        QTRY_COMPARE(page.page.picture().size(), QSize(1080, 1080));
        QVERIFY(!page.headline().toPlainText().isEmpty());
        QCOMPARE(page.headline().verticalScrollBar()->maximum(), 0); // Its two lines are seen whole.
        QVERIFY(page.button("exportPng").isEnabled());
    }

    void noBarStandsBesideWordsThatFit()
    {
        Desk desk;
        Page page(desk);
        page.page.resize(1104, 1400); // The options have no bar of their own, which would come and go with the lines.
        QTRY_VERIFY(!page.page.picture().isNull());
        ReplyEdit &field = page.headline();
        const QScrollBar *bar = field.verticalScrollBar();
        field.setPlainText(u"n"_s);
        QTRY_VERIFY(!bar->isVisible());
        const double room = field.viewport()->width() - 2 * field.document()->documentMargin();
        const int fitting = int(room / QFontMetricsF(field.font()).horizontalAdvance(u'n'));
        const QString line(fitting - 1, u'n'); // Beside a bar it would be two.
        field.setPlainText(QStringList(4, line).join(u'\n'));
        QCOMPARE(field.document()->lineCount(), 4);
        QCOMPARE(bar->maximum(), 0);
        QVERIFY(!bar->isVisible());
        field.setPlainText(QStringList(5, line).join(u'\n'));
        QTRY_VERIFY(bar->isVisible());
        field.setPlainText(QStringList(4, line).join(u'\n'));
        QTRY_VERIFY(!bar->isVisible());
        QCOMPARE(bar->maximum(), 0);
    }

    void aChartIsPostedAsItWasAskedFor()
    {
        Desk desk;
        Page page(desk);
        QTRY_VERIFY(!page.page.picture().isNull());
        StatisticsQuery query;
        query.statistic = Statistic::PurchaseGap;
        query.from = {2025, 1, 1};
        page.page.post(query);
        QTRY_COMPARE(page.chosen(), chartAt(Statistic::PurchaseGap));
        QTRY_VERIFY(std::ranges::any_of(*page.charts.asked, [&](const StatisticsQuery &asked) {
            return asked.statistic == Statistic::PurchaseGap && asked.from == query.from;
        }));
    }

    /// Also where Share already has it exactly so, and whatever was chosen there by hand meanwhile.
    void aChartThatIsThereAlreadyIsChosen()
    {
        Desk desk;
        Page page(desk);
        QTRY_VERIFY(!page.page.picture().isNull());
        const QString first = page.headline().toPlainText();
        const auto drawn = [&] {
            return std::ranges::find(*page.charts.asked, Statistic::Referrals, &StatisticsQuery::statistic);
        };
        QTRY_VERIFY(drawn() != page.charts.asked->end());
        StatisticsQuery referrals = *drawn();
        referrals.withYearBefore = true; // As Insights shows it; a picture leaves the year out.
        page.page.post(referrals);
        QTRY_COMPARE(page.chosen(), chartAt(Statistic::Referrals));
        QTRY_VERIFY(page.headline().toPlainText() != first);

        Q_EMIT page.sources().chosen(chartAt(Statistic::PurchaseGap));
        QCOMPARE(page.chosen(), chartAt(Statistic::PurchaseGap));
        page.page.post(referrals);
        QTRY_COMPARE(page.chosen(), chartAt(Statistic::Referrals));
    }

    /// What was asked for once does not come back over a chart that the owner chose since.
    void aChartChosenByHandStays()
    {
        Desk desk;
        Page page(desk);
        QTRY_VERIFY(!page.page.picture().isNull());
        StatisticsQuery query;
        query.statistic = Statistic::Referrals;
        query.from = {2025, 1, 1};
        page.page.post(query);
        QTRY_COMPARE(page.chosen(), chartAt(Statistic::Referrals));
        Q_EMIT page.sources().chosen(chartAt(Statistic::PurchaseGap));
        const size_t before = page.charts.asked->size();
        page.charts.setMonths(30, 40);
        Q_EMIT desk.file()->feed().changed({.manyCustomers = true});
        QTRY_VERIFY(page.charts.asked->size() > before);
        QTest::qWait(100);
        QCOMPARE(page.chosen(), chartAt(Statistic::PurchaseGap));
    }

    void theLastTwelveMonthsArePostedAsSharedByThemselves()
    {
        Desk desk;
        Page page(desk);
        QTRY_VERIFY(!page.page.picture().isNull());
        const QImage byItself = page.page.picture();
        const size_t before = page.charts.asked->size();
        StatisticsQuery query;
        query.from = {2024, 12, 1}; // As the chart of Insights begins.
        query.withYearBefore = true;
        page.page.post(query);
        QTRY_VERIFY(page.charts.asked->size() > before);
        QVERIFY(std::ranges::none_of(*page.charts.asked, [&](const StatisticsQuery &asked) {
            return asked.statistic == Statistic::RepeatPurchases && asked.from == query.from;
        }));
        QCOMPARE(page.page.picture(), byItself);
    }

    void whatEndsLongAgoIsOfferedUpToItsEnd()
    {
        Desk desk;
        FakeCharts figures;
        figures.lastRecord = {2025, 5, 9};
        const Page page(desk, figures);
        QTRY_VERIFY(page.button("upToLastRecord").isVisible());
        page.button("upToLastRecord").click();
        QTRY_VERIFY(std::ranges::any_of(*page.charts.asked, [](const StatisticsQuery &asked) {
            return asked.statistic == Statistic::RepeatPurchases && asked.to == QDate(2025, 5, 9);
        }));
        QTRY_VERIFY(!page.button("upToLastRecord").isVisible());
    }

    void whatIsTypedForAChartIsKept()
    {
        Desk desk;
        {
            const Page page(desk);
            QTRY_VERIFY(!page.headline().toPlainText().isEmpty());
            type(page.headline(), u"They come back."_s);
            page.sources().setCurrentIndex(page.sources().model()->index(1, 0));
            QTRY_VERIFY(page.headline().toPlainText() != u"They come back."_s);
            page.sources().setCurrentIndex(page.sources().model()->index(0, 0));
            QTRY_COMPARE(page.headline().toPlainText(), u"They come back."_s);
        }
        const Page again(desk);
        QTRY_COMPARE(again.headline().toPlainText(), u"They come back."_s);
    }

    void theRingsOfTheFieldsHaveRoom_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {820, 1104, 1500})
            QTest::addRow("%d", width) << width;
    }
    void theRingsOfTheFieldsHaveRoom()
    {
        QFETCH(int, width);
        Desk desk;
        Page page(desk);
        page.page.resize(width, 600);
        QTRY_VERIFY(!page.page.picture().isNull());
        for (const char *name : {"lineAbove", "signOff"}) {
            const auto &field = child<QLineEdit>(page.page, name);
            const QWidget *viewport = field.parentWidget()->parentWidget();
            QTRY_VERIFY(field.mapTo(viewport, field.rect().topRight()).x() < viewport->width() - 4);
        }
    }

    void theNameOfALongChartIsElided()
    {
        Desk desk;
        QComboBox cutting;
        QuietCombo eliding;
        for (QComboBox *combo : {&cutting, static_cast<QComboBox *>(&eliding)}) {
            combo->setStyleSheet(desk.theme().styleSheet()); // With one, as in the window, Qt cuts.
            combo->setProperty("small", true);
            combo->addItem(u"Who comes back after the first visit"_s);
        }
        const auto looksAlike = [&](int width) {
            cutting.resize(width, cutting.sizeHint().height());
            eliding.resize(cutting.size());
            return cutting.grab().toImage() == eliding.grab().toImage();
        };
        QVERIFY(looksAlike(cutting.sizeHint().width() + 20));
        QVERIFY(!looksAlike(cutting.sizeHint().width() / 2));
    }

    void theSizeIsExact()
    {
        Desk desk;
        Page page(desk);
        QTRY_VERIFY(!page.page.picture().isNull());
        auto *stage = page.page.findChild<ShareStage *>();
        Q_EMIT stage->sizeChosen(u"instagram-story"_s);
        page.page.chooseSize({.id = {}, .pixels = {900, 383}, .safe = usualSafeMargins({900, 383})});
        QTRY_COMPARE(page.page.picture().size(), QSize(900, 383));
    }

    void aFileHasItsPixelsAndItsAltText()
    {
        Desk desk;
        const Page page(desk);
        QTRY_VERIFY(page.button("exportPng").isEnabled());
        child<QCheckBox>(page.page, "saveAltText").setChecked(true);
        page.button("exportPng").click();
        takeFile(desk.path(u"post.png"_s));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(desk.path(u"post.txt"_s)), 20'000);
        const QImage saved(desk.path(u"post.png"_s));
        QCOMPARE(saved.size(), QSize(1080, 1080));
        QCOMPARE(saved.devicePixelRatio(), 1.0);
        QFile text(desk.path(u"post.txt"_s));
        QVERIFY(text.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(text.readAll()).trimmed(), child<ReplyEdit>(page.page, "altText").toPlainText());
    }

    void aShopWithoutALogoIsAskedForOne()
    {
        Desk desk;
        const Page page(desk);
        QTRY_VERIFY(page.button("logo").isVisible());
        QVERIFY(page.button("logo").isEnabled() && !page.button("logo").isCheckable());
        QImage logo(40, 40, QImage::Format_RGB32);
        logo.fill(Qt::darkGreen);
        QVERIFY(logo.save(desk.path(u"logo.png"_s)));
        page.button("logo").click();
        takeFile(desk.path(u"logo.png"_s));
        QTRY_VERIFY(page.button("logo").isChecked());
        const auto shop = wait(KeepShop(desk.file()).read());
        QVERIFY(shop && !shop->logo.isEmpty());
    }

    void thePictureIsCopied()
    {
        Desk desk;
        Page page(desk);
        QTRY_VERIFY(!page.page.picture().isNull());
        QTest::keyClick(&page.page, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QApplication::clipboard()->image().size(), QSize(1080, 1080));
    }

    void hatchingShowsWhileThePreviewHasThePointerOrTheKeys()
    {
        Desk desk;
        Page page(desk);
        QTRY_VERIFY(!page.page.picture().isNull());
        auto &canvas = page.page.findChild<ShareStage *>()->preview().canvas();
        QVERIFY(!canvas.showsSafeArea());
        canvas.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(canvas.showsSafeArea());
    }

    void aSizeWithANameStaysInTheList()
    {
        Desk desk;
        const QString path = ownPictureSizesBeside(desk.context().preferences.path());
        {
            Page page(desk);
            QTRY_VERIFY(!page.page.picture().isNull());
            Q_EMIT page.page.findChild<SizeTiles *>()->ownSizeWanted();
            auto &dialog = child<QDialog>(page.page, "sizeDialog");
            fieldNamed<QLineEdit>(dialog, u"Name"_s).setText(u"Screen in the window"_s);
            fieldNamed<QSpinBox>(dialog, u"Width"_s).setValue(900);
            fieldNamed<QSpinBox>(dialog, u"Height"_s).setValue(1600);
            dialog.accept();
            QTRY_COMPARE(page.page.picture().size(), QSize(900, 1600));
            QTRY_VERIFY(QFile::exists(path));
        }
        QTRY_COMPARE(ownPictureSizes(path)->size(), size_t(1));
        Page again(desk);
        const auto entry = [&again](const QString &text) -> QAction * {
            for (QAction *action : child<QToolButton>(again.page, "moreSizes").menu()->actions()) {
                if (action->text().contains(text))
                    return action;
            }
            return nullptr;
        };
        QVERIFY(entry(u"Screen in the window  900×1600"_s));
        entry(u"Screen in the window  900×1600"_s)->trigger();
        QTRY_COMPARE(again.page.picture().size(), QSize(900, 1600));
        entry(u"Take “Screen in the window” out"_s)->trigger();
        QVERIFY(!entry(u"Screen in the window"_s));
        QTRY_VERIFY(ownPictureSizes(path)->empty());
    }

    void aListOfSizesThatCannotBeReadIsLeftAsItIs()
    {
        Desk desk;
        const QString path = ownPictureSizesBeside(desk.context().preferences.path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("not a list") > 0);
        file.close();
        Page page(desk);
        QTRY_VERIFY(!page.page.picture().isNull());
        QCOMPARE(child<QToolButton>(page.page, "moreSizes").menu()->actions().size(),
                 qsizetype(bundledPictureSizes().size()) + 2); // With a line and "Own size…".
        const QSignalSpy failed(&desk.context().notices, &Notices::somethingFailed);
        Q_EMIT page.page.findChild<SizeTiles *>()->ownSizeWanted();
        auto &dialog = child<QDialog>(page.page, "sizeDialog");
        fieldNamed<QLineEdit>(dialog, u"Name"_s).setText(u"Mine"_s);
        dialog.accept();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("not a list"));
    }

    void ofTooFewPeopleThereIsNoPicture_data()
    {
        QTest::addColumn<qint64>("customers");
        QTest::addColumn<qint64>("inTheLast");
        QTest::addColumn<QString>("reason");
        QTest::newRow("in every month") << 4LL << 4LL << u"with at least 5 new customers each. You have 0."_s;
        QTest::newRow("in the month of the headline") << 40LL << 6LL << u"That is not enough to make a post of it."_s;
    }
    void ofTooFewPeopleThereIsNoPicture()
    {
        QFETCH(qint64, customers);
        QFETCH(qint64, inTheLast);
        QFETCH(QString, reason);
        Desk desk;
        FakeCharts few;
        few.setMonths(16, customers);
        few.inLastComplete = inTheLast;
        const Page page(desk, few);
        QTRY_VERIFY2(page.button("exportPng").toolTip().endsWith(reason),
                     qPrintable(page.button("exportPng").toolTip()));
        for (const char *name : {"exportPng", "copyImage", "allSizes"})
            QVERIFY2(!page.button(name).isEnabled(), name);
        QTRY_VERIFY(page.page.findChild<EmptyState *>()->isVisible());
    }

    void aSizeWithoutRoomIsRefused()
    {
        Desk desk;
        Page page(desk);
        QTRY_VERIFY(!page.page.picture().isNull());
        page.page.chooseSize({.pixels = {300, 300}, .safe = usualSafeMargins({300, 300})});
        QVERIFY(!page.button("exportPng").isEnabled());
        QVERIFY2(page.button("exportPng").toolTip().startsWith(u"300 × 300 is too small"),
                 qPrintable(page.button("exportPng").toolTip()));
        QVERIFY(!page.button("copyImage").isEnabled());
        QVERIFY(page.button("allSizes").isEnabled()); // The others have room.
        QVERIFY(page.button("allSizes").toolTip().isEmpty());
        page.page.chooseSize({.pixels = {400, 400}, .safe = usualSafeMargins({400, 400})});
        QVERIFY(page.button("exportPng").isEnabled());
        QTRY_COMPARE(page.page.picture().size(), QSize(400, 400));
    }

    void tooLittleIsSaidAndCannotBeExported()
    {
        Desk desk;
        FakeCharts few;
        few.setMonths(2, 3);
        const Page page(desk, few);
        QTRY_VERIFY(!page.button("exportPng").toolTip().isEmpty());
        QVERIFY(!page.button("exportPng").isEnabled());
        QVERIFY(!page.button("allSizes").isEnabled());
    }
};

SHOPBELL_WINDOW_TEST(TestShare)
#include "test_share.moc"
