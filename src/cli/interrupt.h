// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Shopbell::Cli {

/// From now on Ctrl+C (SIGINT) and SIGTERM ask for a clean end; a second one ends the program at once.
void catchInterrupts();
/// Whether the end was asked for.
bool interrupted();

} // namespace Shopbell::Cli
