// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tells the thread sanitizer what it cannot see. Debian's Qt is not instrumented, so the order that its pools, futures,
// wait conditions and event queues make between threads is invisible, and every honest hand-over would be reported as a
// race (a thousand reports in one run of the tests). A suppression wide enough to silence them would silence our own
// races as well. Instead the calls that hand something over are wrapped (--wrap of the linker) and their order is told
// to the sanitizer. Only edges that Qt really makes stand here: a poll such as isCanceled() orders nothing and is not
// wrapped. The planted race in race.cpp has to be found with all of this linked in.
//
// Each WRAPPED(symbol) in this file is read by sanitizers.cmake, which passes it to the linker.

#include <QDeadlineTimer>
#include <QFutureInterface>
#include <QMutex>
#include <QObject>
#include <QRunnable>
#include <QThreadPool>
#include <QWaitCondition>

#include <sanitizer/tsan_interface.h>

#include <functional>

#define NAMED(name) asm(name)
#define WRAPPED(symbol) NAMED("__wrap_" #symbol)
#define REAL(symbol) NAMED("__real_" #symbol)

namespace {

// Whoever posts an event is before whoever handles one after it. One address for all queues: coarser than Qt, which
// orders each event alone, but still blind to nothing that two threads do at the same time.
char events;

bool beforeEvent(void **)
{
    __tsan_acquire(&events);
    return false; // Qt goes on with the event.
}
[[maybe_unused]] const bool registered = QInternal::registerCallback(QInternal::EventNotifyCallback, beforeEvent);

// A call that Qt makes under the lock of the object at this address: ordered after earlier such calls and before later.
class Ordered
{
public:
    explicit Ordered(void *address) : m_address(address) { __tsan_acquire(m_address); }
    ~Ordered()
    {
        __tsan_release(m_address);
        __tsan_release(&events); // A watcher may get an event of it.
    }
    Q_DISABLE_COPY_MOVE(Ordered)

private:
    void *m_address;
};

// The part that all copies of a future share: the first member after the pointer to the virtual functions.
void *sharedPart(const QFutureInterfaceBase *future)
{
    return reinterpret_cast<void *const *>(future)[1];
}

// What is queued on a pool starts after start() and ends before waitForDone() returns.
class Started : public QRunnable
{
public:
    Started(QRunnable *work, QThreadPool *pool) : m_work(work), m_pool(pool) { __tsan_release(this); }
    void run() override
    {
        __tsan_acquire(this);
        const bool ours = m_work->autoDelete();
        m_work->run();
        if (ours)
            delete m_work;
        __tsan_release(m_pool);
    }

private:
    QRunnable *m_work;
    QThreadPool *m_pool;
};

} // namespace

// Pools.

void realStart(QThreadPool *, QRunnable *, int) REAL(_ZN11QThreadPool5startEP9QRunnablei);
void wrapStart(QThreadPool *, QRunnable *, int) WRAPPED(_ZN11QThreadPool5startEP9QRunnablei);
void wrapStart(QThreadPool *pool, QRunnable *work, int priority)
{
    realStart(pool, new Started(work, pool), priority);
}

void wrapStartFunction(QThreadPool *, std::function<void()>, int) WRAPPED(_ZN11QThreadPool5startESt8functionIFvvEEi);
void wrapStartFunction(QThreadPool *pool, std::function<void()> work, int priority)
{
    realStart(pool, new Started(QRunnable::create(std::move(work)), pool), priority);
}

bool realWaitForDone(QThreadPool *, int) REAL(_ZN11QThreadPool11waitForDoneEi);
bool wrapWaitForDone(QThreadPool *, int) WRAPPED(_ZN11QThreadPool11waitForDoneEi);
bool wrapWaitForDone(QThreadPool *pool, int limit)
{
    const bool done = realWaitForDone(pool, limit);
    __tsan_acquire(pool);
    return done;
}

void realEndPool(QThreadPool *) REAL(_ZN11QThreadPoolD1Ev);
void wrapEndPool(QThreadPool *) WRAPPED(_ZN11QThreadPoolD1Ev);
void wrapEndPool(QThreadPool *pool)
{
    realEndPool(pool);
    __tsan_acquire(pool);
}

// Futures.

#define FUTURE_CALL(name, symbol) \
    void real##name(QFutureInterfaceBase *) REAL(symbol); \
    void wrap##name(QFutureInterfaceBase *) WRAPPED(symbol); \
    void wrap##name(QFutureInterfaceBase *future) \
    { \
        const Ordered ordered(sharedPart(future)); \
        real##name(future); \
    }

FUTURE_CALL(ReportStarted, _ZN20QFutureInterfaceBase13reportStartedEv)
FUTURE_CALL(ReportFinished, _ZN20QFutureInterfaceBase14reportFinishedEv)
FUTURE_CALL(ReportCanceled, _ZN20QFutureInterfaceBase14reportCanceledEv)
FUTURE_CALL(WaitForFinished, _ZN20QFutureInterfaceBase15waitForFinishedEv)
FUTURE_CALL(Cancel, _ZN20QFutureInterfaceBase6cancelEv)
FUTURE_CALL(CleanContinuation, _ZN20QFutureInterfaceBase17cleanContinuationEv)
FUTURE_CALL(RunContinuation, _ZNK20QFutureInterfaceBase15runContinuationEv)

void realWaitForResult(QFutureInterfaceBase *, int) REAL(_ZN20QFutureInterfaceBase13waitForResultEi);
void wrapWaitForResult(QFutureInterfaceBase *, int) WRAPPED(_ZN20QFutureInterfaceBase13waitForResultEi);
void wrapWaitForResult(QFutureInterfaceBase *future, int index)
{
    const Ordered ordered(sharedPart(future));
    realWaitForResult(future, index);
}

void realResultsReady(QFutureInterfaceBase *, int, int) REAL(_ZN20QFutureInterfaceBase18reportResultsReadyEii);
void wrapResultsReady(QFutureInterfaceBase *, int, int) WRAPPED(_ZN20QFutureInterfaceBase18reportResultsReadyEii);
void wrapResultsReady(QFutureInterfaceBase *future, int first, int last)
{
    const Ordered ordered(sharedPart(future));
    realResultsReady(future, first, last);
}

using Continuation = std::function<void(const QFutureInterfaceBase &)>;
void realContinuation(QFutureInterfaceBase *, Continuation, void *)
    REAL(_ZN20QFutureInterfaceBase15setContinuationESt8functionIFvRKS_EEP27QFutureInterfaceBasePrivate);
void wrapContinuation(QFutureInterfaceBase *, Continuation, void *)
    WRAPPED(_ZN20QFutureInterfaceBase15setContinuationESt8functionIFvRKS_EEP27QFutureInterfaceBasePrivate);
void wrapContinuation(QFutureInterfaceBase *future, Continuation continuation, void *next)
{
    const Ordered ordered(sharedPart(future));
    realContinuation(future, std::move(continuation), next);
}

void realPlainContinuation(QFutureInterfaceBase *, Continuation)
    REAL(_ZN20QFutureInterfaceBase15setContinuationESt8functionIFvRKS_EE);
void wrapPlainContinuation(QFutureInterfaceBase *, Continuation)
    WRAPPED(_ZN20QFutureInterfaceBase15setContinuationESt8functionIFvRKS_EE);
void wrapPlainContinuation(QFutureInterfaceBase *future, Continuation continuation)
{
    const Ordered ordered(sharedPart(future));
    realPlainContinuation(future, std::move(continuation));
}

bool realDeref(const QFutureInterfaceBase *) REAL(_ZNK20QFutureInterfaceBase6derefTEv);
bool wrapDeref(const QFutureInterfaceBase *) WRAPPED(_ZNK20QFutureInterfaceBase6derefTEv);
bool wrapDeref(const QFutureInterfaceBase *future)
{
    void *const shared = sharedPart(future);
    __tsan_release(shared);
    const bool others = realDeref(future);
    __tsan_acquire(shared);
    return others;
}

#define FUTURE_END(name, symbol) \
    void real##name(QFutureInterfaceBase *) REAL(symbol); \
    void wrap##name(QFutureInterfaceBase *) WRAPPED(symbol); \
    void wrap##name(QFutureInterfaceBase *future) \
    { \
        void *const shared = sharedPart(future); \
        __tsan_release(shared); \
        __tsan_acquire(shared); \
        real##name(future); \
    }

FUTURE_END(EndFuture, _ZN20QFutureInterfaceBaseD2Ev)
FUTURE_END(EndWholeFuture, _ZN20QFutureInterfaceBaseD1Ev)

// Wait conditions: the mutex is free meanwhile.

#define WAIT(name, symbol, Limit) \
    bool real##name(QWaitCondition *, QMutex *, Limit) REAL(symbol); \
    bool wrap##name(QWaitCondition *, QMutex *, Limit) WRAPPED(symbol); \
    bool wrap##name(QWaitCondition *condition, QMutex *mutex, Limit limit) \
    { \
        __tsan_mutex_pre_unlock(mutex, 0); \
        __tsan_mutex_post_unlock(mutex, 0); \
        const bool woken = real##name(condition, mutex, limit); \
        __tsan_mutex_pre_lock(mutex, 0); \
        __tsan_mutex_post_lock(mutex, 0, 0); \
        return woken; \
    }

WAIT(Wait, _ZN14QWaitCondition4waitEP6QMutex14QDeadlineTimer, QDeadlineTimer)
WAIT(WaitMilliseconds, _ZN14QWaitCondition4waitEP6QMutexm, unsigned long)

// Events.

bool realInvoke(QObject *, void *, Qt::ConnectionType, void *)
    REAL(_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv);
bool wrapInvoke(QObject *, void *, Qt::ConnectionType, void *)
    WRAPPED(_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv);
bool wrapInvoke(QObject *object, void *slot, Qt::ConnectionType type, void *result)
{
    __tsan_release(&events);
    const bool invoked = realInvoke(object, slot, type, result);
    __tsan_acquire(&events); // Where the call waits for the other thread.
    return invoked;
}

void realActivate(QObject *, const QMetaObject *, int, void **) REAL(_ZN11QMetaObject8activateEP7QObjectPKS_iPPv);
void wrapActivate(QObject *, const QMetaObject *, int, void **) WRAPPED(_ZN11QMetaObject8activateEP7QObjectPKS_iPPv);
void wrapActivate(QObject *sender, const QMetaObject *type, int signal, void **arguments)
{
    __tsan_release(&events);
    realActivate(sender, type, signal, arguments);
}

void realPost(QObject *, QEvent *, int) REAL(_ZN16QCoreApplication9postEventEP7QObjectP6QEventi);
void wrapPost(QObject *, QEvent *, int) WRAPPED(_ZN16QCoreApplication9postEventEP7QObjectP6QEventi);
void wrapPost(QObject *receiver, QEvent *event, int priority)
{
    __tsan_release(&events);
    realPost(receiver, event, priority);
}

void realDeleteLater(QObject *) REAL(_ZN7QObject11deleteLaterEv);
void wrapDeleteLater(QObject *) WRAPPED(_ZN7QObject11deleteLaterEv);
void wrapDeleteLater(QObject *object)
{
    __tsan_release(&events);
    realDeleteLater(object);
}
