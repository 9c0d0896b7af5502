// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace Shopbell {

/// Fusion, which underlines the letters of menus and buttons only while Alt is held.
class ProgramStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ProgramStyle();

    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *result = nullptr) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void underline(bool on);

    bool m_underlines = false;
};

} // namespace Shopbell
