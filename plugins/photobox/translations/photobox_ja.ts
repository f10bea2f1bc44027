<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>skein::photobox::BoxPage</name>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Background:</source>
        <extracomment>label of a button: a colour</extracomment>
        <translation>背景(&amp;B):</translation>
    </message>
    <message>
        <source>&amp;Countdown:</source>
        <extracomment>label of a number of seconds before each photograph</extracomment>
        <translation>カウントダウン(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Greeting:</source>
        <extracomment>label of a text that guests see</extracomment>
        <translation>あいさつ文(&amp;G):</translation>
    </message>
    <message>
        <source>&amp;Key to end it:</source>
        <translation>終了するキー(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Logo:</source>
        <extracomment>label of a picture&apos;s file</extracomment>
        <translation>ロゴ(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Remove Password</source>
        <extracomment>button</extracomment>
        <translation>パスワードを削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show the photograph for:</source>
        <translation>写真の表示時間(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;White screen during the exposure</source>
        <translation>露光中に画面を白くする(&amp;W)</translation>
    </message>
    <message>
        <source>A collage is four photographs with a countdown each, which become one picture with greeting and logo. Where guests choose, there are two buttons.</source>
        <translation>コラージュでは、カウントダウン付きで4枚撮影し、あいさつ文とロゴを入れた1枚の画像にします。ゲストが選ぶ場合は、ボタンが2つ表示されます。</translation>
    </message>
    <message>
        <source>A collage of four</source>
        <translation>4枚のコラージュ</translation>
    </message>
    <message>
        <source>A picture file</source>
        <translation>画像ファイル</translation>
    </message>
    <message>
        <source>A picture in the lower right corner of the screen, and on collages; without one there is none.</source>
        <translation>画面の右下とコラージュに表示する画像です。指定しないと表示されません。</translation>
    </message>
    <message>
        <source>A press &amp;takes:</source>
        <translation>1回の操作で撮影(&amp;T):</translation>
    </message>
    <message>
        <source>A press of the button</source>
        <extracomment>title above options: what happens when a guest presses the button</extracomment>
        <translation>ボタンを押したとき</translation>
    </message>
    <message>
        <source>A tick for each second of the countdown, and a shutter.</source>
        <translation>カウントダウンの1秒ごとの音と、シャッター音です。</translation>
    </message>
    <message>
        <source>Anna and Tom, 12 June</source>
        <translation>太郎＆花子 6月12日</translation>
    </message>
    <message>
        <source>Asks for the password, and nothing else leads out of the box. It has to be one key with Ctrl, Alt or Meta, so that no guest happens upon it.</source>
        <translation>パスワードの入力画面を表示します。ほかにフォトブースを終了する方法はありません。ゲストが偶然押さないように、Ctrl、Alt、Metaのいずれかと1つのキーの組み合わせにしてください。</translation>
    </message>
    <message>
        <source>Choose the picture file of the logo</source>
        <translation>ロゴの画像ファイルを選択</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>button: chooses a file</extracomment>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Ending it</source>
        <extracomment>title above options: how the photo box is left</extracomment>
        <translation>終了方法</translation>
    </message>
    <message>
        <source>Guests see themselves the way they know themselves. Photographs are never reversed.</source>
        <translation>ゲストが鏡で見慣れている姿を表示します。写真は左右反転されません。</translation>
    </message>
    <message>
        <source>How long guests have from the press until the photograph is taken.</source>
        <translation>ボタンを押してから撮影されるまでの時間です。</translation>
    </message>
    <message>
        <source>It has to be one key with Ctrl, Alt or Meta, so that no guest happens upon it.</source>
        <translation type="vanished">ゲストが偶然押さないように、Ctrl、Alt、Metaのいずれかと組み合わせた1つのキーにしてください。</translation>
    </message>
    <message>
        <source>Lights the faces a little, and shows where to look. Switch it off where it is reflected in glasses.</source>
        <translation>顔を少し明るく照らし、視線の方向を示します。眼鏡に映り込む場合はオフにしてください。</translation>
    </message>
    <message>
        <source>Live view as in a &amp;mirror</source>
        <translation>ライブビューを鏡のように左右反転(&amp;M)</translation>
    </message>
    <message>
        <source>Logo of the Photo Box</source>
        <translation>フォトブースのロゴ</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>choice: nothing happens by itself</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not taken: it needs %1, %2 or %3.</source>
        <extracomment>behind a field for a key, when another one was pressed; %1, %2 and %3 are names of keys</extracomment>
        <translation>設定できません。%1、%2、%3のいずれかが必要です。</translation>
    </message>
    <message>
        <source>One photograph</source>
        <extracomment>choice: what one press takes</extracomment>
        <translation>写真1枚</translation>
    </message>
    <message>
        <source>Only who knows it ends the box. It is stored in a form that cannot be read. “Reset This Page” leaves it as it is.</source>
        <translation>パスワードを知っている人だけがフォトブースを終了できます。読み取れない形式で保存されます。「このページをリセット」では変更されません。</translation>
    </message>
    <message>
        <source>Opens a window in which the picture of the logo is chosen.</source>
        <translation>ロゴの画像を選択するウィンドウを開きます。</translation>
    </message>
    <message>
        <source>Password:</source>
        <extracomment>label: whether there is one</extracomment>
        <translation>パスワード:</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.webp)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>Set &amp;Password…</source>
        <extracomment>button</extracomment>
        <translation>パスワードを設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Slide show after:</source>
        <translation>スライドショー開始まで:</translation>
    </message>
    <message>
        <source>So&amp;unds</source>
        <extracomment>can be switched on and off</extracomment>
        <translation>効果音(&amp;U)</translation>
    </message>
    <message>
        <source>Stands above the mirror, and on collages.</source>
        <translation>鏡の上とコラージュに表示されます。</translation>
    </message>
    <message>
        <source>The box is then left by the key alone.</source>
        <translation>この場合、フォトブースはキーだけで終了できます。</translation>
    </message>
    <message>
        <source>The colour around the mirror, and of collages.</source>
        <translation>鏡の周囲とコラージュの色です。</translation>
    </message>
    <message>
        <source>Then the mirror is back for the next guests; a press ends it sooner.</source>
        <translation>その後、次のゲストのために鏡に戻ります。ボタンを押すと、すぐに戻ります。</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>設定されていません。</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>設定されています。</translation>
    </message>
    <message>
        <source>What guests see and hear</source>
        <extracomment>title above options: texts, colours and pictures on the screen</extracomment>
        <translation>ゲストに見えるもの・聞こえるもの</translation>
    </message>
    <message>
        <source>What guests see and hear: the countdown, how long their photograph is shown, greeting, background and logo, mirror and flash; and the key and the password by which only you leave the box.</source>
        <translation type="vanished">ゲストが見聞きする内容（カウントダウン、写真の表示時間、あいさつ文、背景とロゴ、左右反転、フラッシュ）と、ご自身だけがフォトブースを終了するためのキーとパスワードを指定します。</translation>
    </message>
    <message>
        <source>What the guests choose</source>
        <translation>ゲストが選ぶ</translation>
    </message>
    <message>
        <source>When nobody has come for so long, the newest photographs are shown in turn until somebody does. 0: never.</source>
        <translation>この時間だれも来ないと、だれかが来るまで、新しい写真を順に表示します。0: 表示しません。</translation>
    </message>
</context>
<context>
    <name>skein::photobox::BoxRun</name>
    <message>
        <source>For the host: no photograph could be taken at %1. %2</source>
        <extracomment>small, for whoever looks after the box; %1 is a time, %2 a sentence: why</extracomment>
        <translation>主催者の方へ: %1に撮影できませんでした。%2</translation>
    </message>
    <message>
        <source>For the host: the camera has been gone since %1. It is looked for again and again. Check that it is switched on, its battery and its cable.</source>
        <extracomment>small, for whoever looks after the box; %1 is a time</extracomment>
        <translation>主催者の方へ: %1からカメラが切断されています。繰り返し検索しています。電源、バッテリー、ケーブルを確認してください。</translation>
    </message>
    <message>
        <source>For the host: the camera has not answered since %1. It is asked again and again. If it stays like this, switch the camera off and on.</source>
        <extracomment>small, for whoever looks after the box; %1 is a time</extracomment>
        <translation>主催者の方へ: %1からカメラが応答していません。繰り返し確認しています。この状態が続く場合は、カメラの電源を入れ直してください。</translation>
    </message>
    <message>
        <source>Oops, that one did not work. Stay there: once more!</source>
        <translation>うまく撮れませんでした。そのまま、もう一度！</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <extracomment>guests see it; %1 and %2 are numbers: the first of four</extracomment>
        <translation>写真%1/%2</translation>
    </message>
    <message>
        <source>Smile!</source>
        <extracomment>guests see it when the photograph is taken</extracomment>
        <translation>はい、チーズ！</translation>
    </message>
    <message>
        <source>The camera cannot take a photo right now. Please try again in a moment.</source>
        <translation>今は撮影できません。少し待って、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera is having a short rest. We go on in a moment.</source>
        <translation>カメラがひと休みしています。まもなく再開します。</translation>
    </message>
    <message>
        <source>There is no collage this time, but your four photos are saved.</source>
        <translation>今回はコラージュを作れませんでしたが、4枚の写真は保存されています。</translation>
    </message>
    <message>
        <source>Your collage is being made…</source>
        <translation>コラージュを作成中です…</translation>
    </message>
    <message>
        <source>Your photo is saved.</source>
        <translation>写真を保存しました。</translation>
    </message>
</context>
<context>
    <name>skein::photobox::BoxView</name>
    <message>
        <source>Four Photos</source>
        <extracomment>large button for guests: takes four photographs for one picture</extracomment>
        <translation>4枚撮影</translation>
    </message>
    <message>
        <source>Photo box</source>
        <extracomment>name of the window, for screen readers</extracomment>
        <translation>フォトブース</translation>
    </message>
    <message>
        <source>Take Four Photos</source>
        <translation>写真を4枚撮る</translation>
    </message>
    <message>
        <source>Take a Photo</source>
        <translation>写真を撮る</translation>
    </message>
</context>
<context>
    <name>skein::photobox::GatePanel</name>
    <message>
        <source>&amp;Back</source>
        <extracomment>button: back to the photo box</extracomment>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;End Photo Box</source>
        <translation>フォトブースを終了(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <extracomment>label of a field</extracomment>
        <translation>パスワード(&amp;P):</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>message while the password is checked</extracomment>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>Password of the photo box</source>
        <translation>フォトブースのパスワード</translation>
    </message>
    <message numerus="yes">
        <source>That was not the password. Try again in %n second(s).</source>
        <extracomment>%n counts seconds</extracomment>
        <translation>
            <numerusform>パスワードが違います。%n秒後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the password. Try again.</source>
        <translation>パスワードが違います。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>skein::photobox::PasswordDialog</name>
    <message>
        <source>&amp;Again:</source>
        <extracomment>label of the field in which the password is typed a second time</extracomment>
        <translation>もう一度(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <extracomment>label of a field</extracomment>
        <translation>パスワード(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Set Password</source>
        <extracomment>button</extracomment>
        <translation>パスワードを設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>button: starts the photo box</extracomment>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Guests cannot leave the photo box without this password. Choose one that you can type at the computer the box runs on; nobody can tell it to you again.</source>
        <translation>このパスワードがないと、ゲストはフォトブースを終了できません。フォトブースを動かすコンピューターで入力できるものにしてください。忘れた場合、確認する方法はありません。</translation>
    </message>
    <message numerus="yes">
        <source>It needs %n character(s) or more.</source>
        <extracomment>&quot;it&quot; is the password</extracomment>
        <translation>
            <numerusform>%n文字以上必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Password of the Photo Box</source>
        <translation>フォトブースのパスワード</translation>
    </message>
    <message>
        <source>Password, again</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>パスワード（確認）</translation>
    </message>
    <message>
        <source>Start &amp;Without Password</source>
        <translation>パスワードなしで開始(&amp;W)</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>2つのパスワードが一致しません。</translation>
    </message>
    <message>
        <source>To leave the photo box press %1, then type the password.</source>
        <extracomment>%1 is a key, &quot;Ctrl+Alt+B&quot;</extracomment>
        <translation>フォトブースを終了するには、%1を押してからパスワードを入力します。</translation>
    </message>
    <message>
        <source>To leave the photo box press %1, then type the password. Without a password, %1 alone ends it. You can choose another key in Preferences &gt; Photo Box.</source>
        <extracomment>%1 is a key, &quot;Ctrl+Alt+B&quot;</extracomment>
        <translation>フォトブースを終了するには、%1を押してからパスワードを入力します。パスワードがない場合は、%1だけで終了します。キーは「環境設定 &gt; フォトブース」で変更できます。</translation>
    </message>
</context>
<context>
    <name>skein::photobox::PhotoBoxPlugin</name>
    <message>
        <source>A photo box is open.</source>
        <translation>フォトブースが開いています。</translation>
    </message>
    <message>
        <source>Another plugin has this window. End that first, then start the photo box again.</source>
        <translation>別のプラグインがこのウィンドウを使用しています。先にそれを終了してから、フォトブースを開始し直してください。</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>より新しいバージョンのSkeinが必要です。</translation>
    </message>
    <message>
        <source>Lets guests take their own photographs; a key and a password end it, see Preferences &gt; Photo Box</source>
        <translation>ゲストが自分で写真を撮れるようにします。キーとパスワードで終了します。「環境設定 &gt; フォトブース」をご覧ください</translation>
    </message>
    <message>
        <source>Photo &amp;Box</source>
        <extracomment>command of a menu</extracomment>
        <translation>フォトブース(&amp;B)</translation>
    </message>
    <message>
        <source>Photo Box</source>
        <extracomment>name of the plugin</extracomment>
        <translation>フォトブース</translation>
    </message>
    <message>
        <source>The photo box needs a session for its photographs. Open one, then start it again.</source>
        <translation>フォトブースには写真を保存するセッションが必要です。セッションを開いてから、開始し直してください。</translation>
    </message>
</context>
</TS>
