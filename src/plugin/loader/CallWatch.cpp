// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugin/loader/CallWatch.h"

#include "plugin/loader/CrashWitness.h"

#include <QCoreApplication>
#include <QObject>
#include <QThread>

namespace skein {

namespace {

bool isGuiThread()
{
    return QCoreApplication::instance() != nullptr &&
           QThread::currentThread() == QCoreApplication::instance()->thread();
}

} // namespace

CallWatch::CallWatch()
    : m_home(std::make_unique<QObject>())
{}

CallWatch::~CallWatch()
{
    end();
}

void CallWatch::watch(std::shared_ptr<CrashMark> mark)
{
    if (mark) {
        m_mark = std::move(mark);
        m_witness = std::make_unique<CrashWitness>(*m_mark);
    }
}

void CallWatch::end()
{
    m_witness.reset();
    if (m_mark) {
        m_mark->retire();
    }
}

void CallWatch::protect(QObject& object)
{
    const QByteArray kind = object.metaObject()->className();
    QObject::connect(&object, &QObject::destroyed, m_home.get(), [this, kind] {
        if (!m_inside.isEmpty()) {
            qFatal("The plugin %s destroyed a %s, which is not its own.", current().constData(),
                kind.constData());
        }
    });
}

void CallWatch::unprotect(QObject& object)
{
    QObject::disconnect(&object, nullptr, m_home.get(), nullptr);
}

int CallWatch::enter(const QByteArray& id)
{
    if (isGuiThread()) {
        m_inside.append(id);
    }
    return m_mark ? m_mark->enter(id) : -1;
}

void CallWatch::leave(int call)
{
    if (isGuiThread() && !m_inside.isEmpty()) {
        m_inside.removeLast();
    }
    if (call >= 0) {
        m_mark->leave(call);
    }
}

std::function<int()> CallWatch::entering(const QByteArray& id)
{
    return [this, mark = m_mark, id] {
        return isGuiThread() ? enter(id) : (mark ? mark->enter(id) : -1);
    };
}

std::function<void(int)> CallWatch::leaving()
{
    return [this, mark = m_mark](int call) {
        if (isGuiThread()) {
            leave(call);
        } else if (call >= 0) {
            mark->leave(call);
        }
    };
}

QByteArray CallWatch::current() const
{
    return m_inside.isEmpty() ? QByteArray() : m_inside.last();
}

} // namespace skein
