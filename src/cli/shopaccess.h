// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "format/errortext.h"
#include "services/shopfile.h"

namespace Shopbell::Cli {

/// An open shop with its profile, which says in what zone its days are counted.
struct OpenShop
{
    ShopFilePtr file;
    Shop profile = {};

    QTimeZone zone() const { return profile.timeZone(); }
};

/// Opens the shop file that the first argument names.
Result<OpenShop> openShop(const Call &call);

/// Says why the shop could not be opened; always Exit::ShopFile, or Interrupted.
Exit failedToOpen(const Call &call, const Error &error);
/// Says why something else failed.
Exit failed(const Call &call, const Error &error, Task task);
/// For an Error of cli/values.h, whose detail is the sentence.
Exit wrongValue(const Call &call, const Error &error);
/// The sentence of failed(), for a place in a larger answer.
QString sentenceOf(const Error &error, Task task);

} // namespace Shopbell::Cli
