<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A list of image addresses in, a folder of verified pictures out.</source>
        <translation>قائمة بعناوين صور تدخل، ومجلد من الصور المتحقَّق منها يخرج.</translation>
    </message>
    <message>
        <source>About Pixhaul</source>
        <translation>حول Pixhaul</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Copy the versions, for a bug report</source>
        <translation>نسخ أرقام الإصدارات، لبلاغ عن خلل</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>نسخ أرقام الإصدارات</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Pixhaul is free software under the MIT licence.</source>
        <translation>‏Pixhaul برنامج حر بموجب ترخيص MIT.</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3.</source>
        <translation>يُستخدم Qt وPySide6 بموجب GNU Lesser General Public License، الإصدار 3.</translation>
    </message>
    <message>
        <source>The icons are Lucide (lucide.dev), under this licence:</source>
        <translation>الأيقونات من Lucide (lucide.dev)، بموجب هذا الترخيص:</translation>
    </message>
    <message>
        <source>The parts of others, and their licences:</source>
        <translation>مكوّنات من إعداد آخرين، وتراخيصها:</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>see its own pages</source>
        <translation>انظر صفحاتها</translation>
    </message>
</context>
<context>
    <name>AddField</name>
    <message>
        <source>Add an address</source>
        <translation>إضافة عنوان</translation>
    </message>
    <message>
        <source>Press Enter to add it to the list</source>
        <translation>مفتاح Enter يضيفه إلى القائمة</translation>
    </message>
    <message>
        <source>Type or paste an address</source>
        <translation>كتابة عنوان أو لصقه</translation>
    </message>
</context>
<context>
    <name>Aiming</name>
    <message>
        <source>It was made for another list. Without those columns the names would be odd.</source>
        <translation>أُعدّ لقائمة أخرى. من دون تلك الأعمدة ستبدو الأسماء غريبة.</translation>
    </message>
    <message>
        <source>The name asks for columns that this list does not have</source>
        <translation>الاسم يطلب أعمدة لا توجد في هذه القائمة</translation>
    </message>
    <message>
        <source>Use the usual name</source>
        <translation>استخدام الاسم المعتاد</translation>
    </message>
</context>
<context>
    <name>Applier</name>
    <message>
        <source>The password of the proxy was not kept: {why}</source>
        <translation>لم تُحفظ كلمة مرور الوكيل: {why}</translation>
    </message>
    <message>
        <source>The password of {host} was not kept: {why}</source>
        <translation>لم تُحفظ كلمة مرور ‪{host}‬‏: {why}</translation>
    </message>
    <message>
        <source>{hint} No cookies are sent until then.</source>
        <translation>{hint} لن تُرسل ملفات تعريف الارتباط حتى ذلك الحين.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Show or hide the other notices</source>
        <translation>إظهار التنبيهات الأخرى أو إخفاؤها</translation>
    </message>
</context>
<context>
    <name>BannerStack</name>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
</context>
<context>
    <name>CacheWatch</name>
    <message>
        <source>Pictures are shown all the same, only more slowly. Downloads go on.</source>
        <translation>تظهر الصور على كل حال، لكن أبطأ. التنزيلات مستمرة.</translation>
    </message>
    <message>
        <source>The disk is full, so thumbnails cannot be kept</source>
        <translation>القرص ممتلئ، فلا يمكن الاحتفاظ بالصور المصغّرة</translation>
    </message>
    <message>
        <source>The folder for thumbnails cannot be used</source>
        <translation>لا يمكن استخدام مجلد الصور المصغّرة</translation>
    </message>
    <message>
        <source>The folder for thumbnails cannot be written to</source>
        <translation>لا يمكن الكتابة في مجلد الصور المصغّرة</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message numerus="yes">
        <source>%Ln file(s) are exactly as saved</source>
        <translation>
            <numerusform>%Ln ملف كما حُفظ تمامًا</numerusform>
            <numerusform>ملف واحد كما حُفظ تمامًا</numerusform>
            <numerusform>ملفان كما حُفظ تمامًا</numerusform>
            <numerusform>%Ln ملفات كما حُفظ تمامًا</numerusform>
            <numerusform>%Ln ملفًا كما حُفظ تمامًا</numerusform>
            <numerusform>%Ln ملف كما حُفظ تمامًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are missing</source>
        <translation>
            <numerusform>المفقود: %Ln ملف</numerusform>
            <numerusform>المفقود: ملف واحد</numerusform>
            <numerusform>المفقود: ملفان</numerusform>
            <numerusform>المفقود: %Ln ملفات</numerusform>
            <numerusform>المفقود: %Ln ملفًا</numerusform>
            <numerusform>المفقود: %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have changed</source>
        <translation>
            <numerusform>المتغيّر: %Ln ملف</numerusform>
            <numerusform>المتغيّر: ملف واحد</numerusform>
            <numerusform>المتغيّر: ملفان</numerusform>
            <numerusform>المتغيّر: %Ln ملفات</numerusform>
            <numerusform>المتغيّر: %Ln ملفًا</numerusform>
            <numerusform>المتغيّر: %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old file(s) were replaced</source>
        <translation>
            <numerusform>تم استبدال %Ln ملف من الملفات القديمة</numerusform>
            <numerusform>تم استبدال ملف واحد من الملفات القديمة</numerusform>
            <numerusform>تم استبدال ملفان من الملفات القديمة</numerusform>
            <numerusform>تم استبدال %Ln ملفات من الملفات القديمة</numerusform>
            <numerusform>تم استبدال %Ln ملفًا من الملفات القديمة</numerusform>
            <numerusform>تم استبدال %Ln ملف من الملفات القديمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed, because somebody has edited them.</source>
        <translation>
            <numerusform>%Ln بقي كما هو، لأن أحدهم عدّله.</numerusform>
            <numerusform>%Ln بقي كما هو، لأن أحدهم عدّله.</numerusform>
            <numerusform>%Ln بقي كما هو، لأن أحدهم عدّله.</numerusform>
            <numerusform>%Ln بقي كما هو، لأن أحدهم عدّله.</numerusform>
            <numerusform>%Ln بقي كما هو، لأن أحدهم عدّله.</numerusform>
            <numerusform>%Ln بقي كما هو، لأن أحدهم عدّله.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Checking for changes…</source>
        <translation>جارٍ البحث عن تغييرات…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed: %Ln picture(s) were checked</source>
        <translation>
            <numerusform>لم يتغير شيء: تم فحص %Ln صورة</numerusform>
            <numerusform>لم يتغير شيء: تم فحص صورة واحدة</numerusform>
            <numerusform>لم يتغير شيء: تم فحص صورتان</numerusform>
            <numerusform>لم يتغير شيء: تم فحص %Ln صور</numerusform>
            <numerusform>لم يتغير شيء: تم فحص %Ln صورة</numerusform>
            <numerusform>لم يتغير شيء: تم فحص %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the list to fetch them.</source>
        <translation>بدء القائمة يجلبها.</translation>
    </message>
    <message>
        <source>There are no saved files to verify</source>
        <translation>لا توجد ملفات محفوظة للتحقق منها</translation>
    </message>
    <message>
        <source>There are no saved pictures to check</source>
        <translation>لا توجد صور محفوظة لفحصها</translation>
    </message>
    <message>
        <source>They are marked; retry to fetch them again.</source>
        <translation>تم تعليمها؛ إعادة المحاولة تجلبها من جديد.</translation>
    </message>
    <message>
        <source>Verifying files…</source>
        <translation>جارٍ التحقق من الملفات…</translation>
    </message>
    <message>
        <source>{changed} and {missing}</source>
        <translation>{changed} و‪{missing}‬‏</translation>
    </message>
    <message>
        <source>{files}, of {number}</source>
        <translation>{files}، من أصل {number}</translation>
    </message>
    <message numerus="yes">
        <source>{replaced}, %Ln not: {why}</source>
        <translation>
            <numerusform>{replaced}، و%Ln لم يُستبدل: {why}</numerusform>
            <numerusform>{replaced}، و%Ln لم يُستبدل: {why}</numerusform>
            <numerusform>{replaced}، و%Ln لم يُستبدل: {why}</numerusform>
            <numerusform>{replaced}، و%Ln لم يُستبدل: {why}</numerusform>
            <numerusform>{replaced}، و%Ln لم يُستبدل: {why}</numerusform>
            <numerusform>{replaced}، و%Ln لم يُستبدل: {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>Already here</source>
        <translation>موجودة هنا</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>في سلة المهملات</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>رسم SVG</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>مشبوهة</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Changed; the new picture lies beside the old one: {count}</source>
        <translation>متغيّرة؛ الصورة الجديدة بجانب القديمة: {count}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Could not be checked: {count}</source>
        <translation>تعذّر فحصها: {count}</translation>
    </message>
    <message>
        <source>Gone from the server; your file was kept: {count}</source>
        <translation>اختفت من الخادم؛ أُبقي على ملفك: {count}</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>إبقاء كلتيهما</translation>
    </message>
    <message>
        <source>Missing; fetched again: {count}</source>
        <translation>مفقودة؛ جُلبت من جديد: {count}</translation>
    </message>
    <message>
        <source>Put the new pictures in the place of the old ones; files you have edited are kept</source>
        <translation>وضع الصور الجديدة مكان القديمة؛ تبقى الملفات التي عدّلتها</translation>
    </message>
    <message>
        <source>Replace old files</source>
        <translation>استبدال الملفات القديمة</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{same} of %Ln pictures have not changed</source>
        <translation>
            <numerusform>لم تتغير {same} من أصل %Ln صورة</numerusform>
            <numerusform>لم تتغير {same} من أصل صورة واحدة</numerusform>
            <numerusform>لم تتغير {same} من أصل صورتين</numerusform>
            <numerusform>لم تتغير {same} من أصل %Ln صور</numerusform>
            <numerusform>لم تتغير {same} من أصل %Ln صورة</numerusform>
            <numerusform>لم تتغير {same} من أصل %Ln صورة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{word}, {count}</source>
        <translation>{word}، {count}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>What else there is to choose</source>
        <translation>خيارات أخرى</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Columns and names are as you chose them for such a table before</source>
        <translation>الأعمدة والأسماء كما اختيرت لجدول مماثل من قبل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>الصفوف الأولى من الجدول</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>There is no address in the first rows of these columns</source>
        <translation>لا يوجد عنوان في الصفوف الأولى من هذه الأعمدة</translation>
    </message>
    <message>
        <source>Tick at least one column with addresses</source>
        <translation>يلزم تحديد عمود واحد على الأقل فيه عناوين</translation>
    </message>
    <message>
        <source>Tick the columns that hold addresses. Any column can be part of a name: type { to choose one.</source>
        <translation>حدّد الأعمدة التي تحوي العناوين. يمكن أن يدخل أي عمود في الاسم: كتابة { تعرض الاختيارات.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Where the pictures of each row are saved</source>
        <translation>مكان حفظ صور كل صف</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Different dimensions</source>
        <translation>أبعاد مختلفة</translation>
    </message>
    <message>
        <source>Some of them are the same file, byte for byte</source>
        <translation>بعضها الملف نفسه، بايتًا ببايت</translation>
    </message>
    <message>
        <source>The same dimensions, but different files</source>
        <translation>الأبعاد نفسها، لكن الملفات مختلفة</translation>
    </message>
    <message>
        <source>The same file, byte for byte</source>
        <translation>الملف نفسه، بايتًا ببايت</translation>
    </message>
    <message>
        <source>largest file</source>
        <translation>أكبر ملف</translation>
    </message>
    <message>
        <source>most pixels</source>
        <translation>أكثر بكسلات</translation>
    </message>
    <message>
        <source>most pixels, largest file</source>
        <translation>أكثر بكسلات، أكبر ملف</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Picture {name}</source>
        <translation>الصورة ‪{name}‬‏</translation>
    </message>
    <message>
        <source>There is no picture yet</source>
        <translation>لا توجد صورة بعد</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare pictures</source>
        <translation>مقارنة الصور</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>One by one</source>
        <translation>واحدة تلو الأخرى</translation>
    </message>
    <message>
        <source>One by one is what the same transfers would have taken one after the other.</source>
        <translation>«واحدة تلو الأخرى» هو الوقت الذي كانت ستستغرقه عمليات النقل نفسها بالتتابع.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Side by side {elapsed}, one by one {one_by_one}</source>
        <translation>جنبًا إلى جنب {elapsed}، واحدة تلو الأخرى {one_by_one}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy all details, for a report</source>
        <translation>نسخ كل التفاصيل، لإرفاقها ببلاغ</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Show the file that holds the details</source>
        <translation>عرض الملف الذي يحوي التفاصيل</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>Your lists and the pictures that were saved are safe. If it happens again, copy the details and report them together with what you did last. Nothing was sent to anybody, and nothing will be by itself.</source>
        <translation>قوائمك والصور المحفوظة بأمان. إذا تكرر ذلك فانسخ التفاصيل وأرفقها ببلاغ مع آخر ما فعلته. لم يُرسل شيء إلى أحد، ولن يُرسل شيء تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Pixhaul ended unexpectedly last time</source>
        <translation>توقّف Pixhaul على غير المتوقع في المرة الماضية</translation>
    </message>
    <message>
        <source>Something went wrong inside Pixhaul ({name})</source>
        <translation>حدث خلل داخل Pixhaul‏ (‪{name}‬‏)</translation>
    </message>
    <message>
        <source>Your list is safe. If it happens again, please report it.</source>
        <translation>قائمتك بأمان. إذا تكرر ذلك فالرجاء الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>Your lists are safe.</source>
        <translation>قوائمك بأمان.</translation>
    </message>
</context>
<context>
    <name>CullStrip</name>
    <message numerus="yes">
        <source>%Ln kept</source>
        <translation>
            <numerusform>المستبقاة: %Ln</numerusform>
            <numerusform>المستبقاة: %Ln</numerusform>
            <numerusform>المستبقاة: %Ln</numerusform>
            <numerusform>المستبقاة: %Ln</numerusform>
            <numerusform>المستبقاة: %Ln</numerusform>
            <numerusform>المستبقاة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) rejected</source>
        <translation>
            <numerusform>المستبعد: %Ln صورة</numerusform>
            <numerusform>المستبعد: صورة واحدة</numerusform>
            <numerusform>المستبعد: صورتان</numerusform>
            <numerusform>المستبعد: %Ln صور</numerusform>
            <numerusform>المستبعد: %Ln صورة</numerusform>
            <numerusform>المستبعد: %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Put the files of all rejected pictures into the system&apos;s trash (Ctrl+Shift+Del)</source>
        <translation>وضع ملفات كل الصور المستبعدة في سلة مهملات النظام (Ctrl+Shift+Del)</translation>
    </message>
    <message>
        <source>{rejected}, {kept}</source>
        <translation>{rejected}، {kept}</translation>
    </message>
</context>
<context>
    <name>Culling</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copy to a folder</source>
        <translation>نسخ إلى مجلد</translation>
    </message>
    <message>
        <source>Go on after marking</source>
        <translation>الانتقال بعد وضع العلامة</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>نقل إلى مجلد</translation>
    </message>
    <message>
        <source>None of the selected pictures is saved yet</source>
        <translation>لم تُحفظ أي من الصور المحددة بعد</translation>
    </message>
    <message>
        <source>Show the next picture as soon as this one is marked</source>
        <translation>عرض الصورة التالية فور وضع علامة على هذه</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Anywhere</source>
        <translation>في أي مكان</translation>
    </message>
    <message>
        <source>In dialogs and lists</source>
        <translation>في مربعات الحوار والقوائم</translation>
    </message>
    <message>
        <source>In the list of links</source>
        <translation>في قائمة الروابط</translation>
    </message>
    <message>
        <source>In the pane of the run</source>
        <translation>في لوحة التشغيل</translation>
    </message>
    <message>
        <source>In the pictures</source>
        <translation>في الصور</translation>
    </message>
    <message>
        <source>In the viewer</source>
        <translation>في العارض</translation>
    </message>
    <message>
        <source>Mark as failed</source>
        <translation>تعليم كفاشلة</translation>
    </message>
    <message>
        <source>Marks and files</source>
        <translation>العلامات والملفات</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>DestinationBar</name>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Choose the folder for the pictures</source>
        <translation>اختيار مجلد الصور</translation>
    </message>
    <message>
        <source>Choose which columns hold addresses and which make the name</source>
        <translation>اختيار الأعمدة التي تحوي العناوين والتي تكوّن الاسم</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>How the files are named. Type { for fields and columns; a / makes folders</source>
        <translation>كيفية تسمية الملفات. كتابة { للحقول والأعمدة؛ و / ينشئ مجلدات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name template</source>
        <translation>قالب الاسم</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Save pictures to</source>
        <translation>حفظ الصور في</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>الحفظ في</translation>
    </message>
    <message>
        <source>See where every picture will be saved (Ctrl+Shift+P)</source>
        <translation>معرفة مكان حفظ كل صورة (Ctrl+Shift+P)</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>About itself</source>
        <translation>عن نفسها</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>All tries together</source>
        <translation>كل المحاولات معًا</translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation>رد الخادم</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>Checking and saving</source>
        <translation>الفحص والحفظ</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>ملف تعريف الألوان</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>حقوق النشر</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>المنشئ</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>الأبعاد</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>التعريض</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Final address</source>
        <translation>العنوان النهائي</translation>
    </message>
    <message>
        <source>Finding the server</source>
        <translation>البحث عن الخادم</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>الكلمات المفتاحية</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>العدسة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>أُنشئت بـ</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Redirected by</source>
        <translation>أُعيد التوجيه من</translation>
    </message>
    <message>
        <source>Securing the connection</source>
        <translation>تأمين الاتصال</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>تاريخ الالتقاط</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Waiting for a turn</source>
        <translation>انتظار الدور</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>انتظار الرد</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} مللي ثانية</translation>
    </message>
    <message>
        <source>{size} ({bytes} bytes)</source>
        <translation>{size} ({bytes} بايت)</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>About this picture</source>
        <translation>حول هذه الصورة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
</context>
<context>
    <name>DragOut</name>
    <message numerus="yes">
        <source>More than %Ln pictures cannot be dragged at once. Open their folder instead.</source>
        <translation>
            <numerusform>لا يمكن سحب أكثر من %Ln صورة دفعة واحدة. يمكن فتح مجلدها بدلًا من ذلك.</numerusform>
            <numerusform>لا يمكن سحب أكثر من صورة واحدة دفعة واحدة. يمكن فتح مجلدها بدلًا من ذلك.</numerusform>
            <numerusform>لا يمكن سحب أكثر من صورتين دفعة واحدة. يمكن فتح مجلدها بدلًا من ذلك.</numerusform>
            <numerusform>لا يمكن سحب أكثر من %Ln صور دفعة واحدة. يمكن فتح مجلدها بدلًا من ذلك.</numerusform>
            <numerusform>لا يمكن سحب أكثر من %Ln صورة دفعة واحدة. يمكن فتح مجلدها بدلًا من ذلك.</numerusform>
            <numerusform>لا يمكن سحب أكثر من %Ln صورة دفعة واحدة. يمكن فتح مجلدها بدلًا من ذلك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop or paste more links, lists, spreadsheets or pictures from your browser</source>
        <translation>إفلات أو لصق المزيد من الروابط أو القوائم أو الجداول أو الصور من المتصفح</translation>
    </message>
    <message>
        <source>Drop to add to the list</source>
        <translation>الإفلات يضيف إلى القائمة</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Choose a file with links (Ctrl+O)</source>
        <translation>اختيار ملف فيه روابط (Ctrl+O)</translation>
    </message>
    <message>
        <source>Drop image links here</source>
        <translation>أفلت روابط الصور هنا</translation>
    </message>
    <message>
        <source>Fetch 15 sample pictures from this computer</source>
        <translation>جلب 15 صورة نموذجية من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>فتح قائمة</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Spreadsheets, text lists, saved web pages, and links or pictures dragged out of a browser. You can drop several at once.</source>
        <translation>جداول بيانات، وقوائم نصية، وصفحات ويب محفوظة، وروابط أو صور مسحوبة من المتصفح. يمكن إفلات عدة أشياء معًا.</translation>
    </message>
    <message>
        <source>Take the links from the clipboard (Ctrl+V)</source>
        <translation>أخذ الروابط من الحافظة (Ctrl+V)</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>تجربة العرض التوضيحي</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The settings are in {name}</source>
        <translation>الإعدادات في ‪{name}‬‏</translation>
    </message>
    <message numerus="yes">
        <source>The settings are in {name}, without %Ln headers that may be secret</source>
        <translation>
            <numerusform>الإعدادات في ‪{name}‬‏، من دون %Ln ترويسة قد تكون سرية</numerusform>
            <numerusform>الإعدادات في ‪{name}‬‏، من دون ترويسة واحدة قد تكون سرية</numerusform>
            <numerusform>الإعدادات في ‪{name}‬‏، من دون ترويستين قد تكون سرية</numerusform>
            <numerusform>الإعدادات في ‪{name}‬‏، من دون %Ln ترويسات قد تكون سرية</numerusform>
            <numerusform>الإعدادات في ‪{name}‬‏، من دون %Ln ترويسة قد تكون سرية</numerusform>
            <numerusform>الإعدادات في ‪{name}‬‏، من دون %Ln ترويسة قد تكون سرية</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}</source>
        <translation>لا يمكن قراءة ‪{name}‬‏: {why}</translation>
    </message>
    <message>
        <source>{name} could not be written: {why}</source>
        <translation>تعذّرت كتابة ‪{name}‬‏: {why}</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Contact sheet (*.html)</source>
        <translation>ورقة مصغّرات (*.html)</translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation>تصدير المحدد</translation>
    </message>
    <message>
        <source>Exporting pictures…</source>
        <translation>جارٍ تصدير الصور…</translation>
    </message>
    <message>
        <source>Files that are not as saved any more were left out: {number}</source>
        <translation>استُثنيت ملفات لم تعد كما حُفظت: {number}</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Select some pictures first</source>
        <translation>يلزم تحديد بعض الصور أولًا</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>The contact sheet was saved</source>
        <translation>تم حفظ ورقة المصغّرات</translation>
    </message>
    <message>
        <source>The last export is still being written</source>
        <translation>ما زالت كتابة آخر تصدير جارية</translation>
    </message>
    <message>
        <source>The pictures were packed into {name}</source>
        <translation>تم حزم الصور في ‪{name}‬‏</translation>
    </message>
    <message>
        <source>The table was saved</source>
        <translation>تم حفظ الجدول</translation>
    </message>
    <message>
        <source>Zip file with the pictures (*.zip)</source>
        <translation>ملف Zip مع الصور (*.zip)</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>المحدد</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>A zip file, a table or a contact sheet of the selected pictures</source>
        <translation>ملف zip أو جدول أو ورقة مصغّرات للصور المحددة</translation>
    </message>
    <message>
        <source>Copy the files of the selected pictures; nothing is replaced</source>
        <translation>نسخ ملفات الصور المحددة؛ لا يُستبدل شيء</translation>
    </message>
    <message>
        <source>Copy to a folder…</source>
        <translation>نسخ إلى مجلد…</translation>
    </message>
    <message>
        <source>Export selection…</source>
        <translation>تصدير المحدد…</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln rejected picture(s) to the trash</source>
        <translation>
            <numerusform>نقل %Ln صورة من المستبعدة إلى سلة المهملات</numerusform>
            <numerusform>نقل صورة واحدة من المستبعدة إلى سلة المهملات</numerusform>
            <numerusform>نقل صورتين من المستبعدة إلى سلة المهملات</numerusform>
            <numerusform>نقل %Ln صور من المستبعدة إلى سلة المهملات</numerusform>
            <numerusform>نقل %Ln صورة من المستبعدة إلى سلة المهملات</numerusform>
            <numerusform>نقل %Ln صورة من المستبعدة إلى سلة المهملات</numerusform>
        </translation>
    </message>
    <message>
        <source>Move rejected to the trash</source>
        <translation>نقل المستبعدة إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Move the files of the selected pictures; nothing is replaced</source>
        <translation>نقل ملفات الصور المحددة؛ لا يُستبدل شيء</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <translation>نقل إلى مجلد…</translation>
    </message>
    <message>
        <source>Put the files of all rejected pictures into the system&apos;s trash; Undo brings them back</source>
        <translation>وضع ملفات كل الصور المستبعدة في سلة مهملات النظام؛ والتراجع يعيدها</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>موجودة هنا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكرّرات</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>في سلة المهملات</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>مستبقاة</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>قيد التحميل</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>غير مدرجة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>Sort (Alt+S)</source>
        <translation>ترتيب (Alt+S)</translation>
    </message>
    <message>
        <source>Sorted and under headings (Alt+S)</source>
        <translation>مرتّبة وتحت عناوين (Alt+S)</translation>
    </message>
    <message>
        <source>Sorted: {by}</source>
        <translation>الترتيب: {by}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>مشبوهة</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>المتبقية</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>سبب الفشل</translation>
    </message>
    <message>
        <source>{word}, {count}</source>
        <translation>{word}، {count}</translation>
    </message>
    <message>
        <source>★ 3 and more</source>
        <translation>★ ثلاث وأكثر</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%Ln picture(s) found</source>
        <translation>
            <numerusform>تم العثور على %Ln صورة</numerusform>
            <numerusform>تم العثور على صورة واحدة</numerusform>
            <numerusform>تم العثور على صورتين</numerusform>
            <numerusform>تم العثور على %Ln صور</numerusform>
            <numerusform>تم العثور على %Ln صورة</numerusform>
            <numerusform>تم العثور على %Ln صورة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundDialog</name>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <source>Arrows</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <translation>الأسهم، Home، End</translation>
    </message>
    <message>
        <source>Cells of the usual size</source>
        <translation>خلايا بالحجم المعتاد</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>إغلاق مربع حوار</translation>
    </message>
    <message>
        <source>Close the viewer</source>
        <translation>إغلاق العارض</translation>
    </message>
    <message>
        <source>Compare a stack of similar pictures</source>
        <translation>مقارنة رزمة من الصور المتشابهة</translation>
    </message>
    <message>
        <source>Copy the plan of names</source>
        <translation>نسخ مخطط الأسماء</translation>
    </message>
    <message>
        <source>Ctrl + Space</source>
        <translation>Ctrl + Space</translation>
    </message>
    <message>
        <source>Ctrl + wheel, Ctrl + Plus, Ctrl + Minus</source>
        <translation>Ctrl + العجلة، Ctrl + Plus، Ctrl + Minus</translation>
    </message>
    <message>
        <source>From the search to what was found</source>
        <translation>من البحث إلى ما عُثر عليه</translation>
    </message>
    <message>
        <source>Larger or smaller cells</source>
        <translation>خلايا أكبر أو أصغر</translation>
    </message>
    <message>
        <source>Larger or smaller, where the pointer is</source>
        <translation>تكبير أو تصغير، عند موضع المؤشر</translation>
    </message>
    <message>
        <source>Leave the chart</source>
        <translation>مغادرة المخطط البياني</translation>
    </message>
    <message>
        <source>Menu key, or Shift+F10</source>
        <translation>مفتاح القائمة، أو Shift+F10</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>فتح قائمة الأوامر</translation>
    </message>
    <message>
        <source>Other picture, or move within a large one</source>
        <translation>صورة أخرى، أو التحرك داخل صورة كبيرة</translation>
    </message>
    <message>
        <source>Read the chart</source>
        <translation>قراءة المخطط البياني</translation>
    </message>
    <message>
        <source>Remove a list from the history, or undo that</source>
        <translation>إزالة قائمة من السجل السابق، أو التراجع عن ذلك</translation>
    </message>
    <message>
        <source>Rename an open list in the sidebar</source>
        <translation>إعادة تسمية قائمة مفتوحة في الشريط الجانبي</translation>
    </message>
    <message>
        <source>Return or Space</source>
        <translation>Return أو Space</translation>
    </message>
    <message>
        <source>Return, Down or Esc</source>
        <translation>Enter أو السهم لأسفل أو Esc</translation>
    </message>
    <message>
        <source>Search in preferences and history</source>
        <translation>البحث في التفضيلات والسجل السابق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Select one more, or one less</source>
        <translation>زيادة واحدة إلى المحدد، أو إنقاص واحدة</translation>
    </message>
    <message>
        <source>Select up to there</source>
        <translation>التحديد حتى هناك</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Shift + الأسهم</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>View the picture</source>
        <translation>عرض الصورة</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>العجلة</translation>
    </message>
</context>
<context>
    <name>GridHeadings</name>
    <message>
        <source>Others</source>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>GridMenu</name>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>نسخ العناوين</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>نسخ الملف</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>نسخ الملفات</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Enter password for {host}…</source>
        <translation>إدخال كلمة مرور ‪{host}‬‏…</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>إدخال كلمة المرور…</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>جلب من جديد</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>فتح في برنامج آخر</translation>
    </message>
    <message>
        <source>Open page in the browser</source>
        <translation>فتح الصفحة في المتصفح</translation>
    </message>
    <message>
        <source>Put back from the trash</source>
        <translation>إرجاع من سلة المهملات</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>HelpingWords</name>
    <message>
        <source>Failed · {page}, {retry}</source>
        <translation>فشل · {page}، {retry}</translation>
    </message>
    <message>
        <source>fetch again</source>
        <translation>جلب من جديد</translation>
    </message>
    <message>
        <source>open page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>{state} · {retry}</source>
        <translation>{state} · {retry}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>A list that is open cannot be deleted</source>
        <translation>لا يمكن حذف قائمة مفتوحة</translation>
    </message>
    <message>
        <source>Bring the list back (Ctrl+Z)</source>
        <translation>استعادة القائمة (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Call this list something else (F2)</source>
        <translation>إعطاء هذه القائمة اسمًا آخر (F2)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Deleted from the history. The pictures stay.</source>
        <translation>تم الحذف من السجل السابق. الصور باقية.</translation>
    </message>
    <message>
        <source>Every list you fetch is remembered here.</source>
        <translation>كل قائمة تُجلب تُذكر هنا.</translation>
    </message>
    <message>
        <source>Forget this list; the pictures stay (Del)</source>
        <translation>نسيان هذه القائمة؛ الصور باقية (Del)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل السابق</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>السجل السابق، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Newest first. Deleting one keeps its pictures.</source>
        <translation>الأحدث أولًا. حذف قائمة يُبقي صورها.</translation>
    </message>
    <message>
        <source>No lists yet</source>
        <translation>لا قوائم بعد</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open it and fetch what is missing</source>
        <translation>فتحها وجلب ما ينقص</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>تشغيل من جديد</translation>
    </message>
    <message>
        <source>Search names, days, folders and addresses</source>
        <translation>البحث في الأسماء والأيام والمجلدات والعناوين</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>البحث في السجل السابق</translation>
    </message>
    <message>
        <source>Search the history (Ctrl+F)</source>
        <translation>البحث في السجل السابق (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show this list; nothing is fetched</source>
        <translation>عرض هذه القائمة؛ لا يُجلب شيء</translation>
    </message>
    <message>
        <source>Try fewer words, or part of an address.</source>
        <translation>يمكن تجربة كلمات أقل، أو جزء من عنوان.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>HostPopup</name>
    <message>
        <source>Find a host</source>
        <translation>البحث عن مضيف</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>المضيفون</translation>
    </message>
</context>
<context>
    <name>HostsModel</name>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Limit now</source>
        <translation>الحد الآن</translation>
    </message>
    <message>
        <source>Pictures/s</source>
        <translation>صورة/ث</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>HostsPanel</name>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln مضيف</numerusform>
            <numerusform>مضيف واحد</numerusform>
            <numerusform>مضيفان</numerusform>
            <numerusform>%Ln مضيفين</numerusform>
            <numerusform>%Ln مضيفًا</numerusform>
            <numerusform>%Ln مضيف</numerusform>
        </translation>
    </message>
    <message>
        <source>1 host</source>
        <translation>مضيف واحد</translation>
    </message>
    <message>
        <source>Begin nothing new at this host; what runs there goes on to its end</source>
        <translation>عدم بدء شيء جديد لدى هذا المضيف؛ وما يجري هناك يستمر إلى نهايته</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>المضيفون</translation>
    </message>
    <message>
        <source>Nothing was asked of any host yet</source>
        <translation>لم يُطلب شيء من أي مضيف بعد</translation>
    </message>
    <message>
        <source>Pause host</source>
        <translation>إيقاف المضيف مؤقتًا</translation>
    </message>
    <message>
        <source>Pause hosts</source>
        <translation>إيقاف المضيفين مؤقتًا</translation>
    </message>
    <message>
        <source>Resume host</source>
        <translation>استئناف المضيف</translation>
    </message>
    <message>
        <source>Resume hosts</source>
        <translation>استئناف المضيفين</translation>
    </message>
</context>
<context>
    <name>Identical</name>
    <message numerus="yes">
        <source>%Ln files were deleted.</source>
        <translation>
            <numerusform>تم حذف %Ln ملف.</numerusform>
            <numerusform>تم حذف ملف واحد.</numerusform>
            <numerusform>تم حذف ملفين.</numerusform>
            <numerusform>تم حذف %Ln ملفات.</numerusform>
            <numerusform>تم حذف %Ln ملفًا.</numerusform>
            <numerusform>تم حذف %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were left in the folder, since somebody has changed them.</source>
        <translation>
            <numerusform>تُرك %Ln ملف في المجلد، لأن أحدهم غيّر المحتوى.</numerusform>
            <numerusform>تُرك ملف واحد في المجلد، لأن أحدهم غيّر المحتوى.</numerusform>
            <numerusform>تُرك ملفان في المجلد، لأن أحدهم غيّر المحتوى.</numerusform>
            <numerusform>تُرك %Ln ملفات في المجلد، لأن أحدهم غيّر المحتوى.</numerusform>
            <numerusform>تُرك %Ln ملفًا في المجلد، لأن أحدهم غيّر المحتوى.</numerusform>
            <numerusform>تُرك %Ln ملف في المجلد، لأن أحدهم غيّر المحتوى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were left in the folder, since the system does not let them go.</source>
        <translation>
            <numerusform>تُرك %Ln ملف في المجلد، لأن النظام لا يسمح بالحذف.</numerusform>
            <numerusform>تُرك ملف واحد في المجلد، لأن النظام لا يسمح بالحذف.</numerusform>
            <numerusform>تُرك ملفان في المجلد، لأن النظام لا يسمح بالحذف.</numerusform>
            <numerusform>تُرك %Ln ملفات في المجلد، لأن النظام لا يسمح بالحذف.</numerusform>
            <numerusform>تُرك %Ln ملفًا في المجلد، لأن النظام لا يسمح بالحذف.</numerusform>
            <numerusform>تُرك %Ln ملف في المجلد، لأن النظام لا يسمح بالحذف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were moved to the trash.</source>
        <translation>
            <numerusform>تم نقل %Ln ملف إلى سلة المهملات.</numerusform>
            <numerusform>تم نقل ملف واحد إلى سلة المهملات.</numerusform>
            <numerusform>تم نقل ملفين إلى سلة المهملات.</numerusform>
            <numerusform>تم نقل %Ln ملفات إلى سلة المهملات.</numerusform>
            <numerusform>تم نقل %Ln ملفًا إلى سلة المهملات.</numerusform>
            <numerusform>تم نقل %Ln ملف إلى سلة المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of addresses gave the same picture each, {addresses} addresses in all</source>
        <translation>
            <numerusform>%Ln مجموعة من العناوين أعطت كل منها الصورة نفسها، {addresses} عنوان إجمالًا</numerusform>
            <numerusform>مجموعة واحدة من العناوين أعطت كل منها الصورة نفسها، {addresses} عنوان إجمالًا</numerusform>
            <numerusform>مجموعتان من العناوين أعطت كل منها الصورة نفسها، {addresses} عنوان إجمالًا</numerusform>
            <numerusform>%Ln مجموعات من العناوين أعطت كل منها الصورة نفسها، {addresses} عنوان إجمالًا</numerusform>
            <numerusform>%Ln مجموعة من العناوين أعطت كل منها الصورة نفسها، {addresses} عنوان إجمالًا</numerusform>
            <numerusform>%Ln مجموعة من العناوين أعطت كل منها الصورة نفسها، {addresses} عنوان إجمالًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures were marked as failed</source>
        <translation>
            <numerusform>تم تعليم %Ln صورة كفاشلة</numerusform>
            <numerusform>تم تعليم صورة واحدة كفاشلة</numerusform>
            <numerusform>تم تعليم صورتين كفاشلة</numerusform>
            <numerusform>تم تعليم %Ln صور كفاشلة</numerusform>
            <numerusform>تم تعليم %Ln صورة كفاشلة</numerusform>
            <numerusform>تم تعليم %Ln صورة كفاشلة</numerusform>
        </translation>
    </message>
    <message>
        <source>They may only stand in for the real ones. Look at them; if so, mark them as failed.</source>
        <translation>قد تكون مجرد بديل عن الصور الحقيقية. إن تبيّن ذلك بعد النظر فيها، فيمكن تعليمها كفاشلة.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>A newer Pixhaul wrote this file; what this one knows can be taken.</source>
        <translation>كتب هذا الملف إصدار أحدث من Pixhaul؛ ويمكن أخذ ما يعرفه هذا الإصدار.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Is new.</source>
        <translation>جديد.</translation>
    </message>
    <message>
        <source>Now: {now}. Then: {then}</source>
        <translation>الآن: ⁨{now}⁩. بعد ذلك: ⁨{then}⁩</translation>
    </message>
    <message>
        <source>Profile “{name}”</source>
        <translation>ملف الإعدادات «‪{name}‬‏»</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>أخذ هذه</translation>
    </message>
    <message>
        <source>Takes the values of the file.</source>
        <translation>يأخذ قيم الملف.</translation>
    </message>
    <message>
        <source>The value of “{name}” cannot be used and is left out.</source>
        <translation>قيمة «‪{name}‬‏» غير صالحة للاستخدام وتُركت.</translation>
    </message>
    <message>
        <source>What {name} would change</source>
        <translation>ما الذي سيغيّره ‪{name}‬‏</translation>
    </message>
    <message>
        <source>{name} changes nothing: all is set like this already</source>
        <translation>لا يغيّر ‪{name}‬‏ شيئًا: كل شيء مضبوط هكذا من قبل</translation>
    </message>
    <message>
        <source>“{name}” is no setting here and is left out.</source>
        <translation>‏«‪{name}‬‏» ليس إعدادًا هنا وتُرك.</translation>
    </message>
</context>
<context>
    <name>InsecureStrip</name>
    <message numerus="yes">
        <source>%Ln other host(s)</source>
        <translation>
            <numerusform>مضيف آخر</numerusform>
            <numerusform>مضيف آخر</numerusform>
            <numerusform>مضيفان آخران</numerusform>
            <numerusform>%Ln مضيفين آخرين</numerusform>
            <numerusform>%Ln مضيفًا آخر</numerusform>
            <numerusform>%Ln مضيف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Choose which hosts are not verified</source>
        <translation>اختيار المضيفين الذين لا يُتحقق منهم</translation>
    </message>
    <message>
        <source>Please note. {text}</source>
        <translation>للعلم. {text}</translation>
    </message>
    <message>
        <source>The connection to {hosts} is not verified: others could read or change what is sent</source>
        <translation>لا يُتحقق من الاتصال مع ‪{hosts}‬‏: قد يقرأ آخرون ما يُرسل أو يغيّرونه</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>‏‪{first}‬‏ و{last}</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>It names pictures by {template}.</source>
        <translation>تسمّي الصور بحسب ‪{template}‬‏.</translation>
    </message>
    <message>
        <source>Its limits or rules differ from yours.</source>
        <translation>حدودها أو قواعدها تختلف عن إعداداتك.</translation>
    </message>
    <message>
        <source>This job was made with other settings</source>
        <translation>أُعدّت هذه المهمة بإعدادات أخرى</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>استخدامها</translation>
    </message>
</context>
<context>
    <name>LargerDialog</name>
    <message>
        <source>Larger versions</source>
        <translation>نسخ أكبر</translation>
    </message>
    <message numerus="yes">
        <source>Larger versions exist for up to %Ln picture(s)</source>
        <translation>
            <numerusform>توجد نسخ أكبر لما قد يصل إلى %Ln صورة</numerusform>
            <numerusform>توجد نسخ أكبر لما قد يصل إلى صورة واحدة</numerusform>
            <numerusform>توجد نسخ أكبر لما قد يصل إلى صورتين</numerusform>
            <numerusform>توجد نسخ أكبر لما قد يصل إلى %Ln صور</numerusform>
            <numerusform>توجد نسخ أكبر لما قد يصل إلى %Ln صورة</numerusform>
            <numerusform>توجد نسخ أكبر لما قد يصل إلى %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Use the larger ones</source>
        <translation>استخدام الأكبر</translation>
    </message>
    <message>
        <source>What turns out to have no larger version is fetched in its original size.</source>
        <translation>ما يتبيّن أنه بلا نسخة أكبر يُجلب بحجمه الأصلي.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more with fewer pictures; look again after these</source>
        <translation>
            <numerusform>و%Ln غيرها بصور أقل؛ يمكن البحث مجددًا بعد هذه</numerusform>
            <numerusform>و%Ln غيرها بصور أقل؛ يمكن البحث مجددًا بعد هذه</numerusform>
            <numerusform>و%Ln غيرها بصور أقل؛ يمكن البحث مجددًا بعد هذه</numerusform>
            <numerusform>و%Ln غيرها بصور أقل؛ يمكن البحث مجددًا بعد هذه</numerusform>
            <numerusform>و%Ln غيرها بصور أقل؛ يمكن البحث مجددًا بعد هذه</numerusform>
            <numerusform>و%Ln غيرها بصور أقل؛ يمكن البحث مجددًا بعد هذه</numerusform>
        </translation>
    </message>
    <message>
        <source>{better} of {tried} tried have a larger version, about {times} times as large</source>
        <translation>{better} من {tried} مجرّبة لها نسخة أكبر، أكبر بنحو {times} مرات</translation>
    </message>
    <message>
        <source>{rule}, {pictures}</source>
        <translation>{rule}، {pictures}</translation>
    </message>
</context>
<context>
    <name>LargerVersions</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Looking for larger versions…</source>
        <translation>جارٍ البحث عن نسخ أكبر…</translation>
    </message>
    <message>
        <source>Looking for larger versions… {share}</source>
        <translation>جارٍ البحث عن نسخ أكبر… {share}</translation>
    </message>
    <message>
        <source>No larger versions were found</source>
        <translation>لم يُعثر على نسخ أكبر</translation>
    </message>
    <message>
        <source>Pictures that are saved already are not looked at.</source>
        <translation>الصور المحفوظة من قبل لا يُبحث فيها.</translation>
    </message>
    <message numerus="yes">
        <source>The larger version of %Ln picture(s) will be fetched</source>
        <translation>
            <numerusform>ستُجلب النسخة الأكبر من %Ln صورة</numerusform>
            <numerusform>ستُجلب النسخة الأكبر من صورة واحدة</numerusform>
            <numerusform>ستُجلب النسخة الأكبر من صورتين</numerusform>
            <numerusform>ستُجلب النسخة الأكبر من %Ln صور</numerusform>
            <numerusform>ستُجلب النسخة الأكبر من %Ln صورة</numerusform>
            <numerusform>ستُجلب النسخة الأكبر من %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Bytes, above</source>
        <translation>بايتات، في الأعلى</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Meaning of the bars</source>
        <translation>معنى الأشرطة</translation>
    </message>
    <message>
        <source>Meaning of the curves</source>
        <translation>معنى المنحنيات</translation>
    </message>
    <message>
        <source>Pictures, below</source>
        <translation>صور، في الأسفل</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>أُعيدت محاولتها</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارية</translation>
    </message>
</context>
<context>
    <name>LinkActions</name>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>نسخ العناوين</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Look for larger versions…</source>
        <translation>البحث عن نسخ أكبر…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Use the link as it was given</source>
        <translation>استخدام الرابط كما أُعطي</translation>
    </message>
</context>
<context>
    <name>LinkDelegate</name>
    <message>
        <source>Address of line {number}</source>
        <translation>عنوان السطر {number}</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln مكرّر</numerusform>
            <numerusform>مكرّر واحد</numerusform>
            <numerusform>مكرّران</numerusform>
            <numerusform>%Ln مكرّرات</numerusform>
            <numerusform>%Ln مكرّرًا</numerusform>
            <numerusform>%Ln مكرّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln مضيف</numerusform>
            <numerusform>مضيف واحد</numerusform>
            <numerusform>مضيفان</numerusform>
            <numerusform>%Ln مضيفين</numerusform>
            <numerusform>%Ln مضيفًا</numerusform>
            <numerusform>%Ln مضيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed</source>
        <translation>
            <numerusform>%Ln في القائمة</numerusform>
            <numerusform>%Ln في القائمة</numerusform>
            <numerusform>%Ln في القائمة</numerusform>
            <numerusform>%Ln في القائمة</numerusform>
            <numerusform>%Ln في القائمة</numerusform>
            <numerusform>%Ln في القائمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not listed</source>
        <translation>
            <numerusform>%Ln غير مدرجة</numerusform>
            <numerusform>%Ln غير مدرجة</numerusform>
            <numerusform>%Ln غير مدرجة</numerusform>
            <numerusform>%Ln غير مدرجة</numerusform>
            <numerusform>%Ln غير مدرجة</numerusform>
            <numerusform>%Ln غير مدرجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>لا روابط بعد</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة التنفيذ</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>إعادة التنفيذ: {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>تراجع: {what}</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Close this list</source>
        <translation>إغلاق هذه القائمة</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9</source>
        <translation>Ctrl+1 إلى Ctrl+9</translation>
    </message>
    <message>
        <source>First to ninth list</source>
        <translation>القائمة الأولى إلى التاسعة</translation>
    </message>
    <message>
        <source>It stays in the history</source>
        <translation>تبقى في السجل السابق</translation>
    </message>
    <message>
        <source>Move this list down</source>
        <translation>نقل هذه القائمة إلى الأسفل</translation>
    </message>
    <message>
        <source>Move this list up</source>
        <translation>نقل هذه القائمة إلى الأعلى</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>قائمة جديدة</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>القائمة التالية</translation>
    </message>
    <message>
        <source>Previous list</source>
        <translation>القائمة السابقة</translation>
    </message>
    <message>
        <source>Rename this list…</source>
        <translation>إعادة تسمية هذه القائمة…</translation>
    </message>
    <message>
        <source>Show list {number}</source>
        <translation>عرض القائمة {number}</translation>
    </message>
    <message>
        <source>Show the lists</source>
        <translation>عرض القوائم</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>Hide the lists</source>
        <translation>إخفاء القوائم</translation>
    </message>
    <message>
        <source>Hide the lists (F9)</source>
        <translation>إخفاء القوائم (F9)</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>قائمة جديدة</translation>
    </message>
    <message>
        <source>Open lists</source>
        <translation>القوائم المفتوحة</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>تشغيل الآن</translation>
    </message>
</context>
<context>
    <name>ListProfile</name>
    <message>
        <source>The list goes by your settings until you choose another one.</source>
        <translation>تتبع القائمة إعداداتك حتى يُختار ملف إعدادات آخر.</translation>
    </message>
    <message>
        <source>The profile “{name}” of this list is gone</source>
        <translation>لم يعد ملف إعدادات هذه القائمة «‪{name}‬‏» موجودًا</translation>
    </message>
</context>
<context>
    <name>ListTitle</name>
    <message>
        <source>New list</source>
        <translation>قائمة جديدة</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Compare side by side</source>
        <translation>المقارنة جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>MarkActions</name>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln نجمة</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%Ln نجوم</numerusform>
            <numerusform>%Ln نجمة</numerusform>
            <numerusform>%Ln نجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>وضع علامة</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>بلا نجوم</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>بلا حكم</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>استبعاد</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>mark %Ln picture(s)</source>
        <translation>
            <numerusform>وضع علامة على %Ln صورة</numerusform>
            <numerusform>وضع علامة على صورة واحدة</numerusform>
            <numerusform>وضع علامة على صورتين</numerusform>
            <numerusform>وضع علامة على %Ln صور</numerusform>
            <numerusform>وضع علامة على %Ln صورة</numerusform>
            <numerusform>وضع علامة على %Ln صورة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln نجمة</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%Ln نجوم</numerusform>
            <numerusform>%Ln نجمة</numerusform>
            <numerusform>%Ln نجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>kept</source>
        <translation>مستبقاة</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>{verdict}, {stars}</source>
        <translation>{verdict}، {stars}</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>المتغيّر: %Ln</numerusform>
            <numerusform>المتغيّر: %Ln</numerusform>
            <numerusform>المتغيّر: %Ln</numerusform>
            <numerusform>المتغيّر: %Ln</numerusform>
            <numerusform>المتغيّر: %Ln</numerusform>
            <numerusform>المتغيّر: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved file(s) are not in the folder any more</source>
        <translation>
            <numerusform>لم يعد %Ln ملف من المحفوظ في المجلد</numerusform>
            <numerusform>لم يعد ملف واحد من المحفوظ في المجلد</numerusform>
            <numerusform>لم يعد ملفان من المحفوظ في المجلد</numerusform>
            <numerusform>لم يعد %Ln ملفات من المحفوظ في المجلد</numerusform>
            <numerusform>لم يعد %Ln ملفًا من المحفوظ في المجلد</numerusform>
            <numerusform>لم يعد %Ln ملف من المحفوظ في المجلد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved file(s) changed in the folder</source>
        <translation>
            <numerusform>تغيّر %Ln ملف من المحفوظ في المجلد</numerusform>
            <numerusform>تغيّر ملف واحد من المحفوظ في المجلد</numerusform>
            <numerusform>تغيّر ملفان من المحفوظ في المجلد</numerusform>
            <numerusform>تغيّر %Ln ملفات من المحفوظ في المجلد</numerusform>
            <numerusform>تغيّر %Ln ملفًا من المحفوظ في المجلد</numerusform>
            <numerusform>تغيّر %Ln ملف من المحفوظ في المجلد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved file(s) missing</source>
        <translation>
            <numerusform>المفقود: %Ln ملف من المحفوظ</numerusform>
            <numerusform>المفقود: ملف واحد من المحفوظ</numerusform>
            <numerusform>المفقود: ملفان من المحفوظ</numerusform>
            <numerusform>المفقود: %Ln ملفات من المحفوظ</numerusform>
            <numerusform>المفقود: %Ln ملفًا من المحفوظ</numerusform>
            <numerusform>المفقود: %Ln ملف من المحفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect its disk, and the pictures are back. If it was deleted, fetch them again.</source>
        <translation>بتوصيل القرص تعود الصور. وإن كان قد حُذف، فيمكن جلبها من جديد.</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>جلب من جديد</translation>
    </message>
    <message>
        <source>The folder of this list is not there: {folder}</source>
        <translation>مجلد هذه القائمة غير موجود: ‪{folder}‬‏</translation>
    </message>
    <message>
        <source>They do not count as done. Fetch them again, or remove them from the list.</source>
        <translation>لا تُحسب منجزة. يمكن جلبها من جديد، أو إزالتها من القائمة.</translation>
    </message>
    <message>
        <source>{missing}, {changed}</source>
        <translation>‏‪{missing}‬‏، {changed}</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message numerus="yes">
        <source>%Ln file(s) were being changed and lie in both folders.</source>
        <translation>
            <numerusform>%Ln ملف كان قيد التغيير ويوجد في كلا المجلدين.</numerusform>
            <numerusform>ملف واحد كان قيد التغيير ويوجد في كلا المجلدين.</numerusform>
            <numerusform>ملفان كان قيد التغيير ويوجد في كلا المجلدين.</numerusform>
            <numerusform>%Ln ملفات كان قيد التغيير ويوجد في كلا المجلدين.</numerusform>
            <numerusform>%Ln ملفًا كان قيد التغيير ويوجد في كلا المجلدين.</numerusform>
            <numerusform>%Ln ملف كان قيد التغيير ويوجد في كلا المجلدين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not in the folder any more.</source>
        <translation>
            <numerusform>لم يعد %Ln ملف في المجلد.</numerusform>
            <numerusform>لم يعد ملف واحد في المجلد.</numerusform>
            <numerusform>لم يعد ملفان في المجلد.</numerusform>
            <numerusform>لم يعد %Ln ملفات في المجلد.</numerusform>
            <numerusform>لم يعد %Ln ملفًا في المجلد.</numerusform>
            <numerusform>لم يعد %Ln ملف في المجلد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are back in their folder</source>
        <translation>
            <numerusform>عادت %Ln صورة إلى المجلد</numerusform>
            <numerusform>عادت صورة واحدة إلى المجلد</numerusform>
            <numerusform>عادت صورتان إلى المجلد</numerusform>
            <numerusform>عادت %Ln صور إلى المجلد</numerusform>
            <numerusform>عادت %Ln صورة إلى المجلد</numerusform>
            <numerusform>عادت %Ln صورة إلى المجلد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) copied</source>
        <translation>
            <numerusform>تم نسخ %Ln صورة</numerusform>
            <numerusform>تم نسخ صورة واحدة</numerusform>
            <numerusform>تم نسخ صورتين</numerusform>
            <numerusform>تم نسخ %Ln صور</numerusform>
            <numerusform>تم نسخ %Ln صورة</numerusform>
            <numerusform>تم نسخ %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) moved</source>
        <translation>
            <numerusform>تم نقل %Ln صورة</numerusform>
            <numerusform>تم نقل صورة واحدة</numerusform>
            <numerusform>تم نقل صورتين</numerusform>
            <numerusform>تم نقل %Ln صور</numerusform>
            <numerusform>تم نقل %Ln صورة</numerusform>
            <numerusform>تم نقل %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying pictures…</source>
        <translation>جارٍ نسخ الصور…</translation>
    </message>
    <message>
        <source>Moving pictures…</source>
        <translation>جارٍ نقل الصور…</translation>
    </message>
    <message>
        <source>The rest stays, because the record could not be written.</source>
        <translation>يبقى الباقي مكانه، لأن الكتابة في السجل تعذّرت.</translation>
    </message>
    <message>
        <source>Undo moves them back.</source>
        <translation>التراجع يعيدها إلى مكانها.</translation>
    </message>
    <message numerus="yes">
        <source>move %Ln picture(s) to another folder</source>
        <translation>
            <numerusform>نقل %Ln صورة إلى مجلد آخر</numerusform>
            <numerusform>نقل صورة واحدة إلى مجلد آخر</numerusform>
            <numerusform>نقل صورتين إلى مجلد آخر</numerusform>
            <numerusform>نقل %Ln صور إلى مجلد آخر</numerusform>
            <numerusform>نقل %Ln صورة إلى مجلد آخر</numerusform>
            <numerusform>نقل %Ln صورة إلى مجلد آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>No picture fits “{text}”</source>
        <translation>لا صورة تطابق «{text}»</translation>
    </message>
    <message>
        <source>No picture is of this kind</source>
        <translation>لا صورة من هذا النوع</translation>
    </message>
    <message>
        <source>None of the pictures chosen above fits “{text}”</source>
        <translation>لا صورة من المختارة أعلاه تطابق «{text}»</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>عرض كل الصور</translation>
    </message>
</context>
<context>
    <name>OpenLists</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Done, {failed} failed</source>
        <translation>تم، وفشل {failed}</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>Paused at {percent}</source>
        <translation>متوقفة مؤقتًا عند {percent}</translation>
    </message>
    <message>
        <source>Waits until {name} is done</source>
        <translation>تنتظر حتى تنتهي ‪{name}‬‏</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>تم {done} من {all}</translation>
    </message>
    <message>
        <source>{percent} · {done} of {all}</source>
        <translation>{percent} · {done} من {all}</translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>By column: {name}</source>
        <translation>حسب العمود: ‪{name}‬‏</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>حسب المجلد</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>حسب المضيف</translation>
    </message>
    <message>
        <source>By likeness</source>
        <translation>حسب التشابه</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>الأبعاد</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>حجم الملف</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>الأكبر أولًا</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>الأخيرة أولًا</translation>
    </message>
    <message>
        <source>List order</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>بلا عناوين فرعية</translation>
    </message>
    <message>
        <source>Slowest first</source>
        <translation>الأبطأ أولًا</translation>
    </message>
    <message>
        <source>Time of saving</source>
        <translation>وقت الحفظ</translation>
    </message>
    <message>
        <source>Transfer time</source>
        <translation>وقت النقل</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>من ي إلى أ</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>No browser was found</source>
        <translation>لم يُعثر على متصفح</translation>
    </message>
    <message>
        <source>No file manager was found</source>
        <translation>لم يُعثر على مدير ملفات</translation>
    </message>
    <message>
        <source>No program was found that opens this picture</source>
        <translation>لم يُعثر على برنامج يفتح هذه الصورة</translation>
    </message>
    <message>
        <source>SVG drawings are not opened from here, because they can hold programs</source>
        <translation>لا تُفتح رسوم SVG من هنا، لأنها قد تحوي برامج</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>لم يعد الملف موجودًا</translation>
    </message>
    <message>
        <source>The folder is not there any more</source>
        <translation>لم يعد المجلد موجودًا</translation>
    </message>
    <message>
        <source>This file was not opened: {why}</source>
        <translation>لم يُفتح هذا الملف: {why}</translation>
    </message>
    <message>
        <source>This is not the address of a web page</source>
        <translation>ليس هذا عنوان صفحة ويب</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep in this computer&apos;s keyring</source>
        <translation>الاحتفاظ بها في حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password for {host}</source>
        <translation>كلمة مرور ‪{host}‬‏</translation>
    </message>
    <message>
        <source>The address begins with http: others on the way could read the password.</source>
        <translation>العنوان يبدأ بـ http: وقد يقرأ آخرون على الطريق كلمة المرور.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامها</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>{host} asks for a password. It is sent to this server only, for as long as Pixhaul runs.</source>
        <translation>يطلب ‪{host}‬‏ كلمة مرور. تُرسل إلى هذا الخادم فقط، وما دام Pixhaul يعمل.</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>A new list. The one before is in the history</source>
        <translation>قائمة جديدة. السابقة في السجل السابق</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل السابق</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Resume {saved} of {listed}: an earlier list is not finished</source>
        <translation>استئناف {saved} من {listed}: قائمة سابقة لم تكتمل</translation>
    </message>
    <message>
        <source>Resume {saved} of {listed}: this list is not finished</source>
        <translation>استئناف {saved} من {listed}: هذه القائمة لم تكتمل</translation>
    </message>
    <message>
        <source>The earlier list was not opened, because a new one was begun</source>
        <translation>لم تُفتح القائمة السابقة، لأن قائمة جديدة قد بدأت</translation>
    </message>
</context>
<context>
    <name>PastList</name>
    <message>
        <source>Older</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>فشل {count}</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>تم {done} من {all}</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>المجلدات الأخيرة</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>الحفظ في</translation>
    </message>
</context>
<context>
    <name>PatternCard</name>
    <message numerus="yes">
        <source>A pattern for %Ln addresses</source>
        <translation>
            <numerusform>نمط يمثل %Ln عنوان</numerusform>
            <numerusform>نمط يمثل عنوان واحد</numerusform>
            <numerusform>نمط يمثل عنوانين</numerusform>
            <numerusform>نمط يمثل %Ln عناوين</numerusform>
            <numerusform>نمط يمثل %Ln عنوانًا</numerusform>
            <numerusform>نمط يمثل %Ln عنوان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln addresses</source>
        <translation>
            <numerusform>إضافة %Ln عنوان</numerusform>
            <numerusform>إضافة عنوان واحد</numerusform>
            <numerusform>إضافة عنوانين</numerusform>
            <numerusform>إضافة %Ln عناوين</numerusform>
            <numerusform>إضافة %Ln عنوانًا</numerusform>
            <numerusform>إضافة %Ln عنوان</numerusform>
        </translation>
    </message>
    <message>
        <source>Add all addresses</source>
        <translation>إضافة كل العناوين</translation>
    </message>
    <message>
        <source>Add the text as it is</source>
        <translation>إضافة النص كما هو</translation>
    </message>
    <message>
        <source>First: {address}</source>
        <translation>الأول: ‪{address}‬‏</translation>
    </message>
    <message>
        <source>Last: {address}</source>
        <translation>الأخير: ‪{address}‬‏</translation>
    </message>
    <message numerus="yes">
        <source>{patterns} patterns for %Ln addresses</source>
        <translation>
            <numerusform>{patterns} أنماط تمثل %Ln عنوان</numerusform>
            <numerusform>{patterns} أنماط تمثل عنوان واحد</numerusform>
            <numerusform>{patterns} أنماط تمثل عنوانين</numerusform>
            <numerusform>{patterns} أنماط تمثل %Ln عناوين</numerusform>
            <numerusform>{patterns} أنماط تمثل %Ln عنوانًا</numerusform>
            <numerusform>{patterns} أنماط تمثل %Ln عنوان</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureLoader</name>
    <message>
        <source>SVG drawings are kept as files and are not shown here</source>
        <translation>تُحفظ رسوم SVG كملفات ولا تُعرض هنا</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>لا يمكن قراءة الملف</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>لم يعد الملف موجودًا</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>لا يمكن عرض هذه الصورة</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>تم نسخ %Ln صف</numerusform>
            <numerusform>تم نسخ صف واحد</numerusform>
            <numerusform>تم نسخ صفين</numerusform>
            <numerusform>تم نسخ %Ln صفوف</numerusform>
            <numerusform>تم نسخ %Ln صفًا</numerusform>
            <numerusform>تم نسخ %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>All names are free, whole, and fit for every disk</source>
        <translation>كل الأسماء متاحة وكاملة وتصلح لأي قرص</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>الكل {count}</translation>
    </message>
    <message>
        <source>Changed {count}</source>
        <translation>المتغيّر {count}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all that are shown (Ctrl+C)</source>
        <translation>نسخ الصفوف المحددة، أو كل ما يظهر (Ctrl+C)</translation>
    </message>
    <message>
        <source>Finding out the names</source>
        <translation>تحديد الأسماء</translation>
    </message>
    <message>
        <source>Finding out the names…</source>
        <translation>جارٍ تحديد الأسماء…</translation>
    </message>
    <message>
        <source>Finding out the names… {percent} %</source>
        <translation>جارٍ تحديد الأسماء… {percent}٪؜</translation>
    </message>
    <message>
        <source>Line	Address	Saved as	Note</source>
        <translation>السطر	العنوان	محفوظة باسم	ملاحظة</translation>
    </message>
    <message>
        <source>Missing columns {count}</source>
        <translation>أعمدة ناقصة {count}</translation>
    </message>
    <message>
        <source>Not listed {count}</source>
        <translation>غير المدرج {count}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Same names {count}</source>
        <translation>أسماء متطابقة {count}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Where each picture will be saved</source>
        <translation>أين ستُحفظ كل صورة</translation>
    </message>
    <message>
        <source>Where something had to be done about a name, the note says what</source>
        <translation>حيث لزم تعديل اسم، تذكر الملاحظة ما حدث</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>محفوظة باسم</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>PreferenceFiles</name>
    <message>
        <source>Export settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Read settings from a file; you see what would change before it does</source>
        <translation>قراءة الإعدادات من ملف؛ يظهر ما سيتغير قبل أن يتغير</translation>
    </message>
    <message>
        <source>Settings ({endings})</source>
        <translation>الإعدادات (‪{endings}‬‏)</translation>
    </message>
    <message>
        <source>Write settings and profiles to a file, without passwords, cookies and secret headers</source>
        <translation>كتابة الإعدادات وملفات الإعدادات في ملف، من دون كلمات مرور وملفات تعريف ارتباط وترويسات سرية</translation>
    </message>
</context>
<context>
    <name>PreferenceRow</name>
    <message>
        <source>Back to the default: {value}</source>
        <translation>العودة إلى الافتراضي: ‪{value}‬‏</translation>
    </message>
    <message>
        <source>Leave it to the settings: {value}</source>
        <translation>ترك الأمر للإعدادات: ‪{value}‬‏</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>إعادة ضبط ‪{name}‬‏</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>A PEM file of certificates to trust instead of the system&apos;s, as some companies need it.</source>
        <translation>ملف PEM لشهادات موثوقة بدلًا من شهادات النظام، كما تحتاجه بعض الشركات.</translation>
    </message>
    <message>
        <source>A copy of this kind goes into the folder “converted” beside each picture, which stays as it is.</source>
        <translation>نسخة بهذا التنسيق توضع في المجلد «converted» بجانب كل صورة، وتبقى الصورة كما هي.</translation>
    </message>
    <message>
        <source>A file such as cat.jpg.json says beside each picture where it came from, with your own columns.</source>
        <translation>ملف مثل cat.jpg.json يذكر بجانب كل صورة مصدرها، مع أعمدتك الخاصة.</translation>
    </message>
    <message>
        <source>A message from the desktop when a run of half a minute or more ends and you work elsewhere.</source>
        <translation>رسالة من سطح المكتب عند انتهاء تشغيل دام نصف دقيقة أو أكثر والعمل جارٍ في مكان آخر.</translation>
    </message>
    <message>
        <source>A picture larger than this is not saved, which protects the disk from endless answers.</source>
        <translation>الصورة الأكبر من هذا لا تُحفظ، مما يحمي القرص من ردود لا تنتهي.</translation>
    </message>
    <message>
        <source>A picture that brings less data per second over half a minute is dropped and tried again later.</source>
        <translation>الصورة التي تجلب بيانات أقل في الثانية طوال نصف دقيقة تُترك وتُعاد محاولتها لاحقًا.</translation>
    </message>
    <message>
        <source>Adds every address that is copied, in any program; the window says so as long as it does.</source>
        <translation>يضيف كل عنوان يُنسخ، في أي برنامج؛ وتذكر النافذة ذلك ما دام يعمل.</translation>
    </message>
    <message>
        <source>Anybody on the way could read or change what these hosts send; the window reminds you of them.</source>
        <translation>قد يقرأ أي شخص على الطريق ما يرسله هؤلاء المضيفون أو يغيّره؛ والنافذة تذكّر بهم.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>كالصورة</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>كما يحدد النظام</translation>
    </message>
    <message>
        <source>Asks github.com once a day whether there is a newer version; nothing is sent but the version of Pixhaul you use.</source>
        <translation>يسأل github.com مرة في اليوم عن إصدار أحدث؛ ولا يُرسل إلا رقم إصدار Pixhaul المستخدم.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Automatic starts small and gives each host as much as it bears.</source>
        <translation>التلقائي يبدأ بالقليل ويعطي كل مضيف بقدر ما يحتمل.</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>اختيار ملف شهادات</translation>
    </message>
    <message>
        <source>Choose a cookie file</source>
        <translation>اختيار ملف تعريف ارتباط</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Converted copies</source>
        <translation>النسخ المحوّلة</translation>
    </message>
    <message>
        <source>Cookie file</source>
        <translation>ملف تعريف الارتباط</translation>
    </message>
    <message>
        <source>Cookies you exported from your browser, sent to their own servers only; no others are ever sent.</source>
        <translation>ملفات تعريف ارتباط صدّرتها من متصفحك، تُرسل إلى خوادمها فقط؛ ولا يُرسل غيرها أبدًا.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Each file says where it came from, without passwords, where the disk can keep that.</source>
        <translation>يذكر كل ملف مصدره، من دون كلمات مرور، حيث يستطيع القرص حفظ ذلك.</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>ترويسات إضافية</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Hosts that are not verified</source>
        <translation>مضيفون لا يُتحقق منهم</translation>
    </message>
    <message>
        <source>How Pixhaul introduces itself to servers; empty for its honest name with a link to its home.</source>
        <translation>كيف يعرّف Pixhaul نفسه للخوادم؛ والفارغ يعني اسمه الصريح مع رابط إلى موقعه.</translation>
    </message>
    <message>
        <source>How files and folders are named, as below the pictures in the window.</source>
        <translation>كيفية تسمية الملفات والمجلدات، كما تحت الصور في النافذة.</translation>
    </message>
    <message>
        <source>How long a server may be silent before the picture is given up and tried again later.</source>
        <translation>المدة التي قد يصمت فيها الخادم قبل ترك الصورة وإعادة محاولتها لاحقًا.</translation>
    </message>
    <message>
        <source>How many pictures are fetched at the same time, over all hosts.</source>
        <translation>عدد الصور التي تُجلب في الوقت نفسه، من كل المضيفين.</translation>
    </message>
    <message>
        <source>How often a picture is asked for when the trouble may pass by itself.</source>
        <translation>عدد مرات طلب الصورة عندما قد تزول المشكلة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>In pixels; a picture that is smaller is never made larger.</source>
        <translation>بالبكسل؛ والصورة الأصغر لا تُكبَّر أبدًا.</translation>
    </message>
    <message>
        <source>Keep SVG drawings</source>
        <translation>الاحتفاظ برسوم SVG</translation>
    </message>
    <message>
        <source>Keep a log</source>
        <translation>الاحتفاظ بسجل أحداث</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>أكبر ملف</translation>
    </message>
    <message>
        <source>Least speed</source>
        <translation>أدنى سرعة</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light or dark colours for the whole window.</source>
        <translation>ألوان فاتحة أو داكنة للنافذة كلها.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Longest side of copies</source>
        <translation>أطول ضلع للنسخ</translation>
    </message>
    <message>
        <source>Longest time in seconds</source>
        <translation>أطول مدة بالثواني</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>البحث عن إصدارات أحدث</translation>
    </message>
    <message>
        <source>Make share links direct</source>
        <translation>تحويل روابط المشاركة إلى مباشرة</translation>
    </message>
    <message>
        <source>Mark files with their origin</source>
        <translation>تعليم الملفات بمصدرها</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>تباين أكبر</translation>
    </message>
    <message>
        <source>Most data per second for all pictures together; also holds for what is under way.</source>
        <translation>أقصى بيانات في الثانية لكل الصور معًا؛ ويسري على الجاري أيضًا.</translation>
    </message>
    <message>
        <source>Most pixels</source>
        <translation>أقصى بكسلات</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Names from servers</source>
        <translation>أسماء من الخوادم</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>No cookies</source>
        <translation>بلا ملفات تعريف ارتباط</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>One picture may take so long to arrive, pauses not counted; then it is given up.</source>
        <translation>المدة التي قد تستغرقها صورة حتى تصل، من دون التوقفات؛ ثم تُترك.</translation>
    </message>
    <message>
        <source>One “host: none”, “host: page” or “host: address of a page” a line, for hosts that need another rule.</source>
        <translation>سطر واحد من «host: none» أو «host: page» أو «host: عنوان صفحة» لكل مضيف يحتاج قاعدة أخرى.</translation>
    </message>
    <message>
        <source>Only plain letters, digits and signs can be sent.</source>
        <translation>لا يمكن إرسال إلا حروف لاتينية بسيطة وأرقام ورموز.</translation>
    </message>
    <message>
        <source>Own certificates</source>
        <translation>شهادات خاصة</translation>
    </message>
    <message>
        <source>Page of origin</source>
        <translation>صفحة المصدر</translation>
    </message>
    <message>
        <source>Patience in seconds</source>
        <translation>الصبر بالثواني</translation>
    </message>
    <message>
        <source>Pictures at once</source>
        <translation>صور في وقت واحد</translation>
    </message>
    <message>
        <source>Pictures at once from one host</source>
        <translation>صور في وقت واحد من مضيف واحد</translation>
    </message>
    <message>
        <source>Pixhaul&apos;s own</source>
        <translation>المعتاد في Pixhaul</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Referer</source>
        <translation>المُحيل (Referer)</translation>
    </message>
    <message>
        <source>Referer for single hosts</source>
        <translation>المُحيل (Referer) لمضيفين بعينهم</translation>
    </message>
    <message>
        <source>Rings stand still, and animated pictures play only when you press their button.</source>
        <translation>تثبت الحلقات، ولا تُعرض الصور المتحركة إلا بالضغط على زرها.</translation>
    </message>
    <message>
        <source>Sent with every request, one “Name: value” a line; secrets go to the first server of a picture only.</source>
        <translation>تُرسل مع كل طلب، «الاسم: القيمة» في كل سطر؛ والأسرار تُرسل إلى الخادم الأول للصورة فقط.</translation>
    </message>
    <message>
        <source>Sidecar files</source>
        <translation>ملفات مرافقة</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source>Stronger lines, outlines and texts, in light and in dark colours.</source>
        <translation>خطوط وحدود ونصوص أوضح، في الألوان الفاتحة والداكنة.</translation>
    </message>
    <message>
        <source>Suspicious from</source>
        <translation>مشبوهة ابتداءً من</translation>
    </message>
    <message>
        <source>Tell the end of long runs</source>
        <translation>الإعلام بنهاية التشغيل الطويل</translation>
    </message>
    <message>
        <source>Tells a server on which page its picture was found, where that is known; many insist on it.</source>
        <translation>يخبر الخادم في أي صفحة وُجدت صورته، حيث يُعرف ذلك؛ وكثير من الخوادم يشترطه.</translation>
    </message>
    <message>
        <source>The language of the window; all of it changes at once.</source>
        <translation>لغة النافذة؛ تتغيّر كلها في الحال.</translation>
    </message>
    <message>
        <source>The system&apos;s certificates</source>
        <translation>شهادات النظام</translation>
    </message>
    <message>
        <source>The way to the network: the system&apos;s own settings, a direct line, or a proxy of your choice.</source>
        <translation>الطريق إلى الشبكة: إعدادات النظام، أو خط مباشر، أو وكيل من اختيارك.</translation>
    </message>
    <message>
        <source>They are saved as files and never shown here, because a drawing can hold a program.</source>
        <translation>تُحفظ كملفات ولا تُعرض هنا أبدًا، لأن الرسم قد يحوي برنامجًا.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Turns links for sharing a file, such as Dropbox&apos;s, into the address of the picture itself.</source>
        <translation>يحوّل روابط مشاركة الملفات، مثل روابط Dropbox، إلى عنوان الصورة نفسها.</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>وكيل المستخدم (User-Agent)</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>Watch the clipboard</source>
        <translation>مراقبة الحافظة</translation>
    </message>
    <message>
        <source>When so many addresses lead to the same picture, it is probably a placeholder and is marked.</source>
        <translation>عندما يؤدي هذا العدد من العناوين إلى الصورة نفسها، فالأرجح أنها صورة بديلة، وتُعلَّم.</translation>
    </message>
    <message>
        <source>Where a server gives the file a name, {name} is that one instead of the end of the address.</source>
        <translation>حيث يعطي الخادم الملف اسمًا، يكون ‪{name}‬‏ ذلك الاسم بدلًا من نهاية العنوان.</translation>
    </message>
    <message>
        <source>Width times height; a picture with more is not saved, because decoding it could fill the memory.</source>
        <translation>العرض في الارتفاع؛ والصورة الأكثر بكسلات لا تُحفظ، لأن فك ترميزها قد يملأ الذاكرة.</translation>
    </message>
    <message>
        <source>Writes down what failed and why, on this computer only and never with a password.</source>
        <translation>يدوّن ما فشل وسببه، على هذا الحاسوب فقط ومن دون كلمات مرور أبدًا.</translation>
    </message>
    <message>
        <source>accessibility animation reduce move calm gif</source>
        <translation>إتاحة وصول حركة تقليل تحريك هدوء gif</translation>
    </message>
    <message>
        <source>accessibility high contrast more readable eyes</source>
        <translation>إتاحة وصول تباين عالٍ أوضح قراءة عيون</translation>
    </message>
    <message>
        <source>bandwidth rate throttle</source>
        <translation>عرض النطاق معدل تقييد سرعة</translation>
    </message>
    <message>
        <source>browser identity</source>
        <translation>متصفح هوية</translation>
    </message>
    <message>
        <source>connections parallel lane server</source>
        <translation>اتصالات توازٍ مسار خادم</translation>
    </message>
    <message>
        <source>connections parallel transfers jobs</source>
        <translation>اتصالات توازٍ نقل مهام</translation>
    </message>
    <message>
        <source>content disposition filename</source>
        <translation>content disposition اسم الملف</translation>
    </message>
    <message>
        <source>convert jpeg png webp second output resize</source>
        <translation>تحويل jpeg png webp إخراج ثانٍ تغيير الحجم</translation>
    </message>
    <message>
        <source>convert resize scale dimensions edge</source>
        <translation>تحويل تغيير الحجم مقياس أبعاد ضلع</translation>
    </message>
    <message>
        <source>copy paste collect</source>
        <translation>نسخ لصق جمع</translation>
    </message>
    <message>
        <source>dimensions resolution bomb</source>
        <translation>أبعاد دقة قنبلة</translation>
    </message>
    <message>
        <source>dropbox google drive onedrive github rewrite</source>
        <translation>dropbox google drive onedrive github إعادة كتابة</translation>
    </message>
    <message>
        <source>duration total cap</source>
        <translation>مدة إجمالي سقف</translation>
    </message>
    <message>
        <source>history record</source>
        <translation>سجل سابق أحداث</translation>
    </message>
    <message>
        <source>identical duplicates placeholder cluster</source>
        <translation>متطابقة مكررات صورة بديلة مجموعة</translation>
    </message>
    <message>
        <source>json provenance metadata columns</source>
        <translation>json مصدر بيانات وصفية أعمدة</translation>
    </message>
    <message>
        <source>login session netscape</source>
        <translation>تسجيل دخول جلسة netscape كوكيز</translation>
    </message>
    <message>
        <source>notification message finished done tray</source>
        <translation>إشعار رسالة انتهى تم شريط</translation>
    </message>
    <message>
        <source>referrer exceptions</source>
        <translation>referrer مُحيل استثناءات</translation>
    </message>
    <message>
        <source>referrer page origin privacy</source>
        <translation>referrer مُحيل صفحة مصدر خصوصية</translation>
    </message>
    <message>
        <source>request fields authorization</source>
        <translation>طلب حقول تفويض</translation>
    </message>
    <message>
        <source>retry attempts</source>
        <translation>إعادة محاولات</translation>
    </message>
    <message>
        <source>size bytes</source>
        <translation>حجم بايت</translation>
    </message>
    <message>
        <source>slow minimum drip</source>
        <translation>بطيء أدنى تقطير</translation>
    </message>
    <message>
        <source>socks http password</source>
        <translation>socks http كلمة مرور</translation>
    </message>
    <message>
        <source>source provenance attribute zone quarantine</source>
        <translation>مصدر سمة منطقة حجر</translation>
    </message>
    <message>
        <source>template folder file name</source>
        <translation>قالب مجلد ملف اسم</translation>
    </message>
    <message>
        <source>theme dark light</source>
        <translation>سمة داكن فاتح</translation>
    </message>
    <message>
        <source>timeout wait</source>
        <translation>مهلة انتظار</translation>
    </message>
    <message>
        <source>tls ssl authority bundle</source>
        <translation>tls ssl سلطة حزمة</translation>
    </message>
    <message>
        <source>tls ssl certificate insecure self-signed</source>
        <translation>tls ssl شهادة غير آمن موقعة ذاتيًا</translation>
    </message>
    <message>
        <source>translation english locale</source>
        <translation>ترجمة عربية إنجليزية لغة محلية</translation>
    </message>
    <message>
        <source>update upgrade release check</source>
        <translation>تحديث ترقية إصدار تحقق</translation>
    </message>
    <message>
        <source>vector</source>
        <translation>متجهات</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message numerus="yes">
        <source>%Ln settings set back</source>
        <translation>
            <numerusform>تمت إعادة ضبط %Ln إعداد</numerusform>
            <numerusform>تمت إعادة ضبط إعداد واحد</numerusform>
            <numerusform>تمت إعادة ضبط إعدادين</numerusform>
            <numerusform>تمت إعادة ضبط %Ln إعدادات</numerusform>
            <numerusform>تمت إعادة ضبط %Ln إعدادًا</numerusform>
            <numerusform>تمت إعادة ضبط %Ln إعداد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings taken from the file</source>
        <translation>
            <numerusform>تم أخذ %Ln إعداد من الملف</numerusform>
            <numerusform>تم أخذ إعداد واحد من الملف</numerusform>
            <numerusform>تم أخذ إعدادين من الملف</numerusform>
            <numerusform>تم أخذ %Ln إعدادات من الملف</numerusform>
            <numerusform>تم أخذ %Ln إعدادًا من الملف</numerusform>
            <numerusform>تم أخذ %Ln إعداد من الملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>تسري التغييرات فورًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>No setting is called like this</source>
        <translation>لا يوجد إعداد بهذا الاسم</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Set everything here back; it can be undone</source>
        <translation>إعادة كل ما هنا إلى الافتراضي؛ ويمكن التراجع</translation>
    </message>
    <message>
        <source>The profile “{name}” is deleted</source>
        <translation>تم حذف ملف الإعدادات «‪{name}‬‏»</translation>
    </message>
    <message>
        <source>The profile “{name}” leaves everything to the settings</source>
        <translation>ملف الإعدادات «‪{name}‬‏» يترك كل شيء للإعدادات</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>يمكن تجربة كلمة أخرى.</translation>
    </message>
</context>
<context>
    <name>PreflightCard</name>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>%Ln عنوان</numerusform>
            <numerusform>عنوان واحد</numerusform>
            <numerusform>عنوانان</numerusform>
            <numerusform>%Ln عناوين</numerusform>
            <numerusform>%Ln عنوانًا</numerusform>
            <numerusform>%Ln عنوان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses from {name}</source>
        <translation>
            <numerusform>%Ln عنوان من ‪{name}‬‏</numerusform>
            <numerusform>عنوان واحد من ‪{name}‬‏</numerusform>
            <numerusform>عنوانان من ‪{name}‬‏</numerusform>
            <numerusform>%Ln عناوين من ‪{name}‬‏</numerusform>
            <numerusform>%Ln عنوانًا من ‪{name}‬‏</numerusform>
            <numerusform>%Ln عنوان من ‪{name}‬‏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses from {name}, until you cancelled</source>
        <translation>
            <numerusform>%Ln عنوان من ‪{name}‬‏، حتى الإلغاء</numerusform>
            <numerusform>عنوان واحد من ‪{name}‬‏، حتى الإلغاء</numerusform>
            <numerusform>عنوانان من ‪{name}‬‏، حتى الإلغاء</numerusform>
            <numerusform>%Ln عناوين من ‪{name}‬‏، حتى الإلغاء</numerusform>
            <numerusform>%Ln عنوانًا من ‪{name}‬‏، حتى الإلغاء</numerusform>
            <numerusform>%Ln عنوان من ‪{name}‬‏، حتى الإلغاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses, until you cancelled</source>
        <translation>
            <numerusform>%Ln عنوان، حتى الإلغاء</numerusform>
            <numerusform>عنوان واحد، حتى الإلغاء</numerusform>
            <numerusform>عنوانان، حتى الإلغاء</numerusform>
            <numerusform>%Ln عناوين، حتى الإلغاء</numerusform>
            <numerusform>%Ln عنوانًا، حتى الإلغاء</numerusform>
            <numerusform>%Ln عنوان، حتى الإلغاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln مكرّر</numerusform>
            <numerusform>مكرّر واحد</numerusform>
            <numerusform>مكرّران</numerusform>
            <numerusform>%Ln مكرّرات</numerusform>
            <numerusform>%Ln مكرّرًا</numerusform>
            <numerusform>%Ln مكرّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln مضيف</numerusform>
            <numerusform>مضيف واحد</numerusform>
            <numerusform>مضيفان</numerusform>
            <numerusform>%Ln مضيفين</numerusform>
            <numerusform>%Ln مضيفًا</numerusform>
            <numerusform>%Ln مضيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not web addresses</source>
        <translation>
            <numerusform>%Ln ليست عناوين ويب</numerusform>
            <numerusform>%Ln ليست عناوين ويب</numerusform>
            <numerusform>%Ln ليست عناوين ويب</numerusform>
            <numerusform>%Ln ليست عناوين ويب</numerusform>
            <numerusform>%Ln ليست عناوين ويب</numerusform>
            <numerusform>%Ln ليست عناوين ويب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share links turned into direct ones</source>
        <translation>
            <numerusform>تم تحويل %Ln رابط من روابط المشاركة إلى مباشرة</numerusform>
            <numerusform>تم تحويل رابط واحد من روابط المشاركة إلى مباشرة</numerusform>
            <numerusform>تم تحويل رابطين من روابط المشاركة إلى مباشرة</numerusform>
            <numerusform>تم تحويل %Ln روابط من روابط المشاركة إلى مباشرة</numerusform>
            <numerusform>تم تحويل %Ln رابطًا من روابط المشاركة إلى مباشرة</numerusform>
            <numerusform>تم تحويل %Ln رابط من روابط المشاركة إلى مباشرة</numerusform>
        </translation>
    </message>
    <message>
        <source>As a list of its own</source>
        <translation>كقائمة مستقلة</translation>
    </message>
    <message>
        <source>Columns and names…</source>
        <translation>الأعمدة والأسماء…</translation>
    </message>
    <message>
        <source>No column with pictures</source>
        <translation>لا عمود فيه صور</translation>
    </message>
    <message>
        <source>No web address found</source>
        <translation>لم يُعثر على عنوان ويب</translation>
    </message>
    <message>
        <source>No web address in {name}</source>
        <translation>لا يوجد عنوان ويب في ‪{name}‬‏</translation>
    </message>
    <message>
        <source>Pictures from: {columns}</source>
        <translation>الصور من: ‪{columns}‬‏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Start fetching the pictures</source>
        <translation>بدء جلب الصور</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب الإضافة</translation>
    </message>
    <message>
        <source>Take these lines off the list again</source>
        <translation>إزالة هذه الأسطر من القائمة ثانيةً</translation>
    </message>
    <message>
        <source>Take these lines off this list, and open them beside it</source>
        <translation>إزالة هذه الأسطر من هذه القائمة، وفتحها بجانبها</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more table(s)</source>
        <translation>
            <numerusform>وجدول آخر</numerusform>
            <numerusform>وجدول آخر</numerusform>
            <numerusform>وجدولان آخران</numerusform>
            <numerusform>و%Ln جداول أخرى</numerusform>
            <numerusform>و%Ln جدولًا آخر</numerusform>
            <numerusform>و%Ln جدول آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Asking the server</source>
        <translation>سؤال الخادم</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغيّرة</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقودة</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>لا رد بعد</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Same as line {number}</source>
        <translation>مثل السطر {number}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>قيد البدء</translation>
    </message>
    <message>
        <source>Waiting for host</source>
        <translation>تنتظر المضيف</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>متغيّرة</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>قيد التحميل</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقودة</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>same as line {number}</source>
        <translation>مثل السطر {number}</translation>
    </message>
    <message>
        <source>{share} · paused</source>
        <translation>{share} · متوقفة مؤقتًا</translation>
    </message>
</context>
<context>
    <name>ProfileBar</name>
    <message>
        <source>All lists</source>
        <translation>كل القوائم</translation>
    </message>
    <message>
        <source>Another name takes effect with Enter</source>
        <translation>يسري الاسم الجديد بمفتاح Enter</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>حذف ملف الإعدادات</translation>
    </message>
    <message>
        <source>Duplicate the profile</source>
        <translation>تكرار ملف الإعدادات</translation>
    </message>
    <message>
        <source>Make a profile of what you have changed in the settings</source>
        <translation>إنشاء ملف إعدادات مما تم تغييره في الإعدادات</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>اسم ملف الإعدادات</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>ملف إعدادات جديد</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف إعدادات</translation>
    </message>
    <message>
        <source>Settings for</source>
        <translation>إعدادات</translation>
    </message>
</context>
<context>
    <name>ProfilePicker</name>
    <message>
        <source>Default</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>ملف الإعدادات: ‪{name}‬‏</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation>ملفات الإعدادات…</translation>
    </message>
    <message>
        <source>The profile of this list: its names, limits and headers</source>
        <translation>ملف إعدادات هذه القائمة: أسماؤها وحدودها وترويساتها</translation>
    </message>
</context>
<context>
    <name>ProxyField</name>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الوكيل</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>كما يحدد النظام</translation>
    </message>
    <message>
        <source>Keep the password in this computer&apos;s keyring</source>
        <translation>الاحتفاظ بكلمة المرور في حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>بلا وكيل</translation>
    </message>
    <message>
        <source>Own proxy</source>
        <translation>وكيل خاص</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>كلمة مرور الوكيل</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>اسم مستخدم الوكيل</translation>
    </message>
    <message>
        <source>Write the address as http://proxy.example:3128 or socks5://127.0.0.1:1080.</source>
        <translation>يُكتب العنوان هكذا: ‪http://proxy.example:3128‬‏ أو ‪socks5://127.0.0.1:1080‬‏.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Asked too often</source>
        <translation>كثرة الطلبات</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>Could not be saved</source>
        <translation>تعذّر الحفظ</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>Empty answer</source>
        <translation>رد فارغ</translation>
    </message>
    <message>
        <source>Fault in Pixhaul</source>
        <translation>خلل في Pixhaul</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>تغيّر الملف</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>الملف مفقود</translation>
    </message>
    <message>
        <source>Folder cannot be written to</source>
        <translation>لا يمكن الكتابة في المجلد</translation>
    </message>
    <message>
        <source>Folder missing</source>
        <translation>المجلد مفقود</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <translation>مشكلة في الشبكة</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>لا رد في الوقت المحدد</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>ليست صورة</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>لا اتصال آمن</translation>
    </message>
    <message>
        <source>No such server</source>
        <translation>لا يوجد خادم كهذا</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>لم تعد موجودة</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>أسباب أخرى</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>كلمة المرور مطلوبة</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>صورة بديلة</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>عنوان خاص</translation>
    </message>
    <message>
        <source>Proxy trouble</source>
        <translation>مشكلة في الوكيل</translation>
    </message>
    <message>
        <source>Refused ({status})</source>
        <translation>مرفوض ({status})</translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation>أُزيلت نهائيًا</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>رسم SVG</translation>
    </message>
    <message>
        <source>Sent in circles</source>
        <translation>إحالة في حلقة</translation>
    </message>
    <message>
        <source>Sent somewhere unsafe</source>
        <translation>إحالة إلى مكان غير آمن</translation>
    </message>
    <message>
        <source>Server trouble ({status})</source>
        <translation>مشكلة في الخادم ({status})</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>كبيرة جدًا</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>ملفات مفتوحة كثيرة جدًا</translation>
    </message>
    <message>
        <source>Too many pixels</source>
        <translation>بكسلات كثيرة جدًا</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>بطيء جدًا</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>استغرق وقتًا طويلًا</translation>
    </message>
    <message>
        <source>Unknown kind of picture</source>
        <translation>نوع صورة غير معروف</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>رد غير مقروء</translation>
    </message>
</context>
<context>
    <name>ReportActions</name>
    <message>
        <source>A page with small pictures, names and failures, to look at and to print</source>
        <translation>صفحة بصور صغيرة وأسماء وحالات الفشل، للعرض والطباعة</translation>
    </message>
    <message>
        <source>Checksums of all saved pictures, for sha256sum</source>
        <translation>مجاميع تحقق لكل الصور المحفوظة، من أجل sha256sum</translation>
    </message>
    <message>
        <source>Copies of all saved pictures with checksums and provenance, for an archive</source>
        <translation>نسخ من كل الصور المحفوظة مع مجاميع التحقق والمصدر، للأرشيف</translation>
    </message>
    <message>
        <source>Copy failed addresses</source>
        <translation>نسخ العناوين الفاشلة</translation>
    </message>
    <message>
        <source>One row for each line of the list</source>
        <translation>صف واحد لكل سطر من القائمة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Save SHA256SUMS…</source>
        <translation>حفظ SHA256SUMS…</translation>
    </message>
    <message>
        <source>Save as BagIt bag…</source>
        <translation>حفظ كحقيبة BagIt…</translation>
    </message>
    <message>
        <source>Save contact sheet…</source>
        <translation>حفظ ورقة المصغّرات…</translation>
    </message>
    <message>
        <source>Save failed rows as…</source>
        <translation>حفظ الصفوف الفاشلة باسم…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Save the sheet with results…</source>
        <translation>حفظ الورقة مع النتائج…</translation>
    </message>
    <message>
        <source>Your own table, with what happened beside each row</source>
        <translation>جدولك الخاص، مع ما حدث بجانب كل صف</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>The report could not be written</source>
        <translation>تعذّرت كتابة التقرير</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%Ln failed addresses were copied</source>
        <translation>
            <numerusform>تم نسخ %Ln عنوان من العناوين الفاشلة</numerusform>
            <numerusform>تم نسخ عنوان واحد من العناوين الفاشلة</numerusform>
            <numerusform>تم نسخ عنوانين من العناوين الفاشلة</numerusform>
            <numerusform>تم نسخ %Ln عناوين من العناوين الفاشلة</numerusform>
            <numerusform>تم نسخ %Ln عنوانًا من العناوين الفاشلة</numerusform>
            <numerusform>تم نسخ %Ln عنوان من العناوين الفاشلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed row(s) saved</source>
        <translation>
            <numerusform>تم حفظ %Ln صف من الصفوف الفاشلة</numerusform>
            <numerusform>تم حفظ صف واحد من الصفوف الفاشلة</numerusform>
            <numerusform>تم حفظ صفين من الصفوف الفاشلة</numerusform>
            <numerusform>تم حفظ %Ln صفوف من الصفوف الفاشلة</numerusform>
            <numerusform>تم حفظ %Ln صفًا من الصفوف الفاشلة</numerusform>
            <numerusform>تم حفظ %Ln صف من الصفوف الفاشلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) packed into {file}</source>
        <translation>
            <numerusform>تم حزم %Ln صورة في ‪{file}‬‏</numerusform>
            <numerusform>تم حزم صورة واحدة في ‪{file}‬‏</numerusform>
            <numerusform>تم حزم صورتين في ‪{file}‬‏</numerusform>
            <numerusform>تم حزم %Ln صور في ‪{file}‬‏</numerusform>
            <numerusform>تم حزم %Ln صورة في ‪{file}‬‏</numerusform>
            <numerusform>تم حزم %Ln صورة في ‪{file}‬‏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are not as saved any more and left out.</source>
        <translation>
            <numerusform>%Ln صورة لم تعد كما حُفظت وتُركت.</numerusform>
            <numerusform>صورة واحدة لم تعد كما حُفظت وتُركت.</numerusform>
            <numerusform>صورتان لم تعد كما حُفظت وتُركت.</numerusform>
            <numerusform>%Ln صور لم تعد كما حُفظت وتُركت.</numerusform>
            <numerusform>%Ln صورة لم تعد كما حُفظت وتُركت.</numerusform>
            <numerusform>%Ln صورة لم تعد كما حُفظت وتُركت.</numerusform>
        </translation>
    </message>
    <message>
        <source>A report is still being written</source>
        <translation>ما زالت كتابة تقرير جارية</translation>
    </message>
    <message>
        <source>Add some links first.</source>
        <translation>يلزم إضافة بعض الروابط أولًا.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>مجاميع التحقق</translation>
    </message>
    <message>
        <source>Copying pictures… {share}</source>
        <translation>جارٍ نسخ الصور… {share}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>أسطر JSON</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>لم يفشل شيء</translation>
    </message>
    <message>
        <source>Save SHA256SUMS</source>
        <translation>حفظ SHA256SUMS</translation>
    </message>
    <message>
        <source>Save a report instead: it has a row for each line.</source>
        <translation>يمكن حفظ تقرير بدلًا من ذلك: فيه صف لكل سطر.</translation>
    </message>
    <message>
        <source>Save as BagIt bag</source>
        <translation>حفظ كحقيبة BagIt</translation>
    </message>
    <message>
        <source>Save contact sheet</source>
        <translation>حفظ ورقة المصغّرات</translation>
    </message>
    <message>
        <source>Save failed rows as</source>
        <translation>حفظ الصفوف الفاشلة باسم</translation>
    </message>
    <message>
        <source>Save job as</source>
        <translation>حفظ المهمة باسم</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Save the sheet with results</source>
        <translation>حفظ الورقة مع النتائج</translation>
    </message>
    <message>
        <source>Save the sheet with results…</source>
        <translation>حفظ الورقة مع النتائج…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Start the list first.</source>
        <translation>يلزم بدء القائمة أولًا.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message numerus="yes">
        <source>The checksums of %Ln picture(s) were saved</source>
        <translation>
            <numerusform>تم حفظ مجاميع التحقق لـ %Ln صورة</numerusform>
            <numerusform>تم حفظ مجاميع التحقق لـ صورة واحدة</numerusform>
            <numerusform>تم حفظ مجاميع التحقق لـ صورتين</numerusform>
            <numerusform>تم حفظ مجاميع التحقق لـ %Ln صور</numerusform>
            <numerusform>تم حفظ مجاميع التحقق لـ %Ln صورة</numerusform>
            <numerusform>تم حفظ مجاميع التحقق لـ %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>The contact sheet was saved</source>
        <translation>تم حفظ ورقة المصغّرات</translation>
    </message>
    <message>
        <source>The job was saved</source>
        <translation>تم حفظ المهمة</translation>
    </message>
    <message>
        <source>The list came from several tables. Which one?</source>
        <translation>جاءت القائمة من عدة جداول. أيها المقصود؟</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>تم حفظ التقرير</translation>
    </message>
    <message>
        <source>The sheet was saved</source>
        <translation>تم حفظ الورقة</translation>
    </message>
    <message>
        <source>There are no saved pictures yet</source>
        <translation>لا توجد صور محفوظة بعد</translation>
    </message>
    <message>
        <source>There is nothing to save yet</source>
        <translation>لا شيء لحفظه بعد</translation>
    </message>
    <message>
        <source>This list came from no table</source>
        <translation>لم تأت هذه القائمة من جدول</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>يمكن المحاولة ثانيةً عند انتهائه.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>With path and size, or the reason, beside each row.</source>
        <translation>مع المسار والحجم، أو السبب، بجانب كل صف.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>مصنف</translation>
    </message>
    <message>
        <source>Workbook with macros</source>
        <translation>مصنف مع وحدات ماكرو</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>جارٍ كتابة التقرير…</translation>
    </message>
    <message>
        <source>Your sheet is ready to save</source>
        <translation>ورقتك جاهزة للحفظ</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>ملف Zip</translation>
    </message>
</context>
<context>
    <name>RunNews</name>
    <message>
        <source>Some pictures are missing</source>
        <translation>بعض الصور ناقصة</translation>
    </message>
    <message>
        <source>The pictures are here</source>
        <translation>وصلت الصور</translation>
    </message>
    <message>
        <source>{done} of {all} pictures saved in {time}</source>
        <translation>تم حفظ {done} من {all} صورة في {time}</translation>
    </message>
    <message>
        <source>{done} of {all} pictures saved in {time}, {failed} failed</source>
        <translation>تم حفظ {done} من {all} صورة في {time}، وفشل {failed}</translation>
    </message>
    <message>
        <source>{done} of {all} pictures saved in {time}, {number} times faster than one by one</source>
        <translation>تم حفظ {done} من {all} صورة في {time}، أسرع {number} مرة من واحدة تلو الأخرى</translation>
    </message>
    <message>
        <source>{done} of {all} pictures saved in {time}, {number} times faster than one by one, {failed} failed</source>
        <translation>تم حفظ {done} من {all} صورة في {time}، أسرع {number} مرة من واحدة تلو الأخرى، وفشل {failed}</translation>
    </message>
    <message>
        <source>{done} of {all} pictures saved in {time}, {number} times faster than one by one, {waiting} wait for their server</source>
        <translation>تم حفظ {done} من {all} صورة في {time}، أسرع {number} مرة من واحدة تلو الأخرى، وينتظر {waiting} خادمها</translation>
    </message>
    <message>
        <source>{done} of {all} pictures saved in {time}, {waiting} wait for their server</source>
        <translation>تم حفظ {done} من {all} صورة في {time}، وينتظر {waiting} خادمها</translation>
    </message>
    <message>
        <source>{percent} % – Pixhaul</source>
        <translation>{percent}٪؜ – Pixhaul</translation>
    </message>
    <message>
        <source>{percent} % – {name} – Pixhaul</source>
        <translation>{percent}٪؜ – {name} – Pixhaul</translation>
    </message>
    <message>
        <source>{time} h</source>
        <translation>{time} س</translation>
    </message>
    <message>
        <source>{time} min</source>
        <translation>{time} د</translation>
    </message>
</context>
<context>
    <name>RunPane</name>
    <message>
        <source>1 min</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of the time of a run</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Bytes and pictures per second over time</source>
        <translation>البايتات والصور في الثانية عبر الوقت</translation>
    </message>
    <message>
        <source>Chart as a picture…</source>
        <translation>المخطط البياني كصورة…</translation>
    </message>
    <message>
        <source>Figures as a table (csv)…</source>
        <translation>الأرقام كجدول (csv)…</translation>
    </message>
    <message>
        <source>Hide the run</source>
        <translation>إخفاء التشغيل</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>المضيفون</translation>
    </message>
    <message>
        <source>How much of the run</source>
        <translation>مقدار ما يُعرض من التشغيل</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>آخر دقيقة</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save the chart as a picture, or its figures as a table</source>
        <translation>حفظ المخطط البياني كصورة، أو أرقامه كجدول</translation>
    </message>
    <message>
        <source>Show the last minute of the run</source>
        <translation>عرض آخر دقيقة من التشغيل</translation>
    </message>
    <message>
        <source>Show the run from its begin</source>
        <translation>عرض التشغيل من بدايته</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>The hosts: their speed, limits and pauses</source>
        <translation>المضيفون: سرعتهم وحدودهم وتوقفاتهم</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>المخطط الزمني</translation>
    </message>
    <message>
        <source>What to show of the run</source>
        <translation>ما يُعرض من التشغيل</translation>
    </message>
    <message>
        <source>Which pictures came side by side, host by host</source>
        <translation>أي الصور جاءت جنبًا إلى جنب، مضيفًا بعد مضيف</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>التشغيل كله</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>حفظ المخطط البياني كصورة</translation>
    </message>
    <message>
        <source>Save the figures as a table</source>
        <translation>حفظ الأرقام كجدول</translation>
    </message>
    <message>
        <source>Start the list first.</source>
        <translation>يلزم بدء القائمة أولًا.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>The chart was saved</source>
        <translation>تم حفظ المخطط البياني</translation>
    </message>
    <message>
        <source>The figures were saved</source>
        <translation>تم حفظ الأرقام</translation>
    </message>
    <message>
        <source>There is nothing to save yet</source>
        <translation>لا شيء لحفظه بعد</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%Ln other host(s)</source>
        <translation>
            <numerusform>مضيف آخر</numerusform>
            <numerusform>مضيف آخر</numerusform>
            <numerusform>مضيفان آخران</numerusform>
            <numerusform>%Ln مضيفين آخرين</numerusform>
            <numerusform>%Ln مضيفًا آخر</numerusform>
            <numerusform>%Ln مضيف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>{host} – {figures}</source>
        <translation>{host} – {figures}</translation>
    </message>
    <message>
        <source>{name} – broke off after {duration} and is tried again, {size}, began at {time}, {host}</source>
        <translation>‏‪{name}‬‏ – انقطعت بعد {duration} وتُعاد محاولتها، {size}، بدأت في {time}، ‪{host}‬‏</translation>
    </message>
    <message>
        <source>{name} – failed after {duration}, {size}, began at {time}, {host}</source>
        <translation>‏‪{name}‬‏ – فشلت بعد {duration}، {size}، بدأت في {time}، ‪{host}‬‏</translation>
    </message>
    <message>
        <source>{name} – saved in {duration}, {size}, began at {time}, {host}</source>
        <translation>‏‪{name}‬‏ – حُفظت في {duration}، {size}، بدأت في {time}، ‪{host}‬‏</translation>
    </message>
    <message>
        <source>{name} – stopped after {duration}, {size}, began at {time}, {host}</source>
        <translation>‏‪{name}‬‏ – أُوقفت بعد {duration}، {size}، بدأت في {time}، ‪{host}‬‏</translation>
    </message>
    <message>
        <source>{name} – under way for {duration}, {size}, began at {time}, {host}</source>
        <translation>‏‪{name}‬‏ – جارية منذ {duration}، {size}، بدأت في {time}، ‪{host}‬‏</translation>
    </message>
    <message>
        <source>{number} at once</source>
        <translation>{number} معًا</translation>
    </message>
    <message>
        <source>{number} failed</source>
        <translation>فشل {number}</translation>
    </message>
    <message>
        <source>{number} pictures/s</source>
        <translation>{number} صورة/ث</translation>
    </message>
    <message>
        <source>{number} saved</source>
        <translation>حُفظ {number}</translation>
    </message>
    <message>
        <source>{number} tried again</source>
        <translation>أُعيدت محاولة {number}</translation>
    </message>
    <message>
        <source>{number}/s</source>
        <translation>{number}/ث</translation>
    </message>
    <message>
        <source>{start} to {end} – {figures}, {host}</source>
        <translation>{start} إلى {end} – {figures}، ‪{host}‬‏</translation>
    </message>
    <message>
        <source>{time} – a break of {duration}, not counted</source>
        <translation>{time} – توقف مدته {duration}، غير محسوب</translation>
    </message>
    <message>
        <source>{time} – {figures}</source>
        <translation>{time} – {figures}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search names, links and columns</source>
        <translation>البحث في الأسماء والروابط والأعمدة</translation>
    </message>
    <message>
        <source>Search names, links and columns (Ctrl+F)</source>
        <translation>البحث في الأسماء والروابط والأعمدة (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search pictures</source>
        <translation>البحث في الصور</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%Ln converted copies</source>
        <translation>
            <numerusform>نسخة محوّلة واحدة</numerusform>
            <numerusform>نسخة محوّلة واحدة</numerusform>
            <numerusform>نسختان محوّلتان</numerusform>
            <numerusform>%Ln نسخ محوّلة</numerusform>
            <numerusform>%Ln نسخة محوّلة</numerusform>
            <numerusform>%Ln نسخة محوّلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have</source>
        <translation>
            <numerusform>%Ln صورة بلا</numerusform>
            <numerusform>صورة واحدة بلا</numerusform>
            <numerusform>صورتان بلا</numerusform>
            <numerusform>%Ln صور بلا</numerusform>
            <numerusform>%Ln صورة بلا</numerusform>
            <numerusform>%Ln صورة بلا</numerusform>
        </translation>
    </message>
    <message>
        <source>: the page does not say where it comes from</source>
        <translation>: الصفحة لا تذكر من أين جاءت</translation>
    </message>
    <message>
        <source>A brace stands alone</source>
        <translation>قوس معقوف بلا نظير</translation>
    </message>
    <message>
        <source>A file without a name</source>
        <translation>ملف بلا اسم</translation>
    </message>
    <message>
        <source>A folder in the name is empty</source>
        <translation>مجلد في الاسم فارغ</translation>
    </message>
    <message>
        <source>A new workbook has no macros</source>
        <translation>المصنف الجديد بلا وحدات ماكرو</translation>
    </message>
    <message>
        <source>A part of the name has only dots or blanks</source>
        <translation>جزء من الاسم فيه نقاط أو فراغات فقط</translation>
    </message>
    <message>
        <source>A public address led to a private one, which was not followed</source>
        <translation>أدى عنوان عام إلى عنوان خاص، ولم يُتبع</translation>
    </message>
    <message>
        <source>A text file can hold one sheet only</source>
        <translation>الملف النصي لا يتسع إلا لورقة واحدة</translation>
    </message>
    <message>
        <source>Add a file with one address on each line.</source>
        <translation>يمكن إضافة ملف فيه عنوان في كل سطر.</translation>
    </message>
    <message>
        <source>Add a list of addresses, or a job that Pixhaul has saved.</source>
        <translation>يمكن إضافة قائمة عناوين، أو مهمة حفظها Pixhaul.</translation>
    </message>
    <message>
        <source>Add a text file with one address on each line.</source>
        <translation>يمكن إضافة ملف نصي فيه عنوان في كل سطر.</translation>
    </message>
    <message>
        <source>Add a text file with the addresses of pictures.</source>
        <translation>يمكن إضافة ملف نصي فيه عناوين الصور.</translation>
    </message>
    <message>
        <source>Add the addresses again.</source>
        <translation>تلزم إضافة العناوين من جديد.</translation>
    </message>
    <message>
        <source>Add the password to the proxy settings.</source>
        <translation>تلزم إضافة كلمة المرور إلى إعدادات الوكيل.</translation>
    </message>
    <message>
        <source>Add the user name and password to the address again.</source>
        <translation>تلزم إضافة اسم المستخدم وكلمة المرور إلى العنوان من جديد.</translation>
    </message>
    <message>
        <source>Allow SVG files in the preferences if you want them.</source>
        <translation>يمكن السماح بملفات SVG في التفضيلات عند الرغبة فيها.</translation>
    </message>
    <message>
        <source>Allow more time for each picture if you want to wait for it.</source>
        <translation>يمكن السماح بوقت أطول لكل صورة عند الرغبة في انتظارها.</translation>
    </message>
    <message>
        <source>Amazon sizes</source>
        <translation>أحجام Amazon</translation>
    </message>
    <message>
        <source>Another Pixhaul is already working with these downloads</source>
        <translation>هناك Pixhaul آخر يعمل على هذه التنزيلات</translation>
    </message>
    <message>
        <source>Ask for another copy of it.</source>
        <translation>يمكن طلب نسخة أخرى منه.</translation>
    </message>
    <message>
        <source>Ask its owner, or copy it to a place of your own.</source>
        <translation>يمكن سؤال مالكه، أو نسخه إلى مكان خاص بك.</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>تحقق من اسمه ومكانه.</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>تحقق من مساره.</translation>
    </message>
    <message>
        <source>Check that the data folder may be written to, or choose another one with --data-dir.</source>
        <translation>تحقق من إمكان الكتابة في مجلد البيانات، أو اختر غيره باستخدام ‪--data-dir‬‏.</translation>
    </message>
    <message>
        <source>Check the address in a browser.</source>
        <translation>تحقق من العنوان في متصفح.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>تحقق من العنوان.</translation>
    </message>
    <message>
        <source>Check the disk it lies on, then try again.</source>
        <translation>تحقق من القرص الذي يوجد عليه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the folder, then retry.</source>
        <translation>تحقق من المجلد، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the proxy settings and its password.</source>
        <translation>تحقق من إعدادات الوكيل وكلمة مروره.</translation>
    </message>
    <message>
        <source>Check the spelling of the address, and your connection.</source>
        <translation>تحقق من كتابة العنوان، ومن اتصالك.</translation>
    </message>
    <message>
        <source>Check your connection, then retry.</source>
        <translation>تحقق من اتصالك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Choose a file that was made with “Export” in the preferences.</source>
        <translation>اختر ملفًا أُنشئ بأمر «تصدير» في التفضيلات.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Choose another folder, then resume.</source>
        <translation>اختر مجلدًا آخر، ثم استأنف.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>اختر مكانًا آخر له.</translation>
    </message>
    <message>
        <source>Choose others, or start the list first.</source>
        <translation>اختر غيرها، أو ابدأ القائمة أولًا.</translation>
    </message>
    <message>
        <source>Close other programs, or lower the number of connections.</source>
        <translation>أغلق برامج أخرى، أو قلّل عدد الاتصالات.</translation>
    </message>
    <message>
        <source>Cloudflare sizes</source>
        <translation>أحجام Cloudflare</translation>
    </message>
    <message>
        <source>Cloudinary sizes</source>
        <translation>أحجام Cloudinary</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>العمود {number}</translation>
    </message>
    <message>
        <source>Copy the addresses of the pictures and paste them.</source>
        <translation>انسخ عناوين الصور والصقها.</translation>
    </message>
    <message>
        <source>Copy the addresses out of it and paste them.</source>
        <translation>انسخ العناوين منه والصقها.</translation>
    </message>
    <message>
        <source>Copy the part with the pictures and paste it.</source>
        <translation>انسخ الجزء الذي فيه الصور والصقه.</translation>
    </message>
    <message>
        <source>Create it, or choose another one.</source>
        <translation>أنشئه، أو اختر غيره.</translation>
    </message>
    <message>
        <source>Did you mean {{{known}}}?</source>
        <translation>هل المقصود ‪{{{known}}}‬‏؟</translation>
    </message>
    <message>
        <source>Did you mean {{{name}|{near}}}?</source>
        <translation>هل المقصود ‪{{{name}|{near}}}‬‏؟</translation>
    </message>
    <message>
        <source>Drag it from the page it is on, or copy its address there and paste that.</source>
        <translation>اسحبها من الصفحة التي هي فيها، أو انسخ عنوانها هناك والصقه.</translation>
    </message>
    <message>
        <source>Drop links, pictures of a web page, or a list.</source>
        <translation>أفلت روابط، أو صور صفحة ويب، أو قائمة.</translation>
    </message>
    <message>
        <source>Drupal image styles</source>
        <translation>أنماط صور Drupal</translation>
    </message>
    <message>
        <source>Enter the password from its menu, or put it into the address.</source>
        <translation>أدخل كلمة المرور من قائمة الأوامر، أو ضعها في العنوان.</translation>
    </message>
    <message>
        <source>For none of {of} a larger version exists {kind}</source>
        <translation>لا توجد نسخة أكبر لأي من {of} ‪{kind}‬‏</translation>
    </message>
    <message>
        <source>For {better} of {of} a larger version exists, about {times} times as large {kind}</source>
        <translation>توجد نسخة أكبر لـ {better} من {of}، أكبر بنحو {times} مرات ‪{kind}‬‏</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then resume.</source>
        <translation>أفرغ بعض المساحة أو اختر مجلدًا آخر، ثم استأنف.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>أفرغ بعض المساحة.</translation>
    </message>
    <message>
        <source>Give a full http:// or https:// address, a list file, or -.</source>
        <translation>أعط عنوانًا كاملًا يبدأ بـ ‪http://‬‏ أو ‪https://‬‏، أو ملف قائمة، أو -.</translation>
    </message>
    <message>
        <source>Give an address, a list file, or -.</source>
        <translation>أعط عنوانًا، أو ملف قائمة، أو -.</translation>
    </message>
    <message>
        <source>Google sizes</source>
        <translation>أحجام Google</translation>
    </message>
    <message>
        <source>IIIF sizes</source>
        <translation>أحجام IIIF</translation>
    </message>
    <message>
        <source>If it happens again, please report the details.</source>
        <translation>إذا تكرر ذلك فالرجاء الإبلاغ عن التفاصيل.</translation>
    </message>
    <message>
        <source>If you trust it, add the private address itself to the list.</source>
        <translation>إذا كان موضع ثقة، فأضف العنوان الخاص نفسه إلى القائمة.</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>في سلة المهملات</translation>
    </message>
    <message>
        <source>Install Pixhaul again with all its parts, then retry.</source>
        <translation>ثبّت Pixhaul من جديد بكل أجزائه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Install it with: pip install &quot;pixhaul[parquet]&quot;. Or save the table as CSV, then add that.</source>
        <translation>ثبّتها بالأمر: ‪pip install &quot;pixhaul[parquet]&quot;‬‏. أو احفظ الجدول بصيغة CSV، ثم أضفه.</translation>
    </message>
    <message>
        <source>It has these: {names}.</source>
        <translation>فيه هذه: ‪{names}‬‏.</translation>
    </message>
    <message>
        <source>It has these: {shown}.</source>
        <translation>فيه هذه: ‪{shown}‬‏.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>إنه فارغ.</translation>
    </message>
    <message>
        <source>It may only stand in for the real one. Retry later, or look at the address in a browser.</source>
        <translation>قد تكون مجرد بديل عن الصورة الحقيقية. أعد المحاولة لاحقًا، أو انظر إلى العنوان في متصفح.</translation>
    </message>
    <message>
        <source>It must be in Netscape form, as browser add-ons and curl write it: seven fields with tabs between.</source>
        <translation>يجب أن يكون بصيغة Netscape، كما تكتبه إضافات المتصفح وcurl: سبعة حقول بينها علامات جدولة.</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>بيانات JSON</translation>
    </message>
    <message>
        <source>Known are {some} and others.</source>
        <translation>المعروف ‪{some}‬‏ وغيرها.</translation>
    </message>
    <message>
        <source>Known are {some}.</source>
        <translation>المعروف ‪{some}‬‏.</translation>
    </message>
    <message>
        <source>Known are |lower, |upper, |slug and |trim:40.</source>
        <translation>المعروف ‪|lower‬‏ و|upper و|slug و|trim:40.</translation>
    </message>
    <message>
        <source>Leave one of the two / out.</source>
        <translation>احذف أحد الرمزين /.</translation>
    </message>
    <message>
        <source>Leave the / at the start out: folders begin in the destination.</source>
        <translation>احذف / من البداية: تبدأ المجلدات في الوجهة.</translation>
    </message>
    <message>
        <source>Let the file name end with .csv or .txt.</source>
        <translation>يجب أن ينتهي اسم الملف بـ ‪.csv‬‏ أو ‪.txt‬‏.</translation>
    </message>
    <message>
        <source>Let the file name end with .csv, .json, .jsonl or .xlsx.</source>
        <translation>يجب أن ينتهي اسم الملف بـ ‪.csv‬‏ أو ‪.json‬‏ أو ‪.jsonl‬‏ أو ‪.xlsx‬‏.</translation>
    </message>
    <message>
        <source>Let the file name end with .xlsx or .csv.</source>
        <translation>يجب أن ينتهي اسم الملف بـ ‪.xlsx‬‏ أو ‪.csv‬‏.</translation>
    </message>
    <message>
        <source>Let the file name end with .xlsx.</source>
        <translation>يجب أن ينتهي اسم الملف بـ ‪.xlsx‬‏.</translation>
    </message>
    <message>
        <source>Little room: {room} free</source>
        <translation>مساحة قليلة: المتاح {room}</translation>
    </message>
    <message>
        <source>Little room: {room} free, will be created</source>
        <translation>مساحة قليلة: المتاح {room}، سيُنشأ</translation>
    </message>
    <message>
        <source>Look for it at another address.</source>
        <translation>ابحث عنها في عنوان آخر.</translation>
    </message>
    <message>
        <source>Magento cache</source>
        <translation>ذاكرة Magento المؤقتة</translation>
    </message>
    <message>
        <source>Names cannot leave the destination folder.</source>
        <translation>لا يمكن أن تخرج الأسماء من مجلد الوجهة.</translation>
    </message>
    <message>
        <source>Next.js sizes</source>
        <translation>أحجام Next.js</translation>
    </message>
    <message>
        <source>No web address for this file</source>
        <translation>لا عنوان ويب لهذا الملف</translation>
    </message>
    <message>
        <source>No web address in row {row}</source>
        <translation>لا عنوان ويب في الصف {row}</translation>
    </message>
    <message>
        <source>Not a web address</source>
        <translation>ليس عنوان ويب</translation>
    </message>
    <message>
        <source>Not a web address: it is a path on a disk</source>
        <translation>ليس عنوان ويب: إنه مسار على قرص</translation>
    </message>
    <message>
        <source>Not a web address: it is too long</source>
        <translation>ليس عنوان ويب: إنه طويل جدًا</translation>
    </message>
    <message>
        <source>Not a web address: it starts with {lower}:</source>
        <translation>ليس عنوان ويب: يبدأ بـ ‪{lower}‬‏:</translation>
    </message>
    <message>
        <source>Not a web address: this picture was saved beside the page</source>
        <translation>ليس عنوان ويب: حُفظت هذه الصورة بجانب الصفحة</translation>
    </message>
    <message>
        <source>Not a web address: {cause}</source>
        <translation>ليس عنوان ويب: {cause}</translation>
    </message>
    <message>
        <source>Not a web address: {lower}{cause}</source>
        <translation>ليس عنوان ويب: ‪{lower}‬‏{cause}</translation>
    </message>
    <message>
        <source>Not enough room: about {wanted} needed, {room} free</source>
        <translation>المساحة لا تكفي: المطلوب نحو {wanted}، والمتاح {room}</translation>
    </message>
    <message>
        <source>Not enough room: {room} free</source>
        <translation>المساحة لا تكفي: المتاح {room}</translation>
    </message>
    <message>
        <source>Not read: an archive inside an archive</source>
        <translation>لم يُقرأ: أرشيف داخل أرشيف</translation>
    </message>
    <message>
        <source>Not read: an archive may hold {max_lists} lists</source>
        <translation>لم يُقرأ: قد يحوي الأرشيف {max_lists} قائمة على الأكثر</translation>
    </message>
    <message>
        <source>Not read: it is protected with a password</source>
        <translation>لم يُقرأ: إنه محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>لم يفشل شيء</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>Open it in a text editor and copy the addresses out of it.</source>
        <translation>افتحه في محرر نصوص وانسخ العناوين منه.</translation>
    </message>
    <message>
        <source>Open it in your office program, save it anew, then add that.</source>
        <translation>افتحه في برنامجك المكتبي، واحفظه من جديد، ثم أضفه.</translation>
    </message>
    <message>
        <source>Open it, then copy the address and paste it.</source>
        <translation>افتحه، ثم انسخ العنوان والصقه.</translation>
    </message>
    <message>
        <source>Open its page in a browser to see whether it needs a login.</source>
        <translation>افتح صفحتها في متصفح لمعرفة ما إذا كانت تحتاج تسجيل دخول.</translation>
    </message>
    <message>
        <source>Open one of the manifests that it names in a browser, save it, then add that file.</source>
        <translation>افتح أحد البيانات (manifest) التي يذكرها في متصفح، واحفظه، ثم أضف ذلك الملف.</translation>
    </message>
    <message>
        <source>Open one of the sitemaps that it names in a browser, save it, then add that file.</source>
        <translation>افتح إحدى خرائط الموقع التي يذكرها في متصفح، واحفظها، ثم أضف ذلك الملف.</translation>
    </message>
    <message>
        <source>Open the address in a browser and copy the picture&apos;s own address.</source>
        <translation>افتح العنوان في متصفح وانسخ عنوان الصورة نفسها.</translation>
    </message>
    <message>
        <source>Open the pages that it names, then drag or copy their pictures.</source>
        <translation>افتح الصفحات التي يذكرها، ثم اسحب صورها أو انسخها.</translation>
    </message>
    <message>
        <source>Open the pages that you want, then drag or copy their pictures.</source>
        <translation>افتح الصفحات المطلوبة، ثم اسحب صورها أو انسخها.</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>خلايا ملصقة</translation>
    </message>
    <message>
        <source>Pictures of a list of {store} addresses; provenance.csv tells where each came from</source>
        <translation>صور من قائمة فيها {store} عنوان؛ يذكر provenance.csv مصدر كل منها</translation>
    </message>
    <message>
        <source>Pixhaul needs one more package to read Parquet files</source>
        <translation>يحتاج Pixhaul إلى حزمة إضافية لقراءة ملفات Parquet</translation>
    </message>
    <message>
        <source>Raise the limit if you want pictures this large.</source>
        <translation>ارفع الحد عند الرغبة في صور بهذا الكبر.</translation>
    </message>
    <message>
        <source>Reconnect the disk or choose another folder, then resume.</source>
        <translation>أعد توصيل القرص أو اختر مجلدًا آخر، ثم استأنف.</translation>
    </message>
    <message>
        <source>Reload the page with the network panel open, then save the recording again.</source>
        <translation>أعد تحميل الصفحة ولوحة الشبكة مفتوحة، ثم احفظ التسجيل من جديد.</translation>
    </message>
    <message>
        <source>Rename it, then try again.</source>
        <translation>أعد تسميته، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation>أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Retry to fetch it again.</source>
        <translation>أعد المحاولة لجلبها من جديد.</translation>
    </message>
    <message>
        <source>Retry to fetch it.</source>
        <translation>أعد المحاولة لجلبها.</translation>
    </message>
    <message>
        <source>Retry to fetch the picture again; the changed file stays.</source>
        <translation>أعد المحاولة لجلب الصورة من جديد؛ يبقى الملف المتغيّر.</translation>
    </message>
    <message>
        <source>Retry; if it happens again, please report the details.</source>
        <translation>أعد المحاولة؛ وإذا تكرر ذلك فالرجاء الإبلاغ عن التفاصيل.</translation>
    </message>
    <message>
        <source>Same address as an earlier line</source>
        <translation>العنوان نفسه في سطر سابق</translation>
    </message>
    <message>
        <source>Same address as line {first_index}</source>
        <translation>العنوان نفسه في السطر {first_index}</translation>
    </message>
    <message>
        <source>Save a report instead.</source>
        <translation>احفظ تقريرًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Save it again without the contents, or of the page with the pictures alone.</source>
        <translation>احفظه من جديد بلا المحتويات، أو للصفحة التي فيها الصور وحدها.</translation>
    </message>
    <message>
        <source>Save it as CSV in your office program, then add that.</source>
        <translation>احفظه بصيغة CSV في برنامجك المكتبي، ثم أضفه.</translation>
    </message>
    <message>
        <source>Save it without a password, then add that.</source>
        <translation>احفظه بلا كلمة مرور، ثم أضفه.</translation>
    </message>
    <message>
        <source>Save one of the feeds as a file, then add that.</source>
        <translation>احفظ إحدى الخلاصات كملف، ثم أضفه.</translation>
    </message>
    <message>
        <source>Save the sheet with the addresses as CSV, then add that.</source>
        <translation>احفظ الورقة التي فيها العناوين بصيغة CSV، ثم أضفها.</translation>
    </message>
    <message>
        <source>Save the table anew, or as CSV, then add that.</source>
        <translation>احفظ الجدول من جديد، أو بصيغة CSV، ثم أضفه.</translation>
    </message>
    <message>
        <source>Shopify sizes</source>
        <translation>أحجام Shopify</translation>
    </message>
    <message>
        <source>Something went wrong inside Pixhaul</source>
        <translation>حدث خلل داخل Pixhaul</translation>
    </message>
    <message>
        <source>Something went wrong while the record of your downloads was written</source>
        <translation>حدث خلل أثناء كتابة سجل تنزيلاتك</translation>
    </message>
    <message>
        <source>Start Pixhaul again to begin a new one.</source>
        <translation>شغّل Pixhaul من جديد لبدء سجل جديد.</translation>
    </message>
    <message>
        <source>Start again after that time.</source>
        <translation>ابدأ من جديد بعد ذلك الوقت.</translation>
    </message>
    <message>
        <source>Start the list first.</source>
        <translation>يلزم بدء القائمة أولًا.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>The bag&apos;s folder does not exist</source>
        <translation>مجلد الحقيبة غير موجود</translation>
    </message>
    <message>
        <source>The computer has too many files open</source>
        <translation>في الحاسوب ملفات مفتوحة كثيرة جدًا</translation>
    </message>
    <message>
        <source>The connection failed</source>
        <translation>فشل الاتصال</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>The cookie file cannot be read</source>
        <translation>لا يمكن قراءة ملف تعريف الارتباط</translation>
    </message>
    <message>
        <source>The cookie file cannot be understood{cause}</source>
        <translation>لا يمكن فهم ملف تعريف الارتباط{cause}</translation>
    </message>
    <message>
        <source>The cookie file is not there</source>
        <translation>ملف تعريف الارتباط غير موجود</translation>
    </message>
    <message>
        <source>The cookie file is too large to be one</source>
        <translation>الملف أكبر من أن يكون ملف تعريف ارتباط</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>The disk is full: this picture alone needs {needed}</source>
        <translation>القرص ممتلئ: هذه الصورة وحدها تحتاج {needed}</translation>
    </message>
    <message>
        <source>The disk that holds the record of your downloads is full</source>
        <translation>القرص الذي يحوي سجل تنزيلاتك ممتلئ</translation>
    </message>
    <message>
        <source>The file has changed since it was saved</source>
        <translation>تغيّر الملف منذ حفظه</translation>
    </message>
    <message>
        <source>The file is larger than the limit of {limit}</source>
        <translation>الملف أكبر من الحد {limit}</translation>
    </message>
    <message>
        <source>The file on the server may be broken. Retry later.</source>
        <translation>قد يكون الملف على الخادم معطوبًا. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>لا يمكن الكتابة في المجلد</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>لم يعد المجلد موجودًا</translation>
    </message>
    <message>
        <source>The format is not known by its name</source>
        <translation>لا يُعرف التنسيق من اسمه</translation>
    </message>
    <message>
        <source>The job file cannot be read: {why}</source>
        <translation>لا يمكن قراءة ملف المهمة: {why}</translation>
    </message>
    <message>
        <source>The larger version could not be had; this is the original size</source>
        <translation>تعذّر الحصول على النسخة الأكبر؛ هذا هو الحجم الأصلي</translation>
    </message>
    <message>
        <source>The length in {{{strip}}} is not usable</source>
        <translation>الطول في ‪{{{strip}}}‬‏ غير صالح</translation>
    </message>
    <message>
        <source>The list {what}</source>
        <translation>القائمة {what}</translation>
    </message>
    <message>
        <source>The name ends with /</source>
        <translation>الاسم ينتهي بـ /</translation>
    </message>
    <message>
        <source>The name has too many folders</source>
        <translation>في الاسم مجلدات كثيرة جدًا</translation>
    </message>
    <message>
        <source>The name is empty</source>
        <translation>الاسم فارغ</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>الاسم طويل جدًا</translation>
    </message>
    <message>
        <source>The name starts with /</source>
        <translation>الاسم يبدأ بـ /</translation>
    </message>
    <message>
        <source>The options of an earlier job cannot be read</source>
        <translation>لا يمكن قراءة خيارات مهمة سابقة</translation>
    </message>
    <message>
        <source>The password is kept until Pixhaul is closed, and asked for again after that.</source>
        <translation>يُحتفظ بكلمة المرور حتى إغلاق Pixhaul، وتُطلب ثانيةً بعد ذلك.</translation>
    </message>
    <message>
        <source>The password of this address was not kept</source>
        <translation>لم تُحفظ كلمة مرور هذا العنوان</translation>
    </message>
    <message>
        <source>The picture arrived incomplete</source>
        <translation>وصلت الصورة غير مكتملة</translation>
    </message>
    <message>
        <source>The picture could not be saved</source>
        <translation>تعذّر حفظ الصورة</translation>
    </message>
    <message>
        <source>The picture could not be written to the folder</source>
        <translation>تعذّرت كتابة الصورة في المجلد</translation>
    </message>
    <message>
        <source>The picture has more pixels than the limit of {limit}</source>
        <translation>في الصورة بكسلات أكثر من الحد {limit}</translation>
    </message>
    <message>
        <source>The picture has not changed since it was saved</source>
        <translation>لم تتغير الصورة منذ حفظها</translation>
    </message>
    <message>
        <source>The picture is damaged</source>
        <translation>الصورة تالفة</translation>
    </message>
    <message>
        <source>The picture is not there any more</source>
        <translation>لم تعد الصورة موجودة</translation>
    </message>
    <message>
        <source>The picture is withheld for legal reasons</source>
        <translation>الصورة محجوبة لأسباب قانونية</translation>
    </message>
    <message>
        <source>The picture was removed for good</source>
        <translation>أُزيلت الصورة نهائيًا</translation>
    </message>
    <message>
        <source>The proxy asks for a password</source>
        <translation>يطلب الوكيل كلمة مرور</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through</source>
        <translation>لم يسمح الوكيل بمرور الاتصال</translation>
    </message>
    <message>
        <source>The record of these downloads is not in order</source>
        <translation>سجل هذه التنزيلات غير سليم</translation>
    </message>
    <message>
        <source>The record of your downloads cannot be read</source>
        <translation>لا يمكن قراءة سجل تنزيلاتك</translation>
    </message>
    <message>
        <source>The record of your downloads cannot be written</source>
        <translation>لا يمكن الكتابة في سجل تنزيلاتك</translation>
    </message>
    <message>
        <source>The record of your downloads could not be written</source>
        <translation>تعذّرت الكتابة في سجل تنزيلاتك</translation>
    </message>
    <message>
        <source>The record of your downloads is damaged</source>
        <translation>سجل تنزيلاتك تالف</translation>
    </message>
    <message>
        <source>The record of your downloads is from a newer Pixhaul</source>
        <translation>سجل تنزيلاتك من إصدار أحدث من Pixhaul</translation>
    </message>
    <message>
        <source>The record of your downloads is from a newer Pixhaul. It was kept as {aside}, and a new one was begun.</source>
        <translation>سجل تنزيلاتك من إصدار أحدث من Pixhaul. احتُفظ به باسم ‪{aside}‬‏، وبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The record of your downloads was damaged. It was kept as {aside}, and a new one was begun.</source>
        <translation>كان سجل تنزيلاتك تالفًا. احتُفظ به باسم ‪{aside}‬‏، وبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The record of your downloads was read-only. It was kept as {aside}, and a new one was begun.</source>
        <translation>كان سجل تنزيلاتك للقراءة فقط. احتُفظ به باسم ‪{aside}‬‏، وبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The report could not be written: {why}</source>
        <translation>تعذّرت كتابة التقرير: {why}</translation>
    </message>
    <message>
        <source>The report&apos;s folder does not exist</source>
        <translation>مجلد التقرير غير موجود</translation>
    </message>
    <message>
        <source>The report&apos;s format is not known by its name</source>
        <translation>لا يُعرف تنسيق التقرير من اسمه</translation>
    </message>
    <message>
        <source>The report&apos;s name is that of a folder</source>
        <translation>اسم التقرير هو اسم مجلد</translation>
    </message>
    <message>
        <source>The saved file is not in the folder any more</source>
        <translation>لم يعد الملف المحفوظ في المجلد</translation>
    </message>
    <message>
        <source>The secure connection could not be verified</source>
        <translation>تعذّر التحقق من الاتصال الآمن</translation>
    </message>
    <message>
        <source>The server answered with status {status}</source>
        <translation>رد الخادم بالحالة {status}</translation>
    </message>
    <message>
        <source>The server asks for a password</source>
        <translation>يطلب الخادم كلمة مرور</translation>
    </message>
    <message>
        <source>The server asks for fewer requests</source>
        <translation>يطلب الخادم تقليل الطلبات</translation>
    </message>
    <message>
        <source>The server asks to wait until {until}</source>
        <translation>يطلب الخادم الانتظار حتى {until}</translation>
    </message>
    <message>
        <source>The server behind this address did not answer</source>
        <translation>لم يرد الخادم خلف هذا العنوان</translation>
    </message>
    <message>
        <source>The server behind this address is out of order</source>
        <translation>الخادم خلف هذا العنوان معطل</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>لم يرد الخادم في الوقت المحدد</translation>
    </message>
    <message>
        <source>The server did not send the picture</source>
        <translation>لم يرسل الخادم الصورة</translation>
    </message>
    <message>
        <source>The server did not understand the address</source>
        <translation>لم يفهم الخادم العنوان</translation>
    </message>
    <message>
        <source>The server does not allow this picture to be fetched</source>
        <translation>لا يسمح الخادم بجلب هذه الصورة</translation>
    </message>
    <message>
        <source>The server forwards to a place that is not safe to follow</source>
        <translation>يحيل الخادم إلى مكان لا يؤمَن اتباعه</translation>
    </message>
    <message>
        <source>The server gave up waiting</source>
        <translation>كفّ الخادم عن الانتظار</translation>
    </message>
    <message>
        <source>The server had an internal problem</source>
        <translation>حدثت مشكلة داخلية في الخادم</translation>
    </message>
    <message>
        <source>The server is faulty or this is not a web server. Check the address.</source>
        <translation>في الخادم عيب أو أنه ليس خادم ويب. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The server is overloaded</source>
        <translation>الخادم مثقل بالطلبات</translation>
    </message>
    <message>
        <source>The server may be busy, or may not offer https here. Check the address, or retry later.</source>
        <translation>قد يكون الخادم مشغولًا، أو لا يقدّم https هنا. تحقق من العنوان، أو أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The server may be busy. Retry later.</source>
        <translation>قد يكون الخادم مشغولًا. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The server may be down. Retry later.</source>
        <translation>قد يكون الخادم متوقفًا. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>رفض الخادم الاتصال</translation>
    </message>
    <message>
        <source>The server sends the request in circles</source>
        <translation>يحيل الخادم الطلب في حلقة</translation>
    </message>
    <message>
        <source>The server sent an SVG drawing, which is not kept by default</source>
        <translation>أرسل الخادم رسم SVG، وهو لا يُحفظ افتراضيًا</translation>
    </message>
    <message>
        <source>The server sent an empty file</source>
        <translation>أرسل الخادم ملفًا فارغًا</translation>
    </message>
    <message>
        <source>The server sent the picture in a damaged wrapping</source>
        <translation>أرسل الخادم الصورة في غلاف تالف</translation>
    </message>
    <message>
        <source>The server sent the same picture for {count} addresses</source>
        <translation>أرسل الخادم الصورة نفسها لعدد {count} من العناوين</translation>
    </message>
    <message>
        <source>The server sent {what}, not a picture</source>
        <translation>أرسل الخادم {what}، وليس صورة</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understandable</source>
        <translation>لم يكن رد الخادم مفهومًا</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid here. Ask its owner, or check your computer&apos;s clock.</source>
        <translation>شهادة الخادم غير صالحة هنا. اسأل مالكه، أو تحقق من ساعة حاسوبك.</translation>
    </message>
    <message>
        <source>The source is empty</source>
        <translation>المصدر فارغ</translation>
    </message>
    <message>
        <source>The table&apos;s format is not known by its name</source>
        <translation>لا يُعرف تنسيق الجدول من اسمه</translation>
    </message>
    <message>
        <source>The tables of these downloads cannot be read from the record</source>
        <translation>لا يمكن قراءة جداول هذه التنزيلات من السجل</translation>
    </message>
    <message>
        <source>The transfer took longer than the limit of {limit}</source>
        <translation>استغرق النقل أطول من الحد {limit}</translation>
    </message>
    <message>
        <source>The transfer was too slow</source>
        <translation>كان النقل بطيئًا جدًا</translation>
    </message>
    <message>
        <source>The width in {{{strip}}} is not usable</source>
        <translation>العرض في ‪{{{strip}}}‬‏ غير صالح</translation>
    </message>
    <message>
        <source>There are no rows to save.</source>
        <translation>لا توجد صفوف لحفظها.</translation>
    </message>
    <message>
        <source>There are no saved pictures</source>
        <translation>لا توجد صور محفوظة</translation>
    </message>
    <message>
        <source>There are pictures in this archive, and no list</source>
        <translation>في هذا الأرشيف صور، ولا قائمة فيه</translation>
    </message>
    <message>
        <source>There is another archive in this archive</source>
        <translation>في هذا الأرشيف أرشيف آخر</translation>
    </message>
    <message>
        <source>There is no column or field {{{inner}}}</source>
        <translation>لا يوجد عمود أو حقل ‪{{{inner}}}‬‏</translation>
    </message>
    <message>
        <source>There is no column “{missing}” in this table</source>
        <translation>لا يوجد عمود «‪{missing}‬‏» في هذا الجدول</translation>
    </message>
    <message>
        <source>There is no field {{{inner}}}</source>
        <translation>لا يوجد حقل ‪{{{inner}}}‬‏</translation>
    </message>
    <message>
        <source>There is no filter |{word}</source>
        <translation>لا يوجد مرشح ‪|{word}‬‏</translation>
    </message>
    <message>
        <source>There is no list in this archive</source>
        <translation>لا توجد قائمة في هذا الأرشيف</translation>
    </message>
    <message>
        <source>There is no list of addresses in this folder</source>
        <translation>لا توجد قائمة عناوين في هذا المجلد</translation>
    </message>
    <message>
        <source>There is no picture in this IIIF manifest</source>
        <translation>لا توجد صورة في بيان IIIF هذا</translation>
    </message>
    <message>
        <source>There is no picture in this feed</source>
        <translation>لا توجد صورة في هذه الخلاصة</translation>
    </message>
    <message>
        <source>There is no picture in this recording of a browser</source>
        <translation>لا توجد صورة في تسجيل المتصفح هذا</translation>
    </message>
    <message>
        <source>There is no sheet “{missing}” in this workbook</source>
        <translation>لا توجد ورقة «‪{missing}‬‏» في هذا المصنف</translation>
    </message>
    <message>
        <source>There is no such disk. Choose another folder</source>
        <translation>لا يوجد قرص كهذا. اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>There is no such server</source>
        <translation>لا يوجد خادم كهذا</translation>
    </message>
    <message>
        <source>There is no web address in this</source>
        <translation>لا يوجد عنوان ويب في هذا</translation>
    </message>
    <message>
        <source>There is no web address in this file</source>
        <translation>لا يوجد عنوان ويب في هذا الملف</translation>
    </message>
    <message>
        <source>There is something of the bag&apos;s name already</source>
        <translation>يوجد شيء باسم الحقيبة من قبل</translation>
    </message>
    <message>
        <source>These downloads were deleted from the history</source>
        <translation>حُذفت هذه التنزيلات من السجل السابق</translation>
    </message>
    <message>
        <source>This Parquet file is damaged</source>
        <translation>ملف Parquet هذا تالف</translation>
    </message>
    <message>
        <source>This archive is damaged, or packed in an unusual way</source>
        <translation>هذا الأرشيف تالف، أو مضغوط بطريقة غير معتادة</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring cannot be used</source>
        <translation>لا يمكن استخدام حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>This file cannot be read: its name is not usable</source>
        <translation>لا يمكن قراءة هذا الملف: اسمه غير صالح</translation>
    </message>
    <message>
        <source>This file cannot be read: {cause}</source>
        <translation>لا يمكن قراءة هذا الملف: {cause}</translation>
    </message>
    <message>
        <source>This file defines words of its own, as files do that are made to do harm</source>
        <translation>يعرّف هذا الملف كلمات خاصة به، كما تفعل الملفات المصنوعة للإضرار</translation>
    </message>
    <message>
        <source>This file holds no settings of Pixhaul</source>
        <translation>لا يحوي هذا الملف إعدادات Pixhaul</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>هذا الملف فارغ</translation>
    </message>
    <message>
        <source>This installation cannot read {kind} pictures</source>
        <translation>لا يمكن لهذا التثبيت قراءة صور ‪{kind}‬‏</translation>
    </message>
    <message>
        <source>This is a PDF, not a list</source>
        <translation>هذا ملف PDF، وليس قائمة</translation>
    </message>
    <message>
        <source>This is a file, not a folder</source>
        <translation>هذا ملف، وليس مجلدًا</translation>
    </message>
    <message>
        <source>This is a film or a sound, not a list</source>
        <translation>هذا فيلم أو صوت، وليس قائمة</translation>
    </message>
    <message>
        <source>This is a list of IIIF manifests, not of pictures</source>
        <translation>هذه قائمة بيانات IIIF، لا قائمة صور</translation>
    </message>
    <message>
        <source>This is a list of feeds, not of pictures</source>
        <translation>هذه قائمة خلاصات، لا قائمة صور</translation>
    </message>
    <message>
        <source>This is a list of sitemaps, not of pictures</source>
        <translation>هذه قائمة خرائط مواقع، لا قائمة صور</translation>
    </message>
    <message>
        <source>This is a new workbook with the texts of the old one</source>
        <translation>هذا مصنف جديد بنصوص القديم</translation>
    </message>
    <message>
        <source>This is a picture without its web address</source>
        <translation>هذه صورة بلا عنوان ويب</translation>
    </message>
    <message>
        <source>This is a picture, not a list</source>
        <translation>هذه صورة، وليست قائمة</translation>
    </message>
    <message>
        <source>This is a program, not a list</source>
        <translation>هذا برنامج، وليس قائمة</translation>
    </message>
    <message>
        <source>This is an archive, not a list</source>
        <translation>هذا أرشيف، وليس قائمة</translation>
    </message>
    <message>
        <source>This is an office document, not a plain list</source>
        <translation>هذا مستند مكتبي، وليس قائمة بسيطة</translation>
    </message>
    <message>
        <source>This is less than is possible here. Write for example {example}.</source>
        <translation>هذا أقل مما يمكن هنا. مثال لما يُكتب: ‪{example}‬‏.</translation>
    </message>
    <message>
        <source>This is more than is possible here. Write for example {example}.</source>
        <translation>هذا أكثر مما يمكن هنا. مثال لما يُكتب: ‪{example}‬‏.</translation>
    </message>
    <message>
        <source>This is neither a web address nor a file</source>
        <translation>ليس هذا عنوان ويب ولا ملفًا</translation>
    </message>
    <message>
        <source>This is not a file that can be read</source>
        <translation>ليس هذا ملفًا يمكن قراءته</translation>
    </message>
    <message>
        <source>This is not a job file of Pixhaul</source>
        <translation>ليس هذا ملف مهمة من Pixhaul</translation>
    </message>
    <message>
        <source>This is not a text file</source>
        <translation>ليس هذا ملفًا نصيًا</translation>
    </message>
    <message>
        <source>This is not a usable picture</source>
        <translation>ليست هذه صورة صالحة</translation>
    </message>
    <message>
        <source>This is not a web address</source>
        <translation>ليس هذا عنوان ويب</translation>
    </message>
    <message>
        <source>This job file is damaged</source>
        <translation>ملف المهمة هذا تالف</translation>
    </message>
    <message>
        <source>This job file is from a newer Pixhaul</source>
        <translation>ملف المهمة هذا من إصدار أحدث من Pixhaul</translation>
    </message>
    <message>
        <source>This link file is damaged</source>
        <translation>ملف الرابط هذا تالف</translation>
    </message>
    <message>
        <source>This office document is protected with a password</source>
        <translation>هذا المستند المكتبي محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>This page is too large to be read</source>
        <translation>هذه الصفحة أكبر من أن تُقرأ</translation>
    </message>
    <message>
        <source>This path cannot be used. Choose another folder</source>
        <translation>لا يمكن استخدام هذا المسار. اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>This pattern stands for {count} addresses; {max_count} is the most at once</source>
        <translation>يمثل هذا النمط {count} عنوان؛ والحد الأقصى دفعة واحدة {max_count}</translation>
    </message>
    <message>
        <source>This recording of a browser is too large to be read</source>
        <translation>تسجيل المتصفح هذا أكبر من أن يُقرأ</translation>
    </message>
    <message>
        <source>This sitemap lists pages, not pictures</source>
        <translation>خريطة الموقع هذه تسرد صفحات، لا صورًا</translation>
    </message>
    <message>
        <source>This workbook is damaged</source>
        <translation>هذا المصنف تالف</translation>
    </message>
    <message>
        <source>This workbook is protected with a password</source>
        <translation>هذا المصنف محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>This workbook is too large to be read</source>
        <translation>هذا المصنف أكبر من أن يُقرأ</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Unpack it with another program, then add the lists.</source>
        <translation>فك ضغطه ببرنامج آخر، ثم أضف القوائم.</translation>
    </message>
    <message>
        <source>Unpack it, then add the file with the addresses.</source>
        <translation>فك ضغطه، ثم أضف الملف الذي فيه العناوين.</translation>
    </message>
    <message>
        <source>Unpack it, then add the list inside.</source>
        <translation>فك ضغطه، ثم أضف القائمة التي فيه.</translation>
    </message>
    <message>
        <source>Unpack it, then add the lists inside.</source>
        <translation>فك ضغطه، ثم أضف القوائم التي فيه.</translation>
    </message>
    <message>
        <source>Unpack it: the pictures are already there.</source>
        <translation>فك ضغطه: الصور فيه من قبل.</translation>
    </message>
    <message>
        <source>Use a full address that starts with http:// or https://.</source>
        <translation>استخدم عنوانًا كاملًا يبدأ بـ ‪http://‬‏ أو ‪https://‬‏.</translation>
    </message>
    <message>
        <source>Use at most {max_folders}.</source>
        <translation>الحد الأقصى {max_folders}.</translation>
    </message>
    <message>
        <source>Use at most {max_text} characters.</source>
        <translation>الحد الأقصى {max_text} حرفًا.</translation>
    </message>
    <message>
        <source>Use that one to look into it.</source>
        <translation>استخدم ذلك للنظر فيه.</translation>
    </message>
    <message>
        <source>Use that one to open it.</source>
        <translation>استخدم ذلك لفتحه.</translation>
    </message>
    <message>
        <source>Verify the files to see which changed.</source>
        <translation>تحقق من الملفات لمعرفة ما تغيّر منها.</translation>
    </message>
    <message>
        <source>Verify the files to see which.</source>
        <translation>تحقق من الملفات لمعرفة أيها.</translation>
    </message>
    <message>
        <source>Wait a while, then retry.</source>
        <translation>انتظر قليلًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Wait until it is done, or give this run a folder of its own with --data-dir.</source>
        <translation>انتظر حتى ينتهي، أو أعط هذا التشغيل مجلدًا خاصًا به باستخدام ‪--data-dir‬‏.</translation>
    </message>
    <message>
        <source>What is in this archive is too large to be read</source>
        <translation>محتوى هذا الأرشيف أكبر من أن يُقرأ</translation>
    </message>
    <message>
        <source>Wikimedia thumbnails</source>
        <translation>مصغّرات Wikimedia</translation>
    </message>
    <message>
        <source>Will be created</source>
        <translation>سيُنشأ</translation>
    </message>
    <message>
        <source>Will be created, {room} free</source>
        <translation>سيُنشأ، المتاح {room}</translation>
    </message>
    <message>
        <source>WordPress sizes</source>
        <translation>أحجام WordPress</translation>
    </message>
    <message>
        <source>Write a number with its unit, for example {example}.</source>
        <translation>اكتب رقمًا مع وحدته، مثل ‪{example}‬‏.</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}, or {lower}.</source>
        <translation>اكتب عددًا صحيحًا من {least} إلى {most}، أو ‪{lower}‬‏.</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}.</source>
        <translation>اكتب عددًا صحيحًا من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>Write for example {index:04} or {name|lower}.</source>
        <translation>اكتب مثلًا ‪{index:04}‬‏ أو ‪{name|lower}‬‏.</translation>
    </message>
    <message>
        <source>Write for example {index:04}_{name}.</source>
        <translation>اكتب مثلًا ‪{index:04}_{name}‬‏.</translation>
    </message>
    <message>
        <source>Write for example {sha256:8}.</source>
        <translation>اكتب مثلًا ‪{sha256:8}‬‏.</translation>
    </message>
    <message>
        <source>Write for example {{{name}:04}}.</source>
        <translation>اكتب مثلًا ‪{{{name}:04}}‬‏.</translation>
    </message>
    <message>
        <source>Write for example {{{name}|trim:40}}.</source>
        <translation>اكتب مثلًا ‪{{{name}|trim:40}}‬‏.</translation>
    </message>
    <message>
        <source>Write jpeg, png or webp, perhaps with the pixels of the longest side: jpeg:1600.</source>
        <translation>اكتب jpeg أو png أو webp، مع بكسلات أطول ضلع عند الرغبة: jpeg:1600.</translation>
    </message>
    <message>
        <source>Write one of these: {either}.</source>
        <translation>اكتب واحدًا من هذه: ‪{either}‬‏.</translation>
    </message>
    <message>
        <source>Write what the file is called after the last /.</source>
        <translation>اكتب اسم الملف بعد آخر /.</translation>
    </message>
    <message>
        <source>Write {{ or }} for a brace in the name, or {name} for a field.</source>
        <translation>اكتب {{ أو }} لقوس معقوف في الاسم، أو ‪{name}‬‏ لحقل.</translation>
    </message>
    <message>
        <source>Write {{{name}|{word}}}.</source>
        <translation>اكتب ‪{{{name}|{word}}}‬‏.</translation>
    </message>
    <message>
        <source>Write {{{name}}} only; a width goes with {{index:04}}.</source>
        <translation>اكتب ‪{{{name}}}‬‏ فقط؛ العرض يكون مع ‪{{index:04}}‬‏.</translation>
    </message>
    <message>
        <source>X sizes</source>
        <translation>أحجام X</translation>
    </message>
    <message>
        <source>You may not read this file</source>
        <translation>لا تملك إذن قراءة هذا الملف</translation>
    </message>
    <message>
        <source>You may not write to this folder. Choose another one</source>
        <translation>لا تملك إذن الكتابة في هذا المجلد. اختر غيره</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>ملف Photoshop</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>مستند PostScript</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>a file has the name of the folder</source>
        <translation>هناك ملف باسم المجلد</translation>
    </message>
    <message>
        <source>a file of this name is there already: becomes {value}</source>
        <translation>يوجد ملف بهذا الاسم من قبل: يصبح ‪{value}‬‏</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>a job is named by lower-case hex digits</source>
        <translation>تُسمّى المهمة بأرقام ست عشرية صغيرة</translation>
    </message>
    <message>
        <source>a picture in a list may have {max_bytes} MB, this one has more</source>
        <translation>قد يصل حجم الصورة في القائمة إلى {max_bytes} م.ب، وهذه أكبر</translation>
    </message>
    <message>
        <source>a playlist</source>
        <translation>قائمة تشغيل</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a raw camera file</source>
        <translation>ملف كاميرا خام</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>تسجيل صوتي</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>مستند نصي</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>موجودة هنا</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>مستند XML</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>أرشيف</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>ملف فارغ</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>نص فارغ</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>مستند مكتبي</translation>
    </message>
    <message>
        <source>another line</source>
        <translation>سطر آخر</translation>
    </message>
    <message>
        <source>asked again after the others</source>
        <translation>تُطلب ثانيةً بعد الأخرى</translation>
    </message>
    <message>
        <source>came from no table</source>
        <translation>لم تأت من جدول</translation>
    </message>
    <message>
        <source>came from several tables</source>
        <translation>جاءت من عدة جداول</translation>
    </message>
    <message>
        <source>control characters inside the address</source>
        <translation>محارف تحكم داخل العنوان</translation>
    </message>
    <message>
        <source>gave the same picture</source>
        <translation>أعطت الصورة نفسها</translation>
    </message>
    <message>
        <source>gzip-compressed SVG</source>
        <translation>‏SVG مضغوط بـ gzip</translation>
    </message>
    <message>
        <source>has changed since it was read</source>
        <translation>تغيّر منذ قراءته</translation>
    </message>
    <message>
        <source>in the list</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>larger than the limit</source>
        <translation>أكبر من الحد</translation>
    </message>
    <message>
        <source>led to the same place</source>
        <translation>أدت إلى المكان نفسه</translation>
    </message>
    <message>
        <source>line {first}</source>
        <translation>السطر ‪{first}‬‏</translation>
    </message>
    <message>
        <source>name shortened</source>
        <translation>اختُصر الاسم</translation>
    </message>
    <message>
        <source>no // after the scheme</source>
        <translation>لا توجد // بعد المخطط</translation>
    </message>
    <message>
        <source>no decoder</source>
        <translation>لا يوجد مفكك ترميز</translation>
    </message>
    <message>
        <source>no http:// or https:// at the start</source>
        <translation>لا ‪http://‬‏ ولا ‪https://‬‏ في البداية</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>no server name</source>
        <translation>لا اسم خادم</translation>
    </message>
    <message>
        <source>no {name} in this row</source>
        <translation>لا ‪{name}‬‏ في هذا الصف</translation>
    </message>
    <message>
        <source>no {name} in this row, so {default}</source>
        <translation>لا ‪{name}‬‏ في هذا الصف، لذا {default}</translation>
    </message>
    <message>
        <source>not a valid IPv6 address</source>
        <translation>عنوان IPv6 غير صالح</translation>
    </message>
    <message>
        <source>not a valid server name</source>
        <translation>اسم خادم غير صالح</translation>
    </message>
    <message>
        <source>not a valid server name: {error}</source>
        <translation>اسم خادم غير صالح: {error}</translation>
    </message>
    <message>
        <source>not answering, tried again now and then</source>
        <translation>لا يرد، تُعاد المحاولة من حين لآخر</translation>
    </message>
    <message>
        <source>not asked, since {host} could not be reached several times in a row</source>
        <translation>لم يُطلب، لأن ‪{host}‬‏ تعذّر الوصول إليه عدة مرات متتالية</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>لا يمكن الوصول إليه</translation>
    </message>
    <message>
        <source>nothing after the comma of the data: address</source>
        <translation>لا شيء بعد الفاصلة في عنوان ‪data:‬‏</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>لا شيء يلزم فعله</translation>
    </message>
    <message>
        <source>of what is written out in a list only pictures are taken</source>
        <translation>مما كُتب داخل القائمة تؤخذ الصور فقط</translation>
    </message>
    <message>
        <source>other files have their names</source>
        <translation>ملفات أخرى تحمل أسماءها</translation>
    </message>
    <message>
        <source>page of origin</source>
        <translation>صفحة المصدر</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>أوقفته مؤقتًا</translation>
    </message>
    <message>
        <source>paused by you, ending what runs</source>
        <translation>أوقفته مؤقتًا، والجاري يُستكمل</translation>
    </message>
    <message>
        <source>port 0</source>
        <translation>المنفذ 0</translation>
    </message>
    <message>
        <source>same address as line {line}</source>
        <translation>العنوان نفسه في السطر {line}</translation>
    </message>
    <message>
        <source>same name as {like}: becomes {value}</source>
        <translation>الاسم نفسه مثل ‪{like}‬‏: يصبح ‪{value}‬‏</translation>
    </message>
    <message>
        <source>sizes in the address</source>
        <translation>الأحجام في العنوان</translation>
    </message>
    <message>
        <source>something unknown</source>
        <translation>شيئًا غير معروف</translation>
    </message>
    <message>
        <source>the address starts with {scheme}:</source>
        <translation>العنوان يبدأ بـ ‪{scheme}‬‏:</translation>
    </message>
    <message>
        <source>the certificate file cannot be read: {value}</source>
        <translation>لا يمكن قراءة ملف الشهادات: ‪{value}‬‏</translation>
    </message>
    <message>
        <source>the end of the SVG drawing is missing</source>
        <translation>نهاية رسم SVG مفقودة</translation>
    </message>
    <message>
        <source>the end of the packed SVG drawing is missing</source>
        <translation>نهاية رسم SVG المضغوط مفقودة</translation>
    </message>
    <message>
        <source>the extension follows the picture</source>
        <translation>الامتداد يتبع الصورة</translation>
    </message>
    <message>
        <source>the name had characters that some disks refuse</source>
        <translation>كان في الاسم محارف ترفضها بعض الأقراص</translation>
    </message>
    <message>
        <source>the packed SVG drawing is broken: {error}</source>
        <translation>رسم SVG المضغوط معطوب: {error}</translation>
    </message>
    <message>
        <source>the path has characters that no folder can have</source>
        <translation>في المسار محارف لا يمكن أن تكون في مجلد</translation>
    </message>
    <message>
        <source>the picture in this data: address is damaged</source>
        <translation>الصورة في عنوان ‪data:‬‏ هذا تالفة</translation>
    </message>
    <message>
        <source>the rest of the name follows the picture</source>
        <translation>بقية الاسم تتبع الصورة</translation>
    </message>
    <message>
        <source>there is no picture in this data: address</source>
        <translation>لا توجد صورة في عنوان ‪data:‬‏ هذا</translation>
    </message>
    <message>
        <source>trying again at {seconds}</source>
        <translation>إعادة المحاولة في {seconds}</translation>
    </message>
    <message>
        <source>waiting until {until_text} (server asked)</source>
        <translation>انتظار حتى {until_text} (بطلب الخادم)</translation>
    </message>
    <message>
        <source>written out in the list</source>
        <translation>مكتوبة داخل القائمة</translation>
    </message>
    <message>
        <source>{copies} could not be made</source>
        <translation>تعذّر إنشاء {copies}</translation>
    </message>
    <message>
        <source>{count} addresses {verb}</source>
        <translation>{count} عنوان {verb}</translation>
    </message>
    <message>
        <source>{label} has changed since it was read</source>
        <translation>تغيّر ‪{label}‬‏ منذ قراءته</translation>
    </message>
    <message>
        <source>{label} {why}, so this is a new workbook with the texts that were read</source>
        <translation>‏‪{label}‬‏ {why}، لذا هذا مصنف جديد بالنصوص التي قُرئت</translation>
    </message>
    <message>
        <source>{left} bytes are missing</source>
        <translation>ينقص {left} بايت</translation>
    </message>
    <message>
        <source>{max_pixels} megapixels</source>
        <translation>{max_pixels} ميغابكسل</translation>
    </message>
    <message>
        <source>{max_pixels} pixels</source>
        <translation>{max_pixels} بكسل</translation>
    </message>
    <message>
        <source>{name} cannot have this rule</source>
        <translation>لا يمكن أن تكون لـ ‪{name}‬‏ هذه القاعدة</translation>
    </message>
    <message>
        <source>{number} addresses gave this very picture, so it may only stand in for the real ones.</source>
        <translation>أعطى {number} عنوان هذه الصورة بعينها، فقد تكون مجرد بديل عن الصور الحقيقية.</translation>
    </message>
    <message>
        <source>{number} addresses were sent on to the same place, so this may not be the wanted picture.</source>
        <translation>أُحيل {number} عنوان إلى المكان نفسه، فقد لا تكون هذه الصورة المطلوبة.</translation>
    </message>
    <message>
        <source>{number} identical</source>
        <translation>{number} متطابقة</translation>
    </message>
    <message>
        <source>{number} same target</source>
        <translation>{number} بالهدف نفسه</translation>
    </message>
    <message>
        <source>{pictures_have} no sidecar file: {why}</source>
        <translation>{pictures_have} ملف مرافق: {why}</translation>
    </message>
    <message>
        <source>{room} free</source>
        <translation>المتاح {room}</translation>
    </message>
    <message>
        <source>{sentence}</source>
        <translation>{sentence}</translation>
    </message>
    <message>
        <source>{shown} and {names} more</source>
        <translation>‏‪{shown}‬‏ و‪{names}‬‏ غيرها</translation>
    </message>
    <message>
        <source>{stars} stars</source>
        <translation>{stars} نجوم</translation>
    </message>
    <message>
        <source>{status_hint}</source>
        <translation>{status_hint}</translation>
    </message>
    <message>
        <source>{text}… ({text2} characters)</source>
        <translation>{text}… ({text2} حرفًا)</translation>
    </message>
    <message>
        <source>{tried} tried picture of {host}</source>
        <translation>{tried} صورة مجرّبة من ‪{host}‬‏</translation>
    </message>
    <message>
        <source>{tried} tried pictures of {host}</source>
        <translation>{tried} صور مجرّبة من ‪{host}‬‏</translation>
    </message>
    <message>
        <source>{what}. Choose another one</source>
        <translation>{what}. اختر غيره</translation>
    </message>
    <message>
        <source>{why}. The pictures themselves are saved.</source>
        <translation>{why}. الصور نفسها محفوظة.</translation>
    </message>
    <message>
        <source>{window_bytes} bytes in {now} s</source>
        <translation>{window_bytes} بايت في ‪{now}‬‏ ث</translation>
    </message>
    <message>
        <source>{{{inner}}} cannot be read</source>
        <translation>لا يمكن قراءة ‪{{{inner}}}‬‏</translation>
    </message>
    <message>
        <source>{{{name}}} may be more than one column</source>
        <translation>قد يكون ‪{{{name}}}‬‏ أكثر من عمود</translation>
    </message>
    <message>
        <source>{{{name}}} takes no width</source>
        <translation>لا يأخذ ‪{{{name}}}‬‏ عرضًا</translation>
    </message>
    <message>
        <source>|trim needs the number of letters to keep</source>
        <translation>يحتاج ‪|trim‬‏ إلى عدد الحروف الباقية</translation>
    </message>
    <message>
        <source>|{word} takes no number</source>
        <translation>لا يأخذ ‪|{word}‬‏ رقمًا</translation>
    </message>
    <message>
        <source>“{host}” is no host name. Write the name alone, without http:// and port.</source>
        <translation>‏«‪{host}‬‏» ليس اسم مضيف. اكتب الاسم وحده، بلا ‪http://‬‏ ولا منفذ.</translation>
    </message>
    <message>
        <source>“{name}” cannot be sent as a header. Write each as “Name: value”.</source>
        <translation>لا يمكن إرسال «‪{name}‬‏» كترويسة. اكتب كلًا منها هكذا: «الاسم: القيمة».</translation>
    </message>
    <message>
        <source>“{name}” is a file, not a folder</source>
        <translation>‏«‪{name}‬‏» ملف، وليس مجلدًا</translation>
    </message>
    <message>
        <source>“{told}” cannot be understood. Write “images.example: none” or “… : page”.</source>
        <translation>لا يمكن فهم «‪{told}‬‏». اكتب «images.example: none» أو «… : page».</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>محفوظة باسم</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>{column}: addresses</source>
        <translation>‏‪{column}‬‏: عناوين</translation>
    </message>
    <message>
        <source>{column}: no addresses</source>
        <translation>‏‪{column}‬‏: بلا عناوين</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Close it when they are there.</source>
        <translation>يمكن إغلاقها عند وصولها.</translation>
    </message>
    <message>
        <source>Files of this list are still on their way</source>
        <translation>ما زالت ملفات من هذه القائمة في الطريق</translation>
    </message>
    <message>
        <source>It stays in the history.</source>
        <translation>تبقى في السجل السابق.</translation>
    </message>
    <message>
        <source>Open lists</source>
        <translation>القوائم المفتوحة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>“{name}” was closed</source>
        <translation>أُغلقت «‪{name}‬‏»</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>البحث في الاختصارات</translation>
    </message>
    <message>
        <source>Try another word, or a key such as F5.</source>
        <translation>يمكن تجربة كلمة أخرى، أو مفتاح مثل F5.</translation>
    </message>
    <message>
        <source>{keys} or {more}</source>
        <translation>‏‪{keys}‬‏ أو ‪{more}‬‏</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message numerus="yes">
        <source>%Ln picture(s) kept</source>
        <translation>
            <numerusform>تم إبقاء %Ln صورة</numerusform>
            <numerusform>تم إبقاء صورة واحدة</numerusform>
            <numerusform>تم إبقاء صورتين</numerusform>
            <numerusform>تم إبقاء %Ln صور</numerusform>
            <numerusform>تم إبقاء %Ln صورة</numerusform>
            <numerusform>تم إبقاء %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter or the search hides this picture. Show all pictures first.</source>
        <translation>التصفية أو البحث يخفي هذه الصورة. يلزم عرض كل الصور أولًا.</translation>
    </message>
    <message>
        <source>keep the largest of each stack</source>
        <translation>إبقاء الأكبر من كل رزمة</translation>
    </message>
    <message>
        <source>{kept}, {rejected} rejected. Ctrl+Z takes it back.</source>
        <translation>{kept}، واستُبعد {rejected}. Ctrl+Z يتراجع عن ذلك.</translation>
    </message>
</context>
<context>
    <name>SlideMenu</name>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin again after the last</source>
        <translation>البدء من جديد بعد الأخيرة</translation>
    </message>
    <message>
        <source>Time for each picture</source>
        <translation>وقت كل صورة</translation>
    </message>
</context>
<context>
    <name>SpeedChart</name>
    <message>
        <source>Speed is drawn here as soon as pictures come in</source>
        <translation>تُرسم السرعة هنا فور وصول الصور</translation>
    </message>
    <message>
        <source>Speed over time</source>
        <translation>السرعة عبر الوقت</translation>
    </message>
</context>
<context>
    <name>Stacks</name>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>{pictures}, the same file</source>
        <translation>{pictures}، الملف نفسه</translation>
    </message>
</context>
<context>
    <name>StacksDialog</name>
    <message numerus="yes">
        <source>%Ln picture(s) beside the largest</source>
        <translation>
            <numerusform>%Ln صورة بجانب الأكبر</numerusform>
            <numerusform>صورة واحدة بجانب الأكبر</numerusform>
            <numerusform>صورتان بجانب الأكبر</numerusform>
            <numerusform>%Ln صور بجانب الأكبر</numerusform>
            <numerusform>%Ln صورة بجانب الأكبر</numerusform>
            <numerusform>%Ln صورة بجانب الأكبر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stack(s)</source>
        <translation>
            <numerusform>%Ln رزمة</numerusform>
            <numerusform>رزمة واحدة</numerusform>
            <numerusform>رزمتان</numerusform>
            <numerusform>%Ln رزم</numerusform>
            <numerusform>%Ln رزمة</numerusform>
            <numerusform>%Ln رزمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Also cropped, without colour, or treated otherwise</source>
        <translation>والمقصوصة أيضًا، أو عديمة اللون، أو المعالجة بطريقة أخرى</translation>
    </message>
    <message>
        <source>Choose “{level}” above.</source>
        <translation>يمكن اختيار «{level}» في الأعلى.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>متقارب</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the window</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Comparing pictures</source>
        <translation>مقارنة الصور</translation>
    </message>
    <message>
        <source>Comparing pictures… {done}</source>
        <translation>جارٍ مقارنة الصور… {done}</translation>
    </message>
    <message>
        <source>Every picture is one of a kind</source>
        <translation>كل صورة فريدة</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>How much the pictures must have in common</source>
        <translation>مقدار ما يجب أن تشترك فيه الصور</translation>
    </message>
    <message>
        <source>Keep the largest of each</source>
        <translation>إبقاء الأكبر من كل رزمة</translation>
    </message>
    <message>
        <source>Keep the largest of the selected</source>
        <translation>إبقاء الأكبر من المحدد</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>متساهل</translation>
    </message>
    <message>
        <source>Mark the largest picture of each stack as kept, and the others as rejected</source>
        <translation>تعليم أكبر صورة في كل رزمة للإبقاء، والأخرى للاستبعاد</translation>
    </message>
    <message>
        <source>No pictures are as alike as that</source>
        <translation>لا صور متشابهة إلى هذا الحد</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>لا صور بعد</translation>
    </message>
    <message>
        <source>No two pictures of this list look alike</source>
        <translation>لا توجد في هذه القائمة صورتان متشابهتان</translation>
    </message>
    <message>
        <source>Pictures are compared as soon as they are saved.</source>
        <translation>تُقارن الصور فور حفظها.</translation>
    </message>
    <message>
        <source>Pictures that look alike</source>
        <translation>صور متشابهة المظهر</translation>
    </message>
    <message>
        <source>See the pictures of the stack side by side (C)</source>
        <translation>عرض صور الرزمة جنبًا إلى جنب (C)</translation>
    </message>
    <message>
        <source>Similar pictures</source>
        <translation>صور متشابهة</translation>
    </message>
    <message>
        <source>Stacks of similar pictures</source>
        <translation>رزم الصور المتشابهة</translation>
    </message>
    <message>
        <source>The same file from different addresses</source>
        <translation>الملف نفسه من عناوين مختلفة</translation>
    </message>
    <message>
        <source>The same picture in other sizes, formats or qualities</source>
        <translation>الصورة نفسها بأحجام أو تنسيقات أو جودات أخرى</translation>
    </message>
    <message>
        <source>When the list gets more pictures, they are compared too.</source>
        <translation>إذا أضيفت صور إلى القائمة، تُقارن أيضًا.</translation>
    </message>
    <message>
        <source>{stacks}, {spare}</source>
        <translation>{stacks}، {spare}</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>already here</source>
        <translation>موجودة هنا</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>قيد التنزيل</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>مكرّرة</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>في سلة المهملات</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>غير مدرجة</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>في الطابور</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>مُزالة</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>مشبوهة</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
</context>
<context>
    <name>SwitchField</name>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
</context>
<context>
    <name>TemplateCompleter</name>
    <message>
        <source>Fields and columns</source>
        <translation>الحقول والأعمدة</translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>Choose a field or a column, or go on typing</source>
        <translation>اختيار حقل أو عمود، أو متابعة الكتابة</translation>
    </message>
</context>
<context>
    <name>Throwing</name>
    <message numerus="yes">
        <source>%Ln file(s) stay: somebody has changed them since they were saved.</source>
        <translation>
            <numerusform>بقي %Ln ملف: تغيّر المحتوى منذ الحفظ.</numerusform>
            <numerusform>بقي ملف واحد: تغيّر المحتوى منذ الحفظ.</numerusform>
            <numerusform>بقي ملفان: تغيّر المحتوى منذ الحفظ.</numerusform>
            <numerusform>بقي %Ln ملفات: تغيّر المحتوى منذ الحفظ.</numerusform>
            <numerusform>بقي %Ln ملفًا: تغيّر المحتوى منذ الحفظ.</numerusform>
            <numerusform>بقي %Ln ملف: تغيّر المحتوى منذ الحفظ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay: there is no trash for them on this disk.</source>
        <translation>
            <numerusform>بقي %Ln ملف: لا توجد سلة مهملات لذلك على هذا القرص.</numerusform>
            <numerusform>بقي ملف واحد: لا توجد سلة مهملات لذلك على هذا القرص.</numerusform>
            <numerusform>بقي ملفان: لا توجد سلة مهملات لذلك على هذا القرص.</numerusform>
            <numerusform>بقي %Ln ملفات: لا توجد سلة مهملات لذلك على هذا القرص.</numerusform>
            <numerusform>بقي %Ln ملفًا: لا توجد سلة مهملات لذلك على هذا القرص.</numerusform>
            <numerusform>بقي %Ln ملف: لا توجد سلة مهملات لذلك على هذا القرص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not in the folder any more.</source>
        <translation>
            <numerusform>لم يعد %Ln ملف في المجلد.</numerusform>
            <numerusform>لم يعد ملف واحد في المجلد.</numerusform>
            <numerusform>لم يعد ملفان في المجلد.</numerusform>
            <numerusform>لم يعد %Ln ملفات في المجلد.</numerusform>
            <numerusform>لم يعد %Ln ملفًا في المجلد.</numerusform>
            <numerusform>لم يعد %Ln ملف في المجلد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them got another name, because something else has theirs.</source>
        <translation>
            <numerusform>حصل %Ln منها على اسم آخر، لأن شيئًا آخر يحمل اسمها.</numerusform>
            <numerusform>حصل %Ln منها على اسم آخر، لأن شيئًا آخر يحمل اسمها.</numerusform>
            <numerusform>حصل %Ln منها على اسم آخر، لأن شيئًا آخر يحمل اسمها.</numerusform>
            <numerusform>حصل %Ln منها على اسم آخر، لأن شيئًا آخر يحمل اسمها.</numerusform>
            <numerusform>حصل %Ln منها على اسم آخر، لأن شيئًا آخر يحمل اسمها.</numerusform>
            <numerusform>حصل %Ln منها على اسم آخر، لأن شيئًا آخر يحمل اسمها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are back in their folder</source>
        <translation>
            <numerusform>عادت %Ln صورة إلى المجلد</numerusform>
            <numerusform>عادت صورة واحدة إلى المجلد</numerusform>
            <numerusform>عادت صورتان إلى المجلد</numerusform>
            <numerusform>عادت %Ln صور إلى المجلد</numerusform>
            <numerusform>عادت %Ln صورة إلى المجلد</numerusform>
            <numerusform>عادت %Ln صورة إلى المجلد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are not in the trash any more.</source>
        <translation>
            <numerusform>%Ln صورة لم تعد في سلة المهملات.</numerusform>
            <numerusform>صورة واحدة لم تعد في سلة المهملات.</numerusform>
            <numerusform>صورتان لم تعد في سلة المهملات.</numerusform>
            <numerusform>%Ln صور لم تعد في سلة المهملات.</numerusform>
            <numerusform>%Ln صورة لم تعد في سلة المهملات.</numerusform>
            <numerusform>%Ln صورة لم تعد في سلة المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) moved to the trash</source>
        <translation>
            <numerusform>تم نقل %Ln صورة إلى سلة المهملات</numerusform>
            <numerusform>تم نقل صورة واحدة إلى سلة المهملات</numerusform>
            <numerusform>تم نقل صورتين إلى سلة المهملات</numerusform>
            <numerusform>تم نقل %Ln صور إلى سلة المهملات</numerusform>
            <numerusform>تم نقل %Ln صورة إلى سلة المهملات</numerusform>
            <numerusform>تم نقل %Ln صورة إلى سلة المهملات</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing back from the trash…</source>
        <translation>جارٍ الإرجاع من سلة المهملات…</translation>
    </message>
    <message>
        <source>Moving to the trash…</source>
        <translation>جارٍ النقل إلى سلة المهملات…</translation>
    </message>
    <message>
        <source>Nothing was moved to the trash</source>
        <translation>لم يُنقل شيء إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>التراجع يعيدها.</translation>
    </message>
    <message numerus="yes">
        <source>move %Ln picture(s) to the trash</source>
        <translation>
            <numerusform>نقل %Ln صورة إلى سلة المهملات</numerusform>
            <numerusform>نقل صورة واحدة إلى سلة المهملات</numerusform>
            <numerusform>نقل صورتين إلى سلة المهملات</numerusform>
            <numerusform>نقل %Ln صور إلى سلة المهملات</numerusform>
            <numerusform>نقل %Ln صورة إلى سلة المهملات</numerusform>
            <numerusform>نقل %Ln صورة إلى سلة المهملات</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThumbnailGrid</name>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>No preview</source>
        <translation>لا معاينة</translation>
    </message>
    <message>
        <source>No preview of this kind</source>
        <translation>لا معاينة لهذا النوع</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>لا يمكن قراءة الملف</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>لم يعد الملف موجودًا</translation>
    </message>
    <message>
        <source>Too many pixels to show it here</source>
        <translation>بكسلات أكثر من أن تُعرض هنا</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Transfers are drawn here as soon as pictures come in</source>
        <translation>تُرسم عمليات النقل هنا فور وصول الصور</translation>
    </message>
    <message>
        <source>Transfers over time, by host</source>
        <translation>عمليات النقل عبر الوقت، حسب المضيف</translation>
    </message>
</context>
<context>
    <name>ToldStrip</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add links from a list, a folder or an address</source>
        <translation>إضافة روابط من قائمة أو مجلد أو عنوان</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>اتباع النظام</translation>
    </message>
    <message>
        <source>Go on where it was paused</source>
        <translation>المتابعة من حيث توقف</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause; pictures under way go on later</source>
        <translation>إيقاف مؤقت؛ الصور الجارية تُتابع لاحقًا</translation>
    </message>
    <message>
        <source>Pictures at once</source>
        <translation>صور في وقت واحد</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>إعادة محاولة الفاشلة</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Save what happened</source>
        <translation>حفظ ما حدث</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Start fetching the pictures</source>
        <translation>بدء جلب الصور</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>شريط الأدوات</translation>
    </message>
</context>
<context>
    <name>ToolbarActions</name>
    <message>
        <source>About Pixhaul</source>
        <translation>حول Pixhaul</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>إضافة عنوان…</translation>
    </message>
    <message>
        <source>Add every address that is copied, in any program</source>
        <translation>إضافة كل عنوان يُنسخ، في أي برنامج</translation>
    </message>
    <message>
        <source>Ask the servers for a few pictures in larger sizes</source>
        <translation>سؤال الخوادم عن بعض الصور بأحجام أكبر</translation>
    </message>
    <message>
        <source>Ask the servers whether saved pictures have changed</source>
        <translation>سؤال الخوادم هل تغيّرت الصور المحفوظة</translation>
    </message>
    <message>
        <source>Begin an empty list; this one stays open</source>
        <translation>بدء قائمة فارغة؛ تبقى هذه مفتوحة</translation>
    </message>
    <message>
        <source>Check for changes…</source>
        <translation>البحث عن تغييرات…</translation>
    </message>
    <message>
        <source>Close the window; all lists are kept and open again</source>
        <translation>إغلاق النافذة؛ تبقى كل القوائم وتُفتح من جديد</translation>
    </message>
    <message>
        <source>Find similar pictures…</source>
        <translation>البحث عن صور متشابهة…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>السجل السابق…</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>المضيفون</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>قائمة جديدة</translation>
    </message>
    <message>
        <source>Open a folder of lists…</source>
        <translation>فتح مجلد قوائم…</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>فتح قائمة…</translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation>لصق الروابط</translation>
    </message>
    <message>
        <source>Plan of names…</source>
        <translation>مخطط الأسماء…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Read the saved files again and compare them with what was saved</source>
        <translation>قراءة الملفات المحفوظة من جديد ومقارنتها بما حُفظ</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>إعادة محاولة الفاشلة</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Save job as…</source>
        <translation>حفظ المهمة باسم…</translation>
    </message>
    <message>
        <source>Search names, links and columns</source>
        <translation>البحث في الأسماء والروابط والأعمدة</translation>
    </message>
    <message>
        <source>See where every picture will be saved, before anything is fetched</source>
        <translation>معرفة مكان حفظ كل صورة، قبل جلب أي شيء</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>عرض كل الصور</translation>
    </message>
    <message>
        <source>Show one host…</source>
        <translation>عرض مضيف واحد…</translation>
    </message>
    <message>
        <source>Show only duplicates</source>
        <translation>عرض المكرّرات فقط</translation>
    </message>
    <message>
        <source>Show only lines that are no address</source>
        <translation>عرض الأسطر التي ليست عناوين فقط</translation>
    </message>
    <message>
        <source>Show only what failed</source>
        <translation>عرض ما فشل فقط</translation>
    </message>
    <message>
        <source>Show only what is done</source>
        <translation>عرض ما تم فقط</translation>
    </message>
    <message>
        <source>Show only what is still to come</source>
        <translation>عرض ما لم يأت بعد فقط</translation>
    </message>
    <message>
        <source>Show only what is suspicious</source>
        <translation>عرض المشبوهة فقط</translation>
    </message>
    <message>
        <source>Show the hosts: their speed, limits and pauses</source>
        <translation>عرض المضيفين: سرعتهم وحدودهم وتوقفاتهم</translation>
    </message>
    <message>
        <source>Show the run: its speed, its transfers side by side, its hosts</source>
        <translation>عرض التشغيل: سرعته، وعمليات نقله جنبًا إلى جنب، ومضيفوه</translation>
    </message>
    <message>
        <source>Show the saved pictures that look alike, and keep the largest of each</source>
        <translation>عرض الصور المحفوظة المتشابهة، وإبقاء الأكبر من كل مجموعة</translation>
    </message>
    <message>
        <source>Sort and group…</source>
        <translation>ترتيب وتجميع…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop; what is finished stays, the rest stays on the list</source>
        <translation>إيقاف؛ يبقى ما اكتمل، ويبقى الباقي في القائمة</translation>
    </message>
    <message>
        <source>The list, its tables, names and results in one file, to fetch or verify elsewhere</source>
        <translation>القائمة وجداولها وأسماؤها ونتائجها في ملف واحد، للجلب أو التحقق في مكان آخر</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>إلى الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>To the part of the window before</source>
        <translation>إلى الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>تجربة العرض التوضيحي</translation>
    </message>
    <message>
        <source>Try the failed pictures again</source>
        <translation>محاولة جلب الصور الفاشلة من جديد</translation>
    </message>
    <message>
        <source>Verify files</source>
        <translation>التحقق من الملفات</translation>
    </message>
    <message>
        <source>Watch the clipboard</source>
        <translation>مراقبة الحافظة</translation>
    </message>
</context>
<context>
    <name>TotalsBar</name>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>تم %Ln</numerusform>
            <numerusform>تم %Ln</numerusform>
            <numerusform>تم %Ln</numerusform>
            <numerusform>تم %Ln</numerusform>
            <numerusform>تم %Ln</numerusform>
            <numerusform>تم %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>فشل %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <translation>
            <numerusform>توقف %Ln</numerusform>
            <numerusform>توقف %Ln</numerusform>
            <numerusform>توقف %Ln</numerusform>
            <numerusform>توقف %Ln</numerusform>
            <numerusform>توقف %Ln</numerusform>
            <numerusform>توقف %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>ينتظر %Ln</numerusform>
            <numerusform>ينتظر %Ln</numerusform>
            <numerusform>ينتظر %Ln</numerusform>
            <numerusform>ينتظر %Ln</numerusform>
            <numerusform>ينتظر %Ln</numerusform>
            <numerusform>ينتظر %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>One by one: the transfer times of all pictures added up, as if each had waited for the one before.</source>
        <translation>واحدة تلو الأخرى: مجموع أوقات نقل كل الصور، كما لو انتظرت كل منها التي قبلها.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>The servers asked for a pause, or gave no answer. The hosts say more (Ctrl+Shift+H).</source>
        <translation>طلبت الخوادم مهلة، أو لم ترد. التفاصيل لدى المضيفين (Ctrl+Shift+H).</translation>
    </message>
    <message>
        <source>Total time {time}</source>
        <translation>الوقت الإجمالي {time}</translation>
    </message>
    <message>
        <source>Total time: from Start to the last picture, without pauses.</source>
        <translation>الوقت الإجمالي: من البدء حتى آخر صورة، من دون التوقفات.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>المجاميع</translation>
    </message>
    <message>
        <source>Waiting until {time}</source>
        <translation>انتظار حتى {time}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln pictures</source>
        <translation>
            <numerusform>{done} من %Ln صورة</numerusform>
            <numerusform>{done} من صورة واحدة</numerusform>
            <numerusform>{done} من صورتين</numerusform>
            <numerusform>{done} من %Ln صور</numerusform>
            <numerusform>{done} من %Ln صورة</numerusform>
            <numerusform>{done} من %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} من {all}</translation>
    </message>
    <message>
        <source>{times} faster</source>
        <translation>أسرع بـ {times}</translation>
    </message>
    <message>
        <source>{times} faster than one by one</source>
        <translation>أسرع بـ {times} من واحدة تلو الأخرى</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>بقي {time}</translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message>
        <source>The old file is kept as {name}.</source>
        <translation>يُحتفظ بالملف القديم باسم ‪{name}‬‏.</translation>
    </message>
    <message>
        <source>The settings could not be read, so the usual ones hold</source>
        <translation>تعذّرت قراءة الإعدادات، لذا تسري المعتادة</translation>
    </message>
    <message>
        <source>The settings could not be written down: {why}</source>
        <translation>تعذّرت كتابة الإعدادات: {why}</translation>
    </message>
    <message>
        <source>They hold until Pixhaul is closed. Check that its folder can be written to.</source>
        <translation>تسري حتى إغلاق Pixhaul. يلزم التحقق من إمكان الكتابة في مجلده.</translation>
    </message>
</context>
<context>
    <name>TurnTaking</name>
    <message>
        <source>It starts by itself then.</source>
        <translation>ستبدأ حينها تلقائيًا.</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>تشغيل الآن</translation>
    </message>
    <message>
        <source>Waits until “{name}” is done</source>
        <translation>تنتظر حتى تنتهي «‪{name}‬‏»</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>add %Ln addresses</source>
        <translation>
            <numerusform>إضافة %Ln عنوان</numerusform>
            <numerusform>إضافة عنوان واحد</numerusform>
            <numerusform>إضافة عنوانين</numerusform>
            <numerusform>إضافة %Ln عناوين</numerusform>
            <numerusform>إضافة %Ln عنوانًا</numerusform>
            <numerusform>إضافة %Ln عنوان</numerusform>
        </translation>
    </message>
    <message>
        <source>change the columns of {table}</source>
        <translation>تغيير أعمدة ‪{table}‬‏</translation>
    </message>
    <message>
        <source>edit line {number}</source>
        <translation>تحرير السطر {number}</translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln line(s)</source>
        <translation>
            <numerusform>إزالة %Ln سطر</numerusform>
            <numerusform>إزالة سطر واحد</numerusform>
            <numerusform>إزالة سطرين</numerusform>
            <numerusform>إزالة %Ln أسطر</numerusform>
            <numerusform>إزالة %Ln سطرًا</numerusform>
            <numerusform>إزالة %Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use %Ln larger version(s)</source>
        <translation>
            <numerusform>استخدام %Ln نسخة أكبر</numerusform>
            <numerusform>استخدام نسخة واحدة أكبر</numerusform>
            <numerusform>استخدام نسختين أكبر</numerusform>
            <numerusform>استخدام %Ln نسخ أكبر</numerusform>
            <numerusform>استخدام %Ln نسخة أكبر</numerusform>
            <numerusform>استخدام %Ln نسخة أكبر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use %Ln link(s) as given</source>
        <translation>
            <numerusform>استخدام %Ln رابط كما أُعطي</numerusform>
            <numerusform>استخدام رابط واحد كما أُعطي</numerusform>
            <numerusform>استخدام رابطين كما أُعطي</numerusform>
            <numerusform>استخدام %Ln روابط كما أُعطي</numerusform>
            <numerusform>استخدام %Ln رابطًا كما أُعطي</numerusform>
            <numerusform>استخدام %Ln رابط كما أُعطي</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%Ln بايتات</numerusform>
            <numerusform>%Ln بايتًا</numerusform>
            <numerusform>%Ln بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>a far day</source>
        <translation>يوم بعيد</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>نحو {hours} س {minutes} د</translation>
    </message>
    <message>
        <source>about {number} min</source>
        <translation>نحو {number} د</translation>
    </message>
    <message>
        <source>about {number} s</source>
        <translation>نحو {number} ث</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>a pattern of Qt for day, month and time: d, MMM, HH and mm stay as they are</extracomment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}٪؜</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} غ.ب</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} م.ب</translation>
    </message>
    <message>
        <source>{number} MB/s</source>
        <translation>{number} م.ب/ث</translation>
    </message>
    <message>
        <source>{number} PB</source>
        <translation>{number} ب.ب</translation>
    </message>
    <message>
        <source>{number} TB</source>
        <translation>{number} ت.ب</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} بايت</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} ك.ب</translation>
    </message>
    <message>
        <source>{number} kB/s</source>
        <translation>{number} ك.ب/ث</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} ث</translation>
    </message>
    <message>
        <source>{number} ×</source>
        <translation>{number} ×</translation>
    </message>
</context>
<context>
    <name>UpdateCheck</name>
    <message>
        <source>The answer could not be understood</source>
        <translation>تعذّر فهم الرد</translation>
    </message>
</context>
<context>
    <name>UpdateNews</name>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Pixhaul {version} is available</source>
        <translation>الإصدار Pixhaul ‪{version}‬‏ متاح</translation>
    </message>
    <message>
        <source>This window goes on with the version you have.</source>
        <translation>تستمر هذه النافذة بالإصدار الموجود لديك.</translation>
    </message>
</context>
<context>
    <name>UpdateRow</name>
    <message>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>Asks github.com; nothing is sent but the version of Pixhaul you use.</source>
        <translation>يسأل github.com؛ ولا يُرسل إلا رقم إصدار Pixhaul المستخدم.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Is there a newer version?</source>
        <translation>هل يوجد إصدار أحدث؟</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Open the page of the newer version</source>
        <translation>فتح صفحة الإصدار الأحدث</translation>
    </message>
    <message>
        <source>Pixhaul {version} is available.</source>
        <translation>الإصدار Pixhaul ‪{version}‬‏ متاح.</translation>
    </message>
    <message>
        <source>There is no answer: {why}. Try again later.</source>
        <translation>لا رد: {why}. يمكن إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>هذا هو أحدث إصدار.</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Picture {name}</source>
        <translation>الصورة ‪{name}‬‏</translation>
    </message>
    <message>
        <source>That was the last picture</source>
        <translation>كانت تلك آخر صورة</translation>
    </message>
    <message>
        <source>There is no picture yet</source>
        <translation>لا توجد صورة بعد</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>العارض</translation>
    </message>
    <message>
        <source>very large, so it is shown smaller</source>
        <translation>كبيرة جدًا، لذا تُعرض أصغر</translation>
    </message>
    <message>
        <source>{row} of {count}</source>
        <translation>{row} من {count}</translation>
    </message>
</context>
<context>
    <name>ViewerActions</name>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>About this picture</source>
        <translation>حول هذه الصورة</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>الحجم الفعلي</translation>
    </message>
    <message>
        <source>All larger</source>
        <translation>تكبير الكل</translation>
    </message>
    <message>
        <source>All smaller</source>
        <translation>تصغير الكل</translation>
    </message>
    <message>
        <source>Change places with the next</source>
        <translation>تبديل المكان مع التالية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Compare with the next picture</source>
        <translation>المقارنة مع الصورة التالية</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>ملاءمة الكل</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>ملاءمة للنافذة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Next picture in this place</source>
        <translation>الصورة التالية في هذا المكان</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>فتح في برنامج آخر</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>إيقاف مؤقت أو متابعة</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Previous picture in this place</source>
        <translation>الصورة السابقة في هذا المكان</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Slide show</source>
        <translation>عرض شرائح</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>This one in its actual size</source>
        <translation>هذه بحجمها الفعلي</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>تدوير العرض</translation>
    </message>
    <message>
        <source>Turn the view back</source>
        <translation>تدوير العرض بالعكس</translation>
    </message>
    <message>
        <source>Turn this one</source>
        <translation>تدوير هذه</translation>
    </message>
    <message>
        <source>Turn this one back</source>
        <translation>تدوير هذه بالعكس</translation>
    </message>
    <message>
        <source>View this one alone</source>
        <translation>عرض هذه وحدها</translation>
    </message>
</context>
<context>
    <name>ViewerDeeds</name>
    <message>
        <source>The link was copied</source>
        <translation>تم نسخ الرابط</translation>
    </message>
    <message>
        <source>The picture was copied</source>
        <translation>تم نسخ الصورة</translation>
    </message>
</context>
<context>
    <name>WatchStrip</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Watch the clipboard no longer</source>
        <translation>إنهاء مراقبة الحافظة</translation>
    </message>
    <message numerus="yes">
        <source>Watching the clipboard: %Ln addresses added</source>
        <translation>
            <numerusform>مراقبة الحافظة: أُضيف %Ln عنوان</numerusform>
            <numerusform>مراقبة الحافظة: أُضيف عنوان واحد</numerusform>
            <numerusform>مراقبة الحافظة: أُضيف عنوانان</numerusform>
            <numerusform>مراقبة الحافظة: أُضيف %Ln عناوين</numerusform>
            <numerusform>مراقبة الحافظة: أُضيف %Ln عنوانًا</numerusform>
            <numerusform>مراقبة الحافظة: أُضيف %Ln عنوان</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching the clipboard: addresses you copy are added to the list</source>
        <translation>مراقبة الحافظة: تُضاف العناوين التي تنسخها إلى القائمة</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copy some links first, then paste.</source>
        <translation>يلزم نسخ بعض الروابط أولًا، ثم لصقها.</translation>
    </message>
    <message>
        <source>Open a folder of lists</source>
        <translation>فتح مجلد قوائم</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>فتح قائمة</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>جارٍ قراءة القائمة…</translation>
    </message>
    <message>
        <source>There are no links to paste</source>
        <translation>لا روابط للصقها</translation>
    </message>
    <message>
        <source>{name} was not read: {reason}</source>
        <translation>لم يُقرأ ‪{name}‬‏: {reason}</translation>
    </message>
</context>
<context>
    <name>_Hosts</name>
    <message>
        <source>All hosts</source>
        <translation>كل المضيفين</translation>
    </message>
    <message>
        <source>{word}, {count}</source>
        <translation>{word}، {count}</translation>
    </message>
</context>
<context>
    <name>_RowBox</name>
    <message>
        <source>Copy {label}</source>
        <translation>نسخ ‪{label}‬‏</translation>
    </message>
</context>
</TS>
