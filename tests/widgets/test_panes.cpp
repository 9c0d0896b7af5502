// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run.h"
#include "widgets/shell/panes.h"

#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

using namespace Shopbell;

/// F6.
class TestPanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePaneThatGetsTheKeysIsSeen()
    {
        QScrollArea area;
        auto *whole = new QWidget;
        auto *column = new QVBoxLayout(whole);
        for (int i = 0; i < 2; ++i) {
            auto *pane = new QWidget;
            pane->setProperty("pane", true);
            pane->setMinimumHeight(400);
            (new QVBoxLayout(pane))->addWidget(new QPushButton);
            column->addWidget(pane);
        }
        area.setWidgetResizable(true);
        area.setWidget(whole);
        area.resize(200, 300);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        const auto seen = [&area] {
            const QWidget *focused = area.focusWidget();
            return focused && area.viewport()->rect().contains(focused->mapTo(area.viewport(), QPoint(1, 1)));
        };
        focusPane(&area, {whole}, 1);
        const QWidget *first = area.focusWidget();
        QVERIFY(seen());
        focusPane(&area, {whole}, 1);
        QVERIFY(area.focusWidget() != first);
        QVERIFY(seen());
    }
};

SHOPBELL_WINDOW_TEST(TestPanes)
#include "test_panes.moc"
