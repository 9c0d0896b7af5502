// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/contactscard.h"

#include "domain/shop.h"
#include "look/theme.h"
#include "widgets/settings/shopedit.h"

#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shopbell {

namespace {
QLabel *contactsLabel(const QString &words, const QString &role, const QString &tone)
{
    auto *label = new QLabel(words);
    label->setProperty("role", role);
    if (!tone.isEmpty())
        label->setProperty("tone", tone);
    label->setWordWrap(true);
    return label;
}
} // namespace

ContactsCard::ContactsCard(const UiContext &context, ShopEdit &edit, QWidget *parent)
    : SettingsCard(context.theme, u"calendar-check"_s, parent)
    , m_edit(edit)
    , m_days(new QSpinBox)
{
    setProperty("card", true);
    setAccessibleName(tr("Follow-ups"));
    m_days->setObjectName(u"againAfterDays"_s);
    m_days->setRange(1, mostAgainAfterDays);
    m_days->setMinimumWidth(context.theme.scaled(110));
    m_days->setAccessibleName(tr("Days before somebody is asked for something again"));
    auto *label = contactsLabel(tr("Ask again after"), u"small"_s, u"text2"_s);
    label->setBuddy(m_days);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 12, 18, 16);
    column->setSpacing(2);
    column->addWidget(contactsLabel(tr("Follow-ups"), u"title"_s, {}));
    column->addWidget(contactsLabel(
        tr("No second offer, invitation or request before so many days have passed. Answers, thanks and what you "
           "promised to ask are always free."),
        u"micro"_s, u"text3"_s));
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 10, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_days, 0, 1, Qt::AlignLeading);
    column->addLayout(grid);
    alignLabels(grid);

    m_settled.setSingleShot(true);
    m_settled.setInterval(600ms);
    const auto unit = [this](int days) {
        //: Behind the number in a field.
        m_days->setSuffix(u' ' + tr("day(s)", nullptr, days));
    };
    connect(&m_settled, &QTimer::timeout, this, &ContactsCard::save);
    connect(m_days, &QSpinBox::valueChanged, this, unit);
    connect(m_days, &QSpinBox::valueChanged, &m_settled, qOverload<>(&QTimer::start));
    connect(m_days, &QSpinBox::editingFinished, this, &ContactsCard::save);
    connect(&edit, &ShopEdit::changed, this, &ContactsCard::show);
    unit(m_days->value());
    show(edit.shop());
}

void ContactsCard::show(const Shop &shop)
{
    if (m_settled.isActive())
        return; // Somebody is changing it.
    m_days->setValue(shop.contacts.againAfterDays);
    m_settled.stop();
}

void ContactsCard::save()
{
    m_settled.stop();
    m_edit.change([this](Shop &shop) { shop.contacts.againAfterDays = m_days->value(); });
}

void ContactsCard::hideEvent(QHideEvent *event)
{
    if (m_settled.isActive())
        save();
    SettingsCard::hideEvent(event);
}

} // namespace Shopbell
