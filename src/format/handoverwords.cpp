// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/handoverwords.h"

#include "format/errortext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
struct HandOverWords
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::HandOverWords)
};

QString someone(const QString &name)
{
    return name.isEmpty() ? HandOverWords::tr("Somebody", "of the team") : name;
}

QString sentenceOf(HandOverFault fault)
{
    switch (fault) {
    case HandOverFault::NoOwner:
        return HandOverWords::tr("Nobody owns this yet. Say who sees to it, then it can be handed over.");
    case HandOverFault::SamePerson:
        return HandOverWords::tr("This person owns it already. Choose somebody else.");
    case HandOverFault::HasLeft:
        return HandOverWords::tr("This person does not work here any more. Choose somebody else.");
    case HandOverFault::NoSentence:
        return HandOverWords::tr(
            "A hand-over needs a sentence for the one who takes over. Write what they have to know.");
    case HandOverFault::AlreadyAsked:
        return HandOverWords::tr("Somebody has been asked already. Take that back first.");
    case HandOverFault::NotAsked:
        return HandOverWords::tr("This hand-over was answered already. Look at what is there now.");
    case HandOverFault::NoWords:
        return HandOverWords::tr("Declining needs a few words. Write why, so that the owner knows.");
    case HandOverFault::OwnedAlready:
        return HandOverWords::tr("Somebody owns this already. Hand it over instead.");
    case HandOverFault::LeavesComplaints:
        return HandOverWords::tr(
            "This person still owns open complaints. Say who takes them over, and with which sentence.");
    case HandOverFault::LeavesPromises:
        return HandOverWords::tr("This person still has promises to keep. Say who keeps them instead.");
    }
    Q_UNREACHABLE();
}

QString sentenceOf(MatterFault fault)
{
    switch (fault) {
    case MatterFault::NotAComplaint:
        return HandOverWords::tr("This is not a complaint. Negative reviews are, and mixed ones of that kind.");
    case MatterFault::NoReason:
        return HandOverWords::tr("Closing needs a reason. Write a few words.");
    case MatterFault::AlreadyClosed:
        return HandOverWords::tr("This complaint is closed already.");
    case MatterFault::NotClosed:
        return HandOverWords::tr("This complaint is not closed.");
    case MatterFault::NotAQuestion:
        return HandOverWords::tr("This is not a question. Set its kind first.");
    }
    Q_UNREACHABLE();
}

template<typename Fault>
QString sentenceFor(const QString &key, int last)
{
    for (int number = 0; number <= last; ++number) {
        if (keyOf(Fault(number)) == key)
            return sentenceOf(Fault(number));
    }
    return {};
}
} // namespace

QString handOverTitle(HandOverState state, const QString &from, const QString &to)
{
    const QString giver = someone(from);
    const QString taker = someone(to);
    switch (state) {
    case HandOverState::Asked:
        return HandOverWords::tr("%1 asks %2 to take over", "two names").arg(giver, taker);
    case HandOverState::Accepted:
        return HandOverWords::tr("%2 takes over from %1", "two names").arg(giver, taker);
    case HandOverState::Declined:
        return HandOverWords::tr("%2 declines, it stays with %1", "two names").arg(giver, taker);
    case HandOverState::TakenBack:
        return HandOverWords::tr("%1 takes the request to %2 back", "two names").arg(giver, taker);
    }
    Q_UNREACHABLE();
}

QString handOverOpen(const QString &owner, const QString &asked)
{
    return HandOverWords::tr("%1 still owns this. %2 has been asked.", "two names").arg(someone(owner), someone(asked));
}

QString askedChip(const QString &name)
{
    //: In a small chip: somebody of the team was asked to take over.
    return HandOverWords::tr("%1 asked", "a name").arg(someone(name));
}

QString timesHandedOverText(int times)
{
    return HandOverWords::tr("handed over %Ln time(s)", "", times);
}

QString nameOf(QuestionEnd end)
{
    switch (end) {
    case QuestionEnd::Open:
        return HandOverWords::tr("Open", "a question");
    case QuestionEnd::BoughtHere:
        return HandOverWords::tr("Bought here");
    case QuestionEnd::BoughtElsewhere:
        return HandOverWords::tr("Bought elsewhere");
    }
    Q_UNREACHABLE();
}

QString nameOf(ComplaintState state)
{
    switch (state) {
    case ComplaintState::None:
        return {};
    case ComplaintState::Unanswered:
        return HandOverWords::tr("Waits for an answer");
    case ComplaintState::PromisesOpen:
        return HandOverWords::tr("Answered, a promise is open");
    case ComplaintState::NotSatisfied:
        return HandOverWords::tr("Not satisfied: promise something else, or close it with a reason", "a complaint");
    case ComplaintState::Settled:
        return HandOverWords::tr("Settled", "a complaint");
    case ComplaintState::Closed:
        return HandOverWords::tr("Closed", "a complaint");
    }
    Q_UNREACHABLE();
}

QString handOverProblem(const Error &error)
{
    if (error.kind == Error::Kind::Invalid || error.kind == Error::Kind::Conflict) {
        QString sentence = sentenceFor<HandOverFault>(error.detail, int(HandOverFault::LeavesPromises));
        if (sentence.isEmpty())
            sentence = sentenceFor<MatterFault>(error.detail, int(MatterFault::NotAQuestion));
        if (!sentence.isEmpty())
            return sentence;
    }
    if (error.kind == Error::Kind::Invalid) {
        return HandOverWords::tr("A name is missing. Write one and try again.");
    }
    if (error.kind == Error::Kind::Exists)
        return HandOverWords::tr(
            "Somebody of that name works here already. Choose another name, such as with an initial.");
    return errorText(error, Task::ChangeReviews);
}

} // namespace Shopbell
