<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>Opens another window, for another comparison.</source>
        <translation>Abre otra ventana, para otra comparación.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Opens articles to compare.</source>
        <translation>Abre artículos para compararlos.</translation>
    </message>
    <message>
        <source>&amp;Add Article…</source>
        <translation>Aña&amp;dir artículo…</translation>
    </message>
    <message>
        <source>Adds articles beside those that are open.</source>
        <translation>Añade artículos junto a los que están abiertos.</translation>
    </message>
    <message>
        <source>&amp;Paste Text</source>
        <translation>&amp;Pegar texto</translation>
    </message>
    <message>
        <source>Opens the text on the clipboard as an article.</source>
        <translation>Abre el texto del portapapeles como artículo.</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple</source>
        <translation>Abrir &amp;el ejemplo</translation>
    </message>
    <message>
        <source>Opens two sample articles.</source>
        <translation>Abre dos artículos de ejemplo.</translation>
    </message>
    <message>
        <source>Open &amp;Session…</source>
        <translation>Abrir &amp;sesión…</translation>
    </message>
    <message>
        <source>Opens a comparison that was saved, with its notes.</source>
        <translation>Abre una comparación guardada, con sus notas.</translation>
    </message>
    <message>
        <source>Sa&amp;ve Session As…</source>
        <translation>&amp;Guardar sesión como…</translation>
    </message>
    <message>
        <source>Saves the articles, notes and decisions in one file.</source>
        <translation>Guarda los artículos, las notas y las decisiones en un solo archivo.</translation>
    </message>
    <message>
        <source>&amp;Close Comparison</source>
        <translation>&amp;Cerrar comparación</translation>
    </message>
    <message>
        <source>Closes all articles and goes to the start page.</source>
        <translation>Cierra todos los artículos y vuelve a la página de inicio.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Writes the comparison with its marks and notes as a PDF, a web page or tables.</source>
        <translation>Escribe la comparación con sus marcas y notas como PDF, página web o tablas.</translation>
    </message>
    <message>
        <source>Print Previe&amp;w…</source>
        <translation>&amp;Vista previa de impresión…</translation>
    </message>
    <message>
        <source>Shows the pages as they will be printed.</source>
        <translation>Muestra las páginas tal como se imprimirán.</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Prints the comparison with its marks and notes.</source>
        <translation>Imprime la comparación con sus marcas y notas.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>Closes all windows.</source>
        <translation>Cierra todas las ventanas.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Takes back the last change.</source>
        <translation>Deshace el último cambio.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>Vuelve a hacer el cambio deshecho.</translation>
    </message>
    <message>
        <source>Copy &amp;Claims as Table</source>
        <translation>&amp;Copiar las afirmaciones como tabla</translation>
    </message>
    <message>
        <source>Copies the table of claims, to be pasted into a spreadsheet.</source>
        <translation>Copia la tabla de afirmaciones, para pegarla en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Finds words in all articles at once.</source>
        <translation>Busca palabras en todos los artículos a la vez.</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Goes to the next place where the words were found.</source>
        <translation>Va al siguiente lugar donde se encontraron las palabras.</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Goes to the previous place where the words were found.</source>
        <translation>Va al lugar anterior donde se encontraron las palabras.</translation>
    </message>
    <message>
        <source>&amp;Align Rows</source>
        <translation>&amp;Alinear filas</translation>
    </message>
    <message>
        <source>Sets matching paragraphs at the same height.</source>
        <translation>Coloca los párrafos correspondientes a la misma altura.</translation>
    </message>
    <message>
        <source>&amp;Link Scrolling</source>
        <translation>&amp;Vincular desplazamiento</translation>
    </message>
    <message>
        <source>Scrolls all articles together, by their matching passages.</source>
        <translation>Desplaza todos los artículos juntos, según sus pasajes correspondientes.</translation>
    </message>
    <message>
        <source>Show &amp;Shared</source>
        <translation>&amp;Mostrar lo común</translation>
    </message>
    <message>
        <source>Marks the passages that several articles share.</source>
        <translation>Marca los pasajes que comparten varios artículos.</translation>
    </message>
    <message>
        <source>Show &amp;Differing</source>
        <translation>Mostrar &amp;lo que difiere</translation>
    </message>
    <message>
        <source>Marks the passages in which the articles differ.</source>
        <translation>Marca los pasajes en los que los artículos difieren.</translation>
    </message>
    <message>
        <source>Show &amp;Only Here</source>
        <translation>Mostrar lo &amp;que está solo aquí</translation>
    </message>
    <message>
        <source>Marks the passages that only one article has.</source>
        <translation>Marca los pasajes que solo tiene un artículo.</translation>
    </message>
    <message>
        <source>Only Di&amp;ffering</source>
        <translation>&amp;Solo lo que difiere</translation>
    </message>
    <message>
        <source>Marks nothing but the passages in which the articles differ.</source>
        <translation>Marca únicamente los pasajes en los que los artículos difieren.</translation>
    </message>
    <message>
        <source>Leave Out &amp;Quotes</source>
        <translation>&amp;Omitir las citas</translation>
    </message>
    <message>
        <source>Takes the marks off passages that are quotes.</source>
        <translation>Quita las marcas de los pasajes que son citas.</translation>
    </message>
    <message>
        <source>Leave Out S&amp;hort Passages</source>
        <translation>Omitir los &amp;pasajes cortos</translation>
    </message>
    <message>
        <source>Takes the marks off passages of few words. How many is in the preferences.</source>
        <translation>Quita las marcas de los pasajes de pocas palabras. Cuántas, se indica en las preferencias.</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguno</translation>
    </message>
    <message>
        <source>Draws no links between passages that stand in another order.</source>
        <translation>No dibuja enlaces entre los pasajes que están en otro orden.</translation>
    </message>
    <message>
        <source>&amp;Current</source>
        <translation>&amp;Actual</translation>
    </message>
    <message>
        <source>Draws such a link for the current passage only.</source>
        <translation>Dibuja ese enlace solo para el pasaje actual.</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>Draws all links between passages that stand in another order.</source>
        <translation>Dibuja todos los enlaces entre los pasajes que están en otro orden.</translation>
    </message>
    <message>
        <source>La&amp;rger Text</source>
        <translation>&amp;Texto más grande</translation>
    </message>
    <message>
        <source>Makes the text of the articles larger.</source>
        <translation>Agranda el texto de los artículos.</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>T&amp;exto más pequeño</translation>
    </message>
    <message>
        <source>Makes the text of the articles smaller.</source>
        <translation>Reduce el texto de los artículos.</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>Tamaño &amp;de texto normal</translation>
    </message>
    <message>
        <source>Gives the text of the articles its usual size.</source>
        <translation>Devuelve al texto de los artículos su tamaño habitual.</translation>
    </message>
    <message>
        <source>Sour&amp;ce…</source>
        <translation>&amp;Código fuente…</translation>
    </message>
    <message>
        <source>Shows the file behind the current article as it was read.</source>
        <translation>Muestra el archivo del artículo actual tal como se leyó.</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>Vista &amp;general</translation>
    </message>
    <message>
        <source>Shows or hides the overview beside the articles.</source>
        <translation>Muestra u oculta la vista general junto a los artículos.</translation>
    </message>
    <message>
        <source>Side &amp;Panel</source>
        <translation>Pa&amp;nel lateral</translation>
    </message>
    <message>
        <source>Shows or hides the panel with claims, quotes, names, findings and annotations.</source>
        <translation>Muestra u oculta el panel de afirmaciones, citas, nombres, hallazgos y anotaciones.</translation>
    </message>
    <message>
        <source>Pair Dra&amp;wer</source>
        <translation>Ca&amp;jón de cotejo</translation>
    </message>
    <message>
        <source>Shows or hides the two passages set word over word.</source>
        <translation>Muestra u oculta los dos pasajes palabra sobre palabra.</translation>
    </message>
    <message>
        <source>Menu &amp;Bar</source>
        <translation>&amp;Barra de menús</translation>
    </message>
    <message>
        <source>Shows or hides the menu bar. The key brings it back.</source>
        <translation>Muestra u oculta la barra de menús. La tecla la recupera.</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Afirmaciones</translation>
    </message>
    <message>
        <source>Goes to the table of claims.</source>
        <translation>Va a la tabla de afirmaciones.</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Citas</translation>
    </message>
    <message>
        <source>Goes to the quotes and their speakers.</source>
        <translation>Va a las citas y sus hablantes.</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>Goes to the names and how they are spelt.</source>
        <translation>Va a los nombres y cómo se escriben.</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Hallazgos</translation>
    </message>
    <message>
        <source>Goes to what a copy editor would query.</source>
        <translation>Va a lo que un corrector consultaría.</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>An&amp;otaciones</translation>
    </message>
    <message>
        <source>Goes to the notes and highlights.</source>
        <translation>Va a las notas y los resaltados.</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Esquema</translation>
    </message>
    <message>
        <source>Goes to the paragraphs of each article.</source>
        <translation>Va a los párrafos de cada artículo.</translation>
    </message>
    <message>
        <source>&amp;Next Difference</source>
        <translation>&amp;Diferencia siguiente</translation>
    </message>
    <message>
        <source>Goes to the next difference or finding.</source>
        <translation>Va a la siguiente diferencia o hallazgo.</translation>
    </message>
    <message>
        <source>&amp;Previous Difference</source>
        <translation>Diferencia &amp;anterior</translation>
    </message>
    <message>
        <source>Goes to the previous difference or finding.</source>
        <translation>Va a la diferencia o el hallazgo anterior.</translation>
    </message>
    <message>
        <source>Next Di&amp;ffering Claim</source>
        <translation>&amp;Siguiente afirmación que difiere</translation>
    </message>
    <message>
        <source>Goes to the next passage in which a fact differs.</source>
        <translation>Va al siguiente pasaje en el que difiere un hecho.</translation>
    </message>
    <message>
        <source>Previous Differin&amp;g Claim</source>
        <translation>Anterior afirmación &amp;que difiere</translation>
    </message>
    <message>
        <source>Goes to the previous passage in which a fact differs.</source>
        <translation>Va al pasaje anterior en el que difiere un hecho.</translation>
    </message>
    <message>
        <source>&amp;Counterpart</source>
        <translation>&amp;Pasaje correspondiente</translation>
    </message>
    <message>
        <source>Goes to the same passage in the next article.</source>
        <translation>Va al mismo pasaje en el artículo siguiente.</translation>
    </message>
    <message>
        <source>C&amp;entre</source>
        <translation>&amp;Centrar</translation>
    </message>
    <message>
        <source>Brings the current difference to the middle of the window.</source>
        <translation>Lleva la diferencia actual al centro de la ventana.</translation>
    </message>
    <message>
        <source>Go &amp;to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>Goes to a difference by its number, or to a paragraph.</source>
        <translation>Va a una diferencia por su número, o a un párrafo.</translation>
    </message>
    <message>
        <source>Ne&amp;xt Article</source>
        <translation>A&amp;rtículo siguiente</translation>
    </message>
    <message>
        <source>Goes to the next article.</source>
        <translation>Va al artículo siguiente.</translation>
    </message>
    <message>
        <source>Pre&amp;vious Article</source>
        <translation>Ar&amp;tículo anterior</translation>
    </message>
    <message>
        <source>Goes to the previous article.</source>
        <translation>Va al artículo anterior.</translation>
    </message>
    <message>
        <source>Next &amp;Region</source>
        <translation>&amp;Zona siguiente</translation>
    </message>
    <message>
        <source>Goes on to the next part of the window.</source>
        <translation>Pasa a la siguiente parte de la ventana.</translation>
    </message>
    <message>
        <source>Previous Regi&amp;on</source>
        <translation>Z&amp;ona anterior</translation>
    </message>
    <message>
        <source>Goes back to the previous part of the window.</source>
        <translation>Vuelve a la parte anterior de la ventana.</translation>
    </message>
    <message>
        <source>&amp;Compare Anew</source>
        <translation>&amp;Comparar de nuevo</translation>
    </message>
    <message>
        <source>Compares the articles again.</source>
        <translation>Vuelve a comparar los artículos.</translation>
    </message>
    <message>
        <source>&amp;Stop Comparing</source>
        <translation>&amp;Detener la comparación</translation>
    </message>
    <message>
        <source>Stops the comparison that is running.</source>
        <translation>Detiene la comparación en curso.</translation>
    </message>
    <message>
        <source>Con&amp;firm Match</source>
        <translation>C&amp;onfirmar correspondencia</translation>
    </message>
    <message>
        <source>Says that the current passages tell the same thing.</source>
        <translation>Indica que los pasajes actuales cuentan lo mismo.</translation>
    </message>
    <message>
        <source>Not a &amp;Match</source>
        <translation>&amp;No es correspondencia</translation>
    </message>
    <message>
        <source>Says that the current passages do not tell the same thing.</source>
        <translation>Indica que los pasajes actuales no cuentan lo mismo.</translation>
    </message>
    <message>
        <source>&amp;Align by Hand</source>
        <translation>&amp;Alinear a mano</translation>
    </message>
    <message>
        <source>Joins the paragraph of the cursor with one in another article.</source>
        <translation>Une el párrafo del cursor con uno de otro artículo.</translation>
    </message>
    <message>
        <source>Forget Alig&amp;nment</source>
        <translation>O&amp;lvidar alineación</translation>
    </message>
    <message>
        <source>Forgets the paragraph that was chosen for aligning by hand, or parts those of the current match.</source>
        <translation>Olvida el párrafo elegido para alinear, o separa los de la correspondencia actual.</translation>
    </message>
    <message>
        <source>Make &amp;Base</source>
        <translation>&amp;Usar como base</translation>
    </message>
    <message>
        <source>Makes the current article the one whose order the others follow.</source>
        <translation>Hace que los demás sigan el orden del artículo actual.</translation>
    </message>
    <message>
        <source>Loc&amp;k Article in Place</source>
        <translation>&amp;Bloquear artículo en su sitio</translation>
    </message>
    <message>
        <source>Keeps the current article where it is while the others scroll.</source>
        <translation>Mantiene el artículo actual donde está mientras los demás se desplazan.</translation>
    </message>
    <message>
        <source>Move to the &amp;Previous Place</source>
        <translation>&amp;Mover al lugar anterior</translation>
    </message>
    <message>
        <source>Changes places with the article before it.</source>
        <translation>Cambia de lugar con el artículo anterior.</translation>
    </message>
    <message>
        <source>Move to the Ne&amp;xt Place</source>
        <translation>Mover al lugar &amp;siguiente</translation>
    </message>
    <message>
        <source>Changes places with the article after it.</source>
        <translation>Cambia de lugar con el artículo siguiente.</translation>
    </message>
    <message>
        <source>&amp;Reload Article</source>
        <translation>&amp;Recargar artículo</translation>
    </message>
    <message>
        <source>Reads the current article again.</source>
        <translation>Vuelve a leer el artículo actual.</translation>
    </message>
    <message>
        <source>C&amp;lose Article</source>
        <translation>C&amp;errar artículo</translation>
    </message>
    <message>
        <source>Closes the current article and keeps the others.</source>
        <translation>Cierra el artículo actual y conserva los demás.</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Resaltar</translation>
    </message>
    <message>
        <source>Highlights the selected words.</source>
        <translation>Resalta las palabras seleccionadas.</translation>
    </message>
    <message>
        <source>Qu&amp;ote</source>
        <translation>&amp;Cita</translation>
    </message>
    <message>
        <source>Marks the selected words as a quote to be checked.</source>
        <translation>Marca las palabras seleccionadas como cita por comprobar.</translation>
    </message>
    <message>
        <source>&amp;Typo</source>
        <translation>&amp;Errata</translation>
    </message>
    <message>
        <source>Marks the selected words as misspelt, with what should stand there.</source>
        <translation>Marca las palabras seleccionadas como mal escritas, con lo que debería figurar.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Writes a note on the selected words.</source>
        <translation>Escribe una nota sobre las palabras seleccionadas.</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>&amp;Subrayar</translation>
    </message>
    <message>
        <source>Underlines the selected words.</source>
        <translation>Subraya las palabras seleccionadas.</translation>
    </message>
    <message>
        <source>&amp;Strike Out</source>
        <translation>&amp;Tachar</translation>
    </message>
    <message>
        <source>Strikes out the selected words.</source>
        <translation>Tacha las palabras seleccionadas.</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Pregunta</translation>
    </message>
    <message>
        <source>Asks a question about the selected words.</source>
        <translation>Hace una pregunta sobre las palabras seleccionadas.</translation>
    </message>
    <message>
        <source>Mark &amp;Correction</source>
        <translation>&amp;Marcar corrección</translation>
    </message>
    <message>
        <source>Turns the current finding into a typo annotation with its suggestion.</source>
        <translation>Convierte el hallazgo actual en una anotación de errata con su sugerencia.</translation>
    </message>
    <message>
        <source>&amp;Ignore Finding</source>
        <translation>&amp;Ignorar hallazgo</translation>
    </message>
    <message>
        <source>Takes the current finding out of the text and keeps it under Ignored.</source>
        <translation>Quita el hallazgo actual del texto y lo conserva en «Ignorados».</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Opens the settings.</source>
        <translation>Abre los ajustes.</translation>
    </message>
    <message>
        <source>Co&amp;mmand Palette…</source>
        <translation>&amp;Paleta de órdenes…</translation>
    </message>
    <message>
        <source>Finds any command by its name.</source>
        <translation>Encuentra cualquier orden por su nombre.</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Atajos de teclado…</translation>
    </message>
    <message>
        <source>Lists every command with its keys, to be changed.</source>
        <translation>Enumera cada orden con sus teclas, que se pueden cambiar.</translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>Acerca &amp;de Galley</translation>
    </message>
    <message>
        <source>Says what Galley is and which version this is.</source>
        <translation>Dice qué es Galley y qué versión es esta.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Lin&amp;ks of Moved Passages</source>
        <translation>Enlaces de pasajes mov&amp;idos</translation>
    </message>
    <message>
        <source>Go to Pane&amp;l</source>
        <translation>Ir a&amp;l panel</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>A&amp;notar</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Writes the session as it is now to a second file, and goes on with this one.</source>
        <translation>Escribe la sesión tal como está en un segundo archivo y sigue con este.</translation>
    </message>
    <message>
        <source>Export Marks on Ori&amp;ginal Pages…</source>
        <translation>Exportar marcas sobre las páginas originales…</translation>
    </message>
    <message>
        <source>Writes the PDF that the current article came from, with its marks and notes on its own pages.</source>
        <translation>Escribe el PDF del que procede el artículo actual, con sus marcas y notas en sus propias páginas.</translation>
    </message>
    <message>
        <source>Note on the &amp;Link</source>
        <translation>Nota sobre el enlace</translation>
    </message>
    <message>
        <source>Writes a note on the current passages of all articles together.</source>
        <translation>Escribe una nota sobre los pasajes actuales de todos los artículos juntos.</translation>
    </message>
    <message>
        <source>&amp;Edit Annotation…</source>
        <translation>Editar anotación…</translation>
    </message>
    <message>
        <source>Opens the annotation under the cursor, or the one chosen in the list.</source>
        <translation>Abre la anotación bajo el cursor, o la elegida en la lista.</translation>
    </message>
    <message>
        <source>&amp;Delete Annotation</source>
        <translation>Eliminar anotación</translation>
    </message>
    <message>
        <source>Deletes the annotation under the cursor, or the one chosen in the list.</source>
        <translation>Elimina la anotación bajo el cursor, o la elegida en la lista.</translation>
    </message>
    <message>
        <source>&amp;Attach Here</source>
        <translation>Fijar aquí</translation>
    </message>
    <message>
        <source>Puts the annotation chosen in the list on the selected words.</source>
        <translation>Pone la anotación elegida en la lista sobre las palabras seleccionadas.</translation>
    </message>
    <message>
        <source>Con&amp;firm Place</source>
        <translation>Confirmar lugar</translation>
    </message>
    <message>
        <source>Says that an annotation stands at the right words although the text changed.</source>
        <translation>Indica que una anotación está en las palabras correctas aunque el texto cambió.</translation>
    </message>
    <message>
        <source>I&amp;mport Annotations…</source>
        <translation>Importar anotaciones…</translation>
    </message>
    <message>
        <source>Adds the annotations in a W3C Web Annotation file to the session.</source>
        <translation>Añade a la sesión las anotaciones de un archivo de anotaciones web W3C.</translation>
    </message>
    <message>
        <source>Merge Annotations from &amp;PDF…</source>
        <translation>Combinar anotaciones de un PDF…</translation>
    </message>
    <message>
        <source>Takes over what a colleague marked and answered in an exported PDF.</source>
        <translation>Incorpora lo que un colega marcó y respondió en un PDF exportado.</translation>
    </message>
    <message>
        <source>E&amp;xport Annotations…</source>
        <translation>Exportar anotaciones…</translation>
    </message>
    <message>
        <source>Writes all annotations as W3C Web Annotations, a table or a list.</source>
        <translation>Escribe todas las anotaciones como anotaciones web W3C, tabla o lista.</translation>
    </message>
</context>
<context>
    <name>AnnotationExchange</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Importar anotaciones</translation>
    </message>
</context>
<context>
    <name>AnnotationList</name>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Not found in the text</source>
        <translation>No encontrado en el texto</translation>
    </message>
</context>
<context>
    <name>AnnotationModel</name>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>Sugerencia: %1</translation>
    </message>
    <message>
        <source>Suggested: %1. %2</source>
        <translation>Sugerencia: %1. %2</translation>
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
        <translation>No encontrado en el texto</translation>
    </message>
    <message>
        <source>The text changed; %1 % of the words and their surroundings agree.</source>
        <translation>El texto cambió; coincide el %1 % de las palabras y su entorno.</translation>
    </message>
    <message>
        <source>Place unsure</source>
        <translation>Lugar inseguro</translation>
    </message>
</context>
<context>
    <name>ArticleLoader</name>
    <message>
        <source>There is no file %1. Please check its name.</source>
        <translation>No existe el archivo %1. Compruebe su nombre.</translation>
    </message>
    <message>
        <source>%1 is a folder. Please choose the files in it.</source>
        <translation>%1 es una carpeta. Elija los archivos que contiene.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file, so it is not read. Please save its content to a file first.</source>
        <translation>%1 no es un archivo ordinario y no se lee. Guarde antes su contenido en un archivo.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. Please split it, then open the parts.</source>
        <translation>%1 supera los %2 MB. Divídalo y abra las partes.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Please check that you may read it.</source>
        <translation>No se puede abrir %1. Compruebe que puede leerlo.</translation>
    </message>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation>Se detuvo la lectura de %1.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end. Please open it again.</source>
        <translation>No se pudo leer %1 hasta el final. Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read. Please open it again.</source>
        <translation>%1 cambió mientras se leía. Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>un documento antiguo de Office</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>%1 is empty. Please choose another file.</source>
        <translation>%1 está vacío. Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 is %2, which Galley does not open. Please save the article as text, web page, PDF or office document.</source>
        <extracomment>%2 is &quot;a picture&quot;, &quot;a program&quot; and the like</extracomment>
        <translation>%1 es %2, que Galley no abre. Guarde el artículo como texto, página web, PDF o documento ofimático.</translation>
    </message>
    <message>
        <source>%1 holds no text. If it is a scan, please run text recognition on it first.</source>
        <translation>%1 no contiene texto. Si es un escaneo, aplique antes el reconocimiento de texto.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Please copy the article, then paste again.</source>
        <translation>El portapapeles no contiene texto. Copie el artículo y péguelo de nuevo.</translation>
    </message>
    <message>
        <source>Reading the clipboard was stopped.</source>
        <translation>Se detuvo la lectura del portapapeles.</translation>
    </message>
    <message>
        <source>%1 is an office document behind a password, which Galley cannot open. Please save it without one.</source>
        <translation>%1 es un documento de oficina con contraseña, que Galley no puede abrir. Guárdelo sin ella.</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>The list “%1” could not be read: %2.</source>
        <translation>No se pudo leer la lista «%1»: %2.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” names one article. Two or more are needed, parted by tabs.</source>
        <translation>La línea %1 de «%2» nombra un solo artículo. Se necesitan dos o más, separados por tabuladores.</translation>
    </message>
    <message>
        <source>“%1” holds no folder with two or more articles.</source>
        <translation>«%1» no contiene ninguna carpeta con dos o más artículos.</translation>
    </message>
    <message>
        <source>“%1” names no articles.</source>
        <translation>«%1» no nombra ningún artículo.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>No se pudo crear la carpeta «%1».</translation>
    </message>
    <message>
        <source>%1 of %2 reports could not be made.</source>
        <translation>No se pudieron hacer %1 de %2 informes.</translation>
    </message>
</context>
<context>
    <name>CellPlan</name>
    <message>
        <source>%1, further up</source>
        <extracomment>%1 is one or more paragraph numbers, such as &quot;¶5, ¶6&quot;: the passage that belongs here stands further up.</extracomment>
        <translation>%1, más arriba</translation>
    </message>
    <message>
        <source>In part in %1</source>
        <extracomment>%1 is one or more places, such as &quot;¶5, ¶6&quot; or &quot;B ¶5&quot;: a sentence of the passage beside this is told there.</extracomment>
        <translation>En parte en %1</translation>
    </message>
</context>
<context>
    <name>ClaimModel</name>
    <message>
        <source>none</source>
        <extracomment>Stands for an article that does not say a thing which the others say.</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 does not say this</source>
        <translation>%1 no lo dice</translation>
    </message>
    <message>
        <source>Only %1 says this</source>
        <translation>Solo %1 lo dice</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <translation>%1 difiere</translation>
    </message>
    <message>
        <source>%1 says this</source>
        <translation>%1 lo dice</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Común</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Solo en %1</translation>
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
        <translation>%1 Pruebe «galley --help».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size from %2x%2 to %3x%3.</source>
        <translation>«%1» no es un tamaño de %2x%2 a %3x%3.</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;; it takes one of: %3.</source>
        <extracomment>%1 is an option such as --format, %2 what was given, %3 a list such as &quot;text, json&quot;.</extracomment>
        <translation>--%1 no conoce «%2»; admite: %3.</translation>
    </message>
    <message>
        <source>--%1 needs the name of a file.</source>
        <translation>--%1 necesita el nombre de un archivo.</translation>
    </message>
    <message>
        <source>--paper does not know &quot;%1&quot;; it takes one of: %2; with &quot;-upright&quot; or &quot;-across&quot; behind it, if you like.</source>
        <translation>--paper no conoce «%1»; admite: %2; seguido, si quiere, de «-upright» o «-across».</translation>
    </message>
    <message>
        <source>Give articles, or --session, or --batch: one of the three.</source>
        <translation>Indique artículos, o --session, o --batch: uno de los tres.</translation>
    </message>
    <message>
        <source>Two or more articles are needed.</source>
        <translation>Se necesitan dos o más artículos.</translation>
    </message>
    <message>
        <source>Name the file to write with --output.</source>
        <translation>Indique con --output el archivo que se va a escribir.</translation>
    </message>
    <message>
        <source>--%1 does not belong to this command.</source>
        <translation>--%1 no pertenece a esta orden.</translation>
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
        <translation>Uso: galley [ARCHIVOS…]
       galley compare A B [C…] [--format text|json] [--output ARCHIVO]
       galley export A B [C…] --output ARCHIVO.pdf|html|json|csv|md
       galley export --session SESIÓN --output ARCHIVO
       galley export --batch CARPETA|LISTA --output CARPETA [--as pdf|html|json|csv|md]
       galley export A.pdf [B…] --on-original --output ARCHIVO.pdf
       galley --screenshot ARCHIVO.png [ARCHIVOS…]

Compara artículos de prensa lado a lado.

Sin orden, se abre una ventana que muestra los ARCHIVOS: artículos, carpetas de artículos o una sesión.
  compare             dice qué comparten dos o más artículos y dónde difieren
  export              escribe la comparación en ARCHIVO: un PDF anotado, o HTML, JSON, CSV o Markdown
                      según termine ARCHIVO

Opciones
  --format text|json  compare: un resumen para leer (predeterminado) o el documento de comparación
  -o, --output ARCHIVO compare: escribir ahí y no en la salida estándar; export: el informe
  --session ARCHIVO   export: los artículos, notas y decisiones de una sesión
  --batch CARPETA     export: un informe por cada carpeta de artículos en CARPETA, o por cada línea de una lista
                      de artículos separados por tabuladores; los informes van a la carpeta que indica --output
  --layout WORD       export a PDF: side-by-side (predeterminado), one-after-another o coverage
  --paper WORD        export a PDF: A4 (predeterminado), Letter, A3, Legal, Tabloid o A5, por ejemplo A4-across
  --include LIST      export a PDF: cuáles de summary,findings,annotations,quotes (predeterminado: todos)
  --pdf LISTA         export a PDF: tagged (para lectores de pantalla) y archive (PDF/A-3, con la comparación
                      y la sesión adjuntas)
  --on-original       export: las páginas del primer PDF tal como son, con sus marcas y notas
  --screenshot ARCHIVO abrir la ventana, guardar una imagen cuando se muestre la comparación y salir
  --size WxH          tamaño de la ventana, por ejemplo 1600x1000
  --theme light|dark  colores de la ventana
  -h, --help          mostrar este texto
  -v, --version       mostrar la versión

Estado de salida
  0  no se encontraron diferencias (compare), o el trabajo está hecho
  1  se encontraron diferencias (compare)
  2  un error, dicho en una línea en la salida de error
</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;; it takes a number from %3 to %4.</source>
        <extracomment>%1 is an option such as --margins, %2 what was given, %3 and %4 are numbers.</extracomment>
        <translation>--%1 no conoce «%2»; toma un número de %3 a %4.</translation>
    </message>
    <message>
        <source>
The pages of a PDF, besides
  --margins MM        how wide its margins are: 5 to 40 (default: 14)
  --text-size PT      how large the articles&apos; text is: 6 to 14 (default: 8.9)
  --pdf passages      what is shared or only here becomes annotations, too
</source>
        <translation>
Las páginas de un PDF, además
  --margins MM        el ancho de los márgenes: de 5 a 40 (por omisión: 14)
  --text-size PT      el tamaño del texto de los artículos: de 6 a 14 (por omisión: 8.9)
  --pdf passages      lo que es común o solo está aquí también pasa a ser anotación
</translation>
    </message>
</context>
<context>
    <name>Comparer</name>
    <message>
        <source>Comparing was stopped.</source>
        <translation>Se detuvo la comparación.</translation>
    </message>
</context>
<context>
    <name>CoveragePlan</name>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
</context>
<context>
    <name>FactCheck</name>
    <message>
        <source>The figure differs: “%1” here, “%2” in %3.</source>
        <translation>La cifra difiere: «%1» aquí, «%2» en %3.</translation>
    </message>
    <message>
        <source>The date differs: “%1” here, “%2” in %3.</source>
        <translation>La fecha difiere: «%1» aquí, «%2» en %3.</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>Spelling and names</source>
        <translation>Ortografía y nombres</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Figures and dates</source>
        <translation>Cifras y fechas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Libro de estilo</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorados</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 has too much text. Please split it, then open the parts.</source>
        <translation>%1 tiene demasiado texto. Divídalo y abra las partes.</translation>
    </message>
    <message>
        <source>Some characters could not be read as %1. Another encoding may be right.</source>
        <translation>Algunos caracteres no se pudieron leer como %1. Puede que otra codificación sea la adecuada.</translation>
    </message>
    <message>
        <source>%1 is an archive and no document, or a damaged one. Please unpack it and open the articles in it.</source>
        <translation>%1 es un archivo comprimido y no un documento, o uno dañado. Descomprímalo y abra los artículos que contiene.</translation>
    </message>
    <message>
        <source>%1 is no text and of no kind that Galley opens. Please save the article as text, web page, PDF or office document.</source>
        <translation>%1 no es texto ni de un tipo que Galley abra. Guarde el artículo como texto, página web, PDF o documento ofimático.</translation>
    </message>
</context>
<context>
    <name>FullNameCheck</name>
    <message>
        <source>The name differs: “%1 %2” here, “%3 %4” in %5.</source>
        <translation>El nombre difiere: «%1 %2» aquí, «%3 %4» en %5.</translation>
    </message>
</context>
<context>
    <name>GlueCheck</name>
    <message>
        <source>A space seems to be missing: “%1”.</source>
        <translation>Parece faltar un espacio: «%1».</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>Standard output could not be written.</source>
        <translation>No se pudo escribir en la salida estándar.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n mark(s) were not found on the pages.</source>
        <translation>
            <numerusform>Las palabras de %n marca no se encontraron en las páginas.</numerusform>
            <numerusform>Las palabras de %n marcas no se encontraron en las páginas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlReader</name>
    <message>
        <source>The page nests its elements too deeply; the innermost ones were left out.</source>
        <translation>La página anida sus elementos demasiado; se omitieron los más internos.</translation>
    </message>
    <message>
        <source>The page does not show its article; the text is the one that it keeps for search engines.</source>
        <translation>La página no muestra su artículo; el texto es el que guarda para los buscadores.</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Same words</source>
        <translation>Mismas palabras</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reformulado</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n article(s), %1</source>
        <translation>
            <numerusform>Comparación de %n artículo, %1</numerusform>
            <numerusform>Comparación de %n artículos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“Differing” says that the articles do not agree. It does not say which one is right.</source>
        <translation>«Difiere» significa que los artículos no coinciden. No dice cuál tiene razón.</translation>
    </message>
    <message>
        <source>The articles side by side</source>
        <translation>Los artículos lado a lado</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>común</translation>
    </message>
    <message>
        <source>differing</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>in one article only</source>
        <translation>solo en un artículo</translation>
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
        <translation>%1 titular</translation>
    </message>
    <message>
        <source>%1 byline</source>
        <translation>%1 firma</translation>
    </message>
    <message>
        <source>%1 dateline</source>
        <translation>%1 data</translation>
    </message>
    <message>
        <source>%1 caption</source>
        <translation>%1 pie de foto</translation>
    </message>
    <message>
        <source>%1 page matter</source>
        <translation>%1 elementos de la página</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Parts the places in a list of places, such as &quot;A ¶3, B ¶6&quot;.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Denial</source>
        <extracomment>One article says that something is so, another that it is not so.</extracomment>
        <translation>Negación</translation>
    </message>
    <message>
        <source>Attribution</source>
        <extracomment>Who is said to have said it.</extracomment>
        <translation>Atribución</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Certainty</source>
        <extracomment>How sure it is said to be: will, may, might.</extracomment>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Spelling differs</source>
        <translation>La grafía difiere</translation>
    </message>
    <message>
        <source>Name spelt in two ways</source>
        <translation>Nombre escrito de dos formas</translation>
    </message>
    <message>
        <source>Quote differs</source>
        <translation>La cita difiere</translation>
    </message>
    <message>
        <source>Number differs</source>
        <translation>La cifra difiere</translation>
    </message>
    <message>
        <source>Date differs</source>
        <translation>La fecha difiere</translation>
    </message>
    <message>
        <source>Doubled word</source>
        <translation>Palabra repetida</translation>
    </message>
    <message>
        <source>Quotation mark missing</source>
        <translation>Falta una comilla</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Libro de estilo</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Typo</source>
        <translation>Errata</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Subrayado</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Tachado</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Relation</source>
        <extracomment>A note on passages of several articles together.</extracomment>
        <translation>Relación</translation>
    </message>
</context>
<context>
    <name>ListPlan</name>
    <message>
        <source>Findings and notes</source>
        <translation>Hallazgos y notas</translation>
    </message>
    <message>
        <source>“Differing” says that the articles do not agree. It does not say which one is right.</source>
        <translation>«Difiere» significa que los artículos no coinciden. No dice cuál tiene razón.</translation>
    </message>
</context>
<context>
    <name>MimeReader</name>
    <message>
        <source>%1 is a saved page without a page in it. Please save it anew.</source>
        <translation>%1 es una página guardada sin página dentro. Guárdela de nuevo.</translation>
    </message>
</context>
<context>
    <name>NameCheck</name>
    <message>
        <source>The articles write this name in two ways, “%1” and “%2”. Both may be right.</source>
        <translation>Los artículos escriben este nombre de dos formas, «%1» y «%2». Ambas pueden ser correctas.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” differs from “%2”, which stands %n time(s) in the articles: %3.</source>
        <translation>
            <numerusform>«%1» difiere de «%2», que aparece %n vez en los artículos: %3.</numerusform>
            <numerusform>«%1» difiere de «%2», que aparece %n veces en los artículos: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameModel</name>
    <message numerus="yes">
        <source>%n time(s) in %1</source>
        <translation>
            <numerusform>%n vez en %1</numerusform>
            <numerusform>%n veces en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Spelt in more than one way</source>
        <translation>Escritos de más de una forma</translation>
    </message>
    <message>
        <source>Spelt alike</source>
        <translation>Escritos igual</translation>
    </message>
    <message>
        <source>In one article</source>
        <translation>En un artículo</translation>
    </message>
</context>
<context>
    <name>NotePlan</name>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>Sugerencia: %1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Nobody is named as the speaker.</source>
        <translation>No se nombra al hablante.</translation>
    </message>
    <message>
        <source>Said by %1.</source>
        <translation>Dicho por %1.</translation>
    </message>
    <message>
        <source>Replace by: %1</source>
        <translation>Sustituir por: %1</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Común</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
</context>
<context>
    <name>OfficeReader</name>
    <message>
        <source>%1 is a damaged document. Please save it anew in its own program.</source>
        <translation>%1 es un documento dañado. Guárdelo de nuevo en su programa.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than an article. It is not read.</source>
        <translation>%1 se descomprime en mucho más que un artículo. No se lee.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Please save it without one, then open it again.</source>
        <translation>%1 está protegido con contraseña. Guárdelo sin ella y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The headers, footers or notes of the document are damaged and were left out.</source>
        <translation>Los encabezados, los pies de página o las notas del documento están dañados y se han omitido.</translation>
    </message>
    <message>
        <source>The document has comments, which were left out.</source>
        <translation>El documento tiene comentarios, que se han omitido.</translation>
    </message>
    <message>
        <source>The document has tracked changes; it was read as if all of them were accepted.</source>
        <translation>El documento tiene cambios registrados; se ha leído como si todos se hubieran aceptado.</translation>
    </message>
</context>
<context>
    <name>OriginalPages</name>
    <message>
        <source>Replace by: %1</source>
        <translation>Sustituir por: %1</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>%1 are words of an article, %2 its name.</extracomment>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>The articles differ here: %1.</source>
        <translation>Los artículos difieren aquí: %1.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>%1 is encrypted, so no marks can be put on its pages. Save it without a password, and read it again.</source>
        <translation>%1 está cifrado y no se pueden poner marcas en sus páginas. Guárdelo sin contraseña y vuelva a leerlo.</translation>
    </message>
    <message>
        <source>The PDF of %1 is damaged.</source>
        <translation>El PDF de %1 está dañado.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Se detuvo la exportación.</translation>
    </message>
    <message>
        <source>%1 is signed. Marks on its pages would break the signature, so none were made.</source>
        <translation>%1 está firmado. Las marcas romperían la firma, así que no se hizo ninguna.</translation>
    </message>
    <message>
        <source>This article did not come from a PDF, so it has no pages to put marks on. Export a PDF report instead.</source>
        <translation>Este artículo no procede de un PDF y no tiene páginas donde poner marcas. Exporte en su lugar un informe PDF.</translation>
    </message>
    <message>
        <source>The PDF of %1 is damaged. Print or save it anew, and read it again.</source>
        <translation>El PDF de %1 está dañado. Imprímalo o guárdelo de nuevo y vuelva a leerlo.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Same words</source>
        <translation>Mismas palabras</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reformulado</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
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
            <numerusform>%n párrafo más</numerusform>
            <numerusform>%n párrafos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagePlan</name>
    <message>
        <source>Shared</source>
        <translation>Común</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>Stands elsewhere</source>
        <extracomment>In the legend: the same passage has another place in the other article.</extracomment>
        <translation>Está en otro lugar</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Claims and the articles that hold them</source>
        <translation>Las afirmaciones y los artículos que las contienen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Numbers: see page %1</source>
        <translation>Números: véase la página %1</translation>
    </message>
    <message>
        <source>There is no article to print. Open one first.</source>
        <translation>No hay ningún artículo que imprimir. Abra uno primero.</translation>
    </message>
    <message>
        <source>The page has no room for text. Choose larger paper or smaller margins.</source>
        <translation>La página no tiene sitio para el texto. Elija un papel mayor o márgenes menores.</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n article(s), %1</source>
        <translation>
            <numerusform>Comparación de %n artículo, %1</numerusform>
            <numerusform>Comparación de %n artículos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Se detuvo la exportación.</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>In the legend: words that are said by somebody, under which the line is heavier.</extracomment>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Numbers: see pages %1 and %2</source>
        <extracomment>In the legend: the pages on which the numbers in the margins are explained.</extracomment>
        <translation>Números: véanse las páginas %1 y %2</translation>
    </message>
</context>
<context>
    <name>PdfMerge</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Merge annotations from PDF</source>
        <translation>Combinar anotaciones del PDF</translation>
    </message>
    <message>
        <source>Merge annotation</source>
        <translation>Combinar anotación</translation>
    </message>
    <message>
        <source>The PDF holds no annotation that is new here.</source>
        <translation>El PDF no contiene ninguna anotación nueva aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) added.</source>
        <translation>
            <numerusform>%n anotación añadida.</numerusform>
            <numerusform>%n anotaciones añadidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) changed.</source>
        <translation>
            <numerusform>%n anotación cambiada.</numerusform>
            <numerusform>%n anotaciones cambiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) taken over.</source>
        <translation>
            <numerusform>%n respuesta incorporada.</numerusform>
            <numerusform>%n respuestas incorporadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n annotation(s) are in no article; they are in the list.</source>
        <translation>
            <numerusform>Las palabras de %n anotación no están en ningún artículo; está en la lista.</numerusform>
            <numerusform>Las palabras de %n anotaciones no están en ningún artículo; están en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) without words were left out.</source>
        <translation>
            <numerusform>Se omitió %n dibujo sin texto.</numerusform>
            <numerusform>Se omitieron %n dibujos sin texto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfNotes</name>
    <message>
        <source>The export was stopped.</source>
        <translation>Se detuvo la exportación.</translation>
    </message>
    <message>
        <source>The PDF could not be put together. Please report this.</source>
        <translation>No se pudo componer el PDF. Por favor, informe de ello.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>%1 is a damaged PDF. Please print or save it anew.</source>
        <translation>%1 es un PDF dañado. Imprímalo o guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>That is not the password of %1. Please try again.</source>
        <translation>Esa no es la contraseña de %1. Inténtelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n page(s) were read.</source>
        <translation>
            <numerusform>Solo se leyó la primera página.</numerusform>
            <numerusform>Solo se leyeron las primeras %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is protected by a password. Please give it in the window, or save the PDF without one.</source>
        <translation>%1 está protegido con una contraseña. Escríbala en la ventana o guarde el PDF sin ella.</translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>The export was stopped.</source>
        <translation>Se detuvo la exportación.</translation>
    </message>
    <message>
        <source>The comparison, for programs</source>
        <translation>La comparación, para programas</translation>
    </message>
    <message>
        <source>The session, for Galley</source>
        <translation>La sesión, para Galley</translation>
    </message>
</context>
<context>
    <name>PdfUpdate</name>
    <message>
        <source>The PDF is damaged, so nothing can be added to it. Print or save it anew, and use that.</source>
        <translation>El PDF está dañado y no se le puede añadir nada. Imprímalo o guárdelo de nuevo y use ese.</translation>
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
        <translation>Dos plurales aparecen juntos. Tal vez se quiso decir «%1», como «%2» en %3.</translation>
    </message>
</context>
<context>
    <name>Proofreader</name>
    <message>
        <source>Proofreading was stopped.</source>
        <translation>Se detuvo la corrección.</translation>
    </message>
    <message>
        <source>%1 [sic]</source>
        <extracomment>%1 is a word of a quote with a slip in it; [sic] tells the reader that it stands so.</extracomment>
        <translation>%1 [sic]</translation>
    </message>
    <message>
        <source>%1 It stands in a quote, so ask, or mark it [sic].</source>
        <extracomment>%1 is a sentence about a word.</extracomment>
        <translation>%1 Está en una cita: pregunte, o márquelo con [sic].</translation>
    </message>
</context>
<context>
    <name>PunctuationCheck</name>
    <message>
        <source>“%1” stands here twice in a row.</source>
        <translation>«%1» aparece aquí dos veces seguidas.</translation>
    </message>
    <message>
        <source>More than one space stands here.</source>
        <translation>Aquí hay más de un espacio.</translation>
    </message>
    <message>
        <source>One mark of punctuation follows another here.</source>
        <translation>Aquí un signo de puntuación sigue a otro.</translation>
    </message>
    <message>
        <source>The quote ends the paragraph, but no full stop ends the sentence.</source>
        <translation>La cita cierra el párrafo, pero ningún punto cierra la oración.</translation>
    </message>
    <message>
        <source>This quote is opened but not closed before the paragraph ends.</source>
        <translation>Esta cita se abre pero no se cierra antes del final del párrafo.</translation>
    </message>
    <message>
        <source>This bracket has no partner in the paragraph.</source>
        <translation>Este paréntesis no tiene pareja en el párrafo.</translation>
    </message>
    <message>
        <source>A new sentence seems to begin behind the quote, but no full stop ends the one before.</source>
        <translation>Tras la cita parece empezar otra frase, pero ningún punto cierra la anterior.</translation>
    </message>
</context>
<context>
    <name>QuoteCheck</name>
    <message>
        <source>The words of this quote differ: “%1” here, “%2” in %3.</source>
        <translation>Las palabras de esta cita difieren: «%1» aquí, «%2» en %3.</translation>
    </message>
    <message>
        <source>The words of this quote stand in another order in %1.</source>
        <translation>Las palabras de esta cita están en otro orden en %1.</translation>
    </message>
    <message>
        <source>The speaker of this quote differs: %1 here, %2 in %3.</source>
        <translation>El hablante de esta cita difiere: %1 aquí, %2 en %3.</translation>
    </message>
</context>
<context>
    <name>QuoteModel</name>
    <message>
        <source>Only in %1</source>
        <translation>Solo en %1</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Mismas palabras</translation>
    </message>
    <message>
        <source>Wording differs</source>
        <translation>La redacción difiere</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A quote, %1 being its words.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>in indirect speech</source>
        <translation>en estilo indirecto</translation>
    </message>
    <message>
        <source>Speaker not named</source>
        <translation>Hablante no nombrado</translation>
    </message>
    <message>
        <source>Same words, clipped</source>
        <translation>Mismas palabras, recortadas</translation>
    </message>
    <message>
        <source>Same words, with ellipsis or brackets</source>
        <translation>Mismas palabras, con puntos suspensivos o corchetes</translation>
    </message>
    <message>
        <source>Same words in another order</source>
        <translation>Mismas palabras en otro orden</translation>
    </message>
    <message>
        <source>%1 has “%2”, %3 has “%4”.</source>
        <extracomment>Words of a quote as article %1 has them, and as article %3 does.</extracomment>
        <translation>%1 tiene «%2», %3 tiene «%4».</translation>
    </message>
    <message>
        <source>The speaker differs: in %1 %2, in %3 %4.</source>
        <extracomment>The speaker of a quote in article %1, and in article %3.</extracomment>
        <translation>El hablante difiere: en %1 %2, en %3 %4.</translation>
    </message>
    <message>
        <source>Another speaker</source>
        <translation>Otro hablante</translation>
    </message>
</context>
<context>
    <name>ReadApart</name>
    <message>
        <source>What was read of %1 came back unclear. Please open it again; if that does not help, save it as text.</source>
        <translation>Lo que se leyó de %1 volvió ilegible. Ábralo de nuevo; si no sirve, guárdelo como texto.</translation>
    </message>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation>Se detuvo la lectura de %1.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than an article. Please open a part of it.</source>
        <translation>%1 se descomprime en mucho más que un artículo. Abra una parte.</translation>
    </message>
    <message>
        <source>%1 needs more than the %2 MB of memory that reading may take. Please split it, or save it as text.</source>
        <translation>%1 necesita más de los %2 MB de memoria que puede ocupar la lectura. Divídalo o guárdelo como texto.</translation>
    </message>
    <message>
        <source>Reading %1 broke off: something in the file is not as it should be. Please save it anew in its own program, or as text.</source>
        <translation>La lectura de %1 se interrumpió: algo en el archivo no está como debería. Guárdelo de nuevo en su propio programa o como texto.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 took more than %n second(s) and was stopped. Please split it, or save it as text.</source>
        <translation>
            <numerusform>La lectura de %1 tardó más de %n segundo y se detuvo. Divídalo o guárdelo como texto.</numerusform>
            <numerusform>La lectura de %1 tardó más de %n segundos y se detuvo. Divídalo o guárdelo como texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is read by the program %2, which could not be started. Please install Galley anew.</source>
        <translation>%1 lo lee el programa %2, que no se pudo iniciar. Vuelva a instalar Galley.</translation>
    </message>
</context>
<context>
    <name>ReadingMenus</name>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Date Line</source>
        <translation>Línea de fecha</translation>
    </message>
    <message>
        <source>Text of the Article</source>
        <translation>Texto del artículo</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Not Part of the Article</source>
        <translation>No es parte del artículo</translation>
    </message>
    <message>
        <source>&amp;Block Is</source>
        <extracomment>A menu: what the paragraph is in its article (headline, caption, …).</extracomment>
        <translation>El &amp;bloque es</translation>
    </message>
    <message>
        <source>As It Was Found</source>
        <extracomment>What Galley found by itself, in place of what was chosen.</extracomment>
        <translation>Como se encontró</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codificación</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1 is what was found, such as an encoding or a language.</extracomment>
        <translation>Encontrado: %1</translation>
    </message>
    <message>
        <source>Find Out</source>
        <translation>Detectar</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
</context>
<context>
    <name>ReportItems</name>
    <message>
        <source>Check the figure.</source>
        <translation>Compruebe la cifra.</translation>
    </message>
    <message>
        <source>Check when it was.</source>
        <translation>Compruebe cuándo fue.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Compruebe el nombre.</translation>
    </message>
    <message>
        <source>Check where it was.</source>
        <translation>Compruebe dónde fue.</translation>
    </message>
    <message>
        <source>One says it, the other denies it.</source>
        <translation>Uno lo dice, el otro lo niega.</translation>
    </message>
    <message>
        <source>Check who said it, and when.</source>
        <translation>Compruebe quién lo dijo y cuándo.</translation>
    </message>
    <message>
        <source>Check the words with the speaker.</source>
        <translation>Compruebe las palabras con el hablante.</translation>
    </message>
    <message>
        <source>Check how certain it is.</source>
        <translation>Compruebe qué tan seguro es.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resuelta</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>%1 gives none.</source>
        <extracomment>%1 is the letter of an article that has no figure, name, date where the other has one.</extracomment>
        <translation>%1 no da ninguno.</translation>
    </message>
    <message>
        <source>%1 has “%2”.</source>
        <extracomment>%1 is the letter of an article, %2 its words.</extracomment>
        <translation>%1 tiene «%2».</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>Sugerencia: %1</translation>
    </message>
    <message>
        <source>Replace by: %1</source>
        <translation>Sustituir por: %1</translation>
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
        <translation>Mismas palabras.</translation>
    </message>
    <message>
        <source>The words differ.</source>
        <translation>Las palabras difieren.</translation>
    </message>
    <message>
        <source>Said by %1.</source>
        <translation>Dicho por %1.</translation>
    </message>
    <message>
        <source>Where the articles differ</source>
        <translation>Dónde difieren los artículos</translation>
    </message>
    <message>
        <source>Spelling, punctuation and style</source>
        <translation>Ortografía, puntuación y estilo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Quotes in several articles</source>
        <translation>Citas en varios artículos</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>A report ends in %1. Give “%2” one of these endings.</source>
        <translation>Un informe termina en %1. Dé a «%2» una de estas extensiones.</translation>
    </message>
</context>
<context>
    <name>ReturnedPdf</name>
    <message>
        <source>The PDF is protected by a password. Save it without one, then merge it again.</source>
        <translation>El PDF está protegido con contraseña. Guárdelo sin ella y combínelo de nuevo.</translation>
    </message>
    <message>
        <source>The PDF is damaged. Save it again, then merge it.</source>
        <translation>El PDF está dañado. Guárdelo de nuevo y combínelo.</translation>
    </message>
</context>
<context>
    <name>RtfReader</name>
    <message>
        <source>%1 is a damaged RTF document. Please save it anew.</source>
        <translation>%1 es un documento RTF dañado. Guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The RTF document breaks off; its end may be missing.</source>
        <translation>El documento RTF se interrumpe; puede faltar su final.</translation>
    </message>
    <message>
        <source>The document has comments, which were left out.</source>
        <translation>El documento tiene comentarios, que se han omitido.</translation>
    </message>
    <message>
        <source>The document has tracked changes; it was read as if all of them were accepted.</source>
        <translation>El documento tiene cambios registrados; se ha leído como si todos se hubieran aceptado.</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>“%1” could not be written. Choose another place, or make room on the disk.</source>
        <translation>No se pudo escribir «%1». Elija otro lugar o libere espacio en el disco.</translation>
    </message>
</context>
<context>
    <name>SessionBytes</name>
    <message>
        <source>The session could not be attached. Make room on the disk.</source>
        <translation>No se pudo adjuntar la sesión. Libere espacio en el disco.</translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>The session %1 holds something that Galley did not write. It was left as it is.</source>
        <translation>La sesión %1 contiene algo que Galley no escribió. Se dejó como está.</translation>
    </message>
    <message>
        <source>The damaged session %1 could not be copied: %2. It was left as it is.</source>
        <translation>No se pudo copiar la sesión dañada %1: %2. Se dejó como está.</translation>
    </message>
    <message>
        <source>Nothing could be recovered from the damaged session %1. It was left as it is; open a copy of it from a backup.</source>
        <translation>No se pudo recuperar nada de la sesión dañada %1. Se dejó como está; abra una copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n anotación</numerusform>
            <numerusform>%n anotaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was damaged. All that it held was recovered: %2 and %3. The damaged file is kept as %4.</source>
        <extracomment>%1 is a file, %2 &quot;2 articles&quot;, %3 &quot;14 annotations&quot;, %4 the file that was kept.</extracomment>
        <translation>%1 estaba dañado. Se recuperó todo su contenido: %2 y %3. El archivo dañado se conserva como %4.</translation>
    </message>
    <message>
        <source>%1 was damaged. %2 and %3 were recovered; the rest could not be read. The damaged file is kept as %4.</source>
        <translation>%1 estaba dañado. Se recuperaron %2 y %3; el resto no se pudo leer. El archivo dañado se conserva como %4.</translation>
    </message>
    <message>
        <source>%1 is open in another window. Choose another name.</source>
        <translation>%1 está abierto en otra ventana. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 is open on the computer %2, so it can only be read here. Save it under another name to work on a copy.</source>
        <translation>%1 está abierto en el equipo %2 y aquí solo se puede leer. Guárdelo con otro nombre para trabajar en una copia.</translation>
    </message>
    <message>
        <source>%1 is open in another window, so it can only be read here. Save it under another name to work on a copy.</source>
        <translation>%1 está abierto en otra ventana y aquí solo se puede leer. Guárdelo con otro nombre para trabajar en una copia.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Galley, so it can only be read. Install that version to change it.</source>
        <translation>%1 lo escribió un Galley más reciente y solo se puede leer. Instale esa versión para cambiarlo.</translation>
    </message>
    <message>
        <source>%1 was written by Galley %2, which is newer than this one, so it can only be read. Install that version to change it.</source>
        <translation>%1 lo escribió Galley %2, más reciente que este, y solo se puede leer. Instale esa versión para cambiarlo.</translation>
    </message>
    <message>
        <source>There is no session at %1.</source>
        <translation>No hay ninguna sesión en %1.</translation>
    </message>
    <message>
        <source>%1 may not be written, so it can only be read. Save it under another name to work on a copy.</source>
        <translation>%1 no se puede escribir, solo leer. Guárdelo con otro nombre para trabajar en una copia.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>No se pudo escribir %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not a Galley session.</source>
        <translation>%1 no es una sesión de Galley.</translation>
    </message>
    <message>
        <source>%1 is a database, but not a Galley session.</source>
        <translation>%1 es una base de datos, pero no una sesión de Galley.</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written. Make room; Galley tries again by itself.</source>
        <translation>El disco está lleno: no se pudo escribir %1. Libere espacio; Galley lo reintenta solo.</translation>
    </message>
    <message>
        <source>The session %1 is damaged. It was left as it is; open a copy of it from a backup.</source>
        <translation>La sesión %1 está dañada. Se dejó como está; abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>The session %1 could not be written. Check the disk and the permissions of its folder.</source>
        <translation>No se pudo escribir la sesión %1. Compruebe el disco y los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>The session %1 is not as Galley writes it.</source>
        <translation>La sesión %1 no es como la escribe Galley.</translation>
    </message>
    <message>
        <source>The session %1 holds more than Galley puts into one, and was not opened.</source>
        <translation>La sesión %1 contiene más de lo que Galley pone en una y no se abrió.</translation>
    </message>
</context>
<context>
    <name>SourceGuard</name>
    <message>
        <source>“%1” is an article of this comparison. Give the report another name.</source>
        <translation>«%1» es un artículo de esta comparación. Dé otro nombre al informe.</translation>
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
        <translation>%1 Algunos de estos artículos reproducen el mismo texto de agencia y cuentan como una sola fuente.</translation>
    </message>
</context>
<context>
    <name>SpellingCheck</name>
    <message>
        <source>“%1” is a rare word. Perhaps “%2” is meant.</source>
        <translation>«%1» es una palabra rara. Tal vez se quiso decir «%2».</translation>
    </message>
    <message>
        <source>The dictionary does not know “%1”.</source>
        <translation>El diccionario no conoce «%1».</translation>
    </message>
    <message>
        <source>The dictionary does not know “%1”. Perhaps “%2” is meant.</source>
        <translation>El diccionario no conoce «%1». Tal vez se quiso decir «%2».</translation>
    </message>
    <message>
        <source>“%1” is British spelling, and the house writes American English.</source>
        <translation>«%1» es grafía británica, y la casa escribe en inglés estadounidense.</translation>
    </message>
    <message>
        <source>“%1” is American spelling, and the house writes British English.</source>
        <translation>«%1» es grafía estadounidense, y la casa escribe en inglés británico.</translation>
    </message>
</context>
<context>
    <name>StyleCheck</name>
    <message>
        <source>The articles write this in two ways, “%1” and “%2”. Both are right; it is a matter of house style.</source>
        <translation>Los artículos escriben esto de dos formas, «%1» y «%2». Ambas son correctas; es cuestión de libro de estilo.</translation>
    </message>
</context>
<context>
    <name>SummaryPlan</name>
    <message numerus="yes">
        <source>claims shared</source>
        <translation>
            <numerusform>afirmación común</numerusform>
            <numerusform>afirmaciones comunes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>claims differing</source>
        <translation>
            <numerusform>afirmación que difiere</numerusform>
            <numerusform>afirmaciones que difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>claims in one article only</source>
        <translation>afirmaciones en un solo artículo</translation>
    </message>
    <message>
        <source>claims only in %1</source>
        <translation>afirmaciones solo en %1</translation>
    </message>
    <message>
        <source>No difference of fact was found.</source>
        <translation>No se encontró ninguna diferencia de hechos.</translation>
    </message>
    <message>
        <source>not told</source>
        <extracomment>In a table, where an article does not tell what the others tell.</extracomment>
        <translation>no mencionado</translation>
    </message>
    <message>
        <source>%1 (base)</source>
        <extracomment>Behind the name of the article that the others are held against.</extracomment>
        <translation>%1 (base)</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableReport</name>
    <message>
        <source>Shared</source>
        <translation>Común</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Only in one</source>
        <translation>Solo en uno</translation>
    </message>
    <message>
        <source>“Differing” says that the articles do not agree. It does not say which one is right.</source>
        <translation>«Difiere» significa que los artículos no coinciden. No dice cuál tiene razón.</translation>
    </message>
</context>
<context>
    <name>TextReport</name>
    <message numerus="yes">
        <source>%1, %2, %n word(s)</source>
        <extracomment>Below an article&apos;s title: its source, its language, its length.</extracomment>
        <translation>
            <numerusform>%1, %2, %n palabra</numerusform>
            <numerusform>%1, %2, %n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) shared.</source>
        <translation>
            <numerusform>%n afirmación común.</numerusform>
            <numerusform>%n afirmaciones comunes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) differing.</source>
        <translation>
            <numerusform>%n afirmación que difiere.</numerusform>
            <numerusform>%n afirmaciones que difieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in one article only.</source>
        <translation>
            <numerusform>%n afirmación solo en un artículo.</numerusform>
            <numerusform>%n afirmaciones solo en un artículo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Where the articles differ</source>
        <translation>Dónde difieren los artículos</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Add article</source>
        <translation>Añadir artículo</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Link scrolling</source>
        <translation>Vincular desplazamiento</translation>
    </message>
    <message>
        <source>Align rows</source>
        <translation>Alinear filas</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation>Barra de herramientas principal</translation>
    </message>
</context>
<context>
    <name>WebAnnotation</name>
    <message>
        <source>The annotations are larger than 256 MB. Split the file.</source>
        <translation>Las anotaciones superan los 256 MB. Divida el archivo.</translation>
    </message>
    <message>
        <source>The annotations are not valid JSON. Export them again.</source>
        <translation>Las anotaciones no son JSON válido. Expórtelas de nuevo.</translation>
    </message>
    <message>
        <source>The file holds something other than W3C annotations.</source>
        <translation>El archivo contiene algo distinto de anotaciones W3C.</translation>
    </message>
</context>
<context>
    <name>WebArchiveReader</name>
    <message>
        <source>%1 is a saved page without a page in it. Please save it anew.</source>
        <translation>%1 es una página guardada que no contiene ninguna página. Guárdela de nuevo.</translation>
    </message>
    <message>
        <source>What was saved in %1 is no page but %2. Please open that file itself.</source>
        <translation>Lo guardado en %1 no es una página, sino %2. Abra ese archivo directamente.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Only in %1</source>
        <translation>Solo en %1</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <extracomment>%1 is Number, Date, Name and the like.</extracomment>
        <translation>%1 difiere</translation>
    </message>
    <message>
        <source>%1 and %2 differ</source>
        <extracomment>%1 and %2 are Number, Date, Name and the like.</extracomment>
        <translation>%1 y %2 difieren</translation>
    </message>
    <message numerus="yes">
        <source>%n facts differ</source>
        <translation>
            <numerusform>%n hecho difiere</numerusform>
            <numerusform>%n hechos difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Same words, in another order</source>
        <translation>Mismas palabras, en otro orden</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Mismas palabras</translation>
    </message>
    <message>
        <source>Reworded, in another order</source>
        <translation>Reformulado, en otro orden</translation>
    </message>
    <message>
        <source>Reworded, no fact differs</source>
        <translation>Reformulado, ningún hecho difiere</translation>
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
        <translation>Sobre lo mismo, sin afirmaciones comunes</translation>
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
        <translation>Eliminar anotación</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Mark quote</source>
        <translation>Marcar cita</translation>
    </message>
    <message>
        <source>Mark typo</source>
        <translation>Marcar errata</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Subrayado</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Tachado</translation>
    </message>
    <message>
        <source>Ask question</source>
        <translation>Hacer pregunta</translation>
    </message>
    <message>
        <source>Note on a link</source>
        <translation>Nota sobre un enlace</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Escribir nota</translation>
    </message>
    <message>
        <source>Confirm place</source>
        <translation>Confirmar lugar</translation>
    </message>
    <message>
        <source>Attach annotation</source>
        <translation>Fijar anotación</translation>
    </message>
    <message>
        <source>Move annotation</source>
        <translation>Mover anotación</translation>
    </message>
</context>
<context>
    <name>galley::AnnotationCommands</name>
    <message>
        <source>Import annotations</source>
        <translation>Importar anotaciones</translation>
    </message>
    <message>
        <source>W3C Web Annotations (*.jsonld *.json)</source>
        <translation>Anotaciones web W3C (*.jsonld *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Merge annotations from a PDF</source>
        <translation>Combinar anotaciones de un PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what would be taken back, such as &quot;Write note&quot;.</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>D&amp;eshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1 is what would be made again, such as &quot;Write note&quot;.</extracomment>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Re&amp;hacer: %1</translation>
    </message>
    <message>
        <source>Put the cursor into an annotation, or choose one in the list, first.</source>
        <translation>Ponga antes el cursor en una anotación o elija una de la lista.</translation>
    </message>
    <message>
        <source>The annotation was deleted. Ctrl+Z brings it back.</source>
        <translation>La anotación se eliminó. Ctrl+Z la recupera.</translation>
    </message>
    <message>
        <source>Choose an annotation in the list first.</source>
        <translation>Elija antes una anotación de la lista.</translation>
    </message>
    <message>
        <source>Select the words that it belongs to, then press “Attach here” again.</source>
        <translation>Seleccione las palabras a las que pertenece y pulse de nuevo «Fijar aquí».</translation>
    </message>
    <message>
        <source>The annotation is attached to the selected words.</source>
        <translation>La anotación quedó fijada a las palabras seleccionadas.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) added.</source>
        <translation>
            <numerusform>%n anotación añadida.</numerusform>
            <numerusform>%n anotaciones añadidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) were here already.</source>
        <translation>
            <numerusform>%n anotación ya estaba aquí.</numerusform>
            <numerusform>%n anotaciones ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) belong to other articles.</source>
        <translation>
            <numerusform>%n anotación pertenece a otros artículos.</numerusform>
            <numerusform>%n anotaciones pertenecen a otros artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The annotations were written to %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Las anotaciones se escribieron en %1.</translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>Exportar anotaciones</translation>
    </message>
    <message>
        <source>W3C Web Annotations (*.jsonld)</source>
        <translation>Anotaciones web W3C (*.jsonld)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>List (*.md)</source>
        <translation>Lista (*.md)</translation>
    </message>
    <message>
        <source>The current article did not come from a PDF, so it has no pages to put marks on.</source>
        <translation>El artículo actual no procede de un PDF y no tiene páginas donde poner marcas.</translation>
    </message>
    <message>
        <source>Export marks on original pages</source>
        <translation>Exportar marcas sobre las páginas originales</translation>
    </message>
    <message>
        <source>%1, annotated.pdf</source>
        <extracomment>A file name: %1 is that of the original.</extracomment>
        <translation>%1, anotado.pdf</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Sessions (%1)</source>
        <translation>Sesiones (%1)</translation>
    </message>
</context>
<context>
    <name>galley::AnnotationEditor</name>
    <message>
        <source>Annotation</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Should &amp;be</source>
        <translation>&amp;Debería ser</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Page, time or address of the evidence</source>
        <translation>Página, hora o dirección de la prueba</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Respuesta</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>A colour of a highlight: the usual one of its kind.</extracomment>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>Words to find it by, parted by commas</source>
        <translation>Palabras para encontrarla, separadas por comas</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Et&amp;iquetas</translation>
    </message>
</context>
<context>
    <name>galley::ArticlePane</name>
    <message>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message numerus="yes">
        <source>%1 words</source>
        <translation>
            <numerusform>%1 palabra</numerusform>
            <numerusform>%1 palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Drop the second article here</source>
        <translation>Suelte aquí el segundo artículo</translation>
    </message>
    <message>
        <source>Reading, %1 %</source>
        <translation>Leyendo, %1 %</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>No abierto</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 changed on disk.&lt;/b&gt; Notes stay with their words.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>&lt;b&gt;%1 cambió en el disco.&lt;/b&gt; Las notas siguen con sus palabras.</translation>
    </message>
</context>
<context>
    <name>galley::ArticleView</name>
    <message>
        <source>paragraph %1 of %2</source>
        <translation>párrafo %1 de %2</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>mismas palabras</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>reformulado</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>stands elsewhere</source>
        <translation>está en otro lugar</translation>
    </message>
    <message>
        <source>matches %1</source>
        <extracomment>%1 is a list such as &quot;B paragraph 2&quot;.</extracomment>
        <translation>corresponde a %1</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>data</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>pie de foto</translation>
    </message>
    <message>
        <source>not part of the article</source>
        <translation>no forma parte del artículo</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <source>1 line hidden: %1</source>
        <translation>1 línea oculta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines hidden: %1</source>
        <translation>
            <numerusform>%n línea oculta: %1</numerusform>
            <numerusform>%n líneas ocultas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>¶%1</source>
        <translation>¶%1</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>el titular</translation>
    </message>
    <message>
        <source>Same passage higher up, in %1</source>
        <extracomment>%1 is a paragraph, such as ¶6.</extracomment>
        <translation>El mismo pasaje más arriba, en %1</translation>
    </message>
    <message>
        <source>Same passage lower down, in %1</source>
        <translation>El mismo pasaje más abajo, en %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>%1 is a paragraph, such as ¶6.</extracomment>
        <translation>Ir a %1</translation>
    </message>
</context>
<context>
    <name>galley::CollationView</name>
    <message>
        <source>The passages word over word</source>
        <translation>Los pasajes palabra sobre palabra</translation>
    </message>
    <message>
        <source>%1 (moved)</source>
        <translation>%1 (movido)</translation>
    </message>
</context>
<context>
    <name>galley::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de órdenes</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Escriba lo que quiere hacer</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <extracomment>A command that is switched on, %1 being its name.</extracomment>
        <translation>%1 (activado)</translation>
    </message>
</context>
<context>
    <name>galley::DockRail</name>
    <message>
        <source>Opens this list over the articles. Escape closes it.</source>
        <translation>Abre esta lista sobre los artículos. Escape la cierra.</translation>
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
        <translation>Suelte para mover el artículo aquí</translation>
    </message>
    <message>
        <source>Drop to add an article</source>
        <translation>Suelte para añadir un artículo</translation>
    </message>
    <message>
        <source>Drop to change places with article %1</source>
        <translation>Suelte para cambiar de lugar con el artículo %1</translation>
    </message>
    <message>
        <source>Drop to replace article %1</source>
        <translation>Suelte para sustituir el artículo %1</translation>
    </message>
    <message>
        <source>Drop between two panes to move it there instead</source>
        <translation>Suelte entre dos paneles para moverlo allí</translation>
    </message>
    <message>
        <source>Drop between two panes to add it instead</source>
        <translation>Suelte entre dos paneles para añadirlo</translation>
    </message>
</context>
<context>
    <name>galley::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>PDF with annotations</source>
        <translation>PDF con anotaciones</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>Comparison document (JSON)</source>
        <translation>Documento de comparación (JSON)</translation>
    </message>
    <message>
        <source>Tables of claims and findings (CSV)</source>
        <translation>Tablas de afirmaciones y hallazgos (CSV)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open it afterwards</source>
        <translation>Abrirlo después</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>One after another</source>
        <translation>Uno tras otro</translation>
    </message>
    <message>
        <source>Table of claims</source>
        <translation>Tabla de afirmaciones</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposición</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>As the articles need it</source>
        <translation>Según lo necesiten los artículos</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Orientación</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Ta&amp;maño del texto</translation>
    </message>
    <message>
        <source>Summary on the first page</source>
        <translation>Resumen en la primera página</translation>
    </message>
    <message>
        <source>Findings of the copy desk</source>
        <translation>Hallazgos de la corrección</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>Notas y resaltados</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>There is a preview of PDF pages only.</source>
        <translation>Solo hay vista previa de páginas PDF.</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>Informes (%1)</translation>
    </message>
    <message>
        <source>Tagged, for screen readers</source>
        <translation>Etiquetado, para lectores de pantalla</translation>
    </message>
    <message>
        <source>For the archive (PDF/A-3, with the session)</source>
        <translation>Para archivo (PDF/A-3, con la sesión)</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>&amp;Márgenes</translation>
    </message>
    <message>
        <source>Shared passages as annotations</source>
        <translation>Pasajes comunes como anotaciones</translation>
    </message>
    <message>
        <source>“%1” is there already. Press Replace to write over it.</source>
        <translation>«%1» ya existe. Pulse Reemplazar para sobrescribirlo.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>galley::FileCommands</name>
    <message>
        <source>There is no article in %1. Choose another folder.</source>
        <translation>No hay ningún artículo en %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy an article first.</source>
        <translation>No hay texto en el portapapeles. Copie antes un artículo.</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Abrir artículos</translation>
    </message>
    <message>
        <source>Open another article</source>
        <translation>Abrir otro artículo</translation>
    </message>
    <message>
        <source>Articles and sessions (%1 %2)</source>
        <translation>Artículos y sesiones (%1 %2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Galley never connects to the network. Save the page as a file and drop that.</source>
        <translation>Galley nunca se conecta a la red. Guarde la página como archivo y suéltelo.</translation>
    </message>
    <message>
        <source>A picture has no words to compare. Drop a text, a web page, a PDF or an office document.</source>
        <translation>Una imagen no tiene palabras que comparar. Suelte un texto, una página web, un PDF o un documento ofimático.</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Abrir sesión</translation>
    </message>
    <message>
        <source>Sessions (%1)</source>
        <translation>Sesiones (%1)</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Guardar sesión</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparación</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the folder were left out: other kinds of files, or folders in it.</source>
        <translation>
            <numerusform>Se omitió %n elemento de la carpeta: un archivo de otro tipo o una subcarpeta.</numerusform>
            <numerusform>Se omitieron %n elementos de la carpeta: archivos de otros tipos o subcarpetas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::FindBar</name>
    <message>
        <source>Find in all articles</source>
        <translation>Buscar en todos los artículos</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Tells capital letters from small ones.</source>
        <translation>Distingue mayúsculas de minúsculas.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras enteras</translation>
    </message>
    <message>
        <source>Finds whole words only.</source>
        <translation>Solo encuentra palabras enteras.</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Takes the words as a regular expression.</source>
        <translation>Toma las palabras como expresión regular.</translation>
    </message>
    <message>
        <source>Closes the search.</source>
        <translation>Cierra la búsqueda.</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>This regular expression makes no sense: %1.</source>
        <extracomment>%1 is what the library says, in English.</extracomment>
        <translation>Esta expresión regular no tiene sentido: %1.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
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
        <translation>%1 de %2 (%3)</translation>
    </message>
    <message>
        <source>That was the last place. The search goes on from the first.</source>
        <translation>Era el último lugar. La búsqueda sigue desde el primero.</translation>
    </message>
    <message>
        <source>That was the first place. The search goes on from the last.</source>
        <translation>Era el primer lugar. La búsqueda sigue desde el último.</translation>
    </message>
    <message>
        <source>This expression takes too long; make it more exact.</source>
        <translation>Esta expresión tarda demasiado; hágala más precisa.</translation>
    </message>
</context>
<context>
    <name>galley::FindingPopup</name>
    <message numerus="yes">
        <source>%1 times in %n articles</source>
        <translation>
            <numerusform>%1 veces en %n artículo</numerusform>
            <numerusform>%1 veces en %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>once in article %1</source>
        <translation>una vez en el artículo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times in article %1</source>
        <translation>
            <numerusform>%n vez en el artículo %1</numerusform>
            <numerusform>%n veces en el artículo %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark correction</source>
        <translation>Marcar corrección</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Ver los %1</translation>
    </message>
</context>
<context>
    <name>galley::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>&amp;Number of a difference, or letter and paragraph of an article</source>
        <translation>&amp;Número de una diferencia, o letra y párrafo de un artículo</translation>
    </message>
    <message>
        <source>12 or B 4</source>
        <extracomment>What may be typed: the twelfth difference, or the fourth paragraph of article B.</extracomment>
        <translation>12 o B 4</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message numerus="yes">
        <source>There are %n difference(s).</source>
        <translation>
            <numerusform>Hay %n diferencia.</numerusform>
            <numerusform>Hay %n diferencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>This names no place.</source>
        <translation>Eso no indica ningún lugar.</translation>
    </message>
    <message numerus="yes">
        <source>There are only %n difference(s).</source>
        <translation>
            <numerusform>Solo hay %n diferencia.</numerusform>
            <numerusform>Solo hay %n diferencias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This article has only %n paragraph(s).</source>
        <translation>
            <numerusform>Este artículo solo tiene %n párrafo.</numerusform>
            <numerusform>Este artículo solo tiene %n párrafos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Diferencia %1 de %2</translation>
    </message>
    <message>
        <source>Article %1, paragraph %2</source>
        <extracomment>%1 is the letter of an article.</extracomment>
        <translation>Artículo %1, párrafo %2</translation>
    </message>
</context>
<context>
    <name>galley::LegendButton</name>
    <message>
        <source>Shared</source>
        <translation>Común</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>%1 Press to hide them.</source>
        <translation>%1 Pulse para ocultarlos.</translation>
    </message>
    <message>
        <source>%1 Hidden now; press to show them.</source>
        <translation>%1 Ahora ocultos; pulse para mostrarlos.</translation>
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
        <translation>El artículo ya está en el borde.</translation>
    </message>
    <message>
        <source>About Galley</source>
        <translation>Acerca de Galley</translation>
    </message>
    <message>
        <source>&lt;b&gt;Galley %1&lt;/b&gt;&lt;p&gt;Sets news articles side by side and shows which claims they share, where they differ, and what only one of them says.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Galley %1&lt;/b&gt;&lt;p&gt;Coloca artículos de prensa lado a lado y muestra qué afirmaciones comparten, dónde difieren y qué dice solo uno de ellos.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>El informe se escribió en %1.</translation>
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
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>No passage matches. The articles seem to tell different stories.</source>
        <translation>Ningún pasaje corresponde. Los artículos parecen contar historias distintas.</translation>
    </message>
    <message>
        <source>Comparing was stopped. Nothing is marked.</source>
        <translation>Se detuvo la comparación. No hay nada marcado.</translation>
    </message>
    <message>
        <source>Comparing was stopped. The marks are those of the comparison before.</source>
        <translation>Se detuvo la comparación. Las marcas son las de la comparación anterior.</translation>
    </message>
</context>
<context>
    <name>galley::MessageStrip</name>
    <message>
        <source>Closes this message.</source>
        <translation>Cierra este mensaje.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>galley::OverviewBar</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
</context>
<context>
    <name>galley::PagePreview</name>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>Vista previa, página %1 de %2</translation>
    </message>
</context>
<context>
    <name>galley::PairDrawer</name>
    <message>
        <source>Confirm match</source>
        <translation>Confirmar correspondencia</translation>
    </message>
    <message>
        <source>Not a match</source>
        <translation>No corresponde</translation>
    </message>
    <message>
        <source>Mark correction</source>
        <translation>Marcar corrección</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Writes a note on all of these passages together.</source>
        <translation>Escribe una nota sobre todos estos pasajes juntos.</translation>
    </message>
    <message>
        <source>Shows the two passages word over word.</source>
        <translation>Muestra los dos pasajes palabra sobre palabra.</translation>
    </message>
    <message>
        <source>Folds the drawer to its head.</source>
        <translation>Pliega el cajón hasta su cabecera.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <source>No difference chosen</source>
        <translation>Ninguna diferencia elegida</translation>
    </message>
    <message>
        <source>Next Difference goes to the first one.</source>
        <translation>«Diferencia siguiente» va a la primera.</translation>
    </message>
    <message>
        <source>No other article has a passage like this one.</source>
        <translation>Ningún otro artículo tiene un pasaje como este.</translation>
    </message>
    <message>
        <source>The passages word over word</source>
        <translation>Los pasajes palabra sobre palabra</translation>
    </message>
    <message>
        <source>One article open</source>
        <translation>Un artículo abierto</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Aún sin comparar</translation>
    </message>
    <message>
        <source>Open a second one to compare the two.</source>
        <translation>Abra otro para compararlos.</translation>
    </message>
</context>
<context>
    <name>galley::PaneHeader</name>
    <message>
        <source>Make base</source>
        <translation>Usar como base</translation>
    </message>
    <message>
        <source>Close article</source>
        <translation>Cerrar artículo</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>Cerrar este artículo</translation>
    </message>
    <message>
        <source>Reload article</source>
        <translation>Recargar artículo</translation>
    </message>
    <message>
        <source>Read this article again</source>
        <translation>Volver a leer este artículo</translation>
    </message>
    <message>
        <source>Unlock article</source>
        <translation>Desbloquear artículo</translation>
    </message>
    <message>
        <source>This article keeps its place. Press to let it scroll with the others.</source>
        <translation>Este artículo se queda en su sitio. Pulse para que se desplace con los demás.</translation>
    </message>
    <message>
        <source>Compare the other articles with this one</source>
        <translation>Comparar los demás artículos con este</translation>
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
        <translation>Abrir otro…</translation>
    </message>
    <message>
        <source>Paste its text…</source>
        <translation>Pegar su texto…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>galley::PaneStage</name>
    <message>
        <source>difference %1 of %2</source>
        <translation>diferencia %1 de %2</translation>
    </message>
    <message>
        <source>%1 paragraph %2</source>
        <translation>%1 párrafo %2</translation>
    </message>
    <message>
        <source>the headline of %1</source>
        <translation>el titular de %1</translation>
    </message>
</context>
<context>
    <name>galley::Printing</name>
    <message numerus="yes">
        <source>%n page(s) were sent to the printer.</source>
        <translation>
            <numerusform>%n página se envió a la impresora.</numerusform>
            <numerusform>%n páginas se enviaron a la impresora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer cannot be reached. Check it in the system&apos;s settings, then try again.</source>
        <translation>No se puede acceder a la impresora. Compruébela en los ajustes del sistema e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>galley::ReasonsView</name>
    <message>
        <source>Same words throughout</source>
        <translation>Mismas palabras de principio a fin</translation>
    </message>
    <message>
        <source>Same quote:</source>
        <translation>Misma cita:</translation>
    </message>
    <message>
        <source>Same speaker:</source>
        <translation>Mismo hablante:</translation>
    </message>
    <message>
        <source>Same names:</source>
        <translation>Mismos nombres:</translation>
    </message>
    <message>
        <source>Same figures:</source>
        <translation>Mismas cifras:</translation>
    </message>
    <message>
        <source>Rare words:</source>
        <translation>Palabras raras:</translation>
    </message>
    <message>
        <source>Neighbours match</source>
        <translation>Los vecinos corresponden</translation>
    </message>
    <message>
        <source>Matched by hand</source>
        <translation>Emparejados a mano</translation>
    </message>
    <message>
        <source>Confirmed by hand</source>
        <translation>Confirmado a mano</translation>
    </message>
    <message>
        <source>The articles tell it in another order</source>
        <translation>Los artículos lo cuentan en otro orden</translation>
    </message>
    <message>
        <source>Why these match</source>
        <translation>Por qué corresponden</translation>
    </message>
    <message>
        <source>Why these two match</source>
        <translation>Por qué corresponden estos dos</translation>
    </message>
    <message>
        <source>Suggested:</source>
        <translation>Sugerencia:</translation>
    </message>
    <message numerus="yes">
        <source>%n other place(s) speak for it</source>
        <translation>
            <numerusform>%n lugar más lo apoya</numerusform>
            <numerusform>%n lugares más lo apoyan</numerusform>
        </translation>
    </message>
    <message>
        <source>Inside a quote: ask, or write [sic]</source>
        <translation>Dentro de una cita: pregunte o escriba [sic]</translation>
    </message>
</context>
<context>
    <name>galley::RecentRow</name>
    <message>
        <source>none differing</source>
        <translation>nada difiere</translation>
    </message>
    <message numerus="yes">
        <source>%n differing</source>
        <translation>
            <numerusform>%n difiere</numerusform>
            <numerusform>%n difieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ReviewCommands</name>
    <message>
        <source>No fact differs.</source>
        <translation>Ningún hecho difiere.</translation>
    </message>
    <message>
        <source>Last difference. Press again to start over.</source>
        <translation>Última diferencia. Pulse otra vez para volver a empezar.</translation>
    </message>
    <message>
        <source>First difference. Press again to go on from the last.</source>
        <translation>Primera diferencia. Pulse otra vez para seguir desde la última.</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>Seleccione antes las palabras.</translation>
    </message>
    <message>
        <source>Edit annotation</source>
        <translation>Editar anotación</translation>
    </message>
    <message>
        <source>Open annotation again</source>
        <translation>Reabrir anotación</translation>
    </message>
    <message>
        <source>Resolve annotation</source>
        <translation>Resolver anotación</translation>
    </message>
    <message>
        <source>Confirm match</source>
        <translation>Confirmar correspondencia</translation>
    </message>
    <message>
        <source>Not a match</source>
        <translation>No corresponde</translation>
    </message>
    <message>
        <source>Match confirmed.</source>
        <translation>Correspondencia confirmada.</translation>
    </message>
    <message>
        <source>These passages are not matched any more. Undo takes that back.</source>
        <translation>Estos pasajes ya no se corresponden. «Deshacer» lo revierte.</translation>
    </message>
    <message>
        <source>Put the cursor into a paragraph first.</source>
        <translation>Ponga antes el cursor en un párrafo.</translation>
    </message>
    <message>
        <source>%1 chosen. Put the cursor into the matching paragraph of another article and align by hand again.</source>
        <translation>%1 elegido. Ponga el cursor en el párrafo correspondiente de otro artículo y alinee de nuevo a mano.</translation>
    </message>
    <message>
        <source>The paragraphs are matched.</source>
        <translation>Los párrafos están emparejados.</translation>
    </message>
    <message>
        <source>No paragraph is chosen for aligning any more.</source>
        <translation>Ya no hay ningún párrafo elegido para alinear.</translation>
    </message>
    <message>
        <source>There is no alignment here to forget.</source>
        <translation>Aquí no hay ninguna alineación que olvidar.</translation>
    </message>
    <message>
        <source>Reject annotation</source>
        <translation>Rechazar anotación</translation>
    </message>
</context>
<context>
    <name>galley::ReviewDock</name>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Filtrar afirmaciones</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Claims are listed here once two articles are compared.</source>
        <translation>Las afirmaciones aparecen aquí cuando se han comparado dos artículos.</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Filter quotes</source>
        <translation>Filtrar citas</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Todas las citas</translation>
    </message>
    <message>
        <source>No quotes were found.</source>
        <translation>No se encontraron citas.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Filtrar nombres</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Todos los nombres</translation>
    </message>
    <message>
        <source>No names were found.</source>
        <translation>No se encontraron nombres.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Filtrar hallazgos</translation>
    </message>
    <message>
        <source>Nothing to query was found.</source>
        <translation>No se encontró nada que consultar.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation>Filtrar anotaciones</translation>
    </message>
    <message>
        <source>No notes yet. Select words in an article, then highlight them or write a note.</source>
        <translation>Todavía no hay notas. Seleccione palabras en un artículo y resáltelas o escriba una nota.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Filter paragraphs</source>
        <translation>Filtrar párrafos</translation>
    </message>
    <message>
        <source>The paragraphs of each article are listed here.</source>
        <translation>Aquí se enumeran los párrafos de cada artículo.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Mark correction</source>
        <translation>Marcar corrección</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Attach here</source>
        <translation>Fijar aquí</translation>
    </message>
    <message>
        <source>Confirm place</source>
        <translation>Confirmar lugar</translation>
    </message>
    <message>
        <source>Ignore everywhere</source>
        <translation>Ignorar en todas partes</translation>
    </message>
</context>
<context>
    <name>galley::ReviewModel</name>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n fila</numerusform>
            <numerusform>%1, %n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ReviewTab</name>
    <message>
        <source>In article %1</source>
        <extracomment>%1 is the letter of an article: only the rows in which that article has something are listed.</extracomment>
        <translation>En el artículo %1</translation>
    </message>
</context>
<context>
    <name>galley::SamplePicture</name>
    <message>
        <source>Two articles with a passage in which they differ</source>
        <translation>Dos artículos con un pasaje en el que difieren</translation>
    </message>
</context>
<context>
    <name>galley::SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>&amp;Your name, under your notes</source>
        <translation>&amp;Su nombre, bajo sus notas</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Tell quotes, figures and dates apart in the text</source>
        <translation>Distinguir citas, cifras y fechas en el texto</translation>
    </message>
    <message>
        <source>&amp;Passages are short under</source>
        <translation>&amp;Pasajes cortos por debajo de</translation>
    </message>
    <message>
        <source>&amp;English spelling</source>
        <translation>&amp;Ortografía inglesa</translation>
    </message>
    <message>
        <source>British and American</source>
        <translation>Británica y estadounidense</translation>
    </message>
    <message>
        <source>British</source>
        <translation>Británica</translation>
    </message>
    <message>
        <source>American</source>
        <translation>Estadounidense</translation>
    </message>
    <message>
        <source>&amp;Words that are always right</source>
        <translation>P&amp;alabras siempre correctas</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Language of Galley</source>
        <translation>&amp;Idioma de Galley</translation>
    </message>
    <message>
        <source>Another language is used from the next start of Galley.</source>
        <translation>Otro idioma se usa a partir del próximo inicio de Galley.</translation>
    </message>
    <message>
        <source> words</source>
        <translation> palabras</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Una en cada línea</translation>
    </message>
    <message>
        <source>&amp;Font of the articles</source>
        <translation>&amp;Letra de los artículos</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Size of the articles</source>
        <translation>&amp;Tamaño de los artículos</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>&amp;Movimiento</translation>
    </message>
    <message>
        <source>None: nothing flashes or glides</source>
        <translation>Ninguno: nada parpadea ni se desliza</translation>
    </message>
</context>
<context>
    <name>galley::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>All default keys</source>
        <translation>Todas las teclas predeterminadas</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar esta tecla</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Ninguna tecla</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminada</translation>
    </message>
    <message>
        <source>Take this key</source>
        <translation>Tomar esta tecla</translation>
    </message>
    <message>
        <source>Choose a command to change its key.</source>
        <translation>Elija una orden para cambiar su tecla.</translation>
    </message>
    <message>
        <source>Press the new key for “%1” in the line above.</source>
        <translation>Pulse en la línea de arriba la tecla nueva para «%1».</translation>
    </message>
    <message>
        <source>%1 moves in the text and cannot be given away. Choose another key.</source>
        <translation>%1 sirve para moverse por el texto y no se puede ceder. Elija otra tecla.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”, which loses it if you take it.</source>
        <translation>%1 es la tecla de «%2», que la pierde si usted la toma.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 está libre.</translation>
    </message>
</context>
<context>
    <name>galley::SourceView</name>
    <message>
        <source>Source of %1</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>Código fuente de %1</translation>
    </message>
    <message>
        <source>This format has no source that could be read as text.</source>
        <translation>Este formato no tiene un código fuente que se pueda leer como texto.</translation>
    </message>
</context>
<context>
    <name>galley::StartPage</name>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Open two or more articles</source>
        <translation>Abra dos o más artículos</translation>
    </message>
    <message>
        <source>Galley sets them side by side and shows which claims they share, where they differ, and what only one of them says.</source>
        <translation>Galley los coloca lado a lado y muestra qué afirmaciones comparten, dónde difieren y qué dice solo uno de ellos.</translation>
    </message>
    <message>
        <source>Your last comparison has no name yet. Its articles and notes are still here.</source>
        <translation>Su última comparación aún no tiene nombre. Sus artículos y notas siguen aquí.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrirla de nuevo</translation>
    </message>
    <message>
        <source>Drop articles here</source>
        <translation>Suelte artículos aquí</translation>
    </message>
    <message>
        <source>Open articles…</source>
        <translation>Abrir artículos…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Pegar texto</translation>
    </message>
    <message>
        <source>Recent comparisons</source>
        <translation>Comparaciones recientes</translation>
    </message>
    <message>
        <source>New to Galley?</source>
        <translation>¿Nuevo en Galley?</translation>
    </message>
    <message>
        <source>Two reports on a harbour bridge</source>
        <translation>Dos noticias sobre un puente del puerto</translation>
    </message>
    <message>
        <source>One misspelt name, one figure that differs and two quotes in another order.</source>
        <translation>Un nombre mal escrito, una cifra que difiere y dos citas en otro orden.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Articles stay on this computer. Galley never connects to the network.</source>
        <translation>Los artículos se quedan en este equipo. Galley nunca se conecta a la red.</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Artículos recientes</translation>
    </message>
    <message>
        <source>Comparisons that you open will be listed here.</source>
        <translation>Las comparaciones que abra aparecerán aquí.</translation>
    </message>
    <message>
        <source>Galley ended before %1 was closed. All its articles and notes are still here.</source>
        <translation>Galley terminó antes de cerrar %1. Todos sus artículos y notas siguen aquí.</translation>
    </message>
    <message>
        <source>Text, Markdown, HTML, PDF, EPUB, DOCX, ODT or RTF. Two to four side by side read best.</source>
        <translation>Texto, Markdown, HTML, PDF, EPUB, DOCX, ODT o RTF. De dos a cuatro, uno al lado de otro, se leen mejor.</translation>
    </message>
</context>
<context>
    <name>galley::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Comparing, %1 %</source>
        <translation>Comparando, %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n correspondencia</numerusform>
            <numerusform>%n correspondencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n moved</source>
        <extracomment>%1 is the number of matches in words; the number after it, of those that stand in another order.</extracomment>
        <translation>
            <numerusform>%1, %n movida</numerusform>
            <numerusform>%1, %n movidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), cannot be saved here</source>
        <translation>
            <numerusform>%n nota, no se puede guardar aquí</numerusform>
            <numerusform>%n notas, no se pueden guardar aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Sin notas</translation>
    </message>
    <message>
        <source>No notes, saved</source>
        <translation>Sin notas, guardado</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), session not named</source>
        <translation>
            <numerusform>%n nota, sesión sin nombre</numerusform>
            <numerusform>%n notas, sesión sin nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), saved</source>
        <translation>
            <numerusform>%n nota, guardada</numerusform>
            <numerusform>%n notas, guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles open</source>
        <translation>Ningún artículo abierto</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Diferencia %1 de %2</translation>
    </message>
    <message>
        <source>One article open</source>
        <translation>Un artículo abierto</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding %1 of %2</source>
        <translation>Hallazgo %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading, %1 %</source>
        <translation>Leyendo, %1 %</translation>
    </message>
</context>
<context>
    <name>galley::Workspace</name>
    <message>
        <source>Close %1</source>
        <extracomment>%1 is an article&apos;s title, outlet or file name.</extracomment>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>Reject match</source>
        <translation>Rechazar correspondencia</translation>
    </message>
    <message>
        <source>Add match</source>
        <translation>Añadir correspondencia</translation>
    </message>
    <message>
        <source>Confirm match</source>
        <translation>Confirmar correspondencia</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Aceptar sugerencia</translation>
    </message>
    <message>
        <source>Dismiss finding</source>
        <translation>Descartar hallazgo</translation>
    </message>
    <message>
        <source>Restore finding</source>
        <translation>Restaurar hallazgo</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n mark(s) were not found on the pages.</source>
        <translation>
            <numerusform>Las palabras de %n marca no se encontraron en las páginas.</numerusform>
            <numerusform>Las palabras de %n marcas no se encontraron en las páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change Role</source>
        <translation>Cambiar función</translation>
    </message>
    <message>
        <source>This session can only be read. Save it under another name to work on a copy.</source>
        <translation>Esta sesión solo se puede leer. Guárdela con otro nombre para trabajar en una copia.</translation>
    </message>
</context>
</TS>
