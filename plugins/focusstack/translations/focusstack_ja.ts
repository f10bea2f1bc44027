<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>skein::focusstack::Encoding</name>
    <message>
        <source>TIFF cannot be written here: install Qt&apos;s image format plugins, or save as JPEG.</source>
        <translation>この環境ではTIFFを書き込めません。Qtの画像形式プラグインをインストールするか、JPEGで保存してください。</translation>
    </message>
    <message>
        <source>The depth map could not be encoded: %1</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>深度マップを符号化できませんでした: %1</translation>
    </message>
    <message>
        <source>The merged picture could not be encoded: %1</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>合成した画像を符号化できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::FocusStack</name>
    <message>
        <source>A stack needs at least two photographs. Select the whole focus bracket.</source>
        <translation>合成には2枚以上の写真が必要です。フォーカスブラケットの写真をすべて選択してください。</translation>
    </message>
    <message>
        <source>There is not enough memory to stack photographs of this size. Close other programs, or stack smaller photographs.</source>
        <translation>このサイズの写真を合成するにはメモリーが不足しています。ほかのプログラムを閉じるか、より小さい写真を合成してください。</translation>
    </message>
    <message>
        <source>These photographs do not show the same scene, so they cannot be stacked. Select the photographs of one focus bracket.</source>
        <translation>これらの写真は同じ被写体ではないため、合成できません。1組のフォーカスブラケットの写真を選択してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Leave it out and stack the others.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>「%1」を読み取れません。これを除いて、ほかの写真を合成してください。</translation>
    </message>
    <message>
        <source>“%1” has %2 pixels, but “%3” has %4. A stack is made of photographs of one size.</source>
        <extracomment>%1 and %3 are files, %2 and %4 sizes such as &quot;6000 × 4000&quot;</extracomment>
        <translation>「%1」は%2ピクセルですが、「%3」は%4ピクセルです。合成する写真は同じサイズにしてください。</translation>
    </message>
    <message>
        <source>“%1” has another shape than the photographs before it. A stack is made of photographs of one size.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>「%1」は前の写真と縦横の形が異なります。合成する写真は同じサイズにしてください。</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::FocusStackPlugin</name>
    <message>
        <source>Focus Stack</source>
        <extracomment>name of the plugin</extracomment>
        <translation>深度合成</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>より新しいバージョンのSkeinが必要です。</translation>
    </message>
    <message>
        <source>Merges the selected photographs of a focus bracket into one that is sharp everywhere</source>
        <translation>選択したフォーカスブラケットの写真を合成し、全体にピントの合った1枚にします</translation>
    </message>
    <message>
        <source>Stack &amp;Focus…</source>
        <extracomment>command of a menu, a verb</extracomment>
        <translation>深度合成(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::OptionsForm</name>
    <message>
        <source>&amp;Depth map:</source>
        <extracomment>label of a choice</extracomment>
        <translation>深度マップ(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Lay the photographs on each other</source>
        <translation>写真の位置を合わせる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save as:</source>
        <extracomment>label of a choice: the format</extracomment>
        <translation>保存形式(&amp;S):</translation>
    </message>
    <message>
        <source>A picture beside the other one that tells how far away everything is: black is what the first photograph shows sharply, white what the last one does.</source>
        <translation>合成画像とは別に、距離を表す画像を保存します。黒は最初の写真でピントが合っている部分、白は最後の写真でピントが合っている部分です。</translation>
    </message>
    <message>
        <source>Black is what the first photograph shows sharply, white what the last one does.</source>
        <translation type="vanished">最初の写真でピントの合った部分は黒、最後の写真でピントの合った部分は白になります。</translation>
    </message>
    <message>
        <source>Depth map</source>
        <extracomment>name of a choice, for screen readers: a picture that says how far away everything is</extracomment>
        <translation>深度マップ</translation>
    </message>
    <message>
        <source>Finds how the photographs are shifted, turned and scaled: a lens shows more or less when it is focused. Without it they are taken as they lie.</source>
        <translation>写真のずれ、回転、倍率の違いを検出します。ピント位置によって写る範囲が変わるためです。オフの場合は、写真をそのまま重ねます。</translation>
    </message>
    <message>
        <source>From 1 to 100: the higher, the larger the file and the fewer the traces of compression.</source>
        <translation>1から100まで。高いほどファイルが大きくなり、圧縮の影響が少なくなります。</translation>
    </message>
    <message>
        <source>How the photographs are merged, and what is saved. What is chosen here is remembered for the next stack.</source>
        <translation>写真の合成方法と保存する内容です。ここでの選択は、次の深度合成でも使われます。</translation>
    </message>
    <message>
        <source>JPEG</source>
        <extracomment>format of files</extracomment>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>JPEG &amp;quality:</source>
        <extracomment>label of a number</extracomment>
        <translation>JPEGの画質(&amp;Q):</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <extracomment>name of a number, for screen readers</extracomment>
        <translation>JPEGの画質</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>choice: no depth map</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>PNG, 16 bits</source>
        <translation>PNG、16ビット</translation>
    </message>
    <message>
        <source>PNG, 8 bits</source>
        <translation>PNG、8ビット</translation>
    </message>
    <message>
        <source>TIFF</source>
        <extracomment>format of files</extracomment>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>TIFF keeps all that the photographs have, 16 bits a channel included, and is large; JPEG is small, and enough to look at. Both get the colour profile and the EXIF data of the first photograph.</source>
        <translation>TIFFはチャンネルあたり16ビットを含む写真のすべての情報を保持しますが、サイズは大きくなります。JPEGはサイズが小さく、見るだけなら十分です。どちらにも最初の写真のカラープロファイルとEXIFデータが付きます。</translation>
    </message>
    <message>
        <source>TIFF keeps all that the photographs have, and is large; JPEG is small, and enough to look at.</source>
        <translation type="vanished">TIFFは写真の情報をすべて保ちますが、ファイルは大きくなります。JPEGは小さく、見るだけなら十分です。</translation>
    </message>
    <message>
        <source>Their pixels are taken as they are shown: the camera&apos;s own picture in them where it is as large, else they are developed, which takes longer.</source>
        <translation>表示と同じピクセルを使います。同じ大きさの画像がRAWに埋め込まれていればそれを使い、なければ現像するため、時間がかかります。</translation>
    </message>
    <message>
        <source>Use &amp;RAW files where there are any</source>
        <translation>RAWファイルがあれば使う(&amp;R)</translation>
    </message>
    <message>
        <source>What is merged</source>
        <extracomment>title above options: the photographs that are merged</extracomment>
        <translation>合成する写真</translation>
    </message>
    <message>
        <source>What is saved</source>
        <extracomment>title above options: the file that is saved</extracomment>
        <translation>保存する内容</translation>
    </message>
    <message>
        <source>With the colour profile and the EXIF data of the first photograph, if that is a JPEG.</source>
        <translation type="vanished">最初の写真のカラープロファイルを付け、その写真がJPEGであればEXIFデータも付けます。</translation>
    </message>
    <message>
        <source>With the colour profile, and 16 bits a channel where the photographs have them. EXIF data are not carried over.</source>
        <translation type="vanished">カラープロファイルを付け、写真が16ビットの場合は各チャンネル16ビットで保存します。EXIFデータは引き継がれません。</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::StackDialog</name>
    <message numerus="yes">
        <source>%n photograph(s): from “%1” to “%2”.</source>
        <extracomment>%1 and %2 are names of files: the first and the last</extracomment>
        <translation>
            <numerusform>写真%n枚: 「%1」～「%2」。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save Again</source>
        <extracomment>button</extracomment>
        <translation>もう一度保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stack</source>
        <extracomment>button, a verb: begins the work</extracomment>
        <translation>合成(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>button</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>キャンセルしました。何も保存されていません。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Merges the selected photographs into one that is sharp everywhere, and saves it beside them.</source>
        <translation>選択した写真を、全体にピントの合った1枚に合成し、元の写真と同じ場所に保存します。</translation>
    </message>
    <message>
        <source>Photographs are being stacked. Closing the window ends that, and nothing of it is saved.</source>
        <translation>写真を合成中です。ウィンドウを閉じると終了し、何も保存されません。</translation>
    </message>
    <message>
        <source>Progress of the stack</source>
        <translation>合成の進行状況</translation>
    </message>
    <message>
        <source>Saved as “%1”, with the depth map “%2”.</source>
        <extracomment>%1 and %2 are names of files</extracomment>
        <translation>「%1」として保存し、深度マップを「%2」として保存しました。</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>「%1」として保存しました。</translation>
    </message>
    <message>
        <source>Select the photographs of a focus bracket in the strip: at least two, of one size.</source>
        <translation>フィルムストリップで、フォーカスブラケットの写真を選択してください。同じサイズの写真が2枚以上必要です。</translation>
    </message>
    <message>
        <source>Stack Focus</source>
        <extracomment>title of a window</extracomment>
        <translation>深度合成</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::StackRun</name>
    <message>
        <source>Laying on each other: %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers of photographs</extracomment>
        <translation>位置合わせ中: %1/%2</translation>
    </message>
    <message>
        <source>Left out, because they show something else than the others: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>ほかの写真と被写体が異なるため除外しました: %1。</translation>
    </message>
    <message>
        <source>Merging: %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers of photographs</extracomment>
        <translation>合成中: %1/%2</translation>
    </message>
    <message>
        <source>Putting the picture together</source>
        <translation>画像を作成中</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>progress: what is being done</extracomment>
        <translation>保存中</translation>
    </message>
    <message>
        <source>“%1” cannot be stacked. %2</source>
        <extracomment>%1 is a file, %2 a sentence: why</extracomment>
        <translation>「%1」を合成できません。%2</translation>
    </message>
</context>
</TS>
