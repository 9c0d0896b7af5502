// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace Shopbell {
class Theme;

/// Figures over the views of the promises, a line below them. All of them keep their height; the views take what is left,
/// and where that is too little (large text in a small window) all scrolls.
class PromiseDesk : public QScrollArea
{
    Q_OBJECT

public:
    PromiseDesk(const Theme &theme, QWidget *figures, QWidget *views, QWidget *line, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

private:
    void fit();

    const Theme &m_theme;
    QWidget *m_views;
};

} // namespace Shopbell
