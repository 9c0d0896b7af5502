// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run.h"
#include "widgets/common/emptylayout.h"

#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Shopbell;

class TestEmptyLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWidgetThatAskedForItMayGo()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        const QPointer<QPushButton> again = new QPushButton;
        layout->addWidget(again);
        layout->addSpacing(4);
        connect(again, &QPushButton::clicked, &window, [layout] { emptyLayout(*layout); });
        again->click();
        QCOMPARE(layout->count(), 0);
        QTRY_VERIFY(!again);
    }

    void theLastOnesAreKept()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        const QPointer<QPushButton> first = new QPushButton;
        const QPointer<QPushButton> last = new QPushButton;
        layout->addWidget(first);
        layout->addWidget(last);
        emptyLayout(*layout, 1);
        QCOMPARE(layout->count(), 1);
        QCOMPARE(layout->itemAt(0)->widget(), last.data());
        QTRY_VERIFY(!first);
        QVERIFY(last);
    }
};

SHOPBELL_WINDOW_TEST(TestEmptyLayout)
#include "test_emptylayout.moc"
