// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"
#include "widgets/import/importjob.h"
#include "widgets/import/importstep.h"

class QCheckBox;
class QPushButton;

namespace Shopbell {
class BusyLine;
class MatchPreview;
class NoticeBar;
class SettingField;
class WarningCard;

/// What does each column mean, and how is the file written? Every guess stands beside its proof. A change that the
/// gathered numbers can answer is answered at once, any other reads the file again.
class MatchStep : public ImportStep
{
    Q_OBJECT

public:
    MatchStep(const Theme &theme, ImportJob &job, QWidget *parent);

    void setChannels(const std::vector<Channel> &channels);
    /// Another file: what the owner said about the last one is forgotten.
    void startAfresh();
    void takeFocus() override;

Q_SIGNALS:
    /// `showProblems`: begin with the rows that need a look.
    void checkWanted(const Shopbell::ImportPlan &plan, bool showProblems);
    void backWanted();
    void closeWanted();

private:
    void makeSettings();
    void makeFoot();
    void listen();
    void showFile();
    void showPlan();
    void showLastReading();
    void fillFormats();
    void fillLetters();
    void fillChannels();
    void holdNext(const QString &reason);

    void chooseField(int column, ImportField field);
    void chooseKind();
    void chooseDecimal();
    void chooseFormat();
    void chooseLetters();
    void chooseDelimiter();
    void chooseDates();
    void chooseScale();
    void chooseChannel();
    void chooseHeadings(bool has);
    void readAgain();

    ImportJob &m_job;
    ImportPlan m_plan;
    ImportOverrides m_told; ///< What the owner said, so that reading again does not forget it.
    ImportOverrides m_read; ///< The same, as the file was last read.
    std::optional<ChannelId> m_channel;
    std::vector<Channel> m_channels;

    NoticeBar *m_notice;
    MatchPreview *m_preview;
    SettingField *m_kind;
    SettingField *m_decimal;
    SettingField *m_format;
    SettingField *m_letters;
    SettingField *m_delimiter;
    SettingField *m_dates;
    SettingField *m_scale;
    SettingField *m_channelField;
    QCheckBox *m_headings;
    BusyLine *m_busy;
    WarningCard *m_warning;
    QPushButton *m_next;
};

} // namespace Shopbell
