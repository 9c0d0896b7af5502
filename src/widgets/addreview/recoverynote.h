// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "widgets/addreview/typedreview.h"
#include "widgets/common/notefile.h"

#include <optional>

namespace Shopbell {

/// Keeps an unfinished review (widgets/common/notefile.h). One for each shop file, and one for each remark that is being
/// changed.
class RecoveryNote
{
public:
    /// `folder`: where the notes lie.
    RecoveryNote(const QString &folder, const QString &shopPath, ReviewId review = {});

    /// Writes on a thread of its own; a later call wins.
    void write(const TypedReview &typed, qint64 now);
    void remove();

    struct Kept
    {
        TypedReview typed = {};
        qint64 at = 0; ///< UTC milliseconds.
    };
    std::optional<Kept> read();

    const QString &path() const { return m_file.path(); }

private:
    NoteFile m_file;
};

} // namespace Shopbell
