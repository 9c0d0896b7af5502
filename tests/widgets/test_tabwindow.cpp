// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"
#include "support/run.h"
#include "widgets/common/focusring.h"
#include "widgets/common/tabwindow.h"

#include <QBoxLayout>
#include <QDialog>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {

QString focusedName(const QWidget &window)
{
    return window.focusWidget() ? window.focusWidget()->objectName() : QString();
}

QPushButton *button(const QString &name)
{
    auto *made = new QPushButton(name);
    made->setObjectName(name);
    return made;
}

/// A window with focus rings and `first` above an area that shows a little of a long page with `last` at its end.
class LongWindow : public TabWindow<QDialog>
{
public:
    LongWindow() : first(button(u"first"_s)), last(button(u"last"_s)), area(new QScrollArea)
    {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        column->addSpacing(2000);
        column->addWidget(last);
        area->setWidget(page);
        area->setWidgetResizable(true);
        area->setFocusPolicy(Qt::NoFocus);
        auto *whole = new QVBoxLayout(this);
        whole->addWidget(first);
        whole->addWidget(area);
        resize(300, 300);
    }

    bool isInFront()
    {
        show();
        return QTest::qWaitForWindowActive(this);
    }

    QPushButton *first;
    QPushButton *last;
    QScrollArea *area;

private:
    Theme m_theme;
    FocusRing m_ring{m_theme};
};

} // namespace

class TestTabWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabGoesAsTheEyeDoesWhateverWasMadeWhen()
    {
        TabWindow<QDialog> window;
        auto *column = new QVBoxLayout(&window);
        auto *last = button(u"last"_s);
        column->addWidget(last);
        column->insertWidget(0, button(u"middle"_s));
        column->insertWidget(0, button(u"first"_s));
        auto *late = button(u"late"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        column->insertWidget(2, late);
        QTRY_VERIFY(late->isVisible());
        window.findChild<QPushButton *>(u"first"_s)->setFocus();
        QStringList found;
        for (int i = 0; i < 4; ++i) {
            found << focusedName(window);
            QTest::keyClick(&window, Qt::Key_Tab);
        }
        QCOMPARE(found, (QStringList{u"first"_s, u"middle"_s, u"late"_s, u"last"_s}));
        QCOMPARE(focusedName(window), u"first"_s); // Round about.
        QTest::keyClick(&window, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(focusedName(window), u"last"_s);
    }

    void whatComesLastComesBehindTheOthersOfItsArea()
    {
        TabWindow<QDialog> window;
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        auto *offers = new QWidget;
        offers->setProperty("tabsLast", true);
        auto *offered = new QVBoxLayout(offers);
        offered->addWidget(button(u"offer"_s));
        column->addWidget(button(u"part"_s));
        column->addWidget(offers);
        column->addWidget(button(u"next part"_s));
        auto *area = new QScrollArea;
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(page);
        auto *whole = new QVBoxLayout(&window);
        whole->addWidget(area);
        whole->addWidget(button(u"below"_s));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.findChild<QPushButton *>(u"part"_s)->setFocus();
        QStringList found;
        for (int i = 0; i < 4; ++i) {
            found << focusedName(window);
            QTest::keyClick(&window, Qt::Key_Tab);
        }
        QCOMPARE(found, (QStringList{u"part"_s, u"next part"_s, u"offer"_s, u"below"_s}));
        QTest::keyClick(&window, Qt::Key_Backtab, Qt::ShiftModifier);
        QTest::keyClick(&window, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(focusedName(window), u"offer"_s); // The same way back.
    }

    void whatCannotBeUsedIsPassedOver()
    {
        TabWindow<QDialog> window;
        auto *column = new QVBoxLayout(&window);
        for (const QString &name : {u"first"_s, u"off"_s, u"hidden"_s, u"last"_s})
            column->addWidget(button(name));
        window.findChild<QPushButton *>(u"off"_s)->setEnabled(false);
        window.findChild<QPushButton *>(u"hidden"_s)->hide();
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.findChild<QPushButton *>(u"first"_s)->setFocus();
        QTest::keyClick(&window, Qt::Key_Tab);
        QCOMPARE(focusedName(window), u"last"_s);
    }

    void whatIsHiddenOrDisabledGivesTheKeysToItsNeighbour()
    {
        TabWindow<QDialog> window;
        auto *column = new QVBoxLayout(&window);
        auto *part = new QWidget;
        auto *inside = new QVBoxLayout(part);
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s})
            inside->addWidget(button(name));
        column->addWidget(button(u"first"_s));
        column->addWidget(part);
        column->addWidget(button(u"last"_s));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.findChild<QPushButton *>(u"three"_s)->setFocus();
        window.findChild<QPushButton *>(u"three"_s)->hide();
        QCOMPARE(focusedName(window), u"two"_s); // Not out of the part.
        window.findChild<QPushButton *>(u"one"_s)->setFocus();
        window.findChild<QPushButton *>(u"one"_s)->setEnabled(false);
        QCOMPARE(focusedName(window), u"two"_s);
        window.findChild<QPushButton *>(u"two"_s)->hide();
        QCOMPARE(focusedName(window), u"last"_s); // The part has no other.
    }

    void fromAPartThatWasHiddenItGoesOnBesideIt()
    {
        TabWindow<QDialog> window;
        auto *column = new QVBoxLayout(&window);
        column->addWidget(button(u"first"_s));
        auto *part = new QWidget;
        (new QVBoxLayout(part))->addWidget(button(u"inside"_s));
        column->addWidget(part);
        column->addWidget(button(u"last"_s));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.findChild<QPushButton *>(u"inside"_s)->setFocus();
        part->hide();
        QCOMPARE(focusedName(window), u"last"_s);
    }

    void whatIsGoneToIsSeenWithItsRing()
    {
        LongWindow window;
        QVERIFY(window.isInFront());
        window.first->setFocus(Qt::TabFocusReason);
        QTest::keyClick(&window, Qt::Key_Tab);
        QCOMPARE(focusedName(window), u"last"_s);
        QVERIFY(window.area->viewport()->rect().contains(window.last->mapTo(window.area->viewport(), QPoint())));
        const auto *frame = window.findChild<QFocusFrame *>();
        QVERIFY(frame);
        QVERIFY(frame->isVisible());
    }

    void theRingComesWithWhatScrollsIntoSight()
    {
        LongWindow window;
        QVERIFY(window.isInFront());
        window.last->setFocus(Qt::ShortcutFocusReason);
        window.area->ensureWidgetVisible(window.last);
        const auto *frame = window.findChild<QFocusFrame *>();
        QVERIFY(frame);
        QVERIFY(frame->isVisible());
        window.last->hide();
        QCOMPARE(frame->widget(), window.first); // The keyboard goes on, and the ring with it.
    }
};

SHOPBELL_WINDOW_TEST(TestTabWindow)
#include "test_tabwindow.moc"
