// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charttext.h"
#include "charts/periodlabels.h"
#include "look/fonts.h"
#include "look/theme.h"
#include "support/run.h"

#include <QFontMetricsF>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shopbell;

namespace {
ChartPlan planFrom(QDate from, Grouping by, int periods)
{
    ChartPlan plan;
    plan.by = by;
    for (QDate start = periodStart(from, by); int(plan.periods.size()) < periods; start = nextPeriod(start, by))
        plan.periods.push_back({.from = start, .to = nextPeriod(start, by).addDays(-1)});
    return plan;
}

constexpr double leastX = 8;
constexpr double plotX = 48;
} // namespace

class TestPeriodLabels : public QObject
{
    Q_OBJECT

private:
    const Theme m_theme;

    std::vector<PeriodLabel> labelsOf(const ChartPlan &plan, double width, const QString &language) const
    {
        const QFontMetricsF metrics(m_theme.font(TypeRole::Micro));
        const PeriodAxis axis{
            .left = plotX, .right = plotX + width, .leastLabel = leastX, .mostLabel = plotX + width + 8};
        return periodLabels(plan, axis, ChartText(QLocale(language), u"GBP"_s), metrics);
    }
    QStringList wordsOf(const ChartPlan &plan, double width, const QString &language = u"en_GB"_s) const
    {
        QStringList words;
        for (const PeriodLabel &label : labelsOf(plan, width, language))
            words.append(label.text);
        return words;
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(Fonts::load(), QStringList()); }

    void theFirstLabelOfAYearCarriesIt_data()
    {
        QTest::addColumn<ChartPlan>("plan");
        QTest::addColumn<double>("width");
        QTest::addColumn<QString>("language");
        const std::vector<std::pair<const char *, ChartPlan>> plans{
            {"thirteen months", planFrom({2025, 11, 1}, Grouping::Month, 13)},
            {"twenty-five months", planFrom({2024, 11, 1}, Grouping::Month, 25)},
            {"sixteen years by month", planFrom({2010, 7, 1}, Grouping::Month, 196)},
            {"sixteen years by quarter", planFrom({2010, 7, 1}, Grouping::Quarter, 66)},
            {"two years by week", planFrom({2024, 11, 4}, Grouping::Week, 107)},
            {"a winter by day", planFrom({2025, 11, 20}, Grouping::Day, 100)},
            {"sixteen years by day", planFrom({2010, 7, 1}, Grouping::Day, 5900)},
            {"sixteen years", planFrom({2010, 1, 1}, Grouping::Year, 16)},
        };
        for (const auto &[name, plan] : plans) {
            for (const double width : {220., 560., 760., 1150., 1800.}) {
                for (const QString &language : {u"en_GB"_s, u"zh_CN"_s, u"ar"_s})
                    QTest::addRow("%s on %d pixels in %s", name, int(width), qPrintable(language))
                        << plan << width << language;
            }
        }
    }
    void theFirstLabelOfAYearCarriesIt()
    {
        QFETCH(ChartPlan, plan);
        QFETCH(double, width);
        QFETCH(QString, language);
        const std::vector<PeriodLabel> labels = labelsOf(plan, width, language);
        QVERIFY(labels.size() > 1);
        int year = 0;
        double free = leastX;
        for (const PeriodLabel &label : labels) {
            const QDate from = plan.periods[size_t(label.period)].from;
            if (from.year() != year)
                QVERIFY2(label.text.contains(QLocale(language).toString(from, u"yyyy"_s)), qPrintable(label.text));
            QVERIFY2(label.left >= free, qPrintable(label.text));
            year = from.year();
            free = label.right() + 3;
        }
        QVERIFY(labels.back().right() <= plotX + width + 8);
    }

    void whereThereIsRoomEveryMonthIsNamed()
    {
        const QStringList words = wordsOf(planFrom({2024, 11, 1}, Grouping::Month, 25), 2500);
        QCOMPARE(words.size(), 25);
        QCOMPARE(words.first(4), (QStringList{u"Nov 2024"_s, u"Dec"_s, u"Jan 2025"_s, u"Feb"_s}));
        QCOMPARE(words[14], u"Jan 2026"_s);
        QCOMPARE(words.last(), u"Nov"_s);
    }

    void ofTwelveMonthsTheYearsStandWhereTheyHaveRoom()
    {
        const ChartPlan plan = planFrom({2025, 12, 1}, Grouping::Month, 12);
        QCOMPARE(wordsOf(plan, 1150).first(3), (QStringList{u"Dec 2025"_s, u"Jan 2026"_s, u"Feb"_s}));
        QCOMPARE(wordsOf(plan, 576).first(3), (QStringList{u"Dec"_s, u"Jan 2026"_s, u"Feb"_s}));
        QCOMPARE(wordsOf(plan, 576).size(), 12);
        QCOMPARE(wordsOf(plan, 440).first(3), (QStringList{u"Dec"_s, u"Jan"_s, u"Feb"_s}));
        QCOMPARE(wordsOf(plan, 440).size(), 12);
    }

    void overALongRangeTheYearsStandAlone()
    {
        const QStringList words = wordsOf(planFrom({2010, 7, 1}, Grouping::Month, 196), 760);
        QCOMPARE(words.first(3), (QStringList{u"2011"_s, u"2012"_s, u"2013"_s}));
        QCOMPARE(words.last(), u"2026"_s);
    }

    void withoutRoomForTwoTheLastStandsAlone()
    {
        QCOMPARE(wordsOf(planFrom({2025, 3, 1}, Grouping::Month, 4), 40), QStringList{u"Jun 2025"_s});
        QVERIFY(wordsOf({}, 400).isEmpty());
    }
};

SHOPBELL_WINDOW_TEST(TestPeriodLabels)
#include "test_periodlabels.moc"
