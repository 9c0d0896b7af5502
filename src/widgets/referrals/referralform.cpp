// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/customerwords.h"
#include "look/theme.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/card.h"
#include "widgets/common/hintbutton.h"
#include "widgets/common/notefile.h"
#include "widgets/common/noticebar.h"
#include "widgets/referrals/referraldialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>

#include <chrono>

// The fields of the window and its foot.

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shopbell {

namespace {

QWidget *referralField(const QString &words, QWidget *field)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto *label = new QLabel(words);
    label->setProperty("role", u"field"_s);
    label->setBuddy(field);
    field->setAccessibleName(words);
    column->addWidget(label);
    column->addWidget(field);
    return part;
}

} // namespace

void ReferralDialog::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_notice->setRoom({20, 8, 20, 0});
    whole->addWidget(m_notice);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    buildFields(*column);
    m_scroll->setObjectName(u"fields"_s);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    whole->addWidget(m_scroll, 1);
    buildFoot(*whole);
}

void ReferralDialog::buildFields(QBoxLayout &column)
{
    m_friend->setObjectName(u"friend"_s);
    m_friend->setNewChip(tr("New", "a customer"));
    m_friend->setToday(m_today);
    m_sentBy->setObjectName(u"sentBy"_s);
    m_sentBy->offerWaysWithoutPerson();
    m_sentBy->setToday(m_today);
    m_isIt->setObjectName(u"senderIsCustomer"_s);
    m_isIt->setProperty("link", true);
    m_isIt->setAutoDefault(false);
    m_isIt->hide();
    m_refusal->setWordWrap(true);
    m_refusal->setObjectName(u"refusal"_s);
    m_refusal->hide();
    for (const ReferralWay way : allReferralWays()) {
        if (!isWithoutPerson(way))
            m_how->addItem(nameOf(way), int(way));
    }
    m_ownWay->setPlaceholderText(tr("Which way?"));
    m_ownWay->setAccessibleName(tr("Which way?"));
    m_day->setObjectName(u"recommended"_s);
    m_day->setMaximumDate(m_today);
    m_asked->addItems({tr("Not known"), tr("We had asked for it"), tr("Without being asked")});

    auto *sent = referralField(tr("Who sent them?"), m_sentBy);
    sent->layout()->addWidget(m_isIt);
    sent->layout()->addWidget(m_refusal);
    auto *how = referralField(tr("How"), m_how);
    how->layout()->addWidget(m_ownWay);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto put = [grid](QWidget *part, int row, int place) { grid->addWidget(part, row, place, Qt::AlignTop); };
    put(referralField(tr("Friend"), m_friend), 0, 0);
    put(sent, 0, 1);
    put(how, 1, 0);
    put(referralField(tr("Recommended on"), m_day), 1, 1);
    put(referralField(tr("Asked for?"), m_asked), 2, 0);
    put(referralField(tr("Code on the card (may stay empty)"), m_code), 2, 1);
    grid->addWidget(referralField(tr("Thank-you for whoever sent them (may stay empty)"), m_reward), 3, 0, 1, 2);
    column.addLayout(grid);
    column.addStretch(1);
}

void ReferralDialog::buildFoot(QBoxLayout &column)
{
    auto *edge = new QFrame;
    edge->setProperty("hairline", u"horizontal"_s);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 12, 20, 12);
    foot->setSpacing(8);
    m_hint->setWordWrap(true);
    foot->addWidget(m_hint, 1);
    m_cancel->setProperty("ghost", true);
    m_cancel->setObjectName(u"cancel"_s);
    m_save->setText(tr("Add referral"));
    m_save->setObjectName(u"submit"_s);
    giveIcon(m_save, m_context.theme, u"check", IconColors(ColorToken::OnAccent));
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_cancel, m_save}) {
        button->setAutoDefault(false); // Enter in a line is no reason to save.
        foot->addWidget(button);
    }
    column.addWidget(edge);
    column.addLayout(foot);
}

void ReferralDialog::listen()
{
    const auto people = [this] {
        showHow();
        check();
        keepSoon();
    };
    connect(m_friend, &CustomerField::chosenChanged, this, people);
    connect(m_sentBy, &CustomerField::chosenChanged, this, people);
    connect(m_how, &QComboBox::currentIndexChanged, this, &ReferralDialog::showHow);
    connect(m_how, &QComboBox::currentIndexChanged, this, &ReferralDialog::keepSoon);
    connect(m_asked, &QComboBox::currentIndexChanged, this, &ReferralDialog::keepSoon);
    connect(m_day, &QDateEdit::dateChanged, this, &ReferralDialog::keepSoon);
    for (const QLineEdit *line : {m_ownWay, m_code, m_reward})
        connect(line, &QLineEdit::textEdited, this, &ReferralDialog::keepSoon);
    connect(m_cancel, &QPushButton::clicked, this, &ReferralDialog::letGo);
    connect(m_save, &QPushButton::clicked, this, &ReferralDialog::submit);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        connect(shortcut, &QShortcut::activated, m_save, [this] { m_save->click(); });
    }
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(500ms);
    connect(&m_keeping, &QTimer::timeout, this, &ReferralDialog::keepNow);
}

void ReferralDialog::keepSoon()
{
    if (isVisible() && !m_keeping.isActive()) // Not restarted: a person who types on without a pause loses no more.
        m_keeping.start();
}

} // namespace Shopbell
