// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

namespace Shopbell::Cli {

const std::vector<const Command *> &allCommands()
{
    static const std::vector<const Command *> all{
        &newCommand,    &sampleCommand, &importCommand,    &batchesCommand,  &undoImportCommand,  &listCommand,
        &addCommand,    &tagCommand,    &draftCommand,     &postCommand,     &promiseCommand,     &handOverCommand,
        &settleCommand, &teamCommand,   &checkTextCommand, &followUpCommand, &improvementCommand, &whyNotCommand,
        &statsCommand,  &chartCommand,  &exportCommand,    &undoCommand,     &redoCommand,        &historyCommand,
        &checkCommand,  &backupCommand, &restoreCommand};
    return all;
}

} // namespace Shopbell::Cli
