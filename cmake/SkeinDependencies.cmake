# SPDX-License-Identifier: GPL-3.0-or-later
# Every outside library, found once. Each room names those it links.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Network DBus Svg LinguistTools)
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    # What came to be deprecated after the oldest Qt that we support cannot be replaced yet.
    target_compile_definitions(skein_options INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()
if(BUILD_TESTING)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
find_package(tl-expected REQUIRED)
find_package(QCoro6 REQUIRED COMPONENTS Core)
include(SkeinOpenCV)
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(GPHOTO2 REQUIRED IMPORTED_TARGET libgphoto2>=2.5.27)
pkg_check_modules(GPHOTO2_PORT REQUIRED IMPORTED_TARGET libgphoto2_port)
pkg_check_modules(TURBOJPEG REQUIRED IMPORTED_TARGET libturbojpeg)
pkg_check_modules(JPEG REQUIRED IMPORTED_TARGET libjpeg)
pkg_check_modules(LIBRAW REQUIRED IMPORTED_TARGET libraw_r)
pkg_check_modules(LIBHEIF REQUIRED IMPORTED_TARGET libheif)
pkg_check_modules(EXIV2 REQUIRED IMPORTED_TARGET exiv2)
# With a handler of errors for each file, not one for the whole program.
pkg_check_modules(TIFF REQUIRED IMPORTED_TARGET libtiff-4>=4.5)
pkg_check_modules(ZLIB REQUIRED IMPORTED_TARGET zlib)
pkg_check_modules(LCMS2 REQUIRED IMPORTED_TARGET lcms2>=2.12)
pkg_check_modules(XCB REQUIRED IMPORTED_TARGET xcb xcb-randr)
pkg_check_modules(XXHASH REQUIRED IMPORTED_TARGET libxxhash)
# With RETURNING.
pkg_check_modules(SQLITE3 REQUIRED IMPORTED_TARGET sqlite3>=3.35)
pkg_check_modules(UDEV REQUIRED IMPORTED_TARGET libudev)

# QFuture::then(context, ...) asserts in Qt 6.4 to 6.6 when its context is gone before the future
# finishes, although the call is then rightly dropped. Objects of ours go while answers are under way.
if(Qt6_VERSION VERSION_LESS 6.7)
    target_compile_definitions(skein_options INTERFACE QT_NO_DEBUG)
endif()
