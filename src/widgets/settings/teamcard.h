// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/change.h"
#include "domain/customer.h"
#include "widgets/common/uicontext.h"
#include "widgets/settings/settingscard.h"

#include <QFuture>

#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Shopbell {

/// Who works in the shop and can own a complaint. Nobody is deleted: who left stays in the stories.
class TeamCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit TeamCard(const UiContext &context, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What somebody is writing into the name of a member and did not finish.
    struct TypedName
    {
        TeamMemberId member = {};
        QString name = {};
        int cursor = 0;
    };

    QWidget *makeSuccession();
    /// The rows anew; a name that is being typed goes on in its new row.
    void show();
    TypedName typedName();
    void typeAgain(const TypedName &typed);
    QLineEdit *fieldOf(TeamMemberId member) const; ///< Null when there is no row of them.
    /// What somebody owns, each as words of its own: "2 open complaints".
    static QStringList leftBehind(const TeamRow &row);
    QWidget *makeRow(const TeamRow &row);
    void add();
    void leave(const TeamRow &row);
    void leaveWithSuccessor();
    /// Says what was done, or below the list why not.
    void take(const QFuture<Result<TeamMemberId>> &done, Did did);

    const UiContext m_context;
    std::vector<TeamRow> m_team;
    bool m_isStale = false; ///< The rows say something else than what was read last.
    std::vector<std::pair<TeamMemberId, QLineEdit *>> m_names; ///< Of the rows.
    int m_generation = 0;
    QVBoxLayout *m_rows;
    QLineEdit *m_name;
    QPushButton *m_add;
    QLabel *m_problem;
    QWidget *m_succession; ///< Who takes over what somebody leaves behind.
    QLabel *m_leaving;
    QComboBox *m_successor;
    QLineEdit *m_sentence;
    TeamMemberId m_whoLeaves;
};

} // namespace Shopbell
