<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>BudgetAreas</name>
    <message numerus="yes">
        <source>%n of %1 lines hold half of the money</source>
        <translation>
            <numerusform>%n of %1 lines holds half of the money</numerusform>
            <numerusform>%n of %1 lines hold half of the money</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CabinetPaper</name>
    <message numerus="yes">
        <source>Cash over %n years</source>
        <translation>
            <numerusform>Cash over %n year</numerusform>
            <numerusform>Cash over %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>Cash over %n years</source>
        <translation>
            <numerusform>Cash over %n year</numerusform>
            <numerusform>Cash over %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InWords</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <comment>the first of a list, and how many more</comment>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Levers</name>
    <message numerus="yes">
        <source>%1 over %n years.</source>
        <translation>
            <numerusform>%1 over %n year.</numerusform>
            <numerusform>%1 over %n years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineEdits</name>
    <message numerus="yes">
        <source>Set the tier of %n lines to %1</source>
        <translation>
            <numerusform>Set the tier of %n line to %1</numerusform>
            <numerusform>Set the tier of %n lines to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Optimiser</name>
    <message numerus="yes">
        <source>The most cash that can be saved over %n years, £, for each level across</source>
        <translation>
            <numerusform>The most cash that can be saved over %n year, £, for each level across</numerusform>
            <numerusform>The most cash that can be saved over %n years, £, for each level across</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationTable</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n departments</source>
        <translation>
            <numerusform>%n department</numerusform>
            <numerusform>%n departments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%1 contacts in %n years before; %2 since, %3 of them support</source>
        <translation>
            <numerusform>%1 contacts in %n year before; %2 since, %3 of them support</numerusform>
            <numerusform>%1 contacts in %n years before; %2 since, %3 of them support</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no cost and are in no sum.</source>
        <translation>
            <numerusform>%n row has no cost and is in no sum.</numerusform>
            <numerusform>%n rows have no cost and are in no sum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceTable</name>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; and %n more</numerusform>
            <numerusform>%1; and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>Every figure that was given has a source. The model’s own value stands in %n others.</source>
        <translation>
            <numerusform>Every figure that was given has a source. The model’s own value stands in %n other.</numerusform>
            <numerusform>Every figure that was given has a source. The model’s own value stands in %n others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures have no source. The annex says so beside each.</source>
        <translation>
            <numerusform>%n figure has no source. The annex says so beside it.</numerusform>
            <numerusform>%n figures have no source. The annex says so beside each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios go beyond what the evidence covers. The paper says where.</source>
        <translation>
            <numerusform>%n scenario goes beyond what the evidence covers. The paper says where.</numerusform>
            <numerusform>%n scenarios go beyond what the evidence covers. The paper says where.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups are smaller than five. The paper says “fewer than 5” of them.</source>
        <translation>
            <numerusform>%n group is smaller than five. The paper says “fewer than 5” of it.</numerusform>
            <numerusform>%n groups are smaller than five. The paper says “fewer than 5” of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts say who someone is. Take them out; nothing is exported before.</source>
        <translation>
            <numerusform>%n text says who someone is. Take it out; nothing is exported before.</numerusform>
            <numerusform>%n texts say who someone is. Take them out; nothing is exported before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n charts have a text in their stead, and a table.</source>
        <translation>
            <numerusform>The one chart has a text in its stead, and a table.</numerusform>
            <numerusform>All %n charts have a text in their stead, and a table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charts have no text in their stead.</source>
        <translation>
            <numerusform>%n chart has no text in its stead.</numerusform>
            <numerusform>%n charts have no text in their stead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Range</name>
    <message numerus="yes">
        <source>The cuts save most cash of all %n scenarios by %1</source>
        <translation>
            <numerusform>The cuts save most cash of all %n scenarios by %1</numerusform>
            <numerusform>The cuts save most cash of all %n scenarios by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whole place saves most cash of all %n scenarios by %1</source>
        <translation>
            <numerusform>Whole place saves most cash of all %n scenarios by %1</numerusform>
            <numerusform>Whole place saves most cash of all %n scenarios by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n assumptions with a range are drawn; all else is taken as certain.</source>
        <translation>
            <numerusform>Only the %n assumption with a range is drawn; all else is taken as certain.</numerusform>
            <numerusform>Only the %n assumptions with a range are drawn; all else is taken as certain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadySteps</name>
    <message numerus="yes">
        <source>Lines: %1, and %n more.</source>
        <translation>
            <numerusform>Lines: %1, and %n more.</numerusform>
            <numerusform>Lines: %1, and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message numerus="yes">
        <source>Cash over %n years</source>
        <translation>
            <numerusform>Cash over %n year</numerusform>
            <numerusform>Cash over %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the cash over %n years stays at %2.</source>
        <translation>
            <numerusform>%1: the cash over %n year stays at %2.</numerusform>
            <numerusform>%1: the cash over %n years stays at %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: cash over %n years rises from %2 to %3 (%4).</source>
        <translation>
            <numerusform>%1: cash over %n year rises from %2 to %3 (%4).</numerusform>
            <numerusform>%1: cash over %n years rises from %2 to %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: cash over %n years falls from %2 to %3 (%4).</source>
        <translation>
            <numerusform>%1: cash over %n year falls from %2 to %3 (%4).</numerusform>
            <numerusform>%1: cash over %n years falls from %2 to %3 (%4).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Savings</name>
    <message numerus="yes">
        <source>%1: pays back in %2, after %n years</source>
        <translation>
            <numerusform>%1: pays back in %2, after %n year</numerusform>
            <numerusform>%1: pays back in %2, after %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 adds most: %2 over %n years</source>
        <translation>
            <numerusform>%1 adds most: %2 over %n year</numerusform>
            <numerusform>%1 adds most: %2 over %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No measure adds cash over %n years</source>
        <translation>
            <numerusform>No measure adds cash over %n year</numerusform>
            <numerusform>No measure adds cash over %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cash over %n years</source>
        <translation>
            <numerusform>Cash over %n year</numerusform>
            <numerusform>Cash over %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 over %n years</source>
        <translation>
            <numerusform>%1 over %n year</numerusform>
            <numerusform>%1 over %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>Paste the settings of %n levers</source>
        <translation>
            <numerusform>Paste the settings of %n lever</numerusform>
            <numerusform>Paste the settings of %n levers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levers set.</source>
        <translation>
            <numerusform>%n lever set.</numerusform>
            <numerusform>%n levers set.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StressTests</name>
    <message numerus="yes">
        <source>measures start %n years later</source>
        <translation>
            <numerusform>measures start %n year later</numerusform>
            <numerusform>measures start %n years later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoPays</name>
    <message numerus="yes">
        <source>Passes on %1 over %n years; the place’s total stays as it is.</source>
        <translation>
            <numerusform>Passes on %1 over %n year; the place’s total stays as it is.</numerusform>
            <numerusform>Passes on %1 over %n years; the place’s total stays as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pays most, %2; %3 gains most, %4, over %n years</source>
        <translation>
            <numerusform>%1 pays most, %2; %3 gains most, %4, over %n year</numerusform>
            <numerusform>%1 pays most, %2; %3 gains most, %4, over %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No organisation gains cash; %1 pays most, %2, over %n years</source>
        <translation>
            <numerusform>No organisation gains cash; %1 pays most, %2, over %n year</numerusform>
            <numerusform>No organisation gains cash; %1 pays most, %2, over %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No organisation is worse off; %1 gains most, %2, over %n years</source>
        <translation>
            <numerusform>No organisation is worse off; %1 gains most, %2, over %n year</numerusform>
            <numerusform>No organisation is worse off; %1 gains most, %2, over %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides, in no organisation’s position: %1 of services withdrawn from people, and %2 of wider public value, over %n years.</source>
        <translation>
            <numerusform>Besides, in no organisation’s position: %1 of services withdrawn from people, and %2 of wider public value, over %n year.</numerusform>
            <numerusform>Besides, in no organisation’s position: %1 of services withdrawn from people, and %2 of wider public value, over %n years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wp::ui::chart::ChartFrame</name>
    <message numerus="yes">
        <source>Chart of %n lines from %1 to %2, %3.</source>
        <translation>
            <numerusform>Chart of %n line from %1 to %2, %3.</numerusform>
            <numerusform>Chart of %n lines from %1 to %2, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chart of %n rows, %1.</source>
        <translation>
            <numerusform>Chart of %n row, %1.</numerusform>
            <numerusform>Chart of %n rows, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chart of %n points, %1.</source>
        <translation>
            <numerusform>Chart of %n point, %1.</numerusform>
            <numerusform>Chart of %n points, %1.</numerusform>
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
    <name>wp::ui::screens::CaseView</name>
    <message numerus="yes">
        <source>Paste %n contacts into the case</source>
        <translation>
            <numerusform>Paste %n contact into the case</numerusform>
            <numerusform>Paste %n contacts into the case</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::CohortView</name>
    <message numerus="yes">
        <source>%n people, held while the program runs and in no file.</source>
        <translation>
            <numerusform>%n person, held while the program runs and in no file.</numerusform>
            <numerusform>%n people, held while the program runs and in no file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::DifferenceCard</name>
    <message numerus="yes">
        <source>%n things differ</source>
        <translation>
            <numerusform>%n thing differs</numerusform>
            <numerusform>%n things differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::DoorList</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show the %n row</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::EvidenceDrawer</name>
    <message numerus="yes">
        <source>%n other published values</source>
        <translation>
            <numerusform>%n other published value</numerusform>
            <numerusform>%n other published values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::ImportDialog</name>
    <message numerus="yes">
        <source>%n problems stand in the way. Give the amount, leave the row out, or accept the difference.</source>
        <translation>
            <numerusform>%n problem stands in the way. Give the amount, leave the row out, or accept the difference.</numerusform>
            <numerusform>%n problems stand in the way. Give the amount, leave the row out, or accept the difference.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n more problems.</source>
        <translation>
            <numerusform>There is %n more problem.</numerusform>
            <numerusform>There are %n more problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::ImportViewModel</name>
    <message numerus="yes">
        <source>%n tiers are suggested by the names of the lines; look at each.</source>
        <translation>
            <numerusform>%n tier is suggested by the name of the line; look at it.</numerusform>
            <numerusform>%n tiers are suggested by the names of the lines; look at each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines have none.</source>
        <translation>
            <numerusform>%n line has none.</numerusform>
            <numerusform>%n lines have none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>JSON with %n records</source>
        <translation>
            <numerusform>JSON with %n record</numerusform>
            <numerusform>JSON with %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text with %n rows</source>
        <translation>
            <numerusform>Text with %n row</numerusform>
            <numerusform>Text with %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Excel workbook with %n sheets</source>
        <translation>
            <numerusform>Excel workbook with %n sheet</numerusform>
            <numerusform>Excel workbook with %n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OpenDocument spreadsheet with %n sheets</source>
        <translation>
            <numerusform>OpenDocument spreadsheet with %n sheet</numerusform>
            <numerusform>OpenDocument spreadsheet with %n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget lines come to %1.</source>
        <translation>
            <numerusform>%n budget line comes to %1.</numerusform>
            <numerusform>%n budget lines come to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::LeversViewModel</name>
    <message numerus="yes">
        <source>Let “%1” grow over %n years</source>
        <translation>
            <numerusform>Let “%1” grow over %n year</numerusform>
            <numerusform>Let “%1” grow over %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::LibraryView</name>
    <message numerus="yes">
        <source>%n claims, those that found nothing beside the others</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims, those that found nothing beside the others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::OptimiserViewModel</name>
    <message numerus="yes">
        <source>Found in %Ln trials and projected exactly. Money moves in steps, so nothing proves that it is the best.</source>
        <translation>
            <numerusform>Found in %Ln trial and projected exactly. Money moves in steps, so nothing proves that it is the best.</numerusform>
            <numerusform>Found in %Ln trials and projected exactly. Money moves in steps, so nothing proves that it is the best.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n measures (%1)</source>
        <translation>
            <numerusform>Set %n measure (%1)</numerusform>
            <numerusform>Set %n measures (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::PlacePage</name>
    <message numerus="yes">
        <source>%n lines shown, %1. </source>
        <translation>
            <numerusform>%n line shown, %1. </numerusform>
            <numerusform>%n lines shown, %1. </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::PlaceViewModel</name>
    <message numerus="yes">
        <source>Total %1: the sum of %n lines</source>
        <translation>
            <numerusform>Total %1: the sum of %n line</numerusform>
            <numerusform>Total %1: the sum of %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::ReadyStepsDialog</name>
    <message numerus="yes">
        <source>%n chosen: one step to undo.</source>
        <translation>
            <numerusform>%n chosen: one step to undo.</numerusform>
            <numerusform>%n chosen: one step to undo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::ReadyStepsViewModel</name>
    <message numerus="yes">
        <source>Add %n ready-made steps</source>
        <translation>
            <numerusform>Add %n ready-made step</numerusform>
            <numerusform>Add %n ready-made steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::ReplaceViewModel</name>
    <message numerus="yes">
        <source>Cash is still to find in %n years, most of it in %1: %2.</source>
        <translation>
            <numerusform>Cash is still to find in %n year, %1: %2.</numerusform>
            <numerusform>Cash is still to find in %n years, most of it in %1: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::ReportPage</name>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::SolvencyModel</name>
    <message numerus="yes">
        <source>Whole place: reserves of %n organisations run out, the first in %1</source>
        <translation>
            <numerusform>Whole place: reserves of %n organisation run out, the first in %1</numerusform>
            <numerusform>Whole place: reserves of %n organisations run out, the first in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::StressModel</name>
    <message numerus="yes">
        <source>%1 (%n earlier)</source>
        <translation>
            <numerusform>%1 (%n earlier)</numerusform>
            <numerusform>%1 (%n earlier)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n later)</source>
        <translation>
            <numerusform>%1 (%n later)</numerusform>
            <numerusform>%1 (%n later)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: under “%2” reserves run out in %3, %n years earlier</source>
        <translation>
            <numerusform>%1: under “%2” reserves run out in %3, %n year earlier</numerusform>
            <numerusform>%1: under “%2” reserves run out in %3, %n years earlier</numerusform>
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
