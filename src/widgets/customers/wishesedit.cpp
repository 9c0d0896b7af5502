// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/wishesedit.h"

#include "format/customerwords.h"
#include "look/theme.h"
#include "widgets/common/datefield.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QJsonObject>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

enum Answer { NotSaid, Yes, No };
constexpr std::array consentKinds{ConsentKind::Email,   ConsentKind::Phone,      ConsentKind::Message,
                                  ConsentKind::Post,    ConsentKind::InPerson,   ConsentKind::Marketing,
                                  ConsentKind::BeAsked, ConsentKind::PublishName};

} // namespace

WishesEdit::WishesEdit(const Theme &theme, QDate today, QWidget *parent) : QWidget(parent), m_today(today)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    for (const ConsentKind kind : consentKinds) {
        const int row = grid->rowCount();
        auto *name = new QLabel(nameOf(kind));
        name->setWordWrap(true);
        auto *answer = new QComboBox;
        answer->addItem(tr("not said"), int(NotSaid));
        answer->addItem(tr("welcome"), int(Yes));
        answer->addItem(tr("not wanted"), int(No));
        //: What somebody wants: "E-mail: welcome"
        answer->setAccessibleName(tr("%1, wanted or not").arg(nameOf(kind)));
        answer->setObjectName(u"wish-%1"_s.arg(keyOf(kind)));
        auto *since = new DateField(today);
        since->setMaximumDate(today);
        since->setAccessibleName(tr("%1, since when").arg(nameOf(kind)));
        QSizePolicy keeps = since->sizePolicy();
        keeps.setRetainSizeWhenHidden(true);
        since->setSizePolicy(keeps);
        since->hide();
        name->setBuddy(answer);
        grid->addWidget(name, row, 0);
        grid->addWidget(answer, row, 1);
        grid->addWidget(since, row, 2);
        answer->setMinimumWidth(theme.scaled(120));
        since->setMinimumWidth(theme.scaled(120));
        m_rows.push_back({kind, answer, since});
        connect(answer, &QComboBox::currentIndexChanged, this, [this, answer, since] {
            since->setVisible(answer->currentData().toInt() != NotSaid);
            Q_EMIT changed();
        });
        connect(since, &QDateEdit::dateChanged, this, &WishesEdit::changed);
    }
}

const Consent *WishesEdit::standing(ConsentKind kind) const
{
    const auto found =
        std::ranges::find_if(m_before, [kind](const Consent &each) { return each.kind == kind && each.stands(); });
    return found == m_before.end() ? nullptr : &*found;
}

void WishesEdit::setConsents(const std::vector<Consent> &consents)
{
    m_before = consents;
    for (const Row &row : m_rows) {
        const Consent *stands = standing(row.kind);
        row.since->setDate(stands && stands->since.isValid() ? stands->since : m_today);
        row.answer->setCurrentIndex(!stands ? NotSaid : stands->granted ? Yes : No);
    }
}

QJsonObject WishesEdit::note() const
{
    QJsonObject note;
    for (const Row &row : m_rows) {
        if (row.answer->currentData().toInt() != NotSaid)
            note[keyOf(row.kind)] = QJsonObject{{u"wanted"_s, row.answer->currentData().toInt() == Yes},
                                                {u"since"_s, row.since->date().toString(Qt::ISODate)}};
    }
    return note;
}

void WishesEdit::takeNote(const QJsonObject &note)
{
    for (const Row &row : m_rows) {
        const QJsonObject said = note[keyOf(row.kind)].toObject();
        const QDate since = QDate::fromString(said[u"since"_s].toString(), Qt::ISODate);
        row.since->setDate(since.isValid() ? since : m_today);
        row.answer->setCurrentIndex(said.isEmpty() ? NotSaid : said[u"wanted"_s].toBool() ? Yes : No);
    }
}

bool WishesEdit::isRefused(ConsentKind kind) const
{
    const auto row = std::ranges::find(m_rows, kind, &Row::kind);
    return row != m_rows.end() && row->answer->currentData().toInt() == No;
}

std::vector<Consent> WishesEdit::consents() const
{
    std::vector<Consent> all = m_before;
    for (const Row &row : m_rows) {
        const int answer = row.answer->currentData().toInt();
        const bool granted = answer == Yes;
        const auto stands =
            std::ranges::find_if(all, [&row](const Consent &each) { return each.kind == row.kind && each.stands(); });
        if (stands != all.end() && answer != NotSaid && stands->granted == granted) {
            if (stands->since.isValid() || row.since->date() != m_today)
                stands->since = row.since->date();
            continue;
        }
        if (stands != all.end())
            stands->withdrawn = m_today;
        if (answer == NotSaid)
            continue;
        Consent fresh;
        fresh.kind = row.kind;
        fresh.granted = granted;
        fresh.since = row.since->date();
        all.push_back(fresh);
    }
    return all;
}

} // namespace Shopbell
