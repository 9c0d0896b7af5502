// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/apology/letterside.h"

#include "domain/answerplace.h"
#include "domain/replylimit.h"
#include "format/customerwords.h"
#include "format/findingtext.h"
#include "format/languagename.h"
#include "format/lettertext.h"
#include "format/placeholdertext.h"
#include "format/reviewwords.h"
#include "look/theme.h"
#include "widgets/apology/letterview.h"
#include "widgets/common/card.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/preferences.h"
#include "widgets/common/segment.h"
#include "widgets/reviews/lowscroll.h"
#include "widgets/reviews/replychecking.h"
#include "widgets/reviews/shopfacts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
enum LetterKind { WholeLetter, ShortReply };

constexpr int sideSpacing = 10;
constexpr int checksShare = 40; // Of a hundred parts of the height, at most.
// Logical pixels at 100 %.
constexpr int checksMost = 216;
constexpr int checksLeast = 72; // A heading and a line.
} // namespace

LetterSide::LetterSide(const UiContext &context, const ShopFacts &facts, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_facts(facts)
    , m_checking(new ReplyChecking(context, u"apologychecks"_s, this))
    , m_noteChecking(new ReplyChecking(context, u"notechecks"_s, this))
    , m_whichFile(context.preferences.unfinishedFolder(), context.file->path(), u"apologytexts"_s)
    , m_short(m_whichFile.read())
    , m_which(new Segment(context.theme))
    , m_tone(new QComboBox)
    , m_language(new QComboBox)
    , m_view(new LetterView(context.theme))
    , m_checks(new ChecksList(context.theme))
{
    m_checking->setAdjusting([this](ReplyFacts &facts) {
        facts.isApology = true;
        facts.plan = m_plan; // The short reply need not have all parts, but the plan does.
        facts.writtenIn = framedLanguage();
        facts.framedIn = language(); // Chosen by the owner; by itself the letter takes the nearest one there is.
        facts.isPublic = isPublic();
        facts.limit = isPublic() ? replyLimitOf(place()) : std::nullopt;
    });
    m_noteChecking->setAdjusting([](ReplyFacts &facts) {
        facts.isPublic = true;
        facts.isComplaint = false; // It is no answer to one.
        facts.limit.reset();
    });
    build();
    connect(m_noteChecking, &ReplyChecking::changed, this, &LetterSide::showOwnChecks);
    connect(m_which, &Segment::chosen, this, &LetterSide::keepWhich);
    connect(m_checking, &ReplyChecking::changed, this, [this] {
        m_checks->display(m_checking->checked());
        showChecks();
        Q_EMIT checked();
    });
    connect(m_checking, &ReplyChecking::groundRead, this, &LetterSide::languageKnown);
    connect(m_checks, &ChecksList::findingChosen, this, &LetterSide::findingChosen);
    connect(m_checks, &ChecksList::setAsideWanted, m_checking, &ReplyChecking::setAside);
    connect(m_checks, &ChecksList::bringBackWanted, m_checking, &ReplyChecking::bringBack);
    connect(m_checks, &ChecksList::focusLeft, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
}

void LetterSide::build()
{
    setProperty("ground", u"sunken"_s);
    setAccessibleName(tr("What the customer will read"));
    m_checks->setFolding(true);
    m_checks->setTicked({TextCheck::MissingPart, TextCheck::DefenceFirst});
    m_checksCard = new Card(m_context.theme);
    m_checksCard->box()->addWidget(m_checks);
    m_checksCard->hide(); // Until there is something to say.
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(18, 12, 18, 14);
    column->setSpacing(sideSpacing);
    m_checksArea = new LowScroll(m_context.theme, m_checksCard, checksMost, content);
    m_checksArea->viewport()->setAutoFillBackground(false);
    column->addWidget(m_head = buildHead());
    column->addWidget(m_wayRow = buildWay());
    column->addWidget(m_view, 1);
    column->addWidget(m_checksArea);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connect(&m_context.theme, &Theme::changed, this, &LetterSide::arrange);
}

void LetterSide::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void LetterSide::arrange()
{
    const Theme &theme = m_context.theme;
    const int room =
        height() - m_head->sizeHint().height() - m_wayRow->heightForWidth(m_wayRow->width()) - 3 * sideSpacing - 26;
    const int besideLetter = room - m_view->leastHeight();
    const bool low = besideLetter < theme.scaled(checksLeast);
    // With little room all of it scrolls as one, else the letter and the checks among themselves.
    m_view->setWhole(low);
    m_checks->setFoldable(low);
    const int most = low ? QWIDGETSIZE_MAX : std::min({height() * checksShare / 100, besideLetter, room / 2 - 1});
    m_checksArea->setMost(most);
    m_checksArea->setLeast(most);
}

QWidget *LetterSide::buildHead()
{
    auto *head = new QWidget;
    m_title = new TextLabel(m_context.theme, TypeRole::Strong, ColorToken::Text, tr("What they will read"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_which->addSegment(WholeLetter, tr("Letter"));
    m_which->addSegment(ShortReply, tr("Short reply"));
    m_which->setCurrent(WholeLetter);
    m_which->setAccessibleName(tr("Letter or short reply"));
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_which);
    connect(m_which, &Segment::chosen, this, [this] {
        m_checking->checkAgain();
        Q_EMIT changed();
    });
    return head;
}

QWidget *LetterSide::buildWay()
{
    auto *way = new QWidget;
    for (const Tone tone : {Tone::Warm, Tone::Plain, Tone::Formal})
        m_tone->addItem(nameOf(tone), int(tone));
    m_tone->setAccessibleName(tr("Tone of the letter"));
    m_tone->setProperty("small", true);
    m_language->setAccessibleName(tr("Language of the letter"));
    m_language->setProperty("small", true);
    fillLanguages();
    auto *layout = new FlowLayout(8, 6, way); // As wide as their words, in a narrow pane one below the other.
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tone);
    layout->addWidget(m_language);
    connect(m_tone, &QComboBox::currentIndexChanged, this, &LetterSide::changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, &LetterSide::changed);
    return way;
}

void LetterSide::fillLanguages()
{
    m_language->addItem(tr("As the review"), QString());
    for (const QString &code : letterLanguages())
        m_language->addItem(languageName(code, m_context.theme.language()), code);
}

void LetterSide::begin(const ReviewDetails &details)
{
    const bool another = details.review.id != m_details.review.id;
    m_details = details;
    const QString &author = details.review.author;
    //: The first name of a customer: "What Priya will read".
    m_title->setText(author.isEmpty() ? tr("What they will read") : tr("What %1 will read").arg(firstNameOf(author)));
    if (another) {
        m_which->setCurrent(m_short.contains(QString::number(details.review.id.value())) ? ShortReply : WholeLetter);
        m_place.reset();
        m_checking->begin(details.review.id);
        m_noteChecking->begin(details.review.id);
    }
}

void LetterSide::end()
{
    m_details = {};
    m_checking->end();
    m_noteChecking->end();
}

void LetterSide::keepWhich()
{
    if (!m_details.review.id.isStored())
        return;
    const QString review = QString::number(m_details.review.id.value());
    if (isLetter())
        m_short.remove(review);
    else
        m_short[review] = true;
    m_whichFile.write(m_short);
}

void LetterSide::setWay(Tone tone, const QString &language)
{
    const QSignalBlocker quiet(this);
    m_tone->setCurrentIndex(m_tone->findData(int(tone)));
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
}

Tone LetterSide::tone() const
{
    return Tone(m_tone->currentData().toInt());
}

QString LetterSide::language() const
{
    return m_language->currentData().toString();
}

QString LetterSide::spelledLanguage() const
{
    const QString wanted = language();
    return wanted.isEmpty() ? m_checking->spelledLanguage() : wanted;
}

bool LetterSide::isLetter() const
{
    return m_which->current() == WholeLetter;
}

bool LetterSide::isPublic() const
{
    return m_place ? m_publicPlace : !isLetter() && othersRead(m_details.review, m_details.channel);
}

void LetterSide::setPlace(const Channel &place, bool isPublic)
{
    if (m_place == place && m_publicPlace == isPublic)
        return;
    m_place = place;
    m_publicPlace = isPublic;
    m_checking->checkAgain();
}

QString LetterSide::framedLanguage() const
{
    const QString wanted = language();
    return letterLanguage(wanted.isEmpty() ? m_details.review.language : wanted, m_context.theme.language());
}

void LetterSide::compose(const ApologyParts &parts, QDate checkBack, const QString &owner, bool agreed)
{
    const Shop &shop = m_facts.shop();
    const LetterFacts facts{.customer = m_details.review.author,
                            .checkBack = checkBack,
                            .owner = owner,
                            .shop = shop.name,
                            .today = m_facts.today()};
    if (shop.logo != m_logoBytes) {
        m_logoBytes = shop.logo;
        m_logo = QImage::fromData(shop.logo);
    }
    const QString language = framedLanguage();
    ApologyParts shown = parts;
    if (agreed && !parts.publication.trimmed().isEmpty())
        shown.prevention = parts.publication; // What we changed, instead of what we will.
    const Letter letter = isLetter() ? composedLetter(parts, facts, tone(), language, m_context.theme.language())
                                     : composedShortReply(shown, facts, tone(), language);
    const ApologyParts before = std::exchange(m_plan, isLetter() ? parts : shown);
    m_content = {.text = isEmpty(parts) ? QString() : letter.text,
                 .tokens = {},
                 .shopName = shop.name,
                 .shopLine = placeLine(shop),
                 .dateLine = m_facts.dates().fullDay(m_facts.today()),
                 .logo = m_logo,
                 .brand = shop.brandColour.isEmpty() ? QColor() : QColor::fromString(shop.brandColour),
                 .language = localeOfText(language)};
    LetterContent preview = m_content;
    preview.text = letter.text;
    for (const LetterToken &token : letter.tokens)
        preview.tokens.push_back({.start = token.start, .length = token.length});
    m_view->display(preview);
    m_checking->take(m_content.text);
    m_noteChecking->take(parts.publication);
    if (before != m_plan) // What the short reply leaves out counts, too.
        m_checking->checkSoon();
    showCount();
}

void LetterSide::showCount()
{
    // A letter that the customer alone reads is as long as it has to be.
    const NumberText &numbers = m_facts.numbers();
    const QString &text = m_content.text;
    const bool hasLimit = isPublic() || !isLetter();
    const QString length = hasLimit ? numbers.replyLength(text, place()) : numbers.characters(text);
    m_checks->setCount(text.isEmpty() ? QString() : length, isPublic() && isTooLong(text, place()));
}

void LetterSide::showChecks()
{
    m_checksCard->setVisible(!m_checks->isEmpty());
}

int LetterSide::toLookAt() const
{
    return m_checks->toLookAt();
}

std::vector<ApologyPart> LetterSide::missing() const
{
    std::vector<ApologyPart> parts;
    if (m_checking->checked().text != m_content.text)
        return parts;
    for (const TextFinding &finding : m_checking->checked().findings) {
        if (finding.check == TextCheck::MissingPart)
            parts.push_back(finding.part);
    }
    return parts;
}

void LetterSide::setOwnChecks(const std::vector<OwnCheck> &checks)
{
    m_ownChecks = checks;
    showOwnChecks();
}

void LetterSide::showOwnChecks()
{
    std::vector<OwnCheck> checks = m_ownChecks;
    const CheckedText &note = m_noteChecking->checked();
    for (const TextFinding &finding : note.findings) {
        if (finding.check == TextCheck::PersonalData)
            //: A warning about the words under "What we changed", which others may read.
            checks.push_back(
                {false,
                 tr("What we changed: %1").arg(findingSentence(finding, note.text, m_context.theme.language()))});
    }
    m_checks->setOwnChecks(checks);
    showChecks();
}

void LetterSide::setOpenParts(const std::vector<ApologyPart> &parts)
{
    m_checks->setOpenParts(parts);
}

std::vector<TextRange> LetterSide::advised() const
{
    std::vector<TextRange> ranges;
    if (m_checking->checked().text != m_content.text)
        return ranges;
    for (const TextFinding &finding : m_checking->checked().findings)
        ranges.insert(ranges.end(), finding.ranges.begin(), finding.ranges.end());
    return ranges;
}

} // namespace Shopbell
