// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/promises/evidencedialog.h"

#include "core/samefile.h"
#include "core/whenanswered.h"
#include "format/changetext.h"
#include "format/moneytext.h"
#include "look/picturefile.h"
#include "look/theme.h"
#include "services/keeppromise.h"
#include "widgets/common/card.h"
#include "widgets/common/fieldproblem.h"
#include "widgets/common/filedialog.h"
#include "widgets/common/notices.h"
#include "widgets/common/plainedit.h"
#include "widgets/common/preferences.h"
#include "widgets/common/segment.h"
#include "widgets/promises/promisefacts.h"
#include "widgets/promises/promisemoves.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace Shopbell {

EvidenceDialog::EvidenceDialog(const UiContext &context, const PromiseFacts &facts, PromiseId promise,
                               const PromiseStep &step, QWidget *parent)
    : FormDialog(context, tr("Add it"), parent)
    , m_facts(facts)
    , m_promise(promise)
    , m_step(step.id)
    , m_kind(new Segment(context.theme))
    , m_amount(new QLineEdit)
    , m_problem(new TextLabel(context.theme, TypeRole::Small, ColorToken::Danger))
    , m_choose(new QPushButton(tr("Choose a photo…")))
    , m_words(new PlainEdit)
{
    setObjectName(u"evidenceDialog"_s);
    setWindowTitle(tr("What shows it?"));
    build(step);
    showKind();
}

void EvidenceDialog::build(const PromiseStep &step)
{
    auto *about = new QLabel(step.words);
    about->setWordWrap(true);
    about->setTextFormat(Qt::PlainText);
    m_kind->setAccessibleName(tr("What kind"));
    for (const EvidenceKind each : {EvidenceKind::Words, EvidenceKind::Photo, EvidenceKind::Refund, EvidenceKind::Gift})
        m_kind->addSegment(int(each), nameOf(each));
    m_kind->setCurrent(int(EvidenceKind::Words));
    m_problem->setObjectName(u"amountProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_amountPart = labelled(tr("Amount"), m_amount);
    m_amountLabel = m_amountPart->findChild<QLabel *>();
    m_amountPart->layout()->addWidget(m_problem);
    m_choose->setAutoDefault(false);
    m_words->setAccessibleName(tr("In a few words"));
    m_words->setTabChangesFocus(true);
    m_words->setMinimumHeight(context().theme.scaled(72));
    box()->addWidget(about);
    box()->addWidget(m_kind, 0, Qt::AlignLeading);
    box()->addWidget(m_amountPart);
    box()->addWidget(m_choose, 0, Qt::AlignLeading);
    box()->addWidget(labelled(tr("In a few words"), m_words), 1);
    connect(m_kind, &Segment::chosen, this, [this] {
        showKind();
        goToField();
    });
    connect(m_amount, &QLineEdit::textChanged, this, &EvidenceDialog::showReady);
    connect(m_amount, &QLineEdit::editingFinished, this, &EvidenceDialog::showReady);
    connect(m_words, &QPlainTextEdit::textChanged, this, &EvidenceDialog::showReady);
    connect(m_choose, &QPushButton::clicked, this, &EvidenceDialog::choosePhoto);
}

void EvidenceDialog::start()
{
    openSized(480);
    m_words->setFocus(Qt::OtherFocusReason);
}

EvidenceKind EvidenceDialog::kind() const
{
    return EvidenceKind(m_kind->current());
}

MoneyText EvidenceDialog::amounts() const
{
    return {context().theme.language(), m_facts.shop().currency};
}

std::optional<Money> EvidenceDialog::amount() const
{
    return amounts().typed(m_amount->text());
}

void EvidenceDialog::showKind()
{
    const bool money = kind() == EvidenceKind::Refund || kind() == EvidenceKind::Gift;
    const QString name = kind() == EvidenceKind::Gift ? tr("Amount (may stay empty)") : tr("Amount");
    m_amountLabel->setText(name);
    m_amount->setAccessibleName(name);
    m_amountPart->setVisible(money);
    m_choose->setVisible(kind() == EvidenceKind::Photo);
    showReady();
}

void EvidenceDialog::goToField()
{
    switch (kind()) {
    case EvidenceKind::Words:
        m_words->setFocus(Qt::OtherFocusReason);
        break;
    case EvidenceKind::Photo:
        m_choose->setFocus(Qt::OtherFocusReason);
        break;
    case EvidenceKind::Refund:
    case EvidenceKind::Gift:
        m_amount->setFocus(Qt::OtherFocusReason);
        break;
    }
}

void EvidenceDialog::showReady()
{
    const bool hasWords = !m_words->toPlainText().trimmed().isEmpty();
    const std::optional<Money> money = amount();
    const bool hasTyped = !m_amount->text().trimmed().isEmpty();
    const bool isBegun = m_amount->hasFocus() && amounts().mayBecome(m_amount->text());
    const QString problem = hasTyped && !money && !isBegun
        ? tr("This is no amount. Write the number alone here, and what it was for in the words below.")
        : QString();
    showFieldProblem(m_amount, m_problem, problem);
    const bool hasAmount = money && money->minor > 0;
    switch (kind()) {
    case EvidenceKind::Words:
        setReady(hasWords, tr("Write a few words first."));
        break;
    case EvidenceKind::Photo:
        setReady(!m_picture.isEmpty(), tr("Choose a photo first."));
        break;
    case EvidenceKind::Refund:
        setReady(hasAmount, problem.isEmpty() ? tr("Say how much it was.") : problem);
        break;
    case EvidenceKind::Gift:
        setReady(hasAmount || (hasWords && !hasTyped),
                 problem.isEmpty() ? tr("Say what it was, or how much it cost.") : problem);
        break;
    }
}

void EvidenceDialog::choosePhoto()
{
    askForFile(this,
               {.title = tr("Choose a photo"),
                .folder = context().preferences.folder(u"photo"_s),
                .filters = {tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)")}},
               [this](const QString &path) { takePhoto(path); });
}

void EvidenceDialog::takePhoto(const QString &path)
{
    context().preferences.setFolder(u"photo"_s, QFileInfo(path).absolutePath());
    if (isSameFile(path, context().file->path())) { // By whatever name: opening it would take its locks.
        fail({Error::Kind::Invalid, {}}, Task::ReadPhoto);
        return;
    }
    const auto read = [path] { return pictureFromFile(path, widestPhoto, PictureFormat::Jpeg); };
    whenAnswered(QtConcurrent::run(read), this, [this, path](Result<QByteArray> picture) {
        if (!picture) {
            fail(picture.error(), Task::ReadPhoto);
            return;
        }
        m_picture = *std::move(picture);
        m_fileName = QFileInfo(path).fileName();
        m_choose->setText(m_fileName);
        failWith({}); // What was wrong with the file before.
        showReady();
    });
}

void EvidenceDialog::submit()
{
    Evidence evidence;
    evidence.kind = kind();
    evidence.words = m_words->toPlainText().trimmed();
    evidence.day = m_facts.today();
    if (kind() == EvidenceKind::Photo) {
        evidence.picture = m_picture;
        evidence.fileName = m_fileName;
    } else if (kind() != EvidenceKind::Words) {
        evidence.amount = amount();
    }
    closeWhenSaved(KeepPromise(context().file).addEvidence(m_promise, m_step, std::move(evidence)), promiseFailure,
                   [this] {
                       context().notices.did(doneSentence(Did::AddEvidence));
                       Q_EMIT added();
                   });
}

} // namespace Shopbell
