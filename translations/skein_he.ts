<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Skein</source>
        <extracomment>title of a window</extracomment>
        <translation>אודות Skein</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>תוכנה חופשית ברישיון GNU General Public License, גרסה 3 או מאוחרת יותר. היא ניתנת ללא כל אחריות.</translation>
    </message>
    <message>
        <source>Icon of Skein</source>
        <extracomment>read aloud: the picture beside the program&apos;s name</extracomment>
        <translation>הסמל של Skein</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>title of a part: versions of libraries</extracomment>
        <translation>גרסאות</translation>
    </message>
</context>
<context>
    <name>CachePart</name>
    <message>
        <source>&lt;b&gt;Memory for pictures&lt;/b&gt;</source>
        <translation>&lt;b&gt;זיכרון לתמונות&lt;/b&gt;</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <extracomment>label of a size in MiB or GiB</extracomment>
        <translation>&amp;לכל היותר</translation>
    </message>
    <message>
        <source>GiB</source>
        <extracomment>unit behind a number: gibibytes</extracomment>
        <translation>GiB</translation>
    </message>
    <message>
        <source>How much memory the pictures of a window may use.</source>
        <translation>כמה זיכרון מותר לתמונות של חלון לתפוס.</translation>
    </message>
    <message>
        <source>Memory for pictures</source>
        <translation>זיכרון לתמונות</translation>
    </message>
    <message>
        <source>MiB</source>
        <extracomment>unit behind a number: mebibytes</extracomment>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Pictures get a quarter of the computer&apos;s memory, which suits most.</source>
        <translation>התמונות מקבלות רבע מזיכרון המחשב, וזה מתאים לרוב המקרים.</translation>
    </message>
    <message>
        <source>Pictures get no more memory than you say here; with less, more of them are read again from the disk.</source>
        <translation>התמונות לא מקבלות יותר זיכרון ממה שנקבע כאן; כשיש פחות, יותר מהן נקראות שוב מהדיסק.</translation>
    </message>
    <message>
        <source>Pictures that were looked at, and their neighbours, are kept in memory so that they are there at once. More memory keeps more of them; each window has its own.</source>
        <translation>תמונות שנצפו והתמונות הסמוכות להן נשמרות בזיכרון כדי שיופיעו מיד. ככל שיש יותר זיכרון נשמרות יותר תמונות; לכל חלון זיכרון משלו.</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>name of a choice, for screen readers: MiB or GiB</extracomment>
        <translation>יחידה</translation>
    </message>
    <message>
        <source>Whether the number before it is in megabytes or gigabytes.</source>
        <translation>האם המספר שלפניו הוא במגה־בייטים או בג׳יגה־בייטים.</translation>
    </message>
</context>
<context>
    <name>CameraPicker</name>
    <message>
        <source>&amp;Cameras</source>
        <extracomment>label of a list</extracomment>
        <translation>&amp;מצלמות</translation>
    </message>
    <message>
        <source>&amp;Network address</source>
        <extracomment>label of a field</extracomment>
        <translation>&amp;כתובת רשת</translation>
    </message>
    <message>
        <source>192.168.1.20 or camera.local:15740</source>
        <translation>192.168.1.20 או camera.local:15740</translation>
    </message>
    <message>
        <source>Cameras</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>מצלמות</translation>
    </message>
    <message>
        <source>Cameras that can be connected. A double click, or Return, connects the chosen one.</source>
        <translation>מצלמות שאפשר לחבר. לחיצה כפולה או Return מחברות את המצלמה הנבחרת.</translation>
    </message>
    <message>
        <source>Connect a Camera</source>
        <translation>חיבור מצלמה</translation>
    </message>
    <message>
        <source>Connect a camera as soon as it is &amp;plugged in</source>
        <translation>לחבר מצלמה ברגע שהיא מוכנסת ל&amp;שקע</translation>
    </message>
    <message>
        <source>Look &amp;Again</source>
        <extracomment>button: looks for cameras anew</extracomment>
        <translation>חיפוש &amp;חוזר</translation>
    </message>
    <message>
        <source>Looks once more which cameras are connected by cable, for example after you have switched one on.</source>
        <translation>בודק שוב אילו מצלמות מחוברות בכבל, למשל אחרי הדלקה של מצלמה.</translation>
    </message>
    <message>
        <source>Na&amp;me of this body</source>
        <translation>&amp;שם הגוף הזה</translation>
    </message>
    <message>
        <source>None; for example “Left” or “Overhead”</source>
        <translation>ללא; לדוגמה ”שמאל” או ”מלמעלה”</translation>
    </message>
    <message>
        <source>The camera&apos;s address on Wi-Fi or cable, as its network menu shows it; a port may follow after a colon.</source>
        <translation>כתובת המצלמה ב־Wi-Fi או בכבל, כפי שמופיעה בתפריט הרשת שלה; אפשר להוסיף יציאה אחרי נקודתיים.</translation>
    </message>
    <message>
        <source>This computer does not tell Skein when it sleeps and wakes. Should a camera not answer after that, disconnect it and connect it here again.</source>
        <translation>המחשב הזה אינו מודיע ל־Skein מתי הוא נרדם ומתעורר. אם מצלמה אינה מגיבה לאחר מכן, יש לנתק אותה ולחבר אותה כאן מחדש.</translation>
    </message>
    <message>
        <source>What this camera is called in lists and, where the file-name pattern has {body}, in file names.</source>
        <translation>שם המצלמה ברשימות, וגם בשמות הקבצים כאשר התבנית כוללת {body}.</translation>
    </message>
    <message>
        <source>Whether a camera is connected by itself when its cable is plugged in. Otherwise it is chosen here.</source>
        <translation>האם מצלמה מתחברת מעצמה כשמחברים את הכבל שלה. אחרת בוחרים אותה כאן.</translation>
    </message>
</context>
<context>
    <name>ControlPanel</name>
    <message>
        <source>Presets and choice of settings</source>
        <translation>ערכות ובחירת הגדרות</translation>
    </message>
    <message>
        <source>Presets, and which settings are on top</source>
        <translation>ערכות הגדרות, ואילו הגדרות מופיעות למעלה</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>what an empty search field says</extracomment>
        <translation>חיפוש הגדרות</translation>
    </message>
    <message>
        <source>Shows only the settings whose names contain these words. Escape shows all again.</source>
        <translation>מציג רק את ההגדרות ששמן מכיל את המילים האלה. Escape מציג שוב את כולן.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find by name</source>
        <translation>חיפוש לפי שם</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>name of a choice, for screen readers: coloured label</extracomment>
        <translation>תווית</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>name of a choice, for screen readers: stars</extracomment>
        <translation>דירוג</translation>
    </message>
    <message>
        <source>Show the newest photograph</source>
        <translation>הצגת התצלום החדש ביותר</translation>
    </message>
    <message>
        <source>Shows all photographs again, whatever their names, stars and labels.</source>
        <translation>מציג שוב את כל התצלומים, בלי תלות בשמות, בכוכבים ובתוויות.</translation>
    </message>
    <message>
        <source>Shows only the photographs whose names contain these words.</source>
        <translation>מציג רק את התצלומים ששמם מכיל את המילים האלה.</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>גודל התמונות הממוזערות</translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl and the wheel)</source>
        <translation>גודל התמונות הממוזערות (Ctrl וגלגלת)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>name of a choice, for screen readers</extracomment>
        <translation>מיון לפי</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>name of a choice, for screen readers: RAW, JPEG and so on</extracomment>
        <translation>סוג</translation>
    </message>
    <message>
        <source>What the photographs are sorted by</source>
        <translation>לפי מה ממוינים התצלומים</translation>
    </message>
    <message>
        <source>Whether the first photograph of the row is the oldest or the newest, or the first or last by name.</source>
        <translation>האם התצלום הראשון בשורה הוא הישן או החדש ביותר, או הראשון או האחרון לפי השם.</translation>
    </message>
    <message>
        <source>Which colour label a photograph must have to be shown</source>
        <translation>איזו תווית צבע נדרשת כדי שתצלום יוצג</translation>
    </message>
    <message>
        <source>Which sort of photographs is shown</source>
        <translation>אילו תצלומים מוצגים</translation>
    </message>
    <message>
        <source>Which stars a photograph must have to be shown</source>
        <translation>כמה כוכבים נדרשים כדי שתצלום יוצג</translation>
    </message>
</context>
<context>
    <name>HookDialog</name>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>button: chooses the file of a program</extracomment>
        <translation>&amp;בחירה…</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <extracomment>button: inserts a word that stands for a fact of the photograph</extracomment>
        <translation>ה&amp;וספה</translation>
    </message>
    <message>
        <source>&amp;Program:</source>
        <extracomment>label of a field</extracomment>
        <translation>&amp;תוכנית:</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <extracomment>label of a choice: the event at which a program is run</extracomment>
        <translation>&amp;מתי:</translation>
    </message>
    <message>
        <source>/home/me/bin/print-it</source>
        <extracomment>example in an empty field; the path of a program</extracomment>
        <translation>/home/me/bin/print-it</translation>
    </message>
    <message>
        <source>A&amp;rguments:</source>
        <extracomment>label of a field: what the program is given</extracomment>
        <translation>&amp;ארגומנטים:</translation>
    </message>
    <message>
        <source>Arguments, one on each line</source>
        <translation>ארגומנטים, אחד בכל שורה</translation>
    </message>
    <message>
        <source>Choose the program</source>
        <translation>בחירת התוכנית</translation>
    </message>
    <message>
        <source>Chooses the program among the files of this computer.</source>
        <translation>בוחר את התוכנית מבין הקבצים במחשב הזה.</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>אחד בכל שורה</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>תוכנית</translation>
    </message>
    <message>
        <source>Puts a word into the arguments that stands for the photograph, the camera and so on</source>
        <translation>מוסיף לארגומנטים מילה שמייצגת את התצלום, המצלמה וכדומה</translation>
    </message>
    <message>
        <source>The program to run: its full path, or a name that is found as in a terminal. No shell is involved.</source>
        <translation>התוכנית להרצה: הנתיב המלא שלה, או שם שנמצא כמו במסוף. הדבר נעשה ללא מעטפת (shell).</translation>
    </message>
    <message>
        <source>What has to happen for the program to be run, such as a photograph that was saved.</source>
        <translation>מה צריך לקרות כדי שהתוכנית תרוץ, למשל שמירה של תצלום.</translation>
    </message>
    <message>
        <source>What the program gets, one argument on each line. Words in braces such as {path} are replaced by what they stand for.</source>
        <translation>מה שהתוכנית מקבלת, ארגומנט אחד בכל שורה. מילים בסוגריים מסולסלים כגון {path} מוחלפות במה שהן מייצגות.</translation>
    </message>
    <message>
        <source>When the program is run</source>
        <translation>מתי התוכנית מורצת</translation>
    </message>
</context>
<context>
    <name>HooksPage</name>
    <message>
        <source> at most</source>
        <comment>after a number</comment>
        <extracomment>behind a number: so many programs at the same time</extracomment>
        <translation> לכל היותר</translation>
    </message>
    <message>
        <source> s</source>
        <comment>after a number: seconds</comment>
        <extracomment>seconds, behind a number</extracomment>
        <translation> שנ׳</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <extracomment>button</extracomment>
        <translation>הוספ&amp;ה…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>button</extracomment>
        <translation>&amp;עריכה…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>button</extracomment>
        <translation>ה&amp;סרה</translation>
    </message>
    <message>
        <source>&amp;Run at once:</source>
        <translation>הרצה ב&amp;ו־זמנית:</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>button: runs the program for a test</extracomment>
        <translation>&amp;בדיקה</translation>
    </message>
    <message>
        <source>&lt;b&gt;Programs that are run when something happens&lt;/b&gt;</source>
        <translation>&lt;b&gt;תוכניות שמורצות כאשר משהו קורה&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Adds a program that is run when something happens.</source>
        <translation>מוסיף תוכנית שמורצת כאשר קורה משהו.</translation>
    </message>
    <message>
        <source>Changes the event, the program or the arguments of the chosen line.</source>
        <translation>משנה את האירוע, את התוכנית או את הארגומנטים של השורה הנבחרת.</translation>
    </message>
    <message>
        <source>E&amp;nd after:</source>
        <extracomment>label of a number of seconds after which a program that hangs is ended</extracomment>
        <translation>ס&amp;יום אחרי:</translation>
    </message>
    <message>
        <source>Hooks</source>
        <extracomment>title of a page of the preferences: own programs that are run when something happens</extracomment>
        <translation>הרצת תוכניות</translation>
    </message>
    <message>
        <source>More wait until one has ended, so that many photographs at once do not stop the computer.</source>
        <translation>השאר ממתינות עד שאחת תסתיים, כדי שתצלומים רבים בבת אחת לא יעצרו את המחשב.</translation>
    </message>
    <message>
        <source>No program is run yet. Add one that, for example, copies or prints each photograph as soon as it is saved.</source>
        <translation>עדיין לא מורצת אף תוכנית. אפשר להוסיף אחת שתעתיק או תדפיס, למשל, כל תצלום מיד כשהוא נשמר.</translation>
    </message>
    <message>
        <source>One that takes longer is ended, with all that it started.</source>
        <translation>תוכנית שנמשכת זמן רב יותר נסגרת, עם כל מה שהפעילה.</translation>
    </message>
    <message>
        <source>Programs</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>תוכניות</translation>
    </message>
    <message>
        <source>Programs that run at once</source>
        <translation>תוכניות הרצות בו־זמנית</translation>
    </message>
    <message>
        <source>Runs the program now, with the newest photograph of the session</source>
        <translation>מריץ את התוכנית עכשיו עם התצלום החדש ביותר בסשן</translation>
    </message>
    <message>
        <source>Seconds after which a program is ended</source>
        <translation>מספר השניות שאחריהן תוכנית נסגרת</translation>
    </message>
    <message>
        <source>Takes the chosen line away; the program itself stays.</source>
        <translation>מסיר את השורה הנבחרת; התוכנית עצמה נשארת.</translation>
    </message>
    <message>
        <source>The programs that are run, and at which event. A double click changes one.</source>
        <translation>התוכניות שמורצות, ובאיזה אירוע. לחיצה כפולה משנה תוכנית.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;All</source>
        <extracomment>button: chooses all</extracomment>
        <translation>ה&amp;כול</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>button</extracomment>
        <translation>&amp;סגירה</translation>
    </message>
    <message>
        <source>&amp;Delete from the card what has been saved</source>
        <translation>&amp;מחיקה מהכרטיס של מה שנשמר</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>button, a verb</extracomment>
        <translation>&amp;ייבוא</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <extracomment>button: reads the card anew</extracomment>
        <translation>קריאה מ&amp;חדש</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <extracomment>button: chooses what is not in the session yet</extracomment>
        <translation>ה&amp;חדשים</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>button: ends the import</extracomment>
        <translation>&amp;עצירה</translation>
    </message>
    <message>
        <source>All on the card</source>
        <translation>הכול בכרטיס</translation>
    </message>
    <message>
        <source>Brings what is chosen into the session (Return)</source>
        <translation>מביא את הנבחרים לסשן (Return)</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>name of a group of buttons, for screen readers</extracomment>
        <translation>בחירה</translation>
    </message>
    <message>
        <source>Choose all that are not in this session</source>
        <translation>בחירת כל מה שאינו בסשן הזה</translation>
    </message>
    <message>
        <source>Choose all that are shown</source>
        <translation>בחירת כל המוצגים</translation>
    </message>
    <message>
        <source>Choose none</source>
        <extracomment>name of a button, for screen readers</extracomment>
        <translation>ביטול הבחירה</translation>
    </message>
    <message>
        <source>Chooses all that are shown (Ctrl+A)</source>
        <translation>בוחר את כל המוצגים (Ctrl+A)</translation>
    </message>
    <message>
        <source>Chooses all that are shown and not in this session</source>
        <translation>בוחר את כל המוצגים שאינם בסשן הזה</translation>
    </message>
    <message>
        <source>Closes this window. An import that has begun goes on without it.</source>
        <translation>סוגר את החלון הזה. ייבוא שכבר התחיל נמשך בלעדיו.</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>name of a choice, for screen readers</extracomment>
        <translation>יום</translation>
    </message>
    <message>
        <source>Each photograph that is whole and safe in the session is deleted from the camera&apos;s card.</source>
        <translation>כל תצלום ששלם ובטוח בסשן נמחק מכרטיס המצלמה.</translation>
    </message>
    <message>
        <source>Ends the import; what has not come stays on the card</source>
        <translation>מסיים את הייבוא; מה שלא הגיע נשאר בכרטיס</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>חיפוש לפי שם</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>name of the bar that shows how far it is, for screen readers</extracomment>
        <translation>ייבוא</translation>
    </message>
    <message>
        <source>Import from Camera</source>
        <translation>ייבוא מהמצלמה</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <extracomment>button: chooses none</extracomment>
        <translation>&amp;ללא</translation>
    </message>
    <message>
        <source>Not in this session</source>
        <translation>לא בסשן הזה</translation>
    </message>
    <message>
        <source>Reads the list of the card once more.</source>
        <translation>קורא שוב את רשימת הכרטיס.</translation>
    </message>
    <message>
        <source>Shows only the photographs whose names contain these words.</source>
        <translation>מציג רק את התצלומים ששמם מכיל את המילים האלה.</translation>
    </message>
    <message>
        <source>Takes back all that is chosen</source>
        <translation>מבטל את הבחירה כולה</translation>
    </message>
    <message>
        <source>The day on which they were taken, by the camera&apos;s clock</source>
        <translation>יום הצילום לפי שעון המצלמה</translation>
    </message>
    <message>
        <source>What lies on the card. Space or a click chooses a photograph; those that are chosen are imported.</source>
        <translation>מה שנמצא בכרטיס. מקש הרווח או לחיצה בוחרים תצלום; הנבחרים מיובאים.</translation>
    </message>
    <message>
        <source>Whether all photographs of the card are shown, or only those that this session does not have yet.</source>
        <translation>האם מוצגים כל התצלומים שבכרטיס, או רק אלה שעדיין אינם בסשן הזה.</translation>
    </message>
    <message>
        <source>Which photographs are shown</source>
        <translation>אילו תצלומים מוצגים</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Toolbar</source>
        <extracomment>name of the toolbar</extracomment>
        <translation>סרגל כלים</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>סגירת ההודעה</translation>
    </message>
</context>
<context>
    <name>MetadataPanel</name>
    <message>
        <source>A GPS position was found too. It is shown with “Show GPS Position”.</source>
        <translation>נמצא גם מיקום GPS. אפשר לראות אותו עם ”הצגת מיקום GPS”.</translation>
    </message>
    <message>
        <source>Camera, lens and time</source>
        <translation>מצלמה, עדשה ושעה</translation>
    </message>
    <message>
        <source>Copies all that is listed: names of the standards and values</source>
        <translation>מעתיק את כל הרשימה: שמות התקן והערכים</translation>
    </message>
    <message>
        <source>Copy All</source>
        <extracomment>button: puts all metadata on the clipboard</extracomment>
        <translation>העתקת הכול</translation>
    </message>
    <message>
        <source>Exposure</source>
        <extracomment>name of a line, for screen readers: shutter speed, aperture, ISO</extracomment>
        <translation>חשיפה</translation>
    </message>
    <message>
        <source>Find in the metadata</source>
        <translation>חיפוש במטא־נתונים</translation>
    </message>
    <message>
        <source>Find name or value</source>
        <translation>חיפוש שם או ערך</translation>
    </message>
    <message>
        <source>GPS position</source>
        <extracomment>name of a line, for screen readers</extracomment>
        <translation>מיקום GPS</translation>
    </message>
    <message>
        <source>Metadata</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>מטא־נתונים</translation>
    </message>
    <message>
        <source>Nothing here contains these words.</source>
        <translation>אין כאן דבר שמכיל את המילים האלה.</translation>
    </message>
    <message>
        <source>Show GPS Position</source>
        <translation>הצגת מיקום GPS</translation>
    </message>
    <message>
        <source>Shows only the lines in which these words stand, as a name or as a value.</source>
        <translation>מציג רק את השורות שבהן מופיעות המילים האלה, כשם או כערך.</translation>
    </message>
    <message>
        <source>Shows where this photograph was taken. Nothing is sent anywhere.</source>
        <translation>מציג היכן צולם התצלום. שום דבר לא נשלח לשום מקום.</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>מה שלא ניתן היה לקרוא</translation>
    </message>
</context>
<context>
    <name>NamesPart</name>
    <message>
        <source>&amp;Both</source>
        <extracomment>choice: both RAW and JPEG files</extracomment>
        <translation>&amp;שניהם</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <extracomment>button: inserts a word into the pattern of file names</extracomment>
        <translation>הו&amp;ספה</translation>
    </message>
    <message>
        <source>&amp;Job:</source>
        <extracomment>label of a text that can stand in file names: what the shoot is for</extracomment>
        <translation>&amp;עבודה:</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <extracomment>button: takes the usual pattern of file names</extracomment>
        <translation>ה&amp;רגיל</translation>
    </message>
    <message>
        <source>&lt;b&gt;File names&lt;/b&gt;</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>&lt;b&gt;שמות קבצים&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stars and colours for other programs&lt;/b&gt;</source>
        <translation>&lt;b&gt;כוכבים וצבעים לתוכניות אחרות&lt;/b&gt;</translation>
    </message>
    <message>
        <source>How new photographs are named. A run of X, as in XXXX, is a running number; what stands before a slash is a folder in the session.</source>
        <translation>איך ייקראו תצלומים חדשים. רצף של X, כמו XXXX, הוא מספר רץ; מה שלפני לוכסן הוא תיקייה בסשן.</translation>
    </message>
    <message>
        <source>How new photographs are named. The line below shows what comes of it.</source>
        <translation>איך נקראים תצלומים חדשים. השורה שמתחת מראה את התוצאה.</translation>
    </message>
    <message>
        <source>Job</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>עבודה</translation>
    </message>
    <message>
        <source>Names photographs as Skein does by itself</source>
        <translation>שמות תצלומים כפי ש־Skein קובע בעצמו</translation>
    </message>
    <message>
        <source>One for each &amp;file, IMG_1234.CR3.xmp: darktable, digiKam</source>
        <translation>אחד לכל &amp;קובץ, IMG_1234.CR3.xmp:‏ darktable, digiKam</translation>
    </message>
    <message>
        <source>One for each &amp;shot, IMG_1234.xmp: Lightroom, Bridge, Capture One</source>
        <translation>אחד לכל &amp;צילום, IMG_1234.xmp:‏ Lightroom, Bridge, Capture One</translation>
    </message>
    <message>
        <source>Pattern for file names</source>
        <translation>תבנית לשמות קבצים</translation>
    </message>
    <message>
        <source>Puts a number, a date or another part into the name</source>
        <translation>מוסיף לשם מספר, תאריך או חלק אחר</translation>
    </message>
    <message>
        <source>RAW and JPEG of a shot share one small file without the ending.</source>
        <translation>קובצי ה־RAW וה־JPEG של צילום חולקים קובץ נלווה אחד ללא הסיומת.</translation>
    </message>
    <message>
        <source>Stars, rejections and colour labels are written into sidecars, files beside the photographs that other programs read. Choose the name your program looks for. Sidecars that are there already are kept up to date, whatever they are called.</source>
        <translation>כוכבים, פסילות ותוויות צבע נכתבים לקבצים נלווים לצד התצלומים, שתוכניות אחרות קוראות. יש לבחור בשם שהתוכנית שלך מחפשת. קבצים נלווים שכבר קיימים ממשיכים להתעדכן, יהיה שמם אשר יהיה.</translation>
    </message>
    <message>
        <source>The name of the sidecar keeps the ending of the photograph, so that RAW and JPEG have one each.</source>
        <translation>שם הקובץ הנלווה שומר על סיומת התצלום, ולכן ל־RAW ול־JPEG יש קובץ נלווה אחד כל אחד.</translation>
    </message>
    <message>
        <source>The text that {job} in the pattern stands for. Change it when the next job begins.</source>
        <translation>הטקסט ש־{job} שבתבנית מייצג. יש לשנות אותו כשמתחילה העבודה הבאה.</translation>
    </message>
    <message>
        <source>Two small files with the same contents, for those who use programs of both kinds.</source>
        <translation>שני קבצים נלווים עם אותו תוכן, למי שמשתמש בתוכניות משני הסוגים.</translation>
    </message>
    <message>
        <source>What {job} stands for: a client, a place</source>
        <translation>מה מייצג {job}: לקוח, מקום</translation>
    </message>
</context>
<context>
    <name>NewSessionDialog</name>
    <message>
        <source>&amp;Change…</source>
        <extracomment>button: chooses another folder</extracomment>
        <translation>&amp;שינוי…</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <extracomment>label of a field: the folder in which the session&apos;s folder is made</extracomment>
        <translation>&amp;בתוך</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>label of a field: the name of the session</extracomment>
        <translation>ש&amp;ם</translation>
    </message>
    <message>
        <source>Choose the folder that the new session is made in</source>
        <translation>בחירת התיקייה שבה ייווצר הסשן החדש</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>שם הסשן</translation>
    </message>
    <message>
        <source>New Session</source>
        <extracomment>title of a window</extracomment>
        <translation>סשן חדש</translation>
    </message>
    <message>
        <source>The folder&apos;s name: a date, a client, a job</source>
        <translation>שם התיקייה: תאריך, לקוח, עבודה</translation>
    </message>
</context>
<context>
    <name>PluginRow</name>
    <message>
        <source>About</source>
        <extracomment>button that shows more about the plugin</extracomment>
        <translation>אודות</translation>
    </message>
    <message>
        <source>Goes to the page of the preferences that this plugin has.</source>
        <translation>עובר לדף של התוסף הזה בהעדפות.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>button: opens the plugin&apos;s page of the preferences</extracomment>
        <translation>העדפות…</translation>
    </message>
    <message>
        <source>Switches this plugin on or off; it takes effect at once.</source>
        <translation>מפעיל או מכבה את התוסף הזה; השינוי חל מיד.</translation>
    </message>
    <message>
        <source>Tells version, author and licence of this plugin, and where it lies.</source>
        <translation>מציג את הגרסה, המחבר והרישיון של התוסף הזה, והיכן הוא נמצא.</translation>
    </message>
</context>
<context>
    <name>PluginsPage</name>
    <message>
        <source>List of plugins</source>
        <translation>רשימת תוספים</translation>
    </message>
    <message>
        <source>Plugins</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>תוספים</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Export All…</source>
        <extracomment>button: writes the preferences, those of all pages, to a file</extracomment>
        <translation>יי&amp;צוא הכול…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>button: writes the preferences to a file</extracomment>
        <translation type="vanished">יי&amp;צוא…</translation>
    </message>
    <message>
        <source>&amp;Import All…</source>
        <extracomment>button: reads preferences, those of all pages, from a file</extracomment>
        <translation>יי&amp;בוא הכול…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>button: reads preferences from a file</extracomment>
        <translation type="vanished">יי&amp;בוא…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>button: takes back what was changed since the window was opened</extracomment>
        <translation>ב&amp;יטול</translation>
    </message>
    <message>
        <source>Finds options by any word of their names and explanations, on all pages.</source>
        <translation>מוצא אפשרויות לפי כל מילה בשמן ובהסברים שלהן, בכל הדפים.</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>דפים</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>title of a window</extracomment>
        <translation>העדפות</translation>
    </message>
    <message>
        <source>Puts everything on this page back to what it was at first</source>
        <translation>מחזיר את כל מה שבדף הזה למצבו ההתחלתי</translation>
    </message>
    <message>
        <source>Reset This &amp;Page</source>
        <translation>&amp;איפוס הדף</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>what an empty search field says</extracomment>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>חיפוש בהעדפות</translation>
    </message>
    <message>
        <source>Takes back what the reset or the import has just changed.</source>
        <translation>מבטל את מה שהאיפוס או הייבוא שינו זה עתה.</translation>
    </message>
    <message>
        <source>Takes preferences from a file that was exported before</source>
        <translation>טוען העדפות מקובץ שיוצא בעבר</translation>
    </message>
    <message>
        <source>The pages of the preferences. The arrow keys walk through them.</source>
        <translation>דפי ההעדפות. מקשי החיצים עוברים ביניהם.</translation>
    </message>
    <message>
        <source>Writes the preferences to a file, for another computer or as a copy</source>
        <translation>כותב את ההעדפות לקובץ, למחשב אחר או כעותק</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Stop the transfer</source>
        <translation>עצירת ההעברה</translation>
    </message>
    <message>
        <source>Stop the transfer; the photograph stays on the camera&apos;s card</source>
        <translation>עצירת ההעברה; התצלום נשאר בכרטיס המצלמה</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>name of the bar that shows how far it is, for screen readers</extracomment>
        <translation>העברה</translation>
    </message>
</context>
<context>
    <name>SupportedCameras</name>
    <message>
        <source>All models that the driver library knows, and what each can do. A click on a heading sorts by it.</source>
        <translation>כל הדגמים שספריית מנהלי ההתקנים מכירה, ומה כל אחד מהם יכול. לחיצה על כותרת ממיינת לפיה.</translation>
    </message>
    <message>
        <source>Search for a model</source>
        <translation>חיפוש דגם</translation>
    </message>
    <message>
        <source>Search, for example “canon r5”</source>
        <translation>חיפוש, למשל ”canon r5”</translation>
    </message>
    <message>
        <source>Shows only the models whose names contain these words, in any order.</source>
        <translation>מציג רק את הדגמים ששמם מכיל את המילים האלה, בכל סדר.</translation>
    </message>
    <message>
        <source>Supported Cameras</source>
        <extracomment>title of a window</extracomment>
        <translation>מצלמות נתמכות</translation>
    </message>
    <message>
        <source>Supported cameras</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>מצלמות נתמכות</translation>
    </message>
</context>
<context>
    <name>skein::AboutDialog</name>
    <message>
        <source>Tethered shooting</source>
        <extracomment>what the program is for</extracomment>
        <translation>צילום מחובר למחשב</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>עדיין לא נבדק</translation>
    </message>
</context>
<context>
    <name>skein::ActionCollection</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tooltip of a button: what it does, then its key in brackets</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;1 Star</source>
        <extracomment>command of the menu Rating: gives the photograph this many stars</extracomment>
        <translation>כוכב &amp;1</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;2 כוכבים</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;3 כוכבים</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;4 כוכבים</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;5 כוכבים</translation>
    </message>
    <message>
        <source>&amp;About Skein</source>
        <extracomment>menu Help</extracomment>
        <translation>&amp;אודות Skein</translation>
    </message>
    <message>
        <source>&amp;Absolute</source>
        <extracomment>rendering intent of colour management: absolute colorimetric</extracomment>
        <translation>&amp;מוחלטת</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <extracomment>zoom: one pixel of the picture on one of the screen</extracomment>
        <translation>גודל &amp;ממשי</translation>
    </message>
    <message>
        <source>&amp;Add to Overlay</source>
        <translation>ה&amp;וספה לשכבת־העל</translation>
    </message>
    <message>
        <source>&amp;Aperture</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>&amp;צמצם</translation>
    </message>
    <message>
        <source>&amp;Autofocus</source>
        <extracomment>command: lets the camera focus</extracomment>
        <translation>&amp;מיקוד אוטומטי</translation>
    </message>
    <message>
        <source>&amp;Black-Point Compensation</source>
        <extracomment>colour management, can be switched on and off</extracomment>
        <translation>פיצוי נקודת &amp;שחור</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>&amp;כחול</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <extracomment>a page of the side panel: the camera&apos;s settings; can be switched on and off</extracomment>
        <translation>&amp;מצלמה</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <extracomment>verb: takes a photograph</extracomment>
        <translation>&amp;צילום</translation>
    </message>
    <message>
        <source>&amp;Clear Overlay</source>
        <extracomment>verb: takes all pictures off the overlay</extracomment>
        <translation>&amp;ניקוי שכבת־העל</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <extracomment>verb</extracomment>
        <translation>סגירת &amp;החלון</translation>
    </message>
    <message>
        <source>&amp;Compare Two</source>
        <extracomment>verb: shows two photographs side by side</extracomment>
        <translation>&amp;השוואת שתיים</translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <extracomment>verb: puts the folder&apos;s or file&apos;s path on the clipboard</extracomment>
        <translation>&amp;העתקת נתיב</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>theme of the window</extracomment>
        <translation>&amp;כהה</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <extracomment>verb: from the camera</extracomment>
        <translation>&amp;ניתוק</translation>
    </message>
    <message>
        <source>&amp;Double Size</source>
        <extracomment>zoom: 200 %</extracomment>
        <translation>גודל כ&amp;פול</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <extracomment>a direction: moves the part of the picture that is seen, or the spot
----------
a direction: moves the part of the picture that is seen</extracomment>
        <translation>ל&amp;מטה</translation>
    </message>
    <message>
        <source>&amp;End Autofocus</source>
        <extracomment>command: ends focusing</extracomment>
        <translation>&amp;סיום מיקוד אוטומטי</translation>
    </message>
    <message>
        <source>&amp;Exposure Compensation</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>&amp;פיצוי חשיפה</translation>
    </message>
    <message>
        <source>&amp;Farther</source>
        <extracomment>menu Focus: moves the lens towards infinity</extracomment>
        <translation>&amp;רחוק יותר</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <extracomment>shows the first photograph</extracomment>
        <translation>ה&amp;ראשון</translation>
    </message>
    <message>
        <source>&amp;Focus Mode</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>מצב &amp;מיקוד</translation>
    </message>
    <message>
        <source>&amp;Focus Points</source>
        <extracomment>shows in the photograph where the camera focused; can be switched on and off</extracomment>
        <translation>&amp;נקודות מיקוד</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <extracomment>live view: keeps the present picture; can be switched on and off</extracomment>
        <translation>ה&amp;קפאה</translation>
    </message>
    <message>
        <source>&amp;Gamut Warning</source>
        <extracomment>colour management: shows which colours the imitated device does not have</extracomment>
        <translation>&amp;אזהרת גאמוט</translation>
    </message>
    <message>
        <source>&amp;Go to Focus A</source>
        <translation>מעבר &amp;למיקוד A</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>&amp;ירוק</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <extracomment>all photographs as small pictures in rows; can be switched on and off</extracomment>
        <translation>&amp;רשת</translation>
    </message>
    <message>
        <source>&amp;Guides</source>
        <extracomment>lines over the picture (thirds, grid); can be switched on and off</extracomment>
        <translation>&amp;קווי עזר</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <extracomment>menu: the book that explains the program</extracomment>
        <translation>מ&amp;דריך</translation>
    </message>
    <message>
        <source>&amp;Hide All Panels</source>
        <translation>ה&amp;סתרת כל החלוניות</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <extracomment>panel; can be switched on and off</extracomment>
        <translation>היס&amp;טוגרמה</translation>
    </message>
    <message>
        <source>&amp;Import from Camera…</source>
        <translation>&amp;ייבוא מהמצלמה…</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <extracomment>facts of the photograph over the picture; can be switched on and off</extracomment>
        <translation>&amp;מידע</translation>
    </message>
    <message>
        <source>&amp;Keep on Top</source>
        <translation>&amp;השארה למעלה</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <extracomment>command of a menu and of the list of keys</extracomment>
        <translation>קיצורי &amp;מקשים</translation>
    </message>
    <message>
        <source>&amp;Last</source>
        <extracomment>shows the last photograph</extracomment>
        <translation>ה&amp;אחרון</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>theme of the window</extracomment>
        <translation>&amp;בהירה</translation>
    </message>
    <message>
        <source>&amp;Live View</source>
        <extracomment>the picture that the camera sees; can be switched on and off</extracomment>
        <translation>תצ&amp;וגה חיה</translation>
    </message>
    <message>
        <source>&amp;Logarithmic Scale</source>
        <extracomment>of the histogram; can be switched on and off</extracomment>
        <translation>סולם &amp;לוגריתמי</translation>
    </message>
    <message>
        <source>&amp;Manage Colours</source>
        <extracomment>colour management, can be switched on and off</extracomment>
        <translation>&amp;ניהול צבע</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <extracomment>darkens what lies outside a chosen aspect ratio; can be switched on and off</extracomment>
        <translation>&amp;מסכה</translation>
    </message>
    <message>
        <source>&amp;Menu of This</source>
        <translation>ת&amp;פריט הפריט</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <extracomment>a page of the side panel: metadata; can be switched on and off</extracomment>
        <translation>מ&amp;טא־נתונים</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <extracomment>live view: mirrors the picture, left and right; can be switched on and off</extracomment>
        <translation>&amp;היפוך ראי</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <extracomment>menu Change Setting: the exposure mode of the camera (P, A, S, M)</extracomment>
        <translation>מצב צ&amp;ילום</translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>העברה &amp;לאשפה</translation>
    </message>
    <message>
        <source>&amp;Nearer</source>
        <extracomment>menu Focus: moves the lens towards the near</extracomment>
        <translation>&amp;קרוב יותר</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <extracomment>verb: opens one more window of Skein</extracomment>
        <translation>&amp;חלון חדש</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>shows the next photograph</extracomment>
        <translation>ה&amp;בא</translation>
    </message>
    <message>
        <source>&amp;Next Area</source>
        <extracomment>moves the keyboard focus to the next part of the window</extracomment>
        <translation>האזור ה&amp;בא</translation>
    </message>
    <message>
        <source>&amp;Next Mask</source>
        <extracomment>shows the next chosen aspect ratio</extracomment>
        <translation>המסכה ה&amp;באה</translation>
    </message>
    <message>
        <source>&amp;Next Setting</source>
        <extracomment>chooses the next camera setting</extracomment>
        <translation>ההגדרה ה&amp;באה</translation>
    </message>
    <message>
        <source>&amp;Next View</source>
        <extracomment>comparing: chooses the next of the pictures side by side</extracomment>
        <translation>התצוגה ה&amp;באה</translation>
    </message>
    <message>
        <source>&amp;No Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;ללא כוכבים</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>verb: opens the photograph with the desktop&apos;s own program</extracomment>
        <translation>&amp;פתיחה</translation>
    </message>
    <message>
        <source>&amp;Open Session…</source>
        <extracomment>verb: opens the folder of another session</extracomment>
        <translation>&amp;פתיחת סשן…</translation>
    </message>
    <message>
        <source>&amp;Overlay</source>
        <extracomment>a picture laid over the photograph; can be switched on and off</extracomment>
        <translation>&amp;שכבת־על</translation>
    </message>
    <message>
        <source>&amp;Pause Sequence</source>
        <extracomment>verb; can be switched on and off</extracomment>
        <translation>ה&amp;שהיית הסדרה</translation>
    </message>
    <message>
        <source>&amp;Perceptual</source>
        <extracomment>rendering intent of colour management</extracomment>
        <translation>&amp;תפיסתית</translation>
    </message>
    <message>
        <source>&amp;Place Focus at Spot</source>
        <translation>מיק&amp;ום המיקוד בנקודה</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <extracomment>opens the preferences</extracomment>
        <translation>ה&amp;עדפות…</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <extracomment>shows the photograph alone on another monitor; can be switched on and off</extracomment>
        <translation>ה&amp;צגה</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <extracomment>shows the photograph before</extracomment>
        <translation>ה&amp;קודם</translation>
    </message>
    <message>
        <source>&amp;Previous Area</source>
        <extracomment>moves the keyboard focus to the part of the window before</extracomment>
        <translation>האזור ה&amp;קודם</translation>
    </message>
    <message>
        <source>&amp;Previous Setting</source>
        <extracomment>chooses the previous camera setting</extracomment>
        <translation>ההגדרה ה&amp;קודמת</translation>
    </message>
    <message>
        <source>&amp;Purple</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>&amp;סגול</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>verb: ends the program</extracomment>
        <translation>&amp;יציאה</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <extracomment>label: command of the menu Rating that gives the photograph this colour</extracomment>
        <translation>&amp;אדום</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>verb: does again what was taken back</extracomment>
        <translation>ביצ&amp;וע חוזר</translation>
    </message>
    <message>
        <source>&amp;Relative</source>
        <extracomment>rendering intent of colour management: relative colorimetric</extracomment>
        <translation>&amp;יחסית</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>דיווח על &amp;בעיה…</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <extracomment>verb: arranges the window as at first</extracomment>
        <translation>&amp;איפוס הפריסה</translation>
    </message>
    <message>
        <source>&amp;Saturation</source>
        <extracomment>rendering intent of colour management</extracomment>
        <translation>&amp;רוויה</translation>
    </message>
    <message>
        <source>&amp;Save Frame</source>
        <extracomment>live view: saves the present picture as a file</extracomment>
        <translation>&amp;שמירת פריים</translation>
    </message>
    <message>
        <source>&amp;Save as Preset…</source>
        <translation>&amp;שמירה כערכה…</translation>
    </message>
    <message>
        <source>&amp;Separate Channels</source>
        <extracomment>of the histogram: red, green and blue apart; can be switched on and off</extracomment>
        <translation>&amp;ערוצים נפרדים</translation>
    </message>
    <message>
        <source>&amp;Sharpness Spot</source>
        <extracomment>a place at which sharpness is measured; can be switched on and off</extracomment>
        <translation>נקודת &amp;חדות</translation>
    </message>
    <message>
        <source>&amp;Stop Sequence</source>
        <extracomment>verb</extracomment>
        <translation>&amp;עצירת הסדרה</translation>
    </message>
    <message>
        <source>&amp;Supported Cameras</source>
        <extracomment>menu Help: opens the list of cameras</extracomment>
        <translation>מצלמות &amp;נתמכות</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>verb: takes back what was done</extracomment>
        <translation>ב&amp;יטול</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <extracomment>a direction: moves the part of the picture that is seen, or the spot
----------
a direction: moves the part of the picture that is seen</extracomment>
        <translation>&amp;למעלה</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>a page of the side panel: what is shown over the picture; can be switched on and off</extracomment>
        <translation>ת&amp;צוגה</translation>
    </message>
    <message>
        <source>&amp;Wait for Rest</source>
        <translation>ה&amp;מתנה ליציבות</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <extracomment>menu Help: shows the page that is seen at the first start</extracomment>
        <translation>ברוכים &amp;הבאים</translation>
    </message>
    <message>
        <source>&amp;White Balance</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>אי&amp;זון לבן</translation>
    </message>
    <message>
        <source>&amp;Widen Panel</source>
        <extracomment>verb: makes the side panel wider</extracomment>
        <translation>ה&amp;רחבת החלונית</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>&amp;צהוב</translation>
    </message>
    <message>
        <source>A &amp;Little Nearer</source>
        <translation>מעט קרוב &amp;יותר</translation>
    </message>
    <message>
        <source>A Little Fart&amp;her</source>
        <translation>מע&amp;ט רחוק יותר</translation>
    </message>
    <message>
        <source>Applies, renames or deletes presets.</source>
        <translation>החלה, שינוי שם או מחיקה של ערכות הגדרות.</translation>
    </message>
    <message>
        <source>As the Camera S&amp;ees It</source>
        <translation>כפי שהמצלמה &amp;רואה</translation>
    </message>
    <message>
        <source>Begins a session in a folder of its own, for the next job.</source>
        <translation>מתחיל סשן בתיקייה משלו, לעבודה הבאה.</translation>
    </message>
    <message>
        <source>Best &amp;Fit</source>
        <extracomment>zoom: the whole picture fits into the window</extracomment>
        <translation>&amp;התאמה מיטבית</translation>
    </message>
    <message>
        <source>Brings the photographs of this session that stay on the camera&apos;s card to the computer.</source>
        <translation>מביא למחשב את תצלומי הסשן שנשארו בכרטיס המצלמה.</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>command: ends a capture or an exposure that is under way</extracomment>
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>C&amp;hoose Settings on Top…</source>
        <translation>בחי&amp;רת ההגדרות העליונות…</translation>
    </message>
    <message>
        <source>C&amp;lear This List</source>
        <extracomment>empties the list of sessions that were open before; deletes no folders</extracomment>
        <translation>&amp;ניקוי הרשימה</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <extracomment>verb: opens the window in which a camera is chosen</extracomment>
        <translation>&amp;חיבור…</translation>
    </message>
    <message>
        <source>Camera&apos;s Le&amp;vel</source>
        <extracomment>shows how the camera is tilted; can be switched on and off</extracomment>
        <translation>פלס &amp;המצלמה</translation>
    </message>
    <message>
        <source>Capture with All Cam&amp;eras</source>
        <translation>צילום ב&amp;כל המצלמות</translation>
    </message>
    <message>
        <source>Changes how files are named, what other programs get, and more.</source>
        <translation>משנה את שמות הקבצים, את מה שתוכניות אחרות מקבלות ועוד.</translation>
    </message>
    <message>
        <source>Chooses a camera and connects it, beside those that are connected.</source>
        <translation>בוחר מצלמה ומחבר אותה, בנוסף למחוברות.</translation>
    </message>
    <message>
        <source>Chooses card or computer for Up and Down to change it.</source>
        <translation>בוחר כרטיס או מחשב, לשינוי בחיצים מעלה ומטה.</translation>
    </message>
    <message>
        <source>Chooses the ISO sensitivity for Up and Down to change it.</source>
        <translation>בוחר את רגישות ה־ISO, לשינוי בחיצים מעלה ומטה.</translation>
    </message>
    <message>
        <source>Chooses the aperture for Up and Down to change it.</source>
        <translation>בוחר את הצמצם, לשינוי בחיצים מעלה ומטה.</translation>
    </message>
    <message>
        <source>Chooses the compensation for Up and Down to change it.</source>
        <translation>בוחר את הפיצוי, לשינוי בחיצים מעלה ומטה.</translation>
    </message>
    <message>
        <source>Chooses the drive mode for Up and Down to change it.</source>
        <translation>בוחר את מצב ההנעה, לשינוי בחיצים מעלה ומטה.</translation>
    </message>
    <message>
        <source>Chooses the exposure mode for Up and Down to change it.</source>
        <translation>בוחר את מצב החשיפה, לשינוי בחיצים מעלה ומטה.</translation>
    </message>
    <message>
        <source>Chooses the focus mode for Up and Down to change it.</source>
        <translation>בוחר את מצב המיקוד, לשינוי בחיצים מעלה ומטה.</translation>
    </message>
    <message>
        <source>Chooses the folder that new photographs are saved in.</source>
        <translation>בוחר את התיקייה שבה נשמרים תצלומים חדשים.</translation>
    </message>
    <message>
        <source>Chooses the image size for Up and Down to change it.</source>
        <translation>בוחר את גודל התמונה, לשינוי בחיצים מעלה ומטה.</translation>
    </message>
    <message>
        <source>Chooses the metering for Up and Down to change it.</source>
        <translation>בוחר את מדידת האור, לשינוי בחיצים מעלה ומטה.</translation>
    </message>
    <message>
        <source>Chooses the monitor to present on.</source>
        <translation>בוחר את הצג שעליו תהיה ההצגה.</translation>
    </message>
    <message>
        <source>Chooses the printer or screen that the soft proof imitates.</source>
        <translation>בוחר את המדפסת או המסך שההגהה הרכה מדמה.</translation>
    </message>
    <message>
        <source>Chooses the profile of the monitor, where the desktop does not know it.</source>
        <translation>בוחר את פרופיל הצג, כאשר שולחן העבודה אינו מכיר אותו.</translation>
    </message>
    <message>
        <source>Chooses the quality for Up and Down to change it.</source>
        <translation>בוחר את האיכות, לשינוי בחיצים מעלה ומטה.</translation>
    </message>
    <message>
        <source>Chooses the setting after, for Up and Down to change it.</source>
        <translation>בוחר את ההגדרה הבאה, לשינוי בחיצים מעלה ומטה.</translation>
    </message>
    <message>
        <source>Chooses the setting before, for Up and Down to change it.</source>
        <translation>בוחר את ההגדרה הקודמת, לשינוי בחיצים מעלה ומטה.</translation>
    </message>
    <message>
        <source>Chooses the shutter time for Up and Down to change it.</source>
        <translation>בוחר את מהירות התריס, לשינוי בחיצים מעלה ומטה.</translation>
    </message>
    <message>
        <source>Chooses the white balance for Up and Down to change it.</source>
        <translation>בוחר את איזון הלבן, לשינוי בחיצים מעלה ומטה.</translation>
    </message>
    <message>
        <source>Chooses which settings stand on top, and in which order.</source>
        <translation>בוחר אילו הגדרות מופיעות למעלה ובאיזה סדר.</translation>
    </message>
    <message>
        <source>Clears the filter.</source>
        <translation>מנקה את המסנן.</translation>
    </message>
    <message>
        <source>Closes all windows once their photographs are saved.</source>
        <translation>סוגר את כל החלונות לאחר שהתצלומים שלהם נשמרו.</translation>
    </message>
    <message>
        <source>Closes this window once its photographs are saved.</source>
        <translation>סוגר את החלון לאחר שהתצלומים שלו נשמרו.</translation>
    </message>
    <message>
        <source>Collects versions, camera, settings and the log in a text that you can read and change before you send it to anybody.</source>
        <translation>אוסף גרסאות, מצלמה, הגדרות ויומן לטקסט שאפשר לקרוא ולשנות לפני ששולחים אותו למישהו.</translation>
    </message>
    <message>
        <source>Compare Fo&amp;ur</source>
        <extracomment>verb: shows four photographs side by side</extracomment>
        <translation>השוואת &amp;ארבע</translation>
    </message>
    <message>
        <source>Converts pictures to the colours of the monitor, or shows their pixels as they are.</source>
        <translation>ממיר תמונות לצבעי הצג, או מציג את הפיקסלים שלהן כמות שהם.</translation>
    </message>
    <message>
        <source>Cop&amp;y Folder Path</source>
        <translation>העתקת נתיב ה&amp;תיקייה</translation>
    </message>
    <message>
        <source>Copies all that the photograph says about itself.</source>
        <translation>מעתיק את כל מה שהתצלום מספר על עצמו.</translation>
    </message>
    <message>
        <source>Copies the chosen lines of the metadata.</source>
        <translation>מעתיק את שורות המטא־נתונים שנבחרו.</translation>
    </message>
    <message>
        <source>Copies the path of the session folder.</source>
        <translation>מעתיק את נתיב תיקיית הסשן.</translation>
    </message>
    <message>
        <source>Copies the paths of the selected files.</source>
        <translation>מעתיק את נתיבי הקבצים שנבחרו.</translation>
    </message>
    <message>
        <source>Copy &amp;All Metadata</source>
        <translation>העתקת &amp;כל המטא־נתונים</translation>
    </message>
    <message>
        <source>Copy &amp;Line</source>
        <extracomment>menu Metadata: puts one line of the metadata on the clipboard</extracomment>
        <translation>העתקת &amp;שורה</translation>
    </message>
    <message>
        <source>Copy Settings to Ot&amp;her Cameras</source>
        <translation>ה&amp;עתקת הגדרות למצלמות האחרות</translation>
    </message>
    <message>
        <source>D&amp;rive</source>
        <extracomment>menu Change Setting: the drive mode of the camera (single, continuous, self-timer)</extracomment>
        <translation>מצב ה&amp;נעה</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>מבצע שוב את מה שבוטל.</translation>
    </message>
    <message>
        <source>Draws the histogram of each colour below the other.</source>
        <translation>מצייר את ההיסטוגרמות של הצבעים זו מתחת לזו.</translation>
    </message>
    <message>
        <source>Ends the sequence that runs after its present photograph and sets the camera back.</source>
        <translation>מסיים את הסדרה הפועלת אחרי התצלום הנוכחי ומחזיר את המצלמה למצבה.</translation>
    </message>
    <message>
        <source>Explains the control that is clicked next, or at once the one that has the keyboard.</source>
        <translation>מסביר את הפקד שיילחץ עכשיו, או מיד את הפקד שבמוקד המקלדת.</translation>
    </message>
    <message>
        <source>Exposure &amp;Warning</source>
        <extracomment>marks what is too bright or too dark; can be switched on and off</extracomment>
        <translation>&amp;אזהרת חשיפה</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>מ&amp;סך מלא</translation>
    </message>
    <message>
        <source>Fetch fro&amp;m Card</source>
        <translation>הב&amp;אה מהכרטיס</translation>
    </message>
    <message>
        <source>Fi&amp;ll</source>
        <extracomment>zoom: the picture fills the window and may be cut off</extracomment>
        <translation>מי&amp;לוי</translation>
    </message>
    <message>
        <source>Fi&amp;nd…</source>
        <extracomment>finds photographs by their names</extracomment>
        <translation>&amp;חיפוש…</translation>
    </message>
    <message>
        <source>Fil&amp;mstrip on Top</source>
        <translation>&amp;רצועת התמונות למעלה</translation>
    </message>
    <message>
        <source>Fills the view with the picture, whose longer side is cut off.</source>
        <translation>ממלא את התצוגה בתמונה; הצלע הארוכה שלה נחתכת.</translation>
    </message>
    <message>
        <source>Film&amp;strip</source>
        <extracomment>row of small pictures; can be switched on and off</extracomment>
        <translation>רצ&amp;ועת התמונות</translation>
    </message>
    <message>
        <source>Find in M&amp;etadata…</source>
        <translation>&amp;חיפוש במטא־נתונים…</translation>
    </message>
    <message>
        <source>Finds a name or a value in what the photograph says about itself.</source>
        <translation>מחפש שם או ערך במה שהתצלום מספר על עצמו.</translation>
    </message>
    <message>
        <source>Focus &amp;Peaking</source>
        <extracomment>marks sharp edges; can be switched on and off</extracomment>
        <translation>ה&amp;דגשת מיקוד</translation>
    </message>
    <message>
        <source>Focus by &amp;Sharpness</source>
        <translation>מיקוד לפי &amp;חדות</translation>
    </message>
    <message>
        <source>Forgets which sessions were open. The folders stay.</source>
        <translation>שוכח אילו סשנים היו פתוחים. התיקיות נשארות.</translation>
    </message>
    <message>
        <source>Gives all other connected cameras the settings of this one.</source>
        <translation>מעביר לכל שאר המצלמות המחוברות את ההגדרות של זו.</translation>
    </message>
    <message>
        <source>Gives shutter button and dials back to the camera after photographs and live view, so that they work while it is connected.</source>
        <translation>מחזיר למצלמה את התריס והחוגות אחרי תצלומים ותצוגה חיה, כך שיפעלו גם כשהיא מחוברת.</translation>
    </message>
    <message>
        <source>Gives the camera that is shown a name of your own, which the names of its photographs may contain.</source>
        <translation>נותן למצלמה המוצגת שם משלך, שיכול להופיע בשמות התצלומים שלה.</translation>
    </message>
    <message>
        <source>Gives the chosen setting of the camera its next higher value.</source>
        <translation>נותן להגדרה הנבחרת של המצלמה את הערך הגבוה הבא.</translation>
    </message>
    <message>
        <source>Gives the chosen setting of the camera its next lower value.</source>
        <translation>נותן להגדרה הנבחרת של המצלמה את הערך הנמוך הבא.</translation>
    </message>
    <message>
        <source>Gives the keyboard to the area of the window before.</source>
        <translation>מעביר את המקלדת לאזור הקודם בחלון.</translation>
    </message>
    <message>
        <source>Gives the keyboard to the next area of the window: picture, filter, filmstrip, panel, toolbar.</source>
        <translation>מעביר את המקלדת לאזור הבא בחלון: תמונה, מסנן, רצועת תמונות, חלונית, סרגל כלים.</translation>
    </message>
    <message>
        <source>Gives the program dark grey surroundings, which disturb the picture least.</source>
        <translation>נותן לתוכנית רקע אפור כהה, שמפריע לתמונה הכי פחות.</translation>
    </message>
    <message>
        <source>Gives the program light grey surroundings, for bright rooms.</source>
        <translation>נותן לתוכנית רקע אפור בהיר, לחדרים מוארים.</translation>
    </message>
    <message>
        <source>Gives the selected photographs five stars.</source>
        <translation>נותן לתצלומים הנבחרים חמישה כוכבים.</translation>
    </message>
    <message>
        <source>Gives the selected photographs four stars.</source>
        <translation>נותן לתצלומים הנבחרים ארבעה כוכבים.</translation>
    </message>
    <message>
        <source>Gives the selected photographs one star.</source>
        <translation>נותן לתצלומים הנבחרים כוכב אחד.</translation>
    </message>
    <message>
        <source>Gives the selected photographs three stars.</source>
        <translation>נותן לתצלומים הנבחרים שלושה כוכבים.</translation>
    </message>
    <message>
        <source>Gives the selected photographs two stars.</source>
        <translation>נותן לתצלומים הנבחרים שני כוכבים.</translation>
    </message>
    <message>
        <source>Gives the shot another name: all its files at once.</source>
        <translation>נותן לצילום שם אחר: לכל הקבצים שלו יחד.</translation>
    </message>
    <message>
        <source>Gives the whole screen to the picture.</source>
        <translation>נותן לתמונה את כל המסך.</translation>
    </message>
    <message>
        <source>Go to Focus &amp;B</source>
        <translation>מעבר למיקוד &amp;B</translation>
    </message>
    <message>
        <source>ISO Sensiti&amp;vity</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>רגישות &amp;ISO</translation>
    </message>
    <message>
        <source>Image &amp;Quality</source>
        <extracomment>menu Change Setting: opens the values of this camera setting (RAW, JPEG fine)</extracomment>
        <translation>אי&amp;כות תמונה</translation>
    </message>
    <message>
        <source>Image Si&amp;ze</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>&amp;גודל תמונה</translation>
    </message>
    <message>
        <source>Imitates what a printer or another screen makes of the picture.</source>
        <translation>מדמה כיצד התמונה תיראה במדפסת או במסך אחר.</translation>
    </message>
    <message>
        <source>Is dark or light as the desktop is, and changes with it.</source>
        <translation>כהה או בהיר כמו שולחן העבודה, ומשתנה יחד איתו.</translation>
    </message>
    <message>
        <source>Judges the sharpness in a small frame that can be dragged, from picture to picture and in live view.</source>
        <translation>בוחן את החדות במסגרת קטנה שאפשר לגרור, מתמונה לתמונה ובתצוגה חיה.</translation>
    </message>
    <message>
        <source>Keeps colours vivid rather than exact.</source>
        <translation>שומר על צבעים עזים יותר ממדויקים.</translation>
    </message>
    <message>
        <source>Keeps the camera&apos;s present settings under a name.</source>
        <translation>שומר את ההגדרות הנוכחיות של המצלמה תחת שם.</translation>
    </message>
    <message>
        <source>Keeps the chosen setting among those on top of the panel.</source>
        <translation>משאיר את ההגדרה הנבחרת בין אלה שבראש החלונית.</translation>
    </message>
    <message>
        <source>Keeps the present frame of live view until it is let go.</source>
        <translation>משאיר את הפריים הנוכחי של התצוגה החיה עד לשחרורו.</translation>
    </message>
    <message>
        <source>Keeps where the focus is now as mark A.</source>
        <translation>שומר את מקום המיקוד הנוכחי כסימן A.</translation>
    </message>
    <message>
        <source>Keeps where the focus is now as mark B.</source>
        <translation>שומר את מקום המיקוד הנוכחי כסימן B.</translation>
    </message>
    <message>
        <source>Labels the selected photographs blue; once more takes it off.</source>
        <translation>מתייג את התצלומים הנבחרים בכחול; פעם נוספת מסירה את התווית.</translation>
    </message>
    <message>
        <source>Labels the selected photographs green; once more takes it off.</source>
        <translation>מתייג את התצלומים הנבחרים בירוק; פעם נוספת מסירה את התווית.</translation>
    </message>
    <message>
        <source>Labels the selected photographs purple; once more takes it off.</source>
        <translation>מתייג את התצלומים הנבחרים בסגול; פעם נוספת מסירה את התווית.</translation>
    </message>
    <message>
        <source>Labels the selected photographs red; once more takes it off.</source>
        <translation>מתייג את התצלומים הנבחרים באדום; פעם נוספת מסירה את התווית.</translation>
    </message>
    <message>
        <source>Labels the selected photographs yellow; once more takes it off.</source>
        <translation>מתייג את התצלומים הנבחרים בצהוב; פעם נוספת מסירה את התווית.</translation>
    </message>
    <message>
        <source>Lays the selected photographs over whatever is shown.</source>
        <translation>מניח את התצלומים הנבחרים מעל מה שמוצג.</translation>
    </message>
    <message>
        <source>Leave the Controls to the &amp;Body</source>
        <translation>השארת השליטה לגו&amp;ף המצלמה</translation>
    </message>
    <message>
        <source>Leaves the window to the picture, or brings side panel and filmstrip back.</source>
        <translation>משאיר את החלון לתמונה, או מחזיר את חלונית הצד ואת רצועת התמונות.</translation>
    </message>
    <message>
        <source>Lets each capture wait until the live picture is at rest, for a camera on a shaky floor.</source>
        <translation>גורם לכל צילום להמתין עד שהתמונה החיה יציבה, כשהמצלמה על רצפה רועדת.</translation>
    </message>
    <message>
        <source>Lets left and right of live view change places, for somebody who sees himself in it.</source>
        <translation>מחליף בין ימין לשמאל בתצוגה החיה, למי שרואה בה את עצמו.</translation>
    </message>
    <message>
        <source>Lets the camera focus by itself.</source>
        <translation>נותן למצלמה להתמקד בעצמה.</translation>
    </message>
    <message>
        <source>Lets the camera focus where the sharpness spot is, or in the middle; as a click in the live picture does.</source>
        <translation>נותן למצלמה להתמקד בנקודת החדות או במרכז, כמו לחיצה בתמונה החיה.</translation>
    </message>
    <message>
        <source>Lets the camera give up focusing, or go on to another place.</source>
        <translation>נותן למצלמה להפסיק את המיקוד או לעבור למקום אחר.</translation>
    </message>
    <message>
        <source>Lets the camera send a smaller part of the picture, larger.</source>
        <translation>נותן למצלמה לשלוח חלק קטן יותר של התמונה, מוגדל.</translation>
    </message>
    <message>
        <source>Lets the camera send more of the picture again.</source>
        <translation>נותן למצלמה לשלוח שוב יותר מהתמונה.</translation>
    </message>
    <message>
        <source>Lets the camera that is shown go.</source>
        <translation>משחרר את המצלמה המוצגת.</translation>
    </message>
    <message>
        <source>Lets the sequence that runs wait, or go on.</source>
        <translation>משהה את הסדרה הפועלת או ממשיך אותה.</translation>
    </message>
    <message>
        <source>Like the D&amp;esktop</source>
        <translation>כמו &amp;שולחן העבודה</translation>
    </message>
    <message>
        <source>Lists all models that can be used, and what each can do.</source>
        <translation>מציג את כל הדגמים שאפשר להשתמש בהם ומה כל אחד מהם יכול.</translation>
    </message>
    <message>
        <source>Lists the sessions that were open last, to open one again.</source>
        <translation>מציג את הסשנים האחרונים שהיו פתוחים, לפתיחה חוזרת.</translation>
    </message>
    <message>
        <source>Locks zoom and place of the pictures that are compared.</source>
        <translation>נועל את הזום והמקום של התמונות המושוות.</translation>
    </message>
    <message>
        <source>Lou&amp;pe</source>
        <extracomment>a magnifier that follows the pointer; can be switched on and off</extracomment>
        <translation>ז&amp;כוכית מגדלת</translation>
    </message>
    <message>
        <source>Magnif&amp;y Less in the Camera</source>
        <translation>הגדלה &amp;פחותה במצלמה</translation>
    </message>
    <message>
        <source>Magnifies the picture&apos;s own pixels under the pointer.</source>
        <translation>מגדיל את הפיקסלים של התמונה שמתחת לסמן.</translation>
    </message>
    <message>
        <source>Magnify &amp;in the Camera</source>
        <translation>ה&amp;גדלה במצלמה</translation>
    </message>
    <message>
        <source>Make Filmstrip &amp;Lower</source>
        <translation>רצועת תמונות &amp;נמוכה יותר</translation>
    </message>
    <message>
        <source>Make Filmstrip &amp;Taller</source>
        <translation>רצועת תמונות &amp;גבוהה יותר</translation>
    </message>
    <message>
        <source>Makes small numbers of pixels visible in the histogram.</source>
        <translation>מבליט בהיסטוגרמה גם כמויות קטנות של פיקסלים.</translation>
    </message>
    <message>
        <source>Makes the filmstrip and its pictures larger.</source>
        <translation>מגדיל את רצועת התמונות ואת התמונות שבה.</translation>
    </message>
    <message>
        <source>Makes the filmstrip and its pictures smaller.</source>
        <translation>מקטין את רצועת התמונות ואת התמונות שבה.</translation>
    </message>
    <message>
        <source>Makes the picture larger.</source>
        <translation>מגדיל את התמונה.</translation>
    </message>
    <message>
        <source>Makes the picture smaller.</source>
        <translation>מקטין את התמונה.</translation>
    </message>
    <message>
        <source>Makes the picture&apos;s black the black of the monitor.</source>
        <translation>הופך את השחור של התמונה לשחור של הצג.</translation>
    </message>
    <message>
        <source>Makes the side panel narrower.</source>
        <translation>מצר את חלונית הצד.</translation>
    </message>
    <message>
        <source>Makes the side panel wider.</source>
        <translation>מרחיב את חלונית הצד.</translation>
    </message>
    <message>
        <source>Marks colours in green that cannot be printed, in a soft proof.</source>
        <translation>מסמן בירוק, בהגהה רכה, צבעים שאי אפשר להדפיס.</translation>
    </message>
    <message>
        <source>Marks the edges that are in focus.</source>
        <translation>מסמן את הקצוות שבמיקוד.</translation>
    </message>
    <message>
        <source>Marks what is over- or under-exposed.</source>
        <translation>מסמן חשיפת יתר וחשיפת חסר.</translation>
    </message>
    <message>
        <source>Masks in the Presen&amp;tation</source>
        <translation>&amp;מסכות בהצגה</translation>
    </message>
    <message>
        <source>Meterin&amp;g</source>
        <extracomment>menu Change Setting: the metering mode of the camera</extracomment>
        <translation>מדידת &amp;אור</translation>
    </message>
    <message>
        <source>Mo&amp;nitor Profile…</source>
        <extracomment>colour management: chooses the monitor&apos;s colour profile</extracomment>
        <translation>פרופיל ה&amp;צג…</translation>
    </message>
    <message>
        <source>Moves the focus a step farther away.</source>
        <translation>מזיז את המיקוד צעד אחד רחוק יותר.</translation>
    </message>
    <message>
        <source>Moves the focus a step nearer.</source>
        <translation>מזיז את המיקוד צעד אחד קרוב יותר.</translation>
    </message>
    <message>
        <source>Moves the focus by the largest step farther away.</source>
        <translation>מזיז את המיקוד רחוק יותר בצעד הגדול ביותר.</translation>
    </message>
    <message>
        <source>Moves the focus by the largest step nearer.</source>
        <translation>מזיז את המיקוד קרוב יותר בצעד הגדול ביותר.</translation>
    </message>
    <message>
        <source>Moves the focus by the smallest step farther away.</source>
        <translation>מזיז את המיקוד רחוק יותר בצעד הקטן ביותר.</translation>
    </message>
    <message>
        <source>Moves the focus by the smallest step nearer.</source>
        <translation>מזיז את המיקוד קרוב יותר בצעד הקטן ביותר.</translation>
    </message>
    <message>
        <source>Moves the focus to where mark A was set.</source>
        <translation>מזיז את המיקוד למקום שבו נקבע סימן A.</translation>
    </message>
    <message>
        <source>Moves the focus to where mark B was set.</source>
        <translation>מזיז את המיקוד למקום שבו נקבע סימן B.</translation>
    </message>
    <message>
        <source>Moves the lens to where the live picture is sharpest: in the sharpness spot, else at the place clicked last, else in the middle.</source>
        <translation>מזיז את העדשה למקום שבו התמונה החיה חדה ביותר: בנקודת החדות, אחרת במקום הלחיצה האחרונה, אחרת במרכז.</translation>
    </message>
    <message>
        <source>Moves the selected shots to the trash: all their files.</source>
        <translation>מעביר את הצילומים הנבחרים לאשפה: את כל הקבצים שלהם.</translation>
    </message>
    <message>
        <source>Moves the sharpness spot down.</source>
        <translation>מזיז את נקודת החדות למטה.</translation>
    </message>
    <message>
        <source>Moves the sharpness spot to the left.</source>
        <translation>מזיז את נקודת החדות שמאלה.</translation>
    </message>
    <message>
        <source>Moves the sharpness spot to the right.</source>
        <translation>מזיז את נקודת החדות ימינה.</translation>
    </message>
    <message>
        <source>Moves the sharpness spot up.</source>
        <translation>מזיז את נקודת החדות למעלה.</translation>
    </message>
    <message>
        <source>Mu&amp;ch Nearer</source>
        <extracomment>menu Focus: a large step of the lens</extracomment>
        <translation>&amp;הרבה קרוב יותר</translation>
    </message>
    <message>
        <source>Much Fa&amp;rther</source>
        <extracomment>menu Focus: a large step of the lens</extracomment>
        <translation>הר&amp;בה רחוק יותר</translation>
    </message>
    <message>
        <source>N&amp;arrow Panel</source>
        <extracomment>verb: makes the side panel narrower</extracomment>
        <translation>ה&amp;צרת החלונית</translation>
    </message>
    <message>
        <source>N&amp;ext Guides</source>
        <extracomment>shows the next kind of guides</extracomment>
        <translation>קווי &amp;העזר הבאים</translation>
    </message>
    <message>
        <source>Name This Bod&amp;y…</source>
        <translation>מתן ש&amp;ם לגוף הזה…</translation>
    </message>
    <message>
        <source>New &amp;Session…</source>
        <extracomment>verb: begins a new session, which is a folder of photographs</extracomment>
        <translation>&amp;סשן חדש…</translation>
    </message>
    <message>
        <source>No &amp;Label</source>
        <extracomment>command of the menu Rating: takes the coloured label away</extracomment>
        <translation>ללא &amp;תווית</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <extracomment>menu of the sessions that were open before</extracomment>
        <translation>פתיחת סשן &amp;אחרון</translation>
    </message>
    <message>
        <source>Open With Another Pro&amp;gram…</source>
        <translation>פתיחה בתו&amp;כנית אחרת…</translation>
    </message>
    <message>
        <source>Opens another window with a session of its own.</source>
        <translation>פותח חלון נוסף עם סשן משלו.</translation>
    </message>
    <message>
        <source>Opens the handbook. In a dialog it opens at the chapter that explains it.</source>
        <translation>פותח את המדריך. מתוך תיבת דו־שיח הוא נפתח בפרק שמסביר אותה.</translation>
    </message>
    <message>
        <source>Opens the menu of what has the keyboard, as the right mouse button does.</source>
        <translation>פותח את התפריט של הפריט שבמוקד המקלדת, כמו הכפתור הימני בעכבר.</translation>
    </message>
    <message>
        <source>Opens the picture with the desktop&apos;s own program.</source>
        <translation>פותח את התמונה בתוכנית של שולחן העבודה.</translation>
    </message>
    <message>
        <source>Opens the selected pictures with a program of your choice.</source>
        <translation>פותח את התמונות הנבחרות בתוכנית לבחירתך.</translation>
    </message>
    <message>
        <source>Page &amp;Back</source>
        <extracomment>walks back by as many photographs as are in view</extracomment>
        <translation>ד&amp;ף אחורה</translation>
    </message>
    <message>
        <source>Page For&amp;ward</source>
        <extracomment>walks on by as many photographs as are in view</extracomment>
        <translation>&amp;דף קדימה</translation>
    </message>
    <message>
        <source>Present &amp;On…</source>
        <extracomment>chooses the monitor of the presentation</extracomment>
        <translation>הצגה &amp;על…</translation>
    </message>
    <message>
        <source>Presets…</source>
        <extracomment>command: opens the list of saved camera settings</extracomment>
        <translation>ערכות הגדרות…</translation>
    </message>
    <message>
        <source>Presses colours together where the monitor cannot show them all, and keeps their differences.</source>
        <translation>מכווץ את הצבעים כשהצג אינו יכול להראות את כולם, ושומר על ההבדלים ביניהם.</translation>
    </message>
    <message>
        <source>Profile to &amp;Imitate…</source>
        <translation>פרופיל לה&amp;דמיה…</translation>
    </message>
    <message>
        <source>Puts the filmstrip above the picture.</source>
        <translation>מציב את רצועת התמונות מעל התמונה.</translation>
    </message>
    <message>
        <source>Puts the side panel to the left of the picture.</source>
        <translation>מציב את חלונית הצד משמאל לתמונה.</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <extracomment>command of the menu Rating: marks the photograph as one not to be used</extracomment>
        <translation>&amp;פסילה</translation>
    </message>
    <message>
        <source>Reads all photographs of the session and writes a list of their hashes (ASC MHL), by which copies can be verified.</source>
        <translation>קורא את כל תצלומי הסשן וכותב רשימת גיבובים (ASC MHL) שלפיה אפשר לאמת עותקים.</translation>
    </message>
    <message>
        <source>Rejects the selected photographs; once more takes it back.</source>
        <translation>פוסל את התצלומים הנבחרים; פעם נוספת מבטלת זאת.</translation>
    </message>
    <message>
        <source>Ren&amp;ame…</source>
        <extracomment>verb: gives the photograph another name</extracomment>
        <translation>שינוי &amp;שם…</translation>
    </message>
    <message>
        <source>Runs the saved sequence that has the key %1.</source>
        <extracomment>%1 is a digit</extracomment>
        <translation>מריץ את הסדרה השמורה שמקושרת למקש %1.</translation>
    </message>
    <message>
        <source>S&amp;how in Own Window</source>
        <translation>הצגה בחלו&amp;ן נפרד</translation>
    </message>
    <message>
        <source>Saves the frame of live view that is shown as a photograph of the session.</source>
        <translation>שומר את הפריים המוצג של התצוגה החיה כתצלום בסשן.</translation>
    </message>
    <message>
        <source>Se&amp;quences…</source>
        <extracomment>opens the window of sequences (time lapse, brackets)</extracomment>
        <translation>&amp;סדרות…</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <extracomment>verb: all photographs</extracomment>
        <translation>&amp;בחירת הכול</translation>
    </message>
    <message>
        <source>Selects all photographs that are shown.</source>
        <translation>בוחר את כל התצלומים המוצגים.</translation>
    </message>
    <message>
        <source>Selects all pictures from the first one to this one.</source>
        <translation>בוחר את כל התמונות מהראשונה עד זו.</translation>
    </message>
    <message>
        <source>Selects all pictures from this one to the last one.</source>
        <translation>בוחר את כל התמונות מזו עד האחרונה.</translation>
    </message>
    <message>
        <source>Selects the picture after this one as well.</source>
        <translation>מוסיף לבחירה את התמונה שאחרי זו.</translation>
    </message>
    <message>
        <source>Selects the picture before this one as well.</source>
        <translation>מוסיף לבחירה את התמונה שלפני זו.</translation>
    </message>
    <message>
        <source>Sequence &amp;%1</source>
        <extracomment>command: runs the saved sequence that has this number; %1 is a digit</extracomment>
        <translation>סדרה &amp;%1</translation>
    </message>
    <message>
        <source>Set Camera&apos;s Cloc&amp;k</source>
        <translation>כיוו&amp;ן שעון המצלמה</translation>
    </message>
    <message>
        <source>Set Focus &amp;Mark A</source>
        <translation>קביעת סימן מיקוד &amp;A</translation>
    </message>
    <message>
        <source>Set Focus Mar&amp;k B</source>
        <translation>קביעת סימ&amp;ן מיקוד B</translation>
    </message>
    <message>
        <source>Sets self-timer, how many photographs a capture takes, what it waits for, and how long bulb exposures last.</source>
        <translation>קובע טיימר, כמה תצלומים בכל צילום, למה להמתין וכמה זמן נמשכות חשיפות בולב.</translation>
    </message>
    <message>
        <source>Sets the camera&apos;s clock to the computer&apos;s time.</source>
        <translation>מכוון את שעון המצלמה לפי שעון המחשב.</translation>
    </message>
    <message>
        <source>Sharpness on &amp;Thumbnails</source>
        <translation>חדות על ה&amp;תמונות הממוזערות</translation>
    </message>
    <message>
        <source>Show &amp;in Folder</source>
        <translation>הצגה ב&amp;תיקייה</translation>
    </message>
    <message>
        <source>Show &amp;the Newest</source>
        <translation>הצ&amp;גת החדש ביותר</translation>
    </message>
    <message>
        <source>Show A&amp;ll Photographs</source>
        <translation>הצ&amp;גת כל התצלומים</translation>
    </message>
    <message>
        <source>Show M&amp;otion</source>
        <extracomment>live view: shows how much the picture moves; can be switched on and off</extracomment>
        <translation>הצגת &amp;תנועה</translation>
    </message>
    <message>
        <source>Show Ne&amp;xt Camera</source>
        <translation>הצ&amp;גת המצלמה הבאה</translation>
    </message>
    <message>
        <source>Show P&amp;revious Camera</source>
        <translation>הצגת המצ&amp;למה הקודמת</translation>
    </message>
    <message>
        <source>Show as D&amp;ial</source>
        <translation>הצגה כ&amp;חוגה</translation>
    </message>
    <message>
        <source>Show in &amp;File Manager</source>
        <translation>הצגה ב&amp;מנהל הקבצים</translation>
    </message>
    <message>
        <source>Shows all keys that work here, until a click or Escape.</source>
        <translation>מציג את כל המקשים שפועלים כאן, עד לחיצה או Escape.</translation>
    </message>
    <message>
        <source>Shows all panels in their usual places and sizes.</source>
        <translation>מציג את כל החלוניות במקומן ובגודלן הרגיל.</translation>
    </message>
    <message>
        <source>Shows all photographs on the camera&apos;s card, to bring some of them into the session.</source>
        <translation>מציג את כל התצלומים שבכרטיס המצלמה, כדי להביא חלק מהם לסשן.</translation>
    </message>
    <message>
        <source>Shows all photographs side by side, or the one picture again.</source>
        <translation>מציג את כל התצלומים זה לצד זה, או שוב תמונה אחת.</translation>
    </message>
    <message>
        <source>Shows colours exactly, and those the monitor cannot show by the nearest one.</source>
        <translation>מציג צבעים במדויק, ואת אלה שהצג אינו יכול להראות בצבע הקרוב ביותר.</translation>
    </message>
    <message>
        <source>Shows colours exactly, with the tint of the picture&apos;s white.</source>
        <translation>מציג צבעים במדויק, כולל הגוון של הלבן בתמונה.</translation>
    </message>
    <message>
        <source>Shows each photograph as it arrives; when off, the one shown stays.</source>
        <translation>מציג כל תצלום כשהוא מגיע; כשכבוי, המוצג נשאר.</translation>
    </message>
    <message>
        <source>Shows exposure, lens, time and name for some seconds.</source>
        <translation>מציג חשיפה, עדשה, שעה ושם למשך כמה שניות.</translation>
    </message>
    <message>
        <source>Shows four pictures side by side, or the selected ones.</source>
        <translation>מציג ארבע תמונות זו לצד זו, או את הנבחרות.</translation>
    </message>
    <message>
        <source>Shows histogram, waveform, RGB parade and RAW data in turn.</source>
        <translation>מציג לסירוגין היסטוגרמה, צורת גל, מצעד RGB ונתוני RAW.</translation>
    </message>
    <message>
        <source>Shows lines that help to compose.</source>
        <translation>מציג קווים שעוזרים בקומפוזיציה.</translation>
    </message>
    <message>
        <source>Shows masks, guides, warnings and overlays on that monitor, too.</source>
        <translation>מציג גם על הצג ההוא מסכות, קווי עזר, אזהרות ושכבות־על.</translation>
    </message>
    <message>
        <source>Shows on each thumbnail how sharp the photograph is at the place that is looked at, to find the sharpest of a row.</source>
        <translation>מציג על כל תמונה ממוזערת כמה התצלום חד במקום הנצפה, כדי למצוא את החד ביותר ברצף.</translation>
    </message>
    <message>
        <source>Shows one pixel of the picture as one on screen.</source>
        <translation>מציג פיקסל אחד של התמונה כפיקסל אחד במסך.</translation>
    </message>
    <message>
        <source>Shows one pixel of the picture as two by two on screen.</source>
        <translation>מציג פיקסל אחד של התמונה כשניים על שניים במסך.</translation>
    </message>
    <message>
        <source>Shows only photographs whose names contain some words.</source>
        <translation>מציג רק תצלומים ששמם מכיל מילים מסוימות.</translation>
    </message>
    <message>
        <source>Shows or hides histogram, pixel values and sharpness.</source>
        <translation>מציג או מסתיר היסטוגרמה, ערכי פיקסלים וחדות.</translation>
    </message>
    <message>
        <source>Shows or hides the filmstrip.</source>
        <translation>מציג או מסתיר את רצועת התמונות.</translation>
    </message>
    <message>
        <source>Shows or hides the panel with the camera&apos;s settings and those of the view.</source>
        <translation>מציג או מסתיר את החלונית עם הגדרות המצלמה והתצוגה.</translation>
    </message>
    <message>
        <source>Shows other pictures, half transparent, over this one.</source>
        <translation>מציג מעל התמונה הזו תמונות אחרות, שקופות למחצה.</translation>
    </message>
    <message>
        <source>Shows over live view how the camera leans, where it tells it.</source>
        <translation>מציג מעל התצוגה החיה את נטיית המצלמה, אם היא מדווחת עליה.</translation>
    </message>
    <message>
        <source>Shows the autofocus fields of the camera.</source>
        <translation>מציג את שדות המיקוד האוטומטי של המצלמה.</translation>
    </message>
    <message>
        <source>Shows the camera before this one; all stay connected.</source>
        <translation>מציג את המצלמה שלפני זו; כולן נשארות מחוברות.</translation>
    </message>
    <message>
        <source>Shows the chosen setting as a dial instead of a menu.</source>
        <translation>מציג את ההגדרה הנבחרת כחוגה במקום תפריט.</translation>
    </message>
    <message>
        <source>Shows the file in the file manager.</source>
        <translation>מציג את הקובץ במנהל הקבצים.</translation>
    </message>
    <message>
        <source>Shows the first picture of the session.</source>
        <translation>מציג את התמונה הראשונה בסשן.</translation>
    </message>
    <message>
        <source>Shows the first steps once more: where photographs go, how a camera is connected, and what to do when it is not found.</source>
        <translation>מציג שוב את הצעדים הראשונים: לאן נשמרים התצלומים, איך מחברים מצלמה ומה עושים כשהיא לא נמצאת.</translation>
    </message>
    <message>
        <source>Shows the last picture of the session.</source>
        <translation>מציג את התמונה האחרונה בסשן.</translation>
    </message>
    <message>
        <source>Shows the mask of the next aspect ratio.</source>
        <translation>מציג את המסכה של יחס הממדים הבא.</translation>
    </message>
    <message>
        <source>Shows the next kind of guides.</source>
        <translation>מציג את הסוג הבא של קווי עזר.</translation>
    </message>
    <message>
        <source>Shows the next of several cameras; all stay connected.</source>
        <translation>מציג את המצלמה הבאה מבין כמה; כולן נשארות מחוברות.</translation>
    </message>
    <message>
        <source>Shows the page with masks, guides and the like in the side panel, or takes its tab away.</source>
        <translation>מציג בחלונית הצד את הדף עם מסכות, קווי עזר וכדומה, או מסיר את הלשונית שלו.</translation>
    </message>
    <message>
        <source>Shows the page with the camera&apos;s settings in the side panel, or takes its tab away.</source>
        <translation>מציג בחלונית הצד את הדף עם הגדרות המצלמה, או מסיר את הלשונית שלו.</translation>
    </message>
    <message>
        <source>Shows the page with the metadata in the side panel, or takes its tab away.</source>
        <translation>מציג בחלונית הצד את הדף עם המטא־נתונים, או מסיר את הלשונית שלו.</translation>
    </message>
    <message>
        <source>Shows the picture after this one.</source>
        <translation>מציג את התמונה שאחרי זו.</translation>
    </message>
    <message>
        <source>Shows the picture alone on a monitor, or ends that.</source>
        <translation>מציג את התמונה לבדה על צג, או מסיים זאת.</translation>
    </message>
    <message>
        <source>Shows the picture before this one.</source>
        <translation>מציג את התמונה שלפני זו.</translation>
    </message>
    <message>
        <source>Shows the picture in a window of its own.</source>
        <translation>מציג את התמונה בחלון נפרד.</translation>
    </message>
    <message>
        <source>Shows the saved sequences, to change them, make new ones and run them: intervals, brackets, bursts and the like.</source>
        <translation>מציג את הסדרות השמורות, לשינוי, ליצירה ולהפעלה: מרווחים, ברקטינג, צרורות וכדומה.</translation>
    </message>
    <message>
        <source>Shows the session folder in the file manager.</source>
        <translation>מציג את תיקיית הסשן במנהל הקבצים.</translation>
    </message>
    <message>
        <source>Shows the whole picture.</source>
        <translation>מציג את התמונה כולה.</translation>
    </message>
    <message>
        <source>Shows two pictures side by side, or the selected ones.</source>
        <translation>מציג שתי תמונות זו לצד זו, או את הנבחרות.</translation>
    </message>
    <message>
        <source>Shows what a crop to an aspect ratio would keep.</source>
        <translation>מציג מה יישאר אחרי חיתוך ליחס ממדים.</translation>
    </message>
    <message>
        <source>Shows what lies above a zoomed picture&apos;s part.</source>
        <translation>מציג מה שמעל לחלק המוגדל של התמונה.</translation>
    </message>
    <message>
        <source>Shows what lies below a zoomed picture&apos;s part.</source>
        <translation>מציג מה שמתחת לחלק המוגדל של התמונה.</translation>
    </message>
    <message>
        <source>Shows what lies to the left of a zoomed picture&apos;s part.</source>
        <translation>מציג מה שמשמאל לחלק המוגדל של התמונה.</translation>
    </message>
    <message>
        <source>Shows what lies to the right of a zoomed picture&apos;s part.</source>
        <translation>מציג מה שמימין לחלק המוגדל של התמונה.</translation>
    </message>
    <message>
        <source>Shows what the camera sees.</source>
        <translation>מציג את מה שהמצלמה רואה.</translation>
    </message>
    <message>
        <source>Shu&amp;tter</source>
        <extracomment>menu Change Setting: the shutter speed</extracomment>
        <translation>&amp;תריס</translation>
    </message>
    <message>
        <source>Side P&amp;anel</source>
        <extracomment>can be switched on and off</extracomment>
        <translation>ח&amp;לונית צד</translation>
    </message>
    <message>
        <source>Side Panel on the &amp;Left</source>
        <translation>חלונית הצד מ&amp;שמאל</translation>
    </message>
    <message>
        <source>Soft &amp;Proof</source>
        <extracomment>colour management: imitates a printer or another device on the screen</extracomment>
        <translation>ה&amp;גהה רכה</translation>
    </message>
    <message>
        <source>Start &amp;Virtual Camera</source>
        <translation>ה&amp;פעלת מצלמה וירטואלית</translation>
    </message>
    <message>
        <source>Starts a simulated camera to try everything without a real one.</source>
        <translation>מפעיל מצלמה מדומה, כדי לנסות הכול ללא מצלמה אמיתית.</translation>
    </message>
    <message>
        <source>Step &amp;Down</source>
        <extracomment>gives the chosen camera setting its next lower value</extracomment>
        <translation>צעד &amp;למטה</translation>
    </message>
    <message>
        <source>Step &amp;Up</source>
        <extracomment>gives the chosen camera setting its next higher value</extracomment>
        <translation>צעד למ&amp;עלה</translation>
    </message>
    <message>
        <source>Stop &amp;Transfer</source>
        <extracomment>verb: ends fetching photographs from the camera</extracomment>
        <translation>עצירת ה&amp;העברה</translation>
    </message>
    <message>
        <source>Stops the exposure, the transfer or live view.</source>
        <translation>עוצר את החשיפה, ההעברה או התצוגה החיה.</translation>
    </message>
    <message>
        <source>Stops the transfer; the photographs stay on the camera&apos;s card.</source>
        <translation>עוצר את ההעברה; התצלומים נשארים בכרטיס המצלמה.</translation>
    </message>
    <message>
        <source>Takes a photograph with all connected cameras at the same time, at once: neither self-timer nor row count.</source>
        <translation>מצלם מיד ובו־זמנית בכל המצלמות המחוברות: ללא טיימר וללא רצף.</translation>
    </message>
    <message>
        <source>Takes a photograph.</source>
        <translation>מצלם תצלום.</translation>
    </message>
    <message>
        <source>Takes all pictures off the overlay.</source>
        <translation>מסיר את כל התמונות משכבת־העל.</translation>
    </message>
    <message>
        <source>Takes back all turning and mirroring of live view.</source>
        <translation>מבטל כל סיבוב והיפוך של התצוגה החיה.</translation>
    </message>
    <message>
        <source>Takes back the last rating, label, new name or move to the trash.</source>
        <translation>מבטל את הדירוג, התווית, השם החדש או ההעברה לאשפה האחרונים.</translation>
    </message>
    <message>
        <source>Takes the label off the selected photographs.</source>
        <translation>מסיר את התווית מהתצלומים הנבחרים.</translation>
    </message>
    <message>
        <source>Takes the stars off the selected photographs.</source>
        <translation>מסיר את הכוכבים מהתצלומים הנבחרים.</translation>
    </message>
    <message>
        <source>Tells how far the live picture moves from frame to frame: whether the camera and its stand are at rest.</source>
        <translation>מציין כמה התמונה החיה זזה מפריים לפריים: האם המצלמה והחצובה יציבות.</translation>
    </message>
    <message>
        <source>Tells the versions of Skein and of the libraries it uses.</source>
        <translation>מציין את הגרסאות של Skein ושל הספריות שבשימושה.</translation>
    </message>
    <message>
        <source>The &amp;Next as Well</source>
        <translation>&amp;גם את הבא</translation>
    </message>
    <message>
        <source>The Previous as &amp;Well</source>
        <translation>גם את ה&amp;קודם</translation>
    </message>
    <message>
        <source>Timer, Row a&amp;nd Bulb…</source>
        <translation>&amp;טיימר, רצף ובולב…</translation>
    </message>
    <message>
        <source>To the &amp;Left</source>
        <extracomment>a direction: moves the part of the picture that is seen</extracomment>
        <translation>&amp;שמאלה</translation>
    </message>
    <message>
        <source>To the &amp;Right</source>
        <extracomment>a direction: moves the part of the picture that is seen</extracomment>
        <translation>&amp;ימינה</translation>
    </message>
    <message>
        <source>Turn to the &amp;Left</source>
        <translation>&amp;סיבוב שמאלה</translation>
    </message>
    <message>
        <source>Turn to the &amp;Right</source>
        <translation>סיבוב &amp;ימינה</translation>
    </message>
    <message>
        <source>Turns live view clockwise, for a camera that lies on its side.</source>
        <translation>מסובב את התצוגה החיה עם כיוון השעון, למצלמה ששוכבת על צידה.</translation>
    </message>
    <message>
        <source>Turns live view counter-clockwise, for a camera that lies on its side.</source>
        <translation>מסובב את התצוגה החיה נגד כיוון השעון, למצלמה ששוכבת על צידה.</translation>
    </message>
    <message>
        <source>Up to the &amp;First</source>
        <translation>עד ה&amp;ראשון</translation>
    </message>
    <message>
        <source>Up to the &amp;Last</source>
        <translation>עד ה&amp;אחרון</translation>
    </message>
    <message>
        <source>Walks back by as many pictures as are in view.</source>
        <translation>חוזר אחורה במספר התמונות שבתצוגה.</translation>
    </message>
    <message>
        <source>Walks on by as many pictures as are in view.</source>
        <translation>מתקדם במספר התמונות שבתצוגה.</translation>
    </message>
    <message>
        <source>What&apos;s &amp;This?</source>
        <extracomment>command of a menu and of the list of keys</extracomment>
        <translation>מה &amp;זה?</translation>
    </message>
    <message>
        <source>Where Ph&amp;otographs Go</source>
        <translation>לא&amp;ן נשמרים התצלומים</translation>
    </message>
    <message>
        <source>Write &amp;Hash List</source>
        <translation>כתיבת רשימת &amp;גיבובים</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <extracomment>verb: makes the picture larger</extracomment>
        <translation>ה&amp;גדלה</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <extracomment>verb: makes the picture smaller</extracomment>
        <translation>ה&amp;קטנה</translation>
    </message>
    <message>
        <source>Zoom and Move &amp;Together</source>
        <translation>זום ותזוזה &amp;יחד</translation>
    </message>
</context>
<context>
    <name>skein::Answer</name>
    <message>
        <source>The operation was stopped because its camera was closed.</source>
        <translation>הפעולה נעצרה כי המצלמה שלה נסגרה.</translation>
    </message>
</context>
<context>
    <name>skein::AspectRatio</name>
    <message>
        <source>A picture of %1 would be only a line. Choose an aspect ratio between 1:%2 and %2:1.</source>
        <extracomment>%1 is what was typed, %2 a number</extracomment>
        <translation>תמונה ביחס %1 תהיה רק קו. יש לבחור יחס ממדים בין 1:%2 ל־%2:1.</translation>
    </message>
    <message>
        <source>An aspect ratio cannot have a side of zero. Type two numbers above zero, such as 16:9.</source>
        <translation>ביחס ממדים אין צלע אפס. יש להקליד שני מספרים גדולים מאפס, כגון 16:9.</translation>
    </message>
    <message>
        <source>“%1” is no aspect ratio. Type the width and the height with a colon between them, such as 16:9 or %2.</source>
        <extracomment>%1 is what was typed, %2 an example of decimals as the reader writes them</extracomment>
        <translation>”%1” אינו יחס ממדים. יש להקליד את הרוחב והגובה עם נקודתיים ביניהם, כגון 16:9 או %2.</translation>
    </message>
</context>
<context>
    <name>skein::BackupLedger</name>
    <message numerus="yes">
        <source>%n file(s) in the backup were not what had been written there any more. They were put aside with “damaged” in their names, such as “%1”, and copied anew. If nobody has changed them, the backup disk is failing: use another one.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>קובץ אחד (%n) בגיבוי כבר לא היה זהה למה שנכתב שם. הוא הונח בצד עם ”damaged” בשמו, כמו ”%1”, והועתק מחדש. אם איש לא שינה אותו, דיסק הגיבוי מתקלקל: יש להשתמש באחר.</numerusform>
            <numerusform>%n קבצים בגיבוי כבר לא היו זהים למה שנכתב שם. הם הונחו בצד עם ”damaged” בשמם, כמו ”%1”, והועתקו מחדש. אם איש לא שינה אותם, דיסק הגיבוי מתקלקל: יש להשתמש באחר.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), such as “%1”, are not what came from the camera any more. They are in the backup as they are now; copies that were made there before were left as they were. If nobody has edited them, the disk of the session is failing.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>קובץ אחד (%n), ”%1”, כבר אינו זהה למה שהגיע מהמצלמה. הוא נמצא בגיבוי כפי שהוא עכשיו; עותקים שנוצרו שם קודם נשארו כפי שהיו. אם איש לא ערך אותו, דיסק הסשן מתקלקל.</numerusform>
            <numerusform>%n קבצים, כמו ”%1”, כבר אינם זהים למה שהגיע מהמצלמה. הם נמצאים בגיבוי כפי שהם עכשיו; עותקים שנוצרו שם קודם נשארו כפי שהיו. אם איש לא ערך אותם, דיסק הסשן מתקלקל.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::BackupPage</name>
    <message>
        <source>Storage and Backup</source>
        <translation>אחסון וגיבוי</translation>
    </message>
    <message>
        <source>second copy mirror disk full space warn folder network safety</source>
        <translation>עותק שני שיקוף דיסק מלא מקום אזהרה תיקייה רשת בטיחות</translation>
    </message>
</context>
<context>
    <name>skein::BackupPresenter</name>
    <message numerus="yes">
        <source>%n file(s) have changed since they came from the camera. They are in the backup as they are now; earlier copies there were left as they were.</source>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>קובץ אחד (%n) השתנה מאז שהגיע מהמצלמה. הוא נמצא בגיבוי כפי שהוא עכשיו; עותקים קודמים שם נשארו כפי שהיו.</numerusform>
            <numerusform>%n קבצים השתנו מאז שהגיעו מהמצלמה. הם נמצאים בגיבוי כפי שהם עכשיו; עותקים קודמים שם נשארו כפי שהיו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there had been spoilt, have “damaged” in their names now, and were copied anew. The backup disk may be failing.</source>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>קובץ אחד (%n) שם התקלקל; כעת מופיע בשמו ”damaged” והוא הועתק מחדש. ייתכן שדיסק הגיבוי מתקלקל.</numerusform>
            <numerusform>%n קבצים שם התקלקלו; כעת מופיע בשמם ”damaged” והם הועתקו מחדש. ייתכן שדיסק הגיבוי מתקלקל.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup disk is full: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>דיסק הגיבוי מלא: קובץ %n ממתין</numerusform>
            <numerusform>דיסק הגיבוי מלא: %n ממתינים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup fails: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>הגיבוי נכשל: קובץ %n ממתין</numerusform>
            <numerusform>הגיבוי נכשל: %n ממתינים</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup folder is away</source>
        <translation>תיקיית הגיבוי אינה זמינה</translation>
    </message>
    <message numerus="yes">
        <source>Backup folder is away: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>תיקיית הגיבוי אינה זמינה: קובץ %n ממתין</numerusform>
            <numerusform>תיקיית הגיבוי אינה זמינה: %n ממתינים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %1 safe, %n differ(s)</source>
        <comment>files</comment>
        <extracomment>%1 is a number of files that have a copy, %n one of those that are not as they were</extracomment>
        <translation>
            <numerusform>גיבוי: %1 בטוחים, %n שונה</numerusform>
            <numerusform>גיבוי: %1 בטוחים, %n שונים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n failed</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>גיבוי: %n נכשל</numerusform>
            <numerusform>גיבוי: %n נכשלו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>גיבוי: %n ממתין</numerusform>
            <numerusform>גיבוי: %n ממתינים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: all %n safe</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>גיבוי: קובץ %n בטוח</numerusform>
            <numerusform>גיבוי: כל %n בטוחים</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup: choose another folder</source>
        <translation>גיבוי: יש לבחור תיקייה אחרת</translation>
    </message>
    <message>
        <source>Backup: looking…</source>
        <extracomment>status bar: finding out what has no copy yet</extracomment>
        <translation>גיבוי: בבדיקה…</translation>
    </message>
    <message>
        <source>Backup: ready</source>
        <extracomment>status bar: nothing is waiting</extracomment>
        <translation>גיבוי: מוכן</translation>
    </message>
    <message>
        <source>Copies go to %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>העותקים נשמרים ב־%1</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>button: opens the preferences</extracomment>
        <translation>העדפות…</translation>
    </message>
    <message>
        <source>That is the disk of the session: copies there are lost with it. Choose a folder on another disk.</source>
        <translation>זה הדיסק של הסשן: העותקים שם יאבדו יחד איתו. יש לבחור תיקייה בדיסק אחר.</translation>
    </message>
</context>
<context>
    <name>skein::BackupTarget</name>
    <message>
        <source>The backup folder “%1” and the session folder lie in each other. Choose a folder for the backup elsewhere, best on another disk.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>תיקיית הגיבוי ”%1” ותיקיית הסשן נמצאות זו בתוך זו. יש לבחור תיקיית גיבוי במקום אחר, רצוי בדיסק אחר.</translation>
    </message>
    <message>
        <source>The backup folder “%1” cannot be written to. Check its disk, or choose another folder for the backup.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>לא ניתן לכתוב לתיקיית הגיבוי ”%1”. יש לבדוק את הדיסק שלה או לבחור תיקיית גיבוי אחרת.</translation>
    </message>
    <message>
        <source>The backup folder “%1” is away. Photographs go on being saved in the session, and are copied when it is back. If its disk is connected, choose the folder again in the preferences.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>תיקיית הגיבוי ”%1” אינה זמינה. התצלומים ממשיכים להישמר בסשן, ויועתקו כשהיא תחזור. אם הדיסק שלה מחובר, יש לבחור את התיקייה שוב בהעדפות.</translation>
    </message>
    <message>
        <source>The backup folder “%1” is read-only. Allow writing to it, or choose another folder for the backup.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>תיקיית הגיבוי ”%1” היא לקריאה בלבד. יש לאפשר כתיבה אליה או לבחור תיקיית גיבוי אחרת.</translation>
    </message>
    <message>
        <source>The disk of the backup folder “%1” is full. Photographs go on being saved in the session; make room there, or choose another folder for the backup.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>הדיסק של תיקיית הגיבוי ”%1” מלא. התצלומים ממשיכים להישמר בסשן; יש לפנות שם מקום או לבחור תיקיית גיבוי אחרת.</translation>
    </message>
    <message>
        <source>There is no backup folder “%1”. Connect its disk or make the folder, and try again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>תיקיית הגיבוי ”%1” אינה קיימת. יש לחבר את הדיסק שלה או ליצור את התיקייה ולנסות שוב.</translation>
    </message>
</context>
<context>
    <name>skein::BackupWorker</name>
    <message>
        <source>“%1” is empty, although a photograph was saved there: the disk of the session has lost it, and no copy is known in this backup. Fetch it from the camera&apos;s card again, or look into the backups of former times.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>”%1” ריק, אף שנשמר בו תצלום: דיסק הסשן איבד אותו, ואין עותק ידוע בגיבוי הזה. יש להביא אותו שוב מכרטיס המצלמה או לחפש בגיבויים קודמים.</translation>
    </message>
</context>
<context>
    <name>skein::BodyConsole</name>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;.</source>
        <extracomment>%1 is the name of a camera setting or what was typed, %2 a value</extracomment>
        <translation>&quot;%1&quot; לא יכול להיות &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;. Choose one of: %3.</source>
        <extracomment>%1 is the name of a camera setting or what was typed, %2 a value, %3 values with commas between them</extracomment>
        <translation>&quot;%1&quot; לא יכול להיות &quot;%2&quot;. יש לבחור אחד מאלה: %3.</translation>
    </message>
    <message>
        <source>Live view cannot be &quot;%1&quot;. Choose one of: %2.</source>
        <extracomment>%1 is what was typed, %2 words with commas between them; words as press-shutter stay English</extracomment>
        <translation>תצוגה חיה לא יכולה להיות &quot;%1&quot;. יש לבחור אחד מאלה: %2.</translation>
    </message>
    <message>
        <source>Say how far the camera leans, in degrees, such as: tilt -2.5 1.</source>
        <translation>יש לציין את נטיית המצלמה במעלות, למשל: tilt -2.5 1.</translation>
    </message>
    <message>
        <source>Say how far the picture jumps between two frames, in thousandths of its width from 0 to %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>יש לציין כמה התמונה קופצת בין שני פריימים, באלפיות מרוחבה, מ־0 עד %1.</translation>
    </message>
    <message>
        <source>Say how many events there should be, such as 10000.</source>
        <translation>יש לציין כמה אירועים יהיו, למשל 10000.</translation>
    </message>
    <message>
        <source>The camera is busy.</source>
        <translation>המצלמה עסוקה.</translation>
    </message>
    <message>
        <source>The computer has the camera&apos;s controls.</source>
        <translation>השליטה במצלמה נמצאת בידי המחשב.</translation>
    </message>
    <message>
        <source>There is no room for another picture.</source>
        <translation>אין מקום לתמונה נוספת.</translation>
    </message>
    <message>
        <source>This camera has no setting &quot;%1&quot;.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>למצלמה הזו אין הגדרה &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Unknown order &quot;%1&quot;. Use press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch, storm N, tilt DEGREES, shake N, live KIND, fault RULE, fault none, sleep, wake, unplug or replug.</source>
        <extracomment>%1 is what was typed; words as press-shutter and NAME VALUE stay English</extracomment>
        <translation>פקודה לא מוכרת &quot;%1&quot;. אפשר להשתמש ב־press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch, storm N, tilt DEGREES, shake N, live KIND, fault RULE, fault none, sleep, wake, unplug או replug.</translation>
    </message>
</context>
<context>
    <name>skein::BrightnessMeter</name>
    <message>
        <source>The photograph is not whole, so its brightness is not known.</source>
        <translation>התצלום אינו שלם, ולכן בהירותו אינה ידועה.</translation>
    </message>
    <message>
        <source>There is no photograph on this computer whose brightness could be measured. Let the camera&apos;s JPEG or RAW files be fetched.</source>
        <translation>אין במחשב הזה תצלום שאפשר למדוד את בהירותו. יש לאפשר הבאה של קובצי JPEG או RAW מהמצלמה.</translation>
    </message>
</context>
<context>
    <name>skein::BrowserArea</name>
    <message numerus="yes">
        <source>The filter hides all %n photograph(s). %1 shows them again.</source>
        <extracomment>%1 is the name of a button or a key, such as “Show All”</extracomment>
        <translation>
            <numerusform>המסנן מסתיר תצלום אחד (%n). %1 יציג אותו שוב.</numerusform>
            <numerusform>המסנן מסתיר את כל %n התצלומים. %1 יציג אותם שוב.</numerusform>
        </translation>
    </message>
    <message>
        <source>The photographs of this session appear here.</source>
        <translation>תצלומי הסשן הזה מופיעים כאן.</translation>
    </message>
</context>
<context>
    <name>skein::BulbSeriesForm</name>
    <message>
        <source>&amp;Exposure time:</source>
        <extracomment>label of a length of time: that of the first exposure</extracomment>
        <translation>&amp;זמן חשיפה:</translation>
    </message>
    <message>
        <source>&amp;Exposures:</source>
        <extracomment>label of a number: how many exposures</extracomment>
        <translation type="vanished">&amp;חשיפות:</translation>
    </message>
    <message>
        <source>&amp;Length of the first:</source>
        <translation type="vanished">&amp;אורך הראשונה:</translation>
    </message>
    <message>
        <source>&amp;Pause between:</source>
        <extracomment>label of a length of time</extracomment>
        <translation>ה&amp;פסקה בין חשיפות:</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>stands between the entries of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>E&amp;xposure factor:</source>
        <extracomment>label of a factor: each exposure is so many times as long as the one before</extracomment>
        <translation>&amp;מכפיל חשיפה:</translation>
    </message>
    <message>
        <source>Each &amp;next one:</source>
        <translation type="vanished">כל &amp;אחת הבאה:</translation>
    </message>
    <message>
        <source>Each exposure is so many times as long as the one before: 1 for all the same, 2 for twice as long each time.</source>
        <translation>פי כמה ארוכה כל חשיפה מקודמתה: 1 כשכולן שוות, 2 כשכל אחת ארוכה פי שניים.</translation>
    </message>
    <message>
        <source>From the end of one exposure to the start of the next.</source>
        <translation>מסוף חשיפה אחת עד תחילת הבאה.</translation>
    </message>
    <message>
        <source>Long exposures one after the other, each as long as the one before or so many times as long. The shutter of the camera has to be set to bulb.</source>
        <translation>חשיפות ארוכות בזו אחר זו, כל אחת באורך של קודמתה או ארוכה ממנה פי מספר קבוע. תריס המצלמה צריך להיות במצב בולב.</translation>
    </message>
    <message>
        <source>Number o&amp;f exposures:</source>
        <extracomment>label of a number</extracomment>
        <translation>מספ&amp;ר חשיפות:</translation>
    </message>
    <message>
        <source>Pa&amp;use between two:</source>
        <translation type="vanished">ה&amp;פסקה בין שתיים:</translation>
    </message>
    <message>
        <source>So long the shutter stays open; of exposures that differ, at the first one.</source>
        <translation>משך הזמן שהתריס נשאר פתוח; בחשיפות שונות זו מזו – בראשונה.</translation>
    </message>
    <message>
        <source>× </source>
        <extracomment>before a number: so many times as long</extracomment>
        <translation>× </translation>
    </message>
</context>
<context>
    <name>skein::BurstForm</name>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">&amp;תצלומים:</translation>
    </message>
    <message>
        <source>Each is taken as soon as the camera can.</source>
        <translation>כל תצלום מצולם מיד כשהמצלמה יכולה.</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>מספ&amp;ר תצלומים:</translation>
    </message>
    <message>
        <source>So many photographs, one directly after the other.</source>
        <translation>מספר נתון של תצלומים, בזה אחר זה ללא הפסקה.</translation>
    </message>
</context>
<context>
    <name>skein::ButtonEditor</name>
    <message>
        <source>Do It</source>
        <extracomment>button: lets the camera do what the setting is for</extracomment>
        <translation>ביצוע</translation>
    </message>
</context>
<context>
    <name>skein::CachePart</name>
    <message>
        <source>&amp;Automatic (a quarter of the memory: %1)</source>
        <extracomment>%1 is an amount of memory: &quot;3.9 GiB&quot;</extracomment>
        <translation>&amp;אוטומטי (רבע מהזיכרון: %1)</translation>
    </message>
</context>
<context>
    <name>skein::Camera</name>
    <message>
        <source>Another camera is now where this one was. Connect the one you want to use.</source>
        <translation>במקום המצלמה הזו נמצאת עכשיו מצלמה אחרת. יש לחבר את המצלמה הרצויה.</translation>
    </message>
    <message>
        <source>Live view is busy. Wait for its picture, then try again.</source>
        <translation>התצוגה החיה עסוקה. יש להמתין לתמונה שלה ולנסות שוב.</translation>
    </message>
    <message>
        <source>The camera could not do this. Look at its display, then try again.</source>
        <translation>המצלמה לא הצליחה לבצע זאת. יש להביט בצג שלה ולנסות שוב.</translation>
    </message>
    <message>
        <source>The camera is no longer there. Plug it in and switch it on, then connect it again.</source>
        <translation>המצלמה כבר לא שם. יש לחבר את הכבל ולהדליק אותה, ואז לחבר אותה שוב.</translation>
    </message>
    <message>
        <source>The camera was disconnected before this was done. Connect it again, then try again.</source>
        <translation>המצלמה נותקה לפני שהפעולה הושלמה. יש לחבר אותה שוב ולנסות שוב.</translation>
    </message>
    <message>
        <source>The camera was unplugged or switched off. Plug it in and switch it on, then connect it again.</source>
        <translation>המצלמה נותקה מהכבל או כובתה. יש לחבר את הכבל ולהדליק אותה, ואז לחבר אותה שוב.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off while the computer slept. Check that the camera is awake, then connect it again.</source>
        <translation>החיבור למצלמה נקטע בזמן שהמחשב ישן. יש לוודא שהמצלמה ערה ולחבר אותה שוב.</translation>
    </message>
    <message>
        <source>The photograph “%1” is being fetched already. Wait for it.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>התצלום ”%1” כבר בהבאה. יש להמתין לו.</translation>
    </message>
    <message>
        <source>The session folder is being changed already. Wait a moment, then try again.</source>
        <translation>תיקיית הסשן כבר בתהליך שינוי. יש להמתין רגע ולנסות שוב.</translation>
    </message>
    <message>
        <source>The session folder is being changed. Wait a moment, then try again.</source>
        <translation>תיקיית הסשן בתהליך שינוי. יש להמתין רגע ולנסות שוב.</translation>
    </message>
    <message>
        <source>There is no session folder for the photograph “%1”. Open a session, then try again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>אין תיקיית סשן לתצלום ”%1”. יש לפתוח סשן ולנסות שוב.</translation>
    </message>
</context>
<context>
    <name>skein::CameraBar</name>
    <message>
        <source>%1
%2</source>
        <extracomment>a button: the name of a camera, and below it how it is</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a camera, and how it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cameras</source>
        <extracomment>read aloud: the row in which one of several cameras is chosen</extracomment>
        <translation>מצלמות</translation>
    </message>
</context>
<context>
    <name>skein::CameraCheck</name>
    <message>
        <source>%1 photographs would be taken between the marks. Choose larger steps.</source>
        <extracomment>%1 is a number above a thousand; the marks are those of the near and far focus</extracomment>
        <translation>בין הסימנים יצולמו %1 תצלומים. יש לבחור צעדים גדולים יותר.</translation>
    </message>
    <message>
        <source>%1: from %2 on, the camera can change it by %3 to %4 stops, and the bracket wants %5 to %6. Choose fewer photographs, a smaller step, or begin from another value.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its value, %3 to %6 are numbers of stops, such as &quot;-2.0&quot; and &quot;3.3&quot;</extracomment>
        <translation>%1: החל מ־%2 המצלמה יכולה לשנות זאת ב־%3 עד %4 סטופים, והברקטינג דורש %5 עד %6. יש לבחור פחות תצלומים, צעד קטן יותר או ערך התחלה אחר.</translation>
    </message>
    <message>
        <source>%1: the camera does not let this setting be changed now. Turn it to manual exposure (M).</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;</extracomment>
        <translation>%1: המצלמה אינה מאפשרת עכשיו לשנות את ההגדרה הזו. יש להעביר אותה לחשיפה ידנית (M).</translation>
    </message>
    <message>
        <source>%1: the camera has steps of about %2 stops, and the bracket wants finer ones. Choose a larger step.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 a number</extracomment>
        <translation>%1: הצעדים של המצלמה הם כ־%2 סטופים, והברקטינג דורש עדינים יותר. יש לבחור צעד גדול יותר.</translation>
    </message>
    <message>
        <source>%1: the camera is set to “%2”. Choose a fixed value first.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its value, such as &quot;Auto&quot;</extracomment>
        <translation>%1: המצלמה מכוונת ל”%2”. יש לבחור קודם ערך קבוע.</translation>
    </message>
    <message>
        <source>%1: this camera has no such setting that can be changed from here.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;</extracomment>
        <translation>%1: למצלמה הזו אין הגדרה כזו שניתן לשנות מכאן.</translation>
    </message>
    <message>
        <source>Nothing that the camera can be set to lies within the limits of the ramp. Widen them.</source>
        <translation>אין במצלמה ערך שנמצא בגבולות המעבר ההדרגתי. יש להרחיב אותם.</translation>
    </message>
    <message>
        <source>The focus of this camera cannot be moved from here. Some cameras want live view for it, and the lens switched to autofocus.</source>
        <translation>לא ניתן להזיז מכאן את המיקוד של המצלמה הזו. יש מצלמות שדורשות לשם כך תצוגה חיה ועדשה במצב מיקוד אוטומטי.</translation>
    </message>
    <message>
        <source>The near and far marks of the lens are not set. Focus on the nearest and on the farthest place, and set a mark at each.</source>
        <translation>הסימנים הקרוב והרחוק של העדשה לא נקבעו. יש למקד במקום הקרוב ביותר וברחוק ביותר ולקבוע סימן בכל אחד.</translation>
    </message>
    <message>
        <source>The near and the far mark are at the same place. Set them at two places.</source>
        <translation>הסימן הקרוב והרחוק נמצאים באותו מקום. יש לקבוע אותם בשני מקומות.</translation>
    </message>
    <message>
        <source>The ramp may come to exposures that are longer than its interval: some beats would be left out. Lower the longest exposure, or choose a longer interval.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>המעבר ההדרגתי עלול להגיע לחשיפות ארוכות מהמרווח שלו, וחלק מהצילומים ידולגו. יש לקצר את החשיפה הארוכה ביותר או לבחור מרווח ארוך יותר.</translation>
    </message>
    <message>
        <source>This camera changes its exposure by %1 stops at least: the steps may be seen in the film.</source>
        <extracomment>%1 is a number, such as &quot;0.5&quot;; film: the time lapse that is made of the photographs</extracomment>
        <translation>המצלמה הזו משנה את החשיפה ב־%1 סטופים לפחות: ייתכן שהצעדים ייראו בסרט.</translation>
    </message>
    <message>
        <source>This camera does not tell how many steps lie between the marks. Choose a number of photographs instead.</source>
        <translation>המצלמה הזו אינה מדווחת כמה צעדים יש בין הסימנים. יש לבחור במקום זאת מספר תצלומים.</translation>
    </message>
    <message>
        <source>This camera makes no bulb exposures from here. Turn it to manual exposure (M) or bulb (B), if it has them.</source>
        <translation>לא ניתן לבצע מכאן חשיפות בולב במצלמה הזו. יש להעביר אותה לחשיפה ידנית (M) או לבולב (B), אם יש לה.</translation>
    </message>
</context>
<context>
    <name>skein::CameraCommands</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a setting, and a sentence that says why it was not changed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An exposure that has begun cannot be stopped. If it has, the camera finishes it, and its photograph is kept.</source>
        <translation>לא ניתן לעצור חשיפה שהתחילה. אם התחילה, המצלמה מסיימת אותה והתצלום נשמר.</translation>
    </message>
    <message>
        <source>Reading the camera&apos;s settings…</source>
        <translation>הגדרות המצלמה נקראות…</translation>
    </message>
    <message>
        <source>The camera&apos;s settings appear here as soon as one is connected.</source>
        <translation>הגדרות המצלמה יופיעו כאן ברגע שתחובר מצלמה.</translation>
    </message>
    <message>
        <source>The capture was said to have failed, but a photograph has come from the camera since. See whether it is the one.</source>
        <translation>דווח שהצילום נכשל, אך מאז הגיע תצלום מהמצלמה. כדאי לבדוק אם זה התצלום.</translation>
    </message>
    <message>
        <source>The capture was stopped: no photograph has come of it. Take it again if you want it.</source>
        <translation>הצילום נעצר: לא נוצר ממנו תצלום. אפשר לצלם שוב במידת הצורך.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off during the capture and is being made again. If the camera took the photograph, it is fetched from the card then.</source>
        <translation>החיבור למצלמה נקטע במהלך הצילום ונוצר עכשיו מחדש. אם המצלמה צילמה את התצלום, הוא יובא אז מהכרטיס.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off. Its settings appear again as soon as it is back.</source>
        <translation>החיבור למצלמה נקטע. ההגדרות שלה יופיעו שוב ברגע שתחזור.</translation>
    </message>
</context>
<context>
    <name>skein::CameraConnector</name>
    <message>
        <source>Connecting to %1…</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>מתבצע חיבור אל %1…</translation>
    </message>
    <message>
        <source>No session folder is open, so photographs would have no place. Open a session, then connect the camera.</source>
        <translation>אין תיקיית סשן פתוחה, ולכן אין לתצלומים מקום. יש לפתוח סשן ואז לחבר את המצלמה.</translation>
    </message>
    <message>
        <source>Starting the virtual camera…</source>
        <translation>המצלמה הווירטואלית מופעלת…</translation>
    </message>
    <message>
        <source>Waiting for “%1” to end…</source>
        <extracomment>%1 is a program that uses the camera</extracomment>
        <translation>בהמתנה לסיום של ”%1”…</translation>
    </message>
</context>
<context>
    <name>skein::CameraFinder</name>
    <message>
        <source>Nobody in the network answered who “%1” is. Check the network, or use the camera&apos;s number such as 192.168.1.20.</source>
        <extracomment>%1 is the name of a device in the network, such as camera.local</extracomment>
        <translation>איש ברשת לא ענה מי הוא ”%1”. יש לבדוק את הרשת או להשתמש במספר של המצלמה, כגון 192.168.1.20.</translation>
    </message>
    <message>
        <source>The camera program gave a list that cannot be understood. Install Skein again.</source>
        <translation>תוכנית המצלמה החזירה רשימה שאינה מובנת. יש להתקין את Skein מחדש.</translation>
    </message>
    <message>
        <source>There is no camera named “%1” in the network. Check the name, or use the camera&apos;s number such as 192.168.1.20.</source>
        <extracomment>%1 is the name of a device in the network, such as camera.local</extracomment>
        <translation>אין ברשת מצלמה בשם ”%1”. יש לבדוק את השם או להשתמש במספר של המצלמה, כגון 192.168.1.20.</translation>
    </message>
</context>
<context>
    <name>skein::CameraGroup</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a camera, and a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No camera is connected. Connect one, then try again.</source>
        <translation>אין מצלמה מחוברת. יש לחבר אחת ולנסות שוב.</translation>
    </message>
    <message>
        <source>Not released, because it is not ready: %1. Wait a moment, then try again.</source>
        <extracomment>%1 is a list of cameras</extracomment>
        <translation>לא צולם, כי עדיין לא מוכן: %1. יש להמתין רגע ולנסות שוב.</translation>
    </message>
    <message>
        <source>The camera whose settings are to be copied is not ready. Connect it, or show another one, then try again.</source>
        <translation>המצלמה שאת הגדרותיה יש להעתיק אינה מוכנה. יש לחבר אותה או להציג אחרת ולנסות שוב.</translation>
    </message>
    <message>
        <source>There is no other camera to copy to. Connect another one beside this, then try again.</source>
        <translation>אין מצלמה אחרת להעתיק אליה. יש לחבר מצלמה נוספת ולנסות שוב.</translation>
    </message>
    <message>
        <source>These have the settings of “%2” now: %1.</source>
        <extracomment>%1 is a list of cameras, %2 another camera</extracomment>
        <translation>לאלה יש עכשיו ההגדרות של ”%2”: %1.</translation>
    </message>
    <message>
        <source>“%1” has the settings of “%2” now, but for those that it refuses: %3. Set these at “%1”.</source>
        <extracomment>%1 and %2 are cameras, %3 a list of settings</extracomment>
        <translation>ל”%1” יש עכשיו ההגדרות של ”%2”, חוץ מאלה שלא קיבלה: %3. יש לכוון אותן ב”%1”.</translation>
    </message>
    <message>
        <source>“%1” has the settings of “%2” now.</source>
        <extracomment>two cameras</extracomment>
        <translation>ל”%1” יש עכשיו ההגדרות של ”%2”.</translation>
    </message>
</context>
<context>
    <name>skein::CameraHost</name>
    <message>
        <source>The camera host does not know this command. Install Skein again.</source>
        <translation>תוכנית העזר של המצלמה אינה מכירה את הפקודה הזו. יש להתקין את Skein מחדש.</translation>
    </message>
    <message>
        <source>The camera is not connected. Connect it, then try again.</source>
        <translation>המצלמה אינה מחוברת. יש לחבר אותה ולנסות שוב.</translation>
    </message>
    <message>
        <source>The camera is still taking the picture before. Wait for it, or stop it.</source>
        <translation>המצלמה עדיין מצלמת את התמונה הקודמת. יש להמתין לה או לעצור אותה.</translation>
    </message>
    <message>
        <source>The parts of Skein that talk to the camera have different versions. Install Skein again.</source>
        <translation>החלקים של Skein שמדברים עם המצלמה הם בגרסאות שונות. יש להתקין את Skein מחדש.</translation>
    </message>
</context>
<context>
    <name>skein::CameraNames</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a camera&apos;s model, and the letter that tells it from others of its kind</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>skein::CameraPage</name>
    <message>
        <source>&amp;Fetch them like any others</source>
        <translation>ה&amp;באתם כמו כל תצלום אחר</translation>
    </message>
    <message>
        <source>&amp;Leave them on the card</source>
        <translation>ה&amp;שארתם בכרטיס</translation>
    </message>
    <message>
        <source>A message with a button says how many there are.</source>
        <translation>הודעה עם כפתור מציינת כמה יש.</translation>
    </message>
    <message>
        <source>As&amp;k before they are fetched</source>
        <translation>&amp;לשאול לפני ההבאה</translation>
    </message>
    <message>
        <source>Connected Cameras</source>
        <extracomment>title of a part of the preferences: what happens with cameras that are connected</extracomment>
        <translation>מצלמות מחוברות</translation>
    </message>
    <message>
        <source>Photographs taken while the camera was away</source>
        <translation>תצלומים שצולמו כשהמצלמה לא הייתה מחוברת</translation>
    </message>
    <message>
        <source>Set the camera&apos;s &amp;clock to the computer&apos;s time</source>
        <translation>לכוון את &amp;שעון המצלמה לפי שעון המחשב</translation>
    </message>
    <message>
        <source>So that photographs of several cameras, and the times in their names, agree.</source>
        <translation>כדי שתצלומים מכמה מצלמות, והשעות בשמותיהם, יתאימו.</translation>
    </message>
    <message>
        <source>The words are those of the page “Files and Names”. The camera then puts them into every photograph by itself, RAW files included, and keeps them when it is disconnected.</source>
        <translation>המילים הן אלה שבדף ”קבצים ושמות”. המצלמה מוסיפה אותן בעצמה לכל תצלום, כולל קובצי RAW, ושומרת אותן גם כשהיא מנותקת.</translation>
    </message>
    <message>
        <source>They are saved in the session, in the order in which they were taken.</source>
        <translation>הם נשמרים בסשן לפי סדר הצילום.</translation>
    </message>
    <message>
        <source>They can be fetched later by “Fetch from Card” in the menu Camera.</source>
        <translation>אפשר להביא אותם מאוחר יותר עם ”הבאה מהכרטיס” בתפריט מצלמה.</translation>
    </message>
    <message>
        <source>When a camera is connected</source>
        <translation>כשמצלמה מתחברת</translation>
    </message>
    <message>
        <source>Write &amp;artist and copyright into the camera</source>
        <translation>לכתוב &amp;יוצר וזכויות יוצרים במצלמה</translation>
    </message>
</context>
<context>
    <name>skein::CameraPart</name>
    <message>
        <source>No camera is connected. Connect one and try again.</source>
        <translation>אין מצלמה מחוברת. יש לחבר אחת ולנסות שוב.</translation>
    </message>
    <message>
        <source>The camera has no setting “%1”.</source>
        <extracomment>%1 is the name of a camera setting</extracomment>
        <translation>למצלמה אין הגדרה ”%1”.</translation>
    </message>
    <message>
        <source>The camera is at work. Wait until it is ready and try again.</source>
        <translation>המצלמה בפעולה. יש להמתין עד שתהיה מוכנה ולנסות שוב.</translation>
    </message>
    <message>
        <source>“%1” cannot be set now: the camera&apos;s own dials decide it.</source>
        <extracomment>%1 is the name of a camera setting</extracomment>
        <translation>לא ניתן לכוון עכשיו את ”%1”: החוגות של המצלמה קובעות זאת.</translation>
    </message>
</context>
<context>
    <name>skein::CameraPicker</name>
    <message>
        <source>%1 (away, and waited for)</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>%1 (לא זמינה, בהמתנה לה)</translation>
    </message>
    <message>
        <source>%1 (connected)</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>%1 (מחוברת)</translation>
    </message>
    <message>
        <source>%1 (used in another window)</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>%1 (בשימוש בחלון אחר)</translation>
    </message>
    <message>
        <source>&amp;Forget This Network Camera</source>
        <translation>&amp;שכחת מצלמת הרשת הזו</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <extracomment>button</extracomment>
        <translation>&amp;חיבור</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>מתבצע חיבור אל %1…</translation>
    </message>
    <message>
        <source>Connects the chosen camera, or the one at the address that was typed. Those that are connected already stay so.</source>
        <translation>מחבר את המצלמה הנבחרת, או את זו שבכתובת שהוקלדה. המחוברות כבר נשארות מחוברות.</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>חיפוש מצלמות מחדש</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>מתבצע חיפוש מצלמות…</translation>
    </message>
    <message>
        <source>No camera was found by cable. Is it switched on and awake? Cameras on Wi-Fi need their network address.</source>
        <translation>לא נמצאה מצלמה בכבל. האם היא דלוקה וערה? למצלמות Wi-Fi נדרשת כתובת הרשת שלהן.</translation>
    </message>
    <message>
        <source>Starting the virtual camera…</source>
        <translation>המצלמה הווירטואלית מופעלת…</translation>
    </message>
    <message>
        <source>Virtual camera, to try Skein without a real one</source>
        <translation>מצלמה וירטואלית, לניסיון של Skein ללא מצלמה אמיתית</translation>
    </message>
</context>
<context>
    <name>skein::CameraPreparation</name>
    <message>
        <source>The camera&apos;s clock has the computer&apos;s time</source>
        <translation>שעון המצלמה זהה לשעון המחשב</translation>
    </message>
    <message>
        <source>This camera&apos;s clock cannot be set from here</source>
        <translation>לא ניתן לכוון מכאן את שעון המצלמה</translation>
    </message>
    <message>
        <source>“%1” could not be set as you want it in this camera. %2</source>
        <extracomment>the name of a setting, and a sentence that says why</extracomment>
        <translation>לא ניתן היה לכוון את ”%1” במצלמה הזו כרצונך. %2</translation>
    </message>
</context>
<context>
    <name>skein::CameraRack</name>
    <message>
        <source>Camera</source>
        <extracomment>stands for a camera whose model is not known yet</extracomment>
        <translation>מצלמה</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>state of a camera</extracomment>
        <translation>מתבצע חיבור…</translation>
    </message>
    <message>
        <source>It is connected by itself when it is plugged in again.</source>
        <translation>היא מתחברת מעצמה כשהכבל מחובר שוב.</translation>
    </message>
    <message>
        <source>Name This Body</source>
        <translation>מתן שם לגוף הזה</translation>
    </message>
    <message>
        <source>Not there</source>
        <extracomment>state of a camera that is awaited</extracomment>
        <translation>לא נמצאת</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>state of a camera</extracomment>
        <translation>מוכנה</translation>
    </message>
    <message>
        <source>What “%1” is called in lists and messages and, where the file-name pattern has {body}, in file names. Empty: it has no name.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>השם של ”%1” ברשימות ובהודעות, וגם בשמות הקבצים כאשר התבנית כוללת {body}. ריק: אין לה שם.</translation>
    </message>
</context>
<context>
    <name>skein::CameraRelease</name>
    <message>
        <source>“%1” (process %2) is using the camera. Close it, or let Skein end it; then the camera is connected.</source>
        <extracomment>%1 is the name of a program, %2 its number</extracomment>
        <translation>”%1” (תהליך %2) משתמש במצלמה. יש לסגור אותו או לתת ל־Skein לסיים אותו; אז המצלמה תתחבר.</translation>
    </message>
    <message>
        <source>“%1” (process %2), which another user of this computer runs, is using the camera. Ask that person to close it.</source>
        <extracomment>%1 is the name of a program, %2 its number</extracomment>
        <translation>”%1” (תהליך %2), שמשתמש אחר במחשב מריץ, משתמש במצלמה. יש לבקש מאותו אדם לסגור אותו.</translation>
    </message>
</context>
<context>
    <name>skein::CameraShooter</name>
    <message>
        <source>No camera is connected. Connect one and try again.</source>
        <translation>אין מצלמה מחוברת. יש לחבר אחת ולנסות שוב.</translation>
    </message>
    <message>
        <source>The camera has no such setting now.</source>
        <translation>אין כרגע במצלמה הגדרה כזו.</translation>
    </message>
    <message>
        <source>The camera is being connected. Wait until that is done.</source>
        <translation>המצלמה בתהליך חיבור. יש להמתין עד שיסתיים.</translation>
    </message>
    <message>
        <source>The camera is taking a photograph. Wait until it is done.</source>
        <translation>המצלמה מצלמת. יש להמתין עד שתסיים.</translation>
    </message>
    <message>
        <source>The camera made %1 of %2 for “%3”. Check its mode and lens.</source>
        <extracomment>%3 is a camera setting, %2 the value that was wanted, %1 the one that it has</extracomment>
        <translation>המצלמה קבעה %1 במקום %2 עבור ”%3”. יש לבדוק את המצב ואת העדשה.</translation>
    </message>
    <message>
        <source>The shutter is set to bulb, and nobody would end the exposure. Choose an exposure time.</source>
        <translation>התריס במצב בולב, ואין מי שיסיים את החשיפה. יש לבחור זמן חשיפה.</translation>
    </message>
    <message>
        <source>There is no such photograph.</source>
        <translation>אין תצלום כזה.</translation>
    </message>
    <message>
        <source>This camera offers no bulb exposure now. Turn its dial to M or B.</source>
        <translation>המצלמה הזו אינה מציעה עכשיו חשיפת בולב. יש לסובב את החוגה ל־M או ל־B.</translation>
    </message>
    <message>
        <source>“%1” cannot be set to %2 now. Check the camera&apos;s mode and lens.</source>
        <extracomment>%1 is the name of a setting, %2 a value</extracomment>
        <translation>לא ניתן לכוון עכשיו את ”%1” ל־%2. יש לבדוק את מצב המצלמה ואת העדשה.</translation>
    </message>
</context>
<context>
    <name>skein::CameraState</name>
    <message>
        <source>No camera is connected. Connect the camera, then try again.</source>
        <translation>אין מצלמה מחוברת. יש לחבר את המצלמה ולנסות שוב.</translation>
    </message>
    <message>
        <source>The camera is just being disconnected. Connect it again, then try again.</source>
        <translation>המצלמה מתנתקת ברגע זה. יש לחבר אותה שוב ולנסות שוב.</translation>
    </message>
    <message>
        <source>The camera is still being connected. Wait until it is ready, then try again.</source>
        <translation>המצלמה עדיין מתחברת. יש להמתין עד שתהיה מוכנה ולנסות שוב.</translation>
    </message>
    <message>
        <source>The camera is taking a picture. Wait for it or cancel it, then try again.</source>
        <translation>המצלמה מצלמת תמונה. יש להמתין או לבטל ולנסות שוב.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off and is being made again. Wait a moment, then try again.</source>
        <translation>החיבור למצלמה נקטע ונוצר עכשיו מחדש. יש להמתין רגע ולנסות שוב.</translation>
    </message>
    <message>
        <source>This is not possible during live view. Stop live view, then try again.</source>
        <translation>הפעולה אינה אפשרית בזמן תצוגה חיה. יש לעצור את התצוגה החיה ולנסות שוב.</translation>
    </message>
    <message>
        <source>This is not possible now. Wait a moment, then try again.</source>
        <translation>הפעולה אינה אפשרית עכשיו. יש להמתין רגע ולנסות שוב.</translation>
    </message>
</context>
<context>
    <name>skein::CameraText</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a camera in a list: what its owner calls it, and its model</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 in the network</source>
        <extracomment>%1 is an address, such as 192.168.1.20</extracomment>
        <translation>%1 ברשת</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>stands for a camera whose model is not known</extracomment>
        <translation>מצלמה</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <extracomment>%1 is a number with letters</extracomment>
        <translation>מספר סידורי %1</translation>
    </message>
    <message>
        <source>capture</source>
        <extracomment>one of the things a camera can do, in a list: “capture, live view, settings”</extracomment>
        <translation>צילום</translation>
    </message>
    <message>
        <source>live view</source>
        <extracomment>one of the things a camera can do, in a list</extracomment>
        <translation>תצוגה חיה</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>one of the things a camera can do, in a list: its settings can be changed</extracomment>
        <translation>הגדרות</translation>
    </message>
</context>
<context>
    <name>skein::CaptureCommand</name>
    <message>
        <source>Bulb: %1 s</source>
        <extracomment>%1 is a number of seconds that the exposure has lasted</extracomment>
        <translation>בולב: %1 שנ׳</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <extracomment>%1 and %2 are numbers: the third of five</extracomment>
        <translation>תמונה %1 מתוך %2</translation>
    </message>
    <message>
        <source>Self-timer: %1 s</source>
        <extracomment>%1 is a number of seconds that are left</extracomment>
        <translation>טיימר: %1 שנ׳</translation>
    </message>
</context>
<context>
    <name>skein::CaptureOperation</name>
    <message>
        <source>The camera took no picture in time. Check focus, card and self-timer, then try again.</source>
        <translation>המצלמה לא צילמה בזמן. יש לבדוק מיקוד, כרטיס וטיימר ולנסות שוב.</translation>
    </message>
    <message>
        <source>The camera took the picture but did not hand over a file. Look on the camera&apos;s card, and check that it has a card with free space.</source>
        <translation>המצלמה צילמה אך לא מסרה קובץ. יש להסתכל בכרטיס המצלמה ולוודא שיש בה כרטיס עם מקום פנוי.</translation>
    </message>
    <message>
        <source>This camera cannot hold its shutter open for the computer. Choose a shutter speed other than bulb.</source>
        <translation>המצלמה הזו אינה יכולה להחזיק את התריס פתוח עבור המחשב. יש לבחור מהירות תריס שאינה בולב.</translation>
    </message>
</context>
<context>
    <name>skein::CapturePage</name>
    <message>
        <source>&amp;Delete photographs from the card once they are safe</source>
        <translation>&amp;למחוק תצלומים מהכרטיס ברגע שהם בטוחים</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>title of a page of the preferences: taking photographs</extracomment>
        <translation>צילום</translation>
    </message>
    <message>
        <source>Each is saved, read again and compared before its copy on the card goes. Those that were on the card before stay there.</source>
        <translation>כל תצלום נשמר, נקרא שוב ומושווה לפני שהעותק שלו בכרטיס נמחק. תצלומים שכבר היו בכרטיס נשארים שם.</translation>
    </message>
    <message>
        <source>Give the &amp;controls back to the camera after a photograph or live view</source>
        <translation>להחזיר את ה&amp;שליטה למצלמה אחרי תצלום או תצוגה חיה</translation>
    </message>
    <message>
        <source>On the card of the camera</source>
        <translation>בכרטיס המצלמה</translation>
    </message>
    <message>
        <source>Some cameras lock their own buttons and dials while the computer takes photographs. They are free again as soon as nothing needs them.</source>
        <translation>יש מצלמות שנועלות את הכפתורים והחוגות שלהן כשהמחשב מצלם. הם משתחררים ברגע שאין בהם צורך.</translation>
    </message>
    <message>
        <source>The camera&apos;s own controls</source>
        <translation>השליטה מגוף המצלמה</translation>
    </message>
    <message>
        <source>beep click silence shake vibration tripod wait motion timeout</source>
        <translation>צפצוף נקישה שקט רעידה רטט חצובה המתנה תנועה זמן קצוב beep silence</translation>
    </message>
    <message>
        <source>lock release body dial buttons nikon host pc</source>
        <translation>נעילה שחרור גוף חוגה כפתורים nikon host pc</translation>
    </message>
    <message>
        <source>remove erase format space full download</source>
        <translation>הסרה מחיקה פרמוט מקום מלא הורדה</translation>
    </message>
    <message>
        <source>time date sync author missed photographs while away download</source>
        <translation>שעה תאריך סנכרון יוצר תצלומים שהוחמצו היעדרות הורדה</translation>
    </message>
</context>
<context>
    <name>skein::CaptureUnit</name>
    <message>
        <source>The photograph %1 could not be copied to the memory card. Make room on the disk.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>לא ניתן להעתיק את התצלום %1 לכרטיס הזיכרון. יש לפנות מקום בדיסק.</translation>
    </message>
</context>
<context>
    <name>skein::Captures</name>
    <message>
        <source>No camera is connected. Connect one and try again.</source>
        <translation>אין מצלמה מחוברת. יש לחבר אחת ולנסות שוב.</translation>
    </message>
    <message>
        <source>The camera was disconnected during the capture.</source>
        <translation>המצלמה נותקה במהלך הצילום.</translation>
    </message>
</context>
<context>
    <name>skein::Card</name>
    <message>
        <source>The folder %1 cannot be used as a memory card. Choose a folder that you may write to.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>לא ניתן להשתמש בתיקייה %1 ככרטיס זיכרון. יש לבחור תיקייה עם הרשאת כתיבה.</translation>
    </message>
    <message>
        <source>The memory card takes no more pictures. Insert another card or delete pictures.</source>
        <translation>כרטיס הזיכרון אינו מקבל תמונות נוספות. יש להכניס כרטיס אחר או למחוק תמונות.</translation>
    </message>
    <message>
        <source>The picture could not be written to the memory card. Check the card&apos;s folder.</source>
        <translation>לא ניתן לכתוב את התמונה לכרטיס הזיכרון. יש לבדוק את תיקיית הכרטיס.</translation>
    </message>
</context>
<context>
    <name>skein::CardCleaner</name>
    <message>
        <source>%1 is saved as %2, but was not deleted from the camera. %3</source>
        <extracomment>%1 is the name of the file on the card, %2 in the session, %3 a sentence: why</extracomment>
        <translation>%1 נשמר בשם %2, אך לא נמחק מהמצלמה. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s), such as %1, are saved, but were not deleted from the camera, because it was disconnected in between. This is done at the next connection.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>תצלום אחד (%n), %1, נשמר אך לא נמחק מהמצלמה, כי היא נותקה בינתיים. הדבר ייעשה בחיבור הבא.</numerusform>
            <numerusform>%n תצלומים, כמו %1, נשמרו אך לא נמחקו מהמצלמה, כי היא נותקה בינתיים. הדבר ייעשה בחיבור הבא.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its size on the disk is not the size it has in the camera.</source>
        <translation>גודלו בדיסק שונה מגודלו במצלמה.</translation>
    </message>
    <message>
        <source>There are errors in its picture data, which may have come on the way. Look at it, and fetch the camera&apos;s copy once more if it is spoilt.</source>
        <translation>יש שגיאות בנתוני התמונה, שאולי נוצרו בדרך. כדאי להסתכל בו, ולהביא שוב את העותק מהמצלמה אם הוא פגום.</translation>
    </message>
</context>
<context>
    <name>skein::CardCommands</name>
    <message>
        <source>On the card: %1</source>
        <extracomment>%1 is the camera&apos;s name for a file; said over the picture when it stays on the card</extracomment>
        <translation>בכרטיס: %1</translation>
    </message>
</context>
<context>
    <name>skein::CardDelegate</name>
    <message>
        <source>In session</source>
        <extracomment>mark on the thumbnail of a photograph on the camera&apos;s card that the session has already</extracomment>
        <translation>בסשן</translation>
    </message>
</context>
<context>
    <name>skein::CardImport</name>
    <message numerus="yes">
        <source>%n file(s) could not be imported and stay on the card.</source>
        <comment>photographs and films</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>קובץ אחד (%n) לא יובא ונשאר בכרטיס.</numerusform>
            <numerusform>%n קבצים לא יובאו ונשארים בכרטיס.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were imported.</source>
        <comment>photographs and films</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>קובץ אחד (%n) יובא.</numerusform>
            <numerusform>%n קבצים יובאו.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import ended, because another session was opened.</source>
        <translation>הייבוא הסתיים כי נפתח סשן אחר.</translation>
    </message>
    <message numerus="yes">
        <source>The import was stopped; %n file(s) were not imported and stay on the card.</source>
        <comment>photographs and films</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>הייבוא נעצר; קובץ אחד (%n) לא יובא ונשאר בכרטיס.</numerusform>
            <numerusform>הייבוא נעצר; %n קבצים לא יובאו ונשארים בכרטיס.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::CardListing</name>
    <message>
        <source>No camera is connected. Connect it to see what is on its card.</source>
        <translation>אין מצלמה מחוברת. יש לחבר אותה כדי לראות מה בכרטיס שלה.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>reading the list of photographs on the card was stopped</extracomment>
        <translation>נעצר.</translation>
    </message>
    <message>
        <source>The camera was disconnected.</source>
        <translation>המצלמה נותקה.</translation>
    </message>
</context>
<context>
    <name>skein::CardModel</name>
    <message>
        <source>%1 %2 · %3</source>
        <extracomment>date, time and size of a photograph on a camera&apos;s card</extracomment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>In this session already.</source>
        <translation>כבר בסשן הזה.</translation>
    </message>
    <message>
        <source>RAW</source>
        <extracomment>kind of file, in the list of what is on the card</extracomment>
        <translation>RAW</translation>
    </message>
    <message>
        <source>RAW+</source>
        <extracomment>on a thumbnail: a RAW file and a picture, taken together</extracomment>
        <translation>RAW+</translation>
    </message>
    <message>
        <source>VIDEO</source>
        <extracomment>on a thumbnail, short</extracomment>
        <translation>וידאו</translation>
    </message>
</context>
<context>
    <name>skein::CardRow</name>
    <message numerus="yes">
        <source>%n file(s) of this session are on the card only.</source>
        <comment>photographs</comment>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>קובץ אחד (%n) של הסשן נמצא רק בכרטיס.</numerusform>
            <numerusform>%n קבצים של הסשן נמצאים רק בכרטיס.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brings them to the computer now.</source>
        <translation>מביא אותם עכשיו למחשב.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <extracomment>button: gets the photographs that are on the camera&apos;s card</extracomment>
        <translation>הבאה</translation>
    </message>
    <message>
        <source>Fetch the photographs from the card</source>
        <translation>הבאת התצלומים מהכרטיס</translation>
    </message>
</context>
<context>
    <name>skein::CardView</name>
    <message>
        <source>Photographs on the card</source>
        <translation>תצלומים בכרטיס</translation>
    </message>
</context>
<context>
    <name>skein::ClippedShares</name>
    <message>
        <source>%1 %2 %</source>
        <extracomment>the name of a colour and its share</extracomment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>&lt;%1</source>
        <extracomment>a share in per cent that is smaller than the number</extracomment>
        <translation>&lt;%1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>stands between the entries of a list: &quot;red 2 %, blue 1 %&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>one letter before the share of blue that is clipped: &quot;B 2&quot;</extracomment>
        <translation>B</translation>
    </message>
    <message>
        <source>G</source>
        <extracomment>one letter before the share of green that is clipped: &quot;G 2&quot;</extracomment>
        <translation>G</translation>
    </message>
    <message>
        <source>Highlights</source>
        <extracomment>before how much of each colour is at full brightness: &quot;Highlights R 2 G 0 B 0 %&quot;</extracomment>
        <translation>אזורים בהירים</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>one letter before the share of the luminance that is clipped: &quot;L 2&quot;</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>one letter before the share of red that is clipped: &quot;R 2&quot;</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>Shadows</source>
        <extracomment>before how much of each colour is without any light: &quot;Shadows R 2 G 0 B 0 %&quot;</extracomment>
        <translation>צללים</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>colour channel, in a list of how much is clipped: &quot;red 2 %&quot;</extracomment>
        <translation>כחול</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>colour channel, in a list of how much is clipped: &quot;red 2 %&quot;</extracomment>
        <translation>ירוק</translation>
    </message>
    <message>
        <source>luminance</source>
        <extracomment>colour channel, in a list of how much is clipped: &quot;red 2 %&quot;</extracomment>
        <translation>בהיקות</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>a colour channel, in a list: “red, green”</extracomment>
        <translation>אדום</translation>
    </message>
</context>
<context>
    <name>skein::ClosingGuard</name>
    <message>
        <source>Close Now</source>
        <extracomment>button: closes the window without waiting</extracomment>
        <translation>לסגור עכשיו</translation>
    </message>
    <message>
        <source>Photographs are still on their way. The window closes by itself when they are saved; dismiss this message to keep it open.</source>
        <translation>תצלומים עדיין בדרך. החלון ייסגר מעצמו כשיישמרו; סגירת ההודעה תשאיר אותו פתוח.</translation>
    </message>
    <message>
        <source>The bulb exposure is ended now. The window closes by itself when its photograph is saved; dismiss this message to keep it open.</source>
        <translation>חשיפת הבולב מסתיימת עכשיו. החלון ייסגר מעצמו כשהתצלום שלה יישמר; סגירת ההודעה תשאיר אותו פתוח.</translation>
    </message>
    <message>
        <source>The camera is being set back to what it was. The window closes by itself when that is done; dismiss this message to keep it open.</source>
        <translation>המצלמה מוחזרת למצבה הקודם. החלון ייסגר מעצמו כשזה יסתיים; סגירת ההודעה תשאיר אותו פתוח.</translation>
    </message>
    <message>
        <source>Your changes are still being written. The window closes by itself when that is done; dismiss this message to keep it open.</source>
        <translation>השינויים עדיין נכתבים. החלון ייסגר מעצמו כשזה יסתיים; סגירת ההודעה תשאיר אותו פתוח.</translation>
    </message>
</context>
<context>
    <name>skein::ColourCommands</name>
    <message>
        <source>Automatic: the desktop&apos;s own</source>
        <translation>אוטומטי: של שולחן העבודה</translation>
    </message>
    <message>
        <source>Colour managed: %1</source>
        <extracomment>%1 is the name of a monitor&apos;s colour profile</extracomment>
        <translation>עם ניהול צבע: %1</translation>
    </message>
    <message>
        <source>Colour managed: monitor taken as sRGB</source>
        <translation>עם ניהול צבע: הצג נחשב sRGB</translation>
    </message>
    <message>
        <source>Colours cannot be converted</source>
        <translation>לא ניתן להמיר את הצבעים</translation>
    </message>
    <message>
        <source>Gamut warning: colours that it cannot show are covered.</source>
        <translation>אזהרת גאמוט: צבעים שאין באפשרותו להראות מכוסים.</translation>
    </message>
    <message>
        <source>Imitated: “%1”.</source>
        <extracomment>%1 is the name of a colour profile: that of the soft proof</extracomment>
        <translation>מודמה: ”%1”.</translation>
    </message>
    <message>
        <source>Live view: taken as sRGB.</source>
        <translation>תצוגה חיה: נחשבת sRGB.</translation>
    </message>
    <message>
        <source>Monitor %1: no profile is known; sRGB is assumed.</source>
        <extracomment>%1 is the name of a monitor</extracomment>
        <translation>צג %1: אין פרופיל ידוע; ההנחה היא sRGB.</translation>
    </message>
    <message>
        <source>Monitor %1: “%2”, from the X server.</source>
        <extracomment>%1 is the name of a monitor, %2 of a colour profile</extracomment>
        <translation>צג %1: ”%2”, משרת X.</translation>
    </message>
    <message>
        <source>Monitor %1: “%2”, from the desktop&apos;s colour manager.</source>
        <extracomment>%1 is the name of a monitor, %2 of a colour profile</extracomment>
        <translation>צג %1: ”%2”, ממנהל הצבע של שולחן העבודה.</translation>
    </message>
    <message>
        <source>Monitor %1: “%2”, from the file that you chose.</source>
        <extracomment>%1 is the name of a monitor, %2 of a colour profile</extracomment>
        <translation>צג %1: ”%2”, מהקובץ שבחרת.</translation>
    </message>
    <message>
        <source>Monitor Profile</source>
        <extracomment>title of a window</extracomment>
        <translation>פרופיל הצג</translation>
    </message>
    <message>
        <source>No soft proof: its profile cannot be used</source>
        <translation>אין הגהה רכה: לא ניתן להשתמש בפרופיל שלה</translation>
    </message>
    <message>
        <source>Not colour managed</source>
        <translation>ללא ניהול צבע</translation>
    </message>
    <message>
        <source>Picture without a usable profile</source>
        <translation>תמונה ללא פרופיל שמיש</translation>
    </message>
    <message>
        <source>Picture: it does not say what its colours mean, so it is taken as sRGB.</source>
        <translation>תמונה: אינה מציינת מה משמעות צבעיה, ולכן נחשבת sRGB.</translation>
    </message>
    <message>
        <source>Picture: its profile cannot be used, so it is taken as sRGB and its colours may be wrong.</source>
        <translation>תמונה: לא ניתן להשתמש בפרופיל שלה, ולכן היא נחשבת sRGB וצבעיה עלולים להיות שגויים.</translation>
    </message>
    <message>
        <source>Picture: “%1”.</source>
        <extracomment>%1 is the name of the picture&apos;s colour profile</extracomment>
        <translation>תמונה: ”%1”.</translation>
    </message>
    <message>
        <source>Pictures are shown without their profiles and that of the monitor: colours cannot be trusted. Switch colour management on in the menu View.</source>
        <translation>התמונות מוצגות ללא הפרופילים שלהן וללא פרופיל הצג: אין לסמוך על הצבעים. אפשר להפעיל ניהול צבע בתפריט תצוגה.</translation>
    </message>
    <message>
        <source>Profile to Imitate</source>
        <translation>פרופיל להדמיה</translation>
    </message>
    <message>
        <source>Soft proof with gamut warning: %1</source>
        <extracomment>%1 is the name of the imitated colour profile</extracomment>
        <translation>הגהה רכה עם אזהרת גאמוט: %1</translation>
    </message>
    <message>
        <source>Soft proof: %1</source>
        <extracomment>%1 is the name of the imitated colour profile</extracomment>
        <translation>הגהה רכה: %1</translation>
    </message>
    <message>
        <source>Which printer or screen is to be imitated?</source>
        <translation>איזו מדפסת או איזה מסך להדמות?</translation>
    </message>
    <message>
        <source>Which profile describes the monitor “%1”, on which this window is? By itself, Skein uses the one that the desktop has for it.</source>
        <extracomment>%1 is the name of a monitor</extracomment>
        <translation>איזה פרופיל מתאר את הצג ”%1” שהחלון הזה נמצא בו? כברירת מחדל Skein משתמש בפרופיל ששולחן העבודה מגדיר לו.</translation>
    </message>
</context>
<context>
    <name>skein::ColourLabel</name>
    <message>
        <source>Blue</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>כחול</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>ירוק</translation>
    </message>
    <message>
        <source>No label</source>
        <extracomment>the photograph has no coloured label</extracomment>
        <translation>ללא תווית</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>סגול</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>אדום</translation>
    </message>
    <message>
        <source>Yellow</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>צהוב</translation>
    </message>
</context>
<context>
    <name>skein::ColourManager</name>
    <message>
        <source>Nothing can be imitated with the profile “%1”. Choose another one.</source>
        <extracomment>%1 is the name of a colour profile</extracomment>
        <translation>לא ניתן לדמות דבר בעזרת הפרופיל ”%1”. יש לבחור אחר.</translation>
    </message>
</context>
<context>
    <name>skein::ColourPage</name>
    <message>
        <source>&amp;Colours it cannot show:</source>
        <translation>&amp;צבעים שאין באפשרותו להראות:</translation>
    </message>
    <message>
        <source>&amp;Imitate it</source>
        <extracomment>check box: soft proof, the picture as that profile&apos;s device would print it</extracomment>
        <translation>&amp;להדמות אותו</translation>
    </message>
    <message>
        <source>&amp;Manage colours</source>
        <extracomment>can be switched on and off</extracomment>
        <translation>&amp;ניהול צבע</translation>
    </message>
    <message>
        <source>&amp;Profile to imitate:</source>
        <translation>&amp;פרופיל להדמיה:</translation>
    </message>
    <message>
        <source>Automatic: the desktop&apos;s own</source>
        <translation>אוטומטי: של שולחן העבודה</translation>
    </message>
    <message>
        <source>Automatic…</source>
        <extracomment>button: lets the profile be found by itself again</extracomment>
        <translation>אוטומטי…</translation>
    </message>
    <message>
        <source>Black stays &amp;black</source>
        <translation>השחור נשאר &amp;שחור</translation>
    </message>
    <message>
        <source>By itself, Skein uses the profile that the desktop has for each monitor. Choose a file if you have a better one, as a calibration device makes it.</source>
        <translation>כברירת מחדל Skein משתמש בפרופיל ששולחן העבודה מגדיר לכל צג. אפשר לבחור קובץ אם יש טוב ממנו, למשל ממכשיר כיול.</translation>
    </message>
    <message>
        <source>Chooses the profile of this monitor, if you have a better one than the desktop&apos;s own.</source>
        <translation>בוחר את הפרופיל של הצג הזה, אם יש פרופיל טוב יותר מזה של שולחן העבודה.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>button: chooses a colour profile</extracomment>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>Co&amp;ver colours that it cannot show</source>
        <translation>ל&amp;כסות צבעים שאין באפשרותו להראות</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>צבע</translation>
    </message>
    <message>
        <source>Cut off (relative colorimetric)</source>
        <translation>חיתוך (קולורימטרית יחסית)</translation>
    </message>
    <message>
        <source>Imitating a printer or another screen (soft proof)</source>
        <translation>הדמיה של מדפסת או מסך אחר (הגהה רכה)</translation>
    </message>
    <message>
        <source>Keep the impression (perceptual)</source>
        <translation>שמירת הרושם (תפיסתית)</translation>
    </message>
    <message>
        <source>Keep them vivid (saturation)</source>
        <translation>שמירה על עזות הצבעים (רוויה)</translation>
    </message>
    <message>
        <source>Monitor Profile</source>
        <extracomment>title of a window</extracomment>
        <translation>פרופיל הצג</translation>
    </message>
    <message>
        <source>Paper white, too (absolute)</source>
        <translation>גם לובן הנייר (מוחלטת)</translation>
    </message>
    <message>
        <source>Pictures on the monitor</source>
        <translation>תמונות על הצג</translation>
    </message>
    <message>
        <source>Profile to Imitate</source>
        <translation>פרופיל להדמיה</translation>
    </message>
    <message>
        <source>Profiles of the monitors</source>
        <translation>פרופילים של הצגים</translation>
    </message>
    <message>
        <source>Shows colours as the photograph means them, by its profile and that of the monitor. Without it they depend on the monitor, and cannot be trusted.</source>
        <translation>מציג צבעים כפי שהתצלום מתכוון, לפי הפרופיל שלו ושל הצג. בלי זה הם תלויים בצג ואין לסמוך עליהם.</translation>
    </message>
    <message>
        <source>Shows pictures as it would show them.</source>
        <translation>מציג תמונות כפי שהוא היה מציג אותן.</translation>
    </message>
    <message>
        <source>That of the paper and the printer, from the laboratory.</source>
        <translation>זה של הנייר והמדפסת, מהמעבדה.</translation>
    </message>
    <message>
        <source>The darkest tone of the picture becomes the darkest of the monitor, so that shadows keep their detail (black point compensation).</source>
        <translation>הגוון הכהה ביותר בתמונה הופך לכהה ביותר בצג, כך שהצללים שומרים על פרטים (פיצוי נקודת שחור).</translation>
    </message>
    <message>
        <source>The gamut warning of the soft proof.</source>
        <translation>אזהרת הגאמוט של ההגהה הרכה.</translation>
    </message>
    <message>
        <source>The rendering intent. “Keep the impression” suits photographs.</source>
        <translation>שיטת המרת הצבע. ”שמירת הרושם” מתאימה לתצלומים.</translation>
    </message>
    <message>
        <source>Which printer or screen is to be imitated?</source>
        <translation>איזו מדפסת או איזה מסך להדמות?</translation>
    </message>
    <message>
        <source>Which profile describes the monitor “%1”?</source>
        <extracomment>%1 is a monitor</extracomment>
        <translation>איזה פרופיל מתאר את הצג ”%1”?</translation>
    </message>
    <message>
        <source>gamut out of range</source>
        <translation>גאמוט מחוץ לטווח gamut</translation>
    </message>
    <message>
        <source>icc profile color management calibration</source>
        <translation>פרופיל icc ניהול צבע כיול</translation>
    </message>
    <message>
        <source>monitor screen display icc profile calibration</source>
        <translation>צג מסך תצוגה פרופיל icc כיול</translation>
    </message>
    <message>
        <source>rendering intent gamut perceptual relative saturation absolute</source>
        <translation>שיטת המרה גאמוט תפיסתית יחסית רוויה מוחלטת rendering intent</translation>
    </message>
    <message>
        <source>shadows bpc compensation</source>
        <translation>צללים bpc פיצוי</translation>
    </message>
    <message>
        <source>soft proof print</source>
        <translation>הגהה רכה הדפסה soft proof</translation>
    </message>
    <message>
        <source>soft proof printer paper icc</source>
        <translation>הגהה רכה מדפסת נייר icc</translation>
    </message>
</context>
<context>
    <name>skein::ColourProfile</name>
    <message>
        <source>Profile without a name</source>
        <translation>פרופיל ללא שם</translation>
    </message>
    <message>
        <source>The colour profile %1 cannot be read. Choose another one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>לא ניתן לקרוא את פרופיל הצבע %1. יש לבחור אחר.</translation>
    </message>
    <message>
        <source>The colour profile %1 is not there any more. Choose another one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>פרופיל הצבע %1 כבר אינו קיים. יש לבחור אחר.</translation>
    </message>
    <message>
        <source>The colour profile is damaged. Choose another one, or install it anew.</source>
        <translation>פרופיל הצבע פגום. יש לבחור אחר או להתקין אותו מחדש.</translation>
    </message>
    <message>
        <source>The colour profile is empty. Choose another one.</source>
        <translation>פרופיל הצבע ריק. יש לבחור אחר.</translation>
    </message>
    <message>
        <source>The colour profile is larger than any real one. Choose another one.</source>
        <translation>פרופיל הצבע גדול מכל פרופיל אמיתי. יש לבחור אחר.</translation>
    </message>
    <message>
        <source>This colour profile is of a kind that describes neither a picture nor a screen nor a printer. Choose another one.</source>
        <translation>פרופיל הצבע הזה הוא מסוג שאינו מתאר תמונה, מסך או מדפסת. יש לבחור אחר.</translation>
    </message>
</context>
<context>
    <name>skein::ColourTransform</name>
    <message>
        <source>The colours cannot be converted from “%1” to “%2”. Choose another profile in the menu View, Colour Management.</source>
        <extracomment>%1 and %2 are names of colour profiles</extracomment>
        <translation>לא ניתן להמיר את הצבעים מ”%1” ל”%2”. יש לבחור פרופיל אחר בתפריט תצוגה, ניהול צבע.</translation>
    </message>
</context>
<context>
    <name>skein::CommandLine</name>
    <message>
        <source>%1 does not know what to do with &quot;%2&quot;.</source>
        <extracomment>%1 is a command, such as capture, %2 what was typed</extracomment>
        <translation>%1 לא יודע מה לעשות עם &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a command, such as capture, %2 a sentence: what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Give a numeric address such as 127.0.0.1.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>&quot;%1&quot; אינו כתובת. יש לתת כתובת מספרית כגון 127.0.0.1.</translation>
    </message>
    <message>
        <source>--%1 wants a value that is not empty.</source>
        <extracomment>%1 is the name of an option</extracomment>
        <translation>--%1 דורש ערך שאינו ריק.</translation>
    </message>
    <message>
        <source>--bulb wants a number of seconds, from 0 to %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>--bulb דורש מספר שניות, מ־0 עד %1.</translation>
    </message>
    <message>
        <source>--count wants a whole number, 1 or more.</source>
        <translation>--count דורש מספר שלם, 1 או יותר.</translation>
    </message>
    <message>
        <source>--delay wants a number of seconds, from 0 to %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>--delay דורש מספר שניות, מ־0 עד %1.</translation>
    </message>
    <message>
        <source>--frames wants a whole number, 0 or more.</source>
        <translation>--frames דורש מספר שלם, 0 או יותר.</translation>
    </message>
    <message>
        <source>--hook wants EVENT=PROGRAM; the events are %1.</source>
        <extracomment>EVENT=PROGRAM stays English, as it stands in --help; %1: words with commas between them</extracomment>
        <translation>--hook דורש EVENT=PROGRAM; האירועים הם %1.</translation>
    </message>
    <message>
        <source>--hook-arg belongs to the --hook before it: name that first.</source>
        <translation>--hook-arg שייך ל־--hook שלפניו: יש לציין אותו קודם.</translation>
    </message>
    <message>
        <source>--interval wants a number of seconds, 0 or more.</source>
        <translation>--interval דורש מספר שניות, 0 או יותר.</translation>
    </message>
    <message>
        <source>--missed wants &quot;fetch&quot; or &quot;skip&quot;.</source>
        <translation>--missed דורש &quot;fetch&quot; או &quot;skip&quot;.</translation>
    </message>
    <message>
        <source>--seconds wants a number of seconds, 0 or more.</source>
        <translation>--seconds דורש מספר שניות, 0 או יותר.</translation>
    </message>
    <message>
        <source>--since wants a date such as 2026-05-31 or 2026-05-31T14:30.</source>
        <translation>--since דורש תאריך כגון 2026-05-31 או 2026-05-31T14:30.</translation>
    </message>
    <message>
        <source>--virtual-options goes with &quot;--camera virtual&quot; only.</source>
        <translation>--virtual-options פועל רק יחד עם &quot;--camera virtual&quot;.</translation>
    </message>
    <message>
        <source>A camera for trying out Skein: it speaks PTP/IP and shows a painted scene.
The first line on standard output is the port for libgphoto2 programs.

Standard input takes one order a line, each answered by &quot;ok&quot; or &quot;error: ...&quot;:
press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch (changes), storm N (events), tilt DEGREES [DEGREES] or tilt unknown (sideways, then forwards), shake N (how far the live picture jumps between two frames, in thousandths of its width), live KIND (normal, not-jpeg, damaged, truncated, resize, huge, busy or rate N: what is wrong with live view), fault RULE (see --fault) or fault none, sleep, wake, unplug, replug.</source>
        <translation>מצלמה לניסוי Skein: היא דוברת PTP/IP ומציגה סצנה מצוירת.
השורה הראשונה בפלט התקני היא היציאה לתוכניות libgphoto2.

הקלט התקני מקבל פקודה אחת בשורה, וכל אחת נענית ב־&quot;ok&quot; או ב־&quot;error: ...&quot;:
press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch (שינויים), storm N (אירועים), tilt DEGREES [DEGREES] או tilt unknown (הצידה, ואז קדימה), shake N (כמה התמונה החיה קופצת בין שני פריימים, באלפיות מרוחבה), live KIND (normal, not-jpeg, damaged, truncated, resize, huge, busy או rate N: מה לא תקין בתצוגה החיה), fault RULE (ראו --fault) או fault none, sleep, wake, unplug, replug.</translation>
    </message>
    <message>
        <source>A camera that lacks this setting. May be given several times.</source>
        <translation>מצלמה שההגדרה הזו חסרה בה. אפשר לציין כמה פעמים.</translation>
    </message>
    <message>
        <source>Also run the programs that are chosen in the preferences of the window.</source>
        <translation>להריץ גם את התוכניות שנבחרו בהעדפות החלון.</translation>
    </message>
    <message>
        <source>An argument for the program of the --hook before it; {path}, {session} and {camera} stand for what they say. May be given several times.</source>
        <translation>ארגומנט לתוכנית של ה־--hook שלפניו; {path}, {session} ו־{camera} מייצגים את מה שכתוב בהם. אפשר לציין כמה פעמים.</translation>
    </message>
    <message>
        <source>Ask for the folder of a new session as soon as the window is there.</source>
        <translation>לשאול על התיקייה של סשן חדש ברגע שהחלון נפתח.</translation>
    </message>
    <message>
        <source>Ask which camera to connect as soon as the window is there.</source>
        <translation>לשאול איזו מצלמה לחבר ברגע שהחלון נפתח.</translation>
    </message>
    <message>
        <source>At most so many live pictures a second.</source>
        <translation>לכל היותר מספר כזה של תמונות חיות בשנייה.</translation>
    </message>
    <message>
        <source>Call &quot;skein-cli --help&quot; to see what it understands.</source>
        <translation>הפקודה &quot;skein-cli --help&quot; מראה מה הוא מבין.</translation>
    </message>
    <message>
        <source>Capacity of the memory card in megabytes.</source>
        <translation>קיבולת כרטיס הזיכרון במגה־בייט.</translation>
    </message>
    <message>
        <source>Commands:
  list                   Show the cameras that are connected.
  summary                Show what the driver says about the camera.
  config [NAME[=VALUE]]  Show all settings or one, or change one.
  capture                Take pictures and save them.
  tether                 Save what is taken with the camera&apos;s own shutter.
  import [list] [NAME]   Save earlier photographs from the camera&apos;s card, or list them.
  sequence FILE          Take a sequence of pictures that a file describes, or one that is kept under a name.
  preview                Save frames of live view.
  hashes                 Write a list of the hashes of a session&apos;s photographs.</source>
        <translation>פקודות:
  list                   הצגת המצלמות המחוברות.
  summary                הצגת מה שמנהל ההתקן אומר על המצלמה.
  config [NAME[=VALUE]]  הצגת כל ההגדרות או אחת מהן, או שינוי הגדרה.
  capture                צילום תמונות ושמירתן.
  tether                 שמירת מה שמצולם בתריס של המצלמה.
  import [list] [NAME]   שמירת תצלומים קודמים מכרטיס המצלמה, או רשימה שלהם.
  sequence FILE          צילום סדרת תמונות שקובץ מתאר, או סדרה שנשמרה בשם.
  preview                שמירת פריימים של התצוגה החיה.
  hashes                 כתיבת רשימת גיבובים של תצלומי סשן.</translation>
    </message>
    <message>
        <source>Connect the camera at PORT (usb:… or ptpip:…; “virtual” starts the virtual camera).</source>
        <translation>לחבר את המצלמה ב־PORT (usb:… או ptpip:…; ”virtual” מפעיל את המצלמה הווירטואלית).</translation>
    </message>
    <message>
        <source>Copy each photograph to the folder DIR, which must be there, on another disk or in the network, too.</source>
        <translation>להעתיק כל תצלום גם לתיקייה DIR, שחייבת להתקיים, בדיסק אחר או ברשת.</translation>
    </message>
    <message>
        <source>Delete each photograph from the camera&apos;s card once it is saved.</source>
        <translation>למחוק כל תצלום מכרטיס המצלמה לאחר שנשמר.</translation>
    </message>
    <message>
        <source>Delete photographs from the camera&apos;s card once they are safe in the session.</source>
        <translation>למחוק תצלומים מכרטיס המצלמה לאחר שהם בטוחים בסשן.</translation>
    </message>
    <message>
        <source>End bulb exposures after S seconds.</source>
        <translation>לסיים חשיפות בולב אחרי S שניות.</translation>
    </message>
    <message>
        <source>End when standard input is closed.</source>
        <translation>לסיים כשהקלט התקני נסגר.</translation>
    </message>
    <message>
        <source>Everything on the card, also what the session has already.</source>
        <translation>כל מה שבכרטיס, גם מה שכבר נמצא בסשן.</translation>
    </message>
    <message>
        <source>Exit status: 0 when all was done, 1 when something failed or was left out, 2 for wrong usage.</source>
        <translation>קוד יציאה: 0 כשהכול בוצע, 1 כשמשהו נכשל או דולג, 2 בשימוש שגוי.</translation>
    </message>
    <message>
        <source>For measuring: paint the time (milliseconds of the computer&apos;s monotonic clock) into each live picture, in blocks that a program can read.</source>
        <translation>למדידה: לצייר את הזמן (אלפיות שנייה של השעון המונוטוני של המחשב) בכל תמונה חיה, בריבועים שתוכנית יכולה לקרוא.</translation>
    </message>
    <message>
        <source>For tests: play a fault. KIND is garbage (answers nonsense), stall-after=N (falls silent in the middle of the Nth data transfer), drop-after=N (closes the line there), capture-never-ready, refuse-set=NAME (does not take that setting), ignore-set=NAME (says yes and does nothing), silent-set=NAME (never answers), no-events (never has any to tell), silent-events (never answers when asked for them), body-locks (shutter and dials are dead while the computer has the controls) or odd-setting=WHAT (one more, that no camera should have: choices, upside-down, no-text and others). May be given several times.</source>
        <translation>לבדיקות: להשמיע תקלה. KIND הוא garbage (עונה שטויות), stall-after=N (משתתק באמצע העברת הנתונים ה־N), drop-after=N (סוגר שם את הקו), capture-never-ready, refuse-set=NAME (לא מקבל את ההגדרה), ignore-set=NAME (אומר כן ולא עושה דבר), silent-set=NAME (לא עונה לעולם), no-events (אין לו אף פעם מה לדווח), silent-events (לא עונה כששואלים עליהם), body-locks (התריס והחוגות מושבתים כשהשליטה בידי המחשב) או odd-setting=WHAT (הגדרה נוספת שאף מצלמה לא אמורה לכלול: choices, upside-down, no-text ואחרות). אפשר לציין כמה פעמים.</translation>
    </message>
    <message>
        <source>Hand out the files of this folder as photographs.</source>
        <translation>למסור את קובצי התיקייה הזו כתצלומים.</translation>
    </message>
    <message>
        <source>Listen on this address; other computers can then reach the camera.</source>
        <translation>להאזין בכתובת הזו; אז מחשבים אחרים יכולים להגיע למצלמה.</translation>
    </message>
    <message>
        <source>Milliseconds from the order to the picture (default: 300).</source>
        <translation>אלפיות שנייה מהפקודה עד התמונה (ברירת מחדל: 300).</translation>
    </message>
    <message>
        <source>Model the camera claims to be (default: D850).</source>
        <translation>הדגם שהמצלמה טוענת להיות (ברירת מחדל: D850).</translation>
    </message>
    <message>
        <source>Name a camera by its port or by its address, not both.</source>
        <translation>יש לציין מצלמה לפי היציאה שלה או לפי הכתובת שלה, לא לפי שתיהן.</translation>
    </message>
    <message>
        <source>Name a camera port or the virtual camera, not both.</source>
        <translation>יש לציין יציאת מצלמה או את המצלמה הווירטואלית, לא את שתיהן.</translation>
    </message>
    <message>
        <source>Name new photographs after PATTERN.</source>
        <translation>לתת לתצלומים חדשים שמות לפי PATTERN.</translation>
    </message>
    <message>
        <source>Name photographs after the pattern P: &quot;man skein-cli&quot; tells what it may contain.</source>
        <translation>לתת לתצלומים שמות לפי התבנית P: ‏&quot;man skein-cli&quot; מפרט מה היא יכולה להכיל.</translation>
    </message>
    <message>
        <source>Only one session folder can be named, not %1.</source>
        <extracomment>%1 is a number of folders</extracomment>
        <translation>אפשר לציין תיקיית סשן אחת בלבד, לא %1.</translation>
    </message>
    <message>
        <source>Only say whether the camera can take this sequence, and how long that lasts.</source>
        <translation>רק לומר אם המצלמה יכולה לצלם את הסדרה הזו וכמה זמן היא נמשכת.</translation>
    </message>
    <message>
        <source>Press the shutter every S seconds.</source>
        <translation>ללחוץ על התריס כל S שניות.</translation>
    </message>
    <message>
        <source>Print one JSON object per line.</source>
        <translation>להדפיס אובייקט JSON אחד בכל שורה.</translation>
    </message>
    <message>
        <source>Run PROGRAM on each EVENT: captured, saved, connected, disconnected, sequence-ended or session-opened. May be given several times.</source>
        <translation>להריץ את PROGRAM בכל EVENT: ‏captured, saved, connected, disconnected, sequence-ended או session-opened. אפשר לציין כמה פעמים.</translation>
    </message>
    <message>
        <source>Save N frames (1); 0 goes on until interrupted.</source>
        <translation>לשמור N פריימים (1); 0 ממשיך עד להפסקה.</translation>
    </message>
    <message>
        <source>Save frames in the folder DIR. Default: where you are.</source>
        <translation>לשמור פריימים בתיקייה DIR. ברירת מחדל: התיקייה הנוכחית.</translation>
    </message>
    <message>
        <source>Save photographs in the folder DIR, which is made if need be. Default: Skein/&lt;date&gt; in the Pictures folder.</source>
        <translation>לשמור תצלומים בתיקייה DIR, שנוצרת במידת הצורך. ברירת מחדל: Skein/&lt;date&gt; בתיקיית התמונות.</translation>
    </message>
    <message>
        <source>Self-timer: wait S seconds before the first picture.</source>
        <translation>טיימר: להמתין S שניות לפני התמונה הראשונה.</translation>
    </message>
    <message>
        <source>Serial number.</source>
        <extracomment>option of the command line; says what it gives the camera</extracomment>
        <translation>מספר סידורי.</translation>
    </message>
    <message>
        <source>Show the names of the sequences that are kept.</source>
        <translation>להציג את שמות הסדרות השמורות.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>להציג את הגרסה.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>להציג את העזרה הזו.</translation>
    </message>
    <message>
        <source>Size of the sensor, 1 to 100 (default: 24).</source>
        <translation>גודל החיישן, 1 עד 100 (ברירת מחדל: 24).</translation>
    </message>
    <message>
        <source>So many settings more, without names, as large cameras have them.</source>
        <translation>מספר הגדרות נוספות, ללא שמות, כמו במצלמות גדולות.</translation>
    </message>
    <message>
        <source>Speak LANGUAGE: a code such as de or pt_BR; “pseudo” shows what cannot be translated.</source>
        <translation>לדבר בשפה LANGUAGE: קוד כגון de או pt_BR; ”pseudo” מראה מה אי אפשר לתרגם.</translation>
    </message>
    <message>
        <source>Start the virtual camera and connect it.</source>
        <translation>להפעיל את המצלמה הווירטואלית ולחבר אותה.</translation>
    </message>
    <message>
        <source>Start the virtual camera with these options, separated by spaces.</source>
        <translation>להפעיל את המצלמה הווירטואלית עם האפשרויות האלה, מופרדות ברווחים.</translation>
    </message>
    <message>
        <source>Start without plugins; they are listed in the preferences, where one that does harm can be switched off.</source>
        <translation>להתחיל ללא תוספים; הם רשומים בהעדפות, ושם אפשר לכבות תוסף שמזיק.</translation>
    </message>
    <message>
        <source>Stop after S seconds. Default: when interrupted.</source>
        <translation>לעצור אחרי S שניות. ברירת מחדל: בהפסקה.</translation>
    </message>
    <message>
        <source>TCP port, or 0 for a free one (default: 15740).</source>
        <translation>יציאת TCP, או 0 ליציאה פנויה (ברירת מחדל: 15740).</translation>
    </message>
    <message>
        <source>Take N pictures (1).</source>
        <translation>לצלם N תמונות (1).</translation>
    </message>
    <message>
        <source>Takes pictures with a camera that is connected to the computer, and saves them.</source>
        <translation>מצלם תמונות במצלמה שמחוברת למחשב ושומר אותן.</translation>
    </message>
    <message>
        <source>Tell on standard error what goes on.</source>
        <translation>לדווח בפלט השגיאות על המתרחש.</translation>
    </message>
    <message>
        <source>Tethered shooting: live view, settings, capture and safe keeping of photographs.</source>
        <translation>צילום מחובר למחשב: תצוגה חיה, הגדרות, צילום ושמירה בטוחה של תצלומים.</translation>
    </message>
    <message>
        <source>The option --%1 needs a number from %2 to %3.</source>
        <extracomment>%1 is the name of an option, %2 and %3 are numbers</extracomment>
        <translation>האפשרות --%1 דורשת מספר מ־%2 עד %3.</translation>
    </message>
    <message>
        <source>The session folder has no name.</source>
        <translation>לתיקיית הסשן אין שם.</translation>
    </message>
    <message>
        <source>The session&apos;s folder, created if need be; without it the one of last time, or today&apos;s folder below Pictures. An address such as gphoto2://…, as desktops hand it over, is a camera to connect.</source>
        <translation>תיקיית הסשן, שנוצרת לפי הצורך; בלעדיה נבחרת התיקייה מהפעם הקודמת, או התיקייה של היום מתחת לתיקיית התמונות. כתובת כגון gphoto2://…, כפי ששולחנות עבודה מוסרים אותה, היא מצלמה לחיבור.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>אין פקודה &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Try the translation in FILE, a .ts or .qm.</source>
        <translation>לנסות את התרגום שב־FILE, קובץ ‎.ts או ‎.qm.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;. Try --help.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>ארגומנט לא צפוי &quot;%1&quot;. אפשר לנסות --help.</translation>
    </message>
    <message>
        <source>Unknown fault &quot;%1&quot;. Try --help.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>תקלה לא מוכרת &quot;%1&quot;. אפשר לנסות --help.</translation>
    </message>
    <message>
        <source>Use the camera at PORT: usb:BUS,DEVICE, ptpip:ADDRESS, a host name or address, or &quot;virtual&quot; to start a camera that is not real. Default: the only camera that is connected.</source>
        <translation>להשתמש במצלמה ב־PORT: ‏usb:BUS,DEVICE, ptpip:ADDRESS, שם מארח או כתובת, או &quot;virtual&quot; להפעלת מצלמה שאינה אמיתית. ברירת מחדל: המצלמה היחידה המחוברת.</translation>
    </message>
    <message>
        <source>Use this folder as the memory card.</source>
        <translation>להשתמש בתיקייה הזו ככרטיס הזיכרון.</translation>
    </message>
    <message>
        <source>What shall be done? Name a command.</source>
        <translation>מה לעשות? יש לציין פקודה.</translation>
    </message>
    <message>
        <source>What the session does not have yet. This is the default.</source>
        <translation>מה שעדיין אין בסשן. זו ברירת המחדל.</translation>
    </message>
    <message>
        <source>What to do with photographs that were taken since this session last saw the camera: &quot;fetch&quot; them, or &quot;skip&quot; them. Default: fetch.</source>
        <translation>מה לעשות בתצלומים שצולמו מאז שהסשן ראה לאחרונה את המצלמה: להביא (&quot;fetch&quot;) או לדלג (&quot;skip&quot;). ברירת מחדל: fetch.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>מה לעשות.</translation>
    </message>
    <message>
        <source>What was taken at DATE or later, by the camera&apos;s clock: 2026-05-31 or 2026-05-31T14:30; of that, what the session does not have yet.</source>
        <translation>מה שצולם בתאריך DATE או אחריו, לפי שעון המצלמה: 2026-05-31 או 2026-05-31T14:30; מתוכו, מה שעדיין אין בסשן.</translation>
    </message>
    <message>
        <source>What {job} stands for in the pattern.</source>
        <translation>מה מייצג {job} בתבנית.</translation>
    </message>
    <message>
        <source>config wants NAME or NAME=VALUE.</source>
        <translation>config דורש NAME או NAME=VALUE.</translation>
    </message>
    <message>
        <source>import wants one of --all, --new, --since or names of files.</source>
        <translation>import דורש אחד מאלה: --all, --new, --since או שמות קבצים.</translation>
    </message>
    <message>
        <source>sequence wants a file or the name of a sequence that is kept, or --list.</source>
        <translation>sequence דורש קובץ או שם של סדרה שמורה, או --list.</translation>
    </message>
    <message>
        <source>skein: %1
Try “skein --help”.
</source>
        <extracomment>%1 is a sentence: what is wrong with the command line</extracomment>
        <translation>skein: %1
אפשר לנסות ”skein --help”.
</translation>
    </message>
    <message>
        <source>“%1” is no address of a camera.</source>
        <extracomment>%1 is what somebody wrote, such as gphoto2://x</extracomment>
        <translation>”%1” אינו כתובת של מצלמה.</translation>
    </message>
    <message>
        <source>“%1” is no camera port. A port looks like usb:001,005 or ptpip:192.168.1.20, or is the word virtual.</source>
        <extracomment>%1 is what was typed; usb:001,005, ptpip and virtual stay as they are</extracomment>
        <translation>”%1” אינו יציאת מצלמה. יציאה נראית כמו usb:001,005 או ptpip:192.168.1.20, או שהיא המילה virtual.</translation>
    </message>
    <message>
        <source>“%1” is no folder of this computer. Mount it and name the folder that it appears in.</source>
        <extracomment>%1 is an address such as smb://server/share</extracomment>
        <translation>”%1” אינו תיקייה במחשב הזה. יש לעגן אותו ולציין את התיקייה שבה הוא מופיע.</translation>
    </message>
</context>
<context>
    <name>skein::CommandNames</name>
    <message>
        <source>Blue Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>תווית כחולה</translation>
    </message>
    <message>
        <source>Clear the Recent Sessions</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>ניקוי רשימת הסשנים האחרונים</translation>
    </message>
    <message>
        <source>Dark Theme</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>ערכת נושא כהה</translation>
    </message>
    <message>
        <source>First Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>התמונה הראשונה</translation>
    </message>
    <message>
        <source>Focus Farther</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>מיקוד רחוק יותר</translation>
    </message>
    <message>
        <source>Focus Much Farther</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>מיקוד הרבה רחוק יותר</translation>
    </message>
    <message>
        <source>Focus Much Nearer</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>מיקוד הרבה קרוב יותר</translation>
    </message>
    <message>
        <source>Focus Nearer</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>מיקוד קרוב יותר</translation>
    </message>
    <message>
        <source>Focus a Little Farther</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>מיקוד מעט רחוק יותר</translation>
    </message>
    <message>
        <source>Focus a Little Nearer</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>מיקוד מעט קרוב יותר</translation>
    </message>
    <message>
        <source>Freeze Live View</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>הקפאת התצוגה החיה</translation>
    </message>
    <message>
        <source>Green Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>תווית ירוקה</translation>
    </message>
    <message>
        <source>Last Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>התמונה האחרונה</translation>
    </message>
    <message>
        <source>Light Theme</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>ערכת נושא בהירה</translation>
    </message>
    <message>
        <source>Live View as the Camera Sees It</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>תצוגה חיה כפי שהמצלמה רואה</translation>
    </message>
    <message>
        <source>Mirror Live View</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>היפוך ראי של התצוגה החיה</translation>
    </message>
    <message>
        <source>Move Picture Down</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>הזזת התמונה למטה</translation>
    </message>
    <message>
        <source>Move Picture Up</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>הזזת התמונה למעלה</translation>
    </message>
    <message>
        <source>Move Picture to the Left</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>הזזת התמונה שמאלה</translation>
    </message>
    <message>
        <source>Move Picture to the Right</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>הזזת התמונה ימינה</translation>
    </message>
    <message>
        <source>Next Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>התמונה הבאה</translation>
    </message>
    <message>
        <source>Next View of the Histogram</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>התצוגה הבאה של ההיסטוגרמה</translation>
    </message>
    <message>
        <source>Panel: Camera</source>
        <extracomment>name of a command in the list of keys: a page of the side panel</extracomment>
        <translation>חלונית: מצלמה</translation>
    </message>
    <message>
        <source>Panel: Metadata</source>
        <extracomment>name of a command in the list of keys: a page of the side panel</extracomment>
        <translation>חלונית: מטא־נתונים</translation>
    </message>
    <message>
        <source>Panel: View</source>
        <extracomment>name of a command in the list of keys: a page of the side panel</extracomment>
        <translation>חלונית: תצוגה</translation>
    </message>
    <message>
        <source>Previous Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>התמונה הקודמת</translation>
    </message>
    <message>
        <source>Purple Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>תווית סגולה</translation>
    </message>
    <message>
        <source>Red Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>תווית אדומה</translation>
    </message>
    <message>
        <source>Setting: Step Down</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>הגדרה: צעד למטה</translation>
    </message>
    <message>
        <source>Setting: Step Up</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>הגדרה: צעד למעלה</translation>
    </message>
    <message>
        <source>Sharpness Spot Down</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>נקודת החדות למטה</translation>
    </message>
    <message>
        <source>Sharpness Spot Up</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>נקודת החדות למעלה</translation>
    </message>
    <message>
        <source>Sharpness Spot to the Left</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>נקודת החדות שמאלה</translation>
    </message>
    <message>
        <source>Sharpness Spot to the Right</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>נקודת החדות ימינה</translation>
    </message>
    <message>
        <source>Theme of the Desktop</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>ערכת הנושא של שולחן העבודה</translation>
    </message>
    <message>
        <source>Turn Live View to the Left</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>סיבוב התצוגה החיה שמאלה</translation>
    </message>
    <message>
        <source>Turn Live View to the Right</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>סיבוב התצוגה החיה ימינה</translation>
    </message>
    <message>
        <source>Yellow Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>תווית צהובה</translation>
    </message>
</context>
<context>
    <name>skein::CommonRatios</name>
    <message>
        <source>35 mm photography</source>
        <translation>צילום 35 מ״מ</translation>
    </message>
    <message>
        <source>35 mm photography, upright</source>
        <translation>צילום 35 מ״מ, לאורך</translation>
    </message>
    <message>
        <source>70 mm film</source>
        <translation>פילם 70 מ״מ</translation>
    </message>
    <message>
        <source>Academy</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Academy</translation>
    </message>
    <message>
        <source>American widescreen</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>מסך רחב אמריקאי</translation>
    </message>
    <message>
        <source>Anamorphic full frame</source>
        <translation>אנמורפי, פריים מלא</translation>
    </message>
    <message>
        <source>CinemaScope</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>CinemaScope</translation>
    </message>
    <message>
        <source>Cinerama</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Cinerama</translation>
    </message>
    <message>
        <source>Circle-Vision 360°</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Circle-Vision 360°</translation>
    </message>
    <message>
        <source>Computer screen</source>
        <extracomment>aspect ratio</extracomment>
        <translation>מסך מחשב</translation>
    </message>
    <message>
        <source>Early CinemaScope</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>CinemaScope מוקדם</translation>
    </message>
    <message>
        <source>Early widescreen</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>מסך רחב מוקדם</translation>
    </message>
    <message>
        <source>European widescreen, Super 16</source>
        <translation>מסך רחב אירופי, Super 16</translation>
    </message>
    <message>
        <source>Four Thirds, television</source>
        <translation>Four Thirds, טלוויזיה</translation>
    </message>
    <message>
        <source>Four Thirds, upright</source>
        <translation>Four Thirds, לאורך</translation>
    </message>
    <message>
        <source>High-definition video</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>וידאו HD</translation>
    </message>
    <message>
        <source>IMAX</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>IMAX</translation>
    </message>
    <message>
        <source>Large format</source>
        <extracomment>aspect ratio 5:4, as of large-format cameras</extracomment>
        <translation>פורמט גדול</translation>
    </message>
    <message>
        <source>Large format, upright</source>
        <translation>פורמט גדול, לאורך</translation>
    </message>
    <message>
        <source>MGM Camera 65</source>
        <translation>MGM Camera 65</translation>
    </message>
    <message>
        <source>Movietone</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Movietone</translation>
    </message>
    <message>
        <source>Panavision, anamorphic</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Panavision, אנמורפי</translation>
    </message>
    <message>
        <source>Panorama</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>פנורמה</translation>
    </message>
    <message>
        <source>Polyvision</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Polyvision</translation>
    </message>
    <message>
        <source>Square</source>
        <extracomment>aspect ratio 1:1</extracomment>
        <translation>ריבוע</translation>
    </message>
    <message>
        <source>Telephone, upright</source>
        <extracomment>aspect ratio of a mobile phone that is held upright</extracomment>
        <translation>טלפון, לאורך</translation>
    </message>
    <message>
        <source>Ultra Panavision 70</source>
        <translation>Ultra Panavision 70</translation>
    </message>
    <message>
        <source>Univisium, SuperScope</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Univisium, SuperScope</translation>
    </message>
    <message>
        <source>Wide television</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>טלוויזיה רחבה</translation>
    </message>
</context>
<context>
    <name>skein::CompareCell</name>
    <message>
        <source>%1 (chosen)</source>
        <extracomment>%1 is the name of a picture, read aloud</extracomment>
        <translation>%1 (נבחרה)</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <extracomment>%1: place of a picture among those compared, %2: its caption</extracomment>
        <translation>תמונה %1: %2</translation>
    </message>
</context>
<context>
    <name>skein::CompareView</name>
    <message>
        <source>Pictures side by side</source>
        <translation>תמונות זו לצד זו</translation>
    </message>
</context>
<context>
    <name>skein::Comparison</name>
    <message>
        <source>%1  –  rejected</source>
        <extracomment>caption of a picture: %1 is its name</extracomment>
        <translation>%1  –  נפסל</translation>
    </message>
    <message numerus="yes">
        <source>The first %n of the selected photographs</source>
        <extracomment>what is compared, when more photographs are selected than are shown</extracomment>
        <translation>
            <numerusform>התצלום הראשון (%n) מבין הנבחרים</numerusform>
            <numerusform>%n הראשונים מבין התצלומים הנבחרים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::ConfigCommand</name>
    <message>
        <source> or </source>
        <extracomment>stands between two names of settings in “Did you mean iso or aperture?”</extracomment>
        <translation> או </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a group of settings in words, %2 its technical name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2. %3</source>
        <extracomment>%1 is what was typed, %2 the technical name of a setting, %3 a sentence: what it takes</extracomment>
        <translation>&quot;%1&quot; אינו ערך של %2. %3</translation>
    </message>
    <message>
        <source>Call &quot;skein-cli config&quot; to see them all.</source>
        <translation>הפקודה &quot;skein-cli config&quot; מציגה את כולן.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is one technical name of a setting or more, with “or” between them</extracomment>
        <translation>האם הכוונה ל־%1?</translation>
    </message>
    <message>
        <source>The camera did not take %1 for %2; it has %3 now. Check its mode dial and what is set on the body.</source>
        <extracomment>%1 is a value, %2 a setting, %3 the value that it has</extracomment>
        <translation>המצלמה לא קיבלה את %1 עבור %2; הערך עכשיו הוא %3. יש לבדוק את חוגת המצבים שלה ומה מכוון בגוף.</translation>
    </message>
    <message>
        <source>The camera has no setting %1. %2</source>
        <extracomment>%1 is what was typed, %2 a sentence: what to do</extracomment>
        <translation>למצלמה אין הגדרה %1. %2</translation>
    </message>
    <message>
        <source>The setting %1 can be read only. It may become free with another mode dial position or lens.</source>
        <extracomment>%1 is the technical name of a setting</extracomment>
        <translation>ההגדרה %1 היא לקריאה בלבד. ייתכן שתשתחרר במצב אחר של חוגת המצבים או בעדשה אחרת.</translation>
    </message>
</context>
<context>
    <name>skein::ControlPanel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a setting, and a sentence that says why it was not changed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No camera is connected.</source>
        <translation>אין מצלמה מחוברת.</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>אין הגדרה בשם ”%1”.</translation>
    </message>
    <message>
        <source>The Camera&apos;s Own Numbers</source>
        <translation>המספרים של המצלמה עצמה</translation>
    </message>
    <message>
        <source>This camera has no settings that can be changed from here.</source>
        <translation>במצלמה הזו אין הגדרות שניתן לשנות מכאן.</translation>
    </message>
</context>
<context>
    <name>skein::CopyKeeper</name>
    <message>
        <source>“%1” could not be copied into the backup folder “%2”; other photographs can. Its disk may take no file of this name or of this size, or a file may lie where a folder is needed. Give the photograph another name, or choose another disk for the backup.</source>
        <extracomment>%1 is the name of a file, %2 a folder</extracomment>
        <translation>לא ניתן להעתיק את ”%1” לתיקיית הגיבוי ”%2”; תצלומים אחרים כן. ייתכן שהדיסק אינו מקבל קובץ בשם הזה או בגודל הזה, או שקובץ נמצא במקום שבו נדרשת תיקייה. יש לתת לתצלום שם אחר או לבחור דיסק גיבוי אחר.</translation>
    </message>
</context>
<context>
    <name>skein::CopyState</name>
    <message>
        <source>Could not be copied to the backup</source>
        <translation>לא ניתן היה להעתיק לגיבוי</translation>
    </message>
    <message>
        <source>In the backup, but changed since it came from the camera</source>
        <translation>בגיבוי, אך השתנה מאז שהגיע מהמצלמה</translation>
    </message>
    <message>
        <source>Not in the backup yet</source>
        <translation>עדיין לא בגיבוי</translation>
    </message>
    <message>
        <source>Safe in the backup</source>
        <translation>בטוח בגיבוי</translation>
    </message>
</context>
<context>
    <name>skein::CreditsPage</name>
    <message>
        <source>&amp;Artist</source>
        <extracomment>label of a text that is written into each photograph&apos;s metadata</extracomment>
        <translation>&amp;יוצר</translation>
    </message>
    <message>
        <source>&amp;Copyright</source>
        <extracomment>label of a text that is written into each photograph&apos;s metadata</extracomment>
        <translation>&amp;זכויות יוצרים</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <extracomment>label of a text that is written into each photograph&apos;s metadata</extracomment>
        <translation>ה&amp;ערה</translation>
    </message>
    <message>
        <source>Customer, place or occasion</source>
        <translation>לקוח, מקום או אירוע</translation>
    </message>
    <message>
        <source>New Pictures</source>
        <extracomment>title of a page of the preferences: what happens with pictures as they arrive</extracomment>
        <translation>תמונות חדשות</translation>
    </message>
    <message>
        <source>These words are written into a small XMP file beside each photograph that arrives, where other programs read them. The photograph itself is not changed. Empty fields write nothing.</source>
        <translation>המילים האלה נכתבות לקובץ XMP קטן לצד כל תצלום שמגיע, ושם תוכניות אחרות קוראות אותן. התצלום עצמו אינו משתנה. שדות ריקים אינם כותבים דבר.</translation>
    </message>
    <message>
        <source>Written into the XMP file beside each new photograph; empty: nothing.</source>
        <translation>נכתב בקובץ ה־XMP שליד כל תצלום חדש; ריק: דבר.</translation>
    </message>
    <message>
        <source>Written to new pictures</source>
        <translation>נכתב בתמונות חדשות</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>example in an empty field</extracomment>
        <translation>השם שלך</translation>
    </message>
    <message>
        <source>© %1 Your name</source>
        <extracomment>An example: %1 is the year</extracomment>
        <translation>© %1 השם שלך</translation>
    </message>
</context>
<context>
    <name>skein::DateEditor</name>
    <message>
        <source>%1 ahead of the computer</source>
        <extracomment>the camera&apos;s clock; %1: &quot;3 min 9 s&quot;</extracomment>
        <translation>מקדים את המחשב ב־%1</translation>
    </message>
    <message>
        <source>%1 behind the computer</source>
        <extracomment>%1 is a length of time, such as &quot;5 s&quot;: the camera&apos;s clock is late</extracomment>
        <translation>מפגר אחרי המחשב ב־%1</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>days and hours</extracomment>
        <translation>%1 י׳ %2 שע׳</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1 שע׳ %2 דק׳</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>minutes and seconds</extracomment>
        <translation>%1 דק׳ %2 שנ׳</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>a date that the camera does not have</extracomment>
        <translation>לא נקבע</translation>
    </message>
    <message>
        <source>Set %1 to the computer&apos;s time</source>
        <extracomment>%1 is the name of a setting, such as &quot;Camera Date and Time&quot;</extracomment>
        <translation>לכוון את %1 לפי שעון המחשב</translation>
    </message>
    <message>
        <source>Set the camera&apos;s clock to the computer&apos;s time</source>
        <translation>לכוון את שעון המצלמה לפי שעון המחשב</translation>
    </message>
</context>
<context>
    <name>skein::Desk</name>
    <message>
        <source>The plugin is at work on something that takes a while.</source>
        <translation>התוסף עסוק בפעולה שאורכת זמן מה.</translation>
    </message>
</context>
<context>
    <name>skein::DesktopMount</name>
    <message>
        <source>The desktop does not let the camera go. Eject the camera in the file manager, then connect again.</source>
        <translation>שולחן העבודה אינו משחרר את המצלמה. יש להוציא את המצלמה במנהל הקבצים ואז לחבר שוב.</translation>
    </message>
    <message>
        <source>The desktop uses the camera but does not list it. Eject the camera in the file manager, then connect again.</source>
        <translation>שולחן העבודה משתמש במצלמה אך אינו מציג אותה. יש להוציא את המצלמה במנהל הקבצים ואז לחבר שוב.</translation>
    </message>
    <message>
        <source>The file manager still shows pictures of the camera. Close its window, then connect again.</source>
        <translation>מנהל הקבצים עדיין מציג תמונות מהמצלמה. יש לסגור את החלון שלו ואז לחבר שוב.</translation>
    </message>
</context>
<context>
    <name>skein::DeviceHolder</name>
    <message>
        <source>“%1” belongs to another user of this computer and cannot be ended from here. Ask that person to close it.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>”%1” שייך למשתמש אחר במחשב ולא ניתן לסיים אותו מכאן. יש לבקש מאותו אדם לסגור אותו.</translation>
    </message>
    <message>
        <source>“%1” does not use the camera any more. Connect the camera again.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>”%1” כבר אינו משתמש במצלמה. יש לחבר את המצלמה שוב.</translation>
    </message>
    <message>
        <source>“%1” was asked to end but has not done so. It may be waiting for an answer of yours: close it yourself, then connect the camera again.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>”%1” התבקש להסתיים אך לא עשה זאת. ייתכן שהוא ממתין לתשובה ממך: יש לסגור אותו ידנית ואז לחבר את המצלמה שוב.</translation>
    </message>
</context>
<context>
    <name>skein::DiskGuard</name>
    <message>
        <source>The disk of the session folder “%1” is almost full, so no more photographs are taken from the computer, and what the camera takes by itself stays on its card. Make room on that disk, or begin a session on another one.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>הדיסק של תיקיית הסשן ”%1” כמעט מלא, ולכן לא מצלמים יותר מהמחשב, ומה שהמצלמה מצלמת בעצמה נשאר בכרטיס שלה. יש לפנות מקום בדיסק או להתחיל סשן בדיסק אחר.</translation>
    </message>
    <message>
        <source>The disk of this session is getting full. Make room there, or begin a session on another disk.</source>
        <translation>הדיסק של הסשן מתמלא. יש לפנות בו מקום או להתחיל סשן בדיסק אחר.</translation>
    </message>
</context>
<context>
    <name>skein::DiskNotice</name>
    <message>
        <source>New Session…</source>
        <extracomment>button: begins a new session</extracomment>
        <translation>סשן חדש…</translation>
    </message>
</context>
<context>
    <name>skein::DisplaySection</name>
    <message>
        <source>%1 %</source>
        <extracomment>a number of per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>colour around the picture</extracomment>
        <translation>רקע</translation>
    </message>
    <message>
        <source>Colour around the chosen thumbnail</source>
        <translation>הצבע סביב התמונה הממוזערת הנבחרת</translation>
    </message>
    <message>
        <source>Colour around the picture</source>
        <translation>הצבע סביב התמונה</translation>
    </message>
    <message>
        <source>Exposure and file</source>
        <translation>חשיפה וקובץ</translation>
    </message>
    <message>
        <source>Focus points</source>
        <extracomment>can be switched on and off: shows where the camera focused</extracomment>
        <translation>נקודות מיקוד</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>colour of the chosen thumbnail&apos;s frame</extracomment>
        <translation>הדגשה</translation>
    </message>
    <message>
        <source>How large the loupe shows the place below the pointer.</source>
        <translation>כמה הזכוכית המגדלת מגדילה את המקום שמתחת לסמן.</translation>
    </message>
    <message>
        <source>Loupe</source>
        <extracomment>label of a choice: how much the loupe magnifies</extracomment>
        <translation>זכוכית מגדלת</translation>
    </message>
    <message>
        <source>Shows exposure, lens, time and name of the photograph for some seconds.</source>
        <translation>מציג חשיפה, עדשה, שעה ושם של התצלום למשך כמה שניות.</translation>
    </message>
    <message>
        <source>Shows the autofocus fields of the camera, where the photograph tells of them.</source>
        <translation>מציג את שדות המיקוד האוטומטי של המצלמה, כשהתצלום כולל אותם.</translation>
    </message>
</context>
<context>
    <name>skein::DriverWords</name>
    <message>
        <source>AE bracket</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>ברקטינג חשיפה</translation>
    </message>
    <message>
        <source>Aspect Ratio</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>יחס ממדים</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>אוטומטי</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>אוטומטי</translation>
    </message>
    <message>
        <source>Automatic Flash</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>פלאש אוטומטי</translation>
    </message>
    <message>
        <source>Automatic Macro</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>מאקרו אוטומטי</translation>
    </message>
    <message>
        <source>Available Shots</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>צילומים שנותרו</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>ממוצע</translation>
    </message>
    <message>
        <source>Basic</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>בסיסי</translation>
    </message>
    <message>
        <source>Battery Level</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>מצב הסוללה</translation>
    </message>
    <message>
        <source>Black &amp; White</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>שחור־לבן</translation>
    </message>
    <message>
        <source>Burst</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>צרור</translation>
    </message>
    <message>
        <source>Camera Actions</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>פעולות המצלמה</translation>
    </message>
    <message>
        <source>Camera Settings</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>הגדרות המצלמה</translation>
    </message>
    <message>
        <source>Camera Status Information</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>מצב המצלמה</translation>
    </message>
    <message>
        <source>Capture Settings</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>הגדרות צילום</translation>
    </message>
    <message>
        <source>Center-spot</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>ספוט מרכזי</translation>
    </message>
    <message>
        <source>Center-weighted</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>מרכז משוקלל</translation>
    </message>
    <message>
        <source>Center-weighted average</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>ממוצע משוקלל למרכז</translation>
    </message>
    <message>
        <source>Children</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>ילדים</translation>
    </message>
    <message>
        <source>Close up</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>צילום מקרוב</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>מעונן</translation>
    </message>
    <message>
        <source>Color Space</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>מרחב צבע</translation>
    </message>
    <message>
        <source>Color Temperature</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>טמפרטורת צבע</translation>
    </message>
    <message>
        <source>Compressed</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>דחוס</translation>
    </message>
    <message>
        <source>Continuous</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>רציף</translation>
    </message>
    <message>
        <source>Continuous Shooting</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>צילום רציף</translation>
    </message>
    <message>
        <source>Continuous Shooting Mid</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>צילום רציף בינוני</translation>
    </message>
    <message>
        <source>Continuous high speed</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>צילום רציף מהיר</translation>
    </message>
    <message>
        <source>Continuous low speed</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>צילום רציף איטי</translation>
    </message>
    <message>
        <source>Continuous silent</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>צילום רציף שקט</translation>
    </message>
    <message>
        <source>Continuous timer</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>טיימר, צילום רציף</translation>
    </message>
    <message>
        <source>Continuous-servo AF</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>מיקוד אוטומטי רציף</translation>
    </message>
    <message>
        <source>Creative</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>יצירתי</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>מותאם אישית</translation>
    </message>
    <message>
        <source>Daylight</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>אור יום</translation>
    </message>
    <message>
        <source>Delayed Remote</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>שלט רחוק בהשהיה</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>מושבת</translation>
    </message>
    <message>
        <source>Economy</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>חסכוני</translation>
    </message>
    <message>
        <source>Enhanced</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>מוגבר</translation>
    </message>
    <message>
        <source>Entire Screen Avg.</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>ממוצע כל המסך</translation>
    </message>
    <message>
        <source>Evaluative</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>הערכתי</translation>
    </message>
    <message>
        <source>External sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>סנכרון חיצוני</translation>
    </message>
    <message>
        <source>Extra Fine</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>עדין במיוחד</translation>
    </message>
    <message>
        <source>Extra high</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>גבוה מאוד</translation>
    </message>
    <message>
        <source>Faithful</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>נאמן</translation>
    </message>
    <message>
        <source>Fill flash</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>פלאש מילוי</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>עדין</translation>
    </message>
    <message>
        <source>Fine detail</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>פרטים עדינים</translation>
    </message>
    <message>
        <source>Flash</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>פלאש</translation>
    </message>
    <message>
        <source>Flash Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>מצב פלאש</translation>
    </message>
    <message>
        <source>Flash off</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>פלאש כבוי</translation>
    </message>
    <message>
        <source>Fluorescent</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>פלורסנט</translation>
    </message>
    <message>
        <source>Fluorescent: Cold White</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>פלורסנט: לבן קר</translation>
    </message>
    <message>
        <source>Fluorescent: Day White</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>פלורסנט: לבן יום</translation>
    </message>
    <message>
        <source>Fluorescent: Daylight</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>פלורסנט: אור יום</translation>
    </message>
    <message>
        <source>Fluorescent: Warm White</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>פלורסנט: לבן חם</translation>
    </message>
    <message>
        <source>Focal Length</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>אורך מוקד</translation>
    </message>
    <message>
        <source>Focus Bracket</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>ברקטינג מיקוד</translation>
    </message>
    <message>
        <source>Focus Metering Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>אזור מיקוד</translation>
    </message>
    <message>
        <source>Focus Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>מצב מיקוד</translation>
    </message>
    <message>
        <source>Front-curtain sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>סנכרון וילון קדמי</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>מלא</translation>
    </message>
    <message>
        <source>Full-time-servo AF</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>מיקוד אוטומטי קבוע</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>גבוה</translation>
    </message>
    <message>
        <source>High Efficiency</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>יעילות גבוהה</translation>
    </message>
    <message>
        <source>High ISO Noise Reduction</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>הפחתת רעש ב־ISO גבוה</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>אזורים בהירים</translation>
    </message>
    <message>
        <source>Image Settings</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>הגדרות תמונה</translation>
    </message>
    <message>
        <source>Image Stabilization</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>ייצוב תמונה</translation>
    </message>
    <message>
        <source>Intelligent Auto</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>אוטומטי חכם</translation>
    </message>
    <message>
        <source>JPEG Basic</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG בסיסי</translation>
    </message>
    <message>
        <source>JPEG Fine</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG עדין</translation>
    </message>
    <message>
        <source>JPEG Normal</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG רגיל</translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>נוף</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>value of a camera setting: the size of photographs</extracomment>
        <translation>גדול</translation>
    </message>
    <message>
        <source>Large Fine JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG גדול, עדין</translation>
    </message>
    <message>
        <source>Large Normal JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG גדול, רגיל</translation>
    </message>
    <message>
        <source>Lens Name</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>עדשה</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>קל</translation>
    </message>
    <message>
        <source>Lossless</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>ללא אובדן</translation>
    </message>
    <message>
        <source>Lossless compressed</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>דחיסה ללא אובדן</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>נמוך</translation>
    </message>
    <message>
        <source>MF (fixed)</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>MF (קבוע)</translation>
    </message>
    <message>
        <source>MF (selection)</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>MF (נבחר)</translation>
    </message>
    <message>
        <source>Macro</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>מאקרו</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>ידני</translation>
    </message>
    <message>
        <source>Manual Focus</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>מיקוד ידני</translation>
    </message>
    <message>
        <source>Matrix metering</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>מדידת מטריקס</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>בינוני</translation>
    </message>
    <message>
        <source>Medium Fine JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG בינוני, עדין</translation>
    </message>
    <message>
        <source>Medium Normal JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG בינוני, רגיל</translation>
    </message>
    <message>
        <source>Mirror Up</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>הרמת מראה</translation>
    </message>
    <message>
        <source>Moderate</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>מתון</translation>
    </message>
    <message>
        <source>Monochrome</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>מונוכרום</translation>
    </message>
    <message>
        <source>Movie</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>וידאו</translation>
    </message>
    <message>
        <source>Multi</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>רב־אזורי</translation>
    </message>
    <message>
        <source>Multi-spot</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>ריבוי ספוטים</translation>
    </message>
    <message>
        <source>NEF (Raw)</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>NEF (RAW)</translation>
    </message>
    <message>
        <source>Natural light auto</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>אור טבעי אוטומטי</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>ניטרלי</translation>
    </message>
    <message>
        <source>Night Landscape</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>נוף לילה</translation>
    </message>
    <message>
        <source>Night Portrait</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>דיוקן לילה</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>ללא</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>רגיל</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>כבוי</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>פועל</translation>
    </message>
    <message>
        <source>Optimal quality</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>איכות מיטבית</translation>
    </message>
    <message>
        <source>Other PTP Device Properties</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>מאפיינים נוספים (PTP)</translation>
    </message>
    <message>
        <source>Partial</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>חלקי</translation>
    </message>
    <message>
        <source>Picture Style</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>סגנון תמונה</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>דיוקן</translation>
    </message>
    <message>
        <source>Preset</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>ערך שמור</translation>
    </message>
    <message>
        <source>Preset 1</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>ערך שמור 1</translation>
    </message>
    <message>
        <source>Preset 2</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>ערך שמור 2</translation>
    </message>
    <message>
        <source>Preset 3</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>ערך שמור 3</translation>
    </message>
    <message>
        <source>Preset 4</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>ערך שמור 4</translation>
    </message>
    <message>
        <source>Preset Focus</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>מיקוד מוגדר מראש</translation>
    </message>
    <message>
        <source>Quick Response Remote</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>שלט רחוק, תגובה מהירה</translation>
    </message>
    <message>
        <source>Rear-curtain sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>סנכרון וילון אחורי</translation>
    </message>
    <message>
        <source>Rear-curtain with slow sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>וילון אחורי וסנכרון איטי</translation>
    </message>
    <message>
        <source>Red-eye automatic</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>אוטומטי, הפחתת עיניים אדומות</translation>
    </message>
    <message>
        <source>Red-eye reduction</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>הפחתת עיניים אדומות</translation>
    </message>
    <message>
        <source>Red-eye reduction with slow sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>הפחתת עיניים אדומות וסנכרון איטי</translation>
    </message>
    <message>
        <source>Remote</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>שלט רחוק</translation>
    </message>
    <message>
        <source>Saturation</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>רוויה</translation>
    </message>
    <message>
        <source>Self Timer 5 Sec.</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>טיימר, 5 שניות</translation>
    </message>
    <message>
        <source>Sepia</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>ספיה</translation>
    </message>
    <message>
        <source>Shade</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>צל</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>חדות</translation>
    </message>
    <message>
        <source>Shutter Type</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>סוג תריס</translation>
    </message>
    <message>
        <source>Single</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>יחיד</translation>
    </message>
    <message>
        <source>Single Shot</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>צילום יחיד</translation>
    </message>
    <message>
        <source>Single silent</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>צילום שקט</translation>
    </message>
    <message>
        <source>Single-servo AF</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>מיקוד אוטומטי יחיד</translation>
    </message>
    <message>
        <source>Size Priority</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>עדיפות לגודל</translation>
    </message>
    <message>
        <source>Slow sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>סנכרון איטי</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>value of a camera setting: the size of photographs</extracomment>
        <translation>קטן</translation>
    </message>
    <message>
        <source>Small Fine JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG קטן, עדין</translation>
    </message>
    <message>
        <source>Small Normal JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG קטן, רגיל</translation>
    </message>
    <message>
        <source>Sports</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>ספורט</translation>
    </message>
    <message>
        <source>Spot</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>ספוט</translation>
    </message>
    <message>
        <source>Spot metering interlocked with AF frame</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>ספוט צמוד לנקודת המיקוד</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>רגיל</translation>
    </message>
    <message>
        <source>Still Capture Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>מצב צילום</translation>
    </message>
    <message>
        <source>Sunset</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>שקיעה</translation>
    </message>
    <message>
        <source>Super high speed continuous shooting</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>צילום רציף מהיר מאוד</translation>
    </message>
    <message>
        <source>Timelapse</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>טיים־לאפס</translation>
    </message>
    <message>
        <source>Timer</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>טיימר</translation>
    </message>
    <message>
        <source>Timer 10 sec</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>טיימר, 10 שניות</translation>
    </message>
    <message>
        <source>Timer 2 sec</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>טיימר, 2 שניות</translation>
    </message>
    <message>
        <source>Tungsten</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>טונגסטן</translation>
    </message>
    <message>
        <source>Uncompressed</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>לא דחוס</translation>
    </message>
    <message>
        <source>Undefined</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>לא מוגדר</translation>
    </message>
    <message>
        <source>Underwater</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>מתחת למים</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>Vivid</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>עז</translation>
    </message>
    <message>
        <source>WB bracket</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>ברקטינג איזון לבן</translation>
    </message>
    <message>
        <source>Wireless Sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>סנכרון אלחוטי</translation>
    </message>
</context>
<context>
    <name>skein::DurationField</name>
    <message>
        <source>%1, unit</source>
        <extracomment>of a length of time; %1: what it is the length of</extracomment>
        <translation>%1, יחידה</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>unit that can be chosen behind a number</extracomment>
        <translation>שעות</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>unit that can be chosen behind a number</extracomment>
        <translation>דקות</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>unit that can be chosen behind a number</extracomment>
        <translation>שניות</translation>
    </message>
</context>
<context>
    <name>skein::EmptyState</name>
    <message>
        <source>%1. %2</source>
        <extracomment>read out where there is no picture: a title without a full stop, then whole sentences</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>read aloud: the picture area while there is no picture</extracomment>
        <translation>תמונה</translation>
    </message>
</context>
<context>
    <name>skein::EssentialsDialog</name>
    <message>
        <source>All settings of this camera. Those with a check mark are on top of the panel, in this order.</source>
        <translation>כל ההגדרות של המצלמה הזו. המסומנות מופיעות בראש החלונית, בסדר הזה.</translation>
    </message>
    <message>
        <source>Check what you change often. Drag a line, or use the buttons, to put it higher or lower. Each model of camera has its own list.</source>
        <translation>יש לסמן את מה שמשנים לעתים קרובות. אפשר לגרור שורה או להשתמש בכפתורים כדי להעלות או להוריד אותה. לכל דגם מצלמה רשימה משלו.</translation>
    </message>
    <message>
        <source>Checks the settings that are on top at first, in their usual order.</source>
        <translation>מסמן את ההגדרות שמופיעות למעלה בהתחלה, בסדר הרגיל שלהן.</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <extracomment>button: moves the setting down in the list</extracomment>
        <translation>הזזה ל&amp;מטה</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <extracomment>button: moves the setting up in the list</extracomment>
        <translation>הזזה למ&amp;עלה</translation>
    </message>
    <message>
        <source>Puts the chosen setting one line higher in the panel.</source>
        <translation>מעלה את ההגדרה הנבחרת שורה אחת בחלונית.</translation>
    </message>
    <message>
        <source>Puts the chosen setting one line lower in the panel.</source>
        <translation>מוריד את ההגדרה הנבחרת שורה אחת בחלונית.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>what an empty search field says</extracomment>
        <translation>חיפוש הגדרות</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>name of a list, for screen readers: the camera&apos;s settings</extracomment>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Settings on Top</source>
        <translation>הגדרות עליונות</translation>
    </message>
    <message>
        <source>Shows only the settings whose names contain these words.</source>
        <translation>מציג רק את ההגדרות ששמן מכיל את המילים האלה.</translation>
    </message>
    <message>
        <source>U&amp;sual Ones</source>
        <extracomment>button: the settings that are on top at first</extracomment>
        <translation>ה&amp;רגילות</translation>
    </message>
</context>
<context>
    <name>skein::ExportsPart</name>
    <message>
        <source>No photograph is selected</source>
        <translation>לא נבחר תצלום</translation>
    </message>
</context>
<context>
    <name>skein::ExposureBracketForm</name>
    <message>
        <source>&amp;Apart:</source>
        <extracomment>how far the exposures are from each other, in stops</extracomment>
        <translation type="vanished">ה&amp;פרש:</translation>
    </message>
    <message>
        <source>&amp;Bracketed setting:</source>
        <extracomment>label of a choice: which setting changes from shot to shot: shutter, aperture, ISO</extracomment>
        <translation>ההגדרה ה&amp;משתנה:</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <extracomment>which setting changes from shot to shot: shutter, aperture, ISO</extracomment>
        <translation type="vanished">&amp;לפי:</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <extracomment>label of a choice: in which order a bracket is taken</extracomment>
        <translation>&amp;סדר:</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">&amp;תצלומים:</translation>
    </message>
    <message>
        <source>All &amp;brighter or darker:</source>
        <translation type="vanished">הכול &amp;בהיר או כהה יותר:</translation>
    </message>
    <message>
        <source>Brightest first</source>
        <extracomment>order in which a bracket is taken</extracomment>
        <translation>הבהיר ביותר ראשון</translation>
    </message>
    <message>
        <source>Darkest first</source>
        <extracomment>order in which a bracket is taken</extracomment>
        <translation>הכהה ביותר ראשון</translation>
    </message>
    <message>
        <source>Exposure &amp;shift:</source>
        <extracomment>label of a number of stops: how much all of a bracket is brighter or darker</extracomment>
        <translation>הסטת &amp;חשיפה:</translation>
    </message>
    <message>
        <source>From each exposure to the next brighter one: 1 EV is one stop, twice the light.</source>
        <translation>מכל חשיפה לבאה הבהירה ממנה: 1 EV הוא סטופ אחד, פי שניים אור.</translation>
    </message>
    <message>
        <source>In which order the exposures are taken.</source>
        <translation>סדר צילום החשיפות.</translation>
    </message>
    <message>
        <source>Makes the whole bracket brighter, or darker where it is below zero, than the camera is set.</source>
        <translation>עושה את כל הברקטינג בהיר יותר מכיוון המצלמה, או כהה יותר כשהערך מתחת לאפס.</translation>
    </message>
    <message>
        <source>Middle first</source>
        <extracomment>order in which a bracket is taken: the middle exposure at first</extracomment>
        <translation type="vanished">האמצעי ראשון</translation>
    </message>
    <message>
        <source>Normal exposure first</source>
        <extracomment>order in which a bracket is taken: the normal exposure at first</extracomment>
        <translation>החשיפה הרגילה ראשונה</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>מספ&amp;ר תצלומים:</translation>
    </message>
    <message>
        <source>S&amp;tep:</source>
        <extracomment>label of a number of stops: how far the exposures of a bracket are from each other</extracomment>
        <translation>&amp;צעד:</translation>
    </message>
    <message>
        <source>So many exposures. Of an even number, one more is dark than bright.</source>
        <translation>מספר החשיפות. כשהמספר זוגי, יש חשיפה כהה אחת יותר מהבהירות.</translation>
    </message>
    <message>
        <source>The same picture at several exposures: how many, how many stops apart, and which setting of the camera makes the difference.</source>
        <translation>אותה תמונה בכמה חשיפות: כמה, במרחק של כמה סטופים, ואיזו הגדרה של המצלמה יוצרת את ההבדל.</translation>
    </message>
    <message>
        <source>The setting that makes the difference. It is put back after the last photograph.</source>
        <translation>ההגדרה שמשתנה מתצלום לתצלום. היא מוחזרת לערכה אחרי התצלום האחרון.</translation>
    </message>
</context>
<context>
    <name>skein::ExposureRampForm</name>
    <message>
        <source>%1 s</source>
        <extracomment>an exposure time; %1 is a number of seconds</extracomment>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation type="vanished">%1, הגבוה ביותר</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation type="vanished">%1, הנמוך ביותר</translation>
    </message>
    <message>
        <source>%1, maximum</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation>%1, מרבי</translation>
    </message>
    <message>
        <source>%1, minimum</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation>%1, מזערי</translation>
    </message>
    <message>
        <source>&amp;Aperture:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation type="vanished">&amp;צמצם:</translation>
    </message>
    <message>
        <source>&amp;ISO:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation>&amp;ISO:</translation>
    </message>
    <message>
        <source>1/%1 s</source>
        <extracomment>an exposure time below a second; %1 is a number</extracomment>
        <translation>1/%1 שנ׳</translation>
    </message>
    <message>
        <source>Above &amp;grey:</source>
        <extracomment>how much brighter than medium grey the pictures shall be, in stops</extracomment>
        <translation type="vanished">מעל ה&amp;אפור:</translation>
    </message>
    <message>
        <source>Above middle grey by</source>
        <translation type="vanished">מעל האפור האמצעי ב־</translation>
    </message>
    <message>
        <source>Also &amp;ramp the aperture</source>
        <translation>מעבר הדרגתי &amp;גם בצמצם</translation>
    </message>
    <message>
        <source>Ap&amp;erture:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation>&amp;צמצם:</translation>
    </message>
    <message>
        <source>As that of the first photograph</source>
        <translation type="vanished">כמו בתצלום הראשון</translation>
    </message>
    <message>
        <source>As the first photograph</source>
        <extracomment>how bright the photographs are to be</extracomment>
        <translation>כמו התצלום הראשון</translation>
    </message>
    <message>
        <source>B&amp;rightness:</source>
        <extracomment>label of a number: how bright the photographs are to be</extracomment>
        <translation type="vanished">&amp;בהירות:</translation>
    </message>
    <message>
        <source>Change the apert&amp;ure as the last one</source>
        <translation type="vanished">לשנות את הצמצם אח&amp;רון</translation>
    </message>
    <message>
        <source>Follows the light by small steps, by the shutter speed first, then ISO. Set the camera to manual exposure.</source>
        <translation>עוקב אחר האור בצעדים קטנים, תחילה במהירות התריס ואחר כך ב־ISO. יש לכוון את המצלמה לחשיפה ידנית.</translation>
    </message>
    <message>
        <source>Highest</source>
        <extracomment>the highest value that the ramp may use</extracomment>
        <translation type="vanished">הגבוה ביותר</translation>
    </message>
    <message>
        <source>How bright the photographs are kept: as the first one, or so many stops above or below middle grey, as a light meter counts.</source>
        <translation>הבהירות שבה נשמרים התצלומים: כמו הראשון, או מספר סטופים מעל לאפור הבינוני או מתחתיו, כפי שמד אור מודד.</translation>
    </message>
    <message>
        <source>IS&amp;O:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation type="vanished">&amp;ISO:</translation>
    </message>
    <message>
        <source>Lowest</source>
        <extracomment>the lowest value that the ramp may use</extracomment>
        <translation type="vanished">הנמוך ביותר</translation>
    </message>
    <message>
        <source>Maximum</source>
        <extracomment>the highest value that the ramp may use: the camera&apos;s</extracomment>
        <translation>מרבי</translation>
    </message>
    <message>
        <source>Minimum</source>
        <extracomment>the lowest value that the ramp may use: the camera&apos;s</extracomment>
        <translation>מזערי</translation>
    </message>
    <message>
        <source>Offs&amp;et from grey:</source>
        <extracomment>label of a number of stops: how much brighter than middle grey the pictures shall be</extracomment>
        <translation>היס&amp;ט מאפור:</translation>
    </message>
    <message>
        <source>One photograph every so often, with an exposure that follows the light, as at dusk and dawn: how bright the photographs are to be, and how far shutter, ISO and aperture may go for that.</source>
        <translation>תצלום אחד בכל פרק זמן, בחשיפה שעוקבת אחרי האור, כמו בין ערביים ועם שחר: כמה בהירים יהיו התצלומים, ועד כמה מהירות התריס, ה־ISO והצמצם יכולים להשתנות לשם כך.</translation>
    </message>
    <message>
        <source>Relative to middle grey</source>
        <extracomment>how bright the photographs are to be</extracomment>
        <translation>ביחס לאפור בינוני</translation>
    </message>
    <message>
        <source>S&amp;hutter speed:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation type="vanished">&amp;מהירות תריס:</translation>
    </message>
    <message>
        <source>Sh&amp;utter speed:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation>מהיר&amp;ות תריס:</translation>
    </message>
    <message>
        <source>Stops brighter than middle grey, or darker where it is below zero: a night is to look like one.</source>
        <translation>מספר הסטופים מעל לאפור הבינוני, או מתחתיו כשהערך מתחת לאפס: לילה צריך להיראות כמו לילה.</translation>
    </message>
    <message>
        <source>Target &amp;brightness:</source>
        <extracomment>label of a choice: how bright the photographs are to be</extracomment>
        <translation>בהירות היע&amp;ד:</translation>
    </message>
    <message>
        <source>The highest ISO that the ramp may use, once the shutter is at its limit. Maximum: the highest of the camera.</source>
        <translation>ה־ISO הגבוה ביותר שמותר למעבר ההדרגתי, כשהתריס הגיע לגבולו. מרבי: הגבוה ביותר במצלמה.</translation>
    </message>
    <message>
        <source>The longest exposure that the ramp may use. Maximum: the longest of the camera, and no more than three quarters of the interval from start to start.</source>
        <translation>החשיפה הארוכה ביותר שמותרת למעבר ההדרגתי. מרבי: הארוכה ביותר במצלמה, ולא יותר משלושה רבעים מהמרווח מהתחלה להתחלה.</translation>
    </message>
    <message>
        <source>The lowest ISO that the ramp may use. Minimum: the lowest of the camera.</source>
        <translation>ה־ISO הנמוך ביותר שמותר למעבר ההדרגתי. מזערי: הנמוך ביותר במצלמה.</translation>
    </message>
    <message>
        <source>The narrowest aperture that the ramp may use: the largest f-number. Maximum: that of the lens.</source>
        <translation>הצמצם הסגור ביותר שמותר למעבר ההדרגתי: מספר ה־f הגדול ביותר. מרבי: זה של העדשה.</translation>
    </message>
    <message>
        <source>The shortest exposure that the ramp may use. Minimum: the shortest of the camera.</source>
        <translation>החשיפה הקצרה ביותר שמותרת למעבר ההדרגתי. מזערי: הקצרה ביותר במצלמה.</translation>
    </message>
    <message>
        <source>The widest aperture that the ramp may use: the smallest f-number. Minimum: that of the lens.</source>
        <translation>הצמצם הפתוח ביותר שמותר למעבר ההדרגתי: מספר ה־f הקטן ביותר. מזערי: זה של העדשה.</translation>
    </message>
    <message>
        <source>Where shutter and ISO are at their limits, the aperture goes on. It also changes the depth of field.</source>
        <translation>כשהתריס וה־ISO מגיעים לגבולם, הצמצם ממשיך. הוא משנה גם את עומק השדה.</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between the two ends of a range</extracomment>
        <translation>עד</translation>
    </message>
</context>
<context>
    <name>skein::ExposureText</name>
    <message>
        <source>%1 EV</source>
        <extracomment>Exposure compensation: &quot;+0.7 EV&quot;</extracomment>
        <translation>%1 EV</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>a time; %1 is a number of minutes</extracomment>
        <translation>%1 דק׳</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>a time of some minutes and seconds; %1 and %2 are numbers</extracomment>
        <translation>%1 דק׳ %2 שנ׳</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <extracomment>A focal length</extracomment>
        <translation>%1 מ״מ</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A shutter speed: %1 is &quot;1/250&quot;</extracomment>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>%1, %2 m</source>
        <extracomment>%1 is a position, %2 the height above the sea</extracomment>
        <translation>%1, ‏%2 מ׳</translation>
    </message>
    <message>
        <source>%1° %2, %3° %4</source>
        <extracomment>a place on the earth: 43.36° N, 8.41° W; %2 and %4 are the letters of the sides</extracomment>
        <translation>%1° %2, %3° %4</translation>
    </message>
    <message>
        <source>E</source>
        <extracomment>east, behind a longitude</extracomment>
        <translation>מז׳</translation>
    </message>
    <message>
        <source>ISO %1</source>
        <extracomment>the sensitivity; %1 is a number</extracomment>
        <translation>ISO %1</translation>
    </message>
    <message>
        <source>N</source>
        <extracomment>north, behind a latitude</extracomment>
        <translation>צפ׳</translation>
    </message>
    <message>
        <source>S</source>
        <extracomment>North or south of the equator, one letter</extracomment>
        <translation>דר׳</translation>
    </message>
    <message>
        <source>W</source>
        <extracomment>East or west of Greenwich, one letter</extracomment>
        <translation>מע׳</translation>
    </message>
    <message>
        <source>as %1 mm on 35 mm film</source>
        <extracomment>The focal length that has the same view on 35 mm film</extracomment>
        <translation>כמו %1 מ״מ בפילם 35 מ״מ</translation>
    </message>
    <message>
        <source>f/%1</source>
        <extracomment>An aperture</extracomment>
        <translation>f/%1</translation>
    </message>
    <message>
        <source>flash fired</source>
        <extracomment>said of a photograph</extracomment>
        <translation>הפלאש הופעל</translation>
    </message>
    <message>
        <source>no flash</source>
        <extracomment>said of a photograph</extracomment>
        <translation>ללא פלאש</translation>
    </message>
</context>
<context>
    <name>skein::ExtraActions</name>
    <message>
        <source>&amp;Export To</source>
        <extracomment>title of a menu, in which programs are chosen</extracomment>
        <translation>יי&amp;צוא אל</translation>
    </message>
</context>
<context>
    <name>skein::FactsCarrier</name>
    <message>
        <source>The EXIF data of “%1” cannot be read, so the new picture has none.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>לא ניתן לקרוא את נתוני ה־EXIF של ”%1”, ולכן אין כאלה בתמונה החדשה.</translation>
    </message>
</context>
<context>
    <name>skein::FaultRule</name>
    <message>
        <source>A fault is ACTION[=VALUE][@OPERATION[:before|during|after]][+SKIP][xTIMES]. Actions: %1. Operations: %2, or a code such as 0x1009. Values of refuse: %3. Values of name: %4.</source>
        <extracomment>technical; ACTION[=VALUE] and the like stay as they are; %1 to %4 are words with commas between them</extracomment>
        <translation>תקלה היא ACTION[=VALUE][@OPERATION[:before|during|after]][+SKIP][xTIMES]. פעולות (ACTION): %1. פעולות פרוטוקול (OPERATION): %2, או קוד כגון 0x1009. ערכים של refuse:‏ %3. ערכים של name:‏ %4.</translation>
    </message>
</context>
<context>
    <name>skein::FileHash</name>
    <message>
        <source>“%1” could not be read. Check the disk.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>לא ניתן לקרוא את ”%1”. יש לבדוק את הדיסק.</translation>
    </message>
</context>
<context>
    <name>skein::FileStructure</name>
    <message>
        <source>It does not begin as files of its kind do.</source>
        <translation>הוא אינו מתחיל כמו קבצים מסוגו.</translation>
    </message>
    <message>
        <source>Its end is missing.</source>
        <translation>הסוף שלו חסר.</translation>
    </message>
    <message>
        <source>Parts of it are missing.</source>
        <translation>חלקים ממנו חסרים.</translation>
    </message>
    <message>
        <source>The disk does not let it be read.</source>
        <translation>הדיסק אינו מאפשר לקרוא אותו.</translation>
    </message>
</context>
<context>
    <name>skein::FileSync</name>
    <message>
        <source>The folder of “%1” cannot be used, or a link in it leads out of the session. Photographs do not follow it; put an ordinary folder there.</source>
        <extracomment>%1 is the name of a file, with its folder</extracomment>
        <translation>לא ניתן להשתמש בתיקייה של ”%1”, או שקישור בה מוביל אל מחוץ לסשן. תצלומים אינם עוקבים אחריו; יש להציב שם תיקייה רגילה.</translation>
    </message>
    <message>
        <source>The photograph could not be given the name “%1”. Check that the session folder still exists and may be written to.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>לא ניתן לתת לתצלום את השם ”%1”. יש לבדוק שתיקיית הסשן עדיין קיימת ושאפשר לכתוב אליה.</translation>
    </message>
    <message>
        <source>“%1” already exists and was left alone.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>”%1” כבר קיים ונשאר ללא שינוי.</translation>
    </message>
    <message>
        <source>“%1” could not be written to the disk for good. Check the disk and its free space.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>לא ניתן לכתוב את ”%1” לדיסק באופן סופי. יש לבדוק את הדיסק ואת המקום הפנוי בו.</translation>
    </message>
    <message>
        <source>“%1” lies on another disk than the session and stays there. Copy it to “%2” yourself.</source>
        <extracomment>%1 is a file, %2 a folder</extracomment>
        <translation>”%1” נמצא בדיסק אחר מהסשן ונשאר שם. יש להעתיק אותו ל”%2” ידנית.</translation>
    </message>
</context>
<context>
    <name>skein::FilesPage</name>
    <message>
        <source>Files and Names</source>
        <translation>קבצים ושמות</translation>
    </message>
    <message>
        <source>author creator rights iptc metadata xmp caption</source>
        <translation>יוצר מחבר זכויות iptc מטא־נתונים xmp כיתוב</translation>
    </message>
    <message>
        <source>rename counter date client sidecar xmp rating stars labels template</source>
        <translation>שינוי שם מונה תאריך לקוח קובץ נלווה xmp דירוג כוכבים תוויות תבנית</translation>
    </message>
</context>
<context>
    <name>skein::Filmstrip</name>
    <message>
        <source>All photographs of the session in a row. A click shows one, Ctrl and Shift select several; the right mouse button opens a menu with what can be done.</source>
        <translation>כל תצלומי הסשן בשורה. לחיצה מציגה תצלום, Ctrl ו־Shift בוחרים כמה; הכפתור הימני בעכבר פותח תפריט של הפעולות האפשריות.</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <extracomment>name of the row of small pictures</extracomment>
        <translation>רצועת התמונות</translation>
    </message>
</context>
<context>
    <name>skein::FilterBar</name>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>%1 and %2 are numbers of photographs</extracomment>
        <translation>%1 מתוך %2 מוצגים</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>%1 is a row of stars: photographs with as many or more</extracomment>
        <translation>%1 ומעלה</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>photographs that arrived unseen</comment>
        <extracomment>%n counts photographs that have arrived unseen</extracomment>
        <translation>
            <numerusform>%n חדש</numerusform>
            <numerusform>%n חדשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s)</source>
        <extracomment>how many photographs there are</extracomment>
        <translation>
            <numerusform>תצלום אחד (%n)</numerusform>
            <numerusform>%n תצלומים</numerusform>
        </translation>
    </message>
    <message>
        <source>All types</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>כל הסוגים</translation>
    </message>
    <message>
        <source>Any label</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>כל תווית</translation>
    </message>
    <message>
        <source>Any rating</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>כל דירוג</translation>
    </message>
    <message>
        <source>Ascending</source>
        <extracomment>order in which photographs are sorted</extracomment>
        <translation>סדר עולה</translation>
    </message>
    <message>
        <source>Capture time</source>
        <extracomment>by what photographs are sorted</extracomment>
        <translation>שעת צילום</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>the order: newest or last first</extracomment>
        <translation>סדר יורד</translation>
    </message>
    <message>
        <source>Hidden by the filter</source>
        <translation>מוסתר על ידי המסנן</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>by what photographs are sorted: the name of the file</extracomment>
        <translation>שם</translation>
    </message>
    <message>
        <source>No stars</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>ללא כוכבים</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>לא נפסלו</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>all that is neither RAW nor video</extracomment>
        <translation>תמונות</translation>
    </message>
    <message>
        <source>RAW</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>RAW</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>נפסלו</translation>
    </message>
    <message>
        <source>The filter hides the photograph that you look at (%1).</source>
        <extracomment>%1: &quot;3 of 40 shown&quot;</extracomment>
        <translation>המסנן מסתיר את התצלום הנצפה (%1).</translation>
    </message>
    <message>
        <source>Time of change</source>
        <translation>שעת שינוי</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>סרטונים</translation>
    </message>
</context>
<context>
    <name>skein::FirstMeeting</name>
    <message>
        <source>The camera was disconnected.</source>
        <translation>המצלמה נותקה.</translation>
    </message>
</context>
<context>
    <name>skein::FocusBracketForm</name>
    <message>
        <source>&amp;From:</source>
        <extracomment>where the focus bracket begins</extracomment>
        <translation type="vanished">&amp;מ:</translation>
    </message>
    <message>
        <source>&amp;Go back to where the lens stood</source>
        <translation type="vanished">ל&amp;חזור למקום שבו עמדה העדשה</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">&amp;תצלומים:</translation>
    </message>
    <message>
        <source>&amp;Rest before each:</source>
        <translation type="vanished">ה&amp;פסקה לפני כל אחד:</translation>
    </message>
    <message>
        <source>&amp;Settling time:</source>
        <extracomment>label of a length of time: the lens rests before each photograph</extracomment>
        <translation>זמן &amp;מנוחה:</translation>
    </message>
    <message>
        <source>&amp;Steps between two:</source>
        <translation type="vanished">&amp;צעדים בין שניים:</translation>
    </message>
    <message>
        <source>&amp;Towards:</source>
        <extracomment>the direction in which the lens moves</extracomment>
        <translation type="vanished">ל&amp;כיוון:</translation>
    </message>
    <message>
        <source>Afterwards the lens is moved back to where it was.</source>
        <translation>בסיום העדשה מוחזרת למקום שבו הייתה.</translation>
    </message>
    <message>
        <source>Dire&amp;ction:</source>
        <extracomment>label of a choice: the direction in which the focus moves</extracomment>
        <translation>&amp;כיוון:</translation>
    </message>
    <message>
        <source>Far</source>
        <extracomment>where the lens goes: towards infinity</extracomment>
        <translation type="vanished">רחוק</translation>
    </message>
    <message>
        <source>Far to near</source>
        <extracomment>where the focus goes: towards what is near</extracomment>
        <translation>מרחוק לקרוב</translation>
    </message>
    <message>
        <source>Focus ran&amp;ge:</source>
        <extracomment>label of a choice: from where to where the focus goes</extracomment>
        <translation>&amp;טווח מיקוד:</translation>
    </message>
    <message>
        <source>From the present focus</source>
        <extracomment>range of a focus bracket</extracomment>
        <translation>מהמיקוד הנוכחי</translation>
    </message>
    <message>
        <source>From the present focus: so many photographs, so many steps apart. Mark A to mark B: between the two marks that you have set for the lens, either evenly by the number of photographs, or by the step, which makes as many as it needs.</source>
        <translation>מהמיקוד הנוכחי: מספר נתון של תצלומים, במרחק מספר נתון של צעדים זה מזה. מסימן A לסימן B: בין שני הסימנים שנקבעו לעדשה, באופן אחיד לפי מספר התצלומים, או לפי הצעד, עם כמה תצלומים שדרוש.</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>size of a step of the lens</extracomment>
        <translation>גדול</translation>
    </message>
    <message>
        <source>Mark A to mark B, by number</source>
        <extracomment>range of a focus bracket: between the two marks of the lens</extracomment>
        <translation>מסימן A לסימן B, לפי מספר</translation>
    </message>
    <message>
        <source>Mark A to mark B, by step</source>
        <extracomment>range of a focus bracket: between the two marks of the lens</extracomment>
        <translation>מסימן A לסימן B, לפי צעד</translation>
    </message>
    <message>
        <source>Mark A to mark B, so many photographs</source>
        <translation type="vanished">מסימן A לסימן B, מספר תצלומים קבוע</translation>
    </message>
    <message>
        <source>Mark A to mark B, so many steps apart</source>
        <translation type="vanished">מסימן A לסימן B, מספר צעדים קבוע</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>size of a step of the lens</extracomment>
        <translation>בינוני</translation>
    </message>
    <message>
        <source>Near</source>
        <extracomment>where the lens goes: towards what is near</extracomment>
        <translation type="vanished">קרוב</translation>
    </message>
    <message>
        <source>Near to far</source>
        <extracomment>where the focus goes: towards infinity</extracomment>
        <translation>מקרוב לרחוק</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>מספ&amp;ר תצלומים:</translation>
    </message>
    <message>
        <source>Ret&amp;urn to the starting focus</source>
        <translation>ח&amp;זרה למיקוד ההתחלתי</translation>
    </message>
    <message>
        <source>Si&amp;ze of a step:</source>
        <translation type="vanished">&amp;גודל הצעד:</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>size of a step of the lens</extracomment>
        <translation>קטן</translation>
    </message>
    <message>
        <source>So long the lens comes to rest before each photograph.</source>
        <translation>משך הזמן שהעדשה נחה לפני כל תצלום.</translation>
    </message>
    <message>
        <source>So many steps of the lens are made from one photograph to the next.</source>
        <translation>מספר צעדי העדשה מתצלום אחד לבא.</translation>
    </message>
    <message>
        <source>Ste&amp;ps per photograph:</source>
        <extracomment>label of a number: so many steps of the lens from one photograph to the next</extracomment>
        <translation>צע&amp;דים לתצלום:</translation>
    </message>
    <message>
        <source>Step si&amp;ze:</source>
        <extracomment>label of a choice</extracomment>
        <translation>&amp;גודל צעד:</translation>
    </message>
    <message>
        <source>The same picture at several focus distances, from where the lens stands or between two marks. A small step keeps the sharp zones overlapping.</source>
        <translation>אותה תמונה בכמה מרחקי מיקוד, מהמקום שבו העדשה נמצאת או בין שני סימונים. צעד קטן שומר על חפיפה בין אזורי החדות.</translation>
    </message>
    <message>
        <source>The same steps as those of the focus buttons beside the picture. How far they go differs from lens to lens.</source>
        <translation>אותם צעדים כמו של כפתורי המיקוד שליד התמונה. גודלם משתנה מעדשה לעדשה.</translation>
    </message>
    <message>
        <source>Where the focus goes from where it is now.</source>
        <translation>לאן המיקוד זז ממקומו הנוכחי.</translation>
    </message>
    <message>
        <source>Where the lens stands</source>
        <translation type="vanished">מהמקום שבו העדשה עומדת</translation>
    </message>
</context>
<context>
    <name>skein::FocusCommands</name>
    <message>
        <source>Focus at mark %1</source>
        <extracomment>%1: A or B, a mark for a place of the focus</extracomment>
        <translation>המיקוד בסימן %1</translation>
    </message>
    <message>
        <source>Focus mark %1 is set</source>
        <extracomment>%1: A or B, a mark for a place of the focus</extracomment>
        <translation>סימן המיקוד %1 נקבע</translation>
    </message>
    <message>
        <source>Focusing was stopped</source>
        <translation>המיקוד נעצר</translation>
    </message>
    <message>
        <source>Focusing, pass %1 of %2, place %3
Sharpness %4, best so far %5</source>
        <extracomment>while the lens is moved to where the picture is sharpest: which of the passes, each finer than the one before, and how many; how many places of the lens were tried; figures</extracomment>
        <translation>מיקוד, מעבר %1 מתוך %2, מקום %3
חדות %4, הטובה ביותר עד כה %5</translation>
    </message>
    <message>
        <source>Focusing…</source>
        <extracomment>message while the camera focuses</extracomment>
        <translation>מתבצע מיקוד…</translation>
    </message>
    <message>
        <source>In focus</source>
        <extracomment>message: the camera has focused</extracomment>
        <translation>במיקוד</translation>
    </message>
    <message>
        <source>The camera does not tell its focus yet: no mark is set</source>
        <translation>המצלמה עדיין אינה מדווחת על המיקוד: לא נקבע סימן</translation>
    </message>
    <message>
        <source>The camera&apos;s own focus area can be placed after its first photograph</source>
        <translation>אפשר למקם את אזור המיקוד של המצלמה אחרי התצלום הראשון שלה</translation>
    </message>
    <message>
        <source>The focus area cannot be placed now. Let the camera show its whole picture, then try again.</source>
        <translation>לא ניתן למקם עכשיו את אזור המיקוד. יש לתת למצלמה להציג את התמונה כולה ולנסות שוב.</translation>
    </message>
    <message>
        <source>The focus marks A and B are gone: the lens was moved by autofocus or ran into its end, and this camera does not tell where it is. Set them anew.</source>
        <translation>סימני המיקוד A ו־B אבדו: העדשה הוזזה על ידי מיקוד אוטומטי או הגיעה לקצה, והמצלמה הזו אינה מדווחת היכן היא. יש לקבוע אותם מחדש.</translation>
    </message>
</context>
<context>
    <name>skein::FocusController</name>
    <message>
        <source>The camera could not focus. Aim at something with more contrast, or move the focus by the keys.</source>
        <translation>המצלמה לא הצליחה להתמקד. יש לכוון למשהו ניגודי יותר או להזיז את המיקוד במקשים.</translation>
    </message>
    <message>
        <source>The camera did not place its focus area. Switch live view on, then try again.</source>
        <translation>המצלמה לא מיקמה את אזור המיקוד. יש להפעיל תצוגה חיה ולנסות שוב.</translation>
    </message>
    <message>
        <source>The camera did not take this place for its focus area. Choose another place, or check its focus mode.</source>
        <translation>המצלמה לא קיבלה את המקום הזה כאזור המיקוד. יש לבחור מקום אחר או לבדוק את מצב המיקוד.</translation>
    </message>
    <message>
        <source>The focus area cannot be placed now. Let the camera show its whole picture, then try again.</source>
        <translation>לא ניתן למקם עכשיו את אזור המיקוד. יש לתת למצלמה להציג את התמונה כולה ולנסות שוב.</translation>
    </message>
    <message>
        <source>The lens did not move any farther. If it is at its end, move the focus the other way; else check the switch on the lens.</source>
        <translation>העדשה לא זזה יותר. אם היא בקצה, יש להזיז את המיקוד בכיוון השני; אחרת יש לבדוק את המתג שעל העדשה.</translation>
    </message>
    <message>
        <source>The lens did not move. Switch live view on, then try again.</source>
        <translation>העדשה לא זזה. יש להפעיל תצוגה חיה ולנסות שוב.</translation>
    </message>
    <message>
        <source>The lens is at its end. Move the focus the other way.</source>
        <translation>העדשה בקצה. יש להזיז את המיקוד בכיוון השני.</translation>
    </message>
    <message>
        <source>There is no camera to be focused. Connect one, then try again.</source>
        <translation>אין מצלמה למיקוד. יש לחבר אחת ולנסות שוב.</translation>
    </message>
    <message>
        <source>There is no such mark. Focus where you want to come back to, and set it.</source>
        <translation>אין סימן כזה. יש למקד במקום שרוצים לחזור אליו ולקבוע אותו.</translation>
    </message>
    <message>
        <source>This camera&apos;s autofocus cannot be started from here. Press its shutter button halfway.</source>
        <translation>לא ניתן להפעיל מכאן את המיקוד האוטומטי של המצלמה הזו. יש ללחוץ על לחצן התריס שלה עד האמצע.</translation>
    </message>
    <message>
        <source>This camera&apos;s lens cannot be moved from here. Turn its focus ring.</source>
        <translation>לא ניתן להזיז מכאן את העדשה של המצלמה הזו. יש לסובב את טבעת המיקוד.</translation>
    </message>
</context>
<context>
    <name>skein::FocusRow</name>
    <message>
        <source>AF</source>
        <extracomment>Autofocus</extracomment>
        <translation>AF</translation>
    </message>
    <message>
        <source>Focus</source>
        <extracomment>title of a row of buttons that move the lens</extracomment>
        <translation>מיקוד</translation>
    </message>
    <message>
        <source>Set A</source>
        <extracomment>Set the mark A of the focus</extracomment>
        <translation>קביעת A</translation>
    </message>
    <message>
        <source>Set B</source>
        <extracomment>button: remembers this place of the lens as B; there is A, too</extracomment>
        <translation>קביעת B</translation>
    </message>
    <message>
        <source>Sharpest</source>
        <extracomment>Focus by sharpness</extracomment>
        <translation>החד ביותר</translation>
    </message>
    <message>
        <source>To A</source>
        <extracomment>Go to the mark A of the focus</extracomment>
        <translation>אל A</translation>
    </message>
    <message>
        <source>To B</source>
        <extracomment>button: moves the lens to place B</extracomment>
        <translation>אל B</translation>
    </message>
    <message>
        <source>‹</source>
        <comment>focus</comment>
        <extracomment>button that moves the lens; more of them for larger steps</extracomment>
        <translation>‹</translation>
    </message>
    <message>
        <source>‹‹</source>
        <comment>focus</comment>
        <extracomment>button that moves the lens; more of them for larger steps</extracomment>
        <translation>‹‹</translation>
    </message>
    <message>
        <source>‹‹‹</source>
        <comment>focus</comment>
        <extracomment>The focus moves nearer (‹) or farther (›), by larger steps with more signs.</extracomment>
        <translation>‹‹‹</translation>
    </message>
    <message>
        <source>›</source>
        <comment>focus</comment>
        <extracomment>button that moves the lens; more of them for larger steps</extracomment>
        <translation>›</translation>
    </message>
    <message>
        <source>››</source>
        <comment>focus</comment>
        <extracomment>button that moves the lens; more of them for larger steps</extracomment>
        <translation>››</translation>
    </message>
    <message>
        <source>›››</source>
        <comment>focus</comment>
        <extracomment>button that moves the lens; more of them for larger steps</extracomment>
        <translation>›››</translation>
    </message>
</context>
<context>
    <name>skein::FocusShooter</name>
    <message>
        <source>The focus cannot be moved while another camera is shown. Show the camera of the sequence until that has ended.</source>
        <translation>לא ניתן להזיז את המיקוד כשמוצגת מצלמה אחרת. יש להציג את מצלמת הסדרה עד שתסתיים.</translation>
    </message>
    <message>
        <source>The lens has moved in a way that could not be counted, and the places from before are not known any more.</source>
        <translation>העדשה זזה באופן שלא ניתן לספור, והמקומות מקודם כבר אינם ידועים.</translation>
    </message>
</context>
<context>
    <name>skein::FolderButton</name>
    <message>
        <source>New photographs are saved in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>תצלומים חדשים נשמרים ב־%1</translation>
    </message>
    <message>
        <source>No session</source>
        <extracomment>button of the status bar: no session&apos;s folder is open</extracomment>
        <translation>אין סשן</translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation>אין סשן פתוח.</translation>
    </message>
    <message>
        <source>Session folder</source>
        <extracomment>name of a button, for screen readers name of a button, for screen readers</extracomment>
        <translation>תיקיית הסשן</translation>
    </message>
    <message>
        <source>Session folder %1</source>
        <extracomment>name of a button, for screen readers</extracomment>
        <translation>תיקיית הסשן %1</translation>
    </message>
</context>
<context>
    <name>skein::FrameDecoder</name>
    <message>
        <source>A live-view frame could not be decoded. Live view goes on with the next one.</source>
        <translation>לא ניתן לפענח פריים של התצוגה החיה. התצוגה החיה ממשיכה בפריים הבא.</translation>
    </message>
    <message>
        <source>A live-view frame did not arrive whole. Live view goes on with the next one.</source>
        <translation>פריים של התצוגה החיה לא הגיע בשלמותו. התצוגה החיה ממשיכה בפריים הבא.</translation>
    </message>
</context>
<context>
    <name>skein::FrameSaver</name>
    <message>
        <source>No free name was found in “%1”; the frame stays in “%2”. Look at what lies there.</source>
        <extracomment>%1 is a folder, %2 a file</extracomment>
        <translation>לא נמצא שם פנוי ב”%1”; הפריים נשאר ב”%2”. יש לבדוק מה נמצא שם.</translation>
    </message>
    <message>
        <source>There is no frame of live view to save. Start live view, wait for its picture and try again.</source>
        <translation>אין פריים של תצוגה חיה לשמירה. יש להפעיל תצוגה חיה, להמתין לתמונה ולנסות שוב.</translation>
    </message>
</context>
<context>
    <name>skein::GpError</name>
    <message>
        <source>Another program is using the camera. Close that program, or eject the camera in the file manager, then connect again.</source>
        <translation>תוכנית אחרת משתמשת במצלמה. יש לסגור אותה או להוציא את המצלמה במנהל הקבצים ואז לחבר שוב.</translation>
    </message>
    <message>
        <source>No camera answers at “%1”. Check that it is switched on and connected, and that the address is right, then connect again.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>אין מצלמה שעונה ב”%1”. יש לבדוק שהיא דלוקה ומחוברת ושהכתובת נכונה, ואז לחבר שוב.</translation>
    </message>
    <message>
        <source>Stopped. Nothing more needs to be done.</source>
        <translation>נעצר. אין צורך לעשות דבר נוסף.</translation>
    </message>
    <message>
        <source>The camera at “%1” does not answer. Switch it off and on again, check the connection, then connect again.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>המצלמה ב”%1” אינה עונה. יש לכבות ולהדליק אותה, לבדוק את החיבור ואז לחבר שוב.</translation>
    </message>
    <message>
        <source>The camera at “%1” may not be used from this account. Unplug it and plug it in again; if that does not help, install the udev rules of libgphoto2.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>אין לחשבון הזה הרשאה להשתמש במצלמה שב”%1”. יש לנתק את הכבל ולחבר אותו שוב; אם זה לא עוזר, יש להתקין את כללי udev של libgphoto2.</translation>
    </message>
    <message>
        <source>The camera cannot show live view now and says: %1. Change that on the camera, then try again.</source>
        <extracomment>%1 is what the camera says, in its own words</extracomment>
        <translation>המצלמה אינה יכולה להציג עכשיו תצוגה חיה ואומרת: %1. יש לשנות זאת במצלמה ולנסות שוב.</translation>
    </message>
    <message>
        <source>The camera could not be connected. Switch it off and on, then connect again.</source>
        <translation>לא ניתן לחבר את המצלמה. יש לכבות ולהדליק אותה ואז לחבר שוב.</translation>
    </message>
    <message>
        <source>The camera did not accept the value. Choose another one, or check whether its mode dial or lens allows it.</source>
        <translation>המצלמה לא קיבלה את הערך. יש לבחור אחר או לבדוק אם חוגת המצבים או העדשה מאפשרות אותו.</translation>
    </message>
    <message>
        <source>The camera did not answer in time. Try again; if that does not help, switch the camera off and on.</source>
        <translation>המצלמה לא ענתה בזמן. יש לנסות שוב; אם זה לא עוזר, יש לכבות ולהדליק את המצלמה.</translation>
    </message>
    <message>
        <source>The camera did not answer while the setting was being changed. Look at what the setting is at, then try again; if that does not help, switch the camera off and on.</source>
        <translation>המצלמה לא ענתה בזמן שינוי ההגדרה. יש לבדוק מה ערך ההגדרה ולנסות שוב; אם זה לא עוזר, יש לכבות ולהדליק את המצלמה.</translation>
    </message>
    <message>
        <source>The camera did not delete the file. Check whether the file or the card is protected, then try again.</source>
        <translation>המצלמה לא מחקה את הקובץ. יש לבדוק אם הקובץ או הכרטיס מוגנים ולנסות שוב.</translation>
    </message>
    <message>
        <source>The camera did not find the file when it was to be deleted. Whether it is still on the card is seen at the next look at the card.</source>
        <translation>המצלמה לא מצאה את הקובץ כשהיה צריך למחוק אותו. אם הוא עדיין בכרטיס יתברר בבדיקת הכרטיס הבאה.</translation>
    </message>
    <message>
        <source>The camera does not hand this file out. Copy it with a card reader.</source>
        <translation>המצלמה אינה מוסרת את הקובץ הזה. יש להעתיק אותו בקורא כרטיסים.</translation>
    </message>
    <message>
        <source>The camera does not have this file any more. Look at its list of files.</source>
        <translation>הקובץ הזה כבר אינו במצלמה. יש לבדוק ברשימת הקבצים שלה.</translation>
    </message>
    <message>
        <source>The camera does not report what happens to it. Connect again.</source>
        <translation>המצלמה אינה מדווחת על מה שקורה בה. יש לחבר שוב.</translation>
    </message>
    <message>
        <source>The camera gave no live view. Check its mode dial and battery, then try again.</source>
        <translation>המצלמה לא נתנה תצוגה חיה. יש לבדוק את חוגת המצבים ואת הסוללה ולנסות שוב.</translation>
    </message>
    <message>
        <source>The camera gave no small picture of this file. Try again, or download the file.</source>
        <translation>המצלמה לא נתנה תמונה קטנה של הקובץ. יש לנסות שוב או להוריד את הקובץ.</translation>
    </message>
    <message>
        <source>The camera gave no summary of itself. Try again when it is idle.</source>
        <translation>המצלמה לא נתנה תקציר על עצמה. יש לנסות שוב כשהיא פנויה.</translation>
    </message>
    <message>
        <source>The camera has no room left. Make room on its card or insert another, then try again.</source>
        <translation>לא נותר מקום במצלמה. יש לפנות מקום בכרטיס או להכניס אחר ולנסות שוב.</translation>
    </message>
    <message>
        <source>The camera has no small picture of this file. Download the file to see it.</source>
        <translation>אין למצלמה תמונה קטנה של הקובץ. יש להוריד את הקובץ כדי לראות אותו.</translation>
    </message>
    <message>
        <source>The camera is busy. Wait until it has finished, then try again.</source>
        <translation>המצלמה עסוקה. יש להמתין עד שתסיים ולנסות שוב.</translation>
    </message>
    <message>
        <source>The camera refused to take the picture. Check focus, lens, card and mode dial, then try again.</source>
        <translation>המצלמה סירבה לצלם. יש לבדוק מיקוד, עדשה, כרטיס וחוגת מצבים ולנסות שוב.</translation>
    </message>
    <message>
        <source>The camera sends live view that is not a JPEG picture, so it cannot be shown. End live view and begin it anew; if that does not help, switch the camera off and on.</source>
        <translation>המצלמה שולחת תצוגה חיה שאינה תמונת JPEG, ולכן לא ניתן להציג אותה. יש לסיים את התצוגה החיה ולהתחיל מחדש; אם זה לא עוזר, יש לכבות ולהדליק את המצלמה.</translation>
    </message>
    <message>
        <source>The camera went away. Check its cable, battery and Wi-Fi, then connect again.</source>
        <translation>המצלמה נעלמה. יש לבדוק את הכבל, הסוללה וה־Wi-Fi ואז לחבר שוב.</translation>
    </message>
    <message>
        <source>The camera&apos;s settings could not be read. Try again; if that does not help, switch the camera off and on.</source>
        <translation>לא ניתן לקרוא את הגדרות המצלמה. יש לנסות שוב; אם זה לא עוזר, יש לכבות ולהדליק את המצלמה.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off while the file was being deleted. Whether it is still on the card is seen when the camera is back.</source>
        <translation>החיבור למצלמה נקטע בזמן מחיקת הקובץ. אם הוא עדיין בכרטיס יתברר כשהמצלמה תחזור.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off while the setting was being changed. Look at what the setting is at when the camera is back, then try again.</source>
        <translation>החיבור למצלמה נקטע בזמן שינוי ההגדרה. יש לבדוק מה ערך ההגדרה כשהמצלמה תחזור ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The files on the camera could not be listed. Check its card, then try again.</source>
        <translation>לא ניתן להציג את רשימת הקבצים שבמצלמה. יש לבדוק את הכרטיס ולנסות שוב.</translation>
    </message>
    <message>
        <source>The photograph could not be fetched from the camera. Check whether it is on its card, then try again.</source>
        <translation>לא ניתן להביא את התצלום מהמצלמה. יש לבדוק אם הוא בכרטיס שלה ולנסות שוב.</translation>
    </message>
    <message>
        <source>The photograph did not arrive whole from the camera&apos;s memory, and is on no card. Check the cable, then take it again.</source>
        <translation>התצלום לא הגיע בשלמותו מזיכרון המצלמה, ואינו באף כרטיס. יש לבדוק את הכבל ולצלם שוב.</translation>
    </message>
    <message>
        <source>There is no camera at “%1” that takes the connection. If another program is using it, end that one; else check the address and the camera&apos;s USB or Wi-Fi mode, then connect again.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>אין ב”%1” מצלמה שמקבלת את החיבור. אם תוכנית אחרת משתמשת בה, יש לסיים אותה; אחרת יש לבדוק את הכתובת ואת מצב ה־USB או ה־Wi-Fi של המצלמה ואז לחבר שוב.</translation>
    </message>
    <message>
        <source>This camera cannot be released from the computer. Press its own shutter button instead.</source>
        <translation>לא ניתן לשחרר את התריס של המצלמה הזו מהמחשב. יש ללחוץ על לחצן התריס שלה.</translation>
    </message>
    <message>
        <source>This camera cannot do that. Use the controls on the camera instead.</source>
        <translation>המצלמה הזו אינה יכולה לעשות זאת. יש להשתמש בפקדים שבמצלמה.</translation>
    </message>
    <message>
        <source>This camera has no live view for the computer. Use its own finder instead.</source>
        <translation>למצלמה הזו אין תצוגה חיה למחשב. יש להשתמש בעינית שלה.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a camera. Use one like “usb:001,005” or “ptpip:192.168.1.20”.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>”%1” אינו כתובת של מצלמה. יש להשתמש בכתובת כמו ”usb:001,005” או ”ptpip:192.168.1.20”.</translation>
    </message>
</context>
<context>
    <name>skein::GuideSection</name>
    <message>
        <source> px</source>
        <extracomment>pixels, behind a number</extracomment>
        <translation> פיקסלים</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>שמאל למטה</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>ימין למטה</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>label of a choice: the colour of the guides</extracomment>
        <translation>צבע</translation>
    </message>
    <message>
        <source>Colour of the guides</source>
        <translation>צבע קווי העזר</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>label of a number: columns of the grid</extracomment>
        <translation>עמודות</translation>
    </message>
    <message>
        <source>Draws the guides over what the mask keeps, instead of over the whole picture.</source>
        <translation>מצייר את קווי העזר על מה שהמסכה משאירה, במקום על כל התמונה.</translation>
    </message>
    <message>
        <source>Ends at</source>
        <extracomment>the corner in which the golden spiral ends</extracomment>
        <translation>מסתיימת ב־</translation>
    </message>
    <message>
        <source>Follow the mask</source>
        <translation>בהתאם למסכה</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>the kind of guides: thirds, diagonals, ...</extracomment>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Lines that help to compose: thirds, diagonals, spirals and grids, over live view and photographs. They are only shown and never saved.</source>
        <translation>קווים שעוזרים לקומפוזיציה: שלישים, אלכסונים, ספירלות ורשתות, מעל התצוגה החיה והתצלומים. הם רק מוצגים ואף פעם לא נשמרים.</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>label of a number: rows of the grid</extracomment>
        <translation>שורות</translation>
    </message>
    <message>
        <source>Show the guides</source>
        <translation>הצגת קווי העזר</translation>
    </message>
    <message>
        <source>Top left</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>שמאל למעלה</translation>
    </message>
    <message>
        <source>Top right</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>ימין למעלה</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>unit of a line&apos;s width</extracomment>
        <translation>רוחב</translation>
    </message>
</context>
<context>
    <name>skein::Guides</name>
    <message>
        <source>45° lines</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>קווים ב־45°</translation>
    </message>
    <message>
        <source>Centre lines</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>קווי מרכז</translation>
    </message>
    <message>
        <source>Diagonals</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>אלכסונים</translation>
    </message>
    <message>
        <source>Diagonals with perpendiculars</source>
        <translation>אלכסונים עם אנכים</translation>
    </message>
    <message>
        <source>Fifths</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>חמישיות</translation>
    </message>
    <message>
        <source>Golden sections</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>חתכי זהב</translation>
    </message>
    <message>
        <source>Golden spiral</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>ספירלת הזהב</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>רשת</translation>
    </message>
    <message>
        <source>No guides</source>
        <extracomment>choice: no lines over the picture</extracomment>
        <translation>ללא קווי עזר</translation>
    </message>
    <message>
        <source>Quarters</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>רבעים</translation>
    </message>
    <message>
        <source>Thirds</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>שלישים</translation>
    </message>
</context>
<context>
    <name>skein::Handbook</name>
    <message>
        <source>The handbook is not there. Install Skein anew, or read its manual page by typing “man skein” in a terminal.</source>
        <translation>המדריך אינו נמצא. יש להתקין את Skein מחדש, או לקרוא את דף ה־man שלו בהקלדת ”man skein” במסוף.</translation>
    </message>
</context>
<context>
    <name>skein::HandbookWindow</name>
    <message>
        <source>Click a link to go where it leads. The arrow keys scroll.</source>
        <translation>לחיצה על קישור עוברת אל יעדו. מקשי החיצים גוללים.</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>button: goes to the table of contents</extracomment>
        <translation>תוכן העניינים</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>חיפוש בדף הזה</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>מדריך</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>הדף הבא</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>הדף הקודם</translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation>דף של המדריך</translation>
    </message>
    <message>
        <source>Return goes to the next place with these words.</source>
        <translation>Return עובר למקום הבא שבו מופיעות המילים האלה.</translation>
    </message>
</context>
<context>
    <name>skein::HashList</name>
    <message>
        <source>The earlier hash list “%1” has been changed since it was written, so it proves nothing. Move the folder “ascmhl” away to begin anew.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>רשימת הגיבובים הקודמת ”%1” השתנתה מאז שנכתבה, ולכן אינה מוכיחה דבר. יש להעביר את התיקייה ”ascmhl” למקום אחר כדי להתחיל מחדש.</translation>
    </message>
    <message>
        <source>The hash list could not be written in “%1”. Check that there is room and that the folder may be written to.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>לא ניתן לכתוב את רשימת הגיבובים ב”%1”. יש לבדוק שיש מקום ושאפשר לכתוב לתיקייה.</translation>
    </message>
    <message>
        <source>The journal of the session “%1” could not be read, so nobody knows whether its photographs are those that came from the camera. Open the session once, then write the list again.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>לא ניתן לקרוא את יומן הסשן ”%1”, ולכן לא ידוע אם התצלומים שלו הם אלה שהגיעו מהמצלמה. יש לפתוח את הסשן פעם אחת ואז לכתוב את הרשימה שוב.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Move the folder “ascmhl” away to begin anew.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>לא ניתן לקרוא את ”%1”. יש להעביר את התיקייה ”ascmhl” למקום אחר כדי להתחיל מחדש.</translation>
    </message>
</context>
<context>
    <name>skein::HashListCommand</name>
    <message numerus="yes">
        <source>A hash list of %n file(s) was written.</source>
        <extracomment>a hash list proves that files have not been changed (ASC MHL)</extracomment>
        <translation>
            <numerusform>נכתבה רשימת גיבובים של קובץ אחד (%n).</numerusform>
            <numerusform>נכתבה רשימת גיבובים של %n קבצים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since the earlier hash list: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>השתנו מאז רשימת הגיבובים הקודמת: %1.</translation>
    </message>
    <message>
        <source>Gone since the earlier hash list: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>נעלמו מאז רשימת הגיבובים הקודמת: %1.</translation>
    </message>
    <message>
        <source>Not readable, and not in the list: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>לא קריאים, ולא ברשימה: %1.</translation>
    </message>
    <message>
        <source>Not what came from the camera: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>לא מה שהגיע מהמצלמה: %1.</translation>
    </message>
    <message>
        <source>Reading all photographs for the hash list: %1 %</source>
        <extracomment>%1 is a number</extracomment>
        <translation>כל התצלומים נקראים לרשימת הגיבובים: %1 %</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>button beside a sentence about a file: shows it in the file manager</extracomment>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>button: no list of hashes is written</extracomment>
        <translation>עצירה</translation>
    </message>
</context>
<context>
    <name>skein::HashListFile</name>
    <message>
        <source>An earlier hash list of this folder cannot be read. Move the folder “ascmhl” away to begin anew.</source>
        <translation>לא ניתן לקרוא רשימת גיבובים קודמת של התיקייה הזו. יש להעביר את התיקייה ”ascmhl” למקום אחר כדי להתחיל מחדש.</translation>
    </message>
</context>
<context>
    <name>skein::HashesCommand</name>
    <message>
        <source>%1 could not be read and is not in the list.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>לא ניתן לקרוא את %1 והוא אינו ברשימה.</translation>
    </message>
    <message>
        <source>%1 has changed since the earlier list.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 השתנה מאז הרשימה הקודמת.</translation>
    </message>
    <message>
        <source>%1 is gone since the earlier list.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 נעלם מאז הרשימה הקודמת.</translation>
    </message>
    <message>
        <source>%1 is not what came from the camera.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 אינו מה שהגיע מהמצלמה.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Name the folder of a session with --session.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>אין תיקייה ”%1”. יש לציין תיקיית סשן עם --session.</translation>
    </message>
</context>
<context>
    <name>skein::HashingFile</name>
    <message>
        <source>The camera was connected without a session folder, so photographs cannot be fetched. Open a session, then connect the camera again.</source>
        <translation>המצלמה חוברה ללא תיקיית סשן, ולכן לא ניתן להביא תצלומים. יש לפתוח סשן ואז לחבר את המצלמה שוב.</translation>
    </message>
</context>
<context>
    <name>skein::HelpText</name>
    <message>
        <source>Arguments:</source>
        <extracomment>heading of what --help prints: a list of what stands behind the options follows</extracomment>
        <translation>ארגומנטים:</translation>
    </message>
    <message>
        <source>Options:</source>
        <extracomment>heading of what --help prints: a list follows</extracomment>
        <translation>אפשרויות:</translation>
    </message>
    <message>
        <source>Usage: %1 [options] %2</source>
        <extracomment>heading of what --help prints; %1 is the name of the program, %2 what may stand behind it, such as SESSION</extracomment>
        <translation>שימוש: %1 [אפשרויות] %2</translation>
    </message>
</context>
<context>
    <name>skein::HistogramPanel</name>
    <message>
        <source>Histogram</source>
        <extracomment>how the picture&apos;s brightness is shown</extracomment>
        <translation>היסטוגרמה</translation>
    </message>
    <message>
        <source>How the brightness of the picture is shown: as a histogram, as a waveform that keeps left and right, for each colour, or as the sensor measured it.</source>
        <translation>איך מוצגת הבהירות של התמונה: כהיסטוגרמה, כצורת גל ששומרת על ימין ושמאל, לכל צבע בנפרד, או כפי שהחיישן מדד אותה.</translation>
    </message>
    <message>
        <source>L* %1  a* %2  b* %3</source>
        <extracomment>values of a pixel: lightness and colour by CIE L*a*b*</extracomment>
        <translation>L* %1  a* %2  b* %3</translation>
    </message>
    <message>
        <source>L* –  a* –  b* –</source>
        <translation>L* –  a* –  b* –</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>on a small button: logarithmic scale</extracomment>
        <translation>לוג</translation>
    </message>
    <message>
        <source>Pixel under the pointer</source>
        <translation>הפיקסל שמתחת לסמן</translation>
    </message>
    <message>
        <source>R %1  G %2  B %3</source>
        <extracomment>values of a pixel: red, green, blue</extracomment>
        <translation>R %1  G %2  B %3</translation>
    </message>
    <message>
        <source>R –  G –  B –</source>
        <translation>R –  G –  B –</translation>
    </message>
    <message>
        <source>RAW data</source>
        <extracomment>how the picture&apos;s brightness is shown: from the sensor&apos;s own data</extracomment>
        <translation>נתוני RAW</translation>
    </message>
    <message>
        <source>RGB parade</source>
        <extracomment>how the picture&apos;s brightness is shown: three waveforms beside each other</extracomment>
        <translation>מצעד RGB</translation>
    </message>
    <message>
        <source>Red, green and blue as they are in the picture, from 0 to 255, and the colour they stand for as CIE L*a*b* (D50).</source>
        <translation>אדום, ירוק וכחול כפי שהם בתמונה, מ־0 עד 255, והצבע שהם מייצגים כ־CIE L*a*b* (D50).</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>on a small button: a curve of its own for each colour</extracomment>
        <translation>פיצול</translation>
    </message>
    <message>
        <source>Waveform</source>
        <extracomment>how the picture&apos;s brightness is shown</extracomment>
        <translation>צורת גל</translation>
    </message>
    <message>
        <source>What is shown of the exposure</source>
        <translation>מה מוצג מהחשיפה</translation>
    </message>
</context>
<context>
    <name>skein::HistogramPresenter</name>
    <message>
        <source>Live view has no RAW data.</source>
        <translation>לתצוגה חיה אין נתוני RAW.</translation>
    </message>
    <message>
        <source>Reading the RAW data…</source>
        <translation>נתוני ה־RAW נקראים…</translation>
    </message>
    <message>
        <source>The histogram appears here when the photograph has been read.</source>
        <translation>ההיסטוגרמה תופיע כאן לאחר קריאת התצלום.</translation>
    </message>
    <message>
        <source>The histogram appears here with the first frame of live view.</source>
        <translation>ההיסטוגרמה תופיע כאן עם הפריים הראשון של התצוגה החיה.</translation>
    </message>
    <message>
        <source>The histogram appears here with the first photograph.</source>
        <translation>ההיסטוגרמה תופיע כאן עם התצלום הראשון.</translation>
    </message>
    <message>
        <source>There is no histogram: the filter hides all photographs.</source>
        <translation>אין היסטוגרמה: המסנן מסתיר את כל התצלומים.</translation>
    </message>
    <message>
        <source>There is no histogram: this file cannot be shown.</source>
        <translation>אין היסטוגרמה: לא ניתן להציג את הקובץ הזה.</translation>
    </message>
    <message>
        <source>This photograph has no RAW file.</source>
        <translation>לתצלום הזה אין קובץ RAW.</translation>
    </message>
</context>
<context>
    <name>skein::HistogramView</name>
    <message>
        <source>B</source>
        <extracomment>one letter: the colour blue, beside its curve in the histogram</extracomment>
        <translation>B</translation>
    </message>
    <message>
        <source>G</source>
        <extracomment>one letter: the colour green, beside its curve in the histogram</extracomment>
        <translation>G</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>one letter: luminance, beside its curve in the histogram</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>Of the sensor&apos;s data, at black: %1. Saturated: %2.</source>
        <extracomment>%1 and %2: parts of the picture with their colours, such as &quot;red 2 %, blue 1 %&quot;</extracomment>
        <translation>מנתוני החיישן, בשחור: %1. רוויים: %2.</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>one letter: the colour red, beside its curve in the histogram</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>The histogram appears here with the first photograph.</source>
        <translation>ההיסטוגרמה תופיע כאן עם התצלום הראשון.</translation>
    </message>
    <message>
        <source>This is of the pixels that are loaded so far.</source>
        <translation>זה של הפיקסלים שנטענו עד כה.</translation>
    </message>
    <message>
        <source>This is of the whole picture.</source>
        <translation>זה של התמונה כולה.</translation>
    </message>
    <message>
        <source>This photograph has no RAW file.</source>
        <translation>לתצלום הזה אין קובץ RAW.</translation>
    </message>
    <message>
        <source>Without any light: %1. At full brightness: %2.</source>
        <extracomment>%1 and %2: parts of the picture with their colours, such as &quot;red 2 %, blue 1 %&quot;</extracomment>
        <translation>ללא אור כלל: %1. בבהירות מלאה: %2.</translation>
    </message>
    <message>
        <source>stops below saturation</source>
        <translation>סטופים מתחת לרוויה</translation>
    </message>
    <message>
        <source>stops below the saturation that the data show</source>
        <extracomment>what the numbers along the axis of a RAW histogram are</extracomment>
        <translation>סטופים מתחת לרוויה שהנתונים מראים</translation>
    </message>
</context>
<context>
    <name>skein::HookDefinition</name>
    <message>
        <source>A character in these arguments cannot be given to a program. Type them again.</source>
        <translation>לא ניתן למסור לתוכנית תו שמופיע בארגומנטים האלה. יש להקליד אותם מחדש.</translation>
    </message>
    <message>
        <source>Camera connected</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>מצלמה חוברה</translation>
    </message>
    <message>
        <source>Camera disconnected</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>מצלמה נותקה</translation>
    </message>
    <message>
        <source>No program is named. Choose the one to run.</source>
        <translation>לא צוינה תוכנית. יש לבחור את התוכנית להרצה.</translation>
    </message>
    <message>
        <source>Photograph saved</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>תצלום נשמר</translation>
    </message>
    <message>
        <source>Photograph taken</source>
        <extracomment>what happens, as an entry of a list</extracomment>
        <translation>תצלום צולם</translation>
    </message>
    <message>
        <source>Sequence ended</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>סדרה הסתיימה</translation>
    </message>
    <message>
        <source>Session opened</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>סשן נפתח</translation>
    </message>
    <message>
        <source>These arguments are too long. Put what shall be done into a script, and name the script as the program.</source>
        <translation>הארגומנטים האלה ארוכים מדי. יש לכתוב את הפעולות בסקריפט ולציין את הסקריפט כתוכנית.</translation>
    </message>
    <message>
        <source>“%1” is no full path. Write the path of the program from the first slash on, or its name alone.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>”%1” אינו נתיב מלא. יש לכתוב את נתיב התוכנית מהלוכסן הראשון, או את שמה בלבד.</translation>
    </message>
</context>
<context>
    <name>skein::HookDialog</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>menu of what arguments may contain: the words, then how it is written</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>button: adds the program to the list</extracomment>
        <translation>הוספה</translation>
    </message>
    <message>
        <source>Add Program</source>
        <extracomment>title of a window</extracomment>
        <translation>הוספת תוכנית</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>button: takes over what was changed</extracomment>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>button: takes the program that is chosen</extracomment>
        <translation>בחירה</translation>
    </message>
    <message>
        <source>Choose the Program</source>
        <translation>בחירת התוכנית</translation>
    </message>
    <message>
        <source>Edit Program</source>
        <extracomment>title of a window</extracomment>
        <translation>עריכת תוכנית</translation>
    </message>
    <message>
        <source>No shell reads the arguments: each line is given to the program as it is, with spaces and quotes. What happened also stands in its environment, as SKEIN_PATH and so on.</source>
        <translation>שום מעטפת אינה קוראת את הארגומנטים: כל שורה נמסרת לתוכנית כמות שהיא, עם רווחים ומירכאות. מה שקרה מופיע גם בסביבה שלה, כ־SKEIN_PATH וכדומה.</translation>
    </message>
</context>
<context>
    <name>skein::HookOrder</name>
    <message>
        <source>How it ended: done, stopped or failed</source>
        <translation>איך הסתיימה: done (הושלמה), stopped (נעצרה) או failed (נכשלה)</translation>
    </message>
    <message>
        <source>The camera</source>
        <extracomment>what {camera} stands for</extracomment>
        <translation>המצלמה</translation>
    </message>
    <message>
        <source>The camera’s own name for it</source>
        <translation>השם שהמצלמה נתנה לו</translation>
    </message>
    <message>
        <source>The folder of the session</source>
        <translation>תיקיית הסשן</translation>
    </message>
    <message>
        <source>The name of the sequence</source>
        <translation>שם הסדרה</translation>
    </message>
    <message>
        <source>The photograph, with its folder</source>
        <translation>התצלום, עם התיקייה שלו</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>what {event} stands for</extracomment>
        <translation>מה קרה</translation>
    </message>
</context>
<context>
    <name>skein::HookRun</name>
    <message>
        <source>%1: the program “%2” could not be started. Look whether it is there and may be run, and is named rightly.</source>
        <extracomment>%1 is what happened (&quot;Photograph saved&quot;), %2 a program</extracomment>
        <translation>%1: לא ניתן להפעיל את התוכנית ”%2”. יש לבדוק שהיא קיימת, שמותר להריץ אותה ושהשם נכון.</translation>
    </message>
    <message>
        <source>%1: what “%2” had started still ran after %3 s and was ended. What is to stay must be started with setsid.</source>
        <extracomment>%1 is what happened (&quot;Photograph saved&quot;), %2 a program, %3 a number of seconds</extracomment>
        <translation>%1: מה ש”%2” הפעילה עוד רץ אחרי %3 שנ׳ ונסגר. מה שצריך להישאר יש להפעיל עם setsid.</translation>
    </message>
    <message>
        <source>%1: “%2” crashed or was killed.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program</extracomment>
        <translation>%1: ”%2” קרסה או נסגרה בכפייה.</translation>
    </message>
    <message>
        <source>%1: “%2” failed with the code %3 and did not say why.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program, %3 a number</extracomment>
        <translation>%1: ”%2” נכשלה בקוד %3 ולא ציינה למה.</translation>
    </message>
    <message>
        <source>%1: “%2” failed with the code %3. It said: “%4”.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program, %3 a number, %4 what the program said</extracomment>
        <translation>%1: ”%2” נכשלה בקוד %3. היא דיווחה: ”%4”.</translation>
    </message>
    <message>
        <source>%1: “%2” had not ended after %3 s and was ended. Look why it hangs, or give hooks more time in the preferences.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program, %3 a number</extracomment>
        <translation>%1: ”%2” לא הסתיימה אחרי %3 שנ׳ ונסגרה. יש לבדוק למה היא נתקעת, או לתת לתוכניות יותר זמן בהעדפות.</translation>
    </message>
    <message>
        <source>%1: “%2” wrote more than %3 and was ended. Let it write less, or into a file.</source>
        <extracomment>%3 is an amount of data: &quot;4.0 MiB&quot;</extracomment>
        <translation>%1: ”%2” כתבה יותר מ־%3 ונסגרה. עליה לכתוב פחות, או לקובץ.</translation>
    </message>
</context>
<context>
    <name>skein::HookRunner</name>
    <message numerus="yes">
        <source>%n program(s) wait for their turn, and no more can: for what happens now none is run. Let fewer be run, or quicker ones.</source>
        <extracomment>hooks are the photographer&apos;s own programs, which are run when something happens</extracomment>
        <translation>
            <numerusform>תוכנית אחת (%n) ממתינה לתורה ואין מקום לנוספות: על מה שקורה עכשיו לא תורץ תוכנית. יש להריץ פחות תוכניות או מהירות יותר.</numerusform>
            <numerusform>%n תוכניות ממתינות לתורן ואין מקום לנוספות: על מה שקורה עכשיו לא תורץ תוכנית. יש להריץ פחות תוכניות או מהירות יותר.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) were not run, because too many waited for their turn.</source>
        <extracomment>hooks are the photographer&apos;s own programs, which are run when something happens</extracomment>
        <translation>
            <numerusform>תוכנית אחת (%n) לא הורצה, כי יותר מדי המתינו לתורן.</numerusform>
            <numerusform>%n תוכניות לא הורצו, כי יותר מדי המתינו לתורן.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::HooksPage</name>
    <message>
        <source>&amp;Test</source>
        <extracomment>button: runs the program for a test</extracomment>
        <translation>&amp;בדיקה</translation>
    </message>
    <message>
        <source>Arguments</source>
        <extracomment>head of a column: what the program is given</extracomment>
        <translation>ארגומנטים</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>head of a column</extracomment>
        <translation>תוכנית</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <extracomment>button: ends the test of a program</extracomment>
        <translation>&amp;עצירה</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>column: the event at which a program is run</extracomment>
        <translation>מתי</translation>
    </message>
    <message>
        <source>“%1” has ended, and all was well.</source>
        <extracomment>%1 is a program</extracomment>
        <translation>”%1” הסתיימה, והכול תקין.</translation>
    </message>
    <message>
        <source>“%1” has ended, and all was well. It wrote:
%2</source>
        <extracomment>%2 is what a program wrote</extracomment>
        <translation>”%1” הסתיימה, והכול תקין. היא כתבה:
%2</translation>
    </message>
    <message>
        <source>“%1” is running…</source>
        <extracomment>%1 is a program</extracomment>
        <translation>”%1” רצה…</translation>
    </message>
</context>
<context>
    <name>skein::HostConnection</name>
    <message>
        <source>The camera did not answer in time. Check that it is awake and connected, then try again.</source>
        <translation>המצלמה לא ענתה בזמן. יש לבדוק שהיא ערה ומחוברת ולנסות שוב.</translation>
    </message>
    <message>
        <source>The camera program gave an answer that makes no sense. Connect the camera again; if that does not help, install Skein again.</source>
        <translation>תוכנית המצלמה נתנה תשובה חסרת פשר. יש לחבר את המצלמה שוב; אם זה לא עוזר, יש להתקין את Skein מחדש.</translation>
    </message>
    <message>
        <source>The camera was closed before this was done.</source>
        <translation>המצלמה נסגרה לפני שזה הושלם.</translation>
    </message>
</context>
<context>
    <name>skein::HostOptions</name>
    <message>
        <source>The camera host needs to know its camera. Start it with --port, --list or --supported.</source>
        <translation>תוכנית העזר צריכה לדעת מה המצלמה שלה. יש להפעיל אותה עם --port, --list או --supported.</translation>
    </message>
</context>
<context>
    <name>skein::HostProcess</name>
    <message>
        <source>It did not say why.</source>
        <translation>היא לא ציינה למה.</translation>
    </message>
    <message>
        <source>It said: “%1”.</source>
        <extracomment>%1 is an untranslated line that a program wrote about itself.</extracomment>
        <translation>היא דיווחה: ”%1”.</translation>
    </message>
    <message>
        <source>The camera program belongs to another version of Skein. Install Skein again.</source>
        <translation>תוכנית המצלמה שייכת לגרסה אחרת של Skein. יש להתקין את Skein מחדש.</translation>
    </message>
    <message>
        <source>The camera program sent something that cannot be understood. Connect the camera again; if that does not help, install Skein again.</source>
        <translation>תוכנית המצלמה שלחה משהו שאינו מובן. יש לחבר את המצלמה שוב; אם זה לא עוזר, יש להתקין את Skein מחדש.</translation>
    </message>
    <message>
        <source>The camera&apos;s driver crashed. Photographs on the camera&apos;s card stay there until they are fetched. If the camera does not come back by itself, connect it again; if its driver goes on crashing, switch the camera off and on before.</source>
        <translation>מנהל ההתקן של המצלמה קרס. תצלומים שבכרטיס המצלמה נשארים שם עד שיובאו. אם המצלמה אינה חוזרת מעצמה, יש לחבר אותה שוב; אם מנהל ההתקן ממשיך לקרוס, יש לכבות ולהדליק אותה קודם.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off. Check cable, power and network, then connect the camera again.</source>
        <translation>החיבור למצלמה נקטע. יש לבדוק כבל, חשמל ורשת ואז לחבר את המצלמה שוב.</translation>
    </message>
    <message>
        <source>The program that talks to the camera was ended from outside, perhaps because memory ran out. Photographs on the camera&apos;s card stay there until they are fetched. If the camera does not come back by itself, connect it again.</source>
        <translation>התוכנית שמדברת עם המצלמה נסגרה מבחוץ, אולי כי אזל הזיכרון. תצלומים שבכרטיס המצלמה נשארים שם עד שיובאו. אם המצלמה אינה חוזרת מעצמה, יש לחבר אותה שוב.</translation>
    </message>
    <message>
        <source>The program that talks to the camera, skein-camera-host, could not be started. Install Skein again.</source>
        <translation>לא ניתן להפעיל את התוכנית שמדברת עם המצלמה, skein-camera-host. יש להתקין את Skein מחדש.</translation>
    </message>
    <message>
        <source>The program that talks to the camera, skein-camera-host, ended before it was ready. %1 Connect the camera again; if that does not help, install Skein again.</source>
        <extracomment>%1 is a sentence: what is known of it</extracomment>
        <translation>התוכנית שמדברת עם המצלמה, skein-camera-host, הסתיימה לפני שהייתה מוכנה. %1 יש לחבר את המצלמה שוב; אם זה לא עוזר, יש להתקין את Skein מחדש.</translation>
    </message>
</context>
<context>
    <name>skein::HostQuery</name>
    <message>
        <source>The camera program gave an answer that cannot be understood. Install Skein again.</source>
        <translation>תוכנית המצלמה נתנה תשובה שאינה מובנת. יש להתקין את Skein מחדש.</translation>
    </message>
    <message>
        <source>The program that talks to cameras ended without an answer. Try again; if that does not help, unplug the cameras and plug them in one by one.</source>
        <translation>התוכנית שמדברת עם מצלמות הסתיימה ללא תשובה. יש לנסות שוב; אם זה לא עוזר, יש לנתק את המצלמות ולחבר אותן אחת אחת.</translation>
    </message>
    <message>
        <source>The program that talks to cameras gave no answer in time. Try again; if that does not help, unplug the cameras and plug them in one by one.</source>
        <translation>התוכנית שמדברת עם מצלמות לא ענתה בזמן. יש לנסות שוב; אם זה לא עוזר, יש לנתק את המצלמות ולחבר אותן אחת אחת.</translation>
    </message>
    <message>
        <source>The program that talks to cameras, skein-camera-host, could not be started. Install Skein again.</source>
        <translation>לא ניתן להפעיל את התוכנית שמדברת עם מצלמות, skein-camera-host. יש להתקין את Skein מחדש.</translation>
    </message>
</context>
<context>
    <name>skein::ImageView</name>
    <message>
        <source>Picture</source>
        <extracomment>name of the picture area, for screen readers</extracomment>
        <translation>תמונה</translation>
    </message>
    <message>
        <source>The photograph, or the live picture of the camera. The wheel zooms at the pointer, dragging moves it, a double click changes between the whole picture and its actual pixels; letters and arrows are commands here.</source>
        <translation>התצלום, או התמונה החיה מהמצלמה. הגלגלת משנה את הזום במקום הסמן, גרירה מזיזה, ולחיצה כפולה עוברת בין התמונה כולה לבין הפיקסלים בגודלם המקורי; אותיות וחיצים הם פקודות כאן.</translation>
    </message>
</context>
<context>
    <name>skein::ImportCommand</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>progress: the third of five files; %3 is the name of the file</extracomment>
        <translation>%1 מתוך %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that this session has only damaged are still on the camera&apos;s card, such as %1. To fetch one of them again, name it: skein-cli import %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>קובץ אחד (%n), %1, שפגום בסשן הזה, עדיין נמצא בכרטיס המצלמה. כדי להביא אותו שוב, יש לציין את שמו: skein-cli import %1.</numerusform>
            <numerusform>%n קבצים שפגומים בסשן הזה עדיין נמצאים בכרטיס המצלמה, כמו %1. כדי להביא אחד מהם שוב, יש לציין את שמו: skein-cli import %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) found</source>
        <extracomment>while the card is being looked at</extracomment>
        <translation>
            <numerusform>נמצא תצלום אחד (%n)</numerusform>
            <numerusform>נמצאו %n תצלומים</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photographs of that kind on the camera&apos;s card.</source>
        <translation>אין תצלומים מהסוג הזה בכרטיס המצלמה.</translation>
    </message>
    <message>
        <source>There is no “%1” on the camera&apos;s card. See what is there with &quot;skein-cli import list&quot;.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>אין ”%1” בכרטיס המצלמה. הפקודה &quot;skein-cli import list&quot; מציגה מה יש שם.</translation>
    </message>
    <message>
        <source>There is nothing to import on the camera&apos;s card.</source>
        <translation>אין מה לייבא מכרטיס המצלמה.</translation>
    </message>
</context>
<context>
    <name>skein::ImportDialog</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a day and how many photographs were taken on it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3 of %4. %5</source>
        <extracomment>%1, %2: numbers of files; %3, %4: sizes; %5: the name of a file</extracomment>
        <translation>%1 מתוך %2 קבצים, %3 מתוך %4. %5</translation>
    </message>
    <message numerus="yes">
        <source>%n not in this session.</source>
        <comment>photographs</comment>
        <extracomment>stands behind &quot;14 photographs on the card, &quot;</extracomment>
        <translation>
            <numerusform>%n לא בסשן הזה.</numerusform>
            <numerusform>%n לא בסשן הזה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) chosen, %1.</source>
        <comment>and films</comment>
        <extracomment>%1 is their size, such as &quot;120 MB&quot;</extracomment>
        <translation>
            <numerusform>נבחר תצלום אחד (%n), %1.</numerusform>
            <numerusform>נבחרו %n תצלומים, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) on the card</source>
        <comment>and films</comment>
        <extracomment>a comma follows, and &quot;7 not in this session.&quot;</extracomment>
        <translation>
            <numerusform>תצלום אחד (%n) בכרטיס</numerusform>
            <numerusform>%n תצלומים בכרטיס</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <extracomment>button: reads the card anew</extracomment>
        <translation>קריאה מ&amp;חדש</translation>
    </message>
    <message>
        <source>&amp;Stop Looking</source>
        <extracomment>button: ends reading the card</extracomment>
        <translation>&amp;עצירת הקריאה</translation>
    </message>
    <message>
        <source>All days</source>
        <extracomment>choice: photographs of all days</extracomment>
        <translation>כל הימים</translation>
    </message>
    <message>
        <source>Everything on the card is in this session already.</source>
        <translation>כל מה שבכרטיס כבר נמצא בסשן הזה.</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <extracomment>title of a window; %1 is the name of one of several cameras</extracomment>
        <translation>ייבוא מ־%1</translation>
    </message>
    <message>
        <source>No camera is connected. Connect it to see what is on its card.</source>
        <translation>אין מצלמה מחוברת. יש לחבר אותה כדי לראות מה בכרטיס שלה.</translation>
    </message>
    <message>
        <source>No photograph on the card fits what is asked for above.</source>
        <translation>אין בכרטיס תצלום שמתאים למבוקש למעלה.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>לא נבחר דבר.</translation>
    </message>
    <message>
        <source>Nothing is chosen. The session&apos;s disk has room for %1.</source>
        <extracomment>%1 is a size, such as &quot;12 GB&quot;</extracomment>
        <translation>לא נבחר דבר. בדיסק הסשן יש מקום ל־%1.</translation>
    </message>
    <message>
        <source>The camera is away. The import goes on when it is connected again.</source>
        <translation>המצלמה אינה זמינה. הייבוא יימשך כשתחובר שוב.</translation>
    </message>
    <message numerus="yes">
        <source>The card is being looked at: %n photograph(s) so far…</source>
        <comment>and films</comment>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>הכרטיס נקרא: תצלום אחד (%n) עד כה…</numerusform>
            <numerusform>הכרטיס נקרא: %n תצלומים עד כה…</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is being looked at…</source>
        <translation>הכרטיס נקרא…</translation>
    </message>
    <message>
        <source>The look at the card was stopped: there may be more than is shown.</source>
        <translation>קריאת הכרטיס נעצרה: ייתכן שיש יותר ממה שמוצג.</translation>
    </message>
    <message>
        <source>The session&apos;s disk has room for %1 only. Choose fewer, or make room.</source>
        <extracomment>%1 is a size, such as &quot;12 GB&quot;</extracomment>
        <translation>בדיסק הסשן יש מקום ל־%1 בלבד. יש לבחור פחות או לפנות מקום.</translation>
    </message>
    <message>
        <source>The session&apos;s disk has room for %1.</source>
        <extracomment>%1 is a size, such as &quot;12 GB&quot;</extracomment>
        <translation>בדיסק הסשן יש מקום ל־%1.</translation>
    </message>
    <message>
        <source>There are no photographs on the card.</source>
        <translation>אין תצלומים בכרטיס.</translation>
    </message>
</context>
<context>
    <name>skein::InfoLayer</name>
    <message>
        <source>%1 × %2</source>
        <extracomment>width and height of a picture in pixels</extracomment>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>skein::Ingest</name>
    <message>
        <source>The camera was disconnected.</source>
        <translation>המצלמה נותקה.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off.</source>
        <translation>החיבור למצלמה נקטע.</translation>
    </message>
    <message>
        <source>The transfer was stopped.</source>
        <translation>ההעברה נעצרה.</translation>
    </message>
</context>
<context>
    <name>skein::IngestErrors</name>
    <message>
        <source>%1 cannot be fetched without a camera. Connect it and try again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>לא ניתן להביא את %1 ללא מצלמה. יש לחבר אותה ולנסות שוב.</translation>
    </message>
    <message>
        <source>%1 could not be fetched and stays on the camera&apos;s card. %2 It is fetched when there is room.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>לא ניתן היה להביא את %1 והוא נשאר בכרטיס המצלמה. %2 הוא יובא כשיהיה מקום.</translation>
    </message>
    <message>
        <source>%1 could not be fetched and stays on the camera&apos;s card. %2 It is tried again at the next connection.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>לא ניתן היה להביא את %1 והוא נשאר בכרטיס המצלמה. %2 ייעשה ניסיון נוסף בחיבור הבא.</translation>
    </message>
    <message>
        <source>%1 could not be put into the session. %2 It was received as %3.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why, %3 a file</extracomment>
        <translation>לא ניתן היה להכניס את %1 לסשן. %2 הוא התקבל בשם %3.</translation>
    </message>
    <message>
        <source>%1 could not be put into the session. %2 The photograph is safe as %3.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why, %3 a file</extracomment>
        <translation>לא ניתן היה להכניס את %1 לסשן. %2 התצלום בטוח בשם %3.</translation>
    </message>
    <message>
        <source>%1 did not arrive from the camera&apos;s memory. %2 If it was saved at the last moment, it is added when the session is opened the next time.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1 לא הגיע מזיכרון המצלמה. %2 אם נשמר ברגע האחרון, הוא יתווסף בפתיחה הבאה של הסשן.</translation>
    </message>
    <message>
        <source>%1 exists only in memory and could not be written to “%2” yet; this is tried again and again. Make room there and check the disk, and until then do not disconnect the camera and do not close Skein.</source>
        <extracomment>%1 is the name of a file, %2 a folder</extracomment>
        <translation>%1 נמצא רק בזיכרון ועדיין לא ניתן היה לכתוב אותו ל”%2”; הניסיון חוזר שוב ושוב. יש לפנות שם מקום ולבדוק את הדיסק, ועד אז לא לנתק את המצלמה ולא לסגור את Skein.</translation>
    </message>
    <message>
        <source>%1 was not fetched and stays on the camera&apos;s card. %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1 לא הובא ונשאר בכרטיס המצלמה. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) could not be fetched yet. They are on the camera&apos;s card and will be fetched when it is connected again.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>עדיין לא ניתן היה להביא תצלום אחד (%n). הוא בכרטיס המצלמה ויובא כשתחובר שוב.</numerusform>
            <numerusform>עדיין לא ניתן היה להביא %n תצלומים. הם בכרטיס המצלמה ויובאו כשתחובר שוב.</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera went away before the photograph was fetched. It is on the card and will be fetched when the camera is connected again.</source>
        <translation>המצלמה נעלמה לפני שהתצלום הובא. הוא בכרטיס ויובא כשהמצלמה תחובר שוב.</translation>
    </message>
    <message numerus="yes">
        <source>The session folder cannot be changed, because %n photograph(s) would be lost: they exist only in memory and wait to be written to “%1”. Make room there, wait until they have arrived, then change the folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>לא ניתן לשנות את תיקיית הסשן, כי תצלום אחד (%n) יאבד: הוא נמצא רק בזיכרון וממתין לכתיבה ל”%1”. יש לפנות שם מקום, להמתין עד שיגיע ואז לשנות את התיקייה.</numerusform>
            <numerusform>לא ניתן לשנות את תיקיית הסשן, כי %n תצלומים יאבדו: הם נמצאים רק בזיכרון וממתינים לכתיבה ל”%1”. יש לפנות שם מקום, להמתין עד שיגיעו ואז לשנות את התיקייה.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::InputThread</name>
    <message>
        <source>The camera does not answer. Switch it off and on again, check the connection, then connect again.</source>
        <translation>המצלמה אינה עונה. יש לכבות ולהדליק אותה, לבדוק את החיבור ואז לחבר שוב.</translation>
    </message>
    <message>
        <source>The camera host did not understand a command. Install Skein again.</source>
        <translation>תוכנית העזר של המצלמה לא הבינה פקודה. יש להתקין את Skein מחדש.</translation>
    </message>
</context>
<context>
    <name>skein::InterfacePage</name>
    <message>
        <source>%1 (not there now)</source>
        <extracomment>%1 is the name of a monitor</extracomment>
        <translation>%1 (לא מחובר עכשיו)</translation>
    </message>
    <message>
        <source>&amp;Around the picture:</source>
        <translation>&amp;סביב התמונה:</translation>
    </message>
    <message>
        <source>&amp;Connect cameras as soon as they are plugged in</source>
        <translation>ל&amp;חבר מצלמות ברגע שהן מוכנסות לשקע</translation>
    </message>
    <message>
        <source>&amp;Keep screen and computer awake while photographs are taken</source>
        <translation>למנוע &amp;שינה של המסך והמחשב בזמן צילום</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>label of a choice: the language of the program</extracomment>
        <translation>ש&amp;פה:</translation>
    </message>
    <message>
        <source>&amp;Notify me when Skein needs me and I look at another window</source>
        <translation>הו&amp;דעה כש־Skein צריך תשומת לב והמבט בחלון אחר</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <extracomment>label of a choice: dark or light</extracomment>
        <translation>&amp;ערכת נושא:</translation>
    </message>
    <message>
        <source>A camera that went away, a full disk, a sequence or import that has ended.</source>
        <translation>מצלמה שהתנתקה, דיסק מלא, סדרה או ייבוא שהסתיימו.</translation>
    </message>
    <message>
        <source>A folder for today</source>
        <extracomment>choice: the session that is opened at the start</extracomment>
        <translation>תיקייה להיום</translation>
    </message>
    <message>
        <source>All windows speak it at once; nothing that runs is interrupted.</source>
        <translation>כל החלונות עוברים אליה מיד; דבר ממה שפועל אינו נקטע.</translation>
    </message>
    <message>
        <source>Around the chosen t&amp;humbnail:</source>
        <translation>סביב התמונה ה&amp;ממוזערת הנבחרת:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>כמו שולחן העבודה</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>כמו המערכת</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>בהפעלה</translation>
    </message>
    <message>
        <source>At the start, too; the one that was used last is shown. Otherwise you connect them yourself.</source>
        <translation>גם בהפעלה; מוצגת זו שהייתה בשימוש אחרון. אחרת מחברים אותן ידנית.</translation>
    </message>
    <message>
        <source>Colour around the picture</source>
        <translation>הצבע סביב התמונה</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>theme of the window</extracomment>
        <translation>כהה</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>title of a group: what the desktop is asked for</extracomment>
        <translation>שולחן העבודה</translation>
    </message>
    <message>
        <source>During sequences, transfers, imports, live view, presentations and the like.</source>
        <translation>במהלך סדרות, העברות, ייבוא, תצוגה חיה, הצגות וכדומה.</translation>
    </message>
    <message>
        <source>In the filmstrip and in the grid.</source>
        <translation>ברצועת התמונות וברשת.</translation>
    </message>
    <message>
        <source>In the folder of today</source>
        <translation type="vanished">בתיקיית היום</translation>
    </message>
    <message>
        <source>Interface</source>
        <extracomment>title of a page of the preferences: how the program looks</extracomment>
        <translation>ממשק</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>theme of the window</extracomment>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>title of a group: the theme and colours of the program</extracomment>
        <translation>מראה</translation>
    </message>
    <message>
        <source>Neutral greys in all of them, so that nothing near the picture has a colour of its own. Dark is best for judging photographs.</source>
        <translation>בכולן אפור ניטרלי, כדי שלשום דבר ליד התמונה לא יהיה צבע משלו. כהה הוא הטוב ביותר לשיפוט תצלומים.</translation>
    </message>
    <message>
        <source>Of last time</source>
        <translation type="vanished">מהפעם הקודמת</translation>
    </message>
    <message>
        <source>On the m&amp;onitor:</source>
        <translation>על ה&amp;צג:</translation>
    </message>
    <message>
        <source>One that the window is not on</source>
        <translation>צג שהחלון אינו נמצא בו</translation>
    </message>
    <message>
        <source>Open the &amp;session:</source>
        <translation type="vanished">&amp;פתיחת הסשן:</translation>
    </message>
    <message>
        <source>Present &amp;masks, guides and warnings, too</source>
        <translation>להציג גם &amp;מסכות, קווי עזר ואזהרות</translation>
    </message>
    <message>
        <source>Presentation</source>
        <extracomment>title of a part of the preferences: showing photographs alone on another monitor</extracomment>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Session at the &amp;start:</source>
        <translation>ה&amp;סשן בהפעלה:</translation>
    </message>
    <message>
        <source>The one of last time</source>
        <extracomment>choice: the session that is opened at the start</extracomment>
        <translation>הסשן מהפעם הקודמת</translation>
    </message>
    <message>
        <source>The surroundings of a photograph change how bright it seems.</source>
        <translation>הסביבה של תצלום משפיעה על מידת הבהירות שבה הוא נראה.</translation>
    </message>
    <message>
        <source>What Skein opens when it is started without a folder. If the session of last time was the folder of a day, another day begins with a folder of its own.</source>
        <translation>מה ש־Skein פותח כשהוא מופעל בלי תיקייה. אם הסשן מהפעם הקודמת היה תיקייה של יום, יום חדש מתחיל בתיקייה משלו.</translation>
    </message>
    <message>
        <source>When Skein is started without a folder. The folder of a day always gives way to that of the new day.</source>
        <translation type="vanished">כש־Skein מופעל ללא תיקייה. תיקייה של יום תמיד מפנה מקום לזו של היום החדש.</translation>
    </message>
    <message>
        <source>Where the presentation (F5) is shown.</source>
        <translation>היכן מופיעה ההצגה (F5).</translation>
    </message>
    <message>
        <source>Whether a client on the second monitor sees what is laid over the picture.</source>
        <translation>האם לקוח שמביט בצג השני רואה את מה שמונח על התמונה.</translation>
    </message>
    <message>
        <source>Windows</source>
        <extracomment>title of a part of the preferences: the program&apos;s windows</extracomment>
        <translation>חלונות</translation>
    </message>
    <message>
        <source>Windows, panels, their sizes and the full screen are remembered by themselves. “Layout” in the menu View moves the panels, and puts everything back to where it was at first.</source>
        <translation>חלונות, חלוניות, גודלם והמסך המלא נזכרים מעצמם. ”פריסה” בתפריט תצוגה מזיזה את החלוניות ומחזירה הכול למצבו ההתחלתי.</translation>
    </message>
    <message>
        <source>automatic usb cable hotplug</source>
        <translation>אוטומטי usb כבל חיבור חם</translation>
    </message>
    <message>
        <source>background surround colour grey black white</source>
        <translation>רקע סביב צבע אפור שחור לבן</translation>
    </message>
    <message>
        <source>dark light night bright colour scheme appearance desktop</source>
        <translation>כהה בהיר לילה ערכת צבעים מראה שולחן עבודה</translation>
    </message>
    <message>
        <source>folder last recent startup begin today</source>
        <translation>תיקייה אחרון אחרונים הפעלה התחלה היום</translation>
    </message>
    <message>
        <source>highlight selection frame colour border</source>
        <translation>הדגשה בחירה מסגרת צבע גבול</translation>
    </message>
    <message>
        <source>language translation locale speak english deutsch</source>
        <extracomment>words by which the preference is found</extracomment>
        <translation>שפה תרגום אזור דיבור עברית אנגלית language english</translation>
    </message>
    <message>
        <source>notification message popup hidden minimised</source>
        <translation>התראה הודעה חלון קופץ מוסתר ממוזער</translation>
    </message>
    <message>
        <source>overlay second screen client</source>
        <translation>שכבת־על מסך שני לקוח</translation>
    </message>
    <message>
        <source>screen display projector second</source>
        <translation>מסך תצוגה מקרן שני</translation>
    </message>
    <message>
        <source>sleep suspend lock screen saver blank power inhibit</source>
        <translation>שינה השהיה נעילה מסך שומר מסך כיבוי חשמל מניעה</translation>
    </message>
</context>
<context>
    <name>skein::InterruptedCapture</name>
    <message>
        <source>The connection to the camera is back. No photograph has come of the capture during which it broke off, and no new one is on the camera&apos;s card. Take it again if you want it.</source>
        <translation>החיבור למצלמה חזר. מהצילום שבמהלכו נקטע לא נוצר תצלום, ואין חדש בכרטיס המצלמה. אפשר לצלם שוב במידת הצורך.</translation>
    </message>
    <message>
        <source>The connection to the camera is back. Whether there is a photograph of the capture during which it broke off is not known. Look on the camera&apos;s card.</source>
        <translation>החיבור למצלמה חזר. לא ידוע אם יש תצלום מהצילום שבמהלכו נקטע. כדאי לבדוק בכרטיס המצלמה.</translation>
    </message>
</context>
<context>
    <name>skein::IntervalForm</name>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">&amp;תצלומים:</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>מספ&amp;ר תצלומים:</translation>
    </message>
    <message>
        <source>Number o&amp;f rounds:</source>
        <extracomment>how many times the sequence within it is run</extracomment>
        <translation>מספ&amp;ר סבבים:</translation>
    </message>
    <message>
        <source>One photograph, or another sequence, every so often: how often, how many of them, and when it begins and ends.</source>
        <translation>תצלום אחד, או סדרה אחרת, בכל פרק זמן: באיזו תדירות, כמה פעמים, ומתי זה מתחיל ומסתיים.</translation>
    </message>
    <message>
        <source>Ti&amp;mes:</source>
        <extracomment>how many times the sequence within it is run</extracomment>
        <translation type="vanished">&amp;פעמים:</translation>
    </message>
</context>
<context>
    <name>skein::JobsPart</name>
    <message>
        <source>Cancelled.</source>
        <extracomment>answer to a plugin&apos;s work that somebody ended</extracomment>
        <translation>בוטל.</translation>
    </message>
</context>
<context>
    <name>skein::Journal</name>
    <message>
        <source>Another program made the session&apos;s journal.</source>
        <translation>תוכנית אחרת יצרה את יומן הסשן.</translation>
    </message>
    <message>
        <source>The session&apos;s journal could not be used. Check the disk that the session&apos;s folder lies on.</source>
        <translation>לא ניתן להשתמש ביומן הסשן. יש לבדוק את הדיסק שבו נמצאת תיקיית הסשן.</translation>
    </message>
    <message>
        <source>The session&apos;s journal does not have the photograph any more.</source>
        <translation>התצלום כבר אינו ביומן הסשן.</translation>
    </message>
    <message>
        <source>The session&apos;s journal is damaged.</source>
        <translation>יומן הסשן פגום.</translation>
    </message>
    <message>
        <source>The session&apos;s journal is read-only.</source>
        <translation>יומן הסשן הוא לקריאה בלבד.</translation>
    </message>
</context>
<context>
    <name>skein::JournalKeeper</name>
    <message>
        <source>The session&apos;s journal could not be read and was put aside as “%1”. No photograph is affected; a new journal was begun. You can delete the old one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>לא ניתן לקרוא את יומן הסשן והוא הונח בצד בשם ”%1”. אף תצלום לא נפגע; הותחל יומן חדש. אפשר למחוק את הישן.</translation>
    </message>
    <message>
        <source>The session&apos;s journal “%1” cannot be written. Photographs are saved as always, but none is deleted from the camera&apos;s card. Check that the folder may be written to and that its disk is not full, then open the session again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>לא ניתן לכתוב את יומן הסשן ”%1”. תצלומים נשמרים כרגיל, אך אף אחד לא נמחק מכרטיס המצלמה. יש לבדוק שאפשר לכתוב לתיקייה ושהדיסק שלה אינו מלא, ואז לפתוח את הסשן שוב.</translation>
    </message>
</context>
<context>
    <name>skein::JsonFields</name>
    <message>
        <source>The sequence says “%1”, which means nothing there. Correct the word or remove it.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation type="vanished">בסדרה כתוב ”%1”, שאין לו שם משמעות. יש לתקן את המילה או להסיר אותה.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Write one of these: %3.</source>
        <extracomment>%3 is a list of words.</extracomment>
        <translation>”%1” לא יכול להיות ”%2”. יש לכתוב אחד מאלה: %3.</translation>
    </message>
    <message>
        <source>“%1” has to be a group in braces.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>”%1” חייב להיות קבוצה בסוגריים מסולסלים.</translation>
    </message>
    <message>
        <source>“%1” has to be a number.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>”%1” חייב להיות מספר.</translation>
    </message>
    <message>
        <source>“%1” has to be a text in quotation marks.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>”%1” חייב להיות טקסט במירכאות.</translation>
    </message>
    <message>
        <source>“%1” has to be a whole number, but is %2.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 what stands there</extracomment>
        <translation>”%1” חייב להיות מספר שלם, אך הוא %2.</translation>
    </message>
    <message>
        <source>“%1” has to be true or false.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>”%1” חייב להיות true או false.</translation>
    </message>
    <message>
        <source>“%1” is too large a number: %2.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 what stands there</extracomment>
        <translation>”%1” הוא מספר גדול מדי: %2.</translation>
    </message>
</context>
<context>
    <name>skein::KeyEditor</name>
    <message>
        <source>%1 belongs to “%2”, which would go without it.</source>
        <extracomment>%1 a key, %2 the command that has it</extracomment>
        <translation>%1 שייך ל”%2”, שיישאר בלעדיו.</translation>
    </message>
    <message>
        <source>&amp;Add Key</source>
        <extracomment>button: gives the command one more key</extracomment>
        <translation>&amp;הוספת מקש</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>button: leaves the keys as they are</extracomment>
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>button: gives the command its own keys again</extracomment>
        <translation>&amp;איפוס</translation>
    </message>
    <message>
        <source>&amp;Take It</source>
        <extracomment>button: takes the key from the command that has it</extracomment>
        <translation>&amp;לקיחת המקש</translation>
    </message>
    <message>
        <source>Any key counts, also of a remote; Escape twice ends this</source>
        <translation>כל מקש נחשב, גם של שלט; Escape פעמיים מסיים זאת</translation>
    </message>
    <message>
        <source>Choose one above to change its keys.</source>
        <translation>יש לבחור פקודה למעלה כדי לשנות את מקשיה.</translation>
    </message>
    <message>
        <source>Escape would no longer cancel what is under way. Press it again to leave all as it is.</source>
        <translation>Escape לא יבטל עוד את הפעולה שבתהליך. לחיצה נוספת תשאיר הכול כפי שהוא.</translation>
    </message>
    <message>
        <source>Gives the command one more key: press it then</source>
        <translation>נותן לפקודה מקש נוסף: יש ללחוץ עליו אז</translation>
    </message>
    <message>
        <source>Gives the command the keys again that it has by itself</source>
        <translation>מחזיר לפקודה את מקשי ברירת המחדל שלה</translation>
    </message>
    <message>
        <source>Leaves the key with the command that has it now.</source>
        <translation>משאיר את המקש לפקודה שהוא שייך לה עכשיו.</translation>
    </message>
    <message>
        <source>No command is chosen</source>
        <translation>לא נבחרה פקודה</translation>
    </message>
    <message>
        <source>Press the key. Escape twice leaves all as it is.</source>
        <translation>יש ללחוץ על המקש. Escape פעמיים ישאיר הכול כפי שהוא.</translation>
    </message>
    <message>
        <source>Takes %1 from the command</source>
        <extracomment>%1 a key</extracomment>
        <translation>לוקח את %1 מהפקודה</translation>
    </message>
    <message>
        <source>Takes the key from the command that has it now, and gives it to this one.</source>
        <translation>לוקח את המקש מהפקודה שהוא שייך לה עכשיו, ונותן אותו לפקודה הזו.</translation>
    </message>
    <message>
        <source>The computer tells nothing of this key by which it could be known again. Press another one.</source>
        <translation>המחשב אינו מוסר על המקש הזה דבר שלפיו אפשר לזהות אותו שוב. יש ללחוץ על מקש אחר.</translation>
    </message>
    <message>
        <source>This command has %1 already. Press another key.</source>
        <extracomment>%1 a key</extracomment>
        <translation>לפקודה הזו כבר יש %1. יש ללחוץ על מקש אחר.</translation>
    </message>
</context>
<context>
    <name>skein::KeyFile</name>
    <message>
        <source>The keys could not be written to “%1”. Choose another place, or make room there, and export them again.</source>
        <extracomment>%1 a path</extracomment>
        <translation>לא ניתן לכתוב את המקשים ל”%1”. יש לבחור מקום אחר או לפנות שם מקום ולייצא אותם שוב.</translation>
    </message>
    <message>
        <source>This file holds no keys of Skein, so nothing was changed. Choose a file that Skein has exported.</source>
        <translation>הקובץ הזה אינו מכיל מקשים של Skein, ולכן דבר לא השתנה. יש לבחור קובץ ש־Skein ייצא.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Choose another file, or see to its permissions.</source>
        <extracomment>%1 a path</extracomment>
        <translation>לא ניתן לקרוא את ”%1”. יש לבחור קובץ אחר או לבדוק את ההרשאות שלו.</translation>
    </message>
</context>
<context>
    <name>skein::KeyGroups</name>
    <message>
        <source>Camera</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>מצלמה</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>צבעים</translation>
    </message>
    <message>
        <source>Focus</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>מיקוד</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>Histogram</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>היסטוגרמה</translation>
    </message>
    <message>
        <source>Live view</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>תצוגה חיה</translation>
    </message>
    <message>
        <source>Masks and overlays</source>
        <translation>מסכות ושכבות־על</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>תמונות</translation>
    </message>
    <message>
        <source>Plugins</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>תוספים</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>דירוג</translation>
    </message>
    <message>
        <source>Sequences</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>סדרות</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>סשן</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>תצוגה</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>חלון</translation>
    </message>
</context>
<context>
    <name>skein::KeyOverlay</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a key, and what it does</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Escape or a click closes this. The preferences change keys.</source>
        <translation type="vanished">Escape או לחיצה סוגרים זאת. את המקשים משנים בהעדפות.</translation>
    </message>
    <message>
        <source>Escape or a click closes this. What is grey is not possible at the moment; keys that mean nothing here are left out. The preferences change keys.</source>
        <translation>Escape או לחיצה סוגרים חלון זה. מה שאפור אינו אפשרי כרגע; מקשים שאין להם משמעות כאן אינם מוצגים. את המקשים אפשר לשנות בהעדפות.</translation>
    </message>
</context>
<context>
    <name>skein::KeyRecorder</name>
    <message>
        <source>Press a key</source>
        <translation>יש ללחוץ על מקש</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>יש ללחוץ על מקש…</translation>
    </message>
    <message>
        <source>Press the key that is meant, with Ctrl, Alt or Shift if you like; keys of remotes count as well. Escape twice leaves without one.</source>
        <translation>יש ללחוץ על המקש הרצוי, אפשר עם Ctrl,‏ Alt או Shift; גם מקשים של שלטים מתאימים. לחיצה כפולה על Escape יוצאת בלי מקש.</translation>
    </message>
</context>
<context>
    <name>skein::KeySheet</name>
    <message>
        <source>%1 … %2</source>
        <extracomment>from one key to another: &quot;0 … 5&quot;</extracomment>
        <translation type="vanished">%1 … %2</translation>
    </message>
    <message>
        <source>%1Arrows</source>
        <extracomment>%1: what is held down, &quot;Alt+&quot;, or nothing; the four arrow keys</extracomment>
        <translation>%1חיצים</translation>
    </message>
    <message>
        <source>A little nearer, farther</source>
        <translation>מעט קרוב, רחוק יותר</translation>
    </message>
    <message>
        <source>Camera&apos;s magnifier more, less</source>
        <translation>הגדלת המצלמה יותר, פחות</translation>
    </message>
    <message>
        <source>Filmstrip taller, lower</source>
        <translation>רצועת תמונות גבוהה, נמוכה יותר</translation>
    </message>
    <message>
        <source>First, last picture</source>
        <translation>תמונה ראשונה, אחרונה</translation>
    </message>
    <message>
        <source>Focus nearer, farther</source>
        <translation>מיקוד קרוב, רחוק יותר</translation>
    </message>
    <message>
        <source>Go to focus A, B</source>
        <translation>מעבר למיקוד A, B</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>group of keys: those that work in the grid of small pictures</extracomment>
        <translation>רשת</translation>
    </message>
    <message>
        <source>Keys at the photographs</source>
        <translation>מקשים בתצלומים</translation>
    </message>
    <message>
        <source>Keys in live view</source>
        <translation>מקשים בתצוגה חיה</translation>
    </message>
    <message>
        <source>Keys in the grid</source>
        <translation>מקשים ברשת</translation>
    </message>
    <message>
        <source>Keys in the presentation</source>
        <translation>מקשים בהצגה</translation>
    </message>
    <message>
        <source>Keys while a sequence runs</source>
        <translation>מקשים בזמן סדרה</translation>
    </message>
    <message>
        <source>Keys while comparing</source>
        <translation>מקשים בזמן השוואה</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>הזזת התמונה</translation>
    </message>
    <message>
        <source>Move the sharpness spot</source>
        <translation>הזזת נקודת החדות</translation>
    </message>
    <message>
        <source>Much nearer, farther</source>
        <translation>הרבה קרוב, רחוק יותר</translation>
    </message>
    <message>
        <source>Next, previous area</source>
        <translation>האזור הבא, הקודם</translation>
    </message>
    <message>
        <source>Next, previous camera</source>
        <translation>המצלמה הבאה, הקודמת</translation>
    </message>
    <message>
        <source>No to five stars</source>
        <translation>אפס עד חמישה כוכבים</translation>
    </message>
    <message>
        <source>Page back, forward</source>
        <translation>דף אחורה, קדימה</translation>
    </message>
    <message>
        <source>Panel wider, narrower</source>
        <translation>חלונית רחבה, צרה יותר</translation>
    </message>
    <message>
        <source>Picture before, after</source>
        <translation>התמונה הקודמת, הבאה</translation>
    </message>
    <message>
        <source>Red, yellow, green, blue label</source>
        <translation>תווית אדומה, צהובה, ירוקה, כחולה</translation>
    </message>
    <message>
        <source>Row above, below</source>
        <translation>השורה מעל, מתחת</translation>
    </message>
    <message>
        <source>Run sequence</source>
        <extracomment>what a key does</extracomment>
        <translation>הרצת סדרה</translation>
    </message>
    <message>
        <source>Select back, forward</source>
        <translation>בחירה אחורה, קדימה</translation>
    </message>
    <message>
        <source>Select to first, last</source>
        <translation>בחירה עד הראשון, האחרון</translation>
    </message>
    <message>
        <source>Set focus mark A, B</source>
        <translation>קביעת סימן מיקוד A, B</translation>
    </message>
    <message>
        <source>Setting before, after</source>
        <translation>ההגדרה הקודמת, הבאה</translation>
    </message>
    <message>
        <source>Show the picture large</source>
        <translation>הצגת התמונה בגדול</translation>
    </message>
    <message>
        <source>Step the setting up, down</source>
        <translation>צעד בהגדרה למעלה, למטה</translation>
    </message>
    <message>
        <source>Turn to the left, right</source>
        <translation>סיבוב שמאלה, ימינה</translation>
    </message>
    <message>
        <source>Zoom in, out</source>
        <translation>הגדלה, הקטנה</translation>
    </message>
</context>
<context>
    <name>skein::Leftovers</name>
    <message numerus="yes">
        <source>%n photograph(s) left over from an interrupted transfer were added to the session.</source>
        <extracomment>said when a session is opened</extracomment>
        <translation>
            <numerusform>תצלום אחד (%n) שנותר מהעברה שנקטעה נוסף לסשן.</numerusform>
            <numerusform>%n תצלומים שנותרו מהעברה שנקטעה נוספו לסשן.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) broke off earlier, and what had arrived is not a whole photograph (%1). Fetch the photographs from the camera again; the parts stay in “%2” until you delete them.</source>
        <extracomment>%1: names of files with commas between them, %2 a folder</extracomment>
        <translation>
            <numerusform>העברה אחת (%n) נקטעה קודם, ומה שהגיע אינו תצלום שלם (%1). יש להביא את התצלום שוב מהמצלמה; החלקים נשארים ב”%2” עד שיימחקו.</numerusform>
            <numerusform>%n העברות נקטעו קודם, ומה שהגיע אינו תצלומים שלמים (%1). יש להביא את התצלומים שוב מהמצלמה; החלקים נשארים ב”%2” עד שיימחקו.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::LevelLayer</name>
    <message>
        <source>%1 to the left</source>
        <extracomment>How far the camera leans: an angle.</extracomment>
        <translation>%1 שמאלה</translation>
    </message>
    <message>
        <source>%1 to the right</source>
        <extracomment>How far the camera leans: an angle.</extracomment>
        <translation>%1 ימינה</translation>
    </message>
    <message>
        <source>%1, pitch %2</source>
        <extracomment>How the camera leans sideways, and how far it nods: an angle with its sign.</extracomment>
        <translation>%1, הטיה %2</translation>
    </message>
    <message>
        <source>%1°</source>
        <extracomment>an angle</extracomment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>read aloud: how the camera leans, as a spirit level shows it</extracomment>
        <translation>פלס</translation>
    </message>
    <message>
        <source>The camera does not tell its level</source>
        <translation>המצלמה אינה מדווחת על הפלס</translation>
    </message>
</context>
<context>
    <name>skein::LibraryVersion</name>
    <message>
        <source>After libgphoto2 %1, version 2.5.34 closes security holes: until your distribution brings that, connect only cameras that are yours.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>אחרי libgphoto2 %1, גרסה 2.5.34 סוגרת פרצות אבטחה: עד שההפצה תספק אותה, יש לחבר רק מצלמות משלך.</translation>
    </message>
    <message>
        <source>libgphoto2 %1 can overlook one of many photographs taken quickly, and version 2.5.34 closes security holes: until your distribution brings that, connect only cameras that are yours.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>libgphoto2 %1 עלולה להחמיץ תצלום אחד מרבים שצולמו במהירות, וגרסה 2.5.34 סוגרת פרצות אבטחה: עד שההפצה תספק אותה, יש לחבר רק מצלמות משלך.</translation>
    </message>
    <message>
        <source>libgphoto2 %1 does not recognise some cameras that other versions know, and version 2.5.34 closes security holes: until your distribution brings that, connect only cameras that are yours.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>libgphoto2 %1 אינה מזהה חלק מהמצלמות שגרסאות אחרות מכירות, וגרסה 2.5.34 סוגרת פרצות אבטחה: עד שההפצה תספק אותה, יש לחבר רק מצלמות משלך.</translation>
    </message>
</context>
<context>
    <name>skein::ListCommand</name>
    <message>
        <source>No camera was found. Connect one by USB and switch it on; cameras in the network are not listed, name their address with --camera.</source>
        <translation>לא נמצאה מצלמה. יש לחבר אחת ב־USB ולהדליק אותה; מצלמות ברשת אינן מופיעות ברשימה, ואת כתובתן מציינים עם --camera.</translation>
    </message>
</context>
<context>
    <name>skein::LiveBadge</name>
    <message>
        <source>LIVE</source>
        <extracomment>badge on the live picture</extracomment>
        <translation>חי</translation>
    </message>
    <message>
        <source>LIVE   %1</source>
        <extracomment>badge on the live picture; %1 says more, such as &quot;mirrored&quot;</extracomment>
        <translation>חי   %1</translation>
    </message>
    <message>
        <source>waiting for live view</source>
        <translation>בהמתנה לתצוגה חיה</translation>
    </message>
</context>
<context>
    <name>skein::LiveCommands</name>
    <message>
        <source>Frame saved as %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>הפריים נשמר בשם %1</translation>
    </message>
    <message>
        <source>Magnified by the camera: %1</source>
        <extracomment>%1: how far: &quot;5×&quot; or &quot;Step 2 of 5&quot;</extracomment>
        <translation>הגדלה במצלמה: %1</translation>
    </message>
    <message>
        <source>No frame was saved: live view shows none.
%1 starts it, %2 saves a frame.</source>
        <extracomment>%1 and %2 are keys</extracomment>
        <translation>לא נשמר פריים: התצוגה החיה אינה מציגה דבר.
%1 מפעיל אותה, %2 שומר פריים.</translation>
    </message>
    <message>
        <source>No frame was saved: this is a photograph.
Live view comes back; press %1 again then.</source>
        <extracomment>%1 is a key</extracomment>
        <translation>לא נשמר פריים: זה תצלום.
התצוגה החיה חוזרת; אז יש ללחוץ שוב על %1.</translation>
    </message>
    <message>
        <source>The camera magnifies no more: %1</source>
        <extracomment>%1: how far the camera magnifies live view: &quot;Step 5 of 5&quot;</extracomment>
        <translation>המצלמה אינה מגדילה יותר: %1</translation>
    </message>
    <message>
        <source>The frame of live view was not saved. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>הפריים של התצוגה החיה לא נשמר. %1</translation>
    </message>
    <message>
        <source>The magnification was not changed. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>ההגדלה לא השתנתה. %1</translation>
    </message>
</context>
<context>
    <name>skein::LivePage</name>
    <message>
        <source> %</source>
        <extracomment>after a number: per cent</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <extracomment>label of a choice: the colour of focus peaking</extracomment>
        <translation>&amp;צבע:</translation>
    </message>
    <message>
        <source>&amp;Strength:</source>
        <extracomment>label of a number: how strongly focus peaking is drawn</extracomment>
        <translation>&amp;עוצמה:</translation>
    </message>
    <message>
        <source>&amp;Threshold:</source>
        <extracomment>of focus peaking: how sharp an edge must be to be marked</extracomment>
        <translation>&amp;סף:</translation>
    </message>
    <message>
        <source>After a photograph from live view</source>
        <translation>אחרי תצלום מתצוגה חיה</translation>
    </message>
    <message>
        <source>Choose one that your subjects do not have.</source>
        <translation>רצוי צבע שאין במצולמים.</translation>
    </message>
    <message>
        <source>How boldly edges in focus are marked, from 0 to 1.</source>
        <translation>באיזו עוצמה מסומנים קצוות שבמיקוד, מ־0 עד 1.</translation>
    </message>
    <message>
        <source>How strong an edge must be to be marked; lower marks more.</source>
        <translation>כמה חזק צריך קצה להיות כדי שיסומן; ערך נמוך מסמן יותר.</translation>
    </message>
    <message>
        <source>Live View</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>תצוגה חיה</translation>
    </message>
    <message>
        <source>Marks of focus, masks, guides and the exposure warning work over live view as over photographs; their keys are in the menu View. How the live picture is turned or mirrored is chosen in the menu Camera, and remembered.</source>
        <translation>סימוני מיקוד, מסכות, קווי עזר ואזהרת החשיפה פועלים בתצוגה חיה כמו בתצלומים; המקשים שלהם בתפריט תצוגה. הסיבוב וההיפוך של התמונה החיה נבחרים בתפריט מצלמה ונזכרים.</translation>
    </message>
    <message>
        <source>Marks on what is in focus (focus peaking)</source>
        <translation>סימון מה שבמיקוד (הדגשת מיקוד)</translation>
    </message>
    <message>
        <source>focus peaking edges sharp</source>
        <translation>הדגשת מיקוד קצוות חד focus peaking</translation>
    </message>
    <message>
        <source>focus peaking opacity</source>
        <translation>הדגשת מיקוד אטימות focus peaking</translation>
    </message>
    <message>
        <source>focus peaking sensitivity edges</source>
        <translation>הדגשת מיקוד רגישות קצוות focus peaking</translation>
    </message>
    <message>
        <source>review preview continue return seconds time</source>
        <translation>סקירה תצוגה מקדימה המשך חזרה שניות זמן</translation>
    </message>
</context>
<context>
    <name>skein::LivePresenter</name>
    <message>
        <source>%1, %2</source>
        <extracomment>two of: turned left, mirrored, upside down</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, mirrored</source>
        <extracomment>%1: &quot;turned left&quot;, &quot;turned right&quot; or &quot;upside down&quot;</extracomment>
        <translation>%1, היפוך ראי</translation>
    </message>
    <message numerus="yes">
        <source>%n fps, %1 ms</source>
        <extracomment>Live view: frames per second, and how old a frame is when it is seen, in milliseconds.</extracomment>
        <translation>
            <numerusform>פריים אחד (%n) לשנייה, %1 מ״ש</numerusform>
            <numerusform>%n פריימים לשנייה, %1 מ״ש</numerusform>
        </translation>
    </message>
    <message>
        <source>FROZEN</source>
        <comment>live view</comment>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>מוקפא</translation>
    </message>
    <message>
        <source>No new picture comes from the camera: the last one is shown. %1</source>
        <extracomment>%1 is a sentence: what may be the reason</extracomment>
        <translation>לא מגיעה תמונה חדשה מהמצלמה: מוצגת האחרונה. %1</translation>
    </message>
    <message>
        <source>The camera sends live pictures that cannot be read, so none is shown. End live view and begin it anew; if that does not help, switch the camera off and on again.</source>
        <translation>המצלמה שולחת תמונות חיות שלא ניתן לקרוא, ולכן אף אחת אינה מוצגת. יש לסיים את התצוגה החיה ולהתחיל מחדש; אם זה לא עוזר, יש לכבות ולהדליק את המצלמה.</translation>
    </message>
    <message>
        <source>The camera sends live pictures that cannot be read. The last good one is shown; if no other comes, end live view and begin it anew.</source>
        <translation>המצלמה שולחת תמונות חיות שלא ניתן לקרוא. מוצגת התקינה האחרונה; אם לא מגיעה אחרת, יש לסיים את התצוגה החיה ולהתחיל מחדש.</translation>
    </message>
    <message>
        <source>mirrored</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>היפוך ראי</translation>
    </message>
    <message>
        <source>motion –</source>
        <extracomment>Live view: how far the picture moves cannot be told.</extracomment>
        <translation>תנועה –</translation>
    </message>
    <message>
        <source>moves %1 %</source>
        <extracomment>Live view: how far the picture moves between two frames, in per cent of its width.</extracomment>
        <translation>תזוזה %1 %</translation>
    </message>
    <message numerus="yes">
        <source>no new picture for %n s</source>
        <comment>live view, seconds</comment>
        <extracomment>%n counts seconds</extracomment>
        <translation>
            <numerusform>אין תמונה חדשה זה שנייה (%n)</numerusform>
            <numerusform>אין תמונה חדשה זה %n שנ׳</numerusform>
        </translation>
    </message>
    <message>
        <source>turned left</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>מסובב שמאלה</translation>
    </message>
    <message>
        <source>turned right</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>מסובב ימינה</translation>
    </message>
    <message>
        <source>upside down</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>הפוך</translation>
    </message>
</context>
<context>
    <name>skein::LiveReturn</name>
    <message>
        <source>Escape: back to live view</source>
        <translation>Escape: חזרה לתצוגה חיה</translation>
    </message>
</context>
<context>
    <name>skein::LiveViewPart</name>
    <message>
        <source>Live view could not be switched. Wait a moment and try again.</source>
        <translation>לא ניתן להחליף את מצב התצוגה החיה. יש להמתין רגע ולנסות שוב.</translation>
    </message>
    <message>
        <source>The camera shows no live picture now. Connect a camera that has one, and wait until it is ready.</source>
        <translation>המצלמה אינה מציגה תמונה חיה עכשיו. יש לחבר מצלמה שיש לה כזו ולהמתין עד שתהיה מוכנה.</translation>
    </message>
</context>
<context>
    <name>skein::LiveZoomText</name>
    <message>
        <source>%1×</source>
        <extracomment>a magnification: &quot;5×&quot;</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>how far the camera magnifies its live view: &quot;Step 2 of 5&quot;</extracomment>
        <translation>צעד %1 מתוך %2</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <extracomment>how much of live view the camera shows</extracomment>
        <translation>התמונה כולה</translation>
    </message>
</context>
<context>
    <name>skein::MainWindow</name>
    <message>
        <source>%1 is under way. Stop it, or wait until it has ended, then try again.</source>
        <extracomment>%1 is the name of what takes photographs by itself: &quot;Eclipse&quot;</extracomment>
        <translation>”%1” בעיצומו. יש לעצור או לחכות לסיום, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>Asks whether to stop the sequence of a camera that is not shown.</source>
        <translation>שואל אם לעצור את הסדרה של מצלמה שאינה מוצגת.</translation>
    </message>
    <message>
        <source>Asks whether to stop the sequence.</source>
        <translation>שואל אם לעצור את הסדרה.</translation>
    </message>
    <message>
        <source>Asks whether to stop what a plugin does with the camera.</source>
        <translation>שואל אם לעצור את מה שתוסף עושה עם המצלמה.</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>title of a panel: the camera&apos;s settings</extracomment>
        <translation>מצלמה</translation>
    </message>
    <message>
        <source>Closes the message.</source>
        <translation>סוגר את ההודעה.</translation>
    </message>
    <message>
        <source>Closes the welcome.</source>
        <translation>סוגר את דף ברוכים הבאים.</translation>
    </message>
    <message>
        <source>Ends comparing.</source>
        <translation>מסיים את ההשוואה.</translation>
    </message>
    <message>
        <source>Ends live view.</source>
        <translation>מסיים את התצוגה החיה.</translation>
    </message>
    <message>
        <source>Ends the exposure, or what the camera waits for.</source>
        <translation>מסיים את החשיפה, או את מה שהמצלמה ממתינה לו.</translation>
    </message>
    <message>
        <source>Ends what the camera does: a long exposure, live view or a wait.</source>
        <translation type="vanished">מסיים את מה שהמצלמה עושה: חשיפה ארוכה, תצוגה חיה או המתנה.</translation>
    </message>
    <message>
        <source>Ends what the cameras do.</source>
        <translation>מסיים את כל מה שהמצלמות עושות.</translation>
    </message>
    <message>
        <source>Goes back to live view.</source>
        <translation>חוזר לתצוגה החיה.</translation>
    </message>
    <message>
        <source>Leaves the full screen.</source>
        <translation>יוצא ממסך מלא.</translation>
    </message>
    <message>
        <source>Lets the frozen live picture go on.</source>
        <translation>ממשיך את התמונה החיה שהוקפאה.</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <extracomment>%1: an aspect ratio</extracomment>
        <translation>מסכה %1</translation>
    </message>
    <message>
        <source>Nothing is under way that could be cancelled.</source>
        <translation>אין כרגע פעולה שאפשר לבטל.</translation>
    </message>
    <message>
        <source>Overlay</source>
        <extracomment>title of a section: a picture that lies over the picture</extracomment>
        <translation>שכבת־על</translation>
    </message>
    <message>
        <source>Stops focusing.</source>
        <translation>עוצר את המיקוד.</translation>
    </message>
    <message>
        <source>Stops the row of photographs of a camera that is not shown.</source>
        <translation>עוצר את רצף התצלומים של מצלמה שאינה מוצגת.</translation>
    </message>
    <message>
        <source>Stops the sequence of a camera that is not shown.</source>
        <translation>עוצר את הסדרה של מצלמה שאינה מוצגת.</translation>
    </message>
    <message>
        <source>Stops the sequence.</source>
        <translation>עוצר את הסדרה.</translation>
    </message>
    <message>
        <source>Stops the transfer; the photograph stays on the camera&apos;s card.</source>
        <translation>עוצר את ההעברה; התצלום נשאר בכרטיס של המצלמה.</translation>
    </message>
    <message>
        <source>Stops what a plugin does with the camera.</source>
        <translation>עוצר את מה שתוסף עושה במצלמה.</translation>
    </message>
    <message>
        <source>Stops what the shutter waits for, or its row of photographs.</source>
        <translation>עוצר את מה שהתריס ממתין לו, או את רצף התצלומים שלו.</translation>
    </message>
    <message>
        <source>The shutter is at work already. Wait until its photographs are taken, or stop it with Escape, then try again.</source>
        <translation>התריס כבר בפעולה. יש להמתין עד שהתצלומים יצולמו או לעצור אותו עם Escape, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>title of a tab: what is shown over the picture</extracomment>
        <translation>תצוגה</translation>
    </message>
</context>
<context>
    <name>skein::MappedFile</name>
    <message>
        <source>%1 is not an ordinary file. Choose a picture.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 אינו קובץ רגיל. יש לבחור תמונה.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its permissions and the disk.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>לא ניתן לקרוא את הקובץ %1. יש לבדוק את ההרשאות שלו ואת הדיסק.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check the disk it is on.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>לא ניתן לקרוא את הקובץ %1. יש לבדוק את הדיסק שבו הוא נמצא.</translation>
    </message>
    <message>
        <source>The file %1 is empty: there is nothing of a photograph in it. Fetch it from the camera&apos;s card once more, or copy it again from where it came.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>הקובץ %1 ריק: אין בו דבר מהתצלום. יש להביא אותו שוב מכרטיס המצלמה או להעתיק אותו שוב ממקורו.</translation>
    </message>
    <message>
        <source>The file %1 is not there any more. Choose another picture.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>הקובץ %1 כבר אינו קיים. יש לבחור תמונה אחרת.</translation>
    </message>
</context>
<context>
    <name>skein::MaskSection</name>
    <message>
        <source>%1   %2</source>
        <extracomment>an aspect ratio and what it is called: &quot;1.85:1 Cinema&quot;</extracomment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage; %1 is a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Another aspect ratio</source>
        <translation>יחס ממדים אחר</translation>
    </message>
    <message>
        <source>Another one, like 2.35:1</source>
        <translation>אחר, כמו 2.35:1</translation>
    </message>
    <message>
        <source>Aspect ratios</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>יחסי ממדים</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <extracomment>how the mask looks: shade or outline</extracomment>
        <translation>צורת הציור</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>a number of per cent</extracomment>
        <translation>אטימות</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>only the edge of the mask</extracomment>
        <translation>מתאר</translation>
    </message>
    <message>
        <source>Several at once are shown as outlines.</source>
        <translation>כמה בבת אחת מוצגות כקווי מתאר.</translation>
    </message>
    <message>
        <source>Shade</source>
        <extracomment>darkens what lies outside of the mask</extracomment>
        <translation>הצללה</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>הצגת המסכה</translation>
    </message>
    <message>
        <source>Turn for upright pictures</source>
        <translation>לסובב בתמונות לאורך</translation>
    </message>
    <message>
        <source>Turns masks that are wider than high when the picture is higher than wide.</source>
        <translation>מסובב מסכות רחבות מגובהן כשהתמונה גבוהה מרוחבה.</translation>
    </message>
    <message>
        <source>What a crop to another aspect ratio would keep. A check mark chooses a ratio, several are shown as outlines; your own can be typed. The mask is only shown: photographs keep all they have.</source>
        <translation>מה יישאר אחרי חיתוך ליחס ממדים אחר. סימון בוחר יחס, כמה יחסים מוצגים כקווי מתאר; אפשר להקליד גם יחס משלך. המסכה רק מוצגת: בתצלומים הכול נשאר.</translation>
    </message>
</context>
<context>
    <name>skein::MasterCommands</name>
    <message>
        <source>The computer has the camera&apos;s controls.
“Give Back” above its settings lets shutter and dials of the camera work.</source>
        <translation>השליטה במצלמה נמצאת בידי המחשב.
”החזרה” שמעל ההגדרות שלה מאפשרת לתריס ולחוגות של המצלמה לפעול.</translation>
    </message>
    <message>
        <source>The computer has the camera&apos;s controls.
“Leave the Controls to the Body” in the Camera menu gives them back.</source>
        <translation>השליטה במצלמה נמצאת בידי המחשב.
”השארת השליטה לגוף המצלמה” בתפריט מצלמה מחזירה אותה.</translation>
    </message>
</context>
<context>
    <name>skein::MasterRow</name>
    <message>
        <source>Give Back</source>
        <extracomment>button: lets the camera&apos;s own dials decide again</extracomment>
        <translation>החזרה</translation>
    </message>
    <message>
        <source>Gives the controls to the computer until you give them back.</source>
        <translation>נותן את השליטה למחשב עד שתוחזר.</translation>
    </message>
    <message>
        <source>Lets shutter button and dials of the camera work.</source>
        <translation>מאפשר לתריס ולחוגות של המצלמה לפעול.</translation>
    </message>
    <message>
        <source>Take Over</source>
        <extracomment>button: the computer takes the camera&apos;s controls</extracomment>
        <translation>קבלת שליטה</translation>
    </message>
    <message>
        <source>The camera&apos;s own controls work.</source>
        <translation>הפקדים של המצלמה עצמה פעילים.</translation>
    </message>
    <message>
        <source>The computer has the controls during live view.</source>
        <translation>השליטה בידי המחשב בזמן תצוגה חיה.</translation>
    </message>
    <message>
        <source>The computer has the controls for this photograph.</source>
        <translation>השליטה בידי המחשב לצורך התצלום הזה.</translation>
    </message>
    <message>
        <source>The computer has the controls.</source>
        <translation>השליטה בידי המחשב.</translation>
    </message>
    <message>
        <source>The computer may have the controls.</source>
        <translation>ייתכן שהשליטה בידי המחשב.</translation>
    </message>
</context>
<context>
    <name>skein::MemoryFiles</name>
    <message>
        <source>The disk of “%1” is full, and the photograph “%2” is nowhere but in Skein&apos;s memory. Make room there and do not disconnect the camera: it is written as soon as it fits.</source>
        <extracomment>%1 is a folder, %2 the name of a file</extracomment>
        <translation>הדיסק של ”%1” מלא, והתצלום ”%2” נמצא רק בזיכרון של Skein. יש לפנות שם מקום ולא לנתק את המצלמה: הוא ייכתב ברגע שיהיה מקום.</translation>
    </message>
    <message>
        <source>The photograph “%1” was only in the camera&apos;s memory, could not be written and is lost. Make room on the disk, then take it again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>התצלום ”%1” היה רק בזיכרון המצלמה, לא ניתן היה לכתוב אותו והוא אבד. יש לפנות מקום בדיסק ולצלם שוב.</translation>
    </message>
    <message>
        <source>The photograph “%2” could not be written in “%1” and is nowhere but in Skein&apos;s memory. Check that folder and do not disconnect the camera: writing is tried again all the while.</source>
        <extracomment>%1 is a folder, %2 the name of a file</extracomment>
        <translation>לא ניתן היה לכתוב את התצלום ”%2” ב”%1” והוא נמצא רק בזיכרון של Skein. יש לבדוק את התיקייה ולא לנתק את המצלמה: ניסיונות הכתיבה נמשכים כל העת.</translation>
    </message>
</context>
<context>
    <name>skein::MessageBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages waiting</comment>
        <extracomment>more messages are waiting behind this one</extracomment>
        <translation>
            <numerusform>עוד %n</numerusform>
            <numerusform>עוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What has happened, and what can be done about it: the buttons do that. Escape puts a message away.</source>
        <translation>מה קרה, ומה אפשר לעשות בנידון: הכפתורים עושים זאת. Escape סוגר הודעה.</translation>
    </message>
</context>
<context>
    <name>skein::Metadata</name>
    <message>
        <source>(%1 bytes)</source>
        <extracomment>%1 is a number: data that cannot be shown</extracomment>
        <translation>(%1 בתים)</translation>
    </message>
    <message>
        <source>(damaged)</source>
        <extracomment>instead of a value that cannot be read</extracomment>
        <translation>(פגום)</translation>
    </message>
    <message>
        <source>EXIF</source>
        <extracomment>name of a standard for metadata; stays as it is</extracomment>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>IPTC</source>
        <extracomment>name of a standard for metadata; stays as it is</extracomment>
        <translation>IPTC</translation>
    </message>
    <message>
        <source>Maker notes</source>
        <extracomment>What a camera writes in its maker&apos;s own, unpublished way</extracomment>
        <translation>הערות היצרן</translation>
    </message>
    <message>
        <source>Some of the metadata is damaged: this is what can be read.</source>
        <translation>חלק מהמטא־נתונים פגום: זה מה שניתן לקרוא.</translation>
    </message>
    <message>
        <source>Some text is not written as the standards want it, so letters may be wrong.</source>
        <translation>חלק מהטקסט אינו כתוב לפי התקן, ולכן ייתכנו אותיות שגויות.</translation>
    </message>
    <message>
        <source>The XMP metadata is too large to be shown here…</source>
        <translation>מטא־נתוני ה־XMP גדולים מכדי להציגם כאן…</translation>
    </message>
    <message>
        <source>The file became shorter while it was read, so some may be missing.</source>
        <translation>הקובץ התקצר בזמן הקריאה, ולכן ייתכן שחלק חסר.</translation>
    </message>
    <message>
        <source>The metadata is larger than any camera&apos;s, so some is not shown here…</source>
        <translation>המטא־נתונים גדולים מאלה של כל מצלמה, ולכן חלקם אינו מוצג כאן…</translation>
    </message>
    <message>
        <source>There is more metadata than is shown here…</source>
        <translation>יש מטא־נתונים נוספים שאינם מוצגים כאן…</translation>
    </message>
    <message>
        <source>Very long texts end with “…”.</source>
        <translation>טקסטים ארוכים מאוד מסתיימים ב”…”.</translation>
    </message>
    <message>
        <source>XMP</source>
        <extracomment>name of a standard for metadata; stays as it is</extracomment>
        <translation>XMP</translation>
    </message>
</context>
<context>
    <name>skein::MetadataModel</name>
    <message>
        <source>Name</source>
        <extracomment>head of a column: what the metadata are</extracomment>
        <translation>שם</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>head of a column: what the metadata say</extracomment>
        <translation>ערך</translation>
    </message>
</context>
<context>
    <name>skein::MetadataPanel</name>
    <message>
        <source>%1 holds no metadata that can be read.</source>
        <translation>%1 אינו מכיל מטא־נתונים שניתן לקרוא.</translation>
    </message>
    <message>
        <source>Choose a photograph to see its metadata.</source>
        <translation>יש לבחור תצלום כדי לראות את המטא־נתונים שלו.</translation>
    </message>
    <message>
        <source>Hide GPS Position</source>
        <translation>הסתרת מיקום GPS</translation>
    </message>
    <message>
        <source>Reading the metadata…</source>
        <translation>המטא־נתונים נקראים…</translation>
    </message>
    <message>
        <source>Show GPS Position</source>
        <translation>הצגת מיקום GPS</translation>
    </message>
    <message>
        <source>The entries with “GPS” in their names tell where it was.</source>
        <translation>הרשומות שבשמן ”GPS” מספרות היכן צולם.</translation>
    </message>
    <message>
        <source>The new photograph holds no metadata that can be read yet.</source>
        <translation>התצלום החדש עדיין אינו מכיל מטא־נתונים שניתן לקרוא.</translation>
    </message>
    <message>
        <source>What the photograph says about itself, in groups that open and close. A line can be copied by its menu.</source>
        <translation>מה שהתצלום מספר על עצמו, בקבוצות שנפתחות ונסגרות. אפשר להעתיק שורה מהתפריט שלה.</translation>
    </message>
</context>
<context>
    <name>skein::MetadataTab</name>
    <message>
        <source>Metadata</source>
        <extracomment>title of a panel</extracomment>
        <translation>מטא־נתונים</translation>
    </message>
</context>
<context>
    <name>skein::MirrorStage</name>
    <message>
        <source>Shake dies down: %1 s</source>
        <extracomment>the camera is left alone before the exposure: seconds until the photograph</extracomment>
        <translation>הרעידות דועכות: %1 שנ׳</translation>
    </message>
    <message>
        <source>The camera could not be set back to what it was before the photograph. See to the settings of its mirror and its shutter on the camera itself. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>לא ניתן היה להחזיר את המצלמה למצבה שלפני התצלום. יש לבדוק במצלמה עצמה את הגדרות המראה והתריס. %1</translation>
    </message>
</context>
<context>
    <name>skein::MissedPrompt</name>
    <message numerus="yes">
        <source>%n photograph(s) on the camera&apos;s card are saved in this session, and were to be deleted from the card the last time, which was interrupted. They stay there until you delete them.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>תצלום אחד (%n) שבכרטיס המצלמה נשמר בסשן הזה והיה אמור להימחק מהכרטיס בפעם הקודמת, שנקטעה. הוא נשאר שם עד שיימחק ידנית.</numerusform>
            <numerusform>%n תצלומים שבכרטיס המצלמה נשמרו בסשן הזה והיו אמורים להימחק מהכרטיס בפעם הקודמת, שנקטעה. הם נשארים שם עד שיימחקו ידנית.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) were taken while the camera was away. They stay on its card until you fetch them.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>תצלום אחד (%n) צולם כשהמצלמה לא הייתה מחוברת. הוא נשאר בכרטיס שלה עד שיובא.</numerusform>
            <numerusform>%n תצלומים צולמו כשהמצלמה לא הייתה מחוברת. הם נשארים בכרטיס שלה עד שיובאו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete from Card</source>
        <extracomment>button beside a sentence about photographs on the camera&apos;s card</extracomment>
        <translation>מחיקה מהכרטיס</translation>
    </message>
    <message>
        <source>Fetch</source>
        <extracomment>button beside a sentence about photographs on the camera&apos;s card</extracomment>
        <translation>הבאה</translation>
    </message>
</context>
<context>
    <name>skein::MissedShots</name>
    <message>
        <source>The camera&apos;s card cannot be looked at, so nobody knows whether photographs wait there. %1 Disconnect the camera and connect it again to have it looked at.</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>לא ניתן לבדוק את כרטיס המצלמה, ולכן לא ידוע אם ממתינים בו תצלומים. %1 יש לנתק את המצלמה ולחבר אותה שוב כדי שייבדק.</translation>
    </message>
</context>
<context>
    <name>skein::NamePattern</name>
    <message>
        <source>A counter in a file name pattern knows no “%1”. It has from 1 to 9 digits and goes on through a session, a day, or for ever: {counter:4}, {counter:4:day}, {counter:6:ever}.</source>
        <extracomment>%1 is what was typed; {counter:4} and the like stay as they are</extracomment>
        <translation>מונה בתבנית שם קובץ אינו מכיר ”%1”. יש בו 1 עד 9 ספרות והוא נמשך לאורך סשן, יום או תמיד: {counter:4}, {counter:4:day}, {counter:6:ever}.</translation>
    </message>
    <message>
        <source>A counter that begins anew each day needs the date beside it, or names would repeat. Add {date} to the pattern.</source>
        <translation>מונה שמתחיל מחדש בכל יום צריך תאריך לצידו, אחרת שמות יחזרו. יש להוסיף {date} לתבנית.</translation>
    </message>
    <message>
        <source>A date in a file name pattern cannot make folders by itself. Write “{date:%Y}/{date:%m}/” for a folder in a folder.</source>
        <translation>תאריך בתבנית שם קובץ אינו יכול ליצור תיקיות בעצמו. יש לכתוב ”{date:%Y}/{date:%m}/” לתיקייה בתוך תיקייה.</translation>
    </message>
    <message>
        <source>A date in a file name pattern knows no “%1”. Write something like {date:%Y-%m-%d}; “man strftime” lists all letters.</source>
        <extracomment>%1 is what was typed; {date:%Y-%m-%d} and the man page stay as they are</extracomment>
        <translation>תאריך בתבנית שם קובץ אינו מכיר ”%1”. יש לכתוב משהו כמו {date:%Y-%m-%d}; ‏”man strftime” מפרט את כל האותיות.</translation>
    </message>
    <message>
        <source>A date in the file name pattern has an empty format. Write something like {date:%Y-%m-%d}.</source>
        <translation>לתאריך בתבנית שם הקובץ יש תסדיר ריק. יש לכתוב משהו כמו {date:%Y-%m-%d}.</translation>
    </message>
    <message>
        <source>A file name may not contain “%1”. Take it out of the pattern.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>שם קובץ לא יכול להכיל ”%1”. יש להוציא זאת מהתבנית.</translation>
    </message>
    <message>
        <source>A file name pattern cannot begin with a slash: photographs stay in the session&apos;s folder. Leave it out.</source>
        <translation>תבנית שם קובץ לא יכולה להתחיל בלוכסן: התצלומים נשארים בתיקיית הסשן. יש להשמיט אותו.</translation>
    </message>
    <message>
        <source>A file name pattern cannot leave the session&apos;s folder by “..”. Leave that out.</source>
        <translation>תבנית שם קובץ לא יכולה לצאת מתיקיית הסשן באמצעות ”..”. יש להשמיט זאת.</translation>
    </message>
    <message>
        <source>A file name pattern knows no “{%1}”. Use one of these: %2.</source>
        <extracomment>%1 is what was typed, %2: words with commas between them</extracomment>
        <translation>תבנית שם קובץ אינה מכירה ”{%1}”. יש להשתמש באחד מאלה: %2.</translation>
    </message>
    <message>
        <source>A file name pattern, and each folder in it, may not begin or end with a dot or a space. Take it out of the pattern.</source>
        <translation>תבנית שם קובץ, וכל תיקייה בה, לא יכולה להתחיל או להסתיים בנקודה או ברווח. יש להוציא זאת מהתבנית.</translation>
    </message>
    <message>
        <source>Nothing can stand behind “%1” in a file name pattern. Write only {%1}.</source>
        <extracomment>%1 is a word of a pattern, such as camera; {%1} stays as it is</extracomment>
        <translation>שום דבר לא יכול לבוא אחרי ”%1” בתבנית שם קובץ. יש לכתוב רק {%1}.</translation>
    </message>
    <message numerus="yes">
        <source>The counter of a file name pattern has from 1 to %n digits. Write XXXX or {counter:4} for four.</source>
        <extracomment>XXXX and {counter:4} stay as they are</extracomment>
        <translation>
            <numerusform>במונה של תבנית שם קובץ יש רק ספרה אחת (%n). יש לכתוב XXXX או {counter:4} לארבע.</numerusform>
            <numerusform>במונה של תבנית שם קובץ יש 1 עד %n ספרות. יש לכתוב XXXX או {counter:4} לארבע.</numerusform>
        </translation>
    </message>
    <message>
        <source>The counter stands in the name of a folder. Put it behind the last slash of the pattern.</source>
        <translation>המונה נמצא בשם של תיקייה. יש לשים אותו אחרי הלוכסן האחרון בתבנית.</translation>
    </message>
    <message>
        <source>The file name pattern contains an invisible character. Write the pattern anew.</source>
        <translation>תבנית שם הקובץ מכילה תו בלתי נראה. יש לכתוב את התבנית מחדש.</translation>
    </message>
    <message>
        <source>The file name pattern ends with “.%1”. Leave that out: each file keeps the extension the camera gave it.</source>
        <extracomment>%1 is an extension, such as jpg</extracomment>
        <translation>תבנית שם הקובץ מסתיימת ב”.%1”. יש להשמיט זאת: כל קובץ שומר על הסיומת שהמצלמה נתנה לו.</translation>
    </message>
    <message>
        <source>The file name pattern has a slash with nothing behind it. Write a name there, or leave the slash out.</source>
        <translation>בתבנית שם הקובץ יש לוכסן שאין אחריו דבר. יש לכתוב אחריו שם או להשמיט את הלוכסן.</translation>
    </message>
    <message>
        <source>The file name pattern has a “{” without a “}”. Close it or leave it out.</source>
        <translation>בתבנית שם הקובץ יש ”{” ללא ”}”. יש לסגור או להשמיט אותו.</translation>
    </message>
    <message>
        <source>The file name pattern has a “}” without a “{”. Put it in or leave both out.</source>
        <translation>בתבנית שם הקובץ יש ”}” ללא ”{”. יש להוסיף אותו או להשמיט את שניהם.</translation>
    </message>
    <message>
        <source>The file name pattern has two counters. Leave only one (a run of X is a counter, too).</source>
        <translation>בתבנית שם הקובץ יש שני מונים. יש להשאיר רק אחד (גם רצף של X הוא מונה).</translation>
    </message>
    <message>
        <source>The file name pattern is empty. Write something like capt-XXXX.</source>
        <translation>תבנית שם הקובץ ריקה. יש לכתוב משהו כמו capt-XXXX.</translation>
    </message>
    <message numerus="yes">
        <source>The file name pattern makes more than %n folder(s), one in the other. Leave some out.</source>
        <extracomment>%n counts folders</extracomment>
        <translation>
            <numerusform>תבנית שם הקובץ יוצרת יותר מתיקייה אחת (%n), זו בתוך זו. יש להשמיט חלק.</numerusform>
            <numerusform>תבנית שם הקובץ יוצרת יותר מ־%n תיקיות, זו בתוך זו. יש להשמיט חלק.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file name pattern makes names that are too long for some disks. Shorten it.</source>
        <translation>תבנית שם הקובץ יוצרת שמות ארוכים מדי לחלק מהדיסקים. יש לקצר אותה.</translation>
    </message>
    <message>
        <source>The file name pattern would give all photographs one name. Add a counter such as XXXX.</source>
        <translation>תבנית שם הקובץ תיתן לכל התצלומים אותו שם. יש להוסיף מונה כגון XXXX.</translation>
    </message>
</context>
<context>
    <name>skein::NameToken</name>
    <message>
        <source>A folder for each camera</source>
        <translation>תיקייה לכל מצלמה</translation>
    </message>
    <message>
        <source>A folder for each day</source>
        <translation>תיקייה לכל יום</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>what can be put into a file&apos;s name</extracomment>
        <translation>צמצם</translation>
    </message>
    <message>
        <source>Date the photograph was taken</source>
        <translation>תאריך הצילום</translation>
    </message>
    <message>
        <source>Date with hyphens</source>
        <translation>תאריך עם מקפים</translation>
    </message>
    <message>
        <source>Focal length in millimetres</source>
        <translation>אורך מוקד במילימטרים</translation>
    </message>
    <message>
        <source>Hour and minute</source>
        <translation>שעה ודקה</translation>
    </message>
    <message>
        <source>ISO sensitivity</source>
        <extracomment>what can be put into a file&apos;s name</extracomment>
        <translation>רגישות ISO</translation>
    </message>
    <message>
        <source>Model of the camera</source>
        <translation>דגם המצלמה</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>שם הסשן</translation>
    </message>
    <message>
        <source>Name or letter of the camera body</source>
        <translation>שם או אות של גוף המצלמה</translation>
    </message>
    <message>
        <source>Number in the camera&apos;s own name</source>
        <translation>המספר שבשם שהמצלמה נותנת</translation>
    </message>
    <message>
        <source>Running number</source>
        <extracomment>what can be put into a file&apos;s name: the counter</extracomment>
        <translation>מספר רץ</translation>
    </message>
    <message>
        <source>Running number that begins anew each day</source>
        <translation>מספר רץ שמתחיל מחדש בכל יום</translation>
    </message>
    <message>
        <source>Running number through all sessions</source>
        <translation>מספר רץ לאורך כל הסשנים</translation>
    </message>
    <message>
        <source>Serial number of the camera body</source>
        <translation>מספר סידורי של גוף המצלמה</translation>
    </message>
    <message>
        <source>Shutter speed</source>
        <extracomment>what can be put into a file&apos;s name</extracomment>
        <translation>מהירות תריס</translation>
    </message>
    <message>
        <source>Text of the field “Job”</source>
        <translation>הטקסט שבשדה ”עבודה”</translation>
    </message>
    <message>
        <source>The camera&apos;s own name for the file</source>
        <translation>השם שהמצלמה נותנת לקובץ</translation>
    </message>
    <message>
        <source>Thousandths of that second</source>
        <translation>אלפיות של אותה שנייה</translation>
    </message>
    <message>
        <source>Time the photograph was taken</source>
        <translation>שעת הצילום</translation>
    </message>
</context>
<context>
    <name>skein::NamesPart</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>menu of what a file name may contain: the words, then how it is written</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>For example: %1, %2</source>
        <extracomment>%1 and %2 are names of files</extracomment>
        <translation>לדוגמה: %1, %2</translation>
    </message>
    <message>
        <source>What {job} in the pattern stands for: a client, a place, an occasion. Change it when the next job begins.</source>
        <translation>מה מייצג {job} בתבנית: לקוח, מקום, אירוע. יש לשנות זאת כשמתחילה העבודה הבאה.</translation>
    </message>
</context>
<context>
    <name>skein::NetworkAddress</name>
    <message>
        <source>Cameras are reached by IPv4 addresses only. Use an address such as 192.168.1.20, with :PORT after it if the camera has a port of its own.</source>
        <translation>למצלמות מגיעים רק בכתובות IPv4. יש להשתמש בכתובת כגון 192.168.1.20, עם ‎:PORT אחריה אם למצלמה יציאה משלה.</translation>
    </message>
    <message>
        <source>The address %1 cannot belong to a camera. Look up the camera&apos;s address in its network menu.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>הכתובת %1 לא יכולה להיות של מצלמה. יש לבדוק את כתובת המצלמה בתפריט הרשת שלה.</translation>
    </message>
    <message>
        <source>“%1” is no network address. Use an address such as 192.168.1.20 or camera.local.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>”%1” אינו כתובת רשת. יש להשתמש בכתובת כגון 192.168.1.20 או camera.local.</translation>
    </message>
    <message>
        <source>“%1” is no port number. Use a number from 1 to 65535, as in 192.168.1.20:15740.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>”%1” אינו מספר יציאה. יש להשתמש במספר מ־1 עד 65535, כמו ב־192.168.1.20:15740.</translation>
    </message>
</context>
<context>
    <name>skein::NetworkPage</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>a camera, and its address in the network</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Connect the network camera of last time at the start</source>
        <translation>ל&amp;חבר בהפעלה את מצלמת הרשת מהפעם הקודמת</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <extracomment>button: takes a camera off the list of those that were connected</extracomment>
        <translation>&amp;שכחה</translation>
    </message>
    <message>
        <source>A camera in the network is connected by its address, in the window “Connect a Camera”. Those that have answered are remembered here.</source>
        <translation>מצלמה ברשת מתחברת לפי כתובתה, בחלון ”חיבור מצלמה”. אלה שענו נזכרות כאן.</translation>
    </message>
    <message>
        <source>A camera that asks for pairing shows a question on its own screen when it is connected for the first time: confirm it there. Some forget the computer when their Wi-Fi settings are reset.</source>
        <translation>מצלמה שמבקשת צימוד מציגה שאלה במסך שלה בחיבור הראשון: יש לאשר אותה שם. יש מצלמות ששוכחות את המחשב כשהגדרות ה־Wi-Fi שלהן מאופסות.</translation>
    </message>
    <message>
        <source>Cameras in the network</source>
        <translation>מצלמות ברשת</translation>
    </message>
    <message>
        <source>Cameras in the network that are remembered</source>
        <translation>מצלמות ברשת שנזכרות</translation>
    </message>
    <message>
        <source>Cameras that have answered at their address, the newest first. “Connect a Camera” offers them as well.</source>
        <translation>מצלמות שהשיבו בכתובתן, החדשה ראשונה. גם ”חיבור מצלמה” מציע אותן.</translation>
    </message>
    <message>
        <source>If the camera that was used last was one in the network, Skein looks for it where it was.</source>
        <translation>אם המצלמה האחרונה שבשימוש הייתה ברשת, Skein מחפש אותה במקום שבו הייתה.</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>רשת</translation>
    </message>
    <message>
        <source>No camera in the network was connected yet.</source>
        <translation>עדיין לא חוברה מצלמה ברשת.</translation>
    </message>
    <message>
        <source>Takes the camera out of the list; it can be connected again by its address.</source>
        <translation>מוציא את המצלמה מהרשימה; אפשר לחבר אותה שוב לפי כתובתה.</translation>
    </message>
    <message>
        <source>wifi wlan wireless ip automatic reconnect</source>
        <translation>wifi wlan אלחוטי ip אוטומטי חיבור מחדש</translation>
    </message>
    <message>
        <source>wifi wlan wireless ptp ip address forget pairing</source>
        <translation>wifi wlan אלחוטי ptp ip כתובת שכחה צימוד</translation>
    </message>
</context>
<context>
    <name>skein::NetworkProbe</name>
    <message>
        <source>Nobody answers at %1. Check that the camera is awake, that it is in the same network as this computer, and that the address is right, then connect again.</source>
        <extracomment>%1 is an address, such as 192.168.1.20</extracomment>
        <translation>איש אינו עונה ב־%1. יש לבדוק שהמצלמה ערה, שהיא באותה רשת כמו המחשב ושהכתובת נכונה, ואז לחבר שוב.</translation>
    </message>
    <message>
        <source>Something answers at %1 but turns Skein away. If a phone or another program uses the camera, end that; if the camera asks on its display whether to allow this computer, say yes. Then connect again.</source>
        <extracomment>%1 is an address, such as 192.168.1.20</extracomment>
        <translation>משהו עונה ב־%1 אך דוחה את Skein. אם טלפון או תוכנית אחרת משתמשים במצלמה, יש לסיים אותם; אם המצלמה שואלת בצג שלה אם לאפשר את המחשב הזה, יש לאשר. אז יש לחבר שוב.</translation>
    </message>
    <message>
        <source>There is a device at %1, but no camera listens there on port %2. Switch on the camera&apos;s network connection to a computer, then connect again.</source>
        <extracomment>%1 is an address, such as 192.168.1.20, %2 a number</extracomment>
        <translation>יש התקן ב־%1, אך אין שם מצלמה שמאזינה ביציאה %2. יש להפעיל במצלמה את חיבור הרשת למחשב ואז לחבר שוב.</translation>
    </message>
</context>
<context>
    <name>skein::NewSessionDialog</name>
    <message>
        <source>A name cannot contain a slash. To make the session in another folder, change the folder below the name.</source>
        <translation>שם לא יכול להכיל לוכסן. כדי ליצור את הסשן בתיקייה אחרת, יש לשנות את התיקייה שמתחת לשם.</translation>
    </message>
    <message>
        <source>A name that begins with a dot would hide the session. Begin it with a letter or a digit.</source>
        <translation>שם שמתחיל בנקודה יסתיר את הסשן. יש להתחיל באות או בספרה.</translation>
    </message>
    <message>
        <source>A session needs a name.</source>
        <translation>לסשן דרוש שם.</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>button: takes the folder that is chosen</extracomment>
        <translation>בחירה</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>button: makes the folder of the session</extracomment>
        <translation>יצירה</translation>
    </message>
    <message>
        <source>Make the Session In</source>
        <translation>התיקייה שבה ייווצר הסשן</translation>
    </message>
    <message>
        <source>Makes the folder if it is not there yet. From now on new photographs are saved in it.</source>
        <translation>יוצר את התיקייה אם עדיין אינה קיימת. מעכשיו תצלומים חדשים נשמרים בה.</translation>
    </message>
    <message>
        <source>New photographs are saved in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>תצלומים חדשים נשמרים ב־%1</translation>
    </message>
    <message>
        <source>New photographs are saved in %1, for example as %2</source>
        <extracomment>%2 is the name of a file: &quot;capt-0001.nef&quot;</extracomment>
        <translation>תצלומים חדשים נשמרים ב־%1, למשל בשם %2</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>button: opens the session&apos;s folder, which is there already</extracomment>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>There is a session of this name already. It is opened; its photographs stay.</source>
        <translation>כבר יש סשן בשם הזה. הוא ייפתח; התצלומים שבו נשארים.</translation>
    </message>
    <message>
        <source>This name is too long for a folder. Shorten it.</source>
        <translation>השם ארוך מדי לתיקייה. יש לקצר אותו.</translation>
    </message>
</context>
<context>
    <name>skein::NoCameraNotice</name>
    <message>
        <source>No photograph was taken: no camera is ready. Connect one or wait until it is back, then try again.</source>
        <translation>לא צולם תצלום: אין מצלמה מוכנה. יש לחבר אחת או להמתין עד שתחזור ולנסות שוב.</translation>
    </message>
    <message>
        <source>No photograph was taken: the camera is still being connected. Try again when it is ready.</source>
        <translation>לא צולם תצלום: המצלמה עדיין מתחברת. יש לנסות שוב כשתהיה מוכנה.</translation>
    </message>
    <message>
        <source>No photograph was taken: the camera that is shown is not there. These are ready; %1 shows the next one: %2.</source>
        <extracomment>%1 is a key, %2 a list of cameras</extracomment>
        <translation>לא צולם תצלום: המצלמה המוצגת אינה זמינה. אלה מוכנות; %1 מציג את הבאה: %2.</translation>
    </message>
    <message>
        <source>No photograph was taken: there is no session that it could be saved in. Open one, then try again.</source>
        <translation>לא צולם תצלום: אין סשן שאפשר לשמור אותו בו. יש לפתוח אחד ולנסות שוב.</translation>
    </message>
    <message>
        <source>No photograph was taken: this camera cannot be released from the computer. Press its own shutter button; its photographs come here.</source>
        <translation>לא צולם תצלום: לא ניתן לשחרר את התריס של המצלמה הזו מהמחשב. יש ללחוץ על לחצן התריס שלה; התצלומים שלה מגיעים לכאן.</translation>
    </message>
    <message>
        <source>There is no camera from which photographs could be imported. Connect one, then try again.</source>
        <translation>אין מצלמה שאפשר לייבא ממנה תצלומים. יש לחבר מצלמה ואז לנסות שוב.</translation>
    </message>
</context>
<context>
    <name>skein::Notifier</name>
    <message>
        <source>Show Window</source>
        <extracomment>button of a notification of the desktop</extracomment>
        <translation>הצגת החלון</translation>
    </message>
</context>
<context>
    <name>skein::OverlayCommands</name>
    <message>
        <source>The overlay is empty: %1 adds the selected photographs</source>
        <extracomment>%1: a key</extracomment>
        <translation>שכבת־העל ריקה: %1 מוסיף את התצלומים הנבחרים</translation>
    </message>
</context>
<context>
    <name>skein::OverlaySection</name>
    <message>
        <source> %</source>
        <extracomment>percent, behind a number</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage; %1 is a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Add File…</source>
        <extracomment>button</extracomment>
        <translation>הוספת קובץ…</translation>
    </message>
    <message>
        <source>Add Selected</source>
        <extracomment>button: lays the selected photographs over the picture</extracomment>
        <translation>הוספת הנבחרים</translation>
    </message>
    <message>
        <source>Add to the Overlay</source>
        <translation>הוספה לשכבת־העל</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>label of a number: how far the overlay is moved downwards, in percent of its height</extracomment>
        <translation>למטה</translation>
    </message>
    <message>
        <source>Fit Again</source>
        <extracomment>button: puts the overlay back to where it fits</extracomment>
        <translation>התאמה מחדש</translation>
    </message>
    <message>
        <source>Lays a file over: a layout or a cover with transparent parts.</source>
        <translation>מניח קובץ מעל: פריסה או כריכה עם חלקים שקופים.</translation>
    </message>
    <message>
        <source>Lays the selected photographs over.</source>
        <translation>מניח מעל את התצלומים הנבחרים.</translation>
    </message>
    <message>
        <source>Only beside a line</source>
        <translation>רק לצד קו</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>a number of per cent</extracomment>
        <translation>אטימות</translation>
    </message>
    <message>
        <source>Or drag the overlay in the picture with the Alt key held down.</source>
        <translation>או לגרור את שכבת־העל בתמונה עם מקש Alt לחוץ.</translation>
    </message>
    <message>
        <source>Other pictures, half transparent, over this one: to put a product where it stood before, or to fit a layout. Size and place are per cent of the picture below.</source>
        <translation>תמונות אחרות, שקופות למחצה, מעל התמונה הזו: כדי להציב מוצר במקום שבו עמד קודם, או להתאים לפריסה. הגודל והמיקום הם באחוזים מהתמונה שמתחת.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.tif *.tiff *.jpg *.jpeg *.webp)</source>
        <translation>תמונות (*.png *.tif *.tiff *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Pictures of the overlay</source>
        <translation>תמונות שבשכבת־העל</translation>
    </message>
    <message>
        <source>Puts the overlay back into the middle, at its first size.</source>
        <translation>מחזיר את שכבת־העל למרכז, בגודלה ההתחלתי.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>button: takes the chosen pictures off the overlay</extracomment>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Show the overlay</source>
        <translation>הצגת שכבת־העל</translation>
    </message>
    <message>
        <source>Shows the overlay on one side of a line that can be dragged in the picture.</source>
        <translation>מציג את שכבת־העל בצד אחד של קו שאפשר לגרור בתמונה.</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>how large the overlay is</extracomment>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Takes the chosen pictures off the overlay.</source>
        <translation>מסיר את התמונות הנבחרות משכבת־העל.</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>ימינה</translation>
    </message>
</context>
<context>
    <name>skein::Overlays</name>
    <message>
        <source>%1 cannot be laid over the picture. %2</source>
        <extracomment>%1 is a file, %2 a sentence: why</extracomment>
        <translation>לא ניתן להניח את %1 מעל התמונה. %2</translation>
    </message>
    <message>
        <source>%1 is gone. What was read of it still lies over the picture.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 נעלם. מה שנקרא ממנו עדיין מונח מעל התמונה.</translation>
    </message>
</context>
<context>
    <name>skein::OwedDeletions</name>
    <message numerus="yes">
        <source>%n photograph(s) that had been saved earlier were deleted from the camera&apos;s card, which was interrupted then.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>תצלום אחד (%n) שנשמר קודם נמחק מכרטיס המצלמה; המחיקה נקטעה אז.</numerusform>
            <numerusform>%n תצלומים שנשמרו קודם נמחקו מכרטיס המצלמה; המחיקה נקטעה אז.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) that were to be deleted from the camera&apos;s card stay there, because the saved files have changed or the camera refused. Compare them, then delete them in the camera.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>תצלום אחד (%n) שהיה אמור להימחק מכרטיס המצלמה נשאר שם, כי הקובץ השמור השתנה או שהמצלמה סירבה. יש להשוות ואז למחוק במצלמה.</numerusform>
            <numerusform>%n תצלומים שהיו אמורים להימחק מכרטיס המצלמה נשארים שם, כי הקבצים השמורים השתנו או שהמצלמה סירבה. יש להשוות ואז למחוק במצלמה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) that were to be deleted from the camera&apos;s card stay there, because there are errors in the picture data of the saved files, or they cannot be read. Look at them, and import the camera&apos;s copies once more if they are spoilt.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>תצלום אחד (%n) שהיה אמור להימחק מכרטיס המצלמה נשאר שם, כי יש שגיאות בנתוני התמונה של הקובץ השמור או שלא ניתן לקרוא אותו. כדאי להסתכל בו, ולייבא שוב את העותק מהמצלמה אם הוא פגום.</numerusform>
            <numerusform>%n תצלומים שהיו אמורים להימחק מכרטיס המצלמה נשארים שם, כי יש שגיאות בנתוני התמונה של הקבצים השמורים או שלא ניתן לקרוא אותם. כדאי להסתכל בהם, ולייבא שוב את העותקים מהמצלמה אם הם פגומים.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::PanelChooser</name>
    <message>
        <source>All panels</source>
        <extracomment>button with a list of the panels at the side of the window</extracomment>
        <translation>כל החלוניות</translation>
    </message>
    <message>
        <source>Lists all panels</source>
        <translation>מציג את רשימת כל החלוניות</translation>
    </message>
</context>
<context>
    <name>skein::PanelsMenu</name>
    <message>
        <source>Panel: %1</source>
        <extracomment>name of a command in the list of keys; %1 is a page of the side panel</extracomment>
        <translation>חלונית: %1</translation>
    </message>
    <message>
        <source>Shows the page “%1” in the side panel, or takes its tab away.</source>
        <extracomment>%1 is a page of the side panel</extracomment>
        <translation>מציג בחלונית הצד את הדף ”%1”, או מסיר את הלשונית שלו.</translation>
    </message>
</context>
<context>
    <name>skein::PeakingSection</name>
    <message>
        <source>%1 %</source>
        <extracomment>a number of per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>focus peaking, which marks sharp edges: label of a choice</extracomment>
        <translation>צבע</translation>
    </message>
    <message>
        <source>Colour of edges in focus</source>
        <translation>צבע הקצוות שבמיקוד</translation>
    </message>
    <message>
        <source>How boldly edges in focus are marked.</source>
        <translation>באיזו עוצמה מסומנים קצוות שבמיקוד.</translation>
    </message>
    <message>
        <source>How strong an edge must be to be marked; lower marks more.</source>
        <translation>כמה חזק צריך קצה להיות כדי שיסומן; ערך נמוך מסמן יותר.</translation>
    </message>
    <message>
        <source>Mark what is in focus</source>
        <translation>סימון מה שבמיקוד</translation>
    </message>
    <message>
        <source>Marks edges that are in focus. With a low threshold soft edges are marked, too; a colour that the subject does not have is seen best.</source>
        <translation>מסמן קצוות שנמצאים במיקוד. בסף נמוך מסומנים גם קצוות רכים; צבע שאין בנושא הצילום נראה הכי טוב.</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>focus peaking: how strongly it is drawn</extracomment>
        <translation>עוצמה</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>focus peaking: how sharp an edge has to be</extracomment>
        <translation>סף</translation>
    </message>
</context>
<context>
    <name>skein::PhotoStore</name>
    <message>
        <source>%1 is damaged. %2 What arrived was saved. Look at it, and take the picture again if you can.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: what is wrong</extracomment>
        <translation>%1 פגום. %2 מה שהגיע נשמר. כדאי להסתכל בו, ולצלם שוב את התמונה אם אפשר.</translation>
    </message>
    <message>
        <source>%1 is damaged. %2 What arrived was saved; the copy on the camera&apos;s card is kept. Compare the two, and fetch it again if that one is whole.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: what is wrong</extracomment>
        <translation>%1 פגום. %2 מה שהגיע נשמר; העותק שבכרטיס המצלמה נשאר. יש להשוות בין השניים, ולהביא אותו שוב אם העותק ההוא שלם.</translation>
    </message>
    <message>
        <source>%1 is saved, but stays on the camera&apos;s card as well. %2 Compare the two, then delete it in the camera.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: what is wrong</extracomment>
        <translation>%1 נשמר, אך נשאר גם בכרטיס המצלמה. %2 יש להשוות בין השניים ואז למחוק אותו במצלמה.</translation>
    </message>
    <message>
        <source>It has %1 bytes, but the camera announced %2.</source>
        <extracomment>numbers of bytes: what arrived, and what the camera had said; follows on &quot;IMG_1.JPG is damaged.&quot;</extracomment>
        <translation>יש בו %1 בתים, אבל המצלמה הודיעה על %2.</translation>
    </message>
    <message>
        <source>Nothing was computed while it arrived to compare it by.</source>
        <translation>בזמן שהגיע לא חושב דבר שאפשר להשוות לפיו.</translation>
    </message>
    <message>
        <source>The camera does not say how large it is, so that nobody can tell whether all of it arrived.</source>
        <translation>המצלמה אינה מציינת מה גודלו, ולכן לא ניתן לדעת אם הכול הגיע.</translation>
    </message>
</context>
<context>
    <name>skein::PhotoWriter</name>
    <message>
        <source>No free name was found in “%1”; the photograph stays in “%2”. Choose another file name pattern.</source>
        <extracomment>%1 is a folder, %2 a file</extracomment>
        <translation>לא נמצא שם פנוי ב”%1”; התצלום נשאר ב”%2”. יש לבחור תבנית אחרת לשמות קבצים.</translation>
    </message>
    <message>
        <source>The photograph changed in the staging folder after it had arrived. Compare it with the copy on the camera.</source>
        <translation>התצלום השתנה בתיקיית הביניים אחרי שהגיע. יש להשוות אותו לעותק שבמצלמה.</translation>
    </message>
    <message>
        <source>The photograph was stored as “%1”, but the disk did not confirm it. Check the disk, and keep the copy on the camera.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>התצלום נשמר בשם ”%1”, אך הדיסק לא אישר זאת. יש לבדוק את הדיסק ולשמור את העותק שבמצלמה.</translation>
    </message>
    <message>
        <source>The photograph “%1” is no longer in the staging folder. Fetch it again if it is still on the camera.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>התצלום ”%1” כבר אינו בתיקיית הביניים. יש להביא אותו שוב אם הוא עדיין במצלמה.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and was left where it is. Look at it yourself.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>”%1” אינו קובץ רגיל ונשאר במקומו. יש לבדוק אותו ידנית.</translation>
    </message>
</context>
<context>
    <name>skein::PictureArea</name>
    <message>
        <source>No camera is connected</source>
        <translation>אין מצלמה מחוברת</translation>
    </message>
    <message>
        <source>No photograph matches the filter</source>
        <translation>אין תצלום שמתאים למסנן</translation>
    </message>
    <message>
        <source>Plug a camera in and switch it on, connect one over the network, or start the virtual camera to look around.</source>
        <translation>אפשר לחבר מצלמה בכבל ולהדליק אותה, לחבר אחת דרך הרשת, או להפעיל את המצלמה הווירטואלית כדי להתרשם.</translation>
    </message>
    <message>
        <source>Press %1 to see what the camera sees. The shutter button of the camera works, too: its photographs appear here.</source>
        <extracomment>%1 is a key, such as Space, or the name of a command</extracomment>
        <translation>לחיצה על %1 תציג את מה שהמצלמה רואה. גם לחצן התריס של המצלמה פועל: התצלומים שלה מופיעים כאן.</translation>
    </message>
    <message>
        <source>Press %1 to take a photograph</source>
        <extracomment>%1 is a key, such as Space, or the name of a command</extracomment>
        <translation>לחיצה על %1 מצלמת תצלום</translation>
    </message>
    <message>
        <source>The session folder is not there</source>
        <translation>תיקיית הסשן אינה קיימת</translation>
    </message>
    <message>
        <source>The session has photographs, but none of them is shown.</source>
        <translation>בסשן יש תצלומים, אך אף אחד מהם אינו מוצג.</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>לא ניתן להציג את הקובץ הזה</translation>
    </message>
    <message>
        <source>This takes a moment. The settings appear when the camera has answered.</source>
        <translation>זה אורך רגע. ההגדרות יופיעו כשהמצלמה תענה.</translation>
    </message>
    <message>
        <source>“%1” was deleted or moved, or its disk was taken away. Photographs cannot be saved until it is back or another folder is chosen.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>”%1” נמחקה או הועברה, או שהדיסק שלה הוסר. לא ניתן לשמור תצלומים עד שתחזור או עד שתיבחר תיקייה אחרת.</translation>
    </message>
</context>
<context>
    <name>skein::PictureCommands</name>
    <message>
        <source>%1 was moved to the trash.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 הועבר לאשפה.</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) were moved to the trash.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>תצלום אחד (%n) הועבר לאשפה.</numerusform>
            <numerusform>%n תצלומים הועברו לאשפה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live view covers the photograph, so it was not rated. Leave live view with %1, then rate it.</source>
        <extracomment>%1 is a key, such as L</extracomment>
        <translation>התצוגה החיה מכסה את התצלום, ולכן הוא לא דורג. יש לצאת מהתצוגה החיה עם %1 ואז לדרג.</translation>
    </message>
    <message>
        <source>Open With…</source>
        <extracomment>button: names the program that a photograph is opened with</extracomment>
        <translation>פתיחה באמצעות…</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>button: brings back what was moved to the trash</extracomment>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>skein::PictureErrors</name>
    <message>
        <source>A part of this picture is missing: the file is damaged or incomplete. Copy it again from the camera if it is still there.</source>
        <translation>חלק מהתמונה הזו חסר: הקובץ פגום או לא שלם. יש להעתיק אותו שוב מהמצלמה אם הוא עדיין שם.</translation>
    </message>
    <message>
        <source>Loading the picture was stopped.</source>
        <translation>טעינת התמונה נעצרה.</translation>
    </message>
    <message>
        <source>The colour profile in this file is damaged, so its colours are shown as sRGB and may be wrong. Copy the file again from where it came from.</source>
        <translation>פרופיל הצבע בקובץ הזה פגום, ולכן צבעיו מוצגים כ־sRGB ועלולים להיות שגויים. יש להעתיק את הקובץ שוב ממקורו.</translation>
    </message>
    <message>
        <source>The file holds no picture of a kind that Skein can show. Open it with another program.</source>
        <translation>הקובץ אינו מכיל תמונה מסוג ש־Skein יכול להציג. יש לפתוח אותו בתוכנית אחרת.</translation>
    </message>
    <message>
        <source>The file says that its picture has %1 × %2 pixels, but it is far too small to hold them. It is damaged: copy it again from the camera if it is still there.</source>
        <extracomment>%1 and %2 are numbers of pixels</extracomment>
        <translation>לפי הקובץ יש בתמונה %1 × %2 פיקסלים, אך הוא קטן מדי בשביל להכיל אותם. הוא פגום: יש להעתיק אותו שוב מהמצלמה אם הוא עדיין שם.</translation>
    </message>
    <message>
        <source>The file says that its picture has %1 × %2 pixels, which is more than Skein opens. It is probably damaged.</source>
        <extracomment>%1 and %2 are numbers of pixels</extracomment>
        <translation>לפי הקובץ יש בתמונה %1 × %2 פיקסלים, וזה יותר ממה ש־Skein פותח. כנראה הוא פגום.</translation>
    </message>
    <message>
        <source>The file&apos;s name ends in .%1, but it holds no picture of a kind that Skein can show. It is damaged or has a wrong name: copy it again or open it with another program.</source>
        <extracomment>%1 is an extension, such as jpg</extracomment>
        <translation>שם הקובץ מסתיים ב־‎.%1, אך אין בו תמונה מסוג ש־Skein יכול להציג. הוא פגום או ששמו שגוי: יש להעתיק אותו שוב או לפתוח אותו בתוכנית אחרת.</translation>
    </message>
    <message>
        <source>The picture cannot be shown: the file is damaged or incomplete. Copy it again from the camera if it is still there.</source>
        <translation>לא ניתן להציג את התמונה: הקובץ פגום או לא שלם. יש להעתיק אותו שוב מהמצלמה אם הוא עדיין שם.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels. Close other programs and try again.</source>
        <extracomment>%1 and %2 are numbers of pixels</extracomment>
        <translation>אין מספיק זיכרון לתמונה של %1 × %2 פיקסלים. יש לסגור תוכניות אחרות ולנסות שוב.</translation>
    </message>
    <message>
        <source>This RAW file ends early: only its preview can be shown. Copy it again from the camera if it is still there.</source>
        <translation>קובץ ה־RAW הזה נגמר מוקדם מדי: ניתן להציג רק את התצוגה המקדימה שלו. יש להעתיק אותו שוב מהמצלמה אם הוא עדיין שם.</translation>
    </message>
    <message>
        <source>This is a video. Open it with the desktop&apos;s video player.</source>
        <translation>זה סרטון. יש לפתוח אותו בנגן הווידאו של שולחן העבודה.</translation>
    </message>
</context>
<context>
    <name>skein::PictureFiles</name>
    <message>
        <source>The program “%1” could not be started. Check that it is installed and how it is spelt.</source>
        <extracomment>%1 is a program</extracomment>
        <translation>לא ניתן להפעיל את התוכנית ”%1”. יש לבדוק שהיא מותקנת ושהשם נכתב נכון.</translation>
    </message>
    <message>
        <source>This desktop knows no program for files like “%1”. Name one yourself, or choose one for this kind of file in the settings of the desktop.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>שולחן העבודה אינו מכיר תוכנית לקבצים כמו ”%1”. יש לציין תוכנית ידנית, או לבחור תוכנית לסוג הקובץ הזה בהגדרות שולחן העבודה.</translation>
    </message>
</context>
<context>
    <name>skein::PicturePresenter</name>
    <message>
        <source>Reading %1…</source>
        <translation>%1 נקרא…</translation>
    </message>
    <message>
        <source>Reading the new photograph…</source>
        <translation>התצלום החדש נקרא…</translation>
    </message>
</context>
<context>
    <name>skein::PicturesPart</name>
    <message>
        <source>The picture could not be written as “%1”. Choose another format.</source>
        <extracomment>%1 is a format of files, such as TIFF</extracomment>
        <translation>לא ניתן לכתוב את התמונה כ”%1”. יש לבחור פורמט אחר.</translation>
    </message>
</context>
<context>
    <name>skein::PluginDesks</name>
    <message>
        <source>The folder with your saved sequences does not answer: plugins start without them, and know them as soon as it does. Look whether its disk or network is there.</source>
        <translation>התיקייה עם הסדרות השמורות אינה מגיבה: תוספים מופעלים בלעדיהן, ויכירו אותן ברגע שהיא תגיב. יש לבדוק שהדיסק או הרשת שלה זמינים.</translation>
    </message>
</context>
<context>
    <name>skein::PluginGuard</name>
    <message>
        <source>It failed (%1) and was switched off. Tell its author.</source>
        <extracomment>%1 is what a plugin says of its failure, in its own words</extracomment>
        <translation>הוא נכשל (%1) וכובה. כדאי לדווח ליוצר שלו.</translation>
    </message>
    <message>
        <source>It failed and was switched off. Tell its author.</source>
        <translation>הוא נכשל וכובה. כדאי לדווח ליוצר שלו.</translation>
    </message>
</context>
<context>
    <name>skein::PluginManager</name>
    <message>
        <source>It was at work when Skein ended unexpectedly, and was switched off. Switch it on to try it again.</source>
        <translation>הוא היה בפעולה כש־Skein הסתיים באופן בלתי צפוי, וכובה. אפשר להפעיל אותו כדי לנסות שוב.</translation>
    </message>
    <message>
        <source>The plugin “%1” was at work when Skein ended unexpectedly the last time. It is switched off now; under “Plugins” in the preferences you can switch it on again.</source>
        <extracomment>%1 is the name of a plugin</extracomment>
        <translation>התוסף ”%1” היה בפעולה כש־Skein הסתיים באופן בלתי צפוי בפעם הקודמת. הוא כבוי עכשיו; אפשר להפעיל אותו שוב ב”תוספים” שבהעדפות.</translation>
    </message>
    <message>
        <source>The plugin “%1” was switched off. %2</source>
        <extracomment>%1 is the name of a plugin, %2 a sentence</extracomment>
        <translation>התוסף ”%1” כובה. %2</translation>
    </message>
</context>
<context>
    <name>skein::PluginMetadata</name>
    <message>
        <source>Another plugin has the same id and comes first: %1. Remove one of the two.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>לתוסף אחר יש אותו מזהה והוא קודם: %1. יש להסיר אחד מהשניים.</translation>
    </message>
    <message>
        <source>It has no description (the JSON file that its metadata names).</source>
        <translation>אין לו תיאור (קובץ JSON שהמטא־נתונים שלו מציינים).</translation>
    </message>
    <message>
        <source>It was built with Qt %1, which does not fit the Qt %2 that Skein runs with here. Get a version of it that fits.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>הוא נבנה עם Qt %1, שאינו מתאים ל־Qt %2 ש־Skein משתמש בו כאן. יש להשיג גרסה מתאימה שלו.</translation>
    </message>
    <message>
        <source>It was made for version %1 of Skein&apos;s plugin interface, and this is version %2. Get a version of it that fits.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>הוא נוצר עבור גרסה %1 של ממשק התוספים של Skein, וזו גרסה %2. יש להשיג גרסה מתאימה שלו.</translation>
    </message>
    <message>
        <source>Its description has no number for “interface”.</source>
        <translation>בתיאור שלו אין מספר עבור ”interface”.</translation>
    </message>
    <message>
        <source>Its description has no text for “%1”.</source>
        <extracomment>%1 is a word in a plugin&apos;s description file: &quot;version&quot;</extracomment>
        <translation>בתיאור שלו אין טקסט עבור ”%1”.</translation>
    </message>
    <message>
        <source>Its description is too long.</source>
        <translation>התיאור שלו ארוך מדי.</translation>
    </message>
    <message>
        <source>Its description says neither true nor false for “enabledByDefault”.</source>
        <translation>בתיאור שלו אין true או false עבור ”enabledByDefault”.</translation>
    </message>
    <message>
        <source>Its id may consist of letters, digits, “.”, “-” and “_” only.</source>
        <translation>המזהה שלו יכול לכלול רק אותיות, ספרות, ”.”, ”-” ו”_”.</translation>
    </message>
    <message>
        <source>The text for “%1” in its description has letters that cannot be shown.</source>
        <extracomment>%1 is a word in the plugin&apos;s description, such as &quot;name&quot;</extracomment>
        <translation>בטקסט עבור ”%1” בתיאור שלו יש אותיות שלא ניתן להציג.</translation>
    </message>
    <message>
        <source>The text for “%1” in its description is too long.</source>
        <extracomment>%1 is a word in the plugin&apos;s description, such as &quot;name&quot;</extracomment>
        <translation>הטקסט עבור ”%1” בתיאור שלו ארוך מדי.</translation>
    </message>
    <message>
        <source>This file is no library, or is not all there. If it is meant to be a plugin, install it again.</source>
        <translation>הקובץ הזה אינו ספרייה, או שאינו שלם. אם הוא אמור להיות תוסף, יש להתקין אותו מחדש.</translation>
    </message>
    <message>
        <source>This file is no plugin for Skein.</source>
        <translation>הקובץ הזה אינו תוסף של Skein.</translation>
    </message>
    <message>
        <source>What plugins do cannot be noted. Should one take Skein down, the next start does not know which.</source>
        <translation>לא ניתן לרשום מה תוספים עושים. אם אחד מהם יפיל את Skein, ההפעלה הבאה לא תדע איזה.</translation>
    </message>
</context>
<context>
    <name>skein::PluginPart</name>
    <message>
        <source>The window has been closed.</source>
        <translation>החלון נסגר.</translation>
    </message>
</context>
<context>
    <name>skein::PluginRow</name>
    <message>
        <source>About %1</source>
        <extracomment>%1 is the name of a plugin
----------
title; %1 is the name of a plugin</extracomment>
        <translation>אודות %1</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>label of a fact of the plugin</extracomment>
        <translation>יוצר</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>where the plugin lies on the disk</extracomment>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>the name by which programs know the plugin</extracomment>
        <translation>מזהה</translation>
    </message>
    <message>
        <source>It is finishing its work.</source>
        <translation>הוא מסיים את עבודתו.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>הוא כבוי.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>הוא פועל.</translation>
    </message>
    <message>
        <source>It starts with Skein the next time.</source>
        <translation>הוא יופעל עם Skein בפעם הבאה.</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>label of a fact of the plugin</extracomment>
        <translation>רישיון</translation>
    </message>
    <message>
        <source>Preferences of %1</source>
        <extracomment>%1 is the name of a plugin</extracomment>
        <translation>העדפות של %1</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>label of a fact of the plugin</extracomment>
        <translation>גרסה</translation>
    </message>
</context>
<context>
    <name>skein::PluginsPage</name>
    <message>
        <source>&amp;Keep It On</source>
        <extracomment>button: the plugin goes on</extracomment>
        <translation>להשאיר &amp;פעיל</translation>
    </message>
    <message>
        <source>&amp;Switch Off</source>
        <extracomment>button: ends what the plugin does, and the plugin</extracomment>
        <translation>&amp;כיבוי</translation>
    </message>
    <message>
        <source>A plugin may do whatever you may do: use only those that you trust. Plugins of your own belong into %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>תוסף יכול לעשות כל מה שמותר לך: יש להשתמש רק בתוספים מהימנים. תוספים משלך שייכים ל־%1.</translation>
    </message>
    <message>
        <source>Looking for plugins…</source>
        <translation>מתבצע חיפוש תוספים…</translation>
    </message>
    <message>
        <source>Skein was started without plugins. What you choose here counts from the next start on.</source>
        <translation>Skein הופעל ללא תוספים. מה שנבחר כאן תקף מההפעלה הבאה.</translation>
    </message>
    <message>
        <source>Switch Off %1?</source>
        <extracomment>title of a question; %1 is the name of a plugin</extracomment>
        <translation>לכבות את %1?</translation>
    </message>
    <message>
        <source>Switching the plugin off ends this now.</source>
        <translation>כיבוי התוסף יסיים זאת מייד.</translation>
    </message>
    <message>
        <source>There are no plugins.</source>
        <translation>אין תוספים.</translation>
    </message>
</context>
<context>
    <name>skein::PopOutWindow</name>
    <message>
        <source>New Photograph</source>
        <extracomment>title of a window while a photograph comes from the camera</extracomment>
        <translation>תצלום חדש</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 נקרא…</translation>
    </message>
    <message>
        <source>Reading the new photograph…</source>
        <translation>התצלום החדש נקרא…</translation>
    </message>
</context>
<context>
    <name>skein::PortFinder</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a camera, %2 its port</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No camera was found. Connect one and switch it on, name the address of one in the network with --camera, or try &quot;--camera virtual&quot;.</source>
        <translation>לא נמצאה מצלמה. יש לחבר אחת ולהדליק אותה, לציין כתובת של מצלמה ברשת עם --camera, או לנסות &quot;--camera virtual&quot;.</translation>
    </message>
    <message>
        <source>There is more than one camera. Choose one with --camera: %1.</source>
        <extracomment>%1: addresses of cameras with commas between them</extracomment>
        <translation>יש יותר ממצלמה אחת. יש לבחור אחת עם --camera:‏ %1.</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceFile</name>
    <message>
        <source>This file has no preferences of Skein, so nothing was changed. Choose a file that was made by “Export” in the preferences.</source>
        <translation>בקובץ הזה אין העדפות של Skein, ולכן דבר לא השתנה. יש לבחור קובץ שנוצר עם ”ייצוא” בהעדפות.</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceFollower</name>
    <message>
        <source>The pattern for file names in the preferences cannot be used, so photographs are named as usual. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>לא ניתן להשתמש בתבנית לשמות קבצים שבהעדפות, ולכן התצלומים מקבלים שמות כרגיל. %1</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceSearch</name>
    <message>
        <source>No option was found for “%1”. Try another word.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>לא נמצאה אפשרות עבור ”%1”. כדאי לנסות מילה אחרת.</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceTransfer</name>
    <message numerus="yes">
        <source>%n of its value(s) are not known here; they are kept for a version that knows them, if you take what belonged to the other computer.</source>
        <extracomment>%n counts values in a file of exported preferences</extracomment>
        <translation>
            <numerusform>ערך אחד (%n) אינו מוכר כאן; הוא נשמר לגרסה שמכירה אותו, אם נבחר לקחת את מה שהיה שייך למחשב האחר.</numerusform>
            <numerusform>%n מהערכים אינם מוכרים כאן; הם נשמרים לגרסה שמכירה אותם, אם נבחר לקחת את מה שהיה שייך למחשב האחר.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preference(s) were imported.</source>
        <extracomment>%n counts preferences</extracomment>
        <translation>
            <numerusform>העדפה אחת (%n) יובאה.</numerusform>
            <numerusform>%n העדפות יובאו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) make no sense and are left out: %1.</source>
        <extracomment>%1: technical names with commas between them</extracomment>
        <translation>
            <numerusform>ערך אחד (%n) חסר משמעות והושמט: %1.</numerusform>
            <numerusform>%n ערכים חסרי משמעות והושמטו: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Also what belonged to the other computer</source>
        <translation>&amp;גם מה שהיה שייך למחשב האחר</translation>
    </message>
    <message>
        <source>&amp;Also what belongs to this computer</source>
        <translation>&amp;גם מה ששייך למחשב הזה</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>button: writes the preferences to a file</extracomment>
        <translation>יי&amp;צוא…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>button: takes the preferences of the file</extracomment>
        <translation>יי&amp;בוא</translation>
    </message>
    <message>
        <source>Export Preferences</source>
        <extracomment>title of a window</extracomment>
        <translation>ייצוא העדפות</translation>
    </message>
    <message>
        <source>Folders, profiles of monitors, names and addresses of cameras, what plugins keep, and programs that are run on events. Take it only from a file that you made yourself: programs in it would be run here.</source>
        <translation>תיקיות, פרופילים של צגים, שמות וכתובות של מצלמות, מה שתוספים שומרים, ותוכניות שמורצות באירועים. יש לקחת זאת רק מקובץ שיצרת בעצמך: תוכניות שבו יורצו כאן.</translation>
    </message>
    <message>
        <source>Folders, profiles of monitors, names and addresses of cameras, what plugins keep, and programs that are run on events: these may contain passwords. How windows were left is never in the file.</source>
        <translation>תיקיות, פרופילים של צגים, שמות וכתובות של מצלמות, מה שתוספים שומרים, ותוכניות שמורצות באירועים: אלה עלולים להכיל סיסמאות. מצב החלונות לעולם אינו נכלל בקובץ.</translation>
    </message>
    <message>
        <source>Import Preferences</source>
        <extracomment>title of a window</extracomment>
        <translation>ייבוא העדפות</translation>
    </message>
    <message>
        <source>It was written by a newer version of Skein.</source>
        <translation>הוא נכתב בגרסה חדשה יותר של Skein.</translation>
    </message>
    <message>
        <source>Its presets of cameras come to yours; they replace those of the same name.</source>
        <translation>ערכות ההגדרות שבו מצטרפות לשלך; הן מחליפות ערכות באותו שם.</translation>
    </message>
    <message>
        <source>Preferences of Skein (*.json)</source>
        <translation>העדפות של Skein (*.json)</translation>
    </message>
    <message>
        <source>Preferences of Skein (*.json);;All files (*)</source>
        <translation>העדפות של Skein (*.json);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>The file gets all preferences, among them your name and copyright as they are written to new pictures. It can be read by everybody who gets it.</source>
        <translation>הקובץ כולל את כל ההעדפות, ובהן שמך וזכויות היוצרים כפי שהם נכתבים בתמונות חדשות. כל מי שיקבל אותו יוכל לקרוא אותו.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n preference(s), which replace yours.</source>
        <extracomment>%n counts preferences</extracomment>
        <translation>
            <numerusform>בקובץ יש העדפה אחת (%n), שמחליפה את שלך.</numerusform>
            <numerusform>בקובץ יש %n העדפות, שמחליפות את שלך.</numerusform>
        </translation>
    </message>
    <message>
        <source>The preferences could not be written to “%1”. Check that the folder can be written to and has room, or choose another one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>לא ניתן לכתוב את ההעדפות ל”%1”. יש לבדוק שאפשר לכתוב לתיקייה ושיש בה מקום, או לבחור אחרת.</translation>
    </message>
    <message>
        <source>The preferences were written to “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>ההעדפות נכתבו ל”%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be read, so nothing was changed. Check that it is there and that you may read it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>לא ניתן לקרוא את ”%1”, ולכן דבר לא השתנה. יש לבדוק שהקובץ קיים ושיש הרשאה לקרוא אותו.</translation>
    </message>
</context>
<context>
    <name>skein::PreferencesDialog</name>
    <message>
        <source>The preferences are as they were before, but for those that were changed since.</source>
        <translation>ההעדפות חזרו למה שהיו, חוץ מאלה ששונו מאז.</translation>
    </message>
    <message>
        <source>The preferences are as they were before.</source>
        <translation>ההעדפות חזרו למה שהיו.</translation>
    </message>
    <message>
        <source>“%1” is as it was at first.</source>
        <extracomment>%1 is the title of a page of the preferences</extracomment>
        <translation>”%1” חזר למצבו ההתחלתי.</translation>
    </message>
</context>
<context>
    <name>skein::Presentation</name>
    <message>
        <source>%1, with this window</source>
        <extracomment>%1 is a monitor</extracomment>
        <translation>%1, עם החלון הזה</translation>
    </message>
    <message>
        <source>Present on</source>
        <extracomment>before the name of a monitor</extracomment>
        <translation>הצגה על</translation>
    </message>
    <message>
        <source>The monitor %1 was unplugged, so the presentation has ended. It goes on when the monitor is back; press %2 to present on another one.</source>
        <extracomment>%1 is a monitor, %2 a key, such as F9</extracomment>
        <translation>הצג %1 נותק, ולכן ההצגה הסתיימה. היא תימשך כשהצג יחזור; לחיצה על %2 תציג על צג אחר.</translation>
    </message>
</context>
<context>
    <name>skein::PresentationWindow</name>
    <message>
        <source>%1 (%2 × %3)</source>
        <extracomment>a monitor: %1 its name, %2 × %3 its size in pixels</extracomment>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Presentation – Skein</source>
        <translation>הצגה – Skein</translation>
    </message>
    <message>
        <source>Presented picture</source>
        <extracomment>name of the picture on the second monitor, for screen readers</extracomment>
        <translation>התמונה המוצגת</translation>
    </message>
</context>
<context>
    <name>skein::PresetApplier</name>
    <message>
        <source>Other settings are just being written to the camera. Wait a moment, then try again.</source>
        <translation>הגדרות אחרות נכתבות כרגע למצלמה. יש להמתין רגע ולנסות שוב.</translation>
    </message>
    <message>
        <source>The camera stayed at “%1”.</source>
        <extracomment>%1 is the value that the setting has</extracomment>
        <translation>המצלמה נשארה ב”%1”.</translation>
    </message>
    <message>
        <source>The camera went away while its settings were being written. Connect it, then try again.</source>
        <translation>המצלמה נעלמה בזמן כתיבת ההגדרות. יש לחבר אותה ולנסות שוב.</translation>
    </message>
    <message>
        <source>This camera has no such setting now.</source>
        <translation>אין כרגע במצלמה הזו הגדרה כזו.</translation>
    </message>
    <message>
        <source>“%1” is no value for it.</source>
        <extracomment>%1 is a value; &quot;it&quot; is a camera setting</extracomment>
        <translation>”%1” אינו ערך אפשרי עבורה.</translation>
    </message>
</context>
<context>
    <name>skein::PresetDialog</name>
    <message>
        <source>&amp;All settings, not only those on top</source>
        <translation>&amp;כל ההגדרות, לא רק העליונות</translation>
    </message>
    <message>
        <source>Clock, names and the place that photographs go to are never part of a preset.</source>
        <translation>שעון, שמות ויעד התצלומים לעולם אינם חלק מערכה.</translation>
    </message>
    <message>
        <source>Keeps the settings that the camera has now under this name.</source>
        <translation>שומר את ההגדרות הנוכחיות של המצלמה בשם הזה.</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>שם הערכה</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>שם הערכה:</translation>
    </message>
    <message>
        <source>Otherwise only the settings on top of the panel are kept, which suits more cameras.</source>
        <translation>אחרת נשמרות רק ההגדרות שבראש החלונית, וזה מתאים ליותר מצלמות.</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>button: saves a preset under a name that is taken</extracomment>
        <translation>החלפה</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>button: saves the camera&apos;s settings as a preset</extracomment>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>שמירה כערכה</translation>
    </message>
    <message>
        <source>Studio, portrait</source>
        <extracomment>an example of a name for settings</extracomment>
        <translation>סטודיו, פורטרט</translation>
    </message>
    <message>
        <source>The name by which the settings are found again. One that is taken is replaced.</source>
        <translation>השם שבו מוצאים את ההגדרות שוב. שם שכבר תפוס – הערכה שלו מוחלפת.</translation>
    </message>
    <message>
        <source>There is a preset of this name; it will be replaced.</source>
        <translation>יש ערכה בשם הזה; היא תוחלף.</translation>
    </message>
</context>
<context>
    <name>skein::PresetsDialog</name>
    <message>
        <source>&amp;Apply</source>
        <extracomment>button: gives the camera the settings of the preset</extracomment>
        <translation>ה&amp;חלה</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>button</extracomment>
        <translation>&amp;מחיקה</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>button</extracomment>
        <translation>&amp;שינוי שם</translation>
    </message>
    <message>
        <source>Deletes the chosen preset. The camera keeps its settings.</source>
        <translation>מוחק את ערכת ההגדרות הנבחרת. הגדרות המצלמה אינן משתנות.</translation>
    </message>
    <message>
        <source>Gives the camera the settings of the chosen preset, and says which of them it did not take.</source>
        <translation>מעביר למצלמה את ההגדרות של הערכה הנבחרת, ומציין אילו מהן היא לא קיבלה.</translation>
    </message>
    <message>
        <source>Gives the chosen preset another name.</source>
        <translation>נותן לערכת ההגדרות הנבחרת שם אחר.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>head of a column</extracomment>
        <translation>שם</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>title of a window: saved settings of the camera</extracomment>
        <translation>ערכות הגדרות</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>head of a column: the value that the preset has for a setting</extracomment>
        <translation>נשמר</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>name of a list, for screen readers: the settings of a preset</extracomment>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>The presets that you have saved, how many settings each has, and when it was saved.</source>
        <translation>ערכות ההגדרות השמורות, כמה הגדרות יש בכל אחת, ומתי נשמרה.</translation>
    </message>
    <message>
        <source>There are no presets yet. “Save as Preset…” in the menu Camera keeps the settings of the camera under a name.</source>
        <translation>עדיין אין ערכות. ”שמירה כערכה…” בתפריט מצלמה שומרת את הגדרות המצלמה תחת שם.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>a time that is not known</extracomment>
        <translation>לא ידוע</translation>
    </message>
</context>
<context>
    <name>skein::PreviewCommand</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one with --out.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>לא ניתן ליצור את התיקייה %1. יש לבחור אחרת עם --out.</translation>
    </message>
    <message>
        <source>The frame could not be written to %1. Check that the folder may be written to and that the disk has space, or choose another one with --out.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>לא ניתן לכתוב את הפריים ל־%1. יש לבדוק שאפשר לכתוב לתיקייה ושיש מקום בדיסק, או לבחור אחרת עם --out.</translation>
    </message>
</context>
<context>
    <name>skein::PreviewLoop</name>
    <message>
        <source>Live view has stopped. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>התצוגה החיה נעצרה. %1</translation>
    </message>
    <message>
        <source>Live view needs a connected camera. Connect one and try again.</source>
        <translation>לתצוגה חיה נדרשת מצלמה מחוברת. יש לחבר אחת ולנסות שוב.</translation>
    </message>
</context>
<context>
    <name>skein::ProblemDialog</name>
    <message>
        <source>&amp;What you did, what happened, and what you expected:</source>
        <extracomment>label of a text field</extracomment>
        <translation>&amp;מה עשית, מה קרה ומה הייתה הציפייה:</translation>
    </message>
    <message>
        <source>C&amp;opy All</source>
        <extracomment>button: puts the whole text on the clipboard</extracomment>
        <translation>ה&amp;עתקת הכול</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>מתבצע איסוף…</translation>
    </message>
    <message>
        <source>Nothing is sent. Read this text, take out what is nobody&apos;s business, and save or copy it for whoever helps you.</source>
        <translation>שום דבר אינו נשלח. יש לקרוא את הטקסט, להסיר ממנו מה שאינו עניינו של איש, ולשמור או להעתיק אותו עבור מי שעוזר.</translation>
    </message>
    <message>
        <source>Put in the &amp;serial numbers of the cameras</source>
        <translation>לכלול את המספרים ה&amp;סידוריים של המצלמות</translation>
    </message>
    <message>
        <source>Puts the whole text on the clipboard, to be pasted into a message.</source>
        <translation>מעתיק את כל הטקסט ללוח, להדבקה בהודעה.</translation>
    </message>
    <message>
        <source>Report a Problem</source>
        <translation>דיווח על בעיה</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;שמירה…</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>שמירת הדיווח</translation>
    </message>
    <message>
        <source>Say step by step how the problem comes about. A report that others can play again is mended soonest.</source>
        <translation>יש לתאר צעד אחר צעד איך הבעיה נוצרת. בעיה שאחרים יכולים לשחזר מתוקנת הכי מהר.</translation>
    </message>
    <message>
        <source>The report could not be written to “%1”. Choose another folder, or copy the text instead.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>לא ניתן היה לכתוב את הדיווח אל ”%1”. יש לבחור תיקייה אחרת, או להעתיק את הטקסט במקום זאת.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>הדיווח נמצא בלוח.</translation>
    </message>
    <message>
        <source>The report is saved as “%1”.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>הדיווח נשמר בשם ”%1”.</translation>
    </message>
    <message>
        <source>Versions, system, cameras, changed settings and the end of the log, in English. You can change and delete any of it. Passwords, names and copyright lines are left out.</source>
        <translation>גרסאות, מערכת, מצלמות, הגדרות שהשתנו וסוף היומן, באנגלית. אפשר לשנות ולמחוק כל חלק. סיסמאות, שמות ושורות זכויות יוצרים אינם נכללים.</translation>
    </message>
    <message>
        <source>What Skein has &amp;collected:</source>
        <extracomment>label of a text field</extracomment>
        <translation>מה ש־Skein &amp;אסף:</translation>
    </message>
    <message>
        <source>What Skein has collected</source>
        <translation>מה ש־Skein אסף</translation>
    </message>
    <message>
        <source>Without this the report says only that there is a serial number. It helps when two cameras of one model are mixed up.</source>
        <translation>בלי זה הדיווח מציין רק שיש מספר סידורי. הוא עוזר כששתי מצלמות מאותו דגם מתחלפות זו בזו.</translation>
    </message>
    <message>
        <source>Writes the whole text into a file of your choice.</source>
        <translation>כותב את כל הטקסט לקובץ לפי בחירה.</translation>
    </message>
    <message>
        <source>Your description of the problem</source>
        <translation>תיאור הבעיה במילים שלך</translation>
    </message>
</context>
<context>
    <name>skein::ProcessHandle</name>
    <message>
        <source>The program cannot be ended from here. Close it yourself, then connect the camera again.</source>
        <translation>לא ניתן לסיים את התוכנית מכאן. יש לסגור אותה ידנית ואז לחבר את המצלמה שוב.</translation>
    </message>
    <message>
        <source>The program has ended already. Connect the camera again.</source>
        <translation>התוכנית כבר הסתיימה. יש לחבר את המצלמה שוב.</translation>
    </message>
</context>
<context>
    <name>skein::ProfileDialog</name>
    <message>
        <source>Choose a Colour Profile</source>
        <translation>בחירת פרופיל צבע</translation>
    </message>
    <message>
        <source>Chooses a profile that is not in the list: an ICC file from a laboratory or from a calibration device.</source>
        <translation>בוחר פרופיל שאינו ברשימה: קובץ ICC ממעבדה או ממכשיר כיול.</translation>
    </message>
    <message>
        <source>Colour profiles</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>פרופילי צבע</translation>
    </message>
    <message>
        <source>Colour profiles (*.icc *.icm *.ICC *.ICM)</source>
        <translation>פרופילי צבע (*.icc *.icm *.ICC *.ICM)</translation>
    </message>
    <message>
        <source>Other File…</source>
        <extracomment>button: chooses the file of a colour profile</extracomment>
        <translation>קובץ אחר…</translation>
    </message>
    <message>
        <source>Takes the profile that is chosen in the list.</source>
        <translation>משתמש בפרופיל שנבחר ברשימה.</translation>
    </message>
    <message>
        <source>The colour profiles that are installed on this computer.</source>
        <translation>פרופילי הצבע שמותקנים במחשב הזה.</translation>
    </message>
    <message>
        <source>Use Profile</source>
        <extracomment>button: takes the colour profile that is chosen</extracomment>
        <translation>שימוש בפרופיל</translation>
    </message>
</context>
<context>
    <name>skein::ProfileSentences</name>
    <message>
        <source>The colour profile in this file is not one for RGB pictures (it may be for Lab), so its colours are shown as sRGB and may be wrong. Give it an RGB profile in the program that wrote it.</source>
        <translation>פרופיל הצבע בקובץ הזה אינו לתמונות RGB (אולי הוא ל־Lab), ולכן צבעיו מוצגים כ־sRGB ועלולים להיות שגויים. יש לתת לו פרופיל RGB בתוכנית שכתבה אותו.</translation>
    </message>
    <message>
        <source>The colour profile in this file is one for greys, but the picture has colours. They are shown as sRGB and may be wrong. Give it an RGB profile in the program that wrote it.</source>
        <translation>פרופיל הצבע בקובץ הזה הוא לגווני אפור, אך בתמונה יש צבעים. הם מוצגים כ־sRGB ועלולים להיות שגויים. יש לתת לו פרופיל RGB בתוכנית שכתבה אותו.</translation>
    </message>
    <message>
        <source>The colour profile in this file is one for printing inks (CMYK), but the picture is not in inks. Its colours are shown as sRGB and may be wrong. Give it an RGB profile in the program that wrote it.</source>
        <translation>פרופיל הצבע בקובץ הזה הוא לצבעי דפוס (CMYK), אך התמונה אינה כזו. צבעיה מוצגים כ־sRGB ועלולים להיות שגויים. יש לתת לו פרופיל RGB בתוכנית שכתבה אותו.</translation>
    </message>
</context>
<context>
    <name>skein::ProgramDialog</name>
    <message>
        <source>Browse…</source>
        <extracomment>button: chooses the file of a program</extracomment>
        <translation>עיון…</translation>
    </message>
    <message>
        <source>Choose a Program</source>
        <translation>בחירת תוכנית</translation>
    </message>
    <message>
        <source>Chooses the program among the files of this computer.</source>
        <translation>בוחר את התוכנית מבין הקבצים במחשב הזה.</translation>
    </message>
    <message>
        <source>Name of the program, or its command with options. The files are added.</source>
        <translation>שם התוכנית, או הפקודה שלה עם אפשרויות. הקבצים מתווספים.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>button: opens the photograph with the chosen program</extracomment>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Open With Another Program</source>
        <translation>פתיחה בתוכנית אחרת</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>תוכנית</translation>
    </message>
    <message>
        <source>Starts the program with the selected pictures. It stays open when Skein ends.</source>
        <translation>מפעיל את התוכנית עם התמונות הנבחרות. היא נשארת פתוחה גם כש־Skein נסגר.</translation>
    </message>
    <message>
        <source>The program that gets the pictures, as it would be typed in a terminal. Those that were used before are in the list.</source>
        <translation>התוכנית שמקבלת את התמונות, כפי שמקלידים אותה במסוף. אלה שכבר היו בשימוש נמצאות ברשימה.</translation>
    </message>
</context>
<context>
    <name>skein::PtpIpServer</name>
    <message>
        <source>The camera cannot listen on port %1. Choose another port, or 0 for a free one.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>המצלמה אינה יכולה להאזין ביציאה %1. יש לבחור יציאה אחרת, או 0 ליציאה פנויה.</translation>
    </message>
</context>
<context>
    <name>skein::QtPicture</name>
    <message>
        <source>This is a TIFF, and Qt&apos;s reader for it is not installed. Install the package with Qt&apos;s additional image formats.</source>
        <translation>זה קובץ TIFF, והקורא של Qt עבורו אינו מותקן. יש להתקין את החבילה עם פורמטי התמונה הנוספים של Qt.</translation>
    </message>
</context>
<context>
    <name>skein::RatingBar</name>
    <message>
        <source>%1, label: %2</source>
        <extracomment>for screen readers; %1: &quot;3 stars&quot; or &quot;Rejected&quot;, %2: a colour</extracomment>
        <translation>%1, תווית: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>how a photograph is rated</extracomment>
        <translation>
            <numerusform>כוכב אחד (%n)</numerusform>
            <numerusform>%n כוכבים</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>read aloud: stars of a photograph</extracomment>
        <translation>דירוג</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>how a photograph is rated: not to be used</extracomment>
        <translation>נפסל</translation>
    </message>
</context>
<context>
    <name>skein::RatingCommands</name>
    <message>
        <source>&amp;Redo</source>
        <extracomment>command of a menu</extracomment>
        <translation>ביצ&amp;וע חוזר</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>command of a menu; %1 is what was done, such as &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>ביצוע &amp;חוזר: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>command of a menu</extracomment>
        <translation>ב&amp;יטול</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>command of a menu; %1 is what was done, such as &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>&amp;ביטול: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <extracomment>%1 is what was done again: &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>בוצע שוב: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is what was taken back: &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>בוטל: %1</translation>
    </message>
</context>
<context>
    <name>skein::RawWhiteText</name>
    <message>
        <source>The file says that its photosites are saturated at %1, but its data show that they are at %2. What is clipped is counted by the data.</source>
        <extracomment>%1 and %2 are values of the sensor, &quot;16383&quot; or &quot;R 15800, G1 15790&quot;</extracomment>
        <translation>לפי הקובץ תאי החיישן רוויים ב־%1, אך לפי הנתונים הם רוויים ב־%2. הקטימה נספרת לפי הנתונים.</translation>
    </message>
</context>
<context>
    <name>skein::RecentMenu</name>
    <message>
        <source>%1 (not there)</source>
        <extracomment>%1 is an entry of the list of sessions</extracomment>
        <translation>%1 (לא נמצא)</translation>
    </message>
    <message>
        <source>&amp;%1 %2 – in %3</source>
        <extracomment>entry of a menu; %1 is a digit to press, %2 the name of a session&apos;s folder, %3 where it lies</extracomment>
        <translation>&amp;%1 %2 – בתוך %3</translation>
    </message>
    <message>
        <source>No earlier sessions</source>
        <extracomment>entry of an empty list of sessions</extracomment>
        <translation>אין סשנים קודמים</translation>
    </message>
    <message>
        <source>The folder was moved or deleted, or its disk is not connected.</source>
        <translation>התיקייה הועברה או נמחקה, או שהדיסק שלה אינו מחובר.</translation>
    </message>
</context>
<context>
    <name>skein::Reconnector</name>
    <message>
        <source>The camera does not answer any more, whatever is tried from here. Switch it off and on again, then connect it.</source>
        <translation>המצלמה כבר אינה עונה, מה שלא ננסה מכאן. יש לכבות ולהדליק אותה ואז לחבר אותה.</translation>
    </message>
</context>
<context>
    <name>skein::RenameDialog</name>
    <message>
        <source>New name</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>שם חדש</translation>
    </message>
    <message>
        <source>New name for %1, without its ending:</source>
        <extracomment>label of a field; %1 is the name of a file</extracomment>
        <translation>שם חדש עבור %1, ללא הסיומת:</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>button</extracomment>
        <translation>שינוי שם</translation>
    </message>
    <message>
        <source>Renames all files of the shot. This can be undone.</source>
        <translation>משנה את שם כל הקבצים של הצילום. אפשר לבטל זאת.</translation>
    </message>
    <message>
        <source>The new name for all files of the shot: RAW, JPEG and sidecars. Each keeps its ending.</source>
        <translation>השם החדש לכל הקבצים של הצילום: RAW,‏ JPEG וקבצים נלווים. כל אחד שומר על הסיומת שלו.</translation>
    </message>
</context>
<context>
    <name>skein::Reply</name>
    <message>
        <source>The session was closed before this was done. Open it again and repeat it.</source>
        <translation>הסשן נסגר לפני שזה הושלם. יש לפתוח אותו שוב ולחזור על הפעולה.</translation>
    </message>
</context>
<context>
    <name>skein::RestWaiter</name>
    <message>
        <source>Live view did not start, so it cannot be told whether the camera is at rest.</source>
        <translation>התצוגה החיה לא התחילה, ולכן לא ניתן לדעת אם המצלמה יציבה.</translation>
    </message>
    <message>
        <source>Live view ended before the camera had come to rest.</source>
        <translation>התצוגה החיה הסתיימה לפני שהמצלמה התייצבה.</translation>
    </message>
    <message>
        <source>Live view shows nothing by which it could be told whether the camera is at rest.</source>
        <translation>התצוגה החיה אינה מראה דבר שלפיו אפשר לדעת אם המצלמה יציבה.</translation>
    </message>
    <message>
        <source>The camera has not come to rest in %1 s.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>המצלמה לא התייצבה תוך %1 שנ׳.</translation>
    </message>
    <message>
        <source>This camera has no live view, by which it could be told whether it is at rest.</source>
        <translation>למצלמה הזו אין תצוגה חיה שלפיה אפשר לדעת אם היא יציבה.</translation>
    </message>
    <message>
        <source>Waiting for rest</source>
        <translation>בהמתנה ליציבות</translation>
    </message>
    <message>
        <source>Waiting for rest: moves %1 %</source>
        <extracomment>how far the live picture moves between two frames, in per cent of its width</extracomment>
        <translation>בהמתנה ליציבות: תזוזה %1 %</translation>
    </message>
</context>
<context>
    <name>skein::ResultSaver</name>
    <message>
        <source>No free name was found for “%1”. Look at what lies in the session&apos;s folder, and try again.</source>
        <extracomment>%1 is the name of a file that a plugin has made</extracomment>
        <translation>לא נמצא שם פנוי עבור ”%1”. יש לבדוק מה נמצא בתיקיית הסשן ולנסות שוב.</translation>
    </message>
    <message>
        <source>No session is open, so there is no place for “%1”. Open one and try again.</source>
        <extracomment>%1 is the name of a file that a plugin has made</extracomment>
        <translation>אין סשן פתוח, ולכן אין מקום ל”%1”. יש לפתוח אחד ולנסות שוב.</translation>
    </message>
    <message>
        <source>Only a part could be saved: %1. Look whether the disk of the session is still there, and try again.</source>
        <extracomment>%1 are names of files</extracomment>
        <translation>ניתן היה לשמור רק חלק: %1. יש לבדוק אם הדיסק של הסשן עדיין מחובר ולנסות שוב.</translation>
    </message>
    <message>
        <source>There is nothing to be saved.</source>
        <translation>אין מה לשמור.</translation>
    </message>
    <message>
        <source>“%1” has no extension, which says what kind of file it is. Give it one.</source>
        <extracomment>%1 is the name of a file that a plugin has made</extracomment>
        <translation>ל”%1” אין סיומת שמציינת מה סוג הקובץ. יש לתת לו אחת.</translation>
    </message>
</context>
<context>
    <name>skein::ReviewPart</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>how long each photograph is shown</extracomment>
        <translation>
            <numerusform>שנייה אחת (%n)</numerusform>
            <numerusform>%n שניות</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the photograph:</source>
        <translation>ה&amp;צגת התצלום:</translation>
    </message>
    <message>
        <source>How long a photograph that was taken from live view is shown before live view goes on.</source>
        <translation>כמה זמן מוצג תצלום שצולם מתצוגה חיה לפני שהיא נמשכת.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>כלל לא</translation>
    </message>
    <message>
        <source>Then live view comes back by itself, and at once with Escape; P ends it. Whoever zooms or rates the photograph keeps it until P or Escape, which bring live view back.</source>
        <translation>אחר כך התצוגה החיה חוזרת מעצמה, ועם Escape מייד; P מסיים אותה. אחרי שינוי זום או דירוג התצלום נשאר עד P או Escape, שמחזירים את התצוגה החיה.</translation>
    </message>
    <message>
        <source>Then live view comes back by itself, and at once with P or Escape. Whoever zooms or rates the photograph keeps it until then.</source>
        <translation type="vanished">אז התצוגה החיה חוזרת מעצמה, ועם P או Escape מיד. זום או דירוג של התצלום משאירים אותו עד אז.</translation>
    </message>
    <message>
        <source>Until a key is pressed</source>
        <translation>עד לחיצה על מקש</translation>
    </message>
</context>
<context>
    <name>skein::RunningPlugin</name>
    <message>
        <source>It could not be loaded. Install it again.</source>
        <translation>לא ניתן לטעון אותו. יש להתקין אותו מחדש.</translation>
    </message>
    <message>
        <source>It could not be loaded: “%1” is missing, which it needs. Install what belongs to it, or a version of it that fits.</source>
        <extracomment>%1 is the name of a library or of a function</extracomment>
        <translation>לא ניתן לטעון אותו: חסר ”%1”, שהוא זקוק לו. יש להתקין את מה ששייך אליו, או גרסה מתאימה שלו.</translation>
    </message>
    <message>
        <source>It did not start, and gave no reason. Tell its author.</source>
        <translation>הוא לא התחיל, ולא ציין סיבה. כדאי לדווח ליוצר שלו.</translation>
    </message>
    <message>
        <source>It failed when it was started (%1). Tell its author.</source>
        <extracomment>%1 is what the plugin says of its failure, usually in English</extracomment>
        <translation>הוא נכשל בהפעלה (%1). כדאי לדווח ליוצר שלו.</translation>
    </message>
    <message>
        <source>This file is no plugin for Skein.</source>
        <translation>הקובץ הזה אינו תוסף של Skein.</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>instead of an error message</extracomment>
        <translation>לא ידוע</translation>
    </message>
</context>
<context>
    <name>skein::RunsPart</name>
    <message>
        <source>%1 is under way. Stop it, or wait until it has ended.</source>
        <extracomment>%1 is the name of what takes photographs by itself: &quot;Eclipse&quot;</extracomment>
        <translation>”%1” בעיצומו. יש לעצור או לחכות לסיום.</translation>
    </message>
    <message>
        <source>A sequence is running. Stop it, or wait until it has ended.</source>
        <translation>סדרה פועלת. יש לעצור אותה או לחכות לסיומה.</translation>
    </message>
</context>
<context>
    <name>skein::Sandbox</name>
    <message>
        <source>The camera host could not be kept from writing elsewhere. Start it with --no-sandbox if you trust the camera.</source>
        <translation>לא ניתן היה למנוע מתוכנית העזר של המצלמה לכתוב במקומות אחרים. אפשר להפעיל אותה עם --no-sandbox אם המצלמה מהימנה.</translation>
    </message>
</context>
<context>
    <name>skein::ScreenProfiles</name>
    <message>
        <source>The profile “%1” is not one of a monitor. Choose another one.</source>
        <extracomment>%1 is the name of a colour profile</extracomment>
        <translation>הפרופיל ”%1” אינו של צג. יש לבחור אחר.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceBar</name>
    <message>
        <source>Does not stop: the photographs go on being taken.</source>
        <translation>אינו עוצר: התצלומים ממשיכים להצטלם.</translation>
    </message>
    <message>
        <source>Go On</source>
        <extracomment>button: the running sequence is not stopped, although Escape was pressed</extracomment>
        <translation>המשך</translation>
    </message>
    <message>
        <source>How far the sequence is</source>
        <translation>התקדמות הסדרה</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>button: the running sequence waits</extracomment>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>state of the running sequence</extracomment>
        <translation>מושהית</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>button: the waiting sequence goes on</extracomment>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Sequence</source>
        <extracomment>title of the bar that shows how far a sequence is</extracomment>
        <translation>סדרה</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>button: ends the running sequence</extracomment>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Stopping: the camera is being set back</source>
        <translation>בעצירה: המצלמה מוחזרת למצבה</translation>
    </message>
    <message>
        <source>The camera is away and cannot be set back: stop again to leave it so</source>
        <translation>המצלמה אינה זמינה ולא ניתן להחזיר אותה למצבה: עצירה נוספת תשאיר אותה כך</translation>
    </message>
</context>
<context>
    <name>skein::SequenceCheck</name>
    <message>
        <source>The camera needs about %1 seconds each time, longer than the interval of %2 seconds: some beats will be left out.</source>
        <extracomment>%1 and %2 are numbers, such as &quot;2.5&quot;; a beat is a moment at which a photograph is due</extracomment>
        <translation>המצלמה צריכה כ־%1 שניות בכל פעם, יותר מהמרווח של %2 שניות: חלק מהצילומים ידולגו.</translation>
    </message>
    <message>
        <source>The camera needs about %1 seconds each time, which leaves hardly any reserve in the interval of %2 seconds: where it takes longer, beats are left out. Choose a longer interval to be sure.</source>
        <extracomment>%1 and %2 are numbers, such as &quot;2.5&quot;; a beat is a moment at which a photograph is due</extracomment>
        <translation>המצלמה צריכה כ־%1 שניות בכל פעם, וכמעט לא נשאר עודף במרווח של %2 שניות: אם יידרש יותר זמן, חלק מהצילומים ידולגו. ליתר ביטחון יש לבחור מרווח ארוך יותר.</translation>
    </message>
    <message>
        <source>The shutter is set to bulb. Choose an exposure time, or a bulb series.</source>
        <translation>התריס במצב בולב. יש לבחור זמן חשיפה או סדרת בולב.</translation>
    </message>
    <message>
        <source>The time at which the sequence begins has passed. Choose a later one.</source>
        <translation>השעה שבה הסדרה מתחילה כבר עברה. יש לבחור מאוחרת יותר.</translation>
    </message>
    <message>
        <source>The time at which the sequence ends has passed, or comes before its beginning. Choose a later one.</source>
        <translation>השעה שבה הסדרה מסתיימת עברה, או קודמת להתחלתה. יש לבחור מאוחרת יותר.</translation>
    </message>
    <message>
        <source>There is no room for photographs on the disk. Free some, or choose another folder.</source>
        <translation>אין בדיסק מקום לתצלומים. יש לפנות מקום או לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>There is room for about %1 photographs on the disk, and the sequence takes %2.</source>
        <extracomment>%1 and %2 are numbers of photographs</extracomment>
        <translation>בדיסק יש מקום לכ־%1 תצלומים, והסדרה מצלמת %2.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceCommand</name>
    <message>
        <source>No folder could be made for temporary files, which is needed while the camera is asked. Check whether the disk is full.</source>
        <translation>לא ניתן ליצור תיקייה לקבצים זמניים, שנדרשת בזמן התשאול של המצלמה. יש לבדוק אם הדיסק מלא.</translation>
    </message>
    <message>
        <source>Photograph %1</source>
        <extracomment>progress; %1 is a number</extracomment>
        <translation>תצלום %1</translation>
    </message>
    <message>
        <source>Photograph %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers</extracomment>
        <translation>תצלום %1 מתוך %2</translation>
    </message>
    <message>
        <source>Photographs that were in the camera&apos;s memory are in the folder %1 now.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>תצלומים שהיו בזיכרון המצלמה נמצאים עכשיו בתיקייה %1.</translation>
    </message>
    <message>
        <source>Stopping: the settings are put back. Interrupt again to leave at once.</source>
        <translation>בעצירה: ההגדרות מוחזרות. הפסקה נוספת תצא מיד.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read. Check its name, or name one of the sequences that --list shows.</source>
        <extracomment>%1 is a file; --list stays as it is</extracomment>
        <translation>לא ניתן לקרוא את הקובץ ”%1”. יש לבדוק את שמו, או לציין אחת הסדרות ש־--list מציג.</translation>
    </message>
    <message numerus="yes">
        <source>The sequence was broken off. %n photograph(s) taken.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>הסדרה הופסקה. צולם תצלום אחד (%n).</numerusform>
            <numerusform>הסדרה הופסקה. צולמו %n תצלומים.</numerusform>
        </translation>
    </message>
    <message>
        <source>This camera can do it. Photographs: %1. End, if it began now: %2.</source>
        <extracomment>%1 is a number, %2 a time</extracomment>
        <translation>המצלמה הזו יכולה לבצע זאת. תצלומים: %1. סיום, אם תתחיל עכשיו: %2.</translation>
    </message>
    <message>
        <source>as many as there is time for</source>
        <extracomment>instead of a number of photographs</extracomment>
        <translation>כמה שיש זמן</translation>
    </message>
    <message>
        <source>when it is stopped</source>
        <extracomment>instead of a time</extracomment>
        <translation>כשתיעצר</translation>
    </message>
</context>
<context>
    <name>skein::SequenceCommands</name>
    <message>
        <source>%1 is being ended</source>
        <extracomment>%1 is the name of what takes the photographs: &quot;Eclipse&quot;</extracomment>
        <translation>”%1” בתהליך סיום</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <extracomment>%1 is the name of what takes the photographs: &quot;Eclipse&quot;</extracomment>
        <translation>”%1” בהשהיה</translation>
    </message>
    <message>
        <source>&amp;Pause Sequence</source>
        <extracomment>command of a menu</extracomment>
        <translation>ה&amp;שהיית הסדרה</translation>
    </message>
    <message>
        <source>&amp;Resume Sequence</source>
        <extracomment>command of a menu: the waiting sequence goes on</extracomment>
        <translation>ה&amp;משך הסדרה</translation>
    </message>
    <message>
        <source>A sequence has the shutter: stop it first, by Escape</source>
        <translation>התריס בשימוש של סדרה: יש לעצור אותה קודם עם Escape</translation>
    </message>
    <message>
        <source>A sequence is running, with %1. Closing the window stops it.</source>
        <extracomment>%1 says how far it is, such as &quot;3 of 10 photographs&quot;</extracomment>
        <translation>פועלת סדרה, עם %1. סגירת החלון עוצרת אותה.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>button: takes the photographs that are left of the sequence that was stopped</extracomment>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Run Again</source>
        <extracomment>button</extracomment>
        <translation>הרצה חוזרת</translation>
    </message>
    <message>
        <source>Show Report</source>
        <extracomment>button: shows what a sequence did</extracomment>
        <translation>הצגת הדוח</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>עצירה וסגירה</translation>
    </message>
    <message>
        <source>The sequence is being stopped</source>
        <translation>הסדרה נעצרת</translation>
    </message>
    <message>
        <source>The sequence is paused</source>
        <translation>הסדרה מושהית</translation>
    </message>
    <message>
        <source>The sequence is stopped</source>
        <translation>הסדרה נעצרה</translation>
    </message>
</context>
<context>
    <name>skein::SequenceDefinition</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a place within a file, such as &quot;sequence.each&quot;, %2 a word: &quot;burst&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A limit for “%1” is not a number above zero.</source>
        <extracomment>%1 is the name of a camera setting, as &quot;Shutter&quot;.</extracomment>
        <translation>גבול עבור ”%1” אינו מספר גדול מאפס.</translation>
    </message>
    <message>
        <source>A sequence within an interval cannot begin or end by the clock. Give that time to the interval itself.</source>
        <translation>סדרה בתוך מרווח לא יכולה להתחיל או להסתיים לפי השעון. יש לתת את השעה למרווח עצמו.</translation>
    </message>
    <message>
        <source>A sequence within an interval has to end by itself. Give it a number of photographs.</source>
        <translation>סדרה בתוך מרווח חייבת להסתיים מעצמה. יש לתת לה מספר תצלומים.</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>camera setting whose limits are given</extracomment>
        <translation>צמצם</translation>
    </message>
    <message>
        <source>Exposure time, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>זמן חשיפה, בשניות</translation>
    </message>
    <message>
        <source>Factor from one exposure to the next</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>מכפיל מחשיפה אחת לבאה</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>camera setting whose limits are given</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <extracomment>%1 is a place within a file, such as &quot;sequence.each (burst)&quot;, %2 a sentence</extracomment>
        <translation>ב־%1: %2</translation>
    </message>
    <message>
        <source>Last exposure time, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>זמן החשיפה האחרונה, בשניות</translation>
    </message>
    <message>
        <source>Line %1, in %2: %3</source>
        <extracomment>%1 is a number, %2 a place within a file, such as &quot;sequence.each (burst)&quot;, %3 a sentence</extracomment>
        <translation>שורה %1, ב־%2: %3</translation>
    </message>
    <message>
        <source>Number of photographs</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>מספר תצלומים</translation>
    </message>
    <message>
        <source>Number of photographs of the whole sequence</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>מספר התצלומים בסדרה כולה</translation>
    </message>
    <message>
        <source>Number of steps between two photographs</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>מספר הצעדים בין שני תצלומים</translation>
    </message>
    <message>
        <source>Pause, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>הפסקה, בשניות</translation>
    </message>
    <message>
        <source>Shift, in stops</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>הסטה, בסטופים</translation>
    </message>
    <message>
        <source>Shutter</source>
        <extracomment>camera setting whose limits are given: the shutter speed</extracomment>
        <translation>תריס</translation>
    </message>
    <message>
        <source>Step, in stops</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>צעד, בסטופים</translation>
    </message>
    <message>
        <source>The file is no sequence: there is a mistake in line %1. Compare it with one that Skein saved.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>הקובץ אינו סדרה: יש טעות בשורה %1. כדאי להשוות אותו לקובץ ש־Skein שמר.</translation>
    </message>
    <message>
        <source>The file is too large to be a sequence. Choose another.</source>
        <translation>הקובץ גדול מדי לסדרה. יש לבחור אחר.</translation>
    </message>
    <message>
        <source>The lower limit for “%1” is above the upper one.</source>
        <extracomment>%1: &quot;Shutter&quot;, &quot;ISO&quot; or &quot;Aperture&quot;</extracomment>
        <translation>הגבול התחתון עבור ”%1” גבוה מהעליון.</translation>
    </message>
    <message>
        <source>The sequence holds too many others within one another. At most %1 are possible.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>הסדרה מכילה יותר מדי סדרות זו בתוך זו. לכל היותר ייתכנו %1.</translation>
    </message>
    <message>
        <source>The sequence was made by a newer version of Skein (its format is %1, this version knows %2). Update Skein to use it.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>הסדרה נוצרה בגרסה חדשה יותר של Skein (הפורמט שלה הוא %1, הגרסה הזו מכירה %2). יש לעדכן את Skein כדי להשתמש בה.</translation>
    </message>
    <message>
        <source>There is no kind of sequence named “%1”.</source>
        <extracomment>%1 is what was written</extracomment>
        <translation type="vanished">אין סוג סדרה בשם ”%1”.</translation>
    </message>
    <message>
        <source>There is no kind of sequence named “%1”. Write one of these as “kind”: %2.</source>
        <extracomment>%1 is what was written, %2 a list of words</extracomment>
        <translation>אין סוג סדרה בשם ”%1”. יש לכתוב ב־”kind” אחד מאלה: %2.</translation>
    </message>
    <message>
        <source>This is no sequence of Skein: it does not say &quot;version&quot;: %1.</source>
        <extracomment>%1 is a number; &quot;version&quot; is a word in the file and stays as it is</extracomment>
        <translation>זו אינה סדרה של Skein: לא כתוב בה &quot;version&quot;:‏ %1.</translation>
    </message>
    <message>
        <source>Time that the lens rests, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>זמן מנוחה של העדשה, בשניות</translation>
    </message>
    <message>
        <source>Wanted brightness, in stops</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>הבהירות הרצויה, בסטופים</translation>
    </message>
    <message>
        <source>Write either “beat” or “pause”, in seconds.</source>
        <translation>יש לכתוב ”beat” או ”pause”, בשניות.</translation>
    </message>
    <message>
        <source>“%1” has to be a time, as 18:30 or 2026-11-22T18:30:00.</source>
        <extracomment>%1 is what was written</extracomment>
        <translation>”%1” חייב להיות שעה, כמו 18:30 או 2026-11-22T18:30:00.</translation>
    </message>
    <message>
        <source>“%1” means nothing here, but in these kinds: %2. Write one of these, or choose another kind: %3.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 a list of kinds of sequences, %3 a list of words that can be written there</extracomment>
        <translation>ל־”%1” אין משמעות כאן, אלא רק בסוגים אלה: %2. יש לכתוב אחד מאלה, או לבחור סוג אחר: %3.</translation>
    </message>
    <message>
        <source>“%1” means nothing here. Write one of these: %2.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 a list of words that can be written there</extracomment>
        <translation>ל־”%1” אין משמעות כאן. יש לכתוב אחד מאלה: %2.</translation>
    </message>
    <message>
        <source>“count” is missing. Write a number of times, or &quot;unlimited&quot;.</source>
        <translation>חסר ”count”. יש לכתוב מספר פעמים, או &quot;unlimited&quot;.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceForm</name>
    <message>
        <source>&amp;Kind:</source>
        <extracomment>label of a choice: the kind of sequence</extracomment>
        <translation>&amp;סוג:</translation>
    </message>
    <message>
        <source>Each t&amp;ime:</source>
        <extracomment>the sequence that is run within this one</extracomment>
        <translation type="vanished">בכל &amp;פעם:</translation>
    </message>
    <message>
        <source>Tak&amp;e each time:</source>
        <extracomment>the sequence that is run within this one</extracomment>
        <translation>&amp;לצלם בכל פעם:</translation>
    </message>
    <message>
        <source>What the sequence does: one photograph every so often, several exposures or focus distances, a burst, a bulb series, or a ramp through changing light.</source>
        <translation>מה הסדרה עושה: תצלום אחד בכל פרק זמן, כמה חשיפות או מרחקי מיקוד, צרור, סדרת בולב, או מעבר הדרגתי לאורך אור משתנה.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceKindForm</name>
    <message>
        <source> EV</source>
        <extracomment>after a number: stops of exposure</extracomment>
        <translation> EV</translation>
    </message>
</context>
<context>
    <name>skein::SequenceLimits</name>
    <message>
        <source>“%1” has to be between %2 and %3, but is %4.</source>
        <extracomment>%1 is what the number says, as &quot;Number of photographs&quot;</extracomment>
        <translation>”%1” חייב להיות בין %2 ל־%3, אך הוא %4.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Give one between %2 and %3.</source>
        <extracomment>%1 is what the number says, as &quot;Number of photographs&quot;</extracomment>
        <translation>”%1” אינו מספר. יש לתת מספר בין %2 ל־%3.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceNames</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a name, and a number that tells it from others: &quot;Interval 2&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Exposure ramp</source>
        <extracomment>a kind of sequence, as a name</extracomment>
        <translation>מעבר חשיפה הדרגתי</translation>
    </message>
</context>
<context>
    <name>skein::SequencePlayer</name>
    <message>
        <source>Another sequence is running. Stop it first, or wait for its end.</source>
        <translation>סדרה אחרת פועלת. יש לעצור אותה קודם או להמתין לסיומה.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceReportDialog</name>
    <message>
        <source>Report of the Sequence</source>
        <translation>דוח הסדרה</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>מה השתבש</translation>
    </message>
    <message>
        <source>Which photographs were not taken, and why, in the order of time. The text can be copied.</source>
        <translation>אילו תצלומים לא צולמו, ומדוע, לפי סדר הזמן. אפשר להעתיק את הטקסט.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceRun</name>
    <message>
        <source>%1: the camera does not tell its value as a number any more. Set it on the camera and begin again.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;</extracomment>
        <translation>%1: המצלמה כבר אינה מדווחת על הערך כמספר. יש לכוון אותו במצלמה ולהתחיל שוב.</translation>
    </message>
    <message>
        <source>%1: the value %2 could not be set. %3</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its new value, %3 a sentence: why</extracomment>
        <translation>%1: לא ניתן היה לכוון את הערך %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) left out because the camera was too slow.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>
            <numerusform>צילום אחד (%n) דולג כי המצלמה הייתה איטית מדי.</numerusform>
            <numerusform>%n צילומים דולגו כי המצלמה הייתה איטית מדי.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) left out while the camera was away.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>
            <numerusform>צילום אחד (%n) דולג כשהמצלמה לא הייתה זמינה.</numerusform>
            <numerusform>%n צילומים דולגו כשהמצלמה לא הייתה זמינה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) left out.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation type="vanished">
            <numerusform>צילום אחד (%n) דולג.</numerusform>
            <numerusform>%n צילומים דולגו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <extracomment>photographs of a sequence</extracomment>
        <translation>
            <numerusform>%n נכשל.</numerusform>
            <numerusform>%n נכשלו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) taken.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>תצלום אחד (%n) צולם.</numerusform>
            <numerusform>%n תצלומים צולמו.</numerusform>
        </translation>
    </message>
    <message>
        <source>A photograph could not be taken, in two attempts. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>לא ניתן היה לצלם תצלום, בשני ניסיונות. %1</translation>
    </message>
    <message>
        <source>A photograph was taken but did not arrive. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>תצלום צולם אך לא הגיע. %1</translation>
    </message>
    <message>
        <source>A round could not be begun, and was left out. %1</source>
        <extracomment>a round is one turn of a sequence that repeats others; %1 is a sentence: why</extracomment>
        <translation>לא ניתן היה להתחיל סבב, והוא דולג. %1</translation>
    </message>
    <message>
        <source>Beginning at %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>התחלה בשעה %1</translation>
    </message>
    <message>
        <source>It is brighter than the limits of this ramp allow for: the photographs get brighter from here on.</source>
        <translation>בהיר יותר ממה שגבולות המעבר ההדרגתי מאפשרים: מכאן והלאה התצלומים נעשים בהירים יותר.</translation>
    </message>
    <message>
        <source>It is darker than the limits of this ramp allow for: the photographs get darker from here on.</source>
        <translation>חשוך יותר ממה שגבולות המעבר ההדרגתי מאפשרים: מכאן והלאה התצלומים נעשים כהים יותר.</translation>
    </message>
    <message>
        <source>Moving the lens</source>
        <translation>העדשה זזה</translation>
    </message>
    <message>
        <source>Putting the settings back</source>
        <translation>ההגדרות מוחזרות</translation>
    </message>
    <message>
        <source>Setting %1: %2</source>
        <extracomment>what is being done: %1 is a setting, such as &quot;Aperture&quot;, %2 its new value</extracomment>
        <translation>קביעת %1: %2</translation>
    </message>
    <message>
        <source>Taking photograph %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>תצלום %1 מצולם</translation>
    </message>
    <message>
        <source>Taking photograph %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>תצלום %1 מתוך %2 מצולם</translation>
    </message>
    <message>
        <source>The brightness of a photograph could not be measured. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>לא ניתן היה למדוד את בהירות אחד התצלומים. %1</translation>
    </message>
    <message>
        <source>The camera needs longer than the interval allows: some beats are left out, and the others are kept. Choose a longer interval for even distances.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>המצלמה צריכה יותר זמן ממה שהמרווח מאפשר: חלק מהצילומים מדולגים והשאר נשמרים בזמנם. למרווחים אחידים יש לבחור מרווח ארוך יותר.</translation>
    </message>
    <message>
        <source>The camera was away: some beats are left out, and the others are kept.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>המצלמה לא הייתה זמינה: חלק מהצילומים מדולגים והשאר נשמרים בזמנם.</translation>
    </message>
    <message>
        <source>The lens went no further, perhaps it is at its end. The focus bracket has fewer photographs than wanted. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>העדשה לא התקדמה עוד, ייתכן שהיא בקצה. בברקטינג המיקוד יש פחות תצלומים מהרצוי. %1</translation>
    </message>
    <message>
        <source>The near and far marks of the lens are not known any more. Set both and begin again.</source>
        <translation>הסימנים הקרוב והרחוק של העדשה כבר אינם ידועים. יש לקבוע את שניהם ולהתחיל שוב.</translation>
    </message>
    <message>
        <source>The sequence has ended because %1 photographs in a row did not arrive. %2</source>
        <extracomment>%1 is a number, %2 a sentence: why</extracomment>
        <translation>הסדרה הסתיימה כי %1 תצלומים ברצף לא הגיעו. %2</translation>
    </message>
    <message>
        <source>The sequence has ended because it has failed %1 times in a row. %2</source>
        <extracomment>%1 is a number, %2 a sentence: why</extracomment>
        <translation>הסדרה הסתיימה כי נכשלה %1 פעמים ברצף. %2</translation>
    </message>
    <message>
        <source>The sequence has ended with fewer photographs than planned.</source>
        <translation>הסדרה הסתיימה עם פחות תצלומים מהמתוכנן.</translation>
    </message>
    <message>
        <source>The sequence has ended, but not every photograph was taken when it was planned.</source>
        <translation>הסדרה הסתיימה, אך לא כל התצלומים צולמו בזמן המתוכנן.</translation>
    </message>
    <message>
        <source>The sequence is complete.</source>
        <translation>הסדרה הושלמה.</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>בהמתנה למצלמה</translation>
    </message>
    <message>
        <source>Waiting for the camera, to put its settings back</source>
        <translation>בהמתנה למצלמה, להחזרת ההגדרות שלה</translation>
    </message>
    <message>
        <source>Waiting for the last photographs</source>
        <translation>בהמתנה לתצלומים האחרונים</translation>
    </message>
    <message>
        <source>Waiting for the next photograph</source>
        <translation>בהמתנה לתצלום הבא</translation>
    </message>
</context>
<context>
    <name>skein::SequenceRunner</name>
    <message>
        <source>Another sequence is running with this camera. Stop it first, or wait for its end.</source>
        <translation>סדרה אחרת פועלת עם המצלמה הזו. יש לעצור אותה קודם או להמתין לסיומה.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceStore</name>
    <message>
        <source>A sequence cannot have the name “%1”. Choose a short one without slashes, and without a point or a space at its beginning.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>לסדרה לא יכול להיות השם ”%1”. יש לבחור שם קצר ללא לוכסנים, וללא נקודה או רווח בתחילתו.</translation>
    </message>
    <message>
        <source>The sequence “%1” cannot be used. %2</source>
        <extracomment>%1 is the name of a sequence, %2 a sentence: why</extracomment>
        <translation>לא ניתן להשתמש בסדרה ”%1”. %2</translation>
    </message>
    <message>
        <source>The sequence “%1” could not be read. Check the rights of its file %2.</source>
        <extracomment>%1 is the name of a sequence, %2 a file or folder</extracomment>
        <translation>לא ניתן לקרוא את הסדרה ”%1”. יש לבדוק את ההרשאות של הקובץ %2.</translation>
    </message>
    <message>
        <source>The sequence “%1” could not be removed. Check that you may write in %2.</source>
        <extracomment>%1 is the name of a sequence, %2 a file or folder</extracomment>
        <translation>לא ניתן להסיר את הסדרה ”%1”. יש לבדוק שיש הרשאת כתיבה ב־%2.</translation>
    </message>
    <message>
        <source>The sequence “%1” could not be saved in %2. Check that there is room and that you may write there.</source>
        <extracomment>%1 is the name of a sequence, %2 a file or folder</extracomment>
        <translation>לא ניתן לשמור את הסדרה ”%1” ב־%2. יש לבדוק שיש שם מקום והרשאת כתיבה.</translation>
    </message>
    <message>
        <source>There is a sequence named “%1” already. Choose another name.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>כבר יש סדרה בשם ”%1”. יש לבחור שם אחר.</translation>
    </message>
    <message>
        <source>There is no sequence named “%1”. It may have been removed.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>אין סדרה בשם ”%1”. ייתכן שהוסרה.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceTexts</name>
    <message>
        <source>%1 EV</source>
        <extracomment>%1: &quot;−1, 0, +1&quot;, in stops</extracomment>
        <translation>%1 EV</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <extracomment>of a sequence: %1 is a time, &quot;10 s&quot;</extracomment>
        <translation>בהפרש של %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours</extracomment>
        <translation>%1 שע׳</translation>
    </message>
    <message>
        <source>%1 large steps apart</source>
        <extracomment>%1 is a number of at least two steps of the lens</extracomment>
        <translation>בהפרש של %1 צעדים גדולים</translation>
    </message>
    <message>
        <source>%1 middle steps apart</source>
        <extracomment>%1 is a number of at least two; &quot;middle&quot; is the size of the step</extracomment>
        <translation>בהפרש של %1 צעדים בינוניים</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes</extracomment>
        <translation>%1 דק׳</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: &quot;5 exposures&quot;, %2: a time</extracomment>
        <translation>%1 של %2</translation>
    </message>
    <message>
        <source>%1 of %2 to %3</source>
        <extracomment>%1: &quot;5 exposures&quot;, %2 and %3: times</extracomment>
        <translation>%1 של %2 עד %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photographs</source>
        <extracomment>progress; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 מתוך תצלום אחד (%n)</numerusform>
            <numerusform>%1 מתוך %n תצלומים</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>%1 small steps apart</source>
        <extracomment>%1 is a number of at least two steps of the lens</extracomment>
        <translation>בהפרש של %1 צעדים קטנים</translation>
    </message>
    <message>
        <source>%1, %2 EV apart (%3)</source>
        <extracomment>%1: &quot;3 photographs&quot;, %2: a number of stops, %3: &quot;Shutter speed&quot;</extracomment>
        <translation>%1, בהפרש של %2 EV ‏(%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <extracomment>%1: &quot;12 of 120 photographs&quot;</extracomment>
        <translation>
            <numerusform>%1, %n נכשל</numerusform>
            <numerusform>%1, %n נכשלו</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; each time: %2</source>
        <extracomment>%1: &quot;Every 10 s, 5 times&quot;, %2: what is taken each time</extracomment>
        <translation>%1; בכל פעם: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n exposures</source>
        <extracomment>part of a sequence&apos;s description</extracomment>
        <translation>
            <numerusform>חשיפה אחת (%n)</numerusform>
            <numerusform>%n חשיפות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photographs</source>
        <extracomment>part of a sequence&apos;s description</extracomment>
        <translation>
            <numerusform>תצלום אחד (%n)</numerusform>
            <numerusform>%n תצלומים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <extracomment>part of a sequence&apos;s description: how often it is repeated</extracomment>
        <translation>
            <numerusform>פעם אחת (%n)</numerusform>
            <numerusform>%n פעמים</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the parts of a description</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>צמצם</translation>
    </message>
    <message>
        <source>Between the focus marks</source>
        <translation>בין סימני המיקוד</translation>
    </message>
    <message>
        <source>Bulb series</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>סדרת בולב</translation>
    </message>
    <message>
        <source>Burst</source>
        <extracomment>a kind of sequence: photographs as fast as the camera can</extracomment>
        <translation>צרור</translation>
    </message>
    <message>
        <source>Every %1</source>
        <extracomment>of a sequence: %1 is a time, &quot;10 s&quot;</extracomment>
        <translation>כל %1</translation>
    </message>
    <message>
        <source>Exposure bracket</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>ברקטינג חשיפה</translation>
    </message>
    <message>
        <source>Exposure compensation</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>פיצוי חשיפה</translation>
    </message>
    <message>
        <source>Exposure ramp (dusk and dawn)</source>
        <translation>חשיפה הדרגתית (שקיעה וזריחה)</translation>
    </message>
    <message>
        <source>Focus bracket</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>ברקטינג מיקוד</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>a kind of sequence: photographs at regular times</extracomment>
        <translation>מרווח</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>זה אחר זה</translation>
    </message>
    <message>
        <source>One photograph</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>תצלום אחד</translation>
    </message>
    <message>
        <source>Shutter speed</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>מהירות תריס</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is a time, &quot;20 min&quot;</extracomment>
        <translation>כ־%1</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>of a sequence: begins so long after it is started</extracomment>
        <translation>אחרי %1</translation>
    </message>
    <message>
        <source>as fast as the camera can</source>
        <translation>מהר ככל שהמצלמה יכולה</translation>
    </message>
    <message>
        <source>between the focus marks</source>
        <translation>בין סימני המיקוד</translation>
    </message>
    <message>
        <source>ends about %1</source>
        <extracomment>%1: &quot;18:42&quot;, &quot;Sunday 06:10&quot;</extracomment>
        <translation>מסתיימת בערך ב־%1</translation>
    </message>
    <message>
        <source>farther and farther</source>
        <translation>רחוק ועוד יותר רחוק</translation>
    </message>
    <message>
        <source>follows the light</source>
        <translation>עוקבת אחר האור</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>of a sequence: begins at a time of day</extracomment>
        <translation>מ־%1</translation>
    </message>
    <message>
        <source>nearer and nearer</source>
        <translation>קרוב ועוד יותר קרוב</translation>
    </message>
    <message>
        <source>next in %1</source>
        <extracomment>%1 is a time: &quot;0:07&quot;</extracomment>
        <translation>הבא בעוד %1</translation>
    </message>
    <message>
        <source>one large step apart</source>
        <translation>בהפרש של צעד גדול אחד</translation>
    </message>
    <message>
        <source>one middle step apart</source>
        <translation>בהפרש של צעד בינוני אחד</translation>
    </message>
    <message>
        <source>one small step apart</source>
        <translation>בהפרש של צעד קטן אחד</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>of a sequence: ends at a time of day</extracomment>
        <translation>עד %1</translation>
    </message>
    <message>
        <source>until it is stopped</source>
        <translation>עד שתיעצר</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is running: %2 of %n photographs are taken.</source>
        <extracomment>%1 is the name of what takes photographs: &quot;Eclipse&quot;; %2 is a number</extracomment>
        <translation>
            <numerusform>”%1” בפעולה: צולמו %2 מתוך תצלום אחד (%n).</numerusform>
            <numerusform>”%1” בפעולה: צולמו %2 מתוך %n תצלומים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is running: %n photographs are taken so far.</source>
        <extracomment>%1 is the name of what takes photographs: &quot;Eclipse&quot;</extracomment>
        <translation>
            <numerusform>”%1” בפעולה: עד כה צולם תצלום אחד (%n).</numerusform>
            <numerusform>”%1” בפעולה: עד כה צולמו %n תצלומים.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1: the name of a sequence, %2: sentences that say how it ended</extracomment>
        <translation>”%1”: %2</translation>
    </message>
</context>
<context>
    <name>skein::SequenceTiming</name>
    <message>
        <source>A time of the sequence is not one that a clock shows. Write it as 18:30.</source>
        <translation>אחת השעות בסדרה אינה שעה שמופיעה בשעון. יש לכתוב אותה כמו 18:30.</translation>
    </message>
    <message>
        <source>Delay before the first photograph, in seconds</source>
        <extracomment>a number that is given</extracomment>
        <translation>השהיה לפני התצלום הראשון, בשניות</translation>
    </message>
    <message>
        <source>Interval, in seconds</source>
        <extracomment>a number that is given: from the beginning of one photograph to that of the next</extracomment>
        <translation>מרווח, בשניות</translation>
    </message>
    <message>
        <source>Number of times</source>
        <extracomment>a number that is given: how often something is repeated</extracomment>
        <translation>מספר פעמים</translation>
    </message>
    <message>
        <source>Pause, in seconds</source>
        <extracomment>a number that is given: from the end of one photograph to the next</extracomment>
        <translation>הפסקה, בשניות</translation>
    </message>
    <message>
        <source>The sequence ends before it begins. Choose a later end or an earlier beginning.</source>
        <translation>הסדרה מסתיימת לפני שהיא מתחילה. יש לבחור סיום מאוחר יותר או התחלה מוקדמת יותר.</translation>
    </message>
    <message>
        <source>The sequence has both a delay and a time at which it begins. Give only one.</source>
        <translation>לסדרה יש גם השהיה וגם שעת התחלה. יש לתת רק אחת מהן.</translation>
    </message>
</context>
<context>
    <name>skein::SequencesDialog</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a name that is taken, and a number that tells this one apart</extracomment>
        <translation type="vanished">%1 %2</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <extracomment>button: makes a new sequence</extracomment>
        <translation>&amp;חדש</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>button: brings the deleted sequence back</extracomment>
        <translation>ב&amp;יטול</translation>
    </message>
    <message>
        <source>A sequence takes photographs by itself: one every so often, the same at several exposures or focus distances, a burst, or one after the other through dusk or dawn. It can be saved, and run by a key.</source>
        <translation>סדרה מצלמת תצלומים בעצמה: אחד מדי פעם, אותו תצלום בכמה חשיפות או מרחקי מיקוד, צרור, או זה אחר זה לאורך השקיעה או הזריחה. אפשר לשמור אותה ולהריץ אותה במקש.</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <extracomment>a key; %1 is a figure</extracomment>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Another sequence is running</source>
        <translation>סדרה אחרת פועלת</translation>
    </message>
    <message>
        <source>Begins the chosen sequence with the camera that is shown.</source>
        <translation>מתחיל את הסדרה הנבחרת במצלמה המוצגת.</translation>
    </message>
    <message>
        <source>Brings back the sequence that was just deleted.</source>
        <translation>מחזיר את הסדרה שנמחקה זה עתה.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>לא ניתן לקרוא</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <extracomment>button, for the chosen sequence</extracomment>
        <translation>&amp;מחיקה</translation>
    </message>
    <message>
        <source>Deletes the chosen sequence; this can be undone until the window is closed.</source>
        <translation>מוחק את הסדרה הנבחרת; אפשר לבטל זאת עד לסגירת החלון.</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <extracomment>button, for the chosen sequence</extracomment>
        <translation>ש&amp;כפול</translation>
    </message>
    <message>
        <source>Gives the chosen sequence another name. Its key stays.</source>
        <translation>נותן לסדרה הנבחרת שם אחר. המקש שלה נשאר.</translation>
    </message>
    <message>
        <source>Key t&amp;hat runs it:</source>
        <translation type="vanished">מ&amp;קש שמריץ אותה:</translation>
    </message>
    <message>
        <source>Keyboard s&amp;hortcut:</source>
        <extracomment>label of a choice of keys</extracomment>
        <translation>&amp;קיצור מקשים:</translation>
    </message>
    <message>
        <source>Makes a copy of the chosen sequence, to be changed.</source>
        <translation>יוצר עותק של הסדרה הנבחרת, כדי לשנות אותו.</translation>
    </message>
    <message>
        <source>Makes a new sequence: choose of which kind. It can hold others of another kind.</source>
        <translation>יוצר סדרה חדשה, מסוג לפי בחירה. היא יכולה להכיל סדרות מסוג אחר.</translation>
    </message>
    <message>
        <source>New Se&amp;quence</source>
        <extracomment>button: makes the first sequence</extracomment>
        <translation>&amp;סדרה חדשה</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no key runs the sequence</extracomment>
        <translation>ללא</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <extracomment>button: runs the chosen sequence</extracomment>
        <translation>ה&amp;רצה</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <extracomment>button, for the chosen sequence</extracomment>
        <translation>&amp;שינוי שם</translation>
    </message>
    <message>
        <source>Sequences</source>
        <extracomment>title of a window: saved time lapses, brackets and the like</extracomment>
        <translation>סדרות</translation>
    </message>
    <message>
        <source>The key that begins this sequence wherever the focus is. Another sequence that has it loses it.</source>
        <translation>המקש שמתחיל את הסדרה הזו בכל מקום שבו נמצא המוקד. אם הוא שייך לסדרה אחרת, הוא נלקח ממנה.</translation>
    </message>
    <message>
        <source>The sequences that you have saved. Return goes to what the chosen one does, F2 renames it.</source>
        <translation>הסדרות השמורות. Return עובר אל מה שהסדרה הנבחרת עושה, F2 משנה את שמה.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>”%1” נמחקה.</translation>
    </message>
</context>
<context>
    <name>skein::SequencesPart</name>
    <message>
        <source>A sequence runs already. Stop it, or wait until it has ended.</source>
        <translation>סדרה כבר פועלת. יש לעצור אותה או להמתין עד שתסתיים.</translation>
    </message>
    <message>
        <source>The sequence was not saved: the plugin asked for it in a wrong way. Tell its author.</source>
        <translation>הסדרה לא נשמרה: התוסף ביקש זאת באופן שגוי. כדאי לדווח ליוצר שלו.</translation>
    </message>
</context>
<context>
    <name>skein::Session</name>
    <message>
        <source>No session folder is open, so the photograph stays where it is. Choose a folder for the session.</source>
        <translation>אין תיקיית סשן פתוחה, ולכן התצלום נשאר במקומו. יש לבחור תיקייה לסשן.</translation>
    </message>
    <message>
        <source>The session folder does not answer. Check the disk or the network it lies on, or choose another folder.</source>
        <translation>תיקיית הסשן אינה מגיבה. יש לבדוק את הדיסק או הרשת שבהם היא נמצאת, או לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a folder for photographs. Choose another one.</source>
        <extracomment>%1 is what should be the name of a folder</extracomment>
        <translation>”%1” אינו יכול לשמש שם של תיקייה לתצלומים. יש לבחור שם אחר.</translation>
    </message>
</context>
<context>
    <name>skein::SessionBrowser</name>
    <message numerus="yes">
        <source>%n of %1 photographs were left as they were. %2</source>
        <extracomment>%2 is a whole sentence: why</extracomment>
        <translation>
            <numerusform>%n מתוך %1 תצלומים נשאר כפי שהיה. %2</numerusform>
            <numerusform>%n מתוך %1 תצלומים נשארו כפי שהיו. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n Photograph(s)</source>
        <extracomment>what can be taken back: giving photographs a coloured label</extracomment>
        <translation>
            <numerusform>תיוג תצלום אחד (%n)</numerusform>
            <numerusform>תיוג %n תצלומים</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to the Trash</source>
        <extracomment>what can be taken back; %1 is the name of a file</extracomment>
        <translation>העברת %1 לאשפה</translation>
    </message>
    <message numerus="yes">
        <source>Move %n Photograph(s) to the Trash</source>
        <extracomment>what can be taken back</extracomment>
        <translation>
            <numerusform>העברת תצלום אחד (%n) לאשפה</numerusform>
            <numerusform>העברת %n תצלומים לאשפה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n Photograph(s)</source>
        <extracomment>what can be taken back: giving photographs stars</extracomment>
        <translation>
            <numerusform>דירוג תצלום אחד (%n)</numerusform>
            <numerusform>דירוג %n תצלומים</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>what Undo undoes; %1 is the name of a file</extracomment>
        <translation>שינוי השם של %1</translation>
    </message>
</context>
<context>
    <name>skein::SessionCommands</name>
    <message>
        <source>%1 – Skein</source>
        <extracomment>title of the window; %1 is the name of the session</extracomment>
        <translation>%1 – Skein</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>button: opens the chosen folder as a session</extracomment>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Open Session</source>
        <extracomment>title of a window</extracomment>
        <translation>פתיחת סשן</translation>
    </message>
    <message>
        <source>Skein</source>
        <extracomment>title of the window; name of the program</extracomment>
        <translation>Skein</translation>
    </message>
</context>
<context>
    <name>skein::SessionController</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of one of several cameras, and a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The session folder is being changed already. Wait for that to finish.</source>
        <translation>תיקיית הסשן כבר בתהליך שינוי. יש להמתין לסיומו.</translation>
    </message>
</context>
<context>
    <name>skein::SessionFolder</name>
    <message>
        <source>No session folder was named. Choose a folder for the session.</source>
        <translation>לא צוינה תיקיית סשן. יש לבחור תיקייה לסשן.</translation>
    </message>
    <message>
        <source>The disk of the session folder “%1” is full. Make room there or choose a folder on another disk.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>הדיסק של תיקיית הסשן ”%1” מלא. יש לפנות שם מקום או לבחור תיקייה בדיסק אחר.</translation>
    </message>
    <message>
        <source>The disk with the session folder “%1” is no longer there. Connect it again or choose another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>הדיסק עם תיקיית הסשן ”%1” כבר אינו מחובר. יש לחבר אותו שוב או לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>The session folder “%1” cannot be written to. Check its disk or choose another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>לא ניתן לכתוב לתיקיית הסשן ”%1”. יש לבדוק את הדיסק שלה או לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>The session folder “%1” could not be created because the disk is full. Make room there or choose a folder on another disk.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>לא ניתן ליצור את תיקיית הסשן ”%1” כי הדיסק מלא. יש לפנות שם מקום או לבחור תיקייה בדיסק אחר.</translation>
    </message>
    <message>
        <source>The session folder “%1” could not be created because “%2” is read-only. Choose another folder, or allow writing to this one.</source>
        <extracomment>%1 is a folder, %2 the one that holds it</extracomment>
        <translation>לא ניתן ליצור את תיקיית הסשן ”%1” כי ”%2” היא לקריאה בלבד. יש לבחור תיקייה אחרת או לאפשר כתיבה לזו.</translation>
    </message>
    <message>
        <source>The session folder “%1” does not exist and could not be created in “%2”. Choose another folder.</source>
        <extracomment>%1 is a folder, %2 the one that holds it</extracomment>
        <translation>תיקיית הסשן ”%1” אינה קיימת ולא ניתן ליצור אותה ב”%2”. יש לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>The session folder “%1” is no longer there. Put it back or choose another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>תיקיית הסשן ”%1” כבר אינה קיימת. יש להחזיר אותה או לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>The session folder “%1” is read-only. Choose another folder, or allow writing to this one.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>תיקיית הסשן ”%1” היא לקריאה בלבד. יש לבחור תיקייה אחרת או לאפשר כתיבה לזו.</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder. Choose a folder for the session.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>”%1” הוא קובץ, לא תיקייה. יש לבחור תיקייה לסשן.</translation>
    </message>
    <message>
        <source>“%1” must be an ordinary folder on the disk of the session, because photographs pass through it. Move it away and open the session again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>”%1” חייבת להיות תיקייה רגילה בדיסק של הסשן, כי תצלומים עוברים דרכה. יש להעביר אותה למקום אחר ולפתוח את הסשן שוב.</translation>
    </message>
</context>
<context>
    <name>skein::SessionMove</name>
    <message>
        <source>The change of the session folder was dropped.</source>
        <translation>שינוי תיקיית הסשן בוטל.</translation>
    </message>
    <message>
        <source>The import ended, because another session is opened.</source>
        <translation>הייבוא הסתיים כי נפתח סשן אחר.</translation>
    </message>
</context>
<context>
    <name>skein::SettingCommands</name>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>a setting, the value it did not take, and the sentence that says why</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 %2: the camera stayed at %3.</source>
        <extracomment>a setting, the value it did not take, and what it is at instead</extracomment>
        <translation>%1 %2: המצלמה נשארה ב־%3.</translation>
    </message>
    <message>
        <source>And others.</source>
        <extracomment>after a list of settings that could not be set</extracomment>
        <translation>ועוד.</translation>
    </message>
    <message>
        <source>Preset saved: %1</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>ערכה נשמרה: %1</translation>
    </message>
    <message numerus="yes">
        <source>Preset “%1” applied: %n setting(s)</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>
            <numerusform>הערכה ”%1” הוחלה: הגדרה אחת (%n)</numerusform>
            <numerusform>הערכה ”%1” הוחלה: %n הגדרות</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera took %1 of %2 values of the preset “%3”. %4</source>
        <extracomment>numbers of values, the name of a preset, sentences</extracomment>
        <translation>המצלמה קיבלה %1 מתוך %2 ערכים של הערכה ”%3”. %4</translation>
    </message>
    <message>
        <source>There is nothing that a preset could keep. Connect a camera whose settings can be changed, then try again.</source>
        <translation>אין דבר שערכה יכולה לשמור. יש לחבר מצלמה שניתן לשנות את הגדרותיה ולנסות שוב.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of this preset: it is empty, or another preset has it. Choose another name.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>”%1” לא יכול להיות השם של הערכה: הוא ריק, או שיש ערכה אחרת בשם הזה. יש לבחור שם אחר.</translation>
    </message>
</context>
<context>
    <name>skein::SettingQueue</name>
    <message>
        <source>Another value was chosen before the camera took this one.</source>
        <translation>נבחר ערך אחר לפני שהמצלמה קיבלה את זה.</translation>
    </message>
    <message>
        <source>The camera did not answer in time, and has not taken the new value. Check that it is awake, then choose the value again.</source>
        <translation>המצלמה לא ענתה בזמן ולא קיבלה את הערך החדש. יש לבדוק שהיא ערה ולבחור את הערך שוב.</translation>
    </message>
    <message>
        <source>The camera did not answer in time, so the change after that was not sent. Look at what the setting is, then choose again.</source>
        <translation>המצלמה לא ענתה בזמן, ולכן השינוי שאחריו לא נשלח. יש לבדוק מה ערך ההגדרה ולבחור שוב.</translation>
    </message>
</context>
<context>
    <name>skein::SettingSteps</name>
    <message>
        <source>%1 %2</source>
        <extracomment>what a setting is at, over the picture: &quot;ISO 400&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 cannot be changed now</source>
        <extracomment>%1 is a setting such as &quot;Aperture&quot;</extracomment>
        <translation>לא ניתן לשנות עכשיו את %1</translation>
    </message>
    <message>
        <source>%1 stays at %2</source>
        <extracomment>the camera did not take a value: a setting, and what it is at as before</extracomment>
        <translation>%1 נשאר ב־%2</translation>
    </message>
    <message>
        <source>%1: the camera has not answered</source>
        <extracomment>a setting such as &quot;Aperture&quot;, of which nobody knows whether the camera has changed it</extracomment>
        <translation>%1: המצלמה לא ענתה</translation>
    </message>
    <message>
        <source>This camera has no setting for it: %1</source>
        <extracomment>%1 is a kind of setting: &quot;Aperture&quot;</extracomment>
        <translation>למצלמה הזו אין הגדרה לכך: %1</translation>
    </message>
</context>
<context>
    <name>skein::SettingText</name>
    <message>
        <source>%1 EV</source>
        <extracomment>an exposure compensation in stops: &quot;+0.7 EV&quot;</extracomment>
        <translation>%1 EV</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a shutter time in seconds</extracomment>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>צמצם</translation>
    </message>
    <message>
        <source>Bulb</source>
        <extracomment>shutter speed: the shutter is open for as long as is wanted</extracomment>
        <translation>בולב</translation>
    </message>
    <message>
        <source>Captures go to</source>
        <translation>יעד הצילומים</translation>
    </message>
    <message>
        <source>Card and computer</source>
        <translation>כרטיס ומחשב</translation>
    </message>
    <message>
        <source>Card only</source>
        <extracomment>where the camera saves photographs: on its card</extracomment>
        <translation>כרטיס בלבד</translation>
    </message>
    <message>
        <source>Choices: %1.</source>
        <extracomment>%1: values with commas between them</extracomment>
        <translation>אפשרויות: %1.</translation>
    </message>
    <message>
        <source>Compensation</source>
        <extracomment>short name of a camera setting: exposure compensation</extracomment>
        <translation>פיצוי</translation>
    </message>
    <message>
        <source>Computer only</source>
        <extracomment>where the camera saves photographs: it sends them to the computer</extracomment>
        <translation>מחשב בלבד</translation>
    </message>
    <message>
        <source>Drive</source>
        <extracomment>short name of a camera setting: single, continuous, self-timer</extracomment>
        <translation>הנעה</translation>
    </message>
    <message>
        <source>Focus</source>
        <extracomment>short name of a camera setting: the focus mode</extracomment>
        <translation>מיקוד</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>short name of a camera setting: RAW, JPEG</extracomment>
        <translation>פורמט</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>It can be read only.</source>
        <translation>ניתן לקריאה בלבד.</translation>
    </message>
    <message>
        <source>It takes a date and time such as 2026-01-31T12:00:00Z, or now.</source>
        <translation>מקבל תאריך ושעה כגון 2026-01-31T12:00:00Z, או now.</translation>
    </message>
    <message>
        <source>It takes a number from %1 to %2 in steps of %3.</source>
        <extracomment>%1 to %3 are numbers</extracomment>
        <translation>מקבל מספר מ־%1 עד %2 בצעדים של %3.</translation>
    </message>
    <message>
        <source>It takes a text.</source>
        <translation>מקבל טקסט.</translation>
    </message>
    <message>
        <source>It takes on or off.</source>
        <translation>מקבל on או off.</translation>
    </message>
    <message>
        <source>Kept on the card and fetched from there: a cable that comes off loses nothing.</source>
        <translation>נשמר בכרטיס ומובא משם: כבל שמתנתק אינו מאבד דבר.</translation>
    </message>
    <message>
        <source>Kept on the card and sent to the computer: the safest, but slower.</source>
        <translation>נשמר בכרטיס ונשלח למחשב: הבטוח ביותר, אך איטי יותר.</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <extracomment>%1 is the kind of setting, such as &quot;choice&quot;</extracomment>
        <translation>סוג: %1</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <extracomment>%1 is the name that the driver gives the setting</extracomment>
        <translation>תווית: %1</translation>
    </message>
    <message>
        <source>Magnification</source>
        <extracomment>short name of a camera setting: how much the live picture is magnified</extracomment>
        <translation>הגדלה</translation>
    </message>
    <message>
        <source>Metering</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>מדידת אור</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>short name of a camera setting: the exposure mode (P, A, S, M)</extracomment>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Not on the card: if the cable comes off, the battery fails or the camera&apos;s driver crashes before a photograph has arrived, it is lost.</source>
        <translation>לא בכרטיס: אם הכבל מתנתק, הסוללה נגמרת או מנהל ההתקן של המצלמה קורס לפני שתצלום הגיע, הוא אובד.</translation>
    </message>
    <message>
        <source>Nothing comes to the computer until you fetch it: a lost card loses the photographs, and a bad one is not seen here.</source>
        <translation>דבר לא מגיע למחשב עד שמביאים אותו: כרטיס שאבד מאבד את התצלומים, ותצלום גרוע לא נראה כאן.</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>a camera setting is switched off</extracomment>
        <translation>כבוי</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>a camera setting is switched on</extracomment>
        <translation>פועל</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>איכות</translation>
    </message>
    <message>
        <source>Quick over slow links. The RAW files are on the card and nowhere else until you fetch them: a lost card loses them.</source>
        <translation>מהיר בחיבורים איטיים. קובצי ה־RAW נמצאים רק בכרטיס עד שמביאים אותם: כרטיס שאבד מאבד אותם.</translation>
    </message>
    <message>
        <source>RAW on card only</source>
        <translation>RAW רק בכרטיס</translation>
    </message>
    <message>
        <source>Shutter</source>
        <extracomment>short name of a camera setting: the shutter speed</extracomment>
        <translation>תריס</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>short name of a camera setting: the size of pictures</extracomment>
        <translation>גודל</translation>
    </message>
    <message>
        <source>White balance</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>איזון לבן</translation>
    </message>
</context>
<context>
    <name>skein::Settings</name>
    <message>
        <source>The end of the preferences was missing, as after a power failure, so some are as they were at first. The damaged file was kept as “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation type="vanished">סוף ההעדפות היה חסר, כמו אחרי הפסקת חשמל, ולכן חלקן חזרו למצבן ההתחלתי. הקובץ הפגום נשמר בשם ”%1”.</translation>
    </message>
    <message>
        <source>The preferences cannot be saved in “%1”. Check that its disk has room and can be written to; Skein tries again until it is ended.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>לא ניתן לשמור את ההעדפות ב”%1”. יש לבדוק שבדיסק שלהן יש מקום ושאפשר לכתוב אליו; Skein ממשיך לנסות עד שייסגר.</translation>
    </message>
    <message>
        <source>The preferences could not be read, so everything is as usual, and what you change is not kept. Check the permissions of “%1”, then start Skein again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>לא ניתן לקרוא את ההעדפות, ולכן הכול במצב הרגיל, ושינויים אינם נשמרים. יש לבדוק את ההרשאות של ”%1” ואז להפעיל את Skein שוב.</translation>
    </message>
    <message>
        <source>The preferences were damaged, as after a power failure. They are as they were when they were last saved. The damaged file was kept as “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>ההעדפות נפגמו, כמו אחרי הפסקת חשמל. הן במצב שבו נשמרו לאחרונה. הקובץ הפגום נשמר בשם ”%1”.</translation>
    </message>
    <message>
        <source>The preferences were damaged, so everything is as it was at first. The damaged file was kept as “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>ההעדפות היו פגומות, ולכן הכול במצבו ההתחלתי. הקובץ הפגום נשמר בשם ”%1”.</translation>
    </message>
    <message>
        <source>The preferences were written by a newer version of Skein. What this version does not know is kept for it.</source>
        <translation>ההעדפות נכתבו בגרסה חדשה יותר של Skein. מה שהגרסה הזו אינה מכירה נשמר עבורה.</translation>
    </message>
</context>
<context>
    <name>skein::SettingsKeeper</name>
    <message>
        <source>%1: the former value %2 could not be put back. Set it on the camera. %3</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its value before the sequence, %3 a sentence: why</extracomment>
        <translation>%1: לא ניתן היה להחזיר את הערך הקודם %2. יש לכוון אותו במצלמה. %3</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>a camera setting</extracomment>
        <translation>צמצם</translation>
    </message>
    <message>
        <source>Exposure compensation</source>
        <extracomment>a camera setting</extracomment>
        <translation>פיצוי חשיפה</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>a camera setting: the sensitivity</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>It was moved in a way that could not be counted, so its place is not known.</source>
        <translation>היא הוזזה באופן שלא ניתן לספור, ולכן מקומה אינו ידוע.</translation>
    </message>
    <message>
        <source>Shutter speed</source>
        <extracomment>camera settings, as the first word of a sentence: &quot;Aperture: the value f/8 could not be set.&quot;</extracomment>
        <translation>מהירות תריס</translation>
    </message>
    <message>
        <source>The lens could not be moved back. Focus again. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>לא ניתן היה להחזיר את העדשה למקומה. יש למקד שוב. %1</translation>
    </message>
    <message>
        <source>The lens was moved back by as many steps as it had gone, and may stand a little beside its place. Check the focus.</source>
        <translation>העדשה הוחזרה באותו מספר צעדים שעברה, וייתכן שהיא קצת לצד מקומה. יש לבדוק את המיקוד.</translation>
    </message>
</context>
<context>
    <name>skein::SettingsSection</name>
    <message>
        <source>Opens or closes this part of the panel.</source>
        <translation>פותח או סוגר את החלק הזה של החלונית.</translation>
    </message>
</context>
<context>
    <name>skein::SettingsTree</name>
    <message>
        <source>This camera has no setting “%1”. Look at its list of settings for the right name.</source>
        <extracomment>%1 is the technical name of a setting</extracomment>
        <translation>למצלמה הזו אין הגדרה ”%1”. יש לחפש את השם הנכון ברשימת ההגדרות שלה.</translation>
    </message>
    <message>
        <source>This setting cannot be changed now. Check the camera&apos;s mode dial and lens.</source>
        <translation>לא ניתן לשנות עכשיו את ההגדרה הזו. יש לבדוק את חוגת המצבים ואת העדשה.</translation>
    </message>
    <message>
        <source>This setting takes no such value. Enter one of its own kind.</source>
        <translation>ההגדרה הזו אינה מקבלת ערך כזה. יש להזין ערך מהסוג שלה.</translation>
    </message>
    <message>
        <source>“%1” is not possible now. Choose one of: %2.</source>
        <extracomment>%1 is a value, %2: values with commas between them</extracomment>
        <translation>”%1” אינו אפשרי עכשיו. יש לבחור אחד מאלה: %2.</translation>
    </message>
    <message>
        <source>“%1” is not possible. Choose a number from %2 to %3.</source>
        <extracomment>%1 is a value, %2 and %3 are numbers</extracomment>
        <translation>”%1” אינו אפשרי. יש לבחור מספר מ־%2 עד %3.</translation>
    </message>
</context>
<context>
    <name>skein::SharpnessRow</name>
    <message>
        <source>%1, as sharp as %2</source>
        <extracomment>As sharp as others: a figure, and a name or names of photographs.</extracomment>
        <translation>%1, חד כמו %2</translation>
    </message>
    <message>
        <source>%1, best %2</source>
        <extracomment>%1 and %2 are numbers that measure sharpness</extracomment>
        <translation>%1, הטוב ביותר %2</translation>
    </message>
    <message>
        <source>%1, best %2 in %3</source>
        <extracomment>Two figures, and a name or names of photographs.</extracomment>
        <translation>%1, הטוב ביותר %2 ב־%3</translation>
    </message>
    <message>
        <source>How sharp the middle of what is seen of the picture is, judged on its own pixels. Compare it only between photographs of the same scene: a bar for each of those of this camera that were looked at last at this place.</source>
        <translation>מידת החדות של מרכז מה שנראה מהתמונה, לפי הפיקסלים שלה עצמה. יש להשוות רק בין תצלומים של אותה סצנה: עמודה לכל אחד מהתצלומים של המצלמה הזו שנצפו לאחרונה במקום הזה.</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>name of a row that says how sharp the picture is, for screen readers</extracomment>
        <translation>חדות</translation>
    </message>
    <message>
        <source>Sharpness %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>חדות %1</translation>
    </message>
    <message>
        <source>Sharpness %1, as sharp as %2</source>
        <extracomment>As sharp as others: a figure, and a name or names of photographs.</extracomment>
        <translation>חדות %1, חד כמו %2</translation>
    </message>
    <message>
        <source>Sharpness %1, best %2</source>
        <extracomment>the figure of a photograph and the best one</extracomment>
        <translation>חדות %1, הטובה ביותר %2</translation>
    </message>
    <message>
        <source>Sharpness %1, best %2 in %3</source>
        <extracomment>Two figures, and a name or names of photographs.</extracomment>
        <translation>חדות %1, הטובה ביותר %2 ב־%3</translation>
    </message>
    <message>
        <source>Sharpness %1, best so far %2</source>
        <extracomment>%1 and %2 are numbers that measure sharpness</extracomment>
        <translation>חדות %1, הטובה ביותר עד כה %2</translation>
    </message>
    <message>
        <source>Sharpness %1, one of the best</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>חדות %1, מהטובות ביותר</translation>
    </message>
    <message>
        <source>Sharpness %1, the best</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>חדות %1, הטובה ביותר</translation>
    </message>
    <message>
        <source>Sharpness %1, the best of those looked at</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>חדות %1, הטובה ביותר מבין הנצפים</translation>
    </message>
    <message>
        <source>Sharpness –</source>
        <extracomment>the sharpness is not known</extracomment>
        <translation>חדות –</translation>
    </message>
</context>
<context>
    <name>skein::ShootingPage</name>
    <message>
        <source> % of the width</source>
        <extracomment>after a number: per cent</extracomment>
        <translation> % מהרוחב</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>after a number: seconds</extracomment>
        <translation> שנ׳</translation>
    </message>
    <message>
        <source>&amp;If it never rests:</source>
        <translation>&amp;אם אינה מתייצבת:</translation>
    </message>
    <message>
        <source>&amp;Most motion:</source>
        <extracomment>label of a choice: how much the live picture may move when a photograph is taken</extracomment>
        <translation>&amp;תנועה מרבית:</translation>
    </message>
    <message>
        <source>&amp;Play the sound of a shutter when a camera is told to expose</source>
        <translation>ל&amp;השמיע צליל תריס כשמצלמה מקבלת הוראה לחשוף</translation>
    </message>
    <message>
        <source>&amp;Wait at most:</source>
        <translation>ה&amp;מתנה לכל היותר:</translation>
    </message>
    <message>
        <source>After that time it is decided by the next choice.</source>
        <translation>אחרי הזמן הזה קובעת הבחירה הבאה.</translation>
    </message>
    <message>
        <source>Cameras that are far away, or have no mirror, are not heard otherwise.</source>
        <translation>אחרת לא שומעים מצלמות רחוקות או מצלמות ללא מראה.</translation>
    </message>
    <message>
        <source>How far the live picture may move from one frame to the next and still be at rest.</source>
        <translation>כמה התמונה החיה יכולה לזוז מפריים לפריים ועדיין להיחשב יציבה.</translation>
    </message>
    <message>
        <source>How far the live picture may move from one frame to the next. “Show Motion” tells how far it does.</source>
        <translation>כמה התמונה החיה יכולה לזוז מפריים לפריים. ”הצגת תנועה” מראה כמה היא זזה.</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>צליל</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>לצלם בכל זאת</translation>
    </message>
    <message>
        <source>Take no photograph</source>
        <translation>לא לצלם</translation>
    </message>
    <message>
        <source>Taking Photographs</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>צילום תצלומים</translation>
    </message>
    <message>
        <source>Waiting for rest</source>
        <translation>המתנה ליציבות</translation>
    </message>
    <message>
        <source>What is done when the picture did not rest within that time, as in the wind.</source>
        <translation>מה לעשות כשהתמונה לא התייצבה בזמן הזה, למשל ברוח.</translation>
    </message>
</context>
<context>
    <name>skein::ShortcutsPage</name>
    <message>
        <source>%1 (“%2”)</source>
        <extracomment>part of a list: %1 keys, %2 the command that has them</extracomment>
        <translation>%1 (”%2”)</translation>
    </message>
    <message>
        <source>%1 was taken from “%2” and given to “%3”.</source>
        <extracomment>%1 a key, %2 and %3 commands</extracomment>
        <translation>%1 נלקח מ”%2” וניתן ל”%3”.</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>%1 is a command whose keys are not the usual ones</extracomment>
        <translation>%1, שונה</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) in it are not known here; their keys are kept for later.</source>
        <extracomment>&quot;it&quot; is a file with keys that was imported</extracomment>
        <translation>
            <numerusform>פקודה אחת (%n) שבו אינה מוכרת כאן; המקשים שלה נשמרים לעתיד.</numerusform>
            <numerusform>%n פקודות שבו אינן מוכרות כאן; המקשים שלהן נשמרים לעתיד.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>button: brings back the keys that were there before</extracomment>
        <translation>ב&amp;יטול</translation>
    </message>
    <message>
        <source>A newer version of Skein has written the file.</source>
        <translation>הקובץ נכתב בגרסה חדשה יותר של Skein.</translation>
    </message>
    <message>
        <source>All commands have their own keys again.</source>
        <translation>לכל הפקודות יש שוב המקשים שלהן.</translation>
    </message>
    <message>
        <source>All commands with their keys. Choose one to change its keys below.</source>
        <translation>כל הפקודות והמקשים שלהן. בחירה בפקודה מאפשרת לשנות למטה את המקשים שלה.</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>head of a column</extracomment>
        <translation>פקודה</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>פקודות והמקשים שלהן</translation>
    </message>
    <message>
        <source>E&amp;xport Keys…</source>
        <extracomment>button: writes the keys to a file</extracomment>
        <translation>ייצו&amp;א מקשים…</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>button: writes the keys to the chosen file</extracomment>
        <translation>ייצוא</translation>
    </message>
    <message>
        <source>Export Keys</source>
        <extracomment>title of a window</extracomment>
        <translation>ייצוא מקשים</translation>
    </message>
    <message>
        <source>Find a command by words</source>
        <translation>חיפוש פקודה לפי מילים</translation>
    </message>
    <message>
        <source>Find by &amp;Key</source>
        <translation>חיפוש לפי &amp;מקש</translation>
    </message>
    <message>
        <source>Gives all commands the keys again that they have by themselves</source>
        <translation>מחזיר לכל הפקודות את מקשי ברירת המחדל שלהן</translation>
    </message>
    <message>
        <source>Imp&amp;ort Keys…</source>
        <extracomment>button: reads keys from a file</extracomment>
        <translation>ייבו&amp;א מקשים…</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>button: reads the keys of the chosen file</extracomment>
        <translation>ייבוא</translation>
    </message>
    <message>
        <source>Import Keys</source>
        <extracomment>title of a window</extracomment>
        <translation>ייבוא מקשים</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>head of a column: the keys of a command</extracomment>
        <translation>מקשים</translation>
    </message>
    <message>
        <source>Keys (*.%1)</source>
        <extracomment>kind of file; %1 is the ending of its name</extracomment>
        <translation>מקשים (*.%1)</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <extracomment>button: gives all commands their own keys again</extracomment>
        <translation>איפוס ה&amp;כול</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>קיצורי מקשים</translation>
    </message>
    <message>
        <source>Shows only the commands whose names or explanations contain these words.</source>
        <translation>מציג רק את הפקודות ששמן או ההסבר שלהן מכיל את המילים האלה.</translation>
    </message>
    <message>
        <source>Shows which command has the key that you press</source>
        <translation>מראה לאיזו פקודה שייך המקש שנלחץ</translation>
    </message>
    <message>
        <source>Takes back the last change of keys.</source>
        <translation>מבטל את השינוי האחרון במקשים.</translation>
    </message>
    <message>
        <source>Takes the keys from a file that was exported</source>
        <translation>טוען את המקשים מקובץ שיוצא</translation>
    </message>
    <message>
        <source>The keys are as they were before.</source>
        <translation>המקשים חזרו למה שהיו.</translation>
    </message>
    <message>
        <source>The keys of “%1” were changed.</source>
        <extracomment>%1 a command</extracomment>
        <translation>המקשים של ”%1” השתנו.</translation>
    </message>
    <message>
        <source>The keys that you changed are in “%1”.</source>
        <extracomment>%1 a path</extracomment>
        <translation>המקשים ששינית נמצאים ב”%1”.</translation>
    </message>
    <message>
        <source>The keys were imported.</source>
        <translation>המקשים יובאו.</translation>
    </message>
    <message>
        <source>Writes the keys that you changed into a file, for another computer</source>
        <translation>כותב את המקשים ששינית לקובץ, למחשב אחר</translation>
    </message>
    <message>
        <source>“%1” goes without %2 now.</source>
        <extracomment>%1 a command, %2 keys</extracomment>
        <translation>לפקודה ”%1” אין עוד %2.</translation>
    </message>
    <message>
        <source>“%1” has %2 again.</source>
        <extracomment>%1 a command, %2 keys</extracomment>
        <translation>לפקודה ”%1” יש שוב %2.</translation>
    </message>
    <message>
        <source>“%1” has its own keys again, but for those that were given to other commands: %2.</source>
        <extracomment>%1 a command, %2 a list of keys, each with the command that has it</extracomment>
        <translation>לפקודה ”%1” יש שוב את המקשים שלה, פרט לאלה שניתנו לפקודות אחרות: %2.</translation>
    </message>
    <message>
        <source>“%1” has its own keys again.</source>
        <extracomment>%1 is a command</extracomment>
        <translation>ל”%1” יש שוב המקשים שלה.</translation>
    </message>
</context>
<context>
    <name>skein::ShotData</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>the kinds of the files of one shot: &quot;JPG and CR3&quot;</extracomment>
        <translation>%1 ו־%2</translation>
    </message>
    <message>
        <source>%1 is damaged: it is no whole photograph. Compare it with the copy on the camera&apos;s card.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 פגום: הוא אינו תצלום שלם. יש להשוות אותו לעותק שבכרטיס המצלמה.</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>said of a photograph, for screen readers</extracomment>
        <translation>
            <numerusform>כוכב אחד (%n)</numerusform>
            <numerusform>%n כוכבים</numerusform>
        </translation>
    </message>
    <message>
        <source>blue label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>תווית כחולה</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>said of a photograph</extracomment>
        <translation>פגום</translation>
    </message>
    <message>
        <source>green label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>תווית ירוקה</translation>
    </message>
    <message>
        <source>purple label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>תווית סגולה</translation>
    </message>
    <message>
        <source>red label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>תווית אדומה</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>said of a photograph</extracomment>
        <translation>נפסל</translation>
    </message>
    <message>
        <source>video</source>
        <extracomment>said of a photograph</extracomment>
        <translation>וידאו</translation>
    </message>
    <message>
        <source>yellow label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>תווית צהובה</translation>
    </message>
</context>
<context>
    <name>skein::ShotDelegate</name>
    <message>
        <source>RAW</source>
        <extracomment>mark on the thumbnail of a raw file</extracomment>
        <translation>RAW</translation>
    </message>
    <message>
        <source>RAW+</source>
        <extracomment>mark on the thumbnail of a shot that has a raw file and a picture</extracomment>
        <translation>RAW+</translation>
    </message>
    <message>
        <source>Sharpness %1 at the place looked at</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>חדות %1 במקום הנצפה</translation>
    </message>
    <message>
        <source>VIDEO</source>
        <extracomment>mark on the thumbnail of a video</extracomment>
        <translation>וידאו</translation>
    </message>
</context>
<context>
    <name>skein::ShotFolder</name>
    <message>
        <source>The folder %1 holds no photographs to hand out. Choose a folder with at least one file.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>בתיקייה %1 אין תצלומים למסירה. יש לבחור תיקייה עם קובץ אחד לפחות.</translation>
    </message>
</context>
<context>
    <name>skein::ShotGrid</name>
    <message>
        <source>All photographs of the session side by side. A double click shows one of them alone; Ctrl and Shift select several.</source>
        <translation>כל תצלומי הסשן זה לצד זה. לחיצה כפולה מציגה אחד מהם לבדו; Ctrl ו־Shift בוחרים כמה.</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>name of the grid of small pictures, for screen readers</extracomment>
        <translation>רשת</translation>
    </message>
</context>
<context>
    <name>skein::ShotMover</name>
    <message>
        <source>A name cannot begin or end with a space, nor end with a dot. Leave that out.</source>
        <translation>שם לא יכול להתחיל או להסתיים ברווח, ולא להסתיים בנקודה. יש להשמיט זאת.</translation>
    </message>
    <message>
        <source>A photograph cannot be called &quot;%1&quot;, because a file name may not contain “%2”. Leave that out.</source>
        <extracomment>%1 is what was typed, %2 letters or words in it</extracomment>
        <translation>לא ניתן לקרוא לתצלום &quot;%1&quot;, כי שם קובץ לא יכול להכיל ”%2”. יש להשמיט זאת.</translation>
    </message>
    <message>
        <source>A photograph cannot be called &quot;%1&quot;: a dot at the beginning would hide it. Leave that out.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>לא ניתן לקרוא לתצלום &quot;%1&quot;: נקודה בהתחלה תסתיר אותו. יש להשמיט אותה.</translation>
    </message>
    <message>
        <source>A photograph cannot be called &quot;%1&quot;: that name or a character in it means something else to some computers. Choose another name.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>לא ניתן לקרוא לתצלום &quot;%1&quot;: לשם הזה או לתו שבו יש משמעות אחרת בחלק מהמחשבים. יש לבחור שם אחר.</translation>
    </message>
    <message>
        <source>A photograph needs a name.</source>
        <translation>לתצלום דרוש שם.</translation>
    </message>
    <message>
        <source>Only a part of the photograph %1 came back from the trash: %2. Bring the rest back with the file manager.</source>
        <extracomment>%2 are names of files</extracomment>
        <translation>רק חלק מהתצלום %1 חזר מהאשפה: %2. את השאר יש להחזיר במנהל הקבצים.</translation>
    </message>
    <message>
        <source>Only a part of the photograph %1 could be moved to the trash: %2. Undo brings that back; or delete the rest in the file manager.</source>
        <extracomment>%2 are names of files</extracomment>
        <translation>רק חלק מהתצלום %1 הועבר לאשפה: %2. ביטול יחזיר אותו; או שאפשר למחוק את השאר במנהל הקבצים.</translation>
    </message>
    <message>
        <source>Only a part of the photograph %1 got its new name: %2. Rename the rest in the file manager.</source>
        <extracomment>%2 are names of files</extracomment>
        <translation>רק חלק מהתצלום %1 קיבל את השם החדש: %2. את השאר יש לשנות במנהל הקבצים.</translation>
    </message>
    <message>
        <source>The photograph %1 could not be moved to the trash, so it stays where it is. Check that you may write to its folder, or delete it in the file manager.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>לא ניתן להעביר את התצלום %1 לאשפה, ולכן הוא נשאר במקומו. יש לבדוק שיש הרשאת כתיבה לתיקייה שלו, או למחוק אותו במנהל הקבצים.</translation>
    </message>
    <message>
        <source>The photograph %1 could not be renamed to %2. Check that you may write to its folder.</source>
        <extracomment>%1 is the name of a file, %2 another one</extracomment>
        <translation>לא ניתן לשנות את שם התצלום %1 ל־%2. יש לבדוק שיש הרשאת כתיבה לתיקייה שלו.</translation>
    </message>
    <message>
        <source>The photograph %1 is no longer in the trash, so it cannot be brought back.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>התצלום %1 כבר אינו באשפה, ולכן לא ניתן להחזיר אותו.</translation>
    </message>
    <message>
        <source>The photograph %1 is no longer there. Look for it in the trash or in another folder.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>התצלום %1 כבר אינו במקומו. כדאי לחפש אותו באשפה או בתיקייה אחרת.</translation>
    </message>
    <message>
        <source>The photograph %1 keeps its name, because there is already a file called %2. Choose another name.</source>
        <extracomment>%1 is the name of a file, %2 another one</extracomment>
        <translation>התצלום %1 נשאר בשמו, כי כבר יש קובץ בשם %2. יש לבחור שם אחר.</translation>
    </message>
    <message>
        <source>The photograph %1 stays in the trash, because another file has its name now. Rename that file first.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>התצלום %1 נשאר באשפה, כי לקובץ אחר יש עכשיו את שמו. יש לשנות קודם את שם הקובץ ההוא.</translation>
    </message>
    <message>
        <source>The photograph %1 stays in the trash, because it could not be moved back. Check that its folder is there and that you may write to it.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>התצלום %1 נשאר באשפה, כי לא ניתן להחזיר אותו למקומו. יש לבדוק שהתיקייה שלו קיימת ושיש הרשאת כתיבה אליה.</translation>
    </message>
    <message>
        <source>This name is too long for some disks. Choose a shorter one.</source>
        <translation>השם ארוך מדי לחלק מהדיסקים. יש לבחור קצר יותר.</translation>
    </message>
</context>
<context>
    <name>skein::ShotView</name>
    <message>
        <source>An orange triangle says that something is wrong with a photograph, or beside its name with its second copy; the tool tip says what.</source>
        <translation>משולש כתום מציין שמשהו אינו תקין בתצלום, או, ליד שמו, בעותק השני שלו; הפירוט מופיע בהסבר הקופץ.</translation>
    </message>
</context>
<context>
    <name>skein::ShutterBadge</name>
    <message>
        <source>%1, one every %2 s</source>
        <extracomment>%1: &quot;takes 5 photographs&quot;; %2: a number of seconds</extracomment>
        <translation>%1, אחד כל %2 שנ׳</translation>
    </message>
    <message>
        <source>Shutter: %1</source>
        <extracomment>status bar; %1: &quot;waits 10 s and takes 5 photographs&quot;</extracomment>
        <translation>תריס: %1</translation>
    </message>
    <message>
        <source>Take one photograph at once again</source>
        <translation>חזרה לצילום תצלום אחד מיד</translation>
    </message>
    <message>
        <source>Take one photograph at once again: no self-timer, no row, no waiting</source>
        <translation>חזרה לצילום תצלום אחד מיד: ללא טיימר, ללא רצף, ללא המתנה</translation>
    </message>
    <message>
        <source>What “Capture” does; “Capture with All Cameras” does not wait. Click to change it.</source>
        <translation>מה ש”צילום” עושה; ”צילום בכל המצלמות” אינו ממתין. לחיצה משנה זאת.</translation>
    </message>
    <message>
        <source>lets shake die down</source>
        <extracomment>status bar, one of the things that a press of the shutter does: with the mirror up</extracomment>
        <translation>ממתין לדעיכת רעידות</translation>
    </message>
    <message numerus="yes">
        <source>takes %n photographs</source>
        <extracomment>stands on the button Capture: what one press does</extracomment>
        <translation>
            <numerusform>מצלם תצלום אחד (%n)</numerusform>
            <numerusform>מצלם %n תצלומים</numerusform>
        </translation>
    </message>
    <message>
        <source>waits %1 s</source>
        <extracomment>status bar, one of the things that a press of the shutter does</extracomment>
        <translation>ממתין %1 שנ׳</translation>
    </message>
    <message>
        <source>waits for rest</source>
        <extracomment>status bar, one of the things that a press of the shutter does</extracomment>
        <translation>ממתין ליציבות</translation>
    </message>
</context>
<context>
    <name>skein::ShutterCommands</name>
    <message>
        <source>%1 No photograph was taken. Let the camera come to rest, or allow more motion in the preferences.</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>%1 לא צולם תצלום. יש לתת למצלמה להתייצב, או לאפשר יותר תנועה בהעדפות.</translation>
    </message>
    <message>
        <source>%1 The photograph is taken all the same.</source>
        <extracomment>%1: a sentence that says why it is not known to be at rest</extracomment>
        <translation>%1 התצלום מצולם בכל זאת.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>in a row of photographs: number and how many</extracomment>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>self-timer: seconds until the photograph</extracomment>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a camera, and what it does: &quot;Left: Photograph 2 of 5&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All cameras at once: one photograph each, without waiting</source>
        <translation>כל המצלמות יחד: תצלום אחד בכל אחת, ללא המתנה</translation>
    </message>
    <message>
        <source>No more photographs in this row</source>
        <translation>אין עוד תצלומים ברצף הזה</translation>
    </message>
    <message>
        <source>No photograph was taken, because another camera is shown now, and waiting for rest needs the live picture. Show the camera that was to take it, and press the shutter again.</source>
        <translation>לא צולם תצלום, כי מוצגת עכשיו מצלמה אחרת, והמתנה ליציבות דורשת את התמונה החיה. יש להציג את המצלמה שהייתה אמורה לצלם ולצלם שוב.</translation>
    </message>
    <message>
        <source>No photograph: not at rest</source>
        <translation>אין תצלום: לא יציב</translation>
    </message>
    <message>
        <source>No photograph: the camera is not ready</source>
        <translation>אין תצלום: המצלמה אינה מוכנה</translation>
    </message>
    <message>
        <source>One photograph, at once: “%1” is still at its own</source>
        <extracomment>%1 is a camera, which takes a row of photographs</extracomment>
        <translation>תצלום אחד, מיד: ”%1” עדיין באמצע רצף</translation>
    </message>
    <message>
        <source>Photograph %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers</extracomment>
        <translation>תצלום %1 מתוך %2</translation>
    </message>
    <message>
        <source>Photographs do not wait for rest</source>
        <translation>תצלומים אינם ממתינים ליציבות</translation>
    </message>
    <message>
        <source>Photographs wait until the camera is at rest</source>
        <translation>תצלומים ממתינים עד שהמצלמה יציבה</translation>
    </message>
    <message>
        <source>Self-timer runs</source>
        <extracomment>message while the self-timer counts</extracomment>
        <translation>הטיימר פועל</translation>
    </message>
    <message>
        <source>Self-timer stopped</source>
        <extracomment>message</extracomment>
        <translation>הטיימר נעצר</translation>
    </message>
    <message>
        <source>Shake dies down</source>
        <translation>הרעידות דועכות</translation>
    </message>
    <message>
        <source>Stopped: no photograph</source>
        <translation>נעצר: אין תצלום</translation>
    </message>
    <message>
        <source>The row has ended with photograph %1 of %2, because another camera is shown now, and waiting for rest needs the live picture. Show the camera that took it, and press the shutter again for more.</source>
        <extracomment>a row is what one press of the shutter takes; %1 and %2 are numbers</extracomment>
        <translation>הרצף הסתיים בתצלום %1 מתוך %2, כי מוצגת עכשיו מצלמה אחרת, והמתנה ליציבות דורשת את התמונה החיה. יש להציג את המצלמה שצילמה ולצלם שוב להמשך.</translation>
    </message>
    <message>
        <source>The row of “%3” has ended with photograph %1 of %2, because something came between. See to that camera, then press its shutter again for more.</source>
        <extracomment>numbers of photographs, and the name of a camera</extracomment>
        <translation>הרצף של ”%3” הסתיים בתצלום %1 מתוך %2, כי משהו הפריע. יש לבדוק את המצלמה ולצלם בה שוב להמשך.</translation>
    </message>
    <message>
        <source>The shutter now %1</source>
        <extracomment>%1: &quot;waits 10 s and takes 5 photographs&quot;</extracomment>
        <translation>התריס עכשיו %1</translation>
    </message>
    <message>
        <source>The shutter takes one photograph at once</source>
        <translation>התריס מצלם תצלום אחד מיד</translation>
    </message>
    <message>
        <source>Waiting for rest</source>
        <translation>בהמתנה ליציבות</translation>
    </message>
    <message>
        <source>“%1” took no photograph, because something came between. See to that camera, then press its shutter again.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>”%1” לא צילמה, כי משהו הפריע. יש לבדוק את המצלמה ולצלם בה שוב.</translation>
    </message>
</context>
<context>
    <name>skein::ShutterDialog</name>
    <message>
        <source> s</source>
        <extracomment>after a number: seconds</extracomment>
        <translation> שנ׳</translation>
    </message>
    <message>
        <source>&amp;All Off</source>
        <extracomment>button: no self-timer, no interval, no row</extracomment>
        <translation>כיבוי ה&amp;כול</translation>
    </message>
    <message>
        <source>&amp;Bulb exposures last:</source>
        <translation>משך חשיפות &amp;בולב:</translation>
    </message>
    <message>
        <source>&amp;Interval:</source>
        <extracomment>label of a number of seconds: from one photograph to the next</extracomment>
        <translation>&amp;מרווח:</translation>
    </message>
    <message>
        <source>&amp;Photographs in a row:</source>
        <translation>תצלומים &amp;ברצף:</translation>
    </message>
    <message>
        <source>&amp;Self-timer:</source>
        <extracomment>label of a number of seconds</extracomment>
        <translation>&amp;טיימר:</translation>
    </message>
    <message>
        <source>&amp;Wait until the live picture is at rest</source>
        <translation>ל&amp;המתין עד שהתמונה החיה יציבה</translation>
    </message>
    <message>
        <source>In a row: from the beginning of one photograph to that of the next. Escape ends the row.</source>
        <translation>ברצף: מתחילת תצלום אחד לתחילת הבא. Escape מסיים את הרצף.</translation>
    </message>
    <message>
        <source>None: each as soon as it can be</source>
        <translation>ללא: כל אחד מיד כשאפשר</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>instead of 0: not used</extracomment>
        <translation>כבוי</translation>
    </message>
    <message>
        <source>Pause with the &amp;mirror up:</source>
        <translation>הפסקה כשה&amp;מראה מורמת:</translation>
    </message>
    <message>
        <source>So many photographs are taken with one press of the shutter.</source>
        <translation>מספר התצלומים שמצולמים בלחיצה אחת על התריס.</translation>
    </message>
    <message>
        <source>So many seconds are counted down before the photograph is taken.</source>
        <translation>מספר השניות בספירה לאחור לפני הצילום.</translation>
    </message>
    <message>
        <source>Switches all of this off: a press of the shutter takes one photograph at once.</source>
        <translation>מכבה את כל אלה: לחיצה על התריס מצלמת מיד תצלום אחד.</translation>
    </message>
    <message>
        <source>The camera looks through live view first, and the photograph is taken when nothing in the picture moves any more. How still that is stands in the preferences.</source>
        <translation>המצלמה מביטה תחילה דרך התצוגה החיה, והתצלום מצולם כששום דבר בתמונה אינו זז עוד. מידת היציבות הנדרשת נקבעת בהעדפות.</translation>
    </message>
    <message>
        <source>This applies to each press of the shutter that follows, until it is switched off here or in the status bar. “Capture with All Cameras” does not wait.</source>
        <translation>חל על כל לחיצת תריס מעתה, עד לכיבוי כאן או בשורת המצב. ”צילום בכל המצלמות” אינו ממתין.</translation>
    </message>
    <message>
        <source>Timer, Row and Bulb</source>
        <translation>טיימר, רצף ובולב</translation>
    </message>
    <message>
        <source>Until Stopped</source>
        <extracomment>instead of a number of photographs</extracomment>
        <translation>עד לעצירה</translation>
    </message>
    <message>
        <source>Where the shutter of the camera is set to bulb, the exposure is ended after so many seconds.</source>
        <translation>כשתריס המצלמה במצב בולב, החשיפה מסתיימת אחרי מספר השניות הזה.</translation>
    </message>
</context>
<context>
    <name>skein::ShutterSound</name>
    <message>
        <source>The sound of a shutter cannot be played: this computer has no sound device that works just now, or no such sound. Connect or switch on a sound device, or switch this sound off in the preferences.</source>
        <translation>לא ניתן להשמיע צליל תריס: במחשב הזה אין כרגע התקן שמע פעיל, או שאין צליל כזה. יש לחבר או להפעיל התקן שמע, או לכבות את הצליל בהעדפות.</translation>
    </message>
</context>
<context>
    <name>skein::ShutterTexts</name>
    <message>
        <source>%1 s</source>
        <extracomment>a number of seconds</extracomment>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>Bulb %1</source>
        <extracomment>over a bulb exposure: how long it has lasted</extracomment>
        <translation>בולב %1</translation>
    </message>
    <message>
        <source>Bulb %1 of %2</source>
        <extracomment>over a bulb exposure: how long it has lasted, and how long it will</extracomment>
        <translation>בולב %1 מתוך %2</translation>
    </message>
    <message>
        <source>Mirror lockup is on in this camera: it is told to raise the mirror, left alone for so long, and told to expose.</source>
        <translation>נעילת המראה פועלת במצלמה הזו: היא מקבלת הוראה להרים את המראה, ממתינה את הזמן הזה, ואז מקבלת הוראה לחשוף.</translation>
    </message>
    <message>
        <source>Photograph %1 of %2 in %3</source>
        <extracomment>in a row of photographs: number, how many, and how long until it is taken</extracomment>
        <translation>תצלום %1 מתוך %2 בעוד %3</translation>
    </message>
    <message>
        <source>The camera is left alone for so long before each exposure. Live view has the mirror up.</source>
        <translation>המצלמה ממתינה את הזמן הזה לפני כל חשיפה. בתצוגה חיה המראה מורמת.</translation>
    </message>
    <message>
        <source>This camera raises its mirror and waits by itself, for about a second, however long is chosen here.</source>
        <translation>המצלמה הזו מרימה את המראה וממתינה בעצמה כשנייה, בלי קשר למה שנבחר כאן.</translation>
    </message>
</context>
<context>
    <name>skein::SidePanel</name>
    <message>
        <source>Panels</source>
        <extracomment>name of the tabs at the side of the window, for screen readers</extracomment>
        <translation>חלוניות</translation>
    </message>
</context>
<context>
    <name>skein::Sidecar</name>
    <message>
        <source>Artist, copyright or comment stand in the XMP file in a form that cannot be changed without loss. Change them with the program that wrote it.</source>
        <translation>היוצר, זכויות היוצרים או ההערה כתובים בקובץ ה־XMP בצורה שלא ניתן לשנות בלי אובדן. יש לשנות אותם בתוכנית שכתבה אותו.</translation>
    </message>
    <message>
        <source>The rating is written in the XMP file in a form that cannot be changed without loss. Change it with the program that wrote it.</source>
        <translation>הדירוג כתוב בקובץ ה־XMP בצורה שלא ניתן לשנות בלי אובדן. יש לשנות אותו בתוכנית שכתבה את הקובץ.</translation>
    </message>
    <message>
        <source>This is not an XMP file that can be understood. Mend it with the program that wrote it, or move it away.</source>
        <translation>זה אינו קובץ XMP מובן. יש לתקן אותו בתוכנית שכתבה אותו, או להעביר אותו למקום אחר.</translation>
    </message>
</context>
<context>
    <name>skein::SidecarDisk</name>
    <message>
        <source>The XMP file %1 could not be written, so the rating is as it was. Check that there is room on the disk and that you may write to the folder.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>לא ניתן לכתוב את קובץ ה־XMP ‏%1, ולכן הדירוג נשאר כפי שהיה. יש לבדוק שיש מקום בדיסק והרשאת כתיבה לתיקייה.</translation>
    </message>
</context>
<context>
    <name>skein::SidecarFinder</name>
    <message>
        <source>The XMP file %1 cannot be read, so it was left as it is. Check its permissions.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>לא ניתן לקרוא את קובץ ה־XMP ‏%1, ולכן הוא נשאר כפי שהיה. יש לבדוק את ההרשאות שלו.</translation>
    </message>
    <message>
        <source>The XMP file %1 is damaged or of an unknown kind, so it was left as it is. Mend it with the program that wrote it, or move it away.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>קובץ ה־XMP ‏%1 פגום או מסוג לא מוכר, ולכן נשאר כפי שהיה. יש לתקן אותו בתוכנית שכתבה אותו, או להעביר אותו למקום אחר.</translation>
    </message>
</context>
<context>
    <name>skein::SidecarPlan</name>
    <message>
        <source>Another program is writing the XMP file %1 just now, so the rating is as it was. Wait until that program has finished, then rate the photograph again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>תוכנית אחרת כותבת כרגע את קובץ ה־XMP ‏%1, ולכן הדירוג נשאר כפי שהיה. יש להמתין עד שתסיים ואז לדרג את התצלום שוב.</translation>
    </message>
    <message>
        <source>Artist, copyright or comment stand in the XMP file %1 in a form that cannot be changed without loss, so it was left as it is. Change them with the program that wrote it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>היוצר, זכויות היוצרים או ההערה כתובים בקובץ ה־XMP ‏%1 בצורה שלא ניתן לשנות בלי אובדן, ולכן הוא נשאר כפי שהיה. יש לשנות אותם בתוכנית שכתבה אותו.</translation>
    </message>
    <message>
        <source>The rating stands in the XMP file %1 in a form that cannot be changed without loss, so it was left as it is. Change it with the program that wrote it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>הדירוג כתוב בקובץ ה־XMP ‏%1 בצורה שלא ניתן לשנות בלי אובדן, ולכן הוא נשאר כפי שהיה. יש לשנות אותו בתוכנית שכתבה אותו.</translation>
    </message>
</context>
<context>
    <name>skein::SidecarWriter</name>
    <message>
        <source>Artist, copyright and comment could not be written beside all photographs in %1. Check that there is room on the disk and that you may write to the folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>לא ניתן לכתוב יוצר, זכויות יוצרים והערה לצד כל התצלומים ב־%1. יש לבדוק שיש מקום בדיסק והרשאת כתיבה לתיקייה.</translation>
    </message>
    <message>
        <source>The photograph %1 is no longer there, so it was not rated. Look for it in the trash or in another folder.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>התצלום %1 כבר אינו במקומו, ולכן לא דורג. כדאי לחפש אותו באשפה או בתיקייה אחרת.</translation>
    </message>
</context>
<context>
    <name>skein::SpokenNews</name>
    <message>
        <source>%1 Button: %2.</source>
        <extracomment>read aloud; %1: whole sentences, %2: what stands on a button</extracomment>
        <translation>%1 כפתור: %2.</translation>
    </message>
    <message>
        <source>%1 Buttons: %2, %3.</source>
        <extracomment>read aloud; %1: whole sentences, %2 and %3: what stands on two buttons</extracomment>
        <translation>%1 כפתורים: %2, %3.</translation>
    </message>
    <message>
        <source>%1 is connected again.</source>
        <extracomment>%1 is the name of a camera</extracomment>
        <translation>המצלמה %1 מחוברת שוב.</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <extracomment>%1 is the name of a camera</extracomment>
        <translation>המצלמה %1 מחוברת.</translation>
    </message>
    <message>
        <source>%1 is disconnected.</source>
        <extracomment>%1 is the name of a camera</extracomment>
        <translation>המצלמה %1 מנותקת.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>הקובץ %1 נשמר.</translation>
    </message>
    <message>
        <source>%1 is shown.</source>
        <extracomment>%1 is the name of a camera, one of several</extracomment>
        <translation>המצלמה %1 מוצגת.</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs are saved.</source>
        <extracomment>read aloud; %n counts photographs</extracomment>
        <translation>
            <numerusform>תצלום אחד (%n) נשמר.</numerusform>
            <numerusform>%n תצלומים נשמרו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>read aloud: how a photograph is rated</extracomment>
        <translation>
            <numerusform>כוכב אחד (%n)</numerusform>
            <numerusform>%n כוכבים</numerusform>
        </translation>
    </message>
    <message>
        <source>Live view</source>
        <extracomment>read aloud: the picture area while live view is on</extracomment>
        <translation>תצוגה חיה</translation>
    </message>
    <message>
        <source>Live view is off.</source>
        <translation>התצוגה החיה כבויה.</translation>
    </message>
    <message>
        <source>Live view is on.</source>
        <translation>התצוגה החיה פועלת.</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>read aloud: the picture area</extracomment>
        <translation>תמונה</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>read aloud: %1 is a photograph, its rating and what else there is to say</extracomment>
        <translation>תמונה: %1</translation>
    </message>
    <message>
        <source>The camera is disconnected.</source>
        <translation>המצלמה מנותקת.</translation>
    </message>
</context>
<context>
    <name>skein::StagedFile</name>
    <message>
        <source>The disk of “%1” is full. Make room there.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>הדיסק של ”%1” מלא. יש לפנות שם מקום.</translation>
    </message>
    <message>
        <source>The disk of “%1” takes no file as large as this one (one formatted with FAT takes 4 GB). Choose a folder on another disk.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>הדיסק של ”%1” אינו מקבל קובץ גדול כזה (דיסק בפורמט FAT מקבל עד 4 GB). יש לבחור תיקייה בדיסק אחר.</translation>
    </message>
    <message>
        <source>The photograph could not be written in “%1”. Check that the folder exists and may be written to.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>לא ניתן לכתוב את התצלום ב”%1”. יש לבדוק שהתיקייה קיימת ושאפשר לכתוב אליה.</translation>
    </message>
    <message>
        <source>The staging folder “%1” is full of unfinished files. Look there for photographs, then empty it.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>תיקיית הביניים ”%1” מלאה בקבצים לא גמורים. כדאי לחפש שם תצלומים ואז לרוקן אותה.</translation>
    </message>
</context>
<context>
    <name>skein::StandInFolder</name>
    <message>
        <source>There is no other place for photographs, either. Free some room, or open a session on another disk.</source>
        <translation>גם אין מקום אחר לתצלומים. יש לפנות מקום, או לפתוח סשן בדיסק אחר.</translation>
    </message>
</context>
<context>
    <name>skein::StartNotices</name>
    <message>
        <source>Nor are preferences kept.</source>
        <translation>גם ההעדפות אינן נשמרות.</translation>
    </message>
    <message>
        <source>Nor are preferences, sequences and thumbnails kept.</source>
        <translation>גם ההעדפות, הסדרות והתמונות הממוזערות אינן נשמרות.</translation>
    </message>
    <message>
        <source>Nor are sequences and thumbnails kept.</source>
        <translation>גם הסדרות והתמונות הממוזערות אינן נשמרות.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1, so preferences, thumbnails, sequences and what plugins keep are not remembered. Check that the disk has room and can be written to.</source>
        <extracomment>%1 is a list of folders</extracomment>
        <translation>לא ניתן לכתוב ב־%1, ולכן העדפות, תמונות ממוזערות, סדרות ומה שתוספים שומרים אינם נזכרים. יש לבדוק שבדיסק יש מקום ושאפשר לכתוב אליו.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1, so thumbnails, sequences and what plugins keep are not remembered. Photographs are not concerned. Check that the disk has room and can be written to.</source>
        <translation>לא ניתן לכתוב ב־%1, ולכן תמונות ממוזערות, סדרות ומה שתוספים שומרים אינם נזכרים. התצלומים אינם מושפעים. יש לבדוק שבדיסק יש מקום ושאפשר לכתוב אליו.</translation>
    </message>
    <message>
        <source>The fonts of this computer lack some letters, which are shown as boxes: %1. Install the fonts DejaVu or Noto.</source>
        <extracomment>%1 are single letters and signs</extracomment>
        <translation>בגופנים שבמחשב הזה חסרות אותיות, והן מוצגות כריבועים: %1. יש להתקין את הגופנים DejaVu או Noto.</translation>
    </message>
</context>
<context>
    <name>skein::StatusStrip</name>
    <message>
        <source>%1 %</source>
        <extracomment>zoom of the picture; %1 is a number</extracomment>
        <translation type="vanished">%1 %</translation>
    </message>
    <message>
        <source>%1 – free space for this session: %2</source>
        <extracomment>%1: &quot;Room for about 1200 photographs&quot;, %2: a size, such as &quot;12 GB&quot;</extracomment>
        <translation>%1 – מקום פנוי לסשן הזה: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n fps</source>
        <comment>live view, frames per second</comment>
        <extracomment>frames per second of live view</extracomment>
        <translation>
            <numerusform>פריים אחד (%n) לשנייה</numerusform>
            <numerusform>%n פריימים לשנייה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>photographs</comment>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n נבחר</numerusform>
            <numerusform>%n נבחרו</numerusform>
        </translation>
    </message>
    <message>
        <source>Battery: %1</source>
        <extracomment>%1 is what the camera says, such as &quot;75 %&quot;</extracomment>
        <translation>סוללה: %1</translation>
    </message>
    <message>
        <source>Best fit</source>
        <extracomment>the zoom with which the whole picture is seen</extracomment>
        <translation type="vanished">התאמה מיטבית</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <extracomment>in the status bar: how many more photographs the card of the camera takes; %1 is a number</extracomment>
        <translation>כרטיס: %1</translation>
    </message>
    <message>
        <source>Connected at %1</source>
        <extracomment>%1 is an address, such as usb:001,005</extracomment>
        <translation>מחובר ב־%1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>מתחבר…</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>מנותק</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>מתנתק…</translation>
    </message>
    <message>
        <source>Driven by libgphoto2 %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>מופעל באמצעות libgphoto2 %1</translation>
    </message>
    <message>
        <source>Exposing…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>חושף…</translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>קושחה %1</translation>
    </message>
    <message>
        <source>How large the picture is shown. At 100 % each of its pixels is one of the screen.</source>
        <translation>באיזה גודל מוצגת התמונה. ב־100 % כל פיקסל שלה הוא פיקסל אחד של המסך.</translation>
    </message>
    <message>
        <source>How large the picture is shown: as it fits the window. At 100 % each of its pixels is one of the screen.</source>
        <translation>באיזה גודל מוצגת התמונה: מותאמת לחלון. ב־100 % כל פיקסל שלה הוא פיקסל אחד של המסך.</translation>
    </message>
    <message>
        <source>Live view</source>
        <extracomment>what the camera is doing: live view is running</extracomment>
        <translation>תצוגה חיה</translation>
    </message>
    <message>
        <source>No camera</source>
        <extracomment>no camera is connected</extracomment>
        <translation>אין מצלמה</translation>
    </message>
    <message numerus="yes">
        <source>Receiving: %n</source>
        <comment>photographs on their way</comment>
        <extracomment>%n counts photographs on their way</extracomment>
        <translation>
            <numerusform>מתקבל: %n</numerusform>
            <numerusform>מתקבלים: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>מתחבר מחדש…</translation>
    </message>
    <message numerus="yes">
        <source>Room for about %n photograph(s)</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>מקום לתצלום אחד (%n) בערך</numerusform>
            <numerusform>מקום לכ־%n תצלומים</numerusform>
        </translation>
    </message>
    <message>
        <source>Room for thousands of photographs</source>
        <translation type="vanished">מקום לאלפי תצלומים</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <extracomment>%1 is a number with letters</extracomment>
        <translation>מספר סידורי %1</translation>
    </message>
    <message>
        <source>Shots left on the camera&apos;s card: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>צילומים שנותרו בכרטיס המצלמה: %1</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>tip of the number that says how large the picture is shown</extracomment>
        <translation type="vanished">זום</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <extracomment>how large the picture is shown; %1 is a number</extracomment>
        <translation>זום %1 %</translation>
    </message>
</context>
<context>
    <name>skein::StayAwake</name>
    <message>
        <source>A plugin is at work.</source>
        <translation>תוסף פועל כעת.</translation>
    </message>
    <message>
        <source>A row of photographs is being taken.</source>
        <translation>רצף תצלומים מצולם כעת.</translation>
    </message>
    <message>
        <source>Photographs are being shown.</source>
        <translation>תצלומים מוצגים כעת.</translation>
    </message>
    <message>
        <source>Photographs are on their way to the disk.</source>
        <translation>תצלומים בדרכם לדיסק.</translation>
    </message>
    <message>
        <source>The live picture is being watched.</source>
        <translation>התמונה החיה מוצגת כעת.</translation>
    </message>
</context>
<context>
    <name>skein::StillRenderer</name>
    <message>
        <source>The picture could not be encoded. Choose a smaller image size.</source>
        <translation>לא ניתן לקודד את התמונה. יש לבחור גודל תמונה קטן יותר.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Make room there.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>לא ניתן לכתוב את התמונה ל־%1. יש לפנות שם מקום.</translation>
    </message>
</context>
<context>
    <name>skein::StopQuestion</name>
    <message>
        <source>Press Escape again to stop it.</source>
        <extracomment>the name of what runs, such as &quot;Eclipse&quot;, stands before it</extracomment>
        <translation>לעצירה יש ללחוץ שוב על Escape.</translation>
    </message>
    <message>
        <source>Press Escape again to stop the sequence.</source>
        <translation>לעצירת הסדרה יש ללחוץ שוב על Escape.</translation>
    </message>
</context>
<context>
    <name>skein::StopToken</name>
    <message>
        <source>The sequence was stopped.</source>
        <translation>הסדרה נעצרה.</translation>
    </message>
</context>
<context>
    <name>skein::StoragePage</name>
    <message>
        <source> GB</source>
        <extracomment>gigabytes, behind a number</extracomment>
        <translation> GB</translation>
    </message>
    <message>
        <source> photographs</source>
        <extracomment>behind a number</extracomment>
        <translation> תצלומים</translation>
    </message>
    <message>
        <source>&amp;Copy every photograph to a second place</source>
        <translation>ל&amp;העתיק כל תצלום למקום שני</translation>
    </message>
    <message>
        <source>&amp;Or below:</source>
        <extracomment>label of a number of gigabytes; the line above is &quot;Warn below: 20 photographs&quot;</extracomment>
        <translation>&amp;או מתחת ל־:</translation>
    </message>
    <message>
        <source>&amp;Warn below:</source>
        <extracomment>label of a number of photographs for which there is room on the disk</extracomment>
        <translation>&amp;אזהרה מתחת ל־:</translation>
    </message>
    <message>
        <source>A folder on another disk or in the network</source>
        <translation>תיקייה בדיסק אחר או ברשת</translation>
    </message>
    <message>
        <source>A message says so when there is less room than that on the disk.</source>
        <translation>הודעה מציינת זאת כשבדיסק יש פחות מקום מכך.</translation>
    </message>
    <message>
        <source>A message says so when there is room for fewer photographs, as large as the last ones.</source>
        <translation>הודעה מציינת זאת כשיש מקום לפחות תצלומים מכך, בגודל של האחרונים.</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>תיקיית הגיבוי</translation>
    </message>
    <message>
        <source>Backup while shooting</source>
        <translation>גיבוי בזמן הצילום</translation>
    </message>
    <message>
        <source>Before the disk is full, no more photographs are taken from the computer, and what the camera takes by itself stays on its card until there is room.</source>
        <translation>לפני שהדיסק מתמלא לא מצלמים יותר מהמחשב, ומה שהמצלמה מצלמת בעצמה נשאר בכרטיס שלה עד שיהיה מקום.</translation>
    </message>
    <message>
        <source>Best on another disk: one that breaks takes one copy only.</source>
        <translation>רצוי בדיסק אחר: דיסק שמתקלקל לוקח איתו עותק אחד בלבד.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <extracomment>button: chooses the folder of the backup</extracomment>
        <translation>&amp;בחירה…</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>button: takes the folder that is chosen</extracomment>
        <translation>בחירה</translation>
    </message>
    <message>
        <source>Choose the Backup Folder</source>
        <translation>בחירת תיקיית הגיבוי</translation>
    </message>
    <message>
        <source>Choose the backup folder</source>
        <translation>בחירת תיקיית הגיבוי</translation>
    </message>
    <message>
        <source>Chooses the folder of the second copy: best on another disk. Each session gets a folder of its own in it.</source>
        <translation>בוחר את התיקייה של העותק השני: מוטב בדיסק אחר. כל סשן מקבל בה תיקייה משלו.</translation>
    </message>
    <message>
        <source>Each session gets a folder of its own there. Copies are made while no photographs arrive, and each is read again and compared. When the disk is away, what is missing is copied as soon as it is back. A photograph that is renamed is renamed there; one that goes to the trash stays there. Ratings follow as XMP files.</source>
        <translation>כל סשן מקבל שם תיקייה משלו. העותקים נוצרים כשלא מגיעים תצלומים, וכל אחד נקרא שוב ומושווה. כשהדיסק אינו זמין, מה שחסר מועתק ברגע שהוא חוזר. תצלום ששמו שונה מקבל את השם החדש גם שם; תצלום שמועבר לאשפה נשאר שם. דירוגים עוקבים כקובצי XMP.</translation>
    </message>
    <message>
        <source>Every photograph is copied to a second folder while you shoot, and compared.</source>
        <translation>כל תצלום מועתק לתיקייה שנייה בזמן הצילום, ומושווה.</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>מקום בדיסק</translation>
    </message>
    <message>
        <source>Storage and Backup</source>
        <translation>אחסון וגיבוי</translation>
    </message>
    <message>
        <source>Warn below so many gigabytes</source>
        <extracomment>after a number: gigabytes</extracomment>
        <translation>אזהרה מתחת למספר ג׳יגה־בייט זה</translation>
    </message>
    <message>
        <source>Warn below so many photographs</source>
        <extracomment>after a number: photographs</extracomment>
        <translation>אזהרה מתחת למספר תצלומים זה</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>instead of a number of photographs or gigabytes</extracomment>
        <translation>לעולם לא</translation>
    </message>
</context>
<context>
    <name>skein::SubFolders</name>
    <message>
        <source>The folder “%1” cannot be made in “%2”, because a file or a link has its name. Rename that, or change the file name pattern.</source>
        <extracomment>%1 is the name of a folder, %2 the folder in which it is to be</extracomment>
        <translation>לא ניתן ליצור את התיקייה ”%1” ב”%2”, כי לקובץ או לקישור יש אותו שם. יש לשנות את שמו, או לשנות את תבנית שמות הקבצים.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made in “%2”. Check the disk, and that you may write to it.</source>
        <extracomment>%1 is the name of a folder, %2 the folder in which it is to be</extracomment>
        <translation>לא ניתן ליצור את התיקייה ”%1” ב”%2”. יש לבדוק את הדיסק ושיש הרשאת כתיבה אליו.</translation>
    </message>
</context>
<context>
    <name>skein::SummaryCommand</name>
    <message>
        <source>Driver library: libgphoto2 %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>ספריית מנהל ההתקן: libgphoto2 %1</translation>
    </message>
    <message>
        <source>Firmware: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>קושחה: %1</translation>
    </message>
    <message>
        <source>Manufacturer: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>יצרן: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>דגם: %1</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>יציאה: %1</translation>
    </message>
    <message>
        <source>Serial number: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>מספר סידורי: %1</translation>
    </message>
</context>
<context>
    <name>skein::SupportedCamerasDialog</name>
    <message numerus="yes">
        <source>%n model(s), as libgphoto2 %1 says.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>
            <numerusform>דגם אחד (%n), לפי libgphoto2 %1.</numerusform>
            <numerusform>%n דגמים, לפי libgphoto2 %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the camera library…</source>
        <translation>ספריית המצלמות מתושאלת…</translation>
    </message>
    <message>
        <source>No model of libgphoto2 %1 has that name. Many cameras work all the same, as “USB PTP Class Camera”.</source>
        <extracomment>%1 is a version number; “USB PTP Class Camera” is a name and stays</extracomment>
        <translation>אין דגם בשם הזה ב־libgphoto2 %1. מצלמות רבות פועלות בכל זאת, בתור ”USB PTP Class Camera”.</translation>
    </message>
</context>
<context>
    <name>skein::SupportedModelsReader</name>
    <message>
        <source>The camera program gave a list of models that cannot be understood. Install Skein again.</source>
        <translation>תוכנית המצלמה החזירה רשימת דגמים שאינה מובנת. יש להתקין את Skein מחדש.</translation>
    </message>
</context>
<context>
    <name>skein::SupportedModelsTable</name>
    <message>
        <source>%1 (connected)</source>
        <extracomment>a model in a list; the one that is connected now</extracomment>
        <translation>%1 (מחוברת)</translation>
    </message>
    <message>
        <source>Being tested</source>
        <extracomment>how well a camera model is supported</extracomment>
        <translation>בבדיקה</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>head of a column: can photographs be taken from the computer?</extracomment>
        <translation>צילום</translation>
    </message>
    <message>
        <source>Driver</source>
        <extracomment>column: the part of libgphoto2 that knows the model</extracomment>
        <translation>מנהל התקן</translation>
    </message>
    <message>
        <source>Experimental</source>
        <extracomment>how well the camera is supported</extracomment>
        <translation>ניסיוני</translation>
    </message>
    <message>
        <source>How well the driver of this model is tried, as libgphoto2 says.</source>
        <translation>עד כמה מנהל ההתקן של הדגם הזה נבדק, לפי libgphoto2.</translation>
    </message>
    <message>
        <source>Live View</source>
        <extracomment>head of a column: can the camera do it?</extracomment>
        <translation>תצוגה חיה</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>head of a column: the camera</extracomment>
        <translation>דגם</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>the camera cannot do it</extracomment>
        <translation>לא</translation>
    </message>
    <message>
        <source>Outdated</source>
        <extracomment>how well a camera model is supported</extracomment>
        <translation>מיושן</translation>
    </message>
    <message>
        <source>Proven</source>
        <extracomment>how well a camera model is supported</extracomment>
        <translation>מוכח</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>head of a column: can they be changed from the computer?</extracomment>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>The camera shows live view on the computer.</source>
        <translation>המצלמה מציגה תצוגה חיה במחשב.</translation>
    </message>
    <message>
        <source>The camera&apos;s settings can be changed from the computer.</source>
        <translation>ניתן לשנות מהמחשב את הגדרות המצלמה.</translation>
    </message>
    <message>
        <source>The computer can release the shutter.</source>
        <translation>המחשב יכול לשחרר את התריס.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>the camera can do it</extracomment>
        <translation>כן</translation>
    </message>
</context>
<context>
    <name>skein::SurroundChoice</name>
    <message>
        <source>As the theme</source>
        <extracomment>choice: the colour around the picture is that of the theme</extracomment>
        <translation>כמו ערכת הנושא</translation>
    </message>
    <message>
        <source>The surroundings of a photograph change how bright it seems.</source>
        <translation>הסביבה של תצלום משפיעה על מידת הבהירות שבה הוא נראה.</translation>
    </message>
    <message>
        <source>This colour</source>
        <extracomment>choice: a colour of one&apos;s own around the picture</extracomment>
        <translation>הצבע הזה</translation>
    </message>
</context>
<context>
    <name>skein::SweepRunner</name>
    <message>
        <source>Live view ended before the focus was found.</source>
        <translation>התצוגה החיה הסתיימה לפני שנמצא המיקוד.</translation>
    </message>
    <message>
        <source>No picture came from the camera to be judged. Look at live view, then try again.</source>
        <translation>לא הגיעה מהמצלמה תמונה לשיפוט. יש לבדוק את התצוגה החיה ולנסות שוב.</translation>
    </message>
    <message>
        <source>There is nothing to focus on at this place. Click a part of the live picture that has edges, then try again.</source>
        <translation>אין במקום הזה על מה למקד. יש ללחוץ על חלק בתמונה החיה שיש בו קצוות ולנסות שוב.</translation>
    </message>
</context>
<context>
    <name>skein::TetherCommand</name>
    <message>
        <source>Saving what is taken with %1. Press Ctrl-C to end.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>מה שמצולם עם %1 נשמר. Ctrl-C לסיום.</translation>
    </message>
</context>
<context>
    <name>skein::TetheredCommand</name>
    <message>
        <source>%1: %2 %</source>
        <extracomment>progress; %1 is the name of a file, %2 a number</extracomment>
        <translation>%1: %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have no copy in the backup yet. They are copied when this session is opened again with the same backup folder.</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>לקובץ אחד (%n) עדיין אין עותק בגיבוי. הוא יועתק כשהסשן ייפתח שוב עם אותה תיקיית גיבוי.</numerusform>
            <numerusform>ל־%n קבצים עדיין אין עותק בגיבוי. הם יועתקו כשהסשן ייפתח שוב עם אותה תיקיית גיבוי.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) on the camera&apos;s card are saved in this session, and were to be deleted from the card the last time, which was interrupted. They stay there; run this again with --delete-from-camera to delete them.</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>תצלום אחד (%n) שבכרטיס המצלמה נשמר בסשן הזה והיה אמור להימחק מהכרטיס בפעם הקודמת, שנקטעה. הוא נשאר שם; הרצה נוספת עם --delete-from-camera תמחק אותו.</numerusform>
            <numerusform>%n תצלומים שבכרטיס המצלמה נשמרו בסשן הזה והיו אמורים להימחק מהכרטיס בפעם הקודמת, שנקטעה. הם נשארים שם; הרצה נוספת עם --delete-from-camera תמחק אותם.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finishing the backup. Interrupt again to leave it for the next time.</source>
        <translation>הגיבוי מסתיים. הפסקה נוספת תשאיר אותו לפעם הבאה.</translation>
    </message>
    <message>
        <source>If it is on a new disk, name another folder there with --backup.</source>
        <translation>אם הוא בדיסק חדש, יש לציין שם תיקייה אחרת עם --backup.</translation>
    </message>
    <message>
        <source>If the shutter was heard, the photographs are on the camera&apos;s card. &quot;skein-cli tether&quot; with the same session fetches them, and &quot;skein-cli import&quot; as well.</source>
        <translation>אם נשמע התריס, התצלומים נמצאים בכרטיס המצלמה. הפקודה &quot;skein-cli tether&quot; עם אותו סשן מביאה אותם, וגם &quot;skein-cli import&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n photograph(s) that are on their way. Interrupt again to leave them on the camera&apos;s card.</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>תצלום אחד (%n) שבדרך נשמר. הפסקה נוספת תשאיר אותו בכרטיס המצלמה.</numerusform>
            <numerusform>%n תצלומים שבדרך נשמרים. הפסקה נוספת תשאיר אותם בכרטיס המצלמה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The camera is away or does not answer. Skein waits for it, for %n second(s) at most.</source>
        <translation>
            <numerusform>המצלמה אינה זמינה או אינה מגיבה. Skein ממתין לה, לכל היותר שנייה אחת (%n).</numerusform>
            <numerusform>המצלמה אינה זמינה או אינה מגיבה. Skein ממתין לה, לכל היותר %n שניות.</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera is back.</source>
        <translation>המצלמה חזרה.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off and did not come back. Check cable, power and network; pictures that were not fetched are on the camera&apos;s card.</source>
        <translation>החיבור למצלמה נקטע ולא חזר. יש לבדוק כבל, חשמל ורשת; תמונות שלא הובאו נמצאות בכרטיס המצלמה.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for about %n more photograph(s).</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>יש מקום לעוד תצלום אחד (%n) בערך.</numerusform>
            <numerusform>יש מקום לעוד כ־%n תצלומים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the picture that is being taken. Interrupt again to leave without it.</source>
        <translation>בהמתנה לתמונה שמצולמת. הפסקה נוספת תצא בלעדיה.</translation>
    </message>
    <message>
        <source>Waiting for the programs that were run. Interrupt again to end them.</source>
        <translation>בהמתנה לתוכניות שהורצו. הפסקה נוספת תסגור אותן.</translation>
    </message>
</context>
<context>
    <name>skein::TextCatalogue</name>
    <message>
        <source>The translation %1 cannot be used: %2. The texts stay as they are without it.</source>
        <extracomment>%1 is a file, %2 what is wrong, in English and beginning small: &quot;it is too large&quot;</extracomment>
        <translation>לא ניתן להשתמש בתרגום %1: %2. הטקסטים נשארים כפי שהם בלעדיו.</translation>
    </message>
</context>
<context>
    <name>skein::TimedSequenceForm</name>
    <message>
        <source>&amp;Begins:</source>
        <extracomment>when the sequence begins</extracomment>
        <translation type="vanished">&amp;התחלה:</translation>
    </message>
    <message>
        <source>&amp;Delay:</source>
        <extracomment>label of a length of time before the first photograph</extracomment>
        <translation type="vanished">ה&amp;שהיה:</translation>
    </message>
    <message>
        <source>&amp;Pause:</source>
        <extracomment>label of a length of time: from the end of one photograph to the beginning of the next</extracomment>
        <translation>ה&amp;פסקה:</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">&amp;תצלומים:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <extracomment>label of a choice: when the sequence begins</extracomment>
        <translation>ה&amp;תחלה:</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <extracomment>how the times are counted: from beginning to beginning, or as a pause</extracomment>
        <translation type="vanished">&amp;זמן:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <extracomment>a time of day</extracomment>
        <translation type="vanished">&amp;עד:</translation>
    </message>
    <message>
        <source>After a delay</source>
        <extracomment>when a sequence begins</extracomment>
        <translation>אחרי השהיה</translation>
    </message>
    <message>
        <source>After a number</source>
        <extracomment>when a sequence ends: after a number of photographs</extracomment>
        <translation>אחרי מספר תצלומים</translation>
    </message>
    <message>
        <source>After a number or at a time</source>
        <extracomment>when a sequence ends: after a number of photographs</extracomment>
        <translation>אחרי מספר תצלומים או בשעה מסוימת</translation>
    </message>
    <message>
        <source>After so many</source>
        <translation type="vanished">אחרי מספר תצלומים</translation>
    </message>
    <message>
        <source>After so many, or at a time</source>
        <translation type="vanished">אחרי מספר תצלומים, או בשעה</translation>
    </message>
    <message>
        <source>At &amp;what time:</source>
        <translation type="vanished">&amp;באיזו שעה:</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation type="vanished">בשעה</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <extracomment>when a sequence ends
----------
when a sequence begins</extracomment>
        <translation>בשעה מסוימת</translation>
    </message>
    <message>
        <source>At once</source>
        <extracomment>when a sequence begins</extracomment>
        <translation>מיד</translation>
    </message>
    <message>
        <source>E&amp;very:</source>
        <extracomment>before a time: a photograph every 10 seconds</extracomment>
        <translation type="vanished">&amp;כל:</translation>
    </message>
    <message>
        <source>En&amp;ds:</source>
        <extracomment>when the sequence ends</extracomment>
        <translation type="vanished">&amp;סיום:</translation>
    </message>
    <message>
        <source>From beginning to beginning</source>
        <translation type="vanished">מהתחלה להתחלה</translation>
    </message>
    <message>
        <source>From beginning to beginning keeps the beat, however long an exposure takes; a pause begins when the camera is ready again.</source>
        <translation type="vanished">”מהתחלה להתחלה” שומר על הקצב, יהיה משך החשיפה אשר יהיה; הפסקה מתחילה כשהמצלמה שוב מוכנה.</translation>
    </message>
    <message>
        <source>Inter&amp;val:</source>
        <extracomment>label of a length of time: from one photograph to the next</extracomment>
        <translation>&amp;מרווח:</translation>
    </message>
    <message>
        <source>Longer than an exposure and what the camera needs after it: beats that come while it is busy are left out, and that is told.</source>
        <translation>ארוך מחשיפה וממה שהמצלמה צריכה אחריה: צילומים שמועדם חל כשהיא עסוקה ידולגו, ועל כך תבוא הודעה.</translation>
    </message>
    <message>
        <source>No photograph begins at this time or later. A time that has passed today is one of tomorrow.</source>
        <translation>שום תצלום אינו מתחיל בשעה זו או אחריה. שעה שכבר עברה היום היא שעה של מחר.</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>מספ&amp;ר תצלומים:</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <extracomment>when a sequence ends: somebody stops it</extracomment>
        <translation>ידנית בלבד</translation>
    </message>
    <message>
        <source>Pa&amp;use:</source>
        <extracomment>label of a length of time: from the end of one photograph to the beginning of the next</extracomment>
        <translation type="vanished">ה&amp;פסקה:</translation>
    </message>
    <message>
        <source>Pause between</source>
        <extracomment>how the interval of an intervalometer is counted</extracomment>
        <translation>הפסקה בין תצלומים</translation>
    </message>
    <message>
        <source>Pause from end to beginning</source>
        <translation type="vanished">הפסקה מסיום להתחלה</translation>
    </message>
    <message>
        <source>So long after the sequence has been run, its first photograph is taken.</source>
        <translation>כעבור זמן זה מהרצת הסדרה מצולם התצלום הראשון שלה.</translation>
    </message>
    <message>
        <source>St&amp;op:</source>
        <extracomment>label of a choice: when the sequence ends</extracomment>
        <translation>ס&amp;יום:</translation>
    </message>
    <message>
        <source>Start a&amp;t:</source>
        <extracomment>label of a time of day, at which a sequence begins</extracomment>
        <translation>התחלה &amp;בשעה:</translation>
    </message>
    <message>
        <source>Start dela&amp;y:</source>
        <extracomment>label of a length of time before the first photograph</extracomment>
        <translation>ה&amp;שהיית התחלה:</translation>
    </message>
    <message>
        <source>Start to start</source>
        <extracomment>how the interval of an intervalometer is counted</extracomment>
        <translation>מהתחלה להתחלה</translation>
    </message>
    <message>
        <source>Start to start: from the start of one photograph to the start of the next, as an intervalometer counts. It keeps the beat, however long an exposure takes, and does not drift. Pause between: from when the camera is ready again to the start of the next.</source>
        <translation>מהתחלה להתחלה: מתחילת תצלום אחד עד תחילת הבא, כפי שאינטרוולומטר סופר. הקצב נשמר לכל אורך חשיפה ואינו סוטה. הפסקה בין תצלומים: מהרגע שהמצלמה מוכנה שוב עד תחילת הבא.</translation>
    </message>
    <message>
        <source>Stop &amp;at:</source>
        <extracomment>label of a time of day, at which a sequence ends</extracomment>
        <translation>סיום בש&amp;עה:</translation>
    </message>
    <message>
        <source>The first photograph is taken at this time. A time that has passed today is one of tomorrow.</source>
        <translation>התצלום הראשון מצולם בשעה זו. שעה שכבר עברה היום היא שעה של מחר.</translation>
    </message>
    <message>
        <source>Timin&amp;g:</source>
        <extracomment>label of a choice: how the interval is counted</extracomment>
        <translation>&amp;אופן הספירה:</translation>
    </message>
    <message>
        <source>When it is stopped</source>
        <translation type="vanished">כשתיעצר</translation>
    </message>
    <message>
        <source>When the first photograph is taken, after the sequence has been run.</source>
        <translation>מתי מצולם התצלום הראשון אחרי הרצת הסדרה.</translation>
    </message>
    <message>
        <source>When the sequence ends by itself. It can be stopped by hand at any time.</source>
        <translation>מתי הסדרה מסתיימת מעצמה. אפשר לעצור אותה ידנית בכל עת.</translation>
    </message>
</context>
<context>
    <name>skein::ToggleEditor</name>
    <message>
        <source>Off</source>
        <extracomment>a camera setting is switched off</extracomment>
        <translation>כבוי</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>of a setting of the camera</extracomment>
        <translation>פועל</translation>
    </message>
</context>
<context>
    <name>skein::Transfer</name>
    <message>
        <source>The camera handed out only a part of “%1”. Fetch it again; it is still on the card.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>המצלמה מסרה רק חלק מ”%1”. יש להביא אותו שוב; הוא עדיין בכרטיס.</translation>
    </message>
</context>
<context>
    <name>skein::TransferDialog</name>
    <message>
        <source>Does what is said above. Imported preferences can be undone afterwards.</source>
        <translation>מבצע את מה שנאמר למעלה. אפשר לבטל אחר כך העדפות שיובאו.</translation>
    </message>
</context>
<context>
    <name>skein::UnusedFolder</name>
    <message>
        <source>A new session folder could not be made in “%1”. Check that the folder can be written to, or open another session.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>לא ניתן ליצור תיקיית סשן חדשה ב”%1”. יש לבדוק שאפשר לכתוב לתיקייה, או לפתוח סשן אחר.</translation>
    </message>
    <message>
        <source>There are too many session folders beside “%1”. Open a session of another name.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>יש יותר מדי תיקיות סשן לצד ”%1”. יש לפתוח סשן בשם אחר.</translation>
    </message>
</context>
<context>
    <name>skein::UsbReset</name>
    <message>
        <source>Only a camera on a USB cable can be reset from here. Switch the camera off and on.</source>
        <translation>ניתן לאפס מכאן רק מצלמה בכבל USB. יש לכבות ולהדליק את המצלמה.</translation>
    </message>
    <message>
        <source>The camera&apos;s USB connection could not be reset. Unplug the camera and plug it in again.</source>
        <translation>לא ניתן לאפס את חיבור ה־USB של המצלמה. יש לנתק את הכבל ולחבר אותו שוב.</translation>
    </message>
</context>
<context>
    <name>skein::VerifiedCopy</name>
    <message>
        <source>The backup of “%1” is not what was written: its disk, cable or network is at fault. It is tried again; use another disk if that does not help.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>הגיבוי של ”%1” אינו מה שנכתב: הדיסק, הכבל או הרשת שלו אינם תקינים. ייעשה ניסיון נוסף; אם זה לא עוזר, יש להשתמש בדיסק אחר.</translation>
    </message>
    <message>
        <source>The copy was stopped.</source>
        <translation>ההעתקה נעצרה.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Check the disk.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>לא ניתן לקרוא את ”%1”. יש לבדוק את הדיסק.</translation>
    </message>
    <message>
        <source>“%1” was being changed while it was copied. It is copied again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>”%1” השתנה בזמן ההעתקה. הוא יועתק שוב.</translation>
    </message>
</context>
<context>
    <name>skein::ViewHints</name>
    <message>
        <source>Label: blue</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>תווית: כחול</translation>
    </message>
    <message>
        <source>Label: green</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>תווית: ירוק</translation>
    </message>
    <message>
        <source>Label: purple</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>תווית: סגול</translation>
    </message>
    <message>
        <source>Label: red</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>תווית: אדום</translation>
    </message>
    <message>
        <source>Label: yellow</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>תווית: צהוב</translation>
    </message>
    <message>
        <source>No label</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>ללא תווית</translation>
    </message>
    <message>
        <source>No stars</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>ללא כוכבים</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>נפסל</translation>
    </message>
</context>
<context>
    <name>skein::ViewPanel</name>
    <message>
        <source>Display</source>
        <extracomment>title of a section: colours around the picture, and what is written over it</extracomment>
        <translation>תצוגה</translation>
    </message>
    <message>
        <source>Exposure Warning</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>אזהרת חשיפה</translation>
    </message>
    <message>
        <source>Focus Peaking</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>הדגשת מיקוד</translation>
    </message>
    <message>
        <source>Guides</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>קווי עזר</translation>
    </message>
    <message>
        <source>Masks</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>מסכות</translation>
    </message>
</context>
<context>
    <name>skein::ViewerPage</name>
    <message>
        <source> %</source>
        <extracomment>after a number: per cent</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>after a number: pixels</extracomment>
        <translation> פיקסלים</translation>
    </message>
    <message>
        <source> stops</source>
        <extracomment>after a number: stops of exposure</extracomment>
        <translation> סטופים</translation>
    </message>
    <message>
        <source>&amp;Loupe shows:</source>
        <extracomment>label of a choice: how large</extracomment>
        <translation>ה&amp;זכוכית המגדלת מציגה:</translation>
    </message>
    <message>
        <source>&amp;RAW files: full from:</source>
        <translation>קובצי &amp;RAW: מלא מ־:</translation>
    </message>
    <message>
        <source>&amp;Rows of the grid:</source>
        <translation>&amp;שורות ברשת:</translation>
    </message>
    <message>
        <source>&amp;Turn it for upright pictures</source>
        <translation>ל&amp;סובב אותה בתמונות לאורך</translation>
    </message>
    <message>
        <source>100 %: each pixel as one</source>
        <translation>100 %: כל פיקסל כאחד</translation>
    </message>
    <message>
        <source>200 %: each pixel as four</source>
        <translation>200 %: כל פיקסל כארבעה</translation>
    </message>
    <message>
        <source>A pixel is marked when all of its colours are that dark.</source>
        <translation>פיקסל מסומן כשכל צבעיו כהים עד כדי כך.</translation>
    </message>
    <message>
        <source>A pixel is marked when one of its colours is that bright.</source>
        <translation>פיקסל מסומן כשאחד מצבעיו בהיר עד כדי כך.</translation>
    </message>
    <message>
        <source>A place is marked when all of its colours are that many stops below what the sensor can take.</source>
        <translation>מקום מסומן כשכל צבעיו נמצאים מספר סטופים כזה מתחת למה שהחיישן יכול לקלוט.</translation>
    </message>
    <message>
        <source>A place is marked when one of its colours has that much of the light that the sensor can take. At 100 % it is clipped: nothing brings it back.</source>
        <translation>מקום מסומן כשלאחד מצבעיו יש שיעור כזה מהאור שהחיישן יכול לקלוט. ב־100 % הוא קטום: שום דבר לא יחזיר אותו.</translation>
    </message>
    <message>
        <source>At 100 % nothing of what is cut off is seen.</source>
        <translation>ב־100 % לא רואים דבר ממה שנחתך.</translation>
    </message>
    <message>
        <source>Choose one that your subjects do not have.</source>
        <translation>רצוי צבע שאין במצולמים.</translation>
    </message>
    <message>
        <source>Colour of the &amp;lines:</source>
        <translation>צבע ה&amp;קווים:</translation>
    </message>
    <message>
        <source>Colour of what is too bright:</source>
        <translation>הצבע של מה שבהיר מדי:</translation>
    </message>
    <message>
        <source>Colour of what is too dark:</source>
        <translation>הצבע של מה שכהה מדי:</translation>
    </message>
    <message>
        <source>Colours &amp;below each other</source>
        <translation>צבעים זה &amp;מתחת לזה</translation>
    </message>
    <message>
        <source>Colu&amp;mns of the grid:</source>
        <extracomment>unit behind a number</extracomment>
        <translation>&amp;עמודות ברשת:</translation>
    </message>
    <message>
        <source>Dra&amp;wn as:</source>
        <extracomment>how the mask looks</extracomment>
        <translation>&amp;צורת הציור:</translation>
    </message>
    <message>
        <source>Draw &amp;guides within the mask</source>
        <translation>ל&amp;צייר קווי עזר בתוך המסכה</translation>
    </message>
    <message>
        <source>Each colour gets a curve of its own, not one over the other.</source>
        <translation>לכל צבע עקומה משלו, לא זו מעל זו.</translation>
    </message>
    <message>
        <source>Exposure warning</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>אזהרת חשיפה</translation>
    </message>
    <message>
        <source>Guides</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>קווי עזר</translation>
    </message>
    <message>
        <source>Heights by their lo&amp;garithm</source>
        <translation>גבהים לפי ה&amp;לוגריתם</translation>
    </message>
    <message>
        <source>Histogram</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>היסטוגרמה</translation>
    </message>
    <message>
        <source>How large the loupe shows the place below the pointer.</source>
        <translation>כמה הזכוכית המגדלת מגדילה את המקום שמתחת לסמן.</translation>
    </message>
    <message>
        <source>In pixels of the screen.</source>
        <translation>בפיקסלים של המסך.</translation>
    </message>
    <message>
        <source>It may let the picture shine through.</source>
        <translation>היא יכולה להניח לתמונה להיראות דרכה.</translation>
    </message>
    <message>
        <source>Looking closer</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>מבט מקרוב</translation>
    </message>
    <message>
        <source>Mask of the aspect ratio</source>
        <translation>מסכת יחס הממדים</translation>
    </message>
    <message>
        <source>Masks that are wider than high are turned when the picture is higher than wide.</source>
        <translation>מסכות רחבות מגובהן מסתובבות כשהתמונה גבוהה מרוחבה.</translation>
    </message>
    <message>
        <source>Of the guides that are a plain grid.</source>
        <translation>של קווי העזר שהם רשת פשוטה.</translation>
    </message>
    <message>
        <source>Opacity of the &amp;shade:</source>
        <translation>&amp;אטימות ההצללה:</translation>
    </message>
    <message>
        <source>Outline of what is kept</source>
        <translation>מתאר של מה שנשאר</translation>
    </message>
    <message>
        <source>RAW files: dar&amp;k from:</source>
        <translation>קובצי RAW: &amp;כהה מ־:</translation>
    </message>
    <message>
        <source>Shade over what would be cut off</source>
        <translation>הצללה על מה שייחתך</translation>
    </message>
    <message>
        <source>Shows few pixels beside many, as in a night sky or a white background.</source>
        <translation>מראה פיקסלים מעטים לצד רבים, כמו בשמי לילה או ברקע לבן.</translation>
    </message>
    <message>
        <source>Too &amp;bright from:</source>
        <translation>&amp;בהיר מדי מ־:</translation>
    </message>
    <message>
        <source>Too &amp;dark up to:</source>
        <translation>כ&amp;הה מדי עד:</translation>
    </message>
    <message>
        <source>Viewer</source>
        <extracomment>title of a page of the preferences: how photographs are shown</extracomment>
        <translation>תצוגת תמונות</translation>
    </message>
    <message>
        <source>Which ratio it is, and whether it is shown, is chosen in the panel “View” of each window (M).</source>
        <translation>איזה יחס מוצג, והאם הוא מוצג, נבחר בחלונית ”תצוגה” של כל חלון (M).</translation>
    </message>
    <message>
        <source>While a mask is shown, the guides divide what it keeps instead of all of the picture.</source>
        <translation>כשמסכה מוצגת, קווי העזר מחלקים את מה שהיא משאירה במקום את התמונה כולה.</translation>
    </message>
    <message>
        <source>Wi&amp;dth of the lines:</source>
        <translation>&amp;רוחב הקווים:</translation>
    </message>
    <message>
        <source>cache ram memory speed</source>
        <translation>מטמון ram זיכרון מהירות</translation>
    </message>
    <message>
        <source>channels rgb separate curve</source>
        <translation>ערוצים rgb נפרד עקומה</translation>
    </message>
    <message>
        <source>crop composition thirds</source>
        <translation>חיתוך קומפוזיציה שלישים</translation>
    </message>
    <message>
        <source>crop frame format shade outline</source>
        <translation>חיתוך מסגרת פורמט הצללה מתאר</translation>
    </message>
    <message>
        <source>crop transparency dark</source>
        <translation>חיתוך שקיפות כהה</translation>
    </message>
    <message>
        <source>grid thirds composition lines</source>
        <translation>רשת שלישים קומפוזיציה קווים</translation>
    </message>
    <message>
        <source>highlights clipping blown overexposed zebra</source>
        <translation>אזורים בהירים קטימה שרוף חשיפת יתר זברה</translation>
    </message>
    <message>
        <source>lines</source>
        <extracomment>unit behind a number</extracomment>
        <translation>קווים</translation>
    </message>
    <message>
        <source>magnifier zoom percent</source>
        <translation>זכוכית מגדלת זום אחוז</translation>
    </message>
    <message>
        <source>portrait landscape rotate crop</source>
        <translation>לאורך לרוחב סיבוב חיתוך</translation>
    </message>
    <message>
        <source>raw highlights saturation sensor clipping</source>
        <translation>raw אזורים בהירים רוויה חיישן קטימה</translation>
    </message>
    <message>
        <source>raw shadows noise floor</source>
        <translation>raw צללים רצפת רעש</translation>
    </message>
    <message>
        <source>scale linear curve</source>
        <translation>סולם לינארי עקומה</translation>
    </message>
    <message>
        <source>shadows clipping underexposed</source>
        <translation>צללים קטימה חשיפת חסר</translation>
    </message>
    <message>
        <source>thick grid thirds</source>
        <translation>עבה רשת שלישים</translation>
    </message>
</context>
<context>
    <name>skein::VirtualCamera</name>
    <message>
        <source>The virtual camera could not be started. Install Skein again.</source>
        <translation>לא ניתן להפעיל את המצלמה הווירטואלית. יש להתקין את Skein מחדש.</translation>
    </message>
    <message>
        <source>The virtual camera did not say where it is. Install Skein again.</source>
        <translation>המצלמה הווירטואלית לא מסרה היכן היא. יש להתקין את Skein מחדש.</translation>
    </message>
    <message>
        <source>The virtual camera did not start in time. Try again, or restart the computer.</source>
        <translation>המצלמה הווירטואלית לא עלתה בזמן. יש לנסות שוב או להפעיל מחדש את המחשב.</translation>
    </message>
    <message>
        <source>The virtual camera ended at once. Look at its options, then try again.</source>
        <translation>המצלמה הווירטואלית הסתיימה מיד. יש לבדוק את האפשרויות שלה ולנסות שוב.</translation>
    </message>
    <message>
        <source>The virtual camera is running already. Use the one there is.</source>
        <translation>המצלמה הווירטואלית כבר פועלת. יש להשתמש בזו הקיימת.</translation>
    </message>
</context>
<context>
    <name>skein::WarningSection</name>
    <message>
        <source>%1 %</source>
        <extracomment>a number of per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>A pixel is marked when all of its colours are that dark.</source>
        <translation>פיקסל מסומן כשכל צבעיו כהים עד כדי כך.</translation>
    </message>
    <message>
        <source>A pixel is marked when one of its colours is that bright.</source>
        <translation>פיקסל מסומן כשאחד מצבעיו בהיר עד כדי כך.</translation>
    </message>
    <message>
        <source>A place is marked when all of its colours are that many stops below what the sensor can take.</source>
        <translation>מקום מסומן כשכל צבעיו נמצאים מספר סטופים כזה מתחת למה שהחיישן יכול לקלוט.</translation>
    </message>
    <message>
        <source>A place is marked when one of its colours has that much of the light that the sensor can take. At 100 % it is clipped: nothing brings it back.</source>
        <translation>מקום מסומן כשלאחד מצבעיו יש שיעור כזה מהאור שהחיישן יכול לקלוט. ב־100 % הוא קטום: שום דבר לא יחזיר אותו.</translation>
    </message>
    <message>
        <source>Bright</source>
        <extracomment>what is too bright</extracomment>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>Colour of what is too bright</source>
        <translation>הצבע של מה שבהיר מדי</translation>
    </message>
    <message>
        <source>Colour of what is too dark</source>
        <translation>הצבע של מה שכהה מדי</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>what is too dark</extracomment>
        <translation>כהה</translation>
    </message>
    <message>
        <source>Dark from</source>
        <extracomment>up to which brightness a place counts as too dark</extracomment>
        <translation>כהה מ־</translation>
    </message>
    <message>
        <source>Full from</source>
        <extracomment>below a sentence on RAW files; the slider tells per cent of what the sensor can record</extracomment>
        <translation>מלא מ־</translation>
    </message>
    <message>
        <source>Marks what is too bright or too dark, by limits that you choose: for pictures by their brightness, for RAW files by what the sensor recorded.</source>
        <translation>מסמן את מה שבהיר או כהה מדי, לפי גבולות שנבחרים כאן: בתמונות לפי הבהירות שלהן, בקובצי RAW לפי מה שהחיישן רשם.</translation>
    </message>
    <message>
        <source>RAW files are judged by what the sensor itself recorded:</source>
        <translation>קובצי RAW נשפטים לפי מה שהחיישן עצמו קלט:</translation>
    </message>
    <message>
        <source>RAW files: dark from so many stops below full</source>
        <translation>קובצי RAW: כהה ממספר סטופים כזה מתחת למלא</translation>
    </message>
    <message>
        <source>RAW files: full from</source>
        <translation>קובצי RAW: מלא מ־</translation>
    </message>
    <message>
        <source>Show the warning</source>
        <translation>הצגת האזהרה</translation>
    </message>
    <message>
        <source>Too bright from</source>
        <translation>בהיר מדי מ־</translation>
    </message>
    <message>
        <source>Too dark up to</source>
        <translation>כהה מדי עד</translation>
    </message>
    <message>
        <source>−%1 stops</source>
        <extracomment>a number of stops below what the sensor can take</extracomment>
        <translation>−%1 סטופים</translation>
    </message>
</context>
<context>
    <name>skein::Welcome</name>
    <message>
        <source>A camera takes them</source>
        <translation>מצלמה מצלמת אותם</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button: closes the page</extracomment>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Close other programs that use it: file manager, photo import, another program for tethering.</source>
        <translation>יש לסגור תוכניות אחרות שמשתמשות בה: מנהל קבצים, ייבוא תמונות, תוכנית צילום אחרת.</translation>
    </message>
    <message>
        <source>Closes this page; it is found again in the menu Help.</source>
        <translation>סוגר את הדף; אפשר למצוא אותו שוב בתפריט עזרה.</translation>
    </message>
    <message>
        <source>In the menu of the camera, the USB connection is to be “PTP”, “PC”, “Remote” or “Tether”, not “Mass storage” or “MTP” with a phone&apos;s name.</source>
        <translation>בתפריט המצלמה, חיבור ה־USB צריך להיות ”PTP”, ”PC”, ”Remote” או ”Tether”, ולא ”Mass storage” או ”MTP” עם שם של טלפון.</translation>
    </message>
    <message>
        <source>Is it switched on, awake, and its battery full? Use the cable that carries data, without a hub.</source>
        <translation>האם היא דלוקה, ערה והסוללה שלה מלאה? יש להשתמש בכבל שמעביר נתונים, ללא רכזת.</translation>
    </message>
    <message>
        <source>It is not found?</source>
        <translation>היא לא נמצאת?</translation>
    </message>
    <message>
        <source>New photographs are saved in “%1”. Any folder will do; each shoot can have its own.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>תצלומים חדשים נשמרים ב”%1”. כל תיקייה מתאימה; לכל צילום אפשר לתת משלו.</translation>
    </message>
    <message>
        <source>No folder is open yet.</source>
        <translation>עדיין לא נפתחה תיקייה.</translation>
    </message>
    <message>
        <source>Photographs go into a folder</source>
        <translation>תצלומים נשמרים בתיקייה</translation>
    </message>
    <message>
        <source>Plug one in and switch it on: it is connected by itself. Or look around with the virtual one.</source>
        <translation>יש לחבר מצלמה בכבל ולהדליק אותה: היא מתחברת מעצמה. אפשר גם להתרשם עם הווירטואלית.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>button: closes the page and begins</extracomment>
        <translation type="vanished">התחלה</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>title of a page</extracomment>
        <translation>ברוכים הבאים</translation>
    </message>
    <message>
        <source>Welcome to Skein</source>
        <translation>ברוכים הבאים ל־Skein</translation>
    </message>
    <message>
        <source>With Wi-Fi, the camera needs its “remote” or “EOS Utility” mode; connect it by the address on its screen, and confirm the pairing there.</source>
        <translation>ב־Wi-Fi המצלמה צריכה להיות במצב ”remote” או ”EOS Utility”; יש לחבר אותה לפי הכתובת שבמסך שלה ולאשר שם את הצימוד.</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but Skein runs in a sandbox that keeps it from USB devices. Allow it with this command, then start Skein again: %2</source>
        <extracomment>%1 is a camera, %2 a command to be typed as it is</extracomment>
        <translation>”%1” מחוברת, אבל Skein פועל בארגז חול שחוסם אותו מהתקני USB. יש להתיר זאת בפקודה הבאה ואז להפעיל את Skein מחדש: %2</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but only members of the group “%2” may use it. Become one with this command, then log out and in again: %3</source>
        <extracomment>%1 is a camera, %2 the name of a group of users, %3 a command to be typed as it is</extracomment>
        <translation>”%1” מחוברת, אבל רק חברים בקבוצה ”%2” רשאים להשתמש בה. אפשר להצטרף אליה בפקודה הבאה, ואז לצאת מהמערכת ולהיכנס שוב: %3</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but poses as a disk. Choose “PTP”, “PC” or “Remote” for its USB connection in its own menu, then plug it in again.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>”%1” מחוברת בכבל, אך מתחזה לדיסק. יש לבחור בתפריט שלה ”PTP”, ”PC” או ”Remote” לחיבור ה־USB ואז לחבר אותה שוב.</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but the program “%2” has it. Close that program; Skein asks for the camera again when you connect it.</source>
        <extracomment>%1 is a camera, %2 a program</extracomment>
        <translation>”%1” מחוברת בכבל, אך התוכנית ”%2” מחזיקה בה. יש לסגור את התוכנית; Skein מבקש את המצלמה שוב בעת החיבור.</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but you may not use it, because the rules that give access to cameras are missing. Install the package that brings them (libgphoto2-6 on Debian and Ubuntu, libgphoto2 elsewhere), then plug the camera in again.</source>
        <extracomment>%1 is a camera; libgphoto2-6 and libgphoto2 are names of packages</extracomment>
        <translation>”%1” מחוברת, אבל אין הרשאה להשתמש בה, כי חסרים הכללים שנותנים גישה למצלמות. יש להתקין את החבילה שכוללת אותם (libgphoto2-6 בדביאן ובאובונטו, libgphoto2 במערכות אחרות), ואז לחבר את המצלמה מחדש.</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but you may not use it. Log out and in again; if that does not help, install the rules of libgphoto2 for udev, or ask who looks after this computer.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>”%1” מחוברת בכבל, אך אין לך הרשאה להשתמש בה. יש לצאת מהחשבון ולהיכנס שוב; אם זה לא עוזר, יש להתקין את הכללים של libgphoto2 עבור udev, או לפנות למי שאחראי על המחשב.</translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>an entry of a list; %1 is a sentence</extracomment>
        <translation>• %1</translation>
    </message>
</context>
<context>
    <name>skein::WelcomePresenter</name>
    <message>
        <source>“%1” is connected. Press %2 to take a photograph, and %3 to see what the camera sees.</source>
        <extracomment>%1 is a camera, %2 and %3 are keys</extracomment>
        <translation>”%1” מחוברת. %2 מצלם תצלום, ו־%3 מציג את מה שהמצלמה רואה.</translation>
    </message>
</context>
<context>
    <name>skein::WhatsThisText</name>
    <message>
        <source>Closes this window and leaves everything as it was.</source>
        <translation>סוגר את החלון הזה ומשאיר הכול כפי שהיה.</translation>
    </message>
    <message>
        <source>Closes this window. What was changed in it stays changed.</source>
        <translation>סוגר את החלון הזה. מה ששונה בו נשאר בתוקף.</translation>
    </message>
    <message>
        <source>Closes this window. What was chosen in it counts from now on.</source>
        <translation>סוגר את החלון הזה. מה שנבחר בו תקף מעכשיו.</translation>
    </message>
</context>
<context>
    <name>skein::WheelGuard</name>
    <message>
        <source>The wheel steps it when the pointer has rested here for a moment.</source>
        <translation>הגלגלת משנה זאת אחרי שהסמן נח כאן לרגע.</translation>
    </message>
</context>
<context>
    <name>skein::WindowHooks</name>
    <message numerus="yes">
        <source>Programs of yours failed %n times. The last time: %1</source>
        <extracomment>hooks are the photographer&apos;s own programs, run when something happens; %1 is a sentence</extracomment>
        <translation>
            <numerusform>תוכניות שלך נכשלו פעם אחת (%n). הפעם האחרונה: %1</numerusform>
            <numerusform>תוכניות שלך נכשלו %n פעמים. הפעם האחרונה: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::WindowMenus</name>
    <message>
        <source>&amp;Camera</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;מצלמה</translation>
    </message>
    <message>
        <source>&amp;Colour Management</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;ניהול צבע</translation>
    </message>
    <message>
        <source>&amp;Focus</source>
        <extracomment>title of a menu: what moves the lens</extracomment>
        <translation>מי&amp;קוד</translation>
    </message>
    <message>
        <source>&amp;Focus Aids</source>
        <extracomment>menu: focus peaking, focus points and the like</extracomment>
        <translation>עזר&amp;י מיקוד</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;עזרה</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <extracomment>title of a menu</extracomment>
        <translation>היס&amp;טוגרמה</translation>
    </message>
    <message>
        <source>&amp;Keyboard and Sizes</source>
        <translation>מ&amp;קלדת וגדלים</translation>
    </message>
    <message>
        <source>&amp;Masks and Guides</source>
        <translation>מסכו&amp;ת וקווי עזר</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;תמונה</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;דירוג</translation>
    </message>
    <message>
        <source>&amp;Rendering Intent</source>
        <extracomment>title of a menu</extracomment>
        <translation>שיטת &amp;המרת צבע</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <extracomment>menu: chooses pictures</extracomment>
        <translation>ב&amp;חירה</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;סשן</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;ערכת נושא</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>title of the menu in which plugins have their commands</extracomment>
        <translation>&amp;כלים</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>title of a menu</extracomment>
        <translation>ת&amp;צוגה</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;זום</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <extracomment>title of a menu</extracomment>
        <translation>ה&amp;שוואה</translation>
    </message>
    <message>
        <source>Chan&amp;ge Setting</source>
        <extracomment>title of a menu: changes settings of the camera</extracomment>
        <translation>שינוי הג&amp;דרה</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <extracomment>menu: where the parts of the window lie</extracomment>
        <translation>&amp;פריסה</translation>
    </message>
    <message>
        <source>Live &amp;Picture</source>
        <extracomment>title of a menu: what is done with the picture of live view</extracomment>
        <translation>&amp;תמונה חיה</translation>
    </message>
    <message>
        <source>Meta&amp;data</source>
        <extracomment>title of a menu</extracomment>
        <translation>מטא־&amp;נתונים</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <extracomment>menu: moves the part of the picture that is seen</extracomment>
        <translation>ת&amp;זוזה</translation>
    </message>
    <message>
        <source>More commands</source>
        <extracomment>button of the toolbar, for screen readers and as a tip</extracomment>
        <translation>פקודות נוספות</translation>
    </message>
    <message>
        <source>Ove&amp;rlay</source>
        <extracomment>title of a menu</extracomment>
        <translation>שכבת־&amp;על</translation>
    </message>
    <message>
        <source>Pan&amp;els</source>
        <extracomment>menu: the pages of the panel at the side of the window</extracomment>
        <translation>חלוניות (&amp;P)</translation>
    </message>
    <message>
        <source>Presen&amp;tation</source>
        <extracomment>title of a menu</extracomment>
        <translation>ה&amp;צגה</translation>
    </message>
    <message>
        <source>R&amp;un Sequence</source>
        <extracomment>menu of the sequences that keys run</extracomment>
        <translation>ה&amp;רצת סדרה</translation>
    </message>
    <message>
        <source>Ra&amp;ting</source>
        <extracomment>title of a menu of the picture&apos;s context menu</extracomment>
        <translation>&amp;דירוג</translation>
    </message>
    <message>
        <source>Sharpness Spo&amp;t</source>
        <extracomment>menu: the place at which sharpness is measured</extracomment>
        <translation>נקודת &amp;חדות</translation>
    </message>
</context>
<context>
    <name>skein::WindowWork</name>
    <message>
        <source>More than one result could not be saved. The last one: %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>יותר מתוצאה אחת לא נשמרה. האחרונה: %1</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>עצירה וסגירה</translation>
    </message>
</context>
<context>
    <name>skein::Workspace</name>
    <message>
        <source>Another window of Skein has this camera. Disconnect it there first.</source>
        <translation>המצלמה הזו בשימוש בחלון אחר של Skein. יש לנתק אותה שם קודם.</translation>
    </message>
    <message>
        <source>Choose Another Folder…</source>
        <extracomment>button: opens a session in another folder than the one that could not be opened</extracomment>
        <translation>בחירת תיקייה אחרת…</translation>
    </message>
    <message>
        <source>End %1</source>
        <extracomment>button; %1 is the name of a program</extracomment>
        <translation>לסיים את %1</translation>
    </message>
    <message>
        <source>Meanwhile photographs are saved in “%1”, which the computer may empty after some days.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>בינתיים התצלומים נשמרים ב־”%1”, תיקייה שהמחשב עשוי לרוקן אחרי כמה ימים.</translation>
    </message>
    <message>
        <source>Meanwhile photographs are saved in “%1”.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>בינתיים התצלומים נשמרים ב־”%1”.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>button: opens the preferences</extracomment>
        <translation>העדפות…</translation>
    </message>
    <message>
        <source>Several cameras are connected, and the names of their photographs will not tell which is whose. Put {body} into the pattern for file names.</source>
        <translation>מחוברות כמה מצלמות, ושמות התצלומים לא יעידו של מי הם. יש להוסיף {body} לתבנית שמות הקבצים.</translation>
    </message>
    <message>
        <source>The camera that the desktop named is not plugged in any more. Plug it in again and switch it on.</source>
        <translation>המצלמה ששולחן העבודה ציין אינה מחוברת עוד. יש לחבר אותה שוב ולהדליק אותה.</translation>
    </message>
    <message>
        <source>The disk with “%1” does not answer yet. As soon as it does, the session is opened. You can also begin with another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>הדיסק של ”%1” עדיין אינו מגיב. ברגע שיגיב, הסשן ייפתח. אפשר גם להתחיל עם תיקייה אחרת.</translation>
    </message>
    <message>
        <source>The session of last time, “%1”, is not there: it was moved, or its disk is away. The folder of today was opened instead.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>הסשן מהפעם הקודמת, ”%1”, אינו קיים: הוא הועבר, או שהדיסק שלו אינו זמין. במקומו נפתחה תיקיית היום.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <extracomment>button: opens the session once more</extracomment>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>“%1” is a camera&apos;s memory card, and no place for a session, so the one of last time was opened. Photographs on the card are imported when it is in the camera and the camera is connected, or copied with the file manager.</source>
        <translation>”%1” הוא כרטיס זיכרון של מצלמה ולא מקום לסשן, ולכן נפתח הסשן מהפעם הקודמת. תצלומים שבכרטיס מיובאים כשהוא במצלמה והיא מחוברת, או מועתקים במנהל הקבצים.</translation>
    </message>
</context>
</TS>
