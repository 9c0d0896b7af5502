// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/formnote.h"

#include "format/customerwords.h"
#include "widgets/common/customerfield.h"
#include "widgets/common/segment.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

QJsonObject noteOfPerson(const PersonChosen &chosen)
{
    return {{u"id"_s, chosen.id.value()},
            {u"name"_s, chosen.name},
            {u"way"_s, chosen.withoutPerson ? keyOf(*chosen.withoutPerson) : QString()},
            {u"referral"_s, chosen.referral.value()},
            {u"referrer"_s, chosen.referrerName}};
}

PersonChosen personFromNote(const QJsonObject &note)
{
    return {.id = CustomerId(note[u"id"_s].toInteger()),
            .name = note[u"name"_s].toString(),
            .withoutPerson = referralWayFromKey(note[u"way"_s].toString()),
            .referral = ReferralId(note[u"referral"_s].toInteger()),
            .referrerName = note[u"referrer"_s].toString()};
}

void chooseByData(QComboBox *choice, const QJsonValue &data)
{
    for (int row = 0; row < choice->count(); ++row) {
        if (QJsonValue::fromVariant(choice->itemData(row)) == data) {
            choice->setCurrentIndex(row);
            return;
        }
    }
}

} // namespace

void FormNote::add(const QString &name, QLineEdit *line)
{
    add(name,
        {.read = [line] { return QJsonValue(line->text()); },
         .write = [line](const QJsonValue &value) { line->setText(value.toString()); }});
    connect(line, &QLineEdit::textChanged, this, &FormNote::changed);
}

void FormNote::add(const QString &name, QPlainTextEdit *words)
{
    add(name,
        {.read = [words] { return QJsonValue(words->toPlainText()); },
         .write = [words](const QJsonValue &value) { words->setPlainText(value.toString()); }});
    connect(words, &QPlainTextEdit::textChanged, this, &FormNote::changed);
}

void FormNote::add(const QString &name, QComboBox *choice)
{
    if (choice->isEditable()) {
        add(name,
            {.read = [choice] { return QJsonValue(choice->currentText()); },
             .write = [choice](const QJsonValue &value) { choice->setEditText(value.toString()); }});
        connect(choice, &QComboBox::editTextChanged, this, &FormNote::changed);
        return;
    }
    add(name,
        {.read = [choice] { return QJsonValue::fromVariant(choice->currentData()); },
         .write = [choice](const QJsonValue &value) { chooseByData(choice, value); }});
    connect(choice, &QComboBox::currentIndexChanged, this, &FormNote::changed);
}

void FormNote::add(const QString &name, QCheckBox *box)
{
    add(name,
        {.read = [box] { return QJsonValue(box->isChecked()); },
         .write = [box](const QJsonValue &value) { box->setChecked(value.toBool()); }});
    connect(box, &QCheckBox::toggled, this, &FormNote::changed);
}

void FormNote::add(const QString &name, QDateEdit *day)
{
    add(name,
        {.read = [day] { return QJsonValue(day->date().toString(Qt::ISODate)); },
         .write =
             [day](const QJsonValue &value) {
                 if (const QDate date = QDate::fromString(value.toString(), Qt::ISODate); date.isValid())
                     day->setDate(date);
             }});
    connect(day, &QDateEdit::dateChanged, this, &FormNote::changed);
}

void FormNote::add(const QString &name, Segment *choice, std::function<void()> shown)
{
    add(name,
        {.read = [choice] { return QJsonValue(choice->current()); },
         .write =
             [choice, shown = std::move(shown)](const QJsonValue &value) {
                 choice->setCurrent(value.toInt(-1));
                 if (shown)
                     shown();
             }});
    connect(choice, &Segment::chosen, this, &FormNote::changed);
}

void FormNote::add(const QString &name, CustomerField *person)
{
    add(name,
        {.read = [person] { return QJsonValue(noteOfPerson(person->chosen())); },
         .write = [person](const QJsonValue &value) { person->choose(personFromNote(value.toObject())); }});
    connect(person, &CustomerField::chosenChanged, this, &FormNote::changed);
}

void FormNote::add(const QString &name, Part part)
{
    m_parts.emplace_back(name, std::move(part));
}

QJsonObject FormNote::read() const
{
    QJsonObject note;
    for (const auto &[name, part] : m_parts)
        note[name] = part.read();
    return note;
}

void FormNote::fill(const QJsonObject &note)
{
    for (const auto &[name, part] : m_parts) {
        if (const QJsonValue value = note[name]; !value.isUndefined())
            part.write(value);
    }
}

} // namespace Shopbell
