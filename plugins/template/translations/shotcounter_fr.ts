<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ShotCounter</name>
    <message numerus="yes">
        <source>%n photograph(s) have come in.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n photo est arrivée.</numerusform>
            <numerusform>%n photos sont arrivées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) so far</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n photo à ce jour</numerusform>
            <numerusform>%n photos à ce jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Says how many photographs have come in</source>
        <translation>Indique combien de photos sont arrivées</translation>
    </message>
    <message>
        <source>Show &amp;Shot Count</source>
        <translation>Afficher le &amp;nombre de photos</translation>
    </message>
</context>
</TS>
