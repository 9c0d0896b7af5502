// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exit.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <functional>

namespace Shopbell::Cli {

/// Where a command's words go. With --json standard output gets exactly one JSON value; people read standard error, and
/// nothing there with --quiet. Not a class of its own per stream, so that no command can print past these rules.
class Console
{
public:
    /// Makes the text for people; called only when it is shown.
    using Text = std::function<QString()>;

    void setJson(bool json) { m_json = json; }
    void setQuiet(bool quiet) { m_quiet = quiet; }

    /// What was asked for: JSON or text, on standard output, also with --quiet.
    void answer(const QJsonValue &json, const Text &text);
    /// What was done: as answer(), but --quiet silences the text.
    void report(const QJsonValue &json, const Text &text);
    /// A remark beside the answer.
    void note(const QString &sentence);
    /// Why it could not be done; with --json an object with error and message. Returns the status.
    Exit fail(Exit exit, const QString &kind, const QString &sentence, const QJsonObject &more = {});
    Exit wrongUsage(const QString &sentence);

    /// One line that is written over and over, only on a terminal; an empty text removes it.
    void progress(const QString &line);
    bool showsProgress() const;

    /// False when something could not be written (a full disk behind the pipe).
    bool isWhole() const { return m_whole; }

private:
    void print(const QJsonValue &json);
    void print(const QString &text);

    bool m_json = false;
    bool m_quiet = false;
    bool m_whole = true;
    bool m_answered = false; // With --json: one value, not two.
    qsizetype m_progressWidth = 0;
};

} // namespace Shopbell::Cli
