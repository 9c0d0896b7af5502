// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/uicontext.h"
#include "widgets/insights/chartreaders.h"
#include "widgets/share/picturemaker.h"
#include "widgets/share/postdrafts.h"

#include <QTimer>
#include <QWidget>

namespace Shopbell {
class ChartDesk;
class GalleryModel;
class OwnSizes;
class PictureExport;
class ShareLayout;
class ShareOptions;
class ShareSources;
class ShareStage;
class ShopProfile;
class WindowRequests;

/// The Share section: a chart becomes a picture of the exact size that a network wants.
class SharePage : public QWidget
{
    Q_OBJECT

public:
    SharePage(const UiContext &context, const ShopProfile &profile, WindowRequests &requests,
              QWidget *parent = nullptr);
    /// With other readers than those of the shop file.
    SharePage(const UiContext &context, const ShopProfile &profile, WindowRequests &requests, ChartReaders readers,
              QWidget *parent = nullptr);

    /// "Make a post": chooses that chart as it was asked for.
    void post(const StatisticsQuery &query);
    void chooseSize(const PictureSize &size);
    const QImage &picture() const; ///< As it is shown; null before the first one.

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    void connectParts();
    void connectDesk();
    void begin();
    void takeMonths(const Statistics &months);
    void choose(int chart);
    void takeStyle(const PostStyle &style);
    bool canUndo() const;
    void undo();
    void showChosen();
    /// Too little in the chart, or a size that is too small: said in the place of the picture.
    void showWhatStandsAgainstIt();
    void drawSoon();
    void draw();
    void drawLooks();
    QString fileName() const;
    SocialContent content() const;
    const Statistics *answer() const;
    QDate today() const;

    UiContext m_context;
    const ShopProfile &m_profile;
    WindowRequests &m_requests;
    ChartReaders m_readers;
    ChartDesk *m_desk;
    GalleryModel *m_charts;
    PostDrafts m_drafts;
    PictureMaker m_maker;
    PictureExport *m_export;
    OwnSizes *m_sizes;
    PictureSize m_size;
    ShareSources *m_sources;
    ShareStage *m_stage;
    ShareOptions *m_options;
    ShareLayout *m_layout;
    std::vector<StatisticsQuery> m_queries;
    std::optional<StatisticsQuery> m_asked; ///< The chart that another page asked for last, as it did.
    bool m_isWanted = false; ///< It is still to be chosen; afterwards the owner may choose another.
    int m_chosen = 0;
    QTimer m_drawSoon;
    QTimer m_looksSoon;
    int m_beginGeneration = 0;
    int m_drawGeneration = 0;
    int m_looksGeneration = 0;
};

} // namespace Shopbell
