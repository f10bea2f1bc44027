<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>ShotCounter</name>
    <message numerus="yes">
        <source>%n photograph(s) have come in.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>הגיע תצלום אחד (%n).</numerusform>
            <numerusform>הגיעו %n תצלומים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) so far</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>תצלום אחד (%n) עד כה</numerusform>
            <numerusform>%n תצלומים עד כה</numerusform>
        </translation>
    </message>
    <message>
        <source>Says how many photographs have come in</source>
        <translation>מציין כמה תצלומים הגיעו</translation>
    </message>
    <message>
        <source>Show &amp;Shot Count</source>
        <translation>הצגת &amp;מספר התצלומים</translation>
    </message>
</context>
</TS>
