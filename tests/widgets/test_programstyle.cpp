// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"
#include "support/run.h"
#include "widgets/common/datefield.h"
#include "widgets/common/programstyle.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyleOption>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestProgramStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new ProgramStyle(m_theme));
        qApp->setStyleSheet(m_theme.styleSheet());
    }

    void iconsGrowWithTheText()
    {
        QComboBox box;
        QPushButton button;
        QLineEdit field;
        field.addAction(m_theme.icon(u"user"), QLineEdit::LeadingPosition);
        field.show();
        const auto *icon = field.findChild<QToolButton *>();
        QVERIFY(icon);
        const int before = icon->width();
        QCOMPARE(box.iconSize(), QSize(15, 15));
        QCOMPARE(button.iconSize(), QSize(16, 16));

        ThemeOptions large;
        large.textScale = 2;
        m_theme.setOptions(large);
        qApp->setStyleSheet(m_theme.styleSheet());
        QCOMPARE(box.iconSize(), QSize(30, 30));
        QCOMPARE(button.iconSize(), QSize(32, 32));
        field.resize(field.sizeHint());
        QTRY_VERIFY(icon->width() >= before + 15);
        QVERIFY(field.height() >= icon->height());
    }

    void menusThatDoNotFitHaveAButton()
    {
        QMenuBar bar;
        for (const QString &name : {u"Reviews"_s, u"Customers"_s, u"Insights"_s, u"Help"_s})
            bar.addMenu(name)->addAction(name);
        bar.resize(200, bar.sizeHint().height());
        bar.show();
        auto *more = bar.findChild<QToolButton *>(u"qt_menubar_ext_button"_s);
        QVERIFY(more);
        QTRY_VERIFY(more->isVisible());
        QVERIFY(bar.rect().contains(more->geometry()));
        const QImage seen = more->grab().toImage();
        more->setIcon({});
        QVERIFY(seen != more->grab().toImage()); // Its icon has room.
        QVERIFY(!more->menu()->actions().isEmpty());
    }

    void enterPressesTheButtonWithTheFocus()
    {
        QWidget window;
        auto *push = new QPushButton(&window);
        auto *tool = new QToolButton(&window);
        auto *box = new QCheckBox(&window);
        window.show();
        for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{push, tool}) {
            const QSignalSpy clicked(button, &QAbstractButton::clicked);
            QTest::keyClick(button, Qt::Key_Return);
            QCOMPARE(clicked.size(), 1);
            QTest::keyClick(button, Qt::Key_Enter, Qt::KeypadModifier);
            QCOMPARE(clicked.size(), 2);
            QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier); // That is a shortcut's.
            QCOMPARE(clicked.size(), 2);
            button->setEnabled(false);
            QTest::keyClick(button, Qt::Key_Return);
            QCOMPARE(clicked.size(), 2);
        }
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY(!box->isChecked());
    }

    void aLetterBelongsToTheMenuThatIsOpen()
    {
        QMenu menu;
        menu.addAction(u"Import"_s);
        const auto isTaken = [&menu](Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &text) {
            QKeyEvent typed(QEvent::ShortcutOverride, key, modifiers, text);
            typed.ignore();
            QApplication::sendEvent(&menu, &typed);
            return typed.isAccepted();
        };
        QVERIFY(!isTaken(Qt::Key_N, {}, u"n"_s));
        menu.popup({});
        QTRY_VERIFY(QApplication::activePopupWidget());
        QVERIFY(isTaken(Qt::Key_N, {}, u"n"_s));
        QVERIFY(!isTaken(Qt::Key_N, Qt::ControlModifier, u"\x0e"_s));
    }

    void enterPicksTheRowOfAList()
    {
        QComboBox box;
        box.addItems({u"English"_s, u"Chinese"_s});
        box.show();
        box.showPopup();
        QTRY_VERIFY(box.view()->isVisible());
        QTest::keyClick(box.view(), Qt::Key_Down);
        QTest::keyClick(box.view(), Qt::Key_Return);
        QTRY_VERIFY(!box.view()->isVisible());
        QCOMPARE(box.currentIndex(), 1);
    }

    void theWheelScrollsThePageAndNeverChooses()
    {
        QScrollArea area;
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        auto *choice = new QComboBox;
        choice->addItems({u"Anna"_s, u"Joel"_s, u"Sam"_s});
        choice->setCurrentIndex(1);
        auto *typed = new QComboBox;
        typed->setEditable(true);
        typed->addItems({u"Anna"_s, u"Joel"_s, u"Sam"_s});
        typed->setCurrentIndex(1);
        auto *day = new DateField(QDate(2025, 11, 19));
        auto *number = new QSpinBox;
        number->setValue(7);
        for (QWidget *each : std::initializer_list<QWidget *>{choice, typed, day, number})
            column->addWidget(each);
        page->setMinimumHeight(4000);
        area.setWidgetResizable(true);
        area.setWidget(page);
        area.resize(300, 300);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        for (QWidget *each : page->findChildren<QWidget *>()) {
            const auto *outer = qobject_cast<QWidget *>(each->parent());
            if (!each->isVisible() || (outer != page && !qobject_cast<QLineEdit *>(each)))
                continue;
            each->setFocus();
            area.verticalScrollBar()->setValue(0);
            const QPoint at = each->rect().center();
            QWheelEvent turned(at, each->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                               Qt::NoScrollPhase, false);
            QSpontaneKeyEvent::setSpontaneous(&turned); // Else it would not go on to the parent.
            qApp->notify(each, &turned);
            QVERIFY2(area.verticalScrollBar()->value() > 0, each->metaObject()->className());
        }
        QCOMPARE(choice->currentIndex(), 1);
        QCOMPARE(typed->currentText(), u"Joel"_s);
        QCOMPARE(day->date(), QDate(2025, 11, 19));
        QCOMPARE(number->value(), 7);
    }

    void enterInADialogPressesTheButtonWithTheFocusOnce()
    {
        QDialog dialog;
        auto *usual = new QPushButton(&dialog);
        usual->setDefault(true);
        auto *other = new QPushButton(&dialog);
        other->setAutoDefault(false);
        dialog.show();
        const QSignalSpy usually(usual, &QPushButton::clicked);
        const QSignalSpy pressed(other, &QPushButton::clicked);
        QTest::keyClick(other, Qt::Key_Return);
        QCOMPARE(pressed.size(), 1);
        QCOMPARE(usually.size(), 0);
        QTest::keyClick(usual, Qt::Key_Return);
        QCOMPARE(usually.size(), 1);
    }

    void tabsHaveNoFrameBesideTheRing()
    {
        const QTabBar bar;
        QImage picture(60, 30, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::white);
        const QImage before = picture;
        QStyleOptionFocusRect option;
        option.rect = QRect(4, 4, 50, 20);
        option.state = QStyle::State_Enabled | QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
        QPainter painter(&picture);
        bar.style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, &bar);
        painter.end();
        QCOMPARE(picture, before);
    }

    void tabsLoseNoRoomBehindTheLastOne()
    {
        QTabBar plain;
        QTabBar tight;
        tight.setProperty("tight", true);
        const auto widthOf = [](QTabBar &bar) {
            bar.setExpanding(false);
            for (const QString &name : {u"Notes"_s, u"Needs"_s, u"Purchases 434"_s, u"Promises 1"_s, u"Notes"_s})
                bar.addTab(name);
            bar.resize(4000, 60);
            bar.show();
            int width = 0;
            for (int i = 0; i < bar.count(); ++i)
                width += bar.tabRect(i).width();
            return width;
        };
        const int usual = widthOf(plain);
        QVERIFY(usual - widthOf(tight) >= 4 * m_theme.scaled(5));
        for (const QTabBar *each : {&plain, &tight})
            QVERIFY(each->tabRect(0).width() - each->tabRect(4).width() >= m_theme.scaled(8));
    }

private:
    Theme m_theme;
};

SHOPBELL_WINDOW_TEST(TestProgramStyle)
#include "test_programstyle.moc"
