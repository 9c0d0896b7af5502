// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Shopbell::Cli {

/// Translates the texts of the command line program, which share one context.
struct CliText
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::Cli)
};

} // namespace Shopbell::Cli
