// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/templateedit.h"

#include "core/whenanswered.h"
#include "domain/placeholder.h"
#include "format/languagename.h"
#include "format/lettertext.h"
#include "format/placeholdertext.h"
#include "format/reviewwords.h"
#include "look/theme.h"
#include "services/keeptemplates.h"
#include "widgets/common/card.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/hintbutton.h"
#include "widgets/common/plainedit.h"
#include "widgets/common/segment.h"
#include "widgets/settings/templatepreview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr PlaceholderName placeholdersOffered[] = {PlaceholderName::Customer, PlaceholderName::Item,
                                                   PlaceholderName::Date, PlaceholderName::Signed,
                                                   PlaceholderName::Shop};

/// As it is put into a text: a greeting without a name needs another word.
QString placeholderText(PlaceholderName name)
{
    if (name != PlaceholderName::Customer)
        return u"{{%1}}"_s.arg(keyOf(name));
    //: Stands in a greeting where no name is known: "Dear neighbour".
    return u"{{%1|%2}}"_s.arg(keyOf(name), TemplateEdit::tr("there"));
}

QString keptNameOf(const ReplyTemplate &words)
{
    return u"template-"_s + (words.isOwn() ? QString::number(words.id.value()) : words.key);
}

} // namespace

TemplateEdit::TemplateEdit(const UiContext &context, const std::vector<ReplyTemplate> &known, QWidget *parent)
    : FormDialog(context, tr("Save"), parent)
    , m_known(known)
    , m_title(new QLineEdit)
    , m_kind(new Segment(context.theme))
    , m_tone(new Segment(context.theme))
    , m_from(new QSpinBox)
    , m_to(new QSpinBox)
    , m_topic(new QComboBox)
    , m_language(new QComboBox)
    , m_text(new PlainEdit)
    , m_preview(new TemplatePreview(context))
{
    setObjectName(u"templateEdit"_s);
    build();
    connectFields();
}

void TemplateEdit::build()
{
    m_title->setObjectName(u"templateTitle"_s);
    m_title->setPlaceholderText(tr("How you will find it again"));
    m_kind->setAccessibleName(tr("For"));
    for (const ResponseKind kind : {ResponseKind::Reply, ResponseKind::Thanks, ResponseKind::Apology})
        m_kind->addSegment(int(kind), nameOf(kind));
    m_tone->setAccessibleName(tr("Tone"));
    for (const Tone tone : {Tone::Warm, Tone::Plain, Tone::Formal})
        m_tone->addSegment(int(tone), nameOf(tone));
    m_topic->setObjectName(u"templateTopic"_s);
    m_topic->setEditable(true);
    m_topic->setInsertPolicy(QComboBox::NoInsert);
    m_topic->setAccessibleName(tr("Topic"));
    m_language->setObjectName(u"templateLanguage"_s);
    m_text->setObjectName(u"templateText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(context().theme.scaled(110));
    fillLanguages();

    auto *choices = new FlowLayout(16, 8);
    choices->addWidget(labelled(tr("For"), m_kind));
    choices->addWidget(labelled(tr("Tone"), m_tone));
    choices->addWidget(makeStars());
    auto *about = new QHBoxLayout;
    about->setSpacing(12);
    about->addWidget(labelled(tr("Topic (may stay empty)"), m_topic), 1);
    about->addWidget(labelled(tr("Language"), m_language), 1);
    auto *shown = new Card(context().theme);
    shown->box()->addWidget(
        new TextLabel(context().theme, TypeRole::Micro, ColorToken::Text3, tr("This is how it reads")));
    shown->box()->addWidget(m_preview);
    box()->addWidget(labelled(tr("Name"), m_title));
    box()->addLayout(choices);
    box()->addLayout(about);
    box()->addWidget(labelled(tr("Words"), m_text));
    box()->addWidget(makePlaceholders());
    box()->addWidget(shown);
    box()->addStretch(1);
}

QWidget *TemplateEdit::makeStars()
{
    auto *stars = new QWidget;
    auto *row = new QHBoxLayout(stars);
    row->setContentsMargins({});
    row->setSpacing(6);
    m_from->setObjectName(u"starsFrom"_s);
    m_to->setObjectName(u"starsTo"_s);
    m_from->setAccessibleName(tr("From so many stars"));
    m_to->setAccessibleName(tr("Up to so many stars"));
    for (QSpinBox *box : {m_from, m_to})
        box->setRange(1, 5);
    row->addWidget(m_from);
    //: Between two numbers of stars: "1 to 2".
    row->addWidget(new TextLabel(context().theme, TypeRole::Body, ColorToken::Text2, tr("to")));
    row->addWidget(m_to);
    row->addStretch();
    return labelled(tr("Stars"), stars);
}

QWidget *TemplateEdit::makePlaceholders()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto *buttons = new FlowLayout(8, 4);
    buttons->addWidget(new TextLabel(context().theme, TypeRole::Small, ColorToken::Text2, tr("Put in:")));
    for (const PlaceholderName name : placeholdersOffered) {
        auto *button = new QPushButton(placeholderLabel(keyOf(name)));
        button->setObjectName(u"put-"_s + keyOf(name));
        button->setProperty("small", true);
        button->setAutoDefault(false);
        //: For a screen reader; %1 is "Date", "Name of the shop".
        button->setAccessibleName(tr("Put in: %1").arg(placeholderLabel(keyOf(name))));
        connect(button, &QPushButton::clicked, this, [this, name] { putIn(placeholderText(name)); });
        buttons->addWidget(button);
    }
    auto *help = new TextLabel(
        context().theme, TypeRole::Micro, ColorToken::Text3,
        tr("What stands in double braces is filled in when you use the template. Behind a line stands what is "
           "written where nothing is known: {{customer|there}}. You are asked for words of your own, such as "
           "{{table}}."));
    help->setTextFormat(Qt::PlainText);
    help->setWordWrap(true);
    column->addLayout(buttons);
    column->addWidget(help);
    return part;
}

void TemplateEdit::connectFields()
{
    const auto changed = [this] {
        showWords();
        noteChange();
    };
    connect(m_title, &QLineEdit::textChanged, this, changed);
    connect(m_text, &QPlainTextEdit::textChanged, this, changed);
    connect(m_kind, &Segment::chosen, this, changed);
    connect(m_tone, &Segment::chosen, this, changed);
    connect(m_topic, &QComboBox::currentTextChanged, this, changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this, changed] {
        fillTopics();
        changed();
    });
    connect(m_from, &QSpinBox::valueChanged, this, [this, changed](int stars) {
        m_to->setValue(std::max(stars, m_to->value()));
        changed();
    });
    connect(m_to, &QSpinBox::valueChanged, this, [this, changed](int stars) {
        m_from->setValue(std::min(stars, m_from->value()));
        changed();
    });
}

void TemplateEdit::fillLanguages()
{
    QStringList codes = letterLanguages();
    for (const ReplyTemplate &each : m_known)
        codes << each.language;
    codes.removeDuplicates();
    const QSignalBlocker quiet(m_language);
    for (const QString &code : std::as_const(codes))
        m_language->addItem(languageName(code, context().theme.language()), code);
}

void TemplateEdit::fillTopics()
{
    const QSignalBlocker quiet(m_topic);
    const QString text = m_topic->currentText();
    m_topic->clear();
    m_topic->addItems(topicsOf(m_known, m_language->currentData().toString()));
    m_topic->setCurrentIndex(-1);
    m_topic->setEditText(text);
}

void TemplateEdit::add(const ReplyTemplate &words)
{
    m_isNew = true;
    setWindowTitle(tr("A new template"));
    begin(words, u"template"_s);
}

void TemplateEdit::edit(const ReplyTemplate &words)
{
    m_isNew = false;
    setWindowTitle(tr("Change a template"));
    begin(words, keptNameOf(words));
}

void TemplateEdit::begin(const ReplyTemplate &words, const QString &keptAs)
{
    m_begun = words;
    take(words);
    m_begun = this->words(); // As the fields say it.
    keepAs(keptAs);
    if (!m_isNew || words.text.isEmpty()) // A copy begins as what it was copied from.
        takeKept();
    showWords();
    openSized(600);
    m_title->setFocus(Qt::OtherFocusReason);
}

void TemplateEdit::take(const ReplyTemplate &words)
{
    const int language = m_language->findData(primaryLanguage(words.language));
    m_language->setCurrentIndex(std::max(0, language));
    fillTopics();
    m_title->setText(words.title);
    m_kind->setCurrent(int(words.kind));
    m_tone->setCurrent(int(words.tone));
    m_from->setValue(words.ratingFrom);
    m_to->setValue(words.ratingTo);
    m_topic->setEditText(words.topic);
    m_text->setPlainText(words.text);
}

void TemplateEdit::takeKept()
{
    const QJsonObject note = kept();
    if (note.isEmpty())
        return;
    ReplyTemplate words = m_begun;
    words.title = note[u"title"_s].toString();
    words.text = note[u"text"_s].toString();
    words.topic = note[u"topic"_s].toString();
    words.language = note[u"language"_s].toString();
    words.kind = responseKindFromKey(note[u"kind"_s].toString()).value_or(words.kind);
    words.tone = toneFromKey(note[u"tone"_s].toString()).value_or(words.tone);
    words.ratingFrom = note[u"from"_s].toInt(words.ratingFrom);
    words.ratingTo = note[u"to"_s].toInt(words.ratingTo);
    take(words);
}

QJsonObject TemplateEdit::typed() const
{
    const ReplyTemplate now = words();
    if (now == m_begun)
        return {};
    return {{u"title"_s, now.title},       {u"text"_s, now.text},        {u"topic"_s, now.topic},
            {u"language"_s, now.language}, {u"kind"_s, keyOf(now.kind)}, {u"tone"_s, keyOf(now.tone)},
            {u"from"_s, now.ratingFrom},   {u"to"_s, now.ratingTo}};
}

void TemplateEdit::putIn(const QString &placeholder)
{
    m_text->insertPlainText(placeholder);
    m_text->setFocus(Qt::OtherFocusReason);
}

ReplyTemplate TemplateEdit::words() const
{
    ReplyTemplate words = m_begun;
    words.title = m_title->text();
    words.text = m_text->toPlainText();
    words.topic = m_topic->currentText();
    words.language = m_language->currentData().toString();
    words.kind = ResponseKind(m_kind->current());
    words.tone = Tone(m_tone->current());
    words.ratingFrom = m_from->value();
    words.ratingTo = m_to->value();
    return words;
}

void TemplateEdit::showWords()
{
    m_preview->show(m_text->toPlainText(), m_language->currentData().toString());
    if (m_title->text().trimmed().isEmpty())
        setReady(false, tr("Give it a name first."));
    else if (m_text->toPlainText().trimmed().isEmpty())
        setReady(false, tr("Write its words first."));
    else
        setReady(true);
}

void TemplateEdit::submit()
{
    setBusy(true);
    const KeepTemplates keep(context().file);
    whenAnswered(m_isNew ? keep.add(words()) : keep.edit(words()), this, [this](const Result<TemplateId> &written) {
        setBusy(false);
        if (!written) {
            fail(written.error(), Task::KeepTemplates);
            return;
        }
        forgetKept();
        Q_EMIT saved(*written, m_isNew ? Did::AddTemplate : Did::EditTemplate);
        accept();
    });
}

} // namespace Shopbell
