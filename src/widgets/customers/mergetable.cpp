// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/mergetable.h"

#include "format/contactshown.h"
#include "format/customerwords.h"
#include "format/nameinsentence.h"
#include "look/theme.h"
#include "widgets/common/avatarlabel.h"
#include "widgets/common/card.h"
#include "widgets/common/wrappedchoice.h"
#include "widgets/customers/customerfacts.h"
#include "widgets/customers/mergecell.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

// Logical pixels at 100 %.
constexpr int nameColumn = 116;
constexpr int sideColumn = 206;
constexpr int mergeRowHeight = 44;
constexpr int mostWordWidth = 115;
constexpr int mostNameColumn = 150; ///< At any size of the text: what is chosen needs the room.

} // namespace

bool MergeTable::Pick::takesFirst() const
{
    return first.button ? first.button->isChecked() : !second.button;
}

QString MergeTable::Pick::chosenText() const
{
    for (const Side &side : {first, second}) {
        if (side.button && side.button->isChecked())
            return side.text;
    }
    return tr("none");
}

MergeTable::MergeTable(const Theme &theme, const CustomerFacts &facts, const MergePreview &preview, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_facts(facts)
    , m_preview(preview)
    , m_grid(new QGridLayout(this))
{
    setProperty("card", true);
    m_grid->setContentsMargins(1, 1, 1, 1);
    m_grid->setSpacing(0);
    m_grid->setColumnMinimumWidth(0, std::min(theme.scaled(nameColumn), mostNameColumn));
    m_grid->setColumnStretch(1, sideColumn);
    m_grid->setColumnStretch(2, sideColumn);
    m_grid->setColumnStretch(3, 300);
    const CustomerDetails &first = m_preview.first;
    const CustomerDetails &second = m_preview.second;
    addHead();
    m_name = addPick(tr("Name"), {first.row.name.simplified()}, {second.row.name.simplified()});
    addContacts(ContactKind::Email);
    addContacts(ContactKind::Phone);
    addContacts(ContactKind::Number);
    m_preferred = addPreferred();
    addRefusals();
    m_segment = addPick(tr("Segment"), {first.row.segmentName}, {second.row.segmentName});
    m_knownBy = addPick(tr("Known by"), {first.knownByName}, {second.knownByName});
    addCameThrough();
}

QWidget *MergeTable::headOf(const CustomerDetails &details)
{
    auto *head = new QWidget;
    auto *face = new AvatarLabel(m_theme, SizeToken::AvatarCard);
    face->display(details.row.name, details.customer.id.value());
    auto *name = new TextLabel(m_theme, TypeRole::Strong, ColorToken::Text, customerName(details.row.name));
    name->setWordWrap(true);
    // A longer word is cut; it stands whole in the row of the names.
    name->setMinimumWidth(std::min(name->minimumSizeHint().width(), m_theme.scaled(mostWordWidth)));
    const QDate since = details.row.firstSeen;
    auto *seen = new TextLabel(m_theme, TypeRole::Micro, ColorToken::Text3,
                               since.isValid() ? tr("since %1", "a month").arg(m_facts.dates().month(since))
                                               : tr("not bought yet"));
    seen->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(seen);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 10, 0, 10);
    row->setSpacing(10);
    row->addWidget(face);
    row->addLayout(words, 1);
    return head;
}

void MergeTable::addHead()
{
    cell(new QWidget, m_row, 0);
    cell(headOf(m_preview.first), m_row, 1);
    cell(headOf(m_preview.second), m_row, 2);
    cell(new TextLabel(m_theme, TypeRole::Strong, ColorToken::Text, tr("Afterwards")), m_row, 3);
    ++m_row;
}

QWidget *MergeTable::cell(QWidget *content, int row, int column)
{
    auto *box = new MergeCell(m_theme, row == 0, column > 1);
    box->setContent(content);
    m_grid->addWidget(box, row, column);
    m_grid->setRowMinimumHeight(row, m_theme.scaled(mergeRowHeight));
    return box;
}

TextLabel *MergeTable::addResult(int row, const QString &note)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(0);
    auto *result = new TextLabel(m_theme, TypeRole::Small);
    result->setWeight(QFont::Medium);
    result->setWordWrap(true);
    column->addWidget(result);
    if (!note.isEmpty()) {
        auto *below = new TextLabel(m_theme, TypeRole::Micro, ColorToken::Text3, note);
        below->setWordWrap(true);
        column->addWidget(below);
    }
    cell(box, row, 3);
    return result;
}

MergeTable::Side MergeTable::addSide(const QString &name, Side side, int column)
{
    if (side.text.isEmpty()) {
        cell(new TextLabel(m_theme, TypeRole::Small, ColorToken::Text3, tr("empty")), m_row, column);
        return side;
    }
    side.button = new WrappedRadioButton(m_theme, side.text);
    side.button->setEnabled(side.why.isEmpty());
    side.button->setToolTip(side.why.isEmpty() ? side.text : side.why);
    side.button->setAccessibleDescription(side.why);
    //: For a screen reader: a field and one of its two values.
    side.button->setAccessibleName(tr("%1: %2").arg(name, side.text));
    static_cast<MergeCell *>(cell(side.button, m_row, column))->follow(side.button);
    return side;
}

MergeTable::Pick MergeTable::addPick(const QString &name, const Side &first, const Side &second, const QString &note)
{
    Pick pick;
    if (first.text.isEmpty() && second.text.isEmpty())
        return pick;
    nameRow(name);
    pick.first = addSide(name, first, 1);
    pick.second = addSide(name, second, 2);
    pick.result = addResult(m_row, note);
    auto *group = new QButtonGroup(this);
    for (const Side &side : {pick.first, pick.second}) {
        if (!side.button)
            continue;
        group->addButton(side.button);
        if (side.button->isEnabled() && !group->checkedButton())
            side.button->setChecked(true);
    }
    const auto show = [pick] { pick.result->setText(pick.chosenText()); };
    connect(group, &QButtonGroup::idToggled, this, show);
    show();
    ++m_row;
    return pick;
}

MergeTable::Pick MergeTable::addPreferred()
{
    const Customer &first = m_preview.first.customer;
    const Customer &second = m_preview.second.customer;
    QStringList refusals;
    const auto sideOf = [&](const Customer &customer) {
        Side side;
        if (customer.preferred == ContactWay::None)
            return side;
        side.text = nameOf(customer.preferred);
        if (preferredOfBoth(customer.preferred, first, second) == ContactWay::None) {
            //: %1 is a refusal such as "No e-mail".
            side.why = tr("%1: a refusal wins").arg(refusalOf(consentFor(customer.preferred)));
            refusals << side.why;
        }
        return side;
    };
    const Side one = sideOf(first);
    const Side other = sideOf(second);
    refusals.removeDuplicates();
    return addPick(tr("Reached by"), one, other, refusals.join(u'\n'));
}

void MergeTable::nameRow(const QString &name)
{
    auto *label = new TextLabel(m_theme, TypeRole::Small, ColorToken::Text2, name);
    label->setWordWrap(true);
    cell(label, m_row, 0);
}

void MergeTable::addContacts(ContactKind kind)
{
    const auto of = [kind](const CustomerDetails &details) {
        std::vector<ContactPoint> found;
        std::ranges::copy_if(details.customer.contacts, std::back_inserter(found),
                             [kind](const ContactPoint &each) { return each.kind == kind; });
        return found;
    };
    const std::array sides{of(m_preview.first), of(m_preview.second)};
    if (sides[0].empty() && sides[1].empty())
        return;
    nameRow(nameOf(kind));
    QList<QCheckBox *> boxes;
    for (int side = 0; side < 2; ++side) {
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(0, 2, 0, 2);
        column->setSpacing(0);
        QList<QCheckBox *> here;
        for (const ContactPoint &point : sides[size_t(side)]) {
            const QString shown = contactShown(point.value, m_theme.language());
            auto *box = new WrappedCheckBox(m_theme, shown);
            box->setToolTip(shown);
            box->setAccessibleName(tr("%1: %2").arg(nameOf(kind), point.value));
            // The same value twice is kept once.
            const bool known = std::ranges::any_of(m_contacts, [&](const Contact &each) {
                return each.point.kind == kind && comparable(kind, each.point.value) == comparable(kind, point.value);
            });
            box->setChecked(!known);
            column->addWidget(box);
            m_contacts.push_back({point, box});
            here << box;
        }
        if (here.isEmpty())
            column->addWidget(new TextLabel(m_theme, TypeRole::Small, ColorToken::Text3, tr("empty")));
        auto *box = static_cast<MergeCell *>(cell(content, m_row, side + 1));
        for (QCheckBox *each : std::as_const(here))
            box->follow(each);
        boxes += here;
    }
    TextLabel *result = addResult(m_row, u" "_s);
    auto *note = result->parentWidget()->findChildren<TextLabel *>().last();
    for (QCheckBox *box : std::as_const(boxes))
        connect(box, &QCheckBox::toggled, this, [this, kind, result, note] { showContacts(kind, result, note); });
    showContacts(kind, result, note);
    ++m_row;
}

void MergeTable::showContacts(ContactKind kind, TextLabel *result, TextLabel *note)
{
    QStringList kept;
    for (const Contact &contact : m_contacts) {
        if (contact.point.kind == kind && contact.button->isChecked())
            kept << contactShown(contact.point.value, m_theme.language());
    }
    if (kept.size() < 2) {
        result->setText(kept.isEmpty() ? tr("none") : breakableAddress(kept.first()));
        note->clear();
        note->hide();
        return;
    }
    result->setText(kept.size() == 2 ? tr("Both kept") : tr("%Ln kept", nullptr, int(kept.size())));
    //: The e-mail or number that is used first.
    note->setText(tr("%1 first").arg(breakableAddress(kept.first())));
    note->show();
}

void MergeTable::addRefusals()
{
    const auto of = [](const CustomerDetails &details) {
        QStringList found;
        for (const Consent &consent : details.customer.consents) {
            if (consent.stands() && !consent.granted)
                found << refusalOf(consent.kind);
        }
        return found;
    };
    const QStringList first = of(m_preview.first);
    const QStringList second = of(m_preview.second);
    if (first.isEmpty() && second.isEmpty())
        return;
    nameRow(tr("Not wanted"));
    const QString comma = tr(", ", "between the parts of a list");
    int column = 1;
    for (const QStringList &refusals : {first, second}) {
        if (refusals.isEmpty()) {
            cell(new TextLabel(m_theme, TypeRole::Small, ColorToken::Text3, tr("empty")), m_row, column++);
            continue;
        }
        auto *box = new WrappedCheckBox(m_theme, refusals.join(comma));
        box->setChecked(true);
        //: %1 is a refusal such as "No e-mail".
        box->setToolTip(tr("%1: a refusal is always kept").arg(refusals.join(comma)));
        connect(box, &QCheckBox::toggled, box, [box] { box->setChecked(true); }); // No choice, and said below.
        static_cast<MergeCell *>(cell(box, m_row, column++))->follow(box);
    }
    QStringList all = first + second;
    all.removeDuplicates();
    addResult(m_row, tr("A refusal is always kept"))->setText(all.join(comma));
    ++m_row;
}

void MergeTable::addCameThrough()
{
    const auto words = [](const CustomerDetails &details) {
        if (!details.cameThrough)
            return QString();
        const Referral &referral = details.cameThrough->referral;
        const QString name = details.cameThrough->referrerName;
        //: Who sent somebody, and how: "Ella Marsh, told a friend".
        return name.isEmpty() ? wayOf(referral) : tr("%1, %2", "person and way").arg(name, phraseOf(referral));
    };
    const QString first = words(m_preview.first);
    const QString second = words(m_preview.second);
    if (first.isEmpty() && second.isEmpty())
        return;
    const std::optional<ReferralRow> &stands = m_preview.cameThrough;
    const auto isSetAside = [this](const ReferralRow &row) {
        return std::ranges::any_of(m_preview.setAside,
                                   [&row](const ReferralRow &each) { return each.referral.id == row.referral.id; });
    };
    const auto sideOf = [&](const CustomerDetails &details, const QString &text) {
        if (!details.cameThrough || text.isEmpty())
            return Side{text};
        if (isSetAside(*details.cameThrough))
            return Side{text, tr("Nobody sends themselves")};
        const bool isKept = stands && details.cameThrough->referral.id == stands->referral.id;
        return Side{text, isKept ? QString() : tr("The other recommendation stands")};
    };
    QStringList notes;
    if (stands)
        notes << nameOf(stands->credit);
    for (const ReferralRow &row : m_preview.setAside) {
        //: Two entries are about to become one person; %1 is the friend, %2 who sent them.
        notes << tr("The recommendation of %1 by %2 is set aside: nobody sends themselves.")
                     .arg(nameInSentence(row.friendName), nameInSentence(row.referrerName));
    }
    const Pick pick = addPick(tr("Came through"), sideOf(m_preview.first, first), sideOf(m_preview.second, second),
                              notes.join(u'\n'));
    if (stands)
        pick.result->setText(stands->referrerName.isEmpty() ? wayOf(stands->referral) : stands->referrerName);
}

MergeChoice MergeTable::choice() const
{
    const Customer &first = m_preview.first.customer;
    const Customer &second = m_preview.second.customer;
    MergeChoice choice;
    choice.kept = first.id;
    choice.gone = second.id;
    choice.name = m_name.takesFirst() ? first.name : second.name;
    choice.preferred = m_preferred.takesFirst() ? first.preferred : second.preferred;
    choice.segment = m_segment.takesFirst() ? first.segment : second.segment;
    choice.knownBy = m_knownBy.takesFirst() ? first.knownBy : second.knownBy;
    for (const Contact &contact : m_contacts) {
        if (contact.button->isChecked())
            choice.contacts.push_back(contact.point);
    }
    for (const Customer *each : {&first, &second}) { // How files spell them is not for the owner to sort.
        std::ranges::copy_if(each->contacts, std::back_inserter(choice.contacts),
                             [](const ContactPoint &point) { return point.kind == ContactKind::Name; });
    }
    return choice;
}

} // namespace Shopbell
