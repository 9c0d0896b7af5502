// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/oneprocess.h"
#include "models/reviewlistmodel.h"
#include "services/keepcopies.h"
#include "services/keepshop.h"
#include "support/fakeclock.h"
#include "support/run.h"
#include "support/wait.h"
#include "widgets/common/card.h"
#include "widgets/common/noticebar.h"
#include "widgets/common/toast.h"
#include "widgets/reviews/reviewlistpane.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/rail.h"
#include "widgets/shell/shopsign.h"
#include "widgets/shell/startwindow.h"
#include "widgets/today/emptyshop.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>
#include <QtConcurrent>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

/// The program in a home of its own, on Thursday 20 November 2025 at 08:20.
struct Home
{
    Home() { start({}); }
    ~Home() { stop(); }

    void start(const QStringList &files)
    {
        program = std::make_unique<Application>(
            Application::Options{path(u"preferences.ini"_s), folder.path(), {clock.clock(), false, false}, false});
        QVERIFY(program->start(files));
    }
    void stop()
    {
        program.reset();
        QThreadPool::globalInstance()->waitForDone();
    }
    QString path(const QString &name) const { return folder.filePath(name); }
    MainWindow *window(size_t index = 0) const
    {
        const std::vector<MainWindow *> windows = program->windows();
        return index < windows.size() ? windows[index] : nullptr;
    }

    QTemporaryDir folder;
    FakeClock clock;
    std::unique_ptr<Application> program;
};

QString signOf(const MainWindow *window)
{
    return window->findChild<Rail *>()->findChild<ShopSign *>()->accessibleName();
}

void rename(MainWindow *window, const QString &name)
{
    window->goTo(u"settings"_s);
    auto *field = window->page(u"settings"_s)->findChild<QLineEdit *>(u"name"_s);
    field->setText(name);
    Q_EMIT field->editingFinished();
}

QPushButton *buttonNamed(const QWidget *in, const QString &text)
{
    const auto buttons = in->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text().contains(text))
            return button;
    }
    return nullptr;
}

} // namespace

class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstStartMakesAShopAndSaysWhere()
    {
        const Home home;
        QTRY_VERIFY(home.window());
        QVERIFY(QFileInfo::exists(home.path(u"My shop.shopbell"_s)));
        QCOMPARE(home.window()->windowTitle(), u"My shop — Shopbell"_s);
        QVERIFY(!home.window()->windowIcon().isNull());
        QVERIFY(home.window()->findChild<NoticeBar *>()->sentence().contains(u"My shop.shopbell"_s));
        QTRY_VERIFY(home.window()->findChild<EmptyShop *>());
        QTRY_VERIFY(home.window()->findChild<EmptyShop *>()->isVisible());
    }

    void theLastShopIsOpenedAgain()
    {
        Home home;
        QTRY_VERIFY(home.window());
        home.program->create(home.path(u"Second.shopbell"_s), u"Second"_s);
        QTRY_VERIFY(home.window(1));
        home.stop();
        home.start({});
        QTRY_VERIFY(home.window());
        QCOMPARE(home.window()->shop().name, u"Second"_s);
        QVERIFY(home.window()->findChild<NoticeBar *>()->isHidden());
    }

    void theSameFileIsOneWindow()
    {
        const Home home;
        QTRY_VERIFY(home.window());
        home.program->open(home.path(u"./My shop.shopbell"_s));
        QTest::qWait(200);
        QCOMPARE(home.program->windows().size(), size_t(1));
    }

    void aNewNameIsOnTheSignAndUndoTakesItBack()
    {
        const Home home;
        QTRY_VERIFY(home.window());
        MainWindow *window = home.window();
        rename(window, u"Poppyseed Lane"_s);
        QTRY_COMPARE(window->windowTitle(), u"Poppyseed Lane — Shopbell"_s);
        QVERIFY(signOf(window).startsWith(u"Poppyseed Lane"_s));
        QTRY_VERIFY(window->findChild<Toast *>()->isVisible());

        QAction *undo = window->findChild<Actions *>()->undo;
        QTRY_VERIFY(undo->isEnabled());
        undo->trigger();
        QTRY_COMPARE(window->windowTitle(), u"My shop — Shopbell"_s);
        QVERIFY(signOf(window).startsWith(u"My shop"_s));
        QTRY_VERIFY(window->findChild<Actions *>()->redo->isEnabled());
    }

    void whatWasDoneIsSaidWithoutCoveringThePage()
    {
        const Home home;
        QTRY_VERIFY(home.window());
        MainWindow *window = home.window();
        auto *toast = window->findChild<Toast *>();
        const int usual = window->statusBar()->height();
        for (const QString &name : {u"Poppyseed Lane"_s, u"Many words. "_s.repeated(60)}) {
            window->resize(1024, 700);
            toast->say(name, true);
            QTRY_VERIFY2(window->statusBar()->geometry().contains(toast->geometry()), qPrintable(name));
            QVERIFY(!toast->geometry().intersects(window->centralWidget()->geometry()));
        }
        toast->hide();
        QTRY_COMPARE(window->statusBar()->height(), usual);
    }

    void aNumberThatWasTypedIsTakenBackFromItsField()
    {
        const Home home;
        QTRY_VERIFY(home.window());
        MainWindow *window = home.window();
        window->goTo(u"settings"_s);
        auto *hours = window->findChild<QSpinBox *>();
        QVERIFY(hours);
        const int before = hours->value();
        hours->setFocus();
        hours->selectAll();
        QTest::keyClicks(hours, QString::number(before + 6));
        QTest::keyClick(hours, Qt::Key_Return);
        QTRY_VERIFY(window->findChild<Actions *>()->undo->isEnabled());
        QCOMPARE(hours->value(), before + 6);
        QTest::keyClick(hours, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(hours->value(), before);
    }

    void searchHereLeadsIntoTheFieldOfWhatIsShown()
    {
        const Home home;
        QTRY_VERIFY(home.window());
        MainWindow &window = *home.window();
        const auto searched = [&window] {
            window.findChild<Actions *>()->find->trigger();
            return window.focusWidget() ? window.focusWidget()->accessibleName() : QString();
        };
        window.goTo(u"promises"_s);
        QCOMPARE(searched(), u"Search promises"_s);
        const auto views = window.page(u"promises"_s)->findChildren<QToolButton *>();
        const auto show = [&views](const QString &view) {
            for (QToolButton *button : views) {
                if (button->text().startsWith(view))
                    button->click();
            }
        };
        show(u"List"_s);
        QCOMPARE(searched(), u"Search promises"_s);
        show(u"Follow-ups"_s);
        QCOMPARE(searched(), u"Search follow-ups"_s);
        QCOMPARE(window.section(), u"promises"_s);
        window.goTo(u"settings"_s);
        QCOMPARE(searched(), u"Find a setting"_s);
        QCOMPARE(window.section(), u"settings"_s);
        window.goTo(u"insights"_s); // It has no field of its own.
        searched();
        QCOMPARE(window.section(), u"reviews"_s);
    }

    void theLanguageIsSwitchedWithoutARestart()
    {
        const Home home;
        QTRY_VERIFY(home.window());
        home.window()->goTo(u"settings"_s);
        const MainWindow *before = home.window();
        const QRect place = home.window()->geometry();
        home.program->preferences().setLanguage(u"zh_CN"_s);
        QTRY_VERIFY(home.window() != before);
        QCOMPARE(home.window()->geometry(), place);
        QCOMPARE(home.window()->section(), u"settings"_s);
        QCOMPARE(QLocale().language(), QLocale::Chinese);
        QVERIFY(home.window()->isVisible());
        const auto *sections = home.window()->findChild<Rail *>()->findChild<QListView *>();
        QCOMPARE(sections->model()->index(0, 0).data().toString(), u"今日"_s);
        QCOMPARE(sections->model()->index(1, 0).data().toString(), u"评价"_s);
        home.program->preferences().setLanguage(u"en"_s);
        QTRY_COMPARE(QLocale().language(), QLocale::English);
    }

    void eachLetterOfAMenuIsThatOfOneEntry_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto *language : {"en", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void eachLetterOfAMenuIsThatOfOneEntry()
    {
        QFETCH(const QString, language);
        const Home home;
        QTRY_VERIFY(home.window());
        const MainWindow *before = home.window();
        home.program->preferences().setLanguage(language);
        if (language != u"en"_s)
            QTRY_VERIFY(home.window() != before);
        QStringList twice;
        int letters = 0;
        QList<QAction *> menus = home.window()->menuBar()->actions();
        for (qsizetype at = 0; at < menus.size(); ++at) {
            QMenu *menu = menus[at]->menu();
            Q_EMIT menu->aboutToShow();
            QHash<QChar, QString> taken;
            for (QAction *entry : menu->actions()) {
                if (entry->menu())
                    menus.append(entry);
                const QString text = QString(entry->text()).remove(u"&&"_s);
                const qsizetype mark = text.indexOf(u'&');
                if (mark < 0 || !entry->isVisible())
                    continue;
                ++letters;
                const QString other = std::exchange(taken[text.at(mark + 1).toLower()], text);
                if (!other.isEmpty())
                    twice << menu->title() + u": "_s + other + u" / "_s + text;
            }
        }
        home.program->preferences().setLanguage(u"en"_s);
        QTRY_COMPARE(QLocale().language(), QLocale::English);
        QCOMPARE(twice.join(u'\n'), QString());
        QVERIFY(letters > 40);
    }

    void twiceTheTextSizeAndDark()
    {
        const Home home;
        QTRY_VERIFY(home.window());
        home.window()->resize(1280, 800);
        home.program->preferences().setTextPercent(200);
        home.program->preferences().setAppearance(AppearanceChoice::Dark);
        QVERIFY(home.window()->findChild<Rail *>()->isFolded());
        QVERIFY(QApplication::font().pointSizeF() > 18);
        const QColor ground = QApplication::palette().color(QPalette::Window);
        QVERIFY(ground.lightness() < 80);
        home.window()->goTo(u"settings"_s);
        QVERIFY(!home.window()->grab().isNull());
        QVERIFY2(home.window()->width() <= 1280, "nothing widens the window");
    }

    void whatAnotherProgramAddsIsSeen()
    {
        const QTemporaryDir folder;
        Application program({folder.filePath(u"preferences.ini"_s), folder.path()});
        QVERIFY(program.start({}));
        QTRY_VERIFY(!program.windows().empty());
        MainWindow *window = program.windows().front();
        window->goTo(u"reviews"_s);
        auto *list = window->findChild<ReviewListPane *>();
        QTRY_VERIFY(list);
        QProcess other;
        other.start(QStringLiteral(SHOPBELL_CLI),
                    {u"add"_s, folder.filePath(u"My shop.shopbell"_s), u"review"_s, u"--text"_s, u"From the till"_s});
        QVERIFY(other.waitForFinished());
        QVERIFY2(other.exitCode() == 0, other.readAllStandardError());
        QTRY_COMPARE_WITH_TIMEOUT(list->model().count(), 1, 3000);
    }

    void wordsFollowTheAppearanceAndTheTextSize()
    {
        const Home home;
        QTRY_VERIFY(home.window());
        const auto *words = home.window()->page(u"today"_s)->findChild<TextLabel *>();
        QTRY_VERIFY(words->isVisible());
        home.program->preferences().setAppearance(AppearanceChoice::Light);
        const double size = words->font().pointSizeF();
        const auto ink = [words] { return words->palette().color(QPalette::WindowText); };
        const QColor light = ink();
        home.program->preferences().setAppearance(AppearanceChoice::Dark);
        QVERIFY2(ink().lightness() > light.lightness() + 40, qPrintable(ink().name()));
        home.program->preferences().setTextPercent(200);
        QCOMPARE(words->font().pointSizeF(), 2 * size);
        home.program->preferences().setAppearance(AppearanceChoice::Light);
        home.program->preferences().setTextPercent(100);
        QCOMPARE(ink(), light);
        QCOMPARE(words->font().pointSizeF(), size);
    }

    void theSampleShopOpensInAWindowOfItsOwn()
    {
        const Home home;
        QTRY_VERIFY(home.window());
        QTRY_VERIFY(buttonNamed(home.window(), u"Open the sample shop"_s));
        buttonNamed(home.window(), u"Open the sample shop"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(home.window(1), 30000);
        QVERIFY(QFileInfo::exists(home.path(u"Sample shop.shopbell"_s)));
    }

    void aFileThatIsNoShopIsSaid()
    {
        Home home;
        QTRY_VERIFY(home.window());
        QFile file(home.path(u"letter.shopbell"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear Anna, this is a letter and no shop. ");
        file.close();
        home.program->open(file.fileName());
        QTRY_VERIFY(home.program->startWindow() && home.program->startWindow()->isVisible());
        QVERIFY(buttonNamed(home.program->startWindow(), u"Open another shop"_s));
        QVERIFY(!buttonNamed(home.program->startWindow(), u"Restore"_s));
    }

    void aFileThatIsGoneIsForgotten()
    {
        Home home;
        QTRY_VERIFY(home.window());
        home.stop();
        QVERIFY(QFile::remove(home.path(u"My shop.shopbell"_s)));
        home.start({});
        QTRY_VERIFY(home.program->startWindow() && home.program->startWindow()->isVisible());
        QVERIFY(home.program->preferences().recentFiles().isEmpty());
    }

    void aDamagedFileOffersItsLatestCopy()
    {
        Home home;
        QTRY_VERIFY(home.window());
        home.stop();
        const QString shop = home.path(u"My shop.shopbell"_s);
        {
            const Result<ShopFilePtr> file = ShopFile::open(shop, {home.clock.clock(), false, false});
            QVERIFY(bool(file));
            QVERIFY(bool(wait(KeepCopies(*file).backUpNow())));
        }
        QFile file(shop);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 place = 4096; place < file.size(); place += 4096) {
            file.seek(place);
            file.write(QByteArray(2000, '#'));
        }
        file.close();

        home.start({});
        QTRY_VERIFY(home.program->startWindow() && home.program->startWindow()->isVisible());
        QTRY_VERIFY(buttonNamed(home.program->startWindow(), u"Restore"_s));
        buttonNamed(home.program->startWindow(), u"Restore"_s)->click();
        QTRY_VERIFY(home.window());
        QCOMPARE(home.window()->shop().name, u"My shop"_s);
        QVERIFY(QFileInfo::exists(shop)); // The damaged one is kept.
    }

    void aSecondStartHandsItsFilesOver()
    {
        const QTemporaryDir folder;
        const QString place = folder.filePath(u"preferences.ini"_s);
        OneProcess first(place);
        QVERIFY(!first.handOver({}));
        first.listen();
        QSignalSpy wanted(&first, &OneProcess::filesWanted);
        const QFuture<bool> second =
            QtConcurrent::run([place] { return OneProcess(place).handOver({u"/shops/Café & Söhne.shopbell"_s}); });
        QVERIFY(wait(second));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toStringList(), QStringList{u"/shops/Café & Söhne.shopbell"_s});
    }
};

SHOPBELL_WINDOW_TEST(TestShell)
#include "test_shell.moc"
