<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About Shopbell</source>
        <translation>حول Shopbell</translation>
    </message>
    <message>
        <source>Shopbell %1</source>
        <extracomment>%1 is a version number.</extracomment>
        <translation>Shopbell %1</translation>
    </message>
    <message>
        <source>What customers say, what the shop answered, and whether they came back. Everything stays in one file on this computer.</source>
        <translation>ما يقوله العملاء، وما أجاب به المتجر، وهل عادوا. كل شيء يبقى في ملف واحد على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Shopbell is free software under the GNU General Public License, version 3 or later. It comes without any warranty. These parts are in it:</source>
        <translation>Shopbell برنامج حر برخصة جنو العمومية العامة (GNU General Public License)، الإصدار 3 أو ما بعده، ويأتي بلا أي ضمان. وفيه هذه الأجزاء:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>How Shopbell looks on this computer.</source>
        <translation>كيف يبدو Shopbell على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Also with Ctrl and plus or minus.</source>
        <translation>أيضًا بمفتاح Ctrl مع علامة الزائد أو الناقص.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Nothing slides; everything is there at once.</source>
        <translation>لا شيء ينزلق؛ كل شيء يظهر دفعة واحدة.</translation>
    </message>
    <message>
        <source>Letter keys</source>
        <translation>مفاتيح الحروف</translation>
    </message>
    <message>
        <source>R, E, P and other single letters work while a list has the focus.</source>
        <translation>تعمل R وE وP وغيرها من الحروف المفردة عندما يكون التركيز على قائمة.</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backup and data</source>
        <translation>النسخ الاحتياطي والبيانات</translation>
    </message>
    <message>
        <source>A copy is made on the first change of each day; 14 are kept.</source>
        <translation>تُحفظ نسخة عند أول تغيير في كل يوم؛ ويُحتفظ بـ 14 نسخة.</translation>
    </message>
    <message>
        <source>Your shop file</source>
        <translation>ملف متجرك</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Show the shop file in its folder</source>
        <translation>إظهار ملف المتجر في مجلده</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Show the copies in their folder</source>
        <translation>إظهار النسخ في مجلدها</translation>
    </message>
    <message>
        <source>Another copy</source>
        <translation>نسخة أخرى</translation>
    </message>
    <message>
        <source>On a stick or another disk, in case this computer breaks.</source>
        <translation>على ذاكرة USB أو قرص آخر، تحسّبًا لتعطّل هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>نسخ احتياطي…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Reads the whole file and says whether everything is in order.</source>
        <translation>يقرأ الملف كله ويبيّن هل كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Check the shop file</source>
        <translation>فحص ملف المتجر</translation>
    </message>
</context>
<context>
    <name>BandsCard</name>
    <message>
        <source>Satisfaction groups</source>
        <translation>مجموعات الرضا</translation>
    </message>
    <message>
        <source>Who counts as a Passive and who as an Advocate, on the scale from 1 to 10. Everybody below is a Detractor. Would they recommend you? always counts 0–6, 7–8 and 9–10.</source>
        <translation>من يُعدّ محايدًا ومن يُعدّ داعمًا على المقياس من 1 إلى 10. كل من دون ذلك غير راضٍ. سؤال «هل توصي بنا؟» يُحسب دائمًا 0–6 و7–8 و9–10.</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>عميل محايد</translation>
    </message>
    <message>
        <source>Passive from this satisfaction on</source>
        <translation>محايد من هذا الرضا فصاعدًا</translation>
    </message>
    <message>
        <source>or more</source>
        <translation>أو أكثر</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>عميل داعم</translation>
    </message>
    <message>
        <source>Advocate from this satisfaction on</source>
        <translation>داعم من هذا الرضا فصاعدًا</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Shopbell</source>
        <translation>Shopbell</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>CustomerCell</name>
    <message>
        <source>%1, now %2</source>
        <extracomment>The usual gap between two visits and how long it is now: &quot;6 days, now 2 days&quot;.</extracomment>
        <translation>%1، الآن %2</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>How far the import is</source>
        <translation>مدى تقدّم الاستيراد</translation>
    </message>
    <message>
        <source>new so far</source>
        <translation>جديدة حتى الآن</translation>
    </message>
    <message>
        <source>seen before</source>
        <translation>موجودة من قبل</translation>
    </message>
    <message>
        <source>Already in your shop</source>
        <translation>موجودة في متجرك بالفعل</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>With a reason for each</source>
        <translation>مع سبب لكل منها</translation>
    </message>
    <message>
        <source>Nothing shows in your shop until the last row is in.</source>
        <translation>لا يظهر شيء في متجرك قبل دخول الصف الأخير.</translation>
    </message>
    <message>
        <source>Cancel now, and your shop is as it was before.</source>
        <translation>عند الإلغاء الآن يبقى متجرك كما كان.</translation>
    </message>
    <message>
        <source>You can close this window and go on working. The bar at the bottom of the main window shows how far it is.</source>
        <translation>يمكن إغلاق هذه النافذة ومتابعة العمل. يُظهر الشريط أسفل النافذة الرئيسية مدى التقدّم.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader: what a key does, and the key.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>RegionCard</name>
    <message>
        <source>Language and region</source>
        <translation>اللغة والمنطقة</translation>
    </message>
    <message>
        <source>The language is that of this computer; the rest belongs to the shop.</source>
        <translation>اللغة تخص هذا الكمبيوتر؛ والباقي يخص المتجر.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Changes at once, without a restart.</source>
        <translation>تتغيّر فورًا دون إعادة تشغيل.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>In which zone the days of the shop are counted.</source>
        <translation>المنطقة التي تُحسب بها أيام المتجر.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Where the shop is.</source>
        <translation>حيث يوجد المتجر.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>In which money the shop counts.</source>
        <translation>العملة التي يحسب بها المتجر.</translation>
    </message>
</context>
<context>
    <name>RepliesCard</name>
    <message>
        <source>Replies</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Your own target. Customers never see it.</source>
        <translation>المهلة التي تحددها لنفسك. لا يراها العملاء أبدًا.</translation>
    </message>
    <message>
        <source>Reply within</source>
        <translation>الردّ خلال</translation>
    </message>
    <message>
        <source>Reply to a negative review within, in hours</source>
        <translation>مهلة الردّ على مراجعة سلبية، بالساعات</translation>
    </message>
    <message>
        <source>of a negative review</source>
        <translation>على مراجعة سلبية</translation>
    </message>
    <message>
        <source>And within</source>
        <translation>وخلال</translation>
    </message>
    <message>
        <source>Reply to any other review within, in hours</source>
        <translation>مهلة الردّ على أي مراجعة أخرى، بالساعات</translation>
    </message>
    <message>
        <source>of any other</source>
        <translation>على أي مراجعة أخرى</translation>
    </message>
    <message>
        <source>Reply to a question within, in hours</source>
        <translation>مهلة الردّ على سؤال، بالساعات</translation>
    </message>
    <message>
        <source>of a question</source>
        <translation>على سؤال</translation>
    </message>
    <message>
        <source>Reply to an urgent review within, in hours</source>
        <translation>مهلة الردّ على مراجعة عاجلة، بالساعات</translation>
    </message>
    <message>
        <source>of an urgent one</source>
        <translation>على مراجعة عاجلة</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a copy</source>
        <translation>استعادة نسخة</translation>
    </message>
    <message>
        <source>Which copy do you want back?</source>
        <translation>ما النسخة المراد استعادتها؟</translation>
    </message>
    <message>
        <source>It becomes a shop file of its own, beside the one you have. The shop that is open stays as it is.</source>
        <translation>تصبح ملف متجر مستقلًا إلى جانب الملف الحالي. ويبقى المتجر المفتوح كما هو.</translation>
    </message>
    <message>
        <source>Copies, the newest first</source>
        <translation>النسخ، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Choose another copy…</source>
        <translation>اختيار نسخة أخرى…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
</context>
<context>
    <name>ReviewFields</name>
    <message>
        <source>What was said</source>
        <translation>ما الذي قيل</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Who said it (may stay empty)</source>
        <translation>من قال ذلك (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>A name, as they gave it</source>
        <translation>الاسم كما ذُكر</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Day on which it was said</source>
        <translation>اليوم الذي قيل فيه</translation>
    </message>
    <message>
        <source>Time at which it was said</source>
        <translation>الوقت الذي قيل فيه</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>المكان الذي قيل فيه</translation>
    </message>
    <message>
        <source>Google, a market, a friend told me</source>
        <translation>Google، في السوق، أخبرني صديق</translation>
    </message>
    <message>
        <source>How was it</source>
        <translation>كيف كان</translation>
    </message>
    <message>
        <source>Stars, if they gave any</source>
        <translation>النجوم، إن أُعطيت</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a review: remark, praise, complaint, idea, question</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>About</source>
        <comment>which moment of the customer&apos;s journey a review is about</comment>
        <translation>عن</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Health or safety is at stake</source>
        <translation>الأمر يمسّ الصحة أو السلامة</translation>
    </message>
    <message>
        <source>Comes first in every list</source>
        <translation>تأتي أولًا في كل قائمة</translation>
    </message>
    <message>
        <source>comes first in every list</source>
        <translation>تأتي أولًا في كل قائمة</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>التحليلات</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
</context>
<context>
    <name>ShopCard</name>
    <message>
        <source>Shop and brand</source>
        <translation>المتجر والعلامة التجارية</translation>
    </message>
    <message>
        <source>Shown on the sign over the sections, and wherever the shop speaks.</source>
        <translation>يظهر على اللافتة فوق الأقسام، وحيثما يتحدث المتجر.</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>اسم المتجر</translation>
    </message>
    <message>
        <source>What kind of shop</source>
        <translation>نوع المتجر</translation>
    </message>
    <message>
        <source>Choose one or type your own word.</source>
        <translation>يمكن اختيار نوع أو كتابة كلمة من عندك.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>You sign as</source>
        <translation>توقيعك</translation>
    </message>
    <message>
        <source>The name under your replies, and the one Shopbell greets you by.</source>
        <translation>الاسم أسفل ردودك، وهو الذي يحيّيك به Shopbell.</translation>
    </message>
    <message>
        <source>Brand colour</source>
        <translation>لون العلامة التجارية</translation>
    </message>
    <message>
        <source>Six digits and letters, as in web colours.</source>
        <translation>ستة أرقام وحروف، كما في ألوان الويب.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>إزالة الشعار</translation>
    </message>
</context>
<context>
    <name>ShopProfile</name>
    <message>
        <source>Name it in Settings</source>
        <translation>يمكن تسميته في الإعدادات</translation>
    </message>
</context>
<context>
    <name>Shopbell::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;New shop…</source>
        <translation>م&amp;تجر جديد…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>الملفات الأخي&amp;رة</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>إ&amp;ظهار في المجلد</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;نسخ احتياطي…</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>ا&amp;ستعادة…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>الإع&amp;دادات</translation>
    </message>
    <message>
        <source>&amp;Fold the list of sections</source>
        <translation>&amp;طي قائمة الأقسام</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>اللوحة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>اللوحة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>نص أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>حجم النص الم&amp;عتاد</translation>
    </message>
    <message>
        <source>&amp;Reviews</source>
        <translation>الم&amp;راجعات</translation>
    </message>
    <message>
        <source>&amp;Add a review…</source>
        <translation>إ&amp;ضافة مراجعة…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;أدوات</translation>
    </message>
    <message>
        <source>&amp;Past imports…</source>
        <translation>&amp;عمليات الاستيراد السابقة…</translation>
    </message>
    <message>
        <source>&amp;Check the shop file</source>
        <translation>&amp;فحص ملف المتجر</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>&amp;About Shopbell…</source>
        <translation>&amp;حول Shopbell…</translation>
    </message>
    <message>
        <source>&amp;Search here</source>
        <translation>ال&amp;بحث هنا</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>ال&amp;عملاء</translation>
    </message>
    <message>
        <source>&amp;Add a customer…</source>
        <translation>إ&amp;ضافة عميل…</translation>
    </message>
    <message>
        <source>Add a &amp;purchase…</source>
        <translation>إضافة عملية &amp;شراء…</translation>
    </message>
    <message>
        <source>Add a &amp;referral…</source>
        <translation>إضافة إ&amp;حالة…</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>ال&amp;تحليلات</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;Export records…</source>
        <translation>&amp;تصدير السجلات…</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>ا&amp;نتقال إلى…</translation>
    </message>
    <message>
        <source>Export &amp;due dates…</source>
        <translation>تصدير موا&amp;عيد الاستحقاق…</translation>
    </message>
    <message>
        <source>&amp;Questionnaire…</source>
        <translation>ال&amp;استبيان…</translation>
    </message>
    <message>
        <source>&amp;Fill in a questionnaire…</source>
        <translation>&amp;ملء استبيان…</translation>
    </message>
    <message>
        <source>I&amp;mprovements</source>
        <translation>التحس&amp;ينات</translation>
    </message>
</context>
<context>
    <name>Shopbell::AddReviewDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add, then another</source>
        <translation>إضافة، ثم مراجعة أخرى</translation>
    </message>
    <message>
        <source>Add review</source>
        <translation>إضافة مراجعة</translation>
    </message>
    <message>
        <source>Opens with %1</source>
        <extracomment>%1 is a shortcut: Ctrl+N</extracomment>
        <translation>تُفتح بالمفتاح %1</translation>
    </message>
    <message>
        <source>Add a review</source>
        <translation>إضافة مراجعة</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Change what was said</source>
        <translation>تغيير ما قيل</translation>
    </message>
    <message>
        <source>You typed this %1. It is not added yet.</source>
        <comment>%1 is a moment: today, 08:12</comment>
        <translation>كُتب هذا %1 ولم يُضَف بعد.</translation>
    </message>
    <message>
        <source>Kept as you type. Edit &gt; Undo brings the earlier words back.</source>
        <translation>يُحفظ أثناء الكتابة. تحرير &gt; تراجع يعيد الكلمات السابقة.</translation>
    </message>
    <message>
        <source>Kept as you type. Only the words are needed, the rest can wait.</source>
        <translation>يُحفظ أثناء الكتابة. الكلمات وحدها مطلوبة، والباقي يمكن أن ينتظر.</translation>
    </message>
    <message>
        <source>Write down what was said first.</source>
        <translation>يجب أولًا كتابة ما قيل.</translation>
    </message>
    <message>
        <source>The review is added. Now the next one.</source>
        <translation>أُضيفت المراجعة. والآن التالية.</translation>
    </message>
    <message>
        <source>What you typed is kept. It is there when you add a review again.</source>
        <translation>ما كتبته محفوظ، وسيكون هنا عند إضافة مراجعة في المرة القادمة.</translation>
    </message>
</context>
<context>
    <name>Shopbell::AdvocatesModel</name>
    <message numerus="yes">
        <source>%Ln people may not be asked now</source>
        <translation>
            <numerusform>لا يمكن سؤال %Ln شخص الآن</numerusform>
            <numerusform>لا يمكن سؤال شخص واحد الآن</numerusform>
            <numerusform>لا يمكن سؤال شخصين الآن</numerusform>
            <numerusform>لا يمكن سؤال %Ln أشخاص الآن</numerusform>
            <numerusform>لا يمكن سؤال %Ln شخصًا الآن</numerusform>
            <numerusform>لا يمكن سؤال %Ln شخص الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, brought %3, worth %4. %5. %6.</source>
        <extracomment>For a screen reader: name, group and score, how many friends, what they spent, why now, how to reach them.</extracomment>
        <translation>%1، %2، جلب %3، بقيمة %4. %5. %6.</translation>
    </message>
    <message>
        <source>What the friends they brought have spent</source>
        <translation>ما أنفقه الأصدقاء الذين جلبهم</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>عميل داعم</translation>
    </message>
    <message>
        <source>Group, score</source>
        <translation>المجموعة والدرجة</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>لماذا الآن</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>التواصل</translation>
    </message>
    <message numerus="yes">
        <source>%1, the first %Ln are listed</source>
        <extracomment>%1 is &quot;812 people may not be asked now&quot;.</extracomment>
        <translation>
            <numerusform>%1، لا يُعرض شيء</numerusform>
            <numerusform>%1، يُعرض الأول</numerusform>
            <numerusform>%1، يُعرض أول اثنين</numerusform>
            <numerusform>%1، تُعرض أول %Ln</numerusform>
            <numerusform>%1، يُعرض أول %Ln</numerusform>
            <numerusform>%1، يُعرض أول %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask…</source>
        <extracomment>A button: plans to ask somebody to recommend the shop.</extracomment>
        <translation>اطلب…</translation>
    </message>
</context>
<context>
    <name>Shopbell::AdvocatesTable</name>
    <message>
        <source>Advocates to ask next</source>
        <translation>داعمون يمكن سؤالهم تاليًا</translation>
    </message>
    <message>
        <source>Plan to ask them…</source>
        <translation>خطّط للطلب منهم…</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>اعرض العميل</translation>
    </message>
</context>
<context>
    <name>Shopbell::AgainButton</name>
    <message>
        <source>Again today: %1, %2, %3</source>
        <extracomment>For a screen reader: a regular, what they bought last, and the amount.</extracomment>
        <translation>مرة أخرى اليوم: %1، %2، %3</translation>
    </message>
    <message>
        <source>Again today: %1, %2</source>
        <extracomment>For a screen reader: a regular and the amount of their last purchase.</extracomment>
        <translation>اليوم من جديد: %1، %2</translation>
    </message>
</context>
<context>
    <name>Shopbell::AgreementDialog</name>
    <message>
        <source>Keep the yes</source>
        <translation>احفظ الموافقة</translation>
    </message>
    <message>
        <source>They agreed that others read of it</source>
        <translation>وافقوا على أن يقرأ عنه الآخرون</translation>
    </message>
    <message>
        <source>Said at the till</source>
        <translation>قيل عند الصندوق</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>في أي يوم؟</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>كيف عرفت</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>اكتب بضع كلمات أولًا.</translation>
    </message>
</context>
<context>
    <name>Shopbell::AnsweredAlone</name>
    <message>
        <source>Write a short public reply</source>
        <translation>اكتب ردًا عامًا قصيرًا</translation>
    </message>
    <message>
        <source>%1, to the customer alone. Whoever reads the review sees no answer.</source>
        <extracomment>How an answer was given, and to whom: &quot;Sent by e-mail, to Priya alone. Whoever reads the review sees no answer.&quot;</extracomment>
        <translation>%1، للعميل وحده. من يقرأ المراجعة لا يرى ردًا.</translation>
    </message>
    <message>
        <source>%1, to %2 alone. Whoever reads the review sees no answer.</source>
        <translation>%1، لـ%2 وحده. من يقرأ المراجعة لا يرى ردًا.</translation>
    </message>
</context>
<context>
    <name>Shopbell::AnswersDialog</name>
    <message>
        <source>Save the answers</source>
        <translation>احفظ الإجابات</translation>
    </message>
    <message>
        <source>A sheet that came back</source>
        <translation>ورقة عادت</translation>
    </message>
    <message>
        <source>The questionnaire is being read.</source>
        <translation>جارٍ قراءة الاستبيان.</translation>
    </message>
    <message>
        <source>Name (may stay empty)</source>
        <translation>الاسم (يجوز تركه فارغًا)</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>الهاتف أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>With a name, numbers become scores and what is missing becomes a need of that customer. Leave out what was left out.</source>
        <translation>مع الاسم تصير الأرقام درجات، ويصير ما ينقص حاجة لذلك العميل. اترك فارغًا ما تُرك فارغًا.</translation>
    </message>
    <message>
        <source>There is no questionnaire yet. Compose it first: Customers &gt; Questionnaire.</source>
        <translation>لا يوجد استبيان بعد. أعدّه أولًا: العملاء &gt; الاستبيان.</translation>
    </message>
    <message>
        <source>Compose the questionnaire first.</source>
        <translation>أعدّ الاستبيان أولًا.</translation>
    </message>
    <message>
        <source>Type off at least one answer.</source>
        <translation>انقل إجابة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>The answers were not saved. Look whether the phone number or e-mail address is whole.</source>
        <translation>لم تُحفظ الإجابات. تأكد من أن رقم الهاتف أو البريد الإلكتروني كامل.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader: a box of a questionnaire. %1 is a service, %2 &quot;I use it&quot; or &quot;Tell me&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type a number to choose it; Backspace takes it back.</source>
        <translation>اكتب رقمًا لاختياره، ومفتاح الحذف يلغيه.</translation>
    </message>
</context>
<context>
    <name>Shopbell::ApologyForm</name>
    <message>
        <source>Acknowledge</source>
        <translation>أقِرّ بما حدث</translation>
    </message>
    <message>
        <source>Say what happened, in their words</source>
        <translation>قل ما حدث بكلماتهم</translation>
    </message>
    <message>
        <source>Apologise</source>
        <translation>اعتذر</translation>
    </message>
    <message>
        <source>Plainly, without “if” or “but”</source>
        <translation>بوضوح، دون «إذا» أو «لكن»</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What went wrong on our side</source>
        <translation>ما الخطأ الذي وقع عندنا</translation>
    </message>
    <message>
        <source>What we do now</source>
        <translation>ما نفعله الآن</translation>
    </message>
    <message>
        <source>For this customer, today</source>
        <translation>لهذا العميل، اليوم</translation>
    </message>
    <message>
        <source>How we prevent it</source>
        <translation>كيف نمنع تكراره</translation>
    </message>
    <message>
        <source>So that it does not happen again</source>
        <translation>حتى لا يحدث مرة أخرى</translation>
    </message>
    <message>
        <source>Keep the promise</source>
        <translation>أوفِ بالوعد</translation>
    </message>
    <message>
        <source>Shopbell reminds you</source>
        <translation>Shopbell يذكّرك</translation>
    </message>
</context>
<context>
    <name>Shopbell::ApologyPane</name>
    <message>
        <source>The review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>أظهر أقل</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>اكتب</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>اقرأ</translation>
    </message>
    <message>
        <source>Write or read the letter</source>
        <translation>اكتب الرسالة أو اقرأها</translation>
    </message>
    <message>
        <source>Apologise with a plan</source>
        <translation>اعتذر مع خطة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>أرسل</translation>
    </message>
    <message>
        <source>Copy, e-mail, phone, paper</source>
        <translation>نسخ، بريد إلكتروني، هاتف، ورق</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>حُفظت المسودة</translation>
    </message>
    <message>
        <source>Copied what you changed.</source>
        <translation>نُسخ ما غيّرته.</translation>
    </message>
    <message>
        <source>Save promise, mark as answered</source>
        <translation>احفظ الوعد وعلّمه مُجابًا</translation>
    </message>
    <message>
        <source>Save promise, mark as posted</source>
        <translation>احفظ الوعد وعلّمه منشورًا</translation>
    </message>
    <message>
        <source>Write the letter first.</source>
        <translation>اكتب الرسالة أولًا.</translation>
    </message>
    <message>
        <source>Shopbell sends nothing by itself: send the letter, then mark it here.</source>
        <translation>Shopbell لا يرسل شيئًا بنفسه: أرسل الرسالة ثم علّمها هنا.</translation>
    </message>
    <message>
        <source>Write something of the letter first, then note that the customer agreed.</source>
        <translation>اكتب شيئًا من الرسالة أولًا، ثم سجّل أن العميل وافق.</translation>
    </message>
    <message>
        <source>“%1” is not filled in. Write what belongs there.</source>
        <translation>«%1» غير مملوء. اكتب ما يلزم هناك.</translation>
    </message>
    <message numerus="yes">
        <source>Read, %Ln to look at</source>
        <extracomment>The tab of a letter, when the checks found something in it.</extracomment>
        <translation>
            <numerusform>اقرأ، لا شيء للنظر فيه</numerusform>
            <numerusform>اقرأ، أمر واحد للنظر فيه</numerusform>
            <numerusform>اقرأ، أمران للنظر فيهما</numerusform>
            <numerusform>اقرأ، %Ln أمور للنظر فيها</numerusform>
            <numerusform>اقرأ، %Ln أمرًا للنظر فيه</numerusform>
            <numerusform>اقرأ، %Ln أمر للنظر فيه</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are not filled in. Write what belongs there.</source>
        <translation>%1 غير مملوءة. اكتب ما يلزم هناك.</translation>
    </message>
</context>
<context>
    <name>Shopbell::AppearanceCard</name>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
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
        <source>Like my computer</source>
        <translation>مثل جهازي</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Letter keys</source>
        <translation>مفاتيح الحروف</translation>
    </message>
</context>
<context>
    <name>Shopbell::Application</name>
    <message>
        <source>My shop</source>
        <extracomment>Name of the shop and its file at the first start.</extracomment>
        <translation>متجري</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>جارٍ فتح %1…</translation>
    </message>
    <message>
        <source>%1 could not be made</source>
        <translation>تعذّر إنشاء %1</translation>
    </message>
    <message>
        <source>%1 did not open</source>
        <translation>تعذّر فتح %1</translation>
    </message>
    <message>
        <source>Restoring %1…</source>
        <translation>جارٍ استعادة %1…</translation>
    </message>
    <message>
        <source>%1 could not be restored</source>
        <translation>تعذّرت استعادة %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::AtRiskCard</name>
    <message>
        <source>Customers at risk</source>
        <translation>عملاء قد تخسرهم</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Nobody is waiting for a promise, and nobody has been away for long.</source>
        <translation>لا أحد ينتظر وعدًا، ولا أحد غائب منذ مدة طويلة.</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>خطّط لمتابعة</translation>
    </message>
    <message>
        <source>Answer the complaint</source>
        <translation>أجب عن الشكوى</translation>
    </message>
</context>
<context>
    <name>Shopbell::BarsView</name>
    <message>
        <source>Complaints before and after</source>
        <translation>الشكاوى قبله وبعده</translation>
    </message>
    <message>
        <source>Started %1</source>
        <extracomment>At the line in the bars where something was changed; %1 is a day.</extracomment>
        <translation>بدأ في %1</translation>
    </message>
    <message numerus="yes">
        <source>after the %Ln days</source>
        <translation>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::BatchRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A line of past imports: the day, then what came in, as &quot;18 Nov, 40 reviews, none left out&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>تراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a button&apos;s verb: the file it is about</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Shopbell::BehindDialog</name>
    <message>
        <source>Put them behind it</source>
        <translation>اربطها به</translation>
    </message>
    <message>
        <source>No other review is found.</source>
        <translation>لا توجد مراجعة أخرى.</translation>
    </message>
    <message>
        <source>Which reviews are behind it?</source>
        <translation>أي مراجعات ترتبط به؟</translation>
    </message>
    <message>
        <source>Search all reviews</source>
        <translation>البحث في كل المراجعات</translation>
    </message>
    <message>
        <source>Reviews to put behind it</source>
        <translation>مراجعات لربطها به</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A review in a list: who wrote it, when, and the beginning of the words.</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Tick a review first.</source>
        <translation>حدّد مراجعة أولًا.</translation>
    </message>
</context>
<context>
    <name>Shopbell::BehindList</name>
    <message>
        <source>Reviews behind it</source>
        <translation>المراجعات المرتبطة به</translation>
    </message>
</context>
<context>
    <name>Shopbell::BehindModel</name>
    <message>
        <source>%1, %2: %3. Enter opens it, Delete takes it off.</source>
        <extracomment>For a screen reader: who wrote a review, on which day, and its words; then the keys.</extracomment>
        <translation>%1، %2: %3. مفتاح Enter يفتحها، ومفتاح Delete يفك ارتباطها.</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <comment>a name</comment>
        <translation>المسؤول %1</translation>
    </message>
    <message>
        <source>%1, owner %2</source>
        <comment>a day, a name</comment>
        <extracomment>%1 is a day, %2 who in the shop owns the review that was written on it.</extracomment>
        <translation>%1، المسؤول %2</translation>
    </message>
</context>
<context>
    <name>Shopbell::BehindWhichDialog</name>
    <message>
        <source>Put it behind this one</source>
        <translation>ضعه خلف هذا</translation>
    </message>
    <message>
        <source>There is no other improvement. Today is where you try something.</source>
        <translation>لا يوجد تحسين آخر. في «اليوم» تبدأ تجربة شيء ما.</translation>
    </message>
    <message>
        <source>Which improvement is it behind?</source>
        <translation>خلف أي تحسين يقف؟</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>التحسينات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an improvement</comment>
        <extracomment>An improvement in a list, and how it stands: &quot;Read phone orders back, being tried&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Choose an improvement first.</source>
        <translation>اختر تحسينًا أولًا.</translation>
    </message>
</context>
<context>
    <name>Shopbell::BoardColumn</name>
    <message>
        <source>Not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Being done</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>اسأل العميل</translation>
    </message>
    <message>
        <source>Checked with customer</source>
        <extracomment>The name of the last column of the board.</extracomment>
        <translation>تم التحقق مع العميل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: search, or choose who keeps them.</source>
        <translation>
            <numerusform>لا مزيد.</numerusform>
            <numerusform>واحد آخر: ابحث أو اختر من يتولاه.</numerusform>
            <numerusform>اثنان آخران: ابحث أو اختر من يتولاهما.</numerusform>
            <numerusform>%Ln أخرى: ابحث أو اختر من يتولاها.</numerusform>
            <numerusform>%Ln أخرى: ابحث أو اختر من يتولاها.</numerusform>
            <numerusform>%Ln أخرى: ابحث أو اختر من يتولاها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::BulkJobCard</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>New or known tag</source>
        <translation>وسم جديد أو معروف</translation>
    </message>
    <message>
        <source>Tag to take off</source>
        <translation>الوسم المراد نزعه</translation>
    </message>
    <message>
        <source>About</source>
        <comment>what a review is about</comment>
        <translation>عن</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>أين المشكلة</translation>
    </message>
    <message>
        <source>Leave where it hurts as it is</source>
        <translation>ترك «أين المشكلة» دون تغيير</translation>
    </message>
    <message>
        <source>Leave what it is about as it is</source>
        <translation>ترك ما تتحدث عنه دون تغيير</translation>
    </message>
    <message>
        <source>Sort as</source>
        <translation>التصنيف ضمن</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Tags chosen by hand stay as they are</source>
        <translation>الوسوم المختارة يدويًا تبقى كما هي</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln reviews</source>
        <translation>
            <numerusform>وسم %Ln مراجعة</numerusform>
            <numerusform>وسم مراجعة واحدة</numerusform>
            <numerusform>وسم مراجعتين</numerusform>
            <numerusform>وسم %Ln مراجعات</numerusform>
            <numerusform>وسم %Ln مراجعة</numerusform>
            <numerusform>وسم %Ln مراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a tag off</source>
        <translation>نزع وسم</translation>
    </message>
    <message numerus="yes">
        <source>Take it off %Ln reviews</source>
        <translation>
            <numerusform>نزعه عن %Ln مراجعة</numerusform>
            <numerusform>نزعه عن مراجعة واحدة</numerusform>
            <numerusform>نزعه عن مراجعتين</numerusform>
            <numerusform>نزعه عن %Ln مراجعات</numerusform>
            <numerusform>نزعه عن %Ln مراجعة</numerusform>
            <numerusform>نزعه عن %Ln مراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Set what it is about</source>
        <translation>تحديد ما تتحدث عنه</translation>
    </message>
    <message numerus="yes">
        <source>Set it for %Ln reviews</source>
        <translation>
            <numerusform>تحديده في %Ln مراجعة</numerusform>
            <numerusform>تحديده في مراجعة واحدة</numerusform>
            <numerusform>تحديده في مراجعتين</numerusform>
            <numerusform>تحديده في %Ln مراجعات</numerusform>
            <numerusform>تحديده في %Ln مراجعة</numerusform>
            <numerusform>تحديده في %Ln مراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the kind</source>
        <translation>تحديد النوع</translation>
    </message>
    <message>
        <source>Replaces what rating or file said</source>
        <translation>يحل محل ما ورد في التقييم أو الملف</translation>
    </message>
    <message numerus="yes">
        <source>Sort %Ln reviews</source>
        <translation>
            <numerusform>تصنيف %Ln مراجعة</numerusform>
            <numerusform>تصنيف مراجعة واحدة</numerusform>
            <numerusform>تصنيف مراجعتين</numerusform>
            <numerusform>تصنيف %Ln مراجعات</numerusform>
            <numerusform>تصنيف %Ln مراجعة</numerusform>
            <numerusform>تصنيف %Ln مراجعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::BulkPane</name>
    <message>
        <source>What is selected</source>
        <translation>ما هو محدَّد</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>إضافة وسم…</translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation>نزع وسم…</translation>
    </message>
    <message>
        <source>Set what it is about…</source>
        <translation>تحديد ما تتحدث عنه…</translation>
    </message>
    <message>
        <source>Set the kind…</source>
        <translation>تحديد النوع…</translation>
    </message>
    <message>
        <source>Sort as…</source>
        <translation>تصنيف ضمن…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>I want to answer these</source>
        <translation>أريد الردّ على هذه</translation>
    </message>
    <message>
        <source>Starts the clock of those that are not answered and have none.</source>
        <translation>يبدأ عدّاد المهلة للمراجعات التي لا ردّ عليها ولا عدّاد لها.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Came in by</source>
        <translation>وصلت عن طريق</translation>
    </message>
    <message>
        <source>Whatever you do here is one step in Edit &gt; Undo.</source>
        <translation>كل ما يُفعل هنا خطوة واحدة في تحرير &gt; تراجع.</translation>
    </message>
    <message>
        <source>Leave the selection</source>
        <translation>الخروج من التحديد</translation>
    </message>
    <message>
        <source>Leave the selection (Esc)</source>
        <translation>الخروج من التحديد (Esc)</translation>
    </message>
    <message>
        <source>%1 reviews selected</source>
        <extracomment>A number, or &quot;5,000+&quot;.</extracomment>
        <translation>المراجعات المحددة: %1</translation>
    </message>
    <message>
        <source>Do this to all %1</source>
        <translation>تطبيق على الكل (%1)</translation>
    </message>
    <message>
        <source>Do this to these %1</source>
        <translation>تطبيق على هذه (%1)</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>إخراج من الأرشيف</translation>
    </message>
    <message>
        <source>%1 answered, %2 waiting, %3 without a clock</source>
        <extracomment>Numbers of reviews.</extracomment>
        <translation>تم الردّ: %1، بالانتظار: %2، بلا عدّاد: %3</translation>
    </message>
    <message>
        <source>%1 answered, %2 waiting</source>
        <translation>تم الردّ: %1، بالانتظار: %2</translation>
    </message>
    <message>
        <source>Import %1, typed by hand %2</source>
        <translation>بالاستيراد: %1، باليد: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them still wait for an answer. Archiving does not stop their clock.</source>
        <translation>
            <numerusform>%Ln منها ما زالت تنتظر ردًّا. الأرشفة لا توقف عدّادها.</numerusform>
            <numerusform>واحدة منها ما زالت تنتظر ردًّا. الأرشفة لا توقف عدّادها.</numerusform>
            <numerusform>اثنتان منها ما زالتا تنتظران ردًّا. الأرشفة لا توقف عدّادهما.</numerusform>
            <numerusform>%Ln منها ما زالت تنتظر ردًّا. الأرشفة لا توقف عدّادها.</numerusform>
            <numerusform>%Ln منها ما زالت تنتظر ردًّا. الأرشفة لا توقف عدّادها.</numerusform>
            <numerusform>%Ln منها ما زالت تنتظر ردًّا. الأرشفة لا توقف عدّادها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>channel, count</comment>
        <extracomment>A channel and its number of reviews: &quot;Google 82&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>others %1</source>
        <comment>channels, count</comment>
        <translation>قنوات أخرى %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date</source>
        <translation>
            <numerusform>%Ln بلا تاريخ</numerusform>
            <numerusform>واحدة بلا تاريخ</numerusform>
            <numerusform>اثنتان بلا تاريخ</numerusform>
            <numerusform>%Ln بلا تاريخ</numerusform>
            <numerusform>%Ln بلا تاريخ</numerusform>
            <numerusform>%Ln بلا تاريخ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A range of days and how many reviews have no date.</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Shopbell::BulkStrip</name>
    <message>
        <source>Select none</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Select none (Esc)</source>
        <translation>إلغاء التحديد (Esc)</translation>
    </message>
    <message>
        <source>All %1 in this view</source>
        <extracomment>The first is a number, the second one too or &quot;5,000+&quot;.</extracomment>
        <translation>كل ما في هذا العرض: %1</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>المحدَّد: %1 من %2</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>Shopbell::BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Shopbell::ChangeText</name>
    <message numerus="yes">
        <source>sort %Ln reviews as %1</source>
        <translation>
            <numerusform>تصنيف %Ln مراجعة ضمن «%1»</numerusform>
            <numerusform>تصنيف مراجعة واحدة ضمن «%1»</numerusform>
            <numerusform>تصنيف مراجعتين ضمن «%1»</numerusform>
            <numerusform>تصنيف %Ln مراجعات ضمن «%1»</numerusform>
            <numerusform>تصنيف %Ln مراجعة ضمن «%1»</numerusform>
            <numerusform>تصنيف %Ln مراجعة ضمن «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set the kind of %Ln reviews</source>
        <translation>
            <numerusform>تحديد نوع %Ln مراجعة</numerusform>
            <numerusform>تحديد نوع مراجعة واحدة</numerusform>
            <numerusform>تحديد نوع مراجعتين</numerusform>
            <numerusform>تحديد نوع %Ln مراجعات</numerusform>
            <numerusform>تحديد نوع %Ln مراجعة</numerusform>
            <numerusform>تحديد نوع %Ln مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set what %Ln reviews are about</source>
        <translation>
            <numerusform>تحديد ما تتحدث عنه %Ln مراجعة</numerusform>
            <numerusform>تحديد ما تتحدث عنه مراجعة واحدة</numerusform>
            <numerusform>تحديد ما تتحدث عنه مراجعتان</numerusform>
            <numerusform>تحديد ما تتحدث عنه %Ln مراجعات</numerusform>
            <numerusform>تحديد ما تتحدث عنه %Ln مراجعة</numerusform>
            <numerusform>تحديد ما تتحدث عنه %Ln مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set where it hurts in %Ln reviews</source>
        <translation>
            <numerusform>تحديد «أين المشكلة» في %Ln مراجعة</numerusform>
            <numerusform>تحديد «أين المشكلة» في مراجعة واحدة</numerusform>
            <numerusform>تحديد «أين المشكلة» في مراجعتين</numerusform>
            <numerusform>تحديد «أين المشكلة» في %Ln مراجعات</numerusform>
            <numerusform>تحديد «أين المشكلة» في %Ln مراجعة</numerusform>
            <numerusform>تحديد «أين المشكلة» في %Ln مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %Ln reviews</source>
        <translation>
            <numerusform>وسم %Ln مراجعة</numerusform>
            <numerusform>وسم مراجعة واحدة</numerusform>
            <numerusform>وسم مراجعتين</numerusform>
            <numerusform>وسم %Ln مراجعات</numerusform>
            <numerusform>وسم %Ln مراجعة</numerusform>
            <numerusform>وسم %Ln مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take a tag off %Ln reviews</source>
        <translation>
            <numerusform>نزع وسم عن %Ln مراجعة</numerusform>
            <numerusform>نزع وسم عن مراجعة واحدة</numerusform>
            <numerusform>نزع وسم عن مراجعتين</numerusform>
            <numerusform>نزع وسم عن %Ln مراجعات</numerusform>
            <numerusform>نزع وسم عن %Ln مراجعة</numerusform>
            <numerusform>نزع وسم عن %Ln مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>flag %Ln reviews</source>
        <translation>
            <numerusform>وضع علامة على %Ln مراجعة</numerusform>
            <numerusform>وضع علامة على مراجعة واحدة</numerusform>
            <numerusform>وضع علامة على مراجعتين</numerusform>
            <numerusform>وضع علامة على %Ln مراجعات</numerusform>
            <numerusform>وضع علامة على %Ln مراجعة</numerusform>
            <numerusform>وضع علامة على %Ln مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take the flag off %Ln reviews</source>
        <translation>
            <numerusform>نزع العلامة عن %Ln مراجعة</numerusform>
            <numerusform>نزع العلامة عن مراجعة واحدة</numerusform>
            <numerusform>نزع العلامة عن مراجعتين</numerusform>
            <numerusform>نزع العلامة عن %Ln مراجعات</numerusform>
            <numerusform>نزع العلامة عن %Ln مراجعة</numerusform>
            <numerusform>نزع العلامة عن %Ln مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %Ln reviews as urgent</source>
        <translation>
            <numerusform>تمييز %Ln مراجعة كعاجلة</numerusform>
            <numerusform>تمييز مراجعة واحدة كعاجلة</numerusform>
            <numerusform>تمييز مراجعتين كعاجلتين</numerusform>
            <numerusform>تمييز %Ln مراجعات كعاجلة</numerusform>
            <numerusform>تمييز %Ln مراجعة كعاجلة</numerusform>
            <numerusform>تمييز %Ln مراجعة كعاجلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %Ln reviews as not urgent</source>
        <translation>
            <numerusform>تمييز %Ln مراجعة بأن لا عجلة فيها</numerusform>
            <numerusform>تمييز مراجعة واحدة بأن لا عجلة فيها</numerusform>
            <numerusform>تمييز مراجعتين بأن لا عجلة فيهما</numerusform>
            <numerusform>تمييز %Ln مراجعات بأن لا عجلة فيها</numerusform>
            <numerusform>تمييز %Ln مراجعة بأن لا عجلة فيها</numerusform>
            <numerusform>تمييز %Ln مراجعة بأن لا عجلة فيها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>archive %Ln reviews</source>
        <translation>
            <numerusform>أرشفة %Ln مراجعة</numerusform>
            <numerusform>أرشفة مراجعة واحدة</numerusform>
            <numerusform>أرشفة مراجعتين</numerusform>
            <numerusform>أرشفة %Ln مراجعات</numerusform>
            <numerusform>أرشفة %Ln مراجعة</numerusform>
            <numerusform>أرشفة %Ln مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %Ln reviews out of the archive</source>
        <translation>
            <numerusform>إخراج %Ln مراجعة من الأرشيف</numerusform>
            <numerusform>إخراج مراجعة واحدة من الأرشيف</numerusform>
            <numerusform>إخراج مراجعتين من الأرشيف</numerusform>
            <numerusform>إخراج %Ln مراجعات من الأرشيف</numerusform>
            <numerusform>إخراج %Ln مراجعة من الأرشيف</numerusform>
            <numerusform>إخراج %Ln مراجعة من الأرشيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>start the clock of %Ln reviews</source>
        <translation>
            <numerusform>بدء عدّاد المهلة في %Ln مراجعة</numerusform>
            <numerusform>بدء عدّاد المهلة في مراجعة واحدة</numerusform>
            <numerusform>بدء عدّاد المهلة في مراجعتين</numerusform>
            <numerusform>بدء عدّاد المهلة في %Ln مراجعات</numerusform>
            <numerusform>بدء عدّاد المهلة في %Ln مراجعة</numerusform>
            <numerusform>بدء عدّاد المهلة في %Ln مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %Ln tags</source>
        <translation>
            <numerusform>حذف %Ln وسم</numerusform>
            <numerusform>حذف وسم واحد</numerusform>
            <numerusform>حذف وسمين</numerusform>
            <numerusform>حذف %Ln وسوم</numerusform>
            <numerusform>حذف %Ln وسمًا</numerusform>
            <numerusform>حذف %Ln وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews sorted as %1.</source>
        <translation>
            <numerusform>تم تصنيف %Ln مراجعة ضمن «%1».</numerusform>
            <numerusform>تم تصنيف مراجعة واحدة ضمن «%1».</numerusform>
            <numerusform>تم تصنيف مراجعتين ضمن «%1».</numerusform>
            <numerusform>تم تصنيف %Ln مراجعات ضمن «%1».</numerusform>
            <numerusform>تم تصنيف %Ln مراجعة ضمن «%1».</numerusform>
            <numerusform>تم تصنيف %Ln مراجعة ضمن «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kind of %Ln reviews set.</source>
        <translation>
            <numerusform>تم تحديد نوع %Ln مراجعة.</numerusform>
            <numerusform>تم تحديد نوع مراجعة واحدة.</numerusform>
            <numerusform>تم تحديد نوع مراجعتين.</numerusform>
            <numerusform>تم تحديد نوع %Ln مراجعات.</numerusform>
            <numerusform>تم تحديد نوع %Ln مراجعة.</numerusform>
            <numerusform>تم تحديد نوع %Ln مراجعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln reviews are about is set.</source>
        <translation>
            <numerusform>تم تحديد ما تتحدث عنه %Ln مراجعة.</numerusform>
            <numerusform>تم تحديد ما تتحدث عنه مراجعة واحدة.</numerusform>
            <numerusform>تم تحديد ما تتحدث عنه مراجعتان.</numerusform>
            <numerusform>تم تحديد ما تتحدث عنه %Ln مراجعات.</numerusform>
            <numerusform>تم تحديد ما تتحدث عنه %Ln مراجعة.</numerusform>
            <numerusform>تم تحديد ما تتحدث عنه %Ln مراجعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where it hurts is set in %Ln reviews.</source>
        <translation>
            <numerusform>تم تحديد «أين المشكلة» في %Ln مراجعة.</numerusform>
            <numerusform>تم تحديد «أين المشكلة» في مراجعة واحدة.</numerusform>
            <numerusform>تم تحديد «أين المشكلة» في مراجعتين.</numerusform>
            <numerusform>تم تحديد «أين المشكلة» في %Ln مراجعات.</numerusform>
            <numerusform>تم تحديد «أين المشكلة» في %Ln مراجعة.</numerusform>
            <numerusform>تم تحديد «أين المشكلة» في %Ln مراجعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews tagged.</source>
        <translation>
            <numerusform>تم وسم %Ln مراجعة.</numerusform>
            <numerusform>تم وسم مراجعة واحدة.</numerusform>
            <numerusform>تم وسم مراجعتين.</numerusform>
            <numerusform>تم وسم %Ln مراجعات.</numerusform>
            <numerusform>تم وسم %Ln مراجعة.</numerusform>
            <numerusform>تم وسم %Ln مراجعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag taken off %Ln reviews.</source>
        <translation>
            <numerusform>تم نزع الوسم عن %Ln مراجعة.</numerusform>
            <numerusform>تم نزع الوسم عن مراجعة واحدة.</numerusform>
            <numerusform>تم نزع الوسم عن مراجعتين.</numerusform>
            <numerusform>تم نزع الوسم عن %Ln مراجعات.</numerusform>
            <numerusform>تم نزع الوسم عن %Ln مراجعة.</numerusform>
            <numerusform>تم نزع الوسم عن %Ln مراجعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews flagged.</source>
        <translation>
            <numerusform>تم وضع علامة على %Ln مراجعة.</numerusform>
            <numerusform>تم وضع علامة على مراجعة واحدة.</numerusform>
            <numerusform>تم وضع علامة على مراجعتين.</numerusform>
            <numerusform>تم وضع علامة على %Ln مراجعات.</numerusform>
            <numerusform>تم وضع علامة على %Ln مراجعة.</numerusform>
            <numerusform>تم وضع علامة على %Ln مراجعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flag taken off %Ln reviews.</source>
        <translation>
            <numerusform>تم نزع العلامة عن %Ln مراجعة.</numerusform>
            <numerusform>تم نزع العلامة عن مراجعة واحدة.</numerusform>
            <numerusform>تم نزع العلامة عن مراجعتين.</numerusform>
            <numerusform>تم نزع العلامة عن %Ln مراجعات.</numerusform>
            <numerusform>تم نزع العلامة عن %Ln مراجعة.</numerusform>
            <numerusform>تم نزع العلامة عن %Ln مراجعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews marked as urgent.</source>
        <translation>
            <numerusform>تم تمييز %Ln مراجعة كعاجلة.</numerusform>
            <numerusform>تم تمييز مراجعة واحدة كعاجلة.</numerusform>
            <numerusform>تم تمييز مراجعتين كعاجلتين.</numerusform>
            <numerusform>تم تمييز %Ln مراجعات كعاجلة.</numerusform>
            <numerusform>تم تمييز %Ln مراجعة كعاجلة.</numerusform>
            <numerusform>تم تمييز %Ln مراجعة كعاجلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews marked as not urgent.</source>
        <translation>
            <numerusform>تم تمييز %Ln مراجعة بأن لا عجلة فيها.</numerusform>
            <numerusform>تم تمييز مراجعة واحدة بأن لا عجلة فيها.</numerusform>
            <numerusform>تم تمييز مراجعتين بأن لا عجلة فيهما.</numerusform>
            <numerusform>تم تمييز %Ln مراجعات بأن لا عجلة فيها.</numerusform>
            <numerusform>تم تمييز %Ln مراجعة بأن لا عجلة فيها.</numerusform>
            <numerusform>تم تمييز %Ln مراجعة بأن لا عجلة فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews archived.</source>
        <translation>
            <numerusform>تمت أرشفة %Ln مراجعة.</numerusform>
            <numerusform>تمت أرشفة مراجعة واحدة.</numerusform>
            <numerusform>تمت أرشفة مراجعتين.</numerusform>
            <numerusform>تمت أرشفة %Ln مراجعات.</numerusform>
            <numerusform>تمت أرشفة %Ln مراجعة.</numerusform>
            <numerusform>تمت أرشفة %Ln مراجعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews taken out of the archive.</source>
        <translation>
            <numerusform>تم إخراج %Ln مراجعة من الأرشيف.</numerusform>
            <numerusform>تم إخراج مراجعة واحدة من الأرشيف.</numerusform>
            <numerusform>تم إخراج مراجعتين من الأرشيف.</numerusform>
            <numerusform>تم إخراج %Ln مراجعات من الأرشيف.</numerusform>
            <numerusform>تم إخراج %Ln مراجعة من الأرشيف.</numerusform>
            <numerusform>تم إخراج %Ln مراجعة من الأرشيف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clock of %Ln reviews started.</source>
        <translation>
            <numerusform>بدأ عدّاد المهلة في %Ln مراجعة.</numerusform>
            <numerusform>بدأ عدّاد المهلة في مراجعة واحدة.</numerusform>
            <numerusform>بدأ عدّاد المهلة في مراجعتين.</numerusform>
            <numerusform>بدأ عدّاد المهلة في %Ln مراجعات.</numerusform>
            <numerusform>بدأ عدّاد المهلة في %Ln مراجعة.</numerusform>
            <numerusform>بدأ عدّاد المهلة في %Ln مراجعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags deleted.</source>
        <translation>
            <numerusform>تم حذف %Ln وسم.</numerusform>
            <numerusform>تم حذف وسم واحد.</numerusform>
            <numerusform>تم حذف وسمين.</numerusform>
            <numerusform>تم حذف %Ln وسوم.</numerusform>
            <numerusform>تم حذف %Ln وسمًا.</numerusform>
            <numerusform>تم حذف %Ln وسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>add a review</source>
        <translation>إضافة مراجعة</translation>
    </message>
    <message>
        <source>edit a review</source>
        <translation>تحرير مراجعة</translation>
    </message>
    <message>
        <source>delete a review</source>
        <translation>حذف مراجعة</translation>
    </message>
    <message>
        <source>write a private note</source>
        <translation>كتابة ملاحظة خاصة</translation>
    </message>
    <message>
        <source>write a draft</source>
        <translation>كتابة مسودة</translation>
    </message>
    <message>
        <source>discard a draft</source>
        <translation>التخلي عن مسودة</translation>
    </message>
    <message>
        <source>mark a reply as posted</source>
        <translation>تمييز ردّ كمنشور</translation>
    </message>
    <message>
        <source>edit a reply</source>
        <translation>تحرير ردّ</translation>
    </message>
    <message>
        <source>add a message</source>
        <translation>إضافة رسالة</translation>
    </message>
    <message>
        <source>edit a message</source>
        <translation>تحرير رسالة</translation>
    </message>
    <message>
        <source>delete a message</source>
        <translation>حذف رسالة</translation>
    </message>
    <message numerus="yes">
        <source>import %Ln reviews</source>
        <translation>
            <numerusform>استيراد %Ln مراجعة</numerusform>
            <numerusform>استيراد مراجعة واحدة</numerusform>
            <numerusform>استيراد مراجعتين</numerusform>
            <numerusform>استيراد %Ln مراجعات</numerusform>
            <numerusform>استيراد %Ln مراجعة</numerusform>
            <numerusform>استيراد %Ln مراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>change the shop’s settings</source>
        <translation>تغيير إعدادات المتجر</translation>
    </message>
    <message>
        <source>rename a tag</source>
        <translation>إعادة تسمية وسم</translation>
    </message>
    <message>
        <source>make the sample shop</source>
        <translation>إنشاء المتجر التجريبي</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>Menu entry; what is undone follows: &quot;Undo: tag 187 reviews&quot;.</extracomment>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>Menu entry; what is done again follows: &quot;Redo: tag 187 reviews&quot;.</extracomment>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Review added.</source>
        <translation>أُضيفت المراجعة.</translation>
    </message>
    <message>
        <source>Review changed.</source>
        <translation>تغيّرت المراجعة.</translation>
    </message>
    <message>
        <source>Review deleted.</source>
        <translation>حُذفت المراجعة.</translation>
    </message>
    <message>
        <source>Private note saved.</source>
        <translation>حُفظت الملاحظة الخاصة.</translation>
    </message>
    <message>
        <source>Draft saved.</source>
        <translation>حُفظت المسودة.</translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation>تم التخلي عن المسودة.</translation>
    </message>
    <message>
        <source>Reply marked as posted.</source>
        <translation>تم تمييز الردّ كمنشور.</translation>
    </message>
    <message>
        <source>Reply changed.</source>
        <translation>تغيّر الردّ.</translation>
    </message>
    <message>
        <source>Message added.</source>
        <translation>أُضيفت الرسالة.</translation>
    </message>
    <message>
        <source>Message changed.</source>
        <translation>تغيّرت الرسالة.</translation>
    </message>
    <message>
        <source>Message deleted.</source>
        <translation>حُذفت الرسالة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews imported.</source>
        <translation>
            <numerusform>تم استيراد %Ln مراجعة.</numerusform>
            <numerusform>تم استيراد مراجعة واحدة.</numerusform>
            <numerusform>تم استيراد مراجعتين.</numerusform>
            <numerusform>تم استيراد %Ln مراجعات.</numerusform>
            <numerusform>تم استيراد %Ln مراجعة.</numerusform>
            <numerusform>تم استيراد %Ln مراجعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>حُفظت الإعدادات.</translation>
    </message>
    <message>
        <source>Tag renamed.</source>
        <translation>تغيّر اسم الوسم.</translation>
    </message>
    <message>
        <source>Sample shop made.</source>
        <translation>أُنشئ المتجر التجريبي.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <extracomment>After Undo: &quot;Taken back: tag 187 reviews.&quot;</extracomment>
        <translation>تم التراجع عن: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <extracomment>After Redo: &quot;Done again: tag 187 reviews.&quot;</extracomment>
        <translation>تمت الإعادة: %1.</translation>
    </message>
    <message>
        <source>rename the shop</source>
        <translation>إعادة تسمية المتجر</translation>
    </message>
    <message>
        <source>change the kind of shop</source>
        <translation>تغيير نوع المتجر</translation>
    </message>
    <message>
        <source>change where the shop is</source>
        <translation>تغيير مكان المتجر</translation>
    </message>
    <message>
        <source>change the name you sign as</source>
        <translation>تغيير توقيعك</translation>
    </message>
    <message>
        <source>change the brand colour</source>
        <translation>تغيير لون العلامة التجارية</translation>
    </message>
    <message>
        <source>change the logo</source>
        <translation>تغيير الشعار</translation>
    </message>
    <message>
        <source>change the currency</source>
        <translation>تغيير العملة</translation>
    </message>
    <message>
        <source>change the country</source>
        <translation>تغيير البلد</translation>
    </message>
    <message>
        <source>change the time zone</source>
        <translation>تغيير المنطقة الزمنية</translation>
    </message>
    <message>
        <source>change the time to reply</source>
        <translation>تغيير مهلة الردّ</translation>
    </message>
    <message>
        <source>Shop renamed.</source>
        <translation>تغيّر اسم المتجر.</translation>
    </message>
    <message>
        <source>Kind of shop changed.</source>
        <translation>تغيّر نوع المتجر.</translation>
    </message>
    <message>
        <source>Place changed.</source>
        <translation>تغيّر المكان.</translation>
    </message>
    <message>
        <source>Name you sign as changed.</source>
        <translation>تغيّر توقيعك.</translation>
    </message>
    <message>
        <source>Brand colour changed.</source>
        <translation>تغيّر لون العلامة التجارية.</translation>
    </message>
    <message>
        <source>Logo changed.</source>
        <translation>تغيّر الشعار.</translation>
    </message>
    <message>
        <source>Currency changed.</source>
        <translation>تغيّرت العملة.</translation>
    </message>
    <message>
        <source>Country changed.</source>
        <translation>تغيّر البلد.</translation>
    </message>
    <message>
        <source>Time zone changed.</source>
        <translation>تغيّرت المنطقة الزمنية.</translation>
    </message>
    <message>
        <source>Time to reply changed.</source>
        <translation>تغيّرت مهلة الردّ.</translation>
    </message>
    <message>
        <source>change the satisfaction groups</source>
        <translation>تغيير مجموعات الرضا</translation>
    </message>
    <message>
        <source>Satisfaction groups changed.</source>
        <translation>تم تغيير مجموعات الرضا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <translation>
            <numerusform>%Ln عملية شراء</numerusform>
            <numerusform>عملية شراء واحدة</numerusform>
            <numerusform>عمليتي شراء</numerusform>
            <numerusform>%Ln عمليات شراء</numerusform>
            <numerusform>%Ln عملية شراء</numerusform>
            <numerusform>%Ln عملية شراء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln عميل</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلين</numerusform>
            <numerusform>%Ln عملاء</numerusform>
            <numerusform>%Ln عميلًا</numerusform>
            <numerusform>%Ln عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews</source>
        <translation>
            <numerusform>لا مراجعات</numerusform>
            <numerusform>مراجعة واحدة</numerusform>
            <numerusform>مراجعتان</numerusform>
            <numerusform>%Ln مراجعات</numerusform>
            <numerusform>%Ln مراجعة</numerusform>
            <numerusform>%Ln مراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>What an import held: %1 is &quot;3 purchases&quot; or &quot;3 reviews&quot;, %2 is &quot;2 customers&quot;.</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Import taken back, %1 removed.</source>
        <translation>أُلغي الاستيراد، وأُزيل %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay, because they were changed since.</source>
        <translation>
            <numerusform>لم يبقَ شيء.</numerusform>
            <numerusform>بقي عنصر واحد لأنه تغيّر منذ ذلك الحين.</numerusform>
            <numerusform>بقي عنصران لأنهما تغيّرا منذ ذلك الحين.</numerusform>
            <numerusform>بقيت %Ln عناصر لأنها تغيّرت منذ ذلك الحين.</numerusform>
            <numerusform>بقي %Ln عنصرًا لأنها تغيّرت منذ ذلك الحين.</numerusform>
            <numerusform>بقي %Ln عنصر لأنها تغيّرت منذ ذلك الحين.</numerusform>
        </translation>
    </message>
    <message>
        <source>take back an import of %1</source>
        <translation>إلغاء استيراد %1</translation>
    </message>
    <message>
        <source>change the opening hours</source>
        <translation>تغيير ساعات العمل</translation>
    </message>
    <message>
        <source>change how soon customers are asked again</source>
        <translation>تغيير المدة قبل سؤال العملاء مرة أخرى</translation>
    </message>
    <message>
        <source>Opening hours changed.</source>
        <translation>تم تغيير ساعات العمل.</translation>
    </message>
    <message>
        <source>Days between two requests changed.</source>
        <translation>تم تغيير عدد الأيام بين طلبين.</translation>
    </message>
    <message>
        <source>mark a reply as ready</source>
        <translation>تعليم رد جاهزًا</translation>
    </message>
    <message>
        <source>make a ready reply a draft again</source>
        <translation>إعادة رد جاهز إلى مسودة</translation>
    </message>
    <message>
        <source>Reply marked as ready.</source>
        <translation>عُلّم الرد جاهزًا.</translation>
    </message>
    <message>
        <source>The reply is a draft again.</source>
        <translation>عاد الرد مسودة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referrals</source>
        <translation>
            <numerusform>لا إحالات</numerusform>
            <numerusform>إحالة واحدة</numerusform>
            <numerusform>إحالتان</numerusform>
            <numerusform>%Ln إحالات</numerusform>
            <numerusform>%Ln إحالة</numerusform>
            <numerusform>%Ln إحالة</numerusform>
        </translation>
    </message>
    <message>
        <source>mark a review as said in private</source>
        <translation>تعليم تقييم بأنه قيل على انفراد</translation>
    </message>
    <message>
        <source>mark a review as said in public</source>
        <translation>تعليم تقييم بأنه قيل علنًا</translation>
    </message>
    <message>
        <source>Review marked as said in private.</source>
        <translation>عُلّم التقييم بأنه قيل على انفراد.</translation>
    </message>
    <message>
        <source>Review marked as said in public.</source>
        <translation>عُلّم التقييم بأنه قيل علنًا.</translation>
    </message>
    <message>
        <source>Marked as answered.</source>
        <extracomment>A review that stands nowhere was answered: nothing was posted.</extracomment>
        <translation>عُلّم مجابًا.</translation>
    </message>
    <message numerus="yes">
        <source>Review deleted, with %Ln promises.</source>
        <extracomment>The promises were made for this review alone.</extracomment>
        <translation>
            <numerusform>حُذفت المراجعة.</numerusform>
            <numerusform>حُذفت المراجعة مع وعدها.</numerusform>
            <numerusform>حُذفت المراجعة مع وعدَيها.</numerusform>
            <numerusform>حُذفت المراجعة مع %Ln وعود.</numerusform>
            <numerusform>حُذفت المراجعة مع %Ln وعدًا.</numerusform>
            <numerusform>حُذفت المراجعة مع %Ln وعد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ChangedDialog</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>What we changed</source>
        <translation>ما غيّرناه</translation>
    </message>
    <message>
        <source>Every carton has a date now.</source>
        <translation>صار على كل علبة تاريخ.</translation>
    </message>
    <message>
        <source>In your words, for others to read</source>
        <translation>بكلماتك، ليقرأها الآخرون</translation>
    </message>
</context>
<context>
    <name>Shopbell::ChangedLine</name>
    <message>
        <source>Changed because of it</source>
        <translation>ما تغيّر بسببه</translation>
    </message>
    <message>
        <source>Changed because of it:</source>
        <translation>ما تغيّر بسببه:</translation>
    </message>
</context>
<context>
    <name>Shopbell::ChannelWords</name>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Yelp</source>
        <translation>Yelp</translation>
    </message>
    <message>
        <source>Tripadvisor</source>
        <translation>Tripadvisor</translation>
    </message>
    <message>
        <source>Trustpilot</source>
        <translation>Trustpilot</translation>
    </message>
    <message>
        <source>Etsy</source>
        <translation>Etsy</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>Dianping</source>
        <translation>Dianping</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>شخصيًا</translation>
    </message>
    <message>
        <source>in the shop</source>
        <translation>في المتجر</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>برسالة</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>استبيان</translation>
    </message>
    <message>
        <source>in a questionnaire</source>
        <translation>في استبيان</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>المتجر الإلكتروني</translation>
    </message>
    <message>
        <source>in the web shop</source>
        <translation>في المتجر الإلكتروني</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>مخبز</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>مقهى</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>مطعم</translation>
    </message>
    <message>
        <source>Tea room</source>
        <translation>صالون شاي</translation>
    </message>
    <message>
        <source>Grocer’s</source>
        <translation>بقالة</translation>
    </message>
    <message>
        <source>Bicycles</source>
        <translation>دراجات هوائية</translation>
    </message>
    <message>
        <source>Hair and beauty</source>
        <translation>شعر وتجميل</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>كتب</translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation>أزهار</translation>
    </message>
    <message>
        <source>Tools and repairs</source>
        <translation>عُدد وتصليح</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>حيوانات أليفة</translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation>ملابس</translation>
    </message>
    <message>
        <source>Another kind of shop</source>
        <translation>متجر من نوع آخر</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>A site: &quot;on Google&quot;.</extracomment>
        <translation>على %1</translation>
    </message>
    <message>
        <source>Told in person</source>
        <translation>قيل شخصيًا</translation>
    </message>
    <message>
        <source>Told by phone</source>
        <translation>قيل بالهاتف</translation>
    </message>
    <message>
        <source>Sent by e-mail</source>
        <translation>أُرسل بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Sent by message</source>
        <translation>أُرسل برسالة</translation>
    </message>
    <message>
        <source>Posted %1</source>
        <extracomment>Of an answer that everybody can read: &quot;Posted on Google&quot;, &quot;Posted in the web shop&quot;.</extracomment>
        <translation>نُشر %1</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <extracomment>Of an answer to the customer alone: &quot;Answered on Instagram&quot;, &quot;Answered in a questionnaire&quot;.</extracomment>
        <translation>رُدّ عليه %1</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>بالبريد</translation>
    </message>
    <message>
        <source>Sent by post</source>
        <translation>أُرسل بالبريد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind and place of a shop</comment>
        <extracomment>Under the shop&apos;s name. %1 is the kind of shop, %2 the place: &quot;Bakery, Wellbrook&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Shopbell::ChartCard</name>
    <message>
        <source>Add a note…</source>
        <translation>إضافة ملاحظة…</translation>
    </message>
    <message>
        <source>Change the target…</source>
        <translation>تغيير الهدف…</translation>
    </message>
    <message>
        <source>Set a target…</source>
        <translation>تحديد هدف…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Show your notes on the time axis</source>
        <translation>إظهار ملاحظاتك على محور الزمن</translation>
    </message>
</context>
<context>
    <name>Shopbell::ChartDialogs</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A note on the time axis</source>
        <translation>ملاحظة على محور الزمن</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>تغيير الملاحظة</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>إضافة الملاحظة</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ماذا حدث</translation>
    </message>
    <message>
        <source>Stamp card at the till</source>
        <translation>بطاقة الأختام عند الصندوق</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>إزالة الملاحظة</translation>
    </message>
    <message>
        <source>Your target</source>
        <translation>هدفك</translation>
    </message>
    <message>
        <source>Set the target</source>
        <translation>تحديد الهدف</translation>
    </message>
    <message>
        <source>What you want to reach</source>
        <translation>ما تريد بلوغه</translation>
    </message>
    <message>
        <source>Take the target away</source>
        <translation>إزالة الهدف</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>حفظ العرض</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>A share is at most 100 %.</source>
        <translation>الحصة لا تزيد على 100 %.</translation>
    </message>
</context>
<context>
    <name>Shopbell::ChartExport</name>
    <message>
        <source>Save the chart</source>
        <translation>حفظ الرسم البياني</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>رسم (*.svg)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>صفحة (*.pdf)</translation>
    </message>
    <message>
        <source>Table as text (*.csv)</source>
        <translation>جدول نصي (*.csv)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>تم الحفظ باسم %1.</translation>
    </message>
    <message>
        <source>The chart is copied as a picture.</source>
        <translation>تم نسخ الرسم البياني كصورة.</translation>
    </message>
    <message>
        <source>The table is copied. A spreadsheet takes it as it is.</source>
        <translation>تم نسخ الجدول. يمكن لصقه في جدول بيانات كما هو.</translation>
    </message>
</context>
<context>
    <name>Shopbell::ChartPeople</name>
    <message>
        <source>Nobody stands behind this point.</source>
        <translation>لا أحد وراء هذه النقطة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln friends stand behind this point, all known by their name only.</source>
        <translation>
            <numerusform>لا أصدقاء وراء هذه النقطة.</numerusform>
            <numerusform>وراء هذه النقطة صديق واحد معروف بالاسم فقط.</numerusform>
            <numerusform>وراء هذه النقطة صديقان معروفان بالاسم فقط.</numerusform>
            <numerusform>وراء هذه النقطة %Ln من الأصدقاء، كلهم معروفون بالاسم فقط.</numerusform>
            <numerusform>وراء هذه النقطة %Ln من الأصدقاء، كلهم معروفون بالاسم فقط.</numerusform>
            <numerusform>وراء هذه النقطة %Ln من الأصدقاء، كلهم معروفون بالاسم فقط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; besides them %Ln friends who are known by their name only</source>
        <extracomment>%1 is what the people have in common; %n friends are not among them.</extracomment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1؛ ومعهم صديق معروف بالاسم فقط</numerusform>
            <numerusform>%1؛ ومعهم صديقان معروفان بالاسم فقط</numerusform>
            <numerusform>%1؛ ومعهم %Ln من الأصدقاء المعروفين بالاسم فقط</numerusform>
            <numerusform>%1؛ ومعهم %Ln من الأصدقاء المعروفين بالاسم فقط</numerusform>
            <numerusform>%1؛ ومعهم %Ln من الأصدقاء المعروفين بالاسم فقط</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ChartSayings</name>
    <message numerus="yes">
        <source>First came in %1; %2 came back within %Ln days and stand first</source>
        <extracomment>%1 is a month, %2 &quot;30 of 71&quot;.</extracomment>
        <translation>
            <numerusform>جاؤوا أول مرة في %1؛ %2 عادوا خلال %Ln يوم ويظهرون أولًا</numerusform>
            <numerusform>جاؤوا أول مرة في %1؛ %2 عادوا خلال يوم واحد ويظهرون أولًا</numerusform>
            <numerusform>جاؤوا أول مرة في %1؛ %2 عادوا خلال يومين ويظهرون أولًا</numerusform>
            <numerusform>جاؤوا أول مرة في %1؛ %2 عادوا خلال %Ln أيام ويظهرون أولًا</numerusform>
            <numerusform>جاؤوا أول مرة في %1؛ %2 عادوا خلال %Ln يومًا ويظهرون أولًا</numerusform>
            <numerusform>جاؤوا أول مرة في %1؛ %2 عادوا خلال %Ln يوم ويظهرون أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>New customers of %1; %2 were sent by somebody and stand first</source>
        <translation>العملاء الجدد في %1؛ %2 أرسلهم أحد ويظهرون أولًا</translation>
    </message>
    <message>
        <source>Who recommended the shop in %1, and whom they sent</source>
        <translation>من أوصى بالمتجر في %1، ومن أرسلوهم</translation>
    </message>
    <message>
        <source>Friends who bought in %1</source>
        <translation>الأصدقاء الذين اشتروا في %1</translation>
    </message>
    <message>
        <source>Customers who came in %1, the most frequent first</source>
        <translation>العملاء الذين جاؤوا في %1، الأكثر زيارة أولًا</translation>
    </message>
    <message>
        <source>Customers who came again in %1</source>
        <translation>العملاء الذين عادوا في %1</translation>
    </message>
    <message>
        <source>First came in %1</source>
        <translation>جاؤوا أول مرة في %1</translation>
    </message>
    <message>
        <source>%1: who recommended the shop in %2, and whom they sent</source>
        <extracomment>Of a part of a bar: %1 is the way, &quot;Told a friend&quot;, %2 a month.</extracomment>
        <translation>%1: من أوصى بالمتجر في %2، ومن أرسلوا</translation>
    </message>
    <message>
        <source>Up to the last record (%1)</source>
        <translation>حتى آخر سجل (%1)</translation>
    </message>
    <message>
        <source>Up to the last purchase (%1)</source>
        <translation>حتى آخر عملية شراء (%1)</translation>
    </message>
    <message>
        <source>Too little data</source>
        <extracomment>Of a chart, in the place of its figure.</extracomment>
        <translation>البيانات قليلة جدًا</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <extracomment>Two sentences, one after the other; in Chinese without a space.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a file</comment>
        <extracomment>The name of a heat map and what its cells say.</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Shopbell::ChartText</name>
    <message>
        <source>%1 days</source>
        <translation>%1 يوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps</source>
        <translation>
            <numerusform>%Ln فترة</numerusform>
            <numerusform>فترة واحدة</numerusform>
            <numerusform>فترتين</numerusform>
            <numerusform>%Ln فترات</numerusform>
            <numerusform>%Ln فترة</numerusform>
            <numerusform>%Ln فترة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendations</source>
        <translation>
            <numerusform>%Ln توصية</numerusform>
            <numerusform>توصية واحدة</numerusform>
            <numerusform>توصيتين</numerusform>
            <numerusform>%Ln توصيات</numerusform>
            <numerusform>%Ln توصية</numerusform>
            <numerusform>%Ln توصية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln عميل</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلين</numerusform>
            <numerusform>%Ln عملاء</numerusform>
            <numerusform>%Ln عميلًا</numerusform>
            <numerusform>%Ln عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter of a year</comment>
        <translation>الربع %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quarter and year on an axis</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>العام الماضي</translation>
    </message>
    <message>
        <source>Became customers</source>
        <translation>صاروا عملاء</translation>
    </message>
    <message>
        <source>Told a friend</source>
        <translation>أخبر صديقًا</translation>
    </message>
    <message>
        <source>Came along</source>
        <translation>جاء برفقة أحد</translation>
    </message>
    <message>
        <source>Card handed on</source>
        <translation>بطاقة سُلّمت</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>Read a review</source>
        <translation>قرأ مراجعة</translation>
    </message>
    <message>
        <source>Saw our post</source>
        <translation>رأى منشورنا</translation>
    </message>
    <message>
        <source>Share of new customers who were sent</source>
        <translation>حصة العملاء الجدد الذين أُرسلوا</translation>
    </message>
    <message>
        <source>Spent by friends who were sent</source>
        <translation>إنفاق الأصدقاء الذين أُرسلوا</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذا العام</translation>
    </message>
    <message>
        <source>Days between visits</source>
        <translation>الأيام بين زيارتين</translation>
    </message>
    <message>
        <source>Visits per customer</source>
        <translation>زيارات لكل عميل</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>اشتروا مرة أخرى</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>لم ينتهِ بعد</translation>
    </message>
    <message>
        <source>Your target %1</source>
        <translation>هدفك %1</translation>
    </message>
    <message>
        <source>last year %1</source>
        <extracomment>%1 is what a figure of the year before rests on: &quot;last year 8 of 27&quot;.</extracomment>
        <translation>العام الماضي %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln friends</source>
        <translation>
            <numerusform>لا أصدقاء</numerusform>
            <numerusform>صديق واحد</numerusform>
            <numerusform>صديقان</numerusform>
            <numerusform>%Ln أصدقاء</numerusform>
            <numerusform>%Ln صديقًا</numerusform>
            <numerusform>%Ln صديق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not counted</source>
        <comment>recommendations</comment>
        <extracomment>Behind what a figure rests on: &quot;6 of 13, 4 not counted&quot;.</extracomment>
        <translation>
            <numerusform>لا مستبعد</numerusform>
            <numerusform>واحدة لا تُحسب</numerusform>
            <numerusform>اثنتان لا تُحسبان</numerusform>
            <numerusform>%Ln لا تُحسب</numerusform>
            <numerusform>%Ln لا تُحسب</numerusform>
            <numerusform>%Ln لا تُحسب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in other currencies</source>
        <comment>purchases</comment>
        <translation>
            <numerusform>لا شيء بعملات أخرى</numerusform>
            <numerusform>واحدة بعملة أخرى</numerusform>
            <numerusform>اثنتان بعملات أخرى</numerusform>
            <numerusform>%Ln بعملات أخرى</numerusform>
            <numerusform>%Ln بعملات أخرى</numerusform>
            <numerusform>%Ln بعملات أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Records end before</source>
        <extracomment>Of a period that is over, but nobody wrote anything down as late as it, or as its window, ends.</extracomment>
        <translation>تنتهي السجلات قبل ذلك</translation>
    </message>
</context>
<context>
    <name>Shopbell::ChartTools</name>
    <message>
        <source>Range</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>التجميع حسب</translation>
    </message>
    <message>
        <source>By</source>
        <comment>before Week, Month, ...</comment>
        <translation>حسب</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>ربع سنة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>المقارنة مع</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>With nothing</source>
        <comment>compare</comment>
        <translation>بلا مقارنة</translation>
    </message>
    <message>
        <source>With last year</source>
        <comment>compare</comment>
        <translation>مع العام الماضي</translation>
    </message>
    <message numerus="yes">
        <source>Within %Ln days</source>
        <translation>
            <numerusform>خلال %Ln يوم</numerusform>
            <numerusform>خلال يوم واحد</numerusform>
            <numerusform>خلال يومين</numerusform>
            <numerusform>خلال %Ln أيام</numerusform>
            <numerusform>خلال %Ln يومًا</numerusform>
            <numerusform>خلال %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought again within</source>
        <translation>الشراء مرة أخرى خلال</translation>
    </message>
    <message>
        <source>Customers who are counted</source>
        <translation>العملاء المحسوبون</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Make a post</source>
        <translation>إعداد منشور</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>جميع العملاء</translation>
    </message>
    <message>
        <source>Copy the chart as a picture (%1)</source>
        <translation>نسخ الرسم البياني كصورة (%1)</translation>
    </message>
    <message>
        <source>Save the chart as a picture or a table (%1)</source>
        <translation>حفظ الرسم البياني كصورة أو جدول (%1)</translation>
    </message>
    <message>
        <source>Make a picture of it for a social network</source>
        <translation>إعداد صورة منه لشبكة اجتماعية</translation>
    </message>
</context>
<context>
    <name>Shopbell::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>رسم بياني</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a value in a period</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>%1. First %2, last %3, highest %4, lowest %5.</source>
        <translation>%1. الأول %2، الأخير %3، الأعلى %4، الأدنى %5.</translation>
    </message>
</context>
<context>
    <name>Shopbell::CheckDialog</name>
    <message>
        <source>Keep the answer</source>
        <translation>احفظ الجواب</translation>
    </message>
    <message>
        <source>They changed their public review, on their own</source>
        <translation>غيّروا مراجعتهم العلنية من تلقاء أنفسهم</translation>
    </message>
    <message>
        <source>Is it right now?</source>
        <translation>هل صار الأمر على ما يرام؟</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>راضٍ</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>غير راضٍ</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>ماذا قالوا</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>بكلماتهم</translation>
    </message>
    <message>
        <source>How satisfied, from 1 to 10</source>
        <translation>درجة الرضا من 1 إلى 10</translation>
    </message>
    <message>
        <source>How satisfied, from 1 to 10 (may stay empty)</source>
        <translation>درجة الرضا من 1 إلى 10 (يمكن تركها فارغة)</translation>
    </message>
    <message>
        <source>You promised %1: %2</source>
        <extracomment>%1 is a name, %2 what was promised.</extracomment>
        <translation>لقد وعدت %1: %2</translation>
    </message>
    <message>
        <source>Say whether they are satisfied.</source>
        <translation>قل هل هم راضون.</translation>
    </message>
    <message>
        <source>Write down what they said.</source>
        <translation>اكتب ما قالوه.</translation>
    </message>
    <message>
        <source>The complaint stays open, and Shopbell asks this customer for nothing, until you promise something else or close it with a reason.</source>
        <translation>تبقى الشكوى مفتوحة، ولا يطلب Shopbell من هذا العميل شيئًا، حتى تعد بشيء آخر أو تغلقها بسبب.</translation>
    </message>
    <message>
        <source>%1 has not heard yet that it is done. Close this window, and note under “For whom” beside the promise that you told them, or why not.</source>
        <translation>%1 لم يُبلَّغ بعد بأن الأمر قد أُنجز. أغلق هذه النافذة، ودوّن تحت «لمن» بجانب الوعد أنك أبلغته، أو لماذا لا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers have not heard yet that it is done. Close this window, and note under “For whom” beside the promise that you told them, or why not.</source>
        <translation>
            <numerusform>لا عملاء لم يُبلَّغوا بعد بأن الأمر قد أُنجز. أغلق هذه النافذة، ودوّن تحت «لمن» بجانب الوعد أنك أبلغتهم، أو لماذا لا.</numerusform>
            <numerusform>عميل واحد لم يُبلَّغ بعد بأن الأمر قد أُنجز. أغلق هذه النافذة، ودوّن تحت «لمن» بجانب الوعد أنك أبلغته، أو لماذا لا.</numerusform>
            <numerusform>عميلان لم يُبلَّغا بعد بأن الأمر قد أُنجز. أغلق هذه النافذة، ودوّن تحت «لمن» بجانب الوعد أنك أبلغتهما، أو لماذا لا.</numerusform>
            <numerusform>%Ln عملاء لم يُبلَّغوا بعد بأن الأمر قد أُنجز. أغلق هذه النافذة، ودوّن تحت «لمن» بجانب الوعد أنك أبلغتهم، أو لماذا لا.</numerusform>
            <numerusform>%Ln عميلًا لم يُبلَّغوا بعد بأن الأمر قد أُنجز. أغلق هذه النافذة، ودوّن تحت «لمن» بجانب الوعد أنك أبلغتهم، أو لماذا لا.</numerusform>
            <numerusform>%Ln عميل لم يُبلَّغوا بعد بأن الأمر قد أُنجز. أغلق هذه النافذة، ودوّن تحت «لمن» بجانب الوعد أنك أبلغتهم، أو لماذا لا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::CheckStep</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The import is cancelled. Your shop is as it was before.</source>
        <translation>أُلغي الاستيراد. متجرك كما كان من قبل.</translation>
    </message>
    <message>
        <source>Saving the rows…</source>
        <translation>جارٍ حفظ الصفوف…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>The rows are being checked.</source>
        <translation>يجري فحص الصفوف.</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>فحص الصفوف</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>جارٍ فحص %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows checked</source>
        <translation>
            <numerusform>تم فحص %Ln صف</numerusform>
            <numerusform>تم فحص صف واحد</numerusform>
            <numerusform>تم فحص صفّين</numerusform>
            <numerusform>تم فحص %Ln صفوف</numerusform>
            <numerusform>تم فحص %Ln صفًا</numerusform>
            <numerusform>تم فحص %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all fine</source>
        <extracomment>%1: 312 rows checked</extracomment>
        <translation>%1، وكلها سليمة</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln need a look</source>
        <translation>
            <numerusform>%1، ولا شيء بحاجة إلى تدقيق</numerusform>
            <numerusform>%1، وواحد بحاجة إلى تدقيق</numerusform>
            <numerusform>%1، واثنان بحاجة إلى تدقيق</numerusform>
            <numerusform>%1، و%Ln بحاجة إلى تدقيق</numerusform>
            <numerusform>%1، و%Ln بحاجة إلى تدقيق</numerusform>
            <numerusform>%1، و%Ln بحاجة إلى تدقيق</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in your shop until you press Import.</source>
        <translation>لا يدخل شيء إلى متجرك قبل الضغط على «استيراد».</translation>
    </message>
    <message>
        <source>Go back to read them differently, or leave them out. The other rows are not held up.</source>
        <translation>يمكن الرجوع لقراءتها بطريقة أخرى، أو استبعادها. ولا تتعطّل بقية الصفوف.</translation>
    </message>
    <message numerus="yes">
        <source>new</source>
        <comment>after a number of reviews</comment>
        <translation>
            <numerusform>جديدة</numerusform>
            <numerusform>جديدة</numerusform>
            <numerusform>جديدتان</numerusform>
            <numerusform>جديدة</numerusform>
            <numerusform>جديدة</numerusform>
            <numerusform>جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Go in as they are</source>
        <translation>تدخل كما هي</translation>
    </message>
    <message>
        <source>seen before</source>
        <translation>موجودة من قبل</translation>
    </message>
    <message>
        <source>Left out, already in your shop</source>
        <translation>مستبعدة، موجودة في متجرك بالفعل</translation>
    </message>
    <message numerus="yes">
        <source>need a look</source>
        <comment>after a number of rows</comment>
        <translation>
            <numerusform>بحاجة إلى تدقيق</numerusform>
            <numerusform>بحاجة إلى تدقيق</numerusform>
            <numerusform>بحاجة إلى تدقيق</numerusform>
            <numerusform>بحاجة إلى تدقيق</numerusform>
            <numerusform>بحاجة إلى تدقيق</numerusform>
            <numerusform>بحاجة إلى تدقيق</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, with a reason for each</source>
        <translation>مستبعدة، مع سبب لكل منها</translation>
    </message>
    <message numerus="yes">
        <source>Save the %Ln rows as a file…</source>
        <translation>
            <numerusform>حفظ الصفوف (%Ln) في ملف…</numerusform>
            <numerusform>حفظ الصف في ملف…</numerusform>
            <numerusform>حفظ الصفّين في ملف…</numerusform>
            <numerusform>حفظ الصفوف (%Ln) في ملف…</numerusform>
            <numerusform>حفظ الصفوف (%Ln) في ملف…</numerusform>
            <numerusform>حفظ الصفوف (%Ln) في ملف…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, update %Ln</source>
        <extracomment>%1: Import 281 reviews</extracomment>
        <translation>
            <numerusform>%1، وتحديث %Ln مراجعة</numerusform>
            <numerusform>%1، وتحديث مراجعة واحدة</numerusform>
            <numerusform>%1، وتحديث مراجعتين</numerusform>
            <numerusform>%1، وتحديث %Ln مراجعات</numerusform>
            <numerusform>%1، وتحديث %Ln مراجعة</numerusform>
            <numerusform>%1، وتحديث %Ln مراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>لا شيء للاستيراد</translation>
    </message>
    <message>
        <source>Every row that can be read is in your shop already.</source>
        <translation>كل صف يمكن قراءته موجود في متجرك بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln rows.</source>
        <translation>
            <numerusform>أول %1 من %Ln صف.</numerusform>
            <numerusform>أول %1 من صف واحد.</numerusform>
            <numerusform>أول %1 من صفّين.</numerusform>
            <numerusform>أول %1 من %Ln صفوف.</numerusform>
            <numerusform>أول %1 من %Ln صفًا.</numerusform>
            <numerusform>أول %1 من %Ln صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>تغيّر منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Another amount or status, brought up to date</source>
        <translation>مبلغ آخر أو حالة أخرى، تم تحديثها</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln orders, from %1 rows.</source>
        <translation>
            <numerusform>لا طلبات، من %1 صف.</numerusform>
            <numerusform>أول طلب، من %1 صف.</numerusform>
            <numerusform>أول طلبين، من %1 صف.</numerusform>
            <numerusform>أول %Ln طلبات، من %1 صف.</numerusform>
            <numerusform>أول %Ln طلبًا، من %1 صف.</numerusform>
            <numerusform>أول %Ln طلب، من %1 صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go in as they are. Go back to read them differently.</source>
        <translation>ستدخل كما هي. عُد إلى الخلف لقراءتها بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Refusals, contacts and what was empty</source>
        <translation>الرفض ووسائل الاتصال وما كان فارغًا</translation>
    </message>
    <message>
        <source>New words or an answer; earlier ones are kept</source>
        <translation>كلمات جديدة أو ردّ، وتبقى السابقة محفوظة</translation>
    </message>
</context>
<context>
    <name>Shopbell::CheckedRowsModel</name>
    <message>
        <source>New</source>
        <comment>a row of a file: a review that is not in the shop yet</comment>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>موجودة من قبل</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>بحاجة إلى تدقيق</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>(no words)</source>
        <extracomment>Between the number, day, amount and words of an order.</extracomment>
        <translation>(بلا كلمات)</translation>
    </message>
    <message>
        <source>Row %1, %2, %3, %4</source>
        <extracomment>How a screen reader says a row of the file: number, what we found, customer, the words.</extracomment>
        <translation>الصف %1، %2، %3، %4</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>ما وجدناه</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>التقييم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفّين</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>What it says, and reason</source>
        <translation>المحتوى والسبب</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a row of a file: it says something newer of what is in the shop</comment>
        <translation>تغيّر</translation>
    </message>
</context>
<context>
    <name>Shopbell::ChecksList</name>
    <message>
        <source>Before you send</source>
        <translation>قبل أن ترسل</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>أظهر الكلمات</translation>
    </message>
    <message>
        <source>Set this aside for this reply</source>
        <translation>ضع هذا جانبًا لهذا الرد</translation>
    </message>
    <message>
        <source>Hide what is well</source>
        <translation>أخفِ ما هو سليم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) found nothing</source>
        <translation>
            <numerusform>لم يجد أي فحص شيئًا</numerusform>
            <numerusform>فحص واحد لم يجد شيئًا</numerusform>
            <numerusform>فحصان لم يجدا شيئًا</numerusform>
            <numerusform>%Ln فحوص لم تجد شيئًا</numerusform>
            <numerusform>%Ln فحصًا لم يجد شيئًا</numerusform>
            <numerusform>%Ln فحص لم يجد شيئًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln again that was set aside</source>
        <translation>
            <numerusform>لا شيء وُضع جانبًا</numerusform>
            <numerusform>أظهر مجددًا النتيجة التي وُضعت جانبًا</numerusform>
            <numerusform>أظهر مجددًا النتيجتين اللتين وُضعتا جانبًا</numerusform>
            <numerusform>أظهر مجددًا %Ln نتائج وُضعت جانبًا</numerusform>
            <numerusform>أظهر مجددًا %Ln نتيجة وُضعت جانبًا</numerusform>
            <numerusform>أظهر مجددًا %Ln نتيجة وُضعت جانبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before you send: %Ln thing(s) to look at</source>
        <translation>
            <numerusform>قبل الإرسال: لا شيء</numerusform>
            <numerusform>قبل الإرسال: أمر واحد يستحق النظر</numerusform>
            <numerusform>قبل الإرسال: أمران يستحقان النظر</numerusform>
            <numerusform>قبل الإرسال: %Ln أمور تستحق النظر</numerusform>
            <numerusform>قبل الإرسال: %Ln أمرًا يستحق النظر</numerusform>
            <numerusform>قبل الإرسال: %Ln أمر يستحق النظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Before you send: nothing found</source>
        <translation>قبل الإرسال: لم يُعثر على شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more check(s) found nothing</source>
        <translation>
            <numerusform>لم يجد أي فحص آخر شيئًا</numerusform>
            <numerusform>فحص آخر واحد لم يجد شيئًا</numerusform>
            <numerusform>فحصان آخران لم يجدا شيئًا</numerusform>
            <numerusform>%Ln فحوص أخرى لم تجد شيئًا</numerusform>
            <numerusform>%Ln فحصًا آخر لم يجد شيئًا</numerusform>
            <numerusform>%Ln فحص آخر لم يجد شيئًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ChooseStep</name>
    <message>
        <source>Which file do you want to bring in?</source>
        <translation>ما الملف المراد استيراده؟</translation>
    </message>
    <message>
        <source>From a review site, your web shop, a survey, or a table you keep yourself.</source>
        <translation>من موقع مراجعات، أو متجرك الإلكتروني، أو استبيان، أو جدول خاص بك.</translation>
    </message>
    <message>
        <source>Brought in before</source>
        <translation>ملفات سبق استيرادها</translation>
    </message>
    <message>
        <source>The file stays as it is. Rows that are already in your shop are recognised and left out.</source>
        <translation>يبقى الملف كما هو. والصفوف الموجودة في متجرك بالفعل يُتعرَّف عليها وتُستبعد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>عمليات الاستيراد السابقة</translation>
    </message>
    <message>
        <source>You can also drop a file on the window at any time</source>
        <translation>يمكن أيضًا إفلات ملف على النافذة في أي وقت</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>جارٍ قراءة %1…</translation>
    </message>
    <message numerus="yes">
        <source>Those are %Ln files. Nothing was read. Drop them one after the other.</source>
        <translation>
            <numerusform>هذه %Ln ملف. لم يُقرأ شيء. يُرجى إفلاتها واحدًا بعد الآخر.</numerusform>
            <numerusform>هذا ملف واحد. لم يُقرأ شيء. يُرجى إفلاته من جديد.</numerusform>
            <numerusform>هذان ملفان. لم يُقرأ شيء. يُرجى إفلاتهما واحدًا بعد الآخر.</numerusform>
            <numerusform>هذه %Ln ملفات. لم يُقرأ شيء. يُرجى إفلاتها واحدًا بعد الآخر.</numerusform>
            <numerusform>هذه %Ln ملفًّا. لم يُقرأ شيء. يُرجى إفلاتها واحدًا بعد الآخر.</numerusform>
            <numerusform>هذه %Ln ملف. لم يُقرأ شيء. يُرجى إفلاتها واحدًا بعد الآخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is no file on this computer. Nothing was read. Save it to a folder first, then choose it there.</source>
        <translation>هذا ليس ملفًا على هذا الكمبيوتر. لم يُقرأ شيء. يُرجى حفظه في مجلد أولًا، ثم اختياره من هناك.</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.tab *.txt)</source>
        <translation>جداول نصية (*.csv *.tsv *.tab *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose a file with reviews, purchases, customers or referrals</source>
        <translation>اختيار ملف فيه مراجعات أو مشتريات أو عملاء أو إحالات</translation>
    </message>
</context>
<context>
    <name>Shopbell::Cli</name>
    <message>
        <source>The words; - reads them from standard input.</source>
        <translation>الكلمات؛ والعلامة - تقرؤها من الدخل القياسي.</translation>
    </message>
    <message>
        <source>A title, where there is one.</source>
        <translation>العنوان، إن وُجد.</translation>
    </message>
    <message>
        <source>2/5, 8/10, 80%, up or down; a bare number counts stars.</source>
        <translation>‎2/5 أو‎ 8/10 أو 80% أو up أو down؛ والعدد وحده يعني النجوم.</translation>
    </message>
    <message>
        <source>positive, negative, mixed or unsorted; from the rating unless told.</source>
        <translation>positive أو negative أو mixed أو unsorted؛ ويؤخذ من التقييم ما لم يُذكر.</translation>
    </message>
    <message>
        <source>remark, praise, complaint, idea or question.</source>
        <translation>remark أو praise أو complaint أو idea أو question.</translation>
    </message>
    <message>
        <source>customer, team, supplier or observation.</source>
        <translation>customer أو team أو supplier أو observation.</translation>
    </message>
    <message>
        <source>The moment it is about, such as paying.</source>
        <translation>اللحظة التي تتحدث عنها، مثل paying.</translation>
    </message>
    <message>
        <source>people, offer, process or channel.</source>
        <translation>people أو offer أو process أو channel.</translation>
    </message>
    <message>
        <source>A tag; may stand more than once.</source>
        <translation>وسم؛ يمكن أن يتكرر.</translation>
    </message>
    <message>
        <source>Health or safety is at stake.</source>
        <translation>الأمر يمسّ الصحة أو السلامة.</translation>
    </message>
    <message>
        <source>It was said to the shop alone.</source>
        <translation>قيل ذلك للمتجر وحده.</translation>
    </message>
    <message>
        <source>“%1” is not a value of --%2.</source>
        <translation>«%1» ليست قيمة صالحة للخيار‎ --%2.</translation>
    </message>
    <message>
        <source>A review needs words: --text &quot;The croissant was lovely.&quot;</source>
        <translation>المراجعة تحتاج إلى كلمات:‎ --text &quot;كان الكرواسون رائعًا.&quot;</translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation>تم التخلي عن المسودة.</translation>
    </message>
    <message>
        <source>Draft saved.</source>
        <translation>حُفظت المسودة.</translation>
    </message>
    <message>
        <source>%1 is not filled in. Your draft is kept. Fill it in and post again.</source>
        <translation>لم يُملأ %1. مسودتك محفوظة. يُرجى ملؤه ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Reply marked as posted.</source>
        <translation>تم تمييز الردّ كمنشور.</translation>
    </message>
    <message>
        <source>Marks the draft as posted. Refuses while a placeholder such as {{name}} is not filled in.</source>
        <translation>يميّز المسودة كمنشورة. ويرفض ما دام فيها موضع مثل {{name}} لم يُملأ.</translation>
    </message>
    <message>
        <source>Shopbell posts nothing by itself: post the reply where the review stands.</source>
        <translation>لا ينشر Shopbell شيئًا من تلقاء نفسه: يُنشر الردّ حيث توجد المراجعة.</translation>
    </message>
    <message>
        <source>“%1” is not the number of an import.</source>
        <translation>«%1» ليس رقم عملية استيراد.</translation>
    </message>
    <message numerus="yes">
        <source>Import taken back, %Ln reviews removed.</source>
        <translation>
            <numerusform>تم التراجع عن الاستيراد وإزالة %Ln مراجعة.</numerusform>
            <numerusform>تم التراجع عن الاستيراد وإزالة مراجعة واحدة.</numerusform>
            <numerusform>تم التراجع عن الاستيراد وإزالة مراجعتين.</numerusform>
            <numerusform>تم التراجع عن الاستيراد وإزالة %Ln مراجعات.</numerusform>
            <numerusform>تم التراجع عن الاستيراد وإزالة %Ln مراجعة.</numerusform>
            <numerusform>تم التراجع عن الاستيراد وإزالة %Ln مراجعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists what was imported, the newest first.</source>
        <translation>يسرد ما استُورد، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Checks the file, its search index and every rule between its tables.</source>
        <translation>يفحص الملف وفهرس البحث فيه وكل القواعد بين جداوله.</translation>
    </message>
    <message>
        <source>Wrote %1, %2.</source>
        <translation>تمت كتابة %1، %2.</translation>
    </message>
    <message>
        <source>Writes a checked copy of the shop, also while the program is open. Replaces an older copy of the same shop, and no other file.</source>
        <translation>يكتب نسخة مفحوصة من المتجر، حتى والبرنامج مفتوح. ويستبدل نسخة أقدم من المتجر نفسه، ولا يستبدل أي ملف آخر.</translation>
    </message>
    <message>
        <source>Makes a shop file of a backup. Never writes over a file.</source>
        <translation>ينشئ ملف متجر من نسخة احتياطية. ولا يكتب فوق ملف أبدًا.</translation>
    </message>
    <message>
        <source>Print one JSON value on standard output and nothing else.</source>
        <translation>طباعة قيمة JSON واحدة في الخرج القياسي ولا شيء غيرها.</translation>
    </message>
    <message>
        <source>Say nothing on standard error.</source>
        <translation>عدم كتابة أي شيء في خرج الأخطاء القياسي.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>إظهار هذه المساعدة.</translation>
    </message>
    <message>
        <source>Usage: shopbell-cli %1 %2 [options]</source>
        <translation>الاستخدام: shopbell-cli %1 %2 [options]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Usage: shopbell-cli COMMAND SHOP [...] [options]</source>
        <translation>الاستخدام: shopbell-cli COMMAND SHOP [...] [options]</translation>
    </message>
    <message>
        <source>Does from a terminal what the window of Shopbell does. SHOP is a file that ends in .shopbell.</source>
        <translation>يفعل من الطرفية ما تفعله نافذة Shopbell. وSHOP ملف ينتهي اسمه بـ .shopbell.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>shopbell-cli COMMAND --help tells more. shopbell-cli --version tells the version.</source>
        <translation>الأمر shopbell-cli COMMAND --help يعطي المزيد. والأمر shopbell-cli --version يعطي رقم الإصدار.</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>حالة الخروج:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>done, but rows were left out</source>
        <translation>تم، لكن استُبعدت صفوف</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>استخدام خاطئ</translation>
    </message>
    <message>
        <source>the input was refused</source>
        <translation>رُفض الدخل</translation>
    </message>
    <message>
        <source>the shop file could not be opened, read or written</source>
        <translation>تعذّر فتح ملف المتجر أو قراءته أو الكتابة فيه</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>قوطع التنفيذ</translation>
    </message>
    <message>
        <source>At most so many, 50 unless told.</source>
        <translation>هذا العدد على الأكثر، 50 ما لم يُذكر غيره.</translation>
    </message>
    <message>
        <source>%1  %2 (undone)</source>
        <extracomment>A line of the history: when, what; the second one was taken back by Undo.</extracomment>
        <translation>%1  %2 (تم التراجع عنه)</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Takes back the last change.</source>
        <translation>يتراجع عن آخر تغيير.</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back last.</source>
        <translation>يعيد التغيير الذي تم التراجع عنه أخيرًا.</translation>
    </message>
    <message>
        <source>Lists what was done, the newest first.</source>
        <translation>يسرد ما جرى، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3%</source>
        <translation>%1: الصفوف %2، %3%</translation>
    </message>
    <message>
        <source>With --rejects there can be only one FILE.</source>
        <translation>مع‎ --rejects لا يمكن أن يكون هناك إلا FILE واحد.</translation>
    </message>
    <message>
        <source>records = added + updated + already_there + left_out, always. The exit status is 1 when rows were left out. Several files give an array.</source>
        <translation>records = added + updated + already_there + left_out دائمًا. تكون حالة الخروج 1 إذا استُبعدت صفوف. وعدة ملفات تعطي مصفوفة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 added, %2 updated, %3 seen before, %4 left out, of %Ln rows</source>
        <translation>
            <numerusform>أُضيف: %1، حُدّث: %2، موجود من قبل: %3، استُبعد: %4، من أصل %Ln صف</numerusform>
            <numerusform>أُضيف: %1، حُدّث: %2، موجود من قبل: %3، استُبعد: %4، من أصل صف واحد</numerusform>
            <numerusform>أُضيف: %1، حُدّث: %2، موجود من قبل: %3، استُبعد: %4، من أصل صفّين</numerusform>
            <numerusform>أُضيف: %1، حُدّث: %2، موجود من قبل: %3، استُبعد: %4، من أصل %Ln صفوف</numerusform>
            <numerusform>أُضيف: %1، حُدّث: %2، موجود من قبل: %3، استُبعد: %4، من أصل %Ln صفًا</numerusform>
            <numerusform>أُضيف: %1، حُدّث: %2، موجود من قبل: %3، استُبعد: %4، من أصل %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: would be %2. Nothing was changed.</source>
        <translation>%1: ستكون النتيجة %2. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot stand between columns. Write one sign, or tab.</source>
        <translation>لا يمكن أن تفصل «%1» بين الأعمدة. تُكتب علامة واحدة، أو tab.</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=COLUMN, such as text=Comment.</source>
        <translation>«%1» ليس بصيغة FIELD=COLUMN، مثل text=Comment.</translation>
    </message>
    <message>
        <source>Name of the format, when it is not recognised.</source>
        <translation>اسم الصيغة، إذا لم يتم التعرّف عليها.</translation>
    </message>
    <message>
        <source>Encoding of the letters, such as UTF-8 or GB18030.</source>
        <translation>ترميز الحروف، مثل UTF-8 أو GB18030.</translation>
    </message>
    <message>
        <source>The sign between columns, or tab.</source>
        <translation>العلامة بين الأعمدة، أو tab.</translation>
    </message>
    <message>
        <source>Order of the numbers in a date: dmy, mdy or ymd.</source>
        <translation>ترتيب الأعداد في التاريخ: dmy أو mdy أو ymd.</translation>
    </message>
    <message>
        <source>Scale of the ratings: 1-5, 1-10, 0-10, percent or thumbs.</source>
        <translation>مقياس التقييمات:‎ 1-5 أو‎ 1-10 أو‎ 0-10 أو percent أو thumbs.</translation>
    </message>
    <message>
        <source>Says what would happen and changes nothing.</source>
        <translation>يبيّن ما سيحدث ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Saves the rows that were left out, each with its line and reason.</source>
        <translation>يحفظ الصفوف المستبعدة، كل منها مع سطره وسببه.</translation>
    </message>
    <message>
        <source>“%1” is not dmy, mdy or ymd.</source>
        <translation>«%1» ليس dmy أو mdy أو ymd.</translation>
    </message>
    <message>
        <source>“%1” is not 1-5, 1-10, 0-10, percent or thumbs.</source>
        <translation>«%1» ليس‎ 1-5 أو‎ 1-10 أو‎ 0-10 أو percent أو thumbs.</translation>
    </message>
    <message>
        <source>At most so many, 100 unless told; 0 for all.</source>
        <translation>هذا العدد على الأكثر، 100 ما لم يُذكر غيره؛ و0 للكل.</translation>
    </message>
    <message>
        <source>How many to leave out at the beginning.</source>
        <translation>كم يُتجاوز في البداية.</translation>
    </message>
    <message>
        <source>Name of the shop.</source>
        <translation>اسم المتجر.</translation>
    </message>
    <message>
        <source>Currency as three letters, GBP unless told.</source>
        <translation>العملة بثلاثة حروف، GBP ما لم يُذكر غيرها.</translation>
    </message>
    <message>
        <source>Kind of shop: %1, or your own word.</source>
        <translation>نوع المتجر: %1، أو كلمة من عندك.</translation>
    </message>
    <message>
        <source>A shop needs a name: --name &quot;Poppyseed Lane&quot;.</source>
        <translation>المتجر يحتاج إلى اسم:‎ --name &quot;درب الياسمين&quot;.</translation>
    </message>
    <message>
        <source>“%1” is not a currency code.</source>
        <translation>«%1» ليس رمز عملة.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>تم إنشاء %1.</translation>
    </message>
    <message>
        <source>Makes a shop file. Refuses to overwrite one.</source>
        <translation>ينشئ ملف متجر. ويرفض الكتابة فوق ملف موجود.</translation>
    </message>
    <message>
        <source>There is no command. shopbell-cli --help lists them.</source>
        <translation>لم يُذكر أي أمر. shopbell-cli --help يسرد الأوامر.</translation>
    </message>
    <message>
        <source>There is no command “%1”. shopbell-cli --help lists the commands.</source>
        <translation>لا يوجد أمر «%1». shopbell-cli --help يسرد الأوامر.</translation>
    </message>
    <message>
        <source>It is written like this: shopbell-cli %1 %2. --help tells more.</source>
        <translation>يُكتب هكذا: shopbell-cli %1 %2. والخيار‎ --help يعطي المزيد.</translation>
    </message>
    <message>
        <source>“%1” is not a value of %2.</source>
        <translation>«%1» ليست قيمة صالحة لـ %2.</translation>
    </message>
    <message>
        <source>There is no key “%1”. The keys are %2.</source>
        <translation>لا يوجد مفتاح «%1». المفاتيح هي %2.</translation>
    </message>
    <message>
        <source>“%1” is not KEY=VALUE, such as sentiment=negative.</source>
        <translation>«%1» ليس بصيغة KEY=VALUE، مثل sentiment=negative.</translation>
    </message>
    <message>
        <source>How many reviews, up to a million; 1200 unless told.</source>
        <translation>كم مراجعة، حتى مليون؛ 1200 ما لم يُذكر غيره.</translation>
    </message>
    <message>
        <source>How far back they go; 24 unless told.</source>
        <translation>إلى أي مدى تعود؛ 24 ما لم يُذكر غيره.</translation>
    </message>
    <message>
        <source>The same seed and --until give the same content.</source>
        <translation>البذرة نفسها مع‎ --until نفسه تعطيان المحتوى نفسه.</translation>
    </message>
    <message>
        <source>Language of the reviews: en or zh.</source>
        <translation>لغة المراجعات: en أو zh.</translation>
    </message>
    <message>
        <source>There is no sample in “%1”, only in en and zh.</source>
        <translation>لا توجد عيّنة بلغة «%1»، بل بـ en وzh فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews made</source>
        <translation>
            <numerusform>تم إنشاء %Ln مراجعة</numerusform>
            <numerusform>تم إنشاء مراجعة واحدة</numerusform>
            <numerusform>تم إنشاء مراجعتين</numerusform>
            <numerusform>تم إنشاء %Ln مراجعات</numerusform>
            <numerusform>تم إنشاء %Ln مراجعة</numerusform>
            <numerusform>تم إنشاء %Ln مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %1 with %Ln reviews.</source>
        <translation>
            <numerusform>تم إنشاء %1 وفيه %Ln مراجعة.</numerusform>
            <numerusform>تم إنشاء %1 وفيه مراجعة واحدة.</numerusform>
            <numerusform>تم إنشاء %1 وفيه مراجعتان.</numerusform>
            <numerusform>تم إنشاء %1 وفيه %Ln مراجعات.</numerusform>
            <numerusform>تم إنشاء %1 وفيه %Ln مراجعة.</numerusform>
            <numerusform>تم إنشاء %1 وفيه %Ln مراجعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes a shop full of believable, made-up reviews.</source>
        <translation>ينشئ متجرًا مليئًا بمراجعات مختلقة معقولة.</translation>
    </message>
    <message>
        <source>Interrupted. The shop is as it was before.</source>
        <translation>قوطع التنفيذ. المتجر كما كان من قبل.</translation>
    </message>
    <message>
        <source>positive, negative, mixed or unsorted.</source>
        <translation>positive أو negative أو mixed أو unsorted.</translation>
    </message>
    <message>
        <source>Puts a tag on; may stand more than once.</source>
        <translation>يضع وسمًا؛ يمكن أن يتكرر.</translation>
    </message>
    <message>
        <source>Takes a tag off; may stand more than once.</source>
        <translation>ينزع وسمًا؛ يمكن أن يتكرر.</translation>
    </message>
    <message>
        <source>The moment it is about, such as paying; none for none.</source>
        <translation>اللحظة التي تتحدث عنها، مثل paying؛ أو none لعدم التحديد.</translation>
    </message>
    <message>
        <source>people, offer, process, channel or none.</source>
        <translation>people أو offer أو process أو channel أو none.</translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>المراجعة %1</translation>
    </message>
    <message>
        <source>Say what to do, such as --add bread. --help tells more.</source>
        <translation>يجب ذكر المطلوب، مثل‎ --add bread. والخيار‎ --help يعطي المزيد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews changed.</source>
        <translation>
            <numerusform>تم تغيير %Ln مراجعة.</numerusform>
            <numerusform>تم تغيير مراجعة واحدة.</numerusform>
            <numerusform>تم تغيير مراجعتين.</numerusform>
            <numerusform>تم تغيير %Ln مراجعات.</numerusform>
            <numerusform>تم تغيير %Ln مراجعة.</numerusform>
            <numerusform>تم تغيير %Ln مراجعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorts and tags reviews. Each option is one step of Undo.</source>
        <translation>يصنّف المراجعات ويضع لها وسومًا. كل خيار خطوة تراجع واحدة.</translation>
    </message>
    <message>
        <source>“%1” is not a number from %2 to %3.</source>
        <translation>«%1» ليس عددًا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 2025-11-18.</source>
        <translation>«%1» ليس تاريخًا. يُكتب هكذا:‎ 2025-11-18.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it like 2025-11-18T13:20.</source>
        <translation>«%1» ليس وقتًا. يُكتب هكذا:‎ 2025-11-18T13:20.</translation>
    </message>
    <message>
        <source>“%1” is still to come.</source>
        <translation>«%1» لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a review.</source>
        <translation>«%1» ليس رقم مراجعة.</translation>
    </message>
    <message>
        <source>A channel needs a name.</source>
        <translation>القناة تحتاج إلى اسم.</translation>
    </message>
    <message numerus="yes">
        <source>Import taken back, %Ln purchases removed.</source>
        <translation>
            <numerusform>تم التراجع عن الاستيراد وإزالة %Ln عملية شراء.</numerusform>
            <numerusform>تم التراجع عن الاستيراد وإزالة عملية شراء واحدة.</numerusform>
            <numerusform>تم التراجع عن الاستيراد وإزالة عمليتي شراء.</numerusform>
            <numerusform>تم التراجع عن الاستيراد وإزالة %Ln عمليات شراء.</numerusform>
            <numerusform>تم التراجع عن الاستيراد وإزالة %Ln عملية شراء.</numerusform>
            <numerusform>تم التراجع عن الاستيراد وإزالة %Ln عملية شراء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import taken back, %Ln customers removed.</source>
        <translation>
            <numerusform>تم التراجع عن الاستيراد وإزالة %Ln عميل.</numerusform>
            <numerusform>تم التراجع عن الاستيراد وإزالة عميل واحد.</numerusform>
            <numerusform>تم التراجع عن الاستيراد وإزالة عميلين.</numerusform>
            <numerusform>تم التراجع عن الاستيراد وإزالة %Ln عملاء.</numerusform>
            <numerusform>تم التراجع عن الاستيراد وإزالة %Ln عميلًا.</numerusform>
            <numerusform>تم التراجع عن الاستيراد وإزالة %Ln عميل.</numerusform>
        </translation>
    </message>
    <message>
        <source>First day, such as 2025-01-31; from the first purchase on unless told.</source>
        <translation>أول يوم، مثل 2025-01-31؛ ومن أول عملية شراء ما لم يُذكر غيره.</translation>
    </message>
    <message>
        <source>Last day; today unless told. Nothing after it is read.</source>
        <translation>آخر يوم؛ اليوم ما لم يُذكر غيره. لا يُقرأ شيء بعده.</translation>
    </message>
    <message>
        <source>Periods: day, week, month, quarter or year.</source>
        <translation>الفترات: day أو week أو month أو quarter أو year.</translation>
    </message>
    <message>
        <source>Days within which somebody bought again, 60 unless told.</source>
        <translation>عدد الأيام التي اشترى فيها أحد مرة أخرى، 60 ما لم يُذكر غيره.</translation>
    </message>
    <message>
        <source>Which curve of cohorts: returning (bought in that month), repurchase (has come back by it) or repeat-orders (further visits by it).</source>
        <translation>أي منحنى للمجموعات: returning (اشترى في ذلك الشهر) أو repurchase (عاد حتى ذلك الشهر) أو repeat-orders (زيارات إضافية حتى ذلك الشهر).</translation>
    </message>
    <message>
        <source>Only some customers: segment=NAME or its number.</source>
        <translation>بعض العملاء فقط: segment=الاسم أو الرقم.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>آخر يوم يسبق أول يوم.</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>Heading of a column: how many a figure rests on.</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>* still running</source>
        <translation>* لم ينتهِ بعد</translation>
    </message>
    <message>
        <source>Where the records come from, for rows that do not say it; a new name makes an own channel.</source>
        <translation>مصدر السجلات، للصفوف التي لا تذكره؛ والاسم الجديد ينشئ قناة خاصة.</translation>
    </message>
    <message>
        <source>How many customers it has; 600 unless told.</source>
        <translation>عدد العملاء؛ 600 ما لم يُذكر غيره.</translation>
    </message>
    <message>
        <source>About how many purchases they make; unless told as many as a BG/NBD model gives: gaps with rates of Gamma(1/2, 18 days), and a chance of Beta(1, 3) to stay away after each purchase.</source>
        <translation>كم عملية شراء تقريبًا؛ وما لم يُذكر غيره فبعدد ما يعطيه نموذج BG/NBD: فترات بمعدلات Gamma(1/2, 18 يومًا)، واحتمال Beta(1, 3) للانقطاع بعد كل شراء.</translation>
    </message>
    <message>
        <source>There are no figures named “%1”.</source>
        <translation>لا أرقام باسم «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be added, only %2.</source>
        <translation>لا يمكن إضافة «%1»، بل %2 فقط.</translation>
    </message>
    <message>
        <source>--%1 is not for a %2.</source>
        <translation>لا يصلح ‎--%1 مع %2.</translation>
    </message>
    <message>
        <source>When, such as 2025-11-18 or 2025-11-18T13:20. Of a review unknown unless told, else now.</source>
        <translation>متى، مثل 2025-11-18 أو 2025-11-18T13:20. للمراجعة: غير معروف ما لم يُذكر، ولغيرها: الآن.</translation>
    </message>
    <message>
        <source>How, told-a-friend unless told: %1, or a way of your own.</source>
        <translation>كيف، وهي told-a-friend ما لم يُذكر غيرها: %1، أو طريقة خاصة بك.</translation>
    </message>
    <message>
        <source>Whether they were asked to recommend the shop: yes or no.</source>
        <translation>هل طُلب منهم أن يوصوا بالمتجر: yes أو no.</translation>
    </message>
    <message>
        <source>With the way “%1” nobody in person sent them: leave out --sent-by.</source>
        <translation>مع الطريقة «%1» لم يرسلهم شخص بعينه: احذف ‎--sent-by.</translation>
    </message>
    <message>
        <source>What the customer is called; a first name is enough.</source>
        <translation>اسم العميل؛ الاسم الأول يكفي.</translation>
    </message>
    <message>
        <source>An e-mail address; may stand more than once, the first is the one to use.</source>
        <translation>عنوان بريد إلكتروني؛ يمكن تكراره، والأول هو المستخدم.</translation>
    </message>
    <message>
        <source>A phone number; may stand more than once, the first is the one to use.</source>
        <translation>رقم هاتف؛ يمكن تكراره، والأول هو المستخدم.</translation>
    </message>
    <message>
        <source>The segment they belong to; a new name makes one.</source>
        <translation>الفئة التي ينتمون إليها؛ الاسم الجديد ينشئ فئة.</translation>
    </message>
    <message>
        <source>Who in the shop knows them.</source>
        <translation>من في المتجر يعرفهم.</translation>
    </message>
    <message>
        <source>How they like to be reached: e-mail, phone, message, post or in-person.</source>
        <translation>كيف يفضلون التواصل: e-mail أو phone أو message أو post أو in-person.</translation>
    </message>
    <message>
        <source>What they said yes to; may stand more than once: %1.</source>
        <translation>ما وافقوا عليه؛ يمكن تكراره: %1.</translation>
    </message>
    <message>
        <source>What they said no to; may stand more than once, the same words.</source>
        <translation>ما رفضوه؛ يمكن تكراره، بالكلمات نفسها.</translation>
    </message>
    <message>
        <source>How that is known, such as &quot;said at the till&quot;.</source>
        <translation>كيف عُرف ذلك، مثل &quot;said at the till&quot;.</translation>
    </message>
    <message>
        <source>“%1” cannot be both allowed and refused, or told twice.</source>
        <translation>لا يمكن أن يكون «%1» مسموحًا ومرفوضًا معًا، ولا أن يُذكر مرتين.</translation>
    </message>
    <message>
        <source>A customer needs a name, an e-mail or a phone number: --name Ines</source>
        <translation>يحتاج العميل إلى اسم أو بريد إلكتروني أو رقم هاتف: ‎--name Ines</translation>
    </message>
    <message>
        <source>What was paid, such as 18.40 or &quot;20 EUR&quot;; in the shop&apos;s currency unless told. Without it it is a visit.</source>
        <translation>ما دُفع، مثل 18.40 أو &quot;20 EUR&quot;؛ بعملة المتجر ما لم يُذكر غيرها. وبدونه تكون زيارة.</translation>
    </message>
    <message>
        <source>What was taken off, in the same currency.</source>
        <translation>ما خُصم، بالعملة نفسها.</translation>
    </message>
    <message>
        <source>What was bought, in your words.</source>
        <translation>ما اشتُري، بكلماتك.</translation>
    </message>
    <message>
        <source>Who in the shop served them.</source>
        <translation>من خدمهم في المتجر.</translation>
    </message>
    <message>
        <source>The number of the order.</source>
        <translation>رقم الطلب.</translation>
    </message>
    <message>
        <source>paid, pending, cancelled, voided or refunded.</source>
        <translation>paid أو pending أو cancelled أو voided أو refunded.</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money. Write it like 18.40.</source>
        <translation>«%1» ليس مبلغًا. اكتبه هكذا: 18.40.</translation>
    </message>
    <message>
        <source>Who was sent? --customer says who bought.</source>
        <translation>من الذي أُرسل؟ يحدد ‎--customer من اشترى.</translation>
    </message>
    <message>
        <source>The code of a card or a link.</source>
        <translation>رمز البطاقة أو الرابط.</translation>
    </message>
    <message>
        <source>What the one who sent them gets for it.</source>
        <translation>ما يحصل عليه من أرسلهم.</translation>
    </message>
    <message>
        <source>The day on which the friend came, such as 2025-11-18.</source>
        <translation>اليوم الذي جاء فيه الصديق، مثل 2025-11-18.</translation>
    </message>
    <message>
        <source>What they answered, such as 8 or 8/10.</source>
        <translation>ما أجابوا به، مثل 8 أو 8/10.</translation>
    </message>
    <message>
        <source>1-10 asks how satisfied they are, 0-10 whether they would recommend the shop; 1-10 unless told.</source>
        <translation>يسأل 1-10 عن رضاهم، و0-10 هل يوصون بالمتجر؛ 1-10 ما لم يُذكر.</translation>
    </message>
    <message>
        <source>The same in words: satisfied or would-recommend.</source>
        <translation>الشيء نفسه بالكلمات: satisfied أو would-recommend.</translation>
    </message>
    <message>
        <source>When they were asked, such as &quot;at the till&quot;.</source>
        <translation>متى سُئلوا، مثل &quot;at the till&quot;.</translation>
    </message>
    <message>
        <source>Who in the shop asked.</source>
        <translation>من سأل في المتجر.</translation>
    </message>
    <message>
        <source>The review that it came with, by number.</source>
        <translation>المراجعة التي جاءت معها، برقمها.</translation>
    </message>
    <message>
        <source>Nobody is called “%1”.</source>
        <translation>لا أحد يُدعى «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers who came with them go as well.</source>
        <translation>
            <numerusform>لا عملاء جاؤوا معها.</numerusform>
            <numerusform>يُزال أيضًا عميل واحد جاء معها.</numerusform>
            <numerusform>يُزال أيضًا عميلان جاءا معها.</numerusform>
            <numerusform>يُزال أيضًا %Ln عملاء جاؤوا معها.</numerusform>
            <numerusform>يُزال أيضًا %Ln عميلًا جاؤوا معها.</numerusform>
            <numerusform>يُزال أيضًا %Ln عميل جاؤوا معها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers were changed since, or have something else here, and are kept.</source>
        <translation>
            <numerusform>لا عملاء مُبقون.</numerusform>
            <numerusform>تغيّر عميل واحد منذ ذلك الحين أو له هنا شيء آخر، فبقي.</numerusform>
            <numerusform>تغيّر عميلان منذ ذلك الحين أو لهما هنا شيء آخر، فبقيا.</numerusform>
            <numerusform>تغيّر %Ln عملاء منذ ذلك الحين أو لهم هنا شيء آخر، فبقوا.</numerusform>
            <numerusform>تغيّر %Ln عميلًا منذ ذلك الحين أو لهم هنا شيء آخر، فبقوا.</numerusform>
            <numerusform>تغيّر %Ln عميل منذ ذلك الحين أو لهم هنا شيء آخر، فبقوا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes an import back whole. What was changed since is kept.</source>
        <translation>يلغي استيرادًا كاملًا. ويبقى ما تغيّر منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The file to write; its ending says the kind: .png, .svg, .pdf or .csv.</source>
        <translation>الملف المراد كتابته؛ تحدد لاحقته النوع: ‎.png أو ‎.svg أو ‎.pdf أو ‎.csv.</translation>
    </message>
    <message>
        <source>Pixels, 1200x675 unless told; or a size of which a picture to post is made: %1.</source>
        <translation>بالبكسل، 1200x675 ما لم يُذكر؛ أو قياس لصورة منشور: %1.</translation>
    </message>
    <message>
        <source>Colours of the chart: light or dark.</source>
        <translation>ألوان الرسم: light أو dark.</translation>
    </message>
    <message>
        <source>Makes a picture to post, in any size, that looks so: %1; awning unless told.</source>
        <translation>يصنع صورة منشور بأي قياس، بهذا المظهر: %1؛ وهو awning ما لم يُذكر.</translation>
    </message>
    <message>
        <source>Of a picture to post, in the place of the finding.</source>
        <translation>عنوان صورة المنشور، بدل النتيجة.</translation>
    </message>
    <message>
        <source>Shows the year before, too.</source>
        <translation>يُظهر العام السابق أيضًا.</translation>
    </message>
    <message>
        <source>“%1” is neither a size such as 1200x675, with sides from 200 to 8000 pixels, nor one of %2.</source>
        <translation>«%1» ليس قياسًا مثل 1200x675 بأضلاع من 200 إلى 8000 بكسل، ولا واحدًا من %2.</translation>
    </message>
    <message>
        <source>--headline is for a picture to post: give a --look, too.</source>
        <translation>‎--headline لصورة منشور: أعطِ ‎--look أيضًا.</translation>
    </message>
    <message>
        <source>A picture to post is a .png file.</source>
        <translation>صورة المنشور ملف ‎.png.</translation>
    </message>
    <message>
        <source>--theme is for charts; a picture to post has a --look.</source>
        <translation>‎--theme للرسوم البيانية؛ ولصورة المنشور ‎--look.</translation>
    </message>
    <message>
        <source>A picture to post shows no year before.</source>
        <translation>لا تُظهر صورة المنشور العام السابق.</translation>
    </message>
    <message>
        <source>--out takes a file that ends in .png, .svg, .pdf or .csv.</source>
        <translation>يأخذ ‎--out ملفًا ينتهي بـ ‎.png أو ‎.svg أو ‎.pdf أو ‎.csv.</translation>
    </message>
    <message>
        <source>Written as %1.</source>
        <translation>كُتب باسم %1.</translation>
    </message>
    <message>
        <source>There is no chart named “%1”, only %2.</source>
        <translation>لا يوجد رسم باسم «%1»، بل %2 فقط.</translation>
    </message>
    <message>
        <source>“%1” is named like a shop.</source>
        <translation>اسم «%1» كاسم متجر.</translation>
    </message>
    <message>
        <source>Writes a chart as a file, or as a picture to post.</source>
        <translation>يكتب رسمًا بيانيًا كملف، أو كصورة منشور.</translation>
    </message>
    <message>
        <source>Only what touched this review or customer, such as review:17 or customer:4.</source>
        <translation>ما مسّ هذه المراجعة أو هذا العميل فقط، مثل review:17 أو customer:4.</translation>
    </message>
    <message>
        <source>“%1” is neither review:ID nor customer:ID, such as review:17.</source>
        <translation>«%1» ليس review:ID ولا customer:ID، مثل review:17.</translation>
    </message>
    <message>
        <source>Of %1: %2.</source>
        <extracomment>%1 is what is listed (reviews), %2 the words that are taken.</extracomment>
        <translation>لـ %1: %2.</translation>
    </message>
    <message>
        <source>Order. %1</source>
        <translation>الترتيب. %1</translation>
    </message>
    <message>
        <source>“%1” cannot be listed, only %2.</source>
        <translation>لا يمكن سرد «%1»، بل %2 فقط.</translation>
    </message>
    <message>
        <source>%1 of %2 shown.</source>
        <translation>يظهر %1 من %2.</translation>
    </message>
    <message>
        <source>There is no customer number %1.</source>
        <translation>لا يوجد عميل برقم %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases made</source>
        <translation>
            <numerusform>لا مشتريات</numerusform>
            <numerusform>عملية شراء واحدة</numerusform>
            <numerusform>عمليتا شراء</numerusform>
            <numerusform>%Ln عمليات شراء</numerusform>
            <numerusform>%Ln عملية شراء</numerusform>
            <numerusform>%Ln عملية شراء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers made</source>
        <translation>
            <numerusform>لا عملاء</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلان</numerusform>
            <numerusform>%Ln عملاء</numerusform>
            <numerusform>%Ln عميلًا</numerusform>
            <numerusform>%Ln عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>The file to write; of all, the folder, which is made when it is not there.</source>
        <translation>الملف المراد كتابته؛ ومع all المجلد، ويُنشأ إن لم يوجد.</translation>
    </message>
    <message>
        <source>csv or json; by the ending of the file unless told, else csv. There is no xlsx: every spreadsheet opens the csv.</source>
        <translation>csv أو json؛ حسب لاحقة الملف ما لم يُذكر، وإلا csv. لا يوجد xlsx: كل برنامج جداول يفتح csv.</translation>
    </message>
    <message>
        <source>No xlsx file is written. Every spreadsheet opens the csv: --format csv</source>
        <translation>لا يُكتب ملف xlsx. كل برنامج جداول يفتح csv: ‎--format csv</translation>
    </message>
    <message>
        <source>“%1” is not a value of --format.</source>
        <translation>«%1» ليس قيمة لـ ‎--format.</translation>
    </message>
    <message>
        <source>Where to? --out customers.csv says it.</source>
        <translation>إلى أين؟ يحدده ‎--out customers.csv.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name the file.</source>
        <translation>«%1» مجلد. سمِّ الملف.</translation>
    </message>
    <message>
        <source>%1 of %2 records, %3%</source>
        <translation>%1 من %2 سجلات، %3%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records written as %1.</source>
        <translation>
            <numerusform>لم تُكتب سجلات في %1.</numerusform>
            <numerusform>كُتب سجل واحد في %1.</numerusform>
            <numerusform>كُتب سجلان في %1.</numerusform>
            <numerusform>كُتبت %Ln سجلات في %1.</numerusform>
            <numerusform>كُتب %Ln سجلًا في %1.</numerusform>
            <numerusform>كُتب %Ln سجل في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The csv files of reviews, customers and purchases can be imported again: into the same shop they bring nothing new; into another one customers come first, then purchases. What looks like a formula has an apostrophe before it, which the import takes off.</source>
        <translation>يمكن استيراد ملفات csv للمراجعات والعملاء والمشتريات ثانية: في المتجر نفسه لا تجلب جديدًا؛ وفي متجر آخر يأتي العملاء أولًا ثم المشتريات. وما يشبه صيغة تسبقه فاصلة عليا يزيلها الاستيراد.</translation>
    </message>
    <message>
        <source>All is well: %1.</source>
        <extracomment>%1: 1,200 reviews, 600 customers, 3,214 purchases and 41 referrals</extracomment>
        <translation>كل شيء على ما يرام: %1.</translation>
    </message>
    <message>
        <source>Over all complete periods: %1 (n %2).</source>
        <translation>في كل الفترات المكتملة: %1 (العدد %2).</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like ines@example.com.</source>
        <translation>«%1» ليس عنوان بريد. اكتبه مثل ines@example.com.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number: it has fewer than three digits.</source>
        <translation>«%1» ليس رقم هاتف: فيه أقل من ثلاثة أرقام.</translation>
    </message>
    <message>
        <source>“%1” cannot be both preferred and refused.</source>
        <translation>لا يمكن أن يكون «%1» مفضّلًا ومرفوضًا معًا.</translation>
    </message>
    <message>
        <source>%1 was recommended, and is a customer now.</source>
        <translation>أُوصي بـ%1، وهو عميل الآن.</translation>
    </message>
    <message>
        <source>%1 was recommended by %2, and is a customer now.</source>
        <extracomment>Two names: the friend&apos;s and of who recommended the shop.</extracomment>
        <translation>أوصى %2 بـ%1، وهو عميل الآن.</translation>
    </message>
    <message>
        <source>Whose it is: a customer number, e-mail, phone or name as your files have it, or id:17, which is the number that Shopbell gives. A purchase makes a customer of a new name.</source>
        <translation>لمن هو: رقم عميل أو بريد إلكتروني أو هاتف أو اسم كما في ملفاتك، أو id:17 وهو الرقم الذي يعطيه Shopbell. الشراء ينشئ عميلًا لاسم جديد.</translation>
    </message>
    <message>
        <source>Who sent them, named as with --customer; also the name of somebody who is not in the list.</source>
        <translation>من أرسلهم، بالتسمية نفسها كما في --customer؛ وكذلك اسم من ليس في القائمة.</translation>
    </message>
    <message>
        <source>Who sent them? --sent-by says it by name or number.</source>
        <translation>من أرسلهم؟ يذكره --sent-by بالاسم أو الرقم.</translation>
    </message>
    <message>
        <source>Instead of a customer everybody who first bought on these days, such as 2025-11-10..2025-11-16.</source>
        <translation>بدل عميل واحد: كل من اشترى أول مرة في هذه الأيام، مثل 2025-11-10..2025-11-16.</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>السبب: %1.</translation>
    </message>
    <message>
        <source>e-mail, phone, message, post or in-person; unless told the first that the customer allows.</source>
        <translation>e-mail أو phone أو message أو post أو in-person؛ وإن لم يُذكر فأول ما يسمح به العميل.</translation>
    </message>
    <message>
        <source>The day on which it is due, today unless told, or none.</source>
        <translation>يوم الاستحقاق، اليوم إن لم يُذكر، أو none.</translation>
    </message>
    <message>
        <source>Who of the shop does it.</source>
        <translation>من في المتجر يقوم به.</translation>
    </message>
    <message>
        <source>The language of words that are not given, en or zh.</source>
        <translation>لغة الكلمات التي لم تُعطَ، en أو zh.</translation>
    </message>
    <message>
        <source>For whom? --customer says it, or --first-bought for everybody who is new.</source>
        <translation>لمن؟ يذكره --customer، أو --first-bought لكل الجدد.</translation>
    </message>
    <message>
        <source>A headline.</source>
        <translation>عنوان.</translation>
    </message>
    <message>
        <source>By when it is done, such as 2025-11-21.</source>
        <translation>متى ينتهي، مثل 2025-11-21.</translation>
    </message>
    <message>
        <source>When the customer is asked whether it is right now.</source>
        <translation>متى يُسأل العميل هل صار الأمر على ما يرام.</translation>
    </message>
    <message>
        <source>What has to be done, may stand more than once; who does it and by when may follow, each after a semicolon: &quot;Post the card; Sam; 2025-11-21&quot;.</source>
        <translation>ما يجب فعله، ويمكن تكراره؛ ويتبعه من يقوم به ومتى، كلٌّ بعد فاصلة منقوطة: &quot;Post the card; Sam; 2025-11-21&quot;.</translation>
    </message>
    <message>
        <source>What happened, in the customer&apos;s words.</source>
        <translation>ماذا حدث، بكلمات العميل.</translation>
    </message>
    <message>
        <source>Plainly, without if or but.</source>
        <translation>ببساطة، دون «إذا» أو «لكن».</translation>
    </message>
    <message>
        <source>What went wrong in the shop.</source>
        <translation>ما الخطأ الذي وقع في المتجر.</translation>
    </message>
    <message>
        <source>What is done for this customer now.</source>
        <translation>ما يُفعل لهذا العميل الآن.</translation>
    </message>
    <message>
        <source>How it does not happen again.</source>
        <translation>كيف لا يتكرر ذلك.</translation>
    </message>
    <message>
        <source>What was changed, for others to read once the customer agrees.</source>
        <translation>ما الذي تغيّر، ليقرأه الآخرون بعد موافقة العميل.</translation>
    </message>
    <message>
        <source>How the letter sounds, warm unless told: warm, plain or formal.</source>
        <translation>نبرة الرسالة، warm إن لم تُذكر: warm أو plain أو formal.</translation>
    </message>
    <message>
        <source>The language of the letter, that of the review unless told.</source>
        <translation>لغة الرسالة، لغة المراجعة إن لم تُذكر.</translation>
    </message>
    <message>
        <source>Only write the plan down: nothing is promised or posted yet.</source>
        <translation>اكتب الخطة فقط: لم يُوعد بشيء ولم يُنشر شيء بعد.</translation>
    </message>
    <message>
        <source>To whom is it promised? --review says it by number.</source>
        <translation>لمن الوعد؟ يذكره --review بالرقم.</translation>
    </message>
    <message>
        <source>%1 is not filled in. Nothing was promised.</source>
        <translation>%1 لم يُملأ. لم يُوعد بشيء.</translation>
    </message>
    <message>
        <source>A purchase of nothing does not count as one. Without --amount it is a visit, which counts.</source>
        <translation>شراء بلا قيمة لا يُحسب. ومن دون --amount هو زيارة تُحسب.</translation>
    </message>
    <message>
        <source>Who was sent, named as with --customer; a first name is enough.</source>
        <translation>من الذي أُرسل، بالتسمية نفسها كما في --customer؛ ويكفي الاسم الأول.</translation>
    </message>
    <message>
        <source>Who was sent? --friend says it by name or number.</source>
        <translation>من الذي أُرسل؟ يذكره --friend بالاسم أو الرقم.</translation>
    </message>
    <message>
        <source>A score needs somebody and an answer: --customer Ines --score 8/10</source>
        <translation>الدرجة تحتاج إلى شخص وجواب: --customer Ines --score 8/10</translation>
    </message>
    <message>
        <source>The reply; - reads it from standard input, an empty one discards the draft. Without this and without a template the present draft is printed.</source>
        <translation>الرد؛ - يقرؤه من الدخل القياسي، والفارغ يحذف المسودة. ومن دونه ودون قالب تُطبع المسودة الحالية.</translation>
    </message>
    <message>
        <source>Where it was given, if not where the review stands, such as phone. What was said in private is not answered in public.</source>
        <translation>أين أُعطي الرد، إن لم يكن حيث المراجعة، مثل phone. ما قيل سرًّا لا يُجاب علنًا.</translation>
    </message>
    <message>
        <source>Still to be filled in: %1.</source>
        <translation>ما زال يلزم ملؤه: %1.</translation>
    </message>
    <message>
        <source>This was said in private, and %1 is public. Your draft is kept. Answer where only the customer reads it.</source>
        <translation>قيل هذا سرًّا، و%1 علني. مسودتك محفوظة. أجب حيث لا يقرأ إلا العميل.</translation>
    </message>
    <message>
        <source>Writes the draft of a reply, also from templates, or prints it.</source>
        <translation>يكتب مسودة رد، ومن القوالب أيضًا، أو يطبعها.</translation>
    </message>
    <message>
        <source>What was typed in the window and is not saved yet lies in %1.</source>
        <translation>ما كُتب في النافذة ولم يُحفظ بعد موجود في %1.</translation>
    </message>
    <message>
        <source>It also names the files in which the window keeps what is typed and not saved yet.</source>
        <translation>ويذكر أيضًا الملفات التي تحفظ فيها النافذة ما كُتب ولم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>The reply; - reads it from standard input.</source>
        <translation>الرد؛ - يقرؤه من الدخل القياسي.</translation>
    </message>
    <message>
        <source>It answers a complaint, so it has to be an apology and may not sell.</source>
        <translation>يجيب عن شكوى، فيجب أن يكون اعتذارًا ولا يجوز أن يبيع.</translation>
    </message>
    <message>
        <source>What the customer said: whether the reply takes it up, in the same language.</source>
        <translation>ما قاله العميل: هل يتناوله الرد، وباللغة نفسها.</translation>
    </message>
    <message>
        <source>--text is missing: what is to be checked.</source>
        <translation>ينقص --text: ما الذي يُفحص.</translation>
    </message>
    <message>
        <source>Nothing to say against it.</source>
        <translation>لا شيء يُعترض عليه.</translation>
    </message>
    <message>
        <source>Looks through a reply before it is sent, without a shop.</source>
        <translation>يفحص ردًّا قبل إرساله، دون متجر.</translation>
    </message>
    <message>
        <source>Nothing was written down after %1; --to %1 ends with it.</source>
        <extracomment>%1 is a day such as 2011-12-09.</extracomment>
        <translation>لا شيء مدوَّن بعد %1؛ وينتهي --to %1 به.</translation>
    </message>
    <message>
        <source>Gives it another day, or none.</source>
        <translation>يعطيها يومًا آخر، أو none.</translation>
    </message>
    <message>
        <source>Skips it, for this reason.</source>
        <translation>يتخطاها لهذا السبب.</translation>
    </message>
    <message>
        <source>Marks it as sent. Shopbell sends nothing by itself.</source>
        <translation>يعلّمها مرسلة. Shopbell لا يرسل شيئًا بنفسه.</translation>
    </message>
    <message>
        <source>Logs what the customer answered; - reads it from standard input.</source>
        <translation>يسجل جواب العميل؛ - يقرؤه من الدخل القياسي.</translation>
    </message>
    <message>
        <source>With an answer or alone: how satisfied they are, 1 to 10.</source>
        <translation>مع جواب أو وحده: درجة الرضا من 1 إلى 10.</translation>
    </message>
    <message>
        <source>Deletes one that nobody has heard.</source>
        <translation>يحذف ما لم يصل إلى أحد.</translation>
    </message>
    <message>
        <source>Writes its words anew; - reads them from standard input.</source>
        <translation>يكتب كلماتها من جديد؛ - يقرؤها من الدخل القياسي.</translation>
    </message>
    <message>
        <source>With --done: e-mail, phone, message, post or in-person; as planned unless told.</source>
        <translation>مع --done: e-mail أو phone أو message أو post أو in-person؛ كما خُطّط إن لم يُذكر.</translation>
    </message>
    <message>
        <source>With --done or an answer: the day, today unless told.</source>
        <translation>مع --done أو جواب: اليوم، وهو اليوم الحالي إن لم يُذكر.</translation>
    </message>
    <message>
        <source>With an answer to one that went to many: whose it is.</source>
        <translation>مع جواب على ما ذهب إلى كثيرين: لمن هو.</translation>
    </message>
    <message>
        <source>Follow-up moved.</source>
        <translation>نُقلت المتابعة.</translation>
    </message>
    <message>
        <source>Follow-up skipped.</source>
        <translation>تم تخطي المتابعة.</translation>
    </message>
    <message>
        <source>Words of the follow-up saved.</source>
        <translation>حُفظت كلمات المتابعة.</translation>
    </message>
    <message>
        <source>Follow-up deleted.</source>
        <translation>حُذفت المتابعة.</translation>
    </message>
    <message>
        <source>Follow-up marked as sent.</source>
        <translation>عُلّمت المتابعة مرسلة.</translation>
    </message>
    <message>
        <source>Answer logged.</source>
        <translation>سُجّل الجواب.</translation>
    </message>
    <message>
        <source>“%1” is no number of a follow-up.</source>
        <translation>«%1» ليس رقم متابعة.</translation>
    </message>
    <message>
        <source>One of --move, --skip, --done, --text, --answer or --score, and --delete says what to do.</source>
        <translation>قل ما العمل بأحد هذه: --move أو --skip أو --done أو --text أو --answer أو --score، و--delete.</translation>
    </message>
    <message>
        <source>Moves, skips or does a follow-up, or logs the answer to it.</source>
        <translation>ينقل متابعة أو يتخطاها أو ينجزها، أو يسجل الجواب عليها.</translation>
    </message>
    <message>
        <source>Words to find. Of reviews and templates each from its beginning, in quotation marks a phrase of reviews; of people and purchases anywhere in names, contacts, what was bought and order numbers.</source>
        <translation>كلمات للبحث. في المراجعات والقوالب كلٌّ من أولها، وبين علامتي اقتباس عبارة من المراجعات؛ وفي الأشخاص والمشتريات في أي موضع من الأسماء وجهات الاتصال وما اشتُري وأرقام الطلبات.</translation>
    </message>
    <message>
        <source>Says who sees to it, if nobody does yet.</source>
        <translation>يقول من يتولاه، إن لم يتولّه أحد بعد.</translation>
    </message>
    <message>
        <source>Asks somebody to take over; needs --because.</source>
        <translation>يطلب من أحدهم أن يتولاه؛ ويحتاج إلى --because.</translation>
    </message>
    <message>
        <source>What the one who takes over has to know.</source>
        <translation>ما يجب أن يعرفه من يتولاه.</translation>
    </message>
    <message>
        <source>The one who was asked takes over.</source>
        <translation>من طُلب منه يتولاه.</translation>
    </message>
    <message>
        <source>The one who was asked declines, and says why.</source>
        <translation>من طُلب منه يعتذر ويقول لماذا.</translation>
    </message>
    <message>
        <source>The owner takes the request back.</source>
        <translation>صاحبه يسحب الطلب.</translation>
    </message>
    <message>
        <source>Closes a complaint with a reason; its clock stops.</source>
        <translation>يغلق شكوى بسبب؛ ويتوقف عدّادها.</translation>
    </message>
    <message>
        <source>Opens a closed complaint again.</source>
        <translation>يفتح شكوى مغلقة من جديد.</translation>
    </message>
    <message>
        <source>How a question came out: bought-here, bought-elsewhere or open.</source>
        <translation>كيف انتهى السؤال: bought-here أو bought-elsewhere أو open.</translation>
    </message>
    <message>
        <source>Nobody owns this review.</source>
        <translation>لا أحد يتولى هذه المراجعة.</translation>
    </message>
    <message>
        <source>%1 owns this review.</source>
        <translation>%1 يتولى هذه المراجعة.</translation>
    </message>
    <message>
        <source>Complaint: %1.</source>
        <translation>الشكوى: %1.</translation>
    </message>
    <message>
        <source>Question: %1.</source>
        <translation>السؤال: %1.</translation>
    </message>
    <message>
        <source>One thing at a time: --owner, --to, --accept, --decline or --take-back.</source>
        <translation>شيء واحد في المرة: --owner أو --to أو --accept أو --decline أو --take-back.</translation>
    </message>
    <message>
        <source>Say one thing: --close, --reopen or --question.</source>
        <translation>قل شيئًا واحدًا: --close أو --reopen أو --question.</translation>
    </message>
    <message>
        <source>Says who sees to a review, and hands it over to somebody else.</source>
        <translation>يقول من يتولى مراجعة، ويسلّمها إلى شخص آخر.</translation>
    </message>
    <message>
        <source>Without options it is told how the matter stands. Until a hand-over is accepted, the first owner keeps it. A MEMBER is a name, or a number that Shopbell gives, such as id:3.</source>
        <translation>من دون خيارات يُذكر الوضع الحالي. حتى يُقبل التسليم يبقى مع صاحبه الأول. MEMBER اسم، أو رقم يعطيه Shopbell مثل id:3.</translation>
    </message>
    <message>
        <source>Closes a complaint, or says how a question came out.</source>
        <translation>يغلق شكوى، أو يقول كيف انتهى سؤال.</translation>
    </message>
    <message>
        <source>“%1” is not a number that Shopbell gives. Write it like id:17.</source>
        <translation>«%1» ليس رقمًا يعطيه Shopbell. اكتبه هكذا: id:17.</translation>
    </message>
    <message>
        <source>“%1” means several customers: %2. Name one of them so.</source>
        <extracomment>%2 is a list such as &quot;id:3, id:4&quot;.</extracomment>
        <translation>«%1» يعني عدة عملاء: %2. سمِّ واحدًا منهم هكذا.</translation>
    </message>
    <message>
        <source>Nobody has the customer number or phone “%1”. A number that Shopbell gives is written like id:%1.</source>
        <translation>لا أحد له رقم العميل أو الهاتف «%1». الرقم الذي يعطيه Shopbell يُكتب id:%1.</translation>
    </message>
    <message>
        <source>It is in progress.</source>
        <translation>هو قيد التنفيذ.</translation>
    </message>
    <message>
        <source>A step by its place, from 1: with --done it is done, with --open it is open again.</source>
        <translation>خطوة بموضعها، من 1: مع --done هي منجزة، ومع --open مفتوحة من جديد.</translation>
    </message>
    <message>
        <source>With --step: open again.</source>
        <translation>مع --step: مفتوحة من جديد.</translation>
    </message>
    <message>
        <source>With --step: a picture that shows it.</source>
        <translation>مع --step: صورة تدل على ذلك.</translation>
    </message>
    <message>
        <source>With --step: what was given back, such as 6.40.</source>
        <translation>مع --step: ما أُعيد من مال، مثل 6.40.</translation>
    </message>
    <message>
        <source>Everything is done, or with --step only that.</source>
        <translation>كل شيء أُنجز، أو مع --step هي وحدها.</translation>
    </message>
    <message>
        <source>What the customer said when asked.</source>
        <translation>ما قاله العميل عند سؤاله.</translation>
    </message>
    <message>
        <source>With --check: yes, which it is unless told, or no.</source>
        <translation>مع --check: yes، وهو المعتاد، أو no.</translation>
    </message>
    <message>
        <source>With --check: how satisfied, 1 to 10.</source>
        <translation>مع --check: درجة الرضا من 1 إلى 10.</translation>
    </message>
    <message>
        <source>With --check: the customer changed the public review, on their own.</source>
        <translation>مع --check: غيّر العميل مراجعته العلنية من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Back to promised, in-progress or done.</source>
        <translation>العودة إلى promised أو in-progress أو done.</translation>
    </message>
    <message>
        <source>The number of a further review that it covers; may stand more than once.</source>
        <translation>رقم مراجعة أخرى يشملها؛ ويمكن تكراره.</translation>
    </message>
    <message>
        <source>The number of a covered review whose customer has heard of it.</source>
        <translation>رقم مراجعة مشمولة سمع صاحبها بالأمر.</translation>
    </message>
    <message>
        <source>With --follow-up: why they hear nothing.</source>
        <translation>مع --follow-up: لماذا لا يسمعون شيئًا.</translation>
    </message>
    <message>
        <source>How the customer agreed to publishing, such as &quot;said at the till&quot;.</source>
        <translation>كيف وافق العميل على النشر، مثل &quot;said at the till&quot;.</translation>
    </message>
    <message>
        <source>What was changed was published; only with the customer&apos;s yes.</source>
        <translation>نُشر ما تغيّر؛ بموافقة العميل فقط.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>تعذّرت قراءة «%1».</translation>
    </message>
    <message>
        <source>What about the step? --done, --open or one thing that shows it.</source>
        <translation>ماذا عن الخطوة؟ --done أو --open أو شيء يدل عليها.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a promise.</source>
        <translation>«%1» ليس رقم وعد.</translation>
    </message>
    <message>
        <source>One thing at a time. --help tells more.</source>
        <translation>شيء واحد في المرة. المزيد في --help.</translation>
    </message>
    <message>
        <source>Without an option it prints the promise. One thing at a time, each one Undo.</source>
        <translation>من دون خيار يطبع الوعد. شيء واحد في المرة، ولكلٍّ تراجع.</translation>
    </message>
    <message>
        <source>Adds somebody, or notes that somebody who left is back.</source>
        <translation>يضيف شخصًا، أو يدوّن عودة من غادر.</translation>
    </message>
    <message>
        <source>Gives somebody the name of --to.</source>
        <translation>يعطي أحدهم اسم --to.</translation>
    </message>
    <message>
        <source>The new name, or who takes over.</source>
        <translation>الاسم الجديد، أو من يتولى.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open complaint(s)</source>
        <translation>
            <numerusform>لا شكاوى مفتوحة</numerusform>
            <numerusform>شكوى مفتوحة واحدة</numerusform>
            <numerusform>شكويان مفتوحتان</numerusform>
            <numerusform>%Ln شكاوى مفتوحة</numerusform>
            <numerusform>%Ln شكوى مفتوحة</numerusform>
            <numerusform>%Ln شكوى مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asked to take over %Ln</source>
        <translation>
            <numerusform>لم يُطلب منه شيء</numerusform>
            <numerusform>طُلب منه تولي واحد</numerusform>
            <numerusform>طُلب منه تولي اثنين</numerusform>
            <numerusform>طُلب منه تولي %Ln</numerusform>
            <numerusform>طُلب منه تولي %Ln</numerusform>
            <numerusform>طُلب منه تولي %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>works here no more</source>
        <translation>لم يعد يعمل هنا</translation>
    </message>
    <message>
        <source>One thing at a time: --add, --rename or --left.</source>
        <translation>شيء واحد في المرة: --add أو --rename أو --left.</translation>
    </message>
    <message>
        <source>--rename needs the new name as --to.</source>
        <translation>يحتاج --rename إلى الاسم الجديد في --to.</translation>
    </message>
    <message>
        <source>The team is changed.</source>
        <translation>تغيّر الفريق.</translation>
    </message>
    <message>
        <source>Lists who works in the shop, or changes the team.</source>
        <translation>يسرد من يعمل في المتجر، أو يغيّر الفريق.</translation>
    </message>
    <message>
        <source>A MEMBER is a name, or a number that Shopbell gives, such as id:3.</source>
        <translation>MEMBER اسم، أو رقم يعطيه Shopbell مثل id:3.</translation>
    </message>
    <message>
        <source>Nobody is known to work in this shop. Add somebody with the command team.</source>
        <translation>لا يُعرف أحد يعمل في هذا المتجر. أضف شخصًا بالأمر team.</translation>
    </message>
    <message>
        <source>“%1” is not NAME=VALUE, such as date=Friday.</source>
        <translation>«%1» ليس على صورة NAME=VALUE، مثل date=Friday.</translation>
    </message>
    <message>
        <source>There is no template “%1”. shopbell-cli list SHOP templates lists them.</source>
        <translation>لا يوجد قالب «%1». يسردها shopbell-cli list SHOP templates.</translation>
    </message>
    <message>
        <source>A template by its key, number or title; may stand more than once. It comes behind the text, or behind the present draft, filled in with what is known of the review.</source>
        <translation>قالب بمفتاحه أو رقمه أو عنوانه؛ ويمكن تكراره. يأتي بعد النص أو بعد المسودة الحالية، مملوءًا بما يُعرف عن المراجعة.</translation>
    </message>
    <message>
        <source>What stands for a placeholder of a template; may stand more than once.</source>
        <translation>ما يحل محل موضع في قالب؛ ويمكن تكراره.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Anna asks Sam to take over&quot;, %2 what Sam has to know.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is the shop itself, not a picture.</source>
        <translation>«%1» هو المتجر نفسه وليس صورة.</translation>
    </message>
    <message>
        <source>“%1” is not a picture, or of a kind that is not known here.</source>
        <translation>«%1» ليس صورة، أو هو من نوع غير معروف هنا.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>سلبي</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>كل ما عداها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered, half of them within %1.</source>
        <translation>
            <numerusform>لم يُجب عن شيء خلال %1.</numerusform>
            <numerusform>أُجيب عن واحد خلال %1.</numerusform>
            <numerusform>أُجيب عن اثنين، نصفهما خلال %1.</numerusform>
            <numerusform>أُجيب عن %Ln، نصفها خلال %1.</numerusform>
            <numerusform>أُجيب عن %Ln، نصفها خلال %1.</numerusform>
            <numerusform>أُجيب عن %Ln، نصفها خلال %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in time.</source>
        <translation>
            <numerusform>لا شيء في الموعد.</numerusform>
            <numerusform>واحد في الموعد.</numerusform>
            <numerusform>اثنان في الموعد.</numerusform>
            <numerusform>%Ln في الموعد.</numerusform>
            <numerusform>%Ln في الموعد.</numerusform>
            <numerusform>%Ln في الموعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late; the oldest is review %1.</source>
        <translation>
            <numerusform>لا شيء متأخر؛ الأقدم هو المراجعة %1.</numerusform>
            <numerusform>واحد متأخر؛ الأقدم هو المراجعة %1.</numerusform>
            <numerusform>اثنان متأخران؛ الأقدم هو المراجعة %1.</numerusform>
            <numerusform>%Ln متأخرة؛ الأقدم هو المراجعة %1.</numerusform>
            <numerusform>%Ln متأخرة؛ الأقدم هو المراجعة %1.</numerusform>
            <numerusform>%Ln متأخرة؛ الأقدم هو المراجعة %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for an answer, and none was given whose time is known.</source>
        <translation>لا أحد ينتظر ردًا، ولم يُعطَ رد معروف الوقت.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of review and its target: &quot;Negative (target 24 hours)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered, but how long it took is not known.</source>
        <translation>
            <numerusform>لم يُجب عن شيء، ولا يُعرف كم استغرق.</numerusform>
            <numerusform>أُجيب عن واحد، ولا يُعرف كم استغرق.</numerusform>
            <numerusform>أُجيب عن اثنين، ولا يُعرف كم استغرقا.</numerusform>
            <numerusform>أُجيب عن %Ln، ولا يُعرف كم استغرقت.</numerusform>
            <numerusform>أُجيب عن %Ln، ولا يُعرف كم استغرقت.</numerusform>
            <numerusform>أُجيب عن %Ln، ولا يُعرف كم استغرقت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes that somebody works here no more. Open complaints and promises that they own go to the member of --to, the complaints with the sentence of --because.</source>
        <translation>يسجّل أن شخصًا لم يعد يعمل هنا. الشكاوى المفتوحة والوعود التي يتولاها تنتقل إلى عضو --to، والشكاوى مع جملة --because.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) to keep</source>
        <translation>
            <numerusform>لا وعود للوفاء بها</numerusform>
            <numerusform>وعد واحد للوفاء به</numerusform>
            <numerusform>وعدان للوفاء بهما</numerusform>
            <numerusform>%Ln وعود للوفاء بها</numerusform>
            <numerusform>%Ln وعدًا للوفاء به</numerusform>
            <numerusform>%Ln وعد للوفاء به</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned follow-up(s)</source>
        <translation>
            <numerusform>لا متابعات مخططة</numerusform>
            <numerusform>متابعة مخططة واحدة</numerusform>
            <numerusform>متابعتان مخططتان</numerusform>
            <numerusform>%Ln متابعات مخططة</numerusform>
            <numerusform>%Ln متابعة مخططة</numerusform>
            <numerusform>%Ln متابعة مخططة</numerusform>
        </translation>
    </message>
    <message>
        <source>Logs a review, customer, purchase, referral, score, followup, promise or improvement, which is WHAT, and prints its number.</source>
        <translation>يسجل مراجعة أو عميلًا أو شراءً أو إحالة أو درجة أو متابعة أو وعدًا أو تحسينًا، وهو WHAT، ويطبع رقمه.</translation>
    </message>
    <message>
        <source>The first day of the new way, today unless told.</source>
        <translation>أول يوم للطريقة الجديدة، اليوم ما لم يُذكر غيره.</translation>
    </message>
    <message>
        <source>What is expected of it, such as &quot;At most 3 in 60 days&quot;.</source>
        <translation>ما المتوقع منه، مثل &quot;At most 3 in 60 days&quot;.</translation>
    </message>
    <message>
        <source>What is it about? One --tag or a --touchpoint says it.</source>
        <translation>بمَ يتعلق؟ يذكره --tag واحد أو --touchpoint.</translation>
    </message>
    <message numerus="yes">
        <source>Import taken back, %Ln referrals removed.</source>
        <translation>
            <numerusform>تم التراجع عن الاستيراد وإزالة %Ln إحالة.</numerusform>
            <numerusform>تم التراجع عن الاستيراد وإزالة إحالة واحدة.</numerusform>
            <numerusform>تم التراجع عن الاستيراد وإزالة إحالتين.</numerusform>
            <numerusform>تم التراجع عن الاستيراد وإزالة %Ln إحالات.</numerusform>
            <numerusform>تم التراجع عن الاستيراد وإزالة %Ln إحالة.</numerusform>
            <numerusform>تم التراجع عن الاستيراد وإزالة %Ln إحالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be exported, only reviews, customers, purchases, referrals, promises, followups, improvements or all.</source>
        <translation>لا يمكن تصدير «%1»، بل فقط reviews أو customers أو purchases أو referrals أو promises أو followups أو improvements أو all.</translation>
    </message>
    <message>
        <source>Writes records of the shop as a file. WHAT is reviews, customers, purchases, referrals, promises, followups, improvements or all.</source>
        <translation>يكتب سجلات المتجر في ملف. WHAT هو reviews أو customers أو purchases أو referrals أو promises أو followups أو improvements أو all.</translation>
    </message>
    <message>
        <source>Brings files of reviews, purchases, customers or referrals into the shop, recognising what is not told.</source>
        <translation>يجلب ملفات المراجعات أو المشتريات أو العملاء أو الإحالات إلى المتجر، ويتعرّف على ما لم يُذكر.</translation>
    </message>
    <message>
        <source>What the file holds, when it is not recognised: reviews, purchases, customers or referrals.</source>
        <translation>ما يحويه الملف عندما لا يُتعرّف عليه: reviews أو purchases أو customers أو referrals.</translation>
    </message>
    <message>
        <source>“%1” is not reviews, purchases, customers or referrals.</source>
        <translation>«%1» ليس reviews ولا purchases ولا customers ولا referrals.</translation>
    </message>
    <message>
        <source>Notes that the days after the start were looked at.</source>
        <translation>يدوّن أن الأيام التي تلت البداية قد رُوجعت.</translation>
    </message>
    <message>
        <source>Keeps it, for this reason; it may be empty.</source>
        <translation>يُبقي عليه لهذا السبب؛ ويمكن أن يكون فارغًا.</translation>
    </message>
    <message>
        <source>It goes on in another way, for this reason.</source>
        <translation>يستمر بطريقة أخرى لهذا السبب.</translation>
    </message>
    <message>
        <source>Drops it, for this reason.</source>
        <translation>يوقفه لهذا السبب.</translation>
    </message>
    <message>
        <source>Tries it again.</source>
        <translation>يجرّبه من جديد.</translation>
    </message>
    <message>
        <source>With --again: its new first day, the same as before unless told.</source>
        <translation>مع --again: أول يوم جديد له، وهو نفسه كما من قبل ما لم يُذكر غيره.</translation>
    </message>
    <message>
        <source>Puts a review behind it; may stand more than once.</source>
        <translation>يربط به مراجعة؛ يمكن أن يتكرر.</translation>
    </message>
    <message>
        <source>Takes a review off it.</source>
        <translation>يفك ارتباط مراجعة به.</translation>
    </message>
    <message>
        <source>Deletes it.</source>
        <translation>يحذفه.</translation>
    </message>
    <message>
        <source>“%1” is not the number of an improvement.</source>
        <translation>«%1» ليس رقم تحسين.</translation>
    </message>
    <message>
        <source>Improvement deleted.</source>
        <translation>حُذف التحسين.</translation>
    </message>
    <message>
        <source>The tag that is said often.</source>
        <translation>الوسم الذي يُقال كثيرًا.</translation>
    </message>
    <message>
        <source>Or the moment that it is about, such as paying.</source>
        <translation>أو اللحظة التي يتعلق بها، مثل paying.</translation>
    </message>
    <message>
        <source>Why nothing is changed.</source>
        <translation>لماذا لا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Reason noted.</source>
        <translation>دُوّن السبب.</translation>
    </message>
    <message>
        <source>Keeps, adjusts or drops an improvement, or says what came of it.</source>
        <translation>يُبقي على تحسين أو يعدّله أو يوقفه، أو يقول ماذا نتج عنه.</translation>
    </message>
    <message>
        <source>Without an option it prints the improvement, with what was found on equal numbers of days before and after its start. One thing at a time, each one Undo.</source>
        <translation>من دون خيار يطبع التحسين مع ما وُجد في عدد متساوٍ من الأيام قبل بدايته وبعدها. شيء واحد في المرة، ولكلٍّ تراجع.</translation>
    </message>
    <message>
        <source>Says why nothing is changed about what is said often.</source>
        <translation>يقول لماذا لا يتغيّر شيء فيما يُقال كثيرًا.</translation>
    </message>
    <message>
        <source>It is listed as said-often again after three new complaints.</source>
        <translation>يعود إلى قائمة said-often بعد ثلاث شكاوى جديدة.</translation>
    </message>
    <message>
        <source>Lists what is in the shop. WHAT is reviews, customers, purchases, referrals, promises, followups, followup-ideas, improvements, said-often, tags or templates.</source>
        <translation>يسرد ما في المتجر. WHAT هو reviews أو customers أو purchases أو referrals أو promises أو followups أو followup-ideas أو improvements أو said-often أو tags أو templates.</translation>
    </message>
    <message>
        <source>%1 says nothing about %2.</source>
        <extracomment>%1 is an option such as --by, %2 the name of figures.</extracomment>
        <translation>%1 لا يقول شيئًا عن %2.</translation>
    </message>
    <message numerus="yes">
        <source>No promise was due in the last %Ln days.</source>
        <translation>
            <numerusform>لم يستحق أي وعد في آخر %Ln يوم.</numerusform>
            <numerusform>لم يستحق أي وعد في آخر يوم واحد.</numerusform>
            <numerusform>لم يستحق أي وعد في آخر يومين.</numerusform>
            <numerusform>لم يستحق أي وعد في آخر %Ln أيام.</numerusform>
            <numerusform>لم يستحق أي وعد في آخر %Ln يومًا.</numerusform>
            <numerusform>لم يستحق أي وعد في آخر %Ln يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promises kept on time in the last %Ln days: %1.</source>
        <extracomment>%1: &quot;12 of 14&quot;.</extracomment>
        <translation>
            <numerusform>وعود وُفّي بها في موعدها في آخر %Ln يوم: %1.</numerusform>
            <numerusform>وعود وُفّي بها في موعدها في آخر يوم واحد: %1.</numerusform>
            <numerusform>وعود وُفّي بها في موعدها في آخر يومين: %1.</numerusform>
            <numerusform>وعود وُفّي بها في موعدها في آخر %Ln أيام: %1.</numerusform>
            <numerusform>وعود وُفّي بها في موعدها في آخر %Ln يومًا: %1.</numerusform>
            <numerusform>وعود وُفّي بها في موعدها في آخر %Ln يوم: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Over all periods: %1 (n %2).</source>
        <translation>في كل الفترات: %1 (العدد %2).</translation>
    </message>
    <message>
        <source>Figures of the shop: who comes back, who was sent, how soon it answers, whether complaints were put right.</source>
        <translation>أرقام المتجر: من يعود، ومن أُرسل، ومدى سرعة رده، وهل صُححت الشكاوى.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln improvement(s) being tried</source>
        <translation>
            <numerusform>لا تحسينات قيد التجربة</numerusform>
            <numerusform>تحسين واحد قيد التجربة</numerusform>
            <numerusform>تحسينان قيد التجربة</numerusform>
            <numerusform>%Ln تحسينات قيد التجربة</numerusform>
            <numerusform>%Ln تحسينًا قيد التجربة</numerusform>
            <numerusform>%Ln تحسين قيد التجربة</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs a name of its own: --title says it.</source>
        <translation>يحتاج إلى اسم خاص به: يعطيه --title.</translation>
    </message>
    <message>
        <source>Who of the team does it; the command team adds somebody.</source>
        <translation>من يقوم به من الفريق؛ الأمر team يضيف شخصًا.</translation>
    </message>
    <message>
        <source>When it was posted, such as 2025-11-18T13:20, after the customer&apos;s last words; now unless told.</source>
        <translation>متى نُشر، مثل 2025-11-18T13:20، بعد آخر كلام للعميل؛ الآن إن لم يُذكر.</translation>
    </message>
    <message>
        <source>The customer had not said it by then. Your draft is kept. Give a time after their last words.</source>
        <translation>لم يكن العميل قد قال ذلك بعد. مسودتك محفوظة. أعطِ وقتًا بعد آخر كلامه.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>--where is not for %1.</source>
        <translation>لا يصلح --where مع %1.</translation>
    </message>
    <message>
        <source>--sort is not for %1.</source>
        <translation>لا يصلح --sort مع %1.</translation>
    </message>
    <message>
        <source>Somebody else of the team does it.</source>
        <translation>يقوم به شخص آخر من الفريق.</translation>
    </message>
    <message>
        <source>What was changed, for others to read once the customer agrees; - reads it from standard input.</source>
        <translation>ما الذي تغيّر، ليقرأه الآخرون بعد موافقة العميل؛ - تقرؤه من الدخل القياسي.</translation>
    </message>
    <message>
        <source>With --step, --check, --follow-up or --agreed: when it was, such as 2025-11-18; today unless told.</source>
        <translation>مع --step أو --check أو --follow-up أو --agreed: متى كان ذلك، مثل 2025-11-18؛ اليوم إن لم يُذكر.</translation>
    </message>
    <message>
        <source>--date goes with --step, --check, --follow-up or --agreed.</source>
        <translation>يُستعمل --date مع --step أو --check أو --follow-up أو --agreed.</translation>
    </message>
    <message>
        <source>Nobody called “%1” works in this shop, only %2. The command team adds somebody.</source>
        <translation>لا يعمل في هذا المحل أحد باسم «%1»، بل %2 فقط. الأمر team يضيف شخصًا.</translation>
    </message>
    <message>
        <source>No placeholder of the template is called “%1”.</source>
        <translation>لا يوجد في القالب عنصر نائب باسم «%1».</translation>
    </message>
    <message>
        <source>--fill goes with --template.</source>
        <translation>يأتي ‎--fill‎ مع ‎--template‎.</translation>
    </message>
    <message>
        <source>--by goes with --done.</source>
        <translation>يأتي ‎--by‎ مع ‎--done‎.</translation>
    </message>
    <message>
        <source>--date goes with --done, --answer or --score.</source>
        <translation>يأتي ‎--date‎ مع ‎--done‎ أو ‎--answer‎ أو ‎--score‎.</translation>
    </message>
    <message>
        <source>--customer goes with --answer or --score.</source>
        <translation>يأتي ‎--customer‎ مع ‎--answer‎ أو ‎--score‎.</translation>
    </message>
    <message>
        <source>Another day by which it is done, such as 2025-11-18; --check-back may come with it.</source>
        <translation>يوم آخر يُنجز بحلوله، مثل 2025-11-18؛ ويمكن أن يأتي معه ‎--check-back‎.</translation>
    </message>
    <message>
        <source>Another day on which the customer is asked.</source>
        <translation>يوم آخر يُسأل فيه العميل.</translation>
    </message>
    <message>
        <source>--%1 goes with --%2.</source>
        <translation>يأتي ‎--%1‎ مع ‎--%2‎.</translation>
    </message>
    <message>
        <source>Moves a promise: starts it, finishes a step or all, notes what the customer said, or gives it other days.</source>
        <translation>يحرّك وعدًا: يبدؤه، أو ينهي خطوة أو كل الخطوات، أو يدوّن ما قاله العميل، أو يعطيه أيامًا أخرى.</translation>
    </message>
    <message>
        <source>An answer counts on the day on which the review was said. Who waits, waits now.</source>
        <translation>يُحسب الرد في اليوم الذي قيلت فيه المراجعة. ومن ينتظر فهو ينتظر الآن.</translation>
    </message>
    <message>
        <source>NAME is repeat-purchases, cohorts, purchase-gap, purchase-frequency, referrals, response-time or service-recovery. A period or a window that still runs is not complete; its value is the one so far. Of response-time, --from and --to are the days on which reviews were said, whenever they were answered; who waits, waits now. Of service-recovery, --window is 90 days unless told.</source>
        <translation>‏NAME هو repeat-purchases أو cohorts أو purchase-gap أو purchase-frequency أو referrals أو response-time أو service-recovery. الفترة أو النافذة التي لم تنته بعد غير مكتملة، وقيمتها هي قيمتها حتى الآن. في response-time يحدد ‎--from‎ و‎--to‎ أيام قول المراجعات متى ما رُدّ عليها، ومن ينتظر فهو ينتظر الآن. وفي service-recovery تكون ‎--window‎ 90 يومًا ما لم يُذكر غير ذلك.</translation>
    </message>
    <message>
        <source>Where it was said or bought, in person unless told; with a review a new name makes an own channel. With a promise: where its letter goes, unless told to the customer alone by the way they like best, a short one to where the review stands.</source>
        <translation>أين قيل أو اشتُري، شخصيًا ما لم يُذكر غير ذلك؛ ومع مراجعة ينشئ الاسم الجديد قناة خاصة. مع وعد: إلى أين تذهب الرسالة، وما لم يُذكر غير ذلك فإلى العميل وحده بالوسيلة التي يفضلها، والقصيرة إلى حيث توجد المراجعة.</translation>
    </message>
    <message>
        <source>What answers the review, whole unless told: whole, which is the letter of the parts for the customer alone, short, which is posted where the review stands, or none when the customer was told in person.</source>
        <translation>ما الذي يرد على المراجعة، whole ما لم يُذكر غير ذلك: whole هي رسالة الأجزاء للعميل وحده، وshort تُنشر حيث توجد المراجعة، وnone إذا أُخبر العميل شخصيًا.</translation>
    </message>
    <message>
        <source>--channel goes with a letter that is sent or posted.</source>
        <translation>يأتي ‎--channel‎ مع رسالة تُرسل أو تُنشر.</translation>
    </message>
    <message>
        <source>This was said in private, and %1 is public. Nothing was promised. Answer where only the customer reads it.</source>
        <translation>قيل هذا على انفراد، و%1 عام. لم يُوعد بشيء. أجب حيث لا يقرأ إلا العميل.</translation>
    </message>
    <message>
        <source>Who said it; the customer&apos;s name unless told.</source>
        <translation>من قاله؛ اسم العميل ما لم يُذكر غير ذلك.</translation>
    </message>
    <message>
        <source>Reply marked as given to the customer alone.</source>
        <translation>عُلّم الرد بأنه للعميل وحده.</translation>
    </message>
    <message>
        <source>Where it is to be posted: whether others read it, and how long it may be. One of %1.</source>
        <translation>أين يُنشر: هل يقرؤه آخرون وكم يجوز أن يطول. واحد من %1.</translation>
    </message>
    <message>
        <source>There is no channel “%1”, only %2.</source>
        <translation>لا توجد قناة «%1»، بل %2 فقط.</translation>
    </message>
    <message>
        <source>In the JSON start and length count UTF-16 units. Findings advise, and the exit status is 0; only a placeholder that is not filled in keeps a reply from being posted, and then it is 3.</source>
        <translation>في JSON تُعدّ start وlength بوحدات UTF-16. الملاحظات نصائح ورمز الخروج 0؛ ولا يمنع النشر إلا عنصر نائب لم يُملأ، وعندها يكون الرمز 3.</translation>
    </message>
    <message>
        <source>There is no follow-up %1.</source>
        <translation>لا توجد متابعة %1.</translation>
    </message>
    <message>
        <source>Whose answer is it? It went to many people: --customer says who.</source>
        <translation>جواب من هذا؟ ذهبت إلى كثيرين: ‎--customer‎ يحدد من.</translation>
    </message>
    <message>
        <source>An answer needs words or a score.</source>
        <translation>يحتاج الجواب إلى كلمات أو درجة.</translation>
    </message>
    <message>
        <source>They have not heard of it yet. Mark it as sent first: --done.</source>
        <translation>لم يصلهم بعد. علّمها مرسلة أولًا: ‎--done‎.</translation>
    </message>
    <message>
        <source>Only those that fit; may stand more than once. Keys: %1 Of reviews, state is open (unless told), archived, any, draft, flagged, undated, waiting, not-answered, answered or not-needed; owner is a team member or none, complaint is open, hand-over is asked, question is open, bought-here or bought-elsewhere. Of referrals, state is waiting, bought or not-counted. Of promises, state is plan, promised, in-progress, done or checked, owner is a name and late yes or no. Of improvements, state is trying, evaluated, kept, adjusted or dropped. Of followups, state is planned (unless told), done or skipped, group is today, soon, later or held-back. Customers are given by name, customer number, phone or e-mail, or by the number that Shopbell gives, written like id:17; dates like 2025-01-31; answered, counts and asked as yes or no.</source>
        <translation>ما ينطبق فقط؛ ويجوز تكراره. المفاتيح: %1 للمراجعات: state هو open (ما لم يُذكر غير ذلك) أو archived أو any أو draft أو flagged أو undated أو waiting أو not-answered أو answered أو not-needed؛ وowner عضو في الفريق أو none، وcomplaint هو open، وhand-over هو asked، وquestion هو open أو bought-here أو bought-elsewhere. للإحالات: state هو waiting أو bought أو not-counted. للوعود: state هو plan أو promised أو in-progress أو done أو checked، وowner اسم، وlate هو yes أو no. للتحسينات: state هو trying أو evaluated أو kept أو adjusted أو dropped. للمتابعات: state هو planned (ما لم يُذكر غير ذلك) أو done أو skipped، وgroup هو today أو soon أو later أو held-back. يُحدد العملاء بالاسم أو رقم العميل أو الهاتف أو البريد، أو بالرقم الذي يعطيه Shopbell ويُكتب مثل id:17؛ والتواريخ مثل 2025-01-31؛ وanswered وcounts وasked هي yes أو no.</translation>
    </message>
    <message>
        <source>The promise is “%1” already.</source>
        <extracomment>%1 is a state of a promise: &quot;In progress&quot;.</extracomment>
        <translation>الوعد «%1» بالفعل.</translation>
    </message>
    <message>
        <source>The promise is “%1”, and that cannot be done from there.</source>
        <translation>الوعد «%1»، ولا يمكن فعل ذلك من هناك.</translation>
    </message>
    <message>
        <source>There is no promise %1.</source>
        <translation>لا يوجد وعد %1.</translation>
    </message>
    <message>
        <source>The last day; today unless told, or yesterday before its morning.</source>
        <translation>اليوم الأخير؛ اليوم ما لم يُذكر غير ذلك، أو أمس قبل صباحه.</translation>
    </message>
    <message>
        <source>With the answer to a check-back, which checks its promise: whether it is right now, yes or no.</source>
        <translation>مع الجواب عن سؤال المتابعة الذي يتحقق من وعده: هل هو صحيح الآن، yes أو no.</translation>
    </message>
    <message>
        <source>--satisfied goes with --answer.</source>
        <translation>يأتي ‎--satisfied‎ مع ‎--answer‎.</translation>
    </message>
    <message>
        <source>Refused while a guard holds it back, which says until when: no marketing, invitation or request while a complaint is open or a short while after the last one, no review asked of a chosen customer, never by a way that they do not want or for which no address is known, and nothing that has become needless.</source>
        <translation>يُرفض ما دام هناك ما يمنعه، مع بيان إلى متى: لا تسويق ولا دعوة ولا طلب ما دامت شكوى مفتوحة أو بعد وقت قصير من آخرها، ولا طلب تقييم من عميل مختار، ولا بوسيلة لا يريدها أو لا يُعرف لها عنوان، ولا شيء لم تعد له حاجة.</translation>
    </message>
    <message>
        <source>This answer checks a promise. It needs the customer&apos;s words with --answer, and --satisfied yes or no.</source>
        <translation>هذا الجواب يتحقق من وعد. يحتاج إلى كلمات العميل مع ‎--answer‎، و‎--satisfied‎ yes أو no.</translation>
    </message>
    <message>
        <source>Left out, line %1: %2.</source>
        <translation>مستبعد، السطر %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were left out; --rejects FILE writes all of them with their reasons.</source>
        <translation>
            <numerusform>لا شيء آخر مستبعد؛ ‎--rejects‎ يكتبها كلها بأسبابها.</numerusform>
            <numerusform>استُبعد واحد آخر؛ ‎--rejects‎ يكتبها كلها بأسبابها.</numerusform>
            <numerusform>استُبعد اثنان آخران؛ ‎--rejects‎ يكتبها كلها بأسبابها.</numerusform>
            <numerusform>استُبعدت %Ln أخرى؛ ‎--rejects‎ يكتبها كلها بأسبابها.</numerusform>
            <numerusform>استُبعد %Ln آخر؛ ‎--rejects‎ يكتبها كلها بأسبابها.</numerusform>
            <numerusform>استُبعد %Ln آخر؛ ‎--rejects‎ يكتبها كلها بأسبابها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It is planned; Shopbell holds it back until it is allowed.</source>
        <translation>%1 خُطط لها؛ ويحجبها Shopbell حتى يُسمح بها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendations of a %1 who is not here yet are in the list.</source>
        <extracomment>Of recommendations by name, when a customer of that name is new.</extracomment>
        <translation>
            <numerusform>لا توصيات بشخص اسمه %1 في القائمة.</numerusform>
            <numerusform>في القائمة توصية بشخص اسمه %1 لم يأت بعد.</numerusform>
            <numerusform>في القائمة توصيتان بشخص اسمه %1 لم يأت بعد.</numerusform>
            <numerusform>في القائمة %Ln توصيات بشخص اسمه %1 لم يأت بعد.</numerusform>
            <numerusform>في القائمة %Ln توصية بشخص اسمه %1 لم يأت بعد.</numerusform>
            <numerusform>في القائمة %Ln توصية بشخص اسمه %1 لم يأت بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop was recommended by %1.</source>
        <translation>أوصى بالمتجر %1.</translation>
    </message>
    <message>
        <source>What each takes is told by its own help, such as shopbell-cli add purchase --help.</source>
        <translation>ما يلزم لكل نوع تذكره مساعدته الخاصة، مثل shopbell-cli add purchase --help.</translation>
    </message>
    <message>
        <source>Adds somebody to the customers and prints their number.</source>
        <translation>يضيف شخصًا إلى العملاء ويطبع رقمه.</translation>
    </message>
    <message>
        <source>Plans a contact with a customer and prints its number.</source>
        <translation>يخطط للتواصل مع عميل ويطبع رقم المتابعة.</translation>
    </message>
    <message>
        <source>It takes --customer or --first-bought, and --reason. Words that are not given with --title and --text are those of a starting set.</source>
        <translation>يلزم ‎--customer أو ‎--first-bought، و‎--reason. ما لا يُعطى من كلمات بالخيارين ‎--title و‎--text يؤخذ من المجموعة الأولى.</translation>
    </message>
    <message>
        <source>Starts an improvement and prints its number.</source>
        <translation>يبدأ تحسينًا ويطبع رقمه.</translation>
    </message>
    <message>
        <source>It takes --title, --owner and what it is about, a --tag or a --touchpoint. Behind it are the complaints that made it said often.</source>
        <translation>يلزم ‎--title و‎--owner وموضوعه: ‎--tag أو ‎--touchpoint. وراءه الشكاوى التي جعلته مما يتكرر ذكره.</translation>
    </message>
    <message>
        <source>Promises the customer of a review that it is put right, and prints the number of the promise.</source>
        <translation>يَعِد صاحب المراجعة بإصلاح الأمر، ويطبع رقم الوعد.</translation>
    </message>
    <message>
        <source>It takes --review, --owner, --due, --check-back and the parts of the apology. With --plan it is only written down.</source>
        <translation>يلزم ‎--review و‎--owner و‎--due و‎--check-back وأجزاء الاعتذار. مع ‎--plan يُدوَّن فقط.</translation>
    </message>
    <message>
        <source>Logs a purchase, now unless --date says when, and prints its number.</source>
        <translation>يسجل عملية شراء، الآن ما لم يحدد ‎--date وقتًا آخر، ويطبع رقمها.</translation>
    </message>
    <message>
        <source>Logs who recommended the shop to whom and prints the number of the referral.</source>
        <translation>يسجل من أوصى بالمتجر ولمن، ويطبع رقم التوصية.</translation>
    </message>
    <message>
        <source>It takes --friend and who sent them; both may be customers or names. Nobody can send themselves, or whoever sent them.</source>
        <translation>يلزم ‎--friend ومن أرسله، وكلاهما قد يكون عميلًا أو اسمًا. لا أحد يرسل نفسه، ولا من أرسله.</translation>
    </message>
    <message>
        <source>Logs what a customer said and prints the number of the review.</source>
        <translation>يسجل ما قاله عميل ويطبع رقم المراجعة.</translation>
    </message>
    <message>
        <source>It takes --text or --rating. A rating is written as 2/5, 8/10, 80%, up or down. The customer has to be there.</source>
        <translation>يلزم ‎--text أو ‎--rating. يُكتب التقييم مثل 2/5 أو 8/10 أو 80% أو up أو down. يجب أن يكون العميل موجودًا.</translation>
    </message>
    <message>
        <source>Logs how satisfied somebody is, or whether they would recommend the shop, and prints the number of the score.</source>
        <translation>يسجل مدى رضا شخص، أو هل يوصي بالمتجر، ويطبع رقم الدرجة.</translation>
    </message>
    <message>
        <source>It takes --customer and --score. Satisfaction is on the scale 1-10; whether they would recommend the shop is on 0-10.</source>
        <translation>يلزم ‎--customer و‎--score. الرضا على مقياس 1-10، والتوصية بالمتجر على مقياس 0-10.</translation>
    </message>
    <message>
        <source>That nobody sent them, even where somebody of this name was recommended: then it is another one.</source>
        <translation>أن أحدًا لم يرسله، حتى إن أُوصي بشخص بهذا الاسم: فهو إذن شخص آخر.</translation>
    </message>
    <message>
        <source>Either somebody sent them or nobody: leave out --sent-by-nobody.</source>
        <translation>إما أن أحدًا أرسله أو لا أحد: احذف ‎--sent-by-nobody.</translation>
    </message>
    <message>
        <source>It is planned; whether it may be sent already could not be read.</source>
        <translation>خُطّط له، لكن تعذرت قراءة هل يجوز إرساله الآن.</translation>
    </message>
    <message>
        <source>%1 It is planned; Shopbell holds it back until then.</source>
        <extracomment>Of both, %1 is why a follow-up is held back: &quot;Open complaint since 18 Nov, free once it is settled.&quot;</extracomment>
        <translation>%1 خُطّط له، ويؤجله Shopbell حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>It takes what is known of it; without an amount it is a visit. A new name makes a customer; a word that means several customers is wrong usage. Who sent the customer is said with --sent-by, --way and --asked. A friend who was recommended under the name is recognised unless --sent-by-nobody says that it is another one; where several were, one of the two has to be said.</source>
        <translation>يأخذ ما يُعرف عنها، ومن دون مبلغ تكون زيارة. الاسم الجديد يصبح عميلًا، والكلمة التي تعني عدة عملاء استعمال خاطئ. من أرسل العميل يُذكر بالخيارات ‎--sent-by و‎--way و‎--asked. يُعرف الصديق الذي أُوصي به بهذا الاسم، ما لم يذكر ‎--sent-by-nobody أنه شخص آخر؛ وإن كانوا عدة أشخاص فلا بد من ذكر أحدهما.</translation>
    </message>
    <message>
        <source>“%1” is not a value of --score: how satisfied they are goes from %2 to %3.</source>
        <translation>«%1» ليست قيمة للخيار ‎--score: مدى الرضا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>“%1” is not a value of --score: whether they would recommend the shop goes from %2 to %3.</source>
        <translation>«%1» ليست قيمة للخيار ‎--score: التوصية بالمتجر من %2 إلى %3.</translation>
    </message>
    <message>
        <source>Nothing was written, because nobody knows whether this is the same %1: say it with --sent-by NAME or with --sent-by-nobody.</source>
        <translation>لم يُكتب شيء، لأنه لا يُعرف هل هذا هو %1 نفسه: اذكر ذلك بالخيار ‎--sent-by NAME أو ‎--sent-by-nobody.</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <extracomment>Of a step of a promise; %1 is a day.</extracomment>
        <translation>أُنجزت يوم %1</translation>
    </message>
    <message>
        <source>To be done by %1</source>
        <extracomment>Of a step of a promise; %1 is a day.</extracomment>
        <translation>تُنجز بحلول %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s) for an answer: half of them have waited %1 or longer, the oldest %2.</source>
        <translation>
            <numerusform>لا أحد ينتظر ردًا (%Ln): نصفهم انتظر %1 أو أكثر، وأقدمهم %2.</numerusform>
            <numerusform>واحد ينتظر ردًا (%Ln): انتظر %1 أو أكثر، وأقدمهم %2.</numerusform>
            <numerusform>اثنان ينتظران ردًا (%Ln): نصفهما انتظر %1 أو أكثر، وأقدمهما %2.</numerusform>
            <numerusform>%Ln أشخاص ينتظرون ردًا: نصفهم انتظر %1 أو أكثر، وأقدمهم %2.</numerusform>
            <numerusform>%Ln شخصًا ينتظرون ردًا: نصفهم انتظر %1 أو أكثر، وأقدمهم %2.</numerusform>
            <numerusform>%Ln شخص ينتظرون ردًا: نصفهم انتظر %1 أو أكثر، وأقدمهم %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Name it with --map %2=COLUMN.</source>
        <extracomment>%1 is a sentence, %2 a word that is typed as it stands.</extracomment>
        <translation>%1 سمِّه بالخيار --map %2=COLUMN.</translation>
    </message>
    <message>
        <source>Your own picture sizes could not be read: %1</source>
        <translation>تعذّرت قراءة مقاسات الصور الخاصة بك: %1</translation>
    </message>
    <message>
        <source>%1 Say which comes first with --date-order.</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>%1 حدّد أيهما أولًا باستخدام ‎--date-order.</translation>
    </message>
    <message>
        <source>Country as two letters, such as GB: phone numbers are written as there.</source>
        <translation>البلد بحرفين، مثل GB: تُفهم أرقام الهاتف كما تُكتب هناك.</translation>
    </message>
    <message>
        <source>“%1” is not a country code.</source>
        <translation>«%1» ليس رمز بلد.</translation>
    </message>
    <message>
        <source>May be the same person as %1 (id:%2). %3</source>
        <extracomment>The name, the number and a sentence: May be the same person as Ines Duarte (id:17). Same e-mail.</extracomment>
        <translation>قد يكون الشخص نفسه مثل %1 (‎id:%2). %3</translation>
    </message>
    <message>
        <source>A --name, an --email or a --phone is enough. What they said yes or no to is told with --allow and --refuse, and how that is known with --heard. A friend who was recommended under the name is recognised unless --sent-by says who sent them, or --sent-by-nobody that it is another one; where several were, one of the two has to be said. Somebody who may be the same person, by an e-mail, a phone number or the name, is told of; the customer is added all the same.</source>
        <translation>يكفي ‎--name أو ‎--email أو ‎--phone. ما وافق عليه أو رفضه يُذكر بالخيارين ‎--allow و‎--refuse، وكيف عُرف ذلك بالخيار ‎--heard. يُعرف الصديق الذي أُوصي به بهذا الاسم، ما لم يذكر ‎--sent-by من أرسله أو يذكر ‎--sent-by-nobody أنه شخص آخر؛ وإن كانوا عدة أشخاص فلا بد من ذكر أحدهما. إن وُجد من قد يكون الشخص نفسه، بحسب البريد الإلكتروني أو رقم الهاتف أو الاسم، فسيُذكر ذلك؛ ويُضاف العميل على كل حال.</translation>
    </message>
    <message>
        <source>A friend comes after the recommendation, and not later than today: check --date and --visited.</source>
        <translation>يأتي الصديق بعد التوصية، وليس بعد اليوم: راجع ‎--date و‎--visited.</translation>
    </message>
    <message>
        <source>--customer names nobody. Leave it out when nobody is known.</source>
        <translation>لا يسمّي --customer أحدًا. احذفه إن لم يُعرف أحد.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Why a recommendation is not counted: Not counted: already a customer. They had bought here before.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Write it like EUR.</source>
        <translation>«%1» ليس عملة. اكتبها مثل EUR.</translation>
    </message>
    <message>
        <source>With --step: what shows that it was done, or more about the photo, the refund or the gift.</source>
        <translation>مع ‎--step: ما يدل على أنها أُنجزت، أو مزيد عن الصورة أو المبلغ المُعاد أو الهدية.</translation>
    </message>
    <message>
        <source>With --step: what was given as a gift, in words or as an amount, such as &quot;two oat lattes&quot; or 6.40.</source>
        <translation>مع ‎--step: ما أُعطي هدية، بالكلمات أو مبلغًا، مثل &quot;two oat lattes&quot; أو 6.40.</translation>
    </message>
    <message>
        <source>%1 are not filled in. Nothing was promised.</source>
        <translation>%1 لم تُملأ. لم يُوعد بشيء.</translation>
    </message>
    <message>
        <source>%1 are not filled in. Your draft is kept. Fill them in and post again.</source>
        <translation>لم تُملأ %1. مسودتك محفوظة. يُرجى ملؤها ثم إعادة المحاولة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed since and are kept as they are.</source>
        <translation>
            <numerusform>%Ln تغيّرت منذ ذلك الحين، وقد أُبقي عليها كما هي.</numerusform>
            <numerusform>%Ln تغيّرت منذ ذلك الحين، وقد أُبقي عليها كما هي.</numerusform>
            <numerusform>%Ln تغيّرت منذ ذلك الحين، وقد أُبقي عليها كما هي.</numerusform>
            <numerusform>%Ln تغيّرت منذ ذلك الحين، وقد أُبقي عليها كما هي.</numerusform>
            <numerusform>%Ln تغيّرت منذ ذلك الحين، وقد أُبقي عليها كما هي.</numerusform>
            <numerusform>%Ln تغيّرت منذ ذلك الحين، وقد أُبقي عليها كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads a column as a field. Of reviews: text, title, rating, scale, sentiment, date, author, email, phone, reply, reply-date, id, link, channel, language, product, location, status, verified, incentive, extra, skip. Of purchases: customer, email, phone, customer-number, date, time, order, amount, currency, item, sku, quantity, price, line-total, discount, refunded, order-status, cancelled-at, channel, location, served-by, what, note, event, refund-of, refunded-to, skip. Of customers: customer, first-name, last-name, email, phone, customer-number, segment, note, marketing-consent, message-consent, further-emails, further-phones, further-numbers, other-names, preferred-way, known-by, wishes, needs, scores, skip. Of referrals: sent-by, sent-by-email, sent-by-phone, sent-by-number, friend, friend-email, friend-phone, friend-number, date, way, asked, code, reward, visited, skip. COLUMN is its heading or its number. May stand more than once.</source>
        <translation>يقرأ عمودًا كحقل. للمراجعات: text, title, rating, scale, sentiment, date, author, email, phone, reply, reply-date, id, link, channel, language, product, location, status, verified, incentive, extra, skip. وللمشتريات: customer, email, phone, customer-number, date, time, order, amount, currency, item, sku, quantity, price, line-total, discount, refunded, order-status, cancelled-at, channel, location, served-by, what, note, event, refund-of, refunded-to, skip. وللعملاء: customer, first-name, last-name, email, phone, customer-number, segment, note, marketing-consent, message-consent, further-emails, further-phones, further-numbers, other-names, preferred-way, known-by, wishes, needs, scores, skip. وللإحالات: sent-by, sent-by-email, sent-by-phone, sent-by-number, friend, friend-email, friend-phone, friend-number, date, way, asked, code, reward, visited, skip. ‏COLUMN هو عنوان العمود أو رقمه. ويمكن تكراره.</translation>
    </message>
    <message>
        <source>† the records end before</source>
        <translation>† تنتهي السجلات قبل ذلك</translation>
    </message>
    <message>
        <source>Over all complete periods that the records reach: %1 (n %2).</source>
        <translation>في كل الفترات المكتملة التي تبلغها السجلات: %1 (العدد %2).</translation>
    </message>
    <message>
        <source>“%1” is a heat map, and a picture to post takes at most 12 bars: write it without --look, in pixels such as 1200x675.</source>
        <translation>«%1» خريطة حرارية، وصورة النشر تتسع لـ 12 عمودًا على الأكثر: اكتبها بدون ‎--look وبالبكسل مثل 1200x675.</translation>
    </message>
    <message>
        <source>NAME is repeat-purchases, purchase-frequency, purchase-gap, referrals, referred-share, referral-revenue or cohorts. The same shop, day and language give the same bytes.</source>
        <translation>NAME هو repeat-purchases أو purchase-frequency أو purchase-gap أو referrals أو referred-share أو referral-revenue أو cohorts. المتجر واليوم واللغة أنفسها تعطي البايتات نفسها.</translation>
    </message>
    <message>
        <source>Others heard or read it; unless told, what came in person, by phone, e-mail or message is private.</source>
        <translation>سمعه آخرون أو قرؤوه؛ وما لم يُذكر ذلك فإن ما جاء شخصيًا أو بالهاتف أو البريد الإلكتروني أو برسالة يُعدّ خاصًا.</translation>
    </message>
    <message>
        <source>Either --private or --public, not both.</source>
        <translation>إما‎ --private أو‎ --public، لا كلاهما.</translation>
    </message>
    <message>
        <source>Published on %1</source>
        <extracomment>Of what was changed for a customer; %1 is a day.</extracomment>
        <translation>نُشر في %1</translation>
    </message>
    <message>
        <source>It is only written down so far. Promise it in the window, or with “add promise” by its review.</source>
        <translation>ما زال مكتوبًا فقط. أعطِ الوعد في النافذة، أو بالأمر «add promise» مع مراجعته.</translation>
    </message>
</context>
<context>
    <name>Shopbell::CohortWords</name>
    <message>
        <source>First visit in</source>
        <translation>أول زيارة في</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>the month of the first visit</comment>
        <extracomment>Months after the first: &quot;+1&quot;.</extracomment>
        <translation>البداية</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصين</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>The end of a scale of colours: &quot;1 or more&quot; visits.</extracomment>
        <translation>‏%1 أو أكثر</translation>
    </message>
    <message>
        <source>Of those who came first in a month: the share who bought so many months later, in that month.</source>
        <translation>ممن جاؤوا أول مرة في شهر ما: نسبة من اشتروا بعد هذا العدد من الأشهر، في ذلك الشهر.</translation>
    </message>
    <message>
        <source>Of those who came first in a month: the share who had come back by so many months later.</source>
        <translation>ممن جاؤوا أول مرة في شهر ما: نسبة من عادوا حتى هذا العدد من الأشهر بعده.</translation>
    </message>
    <message>
        <source>Of those who came first in a month: repeat visits per person by so many months later.</source>
        <translation>ممن جاؤوا أول مرة في شهر ما: الزيارات المتكررة لكل شخص حتى هذا العدد من الأشهر بعده.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier rows do not fit and are left out.</source>
        <translation>
            <numerusform>لم يتسع المكان لـ %Ln صف أقدم.</numerusform>
            <numerusform>لم يتسع المكان لصف واحد أقدم.</numerusform>
            <numerusform>لم يتسع المكان لصفين أقدم.</numerusform>
            <numerusform>لم يتسع المكان لـ %Ln صفوف أقدم.</numerusform>
            <numerusform>لم يتسع المكان لـ %Ln صفًا أقدم.</numerusform>
            <numerusform>لم يتسع المكان لـ %Ln صف أقدم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later columns do not fit and are left out.</source>
        <translation>
            <numerusform>لم يتسع المكان لـ %Ln عمود لاحق.</numerusform>
            <numerusform>لم يتسع المكان لعمود واحد لاحق.</numerusform>
            <numerusform>لم يتسع المكان لعمودين لاحقين.</numerusform>
            <numerusform>لم يتسع المكان لـ %Ln أعمدة لاحقة.</numerusform>
            <numerusform>لم يتسع المكان لـ %Ln عمودًا لاحقًا.</numerusform>
            <numerusform>لم يتسع المكان لـ %Ln عمود لاحق.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Shopbell::ColourSwatches</name>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>صنوبري</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>برقوقي</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>قرميدي</translation>
    </message>
    <message>
        <source>Brand colour</source>
        <translation>لون العلامة التجارية</translation>
    </message>
</context>
<context>
    <name>Shopbell::Composer</name>
    <message>
        <source>Your reply</source>
        <translation>ردّك</translation>
    </message>
    <message>
        <source>Answered. Write here to say more.</source>
        <translation>تم الردّ. هنا تُكتب أي إضافة.</translation>
    </message>
    <message>
        <source>Write your reply. It is saved as you type.</source>
        <translation>هنا يُكتب ردّك، ويُحفظ أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Write the reply first.</source>
        <translation>يجب أولًا كتابة الردّ.</translation>
    </message>
    <message>
        <source>Reply copied.</source>
        <translation>نُسخ الردّ.</translation>
    </message>
</context>
<context>
    <name>Shopbell::ContactLines</name>
    <message>
        <source>%1, number %2</source>
        <extracomment>For a screen reader: the second e-mail.</extracomment>
        <translation>%1، رقم %2</translation>
    </message>
</context>
<context>
    <name>Shopbell::ContactsCard</name>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Days before somebody is asked for something again</source>
        <translation>عدد الأيام قبل أن يُطلب من أحد شيء مرة أخرى</translation>
    </message>
    <message>
        <source>Ask again after</source>
        <translation>اطلب مرة أخرى بعد</translation>
    </message>
    <message>
        <source>No second offer, invitation or request before so many days have passed. Answers, thanks and what you promised to ask are always free.</source>
        <translation>لا عرض ثانٍ ولا دعوة ولا طلب قبل مرور هذا العدد من الأيام. الردود والشكر وما وعدت بالسؤال عنه مسموحة دائمًا.</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <extracomment>Behind the number in a field.</extracomment>
        <translation>
            <numerusform>يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>أيام</numerusform>
            <numerusform>يومًا</numerusform>
            <numerusform>يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ContentsText</name>
    <message>
        <source>%1, %2, %3 and %4</source>
        <extracomment>What a shop holds: %1 is &quot;1,200 reviews&quot;, %2 customers, %3 purchases, %4 referrals.</extracomment>
        <translation>%1 و%2 و%3 و%4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews</source>
        <translation>
            <numerusform>لا مراجعات</numerusform>
            <numerusform>مراجعة واحدة</numerusform>
            <numerusform>مراجعتان</numerusform>
            <numerusform>%Ln مراجعات</numerusform>
            <numerusform>%Ln مراجعة</numerusform>
            <numerusform>%Ln مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln عميل</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلين</numerusform>
            <numerusform>%Ln عملاء</numerusform>
            <numerusform>%Ln عميلًا</numerusform>
            <numerusform>%Ln عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <translation>
            <numerusform>%Ln عملية شراء</numerusform>
            <numerusform>عملية شراء واحدة</numerusform>
            <numerusform>عمليتي شراء</numerusform>
            <numerusform>%Ln عمليات شراء</numerusform>
            <numerusform>%Ln عملية شراء</numerusform>
            <numerusform>%Ln عملية شراء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referrals</source>
        <translation>
            <numerusform>لا إحالات</numerusform>
            <numerusform>إحالة واحدة</numerusform>
            <numerusform>إحالتان</numerusform>
            <numerusform>%Ln إحالات</numerusform>
            <numerusform>%Ln إحالة</numerusform>
            <numerusform>%Ln إحالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ConversationView</name>
    <message>
        <source>Add a message</source>
        <translation>إضافة رسالة</translation>
    </message>
    <message>
        <source>Write down what was said elsewhere: by phone, at the counter, on the site.</source>
        <translation>هنا يُكتب ما قيل في مكان آخر: بالهاتف، أو عند الصندوق، أو على الموقع.</translation>
    </message>
</context>
<context>
    <name>Shopbell::CoveredView</name>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader: what a button does, and for whom.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Show the review</source>
        <translation>اعرض المراجعة</translation>
    </message>
    <message>
        <source>Take the yes back</source>
        <translation>اسحب الموافقة</translation>
    </message>
    <message>
        <source>Said yes to publishing…</source>
        <translation>وافق على النشر…</translation>
    </message>
    <message>
        <source>Heard of it on %1</source>
        <translation>سمع به في %1</translation>
    </message>
    <message>
        <source>Hears nothing: %1</source>
        <extracomment>Why a customer hears nothing of a promise.</extracomment>
        <translation>لا يسمع شيئًا: %1</translation>
    </message>
    <message>
        <source>Told them today</source>
        <translation>أُخبر اليوم</translation>
    </message>
    <message>
        <source>Why not…</source>
        <translation>لماذا لا…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>أخرجه</translation>
    </message>
    <message>
        <source>Change the yes…</source>
        <translation>تغيير الموافقة…</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <comment>a name</comment>
        <translation>المسؤول %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerActions</name>
    <message>
        <source>Nothing to change: it is like that already.</source>
        <translation>لا شيء يتغيّر: الأمر كذلك بالفعل.</translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerChangeText</name>
    <message>
        <source>add a customer</source>
        <translation>إضافة عميل</translation>
    </message>
    <message>
        <source>Customer added.</source>
        <translation>تمت إضافة العميل.</translation>
    </message>
    <message>
        <source>edit a customer</source>
        <translation>تعديل عميل</translation>
    </message>
    <message>
        <source>Customer changed.</source>
        <translation>تم تغيير العميل.</translation>
    </message>
    <message>
        <source>delete a customer</source>
        <translation>حذف عميل</translation>
    </message>
    <message>
        <source>Customer deleted.</source>
        <translation>تم حذف العميل.</translation>
    </message>
    <message>
        <source>make one customer of two</source>
        <translation>جعل عميلين عميلًا واحدًا</translation>
    </message>
    <message>
        <source>Two customers are one now.</source>
        <translation>صار العميلان واحدًا.</translation>
    </message>
    <message>
        <source>take two customers apart</source>
        <translation>فصل عميلين</translation>
    </message>
    <message>
        <source>Customers taken apart.</source>
        <translation>تم فصل العميلين.</translation>
    </message>
    <message>
        <source>say that two customers are not the same</source>
        <translation>تسجيل أن عميلين ليسا الشخص نفسه</translation>
    </message>
    <message>
        <source>Noted: they are two people.</source>
        <translation>تم التسجيل: هما شخصان.</translation>
    </message>
    <message>
        <source>add a purchase</source>
        <translation>إضافة عملية شراء</translation>
    </message>
    <message>
        <source>Purchase added.</source>
        <translation>تمت إضافة عملية الشراء.</translation>
    </message>
    <message>
        <source>edit a purchase</source>
        <translation>تعديل عملية شراء</translation>
    </message>
    <message>
        <source>Purchase changed.</source>
        <translation>تم تغيير عملية الشراء.</translation>
    </message>
    <message>
        <source>delete a purchase</source>
        <translation>حذف عملية شراء</translation>
    </message>
    <message>
        <source>Purchase deleted.</source>
        <translation>تم حذف عملية الشراء.</translation>
    </message>
    <message>
        <source>add a score</source>
        <translation>إضافة درجة</translation>
    </message>
    <message>
        <source>Score added.</source>
        <translation>تمت إضافة الدرجة.</translation>
    </message>
    <message>
        <source>edit a score</source>
        <translation>تعديل درجة</translation>
    </message>
    <message>
        <source>Score changed.</source>
        <translation>تم تغيير الدرجة.</translation>
    </message>
    <message>
        <source>delete a score</source>
        <translation>حذف درجة</translation>
    </message>
    <message>
        <source>Score deleted.</source>
        <translation>تم حذف الدرجة.</translation>
    </message>
    <message>
        <source>add a note on a customer</source>
        <translation>إضافة ملاحظة عن عميل</translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation>تمت إضافة الملاحظة.</translation>
    </message>
    <message>
        <source>edit a note on a customer</source>
        <translation>تعديل ملاحظة عن عميل</translation>
    </message>
    <message>
        <source>Note changed.</source>
        <translation>تم تغيير الملاحظة.</translation>
    </message>
    <message>
        <source>delete a note on a customer</source>
        <translation>حذف ملاحظة عن عميل</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>تم حذف الملاحظة.</translation>
    </message>
    <message>
        <source>change what a customer needs</source>
        <translation>تغيير احتياجات عميل</translation>
    </message>
    <message>
        <source>Needs saved.</source>
        <translation>تم حفظ الاحتياجات.</translation>
    </message>
    <message>
        <source>change how a customer may be contacted</source>
        <translation>تغيير طريقة التواصل مع عميل</translation>
    </message>
    <message>
        <source>Contact wishes saved.</source>
        <translation>تم حفظ رغبات التواصل.</translation>
    </message>
    <message>
        <source>link a review to a customer</source>
        <translation>ربط مراجعة بعميل</translation>
    </message>
    <message>
        <source>Review linked.</source>
        <translation>تم ربط المراجعة.</translation>
    </message>
    <message>
        <source>take a review off a customer</source>
        <translation>فك ارتباط مراجعة بعميل</translation>
    </message>
    <message>
        <source>Review is no longer linked.</source>
        <translation>لم تعد المراجعة مرتبطة.</translation>
    </message>
    <message>
        <source>add a referral</source>
        <translation>إضافة إحالة</translation>
    </message>
    <message>
        <source>Referral added.</source>
        <translation>تمت إضافة الإحالة.</translation>
    </message>
    <message>
        <source>edit a referral</source>
        <translation>تعديل إحالة</translation>
    </message>
    <message>
        <source>Referral changed.</source>
        <translation>تم تغيير الإحالة.</translation>
    </message>
    <message>
        <source>delete a referral</source>
        <translation>حذف إحالة</translation>
    </message>
    <message>
        <source>Referral deleted.</source>
        <translation>تم حذف الإحالة.</translation>
    </message>
    <message>
        <source>add a note to the charts</source>
        <translation>إضافة ملاحظة إلى الرسوم البيانية</translation>
    </message>
    <message>
        <source>Note added to the charts.</source>
        <translation>تمت إضافة الملاحظة إلى الرسوم البيانية.</translation>
    </message>
    <message>
        <source>edit a note in the charts</source>
        <translation>تعديل ملاحظة في الرسوم البيانية</translation>
    </message>
    <message>
        <source>Note in the charts changed.</source>
        <translation>تم تغيير الملاحظة في الرسوم البيانية.</translation>
    </message>
    <message>
        <source>delete a note from the charts</source>
        <translation>حذف ملاحظة من الرسوم البيانية</translation>
    </message>
    <message>
        <source>Note deleted from the charts.</source>
        <translation>تم حذف الملاحظة من الرسوم البيانية.</translation>
    </message>
    <message>
        <source>save a view of a chart</source>
        <translation>حفظ عرض رسم بياني</translation>
    </message>
    <message>
        <source>View saved.</source>
        <translation>تم حفظ العرض.</translation>
    </message>
    <message>
        <source>delete a view of a chart</source>
        <translation>حذف عرض رسم بياني</translation>
    </message>
    <message>
        <source>View deleted.</source>
        <translation>تم حذف العرض.</translation>
    </message>
    <message numerus="yes">
        <source>set the segment of %Ln customers</source>
        <translation>
            <numerusform>تحديد فئة %Ln عميل</numerusform>
            <numerusform>تحديد فئة عميل واحد</numerusform>
            <numerusform>تحديد فئة عميلين</numerusform>
            <numerusform>تحديد فئة %Ln عملاء</numerusform>
            <numerusform>تحديد فئة %Ln عميلًا</numerusform>
            <numerusform>تحديد فئة %Ln عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %Ln purchases</source>
        <translation>
            <numerusform>استيراد %Ln عملية شراء</numerusform>
            <numerusform>استيراد عملية شراء واحدة</numerusform>
            <numerusform>استيراد عمليتي شراء</numerusform>
            <numerusform>استيراد %Ln عمليات شراء</numerusform>
            <numerusform>استيراد %Ln عملية شراء</numerusform>
            <numerusform>استيراد %Ln عملية شراء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %Ln customers</source>
        <translation>
            <numerusform>استيراد %Ln عميل</numerusform>
            <numerusform>استيراد عميل واحد</numerusform>
            <numerusform>استيراد عميلين</numerusform>
            <numerusform>استيراد %Ln عملاء</numerusform>
            <numerusform>استيراد %Ln عميلًا</numerusform>
            <numerusform>استيراد %Ln عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>take a target away</source>
        <translation>إزالة هدف</translation>
    </message>
    <message>
        <source>set a target</source>
        <translation>تحديد هدف</translation>
    </message>
    <message numerus="yes">
        <source>Segment of %Ln customers set.</source>
        <translation>
            <numerusform>تم تحديد فئة %Ln عميل.</numerusform>
            <numerusform>تم تحديد فئة عميل واحد.</numerusform>
            <numerusform>تم تحديد فئة عميلين.</numerusform>
            <numerusform>تم تحديد فئة %Ln عملاء.</numerusform>
            <numerusform>تم تحديد فئة %Ln عميلًا.</numerusform>
            <numerusform>تم تحديد فئة %Ln عميل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases imported.</source>
        <translation>
            <numerusform>تم استيراد %Ln عملية شراء.</numerusform>
            <numerusform>تم استيراد عملية شراء واحدة.</numerusform>
            <numerusform>تم استيراد عمليتي شراء.</numerusform>
            <numerusform>تم استيراد %Ln عمليات شراء.</numerusform>
            <numerusform>تم استيراد %Ln عملية شراء.</numerusform>
            <numerusform>تم استيراد %Ln عملية شراء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers imported.</source>
        <translation>
            <numerusform>تم استيراد %Ln عميل.</numerusform>
            <numerusform>تم استيراد عميل واحد.</numerusform>
            <numerusform>تم استيراد عميلين.</numerusform>
            <numerusform>تم استيراد %Ln عملاء.</numerusform>
            <numerusform>تم استيراد %Ln عميلًا.</numerusform>
            <numerusform>تم استيراد %Ln عميل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Target taken away.</source>
        <translation>تمت إزالة الهدف.</translation>
    </message>
    <message>
        <source>Target set.</source>
        <translation>تم تحديد الهدف.</translation>
    </message>
    <message>
        <source>add a template</source>
        <translation>إضافة قالب</translation>
    </message>
    <message>
        <source>Template added.</source>
        <translation>أُضيف القالب.</translation>
    </message>
    <message>
        <source>change a template</source>
        <translation>تغيير قالب</translation>
    </message>
    <message>
        <source>Template changed.</source>
        <translation>تغيّر القالب.</translation>
    </message>
    <message>
        <source>put a template back as it came</source>
        <translation>إعادة قالب كما جاء</translation>
    </message>
    <message>
        <source>Template is as it came.</source>
        <translation>القالب كما جاء.</translation>
    </message>
    <message>
        <source>delete a template</source>
        <translation>حذف قالب</translation>
    </message>
    <message>
        <source>Template deleted.</source>
        <translation>حُذف القالب.</translation>
    </message>
    <message>
        <source>say who sees to a review</source>
        <translation>تحديد من يتولى مراجعة</translation>
    </message>
    <message>
        <source>The review has an owner now.</source>
        <translation>صار للمراجعة من يتولاها.</translation>
    </message>
    <message>
        <source>ask somebody to take over</source>
        <translation>طلب التولي من أحدهم</translation>
    </message>
    <message>
        <source>Asked to take over.</source>
        <translation>طُلب التولي.</translation>
    </message>
    <message>
        <source>accept a hand-over</source>
        <translation>قبول تسليم</translation>
    </message>
    <message>
        <source>Taken over.</source>
        <translation>تم التولي.</translation>
    </message>
    <message>
        <source>decline a hand-over</source>
        <translation>رفض تسليم</translation>
    </message>
    <message>
        <source>Hand-over declined.</source>
        <translation>رُفض التسليم.</translation>
    </message>
    <message>
        <source>take a hand-over back</source>
        <translation>سحب تسليم</translation>
    </message>
    <message>
        <source>Hand-over taken back.</source>
        <translation>سُحب التسليم.</translation>
    </message>
    <message>
        <source>close a complaint</source>
        <translation>إغلاق شكوى</translation>
    </message>
    <message>
        <source>Complaint closed.</source>
        <translation>أُغلقت الشكوى.</translation>
    </message>
    <message>
        <source>open a complaint again</source>
        <translation>فتح شكوى من جديد</translation>
    </message>
    <message>
        <source>Complaint open again.</source>
        <translation>الشكوى مفتوحة من جديد.</translation>
    </message>
    <message>
        <source>say how a question came out</source>
        <translation>ذكر كيف انتهى سؤال</translation>
    </message>
    <message>
        <source>Noted how the question came out.</source>
        <translation>دُوّن كيف انتهى السؤال.</translation>
    </message>
    <message>
        <source>add a team member</source>
        <translation>إضافة عضو إلى الفريق</translation>
    </message>
    <message>
        <source>Team member added.</source>
        <translation>أُضيف عضو إلى الفريق.</translation>
    </message>
    <message>
        <source>rename a team member</source>
        <translation>تغيير اسم عضو في الفريق</translation>
    </message>
    <message>
        <source>Team member renamed.</source>
        <translation>تغيّر اسم عضو الفريق.</translation>
    </message>
    <message>
        <source>note that a team member left</source>
        <translation>تدوين مغادرة عضو في الفريق</translation>
    </message>
    <message>
        <source>Noted that the team member left.</source>
        <translation>دُوّنت مغادرة عضو الفريق.</translation>
    </message>
    <message>
        <source>note that a team member is back</source>
        <translation>تدوين عودة عضو في الفريق</translation>
    </message>
    <message>
        <source>Noted that the team member is back.</source>
        <translation>دُوّنت عودة عضو الفريق.</translation>
    </message>
    <message>
        <source>hide a template</source>
        <translation>إخفاء قالب</translation>
    </message>
    <message>
        <source>show a hidden template again</source>
        <translation>إظهار قالب مخفي من جديد</translation>
    </message>
    <message>
        <source>Template hidden.</source>
        <translation>أُخفي القالب.</translation>
    </message>
    <message>
        <source>Template is shown again.</source>
        <translation>يظهر القالب من جديد.</translation>
    </message>
    <message>
        <source>change the questionnaire</source>
        <translation>تغيير الاستبيان</translation>
    </message>
    <message>
        <source>Questionnaire saved.</source>
        <translation>حُفظ الاستبيان.</translation>
    </message>
    <message>
        <source>fill in a questionnaire</source>
        <translation>ملء استبيان</translation>
    </message>
    <message>
        <source>Answers saved.</source>
        <translation>حُفظت الإجابات.</translation>
    </message>
    <message numerus="yes">
        <source>import %Ln referrals</source>
        <translation>
            <numerusform>استيراد %Ln إحالة</numerusform>
            <numerusform>استيراد إحالة واحدة</numerusform>
            <numerusform>استيراد إحالتين</numerusform>
            <numerusform>استيراد %Ln إحالات</numerusform>
            <numerusform>استيراد %Ln إحالة</numerusform>
            <numerusform>استيراد %Ln إحالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referrals imported.</source>
        <translation>
            <numerusform>تم استيراد %Ln إحالة.</numerusform>
            <numerusform>تم استيراد إحالة واحدة.</numerusform>
            <numerusform>تم استيراد إحالتين.</numerusform>
            <numerusform>تم استيراد %Ln إحالات.</numerusform>
            <numerusform>تم استيراد %Ln إحالة.</numerusform>
            <numerusform>تم استيراد %Ln إحالة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerCommands</name>
    <message>
        <source>&amp;Order</source>
        <translation>ال&amp;ترتيب</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;تعديل…</translation>
    </message>
    <message>
        <source>Add a &amp;score…</source>
        <translation>إضافة &amp;درجة…</translation>
    </message>
    <message>
        <source>Add a no&amp;te…</source>
        <translation>إضافة &amp;ملاحظة…</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;دمج مع…</translation>
    </message>
    <message>
        <source>Look at w&amp;ho may be the same…</source>
        <translation>الاطلاع على من قد يكون الشخص نفسه…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Next customer</source>
        <translation>العميل ال&amp;تالي</translation>
    </message>
    <message>
        <source>Pre&amp;vious customer</source>
        <translation>العميل ال&amp;سابق</translation>
    </message>
    <message>
        <source>Ta&amp;ke apart again</source>
        <translation>ال&amp;فصل من جديد</translation>
    </message>
    <message>
        <source>&amp;Who sent them…</source>
        <translation>&amp;من أرسلهم…</translation>
    </message>
    <message>
        <source>They &amp;brought a friend…</source>
        <translation>أ&amp;حضروا صديقًا…</translation>
    </message>
    <message>
        <source>P&amp;lan a follow-up…</source>
        <translation>&amp;خطّط لمتابعة…</translation>
    </message>
    <message>
        <source>Add a &amp;purchase…</source>
        <translation>إضافة عملية &amp;شراء…</translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerDelegate</name>
    <message>
        <source>Usually comes every %1, now %2 away: late.</source>
        <translation>يأتي عادة كل %1، وهو غائب الآن منذ %2: متأخر.</translation>
    </message>
    <message>
        <source>Usually comes every %1, last here %2 ago.</source>
        <translation>يأتي عادة كل %1، وآخر زيارة قبل %2.</translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerDesk</name>
    <message>
        <source>Who came with the import</source>
        <translation>من جاء مع الاستيراد</translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerDialog</name>
    <message>
        <source>Add customer</source>
        <translation>إضافة العميل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Another e-mail</source>
        <translation>بريد إلكتروني آخر</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>رقم آخر</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>إضافة عميل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>A first name is enough</source>
        <translation>الاسم الأول يكفي</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>يعرفه</translation>
    </message>
    <message>
        <source>Likes to hear from you by</source>
        <translation>يفضّل التواصل عبر</translation>
    </message>
    <message>
        <source>Contact wishes</source>
        <translation>رغبات التواصل</translation>
    </message>
    <message>
        <source>A name, an e-mail or a phone number is needed.</source>
        <translation>يلزم اسم أو بريد إلكتروني أو رقم هاتف.</translation>
    </message>
    <message>
        <source>All but a name can wait.</source>
        <translation>كل شيء عدا الاسم يمكن أن ينتظر.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>The title of a window; %1 is a name.</extracomment>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«%1» ليس عنوان بريد.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number.</source>
        <translation>«%1» ليس رقم هاتف.</translation>
    </message>
    <message>
        <source>Not wanted, as the contact wishes say.</source>
        <translation>غير مرغوبة، كما تقول رغبات التواصل.</translation>
    </message>
    <message>
        <source>%1 was the way they like best. It is not wanted any more, so none is chosen now.</source>
        <translation>كانت %1 الطريقة المفضّلة. لم تعد مرغوبة، فلا طريقة مختارة الآن.</translation>
    </message>
    <message>
        <source>Which way?</source>
        <translation>بأي طريقة؟</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Who sent you?</source>
        <translation>من أرسلك؟</translation>
    </message>
    <message>
        <source>First say who sent them.</source>
        <translation>حدد أولًا من أرسلهم.</translation>
    </message>
    <message>
        <source>Nobody in person sent them.</source>
        <translation>لم يرسلهم شخص بعينه.</translation>
    </message>
    <message>
        <source>Say which way they were sent.</source>
        <translation>حدد بأي طريقة أُرسلوا.</translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerField</name>
    <message>
        <source>People with this name</source>
        <translation>أشخاص بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerHintsModel</name>
    <message>
        <source>Keep “%1” as a name</source>
        <translation>الإبقاء على «%1» كاسم</translation>
    </message>
    <message>
        <source>no person</source>
        <translation>بلا شخص</translation>
    </message>
    <message>
        <source>not in the list yet</source>
        <translation>ليس في القائمة بعد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For a screen reader: a name, and what is known: &quot;Ruth Adeyemi, since 2 October&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>recommended, not here yet</source>
        <translation>أُوصي به ولم يأتِ بعد</translation>
    </message>
    <message>
        <source>recommended by %1, not here yet</source>
        <translation>أوصى به %1 ولم يأتِ بعد</translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerListHeader</name>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>البحث في العملاء</translation>
    </message>
    <message>
        <source>By name, e-mail, phone or number. Every word must occur.</source>
        <translation>بالاسم أو البريد الإلكتروني أو الهاتف أو الرقم. يجب أن ترد كل كلمة.</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>إضافة عميل</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>group and count</comment>
        <extracomment>A group and how many customers are in it: &quot;Advocates 118&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerListModel</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Group, score</source>
        <translation>المجموعة والدرجة</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>اشترى</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر زيارة</translation>
    </message>
    <message>
        <source>Usual gap, now</source>
        <translation>الفترة المعتادة، والآن</translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerListPane</name>
    <message>
        <source>Nobody is here yet</source>
        <translation>لا أحد هنا بعد</translation>
    </message>
    <message>
        <source>Add somebody who is at the till, with a first name and no more, or bring in the orders of your web shop or till.</source>
        <translation>أضف من يقف عند الصندوق، ولو باسمه الأول فقط، أو أحضر طلبات متجرك الإلكتروني أو صندوقك.</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>إضافة عميل</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <source>No customers match “%1”</source>
        <translation>لا عملاء يطابقون «%1»</translation>
    </message>
    <message>
        <source>Only a part of your customers was searched.</source>
        <translation>جرى البحث في جزء من عملائك فقط.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>No %1 here</source>
        <translation>لا %1 هنا</translation>
    </message>
    <message>
        <source>Nobody is in this view</source>
        <translation>لا أحد في هذا العرض</translation>
    </message>
    <message>
        <source>Ask at the till how satisfied somebody is, and note the score.</source>
        <translation>اسأل عند الصندوق عن مدى الرضا، وسجّل الدرجة.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>The customers could not be read</source>
        <translation>تعذّرت قراءة العملاء</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Reading customers</source>
        <translation>جارٍ قراءة العملاء</translation>
    </message>
    <message>
        <source>Usual gap: the middle of a customer’s own gaps, from three purchases on. Line: usual. Late from twice as long.</source>
        <translation>الفترة المعتادة: أوسط فترات العميل نفسه، من ثلاث عمليات شراء فصاعدًا. الخط: المعتاد. متأخر من ضعف ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s): %1</source>
        <extracomment>Over a list of customers: how many, and what they have in common.</extracomment>
        <translation>
            <numerusform>%Ln عميل: %1</numerusform>
            <numerusform>عميل واحد: %1</numerusform>
            <numerusform>عميلين: %1</numerusform>
            <numerusform>%Ln عملاء: %1</numerusform>
            <numerusform>%Ln عميلًا: %1</numerusform>
            <numerusform>%Ln عميل: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerStrip</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Opens this customer</source>
        <translation>يفتح هذا العميل</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>المشتريات</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر زيارة</translation>
    </message>
    <message>
        <source>This customer did not write it</source>
        <translation>هذا العميل لم يكتبها</translation>
    </message>
    <message>
        <source>Is this %1?</source>
        <translation>هل هذا %1؟</translation>
    </message>
    <message>
        <source>The e-mail or phone number is the same.</source>
        <translation>البريد الإلكتروني أو رقم الهاتف نفسه.</translation>
    </message>
    <message>
        <source>The name is the same.</source>
        <translation>الاسم نفسه.</translation>
    </message>
    <message>
        <source>Yes, link</source>
        <translation>نعم، اربط</translation>
    </message>
    <message>
        <source>No</source>
        <comment>not this person</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Say which customer wrote it</source>
        <translation>تحديد العميل الذي كتبها</translation>
    </message>
    <message>
        <source>Which customer wrote it</source>
        <translation>أي عميل كتبها</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>اسم العميل</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>تركه مفتوحًا</translation>
    </message>
    <message>
        <source>The name fits, as far as it is shown.</source>
        <translation>الاسم مطابق بقدر ما يظهر منه.</translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerTable</name>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerText</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A group and the score: &quot;Advocate 10&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days in a table: &quot;6 d&quot;.</extracomment>
        <translation>%1 ي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>%1 is a number with a fraction: &quot;4.5 days&quot;.</extracomment>
        <translation>%1 يوم</translation>
    </message>
    <message>
        <source>No purchase yet</source>
        <translation>لا شراء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s), too few</source>
        <translation>
            <numerusform>%Ln عملية شراء، وهذا قليل</numerusform>
            <numerusform>عملية شراء واحدة، وهذا قليل</numerusform>
            <numerusform>عمليتي شراء، وهذا قليل</numerusform>
            <numerusform>%Ln عمليات شراء، وهذا قليل</numerusform>
            <numerusform>%Ln عملية شراء، وهذا قليل</numerusform>
            <numerusform>%Ln عملية شراء، وهذا قليل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) here, too few</source>
        <translation>
            <numerusform>%Ln يوم هنا، وهذا قليل</numerusform>
            <numerusform>يوم واحد هنا، وهذا قليل</numerusform>
            <numerusform>يومين هنا، وهذا قليل</numerusform>
            <numerusform>%Ln أيام هنا، وهذا قليل</numerusform>
            <numerusform>%Ln يومًا هنا، وهذا قليل</numerusform>
            <numerusform>%Ln يوم هنا، وهذا قليل</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <comment>last seen</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>scores</comment>
        <extracomment>The lowest and the highest of the last scores: &quot;8 to 10&quot;.</extracomment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>scores</comment>
        <extracomment>The span of scores and where they go: &quot;8 to 10, rising&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>of 10, one score</source>
        <extracomment>Behind a score: how many of which scale are counted.</extracomment>
        <translation>من 10، درجة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>of 10, the last %Ln</source>
        <translation>
            <numerusform>من 10، آخر %Ln</numerusform>
            <numerusform>من 10، آخر %Ln</numerusform>
            <numerusform>من 10، آخر %Ln</numerusform>
            <numerusform>من 10، آخر %Ln</numerusform>
            <numerusform>من 10، آخر %Ln</numerusform>
            <numerusform>من 10، آخر %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>not bought yet</source>
        <translation>لم يشترِ بعد</translation>
    </message>
    <message>
        <source>not seen since %1</source>
        <comment>a month</comment>
        <translation>لم يُرَ منذ %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list that is read aloud.</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>The end of a sentence.</extracomment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln عملية شراء</numerusform>
            <numerusform>عملية شراء واحدة</numerusform>
            <numerusform>عمليتي شراء</numerusform>
            <numerusform>%Ln عمليات شراء</numerusform>
            <numerusform>%Ln عملية شراء</numerusform>
            <numerusform>%Ln عملية شراء</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>آخر زيارة %1</translation>
    </message>
    <message>
        <source>usual gap %1</source>
        <translation>الفترة المعتادة %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>how long somebody was not here</comment>
        <translation>الآن %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things that were bought</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>A purchase</source>
        <translation>عملية شراء</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>بلا مبلغ</translation>
    </message>
    <message>
        <source>served by %1</source>
        <translation>خدمه %1</translation>
    </message>
    <message>
        <source>Review, %1</source>
        <extracomment>In a customer&apos;s story: &quot;Review, 5 stars&quot;.</extracomment>
        <translation>مراجعة، %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>We answered</source>
        <translation>أجبنا</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <comment>a name</comment>
        <translation>أجاب %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>درجة</translation>
    </message>
    <message>
        <source>Score %1, %2</source>
        <extracomment>In a customer&apos;s story: &quot;Score 10 of 10, satisfied&quot;, &quot;Score 1 of 10, not satisfied&quot;.</extracomment>
        <translation>الدرجة %1، %2</translation>
    </message>
    <message>
        <source>Credit note of %1</source>
        <translation>إشعار دائن بمبلغ %1</translation>
    </message>
    <message>
        <source>Bought for %1</source>
        <translation>اشترى بمبلغ %1</translation>
    </message>
    <message>
        <source>Was here</source>
        <translation>كان هنا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Came through %1</source>
        <translation>جاء عن طريق %1</translation>
    </message>
    <message>
        <source>Brought %1</source>
        <comment>a person</comment>
        <translation>جلب %1</translation>
    </message>
    <message>
        <source>Made one with %1</source>
        <translation>دُمج مع %1</translation>
    </message>
    <message>
        <source>Within an hour after the review</source>
        <translation>خلال ساعة من المراجعة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) after the review</source>
        <translation>
            <numerusform>بعد المراجعة بـ %Ln ساعة</numerusform>
            <numerusform>بعد المراجعة بـ ساعة واحدة</numerusform>
            <numerusform>بعد المراجعة بـ ساعتين</numerusform>
            <numerusform>بعد المراجعة بـ %Ln ساعات</numerusform>
            <numerusform>بعد المراجعة بـ %Ln ساعة</numerusform>
            <numerusform>بعد المراجعة بـ %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after the review</source>
        <translation>
            <numerusform>بعد المراجعة بـ %Ln يوم</numerusform>
            <numerusform>بعد المراجعة بـ يوم واحد</numerusform>
            <numerusform>بعد المراجعة بـ يومين</numerusform>
            <numerusform>بعد المراجعة بـ %Ln أيام</numerusform>
            <numerusform>بعد المراجعة بـ %Ln يومًا</numerusform>
            <numerusform>بعد المراجعة بـ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked by %1</source>
        <comment>a name</comment>
        <translation>سأله %1</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <comment>an occasion</comment>
        <extracomment>When a score was asked for, and by whom: &quot;Asked at the till by Sam&quot;.</extracomment>
        <translation>سُئل %1</translation>
    </message>
    <message>
        <source>Asked %1 by %2</source>
        <translation>سُئل %1 من قِبل %2</translation>
    </message>
    <message numerus="yes">
        <source>One occasion, %Ln purchase(s) on this day</source>
        <translation>
            <numerusform>زيارة واحدة، %Ln عملية شراء في هذا اليوم</numerusform>
            <numerusform>زيارة واحدة، عملية شراء واحدة في هذا اليوم</numerusform>
            <numerusform>زيارة واحدة، عمليتي شراء في هذا اليوم</numerusform>
            <numerusform>زيارة واحدة، %Ln عمليات شراء في هذا اليوم</numerusform>
            <numerusform>زيارة واحدة، %Ln عملية شراء في هذا اليوم</numerusform>
            <numerusform>زيارة واحدة، %Ln عملية شراء في هذا اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>. </source>
        <comment>between two short sentences</comment>
        <extracomment>Between two short sentences.</extracomment>
        <translation>. </translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The beginning of what somebody wrote.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The shop was recommended by %1</source>
        <translation>أوصى %1 بالمتجر</translation>
    </message>
    <message>
        <source>Recommended the shop to %1</source>
        <translation>أوصى بالمتجر لـ %1</translation>
    </message>
    <message>
        <source>Complaint closed</source>
        <translation>أُغلقت الشكوى</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In a customer&apos;s story: &quot;Phone: How was the birthday cake?&quot;; %1 is a way to reach somebody.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>We promised to put it right</source>
        <translation>وعدنا بإصلاح الأمر</translation>
    </message>
    <message>
        <source>%1 promised to put it right</source>
        <comment>a name</comment>
        <translation>وعد %1 بإصلاح الأمر</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>وُفّي بالوعد</translation>
    </message>
    <message>
        <source>Asked again: satisfied</source>
        <translation>سُئل من جديد: راضٍ</translation>
    </message>
    <message>
        <source>Asked again: not satisfied</source>
        <translation>سُئل من جديد: غير راضٍ</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>The way of a recommendation, and what became of it: &quot;Told a friend. Recommended, not here yet&quot;.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Answered: “%1”</source>
        <extracomment>What a customer answered.</extracomment>
        <translation>أجاب: «%1»</translation>
    </message>
    <message>
        <source>%1 · owner %2</source>
        <extracomment>In a customer&apos;s story, a review and who in the shop sees to it: &quot;Review, 2 stars · owner Anna&quot;.</extracomment>
        <translation>%1 · يتولاها %2</translation>
    </message>
    <message>
        <source>Filled in a questionnaire: %1, %2</source>
        <extracomment>In a customer&apos;s story: &quot;Filled in a questionnaire: 9 of 10, satisfied&quot;.</extracomment>
        <translation>ملأ استبيانًا: %1، %2</translation>
    </message>
    <message>
        <source>Filled in a questionnaire</source>
        <translation>ملأ استبيانًا</translation>
    </message>
    <message>
        <source>Improvement started: %1</source>
        <extracomment>In a customer&apos;s story: what the shop changed because of a review of theirs.</extracomment>
        <translation>بدأ التحسين: %1</translation>
    </message>
    <message>
        <source>Improvement adjusted: %1</source>
        <translation>عُدّل التحسين: %1</translation>
    </message>
    <message>
        <source>Improvement dropped: %1</source>
        <translation>أُوقف التحسين: %1</translation>
    </message>
    <message>
        <source>Improvement kept: %1</source>
        <extracomment>In a customer&apos;s story: what was tried because of a review of theirs stays so.</extracomment>
        <translation>أُبقي على التحسين: %1</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>الدرجة %1</translation>
    </message>
    <message>
        <source>Take the two apart again</source>
        <extracomment>Below &quot;Made one with G. Whitlock&quot;: what a click does.</extracomment>
        <translation>فصل الاثنين من جديد</translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerWords</name>
    <message>
        <source>No score</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>Detractor</source>
        <translation>عميل غير راضٍ</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>عميل محايد</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>عميل داعم</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>عملاء غير راضين</translation>
    </message>
    <message>
        <source>Passives</source>
        <translation>عملاء محايدون</translation>
    </message>
    <message>
        <source>Advocates</source>
        <translation>عملاء داعمون</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>بلا تفضيل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>شخصيًا</translation>
    </message>
    <message>
        <source>E-mail first</source>
        <translation>البريد الإلكتروني أولًا</translation>
    </message>
    <message>
        <source>Phone first</source>
        <translation>الهاتف أولًا</translation>
    </message>
    <message>
        <source>Message first</source>
        <translation>الرسالة أولًا</translation>
    </message>
    <message>
        <source>Post first</source>
        <translation>البريد أولًا</translation>
    </message>
    <message>
        <source>In person first</source>
        <translation>شخصيًا أولًا</translation>
    </message>
    <message>
        <source>News and offers</source>
        <translation>الأخبار والعروض</translation>
    </message>
    <message>
        <source>Being asked to recommend or review</source>
        <translation>أن يُطلب منه التوصية أو المراجعة</translation>
    </message>
    <message>
        <source>Name in public</source>
        <translation>الاسم علنًا</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>بلا بريد إلكتروني</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>بلا هاتف</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>بلا رسائل</translation>
    </message>
    <message>
        <source>No post</source>
        <translation>بلا بريد</translation>
    </message>
    <message>
        <source>Not in person</source>
        <translation>ليس شخصيًا</translation>
    </message>
    <message>
        <source>No news or offers</source>
        <translation>بلا أخبار أو عروض</translation>
    </message>
    <message>
        <source>Not to be asked</source>
        <translation>لا يُطلب منه</translation>
    </message>
    <message>
        <source>No name in public</source>
        <translation>بلا اسم علنًا</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>What somebody does not want, and since when: &quot;No post since 3 Mar&quot;.</extracomment>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>E-mail is welcome</source>
        <translation>البريد الإلكتروني مرحّب به</translation>
    </message>
    <message>
        <source>A call is welcome</source>
        <translation>المكالمة مرحّب بها</translation>
    </message>
    <message>
        <source>A message is welcome</source>
        <translation>الرسالة مرحّب بها</translation>
    </message>
    <message>
        <source>Post is welcome</source>
        <translation>البريد مرحّب به</translation>
    </message>
    <message>
        <source>Glad to talk in person</source>
        <translation>يسرّه الحديث شخصيًا</translation>
    </message>
    <message>
        <source>News and offers are welcome</source>
        <translation>الأخبار والعروض مرحّب بها</translation>
    </message>
    <message>
        <source>May be asked to recommend</source>
        <translation>يمكن طلب توصيته</translation>
    </message>
    <message>
        <source>May be named in public</source>
        <translation>يمكن ذكر اسمه علنًا</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>رقم العميل</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>الاسم في الملفات</translation>
    </message>
    <message>
        <source>Told a friend</source>
        <translation>أخبر صديقًا</translation>
    </message>
    <message>
        <source>Came along</source>
        <translation>جاء برفقة أحد</translation>
    </message>
    <message>
        <source>Card handed on</source>
        <translation>بطاقة سُلّمت</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>Read a review</source>
        <translation>قرأ مراجعة</translation>
    </message>
    <message>
        <source>Saw our post</source>
        <translation>رأى منشورنا</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>طريقة أخرى</translation>
    </message>
    <message>
        <source>told a friend</source>
        <translation>أخبر صديقًا</translation>
    </message>
    <message>
        <source>came along</source>
        <translation>جاء برفقة أحد</translation>
    </message>
    <message>
        <source>handed a card on</source>
        <translation>سلّم بطاقة</translation>
    </message>
    <message>
        <source>online</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>read a review</source>
        <translation>قرأ مراجعة</translation>
    </message>
    <message>
        <source>saw our post</source>
        <translation>رأى منشورنا</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>طريقة أخرى</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>أُوصي به</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>زار</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>اشترى</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>محسوبة</translation>
    </message>
    <message>
        <source>Not counted: somebody else was first</source>
        <translation>لا تُحسب: سبقه غيره</translation>
    </message>
    <message>
        <source>Not counted: already a customer</source>
        <translation>لا تُحسب: عميل من قبل</translation>
    </message>
    <message>
        <source>Won back by a friend</source>
        <translation>أعاده صديق</translation>
    </message>
    <message>
        <source>Recommended, not here yet</source>
        <translation>أُوصي به، ولم يأتِ بعد</translation>
    </message>
    <message>
        <source>Nobody sends themselves. Choose somebody else than %1, or leave it empty.</source>
        <translation>لا أحد يرسل نفسه. اختر شخصًا غير %1، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>%1 came to the shop through %2, so it cannot be the other way round.</source>
        <translation>جاء %1 إلى المتجر عن طريق %2، فلا يمكن العكس.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوعة</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>لم تُدفع بعد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>باطلة</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>مستردة</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>إشعار دائن</translation>
    </message>
    <message>
        <source>How satisfied are you with us?</source>
        <translation>ما مدى رضاك عنا؟</translation>
    </message>
    <message>
        <source>Would you recommend us?</source>
        <translation>هل توصي بنا؟</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>راضٍ</translation>
    </message>
    <message>
        <source>would recommend</source>
        <translation>يوصي بنا</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>في صعود</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>في هبوط</translation>
    </message>
    <message>
        <source>wavering</source>
        <translation>متذبذب</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر زيارة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Most bought</source>
        <translation>الأكثر شراءً</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>درجة</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Usual gap</source>
        <translation>الفترة المعتادة</translation>
    </message>
    <message>
        <source>Longest away</source>
        <translation>الأطول غيابًا</translation>
    </message>
    <message>
        <source>Most spent</source>
        <translation>الأكثر إنفاقًا</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Same e-mail, and the two never bought on the same day.</source>
        <translation>البريد الإلكتروني نفسه، ولم يشتريا في اليوم نفسه قط.</translation>
    </message>
    <message>
        <source>Same e-mail.</source>
        <translation>البريد الإلكتروني نفسه.</translation>
    </message>
    <message>
        <source>Same phone number, and the two never bought on the same day.</source>
        <translation>رقم الهاتف نفسه، ولم يشتريا في اليوم نفسه قط.</translation>
    </message>
    <message>
        <source>Same phone number.</source>
        <translation>رقم الهاتف نفسه.</translation>
    </message>
    <message>
        <source>Same name, and the two never bought on the same day.</source>
        <translation>الاسم نفسه، ولم يشتريا في اليوم نفسه قط.</translation>
    </message>
    <message>
        <source>Same name.</source>
        <translation>الاسم نفسه.</translation>
    </message>
    <message>
        <source>Same family name, same first letter, and the two never bought on the same day.</source>
        <translation>اسم العائلة نفسه والحرف الأول نفسه، ولم يشتريا في اليوم نفسه قط.</translation>
    </message>
    <message>
        <source>Same family name, same first letter.</source>
        <translation>اسم العائلة نفسه والحرف الأول نفسه.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>As in the chart</source>
        <translation>كما في الرسم</translation>
    </message>
    <message>
        <source>Not counted: they sent the other one first</source>
        <translation>غير محتسب: هم من أرسل الآخر أولًا</translation>
    </message>
    <message>
        <source>%1, does not count</source>
        <comment>why a purchase does not count</comment>
        <translation>%1، لا تُحسب</translation>
    </message>
    <message>
        <source>Nothing was paid</source>
        <translation>لم يُدفع شيء</translation>
    </message>
    <message>
        <source>partly satisfied</source>
        <translation>راضٍ جزئيًا</translation>
    </message>
    <message>
        <source>might recommend</source>
        <translation>قد يوصي بنا</translation>
    </message>
    <message>
        <source>not satisfied</source>
        <translation>غير راضٍ</translation>
    </message>
    <message>
        <source>would not recommend</source>
        <translation>لا يوصي بنا</translation>
    </message>
    <message>
        <source>Nobody sends themselves. Choose somebody else than %1.</source>
        <translation>لا أحد يرسل نفسه. اختر شخصًا غير %1.</translation>
    </message>
    <message>
        <source>%1 had bought something before that day. Choose the day of that purchase, or an earlier one.</source>
        <extracomment>&quot;They are here&quot; of a recommended friend, with a day that cannot be; %1 is a name.</extracomment>
        <translation>اشترى %1 شيئًا قبل ذلك اليوم. اختر يوم عملية الشراء تلك أو يومًا قبله.</translation>
    </message>
</context>
<context>
    <name>Shopbell::CutLine</name>
    <message>
        <source>The first %1 of %2 promises are shown. Search, or choose who keeps them, to see the others.</source>
        <translation>تظهر أول %1 من %2 من الوعود. ابحث أو اختر من يفي بها لترى البقية.</translation>
    </message>
</context>
<context>
    <name>Shopbell::DateFilter</name>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>متى قيل ذلك</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>آخر 90 يومًا</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذا العام</translation>
    </message>
    <message>
        <source>From … to …</source>
        <comment>a range of days</comment>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews without a date are left out</source>
        <translation>
            <numerusform>%Ln مراجعة بلا تاريخ مستبعدة</numerusform>
            <numerusform>مراجعة واحدة بلا تاريخ مستبعدة</numerusform>
            <numerusform>مراجعتان بلا تاريخ مستبعدتان</numerusform>
            <numerusform>%Ln مراجعات بلا تاريخ مستبعدة</numerusform>
            <numerusform>%Ln مراجعة بلا تاريخ مستبعدة</numerusform>
            <numerusform>%Ln مراجعة بلا تاريخ مستبعدة</numerusform>
        </translation>
    </message>
    <message>
        <source>any time</source>
        <comment>inside a sentence</comment>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <comment>inside a sentence</comment>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <comment>inside a sentence</comment>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>last 90 days</source>
        <comment>inside a sentence</comment>
        <translation>آخر 90 يومًا</translation>
    </message>
    <message>
        <source>this year</source>
        <comment>inside a sentence</comment>
        <translation>هذا العام</translation>
    </message>
    <message>
        <source>without a date</source>
        <comment>inside a sentence</comment>
        <translation>بلا تاريخ</translation>
    </message>
</context>
<context>
    <name>Shopbell::DateText</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A weekday and a day: &quot;Wednesday 19 November&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time: &quot;18 Nov, 12:05&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>short</comment>
        <extracomment>A short weekday and a day: &quot;Tue 18 Nov&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>age in days</comment>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>age in minutes</comment>
        <translation>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>age in hours</comment>
        <translation>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::DetailHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>رجوع إلى القائمة</translation>
    </message>
    <message>
        <source>Look at again</source>
        <translation>للعودة إليها</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>More for this review</source>
        <translation>المزيد لهذه المراجعة</translation>
    </message>
    <message>
        <source>How it is sorted</source>
        <translation>كيف صُنّفت</translation>
    </message>
    <message>
        <source>Take the flag off</source>
        <translation>نزع العلامة</translation>
    </message>
    <message>
        <source>Take it out of the archive</source>
        <translation>إخراجها من الأرشيف</translation>
    </message>
</context>
<context>
    <name>Shopbell::DetailPane</name>
    <message>
        <source>Choose a review to read it here</source>
        <translation>لقراءة مراجعة هنا، يكفي اختيارها</translation>
    </message>
    <message>
        <source>Title of the review</source>
        <translation>عنوان المراجعة</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>إظهار النص كاملًا</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Never part of a reply, a picture or an export for others.</source>
        <translation>لا تدخل أبدًا في ردّ أو صورة أو تصدير للآخرين.</translation>
    </message>
    <message>
        <source>Apologise with a plan</source>
        <translation>اعتذر مع خطة</translation>
    </message>
    <message>
        <source>Adds a promise with an owner and a date</source>
        <translation>يضيف وعدًا له مسؤول وموعد</translation>
    </message>
    <message>
        <source>Plan kept as a draft</source>
        <translation>حُفظت الخطة مسودة</translation>
    </message>
</context>
<context>
    <name>Shopbell::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Open; press to fold it</source>
        <translation>مفتوحة؛ الضغط يطويها</translation>
    </message>
    <message>
        <source>Folded; press to open it</source>
        <translation>مطوية؛ الضغط يفتحها</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Review link</source>
        <translation>رابط المراجعة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Online status</source>
        <translation>الحالة على الإنترنت</translation>
    </message>
    <message>
        <source>Verified purchase</source>
        <translation>شراء موثّق</translation>
    </message>
    <message>
        <source>Got something for it</source>
        <translation>كتبها لقاء مقابل</translation>
    </message>
    <message>
        <source>Who noticed it</source>
        <translation>من لاحظ ذلك</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Typed by hand %1</source>
        <comment>a day and a time</comment>
        <translation>كُتبت باليد %1</translation>
    </message>
    <message>
        <source>From %1, line %2, imported %3</source>
        <comment>file, line, a day and a time</comment>
        <translation>من %1، السطر %2، استُوردت %3</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>كُتبت باليد</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a file</comment>
        <translation>من %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more columns</source>
        <translation>
            <numerusform>%Ln عمود آخر</numerusform>
            <numerusform>عمود آخر</numerusform>
            <numerusform>عمودان آخران</numerusform>
            <numerusform>%Ln أعمدة أخرى</numerusform>
            <numerusform>%Ln عمودًا آخر</numerusform>
            <numerusform>%Ln عمود آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more columns from %1</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%Ln عمود آخر من %1</numerusform>
            <numerusform>عمود آخر من %1</numerusform>
            <numerusform>عمودان آخران من %1</numerusform>
            <numerusform>%Ln أعمدة أخرى من %1</numerusform>
            <numerusform>%Ln عمودًا آخر من %1</numerusform>
            <numerusform>%Ln عمود آخر من %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::DoneStep</name>
    <message>
        <source>Added</source>
        <comment>reviews, at the end of an import</comment>
        <translation>أُضيفت</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>حُدّثت</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>موجودة من قبل</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>I want to answer older ones too</source>
        <translation>أريد الردّ على الأقدم أيضًا</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>تراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>stays in Edit and in Tools &gt; Past imports</source>
        <translation>يبقى متاحًا في تحرير وفي أدوات &gt; عمليات الاستيراد السابقة</translation>
    </message>
    <message>
        <source>How they were sorted</source>
        <translation>كيف صُنّفت</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>عدّاد المهلة</translation>
    </message>
    <message>
        <source>Nothing new in this file</source>
        <translation>لا جديد في هذا الملف</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln updated</source>
        <extracomment>%1: 281 reviews added</extracomment>
        <translation>
            <numerusform>%1، وتحديث %Ln مراجعة</numerusform>
            <numerusform>%1، وتحديث مراجعة واحدة</numerusform>
            <numerusform>%1، وتحديث مراجعتين</numerusform>
            <numerusform>%1، وتحديث %Ln مراجعات</numerusform>
            <numerusform>%1، وتحديث %Ln مراجعة</numerusform>
            <numerusform>%1، وتحديث %Ln مراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none left out</source>
        <extracomment>%1: 286 reviews added</extracomment>
        <translation>%1، ولم يُستبعد شيء</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln left out</source>
        <translation>
            <numerusform>%1، واستُبعد %Ln</numerusform>
            <numerusform>%1، واستُبعد صف واحد</numerusform>
            <numerusform>%1، واستُبعد صفّان</numerusform>
            <numerusform>%1، واستُبعدت %Ln صفوف</numerusform>
            <numerusform>%1، واستُبعد %Ln صفًا</numerusform>
            <numerusform>%1، واستُبعد %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows of %1 are accounted for.</source>
        <translation>
            <numerusform>صفوف %1 كلها محسوبة: %Ln.</numerusform>
            <numerusform>الصف الوحيد في %1 محسوب.</numerusform>
            <numerusform>الصفّان في %1 محسوبان كلاهما.</numerusform>
            <numerusform>صفوف %1 كلها محسوبة: %Ln صفوف.</numerusform>
            <numerusform>صفوف %1 كلها محسوبة: %Ln صفًا.</numerusform>
            <numerusform>صفوف %1 كلها محسوبة: %Ln صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the new reviews</source>
        <translation>عرض المراجعات الجديدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>As they were in the file</source>
        <translation>كما كانت في الملف</translation>
    </message>
    <message>
        <source>Already in your shop, counted but not added again</source>
        <translation>موجودة في متجرك بالفعل، حُسبت ولم تُضَف مرة أخرى</translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <extracomment>%1: number of the row, %2: why it was left out</extracomment>
        <translation>الصف %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Show the rows</source>
        <translation>
            <numerusform>إظهار الصفوف</numerusform>
            <numerusform>إظهار الصف</numerusform>
            <numerusform>إظهار الصفّين</numerusform>
            <numerusform>إظهار الصفوف</numerusform>
            <numerusform>إظهار الصفوف</numerusform>
            <numerusform>إظهار الصفوف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the %Ln rows…</source>
        <translation>
            <numerusform>حفظ الصفوف (%Ln)…</numerusform>
            <numerusform>حفظ الصف…</numerusform>
            <numerusform>حفظ الصفّين…</numerusform>
            <numerusform>حفظ الصفوف (%Ln)…</numerusform>
            <numerusform>حفظ الصفوف (%Ln)…</numerusform>
            <numerusform>حفظ الصفوف (%Ln)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows in the file</source>
        <translation>
            <numerusform>%Ln صف في الملف</numerusform>
            <numerusform>صف واحد في الملف</numerusform>
            <numerusform>صفّان في الملف</numerusform>
            <numerusform>%Ln صفوف في الملف</numerusform>
            <numerusform>%Ln صفًا في الملف</numerusform>
            <numerusform>%Ln صف في الملف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A chip: %1 is Positive, Negative, Mixed or Unsorted, %2 how many there are.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>By what the file says. You can change each one.</source>
        <translation>بحسب ما يقوله الملف. يمكن تغيير كل منها.</translation>
    </message>
    <message>
        <source>By their scores. You can change each one.</source>
        <translation>بحسب تقييماتها. يمكن تغيير كل منها.</translation>
    </message>
    <message>
        <source>The file has no scores, so that is up to you.</source>
        <translation>لا تقييمات في الملف، لذا يعود الأمر إليك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are new enough to answer in time and have a clock.</source>
        <translation>
            <numerusform>لا توجد مراجعات حديثة يمكن الردّ عليها ضمن المهلة.</numerusform>
            <numerusform>مراجعة واحدة حديثة يمكن الردّ عليها في وقتها، ولها عدّاد مهلة.</numerusform>
            <numerusform>مراجعتان حديثتان يمكن الردّ عليهما في وقتهما، ولهما عدّاد مهلة.</numerusform>
            <numerusform>%Ln مراجعات حديثة يمكن الردّ عليها في وقتها، ولها عدّاد مهلة.</numerusform>
            <numerusform>%Ln مراجعة حديثة يمكن الردّ عليها في وقتها، ولها عدّاد مهلة.</numerusform>
            <numerusform>%Ln مراجعة حديثة يمكن الردّ عليها في وقتها، ولها عدّاد مهلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are older, undated or answered: never late.</source>
        <translation>
            <numerusform>لا توجد مراجعات أقدم أو بلا تاريخ أو تم الردّ عليها.</numerusform>
            <numerusform>مراجعة واحدة أقدم أو بلا تاريخ أو تم الردّ عليها: لا تُعدّ متأخرة أبدًا.</numerusform>
            <numerusform>مراجعتان أقدم أو بلا تاريخ أو تم الردّ عليهما: لا تُعدّان متأخرتين أبدًا.</numerusform>
            <numerusform>%Ln مراجعات أقدم أو بلا تاريخ أو تم الردّ عليها: لا تُعدّ متأخرة أبدًا.</numerusform>
            <numerusform>%Ln مراجعة أقدم أو بلا تاريخ أو تم الردّ عليها: لا تُعدّ متأخرة أبدًا.</numerusform>
            <numerusform>%Ln مراجعة أقدم أو بلا تاريخ أو تم الردّ عليها: لا تُعدّ متأخرة أبدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them waits for an answer.</source>
        <translation>لا شيء منها بانتظار ردّ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more have a clock now. Take your time, one after the other.</source>
        <translation>
            <numerusform>لا مراجعات أخرى لها عدّاد مهلة الآن.</numerusform>
            <numerusform>مراجعة أخرى لها عدّاد مهلة الآن. لا داعي للعجلة.</numerusform>
            <numerusform>مراجعتان أخريان لهما عدّاد مهلة الآن. لا داعي للعجلة، واحدة تلو الأخرى.</numerusform>
            <numerusform>%Ln مراجعات أخرى لها عدّاد مهلة الآن. لا داعي للعجلة، واحدة تلو الأخرى.</numerusform>
            <numerusform>%Ln مراجعة أخرى لها عدّاد مهلة الآن. لا داعي للعجلة، واحدة تلو الأخرى.</numerusform>
            <numerusform>%Ln مراجعة أخرى لها عدّاد مهلة الآن. لا داعي للعجلة، واحدة تلو الأخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is undone</source>
        <translation>تم التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Your shop is as it was before.</source>
        <translation>المتجر الآن كما كان من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>Rows of %Ln purchases</source>
        <translation>
            <numerusform>صفوف %Ln عملية شراء</numerusform>
            <numerusform>صفوف عملية شراء واحدة</numerusform>
            <numerusform>صفوف عمليتي شراء</numerusform>
            <numerusform>صفوف %Ln عمليات شراء</numerusform>
            <numerusform>صفوف %Ln عملية شراء</numerusform>
            <numerusform>صفوف %Ln عملية شراء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::DropField</name>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>You can also drop the file on this window.</source>
        <translation>يمكن أيضًا إفلات الملف على هذه النافذة.</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>إفلات الملف هنا</translation>
    </message>
    <message>
        <source>CSV or text with columns, any language, any size</source>
        <translation>ملف CSV أو نص بأعمدة، بأي لغة وأي حجم</translation>
    </message>
</context>
<context>
    <name>Shopbell::DueDatesExport</name>
    <message>
        <source>Ask %1 whether it is good now: %2</source>
        <extracomment>An entry of a calendar. %1 is a customer, %2 what was promised.</extracomment>
        <translation>اسأل %1 هل صار الأمر جيدًا الآن: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An entry of a calendar. %1 is who is contacted, %2 why: &quot;Ida Holm: a welcome&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No promise and no follow-up has a day to come, so there is nothing for a calendar.</source>
        <translation>ليس لأي وعد أو متابعة يوم قادم، فلا شيء يُنقل إلى التقويم.</translation>
    </message>
    <message>
        <source>Export due dates</source>
        <translation>تصدير مواعيد الاستحقاق</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>تقويم (*.ics)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>%1 - Due dates</source>
        <extracomment>Suggested name of a calendar file. %1 is the shop file&apos;s name.</extracomment>
        <translation>%1 - مواعيد الاستحقاق</translation>
    </message>
    <message>
        <source>The due dates are in “%1” in the folder “%2”. Open it with your calendar.</source>
        <extracomment>%1 is a file&apos;s name, %2 a folder&apos;s.</extracomment>
        <translation>مواعيد الاستحقاق في الملف «%1» في المجلد «%2». افتحه بتقويمك.</translation>
    </message>
    <message>
        <source>Ask the customer whether it is good now: %1</source>
        <translation>اسأل الزبون هل صار الأمر جيدًا الآن: %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::DueModel</name>
    <message>
        <source>%1 Enter opens it. Space: %2</source>
        <extracomment>For a screen reader: a row in a sentence, then what the Space key does: &quot;Mark as sent&quot;.</extracomment>
        <translation>%1 مفتاح Enter يفتحه. مفتاح المسافة: %2</translation>
    </message>
</context>
<context>
    <name>Shopbell::DueNotice</name>
    <message>
        <source>Due today</source>
        <translation>يستحق اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) are due today.</source>
        <translation>
            <numerusform>لا وعود مستحقة اليوم.</numerusform>
            <numerusform>وعد واحد مستحق اليوم.</numerusform>
            <numerusform>وعدان مستحقان اليوم.</numerusform>
            <numerusform>%Ln وعود مستحقة اليوم.</numerusform>
            <numerusform>%Ln وعدًا مستحقًا اليوم.</numerusform>
            <numerusform>%Ln وعد مستحق اليوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) are late.</source>
        <translation>
            <numerusform>لا وعود متأخرة.</numerusform>
            <numerusform>وعد واحد متأخر.</numerusform>
            <numerusform>وعدان متأخران.</numerusform>
            <numerusform>%Ln وعود متأخرة.</numerusform>
            <numerusform>%Ln وعدًا متأخرًا.</numerusform>
            <numerusform>%Ln وعد متأخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s) are due.</source>
        <translation>
            <numerusform>لا متابعات مستحقة.</numerusform>
            <numerusform>متابعة واحدة مستحقة.</numerusform>
            <numerusform>متابعتان مستحقتان.</numerusform>
            <numerusform>%Ln متابعات مستحقة.</numerusform>
            <numerusform>%Ln متابعة مستحقة.</numerusform>
            <numerusform>%Ln متابعة مستحقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>يستحق غدًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) are due tomorrow.</source>
        <translation>
            <numerusform>لا وعود مستحقة غدًا.</numerusform>
            <numerusform>وعد واحد مستحق غدًا.</numerusform>
            <numerusform>وعدان مستحقان غدًا.</numerusform>
            <numerusform>%Ln وعود مستحقة غدًا.</numerusform>
            <numerusform>%Ln وعدًا مستحقًا غدًا.</numerusform>
            <numerusform>%Ln وعد مستحق غدًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::DurationText</name>
    <message numerus="yes">
        <source>%Ln min late</source>
        <translation>
            <numerusform>متأخر %Ln دقيقة</numerusform>
            <numerusform>متأخر دقيقة</numerusform>
            <numerusform>متأخر دقيقتين</numerusform>
            <numerusform>متأخر %Ln دقائق</numerusform>
            <numerusform>متأخر %Ln دقيقة</numerusform>
            <numerusform>متأخر %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>بقيت %Ln دقيقة</numerusform>
            <numerusform>بقيت دقيقة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %Ln دقائق</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h late</source>
        <translation>
            <numerusform>متأخر %Ln ساعة</numerusform>
            <numerusform>متأخر ساعة</numerusform>
            <numerusform>متأخر ساعتين</numerusform>
            <numerusform>متأخر %Ln ساعات</numerusform>
            <numerusform>متأخر %Ln ساعة</numerusform>
            <numerusform>متأخر %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h left</source>
        <translation>
            <numerusform>بقيت %Ln ساعة</numerusform>
            <numerusform>بقيت ساعة</numerusform>
            <numerusform>بقيت ساعتان</numerusform>
            <numerusform>بقيت %Ln ساعات</numerusform>
            <numerusform>بقيت %Ln ساعة</numerusform>
            <numerusform>بقيت %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d late</source>
        <translation>
            <numerusform>متأخر %Ln يوم</numerusform>
            <numerusform>متأخر يومًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %Ln أيام</numerusform>
            <numerusform>متأخر %Ln يومًا</numerusform>
            <numerusform>متأخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d left</source>
        <translation>
            <numerusform>بقي %Ln يوم</numerusform>
            <numerusform>بقي يوم</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %Ln أيام</numerusform>
            <numerusform>بقي %Ln يومًا</numerusform>
            <numerusform>بقي %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1m</source>
        <extracomment>Minutes, as short as can be, inside a small ring.</extracomment>
        <translation>%1د</translation>
    </message>
    <message>
        <source>%1h</source>
        <extracomment>Hours, as short as can be, inside a small ring.</extracomment>
        <translation>%1س</translation>
    </message>
    <message>
        <source>%1d</source>
        <extracomment>Days, as short as can be, inside a small ring.</extracomment>
        <translation>%1ي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes late</source>
        <translation>
            <numerusform>متأخر %Ln دقيقة</numerusform>
            <numerusform>متأخر دقيقة واحدة</numerusform>
            <numerusform>متأخر دقيقتين</numerusform>
            <numerusform>متأخر %Ln دقائق</numerusform>
            <numerusform>متأخر %Ln دقيقة</numerusform>
            <numerusform>متأخر %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left to reply</source>
        <translation>
            <numerusform>بقيت %Ln دقيقة للردّ</numerusform>
            <numerusform>بقيت دقيقة واحدة للردّ</numerusform>
            <numerusform>بقيت دقيقتان للردّ</numerusform>
            <numerusform>بقيت %Ln دقائق للردّ</numerusform>
            <numerusform>بقيت %Ln دقيقة للردّ</numerusform>
            <numerusform>بقيت %Ln دقيقة للردّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours late</source>
        <translation>
            <numerusform>متأخر %Ln ساعة</numerusform>
            <numerusform>متأخر ساعة واحدة</numerusform>
            <numerusform>متأخر ساعتين</numerusform>
            <numerusform>متأخر %Ln ساعات</numerusform>
            <numerusform>متأخر %Ln ساعة</numerusform>
            <numerusform>متأخر %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours left to reply</source>
        <translation>
            <numerusform>بقيت %Ln ساعة للردّ</numerusform>
            <numerusform>بقيت ساعة واحدة للردّ</numerusform>
            <numerusform>بقيت ساعتان للردّ</numerusform>
            <numerusform>بقيت %Ln ساعات للردّ</numerusform>
            <numerusform>بقيت %Ln ساعة للردّ</numerusform>
            <numerusform>بقيت %Ln ساعة للردّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>متأخر %Ln يوم</numerusform>
            <numerusform>متأخر يومًا واحدًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %Ln أيام</numerusform>
            <numerusform>متأخر %Ln يومًا</numerusform>
            <numerusform>متأخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left to reply</source>
        <translation>
            <numerusform>بقي %Ln يوم للردّ</numerusform>
            <numerusform>بقي يوم واحد للردّ</numerusform>
            <numerusform>بقي يومان للردّ</numerusform>
            <numerusform>بقيت %Ln أيام للردّ</numerusform>
            <numerusform>بقي %Ln يومًا للردّ</numerusform>
            <numerusform>بقي %Ln يوم للردّ</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Needs reply</source>
        <translation>بانتظار ردّ</translation>
    </message>
    <message>
        <source>Draft, %1</source>
        <extracomment>A draft is begun, and this is the time left: &quot;Draft, 6 h left&quot;.</extracomment>
        <translation>مسودة، %1</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>تم الردّ</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>بلا ردّ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>target %1</source>
        <extracomment>&quot;target 24 hours&quot;</extracomment>
        <translation>المهلة %1</translation>
    </message>
    <message>
        <source>since the second message</source>
        <translation>منذ الرسالة الثانية</translation>
    </message>
    <message>
        <source>since the third message</source>
        <translation>منذ الرسالة الثالثة</translation>
    </message>
    <message>
        <source>since the fourth message</source>
        <translation>منذ الرسالة الرابعة</translation>
    </message>
    <message>
        <source>since the fifth message</source>
        <translation>منذ الرسالة الخامسة</translation>
    </message>
    <message>
        <source>since the last message</source>
        <translation>منذ الرسالة الأخيرة</translation>
    </message>
    <message>
        <source>a moment left</source>
        <translation>بقيت لحظة</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>بقيت %Ln ثانية تقريبًا</numerusform>
            <numerusform>بقيت ثانية تقريبًا</numerusform>
            <numerusform>بقيت ثانيتان تقريبًا</numerusform>
            <numerusform>بقيت %Ln ثوانٍ تقريبًا</numerusform>
            <numerusform>بقيت %Ln ثانية تقريبًا</numerusform>
            <numerusform>بقيت %Ln ثانية تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
            <numerusform>بقيت دقيقة تقريبًا</numerusform>
            <numerusform>بقيت دقيقتان تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقائق تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Somebody was asked to take over, and the time left: &quot;Sam asked, 2 h late&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>the customer has waited %Ln min</source>
        <translation>
            <numerusform>لم ينتظر العميل</numerusform>
            <numerusform>انتظر العميل دقيقة</numerusform>
            <numerusform>انتظر العميل دقيقتين</numerusform>
            <numerusform>انتظر العميل %Ln دقائق</numerusform>
            <numerusform>انتظر العميل %Ln دقيقة</numerusform>
            <numerusform>انتظر العميل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the customer has waited %Ln h</source>
        <translation>
            <numerusform>انتظر العميل %Ln ساعة</numerusform>
            <numerusform>انتظر العميل ساعة</numerusform>
            <numerusform>انتظر العميل ساعتين</numerusform>
            <numerusform>انتظر العميل %Ln ساعات</numerusform>
            <numerusform>انتظر العميل %Ln ساعة</numerusform>
            <numerusform>انتظر العميل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the customer has waited %Ln d</source>
        <translation>
            <numerusform>انتظر العميل %Ln يوم</numerusform>
            <numerusform>انتظر العميل يومًا</numerusform>
            <numerusform>انتظر العميل يومين</numerusform>
            <numerusform>انتظر العميل %Ln أيام</numerusform>
            <numerusform>انتظر العميل %Ln يومًا</numerusform>
            <numerusform>انتظر العميل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>days and hours</comment>
        <extracomment>A length of time: days, then hours: &quot;13 days 7 hours&quot;.</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1 · waited %2</source>
        <comment>the time left, a length of time</comment>
        <extracomment>%1 is &quot;3 d left&quot;, as the opening hours count; %2 how long the customer has waited by day and night, &quot;19 h&quot;.</extracomment>
        <translation>%1 · انتظر %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>reviews that wait for a reply</comment>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>واحدة متأخرة</numerusform>
            <numerusform>اثنتان متأخرتان</numerusform>
            <numerusform>%Ln متأخرة</numerusform>
            <numerusform>%Ln متأخرة</numerusform>
            <numerusform>%Ln متأخرة</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest unanswered %1</source>
        <comment>a length of time</comment>
        <extracomment>How long the one has waited who has waited longest: &quot;oldest unanswered 50 h&quot;.</extracomment>
        <translation>أقدم ما لم يُرد عليه %1</translation>
    </message>
    <message>
        <source>median reply %1</source>
        <comment>a length of time</comment>
        <extracomment>How long the shop takes to reply: half of its answers were quicker: &quot;median reply 19 h&quot;.</extracomment>
        <translation>وسيط زمن الرد %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between two figures</comment>
        <extracomment>Between two figures in a line.</extracomment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>Too little data for a median reply: %Ln answers to what was said in the last %1 days. It needs %2.</source>
        <extracomment>Why no median is told. %1 is a number of days, %2 of answers.</extracomment>
        <translation>
            <numerusform>بيانات قليلة جدًا لحساب وسيط زمن الرد: لا ردود (%Ln) على ما قيل في آخر %1 يومًا، ويلزم %2.</numerusform>
            <numerusform>بيانات قليلة جدًا لحساب وسيط زمن الرد: رد واحد (%Ln) على ما قيل في آخر %1 يومًا، ويلزم %2.</numerusform>
            <numerusform>بيانات قليلة جدًا لحساب وسيط زمن الرد: ردان (%Ln) على ما قيل في آخر %1 يومًا، ويلزم %2.</numerusform>
            <numerusform>بيانات قليلة جدًا لحساب وسيط زمن الرد: %Ln ردود على ما قيل في آخر %1 يومًا، ويلزم %2.</numerusform>
            <numerusform>بيانات قليلة جدًا لحساب وسيط زمن الرد: %Ln ردًا على ما قيل في آخر %1 يومًا، ويلزم %2.</numerusform>
            <numerusform>بيانات قليلة جدًا لحساب وسيط زمن الرد: %Ln رد على ما قيل في آخر %1 يومًا، ويلزم %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median of %Ln answers to what was said in the last %1 days: half of them were quicker.</source>
        <extracomment>What a median is made of. %1 is a number of days.</extracomment>
        <translation>
            <numerusform>وسيط الردود (%Ln) على ما قيل في آخر %1 يومًا: نصفها كان أسرع.</numerusform>
            <numerusform>وسيط رد واحد (%Ln) على ما قيل في آخر %1 يومًا: نصفها كان أسرع.</numerusform>
            <numerusform>وسيط ردين (%Ln) على ما قيل في آخر %1 يومًا: نصفها كان أسرع.</numerusform>
            <numerusform>وسيط %Ln ردود على ما قيل في آخر %1 يومًا: نصفها كان أسرع.</numerusform>
            <numerusform>وسيط %Ln ردًا على ما قيل في آخر %1 يومًا: نصفها كان أسرع.</numerusform>
            <numerusform>وسيط %Ln رد على ما قيل في آخر %1 يومًا: نصفها كان أسرع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Of a reply that only has to be posted, where else &quot;Draft&quot; stands.</extracomment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Ready, %1</source>
        <extracomment>A reply only has to be posted, and this is the time left: &quot;Ready, 6 h left&quot;.</extracomment>
        <translation>جاهز، %1</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <comment>a length of time</comment>
        <translation>أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::EarlierDialog</name>
    <message>
        <source>Earlier words of this answer</source>
        <translation>كلمات سابقة لهذا الرد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>It says what it always said.</source>
        <translation>ما زال نصه كما كان دائمًا.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is when an answer was reworded: &quot;19 Nov, 09:00&quot;.</extracomment>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::EmptyShop</name>
    <message>
        <source>Add a review</source>
        <translation>إضافة مراجعة</translation>
    </message>
    <message>
        <source>Type in what someone told you at the counter or on the phone.</source>
        <translation>لكتابة ما قاله شخص ما في المتجر أو عبر الهاتف.</translation>
    </message>
    <message>
        <source>Bring in the reviews you already have, or type in the first one. Everything stays in one file on this computer.</source>
        <translation>يمكن إدخال المراجعات الموجودة لديك، أو كتابة أول مراجعة. يبقى كل شيء في ملف واحد على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your shop is open. Let’s hear what customers say.</source>
        <translation>المتجر جاهز. لنسمع ما يقوله العملاء.</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>فتح المتجر التجريبي</translation>
    </message>
    <message>
        <source>Sample shop</source>
        <extracomment>File name of the sample shop, without its ending.</extracomment>
        <translation>المتجر التجريبي</translation>
    </message>
    <message>
        <source>Try with a sample shop</source>
        <translation>التجربة بمتجر تجريبي</translation>
    </message>
    <message>
        <source>A made-up bakery with two years of reviews. Opens as a separate file.</source>
        <translation>مخبز من نسج الخيال بمراجعات عامين. يُفتح في ملف منفصل.</translation>
    </message>
    <message>
        <source>Making the sample shop</source>
        <translation>إنشاء المتجر التجريبي</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>Not in a hurry?</source>
        <translation>لا داعي للعجلة؟</translation>
    </message>
    <message>
        <source>Set up your shop’s name, colour and logo first</source>
        <translation>إعداد اسم المتجر ولونه وشعاره أولًا</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <source>Reviews, purchases or customers, from a CSV file. You see every row before it goes in, and you can undo it.</source>
        <translation>مراجعات أو مشتريات أو عملاء من ملف CSV. ترى كل صف قبل دخوله، ويمكنك التراجع.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>استيراد ملف…</translation>
    </message>
</context>
<context>
    <name>Shopbell::ErrorText</name>
    <message>
        <source>The shop could not be opened</source>
        <translation>تعذّر فتح المتجر</translation>
    </message>
    <message>
        <source>The file is left as it was.</source>
        <translation>بقي الملف كما كان.</translation>
    </message>
    <message>
        <source>The shop could not be made</source>
        <translation>تعذّر إنشاء المتجر</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>تعذّرت قراءة الملف</translation>
    </message>
    <message>
        <source>Your shop is as it was.</source>
        <translation>المتجر كما كان.</translation>
    </message>
    <message>
        <source>Your shop is as it was before.</source>
        <translation>المتجر كما كان من قبل.</translation>
    </message>
    <message>
        <source>The import could not be taken back</source>
        <translation>تعذّر التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>The rows could not be saved as a file</source>
        <translation>تعذّر حفظ الصفوف في ملف</translation>
    </message>
    <message>
        <source>They are still listed here.</source>
        <translation>ما زالت مدرجة هنا.</translation>
    </message>
    <message>
        <source>The setting could not be saved</source>
        <translation>تعذّر حفظ الإعداد</translation>
    </message>
    <message>
        <source>The earlier one is kept.</source>
        <translation>بقي الإعداد السابق.</translation>
    </message>
    <message>
        <source>The picture could not be read</source>
        <translation>تعذّرت قراءة الصورة</translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <translation>تعذّر إنشاء النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation>تعذّرت استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The backup is left as it was.</source>
        <translation>بقيت النسخة الاحتياطية كما كانت.</translation>
    </message>
    <message>
        <source>The shop file could not be checked</source>
        <translation>تعذّر فحص ملف المتجر</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The sample shop could not be made</source>
        <translation>تعذّر إنشاء المتجر التجريبي</translation>
    </message>
    <message>
        <source>Your own shop is as it was.</source>
        <translation>متجرك كما كان.</translation>
    </message>
    <message>
        <source>The reviews could not be read</source>
        <translation>تعذّرت قراءة المراجعات</translation>
    </message>
    <message>
        <source>The review could not be saved</source>
        <translation>تعذّر حفظ المراجعة</translation>
    </message>
    <message>
        <source>Your words are kept in the window.</source>
        <translation>بقي النص المكتوب في النافذة.</translation>
    </message>
    <message>
        <source>The change could not be saved</source>
        <translation>تعذّر حفظ التغيير</translation>
    </message>
    <message>
        <source>The reviews are as they were.</source>
        <translation>المراجعات كما كانت.</translation>
    </message>
    <message>
        <source>The review could not be deleted</source>
        <translation>تعذّر حذف المراجعة</translation>
    </message>
    <message>
        <source>It is still there.</source>
        <translation>ما زالت موجودة.</translation>
    </message>
    <message>
        <source>The draft could not be saved</source>
        <translation>تعذّر حفظ المسودة</translation>
    </message>
    <message>
        <source>The reply could not be marked as posted</source>
        <translation>تعذّر تمييز الردّ كمنشور</translation>
    </message>
    <message>
        <source>Your draft is kept.</source>
        <translation>مسودتك محفوظة.</translation>
    </message>
    <message>
        <source>The message could not be saved</source>
        <translation>تعذّر حفظ الرسالة</translation>
    </message>
    <message>
        <source>The last change could not be undone</source>
        <translation>تعذّر التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>The change could not be made again</source>
        <translation>تعذّرت إعادة التغيير</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>لا يوجد شيء من ذلك</translation>
    </message>
    <message>
        <source>there is no such import</source>
        <translation>عملية الاستيراد هذه غير موجودة</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <source>there is no such review</source>
        <translation>هذه المراجعة غير موجودة</translation>
    </message>
    <message>
        <source>it was taken back already</source>
        <translation>تم التراجع عنه من قبل</translation>
    </message>
    <message>
        <source>something was changed meanwhile</source>
        <translation>تغيّر شيء ما في هذه الأثناء</translation>
    </message>
    <message>
        <source>there are no words in it</source>
        <translation>لا نص فيه</translation>
    </message>
    <message>
        <source>it came in with an import</source>
        <translation>جاءت ضمن عملية استيراد</translation>
    </message>
    <message>
        <source>a value is not allowed</source>
        <translation>إحدى القيم غير مسموح بها</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>تم الإلغاء</translation>
    </message>
    <message>
        <source>the shop file did not take it</source>
        <translation>ملف المتجر لم يقبل ذلك</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the file or its folder is read-only</source>
        <translation>الملف أو مجلده للقراءة فقط</translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>برنامج آخر يستخدم الملف</translation>
    </message>
    <message>
        <source>the file is not a Shopbell file</source>
        <translation>الملف ليس من ملفات Shopbell</translation>
    </message>
    <message>
        <source>the file was made by a newer Shopbell</source>
        <translation>الملف من إصدار أحدث من Shopbell</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>يوجد ملف بهذا الاسم بالفعل</translation>
    </message>
    <message>
        <source>the file of that name is not an older copy of this shop</source>
        <translation>الملف الذي يحمل هذا الاسم ليس نسخة أقدم من هذا المتجر</translation>
    </message>
    <message>
        <source>the file is not there or may not be read</source>
        <translation>الملف غير موجود أو لا تُسمح قراءته</translation>
    </message>
    <message>
        <source>Write a few words and try again.</source>
        <translation>يُرجى كتابة بضع كلمات ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Archive it, or take the import back.</source>
        <translation>يمكن أرشفتها أو التراجع عن الاستيراد.</translation>
    </message>
    <message>
        <source>Look at how the columns are read, and try again.</source>
        <translation>يُرجى التحقق من طريقة قراءة الأعمدة ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>يُرجى تغييرها ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>Look at what is there now.</source>
        <translation>يُرجى الاطلاع على الموجود الآن.</translation>
    </message>
    <message>
        <source>Look at it again and repeat your change.</source>
        <translation>يُرجى الاطلاع عليها من جديد وتكرار التغيير.</translation>
    </message>
    <message>
        <source>Try again, and make a backup if it happens once more.</source>
        <translation>يُرجى إعادة المحاولة، وإنشاء نسخة احتياطية إذا تكرر ذلك.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>يُرجى إفراغ مساحة على القرص ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing there.</source>
        <translation>يُرجى اختيار مجلد آخر أو السماح بالكتابة فيه.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>يُرجى إغلاق البرنامج الآخر ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .shopbell.</source>
        <translation>يُرجى اختيار ملف ينتهي اسمه بـ ‎.shopbell.</translation>
    </message>
    <message>
        <source>Install the newest Shopbell to open it.</source>
        <translation>يُرجى تثبيت أحدث إصدار من Shopbell لفتحه.</translation>
    </message>
    <message>
        <source>Restore the last backup.</source>
        <translation>يُرجى استعادة آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>%1, because %2.</source>
        <extracomment>What happened and why: &quot;The draft could not be saved, because the disk is full.&quot;</extracomment>
        <translation>%1، والسبب: %2.</translation>
    </message>
    <message>
        <source>the file is not a picture, or of a kind that is not known here</source>
        <translation>الملف ليس صورة، أو من نوع غير معروف هنا</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation>يُرجى اختيار ملف PNG أو JPEG.</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>تعذّر حفظ الملف</translation>
    </message>
    <message>
        <source>Your picture is kept in the window.</source>
        <translation>صورتك محفوظة في النافذة.</translation>
    </message>
    <message>
        <source>The customers could not be read</source>
        <translation>تعذّرت قراءة العملاء</translation>
    </message>
    <message>
        <source>The customer could not be saved</source>
        <translation>تعذّر حفظ العميل</translation>
    </message>
    <message>
        <source>The purchase could not be saved</source>
        <translation>تعذّر حفظ عملية الشراء</translation>
    </message>
    <message>
        <source>Everything is as it was.</source>
        <translation>كل شيء كما كان.</translation>
    </message>
    <message>
        <source>The two could not be made one</source>
        <translation>تعذّر دمج الاثنين</translation>
    </message>
    <message>
        <source>Both are as they were.</source>
        <translation>كلاهما كما كان.</translation>
    </message>
    <message>
        <source>The figures could not be worked out</source>
        <translation>تعذّر حساب الأرقام</translation>
    </message>
    <message>
        <source>The chart is as it was.</source>
        <translation>الرسم البياني كما كان.</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>تعذّرت كتابة الملف</translation>
    </message>
    <message>
        <source>An earlier file of that name is kept.</source>
        <translation>بقي الملف السابق بهذا الاسم.</translation>
    </message>
    <message>
        <source>The records could not be exported</source>
        <translation>تعذّر تصدير السجلات</translation>
    </message>
    <message>
        <source>The file could not be imported</source>
        <translation>تعذّر استيراد الملف</translation>
    </message>
    <message>
        <source>What it brought is still there.</source>
        <translation>ما جاء به ما زال موجودًا.</translation>
    </message>
    <message>
        <source>The code to scan could not be made</source>
        <translation>تعذّر إنشاء الرمز للمسح</translation>
    </message>
    <message>
        <source>The letter could not be handed to the mail program</source>
        <translation>تعذّر تسليم الرسالة إلى برنامج البريد</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>تعذّرت الطباعة</translation>
    </message>
    <message>
        <source>The word could not be kept</source>
        <translation>تعذّر حفظ الكلمة</translation>
    </message>
    <message>
        <source>The text is as it was.</source>
        <translation>النص كما كان.</translation>
    </message>
    <message>
        <source>The promises could not be read</source>
        <translation>تعذّرت قراءة الوعود</translation>
    </message>
    <message>
        <source>The promise could not be changed</source>
        <translation>تعذّر تغيير الوعد</translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation>بقي كما كان.</translation>
    </message>
    <message>
        <source>The template could not be saved</source>
        <translation>تعذّر حفظ القالب</translation>
    </message>
    <message>
        <source>there is no phone number to send it to</source>
        <translation>لا يوجد رقم هاتف للإرسال إليه</translation>
    </message>
    <message>
        <source>the text is empty, or longer than a code can hold</source>
        <translation>النص فارغ، أو أطول مما يتسع له الرمز</translation>
    </message>
    <message>
        <source>the e-mail address is not complete</source>
        <translation>عنوان البريد الإلكتروني غير كامل</translation>
    </message>
    <message>
        <source>it is not a single word</source>
        <translation>ليست كلمة واحدة</translation>
    </message>
    <message>
        <source>the printer did not begin</source>
        <translation>لم تبدأ الطابعة</translation>
    </message>
    <message>
        <source>a placeholder is not filled in</source>
        <translation>موضع لم يُملأ بعد</translation>
    </message>
    <message>
        <source>Shorten it, or send it by e-mail.</source>
        <translation>اختصره أو أرسله بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Correct the address and try again.</source>
        <translation>صحّح العنوان وحاول من جديد.</translation>
    </message>
    <message>
        <source>Write down a phone number first, or send it another way.</source>
        <translation>اكتب رقم هاتف أولًا، أو أرسله بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Look at the printer and try again.</source>
        <translation>افحص الطابعة وحاول من جديد.</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>املأه وحاول من جديد.</translation>
    </message>
    <message>
        <source>The reply could not be marked as ready</source>
        <translation>تعذّر تعليم الرد جاهزًا</translation>
    </message>
    <message>
        <source>The improvements could not be read</source>
        <translation>تعذّرت قراءة التحسينات</translation>
    </message>
    <message>
        <source>The improvement could not be changed</source>
        <translation>تعذّر تغيير التحسين</translation>
    </message>
    <message>
        <source>The past imports could not be read</source>
        <translation>تعذّرت قراءة عمليات الاستيراد السابقة</translation>
    </message>
    <message>
        <source>The name, time zone and opening hours of the shop could not be read</source>
        <translation>تعذّرت قراءة اسم المتجر ومنطقته الزمنية وساعات عمله</translation>
    </message>
    <message>
        <source>The channels could not be read</source>
        <translation>تعذّرت قراءة القنوات</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>لم يُضف شيء.</translation>
    </message>
</context>
<context>
    <name>Shopbell::EvidenceDialog</name>
    <message>
        <source>Add it</source>
        <translation>أضفه</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>اختر صورة…</translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation>ما الذي يدل عليه؟</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>من أي نوع</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>في كلمات قليلة</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>اكتب بضع كلمات أولًا.</translation>
    </message>
    <message>
        <source>Choose a photo first.</source>
        <translation>اختر صورة أولًا.</translation>
    </message>
    <message>
        <source>Say how much it was.</source>
        <translation>قل كم كان المبلغ.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>اختر صورة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>صور (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>This is no amount. Write the number alone here, and what it was for in the words below.</source>
        <translation>هذا ليس مبلغًا. اكتب هنا الرقم وحده، واكتب سببه في الكلمات أدناه.</translation>
    </message>
    <message>
        <source>Say what it was, or how much it cost.</source>
        <translation>قل ما كانت الهدية، أو كم كلّفت.</translation>
    </message>
    <message>
        <source>Amount (may stay empty)</source>
        <translation>المبلغ (يجوز تركه فارغًا)</translation>
    </message>
</context>
<context>
    <name>Shopbell::ExportDialog</name>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>المشتريات</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>لا مراجعات</numerusform>
            <numerusform>مراجعة واحدة</numerusform>
            <numerusform>مراجعتان</numerusform>
            <numerusform>%Ln مراجعات</numerusform>
            <numerusform>%Ln مراجعة</numerusform>
            <numerusform>%Ln مراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>لا مراجعات بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln عميل</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلين</numerusform>
            <numerusform>%Ln عملاء</numerusform>
            <numerusform>%Ln عميلًا</numerusform>
            <numerusform>%Ln عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>لا عملاء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln عملية شراء</numerusform>
            <numerusform>عملية شراء واحدة</numerusform>
            <numerusform>عمليتي شراء</numerusform>
            <numerusform>%Ln عمليات شراء</numerusform>
            <numerusform>%Ln عملية شراء</numerusform>
            <numerusform>%Ln عملية شراء</numerusform>
        </translation>
    </message>
    <message>
        <source>No purchases yet</source>
        <translation>لا مشتريات بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>لا إحالات</numerusform>
            <numerusform>إحالة واحدة</numerusform>
            <numerusform>إحالتان</numerusform>
            <numerusform>%Ln إحالات</numerusform>
            <numerusform>%Ln إحالة</numerusform>
            <numerusform>%Ln إحالة</numerusform>
        </translation>
    </message>
    <message>
        <source>No referrals yet</source>
        <translation>لا إحالات بعد</translation>
    </message>
    <message>
        <source>A table for each kind, which every spreadsheet opens. Import brings reviews, customers and purchases back from it.</source>
        <translation>جدول لكل نوع، يفتحه أي برنامج جداول. ويعيد الاستيراد المراجعات والعملاء والمشتريات منه.</translation>
    </message>
    <message>
        <source>All that is kept of each record, for other programs. It cannot be imported again.</source>
        <translation>كل ما يُحفظ عن كل سجل، لبرامج أخرى. ولا يمكن استيراده من جديد.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>تصدير السجلات</translation>
    </message>
    <message>
        <source>As</source>
        <translation>بصيغة</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>For programs (JSON)</source>
        <translation>للبرامج (JSON)</translation>
    </message>
    <message>
        <source>Names, e-mail addresses and phone numbers stand in these files. Keep them as carefully as the shop file.</source>
        <translation>في هذه الملفات أسماء وعناوين بريد وأرقام هواتف. احفظها بعناية كملف المتجر.</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>مدى تقدّم التصدير</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Choose what to export.</source>
        <translation>اختر ما تريد تصديره.</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <extracomment>Suggested name of a file. %1 is the shop file&apos;s name, %2 is &quot;Customers&quot;.</extracomment>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Choose a folder for the files</source>
        <translation>اختر مجلدًا للملفات</translation>
    </message>
    <message>
        <source>Export into it</source>
        <translation>صدّر إليه</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <extracomment>How far an export is: &quot;12,000 of 100,000 records&quot;.</extracomment>
        <translation>%1 من %2 سجل</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>توقّف. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Exported as “%1” into the folder “%2”.</source>
        <extracomment>%1 is a file&apos;s name, %2 a folder&apos;s.</extracomment>
        <translation>صُدّر باسم «%1» في المجلد «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the folder “%1”.</source>
        <extracomment>%1 is a folder&apos;s name.</extracomment>
        <translation>
            <numerusform>لا ملفات في المجلد «%1».</numerusform>
            <numerusform>في المجلد «%1» ملف واحد.</numerusform>
            <numerusform>في المجلد «%1» ملفان.</numerusform>
            <numerusform>في المجلد «%1» %Ln ملفات.</numerusform>
            <numerusform>في المجلد «%1» %Ln ملفًا.</numerusform>
            <numerusform>في المجلد «%1» %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s)</source>
        <translation>
            <numerusform>لا وعود</numerusform>
            <numerusform>وعد واحد</numerusform>
            <numerusform>وعدان</numerusform>
            <numerusform>%Ln وعود</numerusform>
            <numerusform>%Ln وعدًا</numerusform>
            <numerusform>%Ln وعد</numerusform>
        </translation>
    </message>
    <message>
        <source>No promises yet</source>
        <translation>لا وعود بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s)</source>
        <translation>
            <numerusform>لا متابعات</numerusform>
            <numerusform>متابعة واحدة</numerusform>
            <numerusform>متابعتان</numerusform>
            <numerusform>%Ln متابعات</numerusform>
            <numerusform>%Ln متابعة</numerusform>
            <numerusform>%Ln متابعة</numerusform>
        </translation>
    </message>
    <message>
        <source>No follow-ups yet</source>
        <translation>لا متابعات بعد</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>التحسينات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln improvement(s)</source>
        <translation>
            <numerusform>لا تحسينات</numerusform>
            <numerusform>تحسين واحد</numerusform>
            <numerusform>تحسينان</numerusform>
            <numerusform>%Ln تحسينات</numerusform>
            <numerusform>%Ln تحسينًا</numerusform>
            <numerusform>%Ln تحسين</numerusform>
        </translation>
    </message>
    <message>
        <source>No improvements yet</source>
        <translation>لا تحسينات بعد</translation>
    </message>
</context>
<context>
    <name>Shopbell::FileDialog</name>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>%1 file</source>
        <extracomment>The type of a file in a list of files. %1 is the ending of its name: &quot;CSV file&quot;.</extracomment>
        <translation>ملف %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::FileFaults</name>
    <message>
        <source>The file is not there. Your shop is as it was. Choose another file.</source>
        <translation>الملف غير موجود. المتجر كما كان. يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>That is a folder, not a file. Your shop is as it was. Choose a file inside it.</source>
        <translation>هذا مجلد وليس ملفًا. المتجر كما كان. يُرجى اختيار ملف داخله.</translation>
    </message>
    <message>
        <source>You may not read this file. Your shop is as it was. Ask who owns it, or copy it to a folder of yours and choose it there.</source>
        <translation>لا تُسمح لك قراءة هذا الملف. المتجر كما كان. يمكن سؤال صاحب الملف، أو نسخه إلى أحد مجلداتك واختياره من هناك.</translation>
    </message>
    <message>
        <source>The file is empty. Your shop is as it was. Save it again where it comes from, then choose it here.</source>
        <translation>الملف فارغ. المتجر كما كان. يُرجى حفظه من جديد في البرنامج الذي جاء منه، ثم اختياره هنا.</translation>
    </message>
    <message>
        <source>The file is a picture, whatever its name says. Your shop is as it was. Choose a table that is saved as CSV or text.</source>
        <translation>الملف صورة، مهما كان اسمه. المتجر كما كان. يُرجى اختيار جدول محفوظ بصيغة CSV أو كنص.</translation>
    </message>
    <message>
        <source>The file is a spreadsheet. Your shop is as it was. Open it in your spreadsheet program, save it as CSV, and choose that file.</source>
        <translation>الملف جدول بيانات. المتجر كما كان. يُرجى فتحه في برنامج الجداول وحفظه بصيغة CSV ثم اختيار ذلك الملف.</translation>
    </message>
    <message>
        <source>The file is a packed folder. Your shop is as it was. Unpack it and choose the table inside.</source>
        <translation>الملف مجلد مضغوط. المتجر كما كان. يُرجى فك ضغطه واختيار الجدول الموجود داخله.</translation>
    </message>
    <message>
        <source>The file is a document, not a table. Your shop is as it was. Choose a table that is saved as CSV or text.</source>
        <translation>الملف مستند وليس جدولًا. المتجر كما كان. يُرجى اختيار جدول محفوظ بصيغة CSV أو كنص.</translation>
    </message>
    <message>
        <source>The file holds no text. Your shop is as it was. Choose a table that is saved as CSV or text.</source>
        <translation>لا نص في الملف. المتجر كما كان. يُرجى اختيار جدول محفوظ بصيغة CSV أو كنص.</translation>
    </message>
    <message>
        <source>The file cannot be read with these letters. What was read before is kept. Choose other letters.</source>
        <translation>تتعذّر قراءة الملف بهذا الترميز. ما قُرئ من قبل محفوظ. يُرجى اختيار ترميز آخر.</translation>
    </message>
    <message>
        <source>Reading the file stopped half-way. Your shop is as it was. Look whether the disk or stick is still there, and try again.</source>
        <translation>توقفت قراءة الملف في منتصفها. المتجر كما كان. يُرجى التأكد من أن القرص أو الذاكرة المحمولة ما زالت متصلة، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>This is one packed file. Your shop is as it was. Unpack it first and choose what comes out.</source>
        <translation>هذا ملف مضغوط واحد. متجرك كما كان. فكّ ضغطه أولًا واختر ما يخرج منه.</translation>
    </message>
</context>
<context>
    <name>Shopbell::FileJobs</name>
    <message>
        <source>Shopbell files (*.shopbell)</source>
        <translation>ملفات Shopbell (*.shopbell)</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>متجر جديد</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>إنشاء المتجر</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>فتح متجر</translation>
    </message>
    <message>
        <source>The folder %1 could not be shown. Look for it in your file manager.</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>تعذّر عرض المجلد %1. يمكن البحث عنه في مدير الملفات.</translation>
    </message>
    <message>
        <source>A copy is in the folder “%1”.</source>
        <translation>توجد نسخة في المجلد «%1».</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>حفظ النسخة</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <extracomment>Suggested name of a copy. %1 is the shop file&apos;s name, %2 a date.</extracomment>
        <translation>%1 نسخة %2</translation>
    </message>
    <message>
        <source>The copy is saved and checked: %1.</source>
        <translation>تم حفظ النسخة وفحصها: %1.</translation>
    </message>
    <message>
        <source>Checking the shop file…</source>
        <translation>جارٍ فحص ملف المتجر…</translation>
    </message>
    <message numerus="yes">
        <source>The shop file has %Ln fault(s). Nothing was changed. Restore a copy from File &gt; Restore. The first: %1</source>
        <translation>
            <numerusform>لا أخطاء في ملف المتجر. لم يتغيّر شيء. يمكن استعادة نسخة من «ملف &gt; استعادة». الأول: %1</numerusform>
            <numerusform>في ملف المتجر خطأ واحد. لم يتغيّر شيء. يمكن استعادة نسخة من «ملف &gt; استعادة». الخطأ: %1</numerusform>
            <numerusform>في ملف المتجر خطآن. لم يتغيّر شيء. يمكن استعادة نسخة من «ملف &gt; استعادة». الأول: %1</numerusform>
            <numerusform>في ملف المتجر %Ln أخطاء. لم يتغيّر شيء. يمكن استعادة نسخة من «ملف &gt; استعادة». الأول: %1</numerusform>
            <numerusform>في ملف المتجر %Ln خطأً. لم يتغيّر شيء. يمكن استعادة نسخة من «ملف &gt; استعادة». الأول: %1</numerusform>
            <numerusform>في ملف المتجر %Ln خطأ. لم يتغيّر شيء. يمكن استعادة نسخة من «ملف &gt; استعادة». الأول: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1: everything is in order.</source>
        <translation>فُحصت %1: كل شيء سليم.</translation>
    </message>
</context>
<context>
    <name>Shopbell::FilterModel</name>
    <message numerus="yes">
        <source>%1, %Ln reviews, chosen</source>
        <comment>a filter, its count</comment>
        <translation>
            <numerusform>%1، لا مراجعات، مختار</numerusform>
            <numerusform>%1، مراجعة واحدة، مختار</numerusform>
            <numerusform>%1، مراجعتان، مختار</numerusform>
            <numerusform>%1، %Ln مراجعات، مختار</numerusform>
            <numerusform>%1، %Ln مراجعة، مختار</numerusform>
            <numerusform>%1، %Ln مراجعة، مختار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln reviews</source>
        <comment>a filter, its count</comment>
        <translation>
            <numerusform>%1، لا مراجعات</numerusform>
            <numerusform>%1، مراجعة واحدة</numerusform>
            <numerusform>%1، مراجعتان</numerusform>
            <numerusform>%1، %Ln مراجعات</numerusform>
            <numerusform>%1، %Ln مراجعة</numerusform>
            <numerusform>%1، %Ln مراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Fewer tags</source>
        <translation>وسوم أقل</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln tags</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>الوسم الوحيد</numerusform>
            <numerusform>كلا الوسمين</numerusform>
            <numerusform>كل الوسوم (%Ln)</numerusform>
            <numerusform>كل الوسوم (%Ln)</numerusform>
            <numerusform>كل الوسوم (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::FilterPane</name>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Add a review</source>
        <translation>إضافة مراجعة</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
</context>
<context>
    <name>Shopbell::FindingCard</name>
    <message>
        <source>What came of it</source>
        <translation>ماذا نتج عنه</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
</context>
<context>
    <name>Shopbell::FindingText</name>
    <message numerus="yes">
        <source>The reply is %Ln bytes longer than the site takes. Shorten it.</source>
        <translation>
            <numerusform>الرد أطول مما يقبله الموقع بـ %Ln بايت. اختصره.</numerusform>
            <numerusform>الرد أطول مما يقبله الموقع ببايت واحد. اختصره.</numerusform>
            <numerusform>الرد أطول مما يقبله الموقع ببايتين. اختصره.</numerusform>
            <numerusform>الرد أطول مما يقبله الموقع بـ %Ln بايت. اختصره.</numerusform>
            <numerusform>الرد أطول مما يقبله الموقع بـ %Ln بايت. اختصره.</numerusform>
            <numerusform>الرد أطول مما يقبله الموقع بـ %Ln بايت. اختصره.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reply is %Ln characters longer than the site takes. Shorten it.</source>
        <translation>
            <numerusform>الرد أطول مما يقبله الموقع بـ %Ln حرف. اختصره.</numerusform>
            <numerusform>الرد أطول مما يقبله الموقع بحرف واحد. اختصره.</numerusform>
            <numerusform>الرد أطول مما يقبله الموقع بحرفين. اختصره.</numerusform>
            <numerusform>الرد أطول مما يقبله الموقع بـ %Ln أحرف. اختصره.</numerusform>
            <numerusform>الرد أطول مما يقبله الموقع بـ %Ln حرفًا. اختصره.</numerusform>
            <numerusform>الرد أطول مما يقبله الموقع بـ %Ln حرف. اختصره.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody would read the e-mail address “%1”. Leave it out.</source>
        <translation>سيقرأ الجميع عنوان البريد «%1». احذفه.</translation>
    </message>
    <message>
        <source>Everybody would read the phone number “%1”. Leave it out.</source>
        <translation>سيقرأ الجميع رقم الهاتف «%1». احذفه.</translation>
    </message>
    <message>
        <source>Everybody would read “%1”. Leave the number out.</source>
        <translation>سيقرأ الجميع «%1». احذف الرقم.</translation>
    </message>
    <message>
        <source>“%1” is the name of another customer. Leave it out.</source>
        <translation>«%1» اسم عميل آخر. احذفه.</translation>
    </message>
    <message>
        <source>It does not say what happened. Say it in the customer’s words.</source>
        <translation>لا يقول ما حدث. قله بكلمات العميل.</translation>
    </message>
    <message>
        <source>It does not say sorry. Say it plainly.</source>
        <translation>لا يعتذر. قل ذلك بوضوح.</translation>
    </message>
    <message>
        <source>It does not say what went wrong on your side.</source>
        <translation>لا يقول ما الخطأ من جانبكم.</translation>
    </message>
    <message>
        <source>It does not say what you do for this customer now.</source>
        <translation>لا يقول ما تفعلونه لهذا العميل الآن.</translation>
    </message>
    <message>
        <source>It does not say how you keep it from happening again.</source>
        <translation>لا يقول كيف تمنعون تكراره.</translation>
    </message>
    <message>
        <source>“%1” takes the apology back. Say sorry without “if” or “but”.</source>
        <translation>«%1» يسحب الاعتذار. اعتذر دون «إذا» أو «لكن».</translation>
    </message>
    <message>
        <source>“%1” defends the shop before anything is admitted. Say first what went wrong.</source>
        <translation>«%1» يدافع عن المتجر قبل الاعتراف بشيء. قل أولًا ما الخطأ.</translation>
    </message>
    <message>
        <source>“%1” is not filled in. Fill it in before you post.</source>
        <translation>«%1» لم يُملأ. املأه قبل النشر.</translation>
    </message>
    <message>
        <source>“%1” sounds like selling. First make it good.</source>
        <translation>«%1» يبدو كأنه بيع. أصلح الأمر أولًا.</translation>
    </message>
    <message>
        <source>“%1” asks for another review. Leave that to the customer.</source>
        <translation>«%1» يطلب تقييمًا آخر. اترك ذلك للعميل.</translation>
    </message>
    <message>
        <source>“%1” sounds like a threat, or puts the blame on the customer.</source>
        <translation>«%1» يبدو تهديدًا، أو يلقي اللوم على العميل.</translation>
    </message>
    <message>
        <source>Nothing the customer said is taken up. Name one thing of it.</source>
        <translation>لا يتناول شيئًا مما قاله العميل. اذكر شيئًا منه.</translation>
    </message>
    <message numerus="yes">
        <source>Nearly the same was posted %Ln times. Change it for this customer.</source>
        <translation>
            <numerusform>نُشر مثله تقريبًا %Ln مرة. غيّره لهذا العميل.</numerusform>
            <numerusform>نُشر مثله تقريبًا مرة واحدة. غيّره لهذا العميل.</numerusform>
            <numerusform>نُشر مثله تقريبًا مرتين. غيّره لهذا العميل.</numerusform>
            <numerusform>نُشر مثله تقريبًا %Ln مرات. غيّره لهذا العميل.</numerusform>
            <numerusform>نُشر مثله تقريبًا %Ln مرة. غيّره لهذا العميل.</numerusform>
            <numerusform>نُشر مثله تقريبًا %Ln مرة. غيّره لهذا العميل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer wrote in another language: %1.</source>
        <extracomment>%1 is a language: &quot;German&quot;.</extracomment>
        <translation>كتب العميل بلغة أخرى: %1.</translation>
    </message>
    <message>
        <source>Everything is filled in</source>
        <translation>كل المواضع مملوءة</translation>
    </message>
    <message>
        <source>Short enough for the site</source>
        <translation>قصير بما يكفي للموقع</translation>
    </message>
    <message>
        <source>Gives no personal data away</source>
        <translation>لا يكشف بيانات شخصية</translation>
    </message>
    <message>
        <source>Sells nothing</source>
        <translation>لا يبيع شيئًا</translation>
    </message>
    <message>
        <source>Asks for no other review</source>
        <translation>لا يطلب تقييمًا آخر</translation>
    </message>
    <message>
        <source>Threatens and blames nobody</source>
        <translation>لا يهدد أحدًا ولا يلومه</translation>
    </message>
    <message>
        <source>Says sorry without “if” or “but”</source>
        <translation>يعتذر دون «إذا» أو «لكن»</translation>
    </message>
    <message>
        <source>Has every part of an apology</source>
        <translation>فيه كل أجزاء الاعتذار</translation>
    </message>
    <message>
        <source>Names what the customer said</source>
        <translation>يذكر ما قاله العميل</translation>
    </message>
    <message>
        <source>Is no copy of an earlier reply</source>
        <translation>ليس نسخة من رد سابق</translation>
    </message>
    <message>
        <source>Speaks the customer’s language</source>
        <translation>يتكلم بلغة العميل</translation>
    </message>
    <message>
        <source>Everybody would read the identity number “%1”. Leave it out.</source>
        <translation>سيقرأ الجميع رقم الهوية «%1». احذفه.</translation>
    </message>
    <message>
        <source>Everybody would read the account “%1”. Leave it out.</source>
        <translation>سيقرأ الجميع الحساب «%1». احذفه.</translation>
    </message>
    <message>
        <source>Everybody would read the address “%1”. Leave it out.</source>
        <translation>سيقرأ الجميع العنوان «%1». احذفه.</translation>
    </message>
    <message>
        <source>“%1” tells everybody about the customer’s health. Leave it out.</source>
        <translation>«%1» يخبر الجميع عن صحة العميل. احذفه.</translation>
    </message>
    <message>
        <source>Names what went wrong</source>
        <translation>يذكر ما الذي حدث خطأً</translation>
    </message>
    <message>
        <source>%1 are not filled in. Fill them in before you post.</source>
        <translation>%1 لم تُملأ. املأها قبل النشر.</translation>
    </message>
</context>
<context>
    <name>Shopbell::FittedPhoto</name>
    <message>
        <source>This photo could not be read.</source>
        <translation>تعذّرت قراءة هذه الصورة.</translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpAnswerDialog</name>
    <message>
        <source>Keep the answer</source>
        <translation>احفظ الجواب</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>ماذا قالوا؟</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>من أجاب</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>ماذا قالوا</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>بكلماتهم</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>تاريخ الإجابة</translation>
    </message>
    <message>
        <source>The words become a private review, the number a score of the customer.</source>
        <translation>تصير الكلمات مراجعة خاصة، والرقم درجة للعميل.</translation>
    </message>
    <message>
        <source>A number, if they gave one</source>
        <translation>رقم، إن أعطوا رقمًا</translation>
    </message>
    <message>
        <source>The answer is logged already.</source>
        <translation>الإجابة مسجلة من قبل.</translation>
    </message>
    <message>
        <source>Write down what they said, or choose a number.</source>
        <translation>اكتب ما قالوه أو اختر رقمًا.</translation>
    </message>
    <message>
        <source>The complaint stays open, and Shopbell asks this customer for nothing, until you promise something else or close it with a reason.</source>
        <translation>تبقى الشكوى مفتوحة، ولا يطلب Shopbell من هذا العميل شيئًا، حتى تعد بشيء آخر أو تغلقها بسبب.</translation>
    </message>
    <message>
        <source>Is it right now?</source>
        <translation>هل صار الأمر على ما يرام؟</translation>
    </message>
    <message>
        <source>Yes, satisfied</source>
        <translation>نعم، راضٍ</translation>
    </message>
    <message>
        <source>No, not satisfied</source>
        <translation>لا، غير راضٍ</translation>
    </message>
    <message>
        <source>The words become a private review, the number a score of the customer. Once it is done, the promise is checked with them.</source>
        <translation>تصبح الكلمات مراجعة خاصة والرقم درجة للعميل. ومتى أُنجز تُحقق به من الوعد.</translation>
    </message>
    <message>
        <source>Is it right now? You promised “%1”</source>
        <translation>هل هو صحيح الآن؟ وعدتَ بـ«%1»</translation>
    </message>
    <message>
        <source>Say whether it is right now.</source>
        <translation>حدد هل هو صحيح الآن.</translation>
    </message>
    <message>
        <source>Write down what they said.</source>
        <translation>اكتب ما قالوه.</translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpAudience</name>
    <message>
        <source>Who gets nothing now, and why</source>
        <translation>من لا يصله شيء الآن، ولماذا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A name, and why somebody is held back.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>people</comment>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Who gets it, and who does not</source>
        <translation>من يصله ومن لا يصله</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>من يصله</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, a way</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a name, a way, an address</comment>
        <translation>%1: %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses are copied.</source>
        <translation>
            <numerusform>لم يُنسخ أي عنوان.</numerusform>
            <numerusform>نُسخ عنوان واحد.</numerusform>
            <numerusform>نُسخ عنوانان.</numerusform>
            <numerusform>نُسخت %Ln عناوين.</numerusform>
            <numerusform>نُسخ %Ln عنوانًا.</numerusform>
            <numerusform>نُسخ %Ln عنوان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln e-mail addresses</source>
        <translation>
            <numerusform>انسخ عناوين البريد</numerusform>
            <numerusform>انسخ عنوان بريد واحدًا</numerusform>
            <numerusform>انسخ عنواني بريد</numerusform>
            <numerusform>انسخ %Ln عناوين بريد</numerusform>
            <numerusform>انسخ %Ln عنوان بريد</numerusform>
            <numerusform>انسخ %Ln عنوان بريد</numerusform>
        </translation>
    </message>
    <message>
        <source>One in a line, for everybody who gets an e-mail.</source>
        <translation>واحد في كل سطر، لكل من يصله بريد إلكتروني.</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln phone numbers</source>
        <translation>
            <numerusform>انسخ أرقام الهاتف</numerusform>
            <numerusform>انسخ رقم هاتف واحدًا</numerusform>
            <numerusform>انسخ رقمي هاتف</numerusform>
            <numerusform>انسخ %Ln أرقام هاتف</numerusform>
            <numerusform>انسخ %Ln رقم هاتف</numerusform>
            <numerusform>انسخ %Ln رقم هاتف</numerusform>
        </translation>
    </message>
    <message>
        <source>One in a line, for everybody who gets a call or a message.</source>
        <translation>واحد في كل سطر، لكل من يصله اتصال أو رسالة.</translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpChangeText</name>
    <message>
        <source>plan a follow-up</source>
        <translation>التخطيط لمتابعة</translation>
    </message>
    <message>
        <source>Follow-up planned.</source>
        <translation>خُطّطت المتابعة.</translation>
    </message>
    <message>
        <source>edit a follow-up</source>
        <translation>تعديل متابعة</translation>
    </message>
    <message>
        <source>Follow-up changed.</source>
        <translation>تغيّرت المتابعة.</translation>
    </message>
    <message>
        <source>write the words of a follow-up</source>
        <translation>كتابة كلمات متابعة</translation>
    </message>
    <message>
        <source>Words of the follow-up saved.</source>
        <translation>حُفظت كلمات المتابعة.</translation>
    </message>
    <message>
        <source>move a follow-up to another day</source>
        <translation>نقل متابعة إلى يوم آخر</translation>
    </message>
    <message>
        <source>Follow-up moved.</source>
        <translation>نُقلت المتابعة.</translation>
    </message>
    <message>
        <source>skip a follow-up</source>
        <translation>تخطي متابعة</translation>
    </message>
    <message>
        <source>Follow-up skipped.</source>
        <translation>تم تخطي المتابعة.</translation>
    </message>
    <message>
        <source>mark a follow-up as sent</source>
        <translation>تعليم متابعة مرسلة</translation>
    </message>
    <message>
        <source>Follow-up marked as sent.</source>
        <translation>عُلّمت المتابعة مرسلة.</translation>
    </message>
    <message>
        <source>log the answer to a follow-up</source>
        <translation>تسجيل الجواب على متابعة</translation>
    </message>
    <message>
        <source>Answer logged.</source>
        <translation>سُجّل الجواب.</translation>
    </message>
    <message>
        <source>delete a follow-up</source>
        <translation>حذف متابعة</translation>
    </message>
    <message>
        <source>Follow-up deleted.</source>
        <translation>حُذفت المتابعة.</translation>
    </message>
    <message numerus="yes">
        <source>mark a follow-up as sent to %Ln people</source>
        <translation>
            <numerusform>تعليم متابعة مرسلة إلى %Ln شخص</numerusform>
            <numerusform>تعليم متابعة مرسلة إلى شخص واحد</numerusform>
            <numerusform>تعليم متابعة مرسلة إلى شخصين</numerusform>
            <numerusform>تعليم متابعة مرسلة إلى %Ln أشخاص</numerusform>
            <numerusform>تعليم متابعة مرسلة إلى %Ln شخصًا</numerusform>
            <numerusform>تعليم متابعة مرسلة إلى %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow-up marked as sent to %Ln people.</source>
        <translation>
            <numerusform>عُلّمت المتابعة مرسلة إلى %Ln شخص.</numerusform>
            <numerusform>عُلّمت المتابعة مرسلة إلى شخص واحد.</numerusform>
            <numerusform>عُلّمت المتابعة مرسلة إلى شخصين.</numerusform>
            <numerusform>عُلّمت المتابعة مرسلة إلى %Ln أشخاص.</numerusform>
            <numerusform>عُلّمت المتابعة مرسلة إلى %Ln شخصًا.</numerusform>
            <numerusform>عُلّمت المتابعة مرسلة إلى %Ln شخص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpDialog</name>
    <message>
        <source>Plan it</source>
        <translation>خطّط لها</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>لا يوم بعد</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>خطّط لمتابعة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>اسم العميل</translation>
    </message>
    <message>
        <source>What you ask</source>
        <translation>ما تسأل عنه</translation>
    </message>
    <message>
        <source>How was the birthday cake?</source>
        <translation>كيف كانت كعكة عيد الميلاد؟</translation>
    </message>
    <message>
        <source>What you write</source>
        <translation>ما تكتبه</translation>
    </message>
    <message>
        <source>First bought from</source>
        <translation>أول شراء من</translation>
    </message>
    <message>
        <source>First bought until</source>
        <translation>أول شراء حتى</translation>
    </message>
    <message>
        <source>For all who first bought from</source>
        <translation>لكل من اشترى أول مرة من</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>بأي طريقة</translation>
    </message>
    <message>
        <source>Choose a customer first</source>
        <translation>اختر عميلًا أولًا</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>موعدها</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>من يقوم به</translation>
    </message>
    <message>
        <source>By</source>
        <translation>حسب</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>This customer is not in the list any more.</source>
        <translation>هذا العميل لم يعد في القائمة.</translation>
    </message>
    <message>
        <source>%1 You can plan it; Shopbell holds it back until it is allowed.</source>
        <extracomment>%1 is why a follow-up is held back: &quot;Open complaint since 18 Nov, free once it is settled.&quot;</extracomment>
        <translation>%1 يمكنك التخطيط لها؛ ويؤجلها Shopbell حتى تصير مسموحة.</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>لا شيء يمنعها.</translation>
    </message>
    <message>
        <source>%1. Everyone who qualifies is invited, whatever they said.</source>
        <extracomment>%1 is &quot;14 people, 2 wait&quot;.</extracomment>
        <translation>%1. يُدعى كل من تنطبق عليه الشروط، مهما قال.</translation>
    </message>
    <message>
        <source>Choose for whom it is.</source>
        <translation>اختر لمن هي.</translation>
    </message>
    <message>
        <source>Say what you ask: a reason of your own needs a name.</source>
        <translation>قل ما تسأل عنه: السبب الخاص بك يحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>The first day lies behind the last one.</source>
        <translation>اليوم الأول بعد اليوم الأخير.</translation>
    </message>
    <message>
        <source>No customer called “%1” is chosen. Choose one from the list.</source>
        <translation>لم يُختر عميل باسم «%1». اختر واحدًا من القائمة.</translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpFields</name>
    <message>
        <source>By which way</source>
        <translation>بأي طريقة</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>من يقوم به</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>By</source>
        <translation>حسب</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Due: %1. Move it to another day</source>
        <extracomment>For a screen reader, of a button: when it is due.</extracomment>
        <translation>موعدها: %1. انقلها إلى يوم آخر</translation>
    </message>
    <message>
        <source>By which way first</source>
        <translation>بأي طريقة أولًا</translation>
    </message>
    <message>
        <source>Who does not allow it gets it by a way they allow.</source>
        <translation>من لا يسمح بها تصله بطريقة يسمح بها.</translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpHeard</name>
    <message>
        <source>Note the answer…</source>
        <translation>سجّل الإجابة…</translation>
    </message>
    <message>
        <source>The answer is logged already.</source>
        <translation>الإجابة مسجلة من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have heard.</source>
        <translation>
            <numerusform>لم يصل الخبر إلى أحد.</numerusform>
            <numerusform>وصل الخبر إلى شخص واحد.</numerusform>
            <numerusform>وصل الخبر إلى شخصين.</numerusform>
            <numerusform>وصل الخبر إلى %Ln أشخاص.</numerusform>
            <numerusform>وصل الخبر إلى %Ln شخصًا.</numerusform>
            <numerusform>وصل الخبر إلى %Ln شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln of them answered.</source>
        <extracomment>%1 is &quot;14 people have heard.&quot;</extracomment>
        <translation>
            <numerusform>%1 لم يجب أحد منهم.</numerusform>
            <numerusform>%1 أجاب واحد منهم.</numerusform>
            <numerusform>%1 أجاب اثنان منهم.</numerusform>
            <numerusform>%1 أجاب %Ln منهم.</numerusform>
            <numerusform>%1 أجاب %Ln منهم.</numerusform>
            <numerusform>%1 أجاب %Ln منهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Said on %2. Way: %1.</source>
        <extracomment>A way, a day: &quot;Said on 20 November. Way: Phone.&quot;</extracomment>
        <translation>قيل في %2. الطريقة: %1.</translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>أُجيب في %1.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>لا إجابة بعد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, a way</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>people</comment>
        <translation>
            <numerusform>ولا أحد غيرهم</numerusform>
            <numerusform>وشخص آخر</numerusform>
            <numerusform>وشخصان آخران</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent on %2. Way: %1.</source>
        <extracomment>A way, a day: &quot;Sent on 20 November. Way: E-mail.&quot;</extracomment>
        <translation>أُرسل في %2. الطريقة: %1.</translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpListModel</name>
    <message>
        <source>Worth planning</source>
        <translation>تستحق التخطيط</translation>
    </message>
    <message>
        <source>Shopbell holds these, and says until when</source>
        <translation>Shopbell يؤجل هذه، ويذكر حتى متى</translation>
    </message>
    <message numerus="yes">
        <source>Found in purchases and promises; the first %Ln are listed</source>
        <translation>
            <numerusform>وُجدت في المشتريات والوعود</numerusform>
            <numerusform>وُجدت في المشتريات والوعود؛ الأولى مذكورة</numerusform>
            <numerusform>وُجدت في المشتريات والوعود؛ أول اثنتين مذكورتان</numerusform>
            <numerusform>وُجدت في المشتريات والوعود؛ أول %Ln مذكورة</numerusform>
            <numerusform>وُجدت في المشتريات والوعود؛ أول %Ln مذكورة</numerusform>
            <numerusform>وُجدت في المشتريات والوعود؛ أول %Ln مذكورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in purchases and promises, nothing of it is planned yet</source>
        <translation>وُجدت في المشتريات والوعود، ولم يُخطط لشيء منها بعد</translation>
    </message>
    <message>
        <source>No way yet</source>
        <translation>لا طريقة بعد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4. %5</source>
        <extracomment>For a screen reader: a day, a name, what is asked, why, by which way.</extracomment>
        <translation>%1، %2: %3. %4. %5</translation>
    </message>
    <message>
        <source>Late since %1</source>
        <translation>متأخرة منذ %1</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>خطّط…</translation>
    </message>
    <message>
        <source>Worth planning: %1 for %2. %3. Best on %4</source>
        <extracomment>For a screen reader, something that could be planned: what, for whom, why, best when.</extracomment>
        <translation>تستحق التخطيط: %1 لـ %2. %3. الأفضل في %4</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>somebody for something</comment>
        <translation>اطلب</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>ادعُ</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>to somebody</comment>
        <translation>اكتب</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a follow-up that nobody can get any more</comment>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpMoveDialog</name>
    <message>
        <source>Move it</source>
        <translation>انقلها</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>لا يوم بعد</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>يوم آخر</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>موعدها</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>بعد شهر</translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpMoves</name>
    <message numerus="yes">
        <source>%1 %Ln are held back and get it later.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%1 لا أحد مؤجل.</numerusform>
            <numerusform>%1 واحد مؤجل ويصله لاحقًا.</numerusform>
            <numerusform>%1 اثنان مؤجلان ويصلهما لاحقًا.</numerusform>
            <numerusform>%1 %Ln مؤجلون ويصلهم لاحقًا.</numerusform>
            <numerusform>%1 %Ln مؤجلون ويصلهم لاحقًا.</numerusform>
            <numerusform>%1 %Ln مؤجلون ويصلهم لاحقًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpNames</name>
    <message>
        <source>A welcome after the first purchase</source>
        <translation>ترحيب بعد أول شراء</translation>
    </message>
    <message>
        <source>After a purchase</source>
        <translation>بعد شراء</translation>
    </message>
    <message>
        <source>Check-back of a promise</source>
        <translation>العودة للسؤال عن وعد</translation>
    </message>
    <message>
        <source>Your idea came true</source>
        <translation>فكرتك تحققت</translation>
    </message>
    <message>
        <source>Time for the next one</source>
        <translation>حان وقت المرة التالية</translation>
    </message>
    <message>
        <source>A quiet regular</source>
        <translation>عميل دائم غاب</translation>
    </message>
    <message>
        <source>Thanks for a referral</source>
        <translation>شكر على إحالة</translation>
    </message>
    <message>
        <source>Birthday of the first purchase</source>
        <translation>ذكرى أول شراء</translation>
    </message>
    <message>
        <source>Review invitation</source>
        <translation>دعوة إلى التقييم</translation>
    </message>
    <message>
        <source>Request to recommend us</source>
        <translation>طلب أن يوصي بنا</translation>
    </message>
    <message>
        <source>News and offers</source>
        <translation>الأخبار والعروض</translation>
    </message>
    <message>
        <source>Something of your own</source>
        <translation>شيء من عندك</translation>
    </message>
    <message>
        <source>Still thinking about it?</source>
        <translation>ما زلت تفكر؟</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>This week and next</source>
        <translation>هذا الأسبوع والذي يليه</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>مؤجل بمانع</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متخطى</translation>
    </message>
    <message>
        <source>A follow-up is for one customer, or for everybody who first bought in a span of days.</source>
        <translation>المتابعة لعميل واحد، أو لكل من اشترى أول مرة في مدة من الأيام.</translation>
    </message>
    <message>
        <source>A review invitation goes to everyone who qualifies, never to chosen customers.</source>
        <translation>دعوة التقييم تذهب إلى كل من يستوفي الشرط، لا إلى عملاء مختارين.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>تحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>That day has passed.</source>
        <translation>ذلك اليوم مضى.</translation>
    </message>
    <message>
        <source>It needs a day.</source>
        <translation>تحتاج إلى يوم.</translation>
    </message>
    <message>
        <source>It is done or skipped already, or somebody has heard it.</source>
        <translation>أُنجزت أو تُخطيت، أو سمعها أحد.</translation>
    </message>
    <message>
        <source>Say in a few words why you skip it.</source>
        <translation>قل في كلمات قليلة لماذا تتخطاها.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>ذلك اليوم لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>Say by which way it was done.</source>
        <translation>قل بأي طريقة تم ذلك.</translation>
    </message>
    <message>
        <source>A placeholder still stands in the words. Fill it in or take it out first.</source>
        <translation>ما زال في الكلمات موضع لم يُملأ. املأه أو احذفه أولًا.</translation>
    </message>
    <message>
        <source>The answer to it is logged already.</source>
        <translation>الجواب عليها مسجل من قبل.</translation>
    </message>
    <message>
        <source>It is not needed any more.</source>
        <translation>لم تعد لازمة.</translation>
    </message>
    <message>
        <source>A complaint of this customer is open. Nothing is sold or asked for before it is settled.</source>
        <translation>لهذا العميل شكوى مفتوحة. لا بيع ولا طلب قبل حلها.</translation>
    </message>
    <message>
        <source>The customer does not want to be asked that.</source>
        <translation>لا يريد العميل أن يُسأل عن ذلك.</translation>
    </message>
    <message>
        <source>The customer does not want to be reached that way.</source>
        <translation>لا يريد العميل أن يُتصل به بهذه الطريقة.</translation>
    </message>
    <message>
        <source>There is no way to reach them.</source>
        <translation>لا توجد طريقة للوصول إليهم.</translation>
    </message>
    <message>
        <source>They were asked for something a short while ago.</source>
        <translation>طُلب منهم شيء قبل قليل.</translation>
    </message>
    <message>
        <source>The promise behind it is not done yet.</source>
        <translation>الوعد الذي وراءه لم يُنجز بعد.</translation>
    </message>
    <message>
        <source>The improvement behind it was not kept yet.</source>
        <translation>التحسين الذي وراءه لم يُعتمد بعد.</translation>
    </message>
    <message>
        <source>An invitation for some of these days is planned already.</source>
        <translation>هناك دعوة مخططة بالفعل لبعض هذه الأيام.</translation>
    </message>
    <message>
        <source>The words ask for a review. An invitation goes to everyone who qualifies, never to chosen customers.</source>
        <translation>الكلمات تطلب تقييمًا. الدعوة تذهب إلى كل من تنطبق عليه، لا إلى عملاء مختارين أبدًا.</translation>
    </message>
    <message>
        <source>Nobody can get it now: all have heard it or are left out, or nobody has come yet.</source>
        <translation>لا يمكن أن تصل إلى أحد الآن: وصلت إلى الجميع أو استُثنوا، أو لم يأت أحد بعد.</translation>
    </message>
    <message>
        <source>No e-mail address is known. Add it, or choose another way.</source>
        <translation>لا يُعرف عنوان بريد إلكتروني. أضفه أو اختر وسيلة أخرى.</translation>
    </message>
    <message>
        <source>No phone number is known. Add it, or choose another way.</source>
        <translation>لا يُعرف رقم هاتف. أضفه أو اختر وسيلة أخرى.</translation>
    </message>
    <message>
        <source>No yes to post is noted. Note it, or choose another way.</source>
        <translation>لم تُدوّن موافقة على البريد العادي. دوّنها أو اختر وسيلة أخرى.</translation>
    </message>
    <message>
        <source>The question has ended: they bought it, here or elsewhere.</source>
        <translation>انتهى السؤال: اشتروه هنا أو في مكان آخر.</translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpPane</name>
    <message>
        <source>The answer becomes a score and a private review.</source>
        <translation>تصير الإجابة درجة ومراجعة خاصة.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>انقل…</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>تخطَّ…</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>علّمها مُرسلة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>The follow-up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Close the follow-up</source>
        <translation>أغلق المتابعة</translation>
    </message>
    <message>
        <source>What you write</source>
        <translation>ما تكتبه</translation>
    </message>
    <message>
        <source>What speaks for and against it</source>
        <translation>ما لها وما عليها</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>حُفظت المسودة</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>اعرض العميل</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>أظهر الإجابة</translation>
    </message>
    <message>
        <source>Delete the follow-up</source>
        <translation>احذف المتابعة</translation>
    </message>
    <message>
        <source>The words are copied.</source>
        <translation>نُسخت الكلمات.</translation>
    </message>
    <message>
        <source>Why is it skipped?</source>
        <translation>لماذا تُتخطى؟</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>تخطَّها</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Spoke to them at the till</source>
        <translation>تحدثنا معهم عند الصندوق</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>ما كتبته</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>إنهاؤها</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>ما قلته</translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpTable</name>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpText</name>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>عملاء جدد</translation>
    </message>
    <message>
        <source>all who first bought on %1</source>
        <translation>كل من اشترى أول مرة في %1</translation>
    </message>
    <message>
        <source>all who first bought %1 to %2</source>
        <extracomment>Two days.</extracomment>
        <translation>كل من اشترى أول مرة من %1 إلى %2</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <comment>why</comment>
        <translation>تم التخطي: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reason, and for whom</comment>
        <extracomment>&quot;Review invitation: all who first bought 10 Nov to 16 Nov&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, asks for nothing</source>
        <translation>%1، لا يطلب شيئًا</translation>
    </message>
    <message>
        <source>Recommended us on %1, nothing left to ask</source>
        <translation>أوصى بنا في %1، لم يبقَ ما يُطلب</translation>
    </message>
    <message>
        <source>Told us on %1, nothing left to ask</source>
        <translation>أخبرنا في %1، لم يبقَ ما يُطلب</translation>
    </message>
    <message>
        <source>Came back on %1, nothing left to ask</source>
        <translation>عاد في %1، لم يبقَ ما يُطلب</translation>
    </message>
    <message>
        <source>Open complaint, free once it is checked</source>
        <translation>شكوى مفتوحة، متاح بعد التحقق منها</translation>
    </message>
    <message>
        <source>Wants no news and offers</source>
        <translation>لا يريد أخبارًا ولا عروضًا</translation>
    </message>
    <message>
        <source>Does not want to be asked</source>
        <translation>لا يريد أن يُسأل</translation>
    </message>
    <message>
        <source>Does not want to be reached that way</source>
        <translation>لا يريد أن يُتصل به بهذه الطريقة</translation>
    </message>
    <message>
        <source>No way to reach them</source>
        <translation>لا توجد طريقة للوصول إليهم</translation>
    </message>
    <message numerus="yes">
        <source>Asked on %1. At most one request in %Ln days</source>
        <translation>
            <numerusform>طُلب في %1. طلب واحد على الأكثر كل %Ln يوم</numerusform>
            <numerusform>طُلب في %1. طلب واحد على الأكثر كل يوم</numerusform>
            <numerusform>طُلب في %1. طلب واحد على الأكثر كل يومين</numerusform>
            <numerusform>طُلب في %1. طلب واحد على الأكثر كل %Ln أيام</numerusform>
            <numerusform>طُلب في %1. طلب واحد على الأكثر كل %Ln يومًا</numerusform>
            <numerusform>طُلب في %1. طلب واحد على الأكثر كل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Free from %2.</source>
        <extracomment>Why something is held back, then from which day on it is allowed.</extracomment>
        <translation>%1. متاح من %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>who get something now</comment>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصين</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln تنتظر</numerusform>
            <numerusform>واحدة تنتظر</numerusform>
            <numerusform>اثنتان تنتظران</numerusform>
            <numerusform>%Ln تنتظر</numerusform>
            <numerusform>%Ln تنتظر</numerusform>
            <numerusform>%Ln تنتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln غير مشمولين</numerusform>
            <numerusform>واحد غير مشمول</numerusform>
            <numerusform>اثنان غير مشمولين</numerusform>
            <numerusform>%Ln غير مشمولين</numerusform>
            <numerusform>%Ln غير مشمولين</numerusform>
            <numerusform>%Ln غير مشمولين</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a count</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Has not bought yet</source>
        <translation>لم يشترِ بعد</translation>
    </message>
    <message numerus="yes">
        <source>Last seen %Ln days ago</source>
        <translation>
            <numerusform>آخر زيارة قبل %Ln يوم</numerusform>
            <numerusform>آخر زيارة قبل يوم</numerusform>
            <numerusform>آخر زيارة قبل يومين</numerusform>
            <numerusform>آخر زيارة قبل %Ln أيام</numerusform>
            <numerusform>آخر زيارة قبل %Ln يومًا</numerusform>
            <numerusform>آخر زيارة قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not seen for %Ln days</source>
        <translation>
            <numerusform>لم يأتِ منذ %Ln يوم</numerusform>
            <numerusform>لم يأتِ منذ يوم</numerusform>
            <numerusform>لم يأتِ منذ يومين</numerusform>
            <numerusform>لم يأتِ منذ %Ln أيام</numerusform>
            <numerusform>لم يأتِ منذ %Ln يومًا</numerusform>
            <numerusform>لم يأتِ منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, usually every %Ln</source>
        <extracomment>%1 is &quot;Not seen for 48 days&quot;.</extracomment>
        <translation>
            <numerusform>%1، عادةً كل %Ln يوم</numerusform>
            <numerusform>%1، عادةً كل يوم</numerusform>
            <numerusform>%1، عادةً كل يومين</numerusform>
            <numerusform>%1، عادةً كل %Ln أيام</numerusform>
            <numerusform>%1، عادةً كل %Ln يومًا</numerusform>
            <numerusform>%1، عادةً كل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1: %2.</source>
        <translation>لـ %1: %2.</translation>
    </message>
    <message>
        <source>The first purchase was on %1.</source>
        <translation>كان أول شراء في %1.</translation>
    </message>
    <message>
        <source>Was planned for %1.</source>
        <translation>كان مخططًا في %1.</translation>
    </message>
    <message numerus="yes">
        <source>First bought %Ln days ago</source>
        <translation>
            <numerusform>أول شراء قبل %Ln يوم</numerusform>
            <numerusform>أول شراء قبل يوم</numerusform>
            <numerusform>أول شراء قبل يومين</numerusform>
            <numerusform>أول شراء قبل %Ln أيام</numerusform>
            <numerusform>أول شراء قبل %Ln يومًا</numerusform>
            <numerusform>أول شراء قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years since the first purchase</source>
        <translation>
            <numerusform>%Ln عام منذ أول شراء</numerusform>
            <numerusform>عام منذ أول شراء</numerusform>
            <numerusform>عامان منذ أول شراء</numerusform>
            <numerusform>%Ln أعوام منذ أول شراء</numerusform>
            <numerusform>%Ln عامًا منذ أول شراء</numerusform>
            <numerusform>%Ln عام منذ أول شراء</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised to ask on %1</source>
        <extracomment>%1 is what was promised, %2 a day such as &quot;6 Nov&quot;.</extracomment>
        <translation>وُعد بالسؤال في %1</translation>
    </message>
    <message numerus="yes">
        <source>Asked a question %Ln days ago</source>
        <translation>
            <numerusform>طرح سؤالًا قبل %Ln يوم</numerusform>
            <numerusform>طرح سؤالًا قبل يوم</numerusform>
            <numerusform>طرح سؤالًا قبل يومين</numerusform>
            <numerusform>طرح سؤالًا قبل %Ln أيام</numerusform>
            <numerusform>طرح سؤالًا قبل %Ln يومًا</numerusform>
            <numerusform>طرح سؤالًا قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought %1, who bought %Ln days ago</source>
        <translation>
            <numerusform>أحضر %1 الذي اشترى قبل %Ln يوم</numerusform>
            <numerusform>أحضر %1 الذي اشترى قبل يوم</numerusform>
            <numerusform>أحضر %1 الذي اشترى قبل يومين</numerusform>
            <numerusform>أحضر %1 الذي اشترى قبل %Ln أيام</numerusform>
            <numerusform>أحضر %1 الذي اشترى قبل %Ln يومًا</numerusform>
            <numerusform>أحضر %1 الذي اشترى قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who qualifies gets the same words, each by a way they allow</source>
        <translation>كل من يستوفي الشرط يتلقى الكلمات نفسها، بطريقة يسمح بها</translation>
    </message>
    <message>
        <source>%1 is not possible or not wanted</source>
        <comment>a way</comment>
        <translation>%1 غير ممكن أو غير مرغوب</translation>
    </message>
    <message>
        <source>%1 is what %2 prefers</source>
        <comment>a way, a name</comment>
        <translation>%1 هو ما يفضله %2</translation>
    </message>
    <message>
        <source>Asks for nothing, sells nothing</source>
        <translation>لا يطلب شيئًا ولا يبيع شيئًا</translation>
    </message>
    <message>
        <source>Sells something</source>
        <translation>يبيع شيئًا</translation>
    </message>
    <message>
        <source>Asks for something</source>
        <translation>يطلب شيئًا</translation>
    </message>
    <message numerus="yes">
        <source>“%1” %Ln days ago</source>
        <extracomment>%1 is the name of a service.</extracomment>
        <translation>
            <numerusform>«%1» قبل %Ln يوم</numerusform>
            <numerusform>«%1» قبل يوم واحد</numerusform>
            <numerusform>«%1» قبل يومين</numerusform>
            <numerusform>«%1» قبل %Ln أيام</numerusform>
            <numerusform>«%1» قبل %Ln يومًا</numerusform>
            <numerusform>«%1» قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, comes round every %Ln weeks</source>
        <extracomment>%1 is &quot;“Birthday cakes” 60 days ago&quot;.</extracomment>
        <translation>
            <numerusform>%1، تتكرر كل %Ln أسبوع</numerusform>
            <numerusform>%1، تتكرر كل أسبوع</numerusform>
            <numerusform>%1، تتكرر كل أسبوعين</numerusform>
            <numerusform>%1، تتكرر كل %Ln أسابيع</numerusform>
            <numerusform>%1، تتكرر كل %Ln أسبوعًا</numerusform>
            <numerusform>%1، تتكرر كل %Ln أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was kept</source>
        <extracomment>%1 is what the shop does differently now, because somebody said so.</extracomment>
        <translation>أُبقي على «%1»</translation>
    </message>
    <message>
        <source>Your idea: %1</source>
        <extracomment>To somebody behind it; %1 is what the shop does differently now: &quot;Your idea: gluten-free Wednesdays&quot;.</extracomment>
        <translation>فكرتك: %1</translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <extracomment>%1 is what was promised, or what the shop does differently now.</extracomment>
        <translation>أُنجز «%1»</translation>
    </message>
    <message>
        <source>Wants no news and offers, or not to be asked</source>
        <translation>لا يريد أخبارًا ولا عروضًا، أو لا يريد أن يُسأل</translation>
    </message>
    <message>
        <source>Not before the promise is done</source>
        <translation>ليس قبل إنجاز الوعد</translation>
    </message>
    <message>
        <source>Not before the improvement is kept</source>
        <translation>ليس قبل اعتماد التحسين</translation>
    </message>
    <message>
        <source>The words sell something</source>
        <translation>الكلمات تبيع شيئًا</translation>
    </message>
    <message>
        <source>The words ask for a review</source>
        <translation>الكلمات تطلب تقييمًا</translation>
    </message>
    <message>
        <source>The words ask to bring or tell others</source>
        <translation>الكلمات تطلب إحضار آخرين أو إخبارهم</translation>
    </message>
    <message>
        <source>%1: not a regular yet.</source>
        <extracomment>%1 is &quot;Has not bought yet&quot; or &quot;Last seen 12 days ago&quot;.</extracomment>
        <translation>%1: ليس عميلًا دائمًا بعد.</translation>
    </message>
    <message>
        <source>%1: not quiet yet.</source>
        <extracomment>%1 is &quot;Not seen for 45 days, usually every 59&quot;.</extracomment>
        <translation>%1: لم يطل غيابه بعد.</translation>
    </message>
    <message>
        <source>For %1.</source>
        <comment>an audience</comment>
        <translation>إلى %1.</translation>
    </message>
    <message>
        <source>The words ask for a review: that goes to everyone who qualifies, never to chosen customers</source>
        <translation>الكلمات تطلب تقييمًا: وهذا يذهب إلى كل من تنطبق عليه، لا إلى عملاء مختارين أبدًا</translation>
    </message>
    <message>
        <source>“%1” is already planned, without a day.</source>
        <extracomment>%1 is the title of a follow-up, %2 a day: &quot;“How was it?” is already planned for 24 November.&quot;</extracomment>
        <translation>«%1» مخطط بالفعل، من دون يوم.</translation>
    </message>
    <message>
        <source>“%1” is already planned for %2.</source>
        <extracomment>%1 is the title of a follow-up, %3 is &quot;all who first bought 10 Nov to 16 Nov&quot;.</extracomment>
        <translation>«%1» مخطط بالفعل في %2.</translation>
    </message>
    <message>
        <source>“%1” is already planned for %2, for %3.</source>
        <translation>«%1» مخطط بالفعل في %2، لـ%3.</translation>
    </message>
    <message>
        <source>An invitation to review is already planned for %1, without a day.</source>
        <extracomment>%1 is &quot;all who first bought 10 Nov to 16 Nov&quot;.</extracomment>
        <translation>هناك دعوة إلى التقييم مخططة بالفعل لـ%1، من دون يوم.</translation>
    </message>
    <message>
        <source>An invitation to review is already planned for %1, for %2.</source>
        <extracomment>%1 is a day, %2 is &quot;all who first bought 10 Nov to 16 Nov&quot;.</extracomment>
        <translation>هناك دعوة إلى التقييم مخططة بالفعل في %1، لـ%2.</translation>
    </message>
    <message>
        <source>Its days are not over: whoever first buys by %1 joins it.</source>
        <extracomment>%1 is a day to come.</extracomment>
        <translation>أيامها لم تنته: من يشتري أول مرة حتى %1 ينضم إليها.</translation>
    </message>
    <message>
        <source>No e-mail address is known. Add it, or choose another way</source>
        <translation>لا يُعرف عنوان بريد إلكتروني. أضفه أو اختر وسيلة أخرى</translation>
    </message>
    <message>
        <source>No phone number is known. Add it, or choose another way</source>
        <translation>لا يُعرف رقم هاتف. أضفه أو اختر وسيلة أخرى</translation>
    </message>
    <message>
        <source>No yes to post is noted. Note it, or choose another way</source>
        <translation>لم تُدوّن موافقة على البريد العادي. دوّنها أو اختر وسيلة أخرى</translation>
    </message>
    <message>
        <source>No way yet</source>
        <translation>لا وسيلة بعد</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between ways</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 owns the complaint.</source>
        <comment>a name</comment>
        <translation>%1 مسؤول عن الشكوى.</translation>
    </message>
    <message>
        <source>Check-back of “%1”</source>
        <extracomment>%1 is what was promised.</extracomment>
        <translation>سؤال متابعة عن «%1»</translation>
    </message>
    <message>
        <source>Check-back of “%1”, done %2</source>
        <extracomment>%1 is what was promised, %2 a day such as &quot;6 Nov&quot;.</extracomment>
        <translation>سؤال متابعة عن «%1»، أُنجز %2</translation>
    </message>
    <message>
        <source>“%1”: promised to ask on %2</source>
        <translation>«%1»: وُعد بالسؤال في %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <extracomment>Of something to be done, counted from the day for which it was planned.</extracomment>
        <translation>
            <numerusform>غير متأخر</numerusform>
            <numerusform>متأخر يومًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %Ln أيام</numerusform>
            <numerusform>متأخر %Ln يومًا</numerusform>
            <numerusform>متأخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Its days are over and nobody new came</source>
        <translation>انقضت أيامها ولم يأتِ أحد جديد</translation>
    </message>
    <message>
        <source>Its days are over and nobody is left who can get it</source>
        <translation>انقضت أيامها ولم يبقَ من يمكن أن تصله</translation>
    </message>
    <message>
        <source>Open complaint owned by %1, free once it is checked</source>
        <extracomment>Of all four, %1 or %2 is who in the shop sees to the complaint.</extracomment>
        <translation>شكوى مفتوحة يتولاها %1، متاح بعد التحقق منها</translation>
    </message>
    <message>
        <source>Was here on %1.</source>
        <extracomment>%1 is a day, %2 an amount of money.</extracomment>
        <translation>كان هنا يوم %1.</translation>
    </message>
    <message>
        <source>Bought on %1 for %2.</source>
        <translation>اشترى يوم %1 بمبلغ %2.</translation>
    </message>
    <message>
        <source>Bought %1 on %2.</source>
        <extracomment>%1 is what was bought, %2 a day, %3 an amount of money: &quot;Bought a cake on Saturday 15 November, £42.00.&quot;</extracomment>
        <translation>اشترى %1 يوم %2.</translation>
    </message>
    <message>
        <source>Bought %1 on %2, %3.</source>
        <translation>اشترى %1 يوم %2، %3.</translation>
    </message>
    <message>
        <source>It was the first purchase.</source>
        <translation>كانت أول عملية شراء.</translation>
    </message>
    <message>
        <source>Open complaint, free once it is settled</source>
        <translation>شكوى مفتوحة، متاح بعد حلها</translation>
    </message>
    <message>
        <source>Open complaint since %1, no marketing until it is settled</source>
        <translation>شكوى مفتوحة منذ %1، لا تسويق حتى تُحل</translation>
    </message>
    <message>
        <source>Open complaint since %1, free once it is settled</source>
        <translation>شكوى مفتوحة منذ %1، متاح بعد حلها</translation>
    </message>
    <message>
        <source>Open complaint owned by %1, free once it is settled</source>
        <translation>شكوى مفتوحة يتولاها %1، متاح بعد حلها</translation>
    </message>
    <message>
        <source>Open complaint since %1, owned by %2, no marketing until it is settled</source>
        <translation>شكوى مفتوحة منذ %1، يتولاها %2، لا تسويق حتى تُحل</translation>
    </message>
    <message>
        <source>Open complaint since %1, owned by %2, free once it is settled</source>
        <translation>شكوى مفتوحة منذ %1، يتولاها %2، متاح بعد حلها</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>ways</comment>
        <extracomment>The way by which most people of a group are contacted, and how many more there are: &quot;E-mail +2&quot;.</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1 is not filled in yet</source>
        <extracomment>Of the words to somebody; %1 is a placeholder that nobody filled in, such as &quot;{{name}}&quot;.</extracomment>
        <translation>لم يُملأ %1 بعد</translation>
    </message>
    <message>
        <source>%1, last follow-up %2</source>
        <translation>%1، آخر متابعة %2</translation>
    </message>
    <message>
        <source>%1, no follow-up yet</source>
        <translation>%1، لا متابعة بعد</translation>
    </message>
    <message>
        <source>Last follow-up on %1</source>
        <translation>آخر متابعة في %1</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <extracomment>Asked for a favour, such as a recommendation; %1 is a day.</extracomment>
        <translation>طُلب منه في %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing asked or offered in the last %Ln days</source>
        <translation>
            <numerusform>لم يُطلب ولم يُعرض شيء في آخر %Ln يوم</numerusform>
            <numerusform>لم يُطلب ولم يُعرض شيء في آخر يوم</numerusform>
            <numerusform>لم يُطلب ولم يُعرض شيء في آخر يومين</numerusform>
            <numerusform>لم يُطلب ولم يُعرض شيء في آخر %Ln أيام</numerusform>
            <numerusform>لم يُطلب ولم يُعرض شيء في آخر %Ln يومًا</numerusform>
            <numerusform>لم يُطلب ولم يُعرض شيء في آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are not filled in yet</source>
        <extracomment>Of the words to somebody; %1 are placeholders that nobody filled in: &quot;{{name}} and {{day}}&quot;.</extracomment>
        <translation>لم تُملأ %1 بعد</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What was bought, in the shop&apos;s own words, inside a sentence: &quot;Bought “Two buns” on Saturday 15 November.&quot;</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The question has ended, nothing left to ask</source>
        <translation>انتهى السؤال، ولم يبق ما يُسأل عنه</translation>
    </message>
    <message>
        <source>Seen today</source>
        <translation>شوهد اليوم</translation>
    </message>
    <message>
        <source>%1: nothing speaks against it</source>
        <comment>a way</comment>
        <translation>%1: لا شيء يمنعه</translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpWordsMenu</name>
    <message>
        <source>Ready words</source>
        <translation>كلمات جاهزة</translation>
    </message>
    <message>
        <source>For this reason</source>
        <translation>لهذا السبب</translation>
    </message>
    <message>
        <source>An open question, at the cursor</source>
        <translation>سؤال مفتوح عند المؤشر</translation>
    </message>
    <message>
        <source>Templates of thanks</source>
        <translation>قوالب الشكر</translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpsDueCard</name>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>All follow-ups</source>
        <translation>كل المتابعات</translation>
    </message>
    <message>
        <source>Nothing is to be sent in the next days.</source>
        <translation>لا شيء يُرسل في الأيام القادمة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln today</source>
        <extracomment>Beside &quot;Follow-ups&quot;: how many are due today.</extracomment>
        <translation>
            <numerusform>لا شيء اليوم</numerusform>
            <numerusform>واحدة اليوم</numerusform>
            <numerusform>اثنتان اليوم</numerusform>
            <numerusform>%Ln اليوم</numerusform>
            <numerusform>%Ln اليوم</numerusform>
            <numerusform>%Ln اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>علّمها مُرسلة</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>A follow-up for a screen reader: for whom and by which way, its title, its day.</extracomment>
        <translation>%1، %2، %3.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>إنهاؤها</translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpsView</name>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Which follow-ups</source>
        <translation>أي متابعات</translation>
    </message>
    <message>
        <source>No follow-ups match “%1”</source>
        <translation>لا متابعات تطابق «%1»</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>No follow-up was done yet</source>
        <translation>لم تُنجز أي متابعة بعد</translation>
    </message>
    <message>
        <source>What is marked as sent stands here, and you note here what was answered.</source>
        <translation>ما عُلّم مُرسلًا يظهر هنا، وهنا تسجّل ما أُجيب به.</translation>
    </message>
    <message>
        <source>No follow-up was skipped</source>
        <translation>لم تُتخطَّ أي متابعة</translation>
    </message>
    <message>
        <source>Nothing is planned for this person</source>
        <translation>لا شيء مخطط لهذا الشخص</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>خطّط لمتابعة</translation>
    </message>
    <message>
        <source>Ask a customer how it was</source>
        <translation>اسأل عميلًا كيف كان الأمر</translation>
    </message>
    <message>
        <source>Once there are purchases, Shopbell says here whom it is worth asking, and when.</source>
        <translation>حين توجد مشتريات يذكر Shopbell هنا من يجدر سؤاله ومتى.</translation>
    </message>
    <message>
        <source>The follow-ups could not be read</source>
        <translation>تعذّرت قراءة المتابعات</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln worth planning</source>
        <extracomment>%Ln: how many things are worth planning.</extracomment>
        <translation>
            <numerusform>لا شيء يستحق التخطيط</numerusform>
            <numerusform>اعرض ما يستحق التخطيط</numerusform>
            <numerusform>اعرض الأمرين اللذين يستحقان التخطيط</numerusform>
            <numerusform>اعرض كل ما يستحق التخطيط، %Ln أمور</numerusform>
            <numerusform>اعرض كل ما يستحق التخطيط، %Ln أمرًا</numerusform>
            <numerusform>اعرض كل ما يستحق التخطيط، %Ln أمر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What you typed is kept. It is there when you open the window again.</source>
        <translation>ما كتبته محفوظ، وستجده عند فتح النافذة مجددًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Shopbell::Gallery</name>
    <message>
        <source>Charts</source>
        <translation>الرسوم البيانية</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>إزالة هذا العرض</translation>
    </message>
</context>
<context>
    <name>Shopbell::GalleryModel</name>
    <message>
        <source>Saved view: %1</source>
        <translation>عرض محفوظ: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a chart, %2 its present value: &quot;Repeat purchases, 41.8%&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Shopbell::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>انتقال إلى</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>A review without words</source>
        <translation>مراجعة بلا كلمات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A review in a list: who said it, and when.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Nobody and nothing here is called “%1”.</source>
        <translation>لا أحد ولا شيء هنا اسمه «%1».</translation>
    </message>
    <message>
        <source>A customer, a review, a chart or something to do</source>
        <translation>عميل أو مراجعة أو رسم بياني أو شيء يُفعل</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>of Insights</comment>
        <translation>رسم بياني</translation>
    </message>
    <message>
        <source>%1 · owner %2</source>
        <extracomment>A review in a list: %1 is who said it and when, %2 who in the shop sees to it.</extracomment>
        <translation>%1 · المسؤول %2</translation>
    </message>
</context>
<context>
    <name>Shopbell::GoToModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>For a screen reader: a customer, a review or a command, and what tells it from others.</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Shopbell::HandOverCard</name>
    <message>
        <source>Take it back</source>
        <translation>اسحبه</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Why not, in a few words</source>
        <translation>لماذا لا، في كلمات قليلة</translation>
    </message>
    <message>
        <source>Why the hand-over is declined</source>
        <translation>سبب رفض التسليم</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>ارفض</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 · until %2 accepts, it stays with %3</source>
        <extracomment>When it was asked, and how it stands: &quot;Today, 08:05 · until Sam accepts, it stays with Anna&quot;.</extracomment>
        <translation>%1 · حتى يقبل %2 يبقى مع %3</translation>
    </message>
    <message>
        <source>%1 declines…</source>
        <comment>a name</comment>
        <translation>%1 يرفض…</translation>
    </message>
    <message>
        <source>%1 accepts</source>
        <comment>a name</comment>
        <translation>%1 يقبل</translation>
    </message>
</context>
<context>
    <name>Shopbell::HandOverWords</name>
    <message>
        <source>Somebody</source>
        <comment>of the team</comment>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Nobody owns this yet. Say who sees to it, then it can be handed over.</source>
        <translation>لا أحد يتولى هذا بعد. قل من يتولاه، ثم يمكن تسليمه.</translation>
    </message>
    <message>
        <source>This person owns it already. Choose somebody else.</source>
        <translation>هذا الشخص يتولاه من قبل. اختر شخصًا آخر.</translation>
    </message>
    <message>
        <source>This person does not work here any more. Choose somebody else.</source>
        <translation>هذا الشخص لم يعد يعمل هنا. اختر شخصًا آخر.</translation>
    </message>
    <message>
        <source>A hand-over needs a sentence for the one who takes over. Write what they have to know.</source>
        <translation>التسليم يحتاج إلى جملة لمن يتولى. اكتب ما يجب أن يعرفه.</translation>
    </message>
    <message>
        <source>Somebody has been asked already. Take that back first.</source>
        <translation>طُلب من شخص من قبل. اسحب ذلك أولًا.</translation>
    </message>
    <message>
        <source>This hand-over was answered already. Look at what is there now.</source>
        <translation>أُجيب عن هذا التسليم من قبل. انظر إلى الوضع الآن.</translation>
    </message>
    <message>
        <source>Declining needs a few words. Write why, so that the owner knows.</source>
        <translation>الرفض يحتاج إلى كلمات قليلة. اكتب السبب ليعرفه صاحبه.</translation>
    </message>
    <message>
        <source>Somebody owns this already. Hand it over instead.</source>
        <translation>هناك من يتولى هذا من قبل. سلّمه بدل ذلك.</translation>
    </message>
    <message>
        <source>This is not a complaint. Negative reviews are, and mixed ones of that kind.</source>
        <translation>هذه ليست شكوى. المراجعات السلبية شكاوى، والمختلطة من ذلك النوع.</translation>
    </message>
    <message>
        <source>Closing needs a reason. Write a few words.</source>
        <translation>الإغلاق يحتاج إلى سبب. اكتب كلمات قليلة.</translation>
    </message>
    <message>
        <source>This complaint is closed already.</source>
        <translation>هذه الشكوى مغلقة من قبل.</translation>
    </message>
    <message>
        <source>This complaint is not closed.</source>
        <translation>هذه الشكوى ليست مغلقة.</translation>
    </message>
    <message>
        <source>This is not a question. Set its kind first.</source>
        <translation>هذا ليس سؤالًا. حدد نوعه أولًا.</translation>
    </message>
    <message>
        <source>%1 asks %2 to take over</source>
        <comment>two names</comment>
        <translation>%1 يطلب من %2 أن يتولى</translation>
    </message>
    <message>
        <source>%2 takes over from %1</source>
        <comment>two names</comment>
        <translation>%2 يتولى من %1</translation>
    </message>
    <message>
        <source>%2 declines, it stays with %1</source>
        <comment>two names</comment>
        <translation>%2 يرفض، ويبقى مع %1</translation>
    </message>
    <message>
        <source>%1 takes the request to %2 back</source>
        <comment>two names</comment>
        <translation>%1 يسحب الطلب من %2</translation>
    </message>
    <message>
        <source>%1 still owns this. %2 has been asked.</source>
        <comment>two names</comment>
        <translation>%1 ما زال يتولى هذا. طُلب من %2.</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <comment>a name</comment>
        <extracomment>In a small chip: somebody of the team was asked to take over.</extracomment>
        <translation>طُلب من %1</translation>
    </message>
    <message numerus="yes">
        <source>handed over %Ln time(s)</source>
        <translation>
            <numerusform>سُلّم %Ln مرة</numerusform>
            <numerusform>سُلّم مرة واحدة</numerusform>
            <numerusform>سُلّم مرتين</numerusform>
            <numerusform>سُلّم %Ln مرات</numerusform>
            <numerusform>سُلّم %Ln مرة</numerusform>
            <numerusform>سُلّم %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a question</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Bought here</source>
        <translation>اشترى هنا</translation>
    </message>
    <message>
        <source>Bought elsewhere</source>
        <translation>اشترى من مكان آخر</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>ينتظر جوابًا</translation>
    </message>
    <message>
        <source>Answered, a promise is open</source>
        <translation>أُجيب، وهناك وعد مفتوح</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>a complaint</comment>
        <translation>محلول</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a complaint</comment>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>A name is missing. Write one and try again.</source>
        <translation>ينقص الاسم. اكتب اسمًا وحاول من جديد.</translation>
    </message>
    <message>
        <source>Somebody of that name works here already. Choose another name, such as with an initial.</source>
        <translation>هناك من يعمل هنا بهذا الاسم. اختر اسمًا آخر، بحرف أول مثلًا.</translation>
    </message>
    <message>
        <source>This person still owns open complaints. Say who takes them over, and with which sentence.</source>
        <translation>ما زال هذا الشخص يتولى شكاوى مفتوحة. قل من يتولاها وبأي جملة.</translation>
    </message>
    <message>
        <source>This person still has promises to keep. Say who keeps them instead.</source>
        <translation>ما زال على هذا الشخص وعود يجب الوفاء بها. قل من يفي بها بدلًا منه.</translation>
    </message>
    <message>
        <source>Not satisfied: promise something else, or close it with a reason</source>
        <comment>a complaint</comment>
        <translation>غير راضٍ: عِد بشيء آخر أو أغلقها بسبب</translation>
    </message>
</context>
<context>
    <name>Shopbell::HeatMapModel</name>
    <message>
        <source>In the month of the first visit</source>
        <translation>في شهر أول زيارة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months after</source>
        <translation>
            <numerusform>بعد %Ln شهر</numerusform>
            <numerusform>بعد شهر واحد</numerusform>
            <numerusform>بعد شهرين</numerusform>
            <numerusform>بعد %Ln أشهر</numerusform>
            <numerusform>بعد %Ln شهرًا</numerusform>
            <numerusform>بعد %Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>First came in %1: %2</source>
        <extracomment>%1 is a month, %2 &quot;64 people&quot;.</extracomment>
        <translation>جاؤوا أول مرة في %1: %2</translation>
    </message>
    <message>
        <source>First came in %1, %2</source>
        <comment>a month; &apos;the month itself&apos; or &apos;2 months after&apos;</comment>
        <translation>جاؤوا أول مرة في %1، %2</translation>
    </message>
    <message>
        <source>the month itself</source>
        <translation>الشهر نفسه</translation>
    </message>
    <message>
        <source>The month still runs.</source>
        <translation>الشهر لم ينتهِ بعد.</translation>
    </message>
    <message>
        <source>%1: %2 repeat visits for each of %3 people.</source>
        <extracomment>%1 is &quot;First came in June 2025, 2 months after&quot;, %2 a number, %3 how many people.</extracomment>
        <translation>%1: %2 زيارة متكررة لكل واحد من %3 شخصًا.</translation>
    </message>
    <message>
        <source>%1: %2, that is %3.</source>
        <extracomment>%1 is &quot;First came in June 2025, 2 months after&quot;, %2 &quot;41%&quot;, %3 &quot;26 of 64&quot;.</extracomment>
        <translation>%1: %2، أي %3.</translation>
    </message>
    <message>
        <source>First came in %1</source>
        <translation>جاؤوا أول مرة في %1</translation>
    </message>
    <message numerus="yes">
        <source>First came in %1; %Ln of them bought in %2, and stand first</source>
        <translation>
            <numerusform>جاؤوا أول مرة في %1؛ %Ln منهم اشتروا في %2 ويظهرون أولًا</numerusform>
            <numerusform>جاؤوا أول مرة في %1؛ %Ln منهم اشتروا في %2 ويظهرون أولًا</numerusform>
            <numerusform>جاؤوا أول مرة في %1؛ %Ln منهم اشتروا في %2 ويظهرون أولًا</numerusform>
            <numerusform>جاؤوا أول مرة في %1؛ %Ln منهم اشتروا في %2 ويظهرون أولًا</numerusform>
            <numerusform>جاؤوا أول مرة في %1؛ %Ln منهم اشتروا في %2 ويظهرون أولًا</numerusform>
            <numerusform>جاؤوا أول مرة في %1؛ %Ln منهم اشتروا في %2 ويظهرون أولًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First came in %1; %Ln of them had come back by %2, and stand first</source>
        <translation>
            <numerusform>جاؤوا أول مرة في %1؛ %Ln منهم عادوا حتى %2 ويظهرون أولًا</numerusform>
            <numerusform>جاؤوا أول مرة في %1؛ %Ln منهم عادوا حتى %2 ويظهرون أولًا</numerusform>
            <numerusform>جاؤوا أول مرة في %1؛ %Ln منهم عادوا حتى %2 ويظهرون أولًا</numerusform>
            <numerusform>جاؤوا أول مرة في %1؛ %Ln منهم عادوا حتى %2 ويظهرون أولًا</numerusform>
            <numerusform>جاؤوا أول مرة في %1؛ %Ln منهم عادوا حتى %2 ويظهرون أولًا</numerusform>
            <numerusform>جاؤوا أول مرة في %1؛ %Ln منهم عادوا حتى %2 ويظهرون أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>First came in %1; who came back most until %2 stands first</source>
        <translation>جاؤوا أول مرة في %1؛ الأكثر عودة حتى %2 أولًا</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>The records end before that month does.</source>
        <translation>تنتهي السجلات قبل نهاية ذلك الشهر.</translation>
    </message>
</context>
<context>
    <name>Shopbell::HeatMapView</name>
    <message>
        <source>Who comes back after the first visit</source>
        <translation>من يعود بعد أول زيارة</translation>
    </message>
    <message>
        <source>A row for each month in which people came first, a column for each month after it. Enter shows the people.</source>
        <translation>صف لكل شهر جاء فيه الناس أول مرة، وعمود لكل شهر بعده. مفتاح Enter يعرض الأشخاص.</translation>
    </message>
</context>
<context>
    <name>Shopbell::HereDialog</name>
    <message>
        <source>They are here</source>
        <translation>لقد جاء</translation>
    </message>
    <message>
        <source>%1 has come</source>
        <comment>a recommended friend</comment>
        <translation>جاء %1</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>في أي يوم؟</translation>
    </message>
    <message>
        <source>Which customer is it? (may stay empty)</source>
        <translation>أي عميل هو؟ (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>Nobody in the list is called so. Choose a customer, or leave it empty.</source>
        <translation>لا أحد في القائمة بهذا الاسم. اختر عميلًا أو اتركه فارغًا.</translation>
    </message>
</context>
<context>
    <name>Shopbell::HistoryDialog</name>
    <message>
        <source>History of this review</source>
        <translation>سجل هذه المراجعة</translation>
    </message>
    <message>
        <source>What was done to it, the newest first</source>
        <translation>ما جرى عليها، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What was done to it</source>
        <translation>ما جرى عليها</translation>
    </message>
    <message>
        <source>%1, %2 (taken back)</source>
        <extracomment>What was done and when; the second one was taken back by Undo.</extracomment>
        <translation>%1، %2 (تم التراجع عنه)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Nothing yet: it is as it came in.</source>
        <translation>لا شيء بعد: هي كما وردت.</translation>
    </message>
</context>
<context>
    <name>Shopbell::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a button (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Shopbell::ImportDialog</name>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>مطابقة الأعمدة</translation>
    </message>
    <message>
        <source>Check rows</source>
        <translation>فحص الصفوف</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>a step of bringing in a file</comment>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a headline made into a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The import is cancelled. Your shop is as it was before.</source>
        <translation>أُلغي الاستيراد. المتجر كما كان من قبل.</translation>
    </message>
    <message>
        <source>One file after the other: %1 can come in when this import is done.</source>
        <translation>ملف تلو الآخر: يمكن إدخال %1 بعد انتهاء هذا الاستيراد.</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation>محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing shows until every row is in. You can undo the import later.</source>
        <translation>لا يظهر شيء حتى تدخل كل الصفوف. يمكن التراجع عن الاستيراد لاحقًا.</translation>
    </message>
    <message>
        <source>Nothing is saved until step 4. You can undo the import later.</source>
        <translation>لا يُحفظ شيء قبل الخطوة 4. يمكن التراجع عن الاستيراد لاحقًا.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
</context>
<context>
    <name>Shopbell::ImportKindWords</name>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>المشتريات</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews added</source>
        <translation>
            <numerusform>تمت إضافة %Ln مراجعة</numerusform>
            <numerusform>تمت إضافة مراجعة واحدة</numerusform>
            <numerusform>تمت إضافة مراجعتين</numerusform>
            <numerusform>تمت إضافة %Ln مراجعات</numerusform>
            <numerusform>تمت إضافة %Ln مراجعة</numerusform>
            <numerusform>تمت إضافة %Ln مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases added</source>
        <translation>
            <numerusform>تمت إضافة %Ln عملية شراء</numerusform>
            <numerusform>تمت إضافة عملية شراء واحدة</numerusform>
            <numerusform>تمت إضافة عمليتي شراء</numerusform>
            <numerusform>تمت إضافة %Ln عمليات شراء</numerusform>
            <numerusform>تمت إضافة %Ln عملية شراء</numerusform>
            <numerusform>تمت إضافة %Ln عملية شراء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers added</source>
        <translation>
            <numerusform>تمت إضافة %Ln عميل</numerusform>
            <numerusform>تمت إضافة عميل واحد</numerusform>
            <numerusform>تمت إضافة عميلين</numerusform>
            <numerusform>تمت إضافة %Ln عملاء</numerusform>
            <numerusform>تمت إضافة %Ln عميلًا</numerusform>
            <numerusform>تمت إضافة %Ln عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of purchases updated</source>
        <translation>
            <numerusform>تم تحديث صفوف المشتريات: %Ln</numerusform>
            <numerusform>تم تحديث صفوف المشتريات: %Ln</numerusform>
            <numerusform>تم تحديث صفوف المشتريات: %Ln</numerusform>
            <numerusform>تم تحديث صفوف المشتريات: %Ln</numerusform>
            <numerusform>تم تحديث صفوف المشتريات: %Ln</numerusform>
            <numerusform>تم تحديث صفوف المشتريات: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews updated</source>
        <translation>
            <numerusform>تم تحديث %Ln مراجعة</numerusform>
            <numerusform>تم تحديث مراجعة واحدة</numerusform>
            <numerusform>تم تحديث مراجعتين</numerusform>
            <numerusform>تم تحديث %Ln مراجعات</numerusform>
            <numerusform>تم تحديث %Ln مراجعة</numerusform>
            <numerusform>تم تحديث %Ln مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln reviews</source>
        <translation>
            <numerusform>استيراد %Ln مراجعة</numerusform>
            <numerusform>استيراد مراجعة واحدة</numerusform>
            <numerusform>استيراد مراجعتين</numerusform>
            <numerusform>استيراد %Ln مراجعات</numerusform>
            <numerusform>استيراد %Ln مراجعة</numerusform>
            <numerusform>استيراد %Ln مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rows of purchases</source>
        <translation>
            <numerusform>استيراد صفوف المشتريات: %Ln</numerusform>
            <numerusform>استيراد صفوف المشتريات: %Ln</numerusform>
            <numerusform>استيراد صفوف المشتريات: %Ln</numerusform>
            <numerusform>استيراد صفوف المشتريات: %Ln</numerusform>
            <numerusform>استيراد صفوف المشتريات: %Ln</numerusform>
            <numerusform>استيراد صفوف المشتريات: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln customers</source>
        <translation>
            <numerusform>استيراد %Ln عميل</numerusform>
            <numerusform>استيراد عميل واحد</numerusform>
            <numerusform>استيراد عميلين</numerusform>
            <numerusform>استيراد %Ln عملاء</numerusform>
            <numerusform>استيراد %Ln عميلًا</numerusform>
            <numerusform>استيراد %Ln عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %Ln rows of purchases</source>
        <translation>
            <numerusform>تحديث صفوف المشتريات: %Ln</numerusform>
            <numerusform>تحديث صفوف المشتريات: %Ln</numerusform>
            <numerusform>تحديث صفوف المشتريات: %Ln</numerusform>
            <numerusform>تحديث صفوف المشتريات: %Ln</numerusform>
            <numerusform>تحديث صفوف المشتريات: %Ln</numerusform>
            <numerusform>تحديث صفوف المشتريات: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %Ln reviews</source>
        <translation>
            <numerusform>تحديث %Ln مراجعة</numerusform>
            <numerusform>تحديث مراجعة واحدة</numerusform>
            <numerusform>تحديث مراجعتين</numerusform>
            <numerusform>تحديث %Ln مراجعات</numerusform>
            <numerusform>تحديث %Ln مراجعة</numerusform>
            <numerusform>تحديث %Ln مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln reviews</source>
        <translation>
            <numerusform>جارٍ استيراد %Ln مراجعة</numerusform>
            <numerusform>جارٍ استيراد مراجعة واحدة</numerusform>
            <numerusform>جارٍ استيراد مراجعتين</numerusform>
            <numerusform>جارٍ استيراد %Ln مراجعات</numerusform>
            <numerusform>جارٍ استيراد %Ln مراجعة</numerusform>
            <numerusform>جارٍ استيراد %Ln مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln rows of purchases</source>
        <translation>
            <numerusform>جارٍ استيراد صفوف المشتريات: %Ln</numerusform>
            <numerusform>جارٍ استيراد صفوف المشتريات: %Ln</numerusform>
            <numerusform>جارٍ استيراد صفوف المشتريات: %Ln</numerusform>
            <numerusform>جارٍ استيراد صفوف المشتريات: %Ln</numerusform>
            <numerusform>جارٍ استيراد صفوف المشتريات: %Ln</numerusform>
            <numerusform>جارٍ استيراد صفوف المشتريات: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln customers</source>
        <translation>
            <numerusform>جارٍ استيراد %Ln عميل</numerusform>
            <numerusform>جارٍ استيراد عميل واحد</numerusform>
            <numerusform>جارٍ استيراد عميلين</numerusform>
            <numerusform>جارٍ استيراد %Ln عملاء</numerusform>
            <numerusform>جارٍ استيراد %Ln عميلًا</numerusform>
            <numerusform>جارٍ استيراد %Ln عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>See the new reviews</source>
        <translation>عرض المراجعات الجديدة</translation>
    </message>
    <message>
        <source>See the customers</source>
        <translation>عرض العملاء</translation>
    </message>
    <message>
        <source>See the new customers</source>
        <translation>عرض العملاء الجدد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews are taken out again.</source>
        <translation>
            <numerusform>ستتم إزالة %Ln مراجعة.</numerusform>
            <numerusform>ستتم إزالة مراجعة واحدة.</numerusform>
            <numerusform>ستتم إزالة مراجعتين.</numerusform>
            <numerusform>ستتم إزالة %Ln مراجعات.</numerusform>
            <numerusform>ستتم إزالة %Ln مراجعة.</numerusform>
            <numerusform>ستتم إزالة %Ln مراجعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases are taken out again.</source>
        <translation>
            <numerusform>ستتم إزالة %Ln عملية شراء.</numerusform>
            <numerusform>ستتم إزالة عملية شراء واحدة.</numerusform>
            <numerusform>ستتم إزالة عمليتي شراء.</numerusform>
            <numerusform>ستتم إزالة %Ln عمليات شراء.</numerusform>
            <numerusform>ستتم إزالة %Ln عملية شراء.</numerusform>
            <numerusform>ستتم إزالة %Ln عملية شراء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers are taken out again.</source>
        <translation>
            <numerusform>ستتم إزالة %Ln عميل.</numerusform>
            <numerusform>ستتم إزالة عميل واحد.</numerusform>
            <numerusform>ستتم إزالة عميلين.</numerusform>
            <numerusform>ستتم إزالة %Ln عملاء.</numerusform>
            <numerusform>ستتم إزالة %Ln عميلًا.</numerusform>
            <numerusform>ستتم إزالة %Ln عميل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers are new.</source>
        <translation>
            <numerusform>%Ln عميل جديد.</numerusform>
            <numerusform>عميل واحد جديد.</numerusform>
            <numerusform>عميلين جديد.</numerusform>
            <numerusform>%Ln عملاء جديد.</numerusform>
            <numerusform>%Ln عميلًا جديد.</numerusform>
            <numerusform>%Ln عميل جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases name no customer.</source>
        <translation>
            <numerusform>%Ln عملية شراء بلا عميل.</numerusform>
            <numerusform>عملية شراء واحدة بلا عميل.</numerusform>
            <numerusform>عمليتي شراء بلا عميل.</numerusform>
            <numerusform>%Ln عمليات شراء بلا عميل.</numerusform>
            <numerusform>%Ln عملية شراء بلا عميل.</numerusform>
            <numerusform>%Ln عملية شراء بلا عميل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not paid yet, and count.</source>
        <translation>
            <numerusform>%Ln منها لم تُدفع بعد، وهي محسوبة.</numerusform>
            <numerusform>%Ln منها لم تُدفع بعد، وهي محسوبة.</numerusform>
            <numerusform>%Ln منها لم تُدفع بعد، وهي محسوبة.</numerusform>
            <numerusform>%Ln منها لم تُدفع بعد، وهي محسوبة.</numerusform>
            <numerusform>%Ln منها لم تُدفع بعد، وهي محسوبة.</numerusform>
            <numerusform>%Ln منها لم تُدفع بعد، وهي محسوبة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are credit notes.</source>
        <translation>
            <numerusform>%Ln منها إشعارات دائنة.</numerusform>
            <numerusform>%Ln منها إشعارات دائنة.</numerusform>
            <numerusform>%Ln منها إشعارات دائنة.</numerusform>
            <numerusform>%Ln منها إشعارات دائنة.</numerusform>
            <numerusform>%Ln منها إشعارات دائنة.</numerusform>
            <numerusform>%Ln منها إشعارات دائنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were cancelled.</source>
        <translation>
            <numerusform>%Ln منها ملغاة.</numerusform>
            <numerusform>%Ln منها ملغاة.</numerusform>
            <numerusform>%Ln منها ملغاة.</numerusform>
            <numerusform>%Ln منها ملغاة.</numerusform>
            <numerusform>%Ln منها ملغاة.</numerusform>
            <numerusform>%Ln منها ملغاة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refunded.</source>
        <translation>
            <numerusform>%Ln منها مستردة.</numerusform>
            <numerusform>%Ln منها مستردة.</numerusform>
            <numerusform>%Ln منها مستردة.</numerusform>
            <numerusform>%Ln منها مستردة.</numerusform>
            <numerusform>%Ln منها مستردة.</numerusform>
            <numerusform>%Ln منها مستردة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln come to nothing or less, and do not count.</source>
        <translation>
            <numerusform>%Ln منها بلا قيمة أو أقل، ولا تُحسب.</numerusform>
            <numerusform>%Ln منها بلا قيمة أو أقل، ولا تُحسب.</numerusform>
            <numerusform>%Ln منها بلا قيمة أو أقل، ولا تُحسب.</numerusform>
            <numerusform>%Ln منها بلا قيمة أو أقل، ولا تُحسب.</numerusform>
            <numerusform>%Ln منها بلا قيمة أو أقل، ولا تُحسب.</numerusform>
            <numerusform>%Ln منها بلا قيمة أو أقل، ولا تُحسب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known by their order number, with another amount, status or items; Undo brings the earlier back</source>
        <translation>معروفة برقم الطلب مع مبلغ أو حالة أو أصناف مختلفة؛ التراجع يعيد السابق</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referrals added</source>
        <translation>
            <numerusform>تمت إضافة %Ln إحالة</numerusform>
            <numerusform>تمت إضافة إحالة واحدة</numerusform>
            <numerusform>تمت إضافة إحالتين</numerusform>
            <numerusform>تمت إضافة %Ln إحالات</numerusform>
            <numerusform>تمت إضافة %Ln إحالة</numerusform>
            <numerusform>تمت إضافة %Ln إحالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln referrals</source>
        <translation>
            <numerusform>استيراد %Ln إحالة</numerusform>
            <numerusform>استيراد إحالة واحدة</numerusform>
            <numerusform>استيراد إحالتين</numerusform>
            <numerusform>استيراد %Ln إحالات</numerusform>
            <numerusform>استيراد %Ln إحالة</numerusform>
            <numerusform>استيراد %Ln إحالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln referrals</source>
        <translation>
            <numerusform>جارٍ استيراد %Ln إحالة</numerusform>
            <numerusform>جارٍ استيراد إحالة واحدة</numerusform>
            <numerusform>جارٍ استيراد إحالتين</numerusform>
            <numerusform>جارٍ استيراد %Ln إحالات</numerusform>
            <numerusform>جارٍ استيراد %Ln إحالة</numerusform>
            <numerusform>جارٍ استيراد %Ln إحالة</numerusform>
        </translation>
    </message>
    <message>
        <source>See the referrals</source>
        <translation>عرض الإحالات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referrals are taken out again.</source>
        <translation>
            <numerusform>ستتم إزالة %Ln إحالة.</numerusform>
            <numerusform>ستتم إزالة إحالة واحدة.</numerusform>
            <numerusform>ستتم إزالة إحالتين.</numerusform>
            <numerusform>ستتم إزالة %Ln إحالات.</numerusform>
            <numerusform>ستتم إزالة %Ln إحالة.</numerusform>
            <numerusform>ستتم إزالة %Ln إحالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers have only credit notes, and so no visit that counts.</source>
        <translation>
            <numerusform>لا عميل ليس له إلا إشعارات دائنة.</numerusform>
            <numerusform>لعميل واحد إشعارات دائنة فقط، فلا زيارة تُحسب له.</numerusform>
            <numerusform>لعميلين إشعارات دائنة فقط، فلا زيارة تُحسب لهما.</numerusform>
            <numerusform>لـ%Ln عملاء إشعارات دائنة فقط، فلا زيارة تُحسب لهم.</numerusform>
            <numerusform>لـ%Ln عميلًا إشعارات دائنة فقط، فلا زيارة تُحسب لهم.</numerusform>
            <numerusform>لـ%Ln عميل إشعارات دائنة فقط، فلا زيارة تُحسب لهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>names</comment>
        <extracomment>The first is a name in a file, the second the name of the customer that its row came to.</extracomment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between pairs of names</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows came to a customer of another name, by the same e-mail, phone or number, such as %1.</source>
        <translation>
            <numerusform>%Ln صف أُلحق بعميل يحمل اسمًا آخر، لأن البريد الإلكتروني أو الهاتف أو الرقم نفسه، مثل %1.</numerusform>
            <numerusform>صف واحد أُلحق بعميل يحمل اسمًا آخر، لأن البريد الإلكتروني أو الهاتف أو الرقم نفسه، مثل %1.</numerusform>
            <numerusform>صفان أُلحقا بعميل يحمل اسمًا آخر، لأن البريد الإلكتروني أو الهاتف أو الرقم نفسه، مثل %1.</numerusform>
            <numerusform>%Ln صفوف أُلحقت بعميل يحمل اسمًا آخر، لأن البريد الإلكتروني أو الهاتف أو الرقم نفسه، مثل %1.</numerusform>
            <numerusform>%Ln صفًا أُلحقت بعميل يحمل اسمًا آخر، لأن البريد الإلكتروني أو الهاتف أو الرقم نفسه، مثل %1.</numerusform>
            <numerusform>%Ln صف أُلحقت بعميل يحمل اسمًا آخر، لأن البريد الإلكتروني أو الهاتف أو الرقم نفسه، مثل %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows came to a customer of another name, by the same e-mail, phone or number: %1.</source>
        <translation>
            <numerusform>%Ln صف أُلحق بعميل يحمل اسمًا آخر، لأن البريد الإلكتروني أو الهاتف أو الرقم نفسه: %1.</numerusform>
            <numerusform>صف واحد أُلحق بعميل يحمل اسمًا آخر، لأن البريد الإلكتروني أو الهاتف أو الرقم نفسه: %1.</numerusform>
            <numerusform>صفان أُلحقا بعميل يحمل اسمًا آخر، لأن البريد الإلكتروني أو الهاتف أو الرقم نفسه: %1.</numerusform>
            <numerusform>%Ln صفوف أُلحقت بعميل يحمل اسمًا آخر، لأن البريد الإلكتروني أو الهاتف أو الرقم نفسه: %1.</numerusform>
            <numerusform>%Ln صفًا أُلحقت بعميل يحمل اسمًا آخر، لأن البريد الإلكتروني أو الهاتف أو الرقم نفسه: %1.</numerusform>
            <numerusform>%Ln صف أُلحقت بعميل يحمل اسمًا آخر، لأن البريد الإلكتروني أو الهاتف أو الرقم نفسه: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of a file</comment>
        <extracomment>Words of a file with their heading: Friend e-mail: not given</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words of a file</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows say something of a customer that the shop knows otherwise and that was kept as it is, such as %1.</source>
        <extracomment>%1: words of the file, each with the name of the customer: “Ann Lee: Silver”</extracomment>
        <translation>
            <numerusform>يقول %Ln صف شيئًا عن عميل يعرفه المتجر على غير ذلك، فأُبقي كما هو، مثل %1.</numerusform>
            <numerusform>يقول صف واحد شيئًا عن عميل يعرفه المتجر على غير ذلك، فأُبقي كما هو، مثل %1.</numerusform>
            <numerusform>يقول صفان شيئًا عن عميل يعرفه المتجر على غير ذلك، فأُبقي كما هو، مثل %1.</numerusform>
            <numerusform>تقول %Ln صفوف شيئًا عن عميل يعرفه المتجر على غير ذلك، فأُبقي كما هو، مثل %1.</numerusform>
            <numerusform>يقول %Ln صفًا شيئًا عن عميل يعرفه المتجر على غير ذلك، فأُبقي كما هو، مثل %1.</numerusform>
            <numerusform>يقول %Ln صف شيئًا عن عميل يعرفه المتجر على غير ذلك، فأُبقي كما هو، مثل %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows say something of a customer that the shop knows otherwise and that was kept as it is: %1.</source>
        <extracomment>%1: words of the file, each with the name of the customer: “Ann Lee: Silver”</extracomment>
        <translation>
            <numerusform>يقول %Ln صف شيئًا عن عميل يعرفه المتجر على غير ذلك، فأُبقي كما هو: %1.</numerusform>
            <numerusform>يقول صف واحد شيئًا عن عميل يعرفه المتجر على غير ذلك، فأُبقي كما هو: %1.</numerusform>
            <numerusform>يقول صفان شيئًا عن عميل يعرفه المتجر على غير ذلك، فأُبقي كما هو: %1.</numerusform>
            <numerusform>تقول %Ln صفوف شيئًا عن عميل يعرفه المتجر على غير ذلك، فأُبقي كما هو: %1.</numerusform>
            <numerusform>يقول %Ln صفًا شيئًا عن عميل يعرفه المتجر على غير ذلك، فأُبقي كما هو: %1.</numerusform>
            <numerusform>يقول %Ln صف شيئًا عن عميل يعرفه المتجر على غير ذلك، فأُبقي كما هو: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of customers updated</source>
        <translation>
            <numerusform>حُدِّث %Ln صف من العملاء</numerusform>
            <numerusform>حُدِّث صف واحد من العملاء</numerusform>
            <numerusform>حُدِّث صفان من العملاء</numerusform>
            <numerusform>حُدِّثت %Ln صفوف من العملاء</numerusform>
            <numerusform>حُدِّث %Ln صفًا من العملاء</numerusform>
            <numerusform>حُدِّث %Ln صف من العملاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %Ln rows of customers</source>
        <translation>
            <numerusform>تحديث %Ln صف من العملاء</numerusform>
            <numerusform>تحديث صف واحد من العملاء</numerusform>
            <numerusform>تحديث صفين من العملاء</numerusform>
            <numerusform>تحديث %Ln صفوف من العملاء</numerusform>
            <numerusform>تحديث %Ln صفًا من العملاء</numerusform>
            <numerusform>تحديث %Ln صف من العملاء</numerusform>
        </translation>
    </message>
    <message>
        <source>Known by a contact, with something newer to say; Undo brings the earlier back</source>
        <translation>معروف بوسيلة اتصال، ولديه ما هو أحدث؛ التراجع يعيد السابق</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln rows, words in the place of an e-mail or a phone are neither and were not kept, such as %1.</source>
        <translation>
            <numerusform>في %Ln صف كلمات في موضع البريد الإلكتروني أو الهاتف ليست أيًّا منهما ولم تُحفظ، مثل %1.</numerusform>
            <numerusform>في صف واحد كلمات في موضع البريد الإلكتروني أو الهاتف ليست أيًّا منهما ولم تُحفظ، مثل %1.</numerusform>
            <numerusform>في صفين كلمات في موضع البريد الإلكتروني أو الهاتف ليست أيًّا منهما ولم تُحفظ، مثل %1.</numerusform>
            <numerusform>في %Ln صفوف كلمات في موضع البريد الإلكتروني أو الهاتف ليست أيًّا منهما ولم تُحفظ، مثل %1.</numerusform>
            <numerusform>في %Ln صفًا كلمات في موضع البريد الإلكتروني أو الهاتف ليست أيًّا منهما ولم تُحفظ، مثل %1.</numerusform>
            <numerusform>في %Ln صف كلمات في موضع البريد الإلكتروني أو الهاتف ليست أيًّا منهما ولم تُحفظ، مثل %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln rows, words in the place of an e-mail or a phone are neither and were not kept: %1.</source>
        <translation>
            <numerusform>في %Ln صف كلمات في موضع البريد الإلكتروني أو الهاتف ليست أيًّا منهما ولم تُحفظ: %1.</numerusform>
            <numerusform>في صف واحد كلمات في موضع البريد الإلكتروني أو الهاتف ليست أيًّا منهما ولم تُحفظ: %1.</numerusform>
            <numerusform>في صفين كلمات في موضع البريد الإلكتروني أو الهاتف ليست أيًّا منهما ولم تُحفظ: %1.</numerusform>
            <numerusform>في %Ln صفوف كلمات في موضع البريد الإلكتروني أو الهاتف ليست أيًّا منهما ولم تُحفظ: %1.</numerusform>
            <numerusform>في %Ln صفًا كلمات في موضع البريد الإلكتروني أو الهاتف ليست أيًّا منهما ولم تُحفظ: %1.</numerusform>
            <numerusform>في %Ln صف كلمات في موضع البريد الإلكتروني أو الهاتف ليست أيًّا منهما ولم تُحفظ: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were voided.</source>
        <translation>
            <numerusform>%Ln منها باطلة.</numerusform>
            <numerusform>%Ln منها باطلة.</numerusform>
            <numerusform>%Ln منها باطلة.</numerusform>
            <numerusform>%Ln منها باطلة.</numerusform>
            <numerusform>%Ln منها باطلة.</numerusform>
            <numerusform>%Ln منها باطلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <extracomment>Of a file. %1: number of a row, %2: what has to be said of it</extracomment>
        <translation>الصف %1: %2.</translation>
    </message>
    <message>
        <source>Row %1, %2: %3.</source>
        <translation>الصف %1، %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are like that.</source>
        <translation>
            <numerusform>لا مواضع أخرى مثل ذلك.</numerusform>
            <numerusform>موضع واحد آخر مثل ذلك.</numerusform>
            <numerusform>موضعان آخران مثل ذلك.</numerusform>
            <numerusform>%Ln مواضع أخرى مثل ذلك.</numerusform>
            <numerusform>%Ln موضعًا آخر مثل ذلك.</numerusform>
            <numerusform>%Ln موضع آخر مثل ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known already, with other words or your answer; the earlier words are kept</source>
        <translation>معروفة من قبل، بكلمات أخرى أو بردّك، وتبقى الكلمات السابقة محفوظة</translation>
    </message>
</context>
<context>
    <name>Shopbell::ImportProofs</name>
    <message numerus="yes">
        <source>%Ln scores are not %1.</source>
        <translation>
            <numerusform>لا تقييمات خارج %1.</numerusform>
            <numerusform>تقييم واحد ليس ضمن %1.</numerusform>
            <numerusform>تقييمان ليسا ضمن %1.</numerusform>
            <numerusform>%Ln تقييمات ليست ضمن %1.</numerusform>
            <numerusform>%Ln تقييمًا ليست ضمن %1.</numerusform>
            <numerusform>%Ln تقييم ليست ضمن %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates cannot be read.</source>
        <translation>
            <numerusform>لا تواريخ تتعذّر قراءتها.</numerusform>
            <numerusform>تاريخ واحد تتعذّر قراءته.</numerusform>
            <numerusform>تاريخان تتعذّر قراءتهما.</numerusform>
            <numerusform>%Ln تواريخ تتعذّر قراءتها.</numerusform>
            <numerusform>%Ln تاريخًا تتعذّر قراءتها.</numerusform>
            <numerusform>%Ln تاريخ تتعذّر قراءتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>No date in this file says which comes first. Look for one that you remember.</source>
        <translation>لا تاريخ في هذا الملف يبيّن أيهما أولًا. يُرجى البحث عن تاريخ مألوف لديك.</translation>
    </message>
    <message>
        <source>with commas</source>
        <comment>a file whose columns are split by commas</comment>
        <translation>بفواصل عادية</translation>
    </message>
    <message>
        <source>with semicolons</source>
        <translation>بفواصل منقوطة</translation>
    </message>
    <message>
        <source>with tabs</source>
        <translation>بعلامات جدولة</translation>
    </message>
    <message>
        <source>with bars</source>
        <translation>بخطوط عمودية</translation>
    </message>
    <message>
        <source>with %1 between columns</source>
        <translation>بالرمز %1 بين الأعمدة</translation>
    </message>
    <message>
        <source>dates day first</source>
        <translation>تواريخ تبدأ باليوم</translation>
    </message>
    <message>
        <source>dates month first</source>
        <translation>تواريخ تبدأ بالشهر</translation>
    </message>
    <message>
        <source>dates year first</source>
        <translation>تواريخ تبدأ بالسنة</translation>
    </message>
    <message>
        <source>scores in percent</source>
        <translation>تقييمات بالنسبة المئوية</translation>
    </message>
    <message>
        <source>thumbs up and down</source>
        <translation>إبهام لأعلى ولأسفل</translation>
    </message>
    <message>
        <source>scores from %1</source>
        <comment>%1 is a range like 1 to 5</comment>
        <translation>تقييمات من %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows cannot be read in it</source>
        <translation>
            <numerusform>لا صفوف تتعذّر قراءتها به</numerusform>
            <numerusform>صف واحد تتعذّر قراءته به</numerusform>
            <numerusform>صفان تتعذّر قراءتهما به</numerusform>
            <numerusform>%Ln صفوف تتعذّر قراءتها به</numerusform>
            <numerusform>%Ln صفًا تتعذّر قراءتها به</numerusform>
            <numerusform>%Ln صف تتعذّر قراءتها به</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain letters, all read well</source>
        <translation>أحرف بسيطة، قُرئت كلها جيدًا</translation>
    </message>
    <message>
        <source>A guess: do the rows look right?</source>
        <translation>تخمين: هل تبدو الصفوف صحيحة؟</translation>
    </message>
    <message>
        <source>All letters read well</source>
        <translation>قُرئت كل الأحرف جيدًا</translation>
    </message>
    <message numerus="yes">
        <source>%1 read well</source>
        <comment>%1 is a list of letters</comment>
        <translation>
            <numerusform>قُرئت %1 جيدًا</numerusform>
            <numerusform>قُرئ %1 جيدًا</numerusform>
            <numerusform>قُرئ %1 جيدًا</numerusform>
            <numerusform>قُرئت %1 جيدًا</numerusform>
            <numerusform>قُرئت %1 جيدًا</numerusform>
            <numerusform>قُرئت %1 جيدًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have more or fewer</source>
        <translation>
            <numerusform>لا صفوف فيها أكثر أو أقل</numerusform>
            <numerusform>صف واحد فيه أكثر أو أقل</numerusform>
            <numerusform>صفان فيهما أكثر أو أقل</numerusform>
            <numerusform>%Ln صفوف فيها أكثر أو أقل</numerusform>
            <numerusform>%Ln صفًا فيها أكثر أو أقل</numerusform>
            <numerusform>%Ln صف فيها أكثر أو أقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns in every row</source>
        <translation>
            <numerusform>لا أعمدة في أي صف</numerusform>
            <numerusform>عمود واحد في كل صف</numerusform>
            <numerusform>عمودان في كل صف</numerusform>
            <numerusform>%Ln أعمدة في كل صف</numerusform>
            <numerusform>%Ln عمودًا في كل صف</numerusform>
            <numerusform>%Ln عمود في كل صف</numerusform>
        </translation>
    </message>
    <message>
        <source>No column with dates</source>
        <translation>لا عمود فيه تواريخ</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln dates fit</source>
        <translation>
            <numerusform>يطابق %1 من أصل %Ln تاريخ</numerusform>
            <numerusform>يطابق %1 من أصل تاريخ واحد</numerusform>
            <numerusform>يطابق %1 من أصل تاريخين</numerusform>
            <numerusform>يطابق %1 من أصل %Ln تواريخ</numerusform>
            <numerusform>يطابق %1 من أصل %Ln تاريخًا</numerusform>
            <numerusform>يطابق %1 من أصل %Ln تاريخ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scores %1, so %2</source>
        <comment>%1: 6, 8 and 10, %2: 1 to 10</comment>
        <translation>
            <numerusform>التقييمات %1، إذن %2</numerusform>
            <numerusform>التقييم %1، إذن %2</numerusform>
            <numerusform>التقييمان %1، إذن %2</numerusform>
            <numerusform>التقييمات %1، إذن %2</numerusform>
            <numerusform>التقييمات %1، إذن %2</numerusform>
            <numerusform>التقييمات %1، إذن %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln scores fit</source>
        <translation>
            <numerusform>يطابق %1 من أصل %Ln تقييم</numerusform>
            <numerusform>يطابق %1 من أصل تقييم واحد</numerusform>
            <numerusform>يطابق %1 من أصل تقييمين</numerusform>
            <numerusform>يطابق %1 من أصل %Ln تقييمات</numerusform>
            <numerusform>يطابق %1 من أصل %Ln تقييمًا</numerusform>
            <numerusform>يطابق %1 من أصل %Ln تقييم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln labels good or bad</source>
        <translation>
            <numerusform>%1 من أصل %Ln تسمية: جيد أو سيئ</numerusform>
            <numerusform>%1 من أصل تسمية واحدة: جيد أو سيئ</numerusform>
            <numerusform>%1 من أصل تسميتين: جيد أو سيئ</numerusform>
            <numerusform>%1 من أصل %Ln تسميات: جيد أو سيئ</numerusform>
            <numerusform>%1 من أصل %Ln تسمية: جيد أو سيئ</numerusform>
            <numerusform>%1 من أصل %Ln تسمية: جيد أو سيئ</numerusform>
        </translation>
    </message>
    <message>
        <source>No column with scores</source>
        <translation>لا عمود فيه تقييمات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are broken.</source>
        <translation>
            <numerusform>لا صفوف معطوبة.</numerusform>
            <numerusform>صف واحد معطوب.</numerusform>
            <numerusform>صفان معطوبان.</numerusform>
            <numerusform>%Ln صفوف معطوبة.</numerusform>
            <numerusform>%Ln صفًا معطوبًا.</numerusform>
            <numerusform>%Ln صف معطوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark never ends, or letters cannot be read. They are left out and listed.</source>
        <translation>علامة اقتباس لا تُغلق أبدًا، أو أحرف تتعذّر قراءتها. تُستبعد هذه الصفوف وتُدرج في قائمة.</translation>
    </message>
    <message>
        <source>0 to 100 percent</source>
        <translation>من 0 إلى 100 بالمئة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of scores</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Read with %1 and %2.</source>
        <extracomment>%1: scores from 1 to 5, %2: dates day first</extracomment>
        <translation>قُرئ على أساس: %1، و%2.</translation>
    </message>
    <message>
        <source>Read with %1.</source>
        <translation>قُرئ على أساس: %1.</translation>
    </message>
    <message>
        <source>From %1, read as %2 %3, %4.</source>
        <extracomment>%1: the file, %2: UTF-8, %3: with commas, %4: scores from 1 to 5</extracomment>
        <translation>من %1، قُرئ بترميز %2 %3، %4.</translation>
    </message>
    <message>
        <source>From %1, read as %2 %3.</source>
        <translation>من %1، قُرئ بترميز %2 %3.</translation>
    </message>
    <message numerus="yes">
        <source>Found: %1. Choose another scale, or %Ln rows are left out and listed.</source>
        <extracomment>%1 is a list of scores: &quot;11, 12 and 70&quot;. %n counts the scores, of which several may be the same.</extracomment>
        <translation>
            <numerusform>وُجد: %1. يمكن اختيار مقياس آخر، وإلا لن يُستبعد أي صف.</numerusform>
            <numerusform>وُجد: %1. يمكن اختيار مقياس آخر، وإلا يُستبعد صف واحد ويُدرج في قائمة.</numerusform>
            <numerusform>وُجد: %1. يمكن اختيار مقياس آخر، وإلا يُستبعد صفان ويُدرجان في قائمة.</numerusform>
            <numerusform>وُجد: %1. يمكن اختيار مقياس آخر، وإلا تُستبعد %Ln صفوف وتُدرج في قائمة.</numerusform>
            <numerusform>وُجد: %1. يمكن اختيار مقياس آخر، وإلا يُستبعد %Ln صفًا وتُدرج في قائمة.</numerusform>
            <numerusform>وُجد: %1. يمكن اختيار مقياس آخر، وإلا يُستبعد %Ln صف وتُدرج في قائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose another scale, or %Ln rows are left out and listed.</source>
        <translation>
            <numerusform>يمكن اختيار مقياس آخر، وإلا لن يُستبعد أي صف.</numerusform>
            <numerusform>يمكن اختيار مقياس آخر، وإلا يُستبعد صف واحد ويُدرج في قائمة.</numerusform>
            <numerusform>يمكن اختيار مقياس آخر، وإلا يُستبعد صفان ويُدرجان في قائمة.</numerusform>
            <numerusform>يمكن اختيار مقياس آخر، وإلا تُستبعد %Ln صفوف وتُدرج في قائمة.</numerusform>
            <numerusform>يمكن اختيار مقياس آخر، وإلا يُستبعد %Ln صفًا وتُدرج في قائمة.</numerusform>
            <numerusform>يمكن اختيار مقياس آخر، وإلا يُستبعد %Ln صف وتُدرج في قائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose another order, or %Ln rows are left out and listed.</source>
        <translation>
            <numerusform>يمكن اختيار ترتيب آخر، وإلا لن يُستبعد أي صف.</numerusform>
            <numerusform>يمكن اختيار ترتيب آخر، وإلا يُستبعد صف واحد ويُدرج في قائمة.</numerusform>
            <numerusform>يمكن اختيار ترتيب آخر، وإلا يُستبعد صفان ويُدرجان في قائمة.</numerusform>
            <numerusform>يمكن اختيار ترتيب آخر، وإلا تُستبعد %Ln صفوف وتُدرج في قائمة.</numerusform>
            <numerusform>يمكن اختيار ترتيب آخر، وإلا يُستبعد %Ln صفًا وتُدرج في قائمة.</numerusform>
            <numerusform>يمكن اختيار ترتيب آخر، وإلا يُستبعد %Ln صف وتُدرج في قائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen by the headings</source>
        <translation>من العناوين</translation>
    </message>
    <message>
        <source>A guess: is it right?</source>
        <translation>تخمين: هل هو صحيح؟</translation>
    </message>
    <message>
        <source>No column with amounts</source>
        <translation>لا عمود فيه مبالغ</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln amounts fit</source>
        <translation>
            <numerusform>%1 من %Ln من المبالغ تناسب</numerusform>
            <numerusform>%1 من %Ln من المبالغ تناسب</numerusform>
            <numerusform>%1 من %Ln من المبالغ تناسب</numerusform>
            <numerusform>%1 من %Ln من المبالغ تناسب</numerusform>
            <numerusform>%1 من %Ln من المبالغ تناسب</numerusform>
            <numerusform>%1 من %Ln من المبالغ تناسب</numerusform>
        </translation>
    </message>
    <message>
        <source>Without it, only rows of orders that are in your shop come in.</source>
        <translation>بدونه لا تدخل إلا صفوف الطلبات الموجودة في متجرك.</translation>
    </message>
    <message>
        <source>Choose the column that says what was paid.</source>
        <translation>اختر العمود الذي يذكر ما دُفع.</translation>
    </message>
</context>
<context>
    <name>Shopbell::ImportWords</name>
    <message>
        <source>Keep under Details</source>
        <translation>حفظ ضمن التفاصيل</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Review text</source>
        <translation>نص المراجعة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Positive or negative</source>
        <translation>إيجابي أو سلبي</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>ردّك</translation>
    </message>
    <message>
        <source>Date of your reply</source>
        <translation>تاريخ ردّك</translation>
    </message>
    <message>
        <source>Number at the source</source>
        <translation>الرقم لدى المصدر</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Online status</source>
        <translation>الحالة على الإنترنت</translation>
    </message>
    <message>
        <source>Verified buyer</source>
        <translation>مشترٍ موثّق</translation>
    </message>
    <message>
        <source>Given for a reward</source>
        <translation>كُتبت مقابل مكافأة</translation>
    </message>
    <message>
        <source>Day first, 31/12/2025</source>
        <translation>اليوم أولًا، 31/12/2025</translation>
    </message>
    <message>
        <source>Month first, 12/31/2025</source>
        <translation>الشهر أولًا، 12/31/2025</translation>
    </message>
    <message>
        <source>Year first, 2025-12-31</source>
        <translation>السنة أولًا، 2025-12-31</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>يونيكود (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>يونيكود (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big end first)</source>
        <translation>يونيكود (UTF-16، البايت الأعلى أولًا)</translation>
    </message>
    <message>
        <source>Unicode (UTF-32)</source>
        <translation>يونيكود (UTF-32)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>أوروبا الغربية (Windows-1252)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-1)</source>
        <translation>أوروبا الغربية (ISO 8859-1)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>أوروبا الغربية (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>أوروبا الوسطى (Windows-1250)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>أوروبا الوسطى (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>السيريلية (Windows-1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>السيريلية (KOI8-R)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>اليونانية (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>التركية (Windows-1254)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>العبرية (Windows-1255)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>العربية (Windows-1256)</translation>
    </message>
    <message>
        <source>Chinese (GB18030)</source>
        <translation>الصينية (GB18030)</translation>
    </message>
    <message>
        <source>Chinese (GBK)</source>
        <translation>الصينية (GBK)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>الصينية التقليدية (Big5)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>اليابانية (Shift JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>اليابانية (EUC-JP)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>الكورية (EUC-KR)</translation>
    </message>
    <message>
        <source>Stars, 1 to 5</source>
        <translation>نجوم، من 1 إلى 5</translation>
    </message>
    <message>
        <source>Score, 1 to 10</source>
        <translation>تقييم، من 1 إلى 10</translation>
    </message>
    <message>
        <source>Score, 0 to 10</source>
        <translation>تقييم، من 0 إلى 10</translation>
    </message>
    <message>
        <source>Percent, 0 to 100</source>
        <translation>نسبة مئوية، من 0 إلى 100</translation>
    </message>
    <message>
        <source>Thumbs, up or down</source>
        <translation>إبهام، لأعلى أو لأسفل</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>فاصلة  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>فاصلة منقوطة  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>the character between two columns</comment>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>خط عمودي  |</translation>
    </message>
    <message>
        <source>Colon  :</source>
        <translation>نقطتان  :</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the character between two columns</comment>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>قيد الاستيراد</translation>
    </message>
    <message>
        <source>In your shop</source>
        <translation>في المتجر</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع عنه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews</source>
        <translation>
            <numerusform>لا مراجعات</numerusform>
            <numerusform>مراجعة واحدة</numerusform>
            <numerusform>مراجعتان</numerusform>
            <numerusform>%Ln مراجعات</numerusform>
            <numerusform>%Ln مراجعة</numerusform>
            <numerusform>%Ln مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seen before</source>
        <translation>
            <numerusform>لا شيء ورد من قبل</numerusform>
            <numerusform>واحدة وردت من قبل</numerusform>
            <numerusform>اثنتان وردتا من قبل</numerusform>
            <numerusform>%Ln وردت من قبل</numerusform>
            <numerusform>%Ln وردت من قبل</numerusform>
            <numerusform>%Ln وردت من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>لا شيء مستبعد</numerusform>
            <numerusform>صف مستبعد</numerusform>
            <numerusform>صفان مستبعدان</numerusform>
            <numerusform>%Ln صفوف مستبعدة</numerusform>
            <numerusform>%Ln صفًا مستبعدًا</numerusform>
            <numerusform>%Ln صف مستبعد</numerusform>
        </translation>
    </message>
    <message>
        <source>none left out</source>
        <translation>لا شيء مستبعد</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list: &quot;40 reviews, none left out&quot;.</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>Dianping</source>
        <translation>Dianping</translation>
    </message>
    <message>
        <source>A Chinese table of reviews</source>
        <translation>جدول مراجعات صيني</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>لغات البلطيق (Windows-1257)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>الفيتنامية (Windows-1258)</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>التايلاندية (Windows-874)</translation>
    </message>
    <message>
        <source>Western European (older Macs)</source>
        <translation>أوروبا الغربية (أجهزة Mac القديمة)</translation>
    </message>
    <message>
        <source>Korean (Windows-949)</source>
        <translation>الكورية (Windows-949)</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>رقم العميل</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Amount of the order</source>
        <translation>مبلغ الطلب</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Number of the item</source>
        <translation>رقم الصنف</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>سعر الواحد</translation>
    </message>
    <message>
        <source>Amount of the line</source>
        <translation>مبلغ السطر</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Amount refunded</source>
        <translation>المبلغ المسترد</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>تاريخ الإلغاء</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>خدمه</translation>
    </message>
    <message>
        <source>What was bought</source>
        <translation>ما تم شراؤه</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Sale or refund</source>
        <translation>بيع أو استرداد</translation>
    </message>
    <message>
        <source>Refund of order</source>
        <translation>استرداد للطلب</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Allows marketing</source>
        <translation>يسمح بالتسويق</translation>
    </message>
    <message>
        <source>Allows messages</source>
        <translation>يسمح بالرسائل</translation>
    </message>
    <message>
        <source>Orders of Taobao</source>
        <translation>طلبات تاوباو</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <translation>
            <numerusform>%Ln عملية شراء</numerusform>
            <numerusform>عملية شراء واحدة</numerusform>
            <numerusform>عمليتي شراء</numerusform>
            <numerusform>%Ln عمليات شراء</numerusform>
            <numerusform>%Ln عملية شراء</numerusform>
            <numerusform>%Ln عملية شراء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln عميل</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلين</numerusform>
            <numerusform>%Ln عملاء</numerusform>
            <numerusform>%Ln عميلًا</numerusform>
            <numerusform>%Ln عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>تم تحديث %Ln</numerusform>
            <numerusform>تم تحديث %Ln</numerusform>
            <numerusform>تم تحديث %Ln</numerusform>
            <numerusform>تم تحديث %Ln</numerusform>
            <numerusform>تم تحديث %Ln</numerusform>
            <numerusform>تم تحديث %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Scale of the score</source>
        <translation>سلّم الدرجة</translation>
    </message>
    <message>
        <source>Further e-mail addresses</source>
        <translation>عناوين بريد أخرى</translation>
    </message>
    <message>
        <source>Further phone numbers</source>
        <translation>أرقام هواتف أخرى</translation>
    </message>
    <message>
        <source>Further customer numbers</source>
        <translation>أرقام عميل أخرى</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Preferred way of contact</source>
        <translation>طريقة التواصل المفضّلة</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>يعرفه</translation>
    </message>
    <message>
        <source>Contact wishes</source>
        <translation>رغبات التواصل</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Scores over time</source>
        <translation>الدرجات عبر الوقت</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>أرسله</translation>
    </message>
    <message>
        <source>E-mail address of who sent them</source>
        <translation>البريد الإلكتروني لمن أرسله</translation>
    </message>
    <message>
        <source>Phone number of who sent them</source>
        <translation>رقم هاتف من أرسله</translation>
    </message>
    <message>
        <source>Customer number of who sent them</source>
        <translation>رقم عميل من أرسله</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>الصديق</translation>
    </message>
    <message>
        <source>E-mail address of the friend</source>
        <translation>البريد الإلكتروني للصديق</translation>
    </message>
    <message>
        <source>Phone number of the friend</source>
        <translation>رقم هاتف الصديق</translation>
    </message>
    <message>
        <source>Customer number of the friend</source>
        <translation>رقم عميل الصديق</translation>
    </message>
    <message>
        <source>How they were sent</source>
        <translation>كيف أُرسل</translation>
    </message>
    <message>
        <source>Was it asked for</source>
        <translation>هل طُلب ذلك</translation>
    </message>
    <message>
        <source>Code of the referral</source>
        <translation>رمز الإحالة</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>المكافأة</translation>
    </message>
    <message>
        <source>Day of the first visit</source>
        <translation>يوم أول زيارة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referrals</source>
        <translation>
            <numerusform>لا إحالات</numerusform>
            <numerusform>إحالة واحدة</numerusform>
            <numerusform>إحالتان</numerusform>
            <numerusform>%Ln إحالات</numerusform>
            <numerusform>%Ln إحالة</numerusform>
            <numerusform>%Ln إحالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which column holds the date.</source>
        <translation>اختر العمود الذي فيه التاريخ.</translation>
    </message>
    <message>
        <source>Choose which column holds the friend.</source>
        <translation>اختر العمود الذي فيه الصديق.</translation>
    </message>
    <message>
        <source>Choose which column holds the name, the e-mail address or the phone number.</source>
        <translation>اختر العمود الذي فيه الاسم أو البريد الإلكتروني أو رقم الهاتف.</translation>
    </message>
    <message>
        <source>Choose which column holds the words, the score, or whether it was good or bad.</source>
        <translation>يُرجى اختيار العمود الذي فيه النص أو التقييم، أو ما إذا كانت المراجعة جيدة أو سيئة.</translation>
    </message>
    <message>
        <source>Day and month could be the other way round.</source>
        <translation>قد يكون اليوم والشهر معكوسين.</translation>
    </message>
    <message>
        <source>No column was taken for the amount: every row counts as a visit.</source>
        <translation>لم يُتخذ أي عمود للمبلغ: يُحسب كل صف زيارة.</translation>
    </message>
    <message>
        <source>E-mail address of who is refunded</source>
        <translation>البريد الإلكتروني لمن يُسترَدّ له المبلغ</translation>
    </message>
</context>
<context>
    <name>Shopbell::ImprovementChangeText</name>
    <message>
        <source>start an improvement</source>
        <translation>بدء تحسين</translation>
    </message>
    <message>
        <source>Improvement started.</source>
        <translation>بدأ التحسين.</translation>
    </message>
    <message>
        <source>change an improvement</source>
        <translation>تغيير تحسين</translation>
    </message>
    <message>
        <source>Improvement changed.</source>
        <translation>تغيّر التحسين.</translation>
    </message>
    <message>
        <source>put reviews behind an improvement</source>
        <translation>ربط مراجعات بتحسين</translation>
    </message>
    <message>
        <source>Reviews put behind the improvement.</source>
        <translation>رُبطت المراجعات بالتحسين.</translation>
    </message>
    <message>
        <source>take a review off an improvement</source>
        <translation>فك ارتباط مراجعة بتحسين</translation>
    </message>
    <message>
        <source>Review taken off the improvement.</source>
        <translation>فُك ارتباط المراجعة بالتحسين.</translation>
    </message>
    <message>
        <source>measure an improvement</source>
        <translation>قياس تحسين</translation>
    </message>
    <message>
        <source>Improvement measured.</source>
        <translation>تم قياس التحسين.</translation>
    </message>
    <message>
        <source>keep an improvement</source>
        <translation>الإبقاء على تحسين</translation>
    </message>
    <message>
        <source>Improvement kept.</source>
        <translation>أُبقي على التحسين.</translation>
    </message>
    <message>
        <source>adjust an improvement</source>
        <translation>تعديل تحسين</translation>
    </message>
    <message>
        <source>Improvement adjusted.</source>
        <translation>عُدّل التحسين.</translation>
    </message>
    <message>
        <source>drop an improvement</source>
        <translation>إيقاف تحسين</translation>
    </message>
    <message>
        <source>Improvement dropped.</source>
        <translation>أُوقف التحسين.</translation>
    </message>
    <message>
        <source>try an improvement again</source>
        <translation>تجربة تحسين من جديد</translation>
    </message>
    <message>
        <source>Improvement is tried again.</source>
        <translation>التحسين قيد التجربة من جديد.</translation>
    </message>
    <message>
        <source>delete an improvement</source>
        <translation>حذف تحسين</translation>
    </message>
    <message>
        <source>Improvement deleted.</source>
        <translation>حُذف التحسين.</translation>
    </message>
    <message>
        <source>say why nothing is changed</source>
        <translation>ذكر سبب عدم التغيير</translation>
    </message>
    <message>
        <source>Reason noted.</source>
        <translation>دُوّن السبب.</translation>
    </message>
    <message>
        <source>take back why nothing is changed</source>
        <translation>سحب سبب عدم التغيير</translation>
    </message>
    <message>
        <source>Reason taken back.</source>
        <translation>سُحب السبب.</translation>
    </message>
</context>
<context>
    <name>Shopbell::ImprovementDialog</name>
    <message>
        <source>Start it</source>
        <translation>ابدأه</translation>
    </message>
    <message>
        <source>Read phone orders back</source>
        <translation>إعادة قراءة طلبات الهاتف</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>في جملة</translation>
    </message>
    <message>
        <source>Every phone order is read back to the customer and written in one book.</source>
        <translation>يُعاد كل طلب بالهاتف على مسمع العميل ويُكتب في دفتر واحد.</translation>
    </message>
    <message>
        <source>At most 3 in 60 days</source>
        <translation>3 على الأكثر في 60 يومًا</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>من يتولاه</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>What is complained of</source>
        <translation>ما يُشتكى منه</translation>
    </message>
    <message>
        <source>What we change</source>
        <translation>ما نغيّره</translation>
    </message>
    <message>
        <source>In a sentence (may stay empty)</source>
        <translation>في جملة (يمكن تركها فارغة)</translation>
    </message>
    <message>
        <source>What we expect (may stay empty)</source>
        <translation>ما نتوقعه (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>The complaints about it are put behind the improvement.</source>
        <translation>تُربط الشكاوى منه بالتحسين.</translation>
    </message>
    <message>
        <source>Change the improvement</source>
        <translation>تغيير التحسين</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>It was decided. Try it again to change more than its words.</source>
        <translation>تم اتخاذ القرار. جرّبه من جديد لتغيير ما هو أكثر من كلماته.</translation>
    </message>
    <message>
        <source>Start an improvement</source>
        <translation>ابدأ تحسينًا</translation>
    </message>
</context>
<context>
    <name>Shopbell::ImprovementItem</name>
    <message>
        <source>Said often, nothing decided</source>
        <translation>يُقال كثيرًا ولم يُقرَّر شيء</translation>
    </message>
    <message numerus="yes">
        <source>%1 or more in %Ln days</source>
        <extracomment>What &quot;often&quot; is: &quot;3 or more in 60 days&quot;.</extracomment>
        <translation>
            <numerusform>%1 أو أكثر في %Ln يوم</numerusform>
            <numerusform>%1 أو أكثر في يوم واحد</numerusform>
            <numerusform>%1 أو أكثر في يومين</numerusform>
            <numerusform>%1 أو أكثر في %Ln أيام</numerusform>
            <numerusform>%1 أو أكثر في %Ln يومًا</numerusform>
            <numerusform>%1 أو أكثر في %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in %Ln days, nothing decided.</source>
        <extracomment>A topic that is said often: &quot;Waiting time: 4 complaints in 60 days, nothing decided.&quot;</extracomment>
        <translation>
            <numerusform>%1: %2 في %Ln يوم، ولم يُقرَّر شيء.</numerusform>
            <numerusform>%1: %2 في يوم واحد، ولم يُقرَّر شيء.</numerusform>
            <numerusform>%1: %2 في يومين، ولم يُقرَّر شيء.</numerusform>
            <numerusform>%1: %2 في %Ln أيام، ولم يُقرَّر شيء.</numerusform>
            <numerusform>%1: %2 في %Ln يومًا، ولم يُقرَّر شيء.</numerusform>
            <numerusform>%1: %2 في %Ln يوم، ولم يُقرَّر شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln complaints</source>
        <translation>
            <numerusform>لا شكاوى</numerusform>
            <numerusform>شكوى واحدة</numerusform>
            <numerusform>شكويان</numerusform>
            <numerusform>%Ln شكاوى</numerusform>
            <numerusform>%Ln شكوى</numerusform>
            <numerusform>%Ln شكوى</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows its reviews.</source>
        <translation>مفتاح Enter يعرض مراجعاته.</translation>
    </message>
    <message>
        <source>Enter opens it.</source>
        <translation>مفتاح Enter يفتحه.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Why nothing is changed, and since when: &quot;The second oven comes in spring · 3 Nov&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>اسحبه</translation>
    </message>
    <message>
        <source>%1: nothing is changed. %2. Said on %3.</source>
        <extracomment>%1 is a topic, %2 the reason why nothing is changed, %3 a day.</extracomment>
        <translation>%1: لا يتغيّر شيء. %2. قيل في %3.</translation>
    </message>
    <message>
        <source>Enter shows these complaints.</source>
        <translation>يعرض Enter هذه الشكاوى.</translation>
    </message>
    <message>
        <source>Start an improvement…</source>
        <translation>ابدأ تحسينًا…</translation>
    </message>
    <message>
        <source>Say why not…</source>
        <translation>اذكر لماذا لا…</translation>
    </message>
</context>
<context>
    <name>Shopbell::ImprovementModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>For a screen reader: what a button of a row does, and the row: &quot;Start an improvement…, Waiting time&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 %2 Right leads to: %3</source>
        <extracomment>For a screen reader: a row in a sentence, what Enter does, and what its buttons do.</extracomment>
        <translation>%1 %2 السهم الأيسر يؤدي إلى: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Shopbell::ImprovementMoves</name>
    <message>
        <source>%1: why is nothing changed?</source>
        <extracomment>%1 is what is said often: &quot;Waiting time&quot;.</extracomment>
        <translation>%1: لماذا لا يتغيّر شيء؟</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>احفظ السبب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The second oven comes in spring</source>
        <translation>الفرن الثاني يصل في الربيع</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>What do you do in another way?</source>
        <translation>ماذا تفعل بطريقة أخرى؟</translation>
    </message>
    <message>
        <source>Adjust it</source>
        <translation>عدّله</translation>
    </message>
    <message>
        <source>A second lid, with a valve</source>
        <translation>غطاء ثانٍ بصمام</translation>
    </message>
    <message>
        <source>Why is it dropped?</source>
        <translation>لماذا يُوقف؟</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>أوقفه</translation>
    </message>
    <message>
        <source>Nobody used it</source>
        <translation>لم يستخدمه أحد</translation>
    </message>
    <message>
        <source>Why is it kept?</source>
        <translation>لماذا يُبقى عليه؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>أبقِ عليه</translation>
    </message>
    <message>
        <source>Nobody waits on Saturdays any more</source>
        <translation>لم يعد أحد ينتظر أيام السبت</translation>
    </message>
    <message>
        <source>What you do now</source>
        <translation>ما تفعله الآن</translation>
    </message>
</context>
<context>
    <name>Shopbell::ImprovementPane</name>
    <message>
        <source>Back to the list</source>
        <translation>رجوع إلى القائمة</translation>
    </message>
    <message>
        <source>More about this improvement</source>
        <translation>المزيد عن هذا التحسين</translation>
    </message>
    <message>
        <source>Add reviews…</source>
        <translation>إضافة مراجعات…</translation>
    </message>
    <message>
        <source>No review is behind it yet. Add those it answers.</source>
        <translation>لا مراجعة مرتبطة به بعد. أضف المراجعات التي يجيب عنها.</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>أخبرهم</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>أوقفه…</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>عدّله…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>أبقِ عليه</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>جرّبه من جديد</translation>
    </message>
    <message>
        <source>The improvement</source>
        <translation>التحسين</translation>
    </message>
    <message>
        <source>The facts</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>يتولاه</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأ في</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>المرتبط به</translation>
    </message>
    <message>
        <source>What we expected</source>
        <translation>ما توقعناه</translation>
    </message>
    <message>
        <source>Reviews behind it</source>
        <translation>المراجعات المرتبطة به</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>What was decided of an improvement, and when: &quot;Kept on 2 Nov&quot;.</extracomment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A decision and the owner&apos;s words to it: &quot;Dropped on 1 Oct: nobody used it&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>لم يُكتب شيء</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>إظهار أقل</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>إظهار الكل</numerusform>
            <numerusform>إظهار الكل (%Ln)</numerusform>
            <numerusform>إظهار الكل (%Ln)</numerusform>
            <numerusform>إظهار الكل (%Ln)</numerusform>
            <numerusform>إظهار الكل (%Ln)</numerusform>
            <numerusform>إظهار الكل (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Show the reviews about %1</source>
        <extracomment>%1 is what an improvement is about: &quot;Show the reviews about phone orders&quot;.</extracomment>
        <translation>إظهار المراجعات عن %1</translation>
    </message>
    <message>
        <source>Keep it and say why…</source>
        <translation>أبقِ عليه واذكر السبب…</translation>
    </message>
    <message>
        <source>It is measured, decide later</source>
        <translation>تم قياسه، القرار لاحقًا</translation>
    </message>
    <message>
        <source>Delete the improvement</source>
        <translation>احذف التحسين</translation>
    </message>
</context>
<context>
    <name>Shopbell::ImprovementText</name>
    <message>
        <source>Decide</source>
        <extracomment>On an improvement that was tried long enough: keep, adjust or drop it.</extracomment>
        <translation>قرّر</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>%1, from %2 on</source>
        <extracomment>Who sees to an improvement, and its first day: &quot;Sam, since 8 Sept&quot;.</extracomment>
        <translation>%1، بدءًا من %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1، منذ %2</translation>
    </message>
    <message>
        <source>Kept on %1</source>
        <translation>أُبقي عليه في %1</translation>
    </message>
    <message>
        <source>Adjusted on %1</source>
        <translation>عُدّل في %1</translation>
    </message>
    <message>
        <source>Dropped on %1</source>
        <translation>أُوقف في %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a decision and more</comment>
        <extracomment>&quot;Kept on 2 Nov&quot; and what more there is to say: &quot;Kept on 2 Nov, 4 people told&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people told</source>
        <translation>
            <numerusform>لم يُخبَر أحد</numerusform>
            <numerusform>أُخبر شخص واحد</numerusform>
            <numerusform>أُخبر شخصان</numerusform>
            <numerusform>أُخبر %Ln أشخاص</numerusform>
            <numerusform>أُخبر %Ln شخصًا</numerusform>
            <numerusform>أُخبر %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>. </source>
        <comment>read aloud</comment>
        <extracomment>Between the parts of an improvement that is read aloud.</extracomment>
        <translation>. </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews</source>
        <translation>
            <numerusform>لا مراجعات</numerusform>
            <numerusform>مراجعة واحدة</numerusform>
            <numerusform>مراجعتان</numerusform>
            <numerusform>%Ln مراجعات</numerusform>
            <numerusform>%Ln مراجعة</numerusform>
            <numerusform>%Ln مراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>reviews and notes</comment>
        <extracomment>How many reviews and how many notes of the team are behind an improvement: &quot;9 reviews, 2 team notes&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln team notes</source>
        <translation>
            <numerusform>لا ملاحظات من الفريق</numerusform>
            <numerusform>ملاحظة واحدة من الفريق</numerusform>
            <numerusform>ملاحظتان من الفريق</numerusform>
            <numerusform>%Ln ملاحظات من الفريق</numerusform>
            <numerusform>%Ln ملاحظة من الفريق</numerusform>
            <numerusform>%Ln ملاحظة من الفريق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who gave the idea hears what came of it: %Ln people.</source>
        <translation>
            <numerusform>من قدّم الفكرة يسمع ماذا نتج عنها: لا أحد.</numerusform>
            <numerusform>من قدّم الفكرة يسمع ماذا نتج عنها: شخص واحد.</numerusform>
            <numerusform>من قدّم الفكرة يسمع ماذا نتج عنها: شخصان.</numerusform>
            <numerusform>من قدّم الفكرة يسمع ماذا نتج عنها: %Ln أشخاص.</numerusform>
            <numerusform>من قدّم الفكرة يسمع ماذا نتج عنها: %Ln شخصًا.</numerusform>
            <numerusform>من قدّم الفكرة يسمع ماذا نتج عنها: %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>What a topic that is said often is.</extracomment>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>لحظة</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln reviews</source>
        <translation>
            <numerusform>%1 من %Ln مراجعة</numerusform>
            <numerusform>%1 من مراجعة واحدة</numerusform>
            <numerusform>%1 من مراجعتين</numerusform>
            <numerusform>%1 من %Ln مراجعات</numerusform>
            <numerusform>%1 من %Ln مراجعة</numerusform>
            <numerusform>%1 من %Ln مراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 since %3</source>
        <extracomment>&quot;Tag · 3 of 121 reviews since 21 Sept&quot;.</extracomment>
        <translation>%1 · %2 منذ %3</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <extracomment>&quot;Tag · 3 of 121 reviews, 1 Mar to 30 Apr&quot;.</extracomment>
        <translation>%1 · %2، %3</translation>
    </message>
    <message>
        <source>Last said on %1</source>
        <translation>قيل آخر مرة في %1</translation>
    </message>
    <message>
        <source>Its tag is gone, so there is nothing to measure</source>
        <translation>لم يعد وسمه موجودًا، فلا شيء يُقاس</translation>
    </message>
    <message>
        <source>Complaints about %1: too early to tell</source>
        <translation>الشكاوى من %1: ما زال الوقت مبكرًا للحكم</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the %Ln days before</source>
        <extracomment>&quot;9 in the 60 days before&quot;: %1 is how many complaints.</extracomment>
        <translation>
            <numerusform>%1 في %Ln يوم قبله</numerusform>
            <numerusform>%1 في اليوم الذي قبله</numerusform>
            <numerusform>%1 في اليومين قبله</numerusform>
            <numerusform>%1 في %Ln أيام قبله</numerusform>
            <numerusform>%1 في %Ln يومًا قبله</numerusform>
            <numerusform>%1 في %Ln يوم قبله</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in the %Ln days after</source>
        <translation>
            <numerusform>%1 في %Ln يوم بعده</numerusform>
            <numerusform>%1 في اليوم الذي بعده</numerusform>
            <numerusform>%1 في اليومين بعده</numerusform>
            <numerusform>%1 في %Ln أيام بعده</numerusform>
            <numerusform>%1 في %Ln يومًا بعده</numerusform>
            <numerusform>%1 في %Ln يوم بعده</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints about %1: %2, %3</source>
        <extracomment>&quot;Complaints about phone orders: 9 in the 60 days before, 3 in the 60 days after&quot;.</extracomment>
        <translation>الشكاوى من %1: %2، %3</translation>
    </message>
    <message>
        <source>Before, %1</source>
        <translation>قبله، %1</translation>
    </message>
    <message>
        <source>After, %1</source>
        <translation>بعده، %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 points</source>
        <extracomment>A difference of two shares in percent: &quot;−5.5 points&quot;.</extracomment>
        <translation>
            <numerusform>%1 نقطة</numerusform>
            <numerusform>%1 نقطة</numerusform>
            <numerusform>%1 نقطة</numerusform>
            <numerusform>%1 نقطة</numerusform>
            <numerusform>%1 نقطة</numerusform>
            <numerusform>%1 نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>your reviews begin later</source>
        <translation>مراجعاتك تبدأ بعد ذلك</translation>
    </message>
    <message>
        <source>few cases, may be chance</source>
        <translation>حالات قليلة، وقد يكون مصادفة</translation>
    </message>
    <message numerus="yes">
        <source>Complaints in each %Ln days.</source>
        <translation>
            <numerusform>الشكاوى في كل %Ln يوم.</numerusform>
            <numerusform>الشكاوى في كل يوم.</numerusform>
            <numerusform>الشكاوى في كل يومين.</numerusform>
            <numerusform>الشكاوى في كل %Ln أيام.</numerusform>
            <numerusform>الشكاوى في كل %Ln يومًا.</numerusform>
            <numerusform>الشكاوى في كل %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences under the bars.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Hatched: not over yet, not counted.</source>
        <translation>المظلَّل بخطوط: لم ينتهِ بعد ولا يُحسب.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln complaints</source>
        <translation>
            <numerusform>لا شكاوى</numerusform>
            <numerusform>شكوى واحدة</numerusform>
            <numerusform>شكويان</numerusform>
            <numerusform>%Ln شكاوى</numerusform>
            <numerusform>%Ln شكوى</numerusform>
            <numerusform>%Ln شكوى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Days, and how many complaints there were: &quot;8 Sept to 19 Sept: 1 complaint&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, not over yet</source>
        <translation>%1، لم ينتهِ بعد</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days: &quot;10 July to 7 September&quot;.</extracomment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>often</comment>
        <extracomment>&quot;Tag · 3 of 12 new reviews since 21 Sept&quot;.
----------
What is said often, and what is not counted in it.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date are not counted</source>
        <comment>complaints</comment>
        <translation>
            <numerusform>لا شكاوى بلا تاريخ</numerusform>
            <numerusform>شكوى واحدة بلا تاريخ لم تُحسب</numerusform>
            <numerusform>شكويان بلا تاريخ لم تُحسبا</numerusform>
            <numerusform>%Ln شكاوى بلا تاريخ لم تُحسب</numerusform>
            <numerusform>%Ln شكوى بلا تاريخ لم تُحسب</numerusform>
            <numerusform>%Ln شكوى بلا تاريخ لم تُحسب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln new reviews since %2</source>
        <extracomment>%1: complaints; %2: the day on which something was decided. Only what came in since then is counted.</extracomment>
        <translation>
            <numerusform>%1 ولا مراجعات جديدة منذ %2</numerusform>
            <numerusform>%1 من مراجعة جديدة واحدة منذ %2</numerusform>
            <numerusform>%1 من مراجعتين جديدتين منذ %2</numerusform>
            <numerusform>%1 من %Ln مراجعات جديدة منذ %2</numerusform>
            <numerusform>%1 من %Ln مراجعة جديدة منذ %2</numerusform>
            <numerusform>%1 من %Ln مراجعة جديدة منذ %2</numerusform>
        </translation>
    </message>
    <message>
        <source>the difference may be chance</source>
        <translation>قد يكون الفرق مصادفة</translation>
    </message>
    <message>
        <source>few cases</source>
        <translation>حالات قليلة</translation>
    </message>
</context>
<context>
    <name>Shopbell::ImprovementWords</name>
    <message>
        <source>Being tried</source>
        <translation>قيد التجربة</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>تم قياسه</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>أُبقي عليه</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>عُدّل</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>What is it about? Choose a tag or a touchpoint, one of both.</source>
        <translation>بمَ يتعلق؟ اختر وسمًا أو لحظة، أحدهما فقط.</translation>
    </message>
    <message>
        <source>What do you change? Give it a name.</source>
        <translation>ماذا تغيّر؟ أعطه اسمًا.</translation>
    </message>
    <message>
        <source>Who sees to it? An improvement needs somebody who tries it.</source>
        <translation>من يتولاه؟ التحسين يحتاج إلى من يجرّبه.</translation>
    </message>
    <message>
        <source>Since when? Give the first day of the new way.</source>
        <translation>منذ متى؟ اذكر أول يوم للطريقة الجديدة.</translation>
    </message>
    <message>
        <source>Why? Write it down in a few words.</source>
        <translation>لماذا؟ اكتب ذلك في كلمات قليلة.</translation>
    </message>
    <message>
        <source>It has not begun yet. Drop it, or wait for its first day.</source>
        <translation>لم يبدأ بعد. أوقفه أو انتظر أول يوم له.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln days after the start are not over yet.</source>
        <extracomment>The number is that of the days which are measured, 60.</extracomment>
        <translation>
            <numerusform>لم تنتهِ بعدُ الأيام التالية للبداية (%Ln يوم).</numerusform>
            <numerusform>لم ينتهِ بعدُ اليوم التالي للبداية.</numerusform>
            <numerusform>لم ينتهِ بعدُ اليومان التاليان للبداية.</numerusform>
            <numerusform>لم تنتهِ بعدُ الأيام التالية للبداية (%Ln أيام).</numerusform>
            <numerusform>لم تنتهِ بعدُ الأيام التالية للبداية (%Ln يومًا).</numerusform>
            <numerusform>لم تنتهِ بعدُ الأيام التالية للبداية (%Ln يوم).</numerusform>
        </translation>
    </message>
    <message>
        <source>It was decided already. Try it again to change that.</source>
        <translation>تم اتخاذ القرار من قبل. جرّبه من جديد لتغيير ذلك.</translation>
    </message>
    <message>
        <source>a tag that is gone</source>
        <extracomment>What an improvement is about when its tag was deleted.</extracomment>
        <translation>وسم لم يعد موجودًا</translation>
    </message>
</context>
<context>
    <name>Shopbell::ImprovementsPage</name>
    <message>
        <source>Improvements</source>
        <translation>التحسينات</translation>
    </message>
    <message>
        <source>Looking for what is said often…</source>
        <translation>جارٍ البحث عما يُقال كثيرًا…</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>عودة إلى «اليوم»</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Being tried</source>
        <translation>قيد التجربة</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تم اتخاذ القرار</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>لا يتغيّر شيء</translation>
    </message>
    <message>
        <source>What is said three times in 60 days will stand here</source>
        <translation>ما يُقال ثلاث مرات في 60 يومًا يظهر هنا</translation>
    </message>
    <message>
        <source>Until you try something, or write why not.</source>
        <translation>حتى تجرّب شيئًا أو تكتب لماذا لا.</translation>
    </message>
    <message>
        <source>Choose an improvement to see what came of it</source>
        <translation>اختر تحسينًا لترى ماذا نتج عنه</translation>
    </message>
    <message>
        <source>Complaints are counted in equal, whole days before and after its start.</source>
        <translation>تُعدّ الشكاوى في أيام كاملة متساوية العدد قبل بدايته وبعدها.</translation>
    </message>
    <message>
        <source>Start an improvement</source>
        <translation>ابدأ تحسينًا</translation>
    </message>
    <message>
        <source>Start an improvement…</source>
        <translation>ابدأ تحسينًا…</translation>
    </message>
</context>
<context>
    <name>Shopbell::InsightsPage</name>
    <message>
        <source>No purchases yet, so there is nothing to draw.</source>
        <translation>لا مشتريات بعد، فلا شيء لرسمه.</translation>
    </message>
    <message>
        <source>Import purchases…</source>
        <translation>استيراد المشتريات…</translation>
    </message>
    <message>
        <source>A CSV file with a customer and a date on each line is enough.</source>
        <translation>يكفي ملف CSV فيه عميل وتاريخ في كل سطر.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>التحليلات</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>حفظ هذا العرض…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>رسم بياني</translation>
    </message>
    <message>
        <source>&amp;Export the chart…</source>
        <translation>&amp;تصدير الرسم البياني…</translation>
    </message>
    <message>
        <source>&amp;Copy the chart</source>
        <translation>&amp;نسخ الرسم البياني</translation>
    </message>
    <message>
        <source>Copy the &amp;table</source>
        <translation>نسخ ال&amp;جدول</translation>
    </message>
    <message>
        <source>&amp;Make a post</source>
        <translation>إعداد &amp;منشور</translation>
    </message>
    <message>
        <source>Add a &amp;note…</source>
        <translation>إضافة &amp;ملاحظة…</translation>
    </message>
    <message>
        <source>Set a t&amp;arget…</source>
        <translation>تحديد &amp;هدف…</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;حفظ هذا العرض…</translation>
    </message>
</context>
<context>
    <name>Shopbell::KeptList</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A review in one line: who said it, and the beginning of the words.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between the day, number, customer and amount of an order.</extracomment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers who came with them go as well.</source>
        <translation>
            <numerusform>لا عملاء جاؤوا معها.</numerusform>
            <numerusform>يُزال أيضًا عميل واحد جاء معها.</numerusform>
            <numerusform>يُزال أيضًا عميلان جاءا معها.</numerusform>
            <numerusform>يُزال أيضًا %Ln عملاء جاؤوا معها.</numerusform>
            <numerusform>يُزال أيضًا %Ln عميلًا جاؤوا معها.</numerusform>
            <numerusform>يُزال أيضًا %Ln عميل جاؤوا معها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay, because you changed them or something else of theirs is here:</source>
        <translation>
            <numerusform>لم يبقَ شيء:</numerusform>
            <numerusform>بقي عنصر واحد لأنك غيّرته أو لأن له هنا شيئًا آخر:</numerusform>
            <numerusform>بقي عنصران لأنك غيّرتهما أو لأن لهما هنا شيئًا آخر:</numerusform>
            <numerusform>بقيت %Ln عناصر لأنك غيّرتها أو لأن لها هنا شيئًا آخر:</numerusform>
            <numerusform>بقي %Ln عنصرًا لأنك غيّرتها أو لأن لها هنا شيئًا آخر:</numerusform>
            <numerusform>بقي %Ln عنصر لأنك غيّرتها أو لأن لها هنا شيئًا آخر:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay, because you changed them since:</source>
        <translation>
            <numerusform>لم يبقَ شيء:</numerusform>
            <numerusform>بقي عنصر واحد لأنك غيّرته منذ ذلك الحين:</numerusform>
            <numerusform>بقي عنصران لأنك غيّرتهما منذ ذلك الحين:</numerusform>
            <numerusform>بقيت %Ln عناصر لأنك غيّرتها منذ ذلك الحين:</numerusform>
            <numerusform>بقي %Ln عنصرًا لأنك غيّرتها منذ ذلك الحين:</numerusform>
            <numerusform>بقي %Ln عنصر لأنك غيّرتها منذ ذلك الحين:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers stay, because you changed them or something else of theirs is here:</source>
        <translation>
            <numerusform>لم يبقَ عملاء:</numerusform>
            <numerusform>بقي عميل واحد لأنك غيّرته أو لأن له هنا شيئًا آخر:</numerusform>
            <numerusform>بقي عميلان لأنك غيّرتهما أو لأن لهما هنا شيئًا آخر:</numerusform>
            <numerusform>بقي %Ln عملاء لأنك غيّرتهم أو لأن لهم هنا شيئًا آخر:</numerusform>
            <numerusform>بقي %Ln عميلًا لأنك غيّرتهم أو لأن لهم هنا شيئًا آخر:</numerusform>
            <numerusform>بقي %Ln عميل لأنك غيّرتهم أو لأن لهم هنا شيئًا آخر:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::KeyNumberCard</name>
    <message>
        <source>. </source>
        <comment>between what is said of a figure</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>A figure of a month: &quot;42% in August 2025&quot;.</extracomment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>First %1, last %2, highest %3, lowest %4.</source>
        <translation>الأول %1، الأخير %2، الأعلى %3، الأدنى %4.</translation>
    </message>
</context>
<context>
    <name>Shopbell::KindWordCard</name>
    <message>
        <source>Read it in Reviews</source>
        <translation>قراءتها في المراجعات</translation>
    </message>
    <message>
        <source>Another kind word</source>
        <translation>كلمة طيبة أخرى</translation>
    </message>
    <message>
        <source>A kind word</source>
        <translation>كلمة طيبة</translation>
    </message>
    <message>
        <source>A kind word this week</source>
        <translation>كلمة طيبة هذا الأسبوع</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A button of a kind word for a screen reader. %1 is &quot;Say thank you&quot;, %2 a name.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Shopbell::LanguageName</name>
    <message>
        <source>%1 (%2)</source>
        <comment>language and country</comment>
        <extracomment>A language and the country that it is spelled as in: &quot;English (United Kingdom)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Shopbell::LetterSending</name>
    <message>
        <source>Copy the letter</source>
        <translation>انسخ الرسالة</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>افتحها في برنامج البريد</translation>
    </message>
    <message>
        <source>Send it with your phone…</source>
        <translation>أرسلها بهاتفك…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>اطبع…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>احفظ كملف PDF…</translation>
    </message>
    <message>
        <source>Write the letter first.</source>
        <translation>اكتب الرسالة أولًا.</translation>
    </message>
    <message>
        <source>Letter copied.</source>
        <translation>نُسخت الرسالة.</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>Subject of a letter. %1 is the shop.</extracomment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>The letter is in your mail program. Send it there, then mark it here.</source>
        <translation>الرسالة في برنامج بريدك. أرسلها هناك ثم علّمها هنا.</translation>
    </message>
    <message>
        <source>No mail program answered. Save the letter and open it with yours.</source>
        <translation>لم يستجب أي برنامج بريد. احفظ الرسالة وافتحها ببرنامجك.</translation>
    </message>
    <message>
        <source>The letter is too long to be handed over. Save it and open it with your mail program.</source>
        <translation>الرسالة أطول من أن تُسلَّم. احفظها وافتحها ببرنامج بريدك.</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>احفظ الرسالة</translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation>بريد إلكتروني (*.eml)</translation>
    </message>
    <message>
        <source>The letter was handed to the printer.</source>
        <translation>سُلّمت الرسالة إلى الطابعة.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Letter to %1</source>
        <extracomment>Suggested name of a letter&apos;s file. %1 is a customer.</extracomment>
        <translation>رسالة إلى %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The letter is in “%1” in the folder “%2”.</source>
        <extracomment>%1 is a file&apos;s name, %2 a folder&apos;s.</extracomment>
        <translation>الرسالة في «%1» في المجلد «%2».</translation>
    </message>
</context>
<context>
    <name>Shopbell::LetterSide</name>
    <message>
        <source>What the customer will read</source>
        <translation>ما سيقرؤه العميل</translation>
    </message>
    <message>
        <source>What they will read</source>
        <extracomment>The first name of a customer: &quot;What Priya will read&quot;.</extracomment>
        <translation>ما سيقرؤونه</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Short reply</source>
        <translation>رد قصير</translation>
    </message>
    <message>
        <source>Letter or short reply</source>
        <translation>الرسالة أو الرد القصير</translation>
    </message>
    <message>
        <source>Tone of the letter</source>
        <translation>نبرة الرسالة</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>لغة الرسالة</translation>
    </message>
    <message>
        <source>As the review</source>
        <translation>كلغة المراجعة</translation>
    </message>
    <message>
        <source>What %1 will read</source>
        <translation>ما سيقرؤه %1</translation>
    </message>
    <message>
        <source>What we changed: %1</source>
        <extracomment>A warning about the words under &quot;What we changed&quot;, which others may read.</extracomment>
        <translation>ما غيّرناه: %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::LetterView</name>
    <message>
        <source>The letter</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>Shopbell::ListHeader</name>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Search reviews</source>
        <translation>البحث في المراجعات</translation>
    </message>
    <message>
        <source>Each word is matched from its beginning. Words in quotation marks are matched as they stand.</source>
        <translation>تُطابَق كل كلمة من بدايتها. وتُطابَق الكلمات بين علامتي اقتباس كما هي.</translation>
    </message>
    <message numerus="yes">
        <source>Filters, %Ln in use</source>
        <translation>
            <numerusform>عوامل التصفية، لا شيء مستخدم</numerusform>
            <numerusform>عوامل التصفية، واحد مستخدم</numerusform>
            <numerusform>عوامل التصفية، اثنان مستخدمان</numerusform>
            <numerusform>عوامل التصفية، %Ln مستخدمة</numerusform>
            <numerusform>عوامل التصفية، %Ln مستخدمة</numerusform>
            <numerusform>عوامل التصفية، %Ln مستخدمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>الترتيب: %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::LogoChooser</name>
    <message>
        <source>Choose a picture</source>
        <translation>اختر صورة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp)</source>
        <translation>صور (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>The picture is larger than %1. The earlier one is kept. Choose a smaller one.</source>
        <extracomment>%1 is a size: &quot;50 MB&quot;.</extracomment>
        <translation>الصورة أكبر من %1. تبقى السابقة. اختر أصغر منها.</translation>
    </message>
</context>
<context>
    <name>Shopbell::LookTiles</name>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
</context>
<context>
    <name>Shopbell::LowerCards</name>
    <message>
        <source>Who comes back</source>
        <translation>من يعود</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>Who comes back after the first visit</source>
        <translation>من يعود بعد أول زيارة</translation>
    </message>
    <message>
        <source>Came in that month</source>
        <translation>جاء في ذلك الشهر</translation>
    </message>
    <message>
        <source>Had come back by then</source>
        <translation>كان قد عاد حتى ذلك الحين</translation>
    </message>
    <message>
        <source>Repeat visits per person</source>
        <translation>الزيارات المتكررة لكل شخص</translation>
    </message>
    <message>
        <source>What the table of months shows</source>
        <translation>ما يعرضه جدول الأشهر</translation>
    </message>
    <message>
        <source>Copy the table of months</source>
        <translation>نسخ جدول الأشهر</translation>
    </message>
    <message>
        <source>Nobody came for the first time in these months.</source>
        <translation>لم يأتِ أحد أول مرة في هذه الأشهر.</translation>
    </message>
    <message>
        <source>Copy the table of numbers</source>
        <translation>نسخ جدول الأرقام</translation>
    </message>
    <message>
        <source>Export the table of months as a picture or a table…</source>
        <translation>تصدير جدول الأشهر كصورة أو جدول…</translation>
    </message>
</context>
<context>
    <name>Shopbell::MainWindow</name>
    <message>
        <source>%1 — Shopbell</source>
        <extracomment>The window&apos;s title. %1 is the shop&apos;s name.</extracomment>
        <translation>%1 — Shopbell</translation>
    </message>
    <message>
        <source>Your shop is the file “%1” in the folder %2. Everything you do is saved in it at once.</source>
        <extracomment>%1 is a file name, %2 the name of its folder.</extracomment>
        <translation>المتجر هو الملف «%1» في المجلد %2. كل ما يجري فيه يُحفظ فورًا.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>The import stops and nothing of it is kept. Everything else is saved.</source>
        <translation>يتوقف الاستيراد ولا يُحفظ منه شيء. كل ما عدا ذلك محفوظ.</translation>
    </message>
    <message>
        <source>Stop the import and close</source>
        <translation>إيقاف الاستيراد والإغلاق</translation>
    </message>
    <message>
        <source>Go on importing</source>
        <translation>متابعة الاستيراد</translation>
    </message>
    <message>
        <source>Close while a file is being imported?</source>
        <translation>هل تغلق أثناء استيراد ملف؟</translation>
    </message>
</context>
<context>
    <name>Shopbell::MatchPreview</name>
    <message>
        <source>The first rows of the file</source>
        <translation>الصفوف الأولى من الملف</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a column: under Details</comment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>معنى العمود %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::MatchStep</name>
    <message>
        <source>Letters</source>
        <comment>how the letters of a file are written: its encoding</comment>
        <translation>ترميز الأحرف</translation>
    </message>
    <message>
        <source>Columns split by</source>
        <translation>فاصل الأعمدة</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation>مصدر المراجعات</translation>
    </message>
    <message>
        <source>Has headings</source>
        <translation>فيه عناوين</translation>
    </message>
    <message>
        <source>Check rows</source>
        <translation>فحص الصفوف</translation>
    </message>
    <message>
        <source>Do these columns look right?</source>
        <translation>هل تبدو هذه الأعمدة صحيحة؟</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>الصف الأول</translation>
    </message>
    <message>
        <source>The first row has headings</source>
        <translation>الصف الأول فيه عناوين</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Reading %1 again…</source>
        <translation>جارٍ قراءة %1 من جديد…</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>جارٍ قراءة الملف.</translation>
    </message>
    <message numerus="yes">
        <source>We read %1 and found %Ln rows. Change any heading that we got wrong.</source>
        <extracomment>%1: name of the file</extracomment>
        <translation>
            <numerusform>قرأنا %1 ولم نجد أي صف. يمكن تغيير أي عنوان أخطأنا فيه.</numerusform>
            <numerusform>قرأنا %1 ووجدنا صفًا واحدًا. يمكن تغيير أي عنوان أخطأنا فيه.</numerusform>
            <numerusform>قرأنا %1 ووجدنا صفين. يمكن تغيير أي عنوان أخطأنا فيه.</numerusform>
            <numerusform>قرأنا %1 ووجدنا %Ln صفوف. يمكن تغيير أي عنوان أخطأنا فيه.</numerusform>
            <numerusform>قرأنا %1 ووجدنا %Ln صفًا. يمكن تغيير أي عنوان أخطأنا فيه.</numerusform>
            <numerusform>قرأنا %1 ووجدنا %Ln صف. يمكن تغيير أي عنوان أخطأنا فيه.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column is marked as a date.</source>
        <translation>لم يُحدَّد أي عمود للتاريخ.</translation>
    </message>
    <message>
        <source>No column is marked as a score.</source>
        <translation>لم يُحدَّد أي عمود للتقييم.</translation>
    </message>
    <message>
        <source>Where a row names no channel of its own</source>
        <translation>للصفوف التي لا تذكر قناة خاصة بها</translation>
    </message>
    <message>
        <source>There is no row below the headings.</source>
        <translation>لا صفوف تحت العناوين.</translation>
    </message>
    <message>
        <source>This file has headings and nothing below them. Choose another file.</source>
        <translation>في هذا الملف عناوين ولا شيء تحتها. يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>Exported from</source>
        <translation>مُصدَّر من</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Several fit. Which one is it?</source>
        <translation>أكثر من مصدر يطابق. أيها هو؟</translation>
    </message>
    <message>
        <source>What is in this file?</source>
        <translation>ماذا في هذا الملف؟</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>المبالغ</translation>
    </message>
    <message>
        <source>With a point, 1,250.00</source>
        <translation>بالنقطة، 1,250.00</translation>
    </message>
    <message>
        <source>With a comma, 1.250,00</source>
        <translation>بالفاصلة، 1.250,00</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>where purchases come from</comment>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Nothing here could come in yet. %1</source>
        <translation>لا يمكن إدخال شيء هنا بعد. %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::MatterRow</name>
    <message>
        <source>Close with a reason…</source>
        <translation>أغلق بسبب…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>افتح من جديد</translation>
    </message>
    <message>
        <source>How the question came out</source>
        <translation>كيف انتهى السؤال</translation>
    </message>
    <message>
        <source>Why it is closed, in a few words</source>
        <translation>لماذا يُغلق، في كلمات قليلة</translation>
    </message>
    <message>
        <source>Why the complaint is closed</source>
        <translation>سبب إغلاق الشكوى</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>أغلقه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <extracomment>A complaint that was closed, and why: &quot;Closed: was meant for the shop next door.&quot;</extracomment>
        <translation>مغلق: %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::MergeDialog</name>
    <message>
        <source>Make one of them</source>
        <translation>جعلهما واحدًا</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>ليسا الشخص نفسه</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>دمج العملاء</translation>
    </message>
    <message>
        <source>Can be taken apart again at any time</source>
        <translation>يمكن الفصل من جديد في أي وقت</translation>
    </message>
    <message>
        <source>Choose the other entry first.</source>
        <translation>اختر المدخل الآخر أولًا.</translation>
    </message>
    <message>
        <source>Who is the same person as %1?</source>
        <extracomment>%1 is a name.</extracomment>
        <translation>من هو الشخص نفسه مثل %1؟</translation>
    </message>
    <message>
        <source>One person, two entries?</source>
        <translation>شخص واحد بمدخلين؟</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>محتمل جدًّا</translation>
    </message>
    <message>
        <source>Likely, not sure</source>
        <translation>محتمل، غير مؤكد</translation>
    </message>
    <message>
        <source>%1 + %2 = %3</source>
        <extracomment>A sum of two numbers: &quot;11 + 4 = 15&quot;.</extracomment>
        <translation>%1 + %2 = %3</translation>
    </message>
    <message numerus="yes">
        <source>Purchases, %Ln occasion(s)</source>
        <translation>
            <numerusform>مشتريات، عدد الزيارات %Ln</numerusform>
            <numerusform>مشتريات، عدد الزيارات %Ln</numerusform>
            <numerusform>مشتريات، عدد الزيارات %Ln</numerusform>
            <numerusform>مشتريات، عدد الزيارات %Ln</numerusform>
            <numerusform>مشتريات، عدد الزيارات %Ln</numerusform>
            <numerusform>مشتريات، عدد الزيارات %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>الإنفاق</translation>
    </message>
    <message>
        <source>Both entries will stand side by side here</source>
        <translation>سيظهر المدخلان هنا جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>You choose what to keep of each. Purchases, reviews and scores come together.</source>
        <translation>تختار ما يُحتفظ به من كل منهما. تُجمع المشتريات والتقييمات والدرجات معًا.</translation>
    </message>
</context>
<context>
    <name>Shopbell::MergeTable</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>التواصل عبر</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>يعرفه</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a month</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>not bought yet</source>
        <translation>لم يشترِ بعد</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader: a field and one of its two values.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Both kept</source>
        <translation>أُبقي على كليهما</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept</source>
        <translation>
            <numerusform>أُبقي على %Ln</numerusform>
            <numerusform>أُبقي على %Ln</numerusform>
            <numerusform>أُبقي على %Ln</numerusform>
            <numerusform>أُبقي على %Ln</numerusform>
            <numerusform>أُبقي على %Ln</numerusform>
            <numerusform>أُبقي على %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 first</source>
        <extracomment>The e-mail or number that is used first.</extracomment>
        <translation>%1 أولًا</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>غير مرغوب</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>A refusal is always kept</source>
        <translation>الرفض يبقى دائمًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person and way</comment>
        <extracomment>Who sent somebody, and how: &quot;Ella Marsh, told a friend&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>جاء عن طريق</translation>
    </message>
    <message>
        <source>%1: a refusal wins</source>
        <extracomment>%1 is a refusal such as &quot;No e-mail&quot;.</extracomment>
        <translation>%1: الرفض يغلب</translation>
    </message>
    <message>
        <source>The other recommendation stands</source>
        <translation>تبقى التوصية الأخرى</translation>
    </message>
    <message>
        <source>%1: a refusal is always kept</source>
        <extracomment>%1 is a refusal such as &quot;No e-mail&quot;.</extracomment>
        <translation>%1: الرفض يبقى دائمًا</translation>
    </message>
    <message>
        <source>Nobody sends themselves</source>
        <translation>لا أحد يرسل نفسه</translation>
    </message>
    <message>
        <source>The recommendation of %1 by %2 is set aside: nobody sends themselves.</source>
        <extracomment>Two entries are about to become one person; %1 is the friend, %2 who sent them.</extracomment>
        <translation>تُنحّى توصية %2 لـ %1 جانبًا: لا أحد يرسل نفسه.</translation>
    </message>
</context>
<context>
    <name>Shopbell::MessageForm</name>
    <message>
        <source>Add the message</source>
        <translation>إضافة الرسالة</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>من قال ذلك</translation>
    </message>
    <message>
        <source>They wrote again</source>
        <translation>رسالة أخرى من العميل</translation>
    </message>
    <message>
        <source>We answered</source>
        <translation>ردّ منّا</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>متى قيل ذلك</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>I do not know when</source>
        <translation>الوقت غير معروف</translation>
    </message>
    <message>
        <source>At another time…</source>
        <translation>في وقت آخر…</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>اليوم والوقت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Shopbell::MoneyText</name>
    <message>
        <source>%1 + %2</source>
        <extracomment>Amounts of two currencies: &quot;£612.40 + €20.00&quot;.</extracomment>
        <translation>%1 + %2</translation>
    </message>
</context>
<context>
    <name>Shopbell::MonthCard</name>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>نسخ الرسم كصورة</translation>
    </message>
    <message>
        <source>Save the chart as a picture or a table</source>
        <translation>حفظ الرسم كصورة أو جدول</translation>
    </message>
    <message>
        <source>Make a post</source>
        <translation>إعداد منشور</translation>
    </message>
    <message>
        <source>Referrals by quarter</source>
        <translation>الإحالات حسب الربع</translation>
    </message>
    <message>
        <source>Referrals by month</source>
        <translation>الإحالات حسب الشهر</translation>
    </message>
</context>
<context>
    <name>Shopbell::NameInSentence</name>
    <message>
        <source>somebody without a name</source>
        <extracomment>In the place of a name, inside a sentence: &quot;A promise to somebody without a name&quot;.</extracomment>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <extracomment>In the place of a name, at the beginning of a sentence.</extracomment>
        <translation>شخص بلا اسم</translation>
    </message>
</context>
<context>
    <name>Shopbell::NeedsView</name>
    <message>
        <source>Nothing noted yet. Write down what they want, and why: the why is what helps.</source>
        <translation>لم يُسجَّل شيء بعد. اكتب ما يريدونه ولماذا: السبب هو ما يفيد.</translation>
    </message>
    <message>
        <source>This they do not want</source>
        <translation>هذا ما لا يريدونه</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Needs, the most important first</source>
        <translation>الاحتياجات، الأهم أولًا</translation>
    </message>
    <message>
        <source>Ctrl+Up and Ctrl+Down move one, Enter changes it, Delete takes it away.</source>
        <translation>Ctrl+أعلى وCtrl+أسفل للتحريك، وEnter للتغيير، وDelete للحذف.</translation>
    </message>
    <message>
        <source>Friendly staff, a seat inside …</source>
        <translation>طاقم ودود، مقعد في الداخل…</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>بكلماتهم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>What matters most to %1, and why</source>
        <translation>ما يهم %1 أكثر، ولماذا</translation>
    </message>
    <message>
        <source>%1, not: %2</source>
        <comment>rank and need</comment>
        <translation>%1، لا: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rank and need</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <comment>need and why</comment>
        <translation>%1، لأن: %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Shopbell::NoteDialog</name>
    <message>
        <source>Add the note</source>
        <translation>إضافة الملاحظة</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>What helps you and your team the next time</source>
        <translation>ما يفيدك ويفيد فريقك في المرة القادمة</translation>
    </message>
    <message>
        <source>Only for you and your team.</source>
        <translation>لك ولفريقك فقط.</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>اكتب بضع كلمات أولًا.</translation>
    </message>
    <message>
        <source>A note about %1</source>
        <extracomment>The title of a window; %1 is a name.</extracomment>
        <translation>ملاحظة عن %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Shopbell::NotePanel</name>
    <message>
        <source>Private note:</source>
        <translation>ملاحظة خاصة:</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Never part of a reply, a picture or an export for others.</source>
        <translation>لا تدخل أبدًا في ردّ أو صورة أو تصدير للآخرين.</translation>
    </message>
    <message>
        <source>Only for you and your team</source>
        <translation>لك ولفريقك فقط</translation>
    </message>
</context>
<context>
    <name>Shopbell::NotesView</name>
    <message>
        <source>No notes yet. A note is only for you and your team.</source>
        <translation>لا ملاحظات بعد. الملاحظة لك ولفريقك فقط.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Edit the note of %1</source>
        <comment>a day</comment>
        <translation>تعديل ملاحظة %1</translation>
    </message>
    <message>
        <source>Delete the note of %1</source>
        <comment>a day</comment>
        <translation>حذف ملاحظة %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Shopbell::NumberText</name>
    <message>
        <source>%1+</source>
        <extracomment>At least this number, the true one is not known yet: &quot;5,000+&quot;.</extracomment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1%2</source>
        <comment>percentage</comment>
        <extracomment>A percentage: number and sign, &quot;41.8%&quot;. Some languages want a space between them.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · no limit %2</source>
        <extracomment>How long a reply is; the second part is &quot;by e-mail&quot;, &quot;in the shop&quot;.</extracomment>
        <translation>%1 · بلا حد أقصى %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 bytes %4</source>
        <extracomment>&quot;370 characters · 370 of 4,096 bytes on Google&quot;</extracomment>
        <translation>%1 · %2 من %3 بايت %4</translation>
    </message>
    <message>
        <source>%1 of %2 characters %3</source>
        <extracomment>&quot;370 of 2,200 characters on Instagram&quot;</extracomment>
        <translation>%1 من %2 حرف %3</translation>
    </message>
</context>
<context>
    <name>Shopbell::NumbersModel</name>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>أكثر بمقدار %1</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>أقل بمقدار %1</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>بلا تغيّر</translation>
    </message>
    <message>
        <source>%1, still running</source>
        <translation>%1، لم ينتهِ بعد</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>ربع سنة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>share of new customers who were sent by a friend</comment>
        <translation>أُرسلوا</translation>
    </message>
    <message>
        <source>Visits each</source>
        <translation>زيارات لكل منهم</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>العام الماضي</translation>
    </message>
    <message>
        <source>Points</source>
        <comment>change of a rate</comment>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>Gaps</source>
        <comment>between visits</comment>
        <translation>الفترات</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>عملاء جدد</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Friends</source>
        <comment>who were recommended</comment>
        <extracomment>Heading of a narrow column, &quot;6 of 10&quot;: how many of the friends became customers.</extracomment>
        <translation>الأصدقاء</translation>
    </message>
    <message>
        <source>%1, too few to compare</source>
        <extracomment>%1: &quot;3.2 less&quot;.</extracomment>
        <translation>%1، عدد قليل لا يكفي للمقارنة</translation>
    </message>
    <message>
        <source>%1, which may be chance</source>
        <translation>%1، وقد يكون مصادفة</translation>
    </message>
    <message>
        <source>%1, records end before</source>
        <extracomment>%1 is a period that is over; nobody wrote anything down as late as it, or as its window, ends.</extracomment>
        <translation>%1، تنتهي السجلات قبل ذلك</translation>
    </message>
    <message>
        <source>records end</source>
        <extracomment>In the place of a change: nobody wrote anything down until the period ended, so nothing is compared.</extracomment>
        <translation>انتهت السجلات</translation>
    </message>
</context>
<context>
    <name>Shopbell::NumbersTable</name>
    <message>
        <source>The numbers of the chart</source>
        <translation>أرقام الرسم البياني</translation>
    </message>
    <message>
        <source>The newest period first. Enter shows the people behind a row.</source>
        <translation>الفترة الأحدث أولًا. مفتاح Enter يعرض من وراء الصف.</translation>
    </message>
</context>
<context>
    <name>Shopbell::OpeningCard</name>
    <message>
        <source>Add closed days</source>
        <translation>أضف أيام إغلاق</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Write them like 9–12, 13–17:30. An empty field is a day on which the shop is closed.</source>
        <translation>اكتبها هكذا: 9–12, 13–17:30. الحقل الفارغ يوم يكون فيه المتجر مغلقًا.</translation>
    </message>
    <message>
        <source>The clock runs</source>
        <translation>العدّاد يعمل</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>In opening hours</source>
        <translation>في ساعات العمل</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a day in opening hours</comment>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <comment>a day of the week</comment>
        <translation>مفتوح يوم %1</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>أيام الإغلاق</translation>
    </message>
    <message>
        <source>First closed day</source>
        <translation>أول يوم إغلاق</translation>
    </message>
    <message>
        <source>Last closed day</source>
        <translation>آخر يوم إغلاق</translation>
    </message>
    <message>
        <source>Why the shop is closed</source>
        <translation>سبب إغلاق المتجر</translation>
    </message>
    <message>
        <source>such as Christmas</source>
        <translation>مثل العيد</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>closed days</comment>
        <translation>أزل %1</translation>
    </message>
    <message>
        <source>These hours cannot be read. Write them like 9–12, 13–17:30.</source>
        <translation>تعذّرت قراءة هذه الساعات. اكتبها هكذا: 9–12, 13–17:30.</translation>
    </message>
</context>
<context>
    <name>Shopbell::OpeningWords</name>
    <message>
        <source>%1 – %2</source>
        <comment>two days</comment>
        <extracomment>A span of days: &quot;24 December 2025 – 26 December 2025&quot;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>days and their name</comment>
        <extracomment>Days on which the shop is closed, and why: &quot;25 December 2025, Christmas&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>A time ends before it begins. Change one of the two.</source>
        <translation>وقت ينتهي قبل أن يبدأ. غيّر أحدهما.</translation>
    </message>
    <message>
        <source>Two times overlap. Change one of them; a night may go on into the next morning.</source>
        <translation>وقتان متداخلان. غيّر أحدهما؛ ويمكن لليل أن يمتد إلى الصباح التالي.</translation>
    </message>
    <message>
        <source>The last closed day is before the first. Change one of the two.</source>
        <translation>آخر يوم إغلاق قبل أوله. غيّر أحدهما.</translation>
    </message>
    <message>
        <source>Without opening hours the clock would never run. Write when the shop is open first.</source>
        <translation>من دون ساعات عمل لن يعمل العدّاد أبدًا. اكتب أولًا متى يفتح المتجر.</translation>
    </message>
</context>
<context>
    <name>Shopbell::OwnSizes</name>
    <message>
        <source>Your own sizes could not be kept for the next time. What stands there is as it was: %1</source>
        <translation>تعذّر حفظ مقاساتك للمرة القادمة. ما هو موجود هناك بقي كما كان: %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::OwnerFoot</name>
    <message>
        <source>Go on with the reply</source>
        <translation>تابع الردّ</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>من يتولاه</translation>
    </message>
    <message>
        <source>Say who…</source>
        <translation>حدد من…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>سلّمه…</translation>
    </message>
</context>
<context>
    <name>Shopbell::OwnerLine</name>
    <message>
        <source>Nobody sees to this yet</source>
        <extracomment>Before a name: who in the shop sees to a complaint.</extracomment>
        <translation>لا أحد يتولى هذا بعد</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>of a complaint</comment>
        <translation>يتولاه</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <comment>a name</comment>
        <translation>يتولاه %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Who owns a complaint and who was asked to take over: &quot;Owner Anna · Sam asked&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Shopbell::OwnerPanel</name>
    <message>
        <source>The story that goes with it</source>
        <translation>القصة المرافقة</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>من يتولاه</translation>
    </message>
    <message>
        <source>What the one who takes over has to know</source>
        <translation>ما يجب أن يعرفه من يتولاه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Owner since the first word: %1 · %2</source>
        <extracomment>&quot;Owner since the first word: Anna · handed over 0 times&quot;.</extracomment>
        <translation>يتولاه منذ البداية: %1 · %2</translation>
    </message>
    <message>
        <source>There is nobody else. Add who works with you in the settings, under Team.</source>
        <translation>لا يوجد غيره. أضف من يعمل معك في الإعدادات، ضمن الفريق.</translation>
    </message>
    <message>
        <source>Sees to it</source>
        <comment>somebody who was chosen</comment>
        <translation>يتولاه</translation>
    </message>
    <message>
        <source>Ask to take over</source>
        <translation>اطلب منه التولي</translation>
    </message>
    <message>
        <source>Write a sentence that goes with it, so that nobody has to ask the customer again.</source>
        <translation>اكتب جملة ترافقها حتى لا يُسأل العميل مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Shopbell::OwnerStory</name>
    <message>
        <source>Waiting for %1</source>
        <comment>a name</comment>
        <translation>بانتظار %1</translation>
    </message>
    <message>
        <source>%1 adds something</source>
        <comment>a customer</comment>
        <translation>%1 يضيف شيئًا</translation>
    </message>
    <message>
        <source>We answered</source>
        <translation>أجبنا</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <comment>a name</comment>
        <translation>أجاب %1</translation>
    </message>
    <message>
        <source>%1 tells us %2</source>
        <extracomment>A customer and where they said it: &quot;Owen Hartley tells us on Google&quot;.</extracomment>
        <translation>%1 يخبرنا %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what happened, and a rating</comment>
        <extracomment>&quot;Owen Hartley tells us on Google, 2 of 5 stars&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>A reply is drafted</source>
        <translation>توجد مسودة ردّ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s), not posted yet</source>
        <translation>
            <numerusform>بلا أحرف، لم تُنشر بعد</numerusform>
            <numerusform>حرف واحد، لم تُنشر بعد</numerusform>
            <numerusform>حرفان، لم تُنشر بعد</numerusform>
            <numerusform>%Ln أحرف، لم تُنشر بعد</numerusform>
            <numerusform>%Ln حرفًا، لم تُنشر بعد</numerusform>
            <numerusform>%Ln حرف، لم تُنشر بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Told in person.</source>
        <translation>قيل وجهًا لوجه.</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 is a name, %2 a day.</extracomment>
        <translation>%1، حتى %2</translation>
    </message>
    <message>
        <source>done on %1</source>
        <comment>a day</comment>
        <translation>أُنجز في %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step</comment>
        <extracomment>A step of a promise, and who does it until when: &quot;Call the bakery: Anna, by 27 Nov&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a promise</comment>
        <extracomment>How a promise stands and what it is: &quot;In progress: Stronger boxes&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Shopbell::PartFrame</name>
    <message>
        <source>%L1 %2</source>
        <extracomment>Of a part of an apology: its number and name.</extracomment>
        <translation>%L1 %2</translation>
    </message>
    <message>
        <source>%1, done</source>
        <extracomment>A part of an apology that is filled in; %1 is its number and name.</extracomment>
        <translation>%1، أُنجزت</translation>
    </message>
</context>
<context>
    <name>Shopbell::PastImports</name>
    <message>
        <source>Show older ones</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>جارٍ التراجع عن الاستيراد…</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>عمليات الاستيراد السابقة</translation>
    </message>
    <message>
        <source>Nothing was brought in yet.</source>
        <translation>لم يُستورد شيء بعد.</translation>
    </message>
    <message>
        <source>Each can be undone at any time. What you changed since is kept and listed.</source>
        <translation>يمكن التراجع عن كل استيراد في أي وقت. ما غيّرته منذ ذلك الحين يبقى ويُدرج.</translation>
    </message>
</context>
<context>
    <name>Shopbell::PeriodWords</name>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 يوم</numerusform>
            <numerusform>%1 يوم</numerusform>
            <numerusform>%1 يوم</numerusform>
            <numerusform>%1 يوم</numerusform>
            <numerusform>%1 يوم</numerusform>
            <numerusform>%1 يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 weeks</source>
        <translation>
            <numerusform>%1 أسبوع</numerusform>
            <numerusform>%1 أسبوع</numerusform>
            <numerusform>%1 أسبوع</numerusform>
            <numerusform>%1 أسبوع</numerusform>
            <numerusform>%1 أسبوع</numerusform>
            <numerusform>%1 أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 months</source>
        <translation>
            <numerusform>%1 شهر</numerusform>
            <numerusform>%1 شهر</numerusform>
            <numerusform>%1 شهر</numerusform>
            <numerusform>%1 شهر</numerusform>
            <numerusform>%1 شهر</numerusform>
            <numerusform>%1 شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 quarters</source>
        <translation>
            <numerusform>%1 ربع سنة</numerusform>
            <numerusform>%1 ربع سنة</numerusform>
            <numerusform>%1 ربع سنة</numerusform>
            <numerusform>%1 ربع سنة</numerusform>
            <numerusform>%1 ربع سنة</numerusform>
            <numerusform>%1 ربع سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 years</source>
        <translation>
            <numerusform>%1 سنة</numerusform>
            <numerusform>%1 سنة</numerusform>
            <numerusform>%1 سنة</numerusform>
            <numerusform>%1 سنة</numerusform>
            <numerusform>%1 سنة</numerusform>
            <numerusform>%1 سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>by day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>حسب الأسبوع</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>حسب ربع السنة</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>حسب السنة</translation>
    </message>
    <message>
        <source>by day of their first visit</source>
        <translation>حسب يوم زيارتهم الأولى</translation>
    </message>
    <message>
        <source>by week of their first visit</source>
        <translation>حسب أسبوع زيارتهم الأولى</translation>
    </message>
    <message>
        <source>by month of their first visit</source>
        <translation>حسب شهر زيارتهم الأولى</translation>
    </message>
    <message>
        <source>by quarter of their first visit</source>
        <translation>حسب ربع سنة زيارتهم الأولى</translation>
    </message>
    <message>
        <source>by year of their first visit</source>
        <translation>حسب سنة زيارتهم الأولى</translation>
    </message>
</context>
<context>
    <name>Shopbell::PhoneDialog</name>
    <message>
        <source>Copy the text</source>
        <translation>انسخ النص</translation>
    </message>
    <message>
        <source>Send it with your phone</source>
        <translation>أرسله بهاتفك</translation>
    </message>
    <message>
        <source>Number of the customer</source>
        <translation>رقم هاتف العميل</translation>
    </message>
    <message>
        <source>Scan the code with your phone. It opens a message to this number with your words in it; you send it there.</source>
        <translation>امسح الرمز بهاتفك. يفتح رسالة إلى هذا الرقم وفيها كلماتك، وترسلها من هناك.</translation>
    </message>
    <message>
        <source>Type the number to which the message goes.</source>
        <translation>اكتب الرقم الذي تذهب إليه الرسالة.</translation>
    </message>
    <message>
        <source>A code with a message to %1</source>
        <translation>رمز فيه رسالة إلى %1</translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>تم نسخ النص.</translation>
    </message>
</context>
<context>
    <name>Shopbell::PhotoDialog</name>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>ما يدلّ على ذلك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save the photo</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Photos (*.jpg)</source>
        <translation>صور (*.jpg)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The photo is in “%1” in the folder “%2”.</source>
        <extracomment>%1 is a file&apos;s name, %2 a folder&apos;s.</extracomment>
        <translation>الصورة محفوظة في «%1» في المجلد «%2».</translation>
    </message>
</context>
<context>
    <name>Shopbell::PictureExport</name>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>تم الحفظ باسم %1.</translation>
    </message>
    <message>
        <source>Choose a folder for all sizes</source>
        <translation>اختيار مجلد لجميع المقاسات</translation>
    </message>
    <message>
        <source>Save all here</source>
        <translation>حفظ الكل هنا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are saved in %1.</source>
        <translation>
            <numerusform>تم حفظ %Ln صورة في %1.</numerusform>
            <numerusform>تم حفظ صورة واحدة في %1.</numerusform>
            <numerusform>تم حفظ صورتين في %1.</numerusform>
            <numerusform>تم حفظ %Ln صور في %1.</numerusform>
            <numerusform>تم حفظ %Ln صورة في %1.</numerusform>
            <numerusform>تم حفظ %Ln صورة في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is copied. Paste it into your post.</source>
        <translation>تم نسخ الصورة. الصقها في منشورك.</translation>
    </message>
    <message>
        <source>The alt text is copied.</source>
        <translation>تم نسخ النص البديل.</translation>
    </message>
    <message>
        <source>Too small to post and left out: %1.</source>
        <extracomment>Of sizes; %1 is their names: &quot;Slip and Label&quot;.</extracomment>
        <translation>لم تُحفظ المقاسات التالية لأنها أصغر من أن تُنشر: %1.</translation>
    </message>
</context>
<context>
    <name>Shopbell::PictureSize</name>
    <message>
        <source>Instagram square</source>
        <translation>Instagram مربع</translation>
    </message>
    <message>
        <source>Instagram portrait</source>
        <translation>Instagram طولي</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>القصة</translation>
    </message>
    <message>
        <source>Link preview</source>
        <translation>معاينة رابط</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Xiaohongshu</source>
        <translation>Xiaohongshu</translation>
    </message>
    <message>
        <source>Facebook square</source>
        <translation>Facebook مربع</translation>
    </message>
    <message>
        <source>Facebook portrait</source>
        <translation>Facebook طولي</translation>
    </message>
    <message>
        <source>Facebook story</source>
        <translation>قصة Facebook</translation>
    </message>
    <message>
        <source>Instagram landscape</source>
        <translation>Instagram عرضي</translation>
    </message>
    <message>
        <source>Pinterest pin</source>
        <translation>دبوس Pinterest</translation>
    </message>
    <message>
        <source>Xiaohongshu, small</source>
        <translation>Xiaohongshu صغير</translation>
    </message>
    <message>
        <source>Xiaohongshu, large</source>
        <translation>Xiaohongshu كبير</translation>
    </message>
    <message>
        <source>WeChat Moments</source>
        <translation>لحظات WeChat</translation>
    </message>
    <message>
        <source>WeChat cover</source>
        <translation>غلاف WeChat</translation>
    </message>
    <message>
        <source>WeChat thumbnail</source>
        <translation>صورة WeChat مصغرة</translation>
    </message>
    <message>
        <source>Douyin cover</source>
        <translation>غلاف Douyin</translation>
    </message>
    <message>
        <source>Douyin story</source>
        <translation>قصة Douyin</translation>
    </message>
</context>
<context>
    <name>Shopbell::PlaceChoice</name>
    <message>
        <source>Where it goes</source>
        <translation>إلى أين يذهب</translation>
    </message>
    <message>
        <source>Everybody who reads the review reads it.</source>
        <translation>يقرؤه كل من يقرأ المراجعة.</translation>
    </message>
    <message>
        <source>Only the customer reads it.</source>
        <translation>لا يقرؤه إلا العميل.</translation>
    </message>
</context>
<context>
    <name>Shopbell::PlaceholderFields</name>
    <message>
        <source>Else: %1</source>
        <extracomment>What is written when a line stays empty.</extracomment>
        <translation>وإلا: %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::PlaceholderText</name>
    <message>
        <source>First name of the customer</source>
        <translation>الاسم الأول للعميل</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>اسم المتجر</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>من يوقّع</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>ودّي</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>بسيط</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>رسمي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>placeholders</comment>
        <extracomment>Ends a list of placeholders: &quot;{{item}}, {{why}}, {{date}} and 2 more&quot;.</extracomment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::PlannedView</name>
    <message>
        <source>Nothing was promised, and no follow-up is planned.</source>
        <translation>لم يُوعد بشيء، ولا متابعة مخططة.</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>ما وعدنا به</translation>
    </message>
    <message>
        <source>Follow-ups planned</source>
        <translation>المتابعات المخططة</translation>
    </message>
    <message>
        <source>Promises and follow-ups</source>
        <translation>الوعود والمتابعات</translation>
    </message>
    <message>
        <source>owner %1</source>
        <comment>a name</comment>
        <extracomment>Who in the shop owns the complaint that a promise is about.</extracomment>
        <translation>المسؤول %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::PostForm</name>
    <message>
        <source>When it was posted</source>
        <translation>متى نُشر</translation>
    </message>
    <message>
        <source>Where it was posted</source>
        <translation>أين نُشر</translation>
    </message>
    <message>
        <source>Just now, where the review stands</source>
        <translation>الآن، حيث توجد المراجعة</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>نُشر بتاريخ</translation>
    </message>
    <message>
        <source>Posted where</source>
        <comment>a label before a channel</comment>
        <translation>مكان النشر</translation>
    </message>
</context>
<context>
    <name>Shopbell::PostSayings</name>
    <message>
        <source>%1 is still running and is left out.</source>
        <extracomment>%1 is a month.</extracomment>
        <translation>%1 لم ينتهِ بعد وقد تُرك.</translation>
    </message>
    <message>
        <source>%1 to %2 are still running and are left out.</source>
        <extracomment>%1 and %2 are months.</extracomment>
        <translation>من %1 إلى %2 لم ينتهِ بعد وقد تُرك.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <extracomment>%1 is the town of the shop.</extracomment>
        <translation>شكرًا لكم.</translation>
    </message>
    <message>
        <source>Thank you, %1.</source>
        <translation>شكرًا لكم، %1.</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <extracomment>%1 is what is counted, %2 a month: &quot;within 60 days, to Aug 2025&quot;.</extracomment>
        <translation>%1، حتى %2</translation>
    </message>
    <message>
        <source>%1 × %2 is too small for headline, bars and source line. 400 × 400 or 600 × 315 has room for them.</source>
        <extracomment>%1 and %2 are width and height in pixels.</extracomment>
        <translation>المقاس %1 × %2 أصغر من أن يتسع للعنوان والأعمدة وسطر المصدر. المقاس 400 × 400 أو 600 × 315 يتسع لها.</translation>
    </message>
</context>
<context>
    <name>Shopbell::PreviewModel</name>
    <message>
        <source>Column %L1</source>
        <translation>العمود %L1</translation>
    </message>
</context>
<context>
    <name>Shopbell::ProblemText</name>
    <message>
        <source>There is neither a text nor a score in this row</source>
        <translation>لا نص ولا تقييم في هذا الصف</translation>
    </message>
    <message>
        <source>The date %1 does not exist</source>
        <translation>التاريخ %1 غير موجود</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>«%1» ليس تاريخًا</translation>
    </message>
    <message>
        <source>“%1” is not a score</source>
        <translation>«%1» ليس تقييمًا</translation>
    </message>
    <message>
        <source>The score is %1, and scores here are thumbs up or down</source>
        <translation>التقييم هو %1، والتقييمات هنا إبهام لأعلى أو لأسفل</translation>
    </message>
    <message>
        <source>The score is %1, and scores here go from %2 to %3</source>
        <translation>التقييم هو %1، والتقييمات هنا من %2 إلى %3</translation>
    </message>
    <message>
        <source>“%1” says neither positive nor negative</source>
        <translation>«%1» لا يعني إيجابيًا ولا سلبيًا</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed</source>
        <translation>تُفتح هنا علامة اقتباس ولا تُغلق أبدًا</translation>
    </message>
    <message>
        <source>A cell of this row is too long</source>
        <translation>إحدى خلايا هذا الصف طويلة جدًا</translation>
    </message>
    <message>
        <source>This row has more columns than the headings</source>
        <translation>أعمدة هذا الصف أكثر من العناوين</translation>
    </message>
    <message>
        <source>Some letters in this row cannot be read</source>
        <translation>تتعذّر قراءة بعض الأحرف في هذا الصف</translation>
    </message>
    <message>
        <source>There is no date in this row</source>
        <translation>لا تاريخ في هذا الصف</translation>
    </message>
    <message>
        <source>There is neither a customer nor an amount in this row</source>
        <translation>لا عميل ولا مبلغ في هذا الصف</translation>
    </message>
    <message>
        <source>There is neither a name nor a contact in this row</source>
        <translation>لا اسم ولا وسيلة تواصل في هذا الصف</translation>
    </message>
    <message>
        <source>“%1” is not an amount</source>
        <translation>«%1» ليس مبلغًا</translation>
    </message>
    <message>
        <source>“%1” is not a quantity</source>
        <translation>«%1» ليس كمية</translation>
    </message>
    <message>
        <source>%1 is a correction in the books, not a purchase</source>
        <translation>%1 تصحيح في الدفاتر، لا عملية شراء</translation>
    </message>
    <message>
        <source>Nothing was sold in this row: it says “%1”</source>
        <translation>لم يُبع شيء في هذا الصف: مكتوب «%1»</translation>
    </message>
    <message>
        <source>“%1” is too large an amount</source>
        <translation>«%1» مبلغ أكبر من اللازم</translation>
    </message>
    <message>
        <source>“%1” does not say how somebody wants to be contacted</source>
        <translation>«%1» لا يبيّن كيف يُفضَّل التواصل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have a date that is still to come, the first in row %1: %2.</source>
        <extracomment>%1: number of the row, %2: its date</extracomment>
        <translation>
            <numerusform>لا صفوف بتاريخ لم يأتِ بعد، أولها في الصف %1: %2.</numerusform>
            <numerusform>صف واحد بتاريخ لم يأتِ بعد، في الصف %1: %2.</numerusform>
            <numerusform>صفان بتاريخ لم يأتِ بعد، أولهما في الصف %1: %2.</numerusform>
            <numerusform>%Ln صفوف بتاريخ لم يأتِ بعد، أولها في الصف %1: %2.</numerusform>
            <numerusform>%Ln صفًا بتاريخ لم يأتِ بعد، أولها في الصف %1: %2.</numerusform>
            <numerusform>%Ln صف بتاريخ لم يأتِ بعد، أولها في الصف %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps day and month are the wrong way round.</source>
        <translation>ربما انقلب اليوم والشهر.</translation>
    </message>
    <message>
        <source>The last row, %1, has no end: the file may be cut. Perhaps it was not copied whole.</source>
        <extracomment>%1: number of the row</extracomment>
        <translation>الصف الأخير %1 بلا نهاية: قد يكون الملف مقطوعًا. ربما لم يُنسخ كاملًا.</translation>
    </message>
    <message>
        <source>Nobody who sent the friend is named in this row</source>
        <translation>لا يذكر هذا الصف من أرسل الصديق</translation>
    </message>
    <message>
        <source>Nobody who was sent is named in this row</source>
        <translation>لا يذكر هذا الصف من الذي أُرسل</translation>
    </message>
    <message>
        <source>“%1” is not one customer of yours, and there is neither an e-mail nor a phone number</source>
        <translation>«%1» لا يدل على عميل واحد لديك، ولا بريد إلكتروني ولا رقم هاتف</translation>
    </message>
    <message>
        <source>Nobody sends themselves: “%1” is both</source>
        <translation>لا أحد يرسل نفسه: «%1» هو الاثنان معًا</translation>
    </message>
    <message>
        <source>“%1” came to the shop through this friend, so it cannot be the other way round</source>
        <translation>جاء «%1» إلى المتجر عن طريق هذا الصديق، فلا يمكن العكس</translation>
    </message>
    <message>
        <source>The friend was here before they were sent</source>
        <translation>كان الصديق هنا قبل أن يُرسل</translation>
    </message>
    <message>
        <source>This row has no date, and its order neither came in nor is in your shop</source>
        <translation>ليس في هذا الصف تاريخ، وطلبه لم يُستورد وليس في متجرك</translation>
    </message>
    <message>
        <source>“%1” is not a currency</source>
        <translation>«%1» ليس عملة</translation>
    </message>
    <message>
        <source>This row has no date, and your shop has several orders with the number %1</source>
        <translation>ليس في هذا الصف تاريخ، وفي متجرك عدة طلبات بالرقم %1</translation>
    </message>
    <message>
        <source>Another customer has “%1”, and the row came to the one with its e-mail</source>
        <translation>“%1” لدى عميل آخر، وقد أُسند الصف إلى صاحب البريد الإلكتروني الوارد فيه</translation>
    </message>
    <message>
        <source>Another customer has “%1”, and the row came to the one with its phone number</source>
        <translation>“%1” لدى عميل آخر، وقد أُسند الصف إلى صاحب رقم الهاتف الوارد فيه</translation>
    </message>
    <message>
        <source>Another customer has “%1”, and the row came to the one with its customer number</source>
        <translation>“%1” لدى عميل آخر، وقد أُسند الصف إلى صاحب رقم العميل الوارد فيه</translation>
    </message>
</context>
<context>
    <name>Shopbell::ProfileFacts</name>
    <message>
        <source>Opens this customer</source>
        <translation>يفتح هذا العميل</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>يعرفه</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>no wishes noted</source>
        <translation>لا رغبات مسجّلة</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>يُتواصل معه عبر</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>جاء عن طريق</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>How somebody came to the shop, and why it does not count.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Has brought</source>
        <translation>جلب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصين</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 حتى الآن</translation>
    </message>
    <message>
        <source>Who sent you?</source>
        <translation>من أرسلك؟</translation>
    </message>
    <message>
        <source>Opens a window to write the answer down</source>
        <translation>يفتح نافذة لتدوين الإجابة</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <comment>has brought</comment>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Opens the referrals of this customer</source>
        <translation>يفتح إحالات هذا العميل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not bought yet</source>
        <extracomment>Friends who were told about the shop.</extracomment>
        <translation>
            <numerusform>لا أحد لم يشترِ بعد</numerusform>
            <numerusform>واحد لم يشترِ بعد</numerusform>
            <numerusform>اثنان لم يشتريا بعد</numerusform>
            <numerusform>%Ln لم يشتروا بعد</numerusform>
            <numerusform>%Ln لم يشتروا بعد</numerusform>
            <numerusform>%Ln لم يشتروا بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not counted</source>
        <extracomment>Referrals: &quot;2 not counted&quot;.</extracomment>
        <translation>
            <numerusform>لا أحد غير محسوب</numerusform>
            <numerusform>واحد غير محسوب</numerusform>
            <numerusform>اثنان غير محسوبين</numerusform>
            <numerusform>%Ln غير محسوبين</numerusform>
            <numerusform>%Ln غير محسوبين</numerusform>
            <numerusform>%Ln غير محسوبين</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was sent by “%2”. Is it this customer?</source>
        <extracomment>%1 is a friend who was sent, %2 the name of who sent them, of whom nothing else is known.</extracomment>
        <translation>أرسل «%2» إلى المتجر: %1. هل هو هذا العميل؟</translation>
    </message>
    <message>
        <source>Yes, this one</source>
        <translation>نعم، هو</translation>
    </message>
    <message>
        <source>No</source>
        <comment>not this person</comment>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>Shopbell::ProfileFoot</name>
    <message>
        <source>Add a purchase</source>
        <translation>إضافة عملية شراء</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>درجة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>خطّط لمتابعة</translation>
    </message>
    <message>
        <source>Ask for a referral</source>
        <translation>اطلب إحالة</translation>
    </message>
</context>
<context>
    <name>Shopbell::ProfileHead</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>More for this customer</source>
        <translation>المزيد لهذا العميل</translation>
    </message>
    <message numerus="yes">
        <source>Purchases</source>
        <extracomment>Under their number.</extracomment>
        <translation>
            <numerusform>المشتريات</numerusform>
            <numerusform>المشتريات</numerusform>
            <numerusform>المشتريات</numerusform>
            <numerusform>المشتريات</numerusform>
            <numerusform>المشتريات</numerusform>
            <numerusform>المشتريات</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>الإنفاق</translation>
    </message>
    <message>
        <source>Usual gap</source>
        <translation>الفترة المعتادة</translation>
    </message>
    <message>
        <source>Since last</source>
        <translation>منذ الأخيرة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader: a key figure and its name, &quot;Purchases: 58&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln day(s)</source>
        <translation>
            <numerusform>في %Ln يوم</numerusform>
            <numerusform>في يوم واحد</numerusform>
            <numerusform>في يومين</numerusform>
            <numerusform>في %Ln أيام</numerusform>
            <numerusform>في %Ln يومًا</numerusform>
            <numerusform>في %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>قليل جدًّا</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 سنة</translation>
    </message>
</context>
<context>
    <name>Shopbell::ProfilePane</name>
    <message>
        <source>Choose a customer to see their story.</source>
        <translation>اختر عميلًا لترى قصته.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>What to see of this customer</source>
        <translation>ما يُعرض من هذا العميل</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>القصة</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>المشتريات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>May be the same person as %1.</source>
        <translation>قد يكون الشخص نفسه مثل %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab and count</comment>
        <extracomment>The name of a tab and how many are in it: &quot;Purchases 58&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
</context>
<context>
    <name>Shopbell::ProgressStep</name>
    <message>
        <source>Close, go on in the background</source>
        <translation>إغلاق ومتابعة في الخلفية</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>إلغاء الاستيراد</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>جارٍ الإلغاء…</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln rows</source>
        <translation>
            <numerusform>من %Ln صف</numerusform>
            <numerusform>من صف واحد</numerusform>
            <numerusform>من صفين</numerusform>
            <numerusform>من %Ln صفوف</numerusform>
            <numerusform>من %Ln صفًا</numerusform>
            <numerusform>من %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row up to line %1</source>
        <translation>كل الصفوف حتى السطر %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: 63%, %2: about 2 seconds left</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Shopbell::PromiseCard</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>On a card: a promise covers the reviews of so many more people.</extracomment>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner %1</source>
        <comment>a name</comment>
        <extracomment>On a card: who sees to the complaint that somebody else&apos;s promise is for.</extracomment>
        <translation>يتولاه %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::PromiseChangeText</name>
    <message>
        <source>write a plan</source>
        <translation>كتابة خطة</translation>
    </message>
    <message>
        <source>Plan saved.</source>
        <translation>حُفظت الخطة.</translation>
    </message>
    <message>
        <source>discard a plan</source>
        <translation>حذف خطة</translation>
    </message>
    <message>
        <source>Plan discarded.</source>
        <translation>حُذفت الخطة.</translation>
    </message>
    <message>
        <source>make a promise</source>
        <translation>إعطاء وعد</translation>
    </message>
    <message>
        <source>Promise made.</source>
        <translation>أُعطي الوعد.</translation>
    </message>
    <message>
        <source>change a promise</source>
        <translation>تغيير وعد</translation>
    </message>
    <message>
        <source>Promise changed.</source>
        <translation>تغيّر الوعد.</translation>
    </message>
    <message>
        <source>delete a promise</source>
        <translation>حذف وعد</translation>
    </message>
    <message>
        <source>Promise deleted.</source>
        <translation>حُذف الوعد.</translation>
    </message>
    <message>
        <source>start on a promise</source>
        <translation>بدء العمل على وعد</translation>
    </message>
    <message>
        <source>Promise started.</source>
        <translation>بدأ العمل على الوعد.</translation>
    </message>
    <message>
        <source>finish a step</source>
        <translation>إنجاز خطوة</translation>
    </message>
    <message>
        <source>Step done.</source>
        <translation>أُنجزت الخطوة.</translation>
    </message>
    <message>
        <source>open a step again</source>
        <translation>فتح خطوة من جديد</translation>
    </message>
    <message>
        <source>Step open again.</source>
        <translation>الخطوة مفتوحة من جديد.</translation>
    </message>
    <message>
        <source>add what shows that a step was done</source>
        <translation>إضافة ما يدل على إنجاز خطوة</translation>
    </message>
    <message>
        <source>Evidence added.</source>
        <translation>أُضيف الدليل.</translation>
    </message>
    <message>
        <source>take evidence off a step</source>
        <translation>إزالة دليل من خطوة</translation>
    </message>
    <message>
        <source>Evidence taken off.</source>
        <translation>أُزيل الدليل.</translation>
    </message>
    <message>
        <source>mark a promise as done</source>
        <translation>تعليم وعد منجزًا</translation>
    </message>
    <message>
        <source>Promise done.</source>
        <translation>أُنجز الوعد.</translation>
    </message>
    <message>
        <source>note what the customer said to a promise</source>
        <translation>تدوين ما قاله العميل عن وعد</translation>
    </message>
    <message>
        <source>Promise checked with the customer.</source>
        <translation>تم التحقق من الوعد مع العميل.</translation>
    </message>
    <message>
        <source>open a promise again</source>
        <translation>فتح وعد من جديد</translation>
    </message>
    <message>
        <source>Promise open again.</source>
        <translation>الوعد مفتوح من جديد.</translation>
    </message>
    <message>
        <source>give a promise to somebody else</source>
        <translation>إعطاء وعد لشخص آخر</translation>
    </message>
    <message>
        <source>Promise given to somebody else.</source>
        <translation>أُعطي الوعد لشخص آخر.</translation>
    </message>
    <message>
        <source>put further reviews under a promise</source>
        <translation>ضم مراجعات أخرى إلى وعد</translation>
    </message>
    <message>
        <source>Promise covers further reviews.</source>
        <translation>الوعد يشمل مراجعات أخرى.</translation>
    </message>
    <message>
        <source>take a review from under a promise</source>
        <translation>إخراج مراجعة من وعد</translation>
    </message>
    <message>
        <source>Promise covers a review less.</source>
        <translation>أُخرجت مراجعة من الوعد.</translation>
    </message>
    <message>
        <source>Follow-up noted.</source>
        <translation>دُوّنت المتابعة.</translation>
    </message>
    <message>
        <source>note whether a promise may be published</source>
        <translation>تدوين هل يجوز نشر وعد</translation>
    </message>
    <message>
        <source>mark a promise as published</source>
        <translation>تعليم وعد منشورًا</translation>
    </message>
    <message>
        <source>Promise marked as published.</source>
        <translation>عُلّم الوعد منشورًا.</translation>
    </message>
    <message>
        <source>change how you make it good</source>
        <translation>تغيير كيف تصلح الأمر</translation>
    </message>
    <message>
        <source>How you make it good is saved.</source>
        <translation>حُفظ كيف تصلح الأمر.</translation>
    </message>
    <message>
        <source>note whether a customer heard of a promise</source>
        <translation>تدوين هل سمع عميل بالوعد</translation>
    </message>
    <message>
        <source>Noted whether it may be published.</source>
        <translation>دُوّن هل يجوز نشره.</translation>
    </message>
</context>
<context>
    <name>Shopbell::PromiseChecks</name>
    <message>
        <source>Has an owner and a date</source>
        <translation>له مسؤول وتاريخ</translation>
    </message>
</context>
<context>
    <name>Shopbell::PromiseDialog</name>
    <message>
        <source>Make the promise</source>
        <translation>أعطِ الوعد</translation>
    </message>
    <message>
        <source>What we do now</source>
        <translation>ما نفعله الآن</translation>
    </message>
    <message>
        <source>For this customer, today</source>
        <translation>لهذا العميل، اليوم</translation>
    </message>
    <message>
        <source>How we prevent it</source>
        <translation>كيف نمنع تكراره</translation>
    </message>
    <message>
        <source>So that it does not happen again</source>
        <translation>حتى لا يحدث مرة أخرى</translation>
    </message>
    <message>
        <source>Remind me the day before</source>
        <translation>ذكّرني قبل يوم</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>وعد</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>What you promise</source>
        <translation>بماذا تعد</translation>
    </message>
    <message>
        <source>Stronger boxes for cakes</source>
        <translation>علب أقوى للكعك</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>من يقوم به</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>Check back on</source>
        <translation>العودة للسؤال في</translation>
    </message>
    <message>
        <source>What we do now (may stay empty)</source>
        <translation>ما نفعله الآن (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>How we prevent it (may stay empty)</source>
        <translation>كيف نمنع تكراره (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In a list of complaints: who wrote, and the beginning of the words.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change a promise</source>
        <translation>تغيير وعد</translation>
    </message>
    <message>
        <source>Choose to whom you promise it.</source>
        <translation>اختر لمن تعد.</translation>
    </message>
    <message>
        <source>Say what you promise.</source>
        <translation>قل بماذا تعد.</translation>
    </message>
    <message>
        <source>Who does it? A promise needs somebody who keeps it.</source>
        <translation>من يقوم به؟ الوعد يحتاج إلى من يفي به.</translation>
    </message>
    <message>
        <source>There is no open complaint to make a promise about.</source>
        <translation>لا توجد شكوى مفتوحة يُعطى وعد بشأنها.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln most urgent complaints are offered here. Make a promise about another one from its review.</source>
        <translation>
            <numerusform>لا تُعرض هنا أي شكوى. أعطِ وعدًا بشأن غيرها من مراجعتها.</numerusform>
            <numerusform>تُعرض هنا الشكوى الأكثر إلحاحًا فقط. أعطِ وعدًا بشأن غيرها من مراجعتها.</numerusform>
            <numerusform>تُعرض هنا الشكويان الأكثر إلحاحًا فقط. أعطِ وعدًا بشأن غيرها من مراجعتها.</numerusform>
            <numerusform>تُعرض هنا أكثر %Ln شكاوى إلحاحًا فقط. أعطِ وعدًا بشأن غيرها من مراجعتها.</numerusform>
            <numerusform>تُعرض هنا أكثر %Ln شكوى إلحاحًا فقط. أعطِ وعدًا بشأن غيرها من مراجعتها.</numerusform>
            <numerusform>تُعرض هنا أكثر %Ln شكوى إلحاحًا فقط. أعطِ وعدًا بشأن غيرها من مراجعتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written before is still being read.</source>
        <translation>ما كُتب من قبل ما زال يُقرأ.</translation>
    </message>
    <message>
        <source>What we changed</source>
        <translation>ما غيّرناه</translation>
    </message>
    <message>
        <source>For others to read, once the customer agrees</source>
        <translation>ليقرأه الآخرون بعد موافقة العميل</translation>
    </message>
    <message>
        <source>What we changed, for others to read (may stay empty)</source>
        <translation>ما غيّرناه، ليقرأه الآخرون (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Shopbell::PromiseFields</name>
    <message>
        <source>Remind me the day before</source>
        <translation>ذكّرني قبل يوم</translation>
    </message>
    <message>
        <source>Who else was hit?</source>
        <translation>من تضرر أيضًا؟</translation>
    </message>
    <message>
        <source>May be published as “we fixed this”</source>
        <translation>يجوز نشره بعنوان «أصلحنا هذا»</translation>
    </message>
    <message>
        <source>Copy what we changed</source>
        <translation>انسخ ما غيّرناه</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>من يقوم به</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>Check back on</source>
        <translation>العودة للسؤال في</translation>
    </message>
    <message>
        <source>What we changed, for others to read</source>
        <translation>ما غيّرناه، ليقرأه الآخرون</translation>
    </message>
    <message>
        <source>%1 has not agreed yet</source>
        <translation>لم يوافق %1 بعد</translation>
    </message>
    <message numerus="yes">
        <source>This promise is also for %Ln other reviews.</source>
        <translation>
            <numerusform>هذا الوعد أيضًا من أجل %Ln مراجعة أخرى.</numerusform>
            <numerusform>هذا الوعد أيضًا من أجل مراجعة أخرى.</numerusform>
            <numerusform>هذا الوعد أيضًا من أجل مراجعتين أخريين.</numerusform>
            <numerusform>هذا الوعد أيضًا من أجل %Ln مراجعات أخرى.</numerusform>
            <numerusform>هذا الوعد أيضًا من أجل %Ln مراجعة أخرى.</numerusform>
            <numerusform>هذا الوعد أيضًا من أجل %Ln مراجعة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>For your public reply, or for a post “You said. We did.”</source>
        <translation>لردك العلني، أو لمنشور «قلتم ففعلنا».</translation>
    </message>
    <message>
        <source>Others may read it only when the customer said yes.</source>
        <translation>لا يجوز أن يقرأه الآخرون إلا إذا وافق العميل.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change when the customer said yes</source>
        <translation>تغيير موعد موافقة العميل</translation>
    </message>
    <message>
        <source>Yes, %1</source>
        <extracomment>A customer allowed that others read of it, on that day: &quot;Yes, 12 Nov&quot;.</extracomment>
        <translation>نعم، %1</translation>
    </message>
    <message>
        <source>The customer has not agreed yet</source>
        <translation>لم يوافق العميل بعد</translation>
    </message>
</context>
<context>
    <name>Shopbell::PromiseFigureStrip</name>
    <message>
        <source>kept on time</source>
        <translation>وُفّي بها في موعدها</translation>
    </message>
    <message>
        <source>came back after</source>
        <translation>عادوا بعدها</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was due in the last %Ln days</source>
        <extracomment>%Ln: 90 days. Below &quot;kept on time&quot;, when no promise was due in them.</extracomment>
        <translation>
            <numerusform>لم يستحق شيء في آخر %Ln يوم</numerusform>
            <numerusform>لم يستحق شيء في آخر يوم</numerusform>
            <numerusform>لم يستحق شيء في آخر يومين</numerusform>
            <numerusform>لم يستحق شيء في آخر %Ln أيام</numerusform>
            <numerusform>لم يستحق شيء في آخر %Ln يومًا</numerusform>
            <numerusform>لم يستحق شيء في آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln days, %1</source>
        <translation>
            <numerusform>آخر %Ln يوم، %1</numerusform>
            <numerusform>آخر يوم، %1</numerusform>
            <numerusform>آخر يومين، %1</numerusform>
            <numerusform>آخر %Ln أيام، %1</numerusform>
            <numerusform>آخر %Ln يومًا، %1</numerusform>
            <numerusform>آخر %Ln يوم، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>لا شيء متأخر</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln days</source>
        <translation>
            <numerusform>%1، %Ln يوم</numerusform>
            <numerusform>%1، يوم واحد</numerusform>
            <numerusform>%1، يومان</numerusform>
            <numerusform>%1، %Ln أيام</numerusform>
            <numerusform>%1، %Ln يومًا</numerusform>
            <numerusform>%1، %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>came back so far</source>
        <translation>عاد حتى الآن</translation>
    </message>
</context>
<context>
    <name>Shopbell::PromiseListModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>In a table: &quot;Came back, 12 Nov · £18.40&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لـ</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>الوعد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>%1, owner %2</source>
        <extracomment>In a table: who keeps a promise, and who owns the complaint that it is about.</extracomment>
        <translation>%1، المسؤول %2</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>In a table, of a promise that was checked with the customer.</extracomment>
        <translation>تم التحقق</translation>
    </message>
</context>
<context>
    <name>Shopbell::PromiseMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>ا&amp;فتح</translation>
    </message>
    <message>
        <source>Move to “%1”</source>
        <extracomment>%1 is the state of a promise: &quot;Move to “In progress”&quot;.</extracomment>
        <translation>انقل إلى «%1»</translation>
    </message>
</context>
<context>
    <name>Shopbell::PromiseMoves</name>
    <message>
        <source>“%1”: %2</source>
        <extracomment>What a promise is called, and why something cannot be done with it.</extracomment>
        <translation>«%1»: %2</translation>
    </message>
</context>
<context>
    <name>Shopbell::PromisePane</name>
    <message>
        <source>More about this promise</source>
        <translation>المزيد عن هذا الوعد</translation>
    </message>
    <message>
        <source>The promise</source>
        <translation>الوعد</translation>
    </message>
    <message>
        <source>Close the promise</source>
        <translation>أغلق الوعد</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>What we changed, for others to read</source>
        <translation>ما غيّرناه، ليقرأه الآخرون</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below the title of a promise: its state, and when it is due.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 keeps it.</source>
        <translation>يفي به %1.</translation>
    </message>
    <message>
        <source>Done by %1.</source>
        <translation>ينتهي في %1.</translation>
    </message>
    <message>
        <source>Check back on %1.</source>
        <translation>العودة للسؤال في %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Whether somebody came back, and when or how long they were not seen: &quot;Came back, 12 Nov · £18.40&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Owned up to after %1</source>
        <extracomment>%1 is a length of time: &quot;less than a minute&quot;, &quot;12 minutes&quot;, &quot;5 hours&quot;, &quot;13 days 7 hours&quot;.</extracomment>
        <translation>اعتُرف به بعد %1</translation>
    </message>
    <message>
        <source>Put right after %1</source>
        <translation>صُحح بعد %1</translation>
    </message>
    <message>
        <source>Published after %1</source>
        <translation>نُشر بعد %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>علّمه منجزًا</translation>
    </message>
    <message>
        <source>Note what they said…</source>
        <translation>دوّن ما قالوه…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Give it to somebody else…</source>
        <translation>أعطه لشخص آخر…</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>اعرض العميل</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <extracomment>Moves a promise back; %1 is a state: &quot;In progress&quot;.</extracomment>
        <translation>عودة إلى «%1»</translation>
    </message>
    <message>
        <source>Delete the promise</source>
        <translation>احذف الوعد</translation>
    </message>
    <message>
        <source>Who keeps it from now on?</source>
        <translation>من يفي به من الآن؟</translation>
    </message>
    <message>
        <source>Give it to them</source>
        <translation>أعطه له</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Why do they hear nothing?</source>
        <translation>لماذا لا يسمعون شيئًا؟</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>احفظ السبب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>انتقل</translation>
    </message>
    <message>
        <source>%1 owns the complaint.</source>
        <comment>a name</comment>
        <translation>%1 يتولى الشكوى.</translation>
    </message>
    <message>
        <source>%1 · Next step: %2</source>
        <extracomment>Below the title of a promise: its state, and when its next step is due: &quot;Promised · Next step: Wed 2 Dec&quot;.</extracomment>
        <translation>%1 · الخطوة التالية: %2</translation>
    </message>
    <message>
        <source>It was first due on %1.</source>
        <extracomment>Of a promise that was late and got a later day; %1 is the day that was promised first.</extracomment>
        <translation>كان الموعد الأول %1.</translation>
    </message>
</context>
<context>
    <name>Shopbell::PromisePost</name>
    <message>
        <source>You said: “%1”</source>
        <extracomment>A post; %1 is what a customer said.</extracomment>
        <translation>قلتم: «%1»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &apos;You said: &quot;…&quot;&apos;, %2 the initials of who said it.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>We did: %1</source>
        <extracomment>The second line of the post; %1 is what was changed.</extracomment>
        <translation>فعلنا: %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::PromiseText</name>
    <message>
        <source>Not promised yet</source>
        <translation>لم يُوعد بعد</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>يستحق اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>متأخر %Ln يوم</numerusform>
            <numerusform>متأخر يومًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %Ln أيام</numerusform>
            <numerusform>متأخر %Ln يومًا</numerusform>
            <numerusform>متأخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Check back %1</source>
        <extracomment>A day such as &quot;Sat 22 Nov&quot; follows: when the customer is asked whether it is right now.</extracomment>
        <translation>العودة للسؤال %1</translation>
    </message>
    <message>
        <source>Check back today</source>
        <translation>العودة للسؤال اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Check back, %Ln day(s) late</source>
        <translation>
            <numerusform>العودة للسؤال، متأخرة %Ln يوم</numerusform>
            <numerusform>العودة للسؤال، متأخرة يومًا</numerusform>
            <numerusform>العودة للسؤال، متأخرة يومين</numerusform>
            <numerusform>العودة للسؤال، متأخرة %Ln أيام</numerusform>
            <numerusform>العودة للسؤال، متأخرة %Ln يومًا</numerusform>
            <numerusform>العودة للسؤال، متأخرة %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1</source>
        <extracomment>A day such as &quot;8 Nov&quot; follows.</extracomment>
        <translation>تم التحقق %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln step(s)</source>
        <extracomment>%1 is how many steps are done.</extracomment>
        <translation>
            <numerusform>%1 من %Ln خطوة</numerusform>
            <numerusform>%1 من خطوة واحدة</numerusform>
            <numerusform>%1 من خطوتين</numerusform>
            <numerusform>%1 من %Ln خطوات</numerusform>
            <numerusform>%1 من %Ln خطوة</numerusform>
            <numerusform>%1 من %Ln خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>لم يُرَ بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%Ln مرات</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>When or how often somebody came back, and what they spent: &quot;12 Nov · £18.40&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A share with its base: &quot;12 of 14&quot;.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>came back or not, and how</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>. </source>
        <comment>read aloud</comment>
        <extracomment>Between the parts of a card that is read aloud.</extracomment>
        <translation>. </translation>
    </message>
    <message>
        <source>%1 owns the complaint</source>
        <comment>a name</comment>
        <translation>%1 يتولى الشكوى</translation>
    </message>
    <message>
        <source>Not satisfied, %1</source>
        <extracomment>Of a customer who was asked; a day such as &quot;8 Nov&quot; follows.</extracomment>
        <translation>غير راضٍ، %1</translation>
    </message>
    <message>
        <source>First due %1</source>
        <extracomment>Of what was late and got a later day: the day that was promised first, such as &quot;29 Nov&quot;.</extracomment>
        <translation>الموعد الأول %1</translation>
    </message>
    <message>
        <source>Satisfied.</source>
        <translation>راضٍ.</translation>
    </message>
    <message>
        <source>Not satisfied.</source>
        <translation>غير راضٍ.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What a customer said, in quotation marks.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <extracomment>A score from 1 to 10.</extracomment>
        <translation>%1 من 10</translation>
    </message>
    <message>
        <source>They changed their public review, on their own.</source>
        <translation>غيّروا مراجعتهم العلنية من تلقاء أنفسهم.</translation>
    </message>
    <message>
        <source>May be published: yes, %1</source>
        <extracomment>A customer allowed that others read of it; %1 is a day with its year.</extracomment>
        <translation>يجوز نشره: نعم، %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::PromiseWords</name>
    <message>
        <source>Plan</source>
        <translation>خطة</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>موعود</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Checked with customer</source>
        <translation>تم التحقق مع العميل</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>هدية</translation>
    </message>
    <message>
        <source>The promise is not where this can be done.</source>
        <translation>الوعد ليس حيث يمكن فعل ذلك.</translation>
    </message>
    <message>
        <source>To whom is it promised? Choose a review.</source>
        <translation>لمن الوعد؟ اختر مراجعة.</translation>
    </message>
    <message>
        <source>Who does it? Nothing is promised without somebody who keeps it.</source>
        <translation>من يقوم به؟ لا وعد من دون من يفي به.</translation>
    </message>
    <message>
        <source>By when is it done? Nothing is promised without a date.</source>
        <translation>متى ينتهي؟ لا وعد من دون تاريخ.</translation>
    </message>
    <message>
        <source>When do you ask the customer? Choose a day to check back on.</source>
        <translation>متى تسأل العميل؟ اختر يومًا للعودة للسؤال.</translation>
    </message>
    <message>
        <source>A step says nothing. Write what is done, or take it out.</source>
        <translation>خطوة لا تقول شيئًا. اكتب ما يُفعل أو أخرجها.</translation>
    </message>
    <message>
        <source>Who does each step? One has nobody yet.</source>
        <translation>من يقوم بكل خطوة؟ إحداها ليس لها أحد بعد.</translation>
    </message>
    <message>
        <source>By when is each step done? One has no date yet.</source>
        <translation>متى تنتهي كل خطوة؟ إحداها ليس لها تاريخ بعد.</translation>
    </message>
    <message>
        <source>A step is still open. Finish it or take it out first.</source>
        <translation>خطوة ما زالت مفتوحة. أنجزها أو أخرجها أولًا.</translation>
    </message>
    <message>
        <source>What did the customer say? Write it down, and whether they are satisfied.</source>
        <translation>ماذا قال العميل؟ اكتبه، وهل هو راضٍ.</translation>
    </message>
    <message>
        <source>Not everybody whom the promise covers has heard of it. Note when they did, or why not.</source>
        <translation>لم يسمع كل من يشملهم الوعد به. دوّن متى سمعوا أو لماذا لا.</translation>
    </message>
    <message>
        <source>That step is not there any more.</source>
        <translation>تلك الخطوة لم تعد موجودة.</translation>
    </message>
    <message>
        <source>The promise does not cover that review, or answers it and cannot leave it.</source>
        <translation>الوعد لا يشمل تلك المراجعة، أو يجيب عنها فلا يمكن إخراجها.</translation>
    </message>
    <message>
        <source>The customer has not agreed to it yet. Note the day on which they did.</source>
        <translation>لم يوافق العميل بعد. دوّن اليوم الذي وافق فيه.</translation>
    </message>
    <message>
        <source>There is nothing to publish yet. Write what you changed.</source>
        <translation>لا شيء للنشر بعد. اكتب ما غيّرته.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>ذلك اليوم لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>This shows nothing yet. Write some words, choose a photo, or give an amount.</source>
        <translation>هذا لا يدل على شيء بعد. اكتب كلمات أو اختر صورة أو أعطِ مبلغًا.</translation>
    </message>
    <message>
        <source>A promise to %1</source>
        <extracomment>What a promise without any words is called; %1 is a name.</extracomment>
        <translation>وعد إلى %1</translation>
    </message>
    <message>
        <source>The promise was changed meanwhile, so nothing was saved. Open it again to change what it says now.</source>
        <translation>تغيّر الوعد في هذه الأثناء، فلم يُحفظ شيء. افتحه من جديد لتغيير ما يقوله الآن.</translation>
    </message>
    <message>
        <source>The day by which it is done has passed already. Choose today or a later day.</source>
        <translation>مضى اليوم المحدد للإنجاز. اختر اليوم أو يومًا لاحقًا.</translation>
    </message>
    <message>
        <source>You would ask the customer before it is done. Check back on the day it is done, or later.</source>
        <translation>ستسأل العميل قبل الإنجاز. اسأله في يوم الإنجاز أو بعده.</translation>
    </message>
    <message>
        <source>A step is due after the promise itself. Let the step be done earlier, or promise it for later.</source>
        <translation>موعد إحدى الخطوات بعد الوعد نفسه. قدّم الخطوة أو أخّر الوعد.</translation>
    </message>
    <message>
        <source>The promise is not done yet. Mark it as done first.</source>
        <translation>لم يُنجز الوعد بعد. ضع عليه علامة الإنجاز أولًا.</translation>
    </message>
    <message>
        <source>How did the customer agree? Write it down, such as: said at the till.</source>
        <translation>كيف وافق العميل؟ اكتب ذلك، مثل: قالها عند الصندوق.</translation>
    </message>
    <message>
        <source>On that day the promise was not done yet. Choose the day it was done, or a later one.</source>
        <translation>في ذلك اليوم لم يكن الوعد قد أُنجز. اختر يوم الإنجاز أو يومًا بعده.</translation>
    </message>
    <message>
        <source>The promise is done, and the day for which it was promised stays as it is. Open it again to promise another day.</source>
        <translation>أُنجز الوعد، واليوم الذي وُعد به يبقى كما هو. افتحه من جديد لتعد بيوم آخر.</translation>
    </message>
    <message>
        <source>The day of a step has passed already. Choose today or a later day.</source>
        <translation>مضى يوم إحدى الخطوات. اختر اليوم أو يومًا لاحقًا.</translation>
    </message>
    <message>
        <source>A score belongs to a customer. Link the review to one to keep a score, too.</source>
        <translation>الدرجة تخص عميلًا. اربط المراجعة بعميل لتحفظ درجة أيضًا.</translation>
    </message>
    <message>
        <source>The day to check back on has passed already. Choose today or a later day.</source>
        <translation>لقد مضى يوم المتابعة مع العميل. اختر اليوم أو يومًا لاحقًا.</translation>
    </message>
    <message>
        <source>“%1” is due tomorrow. Done yet?</source>
        <extracomment>&quot;Before you send&quot;; %1 is what is to be done, &quot;Post the card to Priya&quot;.</extracomment>
        <translation>موعد «%1» غدًا. هل تم؟</translation>
    </message>
    <message>
        <source>“%1” is due today. Done yet?</source>
        <translation>موعد «%1» اليوم. هل تم؟</translation>
    </message>
    <message>
        <source>What you promise is due tomorrow. Done yet?</source>
        <translation>موعد ما تعد به غدًا. هل تم؟</translation>
    </message>
    <message>
        <source>What you promise is due today. Done yet?</source>
        <translation>موعد ما تعد به اليوم. هل تم؟</translation>
    </message>
</context>
<context>
    <name>Shopbell::PromisesDueCard</name>
    <message>
        <source>Promises due</source>
        <translation>وعود مستحقة</translation>
    </message>
    <message>
        <source>All promises</source>
        <translation>كل الوعود</translation>
    </message>
    <message>
        <source>Nothing promised is due in the next days.</source>
        <translation>لا وعود مستحقة في الأيام القادمة.</translation>
    </message>
    <message>
        <source>Note what the customer said</source>
        <translation>دوّن ما قاله العميل</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>%1 is a step of a promise: &quot;Done: Order the new boxes&quot;.</extracomment>
        <translation>أُنجزت: %1</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>علّمه منجزًا</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A promise as it is read aloud, made a sentence.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>a customer</comment>
        <translation>لـ %1</translation>
    </message>
    <message>
        <source>%1 · ask whether it is right now</source>
        <extracomment>%1 is &quot;For Hugo Lind&quot;.</extracomment>
        <translation>%1 · اسأل هل صار الأمر على ما يرام</translation>
    </message>
    <message>
        <source>%1 does it</source>
        <translation>يقوم به %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>owner %1</source>
        <comment>a name</comment>
        <extracomment>Who in the shop owns the complaint that a promise is about.</extracomment>
        <translation>المسؤول %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::PromisesPage</name>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>سبورة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Search promises</source>
        <translation>ابحث في الوعود</translation>
    </message>
    <message>
        <source>Who keeps them</source>
        <translation>من يفي بها</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>وعد جديد</translation>
    </message>
    <message>
        <source>Promises as a list</source>
        <translation>الوعود كقائمة</translation>
    </message>
    <message>
        <source>No promises match “%1”</source>
        <translation>لا وعود توافق «%1»</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>%1 has promised nothing</source>
        <translation>لم يعد %1 بشيء</translation>
    </message>
    <message>
        <source>When something went wrong, promise to put it right</source>
        <translation>إذا حدث خطأ، فعِد بإصلاحه</translation>
    </message>
    <message>
        <source>Shopbell reminds you, and shows whether the customer came back.</source>
        <translation>يذكّرك Shopbell، ويُظهر هل عاد العميل.</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Search follow-ups</source>
        <translation>ابحث في المتابعات</translation>
    </message>
    <message>
        <source>Who does them</source>
        <translation>من يقوم بها</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>خطّط لمتابعة</translation>
    </message>
    <message>
        <source>Follow-ups %1</source>
        <extracomment>A view and how many there are: &quot;Follow-ups 10&quot;.</extracomment>
        <translation>المتابعات %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::PublicationView</name>
    <message>
        <source>What we changed, for others to read</source>
        <translation>ما غيّرناه، ليقرأه الآخرون</translation>
    </message>
    <message>
        <source>Write what we changed…</source>
        <translation>اكتب ما غيّرناه…</translation>
    </message>
    <message>
        <source>Copy what we changed</source>
        <translation>انسخ ما غيّرناه</translation>
    </message>
    <message>
        <source>Copy as a post</source>
        <translation>انسخه منشورًا</translation>
    </message>
    <message>
        <source>Mark as published</source>
        <translation>ضع علامة «منشور»</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Change the words…</source>
        <translation>غيّر الكلمات…</translation>
    </message>
    <message>
        <source>Copied what you changed.</source>
        <translation>نُسخ ما غيّرته.</translation>
    </message>
    <message>
        <source>Copied the post. Paste it where your customers read it.</source>
        <translation>نُسخ المنشور. الصقه حيث يقرؤه عملاؤك.</translation>
    </message>
</context>
<context>
    <name>Shopbell::PurchaseDelegate</name>
    <message>
        <source>served by %1</source>
        <translation>خدمه %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <comment>an order number</comment>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a line</comment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>Shopbell::PurchaseDialog</name>
    <message>
        <source>Add purchase</source>
        <translation>إضافة عملية الشراء</translation>
    </message>
    <message>
        <source>Add a purchase</source>
        <translation>إضافة عملية شراء</translation>
    </message>
    <message>
        <source>Change a purchase</source>
        <translation>تغيير عملية شراء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>%1 becomes a customer with this purchase</source>
        <extracomment>In the foot of the window; %1 is a name.</extracomment>
        <translation>يصبح %1 عميلًا مع عملية الشراء هذه</translation>
    </message>
    <message>
        <source>Without a name it is a purchase of nobody</source>
        <translation>بلا اسم تكون عملية شراء لا تخص أحدًا</translation>
    </message>
    <message>
        <source>Not an amount</source>
        <translation>ليس مبلغًا</translation>
    </message>
    <message>
        <source>The amount cannot be read.</source>
        <translation>تعذّرت قراءة المبلغ.</translation>
    </message>
    <message>
        <source>Say who it was, how much, or what.</source>
        <translation>اذكر من هو أو كم المبلغ أو ماذا اشترى.</translation>
    </message>
    <message>
        <source>First say who sent them.</source>
        <translation>حدّد أولًا من أرسله.</translation>
    </message>
    <message>
        <source>Nobody in person sent them.</source>
        <translation>لم يرسله شخص بعينه.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a customer</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>A first name is enough</source>
        <translation>الاسم الأول يكفي</translation>
    </message>
    <message>
        <source>Which way?</source>
        <translation>بأي طريقة؟</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Who sent you?</source>
        <translation>من أرسلك؟</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>خدمه</translation>
    </message>
    <message>
        <source>What (may stay empty)</source>
        <translation>ماذا (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>Again today, as last time</source>
        <translation>مرة أخرى اليوم، كالمرة الماضية</translation>
    </message>
    <message>
        <source>one click, with undo</source>
        <translation>بنقرة واحدة، مع التراجع</translation>
    </message>
    <message>
        <source>or somebody else</source>
        <translation>أو شخص آخر</translation>
    </message>
    <message>
        <source>%1 was recommended, and becomes a customer with this purchase</source>
        <translation>أُوصي بـ%1، ويصبح عميلًا مع هذه المشتريات</translation>
    </message>
    <message>
        <source>%1, recommended by %2, becomes a customer with this purchase</source>
        <translation>%1، بتوصية من %2، يصبح عميلًا مع هذه المشتريات</translation>
    </message>
    <message>
        <source>Does not count as a purchase. Leave it empty for a visit.</source>
        <translation>لا يُحتسب شراءً. اتركه فارغًا لزيارة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are called %1: choose one of them, or a new %1 becomes a customer</source>
        <extracomment>In the foot of the window; %1 is a name. Always two or more.</extracomment>
        <translation>
            <numerusform>لا أحد يُدعى %1: يصبح %1 الجديد زبونًا</numerusform>
            <numerusform>شخص واحد يُدعى %1: اختره، وإلا أصبح %1 جديد زبونًا</numerusform>
            <numerusform>شخصان يُدعيان %1: اختر أحدهما، وإلا أصبح %1 جديد زبونًا</numerusform>
            <numerusform>%Ln أشخاص يُدعون %1: اختر واحدًا منهم، وإلا أصبح %1 جديد زبونًا</numerusform>
            <numerusform>%Ln شخصًا يُدعون %1: اختر واحدًا منهم، وإلا أصبح %1 جديد زبونًا</numerusform>
            <numerusform>%Ln شخص يُدعون %1: اختر واحدًا منهم، وإلا أصبح %1 جديد زبونًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::PurchasesView</name>
    <message>
        <source>Purchases</source>
        <translation>المشتريات</translation>
    </message>
    <message>
        <source>No purchase yet. Add one when they pay.</source>
        <translation>لا شراء بعد. أضف عملية عند الدفع.</translation>
    </message>
    <message>
        <source>Again today</source>
        <translation>مرة أخرى اليوم</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Not this customer’s purchase</source>
        <translation>ليست عملية شراء هذا العميل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Enter changes a purchase, Delete takes away one that was typed by hand, the menu key shows what else can be done.</source>
        <translation>مفتاح Enter يغيّر عملية الشراء، ومفتاح Delete يحذف عملية أُدخلت يدويًا، ومفتاح القائمة يعرض ما يمكن فعله غير ذلك.</translation>
    </message>
</context>
<context>
    <name>Shopbell::QuestionnaireDialog</name>
    <message numerus="yes">
        <source>%Ln use it</source>
        <translation>
            <numerusform>لا أحد يستخدمها</numerusform>
            <numerusform>شخص واحد يستخدمها</numerusform>
            <numerusform>شخصان يستخدمانها</numerusform>
            <numerusform>%Ln أشخاص يستخدمونها</numerusform>
            <numerusform>%Ln شخصًا يستخدمونها</numerusform>
            <numerusform>%Ln شخص يستخدمونها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was new to %Ln</source>
        <translation>
            <numerusform>كانت جديدة على %Ln شخص</numerusform>
            <numerusform>كانت جديدة على شخص واحد</numerusform>
            <numerusform>كانت جديدة على شخصين</numerusform>
            <numerusform>كانت جديدة على %Ln أشخاص</numerusform>
            <numerusform>كانت جديدة على %Ln شخصًا</numerusform>
            <numerusform>كانت جديدة على %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln want to hear of it</source>
        <translation>
            <numerusform>لا أحد يريد أن يسمع عنها</numerusform>
            <numerusform>شخص واحد يريد أن يسمع عنها</numerusform>
            <numerusform>شخصان يريدان أن يسمعا عنها</numerusform>
            <numerusform>%Ln أشخاص يريدون أن يسمعوا عنها</numerusform>
            <numerusform>%Ln شخصًا يريدون أن يسمعوا عنها</numerusform>
            <numerusform>%Ln شخص يريدون أن يسمعوا عنها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What was answered about a service. %1 is its name, %2 &quot;5 use it, 4 want to hear of it&quot;.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>استبيان</translation>
    </message>
    <message>
        <source>Open questions come first, so that nothing puts words into a mouth. Who answers, and what you may do with it, is always asked last.</source>
        <translation>تأتي الأسئلة المفتوحة أولًا حتى لا يُلقَّن أحد جوابًا. أما من يجيب، وما يجوز لك فعله بالجواب، فيُسأل عنه دائمًا في الآخر.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Above the questions</source>
        <translation>فوق الأسئلة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Everything you do</source>
        <translation>كل ما تقدمه</translation>
    </message>
    <message>
        <source>Your own link to the same questions, for the code (may stay empty)</source>
        <translation>رابطك الخاص إلى الأسئلة نفسها، للرمز (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>ما عاد من أجوبة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>اطبع…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>احفظ كملف PDF…</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>احفظ كصورة…</translation>
    </message>
    <message>
        <source>Fill in a sheet that came back…</source>
        <translation>أدخل ورقة عادت…</translation>
    </message>
    <message>
        <source>The questionnaire is being read.</source>
        <translation>جارٍ قراءة الاستبيان.</translation>
    </message>
    <message>
        <source>Everything we do. What do you know, use, or want?</source>
        <translation>كل ما نقدمه. ماذا تعرف أو تستخدم أو تريد؟</translation>
    </message>
    <message>
        <source>No sheet yet. Fill in the first one when it comes back: its numbers become scores, and what is missing a need of the customer.</source>
        <translation>لا ورقة بعد. أدخل الأولى عندما تعود: تصير أرقامها درجات، ويصير ما ينقص حاجة للعميل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) came back.</source>
        <translation>
            <numerusform>لم تعد أي ورقة.</numerusform>
            <numerusform>عادت ورقة واحدة.</numerusform>
            <numerusform>عادت ورقتان.</numerusform>
            <numerusform>عادت %Ln أوراق.</numerusform>
            <numerusform>عادت %Ln ورقة.</numerusform>
            <numerusform>عادت %Ln ورقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a title first.</source>
        <translation>أعطه عنوانًا أولًا.</translation>
    </message>
    <message>
        <source>Ask at least one open question.</source>
        <translation>اطرح سؤالًا مفتوحًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Each service needs a name of its own, and the services are asked about once.</source>
        <translation>تحتاج كل خدمة إلى اسم خاص بها، ولا يُسأل عن الخدمات إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>“%1” is no price. Write an amount, or leave it empty.</source>
        <translation>«%1» ليس سعرًا. اكتب مبلغًا أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>Save the questionnaire first.</source>
        <translation>احفظ الاستبيان أولًا.</translation>
    </message>
    <message>
        <source>The link is no web address, such as https://lane.example/thanks.</source>
        <translation>الرابط ليس عنوان ويب مثل https://lane.example/thanks.</translation>
    </message>
</context>
<context>
    <name>Shopbell::QuestionnaireMenu</name>
    <message>
        <source>Compose it…</source>
        <translation>إعداده…</translation>
    </message>
    <message>
        <source>There is no questionnaire yet</source>
        <translation>لا يوجد استبيان بعد</translation>
    </message>
    <message>
        <source>Choose the questions first and print the sheet. When it comes back, what the customer wrote is filled in here.</source>
        <translation>اختر الأسئلة أولًا واطبع الورقة. وعندما تعود يُدخل هنا ما كتبه العميل.</translation>
    </message>
</context>
<context>
    <name>Shopbell::QuestionsEdit</name>
    <message>
        <source>Open</source>
        <translation>سؤال مفتوح</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>لست راضيًا</translation>
    </message>
    <message>
        <source>could not be better</source>
        <translation>لا يمكن أن يكون أفضل</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>أضف سؤالًا</translation>
    </message>
    <message>
        <source>An open question of your own</source>
        <translation>سؤال مفتوح من عندك</translation>
    </message>
    <message>
        <source>What do you know, use, or want? (lists all services)</source>
        <translation>ماذا تعرف أو تستخدم أو تريد؟ (يسرد كل الخدمات)</translation>
    </message>
    <message>
        <source>Everything we do. What do you know, use, or want?</source>
        <translation>كل ما نقدمه. ماذا تعرف أو تستخدم أو تريد؟</translation>
    </message>
    <message>
        <source>Is anything missing that you buy somewhere else?</source>
        <translation>هل ينقص شيء تشتريه من مكان آخر؟</translation>
    </message>
    <message>
        <source>Question, %1</source>
        <extracomment>For a screen reader: the words of a question; %1 is its kind, &quot;Open&quot; or &quot;Number&quot;.</extracomment>
        <translation>سؤال، %1</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>ماذا تود أن تعرف؟</translation>
    </message>
    <message>
        <source>Lines to write on</source>
        <translation>أسطر للكتابة</translation>
    </message>
    <message>
        <source>Take this question out</source>
        <translation>أخرج هذا السؤال</translation>
    </message>
    <message numerus="yes">
        <source>line(s)</source>
        <extracomment>Behind the number in a field: lines to write on.</extracomment>
        <translation>
            <numerusform>سطر</numerusform>
            <numerusform>سطر</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>أسطر</numerusform>
            <numerusform>سطرًا</numerusform>
            <numerusform>سطر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::Rail</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Import and settings</source>
        <translation>الاستيراد والإعدادات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Expand</source>
        <extracomment>Makes the list of sections narrow, so that only icons are left.</extracomment>
        <translation>توسيع</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>طيّ</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln wait(s) for a reply</source>
        <extracomment>Of a section, for a screen reader: &quot;Reviews, 5 wait for a reply&quot;.</extracomment>
        <translation>
            <numerusform>%1، لا شيء بانتظار ردّ</numerusform>
            <numerusform>%1، واحدة بانتظار ردّ</numerusform>
            <numerusform>%1، اثنتان بانتظار ردّ</numerusform>
            <numerusform>%1، %Ln بانتظار ردّ</numerusform>
            <numerusform>%1، %Ln بانتظار ردّ</numerusform>
            <numerusform>%1، %Ln بانتظار ردّ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <extracomment>The section that is shown, for a screen reader.</extracomment>
        <translation>%1، معروض الآن</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln are late or due today</source>
        <extracomment>Of a section, for a screen reader: &quot;Promises, 2 are late or due today&quot;.</extracomment>
        <translation>
            <numerusform>%1، لا متأخر ولا مستحق اليوم</numerusform>
            <numerusform>%1، واحد متأخر أو مستحق اليوم</numerusform>
            <numerusform>%1، اثنان متأخران أو مستحقان اليوم</numerusform>
            <numerusform>%1، %Ln متأخرة أو مستحقة اليوم</numerusform>
            <numerusform>%1، %Ln متأخرًا أو مستحقًا اليوم</numerusform>
            <numerusform>%1، %Ln متأخر أو مستحق اليوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::RangeFields</name>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>Last 24 months</source>
        <translation>آخر 24 شهرًا</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذا العام</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>العام الماضي</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>a range of days</comment>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Own days…</source>
        <comment>a range of days</comment>
        <translation>أيام من اختيارك…</translation>
    </message>
</context>
<context>
    <name>Shopbell::RatingMark</name>
    <message>
        <source>no rating</source>
        <translation>بلا تقييم</translation>
    </message>
</context>
<context>
    <name>Shopbell::RatingText</name>
    <message>
        <source>%1/%2</source>
        <extracomment>A score and the highest of its scale: &quot;8/10&quot;.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 stars</source>
        <translation>%1 من %2 نجوم</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 بالمئة</translation>
    </message>
    <message>
        <source>thumbs down</source>
        <translation>إبهام لأسفل</translation>
    </message>
    <message>
        <source>thumbs up</source>
        <translation>إبهام لأعلى</translation>
    </message>
    <message>
        <source>no rating</source>
        <translation>بلا تقييم</translation>
    </message>
</context>
<context>
    <name>Shopbell::RecoveryText</name>
    <message>
        <source>Too early to say.</source>
        <extracomment>Below &quot;0 came back after&quot;: no complaint was put right long enough ago.</extracomment>
        <translation>ما زال الوقت مبكرًا للحكم.</translation>
    </message>
    <message numerus="yes">
        <source>%1 within %Ln days.</source>
        <translation>
            <numerusform>%1 خلال %Ln يوم.</numerusform>
            <numerusform>%1 خلال يوم واحد.</numerusform>
            <numerusform>%1 خلال يومين.</numerusform>
            <numerusform>%1 خلال %Ln أيام.</numerusform>
            <numerusform>%1 خلال %Ln يومًا.</numerusform>
            <numerusform>%1 خلال %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a promise: %1 (%2)</source>
        <extracomment>Of complaints for which no promise was kept. %1: 31 %; %2: 8 of 26.</extracomment>
        <translation>من دون وعد: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>No complaint of a customer with purchases was put right %Ln days ago or earlier.</source>
        <translation>
            <numerusform>لم تُصلح قبل %Ln يوم أو أكثر أي شكوى لعميل له مشتريات.</numerusform>
            <numerusform>لم تُصلح قبل يوم واحد أو أكثر أي شكوى لعميل له مشتريات.</numerusform>
            <numerusform>لم تُصلح قبل يومين أو أكثر أي شكوى لعميل له مشتريات.</numerusform>
            <numerusform>لم تُصلح قبل %Ln أيام أو أكثر أي شكوى لعميل له مشتريات.</numerusform>
            <numerusform>لم تُصلح قبل %Ln يومًا أو أكثر أي شكوى لعميل له مشتريات.</numerusform>
            <numerusform>لم تُصلح قبل %Ln يوم أو أكثر أي شكوى لعميل له مشتريات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 came back within %Ln days after their complaint was put right: %2, likely between %3 and %4.</source>
        <extracomment>%1: 9 of 14; %2: 64 %; %3 and %4: 39 %, 84 %, between which it lies with 95 % confidence.</extracomment>
        <translation>
            <numerusform>عاد %1 خلال %Ln يوم من إصلاح شكواهم: %2، على الأرجح بين %3 و%4.</numerusform>
            <numerusform>عاد %1 خلال يوم واحد من إصلاح شكواهم: %2، على الأرجح بين %3 و%4.</numerusform>
            <numerusform>عاد %1 خلال يومين من إصلاح شكواهم: %2، على الأرجح بين %3 و%4.</numerusform>
            <numerusform>عاد %1 خلال %Ln أيام من إصلاح شكواهم: %2، على الأرجح بين %3 و%4.</numerusform>
            <numerusform>عاد %1 خلال %Ln يومًا من إصلاح شكواهم: %2، على الأرجح بين %3 و%4.</numerusform>
            <numerusform>عاد %1 خلال %Ln يوم من إصلاح شكواهم: %2، على الأرجح بين %3 و%4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a kept promise: %1 (%2), likely between %3 and %4.</source>
        <extracomment>Of complaints for which no promise was kept. %1: 31 %; %2: 8 of 26; %3 and %4: 16 %, 50 %.</extracomment>
        <translation>من دون وعد تم الوفاء به: %1 (%2)، على الأرجح بين %3 و%4.</translation>
    </message>
    <message>
        <source>This does not show that the promise was the reason.</source>
        <translation>هذا لا يدل على أن الوعد كان السبب.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without recorded purchases left out.</source>
        <extracomment>%Ln: complaints.</extracomment>
        <translation>
            <numerusform>تُركت %Ln شكوى بلا مشتريات مسجلة.</numerusform>
            <numerusform>تُركت شكوى واحدة بلا مشتريات مسجلة.</numerusform>
            <numerusform>تُركت شكويان بلا مشتريات مسجلة.</numerusform>
            <numerusform>تُركت %Ln شكاوى بلا مشتريات مسجلة.</numerusform>
            <numerusform>تُركت %Ln شكوى بلا مشتريات مسجلة.</numerusform>
            <numerusform>تُركت %Ln شكوى بلا مشتريات مسجلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the newer ones so far: %1.</source>
        <translation>من الأحدث حتى الآن: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of complaints that were put right less than %Ln days ago: %1 came back so far.</source>
        <extracomment>%1: 1 of 3.</extracomment>
        <translation>
            <numerusform>من الشكاوى التي عولجت اليوم: عاد %1 حتى الآن.</numerusform>
            <numerusform>من الشكاوى التي عولجت منذ أقل من يوم: عاد %1 حتى الآن.</numerusform>
            <numerusform>من الشكاوى التي عولجت منذ أقل من يومين: عاد %1 حتى الآن.</numerusform>
            <numerusform>من الشكاوى التي عولجت منذ أقل من %Ln أيام: عاد %1 حتى الآن.</numerusform>
            <numerusform>من الشكاوى التي عولجت منذ أقل من %Ln يومًا: عاد %1 حتى الآن.</numerusform>
            <numerusform>من الشكاوى التي عولجت منذ أقل من %Ln يوم: عاد %1 حتى الآن.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ReferralDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add a referral</source>
        <translation>إضافة إحالة</translation>
    </message>
    <message>
        <source>Change a referral</source>
        <translation>تغيير إحالة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Nobody in person sent them.</source>
        <translation>لم يرسله شخص بعينه.</translation>
    </message>
    <message>
        <source>Say who came, or will come. A first name is enough.</source>
        <translation>اذكر من جاء أو سيأتي. الاسم الأول يكفي.</translation>
    </message>
    <message>
        <source>Say who sent them.</source>
        <translation>اذكر من أرسله.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a customer</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Which way?</source>
        <translation>بأي طريقة؟</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>We had asked for it</source>
        <translation>كنا قد طلبنا ذلك</translation>
    </message>
    <message>
        <source>Without being asked</source>
        <translation>من دون طلب</translation>
    </message>
    <message>
        <source>Who sent them?</source>
        <translation>من أرسله؟</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>الصديق</translation>
    </message>
    <message>
        <source>Recommended on</source>
        <translation>أُوصي به في</translation>
    </message>
    <message>
        <source>Asked for?</source>
        <translation>هل طُلب؟</translation>
    </message>
    <message>
        <source>Code on the card (may stay empty)</source>
        <translation>الرمز على البطاقة (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>Thank-you for whoever sent them (may stay empty)</source>
        <translation>هدية شكر لمن أرسله (يمكن تركها فارغة)</translation>
    </message>
    <message>
        <source>Add referral</source>
        <translation>إضافة الإحالة</translation>
    </message>
    <message>
        <source>They came on %1: not later than that.</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>جاؤوا في %1: لا يكون بعد ذلك.</translation>
    </message>
    <message>
        <source>What you typed is kept. It is there when you open the window again.</source>
        <translation>ما كتبته محفوظ، وستجده عند فتح النافذة مجددًا.</translation>
    </message>
    <message>
        <source>Is it %1?</source>
        <translation>هل هو %1؟</translation>
    </message>
    <message>
        <source>Chooses this customer as who sent them</source>
        <translation>يختار هذا العميل مُرسِلًا لهم</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReferralList</name>
    <message>
        <source>Open the friend</source>
        <translation>فتح الصديق</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Which referrals</source>
        <translation>أي إحالات</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln are shown. Choose a filter to see others.</source>
        <translation>
            <numerusform>تُعرض أحدث %Ln إحالة. اختر مرشّحًا لرؤية غيرها.</numerusform>
            <numerusform>تُعرض أحدث إحالة واحدة. اختر مرشّحًا لرؤية غيرها.</numerusform>
            <numerusform>تُعرض أحدث إحالتين. اختر مرشّحًا لرؤية غيرها.</numerusform>
            <numerusform>تُعرض أحدث %Ln إحالات. اختر مرشّحًا لرؤية غيرها.</numerusform>
            <numerusform>تُعرض أحدث %Ln إحالة. اختر مرشّحًا لرؤية غيرها.</numerusform>
            <numerusform>تُعرض أحدث %Ln إحالة. اختر مرشّحًا لرؤية غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>No referral yet</source>
        <translation>لا إحالة بعد</translation>
    </message>
    <message>
        <source>Add a referral</source>
        <translation>إضافة إحالة</translation>
    </message>
    <message>
        <source>Ask a new customer “Who sent you?”, and write the answer down here.</source>
        <translation>اسأل العميل الجديد «من أرسلك؟»، واكتب الجواب هنا.</translation>
    </message>
    <message>
        <source>Everybody who was sent here has come</source>
        <translation>كل من أُرسل إلى هنا قد جاء</translation>
    </message>
    <message>
        <source>No friend has bought anything yet</source>
        <translation>لم يشترِ أي صديق شيئًا بعد</translation>
    </message>
    <message>
        <source>Every referral counts or waits for its first purchase</source>
        <translation>كل إحالة محسوبة أو تنتظر أول شراء</translation>
    </message>
    <message>
        <source>They have been here already.</source>
        <translation>لقد كان هنا من قبل.</translation>
    </message>
    <message>
        <source>They are not in the list of customers yet.</source>
        <translation>ليس في قائمة العملاء بعد.</translation>
    </message>
    <message>
        <source>They are here…</source>
        <translation>لقد جاؤوا…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Only whom %1 sent here</source>
        <translation>فقط من أرسلهم %1</translation>
    </message>
    <message>
        <source>No referral by %1 in this view</source>
        <translation>لا إحالة من %1 في هذا العرض</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReferralTabs</name>
    <message>
        <source>Who brought whom</source>
        <translation>من جلب من</translation>
    </message>
    <message>
        <source>Advocates to ask next</source>
        <translation>داعمون يمكن سؤالهم تاليًا</translation>
    </message>
    <message>
        <source>Recommended, not here yet</source>
        <translation>أُوصي به، ولم يأتِ بعد</translation>
    </message>
    <message>
        <source>All referrals</source>
        <translation>جميع الإحالات</translation>
    </message>
    <message>
        <source>Nobody to ask yet</source>
        <translation>لا أحد لسؤاله بعد</translation>
    </message>
    <message>
        <source>Advocates are customers who gave a 9 or 10. Add scores to customers, and they stand here.</source>
        <translation>الداعمون هم عملاء أعطوا 9 أو 10. أضف درجات إلى العملاء فيظهرون هنا.</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>أي جدول</translation>
    </message>
    <message>
        <source>Friends were told about the shop; nobody has seen them here yet</source>
        <translation>أُخبر أصدقاء عن المتجر؛ ولم يرهم أحد هنا بعد</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <source>Only people who are happy, have no open complaint and did not say no</source>
        <translation>فقط السعداء ممن ليست لهم شكوى مفتوحة ولم يرفضوا</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed; only people who are happy, have no open complaint and did not say no</source>
        <extracomment>Of all who may be asked.</extracomment>
        <translation>
            <numerusform>يُعرض أول %Ln؛ فقط من هم سعداء ولا شكوى مفتوحة لهم ولم يرفضوا</numerusform>
            <numerusform>يُعرض الأول؛ فقط من هو سعيد ولا شكوى مفتوحة له ولم يرفض</numerusform>
            <numerusform>يُعرض أول اثنين؛ فقط من هم سعداء ولا شكوى مفتوحة لهم ولم يرفضوا</numerusform>
            <numerusform>يُعرض أول %Ln؛ فقط من هم سعداء ولا شكوى مفتوحة لهم ولم يرفضوا</numerusform>
            <numerusform>يُعرض أول %Ln؛ فقط من هم سعداء ولا شكوى مفتوحة لهم ولم يرفضوا</numerusform>
            <numerusform>يُعرض أول %Ln؛ فقط من هم سعداء ولا شكوى مفتوحة لهم ولم يرفضوا</numerusform>
        </translation>
    </message>
    <message>
        <source>Happy, without complaint or refusal; below, who may not be asked now</source>
        <translation>راضون، بلا شكوى مفتوحة ولم يرفضوا؛ وتحتهم من لا يجوز سؤالهم الآن ولماذا</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReferralTreeModel</name>
    <message>
        <source>Spent %1, has brought nobody yet</source>
        <translation>أنفق %1، ولم يجلب أحدًا بعد</translation>
    </message>
    <message>
        <source>Spent %1, brought %2 who spent %3, with all who came after them %4</source>
        <extracomment>%1 is what they spent, %2 &quot;3 friends&quot;, %3 what those spent, %4 what friends of all generations spent together.</extracomment>
        <translation>أنفق %1، وجلب %2 أنفقوا %3، ومع كل من جاء بعدهم %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln friends</source>
        <translation>
            <numerusform>%Ln صديق</numerusform>
            <numerusform>صديق واحد</numerusform>
            <numerusform>صديقين</numerusform>
            <numerusform>%Ln أصدقاء</numerusform>
            <numerusform>%Ln صديقًا</numerusform>
            <numerusform>%Ln صديق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>For a screen reader: a name and what is known.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What the friends they brought have spent</source>
        <translation>ما أنفقه الأصدقاء الذين جلبهم</translation>
    </message>
    <message>
        <source>What their friends and all who came after them have spent</source>
        <translation>ما أنفقه أصدقاؤه وكل من جاء بعدهم</translation>
    </message>
    <message>
        <source>Who brought whom</source>
        <translation>من جلب من</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>الإنفاق</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>With theirs</source>
        <comment>what friends and all who came after them have spent</comment>
        <translation>مع من جلبوا</translation>
    </message>
    <message>
        <source>Not in the list of customers, brought %1 who spent %2, with all who came after them %3</source>
        <extracomment>Of somebody known by name only. %1 &quot;3 friends&quot;, %2 what they spent, %3 friends of all generations together.</extracomment>
        <translation>ليس في قائمة العملاء، وجلب %1 أنفقوا %2، ومع كل من جاء بعدهم %3</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReferralWords</name>
    <message>
        <source>The earliest recommendation before the friend&apos;s first purchase.</source>
        <translation>أبكر توصية قبل أول شراء للصديق.</translation>
    </message>
    <message>
        <source>Somebody else had recommended the shop to them earlier. One person is credited with a friend.</source>
        <translation>كان غيره قد أوصاه بالمتجر من قبل. يُحسب الصديق لشخص واحد.</translation>
    </message>
    <message>
        <source>They had bought here before and had not been away.</source>
        <translation>كان قد اشترى هنا من قبل ولم يغب.</translation>
    </message>
    <message numerus="yes">
        <source>They had been away for %Ln days or more, and came back after the recommendation. It is kept, but not counted as a new customer.</source>
        <translation>
            <numerusform>كان غائبًا %Ln يوم أو أكثر، وعاد بعد التوصية. تُحفظ، لكنها لا تُحسب عميلًا جديدًا.</numerusform>
            <numerusform>كان غائبًا يوم واحد أو أكثر، وعاد بعد التوصية. تُحفظ، لكنها لا تُحسب عميلًا جديدًا.</numerusform>
            <numerusform>كان غائبًا يومين أو أكثر، وعاد بعد التوصية. تُحفظ، لكنها لا تُحسب عميلًا جديدًا.</numerusform>
            <numerusform>كان غائبًا %Ln أيام أو أكثر، وعاد بعد التوصية. تُحفظ، لكنها لا تُحسب عميلًا جديدًا.</numerusform>
            <numerusform>كان غائبًا %Ln يومًا أو أكثر، وعاد بعد التوصية. تُحفظ، لكنها لا تُحسب عميلًا جديدًا.</numerusform>
            <numerusform>كان غائبًا %Ln يوم أو أكثر، وعاد بعد التوصية. تُحفظ، لكنها لا تُحسب عميلًا جديدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>They have not bought anything yet.</source>
        <translation>لم يشترِ شيئًا بعد.</translation>
    </message>
    <message>
        <source>All referrals</source>
        <translation>جميع الإحالات</translation>
    </message>
    <message>
        <source>Recommended, not here yet</source>
        <translation>أُوصي به، ولم يأتِ بعد</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>محسوبة</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>لا تُحسب</translation>
    </message>
    <message numerus="yes">
        <source>None this month, %Ln in all</source>
        <translation>
            <numerusform>لا شيء هذا الشهر، %Ln إحالة إجمالًا</numerusform>
            <numerusform>لا شيء هذا الشهر، إحالة واحدة إجمالًا</numerusform>
            <numerusform>لا شيء هذا الشهر، إحالتين إجمالًا</numerusform>
            <numerusform>لا شيء هذا الشهر، %Ln إحالات إجمالًا</numerusform>
            <numerusform>لا شيء هذا الشهر، %Ln إحالة إجمالًا</numerusform>
            <numerusform>لا شيء هذا الشهر، %Ln إحالة إجمالًا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;12 this month&quot;, %2 &quot;5 of them became customers&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln this month</source>
        <translation>
            <numerusform>%Ln إحالة هذا الشهر</numerusform>
            <numerusform>إحالة واحدة هذا الشهر</numerusform>
            <numerusform>إحالتين هذا الشهر</numerusform>
            <numerusform>%Ln إحالات هذا الشهر</numerusform>
            <numerusform>%Ln إحالة هذا الشهر</numerusform>
            <numerusform>%Ln إحالة هذا الشهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them became customers</source>
        <translation>
            <numerusform>%Ln منهم صاروا عملاء</numerusform>
            <numerusform>%Ln منهم صاروا عملاء</numerusform>
            <numerusform>%Ln منهم صاروا عملاء</numerusform>
            <numerusform>%Ln منهم صاروا عملاء</numerusform>
            <numerusform>%Ln منهم صاروا عملاء</numerusform>
            <numerusform>%Ln منهم صاروا عملاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New here, %Ln visits already</source>
        <translation>
            <numerusform>جديد هنا، %Ln زيارة حتى الآن</numerusform>
            <numerusform>جديد هنا، زيارة واحدة حتى الآن</numerusform>
            <numerusform>جديد هنا، زيارتين حتى الآن</numerusform>
            <numerusform>جديد هنا، %Ln زيارات حتى الآن</numerusform>
            <numerusform>جديد هنا، %Ln زيارة حتى الآن</numerusform>
            <numerusform>جديد هنا، %Ln زيارة حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Gave %1 lately</source>
        <extracomment>%1 is a rating: &quot;5 of 5 stars&quot;.</extracomment>
        <translation>أعطى %1 مؤخرًا</translation>
    </message>
    <message>
        <source>Said something kind lately</source>
        <translation>قال كلامًا لطيفًا مؤخرًا</translation>
    </message>
    <message>
        <source>Comes nearly every day, no complaint open</source>
        <translation>يأتي كل يوم تقريبًا، بلا شكوى مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>Comes every %Ln days, no complaint open</source>
        <translation>
            <numerusform>يأتي كل %Ln يوم، بلا شكوى مفتوحة</numerusform>
            <numerusform>يأتي كل يوم واحد، بلا شكوى مفتوحة</numerusform>
            <numerusform>يأتي كل يومين، بلا شكوى مفتوحة</numerusform>
            <numerusform>يأتي كل %Ln أيام، بلا شكوى مفتوحة</numerusform>
            <numerusform>يأتي كل %Ln يومًا، بلا شكوى مفتوحة</numerusform>
            <numerusform>يأتي كل %Ln يوم، بلا شكوى مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has brought %Ln friends before</source>
        <translation>
            <numerusform>جلب %Ln صديق من قبل</numerusform>
            <numerusform>جلب صديق واحد من قبل</numerusform>
            <numerusform>جلب صديقين من قبل</numerusform>
            <numerusform>جلب %Ln أصدقاء من قبل</numerusform>
            <numerusform>جلب %Ln صديقًا من قبل</numerusform>
            <numerusform>جلب %Ln صديق من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>Happy, and never asked</source>
        <translation>راضٍ، ولم يُسأل قط</translation>
    </message>
    <message>
        <source>Has an open complaint</source>
        <translation>لديه شكوى مفتوحة</translation>
    </message>
    <message>
        <source>Has an open complaint since %1</source>
        <translation>لديه شكوى مفتوحة منذ %1</translation>
    </message>
    <message>
        <source>Does not want to be asked</source>
        <translation>لا يريد أن يُسأل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>list</comment>
        <extracomment>A list of ways to reach somebody, one more at the end: &quot;E-mail, phone&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>They had sent the one who sent them, directly or over others, before two entries were merged. It is kept, but nobody comes through whom they brought.</source>
        <translation>كانوا قد أرسلوا من أرسلهم، مباشرة أو عبر آخرين، قبل دمج سجلين. يبقى ذلك محفوظًا، لكن لا أحد يأتي عبر من أحضروه هم.</translation>
    </message>
    <message>
        <source>Asked lately, wait until %1</source>
        <translation>طُلب منه مؤخرًا، انتظر حتى %1</translation>
    </message>
    <message>
        <source>Said no on %1</source>
        <translation>قال لا في %1</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>ways</comment>
        <extracomment>The way that somebody likes best, and how many more there are: &quot;E-mail +2&quot;.</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Was here, has not bought yet</source>
        <translation>كان هنا ولم يشترِ بعد</translation>
    </message>
    <message>
        <source>They had bought here before, and have bought nothing since the recommendation.</source>
        <translation>كان قد اشترى هنا من قبل، ولم يشترِ شيئًا منذ التوصية.</translation>
    </message>
    <message>
        <source>Waiting for a promise, ask after %1</source>
        <extracomment>Why somebody is not asked yet to recommend the shop; %1 is a day: &quot;25 Nov&quot;.</extracomment>
        <translation>بانتظار الوفاء بوعد، اسأل بعد %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReferralsMadeCard</name>
    <message>
        <source>Referrals this month</source>
        <translation>إحالات هذا الشهر</translation>
    </message>
    <message>
        <source>So far in %1.</source>
        <extracomment>Of a number that still grows. %1 is a month.</extracomment>
        <translation>حتى الآن في %1.</translation>
    </message>
    <message>
        <source>So far in %1. %2: %3.</source>
        <extracomment>The same with the month before and its number: &quot;So far in November 2025. October 2025: 12.&quot;</extracomment>
        <translation>حتى الآن في %1. %2: %3.</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReferralsModel</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a stage (&quot;Bought&quot;), %2 the day.</extracomment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>%1, sent by %2, %3, %4. %5, %6.</source>
        <extracomment>For a screen reader: the friend, who sent them, the way, the day, how far it came, whether it is counted.</extracomment>
        <translation>%1، أرسله %2، %3، %4. %5، %6.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>الصديق</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>أرسله</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>Counted?</source>
        <translation>هل تُحسب؟</translation>
    </message>
    <message>
        <source>Spent since</source>
        <translation>أنفق منذ ذلك</translation>
    </message>
    <message>
        <source>Nobody in person</source>
        <translation>لا أحد بعينه</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReferralsPage</name>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Add a referral</source>
        <translation>إضافة إحالة</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>جزء من الصفحة</translation>
    </message>
    <message>
        <source>Range of the chart</source>
        <translation>مدى الرسم</translation>
    </message>
</context>
<context>
    <name>Shopbell::RegionCard</name>
    <message>
        <source>Like my computer</source>
        <translation>مثل جهازي</translation>
    </message>
    <message>
        <source>Like my computer (%1)</source>
        <extracomment>The time zone of the computer. %1 is its name, &quot;Europe/London&quot;.</extracomment>
        <translation>كما في هذا الحاسوب (%1)</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محدد</translation>
    </message>
</context>
<context>
    <name>Shopbell::RemedyIdeas</name>
    <message>
        <source>Usual for %1: %2</source>
        <extracomment>How the shop makes it good. %1 is a topic, %2 the words.</extracomment>
        <translation>المعتاد عند %1: %2</translation>
    </message>
    <message>
        <source>Last time for %1: %2</source>
        <extracomment>What was promised last. %1 is a topic, %2 the words.</extracomment>
        <translation>آخر مرة عند %1: %2</translation>
    </message>
    <message>
        <source>Keep this as the usual for %1</source>
        <translation>احفظ هذا معتادًا عند %1</translation>
    </message>
    <message>
        <source>Hide the last answer on this</source>
        <translation>أخفِ آخر رد على هذا</translation>
    </message>
    <message>
        <source>Show the last answer on this</source>
        <translation>اعرض آخر رد على هذا</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>The head of an earlier answer: to whom, on which day.</extracomment>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>To %1, %2</source>
        <translation>إلى %1، %2</translation>
    </message>
    <message>
        <source>Show that review</source>
        <translation>اعرض تلك المراجعة</translation>
    </message>
    <message>
        <source>Keep this as the usual for…</source>
        <translation>اجعل هذا المعتاد لـ…</translation>
    </message>
    <message>
        <source>Keep this as the usual for one of the tags</source>
        <translation>اجعل هذا المعتاد لإحدى العلامات</translation>
    </message>
</context>
<context>
    <name>Shopbell::RemindersCard</name>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Promises and follow-ups, said by the desktop of this computer.</source>
        <translation>الوعود والمتابعات، يذكّر بها سطح مكتب هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Say once a day what is due</source>
        <translation>اذكر مرة في اليوم ما يستحق</translation>
    </message>
    <message>
        <source>Once a day it is said what is due: when you open the shop, or when the day begins.</source>
        <translation>يُذكر مرة في اليوم ما يستحق: عند فتح المتجر، أو عند بدء اليوم.</translation>
    </message>
    <message>
        <source>This desktop has no place for notices of programs, so nothing is said. What is due stands in Promises, and File &gt; Export due dates gives it to your calendar.</source>
        <translation>ليس في سطح المكتب هذا مكان لإشعارات البرامج، فلا يُذكر شيء. تجد ما يستحق في «الوعود»، وينقله «ملف &gt; تصدير مواعيد الاستحقاق» إلى تقويمك.</translation>
    </message>
</context>
<context>
    <name>Shopbell::RepeatRateCard</name>
    <message>
        <source>Repeat-purchase rate</source>
        <translation>نسبة الشراء المتكرر</translation>
    </message>
    <message numerus="yes">
        <source>Back within %Ln days. %1</source>
        <extracomment>%1 is the month with what it rests on: &quot;August 2025: 30 of 71.&quot;</extracomment>
        <translation>
            <numerusform>عادوا خلال %Ln يوم. %1</numerusform>
            <numerusform>عادوا خلال يوم واحد. %1</numerusform>
            <numerusform>عادوا خلال يومين. %1</numerusform>
            <numerusform>عادوا خلال %Ln أيام. %1</numerusform>
            <numerusform>عادوا خلال %Ln يومًا. %1</numerusform>
            <numerusform>عادوا خلال %Ln يوم. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::RepliesCard</name>
    <message numerus="yes">
        <source>hour(s)</source>
        <extracomment>Behind the number in a field.</extracomment>
        <translation>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعات</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ReplyFoot</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Mark as posted</source>
        <translation>علّمه منشورًا</translation>
    </message>
    <message>
        <source>Copy the reply (%1)</source>
        <translation>انسخ الرد (%1)</translation>
    </message>
    <message>
        <source>When and where it was posted</source>
        <translation>متى وأين نُشر</translation>
    </message>
    <message>
        <source>Posted just now</source>
        <translation>نُشر الآن</translation>
    </message>
    <message>
        <source>Posted elsewhere or at another time…</source>
        <translation>نُشر في مكان آخر أو وقت آخر…</translation>
    </message>
    <message>
        <source>Shopbell posts nothing by itself: copy the reply, post it where the review stands, then mark it here (%1).</source>
        <translation>لا ينشر Shopbell شيئًا من تلقاء نفسه: انسخ الرد، وانشره حيث توجد المراجعة، ثم علّمه هنا (%1).</translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation>علّمه مجابًا</translation>
    </message>
    <message>
        <source>Make it a draft again</source>
        <translation>أعده مسودة</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>علّمه جاهزًا</translation>
    </message>
    <message>
        <source>The words are not finished yet</source>
        <translation>لم تكتمل الكلمات بعد</translation>
    </message>
    <message>
        <source>Mark as ready: the words are finished, somebody may post them</source>
        <translation>علّمه جاهزًا: اكتملت الكلمات، ويمكن لأحدهم نشرها</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReplyHeader</name>
    <message>
        <source>Your reply</source>
        <translation>ردّك</translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation>أدرج قالبًا</translation>
    </message>
    <message>
        <source>Insert a template (%1)</source>
        <translation>أدرج قالبًا (%1)</translation>
    </message>
    <message>
        <source>Insert a name or a word that the shop knows</source>
        <translation>أدرج اسمًا أو كلمة يعرفها المتجر</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Ready to be posted</source>
        <translation>جاهز للنشر</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <comment>a time</comment>
        <translation>حُفظت المسودة %1</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <comment>a day and a time</comment>
        <translation>حُفظت المسودة %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>placeholder</comment>
        <extracomment>An entry of a menu: what is inserted, and the words: &quot;Name of the shop: Poppyseed Lane&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>أدرج</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReplySpelling</name>
    <message>
        <source>Language not known</source>
        <translation>اللغة غير معروفة</translation>
    </message>
    <message>
        <source>Spelling off</source>
        <translation>فحص الإملاء متوقف</translation>
    </message>
    <message>
        <source>Spelling not checked</source>
        <translation>الإملاء لم يُفحص</translation>
    </message>
    <message>
        <source>The language in which the spelling is checked</source>
        <translation>اللغة التي يُفحص بها الإملاء</translation>
    </message>
    <message>
        <source>Spelling: %1</source>
        <translation>الإملاء: %1</translation>
    </message>
    <message>
        <source>As the customer wrote: %1</source>
        <comment>a language</comment>
        <translation>كما كتب العميل: %1</translation>
    </message>
    <message>
        <source>Do not check the spelling</source>
        <translation>لا تفحص الإملاء</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>Learn “%1”</source>
        <translation>تعلّم «%1»</translation>
    </message>
    <message>
        <source>Forget “%1” again</source>
        <translation>انسَ «%1» من جديد</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReplyTimeCard</name>
    <message>
        <source>Time until an answer</source>
        <translation>الوقت حتى الردّ</translation>
    </message>
    <message numerus="yes">
        <source>Needs 3 answers whose time is known. You have %Ln in the last %1 days.</source>
        <translation>
            <numerusform>تلزم 3 ردود معروفة الوقت. ليس لديك أي ردّ في آخر %1 يومًا.</numerusform>
            <numerusform>تلزم 3 ردود معروفة الوقت. لديك ردّ واحد في آخر %1 يومًا.</numerusform>
            <numerusform>تلزم 3 ردود معروفة الوقت. لديك ردّان في آخر %1 يومًا.</numerusform>
            <numerusform>تلزم 3 ردود معروفة الوقت. لديك %Ln ردود في آخر %1 يومًا.</numerusform>
            <numerusform>تلزم 3 ردود معروفة الوقت. لديك %Ln ردًّا في آخر %1 يومًا.</numerusform>
            <numerusform>تلزم 3 ردود معروفة الوقت. لديك %Ln ردّ في آخر %1 يومًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of %Ln answers to what was said in the last %1 days were quicker. %2 in time.</source>
        <extracomment>%1 is the number of days, %2 &quot;20 of 23&quot;.</extracomment>
        <translation>
            <numerusform>كان نصف الردود (%Ln) على ما قيل في آخر %1 يومًا أسرع من ذلك. في الموعد: %2.</numerusform>
            <numerusform>كان نصف الردود (%Ln) على ما قيل في آخر %1 يومًا أسرع من ذلك. في الموعد: %2.</numerusform>
            <numerusform>كان نصف الردود (%Ln) على ما قيل في آخر %1 يومًا أسرع من ذلك. في الموعد: %2.</numerusform>
            <numerusform>كان نصف الردود (%Ln) على ما قيل في آخر %1 يومًا أسرع من ذلك. في الموعد: %2.</numerusform>
            <numerusform>كان نصف الردود (%Ln) على ما قيل في آخر %1 يومًا أسرع من ذلك. في الموعد: %2.</numerusform>
            <numerusform>كان نصف الردود (%Ln) على ما قيل في آخر %1 يومًا أسرع من ذلك. في الموعد: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>In spans of %1 days: %2.</source>
        <extracomment>%1 is a number of days, %2 how long answers took in each: &quot;9 h, 7 h, 8 h, 5 h&quot;.</extracomment>
        <translation>في كل %1 يومًا: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between lengths of time</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Shopbell::RestoreDialog</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A copy of the shop file in a list. %1 is when it was made, %2 its size: &quot;today, 08:12 · 1.2 MB&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There is no copy yet. Shopbell makes one on the first change of each day. If you keep copies elsewhere, choose one.</source>
        <translation>لا توجد نسخة بعد. ينشئ Shopbell نسخة عند أول تغيير في كل يوم. وإذا كانت لديك نسخ في مكان آخر، فيمكن اختيار إحداها.</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>اختيار نسخة</translation>
    </message>
    <message>
        <source>Shopbell files (*.shopbell)</source>
        <translation>ملفات Shopbell (*.shopbell)</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>جارٍ الاستعادة…</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>%1, restored from %2</source>
        <extracomment>Name of a shop file made from a copy. %1 is the shop file&apos;s name, %2 the day of the copy.</extracomment>
        <translation>%1، مستعاد من %2</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReturnedSheets</name>
    <message>
        <source>Show more sheets</source>
        <translation>عرض المزيد من الأوراق</translation>
    </message>
    <message>
        <source>Sheets that came back</source>
        <translation>الأوراق التي عادت</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A sheet that came back. %1 is who filled it in, %2 a day.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Open as a review</source>
        <translation>افتحها كمراجعة</translation>
    </message>
    <message>
        <source>Open as a review: %1</source>
        <extracomment>For a screen reader; %1 is who filled a sheet in, with the day.</extracomment>
        <translation>افتحها كمراجعة: %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReviewActions</name>
    <message>
        <source>Nothing to change: it is like that already.</source>
        <translation>لا شيء لتغييره: هو كذلك بالفعل.</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReviewCommands</name>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;ردّ</translation>
    </message>
    <message>
        <source>Mark as &amp;posted</source>
        <translation>تمييز كم&amp;نشور</translation>
    </message>
    <message>
        <source>&amp;Copy the reply</source>
        <translation>نسخ الر&amp;دّ</translation>
    </message>
    <message>
        <source>&amp;Save the draft now</source>
        <translation>&amp;حفظ المسودة الآن</translation>
    </message>
    <message>
        <source>Add a ta&amp;g</source>
        <translation>إضافة &amp;وسم</translation>
    </message>
    <message>
        <source>Arc&amp;hive</source>
        <translation>&amp;أرشفة</translation>
    </message>
    <message>
        <source>&amp;Look at again</source>
        <translation>لل&amp;عودة إليها</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;تعديل…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>Health or safety is at stake</source>
        <translation>الأمر يمسّ الصحة أو السلامة</translation>
    </message>
    <message>
        <source>I &amp;want to answer this</source>
        <translation>أريد الردّ ع&amp;لى هذه</translation>
    </message>
    <message>
        <source>Add a &amp;message</source>
        <translation>إضافة ر&amp;سالة</translation>
    </message>
    <message>
        <source>Copy what they wrote</source>
        <translation>نسخ ما كتبه العميل</translation>
    </message>
    <message>
        <source>Review copied.</source>
        <translation>تم نسخ المراجعة.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>تم نسخ الرابط.</translation>
    </message>
    <message>
        <source>Histor&amp;y of this review…</source>
        <translation>سجل هذه ال&amp;مراجعة…</translation>
    </message>
    <message>
        <source>&amp;Next review</source>
        <translation>المراجعة التال&amp;ية</translation>
    </message>
    <message>
        <source>Pre&amp;vious review</source>
        <translation>المراجعة السا&amp;بقة</translation>
    </message>
    <message>
        <source>Select all in this view</source>
        <translation>تحديد الكل في هذا العرض</translation>
    </message>
    <message>
        <source>Take out of the arc&amp;hive</source>
        <translation>إخراج من ال&amp;أرشيف</translation>
    </message>
    <message>
        <source>Promise to p&amp;ut it right…</source>
        <translation>&amp;عِد بإصلاح الأمر…</translation>
    </message>
    <message>
        <source>Ap&amp;ologise with a plan</source>
        <translation>ا&amp;عتذر مع خطة</translation>
    </message>
    <message>
        <source>Insert a &amp;template…</source>
        <translation>أدرج &amp;قالبًا…</translation>
    </message>
    <message>
        <source>Put it behind an &amp;improvement…</source>
        <translation>ضعها خلف ت&amp;حسين…</translation>
    </message>
    <message>
        <source>Hand over to some&amp;body…</source>
        <translation>تسليمها إلى ش&amp;خص آخر…</translation>
    </message>
    <message>
        <source>Said in private</source>
        <translation>قيل على انفراد</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReviewDelegate</name>
    <message>
        <source>no rating</source>
        <translation>بلا تقييم</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReviewFields</name>
    <message>
        <source>add</source>
        <comment>a tag; stands in an empty field</comment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>شخصيًا</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>somewhere else</comment>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>وقت آخر</translation>
    </message>
    <message>
        <source>A day, no time</source>
        <translation>يوم بلا وقت</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Now, %1</source>
        <comment>%1 is the time of day</comment>
        <translation>الآن، %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no stars were given</comment>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReviewHead</name>
    <message>
        <source>I want to answer this</source>
        <translation>أريد الردّ على هذه</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Where a review stands and when it was written: &quot;E-mail · Tuesday 18 November, 08:40&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReviewListPane</name>
    <message>
        <source>No reviews yet</source>
        <translation>لا مراجعات بعد</translation>
    </message>
    <message>
        <source>Import a file, or write down what somebody said at the counter.</source>
        <translation>يمكن استيراد ملف، أو تدوين ما قاله شخص ما في المتجر.</translation>
    </message>
    <message>
        <source>Import reviews…</source>
        <translation>استيراد مراجعات…</translation>
    </message>
    <message>
        <source>Add a review…</source>
        <translation>إضافة مراجعة…</translation>
    </message>
    <message>
        <source>Each word is matched from its beginning.</source>
        <translation>تُطابَق كل كلمة من بدايتها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln archived ones do. Each word is matched from its beginning.</source>
        <translation>
            <numerusform>ولا شيء مطابق في الأرشيف. تُطابَق كل كلمة من بدايتها.</numerusform>
            <numerusform>توجد مراجعة مؤرشفة واحدة مطابقة. تُطابَق كل كلمة من بدايتها.</numerusform>
            <numerusform>توجد مراجعتان مؤرشفتان مطابقتان. تُطابَق كل كلمة من بدايتها.</numerusform>
            <numerusform>توجد %Ln مراجعات مؤرشفة مطابقة. تُطابَق كل كلمة من بدايتها.</numerusform>
            <numerusform>توجد %Ln مراجعة مؤرشفة مطابقة. تُطابَق كل كلمة من بدايتها.</numerusform>
            <numerusform>توجد %Ln مراجعة مؤرشفة مطابقة. تُطابَق كل كلمة من بدايتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>No reviews match “%1”</source>
        <translation>لا مراجعات تطابق «%1»</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln archived reviews</source>
        <translation>
            <numerusform>عرض المراجعات المؤرشفة</numerusform>
            <numerusform>عرض المراجعة المؤرشفة</numerusform>
            <numerusform>عرض المراجعتين المؤرشفتين</numerusform>
            <numerusform>عرض المراجعات المؤرشفة (%Ln)</numerusform>
            <numerusform>عرض المراجعات المؤرشفة (%Ln)</numerusform>
            <numerusform>عرض المراجعات المؤرشفة (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>All answered. Lovely.</source>
        <translation>تم الردّ على الجميع. رائع.</translation>
    </message>
    <message>
        <source>Show all reviews</source>
        <translation>عرض كل المراجعات</translation>
    </message>
    <message>
        <source>Every review is archived</source>
        <translation>كل المراجعات مؤرشفة</translation>
    </message>
    <message>
        <source>No reviews in “%1”</source>
        <translation>لا مراجعات في «%1»</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>عرض الأرشيف</translation>
    </message>
    <message>
        <source>No reviews match these filters</source>
        <translation>لا مراجعات تطابق عوامل التصفية هذه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews without a date are left out.</source>
        <translation>
            <numerusform>لم تُستبعد أي مراجعة بلا تاريخ.</numerusform>
            <numerusform>استُبعدت مراجعة واحدة بلا تاريخ.</numerusform>
            <numerusform>استُبعدت مراجعتان بلا تاريخ.</numerusform>
            <numerusform>استُبعدت %Ln مراجعات بلا تاريخ.</numerusform>
            <numerusform>استُبعدت %Ln مراجعة بلا تاريخ.</numerusform>
            <numerusform>استُبعدت %Ln مراجعة بلا تاريخ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation>إزالة عوامل التصفية</translation>
    </message>
    <message>
        <source>Nothing of this import is here</source>
        <translation>لا شيء من عملية الاستيراد هذه هنا</translation>
    </message>
    <message>
        <source>It was taken back, or its reviews are archived.</source>
        <translation>تم التراجع عنها، أو أن مراجعاتها مؤرشفة.</translation>
    </message>
    <message>
        <source>The reviews could not be read</source>
        <translation>تعذّرت قراءة المراجعات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Reading reviews</source>
        <translation>جارٍ قراءة المراجعات</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>From one import · %1</source>
        <extracomment>A file&apos;s name and how many of its reviews are shown: &quot;From reviews-november.csv · 286&quot;.</extracomment>
        <translation>من عملية استيراد واحدة · %1</translation>
    </message>
    <message>
        <source>From %1 · %2</source>
        <translation>من %1 · %2</translation>
    </message>
    <message>
        <source>No reviews of this import match “%1”</source>
        <translation>لا مراجعات من عملية الاستيراد هذه تطابق «%1»</translation>
    </message>
    <message>
        <source>No reviews from %1 match “%2”</source>
        <extracomment>%1 is a file&apos;s name, %2 what is searched for.</extracomment>
        <translation>لا مراجعات من %1 تطابق «%2»</translation>
    </message>
    <message>
        <source>Only this import is searched. Each word is matched from its beginning.</source>
        <translation>يشمل البحث عملية الاستيراد هذه فقط. تُطابَق كل كلمة من بدايتها.</translation>
    </message>
    <message>
        <source>Search all reviews</source>
        <translation>البحث في كل المراجعات</translation>
    </message>
    <message>
        <source>Filters are on. Each word is matched from its beginning.</source>
        <translation>عوامل التصفية مفعّلة. تُطابَق كل كلمة من بدايتها.</translation>
    </message>
    <message>
        <source>No reviews of this import in “%1”</source>
        <translation>لا مراجعات من عملية الاستيراد هذه في «%1»</translation>
    </message>
    <message>
        <source>Show the whole import</source>
        <translation>عرض عملية الاستيراد كاملة</translation>
    </message>
    <message>
        <source>No clock is running</source>
        <translation>لا عدّاد مهلة يعمل الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews are not answered.</source>
        <translation>
            <numerusform>لا مراجعات بلا ردّ.</numerusform>
            <numerusform>مراجعة واحدة بلا ردّ.</numerusform>
            <numerusform>مراجعتان بلا ردّ.</numerusform>
            <numerusform>%Ln مراجعات بلا ردّ.</numerusform>
            <numerusform>%Ln مراجعة بلا ردّ.</numerusform>
            <numerusform>%Ln مراجعة بلا ردّ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>The review you added is not in this view.</source>
        <translation>المراجعة المضافة ليست في هذا العرض.</translation>
    </message>
    <message>
        <source>About: %1 · %2</source>
        <extracomment>Over the list: what its reviews are about, and how many there are: &quot;About: Ordering · 12&quot;.</extracomment>
        <translation>عن: %1 · %2</translation>
    </message>
    <message>
        <source>The complaints that count as said often · %1</source>
        <extracomment>Over the list: it holds the complaints that make a topic one that is said often, and %1 is how many.</extracomment>
        <translation>الشكاوى التي تُحسب متكررة · %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReviewSentence</name>
    <message>
        <source>urgent</source>
        <translation>عاجلة</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>عليها علامة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>a draft is begun</source>
        <translation>توجد مسودة</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>تم الردّ</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>بلا ردّ</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list that is read aloud: &quot;Priya Nair, 1 of 5 stars&quot;.</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>The end of a sentence.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>%1 was asked to take over</source>
        <comment>a name</comment>
        <translation>طُلب من %1 أن يتولى</translation>
    </message>
    <message>
        <source>%1 sees to it</source>
        <comment>a name</comment>
        <translation>يتولاها %1</translation>
    </message>
    <message>
        <source>a reply is ready to be posted</source>
        <translation>يوجد ردّ جاهز للنشر</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReviewTable</name>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReviewWords</name>
    <message>
        <source>Unsorted</source>
        <translation>غير مصنّف</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>إيجابي</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>سلبي</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>مختلط</translation>
    </message>
    <message>
        <source>unsorted</source>
        <comment>inside a sentence</comment>
        <translation>غير مصنّفة</translation>
    </message>
    <message>
        <source>positive</source>
        <comment>inside a sentence</comment>
        <translation>إيجابية</translation>
    </message>
    <message>
        <source>negative</source>
        <comment>inside a sentence</comment>
        <translation>سلبية</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>inside a sentence</comment>
        <translation>مختلطة</translation>
    </message>
    <message>
        <source>A suggestion</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>From the rating</source>
        <translation>من التقييم</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>من الملف</translation>
    </message>
    <message>
        <source>Sorted by you</source>
        <translation>من تصنيفك</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>ثناء</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>أحد العملاء</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>A supplier</source>
        <translation>أحد المورّدين</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>ما لاحظته</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Finding</source>
        <comment>the customer looks for a shop</comment>
        <translation>العثور على المتجر</translation>
    </message>
    <message>
        <source>Asking</source>
        <comment>the customer asks before buying</comment>
        <translation>الاستفسار</translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation>الاختيار</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>الشراء</translation>
    </message>
    <message>
        <source>Paying</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Receiving</source>
        <comment>the goods reach the customer</comment>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Using</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>ما بعد البيع</translation>
    </message>
    <message>
        <source>Ending</source>
        <comment>used up, returned or cancelled</comment>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Coming back</source>
        <comment>the customer returns</comment>
        <translation>العودة</translation>
    </message>
    <message>
        <source>People</source>
        <comment>where it hurts: the people in the shop</comment>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Product or service</source>
        <translation>المنتج أو الخدمة</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>where it hurts: the way things are done</comment>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>where it hurts: the shop&apos;s phone, site, messages</comment>
        <translation>القناة</translation>
    </message>
    <message>
        <source>No answer needed</source>
        <translation>لا حاجة إلى ردّ</translation>
    </message>
    <message>
        <source>Needs reply</source>
        <translation>بانتظار ردّ</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>بلا ردّ</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>تم الردّ</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>what the shop answers</comment>
        <translation>ردّ</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>شكر</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>اعتذار</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all reviews</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>المؤرشفة</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>الأكثر إلحاحًا أولًا</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Highest rating first</source>
        <translation>الأعلى تقييمًا أولًا</translation>
    </message>
    <message>
        <source>Lowest rating first</source>
        <translation>الأدنى تقييمًا أولًا</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>sort order, where there is little room</comment>
        <translation>الأكثر إلحاحًا</translation>
    </message>
    <message>
        <source>Newest</source>
        <comment>sort order, where there is little room</comment>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Oldest</source>
        <comment>sort order, where there is little room</comment>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Highest</source>
        <comment>sort order by rating, where there is little room</comment>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Lowest</source>
        <comment>sort order by rating, where there is little room</comment>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>reviews without an answer and without a clock</comment>
        <translation>بلا ردّ</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReviewsPage</name>
    <message>
        <source>chosen by hand</source>
        <translation>مختارة يدويًا</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what is searched for</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>all channels</source>
        <comment>inside a sentence</comment>
        <translation>كل القنوات</translation>
    </message>
    <message>
        <source>one import</source>
        <comment>inside a sentence</comment>
        <translation>عملية استيراد واحدة</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Shopbell::RiskText</name>
    <message numerus="yes">
        <source>Not seen for %Ln days</source>
        <translation>
            <numerusform>لم يأتِ منذ %Ln يوم</numerusform>
            <numerusform>لم يأتِ منذ يوم</numerusform>
            <numerusform>لم يأتِ منذ يومين</numerusform>
            <numerusform>لم يأتِ منذ %Ln أيام</numerusform>
            <numerusform>لم يأتِ منذ %Ln يومًا</numerusform>
            <numerusform>لم يأتِ منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, usually every %Ln</source>
        <extracomment>%1 is &quot;Not seen for 48 days&quot;.</extracomment>
        <translation>
            <numerusform>%1، عادةً كل %Ln يوم</numerusform>
            <numerusform>%1، عادةً كل يوم</numerusform>
            <numerusform>%1، عادةً كل يومين</numerusform>
            <numerusform>%1، عادةً كل %Ln أيام</numerusform>
            <numerusform>%1، عادةً كل %Ln يومًا</numerusform>
            <numerusform>%1، عادةً كل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Open complaint since %1</source>
        <translation>شكوى مفتوحة منذ %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is &quot;Open complaint since 18 Nov&quot;, %2 &quot;Not seen for 48 days&quot;.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <extracomment>A customer in a list, for a screen reader: the name, then why they may not come back.</extracomment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a complaint and its owner</comment>
        <extracomment>%1 is &quot;Open complaint since 18 Nov&quot;, %2 the name of who sees to it.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2 sees to it</source>
        <extracomment>%1 is &quot;Open complaint since 18 Nov&quot;, %2 a name.</extracomment>
        <translation>%1، يتولاها %2</translation>
    </message>
</context>
<context>
    <name>Shopbell::RowsTable</name>
    <message>
        <source>Rows of the file</source>
        <translation>صفوف الملف</translation>
    </message>
</context>
<context>
    <name>Shopbell::SaidOftenCard</name>
    <message>
        <source>All improvements</source>
        <translation>كل التحسينات</translation>
    </message>
    <message>
        <source>Said often, and what is being tried</source>
        <translation>ما يُقال كثيرًا، وما هو قيد التجربة</translation>
    </message>
    <message>
        <source>Said often, nothing decided</source>
        <translation>يُقال كثيرًا ولم يُقرَّر شيء</translation>
    </message>
    <message>
        <source>Being tried</source>
        <translation>قيد التجربة</translation>
    </message>
</context>
<context>
    <name>Shopbell::SatisfactionCard</name>
    <message>
        <source>Satisfaction</source>
        <translation>الرضا</translation>
    </message>
    <message numerus="yes">
        <source>Out of 10: %Ln scores in the last %1 days.</source>
        <extracomment>Of a mean score. %1 is a number of days, the other one of scores: &quot;Out of 10: 63 scores in the last 90 days.&quot;</extracomment>
        <translation>
            <numerusform>من 10: لا درجات في آخر %1 يوم.</numerusform>
            <numerusform>من 10: درجة واحدة في آخر %1 يوم.</numerusform>
            <numerusform>من 10: درجتان في آخر %1 يوم.</numerusform>
            <numerusform>من 10: %Ln درجات في آخر %1 يوم.</numerusform>
            <numerusform>من 10: %Ln درجة في آخر %1 يوم.</numerusform>
            <numerusform>من 10: %Ln درجة في آخر %1 يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>In spans of %1 days: %2.</source>
        <extracomment>%1 is a number of days, %2 the mean scores in each: &quot;8.1, 8.4, 8.2&quot;.</extracomment>
        <translation>في فترات من %1 يوم: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between mean scores</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Shopbell::SaveRows</name>
    <message>
        <source>Save the rows that are left out</source>
        <translation>حفظ الصفوف المستبعدة</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>جداول نصية (*.csv)</translation>
    </message>
    <message>
        <source>%1 left out.csv</source>
        <extracomment>Name of a file: %1 is the name of the imported file without its ending.</extracomment>
        <translation>%1 مستبعد.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are saved in %1. Put them right there, then import that file.</source>
        <translation>
            <numerusform>لم يُحفظ أي صف في %1.</numerusform>
            <numerusform>حُفظ صف واحد في %1. يمكن تصحيح ذلك هناك ثم استيراد ذلك الملف.</numerusform>
            <numerusform>حُفظ صفان في %1. يمكن تصحيح ذلك هناك ثم استيراد ذلك الملف.</numerusform>
            <numerusform>حُفظت %Ln صفوف في %1. يمكن تصحيح ذلك هناك ثم استيراد ذلك الملف.</numerusform>
            <numerusform>حُفظ %Ln صفًا في %1. يمكن تصحيح ذلك هناك ثم استيراد ذلك الملف.</numerusform>
            <numerusform>حُفظ %Ln صف في %1. يمكن تصحيح ذلك هناك ثم استيراد ذلك الملف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ScoreDialog</name>
    <message>
        <source>Add the score</source>
        <translation>إضافة الدرجة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>at the till, after the repair …</source>
        <translation>عند الصندوق، بعد الإصلاح…</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>سأله</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Occasion (may stay empty)</source>
        <translation>المناسبة (يمكن تركها فارغة)</translation>
    </message>
    <message>
        <source>Choose the number that was said.</source>
        <translation>اختر الرقم الذي قيل.</translation>
    </message>
    <message>
        <source>Ask in these words, and take the number as it is said.</source>
        <translation>اسأل بهذه الكلمات، وخذ الرقم كما قيل.</translation>
    </message>
    <message>
        <source>%1 of 10 is: %2</source>
        <extracomment>After a score was chosen: the group it makes.</extracomment>
        <translation>%1 من 10 تعني: %2</translation>
    </message>
    <message>
        <source>A score of %1</source>
        <extracomment>The title of a window; %1 is a name.</extracomment>
        <translation>درجة %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Shopbell::ScoreScale</name>
    <message>
        <source>None</source>
        <comment>no number was given</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <extracomment>For a screen reader: a score.</extracomment>
        <translation>%1 من 10</translation>
    </message>
</context>
<context>
    <name>Shopbell::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>Shopbell::SegmentButton</name>
    <message>
        <source>Segment</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>In no segment</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>الفئة: %1</translation>
    </message>
    <message>
        <source>Segment: all</source>
        <translation>الفئة: الكل</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>جميع الفئات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A segment and how many customers are in it: &quot;Weekend (14)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln chosen customer(s) in</source>
        <translation>
            <numerusform>وضع العملاء المختارين (%Ln) في</numerusform>
            <numerusform>وضع العملاء المختارين (%Ln) في</numerusform>
            <numerusform>وضع العملاء المختارين (%Ln) في</numerusform>
            <numerusform>وضع العملاء المختارين (%Ln) في</numerusform>
            <numerusform>وضع العملاء المختارين (%Ln) في</numerusform>
            <numerusform>وضع العملاء المختارين (%Ln) في</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the chosen customers in</source>
        <translation>وضع العملاء المختارين في</translation>
    </message>
    <message>
        <source>A new segment…</source>
        <translation>فئة جديدة…</translation>
    </message>
    <message>
        <source>No segment</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>A new segment</source>
        <translation>فئة جديدة</translation>
    </message>
    <message>
        <source>Name, for example “Weekend” or “Web orders”</source>
        <translation>اسم، مثل «نهاية الأسبوع» أو «طلبات الموقع»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln customer(s) in it</source>
        <translation>
            <numerusform>وضع %Ln عميل فيها</numerusform>
            <numerusform>وضع عميل واحد فيها</numerusform>
            <numerusform>وضع عميلين فيها</numerusform>
            <numerusform>وضع %Ln عملاء فيها</numerusform>
            <numerusform>وضع %Ln عميلًا فيها</numerusform>
            <numerusform>وضع %Ln عميل فيها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::SentenceDialog</name>
    <message>
        <source>Write a few words first.</source>
        <translation>اكتب بضع كلمات أولًا.</translation>
    </message>
</context>
<context>
    <name>Shopbell::Sentences</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <extracomment>Two sentences, one after the other; in Chinese without a space.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Shopbell::ServicesEdit</name>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>أضف خدمة</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>اسم الخدمة</translation>
    </message>
    <message>
        <source>Birthday cakes</source>
        <translation>كعكات أعياد الميلاد</translation>
    </message>
    <message>
        <source>Note about the service</source>
        <translation>ملاحظة عن الخدمة</translation>
    </message>
    <message>
        <source>order 3 days before</source>
        <translation>اطلب قبل 3 أيام</translation>
    </message>
    <message>
        <source>Comes round every so many weeks</source>
        <translation>تتكرر كل كذا أسبوع</translation>
    </message>
    <message>
        <source>does not come round</source>
        <translation>لا تتكرر</translation>
    </message>
    <message>
        <source>every </source>
        <comment>before a number of weeks</comment>
        <extracomment>In a number field: &quot;every 6 weeks&quot;.</extracomment>
        <translation>كل </translation>
    </message>
    <message>
        <source>Take this service out</source>
        <translation>أخرج هذه الخدمة</translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <extracomment>Behind the number in a field: &quot;every 6 weeks&quot;.</extracomment>
        <translation>
            <numerusform>أسبوع</numerusform>
            <numerusform>أسبوع</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>أسابيع</numerusform>
            <numerusform>أسبوعًا</numerusform>
            <numerusform>أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Price of the service (may stay empty)</source>
        <translation>سعر الخدمة (يجوز تركه فارغًا)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
</context>
<context>
    <name>Shopbell::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>Categories of settings</source>
        <translation>فئات الإعدادات</translation>
    </message>
</context>
<context>
    <name>Shopbell::SettingsPreview</name>
    <message>
        <source>How it looks</source>
        <translation>كيف يبدو</translation>
    </message>
    <message>
        <source>On the first change of each day. 14 copies are kept in the folder Shopbell Backups.</source>
        <translation>عند أول تغيير في كل يوم. يُحتفظ بـ 14 نسخة في المجلد Shopbell Backups.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Dark text is easy to read on it, %1 : 1</source>
        <extracomment>About the brand colour. %1 is a contrast ratio such as 5.9.</extracomment>
        <translation>النص الداكن سهل القراءة عليه، %1 : 1</translation>
    </message>
    <message>
        <source>Light text is easy to read on it, %1 : 1</source>
        <translation>النص الفاتح سهل القراءة عليه، %1 : 1</translation>
    </message>
</context>
<context>
    <name>Shopbell::ShareOptions</name>
    <message>
        <source>Options of the picture</source>
        <translation>خيارات الصورة</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Take the chart&apos;s own headline</source>
        <translation>أخذ العنوان من الرسم البياني</translation>
    </message>
    <message>
        <source>Line above</source>
        <translation>السطر الأعلى</translation>
    </message>
    <message>
        <source>from the chart</source>
        <translation>من الرسم البياني</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>سطر المصدر</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the alt text</source>
        <translation>نسخ النص البديل</translation>
    </message>
    <message>
        <source>Take the chart&apos;s own alt text</source>
        <translation>أخذ النص البديل من الرسم البياني</translation>
    </message>
    <message>
        <source>Save it beside the picture</source>
        <translation>حفظه بجانب الصورة</translation>
    </message>
    <message>
        <source>A text file with the name of the picture</source>
        <translation>ملف نصي باسم الصورة</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>السطر الأخير</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>All sizes…</source>
        <translation>جميع المقاسات…</translation>
    </message>
    <message>
        <source>Export PNG…</source>
        <translation>تصدير PNG…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a button (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Thank you, Wellbrook.</source>
        <comment>an example of a last line</comment>
        <translation>شكرًا لكم، Wellbrook.</translation>
    </message>
</context>
<context>
    <name>Shopbell::SharePage</name>
    <message>
        <source>Share</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Preview of the picture: %1</source>
        <translation>معاينة الصورة: %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::ShareSources</name>
    <message>
        <source>Share</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>الرسوم البيانية</translation>
    </message>
    <message>
        <source>More in Insights: “Make a post” brings any chart here.</source>
        <translation>المزيد في التحليلات: «إعداد منشور» يجلب أي رسم بياني إلى هنا.</translation>
    </message>
</context>
<context>
    <name>Shopbell::ShareStage</name>
    <message>
        <source>Square</source>
        <translation>مربع</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>طولي</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>القصة</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>a size of a picture</comment>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Wide</source>
        <comment>a size of a picture</comment>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>رسم بياني</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation>حجم المعاينة</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>A size in pixels: width × height.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Import purchases…</source>
        <translation>استيراد المشتريات…</translation>
    </message>
    <message>
        <source>Fit %1</source>
        <extracomment>%1 is a percentage: &quot;Fit 50%&quot;.</extracomment>
        <translation>ملاءمة %1</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
</context>
<context>
    <name>Shopbell::ShareWords</name>
    <message>
        <source>half</source>
        <extracomment>A share, inside a sentence: &quot;half&quot;.</extracomment>
        <translation>النصف</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>nearly %1</source>
        <extracomment>%1 is a share: &quot;nearly half&quot;.</extracomment>
        <translation>ما يقارب %1</translation>
    </message>
    <message>
        <source>fewer than one in ten</source>
        <translation>أقل من واحد من كل عشرة</translation>
    </message>
    <message>
        <source>more than %1</source>
        <extracomment>%1 is a share: &quot;more than four in ten&quot;.</extracomment>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>A share, inside a sentence, both numbers as words: &quot;four in ten&quot;, &quot;one in six&quot;.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is a share: &quot;about one in six&quot;.</extracomment>
        <translation>نحو %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::SheetOutput</name>
    <message>
        <source>The questionnaire is on its way to the printer.</source>
        <translation>الاستبيان في طريقه إلى الطابعة.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Save the questionnaire</source>
        <translation>احفظ الاستبيان</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>%1 - Questionnaire</source>
        <extracomment>Suggested name of a file. %1 is the shop file&apos;s name.</extracomment>
        <translation>%1 - استبيان</translation>
    </message>
    <message>
        <source>Saved as “%1” in the folder “%2”.</source>
        <translation>تم الحفظ باسم «%1» في المجلد «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the folder “%1”.</source>
        <extracomment>%1 is a folder&apos;s name.</extracomment>
        <translation>
            <numerusform>لا ملفات في المجلد «%1».</numerusform>
            <numerusform>في المجلد «%1» ملف واحد.</numerusform>
            <numerusform>في المجلد «%1» ملفان.</numerusform>
            <numerusform>في المجلد «%1» %Ln ملفات.</numerusform>
            <numerusform>في المجلد «%1» %Ln ملفًا.</numerusform>
            <numerusform>في المجلد «%1» %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link is too long for a code. Use a shorter one.</source>
        <translation>الرابط أطول مما يتسع له الرمز. استخدم رابطًا أقصر.</translation>
    </message>
</context>
<context>
    <name>Shopbell::SheetWords</name>
    <message>
        <source>Thank you for coming. It takes three minutes, and we read every word. Leave out what you like, and give it back at the counter, or answer on your phone.</source>
        <translation>شكرًا لحضورك. يستغرق الأمر ثلاث دقائق، ونقرأ كل كلمة. اترك ما تشاء، وأعده عند الصندوق، أو أجب من هاتفك.</translation>
    </message>
    <message>
        <source>Thank you for coming. It takes three minutes, and we read every word. Leave out what you like, and give it back at the counter.</source>
        <translation>شكرًا لحضورك. يستغرق الأمر ثلاث دقائق، ونقرأ كل كلمة. اترك ما تشاء، وأعده عند الصندوق.</translation>
    </message>
    <message>
        <source>Thank you for coming. It takes three minutes, and %1 reads every word. Leave out what you like, and give it back at the counter, or answer on your phone.</source>
        <translation>شكرًا لحضورك. يستغرق الأمر ثلاث دقائق، ويقرأ %1 كل كلمة. اترك ما تشاء، وأعده عند الصندوق، أو أجب من هاتفك.</translation>
    </message>
    <message>
        <source>Thank you for coming. It takes three minutes, and %1 reads every word. Leave out what you like, and give it back at the counter.</source>
        <translation>شكرًا لحضورك. يستغرق الأمر ثلاث دقائق، ويقرأ %1 كل كلمة. اترك ما تشاء، وأعده عند الصندوق.</translation>
    </message>
    <message>
        <source>I use it</source>
        <translation>أستخدمه</translation>
    </message>
    <message>
        <source>New to me</source>
        <translation>جديد عليّ</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>أخبروني</translation>
    </message>
    <message>
        <source>Answer on your phone</source>
        <translation>أجب من هاتفك</translation>
    </message>
    <message>
        <source>Your name, if you like</source>
        <translation>اسمك، إن أردت</translation>
    </message>
    <message>
        <source>Phone or e-mail, only if we should write back</source>
        <translation>هاتف أو بريد إلكتروني، فقط إن كان علينا أن نكتب لك</translation>
    </message>
    <message>
        <source>You may show my words with my first name</source>
        <translation>يمكنكم عرض كلماتي مع اسمي الأول</translation>
    </message>
    <message>
        <source>Please do not write to me</source>
        <translation>من فضلكم لا تكتبوا إليّ</translation>
    </message>
    <message>
        <source>sheet %1 of %2</source>
        <extracomment>At the foot of a page: &quot;sheet 1 of 2&quot;.</extracomment>
        <translation>ورقة %1 من %2</translation>
    </message>
    <message>
        <source>What brings you back to us?</source>
        <translation>ما الذي يعيدك إلينا؟</translation>
    </message>
    <message>
        <source>What nearly stopped you, and when?</source>
        <translation>ما الذي كاد يوقفك، ومتى؟</translation>
    </message>
    <message>
        <source>What should we stop doing?</source>
        <translation>ما الذي علينا أن نتوقف عنه؟</translation>
    </message>
    <message>
        <source>What did you tell a friend about us?</source>
        <translation>ماذا قلت لصديق عنا؟</translation>
    </message>
    <message>
        <source>Where else do you buy this, and what do they do better?</source>
        <translation>أين تشتري هذا أيضًا، وما الذي يفعلونه أفضل؟</translation>
    </message>
    <message>
        <source>What would you miss if we closed?</source>
        <translation>ماذا ستفتقد لو أغلقنا؟</translation>
    </message>
    <message>
        <source>What should we do next?</source>
        <translation>ماذا علينا أن نفعل بعد ذلك؟</translation>
    </message>
    <message>
        <source>All in all, how satisfied are you?</source>
        <translation>إجمالًا، ما مدى رضاك؟</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>لست راضيًا</translation>
    </message>
    <message>
        <source>could not be better</source>
        <translation>لا يمكن أن يكون أفضل</translation>
    </message>
    <message>
        <source>Everything we do. What do you know, use, or want?</source>
        <translation>كل ما نقدمه. ماذا تعرف أو تستخدم أو تريد؟</translation>
    </message>
    <message>
        <source>Is anything missing that you buy somewhere else?</source>
        <translation>هل ينقص شيء تشتريه من مكان آخر؟</translation>
    </message>
    <message>
        <source>Wants to hear of %1.</source>
        <extracomment>Of a customer; %1 are services: &quot;Wants to hear of Gift cards and Birthday cakes.&quot;</extracomment>
        <translation>يريد أن يسمع عن %1.</translation>
    </message>
    <message>
        <source>Uses %1.</source>
        <translation>يستخدم %1.</translation>
    </message>
    <message>
        <source>Did not know of %1.</source>
        <translation>لم يكن يعرف عن %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a question of a questionnaire, %2 what was answered: &quot;What brings you back? The rye.&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Shopbell::ShopCard</name>
    <message>
        <source>The shop’s logo</source>
        <translation>شعار المتجر</translation>
    </message>
    <message>
        <source>The shop needs a name. The old one is kept until you type a new one.</source>
        <translation>يحتاج المتجر إلى اسم. يبقى الاسم القديم حتى كتابة اسم جديد.</translation>
    </message>
    <message>
        <source>That is not a colour. Write one like %1, or pick one of the dots.</source>
        <extracomment>%1 is a colour as it is written in web pages.</extracomment>
        <translation>هذا ليس لونًا. يُرجى كتابة لون مثل %1، أو اختيار إحدى النقاط.</translation>
    </message>
</context>
<context>
    <name>Shopbell::ShopSign</name>
    <message>
        <source>%1, %2</source>
        <extracomment>The sign over the list of sections, for a screen reader. %1 is the shop&apos;s name, %2 kind and place.</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Shopbell::ShopWindow</name>
    <message>
        <source>The language changes when the import is done.</source>
        <translation>تتغيّر اللغة عند انتهاء الاستيراد.</translation>
    </message>
</context>
<context>
    <name>Shopbell::SizeDialog</name>
    <message>
        <source>Own size</source>
        <translation>مقاس خاص</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels</comment>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Take this size</source>
        <translation>استخدام هذا المقاس</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Screen in the window</source>
        <comment>an example of a name for an own size</comment>
        <translation>شاشة في الواجهة</translation>
    </message>
    <message>
        <source>With a name it stays among the sizes. Without one it is taken once.</source>
        <translation>مع اسم يبقى بين المقاسات، ومن دون اسم يُستخدم مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>Shopbell::SizeTiles</name>
    <message>
        <source>%1×%2</source>
        <extracomment>A size in pixels: width × height.</extracomment>
        <translation>%1×%2</translation>
    </message>
    <message>
        <source>%1, %2 by %3 pixels</source>
        <translation>%1، %2 في %3 بكسل</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>مقاس الصورة</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1 is a name, %2 pixels: &quot;LinkedIn 1200×627&quot;.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Own size…</source>
        <translation>مقاس خاص…</translation>
    </message>
    <message>
        <source>More sizes…</source>
        <translation>مقاسات أخرى…</translation>
    </message>
    <message>
        <source>More sizes; %1 is chosen</source>
        <translation>مقاسات أخرى؛ المختار %1</translation>
    </message>
    <message>
        <source>More sizes</source>
        <translation>مقاسات أخرى</translation>
    </message>
    <message>
        <source>Take “%1” out of the list</source>
        <extracomment>%1 is a size that the owner named.</extracomment>
        <translation>إزالة «%1» من القائمة</translation>
    </message>
</context>
<context>
    <name>Shopbell::SocialLook</name>
    <message>
        <source>Awning</source>
        <translation>مظلة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورق</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>سبورة</translation>
    </message>
</context>
<context>
    <name>Shopbell::SortingPanel</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What kind of feedback it is</source>
        <translation>نوع هذا الرأي</translation>
    </message>
    <message>
        <source>About</source>
        <comment>what a review is about</comment>
        <translation>عن</translation>
    </message>
    <message>
        <source>The moment of the customer’s journey that it is about</source>
        <translation>اللحظة التي تتعلق بها من رحلة العميل</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>أين المشكلة</translation>
    </message>
    <message>
        <source>People, product or service, process, or channel</source>
        <translation>الأشخاص أو المنتج أو الخدمة أو سير العمل أو القناة</translation>
    </message>
</context>
<context>
    <name>Shopbell::Sparkline</name>
    <message>
        <source>How it went</source>
        <translation>كيف سار الأمر</translation>
    </message>
</context>
<context>
    <name>Shopbell::SpellingWords</name>
    <message>
        <source>The spelling is not checked, because the language of the text is not known. Choose it.</source>
        <translation>لا يُفحص الإملاء لأن لغة النص غير معروفة. اخترها.</translation>
    </message>
    <message>
        <source>The spelling is not checked, because the dictionary for %1 cannot be read. Install it again.</source>
        <translation>لا يُفحص الإملاء لأن قاموس %1 تتعذر قراءته. ثبّته من جديد.</translation>
    </message>
    <message>
        <source>The spelling is not checked, because there is no dictionary for %1 on this computer. Install one for hunspell.</source>
        <translation>لا يُفحص الإملاء لأنه لا قاموس للغة %1 على هذا الحاسوب. ثبّت واحدًا لـ hunspell.</translation>
    </message>
</context>
<context>
    <name>Shopbell::StarInput</name>
    <message>
        <source>Stars</source>
        <translation>النجوم</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no stars were given</comment>
        <translation>بلا</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n من 5 نجوم</numerusform>
            <numerusform>نجمة واحدة من 5</numerusform>
            <numerusform>نجمتان من 5</numerusform>
            <numerusform>%n من 5 نجوم</numerusform>
            <numerusform>%n من 5 نجوم</numerusform>
            <numerusform>%n من 5 نجوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::StartWindow</name>
    <message>
        <source>Shopbell</source>
        <translation>Shopbell</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open another shop…</source>
        <translation>فتح متجر آخر…</translation>
    </message>
    <message>
        <source>New shop…</source>
        <translation>متجر جديد…</translation>
    </message>
    <message>
        <source>Restore the copy of %1</source>
        <extracomment>A button. %1 is when the copy was made: &quot;today, 08:12&quot;.</extracomment>
        <translation>استعادة نسخة %1</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>فتح متجر</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>متجر جديد</translation>
    </message>
    <message>
        <source>Shopbell files (*.shopbell)</source>
        <translation>ملفات Shopbell (*.shopbell)</translation>
    </message>
</context>
<context>
    <name>Shopbell::StatisticText</name>
    <message numerus="yes">
        <source>%1 bought again within %n days</source>
        <translation>
            <numerusform>%1 اشتروا مرة أخرى خلال %n يوم</numerusform>
            <numerusform>%1 اشتروا مرة أخرى خلال يوم واحد</numerusform>
            <numerusform>%1 اشتروا مرة أخرى خلال يومين</numerusform>
            <numerusform>%1 اشتروا مرة أخرى خلال %n أيام</numerusform>
            <numerusform>%1 اشتروا مرة أخرى خلال %n يومًا</numerusform>
            <numerusform>%1 اشتروا مرة أخرى خلال %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More people come back: %1 bought again within %n days</source>
        <translation>
            <numerusform>العائدون أكثر: %1 اشتروا مرة أخرى خلال %n يوم</numerusform>
            <numerusform>العائدون أكثر: %1 اشتروا مرة أخرى خلال يوم واحد</numerusform>
            <numerusform>العائدون أكثر: %1 اشتروا مرة أخرى خلال يومين</numerusform>
            <numerusform>العائدون أكثر: %1 اشتروا مرة أخرى خلال %n أيام</numerusform>
            <numerusform>العائدون أكثر: %1 اشتروا مرة أخرى خلال %n يومًا</numerusform>
            <numerusform>العائدون أكثر: %1 اشتروا مرة أخرى خلال %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As many people come back: %1 bought again within %n days</source>
        <translation>
            <numerusform>العائدون كما هم: %1 اشتروا مرة أخرى خلال %n يوم</numerusform>
            <numerusform>العائدون كما هم: %1 اشتروا مرة أخرى خلال يوم واحد</numerusform>
            <numerusform>العائدون كما هم: %1 اشتروا مرة أخرى خلال يومين</numerusform>
            <numerusform>العائدون كما هم: %1 اشتروا مرة أخرى خلال %n أيام</numerusform>
            <numerusform>العائدون كما هم: %1 اشتروا مرة أخرى خلال %n يومًا</numerusform>
            <numerusform>العائدون كما هم: %1 اشتروا مرة أخرى خلال %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer people come back: %1 bought again within %n days</source>
        <translation>
            <numerusform>العائدون أقل: %1 اشتروا مرة أخرى خلال %n يوم</numerusform>
            <numerusform>العائدون أقل: %1 اشتروا مرة أخرى خلال يوم واحد</numerusform>
            <numerusform>العائدون أقل: %1 اشتروا مرة أخرى خلال يومين</numerusform>
            <numerusform>العائدون أقل: %1 اشتروا مرة أخرى خلال %n أيام</numerusform>
            <numerusform>العائدون أقل: %1 اشتروا مرة أخرى خلال %n يومًا</numerusform>
            <numerusform>العائدون أقل: %1 اشتروا مرة أخرى خلال %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 visits per customer in %2</source>
        <translation>
            <numerusform>%1 زيارة لكل عميل في %2</numerusform>
            <numerusform>%1 زيارة لكل عميل في %2</numerusform>
            <numerusform>%1 زيارة لكل عميل في %2</numerusform>
            <numerusform>%1 زيارة لكل عميل في %2</numerusform>
            <numerusform>%1 زيارة لكل عميل في %2</numerusform>
            <numerusform>%1 زيارة لكل عميل في %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People come more often: %1 visits per customer in %2</source>
        <translation>
            <numerusform>الناس يأتون أكثر: %1 زيارة لكل عميل في %2</numerusform>
            <numerusform>الناس يأتون أكثر: %1 زيارة لكل عميل في %2</numerusform>
            <numerusform>الناس يأتون أكثر: %1 زيارة لكل عميل في %2</numerusform>
            <numerusform>الناس يأتون أكثر: %1 زيارة لكل عميل في %2</numerusform>
            <numerusform>الناس يأتون أكثر: %1 زيارة لكل عميل في %2</numerusform>
            <numerusform>الناس يأتون أكثر: %1 زيارة لكل عميل في %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People come as often as before: %1 visits per customer in %2</source>
        <translation>
            <numerusform>الناس يأتون كما من قبل: %1 زيارة لكل عميل في %2</numerusform>
            <numerusform>الناس يأتون كما من قبل: %1 زيارة لكل عميل في %2</numerusform>
            <numerusform>الناس يأتون كما من قبل: %1 زيارة لكل عميل في %2</numerusform>
            <numerusform>الناس يأتون كما من قبل: %1 زيارة لكل عميل في %2</numerusform>
            <numerusform>الناس يأتون كما من قبل: %1 زيارة لكل عميل في %2</numerusform>
            <numerusform>الناس يأتون كما من قبل: %1 زيارة لكل عميل في %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People come less often: %1 visits per customer in %2</source>
        <translation>
            <numerusform>الناس يأتون أقل: %1 زيارة لكل عميل في %2</numerusform>
            <numerusform>الناس يأتون أقل: %1 زيارة لكل عميل في %2</numerusform>
            <numerusform>الناس يأتون أقل: %1 زيارة لكل عميل في %2</numerusform>
            <numerusform>الناس يأتون أقل: %1 زيارة لكل عميل في %2</numerusform>
            <numerusform>الناس يأتون أقل: %1 زيارة لكل عميل في %2</numerusform>
            <numerusform>الناس يأتون أقل: %1 زيارة لكل عميل في %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 between two visits</source>
        <extracomment>%1 is a number of days with its word.</extracomment>
        <translation>%1 بين زيارتين</translation>
    </message>
    <message>
        <source>People take longer to come back: %1 between two visits</source>
        <translation>الناس يتأخرون في العودة: %1 بين زيارتين</translation>
    </message>
    <message>
        <source>People come back as soon as before: %1 between two visits</source>
        <translation>الناس يعودون بالسرعة نفسها: %1 بين زيارتين</translation>
    </message>
    <message>
        <source>People come back sooner: %1 between two visits</source>
        <translation>الناس يعودون أسرع: %1 بين زيارتين</translation>
    </message>
    <message>
        <source>%1 of new customers come in the month after their first visit</source>
        <translation>%1 من العملاء الجدد يأتون في الشهر التالي لأول زيارة</translation>
    </message>
    <message>
        <source>%1 of new customers have come back by the month after their first visit</source>
        <translation>%1 من العملاء الجدد عادوا حتى الشهر التالي لأول زيارة</translation>
    </message>
    <message>
        <source>%1 further visits per new customer by the month after the first</source>
        <translation>%1 زيارة إضافية لكل عميل جديد حتى الشهر التالي للأول</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendations in %1</source>
        <translation>
            <numerusform>%Ln توصية في %1</numerusform>
            <numerusform>توصية واحدة في %1</numerusform>
            <numerusform>توصيتين في %1</numerusform>
            <numerusform>%Ln توصيات في %1</numerusform>
            <numerusform>%Ln توصية في %1</numerusform>
            <numerusform>%Ln توصية في %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More people are sent: %Ln recommendations in %1</source>
        <translation>
            <numerusform>المرسلون أكثر: %Ln توصية في %1</numerusform>
            <numerusform>المرسلون أكثر: توصية واحدة في %1</numerusform>
            <numerusform>المرسلون أكثر: توصيتين في %1</numerusform>
            <numerusform>المرسلون أكثر: %Ln توصيات في %1</numerusform>
            <numerusform>المرسلون أكثر: %Ln توصية في %1</numerusform>
            <numerusform>المرسلون أكثر: %Ln توصية في %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As many people are sent: %Ln recommendations in %1</source>
        <translation>
            <numerusform>المرسلون كما هم: %Ln توصية في %1</numerusform>
            <numerusform>المرسلون كما هم: توصية واحدة في %1</numerusform>
            <numerusform>المرسلون كما هم: توصيتين في %1</numerusform>
            <numerusform>المرسلون كما هم: %Ln توصيات في %1</numerusform>
            <numerusform>المرسلون كما هم: %Ln توصية في %1</numerusform>
            <numerusform>المرسلون كما هم: %Ln توصية في %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer people are sent: %Ln recommendations in %1</source>
        <translation>
            <numerusform>المرسلون أقل: %Ln توصية في %1</numerusform>
            <numerusform>المرسلون أقل: توصية واحدة في %1</numerusform>
            <numerusform>المرسلون أقل: توصيتين في %1</numerusform>
            <numerusform>المرسلون أقل: %Ln توصيات في %1</numerusform>
            <numerusform>المرسلون أقل: %Ln توصية في %1</numerusform>
            <numerusform>المرسلون أقل: %Ln توصية في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of new customers were sent by somebody</source>
        <translation>%1 من العملاء الجدد أرسلهم أحد</translation>
    </message>
    <message>
        <source>More new customers are sent: %1 were sent by somebody</source>
        <translation>العملاء الجدد المرسلون أكثر: %1 أرسلهم أحد</translation>
    </message>
    <message>
        <source>As many new customers are sent: %1 were sent by somebody</source>
        <translation>العملاء الجدد المرسلون كما هم: %1 أرسلهم أحد</translation>
    </message>
    <message>
        <source>Fewer new customers are sent: %1 were sent by somebody</source>
        <translation>العملاء الجدد المرسلون أقل: %1 أرسلهم أحد</translation>
    </message>
    <message>
        <source>Friends of customers spent %1 in %2</source>
        <translation>أنفق أصدقاء العملاء %1 في %2</translation>
    </message>
    <message>
        <source>Friends of customers spend more: %1 in %2</source>
        <translation>أصدقاء العملاء ينفقون أكثر: %1 في %2</translation>
    </message>
    <message>
        <source>Friends of customers spend as much: %1 in %2</source>
        <translation>أصدقاء العملاء ينفقون القدر نفسه: %1 في %2</translation>
    </message>
    <message>
        <source>Friends of customers spend less: %1 in %2</source>
        <translation>أصدقاء العملاء ينفقون أقل: %1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 points</source>
        <extracomment>A difference between two percentages.</extracomment>
        <translation>
            <numerusform>%1 نقطة</numerusform>
            <numerusform>%1 نقطة</numerusform>
            <numerusform>%1 نقطة</numerusform>
            <numerusform>%1 نقطة</numerusform>
            <numerusform>%1 نقطة</numerusform>
            <numerusform>%1 نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <extracomment>%1 is the number of days with a decimal: &quot;29.5&quot;, &quot;30.0&quot;.</extracomment>
        <translation>
            <numerusform>%1 يوم</numerusform>
            <numerusform>%1 يوم</numerusform>
            <numerusform>%1 يوم</numerusform>
            <numerusform>%1 يوم</numerusform>
            <numerusform>%1 يوم</numerusform>
            <numerusform>%1 يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 visits per customer</source>
        <translation>
            <numerusform>%1 زيارة لكل عميل</numerusform>
            <numerusform>%1 زيارة لكل عميل</numerusform>
            <numerusform>%1 زيارة لكل عميل</numerusform>
            <numerusform>%1 زيارة لكل عميل</numerusform>
            <numerusform>%1 زيارة لكل عميل</numerusform>
            <numerusform>%1 زيارة لكل عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 visits of %Ln new customers.</source>
        <extracomment>What the finding rests on: &quot;1,240 visits of 3,100 new customers.&quot;</extracomment>
        <translation>
            <numerusform>%1 زيارة من %Ln عميل جدد.</numerusform>
            <numerusform>%1 زيارة من عميل واحد جدد.</numerusform>
            <numerusform>%1 زيارة من عميلين جدد.</numerusform>
            <numerusform>%1 زيارة من %Ln عملاء جدد.</numerusform>
            <numerusform>%1 زيارة من %Ln عميلًا جدد.</numerusform>
            <numerusform>%1 زيارة من %Ln عميل جدد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln new customers.</source>
        <translation>
            <numerusform>%1 من %Ln عميل جدد.</numerusform>
            <numerusform>%1 من عميل واحد جدد.</numerusform>
            <numerusform>%1 من عميلين جدد.</numerusform>
            <numerusform>%1 من %Ln عملاء جدد.</numerusform>
            <numerusform>%1 من %Ln عميلًا جدد.</numerusform>
            <numerusform>%1 من %Ln عميل جدد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a period, %2 what the figure rests on: &quot;August 2025: 30 of 71.&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 last year</source>
        <extracomment>A month of the year before this one: &quot;November last year&quot;.</extracomment>
        <translation>%1 من العام الماضي</translation>
    </message>
    <message>
        <source>That is %1 more than in %2.</source>
        <extracomment>%1 is a difference with its unit: &quot;That is 6.5 points more than in November last year.&quot;</extracomment>
        <translation>أي أكثر بمقدار %1 مما في %2.</translation>
    </message>
    <message>
        <source>That is %1 less than in %2.</source>
        <translation>أي أقل بمقدار %1 مما في %2.</translation>
    </message>
    <message>
        <source>That is the same as in %1.</source>
        <translation>وهو نفسه كما في %1.</translation>
    </message>
    <message>
        <source>Visits per customer, %1</source>
        <translation>زيارات لكل عميل، %1</translation>
    </message>
    <message>
        <source>Days between two visits, median, %1</source>
        <translation>الأيام بين زيارتين، الوسيط، %1</translation>
    </message>
    <message>
        <source>Recommendations, %1</source>
        <translation>التوصيات، %1</translation>
    </message>
    <message>
        <source>What customers spent who were sent by somebody, %1</source>
        <translation>ما أنفقه العملاء الذين أرسلهم أحد، %1</translation>
    </message>
    <message>
        <source>%1, %2. %3: %4.</source>
        <extracomment>%1 what is counted, %2 the range, %3 the last period, %4 what its figure rests on.</extracomment>
        <translation>%1، %2. %3: %4.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Of %1’s new faces, %2 came back.</source>
        <extracomment>%1 is a month, %2 a share in words: &quot;Of August’s new faces, more than four in ten came back.&quot;</extracomment>
        <translation>من وجوه %1 الجديدة، عاد %2.</translation>
    </message>
    <message numerus="yes">
        <source>In %1, our customers came %2 times each.</source>
        <translation>
            <numerusform>في %1 جاء كل عميل من عملائنا %2 مرة.</numerusform>
            <numerusform>في %1 جاء كل عميل من عملائنا %2 مرة.</numerusform>
            <numerusform>في %1 جاء كل عميل من عملائنا %2 مرة.</numerusform>
            <numerusform>في %1 جاء كل عميل من عملائنا %2 مرة.</numerusform>
            <numerusform>في %1 جاء كل عميل من عملائنا %2 مرة.</numerusform>
            <numerusform>في %1 جاء كل عميل من عملائنا %2 مرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1, half of all return visits came within %Ln days.</source>
        <translation>
            <numerusform>في %1 جاء نصف الزيارات المتكررة خلال %Ln يوم.</numerusform>
            <numerusform>في %1 جاء نصف الزيارات المتكررة خلال يوم واحد.</numerusform>
            <numerusform>في %1 جاء نصف الزيارات المتكررة خلال يومين.</numerusform>
            <numerusform>في %1 جاء نصف الزيارات المتكررة خلال %Ln أيام.</numerusform>
            <numerusform>في %1 جاء نصف الزيارات المتكررة خلال %Ln يومًا.</numerusform>
            <numerusform>في %1 جاء نصف الزيارات المتكررة خلال %Ln يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1’s new faces came back %Ln times in the month after.</source>
        <translation>
            <numerusform>عادت وجوه %1 الجديدة %Ln مرة في الشهر التالي.</numerusform>
            <numerusform>عادت وجوه %1 الجديدة مرة واحدة في الشهر التالي.</numerusform>
            <numerusform>عادت وجوه %1 الجديدة مرتين في الشهر التالي.</numerusform>
            <numerusform>عادت وجوه %1 الجديدة %Ln مرات في الشهر التالي.</numerusform>
            <numerusform>عادت وجوه %1 الجديدة %Ln مرة في الشهر التالي.</numerusform>
            <numerusform>عادت وجوه %1 الجديدة %Ln مرة في الشهر التالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1’s new faces, %2 came back in the month after.</source>
        <translation>من وجوه %1 الجديدة، عاد %2 في الشهر التالي.</translation>
    </message>
    <message numerus="yes">
        <source>In %1, you recommended us %Ln times.</source>
        <translation>
            <numerusform>في %1 أوصيتم بنا %Ln مرة.</numerusform>
            <numerusform>في %1 أوصيتم بنا مرة واحدة.</numerusform>
            <numerusform>في %1 أوصيتم بنا مرتين.</numerusform>
            <numerusform>في %1 أوصيتم بنا %Ln مرات.</numerusform>
            <numerusform>في %1 أوصيتم بنا %Ln مرة.</numerusform>
            <numerusform>في %1 أوصيتم بنا %Ln مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1’s new faces, %2 were sent by somebody.</source>
        <translation>من وجوه %1 الجديدة، أُرسل %2 من قِبل أحد.</translation>
    </message>
    <message>
        <source>In %1, friends you sent bought for %2.</source>
        <translation>في %1 اشترى الأصدقاء الذين أرسلتموهم بمبلغ %2.</translation>
    </message>
    <message>
        <source>A year of new faces</source>
        <translation>عام من الوجوه الجديدة</translation>
    </message>
    <message>
        <source>%1 of new faces</source>
        <translation>%1 من الوجوه الجديدة</translation>
    </message>
    <message>
        <source>A year of visits</source>
        <translation>عام من الزيارات</translation>
    </message>
    <message>
        <source>%1 of visits</source>
        <translation>%1 من الزيارات</translation>
    </message>
    <message>
        <source>A year of recommendations</source>
        <translation>عام من التوصيات</translation>
    </message>
    <message>
        <source>%1 of recommendations</source>
        <extracomment>&quot;3 months of purchases&quot;</extracomment>
        <translation>%1 من التوصيات</translation>
    </message>
    <message numerus="yes">
        <source>Bar chart, %1: %2 of %3’s new customers bought again within %n days, %4 of %5’s</source>
        <extracomment>%1 &quot;twelve months&quot;, %2 and %4 percentages, %3 and %5 periods, without the full stop.</extracomment>
        <translation>
            <numerusform>رسم أعمدة، %1: %2 من عملاء %3 الجدد اشتروا مرة أخرى خلال %n يوم، و%4 من عملاء %5</numerusform>
            <numerusform>رسم أعمدة، %1: %2 من عملاء %3 الجدد اشتروا مرة أخرى خلال يوم واحد، و%4 من عملاء %5</numerusform>
            <numerusform>رسم أعمدة، %1: %2 من عملاء %3 الجدد اشتروا مرة أخرى خلال يومين، و%4 من عملاء %5</numerusform>
            <numerusform>رسم أعمدة، %1: %2 من عملاء %3 الجدد اشتروا مرة أخرى خلال %n أيام، و%4 من عملاء %5</numerusform>
            <numerusform>رسم أعمدة، %1: %2 من عملاء %3 الجدد اشتروا مرة أخرى خلال %n يومًا، و%4 من عملاء %5</numerusform>
            <numerusform>رسم أعمدة، %1: %2 من عملاء %3 الجدد اشتروا مرة أخرى خلال %n يوم، و%4 من عملاء %5</numerusform>
        </translation>
    </message>
    <message>
        <source>Bar chart, %1. %2: %3 in %4, %5 in %6</source>
        <extracomment>%1 &quot;twelve months&quot;, %2 what is shown, %3 and %5 figures, %4 and %6 periods, without the full stop.</extracomment>
        <translation>رسم أعمدة، %1. %2: %3 في %4، %5 في %6</translation>
    </message>
    <message>
        <source>%1, the highest.</source>
        <translation>%1، وهو الأعلى.</translation>
    </message>
    <message>
        <source>%1, the lowest.</source>
        <translation>%1، وهو الأدنى.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Repeat purchases</source>
        <translation>الشراء المتكرر</translation>
    </message>
    <message>
        <source>How often people come</source>
        <translation>كم مرة يأتي الناس</translation>
    </message>
    <message>
        <source>Days between visits</source>
        <translation>الأيام بين زيارتين</translation>
    </message>
    <message>
        <source>Who comes back after the first visit</source>
        <translation>من يعود بعد أول زيارة</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>New customers who were sent</source>
        <translation>العملاء الجدد الذين أُرسلوا</translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <comment>repeat purchases</comment>
        <translation>
            <numerusform>خلال %n يوم</numerusform>
            <numerusform>خلال يوم واحد</numerusform>
            <numerusform>خلال يومين</numerusform>
            <numerusform>خلال %n أيام</numerusform>
            <numerusform>خلال %n يومًا</numerusform>
            <numerusform>خلال %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>visits per customer</source>
        <translation>زيارات لكل عميل</translation>
    </message>
    <message>
        <source>median of all gaps</source>
        <translation>وسيط جميع الفترات</translation>
    </message>
    <message>
        <source>bought in that month</source>
        <translation>اشتروا في ذلك الشهر</translation>
    </message>
    <message>
        <source>have come back by that month</source>
        <translation>عادوا حتى ذلك الشهر</translation>
    </message>
    <message>
        <source>further visits per customer by that month</source>
        <translation>زيارات إضافية لكل عميل حتى ذلك الشهر</translation>
    </message>
    <message numerus="yes">
        <source>Bought again within %n days</source>
        <translation>
            <numerusform>اشتروا مرة أخرى خلال %n يوم</numerusform>
            <numerusform>اشتروا مرة أخرى خلال يوم واحد</numerusform>
            <numerusform>اشتروا مرة أخرى خلال يومين</numerusform>
            <numerusform>اشتروا مرة أخرى خلال %n أيام</numerusform>
            <numerusform>اشتروا مرة أخرى خلال %n يومًا</numerusform>
            <numerusform>اشتروا مرة أخرى خلال %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits per customer</source>
        <translation>زيارات لكل عميل</translation>
    </message>
    <message>
        <source>Became customers</source>
        <translation>صاروا عملاء</translation>
    </message>
    <message>
        <source>Were sent</source>
        <translation>أُرسلوا</translation>
    </message>
    <message>
        <source>Spent by friends</source>
        <translation>إنفاق الأصدقاء</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation>قبل عام</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A quarter of a year: &quot;Q3 2025&quot;.</extracomment>
        <translation>الربع %1 من %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From one period to another: &quot;September 2024 to August 2025&quot;.</extracomment>
        <translation>%1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 visits of %Ln customers</source>
        <extracomment>What visits per customer rest on.</extracomment>
        <translation>
            <numerusform>%1 زيارة من %Ln عميل</numerusform>
            <numerusform>%1 زيارة من عميل واحد</numerusform>
            <numerusform>%1 زيارة من عميلين</numerusform>
            <numerusform>%1 زيارة من %Ln عملاء</numerusform>
            <numerusform>%1 زيارة من %Ln عميلًا</numerusform>
            <numerusform>%1 زيارة من %Ln عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps</source>
        <extracomment>What the days between visits rest on.</extracomment>
        <translation>
            <numerusform>%Ln فترة</numerusform>
            <numerusform>فترة واحدة</numerusform>
            <numerusform>فترتين</numerusform>
            <numerusform>%Ln فترات</numerusform>
            <numerusform>%Ln فترة</numerusform>
            <numerusform>%Ln فترة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendations</source>
        <translation>
            <numerusform>%Ln توصية</numerusform>
            <numerusform>توصية واحدة</numerusform>
            <numerusform>توصيتين</numerusform>
            <numerusform>%Ln توصيات</numerusform>
            <numerusform>%Ln توصية</numerusform>
            <numerusform>%Ln توصية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln friends</source>
        <translation>
            <numerusform>%Ln صديق</numerusform>
            <numerusform>صديق واحد</numerusform>
            <numerusform>صديقين</numerusform>
            <numerusform>%Ln أصدقاء</numerusform>
            <numerusform>%Ln صديقًا</numerusform>
            <numerusform>%Ln صديق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of purchases</source>
        <translation>%1 من المشتريات</translation>
    </message>
    <message numerus="yes">
        <source>Needs %1. You have %Ln.</source>
        <extracomment>%1 is how long, &quot;3 months of purchases&quot;, of which so many are there and over.</extracomment>
        <translation>
            <numerusform>يلزم %1. لديك %Ln.</numerusform>
            <numerusform>يلزم %1. لديك %Ln.</numerusform>
            <numerusform>يلزم %1. لديك %Ln.</numerusform>
            <numerusform>يلزم %1. لديك %Ln.</numerusform>
            <numerusform>يلزم %1. لديك %Ln.</numerusform>
            <numerusform>يلزم %1. لديك %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases belong to nobody and are left out.</source>
        <translation>
            <numerusform>%Ln عملية شراء لا تخص أحدًا وقد تُركت.</numerusform>
            <numerusform>عملية شراء واحدة لا تخص أحدًا وقد تُركت.</numerusform>
            <numerusform>عمليتي شراء لا تخص أحدًا وقد تُركت.</numerusform>
            <numerusform>%Ln عمليات شراء لا تخص أحدًا وقد تُركت.</numerusform>
            <numerusform>%Ln عملية شراء لا تخص أحدًا وقد تُركت.</numerusform>
            <numerusform>%Ln عملية شراء لا تخص أحدًا وقد تُركت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases in other currencies than %1 are left out.</source>
        <translation>
            <numerusform>%Ln عملية شراء بعملات غير %1 وقد تُركت.</numerusform>
            <numerusform>عملية شراء واحدة بعملات غير %1 وقد تُركت.</numerusform>
            <numerusform>عمليتي شراء بعملات غير %1 وقد تُركت.</numerusform>
            <numerusform>%Ln عمليات شراء بعملات غير %1 وقد تُركت.</numerusform>
            <numerusform>%Ln عملية شراء بعملات غير %1 وقد تُركت.</numerusform>
            <numerusform>%Ln عملية شراء بعملات غير %1 وقد تُركت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln customers of “%1”.</source>
        <translation>
            <numerusform>فقط %Ln عميل من «%1».</numerusform>
            <numerusform>فقط عميل واحد من «%1».</numerusform>
            <numerusform>فقط عميلين من «%1».</numerusform>
            <numerusform>فقط %Ln عملاء من «%1».</numerusform>
            <numerusform>فقط %Ln عميلًا من «%1».</numerusform>
            <numerusform>فقط %Ln عميل من «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: nothing yet.</source>
        <extracomment>%1 is a period, %2 what is shown.</extracomment>
        <translation>%1، %2: لا شيء بعد.</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1، %2: %3.</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4.</source>
        <extracomment>%1 is a period, %2 what is shown, %3 the figure, %4 what it rests on: &quot;30 of 71&quot;.</extracomment>
        <translation>%1، %2: %3، %4.</translation>
    </message>
    <message>
        <source>Still running.</source>
        <translation>لم ينتهِ بعد.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>A figure of a period: &quot;42% in August 2025&quot;.</extracomment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>%1. %2. First %3, last %4, highest %5, lowest %6.</source>
        <translation>%1. %2. الأول %3، الأخير %4، الأعلى %5، الأدنى %6.</translation>
    </message>
    <message>
        <source>by way, with those who came</source>
        <translation>حسب الطريقة، مع من جاؤوا</translation>
    </message>
    <message>
        <source>share of the new customers</source>
        <translation>حصتهم من العملاء الجدد</translation>
    </message>
    <message>
        <source>purchases of their friends</source>
        <translation>مشتريات أصدقائهم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers have only credit notes, and so no visit that counts.</source>
        <translation>
            <numerusform>لا عملاء لديهم إشعارات دائنة فقط.</numerusform>
            <numerusform>عميل واحد لديه إشعارات دائنة فقط، فلا زيارة محسوبة له.</numerusform>
            <numerusform>عميلان لديهما إشعارات دائنة فقط، فلا زيارة محسوبة لهما.</numerusform>
            <numerusform>%Ln عملاء لديهم إشعارات دائنة فقط، فلا زيارة محسوبة لهم.</numerusform>
            <numerusform>%Ln عميلًا لديهم إشعارات دائنة فقط، فلا زيارة محسوبة لهم.</numerusform>
            <numerusform>%Ln عميل لديهم إشعارات دائنة فقط، فلا زيارة محسوبة لهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 visit of %Ln new customers.</source>
        <translation>
            <numerusform>زيارة واحدة، بلا عملاء جدد.</numerusform>
            <numerusform>زيارة واحدة من عميل جديد واحد.</numerusform>
            <numerusform>زيارة واحدة من عميلين جديدين.</numerusform>
            <numerusform>زيارة واحدة من %Ln عملاء جدد.</numerusform>
            <numerusform>زيارة واحدة من %Ln عميلًا جديدًا.</numerusform>
            <numerusform>زيارة واحدة من %Ln عميل جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 visit of 1 customer</source>
        <translation>زيارة واحدة من عميل واحد</translation>
    </message>
    <message numerus="yes">
        <source>Too few people to tell: %Ln new customers</source>
        <translation>
            <numerusform>عدد قليل لا يكفي للحكم: %Ln عميل جديد</numerusform>
            <numerusform>عدد قليل لا يكفي للحكم: عميل جديد واحد</numerusform>
            <numerusform>عدد قليل لا يكفي للحكم: عميلان جديدان</numerusform>
            <numerusform>عدد قليل لا يكفي للحكم: %Ln عملاء جدد</numerusform>
            <numerusform>عدد قليل لا يكفي للحكم: %Ln عميلًا جديدًا</numerusform>
            <numerusform>عدد قليل لا يكفي للحكم: %Ln عميل جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few visits to tell: %1 in %2</source>
        <extracomment>%1 is what the figure rests on, &quot;3 gaps&quot;, %2 a period.</extracomment>
        <translation>زيارات قليلة لا تكفي للحكم: %1 في %2</translation>
    </message>
    <message>
        <source>Too few people to tell: %1 in %2</source>
        <extracomment>%1 is what the figure rests on, &quot;1 of 2&quot;, %2 a period.</extracomment>
        <translation>عدد قليل لا يكفي للحكم: %1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>A finding needs at least %Ln.</source>
        <comment>in the place of a trend; people or gaps</comment>
        <translation>
            <numerusform>الاستنتاج يحتاج إلى %Ln على الأقل.</numerusform>
            <numerusform>الاستنتاج يحتاج إلى واحد على الأقل.</numerusform>
            <numerusform>الاستنتاج يحتاج إلى اثنين على الأقل.</numerusform>
            <numerusform>الاستنتاج يحتاج إلى %Ln على الأقل.</numerusform>
            <numerusform>الاستنتاج يحتاج إلى %Ln على الأقل.</numerusform>
            <numerusform>الاستنتاج يحتاج إلى %Ln على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. Too few to compare with %3: %4.</source>
        <extracomment>%1 and %3 are periods, %2 and %4 what their figures rest on: &quot;August 2025: 30 of 71.&quot;</extracomment>
        <translation>%1: %2. عدد قليل لا يكفي للمقارنة مع %3: %4.</translation>
    </message>
    <message>
        <source>Nothing was written down after %1, so nothing is said of later periods.</source>
        <translation>لا شيء مدوَّن بعد %1، فلا يُقال شيء عن الفترات اللاحقة.</translation>
    </message>
    <message>
        <source>The records end before.</source>
        <translation>تنتهي السجلات قبل ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not counted.</source>
        <comment>recommendations</comment>
        <extracomment>Of recommendations, behind the number of those that count: the friends were no new customers.</extracomment>
        <translation>
            <numerusform>لا توصيات أخرى مستبعدة.</numerusform>
            <numerusform>توصية أخرى لا تُحسب.</numerusform>
            <numerusform>توصيتان أخريان لا تُحسبان.</numerusform>
            <numerusform>%Ln توصيات أخرى لا تُحسب.</numerusform>
            <numerusform>%Ln توصية أخرى لا تُحسب.</numerusform>
            <numerusform>%Ln توصية أخرى لا تُحسب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendations are not counted: the friend was already a customer.</source>
        <translation>
            <numerusform>لا توصيات مستبعدة: كان الصديق عميلًا من قبل.</numerusform>
            <numerusform>توصية واحدة لا تُحسب: كان الصديق عميلًا من قبل.</numerusform>
            <numerusform>توصيتان لا تُحسبان: كان الصديق عميلًا من قبل.</numerusform>
            <numerusform>%Ln توصيات لا تُحسب: كان الصديق عميلًا من قبل.</numerusform>
            <numerusform>%Ln توصية لا تُحسب: كان الصديق عميلًا من قبل.</numerusform>
            <numerusform>%Ln توصية لا تُحسب: كان الصديق عميلًا من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendations are not counted: somebody else was first.</source>
        <translation>
            <numerusform>لا توصيات مستبعدة: سبق إليها غيره.</numerusform>
            <numerusform>توصية واحدة لا تُحسب: سبق إليها غيره.</numerusform>
            <numerusform>توصيتان لا تُحسبان: سبق إليها غيره.</numerusform>
            <numerusform>%Ln توصيات لا تُحسب: سبق إليها غيره.</numerusform>
            <numerusform>%Ln توصية لا تُحسب: سبق إليها غيره.</numerusform>
            <numerusform>%Ln توصية لا تُحسب: سبق إليها غيره.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendations are not counted: an old customer was won back.</source>
        <translation>
            <numerusform>لا توصيات مستبعدة: استُعيد عميل قديم.</numerusform>
            <numerusform>توصية واحدة لا تُحسب: استُعيد عميل قديم.</numerusform>
            <numerusform>توصيتان لا تُحسبان: استُعيد عميل قديم.</numerusform>
            <numerusform>%Ln توصيات لا تُحسب: استُعيد عميل قديم.</numerusform>
            <numerusform>%Ln توصية لا تُحسب: استُعيد عميل قديم.</numerusform>
            <numerusform>%Ln توصية لا تُحسب: استُعيد عميل قديم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendations are not counted: the friend had sent the other one first.</source>
        <translation>
            <numerusform>لا توصيات مستبعدة: كان الصديق قد أرسل الآخر أولًا.</numerusform>
            <numerusform>توصية واحدة لا تُحسب: كان الصديق قد أرسل الآخر أولًا.</numerusform>
            <numerusform>توصيتان لا تُحسبان: كان الصديق قد أرسل الآخر أولًا.</numerusform>
            <numerusform>%Ln توصيات لا تُحسب: كان الصديق قد أرسل الآخر أولًا.</numerusform>
            <numerusform>%Ln توصية لا تُحسب: كان الصديق قد أرسل الآخر أولًا.</numerusform>
            <numerusform>%Ln توصية لا تُحسب: كان الصديق قد أرسل الآخر أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New customers who bought again within %n days, %1</source>
        <extracomment>%1 is &quot;by month of their first visit&quot;.</extracomment>
        <translation>
            <numerusform>عملاء جدد اشتروا مرة أخرى في اليوم نفسه، %1</numerusform>
            <numerusform>عملاء جدد اشتروا مرة أخرى خلال يوم، %1</numerusform>
            <numerusform>عملاء جدد اشتروا مرة أخرى خلال يومين، %1</numerusform>
            <numerusform>عملاء جدد اشتروا مرة أخرى خلال %n أيام، %1</numerusform>
            <numerusform>عملاء جدد اشتروا مرة أخرى خلال %n يومًا، %1</numerusform>
            <numerusform>عملاء جدد اشتروا مرة أخرى خلال %n يوم، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>New customers who bought in the month after, %1</source>
        <translation>عملاء جدد اشتروا في الشهر التالي، %1</translation>
    </message>
    <message>
        <source>New customers who had come back by the month after, %1</source>
        <translation>عملاء جدد عادوا حتى الشهر التالي، %1</translation>
    </message>
    <message>
        <source>Further visits of new customers by the month after, %1</source>
        <translation>زيارات أخرى لعملاء جدد حتى الشهر التالي، %1</translation>
    </message>
    <message>
        <source>New customers who were sent by somebody, %1</source>
        <translation>عملاء جدد أرسلهم أحد، %1</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4. The difference may be chance.</source>
        <extracomment>Two periods with what their figures rest on: &quot;August 2025: 350 of 1,000. August 2024: 353 of 1,000.&quot;</extracomment>
        <translation>%1: %2. %3: %4. قد يكون الفرق مصادفة.</translation>
    </message>
    <message>
        <source>Days between two visits, median</source>
        <translation>الأيام بين زيارتين، الوسيط</translation>
    </message>
    <message>
        <source>Bought in the month after their first visit</source>
        <translation>اشتروا في الشهر التالي لزيارتهم الأولى</translation>
    </message>
    <message>
        <source>Had come back by the month after their first visit</source>
        <translation>عادوا حتى الشهر التالي لزيارتهم الأولى</translation>
    </message>
    <message>
        <source>Further visits by the month after the first</source>
        <translation>زيارات أخرى حتى الشهر التالي للأولى</translation>
    </message>
    <message>
        <source>New customers who were sent by somebody</source>
        <translation>عملاء جدد أرسلهم أحد</translation>
    </message>
    <message>
        <source>%1. That is not enough to make a post of it.</source>
        <extracomment>%1 is &quot;Too few people to tell: 3 of 6 in August 2025&quot;.</extracomment>
        <translation>%1. هذا لا يكفي لعمل منشور منه.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a chart and its range</comment>
        <extracomment>The name of a chart and its range: &quot;Repeat purchases, September 2024 to August 2025&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>What referrals brought</source>
        <translation>ما جلبته الإحالات</translation>
    </message>
    <message>
        <source>There is too little to draw yet.</source>
        <translation>لا يوجد ما يكفي للرسم بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Needs at least %1 recommendations. You have %Ln.</source>
        <extracomment>Before anything is told of them; %1 is 5.</extracomment>
        <translation>
            <numerusform>يلزم %1 توصيات على الأقل. لديك %Ln.</numerusform>
            <numerusform>يلزم %1 توصيات على الأقل. لديك %Ln.</numerusform>
            <numerusform>يلزم %1 توصيات على الأقل. لديك %Ln.</numerusform>
            <numerusform>يلزم %1 توصيات على الأقل. لديك %Ln.</numerusform>
            <numerusform>يلزم %1 توصيات على الأقل. لديك %Ln.</numerusform>
            <numerusform>يلزم %1 توصيات على الأقل. لديك %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, when the records end</source>
        <extracomment>%1 is the day of the last purchase: &quot;before 9 March 2026, when the records end&quot;.</extracomment>
        <translation>%1، حيث تنتهي السجلات</translation>
    </message>
    <message numerus="yes">
        <source>Needs %1 of purchases that ended at least %n days before %2. You have %3.</source>
        <extracomment>%1 is how long, &quot;3 months&quot;, of which %3 are there. %n days must have passed for somebody to come back, until %2, a day.</extracomment>
        <translation>
            <numerusform>يلزم %1 من المشتريات انتهت قبل %2 بـ%n يوم على الأقل. لديك %3.</numerusform>
            <numerusform>يلزم %1 من المشتريات انتهت قبل %2 بيوم واحد على الأقل. لديك %3.</numerusform>
            <numerusform>يلزم %1 من المشتريات انتهت قبل %2 بيومين على الأقل. لديك %3.</numerusform>
            <numerusform>يلزم %1 من المشتريات انتهت قبل %2 بـ%n أيام على الأقل. لديك %3.</numerusform>
            <numerusform>يلزم %1 من المشتريات انتهت قبل %2 بـ%n يومًا على الأقل. لديك %3.</numerusform>
            <numerusform>يلزم %1 من المشتريات انتهت قبل %2 بـ%n يوم على الأقل. لديك %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs %1 that ended by %2. You have %Ln.</source>
        <extracomment>%1 is &quot;3 months of purchases&quot;, %2 a day.</extracomment>
        <translation>
            <numerusform>يلزم %1 انتهت بحلول %2. لديك %Ln.</numerusform>
            <numerusform>يلزم %1 انتهت بحلول %2. لديك %Ln.</numerusform>
            <numerusform>يلزم %1 انتهت بحلول %2. لديك %Ln.</numerusform>
            <numerusform>يلزم %1 انتهت بحلول %2. لديك %Ln.</numerusform>
            <numerusform>يلزم %1 انتهت بحلول %2. لديك %Ln.</numerusform>
            <numerusform>يلزم %1 انتهت بحلول %2. لديك %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln عميل</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلين</numerusform>
            <numerusform>%Ln عملاء</numerusform>
            <numerusform>%Ln عميلًا</numerusform>
            <numerusform>%Ln عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln return visits</source>
        <translation>
            <numerusform>%Ln زيارة متكررة</numerusform>
            <numerusform>زيارة متكررة واحدة</numerusform>
            <numerusform>زيارتين متكررتين</numerusform>
            <numerusform>%Ln زيارات متكررة</numerusform>
            <numerusform>%Ln زيارة متكررة</numerusform>
            <numerusform>%Ln زيارة متكررة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customers</source>
        <translation>
            <numerusform>%Ln عميل جديد</numerusform>
            <numerusform>عميل جديد واحد</numerusform>
            <numerusform>عميلين جديدين</numerusform>
            <numerusform>%Ln عملاء جدد</numerusform>
            <numerusform>%Ln عميلًا جديدًا</numerusform>
            <numerusform>%Ln عميل جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs %1 that ended at least %n days before %2, with at least %3 each. You have %4.</source>
        <extracomment>%1 is &quot;3 months&quot;, of which %4 are there, %2 a day, %3 &quot;5 new customers&quot;.</extracomment>
        <translation>
            <numerusform>يلزم %1 انتهت قبل %2 بـ%n يوم على الأقل، في كل منها %3 على الأقل. لديك %4.</numerusform>
            <numerusform>يلزم %1 انتهت قبل %2 بيوم واحد على الأقل، في كل منها %3 على الأقل. لديك %4.</numerusform>
            <numerusform>يلزم %1 انتهت قبل %2 بيومين على الأقل، في كل منها %3 على الأقل. لديك %4.</numerusform>
            <numerusform>يلزم %1 انتهت قبل %2 بـ%n أيام على الأقل، في كل منها %3 على الأقل. لديك %4.</numerusform>
            <numerusform>يلزم %1 انتهت قبل %2 بـ%n يومًا على الأقل، في كل منها %3 على الأقل. لديك %4.</numerusform>
            <numerusform>يلزم %1 انتهت قبل %2 بـ%n يوم على الأقل، في كل منها %3 على الأقل. لديك %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs %1 that ended by %2, with at least %3 each. You have %Ln.</source>
        <extracomment>%1 is &quot;3 months&quot;, %2 a day, %3 &quot;10 customers&quot; or &quot;10 return visits&quot;.</extracomment>
        <translation>
            <numerusform>يلزم %1 انتهت بحلول %2، في كل منها %3 على الأقل. لديك %Ln.</numerusform>
            <numerusform>يلزم %1 انتهت بحلول %2، في كل منها %3 على الأقل. لديك %Ln.</numerusform>
            <numerusform>يلزم %1 انتهت بحلول %2، في كل منها %3 على الأقل. لديك %Ln.</numerusform>
            <numerusform>يلزم %1 انتهت بحلول %2، في كل منها %3 على الأقل. لديك %Ln.</numerusform>
            <numerusform>يلزم %1 انتهت بحلول %2، في كل منها %3 على الأقل. لديك %Ln.</numerusform>
            <numerusform>يلزم %1 انتهت بحلول %2، في كل منها %3 على الأقل. لديك %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs at least %1 recommendations by %2. You have %Ln.</source>
        <extracomment>%1 is 5, %2 the last day of the last month that is over, until which so many are there.</extracomment>
        <translation>
            <numerusform>يلزم %1 توصيات على الأقل حتى %2. لديك %Ln.</numerusform>
            <numerusform>يلزم %1 توصيات على الأقل حتى %2. لديك %Ln.</numerusform>
            <numerusform>يلزم %1 توصيات على الأقل حتى %2. لديك %Ln.</numerusform>
            <numerusform>يلزم %1 توصيات على الأقل حتى %2. لديك %Ln.</numerusform>
            <numerusform>يلزم %1 توصيات على الأقل حتى %2. لديك %Ln.</numerusform>
            <numerusform>يلزم %1 توصيات على الأقل حتى %2. لديك %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customers, %1, %2.</source>
        <comment>below a heat map</comment>
        <extracomment>%1 is &quot;by month of their first visit&quot;, %2 a range.</extracomment>
        <translation>
            <numerusform>%Ln عميل جديد، %1، %2.</numerusform>
            <numerusform>عميل جديد واحد، %1، %2.</numerusform>
            <numerusform>عميلان جديدان، %1، %2.</numerusform>
            <numerusform>%Ln عملاء جدد، %1، %2.</numerusform>
            <numerusform>%Ln عميلًا جديدًا، %1، %2.</numerusform>
            <numerusform>%Ln عميل جديد، %1، %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Heat map, %1: %2.</source>
        <extracomment>%1 is what its cells say, &quot;bought in that month&quot;, %2 the finding.</extracomment>
        <translation>خريطة حرارية، %1: %2.</translation>
    </message>
</context>
<context>
    <name>Shopbell::StatusBar</name>
    <message>
        <source>Saved on this computer</source>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Everything is in one file on this computer. Nothing is sent anywhere.</source>
        <translation>كل شيء في ملف واحد على هذا الحاسوب. لا يُرسَل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>لا مراجعات</numerusform>
            <numerusform>مراجعة واحدة</numerusform>
            <numerusform>مراجعتان</numerusform>
            <numerusform>%Ln مراجعات</numerusform>
            <numerusform>%Ln مراجعة</numerusform>
            <numerusform>%Ln مراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <extracomment>In the status bar. %1 is the number of rows that are done, %2 the number of rows in the file.</extracomment>
        <translation>جارٍ استيراد %1 من %2</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <extracomment>%1 is &quot;today, 08:12&quot; or &quot;18 Nov, 12:05&quot;.</extracomment>
        <translation>آخر نسخة احتياطية %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln عميل</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلين</numerusform>
            <numerusform>%Ln عملاء</numerusform>
            <numerusform>%Ln عميلًا</numerusform>
            <numerusform>%Ln عميل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::StepList</name>
    <message>
        <source>Steps of the import</source>
        <translation>خطوات الاستيراد</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>Shopbell::StepsEdit</name>
    <message>
        <source>Add a step</source>
        <translation>أضف خطوة</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>ما يُفعل</translation>
    </message>
    <message>
        <source>Who does this step</source>
        <translation>من يقوم بهذه الخطوة</translation>
    </message>
    <message>
        <source>This step is done by</source>
        <translation>تنتهي هذه الخطوة في</translation>
    </message>
    <message>
        <source>Take this step out</source>
        <translation>أخرج هذه الخطوة</translation>
    </message>
</context>
<context>
    <name>Shopbell::StepsView</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Of a step; %1 is a day.</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>أُنجزت %1</translation>
    </message>
    <message>
        <source>Add what shows it…</source>
        <translation>أضف ما يدل عليها…</translation>
    </message>
    <message>
        <source>Add what shows it: %1</source>
        <extracomment>For a screen reader; %1 is a step of a promise.</extracomment>
        <translation>أضف ما يدل عليها: %1</translation>
    </message>
    <message>
        <source>%1 · until %2</source>
        <extracomment>Of a step; %1 is who does it, %2 a day.</extracomment>
        <translation>%1 · حتى %2</translation>
    </message>
    <message>
        <source>%1 · done %2</source>
        <translation>%1 · أُنجزت %2</translation>
    </message>
    <message>
        <source>Look at it: %1</source>
        <extracomment>For a screen reader; %1 says what a photo shows.</extracomment>
        <translation>عرض: %1</translation>
    </message>
    <message>
        <source>Take it off: %1</source>
        <extracomment>%1 is what shows that a step of a promise was done.</extracomment>
        <translation>إزالة: %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::StillThinkingRow</name>
    <message>
        <source>Plan it</source>
        <translation>خطّط</translation>
    </message>
    <message>
        <source>The day on which you ask whether they are still thinking</source>
        <translation>اليوم الذي تسأل فيه هل ما زال يفكر</translation>
    </message>
    <message>
        <source>Plan to ask whether they are still thinking</source>
        <translation>خطّط للسؤال هل ما زال يفكر</translation>
    </message>
    <message>
        <source>Say whose question it is, and you can plan to ask whether they are still thinking.</source>
        <translation>حدد صاحب السؤال ليمكنك التخطيط لسؤاله هل ما زال يفكر.</translation>
    </message>
    <message>
        <source>Ask whether they are still thinking on</source>
        <translation>اسأل هل ما زال يفكر في</translation>
    </message>
    <message>
        <source>You ask whether they are still thinking: %1.</source>
        <extracomment>A follow-up that is planned; %1 is a day.</extracomment>
        <translation>ستسأل هل ما زال يفكر: %1.</translation>
    </message>
    <message>
        <source>You ask whether they are still thinking. It has no day yet.</source>
        <translation>ستسأل هل ما زال يفكر. لا يوم لذلك بعد.</translation>
    </message>
</context>
<context>
    <name>Shopbell::StoryItem</name>
    <message>
        <source>Take apart</source>
        <extracomment>Two entries of customers that were made one.</extracomment>
        <translation>فصل</translation>
    </message>
</context>
<context>
    <name>Shopbell::StoryLine</name>
    <message>
        <source>, </source>
        <comment>read aloud</comment>
        <extracomment>Between the parts of a list that is read aloud.</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>read aloud</comment>
        <extracomment>A button that is read aloud: what it does, and with what: &quot;Take apart: Made one with G. Whitlock, 3 Dec&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Shopbell::StoryView</name>
    <message>
        <source>Nothing yet. The first purchase, review, score or note begins the story.</source>
        <translation>لا شيء بعد. أول شراء أو مراجعة أو درجة أو ملاحظة تبدأ القصة.</translation>
    </message>
    <message>
        <source>Story with us</source>
        <translation>القصة معنا</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>القصة</translation>
    </message>
    <message>
        <source>What matters most to %1, and why</source>
        <extracomment>A first name.</extracomment>
        <translation>ما يهم %1 أكثر، ولماذا</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <extracomment>Something that a customer does not want.</extracomment>
        <translation>لا: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln need(s)</source>
        <translation>
            <numerusform>جميع الاحتياجات (%Ln)</numerusform>
            <numerusform>جميع الاحتياجات (%Ln)</numerusform>
            <numerusform>جميع الاحتياجات (%Ln)</numerusform>
            <numerusform>جميع الاحتياجات (%Ln)</numerusform>
            <numerusform>جميع الاحتياجات (%Ln)</numerusform>
            <numerusform>جميع الاحتياجات (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show earlier, %Ln more</source>
        <translation>
            <numerusform>عرض الأقدم، %Ln أخرى</numerusform>
            <numerusform>عرض الأقدم، %Ln أخرى</numerusform>
            <numerusform>عرض الأقدم، %Ln أخرى</numerusform>
            <numerusform>عرض الأقدم، %Ln أخرى</numerusform>
            <numerusform>عرض الأقدم، %Ln أخرى</numerusform>
            <numerusform>عرض الأقدم، %Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::StyleFields</name>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Colour of the picture</source>
        <translation>لون الصورة</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>لون آخر…</translation>
    </message>
    <message>
        <source>Show the logo</source>
        <translation>إظهار الشعار</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Colour and logo</source>
        <translation>اللون والشعار</translation>
    </message>
    <message>
        <source>Brand colour</source>
        <translation>لون العلامة التجارية</translation>
    </message>
    <message>
        <source>Show the logo of the shop</source>
        <translation>إظهار شعار المتجر</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>الشعار…</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>اختر شعارًا…</translation>
    </message>
    <message>
        <source>The shop has no logo yet. Choose the picture that becomes its logo.</source>
        <translation>ليس للمتجر شعار بعد. اختر الصورة التي تصبح شعاره.</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>لون خاص</translation>
    </message>
</context>
<context>
    <name>Shopbell::TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>الوسم %1</translation>
    </message>
    <message>
        <source>Delete takes it off</source>
        <translation>يُزال بمفتاح Delete</translation>
    </message>
</context>
<context>
    <name>Shopbell::TagEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
</context>
<context>
    <name>Shopbell::TagsPanel</name>
    <message>
        <source>Add tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>New or known tag</source>
        <translation>وسم جديد أو معروف</translation>
    </message>
</context>
<context>
    <name>Shopbell::TeamCard</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Who works in the shop. They can own complaints and hand them over.</source>
        <translation>من يعمل في المتجر. يمكنهم تولي الشكاوى وتسليمها.</translation>
    </message>
    <message>
        <source>Name of somebody new</source>
        <translation>اسم شخص جديد</translation>
    </message>
    <message>
        <source>What the one who takes over has to know</source>
        <translation>ما يجب أن يعرفه من يتولاه</translation>
    </message>
    <message>
        <source>Hand over and leave</source>
        <translation>سلّم وغادر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nobody yet. Add who works with you.</source>
        <translation>لا أحد بعد. أضف من يعمل معك.</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>اسم %1</translation>
    </message>
    <message>
        <source>works here no more</source>
        <translation>لم يعد يعمل هنا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open complaint(s)</source>
        <translation>
            <numerusform>لا شكاوى مفتوحة</numerusform>
            <numerusform>شكوى مفتوحة واحدة</numerusform>
            <numerusform>شكويان مفتوحتان</numerusform>
            <numerusform>%Ln شكاوى مفتوحة</numerusform>
            <numerusform>%Ln شكوى مفتوحة</numerusform>
            <numerusform>%Ln شكوى مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>عاد %1</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <translation>غادر %1</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>من يتولى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) to keep</source>
        <translation>
            <numerusform>لا وعود للوفاء بها</numerusform>
            <numerusform>وعد واحد للوفاء به</numerusform>
            <numerusform>وعدان للوفاء بهما</numerusform>
            <numerusform>%Ln وعود للوفاء بها</numerusform>
            <numerusform>%Ln وعدًا للوفاء به</numerusform>
            <numerusform>%Ln وعد للوفاء به</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned follow-up(s)</source>
        <translation>
            <numerusform>لا متابعات مخططة</numerusform>
            <numerusform>متابعة مخططة واحدة</numerusform>
            <numerusform>متابعتان مخططتان</numerusform>
            <numerusform>%Ln متابعات مخططة</numerusform>
            <numerusform>%Ln متابعة مخططة</numerusform>
            <numerusform>%Ln متابعة مخططة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 owns %Ln open complaint(s).</source>
        <translation>
            <numerusform>%1 لا يتولى أي شكوى مفتوحة.</numerusform>
            <numerusform>%1 يتولى شكوى مفتوحة واحدة.</numerusform>
            <numerusform>%1 يتولى شكويين مفتوحتين.</numerusform>
            <numerusform>%1 يتولى %Ln شكاوى مفتوحة.</numerusform>
            <numerusform>%1 يتولى %Ln شكوى مفتوحة.</numerusform>
            <numerusform>%1 يتولى %Ln شكوى مفتوحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln promise(s) to keep.</source>
        <translation>
            <numerusform>ليس على %1 أي وعد للوفاء به.</numerusform>
            <numerusform>على %1 الوفاء بوعد واحد.</numerusform>
            <numerusform>على %1 الوفاء بوعدين.</numerusform>
            <numerusform>على %1 الوفاء بـ %Ln وعود.</numerusform>
            <numerusform>على %1 الوفاء بـ %Ln وعدًا.</numerusform>
            <numerusform>على %1 الوفاء بـ %Ln وعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has planned %Ln follow-up(s).</source>
        <translation>
            <numerusform>لم يخطط %1 لأي متابعة.</numerusform>
            <numerusform>خطط %1 لمتابعة واحدة.</numerusform>
            <numerusform>خطط %1 لمتابعتين.</numerusform>
            <numerusform>خطط %1 لـ %Ln متابعات.</numerusform>
            <numerusform>خطط %1 لـ %Ln متابعة.</numerusform>
            <numerusform>خطط %1 لـ %Ln متابعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation>من يتولى؟</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln improvement(s) being tried</source>
        <translation>
            <numerusform>لا تحسينات قيد التجربة</numerusform>
            <numerusform>تحسين واحد قيد التجربة</numerusform>
            <numerusform>تحسينان قيد التجربة</numerusform>
            <numerusform>%Ln تحسينات قيد التجربة</numerusform>
            <numerusform>%Ln تحسينًا قيد التجربة</numerusform>
            <numerusform>%Ln تحسين قيد التجربة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sees to %Ln improvement(s).</source>
        <translation>
            <numerusform>لا يتولى %1 أي تحسين.</numerusform>
            <numerusform>%1 يتولى تحسينًا واحدًا.</numerusform>
            <numerusform>%1 يتولى تحسينين.</numerusform>
            <numerusform>%1 يتولى %Ln تحسينات.</numerusform>
            <numerusform>%1 يتولى %Ln تحسينًا.</numerusform>
            <numerusform>%1 يتولى %Ln تحسين.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::TemplateEdit</name>
    <message>
        <source>there</source>
        <extracomment>Stands in a greeting where no name is known: &quot;Dear neighbour&quot;.</extracomment>
        <translation>عميلنا</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>How you will find it again</source>
        <translation>كيف ستجده من جديد</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لـ</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>النبرة</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Topic (may stay empty)</source>
        <translation>الموضوع (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>This is how it reads</source>
        <translation>هكذا يُقرأ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>From so many stars</source>
        <translation>من كذا نجوم</translation>
    </message>
    <message>
        <source>Up to so many stars</source>
        <translation>إلى كذا نجوم</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two numbers of stars: &quot;1 to 2&quot;.</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>النجوم</translation>
    </message>
    <message>
        <source>Put in:</source>
        <translation>أدرج:</translation>
    </message>
    <message>
        <source>Put in: %1</source>
        <extracomment>For a screen reader; %1 is &quot;Date&quot;, &quot;Name of the shop&quot;.</extracomment>
        <translation>أدرج: %1</translation>
    </message>
    <message>
        <source>What stands in double braces is filled in when you use the template. Behind a line stands what is written where nothing is known: {{customer|there}}. You are asked for words of your own, such as {{table}}.</source>
        <translation>ما بين قوسين معقوفين مزدوجين يُملأ عند استخدام القالب. وبعد الخط العمودي ما يُكتب حين لا يُعرف شيء: {{customer|there}}. وتُسأل عن الكلمات التي من عندك، مثل {{table}}.</translation>
    </message>
    <message>
        <source>A new template</source>
        <translation>قالب جديد</translation>
    </message>
    <message>
        <source>Change a template</source>
        <translation>تغيير قالب</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>أعطه اسمًا أولًا.</translation>
    </message>
    <message>
        <source>Write its words first.</source>
        <translation>اكتب كلماته أولًا.</translation>
    </message>
</context>
<context>
    <name>Shopbell::TemplateFilters</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>أي نوع</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>عدد النجوم</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>أي عدد من النجوم</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln star(s)</source>
        <translation>
            <numerusform>لتقييم بلا نجوم</numerusform>
            <numerusform>لنجمة واحدة</numerusform>
            <numerusform>لنجمتين</numerusform>
            <numerusform>لـ %Ln نجوم</numerusform>
            <numerusform>لـ %Ln نجمة</numerusform>
            <numerusform>لـ %Ln نجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Any topic</source>
        <translation>أي موضوع</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>النبرة</translation>
    </message>
    <message>
        <source>Any tone</source>
        <translation>أي نبرة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>أي لغة</translation>
    </message>
</context>
<context>
    <name>Shopbell::TemplatePicker</name>
    <message>
        <source>Insert</source>
        <translation>أدرج</translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation>أدرج قالبًا</translation>
    </message>
    <message>
        <source>Choose a template first.</source>
        <translation>اختر قالبًا أولًا.</translation>
    </message>
    <message>
        <source>Words of a template</source>
        <translation>كلمات قالب</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>ابحث في القوالب</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>No template fits.</source>
        <translation>لا قالب يناسب.</translation>
    </message>
    <message>
        <source>Show all templates</source>
        <translation>اعرض كل القوالب</translation>
    </message>
    <message>
        <source>What will be inserted</source>
        <translation>ما سيُدرج</translation>
    </message>
    <message>
        <source>The templates could not be read. Close the window and try again.</source>
        <translation>تعذّرت قراءة القوالب. أغلق النافذة وحاول من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>بلا نجوم</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%Ln نجوم</numerusform>
            <numerusform>%Ln نجمة</numerusform>
            <numerusform>%Ln نجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 stars</source>
        <extracomment>For which ratings a template is meant: &quot;1 to 2 stars&quot;.</extracomment>
        <translation>من %1 إلى %2 نجوم</translation>
    </message>
    <message>
        <source>What stays empty has to be filled in before the reply is posted.</source>
        <translation>ما يبقى فارغًا يجب ملؤه قبل نشر الرد.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For a screen reader: a template and what it is for.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in other kinds</source>
        <comment>templates</comment>
        <translation>
            <numerusform>%Ln أخرى في أنواع أخرى</numerusform>
            <numerusform>واحد آخر في أنواع أخرى</numerusform>
            <numerusform>اثنان آخران في أنواع أخرى</numerusform>
            <numerusform>%Ln أخرى في أنواع أخرى</numerusform>
            <numerusform>%Ln آخر في أنواع أخرى</numerusform>
            <numerusform>%Ln أخرى في أنواع أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>your own</source>
        <comment>a template</comment>
        <translation>من عندك</translation>
    </message>
</context>
<context>
    <name>Shopbell::TemplatePreview</name>
    <message>
        <source>You are asked for this when you use it: %1.</source>
        <translation>تُسأل عن هذا عند استخدامه: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a whole placeholder. A reply with it cannot be marked as posted.</source>
        <translation>«%1» ليس موضعًا مكتملًا. لا يمكن تعليم رد فيه منشورًا.</translation>
    </message>
</context>
<context>
    <name>Shopbell::TemplatesCard</name>
    <message>
        <source>Reply templates</source>
        <translation>قوالب الردود</translation>
    </message>
    <message>
        <source>Texts that a reply can begin with, by kind, stars, topic, tone and language. What stands in braces is filled in when you use one.</source>
        <translation>نصوص يمكن أن يبدأ بها الرد، حسب النوع والنجوم والموضوع والنبرة واللغة. وما بين الأقواس المعقوفة يُملأ عند استخدامها.</translation>
    </message>
    <message>
        <source>Show and change them…</source>
        <translation>اعرضها وغيّرها…</translation>
    </message>
    <message>
        <source>Show and change the reply templates</source>
        <translation>اعرض قوالب الردود وغيّرها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s). %1</source>
        <extracomment>%1 is the next sentence.</extracomment>
        <translation>
            <numerusform>لا قوالب. %1</numerusform>
            <numerusform>قالب واحد. %1</numerusform>
            <numerusform>قالبان. %1</numerusform>
            <numerusform>%Ln قوالب. %1</numerusform>
            <numerusform>%Ln قالبًا. %1</numerusform>
            <numerusform>%Ln قالب. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your own.</source>
        <translation>
            <numerusform>لا شيء منها من عندك.</numerusform>
            <numerusform>واحد منها من عندك.</numerusform>
            <numerusform>اثنان منها من عندك.</numerusform>
            <numerusform>%Ln منها من عندك.</numerusform>
            <numerusform>%Ln منها من عندك.</numerusform>
            <numerusform>%Ln منها من عندك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::TemplatesDialog</name>
    <message>
        <source>Show hidden ones, too</source>
        <translation>اعرض المخفية أيضًا</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>نسخ…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Reply templates</source>
        <translation>قوالب الردود</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>ابحث عن قالب</translation>
    </message>
    <message>
        <source>Find a template by its words</source>
        <translation>ابحث عن قالب بكلماته</translation>
    </message>
    <message>
        <source>Kind of reply</source>
        <translation>نوع الرد</translation>
    </message>
    <message>
        <source>Language of the templates</source>
        <translation>لغة القوالب</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>A template of your own that begins with these words.</source>
        <translation>قالب من عندك يبدأ بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Add a template…</source>
        <translation>أضف قالبًا…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For a screen reader: a template and what it is for.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>No template has these words. Look in all kinds and languages, or add one.</source>
        <translation>لا قالب فيه هذه الكلمات. ابحث في كل الأنواع واللغات، أو أضف قالبًا.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>أظهره من جديد</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>أخفِ</translation>
    </message>
    <message>
        <source>Put back as it came</source>
        <translation>أعده كما جاء</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Choose a template at the side.</source>
        <translation>اختر قالبًا من الجانب.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a copied template.</extracomment>
        <translation>%1 (نسخة)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>بلا نجوم</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%Ln نجوم</numerusform>
            <numerusform>%Ln نجمة</numerusform>
            <numerusform>%Ln نجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 stars</source>
        <translation>من %1 إلى %2 نجوم</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between the properties of a template in a line.</extracomment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>Shopbell::Toast</name>
    <message>
        <source>Undo (%1)</source>
        <translation>تراجع (%1)</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>On the message about what was just done. %1 is the keyboard shortcut.</extracomment>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Shopbell::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Add a review</source>
        <translation>إضافة مراجعة</translation>
    </message>
    <message>
        <source>Welcome to Shopbell</source>
        <translation>مرحبًا بك في Shopbell</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below the greeting. %1 is the day, %2 a sentence: &quot;Thursday 20 November · Five people are waiting.&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>استيراد ملف…</translation>
    </message>
</context>
<context>
    <name>Shopbell::TodayText</name>
    <message>
        <source>none</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>one</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>two</source>
        <translation>اثنان</translation>
    </message>
    <message>
        <source>three</source>
        <translation>ثلاثة</translation>
    </message>
    <message>
        <source>four</source>
        <translation>أربعة</translation>
    </message>
    <message>
        <source>five</source>
        <translation>خمسة</translation>
    </message>
    <message>
        <source>six</source>
        <translation>ستة</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>سبعة</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ثمانية</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>تسعة</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>عشرة</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>أحد عشر</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>اثنا عشر</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>صباح الخير</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>صباح الخير، %1</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>طاب يومك</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>طاب يومك، %1</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>مساء الخير</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>مساء الخير، %1</translation>
    </message>
    <message>
        <source>All answered. Lovely.</source>
        <translation>تم الردّ على الجميع. رائع.</translation>
    </message>
    <message numerus="yes">
        <source>%1 people are waiting to hear from you.</source>
        <extracomment>%1 is a number word with a capital: &quot;Five people are waiting to hear from you.&quot;</extracomment>
        <translation>
            <numerusform>%1 بانتظار ردّك.</numerusform>
            <numerusform>شخص %1 بانتظار ردّك.</numerusform>
            <numerusform>شخصان %1 بانتظار ردّك.</numerusform>
            <numerusform>%1 أشخاص بانتظار ردّك.</numerusform>
            <numerusform>%1 شخصًا بانتظار ردّك.</numerusform>
            <numerusform>%1 شخص بانتظار ردّك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people are waiting to hear from you, all for too long.</source>
        <extracomment>%1 is a number word with a capital; all of them wait longer than the owner&apos;s target.</extracomment>
        <translation>
            <numerusform>%1 بانتظار ردّك منذ وقت طويل.</numerusform>
            <numerusform>شخص %1 بانتظار ردّك، وقد طال انتظاره.</numerusform>
            <numerusform>شخصان %1 بانتظار ردّك، وقد طال انتظارهما.</numerusform>
            <numerusform>%1 أشخاص بانتظار ردّك، وقد طال انتظارهم جميعًا.</numerusform>
            <numerusform>%1 شخصًا بانتظار ردّك، وقد طال انتظارهم جميعًا.</numerusform>
            <numerusform>%1 شخص بانتظار ردّك، وقد طال انتظارهم جميعًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people are waiting to hear from you, %2 for too long.</source>
        <extracomment>%1 is a number word with a capital, %2 one without: &quot;Five people are waiting to hear from you, one for too long.&quot;</extracomment>
        <translation>
            <numerusform>%1 بانتظار ردّك، وعدد من طال انتظارهم %2.</numerusform>
            <numerusform>شخص %1 بانتظار ردّك، وعدد من طال انتظارهم %2.</numerusform>
            <numerusform>شخصان %1 بانتظار ردّك، وعدد من طال انتظارهم %2.</numerusform>
            <numerusform>%1 أشخاص بانتظار ردّك، وعدد من طال انتظارهم %2.</numerusform>
            <numerusform>%1 شخصًا بانتظار ردّك، وعدد من طال انتظارهم %2.</numerusform>
            <numerusform>%1 شخص بانتظار ردّك، وعدد من طال انتظارهم %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No clock is running. %Ln reviews are not answered.</source>
        <translation>
            <numerusform>لا عدّاد مهلة يعمل الآن. لا مراجعات بلا ردّ.</numerusform>
            <numerusform>لا عدّاد مهلة يعمل الآن. مراجعة واحدة بلا ردّ.</numerusform>
            <numerusform>لا عدّاد مهلة يعمل الآن. مراجعتان بلا ردّ.</numerusform>
            <numerusform>لا عدّاد مهلة يعمل الآن. %Ln مراجعات بلا ردّ.</numerusform>
            <numerusform>لا عدّاد مهلة يعمل الآن. %Ln مراجعة بلا ردّ.</numerusform>
            <numerusform>لا عدّاد مهلة يعمل الآن. %Ln مراجعة بلا ردّ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No clock is running. %Ln drafts are not finished.</source>
        <translation>
            <numerusform>لا عدّاد مهلة يعمل الآن. لا مسودات غير مكتملة.</numerusform>
            <numerusform>لا عدّاد مهلة يعمل الآن. مسودة واحدة غير مكتملة.</numerusform>
            <numerusform>لا عدّاد مهلة يعمل الآن. مسودتان غير مكتملتين.</numerusform>
            <numerusform>لا عدّاد مهلة يعمل الآن. %Ln مسودات غير مكتملة.</numerusform>
            <numerusform>لا عدّاد مهلة يعمل الآن. %Ln مسودة غير مكتملة.</numerusform>
            <numerusform>لا عدّاد مهلة يعمل الآن. %Ln مسودة غير مكتملة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your targets: urgent %1, questions %2, negative %3, all others %4</source>
        <extracomment>Each is a number of hours: &quot;1 h&quot;.</extracomment>
        <translation>أهدافك: العاجل %1، الأسئلة %2، السلبية %3، وكل ما عداها %4</translation>
    </message>
    <message>
        <source>The same as %1</source>
        <comment>a month</comment>
        <translation>مثل %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 points more than %2</source>
        <extracomment>Of a rate in percent. %1 is a number, &quot;2.6&quot;, %2 a month: &quot;2.6 points more than July 2025&quot;.</extracomment>
        <translation>
            <numerusform>أكثر من %2 بمقدار %1 نقطة</numerusform>
            <numerusform>أكثر من %2 بنقطة واحدة (%1)</numerusform>
            <numerusform>أكثر من %2 بنقطتين (%1)</numerusform>
            <numerusform>أكثر من %2 بمقدار %1 نقاط</numerusform>
            <numerusform>أكثر من %2 بمقدار %1 نقطة</numerusform>
            <numerusform>أكثر من %2 بمقدار %1 نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 points less than %2</source>
        <extracomment>Of a rate in percent. %1 is a number, &quot;2.6&quot;, %2 a month: &quot;2.6 points less than July 2025&quot;.</extracomment>
        <translation>
            <numerusform>أقل من %2 بمقدار %1 نقطة</numerusform>
            <numerusform>أقل من %2 بنقطة واحدة (%1)</numerusform>
            <numerusform>أقل من %2 بنقطتين (%1)</numerusform>
            <numerusform>أقل من %2 بمقدار %1 نقاط</numerusform>
            <numerusform>أقل من %2 بمقدار %1 نقطة</numerusform>
            <numerusform>أقل من %2 بمقدار %1 نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same as in the %Ln days before</source>
        <translation>
            <numerusform>كما في أي يوم قبلها</numerusform>
            <numerusform>كما في اليوم السابق</numerusform>
            <numerusform>كما في اليومين السابقين</numerusform>
            <numerusform>كما في الأيام الـ%Ln السابقة</numerusform>
            <numerusform>كما في الأيام الـ%Ln السابقة</numerusform>
            <numerusform>كما في الأيام الـ%Ln السابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more than in the %Ln days before</source>
        <extracomment>Of a mean score. %1 is a number: &quot;0.2 more than in the 90 days before&quot;.</extracomment>
        <translation>
            <numerusform>أكثر بمقدار %1 منه في أي يوم قبلها</numerusform>
            <numerusform>أكثر بمقدار %1 منه في اليوم السابق</numerusform>
            <numerusform>أكثر بمقدار %1 منه في اليومين السابقين</numerusform>
            <numerusform>أكثر بمقدار %1 منه في الأيام الـ%Ln السابقة</numerusform>
            <numerusform>أكثر بمقدار %1 منه في الأيام الـ%Ln السابقة</numerusform>
            <numerusform>أكثر بمقدار %1 منه في الأيام الـ%Ln السابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 less than in the %Ln days before</source>
        <extracomment>Of a mean score. %1 is a number: &quot;0.2 less than in the 90 days before&quot;.</extracomment>
        <translation>
            <numerusform>أقل بمقدار %1 منه في أي يوم قبلها</numerusform>
            <numerusform>أقل بمقدار %1 منه في اليوم السابق</numerusform>
            <numerusform>أقل بمقدار %1 منه في اليومين السابقين</numerusform>
            <numerusform>أقل بمقدار %1 منه في الأيام الـ%Ln السابقة</numerusform>
            <numerusform>أقل بمقدار %1 منه في الأيام الـ%Ln السابقة</numerusform>
            <numerusform>أقل بمقدار %1 منه في الأيام الـ%Ln السابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 slower than in the %Ln days before</source>
        <extracomment>Of answers. %1 is a length of time: &quot;2 h slower than in the 30 days before&quot;.</extracomment>
        <translation>
            <numerusform>أبطأ بمقدار %1 منه في أي يوم قبلها</numerusform>
            <numerusform>أبطأ بمقدار %1 منه في اليوم السابق</numerusform>
            <numerusform>أبطأ بمقدار %1 منه في اليومين السابقين</numerusform>
            <numerusform>أبطأ بمقدار %1 منه في الأيام الـ%Ln السابقة</numerusform>
            <numerusform>أبطأ بمقدار %1 منه في الأيام الـ%Ln السابقة</numerusform>
            <numerusform>أبطأ بمقدار %1 منه في الأيام الـ%Ln السابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 quicker than in the %Ln days before</source>
        <extracomment>Of answers. %1 is a length of time: &quot;2 h quicker than in the 30 days before&quot;.</extracomment>
        <translation>
            <numerusform>أسرع بمقدار %1 منه في أي يوم قبلها</numerusform>
            <numerusform>أسرع بمقدار %1 منه في اليوم السابق</numerusform>
            <numerusform>أسرع بمقدار %1 منه في اليومين السابقين</numerusform>
            <numerusform>أسرع بمقدار %1 منه في الأيام الـ%Ln السابقة</numerusform>
            <numerusform>أسرع بمقدار %1 منه في الأيام الـ%Ln السابقة</numerusform>
            <numerusform>أسرع بمقدار %1 منه في الأيام الـ%Ln السابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises late</source>
        <translation>
            <numerusform>لا وعود متأخرة</numerusform>
            <numerusform>وعد متأخر</numerusform>
            <numerusform>وعدان متأخران</numerusform>
            <numerusform>%Ln وعود متأخرة</numerusform>
            <numerusform>%Ln وعدًا متأخرًا</numerusform>
            <numerusform>%Ln وعد متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more due</source>
        <comment>promises</comment>
        <extracomment>&quot;more&quot; stands behind &quot;2 promises late&quot;.</extracomment>
        <translation>
            <numerusform>لا غيرها مستحق</numerusform>
            <numerusform>واحد آخر مستحق</numerusform>
            <numerusform>اثنان آخران مستحقان</numerusform>
            <numerusform>%Ln أخرى مستحقة</numerusform>
            <numerusform>%Ln آخر مستحق</numerusform>
            <numerusform>%Ln آخر مستحق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises due</source>
        <translation>
            <numerusform>لا وعود مستحقة</numerusform>
            <numerusform>وعد مستحق</numerusform>
            <numerusform>وعدان مستحقان</numerusform>
            <numerusform>%Ln وعود مستحقة</numerusform>
            <numerusform>%Ln وعدًا مستحقًا</numerusform>
            <numerusform>%Ln وعد مستحق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups due</source>
        <translation>
            <numerusform>لا متابعات مستحقة</numerusform>
            <numerusform>متابعة مستحقة</numerusform>
            <numerusform>متابعتان مستحقتان</numerusform>
            <numerusform>%Ln متابعات مستحقة</numerusform>
            <numerusform>%Ln متابعة مستحقة</numerusform>
            <numerusform>%Ln متابعة مستحقة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is due</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews are not answered</source>
        <translation>
            <numerusform>لا مراجعات بلا رد</numerusform>
            <numerusform>مراجعة واحدة بلا رد</numerusform>
            <numerusform>مراجعتان بلا رد</numerusform>
            <numerusform>%Ln مراجعات بلا رد</numerusform>
            <numerusform>%Ln مراجعة بلا رد</numerusform>
            <numerusform>%Ln مراجعة بلا رد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts are not finished</source>
        <translation>
            <numerusform>لا مسودات غير مكتملة</numerusform>
            <numerusform>مسودة واحدة غير مكتملة</numerusform>
            <numerusform>مسودتان غير مكتملتين</numerusform>
            <numerusform>%Ln مسودات غير مكتملة</numerusform>
            <numerusform>%Ln مسودة غير مكتملة</numerusform>
            <numerusform>%Ln مسودة غير مكتملة</numerusform>
        </translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>رُدّ على الجميع</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <extracomment>%1 is &quot;All answered&quot;, %2 &quot;2 promises late, 3 follow-ups due&quot;: one short sentence.</extracomment>
        <translation>%1؛ %2.</translation>
    </message>
    <message>
        <source>The difference from %1 may be chance</source>
        <extracomment>Of a rate in percent. %1 is a month: &quot;The difference from July 2025 may be chance&quot;.</extracomment>
        <translation>قد يكون الفرق عن %1 مصادفة</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>مرحبًا، %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::TreeCard</name>
    <message>
        <source>Circle size is what they and theirs brought</source>
        <translation>حجم الدائرة هو ما جلبه هو ومن جلبهم</translation>
    </message>
    <message>
        <source>Nobody has brought a friend yet</source>
        <translation>لم يجلب أحد صديقًا بعد</translation>
    </message>
    <message>
        <source>A friend stands here from their first purchase on, behind whoever sent them.</source>
        <translation>يظهر الصديق هنا من أول شراء له، خلف من أرسله.</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>شجرة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <source>Who brought whom</source>
        <translation>من جلب من</translation>
    </message>
    <message>
        <source>Who brought whom, as a list</source>
        <translation>من جلب من، كقائمة</translation>
    </message>
    <message>
        <source>Back to the largest families</source>
        <extracomment>Leads from the largest families, a referrer with all whom they brought, to the others. And back.</extracomment>
        <translation>عودة إلى أكبر العائلات</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln smaller families</source>
        <translation>
            <numerusform>و%Ln عائلة أصغر</numerusform>
            <numerusform>وعائلة أصغر واحدة</numerusform>
            <numerusform>وعائلتان أصغر</numerusform>
            <numerusform>و%Ln عائلات أصغر</numerusform>
            <numerusform>و%Ln عائلة أصغر</numerusform>
            <numerusform>و%Ln عائلة أصغر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::TreeView</name>
    <message>
        <source>Who brought whom, as a picture</source>
        <translation>من جلب من، كصورة</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Shopbell::TreeZoom</name>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>A button beside &quot;Show everything&quot;, in its place where everything would be too small to read.</extracomment>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show as much as can be read</source>
        <translation>عرض أكثر ما يمكن قراءته</translation>
    </message>
</context>
<context>
    <name>Shopbell::TurnView</name>
    <message>
        <source>%1 wrote again</source>
        <extracomment>The first name of a customer who added a message.</extracomment>
        <translation>رسالة جديدة من %1</translation>
    </message>
    <message>
        <source>You answered</source>
        <translation>ردّك</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <comment>a name</comment>
        <translation>ردّ من %1</translation>
    </message>
    <message>
        <source>Edit or delete this message</source>
        <translation>تعديل هذه الرسالة أو حذفها</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A message of the conversation, as a screen reader says it: who, when, the words.</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Edit this message</source>
        <translation>تعديل هذه الرسالة</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>حفظ الرسالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change it where it is posted, too. The earlier words are kept.</source>
        <translation>يُرجى تغييرها حيث نُشرت أيضًا. يُحتفظ بالنص السابق.</translation>
    </message>
    <message>
        <source>Earlier words</source>
        <translation>الكلمات السابقة</translation>
    </message>
    <message>
        <source>Told in person.</source>
        <extracomment>Instead of the words of an answer that was given in person.</extracomment>
        <translation>قيل وجهًا لوجه.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when and where</comment>
        <extracomment>When an answer was given and where: &quot;19 Nov, 09:00, Sent by e-mail&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Shopbell::WaitingCard</name>
    <message>
        <source>All answered. Lovely.</source>
        <translation>تم الردّ على الجميع. رائع.</translation>
    </message>
    <message>
        <source>Needs a reply</source>
        <translation>بانتظار ردّ</translation>
    </message>
    <message>
        <source>Late first, then by the time left.</source>
        <translation>المتأخر أولًا، ثم بحسب الوقت المتبقي.</translation>
    </message>
    <message>
        <source>Open all in Reviews</source>
        <translation>فتح الكل في المراجعات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews are not answered.</source>
        <translation>
            <numerusform>لا مراجعات بلا ردّ.</numerusform>
            <numerusform>مراجعة واحدة بلا ردّ.</numerusform>
            <numerusform>مراجعتان بلا ردّ.</numerusform>
            <numerusform>%Ln مراجعات بلا ردّ.</numerusform>
            <numerusform>%Ln مراجعة بلا ردّ.</numerusform>
            <numerusform>%Ln مراجعة بلا ردّ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open them in Reviews</source>
        <translation>فتحها في المراجعات</translation>
    </message>
    <message>
        <source>No clock is running</source>
        <translation>لا عدّاد مهلة يعمل الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews are not answered. They had no date, or were older than your target when they came in.</source>
        <translation>
            <numerusform>لا مراجعات بلا ردّ.</numerusform>
            <numerusform>مراجعة واحدة بلا ردّ. كانت بلا تاريخ أو أقدم من المهلة عند ورودها.</numerusform>
            <numerusform>مراجعتان بلا ردّ. كانتا بلا تاريخ أو أقدم من المهلة عند ورودهما.</numerusform>
            <numerusform>%Ln مراجعات بلا ردّ. كانت بلا تاريخ أو أقدم من المهلة عند ورودها.</numerusform>
            <numerusform>%Ln مراجعة بلا ردّ. كانت بلا تاريخ أو أقدم من المهلة عند ورودها.</numerusform>
            <numerusform>%Ln مراجعة بلا ردّ. كانت بلا تاريخ أو أقدم من المهلة عند ورودها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Promises</source>
        <translation>افتح الوعود</translation>
    </message>
    <message numerus="yes">
        <source>Next: %Ln promises are due.</source>
        <translation>
            <numerusform>التالي: لا وعود مستحقة.</numerusform>
            <numerusform>التالي: وعد واحد مستحق.</numerusform>
            <numerusform>التالي: وعدان مستحقان.</numerusform>
            <numerusform>التالي: %Ln وعود مستحقة.</numerusform>
            <numerusform>التالي: %Ln وعدًا مستحقًا.</numerusform>
            <numerusform>التالي: %Ln وعد مستحق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Follow-ups</source>
        <translation>افتح المتابعات</translation>
    </message>
    <message numerus="yes">
        <source>Next: %Ln follow-ups are due.</source>
        <translation>
            <numerusform>التالي: لا متابعات مستحقة.</numerusform>
            <numerusform>التالي: متابعة واحدة مستحقة.</numerusform>
            <numerusform>التالي: متابعتان مستحقتان.</numerusform>
            <numerusform>التالي: %Ln متابعات مستحقة.</numerusform>
            <numerusform>التالي: %Ln متابعة مستحقة.</numerusform>
            <numerusform>التالي: %Ln متابعة مستحقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a review</source>
        <translation>إضافة مراجعة</translation>
    </message>
    <message>
        <source>Did somebody say something at the counter? Write it down while it is fresh.</source>
        <translation>هل قال أحدهم شيئًا عند الطاولة؟ دوّنه قبل أن يُنسى.</translation>
    </message>
</context>
<context>
    <name>Shopbell::WaitingList</name>
    <message>
        <source>Needs a reply</source>
        <translation>بانتظار ردّ</translation>
    </message>
</context>
<context>
    <name>Shopbell::WaitingModel</name>
    <message>
        <source>Finish draft</source>
        <translation>إكمال المسودة</translation>
    </message>
    <message>
        <source>Say thank you</source>
        <translation>توجيه الشكر</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>A button that opens a review to answer it.</extracomment>
        <translation>ردّ</translation>
    </message>
    <message>
        <source>%1 %2 Enter: %3</source>
        <extracomment>For a screen reader: a review in a sentence, what the customer said, the name of the button.</extracomment>
        <translation>%1 %2 مفتاح Enter: %3</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <comment>a name</comment>
        <translation>المسؤول %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::WarningCard</name>
    <message>
        <source>Show rows</source>
        <translation>عرض الصفوف</translation>
    </message>
</context>
<context>
    <name>Shopbell::WayField</name>
    <message>
        <source>not wanted</source>
        <translation>غير مرغوب</translation>
    </message>
    <message>
        <source>no address known</source>
        <translation>لا عنوان معروف</translation>
    </message>
    <message>
        <source>no number known</source>
        <translation>لا رقم معروف</translation>
    </message>
    <message>
        <source>only who said yes to it</source>
        <translation>فقط من وافق عليه</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A way and why it cannot be chosen: &quot;Phone (not wanted)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (nobody gets it so)</source>
        <extracomment>%1 is a way, such as &quot;Message&quot;, by which nobody of a group allows to be contacted.</extracomment>
        <translation>%1 (لا تصل أحدًا بهذه الطريقة)</translation>
    </message>
</context>
<context>
    <name>Shopbell::WhenField</name>
    <message>
        <source>Today, %1</source>
        <extracomment>Of a purchase or a score; %1 is the time of day.</extracomment>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>وقت آخر</translation>
    </message>
    <message>
        <source>A day, no time</source>
        <translation>يوم بلا وقت</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>Shopbell::WhoElseDialog</name>
    <message>
        <source>Promise it to them, too</source>
        <translation>عِدهم بذلك أيضًا</translation>
    </message>
    <message>
        <source>Looking for others…</source>
        <translation>جارٍ البحث عن آخرين…</translation>
    </message>
    <message>
        <source>Who else was hit?</source>
        <translation>من تضرر أيضًا؟</translation>
    </message>
    <message>
        <source>Nobody else was hit, as far as this shop knows.</source>
        <translation>لم يتضرر أحد آخر، بقدر ما يعرف هذا المتجر.</translation>
    </message>
    <message>
        <source>Looked for: the same item, the same day, the same tags.</source>
        <translation>جرى البحث عن: الصنف نفسه، واليوم نفسه، والوسوم نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other reviews</source>
        <translation>
            <numerusform>%Ln مراجعة أخرى</numerusform>
            <numerusform>مراجعة أخرى واحدة</numerusform>
            <numerusform>مراجعتان أخريان</numerusform>
            <numerusform>%Ln مراجعات أخرى</numerusform>
            <numerusform>%Ln مراجعة أخرى</numerusform>
            <numerusform>%Ln مراجعة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <translation>
            <numerusform>%Ln عملية شراء</numerusform>
            <numerusform>عملية شراء واحدة</numerusform>
            <numerusform>عمليتي شراء</numerusform>
            <numerusform>%Ln عمليات شراء</numerusform>
            <numerusform>%Ln عملية شراء</numerusform>
            <numerusform>%Ln عملية شراء</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 have something in common with this. Those with most in common come first.</source>
        <extracomment>Who was hit by the same thing. %1 is &quot;3 other reviews&quot;, %2 &quot;12 purchases&quot;.</extracomment>
        <translation>هناك ما يجمع هذا مع %1 و%2. ويأتي أولًا الأكثر اشتراكًا معه.</translation>
    </message>
    <message>
        <source>same item</source>
        <translation>الصنف نفسه</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>اليوم نفسه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln same tags</source>
        <translation>
            <numerusform>لا وسوم مشتركة</numerusform>
            <numerusform>وسم مشترك واحد</numerusform>
            <numerusform>وسمان مشتركان</numerusform>
            <numerusform>%Ln وسوم مشتركة</numerusform>
            <numerusform>%Ln وسمًا مشتركًا</numerusform>
            <numerusform>%Ln وسم مشترك</numerusform>
        </translation>
    </message>
    <message>
        <source>this promise is for them</source>
        <translation>هذا الوعد لهم</translation>
    </message>
    <message>
        <source>another promise is for them</source>
        <translation>وعد آخر لهم</translation>
    </message>
    <message>
        <source>Show the review</source>
        <translation>اعرض المراجعة</translation>
    </message>
    <message>
        <source>%1 bought</source>
        <translation>%1 اشترى</translation>
    </message>
    <message>
        <source>Write something of the letter first, then it can be for several customers.</source>
        <translation>اكتب شيئًا من الرسالة أولًا، ثم يمكن أن تكون لعدة عملاء.</translation>
    </message>
    <message>
        <source>Choose who wrote about the same.</source>
        <translation>اختر من كتب عن الأمر نفسه.</translation>
    </message>
    <message>
        <source>owner %1</source>
        <comment>a name</comment>
        <extracomment>Who in the shop sees to a review.</extracomment>
        <translation>المسؤول %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::WishesEdit</name>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>welcome</source>
        <translation>مرحّب به</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>غير مرغوب</translation>
    </message>
    <message>
        <source>%1, wanted or not</source>
        <extracomment>What somebody wants: &quot;E-mail: welcome&quot;</extracomment>
        <translation>%1، مرغوب أم لا</translation>
    </message>
    <message>
        <source>%1, since when</source>
        <translation>%1، منذ متى</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keeps what customers say, and what the shop answered.</source>
        <translation>يحفظ ما يقوله العملاء وما ردّ به المتجر.</translation>
    </message>
    <message>
        <source>The shop file to open.</source>
        <translation>ملف المتجر المراد فتحه.</translation>
    </message>
</context>
</TS>
