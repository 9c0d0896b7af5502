// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/replytemplate.h"

namespace Shopbell {

/// Reads {"templates": [{"key", "kind", "rating": [1, 5], "topic", "tone", "language", "title", "text"}, ...]}. Invalid, with
/// the place for the log, when one is not usable or a key stands there twice.
Result<std::vector<ReplyTemplate>> templatesFrom(const QByteArray &json);

/// The set that every shop starts with: resources/presets/templates.json.
const std::vector<ReplyTemplate> &startingTemplates();

} // namespace Shopbell
