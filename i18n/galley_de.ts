<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>Opens another window, for another comparison.</source>
        <translation>Öffnet ein weiteres Fenster für einen anderen Vergleich.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Opens articles to compare.</source>
        <translation>Öffnet Artikel zum Vergleichen.</translation>
    </message>
    <message>
        <source>&amp;Add Article…</source>
        <translation>&amp;Artikel hinzufügen…</translation>
    </message>
    <message>
        <source>Adds articles beside those that are open.</source>
        <translation>Stellt weitere Artikel neben die geöffneten.</translation>
    </message>
    <message>
        <source>&amp;Paste Text</source>
        <translation>&amp;Text einfügen</translation>
    </message>
    <message>
        <source>Opens the text on the clipboard as an article.</source>
        <translation>Öffnet den Text der Zwischenablage als Artikel.</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Opens two sample articles.</source>
        <translation>Öffnet zwei Beispielartikel.</translation>
    </message>
    <message>
        <source>Open &amp;Session…</source>
        <translation>&amp;Sitzung öffnen…</translation>
    </message>
    <message>
        <source>Opens a comparison that was saved, with its notes.</source>
        <translation>Öffnet einen gespeicherten Vergleich mit seinen Notizen.</translation>
    </message>
    <message>
        <source>Sa&amp;ve Session As…</source>
        <translation>Sitzung speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Saves the articles, notes and decisions in one file.</source>
        <translation>Speichert Artikel, Notizen und Entscheidungen in einer Datei.</translation>
    </message>
    <message>
        <source>&amp;Close Comparison</source>
        <translation>&amp;Vergleich schließen</translation>
    </message>
    <message>
        <source>Closes all articles and goes to the start page.</source>
        <translation>Schließt alle Artikel und geht zur Startseite.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Writes the comparison with its marks and notes as a PDF, a web page or tables.</source>
        <translation>Schreibt den Vergleich mit Markierungen und Notizen als PDF, Webseite oder Tabellen.</translation>
    </message>
    <message>
        <source>Print Previe&amp;w…</source>
        <translation>&amp;Druckvorschau…</translation>
    </message>
    <message>
        <source>Shows the pages as they will be printed.</source>
        <translation>Zeigt die Seiten, wie sie gedruckt werden.</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Prints the comparison with its marks and notes.</source>
        <translation>Druckt den Vergleich mit Markierungen und Notizen.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Closes all windows.</source>
        <translation>Schließt alle Fenster.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Takes back the last change.</source>
        <translation>Nimmt die letzte Änderung zurück.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>Macht die zurückgenommene Änderung erneut.</translation>
    </message>
    <message>
        <source>Copy &amp;Claims as Table</source>
        <translation>&amp;Aussagen als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copies the table of claims, to be pasted into a spreadsheet.</source>
        <translation>Kopiert die Tabelle der Aussagen, zum Einfügen in eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Finds words in all articles at once.</source>
        <translation>Sucht Wörter in allen Artikeln zugleich.</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>W&amp;eitersuchen</translation>
    </message>
    <message>
        <source>Goes to the next place where the words were found.</source>
        <translation>Geht zur nächsten Fundstelle.</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Rü&amp;ckwärts suchen</translation>
    </message>
    <message>
        <source>Goes to the previous place where the words were found.</source>
        <translation>Geht zur vorigen Fundstelle.</translation>
    </message>
    <message>
        <source>&amp;Align Rows</source>
        <translation>&amp;Zeilen ausrichten</translation>
    </message>
    <message>
        <source>Sets matching paragraphs at the same height.</source>
        <translation>Stellt einander entsprechende Absätze auf gleiche Höhe.</translation>
    </message>
    <message>
        <source>&amp;Link Scrolling</source>
        <translation>&amp;Gemeinsam rollen</translation>
    </message>
    <message>
        <source>Scrolls all articles together, by their matching passages.</source>
        <translation>Rollt alle Artikel gemeinsam, entlang der Entsprechungen.</translation>
    </message>
    <message>
        <source>Show &amp;Shared</source>
        <translation>G&amp;emeinsames zeigen</translation>
    </message>
    <message>
        <source>Marks the passages that several articles share.</source>
        <translation>Markiert die Stellen, die mehrere Artikel gemeinsam haben.</translation>
    </message>
    <message>
        <source>Show &amp;Differing</source>
        <translation>&amp;Abweichendes zeigen</translation>
    </message>
    <message>
        <source>Marks the passages in which the articles differ.</source>
        <translation>Markiert die Stellen, in denen die Artikel voneinander abweichen.</translation>
    </message>
    <message>
        <source>Show &amp;Only Here</source>
        <translation>E&amp;inzelnes zeigen</translation>
    </message>
    <message>
        <source>Marks the passages that only one article has.</source>
        <translation>Markiert die Stellen, die nur ein Artikel hat.</translation>
    </message>
    <message>
        <source>Only Di&amp;ffering</source>
        <translation>&amp;Nur Abweichendes</translation>
    </message>
    <message>
        <source>Marks nothing but the passages in which the articles differ.</source>
        <translation>Markiert nichts als die Stellen, in denen die Artikel voneinander abweichen.</translation>
    </message>
    <message>
        <source>Leave Out &amp;Quotes</source>
        <translation>Zi&amp;tate auslassen</translation>
    </message>
    <message>
        <source>Takes the marks off passages that are quotes.</source>
        <translation>Nimmt die Markierungen von Stellen, die Zitate sind.</translation>
    </message>
    <message>
        <source>Leave Out S&amp;hort Passages</source>
        <translation>&amp;Kurze Stellen auslassen</translation>
    </message>
    <message>
        <source>Takes the marks off passages of few words. How many is in the preferences.</source>
        <translation>Nimmt die Markierungen von Stellen mit wenigen Wörtern. Wie viele, steht in den Einstellungen.</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Draws no links between passages that stand in another order.</source>
        <translation>Zeichnet keine Verbindungen zwischen umgestellten Stellen.</translation>
    </message>
    <message>
        <source>&amp;Current</source>
        <translation>&amp;Aktuelle</translation>
    </message>
    <message>
        <source>Draws such a link for the current passage only.</source>
        <translation>Zeichnet eine solche Verbindung nur für die aktuelle Stelle.</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>A&amp;lle</translation>
    </message>
    <message>
        <source>Draws all links between passages that stand in another order.</source>
        <translation>Zeichnet alle Verbindungen zwischen umgestellten Stellen.</translation>
    </message>
    <message>
        <source>La&amp;rger Text</source>
        <translation>Größere &amp;Schrift</translation>
    </message>
    <message>
        <source>Makes the text of the articles larger.</source>
        <translation>Vergrößert die Schrift der Artikel.</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>K&amp;leinere Schrift</translation>
    </message>
    <message>
        <source>Makes the text of the articles smaller.</source>
        <translation>Verkleinert die Schrift der Artikel.</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>Ü&amp;bliche Schriftgröße</translation>
    </message>
    <message>
        <source>Gives the text of the articles its usual size.</source>
        <translation>Gibt der Schrift der Artikel ihre übliche Größe.</translation>
    </message>
    <message>
        <source>Sour&amp;ce…</source>
        <translation>&amp;Quelltext…</translation>
    </message>
    <message>
        <source>Shows the file behind the current article as it was read.</source>
        <translation>Zeigt die Datei hinter dem aktuellen Artikel, wie sie gelesen wurde.</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>Übe&amp;rsicht</translation>
    </message>
    <message>
        <source>Shows or hides the overview beside the articles.</source>
        <translation>Zeigt oder verbirgt die Übersicht neben den Artikeln.</translation>
    </message>
    <message>
        <source>Side &amp;Panel</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Shows or hides the panel with claims, quotes, names, findings and annotations.</source>
        <translation>Zeigt oder verbirgt die Seitenleiste mit Aussagen, Zitaten, Namen, Befunden und Anmerkungen.</translation>
    </message>
    <message>
        <source>Pair Dra&amp;wer</source>
        <translation>Gegenüberstell&amp;ung</translation>
    </message>
    <message>
        <source>Shows or hides the two passages set word over word.</source>
        <translation>Zeigt oder verbirgt die beiden Stellen Wort über Wort.</translation>
    </message>
    <message>
        <source>Menu &amp;Bar</source>
        <translation>&amp;Menüleiste</translation>
    </message>
    <message>
        <source>Shows or hides the menu bar. The key brings it back.</source>
        <translation>Zeigt oder verbirgt die Menüleiste. Die Taste holt sie zurück.</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Aussagen</translation>
    </message>
    <message>
        <source>Goes to the table of claims.</source>
        <translation>Geht zur Tabelle der Aussagen.</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <source>Goes to the quotes and their speakers.</source>
        <translation>Geht zu den Zitaten und ihren Sprechern.</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>Goes to the names and how they are spelt.</source>
        <translation>Geht zu den Namen und ihren Schreibweisen.</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Befunde</translation>
    </message>
    <message>
        <source>Goes to what a copy editor would query.</source>
        <translation>Geht zu dem, was ein Redigierender nachfragen würde.</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>An&amp;merkungen</translation>
    </message>
    <message>
        <source>Goes to the notes and highlights.</source>
        <translation>Geht zu den Notizen und Hervorhebungen.</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Gliederung</translation>
    </message>
    <message>
        <source>Goes to the paragraphs of each article.</source>
        <translation>Geht zu den Absätzen jedes Artikels.</translation>
    </message>
    <message>
        <source>&amp;Next Difference</source>
        <translation>&amp;Nächster Unterschied</translation>
    </message>
    <message>
        <source>Goes to the next difference or finding.</source>
        <translation>Geht zum nächsten Unterschied oder Befund.</translation>
    </message>
    <message>
        <source>&amp;Previous Difference</source>
        <translation>&amp;Voriger Unterschied</translation>
    </message>
    <message>
        <source>Goes to the previous difference or finding.</source>
        <translation>Geht zum vorigen Unterschied oder Befund.</translation>
    </message>
    <message>
        <source>Next Di&amp;ffering Claim</source>
        <translation>Nächste &amp;abweichende Aussage</translation>
    </message>
    <message>
        <source>Goes to the next passage in which a fact differs.</source>
        <translation>Geht zur nächsten Stelle, an der eine Tatsache abweicht.</translation>
    </message>
    <message>
        <source>Previous Differin&amp;g Claim</source>
        <translation>V&amp;orige abweichende Aussage</translation>
    </message>
    <message>
        <source>Goes to the previous passage in which a fact differs.</source>
        <translation>Geht zur vorigen Stelle, an der eine Tatsache abweicht.</translation>
    </message>
    <message>
        <source>&amp;Counterpart</source>
        <translation>&amp;Gegenstück</translation>
    </message>
    <message>
        <source>Goes to the same passage in the next article.</source>
        <translation>Geht zur selben Stelle im nächsten Artikel.</translation>
    </message>
    <message>
        <source>C&amp;entre</source>
        <translation>&amp;Zentrieren</translation>
    </message>
    <message>
        <source>Brings the current difference to the middle of the window.</source>
        <translation>Holt den aktuellen Unterschied in die Mitte des Fensters.</translation>
    </message>
    <message>
        <source>Go &amp;to…</source>
        <translation>G&amp;ehe zu…</translation>
    </message>
    <message>
        <source>Goes to a difference by its number, or to a paragraph.</source>
        <translation>Geht zu einem Unterschied nach seiner Nummer oder zu einem Absatz.</translation>
    </message>
    <message>
        <source>Ne&amp;xt Article</source>
        <translation>Nä&amp;chster Artikel</translation>
    </message>
    <message>
        <source>Goes to the next article.</source>
        <translation>Geht zum nächsten Artikel.</translation>
    </message>
    <message>
        <source>Pre&amp;vious Article</source>
        <translation>Vo&amp;riger Artikel</translation>
    </message>
    <message>
        <source>Goes to the previous article.</source>
        <translation>Geht zum vorigen Artikel.</translation>
    </message>
    <message>
        <source>Next &amp;Region</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Goes on to the next part of the window.</source>
        <translation>Geht weiter zum nächsten Teil des Fensters.</translation>
    </message>
    <message>
        <source>Previous Regi&amp;on</source>
        <translation>Vor&amp;iger Bereich</translation>
    </message>
    <message>
        <source>Goes back to the previous part of the window.</source>
        <translation>Geht zurück zum vorigen Teil des Fensters.</translation>
    </message>
    <message>
        <source>&amp;Compare Anew</source>
        <translation>&amp;Neu vergleichen</translation>
    </message>
    <message>
        <source>Compares the articles again.</source>
        <translation>Vergleicht die Artikel noch einmal.</translation>
    </message>
    <message>
        <source>&amp;Stop Comparing</source>
        <translation>&amp;Vergleichen anhalten</translation>
    </message>
    <message>
        <source>Stops the comparison that is running.</source>
        <translation>Hält den laufenden Vergleich an.</translation>
    </message>
    <message>
        <source>Con&amp;firm Match</source>
        <translation>&amp;Zuordnung bestätigen</translation>
    </message>
    <message>
        <source>Says that the current passages tell the same thing.</source>
        <translation>Sagt, dass die aktuellen Stellen dasselbe berichten.</translation>
    </message>
    <message>
        <source>Not a &amp;Match</source>
        <translation>&amp;Keine Zuordnung</translation>
    </message>
    <message>
        <source>Says that the current passages do not tell the same thing.</source>
        <translation>Sagt, dass die aktuellen Stellen nicht dasselbe berichten.</translation>
    </message>
    <message>
        <source>&amp;Align by Hand</source>
        <translation>Von &amp;Hand zuordnen</translation>
    </message>
    <message>
        <source>Joins the paragraph of the cursor with one in another article.</source>
        <translation>Verbindet den Absatz mit dem Cursor mit einem in einem anderen Artikel.</translation>
    </message>
    <message>
        <source>Forget Alig&amp;nment</source>
        <translation>Z&amp;uordnung vergessen</translation>
    </message>
    <message>
        <source>Forgets the paragraph that was chosen for aligning by hand, or parts those of the current match.</source>
        <translation>Vergisst den Absatz, der zum Zuordnen gewählt war, oder trennt die der aktuellen Zuordnung.</translation>
    </message>
    <message>
        <source>Make &amp;Base</source>
        <translation>Zur &amp;Basis machen</translation>
    </message>
    <message>
        <source>Makes the current article the one whose order the others follow.</source>
        <translation>Macht den aktuellen Artikel zu dem, dessen Reihenfolge die anderen folgen.</translation>
    </message>
    <message>
        <source>Loc&amp;k Article in Place</source>
        <translation>&amp;Artikel festhalten</translation>
    </message>
    <message>
        <source>Keeps the current article where it is while the others scroll.</source>
        <translation>Hält den aktuellen Artikel, wo er ist, während die anderen rollen.</translation>
    </message>
    <message>
        <source>Move to the &amp;Previous Place</source>
        <translation>An &amp;die vorige Stelle rücken</translation>
    </message>
    <message>
        <source>Changes places with the article before it.</source>
        <translation>Tauscht den Platz mit dem Artikel davor.</translation>
    </message>
    <message>
        <source>Move to the Ne&amp;xt Place</source>
        <translation>An die nächste &amp;Stelle rücken</translation>
    </message>
    <message>
        <source>Changes places with the article after it.</source>
        <translation>Tauscht den Platz mit dem Artikel danach.</translation>
    </message>
    <message>
        <source>&amp;Reload Article</source>
        <translation>Artikel neu &amp;laden</translation>
    </message>
    <message>
        <source>Reads the current article again.</source>
        <translation>Liest den aktuellen Artikel noch einmal.</translation>
    </message>
    <message>
        <source>C&amp;lose Article</source>
        <translation>A&amp;rtikel schließen</translation>
    </message>
    <message>
        <source>Closes the current article and keeps the others.</source>
        <translation>Schließt den aktuellen Artikel und behält die anderen.</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Hervorheben</translation>
    </message>
    <message>
        <source>Highlights the selected words.</source>
        <translation>Hebt die gewählten Wörter hervor.</translation>
    </message>
    <message>
        <source>Qu&amp;ote</source>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>Marks the selected words as a quote to be checked.</source>
        <translation>Markiert die gewählten Wörter als zu prüfendes Zitat.</translation>
    </message>
    <message>
        <source>&amp;Typo</source>
        <translation>&amp;Schreibfehler</translation>
    </message>
    <message>
        <source>Marks the selected words as misspelt, with what should stand there.</source>
        <translation>Markiert die gewählten Wörter als falsch geschrieben, mit dem, was dort stehen sollte.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Writes a note on the selected words.</source>
        <translation>Schreibt eine Notiz zu den gewählten Wörtern.</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>&amp;Unterstreichen</translation>
    </message>
    <message>
        <source>Underlines the selected words.</source>
        <translation>Unterstreicht die gewählten Wörter.</translation>
    </message>
    <message>
        <source>&amp;Strike Out</source>
        <translation>&amp;Durchstreichen</translation>
    </message>
    <message>
        <source>Strikes out the selected words.</source>
        <translation>Streicht die gewählten Wörter durch.</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>Asks a question about the selected words.</source>
        <translation>Stellt eine Frage zu den gewählten Wörtern.</translation>
    </message>
    <message>
        <source>Mark &amp;Correction</source>
        <translation>&amp;Korrektur vermerken</translation>
    </message>
    <message>
        <source>Turns the current finding into a typo annotation with its suggestion.</source>
        <translation>Macht aus dem aktuellen Befund eine Schreibfehler-Anmerkung mit seinem Vorschlag.</translation>
    </message>
    <message>
        <source>&amp;Ignore Finding</source>
        <translation>&amp;Befund übergehen</translation>
    </message>
    <message>
        <source>Takes the current finding out of the text and keeps it under Ignored.</source>
        <translation>Nimmt den aktuellen Befund aus dem Text und behält ihn unter „Übergangen“.</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Opens the settings.</source>
        <translation>Öffnet die Einstellungen.</translation>
    </message>
    <message>
        <source>Co&amp;mmand Palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>Finds any command by its name.</source>
        <translation>Findet jeden Befehl nach seinem Namen.</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>Lists every command with its keys, to be changed.</source>
        <translation>Zeigt alle Befehle mit ihren Tasten, die sich ändern lassen.</translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>Über &amp;Galley</translation>
    </message>
    <message>
        <source>Says what Galley is and which version this is.</source>
        <translation>Sagt, was Galley ist und welche Version dies ist.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Lin&amp;ks of Moved Passages</source>
        <translation>&amp;Verbindungen umgestellter Stellen</translation>
    </message>
    <message>
        <source>Go to Pane&amp;l</source>
        <translation>Gehe zu &amp;Leiste</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>A&amp;nmerken</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Writes the session as it is now to a second file, and goes on with this one.</source>
        <translation>Schreibt die Sitzung, wie sie ist, in eine zweite Datei und macht mit dieser weiter.</translation>
    </message>
    <message>
        <source>Export Marks on Ori&amp;ginal Pages…</source>
        <translation>Markierungen auf Originalseiten exportieren…</translation>
    </message>
    <message>
        <source>Writes the PDF that the current article came from, with its marks and notes on its own pages.</source>
        <translation>Schreibt das PDF, aus dem der aktuelle Artikel kam, mit Markierungen und Notizen auf seinen eigenen Seiten.</translation>
    </message>
    <message>
        <source>Note on the &amp;Link</source>
        <translation>Notiz zur Zuordnung</translation>
    </message>
    <message>
        <source>Writes a note on the current passages of all articles together.</source>
        <translation>Schreibt eine Notiz zu den aktuellen Stellen aller Artikel zusammen.</translation>
    </message>
    <message>
        <source>&amp;Edit Annotation…</source>
        <translation>Anmerkung bearbeiten…</translation>
    </message>
    <message>
        <source>Opens the annotation under the cursor, or the one chosen in the list.</source>
        <translation>Öffnet die Anmerkung unter dem Cursor oder die in der Liste gewählte.</translation>
    </message>
    <message>
        <source>&amp;Delete Annotation</source>
        <translation>Anmerkung löschen</translation>
    </message>
    <message>
        <source>Deletes the annotation under the cursor, or the one chosen in the list.</source>
        <translation>Löscht die Anmerkung unter dem Cursor oder die in der Liste gewählte.</translation>
    </message>
    <message>
        <source>&amp;Attach Here</source>
        <translation>Hier anheften</translation>
    </message>
    <message>
        <source>Puts the annotation chosen in the list on the selected words.</source>
        <translation>Setzt die in der Liste gewählte Anmerkung auf die gewählten Wörter.</translation>
    </message>
    <message>
        <source>Con&amp;firm Place</source>
        <translation>Stelle bestätigen</translation>
    </message>
    <message>
        <source>Says that an annotation stands at the right words although the text changed.</source>
        <translation>Sagt, dass eine Anmerkung bei den richtigen Wörtern steht, obwohl sich der Text geändert hat.</translation>
    </message>
    <message>
        <source>I&amp;mport Annotations…</source>
        <translation>Anmerkungen importieren…</translation>
    </message>
    <message>
        <source>Adds the annotations in a W3C Web Annotation file to the session.</source>
        <translation>Fügt die Anmerkungen einer W3C-Web-Annotation-Datei zur Sitzung hinzu.</translation>
    </message>
    <message>
        <source>Merge Annotations from &amp;PDF…</source>
        <translation>Anmerkungen aus PDF übernehmen…</translation>
    </message>
    <message>
        <source>Takes over what a colleague marked and answered in an exported PDF.</source>
        <translation>Übernimmt, was eine Kollegin oder ein Kollege in einem exportierten PDF markiert und beantwortet hat.</translation>
    </message>
    <message>
        <source>E&amp;xport Annotations…</source>
        <translation>Anmerkungen exportieren…</translation>
    </message>
    <message>
        <source>Writes all annotations as W3C Web Annotations, a table or a list.</source>
        <translation>Schreibt alle Anmerkungen als W3C-Web-Anmerkungen, Tabelle oder Liste.</translation>
    </message>
</context>
<context>
    <name>AnnotationExchange</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Anmerkungen importieren</translation>
    </message>
</context>
<context>
    <name>AnnotationList</name>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Not found in the text</source>
        <translation>Nicht im Text gefunden</translation>
    </message>
</context>
<context>
    <name>AnnotationModel</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>Vorschlag: %1</translation>
    </message>
    <message>
        <source>Suggested: %1. %2</source>
        <translation>Vorschlag: %1. %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not found in the text</source>
        <translation>Nicht im Text gefunden</translation>
    </message>
    <message>
        <source>The text changed; %1 % of the words and their surroundings agree.</source>
        <translation>Der Text hat sich geändert; %1 % der Wörter und ihrer Umgebung stimmen überein.</translation>
    </message>
    <message>
        <source>Place unsure</source>
        <translation>Stelle unsicher</translation>
    </message>
</context>
<context>
    <name>ArticleLoader</name>
    <message>
        <source>There is no file %1. Please check its name.</source>
        <translation>Es gibt keine Datei %1. Bitte den Namen prüfen.</translation>
    </message>
    <message>
        <source>%1 is a folder. Please choose the files in it.</source>
        <translation>%1 ist ein Ordner. Bitte die Dateien darin wählen.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file, so it is not read. Please save its content to a file first.</source>
        <translation>%1 ist keine gewöhnliche Datei und wird nicht gelesen. Bitte den Inhalt zuerst in einer Datei speichern.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. Please split it, then open the parts.</source>
        <translation>%1 ist größer als %2 MB. Bitte teilen und die Teile öffnen.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Please check that you may read it.</source>
        <translation>%1 lässt sich nicht öffnen. Bitte prüfen, ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation>Das Lesen von %1 wurde angehalten.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end. Please open it again.</source>
        <translation>%1 konnte nicht bis zum Ende gelesen werden. Bitte erneut öffnen.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read. Please open it again.</source>
        <translation>%1 wurde beim Lesen geändert. Bitte erneut öffnen.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>eine gepackte Datei</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>%1 is empty. Please choose another file.</source>
        <translation>%1 ist leer. Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 is %2, which Galley does not open. Please save the article as text, web page, PDF or office document.</source>
        <extracomment>%2 is &quot;a picture&quot;, &quot;a program&quot; and the like</extracomment>
        <translation>%1 ist %2 und wird von Galley nicht geöffnet. Bitte den Artikel als Text, Webseite, PDF oder Office-Dokument speichern.</translation>
    </message>
    <message>
        <source>%1 holds no text. If it is a scan, please run text recognition on it first.</source>
        <translation>%1 enthält keinen Text. Falls es ein Scan ist, bitte zuerst die Texterkennung laufen lassen.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Please copy the article, then paste again.</source>
        <translation>Die Zwischenablage enthält keinen Text. Bitte den Artikel kopieren und erneut einfügen.</translation>
    </message>
    <message>
        <source>Reading the clipboard was stopped.</source>
        <translation>Das Lesen der Zwischenablage wurde angehalten.</translation>
    </message>
    <message>
        <source>%1 is an office document behind a password, which Galley cannot open. Please save it without one.</source>
        <translation>%1 ist ein Office-Dokument mit Passwort, das Galley nicht öffnen kann. Bitte speichern Sie es ohne Passwort.</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>The list “%1” could not be read: %2.</source>
        <translation>Die Liste „%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” names one article. Two or more are needed, parted by tabs.</source>
        <translation>Zeile %1 von „%2“ nennt einen Artikel. Zwei oder mehr sind nötig, durch Tabulatoren getrennt.</translation>
    </message>
    <message>
        <source>“%1” holds no folder with two or more articles.</source>
        <translation>„%1“ enthält keinen Ordner mit zwei oder mehr Artikeln.</translation>
    </message>
    <message>
        <source>“%1” names no articles.</source>
        <translation>„%1“ nennt keine Artikel.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>Der Ordner „%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 of %2 reports could not be made.</source>
        <translation>%1 von %2 Berichten konnten nicht erstellt werden.</translation>
    </message>
</context>
<context>
    <name>CellPlan</name>
    <message>
        <source>%1, further up</source>
        <extracomment>%1 is one or more paragraph numbers, such as &quot;¶5, ¶6&quot;: the passage that belongs here stands further up.</extracomment>
        <translation>%1, weiter oben</translation>
    </message>
    <message>
        <source>In part in %1</source>
        <extracomment>%1 is one or more places, such as &quot;¶5, ¶6&quot; or &quot;B ¶5&quot;: a sentence of the passage beside this is told there.</extracomment>
        <translation>Teils in %1</translation>
    </message>
</context>
<context>
    <name>ClaimModel</name>
    <message>
        <source>none</source>
        <extracomment>Stands for an article that does not say a thing which the others say.</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 does not say this</source>
        <translation>%1 sagt das nicht</translation>
    </message>
    <message>
        <source>Only %1 says this</source>
        <translation>Nur %1 sagt das</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <translation>%1 weicht ab</translation>
    </message>
    <message>
        <source>%1 says this</source>
        <translation>%1 sagt das</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Nur in %1</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>%1 (base)</source>
        <extracomment>Behind the name of the article that the others are held against.</extracomment>
        <translation>%1 (Basis)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 Try &quot;galley --help&quot;.</source>
        <translation>%1 Siehe „galley --help“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size from %2x%2 to %3x%3.</source>
        <translation>„%1“ ist keine Größe von %2x%2 bis %3x%3.</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;; it takes one of: %3.</source>
        <extracomment>%1 is an option such as --format, %2 what was given, %3 a list such as &quot;text, json&quot;.</extracomment>
        <translation>--%1 kennt „%2“ nicht; möglich ist: %3.</translation>
    </message>
    <message>
        <source>--%1 needs the name of a file.</source>
        <translation>--%1 braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>--paper does not know &quot;%1&quot;; it takes one of: %2; with &quot;-upright&quot; or &quot;-across&quot; behind it, if you like.</source>
        <translation>--paper kennt „%1“ nicht; möglich ist: %2; auf Wunsch mit „-upright“ oder „-across“ dahinter.</translation>
    </message>
    <message>
        <source>Give articles, or --session, or --batch: one of the three.</source>
        <translation>Geben Sie Artikel an, oder --session, oder --batch: eines von dreien.</translation>
    </message>
    <message>
        <source>Two or more articles are needed.</source>
        <translation>Zwei oder mehr Artikel sind nötig.</translation>
    </message>
    <message>
        <source>Name the file to write with --output.</source>
        <translation>Nennen Sie mit --output die Datei, die geschrieben werden soll.</translation>
    </message>
    <message>
        <source>--%1 does not belong to this command.</source>
        <translation>--%1 gehört nicht zu diesem Befehl.</translation>
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
        <translation>Aufruf: galley [DATEIEN…]
       galley compare A B [C…] [--format text|json] [--output DATEI]
       galley export A B [C…] --output DATEI.pdf|html|json|csv|md
       galley export --session SITZUNG --output DATEI
       galley export --batch ORDNER|LISTE --output ORDNER [--as pdf|html|json|csv|md]
       galley export A.pdf [B…] --on-original --output DATEI.pdf
       galley --screenshot DATEI.png [DATEIEN…]

Vergleicht Nachrichtenartikel nebeneinander.

Ohne Befehl öffnet sich ein Fenster mit den DATEIEN: Artikeln, Ordnern mit Artikeln oder einer Sitzung.
  compare             sagt, was zwei oder mehr Artikel gemeinsam haben und wo sie abweichen
  export              schreibt den Vergleich in DATEI: ein annotiertes PDF, oder HTML, JSON, CSV oder Markdown,
                      wenn DATEI so endet

Optionen
  --format text|json  compare: eine Zusammenfassung (Vorgabe) oder das Vergleichsdokument
  -o, --output DATEI  compare: dorthin schreiben, nicht auf die Standardausgabe; export: der Bericht
  --session DATEI     export: Artikel, Notizen und Entscheidungen einer Sitzung
  --batch ORDNER      export: ein Bericht für jeden Ordner mit Artikeln in ORDNER, oder für jede Zeile einer Liste
                      von Artikeln, durch Tabulatoren getrennt; Berichte kommen in den Ordner, den --output nennt
  --layout WORD       export als PDF: side-by-side (Vorgabe), one-after-another oder coverage
  --paper WORD        export als PDF: A4 (Vorgabe), Letter, A3, Legal, Tabloid oder A5, etwa A4-across
  --include LIST      export als PDF: was von summary,findings,annotations,quotes (Vorgabe: alles)
  --pdf LISTE         export als PDF: tagged (für Vorleseprogramme) und archive (PDF/A-3, mit Vergleich
                      und Sitzung als Anhang)
  --on-original       export: die Seiten des ersten PDFs, wie sie sind, mit seinen Markierungen und Notizen
  --screenshot DATEI  das Fenster öffnen, ein Bild davon speichern, sobald der Vergleich zu sehen ist, und enden
  --size WxH          wie groß das Fenster ist, etwa 1600x1000
  --theme light|dark  die Farben des Fensters
  -h, --help          diesen Text ausgeben
  -v, --version       die Version ausgeben

Rückgabewert
  0  es wurden keine Unterschiede gefunden (compare), oder die Arbeit ist getan
  1  es wurden Unterschiede gefunden (compare)
  2  ein Fehler, in einer Zeile auf der Fehlerausgabe
</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;; it takes a number from %3 to %4.</source>
        <extracomment>%1 is an option such as --margins, %2 what was given, %3 and %4 are numbers.</extracomment>
        <translation>--%1 kennt „%2“ nicht; es nimmt eine Zahl von %3 bis %4.</translation>
    </message>
    <message>
        <source>
The pages of a PDF, besides
  --margins MM        how wide its margins are: 5 to 40 (default: 14)
  --text-size PT      how large the articles&apos; text is: 6 to 14 (default: 8.9)
  --pdf passages      what is shared or only here becomes annotations, too
</source>
        <translation>
Die Seiten einer PDF, außerdem
  --margins MM        wie breit ihre Ränder sind: 5 bis 40 (Vorgabe: 14)
  --text-size PT      wie groß der Text der Artikel ist: 6 bis 14 (Vorgabe: 8.9)
  --pdf passages      was gemeinsam ist oder nur hier steht, wird ebenfalls zur Anmerkung
</translation>
    </message>
</context>
<context>
    <name>Comparer</name>
    <message>
        <source>Comparing was stopped.</source>
        <translation>Der Vergleich wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>CoveragePlan</name>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
</context>
<context>
    <name>FactCheck</name>
    <message>
        <source>The figure differs: “%1” here, “%2” in %3.</source>
        <translation>Die Zahl weicht ab: „%1“ hier, „%2“ in %3.</translation>
    </message>
    <message>
        <source>The date differs: “%1” here, “%2” in %3.</source>
        <translation>Das Datum weicht ab: „%1“ hier, „%2“ in %3.</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>Spelling and names</source>
        <translation>Rechtschreibung und Namen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Figures and dates</source>
        <translation>Zahlen und Daten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Hausregeln</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Übergangen</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 has too much text. Please split it, then open the parts.</source>
        <translation>%1 hat zu viel Text. Bitte teilen und die Teile öffnen.</translation>
    </message>
    <message>
        <source>Some characters could not be read as %1. Another encoding may be right.</source>
        <translation>Einige Zeichen ließen sich nicht als %1 lesen. Vielleicht passt eine andere Kodierung.</translation>
    </message>
    <message>
        <source>%1 is an archive and no document, or a damaged one. Please unpack it and open the articles in it.</source>
        <translation>%1 ist ein Archiv und kein Dokument, oder ein beschädigtes. Bitte entpacken und die Artikel darin öffnen.</translation>
    </message>
    <message>
        <source>%1 is no text and of no kind that Galley opens. Please save the article as text, web page, PDF or office document.</source>
        <translation>%1 ist kein Text und von keiner Art, die Galley öffnet. Bitte den Artikel als Text, Webseite, PDF oder Office-Dokument speichern.</translation>
    </message>
</context>
<context>
    <name>FullNameCheck</name>
    <message>
        <source>The name differs: “%1 %2” here, “%3 %4” in %5.</source>
        <translation>Der Name weicht ab: „%1 %2“ hier, „%3 %4“ in %5.</translation>
    </message>
</context>
<context>
    <name>GlueCheck</name>
    <message>
        <source>A space seems to be missing: “%1”.</source>
        <translation>Es scheint ein Leerzeichen zu fehlen: „%1“.</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>Standard output could not be written.</source>
        <translation>Die Standardausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n mark(s) were not found on the pages.</source>
        <translation>
            <numerusform>Die Wörter von %n Markierung wurden auf den Seiten nicht gefunden.</numerusform>
            <numerusform>Die Wörter von %n Markierungen wurden auf den Seiten nicht gefunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlReader</name>
    <message>
        <source>The page nests its elements too deeply; the innermost ones were left out.</source>
        <translation>Die Seite verschachtelt ihre Elemente zu tief; die innersten wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The page does not show its article; the text is the one that it keeps for search engines.</source>
        <translation>Die Seite zeigt ihren Artikel nicht; der Text ist der, den sie für Suchmaschinen bereithält.</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Same words</source>
        <translation>Gleiche Wörter</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Umformuliert</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n article(s), %1</source>
        <translation>
            <numerusform>Vergleich von %n Artikel, %1</numerusform>
            <numerusform>Vergleich von %n Artikeln, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“Differing” says that the articles do not agree. It does not say which one is right.</source>
        <translation>„Abweichend“ heißt, dass die Artikel nicht übereinstimmen. Es sagt nicht, welcher recht hat.</translation>
    </message>
    <message>
        <source>The articles side by side</source>
        <translation>Die Artikel nebeneinander</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>differing</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>in one article only</source>
        <translation>nur in einem Artikel</translation>
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
        <translation>%1 Überschrift</translation>
    </message>
    <message>
        <source>%1 byline</source>
        <translation>%1 Autorenzeile</translation>
    </message>
    <message>
        <source>%1 dateline</source>
        <translation>%1 Ortsmarke</translation>
    </message>
    <message>
        <source>%1 caption</source>
        <translation>%1 Bildunterschrift</translation>
    </message>
    <message>
        <source>%1 page matter</source>
        <translation>%1 Beiwerk der Seite</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Parts the places in a list of places, such as &quot;A ¶3, B ¶6&quot;.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Denial</source>
        <extracomment>One article says that something is so, another that it is not so.</extracomment>
        <translation>Verneinung</translation>
    </message>
    <message>
        <source>Attribution</source>
        <extracomment>Who is said to have said it.</extracomment>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Certainty</source>
        <extracomment>How sure it is said to be: will, may, might.</extracomment>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Spelling differs</source>
        <translation>Schreibweise weicht ab</translation>
    </message>
    <message>
        <source>Name spelt in two ways</source>
        <translation>Name auf zwei Arten geschrieben</translation>
    </message>
    <message>
        <source>Quote differs</source>
        <translation>Zitat weicht ab</translation>
    </message>
    <message>
        <source>Number differs</source>
        <translation>Zahl weicht ab</translation>
    </message>
    <message>
        <source>Date differs</source>
        <translation>Datum weicht ab</translation>
    </message>
    <message>
        <source>Doubled word</source>
        <translation>Doppeltes Wort</translation>
    </message>
    <message>
        <source>Quotation mark missing</source>
        <translation>Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Zeichensetzung</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Hausregeln</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Hervorhebung</translation>
    </message>
    <message>
        <source>Typo</source>
        <translation>Schreibfehler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Unterstreichung</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Durchstreichung</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Relation</source>
        <extracomment>A note on passages of several articles together.</extracomment>
        <translation>Beziehung</translation>
    </message>
</context>
<context>
    <name>ListPlan</name>
    <message>
        <source>Findings and notes</source>
        <translation>Befunde und Notizen</translation>
    </message>
    <message>
        <source>“Differing” says that the articles do not agree. It does not say which one is right.</source>
        <translation>„Abweichend“ heißt, dass die Artikel nicht übereinstimmen. Es sagt nicht, welcher recht hat.</translation>
    </message>
</context>
<context>
    <name>MimeReader</name>
    <message>
        <source>%1 is a saved page without a page in it. Please save it anew.</source>
        <translation>%1 ist eine gespeicherte Seite ohne Seite darin. Bitte neu speichern.</translation>
    </message>
</context>
<context>
    <name>NameCheck</name>
    <message>
        <source>The articles write this name in two ways, “%1” and “%2”. Both may be right.</source>
        <translation>Die Artikel schreiben diesen Namen auf zwei Arten, „%1“ und „%2“. Beide können stimmen.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” differs from “%2”, which stands %n time(s) in the articles: %3.</source>
        <translation>
            <numerusform>„%1“ weicht von „%2“ ab, das %n-mal in den Artikeln steht: %3.</numerusform>
            <numerusform>„%1“ weicht von „%2“ ab, das %n-mal in den Artikeln steht: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameModel</name>
    <message numerus="yes">
        <source>%n time(s) in %1</source>
        <translation>
            <numerusform>%n-mal in %1</numerusform>
            <numerusform>%n-mal in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Spelt in more than one way</source>
        <translation>Auf mehrere Arten geschrieben</translation>
    </message>
    <message>
        <source>Spelt alike</source>
        <translation>Gleich geschrieben</translation>
    </message>
    <message>
        <source>In one article</source>
        <translation>In einem Artikel</translation>
    </message>
</context>
<context>
    <name>NotePlan</name>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>Vorschlag: %1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Nobody is named as the speaker.</source>
        <translation>Es ist kein Sprecher genannt.</translation>
    </message>
    <message>
        <source>Said by %1.</source>
        <translation>Gesagt von %1.</translation>
    </message>
    <message>
        <source>Replace by: %1</source>
        <translation>Ersetzen durch: %1</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
</context>
<context>
    <name>OfficeReader</name>
    <message>
        <source>%1 is a damaged document. Please save it anew in its own program.</source>
        <translation>%1 ist ein beschädigtes Dokument. Bitte im eigenen Programm neu speichern.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than an article. It is not read.</source>
        <translation>%1 entpackt sich zu weit mehr als einem Artikel und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Please save it without one, then open it again.</source>
        <translation>%1 ist durch ein Passwort geschützt. Bitte ohne Passwort speichern und erneut öffnen.</translation>
    </message>
    <message>
        <source>The headers, footers or notes of the document are damaged and were left out.</source>
        <translation>Die Kopf- oder Fußzeilen oder die Anmerkungen des Dokuments sind beschädigt und wurden weggelassen.</translation>
    </message>
    <message>
        <source>The document has comments, which were left out.</source>
        <translation>Das Dokument hat Kommentare; sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>The document has tracked changes; it was read as if all of them were accepted.</source>
        <translation>Das Dokument enthält nachverfolgte Änderungen; es wurde gelesen, als wären alle angenommen.</translation>
    </message>
</context>
<context>
    <name>OriginalPages</name>
    <message>
        <source>Replace by: %1</source>
        <translation>Ersetzen durch: %1</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>%1 are words of an article, %2 its name.</extracomment>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>The articles differ here: %1.</source>
        <translation>Die Artikel weichen hier voneinander ab: %1.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>%1 is encrypted, so no marks can be put on its pages. Save it without a password, and read it again.</source>
        <translation>%1 ist verschlüsselt, daher sind keine Markierungen möglich. Speichern Sie es ohne Passwort und lesen Sie es erneut.</translation>
    </message>
    <message>
        <source>The PDF of %1 is damaged.</source>
        <translation>Das PDF von %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde angehalten.</translation>
    </message>
    <message>
        <source>%1 is signed. Marks on its pages would break the signature, so none were made.</source>
        <translation>%1 ist signiert. Markierungen würden die Signatur brechen, daher wurden keine gemacht.</translation>
    </message>
    <message>
        <source>This article did not come from a PDF, so it has no pages to put marks on. Export a PDF report instead.</source>
        <translation>Dieser Artikel kam nicht aus einem PDF und hat keine Seiten für Markierungen. Exportieren Sie stattdessen einen PDF-Bericht.</translation>
    </message>
    <message>
        <source>The PDF of %1 is damaged. Print or save it anew, and read it again.</source>
        <translation>Das PDF von %1 ist beschädigt. Drucken oder speichern Sie es neu und lesen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Same words</source>
        <translation>Gleiche Wörter</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Umformuliert</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>¶%1</source>
        <extracomment>The number of a paragraph.</extracomment>
        <translation>¶%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The letter of an article and its outlet, author or file.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more paragraph(s)</source>
        <translation>
            <numerusform>%n weiterer Absatz</numerusform>
            <numerusform>%n weitere Absätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagePlan</name>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Stands elsewhere</source>
        <extracomment>In the legend: the same passage has another place in the other article.</extracomment>
        <translation>Steht anderswo</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Claims and the articles that hold them</source>
        <translation>Aussagen und die Artikel, in denen sie stehen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Numbers: see page %1</source>
        <translation>Nummern: siehe Seite %1</translation>
    </message>
    <message>
        <source>There is no article to print. Open one first.</source>
        <translation>Es gibt keinen Artikel zu drucken. Bitte zuerst einen öffnen.</translation>
    </message>
    <message>
        <source>The page has no room for text. Choose larger paper or smaller margins.</source>
        <translation>Die Seite hat keinen Platz für Text. Wählen Sie größeres Papier oder kleinere Ränder.</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n article(s), %1</source>
        <translation>
            <numerusform>Vergleich von %n Artikel, %1</numerusform>
            <numerusform>Vergleich von %n Artikeln, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde angehalten.</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>In the legend: words that are said by somebody, under which the line is heavier.</extracomment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Numbers: see pages %1 and %2</source>
        <extracomment>In the legend: the pages on which the numbers in the margins are explained.</extracomment>
        <translation>Nummern: siehe Seiten %1 und %2</translation>
    </message>
</context>
<context>
    <name>PdfMerge</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Merge annotations from PDF</source>
        <translation>Anmerkungen aus PDF übernehmen</translation>
    </message>
    <message>
        <source>Merge annotation</source>
        <translation>Anmerkung übernehmen</translation>
    </message>
    <message>
        <source>The PDF holds no annotation that is new here.</source>
        <translation>Das PDF enthält keine Anmerkung, die hier neu wäre.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) added.</source>
        <translation>
            <numerusform>%n Anmerkung hinzugefügt.</numerusform>
            <numerusform>%n Anmerkungen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) changed.</source>
        <translation>
            <numerusform>%n Anmerkung geändert.</numerusform>
            <numerusform>%n Anmerkungen geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) taken over.</source>
        <translation>
            <numerusform>%n Antwort übernommen.</numerusform>
            <numerusform>%n Antworten übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n annotation(s) are in no article; they are in the list.</source>
        <translation>
            <numerusform>Die Wörter von %n Anmerkung stehen in keinem Artikel; sie steht in der Liste.</numerusform>
            <numerusform>Die Wörter von %n Anmerkungen stehen in keinem Artikel; sie stehen in der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) without words were left out.</source>
        <translation>
            <numerusform>%n Zeichnung ohne Worte wurde ausgelassen.</numerusform>
            <numerusform>%n Zeichnungen ohne Worte wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfNotes</name>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde angehalten.</translation>
    </message>
    <message>
        <source>The PDF could not be put together. Please report this.</source>
        <translation>Das PDF ließ sich nicht zusammensetzen. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>%1 is a damaged PDF. Please print or save it anew.</source>
        <translation>%1 ist ein beschädigtes PDF. Bitte neu drucken oder speichern.</translation>
    </message>
    <message>
        <source>That is not the password of %1. Please try again.</source>
        <translation>Das ist nicht das Passwort von %1. Bitte erneut versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n page(s) were read.</source>
        <translation>
            <numerusform>Nur die erste Seite wurde gelesen.</numerusform>
            <numerusform>Nur die ersten %n Seiten wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is protected by a password. Please give it in the window, or save the PDF without one.</source>
        <translation>%1 ist durch ein Passwort geschützt. Bitte geben Sie es im Fenster ein, oder speichern Sie das PDF ohne Passwort.</translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde angehalten.</translation>
    </message>
    <message>
        <source>The comparison, for programs</source>
        <translation>Der Vergleich, für Programme</translation>
    </message>
    <message>
        <source>The session, for Galley</source>
        <translation>Die Sitzung, für Galley</translation>
    </message>
</context>
<context>
    <name>PdfUpdate</name>
    <message>
        <source>The PDF is damaged, so nothing can be added to it. Print or save it anew, and use that.</source>
        <translation>Das PDF ist beschädigt, daher lässt sich nichts hinzufügen. Drucken oder speichern Sie es neu und verwenden Sie das.</translation>
    </message>
</context>
<context>
    <name>PlaceFinder</name>
    <message>
        <source>%1, p. %2</source>
        <extracomment>A place in an article and the page of the report that it stands on, such as &quot;A ¶3, p. 4&quot;.</extracomment>
        <translation>%1, S. %2</translation>
    </message>
</context>
<context>
    <name>PluralCheck</name>
    <message>
        <source>Two plurals stand beside each other. Perhaps “%1” is meant, like “%2” in %3.</source>
        <translation>Zwei Mehrzahlformen stehen nebeneinander. Vielleicht ist „%1“ gemeint, wie „%2“ in %3.</translation>
    </message>
</context>
<context>
    <name>Proofreader</name>
    <message>
        <source>Proofreading was stopped.</source>
        <translation>Das Korrekturlesen wurde angehalten.</translation>
    </message>
    <message>
        <source>%1 [sic]</source>
        <extracomment>%1 is a word of a quote with a slip in it; [sic] tells the reader that it stands so.</extracomment>
        <translation>%1 [sic]</translation>
    </message>
    <message>
        <source>%1 It stands in a quote, so ask, or mark it [sic].</source>
        <extracomment>%1 is a sentence about a word.</extracomment>
        <translation>%1 Es steht in einem Zitat: nachfragen oder mit [sic] kennzeichnen.</translation>
    </message>
</context>
<context>
    <name>PunctuationCheck</name>
    <message>
        <source>“%1” stands here twice in a row.</source>
        <translation>„%1“ steht hier zweimal hintereinander.</translation>
    </message>
    <message>
        <source>More than one space stands here.</source>
        <translation>Hier steht mehr als ein Leerzeichen.</translation>
    </message>
    <message>
        <source>One mark of punctuation follows another here.</source>
        <translation>Hier folgt ein Satzzeichen auf ein anderes.</translation>
    </message>
    <message>
        <source>The quote ends the paragraph, but no full stop ends the sentence.</source>
        <translation>Das Zitat beendet den Absatz, doch kein Punkt beendet den Satz.</translation>
    </message>
    <message>
        <source>This quote is opened but not closed before the paragraph ends.</source>
        <translation>Dieses Zitat wird geöffnet, aber vor dem Absatzende nicht geschlossen.</translation>
    </message>
    <message>
        <source>This bracket has no partner in the paragraph.</source>
        <translation>Diese Klammer hat im Absatz kein Gegenstück.</translation>
    </message>
    <message>
        <source>A new sentence seems to begin behind the quote, but no full stop ends the one before.</source>
        <translation>Hinter dem Zitat scheint ein neuer Satz zu beginnen, aber kein Punkt beendet den vorigen.</translation>
    </message>
</context>
<context>
    <name>QuoteCheck</name>
    <message>
        <source>The words of this quote differ: “%1” here, “%2” in %3.</source>
        <translation>Die Wörter dieses Zitats weichen ab: „%1“ hier, „%2“ in %3.</translation>
    </message>
    <message>
        <source>The words of this quote stand in another order in %1.</source>
        <translation>Die Wörter dieses Zitats stehen in %1 in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>The speaker of this quote differs: %1 here, %2 in %3.</source>
        <translation>Der Sprecher dieses Zitats weicht ab: %1 hier, %2 in %3.</translation>
    </message>
</context>
<context>
    <name>QuoteModel</name>
    <message>
        <source>Only in %1</source>
        <translation>Nur in %1</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Gleiche Wörter</translation>
    </message>
    <message>
        <source>Wording differs</source>
        <translation>Wortlaut weicht ab</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A quote, %1 being its words.</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>in indirect speech</source>
        <translation>in indirekter Rede</translation>
    </message>
    <message>
        <source>Speaker not named</source>
        <translation>Sprecher nicht genannt</translation>
    </message>
    <message>
        <source>Same words, clipped</source>
        <translation>Gleiche Wörter, gekürzt</translation>
    </message>
    <message>
        <source>Same words, with ellipsis or brackets</source>
        <translation>Gleiche Wörter, mit Auslassung oder Klammern</translation>
    </message>
    <message>
        <source>Same words in another order</source>
        <translation>Gleiche Wörter in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>%1 has “%2”, %3 has “%4”.</source>
        <extracomment>Words of a quote as article %1 has them, and as article %3 does.</extracomment>
        <translation>%1 hat „%2“, %3 hat „%4“.</translation>
    </message>
    <message>
        <source>The speaker differs: in %1 %2, in %3 %4.</source>
        <extracomment>The speaker of a quote in article %1, and in article %3.</extracomment>
        <translation>Der Sprecher weicht ab: in %1 %2, in %3 %4.</translation>
    </message>
    <message>
        <source>Another speaker</source>
        <translation>Anderer Sprecher</translation>
    </message>
</context>
<context>
    <name>ReadApart</name>
    <message>
        <source>What was read of %1 came back unclear. Please open it again; if that does not help, save it as text.</source>
        <translation>Was von %1 gelesen wurde, kam unklar zurück. Bitte öffnen Sie die Datei noch einmal; hilft das nicht, speichern Sie sie als Text.</translation>
    </message>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation>Das Lesen von %1 wurde angehalten.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than an article. Please open a part of it.</source>
        <translation>%1 entpackt sich zu weit mehr als einem Artikel. Bitte öffnen Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>%1 needs more than the %2 MB of memory that reading may take. Please split it, or save it as text.</source>
        <translation>%1 braucht mehr als die %2 MB Speicher, die das Lesen belegen darf. Bitte teilen Sie die Datei oder speichern Sie sie als Text.</translation>
    </message>
    <message>
        <source>Reading %1 broke off: something in the file is not as it should be. Please save it anew in its own program, or as text.</source>
        <translation>Das Lesen von %1 brach ab: Etwas in der Datei ist nicht so, wie es sein sollte. Bitte speichern Sie sie in ihrem eigenen Programm neu oder als Text.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 took more than %n second(s) and was stopped. Please split it, or save it as text.</source>
        <translation>
            <numerusform>Das Lesen von %1 dauerte länger als %n Sekunde und wurde angehalten. Bitte teilen Sie die Datei oder speichern Sie sie als Text.</numerusform>
            <numerusform>Das Lesen von %1 dauerte länger als %n Sekunden und wurde angehalten. Bitte teilen Sie die Datei oder speichern Sie sie als Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is read by the program %2, which could not be started. Please install Galley anew.</source>
        <translation>%1 wird vom Programm %2 gelesen, das sich nicht starten ließ. Bitte installieren Sie Galley neu.</translation>
    </message>
</context>
<context>
    <name>ReadingMenus</name>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Date Line</source>
        <translation>Datumszeile</translation>
    </message>
    <message>
        <source>Text of the Article</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Not Part of the Article</source>
        <translation>Kein Teil des Artikels</translation>
    </message>
    <message>
        <source>&amp;Block Is</source>
        <extracomment>A menu: what the paragraph is in its article (headline, caption, …).</extracomment>
        <translation>&amp;Block ist</translation>
    </message>
    <message>
        <source>As It Was Found</source>
        <extracomment>What Galley found by itself, in place of what was chosen.</extracomment>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1 is what was found, such as an encoding or a language.</extracomment>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Find Out</source>
        <translation>Herausfinden</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
</context>
<context>
    <name>ReportItems</name>
    <message>
        <source>Check the figure.</source>
        <translation>Prüfen Sie die Zahl.</translation>
    </message>
    <message>
        <source>Check when it was.</source>
        <translation>Prüfen Sie, wann es war.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Check where it was.</source>
        <translation>Prüfen Sie, wo es war.</translation>
    </message>
    <message>
        <source>One says it, the other denies it.</source>
        <translation>Der eine sagt es, der andere verneint es.</translation>
    </message>
    <message>
        <source>Check who said it, and when.</source>
        <translation>Prüfen Sie, wer es wann gesagt hat.</translation>
    </message>
    <message>
        <source>Check the words with the speaker.</source>
        <translation>Prüfen Sie die Worte beim Sprecher.</translation>
    </message>
    <message>
        <source>Check how certain it is.</source>
        <translation>Prüfen Sie, wie sicher es ist.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>%1 gives none.</source>
        <extracomment>%1 is the letter of an article that has no figure, name, date where the other has one.</extracomment>
        <translation>%1 nennt keine.</translation>
    </message>
    <message>
        <source>%1 has “%2”.</source>
        <extracomment>%1 is the letter of an article, %2 its words.</extracomment>
        <translation>%1 hat „%2“.</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>Vorschlag: %1</translation>
    </message>
    <message>
        <source>Replace by: %1</source>
        <translation>Ersetzen durch: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Who made a note, when, and whether it is open, resolved or rejected.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 answers a note with the words %2.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Same words.</source>
        <translation>Gleiche Wörter.</translation>
    </message>
    <message>
        <source>The words differ.</source>
        <translation>Die Wörter weichen ab.</translation>
    </message>
    <message>
        <source>Said by %1.</source>
        <translation>Gesagt von %1.</translation>
    </message>
    <message>
        <source>Where the articles differ</source>
        <translation>Wo die Artikel voneinander abweichen</translation>
    </message>
    <message>
        <source>Spelling, punctuation and style</source>
        <translation>Rechtschreibung, Zeichensetzung und Stil</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Quotes in several articles</source>
        <translation>Zitate in mehreren Artikeln</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>A report ends in %1. Give “%2” one of these endings.</source>
        <translation>Ein Bericht endet auf %1. Geben Sie „%2“ eine dieser Endungen.</translation>
    </message>
</context>
<context>
    <name>ReturnedPdf</name>
    <message>
        <source>The PDF is protected by a password. Save it without one, then merge it again.</source>
        <translation>Das PDF ist durch ein Passwort geschützt. Speichern Sie es ohne und übernehmen Sie es erneut.</translation>
    </message>
    <message>
        <source>The PDF is damaged. Save it again, then merge it.</source>
        <translation>Das PDF ist beschädigt. Speichern Sie es erneut und übernehmen Sie es dann.</translation>
    </message>
</context>
<context>
    <name>RtfReader</name>
    <message>
        <source>%1 is a damaged RTF document. Please save it anew.</source>
        <translation>%1 ist ein beschädigtes RTF-Dokument. Bitte neu speichern.</translation>
    </message>
    <message>
        <source>The RTF document breaks off; its end may be missing.</source>
        <translation>Das RTF-Dokument bricht ab; sein Ende fehlt vielleicht.</translation>
    </message>
    <message>
        <source>The document has comments, which were left out.</source>
        <translation>Das Dokument hat Kommentare; sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>The document has tracked changes; it was read as if all of them were accepted.</source>
        <translation>Das Dokument enthält nachverfolgte Änderungen; es wurde gelesen, als wären alle angenommen.</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>“%1” could not be written. Choose another place, or make room on the disk.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Wählen Sie einen anderen Ort oder schaffen Sie Platz auf der Platte.</translation>
    </message>
</context>
<context>
    <name>SessionBytes</name>
    <message>
        <source>The session could not be attached. Make room on the disk.</source>
        <translation>Die Sitzung konnte nicht angehängt werden. Schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>The session %1 holds something that Galley did not write. It was left as it is.</source>
        <translation>Die Sitzung %1 enthält etwas, das Galley nicht geschrieben hat. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The damaged session %1 could not be copied: %2. It was left as it is.</source>
        <translation>Die beschädigte Sitzung %1 konnte nicht kopiert werden: %2. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Nothing could be recovered from the damaged session %1. It was left as it is; open a copy of it from a backup.</source>
        <translation>Aus der beschädigten Sitzung %1 war nichts zu retten. Sie blieb, wie sie ist; öffnen Sie eine Kopie aus einer Sicherung.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was damaged. All that it held was recovered: %2 and %3. The damaged file is kept as %4.</source>
        <extracomment>%1 is a file, %2 &quot;2 articles&quot;, %3 &quot;14 annotations&quot;, %4 the file that was kept.</extracomment>
        <translation>%1 war beschädigt. Alles darin wurde gerettet: %2 und %3. Die beschädigte Datei bleibt als %4 erhalten.</translation>
    </message>
    <message>
        <source>%1 was damaged. %2 and %3 were recovered; the rest could not be read. The damaged file is kept as %4.</source>
        <translation>%1 war beschädigt. %2 und %3 wurden gerettet; der Rest war nicht lesbar. Die beschädigte Datei bleibt als %4 erhalten.</translation>
    </message>
    <message>
        <source>%1 is open in another window. Choose another name.</source>
        <translation>%1 ist in einem anderen Fenster geöffnet. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is open on the computer %2, so it can only be read here. Save it under another name to work on a copy.</source>
        <translation>%1 ist auf dem Rechner %2 geöffnet und kann hier nur gelesen werden. Speichern Sie unter anderem Namen, um an einer Kopie zu arbeiten.</translation>
    </message>
    <message>
        <source>%1 is open in another window, so it can only be read here. Save it under another name to work on a copy.</source>
        <translation>%1 ist in einem anderen Fenster geöffnet und kann hier nur gelesen werden. Speichern Sie unter anderem Namen, um an einer Kopie zu arbeiten.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Galley, so it can only be read. Install that version to change it.</source>
        <translation>%1 wurde von einem neueren Galley geschrieben und kann nur gelesen werden. Installieren Sie jene Version, um es zu ändern.</translation>
    </message>
    <message>
        <source>%1 was written by Galley %2, which is newer than this one, so it can only be read. Install that version to change it.</source>
        <translation>%1 wurde von Galley %2 geschrieben, das neuer ist als dieses, und kann nur gelesen werden. Installieren Sie jene Version, um es zu ändern.</translation>
    </message>
    <message>
        <source>There is no session at %1.</source>
        <translation>Es gibt keine Sitzung unter %1.</translation>
    </message>
    <message>
        <source>%1 may not be written, so it can only be read. Save it under another name to work on a copy.</source>
        <translation>%1 darf nicht geschrieben und daher nur gelesen werden. Speichern Sie unter anderem Namen, um an einer Kopie zu arbeiten.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is not a Galley session.</source>
        <translation>%1 ist keine Galley-Sitzung.</translation>
    </message>
    <message>
        <source>%1 is a database, but not a Galley session.</source>
        <translation>%1 ist eine Datenbank, aber keine Galley-Sitzung.</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written. Make room; Galley tries again by itself.</source>
        <translation>Die Platte ist voll: %1 konnte nicht geschrieben werden. Schaffen Sie Platz; Galley versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The session %1 is damaged. It was left as it is; open a copy of it from a backup.</source>
        <translation>Die Sitzung %1 ist beschädigt. Sie blieb, wie sie ist; öffnen Sie eine Kopie aus einer Sicherung.</translation>
    </message>
    <message>
        <source>The session %1 could not be written. Check the disk and the permissions of its folder.</source>
        <translation>Die Sitzung %1 konnte nicht geschrieben werden. Prüfen Sie die Platte und die Rechte ihres Ordners.</translation>
    </message>
    <message>
        <source>The session %1 is not as Galley writes it.</source>
        <translation>Die Sitzung %1 ist nicht so, wie Galley sie schreibt.</translation>
    </message>
    <message>
        <source>The session %1 holds more than Galley puts into one, and was not opened.</source>
        <translation>Die Sitzung %1 enthält mehr, als Galley in eine legt, und wurde nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>SourceGuard</name>
    <message>
        <source>“%1” is an article of this comparison. Give the report another name.</source>
        <translation>„%1“ ist ein Artikel dieses Vergleichs. Geben Sie dem Bericht einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An article (%1) and how often it has the words in question (%2, more than once).</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 Some of these articles print the same agency&apos;s copy, so they count as one source.</source>
        <extracomment>%1 is a sentence about a difference.</extracomment>
        <translation>%1 Einige dieser Artikel drucken denselben Agenturtext und zählen als eine Quelle.</translation>
    </message>
</context>
<context>
    <name>SpellingCheck</name>
    <message>
        <source>“%1” is a rare word. Perhaps “%2” is meant.</source>
        <translation>„%1“ ist ein seltenes Wort. Vielleicht ist „%2“ gemeint.</translation>
    </message>
    <message>
        <source>The dictionary does not know “%1”.</source>
        <translation>Das Wörterbuch kennt „%1“ nicht.</translation>
    </message>
    <message>
        <source>The dictionary does not know “%1”. Perhaps “%2” is meant.</source>
        <translation>Das Wörterbuch kennt „%1“ nicht. Vielleicht ist „%2“ gemeint.</translation>
    </message>
    <message>
        <source>“%1” is British spelling, and the house writes American English.</source>
        <translation>„%1“ ist britische Schreibweise, und das Haus schreibt amerikanisches Englisch.</translation>
    </message>
    <message>
        <source>“%1” is American spelling, and the house writes British English.</source>
        <translation>„%1“ ist amerikanische Schreibweise, und das Haus schreibt britisches Englisch.</translation>
    </message>
</context>
<context>
    <name>StyleCheck</name>
    <message>
        <source>The articles write this in two ways, “%1” and “%2”. Both are right; it is a matter of house style.</source>
        <translation>Die Artikel schreiben dies auf zwei Arten, „%1“ und „%2“. Beide sind richtig; es ist eine Frage der Hausregeln.</translation>
    </message>
</context>
<context>
    <name>SummaryPlan</name>
    <message numerus="yes">
        <source>claims shared</source>
        <translation>
            <numerusform>gemeinsame Aussage</numerusform>
            <numerusform>gemeinsame Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>claims differing</source>
        <translation>
            <numerusform>abweichende Aussage</numerusform>
            <numerusform>abweichende Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>claims in one article only</source>
        <translation>Aussagen nur in einem Artikel</translation>
    </message>
    <message>
        <source>claims only in %1</source>
        <translation>Aussagen nur in %1</translation>
    </message>
    <message>
        <source>No difference of fact was found.</source>
        <translation>Es wurde keine abweichende Tatsache gefunden.</translation>
    </message>
    <message>
        <source>not told</source>
        <extracomment>In a table, where an article does not tell what the others tell.</extracomment>
        <translation>nicht erwähnt</translation>
    </message>
    <message>
        <source>%1 (base)</source>
        <extracomment>Behind the name of the article that the others are held against.</extracomment>
        <translation>%1 (Basis)</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableReport</name>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Only in one</source>
        <translation>Nur in einem</translation>
    </message>
    <message>
        <source>“Differing” says that the articles do not agree. It does not say which one is right.</source>
        <translation>„Abweichend“ heißt, dass die Artikel nicht übereinstimmen. Es sagt nicht, welcher recht hat.</translation>
    </message>
</context>
<context>
    <name>TextReport</name>
    <message numerus="yes">
        <source>%1, %2, %n word(s)</source>
        <extracomment>Below an article&apos;s title: its source, its language, its length.</extracomment>
        <translation>
            <numerusform>%1, %2, %n Wort</numerusform>
            <numerusform>%1, %2, %n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) shared.</source>
        <translation>
            <numerusform>%n gemeinsame Aussage.</numerusform>
            <numerusform>%n gemeinsame Aussagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) differing.</source>
        <translation>
            <numerusform>%n abweichende Aussage.</numerusform>
            <numerusform>%n abweichende Aussagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in one article only.</source>
        <translation>
            <numerusform>%n Aussage nur in einem Artikel.</numerusform>
            <numerusform>%n Aussagen nur in einem Artikel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Where the articles differ</source>
        <translation>Wo die Artikel voneinander abweichen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Add article</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Link scrolling</source>
        <translation>Gemeinsam rollen</translation>
    </message>
    <message>
        <source>Align rows</source>
        <translation>Zeilen ausrichten</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Hervorheben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation>Hauptwerkzeugleiste</translation>
    </message>
</context>
<context>
    <name>WebAnnotation</name>
    <message>
        <source>The annotations are larger than 256 MB. Split the file.</source>
        <translation>Die Anmerkungen sind größer als 256 MB. Teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>The annotations are not valid JSON. Export them again.</source>
        <translation>Die Anmerkungen sind kein gültiges JSON. Exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file holds something other than W3C annotations.</source>
        <translation>Die Datei enthält etwas anderes als W3C-Anmerkungen.</translation>
    </message>
</context>
<context>
    <name>WebArchiveReader</name>
    <message>
        <source>%1 is a saved page without a page in it. Please save it anew.</source>
        <translation>%1 ist eine gespeicherte Seite, in der keine Seite ist. Bitte speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>What was saved in %1 is no page but %2. Please open that file itself.</source>
        <translation>In %1 ist keine Seite gespeichert, sondern %2. Bitte öffnen Sie diese Datei selbst.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Only in %1</source>
        <translation>Nur in %1</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <extracomment>%1 is Number, Date, Name and the like.</extracomment>
        <translation>%1 weicht ab</translation>
    </message>
    <message>
        <source>%1 and %2 differ</source>
        <extracomment>%1 and %2 are Number, Date, Name and the like.</extracomment>
        <translation>%1 und %2 weichen ab</translation>
    </message>
    <message numerus="yes">
        <source>%n facts differ</source>
        <translation>
            <numerusform>%n Tatsache weicht ab</numerusform>
            <numerusform>%n Tatsachen weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Same words, in another order</source>
        <translation>Gleiche Wörter in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Gleiche Wörter</translation>
    </message>
    <message>
        <source>Reworded, in another order</source>
        <translation>Umformuliert, in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>Reworded, no fact differs</source>
        <translation>Umformuliert, keine Tatsache weicht ab</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place such as &quot;A ¶3&quot;, %2 a sentence about what was found there.
----------
%1 is what differs, %2 the places, such as &quot;Number differs: A ¶2, B ¶2&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On the same matter, no claim in common</source>
        <translation>Zum selben Thema, keine gemeinsame Aussage</translation>
    </message>
</context>
<context>
    <name>galley::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip: what a command does, and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>galley::AnnotationBook</name>
    <message>
        <source>Delete annotation</source>
        <translation>Anmerkung löschen</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Hervorhebung</translation>
    </message>
    <message>
        <source>Mark quote</source>
        <translation>Zitat markieren</translation>
    </message>
    <message>
        <source>Mark typo</source>
        <translation>Schreibfehler markieren</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Unterstreichung</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Durchstreichung</translation>
    </message>
    <message>
        <source>Ask question</source>
        <translation>Frage stellen</translation>
    </message>
    <message>
        <source>Note on a link</source>
        <translation>Notiz zu einer Zuordnung</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Confirm place</source>
        <translation>Stelle bestätigen</translation>
    </message>
    <message>
        <source>Attach annotation</source>
        <translation>Anmerkung anheften</translation>
    </message>
    <message>
        <source>Move annotation</source>
        <translation>Anmerkung versetzen</translation>
    </message>
</context>
<context>
    <name>galley::AnnotationCommands</name>
    <message>
        <source>Import annotations</source>
        <translation>Anmerkungen importieren</translation>
    </message>
    <message>
        <source>W3C Web Annotations (*.jsonld *.json)</source>
        <translation>W3C-Web-Anmerkungen (*.jsonld *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Merge annotations from a PDF</source>
        <translation>Anmerkungen aus einem PDF übernehmen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what would be taken back, such as &quot;Write note&quot;.</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>Rü&amp;ckgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1 is what would be made again, such as &quot;Write note&quot;.</extracomment>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>W&amp;iederherstellen: %1</translation>
    </message>
    <message>
        <source>Put the cursor into an annotation, or choose one in the list, first.</source>
        <translation>Setzen Sie zuerst den Cursor in eine Anmerkung oder wählen Sie eine in der Liste.</translation>
    </message>
    <message>
        <source>The annotation was deleted. Ctrl+Z brings it back.</source>
        <translation>Die Anmerkung wurde gelöscht. Strg+Z holt sie zurück.</translation>
    </message>
    <message>
        <source>Choose an annotation in the list first.</source>
        <translation>Wählen Sie zuerst eine Anmerkung in der Liste.</translation>
    </message>
    <message>
        <source>Select the words that it belongs to, then press “Attach here” again.</source>
        <translation>Wählen Sie die Wörter, zu denen sie gehört, und drücken Sie erneut „Hier anheften“.</translation>
    </message>
    <message>
        <source>The annotation is attached to the selected words.</source>
        <translation>Die Anmerkung ist an die gewählten Wörter geheftet.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) added.</source>
        <translation>
            <numerusform>%n Anmerkung hinzugefügt.</numerusform>
            <numerusform>%n Anmerkungen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) were here already.</source>
        <translation>
            <numerusform>%n Anmerkung war schon da.</numerusform>
            <numerusform>%n Anmerkungen waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) belong to other articles.</source>
        <translation>
            <numerusform>%n Anmerkung gehört zu anderen Artikeln.</numerusform>
            <numerusform>%n Anmerkungen gehören zu anderen Artikeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The annotations were written to %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Die Anmerkungen wurden nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>Anmerkungen exportieren</translation>
    </message>
    <message>
        <source>W3C Web Annotations (*.jsonld)</source>
        <translation>W3C-Web-Anmerkungen (*.jsonld)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>List (*.md)</source>
        <translation>Liste (*.md)</translation>
    </message>
    <message>
        <source>The current article did not come from a PDF, so it has no pages to put marks on.</source>
        <translation>Der aktuelle Artikel kam nicht aus einem PDF und hat keine Seiten für Markierungen.</translation>
    </message>
    <message>
        <source>Export marks on original pages</source>
        <translation>Markierungen auf Originalseiten exportieren</translation>
    </message>
    <message>
        <source>%1, annotated.pdf</source>
        <extracomment>A file name: %1 is that of the original.</extracomment>
        <translation>%1, annotiert.pdf</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Sessions (%1)</source>
        <translation>Sitzungen (%1)</translation>
    </message>
</context>
<context>
    <name>galley::AnnotationEditor</name>
    <message>
        <source>Annotation</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Should &amp;be</source>
        <translation>&amp;Soll sein</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Page, time or address of the evidence</source>
        <translation>Seite, Zeit oder Adresse des Belegs</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>An&amp;twort</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>A colour of a highlight: the usual one of its kind.</extracomment>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>Words to find it by, parted by commas</source>
        <translation>Wörter zum Wiederfinden, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>S&amp;chlagwörter</translation>
    </message>
</context>
<context>
    <name>galley::ArticlePane</name>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message numerus="yes">
        <source>%1 words</source>
        <translation>
            <numerusform>%1 Wort</numerusform>
            <numerusform>%1 Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Drop the second article here</source>
        <translation>Den zweiten Artikel hier ablegen</translation>
    </message>
    <message>
        <source>Reading, %1 %</source>
        <translation>Wird gelesen, %1 %</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 changed on disk.&lt;/b&gt; Notes stay with their words.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>&lt;b&gt;%1 hat sich auf der Platte geändert.&lt;/b&gt; Notizen bleiben bei ihren Wörtern.</translation>
    </message>
</context>
<context>
    <name>galley::ArticleView</name>
    <message>
        <source>paragraph %1 of %2</source>
        <translation>Absatz %1 von %2</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>gleiche Wörter</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>umformuliert</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>stands elsewhere</source>
        <translation>steht anderswo</translation>
    </message>
    <message>
        <source>matches %1</source>
        <extracomment>%1 is a list such as &quot;B paragraph 2&quot;.</extracomment>
        <translation>entspricht %1</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>not part of the article</source>
        <translation>nicht Teil des Artikels</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>1 line hidden: %1</source>
        <translation>1 Zeile verborgen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines hidden: %1</source>
        <translation>
            <numerusform>%n Zeile verborgen: %1</numerusform>
            <numerusform>%n Zeilen verborgen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>¶%1</source>
        <translation>¶%1</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>die Überschrift</translation>
    </message>
    <message>
        <source>Same passage higher up, in %1</source>
        <extracomment>%1 is a paragraph, such as ¶6.</extracomment>
        <translation>Gleiche Stelle weiter oben, in %1</translation>
    </message>
    <message>
        <source>Same passage lower down, in %1</source>
        <translation>Gleiche Stelle weiter unten, in %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>%1 is a paragraph, such as ¶6.</extracomment>
        <translation>Zu %1</translation>
    </message>
</context>
<context>
    <name>galley::CollationView</name>
    <message>
        <source>The passages word over word</source>
        <translation>Die Stellen Wort über Wort</translation>
    </message>
    <message>
        <source>%1 (moved)</source>
        <translation>%1 (verschoben)</translation>
    </message>
</context>
<context>
    <name>galley::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Schreiben Sie, was Sie tun möchten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <extracomment>A command that is switched on, %1 being its name.</extracomment>
        <translation>%1 (an)</translation>
    </message>
</context>
<context>
    <name>galley::DockRail</name>
    <message>
        <source>Opens this list over the articles. Escape closes it.</source>
        <translation>Öffnet diese Liste über den Artikeln. Escape schließt sie.</translation>
    </message>
</context>
<context>
    <name>galley::DockTabs</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>galley::DropOverlay</name>
    <message>
        <source>Drop to move the article here</source>
        <translation>Ablegen, um den Artikel hierher zu rücken</translation>
    </message>
    <message>
        <source>Drop to add an article</source>
        <translation>Ablegen, um einen Artikel hinzuzufügen</translation>
    </message>
    <message>
        <source>Drop to change places with article %1</source>
        <translation>Ablegen, um mit Artikel %1 den Platz zu tauschen</translation>
    </message>
    <message>
        <source>Drop to replace article %1</source>
        <translation>Ablegen, um Artikel %1 zu ersetzen</translation>
    </message>
    <message>
        <source>Drop between two panes to move it there instead</source>
        <translation>Zwischen zwei Spalten ablegen, um ihn dorthin zu rücken</translation>
    </message>
    <message>
        <source>Drop between two panes to add it instead</source>
        <translation>Zwischen zwei Spalten ablegen, um ihn hinzuzufügen</translation>
    </message>
</context>
<context>
    <name>galley::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>PDF with annotations</source>
        <translation>PDF mit Anmerkungen</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Comparison document (JSON)</source>
        <translation>Vergleichsdokument (JSON)</translation>
    </message>
    <message>
        <source>Tables of claims and findings (CSV)</source>
        <translation>Tabellen der Aussagen und Befunde (CSV)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open it afterwards</source>
        <translation>Danach öffnen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>One after another</source>
        <translation>Nacheinander</translation>
    </message>
    <message>
        <source>Table of claims</source>
        <translation>Tabelle der Aussagen</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>A&amp;nordnung</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>As the articles need it</source>
        <translation>Wie es die Artikel brauchen</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>A&amp;usrichtung</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <source>Summary on the first page</source>
        <translation>Zusammenfassung auf der ersten Seite</translation>
    </message>
    <message>
        <source>Findings of the copy desk</source>
        <translation>Befunde der Redaktion</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>Notizen und Hervorhebungen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Seite davor</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>There is a preview of PDF pages only.</source>
        <translation>Eine Vorschau gibt es nur für PDF-Seiten.</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>Berichte (%1)</translation>
    </message>
    <message>
        <source>Tagged, for screen readers</source>
        <translation>Mit Struktur, für Vorleseprogramme</translation>
    </message>
    <message>
        <source>For the archive (PDF/A-3, with the session)</source>
        <translation>Fürs Archiv (PDF/A-3, mit der Sitzung)</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>&amp;Ränder</translation>
    </message>
    <message>
        <source>Shared passages as annotations</source>
        <translation>Gemeinsame Stellen als Anmerkungen</translation>
    </message>
    <message>
        <source>“%1” is there already. Press Replace to write over it.</source>
        <translation>„%1“ gibt es schon. Mit „Ersetzen“ wird die Datei überschrieben.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>galley::FileCommands</name>
    <message>
        <source>There is no article in %1. Choose another folder.</source>
        <translation>In %1 ist kein Artikel. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy an article first.</source>
        <translation>In der Zwischenablage ist kein Text. Kopieren Sie zuerst einen Artikel.</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Open another article</source>
        <translation>Anderen Artikel öffnen</translation>
    </message>
    <message>
        <source>Articles and sessions (%1 %2)</source>
        <translation>Artikel und Sitzungen (%1 %2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Galley never connects to the network. Save the page as a file and drop that.</source>
        <translation>Galley verbindet sich nie mit dem Netz. Speichern Sie die Seite als Datei und legen Sie diese ab.</translation>
    </message>
    <message>
        <source>A picture has no words to compare. Drop a text, a web page, a PDF or an office document.</source>
        <translation>Ein Bild hat keine Wörter zum Vergleichen. Legen Sie einen Text, eine Webseite, ein PDF oder ein Office-Dokument ab.</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Sessions (%1)</source>
        <translation>Sitzungen (%1)</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the folder were left out: other kinds of files, or folders in it.</source>
        <translation>
            <numerusform>%n Eintrag des Ordners wurde ausgelassen: eine Datei anderer Art oder ein Unterordner.</numerusform>
            <numerusform>%n Einträge des Ordners wurden ausgelassen: Dateien anderer Art oder Unterordner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::FindBar</name>
    <message>
        <source>Find in all articles</source>
        <translation>In allen Artikeln suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß/klein</translation>
    </message>
    <message>
        <source>Tells capital letters from small ones.</source>
        <translation>Unterscheidet große und kleine Buchstaben.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Finds whole words only.</source>
        <translation>Findet nur ganze Wörter.</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Takes the words as a regular expression.</source>
        <translation>Nimmt die Wörter als regulären Ausdruck.</translation>
    </message>
    <message>
        <source>Closes the search.</source>
        <translation>Schließt die Suche.</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>This regular expression makes no sense: %1.</source>
        <extracomment>%1 is what the library says, in English.</extracomment>
        <translation>Dieser reguläre Ausdruck ergibt keinen Sinn: %1.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
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
        <translation>%1 von %2 (%3)</translation>
    </message>
    <message>
        <source>That was the last place. The search goes on from the first.</source>
        <translation>Das war die letzte Stelle. Die Suche geht bei der ersten weiter.</translation>
    </message>
    <message>
        <source>That was the first place. The search goes on from the last.</source>
        <translation>Das war die erste Stelle. Die Suche geht bei der letzten weiter.</translation>
    </message>
    <message>
        <source>This expression takes too long; make it more exact.</source>
        <translation>Dieser Ausdruck braucht zu lange; bitte genauer fassen.</translation>
    </message>
</context>
<context>
    <name>galley::FindingPopup</name>
    <message numerus="yes">
        <source>%1 times in %n articles</source>
        <translation>
            <numerusform>%1-mal in %n Artikel</numerusform>
            <numerusform>%1-mal in %n Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>once in article %1</source>
        <translation>einmal in Artikel %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times in article %1</source>
        <translation>
            <numerusform>%n-mal in Artikel %1</numerusform>
            <numerusform>%n-mal in Artikel %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark correction</source>
        <translation>Korrektur vermerken</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
</context>
<context>
    <name>galley::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Number of a difference, or letter and paragraph of an article</source>
        <translation>&amp;Nummer eines Unterschieds, oder Buchstabe und Absatz eines Artikels</translation>
    </message>
    <message>
        <source>12 or B 4</source>
        <extracomment>What may be typed: the twelfth difference, or the fourth paragraph of article B.</extracomment>
        <translation>12 oder B 4</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message numerus="yes">
        <source>There are %n difference(s).</source>
        <translation>
            <numerusform>Es gibt %n Unterschied.</numerusform>
            <numerusform>Es gibt %n Unterschiede.</numerusform>
        </translation>
    </message>
    <message>
        <source>This names no place.</source>
        <translation>Das benennt keine Stelle.</translation>
    </message>
    <message numerus="yes">
        <source>There are only %n difference(s).</source>
        <translation>
            <numerusform>Es gibt nur %n Unterschied.</numerusform>
            <numerusform>Es gibt nur %n Unterschiede.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This article has only %n paragraph(s).</source>
        <translation>
            <numerusform>Dieser Artikel hat nur %n Absatz.</numerusform>
            <numerusform>Dieser Artikel hat nur %n Absätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Unterschied %1 von %2</translation>
    </message>
    <message>
        <source>Article %1, paragraph %2</source>
        <extracomment>%1 is the letter of an article.</extracomment>
        <translation>Artikel %1, Absatz %2</translation>
    </message>
</context>
<context>
    <name>galley::LegendButton</name>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>%1 Press to hide them.</source>
        <translation>%1 Drücken, um sie zu verbergen.</translation>
    </message>
    <message>
        <source>%1 Hidden now; press to show them.</source>
        <translation>%1 Jetzt verborgen; drücken, um sie zu zeigen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>galley::MainWindow</name>
    <message>
        <source>The article is at the edge already.</source>
        <translation>Der Artikel steht schon am Rand.</translation>
    </message>
    <message>
        <source>About Galley</source>
        <translation>Über Galley</translation>
    </message>
    <message>
        <source>&lt;b&gt;Galley %1&lt;/b&gt;&lt;p&gt;Sets news articles side by side and shows which claims they share, where they differ, and what only one of them says.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Galley %1&lt;/b&gt;&lt;p&gt;Stellt Nachrichtenartikel nebeneinander und zeigt, welche Aussagen sie gemeinsam haben, wo sie voneinander abweichen und was nur einer sagt.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Der Bericht wurde nach %1 geschrieben.</translation>
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
        <translation>Neu vergleichen</translation>
    </message>
    <message>
        <source>No passage matches. The articles seem to tell different stories.</source>
        <translation>Keine Stelle entspricht einer anderen. Die Artikel scheinen Verschiedenes zu berichten.</translation>
    </message>
    <message>
        <source>Comparing was stopped. Nothing is marked.</source>
        <translation>Der Vergleich wurde angehalten. Nichts ist markiert.</translation>
    </message>
    <message>
        <source>Comparing was stopped. The marks are those of the comparison before.</source>
        <translation>Der Vergleich wurde angehalten. Die Markierungen sind die des vorigen Vergleichs.</translation>
    </message>
</context>
<context>
    <name>galley::MessageStrip</name>
    <message>
        <source>Closes this message.</source>
        <translation>Schließt diese Meldung.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>galley::OverviewBar</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>galley::PagePreview</name>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>Vorschau, Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>galley::PairDrawer</name>
    <message>
        <source>Confirm match</source>
        <translation>Zuordnung bestätigen</translation>
    </message>
    <message>
        <source>Not a match</source>
        <translation>Keine Zuordnung</translation>
    </message>
    <message>
        <source>Mark correction</source>
        <translation>Korrektur vermerken</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Writes a note on all of these passages together.</source>
        <translation>Schreibt eine Notiz zu all diesen Stellen zusammen.</translation>
    </message>
    <message>
        <source>Shows the two passages word over word.</source>
        <translation>Zeigt die beiden Stellen Wort über Wort.</translation>
    </message>
    <message>
        <source>Folds the drawer to its head.</source>
        <translation>Klappt die Schublade bis auf ihren Kopf zu.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>No difference chosen</source>
        <translation>Kein Unterschied gewählt</translation>
    </message>
    <message>
        <source>Next Difference goes to the first one.</source>
        <translation>„Nächster Unterschied“ geht zum ersten.</translation>
    </message>
    <message>
        <source>No other article has a passage like this one.</source>
        <translation>Kein anderer Artikel hat eine Stelle wie diese.</translation>
    </message>
    <message>
        <source>The passages word over word</source>
        <translation>Die Stellen Wort über Wort</translation>
    </message>
    <message>
        <source>One article open</source>
        <translation>Ein Artikel geöffnet</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Noch nicht verglichen</translation>
    </message>
    <message>
        <source>Open a second one to compare the two.</source>
        <translation>Öffnen Sie einen zweiten, um beide zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>galley::PaneHeader</name>
    <message>
        <source>Make base</source>
        <translation>Zur Basis machen</translation>
    </message>
    <message>
        <source>Close article</source>
        <translation>Artikel schließen</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>Diesen Artikel schließen</translation>
    </message>
    <message>
        <source>Reload article</source>
        <translation>Artikel neu laden</translation>
    </message>
    <message>
        <source>Read this article again</source>
        <translation>Diesen Artikel noch einmal lesen</translation>
    </message>
    <message>
        <source>Unlock article</source>
        <translation>Artikel freigeben</translation>
    </message>
    <message>
        <source>This article keeps its place. Press to let it scroll with the others.</source>
        <translation>Dieser Artikel behält seinen Platz. Drücken, damit er mit den anderen rollt.</translation>
    </message>
    <message>
        <source>Compare the other articles with this one</source>
        <translation>Die anderen Artikel mit diesem vergleichen</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>galley::PaneNotice</name>
    <message>
        <source>Open another…</source>
        <translation>Andere öffnen…</translation>
    </message>
    <message>
        <source>Paste its text…</source>
        <translation>Text einfügen…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>galley::PaneStage</name>
    <message>
        <source>difference %1 of %2</source>
        <translation>Unterschied %1 von %2</translation>
    </message>
    <message>
        <source>%1 paragraph %2</source>
        <translation>%1 Absatz %2</translation>
    </message>
    <message>
        <source>the headline of %1</source>
        <translation>die Überschrift von %1</translation>
    </message>
</context>
<context>
    <name>galley::Printing</name>
    <message numerus="yes">
        <source>%n page(s) were sent to the printer.</source>
        <translation>
            <numerusform>%n Seite wurde an den Drucker geschickt.</numerusform>
            <numerusform>%n Seiten wurden an den Drucker geschickt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer cannot be reached. Check it in the system&apos;s settings, then try again.</source>
        <translation>Der Drucker ist nicht erreichbar. Prüfen Sie ihn in den Systemeinstellungen und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>galley::ReasonsView</name>
    <message>
        <source>Same words throughout</source>
        <translation>Durchweg gleiche Wörter</translation>
    </message>
    <message>
        <source>Same quote:</source>
        <translation>Gleiches Zitat:</translation>
    </message>
    <message>
        <source>Same speaker:</source>
        <translation>Gleicher Sprecher:</translation>
    </message>
    <message>
        <source>Same names:</source>
        <translation>Gleiche Namen:</translation>
    </message>
    <message>
        <source>Same figures:</source>
        <translation>Gleiche Zahlen:</translation>
    </message>
    <message>
        <source>Rare words:</source>
        <translation>Seltene Wörter:</translation>
    </message>
    <message>
        <source>Neighbours match</source>
        <translation>Nachbarn entsprechen sich</translation>
    </message>
    <message>
        <source>Matched by hand</source>
        <translation>Von Hand zugeordnet</translation>
    </message>
    <message>
        <source>Confirmed by hand</source>
        <translation>Von Hand bestätigt</translation>
    </message>
    <message>
        <source>The articles tell it in another order</source>
        <translation>Die Artikel erzählen es in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>Why these match</source>
        <translation>Warum sich diese entsprechen</translation>
    </message>
    <message>
        <source>Why these two match</source>
        <translation>Warum sich diese beiden entsprechen</translation>
    </message>
    <message>
        <source>Suggested:</source>
        <translation>Vorschlag:</translation>
    </message>
    <message numerus="yes">
        <source>%n other place(s) speak for it</source>
        <translation>
            <numerusform>%n weitere Stelle spricht dafür</numerusform>
            <numerusform>%n weitere Stellen sprechen dafür</numerusform>
        </translation>
    </message>
    <message>
        <source>Inside a quote: ask, or write [sic]</source>
        <translation>In einem Zitat: nachfragen oder [sic] schreiben</translation>
    </message>
</context>
<context>
    <name>galley::RecentRow</name>
    <message>
        <source>none differing</source>
        <translation>nichts weicht ab</translation>
    </message>
    <message numerus="yes">
        <source>%n differing</source>
        <translation>
            <numerusform>%n weicht ab</numerusform>
            <numerusform>%n weichen ab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ReviewCommands</name>
    <message>
        <source>No fact differs.</source>
        <translation>Keine Tatsache weicht ab.</translation>
    </message>
    <message>
        <source>Last difference. Press again to start over.</source>
        <translation>Letzter Unterschied. Noch einmal drücken, um von vorn zu beginnen.</translation>
    </message>
    <message>
        <source>First difference. Press again to go on from the last.</source>
        <translation>Erster Unterschied. Noch einmal drücken, um beim letzten weiterzumachen.</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>Wählen Sie zuerst die Wörter.</translation>
    </message>
    <message>
        <source>Edit annotation</source>
        <translation>Anmerkung bearbeiten</translation>
    </message>
    <message>
        <source>Open annotation again</source>
        <translation>Anmerkung wieder öffnen</translation>
    </message>
    <message>
        <source>Resolve annotation</source>
        <translation>Anmerkung erledigen</translation>
    </message>
    <message>
        <source>Confirm match</source>
        <translation>Zuordnung bestätigen</translation>
    </message>
    <message>
        <source>Not a match</source>
        <translation>Keine Zuordnung</translation>
    </message>
    <message>
        <source>Match confirmed.</source>
        <translation>Zuordnung bestätigt.</translation>
    </message>
    <message>
        <source>These passages are not matched any more. Undo takes that back.</source>
        <translation>Diese Stellen sind einander nicht mehr zugeordnet. „Rückgängig“ nimmt das zurück.</translation>
    </message>
    <message>
        <source>Put the cursor into a paragraph first.</source>
        <translation>Setzen Sie zuerst den Cursor in einen Absatz.</translation>
    </message>
    <message>
        <source>%1 chosen. Put the cursor into the matching paragraph of another article and align by hand again.</source>
        <translation>%1 gewählt. Setzen Sie den Cursor in den entsprechenden Absatz eines anderen Artikels und ordnen Sie erneut von Hand zu.</translation>
    </message>
    <message>
        <source>The paragraphs are matched.</source>
        <translation>Die Absätze sind einander zugeordnet.</translation>
    </message>
    <message>
        <source>No paragraph is chosen for aligning any more.</source>
        <translation>Zum Zuordnen ist kein Absatz mehr gewählt.</translation>
    </message>
    <message>
        <source>There is no alignment here to forget.</source>
        <translation>Hier gibt es keine Zuordnung zu vergessen.</translation>
    </message>
    <message>
        <source>Reject annotation</source>
        <translation>Anmerkung ablehnen</translation>
    </message>
</context>
<context>
    <name>galley::ReviewDock</name>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Aussagen filtern</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Claims are listed here once two articles are compared.</source>
        <translation>Aussagen stehen hier, sobald zwei Artikel verglichen sind.</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Filter quotes</source>
        <translation>Zitate filtern</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Alle Zitate</translation>
    </message>
    <message>
        <source>No quotes were found.</source>
        <translation>Es wurden keine Zitate gefunden.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Namen filtern</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Alle Namen</translation>
    </message>
    <message>
        <source>No names were found.</source>
        <translation>Es wurden keine Namen gefunden.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Nothing to query was found.</source>
        <translation>Es fand sich nichts nachzufragen.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation>Anmerkungen filtern</translation>
    </message>
    <message>
        <source>No notes yet. Select words in an article, then highlight them or write a note.</source>
        <translation>Noch keine Notizen. Wählen Sie Wörter in einem Artikel und heben Sie sie hervor oder schreiben Sie eine Notiz.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Filter paragraphs</source>
        <translation>Absätze filtern</translation>
    </message>
    <message>
        <source>The paragraphs of each article are listed here.</source>
        <translation>Hier stehen die Absätze jedes Artikels.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Mark correction</source>
        <translation>Korrektur vermerken</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Attach here</source>
        <translation>Hier anheften</translation>
    </message>
    <message>
        <source>Confirm place</source>
        <translation>Stelle bestätigen</translation>
    </message>
    <message>
        <source>Ignore everywhere</source>
        <translation>Überall ignorieren</translation>
    </message>
</context>
<context>
    <name>galley::ReviewModel</name>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n Zeile</numerusform>
            <numerusform>%1, %n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ReviewTab</name>
    <message>
        <source>In article %1</source>
        <extracomment>%1 is the letter of an article: only the rows in which that article has something are listed.</extracomment>
        <translation>In Artikel %1</translation>
    </message>
</context>
<context>
    <name>galley::SamplePicture</name>
    <message>
        <source>Two articles with a passage in which they differ</source>
        <translation>Zwei Artikel mit einer Stelle, an der sie voneinander abweichen</translation>
    </message>
</context>
<context>
    <name>galley::SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Your name, under your notes</source>
        <translation>&amp;Ihr Name, unter Ihren Notizen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Tell quotes, figures and dates apart in the text</source>
        <translation>Zitate, Zahlen und Daten im Text unterscheiden</translation>
    </message>
    <message>
        <source>&amp;Passages are short under</source>
        <translation>&amp;Stellen gelten als kurz unter</translation>
    </message>
    <message>
        <source>&amp;English spelling</source>
        <translation>&amp;Englische Schreibweise</translation>
    </message>
    <message>
        <source>British and American</source>
        <translation>Britisch und amerikanisch</translation>
    </message>
    <message>
        <source>British</source>
        <translation>Britisch</translation>
    </message>
    <message>
        <source>American</source>
        <translation>Amerikanisch</translation>
    </message>
    <message>
        <source>&amp;Words that are always right</source>
        <translation>&amp;Wörter, die immer richtig sind</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>&amp;Language of Galley</source>
        <translation>Sprache &amp;von Galley</translation>
    </message>
    <message>
        <source>Another language is used from the next start of Galley.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start von Galley.</translation>
    </message>
    <message>
        <source> words</source>
        <translation> Wörtern</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Eines in jeder Zeile</translation>
    </message>
    <message>
        <source>&amp;Font of the articles</source>
        <translation>Schrift &amp;der Artikel</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Size of the articles</source>
        <translation>&amp;Größe der Artikel</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>&amp;Bewegung</translation>
    </message>
    <message>
        <source>None: nothing flashes or glides</source>
        <translation>Keine: nichts blinkt oder gleitet</translation>
    </message>
</context>
<context>
    <name>galley::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>All default keys</source>
        <translation>Alle Tasten wie vorgegeben</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Diese Taste nehmen</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Take this key</source>
        <translation>Diese Taste wegnehmen</translation>
    </message>
    <message>
        <source>Choose a command to change its key.</source>
        <translation>Wählen Sie einen Befehl, um seine Taste zu ändern.</translation>
    </message>
    <message>
        <source>Press the new key for “%1” in the line above.</source>
        <translation>Drücken Sie in der Zeile oben die neue Taste für „%1“.</translation>
    </message>
    <message>
        <source>%1 moves in the text and cannot be given away. Choose another key.</source>
        <translation>%1 bewegt im Text und kann nicht vergeben werden. Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”, which loses it if you take it.</source>
        <translation>%1 ist die Taste von „%2“, das sie verliert, wenn Sie sie nehmen.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 ist frei.</translation>
    </message>
</context>
<context>
    <name>galley::SourceView</name>
    <message>
        <source>Source of %1</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>Quelltext von %1</translation>
    </message>
    <message>
        <source>This format has no source that could be read as text.</source>
        <translation>Dieses Format hat keinen Quelltext, der sich als Text lesen ließe.</translation>
    </message>
</context>
<context>
    <name>galley::StartPage</name>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Open two or more articles</source>
        <translation>Öffnen Sie zwei oder mehr Artikel</translation>
    </message>
    <message>
        <source>Galley sets them side by side and shows which claims they share, where they differ, and what only one of them says.</source>
        <translation>Galley stellt sie nebeneinander und zeigt, welche Aussagen sie gemeinsam haben, wo sie voneinander abweichen und was nur einer sagt.</translation>
    </message>
    <message>
        <source>Your last comparison has no name yet. Its articles and notes are still here.</source>
        <translation>Ihr letzter Vergleich hat noch keinen Namen. Seine Artikel und Notizen sind noch da.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Drop articles here</source>
        <translation>Artikel hier ablegen</translation>
    </message>
    <message>
        <source>Open articles…</source>
        <translation>Artikel öffnen…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Recent comparisons</source>
        <translation>Letzte Vergleiche</translation>
    </message>
    <message>
        <source>New to Galley?</source>
        <translation>Neu bei Galley?</translation>
    </message>
    <message>
        <source>Two reports on a harbour bridge</source>
        <translation>Zwei Berichte über eine Hafenbrücke</translation>
    </message>
    <message>
        <source>One misspelt name, one figure that differs and two quotes in another order.</source>
        <translation>Ein falsch geschriebener Name, eine abweichende Zahl und zwei Zitate in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Articles stay on this computer. Galley never connects to the network.</source>
        <translation>Artikel bleiben auf diesem Rechner. Galley verbindet sich nie mit dem Netz.</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Letzte Artikel</translation>
    </message>
    <message>
        <source>Comparisons that you open will be listed here.</source>
        <translation>Hier stehen die Vergleiche, die Sie öffnen.</translation>
    </message>
    <message>
        <source>Galley ended before %1 was closed. All its articles and notes are still here.</source>
        <translation>Galley endete, bevor %1 geschlossen wurde. Alle Artikel und Notizen sind noch da.</translation>
    </message>
    <message>
        <source>Text, Markdown, HTML, PDF, EPUB, DOCX, ODT or RTF. Two to four side by side read best.</source>
        <translation>Text, Markdown, HTML, PDF, EPUB, DOCX, ODT oder RTF. Zwei bis vier nebeneinander lesen sich am besten.</translation>
    </message>
</context>
<context>
    <name>galley::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Comparing, %1 %</source>
        <translation>Wird verglichen, %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Entsprechung</numerusform>
            <numerusform>%n Entsprechungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n moved</source>
        <extracomment>%1 is the number of matches in words; the number after it, of those that stand in another order.</extracomment>
        <translation>
            <numerusform>%1, %n umgestellt</numerusform>
            <numerusform>%1, %n umgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), cannot be saved here</source>
        <translation>
            <numerusform>%n Notiz, kann hier nicht gespeichert werden</numerusform>
            <numerusform>%n Notizen, können hier nicht gespeichert werden</numerusform>
        </translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Keine Notizen</translation>
    </message>
    <message>
        <source>No notes, saved</source>
        <translation>Keine Notizen, gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), session not named</source>
        <translation>
            <numerusform>%n Notiz, Sitzung ohne Namen</numerusform>
            <numerusform>%n Notizen, Sitzung ohne Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), saved</source>
        <translation>
            <numerusform>%n Notiz, gespeichert</numerusform>
            <numerusform>%n Notizen, gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles open</source>
        <translation>Keine Artikel geöffnet</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Unterschied %1 von %2</translation>
    </message>
    <message>
        <source>One article open</source>
        <translation>Ein Artikel geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding %1 of %2</source>
        <translation>Befund %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading, %1 %</source>
        <translation>Wird gelesen, %1 %</translation>
    </message>
</context>
<context>
    <name>galley::Workspace</name>
    <message>
        <source>Close %1</source>
        <extracomment>%1 is an article&apos;s title, outlet or file name.</extracomment>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Reject match</source>
        <translation>Zuordnung ablehnen</translation>
    </message>
    <message>
        <source>Add match</source>
        <translation>Zuordnung hinzufügen</translation>
    </message>
    <message>
        <source>Confirm match</source>
        <translation>Zuordnung bestätigen</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Dismiss finding</source>
        <translation>Befund übergehen</translation>
    </message>
    <message>
        <source>Restore finding</source>
        <translation>Befund wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n mark(s) were not found on the pages.</source>
        <translation>
            <numerusform>Die Wörter von %n Markierung wurden auf den Seiten nicht gefunden.</numerusform>
            <numerusform>Die Wörter von %n Markierungen wurden auf den Seiten nicht gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change Role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>This session can only be read. Save it under another name to work on a copy.</source>
        <translation>Diese Sitzung kann nur gelesen werden. Speichern Sie sie unter anderem Namen, um an einer Kopie zu arbeiten.</translation>
    </message>
</context>
</TS>
