<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About Shopbell</source>
        <translation>关于 Shopbell</translation>
    </message>
    <message>
        <source>Shopbell %1</source>
        <extracomment>%1 is a version number.</extracomment>
        <translation>Shopbell %1</translation>
    </message>
    <message>
        <source>What customers say, what the shop answered, and whether they came back. Everything stays in one file on this computer.</source>
        <translation>记录顾客说了什么、店里怎么回复、他们有没有再来。所有内容都保存在这台电脑上的一个文件里。</translation>
    </message>
    <message>
        <source>Shopbell is free software under the GNU General Public License, version 3 or later. It comes without any warranty. These parts are in it:</source>
        <translation>Shopbell 是自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本，不附带任何担保。它包含以下部分：</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>How Shopbell looks on this computer.</source>
        <translation>Shopbell 在这台电脑上的样子。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Also with Ctrl and plus or minus.</source>
        <translation>也可以按 Ctrl 加“+”或“-”。</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Nothing slides; everything is there at once.</source>
        <translation>不滑动，内容直接出现。</translation>
    </message>
    <message>
        <source>Letter keys</source>
        <translation>字母键</translation>
    </message>
    <message>
        <source>R, E, P and other single letters work while a list has the focus.</source>
        <translation>焦点在列表中时，可使用 R、E、P 等单个字母键。</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backup and data</source>
        <translation>备份与数据</translation>
    </message>
    <message>
        <source>A copy is made on the first change of each day; 14 are kept.</source>
        <translation>每天第一次改动时备份一份，保留 14 份。</translation>
    </message>
    <message>
        <source>Your shop file</source>
        <translation>店铺文件</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show the shop file in its folder</source>
        <translation>在文件夹中显示店铺文件</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Show the copies in their folder</source>
        <translation>在文件夹中显示备份</translation>
    </message>
    <message>
        <source>Another copy</source>
        <translation>另存一份</translation>
    </message>
    <message>
        <source>On a stick or another disk, in case this computer breaks.</source>
        <translation>存到 U 盘或另一块硬盘，以防这台电脑损坏。</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Reads the whole file and says whether everything is in order.</source>
        <translation>读取整个文件，看看是否一切正常。</translation>
    </message>
    <message>
        <source>Check the shop file</source>
        <translation>检查店铺文件</translation>
    </message>
</context>
<context>
    <name>BandsCard</name>
    <message>
        <source>Satisfaction groups</source>
        <translation>满意度分组</translation>
    </message>
    <message>
        <source>Who counts as a Passive and who as an Advocate, on the scale from 1 to 10. Everybody below is a Detractor. Would they recommend you? always counts 0–6, 7–8 and 9–10.</source>
        <translation>在 1 到 10 的评分中，谁算一般顾客，谁算推荐顾客。低于此的都是不满顾客。“您会推荐我们吗？”始终按 0–6、7–8 和 9–10 分组。</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>一般顾客</translation>
    </message>
    <message>
        <source>Passive from this satisfaction on</source>
        <translation>从此满意度起为一般顾客</translation>
    </message>
    <message>
        <source>or more</source>
        <translation>或以上</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>推荐顾客</translation>
    </message>
    <message>
        <source>Advocate from this satisfaction on</source>
        <translation>从此满意度起为推荐顾客</translation>
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
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>CustomerCell</name>
    <message>
        <source>%1, now %2</source>
        <extracomment>The usual gap between two visits and how long it is now: &quot;6 days, now 2 days&quot;.</extracomment>
        <translation>%1，现在 %2</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>How far the import is</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>new so far</source>
        <translation>目前新增</translation>
    </message>
    <message>
        <source>seen before</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Already in your shop</source>
        <translation>店铺中已有</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>With a reason for each</source>
        <translation>每行都附原因</translation>
    </message>
    <message>
        <source>Nothing shows in your shop until the last row is in.</source>
        <translation>最后一行导入之前，店铺中不会显示任何内容。</translation>
    </message>
    <message>
        <source>Cancel now, and your shop is as it was before.</source>
        <translation>现在取消，店铺会与之前一样。</translation>
    </message>
    <message>
        <source>You can close this window and go on working. The bar at the bottom of the main window shows how far it is.</source>
        <translation>您可以关闭此窗口继续工作，主窗口底部会显示进度。</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader: what a key does, and the key.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>RegionCard</name>
    <message>
        <source>Language and region</source>
        <translation>语言与地区</translation>
    </message>
    <message>
        <source>The language is that of this computer; the rest belongs to the shop.</source>
        <translation>语言只用于这台电脑，其余属于店铺。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Changes at once, without a restart.</source>
        <translation>立即生效，无需重启。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>In which zone the days of the shop are counted.</source>
        <translation>店铺按哪个时区计算日期。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Where the shop is.</source>
        <translation>店铺所在地。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>In which money the shop counts.</source>
        <translation>店铺用哪种货币计价。</translation>
    </message>
</context>
<context>
    <name>RepliesCard</name>
    <message>
        <source>Replies</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Your own target. Customers never see it.</source>
        <translation>您自己的目标，顾客看不到。</translation>
    </message>
    <message>
        <source>Reply within</source>
        <translation>回复期限</translation>
    </message>
    <message>
        <source>Reply to a negative review within, in hours</source>
        <translation>差评回复期限（小时）</translation>
    </message>
    <message>
        <source>of a negative review</source>
        <translation>（差评）</translation>
    </message>
    <message>
        <source>And within</source>
        <translation>其他期限</translation>
    </message>
    <message>
        <source>Reply to any other review within, in hours</source>
        <translation>其他评价回复期限（小时）</translation>
    </message>
    <message>
        <source>of any other</source>
        <translation>（其他评价）</translation>
    </message>
    <message>
        <source>Reply to a question within, in hours</source>
        <translation>提问回复期限（小时）</translation>
    </message>
    <message>
        <source>of a question</source>
        <translation>（提问）</translation>
    </message>
    <message>
        <source>Reply to an urgent review within, in hours</source>
        <translation>紧急评价回复期限（小时）</translation>
    </message>
    <message>
        <source>of an urgent one</source>
        <translation>（紧急评价）</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a copy</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Which copy do you want back?</source>
        <translation>要恢复哪一份备份？</translation>
    </message>
    <message>
        <source>It becomes a shop file of its own, beside the one you have. The shop that is open stays as it is.</source>
        <translation>它会成为单独的店铺文件，与现有的并存。当前打开的店铺保持原样。</translation>
    </message>
    <message>
        <source>Copies, the newest first</source>
        <translation>备份，最新在前</translation>
    </message>
    <message>
        <source>Choose another copy…</source>
        <translation>选择其他备份…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>恢复这份备份</translation>
    </message>
</context>
<context>
    <name>ReviewFields</name>
    <message>
        <source>What was said</source>
        <translation>评价内容</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>重新填写</translation>
    </message>
    <message>
        <source>Who said it (may stay empty)</source>
        <translation>谁说的（可不填）</translation>
    </message>
    <message>
        <source>A name, as they gave it</source>
        <translation>对方留下的名字</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Day on which it was said</source>
        <translation>评价的日期</translation>
    </message>
    <message>
        <source>Time at which it was said</source>
        <translation>评价的时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>评价来自哪里</translation>
    </message>
    <message>
        <source>Google, a market, a friend told me</source>
        <translation>大众点评、集市、朋友转告</translation>
    </message>
    <message>
        <source>How was it</source>
        <translation>感受如何</translation>
    </message>
    <message>
        <source>Stars, if they gave any</source>
        <translation>星级（如果有）</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a review: remark, praise, complaint, idea, question</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>About</source>
        <comment>which moment of the customer&apos;s journey a review is about</comment>
        <translation>环节</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Health or safety is at stake</source>
        <translation>涉及健康或安全</translation>
    </message>
    <message>
        <source>Comes first in every list</source>
        <translation>在每个列表中排在最前</translation>
    </message>
    <message>
        <source>comes first in every list</source>
        <translation>在每个列表中排在最前</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>转介绍</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>洞察</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
</context>
<context>
    <name>ShopCard</name>
    <message>
        <source>Shop and brand</source>
        <translation>店铺与品牌</translation>
    </message>
    <message>
        <source>Shown on the sign over the sections, and wherever the shop speaks.</source>
        <translation>显示在栏目上方的招牌上，以及店铺对外说话的地方。</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>What kind of shop</source>
        <translation>店铺类型</translation>
    </message>
    <message>
        <source>Choose one or type your own word.</source>
        <translation>选择一种，或自己填写。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>You sign as</source>
        <translation>您的署名</translation>
    </message>
    <message>
        <source>The name under your replies, and the one Shopbell greets you by.</source>
        <translation>写在回复末尾的名字，Shopbell 也用它向您问好。</translation>
    </message>
    <message>
        <source>Brand colour</source>
        <translation>品牌色</translation>
    </message>
    <message>
        <source>Six digits and letters, as in web colours.</source>
        <translation>六位数字和字母，与网页颜色写法相同。</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>移除标志</translation>
    </message>
</context>
<context>
    <name>ShopProfile</name>
    <message>
        <source>Name it in Settings</source>
        <translation>请在设置中命名</translation>
    </message>
</context>
<context>
    <name>Shopbell::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New shop…</source>
        <translation>新建店铺(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>恢复(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>设置(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Fold the list of sections</source>
        <translation>收起栏目列表(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一窗格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>上一窗格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>默认文字大小(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reviews</source>
        <translation>评价(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add a review…</source>
        <translation>添加评价(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Past imports…</source>
        <translation>导入记录(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Check the shop file</source>
        <translation>检查店铺文件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>键盘(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;About Shopbell…</source>
        <translation>关于 Shopbell(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Search here</source>
        <translation>在此搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>顾客(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add a customer…</source>
        <translation>添加顾客(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a &amp;purchase…</source>
        <translation>添加购买(&amp;P)…</translation>
    </message>
    <message>
        <source>Add a &amp;referral…</source>
        <translation>添加转介绍(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>洞察(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export records…</source>
        <translation>导出记录(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>前往(&amp;G)…</translation>
    </message>
    <message>
        <source>Export &amp;due dates…</source>
        <translation>导出到期日期(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Questionnaire…</source>
        <translation>问卷(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Fill in a questionnaire…</source>
        <translation>录入问卷(&amp;F)…</translation>
    </message>
    <message>
        <source>I&amp;mprovements</source>
        <translation>改进(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Shopbell::AddReviewDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add, then another</source>
        <translation>添加并继续</translation>
    </message>
    <message>
        <source>Add review</source>
        <translation>添加评价</translation>
    </message>
    <message>
        <source>Opens with %1</source>
        <extracomment>%1 is a shortcut: Ctrl+N</extracomment>
        <translation>按 %1 打开</translation>
    </message>
    <message>
        <source>Add a review</source>
        <translation>添加评价</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Change what was said</source>
        <translation>修改评价内容</translation>
    </message>
    <message>
        <source>You typed this %1. It is not added yet.</source>
        <comment>%1 is a moment: today, 08:12</comment>
        <translation>这是您在%1填写的，还没有添加。</translation>
    </message>
    <message>
        <source>Kept as you type. Edit &gt; Undo brings the earlier words back.</source>
        <translation>边写边保存。用“编辑 &gt; 撤销”可恢复之前的内容。</translation>
    </message>
    <message>
        <source>Kept as you type. Only the words are needed, the rest can wait.</source>
        <translation>边写边保存。只需填写内容，其他可以以后再说。</translation>
    </message>
    <message>
        <source>Write down what was said first.</source>
        <translation>请先写下评价内容。</translation>
    </message>
    <message>
        <source>The review is added. Now the next one.</source>
        <translation>评价已添加，请写下一条。</translation>
    </message>
    <message>
        <source>What you typed is kept. It is there when you add a review again.</source>
        <translation>您填写的内容已保留，下次添加评价时还在。</translation>
    </message>
</context>
<context>
    <name>Shopbell::AdvocatesModel</name>
    <message numerus="yes">
        <source>%Ln people may not be asked now</source>
        <translation>
            <numerusform>现在不宜询问的有 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, brought %3, worth %4. %5. %6.</source>
        <extracomment>For a screen reader: name, group and score, how many friends, what they spent, why now, how to reach them.</extracomment>
        <translation>%1，%2，介绍来 %3，价值 %4。%5。%6。</translation>
    </message>
    <message>
        <source>What the friends they brought have spent</source>
        <translation>其介绍来的朋友的消费</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>推荐顾客</translation>
    </message>
    <message>
        <source>Group, score</source>
        <translation>分组、评分</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>介绍来</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>为什么是现在</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message numerus="yes">
        <source>%1, the first %Ln are listed</source>
        <extracomment>%1 is &quot;812 people may not be asked now&quot;.</extracomment>
        <translation>
            <numerusform>%1，列出前 %Ln 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask…</source>
        <extracomment>A button: plans to ask somebody to recommend the shop.</extracomment>
        <translation>邀请…</translation>
    </message>
</context>
<context>
    <name>Shopbell::AdvocatesTable</name>
    <message>
        <source>Advocates to ask next</source>
        <translation>接下来可询问的推荐顾客</translation>
    </message>
    <message>
        <source>Plan to ask them…</source>
        <translation>计划邀请对方…</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>显示顾客</translation>
    </message>
</context>
<context>
    <name>Shopbell::AgainButton</name>
    <message>
        <source>Again today: %1, %2, %3</source>
        <extracomment>For a screen reader: a regular, what they bought last, and the amount.</extracomment>
        <translation>今天又来了：%1，%2，%3</translation>
    </message>
    <message>
        <source>Again today: %1, %2</source>
        <extracomment>For a screen reader: a regular and the amount of their last purchase.</extracomment>
        <translation>今天又来了：%1，%2</translation>
    </message>
</context>
<context>
    <name>Shopbell::AgreementDialog</name>
    <message>
        <source>Keep the yes</source>
        <translation>保存同意</translation>
    </message>
    <message>
        <source>They agreed that others read of it</source>
        <translation>顾客同意让其他人看到</translation>
    </message>
    <message>
        <source>Said at the till</source>
        <translation>在收银台说的</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>哪一天？</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>如何得知</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>请先写几个字。</translation>
    </message>
</context>
<context>
    <name>Shopbell::AnsweredAlone</name>
    <message>
        <source>Write a short public reply</source>
        <translation>写一条简短的公开回复</translation>
    </message>
    <message>
        <source>%1, to the customer alone. Whoever reads the review sees no answer.</source>
        <extracomment>How an answer was given, and to whom: &quot;Sent by e-mail, to Priya alone. Whoever reads the review sees no answer.&quot;</extracomment>
        <translation>%1，只给顾客本人。读到这条评价的人看不到回复。</translation>
    </message>
    <message>
        <source>%1, to %2 alone. Whoever reads the review sees no answer.</source>
        <translation>%1，只给%2本人。读到这条评价的人看不到回复。</translation>
    </message>
</context>
<context>
    <name>Shopbell::AnswersDialog</name>
    <message>
        <source>Save the answers</source>
        <translation>保存回答</translation>
    </message>
    <message>
        <source>A sheet that came back</source>
        <translation>收回的问卷</translation>
    </message>
    <message>
        <source>The questionnaire is being read.</source>
        <translation>正在读取问卷。</translation>
    </message>
    <message>
        <source>Name (may stay empty)</source>
        <translation>姓名（可留空）</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>电话或电子邮件</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>With a name, numbers become scores and what is missing becomes a need of that customer. Leave out what was left out.</source>
        <translation>填写姓名后，分数会成为这位顾客的评分，缺少的会成为其需求。顾客没填的请留空。</translation>
    </message>
    <message>
        <source>There is no questionnaire yet. Compose it first: Customers &gt; Questionnaire.</source>
        <translation>还没有问卷。请先编写：顾客 &gt; 问卷。</translation>
    </message>
    <message>
        <source>Compose the questionnaire first.</source>
        <translation>请先编写问卷。</translation>
    </message>
    <message>
        <source>Type off at least one answer.</source>
        <translation>请至少录入一个回答。</translation>
    </message>
    <message>
        <source>The answers were not saved. Look whether the phone number or e-mail address is whole.</source>
        <translation>回答没有保存。请检查电话号码或电子邮箱是否完整。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader: a box of a questionnaire. %1 is a service, %2 &quot;I use it&quot; or &quot;Tell me&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Type a number to choose it; Backspace takes it back.</source>
        <translation>按数字键选择，退格键取消。</translation>
    </message>
</context>
<context>
    <name>Shopbell::ApologyForm</name>
    <message>
        <source>Acknowledge</source>
        <translation>承认</translation>
    </message>
    <message>
        <source>Say what happened, in their words</source>
        <translation>用对方的话说出发生了什么</translation>
    </message>
    <message>
        <source>Apologise</source>
        <translation>道歉</translation>
    </message>
    <message>
        <source>Plainly, without “if” or “but”</source>
        <translation>直截了当，不用“如果”或“但是”</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What went wrong on our side</source>
        <translation>我们这边出了什么错</translation>
    </message>
    <message>
        <source>What we do now</source>
        <translation>现在做什么</translation>
    </message>
    <message>
        <source>For this customer, today</source>
        <translation>今天，为这位顾客</translation>
    </message>
    <message>
        <source>How we prevent it</source>
        <translation>如何避免</translation>
    </message>
    <message>
        <source>So that it does not happen again</source>
        <translation>不再发生</translation>
    </message>
    <message>
        <source>Keep the promise</source>
        <translation>兑现承诺</translation>
    </message>
    <message>
        <source>Shopbell reminds you</source>
        <translation>Shopbell 会提醒您</translation>
    </message>
</context>
<context>
    <name>Shopbell::ApologyPane</name>
    <message>
        <source>The review</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>书写</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Write or read the letter</source>
        <translation>书写或阅读信件</translation>
    </message>
    <message>
        <source>Apologise with a plan</source>
        <translation>道歉并附上计划</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Copy, e-mail, phone, paper</source>
        <translation>复制、电子邮件、手机、纸张</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>草稿已保存</translation>
    </message>
    <message>
        <source>Copied what you changed.</source>
        <translation>已复制您写的改进内容。</translation>
    </message>
    <message>
        <source>Save promise, mark as answered</source>
        <translation>保存承诺，标记为已回复</translation>
    </message>
    <message>
        <source>Save promise, mark as posted</source>
        <translation>保存承诺，标记为已发布</translation>
    </message>
    <message>
        <source>Write the letter first.</source>
        <translation>请先写信。</translation>
    </message>
    <message>
        <source>Shopbell sends nothing by itself: send the letter, then mark it here.</source>
        <translation>Shopbell 不会自行发送：请把信发出，再在这里标记。</translation>
    </message>
    <message>
        <source>Write something of the letter first, then note that the customer agreed.</source>
        <translation>请先写一点信的内容，再注明顾客已同意。</translation>
    </message>
    <message>
        <source>“%1” is not filled in. Write what belongs there.</source>
        <translation>“%1”还没有填写。请写上相应内容。</translation>
    </message>
    <message numerus="yes">
        <source>Read, %Ln to look at</source>
        <extracomment>The tab of a letter, when the checks found something in it.</extracomment>
        <translation>
            <numerusform>阅读，%Ln 处要看一看</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are not filled in. Write what belongs there.</source>
        <translation>%1还没有填写。请写上相应内容。</translation>
    </message>
</context>
<context>
    <name>Shopbell::AppearanceCard</name>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
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
        <source>Like my computer</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Letter keys</source>
        <translation>字母键</translation>
    </message>
</context>
<context>
    <name>Shopbell::Application</name>
    <message>
        <source>My shop</source>
        <extracomment>Name of the shop and its file at the first start.</extracomment>
        <translation>我的店铺</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>%1 could not be made</source>
        <translation>无法建立 %1</translation>
    </message>
    <message>
        <source>%1 did not open</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>Restoring %1…</source>
        <translation>正在恢复 %1…</translation>
    </message>
    <message>
        <source>%1 could not be restored</source>
        <translation>无法恢复 %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::AtRiskCard</name>
    <message>
        <source>Customers at risk</source>
        <translation>可能流失的顾客</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>查看全部</translation>
    </message>
    <message>
        <source>Nobody is waiting for a promise, and nobody has been away for long.</source>
        <translation>没有人在等承诺兑现，也没有人很久没来。</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>计划回访</translation>
    </message>
    <message>
        <source>Answer the complaint</source>
        <translation>答复投诉</translation>
    </message>
</context>
<context>
    <name>Shopbell::BarsView</name>
    <message>
        <source>Complaints before and after</source>
        <translation>改进前后的投诉</translation>
    </message>
    <message>
        <source>Started %1</source>
        <extracomment>At the line in the bars where something was changed; %1 is a day.</extracomment>
        <translation>%1开始</translation>
    </message>
    <message numerus="yes">
        <source>after the %Ln days</source>
        <translation>
            <numerusform>%Ln 天之后</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::BatchRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A line of past imports: the day, then what came in, as &quot;18 Nov, 40 reviews, none left out&quot;.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>撤回导入</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a button&apos;s verb: the file it is about</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Shopbell::BehindDialog</name>
    <message>
        <source>Put them behind it</source>
        <translation>作为依据加入</translation>
    </message>
    <message>
        <source>No other review is found.</source>
        <translation>没有找到其他评价。</translation>
    </message>
    <message>
        <source>Which reviews are behind it?</source>
        <translation>哪些评价是依据？</translation>
    </message>
    <message>
        <source>Search all reviews</source>
        <translation>在全部评价中搜索</translation>
    </message>
    <message>
        <source>Reviews to put behind it</source>
        <translation>要作为依据的评价</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A review in a list: who wrote it, when, and the beginning of the words.</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Tick a review first.</source>
        <translation>请先勾选一条评价。</translation>
    </message>
</context>
<context>
    <name>Shopbell::BehindList</name>
    <message>
        <source>Reviews behind it</source>
        <translation>依据的评价</translation>
    </message>
</context>
<context>
    <name>Shopbell::BehindModel</name>
    <message>
        <source>%1, %2: %3. Enter opens it, Delete takes it off.</source>
        <extracomment>For a screen reader: who wrote a review, on which day, and its words; then the keys.</extracomment>
        <translation>%1，%2：%3。按回车键打开，按 Delete 键移除。</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <comment>a name</comment>
        <translation>负责人 %1</translation>
    </message>
    <message>
        <source>%1, owner %2</source>
        <comment>a day, a name</comment>
        <extracomment>%1 is a day, %2 who in the shop owns the review that was written on it.</extracomment>
        <translation>%1，负责人 %2</translation>
    </message>
</context>
<context>
    <name>Shopbell::BehindWhichDialog</name>
    <message>
        <source>Put it behind this one</source>
        <translation>作为这项的依据</translation>
    </message>
    <message>
        <source>There is no other improvement. Today is where you try something.</source>
        <translation>没有别的改进。在“今日”里可以开始尝试。</translation>
    </message>
    <message>
        <source>Which improvement is it behind?</source>
        <translation>它是哪项改进的依据？</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>改进</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an improvement</comment>
        <extracomment>An improvement in a list, and how it stands: &quot;Read phone orders back, being tried&quot;.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Choose an improvement first.</source>
        <translation>请先选择一项改进。</translation>
    </message>
</context>
<context>
    <name>Shopbell::BoardColumn</name>
    <message>
        <source>Not started</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>Being done</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>询问顾客</translation>
    </message>
    <message>
        <source>Checked with customer</source>
        <extracomment>The name of the last column of the board.</extracomment>
        <translation>已与顾客确认</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: search, or choose who keeps them.</source>
        <translation>
            <numerusform>还有 %Ln 条：请搜索，或选择由谁负责。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::BulkJobCard</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>New or known tag</source>
        <translation>新标签或已有标签</translation>
    </message>
    <message>
        <source>Tag to take off</source>
        <translation>要去掉的标签</translation>
    </message>
    <message>
        <source>About</source>
        <comment>what a review is about</comment>
        <translation>环节</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>问题所在</translation>
    </message>
    <message>
        <source>Leave where it hurts as it is</source>
        <translation>问题所在保持不变</translation>
    </message>
    <message>
        <source>Leave what it is about as it is</source>
        <translation>环节保持不变</translation>
    </message>
    <message>
        <source>Sort as</source>
        <translation>归类为</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Tags chosen by hand stay as they are</source>
        <translation>手动选择的标签保持不变</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln reviews</source>
        <translation>
            <numerusform>给 %Ln 条评价加标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a tag off</source>
        <translation>去掉标签</translation>
    </message>
    <message numerus="yes">
        <source>Take it off %Ln reviews</source>
        <translation>
            <numerusform>从 %Ln 条评价中去掉</numerusform>
        </translation>
    </message>
    <message>
        <source>Set what it is about</source>
        <translation>设置环节</translation>
    </message>
    <message numerus="yes">
        <source>Set it for %Ln reviews</source>
        <translation>
            <numerusform>设置 %Ln 条评价</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the kind</source>
        <translation>设置类型</translation>
    </message>
    <message>
        <source>Replaces what rating or file said</source>
        <translation>取代评分或文件中的分类</translation>
    </message>
    <message numerus="yes">
        <source>Sort %Ln reviews</source>
        <translation>
            <numerusform>给 %Ln 条评价分类</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::BulkPane</name>
    <message>
        <source>What is selected</source>
        <translation>已选内容</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation>去掉标签…</translation>
    </message>
    <message>
        <source>Set what it is about…</source>
        <translation>设置环节…</translation>
    </message>
    <message>
        <source>Set the kind…</source>
        <translation>设置类型…</translation>
    </message>
    <message>
        <source>Sort as…</source>
        <translation>归类为…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>I want to answer these</source>
        <translation>我要回复这些</translation>
    </message>
    <message>
        <source>Starts the clock of those that are not answered and have none.</source>
        <translation>为还没回复也没计时的评价开始计时。</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回复情况</translation>
    </message>
    <message>
        <source>Came in by</source>
        <translation>录入方式</translation>
    </message>
    <message>
        <source>Whatever you do here is one step in Edit &gt; Undo.</source>
        <translation>在这里做的每件事，都可用“编辑 &gt; 撤销”一步撤回。</translation>
    </message>
    <message>
        <source>Leave the selection</source>
        <translation>退出多选</translation>
    </message>
    <message>
        <source>Leave the selection (Esc)</source>
        <translation>退出多选 (Esc)</translation>
    </message>
    <message>
        <source>%1 reviews selected</source>
        <extracomment>A number, or &quot;5,000+&quot;.</extracomment>
        <translation>已选 %1 条评价</translation>
    </message>
    <message>
        <source>Do this to all %1</source>
        <translation>对全部 %1 条执行</translation>
    </message>
    <message>
        <source>Do this to these %1</source>
        <translation>对这 %1 条执行</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>移出归档</translation>
    </message>
    <message>
        <source>%1 answered, %2 waiting, %3 without a clock</source>
        <extracomment>Numbers of reviews.</extracomment>
        <translation>已回复 %1，待回复 %2，未计时 %3</translation>
    </message>
    <message>
        <source>%1 answered, %2 waiting</source>
        <translation>已回复 %1，待回复 %2</translation>
    </message>
    <message>
        <source>Import %1, typed by hand %2</source>
        <translation>导入 %1，手动录入 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them still wait for an answer. Archiving does not stop their clock.</source>
        <translation>
            <numerusform>其中 %Ln 条仍待回复。归档不会停止计时。</numerusform>
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
        <translation>其他 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date</source>
        <translation>
            <numerusform>%Ln 条无日期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A range of days and how many reviews have no date.</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Shopbell::BulkStrip</name>
    <message>
        <source>Select none</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Select none (Esc)</source>
        <translation>取消选择 (Esc)</translation>
    </message>
    <message>
        <source>All %1 in this view</source>
        <extracomment>The first is a number, the second one too or &quot;5,000+&quot;.</extracomment>
        <translation>此视图中全部 %1 条</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>已选 %1 条，共 %2 条</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>Shopbell::BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Shopbell::ChangeText</name>
    <message numerus="yes">
        <source>sort %Ln reviews as %1</source>
        <translation>
            <numerusform>将 %Ln 条评价归为%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set the kind of %Ln reviews</source>
        <translation>
            <numerusform>设置 %Ln 条评价的类型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set what %Ln reviews are about</source>
        <translation>
            <numerusform>设置 %Ln 条评价的环节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set where it hurts in %Ln reviews</source>
        <translation>
            <numerusform>设置 %Ln 条评价的问题所在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %Ln reviews</source>
        <translation>
            <numerusform>给 %Ln 条评价加标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take a tag off %Ln reviews</source>
        <translation>
            <numerusform>去掉 %Ln 条评价的标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>flag %Ln reviews</source>
        <translation>
            <numerusform>标记 %Ln 条评价</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take the flag off %Ln reviews</source>
        <translation>
            <numerusform>取消 %Ln 条评价的标记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %Ln reviews as urgent</source>
        <translation>
            <numerusform>将 %Ln 条评价设为紧急</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %Ln reviews as not urgent</source>
        <translation>
            <numerusform>将 %Ln 条评价设为不紧急</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>archive %Ln reviews</source>
        <translation>
            <numerusform>归档 %Ln 条评价</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %Ln reviews out of the archive</source>
        <translation>
            <numerusform>将 %Ln 条评价移出归档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>start the clock of %Ln reviews</source>
        <translation>
            <numerusform>为 %Ln 条评价开始计时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %Ln tags</source>
        <translation>
            <numerusform>删除 %Ln 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews sorted as %1.</source>
        <translation>
            <numerusform>已将 %Ln 条评价归为%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kind of %Ln reviews set.</source>
        <translation>
            <numerusform>已设置 %Ln 条评价的类型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln reviews are about is set.</source>
        <translation>
            <numerusform>已设置 %Ln 条评价的环节。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where it hurts is set in %Ln reviews.</source>
        <translation>
            <numerusform>已设置 %Ln 条评价的问题所在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews tagged.</source>
        <translation>
            <numerusform>已给 %Ln 条评价加标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag taken off %Ln reviews.</source>
        <translation>
            <numerusform>已去掉 %Ln 条评价的标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews flagged.</source>
        <translation>
            <numerusform>已标记 %Ln 条评价。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flag taken off %Ln reviews.</source>
        <translation>
            <numerusform>已取消 %Ln 条评价的标记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews marked as urgent.</source>
        <translation>
            <numerusform>已将 %Ln 条评价设为紧急。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews marked as not urgent.</source>
        <translation>
            <numerusform>已将 %Ln 条评价设为不紧急。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews archived.</source>
        <translation>
            <numerusform>已归档 %Ln 条评价。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews taken out of the archive.</source>
        <translation>
            <numerusform>已将 %Ln 条评价移出归档。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clock of %Ln reviews started.</source>
        <translation>
            <numerusform>已为 %Ln 条评价开始计时。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags deleted.</source>
        <translation>
            <numerusform>已删除 %Ln 个标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>add a review</source>
        <translation>添加评价</translation>
    </message>
    <message>
        <source>edit a review</source>
        <translation>修改评价</translation>
    </message>
    <message>
        <source>delete a review</source>
        <translation>删除评价</translation>
    </message>
    <message>
        <source>write a private note</source>
        <translation>写私人备注</translation>
    </message>
    <message>
        <source>write a draft</source>
        <translation>写草稿</translation>
    </message>
    <message>
        <source>discard a draft</source>
        <translation>丢弃草稿</translation>
    </message>
    <message>
        <source>mark a reply as posted</source>
        <translation>将回复标记为已发布</translation>
    </message>
    <message>
        <source>edit a reply</source>
        <translation>修改回复</translation>
    </message>
    <message>
        <source>add a message</source>
        <translation>添加消息</translation>
    </message>
    <message>
        <source>edit a message</source>
        <translation>修改消息</translation>
    </message>
    <message>
        <source>delete a message</source>
        <translation>删除消息</translation>
    </message>
    <message numerus="yes">
        <source>import %Ln reviews</source>
        <translation>
            <numerusform>导入 %Ln 条评价</numerusform>
        </translation>
    </message>
    <message>
        <source>change the shop’s settings</source>
        <translation>更改店铺设置</translation>
    </message>
    <message>
        <source>rename a tag</source>
        <translation>重命名标签</translation>
    </message>
    <message>
        <source>make the sample shop</source>
        <translation>建立示例店铺</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>Menu entry; what is undone follows: &quot;Undo: tag 187 reviews&quot;.</extracomment>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>Menu entry; what is done again follows: &quot;Redo: tag 187 reviews&quot;.</extracomment>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Review added.</source>
        <translation>评价已添加。</translation>
    </message>
    <message>
        <source>Review changed.</source>
        <translation>评价已修改。</translation>
    </message>
    <message>
        <source>Review deleted.</source>
        <translation>评价已删除。</translation>
    </message>
    <message>
        <source>Private note saved.</source>
        <translation>私人备注已保存。</translation>
    </message>
    <message>
        <source>Draft saved.</source>
        <translation>草稿已保存。</translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation>草稿已丢弃。</translation>
    </message>
    <message>
        <source>Reply marked as posted.</source>
        <translation>回复已标记为已发布。</translation>
    </message>
    <message>
        <source>Reply changed.</source>
        <translation>回复已修改。</translation>
    </message>
    <message>
        <source>Message added.</source>
        <translation>消息已添加。</translation>
    </message>
    <message>
        <source>Message changed.</source>
        <translation>消息已修改。</translation>
    </message>
    <message>
        <source>Message deleted.</source>
        <translation>消息已删除。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews imported.</source>
        <translation>
            <numerusform>已导入 %Ln 条评价。</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>设置已保存。</translation>
    </message>
    <message>
        <source>Tag renamed.</source>
        <translation>标签已重命名。</translation>
    </message>
    <message>
        <source>Sample shop made.</source>
        <translation>示例店铺已建立。</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <extracomment>After Undo: &quot;Taken back: tag 187 reviews.&quot;</extracomment>
        <translation>已撤销：%1。</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <extracomment>After Redo: &quot;Done again: tag 187 reviews.&quot;</extracomment>
        <translation>已重做：%1。</translation>
    </message>
    <message>
        <source>rename the shop</source>
        <translation>给店铺改名</translation>
    </message>
    <message>
        <source>change the kind of shop</source>
        <translation>更改店铺类型</translation>
    </message>
    <message>
        <source>change where the shop is</source>
        <translation>更改店铺所在地</translation>
    </message>
    <message>
        <source>change the name you sign as</source>
        <translation>更改您的署名</translation>
    </message>
    <message>
        <source>change the brand colour</source>
        <translation>更改品牌色</translation>
    </message>
    <message>
        <source>change the logo</source>
        <translation>更改标志</translation>
    </message>
    <message>
        <source>change the currency</source>
        <translation>更改货币</translation>
    </message>
    <message>
        <source>change the country</source>
        <translation>更改国家或地区</translation>
    </message>
    <message>
        <source>change the time zone</source>
        <translation>更改时区</translation>
    </message>
    <message>
        <source>change the time to reply</source>
        <translation>更改回复期限</translation>
    </message>
    <message>
        <source>Shop renamed.</source>
        <translation>店铺已改名。</translation>
    </message>
    <message>
        <source>Kind of shop changed.</source>
        <translation>店铺类型已更改。</translation>
    </message>
    <message>
        <source>Place changed.</source>
        <translation>所在地已更改。</translation>
    </message>
    <message>
        <source>Name you sign as changed.</source>
        <translation>署名已更改。</translation>
    </message>
    <message>
        <source>Brand colour changed.</source>
        <translation>品牌色已更改。</translation>
    </message>
    <message>
        <source>Logo changed.</source>
        <translation>标志已更改。</translation>
    </message>
    <message>
        <source>Currency changed.</source>
        <translation>货币已更改。</translation>
    </message>
    <message>
        <source>Country changed.</source>
        <translation>国家或地区已更改。</translation>
    </message>
    <message>
        <source>Time zone changed.</source>
        <translation>时区已更改。</translation>
    </message>
    <message>
        <source>Time to reply changed.</source>
        <translation>回复期限已更改。</translation>
    </message>
    <message>
        <source>change the satisfaction groups</source>
        <translation>更改满意度分组</translation>
    </message>
    <message>
        <source>Satisfaction groups changed.</source>
        <translation>满意度分组已更改。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <translation>
            <numerusform>%Ln 次购买</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln 位顾客</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews</source>
        <translation>
            <numerusform>%Ln 条评价</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>What an import held: %1 is &quot;3 purchases&quot; or &quot;3 reviews&quot;, %2 is &quot;2 customers&quot;.</extracomment>
        <translation>%1和 %2</translation>
    </message>
    <message>
        <source>Import taken back, %1 removed.</source>
        <translation>已撤回导入，移除了 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay, because they were changed since.</source>
        <translation>
            <numerusform>有 %Ln 项因之后改动过而保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>take back an import of %1</source>
        <translation>撤回 %1的导入</translation>
    </message>
    <message>
        <source>change the opening hours</source>
        <translation>更改营业时间</translation>
    </message>
    <message>
        <source>change how soon customers are asked again</source>
        <translation>更改再次联系顾客的间隔</translation>
    </message>
    <message>
        <source>Opening hours changed.</source>
        <translation>营业时间已更改。</translation>
    </message>
    <message>
        <source>Days between two requests changed.</source>
        <translation>两次请求之间的天数已更改。</translation>
    </message>
    <message>
        <source>mark a reply as ready</source>
        <translation>把回复标记为可发布</translation>
    </message>
    <message>
        <source>make a ready reply a draft again</source>
        <translation>把可发布的回复改回草稿</translation>
    </message>
    <message>
        <source>Reply marked as ready.</source>
        <translation>回复已标记为可发布。</translation>
    </message>
    <message>
        <source>The reply is a draft again.</source>
        <translation>回复已改回草稿。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referrals</source>
        <translation>
            <numerusform>%Ln 个转介绍</numerusform>
        </translation>
    </message>
    <message>
        <source>mark a review as said in private</source>
        <translation>把一条评价标记为私下说的</translation>
    </message>
    <message>
        <source>mark a review as said in public</source>
        <translation>把一条评价标记为公开说的</translation>
    </message>
    <message>
        <source>Review marked as said in private.</source>
        <translation>评价已标记为私下说的。</translation>
    </message>
    <message>
        <source>Review marked as said in public.</source>
        <translation>评价已标记为公开说的。</translation>
    </message>
    <message>
        <source>Marked as answered.</source>
        <extracomment>A review that stands nowhere was answered: nothing was posted.</extracomment>
        <translation>已标记为已回复。</translation>
    </message>
    <message numerus="yes">
        <source>Review deleted, with %Ln promises.</source>
        <extracomment>The promises were made for this review alone.</extracomment>
        <translation>
            <numerusform>评价已删除，只为它作出的 %Ln 项承诺也一并删除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ChangedDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What we changed</source>
        <translation>我们改了什么</translation>
    </message>
    <message>
        <source>Every carton has a date now.</source>
        <translation>现在每盒都标有日期。</translation>
    </message>
    <message>
        <source>In your words, for others to read</source>
        <translation>用您自己的话写，给别人看</translation>
    </message>
</context>
<context>
    <name>Shopbell::ChangedLine</name>
    <message>
        <source>Changed because of it</source>
        <translation>因此作出的改进</translation>
    </message>
    <message>
        <source>Changed because of it:</source>
        <translation>因此作出的改进：</translation>
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
        <translation>微信</translation>
    </message>
    <message>
        <source>Dianping</source>
        <translation>大众点评</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>in the shop</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>in a questionnaire</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>网店</translation>
    </message>
    <message>
        <source>in the web shop</source>
        <translation>网店</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>其他渠道</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>面包店</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>咖啡馆</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>餐馆</translation>
    </message>
    <message>
        <source>Tea room</source>
        <translation>茶饮店</translation>
    </message>
    <message>
        <source>Grocer’s</source>
        <translation>食品杂货店</translation>
    </message>
    <message>
        <source>Bicycles</source>
        <translation>自行车店</translation>
    </message>
    <message>
        <source>Hair and beauty</source>
        <translation>美发美容店</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>书店</translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation>花店</translation>
    </message>
    <message>
        <source>Tools and repairs</source>
        <translation>五金维修店</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>宠物店</translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation>服装店</translation>
    </message>
    <message>
        <source>Another kind of shop</source>
        <translation>其他店铺</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>A site: &quot;on Google&quot;.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Told in person</source>
        <translation>当面告知</translation>
    </message>
    <message>
        <source>Told by phone</source>
        <translation>电话告知</translation>
    </message>
    <message>
        <source>Sent by e-mail</source>
        <translation>邮件发送</translation>
    </message>
    <message>
        <source>Sent by message</source>
        <translation>消息发送</translation>
    </message>
    <message>
        <source>Posted %1</source>
        <extracomment>Of an answer that everybody can read: &quot;Posted on Google&quot;, &quot;Posted in the web shop&quot;.</extracomment>
        <translation>已发布：%1</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <extracomment>Of an answer to the customer alone: &quot;Answered on Instagram&quot;, &quot;Answered in a questionnaire&quot;.</extracomment>
        <translation>已回复：%1</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>邮寄</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>通过邮寄</translation>
    </message>
    <message>
        <source>Sent by post</source>
        <translation>邮寄寄出</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind and place of a shop</comment>
        <extracomment>Under the shop&apos;s name. %1 is the kind of shop, %2 the place: &quot;Bakery, Wellbrook&quot;.</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Shopbell::ChartCard</name>
    <message>
        <source>Add a note…</source>
        <translation>添加备注…</translation>
    </message>
    <message>
        <source>Change the target…</source>
        <translation>更改目标…</translation>
    </message>
    <message>
        <source>Set a target…</source>
        <translation>设定目标…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Show your notes on the time axis</source>
        <translation>在时间轴上显示您的备注</translation>
    </message>
</context>
<context>
    <name>Shopbell::ChartDialogs</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A note on the time axis</source>
        <translation>时间轴上的备注</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>更改备注</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Stamp card at the till</source>
        <translation>收银台集点卡</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>删除备注</translation>
    </message>
    <message>
        <source>Your target</source>
        <translation>您的目标</translation>
    </message>
    <message>
        <source>Set the target</source>
        <translation>设定目标</translation>
    </message>
    <message>
        <source>What you want to reach</source>
        <translation>您想达到什么</translation>
    </message>
    <message>
        <source>Take the target away</source>
        <translation>取消目标</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A share is at most 100 %.</source>
        <translation>比例最多为 100 %。</translation>
    </message>
</context>
<context>
    <name>Shopbell::ChartExport</name>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>页面 (*.pdf)</translation>
    </message>
    <message>
        <source>Table as text (*.csv)</source>
        <translation>文本表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>The chart is copied as a picture.</source>
        <translation>图表已作为图片复制。</translation>
    </message>
    <message>
        <source>The table is copied. A spreadsheet takes it as it is.</source>
        <translation>表格已复制，可直接粘贴到电子表格中。</translation>
    </message>
</context>
<context>
    <name>Shopbell::ChartPeople</name>
    <message>
        <source>Nobody stands behind this point.</source>
        <translation>这个点背后没有人。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln friends stand behind this point, all known by their name only.</source>
        <translation>
            <numerusform>这个点背后有 %Ln 位朋友，都只知道名字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; besides them %Ln friends who are known by their name only</source>
        <extracomment>%1 is what the people have in common; %n friends are not among them.</extracomment>
        <translation>
            <numerusform>%1；此外还有 %Ln 位只知道名字的朋友</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ChartSayings</name>
    <message numerus="yes">
        <source>First came in %1; %2 came back within %Ln days and stand first</source>
        <extracomment>%1 is a month, %2 &quot;30 of 71&quot;.</extracomment>
        <translation>
            <numerusform>%1首次光临；%2 在 %Ln 天内再次光临，排在前面</numerusform>
        </translation>
    </message>
    <message>
        <source>New customers of %1; %2 were sent by somebody and stand first</source>
        <translation>%1的新顾客；%2 由他人介绍而来，排在前面</translation>
    </message>
    <message>
        <source>Who recommended the shop in %1, and whom they sent</source>
        <translation>%1推荐本店的人，以及他们介绍来的人</translation>
    </message>
    <message>
        <source>Friends who bought in %1</source>
        <translation>%1购买的朋友</translation>
    </message>
    <message>
        <source>Customers who came in %1, the most frequent first</source>
        <translation>%1光临的顾客，来得最多的在前</translation>
    </message>
    <message>
        <source>Customers who came again in %1</source>
        <translation>%1再次光临的顾客</translation>
    </message>
    <message>
        <source>First came in %1</source>
        <translation>%1首次光临</translation>
    </message>
    <message>
        <source>%1: who recommended the shop in %2, and whom they sent</source>
        <extracomment>Of a part of a bar: %1 is the way, &quot;Told a friend&quot;, %2 a month.</extracomment>
        <translation>%1：%2推荐本店的人，以及他们介绍来的人</translation>
    </message>
    <message>
        <source>Up to the last record (%1)</source>
        <translation>截至最后一条记录（%1）</translation>
    </message>
    <message>
        <source>Up to the last purchase (%1)</source>
        <translation>截至最后一次购买（%1）</translation>
    </message>
    <message>
        <source>Too little data</source>
        <extracomment>Of a chart, in the place of its figure.</extracomment>
        <translation>数据太少</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <extracomment>Two sentences, one after the other; in Chinese without a space.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a file</comment>
        <extracomment>The name of a heat map and what its cells say.</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Shopbell::ChartText</name>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps</source>
        <translation>
            <numerusform>%Ln 个间隔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendations</source>
        <translation>
            <numerusform>%Ln 次推荐</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln 位顾客</numerusform>
        </translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter of a year</comment>
        <translation>第 %1 季度</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quarter and year on an axis</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Became customers</source>
        <translation>成为顾客</translation>
    </message>
    <message>
        <source>Told a friend</source>
        <translation>告诉朋友</translation>
    </message>
    <message>
        <source>Came along</source>
        <translation>结伴同来</translation>
    </message>
    <message>
        <source>Card handed on</source>
        <translation>转交卡片</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>网上</translation>
    </message>
    <message>
        <source>Read a review</source>
        <translation>看到评价</translation>
    </message>
    <message>
        <source>Saw our post</source>
        <translation>看到我们的帖子</translation>
    </message>
    <message>
        <source>Share of new customers who were sent</source>
        <translation>新顾客中经介绍而来的比例</translation>
    </message>
    <message>
        <source>Spent by friends who were sent</source>
        <translation>被介绍的朋友的消费</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Days between visits</source>
        <translation>两次光临的间隔天数</translation>
    </message>
    <message>
        <source>Visits per customer</source>
        <translation>每位顾客的光临次数</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>再次购买</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>仍在进行</translation>
    </message>
    <message>
        <source>Your target %1</source>
        <translation>您的目标 %1</translation>
    </message>
    <message>
        <source>last year %1</source>
        <extracomment>%1 is what a figure of the year before rests on: &quot;last year 8 of 27&quot;.</extracomment>
        <translation>去年 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln friends</source>
        <translation>
            <numerusform>%Ln 位朋友</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not counted</source>
        <comment>recommendations</comment>
        <extracomment>Behind what a figure rests on: &quot;6 of 13, 4 not counted&quot;.</extracomment>
        <translation>
            <numerusform>%Ln 次不计</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in other currencies</source>
        <comment>purchases</comment>
        <translation>
            <numerusform>%Ln 次为其他货币</numerusform>
        </translation>
    </message>
    <message>
        <source>Records end before</source>
        <extracomment>Of a period that is over, but nobody wrote anything down as late as it, or as its window, ends.</extracomment>
        <translation>记录在此之前结束</translation>
    </message>
</context>
<context>
    <name>Shopbell::ChartTools</name>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>By</source>
        <comment>before Week, Month, ...</comment>
        <translation>按</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>With nothing</source>
        <comment>compare</comment>
        <translation>不比较</translation>
    </message>
    <message>
        <source>With last year</source>
        <comment>compare</comment>
        <translation>与去年比较</translation>
    </message>
    <message numerus="yes">
        <source>Within %Ln days</source>
        <translation>
            <numerusform>%Ln 天内</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought again within</source>
        <translation>再次购买的期限</translation>
    </message>
    <message>
        <source>Customers who are counted</source>
        <translation>计入的顾客</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Make a post</source>
        <translation>制作帖子</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>所有顾客</translation>
    </message>
    <message>
        <source>Copy the chart as a picture (%1)</source>
        <translation>将图表复制为图片（%1）</translation>
    </message>
    <message>
        <source>Save the chart as a picture or a table (%1)</source>
        <translation>将图表保存为图片或表格（%1）</translation>
    </message>
    <message>
        <source>Make a picture of it for a social network</source>
        <translation>做成用于社交网络的图片</translation>
    </message>
</context>
<context>
    <name>Shopbell::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a value in a period</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1. First %2, last %3, highest %4, lowest %5.</source>
        <translation>%1。最初 %2，最近 %3，最高 %4，最低 %5。</translation>
    </message>
</context>
<context>
    <name>Shopbell::CheckDialog</name>
    <message>
        <source>Keep the answer</source>
        <translation>保存回答</translation>
    </message>
    <message>
        <source>They changed their public review, on their own</source>
        <translation>顾客自己修改了公开评价</translation>
    </message>
    <message>
        <source>Is it right now?</source>
        <translation>现在好了吗？</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>顾客说了什么</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>用顾客自己的话</translation>
    </message>
    <message>
        <source>How satisfied, from 1 to 10</source>
        <translation>满意度，1 到 10 分</translation>
    </message>
    <message>
        <source>How satisfied, from 1 to 10 (may stay empty)</source>
        <translation>满意度，1 到 10 分（可不填）</translation>
    </message>
    <message>
        <source>You promised %1: %2</source>
        <extracomment>%1 is a name, %2 what was promised.</extracomment>
        <translation>您向%1承诺过：%2</translation>
    </message>
    <message>
        <source>Say whether they are satisfied.</source>
        <translation>请说明顾客是否满意。</translation>
    </message>
    <message>
        <source>Write down what they said.</source>
        <translation>请写下顾客说的话。</translation>
    </message>
    <message>
        <source>The complaint stays open, and Shopbell asks this customer for nothing, until you promise something else or close it with a reason.</source>
        <translation>投诉仍未结，Shopbell 也不会向这位顾客提出任何请求，直到您另作承诺，或说明理由后结束投诉。</translation>
    </message>
    <message>
        <source>%1 has not heard yet that it is done. Close this window, and note under “For whom” beside the promise that you told them, or why not.</source>
        <translation>%1 还不知道事情已经办好。请关闭此窗口，在承诺旁的“涉及谁”下记下已告知，或为什么不告知。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers have not heard yet that it is done. Close this window, and note under “For whom” beside the promise that you told them, or why not.</source>
        <translation>
            <numerusform>还有 %Ln 位顾客不知道事情已经办好。请关闭此窗口，在承诺旁的“涉及谁”下记下已告知，或为什么不告知。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::CheckStep</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>The import is cancelled. Your shop is as it was before.</source>
        <translation>导入已取消。您的店铺与之前一样。</translation>
    </message>
    <message>
        <source>Saving the rows…</source>
        <translation>正在保存这些行…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>The rows are being checked.</source>
        <translation>正在检查各行。</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>正在检查各行</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>还没有保存任何内容。</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>正在检查 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows checked</source>
        <translation>
            <numerusform>已检查 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all fine</source>
        <extracomment>%1: 312 rows checked</extracomment>
        <translation>%1，全部正常</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln need a look</source>
        <translation>
            <numerusform>%1，%Ln 行需要看看</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in your shop until you press Import.</source>
        <translation>按下“导入”之前，店铺中不会有任何变化。</translation>
    </message>
    <message>
        <source>Go back to read them differently, or leave them out. The other rows are not held up.</source>
        <translation>可以返回换一种读法，或不导入这些行。其他行不受影响。</translation>
    </message>
    <message numerus="yes">
        <source>new</source>
        <comment>after a number of reviews</comment>
        <translation>
            <numerusform>条新评价</numerusform>
        </translation>
    </message>
    <message>
        <source>Go in as they are</source>
        <translation>原样导入</translation>
    </message>
    <message>
        <source>seen before</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Left out, already in your shop</source>
        <translation>不导入，店铺中已有</translation>
    </message>
    <message numerus="yes">
        <source>need a look</source>
        <comment>after a number of rows</comment>
        <translation>
            <numerusform>行需要看看</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, with a reason for each</source>
        <translation>不导入，每行都附原因</translation>
    </message>
    <message numerus="yes">
        <source>Save the %Ln rows as a file…</source>
        <translation>
            <numerusform>将这 %Ln 行存为文件…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, update %Ln</source>
        <extracomment>%1: Import 281 reviews</extracomment>
        <translation>
            <numerusform>%1，更新 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>没有可导入的内容</translation>
    </message>
    <message>
        <source>Every row that can be read is in your shop already.</source>
        <translation>能读取的行，店铺中都已有了。</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln rows.</source>
        <translation>
            <numerusform>共 %Ln 行，显示前 %1 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>之后有改动</translation>
    </message>
    <message>
        <source>Another amount or status, brought up to date</source>
        <translation>金额或状态不同，已更新</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln orders, from %1 rows.</source>
        <translation>
            <numerusform>前 %Ln 个订单，来自 %1 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>They go in as they are. Go back to read them differently.</source>
        <translation>它们会照原样导入。如需换一种读法，请返回上一步。</translation>
    </message>
    <message>
        <source>Refusals, contacts and what was empty</source>
        <translation>拒绝、联系方式和原来空着的内容</translation>
    </message>
    <message>
        <source>New words or an answer; earlier ones are kept</source>
        <translation>新的文字或回复；原来的都会保留</translation>
    </message>
</context>
<context>
    <name>Shopbell::CheckedRowsModel</name>
    <message>
        <source>New</source>
        <comment>a row of a file: a review that is not in the shop yet</comment>
        <translation>新</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>需要看看</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无姓名）</translation>
    </message>
    <message>
        <source>(no words)</source>
        <extracomment>Between the number, day, amount and words of an order.</extracomment>
        <translation>（无内容）</translation>
    </message>
    <message>
        <source>Row %1, %2, %3, %4</source>
        <extracomment>How a screen reader says a row of the file: number, what we found, customer, the words.</extracomment>
        <translation>第 %1 行，%2，%3，%4</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>What it says, and reason</source>
        <translation>内容和原因</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a row of a file: it says something newer of what is in the shop</comment>
        <translation>有变化</translation>
    </message>
</context>
<context>
    <name>Shopbell::ChecksList</name>
    <message>
        <source>Before you send</source>
        <translation>发送之前</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>显示相关文字</translation>
    </message>
    <message>
        <source>Set this aside for this reply</source>
        <translation>对这条回复忽略此项</translation>
    </message>
    <message>
        <source>Hide what is well</source>
        <translation>隐藏没有问题的</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) found nothing</source>
        <translation>
            <numerusform>%Ln 项检查没有发现问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln again that was set aside</source>
        <translation>
            <numerusform>重新显示已忽略的 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before you send: %Ln thing(s) to look at</source>
        <translation>
            <numerusform>发送前：%Ln 处可再看看</numerusform>
        </translation>
    </message>
    <message>
        <source>Before you send: nothing found</source>
        <translation>发送前：没有发现问题</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more check(s) found nothing</source>
        <translation>
            <numerusform>另有 %Ln 项检查没有发现问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ChooseStep</name>
    <message>
        <source>Which file do you want to bring in?</source>
        <translation>要导入哪个文件？</translation>
    </message>
    <message>
        <source>From a review site, your web shop, a survey, or a table you keep yourself.</source>
        <translation>来自点评网站、网店、问卷，或您自己的表格。</translation>
    </message>
    <message>
        <source>Brought in before</source>
        <translation>之前导入过</translation>
    </message>
    <message>
        <source>The file stays as it is. Rows that are already in your shop are recognised and left out.</source>
        <translation>文件保持原样。店铺中已有的行会被识别，不再导入。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>You can also drop a file on the window at any time</source>
        <translation>您也可以随时把文件拖到窗口中</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message numerus="yes">
        <source>Those are %Ln files. Nothing was read. Drop them one after the other.</source>
        <translation>
            <numerusform>这是 %Ln 个文件，没有读取任何内容。请逐个拖入。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is no file on this computer. Nothing was read. Save it to a folder first, then choose it there.</source>
        <translation>这不是本机上的文件，没有读取任何内容。请先存到文件夹，再从那里选择。</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.tab *.txt)</source>
        <translation>文本表格 (*.csv *.tsv *.tab *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a file with reviews, purchases, customers or referrals</source>
        <translation>选择含有评价、购买、顾客或转介绍的文件</translation>
    </message>
</context>
<context>
    <name>Shopbell::Cli</name>
    <message>
        <source>The words; - reads them from standard input.</source>
        <translation>内容；- 表示从标准输入读取。</translation>
    </message>
    <message>
        <source>A title, where there is one.</source>
        <translation>标题（如果有）。</translation>
    </message>
    <message>
        <source>2/5, 8/10, 80%, up or down; a bare number counts stars.</source>
        <translation>2/5、8/10、80%、up 或 down；只写数字表示星级。</translation>
    </message>
    <message>
        <source>positive, negative, mixed or unsorted; from the rating unless told.</source>
        <translation>positive、negative、mixed 或 unsorted；默认按评分。</translation>
    </message>
    <message>
        <source>remark, praise, complaint, idea or question.</source>
        <translation>remark、praise、complaint、idea 或 question。</translation>
    </message>
    <message>
        <source>customer, team, supplier or observation.</source>
        <translation>customer、team、supplier 或 observation。</translation>
    </message>
    <message>
        <source>The moment it is about, such as paying.</source>
        <translation>涉及的环节，如 paying。</translation>
    </message>
    <message>
        <source>people, offer, process or channel.</source>
        <translation>people、offer、process 或 channel。</translation>
    </message>
    <message>
        <source>A tag; may stand more than once.</source>
        <translation>标签；可写多次。</translation>
    </message>
    <message>
        <source>Health or safety is at stake.</source>
        <translation>涉及健康或安全。</translation>
    </message>
    <message>
        <source>It was said to the shop alone.</source>
        <translation>只对店铺说的。</translation>
    </message>
    <message>
        <source>“%1” is not a value of --%2.</source>
        <translation>“%1”不是 --%2 的可选值。</translation>
    </message>
    <message>
        <source>A review needs words: --text &quot;The croissant was lovely.&quot;</source>
        <translation>评价需要内容：--text &quot;牛角包很好吃。&quot;</translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation>草稿已丢弃。</translation>
    </message>
    <message>
        <source>Draft saved.</source>
        <translation>草稿已保存。</translation>
    </message>
    <message>
        <source>%1 is not filled in. Your draft is kept. Fill it in and post again.</source>
        <translation>%1 还没有填写。您的草稿已保留。请填写后再发布。</translation>
    </message>
    <message>
        <source>Reply marked as posted.</source>
        <translation>回复已标记为已发布。</translation>
    </message>
    <message>
        <source>Marks the draft as posted. Refuses while a placeholder such as {{name}} is not filled in.</source>
        <translation>将草稿标记为已发布。{{name}} 之类的占位符未填写时拒绝。</translation>
    </message>
    <message>
        <source>Shopbell posts nothing by itself: post the reply where the review stands.</source>
        <translation>Shopbell 不会自行发布：请到评价所在的地方发布回复。</translation>
    </message>
    <message>
        <source>“%1” is not the number of an import.</source>
        <translation>“%1”不是导入的编号。</translation>
    </message>
    <message numerus="yes">
        <source>Import taken back, %Ln reviews removed.</source>
        <translation>
            <numerusform>导入已撤回，移除了 %Ln 条评价。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists what was imported, the newest first.</source>
        <translation>列出导入记录，最新在前。</translation>
    </message>
    <message>
        <source>Checks the file, its search index and every rule between its tables.</source>
        <translation>检查文件、搜索索引以及各表之间的规则。</translation>
    </message>
    <message>
        <source>Wrote %1, %2.</source>
        <translation>已写入 %1，%2。</translation>
    </message>
    <message>
        <source>Writes a checked copy of the shop, also while the program is open. Replaces an older copy of the same shop, and no other file.</source>
        <translation>写一份经过检查的店铺副本，程序打开时也可以。只会替换同一店铺较早的副本，绝不替换其他文件。</translation>
    </message>
    <message>
        <source>Makes a shop file of a backup. Never writes over a file.</source>
        <translation>由备份建立店铺文件，绝不覆盖已有文件。</translation>
    </message>
    <message>
        <source>Print one JSON value on standard output and nothing else.</source>
        <translation>只在标准输出上输出一个 JSON 值。</translation>
    </message>
    <message>
        <source>Say nothing on standard error.</source>
        <translation>标准错误上不输出任何内容。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Usage: shopbell-cli %1 %2 [options]</source>
        <translation>用法：shopbell-cli %1 %2 [选项]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Usage: shopbell-cli COMMAND SHOP [...] [options]</source>
        <translation>用法：shopbell-cli 命令 SHOP [...] [选项]</translation>
    </message>
    <message>
        <source>Does from a terminal what the window of Shopbell does. SHOP is a file that ends in .shopbell.</source>
        <translation>在终端里做 Shopbell 窗口所做的事。SHOP 是以 .shopbell 结尾的文件。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>shopbell-cli COMMAND --help tells more. shopbell-cli --version tells the version.</source>
        <translation>shopbell-cli 命令 --help 查看详情，shopbell-cli --version 查看版本。</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>退出状态：</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>done, but rows were left out</source>
        <translation>完成，但有些行未导入</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>用法错误</translation>
    </message>
    <message>
        <source>the input was refused</source>
        <translation>输入被拒绝</translation>
    </message>
    <message>
        <source>the shop file could not be opened, read or written</source>
        <translation>无法打开、读取或写入店铺文件</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>At most so many, 50 unless told.</source>
        <translation>最多几条，默认 50。</translation>
    </message>
    <message>
        <source>%1  %2 (undone)</source>
        <extracomment>A line of the history: when, what; the second one was taken back by Undo.</extracomment>
        <translation>%1  %2（已撤销）</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Takes back the last change.</source>
        <translation>撤销上一步。</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back last.</source>
        <translation>重做刚撤销的一步。</translation>
    </message>
    <message>
        <source>Lists what was done, the newest first.</source>
        <translation>列出做过的事，最新在前。</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3%</source>
        <translation>%1：%2 行，%3%</translation>
    </message>
    <message>
        <source>With --rejects there can be only one FILE.</source>
        <translation>使用 --rejects 时只能有一个 FILE。</translation>
    </message>
    <message>
        <source>records = added + updated + already_there + left_out, always. The exit status is 1 when rows were left out. Several files give an array.</source>
        <translation>records 始终等于 added + updated + already_there + left_out。有行未导入时退出状态为 1。多个文件输出数组。</translation>
    </message>
    <message numerus="yes">
        <source>%1 added, %2 updated, %3 seen before, %4 left out, of %Ln rows</source>
        <translation>
            <numerusform>共 %Ln 行：新增 %1，更新 %2，已有 %3，未导入 %4</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: would be %2. Nothing was changed.</source>
        <translation>%1：将会是%2。没有任何改动。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot stand between columns. Write one sign, or tab.</source>
        <translation>“%1”不能作为列分隔符。请写一个符号，或 tab。</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=COLUMN, such as text=Comment.</source>
        <translation>“%1”不是 FIELD=COLUMN，例如 text=Comment。</translation>
    </message>
    <message>
        <source>Name of the format, when it is not recognised.</source>
        <translation>未能识别时的格式名称。</translation>
    </message>
    <message>
        <source>Encoding of the letters, such as UTF-8 or GB18030.</source>
        <translation>文字编码，如 UTF-8 或 GB18030。</translation>
    </message>
    <message>
        <source>The sign between columns, or tab.</source>
        <translation>列分隔符，或 tab。</translation>
    </message>
    <message>
        <source>Order of the numbers in a date: dmy, mdy or ymd.</source>
        <translation>日期中数字的顺序：dmy、mdy 或 ymd。</translation>
    </message>
    <message>
        <source>Scale of the ratings: 1-5, 1-10, 0-10, percent or thumbs.</source>
        <translation>评分的尺度：1-5、1-10、0-10、percent 或 thumbs。</translation>
    </message>
    <message>
        <source>Says what would happen and changes nothing.</source>
        <translation>只说明会发生什么，不做任何改动。</translation>
    </message>
    <message>
        <source>Saves the rows that were left out, each with its line and reason.</source>
        <translation>保存未导入的行，附行号和原因。</translation>
    </message>
    <message>
        <source>“%1” is not dmy, mdy or ymd.</source>
        <translation>“%1”不是 dmy、mdy 或 ymd。</translation>
    </message>
    <message>
        <source>“%1” is not 1-5, 1-10, 0-10, percent or thumbs.</source>
        <translation>“%1”不是 1-5、1-10、0-10、percent 或 thumbs。</translation>
    </message>
    <message>
        <source>At most so many, 100 unless told; 0 for all.</source>
        <translation>最多几条，默认 100；0 表示全部。</translation>
    </message>
    <message>
        <source>How many to leave out at the beginning.</source>
        <translation>开头略过几条。</translation>
    </message>
    <message>
        <source>Name of the shop.</source>
        <translation>店铺名称。</translation>
    </message>
    <message>
        <source>Currency as three letters, GBP unless told.</source>
        <translation>三个字母的货币代码，默认 GBP。</translation>
    </message>
    <message>
        <source>Kind of shop: %1, or your own word.</source>
        <translation>店铺类型：%1，或您自己的说法。</translation>
    </message>
    <message>
        <source>A shop needs a name: --name &quot;Poppyseed Lane&quot;.</source>
        <translation>店铺需要名称：--name &quot;青禾茶铺&quot;。</translation>
    </message>
    <message>
        <source>“%1” is not a currency code.</source>
        <translation>“%1”不是货币代码。</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>已建立 %1。</translation>
    </message>
    <message>
        <source>Makes a shop file. Refuses to overwrite one.</source>
        <translation>建立店铺文件，不覆盖已有文件。</translation>
    </message>
    <message>
        <source>There is no command. shopbell-cli --help lists them.</source>
        <translation>没有写命令。shopbell-cli --help 列出所有命令。</translation>
    </message>
    <message>
        <source>There is no command “%1”. shopbell-cli --help lists the commands.</source>
        <translation>没有命令“%1”。shopbell-cli --help 列出所有命令。</translation>
    </message>
    <message>
        <source>It is written like this: shopbell-cli %1 %2. --help tells more.</source>
        <translation>写法：shopbell-cli %1 %2。--help 查看详情。</translation>
    </message>
    <message>
        <source>“%1” is not a value of %2.</source>
        <translation>“%1”不是 %2 的可选值。</translation>
    </message>
    <message>
        <source>There is no key “%1”. The keys are %2.</source>
        <translation>没有 KEY“%1”。可用的有 %2。</translation>
    </message>
    <message>
        <source>“%1” is not KEY=VALUE, such as sentiment=negative.</source>
        <translation>“%1”不是 KEY=VALUE，例如 sentiment=negative。</translation>
    </message>
    <message>
        <source>How many reviews, up to a million; 1200 unless told.</source>
        <translation>评价条数，最多一百万；默认 1200。</translation>
    </message>
    <message>
        <source>How far back they go; 24 unless told.</source>
        <translation>往前多少个月；默认 24。</translation>
    </message>
    <message>
        <source>The same seed and --until give the same content.</source>
        <translation>相同的种子和 --until 得到相同的内容。</translation>
    </message>
    <message>
        <source>Language of the reviews: en or zh.</source>
        <translation>评价的语言：en 或 zh。</translation>
    </message>
    <message>
        <source>There is no sample in “%1”, only in en and zh.</source>
        <translation>没有“%1”语言的示例，只有 en 和 zh。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews made</source>
        <translation>
            <numerusform>已生成 %Ln 条评价</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %1 with %Ln reviews.</source>
        <translation>
            <numerusform>已建立 %1，含 %Ln 条评价。</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes a shop full of believable, made-up reviews.</source>
        <translation>建立一家充满逼真虚构评价的店铺。</translation>
    </message>
    <message>
        <source>Interrupted. The shop is as it was before.</source>
        <translation>已中断。店铺与之前一样。</translation>
    </message>
    <message>
        <source>positive, negative, mixed or unsorted.</source>
        <translation>positive、negative、mixed 或 unsorted。</translation>
    </message>
    <message>
        <source>Puts a tag on; may stand more than once.</source>
        <translation>加标签；可写多次。</translation>
    </message>
    <message>
        <source>Takes a tag off; may stand more than once.</source>
        <translation>去掉标签；可写多次。</translation>
    </message>
    <message>
        <source>The moment it is about, such as paying; none for none.</source>
        <translation>涉及的环节，如 paying；none 表示无。</translation>
    </message>
    <message>
        <source>people, offer, process, channel or none.</source>
        <translation>people、offer、process、channel 或 none。</translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>评价 %1</translation>
    </message>
    <message>
        <source>Say what to do, such as --add bread. --help tells more.</source>
        <translation>请说明要做什么，例如 --add 面包。--help 查看详情。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews changed.</source>
        <translation>
            <numerusform>已改动 %Ln 条评价。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorts and tags reviews. Each option is one step of Undo.</source>
        <translation>给评价分类和加标签。每个选项是一步撤销。</translation>
    </message>
    <message>
        <source>“%1” is not a number from %2 to %3.</source>
        <translation>“%1”不是 %2 到 %3 之间的数字。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 2025-11-18.</source>
        <translation>“%1”不是日期。请写成 2025-11-18。</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it like 2025-11-18T13:20.</source>
        <translation>“%1”不是时间。请写成 2025-11-18T13:20。</translation>
    </message>
    <message>
        <source>“%1” is still to come.</source>
        <translation>“%1”还没有到。</translation>
    </message>
    <message>
        <source>“%1” is not the number of a review.</source>
        <translation>“%1”不是评价的编号。</translation>
    </message>
    <message>
        <source>A channel needs a name.</source>
        <translation>渠道需要一个名称。</translation>
    </message>
    <message numerus="yes">
        <source>Import taken back, %Ln purchases removed.</source>
        <translation>
            <numerusform>导入已撤回，移除 %Ln 次购买。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import taken back, %Ln customers removed.</source>
        <translation>
            <numerusform>导入已撤回，移除 %Ln 位顾客。</numerusform>
        </translation>
    </message>
    <message>
        <source>First day, such as 2025-01-31; from the first purchase on unless told.</source>
        <translation>第一天，如 2025-01-31；未指定时从第一次购买起。</translation>
    </message>
    <message>
        <source>Last day; today unless told. Nothing after it is read.</source>
        <translation>最后一天；未指定时为今天。之后的一概不读。</translation>
    </message>
    <message>
        <source>Periods: day, week, month, quarter or year.</source>
        <translation>时段：day、week、month、quarter 或 year。</translation>
    </message>
    <message>
        <source>Days within which somebody bought again, 60 unless told.</source>
        <translation>在多少天内再次购买，未指定时为 60。</translation>
    </message>
    <message>
        <source>Which curve of cohorts: returning (bought in that month), repurchase (has come back by it) or repeat-orders (further visits by it).</source>
        <translation>哪种同期曲线：returning（当月购买）、repurchase（到当月已再次光临）或 repeat-orders（到当月的再次光临次数）。</translation>
    </message>
    <message>
        <source>Only some customers: segment=NAME or its number.</source>
        <translation>仅部分顾客：segment=名称或编号。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>最后一天早于第一天。</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>Heading of a column: how many a figure rests on.</extracomment>
        <translation>/</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>* still running</source>
        <translation>* 仍在进行</translation>
    </message>
    <message>
        <source>Where the records come from, for rows that do not say it; a new name makes an own channel.</source>
        <translation>记录的来源，用于未注明来源的行；新名称会建立自有渠道。</translation>
    </message>
    <message>
        <source>How many customers it has; 600 unless told.</source>
        <translation>顾客人数；未指定时为 600。</translation>
    </message>
    <message>
        <source>About how many purchases they make; unless told as many as a BG/NBD model gives: gaps with rates of Gamma(1/2, 18 days), and a chance of Beta(1, 3) to stay away after each purchase.</source>
        <translation>大约的购买次数；未指定时按 BG/NBD 模型生成：间隔速率服从 Gamma(1/2, 18 天)，每次购买后不再光临的概率服从 Beta(1, 3)。</translation>
    </message>
    <message>
        <source>There are no figures named “%1”.</source>
        <translation>没有名为“%1”的数据。</translation>
    </message>
    <message>
        <source>“%1” cannot be added, only %2.</source>
        <translation>无法添加“%1”，只能添加 %2。</translation>
    </message>
    <message>
        <source>--%1 is not for a %2.</source>
        <translation>--%1 不适用于 %2。</translation>
    </message>
    <message>
        <source>When, such as 2025-11-18 or 2025-11-18T13:20. Of a review unknown unless told, else now.</source>
        <translation>时间，如 2025-11-18 或 2025-11-18T13:20。评价未说明则为未知，其他则为现在。</translation>
    </message>
    <message>
        <source>How, told-a-friend unless told: %1, or a way of your own.</source>
        <translation>方式，未说明则为 told-a-friend：%1，或您自己的方式。</translation>
    </message>
    <message>
        <source>Whether they were asked to recommend the shop: yes or no.</source>
        <translation>是否曾请其推荐本店：yes 或 no。</translation>
    </message>
    <message>
        <source>With the way “%1” nobody in person sent them: leave out --sent-by.</source>
        <translation>“%1”这种方式没有具体介绍人：请去掉 --sent-by。</translation>
    </message>
    <message>
        <source>What the customer is called; a first name is enough.</source>
        <translation>顾客的称呼；只写名字就够了。</translation>
    </message>
    <message>
        <source>An e-mail address; may stand more than once, the first is the one to use.</source>
        <translation>电子邮箱；可写多次，第一个为常用。</translation>
    </message>
    <message>
        <source>A phone number; may stand more than once, the first is the one to use.</source>
        <translation>电话号码；可写多次，第一个为常用。</translation>
    </message>
    <message>
        <source>The segment they belong to; a new name makes one.</source>
        <translation>所属客群；新名称会建立新客群。</translation>
    </message>
    <message>
        <source>Who in the shop knows them.</source>
        <translation>店里谁认识这位顾客。</translation>
    </message>
    <message>
        <source>How they like to be reached: e-mail, phone, message, post or in-person.</source>
        <translation>希望的联系方式：e-mail、phone、message、post 或 in-person。</translation>
    </message>
    <message>
        <source>What they said yes to; may stand more than once: %1.</source>
        <translation>同意的事项；可写多次：%1。</translation>
    </message>
    <message>
        <source>What they said no to; may stand more than once, the same words.</source>
        <translation>拒绝的事项；可写多次，用同样的词。</translation>
    </message>
    <message>
        <source>How that is known, such as &quot;said at the till&quot;.</source>
        <translation>如何得知，如 &quot;在收银台说的&quot;。</translation>
    </message>
    <message>
        <source>“%1” cannot be both allowed and refused, or told twice.</source>
        <translation>“%1”不能既同意又拒绝，也不能写两次。</translation>
    </message>
    <message>
        <source>A customer needs a name, an e-mail or a phone number: --name Ines</source>
        <translation>顾客需要姓名、电子邮件或电话号码：--name Ines</translation>
    </message>
    <message>
        <source>What was paid, such as 18.40 or &quot;20 EUR&quot;; in the shop&apos;s currency unless told. Without it it is a visit.</source>
        <translation>支付金额，如 18.40 或 &quot;20 EUR&quot;；未说明则用本店货币。没有金额则为一次到店。</translation>
    </message>
    <message>
        <source>What was taken off, in the same currency.</source>
        <translation>优惠金额，用同一货币。</translation>
    </message>
    <message>
        <source>What was bought, in your words.</source>
        <translation>买了什么，用您自己的话。</translation>
    </message>
    <message>
        <source>Who in the shop served them.</source>
        <translation>店里谁接待的。</translation>
    </message>
    <message>
        <source>The number of the order.</source>
        <translation>订单号。</translation>
    </message>
    <message>
        <source>paid, pending, cancelled, voided or refunded.</source>
        <translation>paid、pending、cancelled、voided 或 refunded。</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money. Write it like 18.40.</source>
        <translation>“%1”不是金额。请写成 18.40 这样。</translation>
    </message>
    <message>
        <source>Who was sent? --customer says who bought.</source>
        <translation>介绍的是谁？--customer 写明谁买的。</translation>
    </message>
    <message>
        <source>The code of a card or a link.</source>
        <translation>卡片或链接上的代码。</translation>
    </message>
    <message>
        <source>What the one who sent them gets for it.</source>
        <translation>介绍人得到的回报。</translation>
    </message>
    <message>
        <source>The day on which the friend came, such as 2025-11-18.</source>
        <translation>朋友到店的日期，如 2025-11-18。</translation>
    </message>
    <message>
        <source>What they answered, such as 8 or 8/10.</source>
        <translation>给出的分数，如 8 或 8/10。</translation>
    </message>
    <message>
        <source>1-10 asks how satisfied they are, 0-10 whether they would recommend the shop; 1-10 unless told.</source>
        <translation>1-10 问满意程度，0-10 问是否愿意推荐本店；未说明则为 1-10。</translation>
    </message>
    <message>
        <source>The same in words: satisfied or would-recommend.</source>
        <translation>同样内容用词表示：satisfied 或 would-recommend。</translation>
    </message>
    <message>
        <source>When they were asked, such as &quot;at the till&quot;.</source>
        <translation>什么场合问的，如 &quot;收银台&quot;。</translation>
    </message>
    <message>
        <source>Who in the shop asked.</source>
        <translation>店里谁问的。</translation>
    </message>
    <message>
        <source>The review that it came with, by number.</source>
        <translation>随哪条评价而来，写编号。</translation>
    </message>
    <message>
        <source>Nobody is called “%1”.</source>
        <translation>没有叫“%1”的人。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers who came with them go as well.</source>
        <translation>
            <numerusform>随之而来的 %Ln 位顾客也一并移除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers were changed since, or have something else here, and are kept.</source>
        <translation>
            <numerusform>%Ln 位顾客之后改动过，或在此另有记录，因此保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes an import back whole. What was changed since is kept.</source>
        <translation>整批撤回一次导入。之后改动过的会保留。</translation>
    </message>
    <message>
        <source>The file to write; its ending says the kind: .png, .svg, .pdf or .csv.</source>
        <translation>要写入的文件；扩展名决定类型：.png、.svg、.pdf 或 .csv。</translation>
    </message>
    <message>
        <source>Pixels, 1200x675 unless told; or a size of which a picture to post is made: %1.</source>
        <translation>像素，未说明则为 1200x675；或发布图片的尺寸：%1。</translation>
    </message>
    <message>
        <source>Colours of the chart: light or dark.</source>
        <translation>图表颜色：light 或 dark。</translation>
    </message>
    <message>
        <source>Makes a picture to post, in any size, that looks so: %1; awning unless told.</source>
        <translation>制作任意尺寸的发布图片，外观为：%1；未说明则为 awning。</translation>
    </message>
    <message>
        <source>Of a picture to post, in the place of the finding.</source>
        <translation>发布图片的标题，代替结论。</translation>
    </message>
    <message>
        <source>Shows the year before, too.</source>
        <translation>同时显示上一年。</translation>
    </message>
    <message>
        <source>“%1” is neither a size such as 1200x675, with sides from 200 to 8000 pixels, nor one of %2.</source>
        <translation>“%1”既不是 1200x675 这样边长 200 到 8000 像素的尺寸，也不是 %2 之一。</translation>
    </message>
    <message>
        <source>--headline is for a picture to post: give a --look, too.</source>
        <translation>--headline 用于发布图片：请同时给出 --look。</translation>
    </message>
    <message>
        <source>A picture to post is a .png file.</source>
        <translation>发布图片是 .png 文件。</translation>
    </message>
    <message>
        <source>--theme is for charts; a picture to post has a --look.</source>
        <translation>--theme 用于图表；发布图片用 --look。</translation>
    </message>
    <message>
        <source>A picture to post shows no year before.</source>
        <translation>发布图片不显示上一年。</translation>
    </message>
    <message>
        <source>--out takes a file that ends in .png, .svg, .pdf or .csv.</source>
        <translation>--out 需要以 .png、.svg、.pdf 或 .csv 结尾的文件。</translation>
    </message>
    <message>
        <source>Written as %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>There is no chart named “%1”, only %2.</source>
        <translation>没有名为“%1”的图表，只有 %2。</translation>
    </message>
    <message>
        <source>“%1” is named like a shop.</source>
        <translation>“%1”的名称像店铺文件。</translation>
    </message>
    <message>
        <source>Writes a chart as a file, or as a picture to post.</source>
        <translation>将图表写成文件，或写成发布图片。</translation>
    </message>
    <message>
        <source>Only what touched this review or customer, such as review:17 or customer:4.</source>
        <translation>只列出涉及这条评价或这位顾客的，如 review:17 或 customer:4。</translation>
    </message>
    <message>
        <source>“%1” is neither review:ID nor customer:ID, such as review:17.</source>
        <translation>“%1”既不是 review:ID 也不是 customer:ID，如 review:17。</translation>
    </message>
    <message>
        <source>Of %1: %2.</source>
        <extracomment>%1 is what is listed (reviews), %2 the words that are taken.</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Order. %1</source>
        <translation>排序。%1</translation>
    </message>
    <message>
        <source>“%1” cannot be listed, only %2.</source>
        <translation>无法列出“%1”，只能列出 %2。</translation>
    </message>
    <message>
        <source>%1 of %2 shown.</source>
        <translation>显示 %1 项，共 %2 项。</translation>
    </message>
    <message>
        <source>There is no customer number %1.</source>
        <translation>没有编号为 %1 的顾客。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases made</source>
        <translation>
            <numerusform>%Ln 次购买</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers made</source>
        <translation>
            <numerusform>%Ln 位顾客</numerusform>
        </translation>
    </message>
    <message>
        <source>The file to write; of all, the folder, which is made when it is not there.</source>
        <translation>要写入的文件；导出 all 时为文件夹，不存在则建立。</translation>
    </message>
    <message>
        <source>csv or json; by the ending of the file unless told, else csv. There is no xlsx: every spreadsheet opens the csv.</source>
        <translation>csv 或 json；未说明则按文件扩展名，否则为 csv。没有 xlsx：任何表格程序都能打开 csv。</translation>
    </message>
    <message>
        <source>No xlsx file is written. Every spreadsheet opens the csv: --format csv</source>
        <translation>不写 xlsx 文件。任何表格程序都能打开 csv：--format csv</translation>
    </message>
    <message>
        <source>“%1” is not a value of --format.</source>
        <translation>“%1”不是 --format 的值。</translation>
    </message>
    <message>
        <source>Where to? --out customers.csv says it.</source>
        <translation>写到哪里？用 --out customers.csv 说明。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name the file.</source>
        <translation>“%1”是文件夹。请写出文件名。</translation>
    </message>
    <message>
        <source>%1 of %2 records, %3%</source>
        <translation>%1 条，共 %2 条，%3%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records written as %1.</source>
        <translation>
            <numerusform>已将 %Ln 条记录写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The csv files of reviews, customers and purchases can be imported again: into the same shop they bring nothing new; into another one customers come first, then purchases. What looks like a formula has an apostrophe before it, which the import takes off.</source>
        <translation>评价、顾客和购买的 csv 文件可以再次导入：导入同一店铺不会带来新内容；导入另一店铺时先导入顾客，再导入购买。看似公式的内容前有撇号，导入时会去掉。</translation>
    </message>
    <message>
        <source>All is well: %1.</source>
        <extracomment>%1: 1,200 reviews, 600 customers, 3,214 purchases and 41 referrals</extracomment>
        <translation>一切正常：%1。</translation>
    </message>
    <message>
        <source>Over all complete periods: %1 (n %2).</source>
        <translation>所有完整时段合计：%1（n %2）。</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like ines@example.com.</source>
        <translation>“%1”不是电子邮箱。请按 ines@example.com 的样子填写。</translation>
    </message>
    <message>
        <source>“%1” is not a phone number: it has fewer than three digits.</source>
        <translation>“%1”不是电话号码：不足三位数字。</translation>
    </message>
    <message>
        <source>“%1” cannot be both preferred and refused.</source>
        <translation>“%1”不能既是首选又被拒绝。</translation>
    </message>
    <message>
        <source>%1 was recommended, and is a customer now.</source>
        <translation>%1曾被推荐，现在已是顾客。</translation>
    </message>
    <message>
        <source>%1 was recommended by %2, and is a customer now.</source>
        <extracomment>Two names: the friend&apos;s and of who recommended the shop.</extracomment>
        <translation>%1由%2推荐，现在已是顾客。</translation>
    </message>
    <message>
        <source>Whose it is: a customer number, e-mail, phone or name as your files have it, or id:17, which is the number that Shopbell gives. A purchase makes a customer of a new name.</source>
        <translation>属于谁：您文件中的顾客编号、电子邮件、电话或姓名，或 id:17，即 Shopbell 给出的编号。购买记录遇到新名字会新建顾客。</translation>
    </message>
    <message>
        <source>Who sent them, named as with --customer; also the name of somebody who is not in the list.</source>
        <translation>谁介绍他们来的，写法同 --customer；也可以是名单之外的人名。</translation>
    </message>
    <message>
        <source>Who sent them? --sent-by says it by name or number.</source>
        <translation>谁介绍他们来的？用 --sent-by 写姓名或编号。</translation>
    </message>
    <message>
        <source>Instead of a customer everybody who first bought on these days, such as 2025-11-10..2025-11-16.</source>
        <translation>不指定某位顾客，而是在这些日子首次购买的所有人，例如 2025-11-10..2025-11-16。</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>原因：%1。</translation>
    </message>
    <message>
        <source>e-mail, phone, message, post or in-person; unless told the first that the customer allows.</source>
        <translation>e-mail、phone、message、post 或 in-person；不写则用顾客允许的第一种。</translation>
    </message>
    <message>
        <source>The day on which it is due, today unless told, or none.</source>
        <translation>到期日，不写则为今天，或 none。</translation>
    </message>
    <message>
        <source>Who of the shop does it.</source>
        <translation>由店里的谁来做。</translation>
    </message>
    <message>
        <source>The language of words that are not given, en or zh.</source>
        <translation>未给出文字时所用的语言，en 或 zh。</translation>
    </message>
    <message>
        <source>For whom? --customer says it, or --first-bought for everybody who is new.</source>
        <translation>给谁？用 --customer 指定，或用 --first-bought 指所有新顾客。</translation>
    </message>
    <message>
        <source>A headline.</source>
        <translation>标题。</translation>
    </message>
    <message>
        <source>By when it is done, such as 2025-11-21.</source>
        <translation>在何时之前完成，例如 2025-11-21。</translation>
    </message>
    <message>
        <source>When the customer is asked whether it is right now.</source>
        <translation>何时询问顾客是否已经解决。</translation>
    </message>
    <message>
        <source>What has to be done, may stand more than once; who does it and by when may follow, each after a semicolon: &quot;Post the card; Sam; 2025-11-21&quot;.</source>
        <translation>要做什么，可以写多次；可用分号接上由谁做、何时完成：&quot;寄卡片; Sam; 2025-11-21&quot;。</translation>
    </message>
    <message>
        <source>What happened, in the customer&apos;s words.</source>
        <translation>发生了什么，用顾客自己的话。</translation>
    </message>
    <message>
        <source>Plainly, without if or but.</source>
        <translation>直接说，不带“如果”或“但是”。</translation>
    </message>
    <message>
        <source>What went wrong in the shop.</source>
        <translation>店里出了什么问题。</translation>
    </message>
    <message>
        <source>What is done for this customer now.</source>
        <translation>现在为这位顾客做什么。</translation>
    </message>
    <message>
        <source>How it does not happen again.</source>
        <translation>如何避免再次发生。</translation>
    </message>
    <message>
        <source>What was changed, for others to read once the customer agrees.</source>
        <translation>改变了什么，顾客同意后给其他人看。</translation>
    </message>
    <message>
        <source>How the letter sounds, warm unless told: warm, plain or formal.</source>
        <translation>信的语气，不写则为 warm：warm、plain 或 formal。</translation>
    </message>
    <message>
        <source>The language of the letter, that of the review unless told.</source>
        <translation>信的语言，不写则与评价相同。</translation>
    </message>
    <message>
        <source>Only write the plan down: nothing is promised or posted yet.</source>
        <translation>只记下计划：还没有承诺，也没有发布。</translation>
    </message>
    <message>
        <source>To whom is it promised? --review says it by number.</source>
        <translation>向谁承诺？用 --review 写编号。</translation>
    </message>
    <message>
        <source>%1 is not filled in. Nothing was promised.</source>
        <translation>%1 还没有填写。没有作出承诺。</translation>
    </message>
    <message>
        <source>A purchase of nothing does not count as one. Without --amount it is a visit, which counts.</source>
        <translation>金额为零的购买不算购买。不写 --amount 则算一次到店，会计入。</translation>
    </message>
    <message>
        <source>Who was sent, named as with --customer; a first name is enough.</source>
        <translation>介绍了谁，写法同 --customer；只有名字也可以。</translation>
    </message>
    <message>
        <source>Who was sent? --friend says it by name or number.</source>
        <translation>介绍了谁？用 --friend 写姓名或编号。</translation>
    </message>
    <message>
        <source>A score needs somebody and an answer: --customer Ines --score 8/10</source>
        <translation>评分需要人和答案：--customer Ines --score 8/10</translation>
    </message>
    <message>
        <source>The reply; - reads it from standard input, an empty one discards the draft. Without this and without a template the present draft is printed.</source>
        <translation>回复内容；- 从标准输入读取，空内容会丢弃草稿。不写此项也不用模板时，输出现有草稿。</translation>
    </message>
    <message>
        <source>Where it was given, if not where the review stands, such as phone. What was said in private is not answered in public.</source>
        <translation>在哪里答复的，如果不是评价所在之处，例如 phone。私下说的话不在公开场合答复。</translation>
    </message>
    <message>
        <source>Still to be filled in: %1.</source>
        <translation>还需填写：%1。</translation>
    </message>
    <message>
        <source>This was said in private, and %1 is public. Your draft is kept. Answer where only the customer reads it.</source>
        <translation>这是私下说的，而%1是公开的。您的草稿已保留。请在只有顾客能看到的地方答复。</translation>
    </message>
    <message>
        <source>Writes the draft of a reply, also from templates, or prints it.</source>
        <translation>写回复草稿（也可用模板），或输出草稿。</translation>
    </message>
    <message>
        <source>What was typed in the window and is not saved yet lies in %1.</source>
        <translation>窗口中已输入但尚未保存的内容在 %1。</translation>
    </message>
    <message>
        <source>It also names the files in which the window keeps what is typed and not saved yet.</source>
        <translation>它还会列出窗口存放尚未保存内容的文件。</translation>
    </message>
    <message>
        <source>The reply; - reads it from standard input.</source>
        <translation>回复内容；- 从标准输入读取。</translation>
    </message>
    <message>
        <source>It answers a complaint, so it has to be an apology and may not sell.</source>
        <translation>它答复的是投诉，因此必须是道歉，而且不能推销。</translation>
    </message>
    <message>
        <source>What the customer said: whether the reply takes it up, in the same language.</source>
        <translation>顾客说的话：检查回复是否回应了它，并使用同一种语言。</translation>
    </message>
    <message>
        <source>--text is missing: what is to be checked.</source>
        <translation>缺少 --text：要检查的内容。</translation>
    </message>
    <message>
        <source>Nothing to say against it.</source>
        <translation>没有什么可挑剔的。</translation>
    </message>
    <message>
        <source>Looks through a reply before it is sent, without a shop.</source>
        <translation>发送前检查一段回复，不需要店铺文件。</translation>
    </message>
    <message>
        <source>Nothing was written down after %1; --to %1 ends with it.</source>
        <extracomment>%1 is a day such as 2011-12-09.</extracomment>
        <translation>%1 之后没有任何记录；--to %1 在那里结束。</translation>
    </message>
    <message>
        <source>Gives it another day, or none.</source>
        <translation>改到另一天，或不设日期。</translation>
    </message>
    <message>
        <source>Skips it, for this reason.</source>
        <translation>跳过，并写明原因。</translation>
    </message>
    <message>
        <source>Marks it as sent. Shopbell sends nothing by itself.</source>
        <translation>标记为已发送。Shopbell 自己什么也不发送。</translation>
    </message>
    <message>
        <source>Logs what the customer answered; - reads it from standard input.</source>
        <translation>记录顾客的回答；- 从标准输入读取。</translation>
    </message>
    <message>
        <source>With an answer or alone: how satisfied they are, 1 to 10.</source>
        <translation>与回答一起或单独使用：满意度，1 到 10。</translation>
    </message>
    <message>
        <source>Deletes one that nobody has heard.</source>
        <translation>删除还没有人收到的回访。</translation>
    </message>
    <message>
        <source>Writes its words anew; - reads them from standard input.</source>
        <translation>重新写内容；- 从标准输入读取。</translation>
    </message>
    <message>
        <source>With --done: e-mail, phone, message, post or in-person; as planned unless told.</source>
        <translation>与 --done 同用：e-mail、phone、message、post 或 in-person；不写则按计划。</translation>
    </message>
    <message>
        <source>With --done or an answer: the day, today unless told.</source>
        <translation>与 --done 或回答同用：日期，不写则为今天。</translation>
    </message>
    <message>
        <source>With an answer to one that went to many: whose it is.</source>
        <translation>回答的是发给多人的回访时：是谁的回答。</translation>
    </message>
    <message>
        <source>Follow-up moved.</source>
        <translation>回访已改期。</translation>
    </message>
    <message>
        <source>Follow-up skipped.</source>
        <translation>回访已跳过。</translation>
    </message>
    <message>
        <source>Words of the follow-up saved.</source>
        <translation>回访内容已保存。</translation>
    </message>
    <message>
        <source>Follow-up deleted.</source>
        <translation>回访已删除。</translation>
    </message>
    <message>
        <source>Follow-up marked as sent.</source>
        <translation>回访已标记为已发送。</translation>
    </message>
    <message>
        <source>Answer logged.</source>
        <translation>回答已记录。</translation>
    </message>
    <message>
        <source>“%1” is no number of a follow-up.</source>
        <translation>“%1”不是回访编号。</translation>
    </message>
    <message>
        <source>One of --move, --skip, --done, --text, --answer or --score, and --delete says what to do.</source>
        <translation>请用 --move、--skip、--done、--text、--answer 或 --score、--delete 中的一个说明要做什么。</translation>
    </message>
    <message>
        <source>Moves, skips or does a follow-up, or logs the answer to it.</source>
        <translation>改期、跳过或完成一次回访，或记录对它的回答。</translation>
    </message>
    <message>
        <source>Words to find. Of reviews and templates each from its beginning, in quotation marks a phrase of reviews; of people and purchases anywhere in names, contacts, what was bought and order numbers.</source>
        <translation>要查找的词。评价和模板从词首匹配，引号内为评价中的短语；人员和购买可匹配姓名、联系方式、所购内容和订单号的任何位置。</translation>
    </message>
    <message>
        <source>Says who sees to it, if nobody does yet.</source>
        <translation>说明由谁负责（如果还没有人）。</translation>
    </message>
    <message>
        <source>Asks somebody to take over; needs --because.</source>
        <translation>请某人接手；需要 --because。</translation>
    </message>
    <message>
        <source>What the one who takes over has to know.</source>
        <translation>接手的人必须知道的事。</translation>
    </message>
    <message>
        <source>The one who was asked takes over.</source>
        <translation>被请求的人接手。</translation>
    </message>
    <message>
        <source>The one who was asked declines, and says why.</source>
        <translation>被请求的人谢绝，并说明原因。</translation>
    </message>
    <message>
        <source>The owner takes the request back.</source>
        <translation>负责人收回请求。</translation>
    </message>
    <message>
        <source>Closes a complaint with a reason; its clock stops.</source>
        <translation>以某个原因结束投诉；它的计时停止。</translation>
    </message>
    <message>
        <source>Opens a closed complaint again.</source>
        <translation>重新打开已结束的投诉。</translation>
    </message>
    <message>
        <source>How a question came out: bought-here, bought-elsewhere or open.</source>
        <translation>提问的结果：bought-here、bought-elsewhere 或 open。</translation>
    </message>
    <message>
        <source>Nobody owns this review.</source>
        <translation>这条评价没有人负责。</translation>
    </message>
    <message>
        <source>%1 owns this review.</source>
        <translation>这条评价由%1负责。</translation>
    </message>
    <message>
        <source>Complaint: %1.</source>
        <translation>投诉：%1。</translation>
    </message>
    <message>
        <source>Question: %1.</source>
        <translation>提问：%1。</translation>
    </message>
    <message>
        <source>One thing at a time: --owner, --to, --accept, --decline or --take-back.</source>
        <translation>一次只做一件事：--owner、--to、--accept、--decline 或 --take-back。</translation>
    </message>
    <message>
        <source>Say one thing: --close, --reopen or --question.</source>
        <translation>只写一项：--close、--reopen 或 --question。</translation>
    </message>
    <message>
        <source>Says who sees to a review, and hands it over to somebody else.</source>
        <translation>说明由谁负责一条评价，并转交给别人。</translation>
    </message>
    <message>
        <source>Without options it is told how the matter stands. Until a hand-over is accepted, the first owner keeps it. A MEMBER is a name, or a number that Shopbell gives, such as id:3.</source>
        <translation>不带选项则说明目前情况。转交被接受之前，由原负责人负责。MEMBER 是姓名，或 Shopbell 给出的编号，例如 id:3。</translation>
    </message>
    <message>
        <source>Closes a complaint, or says how a question came out.</source>
        <translation>结束投诉，或说明提问的结果。</translation>
    </message>
    <message>
        <source>“%1” is not a number that Shopbell gives. Write it like id:17.</source>
        <translation>“%1”不是 Shopbell 给出的编号。请写成 id:17 这样。</translation>
    </message>
    <message>
        <source>“%1” means several customers: %2. Name one of them so.</source>
        <extracomment>%2 is a list such as &quot;id:3, id:4&quot;.</extracomment>
        <translation>“%1”指多位顾客：%2。请用其中一个的写法。</translation>
    </message>
    <message>
        <source>Nobody has the customer number or phone “%1”. A number that Shopbell gives is written like id:%1.</source>
        <translation>没有顾客编号或电话“%1”。Shopbell 给出的编号写作 id:%1。</translation>
    </message>
    <message>
        <source>It is in progress.</source>
        <translation>正在进行。</translation>
    </message>
    <message>
        <source>A step by its place, from 1: with --done it is done, with --open it is open again.</source>
        <translation>按位置指定的步骤，从 1 开始：与 --done 同用为完成，与 --open 同用为重新打开。</translation>
    </message>
    <message>
        <source>With --step: open again.</source>
        <translation>与 --step 同用：重新打开。</translation>
    </message>
    <message>
        <source>With --step: a picture that shows it.</source>
        <translation>与 --step 同用：作为凭据的图片。</translation>
    </message>
    <message>
        <source>With --step: what was given back, such as 6.40.</source>
        <translation>与 --step 同用：退还的金额，例如 6.40。</translation>
    </message>
    <message>
        <source>Everything is done, or with --step only that.</source>
        <translation>全部完成，或与 --step 同用只完成那一步。</translation>
    </message>
    <message>
        <source>What the customer said when asked.</source>
        <translation>询问时顾客说了什么。</translation>
    </message>
    <message>
        <source>With --check: yes, which it is unless told, or no.</source>
        <translation>与 --check 同用：yes（默认）或 no。</translation>
    </message>
    <message>
        <source>With --check: how satisfied, 1 to 10.</source>
        <translation>与 --check 同用：满意度，1 到 10。</translation>
    </message>
    <message>
        <source>With --check: the customer changed the public review, on their own.</source>
        <translation>与 --check 同用：顾客自己修改了公开评价。</translation>
    </message>
    <message>
        <source>Back to promised, in-progress or done.</source>
        <translation>退回 promised、in-progress 或 done。</translation>
    </message>
    <message>
        <source>The number of a further review that it covers; may stand more than once.</source>
        <translation>它还涵盖的另一条评价的编号；可以写多次。</translation>
    </message>
    <message>
        <source>The number of a covered review whose customer has heard of it.</source>
        <translation>被涵盖且顾客已得知的评价编号。</translation>
    </message>
    <message>
        <source>With --follow-up: why they hear nothing.</source>
        <translation>与 --follow-up 同用：为什么不告诉他们。</translation>
    </message>
    <message>
        <source>How the customer agreed to publishing, such as &quot;said at the till&quot;.</source>
        <translation>顾客如何同意公开，例如 &quot;在收银台说的&quot;。</translation>
    </message>
    <message>
        <source>What was changed was published; only with the customer&apos;s yes.</source>
        <translation>改变的内容已公开；必须有顾客的同意。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>What about the step? --done, --open or one thing that shows it.</source>
        <translation>这一步要怎么做？--done、--open 或一项凭据。</translation>
    </message>
    <message>
        <source>“%1” is not the number of a promise.</source>
        <translation>“%1”不是承诺的编号。</translation>
    </message>
    <message>
        <source>One thing at a time. --help tells more.</source>
        <translation>一次只做一件事。--help 有更多说明。</translation>
    </message>
    <message>
        <source>Without an option it prints the promise. One thing at a time, each one Undo.</source>
        <translation>不带选项则输出该承诺。一次只做一件事，每件都可撤销。</translation>
    </message>
    <message>
        <source>Adds somebody, or notes that somebody who left is back.</source>
        <translation>添加某人，或注明离开的人回来了。</translation>
    </message>
    <message>
        <source>Gives somebody the name of --to.</source>
        <translation>把某人改名为 --to。</translation>
    </message>
    <message>
        <source>The new name, or who takes over.</source>
        <translation>新名字，或由谁接手。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open complaint(s)</source>
        <translation>
            <numerusform>%Ln 件未结投诉</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asked to take over %Ln</source>
        <translation>
            <numerusform>被请求接手 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>works here no more</source>
        <translation>不再在这里工作</translation>
    </message>
    <message>
        <source>One thing at a time: --add, --rename or --left.</source>
        <translation>一次只做一件事：--add、--rename 或 --left。</translation>
    </message>
    <message>
        <source>--rename needs the new name as --to.</source>
        <translation>--rename 需要用 --to 写新名字。</translation>
    </message>
    <message>
        <source>The team is changed.</source>
        <translation>团队已更改。</translation>
    </message>
    <message>
        <source>Lists who works in the shop, or changes the team.</source>
        <translation>列出店里的人，或更改团队。</translation>
    </message>
    <message>
        <source>A MEMBER is a name, or a number that Shopbell gives, such as id:3.</source>
        <translation>MEMBER 是姓名，或 Shopbell 给出的编号，例如 id:3。</translation>
    </message>
    <message>
        <source>Nobody is known to work in this shop. Add somebody with the command team.</source>
        <translation>这家店还没有登记任何人。请用 team 命令添加。</translation>
    </message>
    <message>
        <source>“%1” is not NAME=VALUE, such as date=Friday.</source>
        <translation>“%1”不是 NAME=VALUE 的形式，例如 date=Friday。</translation>
    </message>
    <message>
        <source>There is no template “%1”. shopbell-cli list SHOP templates lists them.</source>
        <translation>没有模板“%1”。用 shopbell-cli list SHOP templates 列出模板。</translation>
    </message>
    <message>
        <source>A template by its key, number or title; may stand more than once. It comes behind the text, or behind the present draft, filled in with what is known of the review.</source>
        <translation>用键、编号或标题指定的模板；可以写多次。它接在文字或现有草稿之后，并填入评价中已知的内容。</translation>
    </message>
    <message>
        <source>What stands for a placeholder of a template; may stand more than once.</source>
        <translation>模板占位符的内容；可以写多次。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Anna asks Sam to take over&quot;, %2 what Sam has to know.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” is the shop itself, not a picture.</source>
        <translation>“%1”是店铺文件本身，不是图片。</translation>
    </message>
    <message>
        <source>“%1” is not a picture, or of a kind that is not known here.</source>
        <translation>“%1”不是图片，或是这里不认识的类型。</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>差评</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>所有其他</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered, half of them within %1.</source>
        <translation>
            <numerusform>已回复 %Ln 条，其中一半在 %1 内。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in time.</source>
        <translation>
            <numerusform>%Ln 条按时。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late; the oldest is review %1.</source>
        <translation>
            <numerusform>%Ln 条超时；最早的是评价 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for an answer, and none was given whose time is known.</source>
        <translation>没有人在等待回复，也没有已知用时的回复。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of review and its target: &quot;Negative (target 24 hours)&quot;.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered, but how long it took is not known.</source>
        <translation>
            <numerusform>已回复 %Ln 条，但不知道用了多久。</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes that somebody works here no more. Open complaints and promises that they own go to the member of --to, the complaints with the sentence of --because.</source>
        <translation>注明某人不再在这里工作。其负责的未结投诉和承诺转给 --to 的成员，投诉附上 --because 的话。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) to keep</source>
        <translation>
            <numerusform>%Ln 项要兑现的承诺</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned follow-up(s)</source>
        <translation>
            <numerusform>%Ln 次计划中的回访</numerusform>
        </translation>
    </message>
    <message>
        <source>Logs a review, customer, purchase, referral, score, followup, promise or improvement, which is WHAT, and prints its number.</source>
        <translation>记录一条评价、一位顾客、一次购买、一个转介绍、一个评分、一次回访、一项承诺或一项改进，并输出其编号。WHAT 为 review、customer、purchase、referral、score、followup、promise 或 improvement。</translation>
    </message>
    <message>
        <source>The first day of the new way, today unless told.</source>
        <translation>新做法的第一天，不写则为今天。</translation>
    </message>
    <message>
        <source>What is expected of it, such as &quot;At most 3 in 60 days&quot;.</source>
        <translation>期望的结果，例如 &quot;60 天内最多 3 件&quot;。</translation>
    </message>
    <message>
        <source>What is it about? One --tag or a --touchpoint says it.</source>
        <translation>针对什么？请用一个 --tag 或一个 --touchpoint 说明。</translation>
    </message>
    <message numerus="yes">
        <source>Import taken back, %Ln referrals removed.</source>
        <translation>
            <numerusform>导入已撤回，移除 %Ln 个转介绍。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be exported, only reviews, customers, purchases, referrals, promises, followups, improvements or all.</source>
        <translation>无法导出“%1”，只能导出 reviews、customers、purchases、referrals、promises、followups、improvements 或 all。</translation>
    </message>
    <message>
        <source>Writes records of the shop as a file. WHAT is reviews, customers, purchases, referrals, promises, followups, improvements or all.</source>
        <translation>把店铺的记录写成文件。WHAT 为 reviews、customers、purchases、referrals、promises、followups、improvements 或 all。</translation>
    </message>
    <message>
        <source>Brings files of reviews, purchases, customers or referrals into the shop, recognising what is not told.</source>
        <translation>把评价、购买、顾客或转介绍的文件导入店铺，未说明的会自动识别。</translation>
    </message>
    <message>
        <source>What the file holds, when it is not recognised: reviews, purchases, customers or referrals.</source>
        <translation>未能识别时，说明文件的内容：reviews、purchases、customers 或 referrals。</translation>
    </message>
    <message>
        <source>“%1” is not reviews, purchases, customers or referrals.</source>
        <translation>“%1”不是 reviews、purchases、customers 或 referrals。</translation>
    </message>
    <message>
        <source>Notes that the days after the start were looked at.</source>
        <translation>注明已看过开始之后那些天的效果。</translation>
    </message>
    <message>
        <source>Keeps it, for this reason; it may be empty.</source>
        <translation>保留，并写明原因；原因可留空。</translation>
    </message>
    <message>
        <source>It goes on in another way, for this reason.</source>
        <translation>换一种做法继续，并写明原因。</translation>
    </message>
    <message>
        <source>Drops it, for this reason.</source>
        <translation>放弃，并写明原因。</translation>
    </message>
    <message>
        <source>Tries it again.</source>
        <translation>再试一次。</translation>
    </message>
    <message>
        <source>With --again: its new first day, the same as before unless told.</source>
        <translation>与 --again 同用：新的第一天，不写则与之前相同。</translation>
    </message>
    <message>
        <source>Puts a review behind it; may stand more than once.</source>
        <translation>把一条评价作为依据加入；可写多次。</translation>
    </message>
    <message>
        <source>Takes a review off it.</source>
        <translation>把一条评价从依据中移除。</translation>
    </message>
    <message>
        <source>Deletes it.</source>
        <translation>删除这项改进。</translation>
    </message>
    <message>
        <source>“%1” is not the number of an improvement.</source>
        <translation>“%1”不是改进的编号。</translation>
    </message>
    <message>
        <source>Improvement deleted.</source>
        <translation>改进已删除。</translation>
    </message>
    <message>
        <source>The tag that is said often.</source>
        <translation>经常提到的标签。</translation>
    </message>
    <message>
        <source>Or the moment that it is about, such as paying.</source>
        <translation>或涉及的环节，如 paying。</translation>
    </message>
    <message>
        <source>Why nothing is changed.</source>
        <translation>为什么不改。</translation>
    </message>
    <message>
        <source>Reason noted.</source>
        <translation>原因已记下。</translation>
    </message>
    <message>
        <source>Keeps, adjusts or drops an improvement, or says what came of it.</source>
        <translation>保留、调整或放弃一项改进，或说明效果如何。</translation>
    </message>
    <message>
        <source>Without an option it prints the improvement, with what was found on equal numbers of days before and after its start. One thing at a time, each one Undo.</source>
        <translation>不带选项则输出该改进，以及开始前后相同天数内的情况。一次只做一件事，每件都可撤销。</translation>
    </message>
    <message>
        <source>Says why nothing is changed about what is said often.</source>
        <translation>说明经常提到的事为什么不改。</translation>
    </message>
    <message>
        <source>It is listed as said-often again after three new complaints.</source>
        <translation>再有三件新投诉后，会重新列入 said-often。</translation>
    </message>
    <message>
        <source>Lists what is in the shop. WHAT is reviews, customers, purchases, referrals, promises, followups, followup-ideas, improvements, said-often, tags or templates.</source>
        <translation>列出店铺中的内容。WHAT 为 reviews、customers、purchases、referrals、promises、followups、followup-ideas、improvements、said-often、tags 或 templates。</translation>
    </message>
    <message>
        <source>%1 says nothing about %2.</source>
        <extracomment>%1 is an option such as --by, %2 the name of figures.</extracomment>
        <translation>%1 不适用于 %2。</translation>
    </message>
    <message numerus="yes">
        <source>No promise was due in the last %Ln days.</source>
        <translation>
            <numerusform>过去 %Ln 天没有到期的承诺。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promises kept on time in the last %Ln days: %1.</source>
        <extracomment>%1: &quot;12 of 14&quot;.</extracomment>
        <translation>
            <numerusform>过去 %Ln 天按时兑现的承诺：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Over all periods: %1 (n %2).</source>
        <translation>所有时段合计：%1（n %2）。</translation>
    </message>
    <message>
        <source>Figures of the shop: who comes back, who was sent, how soon it answers, whether complaints were put right.</source>
        <translation>店铺的数据：谁再来了，谁是经人介绍来的，回复有多快，投诉有没有解决。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln improvement(s) being tried</source>
        <translation>
            <numerusform>%Ln 项试行中的改进</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs a name of its own: --title says it.</source>
        <translation>它需要自己的名称：用 --title 给出。</translation>
    </message>
    <message>
        <source>Who of the team does it; the command team adds somebody.</source>
        <translation>团队中由谁来做；用 team 命令添加成员。</translation>
    </message>
    <message>
        <source>When it was posted, such as 2025-11-18T13:20, after the customer&apos;s last words; now unless told.</source>
        <translation>发布的时间，如 2025-11-18T13:20，要在顾客最后的话之后；不写则为现在。</translation>
    </message>
    <message>
        <source>The customer had not said it by then. Your draft is kept. Give a time after their last words.</source>
        <translation>那时顾客还没有说这些。您的草稿已保留。请给出顾客最后的话之后的时间。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>。</translation>
    </message>
    <message>
        <source>--where is not for %1.</source>
        <translation>--where 不适用于 %1。</translation>
    </message>
    <message>
        <source>--sort is not for %1.</source>
        <translation>--sort 不适用于 %1。</translation>
    </message>
    <message>
        <source>Somebody else of the team does it.</source>
        <translation>由团队中的另一位来做。</translation>
    </message>
    <message>
        <source>What was changed, for others to read once the customer agrees; - reads it from standard input.</source>
        <translation>改了什么，顾客同意后给别人看；- 表示从标准输入读取。</translation>
    </message>
    <message>
        <source>With --step, --check, --follow-up or --agreed: when it was, such as 2025-11-18; today unless told.</source>
        <translation>与 --step、--check、--follow-up 或 --agreed 合用：发生的日期，如 2025-11-18；不写则为今天。</translation>
    </message>
    <message>
        <source>--date goes with --step, --check, --follow-up or --agreed.</source>
        <translation>--date 要与 --step、--check、--follow-up 或 --agreed 合用。</translation>
    </message>
    <message>
        <source>Nobody called “%1” works in this shop, only %2. The command team adds somebody.</source>
        <translation>本店没有叫“%1”的成员，只有%2。用 team 命令添加成员。</translation>
    </message>
    <message>
        <source>No placeholder of the template is called “%1”.</source>
        <translation>模板里没有名为“%1”的占位符。</translation>
    </message>
    <message>
        <source>--fill goes with --template.</source>
        <translation>--fill 要与 --template 一起用。</translation>
    </message>
    <message>
        <source>--by goes with --done.</source>
        <translation>--by 要与 --done 一起用。</translation>
    </message>
    <message>
        <source>--date goes with --done, --answer or --score.</source>
        <translation>--date 要与 --done、--answer 或 --score 一起用。</translation>
    </message>
    <message>
        <source>--customer goes with --answer or --score.</source>
        <translation>--customer 要与 --answer 或 --score 一起用。</translation>
    </message>
    <message>
        <source>Another day by which it is done, such as 2025-11-18; --check-back may come with it.</source>
        <translation>改为在哪一天之前做好，例如 2025-11-18；可与 --check-back 一起用。</translation>
    </message>
    <message>
        <source>Another day on which the customer is asked.</source>
        <translation>改为哪一天询问顾客。</translation>
    </message>
    <message>
        <source>--%1 goes with --%2.</source>
        <translation>--%1 要与 --%2 一起用。</translation>
    </message>
    <message>
        <source>Moves a promise: starts it, finishes a step or all, notes what the customer said, or gives it other days.</source>
        <translation>推进一项承诺：开始、完成一步或全部、记下顾客说了什么，或改日期。</translation>
    </message>
    <message>
        <source>An answer counts on the day on which the review was said. Who waits, waits now.</source>
        <translation>回复按评价提出的那天计入。在等待的，指现在仍在等待。</translation>
    </message>
    <message>
        <source>NAME is repeat-purchases, cohorts, purchase-gap, purchase-frequency, referrals, response-time or service-recovery. A period or a window that still runs is not complete; its value is the one so far. Of response-time, --from and --to are the days on which reviews were said, whenever they were answered; who waits, waits now. Of service-recovery, --window is 90 days unless told.</source>
        <translation>NAME 可以是 repeat-purchases、cohorts、purchase-gap、purchase-frequency、referrals、response-time 或 service-recovery。尚在进行的时段或窗口并不完整，其数值为目前为止的值。对 response-time，--from 和 --to 指评价提出的日期，不论何时回复；在等待的，指现在仍在等待。对 service-recovery，未指定时 --window 为 90 天。</translation>
    </message>
    <message>
        <source>Where it was said or bought, in person unless told; with a review a new name makes an own channel. With a promise: where its letter goes, unless told to the customer alone by the way they like best, a short one to where the review stands.</source>
        <translation>在哪里说的或买的，未指定时为当面；用于评价时，新名称会建立自有渠道。用于承诺时：信送到哪里，未指定时以顾客最喜欢的方式只给本人，简短的则发到评价所在之处。</translation>
    </message>
    <message>
        <source>What answers the review, whole unless told: whole, which is the letter of the parts for the customer alone, short, which is posted where the review stands, or none when the customer was told in person.</source>
        <translation>用什么答复评价，未指定时为 whole：whole 是由各部分写成、只给顾客本人的信；short 发布在评价所在之处；none 表示已当面告诉顾客。</translation>
    </message>
    <message>
        <source>--channel goes with a letter that is sent or posted.</source>
        <translation>--channel 要与寄出或发布的信一起用。</translation>
    </message>
    <message>
        <source>This was said in private, and %1 is public. Nothing was promised. Answer where only the customer reads it.</source>
        <translation>这是私下说的，而%1是公开的。没有做出承诺。请在只有顾客能看到的地方答复。</translation>
    </message>
    <message>
        <source>Who said it; the customer&apos;s name unless told.</source>
        <translation>谁说的；未指定时为顾客的名字。</translation>
    </message>
    <message>
        <source>Reply marked as given to the customer alone.</source>
        <translation>回复已标记为只给顾客本人。</translation>
    </message>
    <message>
        <source>Where it is to be posted: whether others read it, and how long it may be. One of %1.</source>
        <translation>发布在哪里：决定别人能否看到、最长可多长。可用：%1。</translation>
    </message>
    <message>
        <source>There is no channel “%1”, only %2.</source>
        <translation>没有渠道“%1”，只有%2。</translation>
    </message>
    <message>
        <source>In the JSON start and length count UTF-16 units. Findings advise, and the exit status is 0; only a placeholder that is not filled in keeps a reply from being posted, and then it is 3.</source>
        <translation>JSON 中的 start 和 length 按 UTF-16 单元计。检查结果只是建议，退出码为 0；只有未填的占位符会阻止发布，此时退出码为 3。</translation>
    </message>
    <message>
        <source>There is no follow-up %1.</source>
        <translation>没有回访 %1。</translation>
    </message>
    <message>
        <source>Whose answer is it? It went to many people: --customer says who.</source>
        <translation>是谁的回答？它发给了许多人：用 --customer 指明。</translation>
    </message>
    <message>
        <source>An answer needs words or a score.</source>
        <translation>回答需要文字或评分。</translation>
    </message>
    <message>
        <source>They have not heard of it yet. Mark it as sent first: --done.</source>
        <translation>对方还没有收到。请先用 --done 标记为已发送。</translation>
    </message>
    <message>
        <source>Only those that fit; may stand more than once. Keys: %1 Of reviews, state is open (unless told), archived, any, draft, flagged, undated, waiting, not-answered, answered or not-needed; owner is a team member or none, complaint is open, hand-over is asked, question is open, bought-here or bought-elsewhere. Of referrals, state is waiting, bought or not-counted. Of promises, state is plan, promised, in-progress, done or checked, owner is a name and late yes or no. Of improvements, state is trying, evaluated, kept, adjusted or dropped. Of followups, state is planned (unless told), done or skipped, group is today, soon, later or held-back. Customers are given by name, customer number, phone or e-mail, or by the number that Shopbell gives, written like id:17; dates like 2025-01-31; answered, counts and asked as yes or no.</source>
        <translation>只列出符合的；可多次使用。键：%1 对评价，state 可为 open（未指定时）、archived、any、draft、flagged、undated、waiting、not-answered、answered 或 not-needed；owner 是团队成员或 none，complaint 为 open，hand-over 为 asked，question 为 open、bought-here 或 bought-elsewhere。对转介绍，state 可为 waiting、bought 或 not-counted。对承诺，state 可为 plan、promised、in-progress、done 或 checked，owner 是名字，late 为 yes 或 no。对改进，state 可为 trying、evaluated、kept、adjusted 或 dropped。对回访，state 可为 planned（未指定时）、done 或 skipped，group 可为 today、soon、later 或 held-back。顾客用名字、顾客编号、电话或电子邮箱指定，或用 Shopbell 给的编号，写作 id:17；日期写作 2025-01-31；answered、counts 和 asked 为 yes 或 no。</translation>
    </message>
    <message>
        <source>The promise is “%1” already.</source>
        <extracomment>%1 is a state of a promise: &quot;In progress&quot;.</extracomment>
        <translation>承诺已经是“%1”。</translation>
    </message>
    <message>
        <source>The promise is “%1”, and that cannot be done from there.</source>
        <translation>承诺目前是“%1”，从这里不能这样做。</translation>
    </message>
    <message>
        <source>There is no promise %1.</source>
        <translation>没有承诺 %1。</translation>
    </message>
    <message>
        <source>The last day; today unless told, or yesterday before its morning.</source>
        <translation>最后一天；未指定时为今天，清晨之前则为昨天。</translation>
    </message>
    <message>
        <source>With the answer to a check-back, which checks its promise: whether it is right now, yes or no.</source>
        <translation>与回访询问的回答一起用，用来确认其承诺：现在好了没有，yes 或 no。</translation>
    </message>
    <message>
        <source>--satisfied goes with --answer.</source>
        <translation>--satisfied 要与 --answer 一起用。</translation>
    </message>
    <message>
        <source>Refused while a guard holds it back, which says until when: no marketing, invitation or request while a complaint is open or a short while after the last one, no review asked of a chosen customer, never by a way that they do not want or for which no address is known, and nothing that has become needless.</source>
        <translation>受限时会被拒绝，并说明到何时为止：投诉未了结时或距上次不久时，不发营销、邀请或请求；不向挑选出来的顾客索要评价；不用对方不愿意或没有地址的方式；也不做已无必要的事。</translation>
    </message>
    <message>
        <source>This answer checks a promise. It needs the customer&apos;s words with --answer, and --satisfied yes or no.</source>
        <translation>这个回答用来确认一项承诺。需要用 --answer 写下顾客的话，并指定 --satisfied yes 或 no。</translation>
    </message>
    <message>
        <source>Left out, line %1: %2.</source>
        <translation>未列入，第 %1 行：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were left out; --rejects FILE writes all of them with their reasons.</source>
        <translation>
            <numerusform>另有 %Ln 条未列入；--rejects 文件 会写出全部及其原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It is planned; Shopbell holds it back until it is allowed.</source>
        <translation>%1已计划；Shopbell 会暂缓，直到允许为止。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendations of a %1 who is not here yet are in the list.</source>
        <extracomment>Of recommendations by name, when a customer of that name is new.</extracomment>
        <translation>
            <numerusform>名单里有 %Ln 次对“%1”的推荐，本人还没来。</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop was recommended by %1.</source>
        <translation>推荐人：%1。</translation>
    </message>
    <message>
        <source>What each takes is told by its own help, such as shopbell-cli add purchase --help.</source>
        <translation>每一种需要什么，看它自己的帮助，例如 shopbell-cli add purchase --help。</translation>
    </message>
    <message>
        <source>Adds somebody to the customers and prints their number.</source>
        <translation>把一个人加入顾客，并输出其编号。</translation>
    </message>
    <message>
        <source>Plans a contact with a customer and prints its number.</source>
        <translation>安排与一位顾客的联系，并输出其编号。</translation>
    </message>
    <message>
        <source>It takes --customer or --first-bought, and --reason. Words that are not given with --title and --text are those of a starting set.</source>
        <translation>需要 --customer 或 --first-bought，以及 --reason。没有用 --title 和 --text 给出的文字，取自自带的模板。</translation>
    </message>
    <message>
        <source>Starts an improvement and prints its number.</source>
        <translation>开始一项改进，并输出其编号。</translation>
    </message>
    <message>
        <source>It takes --title, --owner and what it is about, a --tag or a --touchpoint. Behind it are the complaints that made it said often.</source>
        <translation>需要 --title、--owner，以及它关于什么：--tag 或 --touchpoint。背后是让它成为“常被提到”的那些投诉。</translation>
    </message>
    <message>
        <source>Promises the customer of a review that it is put right, and prints the number of the promise.</source>
        <translation>向一条评价的顾客承诺会弥补，并输出承诺的编号。</translation>
    </message>
    <message>
        <source>It takes --review, --owner, --due, --check-back and the parts of the apology. With --plan it is only written down.</source>
        <translation>需要 --review、--owner、--due、--check-back 和致歉的各部分。加上 --plan 就只记下来。</translation>
    </message>
    <message>
        <source>Logs a purchase, now unless --date says when, and prints its number.</source>
        <translation>记下一次购买，除非用 --date 说明时间，否则算现在，并输出其编号。</translation>
    </message>
    <message>
        <source>Logs who recommended the shop to whom and prints the number of the referral.</source>
        <translation>记下谁把本店推荐给了谁，并输出推荐的编号。</translation>
    </message>
    <message>
        <source>It takes --friend and who sent them; both may be customers or names. Nobody can send themselves, or whoever sent them.</source>
        <translation>需要 --friend 和介绍人；两者都可以是顾客，也可以只是姓名。谁也不能介绍自己，也不能介绍自己的介绍人。</translation>
    </message>
    <message>
        <source>Logs what a customer said and prints the number of the review.</source>
        <translation>记下顾客说的话，并输出评价的编号。</translation>
    </message>
    <message>
        <source>It takes --text or --rating. A rating is written as 2/5, 8/10, 80%, up or down. The customer has to be there.</source>
        <translation>需要 --text 或 --rating。评分写成 2/5、8/10、80%、up 或 down。顾客须已存在。</translation>
    </message>
    <message>
        <source>Logs how satisfied somebody is, or whether they would recommend the shop, and prints the number of the score.</source>
        <translation>记下一个人有多满意，或是否愿意推荐本店，并输出评分的编号。</translation>
    </message>
    <message>
        <source>It takes --customer and --score. Satisfaction is on the scale 1-10; whether they would recommend the shop is on 0-10.</source>
        <translation>需要 --customer 和 --score。满意度为 1–10 分；是否愿意推荐本店为 0–10 分。</translation>
    </message>
    <message>
        <source>That nobody sent them, even where somebody of this name was recommended: then it is another one.</source>
        <translation>表示没有人介绍，即使有同名的人被推荐过：那是另一位。</translation>
    </message>
    <message>
        <source>Either somebody sent them or nobody: leave out --sent-by-nobody.</source>
        <translation>要么有人介绍，要么没有人介绍：请去掉 --sent-by-nobody。</translation>
    </message>
    <message>
        <source>It is planned; whether it may be sent already could not be read.</source>
        <translation>已安排好；现在能否发送，没有读取到。</translation>
    </message>
    <message>
        <source>%1 It is planned; Shopbell holds it back until then.</source>
        <extracomment>Of both, %1 is why a follow-up is held back: &quot;Open complaint since 18 Nov, free once it is settled.&quot;</extracomment>
        <translation>%1 已安排好；在那之前，Shopbell 会先暂缓。</translation>
    </message>
    <message>
        <source>It takes what is known of it; without an amount it is a visit. A new name makes a customer; a word that means several customers is wrong usage. Who sent the customer is said with --sent-by, --way and --asked. A friend who was recommended under the name is recognised unless --sent-by-nobody says that it is another one; where several were, one of the two has to be said.</source>
        <translation>知道什么就写什么；没有金额就算一次到店。新的姓名会成为一位顾客；一个词指到好几位顾客，算用法错误。谁介绍来的，用 --sent-by、--way 和 --asked 说明。以这个姓名被推荐过的朋友会被认出，除非用 --sent-by-nobody 说明是另一位；有好几位时，必须说明其中之一。</translation>
    </message>
    <message>
        <source>“%1” is not a value of --score: how satisfied they are goes from %2 to %3.</source>
        <translation>“%1”不能用于 --score：满意度为 %2 到 %3 分。</translation>
    </message>
    <message>
        <source>“%1” is not a value of --score: whether they would recommend the shop goes from %2 to %3.</source>
        <translation>“%1”不能用于 --score：是否愿意推荐本店为 %2 到 %3 分。</translation>
    </message>
    <message>
        <source>Nothing was written, because nobody knows whether this is the same %1: say it with --sent-by NAME or with --sent-by-nobody.</source>
        <translation>没有写入任何内容，因为无法知道这是否就是那位%1：请用 --sent-by NAME 或 --sent-by-nobody 说明。</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <extracomment>Of a step of a promise; %1 is a day.</extracomment>
        <translation>%1完成</translation>
    </message>
    <message>
        <source>To be done by %1</source>
        <extracomment>Of a step of a promise; %1 is a day.</extracomment>
        <translation>须在%1之前完成</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s) for an answer: half of them have waited %1 or longer, the oldest %2.</source>
        <translation>
            <numerusform>%Ln 位在等待回复：其中一半已等待 %1 或更久，最久的 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Name it with --map %2=COLUMN.</source>
        <extracomment>%1 is a sentence, %2 a word that is typed as it stands.</extracomment>
        <translation>%1请用 --map %2=列名 指定。</translation>
    </message>
    <message>
        <source>Your own picture sizes could not be read: %1</source>
        <translation>无法读取您自己的图片尺寸：%1</translation>
    </message>
    <message>
        <source>%1 Say which comes first with --date-order.</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>%1请用 --date-order 说明哪个在前。</translation>
    </message>
    <message>
        <source>Country as two letters, such as GB: phone numbers are written as there.</source>
        <translation>国家，两个字母，例如 CN：电话号码按当地的写法理解。</translation>
    </message>
    <message>
        <source>“%1” is not a country code.</source>
        <translation>“%1”不是国家代码。</translation>
    </message>
    <message>
        <source>May be the same person as %1 (id:%2). %3</source>
        <extracomment>The name, the number and a sentence: May be the same person as Ines Duarte (id:17). Same e-mail.</extracomment>
        <translation>可能与%1（id:%2）是同一人。%3</translation>
    </message>
    <message>
        <source>A --name, an --email or a --phone is enough. What they said yes or no to is told with --allow and --refuse, and how that is known with --heard. A friend who was recommended under the name is recognised unless --sent-by says who sent them, or --sent-by-nobody that it is another one; where several were, one of the two has to be said. Somebody who may be the same person, by an e-mail, a phone number or the name, is told of; the customer is added all the same.</source>
        <translation>有 --name、--email 或 --phone 之一就够了。顾客同意或拒绝什么，用 --allow 和 --refuse 说明；怎么知道的，用 --heard 说明。以这个姓名被推荐过的朋友会被认出，除非用 --sent-by 说明是谁介绍的，或用 --sent-by-nobody 说明是另一位；有好几位时，必须说明其中之一。如果电子邮件、电话或姓名表明可能已有同一人，会告诉您；顾客仍会添加。</translation>
    </message>
    <message>
        <source>A friend comes after the recommendation, and not later than today: check --date and --visited.</source>
        <translation>朋友在被推荐之后才来，且不晚于今天：请检查 --date 和 --visited。</translation>
    </message>
    <message>
        <source>--customer names nobody. Leave it out when nobody is known.</source>
        <translation>--customer 没有写是谁。不知道是谁时请省略它。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Why a recommendation is not counted: Not counted: already a customer. They had bought here before.</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Write it like EUR.</source>
        <translation>“%1”不是货币。请写成 EUR 这样的形式。</translation>
    </message>
    <message>
        <source>With --step: what shows that it was done, or more about the photo, the refund or the gift.</source>
        <translation>与 --step 同用：说明它已完成的凭据，或对照片、退款、礼物的补充说明。</translation>
    </message>
    <message>
        <source>With --step: what was given as a gift, in words or as an amount, such as &quot;two oat lattes&quot; or 6.40.</source>
        <translation>与 --step 同用：作为礼物赠送的东西，可写文字或金额，例如 &quot;two oat lattes&quot; 或 6.40。</translation>
    </message>
    <message>
        <source>%1 are not filled in. Nothing was promised.</source>
        <translation>%1 还没有填写。没有作出承诺。</translation>
    </message>
    <message>
        <source>%1 are not filled in. Your draft is kept. Fill them in and post again.</source>
        <translation>%1 还没有填写。您的草稿已保留。请填写后再发布。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed since and are kept as they are.</source>
        <translation>
            <numerusform>%Ln 条之后有改动，按原样保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads a column as a field. Of reviews: text, title, rating, scale, sentiment, date, author, email, phone, reply, reply-date, id, link, channel, language, product, location, status, verified, incentive, extra, skip. Of purchases: customer, email, phone, customer-number, date, time, order, amount, currency, item, sku, quantity, price, line-total, discount, refunded, order-status, cancelled-at, channel, location, served-by, what, note, event, refund-of, refunded-to, skip. Of customers: customer, first-name, last-name, email, phone, customer-number, segment, note, marketing-consent, message-consent, further-emails, further-phones, further-numbers, other-names, preferred-way, known-by, wishes, needs, scores, skip. Of referrals: sent-by, sent-by-email, sent-by-phone, sent-by-number, friend, friend-email, friend-phone, friend-number, date, way, asked, code, reward, visited, skip. COLUMN is its heading or its number. May stand more than once.</source>
        <translation>把某一列读作某个字段。评价的字段：text, title, rating, scale, sentiment, date, author, email, phone, reply, reply-date, id, link, channel, language, product, location, status, verified, incentive, extra, skip。购买的字段：customer, email, phone, customer-number, date, time, order, amount, currency, item, sku, quantity, price, line-total, discount, refunded, order-status, cancelled-at, channel, location, served-by, what, note, event, refund-of, refunded-to, skip。顾客的字段：customer, first-name, last-name, email, phone, customer-number, segment, note, marketing-consent, message-consent, further-emails, further-phones, further-numbers, other-names, preferred-way, known-by, wishes, needs, scores, skip。转介绍的字段：sent-by, sent-by-email, sent-by-phone, sent-by-number, friend, friend-email, friend-phone, friend-number, date, way, asked, code, reward, visited, skip。COLUMN 是列标题或列号。可写多次。</translation>
    </message>
    <message>
        <source>† the records end before</source>
        <translation>† 记录在此之前结束</translation>
    </message>
    <message>
        <source>Over all complete periods that the records reach: %1 (n %2).</source>
        <translation>记录所及的所有完整时段合计：%1（n %2）。</translation>
    </message>
    <message>
        <source>“%1” is a heat map, and a picture to post takes at most 12 bars: write it without --look, in pixels such as 1200x675.</source>
        <translation>“%1”是热力图，而用于发布的图片最多 12 根柱子：请不用 --look，并以像素给出尺寸，例如 1200x675。</translation>
    </message>
    <message>
        <source>NAME is repeat-purchases, purchase-frequency, purchase-gap, referrals, referred-share, referral-revenue or cohorts. The same shop, day and language give the same bytes.</source>
        <translation>NAME 为 repeat-purchases、purchase-frequency、purchase-gap、referrals、referred-share、referral-revenue 或 cohorts。同样的店铺、日期和语言得到同样的字节。</translation>
    </message>
    <message>
        <source>Others heard or read it; unless told, what came in person, by phone, e-mail or message is private.</source>
        <translation>别人也听到或看到了；若未说明，当面、电话、电子邮件或消息说的都算私下说的。</translation>
    </message>
    <message>
        <source>Either --private or --public, not both.</source>
        <translation>只能用 --private 或 --public 其中之一。</translation>
    </message>
    <message>
        <source>Published on %1</source>
        <extracomment>Of what was changed for a customer; %1 is a day.</extracomment>
        <translation>发布于 %1</translation>
    </message>
    <message>
        <source>It is only written down so far. Promise it in the window, or with “add promise” by its review.</source>
        <translation>它目前只是记下来的计划。请在窗口中作出承诺，或用“add promise”按评价作出承诺。</translation>
    </message>
</context>
<context>
    <name>Shopbell::CohortWords</name>
    <message>
        <source>First visit in</source>
        <translation>首次光临</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>the month of the first visit</comment>
        <extracomment>Months after the first: &quot;+1&quot;.</extracomment>
        <translation>起始</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>The end of a scale of colours: &quot;1 or more&quot; visits.</extracomment>
        <translation>%1 及以上</translation>
    </message>
    <message>
        <source>Of those who came first in a month: the share who bought so many months later, in that month.</source>
        <translation>在某月首次光临的人当中：若干个月后的当月购买者所占的比例。</translation>
    </message>
    <message>
        <source>Of those who came first in a month: the share who had come back by so many months later.</source>
        <translation>在某月首次光临的人当中：到若干个月后为止已再次光临者所占的比例。</translation>
    </message>
    <message>
        <source>Of those who came first in a month: repeat visits per person by so many months later.</source>
        <translation>在某月首次光临的人当中：到若干个月后为止每人的再次光临次数。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier rows do not fit and are left out.</source>
        <translation>
            <numerusform>放不下，省略了较早的 %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later columns do not fit and are left out.</source>
        <translation>
            <numerusform>放不下，省略了较晚的 %Ln 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>Shopbell::ColourSwatches</name>
    <message>
        <source>Amber</source>
        <translation>琥珀</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>松绿</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>梅紫</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>砖红</translation>
    </message>
    <message>
        <source>Brand colour</source>
        <translation>品牌色</translation>
    </message>
</context>
<context>
    <name>Shopbell::Composer</name>
    <message>
        <source>Your reply</source>
        <translation>您的回复</translation>
    </message>
    <message>
        <source>Answered. Write here to say more.</source>
        <translation>已回复。想补充的话请写在这里。</translation>
    </message>
    <message>
        <source>Write your reply. It is saved as you type.</source>
        <translation>请写回复，边写边保存。</translation>
    </message>
    <message>
        <source>Write the reply first.</source>
        <translation>请先写回复。</translation>
    </message>
    <message>
        <source>Reply copied.</source>
        <translation>回复已复制。</translation>
    </message>
</context>
<context>
    <name>Shopbell::ContactLines</name>
    <message>
        <source>%1, number %2</source>
        <extracomment>For a screen reader: the second e-mail.</extracomment>
        <translation>%1，第 %2 个</translation>
    </message>
</context>
<context>
    <name>Shopbell::ContactsCard</name>
    <message>
        <source>Follow-ups</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Days before somebody is asked for something again</source>
        <translation>再次向顾客提出请求之前的天数</translation>
    </message>
    <message>
        <source>Ask again after</source>
        <translation>再次联系须间隔</translation>
    </message>
    <message>
        <source>No second offer, invitation or request before so many days have passed. Answers, thanks and what you promised to ask are always free.</source>
        <translation>在这么多天之内，不再提出第二次优惠、邀请或请求。答复、感谢和您承诺过的询问不受此限。</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <extracomment>Behind the number in a field.</extracomment>
        <translation>
            <numerusform>天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ContentsText</name>
    <message>
        <source>%1, %2, %3 and %4</source>
        <extracomment>What a shop holds: %1 is &quot;1,200 reviews&quot;, %2 customers, %3 purchases, %4 referrals.</extracomment>
        <translation>%1、%2、%3和 %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews</source>
        <translation>
            <numerusform>%Ln 条评价</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln 位顾客</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <translation>
            <numerusform>%Ln 次购买</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referrals</source>
        <translation>
            <numerusform>%Ln 个转介绍</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ConversationView</name>
    <message>
        <source>Add a message</source>
        <translation>添加消息</translation>
    </message>
    <message>
        <source>Write down what was said elsewhere: by phone, at the counter, on the site.</source>
        <translation>记下在别处说的话：电话里、柜台前、网站上。</translation>
    </message>
</context>
<context>
    <name>Shopbell::CoveredView</name>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader: what a button does, and for whom.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>涉及谁</translation>
    </message>
    <message>
        <source>Show the review</source>
        <translation>显示评价</translation>
    </message>
    <message>
        <source>Take the yes back</source>
        <translation>收回同意</translation>
    </message>
    <message>
        <source>Said yes to publishing…</source>
        <translation>同意公开…</translation>
    </message>
    <message>
        <source>Heard of it on %1</source>
        <translation>%1已告知</translation>
    </message>
    <message>
        <source>Hears nothing: %1</source>
        <extracomment>Why a customer hears nothing of a promise.</extracomment>
        <translation>不告知：%1</translation>
    </message>
    <message>
        <source>Told them today</source>
        <translation>今天已告诉他们</translation>
    </message>
    <message>
        <source>Why not…</source>
        <translation>为什么不…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Change the yes…</source>
        <translation>更改同意…</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <comment>a name</comment>
        <translation>负责人 %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerActions</name>
    <message>
        <source>Nothing to change: it is like that already.</source>
        <translation>无需更改：已经是这样了。</translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerChangeText</name>
    <message>
        <source>add a customer</source>
        <translation>添加顾客</translation>
    </message>
    <message>
        <source>Customer added.</source>
        <translation>顾客已添加。</translation>
    </message>
    <message>
        <source>edit a customer</source>
        <translation>修改顾客</translation>
    </message>
    <message>
        <source>Customer changed.</source>
        <translation>顾客已修改。</translation>
    </message>
    <message>
        <source>delete a customer</source>
        <translation>删除顾客</translation>
    </message>
    <message>
        <source>Customer deleted.</source>
        <translation>顾客已删除。</translation>
    </message>
    <message>
        <source>make one customer of two</source>
        <translation>将两位顾客合为一位</translation>
    </message>
    <message>
        <source>Two customers are one now.</source>
        <translation>两位顾客现已合为一位。</translation>
    </message>
    <message>
        <source>take two customers apart</source>
        <translation>拆分两位顾客</translation>
    </message>
    <message>
        <source>Customers taken apart.</source>
        <translation>顾客已重新拆分。</translation>
    </message>
    <message>
        <source>say that two customers are not the same</source>
        <translation>注明两位顾客不是同一人</translation>
    </message>
    <message>
        <source>Noted: they are two people.</source>
        <translation>已记下：他们是两个人。</translation>
    </message>
    <message>
        <source>add a purchase</source>
        <translation>添加购买</translation>
    </message>
    <message>
        <source>Purchase added.</source>
        <translation>购买已添加。</translation>
    </message>
    <message>
        <source>edit a purchase</source>
        <translation>修改购买</translation>
    </message>
    <message>
        <source>Purchase changed.</source>
        <translation>购买已修改。</translation>
    </message>
    <message>
        <source>delete a purchase</source>
        <translation>删除购买</translation>
    </message>
    <message>
        <source>Purchase deleted.</source>
        <translation>购买已删除。</translation>
    </message>
    <message>
        <source>add a score</source>
        <translation>添加评分</translation>
    </message>
    <message>
        <source>Score added.</source>
        <translation>评分已添加。</translation>
    </message>
    <message>
        <source>edit a score</source>
        <translation>修改评分</translation>
    </message>
    <message>
        <source>Score changed.</source>
        <translation>评分已修改。</translation>
    </message>
    <message>
        <source>delete a score</source>
        <translation>删除评分</translation>
    </message>
    <message>
        <source>Score deleted.</source>
        <translation>评分已删除。</translation>
    </message>
    <message>
        <source>add a note on a customer</source>
        <translation>添加顾客备注</translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation>备注已添加。</translation>
    </message>
    <message>
        <source>edit a note on a customer</source>
        <translation>修改顾客备注</translation>
    </message>
    <message>
        <source>Note changed.</source>
        <translation>备注已修改。</translation>
    </message>
    <message>
        <source>delete a note on a customer</source>
        <translation>删除顾客备注</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>备注已删除。</translation>
    </message>
    <message>
        <source>change what a customer needs</source>
        <translation>更改顾客的需求</translation>
    </message>
    <message>
        <source>Needs saved.</source>
        <translation>需求已保存。</translation>
    </message>
    <message>
        <source>change how a customer may be contacted</source>
        <translation>更改顾客的联系方式意愿</translation>
    </message>
    <message>
        <source>Contact wishes saved.</source>
        <translation>联系意愿已保存。</translation>
    </message>
    <message>
        <source>link a review to a customer</source>
        <translation>将评价关联到顾客</translation>
    </message>
    <message>
        <source>Review linked.</source>
        <translation>评价已关联。</translation>
    </message>
    <message>
        <source>take a review off a customer</source>
        <translation>取消评价与顾客的关联</translation>
    </message>
    <message>
        <source>Review is no longer linked.</source>
        <translation>评价已取消关联。</translation>
    </message>
    <message>
        <source>add a referral</source>
        <translation>添加转介绍</translation>
    </message>
    <message>
        <source>Referral added.</source>
        <translation>转介绍已添加。</translation>
    </message>
    <message>
        <source>edit a referral</source>
        <translation>修改转介绍</translation>
    </message>
    <message>
        <source>Referral changed.</source>
        <translation>转介绍已修改。</translation>
    </message>
    <message>
        <source>delete a referral</source>
        <translation>删除转介绍</translation>
    </message>
    <message>
        <source>Referral deleted.</source>
        <translation>转介绍已删除。</translation>
    </message>
    <message>
        <source>add a note to the charts</source>
        <translation>添加图表备注</translation>
    </message>
    <message>
        <source>Note added to the charts.</source>
        <translation>图表备注已添加。</translation>
    </message>
    <message>
        <source>edit a note in the charts</source>
        <translation>修改图表备注</translation>
    </message>
    <message>
        <source>Note in the charts changed.</source>
        <translation>图表备注已修改。</translation>
    </message>
    <message>
        <source>delete a note from the charts</source>
        <translation>删除图表备注</translation>
    </message>
    <message>
        <source>Note deleted from the charts.</source>
        <translation>图表备注已删除。</translation>
    </message>
    <message>
        <source>save a view of a chart</source>
        <translation>保存图表视图</translation>
    </message>
    <message>
        <source>View saved.</source>
        <translation>视图已保存。</translation>
    </message>
    <message>
        <source>delete a view of a chart</source>
        <translation>删除图表视图</translation>
    </message>
    <message>
        <source>View deleted.</source>
        <translation>视图已删除。</translation>
    </message>
    <message numerus="yes">
        <source>set the segment of %Ln customers</source>
        <translation>
            <numerusform>设定 %Ln 位顾客的客群</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %Ln purchases</source>
        <translation>
            <numerusform>导入 %Ln 次购买</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %Ln customers</source>
        <translation>
            <numerusform>导入 %Ln 位顾客</numerusform>
        </translation>
    </message>
    <message>
        <source>take a target away</source>
        <translation>取消目标</translation>
    </message>
    <message>
        <source>set a target</source>
        <translation>设定目标</translation>
    </message>
    <message numerus="yes">
        <source>Segment of %Ln customers set.</source>
        <translation>
            <numerusform>已设定 %Ln 位顾客的客群。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases imported.</source>
        <translation>
            <numerusform>已导入 %Ln 次购买。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers imported.</source>
        <translation>
            <numerusform>已导入 %Ln 位顾客。</numerusform>
        </translation>
    </message>
    <message>
        <source>Target taken away.</source>
        <translation>目标已取消。</translation>
    </message>
    <message>
        <source>Target set.</source>
        <translation>目标已设定。</translation>
    </message>
    <message>
        <source>add a template</source>
        <translation>添加模板</translation>
    </message>
    <message>
        <source>Template added.</source>
        <translation>模板已添加。</translation>
    </message>
    <message>
        <source>change a template</source>
        <translation>更改模板</translation>
    </message>
    <message>
        <source>Template changed.</source>
        <translation>模板已更改。</translation>
    </message>
    <message>
        <source>put a template back as it came</source>
        <translation>恢复模板原样</translation>
    </message>
    <message>
        <source>Template is as it came.</source>
        <translation>模板已恢复原样。</translation>
    </message>
    <message>
        <source>delete a template</source>
        <translation>删除模板</translation>
    </message>
    <message>
        <source>Template deleted.</source>
        <translation>模板已删除。</translation>
    </message>
    <message>
        <source>say who sees to a review</source>
        <translation>指定评价负责人</translation>
    </message>
    <message>
        <source>The review has an owner now.</source>
        <translation>这条评价已有负责人。</translation>
    </message>
    <message>
        <source>ask somebody to take over</source>
        <translation>请某人接手</translation>
    </message>
    <message>
        <source>Asked to take over.</source>
        <translation>已请求接手。</translation>
    </message>
    <message>
        <source>accept a hand-over</source>
        <translation>接受转交</translation>
    </message>
    <message>
        <source>Taken over.</source>
        <translation>已接手。</translation>
    </message>
    <message>
        <source>decline a hand-over</source>
        <translation>谢绝转交</translation>
    </message>
    <message>
        <source>Hand-over declined.</source>
        <translation>已谢绝转交。</translation>
    </message>
    <message>
        <source>take a hand-over back</source>
        <translation>收回转交</translation>
    </message>
    <message>
        <source>Hand-over taken back.</source>
        <translation>已收回转交。</translation>
    </message>
    <message>
        <source>close a complaint</source>
        <translation>结束投诉</translation>
    </message>
    <message>
        <source>Complaint closed.</source>
        <translation>投诉已结束。</translation>
    </message>
    <message>
        <source>open a complaint again</source>
        <translation>重新打开投诉</translation>
    </message>
    <message>
        <source>Complaint open again.</source>
        <translation>投诉已重新打开。</translation>
    </message>
    <message>
        <source>say how a question came out</source>
        <translation>说明提问的结果</translation>
    </message>
    <message>
        <source>Noted how the question came out.</source>
        <translation>已记下提问的结果。</translation>
    </message>
    <message>
        <source>add a team member</source>
        <translation>添加团队成员</translation>
    </message>
    <message>
        <source>Team member added.</source>
        <translation>已添加团队成员。</translation>
    </message>
    <message>
        <source>rename a team member</source>
        <translation>重命名团队成员</translation>
    </message>
    <message>
        <source>Team member renamed.</source>
        <translation>已重命名团队成员。</translation>
    </message>
    <message>
        <source>note that a team member left</source>
        <translation>注明团队成员离开</translation>
    </message>
    <message>
        <source>Noted that the team member left.</source>
        <translation>已注明团队成员离开。</translation>
    </message>
    <message>
        <source>note that a team member is back</source>
        <translation>注明团队成员回来</translation>
    </message>
    <message>
        <source>Noted that the team member is back.</source>
        <translation>已注明团队成员回来。</translation>
    </message>
    <message>
        <source>hide a template</source>
        <translation>隐藏模板</translation>
    </message>
    <message>
        <source>show a hidden template again</source>
        <translation>重新显示隐藏的模板</translation>
    </message>
    <message>
        <source>Template hidden.</source>
        <translation>模板已隐藏。</translation>
    </message>
    <message>
        <source>Template is shown again.</source>
        <translation>模板已重新显示。</translation>
    </message>
    <message>
        <source>change the questionnaire</source>
        <translation>更改问卷</translation>
    </message>
    <message>
        <source>Questionnaire saved.</source>
        <translation>问卷已保存。</translation>
    </message>
    <message>
        <source>fill in a questionnaire</source>
        <translation>录入问卷</translation>
    </message>
    <message>
        <source>Answers saved.</source>
        <translation>回答已保存。</translation>
    </message>
    <message numerus="yes">
        <source>import %Ln referrals</source>
        <translation>
            <numerusform>导入 %Ln 个转介绍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referrals imported.</source>
        <translation>
            <numerusform>已导入 %Ln 个转介绍。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerCommands</name>
    <message>
        <source>&amp;Order</source>
        <translation>排序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>修改(&amp;E)…</translation>
    </message>
    <message>
        <source>Add a &amp;score…</source>
        <translation>添加评分(&amp;S)…</translation>
    </message>
    <message>
        <source>Add a no&amp;te…</source>
        <translation>添加备注(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>与其他顾客合并(&amp;M)…</translation>
    </message>
    <message>
        <source>Look at w&amp;ho may be the same…</source>
        <translation>查看可能相同的人(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next customer</source>
        <translation>下一位顾客(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious customer</source>
        <translation>上一位顾客(&amp;V)</translation>
    </message>
    <message>
        <source>Ta&amp;ke apart again</source>
        <translation>重新拆分(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Who sent them…</source>
        <translation>谁介绍来的(&amp;W)…</translation>
    </message>
    <message>
        <source>They &amp;brought a friend…</source>
        <translation>带来了朋友(&amp;B)…</translation>
    </message>
    <message>
        <source>P&amp;lan a follow-up…</source>
        <translation>计划回访(&amp;L)…</translation>
    </message>
    <message>
        <source>Add a &amp;purchase…</source>
        <translation>添加购买(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerDelegate</name>
    <message>
        <source>Usually comes every %1, now %2 away: late.</source>
        <translation>通常每 %1来一次，现已 %2没来：迟了。</translation>
    </message>
    <message>
        <source>Usually comes every %1, last here %2 ago.</source>
        <translation>通常每 %1来一次，上次光临是 %2前。</translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerDesk</name>
    <message>
        <source>Who came with the import</source>
        <translation>随导入而来的人</translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerDialog</name>
    <message>
        <source>Add customer</source>
        <translation>添加顾客</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Another e-mail</source>
        <translation>另一个电子邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>另一个号码</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>添加顾客</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>A first name is enough</source>
        <translation>只写名字就够了</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>客群</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>相熟店员</translation>
    </message>
    <message>
        <source>Likes to hear from you by</source>
        <translation>希望的联系方式</translation>
    </message>
    <message>
        <source>Contact wishes</source>
        <translation>联系意愿</translation>
    </message>
    <message>
        <source>A name, an e-mail or a phone number is needed.</source>
        <translation>需要姓名、电子邮件或电话号码。</translation>
    </message>
    <message>
        <source>All but a name can wait.</source>
        <translation>除姓名外都可以以后再填。</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>The title of a window; %1 is a name.</extracomment>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>“%1”不是电子邮箱。</translation>
    </message>
    <message>
        <source>“%1” is not a phone number.</source>
        <translation>“%1”不是电话号码。</translation>
    </message>
    <message>
        <source>Not wanted, as the contact wishes say.</source>
        <translation>按联系意愿，不希望使用。</translation>
    </message>
    <message>
        <source>%1 was the way they like best. It is not wanted any more, so none is chosen now.</source>
        <translation>%1原是首选方式，现在不再希望使用，因此目前没有首选。</translation>
    </message>
    <message>
        <source>Which way?</source>
        <translation>哪种方式？</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Who sent you?</source>
        <translation>谁介绍您来的？</translation>
    </message>
    <message>
        <source>First say who sent them.</source>
        <translation>请先说明是谁介绍的。</translation>
    </message>
    <message>
        <source>Nobody in person sent them.</source>
        <translation>没有具体的人介绍。</translation>
    </message>
    <message>
        <source>Say which way they were sent.</source>
        <translation>请说明是以哪种方式介绍的。</translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerField</name>
    <message>
        <source>People with this name</source>
        <translation>叫这个名字的人</translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerHintsModel</name>
    <message>
        <source>Keep “%1” as a name</source>
        <translation>保留“%1”作为姓名</translation>
    </message>
    <message>
        <source>no person</source>
        <translation>没有具体的人</translation>
    </message>
    <message>
        <source>not in the list yet</source>
        <translation>尚未在名单中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For a screen reader: a name, and what is known: &quot;Ruth Adeyemi, since 2 October&quot;.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>recommended, not here yet</source>
        <translation>已被推荐，还没来过</translation>
    </message>
    <message>
        <source>recommended by %1, not here yet</source>
        <translation>由%1推荐，还没来过</translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerListHeader</name>
    <message>
        <source>Customers</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>搜索顾客</translation>
    </message>
    <message>
        <source>By name, e-mail, phone or number. Every word must occur.</source>
        <translation>按姓名、电子邮件、电话或编号搜索。每个词都必须出现。</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>添加顾客</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
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
        <translation>顾客</translation>
    </message>
    <message>
        <source>Group, score</source>
        <translation>分组、评分</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>客群</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次光临</translation>
    </message>
    <message>
        <source>Usual gap, now</source>
        <translation>通常间隔、现在</translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerListPane</name>
    <message>
        <source>Nobody is here yet</source>
        <translation>这里还没有人</translation>
    </message>
    <message>
        <source>Add somebody who is at the till, with a first name and no more, or bring in the orders of your web shop or till.</source>
        <translation>添加收银台前的顾客，只需一个名字；或者导入网店或收银机的订单。</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>添加顾客</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>No customers match “%1”</source>
        <translation>没有与“%1”相符的顾客</translation>
    </message>
    <message>
        <source>Only a part of your customers was searched.</source>
        <translation>只搜索了部分顾客。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>No %1 here</source>
        <translation>这里没有%1</translation>
    </message>
    <message>
        <source>Nobody is in this view</source>
        <translation>此视图中没有人</translation>
    </message>
    <message>
        <source>Ask at the till how satisfied somebody is, and note the score.</source>
        <translation>在收银台问问顾客的满意程度，并记下评分。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>The customers could not be read</source>
        <translation>无法读取顾客</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading customers</source>
        <translation>正在读取顾客</translation>
    </message>
    <message>
        <source>Usual gap: the middle of a customer’s own gaps, from three purchases on. Line: usual. Late from twice as long.</source>
        <translation>通常间隔：顾客自身各次间隔的中间值，三次购买起计算。竖线：通常。达到两倍即为迟。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s): %1</source>
        <extracomment>Over a list of customers: how many, and what they have in common.</extracomment>
        <translation>
            <numerusform>%Ln 位顾客：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerStrip</name>
    <message>
        <source>Customer</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>Opens this customer</source>
        <translation>打开这位顾客</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次光临</translation>
    </message>
    <message>
        <source>This customer did not write it</source>
        <translation>不是这位顾客写的</translation>
    </message>
    <message>
        <source>Is this %1?</source>
        <translation>这位是%1吗？</translation>
    </message>
    <message>
        <source>The e-mail or phone number is the same.</source>
        <translation>电子邮件或电话号码相同。</translation>
    </message>
    <message>
        <source>The name is the same.</source>
        <translation>姓名相同。</translation>
    </message>
    <message>
        <source>Yes, link</source>
        <translation>是，关联</translation>
    </message>
    <message>
        <source>No</source>
        <comment>not this person</comment>
        <translation>不是</translation>
    </message>
    <message>
        <source>Say which customer wrote it</source>
        <translation>指明是哪位顾客写的</translation>
    </message>
    <message>
        <source>Which customer wrote it</source>
        <translation>是哪位顾客写的</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>顾客姓名</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>暂不确定</translation>
    </message>
    <message>
        <source>The name fits, as far as it is shown.</source>
        <translation>显示出来的部分与姓名相符。</translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerTable</name>
    <message>
        <source>Customers</source>
        <translation>顾客</translation>
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
        <translation>%1 天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>%1 is a number with a fraction: &quot;4.5 days&quot;.</extracomment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>No purchase yet</source>
        <translation>尚未购买</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s), too few</source>
        <translation>
            <numerusform>%Ln 次购买，太少</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) here, too few</source>
        <translation>
            <numerusform>来过 %Ln 天，太少</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <comment>last seen</comment>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>scores</comment>
        <extracomment>The lowest and the highest of the last scores: &quot;8 to 10&quot;.</extracomment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>scores</comment>
        <extracomment>The span of scores and where they go: &quot;8 to 10, rising&quot;.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>of 10, one score</source>
        <extracomment>Behind a score: how many of which scale are counted.</extracomment>
        <translation>满分 10 分，一次评分</translation>
    </message>
    <message numerus="yes">
        <source>of 10, the last %Ln</source>
        <translation>
            <numerusform>满分 10 分，最近 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>not bought yet</source>
        <translation>尚未购买</translation>
    </message>
    <message>
        <source>not seen since %1</source>
        <comment>a month</comment>
        <translation>自%1起没来</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>自 %1起</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list that is read aloud.</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>The end of a sentence.</extracomment>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln 次购买</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>上次光临 %1</translation>
    </message>
    <message>
        <source>usual gap %1</source>
        <translation>通常间隔 %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>how long somebody was not here</comment>
        <translation>现在 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things that were bought</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>A purchase</source>
        <translation>一次购买</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>一次光临</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>无金额</translation>
    </message>
    <message>
        <source>served by %1</source>
        <translation>由%1接待</translation>
    </message>
    <message>
        <source>Review, %1</source>
        <extracomment>In a customer&apos;s story: &quot;Review, 5 stars&quot;.</extracomment>
        <translation>评价，%1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>We answered</source>
        <translation>我们已回复</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <comment>a name</comment>
        <translation>%1已回复</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Score %1, %2</source>
        <extracomment>In a customer&apos;s story: &quot;Score 10 of 10, satisfied&quot;, &quot;Score 1 of 10, not satisfied&quot;.</extracomment>
        <translation>评分 %1，%2</translation>
    </message>
    <message>
        <source>Credit note of %1</source>
        <translation>退款单 %1</translation>
    </message>
    <message>
        <source>Bought for %1</source>
        <translation>消费 %1</translation>
    </message>
    <message>
        <source>Was here</source>
        <translation>来过</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Came through %1</source>
        <translation>经由%1而来</translation>
    </message>
    <message>
        <source>Brought %1</source>
        <comment>a person</comment>
        <translation>介绍来了%1</translation>
    </message>
    <message>
        <source>Made one with %1</source>
        <translation>已与%1合为一位</translation>
    </message>
    <message>
        <source>Within an hour after the review</source>
        <translation>评价后一小时内</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) after the review</source>
        <translation>
            <numerusform>评价后 %Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after the review</source>
        <translation>
            <numerusform>评价后 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked by %1</source>
        <comment>a name</comment>
        <translation>由%1询问</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <comment>an occasion</comment>
        <extracomment>When a score was asked for, and by whom: &quot;Asked at the till by Sam&quot;.</extracomment>
        <translation>%1询问</translation>
    </message>
    <message>
        <source>Asked %1 by %2</source>
        <translation>由%2询问（%1）</translation>
    </message>
    <message numerus="yes">
        <source>One occasion, %Ln purchase(s) on this day</source>
        <translation>
            <numerusform>当天 %Ln 次购买，计一次光临</numerusform>
        </translation>
    </message>
    <message>
        <source>. </source>
        <comment>between two short sentences</comment>
        <extracomment>Between two short sentences.</extracomment>
        <translation>。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The beginning of what somebody wrote.</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The shop was recommended by %1</source>
        <translation>由%1推荐来店</translation>
    </message>
    <message>
        <source>Recommended the shop to %1</source>
        <translation>向%1推荐了本店</translation>
    </message>
    <message>
        <source>Complaint closed</source>
        <translation>投诉已结束</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In a customer&apos;s story: &quot;Phone: How was the birthday cake?&quot;; %1 is a way to reach somebody.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>We promised to put it right</source>
        <translation>我们承诺改正</translation>
    </message>
    <message>
        <source>%1 promised to put it right</source>
        <comment>a name</comment>
        <translation>%1承诺改正</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>承诺已兑现</translation>
    </message>
    <message>
        <source>Asked again: satisfied</source>
        <translation>再次询问：满意</translation>
    </message>
    <message>
        <source>Asked again: not satisfied</source>
        <translation>再次询问：不满意</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>The way of a recommendation, and what became of it: &quot;Told a friend. Recommended, not here yet&quot;.</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Answered: “%1”</source>
        <extracomment>What a customer answered.</extracomment>
        <translation>回答：“%1”</translation>
    </message>
    <message>
        <source>%1 · owner %2</source>
        <extracomment>In a customer&apos;s story, a review and who in the shop sees to it: &quot;Review, 2 stars · owner Anna&quot;.</extracomment>
        <translation>%1 · 负责人 %2</translation>
    </message>
    <message>
        <source>Filled in a questionnaire: %1, %2</source>
        <extracomment>In a customer&apos;s story: &quot;Filled in a questionnaire: 9 of 10, satisfied&quot;.</extracomment>
        <translation>填写了问卷：%1，%2</translation>
    </message>
    <message>
        <source>Filled in a questionnaire</source>
        <translation>填写了问卷</translation>
    </message>
    <message>
        <source>Improvement started: %1</source>
        <extracomment>In a customer&apos;s story: what the shop changed because of a review of theirs.</extracomment>
        <translation>开始改进：%1</translation>
    </message>
    <message>
        <source>Improvement adjusted: %1</source>
        <translation>调整改进：%1</translation>
    </message>
    <message>
        <source>Improvement dropped: %1</source>
        <translation>放弃改进：%1</translation>
    </message>
    <message>
        <source>Improvement kept: %1</source>
        <extracomment>In a customer&apos;s story: what was tried because of a review of theirs stays so.</extracomment>
        <translation>保留改进：%1</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>评分 %1</translation>
    </message>
    <message>
        <source>Take the two apart again</source>
        <extracomment>Below &quot;Made one with G. Whitlock&quot;: what a click does.</extracomment>
        <translation>重新拆开为两位客户</translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerWords</name>
    <message>
        <source>No score</source>
        <translation>无评分</translation>
    </message>
    <message>
        <source>Detractor</source>
        <translation>不满顾客</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>一般顾客</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>推荐顾客</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>不满顾客</translation>
    </message>
    <message>
        <source>Passives</source>
        <translation>一般顾客</translation>
    </message>
    <message>
        <source>Advocates</source>
        <translation>推荐顾客</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>没有偏好</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>邮寄</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>E-mail first</source>
        <translation>优先电子邮件</translation>
    </message>
    <message>
        <source>Phone first</source>
        <translation>优先电话</translation>
    </message>
    <message>
        <source>Message first</source>
        <translation>优先消息</translation>
    </message>
    <message>
        <source>Post first</source>
        <translation>优先邮寄</translation>
    </message>
    <message>
        <source>In person first</source>
        <translation>优先当面</translation>
    </message>
    <message>
        <source>News and offers</source>
        <translation>新闻和优惠</translation>
    </message>
    <message>
        <source>Being asked to recommend or review</source>
        <translation>被邀请推荐或评价</translation>
    </message>
    <message>
        <source>Name in public</source>
        <translation>公开姓名</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>不要电子邮件</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>不要电话</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>不要消息</translation>
    </message>
    <message>
        <source>No post</source>
        <translation>不要邮寄</translation>
    </message>
    <message>
        <source>Not in person</source>
        <translation>不要当面</translation>
    </message>
    <message>
        <source>No news or offers</source>
        <translation>不要新闻和优惠</translation>
    </message>
    <message>
        <source>Not to be asked</source>
        <translation>不要邀请</translation>
    </message>
    <message>
        <source>No name in public</source>
        <translation>不公开姓名</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>What somebody does not want, and since when: &quot;No post since 3 Mar&quot;.</extracomment>
        <translation>%1，自 %2起</translation>
    </message>
    <message>
        <source>E-mail is welcome</source>
        <translation>欢迎电子邮件</translation>
    </message>
    <message>
        <source>A call is welcome</source>
        <translation>欢迎来电</translation>
    </message>
    <message>
        <source>A message is welcome</source>
        <translation>欢迎发消息</translation>
    </message>
    <message>
        <source>Post is welcome</source>
        <translation>欢迎邮寄</translation>
    </message>
    <message>
        <source>Glad to talk in person</source>
        <translation>乐于当面交谈</translation>
    </message>
    <message>
        <source>News and offers are welcome</source>
        <translation>欢迎新闻和优惠</translation>
    </message>
    <message>
        <source>May be asked to recommend</source>
        <translation>可以请其推荐</translation>
    </message>
    <message>
        <source>May be named in public</source>
        <translation>可以公开姓名</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>顾客编号</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>文件中的姓名</translation>
    </message>
    <message>
        <source>Told a friend</source>
        <translation>告诉朋友</translation>
    </message>
    <message>
        <source>Came along</source>
        <translation>结伴同来</translation>
    </message>
    <message>
        <source>Card handed on</source>
        <translation>转交卡片</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>网上</translation>
    </message>
    <message>
        <source>Read a review</source>
        <translation>看到评价</translation>
    </message>
    <message>
        <source>Saw our post</source>
        <translation>看到我们的帖子</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>told a friend</source>
        <translation>告诉朋友</translation>
    </message>
    <message>
        <source>came along</source>
        <translation>结伴同来</translation>
    </message>
    <message>
        <source>handed a card on</source>
        <translation>转交卡片</translation>
    </message>
    <message>
        <source>online</source>
        <translation>网上</translation>
    </message>
    <message>
        <source>read a review</source>
        <translation>看到评价</translation>
    </message>
    <message>
        <source>saw our post</source>
        <translation>看到我们的帖子</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>已推荐</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>已到店</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>已购买</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Not counted: somebody else was first</source>
        <translation>不计入：别人推荐在先</translation>
    </message>
    <message>
        <source>Not counted: already a customer</source>
        <translation>不计入：已是顾客</translation>
    </message>
    <message>
        <source>Won back by a friend</source>
        <translation>由朋友挽回</translation>
    </message>
    <message>
        <source>Recommended, not here yet</source>
        <translation>已推荐，尚未到店</translation>
    </message>
    <message>
        <source>Nobody sends themselves. Choose somebody else than %1, or leave it empty.</source>
        <translation>没有人会介绍自己。请选择%1以外的人，或留空。</translation>
    </message>
    <message>
        <source>%1 came to the shop through %2, so it cannot be the other way round.</source>
        <translation>%1是经由%2来到本店的，因此不能反过来。</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>尚未付款</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>退款单</translation>
    </message>
    <message>
        <source>How satisfied are you with us?</source>
        <translation>您对我们有多满意？</translation>
    </message>
    <message>
        <source>Would you recommend us?</source>
        <translation>您会推荐我们吗？</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>would recommend</source>
        <translation>愿意推荐</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>稳定</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>wavering</source>
        <translation>波动</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次光临</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Most bought</source>
        <translation>购买最多</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>客群</translation>
    </message>
    <message>
        <source>Usual gap</source>
        <translation>通常间隔</translation>
    </message>
    <message>
        <source>Longest away</source>
        <translation>最久没来</translation>
    </message>
    <message>
        <source>Most spent</source>
        <translation>消费最多</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Same e-mail, and the two never bought on the same day.</source>
        <translation>电子邮件相同，且两人从未在同一天购买。</translation>
    </message>
    <message>
        <source>Same e-mail.</source>
        <translation>电子邮件相同。</translation>
    </message>
    <message>
        <source>Same phone number, and the two never bought on the same day.</source>
        <translation>电话号码相同，且两人从未在同一天购买。</translation>
    </message>
    <message>
        <source>Same phone number.</source>
        <translation>电话号码相同。</translation>
    </message>
    <message>
        <source>Same name, and the two never bought on the same day.</source>
        <translation>姓名相同，且两人从未在同一天购买。</translation>
    </message>
    <message>
        <source>Same name.</source>
        <translation>姓名相同。</translation>
    </message>
    <message>
        <source>Same family name, same first letter, and the two never bought on the same day.</source>
        <translation>姓氏相同，名字首字相同，且两人从未在同一天购买。</translation>
    </message>
    <message>
        <source>Same family name, same first letter.</source>
        <translation>姓氏相同，名字首字相同。</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>无姓名</translation>
    </message>
    <message>
        <source>As in the chart</source>
        <translation>与图表一致</translation>
    </message>
    <message>
        <source>Not counted: they sent the other one first</source>
        <translation>不计入：是他们先介绍了对方</translation>
    </message>
    <message>
        <source>%1, does not count</source>
        <comment>why a purchase does not count</comment>
        <translation>%1，不计入</translation>
    </message>
    <message>
        <source>Nothing was paid</source>
        <translation>没有付款</translation>
    </message>
    <message>
        <source>partly satisfied</source>
        <translation>部分满意</translation>
    </message>
    <message>
        <source>might recommend</source>
        <translation>也许会推荐</translation>
    </message>
    <message>
        <source>not satisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>would not recommend</source>
        <translation>不愿推荐</translation>
    </message>
    <message>
        <source>Nobody sends themselves. Choose somebody else than %1.</source>
        <translation>没有人会介绍自己。请选择%1以外的人。</translation>
    </message>
    <message>
        <source>%1 had bought something before that day. Choose the day of that purchase, or an earlier one.</source>
        <extracomment>&quot;They are here&quot; of a recommended friend, with a day that cannot be; %1 is a name.</extracomment>
        <translation>%1 在那天之前已经买过东西。请选择那次购买的日期，或更早的日期。</translation>
    </message>
</context>
<context>
    <name>Shopbell::CutLine</name>
    <message>
        <source>The first %1 of %2 promises are shown. Search, or choose who keeps them, to see the others.</source>
        <translation>显示 %2 项承诺中的前 %1 项。搜索或选择由谁兑现，即可看到其他承诺。</translation>
    </message>
</context>
<context>
    <name>Shopbell::DateFilter</name>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>评价时间</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>From … to …</source>
        <comment>a range of days</comment>
        <translation>从…到…</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews without a date are left out</source>
        <translation>
            <numerusform>未包含 %Ln 条无日期的评价</numerusform>
        </translation>
    </message>
    <message>
        <source>any time</source>
        <comment>inside a sentence</comment>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <comment>inside a sentence</comment>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <comment>inside a sentence</comment>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>last 90 days</source>
        <comment>inside a sentence</comment>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>this year</source>
        <comment>inside a sentence</comment>
        <translation>今年</translation>
    </message>
    <message>
        <source>without a date</source>
        <comment>inside a sentence</comment>
        <translation>无日期</translation>
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
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1及以前</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time: &quot;18 Nov, 12:05&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
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
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>age in minutes</comment>
        <translation>
            <numerusform>%Ln 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>age in hours</comment>
        <translation>
            <numerusform>%Ln 小时前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::DetailHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Look at again</source>
        <translation>标记待看</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>More for this review</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>How it is sorted</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Take the flag off</source>
        <translation>取消标记</translation>
    </message>
    <message>
        <source>Take it out of the archive</source>
        <translation>移出归档</translation>
    </message>
</context>
<context>
    <name>Shopbell::DetailPane</name>
    <message>
        <source>Choose a review to read it here</source>
        <translation>选择一条评价，在这里阅读</translation>
    </message>
    <message>
        <source>Title of the review</source>
        <translation>评价标题</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>显示全文</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>私人备注</translation>
    </message>
    <message>
        <source>Never part of a reply, a picture or an export for others.</source>
        <translation>不会出现在回复、图片或给别人的导出文件中。</translation>
    </message>
    <message>
        <source>Apologise with a plan</source>
        <translation>道歉并附上计划</translation>
    </message>
    <message>
        <source>Adds a promise with an owner and a date</source>
        <translation>添加一项有负责人和日期的承诺</translation>
    </message>
    <message>
        <source>Plan kept as a draft</source>
        <translation>计划已存为草稿</translation>
    </message>
</context>
<context>
    <name>Shopbell::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Open; press to fold it</source>
        <translation>已展开，按下收起</translation>
    </message>
    <message>
        <source>Folded; press to open it</source>
        <translation>已收起，按下展开</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Review link</source>
        <translation>评价链接</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Online status</source>
        <translation>线上状态</translation>
    </message>
    <message>
        <source>Verified purchase</source>
        <translation>已验证购买</translation>
    </message>
    <message>
        <source>Got something for it</source>
        <translation>有奖评价</translation>
    </message>
    <message>
        <source>Who noticed it</source>
        <translation>发现人</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Typed by hand %1</source>
        <comment>a day and a time</comment>
        <translation>手动录入于%1</translation>
    </message>
    <message>
        <source>From %1, line %2, imported %3</source>
        <comment>file, line, a day and a time</comment>
        <translation>来自 %1 第 %2 行，导入于%3</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>手动录入</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a file</comment>
        <translation>来自 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more columns</source>
        <translation>
            <numerusform>另有 %Ln 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more columns from %1</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%1 中另有 %Ln 列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::DoneStep</name>
    <message>
        <source>Added</source>
        <comment>reviews, at the end of an import</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>I want to answer older ones too</source>
        <translation>我也想回复较早的评价</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>撤回导入</translation>
    </message>
    <message>
        <source>stays in Edit and in Tools &gt; Past imports</source>
        <translation>可随时在“编辑”和“工具 &gt; 导入记录”中找到</translation>
    </message>
    <message>
        <source>How they were sorted</source>
        <translation>分类结果</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>Nothing new in this file</source>
        <translation>这个文件中没有新内容</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln updated</source>
        <extracomment>%1: 281 reviews added</extracomment>
        <translation>
            <numerusform>%1，更新 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none left out</source>
        <extracomment>%1: 286 reviews added</extracomment>
        <translation>%1，无遗漏</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln left out</source>
        <translation>
            <numerusform>%1，%Ln 条未导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows of %1 are accounted for.</source>
        <translation>
            <numerusform>%1 的 %Ln 行都有交代。</numerusform>
        </translation>
    </message>
    <message>
        <source>See the new reviews</source>
        <translation>查看新评价</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>As they were in the file</source>
        <translation>与文件中一致</translation>
    </message>
    <message>
        <source>Already in your shop, counted but not added again</source>
        <translation>店铺中已有，只计数，不重复添加</translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <extracomment>%1: number of the row, %2: why it was left out</extracomment>
        <translation>第 %1 行：%2。</translation>
    </message>
    <message numerus="yes">
        <source>Show the rows</source>
        <translation>
            <numerusform>查看这些行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the %Ln rows…</source>
        <translation>
            <numerusform>保存这 %Ln 行…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows in the file</source>
        <translation>
            <numerusform>文件共 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A chip: %1 is Positive, Negative, Mixed or Unsorted, %2 how many there are.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>By what the file says. You can change each one.</source>
        <translation>按文件中的内容分类，每条都可修改。</translation>
    </message>
    <message>
        <source>By their scores. You can change each one.</source>
        <translation>按评分分类，每条都可修改。</translation>
    </message>
    <message>
        <source>The file has no scores, so that is up to you.</source>
        <translation>文件中没有评分，由您来分类。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are new enough to answer in time and have a clock.</source>
        <translation>
            <numerusform>%Ln 条较新，还来得及回复，已开始计时。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are older, undated or answered: never late.</source>
        <translation>
            <numerusform>%Ln 条较早、无日期或已回复，不会超时。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them waits for an answer.</source>
        <translation>没有待回复的评价。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more have a clock now. Take your time, one after the other.</source>
        <translation>
            <numerusform>又有 %Ln 条开始计时。慢慢来，一条一条回复。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is undone</source>
        <translation>导入已撤回</translation>
    </message>
    <message>
        <source>Your shop is as it was before.</source>
        <translation>您的店铺与之前一样。</translation>
    </message>
    <message numerus="yes">
        <source>Rows of %Ln purchases</source>
        <translation>
            <numerusform>%Ln 次购买的行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::DropField</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>You can also drop the file on this window.</source>
        <translation>您也可以把文件拖到此窗口。</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>把文件拖到这里</translation>
    </message>
    <message>
        <source>CSV or text with columns, any language, any size</source>
        <translation>CSV 或分列的文本，语言和大小不限</translation>
    </message>
</context>
<context>
    <name>Shopbell::DueDatesExport</name>
    <message>
        <source>Ask %1 whether it is good now: %2</source>
        <extracomment>An entry of a calendar. %1 is a customer, %2 what was promised.</extracomment>
        <translation>询问%1现在是否满意：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An entry of a calendar. %1 is who is contacted, %2 why: &quot;Ida Holm: a welcome&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No promise and no follow-up has a day to come, so there is nothing for a calendar.</source>
        <translation>没有承诺或回访的日期在今后，因此没有可放入日历的内容。</translation>
    </message>
    <message>
        <source>Export due dates</source>
        <translation>导出到期日期</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 - Due dates</source>
        <extracomment>Suggested name of a calendar file. %1 is the shop file&apos;s name.</extracomment>
        <translation>%1 - 到期日期</translation>
    </message>
    <message>
        <source>The due dates are in “%1” in the folder “%2”. Open it with your calendar.</source>
        <extracomment>%1 is a file&apos;s name, %2 a folder&apos;s.</extracomment>
        <translation>到期日期已写入“%1”，在文件夹“%2”中。请用您的日历打开。</translation>
    </message>
    <message>
        <source>Ask the customer whether it is good now: %1</source>
        <translation>询问顾客现在是否满意：%1</translation>
    </message>
</context>
<context>
    <name>Shopbell::DueModel</name>
    <message>
        <source>%1 Enter opens it. Space: %2</source>
        <extracomment>For a screen reader: a row in a sentence, then what the Space key does: &quot;Mark as sent&quot;.</extracomment>
        <translation>%1按回车键打开。空格键：%2</translation>
    </message>
</context>
<context>
    <name>Shopbell::DueNotice</name>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) are due today.</source>
        <translation>
            <numerusform>%Ln 项承诺今天到期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) are late.</source>
        <translation>
            <numerusform>%Ln 项承诺已逾期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s) are due.</source>
        <translation>
            <numerusform>%Ln 次回访已到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>明天到期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) are due tomorrow.</source>
        <translation>
            <numerusform>%Ln 项承诺明天到期。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::DurationText</name>
    <message numerus="yes">
        <source>%Ln min late</source>
        <translation>
            <numerusform>超时 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>剩 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h late</source>
        <translation>
            <numerusform>超时 %Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h left</source>
        <translation>
            <numerusform>剩 %Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d late</source>
        <translation>
            <numerusform>超时 %Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d left</source>
        <translation>
            <numerusform>剩 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1m</source>
        <extracomment>Minutes, as short as can be, inside a small ring.</extracomment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1h</source>
        <extracomment>Hours, as short as can be, inside a small ring.</extracomment>
        <translation>%1时</translation>
    </message>
    <message>
        <source>%1d</source>
        <extracomment>Days, as short as can be, inside a small ring.</extracomment>
        <translation>%1天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes late</source>
        <translation>
            <numerusform>超时 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left to reply</source>
        <translation>
            <numerusform>还有 %Ln 分钟可回复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours late</source>
        <translation>
            <numerusform>超时 %Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours left to reply</source>
        <translation>
            <numerusform>还有 %Ln 小时可回复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>超时 %Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left to reply</source>
        <translation>
            <numerusform>还有 %Ln 天可回复</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Needs reply</source>
        <translation>待回复</translation>
    </message>
    <message>
        <source>Draft, %1</source>
        <extracomment>A draft is begun, and this is the time left: &quot;Draft, 6 h left&quot;.</extracomment>
        <translation>草稿，%1</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未回复</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>target %1</source>
        <extracomment>&quot;target 24 hours&quot;</extracomment>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>since the second message</source>
        <translation>自第二条消息起</translation>
    </message>
    <message>
        <source>since the third message</source>
        <translation>自第三条消息起</translation>
    </message>
    <message>
        <source>since the fourth message</source>
        <translation>自第四条消息起</translation>
    </message>
    <message>
        <source>since the fifth message</source>
        <translation>自第五条消息起</translation>
    </message>
    <message>
        <source>since the last message</source>
        <translation>自最后一条消息起</translation>
    </message>
    <message>
        <source>a moment left</source>
        <translation>马上就好</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>约剩 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>约剩 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Somebody was asked to take over, and the time left: &quot;Sam asked, 2 h late&quot;.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>the customer has waited %Ln min</source>
        <translation>
            <numerusform>顾客已等待 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the customer has waited %Ln h</source>
        <translation>
            <numerusform>顾客已等待 %Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the customer has waited %Ln d</source>
        <translation>
            <numerusform>顾客已等待 %Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>days and hours</comment>
        <extracomment>A length of time: days, then hours: &quot;13 days 7 hours&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · waited %2</source>
        <comment>the time left, a length of time</comment>
        <extracomment>%1 is &quot;3 d left&quot;, as the opening hours count; %2 how long the customer has waited by day and night, &quot;19 h&quot;.</extracomment>
        <translation>%1 · 已等 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>reviews that wait for a reply</comment>
        <translation>
            <numerusform>%Ln 条超时</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest unanswered %1</source>
        <comment>a length of time</comment>
        <extracomment>How long the one has waited who has waited longest: &quot;oldest unanswered 50 h&quot;.</extracomment>
        <translation>最久未回复 %1</translation>
    </message>
    <message>
        <source>median reply %1</source>
        <comment>a length of time</comment>
        <extracomment>How long the shop takes to reply: half of its answers were quicker: &quot;median reply 19 h&quot;.</extracomment>
        <translation>回复中位数 %1</translation>
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
            <numerusform>数据太少，算不出回复用时中位数：最近 %1 天的评价有 %Ln 条回复，至少需要 %2 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median of %Ln answers to what was said in the last %1 days: half of them were quicker.</source>
        <extracomment>What a median is made of. %1 is a number of days.</extracomment>
        <translation>
            <numerusform>最近 %1 天的评价共 %Ln 条回复，取其中位数：有一半回复得更快。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Of a reply that only has to be posted, where else &quot;Draft&quot; stands.</extracomment>
        <translation>可发布</translation>
    </message>
    <message>
        <source>Ready, %1</source>
        <extracomment>A reply only has to be posted, and this is the time left: &quot;Ready, 6 h left&quot;.</extracomment>
        <translation>可发布，%1</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <comment>a length of time</comment>
        <translation>不到 1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::EarlierDialog</name>
    <message>
        <source>Earlier words of this answer</source>
        <translation>这条答复以前的内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It says what it always said.</source>
        <translation>内容一直没有改过。</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is when an answer was reworded: &quot;19 Nov, 09:00&quot;.</extracomment>
        <translation>%1之前</translation>
    </message>
</context>
<context>
    <name>Shopbell::EmptyShop</name>
    <message>
        <source>Add a review</source>
        <translation>添加评价</translation>
    </message>
    <message>
        <source>Type in what someone told you at the counter or on the phone.</source>
        <translation>记下顾客在柜台或电话里说的话。</translation>
    </message>
    <message>
        <source>Bring in the reviews you already have, or type in the first one. Everything stays in one file on this computer.</source>
        <translation>导入已有的评价，或录入第一条。所有内容都在这台电脑的一个文件里。</translation>
    </message>
    <message>
        <source>Your shop is open. Let’s hear what customers say.</source>
        <translation>店铺开张了，来听听顾客怎么说。</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>打开示例店铺</translation>
    </message>
    <message>
        <source>Sample shop</source>
        <extracomment>File name of the sample shop, without its ending.</extracomment>
        <translation>示例店铺</translation>
    </message>
    <message>
        <source>Try with a sample shop</source>
        <translation>用示例店铺试试</translation>
    </message>
    <message>
        <source>A made-up bakery with two years of reviews. Opens as a separate file.</source>
        <translation>一家虚构的茶铺，有两年的评价。会作为单独的文件打开。</translation>
    </message>
    <message>
        <source>Making the sample shop</source>
        <translation>正在建立示例店铺</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>正在建立…</translation>
    </message>
    <message>
        <source>Not in a hurry?</source>
        <translation>不着急？</translation>
    </message>
    <message>
        <source>Set up your shop’s name, colour and logo first</source>
        <translation>先设置店铺的名称、颜色和标志</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Reviews, purchases or customers, from a CSV file. You see every row before it goes in, and you can undo it.</source>
        <translation>从 CSV 文件导入评价、购买或顾客。导入前可看到每一行，之后也可撤销。</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
</context>
<context>
    <name>Shopbell::ErrorText</name>
    <message>
        <source>The shop could not be opened</source>
        <translation>无法打开店铺</translation>
    </message>
    <message>
        <source>The file is left as it was.</source>
        <translation>文件保持原样。</translation>
    </message>
    <message>
        <source>The shop could not be made</source>
        <translation>无法建立店铺</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>没有写入任何内容。</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>Your shop is as it was.</source>
        <translation>您的店铺保持原样。</translation>
    </message>
    <message>
        <source>Your shop is as it was before.</source>
        <translation>您的店铺与之前一样。</translation>
    </message>
    <message>
        <source>The import could not be taken back</source>
        <translation>无法撤回导入</translation>
    </message>
    <message>
        <source>The rows could not be saved as a file</source>
        <translation>无法将这些行存为文件</translation>
    </message>
    <message>
        <source>They are still listed here.</source>
        <translation>它们仍列在这里。</translation>
    </message>
    <message>
        <source>The setting could not be saved</source>
        <translation>无法保存设置</translation>
    </message>
    <message>
        <source>The earlier one is kept.</source>
        <translation>保留原来的。</translation>
    </message>
    <message>
        <source>The picture could not be read</source>
        <translation>无法读取图片</translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <translation>无法备份</translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation>无法恢复备份</translation>
    </message>
    <message>
        <source>The backup is left as it was.</source>
        <translation>备份保持原样。</translation>
    </message>
    <message>
        <source>The shop file could not be checked</source>
        <translation>无法检查店铺文件</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>The sample shop could not be made</source>
        <translation>无法建立示例店铺</translation>
    </message>
    <message>
        <source>Your own shop is as it was.</source>
        <translation>您自己的店铺保持原样。</translation>
    </message>
    <message>
        <source>The reviews could not be read</source>
        <translation>无法读取评价</translation>
    </message>
    <message>
        <source>The review could not be saved</source>
        <translation>无法保存评价</translation>
    </message>
    <message>
        <source>Your words are kept in the window.</source>
        <translation>您写的内容仍保留在窗口中。</translation>
    </message>
    <message>
        <source>The change could not be saved</source>
        <translation>无法保存改动</translation>
    </message>
    <message>
        <source>The reviews are as they were.</source>
        <translation>评价保持原样。</translation>
    </message>
    <message>
        <source>The review could not be deleted</source>
        <translation>无法删除评价</translation>
    </message>
    <message>
        <source>It is still there.</source>
        <translation>它还在。</translation>
    </message>
    <message>
        <source>The draft could not be saved</source>
        <translation>无法保存草稿</translation>
    </message>
    <message>
        <source>The reply could not be marked as posted</source>
        <translation>无法将回复标记为已发布</translation>
    </message>
    <message>
        <source>Your draft is kept.</source>
        <translation>您的草稿已保留。</translation>
    </message>
    <message>
        <source>The message could not be saved</source>
        <translation>无法保存消息</translation>
    </message>
    <message>
        <source>The last change could not be undone</source>
        <translation>无法撤销上一步</translation>
    </message>
    <message>
        <source>The change could not be made again</source>
        <translation>无法重做</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>没有可操作的内容</translation>
    </message>
    <message>
        <source>there is no such import</source>
        <translation>没有这次导入</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>找不到文件</translation>
    </message>
    <message>
        <source>there is no such review</source>
        <translation>没有这条评价</translation>
    </message>
    <message>
        <source>it was taken back already</source>
        <translation>它已经撤回过了</translation>
    </message>
    <message>
        <source>something was changed meanwhile</source>
        <translation>期间有内容被改动</translation>
    </message>
    <message>
        <source>there are no words in it</source>
        <translation>里面没有文字</translation>
    </message>
    <message>
        <source>it came in with an import</source>
        <translation>它是导入的</translation>
    </message>
    <message>
        <source>a value is not allowed</source>
        <translation>有一项内容不符合要求</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>the shop file did not take it</source>
        <translation>店铺文件未能接受</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the file or its folder is read-only</source>
        <translation>文件或文件夹是只读的</translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>另一个程序正在使用该文件</translation>
    </message>
    <message>
        <source>the file is not a Shopbell file</source>
        <translation>该文件不是 Shopbell 文件</translation>
    </message>
    <message>
        <source>the file was made by a newer Shopbell</source>
        <translation>该文件由更新版本的 Shopbell 建立</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>the file of that name is not an older copy of this shop</source>
        <translation>同名文件不是本店较早的副本</translation>
    </message>
    <message>
        <source>the file is not there or may not be read</source>
        <translation>文件不存在或不允许读取</translation>
    </message>
    <message>
        <source>Write a few words and try again.</source>
        <translation>请写几个字再试。</translation>
    </message>
    <message>
        <source>Archive it, or take the import back.</source>
        <translation>请将它归档，或撤回导入。</translation>
    </message>
    <message>
        <source>Look at how the columns are read, and try again.</source>
        <translation>请看看各列的读法，然后再试。</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>请修改后再试。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择另一个文件。</translation>
    </message>
    <message>
        <source>Look at what is there now.</source>
        <translation>请看看现有的内容。</translation>
    </message>
    <message>
        <source>Look at it again and repeat your change.</source>
        <translation>请再看一下，然后重新改动。</translation>
    </message>
    <message>
        <source>Try again, and make a backup if it happens once more.</source>
        <translation>请再试一次；如果又发生，请先备份。</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>请腾出磁盘空间再试。</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing there.</source>
        <translation>请选择另一个文件夹，或允许写入。</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>请关闭那个程序再试。</translation>
    </message>
    <message>
        <source>Choose a file that ends in .shopbell.</source>
        <translation>请选择以 .shopbell 结尾的文件。</translation>
    </message>
    <message>
        <source>Install the newest Shopbell to open it.</source>
        <translation>请安装最新版 Shopbell 来打开。</translation>
    </message>
    <message>
        <source>Restore the last backup.</source>
        <translation>请恢复最近的备份。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名字。</translation>
    </message>
    <message>
        <source>%1, because %2.</source>
        <extracomment>What happened and why: &quot;The draft could not be saved, because the disk is full.&quot;</extracomment>
        <translation>%1，因为%2。</translation>
    </message>
    <message>
        <source>the file is not a picture, or of a kind that is not known here</source>
        <translation>该文件不是图片，或是无法识别的图片类型</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation>请选择 PNG 或 JPEG 文件。</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>无法保存文件</translation>
    </message>
    <message>
        <source>Your picture is kept in the window.</source>
        <translation>您的图片保留在窗口中。</translation>
    </message>
    <message>
        <source>The customers could not be read</source>
        <translation>无法读取顾客</translation>
    </message>
    <message>
        <source>The customer could not be saved</source>
        <translation>无法保存顾客</translation>
    </message>
    <message>
        <source>The purchase could not be saved</source>
        <translation>无法保存购买</translation>
    </message>
    <message>
        <source>Everything is as it was.</source>
        <translation>一切保持原样。</translation>
    </message>
    <message>
        <source>The two could not be made one</source>
        <translation>无法将两者合为一位</translation>
    </message>
    <message>
        <source>Both are as they were.</source>
        <translation>两者均保持原样。</translation>
    </message>
    <message>
        <source>The figures could not be worked out</source>
        <translation>无法计算数据</translation>
    </message>
    <message>
        <source>The chart is as it was.</source>
        <translation>图表保持原样。</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>它已不在了</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>An earlier file of that name is kept.</source>
        <translation>原有的同名文件已保留。</translation>
    </message>
    <message>
        <source>The records could not be exported</source>
        <translation>无法导出记录</translation>
    </message>
    <message>
        <source>The file could not be imported</source>
        <translation>无法导入文件</translation>
    </message>
    <message>
        <source>What it brought is still there.</source>
        <translation>它带来的内容仍在。</translation>
    </message>
    <message>
        <source>The code to scan could not be made</source>
        <translation>无法生成可扫描的二维码</translation>
    </message>
    <message>
        <source>The letter could not be handed to the mail program</source>
        <translation>无法把信交给邮件程序</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>无法打印</translation>
    </message>
    <message>
        <source>The word could not be kept</source>
        <translation>无法保存这个词</translation>
    </message>
    <message>
        <source>The text is as it was.</source>
        <translation>文字没有变化。</translation>
    </message>
    <message>
        <source>The promises could not be read</source>
        <translation>无法读取承诺</translation>
    </message>
    <message>
        <source>The promise could not be changed</source>
        <translation>无法更改承诺</translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation>保持原样。</translation>
    </message>
    <message>
        <source>The template could not be saved</source>
        <translation>无法保存模板</translation>
    </message>
    <message>
        <source>there is no phone number to send it to</source>
        <translation>没有可以发送的电话号码</translation>
    </message>
    <message>
        <source>the text is empty, or longer than a code can hold</source>
        <translation>文字为空，或超过二维码的容量</translation>
    </message>
    <message>
        <source>the e-mail address is not complete</source>
        <translation>电子邮箱不完整</translation>
    </message>
    <message>
        <source>it is not a single word</source>
        <translation>不是单个词</translation>
    </message>
    <message>
        <source>the printer did not begin</source>
        <translation>打印机没有开始</translation>
    </message>
    <message>
        <source>a placeholder is not filled in</source>
        <translation>有占位符尚未填写</translation>
    </message>
    <message>
        <source>Shorten it, or send it by e-mail.</source>
        <translation>请缩短，或用电子邮件发送。</translation>
    </message>
    <message>
        <source>Correct the address and try again.</source>
        <translation>请改正地址后再试。</translation>
    </message>
    <message>
        <source>Write down a phone number first, or send it another way.</source>
        <translation>请先写下电话号码，或改用其他方式。</translation>
    </message>
    <message>
        <source>Look at the printer and try again.</source>
        <translation>请检查打印机后再试。</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>请填写后再试。</translation>
    </message>
    <message>
        <source>The reply could not be marked as ready</source>
        <translation>无法将回复标记为可发布</translation>
    </message>
    <message>
        <source>The improvements could not be read</source>
        <translation>无法读取改进</translation>
    </message>
    <message>
        <source>The improvement could not be changed</source>
        <translation>无法更改改进</translation>
    </message>
    <message>
        <source>The past imports could not be read</source>
        <translation>无法读取导入记录</translation>
    </message>
    <message>
        <source>The name, time zone and opening hours of the shop could not be read</source>
        <translation>无法读取店铺的名称、时区和营业时间</translation>
    </message>
    <message>
        <source>The channels could not be read</source>
        <translation>无法读取渠道</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>没有添加任何内容。</translation>
    </message>
</context>
<context>
    <name>Shopbell::EvidenceDialog</name>
    <message>
        <source>Add it</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>选择照片…</translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation>有什么凭据？</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>哪一种</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>用几句话说明</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>请先写几个字。</translation>
    </message>
    <message>
        <source>Choose a photo first.</source>
        <translation>请先选择照片。</translation>
    </message>
    <message>
        <source>Say how much it was.</source>
        <translation>请写明金额。</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>This is no amount. Write the number alone here, and what it was for in the words below.</source>
        <translation>这不是金额。这里只写数字，送了或退了什么请写在下面。</translation>
    </message>
    <message>
        <source>Say what it was, or how much it cost.</source>
        <translation>请写明送了什么，或花了多少钱。</translation>
    </message>
    <message>
        <source>Amount (may stay empty)</source>
        <translation>金额（可留空）</translation>
    </message>
</context>
<context>
    <name>Shopbell::ExportDialog</name>
    <message>
        <source>Reviews</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>转介绍</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln 条评价</numerusform>
        </translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>还没有评价</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln 位顾客</numerusform>
        </translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>还没有顾客</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln 次购买</numerusform>
        </translation>
    </message>
    <message>
        <source>No purchases yet</source>
        <translation>还没有购买记录</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>%Ln 个转介绍</numerusform>
        </translation>
    </message>
    <message>
        <source>No referrals yet</source>
        <translation>还没有转介绍</translation>
    </message>
    <message>
        <source>A table for each kind, which every spreadsheet opens. Import brings reviews, customers and purchases back from it.</source>
        <translation>每种一张表，任何电子表格都能打开。评价、顾客和购买记录可以由“导入”读回。</translation>
    </message>
    <message>
        <source>All that is kept of each record, for other programs. It cannot be imported again.</source>
        <translation>每条记录保存的全部内容，供其他程序使用，不能再导入。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>As</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>For programs (JSON)</source>
        <translation>供程序使用 (JSON)</translation>
    </message>
    <message>
        <source>Names, e-mail addresses and phone numbers stand in these files. Keep them as carefully as the shop file.</source>
        <translation>这些文件里有姓名、电子邮箱和电话号码，请像店铺文件一样妥善保管。</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Choose what to export.</source>
        <translation>请选择要导出的内容。</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <extracomment>Suggested name of a file. %1 is the shop file&apos;s name, %2 is &quot;Customers&quot;.</extracomment>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Choose a folder for the files</source>
        <translation>选择存放文件的文件夹</translation>
    </message>
    <message>
        <source>Export into it</source>
        <translation>导出到此处</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <extracomment>How far an export is: &quot;12,000 of 100,000 records&quot;.</extracomment>
        <translation>%2 条记录中的 %1 条</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>已停止，没有写入任何文件。</translation>
    </message>
    <message>
        <source>Exported as “%1” into the folder “%2”.</source>
        <extracomment>%1 is a file&apos;s name, %2 a folder&apos;s.</extracomment>
        <translation>已导出为“%1”，在文件夹“%2”中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the folder “%1”.</source>
        <extracomment>%1 is a folder&apos;s name.</extracomment>
        <translation>
            <numerusform>%Ln 个文件在文件夹“%1”中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>回访</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s)</source>
        <translation>
            <numerusform>%Ln 项承诺</numerusform>
        </translation>
    </message>
    <message>
        <source>No promises yet</source>
        <translation>还没有承诺</translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s)</source>
        <translation>
            <numerusform>%Ln 次回访</numerusform>
        </translation>
    </message>
    <message>
        <source>No follow-ups yet</source>
        <translation>还没有回访</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>改进</translation>
    </message>
    <message numerus="yes">
        <source>%Ln improvement(s)</source>
        <translation>
            <numerusform>%Ln 项改进</numerusform>
        </translation>
    </message>
    <message>
        <source>No improvements yet</source>
        <translation>还没有改进</translation>
    </message>
</context>
<context>
    <name>Shopbell::FileDialog</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 file</source>
        <extracomment>The type of a file in a list of files. %1 is the ending of its name: &quot;CSV file&quot;.</extracomment>
        <translation>%1 文件</translation>
    </message>
</context>
<context>
    <name>Shopbell::FileFaults</name>
    <message>
        <source>The file is not there. Your shop is as it was. Choose another file.</source>
        <translation>找不到这个文件。您的店铺保持原样。请选择另一个文件。</translation>
    </message>
    <message>
        <source>That is a folder, not a file. Your shop is as it was. Choose a file inside it.</source>
        <translation>这是文件夹，不是文件。您的店铺保持原样。请选择其中的文件。</translation>
    </message>
    <message>
        <source>You may not read this file. Your shop is as it was. Ask who owns it, or copy it to a folder of yours and choose it there.</source>
        <translation>您没有读取此文件的权限。您的店铺保持原样。请询问文件的所有者，或把它复制到自己的文件夹再选择。</translation>
    </message>
    <message>
        <source>The file is empty. Your shop is as it was. Save it again where it comes from, then choose it here.</source>
        <translation>文件是空的。您的店铺保持原样。请在来源处重新保存，再在这里选择。</translation>
    </message>
    <message>
        <source>The file is a picture, whatever its name says. Your shop is as it was. Choose a table that is saved as CSV or text.</source>
        <translation>不论文件名如何，这其实是图片。您的店铺保持原样。请选择存为 CSV 或文本的表格。</translation>
    </message>
    <message>
        <source>The file is a spreadsheet. Your shop is as it was. Open it in your spreadsheet program, save it as CSV, and choose that file.</source>
        <translation>这是电子表格文件。您的店铺保持原样。请在表格软件中打开，另存为 CSV，再选择该文件。</translation>
    </message>
    <message>
        <source>The file is a packed folder. Your shop is as it was. Unpack it and choose the table inside.</source>
        <translation>这是压缩包。您的店铺保持原样。请解压后选择其中的表格。</translation>
    </message>
    <message>
        <source>The file is a document, not a table. Your shop is as it was. Choose a table that is saved as CSV or text.</source>
        <translation>这是文档，不是表格。您的店铺保持原样。请选择存为 CSV 或文本的表格。</translation>
    </message>
    <message>
        <source>The file holds no text. Your shop is as it was. Choose a table that is saved as CSV or text.</source>
        <translation>文件中没有文本。您的店铺保持原样。请选择存为 CSV 或文本的表格。</translation>
    </message>
    <message>
        <source>The file cannot be read with these letters. What was read before is kept. Choose other letters.</source>
        <translation>无法用这种文字编码读取文件。之前读取的内容已保留。请选择其他编码。</translation>
    </message>
    <message>
        <source>Reading the file stopped half-way. Your shop is as it was. Look whether the disk or stick is still there, and try again.</source>
        <translation>文件读到一半停了。您的店铺保持原样。请看看硬盘或 U 盘是否还连着，然后再试。</translation>
    </message>
    <message>
        <source>This is one packed file. Your shop is as it was. Unpack it first and choose what comes out.</source>
        <translation>这是一个压缩文件。您的店铺没有变化。请先解压，再选择解压出来的文件。</translation>
    </message>
</context>
<context>
    <name>Shopbell::FileJobs</name>
    <message>
        <source>Shopbell files (*.shopbell)</source>
        <translation>Shopbell 文件 (*.shopbell)</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>新建店铺</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>建立店铺</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>打开店铺</translation>
    </message>
    <message>
        <source>The folder %1 could not be shown. Look for it in your file manager.</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>无法显示文件夹 %1。请在文件管理器中查找。</translation>
    </message>
    <message>
        <source>A copy is in the folder “%1”.</source>
        <translation>文件夹“%1”中有一份备份。</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>保存备份</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <extracomment>Suggested name of a copy. %1 is the shop file&apos;s name, %2 a date.</extracomment>
        <translation>%1 备份 %2</translation>
    </message>
    <message>
        <source>The copy is saved and checked: %1.</source>
        <translation>备份已保存并检查：%1。</translation>
    </message>
    <message>
        <source>Checking the shop file…</source>
        <translation>正在检查店铺文件…</translation>
    </message>
    <message numerus="yes">
        <source>The shop file has %Ln fault(s). Nothing was changed. Restore a copy from File &gt; Restore. The first: %1</source>
        <translation>
            <numerusform>店铺文件有 %Ln 处问题。没有任何改动。请用“文件 &gt; 恢复”恢复一份备份。第一处：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1: everything is in order.</source>
        <translation>已检查 %1：一切正常。</translation>
    </message>
</context>
<context>
    <name>Shopbell::FilterModel</name>
    <message numerus="yes">
        <source>%1, %Ln reviews, chosen</source>
        <comment>a filter, its count</comment>
        <translation>
            <numerusform>%1，%Ln 条评价，已选中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln reviews</source>
        <comment>a filter, its count</comment>
        <translation>
            <numerusform>%1，%Ln 条评价</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Fewer tags</source>
        <translation>收起标签</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln tags</source>
        <translation>
            <numerusform>全部 %Ln 个标签</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::FilterPane</name>
    <message>
        <source>Reviews</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Add a review</source>
        <translation>添加评价</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>Shopbell::FindingCard</name>
    <message>
        <source>What came of it</source>
        <translation>效果如何</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>Shopbell::FindingText</name>
    <message numerus="yes">
        <source>The reply is %Ln bytes longer than the site takes. Shorten it.</source>
        <translation>
            <numerusform>回复比网站允许的长 %Ln 字节。请缩短。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reply is %Ln characters longer than the site takes. Shorten it.</source>
        <translation>
            <numerusform>回复比网站允许的长 %Ln 个字。请缩短。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody would read the e-mail address “%1”. Leave it out.</source>
        <translation>所有人都会看到电子邮箱“%1”。请删去。</translation>
    </message>
    <message>
        <source>Everybody would read the phone number “%1”. Leave it out.</source>
        <translation>所有人都会看到电话号码“%1”。请删去。</translation>
    </message>
    <message>
        <source>Everybody would read “%1”. Leave the number out.</source>
        <translation>所有人都会看到“%1”。请删去这个号码。</translation>
    </message>
    <message>
        <source>“%1” is the name of another customer. Leave it out.</source>
        <translation>“%1”是另一位顾客的名字。请删去。</translation>
    </message>
    <message>
        <source>It does not say what happened. Say it in the customer’s words.</source>
        <translation>没有说明发生了什么。请用顾客的话说出来。</translation>
    </message>
    <message>
        <source>It does not say sorry. Say it plainly.</source>
        <translation>没有道歉。请直接说出来。</translation>
    </message>
    <message>
        <source>It does not say what went wrong on your side.</source>
        <translation>没有说明您店里出了什么问题。</translation>
    </message>
    <message>
        <source>It does not say what you do for this customer now.</source>
        <translation>没有说明现在为这位顾客做什么。</translation>
    </message>
    <message>
        <source>It does not say how you keep it from happening again.</source>
        <translation>没有说明如何避免再次发生。</translation>
    </message>
    <message>
        <source>“%1” takes the apology back. Say sorry without “if” or “but”.</source>
        <translation>“%1”等于收回了道歉。道歉时不要用“如果”或“但是”。</translation>
    </message>
    <message>
        <source>“%1” defends the shop before anything is admitted. Say first what went wrong.</source>
        <translation>“%1”在承认之前先为店铺辩解。请先说出了什么问题。</translation>
    </message>
    <message>
        <source>“%1” is not filled in. Fill it in before you post.</source>
        <translation>“%1”尚未填写。发布前请填写。</translation>
    </message>
    <message>
        <source>“%1” sounds like selling. First make it good.</source>
        <translation>“%1”听起来像推销。请先把事情处理好。</translation>
    </message>
    <message>
        <source>“%1” asks for another review. Leave that to the customer.</source>
        <translation>“%1”要求对方改评价。这由顾客自己决定。</translation>
    </message>
    <message>
        <source>“%1” sounds like a threat, or puts the blame on the customer.</source>
        <translation>“%1”听起来像威胁，或把责任推给顾客。</translation>
    </message>
    <message>
        <source>Nothing the customer said is taken up. Name one thing of it.</source>
        <translation>没有回应顾客说的任何内容。请提到其中一点。</translation>
    </message>
    <message numerus="yes">
        <source>Nearly the same was posted %Ln times. Change it for this customer.</source>
        <translation>
            <numerusform>几乎相同的内容已发布过 %Ln 次。请为这位顾客改写。</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer wrote in another language: %1.</source>
        <extracomment>%1 is a language: &quot;German&quot;.</extracomment>
        <translation>顾客用的是另一种语言：%1。</translation>
    </message>
    <message>
        <source>Everything is filled in</source>
        <translation>全部已填写</translation>
    </message>
    <message>
        <source>Short enough for the site</source>
        <translation>长度符合网站要求</translation>
    </message>
    <message>
        <source>Gives no personal data away</source>
        <translation>没有泄露个人信息</translation>
    </message>
    <message>
        <source>Sells nothing</source>
        <translation>没有推销</translation>
    </message>
    <message>
        <source>Asks for no other review</source>
        <translation>没有要求改评价</translation>
    </message>
    <message>
        <source>Threatens and blames nobody</source>
        <translation>没有威胁或指责任何人</translation>
    </message>
    <message>
        <source>Says sorry without “if” or “but”</source>
        <translation>道歉不带“如果”或“但是”</translation>
    </message>
    <message>
        <source>Has every part of an apology</source>
        <translation>道歉的各部分都有</translation>
    </message>
    <message>
        <source>Names what the customer said</source>
        <translation>提到了顾客说的话</translation>
    </message>
    <message>
        <source>Is no copy of an earlier reply</source>
        <translation>没有照搬以前的回复</translation>
    </message>
    <message>
        <source>Speaks the customer’s language</source>
        <translation>使用顾客的语言</translation>
    </message>
    <message>
        <source>Everybody would read the identity number “%1”. Leave it out.</source>
        <translation>所有人都会看到身份证号“%1”。请删去。</translation>
    </message>
    <message>
        <source>Everybody would read the account “%1”. Leave it out.</source>
        <translation>所有人都会看到账号“%1”。请删去。</translation>
    </message>
    <message>
        <source>Everybody would read the address “%1”. Leave it out.</source>
        <translation>所有人都会看到地址“%1”。请删去。</translation>
    </message>
    <message>
        <source>“%1” tells everybody about the customer’s health. Leave it out.</source>
        <translation>“%1”把顾客的健康情况告诉了所有人。请删去。</translation>
    </message>
    <message>
        <source>Names what went wrong</source>
        <translation>说明了出了什么问题</translation>
    </message>
    <message>
        <source>%1 are not filled in. Fill them in before you post.</source>
        <translation>%1尚未填写。发布前请填写。</translation>
    </message>
</context>
<context>
    <name>Shopbell::FittedPhoto</name>
    <message>
        <source>This photo could not be read.</source>
        <translation>无法读取这张照片。</translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpAnswerDialog</name>
    <message>
        <source>Keep the answer</source>
        <translation>保存回答</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>对方说了什么？</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>谁回答的</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>顾客说了什么</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>用顾客自己的话</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>回答日期</translation>
    </message>
    <message>
        <source>The words become a private review, the number a score of the customer.</source>
        <translation>文字会成为一条私下评价，分数会成为这位顾客的评分。</translation>
    </message>
    <message>
        <source>A number, if they gave one</source>
        <translation>分数（如果对方给了）</translation>
    </message>
    <message>
        <source>The answer is logged already.</source>
        <translation>回答已经记录。</translation>
    </message>
    <message>
        <source>Write down what they said, or choose a number.</source>
        <translation>请写下对方说的话，或选择一个分数。</translation>
    </message>
    <message>
        <source>The complaint stays open, and Shopbell asks this customer for nothing, until you promise something else or close it with a reason.</source>
        <translation>投诉仍未结，Shopbell 也不会向这位顾客提出任何请求，直到您另作承诺，或说明理由后结束投诉。</translation>
    </message>
    <message>
        <source>Is it right now?</source>
        <translation>现在好了吗？</translation>
    </message>
    <message>
        <source>Yes, satisfied</source>
        <translation>好了，满意</translation>
    </message>
    <message>
        <source>No, not satisfied</source>
        <translation>没有，不满意</translation>
    </message>
    <message>
        <source>The words become a private review, the number a score of the customer. Once it is done, the promise is checked with them.</source>
        <translation>这些话成为一条私下评价，数字成为顾客的评分。做完之后，承诺即以此确认。</translation>
    </message>
    <message>
        <source>Is it right now? You promised “%1”</source>
        <translation>现在好了吗？您承诺过“%1”</translation>
    </message>
    <message>
        <source>Say whether it is right now.</source>
        <translation>请说明现在好了没有。</translation>
    </message>
    <message>
        <source>Write down what they said.</source>
        <translation>请写下顾客说的话。</translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpAudience</name>
    <message>
        <source>Who gets nothing now, and why</source>
        <translation>现在谁不会收到，以及原因</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A name, and why somebody is held back.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>people</comment>
        <translation>
            <numerusform>还有 %Ln 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Who gets it, and who does not</source>
        <translation>谁会收到，谁不会</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>谁会收到</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, a way</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a name, a way, an address</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses are copied.</source>
        <translation>
            <numerusform>已复制 %Ln 个地址。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln e-mail addresses</source>
        <translation>
            <numerusform>复制 %Ln 个电子邮箱</numerusform>
        </translation>
    </message>
    <message>
        <source>One in a line, for everybody who gets an e-mail.</source>
        <translation>每行一个，含所有收邮件的人。</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln phone numbers</source>
        <translation>
            <numerusform>复制 %Ln 个电话号码</numerusform>
        </translation>
    </message>
    <message>
        <source>One in a line, for everybody who gets a call or a message.</source>
        <translation>每行一个，含所有接电话或收消息的人。</translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpChangeText</name>
    <message>
        <source>plan a follow-up</source>
        <translation>计划回访</translation>
    </message>
    <message>
        <source>Follow-up planned.</source>
        <translation>已计划回访。</translation>
    </message>
    <message>
        <source>edit a follow-up</source>
        <translation>修改回访</translation>
    </message>
    <message>
        <source>Follow-up changed.</source>
        <translation>回访已修改。</translation>
    </message>
    <message>
        <source>write the words of a follow-up</source>
        <translation>写回访内容</translation>
    </message>
    <message>
        <source>Words of the follow-up saved.</source>
        <translation>回访内容已保存。</translation>
    </message>
    <message>
        <source>move a follow-up to another day</source>
        <translation>把回访改到另一天</translation>
    </message>
    <message>
        <source>Follow-up moved.</source>
        <translation>回访已改期。</translation>
    </message>
    <message>
        <source>skip a follow-up</source>
        <translation>跳过回访</translation>
    </message>
    <message>
        <source>Follow-up skipped.</source>
        <translation>回访已跳过。</translation>
    </message>
    <message>
        <source>mark a follow-up as sent</source>
        <translation>把回访标记为已发送</translation>
    </message>
    <message>
        <source>Follow-up marked as sent.</source>
        <translation>回访已标记为已发送。</translation>
    </message>
    <message>
        <source>log the answer to a follow-up</source>
        <translation>记录对回访的回答</translation>
    </message>
    <message>
        <source>Answer logged.</source>
        <translation>回答已记录。</translation>
    </message>
    <message>
        <source>delete a follow-up</source>
        <translation>删除回访</translation>
    </message>
    <message>
        <source>Follow-up deleted.</source>
        <translation>回访已删除。</translation>
    </message>
    <message numerus="yes">
        <source>mark a follow-up as sent to %Ln people</source>
        <translation>
            <numerusform>把发给 %Ln 人的回访标记为已发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow-up marked as sent to %Ln people.</source>
        <translation>
            <numerusform>回访已标记为发送给 %Ln 人。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpDialog</name>
    <message>
        <source>Plan it</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>还没有日期</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>计划回访</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>顾客姓名</translation>
    </message>
    <message>
        <source>What you ask</source>
        <translation>您问什么</translation>
    </message>
    <message>
        <source>How was the birthday cake?</source>
        <translation>生日蛋糕怎么样？</translation>
    </message>
    <message>
        <source>What you write</source>
        <translation>您写什么</translation>
    </message>
    <message>
        <source>First bought from</source>
        <translation>首次购买起始日</translation>
    </message>
    <message>
        <source>First bought until</source>
        <translation>首次购买截止日</translation>
    </message>
    <message>
        <source>For all who first bought from</source>
        <translation>所有首次购买在此期间的人，从</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>用哪种方式</translation>
    </message>
    <message>
        <source>Choose a customer first</source>
        <translation>请先选择顾客</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>由谁做</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>由谁</translation>
    </message>
    <message>
        <source>This customer is not in the list any more.</source>
        <translation>这位顾客已不在列表中。</translation>
    </message>
    <message>
        <source>%1 You can plan it; Shopbell holds it back until it is allowed.</source>
        <extracomment>%1 is why a follow-up is held back: &quot;Open complaint since 18 Nov, free once it is settled.&quot;</extracomment>
        <translation>%1您可以先计划；在允许之前，Shopbell 会暂缓。</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>没有不宜联系的理由。</translation>
    </message>
    <message>
        <source>%1. Everyone who qualifies is invited, whatever they said.</source>
        <extracomment>%1 is &quot;14 people, 2 wait&quot;.</extracomment>
        <translation>%1。所有符合条件的人都会受到邀请，无论他们说过什么。</translation>
    </message>
    <message>
        <source>Choose for whom it is.</source>
        <translation>请选择给谁。</translation>
    </message>
    <message>
        <source>Say what you ask: a reason of your own needs a name.</source>
        <translation>请写明您问什么：自定的原因需要名称。</translation>
    </message>
    <message>
        <source>The first day lies behind the last one.</source>
        <translation>起始日晚于截止日。</translation>
    </message>
    <message>
        <source>No customer called “%1” is chosen. Choose one from the list.</source>
        <translation>没有选中叫“%1”的顾客。请从列表中选一位。</translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpFields</name>
    <message>
        <source>By which way</source>
        <translation>用哪种方式</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>由谁做</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>由谁</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Due: %1. Move it to another day</source>
        <extracomment>For a screen reader, of a button: when it is due.</extracomment>
        <translation>到期：%1。改到另一天</translation>
    </message>
    <message>
        <source>By which way first</source>
        <translation>首选方式</translation>
    </message>
    <message>
        <source>Who does not allow it gets it by a way they allow.</source>
        <translation>不接受这种方式的人，用其接受的方式联系。</translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpHeard</name>
    <message>
        <source>Note the answer…</source>
        <translation>记下回答…</translation>
    </message>
    <message>
        <source>The answer is logged already.</source>
        <translation>回答已经记录。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have heard.</source>
        <translation>
            <numerusform>已有 %Ln 人收到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln of them answered.</source>
        <extracomment>%1 is &quot;14 people have heard.&quot;</extracomment>
        <translation>
            <numerusform>%1其中 %Ln 人已回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Said on %2. Way: %1.</source>
        <extracomment>A way, a day: &quot;Said on 20 November. Way: Phone.&quot;</extracomment>
        <translation>已于%2告知。方式：%1。</translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>已于%1回答。</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>还没有回答。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, a way</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>people</comment>
        <translation>
            <numerusform>还有 %Ln 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent on %2. Way: %1.</source>
        <extracomment>A way, a day: &quot;Sent on 20 November. Way: E-mail.&quot;</extracomment>
        <translation>已于%2发送。方式：%1。</translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpListModel</name>
    <message>
        <source>Worth planning</source>
        <translation>值得计划</translation>
    </message>
    <message>
        <source>Shopbell holds these, and says until when</source>
        <translation>Shopbell 暂缓这些回访，并注明到什么时候</translation>
    </message>
    <message numerus="yes">
        <source>Found in purchases and promises; the first %Ln are listed</source>
        <translation>
            <numerusform>从购买和承诺中找到；列出前 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in purchases and promises, nothing of it is planned yet</source>
        <translation>从购买和承诺中找到，都还没有计划</translation>
    </message>
    <message>
        <source>No way yet</source>
        <translation>还没有方式</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4. %5</source>
        <extracomment>For a screen reader: a day, a name, what is asked, why, by which way.</extracomment>
        <translation>%1，%2：%3。%4。%5</translation>
    </message>
    <message>
        <source>Late since %1</source>
        <translation>自%1起逾期</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>计划…</translation>
    </message>
    <message>
        <source>Worth planning: %1 for %2. %3. Best on %4</source>
        <extracomment>For a screen reader, something that could be planned: what, for whom, why, best when.</extracomment>
        <translation>值得计划：%1，给%2。%3。最好在%4</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>somebody for something</comment>
        <translation>请求</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>to somebody</comment>
        <translation>写信</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a follow-up that nobody can get any more</comment>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpMoveDialog</name>
    <message>
        <source>Move it</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>还没有日期</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>另一天</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>一周后</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>一个月后</translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpMoves</name>
    <message numerus="yes">
        <source>%1 %Ln are held back and get it later.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%1%Ln 人暂缓，稍后收到。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpNames</name>
    <message>
        <source>A welcome after the first purchase</source>
        <translation>首次购买后的欢迎</translation>
    </message>
    <message>
        <source>After a purchase</source>
        <translation>购买之后</translation>
    </message>
    <message>
        <source>Check-back of a promise</source>
        <translation>承诺的回头询问</translation>
    </message>
    <message>
        <source>Your idea came true</source>
        <translation>您的建议实现了</translation>
    </message>
    <message>
        <source>Time for the next one</source>
        <translation>该来下一次了</translation>
    </message>
    <message>
        <source>A quiet regular</source>
        <translation>许久没来的常客</translation>
    </message>
    <message>
        <source>Thanks for a referral</source>
        <translation>感谢转介绍</translation>
    </message>
    <message>
        <source>Birthday of the first purchase</source>
        <translation>首次购买周年</translation>
    </message>
    <message>
        <source>Review invitation</source>
        <translation>邀请评价</translation>
    </message>
    <message>
        <source>Request to recommend us</source>
        <translation>请求推荐我们</translation>
    </message>
    <message>
        <source>News and offers</source>
        <translation>新闻和优惠</translation>
    </message>
    <message>
        <source>Something of your own</source>
        <translation>您自己的内容</translation>
    </message>
    <message>
        <source>Still thinking about it?</source>
        <translation>还在考虑吗？</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>This week and next</source>
        <translation>本周和下周</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>A follow-up is for one customer, or for everybody who first bought in a span of days.</source>
        <translation>回访针对一位顾客，或在某段日子首次购买的所有人。</translation>
    </message>
    <message>
        <source>A review invitation goes to everyone who qualifies, never to chosen customers.</source>
        <translation>评价邀请发给所有符合条件的人，绝不挑选顾客。</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>需要一个名字。</translation>
    </message>
    <message>
        <source>That day has passed.</source>
        <translation>那一天已经过去。</translation>
    </message>
    <message>
        <source>It needs a day.</source>
        <translation>需要一个日期。</translation>
    </message>
    <message>
        <source>It is done or skipped already, or somebody has heard it.</source>
        <translation>它已经完成或跳过，或者已有人收到。</translation>
    </message>
    <message>
        <source>Say in a few words why you skip it.</source>
        <translation>请用几句话说明为什么跳过。</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>那一天还没有到。</translation>
    </message>
    <message>
        <source>Say by which way it was done.</source>
        <translation>请说明用的是哪种方式。</translation>
    </message>
    <message>
        <source>A placeholder still stands in the words. Fill it in or take it out first.</source>
        <translation>文字中还有占位符。请先填写或删去。</translation>
    </message>
    <message>
        <source>The answer to it is logged already.</source>
        <translation>它的回答已经记录。</translation>
    </message>
    <message>
        <source>It is not needed any more.</source>
        <translation>已经不需要了。</translation>
    </message>
    <message>
        <source>A complaint of this customer is open. Nothing is sold or asked for before it is settled.</source>
        <translation>这位顾客有未结投诉。结束之前不推销，也不提请求。</translation>
    </message>
    <message>
        <source>The customer does not want to be asked that.</source>
        <translation>顾客不希望被问这个。</translation>
    </message>
    <message>
        <source>The customer does not want to be reached that way.</source>
        <translation>顾客不希望用这种方式联系。</translation>
    </message>
    <message>
        <source>There is no way to reach them.</source>
        <translation>没有办法联系到他们。</translation>
    </message>
    <message>
        <source>They were asked for something a short while ago.</source>
        <translation>不久前刚向他们提过请求。</translation>
    </message>
    <message>
        <source>The promise behind it is not done yet.</source>
        <translation>背后的承诺还没有完成。</translation>
    </message>
    <message>
        <source>The improvement behind it was not kept yet.</source>
        <translation>背后的改进还没有决定保留。</translation>
    </message>
    <message>
        <source>An invitation for some of these days is planned already.</source>
        <translation>其中有几天已经计划了邀请。</translation>
    </message>
    <message>
        <source>The words ask for a review. An invitation goes to everyone who qualifies, never to chosen customers.</source>
        <translation>这段话在请求评价。邀请要发给所有符合条件的人，绝不只发给挑选出来的顾客。</translation>
    </message>
    <message>
        <source>Nobody can get it now: all have heard it or are left out, or nobody has come yet.</source>
        <translation>现在没有人可以收到：都已收到或未列入，或者还没有人来过。</translation>
    </message>
    <message>
        <source>No e-mail address is known. Add it, or choose another way.</source>
        <translation>没有电子邮箱。请添加，或选择其他方式。</translation>
    </message>
    <message>
        <source>No phone number is known. Add it, or choose another way.</source>
        <translation>没有电话号码。请添加，或选择其他方式。</translation>
    </message>
    <message>
        <source>No yes to post is noted. Note it, or choose another way.</source>
        <translation>没有记下对方同意邮寄。请记下，或选择其他方式。</translation>
    </message>
    <message>
        <source>The question has ended: they bought it, here or elsewhere.</source>
        <translation>问题已经结束：顾客已在本店或别处购买。</translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpPane</name>
    <message>
        <source>The answer becomes a score and a private review.</source>
        <translation>回答会成为评分和一条私下评价。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>改期…</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>跳过…</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>标记为已发送</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>The follow-up</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Close the follow-up</source>
        <translation>关闭回访</translation>
    </message>
    <message>
        <source>What you write</source>
        <translation>您写什么</translation>
    </message>
    <message>
        <source>What speaks for and against it</source>
        <translation>支持和反对的理由</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>草稿已保存</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>显示顾客</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>显示回答</translation>
    </message>
    <message>
        <source>Delete the follow-up</source>
        <translation>删除回访</translation>
    </message>
    <message>
        <source>The words are copied.</source>
        <translation>文字已复制。</translation>
    </message>
    <message>
        <source>Why is it skipped?</source>
        <translation>为什么跳过？</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Spoke to them at the till</source>
        <translation>已在收银台和对方谈过</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>您写的内容</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>结束它</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>您说的内容</translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpTable</name>
    <message>
        <source>Follow-ups</source>
        <translation>回访</translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpText</name>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新顾客</translation>
    </message>
    <message>
        <source>all who first bought on %1</source>
        <translation>所有在%1首次购买的人</translation>
    </message>
    <message>
        <source>all who first bought %1 to %2</source>
        <extracomment>Two days.</extracomment>
        <translation>所有在%1至%2首次购买的人</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <comment>why</comment>
        <translation>已跳过：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reason, and for whom</comment>
        <extracomment>&quot;Review invitation: all who first bought 10 Nov to 16 Nov&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, asks for nothing</source>
        <translation>%1，不提任何请求</translation>
    </message>
    <message>
        <source>Recommended us on %1, nothing left to ask</source>
        <translation>%1已推荐我们，无需再问</translation>
    </message>
    <message>
        <source>Told us on %1, nothing left to ask</source>
        <translation>%1已告诉我们，无需再问</translation>
    </message>
    <message>
        <source>Came back on %1, nothing left to ask</source>
        <translation>%1已再次光顾，无需再问</translation>
    </message>
    <message>
        <source>Open complaint, free once it is checked</source>
        <translation>投诉未结，确认之后即可</translation>
    </message>
    <message>
        <source>Wants no news and offers</source>
        <translation>不想收到消息和优惠</translation>
    </message>
    <message>
        <source>Does not want to be asked</source>
        <translation>不希望被询问</translation>
    </message>
    <message>
        <source>Does not want to be reached that way</source>
        <translation>不希望用这种方式联系</translation>
    </message>
    <message>
        <source>No way to reach them</source>
        <translation>没有办法联系到他们</translation>
    </message>
    <message numerus="yes">
        <source>Asked on %1. At most one request in %Ln days</source>
        <translation>
            <numerusform>%1已请求过。%Ln 天内最多一次请求</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Free from %2.</source>
        <extracomment>Why something is held back, then from which day on it is allowed.</extracomment>
        <translation>%1。%2起可以。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>who get something now</comment>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln 人在等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln 人未列入</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a count</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Has not bought yet</source>
        <translation>尚未购买</translation>
    </message>
    <message numerus="yes">
        <source>Last seen %Ln days ago</source>
        <translation>
            <numerusform>%Ln 天前来过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not seen for %Ln days</source>
        <translation>
            <numerusform>%Ln 天没来</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, usually every %Ln</source>
        <extracomment>%1 is &quot;Not seen for 48 days&quot;.</extracomment>
        <translation>
            <numerusform>%1，平时每 %Ln 天一次</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1: %2.</source>
        <translation>为%1：%2。</translation>
    </message>
    <message>
        <source>The first purchase was on %1.</source>
        <translation>首次购买在%1。</translation>
    </message>
    <message>
        <source>Was planned for %1.</source>
        <translation>原计划在%1。</translation>
    </message>
    <message numerus="yes">
        <source>First bought %Ln days ago</source>
        <translation>
            <numerusform>%Ln 天前首次购买</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years since the first purchase</source>
        <translation>
            <numerusform>首次购买已 %Ln 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised to ask on %1</source>
        <extracomment>%1 is what was promised, %2 a day such as &quot;6 Nov&quot;.</extracomment>
        <translation>承诺在%1询问</translation>
    </message>
    <message numerus="yes">
        <source>Asked a question %Ln days ago</source>
        <translation>
            <numerusform>%Ln 天前提过问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought %1, who bought %Ln days ago</source>
        <translation>
            <numerusform>带来了%1，%Ln 天前购买</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who qualifies gets the same words, each by a way they allow</source>
        <translation>所有符合条件的人收到同样的内容，各用其允许的方式</translation>
    </message>
    <message>
        <source>%1 is not possible or not wanted</source>
        <comment>a way</comment>
        <translation>%1不可用，或顾客不希望用</translation>
    </message>
    <message>
        <source>%1 is what %2 prefers</source>
        <comment>a way, a name</comment>
        <translation>%2偏好%1</translation>
    </message>
    <message>
        <source>Asks for nothing, sells nothing</source>
        <translation>不提请求，不推销</translation>
    </message>
    <message>
        <source>Sells something</source>
        <translation>有推销</translation>
    </message>
    <message>
        <source>Asks for something</source>
        <translation>有请求</translation>
    </message>
    <message numerus="yes">
        <source>“%1” %Ln days ago</source>
        <extracomment>%1 is the name of a service.</extracomment>
        <translation>
            <numerusform>%Ln 天前“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, comes round every %Ln weeks</source>
        <extracomment>%1 is &quot;“Birthday cakes” 60 days ago&quot;.</extracomment>
        <translation>
            <numerusform>%1，每 %Ln 周一次</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was kept</source>
        <extracomment>%1 is what the shop does differently now, because somebody said so.</extracomment>
        <translation>“%1”保留下来了</translation>
    </message>
    <message>
        <source>Your idea: %1</source>
        <extracomment>To somebody behind it; %1 is what the shop does differently now: &quot;Your idea: gluten-free Wednesdays&quot;.</extracomment>
        <translation>您的建议：%1</translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <extracomment>%1 is what was promised, or what the shop does differently now.</extracomment>
        <translation>“%1”已完成</translation>
    </message>
    <message>
        <source>Wants no news and offers, or not to be asked</source>
        <translation>不想收到消息和优惠，或不想被询问</translation>
    </message>
    <message>
        <source>Not before the promise is done</source>
        <translation>承诺完成之前不发</translation>
    </message>
    <message>
        <source>Not before the improvement is kept</source>
        <translation>决定保留改进之前不发</translation>
    </message>
    <message>
        <source>The words sell something</source>
        <translation>这段话在推销</translation>
    </message>
    <message>
        <source>The words ask for a review</source>
        <translation>这段话在请求评价</translation>
    </message>
    <message>
        <source>The words ask to bring or tell others</source>
        <translation>这段话在请求带人来或告诉别人</translation>
    </message>
    <message>
        <source>%1: not a regular yet.</source>
        <extracomment>%1 is &quot;Has not bought yet&quot; or &quot;Last seen 12 days ago&quot;.</extracomment>
        <translation>%1：还不是常客。</translation>
    </message>
    <message>
        <source>%1: not quiet yet.</source>
        <extracomment>%1 is &quot;Not seen for 45 days, usually every 59&quot;.</extracomment>
        <translation>%1：还不算久未光临。</translation>
    </message>
    <message>
        <source>For %1.</source>
        <comment>an audience</comment>
        <translation>对象：%1。</translation>
    </message>
    <message>
        <source>The words ask for a review: that goes to everyone who qualifies, never to chosen customers</source>
        <translation>这段话在请求评价：要发给所有符合条件的人，绝不只发给挑选出来的顾客</translation>
    </message>
    <message>
        <source>“%1” is already planned, without a day.</source>
        <extracomment>%1 is the title of a follow-up, %2 a day: &quot;“How was it?” is already planned for 24 November.&quot;</extracomment>
        <translation>“%1”已在计划中，尚未定日期。</translation>
    </message>
    <message>
        <source>“%1” is already planned for %2.</source>
        <extracomment>%1 is the title of a follow-up, %3 is &quot;all who first bought 10 Nov to 16 Nov&quot;.</extracomment>
        <translation>“%1”已计划在%2。</translation>
    </message>
    <message>
        <source>“%1” is already planned for %2, for %3.</source>
        <translation>“%1”已计划在%2，对象是%3。</translation>
    </message>
    <message>
        <source>An invitation to review is already planned for %1, without a day.</source>
        <extracomment>%1 is &quot;all who first bought 10 Nov to 16 Nov&quot;.</extracomment>
        <translation>已为%1计划了评价邀请，尚未定日期。</translation>
    </message>
    <message>
        <source>An invitation to review is already planned for %1, for %2.</source>
        <extracomment>%1 is a day, %2 is &quot;all who first bought 10 Nov to 16 Nov&quot;.</extracomment>
        <translation>已计划在%1邀请评价，对象是%2。</translation>
    </message>
    <message>
        <source>Its days are not over: whoever first buys by %1 joins it.</source>
        <extracomment>%1 is a day to come.</extracomment>
        <translation>日期还未过完：在%1之前首次购买的人也会加入。</translation>
    </message>
    <message>
        <source>No e-mail address is known. Add it, or choose another way</source>
        <translation>没有电子邮箱。请添加，或选择其他方式</translation>
    </message>
    <message>
        <source>No phone number is known. Add it, or choose another way</source>
        <translation>没有电话号码。请添加，或选择其他方式</translation>
    </message>
    <message>
        <source>No yes to post is noted. Note it, or choose another way</source>
        <translation>没有记下对方同意邮寄。请记下，或选择其他方式</translation>
    </message>
    <message>
        <source>No way yet</source>
        <translation>还没有方式</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between ways</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 owns the complaint.</source>
        <comment>a name</comment>
        <translation>由%1负责这件投诉。</translation>
    </message>
    <message>
        <source>Check-back of “%1”</source>
        <extracomment>%1 is what was promised.</extracomment>
        <translation>对“%1”的回头询问</translation>
    </message>
    <message>
        <source>Check-back of “%1”, done %2</source>
        <extracomment>%1 is what was promised, %2 a day such as &quot;6 Nov&quot;.</extracomment>
        <translation>对“%1”的回头询问，%2完成</translation>
    </message>
    <message>
        <source>“%1”: promised to ask on %2</source>
        <translation>“%1”：承诺在%2询问</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <extracomment>Of something to be done, counted from the day for which it was planned.</extracomment>
        <translation>
            <numerusform>逾期 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Its days are over and nobody new came</source>
        <translation>时间已过，没有新的顾客</translation>
    </message>
    <message>
        <source>Its days are over and nobody is left who can get it</source>
        <translation>时间已过，没有还能收到的人</translation>
    </message>
    <message>
        <source>Open complaint owned by %1, free once it is checked</source>
        <extracomment>Of all four, %1 or %2 is who in the shop sees to the complaint.</extracomment>
        <translation>投诉未结，由%1负责，确认之后即可</translation>
    </message>
    <message>
        <source>Was here on %1.</source>
        <extracomment>%1 is a day, %2 an amount of money.</extracomment>
        <translation>%1来过。</translation>
    </message>
    <message>
        <source>Bought on %1 for %2.</source>
        <translation>%1消费了 %2。</translation>
    </message>
    <message>
        <source>Bought %1 on %2.</source>
        <extracomment>%1 is what was bought, %2 a day, %3 an amount of money: &quot;Bought a cake on Saturday 15 November, £42.00.&quot;</extracomment>
        <translation>%2买了%1。</translation>
    </message>
    <message>
        <source>Bought %1 on %2, %3.</source>
        <translation>%2买了%1，%3。</translation>
    </message>
    <message>
        <source>It was the first purchase.</source>
        <translation>这是第一次购买。</translation>
    </message>
    <message>
        <source>Open complaint, free once it is settled</source>
        <translation>投诉未结，解决之后即可</translation>
    </message>
    <message>
        <source>Open complaint since %1, no marketing until it is settled</source>
        <translation>投诉未结，自%1起，解决之前不做营销</translation>
    </message>
    <message>
        <source>Open complaint since %1, free once it is settled</source>
        <translation>投诉未结，自%1起，解决之后即可</translation>
    </message>
    <message>
        <source>Open complaint owned by %1, free once it is settled</source>
        <translation>投诉未结，由%1负责，解决之后即可</translation>
    </message>
    <message>
        <source>Open complaint since %1, owned by %2, no marketing until it is settled</source>
        <translation>投诉未结，自%1起，由%2负责，解决之前不做营销</translation>
    </message>
    <message>
        <source>Open complaint since %1, owned by %2, free once it is settled</source>
        <translation>投诉未结，自%1起，由%2负责，解决之后即可</translation>
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
        <translation>%1 还没有填写</translation>
    </message>
    <message>
        <source>%1, last follow-up %2</source>
        <translation>%1，上次回访 %2</translation>
    </message>
    <message>
        <source>%1, no follow-up yet</source>
        <translation>%1，尚未回访过</translation>
    </message>
    <message>
        <source>Last follow-up on %1</source>
        <translation>上次回访在%1</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <extracomment>Asked for a favour, such as a recommendation; %1 is a day.</extracomment>
        <translation>上次请求在%1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing asked or offered in the last %Ln days</source>
        <translation>
            <numerusform>最近 %Ln 天没有请求或推销过什么</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are not filled in yet</source>
        <extracomment>Of the words to somebody; %1 are placeholders that nobody filled in: &quot;{{name}} and {{day}}&quot;.</extracomment>
        <translation>%1 还没有填写</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What was bought, in the shop&apos;s own words, inside a sentence: &quot;Bought “Two buns” on Saturday 15 November.&quot;</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The question has ended, nothing left to ask</source>
        <translation>问题已经结束，不用再问了</translation>
    </message>
    <message>
        <source>Seen today</source>
        <translation>今天来过</translation>
    </message>
    <message>
        <source>%1: nothing speaks against it</source>
        <comment>a way</comment>
        <translation>%1：没有不可以的理由</translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpWordsMenu</name>
    <message>
        <source>Ready words</source>
        <translation>现成文字</translation>
    </message>
    <message>
        <source>For this reason</source>
        <translation>针对这个原因</translation>
    </message>
    <message>
        <source>An open question, at the cursor</source>
        <translation>在光标处插入开放式问题</translation>
    </message>
    <message>
        <source>Templates of thanks</source>
        <translation>感谢模板</translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpsDueCard</name>
    <message>
        <source>Follow-ups</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>All follow-ups</source>
        <translation>所有回访</translation>
    </message>
    <message>
        <source>Nothing is to be sent in the next days.</source>
        <translation>接下来几天没有要发送的。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln today</source>
        <extracomment>Beside &quot;Follow-ups&quot;: how many are due today.</extracomment>
        <translation>
            <numerusform>今天 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>标记为已发送</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>A follow-up for a screen reader: for whom and by which way, its title, its day.</extracomment>
        <translation>%1，%2，%3。</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>结束它</translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpsView</name>
    <message>
        <source>Follow-ups</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Which follow-ups</source>
        <translation>哪些回访</translation>
    </message>
    <message>
        <source>No follow-ups match “%1”</source>
        <translation>没有与“%1”相符的回访</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>No follow-up was done yet</source>
        <translation>还没有完成过回访</translation>
    </message>
    <message>
        <source>What is marked as sent stands here, and you note here what was answered.</source>
        <translation>标记为已发送的会出现在这里，您可以在此记下对方的回答。</translation>
    </message>
    <message>
        <source>No follow-up was skipped</source>
        <translation>没有跳过的回访</translation>
    </message>
    <message>
        <source>Nothing is planned for this person</source>
        <translation>没有为此人计划回访</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>计划回访</translation>
    </message>
    <message>
        <source>Ask a customer how it was</source>
        <translation>问问顾客感觉如何</translation>
    </message>
    <message>
        <source>Once there are purchases, Shopbell says here whom it is worth asking, and when.</source>
        <translation>有了购买记录后，Shopbell 会在这里提示值得询问谁、何时询问。</translation>
    </message>
    <message>
        <source>The follow-ups could not be read</source>
        <translation>无法读取回访</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln worth planning</source>
        <extracomment>%Ln: how many things are worth planning.</extracomment>
        <translation>
            <numerusform>显示全部 %Ln 项值得计划的</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What you typed is kept. It is there when you open the window again.</source>
        <translation>您输入的内容已保留，再次打开窗口时仍在。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Shopbell::Gallery</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>删除此视图</translation>
    </message>
</context>
<context>
    <name>Shopbell::GalleryModel</name>
    <message>
        <source>Saved view: %1</source>
        <translation>已保存的视图：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a chart, %2 its present value: &quot;Repeat purchases, 41.8%&quot;.</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Shopbell::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的</translation>
    </message>
    <message>
        <source>A review without words</source>
        <translation>没有文字的评价</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A review in a list: who said it, and when.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nobody and nothing here is called “%1”.</source>
        <translation>这里没有叫“%1”的人或内容。</translation>
    </message>
    <message>
        <source>A customer, a review, a chart or something to do</source>
        <translation>顾客、评价、图表或要做的事</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>of Insights</comment>
        <translation>图表</translation>
    </message>
    <message>
        <source>%1 · owner %2</source>
        <extracomment>A review in a list: %1 is who said it and when, %2 who in the shop sees to it.</extracomment>
        <translation>%1 · 负责人 %2</translation>
    </message>
</context>
<context>
    <name>Shopbell::GoToModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>For a screen reader: a customer, a review or a command, and what tells it from others.</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Shopbell::HandOverCard</name>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>Why not, in a few words</source>
        <translation>用几句话说明为什么谢绝</translation>
    </message>
    <message>
        <source>Why the hand-over is declined</source>
        <translation>谢绝转交的原因</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>谢绝</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 · until %2 accepts, it stays with %3</source>
        <extracomment>When it was asked, and how it stands: &quot;Today, 08:05 · until Sam accepts, it stays with Anna&quot;.</extracomment>
        <translation>%1 · 在%2接受之前，仍由%3负责</translation>
    </message>
    <message>
        <source>%1 declines…</source>
        <comment>a name</comment>
        <translation>%1谢绝…</translation>
    </message>
    <message>
        <source>%1 accepts</source>
        <comment>a name</comment>
        <translation>%1接受</translation>
    </message>
</context>
<context>
    <name>Shopbell::HandOverWords</name>
    <message>
        <source>Somebody</source>
        <comment>of the team</comment>
        <translation>某人</translation>
    </message>
    <message>
        <source>Nobody owns this yet. Say who sees to it, then it can be handed over.</source>
        <translation>还没有人负责。请先指定负责人，然后才能转交。</translation>
    </message>
    <message>
        <source>This person owns it already. Choose somebody else.</source>
        <translation>这个人已经在负责。请选择别人。</translation>
    </message>
    <message>
        <source>This person does not work here any more. Choose somebody else.</source>
        <translation>这个人已不在这里工作。请选择别人。</translation>
    </message>
    <message>
        <source>A hand-over needs a sentence for the one who takes over. Write what they have to know.</source>
        <translation>转交需要给接手的人写一句话。请写下必须知道的事。</translation>
    </message>
    <message>
        <source>Somebody has been asked already. Take that back first.</source>
        <translation>已经请求了某人。请先收回。</translation>
    </message>
    <message>
        <source>This hand-over was answered already. Look at what is there now.</source>
        <translation>这次转交已有答复。请查看现在的情况。</translation>
    </message>
    <message>
        <source>Declining needs a few words. Write why, so that the owner knows.</source>
        <translation>谢绝需要几句话。请写明原因，让负责人知道。</translation>
    </message>
    <message>
        <source>Somebody owns this already. Hand it over instead.</source>
        <translation>已经有人负责。请改为转交。</translation>
    </message>
    <message>
        <source>This is not a complaint. Negative reviews are, and mixed ones of that kind.</source>
        <translation>这不是投诉。差评是投诉，类型为投诉的褒贬参半评价也是。</translation>
    </message>
    <message>
        <source>Closing needs a reason. Write a few words.</source>
        <translation>结束投诉需要原因。请写几句话。</translation>
    </message>
    <message>
        <source>This complaint is closed already.</source>
        <translation>这件投诉已经结束。</translation>
    </message>
    <message>
        <source>This complaint is not closed.</source>
        <translation>这件投诉没有结束。</translation>
    </message>
    <message>
        <source>This is not a question. Set its kind first.</source>
        <translation>这不是提问。请先设置类型。</translation>
    </message>
    <message>
        <source>%1 asks %2 to take over</source>
        <comment>two names</comment>
        <translation>%1请%2接手</translation>
    </message>
    <message>
        <source>%2 takes over from %1</source>
        <comment>two names</comment>
        <translation>%2从%1接手</translation>
    </message>
    <message>
        <source>%2 declines, it stays with %1</source>
        <comment>two names</comment>
        <translation>%2谢绝，仍由%1负责</translation>
    </message>
    <message>
        <source>%1 takes the request to %2 back</source>
        <comment>two names</comment>
        <translation>%1收回对%2的请求</translation>
    </message>
    <message>
        <source>%1 still owns this. %2 has been asked.</source>
        <comment>two names</comment>
        <translation>%1仍负责此事。已请求%2。</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <comment>a name</comment>
        <extracomment>In a small chip: somebody of the team was asked to take over.</extracomment>
        <translation>已请求%1</translation>
    </message>
    <message numerus="yes">
        <source>handed over %Ln time(s)</source>
        <translation>
            <numerusform>已转交 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a question</comment>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Bought here</source>
        <translation>在本店购买</translation>
    </message>
    <message>
        <source>Bought elsewhere</source>
        <translation>在别处购买</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>等待回复</translation>
    </message>
    <message>
        <source>Answered, a promise is open</source>
        <translation>已回复，承诺未完成</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>a complaint</comment>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a complaint</comment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>A name is missing. Write one and try again.</source>
        <translation>缺少名字。请写下名字后再试。</translation>
    </message>
    <message>
        <source>Somebody of that name works here already. Choose another name, such as with an initial.</source>
        <translation>这里已有同名的人。请换一个名字，例如加上首字母。</translation>
    </message>
    <message>
        <source>This person still owns open complaints. Say who takes them over, and with which sentence.</source>
        <translation>这个人仍负责未结的投诉。请说明由谁接手，并写一句话。</translation>
    </message>
    <message>
        <source>This person still has promises to keep. Say who keeps them instead.</source>
        <translation>此人还有承诺要兑现。请指定由谁接替兑现。</translation>
    </message>
    <message>
        <source>Not satisfied: promise something else, or close it with a reason</source>
        <comment>a complaint</comment>
        <translation>不满意：另作承诺，或说明理由后结束投诉</translation>
    </message>
</context>
<context>
    <name>Shopbell::HeatMapModel</name>
    <message>
        <source>In the month of the first visit</source>
        <translation>首次光临当月</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months after</source>
        <translation>
            <numerusform>%Ln 个月后</numerusform>
        </translation>
    </message>
    <message>
        <source>First came in %1: %2</source>
        <extracomment>%1 is a month, %2 &quot;64 people&quot;.</extracomment>
        <translation>%1首次光临：%2</translation>
    </message>
    <message>
        <source>First came in %1, %2</source>
        <comment>a month; &apos;the month itself&apos; or &apos;2 months after&apos;</comment>
        <translation>%1首次光临，%2</translation>
    </message>
    <message>
        <source>the month itself</source>
        <translation>当月</translation>
    </message>
    <message>
        <source>The month still runs.</source>
        <translation>本月仍在进行。</translation>
    </message>
    <message>
        <source>%1: %2 repeat visits for each of %3 people.</source>
        <extracomment>%1 is &quot;First came in June 2025, 2 months after&quot;, %2 a number, %3 how many people.</extracomment>
        <translation>%1：%3 人，人均回头 %2 次。</translation>
    </message>
    <message>
        <source>%1: %2, that is %3.</source>
        <extracomment>%1 is &quot;First came in June 2025, 2 months after&quot;, %2 &quot;41%&quot;, %3 &quot;26 of 64&quot;.</extracomment>
        <translation>%1：%2，即 %3。</translation>
    </message>
    <message>
        <source>First came in %1</source>
        <translation>%1首次光临</translation>
    </message>
    <message numerus="yes">
        <source>First came in %1; %Ln of them bought in %2, and stand first</source>
        <translation>
            <numerusform>%1首次光临；其中 %Ln 人在%2购买，排在前面</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First came in %1; %Ln of them had come back by %2, and stand first</source>
        <translation>
            <numerusform>%1首次光临；其中 %Ln 人到%2已再次光临，排在前面</numerusform>
        </translation>
    </message>
    <message>
        <source>First came in %1; who came back most until %2 stands first</source>
        <translation>%1首次光临；到%2来得最多的排在前面</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>The records end before that month does.</source>
        <translation>记录在该月结束之前就已终止。</translation>
    </message>
</context>
<context>
    <name>Shopbell::HeatMapView</name>
    <message>
        <source>Who comes back after the first visit</source>
        <translation>首次光临后谁会再来</translation>
    </message>
    <message>
        <source>A row for each month in which people came first, a column for each month after it. Enter shows the people.</source>
        <translation>每行是顾客首次光临的月份，每列是之后的月份。按回车键显示这些人。</translation>
    </message>
</context>
<context>
    <name>Shopbell::HereDialog</name>
    <message>
        <source>They are here</source>
        <translation>他们来了</translation>
    </message>
    <message>
        <source>%1 has come</source>
        <comment>a recommended friend</comment>
        <translation>%1来了</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>哪一天？</translation>
    </message>
    <message>
        <source>Which customer is it? (may stay empty)</source>
        <translation>是哪位顾客？（可留空）</translation>
    </message>
    <message>
        <source>Nobody in the list is called so. Choose a customer, or leave it empty.</source>
        <translation>列表中没有这个名字。请选择顾客，或留空。</translation>
    </message>
</context>
<context>
    <name>Shopbell::HistoryDialog</name>
    <message>
        <source>History of this review</source>
        <translation>这条评价的历史</translation>
    </message>
    <message>
        <source>What was done to it, the newest first</source>
        <translation>处理记录，最新在前</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What was done to it</source>
        <translation>处理记录</translation>
    </message>
    <message>
        <source>%1, %2 (taken back)</source>
        <extracomment>What was done and when; the second one was taken back by Undo.</extracomment>
        <translation>%1，%2（已撤销）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nothing yet: it is as it came in.</source>
        <translation>还没有记录，与录入时一样。</translation>
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
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>匹配各列</translation>
    </message>
    <message>
        <source>Check rows</source>
        <translation>检查各行</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>a step of bringing in a file</comment>
        <translation>导入</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a headline made into a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The import is cancelled. Your shop is as it was before.</source>
        <translation>导入已取消。您的店铺与之前一样。</translation>
    </message>
    <message>
        <source>One file after the other: %1 can come in when this import is done.</source>
        <translation>一次一个文件：这次导入完成后再导入 %1。</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation>已保存在本机。</translation>
    </message>
    <message>
        <source>Nothing shows until every row is in. You can undo the import later.</source>
        <translation>全部导入后才会显示。以后也可以撤回导入。</translation>
    </message>
    <message>
        <source>Nothing is saved until step 4. You can undo the import later.</source>
        <translation>第 4 步之前不会保存。以后也可以撤回导入。</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
</context>
<context>
    <name>Shopbell::ImportKindWords</name>
    <message>
        <source>Reviews</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顾客</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews added</source>
        <translation>
            <numerusform>已添加 %Ln 条评价</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases added</source>
        <translation>
            <numerusform>已添加 %Ln 次购买</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers added</source>
        <translation>
            <numerusform>已添加 %Ln 位顾客</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of purchases updated</source>
        <translation>
            <numerusform>已更新 %Ln 行购买</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews updated</source>
        <translation>
            <numerusform>已更新 %Ln 条评价</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln reviews</source>
        <translation>
            <numerusform>导入 %Ln 条评价</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rows of purchases</source>
        <translation>
            <numerusform>导入 %Ln 行购买</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln customers</source>
        <translation>
            <numerusform>导入 %Ln 位顾客</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %Ln rows of purchases</source>
        <translation>
            <numerusform>更新 %Ln 行购买</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %Ln reviews</source>
        <translation>
            <numerusform>更新 %Ln 条评价</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln reviews</source>
        <translation>
            <numerusform>正在导入 %Ln 条评价</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln rows of purchases</source>
        <translation>
            <numerusform>正在导入 %Ln 行购买</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln customers</source>
        <translation>
            <numerusform>正在导入 %Ln 位顾客</numerusform>
        </translation>
    </message>
    <message>
        <source>See the new reviews</source>
        <translation>查看新评价</translation>
    </message>
    <message>
        <source>See the customers</source>
        <translation>查看顾客</translation>
    </message>
    <message>
        <source>See the new customers</source>
        <translation>查看新顾客</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews are taken out again.</source>
        <translation>
            <numerusform>将移除 %Ln 条评价。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases are taken out again.</source>
        <translation>
            <numerusform>将移除 %Ln 次购买。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers are taken out again.</source>
        <translation>
            <numerusform>将移除 %Ln 位顾客。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers are new.</source>
        <translation>
            <numerusform>%Ln 位顾客是新的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases name no customer.</source>
        <translation>
            <numerusform>%Ln 次购买未注明顾客。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not paid yet, and count.</source>
        <translation>
            <numerusform>%Ln 次尚未付款，计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are credit notes.</source>
        <translation>
            <numerusform>%Ln 张是退款单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were cancelled.</source>
        <translation>
            <numerusform>%Ln 次已取消。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refunded.</source>
        <translation>
            <numerusform>%Ln 次已退款。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln come to nothing or less, and do not count.</source>
        <translation>
            <numerusform>%Ln 次金额为零或负数，不计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Known by their order number, with another amount, status or items; Undo brings the earlier back</source>
        <translation>订单号已有，但金额、状态或商品不同；撤销可恢复原值</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>转介绍</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referrals added</source>
        <translation>
            <numerusform>已添加 %Ln 个转介绍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln referrals</source>
        <translation>
            <numerusform>导入 %Ln 个转介绍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln referrals</source>
        <translation>
            <numerusform>正在导入 %Ln 个转介绍</numerusform>
        </translation>
    </message>
    <message>
        <source>See the referrals</source>
        <translation>查看转介绍</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referrals are taken out again.</source>
        <translation>
            <numerusform>将移除 %Ln 个转介绍。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers have only credit notes, and so no visit that counts.</source>
        <translation>
            <numerusform>%Ln 位顾客只有退款单，因此没有计入的光临。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>names</comment>
        <extracomment>The first is a name in a file, the second the name of the customer that its row came to.</extracomment>
        <translation>%1 归入 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between pairs of names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows came to a customer of another name, by the same e-mail, phone or number, such as %1.</source>
        <translation>
            <numerusform>有 %Ln 行因电子邮件、电话或编号相同，归到了另一姓名的顾客名下，例如 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows came to a customer of another name, by the same e-mail, phone or number: %1.</source>
        <translation>
            <numerusform>有 %Ln 行因电子邮件、电话或编号相同，归到了另一姓名的顾客名下：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of a file</comment>
        <extracomment>Words of a file with their heading: Friend e-mail: not given</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words of a file</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows say something of a customer that the shop knows otherwise and that was kept as it is, such as %1.</source>
        <extracomment>%1: words of the file, each with the name of the customer: “Ann Lee: Silver”</extracomment>
        <translation>
            <numerusform>有 %Ln 行的内容与店里所知的顾客情况不同，保留了原来的，例如%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows say something of a customer that the shop knows otherwise and that was kept as it is: %1.</source>
        <extracomment>%1: words of the file, each with the name of the customer: “Ann Lee: Silver”</extracomment>
        <translation>
            <numerusform>有 %Ln 行的内容与店里所知的顾客情况不同，保留了原来的：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of customers updated</source>
        <translation>
            <numerusform>更新了 %Ln 行顾客</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %Ln rows of customers</source>
        <translation>
            <numerusform>更新 %Ln 行顾客</numerusform>
        </translation>
    </message>
    <message>
        <source>Known by a contact, with something newer to say; Undo brings the earlier back</source>
        <translation>由联系方式认出，且有更新的内容；撤销会恢复原来的内容</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln rows, words in the place of an e-mail or a phone are neither and were not kept, such as %1.</source>
        <translation>
            <numerusform>有 %Ln 行在电子邮件或电话处的文字两者都不是，没有保留，例如%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln rows, words in the place of an e-mail or a phone are neither and were not kept: %1.</source>
        <translation>
            <numerusform>有 %Ln 行在电子邮件或电话处的文字两者都不是，没有保留：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were voided.</source>
        <translation>
            <numerusform>%Ln 次已作废。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <extracomment>Of a file. %1: number of a row, %2: what has to be said of it</extracomment>
        <translation>第 %1 行：%2。</translation>
    </message>
    <message>
        <source>Row %1, %2: %3.</source>
        <translation>第 %1 行，%2：%3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are like that.</source>
        <translation>
            <numerusform>还有 %Ln 处也是如此。</numerusform>
        </translation>
    </message>
    <message>
        <source>Known already, with other words or your answer; the earlier words are kept</source>
        <translation>已在店中，文字有变或多了您的回复；原来的文字保留</translation>
    </message>
</context>
<context>
    <name>Shopbell::ImportProofs</name>
    <message numerus="yes">
        <source>%Ln scores are not %1.</source>
        <translation>
            <numerusform>有 %Ln 个评分不在 %1 之内。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates cannot be read.</source>
        <translation>
            <numerusform>有 %Ln 个日期无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>No date in this file says which comes first. Look for one that you remember.</source>
        <translation>从文件中的日期看不出日和月哪个在前。请找一个您记得的日期看看。</translation>
    </message>
    <message>
        <source>with commas</source>
        <comment>a file whose columns are split by commas</comment>
        <translation>逗号分隔</translation>
    </message>
    <message>
        <source>with semicolons</source>
        <translation>分号分隔</translation>
    </message>
    <message>
        <source>with tabs</source>
        <translation>制表符分隔</translation>
    </message>
    <message>
        <source>with bars</source>
        <translation>竖线分隔</translation>
    </message>
    <message>
        <source>with %1 between columns</source>
        <translation>以 %1 分隔</translation>
    </message>
    <message>
        <source>dates day first</source>
        <translation>日期中日在前</translation>
    </message>
    <message>
        <source>dates month first</source>
        <translation>日期中月在前</translation>
    </message>
    <message>
        <source>dates year first</source>
        <translation>日期中年在前</translation>
    </message>
    <message>
        <source>scores in percent</source>
        <translation>评分为百分比</translation>
    </message>
    <message>
        <source>thumbs up and down</source>
        <translation>评分为赞或踩</translation>
    </message>
    <message>
        <source>scores from %1</source>
        <comment>%1 is a range like 1 to 5</comment>
        <translation>评分为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows cannot be read in it</source>
        <translation>
            <numerusform>有 %Ln 行无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain letters, all read well</source>
        <translation>普通字符，全部正常读取</translation>
    </message>
    <message>
        <source>A guess: do the rows look right?</source>
        <translation>这是推测：各行看起来对吗？</translation>
    </message>
    <message>
        <source>All letters read well</source>
        <translation>所有文字正常读取</translation>
    </message>
    <message numerus="yes">
        <source>%1 read well</source>
        <comment>%1 is a list of letters</comment>
        <translation>
            <numerusform>%1 正常读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have more or fewer</source>
        <translation>
            <numerusform>有 %Ln 行列数不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns in every row</source>
        <translation>
            <numerusform>每行 %Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>No column with dates</source>
        <translation>没有日期列</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln dates fit</source>
        <translation>
            <numerusform>%Ln 个日期中有 %1 个相符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scores %1, so %2</source>
        <comment>%1: 6, 8 and 10, %2: 1 to 10</comment>
        <translation>
            <numerusform>评分有 %1，所以是 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln scores fit</source>
        <translation>
            <numerusform>%Ln 个评分中有 %1 个相符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln labels good or bad</source>
        <translation>
            <numerusform>%Ln 个标注中有 %1 个为好评或差评</numerusform>
        </translation>
    </message>
    <message>
        <source>No column with scores</source>
        <translation>没有评分列</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are broken.</source>
        <translation>
            <numerusform>有 %Ln 行不完整。</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark never ends, or letters cannot be read. They are left out and listed.</source>
        <translation>引号没有关闭，或有无法读取的字符。这些行不会导入，并会列出。</translation>
    </message>
    <message>
        <source>0 to 100 percent</source>
        <translation>百分之 0 到 100</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of scores</comment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>Read with %1 and %2.</source>
        <extracomment>%1: scores from 1 to 5, %2: dates day first</extracomment>
        <translation>读取方式：%1，%2。</translation>
    </message>
    <message>
        <source>Read with %1.</source>
        <translation>读取方式：%1。</translation>
    </message>
    <message>
        <source>From %1, read as %2 %3, %4.</source>
        <extracomment>%1: the file, %2: UTF-8, %3: with commas, %4: scores from 1 to 5</extracomment>
        <translation>来自 %1，按 %2、%3读取，%4。</translation>
    </message>
    <message>
        <source>From %1, read as %2 %3.</source>
        <translation>来自 %1，按 %2、%3读取。</translation>
    </message>
    <message numerus="yes">
        <source>Found: %1. Choose another scale, or %Ln rows are left out and listed.</source>
        <extracomment>%1 is a list of scores: &quot;11, 12 and 70&quot;. %n counts the scores, of which several may be the same.</extracomment>
        <translation>
            <numerusform>发现：%1。请换一种评分标准，否则 %Ln 行不会导入，但会列出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose another scale, or %Ln rows are left out and listed.</source>
        <translation>
            <numerusform>请换一种评分标准，否则 %Ln 行不会导入，但会列出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose another order, or %Ln rows are left out and listed.</source>
        <translation>
            <numerusform>请换一种顺序，否则 %Ln 行不会导入，但会列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen by the headings</source>
        <translation>根据列标题识别</translation>
    </message>
    <message>
        <source>A guess: is it right?</source>
        <translation>这是猜测：对吗？</translation>
    </message>
    <message>
        <source>No column with amounts</source>
        <translation>没有金额列</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln amounts fit</source>
        <translation>
            <numerusform>%Ln 个金额中有 %1 个可读</numerusform>
        </translation>
    </message>
    <message>
        <source>Without it, only rows of orders that are in your shop come in.</source>
        <translation>没有日期时，只导入您店里已有订单的行。</translation>
    </message>
    <message>
        <source>Choose the column that says what was paid.</source>
        <translation>请选择写明付了多少钱的那一列。</translation>
    </message>
</context>
<context>
    <name>Shopbell::ImportWords</name>
    <message>
        <source>Keep under Details</source>
        <translation>保留在详情中</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Review text</source>
        <translation>评价内容</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Positive or negative</source>
        <translation>好评或差评</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>您的回复</translation>
    </message>
    <message>
        <source>Date of your reply</source>
        <translation>回复日期</translation>
    </message>
    <message>
        <source>Number at the source</source>
        <translation>来源编号</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Online status</source>
        <translation>线上状态</translation>
    </message>
    <message>
        <source>Verified buyer</source>
        <translation>已验证买家</translation>
    </message>
    <message>
        <source>Given for a reward</source>
        <translation>有奖评价</translation>
    </message>
    <message>
        <source>Day first, 31/12/2025</source>
        <translation>日在前，31/12/2025</translation>
    </message>
    <message>
        <source>Month first, 12/31/2025</source>
        <translation>月在前，12/31/2025</translation>
    </message>
    <message>
        <source>Year first, 2025-12-31</source>
        <translation>年在前，2025-12-31</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big end first)</source>
        <translation>Unicode (UTF-16，大端)</translation>
    </message>
    <message>
        <source>Unicode (UTF-32)</source>
        <translation>Unicode (UTF-32)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>西欧 (Windows-1252)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-1)</source>
        <translation>西欧 (ISO 8859-1)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>西欧 (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>中欧 (Windows-1250)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>中欧 (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>西里尔文 (Windows-1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>西里尔文 (KOI8-R)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>希腊文 (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>土耳其文 (Windows-1254)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>希伯来文 (Windows-1255)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>阿拉伯文 (Windows-1256)</translation>
    </message>
    <message>
        <source>Chinese (GB18030)</source>
        <translation>中文 (GB18030)</translation>
    </message>
    <message>
        <source>Chinese (GBK)</source>
        <translation>中文 (GBK)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>繁体中文 (Big5)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>日文 (Shift JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>日文 (EUC-JP)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>韩文 (EUC-KR)</translation>
    </message>
    <message>
        <source>Stars, 1 to 5</source>
        <translation>星级，1 到 5</translation>
    </message>
    <message>
        <source>Score, 1 to 10</source>
        <translation>评分，1 到 10</translation>
    </message>
    <message>
        <source>Score, 0 to 10</source>
        <translation>评分，0 到 10</translation>
    </message>
    <message>
        <source>Percent, 0 to 100</source>
        <translation>百分比，0 到 100</translation>
    </message>
    <message>
        <source>Thumbs, up or down</source>
        <translation>赞或踩</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>逗号  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>分号  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>the character between two columns</comment>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>竖线  |</translation>
    </message>
    <message>
        <source>Colon  :</source>
        <translation>冒号  :</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the character between two columns</comment>
        <translation>空格</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>In your shop</source>
        <translation>已在店铺中</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews</source>
        <translation>
            <numerusform>%Ln 条评价</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seen before</source>
        <translation>
            <numerusform>%Ln 条已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln 条未导入</numerusform>
        </translation>
    </message>
    <message>
        <source>none left out</source>
        <translation>无遗漏</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list: &quot;40 reviews, none left out&quot;.</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>Dianping</source>
        <translation>大众点评</translation>
    </message>
    <message>
        <source>A Chinese table of reviews</source>
        <translation>中文评价表格</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>波罗的海 (Windows-1257)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>越南语 (Windows-1258)</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>泰语 (Windows-874)</translation>
    </message>
    <message>
        <source>Western European (older Macs)</source>
        <translation>西欧 (旧款 Mac)</translation>
    </message>
    <message>
        <source>Korean (Windows-949)</source>
        <translation>韩语 (Windows-949)</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>顾客编号</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Amount of the order</source>
        <translation>订单金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Number of the item</source>
        <translation>商品编号</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Amount of the line</source>
        <translation>行金额</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Amount refunded</source>
        <translation>退款金额</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>取消日期</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>接待店员</translation>
    </message>
    <message>
        <source>What was bought</source>
        <translation>购买内容</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Sale or refund</source>
        <translation>销售或退款</translation>
    </message>
    <message>
        <source>Refund of order</source>
        <translation>所退订单</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>客群</translation>
    </message>
    <message>
        <source>Allows marketing</source>
        <translation>允许营销</translation>
    </message>
    <message>
        <source>Allows messages</source>
        <translation>允许消息</translation>
    </message>
    <message>
        <source>Orders of Taobao</source>
        <translation>淘宝订单</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <translation>
            <numerusform>%Ln 次购买</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln 位顾客</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln 条已更新</numerusform>
        </translation>
    </message>
    <message>
        <source>Scale of the score</source>
        <translation>评分的分制</translation>
    </message>
    <message>
        <source>Further e-mail addresses</source>
        <translation>其他电子邮箱</translation>
    </message>
    <message>
        <source>Further phone numbers</source>
        <translation>其他电话号码</translation>
    </message>
    <message>
        <source>Further customer numbers</source>
        <translation>其他顾客编号</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他称呼</translation>
    </message>
    <message>
        <source>Preferred way of contact</source>
        <translation>首选联系方式</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>相熟店员</translation>
    </message>
    <message>
        <source>Contact wishes</source>
        <translation>联系意愿</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Scores over time</source>
        <translation>历次评分</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>E-mail address of who sent them</source>
        <translation>介绍人的电子邮箱</translation>
    </message>
    <message>
        <source>Phone number of who sent them</source>
        <translation>介绍人的电话号码</translation>
    </message>
    <message>
        <source>Customer number of who sent them</source>
        <translation>介绍人的顾客编号</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>朋友</translation>
    </message>
    <message>
        <source>E-mail address of the friend</source>
        <translation>朋友的电子邮箱</translation>
    </message>
    <message>
        <source>Phone number of the friend</source>
        <translation>朋友的电话号码</translation>
    </message>
    <message>
        <source>Customer number of the friend</source>
        <translation>朋友的顾客编号</translation>
    </message>
    <message>
        <source>How they were sent</source>
        <translation>介绍方式</translation>
    </message>
    <message>
        <source>Was it asked for</source>
        <translation>是否请求过</translation>
    </message>
    <message>
        <source>Code of the referral</source>
        <translation>转介绍代码</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>谢礼</translation>
    </message>
    <message>
        <source>Day of the first visit</source>
        <translation>首次到店日期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referrals</source>
        <translation>
            <numerusform>%Ln 个转介绍</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which column holds the date.</source>
        <translation>请选择日期所在的列。</translation>
    </message>
    <message>
        <source>Choose which column holds the friend.</source>
        <translation>请选择朋友所在的列。</translation>
    </message>
    <message>
        <source>Choose which column holds the name, the e-mail address or the phone number.</source>
        <translation>请选择姓名、电子邮件或电话号码所在的列。</translation>
    </message>
    <message>
        <source>Choose which column holds the words, the score, or whether it was good or bad.</source>
        <translation>请选择哪一列是内容、评分，或好评还是差评。</translation>
    </message>
    <message>
        <source>Day and month could be the other way round.</source>
        <translation>日和月可能颠倒了。</translation>
    </message>
    <message>
        <source>No column was taken for the amount: every row counts as a visit.</source>
        <translation>没有哪一列被当作金额：每一行都算作一次到店。</translation>
    </message>
    <message>
        <source>E-mail address of who is refunded</source>
        <translation>退款收款人的电子邮箱</translation>
    </message>
</context>
<context>
    <name>Shopbell::ImprovementChangeText</name>
    <message>
        <source>start an improvement</source>
        <translation>开始改进</translation>
    </message>
    <message>
        <source>Improvement started.</source>
        <translation>改进已开始。</translation>
    </message>
    <message>
        <source>change an improvement</source>
        <translation>修改改进</translation>
    </message>
    <message>
        <source>Improvement changed.</source>
        <translation>改进已修改。</translation>
    </message>
    <message>
        <source>put reviews behind an improvement</source>
        <translation>把评价作为改进的依据</translation>
    </message>
    <message>
        <source>Reviews put behind the improvement.</source>
        <translation>评价已作为改进的依据。</translation>
    </message>
    <message>
        <source>take a review off an improvement</source>
        <translation>从改进的依据中移除评价</translation>
    </message>
    <message>
        <source>Review taken off the improvement.</source>
        <translation>评价已从改进的依据中移除。</translation>
    </message>
    <message>
        <source>measure an improvement</source>
        <translation>记下已看过改进效果</translation>
    </message>
    <message>
        <source>Improvement measured.</source>
        <translation>已看过改进效果。</translation>
    </message>
    <message>
        <source>keep an improvement</source>
        <translation>保留改进</translation>
    </message>
    <message>
        <source>Improvement kept.</source>
        <translation>改进已保留。</translation>
    </message>
    <message>
        <source>adjust an improvement</source>
        <translation>调整改进</translation>
    </message>
    <message>
        <source>Improvement adjusted.</source>
        <translation>改进已调整。</translation>
    </message>
    <message>
        <source>drop an improvement</source>
        <translation>放弃改进</translation>
    </message>
    <message>
        <source>Improvement dropped.</source>
        <translation>改进已放弃。</translation>
    </message>
    <message>
        <source>try an improvement again</source>
        <translation>再试一次改进</translation>
    </message>
    <message>
        <source>Improvement is tried again.</source>
        <translation>改进再次试行。</translation>
    </message>
    <message>
        <source>delete an improvement</source>
        <translation>删除改进</translation>
    </message>
    <message>
        <source>Improvement deleted.</source>
        <translation>改进已删除。</translation>
    </message>
    <message>
        <source>say why nothing is changed</source>
        <translation>说明为什么不改</translation>
    </message>
    <message>
        <source>Reason noted.</source>
        <translation>原因已记下。</translation>
    </message>
    <message>
        <source>take back why nothing is changed</source>
        <translation>收回不改的原因</translation>
    </message>
    <message>
        <source>Reason taken back.</source>
        <translation>原因已收回。</translation>
    </message>
</context>
<context>
    <name>Shopbell::ImprovementDialog</name>
    <message>
        <source>Start it</source>
        <translation>开始试行</translation>
    </message>
    <message>
        <source>Read phone orders back</source>
        <translation>电话订单复述一遍</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>用一句话说明</translation>
    </message>
    <message>
        <source>Every phone order is read back to the customer and written in one book.</source>
        <translation>每个电话订单都向顾客复述一遍，并统一记在一个本子上。</translation>
    </message>
    <message>
        <source>At most 3 in 60 days</source>
        <translation>60 天内最多 3 件</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>由谁负责</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>What is complained of</source>
        <translation>投诉的是什么</translation>
    </message>
    <message>
        <source>What we change</source>
        <translation>我们改变什么</translation>
    </message>
    <message>
        <source>In a sentence (may stay empty)</source>
        <translation>用一句话说明（可不填）</translation>
    </message>
    <message>
        <source>What we expect (may stay empty)</source>
        <translation>我们期望什么（可不填）</translation>
    </message>
    <message>
        <source>The complaints about it are put behind the improvement.</source>
        <translation>相关的投诉会作为改进的依据。</translation>
    </message>
    <message>
        <source>Change the improvement</source>
        <translation>修改这项改进</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>It was decided. Try it again to change more than its words.</source>
        <translation>已作出决定。如果不只是改文字，请再试一次。</translation>
    </message>
    <message>
        <source>Start an improvement</source>
        <translation>开始一项改进</translation>
    </message>
</context>
<context>
    <name>Shopbell::ImprovementItem</name>
    <message>
        <source>Said often, nothing decided</source>
        <translation>经常提到，还没有决定</translation>
    </message>
    <message numerus="yes">
        <source>%1 or more in %Ln days</source>
        <extracomment>What &quot;often&quot; is: &quot;3 or more in 60 days&quot;.</extracomment>
        <translation>
            <numerusform>%Ln 天内 %1 次或以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in %Ln days, nothing decided.</source>
        <extracomment>A topic that is said often: &quot;Waiting time: 4 complaints in 60 days, nothing decided.&quot;</extracomment>
        <translation>
            <numerusform>%1：%Ln 天内 %2，还没有决定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln complaints</source>
        <translation>
            <numerusform>%Ln 件投诉</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows its reviews.</source>
        <translation>按回车键查看相关评价。</translation>
    </message>
    <message>
        <source>Enter opens it.</source>
        <translation>按回车键打开。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Why nothing is changed, and since when: &quot;The second oven comes in spring · 3 Nov&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>%1: nothing is changed. %2. Said on %3.</source>
        <extracomment>%1 is a topic, %2 the reason why nothing is changed, %3 a day.</extracomment>
        <translation>%1：不改。%2。%3记下。</translation>
    </message>
    <message>
        <source>Enter shows these complaints.</source>
        <translation>按回车键显示这些投诉。</translation>
    </message>
    <message>
        <source>Start an improvement…</source>
        <translation>开始一项改进…</translation>
    </message>
    <message>
        <source>Say why not…</source>
        <translation>说明为什么不…</translation>
    </message>
</context>
<context>
    <name>Shopbell::ImprovementModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>For a screen reader: what a button of a row does, and the row: &quot;Start an improvement…, Waiting time&quot;.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 %2 Right leads to: %3</source>
        <extracomment>For a screen reader: a row in a sentence, what Enter does, and what its buttons do.</extracomment>
        <translation>%1%2按右方向键可选：%3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>Shopbell::ImprovementMoves</name>
    <message>
        <source>%1: why is nothing changed?</source>
        <extracomment>%1 is what is said often: &quot;Waiting time&quot;.</extracomment>
        <translation>%1：为什么不改？</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>保存原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The second oven comes in spring</source>
        <translation>第二台烤箱春天才到</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What do you do in another way?</source>
        <translation>换成什么做法？</translation>
    </message>
    <message>
        <source>Adjust it</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>A second lid, with a valve</source>
        <translation>再加一个带气阀的盖子</translation>
    </message>
    <message>
        <source>Why is it dropped?</source>
        <translation>为什么放弃？</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Nobody used it</source>
        <translation>没有人用</translation>
    </message>
    <message>
        <source>Why is it kept?</source>
        <translation>为什么保留？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Nobody waits on Saturdays any more</source>
        <translation>星期六再也没有人排队等了</translation>
    </message>
    <message>
        <source>What you do now</source>
        <translation>现在怎么做</translation>
    </message>
</context>
<context>
    <name>Shopbell::ImprovementPane</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>More about this improvement</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Add reviews…</source>
        <translation>添加评价…</translation>
    </message>
    <message>
        <source>No review is behind it yet. Add those it answers.</source>
        <translation>还没有依据的评价。请添加这项改进所针对的评价。</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>告诉顾客</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>调整…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>The improvement</source>
        <translation>这项改进</translation>
    </message>
    <message>
        <source>The facts</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>What we expected</source>
        <translation>当初的期望</translation>
    </message>
    <message>
        <source>Reviews behind it</source>
        <translation>依据的评价</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>What was decided of an improvement, and when: &quot;Kept on 2 Nov&quot;.</extracomment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A decision and the owner&apos;s words to it: &quot;Dropped on 1 Oct: nobody used it&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>没有人</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>没有填写</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>显示全部 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Show the reviews about %1</source>
        <extracomment>%1 is what an improvement is about: &quot;Show the reviews about phone orders&quot;.</extracomment>
        <translation>显示关于“%1”的评价</translation>
    </message>
    <message>
        <source>Keep it and say why…</source>
        <translation>保留并说明原因…</translation>
    </message>
    <message>
        <source>It is measured, decide later</source>
        <translation>已看过效果，以后再决定</translation>
    </message>
    <message>
        <source>Delete the improvement</source>
        <translation>删除改进</translation>
    </message>
</context>
<context>
    <name>Shopbell::ImprovementText</name>
    <message>
        <source>Decide</source>
        <extracomment>On an improvement that was tried long enough: keep, adjust or drop it.</extracomment>
        <translation>待决定</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>没有人</translation>
    </message>
    <message>
        <source>%1, from %2 on</source>
        <extracomment>Who sees to an improvement, and its first day: &quot;Sam, since 8 Sept&quot;.</extracomment>
        <translation>%1，从%2起</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1，自%2起</translation>
    </message>
    <message>
        <source>Kept on %1</source>
        <translation>%1保留</translation>
    </message>
    <message>
        <source>Adjusted on %1</source>
        <translation>%1调整</translation>
    </message>
    <message>
        <source>Dropped on %1</source>
        <translation>%1放弃</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a decision and more</comment>
        <extracomment>&quot;Kept on 2 Nov&quot; and what more there is to say: &quot;Kept on 2 Nov, 4 people told&quot;.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people told</source>
        <translation>
            <numerusform>已告诉 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>. </source>
        <comment>read aloud</comment>
        <extracomment>Between the parts of an improvement that is read aloud.</extracomment>
        <translation>。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews</source>
        <translation>
            <numerusform>%Ln 条评价</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>reviews and notes</comment>
        <extracomment>How many reviews and how many notes of the team are behind an improvement: &quot;9 reviews, 2 team notes&quot;.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln team notes</source>
        <translation>
            <numerusform>%Ln 条团队记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who gave the idea hears what came of it: %Ln people.</source>
        <translation>
            <numerusform>提出意见的 %Ln 人会得知结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>What a topic that is said often is.</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>环节</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln reviews</source>
        <translation>
            <numerusform>%Ln 条评价中的 %1 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 since %3</source>
        <extracomment>&quot;Tag · 3 of 121 reviews since 21 Sept&quot;.</extracomment>
        <translation>%1 · 自%3起 %2</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <extracomment>&quot;Tag · 3 of 121 reviews, 1 Mar to 30 Apr&quot;.</extracomment>
        <translation>%1 · %2，%3</translation>
    </message>
    <message>
        <source>Last said on %1</source>
        <translation>最近一次提到：%1</translation>
    </message>
    <message>
        <source>Its tag is gone, so there is nothing to measure</source>
        <translation>标签已不存在，因此无法比较</translation>
    </message>
    <message>
        <source>Complaints about %1: too early to tell</source>
        <translation>关于“%1”的投诉：现在下结论还太早</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the %Ln days before</source>
        <extracomment>&quot;9 in the 60 days before&quot;: %1 is how many complaints.</extracomment>
        <translation>
            <numerusform>之前 %Ln 天 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in the %Ln days after</source>
        <translation>
            <numerusform>之后 %Ln 天 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints about %1: %2, %3</source>
        <extracomment>&quot;Complaints about phone orders: 9 in the 60 days before, 3 in the 60 days after&quot;.</extracomment>
        <translation>关于“%1”的投诉：%2，%3</translation>
    </message>
    <message>
        <source>Before, %1</source>
        <translation>之前，%1</translation>
    </message>
    <message>
        <source>After, %1</source>
        <translation>之后，%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 points</source>
        <extracomment>A difference of two shares in percent: &quot;−5.5 points&quot;.</extracomment>
        <translation>
            <numerusform>%1 个百分点</numerusform>
        </translation>
    </message>
    <message>
        <source>your reviews begin later</source>
        <translation>您的评价记录开始得更晚</translation>
    </message>
    <message>
        <source>few cases, may be chance</source>
        <translation>件数少，可能是偶然</translation>
    </message>
    <message numerus="yes">
        <source>Complaints in each %Ln days.</source>
        <translation>
            <numerusform>每 %Ln 天的投诉数。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences under the bars.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Hatched: not over yet, not counted.</source>
        <translation>斜线：尚未结束，未计入。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln complaints</source>
        <translation>
            <numerusform>%Ln 件投诉</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Days, and how many complaints there were: &quot;8 Sept to 19 Sept: 1 complaint&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, not over yet</source>
        <translation>%1，尚未结束</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days: &quot;10 July to 7 September&quot;.</extracomment>
        <translation>%1至%2</translation>
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
            <numerusform>另有 %Ln 件没有日期，未计入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln new reviews since %2</source>
        <extracomment>%1: complaints; %2: the day on which something was decided. Only what came in since then is counted.</extracomment>
        <translation>
            <numerusform>%2以来 %Ln 条新评价中的 %1 条</numerusform>
        </translation>
    </message>
    <message>
        <source>the difference may be chance</source>
        <translation>差别可能是偶然</translation>
    </message>
    <message>
        <source>few cases</source>
        <translation>件数少</translation>
    </message>
</context>
<context>
    <name>Shopbell::ImprovementWords</name>
    <message>
        <source>Being tried</source>
        <translation>试行中</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>已看效果</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>已调整</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>What is it about? Choose a tag or a touchpoint, one of both.</source>
        <translation>针对什么？请选择一个标签或一个环节，两者选一。</translation>
    </message>
    <message>
        <source>What do you change? Give it a name.</source>
        <translation>改变什么？请起个名称。</translation>
    </message>
    <message>
        <source>Who sees to it? An improvement needs somebody who tries it.</source>
        <translation>由谁负责？改进需要有人来试。</translation>
    </message>
    <message>
        <source>Since when? Give the first day of the new way.</source>
        <translation>从什么时候开始？请填写新做法的第一天。</translation>
    </message>
    <message>
        <source>Why? Write it down in a few words.</source>
        <translation>为什么？请简单写几个字。</translation>
    </message>
    <message>
        <source>It has not begun yet. Drop it, or wait for its first day.</source>
        <translation>还没有开始。请放弃，或等到第一天。</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln days after the start are not over yet.</source>
        <extracomment>The number is that of the days which are measured, 60.</extracomment>
        <translation>
            <numerusform>开始之后的 %Ln 天还没有过完。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was decided already. Try it again to change that.</source>
        <translation>已经作出决定。要更改，请再试一次。</translation>
    </message>
    <message>
        <source>a tag that is gone</source>
        <extracomment>What an improvement is about when its tag was deleted.</extracomment>
        <translation>已删除的标签</translation>
    </message>
</context>
<context>
    <name>Shopbell::ImprovementsPage</name>
    <message>
        <source>Improvements</source>
        <translation>改进</translation>
    </message>
    <message>
        <source>Looking for what is said often…</source>
        <translation>正在查找经常提到的事…</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>返回“今日”</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Being tried</source>
        <translation>试行中</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>不改的</translation>
    </message>
    <message>
        <source>What is said three times in 60 days will stand here</source>
        <translation>60 天内提到三次的事会显示在这里</translation>
    </message>
    <message>
        <source>Until you try something, or write why not.</source>
        <translation>直到您试试改进，或写明为什么不改。</translation>
    </message>
    <message>
        <source>Choose an improvement to see what came of it</source>
        <translation>选择一项改进，查看效果如何</translation>
    </message>
    <message>
        <source>Complaints are counted in equal, whole days before and after its start.</source>
        <translation>比较开始前后相同整天数内的投诉数。</translation>
    </message>
    <message>
        <source>Start an improvement</source>
        <translation>开始一项改进</translation>
    </message>
    <message>
        <source>Start an improvement…</source>
        <translation>开始一项改进…</translation>
    </message>
</context>
<context>
    <name>Shopbell::InsightsPage</name>
    <message>
        <source>No purchases yet, so there is nothing to draw.</source>
        <translation>还没有购买，因此没有可绘制的内容。</translation>
    </message>
    <message>
        <source>Import purchases…</source>
        <translation>导入购买…</translation>
    </message>
    <message>
        <source>A CSV file with a customer and a date on each line is enough.</source>
        <translation>每行有顾客和日期的 CSV 文件就够了。</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>洞察</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>保存此视图…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>&amp;Export the chart…</source>
        <translation>导出图表(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy the chart</source>
        <translation>复制图表(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;table</source>
        <translation>复制表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Make a post</source>
        <translation>制作帖子(&amp;M)</translation>
    </message>
    <message>
        <source>Add a &amp;note…</source>
        <translation>添加备注(&amp;N)…</translation>
    </message>
    <message>
        <source>Set a t&amp;arget…</source>
        <translation>设定目标(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>保存此视图(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>Shopbell::KeptList</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A review in one line: who said it, and the beginning of the words.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无姓名）</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between the day, number, customer and amount of an order.</extracomment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers who came with them go as well.</source>
        <translation>
            <numerusform>随之而来的 %Ln 位顾客也一并移除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay, because you changed them or something else of theirs is here:</source>
        <translation>
            <numerusform>有 %Ln 项因您改动过或另有相关记录而保留：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay, because you changed them since:</source>
        <translation>
            <numerusform>有 %Ln 项因您之后改动过而保留：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers stay, because you changed them or something else of theirs is here:</source>
        <translation>
            <numerusform>%Ln 位顾客因您改动过或另有相关记录而保留：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::KeyNumberCard</name>
    <message>
        <source>. </source>
        <comment>between what is said of a figure</comment>
        <translation>。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>A figure of a month: &quot;42% in August 2025&quot;.</extracomment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>First %1, last %2, highest %3, lowest %4.</source>
        <translation>最初 %1，最近 %2，最高 %3，最低 %4。</translation>
    </message>
</context>
<context>
    <name>Shopbell::KindWordCard</name>
    <message>
        <source>Read it in Reviews</source>
        <translation>在“评价”中阅读</translation>
    </message>
    <message>
        <source>Another kind word</source>
        <translation>换一条好话</translation>
    </message>
    <message>
        <source>A kind word</source>
        <translation>一句好话</translation>
    </message>
    <message>
        <source>A kind word this week</source>
        <translation>本周的一句好话</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A button of a kind word for a screen reader. %1 is &quot;Say thank you&quot;, %2 a name.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Shopbell::LanguageName</name>
    <message>
        <source>%1 (%2)</source>
        <comment>language and country</comment>
        <extracomment>A language and the country that it is spelled as in: &quot;English (United Kingdom)&quot;.</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Shopbell::LetterSending</name>
    <message>
        <source>Copy the letter</source>
        <translation>复制信件</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>在邮件程序中打开</translation>
    </message>
    <message>
        <source>Send it with your phone…</source>
        <translation>用手机发送…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Write the letter first.</source>
        <translation>请先写信。</translation>
    </message>
    <message>
        <source>Letter copied.</source>
        <translation>信已复制。</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>Subject of a letter. %1 is the shop.</extracomment>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>The letter is in your mail program. Send it there, then mark it here.</source>
        <translation>信已在您的邮件程序中。请在那里发送，再在这里标记。</translation>
    </message>
    <message>
        <source>No mail program answered. Save the letter and open it with yours.</source>
        <translation>没有邮件程序响应。请保存这封信，再用您的邮件程序打开。</translation>
    </message>
    <message>
        <source>The letter is too long to be handed over. Save it and open it with your mail program.</source>
        <translation>信太长，无法转交。请保存后用您的邮件程序打开。</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>保存信件</translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation>电子邮件 (*.eml)</translation>
    </message>
    <message>
        <source>The letter was handed to the printer.</source>
        <translation>信已交给打印机。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Letter to %1</source>
        <extracomment>Suggested name of a letter&apos;s file. %1 is a customer.</extracomment>
        <translation>致%1的信</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The letter is in “%1” in the folder “%2”.</source>
        <extracomment>%1 is a file&apos;s name, %2 a folder&apos;s.</extracomment>
        <translation>信已保存为“%1”，在文件夹“%2”中。</translation>
    </message>
</context>
<context>
    <name>Shopbell::LetterSide</name>
    <message>
        <source>What the customer will read</source>
        <translation>顾客将看到的内容</translation>
    </message>
    <message>
        <source>What they will read</source>
        <extracomment>The first name of a customer: &quot;What Priya will read&quot;.</extracomment>
        <translation>对方将看到的内容</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信</translation>
    </message>
    <message>
        <source>Short reply</source>
        <translation>简短回复</translation>
    </message>
    <message>
        <source>Letter or short reply</source>
        <translation>信或简短回复</translation>
    </message>
    <message>
        <source>Tone of the letter</source>
        <translation>信的语气</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>信的语言</translation>
    </message>
    <message>
        <source>As the review</source>
        <translation>与评价相同</translation>
    </message>
    <message>
        <source>What %1 will read</source>
        <translation>%1会读到的内容</translation>
    </message>
    <message>
        <source>What we changed: %1</source>
        <extracomment>A warning about the words under &quot;What we changed&quot;, which others may read.</extracomment>
        <translation>我们改了什么：%1</translation>
    </message>
</context>
<context>
    <name>Shopbell::LetterView</name>
    <message>
        <source>The letter</source>
        <translation>信的内容</translation>
    </message>
</context>
<context>
    <name>Shopbell::ListHeader</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Search reviews</source>
        <translation>搜索评价</translation>
    </message>
    <message>
        <source>Each word is matched from its beginning. Words in quotation marks are matched as they stand.</source>
        <translation>每个词按词首匹配。加引号的词按原样匹配。</translation>
    </message>
    <message numerus="yes">
        <source>Filters, %Ln in use</source>
        <translation>
            <numerusform>筛选，已用 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>顺序：%1</translation>
    </message>
</context>
<context>
    <name>Shopbell::LogoChooser</name>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>The picture is larger than %1. The earlier one is kept. Choose a smaller one.</source>
        <extracomment>%1 is a size: &quot;50 MB&quot;.</extracomment>
        <translation>图片大于 %1。保留原来的图片。请选择较小的。</translation>
    </message>
</context>
<context>
    <name>Shopbell::LookTiles</name>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
</context>
<context>
    <name>Shopbell::LowerCards</name>
    <message>
        <source>Who comes back</source>
        <translation>谁会再来</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Who comes back after the first visit</source>
        <translation>首次光临后谁会再来</translation>
    </message>
    <message>
        <source>Came in that month</source>
        <translation>当月光临</translation>
    </message>
    <message>
        <source>Had come back by then</source>
        <translation>到当月已再次光临</translation>
    </message>
    <message>
        <source>Repeat visits per person</source>
        <translation>人均回头次数</translation>
    </message>
    <message>
        <source>What the table of months shows</source>
        <translation>月份表显示的内容</translation>
    </message>
    <message>
        <source>Copy the table of months</source>
        <translation>复制月份表</translation>
    </message>
    <message>
        <source>Nobody came for the first time in these months.</source>
        <translation>这几个月没有人首次光临。</translation>
    </message>
    <message>
        <source>Copy the table of numbers</source>
        <translation>复制数字表</translation>
    </message>
    <message>
        <source>Export the table of months as a picture or a table…</source>
        <translation>将月份表导出为图片或表格…</translation>
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
        <translation>您的店铺是文件夹 %2 中的文件“%1”。您做的一切都会立即保存在其中。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>The import stops and nothing of it is kept. Everything else is saved.</source>
        <translation>导入会停止，不保留任何导入内容。其他内容都已保存。</translation>
    </message>
    <message>
        <source>Stop the import and close</source>
        <translation>停止导入并关闭</translation>
    </message>
    <message>
        <source>Go on importing</source>
        <translation>继续导入</translation>
    </message>
    <message>
        <source>Close while a file is being imported?</source>
        <translation>正在导入文件，要关闭吗？</translation>
    </message>
</context>
<context>
    <name>Shopbell::MatchPreview</name>
    <message>
        <source>The first rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a column: under Details</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>“%1”列的含义</translation>
    </message>
</context>
<context>
    <name>Shopbell::MatchStep</name>
    <message>
        <source>Letters</source>
        <comment>how the letters of a file are written: its encoding</comment>
        <translation>文字编码</translation>
    </message>
    <message>
        <source>Columns split by</source>
        <translation>列分隔符</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation>来自哪里</translation>
    </message>
    <message>
        <source>Has headings</source>
        <translation>有标题行</translation>
    </message>
    <message>
        <source>Check rows</source>
        <translation>检查各行</translation>
    </message>
    <message>
        <source>Do these columns look right?</source>
        <translation>这些列看起来对吗？</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>第一行</translation>
    </message>
    <message>
        <source>The first row has headings</source>
        <translation>第一行是标题</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Reading %1 again…</source>
        <translation>正在重新读取 %1…</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>正在读取文件。</translation>
    </message>
    <message numerus="yes">
        <source>We read %1 and found %Ln rows. Change any heading that we got wrong.</source>
        <extracomment>%1: name of the file</extracomment>
        <translation>
            <numerusform>已读取 %1，共 %Ln 行。如有标题认错，请修改。</numerusform>
        </translation>
    </message>
    <message>
        <source>No column is marked as a date.</source>
        <translation>没有标为日期的列。</translation>
    </message>
    <message>
        <source>No column is marked as a score.</source>
        <translation>没有标为评分的列。</translation>
    </message>
    <message>
        <source>Where a row names no channel of its own</source>
        <translation>用于没有写明渠道的行</translation>
    </message>
    <message>
        <source>There is no row below the headings.</source>
        <translation>标题下面没有内容。</translation>
    </message>
    <message>
        <source>This file has headings and nothing below them. Choose another file.</source>
        <translation>文件只有标题，下面没有内容。请选择另一个文件。</translation>
    </message>
    <message>
        <source>Exported from</source>
        <translation>导出自</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Several fit. Which one is it?</source>
        <translation>有多种都吻合，是哪一种？</translation>
    </message>
    <message>
        <source>What is in this file?</source>
        <translation>这个文件里是什么？</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>With a point, 1,250.00</source>
        <translation>点小数，1,250.00</translation>
    </message>
    <message>
        <source>With a comma, 1.250,00</source>
        <translation>逗号小数，1.250,00</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>where purchases come from</comment>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Nothing here could come in yet. %1</source>
        <translation>目前还没有可导入的内容。%1</translation>
    </message>
</context>
<context>
    <name>Shopbell::MatterRow</name>
    <message>
        <source>Close with a reason…</source>
        <translation>以某个原因结束…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>How the question came out</source>
        <translation>提问的结果</translation>
    </message>
    <message>
        <source>Why it is closed, in a few words</source>
        <translation>为什么结束，用几句话说明</translation>
    </message>
    <message>
        <source>Why the complaint is closed</source>
        <translation>投诉结束的原因</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <extracomment>A complaint that was closed, and why: &quot;Closed: was meant for the shop next door.&quot;</extracomment>
        <translation>已结束：%1</translation>
    </message>
</context>
<context>
    <name>Shopbell::MergeDialog</name>
    <message>
        <source>Make one of them</source>
        <translation>合为一位</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>合并顾客</translation>
    </message>
    <message>
        <source>Can be taken apart again at any time</source>
        <translation>随时可以重新拆分</translation>
    </message>
    <message>
        <source>Choose the other entry first.</source>
        <translation>请先选择另一条记录。</translation>
    </message>
    <message>
        <source>Who is the same person as %1?</source>
        <extracomment>%1 is a name.</extracomment>
        <translation>谁与%1是同一人？</translation>
    </message>
    <message>
        <source>One person, two entries?</source>
        <translation>一个人，两条记录？</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Likely, not sure</source>
        <translation>可能，不确定</translation>
    </message>
    <message>
        <source>%1 + %2 = %3</source>
        <extracomment>A sum of two numbers: &quot;11 + 4 = 15&quot;.</extracomment>
        <translation>%1 + %2 = %3</translation>
    </message>
    <message numerus="yes">
        <source>Purchases, %Ln occasion(s)</source>
        <translation>
            <numerusform>购买，%Ln 次光临</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>Both entries will stand side by side here</source>
        <translation>两条记录会并排显示在这里</translation>
    </message>
    <message>
        <source>You choose what to keep of each. Purchases, reviews and scores come together.</source>
        <translation>每一项保留哪一条由您选择。购买、评价和评分会合在一起。</translation>
    </message>
</context>
<context>
    <name>Shopbell::MergeTable</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>客群</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>相熟店员</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a month</comment>
        <translation>自 %1起</translation>
    </message>
    <message>
        <source>not bought yet</source>
        <translation>尚未购买</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader: a field and one of its two values.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Both kept</source>
        <translation>两者都保留</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept</source>
        <translation>
            <numerusform>保留 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 first</source>
        <extracomment>The e-mail or number that is used first.</extracomment>
        <translation>%1 优先</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>不希望</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>A refusal is always kept</source>
        <translation>拒绝始终保留</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person and way</comment>
        <extracomment>Who sent somebody, and how: &quot;Ella Marsh, told a friend&quot;.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>经由</translation>
    </message>
    <message>
        <source>%1: a refusal wins</source>
        <extracomment>%1 is a refusal such as &quot;No e-mail&quot;.</extracomment>
        <translation>%1：以拒绝为准</translation>
    </message>
    <message>
        <source>The other recommendation stands</source>
        <translation>另一条推荐保留</translation>
    </message>
    <message>
        <source>%1: a refusal is always kept</source>
        <extracomment>%1 is a refusal such as &quot;No e-mail&quot;.</extracomment>
        <translation>%1：拒绝始终保留</translation>
    </message>
    <message>
        <source>Nobody sends themselves</source>
        <translation>没有人会推荐自己</translation>
    </message>
    <message>
        <source>The recommendation of %1 by %2 is set aside: nobody sends themselves.</source>
        <extracomment>Two entries are about to become one person; %1 is the friend, %2 who sent them.</extracomment>
        <translation>%2 对 %1 的推荐将搁置：没有人会推荐自己。</translation>
    </message>
</context>
<context>
    <name>Shopbell::MessageForm</name>
    <message>
        <source>Add the message</source>
        <translation>添加消息</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>谁说的</translation>
    </message>
    <message>
        <source>They wrote again</source>
        <translation>对方再次留言</translation>
    </message>
    <message>
        <source>We answered</source>
        <translation>我们已回复</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>评价内容</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>评价时间</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>I do not know when</source>
        <translation>不清楚时间</translation>
    </message>
    <message>
        <source>At another time…</source>
        <translation>其他时间…</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <translation>将图表复制为图片</translation>
    </message>
    <message>
        <source>Save the chart as a picture or a table</source>
        <translation>将图表存为图片或表格</translation>
    </message>
    <message>
        <source>Make a post</source>
        <translation>制作帖子</translation>
    </message>
    <message>
        <source>Referrals by quarter</source>
        <translation>每季度转介绍</translation>
    </message>
    <message>
        <source>Referrals by month</source>
        <translation>每月转介绍</translation>
    </message>
</context>
<context>
    <name>Shopbell::NameInSentence</name>
    <message>
        <source>somebody without a name</source>
        <extracomment>In the place of a name, inside a sentence: &quot;A promise to somebody without a name&quot;.</extracomment>
        <translation>一位没留姓名的顾客</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <extracomment>In the place of a name, at the beginning of a sentence.</extracomment>
        <translation>一位没留姓名的顾客</translation>
    </message>
</context>
<context>
    <name>Shopbell::NeedsView</name>
    <message>
        <source>Nothing noted yet. Write down what they want, and why: the why is what helps.</source>
        <translation>还没有记录。写下对方想要什么，以及为什么：原因才是最有用的。</translation>
    </message>
    <message>
        <source>This they do not want</source>
        <translation>这是对方不想要的</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Needs, the most important first</source>
        <translation>需求，最重要的在前</translation>
    </message>
    <message>
        <source>Ctrl+Up and Ctrl+Down move one, Enter changes it, Delete takes it away.</source>
        <translation>Ctrl+↑ 和 Ctrl+↓ 移动，回车键更改，Delete 键删除。</translation>
    </message>
    <message>
        <source>Friendly staff, a seat inside …</source>
        <translation>店员友好、店内有座位……</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>用顾客自己的话</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What matters most to %1, and why</source>
        <translation>对%1最重要的事，以及原因</translation>
    </message>
    <message>
        <source>%1, not: %2</source>
        <comment>rank and need</comment>
        <translation>%1，不要：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rank and need</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <comment>need and why</comment>
        <translation>%1，因为：%2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Shopbell::NoteDialog</name>
    <message>
        <source>Add the note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What helps you and your team the next time</source>
        <translation>下次对您和团队有帮助的内容</translation>
    </message>
    <message>
        <source>Only for you and your team.</source>
        <translation>仅供您和您的团队查看。</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>请先写几个字。</translation>
    </message>
    <message>
        <source>A note about %1</source>
        <extracomment>The title of a window; %1 is a name.</extracomment>
        <translation>关于%1的备注</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Shopbell::NotePanel</name>
    <message>
        <source>Private note:</source>
        <translation>私人备注：</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>私人备注</translation>
    </message>
    <message>
        <source>Never part of a reply, a picture or an export for others.</source>
        <translation>不会出现在回复、图片或给别人的导出文件中。</translation>
    </message>
    <message>
        <source>Only for you and your team</source>
        <translation>仅供您和您的团队查看</translation>
    </message>
</context>
<context>
    <name>Shopbell::NotesView</name>
    <message>
        <source>No notes yet. A note is only for you and your team.</source>
        <translation>还没有备注。备注仅供您和您的团队查看。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Edit the note of %1</source>
        <comment>a day</comment>
        <translation>修改%1的备注</translation>
    </message>
    <message>
        <source>Delete the note of %1</source>
        <comment>a day</comment>
        <translation>删除 %1的备注</translation>
    </message>
</context>
<context>
    <name>Shopbell::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
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
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln 字</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · no limit %2</source>
        <extracomment>How long a reply is; the second part is &quot;by e-mail&quot;, &quot;in the shop&quot;.</extracomment>
        <translation>%1 · %2无字数限制</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 bytes %4</source>
        <extracomment>&quot;370 characters · 370 of 4,096 bytes on Google&quot;</extracomment>
        <translation>%1 · %4 %2 / %3 字节</translation>
    </message>
    <message>
        <source>%1 of %2 characters %3</source>
        <extracomment>&quot;370 of 2,200 characters on Instagram&quot;</extracomment>
        <translation>%1 / %2 字%3</translation>
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
        <translation>多 %1</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>少 %1</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>%1, still running</source>
        <translation>%1，仍在进行</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>share of new customers who were sent by a friend</comment>
        <translation>经介绍</translation>
    </message>
    <message>
        <source>Visits each</source>
        <translation>人均次数</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Points</source>
        <comment>change of a rate</comment>
        <translation>百分点</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Gaps</source>
        <comment>between visits</comment>
        <translation>间隔</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新顾客</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Friends</source>
        <comment>who were recommended</comment>
        <extracomment>Heading of a narrow column, &quot;6 of 10&quot;: how many of the friends became customers.</extracomment>
        <translation>朋友</translation>
    </message>
    <message>
        <source>%1, too few to compare</source>
        <extracomment>%1: &quot;3.2 less&quot;.</extracomment>
        <translation>%1，太少，无法比较</translation>
    </message>
    <message>
        <source>%1, which may be chance</source>
        <translation>%1，可能是偶然</translation>
    </message>
    <message>
        <source>%1, records end before</source>
        <extracomment>%1 is a period that is over; nobody wrote anything down as late as it, or as its window, ends.</extracomment>
        <translation>%1，记录在此之前结束</translation>
    </message>
    <message>
        <source>records end</source>
        <extracomment>In the place of a change: nobody wrote anything down until the period ended, so nothing is compared.</extracomment>
        <translation>记录已止</translation>
    </message>
</context>
<context>
    <name>Shopbell::NumbersTable</name>
    <message>
        <source>The numbers of the chart</source>
        <translation>图表的数字</translation>
    </message>
    <message>
        <source>The newest period first. Enter shows the people behind a row.</source>
        <translation>最新的时段在前。按回车键显示该行背后的人。</translation>
    </message>
</context>
<context>
    <name>Shopbell::OpeningCard</name>
    <message>
        <source>Add closed days</source>
        <translation>添加休息日</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Write them like 9–12, 13–17:30. An empty field is a day on which the shop is closed.</source>
        <translation>写法如 9–12, 13–17:30。留空表示当天不营业。</translation>
    </message>
    <message>
        <source>The clock runs</source>
        <translation>计时方式</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>In opening hours</source>
        <translation>营业时间内</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a day in opening hours</comment>
        <translation>休息</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <comment>a day of the week</comment>
        <translation>%1营业时间</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>First closed day</source>
        <translation>第一个休息日</translation>
    </message>
    <message>
        <source>Last closed day</source>
        <translation>最后一个休息日</translation>
    </message>
    <message>
        <source>Why the shop is closed</source>
        <translation>休息的原因</translation>
    </message>
    <message>
        <source>such as Christmas</source>
        <translation>例如春节</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>closed days</comment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>These hours cannot be read. Write them like 9–12, 13–17:30.</source>
        <translation>无法读取这些时间。请写成 9–12, 13–17:30 这样。</translation>
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
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>A time ends before it begins. Change one of the two.</source>
        <translation>有一个时间的结束早于开始。请更改其中一个。</translation>
    </message>
    <message>
        <source>Two times overlap. Change one of them; a night may go on into the next morning.</source>
        <translation>两段时间重叠。请更改其中一段；夜间可以延续到第二天早晨。</translation>
    </message>
    <message>
        <source>The last closed day is before the first. Change one of the two.</source>
        <translation>最后一个休息日早于第一个。请更改其中一个。</translation>
    </message>
    <message>
        <source>Without opening hours the clock would never run. Write when the shop is open first.</source>
        <translation>没有营业时间，计时永远不会走。请先写下营业时间。</translation>
    </message>
</context>
<context>
    <name>Shopbell::OwnSizes</name>
    <message>
        <source>Your own sizes could not be kept for the next time. What stands there is as it was: %1</source>
        <translation>无法为下次保存您自己的尺寸。该处内容保持原样：%1</translation>
    </message>
</context>
<context>
    <name>Shopbell::OwnerFoot</name>
    <message>
        <source>Go on with the reply</source>
        <translation>继续写回复</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>由谁负责</translation>
    </message>
    <message>
        <source>Say who…</source>
        <translation>指定由谁…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>转交…</translation>
    </message>
</context>
<context>
    <name>Shopbell::OwnerLine</name>
    <message>
        <source>Nobody sees to this yet</source>
        <extracomment>Before a name: who in the shop sees to a complaint.</extracomment>
        <translation>还没有人负责</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>of a complaint</comment>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <comment>a name</comment>
        <translation>负责人 %1</translation>
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
        <translation>一并转交的经过</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>由谁负责</translation>
    </message>
    <message>
        <source>What the one who takes over has to know</source>
        <translation>接手的人必须知道的事</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Owner since the first word: %1 · %2</source>
        <extracomment>&quot;Owner since the first word: Anna · handed over 0 times&quot;.</extracomment>
        <translation>一直由%1负责 · %2</translation>
    </message>
    <message>
        <source>There is nobody else. Add who works with you in the settings, under Team.</source>
        <translation>没有其他人。请在设置的“团队”中添加同事。</translation>
    </message>
    <message>
        <source>Sees to it</source>
        <comment>somebody who was chosen</comment>
        <translation>负责</translation>
    </message>
    <message>
        <source>Ask to take over</source>
        <translation>请对方接手</translation>
    </message>
    <message>
        <source>Write a sentence that goes with it, so that nobody has to ask the customer again.</source>
        <translation>请写一句随附的话，免得再去问顾客一遍。</translation>
    </message>
</context>
<context>
    <name>Shopbell::OwnerStory</name>
    <message>
        <source>Waiting for %1</source>
        <comment>a name</comment>
        <translation>等待%1</translation>
    </message>
    <message>
        <source>%1 adds something</source>
        <comment>a customer</comment>
        <translation>%1补充了内容</translation>
    </message>
    <message>
        <source>We answered</source>
        <translation>我们已回复</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <comment>a name</comment>
        <translation>%1已回复</translation>
    </message>
    <message>
        <source>%1 tells us %2</source>
        <extracomment>A customer and where they said it: &quot;Owen Hartley tells us on Google&quot;.</extracomment>
        <translation>%1告诉我们（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what happened, and a rating</comment>
        <extracomment>&quot;Owen Hartley tells us on Google, 2 of 5 stars&quot;.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>私人备注</translation>
    </message>
    <message>
        <source>A reply is drafted</source>
        <translation>已写好回复草稿</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s), not posted yet</source>
        <translation>
            <numerusform>%Ln 字，尚未发布</numerusform>
        </translation>
    </message>
    <message>
        <source>Told in person.</source>
        <translation>已当面告知。</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 is a name, %2 a day.</extracomment>
        <translation>%1，%2前</translation>
    </message>
    <message>
        <source>done on %1</source>
        <comment>a day</comment>
        <translation>%1完成</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step</comment>
        <extracomment>A step of a promise, and who does it until when: &quot;Call the bakery: Anna, by 27 Nov&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a promise</comment>
        <extracomment>How a promise stands and what it is: &quot;In progress: Stronger boxes&quot;.</extracomment>
        <translation>%1：%2</translation>
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
        <translation>%1，已完成</translation>
    </message>
</context>
<context>
    <name>Shopbell::PastImports</name>
    <message>
        <source>Show older ones</source>
        <translation>显示更早的</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>正在撤回导入…</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Nothing was brought in yet.</source>
        <translation>还没有导入过。</translation>
    </message>
    <message>
        <source>Each can be undone at any time. What you changed since is kept and listed.</source>
        <translation>每次导入随时可以撤销。您之后的改动会保留并列出。</translation>
    </message>
</context>
<context>
    <name>Shopbell::PeriodWords</name>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 weeks</source>
        <translation>
            <numerusform>%1 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 months</source>
        <translation>
            <numerusform>%1 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 quarters</source>
        <translation>
            <numerusform>%1 个季度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 years</source>
        <translation>
            <numerusform>%1 年</numerusform>
        </translation>
    </message>
    <message>
        <source>by day</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>按季度</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>by day of their first visit</source>
        <translation>按首次光临的日期</translation>
    </message>
    <message>
        <source>by week of their first visit</source>
        <translation>按首次光临的周</translation>
    </message>
    <message>
        <source>by month of their first visit</source>
        <translation>按首次光临的月份</translation>
    </message>
    <message>
        <source>by quarter of their first visit</source>
        <translation>按首次光临的季度</translation>
    </message>
    <message>
        <source>by year of their first visit</source>
        <translation>按首次光临的年份</translation>
    </message>
</context>
<context>
    <name>Shopbell::PhoneDialog</name>
    <message>
        <source>Copy the text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Send it with your phone</source>
        <translation>用手机发送</translation>
    </message>
    <message>
        <source>Number of the customer</source>
        <translation>顾客的号码</translation>
    </message>
    <message>
        <source>Scan the code with your phone. It opens a message to this number with your words in it; you send it there.</source>
        <translation>用手机扫描此码，会打开一条发给该号码的消息，文字已经写好；请在手机上发送。</translation>
    </message>
    <message>
        <source>Type the number to which the message goes.</source>
        <translation>请输入接收消息的号码。</translation>
    </message>
    <message>
        <source>A code with a message to %1</source>
        <translation>发消息给 %1 的二维码</translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>文字已复制。</translation>
    </message>
</context>
<context>
    <name>Shopbell::PhotoDialog</name>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save the photo</source>
        <translation>保存照片</translation>
    </message>
    <message>
        <source>Photos (*.jpg)</source>
        <translation>照片 (*.jpg)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The photo is in “%1” in the folder “%2”.</source>
        <extracomment>%1 is a file&apos;s name, %2 a folder&apos;s.</extracomment>
        <translation>照片已存为“%2”文件夹中的“%1”。</translation>
    </message>
</context>
<context>
    <name>Shopbell::PictureExport</name>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Choose a folder for all sizes</source>
        <translation>选择存放所有尺寸的文件夹</translation>
    </message>
    <message>
        <source>Save all here</source>
        <translation>全部保存到这里</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are saved in %1.</source>
        <translation>
            <numerusform>%Ln 张图片已保存到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is copied. Paste it into your post.</source>
        <translation>图片已复制，可粘贴到您的帖子中。</translation>
    </message>
    <message>
        <source>The alt text is copied.</source>
        <translation>替代文字已复制。</translation>
    </message>
    <message>
        <source>Too small to post and left out: %1.</source>
        <extracomment>Of sizes; %1 is their names: &quot;Slip and Label&quot;.</extracomment>
        <translation>尺寸太小、不适合发布，因此未保存：%1。</translation>
    </message>
</context>
<context>
    <name>Shopbell::PictureSize</name>
    <message>
        <source>Instagram square</source>
        <translation>Instagram 方形</translation>
    </message>
    <message>
        <source>Instagram portrait</source>
        <translation>Instagram 竖版</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>快拍</translation>
    </message>
    <message>
        <source>Link preview</source>
        <translation>链接预览</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>宽幅</translation>
    </message>
    <message>
        <source>Xiaohongshu</source>
        <translation>小红书</translation>
    </message>
    <message>
        <source>Facebook square</source>
        <translation>Facebook 方形</translation>
    </message>
    <message>
        <source>Facebook portrait</source>
        <translation>Facebook 竖版</translation>
    </message>
    <message>
        <source>Facebook story</source>
        <translation>Facebook 快拍</translation>
    </message>
    <message>
        <source>Instagram landscape</source>
        <translation>Instagram 横版</translation>
    </message>
    <message>
        <source>Pinterest pin</source>
        <translation>Pinterest 图钉</translation>
    </message>
    <message>
        <source>Xiaohongshu, small</source>
        <translation>小红书，小</translation>
    </message>
    <message>
        <source>Xiaohongshu, large</source>
        <translation>小红书，大</translation>
    </message>
    <message>
        <source>WeChat Moments</source>
        <translation>微信朋友圈</translation>
    </message>
    <message>
        <source>WeChat cover</source>
        <translation>微信公众号封面</translation>
    </message>
    <message>
        <source>WeChat thumbnail</source>
        <translation>微信公众号缩略图</translation>
    </message>
    <message>
        <source>Douyin cover</source>
        <translation>抖音封面</translation>
    </message>
    <message>
        <source>Douyin story</source>
        <translation>抖音竖图</translation>
    </message>
</context>
<context>
    <name>Shopbell::PlaceChoice</name>
    <message>
        <source>Where it goes</source>
        <translation>送到哪里</translation>
    </message>
    <message>
        <source>Everybody who reads the review reads it.</source>
        <translation>读到评价的人都能看到。</translation>
    </message>
    <message>
        <source>Only the customer reads it.</source>
        <translation>只有顾客能看到。</translation>
    </message>
</context>
<context>
    <name>Shopbell::PlaceholderFields</name>
    <message>
        <source>Else: %1</source>
        <extracomment>What is written when a line stays empty.</extracomment>
        <translation>否则：%1</translation>
    </message>
</context>
<context>
    <name>Shopbell::PlaceholderText</name>
    <message>
        <source>First name of the customer</source>
        <translation>顾客的名字</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>关于什么</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>由谁署名</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>亲切</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>平实</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>正式</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>placeholders</comment>
        <extracomment>Ends a list of placeholders: &quot;{{item}}, {{why}}, {{date}} and 2 more&quot;.</extracomment>
        <translation>
            <numerusform>另外 %Ln 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::PlannedView</name>
    <message>
        <source>Nothing was promised, and no follow-up is planned.</source>
        <translation>没有承诺过什么，也没有计划回访。</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>我们的承诺</translation>
    </message>
    <message>
        <source>Follow-ups planned</source>
        <translation>计划中的回访</translation>
    </message>
    <message>
        <source>Promises and follow-ups</source>
        <translation>承诺与回访</translation>
    </message>
    <message>
        <source>owner %1</source>
        <comment>a name</comment>
        <extracomment>Who in the shop owns the complaint that a promise is about.</extracomment>
        <translation>负责人 %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::PostForm</name>
    <message>
        <source>When it was posted</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Where it was posted</source>
        <translation>发布位置</translation>
    </message>
    <message>
        <source>Just now, where the review stands</source>
        <translation>刚刚，在评价所在的地方</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>发布于</translation>
    </message>
    <message>
        <source>Posted where</source>
        <comment>a label before a channel</comment>
        <translation>发布在哪里</translation>
    </message>
</context>
<context>
    <name>Shopbell::PostSayings</name>
    <message>
        <source>%1 is still running and is left out.</source>
        <extracomment>%1 is a month.</extracomment>
        <translation>%1仍在进行，未计入。</translation>
    </message>
    <message>
        <source>%1 to %2 are still running and are left out.</source>
        <extracomment>%1 and %2 are months.</extracomment>
        <translation>%1至%2仍在进行，未计入。</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <extracomment>%1 is the town of the shop.</extracomment>
        <translation>谢谢。</translation>
    </message>
    <message>
        <source>Thank you, %1.</source>
        <translation>%1，谢谢大家。</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <extracomment>%1 is what is counted, %2 a month: &quot;within 60 days, to Aug 2025&quot;.</extracomment>
        <translation>%1，至%2</translation>
    </message>
    <message>
        <source>%1 × %2 is too small for headline, bars and source line. 400 × 400 or 600 × 315 has room for them.</source>
        <extracomment>%1 and %2 are width and height in pixels.</extracomment>
        <translation>%1 × %2 太小，放不下标题、柱形和来源行。400 × 400 或 600 × 315 就放得下。</translation>
    </message>
</context>
<context>
    <name>Shopbell::PreviewModel</name>
    <message>
        <source>Column %L1</source>
        <translation>第 %L1 列</translation>
    </message>
</context>
<context>
    <name>Shopbell::ProblemText</name>
    <message>
        <source>There is neither a text nor a score in this row</source>
        <translation>这一行既没有文字也没有评分</translation>
    </message>
    <message>
        <source>The date %1 does not exist</source>
        <translation>日期 %1 不存在</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>“%1”不是日期</translation>
    </message>
    <message>
        <source>“%1” is not a score</source>
        <translation>“%1”不是评分</translation>
    </message>
    <message>
        <source>The score is %1, and scores here are thumbs up or down</source>
        <translation>评分是 %1，而这里的评分是赞或踩</translation>
    </message>
    <message>
        <source>The score is %1, and scores here go from %2 to %3</source>
        <translation>评分是 %1，而这里的评分是 %2 到 %3</translation>
    </message>
    <message>
        <source>“%1” says neither positive nor negative</source>
        <translation>“%1”看不出是好评还是差评</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed</source>
        <translation>这里的引号没有关闭</translation>
    </message>
    <message>
        <source>A cell of this row is too long</source>
        <translation>这一行有一格太长</translation>
    </message>
    <message>
        <source>This row has more columns than the headings</source>
        <translation>这一行的列数比标题多</translation>
    </message>
    <message>
        <source>Some letters in this row cannot be read</source>
        <translation>这一行有无法读取的字符</translation>
    </message>
    <message>
        <source>There is no date in this row</source>
        <translation>这一行没有日期</translation>
    </message>
    <message>
        <source>There is neither a customer nor an amount in this row</source>
        <translation>这一行既没有顾客也没有金额</translation>
    </message>
    <message>
        <source>There is neither a name nor a contact in this row</source>
        <translation>这一行既没有姓名也没有联系方式</translation>
    </message>
    <message>
        <source>“%1” is not an amount</source>
        <translation>“%1”不是金额</translation>
    </message>
    <message>
        <source>“%1” is not a quantity</source>
        <translation>“%1”不是数量</translation>
    </message>
    <message>
        <source>%1 is a correction in the books, not a purchase</source>
        <translation>%1 是账目调整，不是购买</translation>
    </message>
    <message>
        <source>Nothing was sold in this row: it says “%1”</source>
        <translation>这一行没有售出任何东西：内容为“%1”</translation>
    </message>
    <message>
        <source>“%1” is too large an amount</source>
        <translation>“%1”金额过大</translation>
    </message>
    <message>
        <source>“%1” does not say how somebody wants to be contacted</source>
        <translation>“%1”没有说明希望如何联系</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have a date that is still to come, the first in row %1: %2.</source>
        <extracomment>%1: number of the row, %2: its date</extracomment>
        <translation>
            <numerusform>%Ln 行的日期尚未到来，第一处在第 %1 行：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps day and month are the wrong way round.</source>
        <translation>也许日和月颠倒了。</translation>
    </message>
    <message>
        <source>The last row, %1, has no end: the file may be cut. Perhaps it was not copied whole.</source>
        <extracomment>%1: number of the row</extracomment>
        <translation>最后一行 %1 没有结尾：文件可能被截断，也许没有复制完整。</translation>
    </message>
    <message>
        <source>Nobody who sent the friend is named in this row</source>
        <translation>这一行没有写明介绍人</translation>
    </message>
    <message>
        <source>Nobody who was sent is named in this row</source>
        <translation>这一行没有写明被介绍的人</translation>
    </message>
    <message>
        <source>“%1” is not one customer of yours, and there is neither an e-mail nor a phone number</source>
        <translation>“%1”不能对应到您的某一位顾客，也没有电子邮箱或电话号码</translation>
    </message>
    <message>
        <source>Nobody sends themselves: “%1” is both</source>
        <translation>没有人会介绍自己：两处都是“%1”</translation>
    </message>
    <message>
        <source>“%1” came to the shop through this friend, so it cannot be the other way round</source>
        <translation>“%1”是经由这位朋友来到本店的，因此不能反过来</translation>
    </message>
    <message>
        <source>The friend was here before they were sent</source>
        <translation>这位朋友在被介绍之前就来过</translation>
    </message>
    <message>
        <source>This row has no date, and its order neither came in nor is in your shop</source>
        <translation>这一行没有日期，而且它的订单既没有导入，也不在您的店里</translation>
    </message>
    <message>
        <source>“%1” is not a currency</source>
        <translation>“%1”不是货币</translation>
    </message>
    <message>
        <source>This row has no date, and your shop has several orders with the number %1</source>
        <translation>这一行没有日期，而您的店里有好几个编号为 %1 的订单</translation>
    </message>
    <message>
        <source>Another customer has “%1”, and the row came to the one with its e-mail</source>
        <translation>“%1”属于另一位顾客，此行归入了邮箱相符的顾客</translation>
    </message>
    <message>
        <source>Another customer has “%1”, and the row came to the one with its phone number</source>
        <translation>“%1”属于另一位顾客，此行归入了电话号码相符的顾客</translation>
    </message>
    <message>
        <source>Another customer has “%1”, and the row came to the one with its customer number</source>
        <translation>“%1”属于另一位顾客，此行归入了客户编号相符的顾客</translation>
    </message>
</context>
<context>
    <name>Shopbell::ProfileFacts</name>
    <message>
        <source>Opens this customer</source>
        <translation>打开这位顾客</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未询问</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>相熟店员</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>no wishes noted</source>
        <translation>未记录意愿</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>经由</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>How somebody came to the shop, and why it does not count.</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Has brought</source>
        <translation>介绍来</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>至今 %1</translation>
    </message>
    <message>
        <source>Who sent you?</source>
        <translation>谁介绍您来的？</translation>
    </message>
    <message>
        <source>Opens a window to write the answer down</source>
        <translation>打开窗口记下回答</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <comment>has brought</comment>
        <translation>还没有人</translation>
    </message>
    <message>
        <source>Opens the referrals of this customer</source>
        <translation>打开这位顾客的转介绍</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not bought yet</source>
        <extracomment>Friends who were told about the shop.</extracomment>
        <translation>
            <numerusform>%Ln 人还没购买</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not counted</source>
        <extracomment>Referrals: &quot;2 not counted&quot;.</extracomment>
        <translation>
            <numerusform>%Ln 人不计入</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was sent by “%2”. Is it this customer?</source>
        <extracomment>%1 is a friend who was sent, %2 the name of who sent them, of whom nothing else is known.</extracomment>
        <translation>%1是由“%2”介绍来的。是这位顾客吗？</translation>
    </message>
    <message>
        <source>Yes, this one</source>
        <translation>是这位</translation>
    </message>
    <message>
        <source>No</source>
        <comment>not this person</comment>
        <translation>不是</translation>
    </message>
</context>
<context>
    <name>Shopbell::ProfileFoot</name>
    <message>
        <source>Add a purchase</source>
        <translation>添加购买</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>计划回访</translation>
    </message>
    <message>
        <source>Ask for a referral</source>
        <translation>请对方转介绍</translation>
    </message>
</context>
<context>
    <name>Shopbell::ProfileHead</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>More for this customer</source>
        <translation>这位顾客的更多操作</translation>
    </message>
    <message numerus="yes">
        <source>Purchases</source>
        <extracomment>Under their number.</extracomment>
        <translation>
            <numerusform>购买</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>Usual gap</source>
        <translation>通常间隔</translation>
    </message>
    <message>
        <source>Since last</source>
        <translation>距上次</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader: a key figure and its name, &quot;Purchases: 58&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln day(s)</source>
        <translation>
            <numerusform>共 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>太少</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
</context>
<context>
    <name>Shopbell::ProfilePane</name>
    <message>
        <source>Choose a customer to see their story.</source>
        <translation>选择一位顾客以查看其故事。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>What to see of this customer</source>
        <translation>查看这位顾客的内容</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>May be the same person as %1.</source>
        <translation>可能与%1是同一人。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab and count</comment>
        <extracomment>The name of a tab and how many are in it: &quot;Purchases 58&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
</context>
<context>
    <name>Shopbell::ProgressStep</name>
    <message>
        <source>Close, go on in the background</source>
        <translation>关闭，在后台继续</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>取消导入</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln rows</source>
        <translation>
            <numerusform>共 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row up to line %1</source>
        <translation>到第 %1 行为止的所有行</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: 63%, %2: about 2 seconds left</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Shopbell::PromiseCard</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>On a card: a promise covers the reviews of so many more people.</extracomment>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner %1</source>
        <comment>a name</comment>
        <extracomment>On a card: who sees to the complaint that somebody else&apos;s promise is for.</extracomment>
        <translation>负责人 %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::PromiseChangeText</name>
    <message>
        <source>write a plan</source>
        <translation>写计划</translation>
    </message>
    <message>
        <source>Plan saved.</source>
        <translation>计划已保存。</translation>
    </message>
    <message>
        <source>discard a plan</source>
        <translation>丢弃计划</translation>
    </message>
    <message>
        <source>Plan discarded.</source>
        <translation>计划已丢弃。</translation>
    </message>
    <message>
        <source>make a promise</source>
        <translation>作出承诺</translation>
    </message>
    <message>
        <source>Promise made.</source>
        <translation>已作出承诺。</translation>
    </message>
    <message>
        <source>change a promise</source>
        <translation>更改承诺</translation>
    </message>
    <message>
        <source>Promise changed.</source>
        <translation>承诺已更改。</translation>
    </message>
    <message>
        <source>delete a promise</source>
        <translation>删除承诺</translation>
    </message>
    <message>
        <source>Promise deleted.</source>
        <translation>承诺已删除。</translation>
    </message>
    <message>
        <source>start on a promise</source>
        <translation>开始履行承诺</translation>
    </message>
    <message>
        <source>Promise started.</source>
        <translation>承诺已开始。</translation>
    </message>
    <message>
        <source>finish a step</source>
        <translation>完成一步</translation>
    </message>
    <message>
        <source>Step done.</source>
        <translation>这一步已完成。</translation>
    </message>
    <message>
        <source>open a step again</source>
        <translation>重新打开一步</translation>
    </message>
    <message>
        <source>Step open again.</source>
        <translation>这一步已重新打开。</translation>
    </message>
    <message>
        <source>add what shows that a step was done</source>
        <translation>添加步骤已完成的凭据</translation>
    </message>
    <message>
        <source>Evidence added.</source>
        <translation>凭据已添加。</translation>
    </message>
    <message>
        <source>take evidence off a step</source>
        <translation>移除步骤的凭据</translation>
    </message>
    <message>
        <source>Evidence taken off.</source>
        <translation>凭据已移除。</translation>
    </message>
    <message>
        <source>mark a promise as done</source>
        <translation>把承诺标记为完成</translation>
    </message>
    <message>
        <source>Promise done.</source>
        <translation>承诺已完成。</translation>
    </message>
    <message>
        <source>note what the customer said to a promise</source>
        <translation>记下顾客对承诺的回答</translation>
    </message>
    <message>
        <source>Promise checked with the customer.</source>
        <translation>已与顾客确认承诺。</translation>
    </message>
    <message>
        <source>open a promise again</source>
        <translation>重新打开承诺</translation>
    </message>
    <message>
        <source>Promise open again.</source>
        <translation>承诺已重新打开。</translation>
    </message>
    <message>
        <source>give a promise to somebody else</source>
        <translation>把承诺交给别人</translation>
    </message>
    <message>
        <source>Promise given to somebody else.</source>
        <translation>承诺已交给别人。</translation>
    </message>
    <message>
        <source>put further reviews under a promise</source>
        <translation>把更多评价归入承诺</translation>
    </message>
    <message>
        <source>Promise covers further reviews.</source>
        <translation>承诺已涵盖更多评价。</translation>
    </message>
    <message>
        <source>take a review from under a promise</source>
        <translation>把评价移出承诺</translation>
    </message>
    <message>
        <source>Promise covers a review less.</source>
        <translation>已把一条评价移出承诺。</translation>
    </message>
    <message>
        <source>Follow-up noted.</source>
        <translation>已记下：顾客已得知。</translation>
    </message>
    <message>
        <source>note whether a promise may be published</source>
        <translation>记下承诺能否公开</translation>
    </message>
    <message>
        <source>mark a promise as published</source>
        <translation>把承诺标记为已公开</translation>
    </message>
    <message>
        <source>Promise marked as published.</source>
        <translation>承诺已标记为公开。</translation>
    </message>
    <message>
        <source>change how you make it good</source>
        <translation>更改补救做法</translation>
    </message>
    <message>
        <source>How you make it good is saved.</source>
        <translation>补救做法已保存。</translation>
    </message>
    <message>
        <source>note whether a customer heard of a promise</source>
        <translation>记下顾客是否已得知承诺</translation>
    </message>
    <message>
        <source>Noted whether it may be published.</source>
        <translation>已记下能否公开。</translation>
    </message>
</context>
<context>
    <name>Shopbell::PromiseChecks</name>
    <message>
        <source>Has an owner and a date</source>
        <translation>有负责人和日期</translation>
    </message>
</context>
<context>
    <name>Shopbell::PromiseDialog</name>
    <message>
        <source>Make the promise</source>
        <translation>作出承诺</translation>
    </message>
    <message>
        <source>What we do now</source>
        <translation>现在做什么</translation>
    </message>
    <message>
        <source>For this customer, today</source>
        <translation>今天，为这位顾客</translation>
    </message>
    <message>
        <source>How we prevent it</source>
        <translation>如何避免</translation>
    </message>
    <message>
        <source>So that it does not happen again</source>
        <translation>不再发生</translation>
    </message>
    <message>
        <source>Remind me the day before</source>
        <translation>提前一天提醒我</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>向谁</translation>
    </message>
    <message>
        <source>What you promise</source>
        <translation>承诺什么</translation>
    </message>
    <message>
        <source>Stronger boxes for cakes</source>
        <translation>给蛋糕用更结实的盒子</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>由谁做</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Check back on</source>
        <translation>回头询问日期</translation>
    </message>
    <message>
        <source>What we do now (may stay empty)</source>
        <translation>现在做什么（可不填）</translation>
    </message>
    <message>
        <source>How we prevent it (may stay empty)</source>
        <translation>如何避免（可不填）</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In a list of complaints: who wrote, and the beginning of the words.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Change a promise</source>
        <translation>更改承诺</translation>
    </message>
    <message>
        <source>Choose to whom you promise it.</source>
        <translation>请选择向谁承诺。</translation>
    </message>
    <message>
        <source>Say what you promise.</source>
        <translation>请写明承诺什么。</translation>
    </message>
    <message>
        <source>Who does it? A promise needs somebody who keeps it.</source>
        <translation>由谁做？承诺需要有人来兑现。</translation>
    </message>
    <message>
        <source>There is no open complaint to make a promise about.</source>
        <translation>没有可以作出承诺的未结投诉。</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln most urgent complaints are offered here. Make a promise about another one from its review.</source>
        <translation>
            <numerusform>这里只列出最紧急的 %Ln 件投诉。要为其他投诉作出承诺，请从该评价进入。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written before is still being read.</source>
        <translation>正在读取之前写的内容。</translation>
    </message>
    <message>
        <source>What we changed</source>
        <translation>我们改了什么</translation>
    </message>
    <message>
        <source>For others to read, once the customer agrees</source>
        <translation>顾客同意后给别人看</translation>
    </message>
    <message>
        <source>What we changed, for others to read (may stay empty)</source>
        <translation>我们改了什么，给别人看（可以留空）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Shopbell::PromiseFields</name>
    <message>
        <source>Remind me the day before</source>
        <translation>提前一天提醒我</translation>
    </message>
    <message>
        <source>Who else was hit?</source>
        <translation>还有谁受到影响？</translation>
    </message>
    <message>
        <source>May be published as “we fixed this”</source>
        <translation>可以作为“我们已改正”公开</translation>
    </message>
    <message>
        <source>Copy what we changed</source>
        <translation>复制我们改了什么</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>由谁做</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Check back on</source>
        <translation>回头询问日期</translation>
    </message>
    <message>
        <source>What we changed, for others to read</source>
        <translation>我们改了什么，给别人看</translation>
    </message>
    <message>
        <source>%1 has not agreed yet</source>
        <translation>%1尚未同意</translation>
    </message>
    <message numerus="yes">
        <source>This promise is also for %Ln other reviews.</source>
        <translation>
            <numerusform>这项承诺也针对另外 %Ln 条评价。</numerusform>
        </translation>
    </message>
    <message>
        <source>For your public reply, or for a post “You said. We did.”</source>
        <translation>用于公开回复，或用于“您说了，我们做了”的帖子</translation>
    </message>
    <message>
        <source>Others may read it only when the customer said yes.</source>
        <translation>只有顾客同意后，别人才能看到。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change when the customer said yes</source>
        <translation>更改顾客何时同意</translation>
    </message>
    <message>
        <source>Yes, %1</source>
        <extracomment>A customer allowed that others read of it, on that day: &quot;Yes, 12 Nov&quot;.</extracomment>
        <translation>是，%1</translation>
    </message>
    <message>
        <source>The customer has not agreed yet</source>
        <translation>顾客尚未同意</translation>
    </message>
</context>
<context>
    <name>Shopbell::PromiseFigureStrip</name>
    <message>
        <source>kept on time</source>
        <translation>按时兑现</translation>
    </message>
    <message>
        <source>came back after</source>
        <translation>之后再次光顾</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was due in the last %Ln days</source>
        <extracomment>%Ln: 90 days. Below &quot;kept on time&quot;, when no promise was due in them.</extracomment>
        <translation>
            <numerusform>最近 %Ln 天没有到期的承诺</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln days, %1</source>
        <translation>
            <numerusform>最近 %Ln 天，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>没有逾期</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln days</source>
        <translation>
            <numerusform>%1，%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>came back so far</source>
        <translation>目前已再次光顾</translation>
    </message>
</context>
<context>
    <name>Shopbell::PromiseListModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>In a table: &quot;Came back, 12 Nov · £18.40&quot;.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>由谁</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>%1, owner %2</source>
        <extracomment>In a table: who keeps a promise, and who owns the complaint that it is about.</extracomment>
        <translation>%1，负责人 %2</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>In a table, of a promise that was checked with the customer.</extracomment>
        <translation>已确认</translation>
    </message>
</context>
<context>
    <name>Shopbell::PromiseMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Move to “%1”</source>
        <extracomment>%1 is the state of a promise: &quot;Move to “In progress”&quot;.</extracomment>
        <translation>移到“%1”</translation>
    </message>
</context>
<context>
    <name>Shopbell::PromiseMoves</name>
    <message>
        <source>“%1”: %2</source>
        <extracomment>What a promise is called, and why something cannot be done with it.</extracomment>
        <translation>“%1”：%2</translation>
    </message>
</context>
<context>
    <name>Shopbell::PromisePane</name>
    <message>
        <source>More about this promise</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>The promise</source>
        <translation>这项承诺</translation>
    </message>
    <message>
        <source>Close the promise</source>
        <translation>关闭承诺</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>What we changed, for others to read</source>
        <translation>我们改了什么，给别人看</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>涉及谁</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below the title of a promise: its state, and when it is due.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 keeps it.</source>
        <translation>由%1兑现。</translation>
    </message>
    <message>
        <source>Done by %1.</source>
        <translation>%1前完成。</translation>
    </message>
    <message>
        <source>Check back on %1.</source>
        <translation>%1回头询问。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Whether somebody came back, and when or how long they were not seen: &quot;Came back, 12 Nov · £18.40&quot;.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Owned up to after %1</source>
        <extracomment>%1 is a length of time: &quot;less than a minute&quot;, &quot;12 minutes&quot;, &quot;5 hours&quot;, &quot;13 days 7 hours&quot;.</extracomment>
        <translation>%1后承认错误</translation>
    </message>
    <message>
        <source>Put right after %1</source>
        <translation>%1后解决</translation>
    </message>
    <message>
        <source>Published after %1</source>
        <translation>%1后公开</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>标记为完成</translation>
    </message>
    <message>
        <source>Note what they said…</source>
        <translation>记下顾客的话…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Give it to somebody else…</source>
        <translation>交给别人…</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>显示顾客</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <extracomment>Moves a promise back; %1 is a state: &quot;In progress&quot;.</extracomment>
        <translation>退回“%1”</translation>
    </message>
    <message>
        <source>Delete the promise</source>
        <translation>删除承诺</translation>
    </message>
    <message>
        <source>Who keeps it from now on?</source>
        <translation>今后由谁兑现？</translation>
    </message>
    <message>
        <source>Give it to them</source>
        <translation>交给对方</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Why do they hear nothing?</source>
        <translation>为什么不告知？</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>保存原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>搬走了</translation>
    </message>
    <message>
        <source>%1 owns the complaint.</source>
        <comment>a name</comment>
        <translation>由%1负责这件投诉。</translation>
    </message>
    <message>
        <source>%1 · Next step: %2</source>
        <extracomment>Below the title of a promise: its state, and when its next step is due: &quot;Promised · Next step: Wed 2 Dec&quot;.</extracomment>
        <translation>%1 · 下一步：%2</translation>
    </message>
    <message>
        <source>It was first due on %1.</source>
        <extracomment>Of a promise that was late and got a later day; %1 is the day that was promised first.</extracomment>
        <translation>最初定于%1。</translation>
    </message>
</context>
<context>
    <name>Shopbell::PromisePost</name>
    <message>
        <source>You said: “%1”</source>
        <extracomment>A post; %1 is what a customer said.</extracomment>
        <translation>您说：“%1”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &apos;You said: &quot;…&quot;&apos;, %2 the initials of who said it.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>We did: %1</source>
        <extracomment>The second line of the post; %1 is what was changed.</extracomment>
        <translation>我们做了：%1</translation>
    </message>
</context>
<context>
    <name>Shopbell::PromiseText</name>
    <message>
        <source>Not promised yet</source>
        <translation>尚未承诺</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>逾期 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Check back %1</source>
        <extracomment>A day such as &quot;Sat 22 Nov&quot; follows: when the customer is asked whether it is right now.</extracomment>
        <translation>%1回头询问</translation>
    </message>
    <message>
        <source>Check back today</source>
        <translation>今天回头询问</translation>
    </message>
    <message numerus="yes">
        <source>Check back, %Ln day(s) late</source>
        <translation>
            <numerusform>回头询问逾期 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1</source>
        <extracomment>A day such as &quot;8 Nov&quot; follows.</extracomment>
        <translation>%1已确认</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln step(s)</source>
        <extracomment>%1 is how many steps are done.</extracomment>
        <translation>
            <numerusform>%Ln 步中的 %1 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>再次光顾</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>尚未再来</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln 次</numerusform>
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
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>came back or not, and how</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>. </source>
        <comment>read aloud</comment>
        <extracomment>Between the parts of a card that is read aloud.</extracomment>
        <translation>。</translation>
    </message>
    <message>
        <source>%1 owns the complaint</source>
        <comment>a name</comment>
        <translation>由%1负责这件投诉</translation>
    </message>
    <message>
        <source>Not satisfied, %1</source>
        <extracomment>Of a customer who was asked; a day such as &quot;8 Nov&quot; follows.</extracomment>
        <translation>不满意，%1</translation>
    </message>
    <message>
        <source>First due %1</source>
        <extracomment>Of what was late and got a later day: the day that was promised first, such as &quot;29 Nov&quot;.</extracomment>
        <translation>最初定于%1</translation>
    </message>
    <message>
        <source>Satisfied.</source>
        <translation>满意。</translation>
    </message>
    <message>
        <source>Not satisfied.</source>
        <translation>不满意。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What a customer said, in quotation marks.</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <extracomment>A score from 1 to 10.</extracomment>
        <translation>%1 分，满分 10 分</translation>
    </message>
    <message>
        <source>They changed their public review, on their own.</source>
        <translation>顾客自己修改了公开评价。</translation>
    </message>
    <message>
        <source>May be published: yes, %1</source>
        <extracomment>A customer allowed that others read of it; %1 is a day with its year.</extracomment>
        <translation>可以公开：是，%1</translation>
    </message>
</context>
<context>
    <name>Shopbell::PromiseWords</name>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Checked with customer</source>
        <translation>已与顾客确认</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼物</translation>
    </message>
    <message>
        <source>The promise is not where this can be done.</source>
        <translation>承诺目前的状态不能这样做。</translation>
    </message>
    <message>
        <source>To whom is it promised? Choose a review.</source>
        <translation>向谁承诺？请选择一条评价。</translation>
    </message>
    <message>
        <source>Who does it? Nothing is promised without somebody who keeps it.</source>
        <translation>由谁做？没有人兑现就不能承诺。</translation>
    </message>
    <message>
        <source>By when is it done? Nothing is promised without a date.</source>
        <translation>何时完成？没有日期就不能承诺。</translation>
    </message>
    <message>
        <source>When do you ask the customer? Choose a day to check back on.</source>
        <translation>何时询问顾客？请选择回头询问的日期。</translation>
    </message>
    <message>
        <source>A step says nothing. Write what is done, or take it out.</source>
        <translation>有一步没有内容。请写下要做什么，或删去。</translation>
    </message>
    <message>
        <source>Who does each step? One has nobody yet.</source>
        <translation>每一步由谁做？有一步还没有人。</translation>
    </message>
    <message>
        <source>By when is each step done? One has no date yet.</source>
        <translation>每一步何时完成？有一步还没有日期。</translation>
    </message>
    <message>
        <source>A step is still open. Finish it or take it out first.</source>
        <translation>有一步尚未完成。请先完成或删去。</translation>
    </message>
    <message>
        <source>What did the customer say? Write it down, and whether they are satisfied.</source>
        <translation>顾客说了什么？请写下来，并说明是否满意。</translation>
    </message>
    <message>
        <source>Not everybody whom the promise covers has heard of it. Note when they did, or why not.</source>
        <translation>承诺涵盖的人还没有全部得知。请记下何时告知，或为什么不。</translation>
    </message>
    <message>
        <source>That step is not there any more.</source>
        <translation>那一步已经不在了。</translation>
    </message>
    <message>
        <source>The promise does not cover that review, or answers it and cannot leave it.</source>
        <translation>承诺不涵盖那条评价，或者它正是所答复的评价，不能移出。</translation>
    </message>
    <message>
        <source>The customer has not agreed to it yet. Note the day on which they did.</source>
        <translation>顾客还没有同意。请记下同意的日期。</translation>
    </message>
    <message>
        <source>There is nothing to publish yet. Write what you changed.</source>
        <translation>还没有可以公开的内容。请写下改变了什么。</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>那一天还没有到。</translation>
    </message>
    <message>
        <source>This shows nothing yet. Write some words, choose a photo, or give an amount.</source>
        <translation>这还不能说明什么。请写几句话、选择照片或写明金额。</translation>
    </message>
    <message>
        <source>A promise to %1</source>
        <extracomment>What a promise without any words is called; %1 is a name.</extracomment>
        <translation>对%1的承诺</translation>
    </message>
    <message>
        <source>The promise was changed meanwhile, so nothing was saved. Open it again to change what it says now.</source>
        <translation>这项承诺在此期间已被更改，因此没有保存。请重新打开，在现有内容上更改。</translation>
    </message>
    <message>
        <source>The day by which it is done has passed already. Choose today or a later day.</source>
        <translation>完成的日期已经过去。请选今天或以后的日期。</translation>
    </message>
    <message>
        <source>You would ask the customer before it is done. Check back on the day it is done, or later.</source>
        <translation>这样会在完成之前就去问顾客。请在完成当天或之后再问。</translation>
    </message>
    <message>
        <source>A step is due after the promise itself. Let the step be done earlier, or promise it for later.</source>
        <translation>有一步的日期晚于承诺本身。请让这一步早些完成，或把承诺的日期推后。</translation>
    </message>
    <message>
        <source>The promise is not done yet. Mark it as done first.</source>
        <translation>承诺还没有完成。请先标记为完成。</translation>
    </message>
    <message>
        <source>How did the customer agree? Write it down, such as: said at the till.</source>
        <translation>顾客是怎样同意的？请写下来，例如：在收银台说的。</translation>
    </message>
    <message>
        <source>On that day the promise was not done yet. Choose the day it was done, or a later one.</source>
        <translation>那天承诺还没有完成。请选完成当天或之后的日期。</translation>
    </message>
    <message>
        <source>The promise is done, and the day for which it was promised stays as it is. Open it again to promise another day.</source>
        <translation>承诺已经完成，当初承诺的日期不再改动。要承诺别的日期，请先重新打开。</translation>
    </message>
    <message>
        <source>The day of a step has passed already. Choose today or a later day.</source>
        <translation>有一个步骤的日期已经过去。请选今天或以后的日期。</translation>
    </message>
    <message>
        <source>A score belongs to a customer. Link the review to one to keep a score, too.</source>
        <translation>评分属于顾客。把评价关联到一位顾客，就能同时保存评分。</translation>
    </message>
    <message>
        <source>The day to check back on has passed already. Choose today or a later day.</source>
        <translation>回访的日期已经过去了。请选择今天或更晚的日期。</translation>
    </message>
    <message>
        <source>“%1” is due tomorrow. Done yet?</source>
        <extracomment>&quot;Before you send&quot;; %1 is what is to be done, &quot;Post the card to Priya&quot;.</extracomment>
        <translation>“%1”明天到期。做了吗？</translation>
    </message>
    <message>
        <source>“%1” is due today. Done yet?</source>
        <translation>“%1”今天到期。做了吗？</translation>
    </message>
    <message>
        <source>What you promise is due tomorrow. Done yet?</source>
        <translation>承诺的事明天到期。做了吗？</translation>
    </message>
    <message>
        <source>What you promise is due today. Done yet?</source>
        <translation>承诺的事今天到期。做了吗？</translation>
    </message>
</context>
<context>
    <name>Shopbell::PromisesDueCard</name>
    <message>
        <source>Promises due</source>
        <translation>到期的承诺</translation>
    </message>
    <message>
        <source>All promises</source>
        <translation>所有承诺</translation>
    </message>
    <message>
        <source>Nothing promised is due in the next days.</source>
        <translation>接下来几天没有到期的承诺。</translation>
    </message>
    <message>
        <source>Note what the customer said</source>
        <translation>记下顾客说了什么</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>%1 is a step of a promise: &quot;Done: Order the new boxes&quot;.</extracomment>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>标记为完成</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A promise as it is read aloud, made a sentence.</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>a customer</comment>
        <translation>给%1</translation>
    </message>
    <message>
        <source>%1 · ask whether it is right now</source>
        <extracomment>%1 is &quot;For Hugo Lind&quot;.</extracomment>
        <translation>%1 · 询问现在好了吗</translation>
    </message>
    <message>
        <source>%1 does it</source>
        <translation>由%1来做</translation>
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
        <translation>负责人 %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::PromisesPage</name>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Search promises</source>
        <translation>搜索承诺</translation>
    </message>
    <message>
        <source>Who keeps them</source>
        <translation>由谁兑现</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>新承诺</translation>
    </message>
    <message>
        <source>Promises as a list</source>
        <translation>承诺列表</translation>
    </message>
    <message>
        <source>No promises match “%1”</source>
        <translation>没有与“%1”相符的承诺</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>%1 has promised nothing</source>
        <translation>%1没有作出承诺</translation>
    </message>
    <message>
        <source>When something went wrong, promise to put it right</source>
        <translation>出了问题时，承诺改正</translation>
    </message>
    <message>
        <source>Shopbell reminds you, and shows whether the customer came back.</source>
        <translation>Shopbell 会提醒您，并显示顾客是否再次光顾。</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示的内容</translation>
    </message>
    <message>
        <source>Search follow-ups</source>
        <translation>搜索回访</translation>
    </message>
    <message>
        <source>Who does them</source>
        <translation>由谁做</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>计划回访</translation>
    </message>
    <message>
        <source>Follow-ups %1</source>
        <extracomment>A view and how many there are: &quot;Follow-ups 10&quot;.</extracomment>
        <translation>回访 %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::PublicationView</name>
    <message>
        <source>What we changed, for others to read</source>
        <translation>我们改了什么，给别人看</translation>
    </message>
    <message>
        <source>Write what we changed…</source>
        <translation>写下我们改了什么…</translation>
    </message>
    <message>
        <source>Copy what we changed</source>
        <translation>复制我们改了什么</translation>
    </message>
    <message>
        <source>Copy as a post</source>
        <translation>复制为帖子</translation>
    </message>
    <message>
        <source>Mark as published</source>
        <translation>标记为已公开</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>还没有写。</translation>
    </message>
    <message>
        <source>Change the words…</source>
        <translation>修改文字…</translation>
    </message>
    <message>
        <source>Copied what you changed.</source>
        <translation>已复制您写的改进内容。</translation>
    </message>
    <message>
        <source>Copied the post. Paste it where your customers read it.</source>
        <translation>帖子已复制。请粘贴到顾客看得到的地方。</translation>
    </message>
</context>
<context>
    <name>Shopbell::PurchaseDelegate</name>
    <message>
        <source>served by %1</source>
        <translation>由%1接待</translation>
    </message>
    <message>
        <source>order %1</source>
        <comment>an order number</comment>
        <translation>订单 %1</translation>
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
        <translation>添加购买</translation>
    </message>
    <message>
        <source>Add a purchase</source>
        <translation>添加购买</translation>
    </message>
    <message>
        <source>Change a purchase</source>
        <translation>更改购买</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 becomes a customer with this purchase</source>
        <extracomment>In the foot of the window; %1 is a name.</extracomment>
        <translation>%1将随这次购买成为顾客</translation>
    </message>
    <message>
        <source>Without a name it is a purchase of nobody</source>
        <translation>没有姓名，就是无主的购买</translation>
    </message>
    <message>
        <source>Not an amount</source>
        <translation>不是金额</translation>
    </message>
    <message>
        <source>The amount cannot be read.</source>
        <translation>无法读取金额。</translation>
    </message>
    <message>
        <source>Say who it was, how much, or what.</source>
        <translation>请说明是谁、多少钱或买了什么。</translation>
    </message>
    <message>
        <source>First say who sent them.</source>
        <translation>请先说明是谁介绍的。</translation>
    </message>
    <message>
        <source>Nobody in person sent them.</source>
        <translation>没有具体的人介绍。</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a customer</comment>
        <translation>新</translation>
    </message>
    <message>
        <source>A first name is enough</source>
        <translation>只写名字就够了</translation>
    </message>
    <message>
        <source>Which way?</source>
        <translation>哪种方式？</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Who sent you?</source>
        <translation>谁介绍您来的？</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>接待店员</translation>
    </message>
    <message>
        <source>What (may stay empty)</source>
        <translation>内容（可留空）</translation>
    </message>
    <message>
        <source>Again today, as last time</source>
        <translation>今天又来了，和上次一样</translation>
    </message>
    <message>
        <source>one click, with undo</source>
        <translation>一键完成，可撤销</translation>
    </message>
    <message>
        <source>or somebody else</source>
        <translation>或其他人</translation>
    </message>
    <message>
        <source>%1 was recommended, and becomes a customer with this purchase</source>
        <translation>%1曾被推荐，这次购买后成为顾客</translation>
    </message>
    <message>
        <source>%1, recommended by %2, becomes a customer with this purchase</source>
        <translation>%1由%2推荐，这次购买后成为顾客</translation>
    </message>
    <message>
        <source>Does not count as a purchase. Leave it empty for a visit.</source>
        <translation>不算购买。到店未付款请留空。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are called %1: choose one of them, or a new %1 becomes a customer</source>
        <extracomment>In the foot of the window; %1 is a name. Always two or more.</extracomment>
        <translation>
            <numerusform>有 %Ln 个人叫%1：请选其中一位，否则一位新的%1会成为顾客</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::PurchasesView</name>
    <message>
        <source>Purchases</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>No purchase yet. Add one when they pay.</source>
        <translation>还没有购买。付款时添加即可。</translation>
    </message>
    <message>
        <source>Again today</source>
        <translation>今天又来了</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Not this customer’s purchase</source>
        <translation>不是这位顾客的购买</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Enter changes a purchase, Delete takes away one that was typed by hand, the menu key shows what else can be done.</source>
        <translation>回车键更改购买，Delete 键删除手动录入的购买，菜单键显示其他操作。</translation>
    </message>
</context>
<context>
    <name>Shopbell::QuestionnaireDialog</name>
    <message numerus="yes">
        <source>%Ln use it</source>
        <translation>
            <numerusform>%Ln 人在用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was new to %Ln</source>
        <translation>
            <numerusform>%Ln 人之前不知道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln want to hear of it</source>
        <translation>
            <numerusform>%Ln 人想了解</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What was answered about a service. %1 is its name, %2 &quot;5 use it, 4 want to hear of it&quot;.</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Open questions come first, so that nothing puts words into a mouth. Who answers, and what you may do with it, is always asked last.</source>
        <translation>开放式问题在前，以免引导顾客的回答。由谁回答、您可以如何使用回答，总是放在最后问。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Above the questions</source>
        <translation>问题上方的文字</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Everything you do</source>
        <translation>您提供的所有服务</translation>
    </message>
    <message>
        <source>Your own link to the same questions, for the code (may stay empty)</source>
        <translation>您自己的链接，指向同样的问题，用于二维码（可以留空）</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>收回的结果</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>保存为图片…</translation>
    </message>
    <message>
        <source>Fill in a sheet that came back…</source>
        <translation>录入收回的问卷…</translation>
    </message>
    <message>
        <source>The questionnaire is being read.</source>
        <translation>正在读取问卷。</translation>
    </message>
    <message>
        <source>Everything we do. What do you know, use, or want?</source>
        <translation>我们的全部服务。您知道、使用或想要哪些？</translation>
    </message>
    <message>
        <source>No sheet yet. Fill in the first one when it comes back: its numbers become scores, and what is missing a need of the customer.</source>
        <translation>还没有收回问卷。收回第一份时请录入：其中的分数会成为评分，缺少的会成为顾客的需求。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) came back.</source>
        <translation>
            <numerusform>已收回 %Ln 份问卷。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a title first.</source>
        <translation>请先写标题。</translation>
    </message>
    <message>
        <source>Ask at least one open question.</source>
        <translation>请至少问一个开放式问题。</translation>
    </message>
    <message>
        <source>Each service needs a name of its own, and the services are asked about once.</source>
        <translation>每项服务都需要自己的名称，而且服务问题只能问一次。</translation>
    </message>
    <message>
        <source>“%1” is no price. Write an amount, or leave it empty.</source>
        <translation>“%1”不是价格。请写金额，或留空。</translation>
    </message>
    <message>
        <source>Save the questionnaire first.</source>
        <translation>请先保存问卷。</translation>
    </message>
    <message>
        <source>The link is no web address, such as https://lane.example/thanks.</source>
        <translation>该链接不是网址。网址应类似 https://lane.example/thanks。</translation>
    </message>
</context>
<context>
    <name>Shopbell::QuestionnaireMenu</name>
    <message>
        <source>Compose it…</source>
        <translation>去编写…</translation>
    </message>
    <message>
        <source>There is no questionnaire yet</source>
        <translation>还没有问卷</translation>
    </message>
    <message>
        <source>Choose the questions first and print the sheet. When it comes back, what the customer wrote is filled in here.</source>
        <translation>请先选好问题并打印问卷。收回之后，在这里填入顾客写的内容。</translation>
    </message>
</context>
<context>
    <name>Shopbell::QuestionsEdit</name>
    <message>
        <source>Open</source>
        <translation>开放式</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少什么</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>完全不满意</translation>
    </message>
    <message>
        <source>could not be better</source>
        <translation>非常满意</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>添加问题</translation>
    </message>
    <message>
        <source>An open question of your own</source>
        <translation>您自己的开放式问题</translation>
    </message>
    <message>
        <source>What do you know, use, or want? (lists all services)</source>
        <translation>您知道、使用或想要哪些？（列出所有服务）</translation>
    </message>
    <message>
        <source>Everything we do. What do you know, use, or want?</source>
        <translation>我们的全部服务。您知道、使用或想要哪些？</translation>
    </message>
    <message>
        <source>Is anything missing that you buy somewhere else?</source>
        <translation>有什么是您在别处购买而我们没有的？</translation>
    </message>
    <message>
        <source>Question, %1</source>
        <extracomment>For a screen reader: the words of a question; %1 is its kind, &quot;Open&quot; or &quot;Number&quot;.</extracomment>
        <translation>问题，%1</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>您想知道什么？</translation>
    </message>
    <message>
        <source>Lines to write on</source>
        <translation>书写行数</translation>
    </message>
    <message>
        <source>Take this question out</source>
        <translation>移除这个问题</translation>
    </message>
    <message numerus="yes">
        <source>line(s)</source>
        <extracomment>Behind the number in a field: lines to write on.</extracomment>
        <translation>
            <numerusform>行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::Rail</name>
    <message>
        <source>Sections</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Import and settings</source>
        <translation>导入与设置</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Expand</source>
        <extracomment>Makes the list of sections narrow, so that only icons are left.</extracomment>
        <translation>展开</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln wait(s) for a reply</source>
        <extracomment>Of a section, for a screen reader: &quot;Reviews, 5 wait for a reply&quot;.</extracomment>
        <translation>
            <numerusform>%1，%Ln 条待回复</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <extracomment>The section that is shown, for a screen reader.</extracomment>
        <translation>%1，当前显示</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln are late or due today</source>
        <extracomment>Of a section, for a screen reader: &quot;Promises, 2 are late or due today&quot;.</extracomment>
        <translation>
            <numerusform>%1，%Ln 项已逾期或今天到期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::RangeFields</name>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>Last 24 months</source>
        <translation>最近 24 个月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>a range of days</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Own days…</source>
        <comment>a range of days</comment>
        <translation>自选日期…</translation>
    </message>
</context>
<context>
    <name>Shopbell::RatingMark</name>
    <message>
        <source>no rating</source>
        <translation>无评分</translation>
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
        <translation>%1 星（满分 %2 星）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 分（满分 %2 分）</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>百分之 %1</translation>
    </message>
    <message>
        <source>thumbs down</source>
        <translation>踩</translation>
    </message>
    <message>
        <source>thumbs up</source>
        <translation>赞</translation>
    </message>
    <message>
        <source>no rating</source>
        <translation>无评分</translation>
    </message>
</context>
<context>
    <name>Shopbell::RecoveryText</name>
    <message>
        <source>Too early to say.</source>
        <extracomment>Below &quot;0 came back after&quot;: no complaint was put right long enough ago.</extracomment>
        <translation>现在下结论还太早。</translation>
    </message>
    <message numerus="yes">
        <source>%1 within %Ln days.</source>
        <translation>
            <numerusform>%Ln 天内 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a promise: %1 (%2)</source>
        <extracomment>Of complaints for which no promise was kept. %1: 31 %; %2: 8 of 26.</extracomment>
        <translation>没有承诺的：%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>No complaint of a customer with purchases was put right %Ln days ago or earlier.</source>
        <translation>
            <numerusform>%Ln 天前或更早，没有解决过有购买记录的顾客的投诉。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 came back within %Ln days after their complaint was put right: %2, likely between %3 and %4.</source>
        <extracomment>%1: 9 of 14; %2: 64 %; %3 and %4: 39 %, 84 %, between which it lies with 95 % confidence.</extracomment>
        <translation>
            <numerusform>投诉解决后 %Ln 天内再次光顾的有 %1：%2，可能在 %3 到 %4 之间。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a kept promise: %1 (%2), likely between %3 and %4.</source>
        <extracomment>Of complaints for which no promise was kept. %1: 31 %; %2: 8 of 26; %3 and %4: 16 %, 50 %.</extracomment>
        <translation>没有兑现承诺的：%1（%2），可能在 %3 到 %4 之间。</translation>
    </message>
    <message>
        <source>This does not show that the promise was the reason.</source>
        <translation>这并不表明承诺就是原因。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without recorded purchases left out.</source>
        <extracomment>%Ln: complaints.</extracomment>
        <translation>
            <numerusform>%Ln 件没有购买记录的投诉未计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the newer ones so far: %1.</source>
        <translation>较新的至今：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Of complaints that were put right less than %Ln days ago: %1 came back so far.</source>
        <extracomment>%1: 1 of 3.</extracomment>
        <translation>
            <numerusform>不到 %Ln 天前解决的投诉中，目前 %1 再次光顾。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ReferralDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add a referral</source>
        <translation>添加转介绍</translation>
    </message>
    <message>
        <source>Change a referral</source>
        <translation>更改转介绍</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Nobody in person sent them.</source>
        <translation>没有具体的人介绍。</translation>
    </message>
    <message>
        <source>Say who came, or will come. A first name is enough.</source>
        <translation>请说明谁来了或将会来。只写名字就够了。</translation>
    </message>
    <message>
        <source>Say who sent them.</source>
        <translation>请说明是谁介绍的。</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a customer</comment>
        <translation>新</translation>
    </message>
    <message>
        <source>Which way?</source>
        <translation>哪种方式？</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>We had asked for it</source>
        <translation>是我们请求的</translation>
    </message>
    <message>
        <source>Without being asked</source>
        <translation>未经请求</translation>
    </message>
    <message>
        <source>Who sent them?</source>
        <translation>是谁介绍的？</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>朋友</translation>
    </message>
    <message>
        <source>Recommended on</source>
        <translation>推荐日期</translation>
    </message>
    <message>
        <source>Asked for?</source>
        <translation>是否请求？</translation>
    </message>
    <message>
        <source>Code on the card (may stay empty)</source>
        <translation>卡片上的代码（可留空）</translation>
    </message>
    <message>
        <source>Thank-you for whoever sent them (may stay empty)</source>
        <translation>给介绍人的谢礼（可留空）</translation>
    </message>
    <message>
        <source>Add referral</source>
        <translation>添加转介绍</translation>
    </message>
    <message>
        <source>They came on %1: not later than that.</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>对方在%1已来过：不能晚于这一天。</translation>
    </message>
    <message>
        <source>What you typed is kept. It is there when you open the window again.</source>
        <translation>您输入的内容已保留，再次打开窗口时仍在。</translation>
    </message>
    <message>
        <source>Is it %1?</source>
        <translation>是%1吗？</translation>
    </message>
    <message>
        <source>Chooses this customer as who sent them</source>
        <translation>选这位顾客为介绍人</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReferralList</name>
    <message>
        <source>Open the friend</source>
        <translation>打开这位朋友</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>转介绍</translation>
    </message>
    <message>
        <source>Which referrals</source>
        <translation>哪些转介绍</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln are shown. Choose a filter to see others.</source>
        <translation>
            <numerusform>显示最新的 %Ln 个。选择筛选条件可查看其他。</numerusform>
        </translation>
    </message>
    <message>
        <source>No referral yet</source>
        <translation>还没有转介绍</translation>
    </message>
    <message>
        <source>Add a referral</source>
        <translation>添加转介绍</translation>
    </message>
    <message>
        <source>Ask a new customer “Who sent you?”, and write the answer down here.</source>
        <translation>问问新顾客“谁介绍您来的？”，并把回答记在这里。</translation>
    </message>
    <message>
        <source>Everybody who was sent here has come</source>
        <translation>被介绍来的人都已到店</translation>
    </message>
    <message>
        <source>No friend has bought anything yet</source>
        <translation>还没有朋友购买过</translation>
    </message>
    <message>
        <source>Every referral counts or waits for its first purchase</source>
        <translation>每个转介绍都已计入，或在等待第一次购买</translation>
    </message>
    <message>
        <source>They have been here already.</source>
        <translation>他们已经来过了。</translation>
    </message>
    <message>
        <source>They are not in the list of customers yet.</source>
        <translation>他们还不在顾客名单中。</translation>
    </message>
    <message>
        <source>They are here…</source>
        <translation>他们来了…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Only whom %1 sent here</source>
        <translation>只看%1介绍来的人</translation>
    </message>
    <message>
        <source>No referral by %1 in this view</source>
        <translation>此视图中没有%1的转介绍</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReferralTabs</name>
    <message>
        <source>Who brought whom</source>
        <translation>谁介绍了谁</translation>
    </message>
    <message>
        <source>Advocates to ask next</source>
        <translation>接下来可询问的推荐顾客</translation>
    </message>
    <message>
        <source>Recommended, not here yet</source>
        <translation>已推荐，尚未到店</translation>
    </message>
    <message>
        <source>All referrals</source>
        <translation>所有转介绍</translation>
    </message>
    <message>
        <source>Nobody to ask yet</source>
        <translation>还没有可询问的人</translation>
    </message>
    <message>
        <source>Advocates are customers who gave a 9 or 10. Add scores to customers, and they stand here.</source>
        <translation>推荐顾客是评分为 9 或 10 的顾客。为顾客添加评分，他们就会出现在这里。</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>哪个表格</translation>
    </message>
    <message>
        <source>Friends were told about the shop; nobody has seen them here yet</source>
        <translation>有人向朋友介绍过本店；这些朋友还没有来过</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Only people who are happy, have no open complaint and did not say no</source>
        <translation>只列出满意、没有未结投诉且没有拒绝的人</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed; only people who are happy, have no open complaint and did not say no</source>
        <extracomment>Of all who may be asked.</extracomment>
        <translation>
            <numerusform>列出前 %Ln 位；只包括满意、没有未结投诉且没有拒绝的人</numerusform>
        </translation>
    </message>
    <message>
        <source>Happy, without complaint or refusal; below, who may not be asked now</source>
        <translation>满意、没有未结的投诉、也没有拒绝过的人；下面是现在不能问的人和原因</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReferralTreeModel</name>
    <message>
        <source>Spent %1, has brought nobody yet</source>
        <translation>消费 %1，尚未介绍人来</translation>
    </message>
    <message>
        <source>Spent %1, brought %2 who spent %3, with all who came after them %4</source>
        <extracomment>%1 is what they spent, %2 &quot;3 friends&quot;, %3 what those spent, %4 what friends of all generations spent together.</extracomment>
        <translation>消费 %1，介绍来 %2，其消费 %3，连同之后所有人共 %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln friends</source>
        <translation>
            <numerusform>%Ln 位朋友</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>For a screen reader: a name and what is known.</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>What the friends they brought have spent</source>
        <translation>其介绍来的朋友的消费</translation>
    </message>
    <message>
        <source>What their friends and all who came after them have spent</source>
        <translation>其朋友及之后所有人的消费</translation>
    </message>
    <message>
        <source>Who brought whom</source>
        <translation>谁介绍了谁</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>介绍来</translation>
    </message>
    <message>
        <source>With theirs</source>
        <comment>what friends and all who came after them have spent</comment>
        <translation>连同所带</translation>
    </message>
    <message>
        <source>Not in the list of customers, brought %1 who spent %2, with all who came after them %3</source>
        <extracomment>Of somebody known by name only. %1 &quot;3 friends&quot;, %2 what they spent, %3 friends of all generations together.</extracomment>
        <translation>不在顾客名单中，介绍来 %1，其消费 %2，连同之后所有人共 %3</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReferralWords</name>
    <message>
        <source>The earliest recommendation before the friend&apos;s first purchase.</source>
        <translation>朋友首次购买前最早的推荐。</translation>
    </message>
    <message>
        <source>Somebody else had recommended the shop to them earlier. One person is credited with a friend.</source>
        <translation>更早已有别人向他们推荐过本店。一位朋友只计给一个人。</translation>
    </message>
    <message>
        <source>They had bought here before and had not been away.</source>
        <translation>他们以前在这里买过，且没有离开。</translation>
    </message>
    <message numerus="yes">
        <source>They had been away for %Ln days or more, and came back after the recommendation. It is kept, but not counted as a new customer.</source>
        <translation>
            <numerusform>他们离开了 %Ln 天或更久，在推荐后又来了。予以保留，但不计为新顾客。</numerusform>
        </translation>
    </message>
    <message>
        <source>They have not bought anything yet.</source>
        <translation>他们还没有购买过。</translation>
    </message>
    <message>
        <source>All referrals</source>
        <translation>所有转介绍</translation>
    </message>
    <message>
        <source>Recommended, not here yet</source>
        <translation>已推荐，尚未到店</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>不计入</translation>
    </message>
    <message numerus="yes">
        <source>None this month, %Ln in all</source>
        <translation>
            <numerusform>本月没有，共 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;12 this month&quot;, %2 &quot;5 of them became customers&quot;.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln this month</source>
        <translation>
            <numerusform>本月 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them became customers</source>
        <translation>
            <numerusform>其中 %Ln 位成为顾客</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New here, %Ln visits already</source>
        <translation>
            <numerusform>新来的，已光临 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Gave %1 lately</source>
        <extracomment>%1 is a rating: &quot;5 of 5 stars&quot;.</extracomment>
        <translation>最近给了 %1</translation>
    </message>
    <message>
        <source>Said something kind lately</source>
        <translation>最近说了好话</translation>
    </message>
    <message>
        <source>Comes nearly every day, no complaint open</source>
        <translation>几乎每天都来，没有未结投诉</translation>
    </message>
    <message numerus="yes">
        <source>Comes every %Ln days, no complaint open</source>
        <translation>
            <numerusform>每 %Ln 天来一次，没有未结投诉</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has brought %Ln friends before</source>
        <translation>
            <numerusform>曾介绍来 %Ln 位朋友</numerusform>
        </translation>
    </message>
    <message>
        <source>Happy, and never asked</source>
        <translation>满意，且从未被询问</translation>
    </message>
    <message>
        <source>Has an open complaint</source>
        <translation>有未结投诉</translation>
    </message>
    <message>
        <source>Has an open complaint since %1</source>
        <translation>自%1起有未结投诉</translation>
    </message>
    <message>
        <source>Does not want to be asked</source>
        <translation>不希望被询问</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>list</comment>
        <extracomment>A list of ways to reach somebody, one more at the end: &quot;E-mail, phone&quot;.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>They had sent the one who sent them, directly or over others, before two entries were merged. It is kept, but nobody comes through whom they brought.</source>
        <translation>在两条记录合并之前，是他们直接或经由他人介绍了介绍他们的人。记录保留，但他们带来的人不算经其而来。</translation>
    </message>
    <message>
        <source>Asked lately, wait until %1</source>
        <translation>最近请过，等到%1</translation>
    </message>
    <message>
        <source>Said no on %1</source>
        <translation>%1表示不愿意</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>ways</comment>
        <extracomment>The way that somebody likes best, and how many more there are: &quot;E-mail +2&quot;.</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Was here, has not bought yet</source>
        <translation>来过，尚未购买</translation>
    </message>
    <message>
        <source>They had bought here before, and have bought nothing since the recommendation.</source>
        <translation>他们以前在这里买过，推荐之后还没有再买。</translation>
    </message>
    <message>
        <source>Waiting for a promise, ask after %1</source>
        <extracomment>Why somebody is not asked yet to recommend the shop; %1 is a day: &quot;25 Nov&quot;.</extracomment>
        <translation>正在等承诺落实，%1之后再问</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReferralsMadeCard</name>
    <message>
        <source>Referrals this month</source>
        <translation>本月的转介绍</translation>
    </message>
    <message>
        <source>So far in %1.</source>
        <extracomment>Of a number that still grows. %1 is a month.</extracomment>
        <translation>%1到目前为止。</translation>
    </message>
    <message>
        <source>So far in %1. %2: %3.</source>
        <extracomment>The same with the month before and its number: &quot;So far in November 2025. October 2025: 12.&quot;</extracomment>
        <translation>%1到目前为止。%2：%3。</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReferralsModel</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a stage (&quot;Bought&quot;), %2 the day.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, sent by %2, %3, %4. %5, %6.</source>
        <extracomment>For a screen reader: the friend, who sent them, the way, the day, how far it came, whether it is counted.</extracomment>
        <translation>%1，由%2介绍，%3，%4。%5，%6。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>朋友</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>Counted?</source>
        <translation>计入？</translation>
    </message>
    <message>
        <source>Spent since</source>
        <translation>此后消费</translation>
    </message>
    <message>
        <source>Nobody in person</source>
        <translation>没有具体的人</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReferralsPage</name>
    <message>
        <source>Referrals</source>
        <translation>转介绍</translation>
    </message>
    <message>
        <source>Add a referral</source>
        <translation>添加转介绍</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>页面的部分</translation>
    </message>
    <message>
        <source>Range of the chart</source>
        <translation>图表范围</translation>
    </message>
</context>
<context>
    <name>Shopbell::RegionCard</name>
    <message>
        <source>Like my computer</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Like my computer (%1)</source>
        <extracomment>The time zone of the computer. %1 is its name, &quot;Europe/London&quot;.</extracomment>
        <translation>跟随系统（%1）</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>Shopbell::RemedyIdeas</name>
    <message>
        <source>Usual for %1: %2</source>
        <extracomment>How the shop makes it good. %1 is a topic, %2 the words.</extracomment>
        <translation>“%1”的常用做法：%2</translation>
    </message>
    <message>
        <source>Last time for %1: %2</source>
        <extracomment>What was promised last. %1 is a topic, %2 the words.</extracomment>
        <translation>“%1”上次的做法：%2</translation>
    </message>
    <message>
        <source>Keep this as the usual for %1</source>
        <translation>设为“%1”的常用做法</translation>
    </message>
    <message>
        <source>Hide the last answer on this</source>
        <translation>隐藏上次对此的答复</translation>
    </message>
    <message>
        <source>Show the last answer on this</source>
        <translation>显示上次对此的答复</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>The head of an earlier answer: to whom, on which day.</extracomment>
        <translation>致%1</translation>
    </message>
    <message>
        <source>To %1, %2</source>
        <translation>致%1，%2</translation>
    </message>
    <message>
        <source>Show that review</source>
        <translation>显示那条评价</translation>
    </message>
    <message>
        <source>Keep this as the usual for…</source>
        <translation>以后通常这样处理…</translation>
    </message>
    <message>
        <source>Keep this as the usual for one of the tags</source>
        <translation>以后对其中一个标签通常这样处理</translation>
    </message>
</context>
<context>
    <name>Shopbell::RemindersCard</name>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Promises and follow-ups, said by the desktop of this computer.</source>
        <translation>承诺和回访，由这台电脑的桌面通知。</translation>
    </message>
    <message>
        <source>Say once a day what is due</source>
        <translation>每天提醒一次到期事项</translation>
    </message>
    <message>
        <source>Once a day it is said what is due: when you open the shop, or when the day begins.</source>
        <translation>每天提醒一次到期事项：在您打开店铺时，或新的一天开始时。</translation>
    </message>
    <message>
        <source>This desktop has no place for notices of programs, so nothing is said. What is due stands in Promises, and File &gt; Export due dates gives it to your calendar.</source>
        <translation>这个桌面没有显示程序通知的地方，因此不会提醒。到期事项可在“承诺”中查看，也可用“文件 &gt; 导出到期日期”放入您的日历。</translation>
    </message>
</context>
<context>
    <name>Shopbell::RepeatRateCard</name>
    <message>
        <source>Repeat-purchase rate</source>
        <translation>复购率</translation>
    </message>
    <message numerus="yes">
        <source>Back within %Ln days. %1</source>
        <extracomment>%1 is the month with what it rests on: &quot;August 2025: 30 of 71.&quot;</extracomment>
        <translation>
            <numerusform>%Ln 天内再来。%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::RepliesCard</name>
    <message numerus="yes">
        <source>hour(s)</source>
        <extracomment>Behind the number in a field.</extracomment>
        <translation>
            <numerusform>小时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ReplyFoot</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Mark as posted</source>
        <translation>标记为已发布</translation>
    </message>
    <message>
        <source>Copy the reply (%1)</source>
        <translation>复制回复 (%1)</translation>
    </message>
    <message>
        <source>When and where it was posted</source>
        <translation>发布时间和位置</translation>
    </message>
    <message>
        <source>Posted just now</source>
        <translation>刚刚发布</translation>
    </message>
    <message>
        <source>Posted elsewhere or at another time…</source>
        <translation>在别处或其他时间发布…</translation>
    </message>
    <message>
        <source>Shopbell posts nothing by itself: copy the reply, post it where the review stands, then mark it here (%1).</source>
        <translation>Shopbell 不会自行发布：请复制回复，到评价所在的地方发布，再在这里标记 (%1)。</translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation>标记为已回复</translation>
    </message>
    <message>
        <source>Make it a draft again</source>
        <translation>改回草稿</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>标记为可发布</translation>
    </message>
    <message>
        <source>The words are not finished yet</source>
        <translation>文字还没有写完</translation>
    </message>
    <message>
        <source>Mark as ready: the words are finished, somebody may post them</source>
        <translation>标记为可发布：文字已写完，可以由人发布</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReplyHeader</name>
    <message>
        <source>Your reply</source>
        <translation>您的回复</translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation>插入模板</translation>
    </message>
    <message>
        <source>Insert a template (%1)</source>
        <translation>插入模板 (%1)</translation>
    </message>
    <message>
        <source>Insert a name or a word that the shop knows</source>
        <translation>插入姓名或店铺已知的内容</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Ready to be posted</source>
        <translation>可以发布</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <comment>a time</comment>
        <translation>草稿已保存 %1</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <comment>a day and a time</comment>
        <translation>草稿已保存 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>placeholder</comment>
        <extracomment>An entry of a menu: what is inserted, and the words: &quot;Name of the shop: Poppyseed Lane&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReplySpelling</name>
    <message>
        <source>Language not known</source>
        <translation>语言未知</translation>
    </message>
    <message>
        <source>Spelling off</source>
        <translation>拼写检查已关闭</translation>
    </message>
    <message>
        <source>Spelling not checked</source>
        <translation>未检查拼写</translation>
    </message>
    <message>
        <source>The language in which the spelling is checked</source>
        <translation>检查拼写所用的语言</translation>
    </message>
    <message>
        <source>Spelling: %1</source>
        <translation>拼写：%1</translation>
    </message>
    <message>
        <source>As the customer wrote: %1</source>
        <comment>a language</comment>
        <translation>与顾客所用语言相同：%1</translation>
    </message>
    <message>
        <source>Do not check the spelling</source>
        <translation>不检查拼写</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>Learn “%1”</source>
        <translation>记住“%1”</translation>
    </message>
    <message>
        <source>Forget “%1” again</source>
        <translation>不再记住“%1”</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReplyTimeCard</name>
    <message>
        <source>Time until an answer</source>
        <translation>回复用时</translation>
    </message>
    <message numerus="yes">
        <source>Needs 3 answers whose time is known. You have %Ln in the last %1 days.</source>
        <translation>
            <numerusform>至少需要 3 次已知用时的回复。过去 %1 天您有 %Ln 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of %Ln answers to what was said in the last %1 days were quicker. %2 in time.</source>
        <extracomment>%1 is the number of days, %2 &quot;20 of 23&quot;.</extracomment>
        <translation>
            <numerusform>对过去 %1 天的评价共回复 %Ln 次，一半比这更快。按时：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>In spans of %1 days: %2.</source>
        <extracomment>%1 is a number of days, %2 how long answers took in each: &quot;9 h, 7 h, 8 h, 5 h&quot;.</extracomment>
        <translation>每 %1 天一段：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between lengths of time</comment>
        <translation>，</translation>
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
        <translation>还没有备份。Shopbell 会在每天第一次改动时备份。如果您在别处存有备份，请选择。</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Shopbell files (*.shopbell)</source>
        <translation>Shopbell 文件 (*.shopbell)</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>恢复这份备份</translation>
    </message>
    <message>
        <source>%1, restored from %2</source>
        <extracomment>Name of a shop file made from a copy. %1 is the shop file&apos;s name, %2 the day of the copy.</extracomment>
        <translation>%1（恢复自 %2）</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReturnedSheets</name>
    <message>
        <source>Show more sheets</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Sheets that came back</source>
        <translation>收回的问卷</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未留姓名</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A sheet that came back. %1 is who filled it in, %2 a day.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Open as a review</source>
        <translation>作为评价打开</translation>
    </message>
    <message>
        <source>Open as a review: %1</source>
        <extracomment>For a screen reader; %1 is who filled a sheet in, with the day.</extracomment>
        <translation>作为评价打开：%1</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReviewActions</name>
    <message>
        <source>Nothing to change: it is like that already.</source>
        <translation>无需更改：已经是这样了。</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReviewCommands</name>
    <message>
        <source>&amp;Reply</source>
        <translation>回复(&amp;R)</translation>
    </message>
    <message>
        <source>Mark as &amp;posted</source>
        <translation>标记为已发布(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy the reply</source>
        <translation>复制回复(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save the draft now</source>
        <translation>立即保存草稿(&amp;S)</translation>
    </message>
    <message>
        <source>Add a ta&amp;g</source>
        <translation>添加标签(&amp;G)</translation>
    </message>
    <message>
        <source>Arc&amp;hive</source>
        <translation>归档(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Look at again</source>
        <translation>标记待看(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>修改(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Health or safety is at stake</source>
        <translation>涉及健康或安全</translation>
    </message>
    <message>
        <source>I &amp;want to answer this</source>
        <translation>我要回复这条(&amp;W)</translation>
    </message>
    <message>
        <source>Add a &amp;message</source>
        <translation>添加消息(&amp;M)</translation>
    </message>
    <message>
        <source>Copy what they wrote</source>
        <translation>复制评价内容</translation>
    </message>
    <message>
        <source>Review copied.</source>
        <translation>评价已复制。</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>链接已复制。</translation>
    </message>
    <message>
        <source>Histor&amp;y of this review…</source>
        <translation>这条评价的历史(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Next review</source>
        <translation>下一条评价(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious review</source>
        <translation>上一条评价(&amp;V)</translation>
    </message>
    <message>
        <source>Select all in this view</source>
        <translation>选择此视图中的全部评价</translation>
    </message>
    <message>
        <source>Take out of the arc&amp;hive</source>
        <translation>移出归档(&amp;H)</translation>
    </message>
    <message>
        <source>Promise to p&amp;ut it right…</source>
        <translation>承诺改正(&amp;U)…</translation>
    </message>
    <message>
        <source>Ap&amp;ologise with a plan</source>
        <translation>附计划道歉(&amp;O)</translation>
    </message>
    <message>
        <source>Insert a &amp;template…</source>
        <translation>插入模板(&amp;T)…</translation>
    </message>
    <message>
        <source>Put it behind an &amp;improvement…</source>
        <translation>作为改进的依据(&amp;I)…</translation>
    </message>
    <message>
        <source>Hand over to some&amp;body…</source>
        <translation>转交给别人(&amp;B)…</translation>
    </message>
    <message>
        <source>Said in private</source>
        <translation>私下说的</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReviewDelegate</name>
    <message>
        <source>no rating</source>
        <translation>无评分</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReviewFields</name>
    <message>
        <source>add</source>
        <comment>a tag; stands in an empty field</comment>
        <translation>添加</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>somewhere else</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>其他时间</translation>
    </message>
    <message>
        <source>A day, no time</source>
        <translation>只有日期</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Now, %1</source>
        <comment>%1 is the time of day</comment>
        <translation>现在，%1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no stars were given</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReviewHead</name>
    <message>
        <source>I want to answer this</source>
        <translation>我要回复这条</translation>
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
        <translation>还没有评价</translation>
    </message>
    <message>
        <source>Import a file, or write down what somebody said at the counter.</source>
        <translation>导入文件，或记下顾客在柜台说的话。</translation>
    </message>
    <message>
        <source>Import reviews…</source>
        <translation>导入评价…</translation>
    </message>
    <message>
        <source>Add a review…</source>
        <translation>添加评价…</translation>
    </message>
    <message>
        <source>Each word is matched from its beginning.</source>
        <translation>每个词按词首匹配。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln archived ones do. Each word is matched from its beginning.</source>
        <translation>
            <numerusform>已归档的评价中有 %Ln 条相符。每个词按词首匹配。</numerusform>
        </translation>
    </message>
    <message>
        <source>No reviews match “%1”</source>
        <translation>没有与“%1”相符的评价</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln archived reviews</source>
        <translation>
            <numerusform>显示 %Ln 条已归档的评价</numerusform>
        </translation>
    </message>
    <message>
        <source>All answered. Lovely.</source>
        <translation>全部回复了，真好。</translation>
    </message>
    <message>
        <source>Show all reviews</source>
        <translation>显示全部评价</translation>
    </message>
    <message>
        <source>Every review is archived</source>
        <translation>所有评价都已归档</translation>
    </message>
    <message>
        <source>No reviews in “%1”</source>
        <translation>“%1”中没有评价</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>显示归档</translation>
    </message>
    <message>
        <source>No reviews match these filters</source>
        <translation>没有符合筛选的评价</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews without a date are left out.</source>
        <translation>
            <numerusform>未包含 %Ln 条无日期的评价。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Nothing of this import is here</source>
        <translation>这里没有这次导入的评价</translation>
    </message>
    <message>
        <source>It was taken back, or its reviews are archived.</source>
        <translation>它已撤回，或其评价已归档。</translation>
    </message>
    <message>
        <source>The reviews could not be read</source>
        <translation>无法读取评价</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading reviews</source>
        <translation>正在读取评价</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>From one import · %1</source>
        <extracomment>A file&apos;s name and how many of its reviews are shown: &quot;From reviews-november.csv · 286&quot;.</extracomment>
        <translation>来自一次导入 · %1</translation>
    </message>
    <message>
        <source>From %1 · %2</source>
        <translation>来自 %1 · %2</translation>
    </message>
    <message>
        <source>No reviews of this import match “%1”</source>
        <translation>这次导入中没有与“%1”相符的评价</translation>
    </message>
    <message>
        <source>No reviews from %1 match “%2”</source>
        <extracomment>%1 is a file&apos;s name, %2 what is searched for.</extracomment>
        <translation>来自 %1 的评价中没有与“%2”相符的</translation>
    </message>
    <message>
        <source>Only this import is searched. Each word is matched from its beginning.</source>
        <translation>只在这次导入中搜索。每个词按词首匹配。</translation>
    </message>
    <message>
        <source>Search all reviews</source>
        <translation>在全部评价中搜索</translation>
    </message>
    <message>
        <source>Filters are on. Each word is matched from its beginning.</source>
        <translation>正在筛选。每个词按词首匹配。</translation>
    </message>
    <message>
        <source>No reviews of this import in “%1”</source>
        <translation>这次导入中没有“%1”的评价</translation>
    </message>
    <message>
        <source>Show the whole import</source>
        <translation>显示整次导入</translation>
    </message>
    <message>
        <source>No clock is running</source>
        <translation>没有正在计时的评价</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews are not answered.</source>
        <translation>
            <numerusform>有 %Ln 条评价尚未回复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示这些评价</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The review you added is not in this view.</source>
        <translation>您添加的评价不在当前视图中。</translation>
    </message>
    <message>
        <source>About: %1 · %2</source>
        <extracomment>Over the list: what its reviews are about, and how many there are: &quot;About: Ordering · 12&quot;.</extracomment>
        <translation>关于：%1 · %2</translation>
    </message>
    <message>
        <source>The complaints that count as said often · %1</source>
        <extracomment>Over the list: it holds the complaints that make a topic one that is said often, and %1 is how many.</extracomment>
        <translation>计入“经常提到”的投诉 · %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReviewSentence</name>
    <message>
        <source>urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>已标记</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>a draft is begun</source>
        <translation>有草稿</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回复</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list that is read aloud: &quot;Priya Nair, 1 of 5 stars&quot;.</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>The end of a sentence.</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>无姓名</translation>
    </message>
    <message>
        <source>%1 was asked to take over</source>
        <comment>a name</comment>
        <translation>已请%1接手</translation>
    </message>
    <message>
        <source>%1 sees to it</source>
        <comment>a name</comment>
        <translation>由%1负责</translation>
    </message>
    <message>
        <source>a reply is ready to be posted</source>
        <translation>有可发布的回复</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReviewTable</name>
    <message>
        <source>Reviews</source>
        <translation>评价</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReviewWords</name>
    <message>
        <source>Unsorted</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>好评</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>差评</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>褒贬参半</translation>
    </message>
    <message>
        <source>unsorted</source>
        <comment>inside a sentence</comment>
        <translation>未分类</translation>
    </message>
    <message>
        <source>positive</source>
        <comment>inside a sentence</comment>
        <translation>好评</translation>
    </message>
    <message>
        <source>negative</source>
        <comment>inside a sentence</comment>
        <translation>差评</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>inside a sentence</comment>
        <translation>褒贬参半</translation>
    </message>
    <message>
        <source>A suggestion</source>
        <translation>系统建议</translation>
    </message>
    <message>
        <source>From the rating</source>
        <translation>来自评分</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>Sorted by you</source>
        <translation>由您分类</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>店员</translation>
    </message>
    <message>
        <source>A supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>您的观察</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Finding</source>
        <comment>the customer looks for a shop</comment>
        <translation>找到店铺</translation>
    </message>
    <message>
        <source>Asking</source>
        <comment>the customer asks before buying</comment>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation>挑选</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Paying</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Receiving</source>
        <comment>the goods reach the customer</comment>
        <translation>收货</translation>
    </message>
    <message>
        <source>Using</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>Ending</source>
        <comment>used up, returned or cancelled</comment>
        <translation>结束</translation>
    </message>
    <message>
        <source>Coming back</source>
        <comment>the customer returns</comment>
        <translation>再次光临</translation>
    </message>
    <message>
        <source>People</source>
        <comment>where it hurts: the people in the shop</comment>
        <translation>人员</translation>
    </message>
    <message>
        <source>Product or service</source>
        <translation>产品或服务</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>where it hurts: the way things are done</comment>
        <translation>流程</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>where it hurts: the shop&apos;s phone, site, messages</comment>
        <translation>渠道</translation>
    </message>
    <message>
        <source>No answer needed</source>
        <translation>无需回复</translation>
    </message>
    <message>
        <source>Needs reply</source>
        <translation>待回复</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未回复</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>what the shop answers</comment>
        <translation>回复</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>感谢</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>道歉</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all reviews</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>最紧急在前</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>Highest rating first</source>
        <translation>评分最高在前</translation>
    </message>
    <message>
        <source>Lowest rating first</source>
        <translation>评分最低在前</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>sort order, where there is little room</comment>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Newest</source>
        <comment>sort order, where there is little room</comment>
        <translation>最新</translation>
    </message>
    <message>
        <source>Oldest</source>
        <comment>sort order, where there is little room</comment>
        <translation>最早</translation>
    </message>
    <message>
        <source>Highest</source>
        <comment>sort order by rating, where there is little room</comment>
        <translation>最高</translation>
    </message>
    <message>
        <source>Lowest</source>
        <comment>sort order by rating, where there is little room</comment>
        <translation>最低</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>reviews without an answer and without a clock</comment>
        <translation>未回复</translation>
    </message>
</context>
<context>
    <name>Shopbell::ReviewsPage</name>
    <message>
        <source>chosen by hand</source>
        <translation>手动选择</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what is searched for</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>all channels</source>
        <comment>inside a sentence</comment>
        <translation>所有渠道</translation>
    </message>
    <message>
        <source>one import</source>
        <comment>inside a sentence</comment>
        <translation>一次导入</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>Shopbell::RiskText</name>
    <message numerus="yes">
        <source>Not seen for %Ln days</source>
        <translation>
            <numerusform>%Ln 天没来</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, usually every %Ln</source>
        <extracomment>%1 is &quot;Not seen for 48 days&quot;.</extracomment>
        <translation>
            <numerusform>%1，平时每 %Ln 天一次</numerusform>
        </translation>
    </message>
    <message>
        <source>Open complaint since %1</source>
        <translation>投诉未结，自%1起</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is &quot;Open complaint since 18 Nov&quot;, %2 &quot;Not seen for 48 days&quot;.</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <extracomment>A customer in a list, for a screen reader: the name, then why they may not come back.</extracomment>
        <translation>%1。%2。</translation>
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
        <translation>%1，由%2负责</translation>
    </message>
</context>
<context>
    <name>Shopbell::RowsTable</name>
    <message>
        <source>Rows of the file</source>
        <translation>文件各行</translation>
    </message>
</context>
<context>
    <name>Shopbell::SaidOftenCard</name>
    <message>
        <source>All improvements</source>
        <translation>所有改进</translation>
    </message>
    <message>
        <source>Said often, and what is being tried</source>
        <translation>经常提到的事和正在试行的改进</translation>
    </message>
    <message>
        <source>Said often, nothing decided</source>
        <translation>经常提到，还没有决定</translation>
    </message>
    <message>
        <source>Being tried</source>
        <translation>试行中</translation>
    </message>
</context>
<context>
    <name>Shopbell::SatisfactionCard</name>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message numerus="yes">
        <source>Out of 10: %Ln scores in the last %1 days.</source>
        <extracomment>Of a mean score. %1 is a number of days, the other one of scores: &quot;Out of 10: 63 scores in the last 90 days.&quot;</extracomment>
        <translation>
            <numerusform>满分 10 分：最近 %1 天共 %Ln 个评分。</numerusform>
        </translation>
    </message>
    <message>
        <source>In spans of %1 days: %2.</source>
        <extracomment>%1 is a number of days, %2 the mean scores in each: &quot;8.1, 8.4, 8.2&quot;.</extracomment>
        <translation>每 %1 天一段：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between mean scores</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Shopbell::SaveRows</name>
    <message>
        <source>Save the rows that are left out</source>
        <translation>保存未导入的行</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>文本表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1 left out.csv</source>
        <extracomment>Name of a file: %1 is the name of the imported file without its ending.</extracomment>
        <translation>%1 未导入.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are saved in %1. Put them right there, then import that file.</source>
        <translation>
            <numerusform>%Ln 行已保存到 %1。请在其中改正，再导入该文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ScoreDialog</name>
    <message>
        <source>Add the score</source>
        <translation>添加评分</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>at the till, after the repair …</source>
        <translation>收银台前、维修后……</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>询问人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Occasion (may stay empty)</source>
        <translation>场合（可留空）</translation>
    </message>
    <message>
        <source>Choose the number that was said.</source>
        <translation>请选择对方说的数字。</translation>
    </message>
    <message>
        <source>Ask in these words, and take the number as it is said.</source>
        <translation>请照此提问，并按原话记下数字。</translation>
    </message>
    <message>
        <source>%1 of 10 is: %2</source>
        <extracomment>After a score was chosen: the group it makes.</extracomment>
        <translation>%1 分属于：%2</translation>
    </message>
    <message>
        <source>A score of %1</source>
        <extracomment>The title of a window; %1 is a name.</extracomment>
        <translation>%1的评分</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Shopbell::ScoreScale</name>
    <message>
        <source>None</source>
        <comment>no number was given</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <extracomment>For a screen reader: a score.</extracomment>
        <translation>%1 分，满分 10 分</translation>
    </message>
</context>
<context>
    <name>Shopbell::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>Shopbell::SegmentButton</name>
    <message>
        <source>Segment</source>
        <translation>客群</translation>
    </message>
    <message>
        <source>In no segment</source>
        <translation>不属于任何客群</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>客群：%1</translation>
    </message>
    <message>
        <source>Segment: all</source>
        <translation>客群：全部</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>所有客群</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A segment and how many customers are in it: &quot;Weekend (14)&quot;.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln chosen customer(s) in</source>
        <translation>
            <numerusform>将选中的 %Ln 位顾客归入</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the chosen customers in</source>
        <translation>将选中的顾客归入</translation>
    </message>
    <message>
        <source>A new segment…</source>
        <translation>新客群…</translation>
    </message>
    <message>
        <source>No segment</source>
        <translation>无客群</translation>
    </message>
    <message>
        <source>A new segment</source>
        <translation>新客群</translation>
    </message>
    <message>
        <source>Name, for example “Weekend” or “Web orders”</source>
        <translation>名称，例如“周末”或“网络订单”</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln customer(s) in it</source>
        <translation>
            <numerusform>将 %Ln 位顾客归入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::SentenceDialog</name>
    <message>
        <source>Write a few words first.</source>
        <translation>请先写几个字。</translation>
    </message>
</context>
<context>
    <name>Shopbell::Sentences</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <extracomment>Two sentences, one after the other; in Chinese without a space.</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>Shopbell::ServicesEdit</name>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>添加服务</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>服务名称</translation>
    </message>
    <message>
        <source>Birthday cakes</source>
        <translation>生日蛋糕</translation>
    </message>
    <message>
        <source>Note about the service</source>
        <translation>关于服务的备注</translation>
    </message>
    <message>
        <source>order 3 days before</source>
        <translation>提前 3 天预订</translation>
    </message>
    <message>
        <source>Comes round every so many weeks</source>
        <translation>每几周一次</translation>
    </message>
    <message>
        <source>does not come round</source>
        <translation>不重复</translation>
    </message>
    <message>
        <source>every </source>
        <comment>before a number of weeks</comment>
        <extracomment>In a number field: &quot;every 6 weeks&quot;.</extracomment>
        <translation>每 </translation>
    </message>
    <message>
        <source>Take this service out</source>
        <translation>移除这项服务</translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <extracomment>Behind the number in a field: &quot;every 6 weeks&quot;.</extracomment>
        <translation>
            <numerusform>周</numerusform>
        </translation>
    </message>
    <message>
        <source>Price of the service (may stay empty)</source>
        <translation>服务的价格（可留空）</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
</context>
<context>
    <name>Shopbell::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Categories of settings</source>
        <translation>设置类别</translation>
    </message>
</context>
<context>
    <name>Shopbell::SettingsPreview</name>
    <message>
        <source>How it looks</source>
        <translation>效果预览</translation>
    </message>
    <message>
        <source>On the first change of each day. 14 copies are kept in the folder Shopbell Backups.</source>
        <translation>每天第一次改动时备份。Shopbell Backups 文件夹中保留 14 份。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Dark text is easy to read on it, %1 : 1</source>
        <extracomment>About the brand colour. %1 is a contrast ratio such as 5.9.</extracomment>
        <translation>深色文字清晰易读，%1 : 1</translation>
    </message>
    <message>
        <source>Light text is easy to read on it, %1 : 1</source>
        <translation>浅色文字清晰易读，%1 : 1</translation>
    </message>
</context>
<context>
    <name>Shopbell::ShareOptions</name>
    <message>
        <source>Options of the picture</source>
        <translation>图片选项</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Take the chart&apos;s own headline</source>
        <translation>使用图表自带的标题</translation>
    </message>
    <message>
        <source>Line above</source>
        <translation>上方文字</translation>
    </message>
    <message>
        <source>from the chart</source>
        <translation>来自图表</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>来源说明</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>替代文字</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the alt text</source>
        <translation>复制替代文字</translation>
    </message>
    <message>
        <source>Take the chart&apos;s own alt text</source>
        <translation>使用图表自带的替代文字</translation>
    </message>
    <message>
        <source>Save it beside the picture</source>
        <translation>与图片一起保存</translation>
    </message>
    <message>
        <source>A text file with the name of the picture</source>
        <translation>与图片同名的文本文件</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>末行</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>All sizes…</source>
        <translation>所有尺寸…</translation>
    </message>
    <message>
        <source>Export PNG…</source>
        <translation>导出 PNG…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a button (its shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Thank you, Wellbrook.</source>
        <comment>an example of a last line</comment>
        <translation>Wellbrook，谢谢大家。</translation>
    </message>
</context>
<context>
    <name>Shopbell::SharePage</name>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Preview of the picture: %1</source>
        <translation>图片预览：%1</translation>
    </message>
</context>
<context>
    <name>Shopbell::ShareSources</name>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>More in Insights: “Make a post” brings any chart here.</source>
        <translation>更多图表在“洞察”中：“制作帖子”可将任何图表带到这里。</translation>
    </message>
</context>
<context>
    <name>Shopbell::ShareStage</name>
    <message>
        <source>Square</source>
        <translation>方形</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>竖版</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>快拍</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>a size of a picture</comment>
        <translation>链接</translation>
    </message>
    <message>
        <source>Wide</source>
        <comment>a size of a picture</comment>
        <translation>宽幅</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation>预览大小</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>A size in pixels: width × height.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Import purchases…</source>
        <translation>导入购买…</translation>
    </message>
    <message>
        <source>Fit %1</source>
        <extracomment>%1 is a percentage: &quot;Fit 50%&quot;.</extracomment>
        <translation>适合 %1</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>撤销最近一次更改</translation>
    </message>
</context>
<context>
    <name>Shopbell::ShareWords</name>
    <message>
        <source>half</source>
        <extracomment>A share, inside a sentence: &quot;half&quot;.</extracomment>
        <translation>一半</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>没有人</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>nearly %1</source>
        <extracomment>%1 is a share: &quot;nearly half&quot;.</extracomment>
        <translation>近%1</translation>
    </message>
    <message>
        <source>fewer than one in ten</source>
        <translation>不到十分之一</translation>
    </message>
    <message>
        <source>more than %1</source>
        <extracomment>%1 is a share: &quot;more than four in ten&quot;.</extracomment>
        <translation>超过%1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>A share, inside a sentence, both numbers as words: &quot;four in ten&quot;, &quot;one in six&quot;.</extracomment>
        <translation>%2分之%1</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is a share: &quot;about one in six&quot;.</extracomment>
        <translation>约%1</translation>
    </message>
</context>
<context>
    <name>Shopbell::SheetOutput</name>
    <message>
        <source>The questionnaire is on its way to the printer.</source>
        <translation>问卷已发送到打印机。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Save the questionnaire</source>
        <translation>保存问卷</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 - Questionnaire</source>
        <extracomment>Suggested name of a file. %1 is the shop file&apos;s name.</extracomment>
        <translation>%1 - 问卷</translation>
    </message>
    <message>
        <source>Saved as “%1” in the folder “%2”.</source>
        <translation>已保存为“%1”，在文件夹“%2”中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the folder “%1”.</source>
        <extracomment>%1 is a folder&apos;s name.</extracomment>
        <translation>
            <numerusform>%Ln 个文件在文件夹“%1”中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The link is too long for a code. Use a shorter one.</source>
        <translation>链接太长，无法生成二维码。请使用较短的链接。</translation>
    </message>
</context>
<context>
    <name>Shopbell::SheetWords</name>
    <message>
        <source>Thank you for coming. It takes three minutes, and we read every word. Leave out what you like, and give it back at the counter, or answer on your phone.</source>
        <translation>感谢光临。只需三分钟，我们会读每一个字。不想填的可以不填，请交回柜台，或用手机回答。</translation>
    </message>
    <message>
        <source>Thank you for coming. It takes three minutes, and we read every word. Leave out what you like, and give it back at the counter.</source>
        <translation>感谢光临。只需三分钟，我们会读每一个字。不想填的可以不填，请交回柜台。</translation>
    </message>
    <message>
        <source>Thank you for coming. It takes three minutes, and %1 reads every word. Leave out what you like, and give it back at the counter, or answer on your phone.</source>
        <translation>感谢光临。只需三分钟，%1会读每一个字。不想填的可以不填，请交回柜台，或用手机回答。</translation>
    </message>
    <message>
        <source>Thank you for coming. It takes three minutes, and %1 reads every word. Leave out what you like, and give it back at the counter.</source>
        <translation>感谢光临。只需三分钟，%1会读每一个字。不想填的可以不填，请交回柜台。</translation>
    </message>
    <message>
        <source>I use it</source>
        <translation>我在用</translation>
    </message>
    <message>
        <source>New to me</source>
        <translation>第一次听说</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>想了解</translation>
    </message>
    <message>
        <source>Answer on your phone</source>
        <translation>用手机回答</translation>
    </message>
    <message>
        <source>Your name, if you like</source>
        <translation>您的名字（可不填）</translation>
    </message>
    <message>
        <source>Phone or e-mail, only if we should write back</source>
        <translation>电话或电子邮件，仅在需要我们回复时填写</translation>
    </message>
    <message>
        <source>You may show my words with my first name</source>
        <translation>可以署我的名字引用我的话</translation>
    </message>
    <message>
        <source>Please do not write to me</source>
        <translation>请不要联系我</translation>
    </message>
    <message>
        <source>sheet %1 of %2</source>
        <extracomment>At the foot of a page: &quot;sheet 1 of 2&quot;.</extracomment>
        <translation>第 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>What brings you back to us?</source>
        <translation>是什么让您再次光临？</translation>
    </message>
    <message>
        <source>What nearly stopped you, and when?</source>
        <translation>有什么差点让您不来了，是什么时候？</translation>
    </message>
    <message>
        <source>What should we stop doing?</source>
        <translation>有什么是我们不该再做的？</translation>
    </message>
    <message>
        <source>What did you tell a friend about us?</source>
        <translation>您向朋友说起过我们什么？</translation>
    </message>
    <message>
        <source>Where else do you buy this, and what do they do better?</source>
        <translation>您还在哪里买这些，他们哪里做得更好？</translation>
    </message>
    <message>
        <source>What would you miss if we closed?</source>
        <translation>如果我们关门了，您会怀念什么？</translation>
    </message>
    <message>
        <source>What should we do next?</source>
        <translation>接下来我们该做什么？</translation>
    </message>
    <message>
        <source>All in all, how satisfied are you?</source>
        <translation>总的来说，您有多满意？</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>完全不满意</translation>
    </message>
    <message>
        <source>could not be better</source>
        <translation>非常满意</translation>
    </message>
    <message>
        <source>Everything we do. What do you know, use, or want?</source>
        <translation>我们的全部服务。您知道、使用或想要哪些？</translation>
    </message>
    <message>
        <source>Is anything missing that you buy somewhere else?</source>
        <translation>有什么是您在别处购买而我们没有的？</translation>
    </message>
    <message>
        <source>Wants to hear of %1.</source>
        <extracomment>Of a customer; %1 are services: &quot;Wants to hear of Gift cards and Birthday cakes.&quot;</extracomment>
        <translation>想了解%1。</translation>
    </message>
    <message>
        <source>Uses %1.</source>
        <translation>使用%1。</translation>
    </message>
    <message>
        <source>Did not know of %1.</source>
        <translation>之前不知道%1。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
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
        <translation>店铺标志</translation>
    </message>
    <message>
        <source>The shop needs a name. The old one is kept until you type a new one.</source>
        <translation>店铺需要名称。输入新名称之前，保留原来的。</translation>
    </message>
    <message>
        <source>That is not a colour. Write one like %1, or pick one of the dots.</source>
        <extracomment>%1 is a colour as it is written in web pages.</extracomment>
        <translation>这不是颜色。请写成 %1 这样，或点选一个圆点。</translation>
    </message>
</context>
<context>
    <name>Shopbell::ShopSign</name>
    <message>
        <source>%1, %2</source>
        <extracomment>The sign over the list of sections, for a screen reader. %1 is the shop&apos;s name, %2 kind and place.</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Shopbell::ShopWindow</name>
    <message>
        <source>The language changes when the import is done.</source>
        <translation>导入完成后切换语言。</translation>
    </message>
</context>
<context>
    <name>Shopbell::SizeDialog</name>
    <message>
        <source>Own size</source>
        <translation>自定尺寸</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels</comment>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Take this size</source>
        <translation>使用此尺寸</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Screen in the window</source>
        <comment>an example of a name for an own size</comment>
        <translation>橱窗里的屏幕</translation>
    </message>
    <message>
        <source>With a name it stays among the sizes. Without one it is taken once.</source>
        <translation>填了名称就会留在尺寸列表里；不填只用这一次。</translation>
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
        <translation>%1，%2 × %3 像素</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>图片尺寸</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1 is a name, %2 pixels: &quot;LinkedIn 1200×627&quot;.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Own size…</source>
        <translation>自定尺寸…</translation>
    </message>
    <message>
        <source>More sizes…</source>
        <translation>更多尺寸…</translation>
    </message>
    <message>
        <source>More sizes; %1 is chosen</source>
        <translation>更多尺寸；已选择 %1</translation>
    </message>
    <message>
        <source>More sizes</source>
        <translation>更多尺寸</translation>
    </message>
    <message>
        <source>Take “%1” out of the list</source>
        <extracomment>%1 is a size that the owner named.</extracomment>
        <translation>将“%1”移出列表</translation>
    </message>
</context>
<context>
    <name>Shopbell::SocialLook</name>
    <message>
        <source>Awning</source>
        <translation>遮阳篷</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>黑板</translation>
    </message>
</context>
<context>
    <name>Shopbell::SortingPanel</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What kind of feedback it is</source>
        <translation>反馈的类型</translation>
    </message>
    <message>
        <source>About</source>
        <comment>what a review is about</comment>
        <translation>环节</translation>
    </message>
    <message>
        <source>The moment of the customer’s journey that it is about</source>
        <translation>涉及顾客体验的哪个环节</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>问题所在</translation>
    </message>
    <message>
        <source>People, product or service, process, or channel</source>
        <translation>人员、产品或服务、流程，或渠道</translation>
    </message>
</context>
<context>
    <name>Shopbell::Sparkline</name>
    <message>
        <source>How it went</source>
        <translation>变化走势</translation>
    </message>
</context>
<context>
    <name>Shopbell::SpellingWords</name>
    <message>
        <source>The spelling is not checked, because the language of the text is not known. Choose it.</source>
        <translation>没有检查拼写，因为不知道文字的语言。请选择语言。</translation>
    </message>
    <message>
        <source>The spelling is not checked, because the dictionary for %1 cannot be read. Install it again.</source>
        <translation>没有检查拼写，因为无法读取 %1 的词典。请重新安装。</translation>
    </message>
    <message>
        <source>The spelling is not checked, because there is no dictionary for %1 on this computer. Install one for hunspell.</source>
        <translation>没有检查拼写，因为这台电脑上没有 %1 的词典。请安装 hunspell 词典。</translation>
    </message>
</context>
<context>
    <name>Shopbell::StarInput</name>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no stars were given</comment>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n 星（满分 5 星）</numerusform>
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
        <translation>处理中</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open another shop…</source>
        <translation>打开其他店铺…</translation>
    </message>
    <message>
        <source>New shop…</source>
        <translation>新建店铺…</translation>
    </message>
    <message>
        <source>Restore the copy of %1</source>
        <extracomment>A button. %1 is when the copy was made: &quot;today, 08:12&quot;.</extracomment>
        <translation>恢复%1的备份</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>打开店铺</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>新建店铺</translation>
    </message>
    <message>
        <source>Shopbell files (*.shopbell)</source>
        <translation>Shopbell 文件 (*.shopbell)</translation>
    </message>
</context>
<context>
    <name>Shopbell::StatisticText</name>
    <message numerus="yes">
        <source>%1 bought again within %n days</source>
        <translation>
            <numerusform>%1在 %n 天内再次购买</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More people come back: %1 bought again within %n days</source>
        <translation>
            <numerusform>回头的人增加：%1在 %n 天内再次购买</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As many people come back: %1 bought again within %n days</source>
        <translation>
            <numerusform>回头的人一样多：%1在 %n 天内再次购买</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer people come back: %1 bought again within %n days</source>
        <translation>
            <numerusform>回头的人减少：%1在 %n 天内再次购买</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 visits per customer in %2</source>
        <translation>
            <numerusform>%2每位顾客光临 %1 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People come more often: %1 visits per customer in %2</source>
        <translation>
            <numerusform>顾客来得多了：%2每位顾客光临 %1 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People come as often as before: %1 visits per customer in %2</source>
        <translation>
            <numerusform>顾客来得和以前一样多：%2每位顾客光临 %1 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People come less often: %1 visits per customer in %2</source>
        <translation>
            <numerusform>顾客来得少了：%2每位顾客光临 %1 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 between two visits</source>
        <extracomment>%1 is a number of days with its word.</extracomment>
        <translation>两次光临间隔 %1</translation>
    </message>
    <message>
        <source>People take longer to come back: %1 between two visits</source>
        <translation>顾客回头更慢：两次光临间隔 %1</translation>
    </message>
    <message>
        <source>People come back as soon as before: %1 between two visits</source>
        <translation>顾客回头和以前一样快：两次光临间隔 %1</translation>
    </message>
    <message>
        <source>People come back sooner: %1 between two visits</source>
        <translation>顾客回头更快：两次光临间隔 %1</translation>
    </message>
    <message>
        <source>%1 of new customers come in the month after their first visit</source>
        <translation>%1的新顾客在首次光临后一个月再来</translation>
    </message>
    <message>
        <source>%1 of new customers have come back by the month after their first visit</source>
        <translation>%1的新顾客到首次光临后一个月已再次光临</translation>
    </message>
    <message>
        <source>%1 further visits per new customer by the month after the first</source>
        <translation>到首次光临后一个月，每位新顾客再来 %1 次</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendations in %1</source>
        <translation>
            <numerusform>%1 %Ln 次推荐</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More people are sent: %Ln recommendations in %1</source>
        <translation>
            <numerusform>经介绍而来的人增加：%1 %Ln 次推荐</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As many people are sent: %Ln recommendations in %1</source>
        <translation>
            <numerusform>经介绍而来的人一样多：%1 %Ln 次推荐</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer people are sent: %Ln recommendations in %1</source>
        <translation>
            <numerusform>经介绍而来的人减少：%1 %Ln 次推荐</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of new customers were sent by somebody</source>
        <translation>%1的新顾客由他人介绍而来</translation>
    </message>
    <message>
        <source>More new customers are sent: %1 were sent by somebody</source>
        <translation>经介绍而来的新顾客增加：%1由他人介绍而来</translation>
    </message>
    <message>
        <source>As many new customers are sent: %1 were sent by somebody</source>
        <translation>经介绍而来的新顾客一样多：%1由他人介绍而来</translation>
    </message>
    <message>
        <source>Fewer new customers are sent: %1 were sent by somebody</source>
        <translation>经介绍而来的新顾客减少：%1由他人介绍而来</translation>
    </message>
    <message>
        <source>Friends of customers spent %1 in %2</source>
        <translation>顾客的朋友在%2消费 %1</translation>
    </message>
    <message>
        <source>Friends of customers spend more: %1 in %2</source>
        <translation>顾客的朋友消费增加：%2为 %1</translation>
    </message>
    <message>
        <source>Friends of customers spend as much: %1 in %2</source>
        <translation>顾客的朋友消费不变：%2为 %1</translation>
    </message>
    <message>
        <source>Friends of customers spend less: %1 in %2</source>
        <translation>顾客的朋友消费减少：%2为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 points</source>
        <extracomment>A difference between two percentages.</extracomment>
        <translation>
            <numerusform>%1 个百分点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <extracomment>%1 is the number of days with a decimal: &quot;29.5&quot;, &quot;30.0&quot;.</extracomment>
        <translation>
            <numerusform>%1 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 visits per customer</source>
        <translation>
            <numerusform>每位顾客光临 %1 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 visits of %Ln new customers.</source>
        <extracomment>What the finding rests on: &quot;1,240 visits of 3,100 new customers.&quot;</extracomment>
        <translation>
            <numerusform>%Ln 位新顾客光临 %1 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln new customers.</source>
        <translation>
            <numerusform>%Ln 位新顾客中的 %1 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a period, %2 what the figure rests on: &quot;August 2025: 30 of 71.&quot;</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 last year</source>
        <extracomment>A month of the year before this one: &quot;November last year&quot;.</extracomment>
        <translation>去年%1</translation>
    </message>
    <message>
        <source>That is %1 more than in %2.</source>
        <extracomment>%1 is a difference with its unit: &quot;That is 6.5 points more than in November last year.&quot;</extracomment>
        <translation>比%2多 %1。</translation>
    </message>
    <message>
        <source>That is %1 less than in %2.</source>
        <translation>比%2少 %1。</translation>
    </message>
    <message>
        <source>That is the same as in %1.</source>
        <translation>与%1相同。</translation>
    </message>
    <message>
        <source>Visits per customer, %1</source>
        <translation>每位顾客的光临次数，%1</translation>
    </message>
    <message>
        <source>Days between two visits, median, %1</source>
        <translation>两次光临间隔天数，中位数，%1</translation>
    </message>
    <message>
        <source>Recommendations, %1</source>
        <translation>推荐，%1</translation>
    </message>
    <message>
        <source>What customers spent who were sent by somebody, %1</source>
        <translation>由他人介绍而来的顾客的消费，%1</translation>
    </message>
    <message>
        <source>%1, %2. %3: %4.</source>
        <extracomment>%1 what is counted, %2 the range, %3 the last period, %4 what its figure rests on.</extracomment>
        <translation>%1，%2。%3：%4。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Of %1’s new faces, %2 came back.</source>
        <extracomment>%1 is a month, %2 a share in words: &quot;Of August’s new faces, more than four in ten came back.&quot;</extracomment>
        <translation>%1的新面孔中，%2又来了。</translation>
    </message>
    <message numerus="yes">
        <source>In %1, our customers came %2 times each.</source>
        <translation>
            <numerusform>%1，我们的顾客每人光临 %2 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1, half of all return visits came within %Ln days.</source>
        <translation>
            <numerusform>%1，一半的回头顾客在 %Ln 天内再来。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1’s new faces came back %Ln times in the month after.</source>
        <translation>
            <numerusform>%1的新面孔在下个月回头 %Ln 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1’s new faces, %2 came back in the month after.</source>
        <translation>%1的新面孔中，%2在下个月又来了。</translation>
    </message>
    <message numerus="yes">
        <source>In %1, you recommended us %Ln times.</source>
        <translation>
            <numerusform>%1，大家推荐了我们 %Ln 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1’s new faces, %2 were sent by somebody.</source>
        <translation>%1的新面孔中，%2由他人介绍而来。</translation>
    </message>
    <message>
        <source>In %1, friends you sent bought for %2.</source>
        <translation>%1，大家介绍来的朋友消费了 %2。</translation>
    </message>
    <message>
        <source>A year of new faces</source>
        <translation>一年的新面孔</translation>
    </message>
    <message>
        <source>%1 of new faces</source>
        <translation>%1的新面孔</translation>
    </message>
    <message>
        <source>A year of visits</source>
        <translation>一年的光临</translation>
    </message>
    <message>
        <source>%1 of visits</source>
        <translation>%1的光临</translation>
    </message>
    <message>
        <source>A year of recommendations</source>
        <translation>一年的推荐</translation>
    </message>
    <message>
        <source>%1 of recommendations</source>
        <extracomment>&quot;3 months of purchases&quot;</extracomment>
        <translation>%1的推荐</translation>
    </message>
    <message numerus="yes">
        <source>Bar chart, %1: %2 of %3’s new customers bought again within %n days, %4 of %5’s</source>
        <extracomment>%1 &quot;twelve months&quot;, %2 and %4 percentages, %3 and %5 periods, without the full stop.</extracomment>
        <translation>
            <numerusform>柱状图，%1：%3的新顾客有 %2在 %n 天内再次购买，%5为 %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Bar chart, %1. %2: %3 in %4, %5 in %6</source>
        <extracomment>%1 &quot;twelve months&quot;, %2 what is shown, %3 and %5 figures, %4 and %6 periods, without the full stop.</extracomment>
        <translation>柱状图，%1。%2：%4为 %3，%6为 %5</translation>
    </message>
    <message>
        <source>%1, the highest.</source>
        <translation>%1，为最高。</translation>
    </message>
    <message>
        <source>%1, the lowest.</source>
        <translation>%1，为最低。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Repeat purchases</source>
        <translation>复购</translation>
    </message>
    <message>
        <source>How often people come</source>
        <translation>顾客多久来一次</translation>
    </message>
    <message>
        <source>Days between visits</source>
        <translation>两次光临的间隔天数</translation>
    </message>
    <message>
        <source>Who comes back after the first visit</source>
        <translation>首次光临后谁会再来</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>转介绍</translation>
    </message>
    <message>
        <source>New customers who were sent</source>
        <translation>经介绍而来的新顾客</translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <comment>repeat purchases</comment>
        <translation>
            <numerusform>%n 天内</numerusform>
        </translation>
    </message>
    <message>
        <source>visits per customer</source>
        <translation>每位顾客的光临次数</translation>
    </message>
    <message>
        <source>median of all gaps</source>
        <translation>所有间隔的中位数</translation>
    </message>
    <message>
        <source>bought in that month</source>
        <translation>当月购买</translation>
    </message>
    <message>
        <source>have come back by that month</source>
        <translation>到当月已再次光临</translation>
    </message>
    <message>
        <source>further visits per customer by that month</source>
        <translation>到当月每位顾客的再次光临次数</translation>
    </message>
    <message numerus="yes">
        <source>Bought again within %n days</source>
        <translation>
            <numerusform>在 %n 天内再次购买</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits per customer</source>
        <translation>每位顾客的光临次数</translation>
    </message>
    <message>
        <source>Became customers</source>
        <translation>成为顾客</translation>
    </message>
    <message>
        <source>Were sent</source>
        <translation>经介绍而来</translation>
    </message>
    <message>
        <source>Spent by friends</source>
        <translation>朋友的消费</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation>一年前</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A quarter of a year: &quot;Q3 2025&quot;.</extracomment>
        <translation>%2 年第 %1 季度</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From one period to another: &quot;September 2024 to August 2025&quot;.</extracomment>
        <translation>%1至%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 visits of %Ln customers</source>
        <extracomment>What visits per customer rest on.</extracomment>
        <translation>
            <numerusform>%Ln 位顾客光临 %1 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps</source>
        <extracomment>What the days between visits rest on.</extracomment>
        <translation>
            <numerusform>%Ln 个间隔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendations</source>
        <translation>
            <numerusform>%Ln 次推荐</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln friends</source>
        <translation>
            <numerusform>%Ln 位朋友</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of purchases</source>
        <translation>%1的购买</translation>
    </message>
    <message numerus="yes">
        <source>Needs %1. You have %Ln.</source>
        <extracomment>%1 is how long, &quot;3 months of purchases&quot;, of which so many are there and over.</extracomment>
        <translation>
            <numerusform>需要 %1。目前有 %Ln。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases belong to nobody and are left out.</source>
        <translation>
            <numerusform>%Ln 次购买不属于任何人，未计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases in other currencies than %1 are left out.</source>
        <translation>
            <numerusform>%Ln 次购买使用 %1 以外的货币，未计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln customers of “%1”.</source>
        <translation>
            <numerusform>仅限“%1”的 %Ln 位顾客。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: nothing yet.</source>
        <extracomment>%1 is a period, %2 what is shown.</extracomment>
        <translation>%1，%2：尚无。</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1，%2：%3。</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4.</source>
        <extracomment>%1 is a period, %2 what is shown, %3 the figure, %4 what it rests on: &quot;30 of 71&quot;.</extracomment>
        <translation>%1，%2：%3，%4。</translation>
    </message>
    <message>
        <source>Still running.</source>
        <translation>仍在进行。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>A figure of a period: &quot;42% in August 2025&quot;.</extracomment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1. %2. First %3, last %4, highest %5, lowest %6.</source>
        <translation>%1。%2。最初 %3，最近 %4，最高 %5，最低 %6。</translation>
    </message>
    <message>
        <source>by way, with those who came</source>
        <translation>按方式，含已到店的</translation>
    </message>
    <message>
        <source>share of the new customers</source>
        <translation>占新顾客的比例</translation>
    </message>
    <message>
        <source>purchases of their friends</source>
        <translation>朋友的购买</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers have only credit notes, and so no visit that counts.</source>
        <translation>
            <numerusform>%Ln 位顾客只有退款单，因此没有计入的光临。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 visit of %Ln new customers.</source>
        <translation>
            <numerusform>%Ln 位新顾客光临 1 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 visit of 1 customer</source>
        <translation>1 位顾客光临 1 次</translation>
    </message>
    <message numerus="yes">
        <source>Too few people to tell: %Ln new customers</source>
        <translation>
            <numerusform>人数太少，无法判断：%Ln 位新顾客</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few visits to tell: %1 in %2</source>
        <extracomment>%1 is what the figure rests on, &quot;3 gaps&quot;, %2 a period.</extracomment>
        <translation>光临次数太少，无法判断：%2有 %1</translation>
    </message>
    <message>
        <source>Too few people to tell: %1 in %2</source>
        <extracomment>%1 is what the figure rests on, &quot;1 of 2&quot;, %2 a period.</extracomment>
        <translation>人数太少，无法判断：%2有 %1</translation>
    </message>
    <message numerus="yes">
        <source>A finding needs at least %Ln.</source>
        <comment>in the place of a trend; people or gaps</comment>
        <translation>
            <numerusform>至少需要 %Ln 位才能得出结论。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. Too few to compare with %3: %4.</source>
        <extracomment>%1 and %3 are periods, %2 and %4 what their figures rest on: &quot;August 2025: 30 of 71.&quot;</extracomment>
        <translation>%1：%2。太少，无法与%3的 %4 比较。</translation>
    </message>
    <message>
        <source>Nothing was written down after %1, so nothing is said of later periods.</source>
        <translation>%1之后没有任何记录，因此不谈之后的时段。</translation>
    </message>
    <message>
        <source>The records end before.</source>
        <translation>记录在此之前结束。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not counted.</source>
        <comment>recommendations</comment>
        <extracomment>Of recommendations, behind the number of those that count: the friends were no new customers.</extracomment>
        <translation>
            <numerusform>另有 %Ln 次不计。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendations are not counted: the friend was already a customer.</source>
        <translation>
            <numerusform>%Ln 次推荐不计：朋友早已是顾客。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendations are not counted: somebody else was first.</source>
        <translation>
            <numerusform>%Ln 次推荐不计：已有别人先推荐。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendations are not counted: an old customer was won back.</source>
        <translation>
            <numerusform>%Ln 次推荐不计：是挽回的老顾客。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendations are not counted: the friend had sent the other one first.</source>
        <translation>
            <numerusform>%Ln 次推荐不计：是这位朋友先推荐了对方。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New customers who bought again within %n days, %1</source>
        <extracomment>%1 is &quot;by month of their first visit&quot;.</extracomment>
        <translation>
            <numerusform>在 %n 天内再次购买的新顾客，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>New customers who bought in the month after, %1</source>
        <translation>在其后一个月购买的新顾客，%1</translation>
    </message>
    <message>
        <source>New customers who had come back by the month after, %1</source>
        <translation>到其后一个月已再来的新顾客，%1</translation>
    </message>
    <message>
        <source>Further visits of new customers by the month after, %1</source>
        <translation>新顾客到其后一个月的再次光临，%1</translation>
    </message>
    <message>
        <source>New customers who were sent by somebody, %1</source>
        <translation>由他人介绍来的新顾客，%1</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4. The difference may be chance.</source>
        <extracomment>Two periods with what their figures rest on: &quot;August 2025: 350 of 1,000. August 2024: 353 of 1,000.&quot;</extracomment>
        <translation>%1：%2。%3：%4。差别可能出于偶然。</translation>
    </message>
    <message>
        <source>Days between two visits, median</source>
        <translation>两次光临间隔天数，中位数</translation>
    </message>
    <message>
        <source>Bought in the month after their first visit</source>
        <translation>在首次光临后一个月购买</translation>
    </message>
    <message>
        <source>Had come back by the month after their first visit</source>
        <translation>到首次光临后一个月已再来</translation>
    </message>
    <message>
        <source>Further visits by the month after the first</source>
        <translation>到首次光临后一个月的再次光临</translation>
    </message>
    <message>
        <source>New customers who were sent by somebody</source>
        <translation>由他人介绍来的新顾客</translation>
    </message>
    <message>
        <source>%1. That is not enough to make a post of it.</source>
        <extracomment>%1 is &quot;Too few people to tell: 3 of 6 in August 2025&quot;.</extracomment>
        <translation>%1。这不足以制作帖子。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a chart and its range</comment>
        <extracomment>The name of a chart and its range: &quot;Repeat purchases, September 2024 to August 2025&quot;.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>What referrals brought</source>
        <translation>转介绍带来的收入</translation>
    </message>
    <message>
        <source>There is too little to draw yet.</source>
        <translation>数据还太少，无法绘制。</translation>
    </message>
    <message numerus="yes">
        <source>Needs at least %1 recommendations. You have %Ln.</source>
        <extracomment>Before anything is told of them; %1 is 5.</extracomment>
        <translation>
            <numerusform>至少需要 %1 次推荐。目前有 %Ln 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, when the records end</source>
        <extracomment>%1 is the day of the last purchase: &quot;before 9 March 2026, when the records end&quot;.</extracomment>
        <translation>%1（记录到此为止）</translation>
    </message>
    <message numerus="yes">
        <source>Needs %1 of purchases that ended at least %n days before %2. You have %3.</source>
        <extracomment>%1 is how long, &quot;3 months&quot;, of which %3 are there. %n days must have passed for somebody to come back, until %2, a day.</extracomment>
        <translation>
            <numerusform>需要在%2之前至少 %n 天已结束的 %1购买记录，目前有 %3 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs %1 that ended by %2. You have %Ln.</source>
        <extracomment>%1 is &quot;3 months of purchases&quot;, %2 a day.</extracomment>
        <translation>
            <numerusform>需要截至%2已结束的 %1。目前有 %Ln。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln 位顾客</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln return visits</source>
        <translation>
            <numerusform>%Ln 次再次光临</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customers</source>
        <translation>
            <numerusform>%Ln 位新顾客</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs %1 that ended at least %n days before %2, with at least %3 each. You have %4.</source>
        <extracomment>%1 is &quot;3 months&quot;, of which %4 are there, %2 a day, %3 &quot;5 new customers&quot;.</extracomment>
        <translation>
            <numerusform>需要在%2之前至少 %n 天已结束的 %1，且每个至少有 %3。目前有 %4 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs %1 that ended by %2, with at least %3 each. You have %Ln.</source>
        <extracomment>%1 is &quot;3 months&quot;, %2 a day, %3 &quot;10 customers&quot; or &quot;10 return visits&quot;.</extracomment>
        <translation>
            <numerusform>需要截至%2已结束的 %1，且每个至少有 %3。目前有 %Ln 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs at least %1 recommendations by %2. You have %Ln.</source>
        <extracomment>%1 is 5, %2 the last day of the last month that is over, until which so many are there.</extracomment>
        <translation>
            <numerusform>截至%2至少需要 %1 次推荐。目前有 %Ln 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customers, %1, %2.</source>
        <comment>below a heat map</comment>
        <extracomment>%1 is &quot;by month of their first visit&quot;, %2 a range.</extracomment>
        <translation>
            <numerusform>%Ln 位新顾客，%1，%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Heat map, %1: %2.</source>
        <extracomment>%1 is what its cells say, &quot;bought in that month&quot;, %2 the finding.</extracomment>
        <translation>热力图，%1：%2。</translation>
    </message>
</context>
<context>
    <name>Shopbell::StatusBar</name>
    <message>
        <source>Saved on this computer</source>
        <translation>已保存在本机</translation>
    </message>
    <message>
        <source>Everything is in one file on this computer. Nothing is sent anywhere.</source>
        <translation>所有内容都在这台电脑的一个文件里，不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln 条评价</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <extracomment>In the status bar. %1 is the number of rows that are done, %2 the number of rows in the file.</extracomment>
        <translation>正在导入 %1 / %2</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <extracomment>%1 is &quot;today, 08:12&quot; or &quot;18 Nov, 12:05&quot;.</extracomment>
        <translation>上次备份：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln 位顾客</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::StepList</name>
    <message>
        <source>Steps of the import</source>
        <translation>导入步骤</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>Shopbell::StepsEdit</name>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Who does this step</source>
        <translation>由谁做这一步</translation>
    </message>
    <message>
        <source>This step is done by</source>
        <translation>这一步的完成日期</translation>
    </message>
    <message>
        <source>Take this step out</source>
        <translation>删去这一步</translation>
    </message>
</context>
<context>
    <name>Shopbell::StepsView</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Of a step; %1 is a day.</extracomment>
        <translation>%1及以前</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>%1完成</translation>
    </message>
    <message>
        <source>Add what shows it…</source>
        <translation>添加凭据…</translation>
    </message>
    <message>
        <source>Add what shows it: %1</source>
        <extracomment>For a screen reader; %1 is a step of a promise.</extracomment>
        <translation>添加凭据：%1</translation>
    </message>
    <message>
        <source>%1 · until %2</source>
        <extracomment>Of a step; %1 is who does it, %2 a day.</extracomment>
        <translation>%1 · 截止 %2</translation>
    </message>
    <message>
        <source>%1 · done %2</source>
        <translation>%1 · 完成于%2</translation>
    </message>
    <message>
        <source>Look at it: %1</source>
        <extracomment>For a screen reader; %1 says what a photo shows.</extracomment>
        <translation>查看：%1</translation>
    </message>
    <message>
        <source>Take it off: %1</source>
        <extracomment>%1 is what shows that a step of a promise was done.</extracomment>
        <translation>移除：%1</translation>
    </message>
</context>
<context>
    <name>Shopbell::StillThinkingRow</name>
    <message>
        <source>Plan it</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>The day on which you ask whether they are still thinking</source>
        <translation>哪一天询问对方是否还在考虑</translation>
    </message>
    <message>
        <source>Plan to ask whether they are still thinking</source>
        <translation>计划询问对方是否还在考虑</translation>
    </message>
    <message>
        <source>Say whose question it is, and you can plan to ask whether they are still thinking.</source>
        <translation>说明是谁的提问，就可以计划询问对方是否还在考虑。</translation>
    </message>
    <message>
        <source>Ask whether they are still thinking on</source>
        <translation>询问是否还在考虑，日期</translation>
    </message>
    <message>
        <source>You ask whether they are still thinking: %1.</source>
        <extracomment>A follow-up that is planned; %1 is a day.</extracomment>
        <translation>您会询问对方是否还在考虑：%1。</translation>
    </message>
    <message>
        <source>You ask whether they are still thinking. It has no day yet.</source>
        <translation>您会询问对方是否还在考虑，尚未定日期。</translation>
    </message>
</context>
<context>
    <name>Shopbell::StoryItem</name>
    <message>
        <source>Take apart</source>
        <extracomment>Two entries of customers that were made one.</extracomment>
        <translation>拆开</translation>
    </message>
</context>
<context>
    <name>Shopbell::StoryLine</name>
    <message>
        <source>, </source>
        <comment>read aloud</comment>
        <extracomment>Between the parts of a list that is read aloud.</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>read aloud</comment>
        <extracomment>A button that is read aloud: what it does, and with what: &quot;Take apart: Made one with G. Whitlock, 3 Dec&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Shopbell::StoryView</name>
    <message>
        <source>Nothing yet. The first purchase, review, score or note begins the story.</source>
        <translation>还没有内容。第一次购买、评价、评分或备注会开启这个故事。</translation>
    </message>
    <message>
        <source>Story with us</source>
        <translation>与我们的故事</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>What matters most to %1, and why</source>
        <extracomment>A first name.</extracomment>
        <translation>对%1最重要的事，以及原因</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <extracomment>Something that a customer does not want.</extracomment>
        <translation>不要：%1</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln need(s)</source>
        <translation>
            <numerusform>全部 %Ln 项需求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show earlier, %Ln more</source>
        <translation>
            <numerusform>显示更早的 %Ln 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::StyleFields</name>
    <message>
        <source>Logo</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Colour of the picture</source>
        <translation>图片颜色</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>其他颜色…</translation>
    </message>
    <message>
        <source>Show the logo</source>
        <translation>显示标志</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Colour and logo</source>
        <translation>颜色和标志</translation>
    </message>
    <message>
        <source>Brand colour</source>
        <translation>品牌色</translation>
    </message>
    <message>
        <source>Show the logo of the shop</source>
        <translation>显示店铺标志</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>标志…</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>选择标志…</translation>
    </message>
    <message>
        <source>The shop has no logo yet. Choose the picture that becomes its logo.</source>
        <translation>店铺还没有标志。请选择用作标志的图片。</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>自选颜色</translation>
    </message>
</context>
<context>
    <name>Shopbell::TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>Delete takes it off</source>
        <translation>按 Delete 键去掉</translation>
    </message>
</context>
<context>
    <name>Shopbell::TagEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
</context>
<context>
    <name>Shopbell::TagsPanel</name>
    <message>
        <source>Add tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>New or known tag</source>
        <translation>新标签或已有标签</translation>
    </message>
</context>
<context>
    <name>Shopbell::TeamCard</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Who works in the shop. They can own complaints and hand them over.</source>
        <translation>在店里工作的人。他们可以负责投诉，并转交给别人。</translation>
    </message>
    <message>
        <source>Name of somebody new</source>
        <translation>新同事的名字</translation>
    </message>
    <message>
        <source>What the one who takes over has to know</source>
        <translation>接手的人必须知道的事</translation>
    </message>
    <message>
        <source>Hand over and leave</source>
        <translation>转交并离开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nobody yet. Add who works with you.</source>
        <translation>还没有人。请添加与您一起工作的人。</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>%1的名字</translation>
    </message>
    <message>
        <source>works here no more</source>
        <translation>不再在这里工作</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open complaint(s)</source>
        <translation>
            <numerusform>%Ln 件未结投诉</numerusform>
        </translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>回来了</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1回来了</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <translation>%1已离开</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>由谁接手</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) to keep</source>
        <translation>
            <numerusform>%Ln 项要兑现的承诺</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned follow-up(s)</source>
        <translation>
            <numerusform>%Ln 次计划中的回访</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 owns %Ln open complaint(s).</source>
        <translation>
            <numerusform>%1负责 %Ln 件未结投诉。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln promise(s) to keep.</source>
        <translation>
            <numerusform>%1有 %Ln 项承诺要兑现。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has planned %Ln follow-up(s).</source>
        <translation>
            <numerusform>%1计划了 %Ln 次回访。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation>由谁接手？</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message numerus="yes">
        <source>%Ln improvement(s) being tried</source>
        <translation>
            <numerusform>%Ln 项试行中的改进</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sees to %Ln improvement(s).</source>
        <translation>
            <numerusform>%1负责 %Ln 项改进。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::TemplateEdit</name>
    <message>
        <source>there</source>
        <extracomment>Stands in a greeting where no name is known: &quot;Dear neighbour&quot;.</extracomment>
        <translation>您好</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>How you will find it again</source>
        <translation>方便您再找到它的名称</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>语气</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Topic (may stay empty)</source>
        <translation>主题（可以留空）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>This is how it reads</source>
        <translation>实际效果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>From so many stars</source>
        <translation>最低星级</translation>
    </message>
    <message>
        <source>Up to so many stars</source>
        <translation>最高星级</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two numbers of stars: &quot;1 to 2&quot;.</extracomment>
        <translation>至</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Put in:</source>
        <translation>插入：</translation>
    </message>
    <message>
        <source>Put in: %1</source>
        <extracomment>For a screen reader; %1 is &quot;Date&quot;, &quot;Name of the shop&quot;.</extracomment>
        <translation>插入：%1</translation>
    </message>
    <message>
        <source>What stands in double braces is filled in when you use the template. Behind a line stands what is written where nothing is known: {{customer|there}}. You are asked for words of your own, such as {{table}}.</source>
        <translation>使用模板时，双花括号中的内容会自动填入。竖线后面是内容未知时所写的文字：{{customer|您好}}。您自己的词，例如 {{table}}，会在使用时询问您。</translation>
    </message>
    <message>
        <source>A new template</source>
        <translation>新模板</translation>
    </message>
    <message>
        <source>Change a template</source>
        <translation>更改模板</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>请先写名称。</translation>
    </message>
    <message>
        <source>Write its words first.</source>
        <translation>请先写内容。</translation>
    </message>
</context>
<context>
    <name>Shopbell::TemplateFilters</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>任何类型</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>任何星级</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln star(s)</source>
        <translation>
            <numerusform>适用于 %Ln 星</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Any topic</source>
        <translation>任何主题</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>语气</translation>
    </message>
    <message>
        <source>Any tone</source>
        <translation>任何语气</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>任何语言</translation>
    </message>
</context>
<context>
    <name>Shopbell::TemplatePicker</name>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation>插入模板</translation>
    </message>
    <message>
        <source>Choose a template first.</source>
        <translation>请先选择模板。</translation>
    </message>
    <message>
        <source>Words of a template</source>
        <translation>模板中的文字</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>搜索模板</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>No template fits.</source>
        <translation>没有合适的模板。</translation>
    </message>
    <message>
        <source>Show all templates</source>
        <translation>显示所有模板</translation>
    </message>
    <message>
        <source>What will be inserted</source>
        <translation>将插入的内容</translation>
    </message>
    <message>
        <source>The templates could not be read. Close the window and try again.</source>
        <translation>无法读取模板。请关闭窗口后重试。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln 星</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 stars</source>
        <extracomment>For which ratings a template is meant: &quot;1 to 2 stars&quot;.</extracomment>
        <translation>%1 到 %2 星</translation>
    </message>
    <message>
        <source>What stays empty has to be filled in before the reply is posted.</source>
        <translation>留空的内容必须在发布回复之前填写。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For a screen reader: a template and what it is for.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in other kinds</source>
        <comment>templates</comment>
        <translation>
            <numerusform>其他类别中还有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>your own</source>
        <comment>a template</comment>
        <translation>您自己的</translation>
    </message>
</context>
<context>
    <name>Shopbell::TemplatePreview</name>
    <message>
        <source>You are asked for this when you use it: %1.</source>
        <translation>使用时会询问您：%1。</translation>
    </message>
    <message>
        <source>“%1” is not a whole placeholder. A reply with it cannot be marked as posted.</source>
        <translation>“%1”不是完整的占位符。含有它的回复不能标记为已发布。</translation>
    </message>
</context>
<context>
    <name>Shopbell::TemplatesCard</name>
    <message>
        <source>Reply templates</source>
        <translation>回复模板</translation>
    </message>
    <message>
        <source>Texts that a reply can begin with, by kind, stars, topic, tone and language. What stands in braces is filled in when you use one.</source>
        <translation>可以用作回复开头的文字，按类型、星级、主题、语气和语言分类。花括号中的内容在使用时填入。</translation>
    </message>
    <message>
        <source>Show and change them…</source>
        <translation>显示和更改…</translation>
    </message>
    <message>
        <source>Show and change the reply templates</source>
        <translation>显示和更改回复模板</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s). %1</source>
        <extracomment>%1 is the next sentence.</extracomment>
        <translation>
            <numerusform>%Ln 个模板。%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your own.</source>
        <translation>
            <numerusform>其中 %Ln 个是您自己的。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::TemplatesDialog</name>
    <message>
        <source>Show hidden ones, too</source>
        <translation>也显示隐藏的模板</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>复制…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Reply templates</source>
        <translation>回复模板</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>查找模板</translation>
    </message>
    <message>
        <source>Find a template by its words</source>
        <translation>按文字查找模板</translation>
    </message>
    <message>
        <source>Kind of reply</source>
        <translation>回复的类型</translation>
    </message>
    <message>
        <source>Language of the templates</source>
        <translation>模板的语言</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>A template of your own that begins with these words.</source>
        <translation>您自己的模板，以这些文字为起点。</translation>
    </message>
    <message>
        <source>Add a template…</source>
        <translation>添加模板…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For a screen reader: a template and what it is for.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No template has these words. Look in all kinds and languages, or add one.</source>
        <translation>没有模板含有这些文字。请在所有类型和语言中查找，或添加一个。</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Put back as it came</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Choose a template at the side.</source>
        <translation>请在旁边选择一个模板。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a copied template.</extracomment>
        <translation>%1（副本）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln 星</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 stars</source>
        <translation>%1 到 %2 星</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
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
        <translation>撤销 (%1)</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>On the message about what was just done. %1 is the keyboard shortcut.</extracomment>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Shopbell::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Add a review</source>
        <translation>添加评价</translation>
    </message>
    <message>
        <source>Welcome to Shopbell</source>
        <translation>欢迎使用 Shopbell</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below the greeting. %1 is the day, %2 a sentence: &quot;Thursday 20 November · Five people are waiting.&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
</context>
<context>
    <name>Shopbell::TodayText</name>
    <message>
        <source>none</source>
        <translation>零</translation>
    </message>
    <message>
        <source>one</source>
        <translation>一</translation>
    </message>
    <message>
        <source>two</source>
        <translation>两</translation>
    </message>
    <message>
        <source>three</source>
        <translation>三</translation>
    </message>
    <message>
        <source>four</source>
        <translation>四</translation>
    </message>
    <message>
        <source>five</source>
        <translation>五</translation>
    </message>
    <message>
        <source>six</source>
        <translation>六</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>七</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>八</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>九</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>十</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>十一</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>十二</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>早上好</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>早上好，%1</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>下午好</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>下午好，%1</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>晚上好</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>晚上好，%1</translation>
    </message>
    <message>
        <source>All answered. Lovely.</source>
        <translation>全部回复了，真好。</translation>
    </message>
    <message numerus="yes">
        <source>%1 people are waiting to hear from you.</source>
        <extracomment>%1 is a number word with a capital: &quot;Five people are waiting to hear from you.&quot;</extracomment>
        <translation>
            <numerusform>有%1位顾客在等您回复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people are waiting to hear from you, all for too long.</source>
        <extracomment>%1 is a number word with a capital; all of them wait longer than the owner&apos;s target.</extracomment>
        <translation>
            <numerusform>有%1位顾客在等您回复，都已超时。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people are waiting to hear from you, %2 for too long.</source>
        <extracomment>%1 is a number word with a capital, %2 one without: &quot;Five people are waiting to hear from you, one for too long.&quot;</extracomment>
        <translation>
            <numerusform>有%1位顾客在等您回复，其中%2位已超时。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No clock is running. %Ln reviews are not answered.</source>
        <translation>
            <numerusform>没有正在计时的评价。有 %Ln 条评价尚未回复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No clock is running. %Ln drafts are not finished.</source>
        <translation>
            <numerusform>没有正在计时的评价。有 %Ln 份草稿尚未完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your targets: urgent %1, questions %2, negative %3, all others %4</source>
        <extracomment>Each is a number of hours: &quot;1 h&quot;.</extracomment>
        <translation>您的目标：紧急 %1，提问 %2，差评 %3，其他 %4</translation>
    </message>
    <message>
        <source>The same as %1</source>
        <comment>a month</comment>
        <translation>与%1持平</translation>
    </message>
    <message numerus="yes">
        <source>%1 points more than %2</source>
        <extracomment>Of a rate in percent. %1 is a number, &quot;2.6&quot;, %2 a month: &quot;2.6 points more than July 2025&quot;.</extracomment>
        <translation>
            <numerusform>比%2高 %1 个百分点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 points less than %2</source>
        <extracomment>Of a rate in percent. %1 is a number, &quot;2.6&quot;, %2 a month: &quot;2.6 points less than July 2025&quot;.</extracomment>
        <translation>
            <numerusform>比%2低 %1 个百分点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same as in the %Ln days before</source>
        <translation>
            <numerusform>与之前 %Ln 天持平</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more than in the %Ln days before</source>
        <extracomment>Of a mean score. %1 is a number: &quot;0.2 more than in the 90 days before&quot;.</extracomment>
        <translation>
            <numerusform>比之前 %Ln 天高 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 less than in the %Ln days before</source>
        <extracomment>Of a mean score. %1 is a number: &quot;0.2 less than in the 90 days before&quot;.</extracomment>
        <translation>
            <numerusform>比之前 %Ln 天低 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 slower than in the %Ln days before</source>
        <extracomment>Of answers. %1 is a length of time: &quot;2 h slower than in the 30 days before&quot;.</extracomment>
        <translation>
            <numerusform>比之前 %Ln 天慢 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 quicker than in the %Ln days before</source>
        <extracomment>Of answers. %1 is a length of time: &quot;2 h quicker than in the 30 days before&quot;.</extracomment>
        <translation>
            <numerusform>比之前 %Ln 天快 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises late</source>
        <translation>
            <numerusform>%Ln 项承诺逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more due</source>
        <comment>promises</comment>
        <extracomment>&quot;more&quot; stands behind &quot;2 promises late&quot;.</extracomment>
        <translation>
            <numerusform>另有 %Ln 项到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises due</source>
        <translation>
            <numerusform>%Ln 项承诺到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups due</source>
        <translation>
            <numerusform>%Ln 次回访到期</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is due</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews are not answered</source>
        <translation>
            <numerusform>%Ln 条评价未回复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts are not finished</source>
        <translation>
            <numerusform>%Ln 份草稿未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>全部已回复</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <extracomment>%1 is &quot;All answered&quot;, %2 &quot;2 promises late, 3 follow-ups due&quot;: one short sentence.</extracomment>
        <translation>%1；%2。</translation>
    </message>
    <message>
        <source>The difference from %1 may be chance</source>
        <extracomment>Of a rate in percent. %1 is a month: &quot;The difference from July 2025 may be chance&quot;.</extracomment>
        <translation>与%1的差别可能是偶然</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>你好</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>你好，%1</translation>
    </message>
</context>
<context>
    <name>Shopbell::TreeCard</name>
    <message>
        <source>Circle size is what they and theirs brought</source>
        <translation>圆圈大小为他们及其介绍的人带来的消费</translation>
    </message>
    <message>
        <source>Nobody has brought a friend yet</source>
        <translation>还没有人介绍朋友来</translation>
    </message>
    <message>
        <source>A friend stands here from their first purchase on, behind whoever sent them.</source>
        <translation>朋友首次购买后会出现在这里，排在介绍人之后。</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树形图</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>Who brought whom</source>
        <translation>谁介绍了谁</translation>
    </message>
    <message>
        <source>Who brought whom, as a list</source>
        <translation>谁介绍了谁（列表）</translation>
    </message>
    <message>
        <source>Back to the largest families</source>
        <extracomment>Leads from the largest families, a referrer with all whom they brought, to the others. And back.</extracomment>
        <translation>回到最大的家族</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln smaller families</source>
        <translation>
            <numerusform>以及 %Ln 个较小的家族</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::TreeView</name>
    <message>
        <source>Who brought whom, as a picture</source>
        <translation>谁介绍了谁（图）</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>Shopbell::TreeZoom</name>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>A button beside &quot;Show everything&quot;, in its place where everything would be too small to read.</extracomment>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show as much as can be read</source>
        <translation>在能看清的范围内尽量多显示</translation>
    </message>
</context>
<context>
    <name>Shopbell::TurnView</name>
    <message>
        <source>%1 wrote again</source>
        <extracomment>The first name of a customer who added a message.</extracomment>
        <translation>%1再次留言</translation>
    </message>
    <message>
        <source>You answered</source>
        <translation>您已回复</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <comment>a name</comment>
        <translation>%1已回复</translation>
    </message>
    <message>
        <source>Edit or delete this message</source>
        <translation>修改或删除此消息</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A message of the conversation, as a screen reader says it: who, when, the words.</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Edit this message</source>
        <translation>修改此消息</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>保存消息</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change it where it is posted, too. The earlier words are kept.</source>
        <translation>请在发布的地方也一并修改。之前的内容会保留。</translation>
    </message>
    <message>
        <source>Earlier words</source>
        <translation>之前的文字</translation>
    </message>
    <message>
        <source>Told in person.</source>
        <extracomment>Instead of the words of an answer that was given in person.</extracomment>
        <translation>已当面告知。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when and where</comment>
        <extracomment>When an answer was given and where: &quot;19 Nov, 09:00, Sent by e-mail&quot;.</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Shopbell::WaitingCard</name>
    <message>
        <source>All answered. Lovely.</source>
        <translation>全部回复了，真好。</translation>
    </message>
    <message>
        <source>Needs a reply</source>
        <translation>待回复</translation>
    </message>
    <message>
        <source>Late first, then by the time left.</source>
        <translation>超时的在前，其余按剩余时间排列。</translation>
    </message>
    <message>
        <source>Open all in Reviews</source>
        <translation>在“评价”中全部打开</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews are not answered.</source>
        <translation>
            <numerusform>有 %Ln 条评价尚未回复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open them in Reviews</source>
        <translation>在“评价”中打开</translation>
    </message>
    <message>
        <source>No clock is running</source>
        <translation>没有正在计时的评价</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews are not answered. They had no date, or were older than your target when they came in.</source>
        <translation>
            <numerusform>有 %Ln 条评价尚未回复。它们没有日期，或导入时已超过您的回复目标时间。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Promises</source>
        <translation>打开“承诺”</translation>
    </message>
    <message numerus="yes">
        <source>Next: %Ln promises are due.</source>
        <translation>
            <numerusform>接下来：%Ln 项承诺到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Follow-ups</source>
        <translation>打开“回访”</translation>
    </message>
    <message numerus="yes">
        <source>Next: %Ln follow-ups are due.</source>
        <translation>
            <numerusform>接下来：%Ln 次回访到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a review</source>
        <translation>添加评价</translation>
    </message>
    <message>
        <source>Did somebody say something at the counter? Write it down while it is fresh.</source>
        <translation>有人在柜台说了什么吗？趁还记得写下来。</translation>
    </message>
</context>
<context>
    <name>Shopbell::WaitingList</name>
    <message>
        <source>Needs a reply</source>
        <translation>待回复</translation>
    </message>
</context>
<context>
    <name>Shopbell::WaitingModel</name>
    <message>
        <source>Finish draft</source>
        <translation>完成草稿</translation>
    </message>
    <message>
        <source>Say thank you</source>
        <translation>表示感谢</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>A button that opens a review to answer it.</extracomment>
        <translation>回复</translation>
    </message>
    <message>
        <source>%1 %2 Enter: %3</source>
        <extracomment>For a screen reader: a review in a sentence, what the customer said, the name of the button.</extracomment>
        <translation>%1 %2 回车键：%3</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <comment>a name</comment>
        <translation>负责人 %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::WarningCard</name>
    <message>
        <source>Show rows</source>
        <translation>查看这些行</translation>
    </message>
</context>
<context>
    <name>Shopbell::WayField</name>
    <message>
        <source>not wanted</source>
        <translation>不希望</translation>
    </message>
    <message>
        <source>no address known</source>
        <translation>地址未知</translation>
    </message>
    <message>
        <source>no number known</source>
        <translation>号码未知</translation>
    </message>
    <message>
        <source>only who said yes to it</source>
        <translation>仅限已同意的人</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A way and why it cannot be chosen: &quot;Phone (not wanted)&quot;.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (nobody gets it so)</source>
        <extracomment>%1 is a way, such as &quot;Message&quot;, by which nobody of a group allows to be contacted.</extracomment>
        <translation>%1（没有人用这种方式）</translation>
    </message>
</context>
<context>
    <name>Shopbell::WhenField</name>
    <message>
        <source>Today, %1</source>
        <extracomment>Of a purchase or a score; %1 is the time of day.</extracomment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>其他时间</translation>
    </message>
    <message>
        <source>A day, no time</source>
        <translation>只有日期</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>Shopbell::WhoElseDialog</name>
    <message>
        <source>Promise it to them, too</source>
        <translation>也向他们承诺</translation>
    </message>
    <message>
        <source>Looking for others…</source>
        <translation>正在查找其他人…</translation>
    </message>
    <message>
        <source>Who else was hit?</source>
        <translation>还有谁受到影响？</translation>
    </message>
    <message>
        <source>Nobody else was hit, as far as this shop knows.</source>
        <translation>据本店所知，没有其他人受到影响。</translation>
    </message>
    <message>
        <source>Looked for: the same item, the same day, the same tags.</source>
        <translation>查找依据：相同商品、同一天、相同标签。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other reviews</source>
        <translation>
            <numerusform>另外 %Ln 条评价</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <translation>
            <numerusform>%Ln 次购买</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 have something in common with this. Those with most in common come first.</source>
        <extracomment>Who was hit by the same thing. %1 is &quot;3 other reviews&quot;, %2 &quot;12 purchases&quot;.</extracomment>
        <translation>%1和 %2与此有共同点。共同点最多的在前。</translation>
    </message>
    <message>
        <source>same item</source>
        <translation>相同商品</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>同一天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln same tags</source>
        <translation>
            <numerusform>%Ln 个相同标签</numerusform>
        </translation>
    </message>
    <message>
        <source>this promise is for them</source>
        <translation>这项承诺也针对他们</translation>
    </message>
    <message>
        <source>another promise is for them</source>
        <translation>另一项承诺针对他们</translation>
    </message>
    <message>
        <source>Show the review</source>
        <translation>显示评价</translation>
    </message>
    <message>
        <source>%1 bought</source>
        <translation>%1购买过</translation>
    </message>
    <message>
        <source>Write something of the letter first, then it can be for several customers.</source>
        <translation>请先写一些信的内容，然后才能用于多位顾客。</translation>
    </message>
    <message>
        <source>Choose who wrote about the same.</source>
        <translation>请选择谁写了同样的事。</translation>
    </message>
    <message>
        <source>owner %1</source>
        <comment>a name</comment>
        <extracomment>Who in the shop sees to a review.</extracomment>
        <translation>负责人 %1</translation>
    </message>
</context>
<context>
    <name>Shopbell::WishesEdit</name>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>不希望</translation>
    </message>
    <message>
        <source>%1, wanted or not</source>
        <extracomment>What somebody wants: &quot;E-mail: welcome&quot;</extracomment>
        <translation>%1，是否欢迎</translation>
    </message>
    <message>
        <source>%1, since when</source>
        <translation>%1，自何时起</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keeps what customers say, and what the shop answered.</source>
        <translation>记录顾客说的话和店铺的回复。</translation>
    </message>
    <message>
        <source>The shop file to open.</source>
        <translation>要打开的店铺文件。</translation>
    </message>
</context>
</TS>
