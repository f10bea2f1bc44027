<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>skein::headoutline::CascadeDetector</name>
    <message>
        <source>Heads cannot be found by themselves, because OpenCV&apos;s faces are missing here. Install the package opencv-data, or add the numbers by hand.</source>
        <translation>OpenCVの顔検出データがないため、人物を自動検出できません。opencv-dataパッケージをインストールするか、番号を手動で追加してください。</translation>
    </message>
    <message>
        <source>Looking for heads failed. Add the numbers by hand. (%1)</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>人物の検出に失敗しました。番号を手動で追加してください。（%1）</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadOutlinePlugin</name>
    <message>
        <source> pixels</source>
        <extracomment>behind a number</extracomment>
        <translation type="vanished"> ピクセル</translation>
    </message>
    <message>
        <source>&amp;Head Outline…</source>
        <extracomment>command of a menu</extracomment>
        <translation>人物アウトライン(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Pictures of web pages:</source>
        <translation type="vanished">Webページの画像(&amp;P):</translation>
    </message>
    <message>
        <source>Back row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation type="vanished">後列</translation>
    </message>
    <message>
        <source>Draws the outline of a team photograph and numbers its heads</source>
        <translation>集合写真の輪郭線を描き、人物に番号を付けます</translation>
    </message>
    <message>
        <source>Front row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation type="vanished">前列</translation>
    </message>
    <message>
        <source>Head Outline</source>
        <extracomment>name of the plugin: numbers the people of a group photograph</extracomment>
        <translation>人物アウトライン</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>より新しいバージョンのSkeinが必要です。</translation>
    </message>
    <message>
        <source>Number &amp;first:</source>
        <extracomment>label of a choice: which row is numbered first</extracomment>
        <translation type="vanished">番号の開始(&amp;F):</translation>
    </message>
    <message>
        <source>Show a team photograph first.</source>
        <translation>先に集合写真を表示してください。</translation>
    </message>
    <message>
        <source>What outlines look like at first, and how large and how well the pictures of web pages are saved.</source>
        <translation type="vanished">輪郭線の初期の描き方と、Webページの画像の大きさと画質です。</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadSet</name>
    <message>
        <source>Add Number</source>
        <extracomment>what can be taken back</extracomment>
        <translation>番号の追加</translation>
    </message>
    <message>
        <source>Find Heads</source>
        <extracomment>what can be taken back</extracomment>
        <translation>人物の検出</translation>
    </message>
    <message>
        <source>Move Number</source>
        <extracomment>what can be taken back</extracomment>
        <translation>番号の移動</translation>
    </message>
    <message>
        <source>Remove Number</source>
        <extracomment>what can be taken back</extracomment>
        <translation>番号の削除</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>what can be taken back</extracomment>
        <translation>名前の変更</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadState</name>
    <message>
        <source>The heads beside this photograph were saved by a newer version of this plugin. Update it to go on with them.</source>
        <translation>この写真の人物データは、より新しいバージョンのプラグインで保存されています。続けるには、このプラグインを更新してください。</translation>
    </message>
    <message>
        <source>The heads that were saved beside this photograph are more than %1, which is too many.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>この写真に保存された人物が%1人を超えており、多すぎます。</translation>
    </message>
    <message>
        <source>The heads that were saved beside this photograph cannot be read; the file is damaged or something else.</source>
        <translation>この写真の人物データを読み取れません。ファイルが壊れているか、別の種類のファイルです。</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadTexts</name>
    <message>
        <source>(no name)</source>
        <extracomment>somebody in the photograph who has no name yet</extracomment>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>Back row</source>
        <extracomment>title of a row of names</extracomment>
        <translation>後列</translation>
    </message>
    <message>
        <source>Front row</source>
        <extracomment>title of a row of names</extracomment>
        <translation>前列</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>title of the list of names on a web page</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Outline with numbers</source>
        <translation>番号付きの輪郭線</translation>
    </message>
    <message>
        <source>Outline with numbers: %1</source>
        <extracomment>text instead of a picture on a web page; %1 is the name of the photograph</extracomment>
        <translation>番号付きの輪郭線: %1</translation>
    </message>
    <message>
        <source>Photograph</source>
        <extracomment>heading on a web page</extracomment>
        <translation>写真</translation>
    </message>
    <message>
        <source>Photograph: %1</source>
        <extracomment>text instead of a picture on a web page; %1 is the name of the photograph</extracomment>
        <translation>写真: %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>title of a row of names; %1 is a number</extracomment>
        <translation>%1列目</translation>
    </message>
    <message>
        <source>Team photograph</source>
        <extracomment>example of a title</extracomment>
        <translation>集合写真</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadView</name>
    <message numerus="yes">
        <source>%n number(s).</source>
        <extracomment>how many people are numbered, for screen readers</extracomment>
        <translation>
            <numerusform>番号%n個。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add Number Here</source>
        <translation>ここに番号を追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <extracomment>command of a menu: gives the person a name</extracomment>
        <translation>名前(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Remove Number</source>
        <extracomment>command of a menu</extracomment>
        <translation>番号を削除(&amp;R)</translation>
    </message>
    <message>
        <source>No photograph is open here.</source>
        <translation>写真が開かれていません。</translation>
    </message>
    <message>
        <source>Number %1 is chosen: %2.</source>
        <extracomment>for screen readers; %1 is a number, %2 the name of a person</extracomment>
        <translation>番号%1を選択中: %2。</translation>
    </message>
    <message>
        <source>Page Up and Page Down choose a number, the arrows move it, Delete removes it, Insert adds one, Enter leads to its name.</source>
        <translation>Page UpとPage Downで番号を選択、矢印キーで移動、Deleteで削除、Insertで追加、Enterで名前に移動します。</translation>
    </message>
    <message>
        <source>Photograph with numbers</source>
        <translation>番号付きの写真</translation>
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
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>&amp;Contrast:</source>
        <extracomment>label of a number: how the outline is drawn</extracomment>
        <translation>コントラスト(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Desaturation:</source>
        <extracomment>label of a number: how the outline is drawn</extracomment>
        <translation>彩度を下げる(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Thickness:</source>
        <extracomment>label of a number: how the outline is drawn</extracomment>
        <translation>太さ(&amp;T):</translation>
    </message>
    <message>
        <source>100 % draws grey lines; with less they keep some colour.</source>
        <translation>100 %では線が灰色になります。値を下げると、色がいくらか残ります。</translation>
    </message>
    <message>
        <source>As drawn on paper, and good to print; else bright lines on black.</source>
        <translation>紙に描いたような線になり、印刷に適しています。オフの場合は、黒地に明るい線になります。</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Dark lines on &amp;white</source>
        <translation>白地に濃い線(&amp;W)</translation>
    </message>
    <message>
        <source>Desaturation</source>
        <translation>彩度を下げる</translation>
    </message>
    <message>
        <source>How strongly lines stand out: more also shows faint edges, and the grain of the photograph.</source>
        <translation>線の目立ちやすさです。大きくすると、かすかな輪郭や写真の粒子も現れます。</translation>
    </message>
    <message>
        <source>How the outline is drawn from the photograph: how strong and how thick its lines are, how much colour stays, and whether lines are dark or bright.</source>
        <translation type="vanished">写真から輪郭線を描く方法です。線の強さと太さ、残す色の量、線を濃くするか明るくするかを指定します。</translation>
    </message>
    <message>
        <source>Thickness</source>
        <extracomment>how thick lines are</extracomment>
        <translation>太さ</translation>
    </message>
    <message>
        <source>Thin lines show small things such as hair; thick ones only what is large.</source>
        <translation>細い線は髪の毛などの細部を、太い線は大きなものだけを表します。</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::OutlineDialog</name>
    <message numerus="yes">
        <source>%n head(s) found. Look whether one was missed, or something else was taken for a head.</source>
        <extracomment>%n counts heads of people that were found in the photograph</extracomment>
        <translation>
            <numerusform>%n人を検出しました。検出漏れや誤検出がないか確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>button: adds a number to the photograph</extracomment>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find Heads</source>
        <extracomment>button: looks for heads in the photograph</extracomment>
        <translation>人物を検出(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <extracomment>tab or button: the list of names</extracomment>
        <translation>リスト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <extracomment>can be switched on and off: what is shown</extracomment>
        <translation>輪郭線(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Photograph</source>
        <extracomment>can be switched on and off: what is shown</extracomment>
        <translation>写真(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>button: removes a number from the photograph</extracomment>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>A line for the name of each head. Typing begins to write one, and Tab goes on to the next.</source>
        <translation>人物ごとに名前を書く行があります。文字を入力すると書き始め、Tabキーで次の行に移動します。</translation>
    </message>
    <message>
        <source>A page with photograph and outline, on which one points at people and sees their names (HTML)</source>
        <translation>写真と輪郭線のページ。人物にポインターを合わせると名前が表示されます（HTML）</translation>
    </message>
    <message>
        <source>Adds a number in the middle; a double click adds one where it is made.</source>
        <translation>中央に番号を追加します。ダブルクリックすると、その位置に追加されます。</translation>
    </message>
    <message>
        <source>Back row first</source>
        <translation>後列から</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <extracomment>button: ends the search for heads</extracomment>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>Does again what was just taken back.</source>
        <translation>直前に元に戻した変更をやり直します。</translation>
    </message>
    <message>
        <source>Find the heads, or add numbers by a double click, then type the names.</source>
        <translation>人物を検出するか、ダブルクリックで番号を追加してから、名前を入力してください。</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>button: zoom that shows the whole photograph</extracomment>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Front row first</source>
        <translation>前列から</translation>
    </message>
    <message>
        <source>Going on with what was saved beside the photograph.</source>
        <translation>この写真に保存されたデータから続けます。</translation>
    </message>
    <message>
        <source>Head Outline: %1</source>
        <extracomment>title of a window; %1 is the name of the photograph</extracomment>
        <translation>人物アウトライン: %1</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>button: zoom</extracomment>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Looking for heads. “Cancel” or Escape ends that.</source>
        <translation>人物を検出しています。「キャンセル」またはEscキーで中止できます。</translation>
    </message>
    <message>
        <source>Looking for heads: %1 %</source>
        <extracomment>%1 is a number: how much of the search is done</extracomment>
        <translation>人物を検出中: %1 %</translation>
    </message>
    <message>
        <source>Looking for heads…</source>
        <translation type="vanished">人物を検出中…</translation>
    </message>
    <message>
        <source>Looks for faces and numbers them in reading order; those that are there are replaced, and names are kept where a head was.</source>
        <translation>顔を検出し、並び順に番号を付けます。既存の番号は置き換えられますが、同じ位置の人物の名前は残ります。</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>name of a line, for screen readers</extracomment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Names in the order of the numbers</source>
        <translation>番号順の名前</translation>
    </message>
    <message>
        <source>No heads were found. Add the numbers by a double click where the heads are.</source>
        <translation>人物が見つかりませんでした。人物の位置をダブルクリックして番号を追加してください。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>title of a part of the window</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <extracomment>button: saves the outline as a picture</extracomment>
        <translation>輪郭線(&amp;U)</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>title of a part of the window</extracomment>
        <translation>輪郭線</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>button</extracomment>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Removes the chosen number and its name.</source>
        <translation>選択した番号とその名前を削除します。</translation>
    </message>
    <message>
        <source>Save in the Session</source>
        <translation>セッションに保存</translation>
    </message>
    <message>
        <source>Saved in the session: %1.</source>
        <extracomment>%1: names of files</extracomment>
        <translation>セッションに保存しました: %1。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>message</extracomment>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Show all of the photograph</source>
        <translation>写真全体を表示</translation>
    </message>
    <message>
        <source>Shows the outline, as it is saved.</source>
        <translation>輪郭線を、保存されるとおりに表示します。</translation>
    </message>
    <message>
        <source>Shows the photograph itself, below the numbers.</source>
        <translation>番号の下に写真そのものを表示します。</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>button: zoom</extracomment>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Stands above the list of names and the web page.</source>
        <translation>名前のリストとWebページの上部に表示されます。</translation>
    </message>
    <message>
        <source>Takes back the last change of numbers and names.</source>
        <translation>番号と名前の直前の変更を元に戻します。</translation>
    </message>
    <message>
        <source>The numbers with the names, row by row (text)</source>
        <translation>列ごとの番号と名前（テキスト）</translation>
    </message>
    <message>
        <source>The outline with the numbers, at full size (PNG)</source>
        <translation>番号付きの輪郭線、原寸（PNG）</translation>
    </message>
    <message>
        <source>The photograph is being loaded…</source>
        <translation>写真を読み込み中…</translation>
    </message>
    <message>
        <source>The search was cancelled. Nothing was changed.</source>
        <translation>検出をキャンセルしました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Title of the photograph</source>
        <translation>写真のタイトル</translation>
    </message>
    <message>
        <source>Title, for example the team</source>
        <translation>タイトル（チーム名など）</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>button</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Web Pa&amp;ge</source>
        <extracomment>button: saves a web page with the photograph and the names</extracomment>
        <translation>Webページ(&amp;G)</translation>
    </message>
    <message>
        <source>Whether the numbers begin in the back row or in the front row.</source>
        <translation>番号を後列から付けるか、前列から付けるかを指定します。</translation>
    </message>
    <message>
        <source>Which row is counted first</source>
        <translation>最初に数える列</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::OutlineExport</name>
    <message>
        <source>There is not enough memory for this picture. Close other programs and try again.</source>
        <translation>この画像を作成するにはメモリーが不足しています。ほかのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::OutlinePage</name>
    <message>
        <source> pixels</source>
        <extracomment>behind a number</extracomment>
        <translation> ピクセル</translation>
    </message>
    <message>
        <source>&amp;Pictures of web pages:</source>
        <translation>Webページの画像(&amp;P):</translation>
    </message>
    <message>
        <source>Back row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation>後列</translation>
    </message>
    <message>
        <source>Front row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation>前列</translation>
    </message>
    <message>
        <source>Number &amp;first:</source>
        <extracomment>label of a choice: which row is numbered first</extracomment>
        <translation>番号の開始(&amp;F):</translation>
    </message>
    <message>
        <source>The longer side of photograph and outline on the page. Outlines that are saved as pictures always have the size of the photograph.</source>
        <translation>ページ上の写真と輪郭線の長辺です。画像として保存する輪郭線は、常に写真と同じサイズになります。</translation>
    </message>
    <message>
        <source>Web pages</source>
        <extracomment>title above options: pages for a web browser</extracomment>
        <translation>Webページ</translation>
    </message>
    <message>
        <source>What a new photograph begins with</source>
        <extracomment>title above options: of photographs that are opened for the first time</extracomment>
        <translation>新しい写真の初期設定</translation>
    </message>
    <message>
        <source>Whether number 1 stands in the back row or in the front row; each row is counted from left to right.</source>
        <translation>番号1を後列に付けるか、前列に付けるかです。各列は左から右へ数えます。</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::StateFile</name>
    <message>
        <source>The heads could not be saved in “%1”: %2. Make room or make the folder writable, and change something to try again.</source>
        <extracomment>%1 is a folder, %2 a technical reason</extracomment>
        <translation>人物データを「%1」に保存できませんでした: %2。空き容量を増やすかフォルダーを書き込み可能にしてから、何か変更するともう一度保存を試みます。</translation>
    </message>
    <message>
        <source>The heads that were saved beside this photograph could not be read: %1. They stay there under another name when you save others.</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>この写真の人物データを読み取れませんでした: %1。新しいデータを保存すると、元のデータは別の名前で残ります。</translation>
    </message>
    <message>
        <source>The heads that were there, saved by something else or unreadable, are kept in “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>ほかで保存されたか読み取れなかった既存の人物データは、「%1」に残してあります。</translation>
    </message>
    <message>
        <source>The heads were not saved, because “%1” is a link. Remove it and change something to try again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>「%1」がリンクのため、人物データは保存されませんでした。リンクを削除してから、何か変更するともう一度保存を試みます。</translation>
    </message>
    <message>
        <source>The heads were not saved: “%1” is not there any more.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>「%1」が見つからなくなったため、人物データは保存されませんでした。</translation>
    </message>
    <message>
        <source>it is a link or no file</source>
        <translation>リンクであるか、ファイルではありません</translation>
    </message>
</context>
</TS>
