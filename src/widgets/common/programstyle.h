// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QProxyStyle>

namespace Shopbell {
class Theme;

/// Fusion, which underlines the letters of menus and buttons only while Alt is held, whose icons grow with the text, in
/// which Enter presses the button that has the focus, as Space does, and the wheel scrolls the page and never chooses in a
/// field. The tabs that have the keys are told by the ring of the program alone.
class ProgramStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// The style belongs to the program and may outlive the theme.
    explicit ProgramStyle(const Theme &theme);

    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *result = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void underline(bool on);

    QPointer<const Theme> m_theme;
    bool m_underlines = false;
};

} // namespace Shopbell
