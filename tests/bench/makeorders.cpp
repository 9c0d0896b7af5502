// SPDX-License-Identifier: GPL-3.0-or-later
//
// makeorders ROWS OUT.csv: a made-up file of orders, one a line, always the same for the same number of rows. There is a
// customer for ten orders; some come far more often than others. Orders run from the oldest to the newest over two years.

#include <array>
#include <cstdio>
#include <cstdlib>
#include <random>

namespace {
constexpr std::array firstNames{"Anna",  "Owen", "Priya", "Lena",  "Daniel", "Marta", "Tom",  "Ruth",
                                "Felix", "Iris", "Ella",  "Clara", "Hugo",   "Amira", "Nora", "Sam"};
constexpr std::array lastNames{"Hartley", "Nair", "Fischer", "Osei", "Kowalska", "Birch",  "Adeyemi",
                               "Grant",   "Sato", "Marsh",   "Voss", "Lind",     "Haddad", "Bishop"};

class Maker
{
public:
    explicit Maker(long rows) : m_rows(rows), m_customers(rows / 10 > 0 ? rows / 10 : 1) {}

    int write(std::FILE *out, long row)
    {
        // Each customer once, as the shop grows; between them those who come again, the first ones most often.
        const long there = row / 10 + 1;
        const double place = chance();
        const long customer = row % 10 == 0 ? row / 10 : long(place * place * double(there));
        const long days = 2023L * 336 + 10 * 28 + row * 2 * 336 / m_rows; // Years of twelve months of 28 days.
        const size_t name = size_t(customer % m_customers);
        return std::fprintf(out, "%ld,%04ld-%02ld-%02ld,%s %s,customer%ld@example.org,%ld.%02ld,GBP\n", 100000 + row,
                            days / 336, days % 336 / 28 + 1, days % 28 + 1, firstNames[name % firstNames.size()],
                            lastNames[name % lastNames.size()], customer, 2 + long(chance() * 40),
                            long(chance() * 100));
    }

private:
    double chance() { return double(m_random()) / 4294967296.0; }

    long m_rows;
    long m_customers;
    std::mt19937 m_random{11};
};
} // namespace

int main(int count, char **arguments)
{
    const long rows = count == 3 ? std::atol(arguments[1]) : 0;
    std::FILE *out = rows > 0 ? std::fopen(arguments[2], "wb") : nullptr;
    if (!out) {
        std::fputs("Usage: makeorders ROWS OUT.csv\n", stderr);
        return 2;
    }
    Maker maker(rows);
    std::fputs("Order number,Order date,Customer name,Email,Total,Currency\n", out);
    for (long row = 0; row < rows; ++row)
        maker.write(out, row);
    return std::fclose(out) == 0 ? 0 : 1;
}
