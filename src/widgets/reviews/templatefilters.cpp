// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/templatefilters.h"

#include "format/languagename.h"
#include "format/placeholdertext.h"
#include "format/reviewwords.h"
#include "look/theme.h"
#include "widgets/common/flowlayout.h"

#include <QComboBox>

#include <cmath>

namespace Shopbell {

namespace {
constexpr int filterStars = 5;

void chooseFilter(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, data.isValid() ? box->findData(data) : 0));
}
} // namespace

TemplateFilters::TemplateFilters(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *layout = new FlowLayout(8, 6, this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_kind = addCombo(tr("Kind"), tr("Any kind"));
    for (const ResponseKind kind : {ResponseKind::Reply, ResponseKind::Thanks, ResponseKind::Apology})
        m_kind->addItem(nameOf(kind), int(kind));
    m_stars = addCombo(tr("Rating"), tr("Any rating"));
    for (int stars = 1; stars <= filterStars; ++stars)
        m_stars->addItem(tr("For %Ln star(s)", "", stars), stars);
    m_topic = addCombo(tr("Topic"), tr("Any topic"));
    m_tone = addCombo(tr("Tone"), tr("Any tone"));
    for (const Tone tone : {Tone::Warm, Tone::Plain, Tone::Formal})
        m_tone->addItem(nameOf(tone), int(tone));
    m_language = addCombo(tr("Language"), tr("Any language"));
}

QComboBox *TemplateFilters::addCombo(const QString &name, const QString &any)
{
    auto *box = new QComboBox;
    box->setProperty("small", true);
    box->setAccessibleName(name);
    box->addItem(any);
    layout()->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &TemplateFilters::changed);
    return box;
}

void TemplateFilters::offer(const std::vector<ReplyTemplate> &templates, const TemplateQuery &near)
{
    const QSignalBlocker quiet(this);
    m_near = near;
    for (const QString &topic : topicsOf(templates, {}))
        m_topic->addItem(topic, topic);
    QStringList languages;
    for (const ReplyTemplate &each : templates)
        languages += primaryLanguage(each.language);
    languages.removeDuplicates();
    languages.sort();
    for (const QString &language : std::as_const(languages))
        m_language->addItem(languageName(language, m_theme.language()), language);
    chooseFilter(m_kind, near.kind ? QVariant(int(*near.kind)) : QVariant());
    chooseFilter(m_stars, near.stars ? QVariant(int(std::floor(*near.stars))) : QVariant());
    const QString language = near.language.isEmpty() ? m_theme.language().name() : near.language;
    chooseFilter(m_language, primaryLanguage(language));
    // What fits nothing is given up, the least important first.
    for (QComboBox *box : {m_kind, m_stars, m_language}) {
        if (fittingTemplates(templates, query()).empty())
            box->setCurrentIndex(0);
    }
}

TemplateQuery TemplateFilters::query() const
{
    TemplateQuery query;
    query.topics = m_near.topics;
    if (m_kind->currentIndex() > 0)
        query.kind = ResponseKind(m_kind->currentData().toInt());
    if (m_stars->currentIndex() > 0)
        query.stars = m_stars->currentData().toInt();
    if (m_tone->currentIndex() > 0)
        query.tone = Tone(m_tone->currentData().toInt());
    query.topic = m_topic->currentData().toString();
    query.language = m_language->currentData().toString();
    return query;
}

void TemplateFilters::showAnyKind()
{
    m_kind->setCurrentIndex(0);
}

void TemplateFilters::showAll()
{
    {
        const QSignalBlocker quiet(this);
        for (QComboBox *box : {m_kind, m_stars, m_topic, m_tone, m_language})
            box->setCurrentIndex(0);
    }
    Q_EMIT changed();
}

} // namespace Shopbell
