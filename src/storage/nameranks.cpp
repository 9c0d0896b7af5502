// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/nameranks.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace Shopbell {

namespace {
std::vector<quint32> placesOfNames(const BookLines &lines)
{
    struct Name
    {
        QCollatorSortKey key;
        quint32 line;
    };
    QCollator collator{QLocale()};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<Name> names;
    names.reserve(lines.size());
    for (const BookLine &line : lines)
        names.push_back({collator.sortKey(line.name), quint32(names.size())});
    std::ranges::sort(names, [](const Name &left, const Name &right) { return left.key.compare(right.key) < 0; });
    std::vector<quint32> places(names.size());
    for (size_t at = 1; at < names.size(); ++at) {
        const bool isSame = names[at - 1].key.compare(names[at].key) == 0;
        places[names[at].line] = isSame ? places[names[at - 1].line] : quint32(at);
    }
    return places;
}
} // namespace

NameRanks::Places NameRanks::of(const BookLines &lines)
{
    const QMutexLocker sorting(&m_sorting);
    if (Places places = known())
        return places;
    const auto places = std::make_shared<const std::vector<quint32>>(placesOfNames(lines));
    take(places);
    return places;
}

NameRanks::Places NameRanks::known() const
{
    const QMutexLocker locker(&m_mutex);
    return m_places;
}

void NameRanks::take(const Places &places)
{
    const QMutexLocker locker(&m_mutex);
    m_places = places;
}

} // namespace Shopbell
