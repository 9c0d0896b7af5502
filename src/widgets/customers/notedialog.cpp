// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/notedialog.h"

#include "core/whenanswered.h"
#include "format/nameinsentence.h"
#include "look/theme.h"
#include "services/keepcustomers.h"
#include "widgets/common/card.h"
#include "widgets/common/hintbutton.h"
#include "widgets/common/plainedit.h"
#include "widgets/customers/customeractions.h"

#include <QJsonObject>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

NoteDialog::NoteDialog(const UiContext &context, CustomerActions &actions, QWidget *parent)
    : FormDialog(context, tr("Add the note"), parent)
    , m_actions(actions)
    , m_words(new PlainEdit)
{
    setObjectName(u"noteDialog"_s);
    m_words->setObjectName(u"words"_s);
    m_words->setAccessibleName(tr("The note"));
    m_words->setPlaceholderText(tr("What helps you and your team the next time"));
    m_words->setTabChangesFocus(true);
    m_words->setMinimumHeight(context.theme.scaled(110));
    box()->addWidget(m_words, 1);
    say(tr("Only for you and your team."));
    setReady(false);
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] {
        setReady(!m_words->toPlainText().trimmed().isEmpty(), tr("Write a few words first."));
        noteChange();
    });
}

void NoteDialog::openFor(const QString &name)
{
    //: The title of a window; %1 is a name.
    setWindowTitle(tr("A note about %1").arg(nameInSentence(name)));
    openSized(460, 240);
    m_words->moveCursor(QTextCursor::End);
    m_words->setFocus(Qt::OtherFocusReason);
}

void NoteDialog::start(CustomerId customer, const QString &name)
{
    m_customer = customer;
    keepAs(u"note-%1"_s.arg(customer.value()));
    m_words->setPlainText(kept()[u"words"_s].toString());
    openFor(name);
}

void NoteDialog::edit(CustomerId customer, const QString &name, const CustomerNote &note)
{
    m_customer = customer;
    m_edited = note.id;
    m_before = note.text;
    verb()->setText(tr("Save"));
    m_words->setPlainText(note.text);
    openFor(name);
}

QJsonObject NoteDialog::typed() const
{
    const QString words = m_words->toPlainText();
    return words.trimmed().isEmpty() ? QJsonObject() : QJsonObject{{u"words"_s, words}};
}

void NoteDialog::submit()
{
    const QString words = m_words->toPlainText().trimmed();
    if (m_edited.isStored() && words == m_before.trimmed()) { // Nothing to undo either.
        accept();
        return;
    }
    setBusy(true);
    const KeepCustomers keep(context().file);
    whenAnswered(m_edited.isStored() ? keep.editNote(m_edited, words) : keep.addNote(m_customer, words), this,
                 [this](const Result<NoteId> &written) {
                     setBusy(false);
                     if (!written) {
                         fail(written.error(), Task::AddCustomer);
                         return;
                     }
                     forgetKept();
                     m_actions.sayDone(m_edited.isStored() ? Did::EditCustomerNote : Did::AddCustomerNote,
                                       {m_customer.value()});
                     Q_EMIT saved(m_customer);
                     accept();
                 });
}

} // namespace Shopbell
