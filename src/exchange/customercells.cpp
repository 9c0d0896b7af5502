// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/customercells.h"

#include "exchange/dates.h"

#include <QRegularExpression>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr auto furtherLine = "\n  "_L1;
constexpr auto unwantedMark = "not: "_L1;
constexpr auto whyMark = " (why: "_L1;

/// The day, which may be left out; an invalid one when it is no day.
std::optional<QDate> dayIn(const QString &text)
{
    if (text.isEmpty())
        return QDate();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<Moment> momentIn(const QString &text, const QTimeZone &zone)
{
    const std::optional<WrittenDate> date = dateFrom(text.toStdString(), DateOrder::YearFirst);
    return date ? std::optional(momentOf(*date, zone)) : std::nullopt;
}

QString toTheSecond(Moment moment, const QTimeZone &zone)
{
    if (moment.at)
        *moment.at -= *moment.at % 1000;
    return writtenMoment(moment, zone);
}
} // namespace

QString listCell(const QStringList &entries)
{
    QStringList lines;
    for (QString entry : entries)
        lines << entry.replace(u'\n', furtherLine);
    return lines.join(u'\n');
}

QStringList entriesOf(const QString &cell)
{
    QStringList entries;
    for (const QString &line : cell.split(u'\n')) {
        if (line.startsWith("  "_L1) && !entries.isEmpty())
            entries.last() += u'\n' + line.sliced(2);
        else if (!line.trimmed().isEmpty())
            entries << line;
    }
    return entries;
}

QString wishText(const Consent &wish)
{
    QString text = keyOf(wish.kind) + (wish.granted ? ": yes"_L1 : ": no"_L1);
    if (wish.since.isValid())
        text += u" since "_s + wish.since.toString(Qt::ISODate);
    if (wish.withdrawn.isValid())
        text += u" until "_s + wish.withdrawn.toString(Qt::ISODate);
    return wish.source.isEmpty() ? text : u"%1 (%2)"_s.arg(text, wish.source);
}

std::optional<Consent> wishFrom(const QString &entry)
{
    static const QRegularExpression form(
        u"^([\\w-]+): *(yes|no)(?: +since +([\\d-]+))?(?: +until +([\\d-]+))?(?: +\\((.*)\\))?$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(entry.trimmed());
    const std::optional<ConsentKind> kind = consentKindFromKey(match.captured(1));
    const std::optional<QDate> since = dayIn(match.captured(3));
    const std::optional<QDate> withdrawn = dayIn(match.captured(4));
    if (!kind || !since || !withdrawn)
        return std::nullopt;
    return Consent{.kind = *kind,
                   .granted = match.captured(2).compare("yes"_L1, Qt::CaseInsensitive) == 0,
                   .source = match.captured(5),
                   .since = *since,
                   .withdrawn = *withdrawn};
}

QString needText(const Need &need)
{
    const QString text = (need.unwanted ? unwantedMark + need.words : need.words);
    return need.why.isEmpty() ? text : text + whyMark + need.why + u')';
}

Need needFrom(const QString &entry)
{
    Need need{.words = entry.trimmed()};
    if (need.words.startsWith(unwantedMark, Qt::CaseInsensitive)) {
        need.unwanted = true;
        need.words.remove(0, unwantedMark.size());
    }
    const qsizetype why = need.words.indexOf(whyMark);
    if (why > 0 && need.words.endsWith(u')')) {
        need.why = need.words.sliced(why + whyMark.size()).chopped(1).trimmed();
        need.words.truncate(why);
    }
    need.words = need.words.trimmed();
    return need;
}

QString noteText(const CustomerNote &note, const QTimeZone &zone)
{
    return u"%1: %2"_s.arg(toTheSecond(Moment::atTime(note.at, zone), zone), note.text);
}

std::vector<CustomerNote> notesFrom(const QString &cell, const QTimeZone &zone)
{
    static const QRegularExpression form(u"^(\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(?:Z|[+-]\\d\\d:\\d\\d)): (.*)$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    std::vector<CustomerNote> notes;
    for (const QString &entry : entriesOf(cell)) {
        const QRegularExpressionMatch match = form.match(entry);
        const std::optional<Moment> at = momentIn(match.captured(1), zone);
        if (!at || !at->at)
            return {{.text = cell}};
        notes.push_back({.text = match.captured(2), .at = *at->at});
    }
    return notes;
}

QString scoreText(const Score &score, const QString &askedBy, const QTimeZone &zone)
{
    QString text = u"%1: %2 %3 (%4)"_s.arg(toTheSecond(score.said, zone), keyOf(score.question),
                                           QString::number(score.answer.value, 'g', 12), keyOf(score.answer.scale));
    if (!score.occasion.isEmpty())
        text += u" (%1)"_s.arg(score.occasion);
    return askedBy.isEmpty() ? text : text + u", asked by "_s + askedBy;
}

std::optional<IncomingScore> scoreFrom(const QString &entry, const QTimeZone &zone)
{
    static const QRegularExpression form(
        u"^(\\S+): +([\\w-]+) +([\\d.]+) +\\(([^)]+)\\)(?: +\\((.*)\\))?(?:, asked by (.+))?$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(entry.trimmed());
    const std::optional<Moment> said = momentIn(match.captured(1), zone);
    const std::optional<ScoreQuestion> question = scoreQuestionFromKey(match.captured(2));
    const std::optional<RatingScale> scale = scaleFromKey(match.captured(4));
    if (!said || !question || !scale)
        return std::nullopt;
    const Result<Rating> answer = checkedRating(match.captured(3).toDouble(), *scale);
    if (!answer)
        return std::nullopt;
    IncomingScore incoming{.askedBy = match.captured(6).simplified()};
    incoming.score.question = *question;
    incoming.score.answer = *answer;
    incoming.score.occasion = match.captured(5);
    incoming.score.said = *said;
    return incoming;
}

} // namespace Shopbell
