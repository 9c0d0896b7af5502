// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shopaccess.h"

#include "cli/await.h"
#include "cli/clitext.h"
#include "domain/filefault.h"
#include "services/keepshop.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

Result<OpenShop> openShop(const Call &call)
{
    Result<ShopFilePtr> file = ShopFile::open(call.arguments.first(), {});
    if (!file)
        return file.error();
    Result<Shop> profile = await(KeepShop(*file).read());
    if (!profile)
        return profile.error();
    return OpenShop{*file, *profile};
}

QString sentenceOf(const Error &error, Task task)
{
    if (error.kind == Error::Kind::Cancelled)
        return CliText::tr("Interrupted. The shop is as it was before.");
    const QString sentence = errorText(error, task);
    // A fault of a foreign file has a sentence of its own, which says all that there is in the detail.
    return error.detail.isEmpty() || faultOf(error) ? sentence : u"%1 (%2)"_s.arg(sentence, error.detail);
}

Exit failedToOpen(const Call &call, const Error &error)
{
    const Exit exit = error.kind == Error::Kind::Cancelled ? Exit::Interrupted : Exit::ShopFile;
    return call.console.fail(exit, keyOf(error.kind), sentenceOf(error, Task::OpenShop));
}

Exit failed(const Call &call, const Error &error, Task task)
{
    return call.console.fail(exitFor(error), keyOf(error.kind), sentenceOf(error, task));
}

Exit wrongValue(const Call &call, const Error &error)
{
    return call.console.wrongUsage(error.detail);
}

} // namespace Shopbell::Cli
