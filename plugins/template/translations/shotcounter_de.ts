<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ShotCounter</name>
    <message numerus="yes">
        <source>%n photograph(s) have come in.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n Foto ist angekommen.</numerusform>
            <numerusform>%n Fotos sind angekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) so far</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>Bisher %n Foto</numerusform>
            <numerusform>Bisher %n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Says how many photographs have come in</source>
        <translation>Sagt, wie viele Fotos angekommen sind</translation>
    </message>
    <message>
        <source>Show &amp;Shot Count</source>
        <translation>&amp;Bildzähler zeigen</translation>
    </message>
</context>
</TS>
