<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Headless</name>
    <message numerus="yes">
        <source>The words of %n mark(s) were not found on the pages.</source>
        <translation>
            <numerusform>The words of %n mark were not found on the pages.</numerusform>
            <numerusform>The words of %n marks were not found on the pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message numerus="yes">
        <source>Comparison of %n article(s), %1</source>
        <translation>
            <numerusform>Comparison of %n article, %1</numerusform>
            <numerusform>Comparison of %n articles, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameCheck</name>
    <message numerus="yes">
        <source>“%1” differs from “%2”, which stands %n time(s) in the articles: %3.</source>
        <translation>
            <numerusform>“%1” differs from “%2”, which stands %n time in the articles: %3.</numerusform>
            <numerusform>“%1” differs from “%2”, which stands %n times in the articles: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameModel</name>
    <message numerus="yes">
        <source>%n time(s) in %1</source>
        <translation>
            <numerusform>%n time in %1</numerusform>
            <numerusform>%n times in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message numerus="yes">
        <source>%n more paragraph(s)</source>
        <translation>
            <numerusform>%n more paragraph</numerusform>
            <numerusform>%n more paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagePlan</name>
    <message numerus="yes">
        <source>Comparison of %n article(s), %1</source>
        <translation>
            <numerusform>Comparison of %n article, %1</numerusform>
            <numerusform>Comparison of %n articles, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfMerge</name>
    <message numerus="yes">
        <source>%n annotation(s) added.</source>
        <translation>
            <numerusform>%n annotation added.</numerusform>
            <numerusform>%n annotations added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) changed.</source>
        <translation>
            <numerusform>%n annotation changed.</numerusform>
            <numerusform>%n annotations changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) taken over.</source>
        <translation>
            <numerusform>%n reply taken over.</numerusform>
            <numerusform>%n replies taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n annotation(s) are in no article; they are in the list.</source>
        <translation>
            <numerusform>The words of %n annotation are in no article; it is in the list.</numerusform>
            <numerusform>The words of %n annotations are in no article; they are in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) without words were left out.</source>
        <translation>
            <numerusform>%n drawing without words was left out.</numerusform>
            <numerusform>%n drawings without words were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message numerus="yes">
        <source>Only the first %n page(s) were read.</source>
        <translation>
            <numerusform>Only the first page was read.</numerusform>
            <numerusform>Only the first %n pages were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadApart</name>
    <message numerus="yes">
        <source>Reading %1 took more than %n second(s) and was stopped. Please split it, or save it as text.</source>
        <translation>
            <numerusform>Reading %1 took more than %n second and was stopped. Please split it, or save it as text.</numerusform>
            <numerusform>Reading %1 took more than %n seconds and was stopped. Please split it, or save it as text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryPlan</name>
    <message numerus="yes">
        <source>claims shared</source>
        <translation>
            <numerusform>claim shared</numerusform>
            <numerusform>claims shared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>claims differing</source>
        <translation>
            <numerusform>claim differing</numerusform>
            <numerusform>claims differing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextReport</name>
    <message numerus="yes">
        <source>%1, %2, %n word(s)</source>
        <extracomment>Below an article&apos;s title: its source, its language, its length.</extracomment>
        <translation>
            <numerusform>%1, %2, %n word</numerusform>
            <numerusform>%1, %2, %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) shared.</source>
        <translation>
            <numerusform>%n claim shared.</numerusform>
            <numerusform>%n claims shared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) differing.</source>
        <translation>
            <numerusform>%n claim differing.</numerusform>
            <numerusform>%n claims differing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in one article only.</source>
        <translation>
            <numerusform>%n claim in one article only.</numerusform>
            <numerusform>%n claims in one article only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n facts differ</source>
        <translation>
            <numerusform>%n fact differs</numerusform>
            <numerusform>%n facts differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::AnnotationCommands</name>
    <message numerus="yes">
        <source>%n annotation(s) added.</source>
        <translation>
            <numerusform>%n annotation added.</numerusform>
            <numerusform>%n annotations added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) were here already.</source>
        <translation>
            <numerusform>%n annotation was here already.</numerusform>
            <numerusform>%n annotations were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) belong to other articles.</source>
        <translation>
            <numerusform>%n annotation belongs to another article.</numerusform>
            <numerusform>%n annotations belong to other articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ArticlePane</name>
    <message numerus="yes">
        <source>%1 words</source>
        <translation>
            <numerusform>%1 word</numerusform>
            <numerusform>%1 words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ArticleView</name>
    <message numerus="yes">
        <source>%n lines hidden: %1</source>
        <translation>
            <numerusform>%n line hidden: %1</numerusform>
            <numerusform>%n lines hidden: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::FileCommands</name>
    <message numerus="yes">
        <source>%n thing(s) in the folder were left out: other kinds of files, or folders in it.</source>
        <translation>
            <numerusform>%n thing in the folder was left out: another kind of file, or a folder in it.</numerusform>
            <numerusform>%n things in the folder were left out: other kinds of files, or folders in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::FindingPopup</name>
    <message numerus="yes">
        <source>%1 times in %n articles</source>
        <translation>
            <numerusform>%1 times in %n article</numerusform>
            <numerusform>%1 times in %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times in article %1</source>
        <translation>
            <numerusform>%n time in article %1</numerusform>
            <numerusform>%n times in article %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::GoToDialog</name>
    <message numerus="yes">
        <source>There are %n difference(s).</source>
        <translation>
            <numerusform>There is %n difference.</numerusform>
            <numerusform>There are %n differences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are only %n difference(s).</source>
        <translation>
            <numerusform>There is only %n difference.</numerusform>
            <numerusform>There are only %n differences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This article has only %n paragraph(s).</source>
        <translation>
            <numerusform>This article has only %n paragraph.</numerusform>
            <numerusform>This article has only %n paragraphs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::Printing</name>
    <message numerus="yes">
        <source>%n page(s) were sent to the printer.</source>
        <translation>
            <numerusform>%n page was sent to the printer.</numerusform>
            <numerusform>%n pages were sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ReasonsView</name>
    <message numerus="yes">
        <source>%n other place(s) speak for it</source>
        <translation>
            <numerusform>%n other place speaks for it</numerusform>
            <numerusform>%n other places speak for it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::RecentRow</name>
    <message numerus="yes">
        <source>%n differing</source>
        <translation>
            <numerusform>%n differing</numerusform>
            <numerusform>%n differing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ReviewModel</name>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n row</numerusform>
            <numerusform>%1, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::StatusLine</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n moved</source>
        <extracomment>%1 is the number of matches in words; the number after it, of those that stand in another order.</extracomment>
        <translation>
            <numerusform>%1, %n moved</numerusform>
            <numerusform>%1, %n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), cannot be saved here</source>
        <translation>
            <numerusform>%n note, cannot be saved here</numerusform>
            <numerusform>%n notes, cannot be saved here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), session not named</source>
        <translation>
            <numerusform>%n note, session not named</numerusform>
            <numerusform>%n notes, session not named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), saved</source>
        <translation>
            <numerusform>%n note, saved</numerusform>
            <numerusform>%n notes, saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::Workspace</name>
    <message numerus="yes">
        <source>The words of %n mark(s) were not found on the pages.</source>
        <translation>
            <numerusform>The words of %n mark were not found on the pages.</numerusform>
            <numerusform>The words of %n marks were not found on the pages.</numerusform>
        </translation>
    </message>
</context>
</TS>
