<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>فتح الأخيرة</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>نافذة جديدة</translation>
    </message>
    <message>
        <source>Opens another window, for another comparison.</source>
        <translation>يفتح نافذة أخرى لمقارنة أخرى.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Opens articles to compare.</source>
        <translation>يفتح مقالات للمقارنة.</translation>
    </message>
    <message>
        <source>&amp;Add Article…</source>
        <translation>إضافة مقال…</translation>
    </message>
    <message>
        <source>Adds articles beside those that are open.</source>
        <translation>يضيف مقالات بجانب المفتوحة.</translation>
    </message>
    <message>
        <source>&amp;Paste Text</source>
        <translation>لصق النص</translation>
    </message>
    <message>
        <source>Opens the text on the clipboard as an article.</source>
        <translation>يفتح نص الحافظة كمقال.</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple</source>
        <translation>فتح المثال</translation>
    </message>
    <message>
        <source>Opens two sample articles.</source>
        <translation>يفتح مقالين للتجربة.</translation>
    </message>
    <message>
        <source>Open &amp;Session…</source>
        <translation>فتح جلسة…</translation>
    </message>
    <message>
        <source>Opens a comparison that was saved, with its notes.</source>
        <translation>يفتح مقارنة محفوظة مع ملاحظاتها.</translation>
    </message>
    <message>
        <source>Sa&amp;ve Session As…</source>
        <translation>حفظ الجلسة باسم…</translation>
    </message>
    <message>
        <source>Saves the articles, notes and decisions in one file.</source>
        <translation>يحفظ المقالات والملاحظات والقرارات في ملف واحد.</translation>
    </message>
    <message>
        <source>&amp;Close Comparison</source>
        <translation>إغلاق المقارنة</translation>
    </message>
    <message>
        <source>Closes all articles and goes to the start page.</source>
        <translation>يغلق كل المقالات ويعود إلى صفحة البداية.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Writes the comparison with its marks and notes as a PDF, a web page or tables.</source>
        <translation>يكتب المقارنة بعلاماتها وملاحظاتها كملف PDF أو صفحة ويب أو جداول.</translation>
    </message>
    <message>
        <source>Print Previe&amp;w…</source>
        <translation>معاينة الطباعة…</translation>
    </message>
    <message>
        <source>Shows the pages as they will be printed.</source>
        <translation>يعرض الصفحات كما ستُطبع.</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Prints the comparison with its marks and notes.</source>
        <translation>يطبع المقارنة بعلاماتها وملاحظاتها.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Closes all windows.</source>
        <translation>يغلق كل النوافذ.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Takes back the last change.</source>
        <translation>يتراجع عن آخر تغيير.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>يعيد التغيير الذي تُراجع عنه.</translation>
    </message>
    <message>
        <source>Copy &amp;Claims as Table</source>
        <translation>نسخ المعلومات كجدول</translation>
    </message>
    <message>
        <source>Copies the table of claims, to be pasted into a spreadsheet.</source>
        <translation>ينسخ جدول المعلومات للصقه في جدول بيانات.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Finds words in all articles at once.</source>
        <translation>يبحث عن كلمات في كل المقالات معا.</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Goes to the next place where the words were found.</source>
        <translation>ينتقل إلى الموضع التالي الذي وُجدت فيه الكلمات.</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Goes to the previous place where the words were found.</source>
        <translation>ينتقل إلى الموضع السابق الذي وُجدت فيه الكلمات.</translation>
    </message>
    <message>
        <source>&amp;Align Rows</source>
        <translation>محاذاة الصفوف</translation>
    </message>
    <message>
        <source>Sets matching paragraphs at the same height.</source>
        <translation>يضع الفقرات المتطابقة على ارتفاع واحد.</translation>
    </message>
    <message>
        <source>&amp;Link Scrolling</source>
        <translation>ربط التمرير</translation>
    </message>
    <message>
        <source>Scrolls all articles together, by their matching passages.</source>
        <translation>يمرر كل المقالات معا وفق مقاطعها المتطابقة.</translation>
    </message>
    <message>
        <source>Show &amp;Shared</source>
        <translation>إظهار المشترك</translation>
    </message>
    <message>
        <source>Marks the passages that several articles share.</source>
        <translation>يعلّم المقاطع التي تشترك فيها عدة مقالات.</translation>
    </message>
    <message>
        <source>Show &amp;Differing</source>
        <translation>إظهار المختلف</translation>
    </message>
    <message>
        <source>Marks the passages in which the articles differ.</source>
        <translation>يعلّم المقاطع التي تختلف فيها المقالات.</translation>
    </message>
    <message>
        <source>Show &amp;Only Here</source>
        <translation>إظهار ما هو هنا فقط</translation>
    </message>
    <message>
        <source>Marks the passages that only one article has.</source>
        <translation>يعلّم المقاطع التي ترد في مقال واحد فقط.</translation>
    </message>
    <message>
        <source>Only Di&amp;ffering</source>
        <translation>المختلف فقط</translation>
    </message>
    <message>
        <source>Marks nothing but the passages in which the articles differ.</source>
        <translation>لا يعلّم إلا المقاطع التي تختلف فيها المقالات.</translation>
    </message>
    <message>
        <source>Leave Out &amp;Quotes</source>
        <translation>استبعاد الاقتباسات</translation>
    </message>
    <message>
        <source>Takes the marks off passages that are quotes.</source>
        <translation>يزيل العلامات عن المقاطع التي هي اقتباسات.</translation>
    </message>
    <message>
        <source>Leave Out S&amp;hort Passages</source>
        <translation>استبعاد المقاطع القصيرة</translation>
    </message>
    <message>
        <source>Takes the marks off passages of few words. How many is in the preferences.</source>
        <translation>يزيل العلامات عن المقاطع قليلة الكلمات. يُحدد العدد في التفضيلات.</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Draws no links between passages that stand in another order.</source>
        <translation>لا يرسم روابط بين المقاطع الواردة بترتيب مختلف.</translation>
    </message>
    <message>
        <source>&amp;Current</source>
        <translation>الحالي</translation>
    </message>
    <message>
        <source>Draws such a link for the current passage only.</source>
        <translation>يرسم هذا الرابط للمقطع الحالي فقط.</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Draws all links between passages that stand in another order.</source>
        <translation>يرسم كل الروابط بين المقاطع الواردة بترتيب مختلف.</translation>
    </message>
    <message>
        <source>La&amp;rger Text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Makes the text of the articles larger.</source>
        <translation>يكبّر نص المقالات.</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Makes the text of the articles smaller.</source>
        <translation>يصغّر نص المقالات.</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>حجم النص العادي</translation>
    </message>
    <message>
        <source>Gives the text of the articles its usual size.</source>
        <translation>يعيد نص المقالات إلى حجمه المعتاد.</translation>
    </message>
    <message>
        <source>Sour&amp;ce…</source>
        <translation>المصدر…</translation>
    </message>
    <message>
        <source>Shows the file behind the current article as it was read.</source>
        <translation>يعرض ملف المقال الحالي كما قُرئ.</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Shows or hides the overview beside the articles.</source>
        <translation>يظهر النظرة العامة بجانب المقالات أو يخفيها.</translation>
    </message>
    <message>
        <source>Side &amp;Panel</source>
        <translation>اللوحة الجانبية</translation>
    </message>
    <message>
        <source>Shows or hides the panel with claims, quotes, names, findings and annotations.</source>
        <translation>يظهر لوحة المعلومات والاقتباسات والأسماء والملحوظات والتعليقات أو يخفيها.</translation>
    </message>
    <message>
        <source>Pair Dra&amp;wer</source>
        <translation>درج المقابلة</translation>
    </message>
    <message>
        <source>Shows or hides the two passages set word over word.</source>
        <translation>يظهر المقطعين كلمة فوق كلمة أو يخفيهما.</translation>
    </message>
    <message>
        <source>Menu &amp;Bar</source>
        <translation>شريط القوائم</translation>
    </message>
    <message>
        <source>Shows or hides the menu bar. The key brings it back.</source>
        <translation>يظهر شريط القوائم أو يخفيه. يعيده المفتاح نفسه.</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>Goes to the table of claims.</source>
        <translation>ينتقل إلى جدول المعلومات.</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Goes to the quotes and their speakers.</source>
        <translation>ينتقل إلى الاقتباسات وقائليها.</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Goes to the names and how they are spelt.</source>
        <translation>ينتقل إلى الأسماء وطرق كتابتها.</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>الملحوظات</translation>
    </message>
    <message>
        <source>Goes to what a copy editor would query.</source>
        <translation>ينتقل إلى ما قد يستفسر عنه المدقق.</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Goes to the notes and highlights.</source>
        <translation>ينتقل إلى الملاحظات والتمييزات.</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Goes to the paragraphs of each article.</source>
        <translation>ينتقل إلى فقرات كل مقال.</translation>
    </message>
    <message>
        <source>&amp;Next Difference</source>
        <translation>الاختلاف التالي</translation>
    </message>
    <message>
        <source>Goes to the next difference or finding.</source>
        <translation>ينتقل إلى الاختلاف أو الملحوظة التالية.</translation>
    </message>
    <message>
        <source>&amp;Previous Difference</source>
        <translation>الاختلاف السابق</translation>
    </message>
    <message>
        <source>Goes to the previous difference or finding.</source>
        <translation>ينتقل إلى الاختلاف أو الملحوظة السابقة.</translation>
    </message>
    <message>
        <source>Next Di&amp;ffering Claim</source>
        <translation>المعلومة المختلفة التالية</translation>
    </message>
    <message>
        <source>Goes to the next passage in which a fact differs.</source>
        <translation>ينتقل إلى المقطع التالي الذي تختلف فيه حقيقة.</translation>
    </message>
    <message>
        <source>Previous Differin&amp;g Claim</source>
        <translation>المعلومة المختلفة السابقة</translation>
    </message>
    <message>
        <source>Goes to the previous passage in which a fact differs.</source>
        <translation>ينتقل إلى المقطع السابق الذي تختلف فيه حقيقة.</translation>
    </message>
    <message>
        <source>&amp;Counterpart</source>
        <translation>المقطع المقابل</translation>
    </message>
    <message>
        <source>Goes to the same passage in the next article.</source>
        <translation>ينتقل إلى المقطع نفسه في المقال التالي.</translation>
    </message>
    <message>
        <source>C&amp;entre</source>
        <translation>توسيط</translation>
    </message>
    <message>
        <source>Brings the current difference to the middle of the window.</source>
        <translation>يضع الاختلاف الحالي في وسط النافذة.</translation>
    </message>
    <message>
        <source>Go &amp;to…</source>
        <translation>انتقال إلى…</translation>
    </message>
    <message>
        <source>Goes to a difference by its number, or to a paragraph.</source>
        <translation>ينتقل إلى اختلاف برقمه أو إلى فقرة.</translation>
    </message>
    <message>
        <source>Ne&amp;xt Article</source>
        <translation>المقال التالي</translation>
    </message>
    <message>
        <source>Goes to the next article.</source>
        <translation>ينتقل إلى المقال التالي.</translation>
    </message>
    <message>
        <source>Pre&amp;vious Article</source>
        <translation>المقال السابق</translation>
    </message>
    <message>
        <source>Goes to the previous article.</source>
        <translation>ينتقل إلى المقال السابق.</translation>
    </message>
    <message>
        <source>Next &amp;Region</source>
        <translation>المنطقة التالية</translation>
    </message>
    <message>
        <source>Goes on to the next part of the window.</source>
        <translation>ينتقل إلى الجزء التالي من النافذة.</translation>
    </message>
    <message>
        <source>Previous Regi&amp;on</source>
        <translation>المنطقة السابقة</translation>
    </message>
    <message>
        <source>Goes back to the previous part of the window.</source>
        <translation>يعود إلى الجزء السابق من النافذة.</translation>
    </message>
    <message>
        <source>&amp;Compare Anew</source>
        <translation>إعادة المقارنة</translation>
    </message>
    <message>
        <source>Compares the articles again.</source>
        <translation>يقارن المقالات مرة أخرى.</translation>
    </message>
    <message>
        <source>&amp;Stop Comparing</source>
        <translation>إيقاف المقارنة</translation>
    </message>
    <message>
        <source>Stops the comparison that is running.</source>
        <translation>يوقف المقارنة الجارية.</translation>
    </message>
    <message>
        <source>Con&amp;firm Match</source>
        <translation>تأكيد التطابق</translation>
    </message>
    <message>
        <source>Says that the current passages tell the same thing.</source>
        <translation>يبيّن أن المقاطع الحالية تروي الشيء نفسه.</translation>
    </message>
    <message>
        <source>Not a &amp;Match</source>
        <translation>ليس تطابقا</translation>
    </message>
    <message>
        <source>Says that the current passages do not tell the same thing.</source>
        <translation>يبيّن أن المقاطع الحالية لا تروي الشيء نفسه.</translation>
    </message>
    <message>
        <source>&amp;Align by Hand</source>
        <translation>محاذاة يدوية</translation>
    </message>
    <message>
        <source>Joins the paragraph of the cursor with one in another article.</source>
        <translation>يربط فقرة المؤشر بفقرة في مقال آخر.</translation>
    </message>
    <message>
        <source>Forget Alig&amp;nment</source>
        <translation>نسيان المحاذاة</translation>
    </message>
    <message>
        <source>Forgets the paragraph that was chosen for aligning by hand, or parts those of the current match.</source>
        <translation>ينسى الفقرة المختارة للمحاذاة اليدوية أو يفصل فقرات التطابق الحالي.</translation>
    </message>
    <message>
        <source>Make &amp;Base</source>
        <translation>جعله الأساس</translation>
    </message>
    <message>
        <source>Makes the current article the one whose order the others follow.</source>
        <translation>يجعل المقال الحالي هو الذي تتبع المقالات الأخرى ترتيبه.</translation>
    </message>
    <message>
        <source>Loc&amp;k Article in Place</source>
        <translation>تثبيت المقال في مكانه</translation>
    </message>
    <message>
        <source>Keeps the current article where it is while the others scroll.</source>
        <translation>يبقي المقال الحالي مكانه بينما تُمرر البقية.</translation>
    </message>
    <message>
        <source>Move to the &amp;Previous Place</source>
        <translation>نقل إلى الموضع السابق</translation>
    </message>
    <message>
        <source>Changes places with the article before it.</source>
        <translation>يبادل الموضع مع المقال الذي قبله.</translation>
    </message>
    <message>
        <source>Move to the Ne&amp;xt Place</source>
        <translation>نقل إلى الموضع التالي</translation>
    </message>
    <message>
        <source>Changes places with the article after it.</source>
        <translation>يبادل الموضع مع المقال الذي بعده.</translation>
    </message>
    <message>
        <source>&amp;Reload Article</source>
        <translation>إعادة تحميل المقال</translation>
    </message>
    <message>
        <source>Reads the current article again.</source>
        <translation>يقرأ المقال الحالي مرة أخرى.</translation>
    </message>
    <message>
        <source>C&amp;lose Article</source>
        <translation>إغلاق المقال</translation>
    </message>
    <message>
        <source>Closes the current article and keeps the others.</source>
        <translation>يغلق المقال الحالي ويبقي البقية.</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>تمييز</translation>
    </message>
    <message>
        <source>Highlights the selected words.</source>
        <translation>يميّز الكلمات المحددة.</translation>
    </message>
    <message>
        <source>Qu&amp;ote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Marks the selected words as a quote to be checked.</source>
        <translation>يعلّم الكلمات المحددة كاقتباس يجب التحقق منه.</translation>
    </message>
    <message>
        <source>&amp;Typo</source>
        <translation>خطأ مطبعي</translation>
    </message>
    <message>
        <source>Marks the selected words as misspelt, with what should stand there.</source>
        <translation>يعلّم الكلمات المحددة كخطأ إملائي مع ما ينبغي أن يكون مكانها.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Writes a note on the selected words.</source>
        <translation>يكتب ملاحظة على الكلمات المحددة.</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>تسطير</translation>
    </message>
    <message>
        <source>Underlines the selected words.</source>
        <translation>يسطّر تحت الكلمات المحددة.</translation>
    </message>
    <message>
        <source>&amp;Strike Out</source>
        <translation>شطب</translation>
    </message>
    <message>
        <source>Strikes out the selected words.</source>
        <translation>يشطب الكلمات المحددة.</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Asks a question about the selected words.</source>
        <translation>يطرح سؤالا عن الكلمات المحددة.</translation>
    </message>
    <message>
        <source>Mark &amp;Correction</source>
        <translation>تعليم التصحيح</translation>
    </message>
    <message>
        <source>Turns the current finding into a typo annotation with its suggestion.</source>
        <translation>يحوّل الملحوظة الحالية إلى تعليق خطأ مطبعي مع اقتراحها.</translation>
    </message>
    <message>
        <source>&amp;Ignore Finding</source>
        <translation>تجاهل الملحوظة</translation>
    </message>
    <message>
        <source>Takes the current finding out of the text and keeps it under Ignored.</source>
        <translation>يزيل الملحوظة الحالية من النص ويبقيها ضمن «المتجاهلة».</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Opens the settings.</source>
        <translation>يفتح الإعدادات.</translation>
    </message>
    <message>
        <source>Co&amp;mmand Palette…</source>
        <translation>لوحة الأوامر…</translation>
    </message>
    <message>
        <source>Finds any command by its name.</source>
        <translation>يجد أي أمر باسمه.</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>Lists every command with its keys, to be changed.</source>
        <translation>يعرض كل أمر مع مفاتيحه القابلة للتغيير.</translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>عن Galley</translation>
    </message>
    <message>
        <source>Says what Galley is and which version this is.</source>
        <translation>يبيّن ما هو Galley وأي إصدار هذا.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Lin&amp;ks of Moved Passages</source>
        <translation>روابط المقاطع المنقولة</translation>
    </message>
    <message>
        <source>Go to Pane&amp;l</source>
        <translation>انتقال إلى اللوحة</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>إعدادات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Writes the session as it is now to a second file, and goes on with this one.</source>
        <translation>يكتب الجلسة كما هي الآن في ملف ثان ويتابع بهذا.</translation>
    </message>
    <message>
        <source>Export Marks on Ori&amp;ginal Pages…</source>
        <translation>تصدير العلامات على الصفحات الأصلية…</translation>
    </message>
    <message>
        <source>Writes the PDF that the current article came from, with its marks and notes on its own pages.</source>
        <translation>يكتب ملف PDF الذي أتى منه المقال الحالي بعلاماته وملاحظاته على صفحاته.</translation>
    </message>
    <message>
        <source>Note on the &amp;Link</source>
        <translation>ملاحظة على الرابط</translation>
    </message>
    <message>
        <source>Writes a note on the current passages of all articles together.</source>
        <translation>يكتب ملاحظة على المقاطع الحالية من كل المقالات معا.</translation>
    </message>
    <message>
        <source>&amp;Edit Annotation…</source>
        <translation>تحرير التعليق…</translation>
    </message>
    <message>
        <source>Opens the annotation under the cursor, or the one chosen in the list.</source>
        <translation>يفتح التعليق تحت المؤشر أو المختار في القائمة.</translation>
    </message>
    <message>
        <source>&amp;Delete Annotation</source>
        <translation>حذف التعليق</translation>
    </message>
    <message>
        <source>Deletes the annotation under the cursor, or the one chosen in the list.</source>
        <translation>يحذف التعليق تحت المؤشر أو المختار في القائمة.</translation>
    </message>
    <message>
        <source>&amp;Attach Here</source>
        <translation>إلحاق هنا</translation>
    </message>
    <message>
        <source>Puts the annotation chosen in the list on the selected words.</source>
        <translation>يضع التعليق المختار في القائمة على الكلمات المحددة.</translation>
    </message>
    <message>
        <source>Con&amp;firm Place</source>
        <translation>تأكيد الموضع</translation>
    </message>
    <message>
        <source>Says that an annotation stands at the right words although the text changed.</source>
        <translation>يبيّن أن التعليق على الكلمات الصحيحة رغم تغير النص.</translation>
    </message>
    <message>
        <source>I&amp;mport Annotations…</source>
        <translation>استيراد تعليقات…</translation>
    </message>
    <message>
        <source>Adds the annotations in a W3C Web Annotation file to the session.</source>
        <translation>يضيف التعليقات في ملف تعليقات الويب W3C إلى الجلسة.</translation>
    </message>
    <message>
        <source>Merge Annotations from &amp;PDF…</source>
        <translation>دمج تعليقات من PDF…</translation>
    </message>
    <message>
        <source>Takes over what a colleague marked and answered in an exported PDF.</source>
        <translation>يأخذ ما علّمه زميل وأجاب عنه في ملف PDF مصدّر.</translation>
    </message>
    <message>
        <source>E&amp;xport Annotations…</source>
        <translation>تصدير التعليقات…</translation>
    </message>
    <message>
        <source>Writes all annotations as W3C Web Annotations, a table or a list.</source>
        <translation>يكتب كل التعليقات كتعليقات ويب W3C أو جدول أو قائمة.</translation>
    </message>
</context>
<context>
    <name>AnnotationExchange</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>تعذرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تعذرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>استيراد التعليقات</translation>
    </message>
</context>
<context>
    <name>AnnotationList</name>
    <message>
        <source>Annotations</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Not found in the text</source>
        <translation>غير موجود في النص</translation>
    </message>
</context>
<context>
    <name>AnnotationModel</name>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>محلول</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>المقترح: %1</translation>
    </message>
    <message>
        <source>Suggested: %1. %2</source>
        <translation>المقترح: %1. %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not found in the text</source>
        <translation>غير موجود في النص</translation>
    </message>
    <message>
        <source>The text changed; %1 % of the words and their surroundings agree.</source>
        <translation>تغيّر النص؛ يتفق %1 % من الكلمات ومحيطها.</translation>
    </message>
    <message>
        <source>Place unsure</source>
        <translation>الموضع غير مؤكد</translation>
    </message>
</context>
<context>
    <name>ArticleLoader</name>
    <message>
        <source>There is no file %1. Please check its name.</source>
        <translation>لا يوجد ملف %1. يرجى التحقق من اسمه.</translation>
    </message>
    <message>
        <source>%1 is a folder. Please choose the files in it.</source>
        <translation>%1 مجلد. يرجى اختيار الملفات التي فيه.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file, so it is not read. Please save its content to a file first.</source>
        <translation>%1 ليس ملفا عاديا فلا يُقرأ. يرجى حفظ محتواه في ملف أولا.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. Please split it, then open the parts.</source>
        <translation>%1 أكبر من %2 ميغابايت. يرجى تقسيمه ثم فتح الأجزاء.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Please check that you may read it.</source>
        <translation>تعذر فتح %1. يرجى التحقق من أن لك حق قراءته.</translation>
    </message>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation>أوقفت قراءة %1.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end. Please open it again.</source>
        <translation>تعذرت قراءة %1 حتى نهايته. يرجى فتحه مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read. Please open it again.</source>
        <translation>تغيّر %1 أثناء قراءته. يرجى فتحه مرة أخرى.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>مستند أوفيس قديم</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>ملف مضغوط</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>%1 is empty. Please choose another file.</source>
        <translation>%1 فارغ. يرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>%1 is %2, which Galley does not open. Please save the article as text, web page, PDF or office document.</source>
        <extracomment>%2 is &quot;a picture&quot;, &quot;a program&quot; and the like</extracomment>
        <translation>%1 هو %2، ولا يفتحه Galley. يرجى حفظ المقال نصا أو صفحة ويب أو PDF أو مستندا مكتبيا.</translation>
    </message>
    <message>
        <source>%1 holds no text. If it is a scan, please run text recognition on it first.</source>
        <translation>لا نص في %1. إن كان مسحا ضوئيا فيرجى تشغيل التعرف على النص أولا.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Please copy the article, then paste again.</source>
        <translation>لا نص في الحافظة. يرجى نسخ المقال ثم اللصق مرة أخرى.</translation>
    </message>
    <message>
        <source>Reading the clipboard was stopped.</source>
        <translation>أوقفت قراءة الحافظة.</translation>
    </message>
    <message>
        <source>%1 is an office document behind a password, which Galley cannot open. Please save it without one.</source>
        <translation>%1 مستند مكتبي محمي بكلمة مرور لا يستطيع Galley فتحه. يُرجى حفظه من دونها.</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>The list “%1” could not be read: %2.</source>
        <translation>تعذرت قراءة القائمة «%1»: %2.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” names one article. Two or more are needed, parted by tabs.</source>
        <translation>يسمي السطر %1 من «%2» مقالا واحدا. يلزم مقالان أو أكثر تفصلها علامات جدولة.</translation>
    </message>
    <message>
        <source>“%1” holds no folder with two or more articles.</source>
        <translation>لا يحوي «%1» مجلدا فيه مقالان أو أكثر.</translation>
    </message>
    <message>
        <source>“%1” names no articles.</source>
        <translation>لا يسمي «%1» أي مقالات.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>تعذر إنشاء المجلد «%1».</translation>
    </message>
    <message>
        <source>%1 of %2 reports could not be made.</source>
        <translation>تعذر إعداد %1 من %2 تقارير.</translation>
    </message>
</context>
<context>
    <name>CellPlan</name>
    <message>
        <source>%1, further up</source>
        <extracomment>%1 is one or more paragraph numbers, such as &quot;¶5, ¶6&quot;: the passage that belongs here stands further up.</extracomment>
        <translation>%1، أعلاه</translation>
    </message>
    <message>
        <source>In part in %1</source>
        <extracomment>%1 is one or more places, such as &quot;¶5, ¶6&quot; or &quot;B ¶5&quot;: a sentence of the passage beside this is told there.</extracomment>
        <translation>جزئيا في %1</translation>
    </message>
</context>
<context>
    <name>ClaimModel</name>
    <message>
        <source>none</source>
        <extracomment>Stands for an article that does not say a thing which the others say.</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 does not say this</source>
        <translation>%1 لا يقول هذا</translation>
    </message>
    <message>
        <source>Only %1 says this</source>
        <translation>وحده %1 يقول هذا</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <translation>%1 يختلف</translation>
    </message>
    <message>
        <source>%1 says this</source>
        <translation>%1 يقول هذا</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>في %1 فقط</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>%1 (base)</source>
        <extracomment>Behind the name of the article that the others are held against.</extracomment>
        <translation>%1 (الأساس)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 Try &quot;galley --help&quot;.</source>
        <translation>%1 جرّب &quot;galley --help&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size from %2x%2 to %3x%3.</source>
        <translation>«%1» ليس مقاسا بين %2x%2 و %3x%3.</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;; it takes one of: %3.</source>
        <extracomment>%1 is an option such as --format, %2 what was given, %3 a list such as &quot;text, json&quot;.</extracomment>
        <translation>‏--%1 لا يعرف «%2»؛ القيم الممكنة: %3.</translation>
    </message>
    <message>
        <source>--%1 needs the name of a file.</source>
        <translation>‏--%1 يحتاج اسم ملف.</translation>
    </message>
    <message>
        <source>--paper does not know &quot;%1&quot;; it takes one of: %2; with &quot;-upright&quot; or &quot;-across&quot; behind it, if you like.</source>
        <translation>‏--paper لا يعرف «%1»؛ القيم الممكنة: %2؛ ويمكن أن يتبعها «-upright» أو «-across».</translation>
    </message>
    <message>
        <source>Give articles, or --session, or --batch: one of the three.</source>
        <translation>أعط مقالات أو ‎--session أو ‎--batch: واحدا من الثلاثة.</translation>
    </message>
    <message>
        <source>Two or more articles are needed.</source>
        <translation>يلزم مقالان أو أكثر.</translation>
    </message>
    <message>
        <source>Name the file to write with --output.</source>
        <translation>حدد بالخيار ‎--output الملف المراد كتابته.</translation>
    </message>
    <message>
        <source>--%1 does not belong to this command.</source>
        <translation>‏--%1 لا ينتمي إلى هذا الأمر.</translation>
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
        <translation>الاستعمال: galley [FILES…]
       galley compare A B [C…] [--format text|json] [--output FILE]
       galley export A B [C…] --output FILE.pdf|html|json|csv|md
       galley export --session SESSION --output FILE
       galley export --batch FOLDER|LIST --output FOLDER [--as pdf|html|json|csv|md]
       galley export A.pdf [B…] --on-original --output FILE.pdf
       galley --screenshot FILE.png [FILES…]

يقارن المقالات الإخبارية جنبا إلى جنب.

بدون أمر تُفتح نافذة تعرض FILES: مقالات أو مجلدات مقالات أو جلسة.
  compare             يبيّن ما يشترك فيه مقالان أو أكثر وأين تختلف
  export              يكتب المقارنة في FILE: ملف PDF بتعليقات، أو HTML أو JSON أو CSV أو Markdown
                      بحسب نهاية FILE

الخيارات
  --format text|json  compare: ملخص للقراءة (الافتراضي) أو مستند المقارنة
  -o, --output FILE   compare: الكتابة هناك لا في الخرج القياسي؛ export: التقرير المراد كتابته
  --session FILE      export: مقالات جلسة وملاحظاتها وقراراتها
  --batch FOLDER      export: تقرير لكل مجلد مقالات في FOLDER، أو لكل سطر في قائمة
                      مقالات تفصلها علامات جدولة؛ توضع التقارير في المجلد الذي يسميه ‎--output
  --layout WORD       export إلى PDF: ‏side-by-side (الافتراضي) أو one-after-another أو coverage
  --paper WORD        export إلى PDF: ‏A4 (الافتراضي) أو Letter أو A3 أو Legal أو Tabloid أو A5، مثل A4-across
  --include LIST      export إلى PDF: أي من summary,findings,annotations,quotes (الافتراضي: الكل)
  --pdf LIST          export إلى PDF: ‏tagged (لقارئات الشاشة) و archive ‏(PDF/A-3 مع إرفاق المقارنة والجلسة)
  --on-original       export: صفحات أول PDF كما هي، مع علاماتها وملاحظاتها
  --screenshot FILE   فتح النافذة وحفظ صورة لها عند ظهور المقارنة ثم الخروج
  --size WxH          مقاس النافذة، مثل 1600x1000
  --theme light|dark  ألوان النافذة
  -h, --help          طباعة هذا النص
  -v, --version       طباعة الإصدار

حالة الخروج
  0  لم توجد اختلافات (compare) أو تم العمل
  1  وُجدت اختلافات (compare)
  2  خطأ، يُذكر في سطر واحد على خرج الأخطاء
</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;; it takes a number from %3 to %4.</source>
        <extracomment>%1 is an option such as --margins, %2 what was given, %3 and %4 are numbers.</extracomment>
        <translation>‏--%1 لا يعرف «%2»؛ يأخذ عددًا من %3 إلى %4.</translation>
    </message>
    <message>
        <source>
The pages of a PDF, besides
  --margins MM        how wide its margins are: 5 to 40 (default: 14)
  --text-size PT      how large the articles&apos; text is: 6 to 14 (default: 8.9)
  --pdf passages      what is shared or only here becomes annotations, too
</source>
        <translation>
صفحات ملف PDF، إضافة إلى ذلك
  --margins MM        عرض الهوامش: من 5 إلى 40 (الافتراضي: 14)
  --text-size PT      حجم نص المقالات: من 6 إلى 14 (الافتراضي: 8.9)
  --pdf passages      ما هو مشترك أو موجود هنا فقط يصبح تعليقات أيضًا
</translation>
    </message>
</context>
<context>
    <name>Comparer</name>
    <message>
        <source>Comparing was stopped.</source>
        <translation>أوقفت المقارنة.</translation>
    </message>
</context>
<context>
    <name>CoveragePlan</name>
    <message>
        <source>Claim</source>
        <translation>المعلومة</translation>
    </message>
</context>
<context>
    <name>FactCheck</name>
    <message>
        <source>The figure differs: “%1” here, “%2” in %3.</source>
        <translation>الرقم يختلف: «%1» هنا و«%2» في %3.</translation>
    </message>
    <message>
        <source>The date differs: “%1” here, “%2” in %3.</source>
        <translation>التاريخ يختلف: «%1» هنا و«%2» في %3.</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>Spelling and names</source>
        <translation>الإملاء والأسماء</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Figures and dates</source>
        <translation>الأرقام والتواريخ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>أسلوب الدار</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>المتجاهلة</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 has too much text. Please split it, then open the parts.</source>
        <translation>نص %1 طويل جدا. يرجى تقسيمه ثم فتح الأجزاء.</translation>
    </message>
    <message>
        <source>Some characters could not be read as %1. Another encoding may be right.</source>
        <translation>تعذرت قراءة بعض الحروف بترميز %1. ربما يصلح ترميز آخر.</translation>
    </message>
    <message>
        <source>%1 is an archive and no document, or a damaged one. Please unpack it and open the articles in it.</source>
        <translation>%1 أرشيف وليس مستندا، أو مستند تالف. يرجى فكه وفتح المقالات التي فيه.</translation>
    </message>
    <message>
        <source>%1 is no text and of no kind that Galley opens. Please save the article as text, web page, PDF or office document.</source>
        <translation>%1 ليس نصا ولا من نوع يفتحه Galley. يرجى حفظ المقال نصا أو صفحة ويب أو PDF أو مستندا مكتبيا.</translation>
    </message>
</context>
<context>
    <name>FullNameCheck</name>
    <message>
        <source>The name differs: “%1 %2” here, “%3 %4” in %5.</source>
        <translation>الاسم يختلف: «%1 %2» هنا و«%3 %4» في %5.</translation>
    </message>
</context>
<context>
    <name>GlueCheck</name>
    <message>
        <source>A space seems to be missing: “%1”.</source>
        <translation>يبدو أن مسافة ناقصة: «%1».</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>Standard output could not be written.</source>
        <translation>تعذرت الكتابة إلى الخرج القياسي.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n mark(s) were not found on the pages.</source>
        <translation>
            <numerusform>لم يُعثر على كلمات %n علامة في الصفحات.</numerusform>
            <numerusform>لم يُعثر على كلمات علامة واحدة في الصفحات.</numerusform>
            <numerusform>لم يُعثر على كلمات علامتين في الصفحات.</numerusform>
            <numerusform>لم يُعثر على كلمات %n علامات في الصفحات.</numerusform>
            <numerusform>لم يُعثر على كلمات %n علامة في الصفحات.</numerusform>
            <numerusform>لم يُعثر على كلمات %n علامة في الصفحات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlReader</name>
    <message>
        <source>The page nests its elements too deeply; the innermost ones were left out.</source>
        <translation>تتداخل عناصر الصفحة بعمق زائد؛ حُذف أعمقها.</translation>
    </message>
    <message>
        <source>The page does not show its article; the text is the one that it keeps for search engines.</source>
        <translation>لا تعرض الصفحة مقالها؛ والنص هو ما تحتفظ به لمحركات البحث.</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Same words</source>
        <translation>الكلمات نفسها</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>معاد الصياغة</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>يختلف</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n article(s), %1</source>
        <translation>
            <numerusform>مقارنة %n مقالا، %1</numerusform>
            <numerusform>مقارنة مقال واحد، %1</numerusform>
            <numerusform>مقارنة مقالين، %1</numerusform>
            <numerusform>مقارنة %n مقالات، %1</numerusform>
            <numerusform>مقارنة %n مقالا، %1</numerusform>
            <numerusform>مقارنة %n مقالا، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“Differing” says that the articles do not agree. It does not say which one is right.</source>
        <translation>«مختلف» تعني أن المقالات لا تتفق، ولا تعني أيها الصحيح.</translation>
    </message>
    <message>
        <source>The articles side by side</source>
        <translation>المقالات جنبا إلى جنب</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>differing</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>in one article only</source>
        <translation>في مقال واحد فقط</translation>
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
        <translation>%1 العنوان</translation>
    </message>
    <message>
        <source>%1 byline</source>
        <translation>%1 اسم الكاتب</translation>
    </message>
    <message>
        <source>%1 dateline</source>
        <translation>%1 سطر المكان والتاريخ</translation>
    </message>
    <message>
        <source>%1 caption</source>
        <translation>%1 شرح الصورة</translation>
    </message>
    <message>
        <source>%1 page matter</source>
        <translation>%1 لوازم الصفحة</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Parts the places in a list of places, such as &quot;A ¶3, B ¶6&quot;.</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Denial</source>
        <extracomment>One article says that something is so, another that it is not so.</extracomment>
        <translation>النفي</translation>
    </message>
    <message>
        <source>Attribution</source>
        <extracomment>Who is said to have said it.</extracomment>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Certainty</source>
        <extracomment>How sure it is said to be: will, may, might.</extracomment>
        <translation>اليقين</translation>
    </message>
    <message>
        <source>Spelling differs</source>
        <translation>الإملاء يختلف</translation>
    </message>
    <message>
        <source>Name spelt in two ways</source>
        <translation>اسم مكتوب بطريقتين</translation>
    </message>
    <message>
        <source>Quote differs</source>
        <translation>الاقتباس يختلف</translation>
    </message>
    <message>
        <source>Number differs</source>
        <translation>الرقم يختلف</translation>
    </message>
    <message>
        <source>Date differs</source>
        <translation>التاريخ يختلف</translation>
    </message>
    <message>
        <source>Doubled word</source>
        <translation>كلمة مكررة</translation>
    </message>
    <message>
        <source>Quotation mark missing</source>
        <translation>علامة اقتباس ناقصة</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>الترقيم</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>أسلوب الدار</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تمييز</translation>
    </message>
    <message>
        <source>Typo</source>
        <translation>خطأ مطبعي</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>تسطير</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>شطب</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Relation</source>
        <extracomment>A note on passages of several articles together.</extracomment>
        <translation>علاقة</translation>
    </message>
</context>
<context>
    <name>ListPlan</name>
    <message>
        <source>Findings and notes</source>
        <translation>الملحوظات والملاحظات</translation>
    </message>
    <message>
        <source>“Differing” says that the articles do not agree. It does not say which one is right.</source>
        <translation>«مختلف» تعني أن المقالات لا تتفق، ولا تعني أيها الصحيح.</translation>
    </message>
</context>
<context>
    <name>MimeReader</name>
    <message>
        <source>%1 is a saved page without a page in it. Please save it anew.</source>
        <translation>%1 صفحة محفوظة بلا صفحة داخلها. يرجى حفظها من جديد.</translation>
    </message>
</context>
<context>
    <name>NameCheck</name>
    <message>
        <source>The articles write this name in two ways, “%1” and “%2”. Both may be right.</source>
        <translation>تكتب المقالات هذا الاسم بطريقتين، «%1» و«%2». قد تصح كلتاهما.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” differs from “%2”, which stands %n time(s) in the articles: %3.</source>
        <translation>
            <numerusform>يختلف «%1» عن «%2» الذي يرد %n مرة في المقالات: %3.</numerusform>
            <numerusform>يختلف «%1» عن «%2» الذي يرد مرة واحدة في المقالات: %3.</numerusform>
            <numerusform>يختلف «%1» عن «%2» الذي يرد مرتين في المقالات: %3.</numerusform>
            <numerusform>يختلف «%1» عن «%2» الذي يرد %n مرات في المقالات: %3.</numerusform>
            <numerusform>يختلف «%1» عن «%2» الذي يرد %n مرة في المقالات: %3.</numerusform>
            <numerusform>يختلف «%1» عن «%2» الذي يرد %n مرة في المقالات: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameModel</name>
    <message numerus="yes">
        <source>%n time(s) in %1</source>
        <translation>
            <numerusform>%n مرة في %1</numerusform>
            <numerusform>مرة واحدة في %1</numerusform>
            <numerusform>مرتين في %1</numerusform>
            <numerusform>%n مرات في %1</numerusform>
            <numerusform>%n مرة في %1</numerusform>
            <numerusform>%n مرة في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Spelt in more than one way</source>
        <translation>مكتوبة بأكثر من طريقة</translation>
    </message>
    <message>
        <source>Spelt alike</source>
        <translation>مكتوبة بالطريقة نفسها</translation>
    </message>
    <message>
        <source>In one article</source>
        <translation>في مقال واحد</translation>
    </message>
</context>
<context>
    <name>NotePlan</name>
    <message>
        <source>Differs</source>
        <translation>يختلف</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>المقترح: %1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Nobody is named as the speaker.</source>
        <translation>لم يُذكر القائل.</translation>
    </message>
    <message>
        <source>Said by %1.</source>
        <translation>قاله %1.</translation>
    </message>
    <message>
        <source>Replace by: %1</source>
        <translation>الاستبدال بـ: %1</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>هنا فقط</translation>
    </message>
</context>
<context>
    <name>OfficeReader</name>
    <message>
        <source>%1 is a damaged document. Please save it anew in its own program.</source>
        <translation>%1 مستند تالف. يرجى حفظه من جديد في برنامجه.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than an article. It is not read.</source>
        <translation>ينفك %1 إلى أكثر بكثير من مقال، فلا يُقرأ.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Please save it without one, then open it again.</source>
        <translation>%1 محمي بكلمة سر. يرجى حفظه بدونها ثم فتحه مرة أخرى.</translation>
    </message>
    <message>
        <source>The headers, footers or notes of the document are damaged and were left out.</source>
        <translation>رؤوس الصفحات أو تذييلاتها أو حواشي المستند تالفة، وقد تُركت.</translation>
    </message>
    <message>
        <source>The document has comments, which were left out.</source>
        <translation>في المستند تعليقات، وقد تُركت.</translation>
    </message>
    <message>
        <source>The document has tracked changes; it was read as if all of them were accepted.</source>
        <translation>في المستند تغييرات متتبَّعة؛ وقد قُرئ كأنها قُبلت كلها.</translation>
    </message>
</context>
<context>
    <name>OriginalPages</name>
    <message>
        <source>Replace by: %1</source>
        <translation>الاستبدال بـ: %1</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>%1 are words of an article, %2 its name.</extracomment>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>The articles differ here: %1.</source>
        <translation>تختلف المقالات هنا: %1.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>الملحوظة</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>يختلف</translation>
    </message>
    <message>
        <source>%1 is encrypted, so no marks can be put on its pages. Save it without a password, and read it again.</source>
        <translation>%1 مشفّر فلا يمكن وضع علامات على صفحاته. احفظه بلا كلمة سر ثم اقرأه مرة أخرى.</translation>
    </message>
    <message>
        <source>The PDF of %1 is damaged.</source>
        <translation>ملف PDF للمقال %1 تالف.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>أوقف التصدير.</translation>
    </message>
    <message>
        <source>%1 is signed. Marks on its pages would break the signature, so none were made.</source>
        <translation>%1 موقّع. وضع علامات على صفحاته يفسد التوقيع فلم تُوضع.</translation>
    </message>
    <message>
        <source>This article did not come from a PDF, so it has no pages to put marks on. Export a PDF report instead.</source>
        <translation>لم يأت هذا المقال من ملف PDF فلا صفحات له لوضع علامات عليها. صدّر تقرير PDF بدلا من ذلك.</translation>
    </message>
    <message>
        <source>The PDF of %1 is damaged. Print or save it anew, and read it again.</source>
        <translation>ملف PDF للمقال %1 تالف. اطبعه أو احفظه من جديد ثم اقرأه مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>تعذرت كتابة %1: %2.</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Same words</source>
        <translation>الكلمات نفسها</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>معاد الصياغة</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>يختلف</translation>
    </message>
    <message>
        <source>¶%1</source>
        <extracomment>The number of a paragraph.</extracomment>
        <translation>¶%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The letter of an article and its outlet, author or file.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more paragraph(s)</source>
        <translation>
            <numerusform>%n فقرة أخرى</numerusform>
            <numerusform>فقرة أخرى</numerusform>
            <numerusform>فقرتان أخريان</numerusform>
            <numerusform>%n فقرات أخرى</numerusform>
            <numerusform>%n فقرة أخرى</numerusform>
            <numerusform>%n فقرة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagePlan</name>
    <message>
        <source>Shared</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>Stands elsewhere</source>
        <extracomment>In the legend: the same passage has another place in the other article.</extracomment>
        <translation>في موضع آخر</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Claims and the articles that hold them</source>
        <translation>المعلومات والمقالات التي تحويها</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Numbers: see page %1</source>
        <translation>الأرقام: انظر صفحة %1</translation>
    </message>
    <message>
        <source>There is no article to print. Open one first.</source>
        <translation>لا مقال للطباعة. افتح مقالا أولا.</translation>
    </message>
    <message>
        <source>The page has no room for text. Choose larger paper or smaller margins.</source>
        <translation>لا متسع للنص في الصفحة. اختر ورقا أكبر أو هوامش أصغر.</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n article(s), %1</source>
        <translation>
            <numerusform>مقارنة %n مقالا، %1</numerusform>
            <numerusform>مقارنة مقال واحد، %1</numerusform>
            <numerusform>مقارنة مقالين، %1</numerusform>
            <numerusform>مقارنة %n مقالات، %1</numerusform>
            <numerusform>مقارنة %n مقالا، %1</numerusform>
            <numerusform>مقارنة %n مقالا، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>أوقف التصدير.</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>In the legend: words that are said by somebody, under which the line is heavier.</extracomment>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Numbers: see pages %1 and %2</source>
        <extracomment>In the legend: the pages on which the numbers in the margins are explained.</extracomment>
        <translation>الأرقام: انظر الصفحتين %1 و%2</translation>
    </message>
</context>
<context>
    <name>PdfMerge</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تعذرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>Merge annotations from PDF</source>
        <translation>دمج تعليقات من PDF</translation>
    </message>
    <message>
        <source>Merge annotation</source>
        <translation>دمج التعليق</translation>
    </message>
    <message>
        <source>The PDF holds no annotation that is new here.</source>
        <translation>لا يحوي ملف PDF تعليقا جديدا هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) added.</source>
        <translation>
            <numerusform>أضيف %n تعليقا.</numerusform>
            <numerusform>أضيف تعليق واحد.</numerusform>
            <numerusform>أضيف تعليقان.</numerusform>
            <numerusform>أضيفت %n تعليقات.</numerusform>
            <numerusform>أضيف %n تعليقا.</numerusform>
            <numerusform>أضيف %n تعليقا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) changed.</source>
        <translation>
            <numerusform>تغيّر %n تعليقا.</numerusform>
            <numerusform>تغيّر تعليق واحد.</numerusform>
            <numerusform>تغيّر تعليقان.</numerusform>
            <numerusform>تغيّرت %n تعليقات.</numerusform>
            <numerusform>تغيّر %n تعليقا.</numerusform>
            <numerusform>تغيّر %n تعليقا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) taken over.</source>
        <translation>
            <numerusform>أُخذ %n ردا.</numerusform>
            <numerusform>أُخذ رد واحد.</numerusform>
            <numerusform>أُخذ ردان.</numerusform>
            <numerusform>أُخذت %n ردود.</numerusform>
            <numerusform>أُخذ %n ردا.</numerusform>
            <numerusform>أُخذ %n ردا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n annotation(s) are in no article; they are in the list.</source>
        <translation>
            <numerusform>كلمات %n تعليقا ليست في أي مقال؛ هي في القائمة.</numerusform>
            <numerusform>كلمات تعليق واحد ليست في أي مقال؛ هو في القائمة.</numerusform>
            <numerusform>كلمات تعليقين ليست في أي مقال؛ هما في القائمة.</numerusform>
            <numerusform>كلمات %n تعليقات ليست في أي مقال؛ هي في القائمة.</numerusform>
            <numerusform>كلمات %n تعليقا ليست في أي مقال؛ هي في القائمة.</numerusform>
            <numerusform>كلمات %n تعليقا ليست في أي مقال؛ هي في القائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) without words were left out.</source>
        <translation>
            <numerusform>لم يُترك أي رسم بلا كلمات.</numerusform>
            <numerusform>تُرك رسم واحد بلا كلمات.</numerusform>
            <numerusform>تُرك رسمان بلا كلمات.</numerusform>
            <numerusform>تُركت %n رسوم بلا كلمات.</numerusform>
            <numerusform>تُرك %n رسمًا بلا كلمات.</numerusform>
            <numerusform>تُرك %n رسم بلا كلمات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfNotes</name>
    <message>
        <source>The export was stopped.</source>
        <translation>أوقف التصدير.</translation>
    </message>
    <message>
        <source>The PDF could not be put together. Please report this.</source>
        <translation>تعذر تجميع ملف PDF. يرجى الإبلاغ عن ذلك.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>%1 is a damaged PDF. Please print or save it anew.</source>
        <translation>%1 ملف PDF تالف. يرجى طبعه أو حفظه من جديد.</translation>
    </message>
    <message>
        <source>That is not the password of %1. Please try again.</source>
        <translation>ليست هذه كلمة سر %1. يرجى المحاولة مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n page(s) were read.</source>
        <translation>
            <numerusform>قُرئت أول %n صفحة فقط.</numerusform>
            <numerusform>قُرئت الصفحة الأولى فقط.</numerusform>
            <numerusform>قُرئت أول صفحتين فقط.</numerusform>
            <numerusform>قُرئت أول %n صفحات فقط.</numerusform>
            <numerusform>قُرئت أول %n صفحة فقط.</numerusform>
            <numerusform>قُرئت أول %n صفحة فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is protected by a password. Please give it in the window, or save the PDF without one.</source>
        <translation>%1 محمي بكلمة مرور. يُرجى إدخالها في النافذة أو حفظ ملف PDF من دونها.</translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>The export was stopped.</source>
        <translation>أوقف التصدير.</translation>
    </message>
    <message>
        <source>The comparison, for programs</source>
        <translation>المقارنة، للبرامج</translation>
    </message>
    <message>
        <source>The session, for Galley</source>
        <translation>الجلسة، لبرنامج Galley</translation>
    </message>
</context>
<context>
    <name>PdfUpdate</name>
    <message>
        <source>The PDF is damaged, so nothing can be added to it. Print or save it anew, and use that.</source>
        <translation>ملف PDF تالف فلا يمكن إضافة شيء إليه. اطبعه أو احفظه من جديد واستعمل ذلك.</translation>
    </message>
</context>
<context>
    <name>PlaceFinder</name>
    <message>
        <source>%1, p. %2</source>
        <extracomment>A place in an article and the page of the report that it stands on, such as &quot;A ¶3, p. 4&quot;.</extracomment>
        <translation>%1، ص %2</translation>
    </message>
</context>
<context>
    <name>PluralCheck</name>
    <message>
        <source>Two plurals stand beside each other. Perhaps “%1” is meant, like “%2” in %3.</source>
        <translation>يتجاور جمعان. لعل المقصود «%1» مثل «%2» في %3.</translation>
    </message>
</context>
<context>
    <name>Proofreader</name>
    <message>
        <source>Proofreading was stopped.</source>
        <translation>أوقف التدقيق.</translation>
    </message>
    <message>
        <source>%1 [sic]</source>
        <extracomment>%1 is a word of a quote with a slip in it; [sic] tells the reader that it stands so.</extracomment>
        <translation>%1 [كذا]</translation>
    </message>
    <message>
        <source>%1 It stands in a quote, so ask, or mark it [sic].</source>
        <extracomment>%1 is a sentence about a word.</extracomment>
        <translation>%1 يرد في اقتباس، فاسأل أو علّمه بـ [كذا].</translation>
    </message>
</context>
<context>
    <name>PunctuationCheck</name>
    <message>
        <source>“%1” stands here twice in a row.</source>
        <translation>ورد «%1» هنا مرتين متتاليتين.</translation>
    </message>
    <message>
        <source>More than one space stands here.</source>
        <translation>هنا أكثر من مسافة واحدة.</translation>
    </message>
    <message>
        <source>One mark of punctuation follows another here.</source>
        <translation>تتوالى هنا علامتا ترقيم.</translation>
    </message>
    <message>
        <source>The quote ends the paragraph, but no full stop ends the sentence.</source>
        <translation>ينهي الاقتباس الفقرة ولا نقطة تنهي الجملة.</translation>
    </message>
    <message>
        <source>This quote is opened but not closed before the paragraph ends.</source>
        <translation>فُتح هذا الاقتباس ولم يُغلق قبل نهاية الفقرة.</translation>
    </message>
    <message>
        <source>This bracket has no partner in the paragraph.</source>
        <translation>لا قرين لهذا القوس في الفقرة.</translation>
    </message>
    <message>
        <source>A new sentence seems to begin behind the quote, but no full stop ends the one before.</source>
        <translation>يبدو أن جملة جديدة تبدأ بعد الاقتباس، لكن لا نقطة تنهي الجملة السابقة.</translation>
    </message>
</context>
<context>
    <name>QuoteCheck</name>
    <message>
        <source>The words of this quote differ: “%1” here, “%2” in %3.</source>
        <translation>كلمات هذا الاقتباس تختلف: «%1» هنا و«%2» في %3.</translation>
    </message>
    <message>
        <source>The words of this quote stand in another order in %1.</source>
        <translation>كلمات هذا الاقتباس بترتيب آخر في %1.</translation>
    </message>
    <message>
        <source>The speaker of this quote differs: %1 here, %2 in %3.</source>
        <translation>قائل هذا الاقتباس يختلف: %1 هنا و%2 في %3.</translation>
    </message>
</context>
<context>
    <name>QuoteModel</name>
    <message>
        <source>Only in %1</source>
        <translation>في %1 فقط</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>الكلمات نفسها</translation>
    </message>
    <message>
        <source>Wording differs</source>
        <translation>الصياغة تختلف</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A quote, %1 being its words.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>in indirect speech</source>
        <translation>بالكلام غير المباشر</translation>
    </message>
    <message>
        <source>Speaker not named</source>
        <translation>القائل غير مذكور</translation>
    </message>
    <message>
        <source>Same words, clipped</source>
        <translation>الكلمات نفسها مقتطعة</translation>
    </message>
    <message>
        <source>Same words, with ellipsis or brackets</source>
        <translation>الكلمات نفسها مع حذف أو أقواس</translation>
    </message>
    <message>
        <source>Same words in another order</source>
        <translation>الكلمات نفسها بترتيب آخر</translation>
    </message>
    <message>
        <source>%1 has “%2”, %3 has “%4”.</source>
        <extracomment>Words of a quote as article %1 has them, and as article %3 does.</extracomment>
        <translation>في %1 «%2»، وفي %3 «%4».</translation>
    </message>
    <message>
        <source>The speaker differs: in %1 %2, in %3 %4.</source>
        <extracomment>The speaker of a quote in article %1, and in article %3.</extracomment>
        <translation>القائل يختلف: في %1 %2، وفي %3 %4.</translation>
    </message>
    <message>
        <source>Another speaker</source>
        <translation>قائل آخر</translation>
    </message>
</context>
<context>
    <name>ReadApart</name>
    <message>
        <source>What was read of %1 came back unclear. Please open it again; if that does not help, save it as text.</source>
        <translation>ما قُرئ من %1 عاد غير مفهوم. يُرجى فتحه مرة أخرى، فإن لم ينفع ذلك فاحفظه كنص.</translation>
    </message>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation>أُوقفت قراءة %1.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than an article. Please open a part of it.</source>
        <translation>يُفك %1 إلى ما يفوق المقالة بكثير. يُرجى فتح جزء منه.</translation>
    </message>
    <message>
        <source>%1 needs more than the %2 MB of memory that reading may take. Please split it, or save it as text.</source>
        <translation>يحتاج %1 إلى أكثر من %2 ميغابايت من الذاكرة المسموح بها للقراءة. يُرجى تقسيمه أو حفظه كنص.</translation>
    </message>
    <message>
        <source>Reading %1 broke off: something in the file is not as it should be. Please save it anew in its own program, or as text.</source>
        <translation>انقطعت قراءة %1: في الملف ما ليس كما ينبغي. يُرجى حفظه من جديد في برنامجه أو كنص.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 took more than %n second(s) and was stopped. Please split it, or save it as text.</source>
        <translation>
            <numerusform>استغرقت قراءة %1 أكثر من %n ثانية فأُوقفت. يُرجى تقسيمه أو حفظه كنص.</numerusform>
            <numerusform>استغرقت قراءة %1 أكثر من ثانية واحدة فأُوقفت. يُرجى تقسيمه أو حفظه كنص.</numerusform>
            <numerusform>استغرقت قراءة %1 أكثر من ثانيتين فأُوقفت. يُرجى تقسيمه أو حفظه كنص.</numerusform>
            <numerusform>استغرقت قراءة %1 أكثر من %n ثوانٍ فأُوقفت. يُرجى تقسيمه أو حفظه كنص.</numerusform>
            <numerusform>استغرقت قراءة %1 أكثر من %n ثانية فأُوقفت. يُرجى تقسيمه أو حفظه كنص.</numerusform>
            <numerusform>استغرقت قراءة %1 أكثر من %n ثانية فأُوقفت. يُرجى تقسيمه أو حفظه كنص.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is read by the program %2, which could not be started. Please install Galley anew.</source>
        <translation>يُقرأ %1 بالبرنامج %2 الذي تعذر تشغيله. يُرجى تثبيت Galley من جديد.</translation>
    </message>
</context>
<context>
    <name>ReadingMenus</name>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>سطر الكاتب</translation>
    </message>
    <message>
        <source>Date Line</source>
        <translation>سطر التاريخ</translation>
    </message>
    <message>
        <source>Text of the Article</source>
        <translation>نص المقالة</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>تعليق الصورة</translation>
    </message>
    <message>
        <source>Not Part of the Article</source>
        <translation>ليس جزءًا من المقالة</translation>
    </message>
    <message>
        <source>&amp;Block Is</source>
        <extracomment>A menu: what the paragraph is in its article (headline, caption, …).</extracomment>
        <translation>هذه ال&amp;كتلة هي</translation>
    </message>
    <message>
        <source>As It Was Found</source>
        <extracomment>What Galley found by itself, in place of what was chosen.</extracomment>
        <translation>كما وُجدت</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>ال&amp;ترميز</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1 is what was found, such as an encoding or a language.</extracomment>
        <translation>وُجد: %1</translation>
    </message>
    <message>
        <source>Find Out</source>
        <translation>اكتشاف تلقائي</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
</context>
<context>
    <name>ReportItems</name>
    <message>
        <source>Check the figure.</source>
        <translation>تحقق من الرقم.</translation>
    </message>
    <message>
        <source>Check when it was.</source>
        <translation>تحقق من وقت حدوثه.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>تحقق من الاسم.</translation>
    </message>
    <message>
        <source>Check where it was.</source>
        <translation>تحقق من مكان حدوثه.</translation>
    </message>
    <message>
        <source>One says it, the other denies it.</source>
        <translation>أحدهما يقوله والآخر ينفيه.</translation>
    </message>
    <message>
        <source>Check who said it, and when.</source>
        <translation>تحقق ممن قاله ومتى.</translation>
    </message>
    <message>
        <source>Check the words with the speaker.</source>
        <translation>تحقق من الكلمات لدى قائلها.</translation>
    </message>
    <message>
        <source>Check how certain it is.</source>
        <translation>تحقق من مدى اليقين.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>محلول</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>%1 gives none.</source>
        <extracomment>%1 is the letter of an article that has no figure, name, date where the other has one.</extracomment>
        <translation>لا يذكر %1 شيئا.</translation>
    </message>
    <message>
        <source>%1 has “%2”.</source>
        <extracomment>%1 is the letter of an article, %2 its words.</extracomment>
        <translation>في %1 «%2».</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>المقترح: %1</translation>
    </message>
    <message>
        <source>Replace by: %1</source>
        <translation>الاستبدال بـ: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Who made a note, when, and whether it is open, resolved or rejected.</extracomment>
        <translation>%1، %2، %3</translation>
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
        <translation>الكلمات نفسها.</translation>
    </message>
    <message>
        <source>The words differ.</source>
        <translation>الكلمات تختلف.</translation>
    </message>
    <message>
        <source>Said by %1.</source>
        <translation>قاله %1.</translation>
    </message>
    <message>
        <source>Where the articles differ</source>
        <translation>حيث تختلف المقالات</translation>
    </message>
    <message>
        <source>Spelling, punctuation and style</source>
        <translation>الإملاء والترقيم والأسلوب</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Quotes in several articles</source>
        <translation>اقتباسات في عدة مقالات</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>A report ends in %1. Give “%2” one of these endings.</source>
        <translation>ينتهي التقرير بـ %1. أعط «%2» إحدى هذه اللواحق.</translation>
    </message>
</context>
<context>
    <name>ReturnedPdf</name>
    <message>
        <source>The PDF is protected by a password. Save it without one, then merge it again.</source>
        <translation>ملف PDF محمي بكلمة سر. احفظه بدونها ثم ادمجه مرة أخرى.</translation>
    </message>
    <message>
        <source>The PDF is damaged. Save it again, then merge it.</source>
        <translation>ملف PDF تالف. احفظه من جديد ثم ادمجه.</translation>
    </message>
</context>
<context>
    <name>RtfReader</name>
    <message>
        <source>%1 is a damaged RTF document. Please save it anew.</source>
        <translation>%1 مستند RTF تالف. يرجى حفظه من جديد.</translation>
    </message>
    <message>
        <source>The RTF document breaks off; its end may be missing.</source>
        <translation>ينقطع مستند RTF؛ قد تكون نهايته ناقصة.</translation>
    </message>
    <message>
        <source>The document has comments, which were left out.</source>
        <translation>في المستند تعليقات، وقد تُركت.</translation>
    </message>
    <message>
        <source>The document has tracked changes; it was read as if all of them were accepted.</source>
        <translation>في المستند تغييرات متتبَّعة؛ وقد قُرئ كأنها قُبلت كلها.</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>“%1” could not be written. Choose another place, or make room on the disk.</source>
        <translation>تعذرت كتابة «%1». اختر مكانا آخر أو أفسح مجالا على القرص.</translation>
    </message>
</context>
<context>
    <name>SessionBytes</name>
    <message>
        <source>The session could not be attached. Make room on the disk.</source>
        <translation>تعذّر إرفاق الجلسة. أفسح مجالًا على القرص.</translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>The session %1 holds something that Galley did not write. It was left as it is.</source>
        <translation>تحوي الجلسة %1 شيئا لم يكتبه Galley. تُركت كما هي.</translation>
    </message>
    <message>
        <source>The damaged session %1 could not be copied: %2. It was left as it is.</source>
        <translation>تعذر نسخ الجلسة التالفة %1: %2. تُركت كما هي.</translation>
    </message>
    <message>
        <source>Nothing could be recovered from the damaged session %1. It was left as it is; open a copy of it from a backup.</source>
        <translation>تعذرت استعادة أي شيء من الجلسة التالفة %1. تُركت كما هي؛ افتح نسخة احتياطية منها.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n مقالا</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالا</numerusform>
            <numerusform>%n مقالا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n تعليقا</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%n تعليقات</numerusform>
            <numerusform>%n تعليقا</numerusform>
            <numerusform>%n تعليقا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was damaged. All that it held was recovered: %2 and %3. The damaged file is kept as %4.</source>
        <extracomment>%1 is a file, %2 &quot;2 articles&quot;, %3 &quot;14 annotations&quot;, %4 the file that was kept.</extracomment>
        <translation>كان %1 تالفا. استُعيد كل ما فيه: %2 و%3. يُحفظ الملف التالف باسم %4.</translation>
    </message>
    <message>
        <source>%1 was damaged. %2 and %3 were recovered; the rest could not be read. The damaged file is kept as %4.</source>
        <translation>كان %1 تالفا. استُعيد %2 و%3؛ وتعذرت قراءة الباقي. يُحفظ الملف التالف باسم %4.</translation>
    </message>
    <message>
        <source>%1 is open in another window. Choose another name.</source>
        <translation>%1 مفتوح في نافذة أخرى. اختر اسما آخر.</translation>
    </message>
    <message>
        <source>%1 is open on the computer %2, so it can only be read here. Save it under another name to work on a copy.</source>
        <translation>%1 مفتوح على الحاسوب %2 فلا يمكن هنا إلا قراءته. احفظه باسم آخر للعمل على نسخة.</translation>
    </message>
    <message>
        <source>%1 is open in another window, so it can only be read here. Save it under another name to work on a copy.</source>
        <translation>%1 مفتوح في نافذة أخرى فلا يمكن هنا إلا قراءته. احفظه باسم آخر للعمل على نسخة.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Galley, so it can only be read. Install that version to change it.</source>
        <translation>كتب %1 إصدار أحدث من Galley فلا يمكن إلا قراءته. ثبّت ذلك الإصدار لتغييره.</translation>
    </message>
    <message>
        <source>%1 was written by Galley %2, which is newer than this one, so it can only be read. Install that version to change it.</source>
        <translation>كتب %1 الإصدار %2 من Galley وهو أحدث من هذا، فلا يمكن إلا قراءته. ثبّت ذلك الإصدار لتغييره.</translation>
    </message>
    <message>
        <source>There is no session at %1.</source>
        <translation>لا جلسة في %1.</translation>
    </message>
    <message>
        <source>%1 may not be written, so it can only be read. Save it under another name to work on a copy.</source>
        <translation>لا يجوز الكتابة في %1 فلا يمكن إلا قراءته. احفظه باسم آخر للعمل على نسخة.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>تعذر إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>تعذرت كتابة %1. اختر مكانا آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تعذرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not a Galley session.</source>
        <translation>%1 ليس جلسة Galley.</translation>
    </message>
    <message>
        <source>%1 is a database, but not a Galley session.</source>
        <translation>%1 قاعدة بيانات لكنه ليس جلسة Galley.</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written. Make room; Galley tries again by itself.</source>
        <translation>القرص ممتلئ: تعذرت كتابة %1. أفسح مجالا؛ يعيد Galley المحاولة من نفسه.</translation>
    </message>
    <message>
        <source>The session %1 is damaged. It was left as it is; open a copy of it from a backup.</source>
        <translation>الجلسة %1 تالفة. تُركت كما هي؛ افتح نسخة منها من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The session %1 could not be written. Check the disk and the permissions of its folder.</source>
        <translation>تعذرت كتابة الجلسة %1. تحقق من القرص ومن صلاحيات مجلدها.</translation>
    </message>
    <message>
        <source>The session %1 is not as Galley writes it.</source>
        <translation>الجلسة %1 ليست كما يكتبها Galley.</translation>
    </message>
    <message>
        <source>The session %1 holds more than Galley puts into one, and was not opened.</source>
        <translation>تحوي الجلسة %1 أكثر مما يضعه Galley في جلسة، فلم تُفتح.</translation>
    </message>
</context>
<context>
    <name>SourceGuard</name>
    <message>
        <source>“%1” is an article of this comparison. Give the report another name.</source>
        <translation>«%1» مقال من مقالات هذه المقارنة. أعط التقرير اسما آخر.</translation>
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
        <translation>%1 تنشر بعض هذه المقالات نص الوكالة نفسه فتُعد مصدرا واحدا.</translation>
    </message>
</context>
<context>
    <name>SpellingCheck</name>
    <message>
        <source>“%1” is a rare word. Perhaps “%2” is meant.</source>
        <translation>«%1» كلمة نادرة. لعل المقصود «%2».</translation>
    </message>
    <message>
        <source>The dictionary does not know “%1”.</source>
        <translation>لا يعرف القاموس «%1».</translation>
    </message>
    <message>
        <source>The dictionary does not know “%1”. Perhaps “%2” is meant.</source>
        <translation>لا يعرف القاموس «%1». لعل المقصود «%2».</translation>
    </message>
    <message>
        <source>“%1” is British spelling, and the house writes American English.</source>
        <translation>«%1» إملاء بريطاني، والدار تكتب بالإنجليزية الأمريكية.</translation>
    </message>
    <message>
        <source>“%1” is American spelling, and the house writes British English.</source>
        <translation>«%1» إملاء أمريكي، والدار تكتب بالإنجليزية البريطانية.</translation>
    </message>
</context>
<context>
    <name>StyleCheck</name>
    <message>
        <source>The articles write this in two ways, “%1” and “%2”. Both are right; it is a matter of house style.</source>
        <translation>تكتب المقالات هذا بطريقتين، «%1» و«%2». كلتاهما صحيحة؛ إنها مسألة أسلوب الدار.</translation>
    </message>
</context>
<context>
    <name>SummaryPlan</name>
    <message numerus="yes">
        <source>claims shared</source>
        <translation>
            <numerusform>معلومة مشتركة</numerusform>
            <numerusform>معلومة مشتركة</numerusform>
            <numerusform>معلومتان مشتركتان</numerusform>
            <numerusform>معلومات مشتركة</numerusform>
            <numerusform>معلومة مشتركة</numerusform>
            <numerusform>معلومة مشتركة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>claims differing</source>
        <translation>
            <numerusform>معلومة مختلفة</numerusform>
            <numerusform>معلومة مختلفة</numerusform>
            <numerusform>معلومتان مختلفتان</numerusform>
            <numerusform>معلومات مختلفة</numerusform>
            <numerusform>معلومة مختلفة</numerusform>
            <numerusform>معلومة مختلفة</numerusform>
        </translation>
    </message>
    <message>
        <source>claims in one article only</source>
        <translation>معلومات في مقال واحد فقط</translation>
    </message>
    <message>
        <source>claims only in %1</source>
        <translation>معلومات في %1 فقط</translation>
    </message>
    <message>
        <source>No difference of fact was found.</source>
        <translation>لم يُعثر على اختلاف في الحقائق.</translation>
    </message>
    <message>
        <source>not told</source>
        <extracomment>In a table, where an article does not tell what the others tell.</extracomment>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>%1 (base)</source>
        <extracomment>Behind the name of the article that the others are held against.</extracomment>
        <translation>%1 (الأساس)</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n كلمة</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableReport</name>
    <message>
        <source>Shared</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Only in one</source>
        <translation>في واحد فقط</translation>
    </message>
    <message>
        <source>“Differing” says that the articles do not agree. It does not say which one is right.</source>
        <translation>«مختلف» تعني أن المقالات لا تتفق، ولا تعني أيها الصحيح.</translation>
    </message>
</context>
<context>
    <name>TextReport</name>
    <message numerus="yes">
        <source>%1, %2, %n word(s)</source>
        <extracomment>Below an article&apos;s title: its source, its language, its length.</extracomment>
        <translation>
            <numerusform>%1، %2، %n كلمة</numerusform>
            <numerusform>%1، %2، كلمة واحدة</numerusform>
            <numerusform>%1، %2، كلمتان</numerusform>
            <numerusform>%1، %2، %n كلمات</numerusform>
            <numerusform>%1، %2، %n كلمة</numerusform>
            <numerusform>%1، %2، %n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) shared.</source>
        <translation>
            <numerusform>%n معلومة مشتركة.</numerusform>
            <numerusform>معلومة مشتركة واحدة.</numerusform>
            <numerusform>معلومتان مشتركتان.</numerusform>
            <numerusform>%n معلومات مشتركة.</numerusform>
            <numerusform>%n معلومة مشتركة.</numerusform>
            <numerusform>%n معلومة مشتركة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) differing.</source>
        <translation>
            <numerusform>%n معلومة مختلفة.</numerusform>
            <numerusform>معلومة مختلفة واحدة.</numerusform>
            <numerusform>معلومتان مختلفتان.</numerusform>
            <numerusform>%n معلومات مختلفة.</numerusform>
            <numerusform>%n معلومة مختلفة.</numerusform>
            <numerusform>%n معلومة مختلفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in one article only.</source>
        <translation>
            <numerusform>%n معلومة في مقال واحد فقط.</numerusform>
            <numerusform>معلومة واحدة في مقال واحد فقط.</numerusform>
            <numerusform>معلومتان في مقال واحد فقط.</numerusform>
            <numerusform>%n معلومات في مقال واحد فقط.</numerusform>
            <numerusform>%n معلومة في مقال واحد فقط.</numerusform>
            <numerusform>%n معلومة في مقال واحد فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Where the articles differ</source>
        <translation>حيث تختلف المقالات</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملحوظات</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Add article</source>
        <translation>إضافة مقال</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Link scrolling</source>
        <translation>ربط التمرير</translation>
    </message>
    <message>
        <source>Align rows</source>
        <translation>محاذاة الصفوف</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تمييز</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation>شريط الأدوات الرئيسي</translation>
    </message>
</context>
<context>
    <name>WebAnnotation</name>
    <message>
        <source>The annotations are larger than 256 MB. Split the file.</source>
        <translation>التعليقات أكبر من 256 ميغابايت. قسّم الملف.</translation>
    </message>
    <message>
        <source>The annotations are not valid JSON. Export them again.</source>
        <translation>التعليقات ليست JSON صالحا. صدّرها من جديد.</translation>
    </message>
    <message>
        <source>The file holds something other than W3C annotations.</source>
        <translation>يحوي الملف شيئا غير تعليقات W3C.</translation>
    </message>
</context>
<context>
    <name>WebArchiveReader</name>
    <message>
        <source>%1 is a saved page without a page in it. Please save it anew.</source>
        <translation>%1 صفحة محفوظة لا تحتوي على صفحة. يُرجى حفظها من جديد.</translation>
    </message>
    <message>
        <source>What was saved in %1 is no page but %2. Please open that file itself.</source>
        <translation>المحفوظ في %1 ليس صفحة بل %2. يُرجى فتح ذلك الملف نفسه.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Only in %1</source>
        <translation>في %1 فقط</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <extracomment>%1 is Number, Date, Name and the like.</extracomment>
        <translation>%1 يختلف</translation>
    </message>
    <message>
        <source>%1 and %2 differ</source>
        <extracomment>%1 and %2 are Number, Date, Name and the like.</extracomment>
        <translation>%1 و%2 يختلفان</translation>
    </message>
    <message numerus="yes">
        <source>%n facts differ</source>
        <translation>
            <numerusform>%n حقيقة تختلف</numerusform>
            <numerusform>حقيقة واحدة تختلف</numerusform>
            <numerusform>حقيقتان تختلفان</numerusform>
            <numerusform>%n حقائق تختلف</numerusform>
            <numerusform>%n حقيقة تختلف</numerusform>
            <numerusform>%n حقيقة تختلف</numerusform>
        </translation>
    </message>
    <message>
        <source>Same words, in another order</source>
        <translation>الكلمات نفسها بترتيب آخر</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>الكلمات نفسها</translation>
    </message>
    <message>
        <source>Reworded, in another order</source>
        <translation>معاد الصياغة بترتيب آخر</translation>
    </message>
    <message>
        <source>Reworded, no fact differs</source>
        <translation>معاد الصياغة ولا حقيقة تختلف</translation>
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
        <translation>في الموضوع نفسه، دون معلومة مشتركة</translation>
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
        <translation>حذف التعليق</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تمييز</translation>
    </message>
    <message>
        <source>Mark quote</source>
        <translation>تعليم اقتباس</translation>
    </message>
    <message>
        <source>Mark typo</source>
        <translation>تعليم خطأ مطبعي</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>تسطير</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>شطب</translation>
    </message>
    <message>
        <source>Ask question</source>
        <translation>طرح سؤال</translation>
    </message>
    <message>
        <source>Note on a link</source>
        <translation>ملاحظة على رابط</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Confirm place</source>
        <translation>تأكيد الموضع</translation>
    </message>
    <message>
        <source>Attach annotation</source>
        <translation>إلحاق التعليق</translation>
    </message>
    <message>
        <source>Move annotation</source>
        <translation>نقل التعليق</translation>
    </message>
</context>
<context>
    <name>galley::AnnotationCommands</name>
    <message>
        <source>Import annotations</source>
        <translation>استيراد التعليقات</translation>
    </message>
    <message>
        <source>W3C Web Annotations (*.jsonld *.json)</source>
        <translation>تعليقات الويب W3C ‏(*.jsonld *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Merge annotations from a PDF</source>
        <translation>دمج تعليقات من ملف PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF ‏(*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what would be taken back, such as &quot;Write note&quot;.</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1 is what would be made again, such as &quot;Write note&quot;.</extracomment>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Put the cursor into an annotation, or choose one in the list, first.</source>
        <translation>ضع المؤشر في تعليق أو اختر واحدا من القائمة أولا.</translation>
    </message>
    <message>
        <source>The annotation was deleted. Ctrl+Z brings it back.</source>
        <translation>حُذف التعليق. يعيده Ctrl+Z.</translation>
    </message>
    <message>
        <source>Choose an annotation in the list first.</source>
        <translation>اختر تعليقا من القائمة أولا.</translation>
    </message>
    <message>
        <source>Select the words that it belongs to, then press “Attach here” again.</source>
        <translation>حدد الكلمات التي ينتمي إليها ثم اضغط «إلحاق هنا» مرة أخرى.</translation>
    </message>
    <message>
        <source>The annotation is attached to the selected words.</source>
        <translation>أُلحق التعليق بالكلمات المحددة.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) added.</source>
        <translation>
            <numerusform>أضيف %n تعليقا.</numerusform>
            <numerusform>أضيف تعليق واحد.</numerusform>
            <numerusform>أضيف تعليقان.</numerusform>
            <numerusform>أضيفت %n تعليقات.</numerusform>
            <numerusform>أضيف %n تعليقا.</numerusform>
            <numerusform>أضيف %n تعليقا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) were here already.</source>
        <translation>
            <numerusform>%n تعليقا كانت هنا من قبل.</numerusform>
            <numerusform>تعليق واحد كان هنا من قبل.</numerusform>
            <numerusform>تعليقان كانا هنا من قبل.</numerusform>
            <numerusform>%n تعليقات كانت هنا من قبل.</numerusform>
            <numerusform>%n تعليقا كانت هنا من قبل.</numerusform>
            <numerusform>%n تعليقا كانت هنا من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) belong to other articles.</source>
        <translation>
            <numerusform>%n تعليقا تنتمي إلى مقالات أخرى.</numerusform>
            <numerusform>تعليق واحد ينتمي إلى مقالات أخرى.</numerusform>
            <numerusform>تعليقان ينتميان إلى مقالات أخرى.</numerusform>
            <numerusform>%n تعليقات تنتمي إلى مقالات أخرى.</numerusform>
            <numerusform>%n تعليقا تنتمي إلى مقالات أخرى.</numerusform>
            <numerusform>%n تعليقا تنتمي إلى مقالات أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>The annotations were written to %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>كُتبت التعليقات في %1.</translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>تصدير التعليقات</translation>
    </message>
    <message>
        <source>W3C Web Annotations (*.jsonld)</source>
        <translation>تعليقات الويب W3C ‏(*.jsonld)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول ‏(*.csv)</translation>
    </message>
    <message>
        <source>List (*.md)</source>
        <translation>قائمة ‏(*.md)</translation>
    </message>
    <message>
        <source>The current article did not come from a PDF, so it has no pages to put marks on.</source>
        <translation>لم يأت المقال الحالي من ملف PDF فلا صفحات له لوضع علامات عليها.</translation>
    </message>
    <message>
        <source>Export marks on original pages</source>
        <translation>تصدير العلامات على الصفحات الأصلية</translation>
    </message>
    <message>
        <source>%1, annotated.pdf</source>
        <extracomment>A file name: %1 is that of the original.</extracomment>
        <translation>%1، بتعليقات.pdf</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Sessions (%1)</source>
        <translation>الجلسات (%1)</translation>
    </message>
</context>
<context>
    <name>galley::AnnotationEditor</name>
    <message>
        <source>Annotation</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Should &amp;be</source>
        <translation>ينبغي أن يكون</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Page, time or address of the evidence</source>
        <translation>صفحة الدليل أو وقته أو عنوانه</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>A colour of a highlight: the usual one of its kind.</extracomment>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Words to find it by, parted by commas</source>
        <translation>كلمات للعثور عليه، تفصلها فواصل</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>galley::ArticlePane</name>
    <message>
        <source>1 word</source>
        <translation>كلمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%1 words</source>
        <translation>
            <numerusform>%1 كلمة</numerusform>
            <numerusform>%1 كلمة</numerusform>
            <numerusform>%1 كلمة</numerusform>
            <numerusform>%1 كلمات</numerusform>
            <numerusform>%1 كلمة</numerusform>
            <numerusform>%1 كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة تحميل</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Drop the second article here</source>
        <translation>أفلت المقال الثاني هنا</translation>
    </message>
    <message>
        <source>Reading, %1 %</source>
        <translation>تجري القراءة، %1 %</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>لم يُفتح</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 changed on disk.&lt;/b&gt; Notes stay with their words.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>&lt;b&gt;تغيّر %1 على القرص.&lt;/b&gt; تبقى الملاحظات مع كلماتها.</translation>
    </message>
</context>
<context>
    <name>galley::ArticleView</name>
    <message>
        <source>paragraph %1 of %2</source>
        <translation>الفقرة %1 من %2</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>الكلمات نفسها</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>معاد الصياغة</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>يختلف</translation>
    </message>
    <message>
        <source>stands elsewhere</source>
        <translation>في موضع آخر</translation>
    </message>
    <message>
        <source>matches %1</source>
        <extracomment>%1 is a list such as &quot;B paragraph 2&quot;.</extracomment>
        <translation>يطابق %1</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>سطر المكان والتاريخ</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>شرح الصورة</translation>
    </message>
    <message>
        <source>not part of the article</source>
        <translation>ليس جزءا من المقال</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>1 line hidden: %1</source>
        <translation>سطر واحد مخفي: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines hidden: %1</source>
        <translation>
            <numerusform>%n سطرا مخفيا: %1</numerusform>
            <numerusform>سطر واحد مخفي: %1</numerusform>
            <numerusform>سطران مخفيان: %1</numerusform>
            <numerusform>%n أسطر مخفية: %1</numerusform>
            <numerusform>%n سطرا مخفيا: %1</numerusform>
            <numerusform>%n سطرا مخفيا: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>¶%1</source>
        <translation>¶%1</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Same passage higher up, in %1</source>
        <extracomment>%1 is a paragraph, such as ¶6.</extracomment>
        <translation>المقطع نفسه أعلى، في %1</translation>
    </message>
    <message>
        <source>Same passage lower down, in %1</source>
        <translation>المقطع نفسه أسفل، في %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>%1 is a paragraph, such as ¶6.</extracomment>
        <translation>انتقال إلى %1</translation>
    </message>
</context>
<context>
    <name>galley::CollationView</name>
    <message>
        <source>The passages word over word</source>
        <translation>المقاطع كلمة فوق كلمة</translation>
    </message>
    <message>
        <source>%1 (moved)</source>
        <translation>%1 (منقول)</translation>
    </message>
</context>
<context>
    <name>galley::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>اكتب ما تريد فعله</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <extracomment>A command that is switched on, %1 being its name.</extracomment>
        <translation>%1 (مفعّل)</translation>
    </message>
</context>
<context>
    <name>galley::DockRail</name>
    <message>
        <source>Opens this list over the articles. Escape closes it.</source>
        <translation>يفتح هذه القائمة فوق المقالات. يغلقها مفتاح Escape.</translation>
    </message>
</context>
<context>
    <name>galley::DockTabs</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>galley::DropOverlay</name>
    <message>
        <source>Drop to move the article here</source>
        <translation>أفلت لنقل المقال إلى هنا</translation>
    </message>
    <message>
        <source>Drop to add an article</source>
        <translation>أفلت لإضافة مقال</translation>
    </message>
    <message>
        <source>Drop to change places with article %1</source>
        <translation>أفلت لتبادل الموضع مع المقال %1</translation>
    </message>
    <message>
        <source>Drop to replace article %1</source>
        <translation>أفلت لاستبدال المقال %1</translation>
    </message>
    <message>
        <source>Drop between two panes to move it there instead</source>
        <translation>أفلت بين لوحين لنقله إلى هناك</translation>
    </message>
    <message>
        <source>Drop between two panes to add it instead</source>
        <translation>أفلت بين لوحين لإضافته</translation>
    </message>
</context>
<context>
    <name>galley::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>PDF with annotations</source>
        <translation>ملف PDF بتعليقات</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>Comparison document (JSON)</source>
        <translation>مستند المقارنة (JSON)</translation>
    </message>
    <message>
        <source>Tables of claims and findings (CSV)</source>
        <translation>جداول المعلومات والملحوظات (CSV)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Open it afterwards</source>
        <translation>فتحه بعد ذلك</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدم التصدير</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبا إلى جنب</translation>
    </message>
    <message>
        <source>One after another</source>
        <translation>واحدا تلو الآخر</translation>
    </message>
    <message>
        <source>Table of claims</source>
        <translation>جدول المعلومات</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>As the articles need it</source>
        <translation>بحسب حاجة المقالات</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>طولي</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>عرضي</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> نقطة</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Summary on the first page</source>
        <translation>ملخص في الصفحة الأولى</translation>
    </message>
    <message>
        <source>Findings of the copy desk</source>
        <translation>ملحوظات التدقيق</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>الملاحظات والتمييزات</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>There is a preview of PDF pages only.</source>
        <translation>المعاينة لصفحات PDF فقط.</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>التقارير (%1)</translation>
    </message>
    <message>
        <source>Tagged, for screen readers</source>
        <translation>موسوم، لقارئات الشاشة</translation>
    </message>
    <message>
        <source>For the archive (PDF/A-3, with the session)</source>
        <translation>للأرشيف (PDF/A-3، مع الجلسة)</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> مم</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>ال&amp;هوامش</translation>
    </message>
    <message>
        <source>Shared passages as annotations</source>
        <translation>المقاطع المشتركة كتعليقات</translation>
    </message>
    <message>
        <source>“%1” is there already. Press Replace to write over it.</source>
        <translation>«%1» موجود من قبل. اضغط «استبدال» للكتابة فوقه.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
</context>
<context>
    <name>galley::FileCommands</name>
    <message>
        <source>There is no article in %1. Choose another folder.</source>
        <translation>لا مقال في %1. اختر مجلدا آخر.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy an article first.</source>
        <translation>لا نص في الحافظة. انسخ مقالا أولا.</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>فتح مقالات</translation>
    </message>
    <message>
        <source>Open another article</source>
        <translation>فتح مقال آخر</translation>
    </message>
    <message>
        <source>Articles and sessions (%1 %2)</source>
        <translation>المقالات والجلسات (%1 %2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Galley never connects to the network. Save the page as a file and drop that.</source>
        <translation>لا يتصل Galley بالشبكة أبدا. احفظ الصفحة ملفا ثم أفلته.</translation>
    </message>
    <message>
        <source>A picture has no words to compare. Drop a text, a web page, a PDF or an office document.</source>
        <translation>ليس في الصورة كلمات للمقارنة. أفلت نصا أو صفحة ويب أو PDF أو مستندا مكتبيا.</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>فتح جلسة</translation>
    </message>
    <message>
        <source>Sessions (%1)</source>
        <translation>الجلسات (%1)</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>حفظ الجلسة</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the folder were left out: other kinds of files, or folders in it.</source>
        <translation>
            <numerusform>لم يترك أي عنصر من المجلد (%n).</numerusform>
            <numerusform>ترك عنصر واحد من المجلد (%n): ملف من نوع آخر أو مجلد فرعي.</numerusform>
            <numerusform>ترك عنصران من المجلد (%n): ملفات من أنواع أخرى أو مجلدات فرعية.</numerusform>
            <numerusform>تركت %n عناصر من المجلد: ملفات من أنواع أخرى أو مجلدات فرعية.</numerusform>
            <numerusform>ترك %n عنصرا من المجلد: ملفات من أنواع أخرى أو مجلدات فرعية.</numerusform>
            <numerusform>ترك %n عنصر من المجلد: ملفات من أنواع أخرى أو مجلدات فرعية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::FindBar</name>
    <message>
        <source>Find in all articles</source>
        <translation>البحث في كل المقالات</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة الحالة</translation>
    </message>
    <message>
        <source>Tells capital letters from small ones.</source>
        <translation>يفرق بين الحروف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Finds whole words only.</source>
        <translation>لا يجد إلا الكلمات الكاملة.</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Takes the words as a regular expression.</source>
        <translation>يعامل الكلمات كتعبير نمطي.</translation>
    </message>
    <message>
        <source>Closes the search.</source>
        <translation>يغلق البحث.</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>This regular expression makes no sense: %1.</source>
        <extracomment>%1 is what the library says, in English.</extracomment>
        <translation>هذا التعبير النمطي غير صالح: %1.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جار البحث…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
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
        <translation>%1 من %2 (%3)</translation>
    </message>
    <message>
        <source>That was the last place. The search goes on from the first.</source>
        <translation>كان ذلك آخر موضع. يستمر البحث من الأول.</translation>
    </message>
    <message>
        <source>That was the first place. The search goes on from the last.</source>
        <translation>كان ذلك أول موضع. يستمر البحث من الأخير.</translation>
    </message>
    <message>
        <source>This expression takes too long; make it more exact.</source>
        <translation>يستغرق هذا التعبير وقتا طويلا؛ اجعله أدق.</translation>
    </message>
</context>
<context>
    <name>galley::FindingPopup</name>
    <message numerus="yes">
        <source>%1 times in %n articles</source>
        <translation>
            <numerusform>%1 مرات في %n مقالا</numerusform>
            <numerusform>%1 مرات في مقال واحد</numerusform>
            <numerusform>%1 مرات في مقالين</numerusform>
            <numerusform>%1 مرات في %n مقالات</numerusform>
            <numerusform>%1 مرات في %n مقالا</numerusform>
            <numerusform>%1 مرات في %n مقالا</numerusform>
        </translation>
    </message>
    <message>
        <source>once in article %1</source>
        <translation>مرة واحدة في المقال %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times in article %1</source>
        <translation>
            <numerusform>%n مرة في المقال %1</numerusform>
            <numerusform>مرة واحدة في المقال %1</numerusform>
            <numerusform>مرتين في المقال %1</numerusform>
            <numerusform>%n مرات في المقال %1</numerusform>
            <numerusform>%n مرة في المقال %1</numerusform>
            <numerusform>%n مرة في المقال %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark correction</source>
        <translation>تعليم التصحيح</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>عرض الكل %1</translation>
    </message>
</context>
<context>
    <name>galley::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>انتقال إلى</translation>
    </message>
    <message>
        <source>&amp;Number of a difference, or letter and paragraph of an article</source>
        <translation>رقم اختلاف، أو حرف مقال ورقم فقرته</translation>
    </message>
    <message>
        <source>12 or B 4</source>
        <extracomment>What may be typed: the twelfth difference, or the fourth paragraph of article B.</extracomment>
        <translation>12 أو B 4</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message numerus="yes">
        <source>There are %n difference(s).</source>
        <translation>
            <numerusform>هناك %n اختلافا.</numerusform>
            <numerusform>هناك اختلاف واحد.</numerusform>
            <numerusform>هناك اختلافان.</numerusform>
            <numerusform>هناك %n اختلافات.</numerusform>
            <numerusform>هناك %n اختلافا.</numerusform>
            <numerusform>هناك %n اختلافا.</numerusform>
        </translation>
    </message>
    <message>
        <source>This names no place.</source>
        <translation>هذا لا يسمي موضعا.</translation>
    </message>
    <message numerus="yes">
        <source>There are only %n difference(s).</source>
        <translation>
            <numerusform>لا يوجد إلا %n اختلافا.</numerusform>
            <numerusform>لا يوجد إلا اختلاف واحد.</numerusform>
            <numerusform>لا يوجد إلا اختلافان.</numerusform>
            <numerusform>لا يوجد إلا %n اختلافات.</numerusform>
            <numerusform>لا يوجد إلا %n اختلافا.</numerusform>
            <numerusform>لا يوجد إلا %n اختلافا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This article has only %n paragraph(s).</source>
        <translation>
            <numerusform>في هذا المقال %n فقرة فقط.</numerusform>
            <numerusform>في هذا المقال فقرة واحدة فقط.</numerusform>
            <numerusform>في هذا المقال فقرتان فقط.</numerusform>
            <numerusform>في هذا المقال %n فقرات فقط.</numerusform>
            <numerusform>في هذا المقال %n فقرة فقط.</numerusform>
            <numerusform>في هذا المقال %n فقرة فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>الاختلاف %1 من %2</translation>
    </message>
    <message>
        <source>Article %1, paragraph %2</source>
        <extracomment>%1 is the letter of an article.</extracomment>
        <translation>المقال %1، الفقرة %2</translation>
    </message>
</context>
<context>
    <name>galley::LegendButton</name>
    <message>
        <source>Shared</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>%1 Press to hide them.</source>
        <translation>%1 اضغط لإخفائها.</translation>
    </message>
    <message>
        <source>%1 Hidden now; press to show them.</source>
        <translation>%1 مخفية الآن؛ اضغط لإظهارها.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>galley::MainWindow</name>
    <message>
        <source>The article is at the edge already.</source>
        <translation>المقال عند الطرف بالفعل.</translation>
    </message>
    <message>
        <source>About Galley</source>
        <translation>عن Galley</translation>
    </message>
    <message>
        <source>&lt;b&gt;Galley %1&lt;/b&gt;&lt;p&gt;Sets news articles side by side and shows which claims they share, where they differ, and what only one of them says.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Galley %1&lt;/b&gt;&lt;p&gt;يضع المقالات الإخبارية جنبا إلى جنب ويبيّن المعلومات التي تشترك فيها، وأين تختلف، وما يقوله واحد منها فقط.&lt;/p&gt;&lt;p&gt;برنامج حر وفق رخصة غنو العمومية العامة، الإصدار 3 أو ما بعده.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>كُتب التقرير في %1.</translation>
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
        <translation>إعادة المقارنة</translation>
    </message>
    <message>
        <source>No passage matches. The articles seem to tell different stories.</source>
        <translation>لا مقطع متطابق. يبدو أن المقالات تروي أخبارا مختلفة.</translation>
    </message>
    <message>
        <source>Comparing was stopped. Nothing is marked.</source>
        <translation>أوقفت المقارنة. لا توجد علامات.</translation>
    </message>
    <message>
        <source>Comparing was stopped. The marks are those of the comparison before.</source>
        <translation>أوقفت المقارنة. العلامات الظاهرة من المقارنة السابقة.</translation>
    </message>
</context>
<context>
    <name>galley::MessageStrip</name>
    <message>
        <source>Closes this message.</source>
        <translation>يغلق هذه الرسالة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>galley::OverviewBar</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
</context>
<context>
    <name>galley::PagePreview</name>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>معاينة، صفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>galley::PairDrawer</name>
    <message>
        <source>Confirm match</source>
        <translation>تأكيد التطابق</translation>
    </message>
    <message>
        <source>Not a match</source>
        <translation>ليس تطابقا</translation>
    </message>
    <message>
        <source>Mark correction</source>
        <translation>تعليم التصحيح</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Writes a note on all of these passages together.</source>
        <translation>يكتب ملاحظة على كل هذه المقاطع معا.</translation>
    </message>
    <message>
        <source>Shows the two passages word over word.</source>
        <translation>يظهر المقطعين كلمة فوق كلمة.</translation>
    </message>
    <message>
        <source>Folds the drawer to its head.</source>
        <translation>يطوي الدرج إلى رأسه.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>لا اختلافات</translation>
    </message>
    <message>
        <source>No difference chosen</source>
        <translation>لم يُختر اختلاف</translation>
    </message>
    <message>
        <source>Next Difference goes to the first one.</source>
        <translation>«الاختلاف التالي» ينتقل إلى الأول.</translation>
    </message>
    <message>
        <source>No other article has a passage like this one.</source>
        <translation>لا مقال آخر فيه مقطع كهذا.</translation>
    </message>
    <message>
        <source>The passages word over word</source>
        <translation>المقاطع كلمة فوق كلمة</translation>
    </message>
    <message>
        <source>One article open</source>
        <translation>مقال واحد مفتوح</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>لم تجر المقارنة بعد</translation>
    </message>
    <message>
        <source>Open a second one to compare the two.</source>
        <translation>افتح مقالا ثانيا للمقارنة بينهما.</translation>
    </message>
</context>
<context>
    <name>galley::PaneHeader</name>
    <message>
        <source>Make base</source>
        <translation>جعله الأساس</translation>
    </message>
    <message>
        <source>Close article</source>
        <translation>إغلاق المقال</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>إغلاق هذا المقال</translation>
    </message>
    <message>
        <source>Reload article</source>
        <translation>إعادة تحميل المقال</translation>
    </message>
    <message>
        <source>Read this article again</source>
        <translation>قراءة هذا المقال مرة أخرى</translation>
    </message>
    <message>
        <source>Unlock article</source>
        <translation>تحرير المقال</translation>
    </message>
    <message>
        <source>This article keeps its place. Press to let it scroll with the others.</source>
        <translation>يبقى هذا المقال في مكانه. اضغط ليُمرر مع البقية.</translation>
    </message>
    <message>
        <source>Compare the other articles with this one</source>
        <translation>مقارنة المقالات الأخرى بهذا</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>galley::PaneNotice</name>
    <message>
        <source>Open another…</source>
        <translation>فتح آخر…</translation>
    </message>
    <message>
        <source>Paste its text…</source>
        <translation>لصق نصه…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
</context>
<context>
    <name>galley::PaneStage</name>
    <message>
        <source>difference %1 of %2</source>
        <translation>الاختلاف %1 من %2</translation>
    </message>
    <message>
        <source>%1 paragraph %2</source>
        <translation>%1 الفقرة %2</translation>
    </message>
    <message>
        <source>the headline of %1</source>
        <translation>عنوان %1</translation>
    </message>
</context>
<context>
    <name>galley::Printing</name>
    <message numerus="yes">
        <source>%n page(s) were sent to the printer.</source>
        <translation>
            <numerusform>أُرسلت %n صفحة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت صفحة واحدة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت صفحتان إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n صفحات إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n صفحة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n صفحة إلى الطابعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer cannot be reached. Check it in the system&apos;s settings, then try again.</source>
        <translation>تعذر الوصول إلى الطابعة. تحقق منها في إعدادات النظام ثم حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>galley::ReasonsView</name>
    <message>
        <source>Same words throughout</source>
        <translation>الكلمات نفسها كلها</translation>
    </message>
    <message>
        <source>Same quote:</source>
        <translation>الاقتباس نفسه:</translation>
    </message>
    <message>
        <source>Same speaker:</source>
        <translation>القائل نفسه:</translation>
    </message>
    <message>
        <source>Same names:</source>
        <translation>الأسماء نفسها:</translation>
    </message>
    <message>
        <source>Same figures:</source>
        <translation>الأرقام نفسها:</translation>
    </message>
    <message>
        <source>Rare words:</source>
        <translation>كلمات نادرة:</translation>
    </message>
    <message>
        <source>Neighbours match</source>
        <translation>المجاورات تتطابق</translation>
    </message>
    <message>
        <source>Matched by hand</source>
        <translation>مطابقة يدوية</translation>
    </message>
    <message>
        <source>Confirmed by hand</source>
        <translation>مؤكد يدويا</translation>
    </message>
    <message>
        <source>The articles tell it in another order</source>
        <translation>ترويه المقالات بترتيب آخر</translation>
    </message>
    <message>
        <source>Why these match</source>
        <translation>لماذا تتطابق هذه</translation>
    </message>
    <message>
        <source>Why these two match</source>
        <translation>لماذا يتطابق هذان</translation>
    </message>
    <message>
        <source>Suggested:</source>
        <translation>المقترح:</translation>
    </message>
    <message numerus="yes">
        <source>%n other place(s) speak for it</source>
        <translation>
            <numerusform>%n موضعا آخر يؤيده</numerusform>
            <numerusform>موضع آخر يؤيده</numerusform>
            <numerusform>موضعان آخران يؤيدانه</numerusform>
            <numerusform>%n مواضع أخرى تؤيده</numerusform>
            <numerusform>%n موضعا آخر يؤيده</numerusform>
            <numerusform>%n موضعا آخر يؤيده</numerusform>
        </translation>
    </message>
    <message>
        <source>Inside a quote: ask, or write [sic]</source>
        <translation>داخل اقتباس: اسأل أو اكتب [كذا]</translation>
    </message>
</context>
<context>
    <name>galley::RecentRow</name>
    <message>
        <source>none differing</source>
        <translation>لا اختلاف</translation>
    </message>
    <message numerus="yes">
        <source>%n differing</source>
        <translation>
            <numerusform>لا اختلاف</numerusform>
            <numerusform>اختلاف واحد</numerusform>
            <numerusform>اختلافان</numerusform>
            <numerusform>%n اختلافات</numerusform>
            <numerusform>%n اختلافا</numerusform>
            <numerusform>%n اختلاف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ReviewCommands</name>
    <message>
        <source>No fact differs.</source>
        <translation>لا حقيقة تختلف.</translation>
    </message>
    <message>
        <source>Last difference. Press again to start over.</source>
        <translation>آخر اختلاف. اضغط مرة أخرى للبدء من جديد.</translation>
    </message>
    <message>
        <source>First difference. Press again to go on from the last.</source>
        <translation>أول اختلاف. اضغط مرة أخرى للمتابعة من الأخير.</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>حدد الكلمات أولا.</translation>
    </message>
    <message>
        <source>Edit annotation</source>
        <translation>تحرير التعليق</translation>
    </message>
    <message>
        <source>Open annotation again</source>
        <translation>إعادة فتح التعليق</translation>
    </message>
    <message>
        <source>Resolve annotation</source>
        <translation>حل التعليق</translation>
    </message>
    <message>
        <source>Confirm match</source>
        <translation>تأكيد التطابق</translation>
    </message>
    <message>
        <source>Not a match</source>
        <translation>ليس تطابقا</translation>
    </message>
    <message>
        <source>Match confirmed.</source>
        <translation>تأكد التطابق.</translation>
    </message>
    <message>
        <source>These passages are not matched any more. Undo takes that back.</source>
        <translation>لم تعد هذه المقاطع متطابقة. «تراجع» يعيدها.</translation>
    </message>
    <message>
        <source>Put the cursor into a paragraph first.</source>
        <translation>ضع المؤشر في فقرة أولا.</translation>
    </message>
    <message>
        <source>%1 chosen. Put the cursor into the matching paragraph of another article and align by hand again.</source>
        <translation>اختير %1. ضع المؤشر في الفقرة المقابلة من مقال آخر ثم حاذِ يدويا مرة أخرى.</translation>
    </message>
    <message>
        <source>The paragraphs are matched.</source>
        <translation>طوبقت الفقرتان.</translation>
    </message>
    <message>
        <source>No paragraph is chosen for aligning any more.</source>
        <translation>لم تعد هناك فقرة مختارة للمحاذاة.</translation>
    </message>
    <message>
        <source>There is no alignment here to forget.</source>
        <translation>لا محاذاة هنا لنسيانها.</translation>
    </message>
    <message>
        <source>Reject annotation</source>
        <translation>رفض التعليق</translation>
    </message>
</context>
<context>
    <name>galley::ReviewDock</name>
    <message>
        <source>Claims</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>المعلومة</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>تصفية المعلومات</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Claims are listed here once two articles are compared.</source>
        <translation>تُدرج المعلومات هنا بعد مقارنة مقالين.</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Filter quotes</source>
        <translation>تصفية الاقتباسات</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>كل الاقتباسات</translation>
    </message>
    <message>
        <source>No quotes were found.</source>
        <translation>لم يُعثر على اقتباسات.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>تصفية الأسماء</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>كل الأسماء</translation>
    </message>
    <message>
        <source>No names were found.</source>
        <translation>لم يُعثر على أسماء.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملحوظات</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>الملحوظة</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>تصفية الملحوظات</translation>
    </message>
    <message>
        <source>Nothing to query was found.</source>
        <translation>لم يُعثر على ما يُستفسر عنه.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation>تصفية التعليقات</translation>
    </message>
    <message>
        <source>No notes yet. Select words in an article, then highlight them or write a note.</source>
        <translation>لا ملاحظات بعد. حدد كلمات في مقال ثم ميّزها أو اكتب ملاحظة.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Filter paragraphs</source>
        <translation>تصفية الفقرات</translation>
    </message>
    <message>
        <source>The paragraphs of each article are listed here.</source>
        <translation>تُدرج هنا فقرات كل مقال.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Mark correction</source>
        <translation>تعليم التصحيح</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>حل</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Attach here</source>
        <translation>إلحاق هنا</translation>
    </message>
    <message>
        <source>Confirm place</source>
        <translation>تأكيد الموضع</translation>
    </message>
    <message>
        <source>Ignore everywhere</source>
        <translation>تجاهل في كل مكان</translation>
    </message>
</context>
<context>
    <name>galley::ReviewModel</name>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1، %n صفا</numerusform>
            <numerusform>%1، صف واحد</numerusform>
            <numerusform>%1، صفان</numerusform>
            <numerusform>%1، %n صفوف</numerusform>
            <numerusform>%1، %n صفا</numerusform>
            <numerusform>%1، %n صفا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ReviewTab</name>
    <message>
        <source>In article %1</source>
        <extracomment>%1 is the letter of an article: only the rows in which that article has something are listed.</extracomment>
        <translation>في المقال %1</translation>
    </message>
</context>
<context>
    <name>galley::SamplePicture</name>
    <message>
        <source>Two articles with a passage in which they differ</source>
        <translation>مقالان فيهما مقطع يختلفان فيه</translation>
    </message>
</context>
<context>
    <name>galley::SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>&amp;Your name, under your notes</source>
        <translation>اسمك، تحت ملاحظاتك</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عال</translation>
    </message>
    <message>
        <source>Tell quotes, figures and dates apart in the text</source>
        <translation>تمييز الاقتباسات والأرقام والتواريخ في النص</translation>
    </message>
    <message>
        <source>&amp;Passages are short under</source>
        <translation>المقطع القصير أقل من</translation>
    </message>
    <message>
        <source>&amp;English spelling</source>
        <translation>الإملاء الإنجليزي</translation>
    </message>
    <message>
        <source>British and American</source>
        <translation>بريطاني وأمريكي</translation>
    </message>
    <message>
        <source>British</source>
        <translation>بريطاني</translation>
    </message>
    <message>
        <source>American</source>
        <translation>أمريكي</translation>
    </message>
    <message>
        <source>&amp;Words that are always right</source>
        <translation>كلمات صحيحة دائما</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>&amp;Language of Galley</source>
        <translation>لغة Galley</translation>
    </message>
    <message>
        <source>Another language is used from the next start of Galley.</source>
        <translation>تُستخدم اللغة الأخرى عند بدء Galley في المرة القادمة.</translation>
    </message>
    <message>
        <source> words</source>
        <translation> كلمات</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>واحدة في كل سطر</translation>
    </message>
    <message>
        <source>&amp;Font of the articles</source>
        <translation>خط المقالات</translation>
    </message>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>&amp;Size of the articles</source>
        <translation>حجم المقالات</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>ال&amp;حركة</translation>
    </message>
    <message>
        <source>None: nothing flashes or glides</source>
        <translation>بلا حركة: لا شيء يومض أو ينزلق</translation>
    </message>
</context>
<context>
    <name>galley::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>All default keys</source>
        <translation>كل المفاتيح الافتراضية</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>استخدام هذا المفتاح</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Take this key</source>
        <translation>أخذ هذا المفتاح</translation>
    </message>
    <message>
        <source>Choose a command to change its key.</source>
        <translation>اختر أمرا لتغيير مفتاحه.</translation>
    </message>
    <message>
        <source>Press the new key for “%1” in the line above.</source>
        <translation>اضغط المفتاح الجديد للأمر «%1» في السطر أعلاه.</translation>
    </message>
    <message>
        <source>%1 moves in the text and cannot be given away. Choose another key.</source>
        <translation>%1 للتنقل في النص ولا يمكن منحه. اختر مفتاحا آخر.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”, which loses it if you take it.</source>
        <translation>%1 هو مفتاح «%2» الذي يفقده إن أخذته.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 متاح.</translation>
    </message>
</context>
<context>
    <name>galley::SourceView</name>
    <message>
        <source>Source of %1</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>مصدر %1</translation>
    </message>
    <message>
        <source>This format has no source that could be read as text.</source>
        <translation>ليس لهذا التنسيق مصدر يُقرأ كنص.</translation>
    </message>
</context>
<context>
    <name>galley::StartPage</name>
    <message>
        <source>Today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Open two or more articles</source>
        <translation>افتح مقالين أو أكثر</translation>
    </message>
    <message>
        <source>Galley sets them side by side and shows which claims they share, where they differ, and what only one of them says.</source>
        <translation>يضعها Galley جنبا إلى جنب ويبيّن المعلومات التي تشترك فيها، وأين تختلف، وما يقوله واحد منها فقط.</translation>
    </message>
    <message>
        <source>Your last comparison has no name yet. Its articles and notes are still here.</source>
        <translation>لم تُسمَّ مقارنتك الأخيرة بعد. ما زالت مقالاتها وملاحظاتها هنا.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>فتحها مرة أخرى</translation>
    </message>
    <message>
        <source>Drop articles here</source>
        <translation>أفلت المقالات هنا</translation>
    </message>
    <message>
        <source>Open articles…</source>
        <translation>فتح مقالات…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>لصق نص</translation>
    </message>
    <message>
        <source>Recent comparisons</source>
        <translation>مقارنات أخيرة</translation>
    </message>
    <message>
        <source>New to Galley?</source>
        <translation>جديد على Galley؟</translation>
    </message>
    <message>
        <source>Two reports on a harbour bridge</source>
        <translation>خبران عن جسر في الميناء</translation>
    </message>
    <message>
        <source>One misspelt name, one figure that differs and two quotes in another order.</source>
        <translation>اسم مكتوب خطأ، ورقم مختلف، واقتباسان بترتيب آخر.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>فتح المثال</translation>
    </message>
    <message>
        <source>Articles stay on this computer. Galley never connects to the network.</source>
        <translation>تبقى المقالات على هذا الحاسوب. لا يتصل Galley بالشبكة أبدا.</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>مقالات أخيرة</translation>
    </message>
    <message>
        <source>Comparisons that you open will be listed here.</source>
        <translation>تُدرج هنا المقارنات التي تفتحها.</translation>
    </message>
    <message>
        <source>Galley ended before %1 was closed. All its articles and notes are still here.</source>
        <translation>انتهى Galley قبل إغلاق %1. ما زالت كل مقالاته وملاحظاته هنا.</translation>
    </message>
    <message>
        <source>Text, Markdown, HTML, PDF, EPUB, DOCX, ODT or RTF. Two to four side by side read best.</source>
        <translation>نص أو Markdown أو HTML أو PDF أو EPUB أو DOCX أو ODT أو RTF. من مقالين إلى أربعة جنبا إلى جنب أسهل للقراءة.</translation>
    </message>
</context>
<context>
    <name>galley::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Comparing, %1 %</source>
        <translation>تجري المقارنة، %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n تطابقا</numerusform>
            <numerusform>تطابق واحد</numerusform>
            <numerusform>تطابقان</numerusform>
            <numerusform>%n تطابقات</numerusform>
            <numerusform>%n تطابقا</numerusform>
            <numerusform>%n تطابقا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n moved</source>
        <extracomment>%1 is the number of matches in words; the number after it, of those that stand in another order.</extracomment>
        <translation>
            <numerusform>%1، %n منقولا</numerusform>
            <numerusform>%1، واحد منقول</numerusform>
            <numerusform>%1، اثنان منقولان</numerusform>
            <numerusform>%1، %n منقولة</numerusform>
            <numerusform>%1، %n منقولا</numerusform>
            <numerusform>%1، %n منقولا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), cannot be saved here</source>
        <translation>
            <numerusform>%n ملاحظة، لا يمكن حفظها هنا</numerusform>
            <numerusform>ملاحظة واحدة، لا يمكن حفظها هنا</numerusform>
            <numerusform>ملاحظتان، لا يمكن حفظهما هنا</numerusform>
            <numerusform>%n ملاحظات، لا يمكن حفظها هنا</numerusform>
            <numerusform>%n ملاحظة، لا يمكن حفظها هنا</numerusform>
            <numerusform>%n ملاحظة، لا يمكن حفظها هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>لا ملاحظات</translation>
    </message>
    <message>
        <source>No notes, saved</source>
        <translation>لا ملاحظات، محفوظة</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), session not named</source>
        <translation>
            <numerusform>%n ملاحظة، جلسة بلا اسم</numerusform>
            <numerusform>ملاحظة واحدة، جلسة بلا اسم</numerusform>
            <numerusform>ملاحظتان، جلسة بلا اسم</numerusform>
            <numerusform>%n ملاحظات، جلسة بلا اسم</numerusform>
            <numerusform>%n ملاحظة، جلسة بلا اسم</numerusform>
            <numerusform>%n ملاحظة، جلسة بلا اسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), saved</source>
        <translation>
            <numerusform>%n ملاحظة، محفوظة</numerusform>
            <numerusform>ملاحظة واحدة، محفوظة</numerusform>
            <numerusform>ملاحظتان، محفوظتان</numerusform>
            <numerusform>%n ملاحظات، محفوظة</numerusform>
            <numerusform>%n ملاحظة، محفوظة</numerusform>
            <numerusform>%n ملاحظة، محفوظة</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles open</source>
        <translation>لا مقالات مفتوحة</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>الاختلاف %1 من %2</translation>
    </message>
    <message>
        <source>One article open</source>
        <translation>مقال واحد مفتوح</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n اختلافا</numerusform>
            <numerusform>اختلاف واحد</numerusform>
            <numerusform>اختلافان</numerusform>
            <numerusform>%n اختلافات</numerusform>
            <numerusform>%n اختلافا</numerusform>
            <numerusform>%n اختلافا</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding %1 of %2</source>
        <translation>الملحوظة %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>لا ملحوظات</numerusform>
            <numerusform>ملحوظة واحدة</numerusform>
            <numerusform>ملحوظتان</numerusform>
            <numerusform>%n ملحوظات</numerusform>
            <numerusform>%n ملحوظة</numerusform>
            <numerusform>%n ملحوظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading, %1 %</source>
        <translation>تجري القراءة، %1 %</translation>
    </message>
</context>
<context>
    <name>galley::Workspace</name>
    <message>
        <source>Close %1</source>
        <extracomment>%1 is an article&apos;s title, outlet or file name.</extracomment>
        <translation>إغلاق %1</translation>
    </message>
    <message>
        <source>Reject match</source>
        <translation>رفض التطابق</translation>
    </message>
    <message>
        <source>Add match</source>
        <translation>إضافة تطابق</translation>
    </message>
    <message>
        <source>Confirm match</source>
        <translation>تأكيد التطابق</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>قبول المقترح</translation>
    </message>
    <message>
        <source>Dismiss finding</source>
        <translation>تجاهل الملحوظة</translation>
    </message>
    <message>
        <source>Restore finding</source>
        <translation>استعادة الملحوظة</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n mark(s) were not found on the pages.</source>
        <translation>
            <numerusform>لم يُعثر على كلمات %n علامة في الصفحات.</numerusform>
            <numerusform>لم يُعثر على كلمات علامة واحدة في الصفحات.</numerusform>
            <numerusform>لم يُعثر على كلمات علامتين في الصفحات.</numerusform>
            <numerusform>لم يُعثر على كلمات %n علامات في الصفحات.</numerusform>
            <numerusform>لم يُعثر على كلمات %n علامة في الصفحات.</numerusform>
            <numerusform>لم يُعثر على كلمات %n علامة في الصفحات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change Role</source>
        <translation>تغيير الدور</translation>
    </message>
    <message>
        <source>This session can only be read. Save it under another name to work on a copy.</source>
        <translation>لا يمكن إلا قراءة هذه الجلسة. احفظها باسم آخر للعمل على نسخة.</translation>
    </message>
</context>
</TS>
