// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/share/postdrafts.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shopbell {

namespace {

void put(QJsonObject &json, const QString &key, const std::optional<QString> &text)
{
    if (text)
        json[key] = *text;
}

std::optional<QString> take(const QJsonObject &json, const QString &key)
{
    return json.contains(key) ? std::optional(json[key].toString()) : std::nullopt;
}

} // namespace

PostDrafts::PostDrafts(const QString &folder, const QString &shopPath, QObject *parent)
    : QObject(parent)
    , m_file(folder, shopPath, u"posts"_s)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, &PostDrafts::write);

    const QJsonObject kept = m_file.read();
    m_style.look = kept[u"look"_s].toString();
    m_style.colour = QColor::fromString(kept[u"colour"_s].toString());
    m_style.logo = kept[u"logo"_s].toBool(true);
    m_style.signOff = take(kept, u"signOff"_s);
    const QJsonObject charts = kept[u"charts"_s].toObject();
    for (auto chart = charts.begin(); chart != charts.end(); ++chart) {
        const QJsonObject words = chart.value().toObject();
        m_words.insert(chart.key(),
                       {take(words, u"headline"_s), take(words, u"lineAbove"_s), take(words, u"altText"_s)});
    }
}

PostDrafts::~PostDrafts()
{
    if (m_soon.isActive())
        write();
}

void PostDrafts::setWords(Statistic statistic, const PostWords &words)
{
    PostWords &kept = m_words[keyOf(statistic)];
    if (kept == words)
        return;
    kept = words;
    writeSoon();
}

void PostDrafts::setStyle(const PostStyle &style)
{
    if (style == m_style)
        return;
    m_style = style;
    writeSoon();
}

void PostDrafts::writeSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void PostDrafts::write()
{
    m_soon.stop();
    QJsonObject charts;
    for (auto chart = m_words.cbegin(); chart != m_words.cend(); ++chart) {
        QJsonObject words;
        put(words, u"headline"_s, chart->headline);
        put(words, u"lineAbove"_s, chart->lineAbove);
        put(words, u"altText"_s, chart->altText);
        if (!words.isEmpty())
            charts[chart.key()] = words;
    }
    QJsonObject json{{u"charts"_s, charts}, {u"look"_s, m_style.look}, {u"logo"_s, m_style.logo}};
    if (m_style.colour.isValid())
        json[u"colour"_s] = m_style.colour.name();
    put(json, u"signOff"_s, m_style.signOff);
    m_file.write(json);
}

} // namespace Shopbell
