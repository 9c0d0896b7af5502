// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "widgets/common/notefile.h"
#include "widgets/reviews/messageform.h"

namespace Shopbell {

/// Messages that somebody began to write down, one for each review, kept until they are added: also over a look at another
/// review, a closed window and a crash.
class UnsentMessages
{
public:
    UnsentMessages(const QString &folder, const QString &shopPath);

    /// Without words when there is none.
    MessageForm::Typed of(ReviewId review) const;
    /// Without words: there is none any more.
    void keep(ReviewId review, const MessageForm::Typed &typed);

private:
    NoteFile m_file;
    QJsonObject m_kept;
};

} // namespace Shopbell
