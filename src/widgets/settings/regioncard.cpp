// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/regioncard.h"

#include "format/countryname.h"
#include "format/language.h"
#include "look/theme.h"
#include "pages/ui_regioncard.h"
#include "widgets/common/preferences.h"
#include "widgets/settings/shopedit.h"

#include <QCollator>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

struct Choice
{
    QString name;
    QString value;
};

void fill(QComboBox *box, QList<Choice> choices, const QLocale &locale)
{
    const QCollator collator(locale);
    std::ranges::sort(choices, [&](const Choice &a, const Choice &b) { return collator.compare(a.name, b.name) < 0; });
    for (const Choice &choice : std::as_const(choices))
        box->addItem(choice.name, choice.value);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
}

/// A value that is not among the choices (written by another version) is shown as it is.
void choose(QComboBox *box, const QString &value)
{
    int index = box->findData(value);
    if (index < 0) {
        box->addItem(value, value);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

} // namespace

RegionCard::RegionCard(const UiContext &context, ShopEdit &edit, QWidget *parent)
    : SettingsCard(context.theme, u"languages"_s, parent)
    , m_context(context)
    , m_edit(edit)
    , m_ui(std::make_unique<Ui::RegionCard>())
{
    m_ui->setupUi(this);
    alignLabels(m_ui->grid);
    fillLanguages();
    fillZones();
    fillCountries();
    connectFields();
    show(edit.shop());
}

RegionCard::~RegionCard() = default;

void RegionCard::fillLanguages()
{
    m_ui->language->addItem(tr("Like my computer"), QString());
    for (const OfferedLanguage &language : offeredLanguages())
        m_ui->language->addItem(language.name, language.key);
    choose(m_ui->language, m_context.preferences.language());
}

void RegionCard::fillZones()
{
    const QString own = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    //: The time zone of the computer. %1 is its name, "Europe/London".
    m_ui->zone->addItem(tr("Like my computer (%1)").arg(own), QString());
    QList<Choice> zones;
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        const QString name = QString::fromUtf8(id);
        if (name.contains(u'/') && !name.startsWith("Etc/"_L1))
            zones.append({QString(name).replace(u'_', u' '), name});
    }
    fill(m_ui->zone, zones, theme().language());
}

void RegionCard::fillCountries()
{
    QMap<QString, QString> countries;
    QMap<QString, QString> currencies;
    const QList<QLocale> locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale &locale : locales) {
        const QString code = QLocale::territoryToCode(locale.territory());
        if (code.size() == 2 && !countries.contains(code))
            countries.insert(code, countryName(code, theme().language()));
        const QString currency = locale.currencySymbol(QLocale::CurrencyIsoCode);
        if (currency.size() == 3 && !currencies.contains(currency))
            currencies.insert(currency, locale.currencySymbol(QLocale::CurrencySymbol));
    }
    QList<Choice> choices;
    for (const auto &[code, name] : countries.asKeyValueRange())
        choices.append({name, code});
    m_ui->country->addItem(tr("Not set"), QString());
    fill(m_ui->country, choices, theme().language());
    choices.clear();
    for (const auto &[code, symbol] : currencies.asKeyValueRange())
        choices.append({symbol == code ? code : u"%1  %2"_s.arg(code, symbol), code});
    m_ui->currency->addItem(tr("Not set"), QString());
    fill(m_ui->currency, choices, theme().language());
}

void RegionCard::connectFields()
{
    connect(m_ui->language, &QComboBox::activated, this,
            [this] { m_context.preferences.setLanguage(m_ui->language->currentData().toString()); });
    connect(m_ui->zone, &QComboBox::activated, this, [this] {
        m_edit.change([this](Shop &shop) { shop.zone = m_ui->zone->currentData().toString().toUtf8(); });
    });
    connect(m_ui->country, &QComboBox::activated, this,
            [this] { m_edit.change([this](Shop &shop) { shop.country = m_ui->country->currentData().toString(); }); });
    connect(m_ui->currency, &QComboBox::activated, this, [this] {
        m_edit.change([this](Shop &shop) { shop.currency = m_ui->currency->currentData().toString(); });
    });
    connect(&m_edit, &ShopEdit::changed, this, &RegionCard::show);
}

void RegionCard::show(const Shop &shop)
{
    choose(m_ui->zone, QString::fromUtf8(shop.zone));
    choose(m_ui->country, shop.country);
    choose(m_ui->currency, shop.currency);
}

} // namespace Shopbell
