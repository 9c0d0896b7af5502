// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/mergedialog.h"

#include "core/whenanswered.h"
#include "format/customerwords.h"
#include "format/nameinsentence.h"
#include "look/theme.h"
#include "services/readcustomers.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/card.h"
#include "widgets/common/customerfield.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/hintbutton.h"
#include "widgets/customers/customeractions.h"
#include "widgets/customers/customerfacts.h"
#include "widgets/customers/mergetable.h"
#include "widgets/import/chiplabel.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
/// Stands in one line; in several where there is no room for that.
class Sentence : public TextLabel
{
public:
    Sentence(const Theme &theme, const QString &text) : TextLabel(theme, TypeRole::Body, ColorToken::Text2, text)
    {
        setWordWrap(true);
    }

    QSize sizeHint() const override
    {
        const QSize line = fontMetrics().size(Qt::TextSingleLine, text());
        return {line.width() + 2, std::max(line.height(), heightForWidth(line.width() + 2))};
    }
};
} // namespace

MergeDialog::MergeDialog(const UiContext &context, const CustomerFacts &facts, CustomerActions &actions,
                         QWidget *parent)
    : FormDialog(context, tr("Make one of them"), parent)
    , m_facts(facts)
    , m_actions(actions)
    , m_notSame(new QPushButton(tr("Not the same person")))
{
    setObjectName(u"mergeDialog"_s);
    setWindowTitle(tr("Merge customers"));
    giveIcon(verb(), context.theme, u"git-merge", IconColors(ColorToken::OnAccent));
    m_notSame->setObjectName(u"notTheSame"_s);
    m_notSame->setAutoDefault(false);
    m_notSame->hide();
    foot()->insertWidget(foot()->indexOf(verb()), m_notSame);
    say(tr("Can be taken apart again at any time"));
    setReady(false, tr("Choose the other entry first."));
    connect(m_notSame, &QPushButton::clicked, this, &MergeDialog::sayNotTheSame);
}

void MergeDialog::start(CustomerId first, CustomerId second)
{
    m_first = first;
    readPreview(second);
    openSized(900, 670);
}

void MergeDialog::startAsking(CustomerId first, const QString &name, const PersonChosen &likely)
{
    m_first = first;
    askForOther(name);
    if (likely.id.isStored()) {
        m_other->choose(likely);
        readPreview(likely.id);
    }
    openSized(900, 670);
    m_other->setFocus(Qt::OtherFocusReason);
    m_other->selectAll();
}

void MergeDialog::askForOther(const QString &name)
{
    m_other = new CustomerField(
        context().theme, [file = context().file](const QString &text) { return ReadCustomers(file).hints(text); });
    m_other->setObjectName(u"other"_s);
    m_other->setToday(m_facts.today());
    m_other->offerOnlyCustomers();
    m_other->leaveOut(m_first);
    //: %1 is a name.
    m_ask = labelled(tr("Who is the same person as %1?").arg(nameInSentence(name)), m_other);
    box()->addWidget(m_ask);
    auto *empty = new EmptyState(context().theme);
    empty->say(u"git-merge"_s, tr("Both entries will stand side by side here"), {},
               tr("You choose what to keep of each. Purchases, reviews and scores come together."));
    m_content = empty;
    box()->addWidget(m_content, 1);
    connect(m_other, &CustomerField::chosenChanged, this, [this] {
        const CustomerId other = m_other->chosen().id;
        if (other.isStored())
            readPreview(other);
    });
}

void MergeDialog::readPreview(CustomerId second)
{
    m_second = second;
    const int generation = ++m_generation;
    failWith({});
    whenAnswered(MergeCustomers(context().file).preview(m_first, second), this,
                 [this, generation](const Result<MergePreview> &preview) {
                     if (generation != m_generation)
                         return;
                     if (preview)
                         show(*preview);
                     else
                         fail(preview.error(), Task::ReadCustomers);
                 });
}

void MergeDialog::show(const MergePreview &preview)
{
    delete m_content;
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const Theme &theme = context().theme;
    column->addWidget(new TextLabel(theme, TypeRole::Section, ColorToken::Text, tr("One person, two entries?")));
    if (preview.likely) {
        auto *why = new QWidget;
        auto *flow = new FlowLayout(8, 4, why);
        flow->addWidget(new Sentence(theme, reasonOf(*preview.likely)));
        const bool sure = preview.likely->reason == LikelySame::Reason::SameEmail
            || preview.likely->reason == LikelySame::Reason::SamePhone;
        flow->addWidget(new ChipLabel(theme,
                                      {.tone = ChipTone::Warn,
                                       .text = sure ? tr("Very likely") : tr("Likely, not sure"),
                                       .icon = u"circle-help"_s}));
        column->addWidget(why);
    }
    column->addSpacing(12);
    m_table = new MergeTable(theme, m_facts, preview);
    column->addWidget(m_table);
    column->addSpacing(12);
    column->addWidget(sums(preview));
    column->addStretch(1);
    box()->insertWidget(m_ask ? 1 : 0, m_content, 1);
    m_notSame->show();
    setReady(true);
    if (!m_ask)
        verb()->setFocus(Qt::OtherFocusReason);
}

QWidget *MergeDialog::sums(const MergePreview &preview)
{
    const Theme &theme = context().theme;
    const CustomerDetails &first = preview.first;
    const CustomerDetails &second = preview.second;
    const auto added = [this](qint64 one, qint64 other) {
        const NumberText &numbers = m_facts.numbers();
        //: A sum of two numbers: "11 + 4 = 15".
        return tr("%1 + %2 = %3").arg(numbers.count(one), numbers.count(other), numbers.count(one + other));
    };
    MoneySum together = first.row.spent;
    together.add(second.row.spent);
    const MoneyText &money = m_facts.text().money();
    const std::pair<QString, QString> parts[] = {
        {added(first.row.purchases, second.row.purchases),
         tr("Purchases, %Ln occasion(s)", nullptr, preview.occasionsTogether)},
        {added(first.reviews, second.reviews), tr("Reviews")},
        {added(qint64(first.scores.size()), qint64(second.scores.size())), tr("Scores")},
        {tr("%1 + %2 = %3").arg(money.sum(first.row.spent), money.sum(second.row.spent), money.sum(together)),
         tr("Spent")}};
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(12);
    for (const auto &[sum, name] : parts) {
        if (row->count() > 0) {
            auto *line = new QFrame;
            line->setProperty("hairline", u"vertical"_s);
            row->addWidget(line);
        }
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        int widest = 1; // Room by what is said, so that a long sum stays on one line.
        for (TextLabel *label : {new TextLabel(theme, TypeRole::Title, ColorToken::Text, sum),
                                 new TextLabel(theme, TypeRole::Micro, ColorToken::Text3, name)}) {
            label->setWordWrap(true);
            column->addWidget(label);
            widest = std::max(widest, label->fontMetrics().horizontalAdvance(label->text()));
        }
        row->addLayout(column, widest);
    }
    return card;
}

void MergeDialog::sayNotTheSame()
{
    setBusy(true);
    whenAnswered(MergeCustomers(context().file).notTheSame(m_first, m_second), this,
                 [this](const Result<CustomerId> &said) {
                     setBusy(false);
                     if (!said) {
                         fail(said.error(), Task::ChangeCustomers);
                         return;
                     }
                     m_actions.sayDone(Did::NotTheSame, {m_first.value(), m_second.value()});
                     accept();
                 });
}

void MergeDialog::submit()
{
    if (!m_table)
        return;
    setBusy(true);
    failWith({});
    whenAnswered(MergeCustomers(context().file).merge(m_table->choice()), this, [this](const Result<MergeId> &made) {
        setBusy(false);
        if (!made) {
            fail(made.error(), Task::MergeCustomers);
            return;
        }
        m_actions.sayDone(Did::MergeCustomers, {m_first.value(), m_second.value()});
        Q_EMIT merged(m_first);
        accept();
    });
}

} // namespace Shopbell
