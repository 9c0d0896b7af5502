// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace Shopbell {

/// A letter that the owner's mail program is to send. Shopbell opens no connection: it hands over a link or a file.
struct MailMessage
{
    QString toName = {};
    QString toAddress = {}; ///< Empty: the owner fills it in.
    QString fromName = {};
    QString fromAddress = {}; ///< Empty: the mail program's own.
    QString subject = {};
    QString text = {};
};

/// Whether it is one address that can stand in a mail: something, an @, a host; no blank, comma, bracket or control
/// character, with which it could become two addresses or another header line.
bool isMailAddress(const QString &address);

/// Programs cut longer links off or refuse them: what Windows hands to a mail program holds 2,046 characters, links of
/// Internet Explorer 2,083 (Microsoft KB 208427), and browsers that pass one on gave 2,008 and more.
inline constexpr qsizetype longestMailto = 2000;

/// The letter as a mailto link (RFC 6068) with its subject and text, all of it percent-encoded: for
/// QUrl::fromEncoded(). Error Invalid for an address that is none, Conflict when it is longer than longestMailto: then
/// save emlFile().
Result<QByteArray> mailtoLink(const MailMessage &message);

/// The letter as a file that mail programs open as a draft (RFC 5322, 2045 and 2047, X-Unsent), the same bytes for the
/// same input. Error Invalid for an address that is none and a moment that is none.
Result<QByteArray> emlFile(const MailMessage &message, const QDateTime &writtenAt);

} // namespace Shopbell
