// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"
#include "support/run.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/reviews/replyhighlighter.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Shopbell;
using namespace Qt::StringLiterals;
using Mark = ReplyHighlighter::Mark;

namespace {

/// A field with its marks.
struct MarkedField
{
    explicit MarkedField(const QString &text)
    {
        edit.showText(text);
        QTest::qWait(1); // A new one looks at the text when the program is idle.
    }
    /// How a character is painted.
    QTextCharFormat formatAt(int position) const
    {
        const QTextBlock block = edit.document()->findBlock(position);
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            const int start = block.position() + range.start;
            if (position >= start && position < start + range.length)
                return range.format;
        }
        return {};
    }
    bool isWaved(int position) const { return formatAt(position).underlineStyle() == QTextCharFormat::WaveUnderline; }

    Theme theme;
    ReplyEdit edit{theme};
    ReplyHighlighter marks{theme, edit.document()};
};

} // namespace

class TestReplyHighlighter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placeholdersAreTokens()
    {
        const MarkedField field(u"Hi {{customer}},\nsorry {{item|it}}."_s);
        const QColor token = field.theme.color(ColorToken::WarnSoft);
        QCOMPARE(field.formatAt(3).background().color(), token);
        QCOMPARE(field.formatAt(14).background().color(), token);
        QVERIFY(!field.formatAt(15).hasProperty(QTextFormat::BackgroundBrush));
        QCOMPARE(field.formatAt(24).background().color(), token);
    }

    void marksGoAlongWithTyping()
    {
        MarkedField field(u"one thre five"_s);
        field.marks.set(Mark::Misspelt, {{4, 4}});
        QVERIFY(field.isWaved(4) && field.isWaved(7) && !field.isWaved(8));
        QTextCursor start(field.edit.document());
        start.insertText(u"And "_s);
        QCOMPARE(field.marks.ranges(Mark::Misspelt), (std::vector<TextRange>{{8, 4}}));
        QVERIFY(field.isWaved(8) && field.isWaved(11) && !field.isWaved(7));
        QTextCursor behind(field.edit.document());
        behind.setPosition(12);
        behind.insertText(u"e"_s);
        QCOMPARE(field.marks.ranges(Mark::Misspelt), (std::vector<TextRange>{{8, 4}}));
        field.edit.showText(u"Nothing of it"_s);
        QVERIFY(field.marks.ranges(Mark::Misspelt).empty());
    }

    void marksOfTwoKindsAreSeenTogether()
    {
        MarkedField field(u"twenty persent off"_s);
        field.marks.set(Mark::Advice, {{0, 18}});
        field.marks.set(Mark::Misspelt, {{7, 7}});
        QVERIFY(field.isWaved(8));
        QCOMPARE(field.formatAt(8).background().color(), field.theme.color(ColorToken::WarnSoft));
        QCOMPARE(field.formatAt(0).underlineStyle(), QTextCharFormat::DotLine);
        field.marks.set(Mark::Advice, {});
        QVERIFY(!field.formatAt(0).hasProperty(QTextFormat::BackgroundBrush));
        QVERIFY(field.isWaved(8));
    }

    void aPlaceHasItsMark()
    {
        MarkedField field(u"one thre"_s);
        field.marks.set(Mark::Misspelt, {{4, 4}, {90, 3}});
        QVERIFY(!field.marks.at(Mark::Misspelt, 2));
        QCOMPARE(field.marks.at(Mark::Misspelt, 5), std::optional(TextRange{4, 4}));
        QCOMPARE(field.marks.ranges(Mark::Misspelt).size(), 1u); // The other one lies behind the text.
    }

    void marksAreNoTyping()
    {
        MarkedField field(u"one thre"_s);
        QSignalSpy typed(&field.edit, &QPlainTextEdit::textChanged);
        field.marks.set(Mark::Misspelt, {{4, 4}});
        QCOMPARE(typed.size(), 0);
        QVERIFY(!field.edit.document()->isUndoAvailable());
    }

    void otherColoursAreNoTyping()
    {
        MarkedField field(u"Hi {{customer}}"_s);
        const QSignalSpy typed(&field.edit, &QPlainTextEdit::textChanged);
        ThemeOptions dark = field.theme.options();
        dark.appearance = Appearance::Dark;
        field.theme.setOptions(dark);
        QCOMPARE(field.formatAt(3).background().color(), field.theme.color(ColorToken::WarnSoft));
        QCOMPARE(typed.size(), 0);
    }

    void theFirstLookAtATextIsNoTyping()
    {
        const Theme theme;
        ReplyEdit edit(theme);
        edit.showText(u"Hi {{customer}}"_s);
        const QSignalSpy typed(&edit, &QPlainTextEdit::textChanged);
        const ReplyHighlighter marks(theme, edit.document());
        QTest::qWait(1); // Qt's own looks at the text when the program is idle.
        QCOMPARE(typed.size(), 0);
    }

    void whatIsInsertedStandsApart()
    {
        MarkedField field(u"Hi."_s);
        field.edit.moveCursor(QTextCursor::End);
        const FilledText words{.text = u"From Anna, {{date}}"_s, .parts = {{5, 4, u"signed"_s, false}}};
        QCOMPARE(field.edit.insert(words, true), (std::vector<TextRange>{{10, 4}}));
        QCOMPARE(field.edit.toPlainText(), u"Hi.\n\nFrom Anna, {{date}}"_s);
        QCOMPARE(field.edit.textCursor().selectedText(), u"{{date}}"_s);
        field.edit.undo();
        QCOMPARE(field.edit.toPlainText(), u"Hi."_s);
    }

    void alsoBeforeWhatStandsThere()
    {
        MarkedField field(u"One. Three."_s);
        const auto insertAt = [&field](int place) {
            QTextCursor cursor = field.edit.textCursor();
            cursor.setPosition(place);
            field.edit.setTextCursor(cursor);
            field.edit.insert({.text = u"Two."_s}, true);
        };
        insertAt(5);
        QCOMPARE(field.edit.toPlainText(), u"One. \n\nTwo.\n\nThree."_s);
        QCOMPARE(field.edit.textCursor().position(), 11); // Behind it: one goes on there.
        field.edit.undo();
        QCOMPARE(field.edit.toPlainText(), u"One. Three."_s);
        insertAt(0);
        QCOMPARE(field.edit.toPlainText(), u"Two.\n\nOne. Three."_s);
        insertAt(4); // Nobody needs more empty lines.
        QCOMPARE(field.edit.toPlainText(), u"Two.\n\nTwo.\n\nOne. Three."_s);
    }
};

SHOPBELL_WINDOW_TEST(TestReplyHighlighter)
#include "test_replyhighlighter.moc"
