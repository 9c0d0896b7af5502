// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/share/ownsizes.h"

#include "charts/ownpicturesizes.h"
#include "charts/picturesizes.h"
#include "core/whenanswered.h"
#include "services/savefiles.h"
#include "widgets/common/notices.h"
#include "widgets/common/preferences.h"
#include "widgets/share/sizedialog.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Shopbell {

OwnSizes::OwnSizes(const UiContext &context, QWidget &over)
    : QObject(&over)
    , m_context(context)
    , m_over(over)
    , m_path(ownPictureSizesBeside(context.preferences.path()))
{
    const Result<std::vector<PictureSize>> own = ownPictureSizes(m_path);
    m_isReadable = bool(own);
    if (own)
        m_own = *own;
    m_all = withOwnSizes(bundledPictureSizes(), m_own);
}

bool OwnSizes::isOwn(const QString &id) const
{
    return !id.isEmpty() && std::ranges::find(m_own, id, &PictureSize::id) != m_own.end();
}

void OwnSizes::ask(const PictureSize &shown)
{
    const SizeWish now{isOwn(shown.id) ? nameOf(shown) : QString(), shown.pixels};
    askForSize(&m_over, m_context.theme, now, [this](const SizeWish &wish) {
        if (wish.name.isEmpty()) {
            Q_EMIT chosen({.pixels = wish.pixels, .safe = usualSafeMargins(wish.pixels)});
            return;
        }
        const PictureSize size = namedSize(wish.name, wish.pixels, m_own);
        keep(withOwnSizes(m_own, {size}));
        Q_EMIT chosen(size);
    });
}

void OwnSizes::remove(const QString &id)
{
    std::vector<PictureSize> own = m_own;
    std::erase_if(own, [&id](const PictureSize &size) { return size.id == id; });
    keep(own);
}

void OwnSizes::keep(const std::vector<PictureSize> &own)
{
    m_own = own;
    m_all = withOwnSizes(bundledPictureSizes(), m_own);
    Q_EMIT changed();
    const auto sayFailed = [this] {
        m_context.notices.failed(
            tr("Your own sizes could not be kept for the next time. What stands there is as it was: %1")
                .arg(QDir::toNativeSeparators(m_path)));
    };
    if (!m_isReadable) {
        sayFailed();
        return;
    }
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    whenAnswered(saveFiles({{m_path, jsonOf(m_own)}}), this, [sayFailed](const Result<int> &saved) {
        if (!saved)
            sayFailed();
    });
}

} // namespace Shopbell
