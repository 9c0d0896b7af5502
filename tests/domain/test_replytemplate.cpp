// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/replytemplate.h"
#include "support/run.h"

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
ReplyTemplate made(const QString &title, const QString &text = u"words"_s)
{
    return {.key = title, .language = u"en"_s, .title = title, .text = text};
}

QStringList titlesOf(const std::vector<ReplyTemplate> &templates)
{
    QStringList titles;
    for (const ReplyTemplate &each : templates)
        titles += each.title;
    return titles;
}
} // namespace

class TestReplyTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchesTitleTopicAndText_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<bool>("expected");
        QTest::newRow("nothing") << "" << true;
        QTest::newRow("a word of the title") << "late" << true;
        QTest::newRow("a word of the text") << "cafés" << true;
        QTest::newRow("without the accent") << "cafe" << true;
        QTest::newRow("a word of the topic") << "phone" << true;
        QTest::newRow("the beginning of a word") << "apol" << true;
        QTest::newRow("in capitals") << "LATE" << true;
        QTest::newRow("words of both") << "late sorry" << true;
        QTest::newRow("the middle of a word") << "logise" << false;
        QTest::newRow("one word that is not there") << "late bread" << false;
        QTest::newRow("one Chinese character") << "您" << true;
        QTest::newRow("Chinese in the middle") << "久等" << true;
        QTest::newRow("other Chinese") << "配送" << false;
    }
    void searchesTitleTopicAndText()
    {
        QFETCH(QString, search);
        ReplyTemplate words = made(u"It came late"_s, u"We apologise, sorry, all Cafés. 让您久等了"_s);
        words.topic = u"Phone orders"_s;
        QTEST(!fittingTemplates({words}, {.search = search}).empty(), "expected");
    }

    void filters()
    {
        ReplyTemplate thanks = made(u"thanks"_s);
        thanks.kind = ResponseKind::Thanks;
        thanks.ratingFrom = 4;
        thanks.tone = Tone::Warm;
        ReplyTemplate chinese = made(u"chinese"_s);
        chinese.language = u"zh"_s;
        chinese.topic = u"配送"_s;
        ReplyTemplate hidden = made(u"hidden"_s);
        hidden.hidden = true;
        const std::vector<ReplyTemplate> all{thanks, chinese, hidden};
        QCOMPARE(titlesOf(fittingTemplates(all, {})), (QStringList{u"thanks"_s, u"chinese"_s}));
        QCOMPARE(titlesOf(fittingTemplates(all, {.withHidden = true})).size(), 3);
        QCOMPARE(titlesOf(fittingTemplates(all, {.kind = ResponseKind::Thanks})), QStringList{u"thanks"_s});
        QCOMPARE(titlesOf(fittingTemplates(all, {.stars = 3.9})), QStringList{u"chinese"_s});
        QCOMPARE(titlesOf(fittingTemplates(all, {.stars = 4})), (QStringList{u"thanks"_s, u"chinese"_s}));
        QCOMPARE(titlesOf(fittingTemplates(all, {.tone = Tone::Warm})), QStringList{u"thanks"_s});
        QCOMPARE(titlesOf(fittingTemplates(all, {.language = u"zh_CN"_s})), QStringList{u"chinese"_s});
        QCOMPARE(titlesOf(fittingTemplates(all, {.topic = u" 配送 "_s})), QStringList{u"chinese"_s});
        QCOMPARE(topicsOf(all, {}), QStringList{u"配送"_s});
        QCOMPARE(topicsOf(all, u"en"_s), QStringList{});
    }

    void theNearestComeFirst()
    {
        ReplyTemplate narrow = made(u"narrow"_s);
        narrow.ratingTo = 2;
        ReplyTemplate about = made(u"about bread"_s);
        about.topic = u"Bread"_s;
        const std::vector<ReplyTemplate> all{made(u"first"_s), made(u"second"_s), narrow, about};
        QCOMPARE(titlesOf(fittingTemplates(all, {.stars = 1, .topics = {u"milk"_s, u"bread"_s}})),
                 (QStringList{u"about bread"_s, u"narrow"_s, u"first"_s, u"second"_s}));
        QCOMPARE(titlesOf(fittingTemplates(all, {})), titlesOf(all));
    }

    void topicsAreMatchedByWholeWords_data()
    {
        QTest::addColumn<QString>("topic");
        QTest::addColumn<QString>("tag");
        QTest::addColumn<bool>("expected");
        QTest::newRow("the same") << u"Bread"_s << u"bread"_s << true;
        QTest::newRow("a word of the tag") << u"phone"_s << u"phone orders"_s << true;
        QTest::newRow("a word of the topic") << u"opening hours"_s << u"hours"_s << true;
        QTest::newRow("a plural") << u"prices"_s << u"price"_s << true;
        QTest::newRow("the beginning of a word") << u"bar"_s << u"bare walls"_s << false;
        QTest::newRow("the middle of a word") << u"order"_s << u"reordering"_s << false;
        QTest::newRow("another word in common") << u"waiting time"_s << u"closing time"_s << false;
        QTest::newRow("the same in Chinese") << u"预订"_s << u"预订"_s << true;
        QTest::newRow("a part in Chinese") << u"茶"_s << u"茶叶"_s << false;
    }
    void topicsAreMatchedByWholeWords()
    {
        QFETCH(QString, topic);
        QFETCH(QString, tag);
        ReplyTemplate about = made(u"about"_s);
        about.topic = topic;
        const std::vector<ReplyTemplate> found = fittingTemplates({made(u"any"_s), about}, {.topics = {tag}});
        QTEST(found.front().title == u"about"_s, "expected");
    }

    void anotherTopicIsNeverTheNearest()
    {
        ReplyTemplate safety = made(u"safety"_s);
        safety.topic = u"safety"_s;
        safety.ratingTo = 2;
        const std::vector<ReplyTemplate> all{safety, made(u"general"_s)};
        QCOMPARE(titlesOf(fittingTemplates(all, {.stars = 1})), (QStringList{u"general"_s, u"safety"_s}));
        QCOMPARE(titlesOf(fittingTemplates(all, {.stars = 1, .topics = {u"bread"_s}})),
                 (QStringList{u"general"_s, u"safety"_s}));
        QCOMPARE(titlesOf(fittingTemplates(all, {})), titlesOf(all));
    }

    void rowsStandForTheStartingOnes()
    {
        const std::vector<ReplyTemplate> starting{made(u"a"_s), made(u"b"_s)};
        ReplyTemplate edited = made(u"b"_s, u"other words"_s);
        edited.id = TemplateId(7);
        ReplyTemplate own = made(u"own"_s);
        own.key.clear();
        const ReplyTemplate gone = made(u"of an older set"_s);
        const std::vector<ReplyTemplate> all = withOwn(starting, {edited, own, gone});
        QCOMPARE(titlesOf(all), (QStringList{u"a"_s, u"b"_s, u"own"_s, u"of an older set"_s}));
        QCOMPARE(all[1], edited);
        QVERIFY(all[2].isOwn());
        QVERIFY(all[3].isOwn());
    }

    void usable()
    {
        QVERIFY(isUsable(made(u"a"_s)));
        QVERIFY(!isUsable(made(u" "_s)));
        QVERIFY(!isUsable(made(u"a"_s, u"\n"_s)));
        ReplyTemplate words = made(u"a"_s);
        words.ratingFrom = 5;
        words.ratingTo = 4;
        QVERIFY(!isUsable(words));
        words = made(u"a"_s);
        words.ratingTo = 6;
        QVERIFY(!isUsable(words));
        words = made(u"a"_s);
        words.language.clear();
        QVERIFY(!isUsable(words));
    }

    void languages()
    {
        QCOMPARE(primaryLanguage(u"zh_CN"_s), u"zh"_s);
        QCOMPARE(primaryLanguage(u" EN-GB"_s), u"en"_s);
        QCOMPARE(primaryLanguage(QString()), QString());
    }
};

SHOPBELL_TEST(TestReplyTemplate)
#include "test_replytemplate.moc"
