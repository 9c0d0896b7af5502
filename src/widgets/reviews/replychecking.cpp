// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/replychecking.h"

#include "core/whenanswered.h"
#include "look/theme.h"
#include "widgets/common/preferences.h"
#include "widgets/reviews/replyhighlighter.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shopbell {

namespace {
constexpr auto checkPause = 300ms;
}

std::vector<TextCheck> CheckedText::passed() const
{
    std::vector<TextCheck> passed;
    std::ranges::copy_if(checks, std::back_inserter(passed), [this](TextCheck check) {
        return std::ranges::find(findings, check, &TextFinding::check) == findings.end();
    });
    return passed;
}

ReplyChecking::ReplyChecking(const UiContext &context, const QString &name, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_file(context.preferences.unfinishedFolder(), context.file->path(), name)
    , m_kept(m_file.read())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(checkPause);
    connect(&m_pause, &QTimer::timeout, this, &ReplyChecking::check);
}

ReplyChecking::~ReplyChecking()
{
    m_reading.cancel();
    m_checking.cancel();
}

void ReplyChecking::setAdjusting(std::function<void(ReplyFacts &)> adjust)
{
    m_adjust = std::move(adjust);
}

void ReplyChecking::begin(ReviewId review)
{
    if (review != m_review)
        end();
    m_review = review;
    m_reading.cancel();
    m_reading = PrepareReply(m_context.file).ground(review);
    whenAnswered(m_reading, this, [this, generation = ++m_groundGeneration](Result<ReplyGround> ground) {
        if (generation != m_groundGeneration || !ground)
            return; // A review that is gone leaves the pane by itself.
        m_ground = *std::move(ground);
        Q_EMIT groundRead();
        check();
    });
}

QString ReplyChecking::spelledLanguage() const
{
    if (!m_ground)
        return {};
    for (const QString &language : {m_ground->facts.language, m_ground->templates.language}) {
        if (!language.isEmpty())
            return language;
    }
    return m_context.theme.language().name();
}

void ReplyChecking::end()
{
    ++m_generation;
    ++m_groundGeneration;
    m_reading.cancel();
    m_checking.cancel();
    m_pause.stop();
    m_review = {};
    m_ground.reset();
    m_text.clear();
    m_found.clear();
    m_checked = {};
    Q_EMIT changed();
}

void ReplyChecking::take(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_pause.start();
}

void ReplyChecking::checkSoon()
{
    if (m_ground)
        m_pause.start();
}

ReplyFacts ReplyChecking::factsNow() const
{
    ReplyFacts facts = m_ground ? m_ground->facts : ReplyFacts();
    facts.writtenIn = spelledLanguage();
    if (m_adjust)
        m_adjust(facts);
    return facts;
}

void ReplyChecking::checkAgain()
{
    if (m_ground)
        check();
}

void ReplyChecking::check()
{
    m_pause.stop();
    if (!m_ground)
        return;
    const ReplyFacts facts = factsNow();
    m_checking.cancel();
    m_checking = PrepareReply(m_context.file).findings(m_review, m_text, facts);
    whenAnswered(
        m_checking, this,
        [this, generation = ++m_generation, text = m_text, facts](const Result<std::vector<TextFinding>> &findings) {
            if (generation == m_generation && findings)
                found(*findings, text, facts);
        });
}

void ReplyChecking::found(const std::vector<TextFinding> &findings, const QString &text, const ReplyFacts &facts)
{
    m_found = findings;
    m_checked = {.text = text};
    if (!text.trimmed().isEmpty())
        m_checked.checks = checksDoneOn(text, facts);
    const QJsonArray aside = m_kept[QString::number(m_review.value())].toArray();
    for (const TextFinding &finding : findings) {
        if (aside.contains(keyOfFinding(finding, text))) {
            ++m_checked.setAside;
            std::erase(m_checked.checks, finding.check); // Nor is it well.
        } else {
            m_checked.findings.push_back(finding);
        }
    }
    Q_EMIT changed();
}

QString ReplyChecking::keyOfFinding(const TextFinding &finding, const QString &text) const
{
    // The words themselves are not kept in the file, only whether they are the same.
    QCryptographicHash words(QCryptographicHash::Sha256);
    for (const TextRange &range : withinText(finding.ranges, text.size()))
        words.addData(text.sliced(range.start, range.length).simplified().toCaseFolded().toUtf8());
    return keyOf(finding.check) + u'/' + keyOf(finding.part) + u'/'
        + QString::fromLatin1(words.result().toHex().left(16));
}

void ReplyChecking::setAside(const TextFinding &finding)
{
    if (finding.severity() == FindingSeverity::Block)
        return;
    const QString review = QString::number(m_review.value());
    QJsonArray aside = m_kept[review].toArray();
    aside.append(keyOfFinding(finding, m_checked.text));
    m_kept[review] = aside;
    m_file.write(m_kept);
    found(std::vector(m_found), QString(m_checked.text), factsNow());
}

void ReplyChecking::bringBack()
{
    const QString review = QString::number(m_review.value());
    if (!m_kept.contains(review))
        return;
    m_kept.remove(review);
    m_file.write(m_kept);
    checkAgain();
}

} // namespace Shopbell
