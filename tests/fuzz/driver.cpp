// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stands in for libFuzzer in a usual build: replays every file of a corpus folder, then seeded mutations of them, so
// that each run tries the same inputs. An input that brings the program down is left as "crash-input" in the working
// folder; give that file as the argument to try it alone.

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

constexpr int rounds = 3000;
constexpr auto patience = std::chrono::seconds(20); // Well under ctest's limit, for slow parsers and sanitizers.
constexpr unsigned hang = 15; // Seconds for one input; each is at most a few kilobytes.

// A sanitizer writes its report first and aborts then, see the environment in cmake/ShopbellTests.cmake.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::array fatal{SIGABRT, SIGALRM};
#else
constexpr std::array fatal{SIGABRT, SIGALRM, SIGSEGV, SIGFPE, SIGILL, SIGBUS};
#endif

QByteArray current; // Read by the signal handler.

void keepInput(int signal)
{
    const int file = open("crash-input", O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (file >= 0 && write(file, current.constData(), size_t(current.size())) >= 0)
        close(file);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void tryInput(const QByteArray &input)
{
    current = input;
    alarm(hang);
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(current.constData()), size_t(current.size()));
}

class Mutator
{
public:
    explicit Mutator(std::vector<QByteArray> seeds) : m_seeds(std::move(seeds)) {}

    QByteArray next()
    {
        QByteArray input = m_seeds[below(m_seeds.size())];
        const size_t changes = 1 + below(4);
        for (size_t i = 0; i < changes; ++i)
            change(input);
        return input;
    }

private:
    size_t below(size_t limit) { return limit == 0 ? 0 : size_t(m_random() % limit); }
    qsizetype placeIn(const QByteArray &input) { return qsizetype(below(size_t(input.size()) + 1)); }

    void change(QByteArray &input)
    {
        // clang-format off
        static const std::array<QByteArray, 20> awkward{
            "\"", "\"\"", "'", ",", ";", "\t", "\r", "\n", "\r\n", QByteArray(1, '\0'), "\xef\xbb\xbf", "\xff\xfe",
            "\xfe\xff", "\xc0", "\xed\xa0\x80", "\xf0\x9f\x91\x8d", "-1", "99999999999999999999", "1e309", "0000-00-00"};
        // clang-format on
        const qsizetype place = placeIn(input);
        switch (below(7)) {
        case 0:
            if (place < input.size())
                input[place] = char(input[place] ^ (1 << below(8)));
            break;
        case 1:
            if (place < input.size())
                input[place] = char(below(256));
            break;
        case 2:
            input.insert(place, awkward[below(awkward.size())]);
            break;
        case 3:
            input.remove(place, qsizetype(1 + below(16)));
            break;
        case 4: // A piece of the input once more.
            input.insert(place, input.mid(placeIn(input), qsizetype(1 + below(64))));
            break;
        case 5:
            input.truncate(place);
            break;
        case 6: // A piece of another file of the corpus.
            const QByteArray &other = m_seeds[below(m_seeds.size())];
            input.insert(place, other.mid(placeIn(other), qsizetype(1 + below(256))));
            break;
        }
    }

    std::vector<QByteArray> m_seeds;
    std::mt19937 m_random{20260101};
};

std::vector<QByteArray> corpusOf(const QString &path)
{
    std::vector<QByteArray> inputs;
    const QFileInfo given(path);
    QStringList names{path};
    if (given.isDir()) {
        const QDir folder(path);
        names = folder.entryList(QDir::Files, QDir::Name);
        std::transform(names.begin(), names.end(), names.begin(), [&](const QString &n) { return folder.filePath(n); });
    }
    for (const QString &name : std::as_const(names)) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            inputs.push_back(file.readAll());
    }
    return inputs;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s CORPUS-FOLDER|FILE\n", argv[0]);
        return 2;
    }
    for (const int signal : fatal)
        std::signal(signal, keepInput);

    const QString path = QFile::decodeName(argv[1]);
    const std::vector<QByteArray> inputs = corpusOf(path);
    if (inputs.empty()) {
        std::fprintf(stderr, "no corpus at %s: put one small valid file there\n", argv[1]);
        return 1;
    }
    for (const QByteArray &input : inputs)
        tryInput(input);
    if (QFileInfo(path).isFile())
        return 0;

    tryInput({});
    Mutator mutator(inputs);
    const auto end = std::chrono::steady_clock::now() + patience;
    int round = 0;
    while (round < rounds && std::chrono::steady_clock::now() < end) {
        tryInput(mutator.next());
        ++round;
    }
    std::printf("%zu files and %d mutations of them\n", inputs.size(), round);
    return 0;
}
