// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/errortext.h"

#include "format/filefaulttext.h"
#include "format/sentences.h"

#include <QCoreApplication>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::ErrorText)
};

/// The two ends of a sentence about something that failed.
struct Failure
{
    QString happened; ///< "The draft could not be saved"
    QString kept;
};

Failure failureOfFile(Task task)
{
    switch (task) {
    case Task::OpenShop:
        return {ErrorText::tr("The shop could not be opened"), ErrorText::tr("The file is left as it was.")};
    case Task::CreateShop:
        return {ErrorText::tr("The shop could not be made"), ErrorText::tr("Nothing was written.")};
    case Task::ReadFile:
        return {ErrorText::tr("The file could not be read"), ErrorText::tr("Your shop is as it was.")};
    case Task::Import:
        return {ErrorText::tr("The file could not be imported"), ErrorText::tr("Your shop is as it was before.")};
    case Task::TakeBackImport:
        return {ErrorText::tr("The import could not be taken back"), ErrorText::tr("What it brought is still there.")};
    case Task::SaveRejects:
        return {ErrorText::tr("The rows could not be saved as a file"), ErrorText::tr("They are still listed here.")};
    case Task::SaveSettings:
        return {ErrorText::tr("The setting could not be saved"), ErrorText::tr("The earlier one is kept.")};
    case Task::ReadPicture:
        return {ErrorText::tr("The picture could not be read"), ErrorText::tr("The earlier one is kept.")};
    case Task::ReadPhoto:
        return {ErrorText::tr("The picture could not be read"), ErrorText::tr("Nothing was added.")};
    case Task::BackUp:
        return {ErrorText::tr("The backup could not be made"), ErrorText::tr("Your shop is as it was.")};
    case Task::Restore:
        return {ErrorText::tr("The backup could not be restored"), ErrorText::tr("The backup is left as it was.")};
    case Task::Check:
        return {ErrorText::tr("The shop file could not be checked"), ErrorText::tr("Nothing was changed.")};
    case Task::SavePicture:
        return {ErrorText::tr("The file could not be saved"), ErrorText::tr("Your picture is kept in the window.")};
    case Task::ExportRecords:
        return {ErrorText::tr("The records could not be exported"), ErrorText::tr("Your shop is as it was.")};
    case Task::WriteFile:
        return {ErrorText::tr("The file could not be written"), ErrorText::tr("An earlier file of that name is kept.")};
    case Task::MakeSample:
        return {ErrorText::tr("The sample shop could not be made"), ErrorText::tr("Your own shop is as it was.")};
    default:
        Q_UNREACHABLE();
    }
}

Failure failureOfSending(Task task)
{
    switch (task) {
    case Task::MakeCode:
        return {ErrorText::tr("The code to scan could not be made"),
                ErrorText::tr("Your words are kept in the window.")};
    case Task::HandToMail:
        return {ErrorText::tr("The letter could not be handed to the mail program"),
                ErrorText::tr("Your words are kept in the window.")};
    case Task::PrintPaper:
        return {ErrorText::tr("It could not be printed"), ErrorText::tr("Your words are kept in the window.")};
    case Task::LearnWord:
        return {ErrorText::tr("The word could not be kept"), ErrorText::tr("The text is as it was.")};
    default:
        return failureOfFile(task);
    }
}

Failure failureOf(Task task)
{
    switch (task) {
    case Task::ReadCustomers:
        return {ErrorText::tr("The customers could not be read"), ErrorText::tr("Nothing was changed.")};
    case Task::AddCustomer:
        return {ErrorText::tr("The customer could not be saved"), ErrorText::tr("Your words are kept in the window.")};
    case Task::AddPurchase:
        return {ErrorText::tr("The purchase could not be saved"), ErrorText::tr("Your words are kept in the window.")};
    case Task::ChangeCustomers:
        return {ErrorText::tr("The change could not be saved"), ErrorText::tr("Everything is as it was.")};
    case Task::MergeCustomers:
        return {ErrorText::tr("The two could not be made one"), ErrorText::tr("Both are as they were.")};
    case Task::ReadPromises:
        return {ErrorText::tr("The promises could not be read"), ErrorText::tr("Nothing was changed.")};
    case Task::ChangePromises:
        return {ErrorText::tr("The promise could not be changed"), ErrorText::tr("It is as it was.")};
    case Task::ReadImprovements:
        return {ErrorText::tr("The improvements could not be read"), ErrorText::tr("Nothing was changed.")};
    case Task::ChangeImprovements:
        return {ErrorText::tr("The improvement could not be changed"), ErrorText::tr("It is as it was.")};
    case Task::ReadFigures:
        return {ErrorText::tr("The figures could not be worked out"), ErrorText::tr("Nothing was changed.")};
    case Task::ReadShop:
        return {ErrorText::tr("The name, time zone and opening hours of the shop could not be read"),
                ErrorText::tr("Nothing was changed.")};
    case Task::ReadChannels:
        return {ErrorText::tr("The channels could not be read"), ErrorText::tr("Nothing was changed.")};
    case Task::ReadReviews:
        return {ErrorText::tr("The reviews could not be read"), ErrorText::tr("Nothing was changed.")};
    case Task::ReadImports:
        return {ErrorText::tr("The past imports could not be read"), ErrorText::tr("Nothing was changed.")};
    case Task::AddReview:
        return {ErrorText::tr("The review could not be saved"), ErrorText::tr("Your words are kept in the window.")};
    case Task::ChangeReviews:
        return {ErrorText::tr("The change could not be saved"), ErrorText::tr("The reviews are as they were.")};
    case Task::DeleteReview:
        return {ErrorText::tr("The review could not be deleted"), ErrorText::tr("It is still there.")};
    case Task::SaveDraft:
        return {ErrorText::tr("The draft could not be saved"), ErrorText::tr("Your words are kept in the window.")};
    case Task::PostReply:
        return {ErrorText::tr("The reply could not be marked as posted"), ErrorText::tr("Your draft is kept.")};
    case Task::MarkReady:
        return {ErrorText::tr("The reply could not be marked as ready"), ErrorText::tr("Your draft is kept.")};
    case Task::AddMessage:
        return {ErrorText::tr("The message could not be saved"), ErrorText::tr("Your words are kept in the window.")};
    case Task::ReadCharts:
        return {ErrorText::tr("The figures could not be worked out"), ErrorText::tr("Nothing was changed.")};
    case Task::KeepCharts:
        return {ErrorText::tr("The change could not be saved"), ErrorText::tr("The chart is as it was.")};
    case Task::KeepTemplates:
        return {ErrorText::tr("The template could not be saved"), ErrorText::tr("Your words are kept in the window.")};
    case Task::Undo:
        return {ErrorText::tr("The last change could not be undone"), ErrorText::tr("Nothing was changed.")};
    case Task::Redo:
        return {ErrorText::tr("The change could not be made again"), ErrorText::tr("Nothing was changed.")};
    default:
        return failureOfSending(task);
    }
}

/// A file of somebody else's is what the task is about.
bool readsAForeignFile(Task task)
{
    return task == Task::ReadFile || task == Task::Import || task == Task::SaveRejects;
}

bool isAboutAFile(Task task)
{
    return task == Task::OpenShop || task == Task::ReadFile || task == Task::Import || task == Task::ReadPicture
        || task == Task::ReadPhoto || task == Task::Restore;
}

bool isAboutAnEntry(Task task)
{
    return task == Task::ReadShop || task == Task::ReadChannels || task == Task::ReadCustomers
        || task == Task::AddCustomer || task == Task::AddPurchase || task == Task::ChangeCustomers
        || task == Task::MergeCustomers || task == Task::ReadPromises || task == Task::ChangePromises
        || task == Task::ReadImprovements || task == Task::ChangeImprovements;
}

QString reasonNotFound(Task task)
{
    if (task == Task::Undo || task == Task::Redo)
        return ErrorText::tr("there is none");
    if (task == Task::TakeBackImport)
        return ErrorText::tr("there is no such import");
    if (isAboutAFile(task))
        return ErrorText::tr("the file is not there");
    if (isAboutAnEntry(task) || task == Task::KeepTemplates)
        return ErrorText::tr("it is not there any more");
    if (task == Task::MakeCode)
        return ErrorText::tr("there is no phone number to send it to");
    return ErrorText::tr("there is no such review");
}

QString reasonInvalid(Task task)
{
    switch (task) {
    case Task::AddReview:
    case Task::PostReply:
    case Task::MarkReady:
    case Task::AddMessage:
    case Task::KeepTemplates:
        return ErrorText::tr("there are no words in it");
    case Task::DeleteReview:
        return ErrorText::tr("it came in with an import");
    case Task::ReadPicture:
    case Task::ReadPhoto:
        return ErrorText::tr("the file is not a picture, or of a kind that is not known here");
    case Task::MakeCode:
        return ErrorText::tr("the text is empty, or longer than a code can hold");
    case Task::HandToMail:
        return ErrorText::tr("the e-mail address is not complete");
    case Task::LearnWord:
        return ErrorText::tr("it is not a single word");
    default:
        return ErrorText::tr("a value is not allowed");
    }
}

/// Words of the shop, which may hold placeholders.
bool isAboutOurWords(Task task)
{
    return task == Task::PostReply || task == Task::MarkReady || task == Task::AddMessage;
}

QString reasonOf(const Error &error, Task task)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
        return reasonNotFound(task);
    case Error::Kind::Conflict:
        if (task == Task::TakeBackImport)
            return ErrorText::tr("it was taken back already");
        if (task == Task::PrintPaper)
            return ErrorText::tr("the printer did not begin");
        if (isAboutOurWords(task))
            return ErrorText::tr("a placeholder is not filled in");
        return ErrorText::tr("something was changed meanwhile");
    case Error::Kind::Invalid:
        return reasonInvalid(task);
    case Error::Kind::Cancelled:
        return ErrorText::tr("it was cancelled");
    case Error::Kind::Storage:
        return ErrorText::tr("the shop file did not take it");
    case Error::Kind::DiskFull:
        return ErrorText::tr("the disk is full");
    case Error::Kind::ReadOnly:
        return ErrorText::tr("the file or its folder is read-only");
    case Error::Kind::Locked:
        return ErrorText::tr("another program is using the file");
    case Error::Kind::NotAShop:
        return ErrorText::tr("the file is not a Shopbell file");
    case Error::Kind::NewerVersion:
        return ErrorText::tr("the file was made by a newer Shopbell");
    case Error::Kind::Damaged:
        return ErrorText::tr("the file is damaged");
    case Error::Kind::Exists:
        if (task == Task::BackUp)
            return ErrorText::tr("the file of that name is not an older copy of this shop");
        return ErrorText::tr("there is a file of that name already");
    case Error::Kind::Unreadable:
        return ErrorText::tr("the file is not there or may not be read");
    }
    Q_UNREACHABLE();
}

QString nextStepAfterInvalid(Task task)
{
    switch (task) {
    case Task::AddReview:
    case Task::PostReply:
    case Task::MarkReady:
    case Task::AddMessage:
    case Task::KeepTemplates:
        return ErrorText::tr("Write a few words and try again.");
    case Task::DeleteReview:
        return ErrorText::tr("Archive it, or take the import back.");
    case Task::ReadFile:
    case Task::Import:
        return ErrorText::tr("Look at how the columns are read, and try again.");
    case Task::ReadPicture:
    case Task::ReadPhoto:
        return ErrorText::tr("Choose a PNG or JPEG file.");
    case Task::MakeCode:
        return ErrorText::tr("Shorten it, or send it by e-mail.");
    case Task::HandToMail:
        return ErrorText::tr("Correct the address and try again.");
    default:
        return ErrorText::tr("Change it and try again.");
    }
}

QString nextStep(const Error &error, Task task)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
        if (isAboutAFile(task))
            return ErrorText::tr("Choose another file.");
        if (task == Task::MakeCode)
            return ErrorText::tr("Write down a phone number first, or send it another way.");
        return task == Task::Undo || task == Task::Redo ? QString() : ErrorText::tr("Look at what is there now.");
    case Error::Kind::Conflict:
        if (task == Task::PrintPaper)
            return ErrorText::tr("Look at the printer and try again.");
        if (isAboutOurWords(task))
            return ErrorText::tr("Fill it in and try again.");
        return task == Task::TakeBackImport ? QString() : ErrorText::tr("Look at it again and repeat your change.");
    case Error::Kind::Invalid:
        return nextStepAfterInvalid(task);
    case Error::Kind::Cancelled:
        return {};
    case Error::Kind::Storage:
        return ErrorText::tr("Try again, and make a backup if it happens once more.");
    case Error::Kind::DiskFull:
        return ErrorText::tr("Make room on the disk and try again.");
    case Error::Kind::ReadOnly:
        return ErrorText::tr("Choose another folder, or allow writing there.");
    case Error::Kind::Locked:
        return ErrorText::tr("Close the other program and try again.");
    case Error::Kind::NotAShop:
        return ErrorText::tr("Choose a file that ends in .shopbell.");
    case Error::Kind::NewerVersion:
        return ErrorText::tr("Install the newest Shopbell to open it.");
    case Error::Kind::Damaged:
        return ErrorText::tr("Restore the last backup.");
    case Error::Kind::Exists:
        return ErrorText::tr("Choose another name.");
    case Error::Kind::Unreadable:
        return ErrorText::tr("Choose another file.");
    }
    Q_UNREACHABLE();
}
} // namespace

QString errorText(const Error &error, Task task)
{
    if (error.kind == Error::Kind::Cancelled)
        return {};
    if (const std::optional<FileFault> fault = faultOf(error); fault && readsAForeignFile(task))
        return fileFaultText(*fault);
    Failure failure = failureOf(task);
    if (task == Task::TakeBackImport && (error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Conflict))
        failure.kept = ErrorText::tr("Nothing was changed.");
    if ((task == Task::OpenShop || task == Task::PostReply) && error.kind == Error::Kind::NotFound)
        failure.kept.clear(); // What is not there cannot be left as it was, and has no draft.
    //: What happened and why: "The draft could not be saved, because the disk is full."
    QStringList sentences{ErrorText::tr("%1, because %2.").arg(failure.happened, reasonOf(error, task)), failure.kept};
    sentences << nextStep(error, task);
    return joinedSentences(sentences);
}

} // namespace Shopbell
