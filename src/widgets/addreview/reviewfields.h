// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/addreview/typedreview.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ReviewFields;
}

namespace Shopbell {
class Segment;
class StarInput;
class TagEdit;

/// The fields of "Add a review": the words, and all that can wait.
class ReviewFields : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewFields(const UiContext &context, QWidget *parent = nullptr);
    ~ReviewFields() override;

    TypedReview typed() const;
    /// Without changed(). `latest`: the last day that can be chosen.
    void fill(const TypedReview &typed, const QDateTime &now);
    /// A tag that stands typed but without Enter counts.
    void takeTyped();
    bool hasSomething() const; ///< Words or stars: enough to be a review.
    void focusWords();

    void setChannels(const std::vector<Channel> &channels);
    /// What "Now" means at the moment: "08:20".
    void setNow(const QString &timeOfDay);
    /// Beside the stars when none are chosen: a rating on another scale that stays as it is.
    void setOtherRating(const QString &words);
    /// The line under the words, with "Start afresh" behind it or without.
    void say(const QString &sentence, bool offerAfresh);

Q_SIGNALS:
    void changed(); ///< By the person.
    void afreshWanted();

private:
    void makeChoices();
    void listen();
    void takeLook();
    void changedByHand();
    void showWhen();
    void showWhere();
    void showStars();

    const UiContext m_context;
    std::unique_ptr<Ui::ReviewFields> m_ui;
    Segment *m_where;
    Segment *m_how;
    StarInput *m_stars;
    TagEdit *m_tags;
    QString m_otherRating;
    int m_howBefore = -1;
    bool m_filling = false;
};

} // namespace Shopbell
