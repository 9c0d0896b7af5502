// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/apology/apologyform.h"

#include "format/placeholdertext.h"
#include "look/theme.h"
#include "widgets/apology/ideas.h"
#include "widgets/apology/partframe.h"
#include "widgets/apology/promisefields.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/reviews/replyhighlighter.h"
#include "widgets/reviews/replyspelling.h"

#include <QApplication>
#include <QScrollBar>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

/// The fields in the order of the parts.
std::array<QString *, 5> inOrderOf(ApologyParts &parts)
{
    return {&parts.acknowledgement, &parts.apology, &parts.cause, &parts.remedy, &parts.prevention};
}

/// The part of a range of the letter that lies in the words of a field, as a range of the field; empty outside.
TextRange rangeInField(const TextRange &range, const QString &letter, const QString &field)
{
    const QString words = field.trimmed();
    const qsizetype start = words.isEmpty() ? -1 : letter.indexOf(words);
    if (start < 0)
        return {};
    const qsizetype from = std::max(range.start, start);
    const qsizetype to = std::min(range.start + range.length, start + words.size());
    return from < to ? TextRange{from - start + field.indexOf(words), to - from} : TextRange{};
}

} // namespace

ApologyForm::ApologyForm(const UiContext &context, const ShopFacts &facts, ShopSpelling &spelling, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_facts(facts)
    , m_shopSpelling(spelling)
    , m_promise(new PromiseFields(context, facts))
    , m_ideas(new RemedyIdeas(context, facts))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    build();
    connect(m_promise, &PromiseFields::changed, this, &ApologyForm::changed);
    connect(m_ideas, &RemedyIdeas::reviewWanted, this, &ApologyForm::reviewWanted);
    connect(m_ideas, &RemedyIdeas::remedyChosen, this, [this](const QString &words) {
        ReplyEdit *edit = m_parts[3].edit;
        QTextCursor cursor = edit->textCursor();
        cursor.select(QTextCursor::Document);
        cursor.insertText(words); // Ctrl+Z brings back what stood there.
        edit->setFocus(Qt::OtherFocusReason);
    });
}

ApologyForm::~ApologyForm()
{
    for (const Part &part : m_parts) // A field that goes loses the keys, and would say so.
        part.edit->disconnect(this);
    m_promise->disconnect(this);
}

void ApologyForm::build()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(0);
    setWidget(content);
    addPart(0, tr("Acknowledge"), tr("Say what happened, in their words"));
    addPart(1, tr("Apologise"), tr("Plainly, without “if” or “but”"));
    addPart(2, tr("Cause"), tr("What went wrong on our side"));
    addPart(3, tr("What we do now"), tr("For this customer, today"));
    addPart(4, tr("How we prevent it"), tr("So that it does not happen again"));
    m_parts[3].frame->box()->addWidget(m_ideas);
    m_keep = new PartFrame(m_context.theme, 6, tr("Keep the promise"), tr("Shopbell reminds you"));
    m_keep->box()->addWidget(m_promise);
    spell(m_promise->note(), *new ReplyHighlighter(m_context.theme, m_promise->note().document()));
    m_keep->setLast(true);
    column->addWidget(m_keep);
    column->addStretch(1);
    setFocusProxy(m_parts[0].edit);
}

void ApologyForm::addPart(size_t at, const QString &name, const QString &hint)
{
    Part &part = m_parts[at];
    part.frame = new PartFrame(m_context.theme, int(at) + 1, name, hint);
    part.edit = part.frame->addField();
    part.marks = new ReplyHighlighter(m_context.theme, part.edit->document());
    spell(*part.edit, *part.marks);
    widget()->layout()->addWidget(part.frame);
    connect(part.edit, &QPlainTextEdit::textChanged, this, &ApologyForm::changed);
    connect(part.edit, &ReplyEdit::focusLeft, this, &ApologyForm::focusLeft);
}

void ApologyForm::spell(ReplyEdit &edit, ReplyHighlighter &marks)
{
    auto *spelling = new ReplySpelling(m_context, m_shopSpelling, edit, marks, this, ReplySpelling::Choices::Menu);
    connect(spelling, &ReplySpelling::languageChosen, this, [this, spelling](const QString &language) {
        for (ReplySpelling *each : m_spelling) {
            if (each != spelling)
                each->follow(language);
        }
    });
    m_spelling.push_back(spelling);
}

void ApologyForm::setLanguage(const QString &language)
{
    for (ReplySpelling *each : m_spelling)
        each->setLanguage(language);
}

void ApologyForm::begin(ReviewId review)
{
    for (ReplySpelling *each : m_spelling)
        each->begin();
    m_ideas->begin(review);
    verticalScrollBar()->setValue(0);
}

void ApologyForm::display(const PromisePlan &plan)
{
    const QSignalBlocker quiet(this);
    ApologyParts parts = plan.parts;
    const std::array words = inOrderOf(parts);
    for (size_t at = 0; at < m_parts.size(); ++at) {
        if (m_parts[at].edit->toPlainText().trimmed() != words[at]->trimmed())
            m_parts[at].edit->showText(*words[at]);
    }
    m_promise->display(plan);
    m_ideas->setRemedy(parts.remedy);
}

void ApologyForm::fillIn(PromisePlan &plan, bool settled) const
{
    const std::array words = inOrderOf(plan.parts);
    for (size_t at = 0; at < m_parts.size(); ++at)
        *words[at] = m_parts[at].edit->toPlainText().trimmed();
    m_promise->fillIn(plan, settled);
}

void ApologyForm::mark(const QString &letter, const std::vector<TextRange> &ranges,
                       const std::vector<ApologyPart> &missing)
{
    for (size_t at = 0; at < m_parts.size(); ++at) {
        const Part &part = m_parts[at];
        const bool isMissing = std::ranges::find(missing, ApologyPart(at)) != missing.end();
        const QString field = part.edit->toPlainText();
        std::vector<TextRange> here;
        for (const TextRange &range : ranges) {
            if (const TextRange found = rangeInField(range, letter, field); found.length > 0)
                here.push_back(found);
        }
        part.marks->set(ReplyHighlighter::Mark::Advice, here);
        part.frame->setDone(isFilledPart(field) && !isMissing && here.empty());
    }
    m_ideas->setRemedy(m_parts[3].edit->toPlainText());
}

std::vector<ApologyPart> ApologyForm::openParts() const
{
    std::vector<ApologyPart> open;
    for (size_t at = 0; at < m_parts.size(); ++at) {
        if (!m_parts[at].frame->isDone())
            open.push_back(ApologyPart(at));
    }
    return open;
}

void ApologyForm::markPromise(bool mayPromise)
{
    m_keep->setDone(mayPromise);
}

void ApologyForm::lookAt(const TextFinding &finding, const QString &letter)
{
    ReplyEdit *wanted = finding.check == TextCheck::MissingPart ? m_parts[size_t(finding.part)].edit : m_parts[0].edit;
    for (const TextRange &range : finding.ranges) {
        for (const Part &part : m_parts) {
            const TextRange here = rangeInField(range, letter, part.edit->toPlainText());
            if (here.length == 0)
                continue;
            QTextCursor cursor(part.edit->document());
            cursor.setPosition(int(here.start));
            cursor.setPosition(int(here.start + here.length), QTextCursor::KeepAnchor);
            part.edit->setTextCursor(cursor);
            part.edit->setFocus(Qt::OtherFocusReason);
            ensureWidgetVisible(part.edit);
            return;
        }
    }
    wanted->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(wanted);
}

void ApologyForm::goToStart()
{
    const auto empty =
        std::ranges::find_if(m_parts, [](const Part &part) { return part.edit->toPlainText().trimmed().isEmpty(); });
    ReplyEdit *edit = (empty == m_parts.end() ? m_parts.front() : *empty).edit;
    edit->setFocus(Qt::OtherFocusReason);
    edit->moveCursor(QTextCursor::End);
}

void ApologyForm::goToPromise(PromiseRefusal refused, QDate today)
{
    ensureWidgetVisible(m_keep);
    m_promise->goTo(refused, today);
    if (QWidget *field = QApplication::focusWidget(); field && m_promise->isAncestorOf(field))
        ensureWidgetVisible(field);
}

void ApologyForm::goToUnfilled()
{
    const auto unfilled = std::ranges::find_if(
        m_parts, [](const Part &part) { return unfilledWords(part.edit->toPlainText()).count > 0; });
    if (unfilled == m_parts.end())
        return;
    unfilled->edit->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(unfilled->edit);
}

} // namespace Shopbell
