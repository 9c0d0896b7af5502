// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/tagspanel.h"

#include "look/theme.h"
#include "services/readreviews.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/tagchip.h"
#include "widgets/common/typing.h"
#include "widgets/reviews/reviewactions.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

namespace Shopbell {

namespace {
constexpr size_t namesOffered = 8;
}

TagNames knownTags(const UiContext &context)
{
    return [file = context.file](const QString &text) {
        return ReadReviews(file).tags(text).then([](const Result<std::vector<Tag>> &tags) {
            QStringList names;
            if (tags) {
                for (size_t i = 0; i < std::min(namesOffered, tags->size()); ++i)
                    names.append((*tags)[i].name);
            }
            return names;
        });
    };
}

TagsPanel::TagsPanel(const UiContext &context, ReviewActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(actions)
    , m_flow(new FlowLayout(6, 4, this))
    , m_adder(new TagChip(context.theme, tr("Add tag"), TagChip::Look::Adder))
    , m_field(new TagEdit(context.theme, knownTags(context)))
{
    m_field->setPlaceholderText(tr("New or known tag"));
    m_field->setMinimumWidth(context.theme.scaled(200));
    m_field->hide();
    m_field->lineEdit()->installEventFilter(this);
    m_flow->addWidget(m_adder);
    m_flow->addWidget(m_field);
    connect(m_adder, &TagChip::clicked, this, &TagsPanel::add);
    connect(m_field, &TagEdit::tagAdded, this, [this](const QString &name) {
        m_field->setTags({});
        m_actions.addTag(ReviewSelection::one(m_review), name);
    });
    connect(m_field, &TagEdit::submitted, this, [this] { closeField(true); });
}

void TagsPanel::display(const ReviewDetails &details)
{
    if (details.review.id != m_review)
        closeField(false);
    const bool isSame = details.review.id == m_review && details.tags == m_tags;
    m_review = details.review.id;
    if (isSame)
        return;
    m_tags = details.tags;
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget() && focusWidget()->hasFocus()
        && qobject_cast<TagChip *>(focusWidget());
    for (TagChip *chip : findChildren<TagChip *>(Qt::FindDirectChildrenOnly)) {
        if (chip != m_adder)
            delete chip;
    }
    for (size_t i = 0; i < m_tags.size(); ++i) {
        auto *chip = new TagChip(m_context.theme, m_tags[i].name, TagChip::Look::Removable, this);
        m_flow->insertWidget(int(i), chip);
        chip->show();
        connect(chip, &TagChip::removeWanted, this,
                [this, tag = m_tags[i].id] { m_actions.removeTag(ReviewSelection::one(m_review), tag); });
    }
    if (hadFocus)
        m_adder->setFocus(Qt::OtherFocusReason);
    updateGeometry();
}

void TagsPanel::add()
{
    m_adder->hide();
    m_field->show();
    m_field->lineEdit()->setFocus(Qt::OtherFocusReason);
}

bool TagsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        closeField(true);
        return true;
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
        && m_field->lineEdit()->text().trimmed().isEmpty())
        closeField(false);
    return QWidget::eventFilter(watched, event);
}

void TagsPanel::closeField(bool focusButton)
{
    if (m_field->isHidden())
        return;
    m_adder->show();
    if (focusButton)
        m_adder->setFocus(Qt::OtherFocusReason);
    endTyping(m_field->lineEdit(), {});
    m_field->setTags({});
    m_field->hide();
}

} // namespace Shopbell
