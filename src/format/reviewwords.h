// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"
#include "domain/conversation.h"
#include "domain/review.h"
#include "domain/reviewquery.h"

#include <QString>

// The names that people read for the values of the domain, and the lucide icons that stand beside them. A name begins
// with a capital and stands alone ("Positive", "After-sales"); a phrase goes into a sentence ("on Google").

namespace Shopbell {

struct Shop;

QString nameOf(Sentiment sentiment);
QString iconOf(Sentiment sentiment);
/// Inside a sentence: "negative".
QString phraseOf(Sentiment sentiment);
/// "Sorted by you", "From the rating", "From the file", "A suggestion"; empty for None.
QString nameOf(SentimentOrigin origin);

QString nameOf(ReviewKind kind);
QString iconOf(ReviewKind kind);
/// "A customer", "The team", "A supplier", "What you saw".
QString nameOf(ReviewSource source);
/// None is "Not set".
QString nameOf(Touchpoint touchpoint);
QString nameOf(WhereItHurts where);
QString nameOf(AnswerState state);
QString nameOf(ResponseKind kind);

QString nameOf(ReviewView view);
QString iconOf(ReviewView view);
/// "Most urgent first".
QString nameOf(ReviewOrder order);
/// For narrow places: "Urgent", "Newest".
QString shortNameOf(ReviewOrder order);

/// "Google", "In person"; own channels are shown by their key.
QString nameOf(const Channel &channel);
QString iconOf(const Channel &channel);
/// Inside a sentence: "on Google", "in the shop", "by e-mail".
QString phraseOf(const Channel &channel);
/// How an answer was given, in public or to the customer alone: "Posted on Google", "Sent by e-mail", "Told in person".
QString givenAt(const Channel &place, bool inPublic);

/// Of a key of shopKinds(); the owner's own word is returned as it is.
QString shopKindName(const QString &kind);
/// "Bakery, Wellbrook", as customers may read it: only what the shop has, empty of neither.
QString placeLine(const Shop &shop);
/// The art of the counter, "bread", "bicycle", ...: art/goods-<name>.svg.
QString shopKindGoods(const QString &kind);

} // namespace Shopbell
