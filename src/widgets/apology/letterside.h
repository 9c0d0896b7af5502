// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/letterpaper.h"
#include "domain/promise.h"
#include "domain/reviewrow.h"
#include "domain/textfinding.h"
#include "widgets/common/notefile.h"
#include "widgets/common/uicontext.h"
#include "widgets/reviews/checkslist.h"

#include <QFrame>
#include <QJsonObject>

#include <optional>

class QComboBox;
class QScrollArea;

namespace Shopbell {
class Card;
class LetterView;
class LowScroll;
class ReplyChecking;
class Segment;
class ShopFacts;
class TextLabel;

/// "What the customer will read": the letter or the short reply for where the review stands, composed while the parts are
/// written, in the tone and language chosen, with what the checks say of it.
class LetterSide : public QFrame
{
    Q_OBJECT

public:
    LetterSide(const UiContext &context, const ShopFacts &facts, QWidget *parent = nullptr);

    void begin(const ReviewDetails &details);
    void end();
    /// Without changed().
    void setWay(Tone tone, const QString &language);
    Tone tone() const;
    /// ISO 639-1; empty: the one of the review.
    QString language() const;
    /// In which the parts are spelled: the one that was chosen, else as of a reply.
    QString spelledLanguage() const;
    bool isLetter() const;
    /// Where it goes, and whether others read it there; else a letter goes to the customer alone and a short reply to where
    /// the review stands.
    void setPlace(const Channel &place, bool isPublic);
    /// What others may read belongs to the short reply once the customer agreed.
    void compose(const ApologyParts &parts, QDate checkBack, const QString &owner, bool agreed);
    void setOwnChecks(const std::vector<OwnCheck> &checks);
    /// Parts that have no tick in the plan: the checks tick nothing that they should say.
    void setOpenParts(const std::vector<ApologyPart> &parts);

    /// As it will be posted and sent.
    const LetterContent &content() const { return m_content; }
    /// What the checks marked in it, as ranges of its text.
    std::vector<TextRange> advised() const;
    /// The parts of an apology that the checks do not see in the plan.
    std::vector<ApologyPart> missing() const;
    /// How many things the checks found.
    int toLookAt() const;

Q_SIGNALS:
    /// Tone, language, or letter and short reply.
    void changed();
    void checked();
    /// Of spelledLanguage().
    void languageKnown();
    void findingChosen(const Shopbell::TextFinding &finding);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void arrange();
    QWidget *buildHead();
    QWidget *buildWay();
    void fillLanguages();
    QString framedLanguage() const;
    bool isPublic() const;
    const Channel &place() const { return m_place ? *m_place : m_details.channel; }
    void showCount();
    void showChecks();
    void showOwnChecks();
    void keepWhich();

    UiContext m_context;
    const ShopFacts &m_facts;
    ReplyChecking *m_checking;
    ReplyChecking *m_noteChecking; ///< Of what others may read.
    std::vector<OwnCheck> m_ownChecks;
    NoteFile m_whichFile;
    QJsonObject m_short; ///< By review: whether the short reply is shown.
    Segment *m_which;
    QComboBox *m_tone;
    QComboBox *m_language;
    LetterView *m_view;
    ChecksList *m_checks;
    QScrollArea *m_scroll = nullptr; ///< All of it.
    QWidget *m_head = nullptr;
    QWidget *m_wayRow = nullptr;
    TextLabel *m_title = nullptr;
    Card *m_checksCard = nullptr;
    LowScroll *m_checksArea = nullptr;
    ReviewDetails m_details;
    std::optional<Channel> m_place;
    bool m_publicPlace = false;
    LetterContent m_content;
    ApologyParts m_plan; ///< All parts, whichever text is shown.
    QByteArray m_logoBytes; ///< Of the picture in m_content.
    QImage m_logo;
};

} // namespace Shopbell
