// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/sourcefile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Shopbell::Architecture {

namespace {

class Scanner
{
public:
    explicit Scanner(SourceFile &file) : m_file(file), m_text(file.text) {}

    void run()
    {
        while (m_at < m_text.size()) {
            if (at(u"//"))
                blankUntil(endOfLine());
            else if (at(u"/*"))
                blankUntil(after(u"*/", m_at + 2));
            else if (m_text[m_at] == u'#' && startsLine())
                directive();
            else if (m_text[m_at] == u'"')
                literal();
            else if (m_text[m_at] == u'\'')
                character();
            else
                keep();
        }
    }

private:
    bool at(QStringView what) const { return QStringView(m_text).mid(m_at).startsWith(what); }
    qsizetype after(QStringView what, qsizetype from) const
    {
        const qsizetype found = m_text.indexOf(what, from);
        return found < 0 ? m_text.size() : found + what.size();
    }
    qsizetype endOfLine() const
    {
        const qsizetype found = m_text.indexOf(u'\n', m_at);
        return found < 0 ? m_text.size() : found;
    }
    bool startsLine() const { return m_file.code.mid(m_file.code.lastIndexOf(u'\n') + 1).trimmed().isEmpty(); }

    // Something other than white space between two literals: they are not one.
    void keep()
    {
        if (!m_text[m_at].isSpace())
            m_joins = false;
        m_file.code += m_text[m_at++];
    }
    void blankUntil(qsizetype end)
    {
        for (; m_at < end; ++m_at)
            m_file.code += m_text[m_at] == u'\n' ? u'\n' : u' ';
    }

    void directive()
    {
        static const QRegularExpression include(uR"(\A#\s*include\s*([<"])([^>"\n]+)[>"])"_s);
        const QString line = m_text.mid(m_at, endOfLine() - m_at);
        const QRegularExpressionMatch match = include.match(line);
        if (match.hasMatch()) {
            m_file.includes.push_back({m_file.lineAt(m_at), match.captured(2), match.captured(1) == u'"'});
            blankUntil(m_at + match.capturedLength());
        } else {
            keep();
        }
    }

    void literal()
    {
        static const QRegularExpression rawPrefix(uR"((?:u8|[uUL])?R\z)"_s);
        const int line = m_file.lineAt(m_at);
        const bool raw = rawPrefix.match(m_file.code.right(3)).hasMatch();
        ++m_at;
        m_file.code += u'"';
        QString content;
        if (raw) {
            const qsizetype open = m_text.indexOf(u'(', m_at);
            const QString close = u')' + m_text.mid(m_at, open - m_at) + u'"';
            const qsizetype end = after(close, open);
            content = m_text.mid(open + 1, end - close.size() - open - 1);
            blankUntil(end - 1);
        } else {
            qsizetype end = m_at;
            while (end < m_text.size() && m_text[end] != u'"' && m_text[end] != u'\n')
                end += m_text[end] == u'\\' ? 2 : 1;
            end = std::min(end, m_text.size());
            content = m_text.mid(m_at, end - m_at);
            content.replace(u"\\n"_s, u"\n"_s).replace(u"\\\""_s, u"\""_s);
            blankUntil(end);
        }
        m_file.code += u'"';
        ++m_at;
        skipSuffix();
        if (m_joins && !m_file.strings.empty())
            m_file.strings.back().text += content;
        else
            m_file.strings.push_back({line, content});
        m_joins = true;
        skipToPrefix();
    }

    void skipSuffix()
    {
        while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'_'))
            m_file.code += m_text[m_at++];
    }
    // The prefix of a following literal belongs to it and does not keep the two apart.
    void skipToPrefix()
    {
        static const QRegularExpression next(uR"(\A\s*(?:u8|[uUL])?R?(?="))"_s);
        const QRegularExpressionMatch match = next.match(QStringView(m_text).mid(m_at));
        if (match.hasMatch()) {
            m_file.code += match.captured();
            m_at += match.capturedLength();
        }
    }

    void character()
    {
        const bool separator = m_at > 0 && m_text[m_at - 1].isLetterOrNumber() && m_at + 1 < m_text.size()
            && m_text[m_at + 1].isLetterOrNumber() && !charPrefix();
        if (separator) {
            keep();
            return;
        }
        m_joins = false;
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text[end] != u'\'' && m_text[end] != u'\n')
            end += m_text[end] == u'\\' ? 2 : 1;
        blankUntil(std::min(end + 1, m_text.size()));
    }
    bool charPrefix() const
    {
        static const QRegularExpression prefix(uR"(\b(?:u8|[uUL])\z)"_s);
        return prefix.match(m_file.code.right(4)).hasMatch();
    }

    SourceFile &m_file;
    const QString &m_text;
    qsizetype m_at = 0;
    bool m_joins = false;
};

} // namespace

SourceFile SourceFile::of(const QString &path, const QString &text)
{
    SourceFile file;
    file.path = path;
    file.text = text;
    file.code.reserve(text.size());
    Scanner(file).run();
    return file;
}

QString SourceFile::layer() const
{
    return path.startsWith("src/"_L1) ? path.section(u'/', 1, 1) : QString();
}

int SourceFile::lineCount() const
{
    return int(text.count(u'\n')) + (text.isEmpty() || text.endsWith(u'\n') ? 0 : 1);
}

int SourceFile::lineAt(qsizetype offset) const
{
    return int(QStringView(text).left(offset).count(u'\n')) + 1;
}

} // namespace Shopbell::Architecture
