// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/templatepreview.h"

#include "core/whenanswered.h"
#include "domain/placeholder.h"
#include "format/placeholdertext.h"
#include "look/theme.h"
#include "services/keepshop.h"
#include "widgets/common/card.h"

#include <QDateTime>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int daysUntilDone = 7; ///< Of the date that stands as an example.

/// What an owner sees in the place of something that nobody knows before there is a review.
QString standIn(const QString &name)
{
    return u'[' + placeholderLabel(name) + u']';
}

/// The first that looks like a placeholder between those that are whole; empty when there is none. What stands in for
/// these looks like one itself.
QString brokenIn(const QString &text)
{
    QString rest;
    qsizetype from = 0;
    for (const Placeholder &each : placeholdersIn(text)) {
        rest += QStringView(text).sliced(from, each.start - from);
        rest += u' ';
        from = each.start + each.length;
    }
    rest += QStringView(text).sliced(from);
    return unresolvedPlaceholder(rest);
}

} // namespace

TemplatePreview::TemplatePreview(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_words(new TextLabel(context.theme, TypeRole::Body))
    , m_asked(new TextLabel(context.theme, TypeRole::Micro, ColorToken::Text3))
    , m_broken(new TextLabel(context.theme, TypeRole::Micro, ColorToken::NegativeText))
{
    m_words->setObjectName(u"previewWords"_s);
    m_asked->setObjectName(u"previewAsked"_s);
    m_broken->setObjectName(u"previewBroken"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    for (TextLabel *label : {m_words, m_asked, m_broken}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_asked->hide();
    m_broken->hide();
    whenAnswered(KeepShop(context.file).read(), this, [this](const Result<Shop> &shop) {
        if (!shop)
            return; // The names of what is filled in stand there as they do for the rest.
        m_shop = *shop;
        fill();
    });
}

void TemplatePreview::show(const QString &text, const QString &language)
{
    m_text = text;
    m_language = language;
    fill();
}

void TemplatePreview::fill()
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_context.file->now(), m_shop.timeZone()).date();
    const PlaceholderFacts facts{.customer = {},
                                 .shop = m_shop.name,
                                 .signedBy = m_shop.signsAs,
                                 .item = {},
                                 .date = today.addDays(daysUntilDone)};
    PlaceholderValues values = placeholderValues(facts, m_language, today);
    QStringList asked;
    for (const Placeholder &each : placeholdersIn(m_text)) {
        if (!values.of(each.name).isEmpty())
            continue;
        values.set(each.name, standIn(each.name));
        if (!each.fallback && !placeholderNamed(each.name) && !asked.contains(placeholderLabel(each.name)))
            asked << placeholderLabel(each.name);
    }
    m_words->setParagraph(filledIn(m_text, values).text);
    m_asked->setVisible(!asked.isEmpty());
    m_asked->setText(tr("You are asked for this when you use it: %1.").arg(QLocale().createSeparatedList(asked)));
    const QString broken = brokenIn(m_text);
    m_broken->setVisible(!broken.isEmpty());
    m_broken->setText(tr("“%1” is not a whole placeholder. A reply with it cannot be marked as posted.").arg(broken));
}

} // namespace Shopbell
