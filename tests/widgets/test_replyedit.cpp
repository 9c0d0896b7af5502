// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"
#include "support/run.h"
#include "widgets/reviews/replyedit.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestReplyEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsStandWhereTheirScriptBegins()
    {
        const Theme theme;
        ReplyEdit edit(theme);
        edit.resize(400, 100);
        edit.show();
        const auto startOf = [&edit](const QString &words) {
            edit.showText(words);
            edit.moveCursor(QTextCursor::Start);
            return edit.cursorRect().center().x();
        };
        QVERIFY(startOf(u"شكرا جزيلا لك"_s) > 300);
        QVERIFY(startOf(u"Thank you"_s) < 100);
        QVERIFY(startOf(u"شكرا\nThank you"_s) > 300);
        QVERIFY(startOf({}) < 100);
    }

    void typedWordsToo()
    {
        const Theme theme;
        ReplyEdit edit(theme);
        edit.resize(400, 100);
        edit.show();
        edit.setFocus();
        edit.insertPlainText(u"ش"_s);
        edit.insertPlainText(u"كرا"_s);
        edit.moveCursor(QTextCursor::Start);
        QVERIFY(edit.cursorRect().center().x() > 300);
        edit.undo();
        QCOMPARE(edit.toPlainText(), QString());
    }

    void looksTheSameWhileItIsSaved()
    {
        const Theme theme;
        QWidget window;
        window.setStyleSheet(theme.styleSheet());
        ReplyEdit edit(theme, &window);
        edit.resize(400, 100);
        window.show();
        const QImage before = edit.grab().toImage();
        edit.setReadOnly(true);
        QCOMPARE(edit.grab().toImage(), before);
    }
};

SHOPBELL_WINDOW_TEST(TestReplyEdit)
#include "test_replyedit.moc"
