<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>skein::focusstack::Encoding</name>
    <message>
        <source>TIFF cannot be written here: install Qt&apos;s image format plugins, or save as JPEG.</source>
        <translation>TIFF não pode ser gravado aqui: instale os plugins de formatos de imagem do Qt ou salve como JPEG.</translation>
    </message>
    <message>
        <source>The depth map could not be encoded: %1</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>O mapa de profundidade não pôde ser codificado: %1</translation>
    </message>
    <message>
        <source>The merged picture could not be encoded: %1</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>A imagem mesclada não pôde ser codificada: %1</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::FocusStack</name>
    <message>
        <source>A stack needs at least two photographs. Select the whole focus bracket.</source>
        <translation>Um empilhamento precisa de pelo menos duas fotos. Selecione o bracketing de foco inteiro.</translation>
    </message>
    <message>
        <source>There is not enough memory to stack photographs of this size. Close other programs, or stack smaller photographs.</source>
        <translation>Não há memória suficiente para empilhar fotos deste tamanho. Feche outros programas ou empilhe fotos menores.</translation>
    </message>
    <message>
        <source>These photographs do not show the same scene, so they cannot be stacked. Select the photographs of one focus bracket.</source>
        <translation>Estas fotos não mostram a mesma cena, por isso não podem ser empilhadas. Selecione as fotos de um único bracketing de foco.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Leave it out and stack the others.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>“%1” não pode ser lido. Deixe-o de fora e empilhe os demais.</translation>
    </message>
    <message>
        <source>“%1” has %2 pixels, but “%3” has %4. A stack is made of photographs of one size.</source>
        <extracomment>%1 and %3 are files, %2 and %4 sizes such as &quot;6000 × 4000&quot;</extracomment>
        <translation>“%1” tem %2 pixels, mas “%3” tem %4. Um empilhamento é feito de fotos do mesmo tamanho.</translation>
    </message>
    <message>
        <source>“%1” has another shape than the photographs before it. A stack is made of photographs of one size.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>“%1” tem formato diferente das fotos anteriores. Um empilhamento é feito de fotos do mesmo tamanho.</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::FocusStackPlugin</name>
    <message>
        <source>Focus Stack</source>
        <extracomment>name of the plugin</extracomment>
        <translation>Empilhamento de foco</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>Ele precisa de uma versão mais recente do Skein.</translation>
    </message>
    <message>
        <source>Merges the selected photographs of a focus bracket into one that is sharp everywhere</source>
        <translation>Mescla as fotos selecionadas de um bracketing de foco em uma que é nítida em toda parte</translation>
    </message>
    <message>
        <source>Stack &amp;Focus…</source>
        <extracomment>command of a menu, a verb</extracomment>
        <translation>Empilhar &amp;foco…</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::OptionsForm</name>
    <message>
        <source>&amp;Depth map:</source>
        <extracomment>label of a choice</extracomment>
        <translation>&amp;Mapa de profundidade:</translation>
    </message>
    <message>
        <source>&amp;Lay the photographs on each other</source>
        <translation>&amp;Alinhar as fotos umas com as outras</translation>
    </message>
    <message>
        <source>&amp;Save as:</source>
        <extracomment>label of a choice: the format</extracomment>
        <translation>&amp;Salvar como:</translation>
    </message>
    <message>
        <source>A picture beside the other one that tells how far away everything is: black is what the first photograph shows sharply, white what the last one does.</source>
        <translation>Uma imagem ao lado da outra que mostra a que distância está cada coisa: em preto o que a primeira foto mostra nítido, em branco o que a última mostra.</translation>
    </message>
    <message>
        <source>Black is what the first photograph shows sharply, white what the last one does.</source>
        <translation type="vanished">Preto é o que a primeira foto mostra nítido; branco, o que a última mostra.</translation>
    </message>
    <message>
        <source>Depth map</source>
        <extracomment>name of a choice, for screen readers: a picture that says how far away everything is</extracomment>
        <translation>Mapa de profundidade</translation>
    </message>
    <message>
        <source>Finds how the photographs are shifted, turned and scaled: a lens shows more or less when it is focused. Without it they are taken as they lie.</source>
        <translation>Determina como as fotos estão deslocadas, giradas e escaladas: uma lente mostra mais ou menos conforme foca. Sem isto, elas são usadas como estão.</translation>
    </message>
    <message>
        <source>From 1 to 100: the higher, the larger the file and the fewer the traces of compression.</source>
        <translation>De 1 a 100: quanto maior, maior o arquivo e menos vestígios da compressão.</translation>
    </message>
    <message>
        <source>How the photographs are merged, and what is saved. What is chosen here is remembered for the next stack.</source>
        <translation>Como as fotos são mescladas e o que é salvo. O que for escolhido aqui é lembrado para o próximo empilhamento.</translation>
    </message>
    <message>
        <source>JPEG</source>
        <extracomment>format of files</extracomment>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>JPEG &amp;quality:</source>
        <extracomment>label of a number</extracomment>
        <translation>&amp;Qualidade JPEG:</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <extracomment>name of a number, for screen readers</extracomment>
        <translation>Qualidade JPEG</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de arquivo</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>choice: no depth map</extracomment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>PNG, 16 bits</source>
        <translation>PNG, 16 bits</translation>
    </message>
    <message>
        <source>PNG, 8 bits</source>
        <translation>PNG, 8 bits</translation>
    </message>
    <message>
        <source>TIFF</source>
        <extracomment>format of files</extracomment>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>TIFF keeps all that the photographs have, 16 bits a channel included, and is large; JPEG is small, and enough to look at. Both get the colour profile and the EXIF data of the first photograph.</source>
        <translation>TIFF mantém tudo o que as fotos têm, inclusive 16 bits por canal, e é grande; JPEG é pequeno, e basta para visualizar. Ambos recebem o perfil de cor e os dados EXIF da primeira foto.</translation>
    </message>
    <message>
        <source>TIFF keeps all that the photographs have, and is large; JPEG is small, and enough to look at.</source>
        <translation type="vanished">TIFF mantém tudo o que as fotos têm e é grande; JPEG é pequeno e basta para ver.</translation>
    </message>
    <message>
        <source>Their pixels are taken as they are shown: the camera&apos;s own picture in them where it is as large, else they are developed, which takes longer.</source>
        <translation>Seus pixels são usados como são mostrados: a imagem da própria câmera contida neles, quando tem o mesmo tamanho; caso contrário eles são revelados, o que demora mais.</translation>
    </message>
    <message>
        <source>Use &amp;RAW files where there are any</source>
        <translation>Usar arquivos &amp;RAW quando houver</translation>
    </message>
    <message>
        <source>What is merged</source>
        <extracomment>title above options: the photographs that are merged</extracomment>
        <translation>O que é mesclado</translation>
    </message>
    <message>
        <source>What is saved</source>
        <extracomment>title above options: the file that is saved</extracomment>
        <translation>O que é salvo</translation>
    </message>
    <message>
        <source>With the colour profile and the EXIF data of the first photograph, if that is a JPEG.</source>
        <translation type="vanished">Com o perfil de cores e os dados EXIF da primeira foto, se ela for um JPEG.</translation>
    </message>
    <message>
        <source>With the colour profile, and 16 bits a channel where the photographs have them. EXIF data are not carried over.</source>
        <translation type="vanished">Com o perfil de cores, e 16 bits por canal quando as fotos os têm. Os dados EXIF não são transferidos.</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::StackDialog</name>
    <message numerus="yes">
        <source>%n photograph(s): from “%1” to “%2”.</source>
        <extracomment>%1 and %2 are names of files: the first and the last</extracomment>
        <translation>
            <numerusform>%n foto: de “%1” a “%2”.</numerusform>
            <numerusform>%n fotos: de “%1” a “%2”.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save Again</source>
        <extracomment>button</extracomment>
        <translation>&amp;Salvar novamente</translation>
    </message>
    <message>
        <source>&amp;Stack</source>
        <extracomment>button, a verb: begins the work</extracomment>
        <translation>&amp;Empilhar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>button</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Cancelado. Nada foi salvo.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Merges the selected photographs into one that is sharp everywhere, and saves it beside them.</source>
        <translation>Mescla as fotos selecionadas em uma que é nítida em toda parte e a salva ao lado delas.</translation>
    </message>
    <message>
        <source>Photographs are being stacked. Closing the window ends that, and nothing of it is saved.</source>
        <translation>Fotos estão sendo empilhadas. Fechar a janela encerra isso, e nada é salvo.</translation>
    </message>
    <message>
        <source>Progress of the stack</source>
        <translation>Progresso do empilhamento</translation>
    </message>
    <message>
        <source>Saved as “%1”, with the depth map “%2”.</source>
        <extracomment>%1 and %2 are names of files</extracomment>
        <translation>Salvo como “%1”, com o mapa de profundidade “%2”.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Salvo como “%1”.</translation>
    </message>
    <message>
        <source>Select the photographs of a focus bracket in the strip: at least two, of one size.</source>
        <translation>Selecione as fotos de um bracketing de foco na tira: pelo menos duas, do mesmo tamanho.</translation>
    </message>
    <message>
        <source>Stack Focus</source>
        <extracomment>title of a window</extracomment>
        <translation>Empilhar foco</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::StackRun</name>
    <message>
        <source>Laying on each other: %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers of photographs</extracomment>
        <translation>Alinhando: %1 de %2</translation>
    </message>
    <message>
        <source>Left out, because they show something else than the others: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>Omitidas, porque mostram algo diferente das demais: %1.</translation>
    </message>
    <message>
        <source>Merging: %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers of photographs</extracomment>
        <translation>Mesclando: %1 de %2</translation>
    </message>
    <message>
        <source>Putting the picture together</source>
        <translation>Montando a imagem</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>progress: what is being done</extracomment>
        <translation>Salvando</translation>
    </message>
    <message>
        <source>“%1” cannot be stacked. %2</source>
        <extracomment>%1 is a file, %2 a sentence: why</extracomment>
        <translation>“%1” não pode ser empilhada. %2</translation>
    </message>
</context>
</TS>
