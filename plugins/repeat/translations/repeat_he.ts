<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>skein::repeat::RepeatPage</name>
    <message>
        <source>&amp;Interval:</source>
        <extracomment>label of a choice: how the interval is counted</extracomment>
        <translation>&amp;מרווח:</translation>
    </message>
    <message>
        <source>As a pause after each photograph</source>
        <translation type="vanished">כהפסקה אחרי כל תצלום</translation>
    </message>
    <message>
        <source>Brings the tab to the front, so that it is seen how many photographs are still to come.</source>
        <translation>מביא את הלשונית לחזית, כדי שייראה כמה תצלומים עוד צפויים.</translation>
    </message>
    <message>
        <source>From beginning to beginning</source>
        <translation type="vanished">מהתחלה להתחלה</translation>
    </message>
    <message>
        <source>From beginning to beginning keeps the beat, however long exposure and transfer take. A pause begins when the camera is ready for the next photograph.</source>
        <translation type="vanished">”מהתחלה להתחלה” שומר על הקצב, יהיה משך החשיפה וההעברה אשר יהיה. הפסקה מתחילה כשהמצלמה מוכנה לתצלום הבא.</translation>
    </message>
    <message>
        <source>How many photographs, how often, and after what delay is chosen in the tab “Repeat” beside the picture.</source>
        <translation>כמה תצלומים, באיזו תדירות ואחרי איזו השהיה נבחר בלשונית ”חזרתי” שליד התמונה.</translation>
    </message>
    <message>
        <source>How the interval is counted</source>
        <translation type="vanished">איך נספר המרווח</translation>
    </message>
    <message>
        <source>Pause between</source>
        <extracomment>how an interval is counted</extracomment>
        <translation>הפסקה בין תצלומים</translation>
    </message>
    <message>
        <source>Show the &amp;tab “Repeat” when it is started by its key</source>
        <translation>להציג את ה&amp;לשונית ”חזרתי” כשמפעילים במקש</translation>
    </message>
    <message>
        <source>Start to start</source>
        <extracomment>how an interval is counted</extracomment>
        <translation>מהתחלה להתחלה</translation>
    </message>
    <message>
        <source>Start to start: from the start of one photograph to the start of the next, however long exposure and transfer take. Pause between: from when the camera is ready again.</source>
        <translation>מהתחלה להתחלה: מתחילת תצלום אחד עד תחילת הבא, לכל אורך חשיפה והעברה. הפסקה בין תצלומים: מהרגע שהמצלמה מוכנה שוב.</translation>
    </message>
    <message>
        <source>Whether the seconds are those from one photograph to the next, or a pause after each.</source>
        <translation type="vanished">האם השניות הן מתצלום לתצלום הבא, או הפסקה אחרי כל אחד.</translation>
    </message>
</context>
<context>
    <name>skein::repeat::RepeatPanel</name>
    <message>
        <source> s</source>
        <extracomment>after a number: seconds</extracomment>
        <translation> שנ׳</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) taken</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>תצלום אחד (%n) צולם</numerusform>
            <numerusform>%n תצלומים צולמו</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delay:</source>
        <extracomment>label of a length of time before the first photograph</extracomment>
        <translation>ה&amp;שהיה:</translation>
    </message>
    <message>
        <source>&amp;Interval:</source>
        <extracomment>label of a length of time: from one photograph to the next</extracomment>
        <translation>&amp;מרווח:</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation>&amp;תצלומים:</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>button</extracomment>
        <translation>הת&amp;חלה</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>button</extracomment>
        <translation>&amp;עצירה</translation>
    </message>
    <message>
        <source>Another sequence is running.</source>
        <translation>סדרה אחרת פועלת.</translation>
    </message>
    <message>
        <source>At once</source>
        <extracomment>instead of 0: no delay</extracomment>
        <translation>מיד</translation>
    </message>
    <message>
        <source>Begins to take photographs, or stops after the one that is under way.</source>
        <translation>מתחיל לצלם, או עוצר אחרי התצלום שבעיצומו.</translation>
    </message>
    <message>
        <source>Go &amp;On</source>
        <extracomment>button: after a pause</extracomment>
        <translation>המ&amp;שך</translation>
    </message>
    <message>
        <source>How many photographs are taken</source>
        <translation>כמה תצלומים מצולמים</translation>
    </message>
    <message>
        <source>Lets the photographs wait, or goes on with them.</source>
        <translation>משהה את התצלומים, או ממשיך בהם.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>instead of 0: no interval</extracomment>
        <translation>ללא</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <extracomment>button</extracomment>
        <translation>השה&amp;יה</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>state</extracomment>
        <translation>מושהה</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>state: it is ending</extracomment>
        <translation>בעצירה</translation>
    </message>
    <message>
        <source>Takes photographs by itself: how many, how often, and how long it waits before the first. Zero photographs go on until it is stopped.</source>
        <translation>מצלם מעצמו: כמה תצלומים, באיזו תדירות, וכמה זמן להמתין לפני הראשון. אפס תצלומים – הצילום נמשך עד לעצירה.</translation>
    </message>
    <message>
        <source>Until stopped</source>
        <extracomment>instead of 0: photographs without end</extracomment>
        <translation>עד לעצירה</translation>
    </message>
</context>
<context>
    <name>skein::repeat::RepeatPlugin</name>
    <message>
        <source>&amp;Repeat Shooter</source>
        <extracomment>title of a menu: the name of the plugin</extracomment>
        <translation>צילום &amp;חזרתי</translation>
    </message>
    <message>
        <source>&amp;Repeat Shooting</source>
        <extracomment>command of a menu, a verb</extracomment>
        <translation>צילום &amp;חזרתי</translation>
    </message>
    <message>
        <source>&amp;Show Repeat Panel</source>
        <extracomment>command of a menu: shows the tab &quot;Repeat&quot; at the side of the window</extracomment>
        <translation>ה&amp;צגת חלונית ”חזרתי”</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>דרושה גרסה חדשה יותר של Skein.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>title of a tab</extracomment>
        <translation>חזרתי</translation>
    </message>
    <message>
        <source>Repeat Shooter</source>
        <extracomment>name of the plugin</extracomment>
        <translation>צילום חזרתי</translation>
    </message>
    <message>
        <source>Shows the tab “Repeat” at the side of the window, where it is chosen how often and how many times</source>
        <translation>מציג את הלשונית ”חזרתי” בצד החלון, שבה בוחרים באיזו תדירות וכמה פעמים</translation>
    </message>
    <message>
        <source>Starts or stops taking a photograph every so often, as chosen in the tab “Repeat”</source>
        <translation>מתחיל או עוצר צילום תצלום מדי פעם, לפי הבחירה בלשונית ”חזרתי”</translation>
    </message>
</context>
<context>
    <name>skein::repeat::RepeatRun</name>
    <message>
        <source>Repeat Shooter</source>
        <extracomment>name of the plugin</extracomment>
        <translation>צילום חזרתי</translation>
    </message>
</context>
<context>
    <name>skein::repeat::RepeatTexts</name>
    <message numerus="yes">
        <source>%n remaining</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>נותר %n</numerusform>
            <numerusform>נותרו %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>צולם %n</numerusform>
            <numerusform>צולמו %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends about %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>מסתיים בערך ב־%1</translation>
    </message>
    <message>
        <source>Ends about %1, in %2</source>
        <extracomment>%1: a time of day; %2: how long until then, &quot;20:15&quot;</extracomment>
        <translation>מסתיים בערך ב־%1, בעוד %2</translation>
    </message>
    <message>
        <source>Goes on until it is stopped</source>
        <translation>נמשך עד לעצירה</translation>
    </message>
    <message>
        <source>Next in %1</source>
        <extracomment>%1: a time, &quot;0:07&quot;</extracomment>
        <translation>הבא בעוד %1</translation>
    </message>
    <message>
        <source>Takes %1, until about %2</source>
        <extracomment>%1: how long, &quot;20:00&quot;; %2: a time of day</extracomment>
        <translation>אורך %1, עד %2 בערך</translation>
    </message>
</context>
</TS>
