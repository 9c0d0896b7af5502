// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/replytemplate.h"

#include <QLocale>

namespace Shopbell {

/// What a template is for: "Thanks · bread · 4 to 5 stars · Warm · English", and whether it is hidden.
QString meaningOfTemplate(const ReplyTemplate &words, const QLocale &locale);

} // namespace Shopbell
