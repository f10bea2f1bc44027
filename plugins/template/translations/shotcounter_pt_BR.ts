<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>ShotCounter</name>
    <message numerus="yes">
        <source>%n photograph(s) have come in.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>Chegou %n foto.</numerusform>
            <numerusform>Chegaram %n fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) so far</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n foto até agora</numerusform>
            <numerusform>%n fotos até agora</numerusform>
        </translation>
    </message>
    <message>
        <source>Says how many photographs have come in</source>
        <translation>Informa quantas fotos chegaram</translation>
    </message>
    <message>
        <source>Show &amp;Shot Count</source>
        <translation>Mostrar contagem de &amp;fotos</translation>
    </message>
</context>
</TS>
