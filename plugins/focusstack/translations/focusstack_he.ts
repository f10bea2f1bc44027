<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>skein::focusstack::Encoding</name>
    <message>
        <source>TIFF cannot be written here: install Qt&apos;s image format plugins, or save as JPEG.</source>
        <translation>לא ניתן לכתוב כאן TIFF: יש להתקין את תוספי פורמט התמונה של Qt, או לשמור כ־JPEG.</translation>
    </message>
    <message>
        <source>The depth map could not be encoded: %1</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>לא ניתן לקודד את מפת העומק: %1</translation>
    </message>
    <message>
        <source>The merged picture could not be encoded: %1</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>לא ניתן לקודד את התמונה הממוזגת: %1</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::FocusStack</name>
    <message>
        <source>A stack needs at least two photographs. Select the whole focus bracket.</source>
        <translation>לערימה דרושים לפחות שני תצלומים. יש לבחור את כל ברקטינג המיקוד.</translation>
    </message>
    <message>
        <source>There is not enough memory to stack photographs of this size. Close other programs, or stack smaller photographs.</source>
        <translation>אין מספיק זיכרון לערימת תצלומים בגודל הזה. יש לסגור תוכניות אחרות או לערום תצלומים קטנים יותר.</translation>
    </message>
    <message>
        <source>These photographs do not show the same scene, so they cannot be stacked. Select the photographs of one focus bracket.</source>
        <translation>התצלומים האלה אינם מראים אותה סצנה, ולכן לא ניתן לערום אותם. יש לבחור את התצלומים של ברקטינג מיקוד אחד.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Leave it out and stack the others.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>לא ניתן לקרוא את ”%1”. יש להשמיט אותו ולערום את האחרים.</translation>
    </message>
    <message>
        <source>“%1” has %2 pixels, but “%3” has %4. A stack is made of photographs of one size.</source>
        <extracomment>%1 and %3 are files, %2 and %4 sizes such as &quot;6000 × 4000&quot;</extracomment>
        <translation>ב”%1” יש %2 פיקסלים, אך ב”%3” יש %4. ערימה נוצרת מתצלומים באותו גודל.</translation>
    </message>
    <message>
        <source>“%1” has another shape than the photographs before it. A stack is made of photographs of one size.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>ל”%1” יש צורה שונה מהתצלומים שלפניו. ערימה נוצרת מתצלומים באותו גודל.</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::FocusStackPlugin</name>
    <message>
        <source>Focus Stack</source>
        <extracomment>name of the plugin</extracomment>
        <translation>ערימת מיקוד</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>דרושה גרסה חדשה יותר של Skein.</translation>
    </message>
    <message>
        <source>Merges the selected photographs of a focus bracket into one that is sharp everywhere</source>
        <translation>ממזג את התצלומים הנבחרים של ברקטינג מיקוד לאחד שחד בכל מקום</translation>
    </message>
    <message>
        <source>Stack &amp;Focus…</source>
        <extracomment>command of a menu, a verb</extracomment>
        <translation>ערימת &amp;מיקוד…</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::OptionsForm</name>
    <message>
        <source>&amp;Depth map:</source>
        <extracomment>label of a choice</extracomment>
        <translation>מפת &amp;עומק:</translation>
    </message>
    <message>
        <source>&amp;Lay the photographs on each other</source>
        <translation>ל&amp;יישר את התצלומים זה לזה</translation>
    </message>
    <message>
        <source>&amp;Save as:</source>
        <extracomment>label of a choice: the format</extracomment>
        <translation>&amp;שמירה בתור:</translation>
    </message>
    <message>
        <source>A picture beside the other one that tells how far away everything is: black is what the first photograph shows sharply, white what the last one does.</source>
        <translation>תמונה נוספת שמראה כמה רחוק נמצא כל דבר: שחור הוא מה שחד בתצלום הראשון, לבן מה שחד באחרון.</translation>
    </message>
    <message>
        <source>Black is what the first photograph shows sharply, white what the last one does.</source>
        <translation type="vanished">שחור הוא מה שהתצלום הראשון מראה בחדות, לבן מה שהאחרון מראה.</translation>
    </message>
    <message>
        <source>Depth map</source>
        <extracomment>name of a choice, for screen readers: a picture that says how far away everything is</extracomment>
        <translation>מפת עומק</translation>
    </message>
    <message>
        <source>Finds how the photographs are shifted, turned and scaled: a lens shows more or less when it is focused. Without it they are taken as they lie.</source>
        <translation>מוצא כיצד התצלומים מוסטים, מסובבים ומוגדלים: עדשה מראה יותר או פחות בעת המיקוד. בלי זה הם נלקחים כמות שהם.</translation>
    </message>
    <message>
        <source>From 1 to 100: the higher, the larger the file and the fewer the traces of compression.</source>
        <translation>מ־1 עד 100: ככל שהמספר גבוה יותר, הקובץ גדול יותר ועקבות הדחיסה מעטות יותר.</translation>
    </message>
    <message>
        <source>How the photographs are merged, and what is saved. What is chosen here is remembered for the next stack.</source>
        <translation>איך התצלומים ממוזגים, ומה נשמר. מה שנבחר כאן נזכר לערימה הבאה.</translation>
    </message>
    <message>
        <source>JPEG</source>
        <extracomment>format of files</extracomment>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>JPEG &amp;quality:</source>
        <extracomment>label of a number</extracomment>
        <translation>&amp;איכות JPEG:</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <extracomment>name of a number, for screen readers</extracomment>
        <translation>איכות JPEG</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>סוג הקובץ</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>choice: no depth map</extracomment>
        <translation>ללא</translation>
    </message>
    <message>
        <source>PNG, 16 bits</source>
        <translation>PNG, ‏16 סיביות</translation>
    </message>
    <message>
        <source>PNG, 8 bits</source>
        <translation>PNG, ‏8 סיביות</translation>
    </message>
    <message>
        <source>TIFF</source>
        <extracomment>format of files</extracomment>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>TIFF keeps all that the photographs have, 16 bits a channel included, and is large; JPEG is small, and enough to look at. Both get the colour profile and the EXIF data of the first photograph.</source>
        <translation>TIFF שומר את כל מה שיש בתצלומים, כולל 16 סיביות לערוץ, והוא גדול; JPEG קטן, ומספיק לצפייה. שניהם מקבלים את פרופיל הצבע ואת נתוני ה־EXIF של התצלום הראשון.</translation>
    </message>
    <message>
        <source>TIFF keeps all that the photographs have, and is large; JPEG is small, and enough to look at.</source>
        <translation type="vanished">TIFF שומר את כל מה שיש בתצלומים, והוא גדול; JPEG קטן, ומספיק לצפייה.</translation>
    </message>
    <message>
        <source>Their pixels are taken as they are shown: the camera&apos;s own picture in them where it is as large, else they are developed, which takes longer.</source>
        <translation>הפיקסלים נלקחים כפי שהם מוצגים: התמונה של המצלמה שבתוכם אם היא בגודל מלא, אחרת הם מפותחים, וזה נמשך זמן רב יותר.</translation>
    </message>
    <message>
        <source>Use &amp;RAW files where there are any</source>
        <translation>להשתמש בקובצי &amp;RAW אם יש</translation>
    </message>
    <message>
        <source>What is merged</source>
        <extracomment>title above options: the photographs that are merged</extracomment>
        <translation>מה ממוזג</translation>
    </message>
    <message>
        <source>What is saved</source>
        <extracomment>title above options: the file that is saved</extracomment>
        <translation>מה נשמר</translation>
    </message>
    <message>
        <source>With the colour profile and the EXIF data of the first photograph, if that is a JPEG.</source>
        <translation type="vanished">עם פרופיל הצבע ונתוני ה־EXIF של התצלום הראשון, אם הוא JPEG.</translation>
    </message>
    <message>
        <source>With the colour profile, and 16 bits a channel where the photographs have them. EXIF data are not carried over.</source>
        <translation type="vanished">עם פרופיל הצבע, ו־16 סיביות לערוץ כשיש כאלה בתצלומים. נתוני EXIF אינם מועברים.</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::StackDialog</name>
    <message numerus="yes">
        <source>%n photograph(s): from “%1” to “%2”.</source>
        <extracomment>%1 and %2 are names of files: the first and the last</extracomment>
        <translation>
            <numerusform>תצלום אחד (%n): מ”%1” עד ”%2”.</numerusform>
            <numerusform>%n תצלומים: מ”%1” עד ”%2”.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save Again</source>
        <extracomment>button</extracomment>
        <translation>&amp;שמירה חוזרת</translation>
    </message>
    <message>
        <source>&amp;Stack</source>
        <extracomment>button, a verb: begins the work</extracomment>
        <translation>&amp;ערימה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>button</extracomment>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>בוטל. דבר לא נשמר.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button</extracomment>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Merges the selected photographs into one that is sharp everywhere, and saves it beside them.</source>
        <translation>ממזג את התצלומים הנבחרים לתצלום אחד שחד בכל מקום, ושומר אותו לצידם.</translation>
    </message>
    <message>
        <source>Photographs are being stacked. Closing the window ends that, and nothing of it is saved.</source>
        <translation>תצלומים נערמים עכשיו. סגירת החלון תסיים זאת, ודבר לא יישמר.</translation>
    </message>
    <message>
        <source>Progress of the stack</source>
        <translation>התקדמות הערימה</translation>
    </message>
    <message>
        <source>Saved as “%1”, with the depth map “%2”.</source>
        <extracomment>%1 and %2 are names of files</extracomment>
        <translation>נשמר בשם ”%1”, עם מפת העומק ”%2”.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>נשמר בשם ”%1”.</translation>
    </message>
    <message>
        <source>Select the photographs of a focus bracket in the strip: at least two, of one size.</source>
        <translation>יש לבחור ברצועת התמונות את התצלומים של ברקטינג מיקוד: לפחות שניים, באותו גודל.</translation>
    </message>
    <message>
        <source>Stack Focus</source>
        <extracomment>title of a window</extracomment>
        <translation>ערימת מיקוד</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::StackRun</name>
    <message>
        <source>Laying on each other: %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers of photographs</extracomment>
        <translation>יישור זה לזה: %1 מתוך %2</translation>
    </message>
    <message>
        <source>Left out, because they show something else than the others: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>הושמטו, כי הם מראים משהו אחר מהשאר: %1.</translation>
    </message>
    <message>
        <source>Merging: %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers of photographs</extracomment>
        <translation>מיזוג: %1 מתוך %2</translation>
    </message>
    <message>
        <source>Putting the picture together</source>
        <translation>הרכבת התמונה</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>progress: what is being done</extracomment>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>“%1” cannot be stacked. %2</source>
        <extracomment>%1 is a file, %2 a sentence: why</extracomment>
        <translation>לא ניתן לערום את ”%1”. %2</translation>
    </message>
</context>
</TS>
