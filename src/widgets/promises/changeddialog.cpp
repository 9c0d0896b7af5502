// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/promises/changeddialog.h"

#include "core/whenanswered.h"
#include "format/changetext.h"
#include "look/theme.h"
#include "services/keeppromise.h"
#include "widgets/common/notices.h"
#include "widgets/common/plainedit.h"
#include "widgets/promises/promisemoves.h"

#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Shopbell {

ChangedDialog::ChangedDialog(const UiContext &context, PromiseId promise, const QString &words, QWidget *parent)
    : FormDialog(context, tr("Save"), parent)
    , m_promise(promise)
    , m_words(new PlainEdit(words))
{
    setObjectName(u"changedDialog"_s);
    setWindowTitle(tr("What we changed"));
    m_words->setAccessibleName(tr("What we changed"));
    m_words->setPlaceholderText(tr("Every carton has a date now."));
    m_words->setTabChangesFocus(true);
    m_words->setMinimumHeight(context.theme.scaled(96));
    box()->addWidget(labelled(tr("In your words, for others to read"), m_words), 1);
}

void ChangedDialog::start()
{
    openSized(460);
    m_words->setFocus(Qt::OtherFocusReason);
    m_words->moveCursor(QTextCursor::End);
}

void ChangedDialog::submit()
{
    closeWhenSaved(KeepPromise(context().file).setPublication(m_promise, m_words->toPlainText()), promiseFailure,
                   [this] {
                       Q_EMIT written();
                       context().notices.did(doneSentence(Did::EditPromise));
                   });
}

} // namespace Shopbell
