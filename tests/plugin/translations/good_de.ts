<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Good</name>
    <message>
        <source>in English</source>
        <translation>auf Deutsch</translation>
    </message>
</context>
</TS>
