// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/improvements/findingcard.h"

#include "look/theme.h"
#include "widgets/improvements/barsview.h"
#include "widgets/improvements/improvementfacts.h"

#include <QBoxLayout>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <iterator>
#include <vector>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int figureGap = 16; // On both sides of a hairline.
constexpr int figureLineGap = 8;

/// Figures beside each other with hairlines between them; below each other where they have no room for that.
class FindingFigures : public QWidget
{
public:
    FindingFigures(const Theme &theme, const std::vector<QWidget *> &figures) : m_theme(theme), m_figures(figures)
    {
        for (QWidget *figure : m_figures)
            figure->setParent(this);
        // With Fixed no layout gives it more than the height of one row.
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    QSize sizeHint() const override { return {besideEachOther(), heightForWidth(besideEachOther())}; }
    QSize minimumSizeHint() const override
    {
        QSize size;
        for (const QWidget *figure : shown())
            size = size.expandedTo(figure->minimumSizeHint());
        return size;
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        int highest = 0;
        int all = 0;
        for (const QWidget *figure : shown()) {
            const int height = figure->sizeHint().height();
            highest = std::max(highest, height);
            all += height + (all > 0 ? figureLineGap : 0);
        }
        return width >= besideEachOther() ? highest : all;
    }

protected:
    void resizeEvent(QResizeEvent *) override { arrange(); }
    void showEvent(QShowEvent *) override { arrange(); }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest) {
            updateGeometry();
            arrange();
        } else if (event->type() == QEvent::LayoutDirectionChange) {
            arrange();
        }
        return QWidget::event(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        for (const int x : m_lines)
            painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, 1, heightForWidth(width()))),
                             m_theme.color(ColorToken::Line));
    }

private:
    std::vector<QWidget *> shown() const
    {
        std::vector<QWidget *> shown;
        std::ranges::copy_if(m_figures, std::back_inserter(shown),
                             [](const QWidget *each) { return !each->isHidden(); });
        return shown;
    }

    int besideEachOther() const
    {
        int width = 0;
        for (const QWidget *figure : shown())
            width += figure->sizeHint().width() + (width > 0 ? 2 * figureGap + 1 : 0);
        return width;
    }

    void arrange()
    {
        const std::vector<QWidget *> figures = shown();
        const int spare = width() - besideEachOther();
        m_lines.clear();
        QPoint at;
        for (QWidget *figure : figures) {
            const QSize wanted = figure->sizeHint();
            const bool isLast = figure == figures.back();
            const int own = wanted.width() + (isLast ? 0 : spare / int(figures.size()));
            const QSize size(spare < 0 ? width() : own, wanted.height());
            figure->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(at, size)));
            if (spare < 0) {
                at.ry() += size.height() + figureLineGap;
                continue;
            }
            if (!isLast)
                m_lines.push_back(at.x() + own + figureGap);
            at.rx() += own + 2 * figureGap + 1;
        }
        update();
    }

    const Theme &m_theme;
    std::vector<QWidget *> m_figures;
    std::vector<int> m_lines;
};

} // namespace

FindingCard::FindingCard(const Theme &theme, const ImprovementFacts &facts, QWidget *parent)
    : Card(theme, parent)
    , m_facts(facts)
    , m_headline(new TextLabel(theme, TypeRole::Title))
    , m_before(makeFigure(theme))
    , m_after(makeFigure(theme))
    , m_change(makeFigure(theme))
    , m_figures(new FindingFigures(theme, {m_before.part, m_after.part, m_change.part}))
    , m_bars(new BarsView(theme, facts))
    , m_foot(new TextLabel(theme, TypeRole::Micro, ColorToken::Text3))
{
    setAccessibleName(tr("What came of it"));
    m_headline->setWordWrap(true);
    m_headline->setObjectName(u"finding"_s);
    m_foot->setWordWrap(true);
    m_before.part->setObjectName(u"before"_s);
    m_after.part->setObjectName(u"after"_s);
    m_change.part->setObjectName(u"change"_s);
    box()->setSpacing(10);
    box()->addWidget(m_headline);
    box()->addWidget(m_figures);
    box()->addWidget(m_bars);
    box()->addWidget(m_foot);
    connect(m_bars, &BarsView::said, this,
            [this](const QString &words) { m_foot->setText(words.isEmpty() ? m_footnote : words); });
}

FindingCard::Figure FindingCard::makeFigure(const Theme &theme)
{
    Figure figure{.part = new QWidget,
                  .caption = new TextLabel(theme, TypeRole::Micro, ColorToken::Text3),
                  .value = new TextLabel(theme, TypeRole::Figure),
                  .mark = new IconLabel(theme, u"circle-alert"_s, SizeToken::IconInline, ColorToken::WarnText),
                  .base = new TextLabel(theme, TypeRole::Small, ColorToken::Text2)};
    auto *column = new QVBoxLayout(figure.part);
    column->setContentsMargins({});
    column->setSpacing(1);
    figure.mark->hide();
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins({});
    foot->setSpacing(5);
    foot->addWidget(figure.mark);
    foot->addWidget(figure.base, 1);
    column->addWidget(figure.caption);
    column->addWidget(figure.value);
    column->addLayout(foot);
    return figure;
}

void FindingCard::display(const ImprovementDetails &details)
{
    const ImprovementText words = m_facts.words();
    const ImprovementFinding &finding = details.finding;
    m_headline->setText(words.headline(details));
    m_figures->setVisible(finding.windows.days > 0);
    const auto tell = [](const Figure &figure, const QString &caption, const QString &value, const QString &base) {
        figure.caption->setText(caption);
        figure.value->setText(value);
        figure.base->setText(base);
    };
    tell(m_before, words.before(finding, details.today), words.share(finding.before), words.base(finding.before));
    tell(m_after, words.after(finding, details.today), words.share(finding.after), words.base(finding.after));
    const QString caution = ImprovementText::caution(finding);
    tell(m_change, tr("Change"), words.change(finding), caution);
    m_change.part->setVisible(!m_change.value->text().isEmpty() || !caution.isEmpty());
    m_change.mark->setVisible(!caution.isEmpty());
    m_change.base->setColor(caution.isEmpty() ? ColorToken::Text2 : ColorToken::WarnText);
    m_figures->updateGeometry();
    m_bars->setVisible(!details.bars.empty());
    m_bars->display(details);
    m_footnote = details.bars.empty() ? QString() : ImprovementText::footnote(details.bars, details.today);
    if (!m_bars->hasFocus())
        m_foot->setText(m_footnote);
    m_foot->setVisible(!m_footnote.isEmpty());
}

} // namespace Shopbell
