<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>skein::photobox::GatePanel</name>
    <message numerus="yes">
        <source>That was not the password. Try again in %n second(s).</source>
        <extracomment>%n counts seconds</extracomment>
        <translation>
            <numerusform>That was not the password. Try again in %n second.</numerusform>
            <numerusform>That was not the password. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::photobox::PasswordDialog</name>
    <message numerus="yes">
        <source>It needs %n character(s) or more.</source>
        <extracomment>&quot;it&quot; is the password</extracomment>
        <translation>
            <numerusform>It needs %n character or more.</numerusform>
            <numerusform>It needs %n characters or more.</numerusform>
        </translation>
    </message>
</context>
</TS>
