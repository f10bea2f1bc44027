// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/** How a session's journal is laid out (see Journal). */
namespace skein::journalTables {

/** Marks our files: "SkeJ". */
inline constexpr qint64 applicationId = 0x536B654A;
inline constexpr qint64 schemaVersion = 1;

/** What makes a new one. */
inline constexpr const char* steps[] = {"BEGIN IMMEDIATE",
    "CREATE TABLE IF NOT EXISTS photographs (id INTEGER PRIMARY KEY, body TEXT NOT NULL, "
    "folder TEXT NOT NULL, name TEXT NOT NULL, card_size INTEGER NOT NULL, "
    "taken INTEGER NOT NULL, shot TEXT NOT NULL, staging TEXT NOT NULL, path TEXT NOT NULL, "
    "size INTEGER NOT NULL, hash BLOB NOT NULL, state INTEGER NOT NULL, "
    "deletes INTEGER NOT NULL)",
    // A name on a card is given again; with size and time it is one picture.
    "CREATE UNIQUE INDEX IF NOT EXISTS files ON photographs "
    "(body, folder, name, card_size, taken) WHERE folder <> ''",
    "CREATE INDEX IF NOT EXISTS unfinished ON photographs (state) WHERE state < 3",
    "CREATE TABLE IF NOT EXISTS seen (body TEXT NOT NULL, folder TEXT NOT NULL, "
    "name TEXT NOT NULL, card_size INTEGER NOT NULL, taken INTEGER NOT NULL, "
    "PRIMARY KEY (body, folder, name)) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS bodies (body TEXT PRIMARY KEY) WITHOUT ROWID",
    "PRAGMA application_id = 0x536B654A", "PRAGMA user_version = 1", "COMMIT"};

/** What was added since; earlier programs pass over it. */
inline constexpr const char* additions[] = {
    // What photographs tell of their shots.
    "CREATE TABLE IF NOT EXISTS exposures (photograph INTEGER PRIMARY KEY, serial TEXT NOT NULL, "
    "model TEXT NOT NULL, clock TEXT NOT NULL, fraction TEXT NOT NULL)",
    "CREATE INDEX IF NOT EXISTS moments ON exposures (clock) WHERE clock <> ''",
    "CREATE INDEX IF NOT EXISTS shots ON photographs (shot) WHERE shot <> ''",
    "CREATE INDEX IF NOT EXISTS paths ON photographs (path) WHERE path <> ''",
    // When the first photograph of a body was ordered whose card nobody had looked at.
    "CREATE TABLE IF NOT EXISTS beginnings (body TEXT PRIMARY KEY, moment INTEGER NOT NULL, "
    "sure INTEGER NOT NULL) WITHOUT ROWID"};

} // namespace skein::journalTables
