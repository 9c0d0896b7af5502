// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

// Keeps what is typed. A timer starts with the first unsaved key and is not put off by the next one, so that words are in
// the shop at most a second after they were typed, also while typing goes on. All saves of one stay at a review are one
// change. Words that could not be saved are kept and tried again, also after the person went on to another review.

namespace Shopbell {

class DraftSaver : public QObject
{
    Q_OBJECT

public:
    using Save = std::function<QFuture<Result<ChangeId>>(ReviewId review, QString text, ChangeId stay)>;
    struct Timing
    {
        std::chrono::milliseconds delay{500}; ///< Leaves the rest of the second for the writing.
        std::chrono::milliseconds retry{2000};
    };
    enum class State { Clean, Unsaved, Saving, Saved, Failed };

    DraftSaver(Save save, Timing timing, QObject *parent = nullptr);
    explicit DraftSaver(Save save, QObject *parent = nullptr);
    ~DraftSaver() override;

    /// A stay begins at a review whose text in the shop is `text`; the one before ends and is saved. Gives the text to show:
    /// words that could not be saved yet come before what the shop has.
    QString enter(ReviewId review, const QString &text);
    /// The stay ends; what is unsaved is written now.
    void leave();
    /// What the field holds now; only other words than before count, whatever made the field say so.
    void typed(const QString &text);
    /// Writes at once what is unsaved.
    void saveNow();
    /// The same, then tells whether all of it is in the shop.
    void saveNow(std::function<void(bool saved)> then);

    /// Changes with every key and every save; see takeFromShop().
    int mark() const { return m_mark; }
    /// The shop's text as it was read when the mark was `mark`. True when it replaces what is shown: never what is
    /// not saved, and never with something older than the last save.
    bool takeFromShop(const QString &text, int mark);

    ReviewId review() const { return m_stay ? m_stay->review : ReviewId(); }
    State state() const;
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void stateChanged();
    /// Words of this stay were written.
    void saved();

private:
    struct Stay
    {
        ReviewId review;
        QString text; ///< As it was typed.
        QString saved; ///< As far as the shop is known to have it.
        QString writingText = {}; ///< While it is being written.
        ChangeId change = {};
        bool writing = false;
        bool failed = false;
        bool written = false; ///< At least once.

        bool isUnsaved() const { return text != saved; }
    };
    using StayPtr = std::shared_ptr<Stay>;

    void write(const StayPtr &stay);
    void written(const StayPtr &stay, const QString &text, const Result<ChangeId> &result);
    void retry();
    void tellWaiting(bool saved);

    Save m_save;
    Timing m_timing;
    StayPtr m_stay;
    QHash<ReviewId, StayPtr> m_unfinished; ///< Stays that ended with words that are not saved yet.
    QTimer m_delay;
    QTimer m_retry;
    int m_mark = 0;
    std::optional<Error> m_error;
    std::vector<std::function<void(bool)>> m_waiting;
};

} // namespace Shopbell
