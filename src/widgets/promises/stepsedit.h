// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/keeppromise.h"
#include "widgets/common/uicontext.h"

#include <QBoxLayout>
#include <QWidget>

#include <vector>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace Shopbell {

/// The steps of a plan while it is written: what, who and until when, each in a line of its own, or in two where there is
/// little room.
class StepsEdit : public QWidget
{
    Q_OBJECT

public:
    explicit StepsEdit(const UiContext &context, QWidget *parent = nullptr);

    /// What a new step begins with.
    void setUsual(const QString &who, QDate due);
    /// Without changed().
    void setSteps(const std::vector<PlannedStep> &steps);
    /// Lines without words are left out.
    std::vector<PlannedStep> steps() const;
    /// The same without half a name that is still being typed, see settledName().
    std::vector<PlannedStep> settledSteps() const;
    bool isEmpty() const { return m_lines.empty(); }

    /// Into the field of the first step for which a promise due on `due` is refused; false where there is none.
    bool goToRefused(QDate due, QDate today);

public Q_SLOTS:
    /// A new line with the focus in it.
    void addStep();

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line
    {
        QWidget *whole = nullptr;
        QBoxLayout *parts = nullptr;
        QLineEdit *words = nullptr;
        QComboBox *who = nullptr;
        QDateEdit *due = nullptr;
        PromiseStepId id = {};
    };
    template<typename Name>
    std::vector<PlannedStep> stepsBy(Name nameOf) const;
    Line &makeLine(const PlannedStep &step);
    void removeLine(QWidget *whole);
    QBoxLayout::Direction direction() const;

    UiContext m_context;
    QBoxLayout *m_column;
    QPushButton *m_add;
    std::vector<Line> m_lines;
    QString m_who;
    QDate m_due;
};

} // namespace Shopbell
