// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/whenanswered.h"
#include "format/errortext.h"
#include "look/tokens.h"
#include "widgets/common/formnote.h"
#include "widgets/common/tabwindow.h"
#include "widgets/common/uicontext.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QBoxLayout;
class QComboBox;
class QDateTime;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Shopbell {
class FootLayout;
class HintButton;
class NoteFile;
class NoticeBar;
class TextLabel;

/// The frame of a window in which something is typed: a notice, the fields, which scroll where they do not fit, and a foot
/// with a quiet sentence, Cancel and the verb (Ctrl+Enter). What is typed can be kept as it is typed and is there again
/// when the window was closed by mistake or the program was stopped; Cancel lets go of it.
class FormDialog : public TabWindow<QDialog>
{
    Q_OBJECT

public:
    FormDialog(const UiContext &context, const QString &verb, QWidget *parent);
    ~FormDialog() override;

    /// Opens it without stopping the program; `width` in logical pixels at 100 %.
    void openSized(int width, int height = 0);
    /// Esc, or the window's own cross: what was typed is kept.
    void reject() override;

protected:
    const UiContext &context() const { return m_context; }
    QVBoxLayout *box() const { return m_box; }
    QBoxLayout *foot() const;
    HintButton *verb() const { return m_verb; }
    QPushButton *cancelButton() const { return m_cancel; }
    void say(const QString &sentence);
    void fail(const Error &error, Task task);
    void failWith(const QString &sentence);
    /// While it is being saved nothing can be pressed twice.
    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }
    /// Once `saved` is kept, calls `done` and closes; otherwise says `failure(error)` and lets the person go on.
    template<typename T, typename Failure, typename Done>
    void closeWhenSaved(const QFuture<Result<T>> &saved, Failure failure, Done done)
    {
        setBusy(true);
        whenAnswered(saved, this, [this, failure, done](const Result<T> &result) {
            setBusy(false);
            if (!result) {
                failWith(failure(result.error()));
                return;
            }
            done();
            accept();
        });
    }
    void setReady(bool ready, const QString &why = {});

    /// The fields that are kept, see keepForm().
    FormNote &form() { return m_form; }
    /// As keepAs(), of the fields of form(), which begin as they stand now. What was kept stands in them again; false
    /// when nothing was, or when `isOfHere` says that it belongs elsewhere by now.
    bool keepForm(const QString &name, const std::function<bool(const QJsonObject &note)> &isOfHere = {});
    /// Fills in what nobody typed: fields that nobody touched are still nothing worth keeping.
    void fillIn(const std::function<void()> &change);
    /// From now on what typed() gives is kept under this name, until it is saved or cancelled.
    void keepAs(const QString &name);
    /// Something was typed.
    void noteChange();
    /// It is saved or cancelled: nothing is left to keep.
    void forgetKept();
    /// What is typed cannot be saved for now: the button that lets go of it keeps it, and says Close.
    void keepWhenClosed();
    /// For a job that ends after the window has closed: what was typed stays kept until the function is called.
    std::function<void()> keptUntilDone();
    QJsonObject kept() const;

    /// How high it has to be so that nothing scrolls at that width.
    int heightFor(int width) const;
    /// As large as it may be: no larger than the screen and the window that it belongs to.
    QSize mostSize() const;
    /// Something came into it: it becomes higher, where there is room.
    void growToFit();

    virtual void submit() = 0;
    /// Empty: nothing worth keeping. What stands in form(), unless it stood there from the beginning.
    virtual QJsonObject typed() const;

    QLabel *fieldLabel(const QString &words, QWidget *buddy) const;
    /// Label and field, one over the other.
    QWidget *labelled(const QString &words, QWidget *field) const;
    /// As its button does; where that cannot be used yet, the reason is said.
    void submitOrSayWhyNot();

private:
    void letGo();
    void makeFoot(const QString &verb);
    void tell(bool isFailure, const QString &sentence);
    int noticeHeightFor(int width) const;
    void keepNow();
    void showHold();

    UiContext m_context;
    NoticeBar *m_notice;
    QScrollArea *m_scroll;
    QVBoxLayout *m_box;
    TextLabel *m_hint;
    FootLayout *m_foot;
    QPushButton *m_cancel;
    HintButton *m_verb;
    std::shared_ptr<NoteFile> m_note;
    FormNote m_form;
    QJsonObject m_begun; ///< The fields before anything was typed.
    QTimer m_keeping;
    bool m_unkept = false;
    bool m_busy = false;
    bool m_ready = true;
    bool m_keepsWhenClosed = false;
    bool m_isMissingSaid = false; ///< The notice says what is missing until it is there.
    QString m_whyNot;
};

/// People who work in the shop, as choices of an editable box; its text stays.
void offerTeam(QComboBox *box, const UiContext &context);

} // namespace Shopbell
