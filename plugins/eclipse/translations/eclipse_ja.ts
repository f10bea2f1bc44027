<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>skein::eclipse::CameraFit</name>
    <message>
        <source>%1: with %2 the nearest that this camera can is %3 stops too bright.</source>
        <extracomment>%1 is a phase of the eclipse, %2 an exposure, %3 a number of stops</extracomment>
        <translation>%1: %2に対し、このカメラで最も近い設定は%3段明るすぎます。</translation>
    </message>
    <message>
        <source>%1: with %2 the nearest that this camera can is %3 stops too dark.</source>
        <extracomment>%1 is a phase of the eclipse, %2 an exposure, %3 a number of stops</extracomment>
        <translation>%1: %2に対し、このカメラで最も近い設定は%3段暗すぎます。</translation>
    </message>
    <message>
        <source>ISO cannot be set from here now. Switch automatic ISO off at the camera.</source>
        <translation>現在、ISO感度をここから設定できません。カメラで感度自動制御（ISOオート）をオフにしてください。</translation>
    </message>
    <message>
        <source>The aperture cannot be set from here now. Turn the camera&apos;s dial to M, or set it at the lens.</source>
        <translation>現在、絞りをここから設定できません。カメラのダイヤルをMにするか、レンズで設定してください。</translation>
    </message>
    <message>
        <source>The camera decides the shutter speed itself. Turn its dial to M (manual).</source>
        <translation>シャッタースピードはカメラが決めています。ダイヤルをM（マニュアル）にしてください。</translation>
    </message>
    <message>
        <source>The camera does not let the shutter speed be set from here: every photograph is taken with the one it has.</source>
        <translation>このカメラではシャッタースピードをここから設定できません。すべての写真が現在のシャッタースピードで撮影されます。</translation>
    </message>
    <message>
        <source>The camera&apos;s dial is at B (bulb), where nobody would close the shutter. Turn it to M (manual).</source>
        <translation>カメラのダイヤルがB（バルブ）になっており、シャッターを閉じるものがありません。M（マニュアル）にしてください。</translation>
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
        <translation>シャッターがバルブになっており、閉じるものがないため、撮影されません。カメラのダイヤルをM（マニュアル）にしてください。</translation>
    </message>
    <message>
        <source>aperture %1</source>
        <extracomment>one of a list; %1 is an aperture, &quot;f/8&quot;</extracomment>
        <translation>絞り %1</translation>
    </message>
    <message>
        <source>shutter %1</source>
        <extracomment>one of a list; %1 is a shutter speed</extracomment>
        <translation>シャッタースピード %1</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::ContactsForm</name>
    <message>
        <source>%1, in UTC</source>
        <extracomment>%1 is the name of a contact, such as &quot;First contact&quot;; name of a field, for screen readers</extracomment>
        <translation>%1（UTC）</translation>
    </message>
    <message>
        <source>%1°</source>
        <extracomment>degrees above the horizon</extracomment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>&amp;Type the times myself</source>
        <translation>時刻を自分で入力する(&amp;T)</translation>
    </message>
    <message>
        <source>Kind of the eclipse</source>
        <translation>日食の種類</translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>head of a column</extracomment>
        <translation>現地時刻</translation>
    </message>
    <message>
        <source>No contact times yet. Type place and day and compute them, or type the times yourself.</source>
        <translation>接触時刻がまだありません。場所と日付を入力して計算するか、時刻を自分で入力してください。</translation>
    </message>
    <message>
        <source>Sun&apos;s height</source>
        <extracomment>head of a column: how high the Sun stands above the horizon</extracomment>
        <translation>太陽高度</translation>
    </message>
    <message>
        <source>Times of your own, in UTC:</source>
        <translation>自分で入力する時刻（UTC）:</translation>
    </message>
    <message>
        <source>UTC</source>
        <extracomment>head of a column of times</extracomment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>When the Moon touches and leaves the disk of the Sun, as computed for this place and day, or as another source tells and you type.</source>
        <translation>月が太陽面に接触し、離れる時刻です。この場所と日付から計算された時刻、またはほかの情報源を見て入力した時刻です。</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::Cues</name>
    <message>
        <source>Filter off!</source>
        <extracomment>spoken aloud: the solar filter is to be taken off the lens</extracomment>
        <translation>フィルターを外してください！</translation>
    </message>
    <message>
        <source>Filter on!</source>
        <extracomment>spoken aloud: the solar filter is to be put on the lens</extracomment>
        <translation>フィルターを付けてください！</translation>
    </message>
    <message>
        <source>First contact</source>
        <extracomment>spoken aloud during the eclipse; short</extracomment>
        <translation>第1接触です</translation>
    </message>
    <message>
        <source>Fourth contact: the eclipse is over</source>
        <translation>第4接触です。日食が終わりました</translation>
    </message>
    <message>
        <source>Maximum</source>
        <extracomment>spoken aloud during the eclipse: the middle of it</extracomment>
        <translation>食の最大です</translation>
    </message>
    <message>
        <source>Maximum: the filter stays on</source>
        <translation>食の最大です。フィルターは付けたままです</translation>
    </message>
    <message>
        <source>One minute to first contact: the filter is on?</source>
        <translation>第1接触まで1分です。フィルターは付いていますか？</translation>
    </message>
    <message>
        <source>One minute to the ring: the filter stays on</source>
        <translation>金環まで1分です。フィルターは付けたままです</translation>
    </message>
    <message>
        <source>One minute to totality</source>
        <translation>皆既まで1分です</translation>
    </message>
    <message>
        <source>Ten minutes to totality</source>
        <translation>皆既まで10分です</translation>
    </message>
    <message>
        <source>The ring begins</source>
        <translation>金環が始まりました</translation>
    </message>
    <message>
        <source>The ring is over</source>
        <translation>金環が終わりました</translation>
    </message>
    <message>
        <source>Totality begins</source>
        <extracomment>spoken aloud during the eclipse; short</extracomment>
        <translation>皆既が始まりました</translation>
    </message>
    <message>
        <source>Totality ends soon: no look through the finder now</source>
        <translation>まもなく皆既が終わります。ファインダーをのぞかないでください</translation>
    </message>
    <message>
        <source>Totality is over</source>
        <translation>皆既が終わりました</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipsePage</name>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source> s after C3</source>
        <translation> 秒（C3の後）</translation>
    </message>
    <message>
        <source> s before C2</source>
        <translation> 秒（C2の前）</translation>
    </message>
    <message>
        <source>&amp;Cues:</source>
        <extracomment>label of a choice: how what is to be done is announced</extracomment>
        <translation>合図(&amp;C):</translation>
    </message>
    <message>
        <source>A tone</source>
        <extracomment>how what is to be done is announced</extracomment>
        <translation>音</translation>
    </message>
    <message>
        <source>A voice</source>
        <extracomment>how what is to be done is announced</extracomment>
        <translation>音声</translation>
    </message>
    <message>
        <source>Camera&apos;s &amp;pause:</source>
        <extracomment>label of a number of seconds that the camera needs between two photographs</extracomment>
        <translation>カメラの休止時間(&amp;P):</translation>
    </message>
    <message>
        <source>Every cue is shown as well.</source>
        <translation type="vanished">合図は画面にも表示されます。</translation>
    </message>
    <message>
        <source>Filter o&amp;ff:</source>
        <extracomment>label of a number of seconds: when the solar filter is to be taken off</extracomment>
        <translation>フィルターを外す(&amp;F):</translation>
    </message>
    <message>
        <source>Filter o&amp;n:</source>
        <extracomment>label of a number of seconds: when the solar filter is to be put on</extracomment>
        <translation>フィルターを付ける(&amp;N):</translation>
    </message>
    <message>
        <source>How long after totality (C3) you are told to put it on again.</source>
        <translation>皆既（C3）の何秒後に、フィルターを再び付けるよう知らせるかです。</translation>
    </message>
    <message>
        <source>How long before totality (C2) you are told to take the solar filter off the lens. Never look through camera or finder without it before C2.</source>
        <translation>皆既（C2）の何秒前に、レンズの太陽フィルターを外すよう知らせるかです。C2の前に、フィルターなしで絶対にカメラやファインダーをのぞかないでください。</translation>
    </message>
    <message>
        <source>How long the camera takes from the end of an exposure until it can begin the next. A rehearsal measures it. With too short a pause photographs are left out; with too long a one fewer are planned.</source>
        <translation>露光の終了から、カメラが次の露光を始められるまでの時間です。リハーサルで測定できます。短すぎると一部の写真が撮影されず、長すぎると予定枚数が減ります。</translation>
    </message>
    <message>
        <source>How you are told that the filter comes off and goes on again, so that your eyes stay on the sky. Every cue is shown as well. Where the computer has no voice a tone is sounded instead; the packages speech-dispatcher or espeak-ng bring one.</source>
        <translation>空から目を離さずに済むように、フィルターの取り外しと取り付けを知らせる方法です。合図はすべて画面にも表示されます。コンピューターに音声がない場合は、代わりに音が鳴ります。音声を使うには、speech-dispatcherまたはespeak-ngパッケージが必要です。</translation>
    </message>
    <message>
        <source>How you are told to take the filter off and put it on again, how long before, and how long this camera needs between two photographs, as a rehearsal tells.</source>
        <translation type="vanished">フィルターの着脱を知らせる方法、何秒前に知らせるか、このカメラが撮影と撮影の間に必要とする時間を指定します。この時間はリハーサルでわかります。</translation>
    </message>
    <message>
        <source>Photographs of a rehearsal go into the folder “%1” of the session, so that they do not lie among the real ones.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>リハーサルの写真は、本番の写真と混ざらないように、セッションのフォルダー「%1」に保存されます。</translation>
    </message>
    <message>
        <source>Shown only</source>
        <extracomment>how what is to be done is announced: without any sound</extracomment>
        <translation>表示のみ</translation>
    </message>
    <message>
        <source>The camera</source>
        <extracomment>title above options: what is known of the camera</extracomment>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>This computer has no voice.</source>
        <translation>このコンピューターには音声がありません。</translation>
    </message>
    <message>
        <source>This computer has no voice: a tone is sounded instead. The packages speech-dispatcher or espeak-ng bring one.</source>
        <translation type="vanished">このコンピューターには音声合成がないため、代わりに音を鳴らします。speech-dispatcherまたはespeak-ngパッケージをインストールすると音声を使えます。</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <extracomment>title above options: what is said during an eclipse</extracomment>
        <translation>行うこと</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipsePanel</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: what is photographed next; %2: a time, &quot;0:07&quot;</extracomment>
        <translation>あと%2 – %1</translation>
    </message>
    <message>
        <source>%1 saved, %2 left out, %3 failed, %4 to come</source>
        <extracomment>%1, %2, %3 and %4 are numbers of photographs</extracomment>
        <translation>保存%1枚、省略%2枚、失敗%3枚、残り%4枚</translation>
    </message>
    <message>
        <source>%1 saved, %2 left out, %3 failed.</source>
        <extracomment>%1, %2 and %3 are numbers of photographs</extracomment>
        <translation>保存%1枚、省略%2枚、失敗%3枚。</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <extracomment>button: plays the eclipse as a test</extracomment>
        <translation>リハーサル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>button</extracomment>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>button</extracomment>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>Ending: settings are put back</source>
        <translation>終了しています: 設定を元に戻しています</translation>
    </message>
    <message>
        <source>From before the maximum</source>
        <translation>食の最大の前から</translation>
    </message>
    <message>
        <source>From before the ring</source>
        <translation>金環の前から</translation>
    </message>
    <message>
        <source>From before totality</source>
        <translation>皆既の前から</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>終わりから</translation>
    </message>
    <message>
        <source>Go &amp;On</source>
        <extracomment>button: after a pause</extracomment>
        <translation>続ける(&amp;O)</translation>
    </message>
    <message>
        <source>Goes through the plan with this camera now, faster than in the sky, to see whether it can be done.</source>
        <translation type="vanished">計画を今このカメラで、実際の空より速く実行し、計画どおりに撮影できるかどうかを確認します。</translation>
    </message>
    <message>
        <source>Goes through the plan with this camera now, faster than in the sky, to see whether it can be done. Its photographs go into the folder “%1” of the session.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>このカメラで計画を今すぐ、実際の日食より速く実行し、撮影できるかどうかを確認します。写真はセッションのフォルダー「%1」に保存されます。</translation>
    </message>
    <message>
        <source>How fast the rehearsal waits</source>
        <translation>リハーサルで待ち時間を進める速さ</translation>
    </message>
    <message>
        <source>How long it is until the next phase, what is done then, and whether the rehearsal begins with the plan, shortly before totality, or at its end.</source>
        <translation>次の段階までの時間と、そのときに行うことです。リハーサルを計画の始め、皆既の直前、計画の終わりのどこから始めるかも選べます。</translation>
    </message>
    <message>
        <source>How much of the plan is behind</source>
        <translation>計画の進行状況</translation>
    </message>
    <message>
        <source>In real time</source>
        <extracomment>one of a list of choices: the others are &quot;Waiting 10×&quot; and so on</extracomment>
        <translation>実時間</translation>
    </message>
    <message>
        <source>Lets the photographs wait, or goes on with those that are due.</source>
        <translation>撮影を一時停止するか、予定の写真から再開します。</translation>
    </message>
    <message>
        <source>No eclipse is planned. Say under “Plan…” where and when it is seen.</source>
        <translation>日食の撮影計画がありません。「計画…」で観測場所と日付を指定してください。</translation>
    </message>
    <message>
        <source>Opens the plan: place, day, and the exposures of each phase.</source>
        <translation>場所、日付、各段階の露出を定めた撮影計画を開きます。</translation>
    </message>
    <message>
        <source>P&amp;lan…</source>
        <extracomment>button: opens the window of the plan</extracomment>
        <translation>計画(&amp;L)…</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <extracomment>button</extracomment>
        <translation>一時停止(&amp;U)</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>state</extracomment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Paused: no photographs, but the eclipse goes on</source>
        <translation>一時停止中: 撮影していませんが、日食は進行しています</translation>
    </message>
    <message>
        <source>Rehearsal in real time</source>
        <translation>実時間のリハーサル</translation>
    </message>
    <message>
        <source>Rehearsal: waiting %1 times as fast, photographs at their own pace</source>
        <extracomment>%1 is a number; photographs take as long as they do in earnest</extracomment>
        <translation>リハーサル: 待ち時間は%1倍速、撮影は実際の速さ</translation>
    </message>
    <message>
        <source>Takes the photographs of the plan by the clock of the computer, or stops that.</source>
        <translation>コンピューターの時計に合わせて計画どおりに撮影するか、撮影を中止します。</translation>
    </message>
    <message>
        <source>The camera was ready again %1 s after each exposure; the plan counts on %2 s.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>カメラは露光後%1 秒で準備ができました。計画では%2 秒としています。</translation>
    </message>
    <message>
        <source>The eclipse is over</source>
        <translation>日食は終わりました</translation>
    </message>
    <message>
        <source>The rehearsal takes %1.</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>リハーサルの所要時間は%1です。</translation>
    </message>
    <message>
        <source>The rehearsal takes about %1: only waiting is faster, photographs take their time.</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>リハーサルの所要時間は約%1です。速くなるのは待ち時間だけで、撮影には実際の時間がかかります。</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <extracomment>stands above a time that is counted down; %1: &quot;First contact&quot;, &quot;Totality begins&quot;, &quot;Maximum&quot;</extracomment>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Waiting %1×</source>
        <extracomment>rehearsal, while nothing is to be done; %1 is a number: how many times faster</extracomment>
        <translation>待ち時間 %1倍速</translation>
    </message>
    <message>
        <source>Waiting is so many times as fast. Photographs take their time.</source>
        <translation>待ち時間だけが指定した倍率で速くなります。撮影には実際の時間がかかります。</translation>
    </message>
    <message>
        <source>Where the rehearsal begins</source>
        <translation>リハーサルの開始位置</translation>
    </message>
    <message>
        <source>about %1 to go</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>残り約%1</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipsePlugin</name>
    <message>
        <source>%1 photographs of the eclipse are saved, %2 were left out, %3 failed.</source>
        <extracomment>%1 to %3 are numbers of photographs</extracomment>
        <translation>日食の写真: 保存%1枚、省略%2枚、失敗%3枚。</translation>
    </message>
    <message>
        <source>&amp;Eclipse</source>
        <extracomment>title of a menu</extracomment>
        <translation>日食(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Plan an Eclipse…</source>
        <translation>日食の撮影計画(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Rehearse Eclipse</source>
        <extracomment>command of a menu</extracomment>
        <translation>日食のリハーサル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show Eclipse Panel</source>
        <extracomment>command of a menu: shows the tab &quot;Eclipse&quot; at the side of the window</extracomment>
        <translation>日食パネルを表示(&amp;S)</translation>
    </message>
    <message>
        <source>A sequence is running. Stop it, or wait until it has ended.</source>
        <translation>シーケンスを実行中です。中止するか、終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>An eclipse is being photographed. Closing the window ends that.</source>
        <translation>日食を撮影中です。ウィンドウを閉じると終了します。</translation>
    </message>
    <message>
        <source>An eclipse is being rehearsed. Closing the window ends that.</source>
        <translation>日食のリハーサル中です。ウィンドウを閉じると終了します。</translation>
    </message>
    <message>
        <source>Begins or stops photographing the eclipse that is planned</source>
        <translation>計画した日食の撮影を開始または中止します</translation>
    </message>
    <message>
        <source>Eclipse</source>
        <extracomment>title of a tab</extracomment>
        <translation>日食</translation>
    </message>
    <message>
        <source>Eclipse, rehearsal</source>
        <extracomment>what takes photographs, in a bar over the picture</extracomment>
        <translation>日食、リハーサル</translation>
    </message>
    <message>
        <source>Goes through the eclipse that is planned, faster than it will be</source>
        <translation>計画した日食を、実際より速く進めて試します</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>より新しいバージョンのSkeinが必要です。</translation>
    </message>
    <message>
        <source>It was a rehearsal: they lie in the folder “%1” of the session.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>リハーサルの写真は、セッションのフォルダー「%1」にあります。</translation>
    </message>
    <message>
        <source>No camera is connected. Connect one before the eclipse begins.</source>
        <translation>カメラが接続されていません。日食が始まる前に接続してください。</translation>
    </message>
    <message>
        <source>P&amp;ause Eclipse</source>
        <extracomment>command of a menu</extracomment>
        <translation>日食の撮影を一時停止(&amp;A)</translation>
    </message>
    <message>
        <source>Photograph &amp;Eclipse</source>
        <extracomment>command of a menu, a verb: takes the photographs of the plan</extracomment>
        <translation>日食を撮影(&amp;E)</translation>
    </message>
    <message>
        <source>Shows the tab “Eclipse” at the side of the window, which counts down to the next contact</source>
        <translation>次の接触までカウントダウンする「日食」タブをウィンドウの横に表示します</translation>
    </message>
    <message>
        <source>Takes no photographs of the eclipse until it is chosen again</source>
        <translation>もう一度選択するまで、日食の撮影を止めます</translation>
    </message>
    <message>
        <source>The camera is being set back to what it was before the eclipse. Closing the window now may leave it as it is.</source>
        <translation>カメラを日食の撮影前の設定に戻しています。今ウィンドウを閉じると、設定が元に戻らない場合があります。</translation>
    </message>
    <message>
        <source>Where and when an eclipse is seen, and how it is photographed</source>
        <translation>日食を観測する場所と日時、撮影方法を指定します</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipseRun</name>
    <message>
        <source>No eclipse is planned. Say under “Plan…” where and when it is seen.</source>
        <translation>日食の撮影計画がありません。「計画…」で観測場所と日付を指定してください。</translation>
    </message>
    <message>
        <source>Nothing is to be photographed. Switch on some phases under “Plan…”.</source>
        <translation>撮影するものがありません。「計画…」でいくつかの段階をオンにしてください。</translation>
    </message>
    <message>
        <source>The camera could not be set back. Set it yourself: %1.</source>
        <extracomment>%1 is a list of what could not be set</extracomment>
        <translation>カメラの設定を元に戻せませんでした。カメラで設定してください: %1。</translation>
    </message>
    <message>
        <source>The camera was away for a while. It is back.</source>
        <translation>カメラの接続がしばらく切れていましたが、復帰しました。</translation>
    </message>
    <message>
        <source>The camera&apos;s dial is at B (bulb), where nobody would close the shutter. Turn it to M (manual), and begin again.</source>
        <translation>カメラのダイヤルがB（バルブ）になっており、シャッターを閉じるものがありません。M（マニュアル）にしてから、開始し直してください。</translation>
    </message>
    <message>
        <source>This eclipse is over. Rehearse it, or plan another one.</source>
        <translation>この日食は終わっています。リハーサルを行うか、別の日食を計画してください。</translation>
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
        <translation>%1 秒、f/%2、ISO %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>until the eclipse begins</extracomment>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Annular eclipse</source>
        <extracomment>a kind of eclipse</extracomment>
        <translation>金環日食</translation>
    </message>
    <message>
        <source>Annular eclipse, %1 of the ring</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>金環日食、金環の継続時間%1</translation>
    </message>
    <message>
        <source>Baily&apos;s beads</source>
        <extracomment>phase of an eclipse</extracomment>
        <translation>ベイリービーズ</translation>
    </message>
    <message>
        <source>C1, first contact</source>
        <translation>C1、第1接触</translation>
    </message>
    <message>
        <source>C2, second contact</source>
        <translation>C2、第2接触</translation>
    </message>
    <message>
        <source>C3, third contact</source>
        <translation>C3、第3接触</translation>
    </message>
    <message>
        <source>C4, fourth contact</source>
        <translation>C4、第4接触</translation>
    </message>
    <message>
        <source>Diamond ring</source>
        <extracomment>phase of an eclipse</extracomment>
        <translation>ダイヤモンドリング</translation>
    </message>
    <message>
        <source>Inner corona</source>
        <extracomment>what is photographed during totality</extracomment>
        <translation>内部コロナ</translation>
    </message>
    <message>
        <source>Maximum</source>
        <extracomment>the middle of an eclipse</extracomment>
        <translation>食の最大</translation>
    </message>
    <message>
        <source>No eclipse</source>
        <extracomment>at this place on this day</extracomment>
        <translation>日食なし</translation>
    </message>
    <message>
        <source>Outer corona</source>
        <extracomment>what is photographed during totality</extracomment>
        <translation>外部コロナ</translation>
    </message>
    <message>
        <source>Partial eclipse</source>
        <extracomment>a kind of eclipse</extracomment>
        <translation>部分日食</translation>
    </message>
    <message>
        <source>Partial, with filter</source>
        <translation>部分食（フィルター使用）</translation>
    </message>
    <message>
        <source>Ring, with filter</source>
        <translation>金環（フィルター使用）</translation>
    </message>
    <message>
        <source>Total eclipse</source>
        <extracomment>a kind of eclipse</extracomment>
        <translation>皆既日食</translation>
    </message>
    <message>
        <source>Total eclipse, %1 of totality</source>
        <extracomment>%1: how long, &quot;1:15&quot;</extracomment>
        <translation>皆既日食、皆既の継続時間%1</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::ExposureTable</name>
    <message>
        <source>Aperture</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>絞り</translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>head of a column: a photograph every so many seconds</extracomment>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Exposures of the phases</source>
        <translation>各段階の露出</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>head of a column</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>head of a column: photographs altogether</extracomment>
        <translation>合計</translation>
    </message>
    <message>
        <source>On this camera</source>
        <translation>このカメラでの設定</translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>head of a column: phase of the eclipse</extracomment>
        <translation>段階</translation>
    </message>
    <message>
        <source>Phases that are photographed</source>
        <translation>撮影する段階</translation>
    </message>
    <message>
        <source>Photographs each time</source>
        <translation>1回の撮影枚数</translation>
    </message>
    <message>
        <source>Photographs in this phase altogether</source>
        <translation>この段階の合計撮影枚数</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>head of a column: how many photographs</extracomment>
        <translation>枚数</translation>
    </message>
    <message>
        <source>Seconds from one time to the next; 0: as fast as the camera can</source>
        <translation>次の回までの秒数。0: カメラの最高速度で撮影</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <extracomment>name of a field, for screen readers: ISO</extracomment>
        <translation>ISO感度</translation>
    </message>
    <message>
        <source>Shutter</source>
        <extracomment>head of a column: the shutter speed</extracomment>
        <translation>シャッター</translation>
    </message>
    <message>
        <source>Shutter time of the first photograph, in seconds: 1/400 or 0.5</source>
        <translation>最初の写真のシャッタースピード（秒）: 1/400または0.5など</translation>
    </message>
    <message>
        <source>Stops</source>
        <extracomment>head of a column: stops by which each photograph is longer than the one before</extracomment>
        <translation>段数</translation>
    </message>
    <message>
        <source>Stops by which each photograph is longer than the one before it</source>
        <translation>前の写真より露光時間を長くする段数</translation>
    </message>
    <message>
        <source>The nearest that the camera can</source>
        <translation>このカメラで最も近い設定</translation>
    </message>
    <message>
        <source>f-number</source>
        <extracomment>head of a column</extracomment>
        <translation>F値</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::PlaceForm</name>
    <message>
        <source> m</source>
        <extracomment>metres, after a number</extracomment>
        <translation> m</translation>
    </message>
    <message>
        <source>&amp;Compute Contact Times</source>
        <translation>接触時刻を計算(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <extracomment>label of a date</extracomment>
        <translation>日付(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <extracomment>label of a number: metres above the sea</extracomment>
        <translation>標高(&amp;H):</translation>
    </message>
    <message>
        <source>-8.4115 or 8° 24&apos; 41&quot; W</source>
        <translation>-8.4115 または 8° 24&apos; 41&quot; W</translation>
    </message>
    <message>
        <source>43.3623 or 43° 21&apos; 44&quot; N</source>
        <translation>43.3623 または 43° 21&apos; 44&quot; N</translation>
    </message>
    <message>
        <source>A Coruña</source>
        <extracomment>example of a place</extracomment>
        <translation>ア・コルーニャ</translation>
    </message>
    <message>
        <source>A latitude lies between −90 (the South Pole) and 90 (the North Pole).</source>
        <translation>緯度は−90（南極）から90（北極）までです。</translation>
    </message>
    <message>
        <source>A longitude lies between −180 (west of Greenwich) and 180 (east of it).</source>
        <translation>経度は−180（グリニッジの西）から180（グリニッジの東）までです。</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt Eclipse</source>
        <translation>次の日食を検索(&amp;X)</translation>
    </message>
    <message>
        <source>L&amp;atitude:</source>
        <extracomment>label of a field</extracomment>
        <translation>緯度(&amp;A):</translation>
    </message>
    <message>
        <source>L&amp;ongitude:</source>
        <extracomment>label of a field</extracomment>
        <translation>経度(&amp;O):</translation>
    </message>
    <message>
        <source>P&amp;lace:</source>
        <extracomment>label of a field: the name of the place</extracomment>
        <translation>場所(&amp;L):</translation>
    </message>
    <message>
        <source>This latitude cannot be read. Type it like 43.3623 or 43° 21&apos; 44&quot; N.</source>
        <translation>この緯度は解釈できません。43.3623または43° 21&apos; 44&quot; Nのように入力してください。</translation>
    </message>
    <message>
        <source>This longitude cannot be read. Type it like -8.4115 or 8° 24&apos; 41&quot; W.</source>
        <translation>この経度は解釈できません。-8.4115または8° 24&apos; 41&quot; Wのように入力してください。</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::PlaceText</name>
    <message>
        <source>E</source>
        <comment>longitude</comment>
        <extracomment>east, as it is typed behind (or before) a longitude; see N. German: O</extracomment>
        <translation>E|東|東経</translation>
    </message>
    <message>
        <source>N</source>
        <comment>latitude</comment>
        <extracomment>north, as it is typed behind (or before) a latitude; more than one may be given, as N|Nord. N, S, E and W are always understood.</extracomment>
        <translation>N|北|北緯</translation>
    </message>
    <message>
        <source>S</source>
        <comment>latitude</comment>
        <extracomment>south, as it is typed behind (or before) a latitude; see N</extracomment>
        <translation>S|南|南緯</translation>
    </message>
    <message>
        <source>W</source>
        <comment>longitude</comment>
        <extracomment>west, as it is typed behind (or before) a longitude; see N. French: O</extracomment>
        <translation>W|西|西経</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::PlanDialog</name>
    <message>
        <source>&amp;Save As…</source>
        <extracomment>button</extracomment>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Usual Exposures</source>
        <extracomment>button: writes usual exposures into the table</extracomment>
        <translation>標準の露出(&amp;U)</translation>
    </message>
    <message>
        <source>Contact times</source>
        <extracomment>title of a part: when the phases of the eclipse begin</extracomment>
        <translation>接触時刻</translation>
    </message>
    <message>
        <source>Exposures</source>
        <extracomment>title of a part</extracomment>
        <translation>露出</translation>
    </message>
    <message>
        <source>Fills the table with exposures that are usual for f/8, ISO 100 and a filter of density 5.</source>
        <translation>f/8、ISO 100、濃度5のフィルターでの標準的な露出を表に入力します。</translation>
    </message>
    <message>
        <source>No eclipse is seen from this place within ten years after that.</source>
        <translation>この場所では、その後10年以内に日食は見られません。</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <extracomment>button: opens a plan</extracomment>
        <translation>開く(&amp;P)…</translation>
    </message>
    <message>
        <source>Open a Plan</source>
        <translation>撮影計画を開く</translation>
    </message>
    <message>
        <source>Place and day</source>
        <translation>場所と日付</translation>
    </message>
    <message>
        <source>Plan of an Eclipse</source>
        <translation>日食の撮影計画</translation>
    </message>
    <message>
        <source>Plans of eclipses (*.json)</source>
        <translation>日食の撮影計画 (*.json)</translation>
    </message>
    <message>
        <source>Save the Plan</source>
        <translation>撮影計画を保存</translation>
    </message>
    <message>
        <source>Takes a plan from a file in the place of this one.</source>
        <translation>この撮影計画の代わりに、ファイルから撮影計画を読み込みます。</translation>
    </message>
    <message>
        <source>The Sun is below the horizon at %1.</source>
        <extracomment>%1 is the name of a contact, such as &quot;First contact&quot;</extracomment>
        <translation>%1のとき、太陽は地平線の下にあります。</translation>
    </message>
    <message>
        <source>The photographs are taken by the computer&apos;s clock: set it by the network (NTP) or GPS shortly before. Computed times are good to one or two seconds.</source>
        <translation>写真はコンピューターの時計に従って撮影されます。直前にネットワーク（NTP）またはGPSで時刻を合わせてください。計算した時刻の精度は1～2秒です。</translation>
    </message>
    <message>
        <source>The plan cannot be opened: %1.</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>撮影計画を開けません: %1。</translation>
    </message>
    <message>
        <source>The plan cannot be saved: %1. Choose another folder.</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>撮影計画を保存できません: %1。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The times are not in order: each contact must come after the one before it.</source>
        <translation>時刻の順序が正しくありません。各接触は、前の接触より後である必要があります。</translation>
    </message>
    <message>
        <source>There is no eclipse at this place on that day. Choose another day, or let the next one be found.</source>
        <translation>その日、この場所では日食は見られません。別の日を選ぶか、次の日食を検索してください。</translation>
    </message>
    <message>
        <source>What is wrong with the plan</source>
        <extracomment>name of a list of sentences, for screen readers</extracomment>
        <translation>撮影計画の問題点</translation>
    </message>
    <message>
        <source>Where you stand and on which day. The next eclipse that is seen there can be searched for, and the times of that day computed.</source>
        <translation>観測する場所と日付です。その場所で見られる次の日食を検索し、当日の時刻を計算できます。</translation>
    </message>
    <message>
        <source>Which exposures are taken in each phase, how many and how often. The last column tells what the camera makes of it.</source>
        <translation>各段階で撮影する露出、枚数、間隔です。最後の列には、カメラで実際に使われる設定が表示されます。</translation>
    </message>
    <message>
        <source>Writes this plan to a file, for another computer or another year.</source>
        <translation>この撮影計画を、別のコンピューターや別の年に使えるようにファイルに書き出します。</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::PlanFile</name>
    <message>
        <source>This file is no plan of an eclipse. Choose another one.</source>
        <translation>このファイルは日食の撮影計画ではありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>This plan was saved by a newer version of Skein. Open it there.</source>
        <translation>この撮影計画は、より新しいバージョンのSkeinで保存されました。そのバージョンで開いてください。</translation>
    </message>
</context>
</TS>
