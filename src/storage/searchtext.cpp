// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchtext.h"

#include "storage/tokenizer.h"

#include <QStringList>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
bool isQuote(char32_t character)
{
    return character == U'"' || character == U'\u201C' || character == U'\u201D' || character == U'\u201E';
}

/// Takes what was typed apart, character by character.
class Terms
{
public:
    QStringList of(const QString &typed)
    {
        for (const char32_t character : typed.toUcs4()) {
            if (isQuote(character)) {
                finish();
                m_inQuotes = !m_inQuotes;
            } else if (m_inQuotes) {
                m_term += QString::fromUcs4(&character, 1);
            } else if (QChar::isSpace(character)) {
                finish();
            } else {
                if (isCjk(character) != m_cjk)
                    finish();
                m_cjk = isCjk(character);
                m_term += QString::fromUcs4(&character, 1);
            }
        }
        finish();
        return m_terms;
    }

private:
    void finish()
    {
        const bool hasToken = std::ranges::any_of(m_term.toUcs4(), [](char32_t character) {
            return QChar::isLetterOrNumber(character) || isCjk(character) || QChar::isMark(character);
        });
        if (hasToken)
            m_terms += u"\"%1\"%2"_s.arg(m_term, m_inQuotes || m_cjk ? u""_s : u" *"_s);
        m_term.clear();
        m_cjk = false;
    }

    QStringList m_terms;
    QString m_term;
    bool m_inQuotes = false;
    bool m_cjk = false;
};
} // namespace

QString searchExpression(const QString &typed)
{
    QString text = typed;
    return Terms().of(text.remove(QChar::Null)).join(u" AND "_s);
}

} // namespace Shopbell
