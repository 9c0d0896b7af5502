// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/presetfile.h"

#include <QFile>
#include <QLoggingCategory>

namespace Shopbell {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcPresets, "shopbell.services.presets")

Result<QByteArray> presetBytes(const QString &name)
{
    QFile file(u":/presets/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable, u"%1: %2"_s.arg(file.fileName(), file.errorString())};
    return file.readAll();
}

void logBadPreset(const Error &error)
{
    qCCritical(lcPresets) << error.detail;
}

} // namespace Shopbell
