// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/promises/promisedialog.h"
#include "widgets/promises/stepsedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>

// Which fields of the window are kept.

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

QJsonArray noteOfSteps(const std::vector<PlannedStep> &steps)
{
    QJsonArray note;
    for (const PlannedStep &step : steps)
        note.append(QJsonObject{{u"id"_s, step.id.value()},
                                {u"words"_s, step.words},
                                {u"who"_s, step.who.name},
                                {u"due"_s, step.due.toString(Qt::ISODate)}});
    return note;
}

std::vector<PlannedStep> stepsFromNote(const QJsonArray &note)
{
    std::vector<PlannedStep> steps;
    for (const auto &each : note) {
        const QJsonObject said = each.toObject();
        PlannedStep step;
        step.id = PromiseStepId(said[u"id"_s].toInteger());
        step.words = said[u"words"_s].toString();
        step.who.name = said[u"who"_s].toString();
        step.due = QDate::fromString(said[u"due"_s].toString(), Qt::ISODate);
        steps.push_back(step);
    }
    return steps;
}

} // namespace

void PromiseDialog::keepFields()
{
    form().add(u"review"_s,
               {.read =
                    [this] {
                        return QJsonValue(m_review->currentIndex() < 0 ? m_keptReview
                                                                       : m_review->currentData().toLongLong());
                    },
                .write = [this](const QJsonValue &review) { m_keptReview = review.toInteger(); }});
    form().add(u"title"_s, m_title);
    form().add(u"remedy"_s, m_remedy);
    form().add(u"prevention"_s, m_prevention);
    form().add(u"changed"_s, m_changed);
    form().add(u"who"_s, m_who);
    form().add(u"due"_s, m_due);
    form().add(u"checkBack"_s, m_checkBack);
    form().add(u"steps"_s,
               {.read = [this] { return QJsonValue(noteOfSteps(m_steps->steps())); },
                .write = [this](const QJsonValue &note) { m_steps->setSteps(stepsFromNote(note.toArray())); }});
    form().add(u"remind"_s, m_remind);
    connect(m_review, &QComboBox::currentIndexChanged, this, &PromiseDialog::noteChange);
    connect(m_steps, &StepsEdit::changed, this, &PromiseDialog::noteChange);
}

/// What was typed about one review is no beginning for another one.
void PromiseDialog::takeKept(ReviewId review)
{
    m_isKept = keepForm(review.isStored() ? u"promise-%1"_s.arg(review.value()) : u"promise"_s);
    if (!m_isKept)
        return;
    m_title->setModified(true); // Typed, though not just now.
    for (QPlainTextEdit *words : {m_remedy, m_prevention, m_changed})
        words->document()->setModified(true);
}

} // namespace Shopbell
