<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>ChartFrame</name>
    <message>
        <source>, </source>
        <comment>between things listed</comment>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">dim</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>£</source>
        <translation type="unfinished">£</translation>
    </message>
    <message>
        <source>£k</source>
        <comment>thousands of pounds</comment>
        <translation type="unfinished">£k</translation>
    </message>
    <message>
        <source>£m</source>
        <comment>millions of pounds</comment>
        <translation type="unfinished">£m</translation>
    </message>
    <message>
        <source>£bn</source>
        <comment>billions of pounds</comment>
        <translation type="unfinished">£bn</translation>
    </message>
    <message>
        <source>£%1</source>
        <translation type="unfinished">£%1</translation>
    </message>
    <message>
        <source>£%1k</source>
        <comment>thousands of pounds</comment>
        <translation type="unfinished">£%1k</translation>
    </message>
    <message>
        <source>£%1m</source>
        <comment>millions of pounds</comment>
        <translation type="unfinished">£%1m</translation>
    </message>
    <message>
        <source>£%1bn</source>
        <comment>billions of pounds</comment>
        <translation type="unfinished">£%1bn</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a rate in percent</comment>
        <translation type="unfinished">%1%</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation type="unfinished">llai na %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation type="unfinished">%1 i %2</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>“%1” cannot be read here. %2 was expected.</source>
        <translation type="unfinished">Ni ellir darllen “%1” yma. Disgwylid %2.</translation>
    </message>
    <message>
        <source>The format “%1” is not known. This program reads %2.</source>
        <translation type="unfinished">Nid yw’r fformat “%1” yn hysbys. Mae’r rhaglen hon yn darllen %2.</translation>
    </message>
    <message>
        <source>“%1” is of the wrong type. Put %2 here.</source>
        <translation type="unfinished">Mae “%1” o’r math anghywir. Rhowch %2 yma.</translation>
    </message>
    <message>
        <source>The field “%1” is not known here. Take it away, or correct its name.</source>
        <translation type="unfinished">Nid yw’r maes “%1” yn hysbys yma. Tynnwch ef, neu cywirwch ei enw.</translation>
    </message>
    <message>
        <source>This field is required and is missing. Add it.</source>
        <translation type="unfinished">Mae angen y maes hwn ac mae ar goll. Ychwanegwch ef.</translation>
    </message>
    <message>
        <source>“%1” is given twice. Keep one of them.</source>
        <translation type="unfinished">Rhoddir “%1” ddwywaith. Cadwch un ohonynt.</translation>
    </message>
    <message>
        <source>The name “%1” is used twice in its list. Give one of them another.</source>
        <translation type="unfinished">Defnyddir yr enw “%1” ddwywaith yn ei restr. Rhowch enw arall i un ohonynt.</translation>
    </message>
    <message>
        <source>“%1” is not in %2. Name something that is, or add it there.</source>
        <translation type="unfinished">Nid yw “%1” yn %2. Enwch rywbeth sydd yno, neu ychwanegwch ef.</translation>
    </message>
    <message>
        <source>“%1” is not a kind known here. Use one of: %2.</source>
        <translation type="unfinished">Nid yw “%1” yn fath hysbys yma. Defnyddiwch un o’r rhain: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a figure that can stand here. Write it like %2.</source>
        <translation type="unfinished">Nid yw “%1” yn ffigur a all sefyll yma. Ysgrifennwch ef fel %2.</translation>
    </message>
    <message>
        <source>%1 is outside its limits. Use a figure from %3 to %4.</source>
        <translation type="unfinished">Mae %1 y tu allan i’w derfynau. Defnyddiwch ffigur o %3 i %4.</translation>
    </message>
    <message>
        <source>The shares add up to nothing. Give at least one a share above 0.</source>
        <translation type="unfinished">Mae’r cyfrannau’n dod i ddim. Rhowch gyfran uwch na 0 i o leiaf un.</translation>
    </message>
    <message>
        <source>This list is empty. Name at least one thing in it.</source>
        <translation type="unfinished">Mae’r rhestr hon yn wag. Enwch o leiaf un peth ynddi.</translation>
    </message>
    <message>
        <source>“%1” is named twice here. Name it once.</source>
        <translation type="unfinished">Enwir “%1” ddwywaith yma. Enwch ef unwaith.</translation>
    </message>
    <message>
        <source>“%1” depends on demand itself, so it cannot also prevent demand. Link from a line without a demand stream.</source>
        <translation type="unfinished">Mae “%1” ei hun yn dibynnu ar alw, felly ni all atal galw hefyd. Cysylltwch o linell heb ffrwd galw.</translation>
    </message>
    <message>
        <source>“%1” has no budget above £0 to measure from. Give the link a reference spend.</source>
        <translation type="unfinished">Nid oes gan “%1” gyllideb uwch na £0 i fesur ohoni. Rhowch wariant cyfeirio i’r cyswllt.</translation>
    </message>
    <message>
        <source>“%1” has a budget below £0, which cannot be used here. Choose a line that spends, or correct its budget.</source>
        <translation type="unfinished">Mae gan “%1” gyllideb islaw £0, na ellir ei defnyddio yma. Dewiswch linell sy’n gwario, neu cywirwch ei chyllideb.</translation>
    </message>
    <message>
        <source>“%1” is ring-fenced, so money cannot be moved out of it. Take it from another line.</source>
        <translation type="unfinished">Mae “%1” wedi’i neilltuo, felly ni ellir symud arian ohoni. Cymerwch ef o linell arall.</translation>
    </message>
    <message>
        <source>“%1” is a variant of itself. Base it on another scenario.</source>
        <translation type="unfinished">Mae “%1” yn amrywiad arno’i hun. Seiliwch ef ar senario arall.</translation>
    </message>
    <message>
        <source>%1 is more than this program takes. The limit is %2.</source>
        <translation type="unfinished">Mae %1 yn fwy nag y mae’r rhaglen hon yn ei dderbyn. Y terfyn yw %2.</translation>
    </message>
    <message>
        <source>“%1” could not be read (%2). Check that it is there and that you may open it.</source>
        <translation type="unfinished">Ni ellid darllen “%1” (%2). Gwiriwch ei fod yno a bod hawl gennych i’w agor.</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2). Nothing was changed; choose another place.</source>
        <translation type="unfinished">Ni ellid ysgrifennu “%1” (%2). Ni newidiwyd dim; dewiswch le arall.</translation>
    </message>
    <message>
        <source>“%1” is not a Wholeplace document. Open a .wholeplace file, or import this one.</source>
        <translation type="unfinished">Nid dogfen Wholeplace yw “%1”. Agorwch ffeil .wholeplace, neu mewnforiwch hon.</translation>
    </message>
    <message>
        <source>This file is of version %1, and this program knows versions up to %2. Open it with a newer program.</source>
        <translation type="unfinished">Fersiwn %1 yw’r ffeil hon, ac mae’r rhaglen hon yn adnabod fersiynau hyd at %2. Agorwch hi â rhaglen fwy newydd.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). Open an earlier copy of it.</source>
        <translation type="unfinished">Mae “%1” wedi’i ddifrodi (%2). Agorwch gopi cynharach ohono.</translation>
    </message>
    <message>
        <source>“%1” does not look like %2. Check which file was chosen.</source>
        <translation type="unfinished">Nid yw “%1” yn edrych fel %2. Gwiriwch pa ffeil a ddewiswyd.</translation>
    </message>
    <message>
        <source>No authority is called “%1”. Near it are: %2.</source>
        <translation type="unfinished">Nid oes awdurdod o’r enw “%1”. Y rhai tebyg yw: %2.</translation>
    </message>
    <message>
        <source>“%1” could be any of these: %2. Name one of them in full.</source>
        <translation type="unfinished">Gallai “%1” fod yn unrhyw un o’r rhain: %2. Enwch un ohonynt yn llawn.</translation>
    </message>
    <message>
        <source>The lines add up to %1, and the file itself says %2. Check for lines left out or counted twice.</source>
        <translation type="unfinished">Mae’r llinellau’n dod i %1, ac mae’r ffeil ei hun yn dweud %2. Chwiliwch am linellau a adawyd allan neu a gyfrifwyd ddwywaith.</translation>
    </message>
    <message>
        <source>“%1” gives back %2 for each £1, more than any published trial found. Check its strength.</source>
        <translation type="unfinished">Mae “%1” yn rhoi %2 yn ôl am bob £1, mwy nag a ganfu unrhyw dreial cyhoeddedig. Gwiriwch ei gryfder.</translation>
    </message>
    <message>
        <source>The saving of “%1” is more than the person costs at the start (%2). No more than that is counted.</source>
        <translation type="unfinished">Mae arbediad “%1” yn fwy na chost y person ar y dechrau (%2). Ni chyfrifir mwy na hynny.</translation>
    </message>
    <message>
        <source>These prices are of %1, more than five years before %2. Look for newer ones.</source>
        <translation type="unfinished">Prisiau %1 yw’r rhain, fwy na phum mlynedd cyn %2. Chwiliwch am rai mwy newydd.</translation>
    </message>
    <message>
        <source>“%1” and %2 save on the same line, and may count the same people twice. Check who is in each.</source>
        <translation type="unfinished">Mae “%1” a %2 yn arbed ar yr un llinell, a gallent gyfrif yr un bobl ddwywaith. Gwiriwch pwy sydd ym mhob un.</translation>
    </message>
    <message>
        <source>“%1” ends, and with it the prevention it pays for (%2). Let it run on, or expect demand to return.</source>
        <translation type="unfinished">Daw “%1” i ben, a chydag ef yr atal y mae’n talu amdano (%2). Gadewch iddo barhau, neu disgwyliwch i’r galw ddychwelyd.</translation>
    </message>
    <message>
        <source>This cannot be read. %2 was expected.</source>
        <translation type="unfinished">Ni ellir darllen hwn. Disgwylid %2.</translation>
    </message>
    <message>
        <source>No authority is called “%1”. Look for its name as the file spells it, or use its code.</source>
        <translation type="unfinished">Nid oes awdurdod o’r enw “%1”. Chwiliwch am ei enw fel y mae’r ffeil yn ei sillafu, neu defnyddiwch ei god.</translation>
    </message>
    <message>
        <source>%1 is outside its limits. Use %2 or more.</source>
        <translation type="unfinished">Mae %1 y tu allan i’w derfynau. Defnyddiwch %2 neu fwy.</translation>
    </message>
    <message>
        <source>%1 is outside its limits. Use %2 or less.</source>
        <translation type="unfinished">Mae %1 y tu allan i’w derfynau. Defnyddiwch %2 neu lai.</translation>
    </message>
    <message>
        <source>The field “%1” is not known here. Did you mean “%2”?</source>
        <translation type="unfinished">Nid yw’r maes “%1” yn hysbys yma. Ai “%2” oedd gennych mewn golwg?</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished">llinell %1, colofn %2</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>£1.2m or 1,200,000</source>
        <translation type="unfinished">£1.2m neu 1,200,000</translation>
    </message>
    <message>
        <source>3% or 0.5%</source>
        <translation type="unfinished">3% neu 0.5%</translation>
    </message>
    <message>
        <source>40 or 1,200</source>
        <translation type="unfinished">40 neu 1,200</translation>
    </message>
    <message>
        <source>12 or 7.5</source>
        <translation type="unfinished">12 neu 7.5</translation>
    </message>
    <message>
        <source>12 or 0.25</source>
        <translation type="unfinished">12 neu 0.25</translation>
    </message>
    <message>
        <source>Nothing is typed here. Type a figure such as %1.</source>
        <translation type="unfinished">Nid oes dim wedi’i deipio yma. Teipiwch ffigur fel %1.</translation>
    </message>
    <message>
        <source>“%1” is not a figure. Type it like %2.</source>
        <translation type="unfinished">Nid yw “%1” yn ffigur. Teipiwch ef fel %2.</translation>
    </message>
    <message>
        <source>%1 is too little. The least that can be is %2.</source>
        <translation type="unfinished">Mae %1 yn rhy ychydig. Y lleiaf a all fod yw %2.</translation>
    </message>
    <message>
        <source>%1 is too much. The most that can be is %2.</source>
        <translation type="unfinished">Mae %1 yn ormod. Y mwyaf a all fod yw %2.</translation>
    </message>
</context>
<context>
    <name>wp::ui::chart::ChartFrame</name>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation type="unfinished">Nid oes dim i’w dynnu eto.</translation>
    </message>
    <message>
        <source>Open a place, and its lines stand here.</source>
        <translation type="unfinished">Agorwch le, a bydd ei linellau’n sefyll yma.</translation>
    </message>
    <message>
        <source>Show as a chart (Ctrl+T)</source>
        <translation type="unfinished">Dangos fel siart (Ctrl+T)</translation>
    </message>
    <message>
        <source>Show as a table (Ctrl+T)</source>
        <translation type="unfinished">Dangos fel tabl (Ctrl+T)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a line's name and its figure</comment>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Chart of %n lines from %1 to %2, %3.</source>
        <translation type="unfinished">
            <numerusform>Siart o %n llinell o %1 i %2, %3.</numerusform>
            <numerusform>Siart o %n llinell o %1 i %2, %3.</numerusform>
            <numerusform>Siart o %n llinell o %1 i %2, %3.</numerusform>
            <numerusform>Siart o %n llinell o %1 i %2, %3.</numerusform>
            <numerusform>Siart o %n llinell o %1 i %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1: %2.</source>
        <translation type="unfinished">Yn %1: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things listed</comment>
        <translation type="unfinished">, </translation>
    </message>
</context>
<context>
    <name>wp::ui::chart::ShareBar</name>
    <message>
        <source>Share</source>
        <translation type="unfinished">Cyfran</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished">Swm</translation>
    </message>
    <message>
        <source>There is nothing to share out yet.</source>
        <translation type="unfinished">Nid oes dim i’w rannu eto.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part's name and its share</comment>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Bar of %n parts of a whole, %1.</source>
        <translation type="unfinished">
            <numerusform>Bar o %n rhan o gyfanwaith, %1.</numerusform>
            <numerusform>Bar o %n rhan o gyfanwaith, %1.</numerusform>
            <numerusform>Bar o %n rhan o gyfanwaith, %1.</numerusform>
            <numerusform>Bar o %n rhan o gyfanwaith, %1.</numerusform>
            <numerusform>Bar o %n rhan o gyfanwaith, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wp::ui::widgets::Banner</name>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished">Nodyn: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished">Wedi’i wneud: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished">Rhybudd: %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation type="unfinished">Problem: %1</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation type="unfinished">Cau’r neges hon</translation>
    </message>
</context>
<context>
    <name>wp::ui::widgets::Lever</name>
    <message>
        <source>Reset “%1”</source>
        <translation type="unfinished">Ailosod “%1”</translation>
    </message>
    <message>
        <source>Start year and build-up of “%1”</source>
        <translation type="unfinished">Blwyddyn gychwyn a thwf “%1”</translation>
    </message>
    <message>
        <source>Value of “%1”</source>
        <translation type="unfinished">Gwerth “%1”</translation>
    </message>
    <message>
        <source>Why is it locked? Enter locks it.</source>
        <translation type="unfinished">Pam y cloir ef? Mae Enter yn ei gloi.</translation>
    </message>
    <message>
        <source>Reason for locking “%1”</source>
        <translation type="unfinished">Rheswm dros gloi “%1”</translation>
    </message>
    <message>
        <source>Starts in</source>
        <translation type="unfinished">Yn cychwyn yn</translation>
    </message>
    <message>
        <source>Start year of “%1”</source>
        <translation type="unfinished">Blwyddyn gychwyn “%1”</translation>
    </message>
    <message>
        <source>builds up over</source>
        <translation type="unfinished">yn tyfu dros</translation>
    </message>
    <message>
        <source>Years over which “%1” builds up</source>
        <translation type="unfinished">Blynyddoedd y mae “%1” yn tyfu drostynt</translation>
    </message>
    <message>
        <source>years</source>
        <comment>after a number of years</comment>
        <translation type="unfinished">blynedd</translation>
    </message>
    <message>
        <source>Unlock “%1”</source>
        <translation type="unfinished">Datgloi “%1”</translation>
    </message>
    <message>
        <source>Lock “%1” with a reason</source>
        <translation type="unfinished">Cloi “%1” gyda rheswm</translation>
    </message>
    <message>
        <source>%1 (locked: %2)</source>
        <translation type="unfinished">%1 (wedi’i gloi: %2)</translation>
    </message>
</context>
<context>
    <name>wp::ui::widgets::ProblemList</name>
    <message numerus="yes">
        <source>%n problems to put right</source>
        <translation type="unfinished">
            <numerusform>%n problem i’w chywiro</numerusform>
            <numerusform>%n broblem i’w chywiro</numerusform>
            <numerusform>%n broblem i’w cywiro</numerusform>
            <numerusform>%n phroblem i’w cywiro</numerusform>
            <numerusform>%n phroblem i’w cywiro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation type="unfinished">
            <numerusform>%n peth i edrych arno</numerusform>
            <numerusform>%n peth i edrych arno</numerusform>
            <numerusform>%n beth i edrych arnynt</numerusform>
            <numerusform>%n pheth i edrych arnynt</numerusform>
            <numerusform>%n pheth i edrych arnynt</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation type="unfinished">Ni chafwyd unrhyw broblem.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished">Rhybudd: %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation type="unfinished">Problem: %1</translation>
    </message>
</context>
</TS>
