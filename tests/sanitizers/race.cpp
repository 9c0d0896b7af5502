// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtConcurrentRun>

namespace Shopbell {

// As in our own code: work on a pool of Qt's, and a value that nobody guards.
class Counter
{
public:
    [[gnu::noinline]] void count() // Else the report names the caller of Qt that it became a part of.
    {
        for (int i = 0; i < 100000; ++i)
            ++m_value;
    }
    int value() const { return m_value; }

private:
    int m_value = 0;
};

} // namespace Shopbell

int main()
{
    Shopbell::Counter counter;
    QFuture<void> elsewhere = QtConcurrent::run([&] { counter.count(); });
    counter.count();
    elsewhere.waitForFinished();
    return counter.value() > 0 ? 0 : 1;
}
