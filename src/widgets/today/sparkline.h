// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace Shopbell {
class Theme;

/// A small line without axes: how a figure went. Two values or fewer are no course and are not drawn.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    /// `series`: the colour, by its place in the chart palette.
    Sparkline(const Theme &theme, int series, QWidget *parent = nullptr);

    /// `words`: the same for who cannot see it.
    void display(std::vector<double> values, const QString &words);
    bool isDrawn() const { return m_values.size() > 2; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_series;
    std::vector<double> m_values;
};

} // namespace Shopbell
