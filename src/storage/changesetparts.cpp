// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changesetparts.h"

#include <sqlite3.h>

namespace Shopbell {

namespace {

class ChangesetBytes
{
public:
    explicit ChangesetBytes(const QByteArray &bytes) : m_bytes(bytes) {}

    qsizetype place() const { return m_place; }
    bool atEnd() const { return m_place >= m_bytes.size(); }
    bool isBroken() const { return m_broken; }
    bool beginsTable() const { return !atEnd() && m_bytes[m_place] == 'T'; }

    QByteArray skipHead()
    {
        skip(1);
        m_columns = length();
        skip(m_columns); // Which of them are the primary key.
        const qsizetype end = m_broken ? -1 : m_bytes.indexOf('\0', m_place);
        if (end < 0) {
            m_broken = true;
            return {};
        }
        const QByteArray table = m_bytes.mid(m_place, end - m_place);
        m_place = end + 1;
        return table;
    }
    void skipChange()
    {
        const int operation = byte();
        skip(1); // Whether a trigger or an action of a key made it.
        if (operation == SQLITE_UPDATE || operation == SQLITE_DELETE)
            skipRow();
        if (operation == SQLITE_UPDATE || operation == SQLITE_INSERT)
            skipRow();
        m_broken = m_broken || (operation != SQLITE_UPDATE && operation != SQLITE_DELETE && operation != SQLITE_INSERT);
    }

private:
    void skipRow()
    {
        for (qint64 column = 0; column < m_columns && !m_broken; ++column) {
            switch (byte()) {
            case 0: // Not part of the change.
            case SQLITE_NULL:
                break;
            case SQLITE_INTEGER:
            case SQLITE_FLOAT:
                skip(8);
                break;
            case SQLITE_TEXT:
            case SQLITE_BLOB:
                skip(length());
                break;
            default:
                m_broken = true;
            }
        }
    }
    int byte()
    {
        if (atEnd()) {
            m_broken = true;
            return 0;
        }
        return static_cast<unsigned char>(m_bytes[m_place++]);
    }
    /// A number in SQLite's form of variable length; none here is longer than 2^56.
    qint64 length()
    {
        qint64 value = 0;
        for (int i = 0; i < 8; ++i) {
            const int next = byte();
            value = (value << 7) | (next & 0x7f);
            if (!(next & 0x80))
                return value;
        }
        m_broken = true;
        return 0;
    }
    void skip(qint64 count)
    {
        if (count < 0 || count > m_bytes.size() - m_place)
            m_broken = true;
        else
            m_place += count;
    }

    const QByteArray &m_bytes;
    qsizetype m_place = 0;
    qint64 m_columns = 0;
    bool m_broken = false;
};

} // namespace

std::vector<ChangesetPart> partsOf(const QByteArray &changeset)
{
    std::vector<ChangesetPart> parts;
    ChangesetBytes bytes(changeset);
    while (!bytes.atEnd() && bytes.beginsTable()) {
        const qsizetype start = bytes.place();
        const QByteArray table = bytes.skipHead();
        while (!bytes.isBroken() && !bytes.atEnd() && !bytes.beginsTable())
            bytes.skipChange();
        if (bytes.isBroken())
            return {};
        parts.push_back({table, changeset.mid(start, bytes.place() - start)});
    }
    return bytes.atEnd() ? parts : std::vector<ChangesetPart>();
}

} // namespace Shopbell
