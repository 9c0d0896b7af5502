// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "widgets/addreview/typedreview.h"

#include <QThreadPool>

#include <optional>

namespace Shopbell {

/// Keeps an unfinished review in a small file of its own, readable by this computer's owner only, so that it survives a
/// closed window and a crash. One for each shop file, and one for each remark that is being changed. It lies beside the
/// preferences, not in the shop: it is no review yet, and no change that could be undone.
class RecoveryNote
{
public:
    /// `folder`: where the notes lie.
    RecoveryNote(const QString &folder, const QString &shopPath, ReviewId review = {});
    ~RecoveryNote(); ///< Waits for what is being written.

    /// Writes on a thread of its own; a later call wins.
    void write(const TypedReview &typed, qint64 now);
    void remove();

    struct Kept
    {
        TypedReview typed = {};
        qint64 at = 0; ///< UTC milliseconds.
    };
    std::optional<Kept> read();

    const QString &path() const { return m_path; }

private:
    QString m_path;
    QThreadPool m_thread;
};

} // namespace Shopbell
