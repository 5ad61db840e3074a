<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>wp::ui::chart::ChartFrame</name>
    <message numerus="yes">
        <source>Chart of %n lines from %1 to %2, %3.</source>
        <translation>
            <numerusform>Chart of %n line from %1 to %2, %3.</numerusform>
            <numerusform>Chart of %n lines from %1 to %2, %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wp::ui::chart::ShareBar</name>
    <message numerus="yes">
        <source>Bar of %n parts of a whole, %1.</source>
        <translation>
            <numerusform>Bar of %n part of a whole, %1.</numerusform>
            <numerusform>Bar of %n parts of a whole, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wp::ui::widgets::ProblemList</name>
    <message numerus="yes">
        <source>%n problems to put right</source>
        <translation>
            <numerusform>%n problem to put right</numerusform>
            <numerusform>%n problems to put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
</TS>
