// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promiserow.h"
#include "domain/textfinding.h"
#include "services/keeppromise.h"
#include "widgets/common/uicontext.h"

#include <QScrollArea>

#include <array>

namespace Shopbell {
class PartFrame;
class PromiseFields;
class RemedyIdeas;
class ReplyEdit;
class ReplyHighlighter;
class ReplySpelling;
class ShopFacts;
class ShopSpelling;

/// The six parts of an apology while they are written, each with a hint; a part is ticked when it is filled in and the
/// checks find nothing in it.
class ApologyForm : public QScrollArea
{
    Q_OBJECT

public:
    ApologyForm(const UiContext &context, const ShopFacts &facts, ShopSpelling &spelling, QWidget *parent = nullptr);
    ~ApologyForm() override;

    void begin(ReviewId review);
    /// In which language the parts are spelled as long as none is chosen (ISO 639); empty: not known.
    void setLanguage(const QString &language);
    /// Without changed().
    void display(const PromisePlan &plan);
    /// What is filled in here, into a plan whose other values stay. `settled`: half a name does not count yet.
    void fillIn(PromisePlan &plan, bool settled) const;
    PromiseFields &promise() const { return *m_promise; }
    /// Marks what the checks found in the letter in the fields it came from, and ticks the parts that are filled and in
    /// which nothing is marked nor missing.
    void mark(const QString &letter, const std::vector<TextRange> &ranges, const std::vector<ApologyPart> &missing);
    /// The parts that mark() left without a tick.
    std::vector<ApologyPart> openParts() const;
    void markPromise(bool mayPromise);
    /// The cursor goes to what was found.
    void lookAt(const TextFinding &finding, const QString &letter);
    void goToStart();
    /// Into the field for which the promise is refused.
    void goToPromise(PromiseRefusal refused, QDate today);
    /// The cursor goes into the first part in which {{…}} is left.
    void goToUnfilled();

Q_SIGNALS:
    void changed();
    /// The cursor left a field.
    void focusLeft();
    void reviewWanted(Shopbell::ReviewId id);

private:
    struct Part
    {
        PartFrame *frame = nullptr;
        ReplyEdit *edit = nullptr;
        ReplyHighlighter *marks = nullptr;
    };
    void build();
    void addPart(size_t at, const QString &name, const QString &hint);
    void spell(ReplyEdit &edit, ReplyHighlighter &marks);

    UiContext m_context;
    const ShopFacts &m_facts;
    ShopSpelling &m_shopSpelling;
    std::vector<ReplySpelling *> m_spelling; ///< Of each field.
    std::array<Part, 5> m_parts;
    PartFrame *m_keep = nullptr;
    PromiseFields *m_promise;
    RemedyIdeas *m_ideas;
};

} // namespace Shopbell
