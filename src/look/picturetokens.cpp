// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/picturetokens.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

// In the order of the enums.
constexpr std::array markerNames{"none"_L1, "circle"_L1, "square"_L1, "triangle"_L1, "diamond"_L1, "cross"_L1};
constexpr std::array hatchNames{"solid"_L1, "diagonal"_L1, "dots"_L1, "cross"_L1, "horizontal"_L1, "none"_L1};

class PartReader
{
public:
    PartReader(const QJsonObject &part, const QString &name, QStringList &problems)
        : m_part(part)
        , m_name(name)
        , m_problems(problems)
    {
    }

    QJsonValue value(QLatin1StringView key) const { return m_part.value(key); }

    double number(QLatin1StringView key) { return number(value(key), key); }
    double number(const QJsonValue &from, QLatin1StringView key)
    {
        if (!from.isDouble())
            complain(key);
        return from.toDouble();
    }

    QColor color(QLatin1StringView key)
    {
        const QColor color(value(key).toString());
        if (color.isValid())
            return color;
        complain(key);
        return Qt::magenta;
    }

    // "6 4", or "solid", which is empty.
    QList<double> dash(const QJsonValue &from, QLatin1StringView key)
    {
        QList<double> lengths;
        if (from.toString() == "solid"_L1)
            return lengths;
        for (const QString &word : from.toString().split(u' ')) {
            bool isNumber = false;
            lengths.append(word.toDouble(&isNumber));
            if (!isNumber || lengths.last() <= 0)
                complain(key);
        }
        if (lengths.size() % 2 != 0)
            complain(key);
        return lengths;
    }

    template<typename Value, size_t Size>
    QList<Value> names(QLatin1StringView key, const std::array<QLatin1StringView, Size> &known)
    {
        QList<Value> found;
        const QJsonArray list = value(key).toArray();
        for (const auto &entry : list) {
            const auto at = std::find(known.begin(), known.end(), entry.toString());
            if (at == known.end())
                complain(key);
            else
                found.append(Value(at - known.begin()));
        }
        if (list.isEmpty())
            complain(key);
        return found;
    }

    void complain(QLatin1StringView key) { m_problems.append(m_name + u'.' + key); }

private:
    const QJsonObject &m_part;
    QString m_name;
    QStringList &m_problems;
};

} // namespace

ChartTokens chartTokensFrom(const QJsonObject &chart, QStringList &problems)
{
    PartReader reader(chart, u"chart"_s, problems);
    ChartTokens tokens;
    const QJsonArray dashes = reader.value("dash"_L1).toArray();
    for (const auto &dash : dashes)
        tokens.dashes.append(reader.dash(dash, "dash"_L1));
    tokens.markers = reader.names<ChartMarker>("marker"_L1, markerNames);
    tokens.hatches = reader.names<ChartHatch>("hatch"_L1, hatchNames);
    const QJsonObject target = reader.value("target"_L1).toObject();
    tokens.targetDash = reader.dash(target["dash"_L1], "target"_L1);
    tokens.targetWidth = reader.number(target["width"_L1], "target"_L1);
    tokens.lineWidth = reader.number("lineWidth"_L1);
    tokens.compareWidth = reader.number("compareWidth"_L1);
    tokens.markerSize = reader.number("markerSize"_L1);
    tokens.barGap = reader.number("barGap"_L1);
    tokens.barWidthMax = reader.number("barWidthMax"_L1);
    tokens.heatSteps = qRound(reader.number(reader.value("sequential"_L1).toObject()["steps"_L1], "sequential"_L1));
    return tokens;
}

SocialTokens socialTokensFrom(const QJsonObject &social, QStringList &problems)
{
    PartReader reader(social, u"social"_s, problems);
    SocialTokens tokens;
    const std::pair<QColor SocialTokens::*, QLatin1StringView> colors[] = {
        {&SocialTokens::paper, "paper"_L1},
        {&SocialTokens::stripe, "stripe"_L1},
        {&SocialTokens::ink, "ink"_L1},
        {&SocialTokens::inkSoft, "inkSoft"_L1},
        {&SocialTokens::pine, "pine"_L1},
        {&SocialTokens::pineLine, "pineLine"_L1},
        {&SocialTokens::pineBar, "pineBar"_L1},
        {&SocialTokens::onPine, "onPine"_L1},
        {&SocialTokens::onPineMid, "onPineMid"_L1},
        {&SocialTokens::onPineSoft, "onPineSoft"_L1},
        {&SocialTokens::mark, "mark"_L1},
        {&SocialTokens::onBrand, "onBrand"_L1},
        {&SocialTokens::paperBar, "paperBar"_L1},
        {&SocialTokens::board, "board"_L1},
        {&SocialTokens::chalk, "chalk"_L1},
        {&SocialTokens::onBoardSoft, "onBoardSoft"_L1},
    };
    for (const auto &[member, key] : colors)
        tokens.*member = reader.color(key);
    tokens.minTextPx = qRound(reader.number("minTextPx"_L1));
    const QJsonValue quote = reader.value("quotePx"_L1);
    tokens.headlineLeastPx = qRound(reader.number(quote[0], "quotePx"_L1));
    tokens.headlineMostPx = qRound(reader.number(quote[1], "quotePx"_L1));
    return tokens;
}

} // namespace Shopbell
