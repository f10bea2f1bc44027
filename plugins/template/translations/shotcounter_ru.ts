<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ShotCounter</name>
    <message numerus="yes">
        <source>%n photograph(s) have come in.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>Поступил %n снимок.</numerusform>
            <numerusform>Поступило %n снимка.</numerusform>
            <numerusform>Поступило %n снимков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) so far</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>Пока %n снимок</numerusform>
            <numerusform>Пока %n снимка</numerusform>
            <numerusform>Пока %n снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>Says how many photographs have come in</source>
        <translation>Сообщает, сколько снимков поступило</translation>
    </message>
    <message>
        <source>Show &amp;Shot Count</source>
        <translation>Показать &amp;число снимков</translation>
    </message>
</context>
</TS>
