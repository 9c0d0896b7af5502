<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
        <source>take back an import of %Ln reviews</source>
        <translation>
            <numerusform>take back an import of %Ln review</numerusform>
            <numerusform>take back an import of %Ln reviews</numerusform>
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
        <source>Import taken back, %Ln reviews removed.</source>
        <translation>
            <numerusform>Import taken back, %Ln review removed.</numerusform>
            <numerusform>Import taken back, %Ln reviews removed.</numerusform>
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
        <source>%Ln reviews were changed since and are kept.</source>
        <translation>
            <numerusform>%Ln review was changed since and is kept.</numerusform>
            <numerusform>%Ln reviews were changed since and are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All is well with %Ln reviews.</source>
        <translation>
            <numerusform>All is well with %Ln review.</numerusform>
            <numerusform>All is well with %Ln reviews.</numerusform>
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
        <source>%Ln with new words</source>
        <translation>
            <numerusform>%Ln with new words</numerusform>
            <numerusform>%Ln with new words</numerusform>
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
        <source>Your target: %1 hours for negative ones, %2 for all others</source>
        <extracomment>%1 and %2 are numbers of hours.</extracomment>
        <translation>
            <numerusform>Your target: %1 hour for negative ones, %2 for all others</numerusform>
            <numerusform>Your target: %1 hours for negative ones, %2 for all others</numerusform>
        </translation>
    </message>
</context>
</TS>
