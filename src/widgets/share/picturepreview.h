// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QMargins>
#include <QScrollArea>

namespace Shopbell {
class Theme;

/// The picture as it will be, in its own pixels scaled down; while the pointer is on it, or it has the focus by the
/// keyboard, hatching shows where the network may cover it.
class PictureCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit PictureCanvas(const Theme &theme, QWidget *parent = nullptr);

    void setPicture(const QImage &picture, const QMargins &safe);
    const QImage &picture() const { return m_picture; }
    bool showsSafeArea() const;
    /// Screen pixels for each of the picture's.
    void setScale(double scale);
    double scale() const { return m_scale; }
    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void hatch(QPainter &painter, const QRectF &picture) const;

    const Theme &m_theme;
    QImage m_picture;
    QMargins m_safe;
    double m_scale = 1;
    bool m_hovered = false;
};

/// The preview in its place: fitted into it, or in a fixed size that is scrolled.
class PicturePreview : public QScrollArea
{
    Q_OBJECT

public:
    explicit PicturePreview(const Theme &theme, QWidget *parent = nullptr);

    void setPicture(const QImage &picture, const QMargins &safe);
    PictureCanvas &canvas() { return *m_canvas; }
    /// In percent; 0 fits the picture into the place, at most 100 %.
    void setZoom(int percent);
    int zoom() const { return m_zoom; }
    /// In percent, as it is shown now.
    int shownPercent() const;

Q_SIGNALS:
    void shownPercentChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    PictureCanvas *m_canvas;
    int m_zoom = 0;
};

} // namespace Shopbell
