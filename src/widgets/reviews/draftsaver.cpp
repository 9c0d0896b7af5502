// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/draftsaver.h"

#include "core/whenanswered.h"

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
/// As a text field gives it back that was shown it, untouched: see QTextDocument::toPlainText().
QString asInField(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar::Nbsp, u' ');
    return text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}
} // namespace

DraftSaver::DraftSaver(Save save, QObject *parent) : DraftSaver(std::move(save), Timing(), parent) {}

DraftSaver::DraftSaver(Save save, Timing timing, QObject *parent)
    : QObject(parent)
    , m_save(std::move(save))
    , m_timing(timing)
{
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, qOverload<>(&DraftSaver::saveNow));
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &DraftSaver::retry);
}

DraftSaver::~DraftSaver()
{
    // The writer finishes what it was given before the file is closed; only the answers come too late.
    leave();
    for (const StayPtr &stay : std::as_const(m_unfinished)) {
        const bool onItsWay = stay->writing && stay->writingText == stay->text;
        if (stay->isUnsaved() && !onItsWay)
            m_save(stay->review, stay->text, stay->change);
    }
}

QString DraftSaver::enter(ReviewId review, const QString &text)
{
    leave();
    m_error.reset();
    ++m_mark;
    m_stay = m_unfinished.take(review);
    if (!m_stay)
        m_stay = std::make_shared<Stay>(Stay{.review = review, .text = text, .saved = text});
    Q_EMIT stateChanged();
    return m_stay->text;
}

void DraftSaver::leave()
{
    m_delay.stop();
    if (!m_stay)
        return;
    const StayPtr stay = std::exchange(m_stay, nullptr);
    if (stay->isUnsaved() || stay->writing)
        m_unfinished.insert(stay->review, stay);
    if (stay->isUnsaved() && !stay->writing)
        write(stay);
    tellWaiting(false);
}

void DraftSaver::typed(const QString &text)
{
    if (!m_stay || text == m_stay->text || asInField(text) == asInField(m_stay->text))
        return;
    m_stay->text = text;
    ++m_mark;
    if (m_stay->isUnsaved() && !m_delay.isActive() && !m_stay->writing)
        m_delay.start(m_timing.delay);
    Q_EMIT stateChanged();
}

void DraftSaver::saveNow()
{
    m_delay.stop();
    if (m_stay && m_stay->isUnsaved() && !m_stay->writing)
        write(m_stay);
}

void DraftSaver::saveNow(std::function<void(bool)> then)
{
    if (!m_stay || (!m_stay->isUnsaved() && !m_stay->writing)) {
        then(true);
        return;
    }
    m_waiting.push_back(std::move(then));
    saveNow();
}

bool DraftSaver::takeFromShop(const QString &text, int mark)
{
    if (!m_stay || mark != m_mark || m_stay->isUnsaved() || m_stay->writing)
        return false;
    // The shop may leave out blanks at the end; a line that was just begun is not taken away for that.
    if (asInField(text).trimmed() == asInField(m_stay->text).trimmed())
        return false;
    m_stay->text = m_stay->saved = text;
    m_stay->change = {}; // Somebody else changed it: what is typed from now on is a change of its own.
    m_stay->written = false;
    ++m_mark;
    Q_EMIT stateChanged();
    return true;
}

DraftSaver::State DraftSaver::state() const
{
    if (!m_stay)
        return State::Clean;
    if (m_stay->writing)
        return State::Saving;
    if (m_stay->failed && m_stay->isUnsaved())
        return State::Failed;
    if (m_stay->isUnsaved())
        return State::Unsaved;
    return m_stay->written ? State::Saved : State::Clean;
}

void DraftSaver::write(const StayPtr &stay)
{
    stay->writing = true;
    ++m_mark;
    const QString text = stay->text;
    stay->writingText = text;
    whenAnswered(m_save(stay->review, text, stay->change), this,
                 [this, stay, text](const Result<ChangeId> &result) { written(stay, text, result); });
    if (stay == m_stay)
        Q_EMIT stateChanged();
}

void DraftSaver::written(const StayPtr &stay, const QString &text, const Result<ChangeId> &result)
{
    stay->writing = false;
    stay->failed = !result;
    ++m_mark;
    const bool isHere = stay == m_stay;
    if (result) {
        stay->saved = text;
        stay->written = true;
        stay->change = text.isEmpty() ? ChangeId() : *result;
        if (isHere) {
            m_error.reset();
            Q_EMIT saved();
        }
        if (stay->isUnsaved()) { // It was typed while this was being written: the second has already begun.
            if (isHere && m_waiting.empty())
                m_delay.start(m_timing.delay / 2);
            else
                write(stay);
        } else if (!isHere) {
            m_unfinished.remove(stay->review);
        }
    } else {
        if (isHere)
            m_error = result.error();
        if (!m_retry.isActive())
            m_retry.start(m_timing.retry);
    }
    if (!isHere)
        return;
    if (!result || !stay->isUnsaved())
        tellWaiting(bool(result));
    Q_EMIT stateChanged();
}

void DraftSaver::retry()
{
    saveNow();
    const QList<StayPtr> unfinished = m_unfinished.values();
    for (const StayPtr &stay : unfinished) {
        if (stay->isUnsaved() && !stay->writing)
            write(stay);
    }
}

void DraftSaver::tellWaiting(bool saved)
{
    for (const std::function<void(bool)> &each : std::exchange(m_waiting, {}))
        each(saved);
}

} // namespace Shopbell
