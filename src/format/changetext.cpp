// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/changetext.h"

#include "domain/importkind.h"
#include "domain/sentiment.h"
#include "domain/shop.h"
#include "format/customerchangetext.h"
#include "format/followupchangetext.h"
#include "format/improvementchangetext.h"
#include "format/promisechangetext.h"
#include "format/reviewwords.h"
#include "format/sentences.h"

#include <QCoreApplication>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::ChangeText)
};

int numberAt(const QJsonArray &arguments, qsizetype at)
{
    return int(arguments.at(at).toInteger());
}

bool isOn(const QJsonArray &arguments)
{
    return arguments.size() < 2 || numberAt(arguments, 1) != 0;
}

QString sentimentAt(const QJsonArray &arguments)
{
    const int number = numberAt(arguments, 1);
    const bool known = number >= int(Sentiment::Unsorted) && number <= int(Sentiment::Mixed);
    return phraseOf(known ? Sentiment(number) : Sentiment::Unsorted);
}

QString withCapital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// What was removed with an import: "3 purchases and 2 customers".
QString takenOut(const QJsonArray &arguments)
{
    const int removed = numberAt(arguments, 1);
    const int customers = numberAt(arguments, 4);
    QString rows;
    switch (numberAt(arguments, 3)) {
    case int(ImportKind::Purchases):
        rows = ChangeText::tr("%Ln purchases", "", removed);
        break;
    case int(ImportKind::Customers):
        rows = ChangeText::tr("%Ln customers", "", removed);
        break;
    case int(ImportKind::Referrals):
        rows = ChangeText::tr("%Ln referrals", "", removed);
        break;
    default:
        rows = ChangeText::tr("%Ln reviews", "", removed);
    }
    if (customers == 0)
        return rows;
    //: What an import held: %1 is "3 purchases" or "3 reviews", %2 is "2 customers".
    return ChangeText::tr("%1 and %2").arg(rows, ChangeText::tr("%Ln customers", "", customers));
}

QString takenBackSentence(const QJsonArray &arguments)
{
    const QString sentence = ChangeText::tr("Import taken back, %1 removed.").arg(takenOut(arguments));
    const int kept = numberAt(arguments, 2) + numberAt(arguments, 5);
    return kept == 0
        ? sentence
        : joinedSentences({sentence, ChangeText::tr("%Ln stay, because they were changed since.", "", kept)});
}

QString bulkPhrase(Did did, const QJsonArray &arguments)
{
    const int count = numberAt(arguments, 0);
    switch (did) {
    case Did::SortReviews:
        return ChangeText::tr("sort %Ln reviews as %1", "", count).arg(sentimentAt(arguments));
    case Did::SetKind:
        return ChangeText::tr("set the kind of %Ln reviews", "", count);
    case Did::SetTouchpoint:
        return ChangeText::tr("set what %Ln reviews are about", "", count);
    case Did::SetWhereItHurts:
        return ChangeText::tr("set where it hurts in %Ln reviews", "", count);
    case Did::AddTag:
        return ChangeText::tr("tag %Ln reviews", "", count);
    case Did::RemoveTag:
        return ChangeText::tr("take a tag off %Ln reviews", "", count);
    case Did::FlagReviews:
        return isOn(arguments) ? ChangeText::tr("flag %Ln reviews", "", count)
                               : ChangeText::tr("take the flag off %Ln reviews", "", count);
    case Did::MarkUrgent:
        return isOn(arguments) ? ChangeText::tr("mark %Ln reviews as urgent", "", count)
                               : ChangeText::tr("mark %Ln reviews as not urgent", "", count);
    case Did::ArchiveReviews:
        return ChangeText::tr("archive %Ln reviews", "", count);
    case Did::UnarchiveReviews:
        return ChangeText::tr("take %Ln reviews out of the archive", "", count);
    case Did::StartClock:
        return ChangeText::tr("start the clock of %Ln reviews", "", count);
    case Did::DeleteTag:
        return ChangeText::tr("delete %Ln tags", "", count);
    default:
        Q_UNREACHABLE();
    }
}

QString bulkSentence(Did did, const QJsonArray &arguments)
{
    const int count = numberAt(arguments, 0);
    switch (did) {
    case Did::SortReviews:
        return ChangeText::tr("%Ln reviews sorted as %1.", "", count).arg(sentimentAt(arguments));
    case Did::SetKind:
        return ChangeText::tr("Kind of %Ln reviews set.", "", count);
    case Did::SetTouchpoint:
        return ChangeText::tr("What %Ln reviews are about is set.", "", count);
    case Did::SetWhereItHurts:
        return ChangeText::tr("Where it hurts is set in %Ln reviews.", "", count);
    case Did::AddTag:
        return ChangeText::tr("%Ln reviews tagged.", "", count);
    case Did::RemoveTag:
        return ChangeText::tr("Tag taken off %Ln reviews.", "", count);
    case Did::FlagReviews:
        return isOn(arguments) ? ChangeText::tr("%Ln reviews flagged.", "", count)
                               : ChangeText::tr("Flag taken off %Ln reviews.", "", count);
    case Did::MarkUrgent:
        return isOn(arguments) ? ChangeText::tr("%Ln reviews marked as urgent.", "", count)
                               : ChangeText::tr("%Ln reviews marked as not urgent.", "", count);
    case Did::ArchiveReviews:
        return ChangeText::tr("%Ln reviews archived.", "", count);
    case Did::UnarchiveReviews:
        return ChangeText::tr("%Ln reviews taken out of the archive.", "", count);
    case Did::StartClock:
        return ChangeText::tr("Clock of %Ln reviews started.", "", count);
    case Did::DeleteTag:
        return ChangeText::tr("%Ln tags deleted.", "", count);
    default:
        Q_UNREACHABLE();
    }
}

ShopPart partAt(const QJsonArray &arguments)
{
    const int number = numberAt(arguments, 0);
    return number >= 0 && number <= int(ShopPart::Contacts) ? ShopPart(number) : ShopPart::Several;
}

QString shopPhrase(ShopPart part)
{
    switch (part) {
    case ShopPart::Several:
        return ChangeText::tr("change the shop’s settings");
    case ShopPart::Name:
        return ChangeText::tr("rename the shop");
    case ShopPart::Kind:
        return ChangeText::tr("change the kind of shop");
    case ShopPart::Place:
        return ChangeText::tr("change where the shop is");
    case ShopPart::SignsAs:
        return ChangeText::tr("change the name you sign as");
    case ShopPart::BrandColour:
        return ChangeText::tr("change the brand colour");
    case ShopPart::Logo:
        return ChangeText::tr("change the logo");
    case ShopPart::Currency:
        return ChangeText::tr("change the currency");
    case ShopPart::Country:
        return ChangeText::tr("change the country");
    case ShopPart::Zone:
        return ChangeText::tr("change the time zone");
    case ShopPart::Targets:
        return ChangeText::tr("change the time to reply");
    case ShopPart::Bands:
        return ChangeText::tr("change the satisfaction groups");
    case ShopPart::OpeningHours:
        return ChangeText::tr("change the opening hours");
    case ShopPart::Contacts:
        return ChangeText::tr("change how soon customers are asked again");
    }
    Q_UNREACHABLE();
}

QString shopSentence(ShopPart part)
{
    switch (part) {
    case ShopPart::Several:
        return ChangeText::tr("Settings saved.");
    case ShopPart::Name:
        return ChangeText::tr("Shop renamed.");
    case ShopPart::Kind:
        return ChangeText::tr("Kind of shop changed.");
    case ShopPart::Place:
        return ChangeText::tr("Place changed.");
    case ShopPart::SignsAs:
        return ChangeText::tr("Name you sign as changed.");
    case ShopPart::BrandColour:
        return ChangeText::tr("Brand colour changed.");
    case ShopPart::Logo:
        return ChangeText::tr("Logo changed.");
    case ShopPart::Currency:
        return ChangeText::tr("Currency changed.");
    case ShopPart::Country:
        return ChangeText::tr("Country changed.");
    case ShopPart::Zone:
        return ChangeText::tr("Time zone changed.");
    case ShopPart::Targets:
        return ChangeText::tr("Time to reply changed.");
    case ShopPart::Bands:
        return ChangeText::tr("Satisfaction groups changed.");
    case ShopPart::OpeningHours:
        return ChangeText::tr("Opening hours changed.");
    case ShopPart::Contacts:
        return ChangeText::tr("Days between two requests changed.");
    }
    Q_UNREACHABLE();
}

QString phraseOfDid(Did did, const QJsonArray &arguments)
{
    switch (did) {
    case Did::AddReview:
        return ChangeText::tr("add a review");
    case Did::EditReview:
        return ChangeText::tr("edit a review");
    case Did::DeleteReview:
        return ChangeText::tr("delete a review");
    case Did::WriteNote:
        return ChangeText::tr("write a private note");
    case Did::MarkPrivate:
        return isOn(arguments) ? ChangeText::tr("mark a review as said in private")
                               : ChangeText::tr("mark a review as said in public");
    case Did::WriteDraft:
        return ChangeText::tr("write a draft");
    case Did::DiscardDraft:
        return ChangeText::tr("discard a draft");
    case Did::PostResponse:
        return ChangeText::tr("mark a reply as posted");
    case Did::ReadyResponse:
        return numberAt(arguments, 1) == 1 ? ChangeText::tr("mark a reply as ready")
                                           : ChangeText::tr("make a ready reply a draft again");
    case Did::EditResponse:
        return ChangeText::tr("edit a reply");
    case Did::AddTurn:
        return ChangeText::tr("add a message");
    case Did::EditTurn:
        return ChangeText::tr("edit a message");
    case Did::DeleteTurn:
        return ChangeText::tr("delete a message");
    case Did::ImportReviews:
        return ChangeText::tr("import %Ln reviews", "", numberAt(arguments, 1) + numberAt(arguments, 2));
    case Did::TakeBackImport:
        return ChangeText::tr("take back an import of %1").arg(takenOut(arguments));
    case Did::EditShop:
        return shopPhrase(partAt(arguments));
    case Did::RenameTag:
        return ChangeText::tr("rename a tag");
    case Did::MakeSample:
        return ChangeText::tr("make the sample shop");
    default:
        if (isFollowUpChange(did))
            return followUpChangePhrase(did, arguments);
        if (isPromiseChange(did))
            return promiseChangePhrase(did);
        if (isImprovementChange(did))
            return improvementChangePhrase(did);
        return isCustomerChange(did) ? customerChangePhrase(did, arguments) : bulkPhrase(did, arguments);
    }
}
} // namespace

QString changePhrase(const Change &change)
{
    return phraseOfDid(change.did, change.arguments);
}

QString changeTitle(const Change &change)
{
    return withCapital(changePhrase(change));
}

QString undoText(const std::optional<Change> &change)
{
    //: Menu entry; what is undone follows: "Undo: tag 187 reviews".
    return change ? ChangeText::tr("Undo: %1").arg(changePhrase(*change)) : ChangeText::tr("Undo");
}

QString redoText(const std::optional<Change> &change)
{
    //: Menu entry; what is done again follows: "Redo: tag 187 reviews".
    return change ? ChangeText::tr("Redo: %1").arg(changePhrase(*change)) : ChangeText::tr("Redo");
}

QString doneSentence(Did did, const QJsonArray &arguments)
{
    switch (did) {
    case Did::AddReview:
        return ChangeText::tr("Review added.");
    case Did::EditReview:
        return ChangeText::tr("Review changed.");
    case Did::DeleteReview:
        //: The promises were made for this review alone.
        return numberAt(arguments, 1) > 0
            ? ChangeText::tr("Review deleted, with %Ln promises.", "", numberAt(arguments, 1))
            : ChangeText::tr("Review deleted.");
    case Did::WriteNote:
        return ChangeText::tr("Private note saved.");
    case Did::MarkPrivate:
        return isOn(arguments) ? ChangeText::tr("Review marked as said in private.")
                               : ChangeText::tr("Review marked as said in public.");
    case Did::WriteDraft:
        return ChangeText::tr("Draft saved.");
    case Did::DiscardDraft:
        return ChangeText::tr("Draft discarded.");
    case Did::PostResponse:
        //: A review that stands nowhere was answered: nothing was posted.
        return numberAt(arguments, 1) == 1 ? ChangeText::tr("Marked as answered.")
                                           : ChangeText::tr("Reply marked as posted.");
    case Did::ReadyResponse:
        return numberAt(arguments, 1) == 1 ? ChangeText::tr("Reply marked as ready.")
                                           : ChangeText::tr("The reply is a draft again.");
    case Did::EditResponse:
        return ChangeText::tr("Reply changed.");
    case Did::AddTurn:
        return ChangeText::tr("Message added.");
    case Did::EditTurn:
        return ChangeText::tr("Message changed.");
    case Did::DeleteTurn:
        return ChangeText::tr("Message deleted.");
    case Did::ImportReviews:
        return ChangeText::tr("%Ln reviews imported.", "", numberAt(arguments, 1) + numberAt(arguments, 2));
    case Did::TakeBackImport:
        return takenBackSentence(arguments);
    case Did::EditShop:
        return shopSentence(partAt(arguments));
    case Did::RenameTag:
        return ChangeText::tr("Tag renamed.");
    case Did::MakeSample:
        return ChangeText::tr("Sample shop made.");
    default:
        if (isFollowUpChange(did))
            return followUpDoneSentence(did, arguments);
        if (isPromiseChange(did))
            return promiseDoneSentence(did);
        if (isImprovementChange(did))
            return improvementDoneSentence(did);
        return isCustomerChange(did) ? customerDoneSentence(did, arguments) : bulkSentence(did, arguments);
    }
}

QString undoneSentence(const Change &change)
{
    //: After Undo: "Taken back: tag 187 reviews."
    return ChangeText::tr("Taken back: %1.").arg(changePhrase(change));
}

QString redoneSentence(const Change &change)
{
    //: After Redo: "Done again: tag 187 reviews."
    return ChangeText::tr("Done again: %1.").arg(changePhrase(change));
}

} // namespace Shopbell
