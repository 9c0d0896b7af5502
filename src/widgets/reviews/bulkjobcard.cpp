// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/bulkjobcard.h"

#include "core/whenanswered.h"
#include "format/reviewwords.h"
#include "look/theme.h"
#include "services/readreviews.h"
#include "widgets/common/segment.h"
#include "widgets/common/tagedit.h"
#include "widgets/reviews/quietcombo.h"
#include "widgets/reviews/reviewactions.h"
#include "widgets/reviews/tagspanel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Shopbell {

namespace {

// Logical pixels at 100 %.
constexpr int roomForField = 380;
constexpr int roomForSort = 580;

template<typename Enum>
QComboBox *comboOf(const QString &name)
{
    auto *combo = new QuietCombo;
    combo->setAccessibleName(name);
    for (const Enum value : allOf<Enum>())
        combo->addItem(nameOf(value), int(value));
    return combo;
}

} // namespace

BulkJobCard::BulkJobCard(const UiContext &context, ReviewActions &actions, QWidget *parent)
    : Card(context.theme, parent)
    , m_context(context)
    , m_actions(actions)
    , m_title(new TextLabel(context.theme, TypeRole::Strong))
    , m_hint(new TextLabel(context.theme, TypeRole::Micro, ColorToken::Text3))
    , m_fields(new QVBoxLayout)
    , m_tag(new TagEdit(context.theme, knownTags(context)))
    , m_removeTag(new QuietCombo)
    , m_kind(comboOf<ReviewKind>(tr("Kind")))
    , m_run(new QPushButton)
{
    m_run->setProperty("primary", true);
    m_run->setIcon(context.theme.icon("check", IconColors(ColorToken::OnAccent)));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTrailing);
    m_tag->setPlaceholderText(tr("New or known tag"));
    m_removeTag->setAccessibleName(tr("Tag to take off"));
    // In the order of Job.
    for (QWidget *field : std::initializer_list<QWidget *>{m_tag, m_removeTag, buildAbout(), m_kind, buildSort()})
        m_fields->addWidget(field);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_hint, 1);
    m_line = new QBoxLayout(QBoxLayout::LeftToRight);
    m_line->setSpacing(8);
    m_line->addLayout(m_fields, 1);
    m_line->addWidget(m_run, 0, Qt::AlignTop | Qt::AlignTrailing);
    box()->setSpacing(8);
    box()->addLayout(head);
    box()->addLayout(m_line);

    connect(m_run, &QPushButton::clicked, this, &BulkJobCard::run);
    connect(m_tag, &TagEdit::submitted, this, &BulkJobCard::run);
    connect(m_tag, &TagEdit::tagsChanged, this, &BulkJobCard::name);
    connect(m_tag->lineEdit(), &QLineEdit::textChanged, this, &BulkJobCard::name);
    connect(m_sentiment, &Segment::chosen, this, &BulkJobCard::name);
    choose(Job::AddTag);
}

QWidget *BulkJobCard::buildAbout()
{
    auto *fields = new QWidget;
    m_about = comboOf<Touchpoint>(tr("About", "what a review is about"));
    m_hurts = comboOf<WhereItHurts>(tr("Where it hurts"));
    m_hurts->setItemText(0, tr("Leave where it hurts as it is"));
    m_about->setItemText(0, tr("Leave what it is about as it is"));
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_about);
    layout->addWidget(m_hurts);
    connect(m_about, &QComboBox::currentIndexChanged, this, &BulkJobCard::name);
    connect(m_hurts, &QComboBox::currentIndexChanged, this, &BulkJobCard::name);
    return fields;
}

QWidget *BulkJobCard::buildSort()
{
    m_sentiment = new Segment(m_context.theme);
    m_sentiment->setAccessibleName(tr("Sort as"));
    const auto add = [this](Sentiment sentiment, Segment::Tone tone) {
        m_sentiment->addSegment(int(sentiment), nameOf(sentiment), iconOf(sentiment), tone);
    };
    add(Sentiment::Positive, Segment::Tone::Positive);
    add(Sentiment::Negative, Segment::Tone::Negative);
    add(Sentiment::Mixed, Segment::Tone::Neutral);
    add(Sentiment::Unsorted, Segment::Tone::Neutral);
    return m_sentiment;
}

void BulkJobCard::setSelection(const ReviewSelection &selection, qint64 count)
{
    m_selection = selection;
    m_count = count;
    name();
}

void BulkJobCard::choose(Job job)
{
    m_job = job;
    for (int i = 0; i < m_fields->count(); ++i)
        m_fields->itemAt(i)->widget()->setVisible(i == int(job));
    arrange();
    if (job == Job::RemoveTag)
        readTags();
    name();
}

void BulkJobCard::focusField()
{
    QWidget *field = m_job == Job::About ? m_about : m_fields->itemAt(int(m_job))->widget();
    field->setFocus(Qt::ShortcutFocusReason);
}

void BulkJobCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange();
}

void BulkJobCard::arrange()
{
    // Four segments and a button need more room than one field and a button.
    const int room = m_context.theme.scaled(m_job == Job::Sort ? roomForSort : roomForField);
    m_line->setDirection(width() < room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void BulkJobCard::readTags()
{
    whenAnswered(ReadReviews(m_context.file).tags(), this, [this](const Result<std::vector<Tag>> &tags) {
        if (!tags)
            return;
        const QVariant before = m_removeTag->currentData();
        m_removeTag->clear();
        for (const Tag &tag : *tags)
            m_removeTag->addItem(tag.name, tag.id.value());
        m_removeTag->setCurrentIndex(std::max(0, m_removeTag->findData(before)));
        name();
    });
}

void BulkJobCard::name()
{
    const int count = int(m_count);
    QString hint;
    switch (m_job) {
    case Job::AddTag:
        m_title->setText(tr("Add a tag"));
        hint = tr("Tags chosen by hand stay as they are");
        m_run->setText(tr("Tag %Ln reviews", nullptr, count));
        break;
    case Job::RemoveTag:
        m_title->setText(tr("Take a tag off"));
        m_run->setText(tr("Take it off %Ln reviews", nullptr, count));
        break;
    case Job::About:
        m_title->setText(tr("Set what it is about"));
        m_run->setText(tr("Set it for %Ln reviews", nullptr, count));
        break;
    case Job::Kind:
        m_title->setText(tr("Set the kind"));
        m_run->setText(tr("Set it for %Ln reviews", nullptr, count));
        break;
    case Job::Sort:
        m_title->setText(tr("Sort as"));
        hint = tr("Replaces what rating or file said");
        m_run->setText(tr("Sort %Ln reviews", nullptr, count));
        break;
    }
    m_hint->setText(hint);
    if (m_run->hasFocus() && !isReady())
        focusField(); // A button that is switched off keeps the keys to itself.
    m_run->setEnabled(isReady());
}

void BulkJobCard::setBusy(bool busy)
{
    m_busy = busy;
    name();
}

bool BulkJobCard::isReady() const
{
    if (m_busy)
        return false;
    switch (m_job) {
    case Job::AddTag:
        return !m_tag->tags().isEmpty() || !m_tag->lineEdit()->text().trimmed().isEmpty();
    case Job::RemoveTag:
        return m_removeTag->currentIndex() >= 0;
    case Job::About:
        return m_about->currentIndex() > 0 || m_hurts->currentIndex() > 0;
    case Job::Kind:
        return true;
    case Job::Sort:
        return m_sentiment->current() >= 0;
    }
    Q_UNREACHABLE();
}

void BulkJobCard::run()
{
    if (!isReady())
        return;
    switch (m_job) {
    case Job::AddTag: {
        m_tag->takeTyped();
        const QStringList tags = m_tag->tags();
        m_tag->setTags({});
        for (const QString &tag : tags)
            m_actions.addTag(m_selection, tag);
        break;
    }
    case Job::RemoveTag:
        m_actions.removeTag(m_selection, TagId(m_removeTag->currentData().toLongLong()));
        break;
    case Job::About:
        if (m_about->currentIndex() > 0)
            m_actions.setTouchpoint(m_selection, Touchpoint(m_about->currentData().toInt()));
        if (m_hurts->currentIndex() > 0)
            m_actions.setWhereItHurts(m_selection, WhereItHurts(m_hurts->currentData().toInt()));
        break;
    case Job::Kind:
        m_actions.setKind(m_selection, ReviewKind(m_kind->currentData().toInt()));
        break;
    case Job::Sort:
        m_actions.setSentiment(m_selection, Sentiment(m_sentiment->current()));
        break;
    }
    name();
}

} // namespace Shopbell
