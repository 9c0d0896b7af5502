// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/picturesize.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace Shopbell {
class EmptyState;
class GalleryModel;
class IconButton;
class OwnSizes;
class PicturePreview;
class SizeTiles;
class TextLabel;
class Theme;

/// The middle of the Share section: what size it is, the preview, and the sizes below it.
class ShareStage : public QWidget
{
    Q_OBJECT

public:
    ShareStage(const Theme &theme, GalleryModel &charts, const OwnSizes &sizes, QWidget *parent = nullptr);

    PicturePreview &preview() const { return *m_preview; }
    void setSize(const PictureSize &size);
    /// After others are offered.
    void showSizes(const OwnSizes &sizes);
    void setChart(int chart); ///< In the drop-down.
    void setDropShown(bool shown);
    void setUndo(bool there);
    /// Below the head: what leads to the range that ends with the last record; empty: nothing is offered.
    void offerUpTo(const QString &words);
    /// Instead of the preview; empty shows the preview. `offersImport`: there is nothing in the shop yet.
    void setTooLittle(const QString &sentence, bool offersImport);

Q_SIGNALS:
    void chartChosen(int chart);
    void sizeChosen(const QString &id);
    void ownSizeWanted();
    void removeSizeWanted(const QString &id);
    void undoWanted();
    void upToWanted();
    void emptyActionWanted();

private:
    QWidget *makeHead(GalleryModel &charts);
    QWidget *makeOffer();
    void nameZoom();

    const Theme &m_theme;
    QComboBox *m_drop = nullptr;
    TextLabel *m_name = nullptr;
    TextLabel *m_pixels = nullptr;
    IconButton *m_undo = nullptr;
    QComboBox *m_zoom = nullptr;
    QWidget *m_offer = nullptr;
    QPushButton *m_upTo = nullptr;
    QStackedWidget *m_place;
    PicturePreview *m_preview;
    EmptyState *m_empty;
    SizeTiles *m_tiles;
};

} // namespace Shopbell
