// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run.h"
#include "widgets/common/plainedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
/// Counts how often a widget itself is painted, not what lies on it.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(QWidget *widget) : QObject(widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        times += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
    int times = 0;
};
} // namespace

class TestPlainEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::clipboard()->clear(); }

    void nothingIsPasted()
    {
        PlainEdit edit;
        edit.setPlainText(u"typed"_s);
        QGuiApplication::clipboard()->setMimeData(new QMimeData);
        edit.paste();
        QCOMPARE(edit.toPlainText(), u"typed"_s);
    }

    void aPictureIsNoText()
    {
        PlainEdit edit;
        edit.setPlainText(u"typed"_s);
        QGuiApplication::clipboard()->setImage(QImage(2, 2, QImage::Format_RGB32));
        edit.paste();
        QCOMPARE(edit.toPlainText(), u"typed"_s);
    }

    void itsEdgeFollowsWhenItCanOnlyBeRead()
    {
        PlainEdit edit;
        edit.show();
        QVERIFY(QTest::qWaitForWindowExposed(&edit));
        QCoreApplication::processEvents();
        PaintCounter painted(&edit);
        edit.setReadOnly(true);
        QTRY_COMPARE(painted.times, 1);
        edit.setReadOnly(false);
        QTRY_COMPARE(painted.times, 2);
    }

    void textIs()
    {
        PlainEdit edit;
        QGuiApplication::clipboard()->setText(u"copied\nin two lines"_s);
        edit.paste();
        QCOMPARE(edit.toPlainText(), u"copied\nin two lines"_s);
    }
};

SHOPBELL_WINDOW_TEST(TestPlainEdit)
#include "test_plainedit.moc"
