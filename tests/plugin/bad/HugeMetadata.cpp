// SPDX-License-Identifier: GPL-3.0-or-later
// What a plugin says of itself, ten megabytes of it, as moc would put it into a module: a note that
// huge-metadata.py wrote (struct ElfNoteHeader in Qt's qplugin.h).
asm(".section .note.qt.metadata,\"a\",@note\n"
    ".balign 8\n"
    ".long 12\n"
    ".long 2f - 1f\n"
    ".long 0x74510001\n"
    ".ascii \"qt-project!\\0\"\n"
    "1: .byte 1, 6, 4, 1\n"
    ".incbin \"" HUGE_METADATA "\"\n"
    "2: .balign 8\n"
    ".text\n");

extern "C" __attribute__((visibility("default"))) void* qt_plugin_instance()
{
    __builtin_trap(); // Never called: it is refused before.
}
