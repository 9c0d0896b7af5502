// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/addreview/reviewfields.h"

#include "dialogs/ui_reviewfields.h"
#include "format/ratingtext.h"
#include "format/reviewwords.h"
#include "look/theme.h"
#include "services/readreviews.h"
#include "widgets/common/card.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/segment.h"
#include "widgets/common/starinput.h"
#include "widgets/common/tagedit.h"

#include <QCompleter>
#include <QDateTime>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

TagNames tagNamesOf(const ShopFilePtr &file)
{
    return [file](const QString &text) {
        return ReadReviews(file).tags(text).then([](const Result<std::vector<Tag>> &tags) {
            QStringList names;
            if (tags) {
                for (const Tag &tag : *tags)
                    names << tag.name;
            }
            return names;
        });
    };
}

} // namespace

ReviewFields::ReviewFields(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ReviewFields>())
    , m_where(new Segment(context.theme))
    , m_how(new Segment(context.theme))
    , m_stars(new StarInput(context.theme))
    , m_tags(new TagEdit(context.theme, tagNamesOf(context.file)))
{
    m_ui->setupUi(this);
    m_ui->keptRow->insertWidget(
        0, new IconLabel(context.theme, u"circle-check"_s, SizeToken::IconInline, ColorToken::AccentText));
    m_ui->who->addAction(context.theme.icon(u"user"), QLineEdit::LeadingPosition);
    m_ui->whereRow->insertWidget(0, m_where);
    m_ui->whereRow->addStretch();
    m_ui->howColumn->addWidget(m_how);
    auto *how = new FlowLayout(16, 14, m_ui->howRow); // One under the other where large text leaves no room.
    how->addWidget(m_ui->howPart);
    how->addWidget(m_ui->starsPart);
    m_ui->starsRow->insertWidget(0, m_stars);
    m_ui->sorting->addWidget(m_tags, 1, 2, Qt::AlignTop);
    const std::pair<QWidget *, QLabel *> named[] = {
        {m_where, m_ui->whereLabel}, {m_how, m_ui->howLabel}, {m_stars, m_ui->starsLabel}, {m_tags, m_ui->tagsLabel}};
    for (const auto &[field, label] : named)
        field->setAccessibleName(label->text());
    m_where->setObjectName(u"where"_s);
    m_how->setObjectName(u"how"_s);
    m_stars->setObjectName(u"stars"_s);
    m_tags->setObjectName(u"tags"_s);
    m_ui->tagsLabel->setBuddy(m_tags->lineEdit());
    m_tags->setPlaceholderText(tr("add", "a tag; stands in an empty field"));
    makeChoices();
    listen();
    takeLook();
}

ReviewFields::~ReviewFields() = default;

void ReviewFields::makeChoices()
{
    m_where->addSegment(int(TypedReview::Where::InPerson), tr("In person"), u"store");
    m_where->addSegment(int(TypedReview::Where::Phone), tr("Phone"), u"phone");
    m_where->addSegment(int(TypedReview::Where::Message), tr("Message"), u"message-circle");
    m_where->addSegment(int(TypedReview::Where::Other), tr("Other", "somewhere else"), u"ellipsis");

    const std::pair<Sentiment, Segment::Tone> sentiments[] = {
        {Sentiment::Positive, Segment::Tone::Positive},
        {Sentiment::Negative, Segment::Tone::Negative},
        {Sentiment::Mixed, Segment::Tone::Neutral},
        {Sentiment::Unsorted, Segment::Tone::Neutral},
    };
    for (const auto &[sentiment, tone] : sentiments)
        m_how->addSegment(int(sentiment), nameOf(sentiment), iconOf(sentiment), tone);

    for (const ReviewKind kind : allOf<ReviewKind>())
        m_ui->kind->addItem(nameOf(kind), int(kind));
    for (const Touchpoint touchpoint : allOf<Touchpoint>())
        m_ui->about->addItem(nameOf(touchpoint), int(touchpoint));
    const QIcon calendar = m_context.theme.icon(u"calendar");
    m_ui->when->addItem(calendar, tr("Now"), int(TypedReview::When::Now));
    m_ui->when->addItem(calendar, tr("Another time"), int(TypedReview::When::AnotherTime));
    m_ui->when->addItem(calendar, tr("A day, no time"), int(TypedReview::When::DayOnly));
    m_ui->when->addItem(calendar, tr("Not known"), int(TypedReview::When::NotKnown));
}

void ReviewFields::listen()
{
    const auto byHand = [this] { changedByHand(); };
    connect(&m_context.theme, &Theme::changed, this, &ReviewFields::takeLook);
    connect(m_ui->words, &QPlainTextEdit::textChanged, this, byHand);
    connect(m_ui->who, &QLineEdit::textChanged, this, byHand);
    connect(m_ui->otherChannel, &QLineEdit::textChanged, this, byHand);
    connect(m_ui->day, &QDateEdit::dateChanged, this, byHand);
    connect(m_ui->time, &QTimeEdit::timeChanged, this, byHand);
    connect(m_ui->kind, &QComboBox::currentIndexChanged, this, byHand);
    connect(m_ui->about, &QComboBox::currentIndexChanged, this, byHand);
    connect(m_ui->urgent, &QCheckBox::toggled, this, byHand);
    connect(m_tags, &TagEdit::tagsChanged, this, byHand);
    connect(m_ui->afresh, &QPushButton::clicked, this, &ReviewFields::afreshWanted);
    connect(m_ui->when, &QComboBox::currentIndexChanged, this, [this] {
        showWhen();
        changedByHand();
    });
    connect(m_where, &Segment::chosen, this, [this] {
        showWhere();
        if (m_ui->otherChannel->isVisible())
            m_ui->otherChannel->setFocus(Qt::OtherFocusReason);
        changedByHand();
    });
    connect(m_how, &Segment::chosen, this, [this](int chosen) {
        if (m_howBefore == chosen) // A second click takes the choice off.
            m_how->setCurrent(-1);
        m_howBefore = m_how->current();
        changedByHand();
    });
    connect(m_stars, &StarInput::starsChanged, this, [this] {
        showStars();
        changedByHand();
    });
}

void ReviewFields::changedByHand()
{
    if (!m_filling)
        Q_EMIT changed();
}

void ReviewFields::takeLook()
{
    const Theme &theme = m_context.theme;
    m_ui->words->setFont(theme.font(TypeRole::Reading));
    m_ui->words->updateGeometry();
    m_tags->setMinimumHeight(theme.size(SizeToken::Input));
    m_ui->when->setMinimumWidth(theme.scaled(176));
    m_ui->kind->setMinimumWidth(theme.scaled(152));
    m_ui->about->setMinimumWidth(theme.scaled(152));
    m_ui->otherChannel->setMinimumWidth(theme.scaled(160));
}

TypedReview ReviewFields::typed() const
{
    TypedReview typed;
    typed.text = m_ui->words->toPlainText();
    typed.author = m_ui->who->text();
    typed.when = TypedReview::When(m_ui->when->currentData().toInt());
    typed.day = m_ui->day->date();
    typed.time = m_ui->time->time();
    typed.where = TypedReview::Where(m_where->current());
    typed.otherChannel = m_ui->otherChannel->text();
    if (m_how->current() >= 0)
        typed.sentiment = Sentiment(m_how->current());
    typed.stars = m_stars->stars();
    typed.kind = ReviewKind(m_ui->kind->currentData().toInt());
    typed.touchpoint = Touchpoint(m_ui->about->currentData().toInt());
    typed.tags = m_tags->tags();
    typed.urgent = m_ui->urgent->isChecked();
    return typed;
}

void ReviewFields::fill(const TypedReview &typed, const QDateTime &now)
{
    const QScopedValueRollback filling(m_filling, true);
    m_ui->words->setPlainText(typed.text);
    m_ui->words->moveCursor(QTextCursor::End);
    m_ui->who->setText(typed.author);
    m_ui->day->setMaximumDate(now.date());
    m_ui->day->setDate(typed.day.isValid() ? typed.day : now.date());
    m_ui->time->setTime(typed.time.isValid() ? typed.time : QTime(now.time().hour(), now.time().minute()));
    m_ui->when->setCurrentIndex(m_ui->when->findData(int(typed.when)));
    m_where->setCurrent(int(typed.where));
    m_ui->otherChannel->setText(typed.otherChannel);
    m_how->setCurrent(typed.sentiment ? int(*typed.sentiment) : -1);
    m_howBefore = m_how->current();
    m_stars->setStars(typed.stars);
    m_ui->kind->setCurrentIndex(m_ui->kind->findData(int(typed.kind)));
    m_ui->about->setCurrentIndex(m_ui->about->findData(int(typed.touchpoint)));
    m_tags->setTags(typed.tags);
    m_ui->urgent->setChecked(typed.urgent);
    showWhen();
    showWhere();
    showStars();
}

void ReviewFields::takeTyped()
{
    m_tags->takeTyped();
}

bool ReviewFields::hasSomething() const
{
    return m_stars->stars() > 0 || !m_ui->words->toPlainText().trimmed().isEmpty();
}

void ReviewFields::focusWords()
{
    m_ui->words->setFocus(Qt::OtherFocusReason);
}

void ReviewFields::setChannels(const std::vector<Channel> &channels)
{
    QStringList names;
    for (const Channel &channel : channels) {
        if (channel.id != otherChannel)
            names << nameOf(channel);
    }
    auto *completer = new QCompleter(names, m_ui->otherChannel);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_ui->otherChannel->setCompleter(completer);
}

void ReviewFields::setNow(const QString &timeOfDay)
{
    m_ui->when->setItemText(0, tr("Now, %1", "%1 is the time of day").arg(timeOfDay));
}

void ReviewFields::setOtherRating(const QString &words)
{
    m_otherRating = words;
    showStars();
}

void ReviewFields::say(const QString &sentence, bool offerAfresh)
{
    m_ui->kept->setText(sentence);
    m_ui->afresh->setVisible(offerAfresh);
}

void ReviewFields::showWhen()
{
    const auto when = TypedReview::When(m_ui->when->currentData().toInt());
    m_ui->whenDetails->setVisible(when == TypedReview::When::AnotherTime || when == TypedReview::When::DayOnly);
    m_ui->time->setVisible(when == TypedReview::When::AnotherTime);
}

void ReviewFields::showWhere()
{
    m_ui->otherChannel->setVisible(m_where->current() == int(TypedReview::Where::Other));
}

void ReviewFields::showStars()
{
    if (m_stars->stars() > 0)
        m_ui->starsWords->setText(
            RatingText(m_context.theme.language()).brief({double(m_stars->stars()), RatingScale::OneToFive}));
    else
        m_ui->starsWords->setText(m_otherRating.isEmpty() ? tr("none", "no stars were given") : m_otherRating);
}

} // namespace Shopbell
