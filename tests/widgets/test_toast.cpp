// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"
#include "support/run.h"
#include "support/widgets/infront.h"
#include "widgets/common/toast.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

class TestToast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheKeysOnlyWhereTheyDoWhatTheButtonDoes()
    {
        const Theme theme;
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *text = new QPlainTextEdit;
        auto *line = new QLineEdit;
        auto *button = new QPushButton(u"Ready"_s);
        auto *statusBar = new QWidget;
        for (QWidget *each : std::initializer_list<QWidget *>{text, line, button, statusBar})
            layout->addWidget(each);
        Toast toast(theme, &window, statusBar);
        const auto *undo = toast.findChild<QPushButton *>();
        const auto namesKeys = [undo] { return undo->text() != u"Undo"_s; };
        window.resize(500, 400);
        window.show();
        QVERIFY(broughtToFront(&window));

        text->setFocus();
        toast.say(u"Reply marked as ready."_s, true);
        QVERIFY(namesKeys()); // Nothing is typed there.
        QTest::keyClicks(text, u"Hi"_s);
        QVERIFY(!namesKeys());
        while (text->document()->isUndoAvailable())
            text->undo();
        QVERIFY(namesKeys());
        QTest::keyClicks(text, u"Hi"_s);
        button->setFocus();
        QVERIFY(namesKeys());
        text->setFocus();
        QVERIFY(!namesKeys());
        text->setPlainText(u"Posted"_s); // Which nobody typed.
        QVERIFY(namesKeys());
        line->setFocus();
        QVERIFY(namesKeys());
        QTest::keyClicks(line, u"Hi"_s);
        QVERIFY(!namesKeys());
        line->setText({});
        QVERIFY(namesKeys());
    }
};

SHOPBELL_WINDOW_TEST(TestToast)
#include "test_toast.moc"
