// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Shopbell {

namespace Detail {
inline constexpr char beingShown[] = "beingShown";
}

/// Checks it or not because the shop says so: whenToggled() tells nobody.
inline void showChecked(QAbstractButton &button, bool checked)
{
    button.setProperty(Detail::beingShown, true);
    button.setChecked(checked);
    button.setProperty(Detail::beingShown, false);
}

/// Calls `work` with what it is now when a person switched it: by mouse, by key, or with a screen reader, which toggles
/// without a click.
template<typename Receiver, typename Work>
void whenToggled(QAbstractButton &button, Receiver *receiver, Work work)
{
    QObject::connect(&button, &QAbstractButton::toggled, receiver, [&button, work = std::move(work)](bool on) {
        if (!button.property(Detail::beingShown).toBool())
            work(on);
    });
}

} // namespace Shopbell
