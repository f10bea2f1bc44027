<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>skein::eclipse::CameraFit</name>
    <message>
        <source>%1: with %2 the nearest that this camera can is %3 stops too bright.</source>
        <extracomment>%1 is a phase of the eclipse, %2 an exposure, %3 a number of stops</extracomment>
        <translation>%1: עם %2, הקרוב ביותר שהמצלמה הזו יכולה בהיר מדי ב־%3 סטופים.</translation>
    </message>
    <message>
        <source>%1: with %2 the nearest that this camera can is %3 stops too dark.</source>
        <extracomment>%1 is a phase of the eclipse, %2 an exposure, %3 a number of stops</extracomment>
        <translation>%1: עם %2, הקרוב ביותר שהמצלמה הזו יכולה כהה מדי ב־%3 סטופים.</translation>
    </message>
    <message>
        <source>ISO cannot be set from here now. Switch automatic ISO off at the camera.</source>
        <translation>לא ניתן לכוון עכשיו ISO מכאן. יש לכבות במצלמה את ה־ISO האוטומטי.</translation>
    </message>
    <message>
        <source>The aperture cannot be set from here now. Turn the camera&apos;s dial to M, or set it at the lens.</source>
        <translation>לא ניתן לכוון עכשיו את הצמצם מכאן. יש לסובב את חוגת המצלמה ל־M, או לכוון אותו בעדשה.</translation>
    </message>
    <message>
        <source>The camera decides the shutter speed itself. Turn its dial to M (manual).</source>
        <translation>המצלמה קובעת בעצמה את מהירות התריס. יש לסובב את החוגה ל־M (ידני).</translation>
    </message>
    <message>
        <source>The camera does not let the shutter speed be set from here: every photograph is taken with the one it has.</source>
        <translation>המצלמה אינה מאפשרת לכוון מכאן את מהירות התריס: כל תצלום מצולם בזו שמכוונת בה.</translation>
    </message>
    <message>
        <source>The camera&apos;s dial is at B (bulb), where nobody would close the shutter. Turn it to M (manual).</source>
        <translation>חוגת המצלמה במצב B (בולב), שבו אין מי שיסגור את התריס. יש לסובב אותה ל־M (ידני).</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::CameraHand</name>
    <message>
        <source>ISO %1</source>
        <extracomment>one of a list; %1 is a number</extracomment>
        <translation>ISO %1</translation>
    </message>
    <message>
        <source>The shutter is at bulb, and nobody would close it: no photograph is taken so. Turn the camera&apos;s dial to M (manual).</source>
        <translation>התריס במצב בולב, ואין מי שיסגור אותו: כך לא מצולם תצלום. יש לסובב את חוגת המצלמה ל־M (ידני).</translation>
    </message>
    <message>
        <source>aperture %1</source>
        <extracomment>one of a list; %1 is an aperture, &quot;f/8&quot;</extracomment>
        <translation>צמצם %1</translation>
    </message>
    <message>
        <source>shutter %1</source>
        <extracomment>one of a list; %1 is a shutter speed</extracomment>
        <translation>תריס %1</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::ContactsForm</name>
    <message>
        <source>%1, in UTC</source>
        <extracomment>%1 is the name of a contact, such as &quot;First contact&quot;; name of a field, for screen readers</extracomment>
        <translation>%1, ב־UTC</translation>
    </message>
    <message>
        <source>%1°</source>
        <extracomment>degrees above the horizon</extracomment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>&amp;Type the times myself</source>
        <translation>&amp;הקלדת הזמנים ידנית</translation>
    </message>
    <message>
        <source>Kind of the eclipse</source>
        <translation>סוג הליקוי</translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>head of a column</extracomment>
        <translation>שעה מקומית</translation>
    </message>
    <message>
        <source>No contact times yet. Type place and day and compute them, or type the times yourself.</source>
        <translation>עדיין אין זמני מגע. יש להקליד מקום ויום ולחשב אותם, או להקליד את הזמנים ידנית.</translation>
    </message>
    <message>
        <source>Sun&apos;s height</source>
        <extracomment>head of a column: how high the Sun stands above the horizon</extracomment>
        <translation>גובה השמש</translation>
    </message>
    <message>
        <source>Times of your own, in UTC:</source>
        <translation>זמנים משלך, ב־UTC:</translation>
    </message>
    <message>
        <source>UTC</source>
        <extracomment>head of a column of times</extracomment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>When the Moon touches and leaves the disk of the Sun, as computed for this place and day, or as another source tells and you type.</source>
        <translation>מתי הירח נוגע בדיסקת השמש ומתי הוא עוזב אותה, לפי חישוב למקום וליום האלה, או לפי מקור אחר בהקלדה ידנית.</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::Cues</name>
    <message>
        <source>Filter off!</source>
        <extracomment>spoken aloud: the solar filter is to be taken off the lens</extracomment>
        <translation>להסיר מסנן!</translation>
    </message>
    <message>
        <source>Filter on!</source>
        <extracomment>spoken aloud: the solar filter is to be put on the lens</extracomment>
        <translation>להרכיב מסנן!</translation>
    </message>
    <message>
        <source>First contact</source>
        <extracomment>spoken aloud during the eclipse; short</extracomment>
        <translation>מגע ראשון</translation>
    </message>
    <message>
        <source>Fourth contact: the eclipse is over</source>
        <translation>מגע רביעי: הליקוי הסתיים</translation>
    </message>
    <message>
        <source>Maximum</source>
        <extracomment>spoken aloud during the eclipse: the middle of it</extracomment>
        <translation>שיא</translation>
    </message>
    <message>
        <source>Maximum: the filter stays on</source>
        <translation>שיא: המסנן נשאר</translation>
    </message>
    <message>
        <source>One minute to first contact: the filter is on?</source>
        <translation>דקה למגע ראשון: המסנן מורכב?</translation>
    </message>
    <message>
        <source>One minute to the ring: the filter stays on</source>
        <translation>דקה לטבעת: המסנן נשאר</translation>
    </message>
    <message>
        <source>One minute to totality</source>
        <translation>דקה לליקוי המלא</translation>
    </message>
    <message>
        <source>Ten minutes to totality</source>
        <translation>עשר דקות לליקוי המלא</translation>
    </message>
    <message>
        <source>The ring begins</source>
        <translation>הטבעת מתחילה</translation>
    </message>
    <message>
        <source>The ring is over</source>
        <translation>הטבעת הסתיימה</translation>
    </message>
    <message>
        <source>Totality begins</source>
        <extracomment>spoken aloud during the eclipse; short</extracomment>
        <translation>הליקוי המלא מתחיל</translation>
    </message>
    <message>
        <source>Totality ends soon: no look through the finder now</source>
        <translation>הליקוי המלא עומד להסתיים: לא להביט עכשיו בעינית</translation>
    </message>
    <message>
        <source>Totality is over</source>
        <translation>הליקוי המלא הסתיים</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipsePage</name>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> שנ׳</translation>
    </message>
    <message>
        <source> s after C3</source>
        <translation> שנ׳ אחרי C3</translation>
    </message>
    <message>
        <source> s before C2</source>
        <translation> שנ׳ לפני C2</translation>
    </message>
    <message>
        <source>&amp;Cues:</source>
        <extracomment>label of a choice: how what is to be done is announced</extracomment>
        <translation>&amp;הכרזות:</translation>
    </message>
    <message>
        <source>A tone</source>
        <extracomment>how what is to be done is announced</extracomment>
        <translation>צליל</translation>
    </message>
    <message>
        <source>A voice</source>
        <extracomment>how what is to be done is announced</extracomment>
        <translation>קול</translation>
    </message>
    <message>
        <source>Camera&apos;s &amp;pause:</source>
        <extracomment>label of a number of seconds that the camera needs between two photographs</extracomment>
        <translation>ה&amp;פסקת המצלמה:</translation>
    </message>
    <message>
        <source>Every cue is shown as well.</source>
        <translation type="vanished">כל הכרזה גם מוצגת.</translation>
    </message>
    <message>
        <source>Filter o&amp;ff:</source>
        <extracomment>label of a number of seconds: when the solar filter is to be taken off</extracomment>
        <translation>ה&amp;סרת מסנן:</translation>
    </message>
    <message>
        <source>Filter o&amp;n:</source>
        <extracomment>label of a number of seconds: when the solar filter is to be put on</extracomment>
        <translation>ה&amp;רכבת מסנן:</translation>
    </message>
    <message>
        <source>How long after totality (C3) you are told to put it on again.</source>
        <translation>כמה זמן אחרי הליקוי המלא (C3) תבוא ההכרזה להרכיב אותו שוב.</translation>
    </message>
    <message>
        <source>How long before totality (C2) you are told to take the solar filter off the lens. Never look through camera or finder without it before C2.</source>
        <translation>כמה זמן לפני הליקוי המלא (C2) תבוא ההכרזה להסיר את מסנן השמש מהעדשה. לעולם אין להביט דרך המצלמה או העינית בלעדיו לפני C2.</translation>
    </message>
    <message>
        <source>How long the camera takes from the end of an exposure until it can begin the next. A rehearsal measures it. With too short a pause photographs are left out; with too long a one fewer are planned.</source>
        <translation>כמה זמן לוקח למצלמה מסוף חשיפה עד שהיא יכולה להתחיל את הבאה. חזרה מודדת זאת. בהפסקה קצרה מדי תצלומים מדולגים; בארוכה מדי מתוכננים פחות.</translation>
    </message>
    <message>
        <source>How you are told that the filter comes off and goes on again, so that your eyes stay on the sky. Every cue is shown as well. Where the computer has no voice a tone is sounded instead; the packages speech-dispatcher or espeak-ng bring one.</source>
        <translation>איך מוכרז שהמסנן מוסר ומורכב שוב, כדי שהעיניים יישארו בשמיים. כל הכרזה גם מוצגת. כשלמחשב אין קול מושמע צליל במקומו; החבילות speech-dispatcher או espeak-ng מוסיפות קול.</translation>
    </message>
    <message>
        <source>How you are told to take the filter off and put it on again, how long before, and how long this camera needs between two photographs, as a rehearsal tells.</source>
        <translation type="vanished">איך נמסרת ההודעה להוריד את המסנן ולהרכיב אותו שוב, כמה זמן מראש, וכמה זמן המצלמה הזו צריכה בין שני תצלומים, כפי שחזרה מראה.</translation>
    </message>
    <message>
        <source>Photographs of a rehearsal go into the folder “%1” of the session, so that they do not lie among the real ones.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>תצלומים של חזרה נשמרים בתיקייה ”%1” של הסשן, כדי שלא יתערבבו עם האמיתיים.</translation>
    </message>
    <message>
        <source>Shown only</source>
        <extracomment>how what is to be done is announced: without any sound</extracomment>
        <translation>הצגה בלבד</translation>
    </message>
    <message>
        <source>The camera</source>
        <extracomment>title above options: what is known of the camera</extracomment>
        <translation>המצלמה</translation>
    </message>
    <message>
        <source>This computer has no voice.</source>
        <translation>למחשב הזה אין קול.</translation>
    </message>
    <message>
        <source>This computer has no voice: a tone is sounded instead. The packages speech-dispatcher or espeak-ng bring one.</source>
        <translation type="vanished">אין למחשב הזה קול: במקומו מושמע צליל. החבילות speech-dispatcher או espeak-ng מוסיפות קול.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <extracomment>title above options: what is said during an eclipse</extracomment>
        <translation>מה צריך לעשות</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipsePanel</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: what is photographed next; %2: a time, &quot;0:07&quot;</extracomment>
        <translation>%1 בעוד %2</translation>
    </message>
    <message>
        <source>%1 saved, %2 left out, %3 failed, %4 to come</source>
        <extracomment>%1, %2, %3 and %4 are numbers of photographs</extracomment>
        <translation>%1 נשמרו, %2 דולגו, %3 נכשלו, %4 נותרו</translation>
    </message>
    <message>
        <source>%1 saved, %2 left out, %3 failed.</source>
        <extracomment>%1, %2 and %3 are numbers of photographs</extracomment>
        <translation>%1 נשמרו, %2 דולגו, %3 נכשלו.</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <extracomment>button: plays the eclipse as a test</extracomment>
        <translation>&amp;חזרה</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>button</extracomment>
        <translation>ה&amp;תחלה</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>button</extracomment>
        <translation>&amp;עצירה</translation>
    </message>
    <message>
        <source>Ending: settings are put back</source>
        <translation>בסיום: ההגדרות מוחזרות</translation>
    </message>
    <message>
        <source>From before the maximum</source>
        <translation>מלפני השיא</translation>
    </message>
    <message>
        <source>From before the ring</source>
        <translation>מלפני הטבעת</translation>
    </message>
    <message>
        <source>From before totality</source>
        <translation>מלפני הליקוי המלא</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>מההתחלה</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>מהסוף</translation>
    </message>
    <message>
        <source>Go &amp;On</source>
        <extracomment>button: after a pause</extracomment>
        <translation>ה&amp;משך</translation>
    </message>
    <message>
        <source>Goes through the plan with this camera now, faster than in the sky, to see whether it can be done.</source>
        <translation type="vanished">עובר על התוכנית עם המצלמה הזו עכשיו, מהר יותר מאשר בשמיים, כדי לראות אם אפשר לבצע אותה.</translation>
    </message>
    <message>
        <source>Goes through the plan with this camera now, faster than in the sky, to see whether it can be done. Its photographs go into the folder “%1” of the session.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>עובר על התוכנית עם המצלמה הזו עכשיו, מהר יותר מאשר בשמיים, כדי לבדוק אם היא ניתנת לביצוע. התצלומים נשמרים בתיקייה ”%1” של הסשן.</translation>
    </message>
    <message>
        <source>How fast the rehearsal waits</source>
        <translation>מהירות ההמתנה בחזרה</translation>
    </message>
    <message>
        <source>How long it is until the next phase, what is done then, and whether the rehearsal begins with the plan, shortly before totality, or at its end.</source>
        <translation>כמה זמן נותר עד השלב הבא, מה נעשה אז, והאם החזרה מתחילה בתחילת התוכנית, מעט לפני הליקוי המלא או בסופה.</translation>
    </message>
    <message>
        <source>How much of the plan is behind</source>
        <translation>כמה מהתוכנית כבר בוצע</translation>
    </message>
    <message>
        <source>In real time</source>
        <extracomment>one of a list of choices: the others are &quot;Waiting 10×&quot; and so on</extracomment>
        <translation>בזמן אמת</translation>
    </message>
    <message>
        <source>Lets the photographs wait, or goes on with those that are due.</source>
        <translation>משהה את התצלומים, או ממשיך באלה שהגיע זמנם.</translation>
    </message>
    <message>
        <source>No eclipse is planned. Say under “Plan…” where and when it is seen.</source>
        <translation>לא מתוכנן ליקוי. יש לציין ב”תכנון…” היכן ומתי רואים אותו.</translation>
    </message>
    <message>
        <source>Opens the plan: place, day, and the exposures of each phase.</source>
        <translation>פותח את התוכנית: מקום, יום והחשיפות של כל שלב.</translation>
    </message>
    <message>
        <source>P&amp;lan…</source>
        <extracomment>button: opens the window of the plan</extracomment>
        <translation>ת&amp;כנון…</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <extracomment>button</extracomment>
        <translation>ה&amp;שהיה</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>state</extracomment>
        <translation>מושהה</translation>
    </message>
    <message>
        <source>Paused: no photographs, but the eclipse goes on</source>
        <translation>מושהה: אין תצלומים, אך הליקוי נמשך</translation>
    </message>
    <message>
        <source>Rehearsal in real time</source>
        <translation>חזרה בזמן אמת</translation>
    </message>
    <message>
        <source>Rehearsal: waiting %1 times as fast, photographs at their own pace</source>
        <extracomment>%1 is a number; photographs take as long as they do in earnest</extracomment>
        <translation>חזרה: המתנה מהירה פי %1, תצלומים בקצב שלהם</translation>
    </message>
    <message>
        <source>Takes the photographs of the plan by the clock of the computer, or stops that.</source>
        <translation>מצלם את התצלומים שבתוכנית לפי שעון המחשב, או עוצר זאת.</translation>
    </message>
    <message>
        <source>The camera was ready again %1 s after each exposure; the plan counts on %2 s.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>המצלמה הייתה מוכנה שוב %1 שנ׳ אחרי כל חשיפה; התוכנית מניחה %2 שנ׳.</translation>
    </message>
    <message>
        <source>The eclipse is over</source>
        <translation>הליקוי הסתיים</translation>
    </message>
    <message>
        <source>The rehearsal takes %1.</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>החזרה נמשכת %1.</translation>
    </message>
    <message>
        <source>The rehearsal takes about %1: only waiting is faster, photographs take their time.</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>החזרה נמשכת בערך %1: רק ההמתנה מהירה יותר, התצלומים לוקחים את הזמן שלהם.</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <extracomment>stands above a time that is counted down; %1: &quot;First contact&quot;, &quot;Totality begins&quot;, &quot;Maximum&quot;</extracomment>
        <translation>עד: %1</translation>
    </message>
    <message>
        <source>Waiting %1×</source>
        <extracomment>rehearsal, while nothing is to be done; %1 is a number: how many times faster</extracomment>
        <translation>המתנה ‎%1×‎</translation>
    </message>
    <message>
        <source>Waiting is so many times as fast. Photographs take their time.</source>
        <translation>ההמתנה מהירה פי המספר הזה. התצלומים לוקחים את הזמן שלהם.</translation>
    </message>
    <message>
        <source>Where the rehearsal begins</source>
        <translation>היכן מתחילה החזרה</translation>
    </message>
    <message>
        <source>about %1 to go</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>נותרו בערך %1</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipsePlugin</name>
    <message>
        <source>%1 photographs of the eclipse are saved, %2 were left out, %3 failed.</source>
        <extracomment>%1 to %3 are numbers of photographs</extracomment>
        <translation>%1 תצלומים של הליקוי נשמרו, %2 דולגו, %3 נכשלו.</translation>
    </message>
    <message>
        <source>&amp;Eclipse</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;ליקוי</translation>
    </message>
    <message>
        <source>&amp;Plan an Eclipse…</source>
        <translation>&amp;תכנון ליקוי…</translation>
    </message>
    <message>
        <source>&amp;Rehearse Eclipse</source>
        <extracomment>command of a menu</extracomment>
        <translation>&amp;חזרה על הליקוי</translation>
    </message>
    <message>
        <source>&amp;Show Eclipse Panel</source>
        <extracomment>command of a menu: shows the tab &quot;Eclipse&quot; at the side of the window</extracomment>
        <translation>&amp;הצגת חלונית הליקוי</translation>
    </message>
    <message>
        <source>A sequence is running. Stop it, or wait until it has ended.</source>
        <translation>פועלת סדרה. יש לעצור אותה או להמתין עד שתסתיים.</translation>
    </message>
    <message>
        <source>An eclipse is being photographed. Closing the window ends that.</source>
        <translation>ליקוי מצולם עכשיו. סגירת החלון תסיים זאת.</translation>
    </message>
    <message>
        <source>An eclipse is being rehearsed. Closing the window ends that.</source>
        <translation>מתבצעת חזרה על ליקוי. סגירת החלון תסיים זאת.</translation>
    </message>
    <message>
        <source>Begins or stops photographing the eclipse that is planned</source>
        <translation>מתחיל או עוצר את צילום הליקוי המתוכנן</translation>
    </message>
    <message>
        <source>Eclipse</source>
        <extracomment>title of a tab</extracomment>
        <translation>ליקוי</translation>
    </message>
    <message>
        <source>Eclipse, rehearsal</source>
        <extracomment>what takes photographs, in a bar over the picture</extracomment>
        <translation>ליקוי, חזרה</translation>
    </message>
    <message>
        <source>Goes through the eclipse that is planned, faster than it will be</source>
        <translation>עובר על הליקוי המתוכנן, מהר יותר משיהיה</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>דרושה גרסה חדשה יותר של Skein.</translation>
    </message>
    <message>
        <source>It was a rehearsal: they lie in the folder “%1” of the session.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>זו הייתה חזרה: התצלומים נמצאים בתיקייה ”%1” של הסשן.</translation>
    </message>
    <message>
        <source>No camera is connected. Connect one before the eclipse begins.</source>
        <translation>אין מצלמה מחוברת. יש לחבר אחת לפני שהליקוי מתחיל.</translation>
    </message>
    <message>
        <source>P&amp;ause Eclipse</source>
        <extracomment>command of a menu</extracomment>
        <translation>ה&amp;שהיית הליקוי</translation>
    </message>
    <message>
        <source>Photograph &amp;Eclipse</source>
        <extracomment>command of a menu, a verb: takes the photographs of the plan</extracomment>
        <translation>&amp;צילום הליקוי</translation>
    </message>
    <message>
        <source>Shows the tab “Eclipse” at the side of the window, which counts down to the next contact</source>
        <translation>הצגת הלשונית ”ליקוי” בצד החלון, עם ספירה לאחור עד למגע הבא</translation>
    </message>
    <message>
        <source>Takes no photographs of the eclipse until it is chosen again</source>
        <translation>לא מצלם את הליקוי עד שייבחר שוב</translation>
    </message>
    <message>
        <source>The camera is being set back to what it was before the eclipse. Closing the window now may leave it as it is.</source>
        <translation>המצלמה מוחזרת למצבה שלפני הליקוי. סגירת החלון עכשיו עלולה להשאיר אותה כפי שהיא.</translation>
    </message>
    <message>
        <source>Where and when an eclipse is seen, and how it is photographed</source>
        <translation>היכן ומתי רואים ליקוי, ואיך הוא מצולם</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipseRun</name>
    <message>
        <source>No eclipse is planned. Say under “Plan…” where and when it is seen.</source>
        <translation>לא מתוכנן ליקוי. יש לציין ב”תכנון…” היכן ומתי רואים אותו.</translation>
    </message>
    <message>
        <source>Nothing is to be photographed. Switch on some phases under “Plan…”.</source>
        <translation>אין מה לצלם. יש להפעיל שלבים ב”תכנון…”.</translation>
    </message>
    <message>
        <source>The camera could not be set back. Set it yourself: %1.</source>
        <extracomment>%1 is a list of what could not be set</extracomment>
        <translation>לא ניתן היה להחזיר את המצלמה למצבה. יש לכוון ידנית: %1.</translation>
    </message>
    <message>
        <source>The camera was away for a while. It is back.</source>
        <translation>המצלמה הייתה מנותקת זמן מה. היא חזרה.</translation>
    </message>
    <message>
        <source>The camera&apos;s dial is at B (bulb), where nobody would close the shutter. Turn it to M (manual), and begin again.</source>
        <translation>חוגת המצלמה במצב B (בולב), שבו אין מי שיסגור את התריס. יש לסובב אותה ל־M (ידני) ולהתחיל שוב.</translation>
    </message>
    <message>
        <source>This eclipse is over. Rehearse it, or plan another one.</source>
        <translation>הליקוי הזה הסתיים. אפשר לערוך לו חזרה או לתכנן אחר.</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipseTexts</name>
    <message>
        <source>%1 UTC</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 UTC · %2 %3</source>
        <extracomment>%1: a time of day; %2: a time of day; %3: the short name of a time zone, &quot;CEST&quot;</extracomment>
        <translation>%1 UTC · %2 %3</translation>
    </message>
    <message>
        <source>%1 s, f/%2, ISO %3</source>
        <extracomment>an exposure; %1 to %3 are numbers</extracomment>
        <translation>%1 s, f/%2, ISO %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>until the eclipse begins</extracomment>
        <translation>
            <numerusform>יום אחד (%n)</numerusform>
            <numerusform>%n ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>Annular eclipse</source>
        <extracomment>a kind of eclipse</extracomment>
        <translation>ליקוי טבעתי</translation>
    </message>
    <message>
        <source>Annular eclipse, %1 of the ring</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>ליקוי טבעתי, %1 של טבעת</translation>
    </message>
    <message>
        <source>Baily&apos;s beads</source>
        <extracomment>phase of an eclipse</extracomment>
        <translation>חרוזי ביילי</translation>
    </message>
    <message>
        <source>C1, first contact</source>
        <translation>C1, מגע ראשון</translation>
    </message>
    <message>
        <source>C2, second contact</source>
        <translation>C2, מגע שני</translation>
    </message>
    <message>
        <source>C3, third contact</source>
        <translation>C3, מגע שלישי</translation>
    </message>
    <message>
        <source>C4, fourth contact</source>
        <translation>C4, מגע רביעי</translation>
    </message>
    <message>
        <source>Diamond ring</source>
        <extracomment>phase of an eclipse</extracomment>
        <translation>טבעת יהלום</translation>
    </message>
    <message>
        <source>Inner corona</source>
        <extracomment>what is photographed during totality</extracomment>
        <translation>עטרה פנימית</translation>
    </message>
    <message>
        <source>Maximum</source>
        <extracomment>the middle of an eclipse</extracomment>
        <translation>שיא</translation>
    </message>
    <message>
        <source>No eclipse</source>
        <extracomment>at this place on this day</extracomment>
        <translation>אין ליקוי</translation>
    </message>
    <message>
        <source>Outer corona</source>
        <extracomment>what is photographed during totality</extracomment>
        <translation>עטרה חיצונית</translation>
    </message>
    <message>
        <source>Partial eclipse</source>
        <extracomment>a kind of eclipse</extracomment>
        <translation>ליקוי חלקי</translation>
    </message>
    <message>
        <source>Partial, with filter</source>
        <translation>חלקי, עם מסנן</translation>
    </message>
    <message>
        <source>Ring, with filter</source>
        <translation>טבעת, עם מסנן</translation>
    </message>
    <message>
        <source>Total eclipse</source>
        <extracomment>a kind of eclipse</extracomment>
        <translation>ליקוי מלא</translation>
    </message>
    <message>
        <source>Total eclipse, %1 of totality</source>
        <extracomment>%1: how long, &quot;1:15&quot;</extracomment>
        <translation>ליקוי מלא, %1 של כיסוי מלא</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::ExposureTable</name>
    <message>
        <source>Aperture</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>צמצם</translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>head of a column: a photograph every so many seconds</extracomment>
        <translation>כל</translation>
    </message>
    <message>
        <source>Exposures of the phases</source>
        <translation>חשיפות של השלבים</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>head of a column</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>head of a column: photographs altogether</extracomment>
        <translation>סך הכול</translation>
    </message>
    <message>
        <source>On this camera</source>
        <translation>במצלמה הזו</translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>head of a column: phase of the eclipse</extracomment>
        <translation>שלב</translation>
    </message>
    <message>
        <source>Phases that are photographed</source>
        <translation>שלבים שמצולמים</translation>
    </message>
    <message>
        <source>Photographs each time</source>
        <translation>תצלומים בכל פעם</translation>
    </message>
    <message>
        <source>Photographs in this phase altogether</source>
        <translation>סך התצלומים בשלב הזה</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>head of a column: how many photographs</extracomment>
        <translation>תצלומים</translation>
    </message>
    <message>
        <source>Seconds from one time to the next; 0: as fast as the camera can</source>
        <translation>שניות מפעם לפעם; 0: מהר ככל שהמצלמה יכולה</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <extracomment>name of a field, for screen readers: ISO</extracomment>
        <translation>רגישות</translation>
    </message>
    <message>
        <source>Shutter</source>
        <extracomment>head of a column: the shutter speed</extracomment>
        <translation>תריס</translation>
    </message>
    <message>
        <source>Shutter time of the first photograph, in seconds: 1/400 or 0.5</source>
        <translation>מהירות התריס של התצלום הראשון, בשניות: 1/400 או 0.5</translation>
    </message>
    <message>
        <source>Stops</source>
        <extracomment>head of a column: stops by which each photograph is longer than the one before</extracomment>
        <translation>סטופים</translation>
    </message>
    <message>
        <source>Stops by which each photograph is longer than the one before it</source>
        <translation>מספר הסטופים שבהם כל תצלום ארוך מקודמו</translation>
    </message>
    <message>
        <source>The nearest that the camera can</source>
        <translation>הקרוב ביותר שהמצלמה יכולה</translation>
    </message>
    <message>
        <source>f-number</source>
        <extracomment>head of a column</extracomment>
        <translation>מספר f</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::PlaceForm</name>
    <message>
        <source> m</source>
        <extracomment>metres, after a number</extracomment>
        <translation> מ׳</translation>
    </message>
    <message>
        <source>&amp;Compute Contact Times</source>
        <translation>&amp;חישוב זמני המגע</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <extracomment>label of a date</extracomment>
        <translation>&amp;יום:</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <extracomment>label of a number: metres above the sea</extracomment>
        <translation>&amp;גובה:</translation>
    </message>
    <message>
        <source>-8.4115 or 8° 24&apos; 41&quot; W</source>
        <translation>⁦-8.4115⁩ או ⁦8° 24&apos; 41&quot; W⁩</translation>
    </message>
    <message>
        <source>43.3623 or 43° 21&apos; 44&quot; N</source>
        <translation>43.3623 או ⁦43° 21&apos; 44&quot; N⁩</translation>
    </message>
    <message>
        <source>A Coruña</source>
        <extracomment>example of a place</extracomment>
        <translation>לה קורוניה</translation>
    </message>
    <message>
        <source>A latitude lies between −90 (the South Pole) and 90 (the North Pole).</source>
        <translation>קו רוחב נמצא בין ⁦−90⁩ (הקוטב הדרומי) ל־90 (הקוטב הצפוני).</translation>
    </message>
    <message>
        <source>A longitude lies between −180 (west of Greenwich) and 180 (east of it).</source>
        <translation>קו אורך נמצא בין ⁦−180⁩ (ממערב לגריניץ׳) ל־180 (ממזרח לה).</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt Eclipse</source>
        <translation>מציאת הליקוי ה&amp;בא</translation>
    </message>
    <message>
        <source>L&amp;atitude:</source>
        <extracomment>label of a field</extracomment>
        <translation>קו &amp;רוחב:</translation>
    </message>
    <message>
        <source>L&amp;ongitude:</source>
        <extracomment>label of a field</extracomment>
        <translation>קו &amp;אורך:</translation>
    </message>
    <message>
        <source>P&amp;lace:</source>
        <extracomment>label of a field: the name of the place</extracomment>
        <translation>&amp;מקום:</translation>
    </message>
    <message>
        <source>This latitude cannot be read. Type it like 43.3623 or 43° 21&apos; 44&quot; N.</source>
        <translation>לא ניתן לקרוא את קו הרוחב. יש להקליד אותו כמו 43.3623 או ⁦43° 21&apos; 44&quot; N⁩.</translation>
    </message>
    <message>
        <source>This longitude cannot be read. Type it like -8.4115 or 8° 24&apos; 41&quot; W.</source>
        <translation>לא ניתן לקרוא את קו האורך. יש להקליד אותו כמו ⁦-8.4115⁩ או ⁦8° 24&apos; 41&quot; W⁩.</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::PlaceText</name>
    <message>
        <source>E</source>
        <comment>longitude</comment>
        <extracomment>east, as it is typed behind (or before) a longitude; see N. German: O</extracomment>
        <translation>מז׳|מזרח</translation>
    </message>
    <message>
        <source>N</source>
        <comment>latitude</comment>
        <extracomment>north, as it is typed behind (or before) a latitude; more than one may be given, as N|Nord. N, S, E and W are always understood.</extracomment>
        <translation>צפ׳|צפון</translation>
    </message>
    <message>
        <source>S</source>
        <comment>latitude</comment>
        <extracomment>south, as it is typed behind (or before) a latitude; see N</extracomment>
        <translation>דר׳|דרום</translation>
    </message>
    <message>
        <source>W</source>
        <comment>longitude</comment>
        <extracomment>west, as it is typed behind (or before) a longitude; see N. French: O</extracomment>
        <translation>מע׳|מערב</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::PlanDialog</name>
    <message>
        <source>&amp;Save As…</source>
        <extracomment>button</extracomment>
        <translation>&amp;שמירה בשם…</translation>
    </message>
    <message>
        <source>&amp;Usual Exposures</source>
        <extracomment>button: writes usual exposures into the table</extracomment>
        <translation>חשיפות &amp;רגילות</translation>
    </message>
    <message>
        <source>Contact times</source>
        <extracomment>title of a part: when the phases of the eclipse begin</extracomment>
        <translation>זמני מגע</translation>
    </message>
    <message>
        <source>Exposures</source>
        <extracomment>title of a part</extracomment>
        <translation>חשיפות</translation>
    </message>
    <message>
        <source>Fills the table with exposures that are usual for f/8, ISO 100 and a filter of density 5.</source>
        <translation>ממלא את הטבלה בחשיפות הרגילות ל־f/8,‏ ISO 100 ומסנן בצפיפות 5.</translation>
    </message>
    <message>
        <source>No eclipse is seen from this place within ten years after that.</source>
        <translation>לא ייראה ליקוי מהמקום הזה בעשר השנים שאחרי כן.</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <extracomment>button: opens a plan</extracomment>
        <translation>&amp;פתיחה…</translation>
    </message>
    <message>
        <source>Open a Plan</source>
        <translation>פתיחת תוכנית</translation>
    </message>
    <message>
        <source>Place and day</source>
        <translation>מקום ויום</translation>
    </message>
    <message>
        <source>Plan of an Eclipse</source>
        <translation>תוכנית של ליקוי</translation>
    </message>
    <message>
        <source>Plans of eclipses (*.json)</source>
        <translation>תוכניות של ליקויים (*.json)</translation>
    </message>
    <message>
        <source>Save the Plan</source>
        <translation>שמירת התוכנית</translation>
    </message>
    <message>
        <source>Takes a plan from a file in the place of this one.</source>
        <translation>טוען תוכנית מקובץ במקום התוכנית הזו.</translation>
    </message>
    <message>
        <source>The Sun is below the horizon at %1.</source>
        <extracomment>%1 is the name of a contact, such as &quot;First contact&quot;</extracomment>
        <translation>השמש מתחת לאופק בזמן %1.</translation>
    </message>
    <message>
        <source>The photographs are taken by the computer&apos;s clock: set it by the network (NTP) or GPS shortly before. Computed times are good to one or two seconds.</source>
        <translation>התצלומים מצולמים לפי שעון המחשב: יש לכוון אותו לפי הרשת (NTP) או GPS זמן קצר קודם. הזמנים המחושבים מדויקים עד שנייה או שתיים.</translation>
    </message>
    <message>
        <source>The plan cannot be opened: %1.</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>לא ניתן לפתוח את התוכנית: %1.</translation>
    </message>
    <message>
        <source>The plan cannot be saved: %1. Choose another folder.</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>לא ניתן לשמור את התוכנית: %1. יש לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>The times are not in order: each contact must come after the one before it.</source>
        <translation>הזמנים אינם לפי הסדר: כל מגע חייב לבוא אחרי קודמו.</translation>
    </message>
    <message>
        <source>There is no eclipse at this place on that day. Choose another day, or let the next one be found.</source>
        <translation>אין ליקוי במקום הזה ביום ההוא. יש לבחור יום אחר, או למצוא את הליקוי הבא.</translation>
    </message>
    <message>
        <source>What is wrong with the plan</source>
        <extracomment>name of a list of sentences, for screen readers</extracomment>
        <translation>מה לא תקין בתוכנית</translation>
    </message>
    <message>
        <source>Where you stand and on which day. The next eclipse that is seen there can be searched for, and the times of that day computed.</source>
        <translation>מקום הצילום והיום. אפשר לחפש את הליקוי הבא שייראה שם, ולחשב את הזמנים של אותו יום.</translation>
    </message>
    <message>
        <source>Which exposures are taken in each phase, how many and how often. The last column tells what the camera makes of it.</source>
        <translation>אילו חשיפות מצולמות בכל שלב, כמה ובאיזו תדירות. העמודה האחרונה מראה מה המצלמה עושה מזה.</translation>
    </message>
    <message>
        <source>Writes this plan to a file, for another computer or another year.</source>
        <translation>כותב את התוכנית הזו לקובץ, למחשב אחר או לשנה אחרת.</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::PlanFile</name>
    <message>
        <source>This file is no plan of an eclipse. Choose another one.</source>
        <translation>הקובץ הזה אינו תוכנית של ליקוי. יש לבחור אחר.</translation>
    </message>
    <message>
        <source>This plan was saved by a newer version of Skein. Open it there.</source>
        <translation>התוכנית הזו נשמרה בגרסה חדשה יותר של Skein. יש לפתוח אותה שם.</translation>
    </message>
</context>
</TS>
