// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Names of customers in sentences. "No name" of customerName() stands alone, in a list or a head; in a sentence it would
// be read as a name.

namespace Shopbell {

/// The name, or "somebody without a name".
QString nameInSentence(const QString &name);
/// The same at the beginning: "Somebody without a name".
QString nameAtBeginning(const QString &name);
/// What one calls them, or "somebody without a name".
QString firstNameInSentence(const QString &name);

} // namespace Shopbell
