// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <tl/expected.hpp>

namespace skein {

/** What went wrong, as far as a caller may want to react to it. The sentence is in Error. */
enum class ErrorKind : quint8 {
    Unknown,         ///< Nothing more is known than the text says.
    Cancelled,       ///< Stopped on request; usually not shown.
    NotFound,        ///< The camera, file, folder or setting does not exist.
    Busy,            ///< The device or file is in use just now; trying again may help.
    HeldByOther,     ///< Another program holds the camera.
    Permission,      ///< The user may not do this.
    Disconnected,    ///< The camera went away.
    Timeout,         ///< No answer within the limit of the operation.
    NoSpace,         ///< Disk or card is full.
    AlreadyExists,   ///< The name is taken; nothing was overwritten.
    Unsupported,     ///< This camera or driver cannot do it.
    InvalidArgument, ///< Unknown setting, value outside its range, call in the wrong state.
    Protocol,        ///< The other side talks nonsense.
    Io,              ///< Reading or writing failed.
    Refused,         ///< The camera refused (no focus, lens missing, wrong mode).
};

/**
 * An error as a value.
 *
 * @c message is a whole, translated sentence for the photographer that says what happened and what
 * to do about it; @c detail is for the log (result codes, the driver's own words), untranslated.
 */
struct Error
{
    ErrorKind kind = ErrorKind::Unknown;
    QString message;
    QString detail;

    /** True for an error that only says that the user stopped something. */
    [[nodiscard]] bool isCancellation() const { return kind == ErrorKind::Cancelled; }

    friend bool operator==(const Error&, const Error&) = default;
};

/** A value or an Error. Check it or pass it on. */
template<typename T>
using Result = tl::expected<T, Error>;

/** Shorthand for returning an error from a function that yields a Result. */
[[nodiscard]] tl::unexpected<Error> failure(ErrorKind kind, QString message, QString detail = {});

/** The kind that belongs to a value of errno. */
[[nodiscard]] ErrorKind errorKindFromErrno(int errnoValue);

/** The operating system's words for a value of errno, for Error::detail. */
[[nodiscard]] QString errnoText(int errnoValue);

} // namespace skein

Q_DECLARE_METATYPE(skein::Error)
