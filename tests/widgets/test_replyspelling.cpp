// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepcustomers.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/reviews/replyhighlighter.h"
#include "widgets/reviews/replyspelling.h"
#include "widgets/reviews/shopfacts.h"
#include "widgets/reviews/shopspelling.h"

#include <QApplication>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

/// A field with small dictionaries of its own.
struct SpelledReply
{
    SpelledReply()
        : facts(desk.context())
        , spelling(desk.context(), facts, places())
        , edit(desk.theme())
        , marks(desk.theme(), edit.document())
        , reply(desk.context(), spelling, edit, marks)
    {
        edit.resize(400, 160);
        edit.show();
        reply.setLanguage(u"en"_s);
    }
    SpellingPlaces places()
    {
        QDir().mkpath(desk.path(u"dictionaries"_s));
        desk.write(u"dictionaries/en_GB.aff"_s, "SET UTF-8\nTRY esianrtolcdugmphbyfvkw\n");
        desk.write(u"dictionaries/en_GB.dic"_s, "4\nafter\nthree\ndays\nsorry\n");
        desk.write(u"dictionaries/de_DE.aff"_s, "SET UTF-8\n");
        desk.write(u"dictionaries/de_DE.dic"_s, "2\nnach\nTagen\n");
        return {{desk.path(u"dictionaries"_s)}, desk.path(u"own-words.txt"_s)};
    }
    QStringList wrong() const
    {
        QStringList words;
        for (const TextRange &range : marks.ranges(ReplyHighlighter::Mark::Misspelt))
            words += edit.toPlainText().sliced(range.start, range.length);
        return words;
    }
    QToolButton &button() { return *edit.findChild<QToolButton *>(u"spellingLanguage"_s); }
    void chooseLanguage(const QString &words)
    {
        QMenu *menu = button().menu();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text().contains(words))
                action->trigger();
        }
    }
    /// The menu of the place, as far as it is open.
    QMenu *menuAt(int position)
    {
        QTextCursor cursor = edit.textCursor();
        cursor.setPosition(position);
        edit.setTextCursor(cursor);
        reply.openMenu(edit.cursorRect(cursor).center());
        QMenu *open = nullptr;
        std::ignore = QTest::qWaitFor([&open] {
            open = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            return open != nullptr;
        });
        return open;
    }

    Desk desk;
    ShopFacts facts;
    ShopSpelling spelling;
    ReplyEdit edit;
    ReplyHighlighter marks;
    ReplySpelling reply;
};

QAction *actionNamed(const QMenu &menu, const QString &words)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == words)
            return action;
    }
    return nullptr;
}

} // namespace

class TestReplySpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownWordsAreMarkedWhileTyping()
    {
        SpelledReply at;
        QTest::keyClicks(&at.edit, u"sorry after thre days"_s);
        QTRY_COMPARE(at.wrong(), QStringList{u"thre"_s});
        QVERIFY(at.button().text().startsWith(u"English"_s));
        QTest::keyClick(&at.edit, Qt::Key_Home);
        QTest::keyClicks(&at.edit, u"dayz "_s);
        QTRY_COMPARE(at.wrong(), (QStringList{u"dayz"_s, u"thre"_s}));
    }

    void whatWasMeantIsOffered()
    {
        SpelledReply at;
        at.edit.setPlainText(u"after thre days"_s);
        QTRY_COMPARE(at.wrong(), QStringList{u"thre"_s});
        QMenu *menu = at.menuAt(8);
        QVERIFY(menu);
        QAction *three = actionNamed(*menu, u"three"_s);
        QVERIFY(three);
        three->trigger();
        menu->close();
        QCOMPARE(at.edit.toPlainText(), u"after three days"_s);
        QTRY_VERIFY(at.wrong().isEmpty());
        at.edit.undo();
        QCOMPARE(at.edit.toPlainText(), u"after thre days"_s);
    }

    void aWordIsLearnt()
    {
        SpelledReply at;
        at.edit.setPlainText(u"sorry Zopf"_s);
        QTRY_COMPARE(at.wrong(), QStringList{u"Zopf"_s});
        QMenu *menu = at.menuAt(8);
        QVERIFY(menu);
        QAction *learn = actionNamed(*menu, u"Learn “Zopf”"_s);
        QVERIFY(learn);
        learn->trigger();
        menu->close();
        QTRY_VERIFY(at.wrong().isEmpty());
        QTRY_VERIFY(QFile::exists(at.desk.path(u"own-words.txt"_s)));
        menu = at.menuAt(8);
        QVERIFY(menu);
        QAction *forget = actionNamed(*menu, u"Forget “Zopf” again"_s);
        QVERIFY(forget);
        forget->trigger();
        menu->close();
        QTRY_COMPARE(at.wrong(), QStringList{u"Zopf"_s});
    }

    void namesOfCustomersAreRight()
    {
        SpelledReply at;
        at.edit.setPlainText(u"sorry Priya"_s);
        QTRY_COMPARE(at.wrong(), QStringList{u"Priya"_s});
        CustomerWords priya;
        priya.name = u"Priya Nair"_s;
        QVERIFY(wait(KeepCustomers(at.desk.file()).add(priya)));
        QTRY_VERIFY(at.wrong().isEmpty());
    }

    void theLanguageIsChosenOrLeft()
    {
        SpelledReply at;
        at.edit.setPlainText(u"nach days"_s);
        QTRY_COMPARE(at.wrong(), QStringList{u"nach"_s});
        at.chooseLanguage(u"German"_s);
        QTRY_COMPARE(at.wrong(), QStringList{u"days"_s});
        at.chooseLanguage(u"Do not check"_s);
        QTRY_VERIFY(at.wrong().isEmpty());
        QVERIFY(!at.desk.context().preferences.checksSpelling());
        at.chooseLanguage(u"As the customer wrote"_s);
        QTRY_COMPARE(at.wrong(), QStringList{u"nach"_s});
        QVERIFY(at.desk.context().preferences.checksSpelling());
    }

    void aMissingDictionaryIsSaid()
    {
        SpelledReply at;
        at.reply.setLanguage(u"fr"_s);
        at.edit.setPlainText(u"trois jours"_s);
        QTRY_COMPARE(at.button().text(), u"Spelling not checked"_s);
        QVERIFY(at.button().toolTip().contains(u"French"_s));
    }
};

SHOPBELL_WINDOW_TEST(TestReplySpelling)
#include "test_replyspelling.moc"
