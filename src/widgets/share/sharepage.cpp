// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/share/sharepage.h"

#include "charts/chartlist.h"
#include "charts/picturesizes.h"
#include "core/whenanswered.h"
#include "format/errortext.h"
#include "format/reviewwords.h"
#include "format/statistictext.h"
#include "look/theme.h"
#include "models/chartrange.h"
#include "widgets/common/notices.h"
#include "widgets/common/preferences.h"
#include "widgets/common/shopprofile.h"
#include "widgets/common/windowrequests.h"
#include "widgets/insights/chartdesk.h"
#include "widgets/insights/chartwords.h"
#include "widgets/insights/gallery.h"
#include "widgets/insights/gallerymodel.h"
#include "widgets/settings/logochooser.h"
#include "widgets/settings/shopedit.h"
#include "widgets/share/ownsizes.h"
#include "widgets/share/pictureexport.h"
#include "widgets/share/picturepreview.h"
#include "widgets/share/postwords.h"
#include "widgets/share/sharelayout.h"
#include "widgets/share/shareoptions.h"
#include "widgets/share/sharestage.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shopbell {

namespace {

QList<std::pair<QString, QString>> offeredLooks()
{
    QList<std::pair<QString, QString>> looks;
    for (const SocialLook look : socialLooks)
        looks.append({keyOf(look), nameOf(look)});
    return looks;
}

} // namespace

SharePage::SharePage(const UiContext &context, const ShopProfile &profile, WindowRequests &requests, QWidget *parent)
    : SharePage(context, profile, requests, readersOf(context.file), parent)
{
}

SharePage::SharePage(const UiContext &context, const ShopProfile &profile, WindowRequests &requests,
                     ChartReaders readers, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_profile(profile)
    , m_requests(requests)
    , m_readers(readers)
    , m_desk(new ChartDesk(std::move(readers), context.file, this))
    , m_charts(new GalleryModel(this))
    , m_drafts(context.preferences.unfinishedFolder(), context.file->path())
    , m_export(new PictureExport(context, m_maker, this))
    , m_sizes(new OwnSizes(context, *this))
    , m_sources(new ShareSources(context.theme, *m_charts))
    , m_stage(new ShareStage(context.theme, *m_charts, *m_sizes))
    , m_options(new ShareOptions(context.theme, offeredLooks()))
    , m_layout(new ShareLayout(context.theme, m_sources, m_stage, m_options))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_layout);
    setAccessibleName(tr("Share"));
    setFocusProxy(m_sources->list());
    makeActions();
    connectParts();
    connectDesk();
    if (!m_sizes->all().empty())
        chooseSize(m_sizes->all().front());
}

void SharePage::makeActions()
{
    const auto add = [this](const QKeySequence &keys, auto work) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, work] {
            if (m_options->exportButton()->isEnabled())
                work();
        });
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { Q_EMIT m_options->exportWanted(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { Q_EMIT m_options->copyWanted(); });
}

void SharePage::connectParts()
{
    m_drawSoon.setSingleShot(true);
    m_drawSoon.setInterval(40ms);
    m_looksSoon.setSingleShot(true);
    m_looksSoon.setInterval(400ms);
    connect(&m_drawSoon, &QTimer::timeout, this, &SharePage::draw);
    connect(&m_looksSoon, &QTimer::timeout, this, &SharePage::drawLooks);
    connect(m_sources->list(), &Gallery::chosen, this, &SharePage::choose);
    connect(m_stage, &ShareStage::chartChosen, this, &SharePage::choose);
    connect(m_stage, &ShareStage::emptyActionWanted, this, [this] { Q_EMIT m_requests.importWanted({}); });
    connect(m_stage, &ShareStage::upToWanted, this, [this] {
        if (const Statistics *shown = answer())
            post(upTo(shown->query, shown->lastRecord));
    });
    connect(m_stage, &ShareStage::undoWanted, this, &SharePage::undo);
    connect(m_options, &ShareOptions::undoChanged, this, [this] { m_stage->setUndo(canUndo()); });
    connect(m_stage, &ShareStage::sizeChosen, this, [this](const QString &id) {
        if (const auto size = pictureSize(m_sizes->all(), id))
            chooseSize(*size);
    });
    connect(m_stage, &ShareStage::ownSizeWanted, this, [this] { m_sizes->ask(m_size); });
    connect(m_stage, &ShareStage::removeSizeWanted, m_sizes, &OwnSizes::remove);
    connect(m_sizes, &OwnSizes::changed, this, [this] { m_stage->showSizes(*m_sizes); });
    connect(m_sizes, &OwnSizes::chosen, this, &SharePage::chooseSize);
    connect(m_options, &ShareOptions::wordsChanged, this, [this](const PostWords &words) {
        if (const Statistics *shown = answer())
            m_drafts.setWords(shown->query.statistic, words);
        drawSoon();
    });
    connect(m_options, &ShareOptions::styleChanged, this, &SharePage::takeStyle);
    const auto altText = [this] { return m_options->savesAltText() ? m_options->altText() : QString(); };
    connect(m_options, &ShareOptions::exportWanted, this,
            [this, altText] { m_export->save(m_size, content(), fileName(), altText()); });
    connect(m_options, &ShareOptions::allSizesWanted, this,
            [this, altText] { m_export->saveAll(m_sizes->all(), content(), fileName(), altText()); });
    connect(m_options, &ShareOptions::copyWanted, this,
            [this] { m_export->copy(m_stage->preview().canvas().picture()); });
    connect(m_options, &ShareOptions::copyTextWanted, m_export, &PictureExport::copyText);
    connect(&m_profile, &ShopProfile::changed, this, &SharePage::showChosen);
    auto *logo = new LogoChooser(m_context, this);
    auto *edit = new ShopEdit(m_context, m_profile, this);
    connect(m_options, &ShareOptions::logoWanted, logo, &LogoChooser::ask);
    connect(logo, &LogoChooser::chosen, this,
            [edit](const QByteArray &png) { edit->change([&png](Shop &shop) { shop.logo = png; }); });
    connect(logo, &LogoChooser::refused, this, [this](const QString &sentence) { m_context.notices.failed(sentence); });
}

void SharePage::connectDesk()
{
    connect(m_desk, &ChartDesk::changed, this, &SharePage::begin);
    connect(m_desk, &ChartDesk::failed, this, [this](const Error &error) {
        const QString sentence = errorText(error, Task::ReadCharts);
        if (!sentence.isEmpty())
            m_context.notices.failed(sentence);
    });
    connect(m_desk, &ChartDesk::thumbAnswered, this, [this](int chart, const Statistics &answered) {
        m_charts->setAnswer(chart, answered, sourceCaption(answered, m_context.theme.language()));
        if (chart == m_chosen)
            showChosen();
    });
}

QDate SharePage::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_context.file->now(), m_profile.shop().timeZone()).date();
}

void SharePage::begin()
{
    StatisticsQuery byMonth;
    byMonth.statistic = Statistic::PurchaseFrequency;
    whenAnswered(m_readers.statistics(byMonth), this,
                 [this, generation = ++m_beginGeneration](const Result<Statistics> &months) {
                     if (generation == m_beginGeneration && months)
                         takeMonths(*months);
                 });
}

void SharePage::takeMonths(const Statistics &months)
{
    std::vector<StatisticsQuery> charts;
    for (const ChartKind &kind : chartKinds()) {
        StatisticsQuery query;
        query.statistic = kind.statistic;
        const bool asked = m_asked && m_asked->statistic == kind.statistic;
        charts.push_back(queryToPost(asked ? *m_asked : withUsualRange(query, months, today()), today()));
    }
    const bool first = m_queries.empty();
    const bool areNew = charts != m_queries; // Otherwise the desk reads them again by itself.
    if (areNew) {
        m_queries = charts;
        m_charts->setCharts(charts);
        m_desk->setGallery(charts);
    }
    const int wanted = std::exchange(m_isWanted, false) ? m_charts->rowOf(queryToPost(*m_asked, today())) : -1;
    if (wanted >= 0)
        choose(wanted);
    else if (areNew)
        choose(first ? 0 : m_chosen);
}

void SharePage::post(const StatisticsQuery &query)
{
    m_asked = query;
    m_isWanted = true;
    if (!isVisible() && m_queries.empty())
        return; // Chosen when the page begins.
    begin();
}

void SharePage::choose(int chart)
{
    m_chosen = chart;
    m_sources->list()->setCurrentRow(chart);
    m_stage->setChart(chart);
    showChosen();
}

void SharePage::chooseSize(const PictureSize &size)
{
    m_size = size;
    m_stage->setSize(size);
    showWhatStandsAgainstIt();
}

const QImage &SharePage::picture() const
{
    return m_stage->preview().canvas().picture();
}

const Statistics *SharePage::answer() const
{
    return m_charts->answerAt(m_chosen);
}

SocialContent SharePage::content() const
{
    const Shop &shop = m_profile.shop();
    const PostStyle &style = m_drafts.style();
    SocialContent content;
    content.look = socialLookFromKey(style.look).value_or(SocialLook::Awning);
    content.lineAbove = m_options->lineAbove();
    content.headline = m_options->headline();
    content.signOff = m_options->signOff();
    content.shopName = shop.name;
    content.shopPlace = placeLine(shop);
    content.shopKind = shop.kind;
    content.brand = style.colour.isValid() ? style.colour : QColor::fromString(shop.brandColour);
    content.language = m_context.theme.language();
    if (style.logo && !shop.logo.isEmpty())
        content.logo = QImage::fromData(shop.logo);
    if (const Statistics *shown = answer()) {
        const PostProposal proposal = proposalOf(*shown, shop, content.language);
        content.source = proposal.source;
        content.sourceShort = proposal.sourceShort;
        content.bars = socialBars(*shown, content.language);
        content.named = int(content.bars.size()) - 1;
    }
    return content;
}

QString SharePage::fileName() const
{
    const Statistics *shown = answer();
    const ChartKind *kind = shown ? chartKind(shown->query.statistic) : nullptr;
    return kind ? nameOf(*kind) : QString();
}

void SharePage::showChosen()
{
    const Statistics *shown = answer();
    if (!shown)
        return;
    const Shop &shop = m_profile.shop();
    m_options->setStyle(m_drafts.style(),
                        shop.brandColour.isEmpty() ? m_context.theme.tokens().defaultBrand()
                                                   : QColor::fromString(shop.brandColour),
                        !shop.logo.isEmpty());
    const PostProposal proposal = proposalOf(*shown, shop, m_context.theme.language());
    m_options->setProposal(proposal, m_drafts.words(shown->query.statistic));
    m_stage->offerUpTo(endsEarly(*shown)
                           ? upToWords(shown->lastRecord, shown->query.statistic, m_context.theme.language())
                           : QString());
    showWhatStandsAgainstIt();
}

void SharePage::showWhatStandsAgainstIt()
{
    const Statistics *shown = answer();
    if (!shown)
        return;
    const QString whyNot = statisticText(*shown, m_context.theme.language()).whyNoPost(*shown);
    const bool enough = whyNot.isEmpty();
    const QString reason = enough ? tooSmallToPost(m_size.pixels) : whyNot;
    const bool ready = reason.isEmpty();
    const bool any = enough && std::ranges::any_of(m_sizes->all(), [](const PictureSize &size) {
                         return tooSmallToPost(size.pixels).isEmpty();
                     });
    m_options->setReady(ready, any, reason);
    m_stage->setTooLittle(reason, shown->n == 0);
    if (ready)
        drawSoon();
}

void SharePage::drawSoon()
{
    m_drawSoon.start();
    m_looksSoon.start();
}

void SharePage::draw()
{
    if (!answer())
        return;
    whenAnswered(m_maker.draw(m_size, content()), this,
                 [this, size = m_size, generation = ++m_drawGeneration](const QImage &picture) {
                     if (generation != m_drawGeneration)
                         return;
                     m_stage->preview().setPicture(picture, size.safe);
                     m_stage->preview().canvas().setAccessibleName(
                         tr("Preview of the picture: %1").arg(m_options->altText()));
                 });
}

void SharePage::drawLooks()
{
    if (!answer() || m_sizes->all().empty())
        return;
    ++m_looksGeneration;
    SocialContent shown = content();
    for (const SocialLook look : socialLooks) {
        shown.look = look;
        whenAnswered(m_maker.draw(m_sizes->all().front(), shown), this,
                     [this, look, generation = m_looksGeneration](const QImage &picture) {
                         if (generation == m_looksGeneration)
                             m_options->setLookPicture(int(look), picture);
                     });
    }
}

void SharePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFocusProxy(m_layout->areSourcesFolded() ? static_cast<QWidget *>(m_stage) : m_sources->list());
}

void SharePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_desk->setAwake(true);
    begin();
}

void SharePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_desk->setAwake(false);
}

} // namespace Shopbell
