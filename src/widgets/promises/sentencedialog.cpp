// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/promises/sentencedialog.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Shopbell {

SentenceDialog::SentenceDialog(const UiContext &context, const Words &words, QWidget *parent)
    : FormDialog(context, words.verb, parent)
    , m_sentence(new QLineEdit)
{
    setObjectName(u"sentenceDialog"_s);
    setWindowTitle(words.title);
    m_sentence->setAccessibleName(words.label);
    m_sentence->setPlaceholderText(words.example);
    box()->addWidget(labelled(words.label, m_sentence));
    box()->addStretch(1);
    const auto showReady = [this](const QString &text) {
        setReady(!text.trimmed().isEmpty(), tr("Write a few words first."));
    };
    showReady({});
    connect(m_sentence, &QLineEdit::textChanged, this, showReady);
    // There is nothing else to fill in.
    connect(m_sentence, &QLineEdit::returnPressed, this, &SentenceDialog::submitOrSayWhyNot);
    form().add(u"sentence"_s, m_sentence);
    if (!words.keptAs.isEmpty())
        keepForm(words.keptAs);
}

void SentenceDialog::start()
{
    openSized(460);
    m_sentence->setFocus(Qt::OtherFocusReason);
}

void SentenceDialog::submit()
{
    Q_EMIT said(m_sentence->text().simplified(), keptUntilDone());
    accept();
}

} // namespace Shopbell
