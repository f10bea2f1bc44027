<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>skein::headoutline::HeadView</name>
    <message numerus="yes">
        <source>%n number(s).</source>
        <extracomment>how many people are numbered, for screen readers</extracomment>
        <translation>
            <numerusform>%n number.</numerusform>
            <numerusform>%n numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::headoutline::OutlineDialog</name>
    <message numerus="yes">
        <source>%n head(s) found. Look whether one was missed, or something else was taken for a head.</source>
        <extracomment>%n counts heads of people that were found in the photograph</extracomment>
        <translation>
            <numerusform>%n head found. Look whether one was missed, or something else was taken for a head.</numerusform>
            <numerusform>%n heads found. Look whether one was missed, or something else was taken for a head.</numerusform>
        </translation>
    </message>
</context>
</TS>
