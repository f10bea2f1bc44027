<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ShotCounter</name>
    <message numerus="yes">
        <source>%n photograph(s) have come in.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>Ha llegado %n foto.</numerusform>
            <numerusform>Han llegado %n fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) so far</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n foto hasta ahora</numerusform>
            <numerusform>%n fotos hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Says how many photographs have come in</source>
        <translation>Indica cuántas fotos han llegado</translation>
    </message>
    <message>
        <source>Show &amp;Shot Count</source>
        <translation>Mostrar &amp;número de fotos</translation>
    </message>
</context>
</TS>
