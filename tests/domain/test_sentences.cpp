// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sentences.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        const auto row = [](const char *name, const QString &text, const QString &first) {
            QTest::newRow(name) << text << first;
        };
        row("a stop", u"The fridge broke. It is old."_s, u"The fridge broke."_s);
        row("none", u" The fridge broke "_s, u"The fridge broke"_s);
        row("nothing", u"  "_s, QString());
        row("inside a number", u"It ran at 9.5 degrees. It is old."_s, u"It ran at 9.5 degrees."_s);
        row("a title", u"Our supplier Dr. Meyer sent less. We knew."_s, u"Our supplier Dr. Meyer sent less."_s);
        row("an abbreviation", u"We took approx. 20 more. Then none."_s, u"We took approx. 20 more."_s);
        row("with stops inside", u"We close at 6 p.m. Sundays too. Sorry."_s, u"We close at 6 p.m. Sundays too."_s);
        row("with a blank inside", u"Es fehlte viel, z. B. Brot. Leider."_s, u"Es fehlte viel, z. B. Brot."_s);
        row("an ordinal", u"Die Lieferung vom 3. Mai fehlte. Leider."_s, u"Die Lieferung vom 3. Mai fehlte."_s);
        row("a large number", u"It was 2024. Then came more."_s, u"It was 2024."_s);
        row("a number", u"It was batch No. 5 again. Sorry."_s, u"It was batch No. 5 again."_s);
        row("the answer no", u"The answer was no. We are sorry."_s, u"The answer was no."_s);
        row("an initial", u"J. Smith was ill. Sorry."_s, u"J. Smith was ill."_s);
        row("I", u"So did I. We are sorry."_s, u"So did I."_s);
        row("a short word before a small letter", u"Made acc. to plan. Sorry."_s, u"Made acc. to plan."_s);
        row("a small letter", u"It was the oven. it broke."_s, u"It was the oven."_s);
        row("a question", u"Why? Nobody looked."_s, u"Why?"_s);
        row("two signs", u"Really?! Yes."_s, u"Really?!"_s);
        row("in quotes", u"He said “sorry.” Then he left."_s, u"He said “sorry.”"_s);
        row("a line", u"The oven\nbroke."_s, u"The oven"_s);
        row("Chinese", u"冰箱坏了。昨天才发现。"_s, u"冰箱坏了。"_s);
        row("Chinese with a plain sign", u"冰箱坏了!昨天才发现。"_s, u"冰箱坏了!"_s);
        row("French", u"M. Petit était malade. Désolés."_s, u"M. Petit était malade."_s);
        row("Spanish", u"La Sra. Gil no vino. Perdón."_s, u"La Sra. Gil no vino."_s);
    }
    void theFirstOne()
    {
        QFETCH(const QString, text);
        QTEST(firstSentence(text), "first");
    }

    void allOfThem()
    {
        const QString text = u"We are sorry... Dr. Meyer was ill!! 好的。“再见。” Bye"_s;
        QStringList found;
        for (const TextRange &range : sentencesIn(text))
            found += text.sliced(range.start, range.length).trimmed();
        QCOMPARE(found,
                 (QStringList{u"We are sorry..."_s, u"Dr. Meyer was ill!!"_s, u"好的。"_s, u"“再见。”"_s, u"Bye"_s}));
    }

    void aTitleHasNoStop()
    {
        QCOMPARE(withoutStop(u"The fridge broke."_s), u"The fridge broke"_s);
        QCOMPARE(withoutStop(u"冰箱坏了。"_s), u"冰箱坏了"_s);
        QCOMPARE(withoutStop(u"Really?!"_s), u"Really"_s);
        QCOMPARE(withoutStop(u"..."_s), QString());
    }
};

SHOPBELL_TEST(TestSentences)
#include "test_sentences.moc"
