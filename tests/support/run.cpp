// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run.h"

#include <QFileInfo>

#include <cstdio>
#include <map>

namespace {

std::map<QString, Shopbell::Testing::Run> &tests()
{
    static std::map<QString, Shopbell::Testing::Run> known;
    return known;
}

} // namespace

bool Shopbell::Testing::add(const char *sourceFile, Run run)
{
    const QString name = QFileInfo(QString::fromLocal8Bit(sourceFile)).completeBaseName();
    return tests().emplace(name.mid(name.indexOf(u'_') + 1), run).second;
}

int main(int argc, char **argv)
{
    const auto wanted = argc > 1 ? tests().find(QString::fromLocal8Bit(argv[1])) : tests().end();
    if (wanted == tests().end()) {
        std::fputs("Name one of these tests first, then what QTest is told:\n", stderr);
        for (const auto &[name, run] : tests())
            std::fprintf(stderr, "  %s\n", qPrintable(name));
        return 2;
    }
    argv[1] = argv[0];
    return wanted->second(argc - 1, argv + 1);
}
