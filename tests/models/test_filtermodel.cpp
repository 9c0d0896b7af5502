// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filtermodel.h"
#include "support/run.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {

ReviewCounts someCounts()
{
    ReviewCounts counts;
    counts.views = {{int(ReviewView::All), 1170}, {int(ReviewView::Negative), 187}};
    counts.channels = {{ChannelId(1), 490}, {ChannelId(10), 265}};
    counts.tags = {{TagId(1), u"bread"_s, 212}, {TagId(2), u"staff"_s, 148}};
    counts.everything = 1284;
    return counts;
}

std::vector<Channel> someChannels()
{
    return {{.id = ChannelId(10), .key = u"in-person"_s},
            {.id = ChannelId(1), .key = u"google"_s},
            {.id = ChannelId(3), .key = u"yelp"_s}};
}

int rowNamed(const FilterModel &model, const QString &name)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row).data().toString() == name)
            return row;
    }
    return -1;
}

} // namespace

class TestFilterModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<FilterModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_model->setChannels(someChannels());
        m_model->setEverything(someCounts());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void viewsChannelsAndTagsStandInSections()
    {
        QStringList names;
        for (int row = 8; row < m_model->rowCount(); ++row)
            names << m_model->index(row).data().toString();
        QCOMPARE(names, QStringList({u"Channels"_s, u"Google"_s, u"In person"_s, u"Tags"_s, u"bread"_s, u"staff"_s}));
        QCOMPARE(m_model->index(8).flags() & Qt::ItemIsSelectable, Qt::ItemFlags());
    }

    void countsFollowTheSearch()
    {
        const int negative = *m_model->rowOf(ReviewView::Negative);
        QCOMPARE(m_model->index(negative).data(FilterModel::CountRole).toInt(), 187);
        ReviewCounts found;
        found.views = {{int(ReviewView::Archived), 3}};
        m_model->setFound(found);
        QCOMPARE(m_model->index(negative).data(FilterModel::CountRole).toInt(), 0);
        QCOMPARE(m_model->countOf(ReviewView::Archived), 3);
        QVERIFY(rowNamed(*m_model, u"Google"_s) > 0); // What can be chosen stays.
        m_model->setFound({});
        QCOMPARE(m_model->index(negative).data(FilterModel::CountRole).toInt(), 187);
    }

    void aViewIsOneOfMany()
    {
        std::optional<ReviewQuery> query = m_model->clicked(*m_model->rowOf(ReviewView::Negative));
        QVERIFY(query);
        QCOMPARE(query->sentiment, Sentiment::Negative);
        m_model->setQuery(*query);
        QVERIFY(m_model->index(*m_model->rowOf(ReviewView::Negative)).data(FilterModel::OnRole).toBool());
        QVERIFY(!m_model->index(*m_model->rowOf(ReviewView::All)).data(FilterModel::OnRole).toBool());
        query = m_model->clicked(*m_model->rowOf(ReviewView::NeedsReply));
        QVERIFY(!query->sentiment);
        QCOMPARE(query->answer, AnswerState::Waiting);
    }

    void whatIsNotAnsweredIsListedWhileItIsShown()
    {
        QVERIFY(!m_model->rowOf(ReviewView::NotAnswered));
        ReviewQuery query;
        showView(query, ReviewView::NotAnswered);
        m_model->setQuery(query);
        QVERIFY(m_model->rowOf(ReviewView::NotAnswered));
        QVERIFY(m_model->index(*m_model->rowOf(ReviewView::NotAnswered)).data(FilterModel::OnRole).toBool());
        m_model->setQuery(*m_model->clicked(*m_model->rowOf(ReviewView::All)));
        QVERIFY(!m_model->rowOf(ReviewView::NotAnswered));
    }

    void channelsAndTagsCombineAndToggle()
    {
        m_model->setQuery(*m_model->clicked(rowNamed(*m_model, u"Google"_s)));
        m_model->setQuery(*m_model->clicked(rowNamed(*m_model, u"In person"_s)));
        std::optional<ReviewQuery> query = m_model->clicked(rowNamed(*m_model, u"bread"_s));
        QCOMPARE(query->channels, (std::vector{ChannelId(1), ChannelId(10)}));
        QCOMPARE(query->tags, std::vector{TagId(1)});
        m_model->setQuery(*query);
        query = m_model->clicked(rowNamed(*m_model, u"Google"_s));
        QCOMPARE(query->channels, std::vector{ChannelId(10)});
    }

    void headingsDoNothing() { QVERIFY(!m_model->clicked(rowNamed(*m_model, u"Tags"_s))); }

    void manyTagsFoldBehindARow()
    {
        ReviewCounts counts = someCounts();
        counts.tags.clear();
        for (int i = 1; i <= 40; ++i)
            counts.tags.push_back({TagId(i), u"tag %1"_s.arg(i), 50 - i});
        m_model->setEverything(counts);
        QCOMPARE(rowNamed(*m_model, u"tag 20"_s), -1);
        QVERIFY(!m_model->clicked(m_model->rowCount() - 1));
        QVERIFY(rowNamed(*m_model, u"tag 20"_s) > 0);
        QVERIFY(!m_model->clicked(m_model->rowCount() - 1));
        QCOMPARE(rowNamed(*m_model, u"tag 20"_s), -1);
        ReviewQuery query;
        query.tags = {TagId(30)};
        m_model->setQuery(query);
        QVERIFY(rowNamed(*m_model, u"tag 30"_s) > 0); // A chosen one can always be taken off.
    }

    void aChosenTagStaysWhenNoReviewHasItAnyMore()
    {
        m_model->setQuery(*m_model->clicked(rowNamed(*m_model, u"staff"_s)));
        ReviewCounts counts = someCounts();
        counts.tags.pop_back();
        m_model->setEverything(counts);
        QCOMPARE(m_model->index(rowNamed(*m_model, u"staff"_s)).data(FilterModel::CountRole).toInt(), 0);
        m_model->setQuery(*m_model->clicked(rowNamed(*m_model, u"staff"_s)));
        m_model->setEverything(counts);
        QCOMPARE(rowNamed(*m_model, u"staff"_s), -1);
    }

    void aViewIsRecognisedAmongOtherConditions_data()
    {
        QTest::addColumn<int>("view");
        for (int view = int(ReviewView::All); view <= int(ReviewView::Archived); ++view)
            QTest::addRow("view %d", view) << view;
    }
    void aViewIsRecognisedAmongOtherConditions()
    {
        QFETCH(int, view);
        ReviewQuery query;
        showView(query, ReviewView(view));
        query.search = u"oat"_s;
        query.channels = {ChannelId(1)};
        QCOMPARE(FilterModel::viewOf(query), ReviewView(view));
    }

private:
    std::unique_ptr<FilterModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

SHOPBELL_TEST(TestFilterModel)
#include "test_filtermodel.moc"
