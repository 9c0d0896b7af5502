// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace Shopbell {

/// The cells of one record, one behind the other in a buffer that is used again for the next record.
class CellBuffer
{
public:
    void clear()
    {
        m_bytes.clear();
        m_ends.clear();
    }
    void append(std::string_view bytes) { m_bytes.append(bytes); }
    void append(char byte) { m_bytes.push_back(byte); }
    void endCell() { m_ends.push_back(m_bytes.size()); }
    size_t cellCount() const { return m_ends.size(); }

    /// Forgets what was appended since the last endCell().
    void restartCell() { m_bytes.resize(m_ends.empty() ? 0 : m_ends.back()); }

    /// Views of the cells, valid until the buffer changes.
    void copyTo(std::vector<std::string_view> &cells) const
    {
        size_t start = 0;
        for (const size_t end : m_ends) {
            cells.push_back(std::string_view(m_bytes).substr(start, end - start));
            start = end;
        }
    }

private:
    std::string m_bytes = {};
    std::vector<size_t> m_ends = {};
};

} // namespace Shopbell
