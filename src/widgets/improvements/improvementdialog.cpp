// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/improvements/improvementdialog.h"

#include "core/whenanswered.h"
#include "format/reviewwords.h"
#include "look/theme.h"
#include "services/keepimprovements.h"
#include "services/readreviews.h"
#include "widgets/common/datefield.h"
#include "widgets/common/hintbutton.h"
#include "widgets/common/plainedit.h"
#include "widgets/common/teamname.h"
#include "widgets/improvements/improvementfacts.h"
#include "widgets/improvements/improvementmoves.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
// A topic as an item of a box.
constexpr int tagRole = Qt::UserRole;
constexpr int touchpointRole = Qt::UserRole + 1;
constexpr int longestStartAgo = 366; ///< Days: an improvement can have begun before it is written down.
} // namespace

ImprovementDialog::ImprovementDialog(const UiContext &context, const ImprovementFacts &facts, QWidget *parent)
    : FormDialog(context, tr("Start it"), parent)
    , m_facts(facts)
    , m_topic(new QComboBox)
    , m_title(new QLineEdit)
    , m_what(new PlainEdit)
    , m_owner(new QComboBox)
    , m_start(new DateField(facts.today()))
    , m_expected(new QLineEdit)
{
    setObjectName(u"improvementDialog"_s);
    setWindowTitle(tr("Start an improvement"));
    build();
    keepFields();
    showReady();
}

void ImprovementDialog::keepFields()
{
    form().add(
        u"topic"_s,
        {.read =
             [this] {
                 const ImprovementTopic now = topic().isKnown() ? topic() : m_keptTopic;
                 return QJsonValue(QJsonObject{{u"tag"_s, now.tag.value()}, {u"touchpoint"_s, int(now.touchpoint)}});
             },
         .write =
             [this](const QJsonValue &note) {
                 m_keptTopic = {.tag = TagId(note[u"tag"_s].toInteger()),
                                .touchpoint = Touchpoint(note[u"touchpoint"_s].toInt())};
             }});
    form().add(u"title"_s, m_title);
    form().add(u"what"_s, m_what);
    form().add(u"owner"_s, m_owner);
    form().add(u"start"_s, m_start);
    form().add(u"expected"_s, m_expected);
    connect(m_topic, &QComboBox::currentIndexChanged, this, &ImprovementDialog::noteChange);
}

void ImprovementDialog::build()
{
    m_topic->setObjectName(u"topic"_s);
    m_topic->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_title->setObjectName(u"title"_s);
    m_title->setPlaceholderText(tr("Read phone orders back"));
    m_what->setAccessibleName(tr("In a sentence"));
    m_what->setPlaceholderText(tr("Every phone order is read back to the customer and written in one book."));
    m_what->setTabChangesFocus(true);
    m_what->setMinimumHeight(context().theme.scaled(56));
    m_what->setMaximumHeight(context().theme.scaled(96));
    m_owner->setObjectName(u"owner"_s);
    offerTeam(m_owner, context());
    m_owner->setEditText(m_facts.shop().signsAs);
    m_start->setMinimumDate(m_facts.today().addDays(-longestStartAgo));
    m_expected->setObjectName(u"expected"_s);
    m_expected->setPlaceholderText(tr("At most 3 in 60 days"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(labelled(tr("Who sees to it"), m_owner), 1, Qt::AlignTop);
    row->addWidget(labelled(tr("First day"), m_start), 1, Qt::AlignTop);
    box()->addWidget(labelled(tr("What is complained of"), m_topic));
    box()->addWidget(labelled(tr("What we change"), m_title));
    box()->addWidget(labelled(tr("In a sentence (may stay empty)"), m_what));
    box()->addLayout(row);
    box()->addWidget(labelled(tr("What we expect (may stay empty)"), m_expected));
    box()->addStretch(1);
    connect(m_topic, &QComboBox::currentIndexChanged, this, &ImprovementDialog::showReady);
    connect(m_title, &QLineEdit::textChanged, this, &ImprovementDialog::showReady);
    connect(m_owner, &QComboBox::currentTextChanged, this, &ImprovementDialog::showReady);
    connect(&m_facts, &ShopFacts::changed, this, [this] { // The window can be quicker than the shop's profile.
        if (!m_edited && m_owner->currentText().isEmpty())
            fillIn([this] { m_owner->setEditText(m_facts.shop().signsAs); });
    });
}

void ImprovementDialog::start(const ImprovementTopic &topic, const QString &tagName)
{
    if (topic.isKnown()) {
        offer(topic, topicName(topic, tagName));
        m_topic->setEnabled(false);
        say(tr("The complaints about it are put behind the improvement."));
        keepForm(u"improvement-%1-%2"_s.arg(topic.tag.value()).arg(int(topic.touchpoint)));
    } else {
        keepForm(u"improvement"_s);
        readTopics();
    }
    openSized(520);
    QWidget *first = topic.isKnown() ? static_cast<QWidget *>(m_title) : m_topic;
    first->setFocus(Qt::OtherFocusReason);
}

void ImprovementDialog::edit(const ImprovementDetails &details)
{
    m_edited = details.improvement;
    setWindowTitle(tr("Change the improvement"));
    verb()->setText(tr("Save"));
    offer(m_edited->topic, topicName(m_edited->topic, details.row.tagName));
    m_title->setText(m_edited->title);
    m_what->setPlainText(m_edited->what);
    m_owner->setEditText(details.row.ownerName);
    m_start->setMinimumDate(std::min(m_edited->start, m_start->minimumDate()));
    m_start->setDate(m_edited->start);
    m_expected->setText(m_edited->expected);
    if (m_edited->isOpen()) {
        readTopics();
    } else {
        for (QWidget *field : std::initializer_list<QWidget *>{m_topic, m_owner, m_start, m_expected})
            field->setEnabled(false);
        say(tr("It was decided. Try it again to change more than its words."));
    }
    openSized(520);
    m_title->setFocus(Qt::OtherFocusReason);
}

void ImprovementDialog::offer(const ImprovementTopic &topic, const QString &name)
{
    m_topic->addItem(name);
    const int at = m_topic->count() - 1;
    m_topic->setItemData(at, topic.tag.value(), tagRole);
    m_topic->setItemData(at, int(topic.touchpoint), touchpointRole);
}

void ImprovementDialog::readTopics()
{
    whenAnswered(ReadReviews(context().file).tags(), this, [this](const Result<std::vector<Tag>> &tags) {
        if (tags)
            takeTopics(*tags);
        else
            fail(tags.error(), Task::ReadReviews);
    });
}

void ImprovementDialog::takeTopics(const std::vector<Tag> &tags)
{
    const ImprovementTopic there = topic();
    const auto offerOther = [this, there](const ImprovementTopic &each, const QString &name) {
        if (each != there)
            offer(each, name);
    };
    for (const Tag &tag : tags)
        offerOther({.tag = tag.id}, tag.name);
    for (int each = int(Touchpoint::Finding); each <= int(Touchpoint::ComingBack); ++each)
        offerOther({.touchpoint = Touchpoint(each)}, nameOf(Touchpoint(each)));
    if (!m_edited) {
        m_topic->setCurrentIndex(-1); // Nothing is chosen for the owner.
        chooseTopic(std::exchange(m_keptTopic, {}));
    }
    showReady();
}

void ImprovementDialog::chooseTopic(const ImprovementTopic &wanted)
{
    for (int at = 0; wanted.isKnown() && at < m_topic->count(); ++at) {
        if (TagId(m_topic->itemData(at, tagRole).toLongLong()) == wanted.tag
            && Touchpoint(m_topic->itemData(at, touchpointRole).toInt()) == wanted.touchpoint)
            m_topic->setCurrentIndex(at);
    }
}

ImprovementTopic ImprovementDialog::topic() const
{
    return {.tag = TagId(m_topic->currentData(tagRole).toLongLong()),
            .touchpoint = Touchpoint(m_topic->currentData(touchpointRole).toInt())};
}

void ImprovementDialog::showReady()
{
    if (!topic().isKnown() && (!m_edited || m_edited->isOpen()))
        setReady(false, reasonOf(ImprovementRefusal::NoTopic));
    else if (m_title->text().trimmed().isEmpty())
        setReady(false, reasonOf(ImprovementRefusal::NoTitle));
    else if (typedName(m_owner).isEmpty() && (!m_edited || m_edited->isOpen()))
        setReady(false, reasonOf(ImprovementRefusal::NoOwner));
    else
        setReady(true);
}

void ImprovementDialog::submit()
{
    setBusy(true);
    if (m_edited)
        saveEdited();
    else
        saveNew();
}

void ImprovementDialog::saveNew()
{
    ImprovementPlan plan;
    plan.topic = topic();
    plan.title = m_title->text();
    plan.what = m_what->toPlainText();
    plan.who.name = typedName(m_owner);
    plan.start = m_start->date();
    plan.expected = m_expected->text();
    whenAnswered(KeepImprovements(context().file).start(std::move(plan)), this,
                 [this](const Result<ImprovementId> &done) { took(done); });
}

void ImprovementDialog::saveEdited()
{
    ImprovementEdit words;
    words.title = m_title->text();
    words.what = m_what->toPlainText();
    if (m_edited->isOpen()) {
        words.topic = topic();
        words.who = WhoDoesIt{.member = {}, .name = typedName(m_owner)};
        words.start = m_start->date();
        words.expected = m_expected->text();
    }
    whenAnswered(KeepImprovements(context().file).edit(m_edited->id, std::move(words)), this,
                 [this](const Result<ImprovementId> &done) { took(done); });
}

void ImprovementDialog::took(const Result<ImprovementId> &done)
{
    setBusy(false);
    if (!done) {
        failWith(improvementFailure(done.error()));
        return;
    }
    forgetKept();
    Q_EMIT saved(*done);
    accept();
}

} // namespace Shopbell
