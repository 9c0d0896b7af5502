// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace Shopbell::Cli {

extern const Command newCommand;
extern const Command sampleCommand;
extern const Command importCommand;
extern const Command batchesCommand;
extern const Command undoImportCommand;
extern const Command listCommand;
extern const Command addCommand;
extern const Command tagCommand;
extern const Command draftCommand;
extern const Command postCommand;
extern const Command checkTextCommand;
extern const Command handOverCommand;
extern const Command settleCommand;
extern const Command teamCommand;
extern const Command followUpCommand;
extern const Command promiseCommand;
extern const Command improvementCommand;
extern const Command whyNotCommand;
extern const Command statsCommand;
extern const Command chartCommand;
extern const Command exportCommand;
extern const Command undoCommand;
extern const Command redoCommand;
extern const Command historyCommand;
extern const Command checkCommand;
extern const Command backupCommand;
extern const Command restoreCommand;

} // namespace Shopbell::Cli
