// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace Shopbell {
class Gallery;
class GalleryModel;
class ShareStage;
class Theme;

/// The list of what can be shared: charts, for now.
class ShareSources : public QWidget
{
    Q_OBJECT

public:
    ShareSources(const Theme &theme, GalleryModel &charts, QWidget *parent = nullptr);

    Gallery *list() const { return m_list; }

private:
    Gallery *m_list;
};

/// Sources, stage and options beside each other. Where it is narrow the sources fold into the stage's drop-down; where the
/// letters are large, the options stand below the stage.
class ShareLayout : public QWidget
{
    Q_OBJECT

public:
    ShareLayout(const Theme &theme, ShareSources *sources, ShareStage *stage, QWidget *options,
                QWidget *parent = nullptr);

    bool areSourcesFolded() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    const Theme &m_theme;
    ShareSources *m_sources;
    QWidget *m_line;
    ShareStage *m_stage;
    QWidget *m_options;
    QBoxLayout *m_row;
    QScrollArea *m_scroll;
};

} // namespace Shopbell
