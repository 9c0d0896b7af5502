// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/shopspelling.h"

#include "core/whenanswered.h"
#include "services/changefeed.h"
#include "services/dictionaries.h"
#include "services/readcustomers.h"
#include "widgets/common/preferences.h"
#include "widgets/reviews/shopfacts.h"

#include <QCoreApplication>
#include <QtConcurrent>

#include <chrono>

using namespace std::chrono_literals;

namespace Shopbell {

namespace {
constexpr auto namesPause = 2s; ///< While customers are typed one after the other.

SpellingPlaces usualPlaces(const UiContext &context)
{
    return {dictionaryFolders(QCoreApplication::applicationDirPath()), context.preferences.ownWordsPath()};
}
} // namespace

ShopSpelling::ShopSpelling(const UiContext &context, const ShopFacts &facts, QObject *parent)
    : ShopSpelling(context, facts, usualPlaces(context), parent)
{
}

ShopSpelling::ShopSpelling(const UiContext &context, const ShopFacts &facts, const SpellingPlaces &places,
                           QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_facts(facts)
    , m_spelling(std::make_unique<Spelling>(places))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ShopSpelling::readNames);
    connect(&facts, &ShopFacts::changed, this, [this] { m_soon.start(0ms); });
    connect(&context.file->feed(), &ChangeFeed::changed, this, [this](const Changed &what) {
        if ((what.touchesCustomers() || what.team) && !m_soon.isActive())
            m_soon.start(namesPause);
    });
    m_soon.start(0ms);
}

ShopSpelling::~ShopSpelling()
{
    // A dictionary that is being loaded is waited for elsewhere.
    std::ignore = QtConcurrent::run([spelling = std::move(m_spelling)]() mutable { spelling.reset(); });
}

bool ShopSpelling::isOn() const
{
    return m_context.preferences.checksSpelling();
}

void ShopSpelling::setOn(bool on)
{
    if (on == isOn())
        return;
    m_context.preferences.setChecksSpelling(on);
    Q_EMIT changed();
}

void ShopSpelling::readNames()
{
    m_spelling->setCountry(m_facts.shop().country);
    const ReadCustomers read(m_context.file);
    whenAnswered(read.names(), this, [this, read](const Result<QStringList> &customers) {
        whenAnswered(read.team(), this, [this, customers](const Result<std::vector<TeamMember>> &team) {
            QStringList names{m_facts.shop().name, m_facts.shop().signsAs};
            if (customers)
                names += *customers;
            if (team) {
                for (const TeamMember &member : *team)
                    names += member.name;
            }
            m_spelling->setNames(names);
            Q_EMIT changed();
        });
    });
}

} // namespace Shopbell
