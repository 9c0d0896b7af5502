// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QStringList>

class QJsonObject;

namespace Shopbell {

enum class ChartMarker { None, Circle, Square, Triangle, Diamond, Cross };
enum class ChartHatch { Solid, Diagonal, Dots, Cross, Horizontal, None };

// What charts take beside the colours of their series: the second cues and the measures, logical pixels at 100 %.
struct ChartTokens
{
    QList<QList<double>> dashes; // In the order of the series; empty is solid. Pixels: on, off, ...
    QList<ChartMarker> markers;
    QList<ChartHatch> hatches;
    QList<double> targetDash;
    double targetWidth = 0;
    double lineWidth = 0;
    double compareWidth = 0;
    double markerSize = 0; // The diameter.
    double barGap = 0;
    double barWidthMax = 0;
    int heatSteps = 0;
};

// Pictures to post, in true pixels. One set for all languages and appearances: a picture looks the same wherever it is made.
struct SocialTokens
{
    QColor paper;
    QColor stripe;
    QColor ink;
    QColor inkSoft;
    QColor pine;
    QColor pineLine;
    QColor pineBar;
    QColor onPine;
    QColor onPineMid;
    QColor onPineSoft;
    QColor mark;
    QColor onBrand;
    QColor paperBar;
    QColor board;
    QColor chalk;
    QColor onBoardSoft;
    int minTextPx = 0;
    int headlineLeastPx = 0;
    int headlineMostPx = 0;
};

// The parts "chart" and "social" of tokens.json. Adds a line to problems for each value that is missing or malformed.
ChartTokens chartTokensFrom(const QJsonObject &chart, QStringList &problems);
SocialTokens socialTokensFrom(const QJsonObject &social, QStringList &problems);

} // namespace Shopbell
