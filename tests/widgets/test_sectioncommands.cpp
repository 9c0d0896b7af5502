// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run.h"
#include "support/widgets/desk.h"
#include "widgets/common/sectioncommands.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QListWidget>
#include <QMenu>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

/// Of a list whose rows are read when the test says so.
class Commands : public SectionCommands
{
public:
    Commands(const UiContext &context, QWidget &page, QListWidget &list)
        : SectionCommands(context, page, list, &page)
        , m_list(list)
    {
        auto *menu = new QMenu(&page);
        menu->addAction(u"Edit"_s);
        offerMenu(menu);
        connect(&list, &QListWidget::currentRowChanged, this, [this] { openWaiting(); });
    }
    void read(int row)
    {
        m_read = row;
        openWaiting();
    }

protected:
    qint64 rowId() const override { return m_list.currentRow() + 1; }
    bool isRowRead() const override { return m_read == m_list.currentRow(); }

private:
    QListWidget &m_list;
    int m_read = -1;
};

struct Section
{
    Section() : list(new QListWidget(&page)), commands(new Commands(desk.context(), page, *list))
    {
        list->addItems({u"Anna"_s, u"Ben"_s});
        list->resize(200, 100);
        page.resize(200, 100);
        page.show();
        std::ignore = QTest::qWaitForWindowExposed(&page);
    }
    void rightClick(int row) const
    {
        list->setCurrentRow(row);
        const QPoint place = list->visualItemRect(list->item(row)).center();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, place, list->viewport()->mapToGlobal(place));
        QApplication::sendEvent(list->viewport(), &asked);
    }

    Desk desk;
    QWidget page;
    QListWidget *list;
    Commands *commands;
};

} // namespace

class TestSectionCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMenuWaitsForItsRow()
    {
        const Section section;
        section.rightClick(0);
        QVERIFY(!QApplication::activePopupWidget());
        section.commands->read(0);
        QVERIFY(QApplication::activePopupWidget());
        QApplication::activePopupWidget()->close();
    }

    void theMenuOfOneRowDoesNotOpenForAnother()
    {
        const Section section;
        section.rightClick(0);
        section.list->setCurrentRow(1);
        section.commands->read(1);
        QVERIFY(!QApplication::activePopupWidget());
        section.list->setCurrentRow(0); // Who went on does not expect it any more.
        section.commands->read(0);
        QVERIFY(!QApplication::activePopupWidget());
        section.rightClick(0);
        QVERIFY(QApplication::activePopupWidget());
        QApplication::activePopupWidget()->close();
    }
};

SHOPBELL_WINDOW_TEST(TestSectionCommands)
#include "test_sectioncommands.moc"
