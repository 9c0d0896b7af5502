// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/promises/stepsview.h"

#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/elidedlink.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/keptfocus.h"
#include "widgets/common/labelwords.h"
#include "widgets/common/readingmargins.h"
#include "widgets/common/toggling.h"
#include "widgets/common/wrappedchoice.h"
#include "widgets/promises/photodialog.h"
#include "widgets/promises/promisefacts.h"
#include "widgets/promises/promisemoves.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int mostLines = 12; ///< Of the words of a step.

} // namespace

StepsView::StepsView(const UiContext &context, const PromiseFacts &facts, PromiseMoves &moves, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(facts)
    , m_moves(moves)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(tr("Steps"));
}

void StepsView::display(const PromiseDetails &details)
{
    const KeptFocus focus(*this);
    delete m_steps;
    m_steps = new QWidget;
    auto *column = new QVBoxLayout(m_steps);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (const PromiseStep &step : details.promise.steps)
        column->addWidget(makeStep(details, step));
    m_column->addWidget(m_steps);
    setVisible(!details.promise.steps.empty());
    focus.giveBack();
}

QWidget *StepsView::makeStep(const PromiseDetails &details, const PromiseStep &step)
{
    const Theme &theme = m_context.theme;
    const PromiseId promise = details.promise.id;
    auto *whole = new QWidget;
    auto *done = new WrappedCheckBox(theme, step.words, mostLines);
    done->setChecked(!step.isOpen());
    const PromiseState state = details.promise.state;
    done->setEnabled(state == PromiseState::Promised || state == PromiseState::InProgress);
    whenToggled(*done, this, [this, promise, id = step.id](bool checked) {
        if (checked)
            m_moves.finishStep(promise, id);
        else
            m_moves.reopenStep(promise, id);
    });

    QString owner;
    for (const auto &[id, name] : details.owners) {
        if (id == step.owner)
            owner = name;
    }
    const QDate today = m_facts.today();
    const QString day = m_facts.dates().day(step.isOpen() ? step.due : step.done, today);
    QString facts;
    if (owner.isEmpty())
        //: Of a step; %1 is a day.
        facts = step.isOpen() ? tr("until %1").arg(day) : tr("done %1").arg(day);
    else
        //: Of a step; %1 is who does it, %2 a day.
        facts = step.isOpen() ? tr("%1 · until %2").arg(owner, day) : tr("%1 · done %2").arg(owner, day);
    auto *line = new TextLabel(theme, TypeRole::Micro,
                               step.isOpen() && step.due < today ? ColorToken::NegativeText : ColorToken::Text3,
                               breakableWords(facts));
    line->setWordWrap(true);
    auto *add = new QPushButton(tr("Add what shows it…"));
    add->setProperty("link", true);
    //: For a screen reader; %1 is a step of a promise.
    add->setAccessibleName(tr("Add what shows it: %1").arg(step.words));
    connect(add, &QPushButton::clicked, this, [this, step] { Q_EMIT evidenceWanted(step); });

    auto *below = new QHBoxLayout;
    below->setContentsMargins(readingMargins(theme, theme.scaled(24), 0, 0, 0));
    below->addWidget(line, 1);
    below->addWidget(add);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(done);
    column->addLayout(below);
    for (const Evidence &evidence : step.evidence)
        column->addLayout(makeEvidence(promise, evidence));
    return whole;
}

QLayout *StepsView::makeEvidence(PromiseId promise, const Evidence &evidence)
{
    const Theme &theme = m_context.theme;
    const QString words = m_facts.text().evidence(evidence);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(readingMargins(theme, theme.scaled(24), 0, 0, 0));
    row->setSpacing(theme.scaled(4));
    if (evidence.kind == EvidenceKind::Photo) {
        auto *look = new ElidedLink(words);
        look->setProperty("link", true);
        //: For a screen reader; %1 says what a photo shows.
        look->setAccessibleName(tr("Look at it: %1").arg(words));
        connect(look, &QPushButton::clicked, this,
                [this, evidence, words] { (new PhotoDialog(m_context, evidence, words, this))->open(); });
        row->addWidget(look);
        row->addStretch(1);
    } else {
        auto *shown = new TextLabel(theme, TypeRole::Micro, ColorToken::Text2, breakableWords(words));
        shown->setWordWrap(true);
        row->addWidget(shown, 1);
    }
    //: %1 is what shows that a step of a promise was done.
    auto *remove = new IconButton(theme, u"x"_s, tr("Take it off: %1").arg(words));
    connect(remove, &QToolButton::clicked, this,
            [this, promise, id = evidence.id] { m_moves.removeEvidence(promise, id); });
    row->addWidget(remove);
    return row;
}

} // namespace Shopbell
