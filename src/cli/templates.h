// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/shopaccess.h"
#include "domain/replytemplate.h"

#include <QJsonObject>

namespace Shopbell::Cli {

QCommandLineOption templateOption();
QCommandLineOption fillOption();

/// A text with the templates of a call at its end.
struct Composed
{
    QString text = {};
    QStringList missing = {}; ///< Names of placeholders that nobody filled in.
    std::optional<ResponseKind> kind = {}; ///< Of the last template.
    QStringList unused = {}; ///< Names of --fill that no template has.
};

/// `text` and every --template of the call behind it, each a paragraph of its own, filled in with what the file knows of the
/// review and with --fill. Error Invalid with a sentence for a template or a value that is not understood.
Result<Composed> composed(const Call &call, const OpenShop &shop, ReviewId review, const QString &text);

QJsonObject jsonOf(const ReplyTemplate &words);

} // namespace Shopbell::Cli
