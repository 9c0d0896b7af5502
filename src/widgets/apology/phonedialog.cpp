// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/apology/phonedialog.h"

#include "exchange/phonetext.h"
#include "look/qrcode.h"
#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/notices.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int dialogWidth = 440; // Logical pixels at 100 %.
constexpr int codeSide = 320; // Logical pixels at 100 %.
constexpr int leastCodeSide = 200; // Logical pixels: what a phone reads does not depend on the size of the text.

Result<QrCode> codeFor(const QString &number, const QString &text)
{
    const Result<QString> message = smsToScan(number, text);
    if (!message)
        return message.error();
    return QrCode::of(*message);
}
} // namespace

PhoneDialog::PhoneDialog(const UiContext &context, const QString &number, const QString &text, QWidget *parent)
    : FormDialog(context, tr("Copy the text"), parent)
    , m_text(text)
    , m_number(new QLineEdit(number))
    , m_code(new QLabel)
    , m_why(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text2))
{
    setObjectName(u"phoneDialog"_s);
    setWindowTitle(tr("Send it with your phone"));
    m_number->setAccessibleName(tr("Number of the customer"));
    m_number->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_code->setAlignment(Qt::AlignCenter);
    m_why->setWordWrap(true);
    auto *how = new TextLabel(context.theme, TypeRole::Small, ColorToken::Text2,
                              tr("Scan the code with your phone. It opens a message to this number with your words "
                                 "in it; you send it there."));
    how->setWordWrap(true);
    box()->addWidget(how);
    box()->addWidget(labelled(tr("Number of the customer"), m_number));
    box()->addWidget(m_code);
    box()->addWidget(m_why);
    box()->addStretch(1);
    connect(m_number, &QLineEdit::textChanged, this, &PhoneDialog::showCode);
}

void PhoneDialog::start()
{
    resize(context().theme.scaled(dialogWidth), height());
    showCode();
    openSized(dialogWidth);
    m_number->setFocus(Qt::OtherFocusReason);
}

void PhoneDialog::showCode()
{
    const Result<QrCode> code = codeFor(m_number->text(), m_text);
    m_code->hide(); // What else stands there tells how large it may be.
    m_why->setVisible(!code);
    if (!code) {
        m_why->setText(m_number->text().trimmed().isEmpty() ? tr("Type the number to which the message goes.")
                                                            : errorText(code.error(), Task::MakeCode));
        return;
    }
    const int room = mostSize().height() - heightFor(width()) - box()->spacing();
    const int side = std::clamp(room, leastCodeSide, std::max(leastCodeSide, context().theme.scaled(codeSide)));
    const double ratio = devicePixelRatioF();
    QImage image = paint::qrImage(*code, int(side * ratio));
    image.setDevicePixelRatio(ratio);
    m_code->setPixmap(QPixmap::fromImage(image));
    m_code->setAccessibleName(tr("A code with a message to %1").arg(m_number->text().trimmed()));
    m_code->show();
    growToFit();
}

void PhoneDialog::submit()
{
    QGuiApplication::clipboard()->setText(m_text);
    context().notices.say(tr("Text copied."));
    accept();
}

} // namespace Shopbell
