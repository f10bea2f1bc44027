// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour/X11Profiles.h"

#include "base/Logging.h"
#include "colour/InBackground.h"

#include <QSocketNotifier>
#include <cstdlib>
#include <xcb/randr.h>
#include <xcb/xcb.h>

namespace skein {

namespace {

struct Freer
{
    void operator()(void* pointer) const { std::free(pointer); }
};
template<typename T>
using Reply = std::unique_ptr<T, Freer>;
using Connection = std::shared_ptr<xcb_connection_t>;

constexpr auto propertyName = "_ICC_PROFILE";
constexpr auto maxPropertyWords = static_cast<std::uint32_t>(maxProfileBytes / 4);

/** To $DISPLAY; null when there is no server. */
Connection connected()
{
    Connection connection(xcb_connect(nullptr, nullptr), &xcb_disconnect);
    return xcb_connection_has_error(connection.get()) == 0 ? connection : nullptr;
}

xcb_window_t rootOf(xcb_connection_t* connection)
{
    const xcb_setup_t* setup = xcb_get_setup(connection);
    const auto screens = xcb_setup_roots_iterator(setup);
    return screens.rem > 0 ? screens.data->root : xcb_window_t{XCB_WINDOW_NONE};
}

xcb_atom_t atomOf(xcb_connection_t* connection, const QByteArray& name)
{
    const Reply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(connection,
        xcb_intern_atom(connection, 0, static_cast<std::uint16_t>(name.size()), name.constData()),
        nullptr));
    return reply ? reply->atom : xcb_atom_t{XCB_ATOM_NONE};
}

QByteArray rootProfile(xcb_connection_t* connection, const QByteArray& name)
{
    const xcb_atom_t atom = atomOf(connection, name);
    if (atom == XCB_ATOM_NONE) {
        return {};
    }
    const Reply<xcb_get_property_reply_t> reply(xcb_get_property_reply(connection,
        xcb_get_property(
            connection, 0, rootOf(connection), atom, XCB_ATOM_ANY, 0, maxPropertyWords),
        nullptr));
    return reply ? QByteArray(static_cast<const char*>(xcb_get_property_value(reply.get())),
                       xcb_get_property_value_length(reply.get()))
                 : QByteArray();
}

QByteArray outputProfile(xcb_connection_t* connection, xcb_randr_output_t output)
{
    const xcb_atom_t atom = atomOf(connection, propertyName);
    if (atom == XCB_ATOM_NONE) {
        return {};
    }
    const Reply<xcb_randr_get_output_property_reply_t> reply(
        xcb_randr_get_output_property_reply(connection,
            xcb_randr_get_output_property(
                connection, output, atom, XCB_ATOM_ANY, 0, maxPropertyWords, 0, 0),
            nullptr));
    return reply ? QByteArray(reinterpret_cast<const char*>(
                                  xcb_randr_get_output_property_data(reply.get())),
                       xcb_randr_get_output_property_data_length(reply.get()))
                 : QByteArray();
}

QHash<QString, xcb_randr_output_t> outputsOf(xcb_connection_t* connection)
{
    QHash<QString, xcb_randr_output_t> named;
    const Reply<xcb_randr_get_screen_resources_current_reply_t> resources(
        xcb_randr_get_screen_resources_current_reply(connection,
            xcb_randr_get_screen_resources_current(connection, rootOf(connection)), nullptr));
    if (!resources) {
        return named;
    }
    const xcb_randr_output_t* outputs =
        xcb_randr_get_screen_resources_current_outputs(resources.get());
    const int count = xcb_randr_get_screen_resources_current_outputs_length(resources.get());
    for (int i = 0; i < count; ++i) {
        const Reply<xcb_randr_get_output_info_reply_t> info(
            xcb_randr_get_output_info_reply(connection,
                xcb_randr_get_output_info(connection, outputs[i], resources->config_timestamp),
                nullptr));
        if (info) {
            const auto* name =
                reinterpret_cast<const char*>(xcb_randr_get_output_info_name(info.get()));
            named.insert(QString::fromUtf8(name, xcb_randr_get_output_info_name_length(info.get())),
                outputs[i]);
        }
    }
    return named;
}

bool hasRandr(xcb_connection_t* connection)
{
    const xcb_query_extension_reply_t* extension =
        xcb_get_extension_data(connection, &xcb_randr_id);
    return extension != nullptr && extension->present != 0;
}

/** More monitors than anybody has. */
constexpr int maxMonitors = 16;

/** As on the root window; the first has no number. */
QByteArray nameFor(qsizetype monitor)
{
    const QByteArray name(propertyName);
    return monitor == 0 ? name : name + '_' + QByteArray::number(monitor);
}

/** A connection that is told of properties of the root window and of outputs. */
X11Listener listening()
{
    Connection connection = connected();
    if (!connection) {
        return {};
    }
    QSet<std::uint32_t> atoms;
    for (int i = 0; i < maxMonitors; ++i) {
        atoms.insert(atomOf(connection.get(), nameFor(i)));
    }
    const std::uint32_t mask = XCB_EVENT_MASK_PROPERTY_CHANGE;
    xcb_change_window_attributes(
        connection.get(), rootOf(connection.get()), XCB_CW_EVENT_MASK, &mask);
    if (hasRandr(connection.get())) {
        xcb_randr_select_input(
            connection.get(), rootOf(connection.get()), XCB_RANDR_NOTIFY_MASK_OUTPUT_PROPERTY);
    }
    xcb_flush(connection.get());
    return {connection, atoms};
}

} // namespace

QHash<QString, Result<ColourProfile>> readX11Profiles(const QStringList& outputs)
{
    QHash<QString, Result<ColourProfile>> profiles;
    const Connection connection = connected();
    if (!connection) {
        return profiles;
    }
    const auto known = hasRandr(connection.get()) ? outputsOf(connection.get())
                                                  : QHash<QString, xcb_randr_output_t>();
    for (qsizetype i = 0; i < outputs.size(); ++i) {
        QByteArray icc;
        if (known.contains(outputs.at(i))) {
            icc = outputProfile(connection.get(), known.value(outputs.at(i)));
        }
        if (icc.isEmpty()) {
            icc = rootProfile(connection.get(), nameFor(i));
        }
        if (!icc.isEmpty()) {
            profiles.insert(outputs.at(i), ColourProfile::fromBytes(icc));
        }
    }
    return profiles;
}

X11ProfileWatch::X11ProfileWatch(QObject* parent)
    : QObject(parent)
{
    inBackground<X11Listener>(
        this, [] { return listening(); },
        [this](const X11Listener& listener) {
            if (listener.connection) {
                start(listener);
            }
        });
}

X11ProfileWatch::~X11ProfileWatch() = default;

void X11ProfileWatch::start(const X11Listener& listener)
{
    m_listener = listener;
    m_notifier = std::make_unique<QSocketNotifier>(
        xcb_get_file_descriptor(listener.connection.get()), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &X11ProfileWatch::readEvents);
    // What changed before it was being listened for.
    Q_EMIT changed();
    readEvents();
}

void X11ProfileWatch::readEvents()
{
    bool isConcerned = false;
    while (
        const Reply<xcb_generic_event_t> event{xcb_poll_for_event(m_listener.connection.get())}) {
        constexpr std::uint8_t sentByOthers = 0x80;
        const bool isRoot = (event->response_type & ~sentByOthers) == XCB_PROPERTY_NOTIFY;
        const auto* property = reinterpret_cast<const xcb_property_notify_event_t*>(event.get());
        isConcerned = isConcerned || !isRoot || m_listener.atoms.contains(property->atom);
    }
    if (xcb_connection_has_error(m_listener.connection.get()) != 0) {
        m_notifier.reset(); // The server has gone, and soon so have we.
        return;
    }
    if (isConcerned) {
        Q_EMIT changed();
    }
}

} // namespace skein
