// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/share/picturemaker.h"

#include "look/theme.h"

#include <QtConcurrent>

namespace Shopbell {

PictureMaker::PictureMaker() : m_theme(std::make_unique<Theme>())
{
    m_thread.setMaxThreadCount(1);
}

PictureMaker::~PictureMaker()
{
    m_thread.clear();
    m_thread.waitForDone();
}

QFuture<QImage> PictureMaker::draw(const PictureSize &size, const SocialContent &content)
{
    return QtConcurrent::run(&m_thread,
                             [theme = m_theme.get(), size, content] { return render(size, content, *theme); });
}

QFuture<Result<QByteArray>> PictureMaker::file(const PictureSize &size, const SocialContent &content)
{
    return QtConcurrent::run(&m_thread,
                             [theme = m_theme.get(), size, content] { return socialFile(size, content, *theme); });
}

} // namespace Shopbell
