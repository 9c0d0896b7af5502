// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace Shopbell::Architecture {

struct Literal
{
    int line;
    QString text; // Neighbouring literals are joined, as the compiler joins them.
};

struct Include
{
    int line;
    QString path;
    bool quoted;
};

// A C++ file taken apart as far as the rules need it. No parser: enough to tell code from comments and strings.
struct SourceFile
{
    QString path; // Relative to the project, with slashes: src/storage/connection.cpp
    QString text;
    QString code; // The text with comments and the contents of literals blanked; lines stay where they are.
    std::vector<Literal> strings;
    std::vector<Include> includes;

    static SourceFile of(const QString &path, const QString &text);

    QString layer() const; // "storage" for src/storage/..., empty elsewhere.
    int lineCount() const;
    int lineAt(qsizetype offset) const;
};

} // namespace Shopbell::Architecture
