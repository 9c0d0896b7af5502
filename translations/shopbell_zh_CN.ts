<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
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
    <message numerus="yes">
        <source>take back an import of %Ln reviews</source>
        <translation>
            <numerusform>撤回导入的 %Ln 条评价</numerusform>
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
    <message numerus="yes">
        <source>Import taken back, %Ln reviews removed.</source>
        <translation>
            <numerusform>导入已撤回，移除了 %Ln 条评价。</numerusform>
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
        <translation>茶饮</translation>
    </message>
    <message>
        <source>Grocer’s</source>
        <translation>食品杂货</translation>
    </message>
    <message>
        <source>Bicycles</source>
        <translation>自行车</translation>
    </message>
    <message>
        <source>Hair and beauty</source>
        <translation>美发美容</translation>
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
        <translation>五金维修</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>宠物店</translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation>服装</translation>
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
        <source>Where it was said, in person unless told; a new name makes an own channel.</source>
        <translation>渠道，默认为到店（in-person）；新名称会建立自己的渠道。</translation>
    </message>
    <message>
        <source>When, such as 2025-11-18 or 2025-11-18T13:20; unknown unless told.</source>
        <translation>时间，如 2025-11-18 或 2025-11-18T13:20；不写表示未知。</translation>
    </message>
    <message>
        <source>Who said it.</source>
        <translation>谁说的。</translation>
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
        <source>“%1” cannot be added, only a review.</source>
        <translation>不能添加“%1”，只能添加 review。</translation>
    </message>
    <message>
        <source>A review needs words: --text &quot;The croissant was lovely.&quot;</source>
        <translation>评价需要内容：--text &quot;牛角包很好吃。&quot;</translation>
    </message>
    <message>
        <source>Logs what a customer said and prints the number of the review.</source>
        <translation>记录顾客的话，并输出评价编号。</translation>
    </message>
    <message>
        <source>The reply; - reads it from standard input, an empty one discards the draft. Without this the present draft is printed.</source>
        <translation>回复；- 表示从标准输入读取，留空则丢弃草稿。不写则输出现有草稿。</translation>
    </message>
    <message>
        <source>When it was posted, such as 2025-11-18T13:20; now unless told.</source>
        <translation>发布时间，如 2025-11-18T13:20；默认为现在。</translation>
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
        <source>Writes the draft of a reply, or prints it.</source>
        <translation>写回复草稿，或输出草稿。</translation>
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
    <message numerus="yes">
        <source>%Ln reviews were changed since and are kept.</source>
        <translation>
            <numerusform>%Ln 条评价之后有改动，已保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists what was imported, the newest first.</source>
        <translation>列出导入记录，最新在前。</translation>
    </message>
    <message>
        <source>Takes an import back whole. Reviews that were changed since are kept.</source>
        <translation>整个撤回一次导入。之后改动过的评价会保留。</translation>
    </message>
    <message numerus="yes">
        <source>All is well with %Ln reviews.</source>
        <translation>
            <numerusform>%Ln 条评价一切正常。</numerusform>
        </translation>
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
        <source>Writes a checked copy of the shop, also while the program is open.</source>
        <translation>写一份经过检查的店铺副本，程序打开时也可以。</translation>
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
        <source>Only what touched this review, such as review:17.</source>
        <translation>只列出与此评价有关的，如 review:17。</translation>
    </message>
    <message>
        <source>At most so many, 50 unless told.</source>
        <translation>最多几条，默认 50。</translation>
    </message>
    <message>
        <source>“%1” is not review:ID, such as review:17.</source>
        <translation>“%1”不是 review:编号，例如 review:17。</translation>
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
        <source>There is no channel “%1”.</source>
        <translation>没有渠道“%1”。</translation>
    </message>
    <message>
        <source>Only reviews can be imported so far.</source>
        <translation>目前只能导入评价。</translation>
    </message>
    <message>
        <source>With --rejects there can be only one FILE.</source>
        <translation>使用 --rejects 时只能有一个 FILE。</translation>
    </message>
    <message>
        <source>Brings review files into the shop, recognising what is not told.</source>
        <translation>将评价文件导入店铺，未说明的自动识别。</translation>
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
        <source>What the file holds: reviews.</source>
        <translation>文件的内容：reviews。</translation>
    </message>
    <message>
        <source>Name of the format, when it is not recognised.</source>
        <translation>未能识别时的格式名称。</translation>
    </message>
    <message>
        <source>Reads a column as a field: text, title, rating, sentiment, date, author, email, phone, reply, reply-date, id, link, channel, language, product, location, status, verified, incentive, extra, skip. COLUMN is its heading or its number. May stand more than once.</source>
        <translation>将某列读作字段：text、title、rating、sentiment、date、author、email、phone、reply、reply-date、id、link、channel、language、product、location、status、verified、incentive、extra、skip。COLUMN 是列标题或列号。可写多次。</translation>
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
        <source>Where the reviews come from, for rows that do not say it.</source>
        <translation>未写明渠道的行来自哪里。</translation>
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
        <source>Only those that fit; may stand more than once. Keys: %1. state is open (unless told), archived, any, draft, flagged, undated, waiting, not-answered, answered or not-needed; answered is yes or no.</source>
        <translation>只列出符合条件的；可写多次。可用的 KEY：%1。state 为 open（默认）、archived、any、draft、flagged、undated、waiting、not-answered、answered 或 not-needed；answered 为 yes 或 no。</translation>
    </message>
    <message>
        <source>Words to find, each from its beginning; in quotation marks a phrase.</source>
        <translation>要找的词，按词首匹配；加引号表示短语。</translation>
    </message>
    <message>
        <source>Order: %1.</source>
        <translation>顺序：%1。</translation>
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
        <source>%1 of %2 reviews shown.</source>
        <translation>共 %2 条评价，显示 %1 条。</translation>
    </message>
    <message>
        <source>“%1” cannot be listed, only reviews and tags.</source>
        <translation>不能列出“%1”，只能列出 reviews 和 tags。</translation>
    </message>
    <message>
        <source>--where and --sort are for reviews. Tags can be searched.</source>
        <translation>--where 和 --sort 只用于 reviews。标签可以搜索。</translation>
    </message>
    <message>
        <source>Lists what is in the shop. WHAT is reviews or tags.</source>
        <translation>列出店铺中的内容。WHAT 为 reviews 或 tags。</translation>
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
        <source>How many people write them; 600 unless told.</source>
        <translation>写评价的人数；默认 600。</translation>
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
        <source>The last day; today unless told.</source>
        <translation>最后一天；默认今天。</translation>
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
        <source>“%1” is not the number of a review.</source>
        <translation>“%1”不是评价的编号。</translation>
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
        <source>The reviews could not be imported</source>
        <translation>无法导入评价</translation>
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
        <source>Its reviews are still there.</source>
        <translation>其中的评价都还在。</translation>
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
        <source> </source>
        <comment>between two sentences</comment>
        <extracomment>Between two sentences; empty in Chinese.</extracomment>
        <translation></translation>
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
        <source>%Ln with new words</source>
        <translation>
            <numerusform>%Ln 条内容有更新</numerusform>
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
        <translation>%2 中的 %1</translation>
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
        <source>Your target: %1 hours for negative ones, %2 for all others</source>
        <extracomment>%1 and %2 are numbers of hours.</extracomment>
        <translation>
            <numerusform>您的目标：差评 %1 小时内，其他 %2 小时内</numerusform>
        </translation>
    </message>
</context>
</TS>
