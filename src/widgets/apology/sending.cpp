// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/apology/sending.h"

#include "core/whenanswered.h"
#include "exchange/mailmessage.h"
#include "format/customerwords.h"
#include "format/errortext.h"
#include "format/nameinsentence.h"
#include "look/theme.h"
#include "services/readcustomers.h"
#include "services/savefiles.h"
#include "widgets/apology/phonedialog.h"
#include "widgets/common/filedialog.h"
#include "widgets/common/notices.h"
#include "widgets/common/preferences.h"
#include "widgets/reviews/shopfacts.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QStandardPaths>
#include <QUrl>
#include <QWidget>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

#include <memory>

using namespace Qt::StringLiterals;

namespace Shopbell {

LetterSending::LetterSending(const UiContext &context, const ShopFacts &facts, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_facts(facts)
    , m_window(window)
    , m_menu(new QMenu(window))
    , m_opener([](const QByteArray &link) { return QDesktopServices::openUrl(QUrl::fromEncoded(link)); })
{
    build();
}

LetterSending::~LetterSending()
{
    ++m_generation;
}

void LetterSending::build()
{
    m_menu->setToolTipsVisible(true);
    const auto add = [this](const QString &icon, const QString &words, auto slot) {
        QAction *action = m_menu->addAction(m_context.theme.icon(icon), words, this, slot);
        m_all.append(action);
        return action;
    };
    add(u"copy"_s, tr("Copy the letter"), &LetterSending::copy);
    m_mail = add(u"mail"_s, tr("Open in the mail program"), &LetterSending::mail);
    m_phone = add(u"qr-code"_s, tr("Send it with your phone…"), &LetterSending::toPhone);
    m_menu->addSeparator();
    add(u"printer"_s, tr("Print…"), &LetterSending::print);
    add(u"file-text"_s, tr("Save as PDF…"), &LetterSending::savePdf);
}

void LetterSending::begin(const Review &review)
{
    m_review = review;
    m_customer.reset();
    showAllowed();
    ++m_generation;
    if (!review.customer.isStored())
        return;
    // Without what the file knows of them the address stays empty and the owner fills it in.
    whenAnswered(ReadCustomers(m_context.file).people({review.customer}), this,
                 [this, generation = m_generation](const Result<std::vector<Customer>> &people) {
                     if (generation == m_generation && people && !people->empty())
                         takeCustomer(people->front());
                 });
}

void LetterSending::takeCustomer(const Customer &customer)
{
    m_customer = customer;
    showAllowed();
}

void LetterSending::showAllowed()
{
    const bool empty = m_letter.text.trimmed().isEmpty();
    for (QAction *action : std::as_const(m_all)) {
        action->setEnabled(!empty);
        action->setToolTip(empty ? tr("Write the letter first.") : QString());
    }
    const auto refuse = [this](QAction *action, ContactWay way) {
        const std::optional<Consent> refusal = m_customer ? Shopbell::refusalOf(*m_customer, way) : std::nullopt;
        if (!refusal)
            return;
        action->setEnabled(false);
        const QString since =
            refusal->since.isValid() ? m_facts.dates().day(refusal->since, m_facts.today()) : QString();
        action->setToolTip(refusalSince(refusal->kind, since));
    };
    refuse(m_mail, ContactWay::Email);
    refuse(m_phone, ContactWay::Message);
}

void LetterSending::setLetter(const LetterContent &content)
{
    m_letter = content;
    showAllowed();
}

QString LetterSending::contact(ContactKind kind) const
{
    if (m_customer) {
        for (const ContactPoint &point : m_customer->contacts) {
            if (point.kind == kind)
                return point.value.trimmed();
        }
    }
    return (kind == ContactKind::Email ? m_review.email : m_review.phone).trimmed();
}

void LetterSending::copy()
{
    QGuiApplication::clipboard()->setText(m_letter.text);
    m_context.notices.say(tr("Letter copied."));
}

namespace {
MailMessage mailOf(const LetterContent &letter, const QString &name, const QString &address, const QString &subject)
{
    return {.toName = name,
            .toAddress = isMailAddress(address) ? address : QString(),
            .fromName = letter.shopName,
            .fromAddress = {},
            .subject = subject,
            .text = letter.text};
}
} // namespace

void LetterSending::mail()
{
    //: Subject of a letter. %1 is the shop.
    const QString subject = tr("From %1").arg(m_letter.shopName);
    const MailMessage message = mailOf(m_letter, m_review.author, contact(ContactKind::Email), subject);
    const Result<QByteArray> link = mailtoLink(message);
    if (link && m_opener(*link)) {
        m_context.notices.say(tr("The letter is in your mail program. Send it there, then mark it here."));
        return;
    }
    if (!link && link.error().kind != Error::Kind::Conflict) {
        m_context.notices.failed(errorText(link.error(), Task::HandToMail));
        return;
    }
    // Too long for a link, or no program takes one: as a file every mail program opens it.
    const qint64 now = m_facts.now();
    const Result<QByteArray> file = emlFile(message, QDateTime::fromMSecsSinceEpoch(now, m_facts.dates().zone()));
    if (!file) {
        m_context.notices.failed(errorText(file.error(), Task::HandToMail));
        return;
    }
    m_context.notices.say(link ? tr("No mail program answered. Save the letter and open it with yours.")
                               : tr("The letter is too long to be handed over. Save it and open it with your mail "
                                    "program."));
    save(tr("Save the letter"), tr("E-mail (*.eml)"), u"eml"_s, *file);
}

void LetterSending::toPhone()
{
    auto *dialog = new PhoneDialog(m_context, contact(ContactKind::Phone), m_letter.text, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->start();
}

void LetterSending::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(suggestedName());
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        const Status printed = printPaper(letterPaper(m_letter, m_context.theme), *printer);
        if (printed)
            m_context.notices.say(tr("The letter was handed to the printer."));
        else
            m_context.notices.failed(errorText(printed.error(), Task::PrintPaper));
    });
    // The dialog lets go of its printer when it is gone, not before.
    connect(dialog, &QObject::destroyed, this, [printer] { std::ignore = printer; });
    dialog->open();
}

void LetterSending::savePdf()
{
    const Result<QByteArray> pdf = paperPdf(letterPaper(m_letter, m_context.theme));
    if (pdf)
        save(tr("Save the letter"), tr("PDF (*.pdf)"), u"pdf"_s, *pdf);
    else
        m_context.notices.failed(errorText(pdf.error(), Task::SavePicture));
}

QString LetterSending::suggestedName() const
{
    //: Suggested name of a letter's file. %1 is a customer.
    return tr("Letter to %1").arg(nameInSentence(m_review.author));
}

void LetterSending::save(const QString &title, const QString &filter, const QString &suffix, const QByteArray &bytes)
{
    FileQuestion question{.wants = FileQuestion::Wants::AnyName,
                          .title = title,
                          .folder = m_context.preferences.folder(u"export"_s),
                          .filters = {filter},
                          .suffix = suffix,
                          .name = suggestedName() + u'.' + suffix,
                          .button = tr("Save")};
    if (question.folder.isEmpty())
        question.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    askForFile(m_window, question, [this, bytes](const QString &path) {
        m_context.preferences.setFolder(u"export"_s, QFileInfo(path).absolutePath());
        whenAnswered(saveFiles({{path, bytes}}), this, [this, path](const Result<int> &written) {
            if (!written) {
                m_context.notices.failed(errorText(written.error(), Task::SavePicture));
                return;
            }
            const QFileInfo file(path);
            //: %1 is a file's name, %2 a folder's.
            m_context.notices.say(
                tr("The letter is in “%1” in the folder “%2”.").arg(file.fileName(), file.dir().dirName()));
        });
    });
}

} // namespace Shopbell
