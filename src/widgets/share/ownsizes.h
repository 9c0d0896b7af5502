// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/picturesize.h"
#include "widgets/common/uicontext.h"

#include <QObject>

#include <vector>

namespace Shopbell {

/// The sizes that are offered: those of the program, and those that the owner keeps beside the preferences.
class OwnSizes : public QObject
{
    Q_OBJECT

public:
    OwnSizes(const UiContext &context, QWidget &over);

    const std::vector<PictureSize> &all() const { return m_all; }
    bool isOwn(const QString &id) const;
    /// Asks for one, beginning with the one that is shown; it is kept when it gets a name.
    void ask(const PictureSize &shown);
    void remove(const QString &id);

Q_SIGNALS:
    void chosen(const Shopbell::PictureSize &size);
    void changed(); ///< Others are offered now.

private:
    void keep(const std::vector<PictureSize> &own);

    UiContext m_context;
    QWidget &m_over;
    QString m_path;
    bool m_isReadable = true; ///< Else what stands there is left as it is.
    std::vector<PictureSize> m_own;
    std::vector<PictureSize> m_all;
};

} // namespace Shopbell
