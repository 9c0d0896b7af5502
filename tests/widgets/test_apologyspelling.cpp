// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run.h"
#include "support/widgets/desk.h"
#include "widgets/apology/apologyform.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/reviews/replyhighlighter.h"
#include "widgets/reviews/shopfacts.h"
#include "widgets/reviews/shopspelling.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

/// The parts of an apology, with small dictionaries of their own.
struct SpelledApology
{
    SpelledApology()
        : facts(desk.context())
        , spelling(desk.context(), facts, places())
        , form(desk.context(), facts, spelling)
    {
        form.resize(480, 700);
        form.show();
        form.setLanguage(u"en"_s);
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
    ReplyEdit &field(const QString &name)
    {
        for (ReplyEdit *each : form.findChildren<ReplyEdit *>()) {
            if (each->accessibleName() == name)
                return *each;
        }
        throw std::runtime_error("no field named " + name.toStdString());
    }
    QStringList wrong(const QString &name)
    {
        const ReplyEdit &edit = field(name);
        QStringList words;
        for (const TextRange &range :
             edit.document()->findChild<ReplyHighlighter *>()->ranges(ReplyHighlighter::Mark::Misspelt))
            words += edit.toPlainText().sliced(range.start, range.length);
        return words;
    }
    /// The menu of the place, as far as it is open.
    QMenu *menuAt(const QString &name, int position)
    {
        ReplyEdit &edit = field(name);
        QTextCursor cursor = edit.textCursor();
        cursor.setPosition(position);
        edit.setTextCursor(cursor);
        Q_EMIT edit.customContextMenuRequested(edit.cursorRect(cursor).center());
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
    ApologyForm form;
};

QAction *actionWith(const QMenu &menu, const QString &words)
{
    for (QAction *action : menu.actions()) {
        if (action->text().contains(words))
            return action;
    }
    return nullptr;
}

} // namespace

class TestApologySpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMisspeltIsMarkedAndWhatWasMeantIsOffered()
    {
        SpelledApology at;
        at.field(u"Acknowledge"_s).setPlainText(u"sorry after thre days"_s);
        at.field(u"What we changed, for others to read"_s).setPlainText(u"dayz"_s);
        QTRY_COMPARE(at.wrong(u"Acknowledge"_s), QStringList{u"thre"_s});
        QTRY_COMPARE(at.wrong(u"What we changed, for others to read"_s), QStringList{u"dayz"_s});
        QMenu *menu = at.menuAt(u"Acknowledge"_s, 14);
        QVERIFY(menu);
        QAction *three = actionWith(*menu, u"three"_s);
        QVERIFY(three);
        three->trigger();
        menu->close();
        QCOMPARE(at.field(u"Acknowledge"_s).toPlainText(), u"sorry after three days"_s);
        QTRY_VERIFY(at.wrong(u"Acknowledge"_s).isEmpty());
    }

    void aLanguageIsChosenForTheWholeLetter()
    {
        SpelledApology at;
        at.field(u"Acknowledge"_s).setPlainText(u"nach days"_s);
        at.field(u"Apologise"_s).setPlainText(u"sorry nach"_s);
        QTRY_COMPARE(at.wrong(u"Acknowledge"_s), QStringList{u"nach"_s});
        QTRY_COMPARE(at.wrong(u"Apologise"_s), QStringList{u"nach"_s});
        const auto choose = [&at](const QString &words) {
            QMenu *menu = at.menuAt(u"Acknowledge"_s, 7);
            QAction *choices = menu ? actionWith(*menu, u"Spelling"_s) : nullptr;
            QMenu *offered = choices ? choices->menu() : nullptr;
            QVERIFY(offered);
            Q_EMIT offered->aboutToShow();
            QAction *wanted = actionWith(*offered, words);
            QVERIFY2(wanted, qPrintable(words));
            wanted->trigger();
            menu->close();
            QTRY_VERIFY(!QApplication::activePopupWidget());
        };
        choose(u"German"_s);
        QTRY_COMPARE(at.wrong(u"Acknowledge"_s), QStringList{u"days"_s});
        QTRY_COMPARE(at.wrong(u"Apologise"_s), QStringList{u"sorry"_s});
        choose(u"Do not check"_s);
        QTRY_VERIFY(at.wrong(u"Acknowledge"_s).isEmpty() && at.wrong(u"Apologise"_s).isEmpty());
        QVERIFY(!at.desk.context().preferences.checksSpelling());
    }
};

SHOPBELL_WINDOW_TEST(TestApologySpelling)
#include "test_apologyspelling.moc"
