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
