<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>skein::photobox::BoxPage</name>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> שנ׳</translation>
    </message>
    <message>
        <source>&amp;Background:</source>
        <extracomment>label of a button: a colour</extracomment>
        <translation>&amp;רקע:</translation>
    </message>
    <message>
        <source>&amp;Countdown:</source>
        <extracomment>label of a number of seconds before each photograph</extracomment>
        <translation>&amp;ספירה לאחור:</translation>
    </message>
    <message>
        <source>&amp;Greeting:</source>
        <extracomment>label of a text that guests see</extracomment>
        <translation>&amp;ברכה:</translation>
    </message>
    <message>
        <source>&amp;Key to end it:</source>
        <translation>מ&amp;קש לסיום:</translation>
    </message>
    <message>
        <source>&amp;Logo:</source>
        <extracomment>label of a picture&apos;s file</extracomment>
        <translation>&amp;לוגו:</translation>
    </message>
    <message>
        <source>&amp;Remove Password</source>
        <extracomment>button</extracomment>
        <translation>&amp;הסרת הסיסמה</translation>
    </message>
    <message>
        <source>&amp;Show the photograph for:</source>
        <translation>ה&amp;צגת התצלום למשך:</translation>
    </message>
    <message>
        <source>&amp;White screen during the exposure</source>
        <translation>מסך לבן בזמן ה&amp;חשיפה</translation>
    </message>
    <message>
        <source>A collage is four photographs with a countdown each, which become one picture with greeting and logo. Where guests choose, there are two buttons.</source>
        <translation>קולאז׳ הוא ארבעה תצלומים, כל אחד עם ספירה לאחור, שהופכים לתמונה אחת עם ברכה ולוגו. כשהאורחים בוחרים, יש שני כפתורים.</translation>
    </message>
    <message>
        <source>A collage of four</source>
        <translation>קולאז׳ של ארבעה</translation>
    </message>
    <message>
        <source>A picture file</source>
        <translation>קובץ תמונה</translation>
    </message>
    <message>
        <source>A picture in the lower right corner of the screen, and on collages; without one there is none.</source>
        <translation>תמונה בפינה הימנית התחתונה של המסך ובקולאז׳ים; אם לא נבחרה, אין לוגו.</translation>
    </message>
    <message>
        <source>A press &amp;takes:</source>
        <translation>&amp;לחיצה מצלמת:</translation>
    </message>
    <message>
        <source>A press of the button</source>
        <extracomment>title above options: what happens when a guest presses the button</extracomment>
        <translation>לחיצה על הכפתור</translation>
    </message>
    <message>
        <source>A tick for each second of the countdown, and a shutter.</source>
        <translation>תקתוק בכל שנייה של הספירה לאחור, וקול תריס.</translation>
    </message>
    <message>
        <source>Anna and Tom, 12 June</source>
        <translation>אנה ותום, 12 ביוני</translation>
    </message>
    <message>
        <source>Asks for the password, and nothing else leads out of the box. It has to be one key with Ctrl, Alt or Meta, so that no guest happens upon it.</source>
        <translation>מבקש את הסיסמה, ואין דרך אחרת לצאת מהעמדה. נדרש מקש אחד עם Ctrl,‏ Alt או Meta, כדי שאף אורח לא ילחץ עליו במקרה.</translation>
    </message>
    <message>
        <source>Choose the picture file of the logo</source>
        <translation>בחירת קובץ התמונה של הלוגו</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>button: chooses a file</extracomment>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>Ending it</source>
        <extracomment>title above options: how the photo box is left</extracomment>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Guests see themselves the way they know themselves. Photographs are never reversed.</source>
        <translation>האורחים רואים את עצמם כפי שהם רגילים. התצלומים לעולם אינם הפוכים.</translation>
    </message>
    <message>
        <source>How long guests have from the press until the photograph is taken.</source>
        <translation>כמה זמן יש לאורחים מהלחיצה עד לצילום.</translation>
    </message>
    <message>
        <source>It has to be one key with Ctrl, Alt or Meta, so that no guest happens upon it.</source>
        <translation type="vanished">חייב להיות מקש אחד עם Ctrl, Alt או Meta, כדי שאף אורח לא ילחץ עליו במקרה.</translation>
    </message>
    <message>
        <source>Lights the faces a little, and shows where to look. Switch it off where it is reflected in glasses.</source>
        <translation>מאיר מעט את הפנים ומראה לאן להביט. כדאי לכבות אם הוא משתקף במשקפיים.</translation>
    </message>
    <message>
        <source>Live view as in a &amp;mirror</source>
        <translation>תצוגה חיה כמו ב&amp;מראה</translation>
    </message>
    <message>
        <source>Logo of the Photo Box</source>
        <translation>הלוגו של עמדת הצילום</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>choice: nothing happens by itself</extracomment>
        <translation>לעולם לא</translation>
    </message>
    <message>
        <source>Not taken: it needs %1, %2 or %3.</source>
        <extracomment>behind a field for a key, when another one was pressed; %1, %2 and %3 are names of keys</extracomment>
        <translation>לא התקבל: נדרש %1, %2 או %3.</translation>
    </message>
    <message>
        <source>One photograph</source>
        <extracomment>choice: what one press takes</extracomment>
        <translation>תצלום אחד</translation>
    </message>
    <message>
        <source>Only who knows it ends the box. It is stored in a form that cannot be read. “Reset This Page” leaves it as it is.</source>
        <translation>רק מי שיודע אותה יכול לסיים את פעולת העמדה. היא נשמרת בצורה שאינה ניתנת לקריאה. ”איפוס הדף” אינו משנה אותה.</translation>
    </message>
    <message>
        <source>Opens a window in which the picture of the logo is chosen.</source>
        <translation>פותח חלון שבו בוחרים את תמונת הלוגו.</translation>
    </message>
    <message>
        <source>Password:</source>
        <extracomment>label: whether there is one</extracomment>
        <translation>סיסמה:</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.webp)</source>
        <translation>תמונות (*.png *.jpg *.jpeg *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>Set &amp;Password…</source>
        <extracomment>button</extracomment>
        <translation>קביעת &amp;סיסמה…</translation>
    </message>
    <message>
        <source>Slide show after:</source>
        <translation>מצגת אחרי:</translation>
    </message>
    <message>
        <source>So&amp;unds</source>
        <extracomment>can be switched on and off</extracomment>
        <translation>&amp;צלילים</translation>
    </message>
    <message>
        <source>Stands above the mirror, and on collages.</source>
        <translation>מופיע מעל המראה ובקולאז׳ים.</translation>
    </message>
    <message>
        <source>The box is then left by the key alone.</source>
        <translation>אז יוצאים מהעמדה במקש בלבד.</translation>
    </message>
    <message>
        <source>The colour around the mirror, and of collages.</source>
        <translation>הצבע סביב המראה ושל הקולאז׳ים.</translation>
    </message>
    <message>
        <source>Then the mirror is back for the next guests; a press ends it sooner.</source>
        <translation>אחר כך המראה חוזרת לאורחים הבאים; לחיצה מסיימת זאת מוקדם יותר.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>אין סיסמה.</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>יש סיסמה.</translation>
    </message>
    <message>
        <source>What guests see and hear</source>
        <extracomment>title above options: texts, colours and pictures on the screen</extracomment>
        <translation>מה האורחים רואים ושומעים</translation>
    </message>
    <message>
        <source>What guests see and hear: the countdown, how long their photograph is shown, greeting, background and logo, mirror and flash; and the key and the password by which only you leave the box.</source>
        <translation type="vanished">מה שהאורחים רואים ושומעים: הספירה לאחור, כמה זמן התצלום שלהם מוצג, ברכה, רקע ולוגו, היפוך ראי ופלאש; וגם המקש והסיסמה שרק באמצעותם יוצאים מעמדת הצילום.</translation>
    </message>
    <message>
        <source>What the guests choose</source>
        <translation>מה שהאורחים בוחרים</translation>
    </message>
    <message>
        <source>When nobody has come for so long, the newest photographs are shown in turn until somebody does. 0: never.</source>
        <translation>כשאיש לא הגיע במשך זמן זה, התצלומים החדשים ביותר מוצגים בזה אחר זה עד שמישהו מגיע. 0: לעולם לא.</translation>
    </message>
</context>
<context>
    <name>skein::photobox::BoxRun</name>
    <message>
        <source>For the host: no photograph could be taken at %1. %2</source>
        <extracomment>small, for whoever looks after the box; %1 is a time, %2 a sentence: why</extracomment>
        <translation>לאחראי העמדה: לא ניתן היה לצלם תצלום ב־%1. %2</translation>
    </message>
    <message>
        <source>For the host: the camera has been gone since %1. It is looked for again and again. Check that it is switched on, its battery and its cable.</source>
        <extracomment>small, for whoever looks after the box; %1 is a time</extracomment>
        <translation>לאחראי העמדה: המצלמה אינה זמינה מאז %1. החיפוש אחריה חוזר שוב ושוב. יש לבדוק שהיא דולקת, ואת הסוללה והכבל שלה.</translation>
    </message>
    <message>
        <source>For the host: the camera has not answered since %1. It is asked again and again. If it stays like this, switch the camera off and on.</source>
        <extracomment>small, for whoever looks after the box; %1 is a time</extracomment>
        <translation>לאחראי העמדה: המצלמה אינה מגיבה מאז %1. הפנייה אליה חוזרת שוב ושוב. אם המצב נמשך, יש לכבות את המצלמה ולהדליק אותה.</translation>
    </message>
    <message>
        <source>Oops, that one did not work. Stay there: once more!</source>
        <translation>אופס, זה לא הצליח. להישאר במקום: עוד פעם אחת!</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <extracomment>guests see it; %1 and %2 are numbers: the first of four</extracomment>
        <translation>תמונה %1 מתוך %2</translation>
    </message>
    <message>
        <source>Smile!</source>
        <extracomment>guests see it when the photograph is taken</extracomment>
        <translation>לחייך!</translation>
    </message>
    <message>
        <source>The camera cannot take a photo right now. Please try again in a moment.</source>
        <translation>המצלמה לא יכולה לצלם עכשיו. אפשר לנסות שוב בעוד רגע.</translation>
    </message>
    <message>
        <source>The camera is having a short rest. We go on in a moment.</source>
        <translation>המצלמה נחה קצת. ממשיכים בעוד רגע.</translation>
    </message>
    <message>
        <source>There is no collage this time, but your four photos are saved.</source>
        <translation>הפעם אין קולאז׳, אבל ארבע התמונות שלכם נשמרו.</translation>
    </message>
    <message>
        <source>Your collage is being made…</source>
        <translation>הקולאז׳ שלכם בהכנה…</translation>
    </message>
    <message>
        <source>Your photo is saved.</source>
        <translation>התמונה שלכם נשמרה.</translation>
    </message>
</context>
<context>
    <name>skein::photobox::BoxView</name>
    <message>
        <source>Four Photos</source>
        <extracomment>large button for guests: takes four photographs for one picture</extracomment>
        <translation>ארבע תמונות</translation>
    </message>
    <message>
        <source>Photo box</source>
        <extracomment>name of the window, for screen readers</extracomment>
        <translation>עמדת צילום</translation>
    </message>
    <message>
        <source>Take Four Photos</source>
        <translation>לצלם ארבע תמונות</translation>
    </message>
    <message>
        <source>Take a Photo</source>
        <translation>לצלם תמונה</translation>
    </message>
</context>
<context>
    <name>skein::photobox::GatePanel</name>
    <message>
        <source>&amp;Back</source>
        <extracomment>button: back to the photo box</extracomment>
        <translation>ח&amp;זרה</translation>
    </message>
    <message>
        <source>&amp;End Photo Box</source>
        <translation>&amp;סיום עמדת הצילום</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <extracomment>label of a field</extracomment>
        <translation>&amp;סיסמה:</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>message while the password is checked</extracomment>
        <translation>רגע אחד…</translation>
    </message>
    <message>
        <source>Password of the photo box</source>
        <translation>הסיסמה של עמדת הצילום</translation>
    </message>
    <message numerus="yes">
        <source>That was not the password. Try again in %n second(s).</source>
        <extracomment>%n counts seconds</extracomment>
        <translation>
            <numerusform>זו לא הסיסמה. אפשר לנסות שוב בעוד שנייה (%n).</numerusform>
            <numerusform>זו לא הסיסמה. אפשר לנסות שוב בעוד %n שניות.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the password. Try again.</source>
        <translation>זו לא הסיסמה. אפשר לנסות שוב.</translation>
    </message>
</context>
<context>
    <name>skein::photobox::PasswordDialog</name>
    <message>
        <source>&amp;Again:</source>
        <extracomment>label of the field in which the password is typed a second time</extracomment>
        <translation>&amp;שוב:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <extracomment>label of a field</extracomment>
        <translation>&amp;סיסמה:</translation>
    </message>
    <message>
        <source>&amp;Set Password</source>
        <extracomment>button</extracomment>
        <translation>&amp;קביעת סיסמה</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>button: starts the photo box</extracomment>
        <translation>ה&amp;תחלה</translation>
    </message>
    <message>
        <source>Guests cannot leave the photo box without this password. Choose one that you can type at the computer the box runs on; nobody can tell it to you again.</source>
        <translation>אורחים אינם יכולים לצאת מעמדת הצילום בלי הסיסמה הזו. יש לבחור אחת שאפשר להקליד במחשב שבו העמדה פועלת; איש לא יוכל לגלות לך אותה שוב.</translation>
    </message>
    <message numerus="yes">
        <source>It needs %n character(s) or more.</source>
        <extracomment>&quot;it&quot; is the password</extracomment>
        <translation>
            <numerusform>דרוש בה תו אחד (%n) לפחות.</numerusform>
            <numerusform>דרושים בה %n תווים לפחות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>Password of the Photo Box</source>
        <translation>הסיסמה של עמדת הצילום</translation>
    </message>
    <message>
        <source>Password, again</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>הסיסמה שוב</translation>
    </message>
    <message>
        <source>Start &amp;Without Password</source>
        <translation>התחלה &amp;ללא סיסמה</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>השתיים אינן זהות.</translation>
    </message>
    <message>
        <source>To leave the photo box press %1, then type the password.</source>
        <extracomment>%1 is a key, &quot;Ctrl+Alt+B&quot;</extracomment>
        <translation>כדי לצאת מעמדת הצילום יש ללחוץ על %1 ואז להקליד את הסיסמה.</translation>
    </message>
    <message>
        <source>To leave the photo box press %1, then type the password. Without a password, %1 alone ends it. You can choose another key in Preferences &gt; Photo Box.</source>
        <extracomment>%1 is a key, &quot;Ctrl+Alt+B&quot;</extracomment>
        <translation>כדי לצאת מעמדת הצילום יש ללחוץ על %1 ואז להקליד את הסיסמה. ללא סיסמה, %1 לבדו מסיים אותה. אפשר לבחור מקש אחר בהעדפות &gt; עמדת צילום.</translation>
    </message>
</context>
<context>
    <name>skein::photobox::PhotoBoxPlugin</name>
    <message>
        <source>A photo box is open.</source>
        <translation>עמדת צילום פתוחה.</translation>
    </message>
    <message>
        <source>Another plugin has this window. End that first, then start the photo box again.</source>
        <translation>תוסף אחר מחזיק בחלון הזה. יש לסיים אותו קודם ואז להפעיל שוב את עמדת הצילום.</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>דרושה גרסה חדשה יותר של Skein.</translation>
    </message>
    <message>
        <source>Lets guests take their own photographs; a key and a password end it, see Preferences &gt; Photo Box</source>
        <translation>מאפשר לאורחים לצלם את עצמם; מקש וסיסמה מסיימים, ראו העדפות &gt; עמדת צילום</translation>
    </message>
    <message>
        <source>Photo &amp;Box</source>
        <extracomment>command of a menu</extracomment>
        <translation>&amp;עמדת צילום</translation>
    </message>
    <message>
        <source>Photo Box</source>
        <extracomment>name of the plugin</extracomment>
        <translation>עמדת צילום</translation>
    </message>
    <message>
        <source>The photo box needs a session for its photographs. Open one, then start it again.</source>
        <translation>לעמדת הצילום דרוש סשן עבור התצלומים. יש לפתוח אחד ואז להפעיל אותה שוב.</translation>
    </message>
</context>
</TS>
