// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/socialpicture.h"
#include "services/keepshop.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "support/widgets/fakecharts.h"
#include "widgets/common/shopprofile.h"
#include "widgets/common/windowrequests.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/share/sharepage.h"
#include "widgets/share/sharestage.h"
#include "widgets/share/stylefields.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

struct Page
{
    Page()
        : profile(desk.file(), *wait(KeepShop(desk.file()).read()))
        , page(desk.context(), profile, requests, charts.readers())
    {
        page.resize(1104, 720);
        page.show();
        QTRY_VERIFY(!page.picture().isNull());
    }

    ReplyEdit &headline() const { return child<ReplyEdit>(page, "headline"); }
    QLineEdit &lastLine() const { return child<QLineEdit>(page, "signOff"); }
    QString words() const { return headline().toPlainText(); }
    const PostStyle &style() const { return page.findChild<StyleFields *>()->style(); }
    PostStyle coloured(const QColor &colour) const
    {
        PostStyle style = this->style();
        style.colour = colour;
        return style;
    }
    PostStyle looking(SocialLook look) const
    {
        PostStyle style = this->style();
        style.look = keyOf(look);
        return style;
    }
    void choose(const PostStyle &style)
    {
        auto *fields = page.findChild<StyleFields *>();
        fields->keep(style);
        Q_EMIT fields->changed(style);
    }
    void write(ReplyEdit &field, const QString &text) const
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
    }
    void readFiguresAgain() { Q_EMIT profile.changed(profile.shop()); }
    void undo() { Q_EMIT page.findChild<ShareStage *>()->undoWanted(); }
    /// A field may take back what was typed in several pieces.
    void undoUntil(const QString &wanted)
    {
        for (int i = 0; i < 5 && words() != wanted; ++i)
            undo();
    }
    bool isUndoOffered()
    {
        QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        key.ignore();
        QApplication::sendEvent(&page, &key);
        return key.isAccepted();
    }

    Desk desk;
    FakeCharts charts;
    WindowRequests requests;
    ShopProfile profile;
    SharePage page;
};

const QColor green(0x20, 0x60, 0x20);

} // namespace

class TestShareUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedWordsAreUndone()
    {
        Page page;
        const QString proposed = page.words();
        QVERIFY(!proposed.isEmpty());
        page.write(page.headline(), u"x"_s);
        page.undoUntil(proposed);
        QCOMPARE(page.words(), proposed);
    }

    void undoTakesBackTheColourOfThePicture()
    {
        Page page;
        page.choose(page.coloured(green));
        const PostStyle coloured = page.style();
        page.choose(page.looking(SocialLook::Board));
        page.page.activateWindow();
        page.page.setFocus();
        QTest::keyClick(&page.page, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(page.style(), coloured);
        QTest::keyClick(&page.page, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!page.style().colour.isValid());
        QVERIFY(!page.isUndoOffered()); // The window's own Undo is reached again.
    }

    void whatWasDoneLastIsTakenBackFirst()
    {
        Page page;
        const QString proposed = page.words();
        const PostStyle before = page.style();
        page.write(page.headline(), u"They come back."_s);
        page.choose(page.looking(SocialLook::Board));
        const PostStyle board = page.style();
        page.choose(page.coloured(green));
        page.undo();
        QCOMPARE(page.style(), board);
        page.undo();
        QCOMPARE(page.style(), before);
        QCOMPARE(page.words(), u"They come back."_s);
        page.undoUntil(proposed);
        QCOMPARE(page.words(), proposed);
        QVERIFY(!page.isUndoOffered());
    }

    void figuresReadAgainAreNoStep()
    {
        Page page;
        const PostStyle before = page.style();
        page.write(page.headline(), u"They come back."_s);
        page.choose(page.coloured(green));
        page.readFiguresAgain();
        page.undo();
        QCOMPARE(page.style(), before);
        QCOMPARE(page.words(), u"They come back."_s);
    }

    void wordsBeforeAndAfterAChangeOfStyleAreApart()
    {
        Page page;
        const QString proposed = page.words();
        const PostStyle before = page.style();
        page.write(page.headline(), u"They come"_s);
        page.choose(page.coloured(green));
        QTest::keyClicks(&page.headline(), u" back."_s); // Where the cursor still stands.
        QCOMPARE(page.words(), u"They come back."_s);
        page.undoUntil(u"They come"_s);
        QCOMPARE(page.words(), u"They come"_s);
        QVERIFY(page.style().colour.isValid());
        page.undo();
        QCOMPARE(page.style(), before);
        QCOMPARE(page.words(), u"They come"_s);
        page.undoUntil(proposed);
        QCOMPARE(page.words(), proposed);
    }

    void fieldsTakeTheirTurns()
    {
        Page page;
        const QString proposed = page.words();
        const QString lastLine = page.lastLine().text();
        page.write(page.headline(), u"They come back."_s);
        page.lastLine().setFocus();
        page.lastLine().selectAll();
        QTest::keyClicks(&page.lastLine(), u"Thank you."_s);
        page.choose(page.coloured(green));
        page.undo();
        QVERIFY(!page.style().colour.isValid());
        QCOMPARE(page.lastLine().text(), u"Thank you."_s);
        for (int i = 0; i < 5 && page.lastLine().text() != lastLine; ++i)
            page.undo();
        QCOMPARE(page.lastLine().text(), lastLine);
        QCOMPARE(page.words(), u"They come back."_s);
        page.undoUntil(proposed);
        QCOMPARE(page.words(), proposed);
    }

    void whatAFieldTookBackItselfIsNoStep()
    {
        Page page;
        const QString proposed = page.words();
        const PostStyle before = page.style();
        page.write(page.headline(), u"They come back."_s);
        page.choose(page.coloured(green));
        for (int i = 0; i < 5 && page.words() != proposed; ++i)
            page.headline().undo(); // Ctrl+Z with the cursor in it.
        QCOMPARE(page.words(), proposed);
        page.undo();
        QCOMPARE(page.style(), before);
        QCOMPARE(page.words(), proposed);
        QVERIFY(!page.isUndoOffered());
    }
};

SHOPBELL_WINDOW_TEST(TestShareUndo)
#include "test_shareundo.moc"
