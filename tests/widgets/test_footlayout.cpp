// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run.h"
#include "widgets/common/footlayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {

/// A sentence before two buttons.
class Foot
{
public:
    Foot()
    {
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addLayout(layout);
        for (QPushButton *each : {cancel, verb})
            layout->row()->addWidget(each);
    }
    int besides(int room) const { return layout->row()->sizeHint().width() + room; }
    void arrange(int width) { layout->setGeometry({0, 0, width, layout->heightForWidth(width)}); }

    QWidget window;
    QLabel *sentence = new QLabel(u"Can be taken apart again at any time"_s);
    FootLayout *layout = new FootLayout(sentence);
    QPushButton *cancel = new QPushButton(u"Cancel"_s);
    QPushButton *verb = new QPushButton(u"Make one of them"_s);
};

} // namespace

class TestFootLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSentenceStandsBesideTheButtons()
    {
        Foot foot;
        foot.arrange(foot.besides(foot.sentence->fontMetrics().horizontalAdvance(foot.sentence->text()) + 20));
        QVERIFY(foot.sentence->geometry().right() < foot.cancel->geometry().left());
        QCOMPARE(foot.layout->geometry().height(), foot.layout->row()->sizeHint().height());
    }

    void overThemWhereItHasTooLittleRoom()
    {
        Foot foot;
        const int width = foot.besides(foot.sentence->minimumSizeHint().width() + 4);
        foot.arrange(width);
        QCOMPARE(foot.sentence->width(), width);
        QVERIFY(foot.sentence->geometry().bottom() < foot.cancel->geometry().top());
        QCOMPARE(foot.sentence->height(), foot.sentence->heightForWidth(width));
        QCOMPARE(foot.verb->geometry().right() + 1, width);
    }

    void nothingSaidTakesNoRoom()
    {
        Foot foot;
        foot.sentence->clear();
        QCOMPARE(foot.layout->heightForWidth(foot.besides(0)), foot.layout->row()->sizeHint().height());
    }
};

SHOPBELL_WINDOW_TEST(TestFootLayout)
#include "test_footlayout.moc"
