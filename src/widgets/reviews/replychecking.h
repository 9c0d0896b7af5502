// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "services/preparereply.h"
#include "widgets/common/notefile.h"
#include "widgets/common/uicontext.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace Shopbell {

/// What the checks "Before you send" say of a text.
struct CheckedText
{
    QString text = {}; ///< The ranges of the findings are places in it.
    std::vector<TextCheck> checks = {}; ///< That could be done on it, without those of which something was set aside.
    std::vector<TextFinding> findings = {}; ///< Those that were not set aside.
    int setAside = 0; ///< How many were.

    /// Checks that found nothing.
    std::vector<TextCheck> passed() const;
};

/// Checks one text while it is written, on the reader threads: after each pause in typing, the newest words only.
class ReplyChecking : public QObject
{
    Q_OBJECT

public:
    /// `name`: under which it is kept what was set aside (widgets/common/notefile.h); another one for each field.
    ReplyChecking(const UiContext &context, const QString &name, QObject *parent = nullptr);
    ~ReplyChecking() override;

    /// What is written knows better than the file, such as where it will be posted. Called for all facts that are read.
    void setAdjusting(std::function<void(ReplyFacts &)> adjust);
    /// The facts of a review are read, or read again; what was found in a text for another one is forgotten.
    void begin(ReviewId review);
    void end();
    /// What is written now.
    void take(const QString &text);
    /// The same facts, adjusted again.
    void checkAgain();
    /// The same after the next pause in typing.
    void checkSoon();

    /// Nothing until it was read.
    const std::optional<ReplyGround> &ground() const { return m_ground; }
    /// In which words are spelled for the review (ISO 639): its own, else the one of the window; empty until it was read.
    QString spelledLanguage() const;
    const CheckedText &checked() const { return m_checked; }

    /// It is not said again for this review, until something else is found.
    void setAside(const TextFinding &finding);
    /// All of them are said again.
    void bringBack();

Q_SIGNALS:
    void groundRead();
    /// Of checked().
    void changed();

private:
    void check();
    ReplyFacts factsNow() const;
    void found(const std::vector<TextFinding> &findings, const QString &text, const ReplyFacts &facts);
    QString keyOfFinding(const TextFinding &finding, const QString &text) const;

    UiContext m_context;
    NoteFile m_file;
    QJsonObject m_kept; ///< By review: keys of the findings that were set aside.
    ReviewId m_review;
    QString m_text;
    std::function<void(ReplyFacts &)> m_adjust;
    std::optional<ReplyGround> m_ground;
    std::vector<TextFinding> m_found; ///< All of them, in the text of m_checked.
    CheckedText m_checked;
    QFuture<Result<ReplyGround>> m_reading;
    QFuture<Result<std::vector<TextFinding>>> m_checking;
    int m_generation = 0;
    int m_groundGeneration = 0;
    QTimer m_pause;
};

} // namespace Shopbell
