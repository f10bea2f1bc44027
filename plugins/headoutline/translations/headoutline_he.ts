<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>skein::headoutline::CascadeDetector</name>
    <message>
        <source>Heads cannot be found by themselves, because OpenCV&apos;s faces are missing here. Install the package opencv-data, or add the numbers by hand.</source>
        <translation>לא ניתן למצוא ראשים אוטומטית, כי הפנים של OpenCV חסרים כאן. יש להתקין את החבילה opencv-data, או להוסיף את המספרים ידנית.</translation>
    </message>
    <message>
        <source>Looking for heads failed. Add the numbers by hand. (%1)</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>חיפוש הראשים נכשל. יש להוסיף את המספרים ידנית. (%1)</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadOutlinePlugin</name>
    <message>
        <source> pixels</source>
        <extracomment>behind a number</extracomment>
        <translation type="vanished"> פיקסלים</translation>
    </message>
    <message>
        <source>&amp;Head Outline…</source>
        <extracomment>command of a menu</extracomment>
        <translation>&amp;מתאר ראשים…</translation>
    </message>
    <message>
        <source>&amp;Pictures of web pages:</source>
        <translation type="vanished">&amp;תמונות של דפי אינטרנט:</translation>
    </message>
    <message>
        <source>Back row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation type="vanished">השורה האחורית</translation>
    </message>
    <message>
        <source>Draws the outline of a team photograph and numbers its heads</source>
        <translation>מצייר מתאר של תצלום קבוצתי וממספר את הראשים שבו</translation>
    </message>
    <message>
        <source>Front row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation type="vanished">השורה הקדמית</translation>
    </message>
    <message>
        <source>Head Outline</source>
        <extracomment>name of the plugin: numbers the people of a group photograph</extracomment>
        <translation>מתאר ראשים</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>דרושה גרסה חדשה יותר של Skein.</translation>
    </message>
    <message>
        <source>Number &amp;first:</source>
        <extracomment>label of a choice: which row is numbered first</extracomment>
        <translation type="vanished">&amp;למספר תחילה:</translation>
    </message>
    <message>
        <source>Show a team photograph first.</source>
        <translation>יש להציג קודם תצלום קבוצתי.</translation>
    </message>
    <message>
        <source>What outlines look like at first, and how large and how well the pictures of web pages are saved.</source>
        <translation type="vanished">איך נראים קווי המתאר בהתחלה, ובאיזה גודל ואיכות נשמרות התמונות של דפי אינטרנט.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadSet</name>
    <message>
        <source>Add Number</source>
        <extracomment>what can be taken back</extracomment>
        <translation>הוספת מספר</translation>
    </message>
    <message>
        <source>Find Heads</source>
        <extracomment>what can be taken back</extracomment>
        <translation>חיפוש ראשים</translation>
    </message>
    <message>
        <source>Move Number</source>
        <extracomment>what can be taken back</extracomment>
        <translation>הזזת מספר</translation>
    </message>
    <message>
        <source>Remove Number</source>
        <extracomment>what can be taken back</extracomment>
        <translation>הסרת מספר</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>what can be taken back</extracomment>
        <translation>שינוי שם</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadState</name>
    <message>
        <source>The heads beside this photograph were saved by a newer version of this plugin. Update it to go on with them.</source>
        <translation>הראשים שליד התצלום הזה נשמרו בגרסה חדשה יותר של התוסף. יש לעדכן אותו כדי להמשיך בהם.</translation>
    </message>
    <message>
        <source>The heads that were saved beside this photograph are more than %1, which is too many.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>לצד התצלום הזה נשמרו יותר מ־%1 ראשים, וזה יותר מדי.</translation>
    </message>
    <message>
        <source>The heads that were saved beside this photograph cannot be read; the file is damaged or something else.</source>
        <translation>לא ניתן לקרוא את הראשים שנשמרו לצד התצלום הזה; הקובץ פגום או שהוא משהו אחר.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadTexts</name>
    <message>
        <source>(no name)</source>
        <extracomment>somebody in the photograph who has no name yet</extracomment>
        <translation>(ללא שם)</translation>
    </message>
    <message>
        <source>Back row</source>
        <extracomment>title of a row of names</extracomment>
        <translation>השורה האחורית</translation>
    </message>
    <message>
        <source>Front row</source>
        <extracomment>title of a row of names</extracomment>
        <translation>השורה הקדמית</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>title of the list of names on a web page</extracomment>
        <translation>שמות</translation>
    </message>
    <message>
        <source>Outline with numbers</source>
        <translation>מתאר עם מספרים</translation>
    </message>
    <message>
        <source>Outline with numbers: %1</source>
        <extracomment>text instead of a picture on a web page; %1 is the name of the photograph</extracomment>
        <translation>מתאר עם מספרים: %1</translation>
    </message>
    <message>
        <source>Photograph</source>
        <extracomment>heading on a web page</extracomment>
        <translation>תצלום</translation>
    </message>
    <message>
        <source>Photograph: %1</source>
        <extracomment>text instead of a picture on a web page; %1 is the name of the photograph</extracomment>
        <translation>תצלום: %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>title of a row of names; %1 is a number</extracomment>
        <translation>שורה %1</translation>
    </message>
    <message>
        <source>Team photograph</source>
        <extracomment>example of a title</extracomment>
        <translation>תצלום קבוצתי</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadView</name>
    <message numerus="yes">
        <source>%n number(s).</source>
        <extracomment>how many people are numbered, for screen readers</extracomment>
        <translation>
            <numerusform>מספר אחד (%n).</numerusform>
            <numerusform>%n מספרים.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add Number Here</source>
        <translation>&amp;הוספת מספר כאן</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <extracomment>command of a menu: gives the person a name</extracomment>
        <translation>&amp;שם…</translation>
    </message>
    <message>
        <source>&amp;Remove Number</source>
        <extracomment>command of a menu</extracomment>
        <translation>ה&amp;סרת המספר</translation>
    </message>
    <message>
        <source>No photograph is open here.</source>
        <translation>אין כאן תצלום פתוח.</translation>
    </message>
    <message>
        <source>Number %1 is chosen: %2.</source>
        <extracomment>for screen readers; %1 is a number, %2 the name of a person</extracomment>
        <translation>מספר %1 נבחר: %2.</translation>
    </message>
    <message>
        <source>Page Up and Page Down choose a number, the arrows move it, Delete removes it, Insert adds one, Enter leads to its name.</source>
        <translation>Page Up ו־Page Down בוחרים מספר, החיצים מזיזים אותו, Delete מסיר אותו, Insert מוסיף אחד, Enter עובר לשם שלו.</translation>
    </message>
    <message>
        <source>Photograph with numbers</source>
        <translation>תצלום עם מספרים</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::LookForm</name>
    <message>
        <source>%1 %</source>
        <extracomment>a number and its unit</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers: a step of a slider, and how many there are</extracomment>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>&amp;Contrast:</source>
        <extracomment>label of a number: how the outline is drawn</extracomment>
        <translation>&amp;ניגודיות:</translation>
    </message>
    <message>
        <source>&amp;Desaturation:</source>
        <extracomment>label of a number: how the outline is drawn</extracomment>
        <translation>ה&amp;פחתת צבע:</translation>
    </message>
    <message>
        <source>&amp;Thickness:</source>
        <extracomment>label of a number: how the outline is drawn</extracomment>
        <translation>&amp;עובי:</translation>
    </message>
    <message>
        <source>100 % draws grey lines; with less they keep some colour.</source>
        <translation>‏100 % מצייר קווים אפורים; ערך נמוך יותר משאיר בהם מעט צבע.</translation>
    </message>
    <message>
        <source>As drawn on paper, and good to print; else bright lines on black.</source>
        <translation>כמו ציור על נייר, וטוב להדפסה; אחרת קווים בהירים על שחור.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>ניגודיות</translation>
    </message>
    <message>
        <source>Dark lines on &amp;white</source>
        <translation>קווים כהים על &amp;לבן</translation>
    </message>
    <message>
        <source>Desaturation</source>
        <translation>הפחתת צבע</translation>
    </message>
    <message>
        <source>How strongly lines stand out: more also shows faint edges, and the grain of the photograph.</source>
        <translation>עד כמה הקווים בולטים: ערך גבוה יותר מראה גם קצוות חלשים ואת הגרעיניות של התצלום.</translation>
    </message>
    <message>
        <source>How the outline is drawn from the photograph: how strong and how thick its lines are, how much colour stays, and whether lines are dark or bright.</source>
        <translation type="vanished">איך המתאר מצויר מהתצלום: כמה חזקים ועבים הקווים, כמה צבע נשאר, והאם הקווים כהים או בהירים.</translation>
    </message>
    <message>
        <source>Thickness</source>
        <extracomment>how thick lines are</extracomment>
        <translation>עובי</translation>
    </message>
    <message>
        <source>Thin lines show small things such as hair; thick ones only what is large.</source>
        <translation>קווים דקים מראים פרטים קטנים כמו שיער; עבים מראים רק את מה שגדול.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::OutlineDialog</name>
    <message numerus="yes">
        <source>%n head(s) found. Look whether one was missed, or something else was taken for a head.</source>
        <extracomment>%n counts heads of people that were found in the photograph</extracomment>
        <translation>
            <numerusform>נמצא ראש אחד (%n). יש לבדוק אם אחד הוחמץ, או אם משהו אחר זוהה כראש.</numerusform>
            <numerusform>נמצאו %n ראשים. יש לבדוק אם אחד הוחמץ, או אם משהו אחר זוהה כראש.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>button: adds a number to the photograph</extracomment>
        <translation>הו&amp;ספה</translation>
    </message>
    <message>
        <source>&amp;Find Heads</source>
        <extracomment>button: looks for heads in the photograph</extracomment>
        <translation>&amp;חיפוש ראשים</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <extracomment>tab or button: the list of names</extracomment>
        <translation>&amp;רשימה</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <extracomment>can be switched on and off: what is shown</extracomment>
        <translation>&amp;מתאר</translation>
    </message>
    <message>
        <source>&amp;Photograph</source>
        <extracomment>can be switched on and off: what is shown</extracomment>
        <translation>&amp;תצלום</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>button: removes a number from the photograph</extracomment>
        <translation>ה&amp;סרה</translation>
    </message>
    <message>
        <source>A line for the name of each head. Typing begins to write one, and Tab goes on to the next.</source>
        <translation>שורה לשם של כל ראש. הקלדה מתחילה לכתוב שם, ו־Tab עובר לשורה הבאה.</translation>
    </message>
    <message>
        <source>A page with photograph and outline, on which one points at people and sees their names (HTML)</source>
        <translation>דף עם תצלום ומתאר, שבו מצביעים על אנשים ורואים את שמותיהם (HTML)</translation>
    </message>
    <message>
        <source>Adds a number in the middle; a double click adds one where it is made.</source>
        <translation>מוסיף מספר באמצע; לחיצה כפולה מוסיפה אחד במקום הלחיצה.</translation>
    </message>
    <message>
        <source>Back row first</source>
        <translation>השורה האחורית תחילה</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <extracomment>button: ends the search for heads</extracomment>
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>Does again what was just taken back.</source>
        <translation>מבצע שוב את מה שבוטל זה עתה.</translation>
    </message>
    <message>
        <source>Find the heads, or add numbers by a double click, then type the names.</source>
        <translation>יש לחפש את הראשים או להוסיף מספרים בלחיצה כפולה, ואז להקליד את השמות.</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>button: zoom that shows the whole photograph</extracomment>
        <translation>התאמה</translation>
    </message>
    <message>
        <source>Front row first</source>
        <translation>השורה הקדמית תחילה</translation>
    </message>
    <message>
        <source>Going on with what was saved beside the photograph.</source>
        <translation>ממשיכים במה שנשמר לצד התצלום.</translation>
    </message>
    <message>
        <source>Head Outline: %1</source>
        <extracomment>title of a window; %1 is the name of the photograph</extracomment>
        <translation>מתאר ראשים: %1</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>button: zoom</extracomment>
        <translation>הגדלה</translation>
    </message>
    <message>
        <source>Looking for heads. “Cancel” or Escape ends that.</source>
        <translation>מתבצע חיפוש ראשים. ”ביטול” או Escape מסיימים אותו.</translation>
    </message>
    <message>
        <source>Looking for heads: %1 %</source>
        <extracomment>%1 is a number: how much of the search is done</extracomment>
        <translation>חיפוש ראשים: %1 %</translation>
    </message>
    <message>
        <source>Looking for heads…</source>
        <translation type="vanished">מתבצע חיפוש ראשים…</translation>
    </message>
    <message>
        <source>Looks for faces and numbers them in reading order; those that are there are replaced, and names are kept where a head was.</source>
        <translation>מחפש פנים וממספר אותן לפי סדר הקריאה; הקיימות מוחלפות, ושמות נשמרים במקום שבו היה ראש.</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>name of a line, for screen readers</extracomment>
        <translation>הודעה</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>שמות</translation>
    </message>
    <message>
        <source>Names in the order of the numbers</source>
        <translation>שמות לפי סדר המספרים</translation>
    </message>
    <message>
        <source>No heads were found. Add the numbers by a double click where the heads are.</source>
        <translation>לא נמצאו ראשים. יש להוסיף את המספרים בלחיצה כפולה במקום הראשים.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>title of a part of the window</extracomment>
        <translation>מספרים</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <extracomment>button: saves the outline as a picture</extracomment>
        <translation>מ&amp;תאר</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>title of a part of the window</extracomment>
        <translation>מתאר</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>button</extracomment>
        <translation>ביצוע חוזר</translation>
    </message>
    <message>
        <source>Removes the chosen number and its name.</source>
        <translation>מסיר את המספר הנבחר ואת השם שלו.</translation>
    </message>
    <message>
        <source>Save in the Session</source>
        <translation>שמירה בסשן</translation>
    </message>
    <message>
        <source>Saved in the session: %1.</source>
        <extracomment>%1: names of files</extracomment>
        <translation>נשמר בסשן: %1.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>message</extracomment>
        <translation>נשמר…</translation>
    </message>
    <message>
        <source>Show all of the photograph</source>
        <translation>הצגת התצלום כולו</translation>
    </message>
    <message>
        <source>Shows the outline, as it is saved.</source>
        <translation>מציג את המתאר כפי שהוא נשמר.</translation>
    </message>
    <message>
        <source>Shows the photograph itself, below the numbers.</source>
        <translation>מציג את התצלום עצמו, מתחת למספרים.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>button: zoom</extracomment>
        <translation>הקטנה</translation>
    </message>
    <message>
        <source>Stands above the list of names and the web page.</source>
        <translation>מופיע מעל רשימת השמות ומעל דף האינטרנט.</translation>
    </message>
    <message>
        <source>Takes back the last change of numbers and names.</source>
        <translation>מבטל את השינוי האחרון במספרים ובשמות.</translation>
    </message>
    <message>
        <source>The numbers with the names, row by row (text)</source>
        <translation>המספרים עם השמות, שורה אחר שורה (טקסט)</translation>
    </message>
    <message>
        <source>The outline with the numbers, at full size (PNG)</source>
        <translation>המתאר עם המספרים, בגודל מלא (PNG)</translation>
    </message>
    <message>
        <source>The photograph is being loaded…</source>
        <translation>התצלום נטען…</translation>
    </message>
    <message>
        <source>The search was cancelled. Nothing was changed.</source>
        <translation>החיפוש בוטל. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Title of the photograph</source>
        <translation>כותרת התצלום</translation>
    </message>
    <message>
        <source>Title, for example the team</source>
        <translation>כותרת, למשל שם הקבוצה</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>button</extracomment>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Web Pa&amp;ge</source>
        <extracomment>button: saves a web page with the photograph and the names</extracomment>
        <translation>&amp;דף אינטרנט</translation>
    </message>
    <message>
        <source>Whether the numbers begin in the back row or in the front row.</source>
        <translation>האם המספרים מתחילים בשורה האחורית או בשורה הקדמית.</translation>
    </message>
    <message>
        <source>Which row is counted first</source>
        <translation>איזו שורה נספרת תחילה</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::OutlineExport</name>
    <message>
        <source>There is not enough memory for this picture. Close other programs and try again.</source>
        <translation>אין מספיק זיכרון לתמונה הזו. יש לסגור תוכניות אחרות ולנסות שוב.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::OutlinePage</name>
    <message>
        <source> pixels</source>
        <extracomment>behind a number</extracomment>
        <translation> פיקסלים</translation>
    </message>
    <message>
        <source>&amp;Pictures of web pages:</source>
        <translation>&amp;תמונות של דפי אינטרנט:</translation>
    </message>
    <message>
        <source>Back row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation>השורה האחורית</translation>
    </message>
    <message>
        <source>Front row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation>השורה הקדמית</translation>
    </message>
    <message>
        <source>Number &amp;first:</source>
        <extracomment>label of a choice: which row is numbered first</extracomment>
        <translation>&amp;למספר תחילה:</translation>
    </message>
    <message>
        <source>The longer side of photograph and outline on the page. Outlines that are saved as pictures always have the size of the photograph.</source>
        <translation>הצלע הארוכה של התצלום והמתאר בדף. מתארים שנשמרים כתמונות הם תמיד בגודל התצלום.</translation>
    </message>
    <message>
        <source>Web pages</source>
        <extracomment>title above options: pages for a web browser</extracomment>
        <translation>דפי אינטרנט</translation>
    </message>
    <message>
        <source>What a new photograph begins with</source>
        <extracomment>title above options: of photographs that are opened for the first time</extracomment>
        <translation>במה מתחיל תצלום חדש</translation>
    </message>
    <message>
        <source>Whether number 1 stands in the back row or in the front row; each row is counted from left to right.</source>
        <translation>האם מספר 1 נמצא בשורה האחורית או בקדמית; כל שורה נספרת משמאל לימין.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::StateFile</name>
    <message>
        <source>The heads could not be saved in “%1”: %2. Make room or make the folder writable, and change something to try again.</source>
        <extracomment>%1 is a folder, %2 a technical reason</extracomment>
        <translation>לא ניתן לשמור את הראשים ב”%1”: %2. יש לפנות מקום או לאפשר כתיבה לתיקייה, ולשנות משהו כדי לנסות שוב.</translation>
    </message>
    <message>
        <source>The heads that were saved beside this photograph could not be read: %1. They stay there under another name when you save others.</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>לא ניתן לקרוא את הראשים שנשמרו לצד התצלום הזה: %1. הם נשארים שם בשם אחר כשנשמרים אחרים.</translation>
    </message>
    <message>
        <source>The heads that were there, saved by something else or unreadable, are kept in “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>הראשים שהיו שם, שנשמרו על ידי משהו אחר או שאינם קריאים, נשמרו ב”%1”.</translation>
    </message>
    <message>
        <source>The heads were not saved, because “%1” is a link. Remove it and change something to try again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>הראשים לא נשמרו, כי ”%1” הוא קישור. יש להסיר אותו ולשנות משהו כדי לנסות שוב.</translation>
    </message>
    <message>
        <source>The heads were not saved: “%1” is not there any more.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>הראשים לא נשמרו: ”%1” כבר אינו קיים.</translation>
    </message>
    <message>
        <source>it is a link or no file</source>
        <translation>הוא קישור או אינו קובץ</translation>
    </message>
</context>
</TS>
