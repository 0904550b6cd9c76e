<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Columns</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPlan</name>
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
</context>
<context>
    <name>NameCheck</name>
    <message numerus="yes">
        <source>“%1” differs from “%2”, which the articles write %n time(s).</source>
        <translation>
            <numerusform>“%1” differs from “%2”, which the articles write %n time.</numerusform>
            <numerusform>“%1” differs from “%2”, which the articles write %n times.</numerusform>
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
</context>
</TS>
