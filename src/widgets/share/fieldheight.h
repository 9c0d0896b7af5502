// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Shopbell {
class ReplyEdit;
class Theme;

/// Keeps a field as high as its words, in whole lines; only where they need more than `most` lines it scrolls.
class FieldHeight : public QObject
{
public:
    FieldHeight(const Theme &theme, ReplyEdit &field, int least, int most);

private:
    void fit();

    const Theme &m_theme;
    ReplyEdit &m_field;
    int m_least;
    int m_most;
    bool m_isFitting = false;
};

} // namespace Shopbell
