<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Shopbell::AdvocatesModel</name>
    <message numerus="yes">
        <source>%Ln people may not be asked now</source>
        <translation>
            <numerusform>%Ln person may not be asked now</numerusform>
            <numerusform>%Ln people may not be asked now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the first %Ln are listed</source>
        <extracomment>%1 is &quot;812 people may not be asked now&quot;.</extracomment>
        <translation>
            <numerusform>%1, the first is listed</numerusform>
            <numerusform>%1, the first %Ln are listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ApologyPane</name>
    <message numerus="yes">
        <source>Read, %Ln to look at</source>
        <extracomment>The tab of a letter, when the checks found something in it.</extracomment>
        <translation>
            <numerusform>Read, %Ln to look at</numerusform>
            <numerusform>Read, %Ln to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::BarsView</name>
    <message numerus="yes">
        <source>after the %Ln days</source>
        <translation>
            <numerusform>after the %Ln day</numerusform>
            <numerusform>after the %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::BoardColumn</name>
    <message numerus="yes">
        <source>%Ln more: search, or choose who keeps them.</source>
        <translation>
            <numerusform>%Ln more: search, or choose who keeps them.</numerusform>
            <numerusform>%Ln more: search, or choose who keeps them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::BulkJobCard</name>
    <message numerus="yes">
        <source>Tag %Ln reviews</source>
        <translation>
            <numerusform>Tag %Ln review</numerusform>
            <numerusform>Tag %Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take it off %Ln reviews</source>
        <translation>
            <numerusform>Take it off %Ln review</numerusform>
            <numerusform>Take it off %Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set it for %Ln reviews</source>
        <translation>
            <numerusform>Set it for %Ln review</numerusform>
            <numerusform>Set it for %Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sort %Ln reviews</source>
        <translation>
            <numerusform>Sort %Ln review</numerusform>
            <numerusform>Sort %Ln reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::BulkPane</name>
    <message numerus="yes">
        <source>%Ln of them still wait for an answer. Archiving does not stop their clock.</source>
        <translation>
            <numerusform>%Ln of them still waits for an answer. Archiving does not stop its clock.</numerusform>
            <numerusform>%Ln of them still wait for an answer. Archiving does not stop their clock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date</source>
        <translation>
            <numerusform>%Ln without a date</numerusform>
            <numerusform>%Ln without a date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ChangeText</name>
    <message numerus="yes">
        <source>sort %Ln reviews as %1</source>
        <translation>
            <numerusform>sort a review as %1</numerusform>
            <numerusform>sort %Ln reviews as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set the kind of %Ln reviews</source>
        <translation>
            <numerusform>set the kind of a review</numerusform>
            <numerusform>set the kind of %Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set what %Ln reviews are about</source>
        <translation>
            <numerusform>set what a review is about</numerusform>
            <numerusform>set what %Ln reviews are about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set where it hurts in %Ln reviews</source>
        <translation>
            <numerusform>set where it hurts in a review</numerusform>
            <numerusform>set where it hurts in %Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %Ln reviews</source>
        <translation>
            <numerusform>tag a review</numerusform>
            <numerusform>tag %Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take a tag off %Ln reviews</source>
        <translation>
            <numerusform>take a tag off a review</numerusform>
            <numerusform>take a tag off %Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>flag %Ln reviews</source>
        <translation>
            <numerusform>flag a review</numerusform>
            <numerusform>flag %Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take the flag off %Ln reviews</source>
        <translation>
            <numerusform>take the flag off a review</numerusform>
            <numerusform>take the flag off %Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %Ln reviews as urgent</source>
        <translation>
            <numerusform>mark a review as urgent</numerusform>
            <numerusform>mark %Ln reviews as urgent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %Ln reviews as not urgent</source>
        <translation>
            <numerusform>mark a review as not urgent</numerusform>
            <numerusform>mark %Ln reviews as not urgent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>archive %Ln reviews</source>
        <translation>
            <numerusform>archive a review</numerusform>
            <numerusform>archive %Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %Ln reviews out of the archive</source>
        <translation>
            <numerusform>take a review out of the archive</numerusform>
            <numerusform>take %Ln reviews out of the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>start the clock of %Ln reviews</source>
        <translation>
            <numerusform>start the clock of a review</numerusform>
            <numerusform>start the clock of %Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %Ln tags</source>
        <translation>
            <numerusform>delete a tag</numerusform>
            <numerusform>delete %Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews sorted as %1.</source>
        <translation>
            <numerusform>Review sorted as %1.</numerusform>
            <numerusform>%Ln reviews sorted as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kind of %Ln reviews set.</source>
        <translation>
            <numerusform>Kind of the review set.</numerusform>
            <numerusform>Kind of %Ln reviews set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln reviews are about is set.</source>
        <translation>
            <numerusform>What the review is about is set.</numerusform>
            <numerusform>What %Ln reviews are about is set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where it hurts is set in %Ln reviews.</source>
        <translation>
            <numerusform>Where it hurts is set.</numerusform>
            <numerusform>Where it hurts is set in %Ln reviews.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews tagged.</source>
        <translation>
            <numerusform>Review tagged.</numerusform>
            <numerusform>%Ln reviews tagged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag taken off %Ln reviews.</source>
        <translation>
            <numerusform>Tag taken off.</numerusform>
            <numerusform>Tag taken off %Ln reviews.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews flagged.</source>
        <translation>
            <numerusform>Review flagged.</numerusform>
            <numerusform>%Ln reviews flagged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flag taken off %Ln reviews.</source>
        <translation>
            <numerusform>Flag taken off.</numerusform>
            <numerusform>Flag taken off %Ln reviews.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews marked as urgent.</source>
        <translation>
            <numerusform>Review marked as urgent.</numerusform>
            <numerusform>%Ln reviews marked as urgent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews marked as not urgent.</source>
        <translation>
            <numerusform>Review marked as not urgent.</numerusform>
            <numerusform>%Ln reviews marked as not urgent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews archived.</source>
        <translation>
            <numerusform>Review archived.</numerusform>
            <numerusform>%Ln reviews archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews taken out of the archive.</source>
        <translation>
            <numerusform>Review taken out of the archive.</numerusform>
            <numerusform>%Ln reviews taken out of the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clock of %Ln reviews started.</source>
        <translation>
            <numerusform>Clock of the review started.</numerusform>
            <numerusform>Clock of %Ln reviews started.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags deleted.</source>
        <translation>
            <numerusform>Tag deleted.</numerusform>
            <numerusform>%Ln tags deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %Ln reviews</source>
        <translation>
            <numerusform>import %Ln review</numerusform>
            <numerusform>import %Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews imported.</source>
        <translation>
            <numerusform>%Ln review imported.</numerusform>
            <numerusform>%Ln reviews imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <translation>
            <numerusform>%Ln purchase</numerusform>
            <numerusform>%Ln purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews</source>
        <translation>
            <numerusform>%Ln review</numerusform>
            <numerusform>%Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay, because they were changed since.</source>
        <translation>
            <numerusform>%Ln stays, because it was changed since.</numerusform>
            <numerusform>%Ln stay, because they were changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referrals</source>
        <translation>
            <numerusform>%Ln referral</numerusform>
            <numerusform>%Ln referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review deleted, with %Ln promises.</source>
        <extracomment>The promises were made for this review alone.</extracomment>
        <translation>
            <numerusform>Review deleted, with its promise.</numerusform>
            <numerusform>Review deleted, with its %Ln promises.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ChartPeople</name>
    <message numerus="yes">
        <source>%Ln friends stand behind this point, all known by their name only.</source>
        <translation>
            <numerusform>%Ln friend stands behind this point, known by their name only.</numerusform>
            <numerusform>%Ln friends stand behind this point, all known by their name only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; besides them %Ln friends who are known by their name only</source>
        <extracomment>%1 is what the people have in common; %n friends are not among them.</extracomment>
        <translation>
            <numerusform>%1; besides them %Ln friend who is known by their name only</numerusform>
            <numerusform>%1; besides them %Ln friends who are known by their name only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ChartSayings</name>
    <message numerus="yes">
        <source>First came in %1; %2 came back within %Ln days and stand first</source>
        <extracomment>%1 is a month, %2 &quot;30 of 71&quot;.</extracomment>
        <translation>
            <numerusform>First came in %1; %2 came back within %Ln day and stand first</numerusform>
            <numerusform>First came in %1; %2 came back within %Ln days and stand first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ChartText</name>
    <message numerus="yes">
        <source>%Ln gaps</source>
        <translation>
            <numerusform>%Ln gap</numerusform>
            <numerusform>%Ln gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendations</source>
        <translation>
            <numerusform>%Ln recommendation</numerusform>
            <numerusform>%Ln recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln friends</source>
        <translation>
            <numerusform>%Ln friend</numerusform>
            <numerusform>%Ln friends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not counted</source>
        <comment>recommendations</comment>
        <extracomment>Behind what a figure rests on: &quot;6 of 13, 4 not counted&quot;.</extracomment>
        <translation>
            <numerusform>%Ln not counted</numerusform>
            <numerusform>%Ln not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in other currencies</source>
        <comment>purchases</comment>
        <translation>
            <numerusform>%Ln in another currency</numerusform>
            <numerusform>%Ln in other currencies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ChartTools</name>
    <message numerus="yes">
        <source>Within %Ln days</source>
        <translation>
            <numerusform>Within %Ln day</numerusform>
            <numerusform>Within %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::CheckDialog</name>
    <message numerus="yes">
        <source>%Ln customers have not heard yet that it is done. Close this window, and note under “For whom” beside the promise that you told them, or why not.</source>
        <translation>
            <numerusform>%Ln customer has not heard yet that it is done. Close this window, and note under “For whom” beside the promise that you told them, or why not.</numerusform>
            <numerusform>%Ln customers have not heard yet that it is done. Close this window, and note under “For whom” beside the promise that you told them, or why not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::CheckStep</name>
    <message numerus="yes">
        <source>%Ln rows checked</source>
        <translation>
            <numerusform>%Ln row checked</numerusform>
            <numerusform>%Ln rows checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln need a look</source>
        <translation>
            <numerusform>%1, %Ln needs a look</numerusform>
            <numerusform>%1, %Ln need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new</source>
        <comment>after a number of reviews</comment>
        <translation>
            <numerusform>new</numerusform>
            <numerusform>new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>need a look</source>
        <comment>after a number of rows</comment>
        <translation>
            <numerusform>needs a look</numerusform>
            <numerusform>need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the %Ln rows as a file…</source>
        <translation>
            <numerusform>Save the %Ln row as a file…</numerusform>
            <numerusform>Save the %Ln rows as a file…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, update %Ln</source>
        <extracomment>%1: Import 281 reviews</extracomment>
        <translation>
            <numerusform>%1, update %Ln</numerusform>
            <numerusform>%1, update %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln rows.</source>
        <translation>
            <numerusform>The first %1 of %Ln row.</numerusform>
            <numerusform>The first %1 of %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln orders, from %1 rows.</source>
        <translation>
            <numerusform>The first %Ln order, from %1 rows.</numerusform>
            <numerusform>The first %Ln orders, from %1 rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::CheckedRowsModel</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ChecksList</name>
    <message numerus="yes">
        <source>%Ln check(s) found nothing</source>
        <translation>
            <numerusform>%Ln check found nothing</numerusform>
            <numerusform>%Ln checks found nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln again that was set aside</source>
        <translation>
            <numerusform>Show %Ln again that was set aside</numerusform>
            <numerusform>Show %Ln again that was set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before you send: %Ln thing(s) to look at</source>
        <translation>
            <numerusform>Before you send: %Ln thing to look at</numerusform>
            <numerusform>Before you send: %Ln things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more check(s) found nothing</source>
        <translation>
            <numerusform>%Ln more check found nothing</numerusform>
            <numerusform>%Ln more checks found nothing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ChooseStep</name>
    <message numerus="yes">
        <source>Those are %Ln files. Nothing was read. Drop them one after the other.</source>
        <translation>
            <numerusform>That is %Ln file. Nothing was read. Drop it again.</numerusform>
            <numerusform>Those are %Ln files. Nothing was read. Drop them one after the other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::Cli</name>
    <message numerus="yes">
        <source>Import taken back, %Ln reviews removed.</source>
        <translation>
            <numerusform>Import taken back, %Ln review removed.</numerusform>
            <numerusform>Import taken back, %Ln reviews removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 added, %2 updated, %3 seen before, %4 left out, of %Ln rows</source>
        <translation>
            <numerusform>%1 added, %2 updated, %3 seen before, %4 left out, of %Ln row</numerusform>
            <numerusform>%1 added, %2 updated, %3 seen before, %4 left out, of %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews made</source>
        <translation>
            <numerusform>%Ln review made</numerusform>
            <numerusform>%Ln reviews made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %1 with %Ln reviews.</source>
        <translation>
            <numerusform>Made %1 with %Ln review.</numerusform>
            <numerusform>Made %1 with %Ln reviews.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews changed.</source>
        <translation>
            <numerusform>%Ln review changed.</numerusform>
            <numerusform>%Ln reviews changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import taken back, %Ln purchases removed.</source>
        <translation>
            <numerusform>Import taken back, %Ln purchase removed.</numerusform>
            <numerusform>Import taken back, %Ln purchases removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import taken back, %Ln customers removed.</source>
        <translation>
            <numerusform>Import taken back, %Ln customer removed.</numerusform>
            <numerusform>Import taken back, %Ln customers removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers who came with them go as well.</source>
        <translation>
            <numerusform>%Ln customer who came with them goes as well.</numerusform>
            <numerusform>%Ln customers who came with them go as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers were changed since, or have something else here, and are kept.</source>
        <translation>
            <numerusform>%Ln customer was changed since, or has something else here, and is kept.</numerusform>
            <numerusform>%Ln customers were changed since, or have something else here, and are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases made</source>
        <translation>
            <numerusform>%Ln purchase made</numerusform>
            <numerusform>%Ln purchases made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers made</source>
        <translation>
            <numerusform>%Ln customer made</numerusform>
            <numerusform>%Ln customers made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records written as %1.</source>
        <translation>
            <numerusform>%Ln record written as %1.</numerusform>
            <numerusform>%Ln records written as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open complaint(s)</source>
        <translation>
            <numerusform>%Ln open complaint</numerusform>
            <numerusform>%Ln open complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asked to take over %Ln</source>
        <translation>
            <numerusform>asked to take over %Ln</numerusform>
            <numerusform>asked to take over %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered, half of them within %1.</source>
        <translation>
            <numerusform>%Ln answered, within %1.</numerusform>
            <numerusform>%Ln answered, half of them within %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in time.</source>
        <translation>
            <numerusform>%Ln in time.</numerusform>
            <numerusform>%Ln in time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late; the oldest is review %1.</source>
        <translation>
            <numerusform>%Ln late; the oldest is review %1.</numerusform>
            <numerusform>%Ln late; the oldest is review %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered, but how long it took is not known.</source>
        <translation>
            <numerusform>%Ln answered, but how long it took is not known.</numerusform>
            <numerusform>%Ln answered, but how long it took is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) to keep</source>
        <translation>
            <numerusform>%Ln promise to keep</numerusform>
            <numerusform>%Ln promises to keep</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned follow-up(s)</source>
        <translation>
            <numerusform>%Ln planned follow-up</numerusform>
            <numerusform>%Ln planned follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import taken back, %Ln referrals removed.</source>
        <translation>
            <numerusform>Import taken back, %Ln referral removed.</numerusform>
            <numerusform>Import taken back, %Ln referrals removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No promise was due in the last %Ln days.</source>
        <translation>
            <numerusform>No promise was due in the last %Ln day.</numerusform>
            <numerusform>No promise was due in the last %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promises kept on time in the last %Ln days: %1.</source>
        <extracomment>%1: &quot;12 of 14&quot;.</extracomment>
        <translation>
            <numerusform>Promises kept on time in the last %Ln day: %1.</numerusform>
            <numerusform>Promises kept on time in the last %Ln days: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln improvement(s) being tried</source>
        <translation>
            <numerusform>%Ln improvement being tried</numerusform>
            <numerusform>%Ln improvements being tried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were left out; --rejects FILE writes all of them with their reasons.</source>
        <translation>
            <numerusform>%Ln more was left out; --rejects FILE writes all of them with their reasons.</numerusform>
            <numerusform>%Ln more were left out; --rejects FILE writes all of them with their reasons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendations of a %1 who is not here yet are in the list.</source>
        <extracomment>Of recommendations by name, when a customer of that name is new.</extracomment>
        <translation>
            <numerusform>%Ln recommendation of a %1 who is not here yet is in the list.</numerusform>
            <numerusform>%Ln recommendations of a %1 who is not here yet are in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s) for an answer: half of them have waited %1 or longer, the oldest %2.</source>
        <translation>
            <numerusform>%Ln waits for an answer: half of them have waited %1 or longer, the oldest %2.</numerusform>
            <numerusform>%Ln wait for an answer: half of them have waited %1 or longer, the oldest %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed since and are kept as they are.</source>
        <translation>
            <numerusform>%Ln was changed since and is kept as it is.</numerusform>
            <numerusform>%Ln were changed since and are kept as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::CohortWords</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier rows do not fit and are left out.</source>
        <translation>
            <numerusform>%Ln earlier row does not fit and is left out.</numerusform>
            <numerusform>%Ln earlier rows do not fit and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later columns do not fit and are left out.</source>
        <translation>
            <numerusform>%Ln later column does not fit and is left out.</numerusform>
            <numerusform>%Ln later columns do not fit and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ContactsCard</name>
    <message numerus="yes">
        <source>day(s)</source>
        <extracomment>Behind the number in a field.</extracomment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ContentsText</name>
    <message numerus="yes">
        <source>%Ln reviews</source>
        <translation>
            <numerusform>%Ln review</numerusform>
            <numerusform>%Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <translation>
            <numerusform>%Ln purchase</numerusform>
            <numerusform>%Ln purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referrals</source>
        <translation>
            <numerusform>%Ln referral</numerusform>
            <numerusform>%Ln referrals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerChangeText</name>
    <message numerus="yes">
        <source>set the segment of %Ln customers</source>
        <translation>
            <numerusform>set the segment of %Ln customer</numerusform>
            <numerusform>set the segment of %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %Ln purchases</source>
        <translation>
            <numerusform>import %Ln purchase</numerusform>
            <numerusform>import %Ln purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %Ln customers</source>
        <translation>
            <numerusform>import %Ln customer</numerusform>
            <numerusform>import %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Segment of %Ln customers set.</source>
        <translation>
            <numerusform>Segment of %Ln customer set.</numerusform>
            <numerusform>Segment of %Ln customers set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases imported.</source>
        <translation>
            <numerusform>%Ln purchase imported.</numerusform>
            <numerusform>%Ln purchases imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers imported.</source>
        <translation>
            <numerusform>%Ln customer imported.</numerusform>
            <numerusform>%Ln customers imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %Ln referrals</source>
        <translation>
            <numerusform>import %Ln referral</numerusform>
            <numerusform>import %Ln referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referrals imported.</source>
        <translation>
            <numerusform>%Ln referral imported.</numerusform>
            <numerusform>%Ln referrals imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerListPane</name>
    <message numerus="yes">
        <source>%Ln customer(s): %1</source>
        <extracomment>Over a list of customers: how many, and what they have in common.</extracomment>
        <translation>
            <numerusform>%Ln customer: %1</numerusform>
            <numerusform>%Ln customers: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::CustomerText</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s), too few</source>
        <translation>
            <numerusform>%Ln purchase, too few</numerusform>
            <numerusform>%Ln purchases, too few</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) here, too few</source>
        <translation>
            <numerusform>%Ln day here, too few</numerusform>
            <numerusform>%Ln days here, too few</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of 10, the last %Ln</source>
        <translation>
            <numerusform>of 10, the last %Ln</numerusform>
            <numerusform>of 10, the last %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln purchase</numerusform>
            <numerusform>%Ln purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) after the review</source>
        <translation>
            <numerusform>%Ln hour after the review</numerusform>
            <numerusform>%Ln hours after the review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after the review</source>
        <translation>
            <numerusform>%Ln day after the review</numerusform>
            <numerusform>%Ln days after the review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One occasion, %Ln purchase(s) on this day</source>
        <translation>
            <numerusform>One occasion, %Ln purchase on this day</numerusform>
            <numerusform>One occasion, %Ln purchases on this day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::DateFilter</name>
    <message numerus="yes">
        <source>%Ln reviews without a date are left out</source>
        <translation>
            <numerusform>%Ln review without a date is left out</numerusform>
            <numerusform>%Ln reviews without a date are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::DateText</name>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>age in days</comment>
        <translation>
            <numerusform>%Ln d</numerusform>
            <numerusform>%Ln d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>age in minutes</comment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>age in hours</comment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::DetailsPanel</name>
    <message numerus="yes">
        <source>%Ln more columns</source>
        <translation>
            <numerusform>%Ln more column</numerusform>
            <numerusform>%Ln more columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more columns from %1</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%Ln more column from %1</numerusform>
            <numerusform>%Ln more columns from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::DoneStep</name>
    <message numerus="yes">
        <source>%1, %Ln updated</source>
        <extracomment>%1: 281 reviews added</extracomment>
        <translation>
            <numerusform>%1, %Ln updated</numerusform>
            <numerusform>%1, %Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln left out</source>
        <translation>
            <numerusform>%1, %Ln left out</numerusform>
            <numerusform>%1, %Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows of %1 are accounted for.</source>
        <translation>
            <numerusform>The one row of %1 is accounted for.</numerusform>
            <numerusform>All %Ln rows of %1 are accounted for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the rows</source>
        <translation>
            <numerusform>Show the row</numerusform>
            <numerusform>Show the rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the %Ln rows…</source>
        <translation>
            <numerusform>Save the %Ln row…</numerusform>
            <numerusform>Save the %Ln rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows in the file</source>
        <translation>
            <numerusform>%Ln row in the file</numerusform>
            <numerusform>%Ln rows in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are new enough to answer in time and have a clock.</source>
        <translation>
            <numerusform>%Ln is new enough to answer in time and has a clock.</numerusform>
            <numerusform>%Ln are new enough to answer in time and have a clock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are older, undated or answered: never late.</source>
        <translation>
            <numerusform>%Ln is older, undated or answered: never late.</numerusform>
            <numerusform>%Ln are older, undated or answered: never late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more have a clock now. Take your time, one after the other.</source>
        <translation>
            <numerusform>%Ln more has a clock now. Take your time.</numerusform>
            <numerusform>%Ln more have a clock now. Take your time, one after the other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows of %Ln purchases</source>
        <translation>
            <numerusform>Rows of %Ln purchase</numerusform>
            <numerusform>Rows of %Ln purchases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::DueNotice</name>
    <message numerus="yes">
        <source>%Ln promise(s) are due today.</source>
        <translation>
            <numerusform>%Ln promise is due today.</numerusform>
            <numerusform>%Ln promises are due today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) are late.</source>
        <translation>
            <numerusform>%Ln promise is late.</numerusform>
            <numerusform>%Ln promises are late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s) are due.</source>
        <translation>
            <numerusform>%Ln follow-up is due.</numerusform>
            <numerusform>%Ln follow-ups are due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) are due tomorrow.</source>
        <translation>
            <numerusform>%Ln promise is due tomorrow.</numerusform>
            <numerusform>%Ln promises are due tomorrow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::DurationText</name>
    <message numerus="yes">
        <source>%Ln min late</source>
        <translation>
            <numerusform>%Ln min late</numerusform>
            <numerusform>%Ln min late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>%Ln min left</numerusform>
            <numerusform>%Ln min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h late</source>
        <translation>
            <numerusform>%Ln h late</numerusform>
            <numerusform>%Ln h late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h left</source>
        <translation>
            <numerusform>%Ln h left</numerusform>
            <numerusform>%Ln h left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d late</source>
        <translation>
            <numerusform>%Ln d late</numerusform>
            <numerusform>%Ln d late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d left</source>
        <translation>
            <numerusform>%Ln d left</numerusform>
            <numerusform>%Ln d left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes late</source>
        <translation>
            <numerusform>%Ln minute late</numerusform>
            <numerusform>%Ln minutes late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left to reply</source>
        <translation>
            <numerusform>%Ln minute left to reply</numerusform>
            <numerusform>%Ln minutes left to reply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours late</source>
        <translation>
            <numerusform>%Ln hour late</numerusform>
            <numerusform>%Ln hours late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours left to reply</source>
        <translation>
            <numerusform>%Ln hour left to reply</numerusform>
            <numerusform>%Ln hours left to reply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left to reply</source>
        <translation>
            <numerusform>%Ln day left to reply</numerusform>
            <numerusform>%Ln days left to reply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the customer has waited %Ln min</source>
        <translation>
            <numerusform>the customer has waited %Ln min</numerusform>
            <numerusform>the customer has waited %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the customer has waited %Ln h</source>
        <translation>
            <numerusform>the customer has waited %Ln h</numerusform>
            <numerusform>the customer has waited %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the customer has waited %Ln d</source>
        <translation>
            <numerusform>the customer has waited %Ln d</numerusform>
            <numerusform>the customer has waited %Ln d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%Ln d</numerusform>
            <numerusform>%Ln d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>reviews that wait for a reply</comment>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too little data for a median reply: %Ln answers to what was said in the last %1 days. It needs %2.</source>
        <extracomment>Why no median is told. %1 is a number of days, %2 of answers.</extracomment>
        <translation>
            <numerusform>Too little data for a median reply: %Ln answer to what was said in the last %1 days. It needs %2.</numerusform>
            <numerusform>Too little data for a median reply: %Ln answers to what was said in the last %1 days. It needs %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median of %Ln answers to what was said in the last %1 days: half of them were quicker.</source>
        <extracomment>What a median is made of. %1 is a number of days.</extracomment>
        <translation>
            <numerusform>Median of %Ln answer to what was said in the last %1 days: half of them were quicker.</numerusform>
            <numerusform>Median of %Ln answers to what was said in the last %1 days: half of them were quicker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln review</numerusform>
            <numerusform>%Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln purchase</numerusform>
            <numerusform>%Ln purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>%Ln referral</numerusform>
            <numerusform>%Ln referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the folder “%1”.</source>
        <extracomment>%1 is a folder&apos;s name.</extracomment>
        <translation>
            <numerusform>%Ln file is in the folder “%1”.</numerusform>
            <numerusform>%Ln files are in the folder “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s)</source>
        <translation>
            <numerusform>%Ln promise</numerusform>
            <numerusform>%Ln promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s)</source>
        <translation>
            <numerusform>%Ln follow-up</numerusform>
            <numerusform>%Ln follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln improvement(s)</source>
        <translation>
            <numerusform>%Ln improvement</numerusform>
            <numerusform>%Ln improvements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::FileJobs</name>
    <message numerus="yes">
        <source>The shop file has %Ln fault(s). Nothing was changed. Restore a copy from File &gt; Restore. The first: %1</source>
        <translation>
            <numerusform>The shop file has %Ln fault. Nothing was changed. Restore a copy from File &gt; Restore. The fault: %1</numerusform>
            <numerusform>The shop file has %Ln faults. Nothing was changed. Restore a copy from File &gt; Restore. The first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::FilterModel</name>
    <message numerus="yes">
        <source>%1, %Ln reviews, chosen</source>
        <comment>a filter, its count</comment>
        <translation>
            <numerusform>%1, %Ln review, chosen</numerusform>
            <numerusform>%1, %Ln reviews, chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln reviews</source>
        <comment>a filter, its count</comment>
        <translation>
            <numerusform>%1, %Ln review</numerusform>
            <numerusform>%1, %Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln tags</source>
        <translation>
            <numerusform>The one tag</numerusform>
            <numerusform>All %Ln tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::FindingText</name>
    <message numerus="yes">
        <source>The reply is %Ln bytes longer than the site takes. Shorten it.</source>
        <translation>
            <numerusform>The reply is %Ln byte longer than the site takes. Shorten it.</numerusform>
            <numerusform>The reply is %Ln bytes longer than the site takes. Shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reply is %Ln characters longer than the site takes. Shorten it.</source>
        <translation>
            <numerusform>The reply is %Ln character longer than the site takes. Shorten it.</numerusform>
            <numerusform>The reply is %Ln characters longer than the site takes. Shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nearly the same was posted %Ln times. Change it for this customer.</source>
        <translation>
            <numerusform>Nearly the same was posted once. Change it for this customer.</numerusform>
            <numerusform>Nearly the same was posted %Ln times. Change it for this customer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpAudience</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>people</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses are copied.</source>
        <translation>
            <numerusform>%Ln address is copied.</numerusform>
            <numerusform>%Ln addresses are copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln e-mail addresses</source>
        <translation>
            <numerusform>Copy %Ln e-mail address</numerusform>
            <numerusform>Copy %Ln e-mail addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln phone numbers</source>
        <translation>
            <numerusform>Copy %Ln phone number</numerusform>
            <numerusform>Copy %Ln phone numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpChangeText</name>
    <message numerus="yes">
        <source>mark a follow-up as sent to %Ln people</source>
        <translation>
            <numerusform>mark a follow-up as sent to %Ln person</numerusform>
            <numerusform>mark a follow-up as sent to %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow-up marked as sent to %Ln people.</source>
        <translation>
            <numerusform>Follow-up marked as sent to %Ln person.</numerusform>
            <numerusform>Follow-up marked as sent to %Ln people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpHeard</name>
    <message numerus="yes">
        <source>%Ln people have heard.</source>
        <translation>
            <numerusform>%Ln person has heard.</numerusform>
            <numerusform>%Ln people have heard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln of them answered.</source>
        <extracomment>%1 is &quot;14 people have heard.&quot;</extracomment>
        <translation>
            <numerusform>%1 %Ln of them answered.</numerusform>
            <numerusform>%1 %Ln of them answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>people</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpListModel</name>
    <message numerus="yes">
        <source>Found in purchases and promises; the first %Ln are listed</source>
        <translation>
            <numerusform>Found in purchases and promises; the first is listed</numerusform>
            <numerusform>Found in purchases and promises; the first %Ln are listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpMoves</name>
    <message numerus="yes">
        <source>%1 %Ln are held back and get it later.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%1 %Ln is held back and gets it later.</numerusform>
            <numerusform>%1 %Ln are held back and get it later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpText</name>
    <message numerus="yes">
        <source>Asked on %1. At most one request in %Ln days</source>
        <translation>
            <numerusform>Asked on %1. At most one request in %Ln day</numerusform>
            <numerusform>Asked on %1. At most one request in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>who get something now</comment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln waits</numerusform>
            <numerusform>%Ln wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln is left out</numerusform>
            <numerusform>%Ln are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last seen %Ln days ago</source>
        <translation>
            <numerusform>Last seen %Ln day ago</numerusform>
            <numerusform>Last seen %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not seen for %Ln days</source>
        <translation>
            <numerusform>Not seen for %Ln day</numerusform>
            <numerusform>Not seen for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, usually every %Ln</source>
        <extracomment>%1 is &quot;Not seen for 48 days&quot;.</extracomment>
        <translation>
            <numerusform>%1, usually every day</numerusform>
            <numerusform>%1, usually every %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First bought %Ln days ago</source>
        <translation>
            <numerusform>First bought %Ln day ago</numerusform>
            <numerusform>First bought %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years since the first purchase</source>
        <translation>
            <numerusform>%Ln year since the first purchase</numerusform>
            <numerusform>%Ln years since the first purchase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked a question %Ln days ago</source>
        <translation>
            <numerusform>Asked a question %Ln day ago</numerusform>
            <numerusform>Asked a question %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought %1, who bought %Ln days ago</source>
        <translation>
            <numerusform>Brought %1, who bought %Ln day ago</numerusform>
            <numerusform>Brought %1, who bought %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” %Ln days ago</source>
        <extracomment>%1 is the name of a service.</extracomment>
        <translation>
            <numerusform>“%1” %Ln day ago</numerusform>
            <numerusform>“%1” %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, comes round every %Ln weeks</source>
        <extracomment>%1 is &quot;“Birthday cakes” 60 days ago&quot;.</extracomment>
        <translation>
            <numerusform>%1, comes round every %Ln week</numerusform>
            <numerusform>%1, comes round every %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <extracomment>Of something to be done, counted from the day for which it was planned.</extracomment>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing asked or offered in the last %Ln days</source>
        <translation>
            <numerusform>Nothing asked or offered in the last %Ln day</numerusform>
            <numerusform>Nothing asked or offered in the last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpsDueCard</name>
    <message numerus="yes">
        <source>%Ln today</source>
        <extracomment>Beside &quot;Follow-ups&quot;: how many are due today.</extracomment>
        <translation>
            <numerusform>%Ln today</numerusform>
            <numerusform>%Ln today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::FollowUpsView</name>
    <message numerus="yes">
        <source>Show all %Ln worth planning</source>
        <extracomment>%Ln: how many things are worth planning.</extracomment>
        <translation>
            <numerusform>Show the one worth planning</numerusform>
            <numerusform>Show all %Ln worth planning</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::HandOverWords</name>
    <message numerus="yes">
        <source>handed over %Ln time(s)</source>
        <translation>
            <numerusform>handed over %Ln time</numerusform>
            <numerusform>handed over %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::HeatMapModel</name>
    <message numerus="yes">
        <source>%Ln months after</source>
        <translation>
            <numerusform>%Ln month after</numerusform>
            <numerusform>%Ln months after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First came in %1; %Ln of them bought in %2, and stand first</source>
        <translation>
            <numerusform>First came in %1; %Ln of them bought in %2, and stands first</numerusform>
            <numerusform>First came in %1; %Ln of them bought in %2, and stand first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First came in %1; %Ln of them had come back by %2, and stand first</source>
        <translation>
            <numerusform>First came in %1; %Ln of them had come back by %2, and stands first</numerusform>
            <numerusform>First came in %1; %Ln of them had come back by %2, and stand first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ImportKindWords</name>
    <message numerus="yes">
        <source>%Ln reviews added</source>
        <translation>
            <numerusform>%Ln review added</numerusform>
            <numerusform>%Ln reviews added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases added</source>
        <translation>
            <numerusform>%Ln purchase added</numerusform>
            <numerusform>%Ln purchases added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers added</source>
        <translation>
            <numerusform>%Ln customer added</numerusform>
            <numerusform>%Ln customers added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of purchases updated</source>
        <translation>
            <numerusform>%Ln row of purchases updated</numerusform>
            <numerusform>%Ln rows of purchases updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews updated</source>
        <translation>
            <numerusform>%Ln review updated</numerusform>
            <numerusform>%Ln reviews updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln reviews</source>
        <translation>
            <numerusform>Import %Ln review</numerusform>
            <numerusform>Import %Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rows of purchases</source>
        <translation>
            <numerusform>Import %Ln row of purchases</numerusform>
            <numerusform>Import %Ln rows of purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln customers</source>
        <translation>
            <numerusform>Import %Ln customer</numerusform>
            <numerusform>Import %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %Ln rows of purchases</source>
        <translation>
            <numerusform>Update %Ln row of purchases</numerusform>
            <numerusform>Update %Ln rows of purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %Ln reviews</source>
        <translation>
            <numerusform>Update %Ln review</numerusform>
            <numerusform>Update %Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln reviews</source>
        <translation>
            <numerusform>Importing %Ln review</numerusform>
            <numerusform>Importing %Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln rows of purchases</source>
        <translation>
            <numerusform>Importing %Ln row of purchases</numerusform>
            <numerusform>Importing %Ln rows of purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln customers</source>
        <translation>
            <numerusform>Importing %Ln customer</numerusform>
            <numerusform>Importing %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews are taken out again.</source>
        <translation>
            <numerusform>%Ln review is taken out again.</numerusform>
            <numerusform>%Ln reviews are taken out again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases are taken out again.</source>
        <translation>
            <numerusform>%Ln purchase is taken out again.</numerusform>
            <numerusform>%Ln purchases are taken out again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers are taken out again.</source>
        <translation>
            <numerusform>%Ln customer is taken out again.</numerusform>
            <numerusform>%Ln customers are taken out again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers are new.</source>
        <translation>
            <numerusform>%Ln customer is new.</numerusform>
            <numerusform>%Ln customers are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases name no customer.</source>
        <translation>
            <numerusform>%Ln purchase names no customer.</numerusform>
            <numerusform>%Ln purchases name no customer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not paid yet, and count.</source>
        <translation>
            <numerusform>%Ln is not paid yet, and counts.</numerusform>
            <numerusform>%Ln are not paid yet, and count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are credit notes.</source>
        <translation>
            <numerusform>%Ln is a credit note.</numerusform>
            <numerusform>%Ln are credit notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were cancelled.</source>
        <translation>
            <numerusform>%Ln was cancelled.</numerusform>
            <numerusform>%Ln were cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refunded.</source>
        <translation>
            <numerusform>%Ln was refunded.</numerusform>
            <numerusform>%Ln were refunded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln come to nothing or less, and do not count.</source>
        <translation>
            <numerusform>%Ln comes to nothing or less, and does not count.</numerusform>
            <numerusform>%Ln come to nothing or less, and do not count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referrals added</source>
        <translation>
            <numerusform>%Ln referral added</numerusform>
            <numerusform>%Ln referrals added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln referrals</source>
        <translation>
            <numerusform>Import %Ln referral</numerusform>
            <numerusform>Import %Ln referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln referrals</source>
        <translation>
            <numerusform>Importing %Ln referral</numerusform>
            <numerusform>Importing %Ln referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referrals are taken out again.</source>
        <translation>
            <numerusform>%Ln referral is taken out again.</numerusform>
            <numerusform>%Ln referrals are taken out again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers have only credit notes, and so no visit that counts.</source>
        <translation>
            <numerusform>%Ln customer has only credit notes, and so no visit that counts.</numerusform>
            <numerusform>%Ln customers have only credit notes, and so no visit that counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows came to a customer of another name, by the same e-mail, phone or number, such as %1.</source>
        <translation>
            <numerusform>%Ln row came to a customer of another name, by the same e-mail, phone or number, such as %1.</numerusform>
            <numerusform>%Ln rows came to a customer of another name, by the same e-mail, phone or number, such as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows came to a customer of another name, by the same e-mail, phone or number: %1.</source>
        <translation>
            <numerusform>%Ln row came to a customer of another name, by the same e-mail, phone or number: %1.</numerusform>
            <numerusform>%Ln rows came to a customer of another name, by the same e-mail, phone or number: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows say something of a customer that the shop knows otherwise and that was kept as it is, such as %1.</source>
        <extracomment>%1: words of the file, each with the name of the customer: “Ann Lee: Silver”</extracomment>
        <translation>
            <numerusform>%Ln row says something of a customer that the shop knows otherwise and that was kept as it is, such as %1.</numerusform>
            <numerusform>%Ln rows say something of a customer that the shop knows otherwise and that was kept as it is, such as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows say something of a customer that the shop knows otherwise and that was kept as it is: %1.</source>
        <extracomment>%1: words of the file, each with the name of the customer: “Ann Lee: Silver”</extracomment>
        <translation>
            <numerusform>%Ln row says something of a customer that the shop knows otherwise and that was kept as it is: %1.</numerusform>
            <numerusform>%Ln rows say something of a customer that the shop knows otherwise and that was kept as it is: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of customers updated</source>
        <translation>
            <numerusform>%Ln row of customers updated</numerusform>
            <numerusform>%Ln rows of customers updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %Ln rows of customers</source>
        <translation>
            <numerusform>Update %Ln row of customers</numerusform>
            <numerusform>Update %Ln rows of customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln rows, words in the place of an e-mail or a phone are neither and were not kept, such as %1.</source>
        <translation>
            <numerusform>In %Ln row, words in the place of an e-mail or a phone are neither and were not kept, such as %1.</numerusform>
            <numerusform>In %Ln rows, words in the place of an e-mail or a phone are neither and were not kept, such as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln rows, words in the place of an e-mail or a phone are neither and were not kept: %1.</source>
        <translation>
            <numerusform>In %Ln row, words in the place of an e-mail or a phone are neither and were not kept: %1.</numerusform>
            <numerusform>In %Ln rows, words in the place of an e-mail or a phone are neither and were not kept: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were voided.</source>
        <translation>
            <numerusform>%Ln was voided.</numerusform>
            <numerusform>%Ln were voided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are like that.</source>
        <translation>
            <numerusform>%Ln more is like that.</numerusform>
            <numerusform>%Ln more are like that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ImportProofs</name>
    <message numerus="yes">
        <source>%Ln scores are not %1.</source>
        <translation>
            <numerusform>%Ln score is not %1.</numerusform>
            <numerusform>%Ln scores are not %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates cannot be read.</source>
        <translation>
            <numerusform>%Ln date cannot be read.</numerusform>
            <numerusform>%Ln dates cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows cannot be read in it</source>
        <translation>
            <numerusform>%Ln row cannot be read in it</numerusform>
            <numerusform>%Ln rows cannot be read in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 read well</source>
        <comment>%1 is a list of letters</comment>
        <translation>
            <numerusform>%1 reads well</numerusform>
            <numerusform>%1 read well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have more or fewer</source>
        <translation>
            <numerusform>%Ln row has more or fewer</numerusform>
            <numerusform>%Ln rows have more or fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns in every row</source>
        <translation>
            <numerusform>%Ln column in every row</numerusform>
            <numerusform>%Ln columns in every row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln dates fit</source>
        <translation>
            <numerusform>%1 of %Ln date fits</numerusform>
            <numerusform>%1 of %Ln dates fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scores %1, so %2</source>
        <comment>%1: 6, 8 and 10, %2: 1 to 10</comment>
        <translation>
            <numerusform>Score %1, so %2</numerusform>
            <numerusform>Scores %1, so %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln scores fit</source>
        <translation>
            <numerusform>%1 of %Ln score fits</numerusform>
            <numerusform>%1 of %Ln scores fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln labels good or bad</source>
        <translation>
            <numerusform>%1 of %Ln label good or bad</numerusform>
            <numerusform>%1 of %Ln labels good or bad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are broken.</source>
        <translation>
            <numerusform>%Ln row is broken.</numerusform>
            <numerusform>%Ln rows are broken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found: %1. Choose another scale, or %Ln rows are left out and listed.</source>
        <extracomment>%1 is a list of scores: &quot;11, 12 and 70&quot;. %n counts the scores, of which several may be the same.</extracomment>
        <translation>
            <numerusform>Found: %1. Choose another scale, or %Ln row is left out and listed.</numerusform>
            <numerusform>Found: %1. Choose another scale, or %Ln rows are left out and listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose another scale, or %Ln rows are left out and listed.</source>
        <translation>
            <numerusform>Choose another scale, or %Ln row is left out and listed.</numerusform>
            <numerusform>Choose another scale, or %Ln rows are left out and listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose another order, or %Ln rows are left out and listed.</source>
        <translation>
            <numerusform>Choose another order, or %Ln row is left out and listed.</numerusform>
            <numerusform>Choose another order, or %Ln rows are left out and listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln amounts fit</source>
        <translation>
            <numerusform>%1 of %Ln amounts fit</numerusform>
            <numerusform>%1 of %Ln amounts fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ImportWords</name>
    <message numerus="yes">
        <source>%Ln reviews</source>
        <translation>
            <numerusform>%Ln review</numerusform>
            <numerusform>%Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seen before</source>
        <translation>
            <numerusform>%Ln seen before</numerusform>
            <numerusform>%Ln seen before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <translation>
            <numerusform>%Ln purchase</numerusform>
            <numerusform>%Ln purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referrals</source>
        <translation>
            <numerusform>%Ln referral</numerusform>
            <numerusform>%Ln referrals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ImprovementItem</name>
    <message numerus="yes">
        <source>%1 or more in %Ln days</source>
        <extracomment>What &quot;often&quot; is: &quot;3 or more in 60 days&quot;.</extracomment>
        <translation>
            <numerusform>%1 or more in %Ln day</numerusform>
            <numerusform>%1 or more in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in %Ln days, nothing decided.</source>
        <extracomment>A topic that is said often: &quot;Waiting time: 4 complaints in 60 days, nothing decided.&quot;</extracomment>
        <translation>
            <numerusform>%1: %2 in %Ln day, nothing decided.</numerusform>
            <numerusform>%1: %2 in %Ln days, nothing decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln complaints</source>
        <translation>
            <numerusform>%Ln complaint</numerusform>
            <numerusform>%Ln complaints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ImprovementPane</name>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Show all %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ImprovementText</name>
    <message numerus="yes">
        <source>%Ln people told</source>
        <translation>
            <numerusform>%Ln person told</numerusform>
            <numerusform>%Ln people told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews</source>
        <translation>
            <numerusform>%Ln review</numerusform>
            <numerusform>%Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln team notes</source>
        <translation>
            <numerusform>%Ln team note</numerusform>
            <numerusform>%Ln team notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who gave the idea hears what came of it: %Ln people.</source>
        <translation>
            <numerusform>Who gave the idea hears what came of it: %Ln person.</numerusform>
            <numerusform>Who gave the idea hears what came of it: %Ln people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln reviews</source>
        <translation>
            <numerusform>%1 of %Ln review</numerusform>
            <numerusform>%1 of %Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in the %Ln days before</source>
        <extracomment>&quot;9 in the 60 days before&quot;: %1 is how many complaints.</extracomment>
        <translation>
            <numerusform>%1 the day before</numerusform>
            <numerusform>%1 in the %Ln days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in the %Ln days after</source>
        <translation>
            <numerusform>%1 in the %Ln day after</numerusform>
            <numerusform>%1 in the %Ln days after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 points</source>
        <extracomment>A difference of two shares in percent: &quot;−5.5 points&quot;.</extracomment>
        <translation>
            <numerusform>%1 points</numerusform>
            <numerusform>%1 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complaints in each %Ln days.</source>
        <translation>
            <numerusform>Complaints in each %Ln day.</numerusform>
            <numerusform>Complaints in each %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln complaints</source>
        <translation>
            <numerusform>%Ln complaint</numerusform>
            <numerusform>%Ln complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date are not counted</source>
        <comment>complaints</comment>
        <translation>
            <numerusform>%Ln without a date is not counted</numerusform>
            <numerusform>%Ln without a date are not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln new reviews since %2</source>
        <extracomment>%1: complaints; %2: the day on which something was decided. Only what came in since then is counted.</extracomment>
        <translation>
            <numerusform>%1 of %Ln new review since %2</numerusform>
            <numerusform>%1 of %Ln new reviews since %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ImprovementWords</name>
    <message numerus="yes">
        <source>The %Ln days after the start are not over yet.</source>
        <extracomment>The number is that of the days which are measured, 60.</extracomment>
        <translation>
            <numerusform>The day after the start is not over yet.</numerusform>
            <numerusform>The %Ln days after the start are not over yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::KeptList</name>
    <message numerus="yes">
        <source>%Ln customers who came with them go as well.</source>
        <translation>
            <numerusform>%Ln customer who came with them goes as well.</numerusform>
            <numerusform>%Ln customers who came with them go as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay, because you changed them or something else of theirs is here:</source>
        <translation>
            <numerusform>%Ln stays, because you changed it or something else of theirs is here:</numerusform>
            <numerusform>%Ln stay, because you changed them or something else of theirs is here:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay, because you changed them since:</source>
        <translation>
            <numerusform>%Ln stays, because you changed it since:</numerusform>
            <numerusform>%Ln stay, because you changed them since:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers stay, because you changed them or something else of theirs is here:</source>
        <translation>
            <numerusform>%Ln customer stays, because you changed them or something else of theirs is here:</numerusform>
            <numerusform>%Ln customers stay, because you changed them or something else of theirs is here:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ListHeader</name>
    <message numerus="yes">
        <source>Filters, %Ln in use</source>
        <translation>
            <numerusform>Filters, %Ln in use</numerusform>
            <numerusform>Filters, %Ln in use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::MatchStep</name>
    <message numerus="yes">
        <source>We read %1 and found %Ln rows. Change any heading that we got wrong.</source>
        <extracomment>%1: name of the file</extracomment>
        <translation>
            <numerusform>We read %1 and found %Ln row. Change any heading that we got wrong.</numerusform>
            <numerusform>We read %1 and found %Ln rows. Change any heading that we got wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::MergeDialog</name>
    <message numerus="yes">
        <source>Purchases, %Ln occasion(s)</source>
        <translation>
            <numerusform>Purchases, %Ln occasion</numerusform>
            <numerusform>Purchases, %Ln occasions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::MergeTable</name>
    <message numerus="yes">
        <source>%Ln kept</source>
        <translation>
            <numerusform>%Ln kept</numerusform>
            <numerusform>%Ln kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::NumberText</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::OwnerStory</name>
    <message numerus="yes">
        <source>%Ln character(s), not posted yet</source>
        <translation>
            <numerusform>%Ln character, not posted yet</numerusform>
            <numerusform>%Ln characters, not posted yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::PeriodWords</name>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 weeks</source>
        <translation>
            <numerusform>%1 week</numerusform>
            <numerusform>%1 weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 months</source>
        <translation>
            <numerusform>%1 month</numerusform>
            <numerusform>%1 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 quarters</source>
        <translation>
            <numerusform>%1 quarter</numerusform>
            <numerusform>%1 quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 years</source>
        <translation>
            <numerusform>%1 year</numerusform>
            <numerusform>%1 years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::PictureExport</name>
    <message numerus="yes">
        <source>%Ln pictures are saved in %1.</source>
        <translation>
            <numerusform>%Ln picture is saved in %1.</numerusform>
            <numerusform>%Ln pictures are saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::PlaceholderText</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>placeholders</comment>
        <extracomment>Ends a list of placeholders: &quot;{{item}}, {{why}}, {{date}} and 2 more&quot;.</extracomment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ProblemText</name>
    <message numerus="yes">
        <source>%Ln rows have a date that is still to come, the first in row %1: %2.</source>
        <extracomment>%1: number of the row, %2: its date</extracomment>
        <translation>
            <numerusform>%Ln row has a date that is still to come, the first in row %1: %2.</numerusform>
            <numerusform>%Ln rows have a date that is still to come, the first in row %1: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ProfileFacts</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not bought yet</source>
        <extracomment>Friends who were told about the shop.</extracomment>
        <translation>
            <numerusform>%Ln not bought yet</numerusform>
            <numerusform>%Ln not bought yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not counted</source>
        <extracomment>Referrals: &quot;2 not counted&quot;.</extracomment>
        <translation>
            <numerusform>%Ln not counted</numerusform>
            <numerusform>%Ln not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ProfileHead</name>
    <message numerus="yes">
        <source>On %Ln day(s)</source>
        <translation>
            <numerusform>On %Ln day</numerusform>
            <numerusform>On %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Purchases</source>
        <extracomment>Under their number.</extracomment>
        <translation>
            <numerusform>Purchase</numerusform>
            <numerusform>Purchases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ProgressStep</name>
    <message numerus="yes">
        <source>of %Ln rows</source>
        <translation>
            <numerusform>of %Ln row</numerusform>
            <numerusform>of %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::PromiseCard</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>On a card: a promise covers the reviews of so many more people.</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::PromiseDialog</name>
    <message numerus="yes">
        <source>Only the %Ln most urgent complaints are offered here. Make a promise about another one from its review.</source>
        <translation>
            <numerusform>Only the most urgent complaint is offered here. Make a promise about another one from its review.</numerusform>
            <numerusform>Only the %Ln most urgent complaints are offered here. Make a promise about another one from its review.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::PromiseFields</name>
    <message numerus="yes">
        <source>This promise is also for %Ln other reviews.</source>
        <translation>
            <numerusform>This promise is also for %Ln other review.</numerusform>
            <numerusform>This promise is also for %Ln other reviews.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::PromiseFigureStrip</name>
    <message numerus="yes">
        <source>Nothing was due in the last %Ln days</source>
        <extracomment>%Ln: 90 days. Below &quot;kept on time&quot;, when no promise was due in them.</extracomment>
        <translation>
            <numerusform>Nothing was due in the last %Ln day</numerusform>
            <numerusform>Nothing was due in the last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln days, %1</source>
        <translation>
            <numerusform>Last %Ln day, %1</numerusform>
            <numerusform>Last %Ln days, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln days</source>
        <translation>
            <numerusform>%1, %Ln day</numerusform>
            <numerusform>%1, %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::PromiseText</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check back, %Ln day(s) late</source>
        <translation>
            <numerusform>Check back, %Ln day late</numerusform>
            <numerusform>Check back, %Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln step(s)</source>
        <extracomment>%1 is how many steps are done.</extracomment>
        <translation>
            <numerusform>%1 of %Ln step</numerusform>
            <numerusform>%1 of %Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::PurchaseDialog</name>
    <message numerus="yes">
        <source>%Ln people are called %1: choose one of them, or a new %1 becomes a customer</source>
        <extracomment>In the foot of the window; %1 is a name. Always two or more.</extracomment>
        <translation>
            <numerusform>One person is called %1: choose them, or a new %1 becomes a customer</numerusform>
            <numerusform>%Ln people are called %1: choose one of them, or a new %1 becomes a customer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::QuestionnaireDialog</name>
    <message numerus="yes">
        <source>%Ln use it</source>
        <translation>
            <numerusform>%Ln uses it</numerusform>
            <numerusform>%Ln use it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was new to %Ln</source>
        <translation>
            <numerusform>it was new to %Ln</numerusform>
            <numerusform>it was new to %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln want to hear of it</source>
        <translation>
            <numerusform>%Ln wants to hear of it</numerusform>
            <numerusform>%Ln want to hear of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) came back.</source>
        <translation>
            <numerusform>%Ln sheet came back.</numerusform>
            <numerusform>%Ln sheets came back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::QuestionsEdit</name>
    <message numerus="yes">
        <source>line(s)</source>
        <extracomment>Behind the number in a field: lines to write on.</extracomment>
        <translation>
            <numerusform>line</numerusform>
            <numerusform>lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::Rail</name>
    <message numerus="yes">
        <source>%1, %Ln wait(s) for a reply</source>
        <extracomment>Of a section, for a screen reader: &quot;Reviews, 5 wait for a reply&quot;.</extracomment>
        <translation>
            <numerusform>%1, %Ln waits for a reply</numerusform>
            <numerusform>%1, %Ln wait for a reply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln are late or due today</source>
        <extracomment>Of a section, for a screen reader: &quot;Promises, 2 are late or due today&quot;.</extracomment>
        <translation>
            <numerusform>%1, %Ln is late or due today</numerusform>
            <numerusform>%1, %Ln are late or due today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::RecoveryText</name>
    <message numerus="yes">
        <source>%1 within %Ln days.</source>
        <translation>
            <numerusform>%1 within %Ln day.</numerusform>
            <numerusform>%1 within %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No complaint of a customer with purchases was put right %Ln days ago or earlier.</source>
        <translation>
            <numerusform>No complaint of a customer with purchases was put right %Ln day ago or earlier.</numerusform>
            <numerusform>No complaint of a customer with purchases was put right %Ln days ago or earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 came back within %Ln days after their complaint was put right: %2, likely between %3 and %4.</source>
        <extracomment>%1: 9 of 14; %2: 64 %; %3 and %4: 39 %, 84 %, between which it lies with 95 % confidence.</extracomment>
        <translation>
            <numerusform>%1 came back within %Ln day after their complaint was put right: %2, likely between %3 and %4.</numerusform>
            <numerusform>%1 came back within %Ln days after their complaint was put right: %2, likely between %3 and %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without recorded purchases left out.</source>
        <extracomment>%Ln: complaints.</extracomment>
        <translation>
            <numerusform>%Ln without recorded purchases left out.</numerusform>
            <numerusform>%Ln without recorded purchases left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of complaints that were put right less than %Ln days ago: %1 came back so far.</source>
        <extracomment>%1: 1 of 3.</extracomment>
        <translation>
            <numerusform>Of complaints that were put right less than a day ago: %1 came back so far.</numerusform>
            <numerusform>Of complaints that were put right less than %Ln days ago: %1 came back so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ReferralList</name>
    <message numerus="yes">
        <source>The newest %Ln are shown. Choose a filter to see others.</source>
        <translation>
            <numerusform>The newest %Ln are shown. Choose a filter to see others.</numerusform>
            <numerusform>The newest %Ln are shown. Choose a filter to see others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ReferralTabs</name>
    <message numerus="yes">
        <source>The first %Ln are listed; only people who are happy, have no open complaint and did not say no</source>
        <extracomment>Of all who may be asked.</extracomment>
        <translation>
            <numerusform>The first is listed; only people who are happy, have no open complaint and did not say no</numerusform>
            <numerusform>The first %Ln are listed; only people who are happy, have no open complaint and did not say no</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ReferralTreeModel</name>
    <message numerus="yes">
        <source>%Ln friends</source>
        <translation>
            <numerusform>%Ln friend</numerusform>
            <numerusform>%Ln friends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ReferralWords</name>
    <message numerus="yes">
        <source>They had been away for %Ln days or more, and came back after the recommendation. It is kept, but not counted as a new customer.</source>
        <translation>
            <numerusform>They had been away for %Ln day or more, and came back after the recommendation. It is kept, but not counted as a new customer.</numerusform>
            <numerusform>They had been away for %Ln days or more, and came back after the recommendation. It is kept, but not counted as a new customer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None this month, %Ln in all</source>
        <translation>
            <numerusform>None this month, %Ln in all</numerusform>
            <numerusform>None this month, %Ln in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln this month</source>
        <translation>
            <numerusform>%Ln this month</numerusform>
            <numerusform>%Ln this month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them became customers</source>
        <translation>
            <numerusform>%Ln of them became customers</numerusform>
            <numerusform>%Ln of them became customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New here, %Ln visits already</source>
        <translation>
            <numerusform>New here, %Ln visit already</numerusform>
            <numerusform>New here, %Ln visits already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comes every %Ln days, no complaint open</source>
        <translation>
            <numerusform>Comes every %Ln day, no complaint open</numerusform>
            <numerusform>Comes every %Ln days, no complaint open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has brought %Ln friends before</source>
        <translation>
            <numerusform>Has brought %Ln friend before</numerusform>
            <numerusform>Has brought %Ln friends before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::RepeatRateCard</name>
    <message numerus="yes">
        <source>Back within %Ln days. %1</source>
        <extracomment>%1 is the month with what it rests on: &quot;August 2025: 30 of 71.&quot;</extracomment>
        <translation>
            <numerusform>Back within %Ln day. %1</numerusform>
            <numerusform>Back within %Ln days. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::RepliesCard</name>
    <message numerus="yes">
        <source>hour(s)</source>
        <extracomment>Behind the number in a field.</extracomment>
        <translation>
            <numerusform>hour</numerusform>
            <numerusform>hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ReplyTimeCard</name>
    <message numerus="yes">
        <source>Needs 3 answers whose time is known. You have %Ln in the last %1 days.</source>
        <translation>
            <numerusform>Needs 3 answers whose time is known. You have %Ln in the last %1 days.</numerusform>
            <numerusform>Needs 3 answers whose time is known. You have %Ln in the last %1 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of %Ln answers to what was said in the last %1 days were quicker. %2 in time.</source>
        <extracomment>%1 is the number of days, %2 &quot;20 of 23&quot;.</extracomment>
        <translation>
            <numerusform>%Ln answer to what was said in the last %1 days. %2 in time.</numerusform>
            <numerusform>Half of %Ln answers to what was said in the last %1 days were quicker. %2 in time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ReviewListPane</name>
    <message numerus="yes">
        <source>%Ln archived ones do. Each word is matched from its beginning.</source>
        <translation>
            <numerusform>%Ln archived one does. Each word is matched from its beginning.</numerusform>
            <numerusform>%Ln archived ones do. Each word is matched from its beginning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln archived reviews</source>
        <translation>
            <numerusform>Show the %Ln archived review</numerusform>
            <numerusform>Show the %Ln archived reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews without a date are left out.</source>
        <translation>
            <numerusform>%Ln review without a date is left out.</numerusform>
            <numerusform>%Ln reviews without a date are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews are not answered.</source>
        <translation>
            <numerusform>%Ln review is not answered.</numerusform>
            <numerusform>%Ln reviews are not answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ReviewSentence</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::RiskText</name>
    <message numerus="yes">
        <source>Not seen for %Ln days</source>
        <translation>
            <numerusform>Not seen for %Ln day</numerusform>
            <numerusform>Not seen for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, usually every %Ln</source>
        <extracomment>%1 is &quot;Not seen for 48 days&quot;.</extracomment>
        <translation>
            <numerusform>%1, usually every day</numerusform>
            <numerusform>%1, usually every %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::SatisfactionCard</name>
    <message numerus="yes">
        <source>Out of 10: %Ln scores in the last %1 days.</source>
        <extracomment>Of a mean score. %1 is a number of days, the other one of scores: &quot;Out of 10: 63 scores in the last 90 days.&quot;</extracomment>
        <translation>
            <numerusform>Out of 10: %Ln score in the last %1 days.</numerusform>
            <numerusform>Out of 10: %Ln scores in the last %1 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::SaveRows</name>
    <message numerus="yes">
        <source>%Ln rows are saved in %1. Put them right there, then import that file.</source>
        <translation>
            <numerusform>%Ln row is saved in %1. Put it right there, then import that file.</numerusform>
            <numerusform>%Ln rows are saved in %1. Put them right there, then import that file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::SegmentButton</name>
    <message numerus="yes">
        <source>Put %Ln chosen customer(s) in</source>
        <translation>
            <numerusform>Put %Ln chosen customer in</numerusform>
            <numerusform>Put %Ln chosen customers in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln customer(s) in it</source>
        <translation>
            <numerusform>Put %Ln customer in it</numerusform>
            <numerusform>Put %Ln customers in it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::ServicesEdit</name>
    <message numerus="yes">
        <source>week(s)</source>
        <extracomment>Behind the number in a field: &quot;every 6 weeks&quot;.</extracomment>
        <translation>
            <numerusform>week</numerusform>
            <numerusform>weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::SheetOutput</name>
    <message numerus="yes">
        <source>%Ln file(s) are in the folder “%1”.</source>
        <extracomment>%1 is a folder&apos;s name.</extracomment>
        <translation>
            <numerusform>%Ln file is in the folder “%1”.</numerusform>
            <numerusform>%Ln files are in the folder “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::StarInput</name>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n of 5 stars</numerusform>
            <numerusform>%n of 5 stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::StatisticText</name>
    <message numerus="yes">
        <source>%1 bought again within %n days</source>
        <translation>
            <numerusform>%1 bought again within %n day</numerusform>
            <numerusform>%1 bought again within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More people come back: %1 bought again within %n days</source>
        <translation>
            <numerusform>More people come back: %1 bought again within %n day</numerusform>
            <numerusform>More people come back: %1 bought again within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As many people come back: %1 bought again within %n days</source>
        <translation>
            <numerusform>As many people come back: %1 bought again within %n day</numerusform>
            <numerusform>As many people come back: %1 bought again within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer people come back: %1 bought again within %n days</source>
        <translation>
            <numerusform>Fewer people come back: %1 bought again within %n day</numerusform>
            <numerusform>Fewer people come back: %1 bought again within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendations in %1</source>
        <translation>
            <numerusform>%Ln recommendation in %1</numerusform>
            <numerusform>%Ln recommendations in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More people are sent: %Ln recommendations in %1</source>
        <translation>
            <numerusform>More people are sent: %Ln recommendation in %1</numerusform>
            <numerusform>More people are sent: %Ln recommendations in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As many people are sent: %Ln recommendations in %1</source>
        <translation>
            <numerusform>As many people are sent: %Ln recommendation in %1</numerusform>
            <numerusform>As many people are sent: %Ln recommendations in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer people are sent: %Ln recommendations in %1</source>
        <translation>
            <numerusform>Fewer people are sent: %Ln recommendation in %1</numerusform>
            <numerusform>Fewer people are sent: %Ln recommendations in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 points</source>
        <extracomment>A difference between two percentages.</extracomment>
        <translation>
            <numerusform>%1 point</numerusform>
            <numerusform>%1 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <extracomment>%1 is the number of days with a decimal: &quot;29.5&quot;, &quot;30.0&quot;.</extracomment>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 visits per customer</source>
        <translation>
            <numerusform>%1 visit per customer</numerusform>
            <numerusform>%1 visits per customer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 visits of %Ln new customers.</source>
        <extracomment>What the finding rests on: &quot;1,240 visits of 3,100 new customers.&quot;</extracomment>
        <translation>
            <numerusform>%1 visit of %Ln new customers.</numerusform>
            <numerusform>%1 visits of %Ln new customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln new customers.</source>
        <translation>
            <numerusform>%1 of %Ln new customer.</numerusform>
            <numerusform>%1 of %Ln new customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1, our customers came %2 times each.</source>
        <translation>
            <numerusform>In %1, our customers came %2 times each.</numerusform>
            <numerusform>In %1, our customers came %2 times each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1, half of all return visits came within %Ln days.</source>
        <translation>
            <numerusform>In %1, half of all return visits came within %Ln day.</numerusform>
            <numerusform>In %1, half of all return visits came within %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1’s new faces came back %Ln times in the month after.</source>
        <translation>
            <numerusform>%1’s new faces came back %Ln time in the month after.</numerusform>
            <numerusform>%1’s new faces came back %Ln times in the month after.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1, you recommended us %Ln times.</source>
        <translation>
            <numerusform>In %1, you recommended us %Ln time.</numerusform>
            <numerusform>In %1, you recommended us %Ln times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bar chart, %1: %2 of %3’s new customers bought again within %n days, %4 of %5’s</source>
        <extracomment>%1 &quot;twelve months&quot;, %2 and %4 percentages, %3 and %5 periods, without the full stop.</extracomment>
        <translation>
            <numerusform>Bar chart, %1: %2 of %3’s new customers bought again within %n day, %4 of %5’s</numerusform>
            <numerusform>Bar chart, %1: %2 of %3’s new customers bought again within %n days, %4 of %5’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <comment>repeat purchases</comment>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought again within %n days</source>
        <translation>
            <numerusform>Bought again within %n day</numerusform>
            <numerusform>Bought again within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 visits of %Ln customers</source>
        <extracomment>What visits per customer rest on.</extracomment>
        <translation>
            <numerusform>%1 visits of %Ln customer</numerusform>
            <numerusform>%1 visits of %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps</source>
        <extracomment>What the days between visits rest on.</extracomment>
        <translation>
            <numerusform>%Ln gap</numerusform>
            <numerusform>%Ln gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendations</source>
        <translation>
            <numerusform>%Ln recommendation</numerusform>
            <numerusform>%Ln recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln friends</source>
        <translation>
            <numerusform>%Ln friend</numerusform>
            <numerusform>%Ln friends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs %1. You have %Ln.</source>
        <extracomment>%1 is how long, &quot;3 months of purchases&quot;, of which so many are there and over.</extracomment>
        <translation>
            <numerusform>Needs %1. You have %Ln.</numerusform>
            <numerusform>Needs %1. You have %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases belong to nobody and are left out.</source>
        <translation>
            <numerusform>%Ln purchase belongs to nobody and is left out.</numerusform>
            <numerusform>%Ln purchases belong to nobody and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases in other currencies than %1 are left out.</source>
        <translation>
            <numerusform>%Ln purchase in another currency than %1 is left out.</numerusform>
            <numerusform>%Ln purchases in other currencies than %1 are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln customers of “%1”.</source>
        <translation>
            <numerusform>Only the %Ln customer of “%1”.</numerusform>
            <numerusform>Only the %Ln customers of “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers have only credit notes, and so no visit that counts.</source>
        <translation>
            <numerusform>%Ln customer has only credit notes, and so no visit that counts.</numerusform>
            <numerusform>%Ln customers have only credit notes, and so no visit that counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 visits per customer in %2</source>
        <translation>
            <numerusform>%1 visit per customer in %2</numerusform>
            <numerusform>%1 visits per customer in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People come more often: %1 visits per customer in %2</source>
        <translation>
            <numerusform>People come more often: %1 visit per customer in %2</numerusform>
            <numerusform>People come more often: %1 visits per customer in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People come as often as before: %1 visits per customer in %2</source>
        <translation>
            <numerusform>People come as often as before: %1 visit per customer in %2</numerusform>
            <numerusform>People come as often as before: %1 visits per customer in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People come less often: %1 visits per customer in %2</source>
        <translation>
            <numerusform>People come less often: %1 visit per customer in %2</numerusform>
            <numerusform>People come less often: %1 visits per customer in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 visit of %Ln new customers.</source>
        <translation>
            <numerusform>1 visit of %Ln new customer.</numerusform>
            <numerusform>1 visit of %Ln new customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few people to tell: %Ln new customers</source>
        <translation>
            <numerusform>Too few people to tell: %Ln new customer</numerusform>
            <numerusform>Too few people to tell: %Ln new customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A finding needs at least %Ln.</source>
        <comment>in the place of a trend; people or gaps</comment>
        <translation>
            <numerusform>A finding needs at least %Ln.</numerusform>
            <numerusform>A finding needs at least %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not counted.</source>
        <comment>recommendations</comment>
        <extracomment>Of recommendations, behind the number of those that count: the friends were no new customers.</extracomment>
        <translation>
            <numerusform>%Ln more is not counted.</numerusform>
            <numerusform>%Ln more are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendations are not counted: the friend was already a customer.</source>
        <translation>
            <numerusform>%Ln recommendation is not counted: the friend was already a customer.</numerusform>
            <numerusform>%Ln recommendations are not counted: the friend was already a customer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendations are not counted: somebody else was first.</source>
        <translation>
            <numerusform>%Ln recommendation is not counted: somebody else was first.</numerusform>
            <numerusform>%Ln recommendations are not counted: somebody else was first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendations are not counted: an old customer was won back.</source>
        <translation>
            <numerusform>%Ln recommendation is not counted: an old customer was won back.</numerusform>
            <numerusform>%Ln recommendations are not counted: old customers were won back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendations are not counted: the friend had sent the other one first.</source>
        <translation>
            <numerusform>%Ln recommendation is not counted: the friend had sent the other one first.</numerusform>
            <numerusform>%Ln recommendations are not counted: the friend had sent the other one first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New customers who bought again within %n days, %1</source>
        <extracomment>%1 is &quot;by month of their first visit&quot;.</extracomment>
        <translation>
            <numerusform>New customers who bought again within %n day, %1</numerusform>
            <numerusform>New customers who bought again within %n days, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs at least %1 recommendations. You have %Ln.</source>
        <extracomment>Before anything is told of them; %1 is 5.</extracomment>
        <translation>
            <numerusform>Needs at least %1 recommendations. You have %Ln.</numerusform>
            <numerusform>Needs at least %1 recommendations. You have %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs %1 of purchases that ended at least %n days before %2. You have %3.</source>
        <extracomment>%1 is how long, &quot;3 months&quot;, of which %3 are there. %n days must have passed for somebody to come back, until %2, a day.</extracomment>
        <translation>
            <numerusform>Needs %1 of purchases that ended at least %n day before %2. You have %3.</numerusform>
            <numerusform>Needs %1 of purchases that ended at least %n days before %2. You have %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs %1 that ended by %2. You have %Ln.</source>
        <extracomment>%1 is &quot;3 months of purchases&quot;, %2 a day.</extracomment>
        <translation>
            <numerusform>Needs %1 that ended by %2. You have %Ln.</numerusform>
            <numerusform>Needs %1 that ended by %2. You have %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln return visits</source>
        <translation>
            <numerusform>%Ln return visit</numerusform>
            <numerusform>%Ln return visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customers</source>
        <translation>
            <numerusform>%Ln new customer</numerusform>
            <numerusform>%Ln new customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs %1 that ended at least %n days before %2, with at least %3 each. You have %4.</source>
        <extracomment>%1 is &quot;3 months&quot;, of which %4 are there, %2 a day, %3 &quot;5 new customers&quot;.</extracomment>
        <translation>
            <numerusform>Needs %1 that ended at least %n day before %2, with at least %3 each. You have %4.</numerusform>
            <numerusform>Needs %1 that ended at least %n days before %2, with at least %3 each. You have %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs %1 that ended by %2, with at least %3 each. You have %Ln.</source>
        <extracomment>%1 is &quot;3 months&quot;, %2 a day, %3 &quot;10 customers&quot; or &quot;10 return visits&quot;.</extracomment>
        <translation>
            <numerusform>Needs %1 that ended by %2, with at least %3 each. You have %Ln.</numerusform>
            <numerusform>Needs %1 that ended by %2, with at least %3 each. You have %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs at least %1 recommendations by %2. You have %Ln.</source>
        <extracomment>%1 is 5, %2 the last day of the last month that is over, until which so many are there.</extracomment>
        <translation>
            <numerusform>Needs at least %1 recommendations by %2. You have %Ln.</numerusform>
            <numerusform>Needs at least %1 recommendations by %2. You have %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customers, %1, %2.</source>
        <comment>below a heat map</comment>
        <extracomment>%1 is &quot;by month of their first visit&quot;, %2 a range.</extracomment>
        <translation>
            <numerusform>%Ln new customer, %1, %2.</numerusform>
            <numerusform>%Ln new customers, %1, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::StatusBar</name>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln review</numerusform>
            <numerusform>%Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::StoryView</name>
    <message numerus="yes">
        <source>All %Ln need(s)</source>
        <translation>
            <numerusform>All %Ln need</numerusform>
            <numerusform>All %Ln needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show earlier, %Ln more</source>
        <translation>
            <numerusform>Show earlier, %Ln more</numerusform>
            <numerusform>Show earlier, %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::TeamCard</name>
    <message numerus="yes">
        <source>%Ln open complaint(s)</source>
        <translation>
            <numerusform>%Ln open complaint</numerusform>
            <numerusform>%Ln open complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) to keep</source>
        <translation>
            <numerusform>%Ln promise to keep</numerusform>
            <numerusform>%Ln promises to keep</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned follow-up(s)</source>
        <translation>
            <numerusform>%Ln planned follow-up</numerusform>
            <numerusform>%Ln planned follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 owns %Ln open complaint(s).</source>
        <translation>
            <numerusform>%1 owns %Ln open complaint.</numerusform>
            <numerusform>%1 owns %Ln open complaints.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln promise(s) to keep.</source>
        <translation>
            <numerusform>%1 has %Ln promise to keep.</numerusform>
            <numerusform>%1 has %Ln promises to keep.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has planned %Ln follow-up(s).</source>
        <translation>
            <numerusform>%1 has planned %Ln follow-up.</numerusform>
            <numerusform>%1 has planned %Ln follow-ups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln improvement(s) being tried</source>
        <translation>
            <numerusform>%Ln improvement being tried</numerusform>
            <numerusform>%Ln improvements being tried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sees to %Ln improvement(s).</source>
        <translation>
            <numerusform>%1 sees to %Ln improvement.</numerusform>
            <numerusform>%1 sees to %Ln improvements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::TemplateFilters</name>
    <message numerus="yes">
        <source>For %Ln star(s)</source>
        <translation>
            <numerusform>For %Ln star</numerusform>
            <numerusform>For %Ln stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::TemplatePicker</name>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in other kinds</source>
        <comment>templates</comment>
        <translation>
            <numerusform>%Ln more in other kinds</numerusform>
            <numerusform>%Ln more in other kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::TemplatesCard</name>
    <message numerus="yes">
        <source>%Ln template(s). %1</source>
        <extracomment>%1 is the next sentence.</extracomment>
        <translation>
            <numerusform>%Ln template. %1</numerusform>
            <numerusform>%Ln templates. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your own.</source>
        <translation>
            <numerusform>%Ln of your own.</numerusform>
            <numerusform>%Ln of your own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::TemplatesDialog</name>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::TodayText</name>
    <message numerus="yes">
        <source>%1 people are waiting to hear from you.</source>
        <extracomment>%1 is a number word with a capital: &quot;Five people are waiting to hear from you.&quot;</extracomment>
        <translation>
            <numerusform>%1 person is waiting to hear from you.</numerusform>
            <numerusform>%1 people are waiting to hear from you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people are waiting to hear from you, all for too long.</source>
        <extracomment>%1 is a number word with a capital; all of them wait longer than the owner&apos;s target.</extracomment>
        <translation>
            <numerusform>%1 person is waiting to hear from you, and for too long.</numerusform>
            <numerusform>%1 people are waiting to hear from you, all for too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people are waiting to hear from you, %2 for too long.</source>
        <extracomment>%1 is a number word with a capital, %2 one without: &quot;Five people are waiting to hear from you, one for too long.&quot;</extracomment>
        <translation>
            <numerusform>%1 person is waiting to hear from you, %2 for too long.</numerusform>
            <numerusform>%1 people are waiting to hear from you, %2 for too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No clock is running. %Ln reviews are not answered.</source>
        <translation>
            <numerusform>No clock is running. %Ln review is not answered.</numerusform>
            <numerusform>No clock is running. %Ln reviews are not answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No clock is running. %Ln drafts are not finished.</source>
        <translation>
            <numerusform>No clock is running. %Ln draft is not finished.</numerusform>
            <numerusform>No clock is running. %Ln drafts are not finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 points more than %2</source>
        <extracomment>Of a rate in percent. %1 is a number, &quot;2.6&quot;, %2 a month: &quot;2.6 points more than July 2025&quot;.</extracomment>
        <translation>
            <numerusform>%1 point more than %2</numerusform>
            <numerusform>%1 points more than %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 points less than %2</source>
        <extracomment>Of a rate in percent. %1 is a number, &quot;2.6&quot;, %2 a month: &quot;2.6 points less than July 2025&quot;.</extracomment>
        <translation>
            <numerusform>%1 point less than %2</numerusform>
            <numerusform>%1 points less than %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same as in the %Ln days before</source>
        <translation>
            <numerusform>The same as on the day before</numerusform>
            <numerusform>The same as in the %Ln days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more than in the %Ln days before</source>
        <extracomment>Of a mean score. %1 is a number: &quot;0.2 more than in the 90 days before&quot;.</extracomment>
        <translation>
            <numerusform>%1 more than on the day before</numerusform>
            <numerusform>%1 more than in the %Ln days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 less than in the %Ln days before</source>
        <extracomment>Of a mean score. %1 is a number: &quot;0.2 less than in the 90 days before&quot;.</extracomment>
        <translation>
            <numerusform>%1 less than on the day before</numerusform>
            <numerusform>%1 less than in the %Ln days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 slower than in the %Ln days before</source>
        <extracomment>Of answers. %1 is a length of time: &quot;2 h slower than in the 30 days before&quot;.</extracomment>
        <translation>
            <numerusform>%1 slower than on the day before</numerusform>
            <numerusform>%1 slower than in the %Ln days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 quicker than in the %Ln days before</source>
        <extracomment>Of answers. %1 is a length of time: &quot;2 h quicker than in the 30 days before&quot;.</extracomment>
        <translation>
            <numerusform>%1 quicker than on the day before</numerusform>
            <numerusform>%1 quicker than in the %Ln days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises late</source>
        <translation>
            <numerusform>%Ln promise late</numerusform>
            <numerusform>%Ln promises late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more due</source>
        <comment>promises</comment>
        <extracomment>&quot;more&quot; stands behind &quot;2 promises late&quot;.</extracomment>
        <translation>
            <numerusform>%Ln more due</numerusform>
            <numerusform>%Ln more due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises due</source>
        <translation>
            <numerusform>%Ln promise due</numerusform>
            <numerusform>%Ln promises due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups due</source>
        <translation>
            <numerusform>%Ln follow-up due</numerusform>
            <numerusform>%Ln follow-ups due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews are not answered</source>
        <translation>
            <numerusform>%Ln review is not answered</numerusform>
            <numerusform>%Ln reviews are not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts are not finished</source>
        <translation>
            <numerusform>%Ln draft is not finished</numerusform>
            <numerusform>%Ln drafts are not finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::TreeCard</name>
    <message numerus="yes">
        <source>and %Ln smaller families</source>
        <translation>
            <numerusform>and %Ln smaller family</numerusform>
            <numerusform>and %Ln smaller families</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::WaitingCard</name>
    <message numerus="yes">
        <source>%Ln reviews are not answered.</source>
        <translation>
            <numerusform>%Ln review is not answered.</numerusform>
            <numerusform>%Ln reviews are not answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews are not answered. They had no date, or were older than your target when they came in.</source>
        <translation>
            <numerusform>%Ln review is not answered. It had no date, or was older than your target when it came in.</numerusform>
            <numerusform>%Ln reviews are not answered. They had no date, or were older than your target when they came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: %Ln promises are due.</source>
        <translation>
            <numerusform>Next: %Ln promise is due.</numerusform>
            <numerusform>Next: %Ln promises are due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: %Ln follow-ups are due.</source>
        <translation>
            <numerusform>Next: %Ln follow-up is due.</numerusform>
            <numerusform>Next: %Ln follow-ups are due.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shopbell::WhoElseDialog</name>
    <message numerus="yes">
        <source>%Ln other reviews</source>
        <translation>
            <numerusform>%Ln other review</numerusform>
            <numerusform>%Ln other reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <translation>
            <numerusform>%Ln purchase</numerusform>
            <numerusform>%Ln purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln same tags</source>
        <translation>
            <numerusform>%Ln same tag</numerusform>
            <numerusform>%Ln same tags</numerusform>
        </translation>
    </message>
</context>
</TS>
