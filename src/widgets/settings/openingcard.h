// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/openinghours.h"
#include "format/openingtext.h"
#include "widgets/common/uicontext.h"
#include "widgets/settings/settingscard.h"

#include <array>

class QDateEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Shopbell {
class Segment;
class ShopEdit;
struct Shop;

/// When the shop is open, on which days it stays closed, and whether the response clock runs only then.
class OpeningCard : public SettingsCard
{
    Q_OBJECT

public:
    OpeningCard(const UiContext &context, ShopEdit &edit, QWidget *parent = nullptr);

private:
    void buildWeek(QGridLayout *grid);
    void buildClosed(QGridLayout *grid);
    void show(const Shop &shop);
    void showClosed();
    void saveDay(int day);
    /// Days that were wrong beside what was changed and are so no more.
    void saveMended();
    /// Marks a field with what is wrong with it, or as well when that is empty; below stands what is wrong with any.
    void say(const QString &problem, QWidget *field);
    /// What is wrong with what stands in the field of a day; empty: nothing.
    QString problemOn(int day) const;
    /// A day that was said to be wrong is so only as long as it is.
    void checkAgain(int day);
    void chooseClock(int choice);
    void addClosed();
    void removeClosed(size_t at);
    /// Changes the hours unless something is wrong with them; then the sentence stands below.
    void change(const OpeningHours &wanted);

    const UiContext m_context;
    ShopEdit &m_edit;
    OpeningText m_text;
    OpeningHours m_hours; ///< As the shop has them.
    Segment *m_clock;
    std::array<QLineEdit *, 7> m_days = {};
    QLabel *m_problem;
    QVBoxLayout *m_closed;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QLineEdit *m_words;
    QPushButton *m_add;
};

} // namespace Shopbell
