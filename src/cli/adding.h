// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/shopaccess.h"
#include "domain/moment.h"
#include "services/recordreferral.h"

#include <optional>

namespace Shopbell::Cli {

/// Something that can be logged. What an option of the same name means is the same for all.
struct Addable
{
    QLatin1StringView name; ///< "review"
    QLatin1StringView arguments; ///< "SHOP review"
    const char *summary; ///< English, as those of Command.
    const char *more;
    QList<QCommandLineOption> (*options)();
    Exit (*run)(const Call &call);
};
extern const Addable reviewAdded;
extern const Addable customerAdded;
extern const Addable purchaseAdded;
extern const Addable referralAdded;
extern const Addable scoreAdded;
extern const Addable followUpAdded;
extern const Addable promiseAdded;
extern const Addable improvementAdded;

QCommandLineOption dateOption();
QCommandLineOption channelOption();
QCommandLineOption customerOption();
/// --sent-by, --way, --asked: the answer to "Who sent you?".
QList<QCommandLineOption> whoSentOptions();
/// --sent-by-nobody: that no recommendation which waits under the name is theirs.
QCommandLineOption nobodySentOption();

/// "“red” is not a value of --kind."
Error noSuchWord(const Call &call, const char *option);
/// --date as something that has happened; unknown when it is not set. Error Invalid with a sentence.
Result<Moment> dateFrom(const Call &call, const OpenShop &shop);
/// yes or no; nothing when it is not set. Error Invalid with a sentence.
Result<std::optional<bool>> answerFrom(const Call &call, const char *option);
/// Nothing when none of the options is set. Errors as of customerMeant(), or Invalid with a sentence.
Result<std::optional<WhoSent>> whoSentFrom(const Call &call, const OpenShop &shop);

/// What was logged: its number, with --json {"id": 17} and `more`.
Exit added(const Call &call, qint64 id, const QJsonObject &more = {});
/// Why it could not be: a value that is not understood is wrong usage, somebody who is not there is refused.
Exit notUsable(const Call &call, const Error &error);
/// The service refused it: who sent themselves, or whom they sent, is told in a sentence.
Exit refused(const Call &call, const Error &error, Task task);

} // namespace Shopbell::Cli
