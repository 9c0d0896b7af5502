// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mailmessage.h"

#include "exchange/mailwords.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {

/// Line ends as mails have them, in whatever way they were typed.
QString withMailLineEnds(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(u'\n', "\r\n"_L1);
    return text;
}

QByteArray percentEncoded(const QString &text)
{
    return QUrl::toPercentEncoding(text); // Leaves letters, digits and - . _ ~ of ASCII.
}

/// A host in another script has a name in ASCII, which every mail server knows; before the @ it stays UTF-8 (RFC 6532).
QString withAsciiHost(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    const QByteArray host = QUrl::toAce(address.mid(at + 1));
    return host.isEmpty() ? address : address.left(at + 1) + QString::fromLatin1(host);
}

Status checkAddresses(const MailMessage &message)
{
    for (const QString &address : {message.toAddress, message.fromAddress}) {
        if (!address.isEmpty() && !isMailAddress(address))
            return Error{Error::Kind::Invalid, u"the address \"%1\""_s.arg(address)};
    }
    return done();
}

QByteArray addressHeader(const QByteArray &header, const QString &name, const QString &address)
{
    if (address.isEmpty())
        return {};
    const QByteArray mailbox = '<' + withAsciiHost(address).toUtf8() + '>';
    const QString known = mailHeaderText(name);
    if (known.isEmpty())
        return header + ": " + mailbox + "\r\n";
    return header + ": " + mailPhrase(known, header.size() + 2) + "\r\n " + mailbox + "\r\n";
}

} // namespace

bool isMailAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at <= 0 || at != address.indexOf(u'@') || at == address.size() - 1)
        return false;
    return std::ranges::none_of(address, [](QChar letter) {
        return letter.isSpace() || letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format
            || letter.isSurrogate() || u"()<>[]:;,\\\""_s.contains(letter);
    });
}

Result<QByteArray> mailtoLink(const MailMessage &message)
{
    if (Status checked = checkAddresses(message); !checked)
        return checked.error();
    QByteArray link = "mailto:";
    if (!message.toAddress.isEmpty())
        link += QUrl::toPercentEncoding(withAsciiHost(message.toAddress), "@");
    QByteArrayList fields;
    if (const QString subject = mailHeaderText(message.subject); !subject.isEmpty())
        fields += "subject=" + percentEncoded(subject);
    if (!message.text.isEmpty())
        fields += "body=" + percentEncoded(withMailLineEnds(message.text));
    if (!fields.isEmpty())
        link += '?' + fields.join('&');
    if (link.size() > longestMailto)
        return Error{Error::Kind::Conflict, u"a link of %1 characters"_s.arg(link.size())};
    return link;
}

Result<QByteArray> emlFile(const MailMessage &message, const QDateTime &writtenAt)
{
    if (Status checked = checkAddresses(message); !checked)
        return checked.error();
    if (!writtenAt.isValid())
        return Error{Error::Kind::Invalid, u"the moment of writing"_s};
    const QDateTime fixed = writtenAt.toOffsetFromUtc(writtenAt.offsetFromUtc());
    QString text = withMailLineEnds(message.text);
    if (!text.isEmpty() && !text.endsWith("\r\n"_L1))
        text += "\r\n"_L1;
    const EncodedMailText body = encodedMailText(text);
    QByteArray file = "X-Unsent: 1\r\n";
    file += "Date: " + fixed.toString(Qt::RFC2822Date).toLatin1() + "\r\n";
    file += addressHeader("From", message.fromName, message.fromAddress);
    file += addressHeader("To", message.toName, message.toAddress);
    file += "Subject: " + mailUnstructured(mailHeaderText(message.subject), 9) + "\r\n";
    file += "MIME-Version: 1.0\r\n";
    file += "Content-Type: text/plain; charset=UTF-8\r\n";
    file += "Content-Transfer-Encoding: " + body.encoding + "\r\n\r\n";
    return file + body.bytes;
}

} // namespace Shopbell
