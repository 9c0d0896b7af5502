// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/samplephrase.h"

namespace Shopbell {

namespace {
/// Place of the bracket that closes the one at `open`.
qsizetype closingBracket(QStringView pattern, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < pattern.size(); ++i) {
        if (pattern[i] == u'[')
            ++depth;
        else if (pattern[i] == u']' && --depth == 0)
            return i;
    }
    return pattern.size();
}
} // namespace

QString SamplePhrase::say(QStringView pattern)
{
    QString said;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'{') {
            const qsizetype end = pattern.indexOf(u'}', i);
            said += word(pattern.sliced(i + 1, end - i - 1).toString());
            i = end;
        } else if (pattern[i] == u'[') {
            const qsizetype end = closingBracket(pattern, i);
            said += choice(pattern.sliced(i + 1, end - i - 1));
            i = end;
        } else {
            said += pattern[i];
        }
    }
    return said;
}

QString SamplePhrase::word(const QString &list)
{
    const auto known = m_said.constFind(list);
    if (known != m_said.constEnd())
        return *known;
    const QStringList words = m_lists.value(list);
    Q_ASSERT(!words.isEmpty());
    const QString said = words.isEmpty() ? QString() : say(m_dice.pick(words));
    m_said.insert(list, said);
    return said;
}

QString SamplePhrase::choice(QStringView choices)
{
    QList<QStringView> parts;
    qsizetype begin = 0;
    int depth = 0;
    for (qsizetype i = 0; i < choices.size(); ++i) {
        depth += (choices[i] == u'[') - (choices[i] == u']');
        if (choices[i] == u'|' && depth == 0) {
            parts.append(choices.sliced(begin, i - begin));
            begin = i + 1;
        }
    }
    parts.append(choices.sliced(begin));
    return say(m_dice.pick(parts));
}

} // namespace Shopbell
