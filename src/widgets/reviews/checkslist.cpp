// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/checkslist.h"

#include "format/findingtext.h"
#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/emptylayout.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/keptfocus.h"
#include "widgets/reviews/checkrow.h"
#include "widgets/reviews/disclosure.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int muchFound = 4; // Lines: from then on they get the room of what is well.
constexpr int headMargin = 4;
constexpr int headGap = 12;
} // namespace

ChecksList::ChecksList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, TypeRole::Small, ColorToken::Text, tr("Before you send")))
    , m_fold(new Disclosure(theme, tr("Before you send")))
    , m_count(new TextLabel(theme, TypeRole::Micro, ColorToken::Text3))
    , m_head(new QHBoxLayout)
    , m_rows(new QVBoxLayout)
{
    setAccessibleName(tr("Before you send"));
    m_title->setWeight(QFont::DemiBold);
    m_count->setObjectName(u"lengthOfText"_s);
    m_count->hide();
    m_fold->setObjectName(u"foldChecks"_s);
    m_fold->hide();
    connect(m_fold, &QAbstractButton::toggled, this, &ChecksList::showFold);
    m_count->setMinimumWidth(1); // Else the list could not become too narrow for it.
    m_count->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_head->setContentsMargins(headMargin, 0, headMargin, 0);
    m_head->setSpacing(headGap);
    m_head->addWidget(m_title, 0, Qt::AlignLeading);
    m_head->addWidget(m_fold, 0, Qt::AlignLeading);
    m_head->addWidget(m_count, 1);
    m_rows->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(m_head);
    layout->addLayout(m_rows);
    layout->addStretch(1);
    build();
    connect(&theme, &Theme::changed, this, &ChecksList::build); // Sentences name languages in that of the program.
}

void ChecksList::display(const CheckedText &checked)
{
    const bool same = checked.text == m_checked.text && checked.checks == m_checked.checks
        && checked.findings == m_checked.findings && checked.setAside == m_checked.setAside;
    if (same)
        return;
    m_checked = checked;
    build();
}

void ChecksList::setOwnChecks(const std::vector<OwnCheck> &checks)
{
    if (checks == m_own)
        return;
    m_own = checks;
    build();
}

void ChecksList::setCount(const QString &words, bool danger)
{
    m_count->setText(words);
    m_count->setColor(danger ? ColorToken::Danger : ColorToken::Text3);
    m_count->setVisible(!words.isEmpty());
    placeCount();
}

void ChecksList::placeCount()
{
    const QSize heading = m_foldable ? m_fold->sizeHint() : m_title->sizeHint();
    const int needed = heading.width() + headGap + m_count->fontMetrics().horizontalAdvance(m_count->text());
    const bool beside = needed <= width() - 2 * headMargin;
    if (beside == (m_head->direction() == QBoxLayout::LeftToRight))
        return;
    m_count->setWordWrap(!beside);
    m_count->setAlignment((beside ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    m_head->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_head->setSpacing(beside ? headGap : 0);
}

void ChecksList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCount();
}

void ChecksList::setSaidElsewhere(std::optional<TextCheck> check)
{
    if (check == m_saidElsewhere)
        return;
    m_saidElsewhere = check;
    build();
}

void ChecksList::setFolding(bool folding)
{
    if (folding == m_folding)
        return;
    m_folding = folding;
    build();
}

void ChecksList::setTicked(std::vector<TextCheck> checks)
{
    if (checks == m_ticked)
        return;
    m_ticked = std::move(checks);
    build();
}

void ChecksList::setOpenParts(std::vector<ApologyPart> parts)
{
    if (parts == m_openParts)
        return;
    m_openParts = std::move(parts);
    build();
}

void ChecksList::setFoldable(bool foldable)
{
    if (foldable == m_foldable)
        return;
    m_foldable = foldable;
    m_fold->setChecked(false);
    showFold();
}

void ChecksList::showFold()
{
    const int notes = toLookAt();
    const QString words =
        notes > 0 ? tr("Before you send: %Ln thing(s) to look at", "", notes) : tr("Before you send: nothing found");
    m_fold->setText(words);
    m_fold->setAccessibleName(words);
    m_fold->updateGeometry();
    m_fold->update();
    m_fold->setVisible(m_foldable);
    m_title->setVisible(!m_foldable);
    placeCount();
    m_list->setVisible(!m_foldable || m_fold->isChecked());
}

bool ChecksList::isEmpty() const
{
    return m_checked.checks.empty() && m_own.empty();
}

int ChecksList::toLookAt() const
{
    const auto own = std::ranges::count(m_own, false, &OwnCheck::passed);
    const auto found = std::ranges::count_if(
        m_checked.findings, [this](const TextFinding &finding) { return finding.check != m_saidElsewhere; });
    return int(own + found);
}

bool ChecksList::isOpen(ApologyPart part) const
{
    const bool isMissing = std::ranges::any_of(m_checked.findings, [part](const TextFinding &finding) {
        return finding.check == TextCheck::MissingPart && finding.part == part;
    });
    return isMissing || std::ranges::find(m_openParts, part) != m_openParts.end();
}

std::vector<ChecksList::Ticked> ChecksList::passed() const
{
    const bool areSeen = toLookAt() < muchFound;
    const auto isTicked = [this](TextCheck check) { return std::ranges::find(m_ticked, check) != m_ticked.end(); };
    std::vector<Ticked> passed;
    if (isTicked(TextCheck::MissingPart)
        && std::ranges::find(m_checked.checks, TextCheck::MissingPart) != m_checked.checks.end()
        && !isOpen(ApologyPart::Acknowledgement))
        passed.push_back({namesWhatWentWrongSentence(), areSeen});
    for (const TextCheck check : m_checked.passed()) {
        const bool saysNoSorry = check == TextCheck::DefenceFirst && isOpen(ApologyPart::Apology);
        const bool leavesOpen = check == TextCheck::MissingPart && !m_openParts.empty();
        if (!saysNoSorry && !leavesOpen)
            passed.push_back({passedSentence(check), areSeen && isTicked(check)});
    }
    for (const OwnCheck &own : m_own) {
        if (own.passed)
            passed.push_back({own.sentence, areSeen && !m_ticked.empty()});
    }
    return passed;
}

void ChecksList::build()
{
    const KeptFocus focus(*this);
    if (m_list) {
        m_rows->removeWidget(m_list);
        sendAway(*m_list);
    }
    m_list = new QWidget;
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const OwnCheck &own : m_own) {
        if (!own.passed)
            column->addWidget(new CheckRow(m_theme, u"circle-alert"_s, ColorToken::Warn, own.sentence));
    }
    for (const TextFinding &finding : m_checked.findings) {
        if (finding.check != m_saidElsewhere)
            addFinding(finding);
    }
    std::vector<Ticked> passed = this->passed();
    const auto folded = std::ranges::stable_partition(passed, &Ticked::seen);
    const auto shownEnd = m_folding && !m_unfolded ? folded.begin() : passed.end();
    for (auto tick = passed.begin(); tick != shownEnd; ++tick)
        addTick(tick->sentence);
    addLinks(int(folded.size()), folded.size() < passed.size());
    m_rows->addWidget(m_list);
    showFold(); // At once: a layout would show it only after the one before is gone from sight.
    setVisible(!isEmpty());
    if (!focus.giveBackInside())
        Q_EMIT focusLeft();
}

void ChecksList::addFinding(const TextFinding &finding)
{
    const bool blocks = finding.severity() == FindingSeverity::Block;
    auto *line = new QWidget;
    auto *row = new CheckRow(m_theme, blocks ? u"circle-x"_s : u"circle-alert"_s,
                             blocks ? ColorToken::Danger : ColorToken::Warn,
                             findingSentence(finding, m_checked.text, m_theme.language()));
    row->setLeading(!finding.ranges.empty());
    if (!finding.ranges.empty())
        row->setToolTip(tr("Show the words"));
    connect(row, &QAbstractButton::clicked, this, [this, finding] {
        if (!finding.ranges.empty())
            Q_EMIT findingChosen(finding);
    });
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(row, 1);
    if (!blocks) {
        auto *aside = new IconButton(m_theme, "x", tr("Set this aside for this reply"));
        connect(aside, &QAbstractButton::clicked, this, [this, finding] { Q_EMIT setAsideWanted(finding); });
        layout->addWidget(aside, 0, Qt::AlignTop);
    }
    m_list->layout()->addWidget(line);
}

void ChecksList::addTick(const QString &sentence)
{
    m_list->layout()->addWidget(new CheckRow(m_theme, u"circle-check"_s, ColorToken::Positive, sentence));
}

void ChecksList::addLinks(int folded, bool areSomeSeen)
{
    const auto addLink = [this](const QString &words, auto run) {
        auto *link = new QPushButton(words);
        link->setProperty("link", true);
        connect(link, &QPushButton::clicked, this, run);
        auto *line = new QHBoxLayout;
        line->setContentsMargins(4, 0, 4, 0); // Below the title.
        line->addWidget(link);
        line->addStretch(1);
        static_cast<QVBoxLayout *>(m_list->layout())->addLayout(line);
    };
    if (m_folding && folded > 0) {
        const QString words = areSomeSeen ? tr("%Ln more check(s) found nothing", "", folded)
                                          : tr("%Ln check(s) found nothing", "", folded);
        auto *fold = new Disclosure(m_theme, m_unfolded ? tr("Hide what is well") : words);
        fold->setObjectName(u"whatIsWell"_s);
        fold->setChecked(m_unfolded);
        connect(fold, &QAbstractButton::clicked, this, &ChecksList::turn);
        auto *line = new QHBoxLayout;
        line->setContentsMargins(4, 0, 4, 0);
        line->addWidget(fold);
        line->addStretch(1);
        static_cast<QVBoxLayout *>(m_list->layout())->addLayout(line);
    }
    if (m_checked.setAside > 0)
        addLink(tr("Show %Ln again that was set aside", "", m_checked.setAside), [this] { Q_EMIT bringBackWanted(); });
}

void ChecksList::turn()
{
    m_unfolded = !m_unfolded;
    build();
    if (auto *fold = m_list->findChild<Disclosure *>(u"whatIsWell"_s))
        fold->setFocus(Qt::OtherFocusReason); // It is called otherwise now, and is still the same.
}

} // namespace Shopbell
