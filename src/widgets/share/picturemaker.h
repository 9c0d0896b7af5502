// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/socialpicture.h"

#include <QFuture>
#include <QThreadPool>

#include <memory>

namespace Shopbell {

/// Draws pictures to post off the GUI thread. They look the same whatever the window's appearance, so it has a theme of
/// its own, which only its one thread uses.
class PictureMaker
{
public:
    PictureMaker();
    ~PictureMaker(); ///< Waits for what is being drawn.

    QFuture<QImage> draw(const PictureSize &size, const SocialContent &content);
    QFuture<Result<QByteArray>> file(const PictureSize &size, const SocialContent &content);

private:
    std::unique_ptr<Theme> m_theme;
    QThreadPool m_thread;
};

} // namespace Shopbell
