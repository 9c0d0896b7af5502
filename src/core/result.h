// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tuple>
#include <utility>
#include <variant>

namespace Shopbell {

/// Why something could not be done. `detail` is for the log; the person reads a sentence that is chosen from `kind`
/// (format/errortext.h), so that no English leaks from the depths into a Chinese window.
struct Error
{
    enum class Kind {
        NotFound, ///< What was asked for is not there (any more).
        Conflict, ///< Something else changed it meanwhile, or the state does not allow it.
        Invalid, ///< The input breaks a rule.
        Cancelled, ///< The owner cancelled it.
        Storage, ///< The database refused for a reason of its own.
        DiskFull,
        ReadOnly, ///< File or folder may not be written.
        Locked, ///< Another program holds the file.
        NotAShop, ///< A file, but not one of ours.
        NewerVersion, ///< Made by a newer Shopbell.
        Damaged, ///< The file's integrity check fails.
        Exists, ///< Refused to overwrite.
        Unreadable, ///< A foreign file cannot be opened or read.
    };
    Kind kind;
    QString detail = {};
};

/// A value, or the reason why there is none. GCC 12 has no `std::expected` in C++20; the names are near it on purpose.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &operator*() & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }
    const Error &error() const { return *std::get_if<1>(&m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value.
using Status = Result<std::monostate>;
inline Status done()
{
    return std::monostate{};
}

} // namespace Shopbell
