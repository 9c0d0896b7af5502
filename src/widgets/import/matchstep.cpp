// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/matchstep.h"

#include "format/errortext.h"
#include "format/importwords.h"
#include "format/reviewwords.h"
#include "look/theme.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/noticebar.h"
#include "widgets/common/toggling.h"
#include "widgets/import/busyline.h"
#include "widgets/import/kindwords.h"
#include "widgets/import/matchpreview.h"
#include "widgets/import/settingfield.h"
#include "widgets/import/warningcard.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

MatchStep::MatchStep(const Theme &theme, ImportJob &job, QWidget *parent)
    : ImportStep(theme, parent)
    , m_job(job)
    , m_notice(new NoticeBar(theme))
    , m_preview(new MatchPreview(theme))
    , m_kind(new SettingField(theme, tr("What is in this file?"), 184))
    , m_decimal(new SettingField(theme, tr("Amounts"), 184))
    , m_format(new SettingField(theme, tr("Exported from"), 200))
    , m_letters(new SettingField(theme, tr("Letters", "how the letters of a file are written: its encoding"), 168))
    , m_delimiter(new SettingField(theme, tr("Columns split by"), 168))
    , m_dates(new SettingField(theme, tr("Dates"), 184))
    , m_scale(new SettingField(theme, tr("Scores"), 200))
    , m_channelField(new SettingField(theme, tr("Where they come from"), 184))
    , m_headings(new QCheckBox(tr("Has headings")))
    , m_busy(new BusyLine(theme))
    , m_warning(new WarningCard(theme))
    , m_next(new QPushButton(tr("Check rows")))
{
    setHeading(tr("Do these columns look right?"), {});
    content()->addWidget(m_notice);
    content()->addWidget(m_preview);
    makeSettings();
    content()->addWidget(m_busy);
    content()->addWidget(m_warning);
    content()->addStretch(1);
    makeFoot();
    listen();
}

void MatchStep::makeSettings()
{
    m_kind->box()->setObjectName(u"kind"_s);
    m_decimal->box()->setObjectName(u"decimal"_s);
    for (const ImportKind kind : importKinds)
        m_kind->box()->addItem(nameOf(kind), int(kind));
    m_decimal->box()->addItem(tr("With a point, 1,250.00"), int(DecimalSign::Point));
    m_decimal->box()->addItem(tr("With a comma, 1.250,00"), int(DecimalSign::Comma));
    m_format->box()->setObjectName(u"format"_s);
    m_letters->box()->setObjectName(u"letters"_s);
    m_delimiter->box()->setObjectName(u"delimiter"_s);
    m_dates->box()->setObjectName(u"dates"_s);
    m_scale->box()->setObjectName(u"scale"_s);
    m_channelField->box()->setObjectName(u"channel"_s);
    m_headings->setObjectName(u"headings"_s);
    for (const char delimiter : {',', ';', '\t', '|'})
        m_delimiter->box()->addItem(delimiterName(delimiter), int(delimiter));
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst})
        m_dates->box()->addItem(dateOrderName(keyOf(order)), int(order));
    for (const RatingScale scale : {RatingScale::OneToFive, RatingScale::OneToTen, RatingScale::ZeroToTen,
                                    RatingScale::Percent, RatingScale::Thumbs})
        m_scale->box()->addItem(nameOf(scale), int(scale));

    auto *firstRow = new QWidget;
    auto *column = new QVBoxLayout(firstRow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto *label = new QLabel(tr("First row"));
    label->setProperty("role", u"field"_s);
    column->addWidget(label);
    m_headings->setAccessibleName(tr("The first row has headings"));
    column->addWidget(m_headings);
    column->addStretch();

    auto *settings = new QWidget;
    auto *flow = new FlowLayout(14, 12, settings);
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_format, m_letters, m_delimiter, m_dates, firstRow,
                                                           m_decimal, m_scale, m_channelField}) {
        flow->addWidget(field);
        flow->setAlignment(field, Qt::AlignTop);
    }
    content()->addWidget(settings);
}

void MatchStep::makeFoot()
{
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setProperty("ghost", true);
    auto *back = new QPushButton(tr("Back"));
    giveIcon(back, theme(), u"arrow-left");
    m_next->setProperty("primary", true);
    m_next->setObjectName(u"checkRows"_s);
    m_next->setDefault(true);
    giveIcon(m_next, theme(), u"arrow-right", IconColors(ColorToken::OnAccent));
    m_next->setLayoutDirection(theme().isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft); // The arrow comes last.
    foot()->addWidget(cancel);
    foot()->addStretch(1);
    foot()->addWidget(back);
    foot()->addWidget(m_next);
    connect(cancel, &QPushButton::clicked, this, &MatchStep::closeWanted);
    connect(back, &QPushButton::clicked, this, &MatchStep::backWanted);
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT checkWanted(m_plan, false); });
    connect(m_warning, &WarningCard::rowsWanted, this, [this] { Q_EMIT checkWanted(m_plan, true); });
}

void MatchStep::listen()
{
    connect(m_preview, &MatchPreview::fieldChosen, this, &MatchStep::chooseField);
    connect(m_kind->box(), &QComboBox::activated, this, &MatchStep::chooseKind);
    connect(m_decimal->box(), &QComboBox::activated, this, &MatchStep::chooseDecimal);
    connect(m_format->box(), &QComboBox::activated, this, &MatchStep::chooseFormat);
    connect(m_letters->box(), &QComboBox::activated, this, &MatchStep::chooseLetters);
    connect(m_delimiter->box(), &QComboBox::activated, this, &MatchStep::chooseDelimiter);
    connect(m_dates->box(), &QComboBox::activated, this, &MatchStep::chooseDates);
    connect(m_scale->box(), &QComboBox::activated, this, &MatchStep::chooseScale);
    connect(m_channelField->box(), &QComboBox::activated, this, &MatchStep::chooseChannel);
    whenToggled(*m_headings, this, [this](bool has) { chooseHeadings(has); });
    connect(m_busy, &BusyLine::cancelWanted, &m_job, &ImportJob::cancel);
    connect(&m_job, &ImportJob::progressed, m_busy, [this] { m_busy->setShare(m_job.share()); });
    connect(&m_job, &ImportJob::fileRead, this, [this] {
        m_read = m_told;
        showFile();
    });
    connect(&m_job, &ImportJob::began, this, [this](ImportJob::Doing what) {
        if (what != ImportJob::Doing::Reading)
            return;
        m_notice->hide();
        m_busy->begin(tr("Reading %1 again…").arg(m_job.fileName()));
        holdNext(tr("The file is being read."));
    });
    connect(&m_job, &ImportJob::cancelled, this, [this](ImportJob::Doing what) {
        if (what == ImportJob::Doing::Reading)
            showLastReading();
    });
    connect(&m_job, &ImportJob::failed, this, [this](ImportJob::Doing what, const Error &why) {
        if (what != ImportJob::Doing::Reading)
            return;
        showLastReading();
        m_notice->say(NoticeBar::Tone::Failure, errorText(why, Task::ReadFile));
    });
}

void MatchStep::takeFocus()
{
    m_next->setFocus(Qt::OtherFocusReason);
}

void MatchStep::setChannels(const std::vector<Channel> &channels)
{
    m_channels = channels;
    fillChannels();
}

void MatchStep::startAfresh()
{
    m_told = {};
    m_read = {};
    m_channel.reset();
    m_plan = {};
    m_notice->hide();
}

void MatchStep::showFile()
{
    m_busy->end();
    const FileSurvey &survey = m_job.survey();
    m_plan = survey.plan;
    m_plan.channel = m_channel.value_or(m_plan.channel);
    m_plan.dateOrder = m_told.dateOrder.value_or(m_plan.dateOrder);
    m_plan.scale = m_told.scale.value_or(m_plan.scale);
    m_plan.decimal = m_told.decimal.value_or(m_plan.decimal);
    for (const auto &[column, field] : m_told.fields) {
        if (size_t(column) < m_plan.fields.size())
            m_plan.fields[size_t(column)] = field;
    }
    //: %1: name of the file
    setHeading(heading(),
               tr("We read %1 and found %Ln rows. Change any heading that we got wrong.", nullptr, int(survey.records))
                   .arg(bold(m_job.fileName())));
    m_preview->setFile(survey, m_plan);
    fillFormats();
    fillLetters();
    fillChannels();
    showPlan();
}

void MatchStep::showLastReading()
{
    m_told.kind = m_read.kind;
    m_told.formatName = m_read.formatName;
    m_told.encoding = m_read.encoding;
    m_told.delimiter = m_read.delimiter;
    m_told.hasHeader = m_read.hasHeader;
    m_told.fields = m_read.fields;
    showFile();
}

void MatchStep::fillFormats()
{
    const std::vector<QString> &candidates = m_job.survey().formatCandidates;
    QComboBox *box = m_format->box();
    box->clear();
    box->addItem(tr("Something else"), QString());
    for (const QString &format : candidates)
        box->addItem(formatName(format), format);
    box->setCurrentIndex(std::max(0, box->findData(m_plan.formatName)));
    m_format->setVisible(candidates.size() > 1);
    m_format->setProof(m_told.formatName ? ProofLine{ProofLine::Tone::Quiet, {}}
                                         : ProofLine{ProofLine::Tone::Doubtful, tr("Several fit. Which one is it?")});
}

void MatchStep::fillLetters()
{
    QComboBox *box = m_letters->box();
    box->clear();
    QList<QByteArray> offered = offeredEncodings();
    if (!offered.contains(m_plan.dialect.encoding))
        offered.prepend(m_plan.dialect.encoding);
    for (const QByteArray &encoding : std::as_const(offered))
        box->addItem(encodingName(encoding), encoding);
    box->setCurrentIndex(box->findData(m_plan.dialect.encoding));

    QComboBox *split = m_delimiter->box();
    const int delimiter = uchar(m_plan.dialect.delimiter);
    if (split->findData(delimiter) < 0)
        split->addItem(delimiterName(char(delimiter)), delimiter);
    split->setCurrentIndex(split->findData(delimiter));
    showChecked(*m_headings, m_plan.dialect.hasHeader);
}

void MatchStep::fillChannels()
{
    QComboBox *box = m_channelField->box();
    box->clear();
    const auto suggested = std::ranges::find(m_channels, m_plan.channelKey, &Channel::key);
    const auto other = std::ranges::find(m_channels, otherChannel, &Channel::id);
    if (m_plan.kind == ImportKind::Purchases)
        box->addItem(tr("Not said", "where purchases come from"), qint64(0));
    for (const Channel &channel : m_channels)
        box->addItem(theme().icon(iconOf(channel)), nameOf(channel), channel.id.value());
    ChannelId chosen = m_plan.channel;
    if (!chosen.isStored() && suggested != m_channels.end())
        chosen = suggested->id;
    else if (!chosen.isStored() && other != m_channels.end() && m_plan.kind == ImportKind::Reviews)
        chosen = other->id;
    box->setCurrentIndex(box->findData(chosen.value()));
}

void MatchStep::showPlan()
{
    const FileSurvey &survey = m_job.survey();
    m_preview->setPlan(m_plan);
    m_letters->setProof(lettersProof(survey));
    m_delimiter->setProof(columnsProof(survey));
    m_dates->setProof(datesProof(survey, m_plan));
    m_dates->setHeld(!columnOf(m_plan, ImportField::Date) && !columnOf(m_plan, ImportField::ReplyDate),
                     tr("No column is marked as a date."));
    m_dates->box()->setCurrentIndex(m_dates->box()->findData(int(m_plan.dateOrder)));
    m_kind->box()->setCurrentIndex(m_kind->box()->findData(int(m_plan.kind)));
    m_kind->setProof(m_told.kind ? ProofLine{ProofLine::Tone::Quiet, {}} : kindProof(survey));
    m_decimal->setVisible(m_plan.kind == ImportKind::Purchases);
    m_decimal->box()->setCurrentIndex(m_decimal->box()->findData(int(m_plan.decimal)));
    m_decimal->setProof(amountsProof(survey, m_plan));
    m_scale->setVisible(m_plan.kind == ImportKind::Reviews);
    m_channelField->setVisible(m_plan.kind == ImportKind::Reviews || m_plan.kind == ImportKind::Purchases);
    m_dates->setVisible(m_plan.kind != ImportKind::Customers);
    m_scale->setProof(scoresProof(survey, m_plan));
    m_scale->setHeld(!columnOf(m_plan, ImportField::Rating), tr("No column is marked as a score."));
    m_scale->box()->setCurrentIndex(m_scale->box()->findData(int(m_plan.scale)));
    m_channelField->setProof(
        {ProofLine::Tone::Quiet,
         columnOf(m_plan, ImportField::Channel) ? tr("Where a row names no channel of its own") : QString()});
    m_warning->setWarnings(warningsOf(survey, m_plan));
    const QString obstacle = survey.records == 0 ? tr("There is no row below the headings.") : obstacleOf(m_plan);
    holdNext(obstacle);
    if (!obstacle.isEmpty())
        m_notice->say(NoticeBar::Tone::Warning,
                      survey.records == 0 ? tr("This file has headings and nothing below them. Choose another file.")
                                          : tr("Nothing here could come in yet. %1").arg(obstacle));
    else
        m_notice->hide();
}

void MatchStep::holdNext(const QString &reason)
{
    m_next->setEnabled(reason.isEmpty());
    m_next->setToolTip(reason);
    m_next->setAccessibleDescription(reason);
}

void MatchStep::chooseField(int column, ImportField field)
{
    if (size_t(column) >= m_plan.fields.size() || m_plan.fields[size_t(column)] == field)
        return;
    const auto tell = [this](int which, ImportField what) {
        std::erase_if(m_told.fields, [which](const auto &told) { return told.first == which; });
        m_told.fields.emplace_back(which, what);
        m_plan.fields[size_t(which)] = what;
    };
    // Two columns cannot both be the words: the one that was is kept under Details.
    if (belongsToOneColumn(field)) {
        if (const std::optional<size_t> held = columnOf(m_plan, field))
            tell(int(*held), noFieldOf(m_plan.kind));
    }
    tell(column, field);
    const bool needsNumbers = field == ImportField::Date || field == ImportField::ReplyDate
        || field == ImportField::Rating || field == ImportField::Sentiment || isAmount(field);
    if (needsNumbers)
        readAgain();
    else
        showPlan();
}

void MatchStep::chooseKind()
{
    m_told.kind = ImportKind(m_kind->box()->currentData().toInt());
    m_told.formatName.reset();
    m_told.fields.clear(); // Its columns mean what they mean there.
    m_channel.reset();
    readAgain();
}

void MatchStep::chooseDecimal()
{
    m_plan.decimal = DecimalSign(m_decimal->box()->currentData().toInt());
    m_told.decimal = m_plan.decimal;
    showPlan();
}

void MatchStep::chooseFormat()
{
    m_told.formatName = m_format->box()->currentData().toString();
    m_told.fields.clear(); // Its columns mean what they mean there.
    readAgain();
}

void MatchStep::chooseLetters()
{
    m_told.encoding = m_letters->box()->currentData().toByteArray();
    readAgain();
}

void MatchStep::chooseDelimiter()
{
    m_told.delimiter = char(m_delimiter->box()->currentData().toInt());
    m_told.fields.clear(); // Other columns now.
    readAgain();
}

void MatchStep::chooseHeadings(bool has)
{
    m_told.hasHeader = has;
    readAgain();
}

void MatchStep::chooseDates()
{
    m_plan.dateOrder = DateOrder(m_dates->box()->currentData().toInt());
    m_told.dateOrder = m_plan.dateOrder;
    showPlan();
}

void MatchStep::chooseScale()
{
    m_plan.scale = RatingScale(m_scale->box()->currentData().toInt());
    m_told.scale = m_plan.scale;
    showPlan();
}

void MatchStep::chooseChannel()
{
    m_channel = ChannelId(m_channelField->box()->currentData().toLongLong());
    m_plan.channel = *m_channel;
}

void MatchStep::readAgain()
{
    m_job.read(m_job.path(), m_told);
}

} // namespace Shopbell
