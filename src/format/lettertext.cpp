// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/lettertext.h"

#include "domain/replytemplate.h"
#include "domain/sentences.h"
#include "format/datetext.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
const QJsonObject &letterFrames()
{
    static const QJsonObject all = [] {
        QFile file(u":/letters/frames.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the frames of letters are not in the program");
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return all;
}

/// The words around the parts of a letter, in one language and tone.
class LetterFrame
{
public:
    LetterFrame(Tone tone, const QString &language)
        : m_language(letterFrames()[language].toObject())
        , m_tone(m_language[keyOf(tone)].toObject())
    {
    }

    QString words(QLatin1StringView key) const { return m_tone[key].toString(); }
    bool byFirstName() const { return m_tone["firstName"_L1].toBool(); }

    /// The parts one after the other.
    QString joined(std::initializer_list<QString> parts) const
    {
        QString text;
        for (const QString &part : parts) {
            const QString words = part.trimmed();
            if (words.isEmpty())
                continue;
            if (!text.isEmpty())
                text = closed(text) + m_language["joint"_L1].toString();
            text += words;
        }
        return text.isEmpty() ? text : closed(text);
    }

private:
    QString closed(const QString &text) const
    {
        const QChar last = text.back();
        const bool open = last.isLetterOrNumber();
        return open ? text + m_language["fullStop"_L1].toString() : text;
    }

    QJsonObject m_language;
    QJsonObject m_tone;
};

/// Puts a letter together and remembers where values stand.
class LetterWriter
{
public:
    void paragraph(const QString &text)
    {
        if (!text.isEmpty())
            begin() += text;
    }

    struct Value
    {
        QLatin1StringView name; ///< "{day}"
        LetterToken::Kind kind;
        QString value;
    };
    /// A paragraph of the frame whose values are filled in.
    void paragraph(const QString &pattern, const std::vector<Value> &values)
    {
        QString &text = begin();
        for (qsizetype at = 0; at < pattern.size();) {
            const auto value = std::ranges::find_if(
                values, [&](const Value &each) { return QStringView(pattern).sliced(at).startsWith(each.name); });
            if (value == values.end()) {
                text += pattern[at++];
                continue;
            }
            m_letter.tokens.push_back({value->kind, int(text.size()), int(value->value.size())});
            text += value->value;
            at += value->name.size();
        }
    }

    Letter take() { return std::move(m_letter); }

private:
    QString &begin()
    {
        if (!m_letter.text.isEmpty())
            m_letter.text += u"\n\n"_s;
        return m_letter.text;
    }

    Letter m_letter;
};

/// How somebody is called in a letter; empty for a name that is masked.
QString calledIn(const QString &signature, bool byFirstName)
{
    const QString name = signature.simplified();
    if (name.contains(u'*'))
        return {};
    const qsizetype blank = name.indexOf(u' ');
    return byFirstName && blank > 0 ? name.first(blank) : name;
}

void writeGreeting(LetterWriter &writer, const LetterFrame &frame, const LetterFacts &facts)
{
    const QString name = calledIn(facts.customer, frame.byFirstName());
    if (name.isEmpty())
        writer.paragraph(frame.words("greetingToAnybody"_L1));
    else
        writer.paragraph(frame.words("greeting"_L1), {{"{customer}"_L1, LetterToken::Kind::Customer, name}});
}

/// The signature without the place of what is not known.
QString signaturePattern(QString pattern, const LetterFacts &facts)
{
    const auto leaveOut = [&pattern](QLatin1StringView name) {
        for (const QString &with : {u", %1"_s.arg(name), u"%1, "_s.arg(name), u" %1"_s.arg(name), u"%1 "_s.arg(name)})
            pattern.remove(with);
        pattern.remove(name);
    };
    if (facts.owner.isEmpty())
        leaveOut("{owner}"_L1);
    if (facts.shop.isEmpty() || facts.shop == facts.owner)
        leaveOut("{shop}"_L1);
    return pattern.trimmed();
}

void writeSignature(LetterWriter &writer, const LetterFrame &frame, const LetterFacts &facts)
{
    const QString pattern = signaturePattern(frame.words("signature"_L1), facts);
    if (!pattern.isEmpty())
        writer.paragraph(pattern,
                         {{"{owner}"_L1, LetterToken::Kind::Owner, facts.owner},
                          {"{shop}"_L1, LetterToken::Kind::Shop, facts.shop}});
}

QString dayInLetter(const LetterFacts &facts, const QString &language, const QLocale &program)
{
    const QLocale wanted(language);
    const QLocale locale = program.language() == wanted.language() ? program : wanted;
    return DateText(locale, QTimeZone::utc()).longDay(facts.checkBack, facts.today);
}
} // namespace

const QStringList &letterLanguages()
{
    static const QStringList all = letterFrames().keys();
    return all;
}

QString letterLanguage(const QString &wanted, const QLocale &program)
{
    for (const QString &tag : {wanted, program.bcp47Name()}) {
        const QString language = primaryLanguage(tag);
        if (letterLanguages().contains(language))
            return language;
    }
    return u"en"_s;
}

Letter composedLetter(const ApologyParts &parts, const LetterFacts &facts, Tone tone, const QString &language,
                      const QLocale &program)
{
    const LetterFrame frame(tone, language);
    LetterWriter writer;
    writeGreeting(writer, frame, facts);
    writer.paragraph(frame.joined({parts.acknowledgement, parts.apology}));
    writer.paragraph(frame.joined({parts.cause}));
    writer.paragraph(frame.joined({parts.remedy, parts.prevention}));
    if (facts.checkBack.isValid()) {
        writer.paragraph(frame.words("checkBack"_L1),
                         {{"{day}"_L1, LetterToken::Kind::CheckBack, dayInLetter(facts, language, program)}});
    }
    writeSignature(writer, frame, facts);
    return writer.take();
}

Letter composedShortReply(const ApologyParts &parts, const LetterFacts &facts, Tone tone, const QString &language)
{
    const LetterFrame frame(tone, language);
    LetterWriter writer;
    writeGreeting(writer, frame, facts);
    writer.paragraph(frame.joined(
        {parts.acknowledgement, parts.apology, firstSentence(parts.cause), parts.remedy, parts.prevention}));
    writeSignature(writer, frame, facts);
    return writer.take();
}

} // namespace Shopbell
