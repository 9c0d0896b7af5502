// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"
#include "widgets/common/programstyle.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

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

private:
    Theme m_theme;
};

QTEST_MAIN(TestProgramStyle)
#include "test_programstyle.moc"
