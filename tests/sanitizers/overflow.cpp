// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstddef>
#include <vector>

// Reads one past the end, with a place that the compiler cannot know.
int main(int argc, char **)
{
    const std::vector<int> numbers(std::size_t(argc) + 4, 1);
    return numbers.data()[numbers.size()];
}
