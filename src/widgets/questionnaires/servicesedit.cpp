// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/questionnaires/servicesedit.h"

#include "format/moneytext.h"
#include "look/theme.h"
#include "widgets/common/iconbutton.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

ServicesEdit::ServicesEdit(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout)
{
    setAccessibleName(tr("Services"));
    m_column->setSpacing(6);
    auto *add = new QPushButton(tr("Add a service"));
    add->setObjectName(u"addService"_s);
    add->setProperty("link", true);
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &ServicesEdit::addService);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(6);
    whole->addLayout(m_column);
    whole->addWidget(add, 0, Qt::AlignLeading);
}

void ServicesEdit::setServices(const std::vector<Service> &services)
{
    const QSignalBlocker quiet(this);
    while (!m_lines.empty())
        removeLine(m_lines.back().whole);
    for (const Service &service : services) {
        const Line &line = makeLine(service);
        for (QLineEdit *field : {line.name, line.note, line.price})
            field->setCursorPosition(0); // Else long words are shown from their end.
    }
}

std::vector<Service> ServicesEdit::services() const
{
    std::vector<Service> services;
    for (const Line &line : m_lines) {
        const QString name = line.name->text().simplified();
        if (name.isEmpty())
            continue;
        Service service{.id = line.id, .name = name, .note = line.note->text().simplified()};
        service.price = priceOf(line);
        if (line.weeks->value() > 0)
            service.everyWeeks = line.weeks->value();
        services.push_back(service);
    }
    return services;
}

void ServicesEdit::setCurrency(const QString &currency)
{
    m_currency = currency;
}

QString ServicesEdit::wrongPrice() const
{
    for (const Line &line : m_lines) {
        if (!line.price->text().trimmed().isEmpty() && !priceOf(line))
            return line.price->text().trimmed();
    }
    return {};
}

std::optional<Money> ServicesEdit::priceOf(const Line &line) const
{
    const std::optional<Money> price = MoneyText(m_context.theme.language(), m_currency).typed(line.price->text());
    return price && price->minor >= 0 ? price : std::nullopt;
}

void ServicesEdit::addService()
{
    makeLine({}).name->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

ServicesEdit::Line &ServicesEdit::makeLine(const Service &service)
{
    Line line{.whole = new QWidget,
              .name = new QLineEdit(service.name),
              .note = new QLineEdit(service.note),
              .price = new QLineEdit,
              .weeks = new QSpinBox,
              .id = service.id};
    line.name->setAccessibleName(tr("Name of the service"));
    line.name->setPlaceholderText(tr("Birthday cakes"));
    line.note->setAccessibleName(tr("Note about the service"));
    line.note->setPlaceholderText(tr("order 3 days before"));
    line.price->setAccessibleName(tr("Price of the service (may stay empty)"));
    line.price->setPlaceholderText(tr("Price"));
    if (service.price) {
        const QString amount = MoneyText(m_context.theme.language(), m_currency).inField(*service.price);
        const bool isForeign = service.price->currency != m_currency;
        line.price->setText(isForeign ? amount + u' ' + service.price->currency : amount);
    }
    line.weeks->setAccessibleName(tr("Comes round every so many weeks"));
    line.weeks->setRange(0, mostWeeksBetween);
    line.weeks->setSpecialValueText(tr("does not come round"));
    //: In a number field: "every 6 weeks".
    line.weeks->setPrefix(tr("every ", "before a number of weeks"));
    const auto unit = [spin = line.weeks](int weeks) {
        //: Behind the number in a field: "every 6 weeks".
        spin->setSuffix(u' ' + tr("week(s)", nullptr, weeks));
    };
    unit(service.everyWeeks.value_or(0));
    connect(line.weeks, &QSpinBox::valueChanged, this, unit);
    line.weeks->setValue(service.everyWeeks.value_or(0));
    auto *remove = new IconButton(m_context.theme, u"x"_s, tr("Take this service out"));
    auto *row = new QHBoxLayout(line.whole);
    row->setContentsMargins({});
    row->setSpacing(6);
    row->addWidget(line.name, 3);
    row->addWidget(line.note, 2);
    row->addWidget(line.price, 1);
    row->addWidget(line.weeks);
    row->addWidget(remove);
    m_column->addWidget(line.whole);
    connect(line.name, &QLineEdit::textEdited, this, &ServicesEdit::changed);
    connect(line.note, &QLineEdit::textEdited, this, &ServicesEdit::changed);
    connect(line.price, &QLineEdit::textEdited, this, &ServicesEdit::changed);
    connect(line.weeks, &QSpinBox::valueChanged, this, &ServicesEdit::changed);
    connect(remove, &QToolButton::clicked, this, [this, whole = line.whole] {
        removeLine(whole);
        Q_EMIT changed();
    });
    m_lines.push_back(line);
    return m_lines.back();
}

void ServicesEdit::removeLine(QWidget *whole)
{
    std::erase_if(m_lines, [whole](const Line &line) { return line.whole == whole; });
    whole->hide(); // In its place still: the keyboard goes on from there.
    m_column->removeWidget(whole);
    whole->deleteLater();
}

} // namespace Shopbell
