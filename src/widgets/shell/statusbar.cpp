// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/statusbar.h"

#include "format/datetext.h"
#include "format/numbertext.h"
#include "look/theme.h"
#include "widgets/common/card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Shopbell {

StatusBar::StatusBar(const Theme &theme, QWidget *parent)
    : QStatusBar(parent)
    , m_theme(theme)
    , m_safe(new QWidget)
    , m_saved(new QLabel)
    , m_backup(new QLabel)
    , m_import(new QLabel)
    , m_reviews(new QLabel)
    , m_customers(new QLabel)
{
    setSizeGripEnabled(false);
    setContentsMargins(6, 0, 6, 0);
    auto *row = new QHBoxLayout(m_safe);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(0);
    auto *tick = new IconLabel(theme, u"circle-check"_s, SizeToken::IconInline, ColorToken::AccentText);
    tick->setStyleSheet(u"padding: 0"_s); // The style sheet's is for the words of the bar.
    row->addWidget(tick);
    row->addWidget(m_saved);
    m_saved->setText(tr("Saved on this computer"));
    m_saved->setToolTip(tr("Everything is in one file on this computer. Nothing is sent anywhere."));

    addWidget(m_safe);
    addWidget(m_backup);
    addWidget(m_import);
    addPermanentWidget(m_reviews);
    addPermanentWidget(m_customers);
    m_import->hide();
    setAccessibleName(tr("Status"));
}

bool StatusBar::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fit();
    return QStatusBar::event(event);
}

void StatusBar::fit()
{
    constexpr int around = 8; // Each part, in a QStatusBar.
    int used = 2 * around;
    for (const QWidget *each : std::initializer_list<const QWidget *>{m_safe, m_backup, m_import})
        used += each->isHidden() ? 0 : each->sizeHint().width() + around;
    for (QLabel *each : {m_reviews, m_customers}) {
        used += each->sizeHint().width() + around;
        each->setVisible(used <= width());
    }
}

void StatusBar::setLastBackup(std::optional<qint64> at, qint64 now, const QTimeZone &zone)
{
    m_backup->setText(lastBackupSentence(at, now, m_theme.language(), zone));
}

void StatusBar::setReviews(qint64 everything)
{
    m_reviews->setText(tr("%Ln review(s)", nullptr, int(everything)));
}

void StatusBar::setCustomers(qint64 everything)
{
    m_customers->setText(tr("%Ln customer(s)", nullptr, int(everything)));
}

void StatusBar::setImport(qint64 rows, qint64 of)
{
    m_import->setVisible(of > 0);
    const NumberText numbers(m_theme.language());
    if (of > 0)
        //: In the status bar. %1 is the number of rows that are done, %2 the number of rows in the file.
        m_import->setText(tr("Importing %1 of %2").arg(numbers.count(rows), numbers.count(of)));
}

QString lastBackupSentence(std::optional<qint64> at, qint64 now, const QLocale &locale, const QTimeZone &zone)
{
    if (!at)
        return StatusBar::tr("No backup yet");
    //: %1 is "today, 08:12" or "18 Nov, 12:05".
    return StatusBar::tr("Last backup %1").arg(DateText(locale, zone).recently(*at, now));
}

} // namespace Shopbell
