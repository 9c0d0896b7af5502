// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace Shopbell {
class Theme;

/// A photo as large as it fits, never larger than it is.
class FittedPhoto : public QWidget
{
    Q_OBJECT

public:
    explicit FittedPhoto(const Theme &theme, QWidget *parent = nullptr);

    /// A null image: what could not be read, which is said in its place.
    void display(const QImage &photo);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QImage m_photo;
    bool m_isRead = false;
};

} // namespace Shopbell
