<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>ShotCounter</name>
    <message numerus="yes">
        <source>%n photograph(s) have come in.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n foto arrivata.</numerusform>
            <numerusform>%n foto arrivate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) so far</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>Finora %n foto</numerusform>
            <numerusform>Finora %n foto</numerusform>
        </translation>
    </message>
    <message>
        <source>Says how many photographs have come in</source>
        <translation>Dice quante foto sono arrivate</translation>
    </message>
    <message>
        <source>Show &amp;Shot Count</source>
        <translation>Mostra &amp;conteggio scatti</translation>
    </message>
</context>
</TS>
