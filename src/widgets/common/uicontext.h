// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/shopfile.h"

namespace Shopbell {

class Notices;
class Preferences;
class Theme;

/// What every page and dialog of one window needs; made by Application, which outlives them all.
struct UiContext
{
    Theme &theme; ///< look/theme.h
    Preferences &preferences; ///< widgets/common/preferences.h: language, appearance, text size, pane widths
    Notices &notices; ///< widgets/common/notices.h: toasts with Undo and sentences about what went wrong
    ShopFilePtr file;
};

} // namespace Shopbell
