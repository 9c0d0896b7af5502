// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/referrals/referraldialog.h"

#include "core/whenanswered.h"
#include "domain/customername.h"
#include "format/customerwords.h"
#include "format/errortext.h"
#include "format/nameinsentence.h"
#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/datefield.h"
#include "widgets/common/hintbutton.h"
#include "widgets/common/labelwords.h"
#include "widgets/common/notefile.h"
#include "widgets/common/noticebar.h"
#include "widgets/common/notices.h"
#include "widgets/common/preferences.h"
#include "widgets/referrals/referralnote.h"

#include <QComboBox>
#include <QDateEdit>
#include <QJsonObject>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Shopbell {

ReferralDialog::ReferralDialog(const UiContext &context, const ReferralData &data, QDate today, QWidget *parent)
    : TabWindow(parent)
    , m_context(context)
    , m_data(data)
    , m_today(today)
    , m_notice(new NoticeBar(context.theme))
    , m_scroll(new QScrollArea)
    , m_friend(new CustomerField(context.theme, data.hints))
    , m_sentBy(new CustomerField(context.theme, data.hints, u"git-fork"_s))
    , m_isIt(new QPushButton)
    , m_refusal(new TextLabel(context.theme, TypeRole::Micro, ColorToken::Danger))
    , m_how(new QComboBox)
    , m_ownWay(new QLineEdit)
    , m_day(new DateField)
    , m_asked(new QComboBox)
    , m_code(new QLineEdit)
    , m_reward(new QLineEdit)
    , m_hint(new TextLabel(context.theme, TypeRole::Micro, ColorToken::Text3))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_save(new HintButton(context.theme, QKeySequence(Qt::CTRL | Qt::Key_Enter)))
{
    setObjectName(u"referralDialog"_s);
    setWindowTitle(tr("Add a referral"));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    listen();
    showHow();
    showReady();
}

ReferralDialog::~ReferralDialog() = default;

void ReferralDialog::start(const PersonChosen &referrer, const PersonChosen &friendChosen)
{
    // What was typed for one person is no beginning for another one.
    QString note = u"referral"_s;
    if (!referrer.isEmpty())
        note += u"-by-%1"_s.arg(referrer.id.value());
    if (!friendChosen.isEmpty())
        note += u"-of-%1"_s.arg(friendChosen.id.value());
    m_note = std::make_unique<NoteFile>(m_context.preferences.unfinishedFolder(), m_context.file->path(), note);
    fill(referralOf(m_note->read()));
    if (!referrer.isEmpty())
        m_sentBy->choose(referrer);
    if (!friendChosen.isEmpty())
        m_friend->choose(friendChosen);
    m_given = friendChosen;
    showHow();
    check();
    openSized();
    (friendChosen.isEmpty() ? m_friend : m_sentBy)->setFocus(Qt::OtherFocusReason);
}

void ReferralDialog::edit(const ReferralRow &row)
{
    m_edited = row;
    setWindowTitle(tr("Change a referral"));
    m_save->setText(tr("Save"));
    const Referral &before = row.referral;
    fill({.sent = {.referrer = before.referrer,
                   .referrerName = row.referrerName,
                   .way = before.way,
                   .ownWay = before.ownWay,
                   .asked = before.asked},
          .friendId = before.friendId,
          .friendName = row.friendName,
          .code = before.code,
          .reward = before.reward,
          .recommended = before.recommended,
          .visited = before.visited});
    m_before = typed();
    if (before.visited.isValid()) {
        m_day->setMaximumDate(before.visited);
        //: %1 is a day.
        m_day->setToolTip(tr("They came on %1: not later than that.")
                              .arg(m_context.theme.language().toString(before.visited, QLocale::ShortFormat)));
    }
    check();
    lookForSender();
    openSized();
    m_friend->setFocus(Qt::OtherFocusReason);
}

/// A sender known by name only may be a customer by now; the owner says so.
void ReferralDialog::lookForSender()
{
    const PersonChosen &sent = m_sentBy->chosen();
    if (sent.id.isStored() || sent.name.isEmpty())
        return;
    whenAnswered(m_data.hints(sent.name), this, [this](const Result<std::vector<CustomerHint>> &hints) {
        if (hints)
            offerSender(*hints);
    });
}

void ReferralDialog::offerSender(const std::vector<CustomerHint> &hints)
{
    const PersonChosen named = m_sentBy->chosen();
    std::vector<CustomerHint> fitting;
    std::ranges::copy_if(hints, std::back_inserter(fitting), [&](const CustomerHint &hint) {
        return hint.id != m_friend->chosen().id && mayBeCalled(hint.name, named.name);
    });
    if (fitting.size() != 1 || named.id.isStored())
        return;
    const PersonChosen customer{.id = fitting.front().id, .name = fitting.front().name};
    m_isIt->setText(labelWords(tr("Is it %1?").arg(nameInSentence(customer.name))));
    m_isIt->setAccessibleDescription(tr("Chooses this customer as who sent them"));
    connect(m_isIt, &QPushButton::clicked, this, [this, customer] {
        m_sentBy->setFocus(Qt::OtherFocusReason);
        m_sentBy->choose(customer);
        Q_EMIT m_sentBy->chosenChanged();
    });
    connect(m_sentBy, &CustomerField::chosenChanged, m_isIt, [this, named] {
        m_isIt->setVisible(m_sentBy->chosen() == named);
        makeRoom();
    });
    m_isIt->show();
    makeRoom();
}

void ReferralDialog::openSized()
{
    ensurePolished();
    resize(sizeHint().expandedTo({m_context.theme.scaled(560), 0}).boundedTo(largest()));
    open();
    makeRoom();
}

QSize ReferralDialog::largest() const
{
    const QSize most = screen()->availableSize() - QSize(24, 48);
    return parentWidget() ? most.boundedTo(parentWidget()->window()->size().expandedTo(QSize(480, 360))) : most;
}

/// What appears while somebody types makes the window higher rather than its fields scroll.
void ReferralDialog::makeRoom()
{
    if (!isVisible())
        return;
    for (const QWidget *field : std::initializer_list<QWidget *>{m_isIt, m_refusal, m_ownWay})
        field->parentWidget()->layout()->activate();
    layout()->activate();
    const QLayout &fields = *m_scroll->widget()->layout();
    const int needed =
        fields.hasHeightForWidth() ? fields.totalHeightForWidth(m_scroll->width()) : fields.totalSizeHint().height();
    const int missing = needed - m_scroll->height();
    if (missing > 0)
        resize(width(), std::min(height() + missing, std::max(height(), largest().height())));
}

void ReferralDialog::fill(const NewReferral &referral)
{
    const WhoSent &sent = referral.sent;
    const bool withoutPerson = isWithoutPerson(sent.way);
    m_friend->choose({referral.friendId, referral.friendName, {}});
    m_sentBy->choose(withoutPerson ? PersonChosen{{}, {}, sent.way}
                                   : PersonChosen{sent.referrer, sent.referrerName, {}});
    m_how->setCurrentIndex(std::max(0, m_how->findData(int(sent.way))));
    m_ownWay->setText(sent.ownWay);
    m_asked->setCurrentIndex(!sent.asked ? 0 : *sent.asked ? 1 : 2);
    m_code->setText(referral.code);
    m_reward->setText(referral.reward);
    m_day->setDate(referral.recommended.isValid() ? referral.recommended : m_today);
    showHow();
}

NewReferral ReferralDialog::typed() const
{
    NewReferral wanted;
    const PersonChosen &sent = m_sentBy->chosen();
    wanted.sent.referrer = sent.id;
    wanted.sent.referrerName = sent.id.isStored() ? QString() : sent.name;
    wanted.sent.way = sent.withoutPerson.value_or(ReferralWay(m_how->currentData().toInt()));
    if (wanted.sent.way == ReferralWay::Own)
        wanted.sent.ownWay = m_ownWay->text().simplified();
    if (m_asked->currentIndex() > 0)
        wanted.sent.asked = m_asked->currentIndex() == 1;
    const PersonChosen &who = m_friend->chosen();
    wanted.friendId = who.id;
    wanted.friendName = who.id.isStored() ? QString() : who.name;
    wanted.code = m_code->text().simplified();
    wanted.reward = m_reward->text().simplified();
    wanted.recommended = m_day->date();
    if (m_edited)
        wanted.visited = m_edited->referral.visited;
    return wanted;
}

void ReferralDialog::showHow()
{
    const PersonChosen &sent = m_sentBy->chosen();
    m_how->setEnabled(!sent.withoutPerson);
    m_how->setToolTip(sent.withoutPerson ? tr("Nobody in person sent them.") : QString());
    m_ownWay->setVisible(!sent.withoutPerson && ReferralWay(m_how->currentData().toInt()) == ReferralWay::Own);
    makeRoom();
}

void ReferralDialog::check()
{
    const int generation = ++m_generation;
    const PersonChosen &who = m_friend->chosen();
    const PersonChosen &sent = m_sentBy->chosen();
    if (!who.id.isStored() || !sent.id.isStored()) {
        const bool sameName = !who.id.isStored() && !sent.id.isStored() && !who.name.isEmpty()
            && who.name.compare(sent.name, Qt::CaseInsensitive) == 0;
        takeCheck(sameName ? ReferralRefusal::Self : ReferralRefusal::None);
        return;
    }
    const ReferralId edited = m_edited ? m_edited->referral.id : ReferralId();
    whenAnswered(m_data.check(sent.id, who.id, edited), this,
                 [this, generation](const Result<ReferralRefusal> &refusal) {
                     if (generation == m_generation && refusal)
                         takeCheck(*refusal);
                 });
}

void ReferralDialog::takeCheck(ReferralRefusal refusal)
{
    m_refused = refusal != ReferralRefusal::None;
    m_refusal->setText(reasonOf(refusal, m_friend->chosen().name, m_sentBy->chosen().name, WhoSentField::Needed));
    m_refusal->setVisible(m_refused);
    m_sentBy->setProperty("error", m_refused);
    m_sentBy->style()->unpolish(m_sentBy);
    m_sentBy->style()->polish(m_sentBy);
    showReady();
    makeRoom();
}

QString ReferralDialog::whyNot() const
{
    if (m_refused)
        return m_refusal->text();
    if (m_friend->chosen().isEmpty())
        return tr("Say who came, or will come. A first name is enough.");
    if (m_sentBy->chosen().isEmpty())
        return tr("Say who sent them.");
    return {};
}

void ReferralDialog::showReady()
{
    const QString why = whyNot();
    m_save->setEnabled(why.isEmpty() && !m_busy);
    m_save->setToolTip(why);
    m_hint->setText(m_refused ? QString() : why);
}

void ReferralDialog::submit()
{
    if (m_busy || !whyNot().isEmpty())
        return;
    if (m_edited && typed() == m_before) { // Nothing to undo either.
        accept();
        return;
    }
    m_busy = true;
    m_notice->hide();
    showReady();
    const QFuture<Result<ReferralId>> job =
        m_edited ? m_data.edit(m_edited->referral.id, typed()) : m_data.add(typed());
    whenAnswered(job, this, [this](const Result<ReferralId> &saved) { took(saved); });
}

void ReferralDialog::took(const Result<ReferralId> &saved)
{
    m_busy = false;
    showReady();
    if (!saved) {
        const Error &error = saved.error();
        if (error.kind == Error::Kind::Invalid && error.detail == "self"_L1)
            takeCheck(ReferralRefusal::Self);
        else if (error.kind == Error::Kind::Invalid && error.detail == "loop"_L1)
            takeCheck(ReferralRefusal::Loop);
        else
            m_notice->say(NoticeBar::Tone::Failure, errorText(error, Task::ChangeCustomers));
        makeRoom();
        return;
    }
    m_keeping.stop();
    if (m_note)
        m_note->write({});
    if (m_edited)
        Q_EMIT changed(*saved);
    else
        Q_EMIT added(*saved);
    accept();
}

bool ReferralDialog::isWorthKeeping() const
{
    const bool hasPeople = m_given.isEmpty() ? !m_friend->chosen().isEmpty() : !m_sentBy->chosen().isEmpty();
    return hasPeople || !m_code->text().trimmed().isEmpty() || !m_reward->text().trimmed().isEmpty();
}

void ReferralDialog::keepNow()
{
    if (m_note && !m_busy)
        m_note->write(isWorthKeeping() ? noteOf(typed(), m_friend->chosen().name, m_sentBy->chosen().name)
                                       : QJsonObject());
}

void ReferralDialog::letGo()
{
    m_keeping.stop();
    if (m_note && !m_busy)
        m_note->write({});
    TabWindow::reject();
}

void ReferralDialog::reject()
{
    m_keeping.stop();
    keepNow();
    if (m_note && !m_busy && isWorthKeeping())
        m_context.notices.say(tr("What you typed is kept. It is there when you open the window again."));
    TabWindow::reject();
}

} // namespace Shopbell
