<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>新建窗口(&amp;N)</translation>
    </message>
    <message>
        <source>Opens another window, for another comparison.</source>
        <translation>为另一次比较打开新窗口。</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Opens articles to compare.</source>
        <translation>打开要比较的文章。</translation>
    </message>
    <message>
        <source>&amp;Add Article…</source>
        <translation>添加文章(&amp;A)…</translation>
    </message>
    <message>
        <source>Adds articles beside those that are open.</source>
        <translation>在已打开的文章旁添加文章。</translation>
    </message>
    <message>
        <source>&amp;Paste Text</source>
        <translation>粘贴文本(&amp;P)</translation>
    </message>
    <message>
        <source>Opens the text on the clipboard as an article.</source>
        <translation>将剪贴板中的文本作为文章打开。</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple</source>
        <translation>打开示例(&amp;M)</translation>
    </message>
    <message>
        <source>Opens two sample articles.</source>
        <translation>打开两篇示例文章。</translation>
    </message>
    <message>
        <source>Open &amp;Session…</source>
        <translation>打开会话(&amp;S)…</translation>
    </message>
    <message>
        <source>Opens a comparison that was saved, with its notes.</source>
        <translation>打开已保存的比较及其备注。</translation>
    </message>
    <message>
        <source>Sa&amp;ve Session As…</source>
        <translation>会话另存为(&amp;V)…</translation>
    </message>
    <message>
        <source>Saves the articles, notes and decisions in one file.</source>
        <translation>将文章、备注和判断保存到一个文件中。</translation>
    </message>
    <message>
        <source>&amp;Close Comparison</source>
        <translation>关闭比较(&amp;C)</translation>
    </message>
    <message>
        <source>Closes all articles and goes to the start page.</source>
        <translation>关闭所有文章并返回起始页。</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes the comparison with its marks and notes as a PDF, a web page or tables.</source>
        <translation>将比较连同标记和备注写为 PDF、网页或表格。</translation>
    </message>
    <message>
        <source>Print Previe&amp;w…</source>
        <translation>打印预览(&amp;W)…</translation>
    </message>
    <message>
        <source>Shows the pages as they will be printed.</source>
        <translation>显示将要打印的页面。</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>打印(&amp;I)…</translation>
    </message>
    <message>
        <source>Prints the comparison with its marks and notes.</source>
        <translation>打印比较及其标记和备注。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Closes all windows.</source>
        <translation>关闭所有窗口。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Takes back the last change.</source>
        <translation>撤销上一次更改。</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>重新执行已撤销的更改。</translation>
    </message>
    <message>
        <source>Copy &amp;Claims as Table</source>
        <translation>将说法复制为表格(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the table of claims, to be pasted into a spreadsheet.</source>
        <translation>复制说法表格，以便粘贴到电子表格中。</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Finds words in all articles at once.</source>
        <translation>同时在所有文章中查找词语。</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Goes to the next place where the words were found.</source>
        <translation>转到下一处找到的位置。</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Goes to the previous place where the words were found.</source>
        <translation>转到上一处找到的位置。</translation>
    </message>
    <message>
        <source>&amp;Align Rows</source>
        <translation>对齐各行(&amp;A)</translation>
    </message>
    <message>
        <source>Sets matching paragraphs at the same height.</source>
        <translation>将对应的段落置于同一高度。</translation>
    </message>
    <message>
        <source>&amp;Link Scrolling</source>
        <translation>联动滚动(&amp;L)</translation>
    </message>
    <message>
        <source>Scrolls all articles together, by their matching passages.</source>
        <translation>按对应段落一起滚动所有文章。</translation>
    </message>
    <message>
        <source>Show &amp;Shared</source>
        <translation>显示共有(&amp;S)</translation>
    </message>
    <message>
        <source>Marks the passages that several articles share.</source>
        <translation>标记多篇文章共有的段落。</translation>
    </message>
    <message>
        <source>Show &amp;Differing</source>
        <translation>显示不一致(&amp;D)</translation>
    </message>
    <message>
        <source>Marks the passages in which the articles differ.</source>
        <translation>标记文章之间不一致的段落。</translation>
    </message>
    <message>
        <source>Show &amp;Only Here</source>
        <translation>显示仅此处(&amp;O)</translation>
    </message>
    <message>
        <source>Marks the passages that only one article has.</source>
        <translation>标记只有一篇文章才有的段落。</translation>
    </message>
    <message>
        <source>Only Di&amp;ffering</source>
        <translation>仅不一致(&amp;F)</translation>
    </message>
    <message>
        <source>Marks nothing but the passages in which the articles differ.</source>
        <translation>只标记文章之间不一致的段落。</translation>
    </message>
    <message>
        <source>Leave Out &amp;Quotes</source>
        <translation>忽略引语(&amp;Q)</translation>
    </message>
    <message>
        <source>Takes the marks off passages that are quotes.</source>
        <translation>去除引语段落上的标记。</translation>
    </message>
    <message>
        <source>Leave Out S&amp;hort Passages</source>
        <translation>忽略短段落(&amp;H)</translation>
    </message>
    <message>
        <source>Takes the marks off passages of few words. How many is in the preferences.</source>
        <translation>去除字数少的段落上的标记。具体字数见首选项。</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>Draws no links between passages that stand in another order.</source>
        <translation>不绘制顺序不同的段落之间的连线。</translation>
    </message>
    <message>
        <source>&amp;Current</source>
        <translation>当前(&amp;C)</translation>
    </message>
    <message>
        <source>Draws such a link for the current passage only.</source>
        <translation>仅为当前段落绘制此类连线。</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全部(&amp;A)</translation>
    </message>
    <message>
        <source>Draws all links between passages that stand in another order.</source>
        <translation>绘制顺序不同的段落之间的所有连线。</translation>
    </message>
    <message>
        <source>La&amp;rger Text</source>
        <translation>放大文字(&amp;R)</translation>
    </message>
    <message>
        <source>Makes the text of the articles larger.</source>
        <translation>放大文章的文字。</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>Makes the text of the articles smaller.</source>
        <translation>缩小文章的文字。</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>正常文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>Gives the text of the articles its usual size.</source>
        <translation>将文章文字恢复为通常大小。</translation>
    </message>
    <message>
        <source>Sour&amp;ce…</source>
        <translation>源文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Shows the file behind the current article as it was read.</source>
        <translation>显示当前文章所读取的原始文件。</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>概览(&amp;V)</translation>
    </message>
    <message>
        <source>Shows or hides the overview beside the articles.</source>
        <translation>显示或隐藏文章旁的概览。</translation>
    </message>
    <message>
        <source>Side &amp;Panel</source>
        <translation>侧面板(&amp;P)</translation>
    </message>
    <message>
        <source>Shows or hides the panel with claims, quotes, names, findings and annotations.</source>
        <translation>显示或隐藏包含说法、引语、名称、发现和批注的面板。</translation>
    </message>
    <message>
        <source>Pair Dra&amp;wer</source>
        <translation>对照抽屉(&amp;W)</translation>
    </message>
    <message>
        <source>Shows or hides the two passages set word over word.</source>
        <translation>显示或隐藏逐词对照的两个段落。</translation>
    </message>
    <message>
        <source>Menu &amp;Bar</source>
        <translation>菜单栏(&amp;B)</translation>
    </message>
    <message>
        <source>Shows or hides the menu bar. The key brings it back.</source>
        <translation>显示或隐藏菜单栏。再按此键可恢复。</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>说法(&amp;C)</translation>
    </message>
    <message>
        <source>Goes to the table of claims.</source>
        <translation>转到说法表格。</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>引语(&amp;Q)</translation>
    </message>
    <message>
        <source>Goes to the quotes and their speakers.</source>
        <translation>转到引语及其说话人。</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Goes to the names and how they are spelt.</source>
        <translation>转到名称及其写法。</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>发现(&amp;F)</translation>
    </message>
    <message>
        <source>Goes to what a copy editor would query.</source>
        <translation>转到编辑会提出疑问之处。</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>批注(&amp;A)</translation>
    </message>
    <message>
        <source>Goes to the notes and highlights.</source>
        <translation>转到备注和高亮。</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>大纲(&amp;O)</translation>
    </message>
    <message>
        <source>Goes to the paragraphs of each article.</source>
        <translation>转到每篇文章的段落。</translation>
    </message>
    <message>
        <source>&amp;Next Difference</source>
        <translation>下一处差异(&amp;N)</translation>
    </message>
    <message>
        <source>Goes to the next difference or finding.</source>
        <translation>转到下一处差异或发现。</translation>
    </message>
    <message>
        <source>&amp;Previous Difference</source>
        <translation>上一处差异(&amp;P)</translation>
    </message>
    <message>
        <source>Goes to the previous difference or finding.</source>
        <translation>转到上一处差异或发现。</translation>
    </message>
    <message>
        <source>Next Di&amp;ffering Claim</source>
        <translation>下一个不一致的说法(&amp;F)</translation>
    </message>
    <message>
        <source>Goes to the next passage in which a fact differs.</source>
        <translation>转到下一处事实不一致的段落。</translation>
    </message>
    <message>
        <source>Previous Differin&amp;g Claim</source>
        <translation>上一个不一致的说法(&amp;G)</translation>
    </message>
    <message>
        <source>Goes to the previous passage in which a fact differs.</source>
        <translation>转到上一处事实不一致的段落。</translation>
    </message>
    <message>
        <source>&amp;Counterpart</source>
        <translation>对应段落(&amp;C)</translation>
    </message>
    <message>
        <source>Goes to the same passage in the next article.</source>
        <translation>转到下一篇文章中的同一段落。</translation>
    </message>
    <message>
        <source>C&amp;entre</source>
        <translation>居中(&amp;E)</translation>
    </message>
    <message>
        <source>Brings the current difference to the middle of the window.</source>
        <translation>将当前差异移到窗口中央。</translation>
    </message>
    <message>
        <source>Go &amp;to…</source>
        <translation>转到(&amp;T)…</translation>
    </message>
    <message>
        <source>Goes to a difference by its number, or to a paragraph.</source>
        <translation>按编号转到某处差异，或转到某个段落。</translation>
    </message>
    <message>
        <source>Ne&amp;xt Article</source>
        <translation>下一篇文章(&amp;X)</translation>
    </message>
    <message>
        <source>Goes to the next article.</source>
        <translation>转到下一篇文章。</translation>
    </message>
    <message>
        <source>Pre&amp;vious Article</source>
        <translation>上一篇文章(&amp;V)</translation>
    </message>
    <message>
        <source>Goes to the previous article.</source>
        <translation>转到上一篇文章。</translation>
    </message>
    <message>
        <source>Next &amp;Region</source>
        <translation>下一区域(&amp;R)</translation>
    </message>
    <message>
        <source>Goes on to the next part of the window.</source>
        <translation>转到窗口的下一部分。</translation>
    </message>
    <message>
        <source>Previous Regi&amp;on</source>
        <translation>上一区域(&amp;O)</translation>
    </message>
    <message>
        <source>Goes back to the previous part of the window.</source>
        <translation>返回窗口的上一部分。</translation>
    </message>
    <message>
        <source>&amp;Compare Anew</source>
        <translation>重新比较(&amp;C)</translation>
    </message>
    <message>
        <source>Compares the articles again.</source>
        <translation>再次比较文章。</translation>
    </message>
    <message>
        <source>&amp;Stop Comparing</source>
        <translation>停止比较(&amp;S)</translation>
    </message>
    <message>
        <source>Stops the comparison that is running.</source>
        <translation>停止正在进行的比较。</translation>
    </message>
    <message>
        <source>Con&amp;firm Match</source>
        <translation>确认匹配(&amp;F)</translation>
    </message>
    <message>
        <source>Says that the current passages tell the same thing.</source>
        <translation>表明当前段落讲述同一内容。</translation>
    </message>
    <message>
        <source>Not a &amp;Match</source>
        <translation>不匹配(&amp;M)</translation>
    </message>
    <message>
        <source>Says that the current passages do not tell the same thing.</source>
        <translation>表明当前段落讲述的不是同一内容。</translation>
    </message>
    <message>
        <source>&amp;Align by Hand</source>
        <translation>手动对齐(&amp;A)</translation>
    </message>
    <message>
        <source>Joins the paragraph of the cursor with one in another article.</source>
        <translation>将光标所在段落与另一篇文章中的段落关联。</translation>
    </message>
    <message>
        <source>Forget Alig&amp;nment</source>
        <translation>取消对齐(&amp;N)</translation>
    </message>
    <message>
        <source>Forgets the paragraph that was chosen for aligning by hand, or parts those of the current match.</source>
        <translation>取消为手动对齐选定的段落，或拆开当前匹配的段落。</translation>
    </message>
    <message>
        <source>Make &amp;Base</source>
        <translation>设为基准(&amp;B)</translation>
    </message>
    <message>
        <source>Makes the current article the one whose order the others follow.</source>
        <translation>将当前文章设为其他文章所依照的顺序。</translation>
    </message>
    <message>
        <source>Loc&amp;k Article in Place</source>
        <translation>锁定文章位置(&amp;K)</translation>
    </message>
    <message>
        <source>Keeps the current article where it is while the others scroll.</source>
        <translation>滚动其他文章时保持当前文章不动。</translation>
    </message>
    <message>
        <source>Move to the &amp;Previous Place</source>
        <translation>移到前一个位置(&amp;P)</translation>
    </message>
    <message>
        <source>Changes places with the article before it.</source>
        <translation>与前一篇文章交换位置。</translation>
    </message>
    <message>
        <source>Move to the Ne&amp;xt Place</source>
        <translation>移到后一个位置(&amp;X)</translation>
    </message>
    <message>
        <source>Changes places with the article after it.</source>
        <translation>与后一篇文章交换位置。</translation>
    </message>
    <message>
        <source>&amp;Reload Article</source>
        <translation>重新载入文章(&amp;R)</translation>
    </message>
    <message>
        <source>Reads the current article again.</source>
        <translation>重新读取当前文章。</translation>
    </message>
    <message>
        <source>C&amp;lose Article</source>
        <translation>关闭文章(&amp;L)</translation>
    </message>
    <message>
        <source>Closes the current article and keeps the others.</source>
        <translation>关闭当前文章并保留其他文章。</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>高亮(&amp;H)</translation>
    </message>
    <message>
        <source>Highlights the selected words.</source>
        <translation>高亮所选词语。</translation>
    </message>
    <message>
        <source>Qu&amp;ote</source>
        <translation>引语(&amp;O)</translation>
    </message>
    <message>
        <source>Marks the selected words as a quote to be checked.</source>
        <translation>将所选词语标为待核实的引语。</translation>
    </message>
    <message>
        <source>&amp;Typo</source>
        <translation>错字(&amp;T)</translation>
    </message>
    <message>
        <source>Marks the selected words as misspelt, with what should stand there.</source>
        <translation>将所选词语标为拼写有误，并注明应写的内容。</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Writes a note on the selected words.</source>
        <translation>为所选词语写备注。</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>下划线(&amp;U)</translation>
    </message>
    <message>
        <source>Underlines the selected words.</source>
        <translation>为所选词语加下划线。</translation>
    </message>
    <message>
        <source>&amp;Strike Out</source>
        <translation>删除线(&amp;S)</translation>
    </message>
    <message>
        <source>Strikes out the selected words.</source>
        <translation>为所选词语加删除线。</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>疑问(&amp;Q)</translation>
    </message>
    <message>
        <source>Asks a question about the selected words.</source>
        <translation>对所选词语提出疑问。</translation>
    </message>
    <message>
        <source>Mark &amp;Correction</source>
        <translation>标记更正(&amp;C)</translation>
    </message>
    <message>
        <source>Turns the current finding into a typo annotation with its suggestion.</source>
        <translation>将当前发现转为带建议的错字批注。</translation>
    </message>
    <message>
        <source>&amp;Ignore Finding</source>
        <translation>忽略发现(&amp;I)</translation>
    </message>
    <message>
        <source>Takes the current finding out of the text and keeps it under Ignored.</source>
        <translation>将当前发现从文本中移除，保留在“已忽略”下。</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>Opens the settings.</source>
        <translation>打开设置。</translation>
    </message>
    <message>
        <source>Co&amp;mmand Palette…</source>
        <translation>命令面板(&amp;M)…</translation>
    </message>
    <message>
        <source>Finds any command by its name.</source>
        <translation>按名称查找任意命令。</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>Lists every command with its keys, to be changed.</source>
        <translation>列出每个命令及其可更改的按键。</translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>关于 Galley(&amp;A)</translation>
    </message>
    <message>
        <source>Says what Galley is and which version this is.</source>
        <translation>说明 Galley 是什么以及当前版本。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Lin&amp;ks of Moved Passages</source>
        <translation>移位段落的连线(&amp;K)</translation>
    </message>
    <message>
        <source>Go to Pane&amp;l</source>
        <translation>转到面板(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>批注(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Writes the session as it is now to a second file, and goes on with this one.</source>
        <translation>将当前会话写入另一文件，并继续使用本文件。</translation>
    </message>
    <message>
        <source>Export Marks on Ori&amp;ginal Pages…</source>
        <translation>在原始页面上导出标记…</translation>
    </message>
    <message>
        <source>Writes the PDF that the current article came from, with its marks and notes on its own pages.</source>
        <translation>写出当前文章所来自的 PDF，并在其原有页面上加标记和备注。</translation>
    </message>
    <message>
        <source>Note on the &amp;Link</source>
        <translation>对关联写备注</translation>
    </message>
    <message>
        <source>Writes a note on the current passages of all articles together.</source>
        <translation>为所有文章的当前段落共写一条备注。</translation>
    </message>
    <message>
        <source>&amp;Edit Annotation…</source>
        <translation>编辑批注…</translation>
    </message>
    <message>
        <source>Opens the annotation under the cursor, or the one chosen in the list.</source>
        <translation>打开光标处的批注，或列表中选定的批注。</translation>
    </message>
    <message>
        <source>&amp;Delete Annotation</source>
        <translation>删除批注</translation>
    </message>
    <message>
        <source>Deletes the annotation under the cursor, or the one chosen in the list.</source>
        <translation>删除光标处的批注，或列表中选定的批注。</translation>
    </message>
    <message>
        <source>&amp;Attach Here</source>
        <translation>附到此处</translation>
    </message>
    <message>
        <source>Puts the annotation chosen in the list on the selected words.</source>
        <translation>将列表中选定的批注放到所选词语上。</translation>
    </message>
    <message>
        <source>Con&amp;firm Place</source>
        <translation>确认位置</translation>
    </message>
    <message>
        <source>Says that an annotation stands at the right words although the text changed.</source>
        <translation>表明尽管文本已更改，批注仍位于正确的词语处。</translation>
    </message>
    <message>
        <source>I&amp;mport Annotations…</source>
        <translation>导入批注…</translation>
    </message>
    <message>
        <source>Adds the annotations in a W3C Web Annotation file to the session.</source>
        <translation>将 W3C 网页批注文件中的批注加入会话。</translation>
    </message>
    <message>
        <source>Merge Annotations from &amp;PDF…</source>
        <translation>合并 PDF 中的批注…</translation>
    </message>
    <message>
        <source>Takes over what a colleague marked and answered in an exported PDF.</source>
        <translation>采纳同事在导出的 PDF 中所做的标记和回复。</translation>
    </message>
    <message>
        <source>E&amp;xport Annotations…</source>
        <translation>导出批注…</translation>
    </message>
    <message>
        <source>Writes all annotations as W3C Web Annotations, a table or a list.</source>
        <translation>将所有批注写为 W3C 网页批注、表格或列表。</translation>
    </message>
</context>
<context>
    <name>AnnotationExchange</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>导入批注</translation>
    </message>
</context>
<context>
    <name>AnnotationList</name>
    <message>
        <source>Annotations</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Not found in the text</source>
        <translation>文中未找到</translation>
    </message>
</context>
<context>
    <name>AnnotationModel</name>
    <message>
        <source>Open</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>Suggested: %1. %2</source>
        <translation>建议：%1。%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not found in the text</source>
        <translation>文中未找到</translation>
    </message>
    <message>
        <source>The text changed; %1 % of the words and their surroundings agree.</source>
        <translation>文本已更改；词语及其上下文有 %1 % 一致。</translation>
    </message>
    <message>
        <source>Place unsure</source>
        <translation>位置不确定</translation>
    </message>
</context>
<context>
    <name>ArticleLoader</name>
    <message>
        <source>There is no file %1. Please check its name.</source>
        <translation>没有文件 %1。请检查名称。</translation>
    </message>
    <message>
        <source>%1 is a folder. Please choose the files in it.</source>
        <translation>%1 是文件夹。请选择其中的文件。</translation>
    </message>
    <message>
        <source>%1 is no ordinary file, so it is not read. Please save its content to a file first.</source>
        <translation>%1 不是普通文件，因此不读取。请先将内容保存为文件。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. Please split it, then open the parts.</source>
        <translation>%1 大于 %2 MB。请拆分后再打开各部分。</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Please check that you may read it.</source>
        <translation>无法打开 %1。请检查您是否有读取权限。</translation>
    </message>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation>已停止读取 %1。</translation>
    </message>
    <message>
        <source>%1 could not be read to its end. Please open it again.</source>
        <translation>未能将 %1 读到结尾。请重新打开。</translation>
    </message>
    <message>
        <source>%1 was changed while it was read. Please open it again.</source>
        <translation>%1 在读取时被更改。请重新打开。</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>旧版 Office 文档</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>压缩文件</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>%1 is empty. Please choose another file.</source>
        <translation>%1 是空的。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is %2, which Galley does not open. Please save the article as text, web page, PDF or office document.</source>
        <extracomment>%2 is &quot;a picture&quot;, &quot;a program&quot; and the like</extracomment>
        <translation>%1 是%2，Galley 无法打开。请将文章保存为文本、网页、PDF 或办公文档。</translation>
    </message>
    <message>
        <source>%1 holds no text. If it is a scan, please run text recognition on it first.</source>
        <translation>%1 不含文本。如果是扫描件，请先进行文字识别。</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Please copy the article, then paste again.</source>
        <translation>剪贴板中没有文本。请复制文章后再次粘贴。</translation>
    </message>
    <message>
        <source>Reading the clipboard was stopped.</source>
        <translation>已停止读取剪贴板。</translation>
    </message>
    <message>
        <source>%1 is an office document behind a password, which Galley cannot open. Please save it without one.</source>
        <translation>%1 是带密码的办公文档，Galley 无法打开。请另存为无密码的文件。</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>The list “%1” could not be read: %2.</source>
        <translation>无法读取列表“%1”：%2。</translation>
    </message>
    <message>
        <source>Line %1 of “%2” names one article. Two or more are needed, parted by tabs.</source>
        <translation>“%2”的第 %1 行只列出一篇文章。需要两篇或更多，以制表符分隔。</translation>
    </message>
    <message>
        <source>“%1” holds no folder with two or more articles.</source>
        <translation>“%1”中没有含两篇或更多文章的文件夹。</translation>
    </message>
    <message>
        <source>“%1” names no articles.</source>
        <translation>“%1”未列出文章。</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>%1 of %2 reports could not be made.</source>
        <translation>%2 份报告中有 %1 份无法生成。</translation>
    </message>
</context>
<context>
    <name>CellPlan</name>
    <message>
        <source>%1, further up</source>
        <extracomment>%1 is one or more paragraph numbers, such as &quot;¶5, ¶6&quot;: the passage that belongs here stands further up.</extracomment>
        <translation>%1，见上文</translation>
    </message>
    <message>
        <source>In part in %1</source>
        <extracomment>%1 is one or more places, such as &quot;¶5, ¶6&quot; or &quot;B ¶5&quot;: a sentence of the passage beside this is told there.</extracomment>
        <translation>部分见 %1</translation>
    </message>
</context>
<context>
    <name>ClaimModel</name>
    <message>
        <source>none</source>
        <extracomment>Stands for an article that does not say a thing which the others say.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 does not say this</source>
        <translation>%1 没有这样说</translation>
    </message>
    <message>
        <source>Only %1 says this</source>
        <translation>只有 %1 这样说</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <translation>%1 不一致</translation>
    </message>
    <message>
        <source>%1 says this</source>
        <translation>%1 这样说</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>仅在 %1 中</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>%1 (base)</source>
        <extracomment>Behind the name of the article that the others are held against.</extracomment>
        <translation>%1（基准）</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 Try &quot;galley --help&quot;.</source>
        <translation>%1 请尝试 &quot;galley --help&quot;。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size from %2x%2 to %3x%3.</source>
        <translation>“%1”不是 %2x%2 到 %3x%3 之间的尺寸。</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;; it takes one of: %3.</source>
        <extracomment>%1 is an option such as --format, %2 what was given, %3 a list such as &quot;text, json&quot;.</extracomment>
        <translation>--%1 不认识“%2”；可用值：%3。</translation>
    </message>
    <message>
        <source>--%1 needs the name of a file.</source>
        <translation>--%1 需要一个文件名。</translation>
    </message>
    <message>
        <source>--paper does not know &quot;%1&quot;; it takes one of: %2; with &quot;-upright&quot; or &quot;-across&quot; behind it, if you like.</source>
        <translation>--paper 不认识“%1”；可用值：%2；其后可加“-upright”或“-across”。</translation>
    </message>
    <message>
        <source>Give articles, or --session, or --batch: one of the three.</source>
        <translation>请给出文章、--session 或 --batch 三者之一。</translation>
    </message>
    <message>
        <source>Two or more articles are needed.</source>
        <translation>需要两篇或更多文章。</translation>
    </message>
    <message>
        <source>Name the file to write with --output.</source>
        <translation>请用 --output 指定要写入的文件。</translation>
    </message>
    <message>
        <source>--%1 does not belong to this command.</source>
        <translation>--%1 不属于此命令。</translation>
    </message>
    <message>
        <source>Usage: galley [FILES…]
       galley compare A B [C…] [--format text|json] [--output FILE]
       galley export A B [C…] --output FILE.pdf|html|json|csv|md
       galley export --session SESSION --output FILE
       galley export --batch FOLDER|LIST --output FOLDER [--as pdf|html|json|csv|md]
       galley export A.pdf [B…] --on-original --output FILE.pdf
       galley --screenshot FILE.png [FILES…]

Compares news articles side by side.

Without a command, a window opens and shows FILES: articles, folders of articles, or a session.
  compare             tells what two or more articles share and where they differ
  export              writes the comparison to FILE: an annotated PDF, or HTML, JSON, CSV or Markdown
                      where FILE ends so

Options
  --format text|json  compare: a summary to read (default), or the comparison document
  -o, --output FILE   compare: write there, not to standard output; export: the report to write
  --session FILE      export: the articles, notes and decisions of a session
  --batch FOLDER      export: a report for each folder of articles in FOLDER, or for each line of a list of
                      articles parted by tabs; reports go into the folder that --output names
  --layout WORD       export to PDF: side-by-side (default), one-after-another or coverage
  --paper WORD        export to PDF: A4 (default), Letter, A3, Legal, Tabloid or A5, such as A4-across
  --include LIST      export to PDF: which of summary,findings,annotations,quotes (default: all)
  --pdf LIST          export to PDF: which of tagged (for screen readers) and archive (PDF/A-3, with the
                      comparison and the session attached)
  --on-original       export: the pages of the first PDF as they are, with its marks and notes on them
  --screenshot FILE   open the window, save a picture of it when the comparison is shown, and leave
  --size WxH          how large the window is, such as 1600x1000
  --theme light|dark  the window&apos;s colours
  -h, --help          print this text
  -v, --version       print the version

Exit status
  0  no differences were found (compare), or the job is done
  1  differences were found (compare)
  2  an error, told in one line on standard error
</source>
        <translation>用法：galley [文件…]
       galley compare A B [C…] [--format text|json] [--output 文件]
       galley export A B [C…] --output 文件.pdf|html|json|csv|md
       galley export --session 会话 --output 文件
       galley export --batch 文件夹|列表 --output 文件夹 [--as pdf|html|json|csv|md]
       galley export A.pdf [B…] --on-original --output 文件.pdf
       galley --screenshot 文件.png [文件…]

并排比较新闻文章。

不带命令时，打开窗口显示文件：文章、文章文件夹或一个会话。
  compare             说明两篇或更多文章的共同点与不一致之处
  export              将比较写入文件：带批注的 PDF，或按扩展名写为 HTML、JSON、CSV
                      或 Markdown

选项
  --format text|json  compare：供阅读的摘要（默认）或比较文档
  -o, --output 文件     compare：写入该文件而非标准输出；export：要写的报告
  --session 文件        export：会话中的文章、备注和判断
  --batch 文件夹         export：为文件夹中的每个文章文件夹，或为列表的每一行（文章以制表符分隔）
                      各写一份报告；报告放入 --output 所指的文件夹
  --layout WORD       导出 PDF：side-by-side（默认）、one-after-another 或 coverage
  --paper WORD        导出 PDF：A4（默认）、Letter、A3、Legal、Tabloid 或 A5，例如 A4-across
  --include LIST      导出 PDF：summary,findings,annotations,quotes 中的哪些（默认：全部）
  --pdf LIST          导出 PDF：tagged（供屏幕阅读器）和 archive（PDF/A-3，附带比较结果与会话）
  --on-original       export：第一个 PDF 的原页面，加上其标记和备注
  --screenshot 文件     打开窗口，显示比较后保存截图并退出
  --size WxH          窗口大小，例如 1600x1000
  --theme light|dark  窗口的颜色
  -h, --help          显示此说明
  -v, --version       显示版本

退出状态
  0  未发现差异（compare），或任务已完成
  1  发现差异（compare）
  2  出错，在标准错误中以一行说明
</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;; it takes a number from %3 to %4.</source>
        <extracomment>%1 is an option such as --margins, %2 what was given, %3 and %4 are numbers.</extracomment>
        <translation>--%1 不认识“%2”；它接受 %3 到 %4 之间的数字。</translation>
    </message>
    <message>
        <source>
The pages of a PDF, besides
  --margins MM        how wide its margins are: 5 to 40 (default: 14)
  --text-size PT      how large the articles&apos; text is: 6 to 14 (default: 8.9)
  --pdf passages      what is shared or only here becomes annotations, too
</source>
        <translation>
PDF 页面的其他选项
  --margins MM        页边距宽度：5 到 40（默认 14）
  --text-size PT      文章文字大小：6 到 14（默认 8.9）
  --pdf passages      共有的或仅此处的内容也成为批注
</translation>
    </message>
</context>
<context>
    <name>Comparer</name>
    <message>
        <source>Comparing was stopped.</source>
        <translation>比较已停止。</translation>
    </message>
</context>
<context>
    <name>CoveragePlan</name>
    <message>
        <source>Claim</source>
        <translation>说法</translation>
    </message>
</context>
<context>
    <name>FactCheck</name>
    <message>
        <source>The figure differs: “%1” here, “%2” in %3.</source>
        <translation>数字不一致：此处为“%1”，%3 中为“%2”。</translation>
    </message>
    <message>
        <source>The date differs: “%1” here, “%2” in %3.</source>
        <translation>日期不一致：此处为“%1”，%3 中为“%2”。</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>Spelling and names</source>
        <translation>拼写与名称</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Figures and dates</source>
        <translation>数字与日期</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>编辑体例</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 has too much text. Please split it, then open the parts.</source>
        <translation>%1 文本过多。请拆分后再打开各部分。</translation>
    </message>
    <message>
        <source>Some characters could not be read as %1. Another encoding may be right.</source>
        <translation>部分字符无法按 %1 读取。其他编码可能更合适。</translation>
    </message>
    <message>
        <source>%1 is an archive and no document, or a damaged one. Please unpack it and open the articles in it.</source>
        <translation>%1 是压缩包而非文档，或文档已损坏。请解压后打开其中的文章。</translation>
    </message>
    <message>
        <source>%1 is no text and of no kind that Galley opens. Please save the article as text, web page, PDF or office document.</source>
        <translation>%1 不是文本，也不是 Galley 能打开的类型。请将文章保存为文本、网页、PDF 或办公文档。</translation>
    </message>
</context>
<context>
    <name>FullNameCheck</name>
    <message>
        <source>The name differs: “%1 %2” here, “%3 %4” in %5.</source>
        <translation>姓名不一致：此处为“%1 %2”，%5 中为“%3 %4”。</translation>
    </message>
</context>
<context>
    <name>GlueCheck</name>
    <message>
        <source>A space seems to be missing: “%1”.</source>
        <translation>似乎缺少空格：“%1”。</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>Standard output could not be written.</source>
        <translation>无法写入标准输出。</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n mark(s) were not found on the pages.</source>
        <translation>
            <numerusform>有 %n 处标记的词语未在页面上找到。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlReader</name>
    <message>
        <source>The page nests its elements too deeply; the innermost ones were left out.</source>
        <translation>页面元素嵌套过深；最内层的已略去。</translation>
    </message>
    <message>
        <source>The page does not show its article; the text is the one that it keeps for search engines.</source>
        <translation>该网页没有显示文章；此处的文字是它为搜索引擎保留的版本。</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Same words</source>
        <translation>措辞相同</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>仅此处</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不一致</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n article(s), %1</source>
        <translation>
            <numerusform>%n 篇文章的比较，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>“Differing” says that the articles do not agree. It does not say which one is right.</source>
        <translation>“不一致”表示文章说法不同，并不表示哪一篇正确。</translation>
    </message>
    <message>
        <source>The articles side by side</source>
        <translation>文章并排</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>differing</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>in one article only</source>
        <translation>仅在一篇文章中</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>%1 ¶%2</source>
        <extracomment>A place: article letter and number of the paragraph, such as &quot;A ¶3&quot;.</extracomment>
        <translation>%1 ¶%2</translation>
    </message>
    <message>
        <source>%1 headline</source>
        <translation>%1 标题</translation>
    </message>
    <message>
        <source>%1 byline</source>
        <translation>%1 署名</translation>
    </message>
    <message>
        <source>%1 dateline</source>
        <translation>%1 电头</translation>
    </message>
    <message>
        <source>%1 caption</source>
        <translation>%1 图片说明</translation>
    </message>
    <message>
        <source>%1 page matter</source>
        <translation>%1 页面附属内容</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Parts the places in a list of places, such as &quot;A ¶3, B ¶6&quot;.</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Denial</source>
        <extracomment>One article says that something is so, another that it is not so.</extracomment>
        <translation>否定</translation>
    </message>
    <message>
        <source>Attribution</source>
        <extracomment>Who is said to have said it.</extracomment>
        <translation>出处</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Certainty</source>
        <extracomment>How sure it is said to be: will, may, might.</extracomment>
        <translation>确定程度</translation>
    </message>
    <message>
        <source>Spelling differs</source>
        <translation>拼写不一致</translation>
    </message>
    <message>
        <source>Name spelt in two ways</source>
        <translation>名称有两种写法</translation>
    </message>
    <message>
        <source>Quote differs</source>
        <translation>引语不一致</translation>
    </message>
    <message>
        <source>Number differs</source>
        <translation>数字不一致</translation>
    </message>
    <message>
        <source>Date differs</source>
        <translation>日期不一致</translation>
    </message>
    <message>
        <source>Doubled word</source>
        <translation>重复词</translation>
    </message>
    <message>
        <source>Quotation mark missing</source>
        <translation>缺少引号</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>标点</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>编辑体例</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Typo</source>
        <translation>错字</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>删除线</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>Relation</source>
        <extracomment>A note on passages of several articles together.</extracomment>
        <translation>关联</translation>
    </message>
</context>
<context>
    <name>ListPlan</name>
    <message>
        <source>Findings and notes</source>
        <translation>发现与备注</translation>
    </message>
    <message>
        <source>“Differing” says that the articles do not agree. It does not say which one is right.</source>
        <translation>“不一致”表示文章说法不同，并不表示哪一篇正确。</translation>
    </message>
</context>
<context>
    <name>MimeReader</name>
    <message>
        <source>%1 is a saved page without a page in it. Please save it anew.</source>
        <translation>%1 是不含页面的已存网页。请重新保存。</translation>
    </message>
</context>
<context>
    <name>NameCheck</name>
    <message>
        <source>The articles write this name in two ways, “%1” and “%2”. Both may be right.</source>
        <translation>文章对这个名称有两种写法，“%1”和“%2”。两者都可能正确。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” differs from “%2”, which stands %n time(s) in the articles: %3.</source>
        <translation>
            <numerusform>“%1”与“%2”不同，后者在文章中出现 %n 次：%3。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameModel</name>
    <message numerus="yes">
        <source>%n time(s) in %1</source>
        <translation>
            <numerusform>在 %1 中 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Spelt in more than one way</source>
        <translation>有多种写法</translation>
    </message>
    <message>
        <source>Spelt alike</source>
        <translation>写法相同</translation>
    </message>
    <message>
        <source>In one article</source>
        <translation>在一篇文章中</translation>
    </message>
</context>
<context>
    <name>NotePlan</name>
    <message>
        <source>Differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Nobody is named as the speaker.</source>
        <translation>未指明说话人。</translation>
    </message>
    <message>
        <source>Said by %1.</source>
        <translation>由 %1 所说。</translation>
    </message>
    <message>
        <source>Replace by: %1</source>
        <translation>替换为：%1</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>仅此处</translation>
    </message>
</context>
<context>
    <name>OfficeReader</name>
    <message>
        <source>%1 is a damaged document. Please save it anew in its own program.</source>
        <translation>%1 是损坏的文档。请用原程序重新保存。</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than an article. It is not read.</source>
        <translation>%1 解压后远大于一篇文章，因此不读取。</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Please save it without one, then open it again.</source>
        <translation>%1 受密码保护。请去掉密码保存后再打开。</translation>
    </message>
    <message>
        <source>The headers, footers or notes of the document are damaged and were left out.</source>
        <translation>文档的页眉、页脚或注释已损坏，未予读取。</translation>
    </message>
    <message>
        <source>The document has comments, which were left out.</source>
        <translation>文档含有批注，批注未予读取。</translation>
    </message>
    <message>
        <source>The document has tracked changes; it was read as if all of them were accepted.</source>
        <translation>文档含有修订记录；已按全部接受修订来读取。</translation>
    </message>
</context>
<context>
    <name>OriginalPages</name>
    <message>
        <source>Replace by: %1</source>
        <translation>替换为：%1</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>%1 are words of an article, %2 its name.</extracomment>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source>The articles differ here: %1.</source>
        <translation>文章在此处不一致：%1。</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>%1 is encrypted, so no marks can be put on its pages. Save it without a password, and read it again.</source>
        <translation>%1 已加密，无法在页面上加标记。请去掉密码保存后再读取。</translation>
    </message>
    <message>
        <source>The PDF of %1 is damaged.</source>
        <translation>%1 的 PDF 已损坏。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>导出已停止。</translation>
    </message>
    <message>
        <source>%1 is signed. Marks on its pages would break the signature, so none were made.</source>
        <translation>%1 已签名。在页面上加标记会破坏签名，因此未添加。</translation>
    </message>
    <message>
        <source>This article did not come from a PDF, so it has no pages to put marks on. Export a PDF report instead.</source>
        <translation>此文章并非来自 PDF，没有可加标记的页面。请改为导出 PDF 报告。</translation>
    </message>
    <message>
        <source>The PDF of %1 is damaged. Print or save it anew, and read it again.</source>
        <translation>%1 的 PDF 已损坏。请重新打印或保存后再读取。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Same words</source>
        <translation>措辞相同</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>仅此处</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>¶%1</source>
        <extracomment>The number of a paragraph.</extracomment>
        <translation>¶%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The letter of an article and its outlet, author or file.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more paragraph(s)</source>
        <translation>
            <numerusform>还有 %n 个段落</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagePlan</name>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>仅此处</translation>
    </message>
    <message>
        <source>Stands elsewhere</source>
        <extracomment>In the legend: the same passage has another place in the other article.</extracomment>
        <translation>位于别处</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Claims and the articles that hold them</source>
        <translation>说法及其所在文章</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Numbers: see page %1</source>
        <translation>编号：见第 %1 页</translation>
    </message>
    <message>
        <source>There is no article to print. Open one first.</source>
        <translation>没有可打印的文章。请先打开一篇。</translation>
    </message>
    <message>
        <source>The page has no room for text. Choose larger paper or smaller margins.</source>
        <translation>页面没有放置文本的空间。请选择更大的纸张或更小的页边距。</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n article(s), %1</source>
        <translation>
            <numerusform>%n 篇文章的比较，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>导出已停止。</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>In the legend: words that are said by somebody, under which the line is heavier.</extracomment>
        <translation>引语</translation>
    </message>
    <message>
        <source>Numbers: see pages %1 and %2</source>
        <extracomment>In the legend: the pages on which the numbers in the margins are explained.</extracomment>
        <translation>编号：见第 %1 页和第 %2 页</translation>
    </message>
</context>
<context>
    <name>PdfMerge</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Merge annotations from PDF</source>
        <translation>合并 PDF 批注</translation>
    </message>
    <message>
        <source>Merge annotation</source>
        <translation>合并批注</translation>
    </message>
    <message>
        <source>The PDF holds no annotation that is new here.</source>
        <translation>该 PDF 中没有新的批注。</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) added.</source>
        <translation>
            <numerusform>已添加 %n 条批注。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) changed.</source>
        <translation>
            <numerusform>已更改 %n 条批注。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) taken over.</source>
        <translation>
            <numerusform>已采纳 %n 条回复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n annotation(s) are in no article; they are in the list.</source>
        <translation>
            <numerusform>有 %n 条批注的词语不在任何文章中；它们在列表里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) without words were left out.</source>
        <translation>
            <numerusform>略去了 %n 个没有文字的图形。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfNotes</name>
    <message>
        <source>The export was stopped.</source>
        <translation>导出已停止。</translation>
    </message>
    <message>
        <source>The PDF could not be put together. Please report this.</source>
        <translation>无法生成 PDF。请报告此问题。</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>%1 is a damaged PDF. Please print or save it anew.</source>
        <translation>%1 是损坏的 PDF。请重新打印或保存。</translation>
    </message>
    <message>
        <source>That is not the password of %1. Please try again.</source>
        <translation>这不是 %1 的密码。请重试。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n page(s) were read.</source>
        <translation>
            <numerusform>只读取了前 %n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is protected by a password. Please give it in the window, or save the PDF without one.</source>
        <translation>%1 受密码保护。请在窗口中输入密码，或将 PDF 另存为无密码的文件。</translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>The export was stopped.</source>
        <translation>导出已停止。</translation>
    </message>
    <message>
        <source>The comparison, for programs</source>
        <translation>比较结果，供程序使用</translation>
    </message>
    <message>
        <source>The session, for Galley</source>
        <translation>会话，供 Galley 使用</translation>
    </message>
</context>
<context>
    <name>PdfUpdate</name>
    <message>
        <source>The PDF is damaged, so nothing can be added to it. Print or save it anew, and use that.</source>
        <translation>该 PDF 已损坏，无法添加内容。请重新打印或保存后使用。</translation>
    </message>
</context>
<context>
    <name>PlaceFinder</name>
    <message>
        <source>%1, p. %2</source>
        <extracomment>A place in an article and the page of the report that it stands on, such as &quot;A ¶3, p. 4&quot;.</extracomment>
        <translation>%1，第 %2 页</translation>
    </message>
</context>
<context>
    <name>PluralCheck</name>
    <message>
        <source>Two plurals stand beside each other. Perhaps “%1” is meant, like “%2” in %3.</source>
        <translation>两个复数形式相连。也许应为“%1”，如 %3 中的“%2”。</translation>
    </message>
</context>
<context>
    <name>Proofreader</name>
    <message>
        <source>Proofreading was stopped.</source>
        <translation>校对已停止。</translation>
    </message>
    <message>
        <source>%1 [sic]</source>
        <extracomment>%1 is a word of a quote with a slip in it; [sic] tells the reader that it stands so.</extracomment>
        <translation>%1 [原文如此]</translation>
    </message>
    <message>
        <source>%1 It stands in a quote, so ask, or mark it [sic].</source>
        <extracomment>%1 is a sentence about a word.</extracomment>
        <translation>%1 它在引语中，请询问，或标注 [原文如此]。</translation>
    </message>
</context>
<context>
    <name>PunctuationCheck</name>
    <message>
        <source>“%1” stands here twice in a row.</source>
        <translation>“%1”在此处连续出现两次。</translation>
    </message>
    <message>
        <source>More than one space stands here.</source>
        <translation>此处有多个空格。</translation>
    </message>
    <message>
        <source>One mark of punctuation follows another here.</source>
        <translation>此处标点符号连用。</translation>
    </message>
    <message>
        <source>The quote ends the paragraph, but no full stop ends the sentence.</source>
        <translation>引语结束了段落，但句末没有句号。</translation>
    </message>
    <message>
        <source>This quote is opened but not closed before the paragraph ends.</source>
        <translation>此引语开始后在段末前没有结束。</translation>
    </message>
    <message>
        <source>This bracket has no partner in the paragraph.</source>
        <translation>此括号在段落中没有配对。</translation>
    </message>
    <message>
        <source>A new sentence seems to begin behind the quote, but no full stop ends the one before.</source>
        <translation>引文之后似乎开始了新的一句，但前一句没有句号。</translation>
    </message>
</context>
<context>
    <name>QuoteCheck</name>
    <message>
        <source>The words of this quote differ: “%1” here, “%2” in %3.</source>
        <translation>此引语措辞不一致：此处为“%1”，%3 中为“%2”。</translation>
    </message>
    <message>
        <source>The words of this quote stand in another order in %1.</source>
        <translation>此引语的词语在 %1 中顺序不同。</translation>
    </message>
    <message>
        <source>The speaker of this quote differs: %1 here, %2 in %3.</source>
        <translation>此引语的说话人不一致：此处为 %1，%3 中为 %2。</translation>
    </message>
</context>
<context>
    <name>QuoteModel</name>
    <message>
        <source>Only in %1</source>
        <translation>仅在 %1 中</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>措辞相同</translation>
    </message>
    <message>
        <source>Wording differs</source>
        <translation>措辞不一致</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A quote, %1 being its words.</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>in indirect speech</source>
        <translation>间接引语</translation>
    </message>
    <message>
        <source>Speaker not named</source>
        <translation>未指明说话人</translation>
    </message>
    <message>
        <source>Same words, clipped</source>
        <translation>措辞相同，有截短</translation>
    </message>
    <message>
        <source>Same words, with ellipsis or brackets</source>
        <translation>措辞相同，含省略号或括号</translation>
    </message>
    <message>
        <source>Same words in another order</source>
        <translation>措辞相同，顺序不同</translation>
    </message>
    <message>
        <source>%1 has “%2”, %3 has “%4”.</source>
        <extracomment>Words of a quote as article %1 has them, and as article %3 does.</extracomment>
        <translation>%1 为“%2”，%3 为“%4”。</translation>
    </message>
    <message>
        <source>The speaker differs: in %1 %2, in %3 %4.</source>
        <extracomment>The speaker of a quote in article %1, and in article %3.</extracomment>
        <translation>说话人不一致：%1 中为 %2，%3 中为 %4。</translation>
    </message>
    <message>
        <source>Another speaker</source>
        <translation>说话人不同</translation>
    </message>
</context>
<context>
    <name>ReadApart</name>
    <message>
        <source>What was read of %1 came back unclear. Please open it again; if that does not help, save it as text.</source>
        <translation>从 %1 读到的内容无法辨认。请重新打开；如仍不行，请另存为文本。</translation>
    </message>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation>已停止读取 %1。</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than an article. Please open a part of it.</source>
        <translation>%1 解压后远大于一篇文章。请打开其中一部分。</translation>
    </message>
    <message>
        <source>%1 needs more than the %2 MB of memory that reading may take. Please split it, or save it as text.</source>
        <translation>读取 %1 所需内存超过允许的 %2 MB。请将其拆分，或另存为文本。</translation>
    </message>
    <message>
        <source>Reading %1 broke off: something in the file is not as it should be. Please save it anew in its own program, or as text.</source>
        <translation>读取 %1 时中断：文件中有内容不合规范。请在其原程序中重新保存，或另存为文本。</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 took more than %n second(s) and was stopped. Please split it, or save it as text.</source>
        <translation>
            <numerusform>读取 %1 超过 %n 秒，已停止。请将其拆分，或另存为文本。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is read by the program %2, which could not be started. Please install Galley anew.</source>
        <translation>%1 由程序 %2 读取，但该程序无法启动。请重新安装 Galley。</translation>
    </message>
</context>
<context>
    <name>ReadingMenus</name>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Date Line</source>
        <translation>日期行</translation>
    </message>
    <message>
        <source>Text of the Article</source>
        <translation>文章正文</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>Not Part of the Article</source>
        <translation>不属于文章</translation>
    </message>
    <message>
        <source>&amp;Block Is</source>
        <extracomment>A menu: what the paragraph is in its article (headline, caption, …).</extracomment>
        <translation>此段是(&amp;B)</translation>
    </message>
    <message>
        <source>As It Was Found</source>
        <extracomment>What Galley found by itself, in place of what was chosen.</extracomment>
        <translation>按自动识别</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1 is what was found, such as an encoding or a language.</extracomment>
        <translation>识别为：%1</translation>
    </message>
    <message>
        <source>Find Out</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ReportItems</name>
    <message>
        <source>Check the figure.</source>
        <translation>请核实数字。</translation>
    </message>
    <message>
        <source>Check when it was.</source>
        <translation>请核实时间。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>请核实名称。</translation>
    </message>
    <message>
        <source>Check where it was.</source>
        <translation>请核实地点。</translation>
    </message>
    <message>
        <source>One says it, the other denies it.</source>
        <translation>一方肯定，另一方否定。</translation>
    </message>
    <message>
        <source>Check who said it, and when.</source>
        <translation>请核实说话人及时间。</translation>
    </message>
    <message>
        <source>Check the words with the speaker.</source>
        <translation>请向说话人核实原话。</translation>
    </message>
    <message>
        <source>Check how certain it is.</source>
        <translation>请核实确定程度。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>%1 gives none.</source>
        <extracomment>%1 is the letter of an article that has no figure, name, date where the other has one.</extracomment>
        <translation>%1 未给出。</translation>
    </message>
    <message>
        <source>%1 has “%2”.</source>
        <extracomment>%1 is the letter of an article, %2 its words.</extracomment>
        <translation>%1 为“%2”。</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>Replace by: %1</source>
        <translation>替换为：%1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Who made a note, when, and whether it is open, resolved or rejected.</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 answers a note with the words %2.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Same words.</source>
        <translation>措辞相同。</translation>
    </message>
    <message>
        <source>The words differ.</source>
        <translation>措辞不一致。</translation>
    </message>
    <message>
        <source>Said by %1.</source>
        <translation>由 %1 所说。</translation>
    </message>
    <message>
        <source>Where the articles differ</source>
        <translation>文章不一致之处</translation>
    </message>
    <message>
        <source>Spelling, punctuation and style</source>
        <translation>拼写、标点与体例</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Quotes in several articles</source>
        <translation>多篇文章中的引语</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>A report ends in %1. Give “%2” one of these endings.</source>
        <translation>报告的扩展名为 %1。请为“%2”使用其中之一。</translation>
    </message>
</context>
<context>
    <name>ReturnedPdf</name>
    <message>
        <source>The PDF is protected by a password. Save it without one, then merge it again.</source>
        <translation>该 PDF 受密码保护。请去掉密码保存后再次合并。</translation>
    </message>
    <message>
        <source>The PDF is damaged. Save it again, then merge it.</source>
        <translation>该 PDF 已损坏。请重新保存后再合并。</translation>
    </message>
</context>
<context>
    <name>RtfReader</name>
    <message>
        <source>%1 is a damaged RTF document. Please save it anew.</source>
        <translation>%1 是损坏的 RTF 文档。请重新保存。</translation>
    </message>
    <message>
        <source>The RTF document breaks off; its end may be missing.</source>
        <translation>RTF 文档中断；结尾可能缺失。</translation>
    </message>
    <message>
        <source>The document has comments, which were left out.</source>
        <translation>文档含有批注，批注未予读取。</translation>
    </message>
    <message>
        <source>The document has tracked changes; it was read as if all of them were accepted.</source>
        <translation>文档含有修订记录；已按全部接受修订来读取。</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>“%1” could not be written. Choose another place, or make room on the disk.</source>
        <translation>无法写入“%1”。请选择其他位置，或腾出磁盘空间。</translation>
    </message>
</context>
<context>
    <name>SessionBytes</name>
    <message>
        <source>The session could not be attached. Make room on the disk.</source>
        <translation>无法附上会话。请腾出磁盘空间。</translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>The session %1 holds something that Galley did not write. It was left as it is.</source>
        <translation>会话 %1 含有并非 Galley 写入的内容，已原样保留。</translation>
    </message>
    <message>
        <source>The damaged session %1 could not be copied: %2. It was left as it is.</source>
        <translation>无法复制损坏的会话 %1：%2。已原样保留。</translation>
    </message>
    <message>
        <source>Nothing could be recovered from the damaged session %1. It was left as it is; open a copy of it from a backup.</source>
        <translation>无法从损坏的会话 %1 中恢复任何内容。已原样保留；请打开备份中的副本。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n 条批注</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was damaged. All that it held was recovered: %2 and %3. The damaged file is kept as %4.</source>
        <extracomment>%1 is a file, %2 &quot;2 articles&quot;, %3 &quot;14 annotations&quot;, %4 the file that was kept.</extracomment>
        <translation>%1 已损坏。其全部内容已恢复：%2 和 %3。损坏的文件保留为 %4。</translation>
    </message>
    <message>
        <source>%1 was damaged. %2 and %3 were recovered; the rest could not be read. The damaged file is kept as %4.</source>
        <translation>%1 已损坏。已恢复 %2 和 %3；其余无法读取。损坏的文件保留为 %4。</translation>
    </message>
    <message>
        <source>%1 is open in another window. Choose another name.</source>
        <translation>%1 已在另一窗口打开。请选择其他名称。</translation>
    </message>
    <message>
        <source>%1 is open on the computer %2, so it can only be read here. Save it under another name to work on a copy.</source>
        <translation>%1 已在计算机 %2 上打开，此处只能阅读。请另存为其他名称以处理副本。</translation>
    </message>
    <message>
        <source>%1 is open in another window, so it can only be read here. Save it under another name to work on a copy.</source>
        <translation>%1 已在另一窗口打开，此处只能阅读。请另存为其他名称以处理副本。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Galley, so it can only be read. Install that version to change it.</source>
        <translation>%1 由更新版本的 Galley 写入，只能阅读。请安装该版本以进行更改。</translation>
    </message>
    <message>
        <source>%1 was written by Galley %2, which is newer than this one, so it can only be read. Install that version to change it.</source>
        <translation>%1 由比当前更新的 Galley %2 写入，只能阅读。请安装该版本以进行更改。</translation>
    </message>
    <message>
        <source>There is no session at %1.</source>
        <translation>%1 处没有会话。</translation>
    </message>
    <message>
        <source>%1 may not be written, so it can only be read. Save it under another name to work on a copy.</source>
        <translation>%1 不可写入，只能阅读。请另存为其他名称以处理副本。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>无法写入 %1。请选择其他位置。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is not a Galley session.</source>
        <translation>%1 不是 Galley 会话。</translation>
    </message>
    <message>
        <source>%1 is a database, but not a Galley session.</source>
        <translation>%1 是数据库，但不是 Galley 会话。</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written. Make room; Galley tries again by itself.</source>
        <translation>磁盘已满：无法写入 %1。请腾出空间；Galley 会自动重试。</translation>
    </message>
    <message>
        <source>The session %1 is damaged. It was left as it is; open a copy of it from a backup.</source>
        <translation>会话 %1 已损坏，已原样保留；请打开备份中的副本。</translation>
    </message>
    <message>
        <source>The session %1 could not be written. Check the disk and the permissions of its folder.</source>
        <translation>无法写入会话 %1。请检查磁盘及其文件夹的权限。</translation>
    </message>
    <message>
        <source>The session %1 is not as Galley writes it.</source>
        <translation>会话 %1 不符合 Galley 的写入格式。</translation>
    </message>
    <message>
        <source>The session %1 holds more than Galley puts into one, and was not opened.</source>
        <translation>会话 %1 的内容超出 Galley 的限制，未打开。</translation>
    </message>
</context>
<context>
    <name>SourceGuard</name>
    <message>
        <source>“%1” is an article of this comparison. Give the report another name.</source>
        <translation>“%1”是此次比较中的一篇文章。请为报告另取名称。</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An article (%1) and how often it has the words in question (%2, more than once).</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 Some of these articles print the same agency&apos;s copy, so they count as one source.</source>
        <extracomment>%1 is a sentence about a difference.</extracomment>
        <translation>%1 其中部分文章采用同一通讯社稿件，因此算作一个来源。</translation>
    </message>
</context>
<context>
    <name>SpellingCheck</name>
    <message>
        <source>“%1” is a rare word. Perhaps “%2” is meant.</source>
        <translation>“%1”是罕见词。也许应为“%2”。</translation>
    </message>
    <message>
        <source>The dictionary does not know “%1”.</source>
        <translation>词典中没有“%1”。</translation>
    </message>
    <message>
        <source>The dictionary does not know “%1”. Perhaps “%2” is meant.</source>
        <translation>词典中没有“%1”。也许应为“%2”。</translation>
    </message>
    <message>
        <source>“%1” is British spelling, and the house writes American English.</source>
        <translation>“%1”是英式拼写，而本社使用美式英语。</translation>
    </message>
    <message>
        <source>“%1” is American spelling, and the house writes British English.</source>
        <translation>“%1”是美式拼写，而本社使用英式英语。</translation>
    </message>
</context>
<context>
    <name>StyleCheck</name>
    <message>
        <source>The articles write this in two ways, “%1” and “%2”. Both are right; it is a matter of house style.</source>
        <translation>文章对此有两种写法，“%1”和“%2”。两者都对，属于编辑体例问题。</translation>
    </message>
</context>
<context>
    <name>SummaryPlan</name>
    <message numerus="yes">
        <source>claims shared</source>
        <translation>
            <numerusform>共有的说法</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>claims differing</source>
        <translation>
            <numerusform>不一致的说法</numerusform>
        </translation>
    </message>
    <message>
        <source>claims in one article only</source>
        <translation>仅在一篇文章中的说法</translation>
    </message>
    <message>
        <source>claims only in %1</source>
        <translation>仅在 %1 中的说法</translation>
    </message>
    <message>
        <source>No difference of fact was found.</source>
        <translation>未发现事实不一致。</translation>
    </message>
    <message>
        <source>not told</source>
        <extracomment>In a table, where an article does not tell what the others tell.</extracomment>
        <translation>未提及</translation>
    </message>
    <message>
        <source>%1 (base)</source>
        <extracomment>Behind the name of the article that the others are held against.</extracomment>
        <translation>%1（基准）</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 个词</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableReport</name>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Only in one</source>
        <translation>仅在一篇中</translation>
    </message>
    <message>
        <source>“Differing” says that the articles do not agree. It does not say which one is right.</source>
        <translation>“不一致”表示文章说法不同，并不表示哪一篇正确。</translation>
    </message>
</context>
<context>
    <name>TextReport</name>
    <message numerus="yes">
        <source>%1, %2, %n word(s)</source>
        <extracomment>Below an article&apos;s title: its source, its language, its length.</extracomment>
        <translation>
            <numerusform>%1，%2，%n 个词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) shared.</source>
        <translation>
            <numerusform>共有的说法 %n 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) differing.</source>
        <translation>
            <numerusform>不一致的说法 %n 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in one article only.</source>
        <translation>
            <numerusform>仅在一篇文章中的说法 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Where the articles differ</source>
        <translation>文章不一致之处</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Add article</source>
        <translation>添加文章</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Link scrolling</source>
        <translation>联动滚动</translation>
    </message>
    <message>
        <source>Align rows</source>
        <translation>对齐各行</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation>主工具栏</translation>
    </message>
</context>
<context>
    <name>WebAnnotation</name>
    <message>
        <source>The annotations are larger than 256 MB. Split the file.</source>
        <translation>批注大于 256 MB。请拆分文件。</translation>
    </message>
    <message>
        <source>The annotations are not valid JSON. Export them again.</source>
        <translation>批注不是有效的 JSON。请重新导出。</translation>
    </message>
    <message>
        <source>The file holds something other than W3C annotations.</source>
        <translation>文件中的内容不是 W3C 批注。</translation>
    </message>
</context>
<context>
    <name>WebArchiveReader</name>
    <message>
        <source>%1 is a saved page without a page in it. Please save it anew.</source>
        <translation>%1 是已保存的网页，但其中没有网页内容。请重新保存。</translation>
    </message>
    <message>
        <source>What was saved in %1 is no page but %2. Please open that file itself.</source>
        <translation>%1 中保存的不是网页，而是 %2。请直接打开该文件。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Only in %1</source>
        <translation>仅在 %1 中</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <extracomment>%1 is Number, Date, Name and the like.</extracomment>
        <translation>%1 不一致</translation>
    </message>
    <message>
        <source>%1 and %2 differ</source>
        <extracomment>%1 and %2 are Number, Date, Name and the like.</extracomment>
        <translation>%1和%2不一致</translation>
    </message>
    <message numerus="yes">
        <source>%n facts differ</source>
        <translation>
            <numerusform>%n 处事实不一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Same words, in another order</source>
        <translation>措辞相同，顺序不同</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>措辞相同</translation>
    </message>
    <message>
        <source>Reworded, in another order</source>
        <translation>改写，顺序不同</translation>
    </message>
    <message>
        <source>Reworded, no fact differs</source>
        <translation>改写，事实一致</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place such as &quot;A ¶3&quot;, %2 a sentence about what was found there.
----------
%1 is what differs, %2 the places, such as &quot;Number differs: A ¶2, B ¶2&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>On the same matter, no claim in common</source>
        <translation>同一话题，没有共同的说法</translation>
    </message>
</context>
<context>
    <name>galley::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip: what a command does, and its key.</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>galley::AnnotationBook</name>
    <message>
        <source>Delete annotation</source>
        <translation>删除批注</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Mark quote</source>
        <translation>标记引语</translation>
    </message>
    <message>
        <source>Mark typo</source>
        <translation>标记错字</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>删除线</translation>
    </message>
    <message>
        <source>Ask question</source>
        <translation>提出疑问</translation>
    </message>
    <message>
        <source>Note on a link</source>
        <translation>对关联的备注</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Confirm place</source>
        <translation>确认位置</translation>
    </message>
    <message>
        <source>Attach annotation</source>
        <translation>附加批注</translation>
    </message>
    <message>
        <source>Move annotation</source>
        <translation>移动批注</translation>
    </message>
</context>
<context>
    <name>galley::AnnotationCommands</name>
    <message>
        <source>Import annotations</source>
        <translation>导入批注</translation>
    </message>
    <message>
        <source>W3C Web Annotations (*.jsonld *.json)</source>
        <translation>W3C 网页批注 (*.jsonld *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Merge annotations from a PDF</source>
        <translation>合并 PDF 中的批注</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what would be taken back, such as &quot;Write note&quot;.</extracomment>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1 is what would be made again, such as &quot;Write note&quot;.</extracomment>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做：%1(&amp;R)</translation>
    </message>
    <message>
        <source>Put the cursor into an annotation, or choose one in the list, first.</source>
        <translation>请先将光标放入批注，或在列表中选择一条。</translation>
    </message>
    <message>
        <source>The annotation was deleted. Ctrl+Z brings it back.</source>
        <translation>批注已删除。按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>Choose an annotation in the list first.</source>
        <translation>请先在列表中选择一条批注。</translation>
    </message>
    <message>
        <source>Select the words that it belongs to, then press “Attach here” again.</source>
        <translation>请选择它所属的词语，然后再次按“附到此处”。</translation>
    </message>
    <message>
        <source>The annotation is attached to the selected words.</source>
        <translation>批注已附到所选词语。</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) added.</source>
        <translation>
            <numerusform>已添加 %n 条批注。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) were here already.</source>
        <translation>
            <numerusform>有 %n 条批注已在此处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) belong to other articles.</source>
        <translation>
            <numerusform>有 %n 条批注属于其他文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>The annotations were written to %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>批注已写入 %1。</translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>导出批注</translation>
    </message>
    <message>
        <source>W3C Web Annotations (*.jsonld)</source>
        <translation>W3C 网页批注 (*.jsonld)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>List (*.md)</source>
        <translation>列表 (*.md)</translation>
    </message>
    <message>
        <source>The current article did not come from a PDF, so it has no pages to put marks on.</source>
        <translation>当前文章并非来自 PDF，没有可加标记的页面。</translation>
    </message>
    <message>
        <source>Export marks on original pages</source>
        <translation>在原始页面上导出标记</translation>
    </message>
    <message>
        <source>%1, annotated.pdf</source>
        <extracomment>A file name: %1 is that of the original.</extracomment>
        <translation>%1，带批注.pdf</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Sessions (%1)</source>
        <translation>会话 (%1)</translation>
    </message>
</context>
<context>
    <name>galley::AnnotationEditor</name>
    <message>
        <source>Annotation</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>Should &amp;be</source>
        <translation>应为(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Page, time or address of the evidence</source>
        <translation>证据的页码、时间或网址</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>回复(&amp;R)</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>A colour of a highlight: the usual one of its kind.</extracomment>
        <translation>默认</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>青绿色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>状态(&amp;T)</translation>
    </message>
    <message>
        <source>Words to find it by, parted by commas</source>
        <translation>便于查找的词，以逗号分隔</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>标签(&amp;G)</translation>
    </message>
</context>
<context>
    <name>galley::ArticlePane</name>
    <message>
        <source>1 word</source>
        <translation>1 个词</translation>
    </message>
    <message numerus="yes">
        <source>%1 words</source>
        <translation>
            <numerusform>%1 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Drop the second article here</source>
        <translation>将第二篇文章拖放到此处</translation>
    </message>
    <message>
        <source>Reading, %1 %</source>
        <translation>正在读取，%1 %</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>未打开</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 changed on disk.&lt;/b&gt; Notes stay with their words.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>&lt;b&gt;%1 在磁盘上已更改。&lt;/b&gt;备注仍随其词语保留。</translation>
    </message>
</context>
<context>
    <name>galley::ArticleView</name>
    <message>
        <source>paragraph %1 of %2</source>
        <translation>第 %1 段，共 %2 段</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>措辞相同</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>仅此处</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>stands elsewhere</source>
        <translation>位于别处</translation>
    </message>
    <message>
        <source>matches %1</source>
        <extracomment>%1 is a list such as &quot;B paragraph 2&quot;.</extracomment>
        <translation>对应 %1</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>电头</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>not part of the article</source>
        <translation>不属于文章</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>1 line hidden: %1</source>
        <translation>已隐藏 1 行：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines hidden: %1</source>
        <translation>
            <numerusform>已隐藏 %n 行：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>¶%1</source>
        <translation>¶%1</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Same passage higher up, in %1</source>
        <extracomment>%1 is a paragraph, such as ¶6.</extracomment>
        <translation>同一段落在上方，%1</translation>
    </message>
    <message>
        <source>Same passage lower down, in %1</source>
        <translation>同一段落在下方，%1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>%1 is a paragraph, such as ¶6.</extracomment>
        <translation>转到 %1</translation>
    </message>
</context>
<context>
    <name>galley::CollationView</name>
    <message>
        <source>The passages word over word</source>
        <translation>逐词对照的段落</translation>
    </message>
    <message>
        <source>%1 (moved)</source>
        <translation>%1（移位）</translation>
    </message>
</context>
<context>
    <name>galley::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>输入您想做的事</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <extracomment>A command that is switched on, %1 being its name.</extracomment>
        <translation>%1（已开启）</translation>
    </message>
</context>
<context>
    <name>galley::DockRail</name>
    <message>
        <source>Opens this list over the articles. Escape closes it.</source>
        <translation>在文章上方打开此列表。按 Esc 关闭。</translation>
    </message>
</context>
<context>
    <name>galley::DockTabs</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>galley::DropOverlay</name>
    <message>
        <source>Drop to move the article here</source>
        <translation>放下以将文章移到此处</translation>
    </message>
    <message>
        <source>Drop to add an article</source>
        <translation>放下以添加文章</translation>
    </message>
    <message>
        <source>Drop to change places with article %1</source>
        <translation>放下以与文章 %1 交换位置</translation>
    </message>
    <message>
        <source>Drop to replace article %1</source>
        <translation>放下以替换文章 %1</translation>
    </message>
    <message>
        <source>Drop between two panes to move it there instead</source>
        <translation>在两个窗格之间放下以移到那里</translation>
    </message>
    <message>
        <source>Drop between two panes to add it instead</source>
        <translation>在两个窗格之间放下以添加</translation>
    </message>
</context>
<context>
    <name>galley::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>PDF with annotations</source>
        <translation>带批注的 PDF</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页 (HTML)</translation>
    </message>
    <message>
        <source>Comparison document (JSON)</source>
        <translation>比较文档 (JSON)</translation>
    </message>
    <message>
        <source>Tables of claims and findings (CSV)</source>
        <translation>说法与发现表格 (CSV)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open it afterwards</source>
        <translation>完成后打开</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>One after another</source>
        <translation>逐篇排列</translation>
    </message>
    <message>
        <source>Table of claims</source>
        <translation>说法表格</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>布局(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>As the articles need it</source>
        <translation>按文章需要</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>方向(&amp;O)</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>Summary on the first page</source>
        <translation>首页摘要</translation>
    </message>
    <message>
        <source>Findings of the copy desk</source>
        <translation>编辑的发现</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>备注与高亮</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>There is a preview of PDF pages only.</source>
        <translation>仅 PDF 页面可预览。</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>报告 (%1)</translation>
    </message>
    <message>
        <source>Tagged, for screen readers</source>
        <translation>带标签，供屏幕阅读器使用</translation>
    </message>
    <message>
        <source>For the archive (PDF/A-3, with the session)</source>
        <translation>用于存档（PDF/A-3，附会话）</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>页边距(&amp;M)</translation>
    </message>
    <message>
        <source>Shared passages as annotations</source>
        <translation>将共有段落作为批注</translation>
    </message>
    <message>
        <source>“%1” is there already. Press Replace to write over it.</source>
        <translation>“%1”已存在。按“替换”即可覆盖。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>galley::FileCommands</name>
    <message>
        <source>There is no article in %1. Choose another folder.</source>
        <translation>%1 中没有文章。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy an article first.</source>
        <translation>剪贴板中没有文本。请先复制一篇文章。</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>Open another article</source>
        <translation>打开另一篇文章</translation>
    </message>
    <message>
        <source>Articles and sessions (%1 %2)</source>
        <translation>文章和会话 (%1 %2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Galley never connects to the network. Save the page as a file and drop that.</source>
        <translation>Galley 从不连接网络。请将网页保存为文件后再拖放。</translation>
    </message>
    <message>
        <source>A picture has no words to compare. Drop a text, a web page, a PDF or an office document.</source>
        <translation>图片没有可比较的文字。请拖放文本、网页、PDF 或办公文档。</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Sessions (%1)</source>
        <translation>会话 (%1)</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the folder were left out: other kinds of files, or folders in it.</source>
        <translation>
            <numerusform>文件夹中有 %n 项未打开：其他类型的文件或子文件夹。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::FindBar</name>
    <message>
        <source>Find in all articles</source>
        <translation>在所有文章中查找</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Tells capital letters from small ones.</source>
        <translation>区分大写和小写字母。</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Finds whole words only.</source>
        <translation>仅查找完整的词。</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Takes the words as a regular expression.</source>
        <translation>将输入内容作为正则表达式。</translation>
    </message>
    <message>
        <source>Closes the search.</source>
        <translation>关闭查找。</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>This regular expression makes no sense: %1.</source>
        <extracomment>%1 is what the library says, in English.</extracomment>
        <translation>此正则表达式无效：%1。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 %2+</source>
        <extracomment>How often an article has the words: its letter, then the number. A + follows where the search was cut short.</extracomment>
        <translation>%1 %2+</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <extracomment>%1 of %2 places; %3 is how many each article has.</extracomment>
        <translation>%1 / %2（%3）</translation>
    </message>
    <message>
        <source>That was the last place. The search goes on from the first.</source>
        <translation>已是最后一处。从第一处继续查找。</translation>
    </message>
    <message>
        <source>That was the first place. The search goes on from the last.</source>
        <translation>已是第一处。从最后一处继续查找。</translation>
    </message>
    <message>
        <source>This expression takes too long; make it more exact.</source>
        <translation>此表达式耗时过长，请写得更精确。</translation>
    </message>
</context>
<context>
    <name>galley::FindingPopup</name>
    <message numerus="yes">
        <source>%1 times in %n articles</source>
        <translation>
            <numerusform>在 %n 篇文章中 %1 次</numerusform>
        </translation>
    </message>
    <message>
        <source>once in article %1</source>
        <translation>在文章 %1 中一次</translation>
    </message>
    <message numerus="yes">
        <source>%n times in article %1</source>
        <translation>
            <numerusform>在文章 %1 中 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark correction</source>
        <translation>标记更正</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>显示全部 %1 处</translation>
    </message>
</context>
<context>
    <name>galley::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>&amp;Number of a difference, or letter and paragraph of an article</source>
        <translation>差异编号，或文章字母加段落号(&amp;N)</translation>
    </message>
    <message>
        <source>12 or B 4</source>
        <extracomment>What may be typed: the twelfth difference, or the fourth paragraph of article B.</extracomment>
        <translation>12 或 B 4</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
    <message numerus="yes">
        <source>There are %n difference(s).</source>
        <translation>
            <numerusform>共有 %n 处差异。</numerusform>
        </translation>
    </message>
    <message>
        <source>This names no place.</source>
        <translation>这不是有效位置。</translation>
    </message>
    <message numerus="yes">
        <source>There are only %n difference(s).</source>
        <translation>
            <numerusform>只有 %n 处差异。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This article has only %n paragraph(s).</source>
        <translation>
            <numerusform>这篇文章只有 %n 个段落。</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>差异 %1 / %2</translation>
    </message>
    <message>
        <source>Article %1, paragraph %2</source>
        <extracomment>%1 is the letter of an article.</extracomment>
        <translation>文章 %1，第 %2 段</translation>
    </message>
</context>
<context>
    <name>galley::LegendButton</name>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>仅此处</translation>
    </message>
    <message>
        <source>%1 Press to hide them.</source>
        <translation>%1 按下可隐藏。</translation>
    </message>
    <message>
        <source>%1 Hidden now; press to show them.</source>
        <translation>%1 现已隐藏；按下可显示。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>galley::MainWindow</name>
    <message>
        <source>The article is at the edge already.</source>
        <translation>文章已在边缘。</translation>
    </message>
    <message>
        <source>About Galley</source>
        <translation>关于 Galley</translation>
    </message>
    <message>
        <source>&lt;b&gt;Galley %1&lt;/b&gt;&lt;p&gt;Sets news articles side by side and shows which claims they share, where they differ, and what only one of them says.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Galley %1&lt;/b&gt;&lt;p&gt;将新闻文章并排显示，指出它们共有哪些说法、哪里不一致，以及哪些只有其中一篇提到。&lt;/p&gt;&lt;p&gt;自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>报告已写入 %1。</translation>
    </message>
    <message>
        <source>Galley</source>
        <extracomment>The window&apos;s title: the name of the session, then the program&apos;s.</extracomment>
        <translation>Galley</translation>
    </message>
    <message>
        <source>%1 – Galley</source>
        <translation>%1 – Galley</translation>
    </message>
    <message>
        <source>Compare anew</source>
        <translation>重新比较</translation>
    </message>
    <message>
        <source>No passage matches. The articles seem to tell different stories.</source>
        <translation>没有匹配的段落。这些文章似乎讲述不同的事件。</translation>
    </message>
    <message>
        <source>Comparing was stopped. Nothing is marked.</source>
        <translation>比较已停止。没有任何标记。</translation>
    </message>
    <message>
        <source>Comparing was stopped. The marks are those of the comparison before.</source>
        <translation>比较已停止。所显示的标记来自上一次比较。</translation>
    </message>
</context>
<context>
    <name>galley::MessageStrip</name>
    <message>
        <source>Closes this message.</source>
        <translation>关闭此消息。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>galley::OverviewBar</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
</context>
<context>
    <name>galley::PagePreview</name>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>预览，第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>galley::PairDrawer</name>
    <message>
        <source>Confirm match</source>
        <translation>确认匹配</translation>
    </message>
    <message>
        <source>Not a match</source>
        <translation>不匹配</translation>
    </message>
    <message>
        <source>Mark correction</source>
        <translation>标记更正</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Writes a note on all of these passages together.</source>
        <translation>为所有这些段落共写一条备注。</translation>
    </message>
    <message>
        <source>Shows the two passages word over word.</source>
        <translation>逐词对照显示两个段落。</translation>
    </message>
    <message>
        <source>Folds the drawer to its head.</source>
        <translation>将抽屉折叠到只剩标题。</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>No difference chosen</source>
        <translation>未选择差异</translation>
    </message>
    <message>
        <source>Next Difference goes to the first one.</source>
        <translation>“下一处差异”转到第一处。</translation>
    </message>
    <message>
        <source>No other article has a passage like this one.</source>
        <translation>其他文章都没有这样的段落。</translation>
    </message>
    <message>
        <source>The passages word over word</source>
        <translation>逐词对照的段落</translation>
    </message>
    <message>
        <source>One article open</source>
        <translation>已打开一篇文章</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>尚未比较</translation>
    </message>
    <message>
        <source>Open a second one to compare the two.</source>
        <translation>再打开一篇即可进行比较。</translation>
    </message>
</context>
<context>
    <name>galley::PaneHeader</name>
    <message>
        <source>Make base</source>
        <translation>设为基准</translation>
    </message>
    <message>
        <source>Close article</source>
        <translation>关闭文章</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>关闭此文章</translation>
    </message>
    <message>
        <source>Reload article</source>
        <translation>重新载入文章</translation>
    </message>
    <message>
        <source>Read this article again</source>
        <translation>重新读取此文章</translation>
    </message>
    <message>
        <source>Unlock article</source>
        <translation>解锁文章</translation>
    </message>
    <message>
        <source>This article keeps its place. Press to let it scroll with the others.</source>
        <translation>此文章保持不动。按下可随其他文章一起滚动。</translation>
    </message>
    <message>
        <source>Compare the other articles with this one</source>
        <translation>将其他文章与此文章比较</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>galley::PaneNotice</name>
    <message>
        <source>Open another…</source>
        <translation>打开另一篇…</translation>
    </message>
    <message>
        <source>Paste its text…</source>
        <translation>粘贴其文本…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
</context>
<context>
    <name>galley::PaneStage</name>
    <message>
        <source>difference %1 of %2</source>
        <translation>差异 %1 / %2</translation>
    </message>
    <message>
        <source>%1 paragraph %2</source>
        <translation>%1 第 %2 段</translation>
    </message>
    <message>
        <source>the headline of %1</source>
        <translation>%1 的标题</translation>
    </message>
</context>
<context>
    <name>galley::Printing</name>
    <message numerus="yes">
        <source>%n page(s) were sent to the printer.</source>
        <translation>
            <numerusform>已向打印机发送 %n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer cannot be reached. Check it in the system&apos;s settings, then try again.</source>
        <translation>无法连接打印机。请在系统设置中检查后重试。</translation>
    </message>
</context>
<context>
    <name>galley::ReasonsView</name>
    <message>
        <source>Same words throughout</source>
        <translation>通篇措辞相同</translation>
    </message>
    <message>
        <source>Same quote:</source>
        <translation>相同引语：</translation>
    </message>
    <message>
        <source>Same speaker:</source>
        <translation>相同说话人：</translation>
    </message>
    <message>
        <source>Same names:</source>
        <translation>相同名称：</translation>
    </message>
    <message>
        <source>Same figures:</source>
        <translation>相同数字：</translation>
    </message>
    <message>
        <source>Rare words:</source>
        <translation>罕见词：</translation>
    </message>
    <message>
        <source>Neighbours match</source>
        <translation>相邻段落匹配</translation>
    </message>
    <message>
        <source>Matched by hand</source>
        <translation>手动匹配</translation>
    </message>
    <message>
        <source>Confirmed by hand</source>
        <translation>手动确认</translation>
    </message>
    <message>
        <source>The articles tell it in another order</source>
        <translation>文章叙述的顺序不同</translation>
    </message>
    <message>
        <source>Why these match</source>
        <translation>为何匹配</translation>
    </message>
    <message>
        <source>Why these two match</source>
        <translation>这两者为何匹配</translation>
    </message>
    <message>
        <source>Suggested:</source>
        <translation>建议：</translation>
    </message>
    <message numerus="yes">
        <source>%n other place(s) speak for it</source>
        <translation>
            <numerusform>另有 %n 处佐证</numerusform>
        </translation>
    </message>
    <message>
        <source>Inside a quote: ask, or write [sic]</source>
        <translation>在引语内：请询问，或注明 [原文如此]</translation>
    </message>
</context>
<context>
    <name>galley::RecentRow</name>
    <message>
        <source>none differing</source>
        <translation>没有不一致</translation>
    </message>
    <message numerus="yes">
        <source>%n differing</source>
        <translation>
            <numerusform>%n 处不一致</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ReviewCommands</name>
    <message>
        <source>No fact differs.</source>
        <translation>没有事实不一致。</translation>
    </message>
    <message>
        <source>Last difference. Press again to start over.</source>
        <translation>最后一处差异。再按一次从头开始。</translation>
    </message>
    <message>
        <source>First difference. Press again to go on from the last.</source>
        <translation>第一处差异。再按一次从最后一处继续。</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>请先选择词语。</translation>
    </message>
    <message>
        <source>Edit annotation</source>
        <translation>编辑批注</translation>
    </message>
    <message>
        <source>Open annotation again</source>
        <translation>重新打开批注</translation>
    </message>
    <message>
        <source>Resolve annotation</source>
        <translation>解决批注</translation>
    </message>
    <message>
        <source>Confirm match</source>
        <translation>确认匹配</translation>
    </message>
    <message>
        <source>Not a match</source>
        <translation>不匹配</translation>
    </message>
    <message>
        <source>Match confirmed.</source>
        <translation>匹配已确认。</translation>
    </message>
    <message>
        <source>These passages are not matched any more. Undo takes that back.</source>
        <translation>这些段落不再匹配。“撤销”可恢复。</translation>
    </message>
    <message>
        <source>Put the cursor into a paragraph first.</source>
        <translation>请先将光标放入段落。</translation>
    </message>
    <message>
        <source>%1 chosen. Put the cursor into the matching paragraph of another article and align by hand again.</source>
        <translation>已选 %1。请将光标放入另一篇文章的对应段落，然后再次手动对齐。</translation>
    </message>
    <message>
        <source>The paragraphs are matched.</source>
        <translation>段落已匹配。</translation>
    </message>
    <message>
        <source>No paragraph is chosen for aligning any more.</source>
        <translation>不再有为对齐选定的段落。</translation>
    </message>
    <message>
        <source>There is no alignment here to forget.</source>
        <translation>此处没有可取消的对齐。</translation>
    </message>
    <message>
        <source>Reject annotation</source>
        <translation>拒绝批注</translation>
    </message>
</context>
<context>
    <name>galley::ReviewDock</name>
    <message>
        <source>Claims</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>筛选说法</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Claims are listed here once two articles are compared.</source>
        <translation>比较两篇文章后，说法会列在此处。</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Filter quotes</source>
        <translation>筛选引语</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>所有引语</translation>
    </message>
    <message>
        <source>No quotes were found.</source>
        <translation>未找到引语。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>筛选名称</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>所有名称</translation>
    </message>
    <message>
        <source>No names were found.</source>
        <translation>未找到名称。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>筛选发现</translation>
    </message>
    <message>
        <source>Nothing to query was found.</source>
        <translation>未发现可疑之处。</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation>筛选批注</translation>
    </message>
    <message>
        <source>No notes yet. Select words in an article, then highlight them or write a note.</source>
        <translation>还没有备注。请在文章中选择词语，然后高亮或写备注。</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Filter paragraphs</source>
        <translation>筛选段落</translation>
    </message>
    <message>
        <source>The paragraphs of each article are listed here.</source>
        <translation>每篇文章的段落列在此处。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Mark correction</source>
        <translation>标记更正</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Attach here</source>
        <translation>附到此处</translation>
    </message>
    <message>
        <source>Confirm place</source>
        <translation>确认位置</translation>
    </message>
    <message>
        <source>Ignore everywhere</source>
        <translation>全部忽略</translation>
    </message>
</context>
<context>
    <name>galley::ReviewModel</name>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1，%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ReviewTab</name>
    <message>
        <source>In article %1</source>
        <extracomment>%1 is the letter of an article: only the rows in which that article has something are listed.</extracomment>
        <translation>文章 %1 中</translation>
    </message>
</context>
<context>
    <name>galley::SamplePicture</name>
    <message>
        <source>Two articles with a passage in which they differ</source>
        <translation>两篇文章，其中一段不一致</translation>
    </message>
</context>
<context>
    <name>galley::SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>&amp;Your name, under your notes</source>
        <translation>您的姓名（署于备注下）(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Tell quotes, figures and dates apart in the text</source>
        <translation>在文中区分引语、数字和日期</translation>
    </message>
    <message>
        <source>&amp;Passages are short under</source>
        <translation>短段落指少于(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;English spelling</source>
        <translation>英语拼写(&amp;E)</translation>
    </message>
    <message>
        <source>British and American</source>
        <translation>英式和美式</translation>
    </message>
    <message>
        <source>British</source>
        <translation>英式</translation>
    </message>
    <message>
        <source>American</source>
        <translation>美式</translation>
    </message>
    <message>
        <source>&amp;Words that are always right</source>
        <translation>始终正确的词(&amp;W)</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Language of Galley</source>
        <translation>Galley 的语言(&amp;L)</translation>
    </message>
    <message>
        <source>Another language is used from the next start of Galley.</source>
        <translation>更改语言将在下次启动 Galley 时生效。</translation>
    </message>
    <message>
        <source> words</source>
        <translation> 个词</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>&amp;Font of the articles</source>
        <translation>文章字体(&amp;F)</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>&amp;Size of the articles</source>
        <translation>文章字号(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>动态效果(&amp;M)</translation>
    </message>
    <message>
        <source>None: nothing flashes or glides</source>
        <translation>无：不闪烁也不滑动</translation>
    </message>
</context>
<context>
    <name>galley::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>All default keys</source>
        <translation>全部恢复默认按键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>使用此按键</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Take this key</source>
        <translation>占用此按键</translation>
    </message>
    <message>
        <source>Choose a command to change its key.</source>
        <translation>请选择要更改按键的命令。</translation>
    </message>
    <message>
        <source>Press the new key for “%1” in the line above.</source>
        <translation>请在上方输入框中按下“%1”的新按键。</translation>
    </message>
    <message>
        <source>%1 moves in the text and cannot be given away. Choose another key.</source>
        <translation>%1 用于在文本中移动，不能占用。请选择其他按键。</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”, which loses it if you take it.</source>
        <translation>%1 是“%2”的按键；占用后后者将失去它。</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 可用。</translation>
    </message>
</context>
<context>
    <name>galley::SourceView</name>
    <message>
        <source>Source of %1</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>%1 的源文件</translation>
    </message>
    <message>
        <source>This format has no source that could be read as text.</source>
        <translation>此格式没有可作为文本阅读的源文件。</translation>
    </message>
</context>
<context>
    <name>galley::StartPage</name>
    <message>
        <source>Today, %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Open two or more articles</source>
        <translation>打开两篇或更多文章</translation>
    </message>
    <message>
        <source>Galley sets them side by side and shows which claims they share, where they differ, and what only one of them says.</source>
        <translation>Galley 将它们并排显示，指出共有哪些说法、哪里不一致，以及哪些只有其中一篇提到。</translation>
    </message>
    <message>
        <source>Your last comparison has no name yet. Its articles and notes are still here.</source>
        <translation>您上次的比较尚未命名。其文章和备注仍在。</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Drop articles here</source>
        <translation>将文章拖放到此处</translation>
    </message>
    <message>
        <source>Open articles…</source>
        <translation>打开文章…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>粘贴文本</translation>
    </message>
    <message>
        <source>Recent comparisons</source>
        <translation>最近的比较</translation>
    </message>
    <message>
        <source>New to Galley?</source>
        <translation>初次使用 Galley？</translation>
    </message>
    <message>
        <source>Two reports on a harbour bridge</source>
        <translation>两篇关于港口大桥的报道</translation>
    </message>
    <message>
        <source>One misspelt name, one figure that differs and two quotes in another order.</source>
        <translation>一个写错的名称、一处不一致的数字，以及两条顺序不同的引语。</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Articles stay on this computer. Galley never connects to the network.</source>
        <translation>文章只保存在本机。Galley 从不连接网络。</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>最近的文章</translation>
    </message>
    <message>
        <source>Comparisons that you open will be listed here.</source>
        <translation>您打开的比较将列在此处。</translation>
    </message>
    <message>
        <source>Galley ended before %1 was closed. All its articles and notes are still here.</source>
        <translation>Galley 在 %1 关闭之前退出。其所有文章和备注仍在。</translation>
    </message>
    <message>
        <source>Text, Markdown, HTML, PDF, EPUB, DOCX, ODT or RTF. Two to four side by side read best.</source>
        <translation>文本、Markdown、HTML、PDF、EPUB、DOCX、ODT 或 RTF。两到四篇并排最便于阅读。</translation>
    </message>
</context>
<context>
    <name>galley::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Comparing, %1 %</source>
        <translation>正在比较，%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 处匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n moved</source>
        <extracomment>%1 is the number of matches in words; the number after it, of those that stand in another order.</extracomment>
        <translation>
            <numerusform>%1，%n 处移位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), cannot be saved here</source>
        <translation>
            <numerusform>%n 条备注，无法在此保存</numerusform>
        </translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>没有备注</translation>
    </message>
    <message>
        <source>No notes, saved</source>
        <translation>没有备注，已保存</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), session not named</source>
        <translation>
            <numerusform>%n 条备注，会话未命名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), saved</source>
        <translation>
            <numerusform>%n 条备注，已保存</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles open</source>
        <translation>未打开文章</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>差异 %1 / %2</translation>
    </message>
    <message>
        <source>One article open</source>
        <translation>已打开一篇文章</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding %1 of %2</source>
        <translation>发现 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 处发现</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading, %1 %</source>
        <translation>正在读取，%1 %</translation>
    </message>
</context>
<context>
    <name>galley::Workspace</name>
    <message>
        <source>Close %1</source>
        <extracomment>%1 is an article&apos;s title, outlet or file name.</extracomment>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>Reject match</source>
        <translation>拒绝匹配</translation>
    </message>
    <message>
        <source>Add match</source>
        <translation>添加匹配</translation>
    </message>
    <message>
        <source>Confirm match</source>
        <translation>确认匹配</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>接受建议</translation>
    </message>
    <message>
        <source>Dismiss finding</source>
        <translation>忽略发现</translation>
    </message>
    <message>
        <source>Restore finding</source>
        <translation>恢复发现</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n mark(s) were not found on the pages.</source>
        <translation>
            <numerusform>有 %n 处标记的词语未在页面上找到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change Role</source>
        <translation>更改段落类型</translation>
    </message>
    <message>
        <source>This session can only be read. Save it under another name to work on a copy.</source>
        <translation>此会话只能阅读。请另存为其他名称以处理副本。</translation>
    </message>
</context>
</TS>
