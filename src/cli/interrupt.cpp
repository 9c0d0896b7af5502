// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"

#include <csignal>

namespace Shopbell::Cli {

namespace {
// A signal handler can reach nothing but a variable of this type.
volatile std::sig_atomic_t interruptRequested = 0;
} // namespace

extern "C" {
static void onInterrupt(int number)
{
    interruptRequested = 1;
    std::signal(number, SIG_DFL);
}
}

void catchInterrupts()
{
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

bool interrupted()
{
    return interruptRequested != 0;
}

} // namespace Shopbell::Cli
