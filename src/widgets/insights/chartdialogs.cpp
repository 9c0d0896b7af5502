// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/insights/chartdialogs.h"

#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/datefield.h"
#include "widgets/common/fieldproblem.h"
#include "widgets/common/tabwindow.h"

#include <QCoreApplication>
#include <QDateEdit>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

struct ChartDialogs
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::ChartDialogs)
};

/// A few fields over two or three buttons; the verb is the one that Enter presses.
class SmallForm : public TabWindow<QDialog>
{
public:
    SmallForm(QWidget *over, const Theme &theme, const QString &title, const QString &verb)
        : TabWindow(over)
        , m_theme(theme)
        , m_fields(new QFormLayout)
        , m_verb(new QPushButton(verb))
        , m_other(new QPushButton)
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(title);
        m_fields->setSpacing(10);
        m_fields->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
        m_fields->setRowWrapPolicy(theme.textScale() > 1.4 ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
        m_verb->setProperty("primary", true);
        m_verb->setDefault(true);
        auto *cancel = new QPushButton(ChartDialogs::tr("Cancel"));
        for (QPushButton *button : {m_other, cancel})
            button->setAutoDefault(false);
        m_other->hide();
        auto *buttons = new QHBoxLayout;
        buttons->addWidget(m_other);
        buttons->addStretch();
        buttons->addWidget(cancel);
        buttons->addWidget(m_verb);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(20, 18, 20, 16);
        column->setSpacing(16);
        column->addLayout(m_fields);
        column->addLayout(buttons);
        connect(m_verb, &QPushButton::clicked, this, &QDialog::accept);
        connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
        for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) { // As in the other forms.
            auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
            connect(shortcut, &QShortcut::activated, m_verb, [this] { m_verb->click(); });
        }
        setMinimumWidth(theme.scaled(380));
    }

    void add(const QString &name, QWidget *field)
    {
        auto *label = new TextLabel(m_theme, TypeRole::Body, ColorToken::Text2, name);
        label->setBuddy(field);
        field->setAccessibleName(name);
        m_fields->addRow(label, field);
    }
    /// A line below the fields that says what is wrong, hidden until then.
    QLabel *addProblem()
    {
        auto *problem = new TextLabel(m_theme, TypeRole::Small, ColorToken::Danger);
        problem->setObjectName(u"problem"_s);
        problem->setWordWrap(true);
        problem->hide();
        m_fields->addRow(problem);
        return problem;
    }
    void offer(const QString &words, std::function<void()> work)
    {
        m_other->setText(words);
        m_other->show();
        connect(m_other, &QPushButton::clicked, this, [this, work = std::move(work)] {
            reject();
            work();
        });
    }
    QPushButton *verb() const { return m_verb; }

private:
    const Theme &m_theme;
    QFormLayout *m_fields;
    QPushButton *m_verb;
    QPushButton *m_other;
};

/// The verb waits for words.
QLineEdit *addWords(SmallForm &form, const QString &name, const QString &text)
{
    auto *words = new QLineEdit(text);
    words->setObjectName(u"words"_s);
    words->setMaxLength(200);
    form.add(name, words);
    const auto judge = [words, &form] { form.verb()->setEnabled(!words->text().trimmed().isEmpty()); };
    QObject::connect(words, &QLineEdit::textChanged, &form, judge);
    judge();
    words->setFocus();
    words->selectAll();
    return words;
}

/// The verb waits for a share that there can be.
void refuseMoreThanAll(SmallForm &form, QDoubleSpinBox *percent)
{
    QLabel *problem = form.addProblem();
    const auto judge = [percent, problem, &form] {
        const bool isTooMuch = percent->value() > 100;
        showFieldProblem(percent, problem, isTooMuch ? ChartDialogs::tr("A share is at most 100 %.") : QString());
        form.verb()->setEnabled(!isTooMuch);
    };
    QObject::connect(percent, &QDoubleSpinBox::valueChanged, &form, judge);
}

} // namespace

void askForNote(QWidget *over, const Theme &theme, const AxisNote &note, std::function<void(const AxisNote &)> save,
                const std::function<void(AxisNoteId)> &remove)
{
    const bool fresh = !note.id.isStored();
    auto *form = new SmallForm(
        over, theme, fresh ? ChartDialogs::tr("A note on the time axis") : ChartDialogs::tr("Change the note"),
        fresh ? ChartDialogs::tr("Add the note") : ChartDialogs::tr("Save the note"));
    form->setObjectName(u"noteDialog"_s);
    QLineEdit *words = addWords(*form, ChartDialogs::tr("What happened"), note.text);
    words->setPlaceholderText(ChartDialogs::tr("Stamp card at the till"));
    auto *day = new DateField(note.day);
    form->add(ChartDialogs::tr("Day"), day);
    if (!fresh)
        form->offer(ChartDialogs::tr("Remove the note"), [remove, id = note.id] { remove(id); });
    QObject::connect(form, &QDialog::accepted, over, [words, day, id = note.id, save = std::move(save)] {
        save({id, day->date(), words->text().trimmed()});
    });
    form->open();
}

void askForTarget(QWidget *over, const Theme &theme, Unit unit, int minorDigits, std::optional<double> now,
                  std::function<void(std::optional<double>)> answer)
{
    auto *form = new SmallForm(over, theme, ChartDialogs::tr("Your target"), ChartDialogs::tr("Set the target"));
    form->setObjectName(u"targetDialog"_s);
    auto *value = new QDoubleSpinBox;
    value->setObjectName(u"value"_s);
    double scale = 1; // Of the value to what is typed.
    value->setDecimals(1);
    value->setRange(0, 1e9);
    if (unit == Unit::Share) {
        scale = 100;
        value->setRange(0, 9999); // What is too much can be typed and is told; else its last digit would go unseen.
        value->setSuffix(form->locale().percent());
    } else if (unit == Unit::Money) {
        scale = std::pow(10, -minorDigits);
        value->setDecimals(minorDigits);
    } else if (unit == Unit::Count) {
        value->setDecimals(0);
    } else if (unit == Unit::PerCustomer) {
        value->setDecimals(2);
    }
    if (now)
        value->setValue(*now * scale);
    else if (unit == Unit::Share)
        value->setValue(40);
    form->add(ChartDialogs::tr("What you want to reach"), value);
    if (unit == Unit::Share)
        refuseMoreThanAll(*form, value);
    value->setFocus();
    value->selectAll();
    if (now)
        form->offer(ChartDialogs::tr("Take the target away"), [answer] { answer({}); });
    QObject::connect(form, &QDialog::accepted, over,
                     [value, scale, answer = std::move(answer)] { answer(value->value() / scale); });
    form->open();
}

void askForName(QWidget *over, const Theme &theme, const QString &proposed, std::function<void(const QString &)> answer)
{
    auto *form = new SmallForm(over, theme, ChartDialogs::tr("Save this view"), ChartDialogs::tr("Save the view"));
    form->setObjectName(u"viewDialog"_s);
    QLineEdit *words = addWords(*form, ChartDialogs::tr("Name"), proposed);
    QObject::connect(form, &QDialog::accepted, over,
                     [words, answer = std::move(answer)] { answer(words->text().trimmed()); });
    form->open();
}

} // namespace Shopbell
