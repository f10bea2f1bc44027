<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Skein</source>
        <extracomment>title of a window</extracomment>
        <translation>Skeinについて</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License バージョン3以降に基づくフリーソフトウェアです。一切の保証はありません。</translation>
    </message>
    <message>
        <source>Icon of Skein</source>
        <extracomment>read aloud: the picture beside the program&apos;s name</extracomment>
        <translation>Skeinのアイコン</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>title of a part: versions of libraries</extracomment>
        <translation>バージョン</translation>
    </message>
</context>
<context>
    <name>CachePart</name>
    <message>
        <source>&lt;b&gt;Memory for pictures&lt;/b&gt;</source>
        <translation>&lt;b&gt;画像用メモリー&lt;/b&gt;</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <extracomment>label of a size in MiB or GiB</extracomment>
        <translation>上限(&amp;M)</translation>
    </message>
    <message>
        <source>GiB</source>
        <extracomment>unit behind a number: gibibytes</extracomment>
        <translation>GiB</translation>
    </message>
    <message>
        <source>How much memory the pictures of a window may use.</source>
        <translation>ウィンドウの画像が使えるメモリーの量です。</translation>
    </message>
    <message>
        <source>Memory for pictures</source>
        <translation>画像用メモリー</translation>
    </message>
    <message>
        <source>MiB</source>
        <extracomment>unit behind a number: mebibytes</extracomment>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Pictures get a quarter of the computer&apos;s memory, which suits most.</source>
        <translation>画像にコンピューターのメモリーの4分の1を割り当てます。通常はこれで十分です。</translation>
    </message>
    <message>
        <source>Pictures get no more memory than you say here; with less, more of them are read again from the disk.</source>
        <translation>画像が使うメモリーを、ここで指定した量までに制限します。少なくすると、ディスクから読み直す画像が増えます。</translation>
    </message>
    <message>
        <source>Pictures that were looked at, and their neighbours, are kept in memory so that they are there at once. More memory keeps more of them; each window has its own.</source>
        <translation>表示した画像とその前後の画像は、すぐに表示できるようにメモリーに保持されます。メモリーを増やすと、より多くの画像を保持できます。メモリーはウィンドウごとに確保されます。</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>name of a choice, for screen readers: MiB or GiB</extracomment>
        <translation>単位</translation>
    </message>
    <message>
        <source>Whether the number before it is in megabytes or gigabytes.</source>
        <translation>左の数値の単位（メガバイトまたはギガバイト）です。</translation>
    </message>
</context>
<context>
    <name>CameraPicker</name>
    <message>
        <source>&amp;Cameras</source>
        <extracomment>label of a list</extracomment>
        <translation>カメラ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Network address</source>
        <extracomment>label of a field</extracomment>
        <translation>ネットワークアドレス(&amp;N)</translation>
    </message>
    <message>
        <source>192.168.1.20 or camera.local:15740</source>
        <translation>192.168.1.20 または camera.local:15740</translation>
    </message>
    <message>
        <source>Cameras</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Cameras that can be connected. A double click, or Return, connects the chosen one.</source>
        <translation>接続できるカメラです。ダブルクリックするかEnterキーを押すと、選択したカメラに接続します。</translation>
    </message>
    <message>
        <source>Connect a Camera</source>
        <translation>カメラを接続</translation>
    </message>
    <message>
        <source>Connect a camera as soon as it is &amp;plugged in</source>
        <translation>カメラをつないだら自動で接続(&amp;P)</translation>
    </message>
    <message>
        <source>Look &amp;Again</source>
        <extracomment>button: looks for cameras anew</extracomment>
        <translation>再検索(&amp;A)</translation>
    </message>
    <message>
        <source>Looks once more which cameras are connected by cable, for example after you have switched one on.</source>
        <translation>ケーブルで接続されているカメラをもう一度探します。カメラの電源を入れた後などに使います。</translation>
    </message>
    <message>
        <source>Na&amp;me of this body</source>
        <translation>このボディの名前(&amp;M)</translation>
    </message>
    <message>
        <source>None; for example “Left” or “Overhead”</source>
        <translation>なし。例:「左」「俯瞰」</translation>
    </message>
    <message>
        <source>The camera&apos;s address on Wi-Fi or cable, as its network menu shows it; a port may follow after a colon.</source>
        <translation>Wi-Fiまたは有線LANでのカメラのアドレス。カメラのネットワークメニューで確認できます。コロンに続けてポート番号も指定できます。</translation>
    </message>
    <message>
        <source>This computer does not tell Skein when it sleeps and wakes. Should a camera not answer after that, disconnect it and connect it here again.</source>
        <translation>このコンピューターでは、スリープと復帰がSkeinに通知されません。復帰後にカメラが応答しない場合は、ここで切断してから接続し直してください。</translation>
    </message>
    <message>
        <source>What this camera is called in lists and, where the file-name pattern has {body}, in file names.</source>
        <translation>一覧で使うこのカメラの名前です。ファイル名のパターンに{body}があれば、ファイル名にも使われます。</translation>
    </message>
    <message>
        <source>Whether a camera is connected by itself when its cable is plugged in. Otherwise it is chosen here.</source>
        <translation>ケーブルをつないだときに自動で接続するかどうかを指定します。オフの場合は、ここでカメラを選びます。</translation>
    </message>
</context>
<context>
    <name>ControlPanel</name>
    <message>
        <source>Presets and choice of settings</source>
        <translation>プリセットと表示する設定</translation>
    </message>
    <message>
        <source>Presets, and which settings are on top</source>
        <translation>プリセットと、上部に表示する設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>what an empty search field says</extracomment>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Shows only the settings whose names contain these words. Escape shows all again.</source>
        <translation>名前にこれらの語を含む設定だけを表示します。Escキーですべての表示に戻ります。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find by name</source>
        <translation>名前で検索</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>name of a choice, for screen readers: coloured label</extracomment>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>name of a choice, for screen readers: stars</extracomment>
        <translation>レーティング</translation>
    </message>
    <message>
        <source>Show the newest photograph</source>
        <translation>最新の写真を表示</translation>
    </message>
    <message>
        <source>Shows all photographs again, whatever their names, stars and labels.</source>
        <translation>名前、星、ラベルに関係なく、すべての写真を再び表示します。</translation>
    </message>
    <message>
        <source>Shows only the photographs whose names contain these words.</source>
        <translation>名前にこれらの語を含む写真だけを表示します。</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>サムネイルの大きさ</translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl and the wheel)</source>
        <translation>サムネイルの大きさ（Ctrl+ホイール）</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>name of a choice, for screen readers</extracomment>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>name of a choice, for screen readers: RAW, JPEG and so on</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>What the photographs are sorted by</source>
        <translation>写真の並べ替えの基準</translation>
    </message>
    <message>
        <source>Whether the first photograph of the row is the oldest or the newest, or the first or last by name.</source>
        <translation>写真を古い順に並べるか新しい順に並べるか、または名前の昇順か降順かを指定します。</translation>
    </message>
    <message>
        <source>Which colour label a photograph must have to be shown</source>
        <translation>表示する写真のカラーラベル</translation>
    </message>
    <message>
        <source>Which sort of photographs is shown</source>
        <translation>表示する写真の種類</translation>
    </message>
    <message>
        <source>Which stars a photograph must have to be shown</source>
        <translation>表示する写真の星の数</translation>
    </message>
</context>
<context>
    <name>HookDialog</name>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>button: chooses the file of a program</extracomment>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <extracomment>button: inserts a word that stands for a fact of the photograph</extracomment>
        <translation>挿入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Program:</source>
        <extracomment>label of a field</extracomment>
        <translation>プログラム(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <extracomment>label of a choice: the event at which a program is run</extracomment>
        <translation>実行するとき(&amp;W):</translation>
    </message>
    <message>
        <source>/home/me/bin/print-it</source>
        <extracomment>example in an empty field; the path of a program</extracomment>
        <translation>/home/me/bin/print-it</translation>
    </message>
    <message>
        <source>A&amp;rguments:</source>
        <extracomment>label of a field: what the program is given</extracomment>
        <translation>引数(&amp;R):</translation>
    </message>
    <message>
        <source>Arguments, one on each line</source>
        <translation>引数（1行に1つ）</translation>
    </message>
    <message>
        <source>Choose the program</source>
        <translation>プログラムの選択</translation>
    </message>
    <message>
        <source>Chooses the program among the files of this computer.</source>
        <translation>プログラムをコンピューターのファイルから選びます。</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>1行に1つ</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Puts a word into the arguments that stands for the photograph, the camera and so on</source>
        <translation>写真やカメラなどを表す語を引数に挿入します</translation>
    </message>
    <message>
        <source>The program to run: its full path, or a name that is found as in a terminal. No shell is involved.</source>
        <translation>実行するプログラムです。フルパス、またはターミナルと同じように検索される名前を指定します。シェルは使われません。</translation>
    </message>
    <message>
        <source>What has to happen for the program to be run, such as a photograph that was saved.</source>
        <translation>写真が保存されたときなど、プログラムを実行するきっかけです。</translation>
    </message>
    <message>
        <source>What the program gets, one argument on each line. Words in braces such as {path} are replaced by what they stand for.</source>
        <translation>プログラムに渡す引数を、1行に1つずつ指定します。{path}のように波かっこで囲んだ語は、実際の値に置き換えられます。</translation>
    </message>
    <message>
        <source>When the program is run</source>
        <translation>プログラムを実行するタイミング</translation>
    </message>
</context>
<context>
    <name>HooksPage</name>
    <message>
        <source> at most</source>
        <comment>after a number</comment>
        <extracomment>behind a number: so many programs at the same time</extracomment>
        <translation> 個まで</translation>
    </message>
    <message>
        <source> s</source>
        <comment>after a number: seconds</comment>
        <extracomment>seconds, behind a number</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <extracomment>button</extracomment>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>button</extracomment>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>button</extracomment>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Run at once:</source>
        <translation>同時に実行(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>button: runs the program for a test</extracomment>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>&lt;b&gt;Programs that are run when something happens&lt;/b&gt;</source>
        <translation>&lt;b&gt;イベント発生時に実行するプログラム&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Adds a program that is run when something happens.</source>
        <translation>特定のできごとに合わせて実行するプログラムを追加します。</translation>
    </message>
    <message>
        <source>Changes the event, the program or the arguments of the chosen line.</source>
        <translation>選択した行のイベント、プログラム、引数を変更します。</translation>
    </message>
    <message>
        <source>E&amp;nd after:</source>
        <extracomment>label of a number of seconds after which a program that hangs is ended</extracomment>
        <translation>強制終了まで(&amp;N):</translation>
    </message>
    <message>
        <source>Hooks</source>
        <extracomment>title of a page of the preferences: own programs that are run when something happens</extracomment>
        <translation>外部プログラム</translation>
    </message>
    <message>
        <source>More wait until one has ended, so that many photographs at once do not stop the computer.</source>
        <translation>これを超える分は、実行中のものが終わるまで待ちます。一度に多くの写真が届いても、コンピューターの動作は妨げられません。</translation>
    </message>
    <message>
        <source>No program is run yet. Add one that, for example, copies or prints each photograph as soon as it is saved.</source>
        <translation>実行するプログラムはまだありません。保存した写真をすぐにコピーまたは印刷するプログラムなどを追加できます。</translation>
    </message>
    <message>
        <source>One that takes longer is ended, with all that it started.</source>
        <translation>これより長くかかるプログラムは、そこから起動されたものも含めて終了させます。</translation>
    </message>
    <message>
        <source>Programs</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Programs that run at once</source>
        <translation>同時に実行するプログラムの数</translation>
    </message>
    <message>
        <source>Runs the program now, with the newest photograph of the session</source>
        <translation>セッションの最新の写真を使って、今すぐプログラムを実行します</translation>
    </message>
    <message>
        <source>Seconds after which a program is ended</source>
        <translation>プログラムを終了させるまでの秒数</translation>
    </message>
    <message>
        <source>Takes the chosen line away; the program itself stays.</source>
        <translation>選択した行を削除します。プログラム自体は残ります。</translation>
    </message>
    <message>
        <source>The programs that are run, and at which event. A double click changes one.</source>
        <translation>実行するプログラムと、そのきっかけとなるイベントです。ダブルクリックで変更できます。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;All</source>
        <extracomment>button: chooses all</extracomment>
        <translation>すべて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>button</extracomment>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete from the card what has been saved</source>
        <translation>保存したものをカードから削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>button, a verb</extracomment>
        <translation>取り込む(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <extracomment>button: reads the card anew</extracomment>
        <translation>再読み込み(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <extracomment>button: chooses what is not in the session yet</extracomment>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>button: ends the import</extracomment>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>All on the card</source>
        <translation>カード内すべて</translation>
    </message>
    <message>
        <source>Brings what is chosen into the session (Return)</source>
        <translation>選択したものをセッションに取り込みます（Enter）</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>name of a group of buttons, for screen readers</extracomment>
        <translation>選択</translation>
    </message>
    <message>
        <source>Choose all that are not in this session</source>
        <translation>このセッションにないものをすべて選択</translation>
    </message>
    <message>
        <source>Choose all that are shown</source>
        <translation>表示中のものをすべて選択</translation>
    </message>
    <message>
        <source>Choose none</source>
        <extracomment>name of a button, for screen readers</extracomment>
        <translation>選択解除</translation>
    </message>
    <message>
        <source>Chooses all that are shown (Ctrl+A)</source>
        <translation>表示中のものをすべて選択します（Ctrl+A）</translation>
    </message>
    <message>
        <source>Chooses all that are shown and not in this session</source>
        <translation>表示中で、このセッションにないものをすべて選択します</translation>
    </message>
    <message>
        <source>Closes this window. An import that has begun goes on without it.</source>
        <translation>このウィンドウを閉じます。開始済みの取り込みはそのまま続きます。</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>name of a choice, for screen readers</extracomment>
        <translation>日付</translation>
    </message>
    <message>
        <source>Each photograph that is whole and safe in the session is deleted from the camera&apos;s card.</source>
        <translation>セッションに完全な状態で安全に保存された写真は、カメラのカードから削除されます。</translation>
    </message>
    <message>
        <source>Ends the import; what has not come stays on the card</source>
        <translation>取り込みを終了します。まだ取り込んでいないものはカードに残ります</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>名前で検索</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>name of the bar that shows how far it is, for screen readers</extracomment>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Import from Camera</source>
        <translation>カメラから取り込み</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <extracomment>button: chooses none</extracomment>
        <translation>なし(&amp;O)</translation>
    </message>
    <message>
        <source>Not in this session</source>
        <translation>このセッションにないもの</translation>
    </message>
    <message>
        <source>Reads the list of the card once more.</source>
        <translation>カードの内容をもう一度読み込みます。</translation>
    </message>
    <message>
        <source>Shows only the photographs whose names contain these words.</source>
        <translation>名前にこれらの語を含む写真だけを表示します。</translation>
    </message>
    <message>
        <source>Takes back all that is chosen</source>
        <translation>選択をすべて解除します</translation>
    </message>
    <message>
        <source>The day on which they were taken, by the camera&apos;s clock</source>
        <translation>カメラの時計による撮影日</translation>
    </message>
    <message>
        <source>What lies on the card. Space or a click chooses a photograph; those that are chosen are imported.</source>
        <translation>カードの内容です。スペースキーまたはクリックで写真を選びます。選んだ写真が取り込まれます。</translation>
    </message>
    <message>
        <source>Whether all photographs of the card are shown, or only those that this session does not have yet.</source>
        <translation>カードの写真をすべて表示するか、このセッションにまだない写真だけを表示するかを指定します。</translation>
    </message>
    <message>
        <source>Which photographs are shown</source>
        <translation>表示する写真</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Toolbar</source>
        <extracomment>name of the toolbar</extracomment>
        <translation>ツールバー</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>MetadataPanel</name>
    <message>
        <source>A GPS position was found too. It is shown with “Show GPS Position”.</source>
        <translation>GPS位置情報もあります。「GPS位置情報を表示」で表示できます。</translation>
    </message>
    <message>
        <source>Camera, lens and time</source>
        <translation>カメラ、レンズ、日時</translation>
    </message>
    <message>
        <source>Copies all that is listed: names of the standards and values</source>
        <translation>表示中の全項目を、規格名と値とともにコピーします</translation>
    </message>
    <message>
        <source>Copy All</source>
        <extracomment>button: puts all metadata on the clipboard</extracomment>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Exposure</source>
        <extracomment>name of a line, for screen readers: shutter speed, aperture, ISO</extracomment>
        <translation>露出</translation>
    </message>
    <message>
        <source>Find in the metadata</source>
        <translation>メタデータ内を検索</translation>
    </message>
    <message>
        <source>Find name or value</source>
        <translation>名前または値を検索</translation>
    </message>
    <message>
        <source>GPS position</source>
        <extracomment>name of a line, for screen readers</extracomment>
        <translation>GPS位置情報</translation>
    </message>
    <message>
        <source>Metadata</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Nothing here contains these words.</source>
        <translation>この語を含む項目はありません。</translation>
    </message>
    <message>
        <source>Show GPS Position</source>
        <translation>GPS位置情報を表示</translation>
    </message>
    <message>
        <source>Shows only the lines in which these words stand, as a name or as a value.</source>
        <translation>名前または値にこれらの語を含む行だけを表示します。</translation>
    </message>
    <message>
        <source>Shows where this photograph was taken. Nothing is sent anywhere.</source>
        <translation>この写真の撮影場所を表示します。どこにも送信されません。</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>読み取れなかったもの</translation>
    </message>
</context>
<context>
    <name>NamesPart</name>
    <message>
        <source>&amp;Both</source>
        <extracomment>choice: both RAW and JPEG files</extracomment>
        <translation>両方(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <extracomment>button: inserts a word into the pattern of file names</extracomment>
        <translation>挿入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Job:</source>
        <extracomment>label of a text that can stand in file names: what the shoot is for</extracomment>
        <translation>案件(&amp;J):</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <extracomment>button: takes the usual pattern of file names</extracomment>
        <translation>標準(&amp;U)</translation>
    </message>
    <message>
        <source>&lt;b&gt;File names&lt;/b&gt;</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>&lt;b&gt;ファイル名&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stars and colours for other programs&lt;/b&gt;</source>
        <translation>&lt;b&gt;ほかのプログラム用の星とカラーラベル&lt;/b&gt;</translation>
    </message>
    <message>
        <source>How new photographs are named. A run of X, as in XXXX, is a running number; what stands before a slash is a folder in the session.</source>
        <translation>新しい写真の命名方法です。XXXXのように連続するXは連番に、スラッシュの前はセッション内のフォルダーになります。</translation>
    </message>
    <message>
        <source>How new photographs are named. The line below shows what comes of it.</source>
        <translation>新しい写真の命名方法です。結果は下の行に表示されます。</translation>
    </message>
    <message>
        <source>Job</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>案件</translation>
    </message>
    <message>
        <source>Names photographs as Skein does by itself</source>
        <translation>Skeinの標準の命名方法に戻します</translation>
    </message>
    <message>
        <source>One for each &amp;file, IMG_1234.CR3.xmp: darktable, digiKam</source>
        <translation>ファイルごとに1つ、IMG_1234.CR3.xmp: darktable、digiKam(&amp;F)</translation>
    </message>
    <message>
        <source>One for each &amp;shot, IMG_1234.xmp: Lightroom, Bridge, Capture One</source>
        <translation>カットごとに1つ、IMG_1234.xmp: Lightroom、Bridge、Capture One(&amp;S)</translation>
    </message>
    <message>
        <source>Pattern for file names</source>
        <translation>ファイル名のパターン</translation>
    </message>
    <message>
        <source>Puts a number, a date or another part into the name</source>
        <translation>番号や日付などの要素を名前に挿入します</translation>
    </message>
    <message>
        <source>RAW and JPEG of a shot share one small file without the ending.</source>
        <translation>1カットのRAWとJPEGが、拡張子を含まない名前のサイドカーファイル1つを共有します。</translation>
    </message>
    <message>
        <source>Stars, rejections and colour labels are written into sidecars, files beside the photographs that other programs read. Choose the name your program looks for. Sidecars that are there already are kept up to date, whatever they are called.</source>
        <translation>星、除外、カラーラベルは写真と同じ場所のサイドカーファイルに書き込まれ、ほかのプログラムから読み取れます。お使いのプログラムが認識する名前を選択してください。既存のサイドカーファイルは、名前にかかわらず最新の状態に更新されます。</translation>
    </message>
    <message>
        <source>The name of the sidecar keeps the ending of the photograph, so that RAW and JPEG have one each.</source>
        <translation>サイドカーファイルの名前に写真の拡張子を残すので、RAWとJPEGにそれぞれ1つずつ作られます。</translation>
    </message>
    <message>
        <source>The text that {job} in the pattern stands for. Change it when the next job begins.</source>
        <translation>パターンの{job}に入る文字列です。次の案件を始めるときに変更します。</translation>
    </message>
    <message>
        <source>Two small files with the same contents, for those who use programs of both kinds.</source>
        <translation>同じ内容のサイドカーファイルを2つ作ります。両方の種類のプログラムを使う場合に適しています。</translation>
    </message>
    <message>
        <source>What {job} stands for: a client, a place</source>
        <translation>{job}が表す内容（クライアント、場所など）</translation>
    </message>
</context>
<context>
    <name>NewSessionDialog</name>
    <message>
        <source>&amp;Change…</source>
        <extracomment>button: chooses another folder</extracomment>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <extracomment>label of a field: the folder in which the session&apos;s folder is made</extracomment>
        <translation>場所(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>label of a field: the name of the session</extracomment>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Choose the folder that the new session is made in</source>
        <translation>新しいセッションを作成するフォルダーを選択</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>セッションの名前</translation>
    </message>
    <message>
        <source>New Session</source>
        <extracomment>title of a window</extracomment>
        <translation>新規セッション</translation>
    </message>
    <message>
        <source>The folder&apos;s name: a date, a client, a job</source>
        <translation>フォルダー名（日付、クライアント、案件など）</translation>
    </message>
</context>
<context>
    <name>PluginRow</name>
    <message>
        <source>About</source>
        <extracomment>button that shows more about the plugin</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Goes to the page of the preferences that this plugin has.</source>
        <translation>環境設定にあるこのプラグインのページを開きます。</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>button: opens the plugin&apos;s page of the preferences</extracomment>
        <translation>環境設定…</translation>
    </message>
    <message>
        <source>Switches this plugin on or off; it takes effect at once.</source>
        <translation>このプラグインのオン／オフを切り替えます。すぐに反映されます。</translation>
    </message>
    <message>
        <source>Tells version, author and licence of this plugin, and where it lies.</source>
        <translation>このプラグインのバージョン、作者、ライセンス、保存場所を表示します。</translation>
    </message>
</context>
<context>
    <name>PluginsPage</name>
    <message>
        <source>List of plugins</source>
        <translation>プラグインの一覧</translation>
    </message>
    <message>
        <source>Plugins</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>プラグイン</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Export All…</source>
        <extracomment>button: writes the preferences, those of all pages, to a file</extracomment>
        <translation>すべて書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>button: writes the preferences to a file</extracomment>
        <translation type="vanished">書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import All…</source>
        <extracomment>button: reads preferences, those of all pages, from a file</extracomment>
        <translation>すべて読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>button: reads preferences from a file</extracomment>
        <translation type="vanished">読み込み(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>button: takes back what was changed since the window was opened</extracomment>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Finds options by any word of their names and explanations, on all pages.</source>
        <translation>すべてのページから、名前や説明に含まれる語で設定項目を検索します。</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>title of a window</extracomment>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Puts everything on this page back to what it was at first</source>
        <translation>このページの設定をすべて初期値に戻します</translation>
    </message>
    <message>
        <source>Reset This &amp;Page</source>
        <translation>このページをリセット(&amp;P)</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>what an empty search field says</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>環境設定を検索</translation>
    </message>
    <message>
        <source>Takes back what the reset or the import has just changed.</source>
        <translation>直前のリセットまたは読み込みによる変更を元に戻します。</translation>
    </message>
    <message>
        <source>Takes preferences from a file that was exported before</source>
        <translation>以前に書き出したファイルから環境設定を読み込みます</translation>
    </message>
    <message>
        <source>The pages of the preferences. The arrow keys walk through them.</source>
        <translation>環境設定のページです。矢印キーで移動できます。</translation>
    </message>
    <message>
        <source>Writes the preferences to a file, for another computer or as a copy</source>
        <translation>ほかのコンピューターで使うため、または控えとして、環境設定をファイルに書き出します</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Stop the transfer</source>
        <translation>転送を中止</translation>
    </message>
    <message>
        <source>Stop the transfer; the photograph stays on the camera&apos;s card</source>
        <translation>転送を中止します。写真はカメラのカードに残ります</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>name of the bar that shows how far it is, for screen readers</extracomment>
        <translation>転送</translation>
    </message>
</context>
<context>
    <name>SupportedCameras</name>
    <message>
        <source>All models that the driver library knows, and what each can do. A click on a heading sorts by it.</source>
        <translation>ドライバーライブラリーが対応しているすべての機種と、それぞれで使える機能です。見出しをクリックすると並べ替えられます。</translation>
    </message>
    <message>
        <source>Search for a model</source>
        <translation>機種を検索</translation>
    </message>
    <message>
        <source>Search, for example “canon r5”</source>
        <translation>検索（例: canon r5）</translation>
    </message>
    <message>
        <source>Shows only the models whose names contain these words, in any order.</source>
        <translation>名前にこれらの語を含む機種だけを表示します。語の順序は問いません。</translation>
    </message>
    <message>
        <source>Supported Cameras</source>
        <extracomment>title of a window</extracomment>
        <translation>対応カメラ</translation>
    </message>
    <message>
        <source>Supported cameras</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>対応カメラ</translation>
    </message>
</context>
<context>
    <name>skein::AboutDialog</name>
    <message>
        <source>Tethered shooting</source>
        <extracomment>what the program is for</extracomment>
        <translation>テザー撮影</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>未確認</translation>
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
        <translation>星1つ(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>星2つ(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>星3つ(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>星4つ(&amp;4)</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>星5つ(&amp;5)</translation>
    </message>
    <message>
        <source>&amp;About Skein</source>
        <extracomment>menu Help</extracomment>
        <translation>Skeinについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Absolute</source>
        <extracomment>rendering intent of colour management: absolute colorimetric</extracomment>
        <translation>絶対的な色域を維持(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <extracomment>zoom: one pixel of the picture on one of the screen</extracomment>
        <translation>等倍(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add to Overlay</source>
        <translation>オーバーレイに追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Aperture</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>絞り(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Autofocus</source>
        <extracomment>command: lets the camera focus</extracomment>
        <translation>オートフォーカス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Black-Point Compensation</source>
        <extracomment>colour management, can be switched on and off</extracomment>
        <translation>黒点の補正(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>ブルー(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <extracomment>a page of the side panel: the camera&apos;s settings; can be switched on and off</extracomment>
        <translation>カメラ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <extracomment>verb: takes a photograph</extracomment>
        <translation>撮影(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Clear Overlay</source>
        <extracomment>verb: takes all pictures off the overlay</extracomment>
        <translation>オーバーレイを消去(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <extracomment>verb</extracomment>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare Two</source>
        <extracomment>verb: shows two photographs side by side</extracomment>
        <translation>2枚を比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <extracomment>verb: puts the folder&apos;s or file&apos;s path on the clipboard</extracomment>
        <translation>パスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>theme of the window</extracomment>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <extracomment>verb: from the camera</extracomment>
        <translation>切断(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Double Size</source>
        <extracomment>zoom: 200 %</extracomment>
        <translation>2倍(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <extracomment>a direction: moves the part of the picture that is seen, or the spot
----------
a direction: moves the part of the picture that is seen</extracomment>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;End Autofocus</source>
        <extracomment>command: ends focusing</extracomment>
        <translation>オートフォーカスを終了(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Exposure Compensation</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>露出補正(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Farther</source>
        <extracomment>menu Focus: moves the lens towards infinity</extracomment>
        <translation>遠くへ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <extracomment>shows the first photograph</extracomment>
        <translation>最初(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Focus Mode</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>フォーカスモード(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Focus Points</source>
        <extracomment>shows in the photograph where the camera focused; can be switched on and off</extracomment>
        <translation>フォーカスポイント(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <extracomment>live view: keeps the present picture; can be switched on and off</extracomment>
        <translation>フリーズ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Gamut Warning</source>
        <extracomment>colour management: shows which colours the imitated device does not have</extracomment>
        <translation>色域外警告(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go to Focus A</source>
        <translation>フォーカス位置Aへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>グリーン(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <extracomment>all photographs as small pictures in rows; can be switched on and off</extracomment>
        <translation>一覧(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Guides</source>
        <extracomment>lines over the picture (thirds, grid); can be switched on and off</extracomment>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <extracomment>menu: the book that explains the program</extracomment>
        <translation>ハンドブック(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Hide All Panels</source>
        <translation>パネルをすべて隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <extracomment>panel; can be switched on and off</extracomment>
        <translation>ヒストグラム(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import from Camera…</source>
        <translation>カメラから取り込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <extracomment>facts of the photograph over the picture; can be switched on and off</extracomment>
        <translation>情報(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keep on Top</source>
        <translation>上部に固定(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <extracomment>command of a menu and of the list of keys</extracomment>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Last</source>
        <extracomment>shows the last photograph</extracomment>
        <translation>最後(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>theme of the window</extracomment>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Live View</source>
        <extracomment>the picture that the camera sees; can be switched on and off</extracomment>
        <translation>ライブビュー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Logarithmic Scale</source>
        <extracomment>of the histogram; can be switched on and off</extracomment>
        <translation>対数スケール(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Manage Colours</source>
        <extracomment>colour management, can be switched on and off</extracomment>
        <translation>カラーマネジメントを行う(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <extracomment>darkens what lies outside a chosen aspect ratio; can be switched on and off</extracomment>
        <translation>マスク(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Menu of This</source>
        <translation>この項目のメニュー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <extracomment>a page of the side panel: metadata; can be switched on and off</extracomment>
        <translation>メタデータ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <extracomment>live view: mirrors the picture, left and right; can be switched on and off</extracomment>
        <translation>左右反転(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <extracomment>menu Change Setting: the exposure mode of the camera (P, A, S, M)</extracomment>
        <translation>撮影モード(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>ゴミ箱に移動(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Nearer</source>
        <extracomment>menu Focus: moves the lens towards the near</extracomment>
        <translation>近くへ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <extracomment>verb: opens one more window of Skein</extracomment>
        <translation>新規ウィンドウ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>shows the next photograph</extracomment>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next Area</source>
        <extracomment>moves the keyboard focus to the next part of the window</extracomment>
        <translation>次の領域(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next Mask</source>
        <extracomment>shows the next chosen aspect ratio</extracomment>
        <translation>次のマスク(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next Setting</source>
        <extracomment>chooses the next camera setting</extracomment>
        <translation>次の設定(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next View</source>
        <extracomment>comparing: chooses the next of the pictures side by side</extracomment>
        <translation>次の画面(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;No Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>星なし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>verb: opens the photograph with the desktop&apos;s own program</extracomment>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open Session…</source>
        <extracomment>verb: opens the folder of another session</extracomment>
        <translation>セッションを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Overlay</source>
        <extracomment>a picture laid over the photograph; can be switched on and off</extracomment>
        <translation>オーバーレイ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause Sequence</source>
        <extracomment>verb; can be switched on and off</extracomment>
        <translation>シーケンスを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Perceptual</source>
        <extracomment>rendering intent of colour management</extracomment>
        <translation>知覚的(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Place Focus at Spot</source>
        <translation>シャープネス枠にピントを合わせる(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <extracomment>opens the preferences</extracomment>
        <translation>環境設定(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <extracomment>shows the photograph alone on another monitor; can be switched on and off</extracomment>
        <translation>プレゼンテーション(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <extracomment>shows the photograph before</extracomment>
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous Area</source>
        <extracomment>moves the keyboard focus to the part of the window before</extracomment>
        <translation>前の領域(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous Setting</source>
        <extracomment>chooses the previous camera setting</extracomment>
        <translation>前の設定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Purple</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>パープル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>verb: ends the program</extracomment>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <extracomment>label: command of the menu Rating that gives the photograph this colour</extracomment>
        <translation>レッド(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>verb: does again what was taken back</extracomment>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Relative</source>
        <extracomment>rendering intent of colour management: relative colorimetric</extracomment>
        <translation>相対的な色域を維持(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>問題を報告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <extracomment>verb: arranges the window as at first</extracomment>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Saturation</source>
        <extracomment>rendering intent of colour management</extracomment>
        <translation>彩度(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save Frame</source>
        <extracomment>live view: saves the present picture as a file</extracomment>
        <translation>フレームを保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save as Preset…</source>
        <translation>プリセットとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Separate Channels</source>
        <extracomment>of the histogram: red, green and blue apart; can be switched on and off</extracomment>
        <translation>チャンネルを分けて表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Sharpness Spot</source>
        <extracomment>a place at which sharpness is measured; can be switched on and off</extracomment>
        <translation>シャープネス枠(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop Sequence</source>
        <extracomment>verb</extracomment>
        <translation>シーケンスを中止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Supported Cameras</source>
        <extracomment>menu Help: opens the list of cameras</extracomment>
        <translation>対応カメラ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>verb: takes back what was done</extracomment>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <extracomment>a direction: moves the part of the picture that is seen, or the spot
----------
a direction: moves the part of the picture that is seen</extracomment>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>a page of the side panel: what is shown over the picture; can be switched on and off</extracomment>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Wait for Rest</source>
        <translation>揺れが収まるまで待つ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <extracomment>menu Help: shows the page that is seen at the first start</extracomment>
        <translation>ようこそ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;White Balance</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>ホワイトバランス(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Widen Panel</source>
        <extracomment>verb: makes the side panel wider</extracomment>
        <translation>パネルを広げる(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>イエロー(&amp;Y)</translation>
    </message>
    <message>
        <source>A &amp;Little Nearer</source>
        <translation>少し近くへ(&amp;L)</translation>
    </message>
    <message>
        <source>A Little Fart&amp;her</source>
        <translation>少し遠くへ(&amp;H)</translation>
    </message>
    <message>
        <source>Applies, renames or deletes presets.</source>
        <translation>プリセットの適用、名前の変更、削除を行います。</translation>
    </message>
    <message>
        <source>As the Camera S&amp;ees It</source>
        <translation>カメラの見たまま(&amp;E)</translation>
    </message>
    <message>
        <source>Begins a session in a folder of its own, for the next job.</source>
        <translation>次の案件のために、専用のフォルダーで新しいセッションを始めます。</translation>
    </message>
    <message>
        <source>Best &amp;Fit</source>
        <extracomment>zoom: the whole picture fits into the window</extracomment>
        <translation>全体表示(&amp;F)</translation>
    </message>
    <message>
        <source>Brings the photographs of this session that stay on the camera&apos;s card to the computer.</source>
        <translation>カメラのカードに残っている、このセッションの写真をコンピューターに転送します。</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>command: ends a capture or an exposure that is under way</extracomment>
        <translation>キャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;hoose Settings on Top…</source>
        <translation>上部に表示する設定を選択(&amp;H)…</translation>
    </message>
    <message>
        <source>C&amp;lear This List</source>
        <extracomment>empties the list of sessions that were open before; deletes no folders</extracomment>
        <translation>このリストを消去(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <extracomment>verb: opens the window in which a camera is chosen</extracomment>
        <translation>接続(&amp;O)…</translation>
    </message>
    <message>
        <source>Camera&apos;s Le&amp;vel</source>
        <extracomment>shows how the camera is tilted; can be switched on and off</extracomment>
        <translation>カメラの水準器(&amp;V)</translation>
    </message>
    <message>
        <source>Capture with All Cam&amp;eras</source>
        <translation>すべてのカメラで撮影(&amp;E)</translation>
    </message>
    <message>
        <source>Changes how files are named, what other programs get, and more.</source>
        <translation>ファイルの命名方法や、ほかのプログラムに渡す情報などを変更します。</translation>
    </message>
    <message>
        <source>Chooses a camera and connects it, beside those that are connected.</source>
        <translation>カメラを選んで、接続中のカメラに追加して接続します。</translation>
    </message>
    <message>
        <source>Chooses card or computer for Up and Down to change it.</source>
        <translation>上下キーで変更する項目として、保存先（カードまたはコンピューター）を選びます。</translation>
    </message>
    <message>
        <source>Chooses the ISO sensitivity for Up and Down to change it.</source>
        <translation>上下キーで変更する項目として、ISO感度を選びます。</translation>
    </message>
    <message>
        <source>Chooses the aperture for Up and Down to change it.</source>
        <translation>上下キーで変更する項目として、絞りを選びます。</translation>
    </message>
    <message>
        <source>Chooses the compensation for Up and Down to change it.</source>
        <translation>上下キーで変更する項目として、露出補正を選びます。</translation>
    </message>
    <message>
        <source>Chooses the drive mode for Up and Down to change it.</source>
        <translation>上下キーで変更する項目として、ドライブモードを選びます。</translation>
    </message>
    <message>
        <source>Chooses the exposure mode for Up and Down to change it.</source>
        <translation>上下キーで変更する項目として、撮影モードを選びます。</translation>
    </message>
    <message>
        <source>Chooses the focus mode for Up and Down to change it.</source>
        <translation>上下キーで変更する項目として、フォーカスモードを選びます。</translation>
    </message>
    <message>
        <source>Chooses the folder that new photographs are saved in.</source>
        <translation>新しい写真の保存先フォルダーを選びます。</translation>
    </message>
    <message>
        <source>Chooses the image size for Up and Down to change it.</source>
        <translation>上下キーで変更する項目として、画像サイズを選びます。</translation>
    </message>
    <message>
        <source>Chooses the metering for Up and Down to change it.</source>
        <translation>上下キーで変更する項目として、測光モードを選びます。</translation>
    </message>
    <message>
        <source>Chooses the monitor to present on.</source>
        <translation>プレゼンテーションに使うモニターを選びます。</translation>
    </message>
    <message>
        <source>Chooses the printer or screen that the soft proof imitates.</source>
        <translation>ソフト校正でシミュレートするプリンターまたは画面を選びます。</translation>
    </message>
    <message>
        <source>Chooses the profile of the monitor, where the desktop does not know it.</source>
        <translation>デスクトップがモニターのプロファイルを把握していない場合に、プロファイルを選びます。</translation>
    </message>
    <message>
        <source>Chooses the quality for Up and Down to change it.</source>
        <translation>上下キーで変更する項目として、画質を選びます。</translation>
    </message>
    <message>
        <source>Chooses the setting after, for Up and Down to change it.</source>
        <translation>上下キーで変更する項目として、次の設定を選びます。</translation>
    </message>
    <message>
        <source>Chooses the setting before, for Up and Down to change it.</source>
        <translation>上下キーで変更する項目として、前の設定を選びます。</translation>
    </message>
    <message>
        <source>Chooses the shutter time for Up and Down to change it.</source>
        <translation>上下キーで変更する項目として、シャッタースピードを選びます。</translation>
    </message>
    <message>
        <source>Chooses the white balance for Up and Down to change it.</source>
        <translation>上下キーで変更する項目として、ホワイトバランスを選びます。</translation>
    </message>
    <message>
        <source>Chooses which settings stand on top, and in which order.</source>
        <translation>上部に表示する設定とその順序を選びます。</translation>
    </message>
    <message>
        <source>Clears the filter.</source>
        <translation>フィルターを解除します。</translation>
    </message>
    <message>
        <source>Closes all windows once their photographs are saved.</source>
        <translation>写真の保存が終わりしだい、すべてのウィンドウを閉じます。</translation>
    </message>
    <message>
        <source>Closes this window once its photographs are saved.</source>
        <translation>写真の保存が終わりしだい、このウィンドウを閉じます。</translation>
    </message>
    <message>
        <source>Collects versions, camera, settings and the log in a text that you can read and change before you send it to anybody.</source>
        <translation>バージョン、カメラ、設定、ログをテキストにまとめます。誰かに送る前に、内容を確認して変更できます。</translation>
    </message>
    <message>
        <source>Compare Fo&amp;ur</source>
        <extracomment>verb: shows four photographs side by side</extracomment>
        <translation>4枚を比較(&amp;U)</translation>
    </message>
    <message>
        <source>Converts pictures to the colours of the monitor, or shows their pixels as they are.</source>
        <translation>画像をモニターの色に変換して表示するか、ピクセルの値をそのまま表示するかを切り替えます。</translation>
    </message>
    <message>
        <source>Cop&amp;y Folder Path</source>
        <translation>フォルダーのパスをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copies all that the photograph says about itself.</source>
        <translation>写真のメタデータをすべてコピーします。</translation>
    </message>
    <message>
        <source>Copies the chosen lines of the metadata.</source>
        <translation>選択したメタデータの行をコピーします。</translation>
    </message>
    <message>
        <source>Copies the path of the session folder.</source>
        <translation>セッションフォルダーのパスをコピーします。</translation>
    </message>
    <message>
        <source>Copies the paths of the selected files.</source>
        <translation>選択したファイルのパスをコピーします。</translation>
    </message>
    <message>
        <source>Copy &amp;All Metadata</source>
        <translation>すべてのメタデータをコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;Line</source>
        <extracomment>menu Metadata: puts one line of the metadata on the clipboard</extracomment>
        <translation>行をコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Copy Settings to Ot&amp;her Cameras</source>
        <translation>設定をほかのカメラにコピー(&amp;H)</translation>
    </message>
    <message>
        <source>D&amp;rive</source>
        <extracomment>menu Change Setting: the drive mode of the camera (single, continuous, self-timer)</extracomment>
        <translation>ドライブモード(&amp;R)</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>元に戻した操作をやり直します。</translation>
    </message>
    <message>
        <source>Draws the histogram of each colour below the other.</source>
        <translation>各色のヒストグラムを上下に分けて表示します。</translation>
    </message>
    <message>
        <source>Ends the sequence that runs after its present photograph and sets the camera back.</source>
        <translation>実行中のシーケンスを、今の1枚を撮り終えてから終了し、カメラを元の設定に戻します。</translation>
    </message>
    <message>
        <source>Explains the control that is clicked next, or at once the one that has the keyboard.</source>
        <translation>次にクリックした項目を説明します。キーボードで操作中の項目があれば、すぐに説明します。</translation>
    </message>
    <message>
        <source>Exposure &amp;Warning</source>
        <extracomment>marks what is too bright or too dark; can be switched on and off</extracomment>
        <translation>露出警告(&amp;W)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>Fetch fro&amp;m Card</source>
        <translation>カードから転送(&amp;M)</translation>
    </message>
    <message>
        <source>Fi&amp;ll</source>
        <extracomment>zoom: the picture fills the window and may be cut off</extracomment>
        <translation>いっぱいに表示(&amp;L)</translation>
    </message>
    <message>
        <source>Fi&amp;nd…</source>
        <extracomment>finds photographs by their names</extracomment>
        <translation>検索(&amp;N)…</translation>
    </message>
    <message>
        <source>Fil&amp;mstrip on Top</source>
        <translation>フィルムストリップを上に表示(&amp;M)</translation>
    </message>
    <message>
        <source>Fills the view with the picture, whose longer side is cut off.</source>
        <translation>画像を表示領域いっぱいに表示します。長辺の端は切れます。</translation>
    </message>
    <message>
        <source>Film&amp;strip</source>
        <extracomment>row of small pictures; can be switched on and off</extracomment>
        <translation>フィルムストリップ(&amp;S)</translation>
    </message>
    <message>
        <source>Find in M&amp;etadata…</source>
        <translation>メタデータ内を検索(&amp;E)…</translation>
    </message>
    <message>
        <source>Finds a name or a value in what the photograph says about itself.</source>
        <translation>写真のメタデータから名前または値を検索します。</translation>
    </message>
    <message>
        <source>Focus &amp;Peaking</source>
        <extracomment>marks sharp edges; can be switched on and off</extracomment>
        <translation>フォーカスピーキング(&amp;P)</translation>
    </message>
    <message>
        <source>Focus by &amp;Sharpness</source>
        <translation>シャープネスでピント合わせ(&amp;S)</translation>
    </message>
    <message>
        <source>Forgets which sessions were open. The folders stay.</source>
        <translation>これまでに開いたセッションの履歴を消去します。フォルダーは残ります。</translation>
    </message>
    <message>
        <source>Gives all other connected cameras the settings of this one.</source>
        <translation>このカメラの設定を、接続中のほかのすべてのカメラに適用します。</translation>
    </message>
    <message>
        <source>Gives shutter button and dials back to the camera after photographs and live view, so that they work while it is connected.</source>
        <translation>撮影やライブビューの後にシャッターボタンとダイヤルの操作をカメラに戻し、接続したままでも使えるようにします。</translation>
    </message>
    <message>
        <source>Gives the camera that is shown a name of your own, which the names of its photographs may contain.</source>
        <translation>表示中のカメラに名前を付けます。写真のファイル名にも使えます。</translation>
    </message>
    <message>
        <source>Gives the chosen setting of the camera its next higher value.</source>
        <translation>選択中のカメラの設定を1段階上げます。</translation>
    </message>
    <message>
        <source>Gives the chosen setting of the camera its next lower value.</source>
        <translation>選択中のカメラの設定を1段階下げます。</translation>
    </message>
    <message>
        <source>Gives the keyboard to the area of the window before.</source>
        <translation>キーボード操作の対象を、ウィンドウの前の領域に移します。</translation>
    </message>
    <message>
        <source>Gives the keyboard to the next area of the window: picture, filter, filmstrip, panel, toolbar.</source>
        <translation>キーボード操作の対象を、ウィンドウの次の領域（画像、フィルター、フィルムストリップ、パネル、ツールバー）に移します。</translation>
    </message>
    <message>
        <source>Gives the program dark grey surroundings, which disturb the picture least.</source>
        <translation>画像の邪魔になりにくい、濃いグレーの外観にします。</translation>
    </message>
    <message>
        <source>Gives the program light grey surroundings, for bright rooms.</source>
        <translation>明るい部屋に適した、薄いグレーの外観にします。</translation>
    </message>
    <message>
        <source>Gives the selected photographs five stars.</source>
        <translation>選択した写真に星を5つ付けます。</translation>
    </message>
    <message>
        <source>Gives the selected photographs four stars.</source>
        <translation>選択した写真に星を4つ付けます。</translation>
    </message>
    <message>
        <source>Gives the selected photographs one star.</source>
        <translation>選択した写真に星を1つ付けます。</translation>
    </message>
    <message>
        <source>Gives the selected photographs three stars.</source>
        <translation>選択した写真に星を3つ付けます。</translation>
    </message>
    <message>
        <source>Gives the selected photographs two stars.</source>
        <translation>選択した写真に星を2つ付けます。</translation>
    </message>
    <message>
        <source>Gives the shot another name: all its files at once.</source>
        <translation>カットの名前を変更します。すべてのファイルの名前が一度に変わります。</translation>
    </message>
    <message>
        <source>Gives the whole screen to the picture.</source>
        <translation>画面全体に画像を表示します。</translation>
    </message>
    <message>
        <source>Go to Focus &amp;B</source>
        <translation>フォーカス位置Bへ移動(&amp;B)</translation>
    </message>
    <message>
        <source>ISO Sensiti&amp;vity</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>ISO感度(&amp;V)</translation>
    </message>
    <message>
        <source>Image &amp;Quality</source>
        <extracomment>menu Change Setting: opens the values of this camera setting (RAW, JPEG fine)</extracomment>
        <translation>画質(&amp;Q)</translation>
    </message>
    <message>
        <source>Image Si&amp;ze</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>画像サイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>Imitates what a printer or another screen makes of the picture.</source>
        <translation>プリンターやほかの画面での見え方をシミュレートします。</translation>
    </message>
    <message>
        <source>Is dark or light as the desktop is, and changes with it.</source>
        <translation>デスクトップの設定に合わせて、ダークとライトを切り替えます。</translation>
    </message>
    <message>
        <source>Judges the sharpness in a small frame that can be dragged, from picture to picture and in live view.</source>
        <translation>ドラッグで動かせる小さな枠の中のシャープネスを、写真ごとに、またライブビューで評価します。</translation>
    </message>
    <message>
        <source>Keeps colours vivid rather than exact.</source>
        <translation>正確さより色の鮮やかさを優先します。</translation>
    </message>
    <message>
        <source>Keeps the camera&apos;s present settings under a name.</source>
        <translation>現在のカメラの設定に名前を付けて保存します。</translation>
    </message>
    <message>
        <source>Keeps the chosen setting among those on top of the panel.</source>
        <translation>選択中の設定を、パネル上部に固定して表示します。</translation>
    </message>
    <message>
        <source>Keeps the present frame of live view until it is let go.</source>
        <translation>解除するまで、ライブビューの現在のフレームを静止させます。</translation>
    </message>
    <message>
        <source>Keeps where the focus is now as mark A.</source>
        <translation>現在のフォーカス位置をマークAとして記憶します。</translation>
    </message>
    <message>
        <source>Keeps where the focus is now as mark B.</source>
        <translation>現在のフォーカス位置をマークBとして記憶します。</translation>
    </message>
    <message>
        <source>Labels the selected photographs blue; once more takes it off.</source>
        <translation>選択した写真にブルーのラベルを付けます。もう一度実行すると外します。</translation>
    </message>
    <message>
        <source>Labels the selected photographs green; once more takes it off.</source>
        <translation>選択した写真にグリーンのラベルを付けます。もう一度実行すると外します。</translation>
    </message>
    <message>
        <source>Labels the selected photographs purple; once more takes it off.</source>
        <translation>選択した写真にパープルのラベルを付けます。もう一度実行すると外します。</translation>
    </message>
    <message>
        <source>Labels the selected photographs red; once more takes it off.</source>
        <translation>選択した写真にレッドのラベルを付けます。もう一度実行すると外します。</translation>
    </message>
    <message>
        <source>Labels the selected photographs yellow; once more takes it off.</source>
        <translation>選択した写真にイエローのラベルを付けます。もう一度実行すると外します。</translation>
    </message>
    <message>
        <source>Lays the selected photographs over whatever is shown.</source>
        <translation>選択した写真を、表示中の画像に重ねて表示します。</translation>
    </message>
    <message>
        <source>Leave the Controls to the &amp;Body</source>
        <translation>操作をボディに任せる(&amp;B)</translation>
    </message>
    <message>
        <source>Leaves the window to the picture, or brings side panel and filmstrip back.</source>
        <translation>ウィンドウに画像だけを表示するか、サイドパネルとフィルムストリップを再び表示します。</translation>
    </message>
    <message>
        <source>Lets each capture wait until the live picture is at rest, for a camera on a shaky floor.</source>
        <translation>揺れやすい床にカメラがある場合に、ライブビューの揺れが収まるのを待ってから撮影します。</translation>
    </message>
    <message>
        <source>Lets left and right of live view change places, for somebody who sees himself in it.</source>
        <translation>ライブビューの左右を反転します。自分撮りのときに便利です。</translation>
    </message>
    <message>
        <source>Lets the camera focus by itself.</source>
        <translation>カメラにピントを合わせさせます。</translation>
    </message>
    <message>
        <source>Lets the camera focus where the sharpness spot is, or in the middle; as a click in the live picture does.</source>
        <translation>シャープネス枠の位置、なければ中央にピントを合わせます。ライブビューをクリックしたときと同じ動作です。</translation>
    </message>
    <message>
        <source>Lets the camera give up focusing, or go on to another place.</source>
        <translation>カメラのピント合わせを中止します。別の位置に合わせることもできます。</translation>
    </message>
    <message>
        <source>Lets the camera send a smaller part of the picture, larger.</source>
        <translation>カメラから、画像の一部を拡大して送らせます。</translation>
    </message>
    <message>
        <source>Lets the camera send more of the picture again.</source>
        <translation>カメラから、画像のより広い範囲を再び送らせます。</translation>
    </message>
    <message>
        <source>Lets the camera that is shown go.</source>
        <translation>表示中のカメラを切断します。</translation>
    </message>
    <message>
        <source>Lets the sequence that runs wait, or go on.</source>
        <translation>実行中のシーケンスを一時停止または再開します。</translation>
    </message>
    <message>
        <source>Like the D&amp;esktop</source>
        <translation>デスクトップに合わせる(&amp;E)</translation>
    </message>
    <message>
        <source>Lists all models that can be used, and what each can do.</source>
        <translation>使用できるすべての機種と、それぞれの対応機能を一覧表示します。</translation>
    </message>
    <message>
        <source>Lists the sessions that were open last, to open one again.</source>
        <translation>最近開いたセッションの一覧から、もう一度開くものを選べます。</translation>
    </message>
    <message>
        <source>Locks zoom and place of the pictures that are compared.</source>
        <translation>比較中の画像のズームと表示位置を連動させます。</translation>
    </message>
    <message>
        <source>Lou&amp;pe</source>
        <extracomment>a magnifier that follows the pointer; can be switched on and off</extracomment>
        <translation>ルーペ(&amp;P)</translation>
    </message>
    <message>
        <source>Magnif&amp;y Less in the Camera</source>
        <translation>カメラの拡大表示を縮小(&amp;Y)</translation>
    </message>
    <message>
        <source>Magnifies the picture&apos;s own pixels under the pointer.</source>
        <translation>ポインターの下を、画像本来のピクセルで拡大表示します。</translation>
    </message>
    <message>
        <source>Magnify &amp;in the Camera</source>
        <translation>カメラで拡大表示(&amp;I)</translation>
    </message>
    <message>
        <source>Make Filmstrip &amp;Lower</source>
        <translation>フィルムストリップを低くする(&amp;L)</translation>
    </message>
    <message>
        <source>Make Filmstrip &amp;Taller</source>
        <translation>フィルムストリップを高くする(&amp;T)</translation>
    </message>
    <message>
        <source>Makes small numbers of pixels visible in the histogram.</source>
        <translation>ヒストグラムで、少数のピクセルも見えるようにします。</translation>
    </message>
    <message>
        <source>Makes the filmstrip and its pictures larger.</source>
        <translation>フィルムストリップとその画像を大きくします。</translation>
    </message>
    <message>
        <source>Makes the filmstrip and its pictures smaller.</source>
        <translation>フィルムストリップとその画像を小さくします。</translation>
    </message>
    <message>
        <source>Makes the picture larger.</source>
        <translation>画像を拡大します。</translation>
    </message>
    <message>
        <source>Makes the picture smaller.</source>
        <translation>画像を縮小します。</translation>
    </message>
    <message>
        <source>Makes the picture&apos;s black the black of the monitor.</source>
        <translation>画像の黒をモニターの黒に合わせます。</translation>
    </message>
    <message>
        <source>Makes the side panel narrower.</source>
        <translation>サイドパネルの幅を狭くします。</translation>
    </message>
    <message>
        <source>Makes the side panel wider.</source>
        <translation>サイドパネルの幅を広くします。</translation>
    </message>
    <message>
        <source>Marks colours in green that cannot be printed, in a soft proof.</source>
        <translation>ソフト校正で、印刷できない色を緑で示します。</translation>
    </message>
    <message>
        <source>Marks the edges that are in focus.</source>
        <translation>ピントの合っている輪郭を強調表示します。</translation>
    </message>
    <message>
        <source>Marks what is over- or under-exposed.</source>
        <translation>露出オーバーまたは露出アンダーの部分を示します。</translation>
    </message>
    <message>
        <source>Masks in the Presen&amp;tation</source>
        <translation>プレゼンテーションにもマスクを表示(&amp;T)</translation>
    </message>
    <message>
        <source>Meterin&amp;g</source>
        <extracomment>menu Change Setting: the metering mode of the camera</extracomment>
        <translation>測光モード(&amp;G)</translation>
    </message>
    <message>
        <source>Mo&amp;nitor Profile…</source>
        <extracomment>colour management: chooses the monitor&apos;s colour profile</extracomment>
        <translation>モニタープロファイル(&amp;N)…</translation>
    </message>
    <message>
        <source>Moves the focus a step farther away.</source>
        <translation>ピントを1ステップ遠くへ動かします。</translation>
    </message>
    <message>
        <source>Moves the focus a step nearer.</source>
        <translation>ピントを1ステップ近くへ動かします。</translation>
    </message>
    <message>
        <source>Moves the focus by the largest step farther away.</source>
        <translation>ピントを最大のステップで遠くへ動かします。</translation>
    </message>
    <message>
        <source>Moves the focus by the largest step nearer.</source>
        <translation>ピントを最大のステップで近くへ動かします。</translation>
    </message>
    <message>
        <source>Moves the focus by the smallest step farther away.</source>
        <translation>ピントを最小のステップで遠くへ動かします。</translation>
    </message>
    <message>
        <source>Moves the focus by the smallest step nearer.</source>
        <translation>ピントを最小のステップで近くへ動かします。</translation>
    </message>
    <message>
        <source>Moves the focus to where mark A was set.</source>
        <translation>ピントをマークAの位置に動かします。</translation>
    </message>
    <message>
        <source>Moves the focus to where mark B was set.</source>
        <translation>ピントをマークBの位置に動かします。</translation>
    </message>
    <message>
        <source>Moves the lens to where the live picture is sharpest: in the sharpness spot, else at the place clicked last, else in the middle.</source>
        <translation>ライブビューが最もシャープになる位置にレンズを動かします。シャープネス枠、なければ最後にクリックした位置、それもなければ中央で判定します。</translation>
    </message>
    <message>
        <source>Moves the selected shots to the trash: all their files.</source>
        <translation>選択したカットを、すべてのファイルごとゴミ箱に移動します。</translation>
    </message>
    <message>
        <source>Moves the sharpness spot down.</source>
        <translation>シャープネス枠を下に動かします。</translation>
    </message>
    <message>
        <source>Moves the sharpness spot to the left.</source>
        <translation>シャープネス枠を左に動かします。</translation>
    </message>
    <message>
        <source>Moves the sharpness spot to the right.</source>
        <translation>シャープネス枠を右に動かします。</translation>
    </message>
    <message>
        <source>Moves the sharpness spot up.</source>
        <translation>シャープネス枠を上に動かします。</translation>
    </message>
    <message>
        <source>Mu&amp;ch Nearer</source>
        <extracomment>menu Focus: a large step of the lens</extracomment>
        <translation>大きく近くへ(&amp;C)</translation>
    </message>
    <message>
        <source>Much Fa&amp;rther</source>
        <extracomment>menu Focus: a large step of the lens</extracomment>
        <translation>大きく遠くへ(&amp;R)</translation>
    </message>
    <message>
        <source>N&amp;arrow Panel</source>
        <extracomment>verb: makes the side panel narrower</extracomment>
        <translation>パネルを狭める(&amp;A)</translation>
    </message>
    <message>
        <source>N&amp;ext Guides</source>
        <extracomment>shows the next kind of guides</extracomment>
        <translation>次のガイド(&amp;E)</translation>
    </message>
    <message>
        <source>Name This Bod&amp;y…</source>
        <translation>このボディに名前を付ける(&amp;Y)…</translation>
    </message>
    <message>
        <source>New &amp;Session…</source>
        <extracomment>verb: begins a new session, which is a folder of photographs</extracomment>
        <translation>新規セッション(&amp;S)…</translation>
    </message>
    <message>
        <source>No &amp;Label</source>
        <extracomment>command of the menu Rating: takes the coloured label away</extracomment>
        <translation>ラベルなし(&amp;L)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <extracomment>menu of the sessions that were open before</extracomment>
        <translation>最近使ったセッションを開く(&amp;R)</translation>
    </message>
    <message>
        <source>Open With Another Pro&amp;gram…</source>
        <translation>別のプログラムで開く(&amp;G)…</translation>
    </message>
    <message>
        <source>Opens another window with a session of its own.</source>
        <translation>独自のセッションを持つ別のウィンドウを開きます。</translation>
    </message>
    <message>
        <source>Opens the handbook. In a dialog it opens at the chapter that explains it.</source>
        <translation>ハンドブックを開きます。ダイアログでは、その説明がある章を開きます。</translation>
    </message>
    <message>
        <source>Opens the menu of what has the keyboard, as the right mouse button does.</source>
        <translation>キーボード操作の対象のメニューを開きます。右クリックと同じ動作です。</translation>
    </message>
    <message>
        <source>Opens the picture with the desktop&apos;s own program.</source>
        <translation>デスクトップの既定のプログラムで画像を開きます。</translation>
    </message>
    <message>
        <source>Opens the selected pictures with a program of your choice.</source>
        <translation>選択した画像を、指定したプログラムで開きます。</translation>
    </message>
    <message>
        <source>Page &amp;Back</source>
        <extracomment>walks back by as many photographs as are in view</extracomment>
        <translation>前のページ(&amp;B)</translation>
    </message>
    <message>
        <source>Page For&amp;ward</source>
        <extracomment>walks on by as many photographs as are in view</extracomment>
        <translation>次のページ(&amp;W)</translation>
    </message>
    <message>
        <source>Present &amp;On…</source>
        <extracomment>chooses the monitor of the presentation</extracomment>
        <translation>プレゼンテーション先(&amp;O)…</translation>
    </message>
    <message>
        <source>Presets…</source>
        <extracomment>command: opens the list of saved camera settings</extracomment>
        <translation>プリセット…</translation>
    </message>
    <message>
        <source>Presses colours together where the monitor cannot show them all, and keeps their differences.</source>
        <translation>モニターで表示しきれない色がある場合に、色の差を保ちながら全体を圧縮します。</translation>
    </message>
    <message>
        <source>Profile to &amp;Imitate…</source>
        <translation>シミュレートするプロファイル(&amp;I)…</translation>
    </message>
    <message>
        <source>Puts the filmstrip above the picture.</source>
        <translation>フィルムストリップを画像の上に配置します。</translation>
    </message>
    <message>
        <source>Puts the side panel to the left of the picture.</source>
        <translation>サイドパネルを画像の左に配置します。</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <extracomment>command of the menu Rating: marks the photograph as one not to be used</extracomment>
        <translation>除外(&amp;J)</translation>
    </message>
    <message>
        <source>Reads all photographs of the session and writes a list of their hashes (ASC MHL), by which copies can be verified.</source>
        <translation>セッションのすべての写真を読み取り、コピーの検証に使えるハッシュリスト（ASC MHL）を書き出します。</translation>
    </message>
    <message>
        <source>Rejects the selected photographs; once more takes it back.</source>
        <translation>選択した写真を除外します。もう一度実行すると取り消します。</translation>
    </message>
    <message>
        <source>Ren&amp;ame…</source>
        <extracomment>verb: gives the photograph another name</extracomment>
        <translation>名前を変更(&amp;A)…</translation>
    </message>
    <message>
        <source>Runs the saved sequence that has the key %1.</source>
        <extracomment>%1 is a digit</extracomment>
        <translation>キー%1に割り当てた保存済みシーケンスを実行します。</translation>
    </message>
    <message>
        <source>S&amp;how in Own Window</source>
        <translation>別ウィンドウで表示(&amp;H)</translation>
    </message>
    <message>
        <source>Saves the frame of live view that is shown as a photograph of the session.</source>
        <translation>表示中のライブビューのフレームを、セッションの写真として保存します。</translation>
    </message>
    <message>
        <source>Se&amp;quences…</source>
        <extracomment>opens the window of sequences (time lapse, brackets)</extracomment>
        <translation>シーケンス(&amp;Q)…</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <extracomment>verb: all photographs</extracomment>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Selects all photographs that are shown.</source>
        <translation>表示中の写真をすべて選択します。</translation>
    </message>
    <message>
        <source>Selects all pictures from the first one to this one.</source>
        <translation>最初の画像からこの画像までをすべて選択します。</translation>
    </message>
    <message>
        <source>Selects all pictures from this one to the last one.</source>
        <translation>この画像から最後の画像までをすべて選択します。</translation>
    </message>
    <message>
        <source>Selects the picture after this one as well.</source>
        <translation>次の画像も選択に加えます。</translation>
    </message>
    <message>
        <source>Selects the picture before this one as well.</source>
        <translation>前の画像も選択に加えます。</translation>
    </message>
    <message>
        <source>Sequence &amp;%1</source>
        <extracomment>command: runs the saved sequence that has this number; %1 is a digit</extracomment>
        <translation>シーケンス&amp;%1</translation>
    </message>
    <message>
        <source>Set Camera&apos;s Cloc&amp;k</source>
        <translation>カメラの時計を合わせる(&amp;K)</translation>
    </message>
    <message>
        <source>Set Focus &amp;Mark A</source>
        <translation>フォーカスマークAを設定(&amp;M)</translation>
    </message>
    <message>
        <source>Set Focus Mar&amp;k B</source>
        <translation>フォーカスマークBを設定(&amp;K)</translation>
    </message>
    <message>
        <source>Sets self-timer, how many photographs a capture takes, what it waits for, and how long bulb exposures last.</source>
        <translation>セルフタイマー、1回の操作での撮影枚数、撮影前に待つ条件、バルブ撮影の露光時間を設定します。</translation>
    </message>
    <message>
        <source>Sets the camera&apos;s clock to the computer&apos;s time.</source>
        <translation>カメラの時計をコンピューターの時刻に合わせます。</translation>
    </message>
    <message>
        <source>Sharpness on &amp;Thumbnails</source>
        <translation>サムネイルにシャープネスを表示(&amp;T)</translation>
    </message>
    <message>
        <source>Show &amp;in Folder</source>
        <translation>フォルダーで表示(&amp;I)</translation>
    </message>
    <message>
        <source>Show &amp;the Newest</source>
        <translation>最新の写真を表示(&amp;T)</translation>
    </message>
    <message>
        <source>Show A&amp;ll Photographs</source>
        <translation>すべての写真を表示(&amp;L)</translation>
    </message>
    <message>
        <source>Show M&amp;otion</source>
        <extracomment>live view: shows how much the picture moves; can be switched on and off</extracomment>
        <translation>揺れを表示(&amp;O)</translation>
    </message>
    <message>
        <source>Show Ne&amp;xt Camera</source>
        <translation>次のカメラを表示(&amp;X)</translation>
    </message>
    <message>
        <source>Show P&amp;revious Camera</source>
        <translation>前のカメラを表示(&amp;R)</translation>
    </message>
    <message>
        <source>Show as D&amp;ial</source>
        <translation>ダイヤルで表示(&amp;I)</translation>
    </message>
    <message>
        <source>Show in &amp;File Manager</source>
        <translation>ファイルマネージャーで表示(&amp;F)</translation>
    </message>
    <message>
        <source>Shows all keys that work here, until a click or Escape.</source>
        <translation>ここで使えるすべてのキーを表示します。クリックするかEscキーを押すと閉じます。</translation>
    </message>
    <message>
        <source>Shows all panels in their usual places and sizes.</source>
        <translation>すべてのパネルを、標準の位置と大きさで表示します。</translation>
    </message>
    <message>
        <source>Shows all photographs on the camera&apos;s card, to bring some of them into the session.</source>
        <translation>カメラのカードにあるすべての写真を表示し、必要なものをセッションに取り込めるようにします。</translation>
    </message>
    <message>
        <source>Shows all photographs side by side, or the one picture again.</source>
        <translation>すべての写真の一覧と、1枚表示を切り替えます。</translation>
    </message>
    <message>
        <source>Shows colours exactly, and those the monitor cannot show by the nearest one.</source>
        <translation>色を正確に表示し、モニターで表示できない色は最も近い色で表示します。</translation>
    </message>
    <message>
        <source>Shows colours exactly, with the tint of the picture&apos;s white.</source>
        <translation>画像の白の色合いも含めて、色を正確に表示します。</translation>
    </message>
    <message>
        <source>Shows each photograph as it arrives; when off, the one shown stays.</source>
        <translation>写真が届くたびに表示します。オフの場合は、表示中の写真がそのまま残ります。</translation>
    </message>
    <message>
        <source>Shows exposure, lens, time and name for some seconds.</source>
        <translation>露出、レンズ、撮影日時、名前を数秒間表示します。</translation>
    </message>
    <message>
        <source>Shows four pictures side by side, or the selected ones.</source>
        <translation>4枚の画像、または選択した画像を並べて表示します。</translation>
    </message>
    <message>
        <source>Shows histogram, waveform, RGB parade and RAW data in turn.</source>
        <translation>ヒストグラム、波形、RGBパレード、RAWデータを順に切り替えて表示します。</translation>
    </message>
    <message>
        <source>Shows lines that help to compose.</source>
        <translation>構図を決めるための線を表示します。</translation>
    </message>
    <message>
        <source>Shows masks, guides, warnings and overlays on that monitor, too.</source>
        <translation>マスク、ガイド、警告、オーバーレイを、そのモニターにも表示します。</translation>
    </message>
    <message>
        <source>Shows on each thumbnail how sharp the photograph is at the place that is looked at, to find the sharpest of a row.</source>
        <translation>確認中の位置での写真のシャープネスを各サムネイルに表示します。連続撮影した写真から最もシャープな1枚を探せます。</translation>
    </message>
    <message>
        <source>Shows one pixel of the picture as one on screen.</source>
        <translation>画像の1ピクセルを画面の1ピクセルで表示します。</translation>
    </message>
    <message>
        <source>Shows one pixel of the picture as two by two on screen.</source>
        <translation>画像の1ピクセルを画面の2×2ピクセルで表示します。</translation>
    </message>
    <message>
        <source>Shows only photographs whose names contain some words.</source>
        <translation>指定した語を名前に含む写真だけを表示します。</translation>
    </message>
    <message>
        <source>Shows or hides histogram, pixel values and sharpness.</source>
        <translation>ヒストグラム、ピクセル値、シャープネスの表示を切り替えます。</translation>
    </message>
    <message>
        <source>Shows or hides the filmstrip.</source>
        <translation>フィルムストリップの表示を切り替えます。</translation>
    </message>
    <message>
        <source>Shows or hides the panel with the camera&apos;s settings and those of the view.</source>
        <translation>カメラと表示の設定パネルの表示を切り替えます。</translation>
    </message>
    <message>
        <source>Shows other pictures, half transparent, over this one.</source>
        <translation>ほかの画像を半透明で重ねて表示します。</translation>
    </message>
    <message>
        <source>Shows over live view how the camera leans, where it tells it.</source>
        <translation>カメラが傾きの情報を送る場合に、ライブビューに重ねて表示します。</translation>
    </message>
    <message>
        <source>Shows the autofocus fields of the camera.</source>
        <translation>カメラのフォーカスポイントを表示します。</translation>
    </message>
    <message>
        <source>Shows the camera before this one; all stay connected.</source>
        <translation>前のカメラを表示します。すべてのカメラは接続されたままです。</translation>
    </message>
    <message>
        <source>Shows the chosen setting as a dial instead of a menu.</source>
        <translation>選択中の設定を、メニューではなくダイヤルで表示します。</translation>
    </message>
    <message>
        <source>Shows the file in the file manager.</source>
        <translation>ファイルマネージャーでファイルを表示します。</translation>
    </message>
    <message>
        <source>Shows the first picture of the session.</source>
        <translation>セッションの最初の画像を表示します。</translation>
    </message>
    <message>
        <source>Shows the first steps once more: where photographs go, how a camera is connected, and what to do when it is not found.</source>
        <translation>最初の手順をもう一度表示します。写真の保存先、カメラの接続方法、カメラが見つからないときの対処を説明します。</translation>
    </message>
    <message>
        <source>Shows the last picture of the session.</source>
        <translation>セッションの最後の画像を表示します。</translation>
    </message>
    <message>
        <source>Shows the mask of the next aspect ratio.</source>
        <translation>次のアスペクト比のマスクを表示します。</translation>
    </message>
    <message>
        <source>Shows the next kind of guides.</source>
        <translation>次の種類のガイドを表示します。</translation>
    </message>
    <message>
        <source>Shows the next of several cameras; all stay connected.</source>
        <translation>複数台のうち次のカメラを表示します。すべてのカメラは接続されたままです。</translation>
    </message>
    <message>
        <source>Shows the page with masks, guides and the like in the side panel, or takes its tab away.</source>
        <translation>マスクやガイドなどのページをサイドパネルに表示するか、そのタブを隠します。</translation>
    </message>
    <message>
        <source>Shows the page with the camera&apos;s settings in the side panel, or takes its tab away.</source>
        <translation>カメラ設定のページをサイドパネルに表示するか、そのタブを隠します。</translation>
    </message>
    <message>
        <source>Shows the page with the metadata in the side panel, or takes its tab away.</source>
        <translation>メタデータのページをサイドパネルに表示するか、そのタブを隠します。</translation>
    </message>
    <message>
        <source>Shows the picture after this one.</source>
        <translation>次の画像を表示します。</translation>
    </message>
    <message>
        <source>Shows the picture alone on a monitor, or ends that.</source>
        <translation>画像だけを別のモニターに表示するか、その表示を終了します。</translation>
    </message>
    <message>
        <source>Shows the picture before this one.</source>
        <translation>前の画像を表示します。</translation>
    </message>
    <message>
        <source>Shows the picture in a window of its own.</source>
        <translation>画像を別のウィンドウに表示します。</translation>
    </message>
    <message>
        <source>Shows the saved sequences, to change them, make new ones and run them: intervals, brackets, bursts and the like.</source>
        <translation>保存済みのシーケンスを表示し、変更、新規作成、実行を行います。インターバル、ブラケット、連写などがあります。</translation>
    </message>
    <message>
        <source>Shows the session folder in the file manager.</source>
        <translation>ファイルマネージャーでセッションフォルダーを表示します。</translation>
    </message>
    <message>
        <source>Shows the whole picture.</source>
        <translation>画像全体を表示します。</translation>
    </message>
    <message>
        <source>Shows two pictures side by side, or the selected ones.</source>
        <translation>2枚の画像、または選択した画像を並べて表示します。</translation>
    </message>
    <message>
        <source>Shows what a crop to an aspect ratio would keep.</source>
        <translation>アスペクト比に合わせて切り抜いたときに残る範囲を示します。</translation>
    </message>
    <message>
        <source>Shows what lies above a zoomed picture&apos;s part.</source>
        <translation>拡大中の画像の、表示範囲より上を表示します。</translation>
    </message>
    <message>
        <source>Shows what lies below a zoomed picture&apos;s part.</source>
        <translation>拡大中の画像の、表示範囲より下を表示します。</translation>
    </message>
    <message>
        <source>Shows what lies to the left of a zoomed picture&apos;s part.</source>
        <translation>拡大中の画像の、表示範囲より左を表示します。</translation>
    </message>
    <message>
        <source>Shows what lies to the right of a zoomed picture&apos;s part.</source>
        <translation>拡大中の画像の、表示範囲より右を表示します。</translation>
    </message>
    <message>
        <source>Shows what the camera sees.</source>
        <translation>カメラが捉えている画像を表示します。</translation>
    </message>
    <message>
        <source>Shu&amp;tter</source>
        <extracomment>menu Change Setting: the shutter speed</extracomment>
        <translation>シャッタースピード(&amp;T)</translation>
    </message>
    <message>
        <source>Side P&amp;anel</source>
        <extracomment>can be switched on and off</extracomment>
        <translation>サイドパネル(&amp;A)</translation>
    </message>
    <message>
        <source>Side Panel on the &amp;Left</source>
        <translation>サイドパネルを左に表示(&amp;L)</translation>
    </message>
    <message>
        <source>Soft &amp;Proof</source>
        <extracomment>colour management: imitates a printer or another device on the screen</extracomment>
        <translation>ソフト校正(&amp;P)</translation>
    </message>
    <message>
        <source>Start &amp;Virtual Camera</source>
        <translation>仮想カメラを起動(&amp;V)</translation>
    </message>
    <message>
        <source>Starts a simulated camera to try everything without a real one.</source>
        <translation>仮想のカメラを起動し、実機なしですべての機能を試せるようにします。</translation>
    </message>
    <message>
        <source>Step &amp;Down</source>
        <extracomment>gives the chosen camera setting its next lower value</extracomment>
        <translation>1段階下げる(&amp;D)</translation>
    </message>
    <message>
        <source>Step &amp;Up</source>
        <extracomment>gives the chosen camera setting its next higher value</extracomment>
        <translation>1段階上げる(&amp;U)</translation>
    </message>
    <message>
        <source>Stop &amp;Transfer</source>
        <extracomment>verb: ends fetching photographs from the camera</extracomment>
        <translation>転送を中止(&amp;T)</translation>
    </message>
    <message>
        <source>Stops the exposure, the transfer or live view.</source>
        <translation>露光、転送、ライブビューを中止します。</translation>
    </message>
    <message>
        <source>Stops the transfer; the photographs stay on the camera&apos;s card.</source>
        <translation>転送を中止します。写真はカメラのカードに残ります。</translation>
    </message>
    <message>
        <source>Takes a photograph with all connected cameras at the same time, at once: neither self-timer nor row count.</source>
        <translation>接続中のすべてのカメラで同時に、すぐに撮影します。セルフタイマーと連続撮影の枚数は適用されません。</translation>
    </message>
    <message>
        <source>Takes a photograph.</source>
        <translation>写真を撮影します。</translation>
    </message>
    <message>
        <source>Takes all pictures off the overlay.</source>
        <translation>オーバーレイからすべての画像を外します。</translation>
    </message>
    <message>
        <source>Takes back all turning and mirroring of live view.</source>
        <translation>ライブビューの回転と反転をすべて元に戻します。</translation>
    </message>
    <message>
        <source>Takes back the last rating, label, new name or move to the trash.</source>
        <translation>最後に行ったレーティング、ラベル、名前の変更、またはゴミ箱への移動を元に戻します。</translation>
    </message>
    <message>
        <source>Takes the label off the selected photographs.</source>
        <translation>選択した写真のラベルを外します。</translation>
    </message>
    <message>
        <source>Takes the stars off the selected photographs.</source>
        <translation>選択した写真の星を外します。</translation>
    </message>
    <message>
        <source>Tells how far the live picture moves from frame to frame: whether the camera and its stand are at rest.</source>
        <translation>ライブビューの画像がフレーム間でどれだけ動いているかを示します。カメラと三脚が静止しているかどうかを確認できます。</translation>
    </message>
    <message>
        <source>Tells the versions of Skein and of the libraries it uses.</source>
        <translation>Skeinと、使用しているライブラリのバージョンを表示します。</translation>
    </message>
    <message>
        <source>The &amp;Next as Well</source>
        <translation>次も選択(&amp;N)</translation>
    </message>
    <message>
        <source>The Previous as &amp;Well</source>
        <translation>前も選択(&amp;W)</translation>
    </message>
    <message>
        <source>Timer, Row a&amp;nd Bulb…</source>
        <translation>タイマー、連続撮影、バルブ(&amp;N)…</translation>
    </message>
    <message>
        <source>To the &amp;Left</source>
        <extracomment>a direction: moves the part of the picture that is seen</extracomment>
        <translation>左へ(&amp;L)</translation>
    </message>
    <message>
        <source>To the &amp;Right</source>
        <extracomment>a direction: moves the part of the picture that is seen</extracomment>
        <translation>右へ(&amp;R)</translation>
    </message>
    <message>
        <source>Turn to the &amp;Left</source>
        <translation>左に回転(&amp;L)</translation>
    </message>
    <message>
        <source>Turn to the &amp;Right</source>
        <translation>右に回転(&amp;R)</translation>
    </message>
    <message>
        <source>Turns live view clockwise, for a camera that lies on its side.</source>
        <translation>縦位置のカメラに合わせて、ライブビューを時計回りに回転します。</translation>
    </message>
    <message>
        <source>Turns live view counter-clockwise, for a camera that lies on its side.</source>
        <translation>縦位置のカメラに合わせて、ライブビューを反時計回りに回転します。</translation>
    </message>
    <message>
        <source>Up to the &amp;First</source>
        <translation>最初まで(&amp;F)</translation>
    </message>
    <message>
        <source>Up to the &amp;Last</source>
        <translation>最後まで(&amp;L)</translation>
    </message>
    <message>
        <source>Walks back by as many pictures as are in view.</source>
        <translation>表示中の枚数分だけ前へ戻ります。</translation>
    </message>
    <message>
        <source>Walks on by as many pictures as are in view.</source>
        <translation>表示中の枚数分だけ次へ進みます。</translation>
    </message>
    <message>
        <source>What&apos;s &amp;This?</source>
        <extracomment>command of a menu and of the list of keys</extracomment>
        <translation>これは何？(&amp;T)</translation>
    </message>
    <message>
        <source>Where Ph&amp;otographs Go</source>
        <translation>写真の保存先(&amp;O)</translation>
    </message>
    <message>
        <source>Write &amp;Hash List</source>
        <translation>ハッシュリストを書き出す(&amp;H)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <extracomment>verb: makes the picture larger</extracomment>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <extracomment>verb: makes the picture smaller</extracomment>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom and Move &amp;Together</source>
        <translation>ズームと移動を連動(&amp;T)</translation>
    </message>
</context>
<context>
    <name>skein::Answer</name>
    <message>
        <source>The operation was stopped because its camera was closed.</source>
        <translation>カメラが閉じられたため、操作は中止されました。</translation>
    </message>
</context>
<context>
    <name>skein::AspectRatio</name>
    <message>
        <source>A picture of %1 would be only a line. Choose an aspect ratio between 1:%2 and %2:1.</source>
        <extracomment>%1 is what was typed, %2 a number</extracomment>
        <translation>%1では画像が線になってしまいます。1:%2から%2:1までのアスペクト比を指定してください。</translation>
    </message>
    <message>
        <source>An aspect ratio cannot have a side of zero. Type two numbers above zero, such as 16:9.</source>
        <translation>アスペクト比の辺は0にできません。16:9のように、0より大きい数値を2つ入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no aspect ratio. Type the width and the height with a colon between them, such as 16:9 or %2.</source>
        <extracomment>%1 is what was typed, %2 an example of decimals as the reader writes them</extracomment>
        <translation>「%1」はアスペクト比ではありません。16:9や%2のように、幅と高さをコロンで区切って入力してください。</translation>
    </message>
</context>
<context>
    <name>skein::BackupLedger</name>
    <message numerus="yes">
        <source>%n file(s) in the backup were not what had been written there any more. They were put aside with “damaged” in their names, such as “%1”, and copied anew. If nobody has changed them, the backup disk is failing: use another one.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>バックアップ内のファイル%n個が、書き込んだときの内容と異なっていました。「%1」のように名前に「damaged」を付けて残し、新しくコピーし直しました。変更した覚えがない場合は、バックアップ用ディスクの故障が考えられます。別のディスクを使用してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), such as “%1”, are not what came from the camera any more. They are in the backup as they are now; copies that were made there before were left as they were. If nobody has edited them, the disk of the session is failing.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>「%1」などファイル%n個の内容が、カメラから届いたときと異なっています。バックアップには現在の内容が入っています。以前に作成したコピーはそのまま残してあります。編集した覚えがない場合は、セッションのディスクの故障が考えられます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::BackupPage</name>
    <message>
        <source>Storage and Backup</source>
        <translation>保存先とバックアップ</translation>
    </message>
    <message>
        <source>second copy mirror disk full space warn folder network safety</source>
        <translation>バックアップ 複製 ミラーリング ディスク 容量 空き 満杯 警告 フォルダー ネットワーク 安全 backup mirror</translation>
    </message>
</context>
<context>
    <name>skein::BackupPresenter</name>
    <message numerus="yes">
        <source>%n file(s) have changed since they came from the camera. They are in the backup as they are now; earlier copies there were left as they were.</source>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>ファイル%n個が、カメラから届いた後に変更されています。バックアップには現在の内容が入っています。以前のコピーはそのまま残してあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there had been spoilt, have “damaged” in their names now, and were copied anew. The backup disk may be failing.</source>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>バックアップ内のファイル%n個が壊れていたため、名前に「damaged」を付けて残し、新しくコピーし直しました。バックアップ用ディスクの故障が考えられます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup disk is full: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>バックアップ用ディスクに空きなし: 残り%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup fails: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>バックアップできません: 残り%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup folder is away</source>
        <translation>バックアップ用フォルダーが見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>Backup folder is away: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>バックアップ用フォルダーなし: 残り%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %1 safe, %n differ(s)</source>
        <comment>files</comment>
        <extracomment>%1 is a number of files that have a copy, %n one of those that are not as they were</extracomment>
        <translation>
            <numerusform>バックアップ: %1個保存済み、%n個に相違</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n failed</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>バックアップ: %n個失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>バックアップ: 残り%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: all %n safe</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>バックアップ: 全%n個保存済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup: choose another folder</source>
        <translation>バックアップ: 別のフォルダーを選択</translation>
    </message>
    <message>
        <source>Backup: looking…</source>
        <extracomment>status bar: finding out what has no copy yet</extracomment>
        <translation>バックアップ: 確認中…</translation>
    </message>
    <message>
        <source>Backup: ready</source>
        <extracomment>status bar: nothing is waiting</extracomment>
        <translation>バックアップ: 待機中</translation>
    </message>
    <message>
        <source>Copies go to %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>コピー先は%1です</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>button: opens the preferences</extracomment>
        <translation>環境設定…</translation>
    </message>
    <message>
        <source>That is the disk of the session: copies there are lost with it. Choose a folder on another disk.</source>
        <translation>これはセッションと同じディスクです。ディスクが故障するとコピーも失われます。別のディスクのフォルダーを選択してください。</translation>
    </message>
</context>
<context>
    <name>skein::BackupTarget</name>
    <message>
        <source>The backup folder “%1” and the session folder lie in each other. Choose a folder for the backup elsewhere, best on another disk.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>バックアップ用フォルダー「%1」とセッションフォルダーの一方が、もう一方の中にあります。別の場所、できれば別のディスクのフォルダーをバックアップ用に選択してください。</translation>
    </message>
    <message>
        <source>The backup folder “%1” cannot be written to. Check its disk, or choose another folder for the backup.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>バックアップ用フォルダー「%1」に書き込めません。ディスクを確認するか、別のフォルダーをバックアップ用に選択してください。</translation>
    </message>
    <message>
        <source>The backup folder “%1” is away. Photographs go on being saved in the session, and are copied when it is back. If its disk is connected, choose the folder again in the preferences.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>バックアップ用フォルダー「%1」が見つかりません。写真は引き続きセッションに保存され、フォルダーが使えるようになるとコピーされます。ディスクが接続されている場合は、環境設定でフォルダーを選択し直してください。</translation>
    </message>
    <message>
        <source>The backup folder “%1” is read-only. Allow writing to it, or choose another folder for the backup.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>バックアップ用フォルダー「%1」は読み取り専用です。書き込みを許可するか、別のフォルダーをバックアップ用に選択してください。</translation>
    </message>
    <message>
        <source>The disk of the backup folder “%1” is full. Photographs go on being saved in the session; make room there, or choose another folder for the backup.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>バックアップ用フォルダー「%1」のディスクに空きがありません。写真は引き続きセッションに保存されます。空き容量を増やすか、別のフォルダーをバックアップ用に選択してください。</translation>
    </message>
    <message>
        <source>There is no backup folder “%1”. Connect its disk or make the folder, and try again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>バックアップ用フォルダー「%1」がありません。ディスクを接続するかフォルダーを作成して、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>skein::BackupWorker</name>
    <message>
        <source>“%1” is empty, although a photograph was saved there: the disk of the session has lost it, and no copy is known in this backup. Fetch it from the camera&apos;s card again, or look into the backups of former times.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>写真を保存したはずの「%1」が空です。セッションのディスクで失われており、このバックアップにもコピーが見つかりません。カメラのカードから転送し直すか、以前のバックアップを確認してください。</translation>
    </message>
</context>
<context>
    <name>skein::BodyConsole</name>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;.</source>
        <extracomment>%1 is the name of a camera setting or what was typed, %2 a value</extracomment>
        <translation>「%1」に「%2」は設定できません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;. Choose one of: %3.</source>
        <extracomment>%1 is the name of a camera setting or what was typed, %2 a value, %3 values with commas between them</extracomment>
        <translation>「%1」に「%2」は設定できません。次の中から選んでください: %3。</translation>
    </message>
    <message>
        <source>Live view cannot be &quot;%1&quot;. Choose one of: %2.</source>
        <extracomment>%1 is what was typed, %2 words with commas between them; words as press-shutter stay English</extracomment>
        <translation>ライブビューに「%1」は指定できません。次の中から選んでください: %2。</translation>
    </message>
    <message>
        <source>Say how far the camera leans, in degrees, such as: tilt -2.5 1.</source>
        <translation>カメラの傾きを度数で指定してください。例: tilt -2.5 1</translation>
    </message>
    <message>
        <source>Say how far the picture jumps between two frames, in thousandths of its width from 0 to %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>2フレーム間での画像の揺れを、幅の1000分の1を単位として0から%1までの数値で指定してください。</translation>
    </message>
    <message>
        <source>Say how many events there should be, such as 10000.</source>
        <translation>イベントの数を指定してください。例: 10000</translation>
    </message>
    <message>
        <source>The camera is busy.</source>
        <translation>カメラは処理中です。</translation>
    </message>
    <message>
        <source>The computer has the camera&apos;s controls.</source>
        <translation>カメラはコンピューターから操作されています。</translation>
    </message>
    <message>
        <source>There is no room for another picture.</source>
        <translation>これ以上写真を保存する空きがありません。</translation>
    </message>
    <message>
        <source>This camera has no setting &quot;%1&quot;.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>このカメラには「%1」という設定がありません。</translation>
    </message>
    <message>
        <source>Unknown order &quot;%1&quot;. Use press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch, storm N, tilt DEGREES, shake N, live KIND, fault RULE, fault none, sleep, wake, unplug or replug.</source>
        <extracomment>%1 is what was typed; words as press-shutter and NAME VALUE stay English</extracomment>
        <translation>「%1」は不明な命令です。press-shutter、set NAME VALUE、lock NAME、unlock NAME、watch、storm N、tilt DEGREES、shake N、live KIND、fault RULE、fault none、sleep、wake、unplug、replugのいずれかを使用してください。</translation>
    </message>
</context>
<context>
    <name>skein::BrightnessMeter</name>
    <message>
        <source>The photograph is not whole, so its brightness is not known.</source>
        <translation>写真が不完全なため、明るさが分かりません。</translation>
    </message>
    <message>
        <source>There is no photograph on this computer whose brightness could be measured. Let the camera&apos;s JPEG or RAW files be fetched.</source>
        <translation>明るさを測定できる写真がこのコンピューターにありません。カメラのJPEGファイルまたはRAWファイルが転送されるように設定してください。</translation>
    </message>
</context>
<context>
    <name>skein::BrowserArea</name>
    <message numerus="yes">
        <source>The filter hides all %n photograph(s). %1 shows them again.</source>
        <extracomment>%1 is the name of a button or a key, such as “Show All”</extracomment>
        <translation>
            <numerusform>フィルターにより写真%n枚がすべて隠れています。%1で再び表示できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The photographs of this session appear here.</source>
        <translation>このセッションの写真がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>skein::BulbSeriesForm</name>
    <message>
        <source>&amp;Exposure time:</source>
        <extracomment>label of a length of time: that of the first exposure</extracomment>
        <translation>露光時間(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Exposures:</source>
        <extracomment>label of a number: how many exposures</extracomment>
        <translation type="vanished">露光回数(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Length of the first:</source>
        <translation type="vanished">最初の露光時間(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Pause between:</source>
        <extracomment>label of a length of time</extracomment>
        <translation>撮影間の休止(&amp;P):</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>stands between the entries of a list</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>E&amp;xposure factor:</source>
        <extracomment>label of a factor: each exposure is so many times as long as the one before</extracomment>
        <translation>露光の倍率(&amp;X):</translation>
    </message>
    <message>
        <source>Each &amp;next one:</source>
        <translation type="vanished">以降の倍率(&amp;N):</translation>
    </message>
    <message>
        <source>Each exposure is so many times as long as the one before: 1 for all the same, 2 for twice as long each time.</source>
        <translation>露光ごとに、前回の何倍の長さにするかです。1ではすべて同じ、2では毎回2倍の長さになります。</translation>
    </message>
    <message>
        <source>From the end of one exposure to the start of the next.</source>
        <translation>露光の終了から次の露光の開始までの時間です。</translation>
    </message>
    <message>
        <source>Long exposures one after the other, each as long as the one before or so many times as long. The shutter of the camera has to be set to bulb.</source>
        <translation>長時間露光を続けて行います。露光時間は毎回同じにするか、前回の何倍かに延ばせます。カメラのシャッターをバルブに設定しておく必要があります。</translation>
    </message>
    <message>
        <source>Number o&amp;f exposures:</source>
        <extracomment>label of a number</extracomment>
        <translation>露光回数(&amp;F):</translation>
    </message>
    <message>
        <source>Pa&amp;use between two:</source>
        <translation type="vanished">間の休止(&amp;U):</translation>
    </message>
    <message>
        <source>So long the shutter stays open; of exposures that differ, at the first one.</source>
        <translation>シャッターを開けておく時間です。露光ごとに変わる場合は、最初の露光の時間です。</translation>
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
        <translation type="vanished">撮影枚数(&amp;P):</translation>
    </message>
    <message>
        <source>Each is taken as soon as the camera can.</source>
        <translation>カメラの準備ができしだい、次々に撮影します。</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>撮影枚数(&amp;F):</translation>
    </message>
    <message>
        <source>So many photographs, one directly after the other.</source>
        <translation>指定した枚数の写真を、間を置かずに続けて撮影します。</translation>
    </message>
</context>
<context>
    <name>skein::ButtonEditor</name>
    <message>
        <source>Do It</source>
        <extracomment>button: lets the camera do what the setting is for</extracomment>
        <translation>実行</translation>
    </message>
</context>
<context>
    <name>skein::CachePart</name>
    <message>
        <source>&amp;Automatic (a quarter of the memory: %1)</source>
        <extracomment>%1 is an amount of memory: &quot;3.9 GiB&quot;</extracomment>
        <translation>自動（メモリーの4分の1: %1）(&amp;A)</translation>
    </message>
</context>
<context>
    <name>skein::Camera</name>
    <message>
        <source>Another camera is now where this one was. Connect the one you want to use.</source>
        <translation>この場所に別のカメラが接続されています。使用するカメラを接続してください。</translation>
    </message>
    <message>
        <source>Live view is busy. Wait for its picture, then try again.</source>
        <translation>ライブビューは処理中です。画像が表示されるまで待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera could not do this. Look at its display, then try again.</source>
        <translation>カメラがこの操作を実行できませんでした。カメラの表示を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera is no longer there. Plug it in and switch it on, then connect it again.</source>
        <translation>カメラが見つからなくなりました。ケーブルを接続し、電源を入れてから、接続し直してください。</translation>
    </message>
    <message>
        <source>The camera was disconnected before this was done. Connect it again, then try again.</source>
        <translation>操作が終わる前にカメラが切断されました。接続し直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera was unplugged or switched off. Plug it in and switch it on, then connect it again.</source>
        <translation>カメラのケーブルが外れたか、電源が切れました。ケーブルを接続し、電源を入れてから、接続し直してください。</translation>
    </message>
    <message>
        <source>The connection to the camera broke off while the computer slept. Check that the camera is awake, then connect it again.</source>
        <translation>コンピューターのスリープ中にカメラとの接続が切れました。カメラが起動していることを確認して、接続し直してください。</translation>
    </message>
    <message>
        <source>The photograph “%1” is being fetched already. Wait for it.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>写真「%1」はすでに転送中です。完了するまでお待ちください。</translation>
    </message>
    <message>
        <source>The session folder is being changed already. Wait a moment, then try again.</source>
        <translation>セッションフォルダーはすでに変更中です。しばらく待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The session folder is being changed. Wait a moment, then try again.</source>
        <translation>セッションフォルダーを変更中です。しばらく待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no session folder for the photograph “%1”. Open a session, then try again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>写真「%1」を保存するセッションフォルダーがありません。セッションを開いてから、もう一度お試しください。</translation>
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
        <translation>カメラ</translation>
    </message>
</context>
<context>
    <name>skein::CameraCheck</name>
    <message>
        <source>%1 photographs would be taken between the marks. Choose larger steps.</source>
        <extracomment>%1 is a number above a thousand; the marks are those of the near and far focus</extracomment>
        <translation>マーク間で%1枚撮影することになります。ステップを大きくしてください。</translation>
    </message>
    <message>
        <source>%1: from %2 on, the camera can change it by %3 to %4 stops, and the bracket wants %5 to %6. Choose fewer photographs, a smaller step, or begin from another value.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its value, %3 to %6 are numbers of stops, such as &quot;-2.0&quot; and &quot;3.3&quot;</extracomment>
        <translation>%1: %2からカメラが変更できる範囲は%3～%4段ですが、ブラケットには%5～%6段が必要です。枚数を減らすか、ステップを小さくするか、別の値から始めてください。</translation>
    </message>
    <message>
        <source>%1: the camera does not let this setting be changed now. Turn it to manual exposure (M).</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;</extracomment>
        <translation>%1: 現在、カメラ側でこの設定を変更できません。マニュアル露出（M）に切り替えてください。</translation>
    </message>
    <message>
        <source>%1: the camera has steps of about %2 stops, and the bracket wants finer ones. Choose a larger step.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 a number</extracomment>
        <translation>%1: カメラのステップは約%2段ですが、ブラケットにはより細かいステップが必要です。ステップを大きくしてください。</translation>
    </message>
    <message>
        <source>%1: the camera is set to “%2”. Choose a fixed value first.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its value, such as &quot;Auto&quot;</extracomment>
        <translation>%1: カメラは「%2」に設定されています。先に固定の値を選んでください。</translation>
    </message>
    <message>
        <source>%1: this camera has no such setting that can be changed from here.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;</extracomment>
        <translation>%1: このカメラには、ここから変更できる該当の設定がありません。</translation>
    </message>
    <message>
        <source>Nothing that the camera can be set to lies within the limits of the ramp. Widen them.</source>
        <translation>カメラで設定できる値が、ランピングの範囲内にありません。範囲を広げてください。</translation>
    </message>
    <message>
        <source>The focus of this camera cannot be moved from here. Some cameras want live view for it, and the lens switched to autofocus.</source>
        <translation>このカメラのピントはここから動かせません。ライブビューの開始や、レンズのオートフォーカスへの切り替えが必要なカメラもあります。</translation>
    </message>
    <message>
        <source>The near and far marks of the lens are not set. Focus on the nearest and on the farthest place, and set a mark at each.</source>
        <translation>レンズの近距離側と遠距離側のマークが設定されていません。最も近い位置と最も遠い位置にピントを合わせ、それぞれマークを設定してください。</translation>
    </message>
    <message>
        <source>The near and the far mark are at the same place. Set them at two places.</source>
        <translation>近距離側と遠距離側のマークが同じ位置にあります。別々の位置に設定してください。</translation>
    </message>
    <message>
        <source>The ramp may come to exposures that are longer than its interval: some beats would be left out. Lower the longest exposure, or choose a longer interval.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>ランピング中に露光時間が撮影間隔を超え、一部のコマが撮影されない可能性があります。最長の露光時間を短くするか、撮影間隔を長くしてください。</translation>
    </message>
    <message>
        <source>This camera changes its exposure by %1 stops at least: the steps may be seen in the film.</source>
        <extracomment>%1 is a number, such as &quot;0.5&quot;; film: the time lapse that is made of the photographs</extracomment>
        <translation>このカメラの露出の最小ステップは%1段です。完成した動画で明るさの変化が目立つ場合があります。</translation>
    </message>
    <message>
        <source>This camera does not tell how many steps lie between the marks. Choose a number of photographs instead.</source>
        <translation>このカメラではマーク間のステップ数が分かりません。代わりに撮影枚数を指定してください。</translation>
    </message>
    <message>
        <source>This camera makes no bulb exposures from here. Turn it to manual exposure (M) or bulb (B), if it has them.</source>
        <translation>このカメラではここからバルブ撮影ができません。マニュアル露出（M）またはバルブ（B）があれば切り替えてください。</translation>
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
        <translation>始まった露光は中止できません。すでに始まっている場合は最後まで露光され、写真は保存されます。</translation>
    </message>
    <message>
        <source>Reading the camera&apos;s settings…</source>
        <translation>カメラの設定を読み込み中…</translation>
    </message>
    <message>
        <source>The camera&apos;s settings appear here as soon as one is connected.</source>
        <translation>カメラを接続すると、その設定がここに表示されます。</translation>
    </message>
    <message>
        <source>The capture was said to have failed, but a photograph has come from the camera since. See whether it is the one.</source>
        <translation>撮影に失敗したと通知されましたが、その後カメラから写真が届きました。目的の写真かどうか確認してください。</translation>
    </message>
    <message>
        <source>The capture was stopped: no photograph has come of it. Take it again if you want it.</source>
        <translation>撮影を中止しました。写真は得られませんでした。必要であれば撮り直してください。</translation>
    </message>
    <message>
        <source>The connection to the camera broke off during the capture and is being made again. If the camera took the photograph, it is fetched from the card then.</source>
        <translation>撮影中にカメラとの接続が切れたため、再接続しています。撮影できていた場合、写真は再接続後にカードから転送されます。</translation>
    </message>
    <message>
        <source>The connection to the camera broke off. Its settings appear again as soon as it is back.</source>
        <translation>カメラとの接続が切れました。再接続されると、設定が再び表示されます。</translation>
    </message>
</context>
<context>
    <name>skein::CameraConnector</name>
    <message>
        <source>Connecting to %1…</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>%1に接続中…</translation>
    </message>
    <message>
        <source>No session folder is open, so photographs would have no place. Open a session, then connect the camera.</source>
        <translation>セッションフォルダーが開かれていないため、写真の保存先がありません。セッションを開いてからカメラを接続してください。</translation>
    </message>
    <message>
        <source>Starting the virtual camera…</source>
        <translation>仮想カメラを起動中…</translation>
    </message>
    <message>
        <source>Waiting for “%1” to end…</source>
        <extracomment>%1 is a program that uses the camera</extracomment>
        <translation>「%1」の終了を待っています…</translation>
    </message>
</context>
<context>
    <name>skein::CameraFinder</name>
    <message>
        <source>Nobody in the network answered who “%1” is. Check the network, or use the camera&apos;s number such as 192.168.1.20.</source>
        <extracomment>%1 is the name of a device in the network, such as camera.local</extracomment>
        <translation>「%1」のアドレスをネットワークで確認できませんでした。ネットワークを確認するか、192.168.1.20のようなカメラのIPアドレスを使用してください。</translation>
    </message>
    <message>
        <source>The camera program gave a list that cannot be understood. Install Skein again.</source>
        <translation>カメラ用プログラムから届いた一覧を解釈できません。Skeinをインストールし直してください。</translation>
    </message>
    <message>
        <source>There is no camera named “%1” in the network. Check the name, or use the camera&apos;s number such as 192.168.1.20.</source>
        <extracomment>%1 is the name of a device in the network, such as camera.local</extracomment>
        <translation>ネットワークに「%1」という名前のカメラはありません。名前を確認するか、192.168.1.20のようなカメラのIPアドレスを使用してください。</translation>
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
        <translation>カメラが接続されていません。接続してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Not released, because it is not ready: %1. Wait a moment, then try again.</source>
        <extracomment>%1 is a list of cameras</extracomment>
        <translation>準備ができていないため、シャッターを切れませんでした: %1。しばらく待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera whose settings are to be copied is not ready. Connect it, or show another one, then try again.</source>
        <translation>設定のコピー元のカメラの準備ができていません。接続するか、別のカメラを表示してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no other camera to copy to. Connect another one beside this, then try again.</source>
        <translation>コピー先となるほかのカメラがありません。別のカメラを追加で接続してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>These have the settings of “%2” now: %1.</source>
        <extracomment>%1 is a list of cameras, %2 another camera</extracomment>
        <translation>次のカメラに「%2」の設定を適用しました: %1。</translation>
    </message>
    <message>
        <source>“%1” has the settings of “%2” now, but for those that it refuses: %3. Set these at “%1”.</source>
        <extracomment>%1 and %2 are cameras, %3 a list of settings</extracomment>
        <translation>「%1」に「%2」の設定を適用しましたが、次の設定は受け付けられませんでした: %3。これらは「%1」で設定してください。</translation>
    </message>
    <message>
        <source>“%1” has the settings of “%2” now.</source>
        <extracomment>two cameras</extracomment>
        <translation>「%1」に「%2」の設定を適用しました。</translation>
    </message>
</context>
<context>
    <name>skein::CameraHost</name>
    <message>
        <source>The camera host does not know this command. Install Skein again.</source>
        <translation>カメラ用プログラムがこのコマンドに対応していません。Skeinをインストールし直してください。</translation>
    </message>
    <message>
        <source>The camera is not connected. Connect it, then try again.</source>
        <translation>カメラが接続されていません。接続してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera is still taking the picture before. Wait for it, or stop it.</source>
        <translation>カメラはまだ前の写真を撮影中です。終わるまで待つか、中止してください。</translation>
    </message>
    <message>
        <source>The parts of Skein that talk to the camera have different versions. Install Skein again.</source>
        <translation>カメラと通信するSkeinの構成要素のバージョンが一致していません。Skeinをインストールし直してください。</translation>
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
        <translation>通常の写真と同じように転送する(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Leave them on the card</source>
        <translation>カードに残す(&amp;L)</translation>
    </message>
    <message>
        <source>A message with a button says how many there are.</source>
        <translation>枚数を示すメッセージがボタン付きで表示されます。</translation>
    </message>
    <message>
        <source>As&amp;k before they are fetched</source>
        <translation>転送する前に確認する(&amp;K)</translation>
    </message>
    <message>
        <source>Connected Cameras</source>
        <extracomment>title of a part of the preferences: what happens with cameras that are connected</extracomment>
        <translation>接続したカメラ</translation>
    </message>
    <message>
        <source>Photographs taken while the camera was away</source>
        <translation>カメラの切断中に撮影された写真</translation>
    </message>
    <message>
        <source>Set the camera&apos;s &amp;clock to the computer&apos;s time</source>
        <translation>カメラの時計をコンピューターの時刻に合わせる(&amp;C)</translation>
    </message>
    <message>
        <source>So that photographs of several cameras, and the times in their names, agree.</source>
        <translation>複数のカメラの写真とファイル名の時刻を一致させるための設定です。</translation>
    </message>
    <message>
        <source>The words are those of the page “Files and Names”. The camera then puts them into every photograph by itself, RAW files included, and keeps them when it is disconnected.</source>
        <translation>「ファイルと名前」ページで入力した内容を使います。以後はカメラがRAWファイルを含むすべての写真に書き込み、接続を切っても設定は残ります。</translation>
    </message>
    <message>
        <source>They are saved in the session, in the order in which they were taken.</source>
        <translation>撮影順にセッションに保存されます。</translation>
    </message>
    <message>
        <source>They can be fetched later by “Fetch from Card” in the menu Camera.</source>
        <translation>後から、カメラメニューの「カードから転送」で転送できます。</translation>
    </message>
    <message>
        <source>When a camera is connected</source>
        <translation>カメラの接続時</translation>
    </message>
    <message>
        <source>Write &amp;artist and copyright into the camera</source>
        <translation>撮影者名と著作権情報をカメラに書き込む(&amp;A)</translation>
    </message>
</context>
<context>
    <name>skein::CameraPart</name>
    <message>
        <source>No camera is connected. Connect one and try again.</source>
        <translation>カメラが接続されていません。接続して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera has no setting “%1”.</source>
        <extracomment>%1 is the name of a camera setting</extracomment>
        <translation>カメラに「%1」という設定はありません。</translation>
    </message>
    <message>
        <source>The camera is at work. Wait until it is ready and try again.</source>
        <translation>カメラが動作中です。準備ができるまで待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” cannot be set now: the camera&apos;s own dials decide it.</source>
        <extracomment>%1 is the name of a camera setting</extracomment>
        <translation>「%1」は現在設定できません。カメラ本体のダイヤルで決まります。</translation>
    </message>
</context>
<context>
    <name>skein::CameraPicker</name>
    <message>
        <source>%1 (away, and waited for)</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>%1（切断中、待機しています）</translation>
    </message>
    <message>
        <source>%1 (connected)</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>%1（接続中）</translation>
    </message>
    <message>
        <source>%1 (used in another window)</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>%1（別のウィンドウで使用中）</translation>
    </message>
    <message>
        <source>&amp;Forget This Network Camera</source>
        <translation>このネットワークカメラを一覧から削除(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <extracomment>button</extracomment>
        <translation>接続(&amp;O)</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>%1に接続中…</translation>
    </message>
    <message>
        <source>Connects the chosen camera, or the one at the address that was typed. Those that are connected already stay so.</source>
        <translation>選択したカメラ、または入力したアドレスのカメラに接続します。接続済みのカメラはそのままです。</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>カメラを再検索</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>カメラを検索中…</translation>
    </message>
    <message>
        <source>No camera was found by cable. Is it switched on and awake? Cameras on Wi-Fi need their network address.</source>
        <translation>ケーブル接続のカメラが見つかりません。電源が入っていて、スリープ状態でないか確認してください。Wi-Fi接続のカメラにはネットワークアドレスが必要です。</translation>
    </message>
    <message>
        <source>Starting the virtual camera…</source>
        <translation>仮想カメラを起動中…</translation>
    </message>
    <message>
        <source>Virtual camera, to try Skein without a real one</source>
        <translation>仮想カメラ（実機なしでSkeinを試せます）</translation>
    </message>
</context>
<context>
    <name>skein::CameraPreparation</name>
    <message>
        <source>The camera&apos;s clock has the computer&apos;s time</source>
        <translation>カメラの時計をコンピューターの時刻に合わせました</translation>
    </message>
    <message>
        <source>This camera&apos;s clock cannot be set from here</source>
        <translation>このカメラの時計はここから合わせられません</translation>
    </message>
    <message>
        <source>“%1” could not be set as you want it in this camera. %2</source>
        <extracomment>the name of a setting, and a sentence that says why</extracomment>
        <translation>このカメラでは「%1」を希望どおりに設定できませんでした。%2</translation>
    </message>
</context>
<context>
    <name>skein::CameraRack</name>
    <message>
        <source>Camera</source>
        <extracomment>stands for a camera whose model is not known yet</extracomment>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>state of a camera</extracomment>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>It is connected by itself when it is plugged in again.</source>
        <translation>再びつなぐと自動で接続されます。</translation>
    </message>
    <message>
        <source>Name This Body</source>
        <translation>このボディに名前を付ける</translation>
    </message>
    <message>
        <source>Not there</source>
        <extracomment>state of a camera that is awaited</extracomment>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>state of a camera</extracomment>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>What “%1” is called in lists and messages and, where the file-name pattern has {body}, in file names. Empty: it has no name.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>一覧やメッセージで使う「%1」の名前です。ファイル名のパターンに{body}があれば、ファイル名にも使われます。空欄の場合は名前なしになります。</translation>
    </message>
</context>
<context>
    <name>skein::CameraRelease</name>
    <message>
        <source>“%1” (process %2) is using the camera. Close it, or let Skein end it; then the camera is connected.</source>
        <extracomment>%1 is the name of a program, %2 its number</extracomment>
        <translation>「%1」（プロセス%2）がカメラを使用しています。このプログラムを閉じるか、Skeinから終了させると、カメラが接続されます。</translation>
    </message>
    <message>
        <source>“%1” (process %2), which another user of this computer runs, is using the camera. Ask that person to close it.</source>
        <extracomment>%1 is the name of a program, %2 its number</extracomment>
        <translation>このコンピューターの別のユーザーが実行している「%1」（プロセス%2）がカメラを使用しています。そのユーザーに閉じてもらってください。</translation>
    </message>
</context>
<context>
    <name>skein::CameraShooter</name>
    <message>
        <source>No camera is connected. Connect one and try again.</source>
        <translation>カメラが接続されていません。接続して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera has no such setting now.</source>
        <translation>現在、カメラにその設定はありません。</translation>
    </message>
    <message>
        <source>The camera is being connected. Wait until that is done.</source>
        <translation>カメラに接続中です。接続が完了するまでお待ちください。</translation>
    </message>
    <message>
        <source>The camera is taking a photograph. Wait until it is done.</source>
        <translation>カメラが撮影中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>The camera made %1 of %2 for “%3”. Check its mode and lens.</source>
        <extracomment>%3 is a camera setting, %2 the value that was wanted, %1 the one that it has</extracomment>
        <translation>「%3」に%2を指定しましたが、カメラでは%1になりました。カメラのモードとレンズを確認してください。</translation>
    </message>
    <message>
        <source>The shutter is set to bulb, and nobody would end the exposure. Choose an exposure time.</source>
        <translation>シャッターがバルブに設定されており、露光を終えるものがありません。シャッタースピードを選んでください。</translation>
    </message>
    <message>
        <source>There is no such photograph.</source>
        <translation>その写真はありません。</translation>
    </message>
    <message>
        <source>This camera offers no bulb exposure now. Turn its dial to M or B.</source>
        <translation>このカメラでは現在バルブ撮影ができません。ダイヤルをMまたはBにしてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be set to %2 now. Check the camera&apos;s mode and lens.</source>
        <extracomment>%1 is the name of a setting, %2 a value</extracomment>
        <translation>現在「%1」を%2に設定できません。カメラのモードとレンズを確認してください。</translation>
    </message>
</context>
<context>
    <name>skein::CameraState</name>
    <message>
        <source>No camera is connected. Connect the camera, then try again.</source>
        <translation>カメラが接続されていません。カメラを接続してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera is just being disconnected. Connect it again, then try again.</source>
        <translation>カメラを切断中です。接続し直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera is still being connected. Wait until it is ready, then try again.</source>
        <translation>カメラに接続中です。準備ができるまで待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera is taking a picture. Wait for it or cancel it, then try again.</source>
        <translation>カメラが撮影中です。終わるまで待つか、キャンセルしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to the camera broke off and is being made again. Wait a moment, then try again.</source>
        <translation>カメラとの接続が切れたため、再接続しています。しばらく待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This is not possible during live view. Stop live view, then try again.</source>
        <translation>ライブビュー中は実行できません。ライブビューを終了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This is not possible now. Wait a moment, then try again.</source>
        <translation>現在は実行できません。しばらく待ってから、もう一度お試しください。</translation>
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
        <translation>ネットワーク上の%1</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>stands for a camera whose model is not known</extracomment>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <extracomment>%1 is a number with letters</extracomment>
        <translation>シリアル番号 %1</translation>
    </message>
    <message>
        <source>capture</source>
        <extracomment>one of the things a camera can do, in a list: “capture, live view, settings”</extracomment>
        <translation>撮影</translation>
    </message>
    <message>
        <source>live view</source>
        <extracomment>one of the things a camera can do, in a list</extracomment>
        <translation>ライブビュー</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>one of the things a camera can do, in a list: its settings can be changed</extracomment>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>skein::CaptureCommand</name>
    <message>
        <source>Bulb: %1 s</source>
        <extracomment>%1 is a number of seconds that the exposure has lasted</extracomment>
        <translation>バルブ: %1 秒</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <extracomment>%1 and %2 are numbers: the third of five</extracomment>
        <translation>%1/%2枚目</translation>
    </message>
    <message>
        <source>Self-timer: %1 s</source>
        <extracomment>%1 is a number of seconds that are left</extracomment>
        <translation>セルフタイマー: %1 秒</translation>
    </message>
</context>
<context>
    <name>skein::CaptureOperation</name>
    <message>
        <source>The camera took no picture in time. Check focus, card and self-timer, then try again.</source>
        <translation>時間内に撮影されませんでした。ピント、カード、セルフタイマーを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera took the picture but did not hand over a file. Look on the camera&apos;s card, and check that it has a card with free space.</source>
        <translation>カメラは撮影しましたが、ファイルを送りませんでした。カメラのカードを確認し、空きのあるカードが入っているか調べてください。</translation>
    </message>
    <message>
        <source>This camera cannot hold its shutter open for the computer. Choose a shutter speed other than bulb.</source>
        <translation>このカメラは、コンピューターからシャッターを開き続けることができません。バルブ以外のシャッタースピードを選んでください。</translation>
    </message>
</context>
<context>
    <name>skein::CapturePage</name>
    <message>
        <source>&amp;Delete photographs from the card once they are safe</source>
        <translation>安全に保存された写真をカードから削除する(&amp;D)</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>title of a page of the preferences: taking photographs</extracomment>
        <translation>撮影</translation>
    </message>
    <message>
        <source>Each is saved, read again and compared before its copy on the card goes. Those that were on the card before stay there.</source>
        <translation>写真は保存後に読み直して照合し、その後でカードから削除します。以前からカードにある写真は残ります。</translation>
    </message>
    <message>
        <source>Give the &amp;controls back to the camera after a photograph or live view</source>
        <translation>撮影やライブビューの後に操作をカメラに戻す(&amp;C)</translation>
    </message>
    <message>
        <source>On the card of the camera</source>
        <translation>カメラのカード上の写真</translation>
    </message>
    <message>
        <source>Some cameras lock their own buttons and dials while the computer takes photographs. They are free again as soon as nothing needs them.</source>
        <translation>コンピューターからの撮影中、本体のボタンやダイヤルがロックされるカメラがあります。必要がなくなりしだい、ロックを解除します。</translation>
    </message>
    <message>
        <source>The camera&apos;s own controls</source>
        <translation>カメラ本体の操作</translation>
    </message>
    <message>
        <source>beep click silence shake vibration tripod wait motion timeout</source>
        <translation>電子音 クリック 消音 サイレント 揺れ ブレ 振動 三脚 待つ 動き タイムアウト</translation>
    </message>
    <message>
        <source>lock release body dial buttons nikon host pc</source>
        <translation>ロック 解除 ボディ ダイヤル ボタン ニコン ホスト nikon host pc</translation>
    </message>
    <message>
        <source>remove erase format space full download</source>
        <translation>削除 消去 フォーマット 空き 容量 満杯 転送 ダウンロード</translation>
    </message>
    <message>
        <source>time date sync author missed photographs while away download</source>
        <translation>時刻 日付 同期 撮影者 著作者 未転送 切断中 転送 ダウンロード</translation>
    </message>
</context>
<context>
    <name>skein::CaptureUnit</name>
    <message>
        <source>The photograph %1 could not be copied to the memory card. Make room on the disk.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>写真%1をメモリーカードにコピーできませんでした。ディスクの空き容量を増やしてください。</translation>
    </message>
</context>
<context>
    <name>skein::Captures</name>
    <message>
        <source>No camera is connected. Connect one and try again.</source>
        <translation>カメラが接続されていません。接続して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera was disconnected during the capture.</source>
        <translation>撮影中にカメラが切断されました。</translation>
    </message>
</context>
<context>
    <name>skein::Card</name>
    <message>
        <source>The folder %1 cannot be used as a memory card. Choose a folder that you may write to.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>フォルダー%1はメモリーカードとして使えません。書き込みできるフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The memory card takes no more pictures. Insert another card or delete pictures.</source>
        <translation>メモリーカードにこれ以上保存できません。別のカードを入れるか、写真を削除してください。</translation>
    </message>
    <message>
        <source>The picture could not be written to the memory card. Check the card&apos;s folder.</source>
        <translation>写真をメモリーカードに書き込めませんでした。カードのフォルダーを確認してください。</translation>
    </message>
</context>
<context>
    <name>skein::CardCleaner</name>
    <message>
        <source>%1 is saved as %2, but was not deleted from the camera. %3</source>
        <extracomment>%1 is the name of the file on the card, %2 in the session, %3 a sentence: why</extracomment>
        <translation>%1は%2として保存されましたが、カメラからは削除されませんでした。%3</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s), such as %1, are saved, but were not deleted from the camera, because it was disconnected in between. This is done at the next connection.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%1など写真%n枚は保存されましたが、途中でカメラが切断されたため、カメラから削除されていません。次回の接続時に削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its size on the disk is not the size it has in the camera.</source>
        <translation>ディスク上のサイズがカメラ内のサイズと異なります。</translation>
    </message>
    <message>
        <source>There are errors in its picture data, which may have come on the way. Look at it, and fetch the camera&apos;s copy once more if it is spoilt.</source>
        <translation>画像データにエラーがあります。転送中に生じた可能性があります。画像を確認し、壊れている場合はカメラからもう一度転送してください。</translation>
    </message>
</context>
<context>
    <name>skein::CardCommands</name>
    <message>
        <source>On the card: %1</source>
        <extracomment>%1 is the camera&apos;s name for a file; said over the picture when it stays on the card</extracomment>
        <translation>カード内: %1</translation>
    </message>
</context>
<context>
    <name>skein::CardDelegate</name>
    <message>
        <source>In session</source>
        <extracomment>mark on the thumbnail of a photograph on the camera&apos;s card that the session has already</extracomment>
        <translation>取り込み済み</translation>
    </message>
</context>
<context>
    <name>skein::CardImport</name>
    <message numerus="yes">
        <source>%n file(s) could not be imported and stay on the card.</source>
        <comment>photographs and films</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>ファイル%n個を取り込めませんでした。カードに残っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were imported.</source>
        <comment>photographs and films</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>ファイル%n個を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import ended, because another session was opened.</source>
        <translation>別のセッションが開かれたため、取り込みを終了しました。</translation>
    </message>
    <message numerus="yes">
        <source>The import was stopped; %n file(s) were not imported and stay on the card.</source>
        <comment>photographs and films</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>取り込みを中止しました。ファイル%n個は取り込まれず、カードに残っています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::CardListing</name>
    <message>
        <source>No camera is connected. Connect it to see what is on its card.</source>
        <translation>カメラが接続されていません。接続するとカードの内容が表示されます。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>reading the list of photographs on the card was stopped</extracomment>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>The camera was disconnected.</source>
        <translation>カメラが切断されました。</translation>
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
        <translation>このセッションに取り込み済みです。</translation>
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
        <translation>動画</translation>
    </message>
</context>
<context>
    <name>skein::CardRow</name>
    <message numerus="yes">
        <source>%n file(s) of this session are on the card only.</source>
        <comment>photographs</comment>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>このセッションの写真%n枚がカードにのみあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Brings them to the computer now.</source>
        <translation>今すぐコンピューターに転送します。</translation>
    </message>
    <message>
        <source>Fetch</source>
        <extracomment>button: gets the photographs that are on the camera&apos;s card</extracomment>
        <translation>転送</translation>
    </message>
    <message>
        <source>Fetch the photographs from the card</source>
        <translation>写真をカードから転送</translation>
    </message>
</context>
<context>
    <name>skein::CardView</name>
    <message>
        <source>Photographs on the card</source>
        <translation>カード内の写真</translation>
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
        <translation>、</translation>
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
        <translation>ハイライト</translation>
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
        <translation>シャドウ</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>colour channel, in a list of how much is clipped: &quot;red 2 %&quot;</extracomment>
        <translation>青</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>colour channel, in a list of how much is clipped: &quot;red 2 %&quot;</extracomment>
        <translation>緑</translation>
    </message>
    <message>
        <source>luminance</source>
        <extracomment>colour channel, in a list of how much is clipped: &quot;red 2 %&quot;</extracomment>
        <translation>輝度</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>a colour channel, in a list: “red, green”</extracomment>
        <translation>赤</translation>
    </message>
</context>
<context>
    <name>skein::ClosingGuard</name>
    <message>
        <source>Close Now</source>
        <extracomment>button: closes the window without waiting</extracomment>
        <translation>今すぐ閉じる</translation>
    </message>
    <message>
        <source>Photographs are still on their way. The window closes by itself when they are saved; dismiss this message to keep it open.</source>
        <translation>写真を転送中です。保存が終わるとウィンドウは自動的に閉じます。開いたままにするには、このメッセージを閉じてください。</translation>
    </message>
    <message>
        <source>The bulb exposure is ended now. The window closes by itself when its photograph is saved; dismiss this message to keep it open.</source>
        <translation>バルブ撮影を終了しています。写真の保存が終わるとウィンドウは自動的に閉じます。開いたままにするには、このメッセージを閉じてください。</translation>
    </message>
    <message>
        <source>The camera is being set back to what it was. The window closes by itself when that is done; dismiss this message to keep it open.</source>
        <translation>カメラを元の設定に戻しています。終わるとウィンドウは自動的に閉じます。開いたままにするには、このメッセージを閉じてください。</translation>
    </message>
    <message>
        <source>Your changes are still being written. The window closes by itself when that is done; dismiss this message to keep it open.</source>
        <translation>変更を書き込み中です。終わるとウィンドウは自動的に閉じます。開いたままにするには、このメッセージを閉じてください。</translation>
    </message>
</context>
<context>
    <name>skein::ColourCommands</name>
    <message>
        <source>Automatic: the desktop&apos;s own</source>
        <translation>自動: デスクトップのプロファイル</translation>
    </message>
    <message>
        <source>Colour managed: %1</source>
        <extracomment>%1 is the name of a monitor&apos;s colour profile</extracomment>
        <translation>カラーマネジメント: %1</translation>
    </message>
    <message>
        <source>Colour managed: monitor taken as sRGB</source>
        <translation>カラーマネジメント: モニターはsRGBとみなします</translation>
    </message>
    <message>
        <source>Colours cannot be converted</source>
        <translation>色を変換できません</translation>
    </message>
    <message>
        <source>Gamut warning: colours that it cannot show are covered.</source>
        <translation>色域外警告: 表示できない色が塗りつぶされています。</translation>
    </message>
    <message>
        <source>Imitated: “%1”.</source>
        <extracomment>%1 is the name of a colour profile: that of the soft proof</extracomment>
        <translation>シミュレーション: 「%1」。</translation>
    </message>
    <message>
        <source>Live view: taken as sRGB.</source>
        <translation>ライブビュー: sRGBとみなします。</translation>
    </message>
    <message>
        <source>Monitor %1: no profile is known; sRGB is assumed.</source>
        <extracomment>%1 is the name of a monitor</extracomment>
        <translation>モニター%1: プロファイルが不明なため、sRGBとみなします。</translation>
    </message>
    <message>
        <source>Monitor %1: “%2”, from the X server.</source>
        <extracomment>%1 is the name of a monitor, %2 of a colour profile</extracomment>
        <translation>モニター%1: 「%2」（Xサーバーから取得）。</translation>
    </message>
    <message>
        <source>Monitor %1: “%2”, from the desktop&apos;s colour manager.</source>
        <extracomment>%1 is the name of a monitor, %2 of a colour profile</extracomment>
        <translation>モニター%1: 「%2」（デスクトップのカラーマネージャーから取得）。</translation>
    </message>
    <message>
        <source>Monitor %1: “%2”, from the file that you chose.</source>
        <extracomment>%1 is the name of a monitor, %2 of a colour profile</extracomment>
        <translation>モニター%1: 「%2」（選択したファイルから取得）。</translation>
    </message>
    <message>
        <source>Monitor Profile</source>
        <extracomment>title of a window</extracomment>
        <translation>モニタープロファイル</translation>
    </message>
    <message>
        <source>No soft proof: its profile cannot be used</source>
        <translation>ソフト校正なし: プロファイルを使用できません</translation>
    </message>
    <message>
        <source>Not colour managed</source>
        <translation>カラーマネジメントなし</translation>
    </message>
    <message>
        <source>Picture without a usable profile</source>
        <translation>使用できるプロファイルが画像にありません</translation>
    </message>
    <message>
        <source>Picture: it does not say what its colours mean, so it is taken as sRGB.</source>
        <translation>画像: 色の情報がないため、sRGBとみなします。</translation>
    </message>
    <message>
        <source>Picture: its profile cannot be used, so it is taken as sRGB and its colours may be wrong.</source>
        <translation>画像: プロファイルを使用できないため、sRGBとみなします。色が正しくない場合があります。</translation>
    </message>
    <message>
        <source>Picture: “%1”.</source>
        <extracomment>%1 is the name of the picture&apos;s colour profile</extracomment>
        <translation>画像: 「%1」。</translation>
    </message>
    <message>
        <source>Pictures are shown without their profiles and that of the monitor: colours cannot be trusted. Switch colour management on in the menu View.</source>
        <translation>画像とモニターのプロファイルを使わずに表示しているため、色は正確ではありません。表示メニューでカラーマネジメントをオンにしてください。</translation>
    </message>
    <message>
        <source>Profile to Imitate</source>
        <translation>シミュレートするプロファイル</translation>
    </message>
    <message>
        <source>Soft proof with gamut warning: %1</source>
        <extracomment>%1 is the name of the imitated colour profile</extracomment>
        <translation>ソフト校正と色域外警告: %1</translation>
    </message>
    <message>
        <source>Soft proof: %1</source>
        <extracomment>%1 is the name of the imitated colour profile</extracomment>
        <translation>ソフト校正: %1</translation>
    </message>
    <message>
        <source>Which printer or screen is to be imitated?</source>
        <translation>シミュレートするプリンターまたは画面を選択してください。</translation>
    </message>
    <message>
        <source>Which profile describes the monitor “%1”, on which this window is? By itself, Skein uses the one that the desktop has for it.</source>
        <extracomment>%1 is the name of a monitor</extracomment>
        <translation>このウィンドウのあるモニター「%1」のプロファイルを選択してください。指定しない場合は、デスクトップに登録されたものを使用します。</translation>
    </message>
</context>
<context>
    <name>skein::ColourLabel</name>
    <message>
        <source>Blue</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>ブルー</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>グリーン</translation>
    </message>
    <message>
        <source>No label</source>
        <extracomment>the photograph has no coloured label</extracomment>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>パープル</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>レッド</translation>
    </message>
    <message>
        <source>Yellow</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>イエロー</translation>
    </message>
</context>
<context>
    <name>skein::ColourManager</name>
    <message>
        <source>Nothing can be imitated with the profile “%1”. Choose another one.</source>
        <extracomment>%1 is the name of a colour profile</extracomment>
        <translation>プロファイル「%1」ではシミュレートできません。別のプロファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>skein::ColourPage</name>
    <message>
        <source>&amp;Colours it cannot show:</source>
        <translation>表示できない色(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Imitate it</source>
        <extracomment>check box: soft proof, the picture as that profile&apos;s device would print it</extracomment>
        <translation>シミュレートする(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Manage colours</source>
        <extracomment>can be switched on and off</extracomment>
        <translation>カラーマネジメントを行う(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Profile to imitate:</source>
        <translation>シミュレートするプロファイル(&amp;P):</translation>
    </message>
    <message>
        <source>Automatic: the desktop&apos;s own</source>
        <translation>自動: デスクトップのプロファイル</translation>
    </message>
    <message>
        <source>Automatic…</source>
        <extracomment>button: lets the profile be found by itself again</extracomment>
        <translation>自動…</translation>
    </message>
    <message>
        <source>Black stays &amp;black</source>
        <translation>黒を黒のまま保つ(&amp;B)</translation>
    </message>
    <message>
        <source>By itself, Skein uses the profile that the desktop has for each monitor. Choose a file if you have a better one, as a calibration device makes it.</source>
        <translation>通常は、デスクトップが各モニターに設定しているプロファイルを使用します。キャリブレーション機器で作成したものなど、より適切なプロファイルがある場合は、そのファイルを選択してください。</translation>
    </message>
    <message>
        <source>Chooses the profile of this monitor, if you have a better one than the desktop&apos;s own.</source>
        <translation>このモニターのプロファイルを選びます。デスクトップのものよりよいプロファイルがある場合に使います。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>button: chooses a colour profile</extracomment>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Co&amp;ver colours that it cannot show</source>
        <translation>表示できない色を塗りつぶす(&amp;V)</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>カラー</translation>
    </message>
    <message>
        <source>Cut off (relative colorimetric)</source>
        <translation>切り捨てる（相対的な色域を維持）</translation>
    </message>
    <message>
        <source>Imitating a printer or another screen (soft proof)</source>
        <translation>プリンターやほかの画面のシミュレーション（ソフト校正）</translation>
    </message>
    <message>
        <source>Keep the impression (perceptual)</source>
        <translation>印象を保つ（知覚的）</translation>
    </message>
    <message>
        <source>Keep them vivid (saturation)</source>
        <translation>鮮やかさを保つ（彩度）</translation>
    </message>
    <message>
        <source>Monitor Profile</source>
        <extracomment>title of a window</extracomment>
        <translation>モニタープロファイル</translation>
    </message>
    <message>
        <source>Paper white, too (absolute)</source>
        <translation>紙の白も再現（絶対的な色域を維持）</translation>
    </message>
    <message>
        <source>Pictures on the monitor</source>
        <translation>モニターに表示する画像</translation>
    </message>
    <message>
        <source>Profile to Imitate</source>
        <translation>シミュレートするプロファイル</translation>
    </message>
    <message>
        <source>Profiles of the monitors</source>
        <translation>モニターのプロファイル</translation>
    </message>
    <message>
        <source>Shows colours as the photograph means them, by its profile and that of the monitor. Without it they depend on the monitor, and cannot be trusted.</source>
        <translation>画像のプロファイルとモニターのプロファイルに基づいて、写真本来の色を表示します。オフにすると色はモニターに左右され、正確ではなくなります。</translation>
    </message>
    <message>
        <source>Shows pictures as it would show them.</source>
        <translation>その出力先での見え方で画像を表示します。</translation>
    </message>
    <message>
        <source>That of the paper and the printer, from the laboratory.</source>
        <translation>プリントを依頼するラボから提供される、用紙とプリンターのプロファイルです。</translation>
    </message>
    <message>
        <source>The darkest tone of the picture becomes the darkest of the monitor, so that shadows keep their detail (black point compensation).</source>
        <translation>画像の最も暗い階調をモニターの最も暗い階調に合わせ、シャドウのディテールを保ちます（黒点の補正）。</translation>
    </message>
    <message>
        <source>The gamut warning of the soft proof.</source>
        <translation>ソフト校正の色域外警告です。</translation>
    </message>
    <message>
        <source>The rendering intent. “Keep the impression” suits photographs.</source>
        <translation>マッチング方法です。写真には「印象を保つ」が適しています。</translation>
    </message>
    <message>
        <source>Which printer or screen is to be imitated?</source>
        <translation>シミュレートするプリンターまたは画面を選択してください。</translation>
    </message>
    <message>
        <source>Which profile describes the monitor “%1”?</source>
        <extracomment>%1 is a monitor</extracomment>
        <translation>モニター「%1」のプロファイルを選択してください。</translation>
    </message>
    <message>
        <source>gamut out of range</source>
        <translation>色域 色域外 gamut</translation>
    </message>
    <message>
        <source>icc profile color management calibration</source>
        <translation>icc プロファイル 色管理 カラーマネジメント キャリブレーション</translation>
    </message>
    <message>
        <source>monitor screen display icc profile calibration</source>
        <translation>モニター 画面 ディスプレイ icc プロファイル キャリブレーション</translation>
    </message>
    <message>
        <source>rendering intent gamut perceptual relative saturation absolute</source>
        <translation>マッチング方法 レンダリングインテント 色域 知覚的 相対的 彩度 絶対的</translation>
    </message>
    <message>
        <source>shadows bpc compensation</source>
        <translation>シャドウ bpc 黒点 補正</translation>
    </message>
    <message>
        <source>soft proof print</source>
        <translation>ソフト校正 ソフトプルーフ 印刷</translation>
    </message>
    <message>
        <source>soft proof printer paper icc</source>
        <translation>ソフト校正 ソフトプルーフ プリンター 用紙 icc</translation>
    </message>
</context>
<context>
    <name>skein::ColourProfile</name>
    <message>
        <source>Profile without a name</source>
        <translation>名前のないプロファイル</translation>
    </message>
    <message>
        <source>The colour profile %1 cannot be read. Choose another one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>カラープロファイル%1を読み取れません。別のプロファイルを選択してください。</translation>
    </message>
    <message>
        <source>The colour profile %1 is not there any more. Choose another one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>カラープロファイル%1が見つからなくなりました。別のプロファイルを選択してください。</translation>
    </message>
    <message>
        <source>The colour profile is damaged. Choose another one, or install it anew.</source>
        <translation>カラープロファイルが壊れています。別のプロファイルを選択するか、インストールし直してください。</translation>
    </message>
    <message>
        <source>The colour profile is empty. Choose another one.</source>
        <translation>カラープロファイルが空です。別のプロファイルを選択してください。</translation>
    </message>
    <message>
        <source>The colour profile is larger than any real one. Choose another one.</source>
        <translation>カラープロファイルが大きすぎます。別のプロファイルを選択してください。</translation>
    </message>
    <message>
        <source>This colour profile is of a kind that describes neither a picture nor a screen nor a printer. Choose another one.</source>
        <translation>このカラープロファイルは、画像、画面、プリンターのいずれのものでもありません。別のプロファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>skein::ColourTransform</name>
    <message>
        <source>The colours cannot be converted from “%1” to “%2”. Choose another profile in the menu View, Colour Management.</source>
        <extracomment>%1 and %2 are names of colour profiles</extracomment>
        <translation>「%1」から「%2」に色を変換できません。表示メニューの「カラーマネジメント」で別のプロファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>skein::CommandLine</name>
    <message>
        <source>%1 does not know what to do with &quot;%2&quot;.</source>
        <extracomment>%1 is a command, such as capture, %2 what was typed</extracomment>
        <translation>%1では「%2」を処理できません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a command, such as capture, %2 a sentence: what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Give a numeric address such as 127.0.0.1.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>「%1」はアドレスではありません。127.0.0.1のような数字のアドレスを指定してください。</translation>
    </message>
    <message>
        <source>--%1 wants a value that is not empty.</source>
        <extracomment>%1 is the name of an option</extracomment>
        <translation>--%1 には空でない値を指定してください。</translation>
    </message>
    <message>
        <source>--bulb wants a number of seconds, from 0 to %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>--bulb には0から%1までの秒数を指定してください。</translation>
    </message>
    <message>
        <source>--count wants a whole number, 1 or more.</source>
        <translation>--count には1以上の整数を指定してください。</translation>
    </message>
    <message>
        <source>--delay wants a number of seconds, from 0 to %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>--delay には0から%1までの秒数を指定してください。</translation>
    </message>
    <message>
        <source>--frames wants a whole number, 0 or more.</source>
        <translation>--frames には0以上の整数を指定してください。</translation>
    </message>
    <message>
        <source>--hook wants EVENT=PROGRAM; the events are %1.</source>
        <extracomment>EVENT=PROGRAM stays English, as it stands in --help; %1: words with commas between them</extracomment>
        <translation>--hook には EVENT=PROGRAM を指定してください。イベントは %1 です。</translation>
    </message>
    <message>
        <source>--hook-arg belongs to the --hook before it: name that first.</source>
        <translation>--hook-arg は直前の --hook に対する引数です。先に --hook を指定してください。</translation>
    </message>
    <message>
        <source>--interval wants a number of seconds, 0 or more.</source>
        <translation>--interval には0以上の秒数を指定してください。</translation>
    </message>
    <message>
        <source>--missed wants &quot;fetch&quot; or &quot;skip&quot;.</source>
        <translation>--missed には &quot;fetch&quot; または &quot;skip&quot; を指定してください。</translation>
    </message>
    <message>
        <source>--seconds wants a number of seconds, 0 or more.</source>
        <translation>--seconds には0以上の秒数を指定してください。</translation>
    </message>
    <message>
        <source>--since wants a date such as 2026-05-31 or 2026-05-31T14:30.</source>
        <translation>--since には 2026-05-31 や 2026-05-31T14:30 のような日時を指定してください。</translation>
    </message>
    <message>
        <source>--virtual-options goes with &quot;--camera virtual&quot; only.</source>
        <translation>--virtual-options は &quot;--camera virtual&quot; と併用する場合にのみ使えます。</translation>
    </message>
    <message>
        <source>A camera for trying out Skein: it speaks PTP/IP and shows a painted scene.
The first line on standard output is the port for libgphoto2 programs.

Standard input takes one order a line, each answered by &quot;ok&quot; or &quot;error: ...&quot;:
press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch (changes), storm N (events), tilt DEGREES [DEGREES] or tilt unknown (sideways, then forwards), shake N (how far the live picture jumps between two frames, in thousandths of its width), live KIND (normal, not-jpeg, damaged, truncated, resize, huge, busy or rate N: what is wrong with live view), fault RULE (see --fault) or fault none, sleep, wake, unplug, replug.</source>
        <translation>Skeinを試すためのカメラです。PTP/IPで通信し、描画した情景を表示します。
標準出力の最初の行は、libgphoto2を使うプログラム用のポートです。

標準入力では1行に1つの命令を受け付け、それぞれに &quot;ok&quot; または &quot;error: ...&quot; で応答します:
press-shutter、set NAME VALUE、lock NAME、unlock NAME、watch（変更を表示）、storm N（イベントの数）、tilt DEGREES [DEGREES] または tilt unknown（横方向、前後方向の順）、shake N（2フレーム間でのライブビュー画像の揺れ。幅の1000分の1単位）、live KIND（normal、not-jpeg、damaged、truncated、resize、huge、busy、rate N: ライブビューの不具合の種類）、fault RULE（--fault を参照）または fault none、sleep、wake、unplug、replug。</translation>
    </message>
    <message>
        <source>A camera that lacks this setting. May be given several times.</source>
        <translation>この設定を持たないカメラにします。複数回指定できます。</translation>
    </message>
    <message>
        <source>Also run the programs that are chosen in the preferences of the window.</source>
        <translation>ウィンドウ版の環境設定で選択したプログラムも実行します。</translation>
    </message>
    <message>
        <source>An argument for the program of the --hook before it; {path}, {session} and {camera} stand for what they say. May be given several times.</source>
        <translation>直前の --hook のプログラムに渡す引数。{path}、{session}、{camera} はそれぞれの内容に置き換えられます。複数回指定できます。</translation>
    </message>
    <message>
        <source>Ask for the folder of a new session as soon as the window is there.</source>
        <translation>ウィンドウが開いたらすぐに、新しいセッションのフォルダーを尋ねます。</translation>
    </message>
    <message>
        <source>Ask which camera to connect as soon as the window is there.</source>
        <translation>ウィンドウが開いたらすぐに、接続するカメラを尋ねます。</translation>
    </message>
    <message>
        <source>At most so many live pictures a second.</source>
        <translation>ライブビュー画像の1秒あたりの最大枚数。</translation>
    </message>
    <message>
        <source>Call &quot;skein-cli --help&quot; to see what it understands.</source>
        <translation>使い方は &quot;skein-cli --help&quot; を実行して確認してください。</translation>
    </message>
    <message>
        <source>Capacity of the memory card in megabytes.</source>
        <translation>メモリーカードの容量（MB）。</translation>
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
        <translation>コマンド:
  list                   接続中のカメラを表示します。
  summary                カメラについてのドライバーの情報を表示します。
  config [NAME[=VALUE]]  すべての設定または1つの設定を表示するか、1つの設定を変更します。
  capture                写真を撮影して保存します。
  tether                 カメラのシャッターボタンで撮影した写真を保存します。
  import [list] [NAME]   カメラのカードから以前の写真を保存するか、一覧表示します。
  sequence FILE          ファイルに記述された、または名前を付けて保存されたシーケンスを撮影します。
  preview                ライブビューのフレームを保存します。
  hashes                 セッションの写真のハッシュリストを書き出します。</translation>
    </message>
    <message>
        <source>Connect the camera at PORT (usb:… or ptpip:…; “virtual” starts the virtual camera).</source>
        <translation>PORTにあるカメラを接続します（usb:… または ptpip:…。“virtual”は仮想カメラを起動します）。</translation>
    </message>
    <message>
        <source>Copy each photograph to the folder DIR, which must be there, on another disk or in the network, too.</source>
        <translation>各写真をフォルダーDIRにもコピーします。フォルダーは別のディスクまたはネットワーク上に、あらかじめ用意してください。</translation>
    </message>
    <message>
        <source>Delete each photograph from the camera&apos;s card once it is saved.</source>
        <translation>保存した写真をカメラのカードから削除します。</translation>
    </message>
    <message>
        <source>Delete photographs from the camera&apos;s card once they are safe in the session.</source>
        <translation>セッションに安全に保存された写真をカメラのカードから削除します。</translation>
    </message>
    <message>
        <source>End bulb exposures after S seconds.</source>
        <translation>バルブ撮影をS秒後に終了します。</translation>
    </message>
    <message>
        <source>End when standard input is closed.</source>
        <translation>標準入力が閉じられたら終了します。</translation>
    </message>
    <message>
        <source>Everything on the card, also what the session has already.</source>
        <translation>セッションに取り込み済みのものも含め、カードにあるすべて。</translation>
    </message>
    <message>
        <source>Exit status: 0 when all was done, 1 when something failed or was left out, 2 for wrong usage.</source>
        <translation>終了ステータス: 0はすべて完了、1は失敗または省略あり、2は使い方の誤りです。</translation>
    </message>
    <message>
        <source>For measuring: paint the time (milliseconds of the computer&apos;s monotonic clock) into each live picture, in blocks that a program can read.</source>
        <translation>測定用: 時刻（コンピューターの単調増加クロックのミリ秒値）を、プログラムで読み取れるブロックとして各ライブビュー画像に描き込みます。</translation>
    </message>
    <message>
        <source>For tests: play a fault. KIND is garbage (answers nonsense), stall-after=N (falls silent in the middle of the Nth data transfer), drop-after=N (closes the line there), capture-never-ready, refuse-set=NAME (does not take that setting), ignore-set=NAME (says yes and does nothing), silent-set=NAME (never answers), no-events (never has any to tell), silent-events (never answers when asked for them), body-locks (shutter and dials are dead while the computer has the controls) or odd-setting=WHAT (one more, that no camera should have: choices, upside-down, no-text and others). May be given several times.</source>
        <translation>テスト用: 不具合を再現します。KINDは、garbage（無意味な応答）、stall-after=N（N回目のデータ転送の途中で無応答）、drop-after=N（そこで回線を切断）、capture-never-ready、refuse-set=NAME（その設定を拒否）、ignore-set=NAME（承諾するが何もしない）、silent-set=NAME（応答しない）、no-events（イベントを通知しない）、silent-events（イベントの問い合わせに応答しない）、body-locks（コンピューターが操作中はシャッターとダイヤルが無効）、odd-setting=WHAT（本来カメラにないはずの設定を追加: choices、upside-down、no-textなど）のいずれかです。複数回指定できます。</translation>
    </message>
    <message>
        <source>Hand out the files of this folder as photographs.</source>
        <translation>このフォルダーのファイルを写真として送ります。</translation>
    </message>
    <message>
        <source>Listen on this address; other computers can then reach the camera.</source>
        <translation>このアドレスで待ち受けます。ほかのコンピューターからカメラに接続できるようになります。</translation>
    </message>
    <message>
        <source>Milliseconds from the order to the picture (default: 300).</source>
        <translation>命令から撮影までのミリ秒数（既定値: 300）。</translation>
    </message>
    <message>
        <source>Model the camera claims to be (default: D850).</source>
        <translation>カメラが名乗る機種名（既定値: D850）。</translation>
    </message>
    <message>
        <source>Name a camera by its port or by its address, not both.</source>
        <translation>カメラは、ポートかアドレスのどちらか一方で指定してください。</translation>
    </message>
    <message>
        <source>Name a camera port or the virtual camera, not both.</source>
        <translation>カメラのポートと仮想カメラは、どちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>Name new photographs after PATTERN.</source>
        <translation>新しい写真の名前にパターンPATTERNを使います。</translation>
    </message>
    <message>
        <source>Name photographs after the pattern P: &quot;man skein-cli&quot; tells what it may contain.</source>
        <translation>写真の名前にパターンPを使います。使える要素は &quot;man skein-cli&quot; を参照してください。</translation>
    </message>
    <message>
        <source>Only one session folder can be named, not %1.</source>
        <extracomment>%1 is a number of folders</extracomment>
        <translation>指定できるセッションフォルダーは1つだけです。%1個は指定できません。</translation>
    </message>
    <message>
        <source>Only say whether the camera can take this sequence, and how long that lasts.</source>
        <translation>カメラがこのシーケンスを撮影できるかどうかと、所要時間だけを表示します。</translation>
    </message>
    <message>
        <source>Press the shutter every S seconds.</source>
        <translation>S秒ごとにシャッターを切ります。</translation>
    </message>
    <message>
        <source>Print one JSON object per line.</source>
        <translation>1行に1つのJSONオブジェクトを出力します。</translation>
    </message>
    <message>
        <source>Run PROGRAM on each EVENT: captured, saved, connected, disconnected, sequence-ended or session-opened. May be given several times.</source>
        <translation>EVENTのたびにPROGRAMを実行します。EVENTは captured、saved、connected、disconnected、sequence-ended、session-opened のいずれかです。複数回指定できます。</translation>
    </message>
    <message>
        <source>Save N frames (1); 0 goes on until interrupted.</source>
        <translation>N個のフレームを保存します（1）。0の場合は中断するまで続けます。</translation>
    </message>
    <message>
        <source>Save frames in the folder DIR. Default: where you are.</source>
        <translation>フレームをフォルダーDIRに保存します。既定値: 現在のフォルダー。</translation>
    </message>
    <message>
        <source>Save photographs in the folder DIR, which is made if need be. Default: Skein/&lt;date&gt; in the Pictures folder.</source>
        <translation>写真をフォルダーDIRに保存します。フォルダーがなければ作成します。既定値: ピクチャフォルダー内のSkein/&lt;date&gt;。</translation>
    </message>
    <message>
        <source>Self-timer: wait S seconds before the first picture.</source>
        <translation>セルフタイマー: 最初の撮影までS秒待ちます。</translation>
    </message>
    <message>
        <source>Serial number.</source>
        <extracomment>option of the command line; says what it gives the camera</extracomment>
        <translation>シリアル番号。</translation>
    </message>
    <message>
        <source>Show the names of the sequences that are kept.</source>
        <translation>保存済みのシーケンスの名前を表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Size of the sensor, 1 to 100 (default: 24).</source>
        <translation>センサーの画素数（メガピクセル）、1～100（既定値: 24）。</translation>
    </message>
    <message>
        <source>So many settings more, without names, as large cameras have them.</source>
        <translation>名前のない設定をこの数だけ追加します（設定の多いカメラを再現）。</translation>
    </message>
    <message>
        <source>Speak LANGUAGE: a code such as de or pt_BR; “pseudo” shows what cannot be translated.</source>
        <translation>表示言語をLANGUAGEにします。deやpt_BRなどのコードを指定します。“pseudo”は翻訳できない箇所を示します。</translation>
    </message>
    <message>
        <source>Start the virtual camera and connect it.</source>
        <translation>仮想カメラを起動して接続します。</translation>
    </message>
    <message>
        <source>Start the virtual camera with these options, separated by spaces.</source>
        <translation>空白で区切ったこれらのオプションで仮想カメラを起動します。</translation>
    </message>
    <message>
        <source>Start without plugins; they are listed in the preferences, where one that does harm can be switched off.</source>
        <translation>プラグインなしで起動します。プラグインは環境設定に一覧表示され、問題のあるものを無効にできます。</translation>
    </message>
    <message>
        <source>Stop after S seconds. Default: when interrupted.</source>
        <translation>S秒後に停止します。既定値: 中断されるまで。</translation>
    </message>
    <message>
        <source>TCP port, or 0 for a free one (default: 15740).</source>
        <translation>TCPポート。0の場合は空いているポート（既定値: 15740）。</translation>
    </message>
    <message>
        <source>Take N pictures (1).</source>
        <translation>N枚撮影します（1）。</translation>
    </message>
    <message>
        <source>Takes pictures with a camera that is connected to the computer, and saves them.</source>
        <translation>コンピューターに接続したカメラで写真を撮影し、保存します。</translation>
    </message>
    <message>
        <source>Tell on standard error what goes on.</source>
        <translation>動作の状況を標準エラー出力に表示します。</translation>
    </message>
    <message>
        <source>Tethered shooting: live view, settings, capture and safe keeping of photographs.</source>
        <translation>テザー撮影: ライブビュー、設定、撮影、写真の安全な保存。</translation>
    </message>
    <message>
        <source>The option --%1 needs a number from %2 to %3.</source>
        <extracomment>%1 is the name of an option, %2 and %3 are numbers</extracomment>
        <translation>オプション --%1 には%2から%3までの数値を指定してください。</translation>
    </message>
    <message>
        <source>The session folder has no name.</source>
        <translation>セッションフォルダーの名前がありません。</translation>
    </message>
    <message>
        <source>The session&apos;s folder, created if need be; without it the one of last time, or today&apos;s folder below Pictures. An address such as gphoto2://…, as desktops hand it over, is a camera to connect.</source>
        <translation>セッションのフォルダー。なければ作成します。省略すると、前回のフォルダーか、「ピクチャ」内の今日のフォルダーを使います。デスクトップから渡される gphoto2://… のようなアドレスは、接続するカメラとみなします。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>「%1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>Try the translation in FILE, a .ts or .qm.</source>
        <translation>FILE（.tsまたは.qm）の翻訳を試します。</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;. Try --help.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>引数「%1」は使えません。--help を参照してください。</translation>
    </message>
    <message>
        <source>Unknown fault &quot;%1&quot;. Try --help.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>不具合「%1」は不明です。--help を参照してください。</translation>
    </message>
    <message>
        <source>Use the camera at PORT: usb:BUS,DEVICE, ptpip:ADDRESS, a host name or address, or &quot;virtual&quot; to start a camera that is not real. Default: the only camera that is connected.</source>
        <translation>PORTにあるカメラを使います。usb:BUS,DEVICE、ptpip:ADDRESS、ホスト名またはアドレスを指定するか、&quot;virtual&quot; で仮想カメラを起動します。既定値: 接続中の唯一のカメラ。</translation>
    </message>
    <message>
        <source>Use this folder as the memory card.</source>
        <translation>このフォルダーをメモリーカードとして使います。</translation>
    </message>
    <message>
        <source>What shall be done? Name a command.</source>
        <translation>実行するコマンドを指定してください。</translation>
    </message>
    <message>
        <source>What the session does not have yet. This is the default.</source>
        <translation>セッションにまだないもの。これが既定値です。</translation>
    </message>
    <message>
        <source>What to do with photographs that were taken since this session last saw the camera: &quot;fetch&quot; them, or &quot;skip&quot; them. Default: fetch.</source>
        <translation>このセッションで前回カメラを認識した後に撮影された写真を、転送する（&quot;fetch&quot;）か、しない（&quot;skip&quot;）か。既定値: fetch。</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>実行する内容。</translation>
    </message>
    <message>
        <source>What was taken at DATE or later, by the camera&apos;s clock: 2026-05-31 or 2026-05-31T14:30; of that, what the session does not have yet.</source>
        <translation>カメラの時計でDATE以降に撮影されたもの（2026-05-31 または 2026-05-31T14:30）。そのうちセッションにまだないもの。</translation>
    </message>
    <message>
        <source>What {job} stands for in the pattern.</source>
        <translation>パターンの{job}が表す内容。</translation>
    </message>
    <message>
        <source>config wants NAME or NAME=VALUE.</source>
        <translation>configには NAME または NAME=VALUE を指定してください。</translation>
    </message>
    <message>
        <source>import wants one of --all, --new, --since or names of files.</source>
        <translation>importには --all、--new、--since、ファイル名のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>sequence wants a file or the name of a sequence that is kept, or --list.</source>
        <translation>sequenceにはファイル、保存済みシーケンスの名前、または --list を指定してください。</translation>
    </message>
    <message>
        <source>skein: %1
Try “skein --help”.
</source>
        <extracomment>%1 is a sentence: what is wrong with the command line</extracomment>
        <translation>skein: %1
“skein --help”を参照してください。
</translation>
    </message>
    <message>
        <source>“%1” is no address of a camera.</source>
        <extracomment>%1 is what somebody wrote, such as gphoto2://x</extracomment>
        <translation>「%1」はカメラのアドレスではありません。</translation>
    </message>
    <message>
        <source>“%1” is no camera port. A port looks like usb:001,005 or ptpip:192.168.1.20, or is the word virtual.</source>
        <extracomment>%1 is what was typed; usb:001,005, ptpip and virtual stay as they are</extracomment>
        <translation>「%1」はカメラのポートではありません。usb:001,005 や ptpip:192.168.1.20 のような形式、または virtual を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no folder of this computer. Mount it and name the folder that it appears in.</source>
        <extracomment>%1 is an address such as smb://server/share</extracomment>
        <translation>「%1」はこのコンピューターのフォルダーではありません。マウントして、そのマウント先のフォルダーを指定してください。</translation>
    </message>
</context>
<context>
    <name>skein::CommandNames</name>
    <message>
        <source>Blue Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>ブルーラベル</translation>
    </message>
    <message>
        <source>Clear the Recent Sessions</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>最近のセッションを消去</translation>
    </message>
    <message>
        <source>Dark Theme</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>ダークテーマ</translation>
    </message>
    <message>
        <source>First Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>最初の画像</translation>
    </message>
    <message>
        <source>Focus Farther</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>ピントを遠くへ</translation>
    </message>
    <message>
        <source>Focus Much Farther</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>ピントを大きく遠くへ</translation>
    </message>
    <message>
        <source>Focus Much Nearer</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>ピントを大きく近くへ</translation>
    </message>
    <message>
        <source>Focus Nearer</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>ピントを近くへ</translation>
    </message>
    <message>
        <source>Focus a Little Farther</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>ピントを少し遠くへ</translation>
    </message>
    <message>
        <source>Focus a Little Nearer</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>ピントを少し近くへ</translation>
    </message>
    <message>
        <source>Freeze Live View</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>ライブビューをフリーズ</translation>
    </message>
    <message>
        <source>Green Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>グリーンラベル</translation>
    </message>
    <message>
        <source>Last Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>最後の画像</translation>
    </message>
    <message>
        <source>Light Theme</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>ライトテーマ</translation>
    </message>
    <message>
        <source>Live View as the Camera Sees It</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>カメラの見たままのライブビュー</translation>
    </message>
    <message>
        <source>Mirror Live View</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>ライブビューを左右反転</translation>
    </message>
    <message>
        <source>Move Picture Down</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>画像を下へ移動</translation>
    </message>
    <message>
        <source>Move Picture Up</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>画像を上へ移動</translation>
    </message>
    <message>
        <source>Move Picture to the Left</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>画像を左へ移動</translation>
    </message>
    <message>
        <source>Move Picture to the Right</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>画像を右へ移動</translation>
    </message>
    <message>
        <source>Next Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>次の画像</translation>
    </message>
    <message>
        <source>Next View of the Histogram</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>ヒストグラムの次の表示</translation>
    </message>
    <message>
        <source>Panel: Camera</source>
        <extracomment>name of a command in the list of keys: a page of the side panel</extracomment>
        <translation>パネル: カメラ</translation>
    </message>
    <message>
        <source>Panel: Metadata</source>
        <extracomment>name of a command in the list of keys: a page of the side panel</extracomment>
        <translation>パネル: メタデータ</translation>
    </message>
    <message>
        <source>Panel: View</source>
        <extracomment>name of a command in the list of keys: a page of the side panel</extracomment>
        <translation>パネル: 表示</translation>
    </message>
    <message>
        <source>Previous Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Purple Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>パープルラベル</translation>
    </message>
    <message>
        <source>Red Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>レッドラベル</translation>
    </message>
    <message>
        <source>Setting: Step Down</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>設定: 1段階下げる</translation>
    </message>
    <message>
        <source>Setting: Step Up</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>設定: 1段階上げる</translation>
    </message>
    <message>
        <source>Sharpness Spot Down</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>シャープネス枠を下へ</translation>
    </message>
    <message>
        <source>Sharpness Spot Up</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>シャープネス枠を上へ</translation>
    </message>
    <message>
        <source>Sharpness Spot to the Left</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>シャープネス枠を左へ</translation>
    </message>
    <message>
        <source>Sharpness Spot to the Right</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>シャープネス枠を右へ</translation>
    </message>
    <message>
        <source>Theme of the Desktop</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>デスクトップのテーマ</translation>
    </message>
    <message>
        <source>Turn Live View to the Left</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>ライブビューを左に回転</translation>
    </message>
    <message>
        <source>Turn Live View to the Right</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>ライブビューを右に回転</translation>
    </message>
    <message>
        <source>Yellow Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>イエローラベル</translation>
    </message>
</context>
<context>
    <name>skein::CommonRatios</name>
    <message>
        <source>35 mm photography</source>
        <translation>35mm判写真</translation>
    </message>
    <message>
        <source>35 mm photography, upright</source>
        <translation>35mm判写真（縦）</translation>
    </message>
    <message>
        <source>70 mm film</source>
        <translation>70mmフィルム</translation>
    </message>
    <message>
        <source>Academy</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>アカデミー比</translation>
    </message>
    <message>
        <source>American widescreen</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>アメリカンビスタ</translation>
    </message>
    <message>
        <source>Anamorphic full frame</source>
        <translation>アナモルフィック全画面</translation>
    </message>
    <message>
        <source>CinemaScope</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>シネマスコープ</translation>
    </message>
    <message>
        <source>Cinerama</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>シネラマ</translation>
    </message>
    <message>
        <source>Circle-Vision 360°</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>サークルビジョン360°</translation>
    </message>
    <message>
        <source>Computer screen</source>
        <extracomment>aspect ratio</extracomment>
        <translation>コンピューター画面</translation>
    </message>
    <message>
        <source>Early CinemaScope</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>初期のシネマスコープ</translation>
    </message>
    <message>
        <source>Early widescreen</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>初期のワイドスクリーン</translation>
    </message>
    <message>
        <source>European widescreen, Super 16</source>
        <translation>ヨーロピアンビスタ、スーパー16</translation>
    </message>
    <message>
        <source>Four Thirds, television</source>
        <translation>フォーサーズ、テレビ</translation>
    </message>
    <message>
        <source>Four Thirds, upright</source>
        <translation>フォーサーズ（縦）</translation>
    </message>
    <message>
        <source>High-definition video</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>ハイビジョン</translation>
    </message>
    <message>
        <source>IMAX</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>IMAX</translation>
    </message>
    <message>
        <source>Large format</source>
        <extracomment>aspect ratio 5:4, as of large-format cameras</extracomment>
        <translation>大判</translation>
    </message>
    <message>
        <source>Large format, upright</source>
        <translation>大判（縦）</translation>
    </message>
    <message>
        <source>MGM Camera 65</source>
        <translation>MGMカメラ65</translation>
    </message>
    <message>
        <source>Movietone</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>ムービートーン</translation>
    </message>
    <message>
        <source>Panavision, anamorphic</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>パナビジョン（アナモルフィック）</translation>
    </message>
    <message>
        <source>Panorama</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>パノラマ</translation>
    </message>
    <message>
        <source>Polyvision</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>ポリビジョン</translation>
    </message>
    <message>
        <source>Square</source>
        <extracomment>aspect ratio 1:1</extracomment>
        <translation>正方形</translation>
    </message>
    <message>
        <source>Telephone, upright</source>
        <extracomment>aspect ratio of a mobile phone that is held upright</extracomment>
        <translation>スマートフォン（縦）</translation>
    </message>
    <message>
        <source>Ultra Panavision 70</source>
        <translation>ウルトラパナビジョン70</translation>
    </message>
    <message>
        <source>Univisium, SuperScope</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>ユニビジウム、スーパースコープ</translation>
    </message>
    <message>
        <source>Wide television</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>ワイドテレビ</translation>
    </message>
</context>
<context>
    <name>skein::CompareCell</name>
    <message>
        <source>%1 (chosen)</source>
        <extracomment>%1 is the name of a picture, read aloud</extracomment>
        <translation>%1（選択中）</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <extracomment>%1: place of a picture among those compared, %2: its caption</extracomment>
        <translation>画像%1: %2</translation>
    </message>
</context>
<context>
    <name>skein::CompareView</name>
    <message>
        <source>Pictures side by side</source>
        <translation>並べて表示した画像</translation>
    </message>
</context>
<context>
    <name>skein::Comparison</name>
    <message>
        <source>%1  –  rejected</source>
        <extracomment>caption of a picture: %1 is its name</extracomment>
        <translation>%1  –  除外</translation>
    </message>
    <message numerus="yes">
        <source>The first %n of the selected photographs</source>
        <extracomment>what is compared, when more photographs are selected than are shown</extracomment>
        <translation>
            <numerusform>選択した写真の最初の%n枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::ConfigCommand</name>
    <message>
        <source> or </source>
        <extracomment>stands between two names of settings in “Did you mean iso or aperture?”</extracomment>
        <translation> または </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a group of settings in words, %2 its technical name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2. %3</source>
        <extracomment>%1 is what was typed, %2 the technical name of a setting, %3 a sentence: what it takes</extracomment>
        <translation>「%1」は%2の値ではありません。%3</translation>
    </message>
    <message>
        <source>Call &quot;skein-cli config&quot; to see them all.</source>
        <translation>&quot;skein-cli config&quot; を実行すると、すべての設定が表示されます。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is one technical name of a setting or more, with “or” between them</extracomment>
        <translation>もしかして: %1</translation>
    </message>
    <message>
        <source>The camera did not take %1 for %2; it has %3 now. Check its mode dial and what is set on the body.</source>
        <extracomment>%1 is a value, %2 a setting, %3 the value that it has</extracomment>
        <translation>カメラが%2の値として%1を受け付けませんでした。現在の値は%3です。モードダイヤルとボディの設定を確認してください。</translation>
    </message>
    <message>
        <source>The camera has no setting %1. %2</source>
        <extracomment>%1 is what was typed, %2 a sentence: what to do</extracomment>
        <translation>カメラに%1という設定はありません。%2</translation>
    </message>
    <message>
        <source>The setting %1 can be read only. It may become free with another mode dial position or lens.</source>
        <extracomment>%1 is the technical name of a setting</extracomment>
        <translation>設定%1は読み取り専用です。モードダイヤルの位置やレンズを変えると変更できる場合があります。</translation>
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
        <translation>カメラが接続されていません。</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>「%1」という設定はありません。</translation>
    </message>
    <message>
        <source>The Camera&apos;s Own Numbers</source>
        <translation>カメラ固有の番号</translation>
    </message>
    <message>
        <source>This camera has no settings that can be changed from here.</source>
        <translation>このカメラには、ここから変更できる設定がありません。</translation>
    </message>
</context>
<context>
    <name>skein::CopyKeeper</name>
    <message>
        <source>“%1” could not be copied into the backup folder “%2”; other photographs can. Its disk may take no file of this name or of this size, or a file may lie where a folder is needed. Give the photograph another name, or choose another disk for the backup.</source>
        <extracomment>%1 is the name of a file, %2 a folder</extracomment>
        <translation>「%1」をバックアップ用フォルダー「%2」にコピーできませんでした。ほかの写真はコピーできます。ディスクがこの名前やサイズのファイルに対応していないか、フォルダーが必要な場所に同名のファイルがある可能性があります。写真の名前を変更するか、別のディスクをバックアップ用に選択してください。</translation>
    </message>
</context>
<context>
    <name>skein::CopyState</name>
    <message>
        <source>Could not be copied to the backup</source>
        <translation>バックアップにコピーできませんでした</translation>
    </message>
    <message>
        <source>In the backup, but changed since it came from the camera</source>
        <translation>バックアップ済み（カメラから届いた後に変更あり）</translation>
    </message>
    <message>
        <source>Not in the backup yet</source>
        <translation>未バックアップ</translation>
    </message>
    <message>
        <source>Safe in the backup</source>
        <translation>バックアップ済み</translation>
    </message>
</context>
<context>
    <name>skein::CreditsPage</name>
    <message>
        <source>&amp;Artist</source>
        <extracomment>label of a text that is written into each photograph&apos;s metadata</extracomment>
        <translation>撮影者(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copyright</source>
        <extracomment>label of a text that is written into each photograph&apos;s metadata</extracomment>
        <translation>著作権(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <extracomment>label of a text that is written into each photograph&apos;s metadata</extracomment>
        <translation>コメント(&amp;M)</translation>
    </message>
    <message>
        <source>Customer, place or occasion</source>
        <translation>クライアント、場所、催事など</translation>
    </message>
    <message>
        <source>New Pictures</source>
        <extracomment>title of a page of the preferences: what happens with pictures as they arrive</extracomment>
        <translation>新しい写真</translation>
    </message>
    <message>
        <source>These words are written into a small XMP file beside each photograph that arrives, where other programs read them. The photograph itself is not changed. Empty fields write nothing.</source>
        <translation>この内容は、届いた写真ごとに小さなXMPファイルに書き込まれ、ほかのプログラムから読み取れます。写真そのものは変更されません。空欄の項目は書き込まれません。</translation>
    </message>
    <message>
        <source>Written into the XMP file beside each new photograph; empty: nothing.</source>
        <translation>新しい写真ごとに、XMPファイルに書き込まれます。空欄の場合は書き込まれません。</translation>
    </message>
    <message>
        <source>Written to new pictures</source>
        <translation>新しい写真に書き込む内容</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>example in an empty field</extracomment>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>© %1 Your name</source>
        <extracomment>An example: %1 is the year</extracomment>
        <translation>© %1 あなたの名前</translation>
    </message>
</context>
<context>
    <name>skein::DateEditor</name>
    <message>
        <source>%1 ahead of the computer</source>
        <extracomment>the camera&apos;s clock; %1: &quot;3 min 9 s&quot;</extracomment>
        <translation>コンピューターより%1進んでいます</translation>
    </message>
    <message>
        <source>%1 behind the computer</source>
        <extracomment>%1 is a length of time, such as &quot;5 s&quot;: the camera&apos;s clock is late</extracomment>
        <translation>コンピューターより%1遅れています</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>days and hours</extracomment>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>minutes and seconds</extracomment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>a date that the camera does not have</extracomment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Set %1 to the computer&apos;s time</source>
        <extracomment>%1 is the name of a setting, such as &quot;Camera Date and Time&quot;</extracomment>
        <translation>%1をコンピューターの時刻に合わせる</translation>
    </message>
    <message>
        <source>Set the camera&apos;s clock to the computer&apos;s time</source>
        <translation>カメラの時計をコンピューターの時刻に合わせる</translation>
    </message>
</context>
<context>
    <name>skein::Desk</name>
    <message>
        <source>The plugin is at work on something that takes a while.</source>
        <translation>プラグインが時間のかかる処理を行っています。</translation>
    </message>
</context>
<context>
    <name>skein::DesktopMount</name>
    <message>
        <source>The desktop does not let the camera go. Eject the camera in the file manager, then connect again.</source>
        <translation>デスクトップがカメラを解放しません。ファイルマネージャーでカメラを取り出してから、接続し直してください。</translation>
    </message>
    <message>
        <source>The desktop uses the camera but does not list it. Eject the camera in the file manager, then connect again.</source>
        <translation>デスクトップがカメラを使用していますが、一覧にありません。ファイルマネージャーでカメラを取り出してから、接続し直してください。</translation>
    </message>
    <message>
        <source>The file manager still shows pictures of the camera. Close its window, then connect again.</source>
        <translation>ファイルマネージャーがまだカメラの画像を表示しています。そのウィンドウを閉じてから、接続し直してください。</translation>
    </message>
</context>
<context>
    <name>skein::DeviceHolder</name>
    <message>
        <source>“%1” belongs to another user of this computer and cannot be ended from here. Ask that person to close it.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>「%1」はこのコンピューターの別のユーザーのもので、ここからは終了できません。そのユーザーに閉じてもらってください。</translation>
    </message>
    <message>
        <source>“%1” does not use the camera any more. Connect the camera again.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>「%1」はカメラの使用を終えました。カメラを接続し直してください。</translation>
    </message>
    <message>
        <source>“%1” was asked to end but has not done so. It may be waiting for an answer of yours: close it yourself, then connect the camera again.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>「%1」に終了を要求しましたが、まだ終了していません。確認への応答を待っている可能性があります。そのプログラムを閉じてから、カメラを接続し直してください。</translation>
    </message>
</context>
<context>
    <name>skein::DiskGuard</name>
    <message>
        <source>The disk of the session folder “%1” is almost full, so no more photographs are taken from the computer, and what the camera takes by itself stays on its card. Make room on that disk, or begin a session on another one.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>セッションフォルダー「%1」のディスクにほとんど空きがないため、コンピューターからの撮影を停止しました。カメラで撮影した写真はカードに残ります。ディスクの空き容量を増やすか、別のディスクで新しいセッションを始めてください。</translation>
    </message>
    <message>
        <source>The disk of this session is getting full. Make room there, or begin a session on another disk.</source>
        <translation>このセッションのディスクの空きが少なくなっています。空き容量を増やすか、別のディスクで新しいセッションを始めてください。</translation>
    </message>
</context>
<context>
    <name>skein::DiskNotice</name>
    <message>
        <source>New Session…</source>
        <extracomment>button: begins a new session</extracomment>
        <translation>新規セッション…</translation>
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
        <translation>背景</translation>
    </message>
    <message>
        <source>Colour around the chosen thumbnail</source>
        <translation>選択中のサムネイルの枠の色</translation>
    </message>
    <message>
        <source>Colour around the picture</source>
        <translation>画像の周囲の色</translation>
    </message>
    <message>
        <source>Exposure and file</source>
        <translation>露出とファイル</translation>
    </message>
    <message>
        <source>Focus points</source>
        <extracomment>can be switched on and off: shows where the camera focused</extracomment>
        <translation>フォーカスポイント</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>colour of the chosen thumbnail&apos;s frame</extracomment>
        <translation>強調色</translation>
    </message>
    <message>
        <source>How large the loupe shows the place below the pointer.</source>
        <translation>ポインターの下をルーペでどれだけ拡大するかを指定します。</translation>
    </message>
    <message>
        <source>Loupe</source>
        <extracomment>label of a choice: how much the loupe magnifies</extracomment>
        <translation>ルーペ</translation>
    </message>
    <message>
        <source>Shows exposure, lens, time and name of the photograph for some seconds.</source>
        <translation>写真の露出、レンズ、撮影日時、名前を数秒間表示します。</translation>
    </message>
    <message>
        <source>Shows the autofocus fields of the camera, where the photograph tells of them.</source>
        <translation>写真に記録されている場合に、カメラのフォーカスポイントを表示します。</translation>
    </message>
</context>
<context>
    <name>skein::DriverWords</name>
    <message>
        <source>AE bracket</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>AEブラケット</translation>
    </message>
    <message>
        <source>Aspect Ratio</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>アスペクト比</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>オート</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>Automatic Flash</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>自動発光</translation>
    </message>
    <message>
        <source>Automatic Macro</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>自動マクロ</translation>
    </message>
    <message>
        <source>Available Shots</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>残り撮影枚数</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>平均</translation>
    </message>
    <message>
        <source>Basic</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Battery Level</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>バッテリー残量</translation>
    </message>
    <message>
        <source>Black &amp; White</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>白黒</translation>
    </message>
    <message>
        <source>Burst</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>連写</translation>
    </message>
    <message>
        <source>Camera Actions</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>カメラの操作</translation>
    </message>
    <message>
        <source>Camera Settings</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>カメラの設定</translation>
    </message>
    <message>
        <source>Camera Status Information</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>カメラの状態</translation>
    </message>
    <message>
        <source>Capture Settings</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>撮影の設定</translation>
    </message>
    <message>
        <source>Center-spot</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>中央スポット</translation>
    </message>
    <message>
        <source>Center-weighted</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>中央部重点</translation>
    </message>
    <message>
        <source>Center-weighted average</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>中央部重点平均</translation>
    </message>
    <message>
        <source>Children</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>こどもスナップ</translation>
    </message>
    <message>
        <source>Close up</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>クローズアップ</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>くもり</translation>
    </message>
    <message>
        <source>Color Space</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>色空間</translation>
    </message>
    <message>
        <source>Color Temperature</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>色温度</translation>
    </message>
    <message>
        <source>Compressed</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Continuous</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>連続</translation>
    </message>
    <message>
        <source>Continuous Shooting</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>連続撮影</translation>
    </message>
    <message>
        <source>Continuous Shooting Mid</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>中速連続撮影</translation>
    </message>
    <message>
        <source>Continuous high speed</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>高速連続撮影</translation>
    </message>
    <message>
        <source>Continuous low speed</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>低速連続撮影</translation>
    </message>
    <message>
        <source>Continuous silent</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>静音連続撮影</translation>
    </message>
    <message>
        <source>Continuous timer</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>セルフタイマー連続撮影</translation>
    </message>
    <message>
        <source>Continuous-servo AF</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>コンティニュアスAFサーボ</translation>
    </message>
    <message>
        <source>Creative</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>クリエイティブ</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Daylight</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>太陽光</translation>
    </message>
    <message>
        <source>Delayed Remote</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>2秒リモコン</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>無効</translation>
    </message>
    <message>
        <source>Economy</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>エコノミー</translation>
    </message>
    <message>
        <source>Enhanced</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>強調</translation>
    </message>
    <message>
        <source>Entire Screen Avg.</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>画面全体平均</translation>
    </message>
    <message>
        <source>Evaluative</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>評価測光</translation>
    </message>
    <message>
        <source>External sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>外部シンクロ</translation>
    </message>
    <message>
        <source>Extra Fine</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>エクストラファイン</translation>
    </message>
    <message>
        <source>Extra high</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>より強め</translation>
    </message>
    <message>
        <source>Faithful</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>忠実設定</translation>
    </message>
    <message>
        <source>Fill flash</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>強制発光</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>ファイン</translation>
    </message>
    <message>
        <source>Fine detail</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>ディテール重視</translation>
    </message>
    <message>
        <source>Flash</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>フラッシュ</translation>
    </message>
    <message>
        <source>Flash Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>フラッシュモード</translation>
    </message>
    <message>
        <source>Flash off</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>フラッシュ発光禁止</translation>
    </message>
    <message>
        <source>Fluorescent</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>蛍光灯</translation>
    </message>
    <message>
        <source>Fluorescent: Cold White</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>蛍光灯：白色</translation>
    </message>
    <message>
        <source>Fluorescent: Day White</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>蛍光灯：昼白色</translation>
    </message>
    <message>
        <source>Fluorescent: Daylight</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>蛍光灯：昼光色</translation>
    </message>
    <message>
        <source>Fluorescent: Warm White</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>蛍光灯：温白色</translation>
    </message>
    <message>
        <source>Focal Length</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>焦点距離</translation>
    </message>
    <message>
        <source>Focus Bracket</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>フォーカスブラケット</translation>
    </message>
    <message>
        <source>Focus Metering Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>フォーカスエリア</translation>
    </message>
    <message>
        <source>Focus Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>フォーカスモード</translation>
    </message>
    <message>
        <source>Front-curtain sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>先幕シンクロ</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>フル</translation>
    </message>
    <message>
        <source>Full-time-servo AF</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>フルタイムAFサーボ</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>強め</translation>
    </message>
    <message>
        <source>High Efficiency</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>高効率</translation>
    </message>
    <message>
        <source>High ISO Noise Reduction</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>高感度ノイズ低減</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>ハイライト重点</translation>
    </message>
    <message>
        <source>Image Settings</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>画像の設定</translation>
    </message>
    <message>
        <source>Image Stabilization</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>手ブレ補正</translation>
    </message>
    <message>
        <source>Intelligent Auto</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>おまかせオート</translation>
    </message>
    <message>
        <source>JPEG Basic</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG Basic</translation>
    </message>
    <message>
        <source>JPEG Fine</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG Fine</translation>
    </message>
    <message>
        <source>JPEG Normal</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG Normal</translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>風景</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>value of a camera setting: the size of photographs</extracomment>
        <translation>L（大）</translation>
    </message>
    <message>
        <source>Large Fine JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG ラージ/ファイン</translation>
    </message>
    <message>
        <source>Large Normal JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG ラージ/ノーマル</translation>
    </message>
    <message>
        <source>Lens Name</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Lossless</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>ロスレス</translation>
    </message>
    <message>
        <source>Lossless compressed</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>ロスレス圧縮</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>弱め</translation>
    </message>
    <message>
        <source>MF (fixed)</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>MF（固定）</translation>
    </message>
    <message>
        <source>MF (selection)</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>MF（選択）</translation>
    </message>
    <message>
        <source>Macro</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>マクロ</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Manual Focus</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>マニュアルフォーカス</translation>
    </message>
    <message>
        <source>Matrix metering</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>マルチパターン測光</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>中</translation>
    </message>
    <message>
        <source>Medium Fine JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG ミドル/ファイン</translation>
    </message>
    <message>
        <source>Medium Normal JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG ミドル/ノーマル</translation>
    </message>
    <message>
        <source>Mirror Up</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>ミラーアップ</translation>
    </message>
    <message>
        <source>Moderate</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>弱め（標準）</translation>
    </message>
    <message>
        <source>Monochrome</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>モノクローム</translation>
    </message>
    <message>
        <source>Movie</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>動画</translation>
    </message>
    <message>
        <source>Multi</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>マルチ</translation>
    </message>
    <message>
        <source>Multi-spot</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>マルチスポット</translation>
    </message>
    <message>
        <source>NEF (Raw)</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>NEF（RAW）</translation>
    </message>
    <message>
        <source>Natural light auto</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>自然光オート</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>ニュートラル</translation>
    </message>
    <message>
        <source>Night Landscape</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>夜景</translation>
    </message>
    <message>
        <source>Night Portrait</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>夜景ポートレート</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>オン</translation>
    </message>
    <message>
        <source>Optimal quality</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>画質優先</translation>
    </message>
    <message>
        <source>Other PTP Device Properties</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>その他のプロパティ（PTP）</translation>
    </message>
    <message>
        <source>Partial</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>部分測光</translation>
    </message>
    <message>
        <source>Picture Style</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>ピクチャースタイル</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>ポートレート</translation>
    </message>
    <message>
        <source>Preset</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Preset 1</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>プリセット1</translation>
    </message>
    <message>
        <source>Preset 2</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>プリセット2</translation>
    </message>
    <message>
        <source>Preset 3</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>プリセット3</translation>
    </message>
    <message>
        <source>Preset 4</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>プリセット4</translation>
    </message>
    <message>
        <source>Preset Focus</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>プリセットフォーカス</translation>
    </message>
    <message>
        <source>Quick Response Remote</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>瞬時リモコン</translation>
    </message>
    <message>
        <source>Rear-curtain sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>後幕シンクロ</translation>
    </message>
    <message>
        <source>Rear-curtain with slow sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>後幕スローシンクロ</translation>
    </message>
    <message>
        <source>Red-eye automatic</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>赤目軽減自動発光</translation>
    </message>
    <message>
        <source>Red-eye reduction</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>赤目軽減発光</translation>
    </message>
    <message>
        <source>Red-eye reduction with slow sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>赤目軽減スローシンクロ</translation>
    </message>
    <message>
        <source>Remote</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>リモコン</translation>
    </message>
    <message>
        <source>Saturation</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>彩度</translation>
    </message>
    <message>
        <source>Self Timer 5 Sec.</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>セルフタイマー 5秒</translation>
    </message>
    <message>
        <source>Sepia</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>セピア</translation>
    </message>
    <message>
        <source>Shade</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>晴天日陰</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>シャープネス</translation>
    </message>
    <message>
        <source>Shutter Type</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>シャッター方式</translation>
    </message>
    <message>
        <source>Single</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>1枚</translation>
    </message>
    <message>
        <source>Single Shot</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>1コマ撮影</translation>
    </message>
    <message>
        <source>Single silent</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>静音撮影</translation>
    </message>
    <message>
        <source>Single-servo AF</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>シングルAFサーボ</translation>
    </message>
    <message>
        <source>Size Priority</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>サイズ優先</translation>
    </message>
    <message>
        <source>Slow sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>スローシンクロ</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>value of a camera setting: the size of photographs</extracomment>
        <translation>S（小）</translation>
    </message>
    <message>
        <source>Small Fine JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG スモール/ファイン</translation>
    </message>
    <message>
        <source>Small Normal JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG スモール/ノーマル</translation>
    </message>
    <message>
        <source>Sports</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>スポーツ</translation>
    </message>
    <message>
        <source>Spot</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>スポット</translation>
    </message>
    <message>
        <source>Spot metering interlocked with AF frame</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>AFフレーム連動スポット</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>スタンダード</translation>
    </message>
    <message>
        <source>Still Capture Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>撮影モード</translation>
    </message>
    <message>
        <source>Sunset</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>夕焼け</translation>
    </message>
    <message>
        <source>Super high speed continuous shooting</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>超高速連続撮影</translation>
    </message>
    <message>
        <source>Timelapse</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>タイムラプス</translation>
    </message>
    <message>
        <source>Timer</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>セルフタイマー</translation>
    </message>
    <message>
        <source>Timer 10 sec</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>セルフタイマー 10秒</translation>
    </message>
    <message>
        <source>Timer 2 sec</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>セルフタイマー 2秒</translation>
    </message>
    <message>
        <source>Tungsten</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>電球</translation>
    </message>
    <message>
        <source>Uncompressed</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>非圧縮</translation>
    </message>
    <message>
        <source>Undefined</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>未定義</translation>
    </message>
    <message>
        <source>Underwater</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>水中</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Vivid</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>ビビッド</translation>
    </message>
    <message>
        <source>WB bracket</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>WBブラケット</translation>
    </message>
    <message>
        <source>Wireless Sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>ワイヤレスシンクロ</translation>
    </message>
</context>
<context>
    <name>skein::DurationField</name>
    <message>
        <source>%1, unit</source>
        <extracomment>of a length of time; %1: what it is the length of</extracomment>
        <translation>%1の単位</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>unit that can be chosen behind a number</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>unit that can be chosen behind a number</extracomment>
        <translation>分</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>unit that can be chosen behind a number</extracomment>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>skein::EmptyState</name>
    <message>
        <source>%1. %2</source>
        <extracomment>read out where there is no picture: a title without a full stop, then whole sentences</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>read aloud: the picture area while there is no picture</extracomment>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>skein::EssentialsDialog</name>
    <message>
        <source>All settings of this camera. Those with a check mark are on top of the panel, in this order.</source>
        <translation>このカメラのすべての設定です。チェックマークを付けたものが、この順序でパネルの上部に表示されます。</translation>
    </message>
    <message>
        <source>Check what you change often. Drag a line, or use the buttons, to put it higher or lower. Each model of camera has its own list.</source>
        <translation>よく変更する設定にチェックを入れてください。行をドラッグするかボタンを使うと、順序を変更できます。この一覧はカメラの機種ごとに保存されます。</translation>
    </message>
    <message>
        <source>Checks the settings that are on top at first, in their usual order.</source>
        <translation>初期状態で上部に表示される設定を、標準の順序でチェックします。</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <extracomment>button: moves the setting down in the list</extracomment>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <extracomment>button: moves the setting up in the list</extracomment>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Puts the chosen setting one line higher in the panel.</source>
        <translation>選択した設定を、パネルの1行上に移動します。</translation>
    </message>
    <message>
        <source>Puts the chosen setting one line lower in the panel.</source>
        <translation>選択した設定を、パネルの1行下に移動します。</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>what an empty search field says</extracomment>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>name of a list, for screen readers: the camera&apos;s settings</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings on Top</source>
        <translation>上部に表示する設定</translation>
    </message>
    <message>
        <source>Shows only the settings whose names contain these words.</source>
        <translation>名前にこれらの語を含む設定だけを表示します。</translation>
    </message>
    <message>
        <source>U&amp;sual Ones</source>
        <extracomment>button: the settings that are on top at first</extracomment>
        <translation>標準に戻す(&amp;S)</translation>
    </message>
</context>
<context>
    <name>skein::ExportsPart</name>
    <message>
        <source>No photograph is selected</source>
        <translation>写真が選択されていません</translation>
    </message>
</context>
<context>
    <name>skein::ExposureBracketForm</name>
    <message>
        <source>&amp;Apart:</source>
        <extracomment>how far the exposures are from each other, in stops</extracomment>
        <translation type="vanished">ステップ(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Bracketed setting:</source>
        <extracomment>label of a choice: which setting changes from shot to shot: shutter, aperture, ISO</extracomment>
        <translation>変化させる設定(&amp;B):</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <extracomment>which setting changes from shot to shot: shutter, aperture, ISO</extracomment>
        <translation type="vanished">変更する設定(&amp;B):</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <extracomment>label of a choice: in which order a bracket is taken</extracomment>
        <translation>順序(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">撮影枚数(&amp;P):</translation>
    </message>
    <message>
        <source>All &amp;brighter or darker:</source>
        <translation type="vanished">全体の明暗(&amp;B):</translation>
    </message>
    <message>
        <source>Brightest first</source>
        <extracomment>order in which a bracket is taken</extracomment>
        <translation>明るい順</translation>
    </message>
    <message>
        <source>Darkest first</source>
        <extracomment>order in which a bracket is taken</extracomment>
        <translation>暗い順</translation>
    </message>
    <message>
        <source>Exposure &amp;shift:</source>
        <extracomment>label of a number of stops: how much all of a bracket is brighter or darker</extracomment>
        <translation>露出のシフト(&amp;S):</translation>
    </message>
    <message>
        <source>From each exposure to the next brighter one: 1 EV is one stop, twice the light.</source>
        <translation>ある露出から次の明るい露出までの差です。1 EVは1段で、光の量が2倍になります。</translation>
    </message>
    <message>
        <source>In which order the exposures are taken.</source>
        <translation>各露出を撮影する順序です。</translation>
    </message>
    <message>
        <source>Makes the whole bracket brighter, or darker where it is below zero, than the camera is set.</source>
        <translation>ブラケット全体をカメラの設定より明るくします。0未満では暗くします。</translation>
    </message>
    <message>
        <source>Middle first</source>
        <extracomment>order in which a bracket is taken: the middle exposure at first</extracomment>
        <translation type="vanished">中央から</translation>
    </message>
    <message>
        <source>Normal exposure first</source>
        <extracomment>order in which a bracket is taken: the normal exposure at first</extracomment>
        <translation>標準露出から</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>撮影枚数(&amp;F):</translation>
    </message>
    <message>
        <source>S&amp;tep:</source>
        <extracomment>label of a number of stops: how far the exposures of a bracket are from each other</extracomment>
        <translation>ステップ(&amp;T):</translation>
    </message>
    <message>
        <source>So many exposures. Of an even number, one more is dark than bright.</source>
        <translation>露出の数です。偶数の場合は、暗い側が明るい側より1枚多くなります。</translation>
    </message>
    <message>
        <source>The same picture at several exposures: how many, how many stops apart, and which setting of the camera makes the difference.</source>
        <translation>同じ画像を露出を変えて撮影します。枚数、段数の間隔、露出の変更に使うカメラの設定を指定します。</translation>
    </message>
    <message>
        <source>The setting that makes the difference. It is put back after the last photograph.</source>
        <translation>露出を変えるために使う設定です。最後の撮影の後、元に戻ります。</translation>
    </message>
</context>
<context>
    <name>skein::ExposureRampForm</name>
    <message>
        <source>%1 s</source>
        <extracomment>an exposure time; %1 is a number of seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation type="vanished">%1の上限</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation type="vanished">%1の下限</translation>
    </message>
    <message>
        <source>%1, maximum</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation>%1、最大</translation>
    </message>
    <message>
        <source>%1, minimum</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation>%1、最小</translation>
    </message>
    <message>
        <source>&amp;Aperture:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation type="vanished">絞り(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;ISO:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation>ISO感度(&amp;I):</translation>
    </message>
    <message>
        <source>1/%1 s</source>
        <extracomment>an exposure time below a second; %1 is a number</extracomment>
        <translation>1/%1 秒</translation>
    </message>
    <message>
        <source>Above &amp;grey:</source>
        <extracomment>how much brighter than medium grey the pictures shall be, in stops</extracomment>
        <translation type="vanished">グレーより明るく(&amp;G):</translation>
    </message>
    <message>
        <source>Above middle grey by</source>
        <translation type="vanished">中間グレーより明るくする段数</translation>
    </message>
    <message>
        <source>Also &amp;ramp the aperture</source>
        <translation>絞りも段階的に変える(&amp;R)</translation>
    </message>
    <message>
        <source>Ap&amp;erture:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation>絞り(&amp;E):</translation>
    </message>
    <message>
        <source>As that of the first photograph</source>
        <translation type="vanished">最初の写真に合わせる</translation>
    </message>
    <message>
        <source>As the first photograph</source>
        <extracomment>how bright the photographs are to be</extracomment>
        <translation>最初の写真に合わせる</translation>
    </message>
    <message>
        <source>B&amp;rightness:</source>
        <extracomment>label of a number: how bright the photographs are to be</extracomment>
        <translation type="vanished">明るさ(&amp;R):</translation>
    </message>
    <message>
        <source>Change the apert&amp;ure as the last one</source>
        <translation type="vanished">最後に絞りも変更する(&amp;U)</translation>
    </message>
    <message>
        <source>Follows the light by small steps, by the shutter speed first, then ISO. Set the camera to manual exposure.</source>
        <translation>光の変化に細かいステップで追従します。まずシャッタースピード、次にISO感度を変更します。カメラをマニュアル露出にしてください。</translation>
    </message>
    <message>
        <source>Highest</source>
        <extracomment>the highest value that the ramp may use</extracomment>
        <translation type="vanished">上限</translation>
    </message>
    <message>
        <source>How bright the photographs are kept: as the first one, or so many stops above or below middle grey, as a light meter counts.</source>
        <translation>写真の明るさをどのように保つかです。最初の写真と同じにするか、露出計を基準に中間グレーから指定した段数だけ明るく、または暗くします。</translation>
    </message>
    <message>
        <source>IS&amp;O:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation type="vanished">ISO(&amp;O):</translation>
    </message>
    <message>
        <source>Lowest</source>
        <extracomment>the lowest value that the ramp may use</extracomment>
        <translation type="vanished">下限</translation>
    </message>
    <message>
        <source>Maximum</source>
        <extracomment>the highest value that the ramp may use: the camera&apos;s</extracomment>
        <translation>最大</translation>
    </message>
    <message>
        <source>Minimum</source>
        <extracomment>the lowest value that the ramp may use: the camera&apos;s</extracomment>
        <translation>最小</translation>
    </message>
    <message>
        <source>Offs&amp;et from grey:</source>
        <extracomment>label of a number of stops: how much brighter than middle grey the pictures shall be</extracomment>
        <translation>グレーとの差(&amp;D):</translation>
    </message>
    <message>
        <source>One photograph every so often, with an exposure that follows the light, as at dusk and dawn: how bright the photographs are to be, and how far shutter, ISO and aperture may go for that.</source>
        <translation>夕暮れや夜明けのように変化する光に露出を合わせながら、一定の間隔で1枚ずつ撮影します。写真の明るさと、そのためにシャッタースピード、ISO感度、絞りを変えてよい範囲を指定します。</translation>
    </message>
    <message>
        <source>Relative to middle grey</source>
        <extracomment>how bright the photographs are to be</extracomment>
        <translation>中間グレーを基準</translation>
    </message>
    <message>
        <source>S&amp;hutter speed:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation type="vanished">シャッタースピード(&amp;H):</translation>
    </message>
    <message>
        <source>Sh&amp;utter speed:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation>シャッタースピード(&amp;U):</translation>
    </message>
    <message>
        <source>Stops brighter than middle grey, or darker where it is below zero: a night is to look like one.</source>
        <translation>中間グレーより明るくする段数です。0未満では暗くなります。夜は夜らしく写ります。</translation>
    </message>
    <message>
        <source>Target &amp;brightness:</source>
        <extracomment>label of a choice: how bright the photographs are to be</extracomment>
        <translation>目標の明るさ(&amp;B):</translation>
    </message>
    <message>
        <source>The highest ISO that the ramp may use, once the shutter is at its limit. Maximum: the highest of the camera.</source>
        <translation>シャッタースピードが限度に達した後、ランピングで使う最高のISO感度です。「最大」: カメラの最高感度。</translation>
    </message>
    <message>
        <source>The longest exposure that the ramp may use. Maximum: the longest of the camera, and no more than three quarters of the interval from start to start.</source>
        <translation>ランピングで使う最長の露光時間です。「最大」: カメラの最長の時間。ただし、開始から開始までの間隔の4分の3以内です。</translation>
    </message>
    <message>
        <source>The lowest ISO that the ramp may use. Minimum: the lowest of the camera.</source>
        <translation>ランピングで使う最低のISO感度です。「最小」: カメラの最低感度。</translation>
    </message>
    <message>
        <source>The narrowest aperture that the ramp may use: the largest f-number. Maximum: that of the lens.</source>
        <translation>ランピングで使う最も絞った絞り値（最大のF値）です。「最大」: レンズの最大F値。</translation>
    </message>
    <message>
        <source>The shortest exposure that the ramp may use. Minimum: the shortest of the camera.</source>
        <translation>ランピングで使う最短の露光時間です。「最小」: カメラの最短の時間。</translation>
    </message>
    <message>
        <source>The widest aperture that the ramp may use: the smallest f-number. Minimum: that of the lens.</source>
        <translation>ランピングで使う最も開いた絞り値（最小のF値）です。「最小」: レンズの開放F値。</translation>
    </message>
    <message>
        <source>Where shutter and ISO are at their limits, the aperture goes on. It also changes the depth of field.</source>
        <translation>シャッタースピードとISO感度が限度に達すると、続いて絞りが変わります。被写界深度も変わります。</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between the two ends of a range</extracomment>
        <translation>～</translation>
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
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>a time of some minutes and seconds; %1 and %2 are numbers</extracomment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <extracomment>A focal length</extracomment>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A shutter speed: %1 is &quot;1/250&quot;</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1, %2 m</source>
        <extracomment>%1 is a position, %2 the height above the sea</extracomment>
        <translation>%1、%2 m</translation>
    </message>
    <message>
        <source>%1° %2, %3° %4</source>
        <extracomment>a place on the earth: 43.36° N, 8.41° W; %2 and %4 are the letters of the sides</extracomment>
        <translation>%1° %2, %3° %4</translation>
    </message>
    <message>
        <source>E</source>
        <extracomment>east, behind a longitude</extracomment>
        <translation>E</translation>
    </message>
    <message>
        <source>ISO %1</source>
        <extracomment>the sensitivity; %1 is a number</extracomment>
        <translation>ISO %1</translation>
    </message>
    <message>
        <source>N</source>
        <extracomment>north, behind a latitude</extracomment>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <extracomment>North or south of the equator, one letter</extracomment>
        <translation>S</translation>
    </message>
    <message>
        <source>W</source>
        <extracomment>East or west of Greenwich, one letter</extracomment>
        <translation>W</translation>
    </message>
    <message>
        <source>as %1 mm on 35 mm film</source>
        <extracomment>The focal length that has the same view on 35 mm film</extracomment>
        <translation>35mm判換算 %1 mm</translation>
    </message>
    <message>
        <source>f/%1</source>
        <extracomment>An aperture</extracomment>
        <translation>f/%1</translation>
    </message>
    <message>
        <source>flash fired</source>
        <extracomment>said of a photograph</extracomment>
        <translation>フラッシュ発光</translation>
    </message>
    <message>
        <source>no flash</source>
        <extracomment>said of a photograph</extracomment>
        <translation>フラッシュ非発光</translation>
    </message>
</context>
<context>
    <name>skein::ExtraActions</name>
    <message>
        <source>&amp;Export To</source>
        <extracomment>title of a menu, in which programs are chosen</extracomment>
        <translation>書き出し先(&amp;E)</translation>
    </message>
</context>
<context>
    <name>skein::FactsCarrier</name>
    <message>
        <source>The EXIF data of “%1” cannot be read, so the new picture has none.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>「%1」のEXIFデータを読み取れないため、新しい画像にはEXIFデータがありません。</translation>
    </message>
</context>
<context>
    <name>skein::FaultRule</name>
    <message>
        <source>A fault is ACTION[=VALUE][@OPERATION[:before|during|after]][+SKIP][xTIMES]. Actions: %1. Operations: %2, or a code such as 0x1009. Values of refuse: %3. Values of name: %4.</source>
        <extracomment>technical; ACTION[=VALUE] and the like stay as they are; %1 to %4 are words with commas between them</extracomment>
        <translation>不具合は ACTION[=VALUE][@OPERATION[:before|during|after]][+SKIP][xTIMES] の形式で指定します。ACTION: %1。OPERATION: %2、または0x1009のようなコード。refuseの値: %3。nameの値: %4。</translation>
    </message>
</context>
<context>
    <name>skein::FileHash</name>
    <message>
        <source>“%1” could not be read. Check the disk.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>「%1」を読み取れませんでした。ディスクを確認してください。</translation>
    </message>
</context>
<context>
    <name>skein::FileStructure</name>
    <message>
        <source>It does not begin as files of its kind do.</source>
        <translation>先頭部分がこの種類のファイルの形式と異なります。</translation>
    </message>
    <message>
        <source>Its end is missing.</source>
        <translation>末尾が欠けています。</translation>
    </message>
    <message>
        <source>Parts of it are missing.</source>
        <translation>一部が欠けています。</translation>
    </message>
    <message>
        <source>The disk does not let it be read.</source>
        <translation>ディスクから読み取れません。</translation>
    </message>
</context>
<context>
    <name>skein::FileSync</name>
    <message>
        <source>The folder of “%1” cannot be used, or a link in it leads out of the session. Photographs do not follow it; put an ordinary folder there.</source>
        <extracomment>%1 is the name of a file, with its folder</extracomment>
        <translation>「%1」のフォルダーが使用できないか、その中のリンクがセッションの外を指しています。写真はリンク先には保存されません。通常のフォルダーを配置してください。</translation>
    </message>
    <message>
        <source>The photograph could not be given the name “%1”. Check that the session folder still exists and may be written to.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>写真の名前を「%1」に変更できませんでした。セッションフォルダーがあり、書き込みできることを確認してください。</translation>
    </message>
    <message>
        <source>“%1” already exists and was left alone.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>「%1」はすでに存在するため、そのまま残しました。</translation>
    </message>
    <message>
        <source>“%1” could not be written to the disk for good. Check the disk and its free space.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>「%1」をディスクに確実に書き込めませんでした。ディスクとその空き容量を確認してください。</translation>
    </message>
    <message>
        <source>“%1” lies on another disk than the session and stays there. Copy it to “%2” yourself.</source>
        <extracomment>%1 is a file, %2 a folder</extracomment>
        <translation>「%1」はセッションとは別のディスクにあるため、そのまま残ります。ご自身で「%2」にコピーしてください。</translation>
    </message>
</context>
<context>
    <name>skein::FilesPage</name>
    <message>
        <source>Files and Names</source>
        <translation>ファイルと名前</translation>
    </message>
    <message>
        <source>author creator rights iptc metadata xmp caption</source>
        <translation>撮影者 作者 著作権 権利 iptc メタデータ xmp 説明 キャプション</translation>
    </message>
    <message>
        <source>rename counter date client sidecar xmp rating stars labels template</source>
        <translation>名前 変更 連番 カウンター 日付 クライアント サイドカー xmp レーティング 星 ラベル テンプレート</translation>
    </message>
</context>
<context>
    <name>skein::Filmstrip</name>
    <message>
        <source>All photographs of the session in a row. A click shows one, Ctrl and Shift select several; the right mouse button opens a menu with what can be done.</source>
        <translation>セッションのすべての写真を並べて表示します。クリックで1枚を表示、CtrlとShiftで複数を選択できます。右クリックすると、できる操作のメニューが開きます。</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <extracomment>name of the row of small pictures</extracomment>
        <translation>フィルムストリップ</translation>
    </message>
</context>
<context>
    <name>skein::FilterBar</name>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>%1 and %2 are numbers of photographs</extracomment>
        <translation>%2枚中%1枚を表示</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>%1 is a row of stars: photographs with as many or more</extracomment>
        <translation>%1以上</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>photographs that arrived unseen</comment>
        <extracomment>%n counts photographs that have arrived unseen</extracomment>
        <translation>
            <numerusform>新着%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s)</source>
        <extracomment>how many photographs there are</extracomment>
        <translation>
            <numerusform>写真%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>All types</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Any label</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>すべてのラベル</translation>
    </message>
    <message>
        <source>Any rating</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>すべてのレーティング</translation>
    </message>
    <message>
        <source>Ascending</source>
        <extracomment>order in which photographs are sorted</extracomment>
        <translation>昇順</translation>
    </message>
    <message>
        <source>Capture time</source>
        <extracomment>by what photographs are sorted</extracomment>
        <translation>撮影日時</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>the order: newest or last first</extracomment>
        <translation>降順</translation>
    </message>
    <message>
        <source>Hidden by the filter</source>
        <translation>フィルターで非表示</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>by what photographs are sorted: the name of the file</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>No stars</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>星なし</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>除外以外</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>all that is neither RAW nor video</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>RAW</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>RAW</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>除外</translation>
    </message>
    <message>
        <source>The filter hides the photograph that you look at (%1).</source>
        <extracomment>%1: &quot;3 of 40 shown&quot;</extracomment>
        <translation>表示中の写真はフィルターで隠れています（%1）。</translation>
    </message>
    <message>
        <source>Time of change</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>動画</translation>
    </message>
</context>
<context>
    <name>skein::FirstMeeting</name>
    <message>
        <source>The camera was disconnected.</source>
        <translation>カメラが切断されました。</translation>
    </message>
</context>
<context>
    <name>skein::FocusBracketForm</name>
    <message>
        <source>&amp;From:</source>
        <extracomment>where the focus bracket begins</extracomment>
        <translation type="vanished">開始位置(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Go back to where the lens stood</source>
        <translation type="vanished">レンズを元の位置に戻す(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">撮影枚数(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Rest before each:</source>
        <translation type="vanished">撮影前の静止時間(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Settling time:</source>
        <extracomment>label of a length of time: the lens rests before each photograph</extracomment>
        <translation>静止時間(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Steps between two:</source>
        <translation type="vanished">間のステップ数(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Towards:</source>
        <extracomment>the direction in which the lens moves</extracomment>
        <translation type="vanished">方向(&amp;T):</translation>
    </message>
    <message>
        <source>Afterwards the lens is moved back to where it was.</source>
        <translation>撮影後、レンズを元の位置に戻します。</translation>
    </message>
    <message>
        <source>Dire&amp;ction:</source>
        <extracomment>label of a choice: the direction in which the focus moves</extracomment>
        <translation>方向(&amp;C):</translation>
    </message>
    <message>
        <source>Far</source>
        <extracomment>where the lens goes: towards infinity</extracomment>
        <translation type="vanished">遠く</translation>
    </message>
    <message>
        <source>Far to near</source>
        <extracomment>where the focus goes: towards what is near</extracomment>
        <translation>遠くから近くへ</translation>
    </message>
    <message>
        <source>Focus ran&amp;ge:</source>
        <extracomment>label of a choice: from where to where the focus goes</extracomment>
        <translation>フォーカス範囲(&amp;G):</translation>
    </message>
    <message>
        <source>From the present focus</source>
        <extracomment>range of a focus bracket</extracomment>
        <translation>現在のピント位置から</translation>
    </message>
    <message>
        <source>From the present focus: so many photographs, so many steps apart. Mark A to mark B: between the two marks that you have set for the lens, either evenly by the number of photographs, or by the step, which makes as many as it needs.</source>
        <translation>現在のピント位置から: 指定した枚数を、指定したステップ数ずつ離して撮影します。マークAからマークBまで: レンズに設定した2つのマークの間を、枚数で均等に分けるか、ステップで区切って必要な枚数だけ撮影します。</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>size of a step of the lens</extracomment>
        <translation>大</translation>
    </message>
    <message>
        <source>Mark A to mark B, by number</source>
        <extracomment>range of a focus bracket: between the two marks of the lens</extracomment>
        <translation>マークAからマークBまで、枚数で指定</translation>
    </message>
    <message>
        <source>Mark A to mark B, by step</source>
        <extracomment>range of a focus bracket: between the two marks of the lens</extracomment>
        <translation>マークAからマークBまで、ステップで指定</translation>
    </message>
    <message>
        <source>Mark A to mark B, so many photographs</source>
        <translation type="vanished">マークAからBまで、枚数を指定</translation>
    </message>
    <message>
        <source>Mark A to mark B, so many steps apart</source>
        <translation type="vanished">マークAからBまで、ステップ数を指定</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>size of a step of the lens</extracomment>
        <translation>中</translation>
    </message>
    <message>
        <source>Near</source>
        <extracomment>where the lens goes: towards what is near</extracomment>
        <translation type="vanished">近く</translation>
    </message>
    <message>
        <source>Near to far</source>
        <extracomment>where the focus goes: towards infinity</extracomment>
        <translation>近くから遠くへ</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>撮影枚数(&amp;F):</translation>
    </message>
    <message>
        <source>Ret&amp;urn to the starting focus</source>
        <translation>開始時のピント位置に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Si&amp;ze of a step:</source>
        <translation type="vanished">ステップの大きさ(&amp;Z):</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>size of a step of the lens</extracomment>
        <translation>小</translation>
    </message>
    <message>
        <source>So long the lens comes to rest before each photograph.</source>
        <translation>撮影の前に、毎回この時間だけレンズの静止を待ちます。</translation>
    </message>
    <message>
        <source>So many steps of the lens are made from one photograph to the next.</source>
        <translation>1枚ごとに、レンズをこのステップ数だけ動かします。</translation>
    </message>
    <message>
        <source>Ste&amp;ps per photograph:</source>
        <extracomment>label of a number: so many steps of the lens from one photograph to the next</extracomment>
        <translation>1枚あたりのステップ数(&amp;P):</translation>
    </message>
    <message>
        <source>Step si&amp;ze:</source>
        <extracomment>label of a choice</extracomment>
        <translation>ステップの大きさ(&amp;Z):</translation>
    </message>
    <message>
        <source>The same picture at several focus distances, from where the lens stands or between two marks. A small step keeps the sharp zones overlapping.</source>
        <translation>同じ画像をピント位置を変えて撮影します。現在のレンズ位置から、または2つの目印の間で撮影します。ステップを小さくすると、ピントの合う範囲が途切れません。</translation>
    </message>
    <message>
        <source>The same steps as those of the focus buttons beside the picture. How far they go differs from lens to lens.</source>
        <translation>画像の横にあるフォーカスボタンと同じステップです。動く量はレンズによって異なります。</translation>
    </message>
    <message>
        <source>Where the focus goes from where it is now.</source>
        <translation>現在の位置からピントを動かす方向です。</translation>
    </message>
    <message>
        <source>Where the lens stands</source>
        <translation type="vanished">現在のレンズ位置</translation>
    </message>
</context>
<context>
    <name>skein::FocusCommands</name>
    <message>
        <source>Focus at mark %1</source>
        <extracomment>%1: A or B, a mark for a place of the focus</extracomment>
        <translation>ピントをマーク%1に合わせました</translation>
    </message>
    <message>
        <source>Focus mark %1 is set</source>
        <extracomment>%1: A or B, a mark for a place of the focus</extracomment>
        <translation>フォーカスマーク%1を設定しました</translation>
    </message>
    <message>
        <source>Focusing was stopped</source>
        <translation>ピント合わせを中止しました</translation>
    </message>
    <message>
        <source>Focusing, pass %1 of %2, place %3
Sharpness %4, best so far %5</source>
        <extracomment>while the lens is moved to where the picture is sharpest: which of the passes, each finer than the one before, and how many; how many places of the lens were tried; figures</extracomment>
        <translation>ピント合わせ中、%1/%2回目、位置%3
シャープネス%4、これまでの最高値%5</translation>
    </message>
    <message>
        <source>Focusing…</source>
        <extracomment>message while the camera focuses</extracomment>
        <translation>ピント合わせ中…</translation>
    </message>
    <message>
        <source>In focus</source>
        <extracomment>message: the camera has focused</extracomment>
        <translation>ピントが合いました</translation>
    </message>
    <message>
        <source>The camera does not tell its focus yet: no mark is set</source>
        <translation>カメラがまだフォーカス位置を通知していないため、マークを設定できません</translation>
    </message>
    <message>
        <source>The camera&apos;s own focus area can be placed after its first photograph</source>
        <translation>カメラのフォーカスエリアは、最初の写真を撮影した後に移動できます</translation>
    </message>
    <message>
        <source>The focus area cannot be placed now. Let the camera show its whole picture, then try again.</source>
        <translation>現在、フォーカスエリアを移動できません。カメラの画像を全体表示にしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The focus marks A and B are gone: the lens was moved by autofocus or ran into its end, and this camera does not tell where it is. Set them anew.</source>
        <translation>フォーカスマークAとBが失われました。オートフォーカスでレンズが動いたか、端に達しましたが、このカメラではレンズの位置が分かりません。設定し直してください。</translation>
    </message>
</context>
<context>
    <name>skein::FocusController</name>
    <message>
        <source>The camera could not focus. Aim at something with more contrast, or move the focus by the keys.</source>
        <translation>ピントを合わせられませんでした。よりコントラストの高い部分に向けるか、キーでピントを動かしてください。</translation>
    </message>
    <message>
        <source>The camera did not place its focus area. Switch live view on, then try again.</source>
        <translation>フォーカスエリアが移動しませんでした。ライブビューを開始してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera did not take this place for its focus area. Choose another place, or check its focus mode.</source>
        <translation>カメラがこの位置のフォーカスエリアを受け付けませんでした。別の位置を選ぶか、フォーカスモードを確認してください。</translation>
    </message>
    <message>
        <source>The focus area cannot be placed now. Let the camera show its whole picture, then try again.</source>
        <translation>現在、フォーカスエリアを移動できません。カメラの画像を全体表示にしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The lens did not move any farther. If it is at its end, move the focus the other way; else check the switch on the lens.</source>
        <translation>レンズがそれ以上動きませんでした。端に達している場合はピントを逆方向に動かしてください。そうでない場合は、レンズのスイッチを確認してください。</translation>
    </message>
    <message>
        <source>The lens did not move. Switch live view on, then try again.</source>
        <translation>レンズが動きませんでした。ライブビューを開始してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The lens is at its end. Move the focus the other way.</source>
        <translation>レンズが端に達しています。ピントを逆方向に動かしてください。</translation>
    </message>
    <message>
        <source>There is no camera to be focused. Connect one, then try again.</source>
        <translation>ピントを合わせるカメラがありません。接続してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no such mark. Focus where you want to come back to, and set it.</source>
        <translation>そのマークはありません。戻したい位置にピントを合わせて、マークを設定してください。</translation>
    </message>
    <message>
        <source>This camera&apos;s autofocus cannot be started from here. Press its shutter button halfway.</source>
        <translation>このカメラのオートフォーカスはここから開始できません。シャッターボタンを半押ししてください。</translation>
    </message>
    <message>
        <source>This camera&apos;s lens cannot be moved from here. Turn its focus ring.</source>
        <translation>このカメラのレンズはここから動かせません。フォーカスリングを回してください。</translation>
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
        <translation>ピント</translation>
    </message>
    <message>
        <source>Set A</source>
        <extracomment>Set the mark A of the focus</extracomment>
        <translation>Aを設定</translation>
    </message>
    <message>
        <source>Set B</source>
        <extracomment>button: remembers this place of the lens as B; there is A, too</extracomment>
        <translation>Bを設定</translation>
    </message>
    <message>
        <source>Sharpest</source>
        <extracomment>Focus by sharpness</extracomment>
        <translation>最シャープ</translation>
    </message>
    <message>
        <source>To A</source>
        <extracomment>Go to the mark A of the focus</extracomment>
        <translation>Aへ</translation>
    </message>
    <message>
        <source>To B</source>
        <extracomment>button: moves the lens to place B</extracomment>
        <translation>Bへ</translation>
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
        <translation>別のカメラを表示している間はピントを動かせません。シーケンスが終わるまで、そのカメラを表示してください。</translation>
    </message>
    <message>
        <source>The lens has moved in a way that could not be counted, and the places from before are not known any more.</source>
        <translation>レンズの移動量を把握できなかったため、以前の位置が分からなくなりました。</translation>
    </message>
</context>
<context>
    <name>skein::FolderButton</name>
    <message>
        <source>New photographs are saved in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>新しい写真の保存先は%1です</translation>
    </message>
    <message>
        <source>No session</source>
        <extracomment>button of the status bar: no session&apos;s folder is open</extracomment>
        <translation>セッションなし</translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation>セッションが開かれていません。</translation>
    </message>
    <message>
        <source>Session folder</source>
        <extracomment>name of a button, for screen readers name of a button, for screen readers</extracomment>
        <translation>セッションフォルダー</translation>
    </message>
    <message>
        <source>Session folder %1</source>
        <extracomment>name of a button, for screen readers</extracomment>
        <translation>セッションフォルダー%1</translation>
    </message>
</context>
<context>
    <name>skein::FrameDecoder</name>
    <message>
        <source>A live-view frame could not be decoded. Live view goes on with the next one.</source>
        <translation>ライブビューのフレームをデコードできませんでした。次のフレームから続行します。</translation>
    </message>
    <message>
        <source>A live-view frame did not arrive whole. Live view goes on with the next one.</source>
        <translation>ライブビューのフレームが完全に届きませんでした。次のフレームから続行します。</translation>
    </message>
</context>
<context>
    <name>skein::FrameSaver</name>
    <message>
        <source>No free name was found in “%1”; the frame stays in “%2”. Look at what lies there.</source>
        <extracomment>%1 is a folder, %2 a file</extracomment>
        <translation>「%1」で使える名前が見つかりませんでした。フレームは「%2」に残っています。フォルダーの内容を確認してください。</translation>
    </message>
    <message>
        <source>There is no frame of live view to save. Start live view, wait for its picture and try again.</source>
        <translation>保存できるライブビューのフレームがありません。ライブビューを開始し、画像が表示されてから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>skein::GpError</name>
    <message>
        <source>Another program is using the camera. Close that program, or eject the camera in the file manager, then connect again.</source>
        <translation>別のプログラムがカメラを使用しています。そのプログラムを閉じるか、ファイルマネージャーでカメラを取り出してから、接続し直してください。</translation>
    </message>
    <message>
        <source>No camera answers at “%1”. Check that it is switched on and connected, and that the address is right, then connect again.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>「%1」のカメラから応答がありません。電源と接続、アドレスが正しいことを確認して、接続し直してください。</translation>
    </message>
    <message>
        <source>Stopped. Nothing more needs to be done.</source>
        <translation>中止しました。必要な操作はありません。</translation>
    </message>
    <message>
        <source>The camera at “%1” does not answer. Switch it off and on again, check the connection, then connect again.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>「%1」のカメラが応答しません。カメラの電源を入れ直し、接続を確認してから、接続し直してください。</translation>
    </message>
    <message>
        <source>The camera at “%1” may not be used from this account. Unplug it and plug it in again; if that does not help, install the udev rules of libgphoto2.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>このアカウントでは「%1」のカメラを使用できません。ケーブルを抜き差ししてください。それでも解決しない場合は、libgphoto2のudevルールをインストールしてください。</translation>
    </message>
    <message>
        <source>The camera cannot show live view now and says: %1. Change that on the camera, then try again.</source>
        <extracomment>%1 is what the camera says, in its own words</extracomment>
        <translation>カメラは現在ライブビューを表示できません（カメラからの通知: %1）。カメラ側で変更してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera could not be connected. Switch it off and on, then connect again.</source>
        <translation>カメラに接続できませんでした。カメラの電源を入れ直してから、接続し直してください。</translation>
    </message>
    <message>
        <source>The camera did not accept the value. Choose another one, or check whether its mode dial or lens allows it.</source>
        <translation>カメラがこの値を受け付けませんでした。別の値を選ぶか、モードダイヤルやレンズがこの値に対応しているか確認してください。</translation>
    </message>
    <message>
        <source>The camera did not answer in time. Try again; if that does not help, switch the camera off and on.</source>
        <translation>時間内にカメラから応答がありませんでした。もう一度お試しください。それでも解決しない場合は、カメラの電源を入れ直してください。</translation>
    </message>
    <message>
        <source>The camera did not answer while the setting was being changed. Look at what the setting is at, then try again; if that does not help, switch the camera off and on.</source>
        <translation>設定の変更中にカメラが応答しませんでした。設定の現在の値を確認して、もう一度お試しください。それでも解決しない場合は、カメラの電源を入れ直してください。</translation>
    </message>
    <message>
        <source>The camera did not delete the file. Check whether the file or the card is protected, then try again.</source>
        <translation>カメラがファイルを削除しませんでした。ファイルやカードが保護されていないか確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera did not find the file when it was to be deleted. Whether it is still on the card is seen at the next look at the card.</source>
        <translation>削除しようとしたファイルがカメラに見つかりませんでした。カードに残っているかどうかは、次回カードを読み込むと分かります。</translation>
    </message>
    <message>
        <source>The camera does not hand this file out. Copy it with a card reader.</source>
        <translation>カメラがこのファイルを送りません。カードリーダーでコピーしてください。</translation>
    </message>
    <message>
        <source>The camera does not have this file any more. Look at its list of files.</source>
        <translation>このファイルはもうカメラにありません。カメラのファイル一覧を確認してください。</translation>
    </message>
    <message>
        <source>The camera does not report what happens to it. Connect again.</source>
        <translation>カメラが状態の変化を通知しません。接続し直してください。</translation>
    </message>
    <message>
        <source>The camera gave no live view. Check its mode dial and battery, then try again.</source>
        <translation>カメラからライブビューを取得できませんでした。モードダイヤルとバッテリーを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera gave no small picture of this file. Try again, or download the file.</source>
        <translation>カメラからこのファイルの縮小画像を取得できませんでした。もう一度試すか、ファイルを転送してください。</translation>
    </message>
    <message>
        <source>The camera gave no summary of itself. Try again when it is idle.</source>
        <translation>カメラの情報を取得できませんでした。カメラが動作していないときに、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera has no room left. Make room on its card or insert another, then try again.</source>
        <translation>カメラに空きがありません。カードの空き容量を増やすか別のカードを入れて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera has no small picture of this file. Download the file to see it.</source>
        <translation>カメラにこのファイルの縮小画像がありません。表示するにはファイルを転送してください。</translation>
    </message>
    <message>
        <source>The camera is busy. Wait until it has finished, then try again.</source>
        <translation>カメラは処理中です。終わるまで待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera refused to take the picture. Check focus, lens, card and mode dial, then try again.</source>
        <translation>カメラが撮影を拒否しました。ピント、レンズ、カード、モードダイヤルを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera sends live view that is not a JPEG picture, so it cannot be shown. End live view and begin it anew; if that does not help, switch the camera off and on.</source>
        <translation>カメラから届くライブビューがJPEG画像ではないため、表示できません。ライブビューを終了して開始し直してください。それでも解決しない場合は、カメラの電源を入れ直してください。</translation>
    </message>
    <message>
        <source>The camera went away. Check its cable, battery and Wi-Fi, then connect again.</source>
        <translation>カメラとの接続がなくなりました。ケーブル、バッテリー、Wi-Fiを確認して、接続し直してください。</translation>
    </message>
    <message>
        <source>The camera&apos;s settings could not be read. Try again; if that does not help, switch the camera off and on.</source>
        <translation>カメラの設定を読み込めませんでした。もう一度お試しください。それでも解決しない場合は、カメラの電源を入れ直してください。</translation>
    </message>
    <message>
        <source>The connection to the camera broke off while the file was being deleted. Whether it is still on the card is seen when the camera is back.</source>
        <translation>ファイルの削除中にカメラとの接続が切れました。カードに残っているかどうかは、再接続すると分かります。</translation>
    </message>
    <message>
        <source>The connection to the camera broke off while the setting was being changed. Look at what the setting is at when the camera is back, then try again.</source>
        <translation>設定の変更中にカメラとの接続が切れました。再接続後に設定の現在の値を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The files on the camera could not be listed. Check its card, then try again.</source>
        <translation>カメラ内のファイルを一覧表示できませんでした。カードを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The photograph could not be fetched from the camera. Check whether it is on its card, then try again.</source>
        <translation>カメラから写真を転送できませんでした。カードにあるかどうか確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The photograph did not arrive whole from the camera&apos;s memory, and is on no card. Check the cable, then take it again.</source>
        <translation>カメラの内蔵メモリーから写真が完全に届きませんでした。カードにも保存されていません。ケーブルを確認して、撮り直してください。</translation>
    </message>
    <message>
        <source>There is no camera at “%1” that takes the connection. If another program is using it, end that one; else check the address and the camera&apos;s USB or Wi-Fi mode, then connect again.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>「%1」に、接続を受け付けるカメラがありません。別のプログラムが使用している場合は、それを終了してください。そうでない場合は、アドレスと、カメラのUSBモードまたはWi-Fiモードを確認して、接続し直してください。</translation>
    </message>
    <message>
        <source>This camera cannot be released from the computer. Press its own shutter button instead.</source>
        <translation>このカメラはコンピューターからシャッターを切れません。カメラのシャッターボタンを押してください。</translation>
    </message>
    <message>
        <source>This camera cannot do that. Use the controls on the camera instead.</source>
        <translation>このカメラではこの操作を実行できません。カメラ本体で操作してください。</translation>
    </message>
    <message>
        <source>This camera has no live view for the computer. Use its own finder instead.</source>
        <translation>このカメラは、コンピューターでのライブビューに対応していません。カメラのファインダーを使用してください。</translation>
    </message>
    <message>
        <source>“%1” is not an address of a camera. Use one like “usb:001,005” or “ptpip:192.168.1.20”.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>「%1」はカメラのアドレスではありません。「usb:001,005」や「ptpip:192.168.1.20」のように指定してください。</translation>
    </message>
</context>
<context>
    <name>skein::GuideSection</name>
    <message>
        <source> px</source>
        <extracomment>pixels, behind a number</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>左下</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>右下</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>label of a choice: the colour of the guides</extracomment>
        <translation>色</translation>
    </message>
    <message>
        <source>Colour of the guides</source>
        <translation>ガイドの色</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>label of a number: columns of the grid</extracomment>
        <translation>列数</translation>
    </message>
    <message>
        <source>Draws the guides over what the mask keeps, instead of over the whole picture.</source>
        <translation>画像全体ではなく、マスクで残る範囲にガイドを表示します。</translation>
    </message>
    <message>
        <source>Ends at</source>
        <extracomment>the corner in which the golden spiral ends</extracomment>
        <translation>終点</translation>
    </message>
    <message>
        <source>Follow the mask</source>
        <translation>マスクに合わせる</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>the kind of guides: thirds, diagonals, ...</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Lines that help to compose: thirds, diagonals, spirals and grids, over live view and photographs. They are only shown and never saved.</source>
        <translation>ライブビューや写真に重ねて表示する、三分割、対角線、らせん、格子などの構図用の線です。表示されるだけで、写真には保存されません。</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>label of a number: rows of the grid</extracomment>
        <translation>行数</translation>
    </message>
    <message>
        <source>Show the guides</source>
        <translation>ガイドを表示</translation>
    </message>
    <message>
        <source>Top left</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>左上</translation>
    </message>
    <message>
        <source>Top right</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>右上</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>unit of a line&apos;s width</extracomment>
        <translation>太さ</translation>
    </message>
</context>
<context>
    <name>skein::Guides</name>
    <message>
        <source>45° lines</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>45°線</translation>
    </message>
    <message>
        <source>Centre lines</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>中心線</translation>
    </message>
    <message>
        <source>Diagonals</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>対角線</translation>
    </message>
    <message>
        <source>Diagonals with perpendiculars</source>
        <translation>対角線と垂線</translation>
    </message>
    <message>
        <source>Fifths</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>五分割</translation>
    </message>
    <message>
        <source>Golden sections</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>黄金分割</translation>
    </message>
    <message>
        <source>Golden spiral</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>黄金螺旋</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>No guides</source>
        <extracomment>choice: no lines over the picture</extracomment>
        <translation>ガイドなし</translation>
    </message>
    <message>
        <source>Quarters</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>四分割</translation>
    </message>
    <message>
        <source>Thirds</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>三分割</translation>
    </message>
</context>
<context>
    <name>skein::Handbook</name>
    <message>
        <source>The handbook is not there. Install Skein anew, or read its manual page by typing “man skein” in a terminal.</source>
        <translation>ハンドブックが見つかりません。Skeinをインストールし直すか、ターミナルで「man skein」と入力してマニュアルページをお読みください。</translation>
    </message>
</context>
<context>
    <name>skein::HandbookWindow</name>
    <message>
        <source>Click a link to go where it leads. The arrow keys scroll.</source>
        <translation>リンクをクリックすると、リンク先に移動します。矢印キーでスクロールします。</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>button: goes to the table of contents</extracomment>
        <translation>目次</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>このページ内を検索</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>ハンドブック</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation>ハンドブックのページ</translation>
    </message>
    <message>
        <source>Return goes to the next place with these words.</source>
        <translation>Enterキーを押すと、これらの語がある次の場所に移動します。</translation>
    </message>
</context>
<context>
    <name>skein::HashList</name>
    <message>
        <source>The earlier hash list “%1” has been changed since it was written, so it proves nothing. Move the folder “ascmhl” away to begin anew.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>以前のハッシュリスト「%1」は書き出し後に変更されているため、証明になりません。新しく作成するには、フォルダー「ascmhl」を別の場所に移動してください。</translation>
    </message>
    <message>
        <source>The hash list could not be written in “%1”. Check that there is room and that the folder may be written to.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>「%1」にハッシュリストを書き込めませんでした。空き容量があり、フォルダーに書き込みできることを確認してください。</translation>
    </message>
    <message>
        <source>The journal of the session “%1” could not be read, so nobody knows whether its photographs are those that came from the camera. Open the session once, then write the list again.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>セッション「%1」の記録を読み取れなかったため、写真がカメラから届いたときのままかどうか分かりません。一度セッションを開いてから、リストを書き出し直してください。</translation>
    </message>
    <message>
        <source>“%1” could not be read. Move the folder “ascmhl” away to begin anew.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>「%1」を読み取れませんでした。新しく作成するには、フォルダー「ascmhl」を別の場所に移動してください。</translation>
    </message>
</context>
<context>
    <name>skein::HashListCommand</name>
    <message numerus="yes">
        <source>A hash list of %n file(s) was written.</source>
        <extracomment>a hash list proves that files have not been changed (ASC MHL)</extracomment>
        <translation>
            <numerusform>ファイル%n個のハッシュリストを書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since the earlier hash list: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>以前のハッシュリストから変更されたもの: %1。</translation>
    </message>
    <message>
        <source>Gone since the earlier hash list: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>以前のハッシュリストから失われたもの: %1。</translation>
    </message>
    <message>
        <source>Not readable, and not in the list: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>読み取れず、リストに含まれていないもの: %1。</translation>
    </message>
    <message>
        <source>Not what came from the camera: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>カメラから届いたときと異なるもの: %1。</translation>
    </message>
    <message>
        <source>Reading all photographs for the hash list: %1 %</source>
        <extracomment>%1 is a number</extracomment>
        <translation>ハッシュリスト用にすべての写真を読み取り中: %1 %</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>button beside a sentence about a file: shows it in the file manager</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>button: no list of hashes is written</extracomment>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>skein::HashListFile</name>
    <message>
        <source>An earlier hash list of this folder cannot be read. Move the folder “ascmhl” away to begin anew.</source>
        <translation>このフォルダーの以前のハッシュリストを読み取れません。新しく作成するには、フォルダー「ascmhl」を別の場所に移動してください。</translation>
    </message>
</context>
<context>
    <name>skein::HashesCommand</name>
    <message>
        <source>%1 could not be read and is not in the list.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1は読み取れなかったため、リストに含まれていません。</translation>
    </message>
    <message>
        <source>%1 has changed since the earlier list.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1は以前のリストから変更されています。</translation>
    </message>
    <message>
        <source>%1 is gone since the earlier list.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1は以前のリストから失われています。</translation>
    </message>
    <message>
        <source>%1 is not what came from the camera.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1はカメラから届いたときと異なります。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Name the folder of a session with --session.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>フォルダー「%1」はありません。--session でセッションのフォルダーを指定してください。</translation>
    </message>
</context>
<context>
    <name>skein::HashingFile</name>
    <message>
        <source>The camera was connected without a session folder, so photographs cannot be fetched. Open a session, then connect the camera again.</source>
        <translation>セッションフォルダーなしでカメラに接続しているため、写真を転送できません。セッションを開いてから、カメラを接続し直してください。</translation>
    </message>
</context>
<context>
    <name>skein::HelpText</name>
    <message>
        <source>Arguments:</source>
        <extracomment>heading of what --help prints: a list of what stands behind the options follows</extracomment>
        <translation>引数:</translation>
    </message>
    <message>
        <source>Options:</source>
        <extracomment>heading of what --help prints: a list follows</extracomment>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Usage: %1 [options] %2</source>
        <extracomment>heading of what --help prints; %1 is the name of the program, %2 what may stand behind it, such as SESSION</extracomment>
        <translation>使い方: %1 [オプション] %2</translation>
    </message>
</context>
<context>
    <name>skein::HistogramPanel</name>
    <message>
        <source>Histogram</source>
        <extracomment>how the picture&apos;s brightness is shown</extracomment>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <source>How the brightness of the picture is shown: as a histogram, as a waveform that keeps left and right, for each colour, or as the sensor measured it.</source>
        <translation>画像の明るさの表示方法です。ヒストグラム、左右の位置を保った波形、色ごとの表示、センサーの測定値から選べます。</translation>
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
        <translation>対数</translation>
    </message>
    <message>
        <source>Pixel under the pointer</source>
        <translation>ポインター位置のピクセル</translation>
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
        <translation>RAWデータ</translation>
    </message>
    <message>
        <source>RGB parade</source>
        <extracomment>how the picture&apos;s brightness is shown: three waveforms beside each other</extracomment>
        <translation>RGBパレード</translation>
    </message>
    <message>
        <source>Red, green and blue as they are in the picture, from 0 to 255, and the colour they stand for as CIE L*a*b* (D50).</source>
        <translation>画像の赤、緑、青の値（0～255）と、それが表す色のCIE L*a*b*値（D50）です。</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>on a small button: a curve of its own for each colour</extracomment>
        <translation>分割</translation>
    </message>
    <message>
        <source>Waveform</source>
        <extracomment>how the picture&apos;s brightness is shown</extracomment>
        <translation>波形</translation>
    </message>
    <message>
        <source>What is shown of the exposure</source>
        <translation>露出の表示方法</translation>
    </message>
</context>
<context>
    <name>skein::HistogramPresenter</name>
    <message>
        <source>Live view has no RAW data.</source>
        <translation>ライブビューにはRAWデータがありません。</translation>
    </message>
    <message>
        <source>Reading the RAW data…</source>
        <translation>RAWデータを読み込み中…</translation>
    </message>
    <message>
        <source>The histogram appears here when the photograph has been read.</source>
        <translation>写真の読み込みが終わると、ここにヒストグラムが表示されます。</translation>
    </message>
    <message>
        <source>The histogram appears here with the first frame of live view.</source>
        <translation>ライブビューの最初のフレームが届くと、ここにヒストグラムが表示されます。</translation>
    </message>
    <message>
        <source>The histogram appears here with the first photograph.</source>
        <translation>最初の写真が届くと、ここにヒストグラムが表示されます。</translation>
    </message>
    <message>
        <source>There is no histogram: the filter hides all photographs.</source>
        <translation>フィルターですべての写真が隠れているため、ヒストグラムはありません。</translation>
    </message>
    <message>
        <source>There is no histogram: this file cannot be shown.</source>
        <translation>このファイルは表示できないため、ヒストグラムはありません。</translation>
    </message>
    <message>
        <source>This photograph has no RAW file.</source>
        <translation>この写真にはRAWファイルがありません。</translation>
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
        <translation>センサーのデータのうち、黒: %1。飽和: %2。</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>one letter: the colour red, beside its curve in the histogram</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>The histogram appears here with the first photograph.</source>
        <translation>最初の写真が届くと、ここにヒストグラムが表示されます。</translation>
    </message>
    <message>
        <source>This is of the pixels that are loaded so far.</source>
        <translation>これまでに読み込んだピクセルに基づいています。</translation>
    </message>
    <message>
        <source>This is of the whole picture.</source>
        <translation>画像全体に基づいています。</translation>
    </message>
    <message>
        <source>This photograph has no RAW file.</source>
        <translation>この写真にはRAWファイルがありません。</translation>
    </message>
    <message>
        <source>Without any light: %1. At full brightness: %2.</source>
        <extracomment>%1 and %2: parts of the picture with their colours, such as &quot;red 2 %, blue 1 %&quot;</extracomment>
        <translation>黒つぶれ: %1。白とび: %2。</translation>
    </message>
    <message>
        <source>stops below saturation</source>
        <translation>飽和点からの段数</translation>
    </message>
    <message>
        <source>stops below the saturation that the data show</source>
        <extracomment>what the numbers along the axis of a RAW histogram are</extracomment>
        <translation>データから求めた飽和点からの段数</translation>
    </message>
</context>
<context>
    <name>skein::HookDefinition</name>
    <message>
        <source>A character in these arguments cannot be given to a program. Type them again.</source>
        <translation>引数に、プログラムに渡せない文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>Camera connected</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>カメラの接続</translation>
    </message>
    <message>
        <source>Camera disconnected</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>カメラの切断</translation>
    </message>
    <message>
        <source>No program is named. Choose the one to run.</source>
        <translation>プログラムが指定されていません。実行するプログラムを選択してください。</translation>
    </message>
    <message>
        <source>Photograph saved</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>写真の保存</translation>
    </message>
    <message>
        <source>Photograph taken</source>
        <extracomment>what happens, as an entry of a list</extracomment>
        <translation>写真の撮影</translation>
    </message>
    <message>
        <source>Sequence ended</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>シーケンスの終了</translation>
    </message>
    <message>
        <source>Session opened</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>セッションを開いたとき</translation>
    </message>
    <message>
        <source>These arguments are too long. Put what shall be done into a script, and name the script as the program.</source>
        <translation>引数が長すぎます。処理の内容をスクリプトに記述し、そのスクリプトをプログラムとして指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no full path. Write the path of the program from the first slash on, or its name alone.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>「%1」は完全なパスではありません。最初のスラッシュから始まるパス、またはプログラム名だけを指定してください。</translation>
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
        <translation>追加</translation>
    </message>
    <message>
        <source>Add Program</source>
        <extracomment>title of a window</extracomment>
        <translation>プログラムの追加</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>button: takes over what was changed</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>button: takes the program that is chosen</extracomment>
        <translation>選択</translation>
    </message>
    <message>
        <source>Choose the Program</source>
        <translation>プログラムの選択</translation>
    </message>
    <message>
        <source>Edit Program</source>
        <extracomment>title of a window</extracomment>
        <translation>プログラムの編集</translation>
    </message>
    <message>
        <source>No shell reads the arguments: each line is given to the program as it is, with spaces and quotes. What happened also stands in its environment, as SKEIN_PATH and so on.</source>
        <translation>引数はシェルを介さず、空白や引用符も含めて1行ずつそのままプログラムに渡されます。イベントの内容は、SKEIN_PATHなどの環境変数にも設定されます。</translation>
    </message>
</context>
<context>
    <name>skein::HookOrder</name>
    <message>
        <source>How it ended: done, stopped or failed</source>
        <translation>終了の結果: 完了、中止、失敗</translation>
    </message>
    <message>
        <source>The camera</source>
        <extracomment>what {camera} stands for</extracomment>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>The camera’s own name for it</source>
        <translation>カメラでのファイル名</translation>
    </message>
    <message>
        <source>The folder of the session</source>
        <translation>セッションのフォルダー</translation>
    </message>
    <message>
        <source>The name of the sequence</source>
        <translation>シーケンスの名前</translation>
    </message>
    <message>
        <source>The photograph, with its folder</source>
        <translation>写真（フォルダーを含むパス）</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>what {event} stands for</extracomment>
        <translation>イベントの内容</translation>
    </message>
</context>
<context>
    <name>skein::HookRun</name>
    <message>
        <source>%1: the program “%2” could not be started. Look whether it is there and may be run, and is named rightly.</source>
        <extracomment>%1 is what happened (&quot;Photograph saved&quot;), %2 a program</extracomment>
        <translation>%1: プログラム「%2」を起動できませんでした。プログラムがあり、実行でき、名前が正しいことを確認してください。</translation>
    </message>
    <message>
        <source>%1: what “%2” had started still ran after %3 s and was ended. What is to stay must be started with setsid.</source>
        <extracomment>%1 is what happened (&quot;Photograph saved&quot;), %2 a program, %3 a number of seconds</extracomment>
        <translation>%1: 「%2」から起動されたものが%3秒たっても動作していたため、終了させました。動作を続けさせるものはsetsidで起動してください。</translation>
    </message>
    <message>
        <source>%1: “%2” crashed or was killed.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program</extracomment>
        <translation>%1: 「%2」がクラッシュしたか、強制終了されました。</translation>
    </message>
    <message>
        <source>%1: “%2” failed with the code %3 and did not say why.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program, %3 a number</extracomment>
        <translation>%1: 「%2」がコード%3で失敗しました。理由は出力されていません。</translation>
    </message>
    <message>
        <source>%1: “%2” failed with the code %3. It said: “%4”.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program, %3 a number, %4 what the program said</extracomment>
        <translation>%1: 「%2」がコード%3で失敗しました。出力: 「%4」。</translation>
    </message>
    <message>
        <source>%1: “%2” had not ended after %3 s and was ended. Look why it hangs, or give hooks more time in the preferences.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program, %3 a number</extracomment>
        <translation>%1: 「%2」が%3秒たっても終わらなかったため、終了させました。停止した原因を調べるか、環境設定で外部プログラムの制限時間を延ばしてください。</translation>
    </message>
    <message>
        <source>%1: “%2” wrote more than %3 and was ended. Let it write less, or into a file.</source>
        <extracomment>%3 is an amount of data: &quot;4.0 MiB&quot;</extracomment>
        <translation>%1: 「%2」の出力が%3を超えたため、終了させました。出力を減らすか、ファイルに書き込むようにしてください。</translation>
    </message>
</context>
<context>
    <name>skein::HookRunner</name>
    <message numerus="yes">
        <source>%n program(s) wait for their turn, and no more can: for what happens now none is run. Let fewer be run, or quicker ones.</source>
        <extracomment>hooks are the photographer&apos;s own programs, which are run when something happens</extracomment>
        <translation>
            <numerusform>プログラム%n個が順番を待っており、これ以上追加できません。現在発生しているイベントでは何も実行されません。実行するプログラムを減らすか、短時間で終わるものにしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) were not run, because too many waited for their turn.</source>
        <extracomment>hooks are the photographer&apos;s own programs, which are run when something happens</extracomment>
        <translation>
            <numerusform>順番待ちが多すぎたため、プログラム%n個が実行されませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::HooksPage</name>
    <message>
        <source>&amp;Test</source>
        <extracomment>button: runs the program for a test</extracomment>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Arguments</source>
        <extracomment>head of a column: what the program is given</extracomment>
        <translation>引数</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>head of a column</extracomment>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <extracomment>button: ends the test of a program</extracomment>
        <translation>中止(&amp;T)</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>column: the event at which a program is run</extracomment>
        <translation>実行するとき</translation>
    </message>
    <message>
        <source>“%1” has ended, and all was well.</source>
        <extracomment>%1 is a program</extracomment>
        <translation>「%1」は正常に終了しました。</translation>
    </message>
    <message>
        <source>“%1” has ended, and all was well. It wrote:
%2</source>
        <extracomment>%2 is what a program wrote</extracomment>
        <translation>「%1」は正常に終了しました。出力:
%2</translation>
    </message>
    <message>
        <source>“%1” is running…</source>
        <extracomment>%1 is a program</extracomment>
        <translation>「%1」を実行中…</translation>
    </message>
</context>
<context>
    <name>skein::HostConnection</name>
    <message>
        <source>The camera did not answer in time. Check that it is awake and connected, then try again.</source>
        <translation>時間内にカメラから応答がありませんでした。カメラが起動し、接続されていることを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera program gave an answer that makes no sense. Connect the camera again; if that does not help, install Skein again.</source>
        <translation>カメラ用プログラムから解釈できない応答がありました。カメラを接続し直してください。それでも解決しない場合は、Skeinをインストールし直してください。</translation>
    </message>
    <message>
        <source>The camera was closed before this was done.</source>
        <translation>操作が終わる前にカメラが閉じられました。</translation>
    </message>
</context>
<context>
    <name>skein::HostOptions</name>
    <message>
        <source>The camera host needs to know its camera. Start it with --port, --list or --supported.</source>
        <translation>カメラ用プログラムには対象のカメラの指定が必要です。--port、--list、--supported のいずれかを付けて起動してください。</translation>
    </message>
</context>
<context>
    <name>skein::HostProcess</name>
    <message>
        <source>It did not say why.</source>
        <translation>理由は出力されていません。</translation>
    </message>
    <message>
        <source>It said: “%1”.</source>
        <extracomment>%1 is an untranslated line that a program wrote about itself.</extracomment>
        <translation>出力: 「%1」。</translation>
    </message>
    <message>
        <source>The camera program belongs to another version of Skein. Install Skein again.</source>
        <translation>カメラ用プログラムのバージョンがSkeinと一致しません。Skeinをインストールし直してください。</translation>
    </message>
    <message>
        <source>The camera program sent something that cannot be understood. Connect the camera again; if that does not help, install Skein again.</source>
        <translation>カメラ用プログラムから解釈できないデータが届きました。カメラを接続し直してください。それでも解決しない場合は、Skeinをインストールし直してください。</translation>
    </message>
    <message>
        <source>The camera&apos;s driver crashed. Photographs on the camera&apos;s card stay there until they are fetched. If the camera does not come back by itself, connect it again; if its driver goes on crashing, switch the camera off and on before.</source>
        <translation>カメラのドライバーがクラッシュしました。カメラのカードにある写真は、転送されるまで残ります。カメラが自動で再接続されない場合は、接続し直してください。ドライバーのクラッシュが続く場合は、先にカメラの電源を入れ直してください。</translation>
    </message>
    <message>
        <source>The connection to the camera broke off. Check cable, power and network, then connect the camera again.</source>
        <translation>カメラとの接続が切れました。ケーブル、電源、ネットワークを確認してから、カメラを接続し直してください。</translation>
    </message>
    <message>
        <source>The program that talks to the camera was ended from outside, perhaps because memory ran out. Photographs on the camera&apos;s card stay there until they are fetched. If the camera does not come back by itself, connect it again.</source>
        <translation>カメラと通信するプログラムが外部から終了されました。メモリー不足が原因の可能性があります。カメラのカードにある写真は、転送されるまで残ります。カメラが自動で再接続されない場合は、接続し直してください。</translation>
    </message>
    <message>
        <source>The program that talks to the camera, skein-camera-host, could not be started. Install Skein again.</source>
        <translation>カメラと通信するプログラムskein-camera-hostを起動できませんでした。Skeinをインストールし直してください。</translation>
    </message>
    <message>
        <source>The program that talks to the camera, skein-camera-host, ended before it was ready. %1 Connect the camera again; if that does not help, install Skein again.</source>
        <extracomment>%1 is a sentence: what is known of it</extracomment>
        <translation>カメラと通信するプログラムskein-camera-hostが、準備が整う前に終了しました。%1 カメラを接続し直してください。それでも解決しない場合は、Skeinをインストールし直してください。</translation>
    </message>
</context>
<context>
    <name>skein::HostQuery</name>
    <message>
        <source>The camera program gave an answer that cannot be understood. Install Skein again.</source>
        <translation>カメラ用プログラムから解釈できない応答がありました。Skeinをインストールし直してください。</translation>
    </message>
    <message>
        <source>The program that talks to cameras ended without an answer. Try again; if that does not help, unplug the cameras and plug them in one by one.</source>
        <translation>カメラと通信するプログラムが応答せずに終了しました。もう一度お試しください。それでも解決しない場合は、カメラのケーブルを抜き、1台ずつつなぎ直してください。</translation>
    </message>
    <message>
        <source>The program that talks to cameras gave no answer in time. Try again; if that does not help, unplug the cameras and plug them in one by one.</source>
        <translation>カメラと通信するプログラムから時間内に応答がありませんでした。もう一度お試しください。それでも解決しない場合は、カメラのケーブルを抜き、1台ずつつなぎ直してください。</translation>
    </message>
    <message>
        <source>The program that talks to cameras, skein-camera-host, could not be started. Install Skein again.</source>
        <translation>カメラと通信するプログラムskein-camera-hostを起動できませんでした。Skeinをインストールし直してください。</translation>
    </message>
</context>
<context>
    <name>skein::ImageView</name>
    <message>
        <source>Picture</source>
        <extracomment>name of the picture area, for screen readers</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>The photograph, or the live picture of the camera. The wheel zooms at the pointer, dragging moves it, a double click changes between the whole picture and its actual pixels; letters and arrows are commands here.</source>
        <translation>写真、またはカメラのライブビューです。ホイールでポインターの位置を拡大・縮小し、ドラッグで移動し、ダブルクリックで全体表示とピクセル等倍を切り替えます。文字キーと矢印キーは、ここではコマンドとして働きます。</translation>
    </message>
</context>
<context>
    <name>skein::ImportCommand</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>progress: the third of five files; %3 is the name of the file</extracomment>
        <translation>%1/%2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that this session has only damaged are still on the camera&apos;s card, such as %1. To fetch one of them again, name it: skein-cli import %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>このセッションで壊れているファイルのうち、%1など%n個がカメラのカードに残っています。もう一度転送するには、次のように名前を指定してください: skein-cli import %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) found</source>
        <extracomment>while the card is being looked at</extracomment>
        <translation>
            <numerusform>写真%n枚が見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photographs of that kind on the camera&apos;s card.</source>
        <translation>該当する写真はカメラのカードにありません。</translation>
    </message>
    <message>
        <source>There is no “%1” on the camera&apos;s card. See what is there with &quot;skein-cli import list&quot;.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>カメラのカードに「%1」はありません。カードの内容は &quot;skein-cli import list&quot; で確認できます。</translation>
    </message>
    <message>
        <source>There is nothing to import on the camera&apos;s card.</source>
        <translation>カメラのカードに取り込むものはありません。</translation>
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
        <translation>ファイル%1/%2個、%3/%4。%5</translation>
    </message>
    <message numerus="yes">
        <source>%n not in this session.</source>
        <comment>photographs</comment>
        <extracomment>stands behind &quot;14 photographs on the card, &quot;</extracomment>
        <translation>
            <numerusform>%n枚は未取り込み。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) chosen, %1.</source>
        <comment>and films</comment>
        <extracomment>%1 is their size, such as &quot;120 MB&quot;</extracomment>
        <translation>
            <numerusform>写真%n枚を選択中、%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) on the card</source>
        <comment>and films</comment>
        <extracomment>a comma follows, and &quot;7 not in this session.&quot;</extracomment>
        <translation>
            <numerusform>カード内の写真%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <extracomment>button: reads the card anew</extracomment>
        <translation>再読み込み(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stop Looking</source>
        <extracomment>button: ends reading the card</extracomment>
        <translation>読み込みを中止(&amp;S)</translation>
    </message>
    <message>
        <source>All days</source>
        <extracomment>choice: photographs of all days</extracomment>
        <translation>すべての日付</translation>
    </message>
    <message>
        <source>Everything on the card is in this session already.</source>
        <translation>カードの内容はすべてこのセッションに取り込み済みです。</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <extracomment>title of a window; %1 is the name of one of several cameras</extracomment>
        <translation>%1から取り込み</translation>
    </message>
    <message>
        <source>No camera is connected. Connect it to see what is on its card.</source>
        <translation>カメラが接続されていません。接続するとカードの内容が表示されます。</translation>
    </message>
    <message>
        <source>No photograph on the card fits what is asked for above.</source>
        <translation>上の条件に合う写真はカードにありません。</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>何も選択されていません。</translation>
    </message>
    <message>
        <source>Nothing is chosen. The session&apos;s disk has room for %1.</source>
        <extracomment>%1 is a size, such as &quot;12 GB&quot;</extracomment>
        <translation>何も選択されていません。セッションのディスクの空き容量は%1です。</translation>
    </message>
    <message>
        <source>The camera is away. The import goes on when it is connected again.</source>
        <translation>カメラが切断されています。再び接続すると取り込みを続行します。</translation>
    </message>
    <message numerus="yes">
        <source>The card is being looked at: %n photograph(s) so far…</source>
        <comment>and films</comment>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>カードを読み込み中: 写真%n枚…</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is being looked at…</source>
        <translation>カードを読み込み中…</translation>
    </message>
    <message>
        <source>The look at the card was stopped: there may be more than is shown.</source>
        <translation>カードの読み込みを中止しました。表示されていない写真が残っている可能性があります。</translation>
    </message>
    <message>
        <source>The session&apos;s disk has room for %1 only. Choose fewer, or make room.</source>
        <extracomment>%1 is a size, such as &quot;12 GB&quot;</extracomment>
        <translation>セッションのディスクの空き容量は%1しかありません。選択を減らすか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The session&apos;s disk has room for %1.</source>
        <extracomment>%1 is a size, such as &quot;12 GB&quot;</extracomment>
        <translation>セッションのディスクの空き容量は%1です。</translation>
    </message>
    <message>
        <source>There are no photographs on the card.</source>
        <translation>カードに写真がありません。</translation>
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
        <translation>カメラが切断されました。</translation>
    </message>
    <message>
        <source>The connection to the camera broke off.</source>
        <translation>カメラとの接続が切れました。</translation>
    </message>
    <message>
        <source>The transfer was stopped.</source>
        <translation>転送を中止しました。</translation>
    </message>
</context>
<context>
    <name>skein::IngestErrors</name>
    <message>
        <source>%1 cannot be fetched without a camera. Connect it and try again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>カメラがないため、%1を転送できません。接続して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 could not be fetched and stays on the camera&apos;s card. %2 It is fetched when there is room.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1を転送できませんでした。カメラのカードに残っています。%2 空き容量ができると転送されます。</translation>
    </message>
    <message>
        <source>%1 could not be fetched and stays on the camera&apos;s card. %2 It is tried again at the next connection.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1を転送できませんでした。カメラのカードに残っています。%2 次回の接続時にもう一度試します。</translation>
    </message>
    <message>
        <source>%1 could not be put into the session. %2 It was received as %3.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why, %3 a file</extracomment>
        <translation>%1をセッションに追加できませんでした。%2 %3として受信しました。</translation>
    </message>
    <message>
        <source>%1 could not be put into the session. %2 The photograph is safe as %3.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why, %3 a file</extracomment>
        <translation>%1をセッションに追加できませんでした。%2 写真は%3として安全に保存されています。</translation>
    </message>
    <message>
        <source>%1 did not arrive from the camera&apos;s memory. %2 If it was saved at the last moment, it is added when the session is opened the next time.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1がカメラの内蔵メモリーから届きませんでした。%2 直前に保存できていた場合は、次回セッションを開いたときに追加されます。</translation>
    </message>
    <message>
        <source>%1 exists only in memory and could not be written to “%2” yet; this is tried again and again. Make room there and check the disk, and until then do not disconnect the camera and do not close Skein.</source>
        <extracomment>%1 is the name of a file, %2 a folder</extracomment>
        <translation>%1はメモリー上にしかなく、まだ「%2」に書き込めていません。書き込みは繰り返し試みます。空き容量を増やしてディスクを確認し、それまではカメラを切断したりSkeinを閉じたりしないでください。</translation>
    </message>
    <message>
        <source>%1 was not fetched and stays on the camera&apos;s card. %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1は転送されず、カメラのカードに残っています。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) could not be fetched yet. They are on the camera&apos;s card and will be fetched when it is connected again.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>写真%n枚をまだ転送できていません。カメラのカードにあり、再び接続すると転送されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera went away before the photograph was fetched. It is on the card and will be fetched when the camera is connected again.</source>
        <translation>写真を転送する前にカメラとの接続がなくなりました。写真はカードにあり、カメラを再び接続すると転送されます。</translation>
    </message>
    <message numerus="yes">
        <source>The session folder cannot be changed, because %n photograph(s) would be lost: they exist only in memory and wait to be written to “%1”. Make room there, wait until they have arrived, then change the folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>写真%n枚が失われるため、セッションフォルダーを変更できません。写真はメモリー上にしかなく、「%1」への書き込みを待っています。空き容量を増やし、書き込みが終わってからフォルダーを変更してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::InputThread</name>
    <message>
        <source>The camera does not answer. Switch it off and on again, check the connection, then connect again.</source>
        <translation>カメラが応答しません。カメラの電源を入れ直し、接続を確認してから、接続し直してください。</translation>
    </message>
    <message>
        <source>The camera host did not understand a command. Install Skein again.</source>
        <translation>カメラ用プログラムがコマンドを解釈できませんでした。Skeinをインストールし直してください。</translation>
    </message>
</context>
<context>
    <name>skein::InterfacePage</name>
    <message>
        <source>%1 (not there now)</source>
        <extracomment>%1 is the name of a monitor</extracomment>
        <translation>%1（現在未接続）</translation>
    </message>
    <message>
        <source>&amp;Around the picture:</source>
        <translation>画像の周囲(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Connect cameras as soon as they are plugged in</source>
        <translation>カメラをつないだら自動で接続する(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep screen and computer awake while photographs are taken</source>
        <translation>撮影中は画面の消灯とスリープを防ぐ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>label of a choice: the language of the program</extracomment>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Notify me when Skein needs me and I look at another window</source>
        <translation>ほかのウィンドウの使用中に、Skeinから通知する(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <extracomment>label of a choice: dark or light</extracomment>
        <translation>テーマ(&amp;T):</translation>
    </message>
    <message>
        <source>A camera that went away, a full disk, a sequence or import that has ended.</source>
        <translation>カメラの切断、ディスクの空き不足、シーケンスや取り込みの終了をお知らせします。</translation>
    </message>
    <message>
        <source>A folder for today</source>
        <extracomment>choice: the session that is opened at the start</extracomment>
        <translation>今日のフォルダー</translation>
    </message>
    <message>
        <source>All windows speak it at once; nothing that runs is interrupted.</source>
        <translation>すべてのウィンドウの言語がすぐに切り替わります。実行中の処理は中断されません。</translation>
    </message>
    <message>
        <source>Around the chosen t&amp;humbnail:</source>
        <translation>選択中のサムネイルの周囲(&amp;H):</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>起動時</translation>
    </message>
    <message>
        <source>At the start, too; the one that was used last is shown. Otherwise you connect them yourself.</source>
        <translation>起動時にも接続し、最後に使ったカメラを表示します。オフの場合は手動で接続します。</translation>
    </message>
    <message>
        <source>Colour around the picture</source>
        <translation>画像の周囲の色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>theme of the window</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>title of a group: what the desktop is asked for</extracomment>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>During sequences, transfers, imports, live view, presentations and the like.</source>
        <translation>シーケンス、転送、取り込み、ライブビュー、プレゼンテーションなどの実行中に有効です。</translation>
    </message>
    <message>
        <source>In the filmstrip and in the grid.</source>
        <translation>フィルムストリップと一覧で使われます。</translation>
    </message>
    <message>
        <source>In the folder of today</source>
        <translation type="vanished">今日のフォルダー</translation>
    </message>
    <message>
        <source>Interface</source>
        <extracomment>title of a page of the preferences: how the program looks</extracomment>
        <translation>インターフェース</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>theme of the window</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>title of a group: the theme and colours of the program</extracomment>
        <translation>外観</translation>
    </message>
    <message>
        <source>Neutral greys in all of them, so that nothing near the picture has a colour of its own. Dark is best for judging photographs.</source>
        <translation>画像のそばに色が入らないよう、どのテーマもニュートラルグレーで統一されています。写真の評価にはダークが最適です。</translation>
    </message>
    <message>
        <source>Of last time</source>
        <translation type="vanished">前回のセッション</translation>
    </message>
    <message>
        <source>On the m&amp;onitor:</source>
        <translation>表示するモニター(&amp;O):</translation>
    </message>
    <message>
        <source>One that the window is not on</source>
        <translation>ウィンドウのないモニター</translation>
    </message>
    <message>
        <source>Open the &amp;session:</source>
        <translation type="vanished">開くセッション(&amp;S):</translation>
    </message>
    <message>
        <source>Present &amp;masks, guides and warnings, too</source>
        <translation>マスク、ガイド、警告も表示する(&amp;M)</translation>
    </message>
    <message>
        <source>Presentation</source>
        <extracomment>title of a part of the preferences: showing photographs alone on another monitor</extracomment>
        <translation>プレゼンテーション</translation>
    </message>
    <message>
        <source>Session at the &amp;start:</source>
        <translation>起動時のセッション(&amp;S):</translation>
    </message>
    <message>
        <source>The one of last time</source>
        <extracomment>choice: the session that is opened at the start</extracomment>
        <translation>前回のもの</translation>
    </message>
    <message>
        <source>The surroundings of a photograph change how bright it seems.</source>
        <translation>写真の明るさの印象は、周囲の色によって変わります。</translation>
    </message>
    <message>
        <source>What Skein opens when it is started without a folder. If the session of last time was the folder of a day, another day begins with a folder of its own.</source>
        <translation>フォルダーを指定せずに起動したときにSkeinが開くものです。前回のセッションが日付のフォルダーだった場合、日が変わると新しいフォルダーで始めます。</translation>
    </message>
    <message>
        <source>When Skein is started without a folder. The folder of a day always gives way to that of the new day.</source>
        <translation type="vanished">フォルダーを指定せずにSkeinを起動したときの動作です。日付のフォルダーは、日が変わると必ず新しい日のフォルダーに切り替わります。</translation>
    </message>
    <message>
        <source>Where the presentation (F5) is shown.</source>
        <translation>プレゼンテーション（F5）を表示するモニターです。</translation>
    </message>
    <message>
        <source>Whether a client on the second monitor sees what is laid over the picture.</source>
        <translation>2台目のモニターを見るクライアントにも、画像に重ねた表示を見せるかどうかを指定します。</translation>
    </message>
    <message>
        <source>Windows</source>
        <extracomment>title of a part of the preferences: the program&apos;s windows</extracomment>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Windows, panels, their sizes and the full screen are remembered by themselves. “Layout” in the menu View moves the panels, and puts everything back to where it was at first.</source>
        <translation>ウィンドウとパネルの配置、大きさ、全画面表示は自動的に記憶されます。表示メニューの「レイアウト」で、パネルを移動したり、すべてを初期状態に戻したりできます。</translation>
    </message>
    <message>
        <source>automatic usb cable hotplug</source>
        <translation>自動 usb ケーブル 接続 ホットプラグ</translation>
    </message>
    <message>
        <source>background surround colour grey black white</source>
        <translation>背景 周囲 色 グレー 黒 白</translation>
    </message>
    <message>
        <source>dark light night bright colour scheme appearance desktop</source>
        <translation>ダーク ライト 夜 明るい 暗い 配色 外観 デスクトップ</translation>
    </message>
    <message>
        <source>folder last recent startup begin today</source>
        <translation>フォルダー 前回 最近 起動 開始 今日</translation>
    </message>
    <message>
        <source>highlight selection frame colour border</source>
        <translation>強調 選択 枠 色</translation>
    </message>
    <message>
        <source>language translation locale speak english deutsch</source>
        <extracomment>words by which the preference is found</extracomment>
        <translation>言語 翻訳 ロケール 日本語 英語 language english japanese</translation>
    </message>
    <message>
        <source>notification message popup hidden minimised</source>
        <translation>通知 お知らせ メッセージ ポップアップ 非表示 最小化</translation>
    </message>
    <message>
        <source>overlay second screen client</source>
        <translation>オーバーレイ 2台目 セカンド 画面 モニター クライアント</translation>
    </message>
    <message>
        <source>screen display projector second</source>
        <translation>画面 ディスプレイ モニター プロジェクター 2台目 セカンド</translation>
    </message>
    <message>
        <source>sleep suspend lock screen saver blank power inhibit</source>
        <translation>スリープ サスペンド ロック スクリーンセーバー 画面 消灯 電源 抑制</translation>
    </message>
</context>
<context>
    <name>skein::InterruptedCapture</name>
    <message>
        <source>The connection to the camera is back. No photograph has come of the capture during which it broke off, and no new one is on the camera&apos;s card. Take it again if you want it.</source>
        <translation>カメラとの接続が回復しました。接続が切れたときの撮影からは写真が得られておらず、カメラのカードにも新しい写真はありません。必要であれば撮り直してください。</translation>
    </message>
    <message>
        <source>The connection to the camera is back. Whether there is a photograph of the capture during which it broke off is not known. Look on the camera&apos;s card.</source>
        <translation>カメラとの接続が回復しました。接続が切れたときの撮影で写真が得られたかどうかは不明です。カメラのカードを確認してください。</translation>
    </message>
</context>
<context>
    <name>skein::IntervalForm</name>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">撮影枚数(&amp;P):</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>撮影枚数(&amp;F):</translation>
    </message>
    <message>
        <source>Number o&amp;f rounds:</source>
        <extracomment>how many times the sequence within it is run</extracomment>
        <translation>繰り返し回数(&amp;F):</translation>
    </message>
    <message>
        <source>One photograph, or another sequence, every so often: how often, how many of them, and when it begins and ends.</source>
        <translation>一定の間隔で写真を1枚撮影するか、別のシーケンスを実行します。間隔、回数、開始と終了の時刻を指定します。</translation>
    </message>
    <message>
        <source>Ti&amp;mes:</source>
        <extracomment>how many times the sequence within it is run</extracomment>
        <translation type="vanished">繰り返し回数(&amp;M):</translation>
    </message>
</context>
<context>
    <name>skein::JobsPart</name>
    <message>
        <source>Cancelled.</source>
        <extracomment>answer to a plugin&apos;s work that somebody ended</extracomment>
        <translation>キャンセルしました。</translation>
    </message>
</context>
<context>
    <name>skein::Journal</name>
    <message>
        <source>Another program made the session&apos;s journal.</source>
        <translation>セッションの記録は別のプログラムが作成したものです。</translation>
    </message>
    <message>
        <source>The session&apos;s journal could not be used. Check the disk that the session&apos;s folder lies on.</source>
        <translation>セッションの記録を使用できませんでした。セッションフォルダーのあるディスクを確認してください。</translation>
    </message>
    <message>
        <source>The session&apos;s journal does not have the photograph any more.</source>
        <translation>セッションの記録に、この写真はもうありません。</translation>
    </message>
    <message>
        <source>The session&apos;s journal is damaged.</source>
        <translation>セッションの記録が壊れています。</translation>
    </message>
    <message>
        <source>The session&apos;s journal is read-only.</source>
        <translation>セッションの記録は読み取り専用です。</translation>
    </message>
</context>
<context>
    <name>skein::JournalKeeper</name>
    <message>
        <source>The session&apos;s journal could not be read and was put aside as “%1”. No photograph is affected; a new journal was begun. You can delete the old one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>セッションの記録を読み取れなかったため、「%1」として残し、新しい記録を作成しました。写真に影響はありません。古い記録は削除してもかまいません。</translation>
    </message>
    <message>
        <source>The session&apos;s journal “%1” cannot be written. Photographs are saved as always, but none is deleted from the camera&apos;s card. Check that the folder may be written to and that its disk is not full, then open the session again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>セッションの記録「%1」に書き込めません。写真は通常どおり保存されますが、カメラのカードからは削除されません。フォルダーに書き込みでき、ディスクに空きがあることを確認して、セッションを開き直してください。</translation>
    </message>
</context>
<context>
    <name>skein::JsonFields</name>
    <message>
        <source>The sequence says “%1”, which means nothing there. Correct the word or remove it.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation type="vanished">シーケンスに「%1」とありますが、その位置では意味を持ちません。語を修正するか削除してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Write one of these: %3.</source>
        <extracomment>%3 is a list of words.</extracomment>
        <translation>「%1」に「%2」は指定できません。次のいずれかを記述してください: %3。</translation>
    </message>
    <message>
        <source>“%1” has to be a group in braces.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>「%1」は波かっこで囲んだグループにしてください。</translation>
    </message>
    <message>
        <source>“%1” has to be a number.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>「%1」は数値にしてください。</translation>
    </message>
    <message>
        <source>“%1” has to be a text in quotation marks.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>「%1」は引用符で囲んだ文字列にしてください。</translation>
    </message>
    <message>
        <source>“%1” has to be a whole number, but is %2.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 what stands there</extracomment>
        <translation>「%1」は整数にしてください。現在の値は%2です。</translation>
    </message>
    <message>
        <source>“%1” has to be true or false.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>「%1」はtrueまたはfalseにしてください。</translation>
    </message>
    <message>
        <source>“%1” is too large a number: %2.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 what stands there</extracomment>
        <translation>「%1」の数値が大きすぎます: %2。</translation>
    </message>
</context>
<context>
    <name>skein::KeyEditor</name>
    <message>
        <source>%1 belongs to “%2”, which would go without it.</source>
        <extracomment>%1 a key, %2 the command that has it</extracomment>
        <translation>%1は「%2」に割り当てられています。変更するとそのコマンドでは使えなくなります。</translation>
    </message>
    <message>
        <source>&amp;Add Key</source>
        <extracomment>button: gives the command one more key</extracomment>
        <translation>キーを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>button: leaves the keys as they are</extracomment>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>button: gives the command its own keys again</extracomment>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take It</source>
        <extracomment>button: takes the key from the command that has it</extracomment>
        <translation>割り当てる(&amp;T)</translation>
    </message>
    <message>
        <source>Any key counts, also of a remote; Escape twice ends this</source>
        <translation>リモコンを含め、どのキーでも使えます。Escを2回押すと終了します</translation>
    </message>
    <message>
        <source>Choose one above to change its keys.</source>
        <translation>上からコマンドを選ぶと、キーを変更できます。</translation>
    </message>
    <message>
        <source>Escape would no longer cancel what is under way. Press it again to leave all as it is.</source>
        <translation>Escで実行中の操作をキャンセルできなくなります。変更しない場合は、もう一度押してください。</translation>
    </message>
    <message>
        <source>Gives the command one more key: press it then</source>
        <translation>コマンドにキーを追加します。続けてキーを押してください</translation>
    </message>
    <message>
        <source>Gives the command the keys again that it has by itself</source>
        <translation>コマンドのキーを初期設定に戻します</translation>
    </message>
    <message>
        <source>Leaves the key with the command that has it now.</source>
        <translation>このキーを、現在割り当てられているコマンドに残します。</translation>
    </message>
    <message>
        <source>No command is chosen</source>
        <translation>コマンドが選択されていません</translation>
    </message>
    <message>
        <source>Press the key. Escape twice leaves all as it is.</source>
        <translation>キーを押してください。Escを2回押すと変更せずに終了します。</translation>
    </message>
    <message>
        <source>Takes %1 from the command</source>
        <extracomment>%1 a key</extracomment>
        <translation>コマンドから%1の割り当てを外します</translation>
    </message>
    <message>
        <source>Takes the key from the command that has it now, and gives it to this one.</source>
        <translation>このキーを現在のコマンドから外し、このコマンドに割り当てます。</translation>
    </message>
    <message>
        <source>The computer tells nothing of this key by which it could be known again. Press another one.</source>
        <translation>このキーは、コンピューターから識別できる情報が得られません。別のキーを押してください。</translation>
    </message>
    <message>
        <source>This command has %1 already. Press another key.</source>
        <extracomment>%1 a key</extracomment>
        <translation>このコマンドにはすでに%1が割り当てられています。別のキーを押してください。</translation>
    </message>
</context>
<context>
    <name>skein::KeyFile</name>
    <message>
        <source>The keys could not be written to “%1”. Choose another place, or make room there, and export them again.</source>
        <extracomment>%1 a path</extracomment>
        <translation>キー設定を「%1」に書き込めませんでした。別の場所を選ぶか、空き容量を増やして、書き出し直してください。</translation>
    </message>
    <message>
        <source>This file holds no keys of Skein, so nothing was changed. Choose a file that Skein has exported.</source>
        <translation>このファイルにはSkeinのキー設定がないため、何も変更していません。Skeinで書き出したファイルを選択してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Choose another file, or see to its permissions.</source>
        <extracomment>%1 a path</extracomment>
        <translation>「%1」を読み取れません。別のファイルを選択するか、アクセス権を確認してください。</translation>
    </message>
</context>
<context>
    <name>skein::KeyGroups</name>
    <message>
        <source>Camera</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>カラー</translation>
    </message>
    <message>
        <source>Focus</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>ピント</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Histogram</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <source>Live view</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>ライブビュー</translation>
    </message>
    <message>
        <source>Masks and overlays</source>
        <translation>マスクとオーバーレイ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>Plugins</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>プラグイン</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>レーティング</translation>
    </message>
    <message>
        <source>Sequences</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>ウィンドウ</translation>
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
        <translation type="vanished">Escまたはクリックで閉じます。キーは環境設定で変更できます。</translation>
    </message>
    <message>
        <source>Escape or a click closes this. What is grey is not possible at the moment; keys that mean nothing here are left out. The preferences change keys.</source>
        <translation>Escキーまたはクリックで閉じます。灰色の項目は今は実行できません。ここで使えないキーは表示されません。キーは環境設定で変更できます。</translation>
    </message>
</context>
<context>
    <name>skein::KeyRecorder</name>
    <message>
        <source>Press a key</source>
        <translation>キーを押してください</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>キーを押してください…</translation>
    </message>
    <message>
        <source>Press the key that is meant, with Ctrl, Alt or Shift if you like; keys of remotes count as well. Escape twice leaves without one.</source>
        <translation>割り当てるキーを押してください。Ctrl、Alt、Shiftと組み合わせることもできます。リモコンのキーも使えます。Escキーを2回押すと、割り当てずに終了します。</translation>
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
        <translation>%1矢印</translation>
    </message>
    <message>
        <source>A little nearer, farther</source>
        <translation>少し近くへ、遠くへ</translation>
    </message>
    <message>
        <source>Camera&apos;s magnifier more, less</source>
        <translation>カメラの拡大、縮小</translation>
    </message>
    <message>
        <source>Filmstrip taller, lower</source>
        <translation>フィルムストリップを高く、低く</translation>
    </message>
    <message>
        <source>First, last picture</source>
        <translation>最初、最後の画像</translation>
    </message>
    <message>
        <source>Focus nearer, farther</source>
        <translation>ピントを近くへ、遠くへ</translation>
    </message>
    <message>
        <source>Go to focus A, B</source>
        <translation>フォーカス位置A、Bへ移動</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>group of keys: those that work in the grid of small pictures</extracomment>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Keys at the photographs</source>
        <translation>写真表示中のキー</translation>
    </message>
    <message>
        <source>Keys in live view</source>
        <translation>ライブビュー中のキー</translation>
    </message>
    <message>
        <source>Keys in the grid</source>
        <translation>一覧でのキー</translation>
    </message>
    <message>
        <source>Keys in the presentation</source>
        <translation>プレゼンテーション中のキー</translation>
    </message>
    <message>
        <source>Keys while a sequence runs</source>
        <translation>シーケンス実行中のキー</translation>
    </message>
    <message>
        <source>Keys while comparing</source>
        <translation>比較中のキー</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>画像を移動</translation>
    </message>
    <message>
        <source>Move the sharpness spot</source>
        <translation>シャープネス枠を移動</translation>
    </message>
    <message>
        <source>Much nearer, farther</source>
        <translation>大きく近くへ、遠くへ</translation>
    </message>
    <message>
        <source>Next, previous area</source>
        <translation>次、前の領域</translation>
    </message>
    <message>
        <source>Next, previous camera</source>
        <translation>次、前のカメラ</translation>
    </message>
    <message>
        <source>No to five stars</source>
        <translation>星なし～5つ</translation>
    </message>
    <message>
        <source>Page back, forward</source>
        <translation>前、次のページ</translation>
    </message>
    <message>
        <source>Panel wider, narrower</source>
        <translation>パネルを広く、狭く</translation>
    </message>
    <message>
        <source>Picture before, after</source>
        <translation>前、次の画像</translation>
    </message>
    <message>
        <source>Red, yellow, green, blue label</source>
        <translation>レッド、イエロー、グリーン、ブルーのラベル</translation>
    </message>
    <message>
        <source>Row above, below</source>
        <translation>上、下の行</translation>
    </message>
    <message>
        <source>Run sequence</source>
        <extracomment>what a key does</extracomment>
        <translation>シーケンスを実行</translation>
    </message>
    <message>
        <source>Select back, forward</source>
        <translation>前、次へ選択</translation>
    </message>
    <message>
        <source>Select to first, last</source>
        <translation>最初、最後まで選択</translation>
    </message>
    <message>
        <source>Set focus mark A, B</source>
        <translation>フォーカスマークA、Bを設定</translation>
    </message>
    <message>
        <source>Setting before, after</source>
        <translation>前、次の設定</translation>
    </message>
    <message>
        <source>Show the picture large</source>
        <translation>画像を大きく表示</translation>
    </message>
    <message>
        <source>Step the setting up, down</source>
        <translation>設定を上げる、下げる</translation>
    </message>
    <message>
        <source>Turn to the left, right</source>
        <translation>左、右に回転</translation>
    </message>
    <message>
        <source>Zoom in, out</source>
        <translation>拡大、縮小</translation>
    </message>
</context>
<context>
    <name>skein::Leftovers</name>
    <message numerus="yes">
        <source>%n photograph(s) left over from an interrupted transfer were added to the session.</source>
        <extracomment>said when a session is opened</extracomment>
        <translation>
            <numerusform>中断した転送で残っていた写真%n枚をセッションに追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) broke off earlier, and what had arrived is not a whole photograph (%1). Fetch the photographs from the camera again; the parts stay in “%2” until you delete them.</source>
        <extracomment>%1: names of files with commas between them, %2 a folder</extracomment>
        <translation>
            <numerusform>以前に転送が%n件中断され、届いたデータは完全な写真ではありません（%1）。カメラからもう一度転送してください。途中までのデータは、削除するまで「%2」に残ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::LevelLayer</name>
    <message>
        <source>%1 to the left</source>
        <extracomment>How far the camera leans: an angle.</extracomment>
        <translation>左に%1</translation>
    </message>
    <message>
        <source>%1 to the right</source>
        <extracomment>How far the camera leans: an angle.</extracomment>
        <translation>右に%1</translation>
    </message>
    <message>
        <source>%1, pitch %2</source>
        <extracomment>How the camera leans sideways, and how far it nods: an angle with its sign.</extracomment>
        <translation>%1、前後%2</translation>
    </message>
    <message>
        <source>%1°</source>
        <extracomment>an angle</extracomment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>read aloud: how the camera leans, as a spirit level shows it</extracomment>
        <translation>水準器</translation>
    </message>
    <message>
        <source>The camera does not tell its level</source>
        <translation>カメラから傾きの情報が得られません</translation>
    </message>
</context>
<context>
    <name>skein::LibraryVersion</name>
    <message>
        <source>After libgphoto2 %1, version 2.5.34 closes security holes: until your distribution brings that, connect only cameras that are yours.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>libgphoto2 %1より後のバージョン2.5.34で、セキュリティ上の問題が修正されています。ディストリビューションから提供されるまでは、ご自分のカメラだけを接続してください。</translation>
    </message>
    <message>
        <source>libgphoto2 %1 can overlook one of many photographs taken quickly, and version 2.5.34 closes security holes: until your distribution brings that, connect only cameras that are yours.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>libgphoto2 %1は、続けて素早く撮影した写真の一部を見落とすことがあります。また、セキュリティ上の問題はバージョン2.5.34で修正されています。ディストリビューションから提供されるまでは、ご自分のカメラだけを接続してください。</translation>
    </message>
    <message>
        <source>libgphoto2 %1 does not recognise some cameras that other versions know, and version 2.5.34 closes security holes: until your distribution brings that, connect only cameras that are yours.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>libgphoto2 %1は、ほかのバージョンでは認識できる一部のカメラを認識しません。また、セキュリティ上の問題はバージョン2.5.34で修正されています。ディストリビューションから提供されるまでは、ご自分のカメラだけを接続してください。</translation>
    </message>
</context>
<context>
    <name>skein::ListCommand</name>
    <message>
        <source>No camera was found. Connect one by USB and switch it on; cameras in the network are not listed, name their address with --camera.</source>
        <translation>カメラが見つかりません。USBで接続して電源を入れてください。ネットワーク上のカメラは一覧に表示されません。--camera でアドレスを指定してください。</translation>
    </message>
</context>
<context>
    <name>skein::LiveBadge</name>
    <message>
        <source>LIVE</source>
        <extracomment>badge on the live picture</extracomment>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>LIVE   %1</source>
        <extracomment>badge on the live picture; %1 says more, such as &quot;mirrored&quot;</extracomment>
        <translation>LIVE   %1</translation>
    </message>
    <message>
        <source>waiting for live view</source>
        <translation>ライブビュー待機中</translation>
    </message>
</context>
<context>
    <name>skein::LiveCommands</name>
    <message>
        <source>Frame saved as %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>フレームを%1として保存しました</translation>
    </message>
    <message>
        <source>Magnified by the camera: %1</source>
        <extracomment>%1: how far: &quot;5×&quot; or &quot;Step 2 of 5&quot;</extracomment>
        <translation>カメラの拡大表示: %1</translation>
    </message>
    <message>
        <source>No frame was saved: live view shows none.
%1 starts it, %2 saves a frame.</source>
        <extracomment>%1 and %2 are keys</extracomment>
        <translation>ライブビューが表示されていないため、フレームを保存しませんでした。
%1で開始し、%2でフレームを保存します。</translation>
    </message>
    <message>
        <source>No frame was saved: this is a photograph.
Live view comes back; press %1 again then.</source>
        <extracomment>%1 is a key</extracomment>
        <translation>表示中の画像は写真のため、フレームを保存しませんでした。
ライブビューに戻ってから、もう一度%1を押してください。</translation>
    </message>
    <message>
        <source>The camera magnifies no more: %1</source>
        <extracomment>%1: how far the camera magnifies live view: &quot;Step 5 of 5&quot;</extracomment>
        <translation>カメラではこれ以上拡大できません: %1</translation>
    </message>
    <message>
        <source>The frame of live view was not saved. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>ライブビューのフレームを保存できませんでした。%1</translation>
    </message>
    <message>
        <source>The magnification was not changed. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>拡大率を変更できませんでした。%1</translation>
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
        <translation>色(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Strength:</source>
        <extracomment>label of a number: how strongly focus peaking is drawn</extracomment>
        <translation>強さ(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Threshold:</source>
        <extracomment>of focus peaking: how sharp an edge must be to be marked</extracomment>
        <translation>しきい値(&amp;T):</translation>
    </message>
    <message>
        <source>After a photograph from live view</source>
        <translation>ライブビューから写真を撮影した後</translation>
    </message>
    <message>
        <source>Choose one that your subjects do not have.</source>
        <translation>被写体にない色を選んでください。</translation>
    </message>
    <message>
        <source>How boldly edges in focus are marked, from 0 to 1.</source>
        <translation>ピントの合った輪郭を強調する強さです（0～1）。</translation>
    </message>
    <message>
        <source>How strong an edge must be to be marked; lower marks more.</source>
        <translation>強調表示する輪郭の強さの下限です。小さくするほど多くの輪郭が強調されます。</translation>
    </message>
    <message>
        <source>Live View</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>ライブビュー</translation>
    </message>
    <message>
        <source>Marks of focus, masks, guides and the exposure warning work over live view as over photographs; their keys are in the menu View. How the live picture is turned or mirrored is chosen in the menu Camera, and remembered.</source>
        <translation>ピーキング、マスク、ガイド、露出警告は、写真と同じようにライブビューでも使えます。キーは表示メニューで確認できます。ライブビューの回転と反転はカメラメニューで選択し、その設定は記憶されます。</translation>
    </message>
    <message>
        <source>Marks on what is in focus (focus peaking)</source>
        <translation>ピントの合った部分の強調表示（フォーカスピーキング）</translation>
    </message>
    <message>
        <source>focus peaking edges sharp</source>
        <translation>フォーカス ピント ピーキング 輪郭 シャープ</translation>
    </message>
    <message>
        <source>focus peaking opacity</source>
        <translation>フォーカス ピント ピーキング 不透明度</translation>
    </message>
    <message>
        <source>focus peaking sensitivity edges</source>
        <translation>フォーカス ピント ピーキング 感度 輪郭</translation>
    </message>
    <message>
        <source>review preview continue return seconds time</source>
        <translation>レビュー プレビュー 確認 継続 戻る 秒 時間</translation>
    </message>
</context>
<context>
    <name>skein::LivePresenter</name>
    <message>
        <source>%1, %2</source>
        <extracomment>two of: turned left, mirrored, upside down</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, mirrored</source>
        <extracomment>%1: &quot;turned left&quot;, &quot;turned right&quot; or &quot;upside down&quot;</extracomment>
        <translation>%1、左右反転</translation>
    </message>
    <message numerus="yes">
        <source>%n fps, %1 ms</source>
        <extracomment>Live view: frames per second, and how old a frame is when it is seen, in milliseconds.</extracomment>
        <translation>
            <numerusform>%n fps、%1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>FROZEN</source>
        <comment>live view</comment>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>フリーズ中</translation>
    </message>
    <message>
        <source>No new picture comes from the camera: the last one is shown. %1</source>
        <extracomment>%1 is a sentence: what may be the reason</extracomment>
        <translation>カメラから新しい画像が届かないため、最後の画像を表示しています。%1</translation>
    </message>
    <message>
        <source>The camera sends live pictures that cannot be read, so none is shown. End live view and begin it anew; if that does not help, switch the camera off and on again.</source>
        <translation>カメラから届くライブビュー画像を読み取れないため、表示していません。ライブビューを終了して開始し直してください。それでも解決しない場合は、カメラの電源を入れ直してください。</translation>
    </message>
    <message>
        <source>The camera sends live pictures that cannot be read. The last good one is shown; if no other comes, end live view and begin it anew.</source>
        <translation>カメラから届くライブビュー画像を読み取れません。最後に正常に届いた画像を表示しています。新しい画像が届かない場合は、ライブビューを終了して開始し直してください。</translation>
    </message>
    <message>
        <source>mirrored</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>motion –</source>
        <extracomment>Live view: how far the picture moves cannot be told.</extracomment>
        <translation>揺れ –</translation>
    </message>
    <message>
        <source>moves %1 %</source>
        <extracomment>Live view: how far the picture moves between two frames, in per cent of its width.</extracomment>
        <translation>揺れ %1 %</translation>
    </message>
    <message numerus="yes">
        <source>no new picture for %n s</source>
        <comment>live view, seconds</comment>
        <extracomment>%n counts seconds</extracomment>
        <translation>
            <numerusform>%n 秒間、新しい画像なし</numerusform>
        </translation>
    </message>
    <message>
        <source>turned left</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>左に回転</translation>
    </message>
    <message>
        <source>turned right</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>右に回転</translation>
    </message>
    <message>
        <source>upside down</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>上下逆</translation>
    </message>
</context>
<context>
    <name>skein::LiveReturn</name>
    <message>
        <source>Escape: back to live view</source>
        <translation>Esc: ライブビューに戻る</translation>
    </message>
</context>
<context>
    <name>skein::LiveViewPart</name>
    <message>
        <source>Live view could not be switched. Wait a moment and try again.</source>
        <translation>ライブビューを切り替えられませんでした。しばらく待って、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera shows no live picture now. Connect a camera that has one, and wait until it is ready.</source>
        <translation>現在、カメラはライブビューを表示していません。ライブビューのあるカメラを接続し、準備ができるまでお待ちください。</translation>
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
        <translation>%1/%2段階</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <extracomment>how much of live view the camera shows</extracomment>
        <translation>画像全体</translation>
    </message>
</context>
<context>
    <name>skein::MainWindow</name>
    <message>
        <source>%1 is under way. Stop it, or wait until it has ended, then try again.</source>
        <extracomment>%1 is the name of what takes photographs by itself: &quot;Eclipse&quot;</extracomment>
        <translation>%1を実行中です。中止するか終了を待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Asks whether to stop the sequence of a camera that is not shown.</source>
        <translation>表示していないカメラのシーケンスを中止するか確認します。</translation>
    </message>
    <message>
        <source>Asks whether to stop the sequence.</source>
        <translation>シーケンスを中止するか確認します。</translation>
    </message>
    <message>
        <source>Asks whether to stop what a plugin does with the camera.</source>
        <translation>プラグインによるカメラの操作を中止するか確認します。</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>title of a panel: the camera&apos;s settings</extracomment>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Closes the message.</source>
        <translation>メッセージを閉じます。</translation>
    </message>
    <message>
        <source>Closes the welcome.</source>
        <translation>「ようこそ」を閉じます。</translation>
    </message>
    <message>
        <source>Ends comparing.</source>
        <translation>比較を終了します。</translation>
    </message>
    <message>
        <source>Ends live view.</source>
        <translation>ライブビューを終了します。</translation>
    </message>
    <message>
        <source>Ends the exposure, or what the camera waits for.</source>
        <translation>露光、またはカメラが待っていることを終了します。</translation>
    </message>
    <message>
        <source>Ends what the camera does: a long exposure, live view or a wait.</source>
        <translation type="vanished">長時間露光、ライブビュー、待機など、カメラの動作を終了します。</translation>
    </message>
    <message>
        <source>Ends what the cameras do.</source>
        <translation>すべてのカメラの動作を終了します。</translation>
    </message>
    <message>
        <source>Goes back to live view.</source>
        <translation>ライブビューに戻ります。</translation>
    </message>
    <message>
        <source>Leaves the full screen.</source>
        <translation>全画面表示を終了します。</translation>
    </message>
    <message>
        <source>Lets the frozen live picture go on.</source>
        <translation>静止させたライブビューを再開します。</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <extracomment>%1: an aspect ratio</extracomment>
        <translation>マスク %1</translation>
    </message>
    <message>
        <source>Nothing is under way that could be cancelled.</source>
        <translation>キャンセルできる処理はありません。</translation>
    </message>
    <message>
        <source>Overlay</source>
        <extracomment>title of a section: a picture that lies over the picture</extracomment>
        <translation>オーバーレイ</translation>
    </message>
    <message>
        <source>Stops focusing.</source>
        <translation>ピント合わせを中止します。</translation>
    </message>
    <message>
        <source>Stops the row of photographs of a camera that is not shown.</source>
        <translation>表示していないカメラの連続撮影を中止します。</translation>
    </message>
    <message>
        <source>Stops the sequence of a camera that is not shown.</source>
        <translation>表示していないカメラのシーケンスを中止します。</translation>
    </message>
    <message>
        <source>Stops the sequence.</source>
        <translation>シーケンスを中止します。</translation>
    </message>
    <message>
        <source>Stops the transfer; the photograph stays on the camera&apos;s card.</source>
        <translation>転送を中止します。写真はカメラのカードに残ります。</translation>
    </message>
    <message>
        <source>Stops what a plugin does with the camera.</source>
        <translation>プラグインによるカメラの操作を中止します。</translation>
    </message>
    <message>
        <source>Stops what the shutter waits for, or its row of photographs.</source>
        <translation>シャッターの待機、または連続撮影を中止します。</translation>
    </message>
    <message>
        <source>The shutter is at work already. Wait until its photographs are taken, or stop it with Escape, then try again.</source>
        <translation>すでに撮影中です。撮影が終わるまで待つか、Escキーで中止してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>title of a tab: what is shown over the picture</extracomment>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>skein::MappedFile</name>
    <message>
        <source>%1 is not an ordinary file. Choose a picture.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1は通常のファイルではありません。画像を選択してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its permissions and the disk.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>ファイル%1を読み取れません。アクセス権とディスクを確認してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check the disk it is on.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>ファイル%1を読み取れません。ファイルのあるディスクを確認してください。</translation>
    </message>
    <message>
        <source>The file %1 is empty: there is nothing of a photograph in it. Fetch it from the camera&apos;s card once more, or copy it again from where it came.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>ファイル%1は空で、写真のデータがありません。カメラのカードからもう一度転送するか、元の場所からコピーし直してください。</translation>
    </message>
    <message>
        <source>The file %1 is not there any more. Choose another picture.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>ファイル%1が見つからなくなりました。別の画像を選択してください。</translation>
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
        <translation>ほかのアスペクト比</translation>
    </message>
    <message>
        <source>Another one, like 2.35:1</source>
        <translation>ほかの比（例: 2.35:1）</translation>
    </message>
    <message>
        <source>Aspect ratios</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>アスペクト比</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <extracomment>how the mask looks: shade or outline</extracomment>
        <translation>表示方法</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>a number of per cent</extracomment>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>only the edge of the mask</extracomment>
        <translation>枠線</translation>
    </message>
    <message>
        <source>Several at once are shown as outlines.</source>
        <translation>複数選択した場合は枠線で表示されます。</translation>
    </message>
    <message>
        <source>Shade</source>
        <extracomment>darkens what lies outside of the mask</extracomment>
        <translation>塗りつぶし</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>マスクを表示</translation>
    </message>
    <message>
        <source>Turn for upright pictures</source>
        <translation>縦位置の画像では回転</translation>
    </message>
    <message>
        <source>Turns masks that are wider than high when the picture is higher than wide.</source>
        <translation>画像が縦長のとき、横長のマスクを回転します。</translation>
    </message>
    <message>
        <source>What a crop to another aspect ratio would keep. A check mark chooses a ratio, several are shown as outlines; your own can be typed. The mask is only shown: photographs keep all they have.</source>
        <translation>別のアスペクト比に切り抜いたときに残る範囲です。チェックマークで比率を選びます。複数選ぶと枠線で表示されます。独自の比率も入力できます。マスクは表示されるだけで、写真が切り抜かれることはありません。</translation>
    </message>
</context>
<context>
    <name>skein::MasterCommands</name>
    <message>
        <source>The computer has the camera&apos;s controls.
“Give Back” above its settings lets shutter and dials of the camera work.</source>
        <translation>カメラはコンピューターから操作されています。
設定の上の「操作を戻す」を押すと、カメラのシャッターボタンとダイヤルが使えます。</translation>
    </message>
    <message>
        <source>The computer has the camera&apos;s controls.
“Leave the Controls to the Body” in the Camera menu gives them back.</source>
        <translation>カメラはコンピューターから操作されています。
カメラメニューの「操作をボディに任せる」で操作をカメラに戻せます。</translation>
    </message>
</context>
<context>
    <name>skein::MasterRow</name>
    <message>
        <source>Give Back</source>
        <extracomment>button: lets the camera&apos;s own dials decide again</extracomment>
        <translation>操作を戻す</translation>
    </message>
    <message>
        <source>Gives the controls to the computer until you give them back.</source>
        <translation>カメラに戻すまで、コンピューターから操作します。</translation>
    </message>
    <message>
        <source>Lets shutter button and dials of the camera work.</source>
        <translation>カメラのシャッターボタンとダイヤルを使えるようにします。</translation>
    </message>
    <message>
        <source>Take Over</source>
        <extracomment>button: the computer takes the camera&apos;s controls</extracomment>
        <translation>操作を引き継ぐ</translation>
    </message>
    <message>
        <source>The camera&apos;s own controls work.</source>
        <translation>カメラ本体で操作できます。</translation>
    </message>
    <message>
        <source>The computer has the controls during live view.</source>
        <translation>ライブビュー中はコンピューターから操作します。</translation>
    </message>
    <message>
        <source>The computer has the controls for this photograph.</source>
        <translation>この写真の撮影中はコンピューターから操作します。</translation>
    </message>
    <message>
        <source>The computer has the controls.</source>
        <translation>コンピューターから操作しています。</translation>
    </message>
    <message>
        <source>The computer may have the controls.</source>
        <translation>コンピューターから操作できます。</translation>
    </message>
</context>
<context>
    <name>skein::MemoryFiles</name>
    <message>
        <source>The disk of “%1” is full, and the photograph “%2” is nowhere but in Skein&apos;s memory. Make room there and do not disconnect the camera: it is written as soon as it fits.</source>
        <extracomment>%1 is a folder, %2 the name of a file</extracomment>
        <translation>「%1」のディスクに空きがなく、写真「%2」はSkeinのメモリー上にしかありません。空き容量を増やし、カメラを切断しないでください。書き込めるようになりしだい保存されます。</translation>
    </message>
    <message>
        <source>The photograph “%1” was only in the camera&apos;s memory, could not be written and is lost. Make room on the disk, then take it again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>カメラの内蔵メモリーにしかなかった写真「%1」を書き込めず、失われました。ディスクの空き容量を増やしてから、撮り直してください。</translation>
    </message>
    <message>
        <source>The photograph “%2” could not be written in “%1” and is nowhere but in Skein&apos;s memory. Check that folder and do not disconnect the camera: writing is tried again all the while.</source>
        <extracomment>%1 is a folder, %2 the name of a file</extracomment>
        <translation>写真「%2」を「%1」に書き込めず、Skeinのメモリー上にしかありません。フォルダーを確認し、カメラを切断しないでください。書き込みは繰り返し試みます。</translation>
    </message>
</context>
<context>
    <name>skein::MessageBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages waiting</comment>
        <extracomment>more messages are waiting behind this one</extracomment>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>What has happened, and what can be done about it: the buttons do that. Escape puts a message away.</source>
        <translation>何が起きたかと、その対処方法です。ボタンを押すと対処できます。Escキーでメッセージを閉じます。</translation>
    </message>
</context>
<context>
    <name>skein::Metadata</name>
    <message>
        <source>(%1 bytes)</source>
        <extracomment>%1 is a number: data that cannot be shown</extracomment>
        <translation>（%1バイト）</translation>
    </message>
    <message>
        <source>(damaged)</source>
        <extracomment>instead of a value that cannot be read</extracomment>
        <translation>（破損）</translation>
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
        <translation>メーカーノート</translation>
    </message>
    <message>
        <source>Some of the metadata is damaged: this is what can be read.</source>
        <translation>メタデータの一部が壊れています。読み取れるものだけを表示しています。</translation>
    </message>
    <message>
        <source>Some text is not written as the standards want it, so letters may be wrong.</source>
        <translation>規格どおりに書かれていないテキストがあり、文字化けする場合があります。</translation>
    </message>
    <message>
        <source>The XMP metadata is too large to be shown here…</source>
        <translation>XMPメタデータが大きすぎるため、ここには表示できません…</translation>
    </message>
    <message>
        <source>The file became shorter while it was read, so some may be missing.</source>
        <translation>読み取り中にファイルが短くなったため、一部が欠けている可能性があります。</translation>
    </message>
    <message>
        <source>The metadata is larger than any camera&apos;s, so some is not shown here…</source>
        <translation>メタデータが通常のカメラのものより大きいため、一部は表示されません…</translation>
    </message>
    <message>
        <source>There is more metadata than is shown here…</source>
        <translation>表示しきれないメタデータがあります…</translation>
    </message>
    <message>
        <source>Very long texts end with “…”.</source>
        <translation>非常に長いテキストは末尾に「…」が付きます。</translation>
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
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>head of a column: what the metadata say</extracomment>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>skein::MetadataPanel</name>
    <message>
        <source>%1 holds no metadata that can be read.</source>
        <translation>%1には読み取れるメタデータがありません。</translation>
    </message>
    <message>
        <source>Choose a photograph to see its metadata.</source>
        <translation>写真を選択すると、メタデータが表示されます。</translation>
    </message>
    <message>
        <source>Hide GPS Position</source>
        <translation>GPS位置情報を隠す</translation>
    </message>
    <message>
        <source>Reading the metadata…</source>
        <translation>メタデータを読み込み中…</translation>
    </message>
    <message>
        <source>Show GPS Position</source>
        <translation>GPS位置情報を表示</translation>
    </message>
    <message>
        <source>The entries with “GPS” in their names tell where it was.</source>
        <translation>名前に「GPS」を含む項目に撮影場所が記録されています。</translation>
    </message>
    <message>
        <source>The new photograph holds no metadata that can be read yet.</source>
        <translation>新しい写真には、まだ読み取れるメタデータがありません。</translation>
    </message>
    <message>
        <source>What the photograph says about itself, in groups that open and close. A line can be copied by its menu.</source>
        <translation>写真に記録されている情報を、開閉できるグループに分けて表示します。各行はメニューからコピーできます。</translation>
    </message>
</context>
<context>
    <name>skein::MetadataTab</name>
    <message>
        <source>Metadata</source>
        <extracomment>title of a panel</extracomment>
        <translation>メタデータ</translation>
    </message>
</context>
<context>
    <name>skein::MirrorStage</name>
    <message>
        <source>Shake dies down: %1 s</source>
        <extracomment>the camera is left alone before the exposure: seconds until the photograph</extracomment>
        <translation>ミラーアップ待機中: %1 秒</translation>
    </message>
    <message>
        <source>The camera could not be set back to what it was before the photograph. See to the settings of its mirror and its shutter on the camera itself. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>カメラを撮影前の設定に戻せませんでした。ミラーとシャッターの設定をカメラ本体で確認してください。%1</translation>
    </message>
</context>
<context>
    <name>skein::MissedPrompt</name>
    <message numerus="yes">
        <source>%n photograph(s) on the camera&apos;s card are saved in this session, and were to be deleted from the card the last time, which was interrupted. They stay there until you delete them.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>カメラのカードにある写真%n枚はこのセッションに保存済みで、前回カードから削除する予定でしたが、中断されました。削除するまでカードに残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) were taken while the camera was away. They stay on its card until you fetch them.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>カメラの切断中に写真%n枚が撮影されました。転送するまでカードに残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete from Card</source>
        <extracomment>button beside a sentence about photographs on the camera&apos;s card</extracomment>
        <translation>カードから削除</translation>
    </message>
    <message>
        <source>Fetch</source>
        <extracomment>button beside a sentence about photographs on the camera&apos;s card</extracomment>
        <translation>転送</translation>
    </message>
</context>
<context>
    <name>skein::MissedShots</name>
    <message>
        <source>The camera&apos;s card cannot be looked at, so nobody knows whether photographs wait there. %1 Disconnect the camera and connect it again to have it looked at.</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>カメラのカードを読み込めないため、未転送の写真があるかどうか分かりません。%1 もう一度確認するには、カメラを切断して接続し直してください。</translation>
    </message>
</context>
<context>
    <name>skein::NamePattern</name>
    <message>
        <source>A counter in a file name pattern knows no “%1”. It has from 1 to 9 digits and goes on through a session, a day, or for ever: {counter:4}, {counter:4:day}, {counter:6:ever}.</source>
        <extracomment>%1 is what was typed; {counter:4} and the like stay as they are</extracomment>
        <translation>ファイル名パターンのカウンターに「%1」は使えません。桁数は1～9で、セッションごと、日ごと、または通算で数えます: {counter:4}、{counter:4:day}、{counter:6:ever}。</translation>
    </message>
    <message>
        <source>A counter that begins anew each day needs the date beside it, or names would repeat. Add {date} to the pattern.</source>
        <translation>日ごとに始まるカウンターを使う場合は、名前が重複しないように日付も必要です。パターンに{date}を追加してください。</translation>
    </message>
    <message>
        <source>A date in a file name pattern cannot make folders by itself. Write “{date:%Y}/{date:%m}/” for a folder in a folder.</source>
        <translation>ファイル名パターンの日付だけではフォルダーを作成できません。入れ子のフォルダーにするには「{date:%Y}/{date:%m}/」のように記述してください。</translation>
    </message>
    <message>
        <source>A date in a file name pattern knows no “%1”. Write something like {date:%Y-%m-%d}; “man strftime” lists all letters.</source>
        <extracomment>%1 is what was typed; {date:%Y-%m-%d} and the man page stay as they are</extracomment>
        <translation>ファイル名パターンの日付に「%1」は使えません。{date:%Y-%m-%d}のように記述してください。使える文字は「man strftime」で確認できます。</translation>
    </message>
    <message>
        <source>A date in the file name pattern has an empty format. Write something like {date:%Y-%m-%d}.</source>
        <translation>ファイル名パターンの日付の書式が空です。{date:%Y-%m-%d}のように記述してください。</translation>
    </message>
    <message>
        <source>A file name may not contain “%1”. Take it out of the pattern.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>ファイル名に「%1」は使えません。パターンから削除してください。</translation>
    </message>
    <message>
        <source>A file name pattern cannot begin with a slash: photographs stay in the session&apos;s folder. Leave it out.</source>
        <translation>写真はセッションのフォルダーに保存されるため、ファイル名パターンをスラッシュで始めることはできません。削除してください。</translation>
    </message>
    <message>
        <source>A file name pattern cannot leave the session&apos;s folder by “..”. Leave that out.</source>
        <translation>ファイル名パターンでは「..」でセッションのフォルダーの外に出ることはできません。削除してください。</translation>
    </message>
    <message>
        <source>A file name pattern knows no “{%1}”. Use one of these: %2.</source>
        <extracomment>%1 is what was typed, %2: words with commas between them</extracomment>
        <translation>ファイル名パターンに「{%1}」は使えません。次のいずれかを使用してください: %2。</translation>
    </message>
    <message>
        <source>A file name pattern, and each folder in it, may not begin or end with a dot or a space. Take it out of the pattern.</source>
        <translation>ファイル名パターンとその中の各フォルダー名は、ドットや空白で始めたり終えたりすることができません。パターンから削除してください。</translation>
    </message>
    <message>
        <source>Nothing can stand behind “%1” in a file name pattern. Write only {%1}.</source>
        <extracomment>%1 is a word of a pattern, such as camera; {%1} stays as it is</extracomment>
        <translation>ファイル名パターンの「%1」の後ろには何も記述できません。{%1}とだけ記述してください。</translation>
    </message>
    <message numerus="yes">
        <source>The counter of a file name pattern has from 1 to %n digits. Write XXXX or {counter:4} for four.</source>
        <extracomment>XXXX and {counter:4} stay as they are</extracomment>
        <translation>
            <numerusform>ファイル名パターンのカウンターの桁数は1～%nです。4桁の場合はXXXXまたは{counter:4}と記述してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The counter stands in the name of a folder. Put it behind the last slash of the pattern.</source>
        <translation>カウンターがフォルダー名の中にあります。パターンの最後のスラッシュより後ろに移動してください。</translation>
    </message>
    <message>
        <source>The file name pattern contains an invisible character. Write the pattern anew.</source>
        <translation>ファイル名パターンに見えない文字が含まれています。パターンを入力し直してください。</translation>
    </message>
    <message>
        <source>The file name pattern ends with “.%1”. Leave that out: each file keeps the extension the camera gave it.</source>
        <extracomment>%1 is an extension, such as jpg</extracomment>
        <translation>ファイル名パターンの末尾に「.%1」があります。削除してください。各ファイルの拡張子はカメラが付けたものがそのまま使われます。</translation>
    </message>
    <message>
        <source>The file name pattern has a slash with nothing behind it. Write a name there, or leave the slash out.</source>
        <translation>ファイル名パターンのスラッシュの後ろに何もありません。名前を記述するか、スラッシュを削除してください。</translation>
    </message>
    <message>
        <source>The file name pattern has a “{” without a “}”. Close it or leave it out.</source>
        <translation>ファイル名パターンに「}」のない「{」があります。閉じるか、削除してください。</translation>
    </message>
    <message>
        <source>The file name pattern has a “}” without a “{”. Put it in or leave both out.</source>
        <translation>ファイル名パターンに「{」のない「}」があります。「{」を追加するか、両方を削除してください。</translation>
    </message>
    <message>
        <source>The file name pattern has two counters. Leave only one (a run of X is a counter, too).</source>
        <translation>ファイル名パターンにカウンターが2つあります。1つだけにしてください（連続するXもカウンターです）。</translation>
    </message>
    <message>
        <source>The file name pattern is empty. Write something like capt-XXXX.</source>
        <translation>ファイル名パターンが空です。capt-XXXXのように記述してください。</translation>
    </message>
    <message numerus="yes">
        <source>The file name pattern makes more than %n folder(s), one in the other. Leave some out.</source>
        <extracomment>%n counts folders</extracomment>
        <translation>
            <numerusform>ファイル名パターンのフォルダーの階層が%nを超えています。減らしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file name pattern makes names that are too long for some disks. Shorten it.</source>
        <translation>このファイル名パターンでは、名前がディスクによっては長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>The file name pattern would give all photographs one name. Add a counter such as XXXX.</source>
        <translation>このファイル名パターンでは、すべての写真が同じ名前になります。XXXXのようなカウンターを追加してください。</translation>
    </message>
</context>
<context>
    <name>skein::NameToken</name>
    <message>
        <source>A folder for each camera</source>
        <translation>カメラごとのフォルダー</translation>
    </message>
    <message>
        <source>A folder for each day</source>
        <translation>日ごとのフォルダー</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>what can be put into a file&apos;s name</extracomment>
        <translation>絞り</translation>
    </message>
    <message>
        <source>Date the photograph was taken</source>
        <translation>撮影日</translation>
    </message>
    <message>
        <source>Date with hyphens</source>
        <translation>ハイフン区切りの日付</translation>
    </message>
    <message>
        <source>Focal length in millimetres</source>
        <translation>焦点距離（mm）</translation>
    </message>
    <message>
        <source>Hour and minute</source>
        <translation>時と分</translation>
    </message>
    <message>
        <source>ISO sensitivity</source>
        <extracomment>what can be put into a file&apos;s name</extracomment>
        <translation>ISO感度</translation>
    </message>
    <message>
        <source>Model of the camera</source>
        <translation>カメラの機種名</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>セッション名</translation>
    </message>
    <message>
        <source>Name or letter of the camera body</source>
        <translation>カメラボディの名前または文字</translation>
    </message>
    <message>
        <source>Number in the camera&apos;s own name</source>
        <translation>カメラが付けた名前の番号</translation>
    </message>
    <message>
        <source>Running number</source>
        <extracomment>what can be put into a file&apos;s name: the counter</extracomment>
        <translation>連番</translation>
    </message>
    <message>
        <source>Running number that begins anew each day</source>
        <translation>日ごとに始まる連番</translation>
    </message>
    <message>
        <source>Running number through all sessions</source>
        <translation>全セッションを通した連番</translation>
    </message>
    <message>
        <source>Serial number of the camera body</source>
        <translation>カメラボディのシリアル番号</translation>
    </message>
    <message>
        <source>Shutter speed</source>
        <extracomment>what can be put into a file&apos;s name</extracomment>
        <translation>シャッタースピード</translation>
    </message>
    <message>
        <source>Text of the field “Job”</source>
        <translation>「案件」欄のテキスト</translation>
    </message>
    <message>
        <source>The camera&apos;s own name for the file</source>
        <translation>カメラが付けたファイル名</translation>
    </message>
    <message>
        <source>Thousandths of that second</source>
        <translation>その秒の1000分の1秒単位</translation>
    </message>
    <message>
        <source>Time the photograph was taken</source>
        <translation>撮影時刻</translation>
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
        <translation>例: %1、%2</translation>
    </message>
    <message>
        <source>What {job} in the pattern stands for: a client, a place, an occasion. Change it when the next job begins.</source>
        <translation>パターンの{job}が表す内容（クライアント、場所、催事など）です。次の案件を始めるときに変更してください。</translation>
    </message>
</context>
<context>
    <name>skein::NetworkAddress</name>
    <message>
        <source>Cameras are reached by IPv4 addresses only. Use an address such as 192.168.1.20, with :PORT after it if the camera has a port of its own.</source>
        <translation>カメラへの接続に使えるのはIPv4アドレスだけです。192.168.1.20のようなアドレスを使用し、カメラに専用のポートがある場合は、後ろに:PORTを付けてください。</translation>
    </message>
    <message>
        <source>The address %1 cannot belong to a camera. Look up the camera&apos;s address in its network menu.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>アドレス%1はカメラのものではありません。カメラのネットワークメニューでアドレスを確認してください。</translation>
    </message>
    <message>
        <source>“%1” is no network address. Use an address such as 192.168.1.20 or camera.local.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>「%1」はネットワークアドレスではありません。192.168.1.20やcamera.localのようなアドレスを使用してください。</translation>
    </message>
    <message>
        <source>“%1” is no port number. Use a number from 1 to 65535, as in 192.168.1.20:15740.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>「%1」はポート番号ではありません。192.168.1.20:15740のように、1～65535の数値を使用してください。</translation>
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
        <translation>起動時に前回のネットワークカメラに接続する(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <extracomment>button: takes a camera off the list of those that were connected</extracomment>
        <translation>一覧から削除(&amp;F)</translation>
    </message>
    <message>
        <source>A camera in the network is connected by its address, in the window “Connect a Camera”. Those that have answered are remembered here.</source>
        <translation>ネットワーク上のカメラは、「カメラを接続」ウィンドウでアドレスを指定して接続します。応答のあったカメラがここに記憶されます。</translation>
    </message>
    <message>
        <source>A camera that asks for pairing shows a question on its own screen when it is connected for the first time: confirm it there. Some forget the computer when their Wi-Fi settings are reset.</source>
        <translation>ペアリングが必要なカメラでは、初回の接続時にカメラの画面に確認が表示されます。カメラで承認してください。Wi-Fi設定をリセットすると、コンピューターの登録が消えるカメラもあります。</translation>
    </message>
    <message>
        <source>Cameras in the network</source>
        <translation>ネットワーク上のカメラ</translation>
    </message>
    <message>
        <source>Cameras in the network that are remembered</source>
        <translation>記憶されているネットワーク上のカメラ</translation>
    </message>
    <message>
        <source>Cameras that have answered at their address, the newest first. “Connect a Camera” offers them as well.</source>
        <translation>そのアドレスで応答したことのあるカメラです。新しい順に並んでいます。「カメラの接続」にも表示されます。</translation>
    </message>
    <message>
        <source>If the camera that was used last was one in the network, Skein looks for it where it was.</source>
        <translation>最後に使ったカメラがネットワーク上のものであれば、前回と同じアドレスで探します。</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>No camera in the network was connected yet.</source>
        <translation>ネットワーク上のカメラを接続したことがありません。</translation>
    </message>
    <message>
        <source>Takes the camera out of the list; it can be connected again by its address.</source>
        <translation>カメラを一覧から削除します。アドレスを指定すれば再び接続できます。</translation>
    </message>
    <message>
        <source>wifi wlan wireless ip automatic reconnect</source>
        <translation>wifi wlan 無線 ワイヤレス ip 自動 再接続</translation>
    </message>
    <message>
        <source>wifi wlan wireless ptp ip address forget pairing</source>
        <translation>wifi wlan 無線 ワイヤレス ptp ip アドレス 削除 ペアリング</translation>
    </message>
</context>
<context>
    <name>skein::NetworkProbe</name>
    <message>
        <source>Nobody answers at %1. Check that the camera is awake, that it is in the same network as this computer, and that the address is right, then connect again.</source>
        <extracomment>%1 is an address, such as 192.168.1.20</extracomment>
        <translation>%1から応答がありません。カメラが起動していること、このコンピューターと同じネットワークにあること、アドレスが正しいことを確認して、接続し直してください。</translation>
    </message>
    <message>
        <source>Something answers at %1 but turns Skein away. If a phone or another program uses the camera, end that; if the camera asks on its display whether to allow this computer, say yes. Then connect again.</source>
        <extracomment>%1 is an address, such as 192.168.1.20</extracomment>
        <translation>%1から応答はありますが、接続が拒否されました。スマートフォンや別のプログラムがカメラを使用している場合は、それを終了してください。このコンピューターを許可するかどうかの確認がカメラに表示されている場合は、許可してください。その後、接続し直してください。</translation>
    </message>
    <message>
        <source>There is a device at %1, but no camera listens there on port %2. Switch on the camera&apos;s network connection to a computer, then connect again.</source>
        <extracomment>%1 is an address, such as 192.168.1.20, %2 a number</extracomment>
        <translation>%1に機器はありますが、ポート%2で待ち受けているカメラがありません。カメラで「コンピューターとのネットワーク接続」をオンにして、接続し直してください。</translation>
    </message>
</context>
<context>
    <name>skein::NewSessionDialog</name>
    <message>
        <source>A name cannot contain a slash. To make the session in another folder, change the folder below the name.</source>
        <translation>名前にスラッシュは使えません。別のフォルダーにセッションを作成するには、名前の下のフォルダーを変更してください。</translation>
    </message>
    <message>
        <source>A name that begins with a dot would hide the session. Begin it with a letter or a digit.</source>
        <translation>ドットで始まる名前ではセッションが隠れてしまいます。文字または数字で始めてください。</translation>
    </message>
    <message>
        <source>A session needs a name.</source>
        <translation>セッションには名前が必要です。</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>button: takes the folder that is chosen</extracomment>
        <translation>選択</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>button: makes the folder of the session</extracomment>
        <translation>作成</translation>
    </message>
    <message>
        <source>Make the Session In</source>
        <translation>セッションの作成場所</translation>
    </message>
    <message>
        <source>Makes the folder if it is not there yet. From now on new photographs are saved in it.</source>
        <translation>フォルダーがなければ作成します。以後、新しい写真はこのフォルダーに保存されます。</translation>
    </message>
    <message>
        <source>New photographs are saved in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>新しい写真の保存先は%1です</translation>
    </message>
    <message>
        <source>New photographs are saved in %1, for example as %2</source>
        <extracomment>%2 is the name of a file: &quot;capt-0001.nef&quot;</extracomment>
        <translation>新しい写真の保存先は%1です（ファイル名の例: %2）</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>button: opens the session&apos;s folder, which is there already</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>There is a session of this name already. It is opened; its photographs stay.</source>
        <translation>この名前のセッションはすでにあります。そのセッションを開きます。写真はそのまま残ります。</translation>
    </message>
    <message>
        <source>This name is too long for a folder. Shorten it.</source>
        <translation>フォルダー名として長すぎます。短くしてください。</translation>
    </message>
</context>
<context>
    <name>skein::NoCameraNotice</name>
    <message>
        <source>No photograph was taken: no camera is ready. Connect one or wait until it is back, then try again.</source>
        <translation>準備のできたカメラがないため、撮影されませんでした。カメラを接続するか、再接続されるまで待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No photograph was taken: the camera is still being connected. Try again when it is ready.</source>
        <translation>カメラに接続中のため、撮影されませんでした。準備ができてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No photograph was taken: the camera that is shown is not there. These are ready; %1 shows the next one: %2.</source>
        <extracomment>%1 is a key, %2 a list of cameras</extracomment>
        <translation>表示中のカメラが未接続のため、撮影されませんでした。次のカメラは準備ができており、%1で切り替えられます: %2。</translation>
    </message>
    <message>
        <source>No photograph was taken: there is no session that it could be saved in. Open one, then try again.</source>
        <translation>保存先のセッションがないため、撮影されませんでした。セッションを開いてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No photograph was taken: this camera cannot be released from the computer. Press its own shutter button; its photographs come here.</source>
        <translation>このカメラはコンピューターからシャッターを切れないため、撮影されませんでした。カメラのシャッターボタンを押してください。写真はここに転送されます。</translation>
    </message>
    <message>
        <source>There is no camera from which photographs could be imported. Connect one, then try again.</source>
        <translation>写真を取り込めるカメラがありません。カメラを接続してから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>skein::Notifier</name>
    <message>
        <source>Show Window</source>
        <extracomment>button of a notification of the desktop</extracomment>
        <translation>ウィンドウを表示</translation>
    </message>
</context>
<context>
    <name>skein::OverlayCommands</name>
    <message>
        <source>The overlay is empty: %1 adds the selected photographs</source>
        <extracomment>%1: a key</extracomment>
        <translation>オーバーレイは空です。%1で選択した写真を追加できます</translation>
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
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Add Selected</source>
        <extracomment>button: lays the selected photographs over the picture</extracomment>
        <translation>選択した写真を追加</translation>
    </message>
    <message>
        <source>Add to the Overlay</source>
        <translation>オーバーレイに追加</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>label of a number: how far the overlay is moved downwards, in percent of its height</extracomment>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Fit Again</source>
        <extracomment>button: puts the overlay back to where it fits</extracomment>
        <translation>位置を戻す</translation>
    </message>
    <message>
        <source>Lays a file over: a layout or a cover with transparent parts.</source>
        <translation>透明部分のあるレイアウトや表紙などのファイルを重ねます。</translation>
    </message>
    <message>
        <source>Lays the selected photographs over.</source>
        <translation>選択した写真を重ねます。</translation>
    </message>
    <message>
        <source>Only beside a line</source>
        <translation>境界線の片側だけ</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>a number of per cent</extracomment>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Or drag the overlay in the picture with the Alt key held down.</source>
        <translation>画像上でAltキーを押しながらオーバーレイをドラッグしても動かせます。</translation>
    </message>
    <message>
        <source>Other pictures, half transparent, over this one: to put a product where it stood before, or to fit a layout. Size and place are per cent of the picture below.</source>
        <translation>ほかの画像を半透明にしてこの画像に重ねます。商品を前と同じ位置に置いたり、レイアウトに合わせたりするときに使います。サイズと位置は、下の画像に対するパーセントで指定します。</translation>
    </message>
    <message>
        <source>Pictures (*.png *.tif *.tiff *.jpg *.jpeg *.webp)</source>
        <translation>画像 (*.png *.tif *.tiff *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Pictures of the overlay</source>
        <translation>オーバーレイの画像</translation>
    </message>
    <message>
        <source>Puts the overlay back into the middle, at its first size.</source>
        <translation>オーバーレイを最初の大きさで中央に戻します。</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>button: takes the chosen pictures off the overlay</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Show the overlay</source>
        <translation>オーバーレイを表示</translation>
    </message>
    <message>
        <source>Shows the overlay on one side of a line that can be dragged in the picture.</source>
        <translation>画像上でドラッグできる境界線の片側にだけオーバーレイを表示します。</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>how large the overlay is</extracomment>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Takes the chosen pictures off the overlay.</source>
        <translation>選択した画像をオーバーレイから外します。</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>右へ</translation>
    </message>
</context>
<context>
    <name>skein::Overlays</name>
    <message>
        <source>%1 cannot be laid over the picture. %2</source>
        <extracomment>%1 is a file, %2 a sentence: why</extracomment>
        <translation>%1を画像に重ねられません。%2</translation>
    </message>
    <message>
        <source>%1 is gone. What was read of it still lies over the picture.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1がなくなりました。読み込み済みの画像は引き続き重ねて表示されます。</translation>
    </message>
</context>
<context>
    <name>skein::OwedDeletions</name>
    <message numerus="yes">
        <source>%n photograph(s) that had been saved earlier were deleted from the camera&apos;s card, which was interrupted then.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>以前保存した写真%n枚を、中断されていたカメラのカードから削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) that were to be deleted from the camera&apos;s card stay there, because the saved files have changed or the camera refused. Compare them, then delete them in the camera.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>カメラのカードから削除する予定だった写真%n枚が残っています。保存したファイルが変更されているか、カメラが削除を拒否しました。内容を比較してから、カメラで削除してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) that were to be deleted from the camera&apos;s card stay there, because there are errors in the picture data of the saved files, or they cannot be read. Look at them, and import the camera&apos;s copies once more if they are spoilt.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>カメラのカードから削除する予定だった写真%n枚が残っています。保存したファイルの画像データにエラーがあるか、ファイルを読み取れません。画像を確認し、壊れている場合はカメラからもう一度取り込んでください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::PanelChooser</name>
    <message>
        <source>All panels</source>
        <extracomment>button with a list of the panels at the side of the window</extracomment>
        <translation>すべてのパネル</translation>
    </message>
    <message>
        <source>Lists all panels</source>
        <translation>すべてのパネルを一覧表示します</translation>
    </message>
</context>
<context>
    <name>skein::PanelsMenu</name>
    <message>
        <source>Panel: %1</source>
        <extracomment>name of a command in the list of keys; %1 is a page of the side panel</extracomment>
        <translation>パネル: %1</translation>
    </message>
    <message>
        <source>Shows the page “%1” in the side panel, or takes its tab away.</source>
        <extracomment>%1 is a page of the side panel</extracomment>
        <translation>ページ「%1」をサイドパネルに表示するか、そのタブを隠します。</translation>
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
        <translation>色</translation>
    </message>
    <message>
        <source>Colour of edges in focus</source>
        <translation>ピントの合った輪郭の色</translation>
    </message>
    <message>
        <source>How boldly edges in focus are marked.</source>
        <translation>ピントの合った輪郭を強調する強さです。</translation>
    </message>
    <message>
        <source>How strong an edge must be to be marked; lower marks more.</source>
        <translation>強調表示する輪郭の強さの下限です。小さくするほど多くの輪郭が強調されます。</translation>
    </message>
    <message>
        <source>Mark what is in focus</source>
        <translation>ピントの合った部分を強調</translation>
    </message>
    <message>
        <source>Marks edges that are in focus. With a low threshold soft edges are marked, too; a colour that the subject does not have is seen best.</source>
        <translation>ピントの合っている輪郭を強調します。しきい値を低くすると、やわらかい輪郭も強調されます。被写体にない色を選ぶと見やすくなります。</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>focus peaking: how strongly it is drawn</extracomment>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>focus peaking: how sharp an edge has to be</extracomment>
        <translation>しきい値</translation>
    </message>
</context>
<context>
    <name>skein::PhotoStore</name>
    <message>
        <source>%1 is damaged. %2 What arrived was saved. Look at it, and take the picture again if you can.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: what is wrong</extracomment>
        <translation>%1は壊れています。%2 届いた分は保存しました。画像を確認し、可能であれば撮り直してください。</translation>
    </message>
    <message>
        <source>%1 is damaged. %2 What arrived was saved; the copy on the camera&apos;s card is kept. Compare the two, and fetch it again if that one is whole.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: what is wrong</extracomment>
        <translation>%1は壊れています。%2 届いた分は保存しました。カメラのカードにある元の写真は残してあります。両方を比較し、カードの写真が正常であれば転送し直してください。</translation>
    </message>
    <message>
        <source>%1 is saved, but stays on the camera&apos;s card as well. %2 Compare the two, then delete it in the camera.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: what is wrong</extracomment>
        <translation>%1は保存されましたが、カメラのカードにも残っています。%2 両方を比較してから、カメラで削除してください。</translation>
    </message>
    <message>
        <source>It has %1 bytes, but the camera announced %2.</source>
        <extracomment>numbers of bytes: what arrived, and what the camera had said; follows on &quot;IMG_1.JPG is damaged.&quot;</extracomment>
        <translation>サイズは%1バイトですが、カメラから通知されたのは%2バイトでした。</translation>
    </message>
    <message>
        <source>Nothing was computed while it arrived to compare it by.</source>
        <translation>受信中に照合用の値が計算されていません。</translation>
    </message>
    <message>
        <source>The camera does not say how large it is, so that nobody can tell whether all of it arrived.</source>
        <translation>カメラがファイルのサイズを通知しないため、すべて届いたかどうか分かりません。</translation>
    </message>
</context>
<context>
    <name>skein::PhotoWriter</name>
    <message>
        <source>No free name was found in “%1”; the photograph stays in “%2”. Choose another file name pattern.</source>
        <extracomment>%1 is a folder, %2 a file</extracomment>
        <translation>「%1」で使える名前が見つかりませんでした。写真は「%2」に残っています。別のファイル名パターンを選んでください。</translation>
    </message>
    <message>
        <source>The photograph changed in the staging folder after it had arrived. Compare it with the copy on the camera.</source>
        <translation>写真が届いた後、一時フォルダー内で変更されました。カメラにある写真と比較してください。</translation>
    </message>
    <message>
        <source>The photograph was stored as “%1”, but the disk did not confirm it. Check the disk, and keep the copy on the camera.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>写真は「%1」として保存されましたが、ディスクへの書き込みを確認できませんでした。ディスクを確認し、カメラにある写真は残しておいてください。</translation>
    </message>
    <message>
        <source>The photograph “%1” is no longer in the staging folder. Fetch it again if it is still on the camera.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>写真「%1」はもう一時フォルダーにありません。カメラに残っていれば転送し直してください。</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and was left where it is. Look at it yourself.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>「%1」は通常のファイルではないため、そのまま残しました。ご自身で確認してください。</translation>
    </message>
</context>
<context>
    <name>skein::PictureArea</name>
    <message>
        <source>No camera is connected</source>
        <translation>カメラが接続されていません</translation>
    </message>
    <message>
        <source>No photograph matches the filter</source>
        <translation>フィルターに一致する写真がありません</translation>
    </message>
    <message>
        <source>Plug a camera in and switch it on, connect one over the network, or start the virtual camera to look around.</source>
        <translation>カメラをつないで電源を入れるか、ネットワーク経由で接続してください。仮想カメラを起動して機能を試すこともできます。</translation>
    </message>
    <message>
        <source>Press %1 to see what the camera sees. The shutter button of the camera works, too: its photographs appear here.</source>
        <extracomment>%1 is a key, such as Space, or the name of a command</extracomment>
        <translation>%1を押すと、カメラが捉えている画像が表示されます。カメラのシャッターボタンも使えます。撮影した写真はここに表示されます。</translation>
    </message>
    <message>
        <source>Press %1 to take a photograph</source>
        <extracomment>%1 is a key, such as Space, or the name of a command</extracomment>
        <translation>%1を押すと写真を撮影します</translation>
    </message>
    <message>
        <source>The session folder is not there</source>
        <translation>セッションフォルダーがありません</translation>
    </message>
    <message>
        <source>The session has photographs, but none of them is shown.</source>
        <translation>セッションに写真はありますが、表示されているものはありません。</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>このファイルは表示できません</translation>
    </message>
    <message>
        <source>This takes a moment. The settings appear when the camera has answered.</source>
        <translation>しばらくかかります。カメラから応答があると、設定が表示されます。</translation>
    </message>
    <message>
        <source>“%1” was deleted or moved, or its disk was taken away. Photographs cannot be saved until it is back or another folder is chosen.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>「%1」が削除または移動されたか、ディスクが取り外されました。元に戻すか別のフォルダーを選ぶまで、写真を保存できません。</translation>
    </message>
</context>
<context>
    <name>skein::PictureCommands</name>
    <message>
        <source>%1 was moved to the trash.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1をゴミ箱に移動しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) were moved to the trash.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>写真%n枚をゴミ箱に移動しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Live view covers the photograph, so it was not rated. Leave live view with %1, then rate it.</source>
        <extracomment>%1 is a key, such as L</extracomment>
        <translation>写真がライブビューに隠れているため、レーティングは付きませんでした。%1でライブビューを終了してから付けてください。</translation>
    </message>
    <message>
        <source>Open With…</source>
        <extracomment>button: names the program that a photograph is opened with</extracomment>
        <translation>ほかのプログラムで開く…</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>button: brings back what was moved to the trash</extracomment>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>skein::PictureErrors</name>
    <message>
        <source>A part of this picture is missing: the file is damaged or incomplete. Copy it again from the camera if it is still there.</source>
        <translation>この画像は一部が欠けています。ファイルが壊れているか不完全です。カメラに残っていれば、コピーし直してください。</translation>
    </message>
    <message>
        <source>Loading the picture was stopped.</source>
        <translation>画像の読み込みを中止しました。</translation>
    </message>
    <message>
        <source>The colour profile in this file is damaged, so its colours are shown as sRGB and may be wrong. Copy the file again from where it came from.</source>
        <translation>このファイルのカラープロファイルが壊れているため、色はsRGBとして表示され、正しくない場合があります。元の場所からファイルをコピーし直してください。</translation>
    </message>
    <message>
        <source>The file holds no picture of a kind that Skein can show. Open it with another program.</source>
        <translation>このファイルには、Skeinで表示できる種類の画像がありません。別のプログラムで開いてください。</translation>
    </message>
    <message>
        <source>The file says that its picture has %1 × %2 pixels, but it is far too small to hold them. It is damaged: copy it again from the camera if it is still there.</source>
        <extracomment>%1 and %2 are numbers of pixels</extracomment>
        <translation>このファイルは画像が%1 × %2ピクセルであるとしていますが、それを収めるにはサイズが小さすぎます。ファイルが壊れています。カメラに残っていれば、コピーし直してください。</translation>
    </message>
    <message>
        <source>The file says that its picture has %1 × %2 pixels, which is more than Skein opens. It is probably damaged.</source>
        <extracomment>%1 and %2 are numbers of pixels</extracomment>
        <translation>このファイルは画像が%1 × %2ピクセルであるとしていますが、Skeinで開ける大きさを超えています。ファイルが壊れている可能性があります。</translation>
    </message>
    <message>
        <source>The file&apos;s name ends in .%1, but it holds no picture of a kind that Skein can show. It is damaged or has a wrong name: copy it again or open it with another program.</source>
        <extracomment>%1 is an extension, such as jpg</extracomment>
        <translation>このファイルの拡張子は.%1ですが、Skeinで表示できる種類の画像がありません。壊れているか、名前が間違っています。コピーし直すか、別のプログラムで開いてください。</translation>
    </message>
    <message>
        <source>The picture cannot be shown: the file is damaged or incomplete. Copy it again from the camera if it is still there.</source>
        <translation>画像を表示できません。ファイルが壊れているか不完全です。カメラに残っていれば、コピーし直してください。</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels. Close other programs and try again.</source>
        <extracomment>%1 and %2 are numbers of pixels</extracomment>
        <translation>%1 × %2ピクセルの画像を表示するにはメモリーが不足しています。ほかのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This RAW file ends early: only its preview can be shown. Copy it again from the camera if it is still there.</source>
        <translation>このRAWファイルは途中で切れており、プレビューしか表示できません。カメラに残っていれば、コピーし直してください。</translation>
    </message>
    <message>
        <source>This is a video. Open it with the desktop&apos;s video player.</source>
        <translation>これは動画です。デスクトップの動画プレーヤーで開いてください。</translation>
    </message>
</context>
<context>
    <name>skein::PictureFiles</name>
    <message>
        <source>The program “%1” could not be started. Check that it is installed and how it is spelt.</source>
        <extracomment>%1 is a program</extracomment>
        <translation>プログラム「%1」を起動できませんでした。インストールされていることと、名前のつづりを確認してください。</translation>
    </message>
    <message>
        <source>This desktop knows no program for files like “%1”. Name one yourself, or choose one for this kind of file in the settings of the desktop.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>このデスクトップには、「%1」のようなファイルを開くプログラムが設定されていません。プログラムを指定するか、デスクトップの設定でこの種類のファイル用のプログラムを選んでください。</translation>
    </message>
</context>
<context>
    <name>skein::PicturePresenter</name>
    <message>
        <source>Reading %1…</source>
        <translation>%1を読み込み中…</translation>
    </message>
    <message>
        <source>Reading the new photograph…</source>
        <translation>新しい写真を読み込み中…</translation>
    </message>
</context>
<context>
    <name>skein::PicturesPart</name>
    <message>
        <source>The picture could not be written as “%1”. Choose another format.</source>
        <extracomment>%1 is a format of files, such as TIFF</extracomment>
        <translation>画像を「%1」形式で書き込めませんでした。別の形式を選んでください。</translation>
    </message>
</context>
<context>
    <name>skein::PluginDesks</name>
    <message>
        <source>The folder with your saved sequences does not answer: plugins start without them, and know them as soon as it does. Look whether its disk or network is there.</source>
        <translation>保存したシーケンスのフォルダーが応答しません。プラグインはシーケンスなしで起動し、応答があればすぐに読み込みます。ディスクまたはネットワークが接続されているか確認してください。</translation>
    </message>
</context>
<context>
    <name>skein::PluginGuard</name>
    <message>
        <source>It failed (%1) and was switched off. Tell its author.</source>
        <extracomment>%1 is what a plugin says of its failure, in its own words</extracomment>
        <translation>エラーが発生したため（%1）、無効にしました。作者に連絡してください。</translation>
    </message>
    <message>
        <source>It failed and was switched off. Tell its author.</source>
        <translation>エラーが発生したため、無効にしました。作者に連絡してください。</translation>
    </message>
</context>
<context>
    <name>skein::PluginManager</name>
    <message>
        <source>It was at work when Skein ended unexpectedly, and was switched off. Switch it on to try it again.</source>
        <translation>動作中にSkeinが予期せず終了したため、無効にしました。もう一度試すには有効にしてください。</translation>
    </message>
    <message>
        <source>The plugin “%1” was at work when Skein ended unexpectedly the last time. It is switched off now; under “Plugins” in the preferences you can switch it on again.</source>
        <extracomment>%1 is the name of a plugin</extracomment>
        <translation>前回、プラグイン「%1」の動作中にSkeinが予期せず終了しました。このプラグインは無効になっています。環境設定の「プラグイン」で再び有効にできます。</translation>
    </message>
    <message>
        <source>The plugin “%1” was switched off. %2</source>
        <extracomment>%1 is the name of a plugin, %2 a sentence</extracomment>
        <translation>プラグイン「%1」を無効にしました。%2</translation>
    </message>
</context>
<context>
    <name>skein::PluginMetadata</name>
    <message>
        <source>Another plugin has the same id and comes first: %1. Remove one of the two.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>同じIDの別のプラグインが優先されています: %1。どちらか一方を削除してください。</translation>
    </message>
    <message>
        <source>It has no description (the JSON file that its metadata names).</source>
        <translation>説明（メタデータで指定されたJSONファイル）がありません。</translation>
    </message>
    <message>
        <source>It was built with Qt %1, which does not fit the Qt %2 that Skein runs with here. Get a version of it that fits.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>Qt %1でビルドされており、このSkeinが使用しているQt %2に対応していません。対応するバージョンを入手してください。</translation>
    </message>
    <message>
        <source>It was made for version %1 of Skein&apos;s plugin interface, and this is version %2. Get a version of it that fits.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>Skeinのプラグインインターフェースのバージョン%1用に作られていますが、このSkeinはバージョン%2です。対応するバージョンを入手してください。</translation>
    </message>
    <message>
        <source>Its description has no number for “interface”.</source>
        <translation>説明に「interface」の数値がありません。</translation>
    </message>
    <message>
        <source>Its description has no text for “%1”.</source>
        <extracomment>%1 is a word in a plugin&apos;s description file: &quot;version&quot;</extracomment>
        <translation>説明に「%1」のテキストがありません。</translation>
    </message>
    <message>
        <source>Its description is too long.</source>
        <translation>説明が長すぎます。</translation>
    </message>
    <message>
        <source>Its description says neither true nor false for “enabledByDefault”.</source>
        <translation>説明の「enabledByDefault」がtrueでもfalseでもありません。</translation>
    </message>
    <message>
        <source>Its id may consist of letters, digits, “.”, “-” and “_” only.</source>
        <translation>IDに使えるのは、英字、数字、「.」、「-」、「_」だけです。</translation>
    </message>
    <message>
        <source>The text for “%1” in its description has letters that cannot be shown.</source>
        <extracomment>%1 is a word in the plugin&apos;s description, such as &quot;name&quot;</extracomment>
        <translation>説明の「%1」のテキストに表示できない文字があります。</translation>
    </message>
    <message>
        <source>The text for “%1” in its description is too long.</source>
        <extracomment>%1 is a word in the plugin&apos;s description, such as &quot;name&quot;</extracomment>
        <translation>説明の「%1」のテキストが長すぎます。</translation>
    </message>
    <message>
        <source>This file is no library, or is not all there. If it is meant to be a plugin, install it again.</source>
        <translation>このファイルはライブラリではないか、不完全です。プラグインであれば、インストールし直してください。</translation>
    </message>
    <message>
        <source>This file is no plugin for Skein.</source>
        <translation>このファイルはSkeinのプラグインではありません。</translation>
    </message>
    <message>
        <source>What plugins do cannot be noted. Should one take Skein down, the next start does not know which.</source>
        <translation>プラグインの動作を記録できません。プラグインが原因でSkeinが異常終了しても、次回の起動時に原因のプラグインを特定できません。</translation>
    </message>
</context>
<context>
    <name>skein::PluginPart</name>
    <message>
        <source>The window has been closed.</source>
        <translation>ウィンドウが閉じられました。</translation>
    </message>
</context>
<context>
    <name>skein::PluginRow</name>
    <message>
        <source>About %1</source>
        <extracomment>%1 is the name of a plugin
----------
title; %1 is the name of a plugin</extracomment>
        <translation>%1について</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>label of a fact of the plugin</extracomment>
        <translation>作者</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>where the plugin lies on the disk</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>the name by which programs know the plugin</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>It is finishing its work.</source>
        <translation>処理を終えようとしています。</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>無効です。</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>動作中です。</translation>
    </message>
    <message>
        <source>It starts with Skein the next time.</source>
        <translation>次回Skeinとともに起動します。</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>label of a fact of the plugin</extracomment>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Preferences of %1</source>
        <extracomment>%1 is the name of a plugin</extracomment>
        <translation>%1の環境設定</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>label of a fact of the plugin</extracomment>
        <translation>バージョン</translation>
    </message>
</context>
<context>
    <name>skein::PluginsPage</name>
    <message>
        <source>&amp;Keep It On</source>
        <extracomment>button: the plugin goes on</extracomment>
        <translation>オンのままにする(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Switch Off</source>
        <extracomment>button: ends what the plugin does, and the plugin</extracomment>
        <translation>オフにする(&amp;S)</translation>
    </message>
    <message>
        <source>A plugin may do whatever you may do: use only those that you trust. Plugins of your own belong into %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>プラグインはユーザーと同じ権限で動作します。信頼できるものだけを使用してください。自分で用意したプラグインは%1に置いてください。</translation>
    </message>
    <message>
        <source>Looking for plugins…</source>
        <translation>プラグインを検索中…</translation>
    </message>
    <message>
        <source>Skein was started without plugins. What you choose here counts from the next start on.</source>
        <translation>Skeinはプラグインなしで起動されました。ここでの選択は次回の起動時から有効になります。</translation>
    </message>
    <message>
        <source>Switch Off %1?</source>
        <extracomment>title of a question; %1 is the name of a plugin</extracomment>
        <translation>%1をオフにしますか？</translation>
    </message>
    <message>
        <source>Switching the plugin off ends this now.</source>
        <translation>プラグインをオフにすると、この処理はすぐに終了します。</translation>
    </message>
    <message>
        <source>There are no plugins.</source>
        <translation>プラグインはありません。</translation>
    </message>
</context>
<context>
    <name>skein::PopOutWindow</name>
    <message>
        <source>New Photograph</source>
        <extracomment>title of a window while a photograph comes from the camera</extracomment>
        <translation>新しい写真</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1を読み込み中…</translation>
    </message>
    <message>
        <source>Reading the new photograph…</source>
        <translation>新しい写真を読み込み中…</translation>
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
        <translation>カメラが見つかりません。カメラを接続して電源を入れるか、ネットワーク上のカメラのアドレスを --camera で指定してください。&quot;--camera virtual&quot; で試すこともできます。</translation>
    </message>
    <message>
        <source>There is more than one camera. Choose one with --camera: %1.</source>
        <extracomment>%1: addresses of cameras with commas between them</extracomment>
        <translation>カメラが複数あります。--camera でいずれかを指定してください: %1。</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceFile</name>
    <message>
        <source>This file has no preferences of Skein, so nothing was changed. Choose a file that was made by “Export” in the preferences.</source>
        <translation>このファイルにはSkeinの環境設定がないため、何も変更していません。環境設定の「書き出し」で作成したファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceFollower</name>
    <message>
        <source>The pattern for file names in the preferences cannot be used, so photographs are named as usual. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>環境設定のファイル名パターンが使えないため、写真には標準の名前が付きます。%1</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceSearch</name>
    <message>
        <source>No option was found for “%1”. Try another word.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>「%1」に一致する項目はありません。別の語をお試しください。</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceTransfer</name>
    <message numerus="yes">
        <source>%n of its value(s) are not known here; they are kept for a version that knows them, if you take what belonged to the other computer.</source>
        <extracomment>%n counts values in a file of exported preferences</extracomment>
        <translation>
            <numerusform>値%n個はこのバージョンでは使われません。別のコンピューターに固有の設定も読み込む場合は、対応するバージョンのために保持されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preference(s) were imported.</source>
        <extracomment>%n counts preferences</extracomment>
        <translation>
            <numerusform>環境設定%n項目を読み込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) make no sense and are left out: %1.</source>
        <extracomment>%1: technical names with commas between them</extracomment>
        <translation>
            <numerusform>無効な値%n個を除外します: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Also what belonged to the other computer</source>
        <translation>元のコンピューターに固有の設定も含める(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Also what belongs to this computer</source>
        <translation>このコンピューターに固有の設定も含める(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>button: writes the preferences to a file</extracomment>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>button: takes the preferences of the file</extracomment>
        <translation>読み込む(&amp;I)</translation>
    </message>
    <message>
        <source>Export Preferences</source>
        <extracomment>title of a window</extracomment>
        <translation>環境設定の書き出し</translation>
    </message>
    <message>
        <source>Folders, profiles of monitors, names and addresses of cameras, what plugins keep, and programs that are run on events. Take it only from a file that you made yourself: programs in it would be run here.</source>
        <translation>フォルダー、モニターのプロファイル、カメラの名前とアドレス、プラグインの保存内容、イベント時に実行するプログラムです。ファイル内のプログラムがこのコンピューターで実行されるため、自分で作成したファイルの場合にのみ含めてください。</translation>
    </message>
    <message>
        <source>Folders, profiles of monitors, names and addresses of cameras, what plugins keep, and programs that are run on events: these may contain passwords. How windows were left is never in the file.</source>
        <translation>フォルダー、モニターのプロファイル、カメラの名前とアドレス、プラグインの保存内容、イベント時に実行するプログラムです。パスワードが含まれている場合があります。ウィンドウの状態はファイルに含まれません。</translation>
    </message>
    <message>
        <source>Import Preferences</source>
        <extracomment>title of a window</extracomment>
        <translation>環境設定の読み込み</translation>
    </message>
    <message>
        <source>It was written by a newer version of Skein.</source>
        <translation>このファイルは、より新しいバージョンのSkeinで作成されました。</translation>
    </message>
    <message>
        <source>Its presets of cameras come to yours; they replace those of the same name.</source>
        <translation>カメラのプリセットは、現在のプリセットに追加されます。同じ名前のものは置き換えられます。</translation>
    </message>
    <message>
        <source>Preferences of Skein (*.json)</source>
        <translation>Skeinの環境設定 (*.json)</translation>
    </message>
    <message>
        <source>Preferences of Skein (*.json);;All files (*)</source>
        <translation>Skeinの環境設定 (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The file gets all preferences, among them your name and copyright as they are written to new pictures. It can be read by everybody who gets it.</source>
        <translation>このファイルには、新しい写真に書き込まれる名前と著作権情報を含む、すべての環境設定が入ります。ファイルを受け取った人は誰でも内容を読めます。</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n preference(s), which replace yours.</source>
        <extracomment>%n counts preferences</extracomment>
        <translation>
            <numerusform>このファイルには環境設定%n項目があり、現在の設定と置き換えられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The preferences could not be written to “%1”. Check that the folder can be written to and has room, or choose another one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>環境設定を「%1」に書き込めませんでした。フォルダーに書き込みでき、空き容量があることを確認するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The preferences were written to “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>環境設定を「%1」に書き出しました。</translation>
    </message>
    <message>
        <source>“%1” could not be read, so nothing was changed. Check that it is there and that you may read it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>「%1」を読み取れなかったため、何も変更していません。ファイルがあり、読み取り権限があることを確認してください。</translation>
    </message>
</context>
<context>
    <name>skein::PreferencesDialog</name>
    <message>
        <source>The preferences are as they were before, but for those that were changed since.</source>
        <translation>その後に変更されたものを除いて、環境設定を元に戻しました。</translation>
    </message>
    <message>
        <source>The preferences are as they were before.</source>
        <translation>環境設定を元に戻しました。</translation>
    </message>
    <message>
        <source>“%1” is as it was at first.</source>
        <extracomment>%1 is the title of a page of the preferences</extracomment>
        <translation>「%1」を初期値に戻しました。</translation>
    </message>
</context>
<context>
    <name>skein::Presentation</name>
    <message>
        <source>%1, with this window</source>
        <extracomment>%1 is a monitor</extracomment>
        <translation>%1（このウィンドウを表示中）</translation>
    </message>
    <message>
        <source>Present on</source>
        <extracomment>before the name of a monitor</extracomment>
        <translation>プレゼンテーション先</translation>
    </message>
    <message>
        <source>The monitor %1 was unplugged, so the presentation has ended. It goes on when the monitor is back; press %2 to present on another one.</source>
        <extracomment>%1 is a monitor, %2 a key, such as F9</extracomment>
        <translation>モニター%1が取り外されたため、プレゼンテーションを終了しました。モニターを再び接続すると続行します。別のモニターで表示するには%2を押してください。</translation>
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
        <translation>プレゼンテーション – Skein</translation>
    </message>
    <message>
        <source>Presented picture</source>
        <extracomment>name of the picture on the second monitor, for screen readers</extracomment>
        <translation>プレゼンテーション中の画像</translation>
    </message>
</context>
<context>
    <name>skein::PresetApplier</name>
    <message>
        <source>Other settings are just being written to the camera. Wait a moment, then try again.</source>
        <translation>別の設定をカメラに書き込み中です。しばらく待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera stayed at “%1”.</source>
        <extracomment>%1 is the value that the setting has</extracomment>
        <translation>カメラの値は「%1」のままです。</translation>
    </message>
    <message>
        <source>The camera went away while its settings were being written. Connect it, then try again.</source>
        <translation>設定の書き込み中にカメラとの接続がなくなりました。接続してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This camera has no such setting now.</source>
        <translation>現在、このカメラにその設定はありません。</translation>
    </message>
    <message>
        <source>“%1” is no value for it.</source>
        <extracomment>%1 is a value; &quot;it&quot; is a camera setting</extracomment>
        <translation>「%1」はこの設定の値ではありません。</translation>
    </message>
</context>
<context>
    <name>skein::PresetDialog</name>
    <message>
        <source>&amp;All settings, not only those on top</source>
        <translation>上部の設定だけでなく、すべての設定を含める(&amp;A)</translation>
    </message>
    <message>
        <source>Clock, names and the place that photographs go to are never part of a preset.</source>
        <translation>時計、名前、写真の保存先はプリセットに含まれません。</translation>
    </message>
    <message>
        <source>Keeps the settings that the camera has now under this name.</source>
        <translation>カメラの現在の設定を、この名前で保存します。</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>プリセットの名前</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>プリセットの名前:</translation>
    </message>
    <message>
        <source>Otherwise only the settings on top of the panel are kept, which suits more cameras.</source>
        <translation>オフにすると、パネル上部の設定だけを保存します。より多くのカメラで使えます。</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>button: saves a preset under a name that is taken</extracomment>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>button: saves the camera&apos;s settings as a preset</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>Studio, portrait</source>
        <extracomment>an example of a name for settings</extracomment>
        <translation>スタジオ、ポートレート</translation>
    </message>
    <message>
        <source>The name by which the settings are found again. One that is taken is replaced.</source>
        <translation>設定を呼び出すときの名前です。既存の名前を付けると、そのプリセットを置き換えます。</translation>
    </message>
    <message>
        <source>There is a preset of this name; it will be replaced.</source>
        <translation>この名前のプリセットはすでにあります。置き換えられます。</translation>
    </message>
</context>
<context>
    <name>skein::PresetsDialog</name>
    <message>
        <source>&amp;Apply</source>
        <extracomment>button: gives the camera the settings of the preset</extracomment>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>button</extracomment>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>button</extracomment>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Deletes the chosen preset. The camera keeps its settings.</source>
        <translation>選択したプリセットを削除します。カメラの設定は変わりません。</translation>
    </message>
    <message>
        <source>Gives the camera the settings of the chosen preset, and says which of them it did not take.</source>
        <translation>選択したプリセットの設定をカメラに適用し、適用できなかった設定をお知らせします。</translation>
    </message>
    <message>
        <source>Gives the chosen preset another name.</source>
        <translation>選択したプリセットの名前を変更します。</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>head of a column</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>title of a window: saved settings of the camera</extracomment>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>head of a column: the value that the preset has for a setting</extracomment>
        <translation>保存された値</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>name of a list, for screen readers: the settings of a preset</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>The presets that you have saved, how many settings each has, and when it was saved.</source>
        <translation>保存したプリセットの一覧です。それぞれの設定の数と保存日時も表示します。</translation>
    </message>
    <message>
        <source>There are no presets yet. “Save as Preset…” in the menu Camera keeps the settings of the camera under a name.</source>
        <translation>プリセットはまだありません。カメラメニューの「プリセットとして保存…」で、カメラの設定に名前を付けて保存できます。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>a time that is not known</extracomment>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>skein::PreviewCommand</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one with --out.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>フォルダー%1を作成できません。--out で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The frame could not be written to %1. Check that the folder may be written to and that the disk has space, or choose another one with --out.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>フレームを%1に書き込めませんでした。フォルダーに書き込みでき、ディスクに空きがあることを確認するか、--out で別のフォルダーを指定してください。</translation>
    </message>
</context>
<context>
    <name>skein::PreviewLoop</name>
    <message>
        <source>Live view has stopped. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>ライブビューが停止しました。%1</translation>
    </message>
    <message>
        <source>Live view needs a connected camera. Connect one and try again.</source>
        <translation>ライブビューにはカメラの接続が必要です。接続して、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>skein::ProblemDialog</name>
    <message>
        <source>&amp;What you did, what happened, and what you expected:</source>
        <extracomment>label of a text field</extracomment>
        <translation>行った操作、起きたこと、期待した結果(&amp;W):</translation>
    </message>
    <message>
        <source>C&amp;opy All</source>
        <extracomment>button: puts the whole text on the clipboard</extracomment>
        <translation>すべてコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>収集中…</translation>
    </message>
    <message>
        <source>Nothing is sent. Read this text, take out what is nobody&apos;s business, and save or copy it for whoever helps you.</source>
        <translation>何も送信されません。内容を読み、ほかの人に見せたくない部分を削除してから、保存またはコピーして、サポートしてくれる人に渡してください。</translation>
    </message>
    <message>
        <source>Put in the &amp;serial numbers of the cameras</source>
        <translation>カメラのシリアル番号を含める(&amp;S)</translation>
    </message>
    <message>
        <source>Puts the whole text on the clipboard, to be pasted into a message.</source>
        <translation>テキスト全体をクリップボードにコピーし、メッセージに貼り付けられるようにします。</translation>
    </message>
    <message>
        <source>Report a Problem</source>
        <translation>問題を報告</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>報告を保存</translation>
    </message>
    <message>
        <source>Say step by step how the problem comes about. A report that others can play again is mended soonest.</source>
        <translation>問題が起きるまでの手順を順に書いてください。ほかの人が再現できる問題ほど早く修正されます。</translation>
    </message>
    <message>
        <source>The report could not be written to “%1”. Choose another folder, or copy the text instead.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>報告を「%1」に書き込めませんでした。別のフォルダーを選ぶか、代わりにテキストをコピーしてください。</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>報告をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The report is saved as “%1”.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>報告を「%1」として保存しました。</translation>
    </message>
    <message>
        <source>Versions, system, cameras, changed settings and the end of the log, in English. You can change and delete any of it. Passwords, names and copyright lines are left out.</source>
        <translation>バージョン、システム、カメラ、変更した設定、ログの末尾を英語で記載しています。どの部分も変更や削除ができます。パスワード、名前、著作権の行は含まれません。</translation>
    </message>
    <message>
        <source>What Skein has &amp;collected:</source>
        <extracomment>label of a text field</extracomment>
        <translation>Skeinが収集した情報(&amp;C):</translation>
    </message>
    <message>
        <source>What Skein has collected</source>
        <translation>Skeinが収集した情報</translation>
    </message>
    <message>
        <source>Without this the report says only that there is a serial number. It helps when two cameras of one model are mixed up.</source>
        <translation>オフにすると、シリアル番号があることだけが報告に記載されます。同じ機種のカメラ2台が取り違えられる場合は、番号があると役立ちます。</translation>
    </message>
    <message>
        <source>Writes the whole text into a file of your choice.</source>
        <translation>テキスト全体を、指定したファイルに書き込みます。</translation>
    </message>
    <message>
        <source>Your description of the problem</source>
        <translation>問題の説明</translation>
    </message>
</context>
<context>
    <name>skein::ProcessHandle</name>
    <message>
        <source>The program cannot be ended from here. Close it yourself, then connect the camera again.</source>
        <translation>このプログラムはここから終了できません。ご自身で閉じてから、カメラを接続し直してください。</translation>
    </message>
    <message>
        <source>The program has ended already. Connect the camera again.</source>
        <translation>このプログラムはすでに終了しています。カメラを接続し直してください。</translation>
    </message>
</context>
<context>
    <name>skein::ProfileDialog</name>
    <message>
        <source>Choose a Colour Profile</source>
        <translation>カラープロファイルの選択</translation>
    </message>
    <message>
        <source>Chooses a profile that is not in the list: an ICC file from a laboratory or from a calibration device.</source>
        <translation>一覧にないプロファイルを選びます。ラボやキャリブレーション機器のICCファイルなどです。</translation>
    </message>
    <message>
        <source>Colour profiles</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>カラープロファイル</translation>
    </message>
    <message>
        <source>Colour profiles (*.icc *.icm *.ICC *.ICM)</source>
        <translation>カラープロファイル (*.icc *.icm *.ICC *.ICM)</translation>
    </message>
    <message>
        <source>Other File…</source>
        <extracomment>button: chooses the file of a colour profile</extracomment>
        <translation>ほかのファイル…</translation>
    </message>
    <message>
        <source>Takes the profile that is chosen in the list.</source>
        <translation>一覧で選択したプロファイルを使います。</translation>
    </message>
    <message>
        <source>The colour profiles that are installed on this computer.</source>
        <translation>このコンピューターにインストールされているカラープロファイルです。</translation>
    </message>
    <message>
        <source>Use Profile</source>
        <extracomment>button: takes the colour profile that is chosen</extracomment>
        <translation>プロファイルを使用</translation>
    </message>
</context>
<context>
    <name>skein::ProfileSentences</name>
    <message>
        <source>The colour profile in this file is not one for RGB pictures (it may be for Lab), so its colours are shown as sRGB and may be wrong. Give it an RGB profile in the program that wrote it.</source>
        <translation>このファイルのカラープロファイルはRGB画像用ではないため（Lab用の可能性があります）、色はsRGBとして表示され、正しくない場合があります。ファイルを作成したプログラムでRGBプロファイルを設定してください。</translation>
    </message>
    <message>
        <source>The colour profile in this file is one for greys, but the picture has colours. They are shown as sRGB and may be wrong. Give it an RGB profile in the program that wrote it.</source>
        <translation>このファイルのカラープロファイルはグレースケール用ですが、画像はカラーです。色はsRGBとして表示され、正しくない場合があります。ファイルを作成したプログラムでRGBプロファイルを設定してください。</translation>
    </message>
    <message>
        <source>The colour profile in this file is one for printing inks (CMYK), but the picture is not in inks. Its colours are shown as sRGB and may be wrong. Give it an RGB profile in the program that wrote it.</source>
        <translation>このファイルのカラープロファイルは印刷インク（CMYK）用ですが、画像はCMYKではありません。色はsRGBとして表示され、正しくない場合があります。ファイルを作成したプログラムでRGBプロファイルを設定してください。</translation>
    </message>
</context>
<context>
    <name>skein::ProgramDialog</name>
    <message>
        <source>Browse…</source>
        <extracomment>button: chooses the file of a program</extracomment>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Choose a Program</source>
        <translation>プログラムの選択</translation>
    </message>
    <message>
        <source>Chooses the program among the files of this computer.</source>
        <translation>プログラムをコンピューターのファイルから選びます。</translation>
    </message>
    <message>
        <source>Name of the program, or its command with options. The files are added.</source>
        <translation>プログラムの名前、またはオプション付きのコマンド。ファイルは自動的に追加されます。</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>button: opens the photograph with the chosen program</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open With Another Program</source>
        <translation>別のプログラムで開く</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Starts the program with the selected pictures. It stays open when Skein ends.</source>
        <translation>選択した画像を渡してプログラムを起動します。Skeinを終了しても、そのプログラムは開いたままです。</translation>
    </message>
    <message>
        <source>The program that gets the pictures, as it would be typed in a terminal. Those that were used before are in the list.</source>
        <translation>画像を渡すプログラムです。ターミナルと同じように入力します。以前に使ったプログラムは一覧から選べます。</translation>
    </message>
</context>
<context>
    <name>skein::PtpIpServer</name>
    <message>
        <source>The camera cannot listen on port %1. Choose another port, or 0 for a free one.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>カメラがポート%1で待ち受けできません。別のポート、または空きポートを使う0を指定してください。</translation>
    </message>
</context>
<context>
    <name>skein::QtPicture</name>
    <message>
        <source>This is a TIFF, and Qt&apos;s reader for it is not installed. Install the package with Qt&apos;s additional image formats.</source>
        <translation>これはTIFFファイルですが、QtのTIFF読み込み機能がインストールされていません。Qtの追加画像形式のパッケージをインストールしてください。</translation>
    </message>
</context>
<context>
    <name>skein::RatingBar</name>
    <message>
        <source>%1, label: %2</source>
        <extracomment>for screen readers; %1: &quot;3 stars&quot; or &quot;Rejected&quot;, %2: a colour</extracomment>
        <translation>%1、ラベル: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>how a photograph is rated</extracomment>
        <translation>
            <numerusform>星%nつ</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>read aloud: stars of a photograph</extracomment>
        <translation>レーティング</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>how a photograph is rated: not to be used</extracomment>
        <translation>除外</translation>
    </message>
</context>
<context>
    <name>skein::RatingCommands</name>
    <message>
        <source>&amp;Redo</source>
        <extracomment>command of a menu</extracomment>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>command of a menu; %1 is what was done, such as &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>やり直す(&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>command of a menu</extracomment>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>command of a menu; %1 is what was done, such as &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <extracomment>%1 is what was done again: &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>やり直しました: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is what was taken back: &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>元に戻しました: %1</translation>
    </message>
</context>
<context>
    <name>skein::RawWhiteText</name>
    <message>
        <source>The file says that its photosites are saturated at %1, but its data show that they are at %2. What is clipped is counted by the data.</source>
        <extracomment>%1 and %2 are values of the sensor, &quot;16383&quot; or &quot;R 15800, G1 15790&quot;</extracomment>
        <translation>ファイルの情報では光電素子の飽和値は%1ですが、データからは%2と判断されます。白とびはデータに基づいて数えています。</translation>
    </message>
</context>
<context>
    <name>skein::RecentMenu</name>
    <message>
        <source>%1 (not there)</source>
        <extracomment>%1 is an entry of the list of sessions</extracomment>
        <translation>%1（見つかりません）</translation>
    </message>
    <message>
        <source>&amp;%1 %2 – in %3</source>
        <extracomment>entry of a menu; %1 is a digit to press, %2 the name of a session&apos;s folder, %3 where it lies</extracomment>
        <translation>&amp;%1 %2 – %3</translation>
    </message>
    <message>
        <source>No earlier sessions</source>
        <extracomment>entry of an empty list of sessions</extracomment>
        <translation>以前のセッションはありません</translation>
    </message>
    <message>
        <source>The folder was moved or deleted, or its disk is not connected.</source>
        <translation>フォルダーが移動または削除されたか、ディスクが接続されていません。</translation>
    </message>
</context>
<context>
    <name>skein::Reconnector</name>
    <message>
        <source>The camera does not answer any more, whatever is tried from here. Switch it off and on again, then connect it.</source>
        <translation>ここから何を試してもカメラが応答しなくなりました。カメラの電源を入れ直してから、接続してください。</translation>
    </message>
</context>
<context>
    <name>skein::RenameDialog</name>
    <message>
        <source>New name</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>New name for %1, without its ending:</source>
        <extracomment>label of a field; %1 is the name of a file</extracomment>
        <translation>%1の新しい名前（拡張子なし）:</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>button</extracomment>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Renames all files of the shot. This can be undone.</source>
        <translation>このカットのすべてのファイルの名前を変更します。元に戻すことができます。</translation>
    </message>
    <message>
        <source>The new name for all files of the shot: RAW, JPEG and sidecars. Each keeps its ending.</source>
        <translation>このカットのすべてのファイル（RAW、JPEG、サイドカーファイル）の新しい名前です。拡張子はそれぞれそのままです。</translation>
    </message>
</context>
<context>
    <name>skein::Reply</name>
    <message>
        <source>The session was closed before this was done. Open it again and repeat it.</source>
        <translation>操作が終わる前にセッションが閉じられました。セッションを開き直して、もう一度実行してください。</translation>
    </message>
</context>
<context>
    <name>skein::RestWaiter</name>
    <message>
        <source>Live view did not start, so it cannot be told whether the camera is at rest.</source>
        <translation>ライブビューが開始されなかったため、カメラが静止しているかどうか分かりません。</translation>
    </message>
    <message>
        <source>Live view ended before the camera had come to rest.</source>
        <translation>カメラの揺れが収まる前にライブビューが終了しました。</translation>
    </message>
    <message>
        <source>Live view shows nothing by which it could be told whether the camera is at rest.</source>
        <translation>ライブビューの画像からは、カメラが静止しているかどうかを判断できません。</translation>
    </message>
    <message>
        <source>The camera has not come to rest in %1 s.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>カメラの揺れが%1秒以内に収まりませんでした。</translation>
    </message>
    <message>
        <source>This camera has no live view, by which it could be told whether it is at rest.</source>
        <translation>このカメラにはライブビューがないため、静止しているかどうかを判断できません。</translation>
    </message>
    <message>
        <source>Waiting for rest</source>
        <translation>揺れの収束を待機中</translation>
    </message>
    <message>
        <source>Waiting for rest: moves %1 %</source>
        <extracomment>how far the live picture moves between two frames, in per cent of its width</extracomment>
        <translation>揺れの収束を待機中: 揺れ %1 %</translation>
    </message>
</context>
<context>
    <name>skein::ResultSaver</name>
    <message>
        <source>No free name was found for “%1”. Look at what lies in the session&apos;s folder, and try again.</source>
        <extracomment>%1 is the name of a file that a plugin has made</extracomment>
        <translation>「%1」で使える名前が見つかりませんでした。セッションのフォルダーの内容を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No session is open, so there is no place for “%1”. Open one and try again.</source>
        <extracomment>%1 is the name of a file that a plugin has made</extracomment>
        <translation>セッションが開かれていないため、「%1」の保存先がありません。セッションを開いて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Only a part could be saved: %1. Look whether the disk of the session is still there, and try again.</source>
        <extracomment>%1 are names of files</extracomment>
        <translation>一部しか保存できませんでした: %1。セッションのディスクが接続されていることを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is nothing to be saved.</source>
        <translation>保存するものがありません。</translation>
    </message>
    <message>
        <source>“%1” has no extension, which says what kind of file it is. Give it one.</source>
        <extracomment>%1 is the name of a file that a plugin has made</extracomment>
        <translation>「%1」にはファイルの種類を表す拡張子がありません。拡張子を付けてください。</translation>
    </message>
</context>
<context>
    <name>skein::ReviewPart</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>how long each photograph is shown</extracomment>
        <translation>
            <numerusform>%n 秒間</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the photograph:</source>
        <translation>写真を表示(&amp;S):</translation>
    </message>
    <message>
        <source>How long a photograph that was taken from live view is shown before live view goes on.</source>
        <translation>ライブビューから撮影した写真を、ライブビューに戻るまで表示する時間です。</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>表示しない</translation>
    </message>
    <message>
        <source>Then live view comes back by itself, and at once with Escape; P ends it. Whoever zooms or rates the photograph keeps it until P or Escape, which bring live view back.</source>
        <translation>その後、自動でライブビューに戻ります。Escキーを押すとすぐに戻り、Pキーを押すとライブビューを終了します。写真をズームしたりレーティングを付けたりした場合は、PキーまたはEscキーでライブビューに戻るまで表示されます。</translation>
    </message>
    <message>
        <source>Then live view comes back by itself, and at once with P or Escape. Whoever zooms or rates the photograph keeps it until then.</source>
        <translation type="vanished">その後、自動的にライブビューに戻ります。PキーまたはEscキーを押すとすぐに戻ります。写真を拡大したりレーティングを付けたりした場合は、キーを押すまで表示されます。</translation>
    </message>
    <message>
        <source>Until a key is pressed</source>
        <translation>キーを押すまで</translation>
    </message>
</context>
<context>
    <name>skein::RunningPlugin</name>
    <message>
        <source>It could not be loaded. Install it again.</source>
        <translation>読み込めませんでした。インストールし直してください。</translation>
    </message>
    <message>
        <source>It could not be loaded: “%1” is missing, which it needs. Install what belongs to it, or a version of it that fits.</source>
        <extracomment>%1 is the name of a library or of a function</extracomment>
        <translation>必要な「%1」がないため、読み込めませんでした。必要なものをインストールするか、対応するバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>It did not start, and gave no reason. Tell its author.</source>
        <translation>起動しませんでした。理由は出力されていません。作者に連絡してください。</translation>
    </message>
    <message>
        <source>It failed when it was started (%1). Tell its author.</source>
        <extracomment>%1 is what the plugin says of its failure, usually in English</extracomment>
        <translation>起動時にエラーが発生しました（%1）。作者に連絡してください。</translation>
    </message>
    <message>
        <source>This file is no plugin for Skein.</source>
        <translation>このファイルはSkeinのプラグインではありません。</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>instead of an error message</extracomment>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>skein::RunsPart</name>
    <message>
        <source>%1 is under way. Stop it, or wait until it has ended.</source>
        <extracomment>%1 is the name of what takes photographs by itself: &quot;Eclipse&quot;</extracomment>
        <translation>%1を実行中です。中止するか、終了するまでお待ちください。</translation>
    </message>
    <message>
        <source>A sequence is running. Stop it, or wait until it has ended.</source>
        <translation>シーケンスを実行中です。中止するか、終了するまでお待ちください。</translation>
    </message>
</context>
<context>
    <name>skein::Sandbox</name>
    <message>
        <source>The camera host could not be kept from writing elsewhere. Start it with --no-sandbox if you trust the camera.</source>
        <translation>カメラ用プログラムによるほかの場所への書き込みを制限できませんでした。カメラを信頼できる場合は、--no-sandbox を付けて起動してください。</translation>
    </message>
</context>
<context>
    <name>skein::ScreenProfiles</name>
    <message>
        <source>The profile “%1” is not one of a monitor. Choose another one.</source>
        <extracomment>%1 is the name of a colour profile</extracomment>
        <translation>プロファイル「%1」はモニター用ではありません。別のプロファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>skein::SequenceBar</name>
    <message>
        <source>Does not stop: the photographs go on being taken.</source>
        <translation>中止せず、撮影を続けます。</translation>
    </message>
    <message>
        <source>Go On</source>
        <extracomment>button: the running sequence is not stopped, although Escape was pressed</extracomment>
        <translation>続ける</translation>
    </message>
    <message>
        <source>How far the sequence is</source>
        <translation>シーケンスの進行状況</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>button: the running sequence waits</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>state of the running sequence</extracomment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>button: the waiting sequence goes on</extracomment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Sequence</source>
        <extracomment>title of the bar that shows how far a sequence is</extracomment>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>button: ends the running sequence</extracomment>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stopping: the camera is being set back</source>
        <translation>中止しています: カメラを元の設定に戻しています</translation>
    </message>
    <message>
        <source>The camera is away and cannot be set back: stop again to leave it so</source>
        <translation>カメラが切断されており、元の設定に戻せません。このままにするには、もう一度中止してください</translation>
    </message>
</context>
<context>
    <name>skein::SequenceCheck</name>
    <message>
        <source>The camera needs about %1 seconds each time, longer than the interval of %2 seconds: some beats will be left out.</source>
        <extracomment>%1 and %2 are numbers, such as &quot;2.5&quot;; a beat is a moment at which a photograph is due</extracomment>
        <translation>カメラは1回の撮影に約%1秒かかり、撮影間隔の%2秒を超えます。一部のコマが撮影されません。</translation>
    </message>
    <message>
        <source>The camera needs about %1 seconds each time, which leaves hardly any reserve in the interval of %2 seconds: where it takes longer, beats are left out. Choose a longer interval to be sure.</source>
        <extracomment>%1 and %2 are numbers, such as &quot;2.5&quot;; a beat is a moment at which a photograph is due</extracomment>
        <translation>カメラは1回の撮影に約%1秒かかり、撮影間隔の%2秒にほとんど余裕がありません。これより長くかかると、一部のコマが撮影されません。確実に撮影するには、撮影間隔を長くしてください。</translation>
    </message>
    <message>
        <source>The shutter is set to bulb. Choose an exposure time, or a bulb series.</source>
        <translation>シャッターがバルブに設定されています。シャッタースピード、またはバルブ連続撮影を選んでください。</translation>
    </message>
    <message>
        <source>The time at which the sequence begins has passed. Choose a later one.</source>
        <translation>シーケンスの開始時刻を過ぎています。後の時刻を選んでください。</translation>
    </message>
    <message>
        <source>The time at which the sequence ends has passed, or comes before its beginning. Choose a later one.</source>
        <translation>シーケンスの終了時刻を過ぎているか、開始時刻より前です。後の時刻を選んでください。</translation>
    </message>
    <message>
        <source>There is no room for photographs on the disk. Free some, or choose another folder.</source>
        <translation>ディスクに写真を保存する空きがありません。空き容量を増やすか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>There is room for about %1 photographs on the disk, and the sequence takes %2.</source>
        <extracomment>%1 and %2 are numbers of photographs</extracomment>
        <translation>ディスクに保存できる写真は約%1枚ですが、シーケンスでは%2枚撮影します。</translation>
    </message>
</context>
<context>
    <name>skein::SequenceCommand</name>
    <message>
        <source>No folder could be made for temporary files, which is needed while the camera is asked. Check whether the disk is full.</source>
        <translation>カメラの確認中に必要な一時ファイル用フォルダーを作成できませんでした。ディスクに空きがあるか確認してください。</translation>
    </message>
    <message>
        <source>Photograph %1</source>
        <extracomment>progress; %1 is a number</extracomment>
        <translation>%1枚目</translation>
    </message>
    <message>
        <source>Photograph %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers</extracomment>
        <translation>%1/%2枚目</translation>
    </message>
    <message>
        <source>Photographs that were in the camera&apos;s memory are in the folder %1 now.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>カメラの内蔵メモリーにあった写真は、フォルダー%1に保存しました。</translation>
    </message>
    <message>
        <source>Stopping: the settings are put back. Interrupt again to leave at once.</source>
        <translation>中止しています: 設定を元に戻しています。すぐに終了するには、もう一度中断してください。</translation>
    </message>
    <message>
        <source>The file “%1” could not be read. Check its name, or name one of the sequences that --list shows.</source>
        <extracomment>%1 is a file; --list stays as it is</extracomment>
        <translation>ファイル「%1」を読み取れませんでした。名前を確認するか、--list で表示されるシーケンスを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>The sequence was broken off. %n photograph(s) taken.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>シーケンスは中断されました。%n枚撮影しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This camera can do it. Photographs: %1. End, if it began now: %2.</source>
        <extracomment>%1 is a number, %2 a time</extracomment>
        <translation>このカメラで実行できます。撮影枚数: %1。今開始した場合の終了: %2。</translation>
    </message>
    <message>
        <source>as many as there is time for</source>
        <extracomment>instead of a number of photographs</extracomment>
        <translation>時間の許す限り</translation>
    </message>
    <message>
        <source>when it is stopped</source>
        <extracomment>instead of a time</extracomment>
        <translation>中止したとき</translation>
    </message>
</context>
<context>
    <name>skein::SequenceCommands</name>
    <message>
        <source>%1 is being ended</source>
        <extracomment>%1 is the name of what takes the photographs: &quot;Eclipse&quot;</extracomment>
        <translation>%1を終了しています</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <extracomment>%1 is the name of what takes the photographs: &quot;Eclipse&quot;</extracomment>
        <translation>%1は一時停止中です</translation>
    </message>
    <message>
        <source>&amp;Pause Sequence</source>
        <extracomment>command of a menu</extracomment>
        <translation>シーケンスを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume Sequence</source>
        <extracomment>command of a menu: the waiting sequence goes on</extracomment>
        <translation>シーケンスを再開(&amp;R)</translation>
    </message>
    <message>
        <source>A sequence has the shutter: stop it first, by Escape</source>
        <translation>シーケンスがシャッターを使用中です。先にEscキーでシーケンスを中止してください</translation>
    </message>
    <message>
        <source>A sequence is running, with %1. Closing the window stops it.</source>
        <extracomment>%1 says how far it is, such as &quot;3 of 10 photographs&quot;</extracomment>
        <translation>%1でシーケンスを実行中です。ウィンドウを閉じると中止されます。</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>button: takes the photographs that are left of the sequence that was stopped</extracomment>
        <translation>続きを撮影</translation>
    </message>
    <message>
        <source>Run Again</source>
        <extracomment>button</extracomment>
        <translation>もう一度実行</translation>
    </message>
    <message>
        <source>Show Report</source>
        <extracomment>button: shows what a sequence did</extracomment>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>中止して閉じる</translation>
    </message>
    <message>
        <source>The sequence is being stopped</source>
        <translation>シーケンスを中止しています</translation>
    </message>
    <message>
        <source>The sequence is paused</source>
        <translation>シーケンスを一時停止しました</translation>
    </message>
    <message>
        <source>The sequence is stopped</source>
        <translation>シーケンスを中止しました</translation>
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
        <translation>「%1」の限度の値が、0より大きい数値ではありません。</translation>
    </message>
    <message>
        <source>A sequence within an interval cannot begin or end by the clock. Give that time to the interval itself.</source>
        <translation>インターバル内のシーケンスは、時刻を指定して開始または終了できません。時刻はインターバル自体に指定してください。</translation>
    </message>
    <message>
        <source>A sequence within an interval has to end by itself. Give it a number of photographs.</source>
        <translation>インターバル内のシーケンスは、自動的に終了する必要があります。撮影枚数を指定してください。</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>camera setting whose limits are given</extracomment>
        <translation>絞り</translation>
    </message>
    <message>
        <source>Exposure time, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>露光時間（秒）</translation>
    </message>
    <message>
        <source>Factor from one exposure to the next</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>次の露光への倍率</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>camera setting whose limits are given</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <extracomment>%1 is a place within a file, such as &quot;sequence.each (burst)&quot;, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last exposure time, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>最後の露光時間（秒）</translation>
    </message>
    <message>
        <source>Line %1, in %2: %3</source>
        <extracomment>%1 is a number, %2 a place within a file, such as &quot;sequence.each (burst)&quot;, %3 a sentence</extracomment>
        <translation>%1行目、%2: %3</translation>
    </message>
    <message>
        <source>Number of photographs</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>撮影枚数</translation>
    </message>
    <message>
        <source>Number of photographs of the whole sequence</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>シーケンス全体の撮影枚数</translation>
    </message>
    <message>
        <source>Number of steps between two photographs</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>撮影間のステップ数</translation>
    </message>
    <message>
        <source>Pause, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>休止時間（秒）</translation>
    </message>
    <message>
        <source>Shift, in stops</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>ずらす量（段）</translation>
    </message>
    <message>
        <source>Shutter</source>
        <extracomment>camera setting whose limits are given: the shutter speed</extracomment>
        <translation>シャッタースピード</translation>
    </message>
    <message>
        <source>Step, in stops</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>ステップ（段）</translation>
    </message>
    <message>
        <source>The file is no sequence: there is a mistake in line %1. Compare it with one that Skein saved.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>このファイルはシーケンスではありません。%1行目に誤りがあります。Skeinで保存したものと比較してください。</translation>
    </message>
    <message>
        <source>The file is too large to be a sequence. Choose another.</source>
        <translation>シーケンスとしてはファイルが大きすぎます。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The lower limit for “%1” is above the upper one.</source>
        <extracomment>%1: &quot;Shutter&quot;, &quot;ISO&quot; or &quot;Aperture&quot;</extracomment>
        <translation>「%1」の下限が上限を超えています。</translation>
    </message>
    <message>
        <source>The sequence holds too many others within one another. At most %1 are possible.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>シーケンスの入れ子が多すぎます。最大%1階層までです。</translation>
    </message>
    <message>
        <source>The sequence was made by a newer version of Skein (its format is %1, this version knows %2). Update Skein to use it.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>このシーケンスは、より新しいバージョンのSkeinで作成されました（形式は%1、このバージョンの対応は%2）。使用するにはSkeinを更新してください。</translation>
    </message>
    <message>
        <source>There is no kind of sequence named “%1”.</source>
        <extracomment>%1 is what was written</extracomment>
        <translation type="vanished">「%1」という種類のシーケンスはありません。</translation>
    </message>
    <message>
        <source>There is no kind of sequence named “%1”. Write one of these as “kind”: %2.</source>
        <extracomment>%1 is what was written, %2 a list of words</extracomment>
        <translation>「%1」というシーケンスの種類はありません。「kind」には次のいずれかを記述してください: %2。</translation>
    </message>
    <message>
        <source>This is no sequence of Skein: it does not say &quot;version&quot;: %1.</source>
        <extracomment>%1 is a number; &quot;version&quot; is a word in the file and stays as it is</extracomment>
        <translation>これはSkeinのシーケンスではありません。&quot;version&quot;: %1 の記述がありません。</translation>
    </message>
    <message>
        <source>Time that the lens rests, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>レンズの静止時間（秒）</translation>
    </message>
    <message>
        <source>Wanted brightness, in stops</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>目標の明るさ（段）</translation>
    </message>
    <message>
        <source>Write either “beat” or “pause”, in seconds.</source>
        <translation>「beat」または「pause」のいずれかを秒単位で記述してください。</translation>
    </message>
    <message>
        <source>“%1” has to be a time, as 18:30 or 2026-11-22T18:30:00.</source>
        <extracomment>%1 is what was written</extracomment>
        <translation>「%1」は18:30や2026-11-22T18:30:00のような時刻にしてください。</translation>
    </message>
    <message>
        <source>“%1” means nothing here, but in these kinds: %2. Write one of these, or choose another kind: %3.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 a list of kinds of sequences, %3 a list of words that can be written there</extracomment>
        <translation>「%1」はここでは使えません。使えるのは次の種類だけです: %2。次のいずれかを記述するか、別の種類を選択してください: %3。</translation>
    </message>
    <message>
        <source>“%1” means nothing here. Write one of these: %2.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 a list of words that can be written there</extracomment>
        <translation>「%1」はここでは使えません。次のいずれかを記述してください: %2。</translation>
    </message>
    <message>
        <source>“count” is missing. Write a number of times, or &quot;unlimited&quot;.</source>
        <translation>「count」がありません。回数または &quot;unlimited&quot; を記述してください。</translation>
    </message>
</context>
<context>
    <name>skein::SequenceForm</name>
    <message>
        <source>&amp;Kind:</source>
        <extracomment>label of a choice: the kind of sequence</extracomment>
        <translation>種類(&amp;K):</translation>
    </message>
    <message>
        <source>Each t&amp;ime:</source>
        <extracomment>the sequence that is run within this one</extracomment>
        <translation type="vanished">毎回の撮影(&amp;I):</translation>
    </message>
    <message>
        <source>Tak&amp;e each time:</source>
        <extracomment>the sequence that is run within this one</extracomment>
        <translation>毎回の撮影(&amp;E):</translation>
    </message>
    <message>
        <source>What the sequence does: one photograph every so often, several exposures or focus distances, a burst, a bulb series, or a ramp through changing light.</source>
        <translation>シーケンスの内容です。一定間隔の撮影、露出やピント位置を変えた撮影、連写、バルブの連続撮影、変化する光に合わせたランピングから選べます。</translation>
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
        <translation>「%1」は%2～%3の範囲にしてください。現在の値は%4です。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Give one between %2 and %3.</source>
        <extracomment>%1 is what the number says, as &quot;Number of photographs&quot;</extracomment>
        <translation>「%1」が数値ではありません。%2～%3の数値を指定してください。</translation>
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
        <translation>ランピング</translation>
    </message>
</context>
<context>
    <name>skein::SequencePlayer</name>
    <message>
        <source>Another sequence is running. Stop it first, or wait for its end.</source>
        <translation>別のシーケンスを実行中です。先に中止するか、終わるまでお待ちください。</translation>
    </message>
</context>
<context>
    <name>skein::SequenceReportDialog</name>
    <message>
        <source>Report of the Sequence</source>
        <translation>シーケンスのレポート</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>発生した問題</translation>
    </message>
    <message>
        <source>Which photographs were not taken, and why, in the order of time. The text can be copied.</source>
        <translation>撮影できなかった写真とその理由を、時刻順に示します。テキストはコピーできます。</translation>
    </message>
</context>
<context>
    <name>skein::SequenceRun</name>
    <message>
        <source>%1: the camera does not tell its value as a number any more. Set it on the camera and begin again.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;</extracomment>
        <translation>%1: カメラから値を数値で取得できなくなりました。カメラで設定してから、開始し直してください。</translation>
    </message>
    <message>
        <source>%1: the value %2 could not be set. %3</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its new value, %3 a sentence: why</extracomment>
        <translation>%1: 値%2を設定できませんでした。%3</translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) left out because the camera was too slow.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>
            <numerusform>カメラの処理が間に合わず、%nコマを撮影できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) left out while the camera was away.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>
            <numerusform>カメラが切断されている間に、%nコマを撮影できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) left out.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation type="vanished">
            <numerusform>%nコマを飛ばしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <extracomment>photographs of a sequence</extracomment>
        <translation>
            <numerusform>%n枚失敗しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) taken.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>写真%n枚を撮影しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>A photograph could not be taken, in two attempts. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>2回試みましたが、撮影できませんでした。%1</translation>
    </message>
    <message>
        <source>A photograph was taken but did not arrive. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>撮影しましたが、写真が届きませんでした。%1</translation>
    </message>
    <message>
        <source>A round could not be begun, and was left out. %1</source>
        <extracomment>a round is one turn of a sequence that repeats others; %1 is a sentence: why</extracomment>
        <translation>1巡を開始できず、飛ばしました。%1</translation>
    </message>
    <message>
        <source>Beginning at %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>%1に開始</translation>
    </message>
    <message>
        <source>It is brighter than the limits of this ramp allow for: the photographs get brighter from here on.</source>
        <translation>このランピングの限度を超えて明るくなりました。これ以降の写真は明るくなります。</translation>
    </message>
    <message>
        <source>It is darker than the limits of this ramp allow for: the photographs get darker from here on.</source>
        <translation>このランピングの限度を超えて暗くなりました。これ以降の写真は暗くなります。</translation>
    </message>
    <message>
        <source>Moving the lens</source>
        <translation>レンズを移動中</translation>
    </message>
    <message>
        <source>Putting the settings back</source>
        <translation>設定を元に戻しています</translation>
    </message>
    <message>
        <source>Setting %1: %2</source>
        <extracomment>what is being done: %1 is a setting, such as &quot;Aperture&quot;, %2 its new value</extracomment>
        <translation>%1を%2に設定中</translation>
    </message>
    <message>
        <source>Taking photograph %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1枚目を撮影中</translation>
    </message>
    <message>
        <source>Taking photograph %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1/%2枚目を撮影中</translation>
    </message>
    <message>
        <source>The brightness of a photograph could not be measured. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>写真の明るさを測定できませんでした。%1</translation>
    </message>
    <message>
        <source>The camera needs longer than the interval allows: some beats are left out, and the others are kept. Choose a longer interval for even distances.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>カメラの処理が撮影間隔に間に合わないため、一部のコマを飛ばし、ほかのコマは予定どおり撮影します。均等な間隔にするには、撮影間隔を長くしてください。</translation>
    </message>
    <message>
        <source>The camera was away: some beats are left out, and the others are kept.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>カメラが切断されていたため、一部のコマを飛ばし、ほかのコマは予定どおり撮影します。</translation>
    </message>
    <message>
        <source>The lens went no further, perhaps it is at its end. The focus bracket has fewer photographs than wanted. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>レンズがそれ以上動きませんでした。端に達した可能性があります。フォーカスブラケットの枚数が予定より少なくなりました。%1</translation>
    </message>
    <message>
        <source>The near and far marks of the lens are not known any more. Set both and begin again.</source>
        <translation>レンズの近距離側と遠距離側のマークが分からなくなりました。両方を設定してから、開始し直してください。</translation>
    </message>
    <message>
        <source>The sequence has ended because %1 photographs in a row did not arrive. %2</source>
        <extracomment>%1 is a number, %2 a sentence: why</extracomment>
        <translation>写真が%1枚続けて届かなかったため、シーケンスを終了しました。%2</translation>
    </message>
    <message>
        <source>The sequence has ended because it has failed %1 times in a row. %2</source>
        <extracomment>%1 is a number, %2 a sentence: why</extracomment>
        <translation>%1回続けて失敗したため、シーケンスを終了しました。%2</translation>
    </message>
    <message>
        <source>The sequence has ended with fewer photographs than planned.</source>
        <translation>予定より少ない枚数でシーケンスが終了しました。</translation>
    </message>
    <message>
        <source>The sequence has ended, but not every photograph was taken when it was planned.</source>
        <translation>シーケンスは終了しましたが、一部の写真は予定どおりに撮影されませんでした。</translation>
    </message>
    <message>
        <source>The sequence is complete.</source>
        <translation>シーケンスが完了しました。</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>カメラを待っています</translation>
    </message>
    <message>
        <source>Waiting for the camera, to put its settings back</source>
        <translation>設定を元に戻すため、カメラを待っています</translation>
    </message>
    <message>
        <source>Waiting for the last photographs</source>
        <translation>最後の写真を待っています</translation>
    </message>
    <message>
        <source>Waiting for the next photograph</source>
        <translation>次の撮影を待っています</translation>
    </message>
</context>
<context>
    <name>skein::SequenceRunner</name>
    <message>
        <source>Another sequence is running with this camera. Stop it first, or wait for its end.</source>
        <translation>このカメラで別のシーケンスを実行中です。先に中止するか、終わるまでお待ちください。</translation>
    </message>
</context>
<context>
    <name>skein::SequenceStore</name>
    <message>
        <source>A sequence cannot have the name “%1”. Choose a short one without slashes, and without a point or a space at its beginning.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>シーケンスの名前に「%1」は使えません。スラッシュを含まず、ドットや空白で始まらない短い名前にしてください。</translation>
    </message>
    <message>
        <source>The sequence “%1” cannot be used. %2</source>
        <extracomment>%1 is the name of a sequence, %2 a sentence: why</extracomment>
        <translation>シーケンス「%1」は使用できません。%2</translation>
    </message>
    <message>
        <source>The sequence “%1” could not be read. Check the rights of its file %2.</source>
        <extracomment>%1 is the name of a sequence, %2 a file or folder</extracomment>
        <translation>シーケンス「%1」を読み取れませんでした。ファイル%2のアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The sequence “%1” could not be removed. Check that you may write in %2.</source>
        <extracomment>%1 is the name of a sequence, %2 a file or folder</extracomment>
        <translation>シーケンス「%1」を削除できませんでした。%2への書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>The sequence “%1” could not be saved in %2. Check that there is room and that you may write there.</source>
        <extracomment>%1 is the name of a sequence, %2 a file or folder</extracomment>
        <translation>シーケンス「%1」を%2に保存できませんでした。空き容量があり、書き込みできることを確認してください。</translation>
    </message>
    <message>
        <source>There is a sequence named “%1” already. Choose another name.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>「%1」という名前のシーケンスはすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>There is no sequence named “%1”. It may have been removed.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>「%1」という名前のシーケンスはありません。削除された可能性があります。</translation>
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
        <translation>間隔%1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours</extracomment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 large steps apart</source>
        <extracomment>%1 is a number of at least two steps of the lens</extracomment>
        <translation>大%1ステップ間隔</translation>
    </message>
    <message>
        <source>%1 middle steps apart</source>
        <extracomment>%1 is a number of at least two; &quot;middle&quot; is the size of the step</extracomment>
        <translation>中%1ステップ間隔</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes</extracomment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: &quot;5 exposures&quot;, %2: a time</extracomment>
        <translation>%1（各%2）</translation>
    </message>
    <message>
        <source>%1 of %2 to %3</source>
        <extracomment>%1: &quot;5 exposures&quot;, %2 and %3: times</extracomment>
        <translation>%1（%2～%3）</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photographs</source>
        <extracomment>progress; %1 is a number</extracomment>
        <translation>
            <numerusform>%n枚中%1枚</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 small steps apart</source>
        <extracomment>%1 is a number of at least two steps of the lens</extracomment>
        <translation>小%1ステップ間隔</translation>
    </message>
    <message>
        <source>%1, %2 EV apart (%3)</source>
        <extracomment>%1: &quot;3 photographs&quot;, %2: a number of stops, %3: &quot;Shutter speed&quot;</extracomment>
        <translation>%1、%2 EV間隔（%3）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <extracomment>%1: &quot;12 of 120 photographs&quot;</extracomment>
        <translation>
            <numerusform>%1、%n枚失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; each time: %2</source>
        <extracomment>%1: &quot;Every 10 s, 5 times&quot;, %2: what is taken each time</extracomment>
        <translation>%1。毎回の撮影: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n exposures</source>
        <extracomment>part of a sequence&apos;s description</extracomment>
        <translation>
            <numerusform>露光%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photographs</source>
        <extracomment>part of a sequence&apos;s description</extracomment>
        <translation>
            <numerusform>写真%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <extracomment>part of a sequence&apos;s description: how often it is repeated</extracomment>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the parts of a description</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>絞り</translation>
    </message>
    <message>
        <source>Between the focus marks</source>
        <translation>フォーカスマーク間</translation>
    </message>
    <message>
        <source>Bulb series</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>バルブ連続撮影</translation>
    </message>
    <message>
        <source>Burst</source>
        <extracomment>a kind of sequence: photographs as fast as the camera can</extracomment>
        <translation>連写</translation>
    </message>
    <message>
        <source>Every %1</source>
        <extracomment>of a sequence: %1 is a time, &quot;10 s&quot;</extracomment>
        <translation>%1ごと</translation>
    </message>
    <message>
        <source>Exposure bracket</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>露出ブラケット</translation>
    </message>
    <message>
        <source>Exposure compensation</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>露出補正</translation>
    </message>
    <message>
        <source>Exposure ramp (dusk and dawn)</source>
        <translation>露出ランピング（夕暮れ・夜明け）</translation>
    </message>
    <message>
        <source>Focus bracket</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>フォーカスブラケット</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>a kind of sequence: photographs at regular times</extracomment>
        <translation>インターバル</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>続けて順に</translation>
    </message>
    <message>
        <source>One photograph</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>1枚撮影</translation>
    </message>
    <message>
        <source>Shutter speed</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>シャッタースピード</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is a time, &quot;20 min&quot;</extracomment>
        <translation>約%1</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>of a sequence: begins so long after it is started</extracomment>
        <translation>%1後に開始</translation>
    </message>
    <message>
        <source>as fast as the camera can</source>
        <translation>カメラの最高速度で</translation>
    </message>
    <message>
        <source>between the focus marks</source>
        <translation>フォーカスマーク間</translation>
    </message>
    <message>
        <source>ends about %1</source>
        <extracomment>%1: &quot;18:42&quot;, &quot;Sunday 06:10&quot;</extracomment>
        <translation>%1頃終了</translation>
    </message>
    <message>
        <source>farther and farther</source>
        <translation>遠くへ順に</translation>
    </message>
    <message>
        <source>follows the light</source>
        <translation>光の変化に追従</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>of a sequence: begins at a time of day</extracomment>
        <translation>%1に開始</translation>
    </message>
    <message>
        <source>nearer and nearer</source>
        <translation>近くへ順に</translation>
    </message>
    <message>
        <source>next in %1</source>
        <extracomment>%1 is a time: &quot;0:07&quot;</extracomment>
        <translation>次まで%1</translation>
    </message>
    <message>
        <source>one large step apart</source>
        <translation>大1ステップ間隔</translation>
    </message>
    <message>
        <source>one middle step apart</source>
        <translation>中1ステップ間隔</translation>
    </message>
    <message>
        <source>one small step apart</source>
        <translation>小1ステップ間隔</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>of a sequence: ends at a time of day</extracomment>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>until it is stopped</source>
        <translation>中止するまで</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is running: %2 of %n photographs are taken.</source>
        <extracomment>%1 is the name of what takes photographs: &quot;Eclipse&quot;; %2 is a number</extracomment>
        <translation>
            <numerusform>「%1」を実行中: %n枚中%2枚を撮影しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is running: %n photographs are taken so far.</source>
        <extracomment>%1 is the name of what takes photographs: &quot;Eclipse&quot;</extracomment>
        <translation>
            <numerusform>「%1」を実行中: これまでに%n枚撮影しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1: the name of a sequence, %2: sentences that say how it ended</extracomment>
        <translation>「%1」: %2</translation>
    </message>
</context>
<context>
    <name>skein::SequenceTiming</name>
    <message>
        <source>A time of the sequence is not one that a clock shows. Write it as 18:30.</source>
        <translation>シーケンスの時刻が正しくありません。18:30のように記述してください。</translation>
    </message>
    <message>
        <source>Delay before the first photograph, in seconds</source>
        <extracomment>a number that is given</extracomment>
        <translation>最初の撮影までの待ち時間（秒）</translation>
    </message>
    <message>
        <source>Interval, in seconds</source>
        <extracomment>a number that is given: from the beginning of one photograph to that of the next</extracomment>
        <translation>撮影間隔（秒）</translation>
    </message>
    <message>
        <source>Number of times</source>
        <extracomment>a number that is given: how often something is repeated</extracomment>
        <translation>回数</translation>
    </message>
    <message>
        <source>Pause, in seconds</source>
        <extracomment>a number that is given: from the end of one photograph to the next</extracomment>
        <translation>休止時間（秒）</translation>
    </message>
    <message>
        <source>The sequence ends before it begins. Choose a later end or an earlier beginning.</source>
        <translation>シーケンスの終了が開始より前になっています。終了を遅くするか、開始を早めてください。</translation>
    </message>
    <message>
        <source>The sequence has both a delay and a time at which it begins. Give only one.</source>
        <translation>シーケンスに待ち時間と開始時刻の両方があります。どちらか一方だけを指定してください。</translation>
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
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>button: brings the deleted sequence back</extracomment>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>A sequence takes photographs by itself: one every so often, the same at several exposures or focus distances, a burst, or one after the other through dusk or dawn. It can be saved, and run by a key.</source>
        <translation>シーケンスは自動で撮影を行います。一定間隔の撮影、露出やピント位置を変えた同じ構図の撮影、連写、夕暮れや夜明けを通した連続撮影などができます。保存して、キーで実行できます。</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <extracomment>a key; %1 is a figure</extracomment>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Another sequence is running</source>
        <translation>別のシーケンスを実行中です</translation>
    </message>
    <message>
        <source>Begins the chosen sequence with the camera that is shown.</source>
        <translation>表示中のカメラで、選択したシーケンスを開始します。</translation>
    </message>
    <message>
        <source>Brings back the sequence that was just deleted.</source>
        <translation>直前に削除したシーケンスを元に戻します。</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <extracomment>button, for the chosen sequence</extracomment>
        <translation>削除(&amp;T)</translation>
    </message>
    <message>
        <source>Deletes the chosen sequence; this can be undone until the window is closed.</source>
        <translation>選択したシーケンスを削除します。ウィンドウを閉じるまでは元に戻すことができます。</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <extracomment>button, for the chosen sequence</extracomment>
        <translation>複製(&amp;P)</translation>
    </message>
    <message>
        <source>Gives the chosen sequence another name. Its key stays.</source>
        <translation>選択したシーケンスの名前を変更します。キーは変わりません。</translation>
    </message>
    <message>
        <source>Key t&amp;hat runs it:</source>
        <translation type="vanished">実行するキー(&amp;H):</translation>
    </message>
    <message>
        <source>Keyboard s&amp;hortcut:</source>
        <extracomment>label of a choice of keys</extracomment>
        <translation>ショートカットキー(&amp;H):</translation>
    </message>
    <message>
        <source>Makes a copy of the chosen sequence, to be changed.</source>
        <translation>選択したシーケンスのコピーを作成し、変更できるようにします。</translation>
    </message>
    <message>
        <source>Makes a new sequence: choose of which kind. It can hold others of another kind.</source>
        <translation>種類を選んで、新しいシーケンスを作成します。中に別の種類のシーケンスを入れることもできます。</translation>
    </message>
    <message>
        <source>New Se&amp;quence</source>
        <extracomment>button: makes the first sequence</extracomment>
        <translation>新規シーケンス(&amp;Q)</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no key runs the sequence</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <extracomment>button: runs the chosen sequence</extracomment>
        <translation>実行(&amp;U)</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <extracomment>button, for the chosen sequence</extracomment>
        <translation>名前を変更(&amp;M)</translation>
    </message>
    <message>
        <source>Sequences</source>
        <extracomment>title of a window: saved time lapses, brackets and the like</extracomment>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>The key that begins this sequence wherever the focus is. Another sequence that has it loses it.</source>
        <translation>どこにフォーカスがあっても、このシーケンスを開始できるキーです。ほかのシーケンスで使っていた場合は、そちらの割り当てが外れます。</translation>
    </message>
    <message>
        <source>The sequences that you have saved. Return goes to what the chosen one does, F2 renames it.</source>
        <translation>保存したシーケンスの一覧です。Enterキーで選択したシーケンスの内容に移動し、F2キーで名前を変更します。</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>「%1」を削除しました。</translation>
    </message>
</context>
<context>
    <name>skein::SequencesPart</name>
    <message>
        <source>A sequence runs already. Stop it, or wait until it has ended.</source>
        <translation>すでにシーケンスを実行中です。中止するか、終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>The sequence was not saved: the plugin asked for it in a wrong way. Tell its author.</source>
        <translation>プラグインからの要求が正しくないため、シーケンスは保存されませんでした。作者に連絡してください。</translation>
    </message>
</context>
<context>
    <name>skein::Session</name>
    <message>
        <source>No session folder is open, so the photograph stays where it is. Choose a folder for the session.</source>
        <translation>セッションフォルダーが開かれていないため、写真は元の場所に残ります。セッションのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The session folder does not answer. Check the disk or the network it lies on, or choose another folder.</source>
        <translation>セッションフォルダーから応答がありません。フォルダーのあるディスクまたはネットワークを確認するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a folder for photographs. Choose another one.</source>
        <extracomment>%1 is what should be the name of a folder</extracomment>
        <translation>「%1」は写真のフォルダー名に使えません。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>skein::SessionBrowser</name>
    <message numerus="yes">
        <source>%n of %1 photographs were left as they were. %2</source>
        <extracomment>%2 is a whole sentence: why</extracomment>
        <translation>
            <numerusform>写真%1枚のうち%n枚は変更されませんでした。%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n Photograph(s)</source>
        <extracomment>what can be taken back: giving photographs a coloured label</extracomment>
        <translation>
            <numerusform>写真%n枚へのラベル付け</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to the Trash</source>
        <extracomment>what can be taken back; %1 is the name of a file</extracomment>
        <translation>%1のゴミ箱への移動</translation>
    </message>
    <message numerus="yes">
        <source>Move %n Photograph(s) to the Trash</source>
        <extracomment>what can be taken back</extracomment>
        <translation>
            <numerusform>写真%n枚のゴミ箱への移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n Photograph(s)</source>
        <extracomment>what can be taken back: giving photographs stars</extracomment>
        <translation>
            <numerusform>写真%n枚のレーティング</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>what Undo undoes; %1 is the name of a file</extracomment>
        <translation>%1の名前の変更</translation>
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
        <translation>開く</translation>
    </message>
    <message>
        <source>Open Session</source>
        <extracomment>title of a window</extracomment>
        <translation>セッションを開く</translation>
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
        <translation>セッションフォルダーはすでに変更中です。終わるまでお待ちください。</translation>
    </message>
</context>
<context>
    <name>skein::SessionFolder</name>
    <message>
        <source>No session folder was named. Choose a folder for the session.</source>
        <translation>セッションフォルダーが指定されていません。セッションのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The disk of the session folder “%1” is full. Make room there or choose a folder on another disk.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>セッションフォルダー「%1」のディスクに空きがありません。空き容量を増やすか、別のディスクのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The disk with the session folder “%1” is no longer there. Connect it again or choose another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>セッションフォルダー「%1」のディスクが見つからなくなりました。接続し直すか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The session folder “%1” cannot be written to. Check its disk or choose another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>セッションフォルダー「%1」に書き込めません。ディスクを確認するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The session folder “%1” could not be created because the disk is full. Make room there or choose a folder on another disk.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>ディスクに空きがないため、セッションフォルダー「%1」を作成できませんでした。空き容量を増やすか、別のディスクのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The session folder “%1” could not be created because “%2” is read-only. Choose another folder, or allow writing to this one.</source>
        <extracomment>%1 is a folder, %2 the one that holds it</extracomment>
        <translation>「%2」が読み取り専用のため、セッションフォルダー「%1」を作成できませんでした。別のフォルダーを選択するか、書き込みを許可してください。</translation>
    </message>
    <message>
        <source>The session folder “%1” does not exist and could not be created in “%2”. Choose another folder.</source>
        <extracomment>%1 is a folder, %2 the one that holds it</extracomment>
        <translation>セッションフォルダー「%1」がなく、「%2」に作成することもできませんでした。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The session folder “%1” is no longer there. Put it back or choose another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>セッションフォルダー「%1」が見つからなくなりました。元に戻すか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The session folder “%1” is read-only. Choose another folder, or allow writing to this one.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>セッションフォルダー「%1」は読み取り専用です。別のフォルダーを選択するか、書き込みを許可してください。</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder. Choose a folder for the session.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>「%1」はフォルダーではなくファイルです。セッションのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>“%1” must be an ordinary folder on the disk of the session, because photographs pass through it. Move it away and open the session again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>「%1」は写真の一時保存に使われるため、セッションと同じディスク上の通常のフォルダーである必要があります。別の場所に移動してから、セッションを開き直してください。</translation>
    </message>
</context>
<context>
    <name>skein::SessionMove</name>
    <message>
        <source>The change of the session folder was dropped.</source>
        <translation>セッションフォルダーの変更を取りやめました。</translation>
    </message>
    <message>
        <source>The import ended, because another session is opened.</source>
        <translation>別のセッションを開くため、取り込みを終了しました。</translation>
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
        <translation>%1 %2: カメラの値は%3のままです。</translation>
    </message>
    <message>
        <source>And others.</source>
        <extracomment>after a list of settings that could not be set</extracomment>
        <translation>ほかにもあります。</translation>
    </message>
    <message>
        <source>Preset saved: %1</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>プリセットを保存しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>Preset “%1” applied: %n setting(s)</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>
            <numerusform>プリセット「%1」を適用しました: 設定%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera took %1 of %2 values of the preset “%3”. %4</source>
        <extracomment>numbers of values, the name of a preset, sentences</extracomment>
        <translation>プリセット「%3」の%2個の値のうち、%1個を適用しました。%4</translation>
    </message>
    <message>
        <source>There is nothing that a preset could keep. Connect a camera whose settings can be changed, then try again.</source>
        <translation>プリセットに保存できる設定がありません。設定を変更できるカメラを接続してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of this preset: it is empty, or another preset has it. Choose another name.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>「%1」はこのプリセットの名前に使えません。空であるか、別のプリセットで使われています。別の名前にしてください。</translation>
    </message>
</context>
<context>
    <name>skein::SettingQueue</name>
    <message>
        <source>Another value was chosen before the camera took this one.</source>
        <translation>カメラがこの値を設定する前に、別の値が選ばれました。</translation>
    </message>
    <message>
        <source>The camera did not answer in time, and has not taken the new value. Check that it is awake, then choose the value again.</source>
        <translation>時間内にカメラから応答がなく、新しい値は設定されていません。カメラが起動していることを確認して、値を選び直してください。</translation>
    </message>
    <message>
        <source>The camera did not answer in time, so the change after that was not sent. Look at what the setting is, then choose again.</source>
        <translation>時間内にカメラから応答がなかったため、次の変更は送信されませんでした。設定の現在の値を確認して、選び直してください。</translation>
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
        <translation>%1は現在変更できません</translation>
    </message>
    <message>
        <source>%1 stays at %2</source>
        <extracomment>the camera did not take a value: a setting, and what it is at as before</extracomment>
        <translation>%1は%2のままです</translation>
    </message>
    <message>
        <source>%1: the camera has not answered</source>
        <extracomment>a setting such as &quot;Aperture&quot;, of which nobody knows whether the camera has changed it</extracomment>
        <translation>%1: カメラが応答していません</translation>
    </message>
    <message>
        <source>This camera has no setting for it: %1</source>
        <extracomment>%1 is a kind of setting: &quot;Aperture&quot;</extracomment>
        <translation>このカメラに該当する設定がありません: %1</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>絞り</translation>
    </message>
    <message>
        <source>Bulb</source>
        <extracomment>shutter speed: the shutter is open for as long as is wanted</extracomment>
        <translation>バルブ</translation>
    </message>
    <message>
        <source>Captures go to</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Card and computer</source>
        <translation>カードとコンピューター</translation>
    </message>
    <message>
        <source>Card only</source>
        <extracomment>where the camera saves photographs: on its card</extracomment>
        <translation>カードのみ</translation>
    </message>
    <message>
        <source>Choices: %1.</source>
        <extracomment>%1: values with commas between them</extracomment>
        <translation>選択肢: %1。</translation>
    </message>
    <message>
        <source>Compensation</source>
        <extracomment>short name of a camera setting: exposure compensation</extracomment>
        <translation>露出補正</translation>
    </message>
    <message>
        <source>Computer only</source>
        <extracomment>where the camera saves photographs: it sends them to the computer</extracomment>
        <translation>コンピューターのみ</translation>
    </message>
    <message>
        <source>Drive</source>
        <extracomment>short name of a camera setting: single, continuous, self-timer</extracomment>
        <translation>ドライブ</translation>
    </message>
    <message>
        <source>Focus</source>
        <extracomment>short name of a camera setting: the focus mode</extracomment>
        <translation>フォーカス</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>short name of a camera setting: RAW, JPEG</extracomment>
        <translation>画像形式</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>It can be read only.</source>
        <translation>読み取り専用です。</translation>
    </message>
    <message>
        <source>It takes a date and time such as 2026-01-31T12:00:00Z, or now.</source>
        <translation>2026-01-31T12:00:00Zのような日時、またはnowを指定します。</translation>
    </message>
    <message>
        <source>It takes a number from %1 to %2 in steps of %3.</source>
        <extracomment>%1 to %3 are numbers</extracomment>
        <translation>%1から%2までの数値を%3刻みで指定します。</translation>
    </message>
    <message>
        <source>It takes a text.</source>
        <translation>テキストを指定します。</translation>
    </message>
    <message>
        <source>It takes on or off.</source>
        <translation>onまたはoffを指定します。</translation>
    </message>
    <message>
        <source>Kept on the card and fetched from there: a cable that comes off loses nothing.</source>
        <translation>カードに保存し、そこから転送します。ケーブルが外れても何も失われません。</translation>
    </message>
    <message>
        <source>Kept on the card and sent to the computer: the safest, but slower.</source>
        <translation>カードに保存し、コンピューターにも送信します。最も安全ですが、時間がかかります。</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <extracomment>%1 is the kind of setting, such as &quot;choice&quot;</extracomment>
        <translation>種類: %1</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <extracomment>%1 is the name that the driver gives the setting</extracomment>
        <translation>ラベル: %1</translation>
    </message>
    <message>
        <source>Magnification</source>
        <extracomment>short name of a camera setting: how much the live picture is magnified</extracomment>
        <translation>拡大率</translation>
    </message>
    <message>
        <source>Metering</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>測光</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>short name of a camera setting: the exposure mode (P, A, S, M)</extracomment>
        <translation>モード</translation>
    </message>
    <message>
        <source>Not on the card: if the cable comes off, the battery fails or the camera&apos;s driver crashes before a photograph has arrived, it is lost.</source>
        <translation>カードには保存しません。写真が届く前に、ケーブルが外れたり、バッテリーが切れたり、カメラのドライバーがクラッシュしたりすると、写真は失われます。</translation>
    </message>
    <message>
        <source>Nothing comes to the computer until you fetch it: a lost card loses the photographs, and a bad one is not seen here.</source>
        <translation>転送の操作をするまで、コンピューターには届きません。カードをなくすと写真も失われ、失敗した写真もここでは確認できません。</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>a camera setting is switched off</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>a camera setting is switched on</extracomment>
        <translation>オン</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>画質</translation>
    </message>
    <message>
        <source>Quick over slow links. The RAW files are on the card and nowhere else until you fetch them: a lost card loses them.</source>
        <translation>低速な接続でも素早く表示されます。RAWファイルは転送するまでカードにしかないため、カードをなくすと失われます。</translation>
    </message>
    <message>
        <source>RAW on card only</source>
        <translation>RAWはカードのみ</translation>
    </message>
    <message>
        <source>Shutter</source>
        <extracomment>short name of a camera setting: the shutter speed</extracomment>
        <translation>シャッター</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>short name of a camera setting: the size of pictures</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>White balance</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>ホワイトバランス</translation>
    </message>
</context>
<context>
    <name>skein::Settings</name>
    <message>
        <source>The end of the preferences was missing, as after a power failure, so some are as they were at first. The damaged file was kept as “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation type="vanished">停電などの影響で環境設定の末尾が失われていたため、一部が初期値に戻っています。破損したファイルは「%1」として残してあります。</translation>
    </message>
    <message>
        <source>The preferences cannot be saved in “%1”. Check that its disk has room and can be written to; Skein tries again until it is ended.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>環境設定を「%1」に保存できません。ディスクに空きがあり、書き込みできることを確認してください。Skeinは終了するまで保存を繰り返し試みます。</translation>
    </message>
    <message>
        <source>The preferences could not be read, so everything is as usual, and what you change is not kept. Check the permissions of “%1”, then start Skein again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>環境設定を読み取れなかったため、すべて標準の設定を使います。変更しても保存されません。「%1」のアクセス権を確認してから、Skeinを起動し直してください。</translation>
    </message>
    <message>
        <source>The preferences were damaged, as after a power failure. They are as they were when they were last saved. The damaged file was kept as “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>停電などの影響で環境設定が破損していたため、前回保存したときの状態に戻しました。破損したファイルは「%1」として残してあります。</translation>
    </message>
    <message>
        <source>The preferences were damaged, so everything is as it was at first. The damaged file was kept as “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>環境設定が壊れていたため、すべて初期値に戻しました。壊れたファイルは「%1」として残してあります。</translation>
    </message>
    <message>
        <source>The preferences were written by a newer version of Skein. What this version does not know is kept for it.</source>
        <translation>環境設定は、より新しいバージョンのSkeinで書き込まれています。このバージョンで使わない設定は、新しいバージョンのために保持されます。</translation>
    </message>
</context>
<context>
    <name>skein::SettingsKeeper</name>
    <message>
        <source>%1: the former value %2 could not be put back. Set it on the camera. %3</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its value before the sequence, %3 a sentence: why</extracomment>
        <translation>%1: 元の値%2に戻せませんでした。カメラで設定してください。%3</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>a camera setting</extracomment>
        <translation>絞り</translation>
    </message>
    <message>
        <source>Exposure compensation</source>
        <extracomment>a camera setting</extracomment>
        <translation>露出補正</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>a camera setting: the sensitivity</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>It was moved in a way that could not be counted, so its place is not known.</source>
        <translation>移動量を把握できなかったため、位置が分かりません。</translation>
    </message>
    <message>
        <source>Shutter speed</source>
        <extracomment>camera settings, as the first word of a sentence: &quot;Aperture: the value f/8 could not be set.&quot;</extracomment>
        <translation>シャッタースピード</translation>
    </message>
    <message>
        <source>The lens could not be moved back. Focus again. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>レンズを元の位置に戻せませんでした。ピントを合わせ直してください。%1</translation>
    </message>
    <message>
        <source>The lens was moved back by as many steps as it had gone, and may stand a little beside its place. Check the focus.</source>
        <translation>レンズを、動かした分のステップだけ戻しました。元の位置から少しずれている可能性があります。ピントを確認してください。</translation>
    </message>
</context>
<context>
    <name>skein::SettingsSection</name>
    <message>
        <source>Opens or closes this part of the panel.</source>
        <translation>パネルのこの部分を開閉します。</translation>
    </message>
</context>
<context>
    <name>skein::SettingsTree</name>
    <message>
        <source>This camera has no setting “%1”. Look at its list of settings for the right name.</source>
        <extracomment>%1 is the technical name of a setting</extracomment>
        <translation>このカメラに「%1」という設定はありません。設定の一覧で正しい名前を確認してください。</translation>
    </message>
    <message>
        <source>This setting cannot be changed now. Check the camera&apos;s mode dial and lens.</source>
        <translation>この設定は現在変更できません。カメラのモードダイヤルとレンズを確認してください。</translation>
    </message>
    <message>
        <source>This setting takes no such value. Enter one of its own kind.</source>
        <translation>この設定ではその値を使えません。設定に合った種類の値を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not possible now. Choose one of: %2.</source>
        <extracomment>%1 is a value, %2: values with commas between them</extracomment>
        <translation>「%1」は現在使用できません。次の中から選んでください: %2。</translation>
    </message>
    <message>
        <source>“%1” is not possible. Choose a number from %2 to %3.</source>
        <extracomment>%1 is a value, %2 and %3 are numbers</extracomment>
        <translation>「%1」は使用できません。%2から%3までの数値を指定してください。</translation>
    </message>
</context>
<context>
    <name>skein::SharpnessRow</name>
    <message>
        <source>%1, as sharp as %2</source>
        <extracomment>As sharp as others: a figure, and a name or names of photographs.</extracomment>
        <translation>%1、%2と同等</translation>
    </message>
    <message>
        <source>%1, best %2</source>
        <extracomment>%1 and %2 are numbers that measure sharpness</extracomment>
        <translation>%1、最高%2</translation>
    </message>
    <message>
        <source>%1, best %2 in %3</source>
        <extracomment>Two figures, and a name or names of photographs.</extracomment>
        <translation>%1、最高%2（%3）</translation>
    </message>
    <message>
        <source>How sharp the middle of what is seen of the picture is, judged on its own pixels. Compare it only between photographs of the same scene: a bar for each of those of this camera that were looked at last at this place.</source>
        <translation>表示範囲の中央のシャープネスを、画像本来のピクセルで評価した値です。同じ被写体の写真どうしでのみ比較してください。棒は、このカメラの写真のうち最近この位置で表示した各写真を示します。</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>name of a row that says how sharp the picture is, for screen readers</extracomment>
        <translation>シャープネス</translation>
    </message>
    <message>
        <source>Sharpness %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>シャープネス%1</translation>
    </message>
    <message>
        <source>Sharpness %1, as sharp as %2</source>
        <extracomment>As sharp as others: a figure, and a name or names of photographs.</extracomment>
        <translation>シャープネス%1、%2と同等</translation>
    </message>
    <message>
        <source>Sharpness %1, best %2</source>
        <extracomment>the figure of a photograph and the best one</extracomment>
        <translation>シャープネス%1、最高%2</translation>
    </message>
    <message>
        <source>Sharpness %1, best %2 in %3</source>
        <extracomment>Two figures, and a name or names of photographs.</extracomment>
        <translation>シャープネス%1、最高%2（%3）</translation>
    </message>
    <message>
        <source>Sharpness %1, best so far %2</source>
        <extracomment>%1 and %2 are numbers that measure sharpness</extracomment>
        <translation>シャープネス%1、これまでの最高%2</translation>
    </message>
    <message>
        <source>Sharpness %1, one of the best</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>シャープネス%1、最高の1つ</translation>
    </message>
    <message>
        <source>Sharpness %1, the best</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>シャープネス%1、最高</translation>
    </message>
    <message>
        <source>Sharpness %1, the best of those looked at</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>シャープネス%1、表示した中で最高</translation>
    </message>
    <message>
        <source>Sharpness –</source>
        <extracomment>the sharpness is not known</extracomment>
        <translation>シャープネス –</translation>
    </message>
</context>
<context>
    <name>skein::ShootingPage</name>
    <message>
        <source> % of the width</source>
        <extracomment>after a number: per cent</extracomment>
        <translation> %（幅に対して）</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>after a number: seconds</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;If it never rests:</source>
        <translation>揺れが収まらない場合(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Most motion:</source>
        <extracomment>label of a choice: how much the live picture may move when a photograph is taken</extracomment>
        <translation>許容する揺れ(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Play the sound of a shutter when a camera is told to expose</source>
        <translation>カメラに露光を指示するときにシャッター音を鳴らす(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Wait at most:</source>
        <translation>最長待機時間(&amp;W):</translation>
    </message>
    <message>
        <source>After that time it is decided by the next choice.</source>
        <translation>この時間を過ぎると、次の項目の設定に従います。</translation>
    </message>
    <message>
        <source>Cameras that are far away, or have no mirror, are not heard otherwise.</source>
        <translation>離れた場所のカメラやミラーのないカメラでは、シャッター音が聞こえないためです。</translation>
    </message>
    <message>
        <source>How far the live picture may move from one frame to the next and still be at rest.</source>
        <translation>静止しているとみなす、ライブビュー画像のフレーム間の動きの上限です。</translation>
    </message>
    <message>
        <source>How far the live picture may move from one frame to the next. “Show Motion” tells how far it does.</source>
        <translation>ライブビュー画像のフレーム間の動きの上限です。実際の動きは「揺れを表示」で確認できます。</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>そのまま撮影する</translation>
    </message>
    <message>
        <source>Take no photograph</source>
        <translation>撮影しない</translation>
    </message>
    <message>
        <source>Taking Photographs</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>撮影</translation>
    </message>
    <message>
        <source>Waiting for rest</source>
        <translation>揺れの収束を待機</translation>
    </message>
    <message>
        <source>What is done when the picture did not rest within that time, as in the wind.</source>
        <translation>風などで、時間内に画像の揺れが収まらなかったときの動作です。</translation>
    </message>
</context>
<context>
    <name>skein::ShortcutsPage</name>
    <message>
        <source>%1 (“%2”)</source>
        <extracomment>part of a list: %1 keys, %2 the command that has them</extracomment>
        <translation>%1（「%2」）</translation>
    </message>
    <message>
        <source>%1 was taken from “%2” and given to “%3”.</source>
        <extracomment>%1 a key, %2 and %3 commands</extracomment>
        <translation>%1を「%2」から外し、「%3」に割り当てました。</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>%1 is a command whose keys are not the usual ones</extracomment>
        <translation>%1（変更済み）</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) in it are not known here; their keys are kept for later.</source>
        <extracomment>&quot;it&quot; is a file with keys that was imported</extracomment>
        <translation>
            <numerusform>このバージョンにないコマンドが%n個あります。キーは今後のために保持されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>button: brings back the keys that were there before</extracomment>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>A newer version of Skein has written the file.</source>
        <translation>このファイルは、より新しいバージョンのSkeinで書き出されました。</translation>
    </message>
    <message>
        <source>All commands have their own keys again.</source>
        <translation>すべてのコマンドのキーを初期設定に戻しました。</translation>
    </message>
    <message>
        <source>All commands with their keys. Choose one to change its keys below.</source>
        <translation>すべてのコマンドとそのキーです。コマンドを選ぶと、下でキーを変更できます。</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>head of a column</extracomment>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>E&amp;xport Keys…</source>
        <extracomment>button: writes the keys to a file</extracomment>
        <translation>キー設定を書き出し(&amp;X)…</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>button: writes the keys to the chosen file</extracomment>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Export Keys</source>
        <extracomment>title of a window</extracomment>
        <translation>キー設定の書き出し</translation>
    </message>
    <message>
        <source>Find a command by words</source>
        <translation>語でコマンドを検索</translation>
    </message>
    <message>
        <source>Find by &amp;Key</source>
        <translation>キーで検索(&amp;K)</translation>
    </message>
    <message>
        <source>Gives all commands the keys again that they have by themselves</source>
        <translation>すべてのコマンドのキーを初期設定に戻します</translation>
    </message>
    <message>
        <source>Imp&amp;ort Keys…</source>
        <extracomment>button: reads keys from a file</extracomment>
        <translation>キー設定を読み込み(&amp;O)…</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>button: reads the keys of the chosen file</extracomment>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Import Keys</source>
        <extracomment>title of a window</extracomment>
        <translation>キー設定の読み込み</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>head of a column: the keys of a command</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys (*.%1)</source>
        <extracomment>kind of file; %1 is the ending of its name</extracomment>
        <translation>キー設定 (*.%1)</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <extracomment>button: gives all commands their own keys again</extracomment>
        <translation>すべてリセット(&amp;L)</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Shows only the commands whose names or explanations contain these words.</source>
        <translation>名前または説明にこれらの語を含むコマンドだけを表示します。</translation>
    </message>
    <message>
        <source>Shows which command has the key that you press</source>
        <translation>押したキーが割り当てられているコマンドを表示します</translation>
    </message>
    <message>
        <source>Takes back the last change of keys.</source>
        <translation>キーの直前の変更を元に戻します。</translation>
    </message>
    <message>
        <source>Takes the keys from a file that was exported</source>
        <translation>書き出したファイルからキー設定を読み込みます</translation>
    </message>
    <message>
        <source>The keys are as they were before.</source>
        <translation>キー設定を元に戻しました。</translation>
    </message>
    <message>
        <source>The keys of “%1” were changed.</source>
        <extracomment>%1 a command</extracomment>
        <translation>「%1」のキーを変更しました。</translation>
    </message>
    <message>
        <source>The keys that you changed are in “%1”.</source>
        <extracomment>%1 a path</extracomment>
        <translation>変更したキー設定を「%1」に書き出しました。</translation>
    </message>
    <message>
        <source>The keys were imported.</source>
        <translation>キー設定を読み込みました。</translation>
    </message>
    <message>
        <source>Writes the keys that you changed into a file, for another computer</source>
        <translation>ほかのコンピューターで使うために、変更したキー設定をファイルに書き出します</translation>
    </message>
    <message>
        <source>“%1” goes without %2 now.</source>
        <extracomment>%1 a command, %2 keys</extracomment>
        <translation>「%1」から%2の割り当てが外れました。</translation>
    </message>
    <message>
        <source>“%1” has %2 again.</source>
        <extracomment>%1 a command, %2 keys</extracomment>
        <translation>「%1」に%2を再び割り当てました。</translation>
    </message>
    <message>
        <source>“%1” has its own keys again, but for those that were given to other commands: %2.</source>
        <extracomment>%1 a command, %2 a list of keys, each with the command that has it</extracomment>
        <translation>「%1」を元のキーに戻しました。ただし、ほかのコマンドに割り当てられた次のキーを除きます: %2。</translation>
    </message>
    <message>
        <source>“%1” has its own keys again.</source>
        <extracomment>%1 is a command</extracomment>
        <translation>「%1」のキーを初期設定に戻しました。</translation>
    </message>
</context>
<context>
    <name>skein::ShotData</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>the kinds of the files of one shot: &quot;JPG and CR3&quot;</extracomment>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>%1 is damaged: it is no whole photograph. Compare it with the copy on the camera&apos;s card.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1は壊れており、完全な写真ではありません。カメラのカードにある写真と比較してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>said of a photograph, for screen readers</extracomment>
        <translation>
            <numerusform>星%nつ</numerusform>
        </translation>
    </message>
    <message>
        <source>blue label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>ブルーのラベル</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>said of a photograph</extracomment>
        <translation>破損</translation>
    </message>
    <message>
        <source>green label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>グリーンのラベル</translation>
    </message>
    <message>
        <source>purple label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>パープルのラベル</translation>
    </message>
    <message>
        <source>red label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>レッドのラベル</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>said of a photograph</extracomment>
        <translation>除外</translation>
    </message>
    <message>
        <source>video</source>
        <extracomment>said of a photograph</extracomment>
        <translation>動画</translation>
    </message>
    <message>
        <source>yellow label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>イエローのラベル</translation>
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
        <translation>確認中の位置のシャープネス%1</translation>
    </message>
    <message>
        <source>VIDEO</source>
        <extracomment>mark on the thumbnail of a video</extracomment>
        <translation>動画</translation>
    </message>
</context>
<context>
    <name>skein::ShotFolder</name>
    <message>
        <source>The folder %1 holds no photographs to hand out. Choose a folder with at least one file.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>フォルダー%1に、送る写真がありません。ファイルが1つ以上あるフォルダーを選択してください。</translation>
    </message>
</context>
<context>
    <name>skein::ShotGrid</name>
    <message>
        <source>All photographs of the session side by side. A double click shows one of them alone; Ctrl and Shift select several.</source>
        <translation>セッションのすべての写真を一覧表示します。ダブルクリックすると1枚だけを表示します。CtrlとShiftで複数を選択できます。</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>name of the grid of small pictures, for screen readers</extracomment>
        <translation>一覧</translation>
    </message>
</context>
<context>
    <name>skein::ShotMover</name>
    <message>
        <source>A name cannot begin or end with a space, nor end with a dot. Leave that out.</source>
        <translation>名前は、空白で始めたり、空白やドットで終えたりすることができません。削除してください。</translation>
    </message>
    <message>
        <source>A photograph cannot be called &quot;%1&quot;, because a file name may not contain “%2”. Leave that out.</source>
        <extracomment>%1 is what was typed, %2 letters or words in it</extracomment>
        <translation>ファイル名に「%2」は使えないため、写真の名前を「%1」にできません。削除してください。</translation>
    </message>
    <message>
        <source>A photograph cannot be called &quot;%1&quot;: a dot at the beginning would hide it. Leave that out.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>先頭にドットがあるとファイルが隠れてしまうため、写真の名前を「%1」にできません。ドットを削除してください。</translation>
    </message>
    <message>
        <source>A photograph cannot be called &quot;%1&quot;: that name or a character in it means something else to some computers. Choose another name.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>「%1」は、その名前または含まれる文字が別の意味を持つコンピューターがあるため、写真の名前に使えません。別の名前にしてください。</translation>
    </message>
    <message>
        <source>A photograph needs a name.</source>
        <translation>写真には名前が必要です。</translation>
    </message>
    <message>
        <source>Only a part of the photograph %1 came back from the trash: %2. Bring the rest back with the file manager.</source>
        <extracomment>%2 are names of files</extracomment>
        <translation>写真%1の一部しかゴミ箱から戻せませんでした: %2。残りはファイルマネージャーで戻してください。</translation>
    </message>
    <message>
        <source>Only a part of the photograph %1 could be moved to the trash: %2. Undo brings that back; or delete the rest in the file manager.</source>
        <extracomment>%2 are names of files</extracomment>
        <translation>写真%1の一部しかゴミ箱に移動できませんでした: %2。「元に戻す」で戻すか、残りをファイルマネージャーで削除してください。</translation>
    </message>
    <message>
        <source>Only a part of the photograph %1 got its new name: %2. Rename the rest in the file manager.</source>
        <extracomment>%2 are names of files</extracomment>
        <translation>写真%1の一部しか名前を変更できませんでした: %2。残りはファイルマネージャーで変更してください。</translation>
    </message>
    <message>
        <source>The photograph %1 could not be moved to the trash, so it stays where it is. Check that you may write to its folder, or delete it in the file manager.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>写真%1をゴミ箱に移動できなかったため、元の場所に残っています。フォルダーへの書き込み権限を確認するか、ファイルマネージャーで削除してください。</translation>
    </message>
    <message>
        <source>The photograph %1 could not be renamed to %2. Check that you may write to its folder.</source>
        <extracomment>%1 is the name of a file, %2 another one</extracomment>
        <translation>写真%1の名前を%2に変更できませんでした。フォルダーへの書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>The photograph %1 is no longer in the trash, so it cannot be brought back.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>写真%1はもうゴミ箱にないため、元に戻せません。</translation>
    </message>
    <message>
        <source>The photograph %1 is no longer there. Look for it in the trash or in another folder.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>写真%1が見つからなくなりました。ゴミ箱または別のフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>The photograph %1 keeps its name, because there is already a file called %2. Choose another name.</source>
        <extracomment>%1 is the name of a file, %2 another one</extracomment>
        <translation>%2というファイルがすでにあるため、写真%1の名前は変更されません。別の名前にしてください。</translation>
    </message>
    <message>
        <source>The photograph %1 stays in the trash, because another file has its name now. Rename that file first.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>別のファイルが同じ名前を使用しているため、写真%1はゴミ箱に残っています。先にそのファイルの名前を変更してください。</translation>
    </message>
    <message>
        <source>The photograph %1 stays in the trash, because it could not be moved back. Check that its folder is there and that you may write to it.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>写真%1を元の場所に戻せなかったため、ゴミ箱に残っています。元のフォルダーがあり、書き込み権限があることを確認してください。</translation>
    </message>
    <message>
        <source>This name is too long for some disks. Choose a shorter one.</source>
        <translation>この名前は、ディスクによっては長すぎます。短くしてください。</translation>
    </message>
</context>
<context>
    <name>skein::ShotView</name>
    <message>
        <source>An orange triangle says that something is wrong with a photograph, or beside its name with its second copy; the tool tip says what.</source>
        <translation>オレンジ色の三角は、写真に問題があることを示します。名前の横にある場合は、2つ目のコピーに問題があります。内容はツールチップに表示されます。</translation>
    </message>
</context>
<context>
    <name>skein::ShutterBadge</name>
    <message>
        <source>%1, one every %2 s</source>
        <extracomment>%1: &quot;takes 5 photographs&quot;; %2: a number of seconds</extracomment>
        <translation>%1、%2 秒間隔</translation>
    </message>
    <message>
        <source>Shutter: %1</source>
        <extracomment>status bar; %1: &quot;waits 10 s and takes 5 photographs&quot;</extracomment>
        <translation>シャッター: %1</translation>
    </message>
    <message>
        <source>Take one photograph at once again</source>
        <translation>すぐに1枚撮影する設定に戻す</translation>
    </message>
    <message>
        <source>Take one photograph at once again: no self-timer, no row, no waiting</source>
        <translation>すぐに1枚撮影する設定に戻します（セルフタイマー、連続撮影、待機なし）</translation>
    </message>
    <message>
        <source>What “Capture” does; “Capture with All Cameras” does not wait. Click to change it.</source>
        <translation>「撮影」の動作です。「すべてのカメラで撮影」では待機しません。クリックすると変更できます。</translation>
    </message>
    <message>
        <source>lets shake die down</source>
        <extracomment>status bar, one of the things that a press of the shutter does: with the mirror up</extracomment>
        <translation>ミラーアップ待機</translation>
    </message>
    <message numerus="yes">
        <source>takes %n photographs</source>
        <extracomment>stands on the button Capture: what one press does</extracomment>
        <translation>
            <numerusform>%n枚撮影</numerusform>
        </translation>
    </message>
    <message>
        <source>waits %1 s</source>
        <extracomment>status bar, one of the things that a press of the shutter does</extracomment>
        <translation>%1 秒待機</translation>
    </message>
    <message>
        <source>waits for rest</source>
        <extracomment>status bar, one of the things that a press of the shutter does</extracomment>
        <translation>静止まで待機</translation>
    </message>
</context>
<context>
    <name>skein::ShutterCommands</name>
    <message>
        <source>%1 No photograph was taken. Let the camera come to rest, or allow more motion in the preferences.</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>%1 撮影されませんでした。カメラの揺れが収まるのを待つか、環境設定で許容する揺れを大きくしてください。</translation>
    </message>
    <message>
        <source>%1 The photograph is taken all the same.</source>
        <extracomment>%1: a sentence that says why it is not known to be at rest</extracomment>
        <translation>%1 そのまま撮影します。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>in a row of photographs: number and how many</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>self-timer: seconds until the photograph</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a camera, and what it does: &quot;Left: Photograph 2 of 5&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All cameras at once: one photograph each, without waiting</source>
        <translation>すべてのカメラで同時に、待機せずに1枚ずつ撮影します</translation>
    </message>
    <message>
        <source>No more photographs in this row</source>
        <translation>この連続撮影は終了です</translation>
    </message>
    <message>
        <source>No photograph was taken, because another camera is shown now, and waiting for rest needs the live picture. Show the camera that was to take it, and press the shutter again.</source>
        <translation>揺れの収束を待つにはライブビュー画像が必要ですが、別のカメラが表示されているため、撮影されませんでした。撮影するカメラを表示して、もう一度シャッターを切ってください。</translation>
    </message>
    <message>
        <source>No photograph: not at rest</source>
        <translation>撮影されませんでした: 揺れが収まっていません</translation>
    </message>
    <message>
        <source>No photograph: the camera is not ready</source>
        <translation>撮影されませんでした: カメラの準備ができていません</translation>
    </message>
    <message>
        <source>One photograph, at once: “%1” is still at its own</source>
        <extracomment>%1 is a camera, which takes a row of photographs</extracomment>
        <translation>すぐに1枚撮影します: 「%1」は連続撮影を続けています</translation>
    </message>
    <message>
        <source>Photograph %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers</extracomment>
        <translation>%1/%2枚目</translation>
    </message>
    <message>
        <source>Photographs do not wait for rest</source>
        <translation>揺れの収束を待たずに撮影します</translation>
    </message>
    <message>
        <source>Photographs wait until the camera is at rest</source>
        <translation>カメラの揺れが収まるまで待ってから撮影します</translation>
    </message>
    <message>
        <source>Self-timer runs</source>
        <extracomment>message while the self-timer counts</extracomment>
        <translation>セルフタイマー作動中</translation>
    </message>
    <message>
        <source>Self-timer stopped</source>
        <extracomment>message</extracomment>
        <translation>セルフタイマーを中止しました</translation>
    </message>
    <message>
        <source>Shake dies down</source>
        <translation>ミラーアップ待機中</translation>
    </message>
    <message>
        <source>Stopped: no photograph</source>
        <translation>中止しました: 撮影されていません</translation>
    </message>
    <message>
        <source>The row has ended with photograph %1 of %2, because another camera is shown now, and waiting for rest needs the live picture. Show the camera that took it, and press the shutter again for more.</source>
        <extracomment>a row is what one press of the shutter takes; %1 and %2 are numbers</extracomment>
        <translation>揺れの収束を待つにはライブビュー画像が必要ですが、別のカメラが表示されているため、連続撮影を%1/%2枚で終了しました。続けるには、撮影していたカメラを表示して、もう一度シャッターを切ってください。</translation>
    </message>
    <message>
        <source>The row of “%3” has ended with photograph %1 of %2, because something came between. See to that camera, then press its shutter again for more.</source>
        <extracomment>numbers of photographs, and the name of a camera</extracomment>
        <translation>中断されたため、「%3」の連続撮影を%1/%2枚で終了しました。続けるには、カメラを確認して、もう一度シャッターを切ってください。</translation>
    </message>
    <message>
        <source>The shutter now %1</source>
        <extracomment>%1: &quot;waits 10 s and takes 5 photographs&quot;</extracomment>
        <translation>シャッターの動作: %1</translation>
    </message>
    <message>
        <source>The shutter takes one photograph at once</source>
        <translation>シャッターを切ると、すぐに1枚撮影します</translation>
    </message>
    <message>
        <source>Waiting for rest</source>
        <translation>揺れの収束を待機中</translation>
    </message>
    <message>
        <source>“%1” took no photograph, because something came between. See to that camera, then press its shutter again.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>中断されたため、「%1」では撮影されませんでした。カメラを確認して、もう一度シャッターを切ってください。</translation>
    </message>
</context>
<context>
    <name>skein::ShutterDialog</name>
    <message>
        <source> s</source>
        <extracomment>after a number: seconds</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;All Off</source>
        <extracomment>button: no self-timer, no interval, no row</extracomment>
        <translation>すべてオフ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bulb exposures last:</source>
        <translation>バルブの露光時間(&amp;B):</translation>
    </message>
    <message>
        <source>&amp;Interval:</source>
        <extracomment>label of a number of seconds: from one photograph to the next</extracomment>
        <translation>撮影間隔(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Photographs in a row:</source>
        <translation>連続撮影の枚数(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Self-timer:</source>
        <extracomment>label of a number of seconds</extracomment>
        <translation>セルフタイマー(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Wait until the live picture is at rest</source>
        <translation>ライブビュー画像の揺れが収まるまで待つ(&amp;W)</translation>
    </message>
    <message>
        <source>In a row: from the beginning of one photograph to that of the next. Escape ends the row.</source>
        <translation>連続撮影で、1枚の撮影開始から次の撮影開始までの時間です。Escキーで連続撮影を終了します。</translation>
    </message>
    <message>
        <source>None: each as soon as it can be</source>
        <translation>なし: できるだけ速く撮影</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>instead of 0: not used</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Pause with the &amp;mirror up:</source>
        <translation>ミラーアップ後の待機時間(&amp;M):</translation>
    </message>
    <message>
        <source>So many photographs are taken with one press of the shutter.</source>
        <translation>シャッターを1回押すたびに、指定した枚数の写真を撮影します。</translation>
    </message>
    <message>
        <source>So many seconds are counted down before the photograph is taken.</source>
        <translation>指定した秒数をカウントダウンしてから撮影します。</translation>
    </message>
    <message>
        <source>Switches all of this off: a press of the shutter takes one photograph at once.</source>
        <translation>これらの機能をすべてオフにします。シャッターを押すと、すぐに写真を1枚撮影します。</translation>
    </message>
    <message>
        <source>The camera looks through live view first, and the photograph is taken when nothing in the picture moves any more. How still that is stands in the preferences.</source>
        <translation>先にライブビューで確認し、画像の中の動きがなくなってから撮影します。どの程度の静止を求めるかは、環境設定で指定します。</translation>
    </message>
    <message>
        <source>This applies to each press of the shutter that follows, until it is switched off here or in the status bar. “Capture with All Cameras” does not wait.</source>
        <translation>ここまたはステータスバーでオフにするまで、シャッターを切るたびに適用されます。「すべてのカメラで撮影」では待機しません。</translation>
    </message>
    <message>
        <source>Timer, Row and Bulb</source>
        <translation>タイマー、連続撮影、バルブ</translation>
    </message>
    <message>
        <source>Until Stopped</source>
        <extracomment>instead of a number of photographs</extracomment>
        <translation>中止するまで</translation>
    </message>
    <message>
        <source>Where the shutter of the camera is set to bulb, the exposure is ended after so many seconds.</source>
        <translation>カメラのシャッターがバルブに設定されている場合、指定した秒数で露光を終了します。</translation>
    </message>
</context>
<context>
    <name>skein::ShutterSound</name>
    <message>
        <source>The sound of a shutter cannot be played: this computer has no sound device that works just now, or no such sound. Connect or switch on a sound device, or switch this sound off in the preferences.</source>
        <translation>シャッター音を再生できません。このコンピューターに使用できるサウンドデバイスがないか、シャッター音がありません。サウンドデバイスを接続または有効にするか、環境設定でシャッター音をオフにしてください。</translation>
    </message>
</context>
<context>
    <name>skein::ShutterTexts</name>
    <message>
        <source>%1 s</source>
        <extracomment>a number of seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Bulb %1</source>
        <extracomment>over a bulb exposure: how long it has lasted</extracomment>
        <translation>バルブ %1</translation>
    </message>
    <message>
        <source>Bulb %1 of %2</source>
        <extracomment>over a bulb exposure: how long it has lasted, and how long it will</extracomment>
        <translation>バルブ %1/%2</translation>
    </message>
    <message>
        <source>Mirror lockup is on in this camera: it is told to raise the mirror, left alone for so long, and told to expose.</source>
        <translation>カメラのミラーアップが有効です。ミラーアップを指示し、この時間だけ待ってから露光を指示します。</translation>
    </message>
    <message>
        <source>Photograph %1 of %2 in %3</source>
        <extracomment>in a row of photographs: number, how many, and how long until it is taken</extracomment>
        <translation>%3後に%1/%2枚目</translation>
    </message>
    <message>
        <source>The camera is left alone for so long before each exposure. Live view has the mirror up.</source>
        <translation>露光の前にこの時間だけカメラを静止させます。ライブビュー中はミラーが上がっています。</translation>
    </message>
    <message>
        <source>This camera raises its mirror and waits by itself, for about a second, however long is chosen here.</source>
        <translation>このカメラは、ここでの設定にかかわらず、自動でミラーアップして約1秒待ちます。</translation>
    </message>
</context>
<context>
    <name>skein::SidePanel</name>
    <message>
        <source>Panels</source>
        <extracomment>name of the tabs at the side of the window, for screen readers</extracomment>
        <translation>パネル</translation>
    </message>
</context>
<context>
    <name>skein::Sidecar</name>
    <message>
        <source>Artist, copyright or comment stand in the XMP file in a form that cannot be changed without loss. Change them with the program that wrote it.</source>
        <translation>XMPファイル内の撮影者、著作権、コメントは、情報を失わずに変更できない形式で書かれています。ファイルを作成したプログラムで変更してください。</translation>
    </message>
    <message>
        <source>The rating is written in the XMP file in a form that cannot be changed without loss. Change it with the program that wrote it.</source>
        <translation>XMPファイル内のレーティングは、情報を失わずに変更できない形式で書かれています。ファイルを作成したプログラムで変更してください。</translation>
    </message>
    <message>
        <source>This is not an XMP file that can be understood. Mend it with the program that wrote it, or move it away.</source>
        <translation>解釈できるXMPファイルではありません。ファイルを作成したプログラムで修正するか、別の場所に移動してください。</translation>
    </message>
</context>
<context>
    <name>skein::SidecarDisk</name>
    <message>
        <source>The XMP file %1 could not be written, so the rating is as it was. Check that there is room on the disk and that you may write to the folder.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>XMPファイル%1に書き込めなかったため、レーティングは変更されていません。ディスクに空きがあり、フォルダーへの書き込み権限があることを確認してください。</translation>
    </message>
</context>
<context>
    <name>skein::SidecarFinder</name>
    <message>
        <source>The XMP file %1 cannot be read, so it was left as it is. Check its permissions.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>XMPファイル%1を読み取れないため、そのまま残しました。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The XMP file %1 is damaged or of an unknown kind, so it was left as it is. Mend it with the program that wrote it, or move it away.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>XMPファイル%1は壊れているか不明な種類のため、そのまま残しました。ファイルを作成したプログラムで修正するか、別の場所に移動してください。</translation>
    </message>
</context>
<context>
    <name>skein::SidecarPlan</name>
    <message>
        <source>Another program is writing the XMP file %1 just now, so the rating is as it was. Wait until that program has finished, then rate the photograph again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>別のプログラムがXMPファイル%1に書き込み中のため、レーティングは変更されていません。そのプログラムの処理が終わってから、もう一度レーティングを付けてください。</translation>
    </message>
    <message>
        <source>Artist, copyright or comment stand in the XMP file %1 in a form that cannot be changed without loss, so it was left as it is. Change them with the program that wrote it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>XMPファイル%1の撮影者、著作権、コメントは、情報を失わずに変更できない形式で書かれているため、そのまま残しました。ファイルを作成したプログラムで変更してください。</translation>
    </message>
    <message>
        <source>The rating stands in the XMP file %1 in a form that cannot be changed without loss, so it was left as it is. Change it with the program that wrote it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>XMPファイル%1のレーティングは、情報を失わずに変更できない形式で書かれているため、そのまま残しました。ファイルを作成したプログラムで変更してください。</translation>
    </message>
</context>
<context>
    <name>skein::SidecarWriter</name>
    <message>
        <source>Artist, copyright and comment could not be written beside all photographs in %1. Check that there is room on the disk and that you may write to the folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1の一部の写真について、撮影者、著作権、コメントを書き込めませんでした。ディスクに空きがあり、フォルダーへの書き込み権限があることを確認してください。</translation>
    </message>
    <message>
        <source>The photograph %1 is no longer there, so it was not rated. Look for it in the trash or in another folder.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>写真%1が見つからなくなったため、レーティングは付きませんでした。ゴミ箱または別のフォルダーを確認してください。</translation>
    </message>
</context>
<context>
    <name>skein::SpokenNews</name>
    <message>
        <source>%1 Button: %2.</source>
        <extracomment>read aloud; %1: whole sentences, %2: what stands on a button</extracomment>
        <translation>%1 ボタン: %2。</translation>
    </message>
    <message>
        <source>%1 Buttons: %2, %3.</source>
        <extracomment>read aloud; %1: whole sentences, %2 and %3: what stands on two buttons</extracomment>
        <translation>%1 ボタン: %2、%3。</translation>
    </message>
    <message>
        <source>%1 is connected again.</source>
        <extracomment>%1 is the name of a camera</extracomment>
        <translation>%1に再接続しました。</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <extracomment>%1 is the name of a camera</extracomment>
        <translation>%1に接続しました。</translation>
    </message>
    <message>
        <source>%1 is disconnected.</source>
        <extracomment>%1 is the name of a camera</extracomment>
        <translation>%1の接続が切れました。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1を保存しました。</translation>
    </message>
    <message>
        <source>%1 is shown.</source>
        <extracomment>%1 is the name of a camera, one of several</extracomment>
        <translation>%1を表示しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs are saved.</source>
        <extracomment>read aloud; %n counts photographs</extracomment>
        <translation>
            <numerusform>写真%n枚を保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>read aloud: how a photograph is rated</extracomment>
        <translation>
            <numerusform>星%nつ</numerusform>
        </translation>
    </message>
    <message>
        <source>Live view</source>
        <extracomment>read aloud: the picture area while live view is on</extracomment>
        <translation>ライブビュー</translation>
    </message>
    <message>
        <source>Live view is off.</source>
        <translation>ライブビューはオフです。</translation>
    </message>
    <message>
        <source>Live view is on.</source>
        <translation>ライブビューはオンです。</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>read aloud: the picture area</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>read aloud: %1 is a photograph, its rating and what else there is to say</extracomment>
        <translation>画像: %1</translation>
    </message>
    <message>
        <source>The camera is disconnected.</source>
        <translation>カメラの接続が切れました。</translation>
    </message>
</context>
<context>
    <name>skein::StagedFile</name>
    <message>
        <source>The disk of “%1” is full. Make room there.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>「%1」のディスクに空きがありません。空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The disk of “%1” takes no file as large as this one (one formatted with FAT takes 4 GB). Choose a folder on another disk.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>「%1」のディスクは、このサイズのファイルに対応していません（FAT形式の上限は4 GBです）。別のディスクのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The photograph could not be written in “%1”. Check that the folder exists and may be written to.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>写真を「%1」に書き込めませんでした。フォルダーがあり、書き込みできることを確認してください。</translation>
    </message>
    <message>
        <source>The staging folder “%1” is full of unfinished files. Look there for photographs, then empty it.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>一時フォルダー「%1」が未完了のファイルでいっぱいです。写真が残っていないか確認してから、空にしてください。</translation>
    </message>
</context>
<context>
    <name>skein::StandInFolder</name>
    <message>
        <source>There is no other place for photographs, either. Free some room, or open a session on another disk.</source>
        <translation>写真を保存できる場所がほかにもありません。空き容量を増やすか、別のディスクでセッションを開いてください。</translation>
    </message>
</context>
<context>
    <name>skein::StartNotices</name>
    <message>
        <source>Nor are preferences kept.</source>
        <translation>環境設定も保存されません。</translation>
    </message>
    <message>
        <source>Nor are preferences, sequences and thumbnails kept.</source>
        <translation>環境設定、シーケンス、サムネイルも保存されません。</translation>
    </message>
    <message>
        <source>Nor are sequences and thumbnails kept.</source>
        <translation>シーケンスとサムネイルも保存されません。</translation>
    </message>
    <message>
        <source>Nothing can be written in %1, so preferences, thumbnails, sequences and what plugins keep are not remembered. Check that the disk has room and can be written to.</source>
        <extracomment>%1 is a list of folders</extracomment>
        <translation>%1に書き込めないため、環境設定、サムネイル、シーケンス、プラグインの保存内容が記憶されません。ディスクに空きがあり、書き込みできることを確認してください。</translation>
    </message>
    <message>
        <source>Nothing can be written in %1, so thumbnails, sequences and what plugins keep are not remembered. Photographs are not concerned. Check that the disk has room and can be written to.</source>
        <translation>%1に書き込めないため、サムネイル、シーケンス、プラグインの保存内容が記憶されません。写真に影響はありません。ディスクに空きがあり、書き込みできることを確認してください。</translation>
    </message>
    <message>
        <source>The fonts of this computer lack some letters, which are shown as boxes: %1. Install the fonts DejaVu or Noto.</source>
        <extracomment>%1 are single letters and signs</extracomment>
        <translation>このコンピューターのフォントにない文字が四角で表示されています: %1。DejaVuまたはNotoフォントをインストールしてください。</translation>
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
        <translation>%1 – このセッションの空き容量: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n fps</source>
        <comment>live view, frames per second</comment>
        <extracomment>frames per second of live view</extracomment>
        <translation>
            <numerusform>%n fps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>photographs</comment>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n枚選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Battery: %1</source>
        <extracomment>%1 is what the camera says, such as &quot;75 %&quot;</extracomment>
        <translation>バッテリー: %1</translation>
    </message>
    <message>
        <source>Best fit</source>
        <extracomment>the zoom with which the whole picture is seen</extracomment>
        <translation type="vanished">全体表示</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <extracomment>in the status bar: how many more photographs the card of the camera takes; %1 is a number</extracomment>
        <translation>カード: %1</translation>
    </message>
    <message>
        <source>Connected at %1</source>
        <extracomment>%1 is an address, such as usb:001,005</extracomment>
        <translation>%1で接続中</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>切断</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>切断しています…</translation>
    </message>
    <message>
        <source>Driven by libgphoto2 %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>ドライバー: libgphoto2 %1</translation>
    </message>
    <message>
        <source>Exposing…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>露光中…</translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>ファームウェア %1</translation>
    </message>
    <message>
        <source>How large the picture is shown. At 100 % each of its pixels is one of the screen.</source>
        <translation>画像の表示倍率です。100 %では画像の1ピクセルが画面の1ピクセルになります。</translation>
    </message>
    <message>
        <source>How large the picture is shown: as it fits the window. At 100 % each of its pixels is one of the screen.</source>
        <translation>画像の表示倍率です。現在はウィンドウに合わせています。100 %では画像の1ピクセルが画面の1ピクセルになります。</translation>
    </message>
    <message>
        <source>Live view</source>
        <extracomment>what the camera is doing: live view is running</extracomment>
        <translation>ライブビュー</translation>
    </message>
    <message>
        <source>No camera</source>
        <extracomment>no camera is connected</extracomment>
        <translation>カメラなし</translation>
    </message>
    <message numerus="yes">
        <source>Receiving: %n</source>
        <comment>photographs on their way</comment>
        <extracomment>%n counts photographs on their way</extracomment>
        <translation>
            <numerusform>受信中: %n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>再接続しています…</translation>
    </message>
    <message numerus="yes">
        <source>Room for about %n photograph(s)</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>残り約%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Room for thousands of photographs</source>
        <translation type="vanished">残り数千枚</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <extracomment>%1 is a number with letters</extracomment>
        <translation>シリアル番号 %1</translation>
    </message>
    <message>
        <source>Shots left on the camera&apos;s card: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>カメラのカードの撮影可能枚数: %1</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>tip of the number that says how large the picture is shown</extracomment>
        <translation type="vanished">ズーム</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <extracomment>how large the picture is shown; %1 is a number</extracomment>
        <translation>ズーム %1 %</translation>
    </message>
</context>
<context>
    <name>skein::StayAwake</name>
    <message>
        <source>A plugin is at work.</source>
        <translation>プラグインが動作中です。</translation>
    </message>
    <message>
        <source>A row of photographs is being taken.</source>
        <translation>連続撮影中です。</translation>
    </message>
    <message>
        <source>Photographs are being shown.</source>
        <translation>写真を表示中です。</translation>
    </message>
    <message>
        <source>Photographs are on their way to the disk.</source>
        <translation>写真をディスクに転送中です。</translation>
    </message>
    <message>
        <source>The live picture is being watched.</source>
        <translation>ライブビューを表示中です。</translation>
    </message>
</context>
<context>
    <name>skein::StillRenderer</name>
    <message>
        <source>The picture could not be encoded. Choose a smaller image size.</source>
        <translation>画像を符号化できませんでした。より小さい画像サイズを選んでください。</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Make room there.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>画像を%1に書き込めませんでした。空き容量を増やしてください。</translation>
    </message>
</context>
<context>
    <name>skein::StopQuestion</name>
    <message>
        <source>Press Escape again to stop it.</source>
        <extracomment>the name of what runs, such as &quot;Eclipse&quot;, stands before it</extracomment>
        <translation>中止するには、もう一度Escキーを押してください。</translation>
    </message>
    <message>
        <source>Press Escape again to stop the sequence.</source>
        <translation>シーケンスを中止するには、もう一度Escキーを押してください。</translation>
    </message>
</context>
<context>
    <name>skein::StopToken</name>
    <message>
        <source>The sequence was stopped.</source>
        <translation>シーケンスを中止しました。</translation>
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
        <translation> 枚</translation>
    </message>
    <message>
        <source>&amp;Copy every photograph to a second place</source>
        <translation>すべての写真を別の場所にもコピーする(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Or below:</source>
        <extracomment>label of a number of gigabytes; the line above is &quot;Warn below: 20 photographs&quot;</extracomment>
        <translation>または次の容量未満(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Warn below:</source>
        <extracomment>label of a number of photographs for which there is room on the disk</extracomment>
        <translation>警告する残り枚数(&amp;W):</translation>
    </message>
    <message>
        <source>A folder on another disk or in the network</source>
        <translation>別のディスクまたはネットワーク上のフォルダー</translation>
    </message>
    <message>
        <source>A message says so when there is less room than that on the disk.</source>
        <translation>ディスクの空き容量がこれより少なくなると、メッセージで知らせます。</translation>
    </message>
    <message>
        <source>A message says so when there is room for fewer photographs, as large as the last ones.</source>
        <translation>直近の写真と同じサイズで計算した残り枚数がこれより少なくなると、メッセージで知らせます。</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>バックアップ用フォルダー</translation>
    </message>
    <message>
        <source>Backup while shooting</source>
        <translation>撮影中のバックアップ</translation>
    </message>
    <message>
        <source>Before the disk is full, no more photographs are taken from the computer, and what the camera takes by itself stays on its card until there is room.</source>
        <translation>ディスクに空きがなくなる前に、コンピューターからの撮影を停止します。カメラで撮影した写真は、空き容量ができるまでカードに残ります。</translation>
    </message>
    <message>
        <source>Best on another disk: one that breaks takes one copy only.</source>
        <translation>別のディスクが最適です。1台が故障しても、失われるコピーは1つだけです。</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <extracomment>button: chooses the folder of the backup</extracomment>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>button: takes the folder that is chosen</extracomment>
        <translation>選択</translation>
    </message>
    <message>
        <source>Choose the Backup Folder</source>
        <translation>バックアップ用フォルダーの選択</translation>
    </message>
    <message>
        <source>Choose the backup folder</source>
        <translation>バックアップ用フォルダーを選択</translation>
    </message>
    <message>
        <source>Chooses the folder of the second copy: best on another disk. Each session gets a folder of its own in it.</source>
        <translation>2つ目のコピーの保存先フォルダーを選びます。別のディスクをおすすめします。その中に、セッションごとのフォルダーが作られます。</translation>
    </message>
    <message>
        <source>Each session gets a folder of its own there. Copies are made while no photographs arrive, and each is read again and compared. When the disk is away, what is missing is copied as soon as it is back. A photograph that is renamed is renamed there; one that goes to the trash stays there. Ratings follow as XMP files.</source>
        <translation>バックアップ用フォルダーには、セッションごとにフォルダーが作られます。写真が届いていない間にコピーし、1枚ずつ読み直して照合します。ディスクが外れている場合は、使えるようになりしだい不足分をコピーします。写真の名前を変更するとバックアップの名前も変わりますが、ゴミ箱に移動した写真はバックアップに残ります。レーティングはXMPファイルとして反映されます。</translation>
    </message>
    <message>
        <source>Every photograph is copied to a second folder while you shoot, and compared.</source>
        <translation>撮影しながら、すべての写真を2つ目のフォルダーにコピーして照合します。</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>ディスクの空き容量</translation>
    </message>
    <message>
        <source>Storage and Backup</source>
        <translation>保存先とバックアップ</translation>
    </message>
    <message>
        <source>Warn below so many gigabytes</source>
        <extracomment>after a number: gigabytes</extracomment>
        <translation>警告する空き容量（GB）</translation>
    </message>
    <message>
        <source>Warn below so many photographs</source>
        <extracomment>after a number: photographs</extracomment>
        <translation>警告する残り枚数</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>instead of a number of photographs or gigabytes</extracomment>
        <translation>警告しない</translation>
    </message>
</context>
<context>
    <name>skein::SubFolders</name>
    <message>
        <source>The folder “%1” cannot be made in “%2”, because a file or a link has its name. Rename that, or change the file name pattern.</source>
        <extracomment>%1 is the name of a folder, %2 the folder in which it is to be</extracomment>
        <translation>同じ名前のファイルまたはリンクがあるため、フォルダー「%1」を「%2」に作成できません。その名前を変更するか、ファイル名パターンを変更してください。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made in “%2”. Check the disk, and that you may write to it.</source>
        <extracomment>%1 is the name of a folder, %2 the folder in which it is to be</extracomment>
        <translation>フォルダー「%1」を「%2」に作成できません。ディスクと、書き込み権限があることを確認してください。</translation>
    </message>
</context>
<context>
    <name>skein::SummaryCommand</name>
    <message>
        <source>Driver library: libgphoto2 %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>ドライバーライブラリ: libgphoto2 %1</translation>
    </message>
    <message>
        <source>Firmware: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>ファームウェア: %1</translation>
    </message>
    <message>
        <source>Manufacturer: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>メーカー: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>機種: %1</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>ポート: %1</translation>
    </message>
    <message>
        <source>Serial number: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>シリアル番号: %1</translation>
    </message>
</context>
<context>
    <name>skein::SupportedCamerasDialog</name>
    <message numerus="yes">
        <source>%n model(s), as libgphoto2 %1 says.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>
            <numerusform>libgphoto2 %1が対応する%n機種。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the camera library…</source>
        <translation>カメラライブラリに問い合わせ中…</translation>
    </message>
    <message>
        <source>No model of libgphoto2 %1 has that name. Many cameras work all the same, as “USB PTP Class Camera”.</source>
        <extracomment>%1 is a version number; “USB PTP Class Camera” is a name and stays</extracomment>
        <translation>libgphoto2 %1にその名前の機種はありません。それでも、多くのカメラは「USB PTP Class Camera」として使えます。</translation>
    </message>
</context>
<context>
    <name>skein::SupportedModelsReader</name>
    <message>
        <source>The camera program gave a list of models that cannot be understood. Install Skein again.</source>
        <translation>カメラ用プログラムから届いた機種の一覧を解釈できません。Skeinをインストールし直してください。</translation>
    </message>
</context>
<context>
    <name>skein::SupportedModelsTable</name>
    <message>
        <source>%1 (connected)</source>
        <extracomment>a model in a list; the one that is connected now</extracomment>
        <translation>%1（接続中）</translation>
    </message>
    <message>
        <source>Being tested</source>
        <extracomment>how well a camera model is supported</extracomment>
        <translation>テスト中</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>head of a column: can photographs be taken from the computer?</extracomment>
        <translation>撮影</translation>
    </message>
    <message>
        <source>Driver</source>
        <extracomment>column: the part of libgphoto2 that knows the model</extracomment>
        <translation>ドライバー</translation>
    </message>
    <message>
        <source>Experimental</source>
        <extracomment>how well the camera is supported</extracomment>
        <translation>実験的</translation>
    </message>
    <message>
        <source>How well the driver of this model is tried, as libgphoto2 says.</source>
        <translation>この機種のドライバーがどの程度検証されているかを示します（libgphoto2の情報）。</translation>
    </message>
    <message>
        <source>Live View</source>
        <extracomment>head of a column: can the camera do it?</extracomment>
        <translation>ライブビュー</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>head of a column: the camera</extracomment>
        <translation>機種</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>the camera cannot do it</extracomment>
        <translation>不可</translation>
    </message>
    <message>
        <source>Outdated</source>
        <extracomment>how well a camera model is supported</extracomment>
        <translation>旧式</translation>
    </message>
    <message>
        <source>Proven</source>
        <extracomment>how well a camera model is supported</extracomment>
        <translation>実証済み</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>head of a column: can they be changed from the computer?</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>The camera shows live view on the computer.</source>
        <translation>コンピューターにライブビューを表示できます。</translation>
    </message>
    <message>
        <source>The camera&apos;s settings can be changed from the computer.</source>
        <translation>コンピューターからカメラの設定を変更できます。</translation>
    </message>
    <message>
        <source>The computer can release the shutter.</source>
        <translation>コンピューターからシャッターを切れます。</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>the camera can do it</extracomment>
        <translation>可</translation>
    </message>
</context>
<context>
    <name>skein::SurroundChoice</name>
    <message>
        <source>As the theme</source>
        <extracomment>choice: the colour around the picture is that of the theme</extracomment>
        <translation>テーマに合わせる</translation>
    </message>
    <message>
        <source>The surroundings of a photograph change how bright it seems.</source>
        <translation>写真の明るさの印象は、周囲の色によって変わります。</translation>
    </message>
    <message>
        <source>This colour</source>
        <extracomment>choice: a colour of one&apos;s own around the picture</extracomment>
        <translation>この色</translation>
    </message>
</context>
<context>
    <name>skein::SweepRunner</name>
    <message>
        <source>Live view ended before the focus was found.</source>
        <translation>ピントが合う前にライブビューが終了しました。</translation>
    </message>
    <message>
        <source>No picture came from the camera to be judged. Look at live view, then try again.</source>
        <translation>評価に使う画像がカメラから届きませんでした。ライブビューを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is nothing to focus on at this place. Click a part of the live picture that has edges, then try again.</source>
        <translation>この位置にはピントを合わせられるものがありません。ライブビューで輪郭のある部分をクリックしてから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>skein::TetherCommand</name>
    <message>
        <source>Saving what is taken with %1. Press Ctrl-C to end.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>%1で撮影した写真を保存しています。終了するにはCtrl-Cを押してください。</translation>
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
            <numerusform>ファイル%n個がまだバックアップされていません。同じバックアップ用フォルダーでこのセッションを再び開くと、コピーされます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) on the camera&apos;s card are saved in this session, and were to be deleted from the card the last time, which was interrupted. They stay there; run this again with --delete-from-camera to delete them.</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>カメラのカードにある写真%n枚はこのセッションに保存済みで、前回カードから削除する予定でしたが、中断されました。写真はカードに残ります。削除するには、--delete-from-camera を付けて再度実行してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finishing the backup. Interrupt again to leave it for the next time.</source>
        <translation>バックアップを完了しています。次回に回すには、もう一度中断してください。</translation>
    </message>
    <message>
        <source>If it is on a new disk, name another folder there with --backup.</source>
        <translation>新しいディスクの場合は、--backup でそのディスクの別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>If the shutter was heard, the photographs are on the camera&apos;s card. &quot;skein-cli tether&quot; with the same session fetches them, and &quot;skein-cli import&quot; as well.</source>
        <translation>シャッター音が聞こえた場合、写真はカメラのカードにあります。同じセッションで &quot;skein-cli tether&quot; または &quot;skein-cli import&quot; を実行すると転送できます。</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n photograph(s) that are on their way. Interrupt again to leave them on the camera&apos;s card.</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>転送中の写真%n枚を保存しています。カメラのカードに残すには、もう一度中断してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The camera is away or does not answer. Skein waits for it, for %n second(s) at most.</source>
        <translation>
            <numerusform>カメラが切断されているか、応答しません。最大%n秒待ちます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera is back.</source>
        <translation>カメラが再び使えるようになりました。</translation>
    </message>
    <message>
        <source>The connection to the camera broke off and did not come back. Check cable, power and network; pictures that were not fetched are on the camera&apos;s card.</source>
        <translation>カメラとの接続が切れ、回復しませんでした。ケーブル、電源、ネットワークを確認してください。転送されなかった写真はカメラのカードにあります。</translation>
    </message>
    <message numerus="yes">
        <source>There is room for about %n more photograph(s).</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>あと約%n枚保存できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the picture that is being taken. Interrupt again to leave without it.</source>
        <translation>撮影中の写真を待っています。待たずに終了するには、もう一度中断してください。</translation>
    </message>
    <message>
        <source>Waiting for the programs that were run. Interrupt again to end them.</source>
        <translation>実行したプログラムの終了を待っています。終了させるには、もう一度中断してください。</translation>
    </message>
</context>
<context>
    <name>skein::TextCatalogue</name>
    <message>
        <source>The translation %1 cannot be used: %2. The texts stay as they are without it.</source>
        <extracomment>%1 is a file, %2 what is wrong, in English and beginning small: &quot;it is too large&quot;</extracomment>
        <translation>翻訳%1は使用できません：%2。この翻訳を使わずに表示します。</translation>
    </message>
</context>
<context>
    <name>skein::TimedSequenceForm</name>
    <message>
        <source>&amp;Begins:</source>
        <extracomment>when the sequence begins</extracomment>
        <translation type="vanished">開始(&amp;B):</translation>
    </message>
    <message>
        <source>&amp;Delay:</source>
        <extracomment>label of a length of time before the first photograph</extracomment>
        <translation type="vanished">待ち時間(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Pause:</source>
        <extracomment>label of a length of time: from the end of one photograph to the beginning of the next</extracomment>
        <translation>休止時間(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">撮影枚数(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <extracomment>label of a choice: when the sequence begins</extracomment>
        <translation>開始(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <extracomment>how the times are counted: from beginning to beginning, or as a pause</extracomment>
        <translation type="vanished">間隔の数え方(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <extracomment>a time of day</extracomment>
        <translation type="vanished">終了時刻(&amp;U):</translation>
    </message>
    <message>
        <source>After a delay</source>
        <extracomment>when a sequence begins</extracomment>
        <translation>待ち時間の後</translation>
    </message>
    <message>
        <source>After a number</source>
        <extracomment>when a sequence ends: after a number of photographs</extracomment>
        <translation>指定枚数の後</translation>
    </message>
    <message>
        <source>After a number or at a time</source>
        <extracomment>when a sequence ends: after a number of photographs</extracomment>
        <translation>指定枚数の後または指定時刻</translation>
    </message>
    <message>
        <source>After so many</source>
        <translation type="vanished">指定枚数の後</translation>
    </message>
    <message>
        <source>After so many, or at a time</source>
        <translation type="vanished">指定枚数の後または指定時刻</translation>
    </message>
    <message>
        <source>At &amp;what time:</source>
        <translation type="vanished">開始時刻(&amp;W):</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation type="vanished">指定時刻</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <extracomment>when a sequence ends
----------
when a sequence begins</extracomment>
        <translation>指定時刻</translation>
    </message>
    <message>
        <source>At once</source>
        <extracomment>when a sequence begins</extracomment>
        <translation>すぐに</translation>
    </message>
    <message>
        <source>E&amp;very:</source>
        <extracomment>before a time: a photograph every 10 seconds</extracomment>
        <translation type="vanished">撮影間隔(&amp;V):</translation>
    </message>
    <message>
        <source>En&amp;ds:</source>
        <extracomment>when the sequence ends</extracomment>
        <translation type="vanished">終了(&amp;D):</translation>
    </message>
    <message>
        <source>From beginning to beginning</source>
        <translation type="vanished">開始から次の開始まで</translation>
    </message>
    <message>
        <source>From beginning to beginning keeps the beat, however long an exposure takes; a pause begins when the camera is ready again.</source>
        <translation type="vanished">「開始から次の開始まで」では、露光時間にかかわらず一定のリズムで撮影します。休止は、カメラの準備ができてから始まります。</translation>
    </message>
    <message>
        <source>Inter&amp;val:</source>
        <extracomment>label of a length of time: from one photograph to the next</extracomment>
        <translation>撮影間隔(&amp;V):</translation>
    </message>
    <message>
        <source>Longer than an exposure and what the camera needs after it: beats that come while it is busy are left out, and that is told.</source>
        <translation>露光時間とその後のカメラの処理時間より長くしてください。カメラが処理中のコマは撮影されず、その旨が通知されます。</translation>
    </message>
    <message>
        <source>No photograph begins at this time or later. A time that has passed today is one of tomorrow.</source>
        <translation>この時刻以降は新しい撮影を開始しません。今日すでに過ぎた時刻は、明日の時刻になります。</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>撮影枚数(&amp;F):</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <extracomment>when a sequence ends: somebody stops it</extracomment>
        <translation>手動でのみ</translation>
    </message>
    <message>
        <source>Pa&amp;use:</source>
        <extracomment>label of a length of time: from the end of one photograph to the beginning of the next</extracomment>
        <translation type="vanished">休止時間(&amp;U):</translation>
    </message>
    <message>
        <source>Pause between</source>
        <extracomment>how the interval of an intervalometer is counted</extracomment>
        <translation>撮影間の休止</translation>
    </message>
    <message>
        <source>Pause from end to beginning</source>
        <translation type="vanished">終了から次の開始までの休止</translation>
    </message>
    <message>
        <source>So long after the sequence has been run, its first photograph is taken.</source>
        <translation>シーケンスを実行してから、この時間の後に最初の写真を撮影します。</translation>
    </message>
    <message>
        <source>St&amp;op:</source>
        <extracomment>label of a choice: when the sequence ends</extracomment>
        <translation>終了(&amp;O):</translation>
    </message>
    <message>
        <source>Start a&amp;t:</source>
        <extracomment>label of a time of day, at which a sequence begins</extracomment>
        <translation>開始時刻(&amp;T):</translation>
    </message>
    <message>
        <source>Start dela&amp;y:</source>
        <extracomment>label of a length of time before the first photograph</extracomment>
        <translation>開始までの待ち時間(&amp;Y):</translation>
    </message>
    <message>
        <source>Start to start</source>
        <extracomment>how the interval of an intervalometer is counted</extracomment>
        <translation>開始から開始まで</translation>
    </message>
    <message>
        <source>Start to start: from the start of one photograph to the start of the next, as an intervalometer counts. It keeps the beat, however long an exposure takes, and does not drift. Pause between: from when the camera is ready again to the start of the next.</source>
        <translation>開始から開始まで: インターバルタイマーと同じように、撮影開始から次の撮影開始までの時間です。露光時間の長さにかかわらず間隔を保ち、ずれません。撮影間の休止: カメラの準備ができてから次の撮影開始までの時間です。</translation>
    </message>
    <message>
        <source>Stop &amp;at:</source>
        <extracomment>label of a time of day, at which a sequence ends</extracomment>
        <translation>終了時刻(&amp;A):</translation>
    </message>
    <message>
        <source>The first photograph is taken at this time. A time that has passed today is one of tomorrow.</source>
        <translation>この時刻に最初の写真を撮影します。今日すでに過ぎた時刻は、明日の時刻になります。</translation>
    </message>
    <message>
        <source>Timin&amp;g:</source>
        <extracomment>label of a choice: how the interval is counted</extracomment>
        <translation>間隔の数え方(&amp;G):</translation>
    </message>
    <message>
        <source>When it is stopped</source>
        <translation type="vanished">中止したとき</translation>
    </message>
    <message>
        <source>When the first photograph is taken, after the sequence has been run.</source>
        <translation>シーケンスを実行してから、最初の写真をいつ撮影するかです。</translation>
    </message>
    <message>
        <source>When the sequence ends by itself. It can be stopped by hand at any time.</source>
        <translation>シーケンスが自動的に終了する条件です。いつでも手動で中止できます。</translation>
    </message>
</context>
<context>
    <name>skein::ToggleEditor</name>
    <message>
        <source>Off</source>
        <extracomment>a camera setting is switched off</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>of a setting of the camera</extracomment>
        <translation>オン</translation>
    </message>
</context>
<context>
    <name>skein::Transfer</name>
    <message>
        <source>The camera handed out only a part of “%1”. Fetch it again; it is still on the card.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>カメラから「%1」の一部しか届きませんでした。写真はカードに残っているので、転送し直してください。</translation>
    </message>
</context>
<context>
    <name>skein::TransferDialog</name>
    <message>
        <source>Does what is said above. Imported preferences can be undone afterwards.</source>
        <translation>上に示した内容を実行します。読み込んだ環境設定は、後で元に戻せます。</translation>
    </message>
</context>
<context>
    <name>skein::UnusedFolder</name>
    <message>
        <source>A new session folder could not be made in “%1”. Check that the folder can be written to, or open another session.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>新しいセッションフォルダーを「%1」に作成できませんでした。フォルダーに書き込みできることを確認するか、別のセッションを開いてください。</translation>
    </message>
    <message>
        <source>There are too many session folders beside “%1”. Open a session of another name.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>「%1」と同じ場所のセッションフォルダーが多すぎます。別の名前のセッションを開いてください。</translation>
    </message>
</context>
<context>
    <name>skein::UsbReset</name>
    <message>
        <source>Only a camera on a USB cable can be reset from here. Switch the camera off and on.</source>
        <translation>ここからリセットできるのはUSBケーブルで接続したカメラだけです。カメラの電源を入れ直してください。</translation>
    </message>
    <message>
        <source>The camera&apos;s USB connection could not be reset. Unplug the camera and plug it in again.</source>
        <translation>カメラのUSB接続をリセットできませんでした。カメラのケーブルを抜き差ししてください。</translation>
    </message>
</context>
<context>
    <name>skein::VerifiedCopy</name>
    <message>
        <source>The backup of “%1” is not what was written: its disk, cable or network is at fault. It is tried again; use another disk if that does not help.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>「%1」のバックアップが書き込んだ内容と異なります。ディスク、ケーブル、ネットワークのいずれかに問題があります。もう一度試みますが、解決しない場合は別のディスクを使用してください。</translation>
    </message>
    <message>
        <source>The copy was stopped.</source>
        <translation>コピーを中止しました。</translation>
    </message>
    <message>
        <source>“%1” could not be read. Check the disk.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>「%1」を読み取れませんでした。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>“%1” was being changed while it was copied. It is copied again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>「%1」はコピー中に変更されました。コピーし直します。</translation>
    </message>
</context>
<context>
    <name>skein::ViewHints</name>
    <message>
        <source>Label: blue</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>ラベル: ブルー</translation>
    </message>
    <message>
        <source>Label: green</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>ラベル: グリーン</translation>
    </message>
    <message>
        <source>Label: purple</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>ラベル: パープル</translation>
    </message>
    <message>
        <source>Label: red</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>ラベル: レッド</translation>
    </message>
    <message>
        <source>Label: yellow</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>ラベル: イエロー</translation>
    </message>
    <message>
        <source>No label</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>No stars</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>星なし</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>除外</translation>
    </message>
</context>
<context>
    <name>skein::ViewPanel</name>
    <message>
        <source>Display</source>
        <extracomment>title of a section: colours around the picture, and what is written over it</extracomment>
        <translation>画面表示</translation>
    </message>
    <message>
        <source>Exposure Warning</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>露出警告</translation>
    </message>
    <message>
        <source>Focus Peaking</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>フォーカスピーキング</translation>
    </message>
    <message>
        <source>Guides</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Masks</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>マスク</translation>
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
        <translation> px</translation>
    </message>
    <message>
        <source> stops</source>
        <extracomment>after a number: stops of exposure</extracomment>
        <translation> 段</translation>
    </message>
    <message>
        <source>&amp;Loupe shows:</source>
        <extracomment>label of a choice: how large</extracomment>
        <translation>ルーペの倍率(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;RAW files: full from:</source>
        <translation>RAWファイル: 飽和とみなす値(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Rows of the grid:</source>
        <translation>グリッドの行数(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Turn it for upright pictures</source>
        <translation>縦位置の画像では回転する(&amp;T)</translation>
    </message>
    <message>
        <source>100 %: each pixel as one</source>
        <translation>100 %: 1ピクセルを1ピクセルで表示</translation>
    </message>
    <message>
        <source>200 %: each pixel as four</source>
        <translation>200 %: 1ピクセルを4ピクセルで表示</translation>
    </message>
    <message>
        <source>A pixel is marked when all of its colours are that dark.</source>
        <translation>すべての色がこの暗さ以下のピクセルを示します。</translation>
    </message>
    <message>
        <source>A pixel is marked when one of its colours is that bright.</source>
        <translation>いずれかの色がこの明るさ以上のピクセルを示します。</translation>
    </message>
    <message>
        <source>A place is marked when all of its colours are that many stops below what the sensor can take.</source>
        <translation>すべての色が、センサーの飽和点からこの段数以上暗い部分を示します。</translation>
    </message>
    <message>
        <source>A place is marked when one of its colours has that much of the light that the sensor can take. At 100 % it is clipped: nothing brings it back.</source>
        <translation>いずれかの色が、センサーの受光限界に対してこの割合に達した部分を示します。100 %は白とびで、階調は復元できません。</translation>
    </message>
    <message>
        <source>At 100 % nothing of what is cut off is seen.</source>
        <translation>100 %では、切り取られる部分がまったく見えません。</translation>
    </message>
    <message>
        <source>Choose one that your subjects do not have.</source>
        <translation>被写体にない色を選んでください。</translation>
    </message>
    <message>
        <source>Colour of the &amp;lines:</source>
        <translation>線の色(&amp;L):</translation>
    </message>
    <message>
        <source>Colour of what is too bright:</source>
        <translation>明るすぎる部分の色:</translation>
    </message>
    <message>
        <source>Colour of what is too dark:</source>
        <translation>暗すぎる部分の色:</translation>
    </message>
    <message>
        <source>Colours &amp;below each other</source>
        <translation>色ごとに上下に並べる(&amp;B)</translation>
    </message>
    <message>
        <source>Colu&amp;mns of the grid:</source>
        <extracomment>unit behind a number</extracomment>
        <translation>グリッドの列数(&amp;M):</translation>
    </message>
    <message>
        <source>Dra&amp;wn as:</source>
        <extracomment>how the mask looks</extracomment>
        <translation>表示方法(&amp;W):</translation>
    </message>
    <message>
        <source>Draw &amp;guides within the mask</source>
        <translation>ガイドをマスクの内側に表示する(&amp;G)</translation>
    </message>
    <message>
        <source>Each colour gets a curve of its own, not one over the other.</source>
        <translation>各色のグラフを重ねず、別々に表示します。</translation>
    </message>
    <message>
        <source>Exposure warning</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>露出警告</translation>
    </message>
    <message>
        <source>Guides</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Heights by their lo&amp;garithm</source>
        <translation>高さを対数で表示する(&amp;G)</translation>
    </message>
    <message>
        <source>Histogram</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <source>How large the loupe shows the place below the pointer.</source>
        <translation>ポインターの下をルーペでどれだけ拡大するかを指定します。</translation>
    </message>
    <message>
        <source>In pixels of the screen.</source>
        <translation>画面のピクセル単位です。</translation>
    </message>
    <message>
        <source>It may let the picture shine through.</source>
        <translation>画像を透かして表示できます。</translation>
    </message>
    <message>
        <source>Looking closer</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>拡大表示</translation>
    </message>
    <message>
        <source>Mask of the aspect ratio</source>
        <translation>アスペクト比のマスク</translation>
    </message>
    <message>
        <source>Masks that are wider than high are turned when the picture is higher than wide.</source>
        <translation>画像が縦長のとき、横長のマスクを回転します。</translation>
    </message>
    <message>
        <source>Of the guides that are a plain grid.</source>
        <translation>単純なグリッドのガイドに適用されます。</translation>
    </message>
    <message>
        <source>Opacity of the &amp;shade:</source>
        <translation>塗りつぶしの不透明度(&amp;S):</translation>
    </message>
    <message>
        <source>Outline of what is kept</source>
        <translation>残る範囲の枠線</translation>
    </message>
    <message>
        <source>RAW files: dar&amp;k from:</source>
        <translation>RAWファイル: 暗部とみなす値(&amp;K):</translation>
    </message>
    <message>
        <source>Shade over what would be cut off</source>
        <translation>切り取られる部分の塗りつぶし</translation>
    </message>
    <message>
        <source>Shows few pixels beside many, as in a night sky or a white background.</source>
        <translation>夜空や白い背景のように、特定の明るさに偏った画像でも、少数のピクセルを確認できます。</translation>
    </message>
    <message>
        <source>Too &amp;bright from:</source>
        <translation>明るすぎるとみなす値(&amp;B):</translation>
    </message>
    <message>
        <source>Too &amp;dark up to:</source>
        <translation>暗すぎるとみなす値(&amp;D):</translation>
    </message>
    <message>
        <source>Viewer</source>
        <extracomment>title of a page of the preferences: how photographs are shown</extracomment>
        <translation>ビューアー</translation>
    </message>
    <message>
        <source>Which ratio it is, and whether it is shown, is chosen in the panel “View” of each window (M).</source>
        <translation>比率の選択と表示の切り替えは、各ウィンドウの「表示」パネルで行います（M）。</translation>
    </message>
    <message>
        <source>While a mask is shown, the guides divide what it keeps instead of all of the picture.</source>
        <translation>マスクの表示中は、画像全体ではなく、マスクで残る範囲をガイドで分割します。</translation>
    </message>
    <message>
        <source>Wi&amp;dth of the lines:</source>
        <translation>線の太さ(&amp;D):</translation>
    </message>
    <message>
        <source>cache ram memory speed</source>
        <translation>キャッシュ ram メモリー 速度</translation>
    </message>
    <message>
        <source>channels rgb separate curve</source>
        <translation>チャンネル rgb 分割 カーブ</translation>
    </message>
    <message>
        <source>crop composition thirds</source>
        <translation>切り抜き トリミング 構図 三分割</translation>
    </message>
    <message>
        <source>crop frame format shade outline</source>
        <translation>切り抜き トリミング 枠 フォーマット 塗りつぶし 枠線</translation>
    </message>
    <message>
        <source>crop transparency dark</source>
        <translation>切り抜き トリミング 透明度 暗い</translation>
    </message>
    <message>
        <source>grid thirds composition lines</source>
        <translation>グリッド 三分割 構図 線</translation>
    </message>
    <message>
        <source>highlights clipping blown overexposed zebra</source>
        <translation>ハイライト クリッピング 白とび 露出オーバー ゼブラ</translation>
    </message>
    <message>
        <source>lines</source>
        <extracomment>unit behind a number</extracomment>
        <translation>線</translation>
    </message>
    <message>
        <source>magnifier zoom percent</source>
        <translation>拡大鏡 ルーペ ズーム パーセント</translation>
    </message>
    <message>
        <source>portrait landscape rotate crop</source>
        <translation>縦位置 横位置 回転 切り抜き トリミング</translation>
    </message>
    <message>
        <source>raw highlights saturation sensor clipping</source>
        <translation>raw ハイライト 飽和 センサー クリッピング 白とび</translation>
    </message>
    <message>
        <source>raw shadows noise floor</source>
        <translation>raw シャドウ ノイズ 黒つぶれ</translation>
    </message>
    <message>
        <source>scale linear curve</source>
        <translation>スケール 線形 カーブ 対数</translation>
    </message>
    <message>
        <source>shadows clipping underexposed</source>
        <translation>シャドウ クリッピング 黒つぶれ 露出アンダー</translation>
    </message>
    <message>
        <source>thick grid thirds</source>
        <translation>太さ グリッド 三分割</translation>
    </message>
</context>
<context>
    <name>skein::VirtualCamera</name>
    <message>
        <source>The virtual camera could not be started. Install Skein again.</source>
        <translation>仮想カメラを起動できませんでした。Skeinをインストールし直してください。</translation>
    </message>
    <message>
        <source>The virtual camera did not say where it is. Install Skein again.</source>
        <translation>仮想カメラの接続先を取得できませんでした。Skeinをインストールし直してください。</translation>
    </message>
    <message>
        <source>The virtual camera did not start in time. Try again, or restart the computer.</source>
        <translation>仮想カメラが時間内に起動しませんでした。もう一度試すか、コンピューターを再起動してください。</translation>
    </message>
    <message>
        <source>The virtual camera ended at once. Look at its options, then try again.</source>
        <translation>仮想カメラがすぐに終了しました。オプションを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The virtual camera is running already. Use the one there is.</source>
        <translation>仮想カメラはすでに起動しています。起動中のものを使用してください。</translation>
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
        <translation>すべての色がこの暗さ以下のピクセルを示します。</translation>
    </message>
    <message>
        <source>A pixel is marked when one of its colours is that bright.</source>
        <translation>いずれかの色がこの明るさ以上のピクセルを示します。</translation>
    </message>
    <message>
        <source>A place is marked when all of its colours are that many stops below what the sensor can take.</source>
        <translation>すべての色が、センサーの飽和点からこの段数以上暗い部分を示します。</translation>
    </message>
    <message>
        <source>A place is marked when one of its colours has that much of the light that the sensor can take. At 100 % it is clipped: nothing brings it back.</source>
        <translation>いずれかの色が、センサーの受光限界に対してこの割合に達した部分を示します。100 %は白とびで、階調は復元できません。</translation>
    </message>
    <message>
        <source>Bright</source>
        <extracomment>what is too bright</extracomment>
        <translation>明るい部分</translation>
    </message>
    <message>
        <source>Colour of what is too bright</source>
        <translation>明るすぎる部分の色</translation>
    </message>
    <message>
        <source>Colour of what is too dark</source>
        <translation>暗すぎる部分の色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>what is too dark</extracomment>
        <translation>暗い部分</translation>
    </message>
    <message>
        <source>Dark from</source>
        <extracomment>up to which brightness a place counts as too dark</extracomment>
        <translation>暗部</translation>
    </message>
    <message>
        <source>Full from</source>
        <extracomment>below a sentence on RAW files; the slider tells per cent of what the sensor can record</extracomment>
        <translation>飽和</translation>
    </message>
    <message>
        <source>Marks what is too bright or too dark, by limits that you choose: for pictures by their brightness, for RAW files by what the sensor recorded.</source>
        <translation>指定した限度を超えて明るすぎる部分や暗すぎる部分を示します。画像では明るさ、RAWファイルではセンサーの記録値で判定します。</translation>
    </message>
    <message>
        <source>RAW files are judged by what the sensor itself recorded:</source>
        <translation>RAWファイルは、センサーが記録した値で判定します:</translation>
    </message>
    <message>
        <source>RAW files: dark from so many stops below full</source>
        <translation>RAWファイル: 暗部とみなす飽和点からの段数</translation>
    </message>
    <message>
        <source>RAW files: full from</source>
        <translation>RAWファイル: 飽和とみなす値</translation>
    </message>
    <message>
        <source>Show the warning</source>
        <translation>警告を表示</translation>
    </message>
    <message>
        <source>Too bright from</source>
        <translation>明るすぎるとみなす値</translation>
    </message>
    <message>
        <source>Too dark up to</source>
        <translation>暗すぎるとみなす値</translation>
    </message>
    <message>
        <source>−%1 stops</source>
        <extracomment>a number of stops below what the sensor can take</extracomment>
        <translation>−%1 段</translation>
    </message>
</context>
<context>
    <name>skein::Welcome</name>
    <message>
        <source>A camera takes them</source>
        <translation>カメラで撮影します</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button: closes the page</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close other programs that use it: file manager, photo import, another program for tethering.</source>
        <translation>ファイルマネージャー、写真取り込み、ほかのテザー撮影プログラムなど、カメラを使用しているプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Closes this page; it is found again in the menu Help.</source>
        <translation>このページを閉じます。ヘルプメニューから再び表示できます。</translation>
    </message>
    <message>
        <source>In the menu of the camera, the USB connection is to be “PTP”, “PC”, “Remote” or “Tether”, not “Mass storage” or “MTP” with a phone&apos;s name.</source>
        <translation>カメラのメニューで、USB接続を「PTP」「PC」「リモート」「テザー」などにしてください。「マスストレージ」や、スマートフォン用の「MTP」では接続できません。</translation>
    </message>
    <message>
        <source>Is it switched on, awake, and its battery full? Use the cable that carries data, without a hub.</source>
        <translation>電源が入っていて、スリープ状態でなく、バッテリー残量が十分か確認してください。データ転送に対応したケーブルを、ハブを使わずに直接つないでください。</translation>
    </message>
    <message>
        <source>It is not found?</source>
        <translation>カメラが見つからないときは</translation>
    </message>
    <message>
        <source>New photographs are saved in “%1”. Any folder will do; each shoot can have its own.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>新しい写真は「%1」に保存されます。どのフォルダーでも使え、撮影ごとに分けることもできます。</translation>
    </message>
    <message>
        <source>No folder is open yet.</source>
        <translation>フォルダーはまだ開かれていません。</translation>
    </message>
    <message>
        <source>Photographs go into a folder</source>
        <translation>写真はフォルダーに保存されます</translation>
    </message>
    <message>
        <source>Plug one in and switch it on: it is connected by itself. Or look around with the virtual one.</source>
        <translation>カメラをつないで電源を入れると、自動的に接続されます。仮想カメラで試すこともできます。</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>button: closes the page and begins</extracomment>
        <translation type="vanished">開始</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>title of a page</extracomment>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Welcome to Skein</source>
        <translation>Skeinへようこそ</translation>
    </message>
    <message>
        <source>With Wi-Fi, the camera needs its “remote” or “EOS Utility” mode; connect it by the address on its screen, and confirm the pairing there.</source>
        <translation>Wi-Fiの場合は、カメラを「リモート」モードまたは「EOS Utility」モードにしてください。カメラの画面に表示されたアドレスで接続し、カメラでペアリングを承認します。</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but Skein runs in a sandbox that keeps it from USB devices. Allow it with this command, then start Skein again: %2</source>
        <extracomment>%1 is a camera, %2 a command to be typed as it is</extracomment>
        <translation>「%1」はつながれていますが、SkeinはUSB機器を使えないサンドボックス内で動作しています。次のコマンドで許可してから、Skeinを再起動してください: %2</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but only members of the group “%2” may use it. Become one with this command, then log out and in again: %3</source>
        <extracomment>%1 is a camera, %2 the name of a group of users, %3 a command to be typed as it is</extracomment>
        <translation>「%1」はつながれていますが、グループ「%2」のメンバーしか使えません。次のコマンドでメンバーになり、ログアウトしてから再度ログインしてください: %3</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but poses as a disk. Choose “PTP”, “PC” or “Remote” for its USB connection in its own menu, then plug it in again.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>「%1」はつながっていますが、ディスクとして認識されています。カメラのメニューでUSB接続を「PTP」「PC」「リモート」のいずれかにしてから、ケーブルを抜き差ししてください。</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but the program “%2” has it. Close that program; Skein asks for the camera again when you connect it.</source>
        <extracomment>%1 is a camera, %2 a program</extracomment>
        <translation>「%1」はつながっていますが、プログラム「%2」が使用中です。そのプログラムを閉じてください。接続の操作をすると、Skeinはカメラをもう一度確認します。</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but you may not use it, because the rules that give access to cameras are missing. Install the package that brings them (libgphoto2-6 on Debian and Ubuntu, libgphoto2 elsewhere), then plug the camera in again.</source>
        <extracomment>%1 is a camera; libgphoto2-6 and libgphoto2 are names of packages</extracomment>
        <translation>「%1」はつながれていますが、カメラへのアクセスを許可する規則がないため使用できません。規則を含むパッケージ（DebianとUbuntuではlibgphoto2-6、その他ではlibgphoto2）をインストールしてから、カメラをつなぎ直してください。</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but you may not use it. Log out and in again; if that does not help, install the rules of libgphoto2 for udev, or ask who looks after this computer.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>「%1」はつながっていますが、使用する権限がありません。ログアウトしてログインし直してください。それでも解決しない場合は、libgphoto2のudevルールをインストールするか、このコンピューターの管理者に相談してください。</translation>
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
        <translation>「%1」が接続されました。%2を押すと撮影し、%3を押すとカメラが捉えている画像を表示します。</translation>
    </message>
</context>
<context>
    <name>skein::WhatsThisText</name>
    <message>
        <source>Closes this window and leaves everything as it was.</source>
        <translation>何も変更せずに、このウィンドウを閉じます。</translation>
    </message>
    <message>
        <source>Closes this window. What was changed in it stays changed.</source>
        <translation>このウィンドウを閉じます。行った変更はそのまま残ります。</translation>
    </message>
    <message>
        <source>Closes this window. What was chosen in it counts from now on.</source>
        <translation>このウィンドウを閉じ、選択した内容を有効にします。</translation>
    </message>
</context>
<context>
    <name>skein::WheelGuard</name>
    <message>
        <source>The wheel steps it when the pointer has rested here for a moment.</source>
        <translation>ポインターをここに少し置いておくと、ホイールで値を変更できます。</translation>
    </message>
</context>
<context>
    <name>skein::WindowHooks</name>
    <message numerus="yes">
        <source>Programs of yours failed %n times. The last time: %1</source>
        <extracomment>hooks are the photographer&apos;s own programs, run when something happens; %1 is a sentence</extracomment>
        <translation>
            <numerusform>登録したプログラムが%n回失敗しました。最後のエラー: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::WindowMenus</name>
    <message>
        <source>&amp;Camera</source>
        <extracomment>title of a menu</extracomment>
        <translation>カメラ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Colour Management</source>
        <extracomment>title of a menu</extracomment>
        <translation>カラーマネジメント(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Focus</source>
        <extracomment>title of a menu: what moves the lens</extracomment>
        <translation>ピント(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Focus Aids</source>
        <extracomment>menu: focus peaking, focus points and the like</extracomment>
        <translation>ピント補助(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>title of a menu</extracomment>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <extracomment>title of a menu</extracomment>
        <translation>ヒストグラム(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard and Sizes</source>
        <translation>キーボード操作とサイズ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Masks and Guides</source>
        <translation>マスクとガイド(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <extracomment>title of a menu</extracomment>
        <translation>画像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <extracomment>title of a menu</extracomment>
        <translation>レーティング(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rendering Intent</source>
        <extracomment>title of a menu</extracomment>
        <translation>マッチング方法(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <extracomment>menu: chooses pictures</extracomment>
        <translation>選択(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <extracomment>title of a menu</extracomment>
        <translation>セッション(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>title of a menu</extracomment>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>title of the menu in which plugins have their commands</extracomment>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>title of a menu</extracomment>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <extracomment>title of a menu</extracomment>
        <translation>ズーム(&amp;Z)</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <extracomment>title of a menu</extracomment>
        <translation>比較(&amp;O)</translation>
    </message>
    <message>
        <source>Chan&amp;ge Setting</source>
        <extracomment>title of a menu: changes settings of the camera</extracomment>
        <translation>設定の変更(&amp;G)</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <extracomment>menu: where the parts of the window lie</extracomment>
        <translation>レイアウト(&amp;Y)</translation>
    </message>
    <message>
        <source>Live &amp;Picture</source>
        <extracomment>title of a menu: what is done with the picture of live view</extracomment>
        <translation>ライブビュー画像(&amp;P)</translation>
    </message>
    <message>
        <source>Meta&amp;data</source>
        <extracomment>title of a menu</extracomment>
        <translation>メタデータ(&amp;D)</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <extracomment>menu: moves the part of the picture that is seen</extracomment>
        <translation>移動(&amp;V)</translation>
    </message>
    <message>
        <source>More commands</source>
        <extracomment>button of the toolbar, for screen readers and as a tip</extracomment>
        <translation>その他のコマンド</translation>
    </message>
    <message>
        <source>Ove&amp;rlay</source>
        <extracomment>title of a menu</extracomment>
        <translation>オーバーレイ(&amp;R)</translation>
    </message>
    <message>
        <source>Pan&amp;els</source>
        <extracomment>menu: the pages of the panel at the side of the window</extracomment>
        <translation>パネル(&amp;E)</translation>
    </message>
    <message>
        <source>Presen&amp;tation</source>
        <extracomment>title of a menu</extracomment>
        <translation>プレゼンテーション(&amp;T)</translation>
    </message>
    <message>
        <source>R&amp;un Sequence</source>
        <extracomment>menu of the sequences that keys run</extracomment>
        <translation>シーケンスを実行(&amp;U)</translation>
    </message>
    <message>
        <source>Ra&amp;ting</source>
        <extracomment>title of a menu of the picture&apos;s context menu</extracomment>
        <translation>レーティング(&amp;T)</translation>
    </message>
    <message>
        <source>Sharpness Spo&amp;t</source>
        <extracomment>menu: the place at which sharpness is measured</extracomment>
        <translation>シャープネス枠(&amp;T)</translation>
    </message>
</context>
<context>
    <name>skein::WindowWork</name>
    <message>
        <source>More than one result could not be saved. The last one: %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>複数の結果を保存できませんでした。最後のもの: %1</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>中止して閉じる</translation>
    </message>
</context>
<context>
    <name>skein::Workspace</name>
    <message>
        <source>Another window of Skein has this camera. Disconnect it there first.</source>
        <translation>Skeinの別のウィンドウがこのカメラを使用しています。先にそのウィンドウで切断してください。</translation>
    </message>
    <message>
        <source>Choose Another Folder…</source>
        <extracomment>button: opens a session in another folder than the one that could not be opened</extracomment>
        <translation>別のフォルダーを選択…</translation>
    </message>
    <message>
        <source>End %1</source>
        <extracomment>button; %1 is the name of a program</extracomment>
        <translation>%1を終了</translation>
    </message>
    <message>
        <source>Meanwhile photographs are saved in “%1”, which the computer may empty after some days.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>当面の間、写真は「%1」に保存されます。このフォルダーの中身は、数日後にコンピューターによって削除されることがあります。</translation>
    </message>
    <message>
        <source>Meanwhile photographs are saved in “%1”.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>当面の間、写真は「%1」に保存されます。</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>button: opens the preferences</extracomment>
        <translation>環境設定…</translation>
    </message>
    <message>
        <source>Several cameras are connected, and the names of their photographs will not tell which is whose. Put {body} into the pattern for file names.</source>
        <translation>複数のカメラが接続されていますが、現在の命名方法では、どのカメラの写真か区別できません。ファイル名のパターンに{body}を追加してください。</translation>
    </message>
    <message>
        <source>The camera that the desktop named is not plugged in any more. Plug it in again and switch it on.</source>
        <translation>デスクトップから指定されたカメラは、もうつながれていません。つなぎ直して、電源を入れてください。</translation>
    </message>
    <message>
        <source>The disk with “%1” does not answer yet. As soon as it does, the session is opened. You can also begin with another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>「%1」のあるディスクがまだ応答しません。応答しだいセッションを開きます。別のフォルダーで始めることもできます。</translation>
    </message>
    <message>
        <source>The session of last time, “%1”, is not there: it was moved, or its disk is away. The folder of today was opened instead.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>前回のセッション「%1」が見つかりません。移動されたか、ディスクが外れています。代わりに今日のフォルダーを開きました。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <extracomment>button: opens the session once more</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>“%1” is a camera&apos;s memory card, and no place for a session, so the one of last time was opened. Photographs on the card are imported when it is in the camera and the camera is connected, or copied with the file manager.</source>
        <translation>「%1」はカメラのメモリーカードで、セッションの保存先には使えないため、前回のセッションを開きました。カードの写真は、カードをカメラに入れてカメラを接続すれば取り込めます。ファイルマネージャーでコピーすることもできます。</translation>
    </message>
</context>
</TS>
