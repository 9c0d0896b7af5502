// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/heatmapmodel.h"
#include "support/run.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {

StatisticPoint cell(QDate month, qint64 hits, qint64 n, bool complete = true)
{
    return {.from = month,
            .to = month.addMonths(1).addDays(-1),
            .value = double(hits) / double(n),
            .hits = hits,
            .n = n,
            .complete = complete};
}

/// The example of the rules: three came in January, one in February.
Statistics example(CohortKind kind = CohortKind::Returning)
{
    Statistics answer;
    answer.query.statistic = Statistic::Cohorts;
    answer.query.cohorts = kind;
    answer.n = 4;
    answer.series.push_back({.key = u"2025-01"_s,
                             .points = {cell({2025, 1, 1}, 3, 3), cell({2025, 2, 1}, 1, 3), cell({2025, 3, 1}, 1, 3),
                                        cell({2025, 4, 1}, 0, 3, false)}});
    answer.series.push_back({.key = u"2025-02"_s, .points = {cell({2025, 2, 1}, 1, 1), cell({2025, 3, 1}, 0, 1)}});
    return answer;
}

DateText english()
{
    return {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc()};
}

} // namespace

class TestHeatMapModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<HeatMapModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_model->setAnswer(example(), english());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void aRowIsACohortAndAColumnAMonthLater()
    {
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->columnCount(), 4);
        QCOMPARE(m_model->headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"Jan 2025"_s);
        QCOMPARE(m_model->headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), u"Feb"_s);
        QCOMPARE(m_model->headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"+2"_s);
        QCOMPARE(m_model->index(0, 0).data().toString(), u"100%"_s);
        QCOMPARE(m_model->index(0, 1).data().toString(), u"33%"_s);
        QCOMPARE(m_model->index(1, 1).data().toString(), u"0%"_s);
    }

    void whatIsNotYetIsEmpty()
    {
        QVERIFY(!m_model->index(1, 2).data().isValid());
        QVERIFY(!m_model->index(1, 2).data(HeatMapModel::ShareRole).isValid());
        QVERIFY(!m_model->pointAt(m_model->index(1, 2)));
    }

    void whatLiesAfterTheRecordsIsEmpty()
    {
        Statistics answer = example();
        answer.query.to = QDate(2026, 6, 30);
        answer.lastRecord = QDate(2025, 2, 20);
        answer.series.push_back({.key = u"2025-03"_s, .points = {cell({2025, 3, 1}, 0, 0)}});
        QVERIFY(endsEarly(answer));
        m_model->setAnswer(answer, english());
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->columnCount(), 2);
        QCOMPARE(m_model->index(0, 1).data().toString(), u"33%"_s);
        QVERIFY(!m_model->index(1, 1).data().isValid()); // Not "0%": nobody wrote down whether they came.
    }

    void theMonthInWhichTheRecordsEndSaysSo()
    {
        Statistics answer = example();
        answer.query.to = QDate(2026, 6, 30);
        answer.lastRecord = QDate(2025, 2, 20);
        answer.series[0].points[1].recorded = false;
        m_model->setAnswer(answer, english());
        const QModelIndex cell = m_model->index(0, 1);
        QVERIFY(cell.data(HeatMapModel::RunningRole).toBool());
        QVERIFY(cell.data(Qt::AccessibleTextRole).toString().endsWith(u"The records end before that month does."_s));
        QVERIFY(!m_model->index(0, 0).data(HeatMapModel::RunningRole).toBool());
    }

    void theColourIsAShareOfEverybody()
    {
        QCOMPARE(m_model->index(0, 1).data(HeatMapModel::ShareRole).toDouble(), 1.0 / 3); // Though it is the highest.
        QCOMPARE(m_model->index(0, 3).data(HeatMapModel::ShareRole).toDouble(), 0.0);
        QCOMPARE(m_model->index(0, 0).data(HeatMapModel::ShareRole).toDouble(), 1.0);
    }

    void aMonthThatStillRunsSaysSo()
    {
        QVERIFY(m_model->index(0, 3).data(HeatMapModel::RunningRole).toBool());
        QVERIFY(m_model->index(0, 3).data(Qt::AccessibleTextRole).toString().contains(u"still runs"_s));
        QVERIFY(!m_model->index(0, 1).data(HeatMapModel::RunningRole).toBool());
    }

    void repeatVisitsAreNumbersForEachPerson()
    {
        Statistics answer = example(CohortKind::RepeatOrders);
        answer.series[0].points[2] = cell({2025, 3, 1}, 5, 3);
        m_model->setAnswer(answer, english());
        QCOMPARE(m_model->index(0, 2).data().toString(), u"1.67"_s);
        QCOMPARE(m_model->index(0, 0).data().toString(), u"100%"_s);
    }

    void aCellKnowsItsPeople()
    {
        const std::optional<PointChosen> point = m_model->pointAt(m_model->index(0, 1));
        QVERIFY(point);
        QCOMPARE(point->series, u"2025-01"_s);
        QCOMPARE(point->from, QDate(2025, 2, 1));
        QVERIFY(m_model->whoAt(m_model->index(0, 1)).contains(u"January 2025"_s));
    }

    void theWholeTableIsCopiedWithItsHeadings()
    {
        const QStringList lines = m_model->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[1].split(u'\t'),
                 QStringList({u"January 2025"_s, u"3"_s, u"100%"_s, u"33%"_s, u"33%"_s, u"0%"_s}));
    }

private:
    std::unique_ptr<HeatMapModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

SHOPBELL_TEST(TestHeatMapModel)
#include "test_heatmapmodel.moc"
