// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run.h"
#include "widgets/common/emptylayout.h"
#include "widgets/common/keptfocus.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {

/// Rows of a part that are built anew, below a field that stays.
class Rows : public QWidget
{
public:
    explicit Rows(const QStringList &names) : field(new QLineEdit), m_rows(new QVBoxLayout)
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(field);
        column->addLayout(m_rows);
        fill(names);
    }

    void fill(const QStringList &names)
    {
        for (const QString &name : names)
            m_rows->addWidget(new QPushButton(name));
    }

    bool fillAnew(const QStringList &names)
    {
        const KeptFocus focus(*this);
        emptyLayout(*m_rows);
        fill(names);
        return focus.giveBackInside();
    }

    QPushButton *row(const QString &name) const
    {
        QPushButton *found = nullptr;
        for (QPushButton *button : findChildren<QPushButton *>())
            found = button->text() == name ? button : found;
        return found;
    }

    bool isInFront()
    {
        show();
        return QTest::qWaitForWindowActive(this);
    }

    QLineEdit *field;

private:
    QVBoxLayout *m_rows;
};

QString focusedRow(const QWidget &window)
{
    const auto *button = qobject_cast<QPushButton *>(window.focusWidget());
    return button ? button->text() : QString();
}

} // namespace

class TestKeptFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itGoesOnAtTheRowOfTheSameName()
    {
        Rows rows({u"one"_s, u"two"_s, u"three"_s});
        QVERIFY(rows.isInFront());
        rows.row(u"two"_s)->setFocus();
        QVERIFY(rows.fillAnew({u"none"_s, u"one"_s, u"two"_s, u"three"_s}));
        QTRY_COMPARE(focusedRow(rows), u"two"_s);
        QTRY_VERIFY(rows.focusWidget()->isVisible());
        QVERIFY(rows.focusWidget()->hasFocus());
    }

    void ofSeveralItTakesTheNearest()
    {
        Rows rows({u"x"_s, u"x"_s, u"x"_s, u"x"_s});
        QVERIFY(rows.isInFront());
        rows.findChildren<QPushButton *>()[2]->setFocus();
        QVERIFY(rows.fillAnew({u"x"_s, u"x"_s, u"x"_s, u"x"_s}));
        QTRY_VERIFY(rows.focusWidget());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTRY_COMPARE(rows.findChildren<QPushButton *>().indexOf(rows.focusWidget()), 2);
    }

    void whereItsRowIsGoneItGoesToTheOneBefore()
    {
        Rows rows({u"one"_s, u"two"_s, u"three"_s});
        QVERIFY(rows.isInFront());
        rows.row(u"two"_s)->setFocus();
        QVERIFY(rows.fillAnew({u"one"_s, u"three"_s}));
        QTRY_COMPARE(focusedRow(rows), u"one"_s);
    }

    void ofTwoThatAreCalledTheSameOneGoes()
    {
        Rows rows({u"one"_s, u"Take out Ann"_s, u"two"_s, u"Take out Ann"_s});
        QVERIFY(rows.isInFront());
        rows.findChildren<QPushButton *>()[1]->setFocus();
        QVERIFY(rows.fillAnew({u"two"_s, u"Take out Ann"_s}));
        QTRY_VERIFY(rows.field->hasFocus()); // Not at the button that takes out the other one.
    }

    void aRowOfSeveralStopsGoesToWhatStoodBeforeIt()
    {
        Rows rows({u"Ann"_s, u"Told Ann"_s, u"Ben"_s, u"Change the yes of Ben"_s, u"Take out Ben"_s, u"Cem"_s,
                   u"Told Cem"_s});
        QVERIFY(rows.isInFront());
        rows.row(u"Take out Ben"_s)->setFocus();
        QVERIFY(rows.fillAnew({u"Ann"_s, u"Told Ann"_s, u"Cem"_s, u"Told Cem"_s}));
        QTRY_COMPARE(focusedRow(rows), u"Told Ann"_s);
    }

    void aPartThatIsEmptyLeavesItToWhatStandsBeside()
    {
        QWidget window;
        auto *around = new QWidget(&window);
        auto *column = new QVBoxLayout(around);
        auto *part = new QWidget;
        auto *rows = new QVBoxLayout(part);
        auto *only = new QPushButton(u"only"_s);
        rows->addWidget(only);
        auto *after = new QPushButton(u"after"_s);
        column->addWidget(new QPushButton(u"before"_s));
        column->addWidget(part);
        column->addWidget(after);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        only->setFocus();
        const KeptFocus focus(*part);
        emptyLayout(*rows);
        focus.giveBack();
        QCOMPARE(window.focusWidget(), after);
    }

    void whatStaysKeepsItWithoutANotice()
    {
        Rows rows({u"one"_s});
        QVERIFY(rows.isInFront());
        rows.field->setFocus();
        const QSignalSpy left(rows.field, &QLineEdit::editingFinished);
        QVERIFY(rows.fillAnew({u"two"_s}));
        QVERIFY(rows.field->hasFocus());
        QVERIFY(left.isEmpty());
    }

    void itStaysAwayWhereItWasNot()
    {
        Rows rows({u"one"_s});
        QWidget part(&rows);
        QVERIFY(rows.isInFront());
        rows.row(u"one"_s)->setFocus();
        const KeptFocus focus(part);
        QVERIFY(focus.giveBackInside());
        QCOMPARE(focusedRow(rows), u"one"_s);
    }

    void aPartWithoutAnyStopSaysSo()
    {
        QWidget part;
        auto *column = new QVBoxLayout(&part);
        auto *only = new QPushButton(u"only"_s);
        column->addWidget(only);
        part.show();
        QVERIFY(QTest::qWaitForWindowActive(&part));
        only->setFocus();
        const KeptFocus focus(part);
        emptyLayout(*column);
        QVERIFY(!focus.giveBackInside());
    }
};

SHOPBELL_WINDOW_TEST(TestKeptFocus)
#include "test_keptfocus.moc"
