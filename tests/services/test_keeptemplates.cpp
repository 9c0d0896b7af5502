// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placeholder.h"
#include "services/changefeed.h"
#include "services/keeptemplates.h"
#include "services/preparereply.h"
#include "services/startingtemplates.h"
#include "support/run.h"
#include "support/testshop.h"

#include <algorithm>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
std::vector<ReplyTemplate> listed(const TestShop &shop, const TemplateQuery &query = {})
{
    return valueOf(KeepTemplates(shop.file).list(query));
}

ReplyTemplate listedAs(const TestShop &shop, const QString &key)
{
    const std::vector<ReplyTemplate> all = listed(shop, {.withHidden = true});
    const auto found = std::ranges::find(all, key, &ReplyTemplate::key);
    return found == all.end() ? ReplyTemplate() : *found;
}

ReplyTemplate ownOne()
{
    return {.kind = ResponseKind::Thanks,
            .ratingFrom = 4,
            .topic = u" market  stall "_s,
            .tone = Tone::Warm,
            .language = u"en_GB"_s,
            .title = u" At the market "_s,
            .text = u"See you on Saturday, {{customer|dear neighbour}}.\n"_s};
}

bool isClean(const TestShop &shop)
{
    return valueOf(CheckFile(shop.file).run()).findings.isEmpty();
}
} // namespace

class TestKeepTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStartingSetHasEnoughOfEach()
    {
        for (const QString &language : {u"en"_s, u"zh"_s}) {
            const std::vector<ReplyTemplate> all = fittingTemplates(startingTemplates(), {.language = language});
            QVERIFY(all.size() >= 24);
            for (const ResponseKind kind : {ResponseKind::Reply, ResponseKind::Thanks, ResponseKind::Apology}) {
                for (const Tone tone : {Tone::Warm, Tone::Plain, Tone::Formal})
                    QVERIFY(!fittingTemplates(all, {.kind = kind, .tone = tone}).empty());
            }
            for (int stars = 1; stars <= 5; ++stars)
                QVERIFY(fittingTemplates(all, {.stars = stars}).size() >= 5);
        }
    }

    void theStartingSetIsShortAndWhole()
    {
        for (const ReplyTemplate &each : startingTemplates()) {
            QVERIFY2(each.text.size() <= 500, qPrintable(each.key));
            // What looks like a placeholder is one, so that each can be filled.
            QCOMPARE(placeholdersIn(each.text).size(), unresolvedPlaceholders(each.text).size());
            QVERIFY2(each.text.contains(u"{{signed}}"_s), qPrintable(each.key));
        }
    }

    void theStartingSetGuessesNobodysSex()
    {
        for (const ReplyTemplate &each : startingTemplates()) {
            for (const QString &word : {u"他"_s, u"她"_s, u" he "_s, u" she "_s, u" his "_s, u" her "_s})
                QVERIFY2(!each.text.contains(word), qPrintable(each.key));
        }
    }

    void anApologyAsksWhyItHappened()
    {
        // Only the owner knows: a cause that came with the template would be posted untrue.
        for (const ReplyTemplate &each : fittingTemplates(startingTemplates(), {.kind = ResponseKind::Apology})) {
            const std::vector<Placeholder> asked = placeholdersIn(each.text);
            const auto hasToBeTold = [](const Placeholder &placeholder) {
                return !placeholder.fallback && !placeholderNamed(placeholder.name);
            };
            QVERIFY2(std::ranges::count_if(asked, hasToBeTold) >= 2, qPrintable(each.key));
        }
    }

    void theStartingSetPassesItsOwnChecks()
    {
        PlaceholderValues values;
        for (const ReplyTemplate &each : startingTemplates()) {
            for (const Placeholder &placeholder : placeholdersIn(each.text)) {
                const bool isDate = placeholderNamed(placeholder.name) == PlaceholderName::Date;
                if (isDate || !placeholder.fallback)
                    values.set(placeholder.name,
                               isDate ? each.language == "zh"_L1 ? u"12月5日"_s : u"5 December"_s : placeholder.name);
            }
            ReplyFacts facts;
            facts.isComplaint = facts.isApology = each.kind == ResponseKind::Apology;
            facts.language = each.language;
            for (const TextFinding &finding : checkedReply(filledIn(each.text, values).text, facts))
                QFAIL(qPrintable(each.key + u": "_s + keyOf(finding.check) + u" "_s + keyOf(finding.part)));
        }
    }

    void refusesABrokenSet_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("{");
        const QByteArray good =
            R"({"key": "a", "kind": "reply", "rating": [1, 5], "tone": "plain", "language": "en", "title": "t", "text": "x"})";
        QTest::newRow("twice the same key") << QByteArray("{\"templates\": [" + good + "," + good + "]}");
        QTest::newRow("an unknown kind") << QByteArray("{\"templates\": [" + QByteArray(good).replace("reply", "sell")
                                                       + "]}");
        QTest::newRow("stars out of order")
            << QByteArray("{\"templates\": [" + QByteArray(good).replace("[1, 5]", "[5, 1]") + "]}");
        QTest::newRow("no key") << QByteArray("{\"templates\": [" + QByteArray(good).replace("\"a\"", "\"\"") + "]}");
    }
    void refusesABrokenSet()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(!templatesFrom(json));
    }

    void anOwnOneIsAddedEditedAndDeleted()
    {
        TestShop shop;
        const KeepTemplates keep(shop.file);
        const size_t before = listed(shop).size();
        const TemplateId id = valueOf(keep.add(ownOne()));
        std::vector<ReplyTemplate> found = listed(shop, {.topic = u"Market stall"_s});
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].id, id);
        QCOMPARE(found[0].title, u"At the market"_s);
        QCOMPARE(found[0].language, u"en"_s);
        QVERIFY(found[0].isOwn());
        QCOMPARE(found[0].createdAt, TestShop::morning());

        found[0].text = u"See you on Sunday."_s;
        QCOMPARE(valueOf(keep.edit(found[0])), id);
        QCOMPARE(listed(shop, {.search = u"sunday"_s}).size(), 1u);
        QVERIFY(isClean(shop));

        QCOMPARE(valueOf(keep.remove(id)), id);
        QCOMPARE(listed(shop).size(), before);
        QCOMPARE(errorOf(keep.edit(found[0])), Error::Kind::NotFound);
        QCOMPARE(errorOf(keep.remove(id)), Error::Kind::NotFound);
    }

    void whatIsNotUsableIsRefused()
    {
        TestShop shop;
        ReplyTemplate words = ownOne();
        words.text = u" \n"_s;
        QCOMPARE(errorOf(KeepTemplates(shop.file).add(words)), Error::Kind::Invalid);
        words = listedAs(shop, u"en-thanks-short"_s);
        words.title.clear();
        QCOMPARE(errorOf(KeepTemplates(shop.file).edit(words)), Error::Kind::Invalid);
        QVERIFY(!listedAs(shop, u"en-thanks-short"_s).id.isStored());
        QVERIFY(!valueOf(Undo(shop.file).state()).undo);
    }

    void oneOfTheStartingSetIsEditedHiddenAndRestored()
    {
        TestShop shop;
        const KeepTemplates keep(shop.file);
        const QString key = u"en-thanks-short"_s;
        const ReplyTemplate came = listedAs(shop, key);
        ReplyTemplate mine = came;
        mine.text = u"Cheers, {{customer|mate}}."_s;
        const TemplateId id = valueOf(keep.edit(mine));
        QCOMPARE(listedAs(shop, key).text, mine.text);
        QCOMPARE(valueOf(keep.edit(mine)), id); // As a list shows it that is older than the row.
        QCOMPARE(errorOf(keep.remove(id)), Error::Kind::Conflict);

        valueOf(keep.hide(listedAs(shop, key)));
        QVERIFY(listedAs(shop, key).hidden);
        QVERIFY(listed(shop, {.search = u"cheers"_s}).empty());
        valueOf(keep.hide(listedAs(shop, key), false));
        QCOMPARE(listed(shop, {.search = u"cheers"_s}).size(), 1u);

        valueOf(keep.restore(key));
        QCOMPARE(listedAs(shop, key), came);
        QCOMPARE(errorOf(keep.restore(key)), Error::Kind::NotFound);
        QVERIFY(isClean(shop));
    }

    void everyChangeCanBeUndone()
    {
        TestShop shop;
        const KeepTemplates keep(shop.file);
        const std::vector<ReplyTemplate> before = listed(shop, {.withHidden = true});
        valueOf(keep.add(ownOne()));
        ReplyTemplate mine = listedAs(shop, u"zh-thanks-short"_s);
        mine.title = u"谢谢"_s;
        valueOf(keep.edit(mine));
        valueOf(keep.hide(listedAs(shop, u"zh-thanks-short"_s)));
        valueOf(keep.hide(listedAs(shop, u"en-thanks-team"_s)));
        valueOf(keep.restore(u"zh-thanks-short"_s));
        const std::vector<ReplyTemplate> after = listed(shop, {.withHidden = true});
        shop.reopen();
        int steps = 0;
        for (; valueOf(Undo(shop.file).state()).undo; ++steps)
            valueOf(Undo(shop.file).undo());
        QCOMPARE(steps, 5);
        QCOMPARE(listed(shop, {.withHidden = true}), before);
        for (; steps > 0; --steps)
            valueOf(Undo(shop.file).redo());
        QCOMPARE(listed(shop, {.withHidden = true}), after);
        QVERIFY(isClean(shop));
    }

    void changesAreAnnounced()
    {
        TestShop shop;
        QObject context;
        bool told = false;
        bool reviewsTold = false;
        QObject::connect(
            &shop.file->feed(), &ChangeFeed::changed, &context,
            [&](const Changed &what) {
                told = what.templates;
                reviewsTold = what.touchesReviews();
            },
            Qt::DirectConnection);
        valueOf(KeepTemplates(shop.file).add(ownOne()));
        QVERIFY(told);
        QVERIFY(!reviewsTold);
    }
};

SHOPBELL_TEST(TestKeepTemplates)
#include "test_keeptemplates.moc"
