// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/channels.h"
#include "cli/clitext.h"
#include "cli/commands.h"
#include "cli/shopaccess.h"
#include "cli/values.h"
#include "format/findingtext.h"
#include "services/builtinchannels.h"
#include "services/preparereply.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
/// "google, facebook, yelp"; empty when they cannot be read.
QString channelNames()
{
    const Result<std::vector<Channel>> channels = builtInChannels();
    QStringList names;
    if (channels) {
        for (const Channel &channel : *channels)
            names << channel.key;
    }
    return names.join(u", "_s);
}

QList<QCommandLineOption> checkTextOptions()
{
    return {{u"text"_s, CliText::tr("The reply; - reads it from standard input."), u"TEXT"_s},
            {u"channel"_s,
             CliText::tr("Where it is to be posted: whether others read it, and how long it may be. One of %1.")
                 .arg(channelNames()),
             u"CHANNEL"_s},
            {u"complaint"_s, CliText::tr("It answers a complaint, so it has to be an apology and may not sell.")},
            {u"said"_s, CliText::tr("What the customer said: whether the reply takes it up, in the same language."),
             u"TEXT"_s}};
}

/// `words`: what is marked, for whoever counts characters in another way.
QJsonArray jsonOf(const std::vector<TextRange> &ranges, const QString &text)
{
    QJsonArray marks;
    for (const TextRange &range : ranges) {
        marks.append(QJsonObject{{u"start"_s, range.start},
                                 {u"length"_s, range.length},
                                 {u"words"_s, text.sliced(range.start, range.length)}});
    }
    return marks;
}

QJsonObject jsonOf(const TextFinding &finding, const QString &text)
{
    QJsonObject json{{u"check"_s, keyOf(finding.check)},
                     {u"severity"_s, keyOf(finding.severity())},
                     {u"sentence"_s, findingSentence(finding, text, QLocale())},
                     {u"ranges"_s, jsonOf(finding.ranges, text)}};
    if (finding.check == TextCheck::PersonalData)
        json[u"data"_s] = keyOf(finding.data);
    if (finding.check == TextCheck::MissingPart)
        json[u"part"_s] = keyOf(finding.part);
    if (finding.check == TextCheck::OverTheLimit)
        json[u"over"_s] = finding.count;
    if (finding.check == TextCheck::OtherLanguage)
        json[u"language"_s] = finding.language;
    return json;
}

QJsonValue jsonOf(const std::optional<ReplyLimit> &limit)
{
    if (!limit)
        return {};
    return QJsonObject{{u"most"_s, limit->most},
                       {u"unit"_s, limit->unit == LengthUnit::Bytes ? u"bytes"_s : u"characters"_s}};
}

/// Error Invalid with a sentence for a channel that no shop has by itself.
Status takePlaceToPost(const Call &call, ReplyFacts &facts)
{
    if (!call.isSet("channel"))
        return done();
    const Result<std::vector<Channel>> channels = builtInChannels();
    if (!channels)
        return channels.error();
    const Channel *channel = channelNamed(*channels, call.value("channel"));
    if (!channel)
        return Error{Error::Kind::Invalid,
                     CliText::tr("There is no channel “%1”, only %2.").arg(call.value("channel"), channelNames())};
    facts.isPublic = !channel->isPrivate;
    facts.limit = replyLimitOf(*channel);
    return done();
}

Exit runCheckText(const Call &call)
{
    if (!call.isSet("text"))
        return call.console.wrongUsage(CliText::tr("--text is missing: what is to be checked."));
    const QString text = textOrInput(call.value("text"));
    ReplyFacts facts;
    facts.isComplaint = facts.isApology = call.isSet("complaint");
    facts.said = call.value("said");
    facts.writtenIn = QLocale().bcp47Name();
    if (Status taken = takePlaceToPost(call, facts); !taken) {
        return taken.error().kind == Error::Kind::Invalid ? wrongValue(call, taken.error())
                                                          : failed(call, taken.error(), Task::ReadReviews);
    }
    QJsonArray findings;
    QStringList sentences;
    bool blocked = false;
    for (const TextFinding &finding : checkedReply(text, facts)) {
        const QJsonObject json = jsonOf(finding, text);
        findings.append(json);
        sentences << json[u"sentence"_s].toString();
        blocked = blocked || finding.severity() == FindingSeverity::Block;
    }
    const QJsonObject json{{u"ok"_s, findings.isEmpty()},
                           {u"blocked"_s, blocked},
                           {u"characters"_s, lengthIn(LengthUnit::Characters, text)},
                           {u"bytes"_s, lengthIn(LengthUnit::Bytes, text)},
                           {u"limit"_s, jsonOf(facts.limit)},
                           {u"findings"_s, findings}};
    call.console.answer(json, [&sentences]() -> QString {
        return sentences.isEmpty() ? CliText::tr("Nothing to say against it.") : sentences.join(u'\n');
    });
    return blocked ? Exit::Refused : Exit::Done;
}
} // namespace

const Command checkTextCommand{
    "check-text"_L1,
    ""_L1,
    QT_TRANSLATE_NOOP("Shopbell::Cli", "Looks through a reply before it is sent, without a shop."),
    checkTextOptions,
    runCheckText,
    QT_TRANSLATE_NOOP(
        "Shopbell::Cli",
        "In the JSON start and length count UTF-16 units. Findings advise, and the exit status is 0; only a "
        "placeholder that is not filled in keeps a reply from being posted, and then it is 3.")};

} // namespace Shopbell::Cli
