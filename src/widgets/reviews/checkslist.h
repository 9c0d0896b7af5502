// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/reviews/replychecking.h"

#include <QAbstractButton>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QVBoxLayout;

namespace Shopbell {
class Disclosure;
class TextLabel;
class Theme;

/// A sentence of its own among the checks, as "Has an owner and a date".
struct OwnCheck
{
    bool passed = false;
    QString sentence = {};

    friend bool operator==(const OwnCheck &, const OwnCheck &) = default;
};

/// "Before you send": what the checks found, each to be looked at or set aside, and what is well. Nothing is shown while
/// there is nothing to say.
class ChecksList : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksList(const Theme &theme, QWidget *parent = nullptr);

    void display(const CheckedText &checked);
    /// Above what the checks found.
    void setOwnChecks(const std::vector<OwnCheck> &checks);
    /// At the end of the heading, or below it where it has no room there: "546 characters". Empty for nothing.
    void setCount(const QString &words, bool danger);
    /// A finding that somebody else says at the moment is left out; nothing is.
    void setSaidElsewhere(std::optional<TextCheck> check);
    /// What is well is one line that unfolds, or is always seen.
    void setFolding(bool folding);
    /// Of what is well these are seen while the others fold, unless much was found.
    void setTicked(std::vector<TextCheck> checks);
    /// Parts of an apology that have no tick where they are written: what they say has none here either.
    void setOpenParts(std::vector<ApologyPart> parts);
    /// Where there is little room the heading says how much was found, and opens what it is.
    void setFoldable(bool foldable);
    bool isEmpty() const;
    /// How many things were found, those that are said elsewhere left out.
    int toLookAt() const;

Q_SIGNALS:
    /// Its words are to be looked at.
    void findingChosen(const Shopbell::TextFinding &finding);
    void setAsideWanted(const Shopbell::TextFinding &finding);
    void bringBackWanted();
    /// The focus was on a line that is gone, and no other is left.
    void focusLeft();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What is well, and whether it is seen while the others fold.
    struct Ticked
    {
        QString sentence;
        bool seen = false;
    };

    void build();
    /// Whether it is missing, or has no tick where it is written.
    bool isOpen(ApologyPart part) const;
    std::vector<Ticked> passed() const;
    void addFinding(const TextFinding &finding);
    void addTick(const QString &sentence);
    void addLinks(int folded, bool areSomeSeen);
    void turn();
    void placeCount();
    void showFold();

    const Theme &m_theme;
    TextLabel *m_title;
    Disclosure *m_fold;
    TextLabel *m_count;
    QBoxLayout *m_head;
    QVBoxLayout *m_rows;
    QWidget *m_list = nullptr;
    CheckedText m_checked;
    std::vector<OwnCheck> m_own;
    std::optional<TextCheck> m_saidElsewhere;
    std::vector<TextCheck> m_ticked;
    std::vector<ApologyPart> m_openParts;
    bool m_folding = false;
    bool m_foldable = false;
    bool m_unfolded = false;
};

} // namespace Shopbell
