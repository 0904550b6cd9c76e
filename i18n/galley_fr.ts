<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Opens another window, for another comparison.</source>
        <translation>Ouvre une autre fenêtre, pour une autre comparaison.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Opens articles to compare.</source>
        <translation>Ouvre des articles à comparer.</translation>
    </message>
    <message>
        <source>&amp;Add Article…</source>
        <translation>&amp;Ajouter un article…</translation>
    </message>
    <message>
        <source>Adds articles beside those that are open.</source>
        <translation>Ajoute des articles à côté de ceux qui sont ouverts.</translation>
    </message>
    <message>
        <source>&amp;Paste Text</source>
        <translation>&amp;Coller le texte</translation>
    </message>
    <message>
        <source>Opens the text on the clipboard as an article.</source>
        <translation>Ouvre le texte du presse-papiers comme un article.</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple</source>
        <translation>Ouvrir &amp;l’exemple</translation>
    </message>
    <message>
        <source>Opens two sample articles.</source>
        <translation>Ouvre deux articles d’exemple.</translation>
    </message>
    <message>
        <source>Open &amp;Session…</source>
        <translation>Ouvrir &amp;une session…</translation>
    </message>
    <message>
        <source>Opens a comparison that was saved, with its notes.</source>
        <translation>Ouvre une comparaison enregistrée, avec ses notes.</translation>
    </message>
    <message>
        <source>Sa&amp;ve Session As…</source>
        <translation>&amp;Enregistrer la session sous…</translation>
    </message>
    <message>
        <source>Saves the articles, notes and decisions in one file.</source>
        <translation>Enregistre les articles, les notes et les décisions dans un seul fichier.</translation>
    </message>
    <message>
        <source>&amp;Close Comparison</source>
        <translation>&amp;Fermer la comparaison</translation>
    </message>
    <message>
        <source>Closes all articles and goes to the start page.</source>
        <translation>Ferme tous les articles et revient à la page d’accueil.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Writes the comparison with its marks and notes as a PDF, a web page or tables.</source>
        <translation>Écrit la comparaison avec ses marques et ses notes en PDF, page web ou tableaux.</translation>
    </message>
    <message>
        <source>Print Previe&amp;w…</source>
        <translation>Aperçu avant &amp;impression…</translation>
    </message>
    <message>
        <source>Shows the pages as they will be printed.</source>
        <translation>Montre les pages telles qu’elles seront imprimées.</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Prints the comparison with its marks and notes.</source>
        <translation>Imprime la comparaison avec ses marques et ses notes.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Closes all windows.</source>
        <translation>Ferme toutes les fenêtres.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Takes back the last change.</source>
        <translation>Annule la dernière modification.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>Refait la modification qui a été annulée.</translation>
    </message>
    <message>
        <source>Copy &amp;Claims as Table</source>
        <translation>&amp;Copier les affirmations en tableau</translation>
    </message>
    <message>
        <source>Copies the table of claims, to be pasted into a spreadsheet.</source>
        <translation>Copie le tableau des affirmations, à coller dans un tableur.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>R&amp;echercher…</translation>
    </message>
    <message>
        <source>Finds words in all articles at once.</source>
        <translation>Cherche des mots dans tous les articles à la fois.</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Rechercher &amp;le suivant</translation>
    </message>
    <message>
        <source>Goes to the next place where the words were found.</source>
        <translation>Va à l’endroit suivant où les mots ont été trouvés.</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Goes to the previous place where the words were found.</source>
        <translation>Va à l’endroit précédent où les mots ont été trouvés.</translation>
    </message>
    <message>
        <source>&amp;Align Rows</source>
        <translation>&amp;Aligner les lignes</translation>
    </message>
    <message>
        <source>Sets matching paragraphs at the same height.</source>
        <translation>Place les paragraphes correspondants à la même hauteur.</translation>
    </message>
    <message>
        <source>&amp;Link Scrolling</source>
        <translation>&amp;Lier le défilement</translation>
    </message>
    <message>
        <source>Scrolls all articles together, by their matching passages.</source>
        <translation>Fait défiler tous les articles ensemble, selon leurs passages correspondants.</translation>
    </message>
    <message>
        <source>Show &amp;Shared</source>
        <translation>&amp;Montrer le commun</translation>
    </message>
    <message>
        <source>Marks the passages that several articles share.</source>
        <translation>Marque les passages que plusieurs articles ont en commun.</translation>
    </message>
    <message>
        <source>Show &amp;Differing</source>
        <translation>Montrer les &amp;divergences</translation>
    </message>
    <message>
        <source>Marks the passages in which the articles differ.</source>
        <translation>Marque les passages où les articles divergent.</translation>
    </message>
    <message>
        <source>Show &amp;Only Here</source>
        <translation>Montrer &amp;ce qui est seulement ici</translation>
    </message>
    <message>
        <source>Marks the passages that only one article has.</source>
        <translation>Marque les passages qu’un seul article contient.</translation>
    </message>
    <message>
        <source>Only Di&amp;ffering</source>
        <translation>Divergences &amp;seulement</translation>
    </message>
    <message>
        <source>Marks nothing but the passages in which the articles differ.</source>
        <translation>Ne marque que les passages où les articles divergent.</translation>
    </message>
    <message>
        <source>Leave Out &amp;Quotes</source>
        <translation>&amp;Omettre les citations</translation>
    </message>
    <message>
        <source>Takes the marks off passages that are quotes.</source>
        <translation>Retire les marques des passages qui sont des citations.</translation>
    </message>
    <message>
        <source>Leave Out S&amp;hort Passages</source>
        <translation>Omettre les &amp;passages courts</translation>
    </message>
    <message>
        <source>Takes the marks off passages of few words. How many is in the preferences.</source>
        <translation>Retire les marques des passages de peu de mots. Le nombre se règle dans les préférences.</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <source>Draws no links between passages that stand in another order.</source>
        <translation>Ne trace aucun lien entre les passages placés dans un autre ordre.</translation>
    </message>
    <message>
        <source>&amp;Current</source>
        <translation>A&amp;ctuel</translation>
    </message>
    <message>
        <source>Draws such a link for the current passage only.</source>
        <translation>Trace un tel lien pour le passage actuel seulement.</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tous</translation>
    </message>
    <message>
        <source>Draws all links between passages that stand in another order.</source>
        <translation>Trace tous les liens entre les passages placés dans un autre ordre.</translation>
    </message>
    <message>
        <source>La&amp;rger Text</source>
        <translation>&amp;Texte plus grand</translation>
    </message>
    <message>
        <source>Makes the text of the articles larger.</source>
        <translation>Agrandit le texte des articles.</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>T&amp;exte plus petit</translation>
    </message>
    <message>
        <source>Makes the text of the articles smaller.</source>
        <translation>Réduit le texte des articles.</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>Taille de texte &amp;normale</translation>
    </message>
    <message>
        <source>Gives the text of the articles its usual size.</source>
        <translation>Rend au texte des articles sa taille habituelle.</translation>
    </message>
    <message>
        <source>Sour&amp;ce…</source>
        <translation>So&amp;urce…</translation>
    </message>
    <message>
        <source>Shows the file behind the current article as it was read.</source>
        <translation>Montre le fichier de l’article actuel tel qu’il a été lu.</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>Shows or hides the overview beside the articles.</source>
        <translation>Montre ou cache la vue d’ensemble à côté des articles.</translation>
    </message>
    <message>
        <source>Side &amp;Panel</source>
        <translation>Panneau laté&amp;ral</translation>
    </message>
    <message>
        <source>Shows or hides the panel with claims, quotes, names, findings and annotations.</source>
        <translation>Montre ou cache le panneau des affirmations, citations, noms, constats et annotations.</translation>
    </message>
    <message>
        <source>Pair Dra&amp;wer</source>
        <translation>T&amp;iroir de collation</translation>
    </message>
    <message>
        <source>Shows or hides the two passages set word over word.</source>
        <translation>Montre ou cache les deux passages mot sur mot.</translation>
    </message>
    <message>
        <source>Menu &amp;Bar</source>
        <translation>&amp;Barre de menus</translation>
    </message>
    <message>
        <source>Shows or hides the menu bar. The key brings it back.</source>
        <translation>Montre ou cache la barre de menus. La touche la fait revenir.</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Affirmations</translation>
    </message>
    <message>
        <source>Goes to the table of claims.</source>
        <translation>Va au tableau des affirmations.</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Citations</translation>
    </message>
    <message>
        <source>Goes to the quotes and their speakers.</source>
        <translation>Va aux citations et à leurs auteurs.</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>Goes to the names and how they are spelt.</source>
        <translation>Va aux noms et à leur graphie.</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>C&amp;onstats</translation>
    </message>
    <message>
        <source>Goes to what a copy editor would query.</source>
        <translation>Va à ce qu’un secrétaire de rédaction relèverait.</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>Anno&amp;tations</translation>
    </message>
    <message>
        <source>Goes to the notes and highlights.</source>
        <translation>Va aux notes et aux surlignages.</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Goes to the paragraphs of each article.</source>
        <translation>Va aux paragraphes de chaque article.</translation>
    </message>
    <message>
        <source>&amp;Next Difference</source>
        <translation>&amp;Différence suivante</translation>
    </message>
    <message>
        <source>Goes to the next difference or finding.</source>
        <translation>Va à la différence ou au constat suivant.</translation>
    </message>
    <message>
        <source>&amp;Previous Difference</source>
        <translation>Différence &amp;précédente</translation>
    </message>
    <message>
        <source>Goes to the previous difference or finding.</source>
        <translation>Va à la différence ou au constat précédent.</translation>
    </message>
    <message>
        <source>Next Di&amp;ffering Claim</source>
        <translation>&amp;Affirmation divergente suivante</translation>
    </message>
    <message>
        <source>Goes to the next passage in which a fact differs.</source>
        <translation>Va au passage suivant où un fait diverge.</translation>
    </message>
    <message>
        <source>Previous Differin&amp;g Claim</source>
        <translation>A&amp;ffirmation divergente précédente</translation>
    </message>
    <message>
        <source>Goes to the previous passage in which a fact differs.</source>
        <translation>Va au passage précédent où un fait diverge.</translation>
    </message>
    <message>
        <source>&amp;Counterpart</source>
        <translation>Passage &amp;correspondant</translation>
    </message>
    <message>
        <source>Goes to the same passage in the next article.</source>
        <translation>Va au même passage dans l’article suivant.</translation>
    </message>
    <message>
        <source>C&amp;entre</source>
        <translation>C&amp;entrer</translation>
    </message>
    <message>
        <source>Brings the current difference to the middle of the window.</source>
        <translation>Amène la différence actuelle au milieu de la fenêtre.</translation>
    </message>
    <message>
        <source>Go &amp;to…</source>
        <translation>A&amp;ller à…</translation>
    </message>
    <message>
        <source>Goes to a difference by its number, or to a paragraph.</source>
        <translation>Va à une différence par son numéro, ou à un paragraphe.</translation>
    </message>
    <message>
        <source>Ne&amp;xt Article</source>
        <translation>Article &amp;suivant</translation>
    </message>
    <message>
        <source>Goes to the next article.</source>
        <translation>Va à l’article suivant.</translation>
    </message>
    <message>
        <source>Pre&amp;vious Article</source>
        <translation>A&amp;rticle précédent</translation>
    </message>
    <message>
        <source>Goes to the previous article.</source>
        <translation>Va à l’article précédent.</translation>
    </message>
    <message>
        <source>Next &amp;Region</source>
        <translation>&amp;Zone suivante</translation>
    </message>
    <message>
        <source>Goes on to the next part of the window.</source>
        <translation>Passe à la partie suivante de la fenêtre.</translation>
    </message>
    <message>
        <source>Previous Regi&amp;on</source>
        <translation>Z&amp;one précédente</translation>
    </message>
    <message>
        <source>Goes back to the previous part of the window.</source>
        <translation>Revient à la partie précédente de la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Compare Anew</source>
        <translation>&amp;Comparer à nouveau</translation>
    </message>
    <message>
        <source>Compares the articles again.</source>
        <translation>Compare à nouveau les articles.</translation>
    </message>
    <message>
        <source>&amp;Stop Comparing</source>
        <translation>&amp;Arrêter la comparaison</translation>
    </message>
    <message>
        <source>Stops the comparison that is running.</source>
        <translation>Arrête la comparaison en cours.</translation>
    </message>
    <message>
        <source>Con&amp;firm Match</source>
        <translation>Confirmer &amp;la correspondance</translation>
    </message>
    <message>
        <source>Says that the current passages tell the same thing.</source>
        <translation>Dit que les passages actuels racontent la même chose.</translation>
    </message>
    <message>
        <source>Not a &amp;Match</source>
        <translation>&amp;Pas une correspondance</translation>
    </message>
    <message>
        <source>Says that the current passages do not tell the same thing.</source>
        <translation>Dit que les passages actuels ne racontent pas la même chose.</translation>
    </message>
    <message>
        <source>&amp;Align by Hand</source>
        <translation>Aligner à la &amp;main</translation>
    </message>
    <message>
        <source>Joins the paragraph of the cursor with one in another article.</source>
        <translation>Relie le paragraphe du curseur à celui d’un autre article.</translation>
    </message>
    <message>
        <source>Forget Alig&amp;nment</source>
        <translation>&amp;Oublier l’alignement</translation>
    </message>
    <message>
        <source>Forgets the paragraph that was chosen for aligning by hand, or parts those of the current match.</source>
        <translation>Oublie le paragraphe choisi pour l’alignement, ou sépare ceux de la correspondance actuelle.</translation>
    </message>
    <message>
        <source>Make &amp;Base</source>
        <translation>Prendre comme &amp;base</translation>
    </message>
    <message>
        <source>Makes the current article the one whose order the others follow.</source>
        <translation>Fait de l’article actuel celui dont les autres suivent l’ordre.</translation>
    </message>
    <message>
        <source>Loc&amp;k Article in Place</source>
        <translation>&amp;Verrouiller l’article sur place</translation>
    </message>
    <message>
        <source>Keeps the current article where it is while the others scroll.</source>
        <translation>Garde l’article actuel en place pendant que les autres défilent.</translation>
    </message>
    <message>
        <source>Move to the &amp;Previous Place</source>
        <translation>&amp;Déplacer à la place précédente</translation>
    </message>
    <message>
        <source>Changes places with the article before it.</source>
        <translation>Échange sa place avec l’article précédent.</translation>
    </message>
    <message>
        <source>Move to the Ne&amp;xt Place</source>
        <translation>Déplacer à la place &amp;suivante</translation>
    </message>
    <message>
        <source>Changes places with the article after it.</source>
        <translation>Échange sa place avec l’article suivant.</translation>
    </message>
    <message>
        <source>&amp;Reload Article</source>
        <translation>&amp;Recharger l’article</translation>
    </message>
    <message>
        <source>Reads the current article again.</source>
        <translation>Relit l’article actuel.</translation>
    </message>
    <message>
        <source>C&amp;lose Article</source>
        <translation>&amp;Fermer l’article</translation>
    </message>
    <message>
        <source>Closes the current article and keeps the others.</source>
        <translation>Ferme l’article actuel et garde les autres.</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Surligner</translation>
    </message>
    <message>
        <source>Highlights the selected words.</source>
        <translation>Surligne les mots sélectionnés.</translation>
    </message>
    <message>
        <source>Qu&amp;ote</source>
        <translation>&amp;Citation</translation>
    </message>
    <message>
        <source>Marks the selected words as a quote to be checked.</source>
        <translation>Marque les mots sélectionnés comme une citation à vérifier.</translation>
    </message>
    <message>
        <source>&amp;Typo</source>
        <translation>&amp;Faute de frappe</translation>
    </message>
    <message>
        <source>Marks the selected words as misspelt, with what should stand there.</source>
        <translation>Marque les mots sélectionnés comme mal écrits, avec ce qui devrait y figurer.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Writes a note on the selected words.</source>
        <translation>Écrit une note sur les mots sélectionnés.</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>S&amp;ouligner</translation>
    </message>
    <message>
        <source>Underlines the selected words.</source>
        <translation>Souligne les mots sélectionnés.</translation>
    </message>
    <message>
        <source>&amp;Strike Out</source>
        <translation>&amp;Barrer</translation>
    </message>
    <message>
        <source>Strikes out the selected words.</source>
        <translation>Barre les mots sélectionnés.</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>Asks a question about the selected words.</source>
        <translation>Pose une question sur les mots sélectionnés.</translation>
    </message>
    <message>
        <source>Mark &amp;Correction</source>
        <translation>&amp;Marquer la correction</translation>
    </message>
    <message>
        <source>Turns the current finding into a typo annotation with its suggestion.</source>
        <translation>Fait du constat actuel une annotation de faute avec sa suggestion.</translation>
    </message>
    <message>
        <source>&amp;Ignore Finding</source>
        <translation>&amp;Ignorer le constat</translation>
    </message>
    <message>
        <source>Takes the current finding out of the text and keeps it under Ignored.</source>
        <translation>Retire le constat actuel du texte et le garde sous « Ignorés ».</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Opens the settings.</source>
        <translation>Ouvre les réglages.</translation>
    </message>
    <message>
        <source>Co&amp;mmand Palette…</source>
        <translation>&amp;Palette de commandes…</translation>
    </message>
    <message>
        <source>Finds any command by its name.</source>
        <translation>Trouve toute commande par son nom.</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>Lists every command with its keys, to be changed.</source>
        <translation>Liste chaque commande avec ses touches, modifiables.</translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>À propos &amp;de Galley</translation>
    </message>
    <message>
        <source>Says what Galley is and which version this is.</source>
        <translation>Dit ce qu’est Galley et quelle est cette version.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Lin&amp;ks of Moved Passages</source>
        <translation>Liens des passa&amp;ges déplacés</translation>
    </message>
    <message>
        <source>Go to Pane&amp;l</source>
        <translation>Aller a&amp;u panneau</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>A&amp;nnoter</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Writes the session as it is now to a second file, and goes on with this one.</source>
        <translation>Écrit la session telle qu’elle est dans un second fichier, et continue avec celui-ci.</translation>
    </message>
    <message>
        <source>Export Marks on Ori&amp;ginal Pages…</source>
        <translation>Exporter les marques sur les pages d’origine…</translation>
    </message>
    <message>
        <source>Writes the PDF that the current article came from, with its marks and notes on its own pages.</source>
        <translation>Écrit le PDF dont vient l’article actuel, avec ses marques et ses notes sur ses propres pages.</translation>
    </message>
    <message>
        <source>Note on the &amp;Link</source>
        <translation>Note sur le lien</translation>
    </message>
    <message>
        <source>Writes a note on the current passages of all articles together.</source>
        <translation>Écrit une note sur les passages actuels de tous les articles ensemble.</translation>
    </message>
    <message>
        <source>&amp;Edit Annotation…</source>
        <translation>Modifier l’annotation…</translation>
    </message>
    <message>
        <source>Opens the annotation under the cursor, or the one chosen in the list.</source>
        <translation>Ouvre l’annotation sous le curseur, ou celle choisie dans la liste.</translation>
    </message>
    <message>
        <source>&amp;Delete Annotation</source>
        <translation>Supprimer l’annotation</translation>
    </message>
    <message>
        <source>Deletes the annotation under the cursor, or the one chosen in the list.</source>
        <translation>Supprime l’annotation sous le curseur, ou celle choisie dans la liste.</translation>
    </message>
    <message>
        <source>&amp;Attach Here</source>
        <translation>Attacher ici</translation>
    </message>
    <message>
        <source>Puts the annotation chosen in the list on the selected words.</source>
        <translation>Met l’annotation choisie dans la liste sur les mots sélectionnés.</translation>
    </message>
    <message>
        <source>Con&amp;firm Place</source>
        <translation>Confirmer l’endroit</translation>
    </message>
    <message>
        <source>Says that an annotation stands at the right words although the text changed.</source>
        <translation>Dit qu’une annotation est aux bons mots bien que le texte ait changé.</translation>
    </message>
    <message>
        <source>I&amp;mport Annotations…</source>
        <translation>Importer des annotations…</translation>
    </message>
    <message>
        <source>Adds the annotations in a W3C Web Annotation file to the session.</source>
        <translation>Ajoute à la session les annotations d’un fichier d’annotations web W3C.</translation>
    </message>
    <message>
        <source>Merge Annotations from &amp;PDF…</source>
        <translation>Fusionner les annotations d’un PDF…</translation>
    </message>
    <message>
        <source>Takes over what a colleague marked and answered in an exported PDF.</source>
        <translation>Reprend ce qu’un collègue a marqué et répondu dans un PDF exporté.</translation>
    </message>
    <message>
        <source>E&amp;xport Annotations…</source>
        <translation>Exporter les annotations…</translation>
    </message>
    <message>
        <source>Writes all annotations as W3C Web Annotations, a table or a list.</source>
        <translation>Écrit toutes les annotations en annotations web W3C, en tableau ou en liste.</translation>
    </message>
</context>
<context>
    <name>AnnotationExchange</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit : %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Importer des annotations</translation>
    </message>
</context>
<context>
    <name>AnnotationList</name>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Not found in the text</source>
        <translation>Introuvable dans le texte</translation>
    </message>
</context>
<context>
    <name>AnnotationModel</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>Suggestion : %1</translation>
    </message>
    <message>
        <source>Suggested: %1. %2</source>
        <translation>Suggestion : %1. %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Not found in the text</source>
        <translation>Introuvable dans le texte</translation>
    </message>
    <message>
        <source>The text changed; %1 % of the words and their surroundings agree.</source>
        <translation>Le texte a changé ; %1 % des mots et de leur entourage concordent.</translation>
    </message>
    <message>
        <source>Place unsure</source>
        <translation>Endroit incertain</translation>
    </message>
</context>
<context>
    <name>ArticleLoader</name>
    <message>
        <source>There is no file %1. Please check its name.</source>
        <translation>Il n’y a pas de fichier %1. Vérifiez son nom.</translation>
    </message>
    <message>
        <source>%1 is a folder. Please choose the files in it.</source>
        <translation>%1 est un dossier. Choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file, so it is not read. Please save its content to a file first.</source>
        <translation>%1 n’est pas un fichier ordinaire et n’est pas lu. Enregistrez d’abord son contenu dans un fichier.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. Please split it, then open the parts.</source>
        <translation>%1 dépasse %2 Mo. Divisez-le, puis ouvrez les parties.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Please check that you may read it.</source>
        <translation>%1 ne peut pas être ouvert. Vérifiez que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation>La lecture de %1 a été arrêtée.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end. Please open it again.</source>
        <translation>%1 n’a pas pu être lu jusqu’au bout. Ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read. Please open it again.</source>
        <translation>%1 a été modifié pendant la lecture. Ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>un ancien document Office</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>un fichier compressé</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>%1 is empty. Please choose another file.</source>
        <translation>%1 est vide. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is %2, which Galley does not open. Please save the article as text, web page, PDF or office document.</source>
        <extracomment>%2 is &quot;a picture&quot;, &quot;a program&quot; and the like</extracomment>
        <translation>%1 est %2, ce que Galley n’ouvre pas. Enregistrez l’article en texte, page web, PDF ou document bureautique.</translation>
    </message>
    <message>
        <source>%1 holds no text. If it is a scan, please run text recognition on it first.</source>
        <translation>%1 ne contient pas de texte. Si c’est une numérisation, lancez d’abord la reconnaissance de texte.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Please copy the article, then paste again.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copiez l’article, puis collez à nouveau.</translation>
    </message>
    <message>
        <source>Reading the clipboard was stopped.</source>
        <translation>La lecture du presse-papiers a été arrêtée.</translation>
    </message>
    <message>
        <source>%1 is an office document behind a password, which Galley cannot open. Please save it without one.</source>
        <translation>%1 est un document bureautique protégé par un mot de passe, que Galley ne peut pas ouvrir. Veuillez l’enregistrer sans mot de passe.</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>The list “%1” could not be read: %2.</source>
        <translation>La liste « %1 » n’a pas pu être lue : %2.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” names one article. Two or more are needed, parted by tabs.</source>
        <translation>La ligne %1 de « %2 » nomme un seul article. Il en faut au moins deux, séparés par des tabulations.</translation>
    </message>
    <message>
        <source>“%1” holds no folder with two or more articles.</source>
        <translation>« %1 » ne contient aucun dossier de deux articles ou plus.</translation>
    </message>
    <message>
        <source>“%1” names no articles.</source>
        <translation>« %1 » ne nomme aucun article.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>Le dossier « %1 » n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>%1 of %2 reports could not be made.</source>
        <translation>%1 rapports sur %2 n’ont pas pu être faits.</translation>
    </message>
</context>
<context>
    <name>CellPlan</name>
    <message>
        <source>%1, further up</source>
        <extracomment>%1 is one or more paragraph numbers, such as &quot;¶5, ¶6&quot;: the passage that belongs here stands further up.</extracomment>
        <translation>%1, plus haut</translation>
    </message>
    <message>
        <source>In part in %1</source>
        <extracomment>%1 is one or more places, such as &quot;¶5, ¶6&quot; or &quot;B ¶5&quot;: a sentence of the passage beside this is told there.</extracomment>
        <translation>En partie dans %1</translation>
    </message>
</context>
<context>
    <name>ClaimModel</name>
    <message>
        <source>none</source>
        <extracomment>Stands for an article that does not say a thing which the others say.</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 does not say this</source>
        <translation>%1 ne le dit pas</translation>
    </message>
    <message>
        <source>Only %1 says this</source>
        <translation>Seul %1 le dit</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <translation>%1 diverge</translation>
    </message>
    <message>
        <source>%1 says this</source>
        <translation>%1 le dit</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Divergent</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Commun</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Seulement dans %1</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>%1 (base)</source>
        <extracomment>Behind the name of the article that the others are held against.</extracomment>
        <translation>%1 (base)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 Try &quot;galley --help&quot;.</source>
        <translation>%1 Essayez « galley --help ».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size from %2x%2 to %3x%3.</source>
        <translation>« %1 » n’est pas une taille de %2x%2 à %3x%3.</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;; it takes one of: %3.</source>
        <extracomment>%1 is an option such as --format, %2 what was given, %3 a list such as &quot;text, json&quot;.</extracomment>
        <translation>--%1 ne connaît pas « %2 » ; valeurs possibles : %3.</translation>
    </message>
    <message>
        <source>--%1 needs the name of a file.</source>
        <translation>--%1 a besoin d’un nom de fichier.</translation>
    </message>
    <message>
        <source>--paper does not know &quot;%1&quot;; it takes one of: %2; with &quot;-upright&quot; or &quot;-across&quot; behind it, if you like.</source>
        <translation>--paper ne connaît pas « %1 » ; valeurs possibles : %2 ; suivies au besoin de « -upright » ou « -across ».</translation>
    </message>
    <message>
        <source>Give articles, or --session, or --batch: one of the three.</source>
        <translation>Donnez des articles, ou --session, ou --batch : l’un des trois.</translation>
    </message>
    <message>
        <source>Two or more articles are needed.</source>
        <translation>Il faut au moins deux articles.</translation>
    </message>
    <message>
        <source>Name the file to write with --output.</source>
        <translation>Indiquez avec --output le fichier à écrire.</translation>
    </message>
    <message>
        <source>--%1 does not belong to this command.</source>
        <translation>--%1 n’appartient pas à cette commande.</translation>
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
        <translation>Utilisation : galley [FICHIERS…]
       galley compare A B [C…] [--format text|json] [--output FICHIER]
       galley export A B [C…] --output FICHIER.pdf|html|json|csv|md
       galley export --session SESSION --output FICHIER
       galley export --batch DOSSIER|LISTE --output DOSSIER [--as pdf|html|json|csv|md]
       galley export A.pdf [B…] --on-original --output FICHIER.pdf
       galley --screenshot FICHIER.png [FICHIERS…]

Compare des articles de presse côte à côte.

Sans commande, une fenêtre s’ouvre et montre les FICHIERS : articles, dossiers d’articles ou une session.
  compare             dit ce que deux articles ou plus ont en commun et où ils divergent
  export              écrit la comparaison dans FICHIER : un PDF annoté, ou du HTML, JSON, CSV ou Markdown
                      selon l’extension de FICHIER

Options
  --format text|json  compare : un résumé à lire (par défaut) ou le document de comparaison
  -o, --output FICHIER compare : écrire là, non sur la sortie standard ; export : le rapport à écrire
  --session FICHIER   export : les articles, notes et décisions d’une session
  --batch DOSSIER     export : un rapport pour chaque dossier d’articles dans DOSSIER, ou pour chaque ligne d’une liste
                      d’articles séparés par des tabulations ; les rapports vont dans le dossier nommé par --output
  --layout WORD       export en PDF : side-by-side (par défaut), one-after-another ou coverage
  --paper WORD        export en PDF : A4 (par défaut), Letter, A3, Legal, Tabloid ou A5, par exemple A4-across
  --include LIST      export en PDF : lesquels de summary,findings,annotations,quotes (par défaut : tous)
  --pdf LISTE         export en PDF : tagged (pour lecteurs d’écran) et archive (PDF/A-3, avec la comparaison
                      et la session jointes)
  --on-original       export : les pages du premier PDF telles quelles, avec ses marques et ses notes
  --screenshot FICHIER ouvrir la fenêtre, en enregistrer une image quand la comparaison est affichée, et quitter
  --size WxH          taille de la fenêtre, par exemple 1600x1000
  --theme light|dark  couleurs de la fenêtre
  -h, --help          afficher ce texte
  -v, --version       afficher la version

Code de retour
  0  aucune différence trouvée (compare), ou le travail est fait
  1  des différences ont été trouvées (compare)
  2  une erreur, dite en une ligne sur la sortie d’erreur
</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;; it takes a number from %3 to %4.</source>
        <extracomment>%1 is an option such as --margins, %2 what was given, %3 and %4 are numbers.</extracomment>
        <translation>--%1 ne connaît pas « %2 » ; il prend un nombre de %3 à %4.</translation>
    </message>
    <message>
        <source>
The pages of a PDF, besides
  --margins MM        how wide its margins are: 5 to 40 (default: 14)
  --text-size PT      how large the articles&apos; text is: 6 to 14 (default: 8.9)
  --pdf passages      what is shared or only here becomes annotations, too
</source>
        <translation>
Les pages d&apos;un PDF, en outre
  --margins MM        la largeur des marges : 5 à 40 (par défaut : 14)
  --text-size PT      la taille du texte des articles : 6 à 14 (par défaut : 8.9)
  --pdf passages      ce qui est commun ou seulement ici devient aussi une annotation
</translation>
    </message>
</context>
<context>
    <name>Comparer</name>
    <message>
        <source>Comparing was stopped.</source>
        <translation>La comparaison a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>CoveragePlan</name>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
</context>
<context>
    <name>FactCheck</name>
    <message>
        <source>The figure differs: “%1” here, “%2” in %3.</source>
        <translation>Le chiffre diverge : « %1 » ici, « %2 » dans %3.</translation>
    </message>
    <message>
        <source>The date differs: “%1” here, “%2” in %3.</source>
        <translation>La date diverge : « %1 » ici, « %2 » dans %3.</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>Spelling and names</source>
        <translation>Orthographe et noms</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Figures and dates</source>
        <translation>Chiffres et dates</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Règles maison</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorés</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 has too much text. Please split it, then open the parts.</source>
        <translation>%1 contient trop de texte. Divisez-le, puis ouvrez les parties.</translation>
    </message>
    <message>
        <source>Some characters could not be read as %1. Another encoding may be right.</source>
        <translation>Certains caractères n’ont pas pu être lus en %1. Un autre codage convient peut-être.</translation>
    </message>
    <message>
        <source>%1 is an archive and no document, or a damaged one. Please unpack it and open the articles in it.</source>
        <translation>%1 est une archive et non un document, ou un document endommagé. Décompressez-la et ouvrez les articles qu’elle contient.</translation>
    </message>
    <message>
        <source>%1 is no text and of no kind that Galley opens. Please save the article as text, web page, PDF or office document.</source>
        <translation>%1 n’est ni un texte ni un format que Galley ouvre. Enregistrez l’article en texte, page web, PDF ou document bureautique.</translation>
    </message>
</context>
<context>
    <name>FullNameCheck</name>
    <message>
        <source>The name differs: “%1 %2” here, “%3 %4” in %5.</source>
        <translation>Le nom diverge : « %1 %2 » ici, « %3 %4 » dans %5.</translation>
    </message>
</context>
<context>
    <name>GlueCheck</name>
    <message>
        <source>A space seems to be missing: “%1”.</source>
        <translation>Il semble manquer une espace : « %1 ».</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>Standard output could not be written.</source>
        <translation>La sortie standard n’a pas pu être écrite.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n mark(s) were not found on the pages.</source>
        <translation>
            <numerusform>Les mots de %n marque n’ont pas été trouvés sur les pages.</numerusform>
            <numerusform>Les mots de %n marques n’ont pas été trouvés sur les pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlReader</name>
    <message>
        <source>The page nests its elements too deeply; the innermost ones were left out.</source>
        <translation>La page imbrique ses éléments trop profondément ; les plus profonds ont été omis.</translation>
    </message>
    <message>
        <source>The page does not show its article; the text is the one that it keeps for search engines.</source>
        <translation>La page n’affiche pas son article ; le texte est celui qu’elle garde pour les moteurs de recherche.</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Same words</source>
        <translation>Mêmes mots</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reformulé</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Seulement ici</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diverge</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n article(s), %1</source>
        <translation>
            <numerusform>Comparaison de %n article, %1</numerusform>
            <numerusform>Comparaison de %n articles, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“Differing” says that the articles do not agree. It does not say which one is right.</source>
        <translation>« Divergent » signifie que les articles ne concordent pas. Cela ne dit pas lequel a raison.</translation>
    </message>
    <message>
        <source>The articles side by side</source>
        <translation>Les articles côte à côte</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>commun</translation>
    </message>
    <message>
        <source>differing</source>
        <translation>divergent</translation>
    </message>
    <message>
        <source>in one article only</source>
        <translation>dans un seul article</translation>
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
        <translation>%1 titre</translation>
    </message>
    <message>
        <source>%1 byline</source>
        <translation>%1 signature</translation>
    </message>
    <message>
        <source>%1 dateline</source>
        <translation>%1 date et lieu</translation>
    </message>
    <message>
        <source>%1 caption</source>
        <translation>%1 légende</translation>
    </message>
    <message>
        <source>%1 page matter</source>
        <translation>%1 habillage de page</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Parts the places in a list of places, such as &quot;A ¶3, B ¶6&quot;.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Denial</source>
        <extracomment>One article says that something is so, another that it is not so.</extracomment>
        <translation>Négation</translation>
    </message>
    <message>
        <source>Attribution</source>
        <extracomment>Who is said to have said it.</extracomment>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Certainty</source>
        <extracomment>How sure it is said to be: will, may, might.</extracomment>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Spelling differs</source>
        <translation>Graphie divergente</translation>
    </message>
    <message>
        <source>Name spelt in two ways</source>
        <translation>Nom écrit de deux façons</translation>
    </message>
    <message>
        <source>Quote differs</source>
        <translation>Citation divergente</translation>
    </message>
    <message>
        <source>Number differs</source>
        <translation>Chiffre divergent</translation>
    </message>
    <message>
        <source>Date differs</source>
        <translation>Date divergente</translation>
    </message>
    <message>
        <source>Doubled word</source>
        <translation>Mot répété</translation>
    </message>
    <message>
        <source>Quotation mark missing</source>
        <translation>Guillemet manquant</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Ponctuation</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Règles maison</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Typo</source>
        <translation>Faute de frappe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Soulignement</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Texte barré</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Relation</source>
        <extracomment>A note on passages of several articles together.</extracomment>
        <translation>Relation</translation>
    </message>
</context>
<context>
    <name>ListPlan</name>
    <message>
        <source>Findings and notes</source>
        <translation>Constats et notes</translation>
    </message>
    <message>
        <source>“Differing” says that the articles do not agree. It does not say which one is right.</source>
        <translation>« Divergent » signifie que les articles ne concordent pas. Cela ne dit pas lequel a raison.</translation>
    </message>
</context>
<context>
    <name>MimeReader</name>
    <message>
        <source>%1 is a saved page without a page in it. Please save it anew.</source>
        <translation>%1 est une page enregistrée sans page à l’intérieur. Enregistrez-la à nouveau.</translation>
    </message>
</context>
<context>
    <name>NameCheck</name>
    <message>
        <source>The articles write this name in two ways, “%1” and “%2”. Both may be right.</source>
        <translation>Les articles écrivent ce nom de deux façons, « %1 » et « %2 ». Les deux peuvent être justes.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” differs from “%2”, which stands %n time(s) in the articles: %3.</source>
        <translation>
            <numerusform>« %1 » diffère de « %2 », qui figure %n fois dans les articles : %3.</numerusform>
            <numerusform>« %1 » diffère de « %2 », qui figure %n fois dans les articles : %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameModel</name>
    <message numerus="yes">
        <source>%n time(s) in %1</source>
        <translation>
            <numerusform>%n fois dans %1</numerusform>
            <numerusform>%n fois dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Spelt in more than one way</source>
        <translation>Écrits de plusieurs façons</translation>
    </message>
    <message>
        <source>Spelt alike</source>
        <translation>Écrits de la même façon</translation>
    </message>
    <message>
        <source>In one article</source>
        <translation>Dans un seul article</translation>
    </message>
</context>
<context>
    <name>NotePlan</name>
    <message>
        <source>Differs</source>
        <translation>Diverge</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>Suggestion : %1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Nobody is named as the speaker.</source>
        <translation>Aucun auteur n’est nommé.</translation>
    </message>
    <message>
        <source>Said by %1.</source>
        <translation>Dit par %1.</translation>
    </message>
    <message>
        <source>Replace by: %1</source>
        <translation>Remplacer par : %1</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Commun</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Seulement ici</translation>
    </message>
</context>
<context>
    <name>OfficeReader</name>
    <message>
        <source>%1 is a damaged document. Please save it anew in its own program.</source>
        <translation>%1 est un document endommagé. Enregistrez-le à nouveau dans son programme.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than an article. It is not read.</source>
        <translation>%1 se décompresse en bien plus qu’un article et n’est pas lu.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Please save it without one, then open it again.</source>
        <translation>%1 est protégé par un mot de passe. Enregistrez-le sans, puis ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The headers, footers or notes of the document are damaged and were left out.</source>
        <translation>Les en-têtes, les pieds de page ou les notes du document sont endommagés et ont été omis.</translation>
    </message>
    <message>
        <source>The document has comments, which were left out.</source>
        <translation>Le document contient des commentaires, qui ont été omis.</translation>
    </message>
    <message>
        <source>The document has tracked changes; it was read as if all of them were accepted.</source>
        <translation>Le document contient des modifications suivies ; il a été lu comme si toutes étaient acceptées.</translation>
    </message>
</context>
<context>
    <name>OriginalPages</name>
    <message>
        <source>Replace by: %1</source>
        <translation>Remplacer par : %1</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>%1 are words of an article, %2 its name.</extracomment>
        <translation>« %1 » (%2)</translation>
    </message>
    <message>
        <source>The articles differ here: %1.</source>
        <translation>Les articles divergent ici : %1.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diverge</translation>
    </message>
    <message>
        <source>%1 is encrypted, so no marks can be put on its pages. Save it without a password, and read it again.</source>
        <translation>%1 est chiffré : aucune marque ne peut être mise sur ses pages. Enregistrez-le sans mot de passe, et relisez-le.</translation>
    </message>
    <message>
        <source>The PDF of %1 is damaged.</source>
        <translation>Le PDF de %1 est endommagé.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>L’export a été arrêté.</translation>
    </message>
    <message>
        <source>%1 is signed. Marks on its pages would break the signature, so none were made.</source>
        <translation>%1 est signé. Des marques briseraient la signature ; aucune n’a été faite.</translation>
    </message>
    <message>
        <source>This article did not come from a PDF, so it has no pages to put marks on. Export a PDF report instead.</source>
        <translation>Cet article ne vient pas d’un PDF et n’a pas de pages où mettre des marques. Exportez plutôt un rapport PDF.</translation>
    </message>
    <message>
        <source>The PDF of %1 is damaged. Print or save it anew, and read it again.</source>
        <translation>Le PDF de %1 est endommagé. Imprimez-le ou enregistrez-le à nouveau, et relisez-le.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit : %2.</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Same words</source>
        <translation>Mêmes mots</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reformulé</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Seulement ici</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diverge</translation>
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
            <numerusform>%n autre paragraphe</numerusform>
            <numerusform>%n autres paragraphes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagePlan</name>
    <message>
        <source>Shared</source>
        <translation>Commun</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Divergent</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Seulement ici</translation>
    </message>
    <message>
        <source>Stands elsewhere</source>
        <extracomment>In the legend: the same passage has another place in the other article.</extracomment>
        <translation>Se trouve ailleurs</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Claims and the articles that hold them</source>
        <translation>Les affirmations et les articles qui les contiennent</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Numbers: see page %1</source>
        <translation>Numéros : voir page %1</translation>
    </message>
    <message>
        <source>There is no article to print. Open one first.</source>
        <translation>Il n’y a pas d’article à imprimer. Ouvrez-en un d’abord.</translation>
    </message>
    <message>
        <source>The page has no room for text. Choose larger paper or smaller margins.</source>
        <translation>La page n’a pas de place pour le texte. Choisissez un papier plus grand ou des marges plus petites.</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n article(s), %1</source>
        <translation>
            <numerusform>Comparaison de %n article, %1</numerusform>
            <numerusform>Comparaison de %n articles, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>L’export a été arrêté.</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>In the legend: words that are said by somebody, under which the line is heavier.</extracomment>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Numbers: see pages %1 and %2</source>
        <extracomment>In the legend: the pages on which the numbers in the margins are explained.</extracomment>
        <translation>Numéros : voir pages %1 et %2</translation>
    </message>
</context>
<context>
    <name>PdfMerge</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>Merge annotations from PDF</source>
        <translation>Fusionner les annotations du PDF</translation>
    </message>
    <message>
        <source>Merge annotation</source>
        <translation>Fusionner l’annotation</translation>
    </message>
    <message>
        <source>The PDF holds no annotation that is new here.</source>
        <translation>Le PDF ne contient aucune annotation nouvelle ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) added.</source>
        <translation>
            <numerusform>%n annotation ajoutée.</numerusform>
            <numerusform>%n annotations ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) changed.</source>
        <translation>
            <numerusform>%n annotation modifiée.</numerusform>
            <numerusform>%n annotations modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) taken over.</source>
        <translation>
            <numerusform>%n réponse reprise.</numerusform>
            <numerusform>%n réponses reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n annotation(s) are in no article; they are in the list.</source>
        <translation>
            <numerusform>Les mots de %n annotation ne sont dans aucun article ; elle est dans la liste.</numerusform>
            <numerusform>Les mots de %n annotations ne sont dans aucun article ; elles sont dans la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) without words were left out.</source>
        <translation>
            <numerusform>%n dessin sans texte a été laissé de côté.</numerusform>
            <numerusform>%n dessins sans texte ont été laissés de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfNotes</name>
    <message>
        <source>The export was stopped.</source>
        <translation>L’export a été arrêté.</translation>
    </message>
    <message>
        <source>The PDF could not be put together. Please report this.</source>
        <translation>Le PDF n’a pas pu être assemblé. Veuillez le signaler.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>%1 is a damaged PDF. Please print or save it anew.</source>
        <translation>%1 est un PDF endommagé. Imprimez-le ou enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>That is not the password of %1. Please try again.</source>
        <translation>Ce n’est pas le mot de passe de %1. Réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n page(s) were read.</source>
        <translation>
            <numerusform>Seule la première page a été lue.</numerusform>
            <numerusform>Seules les %n premières pages ont été lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is protected by a password. Please give it in the window, or save the PDF without one.</source>
        <translation>%1 est protégé par un mot de passe. Veuillez le saisir dans la fenêtre, ou enregistrer le PDF sans mot de passe.</translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>The export was stopped.</source>
        <translation>L’export a été arrêté.</translation>
    </message>
    <message>
        <source>The comparison, for programs</source>
        <translation>La comparaison, pour les programmes</translation>
    </message>
    <message>
        <source>The session, for Galley</source>
        <translation>La session, pour Galley</translation>
    </message>
</context>
<context>
    <name>PdfUpdate</name>
    <message>
        <source>The PDF is damaged, so nothing can be added to it. Print or save it anew, and use that.</source>
        <translation>Le PDF est endommagé : rien ne peut y être ajouté. Imprimez-le ou enregistrez-le à nouveau, et utilisez celui-là.</translation>
    </message>
</context>
<context>
    <name>PlaceFinder</name>
    <message>
        <source>%1, p. %2</source>
        <extracomment>A place in an article and the page of the report that it stands on, such as &quot;A ¶3, p. 4&quot;.</extracomment>
        <translation>%1, p. %2</translation>
    </message>
</context>
<context>
    <name>PluralCheck</name>
    <message>
        <source>Two plurals stand beside each other. Perhaps “%1” is meant, like “%2” in %3.</source>
        <translation>Deux pluriels se suivent. Peut-être faut-il lire « %1 », comme « %2 » dans %3.</translation>
    </message>
</context>
<context>
    <name>Proofreader</name>
    <message>
        <source>Proofreading was stopped.</source>
        <translation>La relecture a été arrêtée.</translation>
    </message>
    <message>
        <source>%1 [sic]</source>
        <extracomment>%1 is a word of a quote with a slip in it; [sic] tells the reader that it stands so.</extracomment>
        <translation>%1 [sic]</translation>
    </message>
    <message>
        <source>%1 It stands in a quote, so ask, or mark it [sic].</source>
        <extracomment>%1 is a sentence about a word.</extracomment>
        <translation>%1 C’est dans une citation : demandez, ou marquez [sic].</translation>
    </message>
</context>
<context>
    <name>PunctuationCheck</name>
    <message>
        <source>“%1” stands here twice in a row.</source>
        <translation>« %1 » figure ici deux fois de suite.</translation>
    </message>
    <message>
        <source>More than one space stands here.</source>
        <translation>Il y a ici plus d’une espace.</translation>
    </message>
    <message>
        <source>One mark of punctuation follows another here.</source>
        <translation>Ici, un signe de ponctuation en suit un autre.</translation>
    </message>
    <message>
        <source>The quote ends the paragraph, but no full stop ends the sentence.</source>
        <translation>La citation finit le paragraphe, mais aucun point ne finit la phrase.</translation>
    </message>
    <message>
        <source>This quote is opened but not closed before the paragraph ends.</source>
        <translation>Cette citation est ouverte mais pas fermée avant la fin du paragraphe.</translation>
    </message>
    <message>
        <source>This bracket has no partner in the paragraph.</source>
        <translation>Cette parenthèse n’a pas de pendant dans le paragraphe.</translation>
    </message>
    <message>
        <source>A new sentence seems to begin behind the quote, but no full stop ends the one before.</source>
        <translation>Une nouvelle phrase semble commencer après la citation, mais aucun point ne termine la précédente.</translation>
    </message>
</context>
<context>
    <name>QuoteCheck</name>
    <message>
        <source>The words of this quote differ: “%1” here, “%2” in %3.</source>
        <translation>Les mots de cette citation divergent : « %1 » ici, « %2 » dans %3.</translation>
    </message>
    <message>
        <source>The words of this quote stand in another order in %1.</source>
        <translation>Les mots de cette citation sont dans un autre ordre dans %1.</translation>
    </message>
    <message>
        <source>The speaker of this quote differs: %1 here, %2 in %3.</source>
        <translation>L’auteur de cette citation diverge : %1 ici, %2 dans %3.</translation>
    </message>
</context>
<context>
    <name>QuoteModel</name>
    <message>
        <source>Only in %1</source>
        <translation>Seulement dans %1</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Mêmes mots</translation>
    </message>
    <message>
        <source>Wording differs</source>
        <translation>Formulation divergente</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A quote, %1 being its words.</extracomment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>in indirect speech</source>
        <translation>au style indirect</translation>
    </message>
    <message>
        <source>Speaker not named</source>
        <translation>Auteur non nommé</translation>
    </message>
    <message>
        <source>Same words, clipped</source>
        <translation>Mêmes mots, coupés</translation>
    </message>
    <message>
        <source>Same words, with ellipsis or brackets</source>
        <translation>Mêmes mots, avec points de suspension ou crochets</translation>
    </message>
    <message>
        <source>Same words in another order</source>
        <translation>Mêmes mots dans un autre ordre</translation>
    </message>
    <message>
        <source>%1 has “%2”, %3 has “%4”.</source>
        <extracomment>Words of a quote as article %1 has them, and as article %3 does.</extracomment>
        <translation>%1 a « %2 », %3 a « %4 ».</translation>
    </message>
    <message>
        <source>The speaker differs: in %1 %2, in %3 %4.</source>
        <extracomment>The speaker of a quote in article %1, and in article %3.</extracomment>
        <translation>L’auteur diverge : dans %1 %2, dans %3 %4.</translation>
    </message>
    <message>
        <source>Another speaker</source>
        <translation>Un autre auteur</translation>
    </message>
</context>
<context>
    <name>ReadApart</name>
    <message>
        <source>What was read of %1 came back unclear. Please open it again; if that does not help, save it as text.</source>
        <translation>Ce qui a été lu de %1 est revenu illisible. Veuillez l’ouvrir de nouveau ; si cela n’aide pas, enregistrez-le en texte.</translation>
    </message>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation>La lecture de %1 a été arrêtée.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than an article. Please open a part of it.</source>
        <translation>%1 se décompresse en bien plus qu’un article. Veuillez en ouvrir une partie.</translation>
    </message>
    <message>
        <source>%1 needs more than the %2 MB of memory that reading may take. Please split it, or save it as text.</source>
        <translation>%1 demande plus que les %2 Mo de mémoire permis à la lecture. Veuillez le diviser ou l’enregistrer en texte.</translation>
    </message>
    <message>
        <source>Reading %1 broke off: something in the file is not as it should be. Please save it anew in its own program, or as text.</source>
        <translation>La lecture de %1 s’est interrompue : quelque chose dans le fichier n’est pas comme il faut. Veuillez l’enregistrer de nouveau dans son propre programme, ou en texte.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 took more than %n second(s) and was stopped. Please split it, or save it as text.</source>
        <translation>
            <numerusform>La lecture de %1 a pris plus de %n seconde et a été arrêtée. Veuillez le diviser ou l’enregistrer en texte.</numerusform>
            <numerusform>La lecture de %1 a pris plus de %n secondes et a été arrêtée. Veuillez le diviser ou l’enregistrer en texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is read by the program %2, which could not be started. Please install Galley anew.</source>
        <translation>%1 est lu par le programme %2, qui n’a pas pu démarrer. Veuillez réinstaller Galley.</translation>
    </message>
</context>
<context>
    <name>ReadingMenus</name>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Date Line</source>
        <translation>Ligne de date</translation>
    </message>
    <message>
        <source>Text of the Article</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Not Part of the Article</source>
        <translation>Hors de l’article</translation>
    </message>
    <message>
        <source>&amp;Block Is</source>
        <extracomment>A menu: what the paragraph is in its article (headline, caption, …).</extracomment>
        <translation>Ce &amp;bloc est</translation>
    </message>
    <message>
        <source>As It Was Found</source>
        <extracomment>What Galley found by itself, in place of what was chosen.</extracomment>
        <translation>Comme trouvé</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1 is what was found, such as an encoding or a language.</extracomment>
        <translation>Trouvé : %1</translation>
    </message>
    <message>
        <source>Find Out</source>
        <translation>Détecter</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
</context>
<context>
    <name>ReportItems</name>
    <message>
        <source>Check the figure.</source>
        <translation>Vérifiez le chiffre.</translation>
    </message>
    <message>
        <source>Check when it was.</source>
        <translation>Vérifiez quand c’était.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Vérifiez le nom.</translation>
    </message>
    <message>
        <source>Check where it was.</source>
        <translation>Vérifiez où c’était.</translation>
    </message>
    <message>
        <source>One says it, the other denies it.</source>
        <translation>L’un le dit, l’autre le nie.</translation>
    </message>
    <message>
        <source>Check who said it, and when.</source>
        <translation>Vérifiez qui l’a dit, et quand.</translation>
    </message>
    <message>
        <source>Check the words with the speaker.</source>
        <translation>Vérifiez les mots auprès de leur auteur.</translation>
    </message>
    <message>
        <source>Check how certain it is.</source>
        <translation>Vérifiez à quel point c’est certain.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>résolu</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>%1 gives none.</source>
        <extracomment>%1 is the letter of an article that has no figure, name, date where the other has one.</extracomment>
        <translation>%1 n’en donne pas.</translation>
    </message>
    <message>
        <source>%1 has “%2”.</source>
        <extracomment>%1 is the letter of an article, %2 its words.</extracomment>
        <translation>%1 a « %2 ».</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>Suggestion : %1</translation>
    </message>
    <message>
        <source>Replace by: %1</source>
        <translation>Remplacer par : %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Who made a note, when, and whether it is open, resolved or rejected.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 answers a note with the words %2.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>Same words.</source>
        <translation>Mêmes mots.</translation>
    </message>
    <message>
        <source>The words differ.</source>
        <translation>Les mots divergent.</translation>
    </message>
    <message>
        <source>Said by %1.</source>
        <translation>Dit par %1.</translation>
    </message>
    <message>
        <source>Where the articles differ</source>
        <translation>Là où les articles divergent</translation>
    </message>
    <message>
        <source>Spelling, punctuation and style</source>
        <translation>Orthographe, ponctuation et style</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Quotes in several articles</source>
        <translation>Citations dans plusieurs articles</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>A report ends in %1. Give “%2” one of these endings.</source>
        <translation>Un rapport se termine par %1. Donnez à « %2 » une de ces extensions.</translation>
    </message>
</context>
<context>
    <name>ReturnedPdf</name>
    <message>
        <source>The PDF is protected by a password. Save it without one, then merge it again.</source>
        <translation>Le PDF est protégé par un mot de passe. Enregistrez-le sans, puis fusionnez-le à nouveau.</translation>
    </message>
    <message>
        <source>The PDF is damaged. Save it again, then merge it.</source>
        <translation>Le PDF est endommagé. Enregistrez-le à nouveau, puis fusionnez-le.</translation>
    </message>
</context>
<context>
    <name>RtfReader</name>
    <message>
        <source>%1 is a damaged RTF document. Please save it anew.</source>
        <translation>%1 est un document RTF endommagé. Enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The RTF document breaks off; its end may be missing.</source>
        <translation>Le document RTF s’interrompt ; sa fin manque peut-être.</translation>
    </message>
    <message>
        <source>The document has comments, which were left out.</source>
        <translation>Le document contient des commentaires, qui ont été omis.</translation>
    </message>
    <message>
        <source>The document has tracked changes; it was read as if all of them were accepted.</source>
        <translation>Le document contient des modifications suivies ; il a été lu comme si toutes étaient acceptées.</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>“%1” could not be written. Choose another place, or make room on the disk.</source>
        <translation>« %1 » n’a pas pu être écrit. Choisissez un autre endroit ou libérez de la place sur le disque.</translation>
    </message>
</context>
<context>
    <name>SessionBytes</name>
    <message>
        <source>The session could not be attached. Make room on the disk.</source>
        <translation>La session n’a pas pu être jointe. Libérez de la place sur le disque.</translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>The session %1 holds something that Galley did not write. It was left as it is.</source>
        <translation>La session %1 contient quelque chose que Galley n’a pas écrit. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>The damaged session %1 could not be copied: %2. It was left as it is.</source>
        <translation>La session endommagée %1 n’a pas pu être copiée : %2. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>Nothing could be recovered from the damaged session %1. It was left as it is; open a copy of it from a backup.</source>
        <translation>Rien n’a pu être récupéré de la session endommagée %1. Elle a été laissée telle quelle ; ouvrez-en une copie de sauvegarde.</translation>
    </message>
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
    <message>
        <source>%1 was damaged. All that it held was recovered: %2 and %3. The damaged file is kept as %4.</source>
        <extracomment>%1 is a file, %2 &quot;2 articles&quot;, %3 &quot;14 annotations&quot;, %4 the file that was kept.</extracomment>
        <translation>%1 était endommagé. Tout son contenu a été récupéré : %2 et %3. Le fichier endommagé est gardé sous %4.</translation>
    </message>
    <message>
        <source>%1 was damaged. %2 and %3 were recovered; the rest could not be read. The damaged file is kept as %4.</source>
        <translation>%1 était endommagé. %2 et %3 ont été récupérés ; le reste n’a pas pu être lu. Le fichier endommagé est gardé sous %4.</translation>
    </message>
    <message>
        <source>%1 is open in another window. Choose another name.</source>
        <translation>%1 est ouvert dans une autre fenêtre. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is open on the computer %2, so it can only be read here. Save it under another name to work on a copy.</source>
        <translation>%1 est ouvert sur l’ordinateur %2 et ne peut qu’être lu ici. Enregistrez-le sous un autre nom pour travailler sur une copie.</translation>
    </message>
    <message>
        <source>%1 is open in another window, so it can only be read here. Save it under another name to work on a copy.</source>
        <translation>%1 est ouvert dans une autre fenêtre et ne peut qu’être lu ici. Enregistrez-le sous un autre nom pour travailler sur une copie.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Galley, so it can only be read. Install that version to change it.</source>
        <translation>%1 a été écrit par un Galley plus récent et ne peut qu’être lu. Installez cette version pour le modifier.</translation>
    </message>
    <message>
        <source>%1 was written by Galley %2, which is newer than this one, so it can only be read. Install that version to change it.</source>
        <translation>%1 a été écrit par Galley %2, plus récent que celui-ci, et ne peut qu’être lu. Installez cette version pour le modifier.</translation>
    </message>
    <message>
        <source>There is no session at %1.</source>
        <translation>Il n’y a pas de session à %1.</translation>
    </message>
    <message>
        <source>%1 may not be written, so it can only be read. Save it under another name to work on a copy.</source>
        <translation>%1 ne peut pas être écrit, seulement lu. Enregistrez-le sous un autre nom pour travailler sur une copie.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 n’a pas pu être écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>%1 is not a Galley session.</source>
        <translation>%1 n’est pas une session Galley.</translation>
    </message>
    <message>
        <source>%1 is a database, but not a Galley session.</source>
        <translation>%1 est une base de données, mais pas une session Galley.</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written. Make room; Galley tries again by itself.</source>
        <translation>Le disque est plein : %1 n’a pas pu être écrit. Libérez de la place ; Galley réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The session %1 is damaged. It was left as it is; open a copy of it from a backup.</source>
        <translation>La session %1 est endommagée. Elle a été laissée telle quelle ; ouvrez-en une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>The session %1 could not be written. Check the disk and the permissions of its folder.</source>
        <translation>La session %1 n’a pas pu être écrite. Vérifiez le disque et les droits de son dossier.</translation>
    </message>
    <message>
        <source>The session %1 is not as Galley writes it.</source>
        <translation>La session %1 n’est pas telle que Galley l’écrit.</translation>
    </message>
    <message>
        <source>The session %1 holds more than Galley puts into one, and was not opened.</source>
        <translation>La session %1 contient plus que ce que Galley met dans une session et n’a pas été ouverte.</translation>
    </message>
</context>
<context>
    <name>SourceGuard</name>
    <message>
        <source>“%1” is an article of this comparison. Give the report another name.</source>
        <translation>« %1 » est un article de cette comparaison. Donnez un autre nom au rapport.</translation>
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
        <translation>%1 Certains de ces articles reprennent la même dépêche et comptent pour une seule source.</translation>
    </message>
</context>
<context>
    <name>SpellingCheck</name>
    <message>
        <source>“%1” is a rare word. Perhaps “%2” is meant.</source>
        <translation>« %1 » est un mot rare. Peut-être faut-il lire « %2 ».</translation>
    </message>
    <message>
        <source>The dictionary does not know “%1”.</source>
        <translation>Le dictionnaire ne connaît pas « %1 ».</translation>
    </message>
    <message>
        <source>The dictionary does not know “%1”. Perhaps “%2” is meant.</source>
        <translation>Le dictionnaire ne connaît pas « %1 ». Peut-être faut-il lire « %2 ».</translation>
    </message>
    <message>
        <source>“%1” is British spelling, and the house writes American English.</source>
        <translation>« %1 » est une graphie britannique, et la maison écrit en anglais américain.</translation>
    </message>
    <message>
        <source>“%1” is American spelling, and the house writes British English.</source>
        <translation>« %1 » est une graphie américaine, et la maison écrit en anglais britannique.</translation>
    </message>
</context>
<context>
    <name>StyleCheck</name>
    <message>
        <source>The articles write this in two ways, “%1” and “%2”. Both are right; it is a matter of house style.</source>
        <translation>Les articles écrivent cela de deux façons, « %1 » et « %2 ». Les deux sont justes ; c’est affaire de règles maison.</translation>
    </message>
</context>
<context>
    <name>SummaryPlan</name>
    <message numerus="yes">
        <source>claims shared</source>
        <translation>
            <numerusform>affirmation commune</numerusform>
            <numerusform>affirmations communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>claims differing</source>
        <translation>
            <numerusform>affirmation divergente</numerusform>
            <numerusform>affirmations divergentes</numerusform>
        </translation>
    </message>
    <message>
        <source>claims in one article only</source>
        <translation>affirmations dans un seul article</translation>
    </message>
    <message>
        <source>claims only in %1</source>
        <translation>affirmations seulement dans %1</translation>
    </message>
    <message>
        <source>No difference of fact was found.</source>
        <translation>Aucune divergence de fait n’a été trouvée.</translation>
    </message>
    <message>
        <source>not told</source>
        <extracomment>In a table, where an article does not tell what the others tell.</extracomment>
        <translation>non mentionné</translation>
    </message>
    <message>
        <source>%1 (base)</source>
        <extracomment>Behind the name of the article that the others are held against.</extracomment>
        <translation>%1 (base)</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableReport</name>
    <message>
        <source>Shared</source>
        <translation>Commun</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Divergent</translation>
    </message>
    <message>
        <source>Only in one</source>
        <translation>Seulement dans un</translation>
    </message>
    <message>
        <source>“Differing” says that the articles do not agree. It does not say which one is right.</source>
        <translation>« Divergent » signifie que les articles ne concordent pas. Cela ne dit pas lequel a raison.</translation>
    </message>
</context>
<context>
    <name>TextReport</name>
    <message numerus="yes">
        <source>%1, %2, %n word(s)</source>
        <extracomment>Below an article&apos;s title: its source, its language, its length.</extracomment>
        <translation>
            <numerusform>%1, %2, %n mot</numerusform>
            <numerusform>%1, %2, %n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) shared.</source>
        <translation>
            <numerusform>%n affirmation commune.</numerusform>
            <numerusform>%n affirmations communes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) differing.</source>
        <translation>
            <numerusform>%n affirmation divergente.</numerusform>
            <numerusform>%n affirmations divergentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in one article only.</source>
        <translation>
            <numerusform>%n affirmation dans un seul article.</numerusform>
            <numerusform>%n affirmations dans un seul article.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Where the articles differ</source>
        <translation>Là où les articles divergent</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Add article</source>
        <translation>Ajouter un article</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Link scrolling</source>
        <translation>Lier le défilement</translation>
    </message>
    <message>
        <source>Align rows</source>
        <translation>Aligner les lignes</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation>Barre d’outils principale</translation>
    </message>
</context>
<context>
    <name>WebAnnotation</name>
    <message>
        <source>The annotations are larger than 256 MB. Split the file.</source>
        <translation>Les annotations dépassent 256 Mo. Divisez le fichier.</translation>
    </message>
    <message>
        <source>The annotations are not valid JSON. Export them again.</source>
        <translation>Les annotations ne sont pas du JSON valide. Exportez-les à nouveau.</translation>
    </message>
    <message>
        <source>The file holds something other than W3C annotations.</source>
        <translation>Le fichier contient autre chose que des annotations W3C.</translation>
    </message>
</context>
<context>
    <name>WebArchiveReader</name>
    <message>
        <source>%1 is a saved page without a page in it. Please save it anew.</source>
        <translation>%1 est une page enregistrée qui ne contient pas de page. Veuillez l’enregistrer de nouveau.</translation>
    </message>
    <message>
        <source>What was saved in %1 is no page but %2. Please open that file itself.</source>
        <translation>Ce qui est enregistré dans %1 n’est pas une page mais %2. Veuillez ouvrir ce fichier lui-même.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Only in %1</source>
        <translation>Seulement dans %1</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <extracomment>%1 is Number, Date, Name and the like.</extracomment>
        <translation>%1 diverge</translation>
    </message>
    <message>
        <source>%1 and %2 differ</source>
        <extracomment>%1 and %2 are Number, Date, Name and the like.</extracomment>
        <translation>%1 et %2 divergent</translation>
    </message>
    <message numerus="yes">
        <source>%n facts differ</source>
        <translation>
            <numerusform>%n fait diverge</numerusform>
            <numerusform>%n faits divergent</numerusform>
        </translation>
    </message>
    <message>
        <source>Same words, in another order</source>
        <translation>Mêmes mots, dans un autre ordre</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Mêmes mots</translation>
    </message>
    <message>
        <source>Reworded, in another order</source>
        <translation>Reformulé, dans un autre ordre</translation>
    </message>
    <message>
        <source>Reworded, no fact differs</source>
        <translation>Reformulé, aucun fait ne diverge</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place such as &quot;A ¶3&quot;, %2 a sentence about what was found there.
----------
%1 is what differs, %2 the places, such as &quot;Number differs: A ¶2, B ¶2&quot;.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>On the same matter, no claim in common</source>
        <translation>Même sujet, aucune affirmation commune</translation>
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
        <translation>Supprimer l’annotation</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Mark quote</source>
        <translation>Marquer une citation</translation>
    </message>
    <message>
        <source>Mark typo</source>
        <translation>Marquer une faute</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Soulignement</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Texte barré</translation>
    </message>
    <message>
        <source>Ask question</source>
        <translation>Poser une question</translation>
    </message>
    <message>
        <source>Note on a link</source>
        <translation>Note sur un lien</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Confirm place</source>
        <translation>Confirmer l’endroit</translation>
    </message>
    <message>
        <source>Attach annotation</source>
        <translation>Attacher l’annotation</translation>
    </message>
    <message>
        <source>Move annotation</source>
        <translation>Déplacer l’annotation</translation>
    </message>
</context>
<context>
    <name>galley::AnnotationCommands</name>
    <message>
        <source>Import annotations</source>
        <translation>Importer des annotations</translation>
    </message>
    <message>
        <source>W3C Web Annotations (*.jsonld *.json)</source>
        <translation>Annotations web W3C (*.jsonld *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Merge annotations from a PDF</source>
        <translation>Fusionner les annotations d’un PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what would be taken back, such as &quot;Write note&quot;.</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>A&amp;nnuler : %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1 is what would be made again, such as &quot;Write note&quot;.</extracomment>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Ré&amp;tablir : %1</translation>
    </message>
    <message>
        <source>Put the cursor into an annotation, or choose one in the list, first.</source>
        <translation>Placez d’abord le curseur dans une annotation, ou choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>The annotation was deleted. Ctrl+Z brings it back.</source>
        <translation>L’annotation a été supprimée. Ctrl+Z la fait revenir.</translation>
    </message>
    <message>
        <source>Choose an annotation in the list first.</source>
        <translation>Choisissez d’abord une annotation dans la liste.</translation>
    </message>
    <message>
        <source>Select the words that it belongs to, then press “Attach here” again.</source>
        <translation>Sélectionnez les mots auxquels elle appartient, puis appuyez à nouveau sur « Attacher ici ».</translation>
    </message>
    <message>
        <source>The annotation is attached to the selected words.</source>
        <translation>L’annotation est attachée aux mots sélectionnés.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) added.</source>
        <translation>
            <numerusform>%n annotation ajoutée.</numerusform>
            <numerusform>%n annotations ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) were here already.</source>
        <translation>
            <numerusform>%n annotation était déjà là.</numerusform>
            <numerusform>%n annotations étaient déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) belong to other articles.</source>
        <translation>
            <numerusform>%n annotation appartient à d’autres articles.</numerusform>
            <numerusform>%n annotations appartiennent à d’autres articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The annotations were written to %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Les annotations ont été écrites dans %1.</translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>Exporter les annotations</translation>
    </message>
    <message>
        <source>W3C Web Annotations (*.jsonld)</source>
        <translation>Annotations web W3C (*.jsonld)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>List (*.md)</source>
        <translation>Liste (*.md)</translation>
    </message>
    <message>
        <source>The current article did not come from a PDF, so it has no pages to put marks on.</source>
        <translation>L’article actuel ne vient pas d’un PDF et n’a pas de pages où mettre des marques.</translation>
    </message>
    <message>
        <source>Export marks on original pages</source>
        <translation>Exporter les marques sur les pages d’origine</translation>
    </message>
    <message>
        <source>%1, annotated.pdf</source>
        <extracomment>A file name: %1 is that of the original.</extracomment>
        <translation>%1, annoté.pdf</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Sessions (%1)</source>
        <translation>Sessions (%1)</translation>
    </message>
</context>
<context>
    <name>galley::AnnotationEditor</name>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <source>Should &amp;be</source>
        <translation>&amp;Devrait être</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Page, time or address of the evidence</source>
        <translation>Page, heure ou adresse de la preuve</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Réponse</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>A colour of a highlight: the usual one of its kind.</extracomment>
        <translation>Habituelle</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>Words to find it by, parted by commas</source>
        <translation>Mots pour la retrouver, séparés par des virgules</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Ét&amp;iquettes</translation>
    </message>
</context>
<context>
    <name>galley::ArticlePane</name>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message numerus="yes">
        <source>%1 words</source>
        <translation>
            <numerusform>%1 mot</numerusform>
            <numerusform>%1 mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Drop the second article here</source>
        <translation>Déposez le second article ici</translation>
    </message>
    <message>
        <source>Reading, %1 %</source>
        <translation>Lecture, %1 %</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Non ouvert</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 changed on disk.&lt;/b&gt; Notes stay with their words.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>&lt;b&gt;%1 a changé sur le disque.&lt;/b&gt; Les notes restent avec leurs mots.</translation>
    </message>
</context>
<context>
    <name>galley::ArticleView</name>
    <message>
        <source>paragraph %1 of %2</source>
        <translation>paragraphe %1 sur %2</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>mêmes mots</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>reformulé</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>seulement ici</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diverge</translation>
    </message>
    <message>
        <source>stands elsewhere</source>
        <translation>se trouve ailleurs</translation>
    </message>
    <message>
        <source>matches %1</source>
        <extracomment>%1 is a list such as &quot;B paragraph 2&quot;.</extracomment>
        <translation>correspond à %1</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>date et lieu</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>not part of the article</source>
        <translation>hors de l’article</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <source>1 line hidden: %1</source>
        <translation>1 ligne cachée : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines hidden: %1</source>
        <translation>
            <numerusform>%n ligne cachée : %1</numerusform>
            <numerusform>%n lignes cachées : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>¶%1</source>
        <translation>¶%1</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>le titre</translation>
    </message>
    <message>
        <source>Same passage higher up, in %1</source>
        <extracomment>%1 is a paragraph, such as ¶6.</extracomment>
        <translation>Même passage plus haut, en %1</translation>
    </message>
    <message>
        <source>Same passage lower down, in %1</source>
        <translation>Même passage plus bas, en %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>%1 is a paragraph, such as ¶6.</extracomment>
        <translation>Aller à %1</translation>
    </message>
</context>
<context>
    <name>galley::CollationView</name>
    <message>
        <source>The passages word over word</source>
        <translation>Les passages mot sur mot</translation>
    </message>
    <message>
        <source>%1 (moved)</source>
        <translation>%1 (déplacé)</translation>
    </message>
</context>
<context>
    <name>galley::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Tapez ce que vous voulez faire</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <extracomment>A command that is switched on, %1 being its name.</extracomment>
        <translation>%1 (activé)</translation>
    </message>
</context>
<context>
    <name>galley::DockRail</name>
    <message>
        <source>Opens this list over the articles. Escape closes it.</source>
        <translation>Ouvre cette liste par-dessus les articles. Échap la ferme.</translation>
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
        <translation>Déposez pour déplacer l’article ici</translation>
    </message>
    <message>
        <source>Drop to add an article</source>
        <translation>Déposez pour ajouter un article</translation>
    </message>
    <message>
        <source>Drop to change places with article %1</source>
        <translation>Déposez pour échanger avec l’article %1</translation>
    </message>
    <message>
        <source>Drop to replace article %1</source>
        <translation>Déposez pour remplacer l’article %1</translation>
    </message>
    <message>
        <source>Drop between two panes to move it there instead</source>
        <translation>Déposez entre deux volets pour l’y déplacer</translation>
    </message>
    <message>
        <source>Drop between two panes to add it instead</source>
        <translation>Déposez entre deux volets pour l’ajouter</translation>
    </message>
</context>
<context>
    <name>galley::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>PDF with annotations</source>
        <translation>PDF annoté</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Comparison document (JSON)</source>
        <translation>Document de comparaison (JSON)</translation>
    </message>
    <message>
        <source>Tables of claims and findings (CSV)</source>
        <translation>Tableaux des affirmations et des constats (CSV)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open it afterwards</source>
        <translation>L’ouvrir ensuite</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>One after another</source>
        <translation>L’un après l’autre</translation>
    </message>
    <message>
        <source>Table of claims</source>
        <translation>Tableau des affirmations</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposition</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>As the articles need it</source>
        <translation>Selon le besoin des articles</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Orientation</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Summary on the first page</source>
        <translation>Résumé sur la première page</translation>
    </message>
    <message>
        <source>Findings of the copy desk</source>
        <translation>Constats de la rédaction</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>Notes et surlignages</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>There is a preview of PDF pages only.</source>
        <translation>Il n’y a d’aperçu que des pages PDF.</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>Rapports (%1)</translation>
    </message>
    <message>
        <source>Tagged, for screen readers</source>
        <translation>Balisé, pour les lecteurs d’écran</translation>
    </message>
    <message>
        <source>For the archive (PDF/A-3, with the session)</source>
        <translation>Pour l’archivage (PDF/A-3, avec la session)</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>&amp;Marges</translation>
    </message>
    <message>
        <source>Shared passages as annotations</source>
        <translation>Passages communs en annotations</translation>
    </message>
    <message>
        <source>“%1” is there already. Press Replace to write over it.</source>
        <translation>« %1 » existe déjà. Appuyez sur Remplacer pour écraser le fichier.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>galley::FileCommands</name>
    <message>
        <source>There is no article in %1. Choose another folder.</source>
        <translation>Il n’y a pas d’article dans %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy an article first.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers. Copiez d’abord un article.</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Ouvrir des articles</translation>
    </message>
    <message>
        <source>Open another article</source>
        <translation>Ouvrir un autre article</translation>
    </message>
    <message>
        <source>Articles and sessions (%1 %2)</source>
        <translation>Articles et sessions (%1 %2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Galley never connects to the network. Save the page as a file and drop that.</source>
        <translation>Galley ne se connecte jamais au réseau. Enregistrez la page dans un fichier et déposez-le.</translation>
    </message>
    <message>
        <source>A picture has no words to compare. Drop a text, a web page, a PDF or an office document.</source>
        <translation>Une image n’a pas de mots à comparer. Déposez un texte, une page web, un PDF ou un document bureautique.</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Ouvrir une session</translation>
    </message>
    <message>
        <source>Sessions (%1)</source>
        <translation>Sessions (%1)</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Enregistrer la session</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the folder were left out: other kinds of files, or folders in it.</source>
        <translation>
            <numerusform>%n élément du dossier a été laissé de côté : un fichier d’un autre type ou un sous-dossier.</numerusform>
            <numerusform>%n éléments du dossier ont été laissés de côté : des fichiers d’autres types ou des sous-dossiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::FindBar</name>
    <message>
        <source>Find in all articles</source>
        <translation>Rechercher dans tous les articles</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Tells capital letters from small ones.</source>
        <translation>Distingue les majuscules des minuscules.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Finds whole words only.</source>
        <translation>Ne trouve que des mots entiers.</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Takes the words as a regular expression.</source>
        <translation>Prend les mots comme une expression régulière.</translation>
    </message>
    <message>
        <source>Closes the search.</source>
        <translation>Ferme la recherche.</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>This regular expression makes no sense: %1.</source>
        <extracomment>%1 is what the library says, in English.</extracomment>
        <translation>Cette expression régulière n’a pas de sens : %1.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
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
        <translation>%1 sur %2 (%3)</translation>
    </message>
    <message>
        <source>That was the last place. The search goes on from the first.</source>
        <translation>C’était le dernier endroit. La recherche reprend au premier.</translation>
    </message>
    <message>
        <source>That was the first place. The search goes on from the last.</source>
        <translation>C’était le premier endroit. La recherche reprend au dernier.</translation>
    </message>
    <message>
        <source>This expression takes too long; make it more exact.</source>
        <translation>Cette expression prend trop de temps ; précisez-la.</translation>
    </message>
</context>
<context>
    <name>galley::FindingPopup</name>
    <message numerus="yes">
        <source>%1 times in %n articles</source>
        <translation>
            <numerusform>%1 fois dans %n article</numerusform>
            <numerusform>%1 fois dans %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>once in article %1</source>
        <translation>une fois dans l’article %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times in article %1</source>
        <translation>
            <numerusform>%n fois dans l’article %1</numerusform>
            <numerusform>%n fois dans l’article %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark correction</source>
        <translation>Marquer la correction</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Voir les %1</translation>
    </message>
</context>
<context>
    <name>galley::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>&amp;Number of a difference, or letter and paragraph of an article</source>
        <translation>&amp;Numéro d’une différence, ou lettre et paragraphe d’un article</translation>
    </message>
    <message>
        <source>12 or B 4</source>
        <extracomment>What may be typed: the twelfth difference, or the fourth paragraph of article B.</extracomment>
        <translation>12 ou B 4</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message numerus="yes">
        <source>There are %n difference(s).</source>
        <translation>
            <numerusform>Il y a %n différence.</numerusform>
            <numerusform>Il y a %n différences.</numerusform>
        </translation>
    </message>
    <message>
        <source>This names no place.</source>
        <translation>Cela ne désigne aucun endroit.</translation>
    </message>
    <message numerus="yes">
        <source>There are only %n difference(s).</source>
        <translation>
            <numerusform>Il n’y a que %n différence.</numerusform>
            <numerusform>Il n’y a que %n différences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This article has only %n paragraph(s).</source>
        <translation>
            <numerusform>Cet article n’a que %n paragraphe.</numerusform>
            <numerusform>Cet article n’a que %n paragraphes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Différence %1 sur %2</translation>
    </message>
    <message>
        <source>Article %1, paragraph %2</source>
        <extracomment>%1 is the letter of an article.</extracomment>
        <translation>Article %1, paragraphe %2</translation>
    </message>
</context>
<context>
    <name>galley::LegendButton</name>
    <message>
        <source>Shared</source>
        <translation>Commun</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Divergent</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Seulement ici</translation>
    </message>
    <message>
        <source>%1 Press to hide them.</source>
        <translation>%1 Appuyez pour les cacher.</translation>
    </message>
    <message>
        <source>%1 Hidden now; press to show them.</source>
        <translation>%1 Cachés maintenant ; appuyez pour les montrer.</translation>
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
        <translation>L’article est déjà au bord.</translation>
    </message>
    <message>
        <source>About Galley</source>
        <translation>À propos de Galley</translation>
    </message>
    <message>
        <source>&lt;b&gt;Galley %1&lt;/b&gt;&lt;p&gt;Sets news articles side by side and shows which claims they share, where they differ, and what only one of them says.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Galley %1&lt;/b&gt;&lt;p&gt;Place des articles de presse côte à côte et montre quelles affirmations ils ont en commun, où ils divergent et ce qu’un seul dit.&lt;/p&gt;&lt;p&gt;Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Le rapport a été écrit dans %1.</translation>
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
        <translation>Comparer à nouveau</translation>
    </message>
    <message>
        <source>No passage matches. The articles seem to tell different stories.</source>
        <translation>Aucun passage ne correspond. Les articles semblent raconter des choses différentes.</translation>
    </message>
    <message>
        <source>Comparing was stopped. Nothing is marked.</source>
        <translation>La comparaison a été arrêtée. Rien n’est marqué.</translation>
    </message>
    <message>
        <source>Comparing was stopped. The marks are those of the comparison before.</source>
        <translation>La comparaison a été arrêtée. Les marques sont celles de la comparaison précédente.</translation>
    </message>
</context>
<context>
    <name>galley::MessageStrip</name>
    <message>
        <source>Closes this message.</source>
        <translation>Ferme ce message.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>galley::OverviewBar</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>galley::PagePreview</name>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>Aperçu, page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>galley::PairDrawer</name>
    <message>
        <source>Confirm match</source>
        <translation>Confirmer la correspondance</translation>
    </message>
    <message>
        <source>Not a match</source>
        <translation>Pas une correspondance</translation>
    </message>
    <message>
        <source>Mark correction</source>
        <translation>Marquer la correction</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Writes a note on all of these passages together.</source>
        <translation>Écrit une note sur tous ces passages ensemble.</translation>
    </message>
    <message>
        <source>Shows the two passages word over word.</source>
        <translation>Montre les deux passages mot sur mot.</translation>
    </message>
    <message>
        <source>Folds the drawer to its head.</source>
        <translation>Replie le tiroir sur son en-tête.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>No difference chosen</source>
        <translation>Aucune différence choisie</translation>
    </message>
    <message>
        <source>Next Difference goes to the first one.</source>
        <translation>« Différence suivante » va à la première.</translation>
    </message>
    <message>
        <source>No other article has a passage like this one.</source>
        <translation>Aucun autre article n’a un passage semblable.</translation>
    </message>
    <message>
        <source>The passages word over word</source>
        <translation>Les passages mot sur mot</translation>
    </message>
    <message>
        <source>One article open</source>
        <translation>Un article ouvert</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Pas encore comparé</translation>
    </message>
    <message>
        <source>Open a second one to compare the two.</source>
        <translation>Ouvrez-en un second pour les comparer.</translation>
    </message>
</context>
<context>
    <name>galley::PaneHeader</name>
    <message>
        <source>Make base</source>
        <translation>Prendre comme base</translation>
    </message>
    <message>
        <source>Close article</source>
        <translation>Fermer l’article</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>Fermer cet article</translation>
    </message>
    <message>
        <source>Reload article</source>
        <translation>Recharger l’article</translation>
    </message>
    <message>
        <source>Read this article again</source>
        <translation>Relire cet article</translation>
    </message>
    <message>
        <source>Unlock article</source>
        <translation>Déverrouiller l’article</translation>
    </message>
    <message>
        <source>This article keeps its place. Press to let it scroll with the others.</source>
        <translation>Cet article reste en place. Appuyez pour le laisser défiler avec les autres.</translation>
    </message>
    <message>
        <source>Compare the other articles with this one</source>
        <translation>Comparer les autres articles à celui-ci</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
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
        <translation>En ouvrir un autre…</translation>
    </message>
    <message>
        <source>Paste its text…</source>
        <translation>Coller son texte…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
</context>
<context>
    <name>galley::PaneStage</name>
    <message>
        <source>difference %1 of %2</source>
        <translation>différence %1 sur %2</translation>
    </message>
    <message>
        <source>%1 paragraph %2</source>
        <translation>%1 paragraphe %2</translation>
    </message>
    <message>
        <source>the headline of %1</source>
        <translation>le titre de %1</translation>
    </message>
</context>
<context>
    <name>galley::Printing</name>
    <message numerus="yes">
        <source>%n page(s) were sent to the printer.</source>
        <translation>
            <numerusform>%n page a été envoyée à l’imprimante.</numerusform>
            <numerusform>%n pages ont été envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer cannot be reached. Check it in the system&apos;s settings, then try again.</source>
        <translation>L’imprimante est injoignable. Vérifiez-la dans les réglages du système, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>galley::ReasonsView</name>
    <message>
        <source>Same words throughout</source>
        <translation>Mêmes mots d’un bout à l’autre</translation>
    </message>
    <message>
        <source>Same quote:</source>
        <translation>Même citation :</translation>
    </message>
    <message>
        <source>Same speaker:</source>
        <translation>Même auteur :</translation>
    </message>
    <message>
        <source>Same names:</source>
        <translation>Mêmes noms :</translation>
    </message>
    <message>
        <source>Same figures:</source>
        <translation>Mêmes chiffres :</translation>
    </message>
    <message>
        <source>Rare words:</source>
        <translation>Mots rares :</translation>
    </message>
    <message>
        <source>Neighbours match</source>
        <translation>Les voisins correspondent</translation>
    </message>
    <message>
        <source>Matched by hand</source>
        <translation>Mis en correspondance à la main</translation>
    </message>
    <message>
        <source>Confirmed by hand</source>
        <translation>Confirmé à la main</translation>
    </message>
    <message>
        <source>The articles tell it in another order</source>
        <translation>Les articles le racontent dans un autre ordre</translation>
    </message>
    <message>
        <source>Why these match</source>
        <translation>Pourquoi ils correspondent</translation>
    </message>
    <message>
        <source>Why these two match</source>
        <translation>Pourquoi ces deux correspondent</translation>
    </message>
    <message>
        <source>Suggested:</source>
        <translation>Suggestion :</translation>
    </message>
    <message numerus="yes">
        <source>%n other place(s) speak for it</source>
        <translation>
            <numerusform>%n autre endroit va dans ce sens</numerusform>
            <numerusform>%n autres endroits vont dans ce sens</numerusform>
        </translation>
    </message>
    <message>
        <source>Inside a quote: ask, or write [sic]</source>
        <translation>Dans une citation : demandez, ou écrivez [sic]</translation>
    </message>
</context>
<context>
    <name>galley::RecentRow</name>
    <message>
        <source>none differing</source>
        <translation>rien ne diffère</translation>
    </message>
    <message numerus="yes">
        <source>%n differing</source>
        <translation>
            <numerusform>%n diffère</numerusform>
            <numerusform>%n diffèrent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ReviewCommands</name>
    <message>
        <source>No fact differs.</source>
        <translation>Aucun fait ne diverge.</translation>
    </message>
    <message>
        <source>Last difference. Press again to start over.</source>
        <translation>Dernière différence. Appuyez encore pour recommencer.</translation>
    </message>
    <message>
        <source>First difference. Press again to go on from the last.</source>
        <translation>Première différence. Appuyez encore pour continuer depuis la dernière.</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>Sélectionnez d’abord les mots.</translation>
    </message>
    <message>
        <source>Edit annotation</source>
        <translation>Modifier l’annotation</translation>
    </message>
    <message>
        <source>Open annotation again</source>
        <translation>Rouvrir l’annotation</translation>
    </message>
    <message>
        <source>Resolve annotation</source>
        <translation>Résoudre l’annotation</translation>
    </message>
    <message>
        <source>Confirm match</source>
        <translation>Confirmer la correspondance</translation>
    </message>
    <message>
        <source>Not a match</source>
        <translation>Pas une correspondance</translation>
    </message>
    <message>
        <source>Match confirmed.</source>
        <translation>Correspondance confirmée.</translation>
    </message>
    <message>
        <source>These passages are not matched any more. Undo takes that back.</source>
        <translation>Ces passages ne correspondent plus. « Annuler » revient en arrière.</translation>
    </message>
    <message>
        <source>Put the cursor into a paragraph first.</source>
        <translation>Placez d’abord le curseur dans un paragraphe.</translation>
    </message>
    <message>
        <source>%1 chosen. Put the cursor into the matching paragraph of another article and align by hand again.</source>
        <translation>%1 choisi. Placez le curseur dans le paragraphe correspondant d’un autre article et alignez à nouveau à la main.</translation>
    </message>
    <message>
        <source>The paragraphs are matched.</source>
        <translation>Les paragraphes sont mis en correspondance.</translation>
    </message>
    <message>
        <source>No paragraph is chosen for aligning any more.</source>
        <translation>Aucun paragraphe n’est plus choisi pour l’alignement.</translation>
    </message>
    <message>
        <source>There is no alignment here to forget.</source>
        <translation>Il n’y a pas d’alignement à oublier ici.</translation>
    </message>
    <message>
        <source>Reject annotation</source>
        <translation>Rejeter l’annotation</translation>
    </message>
</context>
<context>
    <name>galley::ReviewDock</name>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Filtrer les affirmations</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Claims are listed here once two articles are compared.</source>
        <translation>Les affirmations s’affichent ici une fois deux articles comparés.</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Filter quotes</source>
        <translation>Filtrer les citations</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Toutes les citations</translation>
    </message>
    <message>
        <source>No quotes were found.</source>
        <translation>Aucune citation n’a été trouvée.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Filtrer les noms</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Tous les noms</translation>
    </message>
    <message>
        <source>No names were found.</source>
        <translation>Aucun nom n’a été trouvé.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Filtrer les constats</translation>
    </message>
    <message>
        <source>Nothing to query was found.</source>
        <translation>Rien à relever n’a été trouvé.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation>Filtrer les annotations</translation>
    </message>
    <message>
        <source>No notes yet. Select words in an article, then highlight them or write a note.</source>
        <translation>Pas encore de notes. Sélectionnez des mots dans un article, puis surlignez-les ou écrivez une note.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Filter paragraphs</source>
        <translation>Filtrer les paragraphes</translation>
    </message>
    <message>
        <source>The paragraphs of each article are listed here.</source>
        <translation>Les paragraphes de chaque article s’affichent ici.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Mark correction</source>
        <translation>Marquer la correction</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Attach here</source>
        <translation>Attacher ici</translation>
    </message>
    <message>
        <source>Confirm place</source>
        <translation>Confirmer l’endroit</translation>
    </message>
    <message>
        <source>Ignore everywhere</source>
        <translation>Ignorer partout</translation>
    </message>
</context>
<context>
    <name>galley::ReviewModel</name>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n ligne</numerusform>
            <numerusform>%1, %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ReviewTab</name>
    <message>
        <source>In article %1</source>
        <extracomment>%1 is the letter of an article: only the rows in which that article has something are listed.</extracomment>
        <translation>Dans l’article %1</translation>
    </message>
</context>
<context>
    <name>galley::SamplePicture</name>
    <message>
        <source>Two articles with a passage in which they differ</source>
        <translation>Deux articles avec un passage où ils divergent</translation>
    </message>
</context>
<context>
    <name>galley::SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;Your name, under your notes</source>
        <translation>&amp;Votre nom, sous vos notes</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Tell quotes, figures and dates apart in the text</source>
        <translation>Distinguer citations, chiffres et dates dans le texte</translation>
    </message>
    <message>
        <source>&amp;Passages are short under</source>
        <translation>&amp;Passages courts en dessous de</translation>
    </message>
    <message>
        <source>&amp;English spelling</source>
        <translation>&amp;Orthographe anglaise</translation>
    </message>
    <message>
        <source>British and American</source>
        <translation>Britannique et américaine</translation>
    </message>
    <message>
        <source>British</source>
        <translation>Britannique</translation>
    </message>
    <message>
        <source>American</source>
        <translation>Américaine</translation>
    </message>
    <message>
        <source>&amp;Words that are always right</source>
        <translation>&amp;Mots toujours justes</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language of Galley</source>
        <translation>&amp;Langue de Galley</translation>
    </message>
    <message>
        <source>Another language is used from the next start of Galley.</source>
        <translation>Une autre langue s’applique au prochain démarrage de Galley.</translation>
    </message>
    <message>
        <source> words</source>
        <translation> mots</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>&amp;Font of the articles</source>
        <translation>Police &amp;des articles</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Size of the articles</source>
        <translation>&amp;Taille des articles</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>&amp;Mouvement</translation>
    </message>
    <message>
        <source>None: nothing flashes or glides</source>
        <translation>Aucun : rien ne clignote ni ne glisse</translation>
    </message>
</context>
<context>
    <name>galley::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>All default keys</source>
        <translation>Toutes les touches par défaut</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Utiliser cette touche</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Take this key</source>
        <translation>Prendre cette touche</translation>
    </message>
    <message>
        <source>Choose a command to change its key.</source>
        <translation>Choisissez une commande pour changer sa touche.</translation>
    </message>
    <message>
        <source>Press the new key for “%1” in the line above.</source>
        <translation>Appuyez sur la nouvelle touche pour « %1 » dans la ligne ci-dessus.</translation>
    </message>
    <message>
        <source>%1 moves in the text and cannot be given away. Choose another key.</source>
        <translation>%1 sert à se déplacer dans le texte et ne peut pas être attribué. Choisissez une autre touche.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”, which loses it if you take it.</source>
        <translation>%1 est la touche de « %2 », qui la perd si vous la prenez.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 est libre.</translation>
    </message>
</context>
<context>
    <name>galley::SourceView</name>
    <message>
        <source>Source of %1</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>Source de %1</translation>
    </message>
    <message>
        <source>This format has no source that could be read as text.</source>
        <translation>Ce format n’a pas de source lisible comme texte.</translation>
    </message>
</context>
<context>
    <name>galley::StartPage</name>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Open two or more articles</source>
        <translation>Ouvrez deux articles ou plus</translation>
    </message>
    <message>
        <source>Galley sets them side by side and shows which claims they share, where they differ, and what only one of them says.</source>
        <translation>Galley les place côte à côte et montre quelles affirmations ils ont en commun, où ils divergent et ce qu’un seul dit.</translation>
    </message>
    <message>
        <source>Your last comparison has no name yet. Its articles and notes are still here.</source>
        <translation>Votre dernière comparaison n’a pas encore de nom. Ses articles et ses notes sont toujours là.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>La rouvrir</translation>
    </message>
    <message>
        <source>Drop articles here</source>
        <translation>Déposez des articles ici</translation>
    </message>
    <message>
        <source>Open articles…</source>
        <translation>Ouvrir des articles…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Coller un texte</translation>
    </message>
    <message>
        <source>Recent comparisons</source>
        <translation>Comparaisons récentes</translation>
    </message>
    <message>
        <source>New to Galley?</source>
        <translation>Nouveau dans Galley ?</translation>
    </message>
    <message>
        <source>Two reports on a harbour bridge</source>
        <translation>Deux articles sur un pont du port</translation>
    </message>
    <message>
        <source>One misspelt name, one figure that differs and two quotes in another order.</source>
        <translation>Un nom mal écrit, un chiffre divergent et deux citations dans un autre ordre.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Articles stay on this computer. Galley never connects to the network.</source>
        <translation>Les articles restent sur cet ordinateur. Galley ne se connecte jamais au réseau.</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Articles récents</translation>
    </message>
    <message>
        <source>Comparisons that you open will be listed here.</source>
        <translation>Les comparaisons que vous ouvrez s’afficheront ici.</translation>
    </message>
    <message>
        <source>Galley ended before %1 was closed. All its articles and notes are still here.</source>
        <translation>Galley s’est arrêté avant la fermeture de %1. Tous ses articles et ses notes sont toujours là.</translation>
    </message>
    <message>
        <source>Text, Markdown, HTML, PDF, EPUB, DOCX, ODT or RTF. Two to four side by side read best.</source>
        <translation>Texte, Markdown, HTML, PDF, EPUB, DOCX, ODT ou RTF. Deux à quatre côte à côte se lisent le mieux.</translation>
    </message>
</context>
<context>
    <name>galley::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Comparing, %1 %</source>
        <translation>Comparaison, %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n correspondance</numerusform>
            <numerusform>%n correspondances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n moved</source>
        <extracomment>%1 is the number of matches in words; the number after it, of those that stand in another order.</extracomment>
        <translation>
            <numerusform>%1, %n déplacée</numerusform>
            <numerusform>%1, %n déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), cannot be saved here</source>
        <translation>
            <numerusform>%n note, ne peut pas être enregistrée ici</numerusform>
            <numerusform>%n notes, ne peuvent pas être enregistrées ici</numerusform>
        </translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Aucune note</translation>
    </message>
    <message>
        <source>No notes, saved</source>
        <translation>Aucune note, enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), session not named</source>
        <translation>
            <numerusform>%n note, session sans nom</numerusform>
            <numerusform>%n notes, session sans nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), saved</source>
        <translation>
            <numerusform>%n note, enregistrée</numerusform>
            <numerusform>%n notes, enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles open</source>
        <translation>Aucun article ouvert</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Différence %1 sur %2</translation>
    </message>
    <message>
        <source>One article open</source>
        <translation>Un article ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding %1 of %2</source>
        <translation>Constat %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading, %1 %</source>
        <translation>Lecture, %1 %</translation>
    </message>
</context>
<context>
    <name>galley::Workspace</name>
    <message>
        <source>Close %1</source>
        <extracomment>%1 is an article&apos;s title, outlet or file name.</extracomment>
        <translation>Fermer %1</translation>
    </message>
    <message>
        <source>Reject match</source>
        <translation>Rejeter la correspondance</translation>
    </message>
    <message>
        <source>Add match</source>
        <translation>Ajouter une correspondance</translation>
    </message>
    <message>
        <source>Confirm match</source>
        <translation>Confirmer la correspondance</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Accepter la suggestion</translation>
    </message>
    <message>
        <source>Dismiss finding</source>
        <translation>Ignorer le constat</translation>
    </message>
    <message>
        <source>Restore finding</source>
        <translation>Rétablir le constat</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n mark(s) were not found on the pages.</source>
        <translation>
            <numerusform>Les mots de %n marque n’ont pas été trouvés sur les pages.</numerusform>
            <numerusform>Les mots de %n marques n’ont pas été trouvés sur les pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change Role</source>
        <translation>Changer le rôle</translation>
    </message>
    <message>
        <source>This session can only be read. Save it under another name to work on a copy.</source>
        <translation>Cette session ne peut qu’être lue. Enregistrez-la sous un autre nom pour travailler sur une copie.</translation>
    </message>
</context>
</TS>
