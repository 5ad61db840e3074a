<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>G&amp;weld</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Iaith</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Maint y testun</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Cymorth</translation>
    </message>
    <message>
        <source>&amp;New place</source>
        <translation>Lle &amp;newydd</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Agor…</translation>
    </message>
    <message>
        <source>Open the &amp;sample place</source>
        <translation>Agor y lle &amp;enghreifftiol</translation>
    </message>
    <message>
        <source>From your council’s &amp;published return…</source>
        <translation>O ffurflen g&amp;yhoeddedig eich cyngor…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Cadw &amp;fel…</translation>
    </message>
    <message>
        <source>&amp;Export as JSON…</source>
        <translation>Allforio fel &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Gadael</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Charts as &amp;tables</source>
        <translation>Siartiau fel &amp;tablau</translation>
    </message>
    <message>
        <source>&amp;Results in words</source>
        <translation>&amp;Canlyniadau mewn geiriau</translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation>Ardal &amp;nesaf</translation>
    </message>
    <message>
        <source>&amp;Previous area</source>
        <translation>Ardal &amp;flaenorol</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>&amp;Dilyn y system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Golau</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tywyll</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Mwy</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Llai</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Arferol</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Llwybrau byr y &amp;bysellfwrdd</translation>
    </message>
    <message>
        <source>&amp;Single-key shortcuts</source>
        <translation>Llwybrau byr &amp;un fysell</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Dadwneud: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Ailwneud: %1</translation>
    </message>
    <message>
        <source>&amp;Evidence of this figure</source>
        <translation>&amp;Tystiolaeth y ffigur hwn</translation>
    </message>
    <message>
        <source>Evidence li&amp;brary</source>
        <translation>Llyfrgell &amp;dystiolaeth</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>&amp;Mewnforio tabl…</translation>
    </message>
    <message>
        <source>Export the lines as &amp;CSV…</source>
        <translation>Allforio’r llinellau fel C&amp;SV…</translation>
    </message>
    <message>
        <source>&amp;Paste a table…</source>
        <translation>&amp;Gludo tabl…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nodyn…</translation>
    </message>
    <message>
        <source>Notes and &amp;decisions</source>
        <translation>Nodiadau a phen&amp;derfyniadau</translation>
    </message>
    <message>
        <source>&amp;Help on this screen</source>
        <translation>&amp;Cymorth ar y sgrin hon</translation>
    </message>
    <message>
        <source>&amp;Ten-minute tutorial</source>
        <translation>&amp;Tiwtorial deng munud</translation>
    </message>
    <message>
        <source>How the &amp;model works</source>
        <translation>Sut mae’r &amp;model yn gweithio</translation>
    </message>
    <message>
        <source>&amp;Contents of the help</source>
        <translation>Cyn&amp;nwys y cymorth</translation>
    </message>
    <message>
        <source>&amp;What the program did…</source>
        <translation>&amp;Beth wnaeth y rhaglen…</translation>
    </message>
    <message>
        <source>Prese&amp;nt</source>
        <translation>&amp;Cyflwyno</translation>
    </message>
    <message>
        <source>Keep a snaps&amp;hot</source>
        <translation>Cad&amp;w ciplun</translation>
    </message>
    <message>
        <source>Snapsh&amp;ots…</source>
        <translation>C&amp;ipluniau…</translation>
    </message>
    <message>
        <source>Reduced &amp;motion</source>
        <translation>Llai o sy&amp;mudiad</translation>
    </message>
    <message>
        <source>&amp;Facilitator’s script</source>
        <translation>Sgript yr &amp;hwylusydd</translation>
    </message>
    <message>
        <source>&amp;Accessibility statement</source>
        <translation>Datganiad &amp;hygyrchedd</translation>
    </message>
</context>
<context>
    <name>AdjustmentTable</name>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Llinell</translation>
    </message>
    <message>
        <source>The budget line that it changes</source>
        <translation>Y llinell gyllideb y mae’n ei newid</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Above nothing a pressure, below nothing an agreed saving</source>
        <translation>Uwchlaw dim yn bwysau, islaw dim yn arbediad y cytunwyd arno</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>The year in which it comes</source>
        <translation>Y flwyddyn y daw ynddi</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>In cash of that year</source>
        <translation>Yn arian y flwyddyn honno</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Yn aros</translation>
    </message>
    <message>
        <source>Whether it is there in later years too</source>
        <translation>A yw yno mewn blynyddoedd diweddarach hefyd</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Where the amount comes from</source>
        <translation>O ble y daw’r swm</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pwysau</translation>
    </message>
    <message>
        <source>Agreed saving</source>
        <translation>Arbediad y cytunwyd arno</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Dim eto</translation>
    </message>
    <message>
        <source>A pressure or a saving belongs to a budget line. Add one first.</source>
        <translation>Mae pwysau neu arbediad yn perthyn i linell gyllideb. Ychwanegwch un yn gyntaf.</translation>
    </message>
    <message>
        <source>New pressure</source>
        <translation>Pwysau newydd</translation>
    </message>
    <message>
        <source>New agreed saving</source>
        <translation>Arbediad newydd y cytunwyd arno</translation>
    </message>
    <message>
        <source>Add a pressure on %1</source>
        <translation>Ychwanegu pwysau ar %1</translation>
    </message>
    <message>
        <source>Add an agreed saving on %1</source>
        <translation>Ychwanegu arbediad y cytunwyd arno ar %1</translation>
    </message>
    <message>
        <source>Pressures and savings</source>
        <translation>Pwysau ac arbedion</translation>
    </message>
    <message>
        <source>No pressure is known and no saving agreed yet. Add those of the medium-term financial strategy.</source>
        <translation>Nid oes pwysau hysbys nac arbediad y cytunwyd arno eto. Ychwanegwch rai’r strategaeth ariannol tymor canolig.</translation>
    </message>
    <message>
        <source>The pressure or saving</source>
        <translation>Y pwysau neu’r arbediad</translation>
    </message>
    <message>
        <source>What is known or agreed for a line and year, in cash: above nothing a pressure, below nothing an agreed saving. They move all three lines as they stand; owner and delivery stand beside them and move none.</source>
        <translation>Yr hyn sy’n hysbys neu y cytunwyd arno ar gyfer llinell a blwyddyn, mewn arian: uwchlaw dim yn bwysau, islaw dim yn arbediad. Maent yn symud y tair llinell fel y maent; mae’r perchennog a’r cyflawni’n sefyll wrth eu hochr ac nid ydynt yn symud dim.</translation>
    </message>
</context>
<context>
    <name>AgreementCells</name>
    <message>
        <source>Not said</source>
        <translation>Heb ei ddweud</translation>
    </message>
    <message>
        <source>%1 of a saving cannot come. Give a share from 0% to 100%.</source>
        <translation>Ni all %1 o arbediad ddod. Rhowch gyfran o 0% i 100%.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Who answers for the saving; a role is better than a name</source>
        <translation>Pwy sy’n atebol am yr arbediad; mae rôl yn well nag enw</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>How the saving stands</source>
        <translation>Sut mae’r arbediad yn sefyll</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Isel</translation>
    </message>
    <message>
        <source>Which share of the saving comes at the least. Not in the projection.</source>
        <translation>Pa gyfran o’r arbediad a ddaw o leiaf. Nid yw yn yr amcanestyniad.</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Canolog</translation>
    </message>
    <message>
        <source>Which share of the saving is expected to come. Not in the projection.</source>
        <translation>Pa gyfran o’r arbediad y disgwylir iddi ddod. Nid yw yn yr amcanestyniad.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Uchel</translation>
    </message>
    <message>
        <source>Which share of the saving comes at the most. Not in the projection.</source>
        <translation>Pa gyfran o’r arbediad a ddaw ar y mwyaf. Nid yw yn yr amcanestyniad.</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Mewn perygl</translation>
    </message>
    <message>
        <source>The amount less its low share: what may not come. Not in the projection.</source>
        <translation>Y swm llai ei gyfran isel: yr hyn na ddaw efallai. Nid yw yn yr amcanestyniad.</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>what is at risk of a saving</comment>
        <translation>heb ei ddweud</translation>
    </message>
    <message>
        <source>Agreed %1.</source>
        <translation>Cytunwyd: %1.</translation>
    </message>
    <message>
        <source>Agreed %1; central delivery %2; low %3, so %4 is at risk.</source>
        <translation>Cytunwyd: %1; cyflawni canolog %2; isel %3, felly mae %4 mewn perygl.</translation>
    </message>
    <message numerus="yes">
        <source>%n savings say nothing of their delivery and count in full.</source>
        <translation>
            <numerusform>Nid yw %n o arbedion yn dweud dim am eu cyflawni, ac maent yn cyfrif yn llawn.</numerusform>
            <numerusform>Nid yw %n arbediad yn dweud dim am ei gyflawni, ac mae’n cyfrif yn llawn.</numerusform>
            <numerusform>Nid yw %n o arbedion yn dweud dim am eu cyflawni, ac maent yn cyfrif yn llawn.</numerusform>
            <numerusform>Nid yw %n o arbedion yn dweud dim am eu cyflawni, ac maent yn cyfrif yn llawn.</numerusform>
            <numerusform>Nid yw %n o arbedion yn dweud dim am eu cyflawni, ac maent yn cyfrif yn llawn.</numerusform>
        </translation>
    </message>
    <message>
        <source>All three lines count what is agreed, in full.</source>
        <translation>Mae’r tair llinell yn cyfrif yr hyn y cytunwyd arno, yn llawn.</translation>
    </message>
</context>
<context>
    <name>AssumptionTable</name>
    <message>
        <source>Assumption</source>
        <translation>Rhagdybiaeth</translation>
    </message>
    <message>
        <source>What is taken for true, and of what</source>
        <translation>Yr hyn a gymerir yn wir, ac am beth</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Isel</translation>
    </message>
    <message>
        <source>The low end of what may be</source>
        <translation>Pen isel yr hyn a all fod</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Canolog</translation>
    </message>
    <message>
        <source>What the years are worked out on</source>
        <translation>Yr hyn y cyfrifir y blynyddoedd arno</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Uchel</translation>
    </message>
    <message>
        <source>The high end of what may be</source>
        <translation>Pen uchel yr hyn a all fod</translation>
    </message>
    <message>
        <source>Errs together with</source>
        <translation>Yn gwyro gyda</translation>
    </message>
    <message>
        <source>Assumptions with the same word here are low or high together</source>
        <translation>Mae rhagdybiaethau â’r un gair yma yn isel neu’n uchel gyda’i gilydd</translation>
    </message>
    <message>
        <source>Where the range comes from</source>
        <translation>O ble y daw’r ystod</translation>
    </message>
    <message>
        <source>Source of low and high</source>
        <translation>Ffynhonnell isel ac uchel</translation>
    </message>
    <message>
        <source>Where the value comes from</source>
        <translation>O ble y daw’r gwerth</translation>
    </message>
    <message>
        <source>Source of the central value</source>
        <translation>Ffynhonnell y gwerth canolog</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Rhagdybiaethau</translation>
    </message>
    <message>
        <source>Nothing is assumed yet.</source>
        <translation>Ni thybir dim eto.</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Enw’r lle</translation>
    </message>
    <message>
        <source>Note on the place</source>
        <translation>Nodyn am y lle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>years looked ahead, and their limits</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The place itself, then what it takes for true, as low, central and high. Years are worked out on central; the range says how sure. An assumption moves all three lines.</source>
        <translation>Y lle ei hun, yna’r hyn y mae’n ei gymryd yn wir, fel isel, canolog ac uchel. Cyfrifir y blynyddoedd ar y canolog; mae’r ystod yn dweud pa mor sicr. Mae rhagdybiaeth yn symud y tair llinell.</translation>
    </message>
</context>
<context>
    <name>BudgetAreas</name>
    <message numerus="yes">
        <source>%n of %1 lines hold half of the money</source>
        <translation>
            <numerusform>Mae %n o’r %1 o linellau yn dal hanner yr arian</numerusform>
            <numerusform>Mae %n o’r %1 o linellau yn dal hanner yr arian</numerusform>
            <numerusform>Mae %n o’r %1 o linellau yn dal hanner yr arian</numerusform>
            <numerusform>Mae %n o’r %1 o linellau yn dal hanner yr arian</numerusform>
            <numerusform>Mae %n o’r %1 o linellau yn dal hanner yr arian</numerusform>
        </translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Llinell gyllideb</translation>
    </message>
    <message>
        <source>There is no budget above nothing here</source>
        <translation>Nid oes cyllideb uwchlaw dim yma</translation>
    </message>
    <message>
        <source>Take words out of the filter, or add lines.</source>
        <translation>Tynnwch eiriau o’r hidlydd, neu ychwanegwch linellau.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Cyllideb</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cyfran</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Haen</translation>
    </message>
    <message>
        <source>Net budgets above nothing in %1, %2, by organisation; the edge of each says its tier</source>
        <translation>Cyllidebau net uwchlaw dim yn %1, %2, yn ôl sefydliad; mae ymyl pob un yn dweud ei haen</translation>
    </message>
</context>
<context>
    <name>CabinetPaper</name>
    <message>
        <source>Moving money towards prevention across the whole place costs %1 more than doing nothing by %2.</source>
        <translation>Mae symud arian at atal ar draws y lle cyfan yn costio %1 yn fwy na gwneud dim erbyn %2.</translation>
    </message>
    <message>
        <source>Moving money towards prevention across the whole place saves %1 of cash by %2.</source>
        <translation>Mae symud arian at atal ar draws y lle cyfan yn arbed %1 o arian parod erbyn %2.</translation>
    </message>
    <message>
        <source>To stay solvent the council would need cuts of %1 a year alone, and %2 a year with it.</source>
        <translation>I aros yn ariannol hyfyw byddai angen toriadau o %1 y flwyddyn ar y cyngor ar ei ben ei hun, a %2 y flwyddyn gyda hyn.</translation>
    </message>
    <message numerus="yes">
        <source>Cash over %n years</source>
        <translation>
            <numerusform>Arian parod dros %n o flynyddoedd</numerusform>
            <numerusform>Arian parod dros %n flwyddyn</numerusform>
            <numerusform>Arian parod dros %n o flynyddoedd</numerusform>
            <numerusform>Arian parod dros %n o flynyddoedd</numerusform>
            <numerusform>Arian parod dros %n o flynyddoedd</numerusform>
        </translation>
    </message>
    <message>
        <source>net present value %1</source>
        <translation>gwerth presennol net %1</translation>
    </message>
    <message>
        <source>Pays back by</source>
        <translation>Yn talu’n ôl erbyn</translation>
    </message>
    <message>
        <source>not by %1</source>
        <translation>nid erbyn %1</translation>
    </message>
    <message>
        <source>and stays ahead from then on</source>
        <translation>ac yn aros ar y blaen wedyn</translation>
    </message>
    <message>
        <source>on these assumptions</source>
        <translation>ar y rhagdybiaethau hyn</translation>
    </message>
    <message>
        <source>Services withdrawn in %1</source>
        <translation>Gwasanaethau a dynnwyd yn ôl yn %1</translation>
    </message>
    <message>
        <source>with the cuts: %1</source>
        <translation>gyda’r toriadau: %1</translation>
    </message>
    <message>
        <source>Chance of a saving</source>
        <translation>Siawns o arbediad</translation>
    </message>
    <message>
        <source>%1 in 20</source>
        <translation>%1 mewn 20</translation>
    </message>
    <message>
        <source>of the futures drawn from the ranges</source>
        <translation>o’r dyfodolau a dynnwyd o’r ystodau</translation>
    </message>
    <message>
        <source>Nothing changes but what is already agreed: prices, demand and funding go on as they do.</source>
        <translation>Nid oes dim yn newid ond yr hyn sydd eisoes wedi’i gytuno: mae prisiau, galw a chyllid yn parhau fel y maent.</translation>
    </message>
    <message>
        <source>%1: the saving is gone at %2 instead of %3.</source>
        <translation>%1: mae’r arbediad wedi diflannu ar %2 yn lle %3.</translation>
    </message>
    <message>
        <source>In %1 of 20 futures whole place has saved cash by %2.</source>
        <translation>Mewn %1 o 20 dyfodol mae’r lle cyfan wedi arbed arian parod erbyn %2.</translation>
    </message>
    <message>
        <source>In 8 of 10 futures the cash by %1 lies between %2 and %3; the middle one is %4.</source>
        <translation>Mewn 8 o 10 dyfodol mae’r arian parod erbyn %1 rhwng %2 a %3; yr un canol yw %4.</translation>
    </message>
    <message>
        <source>In %1 of 20 futures it saves more cash than the cuts. That compares cash alone: the cuts also withdraw services.</source>
        <translation>Mewn %1 o 20 dyfodol mae’n arbed mwy o arian parod na’r toriadau. Cymharu arian parod yn unig y mae hynny: mae’r toriadau hefyd yn tynnu gwasanaethau’n ôl.</translation>
    </message>
    <message>
        <source>The choice is between these courses: what each saves, what it takes away, and what it rests on.</source>
        <translation>Mae’r dewis rhwng y llwybrau hyn: beth mae pob un yn ei arbed, beth mae’n ei gymryd i ffwrdd, ac ar beth mae’n sefyll.</translation>
    </message>
    <message>
        <source>Cash, capacity released, services withdrawn and wider public value are four accounts and are never added. A cut to a service that nothing else depends on always saves cash, so the fair comparison is the cuts still needed for the same solvency.</source>
        <translation>Mae arian parod, capasiti a ryddheir, gwasanaethau a dynnir yn ôl a gwerth cyhoeddus ehangach yn bedwar cyfrif ac ni chânt byth eu hadio. Mae toriad i wasanaeth nad oes dim arall yn dibynnu arno bob amser yn arbed arian parod, felly’r gymhariaeth deg yw’r toriadau sydd eu hangen o hyd i fod yr un mor ariannol hyfyw.</translation>
    </message>
    <message>
        <source>What would turn the answer</source>
        <translation>Beth fyddai’n troi’r ateb</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a scenario, and a sentence on it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where the model reaches its limits</source>
        <translation>Lle mae’r model yn cyrraedd ei derfynau</translation>
    </message>
    <message>
        <source>What no figure here counts</source>
        <translation>Yr hyn nad oes ffigur yma’n ei gyfrif</translation>
    </message>
    <message>
        <source>A recession, new law, or a plan that is not carried out.</source>
        <translation>Dirwasgiad, cyfraith newydd, neu gynllun nad yw’n cael ei gyflawni.</translation>
    </message>
    <message>
        <source>Doubt about values that have no range: they are taken as certain.</source>
        <translation>Amheuaeth am werthoedd heb ystod: cymerir eu bod yn sicr.</translation>
    </message>
    <message>
        <source>What services withdrawn mean to the people who used them.</source>
        <translation>Beth mae gwasanaethau a dynnir yn ôl yn ei olygu i’r bobl a’u defnyddiai.</translation>
    </message>
    <message>
        <source>The place’s shared priorities</source>
        <translation>Blaenoriaethau cyffredin y lle</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>, </source>
        <comment>between things listed</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a figure and its band</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Nothing</source>
        <translation>Dim byd</translation>
    </message>
    <message>
        <source>Gap of %1, %2</source>
        <translation>Bwlch %1, %2</translation>
    </message>
    <message>
        <source>Reserves of %1, %2</source>
        <translation>Cronfeydd wrth gefn %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a stream of demand, and the year</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Cash over %n years</source>
        <translation>
            <numerusform>Arian parod dros %n o flynyddoedd</numerusform>
            <numerusform>Arian parod dros %n flwyddyn</numerusform>
            <numerusform>Arian parod dros %n o flynyddoedd</numerusform>
            <numerusform>Arian parod dros %n o flynyddoedd</numerusform>
            <numerusform>Arian parod dros %n o flynyddoedd</numerusform>
        </translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>Gwerth presennol net</translation>
    </message>
    <message>
        <source>Cash saved, %1</source>
        <translation>Arian parod a arbedwyd, %1</translation>
    </message>
    <message>
        <source>Services withdrawn, %1</source>
        <translation>Gwasanaethau a dynnwyd yn ôl, %1</translation>
    </message>
    <message>
        <source>Wider public value, %1</source>
        <translation>Gwerth cyhoeddus ehangach, %1</translation>
    </message>
    <message>
        <source>Share spent before crisis, %1</source>
        <translation>Cyfran a werir cyn argyfwng, %1</translation>
    </message>
    <message>
        <source>Posts, %1</source>
        <translation>Swyddi, %1</translation>
    </message>
    <message>
        <source>Choose at least two scenarios to compare</source>
        <translation>Dewiswch o leiaf ddau senario i’w cymharu</translation>
    </message>
    <message>
        <source>All of them save the same cash: %1</source>
        <translation>Mae pob un yn arbed yr un arian parod: %1</translation>
    </message>
    <message>
        <source>%1 saves most cash, %2, and withdraws no services</source>
        <translation>%1 sy’n arbed y mwyaf o arian parod, %2, heb dynnu gwasanaethau yn ôl</translation>
    </message>
    <message>
        <source>%1 saves most cash, %2, and withdraws %3 of services</source>
        <translation>%1 sy’n arbed y mwyaf o arian parod, %2, ac yn tynnu gwerth %3 o wasanaethau yn ôl</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Cash saved so far</source>
        <translation>Arian parod a arbedwyd hyd yma</translation>
    </message>
    <message>
        <source>Net spend a year</source>
        <translation>Gwariant net y flwyddyn</translation>
    </message>
    <message>
        <source>Services withdrawn a year</source>
        <translation>Gwasanaethau a dynnir yn ôl bob blwyddyn</translation>
    </message>
    <message>
        <source>Reserves of %1</source>
        <translation>Cronfeydd wrth gefn %1</translation>
    </message>
    <message>
        <source>Reserves of all organisations</source>
        <translation>Cronfeydd wrth gefn pob sefydliad</translation>
    </message>
    <message>
        <source>£ of each year</source>
        <translation>£ pob blwyddyn</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>%1: the same in %2</source>
        <translation>%1: yr un fath yn %2</translation>
    </message>
    <message>
        <source>%1: from %2 (%3) to %4 (%5) in %6</source>
        <translation>%1: o %2 (%3) i %4 (%5) yn %6</translation>
    </message>
    <message>
        <source>%1, all on one scale, %2</source>
        <translation>%1, i gyd ar un raddfa, %2</translation>
    </message>
    <message>
        <source>Let “%1” follow its base again: %2</source>
        <translation>Gadael i “%1” ddilyn ei sylfaen eto: %2</translation>
    </message>
    <message>
        <source>Variant of %1</source>
        <translation>Amrywiad ar %1</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ychwanegu “%1”</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>na</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 ac %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value and its range</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>every department</source>
        <translation>pob adran</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (rhagdybiaeth)</translation>
    </message>
    <message>
        <source>Each outcome that differs on a scale of its own; savings are against doing nothing</source>
        <translation>Mae gan bob canlyniad sy’n wahanol ei raddfa ei hun; mae arbedion yn erbyn gwneud dim</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a letter, and the scenario under it</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>General inflation</source>
        <translation>Chwyddiant cyffredinol</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Cyfradd ddisgowntio</translation>
    </message>
    <message>
        <source>True efficiency in a year’s cut</source>
        <translation>Gwir effeithlonrwydd mewn toriad blwyddyn</translation>
    </message>
    <message>
        <source>Years until cut costs come back</source>
        <translation>Blynyddoedd nes bod costau a dorrwyd yn dychwelyd</translation>
    </message>
    <message>
        <source>Most that demand can rise</source>
        <translation>Y mwyaf y gall y galw godi</translation>
    </message>
    <message>
        <source>Cost of a post that goes</source>
        <translation>Cost swydd sy’n mynd</translation>
    </message>
    <message>
        <source>Growth of funding</source>
        <translation>Twf cyllid</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>Cronfeydd wrth gefn</translation>
    </message>
    <message>
        <source>Least reserves</source>
        <translation>Lleiafswm cronfeydd wrth gefn</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Cyllideb</translation>
    </message>
    <message>
        <source>Gross budget</source>
        <translation>Cyllideb gros</translation>
    </message>
    <message>
        <source>Growth of prices</source>
        <translation>Twf prisiau</translation>
    </message>
    <message>
        <source>Fixed share</source>
        <translation>Cyfran sefydlog</translation>
    </message>
    <message>
        <source>Share spent passing people on</source>
        <translation>Cyfran a werir ar drosglwyddo pobl</translation>
    </message>
    <message>
        <source>Cashable share</source>
        <translation>Cyfran y gellir ei throi’n arian</translation>
    </message>
    <message>
        <source>Cashable share of growth avoided</source>
        <translation>Cyfran o’r twf a osgoir y gellir ei throi’n arian</translation>
    </message>
    <message>
        <source>Years to take capacity out</source>
        <translation>Blynyddoedd i dynnu capasiti allan</translation>
    </message>
    <message>
        <source>Least that can be taken out</source>
        <translation>Y lleiaf y gellir ei dynnu allan</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Swyddi</translation>
    </message>
    <message>
        <source>Demand now</source>
        <translation>Galw yn awr</translation>
    </message>
    <message>
        <source>Growth of demand</source>
        <translation>Twf y galw</translation>
    </message>
    <message>
        <source>Most that can be prevented</source>
        <translation>Y mwyaf y gellir ei atal</translation>
    </message>
    <message>
        <source>Years that someone stays</source>
        <translation>Blynyddoedd y mae rhywun yn aros</translation>
    </message>
    <message>
        <source>Wider public value</source>
        <translation>Gwerth cyhoeddus ehangach</translation>
    </message>
    <message>
        <source>Strength of prevention</source>
        <translation>Cryfder atal</translation>
    </message>
    <message>
        <source>Years until it works</source>
        <translation>Blynyddoedd nes iddo weithio</translation>
    </message>
    <message>
        <source>Spending compared with</source>
        <translation>Gwariant i gymharu ag ef</translation>
    </message>
    <message>
        <source>Cut a year</source>
        <translation>Toriad y flwyddyn</translation>
    </message>
    <message>
        <source>Weight of statutory services</source>
        <translation>Pwysau gwasanaethau statudol</translation>
    </message>
    <message>
        <source>Amount a year</source>
        <translation>Swm y flwyddyn</translation>
    </message>
    <message>
        <source>People supported</source>
        <translation>Pobl a gefnogir</translation>
    </message>
    <message>
        <source>Cost of support for one</source>
        <translation>Cost cymorth i un</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Arbediad</translation>
    </message>
    <message>
        <source>Share whom support helps</source>
        <translation>Cyfran y mae cymorth yn eu helpu</translation>
    </message>
    <message>
        <source>Would have happened anyway</source>
        <translation>Byddai wedi digwydd beth bynnag</translation>
    </message>
    <message>
        <source>Regression to the mean</source>
        <translation>Atchweliad at y cymedr</translation>
    </message>
    <message>
        <source>Cost of one before support</source>
        <translation>Cost un cyn cymorth</translation>
    </message>
    <message>
        <source>Benefit that fades each year</source>
        <translation>Budd sy’n pylu bob blwyddyn</translation>
    </message>
    <message>
        <source>Less passing people on</source>
        <translation>Llai o drosglwyddo pobl</translation>
    </message>
    <message>
        <source>Cost of the change</source>
        <translation>Cost y newid</translation>
    </message>
    <message>
        <source>Cost of a specialist</source>
        <translation>Cost arbenigwr</translation>
    </message>
    <message>
        <source>Cost of a generalist</source>
        <translation>Cost gweithiwr cyffredinol</translation>
    </message>
    <message>
        <source>Cost of changing a post</source>
        <translation>Cost newid swydd</translation>
    </message>
    <message>
        <source>Value of the contracts</source>
        <translation>Gwerth y contractau</translation>
    </message>
    <message>
        <source>Share given</source>
        <translation>Cyfran a roddir</translation>
    </message>
    <message>
        <source>Fewer let in</source>
        <translation>Llai’n cael eu derbyn</translation>
    </message>
    <message>
        <source>Share that comes back</source>
        <translation>Cyfran sy’n dychwelyd</translation>
    </message>
    <message>
        <source>Cost of those who come back</source>
        <translation>Cost y rhai sy’n dychwelyd</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>a preventive line and the demand it lowers</comment>
        <translation>%1, ar %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an assumption and what it belongs to</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 o flynyddoedd</translation>
    </message>
    <message>
        <source>People who live there</source>
        <translation>Pobl sy’n byw yno</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>Blwyddyn sylfaen</translation>
    </message>
    <message>
        <source>Years looked ahead</source>
        <translation>Blynyddoedd a ragwelir</translation>
    </message>
    <message>
        <source>Seed of the draws</source>
        <translation>Hedyn y tyniadau</translation>
    </message>
    <message>
        <source>Allowance for optimism</source>
        <translation>Lwfans am optimistiaeth</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Haen</translation>
    </message>
    <message>
        <source>Duty in law</source>
        <translation>Dyletswydd gyfreithiol</translation>
    </message>
    <message>
        <source>Ring-fenced</source>
        <translation>Wedi’i neilltuo</translation>
    </message>
    <message>
        <source>Grade of evidence</source>
        <translation>Gradd y dystiolaeth</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Stays in later years</source>
        <translation>Yn parhau mewn blynyddoedd diweddarach</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Wedi’i droi ymlaen</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Blwyddyn gyntaf</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Blwyddyn olaf</translation>
    </message>
    <message>
        <source>Years until it is whole</source>
        <translation>Blynyddoedd nes ei fod yn llawn</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Adrannau</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Cymerir o</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Rhoddir i</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Telir gan</translation>
    </message>
    <message>
        <source>Where it saves</source>
        <translation>Lle mae’n arbed</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Gwasanaethau</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Galw</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Who gives</source>
        <translation>Pwy sy’n rhoi</translation>
    </message>
    <message>
        <source>Who is given</source>
        <translation>Pwy sy’n derbyn</translation>
    </message>
    <message>
        <source>Year of the prices</source>
        <translation>Blwyddyn y prisiau</translation>
    </message>
    <message>
        <source>Years of support</source>
        <translation>Blynyddoedd o gymorth</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contractau</translation>
    </message>
    <message>
        <source>Contracts that remain</source>
        <translation>Contractau sy’n aros</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1, %2</source>
        <comment>figure, year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value and its range</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Dim ffigur</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Ffynhonnell: %1</translation>
    </message>
    <message>
        <source>Year: %1</source>
        <translation>Blwyddyn: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lle: %1</translation>
    </message>
    <message>
        <source>Place not stated</source>
        <translation>Ni nodir lle</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Trwydded: %1</translation>
    </message>
    <message>
        <source>Licence not stated</source>
        <translation>Ni nodir trwydded</translation>
    </message>
    <message>
        <source>What looking at it found: %1</source>
        <translation>Yr hyn a ganfuwyd wrth edrych arno: %1</translation>
    </message>
    <message>
        <source>Stated: %1</source>
        <translation>Dywedwyd: %1</translation>
    </message>
    <message>
        <source>This scenario assumes it. %1</source>
        <translation>Mae’r senario hwn yn ei thybio. %1</translation>
    </message>
    <message>
        <source>Nobody has graded it.</source>
        <translation>Nid oes neb wedi’i graddio.</translation>
    </message>
    <message>
        <source>As sure as the least sure of what it is worked out from.</source>
        <translation>Mor sicr â’r lleiaf sicr o’r hyn y cyfrifir ef ohono.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>scenario, year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>over 50%</source>
        <translation>dros 50%</translation>
    </message>
    <message>
        <source>Not by the end</source>
        <translation>Nid erbyn y diwedd</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>O %1 i %2</translation>
    </message>
    <message>
        <source>In 8 of 10 futures from %1 to %2</source>
        <translation>Mewn 8 o bob 10 dyfodol o %1 i %2</translation>
    </message>
    <message>
        <source>Nothing adds to it here.</source>
        <translation>Nid oes dim yn ychwanegu ato yma.</translation>
    </message>
    <message>
        <source>= %1</source>
        <comment>the result of a formula</comment>
        <translation>= %1</translation>
    </message>
    <message>
        <source>No scenario stands on it yet.</source>
        <translation>Nid oes senario’n sefyll arno eto.</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Yn cael ei gyfrifo…</translation>
    </message>
    <message>
        <source>No assumption with a range moves this answer.</source>
        <translation>Nid oes rhagdybiaeth ag ystod yn symud yr ateb hwn.</translation>
    </message>
    <message>
        <source>%1 does not stand on it.</source>
        <translation>Nid yw %1 yn sefyll arno.</translation>
    </message>
    <message>
        <source>This assumption decides most. With it otherwise, the cash of all years in “%1” would be:</source>
        <translation>Y rhagdybiaeth hon sy’n penderfynu fwyaf. Pe bai’n wahanol, arian parod yr holl flynyddoedd yn “%1” fyddai:</translation>
    </message>
    <message>
        <source>With another value, the cash of all years in “%1” would be:</source>
        <translation>Gyda gwerth arall, arian parod yr holl flynyddoedd yn “%1” fyddai:</translation>
    </message>
    <message>
        <source>It stands on this input. With it otherwise, the cash of all years in “%1” would be:</source>
        <translation>Mae’n sefyll ar y mewnbwn hwn. Pe bai’n wahanol, arian parod yr holl flynyddoedd yn “%1” fyddai:</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a value</comment>
        <translation>ar %1</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>fel y mae</translation>
    </message>
    <message>
        <source>The answer turns at %1: there the cash of all years is nothing.</source>
        <translation>Mae’r ateb yn troi ar %1: yno nid oes dim arian parod dros yr holl flynyddoedd.</translation>
    </message>
    <message>
        <source>No value of it near by turns the answer.</source>
        <translation>Nid oes gwerth cyfagos yn troi’r ateb.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when, what was said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when, what was done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Challenge “%1”</source>
        <translation>Herio “%1”</translation>
    </message>
    <message>
        <source>Say the source of “%1”</source>
        <translation>Nodi ffynhonnell “%1”</translation>
    </message>
    <message>
        <source>Cost of doing nothing</source>
        <translation>Cost gwneud dim</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Gwariant</translation>
    </message>
    <message>
        <source>Net spend</source>
        <translation>Gwariant net</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Cyllideb</translation>
    </message>
    <message>
        <source>Cash saved</source>
        <translation>Arian parod a arbedwyd</translation>
    </message>
    <message>
        <source>Cash saved so far</source>
        <translation>Arian parod a arbedwyd hyd yma</translation>
    </message>
    <message>
        <source>Programme costs</source>
        <translation>Costau rhaglen</translation>
    </message>
    <message>
        <source>Paid to partners</source>
        <translation>Talwyd i bartneriaid</translation>
    </message>
    <message>
        <source>Fees, charges and tax</source>
        <translation>Ffioedd, taliadau a threth</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Cyllid</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Bwlch</translation>
    </message>
    <message>
        <source>Share of the gap closed</source>
        <translation>Cyfran o’r bwlch a gaewyd</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>Cronfeydd wrth gefn</translation>
    </message>
    <message>
        <source>Capacity released, cashed or not</source>
        <translation>Capasiti a ryddhawyd, yn arian neu beidio</translation>
    </message>
    <message>
        <source>Capacity turned into cash</source>
        <translation>Capasiti a drowyd yn arian parod</translation>
    </message>
    <message>
        <source>Capacity released</source>
        <translation>Capasiti a ryddhawyd</translation>
    </message>
    <message>
        <source>Services withdrawn</source>
        <translation>Gwasanaethau a dynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Wider public value</source>
        <translation>Gwerth cyhoeddus ehangach</translation>
    </message>
    <message>
        <source>Share spent before crisis</source>
        <translation>Cyfran a werir cyn argyfwng</translation>
    </message>
    <message>
        <source>Spent before crisis</source>
        <translation>Gwariwyd cyn argyfwng</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Swyddi</translation>
    </message>
    <message>
        <source>Demand met, against today</source>
        <translation>Galw a ddiwallwyd, o’i gymharu â heddiw</translation>
    </message>
    <message>
        <source>Need, against today</source>
        <translation>Angen, o’i gymharu â heddiw</translation>
    </message>
    <message>
        <source>Demand if nothing is done, against today</source>
        <translation>Galw os na wneir dim, o’i gymharu â heddiw</translation>
    </message>
    <message>
        <source>Share of new demand left by prevention</source>
        <translation>Cyfran o alw newydd sy’n weddill ar ôl atal</translation>
    </message>
    <message>
        <source>The same if nothing is done</source>
        <translation>Yr un peth os na wneir dim</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Galw</translation>
    </message>
    <message>
        <source>Demand avoided</source>
        <translation>Galw a osgowyd</translation>
    </message>
    <message>
        <source>Need turned away</source>
        <translation>Angen a wrthodwyd</translation>
    </message>
    <message>
        <source>Cash over all years</source>
        <translation>Arian parod dros yr holl flynyddoedd</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>Gwerth presennol net</translation>
    </message>
    <message>
        <source>Pays back in</source>
        <translation>Yn talu’n ôl yn</translation>
    </message>
    <message>
        <source>Reserves run out in</source>
        <translation>Cronfeydd wrth gefn yn dod i ben yn</translation>
    </message>
    <message>
        <source>Cuts still needed each year</source>
        <translation>Toriadau sydd eu hangen o hyd bob blwyddyn</translation>
    </message>
    <message>
        <source>Chance of having saved cash</source>
        <translation>Siawns o fod wedi arbed arian parod</translation>
    </message>
    <message>
        <source>What it adds to the cash of all years</source>
        <translation>Yr hyn a ychwanega at arian parod yr holl flynyddoedd</translation>
    </message>
    <message>
        <source>Demand avoided, at full cost</source>
        <translation>Galw a osgowyd, ar gost lawn</translation>
    </message>
    <message>
        <source>Passing people on avoided</source>
        <translation>Osgoi trosglwyddo pobl</translation>
    </message>
    <message>
        <source>Crisis avoided by support</source>
        <translation>Argyfwng a osgowyd drwy gymorth</translation>
    </message>
    <message>
        <source>Need turned away, at full cost</source>
        <translation>Angen a wrthodwyd, ar gost lawn</translation>
    </message>
    <message>
        <source>Fixed, or below a whole step</source>
        <translation>Sefydlog, neu islaw cam cyfan</translation>
    </message>
    <message>
        <source>Refills, or stays in use</source>
        <translation>Yn ail-lenwi, neu’n dal mewn defnydd</translation>
    </message>
    <message>
        <source>Not out yet</source>
        <translation>Heb fod allan eto</translation>
    </message>
    <message>
        <source>Efficiency that lasts</source>
        <translation>Effeithlonrwydd sy’n para</translation>
    </message>
    <message>
        <source>Fewer contracts, generalists</source>
        <translation>Llai o gontractau, gweithwyr cyffredinol</translation>
    </message>
    <message>
        <source>Investment in services</source>
        <translation>Buddsoddi mewn gwasanaethau</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Y cyfan</translation>
    </message>
    <message>
        <source>Prices of the year, against today</source>
        <translation>Prisiau’r flwyddyn, o’u cymharu â heddiw</translation>
    </message>
    <message>
        <source>General prices of the year, against today</source>
        <translation>Prisiau cyffredinol y flwyddyn, o’u cymharu â heddiw</translation>
    </message>
    <message>
        <source>Growth of funding so far</source>
        <translation>Twf cyllid hyd yma</translation>
    </message>
    <message>
        <source>Prices and discounting back to today</source>
        <translation>Prisiau a disgowntio yn ôl i heddiw</translation>
    </message>
    <message>
        <source>Share that follows demand</source>
        <translation>Cyfran sy’n dilyn y galw</translation>
    </message>
    <message>
        <source>Changes agreed already</source>
        <translation>Newidiadau y cytunwyd arnynt eisoes</translation>
    </message>
    <message>
        <source>Cuts so far</source>
        <translation>Toriadau hyd yma</translation>
    </message>
    <message>
        <source>Cost of posts that go</source>
        <translation>Cost swyddi sy’n mynd</translation>
    </message>
    <message>
        <source>Sharing deals</source>
        <translation>Cytundebau rhannu</translation>
    </message>
    <message>
        <source>Change of budget</source>
        <translation>Newid yn y gyllideb</translation>
    </message>
    <message>
        <source>Change of demand</source>
        <translation>Newid yn y galw</translation>
    </message>
    <message>
        <source>Passing people on that ends</source>
        <translation>Trosglwyddo pobl sy’n dod i ben</translation>
    </message>
    <message>
        <source>People supported who no longer come</source>
        <translation>Pobl a gefnogir nad ydynt yn dod mwyach</translation>
    </message>
    <message>
        <source>Capacity that is free and still paid for</source>
        <translation>Capasiti sy’n rhydd ac y telir amdano o hyd</translation>
    </message>
    <message>
        <source>Squeezed by cuts</source>
        <translation>Gwasgwyd gan doriadau</translation>
    </message>
    <message>
        <source>What it would need</source>
        <translation>Yr hyn y byddai ei angen</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Yr hyn y mae ei angen</translation>
    </message>
    <message>
        <source>Growth that never comes</source>
        <translation>Twf na ddaw byth</translation>
    </message>
    <message>
        <source>Capacity taken out by now</source>
        <translation>Capasiti a dynnwyd allan erbyn hyn</translation>
    </message>
    <message>
        <source>With lasting efficiency alone</source>
        <translation>Gydag effeithlonrwydd sy’n para yn unig</translation>
    </message>
    <message>
        <source>As squeezed</source>
        <translation>Fel y’i gwasgwyd</translation>
    </message>
    <message>
        <source>Posts that the work needs</source>
        <translation>Swyddi y mae eu hangen ar y gwaith</translation>
    </message>
    <message>
        <source>Posts more or fewer</source>
        <translation>Mwy neu lai o swyddi</translation>
    </message>
    <message>
        <source>Share that stays from the year before</source>
        <translation>Cyfran sy’n aros o’r flwyddyn cynt</translation>
    </message>
    <message>
        <source>Newcomers if nothing is done</source>
        <translation>Newydd-ddyfodiaid os na wneir dim</translation>
    </message>
    <message>
        <source>Share that the threshold lets in</source>
        <translation>Cyfran y mae’r trothwy’n ei gadael i mewn</translation>
    </message>
    <message>
        <source>Budgets of the tier %1</source>
        <translation>Cyllidebau’r haen %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure and what it belongs to</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is put in as it stands; nothing is worked out.</source>
        <translation>Rhoddir ef i mewn fel y mae; ni chyfrifir dim.</translation>
    </message>
    <message>
        <source>1 divided by e to the power of these gains together: more than nothing prevents, less than nothing makes more. It is held between what cannot be prevented and the most that demand can rise:</source>
        <translation>1 wedi’i rannu ag e i bŵer yr enillion hyn gyda’i gilydd: mae mwy na dim yn atal, llai na dim yn gwneud mwy. Fe’i cedwir rhwng yr hyn na ellir ei atal a’r mwyaf y gall y galw godi:</translation>
    </message>
    <message>
        <source>Found by trying: the smallest yearly cut to every department, in years 1 to 5, with which the reserves never fall below their minimum. It looks at:</source>
        <translation>Canfuwyd drwy roi cynnig: y toriad blynyddol lleiaf i bob adran, ym mlynyddoedd 1 i 5, nad yw’r cronfeydd wrth gefn byth yn disgyn islaw eu hisafswm gydag ef. Mae’n edrych ar:</translation>
    </message>
    <message>
        <source>The first year from which this holds, looked up in:</source>
        <translation>Y flwyddyn gyntaf y mae hyn yn wir ohoni, a geir yn:</translation>
    </message>
    <message>
        <source>The share of futures, drawn from all ranges, in which this is above nothing:</source>
        <translation>Y gyfran o ddyfodol, a dynnwyd o’r holl ystodau, lle mae hyn uwchlaw dim:</translation>
    </message>
    <message>
        <source>The cash with this measure and those before it, less the cash with those before it alone. The measure stands on:</source>
        <translation>Yr arian parod gyda’r mesur hwn a’r rhai o’i flaen, llai’r arian parod gyda’r rhai o’i flaen yn unig. Mae’r mesur yn sefyll ar:</translation>
    </message>
    <message>
        <source>In prices of %1</source>
        <translation>Ym mhrisiau %1</translation>
    </message>
    <message>
        <source>In the money of each year</source>
        <translation>Yn arian pob blwyddyn</translation>
    </message>
    <message>
        <source>In the money of %1</source>
        <translation>Yn arian %1</translation>
    </message>
    <message>
        <source>In prices of %1, discounted to it</source>
        <translation>Ym mhrisiau %1, wedi’i ddisgowntio iddi</translation>
    </message>
    <message>
        <source>From the evidence library:</source>
        <translation>O’r llyfrgell dystiolaeth:</translation>
    </message>
    <message>
        <source>From the source that was given:</source>
        <translation>O’r ffynhonnell a roddwyd:</translation>
    </message>
    <message>
        <source>An assumption: nothing published says so.</source>
        <translation>Rhagdybiaeth: nid oes dim a gyhoeddwyd yn dweud hynny.</translation>
    </message>
    <message>
        <source>The model’s default: nobody has signed it.</source>
        <translation>Rhagosodiad y model: nid oes neb wedi’i lofnodi.</translation>
    </message>
    <message>
        <source>Typed without a source.</source>
        <translation>Teipiwyd heb ffynhonnell.</translation>
    </message>
    <message>
        <source>Worked out by this program from what stands above; each part opens onto its own source.</source>
        <translation>Cyfrifwyd gan y rhaglen hon o’r hyn sydd uchod; mae pob rhan yn agor ar ei ffynhonnell ei hun.</translation>
    </message>
    <message>
        <source>Firm: official figures, or a trial in this country (grade 1 of 6)</source>
        <translation>Cadarn: ffigurau swyddogol, neu dreial yn y wlad hon (gradd 1 o 6)</translation>
    </message>
    <message>
        <source>Good: a careful published study (grade 2 of 6)</source>
        <translation>Da: astudiaeth ofalus a gyhoeddwyd (gradd 2 o 6)</translation>
    </message>
    <message>
        <source>Fair: comparable places, or outcomes watched by others (grade 3 of 6)</source>
        <translation>Gweddol: lleoedd cymaradwy, neu ganlyniadau a wyliwyd gan eraill (gradd 3 o 6)</translation>
    </message>
    <message>
        <source>Weak: general figures (grade 4 of 6)</source>
        <translation>Gwan: ffigurau cyffredinol (gradd 4 o 6)</translation>
    </message>
    <message>
        <source>Second-hand: said in print, its source not found (grade 5 of 6)</source>
        <translation>Ail-law: dywedwyd mewn print, ni chafwyd ei ffynhonnell (gradd 5 o 6)</translation>
    </message>
    <message>
        <source>Judgement: nobody has measured it (grade 6 of 6)</source>
        <translation>Barn: nid oes neb wedi’i fesur (gradd 6 o 6)</translation>
    </message>
    <message>
        <source>A figure of the founding article</source>
        <translation>Un o ffigurau’r erthygl wreiddiol</translation>
    </message>
    <message>
        <source>An effect that was found</source>
        <translation>Effaith a ganfuwyd</translation>
    </message>
    <message>
        <source>A trial that found nothing</source>
        <translation>Treial na chanfu ddim</translation>
    </message>
    <message>
        <source>A unit cost</source>
        <translation>Cost uned</translation>
    </message>
    <message>
        <source>A growth</source>
        <translation>Twf</translation>
    </message>
    <message>
        <source>An assumption</source>
        <translation>Rhagdybiaeth</translation>
    </message>
    <message>
        <source>A rule</source>
        <translation>Rheol</translation>
    </message>
    <message>
        <source>A benchmark</source>
        <translation>Meincnod</translation>
    </message>
    <message>
        <source>Wider public value: worth to people that is in no budget.</source>
        <translation>Gwerth cyhoeddus ehangach: gwerth i bobl nad yw mewn unrhyw gyllideb.</translation>
    </message>
    <message>
        <source>Capacity that is released and that nobody takes out.</source>
        <translation>Capasiti a ryddheir ac nad oes neb yn ei dynnu allan.</translation>
    </message>
    <message>
        <source>What people lose by services withdrawn.</source>
        <translation>Yr hyn y mae pobl yn ei golli pan dynnir gwasanaethau’n ôl.</translation>
    </message>
    <message>
        <source>It is in no budget, and added to no saving.</source>
        <translation>Nid yw mewn unrhyw gyllideb, ac nis ychwanegir at unrhyw arbediad.</translation>
    </message>
    <message>
        <source>Causes of demand beyond its growth and the prevention linked to it.</source>
        <translation>Achosion galw y tu hwnt i’w dwf a’r atal a gysylltir ag ef.</translation>
    </message>
    <message>
        <source>What it does to services and places outside these budgets.</source>
        <translation>Yr hyn a wna i wasanaethau a lleoedd y tu allan i’r cyllidebau hyn.</translation>
    </message>
    <message>
        <source>Grants and settlements that are not announced.</source>
        <translation>Grantiau a setliadau nas cyhoeddwyd.</translation>
    </message>
    <message>
        <source>Vacancies and agency staff.</source>
        <translation>Swyddi gwag a staff asiantaeth.</translation>
    </message>
    <message>
        <source>Assumptions without a range: they are taken as certain.</source>
        <translation>Rhagdybiaethau heb ystod: fe’u cymerir yn sicr.</translation>
    </message>
    <message>
        <source>Values beyond its range: no future draws them.</source>
        <translation>Gwerthoedd y tu hwnt i’w hystod: nid oes dyfodol yn eu tynnu.</translation>
    </message>
    <message>
        <source>It has no range, so no future varies it.</source>
        <translation>Nid oes ganddo ystod, felly nid oes dyfodol yn ei amrywio.</translation>
    </message>
    <message>
        <source>A recession, new law, or a plan that is not carried out.</source>
        <translation>Dirwasgiad, deddf newydd, neu gynllun na chaiff ei gyflawni.</translation>
    </message>
    <message>
        <source>It reproduces.</source>
        <translation>Mae’n atgynhyrchu.</translation>
    </message>
    <message>
        <source>It does not reproduce.</source>
        <translation>Nid yw’n atgynhyrchu.</translation>
    </message>
    <message>
        <source>Nothing published to compare it with.</source>
        <translation>Dim a gyhoeddwyd i’w gymharu ag ef.</translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation>Ni roddir ffynhonnell.</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 o flynyddoedd</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>“%1” could not be saved</source>
        <translation>Ni ellid cadw “%1”</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Spending</source>
        <translation>Gwariant</translation>
    </message>
    <message>
        <source>Cash saved in the year</source>
        <translation>Arian parod a arbedir yn y flwyddyn</translation>
    </message>
    <message>
        <source>Cash saved so far</source>
        <translation>Arian parod a arbedwyd hyd yma</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>Gwerth presennol net</translation>
    </message>
    <message>
        <source>Share spent on prevention</source>
        <translation>Cyfran a werir ar atal</translation>
    </message>
    <message>
        <source>Programme costs</source>
        <translation>Costau rhaglen</translation>
    </message>
    <message>
        <source>Capacity released</source>
        <translation>Capasiti a ryddheir</translation>
    </message>
    <message>
        <source>Capacity turned into cash</source>
        <translation>Capasiti a droir yn arian parod</translation>
    </message>
    <message>
        <source>Services withdrawn</source>
        <translation>Gwasanaethau a dynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Wider public value</source>
        <translation>Gwerth cyhoeddus ehangach</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Swyddi</translation>
    </message>
    <message>
        <source>Spending if nothing is done</source>
        <translation>Gwariant os na wneir dim</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Bwlch</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>Cronfeydd wrth gefn</translation>
    </message>
    <message>
        <source>Contribution to others</source>
        <translation>Cyfraniad i eraill</translation>
    </message>
    <message>
        <source>New income</source>
        <translation>Incwm newydd</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Cyllid</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nifer</translation>
    </message>
    <message>
        <source>Avoided number</source>
        <translation>Nifer a osgoir</translation>
    </message>
    <message>
        <source>Number turned away</source>
        <translation>Nifer a drowyd ymaith</translation>
    </message>
    <message>
        <source>Number against today’s</source>
        <translation>Nifer o’i gymharu â heddiw</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Cyllideb</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>a preventive line and the demand it lowers</comment>
        <translation>%1, ar %2</translation>
    </message>
    <message>
        <source>%1: from %2, statutory services can be spared no longer.</source>
        <translation>%1: o %2 ymlaen, ni ellir gwarchod gwasanaethau statudol mwyach.</translation>
    </message>
    <message>
        <source>%1: from %2, there is less to move than asked.</source>
        <translation>%1: o %2 ymlaen, mae llai i’w symud nag a ofynnwyd.</translation>
    </message>
    <message>
        <source>%1: from %2, beyond what the evidence has seen.</source>
        <translation>%1: o %2 ymlaen, y tu hwnt i’r hyn a welodd y dystiolaeth.</translation>
    </message>
    <message>
        <source>%1: from %2, support would save more than can be saved.</source>
        <translation>%1: o %2 ymlaen, byddai cymorth yn arbed mwy nag y gellir ei arbed.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a figure, and whose it is</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <comment>a figure, whose it is, and its year</comment>
        <translation>%1 %2 yn %3</translation>
    </message>
</context>
<context>
    <name>FundingTable</name>
    <message>
        <source>Source of funding</source>
        <translation>Ffynhonnell gyllid</translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation>Yn ôl sefydliad</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Twf</translation>
    </message>
    <message>
        <source>Each year, for years that are not typed</source>
        <translation>Bob blwyddyn, ar gyfer blynyddoedd na theipiwyd</translation>
    </message>
    <message>
        <source>In the base year</source>
        <translation>Yn y flwyddyn sylfaen</translation>
    </message>
    <message>
        <source>Typed, or grown from the base year</source>
        <translation>Wedi’i deipio, neu wedi tyfu o’r flwyddyn sylfaen</translation>
    </message>
    <message>
        <source>as it spends</source>
        <translation>fel y mae’n gwario</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Ffynhonnell newydd</translation>
    </message>
    <message>
        <source>Add a source of funding to %1</source>
        <translation>Ychwanegu ffynhonnell gyllid at %1</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Cyllid</translation>
    </message>
    <message>
        <source>By source and year, in cash. A year that is typed stands by itself; the others (italic) grow from the base year. Empty a typed year to let it grow again.</source>
        <translation>Yn ôl ffynhonnell a blwyddyn, mewn arian. Mae blwyddyn a deipiwyd yn sefyll ar ei phen ei hun; mae’r lleill (italig) yn tyfu o’r flwyddyn sylfaen. Gwagiwch flwyddyn a deipiwyd i adael iddi dyfu eto.</translation>
    </message>
    <message>
        <source>There is no organisation to be funded yet. Add one under Organisations.</source>
        <translation>Nid oes sefydliad i’w gyllido eto. Ychwanegwch un o dan Sefydliadau.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>chosen by you or by the mapping</source>
        <translation>dewiswyd gennych chi neu gan y mapiad</translation>
    </message>
    <message>
        <source>there is no other</source>
        <translation>nid oes un arall</translation>
    </message>
    <message>
        <source>of the sheets in sight, it has the most rows of figures</source>
        <translation>o’r taflenni sydd yn y golwg, hon sydd â’r mwyaf o resi o ffigurau</translation>
    </message>
    <message>
        <source>the file is most likely written so</source>
        <translation>felly, yn fwyaf tebygol, yr ysgrifennwyd y ffeil</translation>
    </message>
    <message>
        <source>it parts the rows most evenly</source>
        <translation>dyma sy’n rhannu’r rhesi fwyaf cyson</translation>
    </message>
    <message>
        <source>words stand there, right above the first figures</source>
        <translation>geiriau sydd yno, yn union uwchben y ffigurau cyntaf</translation>
    </message>
    <message>
        <source>from the first row of figures to the last</source>
        <translation>o’r rhes gyntaf o ffigurau i’r olaf</translation>
    </message>
    <message>
        <source>“%1” stands there</source>
        <translation>“%1” sydd yno</translation>
    </message>
    <message>
        <source>the sheet keeps its figures whole and shows them divided</source>
        <translation>mae’r daflen yn cadw ei ffigurau’n gyfan ac yn eu dangos wedi’u rhannu</translation>
    </message>
    <message>
        <source>nothing in the table says otherwise</source>
        <translation>nid oes dim yn y tabl yn dweud yn wahanol</translation>
    </message>
    <message>
        <source>“%1” can be written so alone</source>
        <translation>dim ond felly y gellir ysgrifennu “%1”</translation>
    </message>
    <message>
        <source>most figures are below zero</source>
        <translation>mae’r rhan fwyaf o’r ffigurau islaw sero</translation>
    </message>
    <message>
        <source>its title says so: “%1”</source>
        <translation>mae ei bennawd yn dweud hynny: “%1”</translation>
    </message>
    <message>
        <source>“%1” is the mapping’s title of another year</source>
        <translation>“%1” yw pennawd y mapiad ar gyfer blwyddyn arall</translation>
    </message>
    <message>
        <source>of the years in the table, %1 is the latest</source>
        <translation>o’r blynyddoedd yn y tabl, %1 yw’r ddiweddaraf</translation>
    </message>
    <message>
        <source>it holds the most different words</source>
        <translation>hon sydd â’r nifer fwyaf o eiriau gwahanol</translation>
    </message>
    <message>
        <source>its name says “%1”</source>
        <translation>mae ei enw’n dweud “%1”</translation>
    </message>
    <message>
        <source>it is the sum of the lines above it (%1)</source>
        <translation>dyma swm y llinellau uwch ei phen (%1)</translation>
    </message>
    <message>
        <source>the titles stand there again</source>
        <translation>mae’r penawdau yno eto</translation>
    </message>
    <message>
        <source>it has a name and no figure</source>
        <translation>mae ganddi enw ond dim ffigur</translation>
    </message>
    <message>
        <source>“%1” stands for many places</source>
        <translation>mae “%1” yn golygu llawer o leoedd</translation>
    </message>
    <message>
        <source>it stands below the row where the funding begins</source>
        <translation>mae hi islaw’r rhes lle mae’r cyllid yn dechrau</translation>
    </message>
    <message>
        <source>it has a name and a figure</source>
        <translation>mae ganddi enw a ffigur</translation>
    </message>
    <message>
        <source>Name of the line</source>
        <translation>Enw’r llinell</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Adran</translation>
    </message>
    <message>
        <source>Net budget</source>
        <translation>Cyllideb net</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Gwariant</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Incwm</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Haen</translation>
    </message>
    <message>
        <source>Statutory duty</source>
        <translation>Dyletswydd statudol</translation>
    </message>
    <message>
        <source>Ring-fenced</source>
        <translation>Wedi’i neilltuo</translation>
    </message>
    <message>
        <source>Posts (FTE)</source>
        <translation>Swyddi (CALl)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Llinell gyllideb</translation>
    </message>
    <message>
        <source>Part of the line above</source>
        <translation>Rhan o’r llinell uwchben</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Is-gyfanswm</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Cyfanswm</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Pennawd</translation>
    </message>
    <message>
        <source>Of many places</source>
        <translation>O lawer o leoedd</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Cyllid</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Troednodyn</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Wedi’i gadael allan</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little-endian)</source>
        <translation>Unicode (UTF-16, pen bach)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>Unicode (UTF-16, pen mawr)</translation>
    </message>
    <message>
        <source>Western, of Windows (1252)</source>
        <translation>Gorllewinol, Windows (1252)</translation>
    </message>
    <message>
        <source>Western, of older Macs</source>
        <translation>Gorllewinol, hen Mac</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Comas</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Hanner colonau</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabiau</translation>
    </message>
    <message>
        <source>Spaces: words, then figures</source>
        <translation>Bylchau: geiriau, yna ffigurau</translation>
    </message>
    <message>
        <source>Pounds (£)</source>
        <translation>Punnoedd (£)</translation>
    </message>
    <message>
        <source>Thousands (£000)</source>
        <translation>Miloedd (£000)</translation>
    </message>
    <message>
        <source>Millions (£m)</source>
        <translation>Miliynau (£m)</translation>
    </message>
    <message>
        <source>Point: 1,234.5</source>
        <translation>Pwynt: 1,234.5</translation>
    </message>
    <message>
        <source>Comma: 1.234,5</source>
        <translation>Coma: 1.234,5</translation>
    </message>
    <message>
        <source>Nothing: £0</source>
        <translation>Dim: £0</translation>
    </message>
    <message>
        <source>Missing: not known</source>
        <translation>Ar goll: ddim yn hysbys</translation>
    </message>
    <message>
        <source>Above zero</source>
        <translation>Uwchlaw sero</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Islaw sero</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Cyngor</translation>
    </message>
    <message>
        <source>NHS</source>
        <translation>GIG</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Heddlu</translation>
    </message>
    <message>
        <source>Fire and rescue</source>
        <translation>Tân ac achub</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Addysg</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Tai</translation>
    </message>
    <message>
        <source>Welfare</source>
        <translation>Lles</translation>
    </message>
    <message>
        <source>Voluntary sector</source>
        <translation>Sector gwirfoddol</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Arall</translation>
    </message>
    <message>
        <source>%1 (row %2)</source>
        <translation>%1 (rhes %2)</translation>
    </message>
</context>
<context>
    <name>InWords</name>
    <message>
        <source>%1 (%2).</source>
        <comment>what a measure does, and in which years</comment>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>o %1 ymlaen</translation>
    </message>
    <message>
        <source>Cuts every department by %1 a year</source>
        <translation>Yn torri pob adran %1 y flwyddyn</translation>
    </message>
    <message>
        <source>Cuts %1 a year from %2</source>
        <translation>Yn torri %1 y flwyddyn o %2</translation>
    </message>
    <message>
        <source>Moves %1 a year from %2 to %3</source>
        <translation>Yn symud %1 y flwyddyn o %2 i %3</translation>
    </message>
    <message>
        <source>Puts %1 a year of new money into %2, paid by %3</source>
        <translation>Yn rhoi %1 y flwyddyn o arian newydd yn %2, wedi’i dalu gan %3</translation>
    </message>
    <message>
        <source>Supports %1 people in crisis at %2 each a year, paid by %3</source>
        <translation>Yn cefnogi %1 o bobl mewn argyfwng am %2 yr un y flwyddyn, wedi’i dalu gan %3</translation>
    </message>
    <message>
        <source>Makes one front door for %1: %2 less assessing and passing people on</source>
        <translation>Yn gwneud un drws blaen i %1: %2 yn llai o asesu a throsglwyddo pobl</translation>
    </message>
    <message>
        <source>Puts %1 generalist posts in place of specialists in %2</source>
        <translation>Yn rhoi %1 o swyddi cyffredinol yn lle arbenigwyr yn %2</translation>
    </message>
    <message>
        <source>Brings contracts together: %1 of %2 is saved in %3</source>
        <translation>Yn dod â chontractau ynghyd: arbedir %1 o %2 yn %3</translation>
    </message>
    <message>
        <source>Raises %1 a year more income for %2</source>
        <translation>Yn codi %1 y flwyddyn yn fwy o incwm i %2</translation>
    </message>
    <message>
        <source>%1 gives %2 of what it saves to %3</source>
        <translation>Mae %1 yn rhoi %2 o’r hyn y mae’n ei arbed i %3</translation>
    </message>
    <message>
        <source>Raises the threshold: %1 fewer are let in to %2</source>
        <translation>Yn codi’r trothwy: gadewir %1 yn llai i mewn i %2</translation>
    </message>
    <message>
        <source>By %1 it costs %2 more in cash than doing nothing; its net present value is %3.</source>
        <translation>Erbyn %1 mae’n costio %2 yn fwy mewn arian parod na gwneud dim; ei werth presennol net yw %3.</translation>
    </message>
    <message>
        <source>By %1 it saves %2 of cash against doing nothing; its net present value is %3.</source>
        <translation>Erbyn %1 mae’n arbed %2 o arian parod o’i gymharu â gwneud dim; ei werth presennol net yw %3.</translation>
    </message>
    <message>
        <source>It has paid back by %1 and stays ahead.</source>
        <translation>Mae wedi talu’n ôl erbyn %1 ac yn aros ar y blaen.</translation>
    </message>
    <message>
        <source>It does not pay back by %1.</source>
        <translation>Nid yw’n talu’n ôl erbyn %1.</translation>
    </message>
    <message>
        <source>No services are withdrawn.</source>
        <translation>Ni thynnir unrhyw wasanaethau’n ôl.</translation>
    </message>
    <message>
        <source>In %1, %2 of services are no longer there, where money was moved from.</source>
        <translation>Yn %1, nid yw %2 o wasanaethau yno mwyach, lle symudwyd arian ohonynt.</translation>
    </message>
    <message>
        <source>In %1, %2 is cut on paper; %3 of it is still saved, and %4 of services are no longer there.</source>
        <translation>Yn %1, torrir %2 ar bapur; arbedir %3 ohono o hyd, ac nid yw %4 o wasanaethau yno mwyach.</translation>
    </message>
    <message>
        <source>Demand changes most in %1: %2 lower than with nothing done by %3.</source>
        <translation>Mae’r galw’n newid fwyaf yn %1: %2 yn is na phe na wneid dim erbyn %3.</translation>
    </message>
    <message>
        <source>Demand changes most in %1: %2 higher than with nothing done by %3.</source>
        <translation>Mae’r galw’n newid fwyaf yn %1: %2 yn uwch na phe na wneid dim erbyn %3.</translation>
    </message>
    <message>
        <source>There are %1 fewer posts than with nothing done in %2.</source>
        <translation>Mae %1 yn llai o swyddi na phe na wneid dim yn %2.</translation>
    </message>
    <message>
        <source>There are %1 more posts than with nothing done in %2.</source>
        <translation>Mae %1 yn fwy o swyddi na phe na wneid dim yn %2.</translation>
    </message>
    <message>
        <source>%1: reserves fall below their least in %2.</source>
        <translation>%1: mae’r cronfeydd wrth gefn yn disgyn o dan eu lleiafswm yn %2.</translation>
    </message>
    <message>
        <source>%1: reserves stay at or above their least throughout.</source>
        <translation>%1: mae’r cronfeydd wrth gefn yn aros ar neu uwchlaw eu lleiafswm drwy gydol yr amser.</translation>
    </message>
    <message>
        <source>To stay solvent it would need cuts of more than half its budget.</source>
        <translation>I aros yn ariannol hyfyw byddai angen toriadau o fwy na hanner ei gyllideb.</translation>
    </message>
    <message>
        <source>To stay solvent it still needs cuts of %1 a year for five years.</source>
        <translation>I aros yn ariannol hyfyw mae angen toriadau o %1 y flwyddyn arno o hyd am bum mlynedd.</translation>
    </message>
    <message>
        <source>%1: protecting statutory services reaches its limit (%2).</source>
        <translation>%1: mae diogelu gwasanaethau statudol yn cyrraedd ei derfyn (%2).</translation>
    </message>
    <message>
        <source>%1: there is less to move than was asked for (%2).</source>
        <translation>%1: mae llai i’w symud nag y gofynnwyd amdano (%2).</translation>
    </message>
    <message>
        <source>%1: support would save more than this line can give; the rest is not counted (%2).</source>
        <translation>%1: byddai cymorth yn arbed mwy nag y gall y llinell hon ei roi; ni chyfrifir y gweddill (%2).</translation>
    </message>
    <message>
        <source>Beyond the evidence: %1 rises further than any evidence covers (%2).</source>
        <translation>Y tu hwnt i’r dystiolaeth: mae %1 yn codi ymhellach nag y mae unrhyw dystiolaeth yn ei gwmpasu (%2).</translation>
    </message>
    <message>
        <source>Beyond the evidence: %1 is spent on more than twice over (%2).</source>
        <translation>Y tu hwnt i’r dystiolaeth: gwerir mwy na dwywaith cymaint ar %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <comment>the first of a list, and how many more</comment>
        <translation>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 ac %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things listed</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>a preventive line and the demand it lowers</comment>
        <translation>%1, ar %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a line, and its figure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in %2: %3.</source>
        <comment>a stream of demand, the year, and its figure in each line</comment>
        <translation>%1 yn %2: %3.</translation>
    </message>
</context>
<context>
    <name>Keep</name>
    <message>
        <source>Snapshot</source>
        <translation>Ciplun</translation>
    </message>
    <message>
        <source>Keep the snapshot “%1”</source>
        <translation>Cadw’r ciplun “%1”</translation>
    </message>
</context>
<context>
    <name>Levers</name>
    <message>
        <source>Neither saves nor costs money in %1.</source>
        <translation>Nid yw’n arbed nac yn costio arian yn %1.</translation>
    </message>
    <message>
        <source>Saves %1 more than it costs in %2.</source>
        <translation>Yn arbed %1 yn fwy nag y mae’n ei gostio yn %2.</translation>
    </message>
    <message>
        <source>Costs %1 more than it saves in %2.</source>
        <translation>Yn costio %1 yn fwy nag y mae’n ei arbed yn %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 over %n years.</source>
        <translation>
            <numerusform>%1 dros %n o flynyddoedd.</numerusform>
            <numerusform>%1 dros %n flwyddyn.</numerusform>
            <numerusform>%1 dros %n o flynyddoedd.</numerusform>
            <numerusform>%1 dros %n o flynyddoedd.</numerusform>
            <numerusform>%1 dros %n o flynyddoedd.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1: %2 cut on paper; %3 still saved; %4 of services withdrawn.</source>
        <translation>Yn %1: torri %2 ar bapur; %3 yn dal i’w arbed; tynnu gwerth %4 o wasanaethau’n ôl.</translation>
    </message>
    <message>
        <source>Brings in %1 in %2. It narrows the gap, and is no saving.</source>
        <translation>Yn dod â %1 i mewn yn %2. Mae’n culhau’r bwlch, ac nid yw’n arbediad.</translation>
    </message>
    <message>
        <source>Turns away %1 in %2.</source>
        <translation>Yn troi %1 i ffwrdd yn %2.</translation>
    </message>
    <message>
        <source>Changes who pays and who gains, and not the total.</source>
        <translation>Mae’n newid pwy sy’n talu a phwy sy’n elwa, ac nid y cyfanswm.</translation>
    </message>
    <message>
        <source>Together they save %1 in %2, not the %3 that each alone would add up to: they overlap.</source>
        <translation>Gyda’i gilydd maent yn arbed %1 yn %2, nid y %3 y byddai pob un ar ei ben ei hun yn dod iddo: maent yn gorgyffwrdd.</translation>
    </message>
    <message>
        <source>Together they save %1 in %2, more than the %3 that each alone would add up to.</source>
        <translation>Gyda’i gilydd maent yn arbed %1 yn %2, mwy na’r %3 y byddai pob un ar ei ben ei hun yn dod iddo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stream of demand, and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the same</source>
        <translation>%1: yr un fath</translation>
    </message>
    <message>
        <source>%1: %2 fewer (%3)</source>
        <translation>%1: %2 yn llai (%3)</translation>
    </message>
    <message>
        <source>%1: %2 more (%3)</source>
        <translation>%1: %2 yn fwy (%3)</translation>
    </message>
    <message>
        <source>Shared priorities in %1, against doing nothing: %2.</source>
        <translation>Blaenoriaethau cyffredin yn %1, o gymharu â gwneud dim: %2.</translation>
    </message>
</context>
<context>
    <name>LineCell</name>
    <message>
        <source>Budget line</source>
        <translation>Llinell gyllideb</translation>
    </message>
    <message>
        <source>Share of place</source>
        <translation>Cyfran o’r lle</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Haen</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Dyletswydd</translation>
    </message>
    <message>
        <source>Ring-fenced</source>
        <translation>Wedi’i neilltuo</translation>
    </message>
    <message>
        <source>Driven by</source>
        <translation>Wedi’i yrru gan</translation>
    </message>
    <message>
        <source>Cashable</source>
        <translation>Troi’n arian</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Organisations, their departments, and the lines of their budgets</source>
        <translation>Sefydliadau, eu hadrannau, a llinellau eu cyllidebau</translation>
    </message>
    <message>
        <source>Net current expenditure in the base year</source>
        <translation>Gwariant cyfredol net yn y flwyddyn sylfaen</translation>
    </message>
    <message>
        <source>The part of all budgets of the place</source>
        <translation>Y rhan o holl gyllidebau’r lle</translation>
    </message>
    <message>
        <source>How early in a person’s story the money meets them</source>
        <translation>Pa mor gynnar yn stori person y mae’r arian yn eu cyrraedd</translation>
    </message>
    <message>
        <source>Whether the law asks for the service</source>
        <translation>A yw’r gyfraith yn gofyn am y gwasanaeth</translation>
    </message>
    <message>
        <source>Whether the money can be used for nothing else</source>
        <translation>A oes modd defnyddio’r arian at ddim arall</translation>
    </message>
    <message>
        <source>The demand that drives the cost</source>
        <translation>Y galw sy’n gyrru’r gost</translation>
    </message>
    <message>
        <source>How much of the freed capacity becomes money</source>
        <translation>Faint o’r capasiti a ryddheir sy’n troi’n arian</translation>
    </message>
    <message>
        <source>Where the budget comes from</source>
        <translation>O ble y daw’r gyllideb</translation>
    </message>
    <message>
        <source>Fixed budget</source>
        <translation>Cyllideb sefydlog</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Dewis</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Rhydd</translation>
    </message>
    <message>
        <source>The model’s default: nobody has signed this value</source>
        <translation>Gwerth diofyn y model: nid oes neb wedi’i lofnodi</translation>
    </message>
    <message>
        <source>No source given</source>
        <translation>Ni roddwyd ffynhonnell</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Cyllideb</translation>
    </message>
</context>
<context>
    <name>LineEdits</name>
    <message>
        <source>New line</source>
        <translation>Llinell newydd</translation>
    </message>
    <message>
        <source>Add a line to %1</source>
        <translation>Ychwanegu llinell at %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Dileu %1</translation>
    </message>
    <message numerus="yes">
        <source>Set the tier of %n lines to %1</source>
        <translation>
            <numerusform>Gosod haen %n o linellau i %1</numerusform>
            <numerusform>Gosod haen %n llinell i %1</numerusform>
            <numerusform>Gosod haen %n o linellau i %1</numerusform>
            <numerusform>Gosod haen %n o linellau i %1</numerusform>
            <numerusform>Gosod haen %n o linellau i %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkTable</name>
    <message>
        <source>Spending on</source>
        <translation>Gwariant ar</translation>
    </message>
    <message>
        <source>The line that prevents</source>
        <translation>Y llinell sy’n atal</translation>
    </message>
    <message>
        <source>Lowers</source>
        <translation>Yn gostwng</translation>
    </message>
    <message>
        <source>The demand that it lowers</source>
        <translation>Y galw y mae’n ei ostwng</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Cryfder</translation>
    </message>
    <message>
        <source>By how many percent demand falls for 1% more spending</source>
        <translation>Faint y cant y mae’r galw’n gostwng am 1% yn fwy o wariant</translation>
    </message>
    <message>
        <source>After, years</source>
        <translation>Ar ôl, blynyddoedd</translation>
    </message>
    <message>
        <source>How long until it works</source>
        <translation>Pa mor hir nes iddo weithio</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Gradd</translation>
    </message>
    <message>
        <source>Of the evidence: 1 is the surest, 6 the least sure</source>
        <translation>O’r dystiolaeth: 1 yw’r sicraf, 6 y lleiaf sicr</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>O’i gymharu â</translation>
    </message>
    <message>
        <source>The spending that the strength was measured on; the line’s budget when nothing stands here</source>
        <translation>Y gwariant y mesurwyd y cryfder arno; cyllideb y llinell pan nad oes dim yma</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Where the strength comes from</source>
        <translation>O ble y daw’r cryfder</translation>
    </message>
    <message>
        <source>A link goes from a line with a fixed budget to a demand stream. Add both of them first.</source>
        <translation>Mae cyswllt yn mynd o linell â chyllideb sefydlog i ffrwd alw. Ychwanegwch y ddwy yn gyntaf.</translation>
    </message>
    <message>
        <source>Add a prevention link</source>
        <translation>Ychwanegu cyswllt atal</translation>
    </message>
    <message>
        <source>Prevention links</source>
        <translation>Cysylltau atal</translation>
    </message>
    <message>
        <source>Which spending lowers which demand: by how much, how soon, and how sure that is. A new link does nothing until its strength is typed.</source>
        <translation>Pa wariant sy’n gostwng pa alw: o faint, pa mor fuan, a pha mor sicr yw hynny. Nid yw cyswllt newydd yn gwneud dim nes teipio ei gryfder.</translation>
    </message>
    <message>
        <source>Nothing prevents anything yet. Add a link from a line that prevents to a demand stream.</source>
        <translation>Nid oes dim yn atal dim eto. Ychwanegwch gyswllt o linell sy’n atal i ffrwd alw.</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Cyswllt newydd</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The budgets of a whole place, year by year.</source>
        <translation>Cyllidebau lle cyfan, flwyddyn wrth flwyddyn.</translation>
    </message>
    <message>
        <source>Open nothing.</source>
        <translation>Agor dim.</translation>
    </message>
    <message>
        <source>A .wholeplace or wholeplace/1 JSON file; without one the sample place opens.</source>
        <translation>Ffeil .wholeplace neu JSON wholeplace/1; heb un, mae’r lle enghreifftiol yn agor.</translation>
    </message>
    <message>
        <source>Write a paper or a picture of FILE, without a window.</source>
        <translation>Ysgrifennu papur neu lun o FILE, heb ffenestr.</translation>
    </message>
    <message>
        <source>html, pdf, png or svg.</source>
        <translation>html, pdf, png neu svg.</translation>
    </message>
    <message>
        <source>The file to write; beside a PDF stands its web page.</source>
        <translation>Y ffeil i’w hysgrifennu; wrth ochr PDF saif ei dudalen we.</translation>
    </message>
    <message>
        <source>en, cy, or both as en,cy.</source>
        <translation>en, cy, neu’r ddau fel en,cy.</translation>
    </message>
    <message>
        <source>The pages of a paper, with commas between them; the cabinet paper unless said otherwise.</source>
        <translation>Tudalennau papur, â chomas rhyngddynt; papur y cabinet oni ddywedir fel arall.</translation>
    </message>
    <message>
        <source>The chart of a picture: spend, reserves, cash or tornado.</source>
        <translation>Siart y llun: spend, reserves, cash neu tornado.</translation>
    </message>
    <message>
        <source>Keep settings and what is kept against a crash beside the program.</source>
        <translation>Cadw gosodiadau, a’r hyn a gedwir rhag chwalfa, wrth ymyl y rhaglen.</translation>
    </message>
    <message>
        <source>Check this installation and say what is wrong with it, without a window.</source>
        <translation>Gwirio’r gosodiad hwn a dweud beth sydd o’i le arno, heb ffenestr.</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Newid “%1”</translation>
    </message>
</context>
<context>
    <name>MediumTerm</name>
    <message>
        <source>Base budget</source>
        <translation>Cyllideb sylfaen</translation>
    </message>
    <message>
        <source>+ Growth of prices</source>
        <translation>+ Twf prisiau</translation>
    </message>
    <message>
        <source>+ Growth of demand</source>
        <translation>+ Twf y galw</translation>
    </message>
    <message>
        <source>+ Known pressures</source>
        <translation>+ Pwysau hysbys</translation>
    </message>
    <message>
        <source>+ Agreed savings</source>
        <translation>+ Arbedion y cytunwyd arnynt</translation>
    </message>
    <message>
        <source>Needed before measures</source>
        <translation>Angen cyn mesurau</translation>
    </message>
    <message>
        <source>+ What measures change</source>
        <translation>+ Newid oherwydd mesurau</translation>
    </message>
    <message>
        <source>+ Programme costs</source>
        <translation>+ Costau rhaglen</translation>
    </message>
    <message>
        <source>+ Paid to partners</source>
        <translation>+ Talwyd i bartneriaid</translation>
    </message>
    <message>
        <source>Net spend</source>
        <translation>Gwariant net</translation>
    </message>
    <message>
        <source>− Income from measures</source>
        <translation>− Incwm o fesurau</translation>
    </message>
    <message>
        <source>− Funding</source>
        <translation>− Cyllid</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Bwlch</translation>
    </message>
    <message>
        <source>Reserves at the end</source>
        <translation>Cronfeydd wrth gefn ar y diwedd</translation>
    </message>
    <message>
        <source>Least reserves</source>
        <translation>Lleiafswm cronfeydd wrth gefn</translation>
    </message>
    <message>
        <source>Of these at risk, not counted</source>
        <translation>O’r rhain mewn perygl, heb eu cyfrif</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Prevention</source>
        <translation>Atal</translation>
    </message>
    <message>
        <source>Early help</source>
        <translation>Cymorth cynnar</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ymateb</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Argyfwng</translation>
    </message>
    <message>
        <source>Enabling</source>
        <translation>Galluogi</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Arall</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Gwneud dim</translation>
    </message>
    <message>
        <source>Cuts</source>
        <translation>Toriadau</translation>
    </message>
    <message>
        <source>Whole place</source>
        <translation>Lle cyfan</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Toriad</translation>
    </message>
    <message>
        <source>Move money to prevention</source>
        <translation>Symud arian i atal</translation>
    </message>
    <message>
        <source>New money</source>
        <translation>Arian newydd</translation>
    </message>
    <message>
        <source>Support for people</source>
        <translation>Cymorth i bobl</translation>
    </message>
    <message>
        <source>One front door</source>
        <translation>Un drws blaen</translation>
    </message>
    <message>
        <source>Generalists</source>
        <translation>Cyffredinolwyr</translation>
    </message>
    <message>
        <source>Fewer contracts</source>
        <translation>Llai o gontractau</translation>
    </message>
    <message>
        <source>More income</source>
        <translation>Mwy o incwm</translation>
    </message>
    <message>
        <source>Sharing deal</source>
        <translation>Cytundeb rhannu</translation>
    </message>
    <message>
        <source>Higher threshold</source>
        <translation>Trothwy uwch</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Cyngor</translation>
    </message>
    <message>
        <source>NHS</source>
        <translation>GIG</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Heddlu</translation>
    </message>
    <message>
        <source>Fire and rescue</source>
        <translation>Tân ac achub</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Addysg</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Tai</translation>
    </message>
    <message>
        <source>Welfare</source>
        <translation>Lles</translation>
    </message>
    <message>
        <source>Voluntary sector</source>
        <translation>Sector gwirfoddol</translation>
    </message>
</context>
<context>
    <name>NewPlace</name>
    <message>
        <source>Across-the-board cut</source>
        <translation>Toriad cyffredinol</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Lle newydd</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Cyngor</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Gwasanaethau</translation>
    </message>
    <message>
        <source>First budget line</source>
        <translation>Llinell gyllideb gyntaf</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>%1: could not be read, and is left out.</source>
        <translation>%1: ni ellid ei ddarllen, ac mae wedi’i adael allan.</translation>
    </message>
    <message>
        <source>%1: could not be read. “%2” stands in for it; put in what it should be.</source>
        <translation>%1: ni ellid ei ddarllen. Mae “%2” yn ei le dros dro; rhowch yr hyn a ddylai fod yno.</translation>
    </message>
    <message>
        <source>%1: is new in version %2 of the file.</source>
        <translation>%1: yn newydd yn fersiwn %2 o’r ffeil.</translation>
    </message>
    <message>
        <source>%1: was brought up to version %2 of the file.</source>
        <translation>%1: wedi’i ddiweddaru i fersiwn %2 o’r ffeil.</translation>
    </message>
    <message>
        <source>%1: is no longer kept from version %2 of the file.</source>
        <translation>%1: ni chedwir hyn mwyach o fersiwn %2 o’r ffeil ymlaen.</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>On a line that is gone: %1</source>
        <translation>Ar linell sydd wedi mynd: %1</translation>
    </message>
    <message>
        <source>On a measure that is gone: %1</source>
        <translation>Ar fesur sydd wedi mynd: %1</translation>
    </message>
    <message>
        <source>On a scenario that is gone: %1</source>
        <translation>Ar senario sydd wedi mynd: %1</translation>
    </message>
    <message>
        <source>Line: %1</source>
        <translation>Llinell: %1</translation>
    </message>
    <message>
        <source>Measure: %1 (%2)</source>
        <translation>Mesur: %1 (%2)</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Senario: %1</translation>
    </message>
    <message>
        <source>Year: %1</source>
        <translation>Blwyddyn: %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Wedi’i gynllunio</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Ar y gweill</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Wedi’i gyflawni</translation>
    </message>
</context>
<context>
    <name>NotesTable</name>
    <message>
        <source>On</source>
        <translation>Ar</translation>
    </message>
    <message>
        <source>The line, measure, year or scenario; Enter goes there</source>
        <translation>Y llinell, y mesur, y flwyddyn neu’r senario; mae Enter yn mynd yno</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>A note, or a decision</source>
        <translation>Nodyn, neu benderfyniad</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Yr hyn a ddywedwyd</translation>
    </message>
    <message>
        <source>The note, or why it was decided</source>
        <translation>Y nodyn, neu pam y penderfynwyd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Who says it, or sees to it</source>
        <translation>Pwy sy’n ei ddweud, neu’n gofalu amdano</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>The day on which it was written</source>
        <translation>Y diwrnod yr ysgrifennwyd ef</translation>
    </message>
    <message>
        <source>Looked at again on</source>
        <translation>Edrychir arno eto ar</translation>
    </message>
    <message>
        <source>Of a decision of the screen Compare</source>
        <translation>Ar gyfer penderfyniad o’r sgrin Cymharu</translation>
    </message>
    <message>
        <source>%1 goes ahead</source>
        <translation>Mae hyn yn mynd yn ei flaen: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Tynnu %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>What was noted and decided, by whom and when, newest first. Ctrl+M writes one wherever you are: on a line, a measure or a year.</source>
        <translation>Yr hyn a nodwyd ac a benderfynwyd, gan bwy a phryd, y diweddaraf yn gyntaf. Mae Ctrl+M yn ysgrifennu un ble bynnag yr ydych: ar linell, mesur neu flwyddyn.</translation>
    </message>
    <message>
        <source>Nothing is noted or decided yet. Stand on a line, a measure or a year, and press Ctrl+M.</source>
        <translation>Nid oes dim wedi’i nodi na’i benderfynu eto. Sefwch ar linell, mesur neu flwyddyn, a phwyswch Ctrl+M.</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Mynd ato</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>£</source>
        <translation>£</translation>
    </message>
    <message>
        <source>£k</source>
        <comment>thousands of pounds</comment>
        <translation>£k</translation>
    </message>
    <message>
        <source>£m</source>
        <comment>millions of pounds</comment>
        <translation>£m</translation>
    </message>
    <message>
        <source>£bn</source>
        <comment>billions of pounds</comment>
        <translation>£bn</translation>
    </message>
    <message>
        <source>£%1</source>
        <translation>£%1</translation>
    </message>
    <message>
        <source>£%1k</source>
        <comment>thousands of pounds</comment>
        <translation>£%1k</translation>
    </message>
    <message>
        <source>£%1m</source>
        <comment>millions of pounds</comment>
        <translation>£%1m</translation>
    </message>
    <message>
        <source>£%1bn</source>
        <comment>billions of pounds</comment>
        <translation>£%1bn</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a rate in percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>llai na %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 i %2</translation>
    </message>
</context>
<context>
    <name>Optimiser</name>
    <message>
        <source>One setting saves most and has fewest: %1</source>
        <translation>Mae un dewis yn arbed y mwyaf ac â’r nifer lleiaf: %1</translation>
    </message>
    <message>
        <source>One setting saves most and prevents most: %1</source>
        <translation>Mae un dewis yn arbed y mwyaf ac yn atal y mwyaf: %1</translation>
    </message>
    <message>
        <source>%1 saved with %2 in “%3”, or %4 with %5</source>
        <translation>Arbed %1 gyda %2 yn “%3”, neu %4 gyda %5</translation>
    </message>
    <message>
        <source>%1 saved with %2 on prevention, or %3 with %4</source>
        <translation>Arbed %1 gyda %2 ar atal, neu %3 gyda %4</translation>
    </message>
    <message>
        <source>%1 saved, %2 in “%3”</source>
        <translation>arbed %1, %2 yn “%3”</translation>
    </message>
    <message>
        <source>%1 saved, %2 on prevention</source>
        <translation>arbed %1, %2 ar atal</translation>
    </message>
    <message numerus="yes">
        <source>The most cash that can be saved over %n years, £, for each level across</source>
        <translation>
            <numerusform>Y mwyaf o arian parod y gellir ei arbed dros %n o flynyddoedd, £, ar gyfer pob lefel ar draws</numerusform>
            <numerusform>Y mwyaf o arian parod y gellir ei arbed dros %n flwyddyn, £, ar gyfer pob lefel ar draws</numerusform>
            <numerusform>Y mwyaf o arian parod y gellir ei arbed dros %n o flynyddoedd, £, ar gyfer pob lefel ar draws</numerusform>
            <numerusform>Y mwyaf o arian parod y gellir ei arbed dros %n o flynyddoedd, £, ar gyfer pob lefel ar draws</numerusform>
            <numerusform>Y mwyaf o arian parod y gellir ei arbed dros %n o flynyddoedd, £, ar gyfer pob lefel ar draws</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a number of people or cases, and the year</comment>
        <translation>%1 yn %2</translation>
    </message>
    <message>
        <source>Share spent on prevention in %1</source>
        <translation>Cyfran a werir ar atal yn %1</translation>
    </message>
    <message>
        <source>Most cash</source>
        <translation>Mwyaf o arian</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Fel y mae nawr</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>fel y mae nawr</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>a point of the frontier</comment>
        <translation>dewiswyd</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>neb</translation>
    </message>
    <message>
        <source>every organisation’s</source>
        <translation>pob sefydliad</translation>
    </message>
    <message>
        <source>“%1”: the least it may be is above the most.</source>
        <translation>“%1”: mae’r lleiaf y caiff fod yn uwch na’r mwyaf.</translation>
    </message>
    <message>
        <source>Choose at least one measure that may move.</source>
        <translation>Dewiswch o leiaf un mesur a gaiff symud.</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>Gwerth presennol net</translation>
    </message>
    <message>
        <source>Cash saved over all years</source>
        <translation>Arian parod a arbedir dros yr holl flynyddoedd</translation>
    </message>
    <message>
        <source>Share spent on prevention in the last year</source>
        <translation>Cyfran a werir ar atal yn y flwyddyn olaf</translation>
    </message>
    <message>
        <source>Worst gap of %1</source>
        <translation>Bwlch gwaethaf %1</translation>
    </message>
    <message>
        <source>Worst gap of any organisation</source>
        <translation>Bwlch gwaethaf unrhyw sefydliad</translation>
    </message>
    <message>
        <source>%1 in the last year</source>
        <comment>a number of people or cases</comment>
        <translation>%1 yn y flwyddyn olaf</translation>
    </message>
    <message>
        <source>New money over all years</source>
        <translation>Arian newydd dros yr holl flynyddoedd</translation>
    </message>
    <message>
        <source>Services withdrawn in a year</source>
        <translation>Gwasanaethau a dynnir yn ôl mewn blwyddyn</translation>
    </message>
    <message>
        <source>Reserves of %1 below their minimum</source>
        <translation>Cronfeydd wrth gefn %1 islaw eu lleiafswm</translation>
    </message>
    <message>
        <source>Money out of ring-fenced lines</source>
        <translation>Arian o linellau wedi’u neilltuo</translation>
    </message>
    <message>
        <source>Change of a line in a year</source>
        <translation>Newid mewn llinell mewn blwyddyn</translation>
    </message>
    <message>
        <source>Further steps beyond the evidence</source>
        <translation>Camau pellach y tu hwnt i’r dystiolaeth</translation>
    </message>
    <message>
        <source>“%1” is at its most: %2 more would make it %3 better.</source>
        <translation>Mae “%1” ar ei fwyaf: byddai %2 yn fwy yn ei wneud %3 yn well.</translation>
    </message>
    <message>
        <source>The evidence: going beyond it would make it %1 better.</source>
        <translation>Y dystiolaeth: byddai mynd y tu hwnt iddi yn ei wneud %1 yn well.</translation>
    </message>
    <message>
        <source>%1: %2 more would make it %3 better, %4 for each £1.</source>
        <translation>%1: byddai %2 yn fwy yn ei wneud %3 yn well, %4 am bob £1.</translation>
    </message>
    <message>
        <source>%1: %2 more would make it %3 better.</source>
        <translation>%1: byddai %2 yn fwy yn ei wneud %3 yn well.</translation>
    </message>
    <message>
        <source>Highest net present value</source>
        <translation>Y gwerth presennol net uchaf</translation>
    </message>
    <message>
        <source>Most cash saved over all years</source>
        <translation>Y mwyaf o arian parod dros yr holl flynyddoedd</translation>
    </message>
    <message>
        <source>Largest share spent on prevention</source>
        <translation>Y gyfran fwyaf a werir ar atal</translation>
    </message>
    <message>
        <source>Smallest worst gap of %1</source>
        <translation>Y bwlch gwaethaf lleiaf: %1</translation>
    </message>
    <message>
        <source>Smallest worst gap of any organisation</source>
        <translation>Y bwlch gwaethaf lleiaf o unrhyw sefydliad</translation>
    </message>
    <message>
        <source>Fewest: %1</source>
        <translation>Y nifer lleiaf: %1</translation>
    </message>
    <message>
        <source>%1: %2 at best, %3 now</source>
        <translation>%1: %2 ar y gorau, %3 nawr</translation>
    </message>
    <message>
        <source>%1: missed by %2.</source>
        <translation>%1: methwyd o %2.</translation>
    </message>
</context>
<context>
    <name>OrganisationTable</name>
    <message>
        <source>Organisation or department</source>
        <translation>Sefydliad neu adran</translation>
    </message>
    <message>
        <source>Partners of the place, each with its departments</source>
        <translation>Partneriaid y lle, pob un â’i adrannau</translation>
    </message>
    <message>
        <source>Kind, or part of</source>
        <translation>Math, neu ran o</translation>
    </message>
    <message>
        <source>What kind of organisation it is; of a department, whose</source>
        <translation>Pa fath o sefydliad ydyw; ar gyfer adran, pwy piau hi</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>Cronfeydd wrth gefn</translation>
    </message>
    <message>
        <source>At the start of the base year</source>
        <translation>Ar ddechrau’r flwyddyn sylfaen</translation>
    </message>
    <message>
        <source>Least reserves</source>
        <translation>Lleiafswm cronfeydd wrth gefn</translation>
    </message>
    <message>
        <source>What may not be spent</source>
        <translation>Yr hyn na ellir ei wario</translation>
    </message>
    <message>
        <source>Funding grows</source>
        <translation>Cyllid yn tyfu</translation>
    </message>
    <message>
        <source>Each year, where no sources of funding are listed</source>
        <translation>Bob blwyddyn, lle na restrir ffynonellau cyllid</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Yn dal</translation>
    </message>
    <message>
        <source>Its departments, or its budget lines</source>
        <translation>Ei adrannau, neu ei llinellau cyllideb</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n o linellau</numerusform>
            <numerusform>%n llinell</numerusform>
            <numerusform>%n o linellau</numerusform>
            <numerusform>%n o linellau</numerusform>
            <numerusform>%n o linellau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n departments</source>
        <translation>
            <numerusform>%n o adrannau</numerusform>
            <numerusform>%n adran</numerusform>
            <numerusform>%n o adrannau</numerusform>
            <numerusform>%n o adrannau</numerusform>
            <numerusform>%n o adrannau</numerusform>
        </translation>
    </message>
    <message>
        <source>by source</source>
        <translation>yn ôl ffynhonnell</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Sefydliad newydd</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Ychwanegu sefydliad</translation>
    </message>
    <message>
        <source>A department belongs to an organisation. Add one first.</source>
        <translation>Mae adran yn perthyn i sefydliad. Ychwanegwch un yn gyntaf.</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>Adran newydd</translation>
    </message>
    <message>
        <source>Add a department to %1</source>
        <translation>Ychwanegu adran at %1</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Sefydliadau</translation>
    </message>
    <message>
        <source>Partners and their departments, with what they hold in reserve. Who still holds departments or lines cannot be removed.</source>
        <translation>Partneriaid a’u hadrannau, gyda’r hyn sydd ganddynt wrth gefn. Ni ellir dileu’r sawl sy’n dal adrannau neu linellau o hyd.</translation>
    </message>
    <message>
        <source>There is no organisation yet. Add the first partner of the place.</source>
        <translation>Nid oes sefydliad eto. Ychwanegwch bartner cyntaf y lle.</translation>
    </message>
</context>
<context>
    <name>PaperExport</name>
    <message>
        <source>--chart is spend, reserves, cash or tornado.</source>
        <translation>Rhaid i --chart fod yn spend, reserves, cash neu tornado.</translation>
    </message>
    <message>
        <source>This place has nothing for that chart.</source>
        <translation>Nid oes gan y lle hwn ddim ar gyfer y siart hwnnw.</translation>
    </message>
    <message>
        <source>None of these pages exists; there are: %1.</source>
        <translation>Nid oes yr un o’r tudalennau hyn; dyma’r rhai sydd: %1.</translation>
    </message>
    <message>
        <source>--as is html, pdf, png or svg.</source>
        <translation>Rhaid i --as fod yn html, pdf, png neu svg.</translation>
    </message>
    <message>
        <source>--lang is en, cy, or both as en,cy.</source>
        <translation>Rhaid i --lang fod yn en, cy, neu’r ddau fel en,cy.</translation>
    </message>
    <message>
        <source>--out says which file is to be written.</source>
        <translation>Mae --out yn dweud pa ffeil i’w hysgrifennu.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Before</source>
        <translation>Cyn</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ers hynny</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Before or since</source>
        <translation>Cyn neu ers hynny</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>Math o gyswllt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Cysylltiadau</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Cost un</translation>
    </message>
    <message>
        <source>Cost in all</source>
        <translation>Cost i gyd</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Gradd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an agency and what it did</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The article’s case</source>
        <translation>Achos yr erthygl</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Iechyd</translation>
    </message>
    <message>
        <source>contacts, at least</source>
        <translation>cysylltiadau, o leiaf</translation>
    </message>
    <message>
        <source>Police and justice</source>
        <translation>Yr heddlu a chyfiawnder</translation>
    </message>
    <message>
        <source>All other services</source>
        <translation>Pob gwasanaeth arall</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Pob gwasanaeth</translation>
    </message>
    <message>
        <source>cost of ten years, at least</source>
        <translation>cost deng mlynedd, o leiaf</translation>
    </message>
    <message>
        <source>Relational support</source>
        <translation>Cymorth drwy berthynas</translation>
    </message>
    <message>
        <source>contacts; mostly accommodation</source>
        <translation>cysylltiadau; llety yn bennaf</translation>
    </message>
    <message>
        <source>contacts in under a year</source>
        <translation>cysylltiadau mewn llai na blwyddyn</translation>
    </message>
    <message>
        <source>%1 contacts before support; what they cost is not known yet</source>
        <translation>%1 o gysylltiadau cyn cymorth; nid yw eu cost yn hysbys eto</translation>
    </message>
    <message>
        <source>One person cost %1 a year; support costs more: %2</source>
        <translation>Costiodd un person %1 y flwyddyn; mae cymorth yn costio mwy: %2</translation>
    </message>
    <message>
        <source>Leaving one person in crisis cost %1 a year; support costs %2</source>
        <translation>Costiodd gadael un person mewn argyfwng %1 y flwyddyn; mae cymorth yn costio %2</translation>
    </message>
    <message>
        <source>Contacts with</source>
        <translation>Cysylltiadau â</translation>
    </message>
    <message numerus="yes">
        <source>%1 contacts in %n years before; %2 since, %3 of them support</source>
        <translation>
            <numerusform>%1 o gysylltiadau mewn %n o flynyddoedd cynt; %2 ers hynny, %3 ohonynt yn gymorth</numerusform>
            <numerusform>%1 o gysylltiadau mewn %n flwyddyn cynt; %2 ers hynny, %3 ohonynt yn gymorth</numerusform>
            <numerusform>%1 o gysylltiadau mewn %n o flynyddoedd cynt; %2 ers hynny, %3 ohonynt yn gymorth</numerusform>
            <numerusform>%1 o gysylltiadau mewn %n o flynyddoedd cynt; %2 ers hynny, %3 ohonynt yn gymorth</numerusform>
            <numerusform>%1 o gysylltiadau mewn %n o flynyddoedd cynt; %2 ers hynny, %3 ohonynt yn gymorth</numerusform>
        </translation>
    </message>
    <message>
        <source>One dot a contact, years before and since support began; spread evenly where no date is known</source>
        <translation>Un dot i bob cyswllt, blynyddoedd cyn ac ers dechrau’r cymorth; wedi’u taenu’n wastad lle na wyddys dyddiad</translation>
    </message>
    <message>
        <source>Cost before</source>
        <translation>Cost cynt</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 y flwyddyn</translation>
    </message>
    <message>
        <source>What services spent on one person in crisis.</source>
        <translation>Yr hyn a wariodd gwasanaethau ar un person mewn argyfwng.</translation>
    </message>
    <message>
        <source>Cost of support</source>
        <translation>Cost cymorth</translation>
    </message>
    <message>
        <source>Support alone; other services since are not priced.</source>
        <translation>Cymorth yn unig; nid oes pris ar wasanaethau eraill ers hynny.</translation>
    </message>
    <message>
        <source>And %1 a year of other services since.</source>
        <translation>A %1 y flwyddyn o wasanaethau eraill ers hynny.</translation>
    </message>
    <message>
        <source>Net, at most</source>
        <translation>Net, ar y mwyaf</translation>
    </message>
    <message>
        <source>One chosen case shows a story. It moves no figure of the place; the cohort does.</source>
        <translation>Mae un achos dethol yn dangos stori. Nid yw’n symud yr un ffigur o’r lle; y garfan sy’n gwneud hynny.</translation>
    </message>
    <message>
        <source>People in the worst year of their lives mostly cost less the next, helped or not: in the Camden trial the whole fall of 38 points was that.</source>
        <translation>Mae pobl ym mlwyddyn waethaf eu bywydau gan amlaf yn costio llai y flwyddyn wedyn, gyda chymorth neu hebddo: yn nhreial Camden dyna oedd y cwymp cyfan o 38 pwynt.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no cost and are in no sum.</source>
        <translation>
            <numerusform>Nid oes cost i %n o resi, ac nid ydynt mewn unrhyw swm.</numerusform>
            <numerusform>Nid oes cost i %n rhes, ac nid yw mewn unrhyw swm.</numerusform>
            <numerusform>Nid oes cost i %n o resi, ac nid ydynt mewn unrhyw swm.</numerusform>
            <numerusform>Nid oes cost i %n o resi, ac nid ydynt mewn unrhyw swm.</numerusform>
            <numerusform>Nid oes cost i %n o resi, ac nid ydynt mewn unrhyw swm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who costs most, and how many are they?</source>
        <translation>Pwy sy’n costio fwyaf, a faint ohonynt sydd?</translation>
    </message>
    <message>
        <source>%1 of people carry %2 of the cost</source>
        <translation>Mae %1 o’r bobl yn cyfrif am %2 o’r gost</translation>
    </message>
    <message>
        <source>Share of people, the most costly first</source>
        <translation>Cyfran o’r bobl, y rhai drutaf yn gyntaf</translation>
    </message>
    <message>
        <source>Share of the cost</source>
        <translation>Cyfran o’r gost</translation>
    </message>
    <message>
        <source>cut-off</source>
        <translation>terfyn</translation>
    </message>
    <message>
        <source>Share of the year’s cost of all %1 on the list, by share of people</source>
        <translation>Cyfran o gost flynyddol pob un o’r %1 ar y rhestr, yn ôl cyfran o’r bobl</translation>
    </message>
    <message>
        <source>Tenth of the people</source>
        <translation>Degfed ran o’r bobl</translation>
    </message>
    <message>
        <source>Cost in the year</source>
        <translation>Cost yn y flwyddyn</translation>
    </message>
    <message>
        <source>fewer than 5 people</source>
        <translation>llai na 5 o bobl</translation>
    </message>
    <message>
        <source>The most costly tenth takes %1 of the cost</source>
        <translation>Mae’r ddegfed ran ddrutaf yn cymryd %1 o’r gost</translation>
    </message>
    <message>
        <source>Cost in the year of each tenth of the people, the most costly first, £</source>
        <translation>Cost flynyddol pob degfed ran o’r bobl, y ddrutaf yn gyntaf, £</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Ar y rhestr</translation>
    </message>
    <message>
        <source>Identified, above the cut-off</source>
        <translation>Wedi’u nodi, uwchben y terfyn</translation>
    </message>
    <message>
        <source>Supported: %1 take it up</source>
        <translation>Yn cael cymorth: mae %1 yn ei dderbyn</translation>
    </message>
    <message>
        <source>Would still have been in crisis next year</source>
        <translation>Byddent yn dal mewn argyfwng y flwyddyn nesaf</translation>
    </message>
    <message>
        <source>And would not have found a way out anyway</source>
        <translation>Ac ni fyddent wedi dod o hyd i ffordd allan beth bynnag</translation>
    </message>
    <message>
        <source>Supporting %1 people changes the course of %2</source>
        <translation>Mae cefnogi %1 o bobl yn newid trywydd %2</translation>
    </message>
    <message>
        <source>People, from the list to those for whom support makes the change</source>
        <translation>Pobl, o’r rhestr i’r rhai y mae cymorth yn gwneud y gwahaniaeth iddynt</translation>
    </message>
    <message>
        <source>%1 people cost at least %2 a year each, %3 on average: no saving on one can be more than that.</source>
        <translation>Mae %1 o bobl yn costio o leiaf %2 y flwyddyn yr un, %3 ar gyfartaledd: ni all arbediad ar un fod yn fwy na hynny.</translation>
    </message>
    <message>
        <source>Regression to the mean: %1 of what before and after shows would have come anyway. People are picked in their worst year, and in the Camden trial the whole fall was that.</source>
        <translation>Atchweliad i’r cymedr: byddai %1 o’r hyn a ddengys cyn ac ar ôl wedi dod beth bynnag. Dewisir pobl yn eu blwyddyn waethaf, ac yn nhreial Camden dyna oedd y cwymp cyfan.</translation>
    </message>
    <message>
        <source>Regression to the mean is left out: right only where a comparison group has measured it.</source>
        <translation>Gadewir atchweliad i’r cymedr allan: priodol dim ond lle mae grŵp cymharu wedi’i fesur.</translation>
    </message>
    <message>
        <source>Deadweight: %1 would have found another way out.</source>
        <translation>Pwysau marw: byddai %1 wedi dod o hyd i ffordd arall allan.</translation>
    </message>
    <message>
        <source>Deadweight is left out: right only where a comparison group has measured it.</source>
        <translation>Gadewir pwysau marw allan: priodol dim ond lle mae grŵp cymharu wedi’i fesur.</translation>
    </message>
    <message>
        <source>The list is in no file and leaves this computer in no way; groups under five are not shown.</source>
        <translation>Nid yw’r rhestr mewn unrhyw ffeil ac nid yw’n gadael y cyfrifiadur hwn; ni ddangosir grwpiau o dan bump.</translation>
    </message>
    <message>
        <source>Let “%1” support %2 people of the list</source>
        <translation>Gadael i “%1” gefnogi %2 o bobl y rhestr</translation>
    </message>
    <message>
        <source>%1 people cost %2 of %3 in the year</source>
        <translation>Mae %1 o bobl yn costio %2 o %3 yn y flwyddyn</translation>
    </message>
    <message>
        <source>the rest of %1 contacts</source>
        <translation>gweddill y %1 o gysylltiadau</translation>
    </message>
    <message>
        <source>Some would have needed less anyway; no cash until posts or places are taken out.</source>
        <translation>Byddai angen llai ar rai beth bynnag; dim arian parod nes tynnu swyddi neu leoedd allan.</translation>
    </message>
</context>
<context>
    <name>PlaceTable</name>
    <message>
        <source>Copy %1</source>
        <translation>Copïo %1</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copi o %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Dileu %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Symud %1 i fyny</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Symud %1 i lawr</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; a %n arall</numerusform>
            <numerusform>%1; ac %n arall</numerusform>
            <numerusform>%1; a %n arall</numerusform>
            <numerusform>%1; a %n arall</numerusform>
            <numerusform>%1; a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stays, because others refer to it: %2. Change or remove them first.</source>
        <translation>Mae “%1” yn aros, am fod eraill yn cyfeirio ato: %2. Newidiwch neu dilëwch nhw yn gyntaf.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 ac %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>%1: %2</source>
        <comment>a thing, and a field of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every figure has a source or says that it is an assumption.</source>
        <translation>Mae gan bob ffigur ffynhonnell neu mae’n dweud mai rhagdybiaeth ydyw.</translation>
    </message>
    <message numerus="yes">
        <source>Every figure that was given has a source. The model’s own value stands in %n others.</source>
        <translation>
            <numerusform>Mae gan bob ffigur a roddwyd ei ffynhonnell. Gwerth y model ei hun sydd mewn %n arall.</numerusform>
            <numerusform>Mae gan bob ffigur a roddwyd ei ffynhonnell. Gwerth y model ei hun sydd mewn %n arall.</numerusform>
            <numerusform>Mae gan bob ffigur a roddwyd ei ffynhonnell. Gwerth y model ei hun sydd mewn %n arall.</numerusform>
            <numerusform>Mae gan bob ffigur a roddwyd ei ffynhonnell. Gwerth y model ei hun sydd mewn %n arall.</numerusform>
            <numerusform>Mae gan bob ffigur a roddwyd ei ffynhonnell. Gwerth y model ei hun sydd mewn %n arall.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures have no source. The annex says so beside each.</source>
        <translation>
            <numerusform>Nid oes ffynhonnell gan %n o ffigurau. Dywed yr atodiad hynny wrth ochr pob un.</numerusform>
            <numerusform>Nid oes ffynhonnell gan %n ffigur. Dywed yr atodiad hynny wrth ei ochr.</numerusform>
            <numerusform>Nid oes ffynhonnell gan %n o ffigurau. Dywed yr atodiad hynny wrth ochr pob un.</numerusform>
            <numerusform>Nid oes ffynhonnell gan %n o ffigurau. Dywed yr atodiad hynny wrth ochr pob un.</numerusform>
            <numerusform>Nid oes ffynhonnell gan %n o ffigurau. Dywed yr atodiad hynny wrth ochr pob un.</numerusform>
        </translation>
    </message>
    <message>
        <source>No scenario goes beyond what the evidence covers.</source>
        <translation>Nid oes yr un senario’n mynd y tu hwnt i’r dystiolaeth.</translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios go beyond what the evidence covers. The paper says where.</source>
        <translation>
            <numerusform>Mae %n o senarios yn mynd y tu hwnt i’r dystiolaeth. Dywed y papur ymhle.</numerusform>
            <numerusform>Mae %n senario’n mynd y tu hwnt i’r dystiolaeth. Dywed y papur ymhle.</numerusform>
            <numerusform>Mae %n o senarios yn mynd y tu hwnt i’r dystiolaeth. Dywed y papur ymhle.</numerusform>
            <numerusform>Mae %n o senarios yn mynd y tu hwnt i’r dystiolaeth. Dywed y papur ymhle.</numerusform>
            <numerusform>Mae %n o senarios yn mynd y tu hwnt i’r dystiolaeth. Dywed y papur ymhle.</numerusform>
        </translation>
    </message>
    <message>
        <source>No group of people is smaller than five.</source>
        <translation>Nid oes grŵp o bobl yn llai na phump.</translation>
    </message>
    <message numerus="yes">
        <source>%n groups are smaller than five. The paper says “fewer than 5” of them.</source>
        <translation>
            <numerusform>Mae %n o grwpiau’n llai na phump. Dywed y papur “llai na 5” amdanynt.</numerusform>
            <numerusform>Mae %n grŵp yn llai na phump. Dywed y papur “llai na 5” amdano.</numerusform>
            <numerusform>Mae %n o grwpiau’n llai na phump. Dywed y papur “llai na 5” amdanynt.</numerusform>
            <numerusform>Mae %n o grwpiau’n llai na phump. Dywed y papur “llai na 5” amdanynt.</numerusform>
            <numerusform>Mae %n o grwpiau’n llai na phump. Dywed y papur “llai na 5” amdanynt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing says who someone is.</source>
        <translation>Nid oes dim yn dweud pwy yw rhywun.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts say who someone is. Take them out; nothing is exported before.</source>
        <translation>
            <numerusform>Mae %n o destunau’n dweud pwy yw rhywun. Tynnwch nhw allan; nid allforir dim cyn hynny.</numerusform>
            <numerusform>Mae %n testun yn dweud pwy yw rhywun. Tynnwch ef allan; nid allforir dim cyn hynny.</numerusform>
            <numerusform>Mae %n o destunau’n dweud pwy yw rhywun. Tynnwch nhw allan; nid allforir dim cyn hynny.</numerusform>
            <numerusform>Mae %n o destunau’n dweud pwy yw rhywun. Tynnwch nhw allan; nid allforir dim cyn hynny.</numerusform>
            <numerusform>Mae %n o destunau’n dweud pwy yw rhywun. Tynnwch nhw allan; nid allforir dim cyn hynny.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n charts have a text in their stead, and a table.</source>
        <translation>
            <numerusform>Mae gan bob siart (%n) destun yn ei le, a thabl.</numerusform>
            <numerusform>Mae testun yn lle’r siart, a thabl.</numerusform>
            <numerusform>Mae gan bob siart (%n) destun yn ei le, a thabl.</numerusform>
            <numerusform>Mae gan bob siart (%n) destun yn ei le, a thabl.</numerusform>
            <numerusform>Mae gan bob siart (%n) destun yn ei le, a thabl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charts have no text in their stead.</source>
        <translation>
            <numerusform>Nid oes testun yn lle %n o siartiau.</numerusform>
            <numerusform>Nid oes testun yn lle %n siart.</numerusform>
            <numerusform>Nid oes testun yn lle %n o siartiau.</numerusform>
            <numerusform>Nid oes testun yn lle %n o siartiau.</numerusform>
            <numerusform>Nid oes testun yn lle %n o siartiau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresentActions</name>
    <message>
        <source>Next slide</source>
        <translation>Y sleid nesaf</translation>
    </message>
    <message>
        <source>Previous slide</source>
        <translation>Y sleid flaenorol</translation>
    </message>
    <message>
        <source>First slide</source>
        <translation>Y sleid gyntaf</translation>
    </message>
    <message>
        <source>Last slide</source>
        <translation>Y sleid olaf</translation>
    </message>
    <message>
        <source>Hold what the room sees</source>
        <translation>Dal yr hyn y mae’r ystafell yn ei weld</translation>
    </message>
    <message>
        <source>Reveal the change</source>
        <translation>Datgelu’r newid</translation>
    </message>
    <message>
        <source>Replay the change</source>
        <translation>Ailchwarae’r newid</translation>
    </message>
    <message>
        <source>Keep a snapshot</source>
        <translation>Cadw ciplun</translation>
    </message>
    <message>
        <source>Note of the slide</source>
        <translation>Nodyn y sleid</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Sgrin ddu</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>Sgrin wen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Gadael</translation>
    </message>
</context>
<context>
    <name>Priorities</name>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Have no shared priorities</source>
        <translation>Bod heb flaenoriaethau cyffredin</translation>
    </message>
    <message>
        <source>Make these the shared priorities: %1</source>
        <translation>Gwneud y rhain yn flaenoriaethau cyffredin: %1</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>“%1” cannot be read here. %2 was expected.</source>
        <translation>Ni ellir darllen “%1” yma. Disgwylid %2.</translation>
    </message>
    <message>
        <source>The format “%1” is not known. This program reads %2.</source>
        <translation>Nid yw’r fformat “%1” yn hysbys. Mae’r rhaglen hon yn darllen %2.</translation>
    </message>
    <message>
        <source>“%1” is of the wrong type. Put %2 here.</source>
        <translation>Mae “%1” o’r math anghywir. Rhowch %2 yma.</translation>
    </message>
    <message>
        <source>The field “%1” is not known here. Take it away, or correct its name.</source>
        <translation>Nid yw’r maes “%1” yn hysbys yma. Tynnwch ef, neu cywirwch ei enw.</translation>
    </message>
    <message>
        <source>This field is required and is missing. Add it.</source>
        <translation>Mae angen y maes hwn ac mae ar goll. Ychwanegwch ef.</translation>
    </message>
    <message>
        <source>“%1” is given twice. Keep one of them.</source>
        <translation>Rhoddir “%1” ddwywaith. Cadwch un ohonynt.</translation>
    </message>
    <message>
        <source>The name “%1” is used twice in its list. Give one of them another.</source>
        <translation>Defnyddir yr enw “%1” ddwywaith yn ei restr. Rhowch enw arall i un ohonynt.</translation>
    </message>
    <message>
        <source>“%1” is not in %2. Name something that is, or add it there.</source>
        <translation>Nid yw “%1” yn %2. Enwch rywbeth sydd yno, neu ychwanegwch ef.</translation>
    </message>
    <message>
        <source>“%1” is not a kind known here. Use one of: %2.</source>
        <translation>Nid yw “%1” yn fath hysbys yma. Defnyddiwch un o’r rhain: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a figure that can stand here. Write it like %2.</source>
        <translation>Nid yw “%1” yn ffigur a all sefyll yma. Ysgrifennwch ef fel %2.</translation>
    </message>
    <message>
        <source>%1 is outside its limits. Use a figure from %3 to %4.</source>
        <translation>Mae %1 y tu allan i’w derfynau. Defnyddiwch ffigur o %3 i %4.</translation>
    </message>
    <message>
        <source>The shares add up to nothing. Give at least one a share above 0.</source>
        <translation>Mae’r cyfrannau’n dod i ddim. Rhowch gyfran uwch na 0 i o leiaf un.</translation>
    </message>
    <message>
        <source>This list is empty. Name at least one thing in it.</source>
        <translation>Mae’r rhestr hon yn wag. Enwch o leiaf un peth ynddi.</translation>
    </message>
    <message>
        <source>“%1” is named twice here. Name it once.</source>
        <translation>Enwir “%1” ddwywaith yma. Enwch ef unwaith.</translation>
    </message>
    <message>
        <source>“%1” depends on demand itself, so it cannot also prevent demand. Link from a line without a demand stream.</source>
        <translation>Mae “%1” ei hun yn dibynnu ar alw, felly ni all atal galw hefyd. Cysylltwch o linell heb ffrwd galw.</translation>
    </message>
    <message>
        <source>“%1” has no budget above £0 to measure from. Give the link a reference spend.</source>
        <translation>Nid oes gan “%1” gyllideb uwch na £0 i fesur ohoni. Rhowch wariant cyfeirio i’r cyswllt.</translation>
    </message>
    <message>
        <source>“%1” has a budget below £0, which cannot be used here. Choose a line that spends, or correct its budget.</source>
        <translation>Mae gan “%1” gyllideb islaw £0, na ellir ei defnyddio yma. Dewiswch linell sy’n gwario, neu cywirwch ei chyllideb.</translation>
    </message>
    <message>
        <source>“%1” is ring-fenced, so money cannot be moved out of it. Take it from another line.</source>
        <translation>Mae “%1” wedi’i neilltuo, felly ni ellir symud arian ohoni. Cymerwch ef o linell arall.</translation>
    </message>
    <message>
        <source>“%1” is a variant of itself. Base it on another scenario.</source>
        <translation>Mae “%1” yn amrywiad arno’i hun. Seiliwch ef ar senario arall.</translation>
    </message>
    <message>
        <source>%1 is more than this program takes. The limit is %2.</source>
        <translation>Mae %1 yn fwy nag y mae’r rhaglen hon yn ei dderbyn. Y terfyn yw %2.</translation>
    </message>
    <message>
        <source>“%1” could not be read (%2). Check that it is there and that you may open it.</source>
        <translation>Ni ellid darllen “%1” (%2). Gwiriwch ei fod yno a bod hawl gennych i’w agor.</translation>
    </message>
    <message>
        <source>“%1” is open in another program (%2). Nothing was changed; close it there, or save under another name.</source>
        <translation>Mae “%1” ar agor mewn rhaglen arall (%2). Ni newidiwyd dim; caewch hi yno, neu cadwch dan enw arall.</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2). Nothing was changed; choose another place.</source>
        <translation>Ni ellid ysgrifennu “%1” (%2). Ni newidiwyd dim; dewiswch le arall.</translation>
    </message>
    <message>
        <source>“%1” is not a Wholeplace document. Open a .wholeplace file, or import this one.</source>
        <translation>Nid dogfen Wholeplace yw “%1”. Agorwch ffeil .wholeplace, neu mewnforiwch hon.</translation>
    </message>
    <message>
        <source>This file is of version %1, and this program knows versions up to %2. Open it with a newer program.</source>
        <translation>Fersiwn %1 yw’r ffeil hon, ac mae’r rhaglen hon yn adnabod fersiynau hyd at %2. Agorwch hi â rhaglen fwy newydd.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). Open an earlier copy of it.</source>
        <translation>Mae “%1” wedi’i ddifrodi (%2). Agorwch gopi cynharach ohono.</translation>
    </message>
    <message>
        <source>“%1” does not look like %2. Check which file was chosen.</source>
        <translation>Nid yw “%1” yn edrych fel %2. Gwiriwch pa ffeil a ddewiswyd.</translation>
    </message>
    <message>
        <source>No authority is called “%1”. Near it are: %2.</source>
        <translation>Nid oes awdurdod o’r enw “%1”. Y rhai tebyg yw: %2.</translation>
    </message>
    <message>
        <source>“%1” could be any of these: %2. Name one of them in full.</source>
        <translation>Gallai “%1” fod yn unrhyw un o’r rhain: %2. Enwch un ohonynt yn llawn.</translation>
    </message>
    <message>
        <source>The lines add up to %1, and the file itself says %2. Check for lines left out or counted twice.</source>
        <translation>Mae’r llinellau’n dod i %1, ac mae’r ffeil ei hun yn dweud %2. Chwiliwch am linellau a adawyd allan neu a gyfrifwyd ddwywaith.</translation>
    </message>
    <message>
        <source>With a strength of %1 each £1 gives back £%2, more than any published trial found. Check it.</source>
        <translation>Gyda chryfder o %1 mae pob £1 yn rhoi £%2 yn ôl, mwy nag a ganfu unrhyw dreial cyhoeddedig. Gwiriwch ef.</translation>
    </message>
    <message>
        <source>A saving of %1 is more than the person costs at the start (%2). No more than that is counted.</source>
        <translation>Mae arbediad o %1 yn fwy na chost y person ar y dechrau (%2). Ni chyfrifir mwy na hynny.</translation>
    </message>
    <message>
        <source>These prices are of %1, more than five years before %2. Look for newer ones.</source>
        <translation>Prisiau %1 yw’r rhain, fwy na phum mlynedd cyn %2. Chwiliwch am rai mwy newydd.</translation>
    </message>
    <message>
        <source>“%1” and “%2” save on the same line, and may count the same people twice. Check who is in each.</source>
        <translation>Mae “%1” a “%2” yn arbed ar yr un llinell, a gallent gyfrif yr un bobl ddwywaith. Gwiriwch pwy sydd ym mhob un.</translation>
    </message>
    <message>
        <source>The money stops after year %1, and with it the prevention it pays for (%2). Let it run on, or expect demand to return.</source>
        <translation>Daw’r arian i ben ar ôl blwyddyn %1, a chydag ef yr atal y mae’n talu amdano (%2). Gadewch iddo barhau, neu disgwyliwch i’r galw ddychwelyd.</translation>
    </message>
    <message>
        <source>This cannot be read. %2 was expected.</source>
        <translation>Ni ellir darllen hwn. Disgwylid %2.</translation>
    </message>
    <message>
        <source>No authority is called “%1”. Look for its name as the file spells it, or use its code.</source>
        <translation>Nid oes awdurdod o’r enw “%1”. Chwiliwch am ei enw fel y mae’r ffeil yn ei sillafu, neu defnyddiwch ei god.</translation>
    </message>
    <message>
        <source>%1 is outside its limits. Use a figure above %2.</source>
        <translation>Mae %1 y tu allan i’w derfynau. Defnyddiwch ffigur uwch na %2.</translation>
    </message>
    <message>
        <source>%1 is outside its limits. Use a figure above %2, and at most %3.</source>
        <translation>Mae %1 y tu allan i’w derfynau. Defnyddiwch ffigur uwch na %2, a %3 ar y mwyaf.</translation>
    </message>
    <message>
        <source>%1 is outside its limits. Use %2 or more.</source>
        <translation>Mae %1 y tu allan i’w derfynau. Defnyddiwch %2 neu fwy.</translation>
    </message>
    <message>
        <source>%1 is outside its limits. Use %2 or less.</source>
        <translation>Mae %1 y tu allan i’w derfynau. Defnyddiwch %2 neu lai.</translation>
    </message>
    <message>
        <source>The field “%1” is not known here. Did you mean “%2”?</source>
        <translation>Nid yw’r maes “%1” yn hysbys yma. Ai “%2” oedd gennych mewn golwg?</translation>
    </message>
    <message>
        <source>This is not a table. Open it in the program it comes from, and save the table as %2.</source>
        <translation>Nid tabl yw hwn. Agorwch ef yn y rhaglen y daw ohoni, a chadwch y tabl fel %2.</translation>
    </message>
    <message>
        <source>This is an old kind of workbook (.xls or .xlsb). Open it in a spreadsheet program, and save it as %2.</source>
        <translation>Hen fath o lyfr gwaith yw hwn (.xls neu .xlsb). Agorwch ef mewn rhaglen taenlen, a’i gadw fel %2.</translation>
    </message>
    <message>
        <source>A password locks this file. Open it in its own program, and save a copy without one.</source>
        <translation>Mae cyfrinair yn cloi’r ffeil hon. Agorwch hi yn ei rhaglen ei hun, a chadwch gopi heb gyfrinair.</translation>
    </message>
    <message>
        <source>A quotation mark opens a cell here and is never closed. Close it, or take it out.</source>
        <translation>Mae dyfynnod yn agor cell yma heb ei gau byth. Caewch ef, neu tynnwch ef allan.</translation>
    </message>
    <message>
        <source>The formula “%1” has no stored value here, so the cell counts as missing. Open the file in a spreadsheet program, let it calculate, and save it.</source>
        <translation>Nid oes gwerth wedi’i gadw yma ar gyfer y fformiwla “%1”, felly mae’r gell yn cyfrif fel un goll. Agorwch y ffeil mewn rhaglen taenlen, gadewch iddi gyfrifo, a’i chadw.</translation>
    </message>
    <message>
        <source>The styles of this file are damaged, so dates stand as numbers and formats say nothing of units. Look at both.</source>
        <translation>Mae arddulliau’r ffeil hon wedi’u difrodi, felly mae dyddiadau’n sefyll fel rhifau ac nid yw’r fformatau’n dweud dim am unedau. Edrychwch ar y ddau.</translation>
    </message>
    <message>
        <source>There are no rows of figures here. Say which sheet and which rows hold the table.</source>
        <translation>Nid oes rhesi o ffigurau yma. Dywedwch pa ddalen a pha resi sy’n dal y tabl.</translation>
    </message>
    <message>
        <source>“%1” is no figure. Write it like %2, give the row’s amount, or leave the row out.</source>
        <translation>Nid ffigur yw “%1”. Ysgrifennwch ef fel %2, rhowch swm y rhes, neu gadewch y rhes allan.</translation>
    </message>
    <message>
        <source>The figure %1 stands in a row without a name. Say what the row is, or leave it out.</source>
        <translation>Mae’r ffigur %1 mewn rhes heb enw. Dywedwch beth yw’r rhes, neu gadewch hi allan.</translation>
    </message>
    <message>
        <source>No column is found for “%1”. Choose one of: %2.</source>
        <translation>Ni chafwyd colofn ar gyfer “%1”. Dewiswch un o’r rhain: %2.</translation>
    </message>
    <message>
        <source>Nothing says which financial year these figures are of. Give the year in which it begins.</source>
        <translation>Nid oes dim yn dweud o ba flwyddyn ariannol y daw’r ffigurau hyn. Rhowch y flwyddyn y mae’n dechrau ynddi.</translation>
    </message>
    <message>
        <source>No line of this file is in the place, by code or by name. Check that both are of the same organisation.</source>
        <translation>Nid oes yr un llinell o’r ffeil hon yn y lle, yn ôl cod nac enw. Gwiriwch fod y ddau o’r un sefydliad.</translation>
    </message>
    <message>
        <source>sheet “%1”, cell %2%3</source>
        <translation>dalen “%1”, cell %2%3</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>llinell %1, colofn %2</translation>
    </message>
    <message>
        <source>%2 stands here, and says who someone is. Nothing was taken in: leave it out, or put a pseudonym in its place.</source>
        <translation>Yma y mae %2, sy’n dangos pwy yw rhywun. Ni chymerwyd dim i mewn: gadewch ef allan, neu rhowch ffugenw yn ei le.</translation>
    </message>
    <message>
        <source>Something here says who someone is. Nothing was taken in: leave it out, or put a pseudonym in its place.</source>
        <translation>Mae rhywbeth yma sy’n dangos pwy yw rhywun. Ni chymerwyd dim i mewn: gadewch ef allan, neu rhowch ffugenw yn ei le.</translation>
    </message>
    <message>
        <source>An NHS number</source>
        <translation>rhif GIG</translation>
    </message>
    <message>
        <source>A National Insurance number</source>
        <translation>rhif Yswiriant Gwladol</translation>
    </message>
    <message>
        <source>A postcode</source>
        <translation>cod post</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>cyfeiriad e-bost</translation>
    </message>
    <message>
        <source>A telephone number</source>
        <translation>rhif ffôn</translation>
    </message>
    <message>
        <source>A date of birth</source>
        <translation>dyddiad geni</translation>
    </message>
    <message>
        <source>A person’s name</source>
        <translation>enw person</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>cyfeiriad</translation>
    </message>
    <message>
        <source>The total %1 is %2 away from what stands above it. Check for lines left out or counted twice.</source>
        <translation>Mae’r cyfanswm %1 %2 i ffwrdd o’r hyn sydd uwch ei ben. Gwiriwch am linellau a adawyd allan neu a gyfrifwyd ddwywaith.</translation>
    </message>
</context>
<context>
    <name>Range</name>
    <message>
        <source>The cuts have saved cash by %1</source>
        <translation>Y toriadau wedi arbed arian parod erbyn %1</translation>
    </message>
    <message>
        <source>Whole place has saved cash by %1</source>
        <translation>Y lle cyfan wedi arbed arian parod erbyn %1</translation>
    </message>
    <message>
        <source>The cuts have saved more cash than whole place by %1</source>
        <translation>Y toriadau wedi arbed mwy o arian parod na’r lle cyfan erbyn %1</translation>
    </message>
    <message>
        <source>Whole place has saved more cash than the cuts by %1</source>
        <translation>Y lle cyfan wedi arbed mwy o arian parod na’r toriadau erbyn %1</translation>
    </message>
    <message numerus="yes">
        <source>The cuts save most cash of all %n scenarios by %1</source>
        <translation>
            <numerusform>Y toriadau’n arbed y mwyaf o arian parod o’r %n senario erbyn %1</numerusform>
            <numerusform>Y toriadau’n arbed y mwyaf o arian parod o’r %n senario erbyn %1</numerusform>
            <numerusform>Y toriadau’n arbed y mwyaf o arian parod o’r %n senario erbyn %1</numerusform>
            <numerusform>Y toriadau’n arbed y mwyaf o arian parod o’r %n senario erbyn %1</numerusform>
            <numerusform>Y toriadau’n arbed y mwyaf o arian parod o’r %n senario erbyn %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whole place saves most cash of all %n scenarios by %1</source>
        <translation>
            <numerusform>Y lle cyfan yn arbed y mwyaf o arian parod o’r %n senario erbyn %1</numerusform>
            <numerusform>Y lle cyfan yn arbed y mwyaf o arian parod o’r %n senario erbyn %1</numerusform>
            <numerusform>Y lle cyfan yn arbed y mwyaf o arian parod o’r %n senario erbyn %1</numerusform>
            <numerusform>Y lle cyfan yn arbed y mwyaf o arian parod o’r %n senario erbyn %1</numerusform>
            <numerusform>Y lle cyfan yn arbed y mwyaf o arian parod o’r %n senario erbyn %1</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 of 20 futures the cuts have saved cash by %2</source>
        <translation>Mewn %1 o 20 dyfodol mae’r toriadau wedi arbed arian parod erbyn %2</translation>
    </message>
    <message>
        <source>In %1 of 20 futures whole place has saved cash by %2</source>
        <translation>Mewn %1 o 20 dyfodol mae’r lle cyfan wedi arbed arian parod erbyn %2</translation>
    </message>
    <message>
        <source>What may happen</source>
        <translation>Beth all ddigwydd</translation>
    </message>
    <message>
        <source>Futures</source>
        <translation>Dyfodol</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Siawns</translation>
    </message>
    <message>
        <source>%1 of 20</source>
        <translation>%1 o 20</translation>
    </message>
    <message>
        <source>Each dot is one in twenty of %1 futures drawn from the ranges</source>
        <translation>Mae pob dot yn un o bob ugain o %1 dyfodol a dynnwyd o’r ystodau</translation>
    </message>
    <message>
        <source>%1: reserves of %2 in the middle future of %3, from %4 to %5 in 8 of 10.</source>
        <translation>%1: cronfeydd wrth gefn o %2 yn nyfodol canol %3, rhwng %4 a %5 mewn 8 o bob 10.</translation>
    </message>
    <message>
        <source>%1: %2 saved by %3 in the middle future, from %4 to %5 in 8 of 10.</source>
        <translation>%1: arbed %2 erbyn %3 yn y dyfodol canol, rhwng %4 a %5 mewn 8 o bob 10.</translation>
    </message>
    <message>
        <source>…</source>
        <comment>being worked out</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>nowhere near</source>
        <translation>unman gerllaw</translation>
    </message>
    <message>
        <source>At its low end</source>
        <translation>Ar ei ben isaf</translation>
    </message>
    <message>
        <source>At its high end</source>
        <translation>Ar ei ben uchaf</translation>
    </message>
    <message>
        <source>The answer turns at</source>
        <translation>Mae’r ateb yn troi ar</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>what it is worth, at which value</comment>
        <translation>%1 ar %2</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Rhagdybiaeth</translation>
    </message>
    <message>
        <source>%1 decides most: it moves the answer by %2</source>
        <translation>%1 sy’n penderfynu fwyaf: mae’n symud yr ateb gan %2</translation>
    </message>
    <message>
        <source>%1: net present value with one assumption alone at either end of its range, £</source>
        <translation>%1: gwerth presennol net gydag un rhagdybiaeth yn unig ar ddau ben ei hystod, £</translation>
    </message>
    <message>
        <source>central %1</source>
        <translation>canolog %1</translation>
    </message>
    <message>
        <source>No single assumption turns the answer, within three times its range.</source>
        <translation>Nid oes un rhagdybiaeth ar ei phen ei hun yn troi’r ateb, o fewn teirgwaith ei hystod.</translation>
    </message>
    <message>
        <source>The answer turns soonest here, within its range: %1 at %2 instead of %3.</source>
        <translation>Yma y mae’r ateb yn troi gynharaf, o fewn ei hystod: %1 ar %2 yn lle %3.</translation>
    </message>
    <message>
        <source>The answer turns soonest here, beyond its range: %1 at %2 instead of %3.</source>
        <translation>Yma y mae’r ateb yn troi gynharaf, y tu hwnt i’w hystod: %1 ar %2 yn lle %3.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n assumptions with a range are drawn; all else is taken as certain.</source>
        <translation>
            <numerusform>Dim ond y rhagdybiaethau ag ystod (%n) a dynnir; cymerir popeth arall yn sicr.</numerusform>
            <numerusform>Dim ond y rhagdybiaeth ag ystod (%n) a dynnir; cymerir popeth arall yn sicr.</numerusform>
            <numerusform>Dim ond y rhagdybiaethau ag ystod (%n) a dynnir; cymerir popeth arall yn sicr.</numerusform>
            <numerusform>Dim ond y rhagdybiaethau ag ystod (%n) a dynnir; cymerir popeth arall yn sicr.</numerusform>
            <numerusform>Dim ond y rhagdybiaethau ag ystod (%n) a dynnir; cymerir popeth arall yn sicr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Services withdrawn and wider public value are in none of these chances.</source>
        <translation>Nid yw gwasanaethau a dynnwyd yn ôl na gwerth cyhoeddus ehangach yn yr un o’r siawnsiau hyn.</translation>
    </message>
    <message>
        <source>A recession, new law, or a plan that is not carried out is in none of them either.</source>
        <translation>Nid yw dirwasgiad, deddf newydd na chynllun nas gweithredir yn yr un ohonynt chwaith.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>£1.2m or 1,200,000</source>
        <translation>£1.2m neu 1,200,000</translation>
    </message>
    <message>
        <source>3% or 0.5%</source>
        <translation>3% neu 0.5%</translation>
    </message>
    <message>
        <source>40 or 1,200</source>
        <translation>40 neu 1,200</translation>
    </message>
    <message>
        <source>12 or 7.5</source>
        <translation>12 neu 7.5</translation>
    </message>
    <message>
        <source>12 or 0.25</source>
        <translation>12 neu 0.25</translation>
    </message>
    <message>
        <source>Nothing is typed here. Type a figure such as %1.</source>
        <translation>Nid oes dim wedi’i deipio yma. Teipiwch ffigur fel %1.</translation>
    </message>
    <message>
        <source>“%1” is not a figure. Type it like %2.</source>
        <translation>Nid yw “%1” yn ffigur. Teipiwch ef fel %2.</translation>
    </message>
    <message>
        <source>%1 is too little. The least that can be is %2.</source>
        <translation>Mae %1 yn rhy ychydig. Y lleiaf a all fod yw %2.</translation>
    </message>
    <message>
        <source>%1 is too much. The most that can be is %2.</source>
        <translation>Mae %1 yn ormod. Y mwyaf a all fod yw %2.</translation>
    </message>
</context>
<context>
    <name>ReadySteps</name>
    <message numerus="yes">
        <source>Lines: %1, and %n more.</source>
        <translation>
            <numerusform>Llinellau: %1, a %n arall.</numerusform>
            <numerusform>Llinellau: %1, ac %n arall.</numerusform>
            <numerusform>Llinellau: %1, a %n arall.</numerusform>
            <numerusform>Llinellau: %1, a %n arall.</numerusform>
            <numerusform>Llinellau: %1, a %n arall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines: %1.</source>
        <translation>Llinellau: %1.</translation>
    </message>
    <message>
        <source>Begins at %1.</source>
        <translation>Mae’n dechrau ar %1.</translation>
    </message>
    <message>
        <source>The evidence goes from %1.</source>
        <translation>Mae’r dystiolaeth yn mynd o %1.</translation>
    </message>
    <message>
        <source>Saving a person a year: %1, before what would have happened anyway.</source>
        <translation>Arbediad y pen y flwyddyn: %1, cyn yr hyn a fyddai wedi digwydd beth bynnag.</translation>
    </message>
    <message>
        <source>No evidence says how far it can go.</source>
        <translation>Nid oes tystiolaeth yn dweud pa mor bell y gall fynd.</translation>
    </message>
    <message>
        <source>One front door in place of many</source>
        <translation>Un drws blaen yn lle llawer</translation>
    </message>
    <message>
        <source>Ten contracts to one</source>
        <translation>Deg contract yn un</translation>
    </message>
    <message>
        <source>Community investment fund</source>
        <translation>Cronfa buddsoddi cymunedol</translation>
    </message>
    <message>
        <source>Generalists at the door</source>
        <translation>Cyffredinolwyr wrth y drws</translation>
    </message>
    <message>
        <source>Relational support for people in repeated crisis</source>
        <translation>Cymorth drwy berthynas i bobl mewn argyfwng dro ar ôl tro</translation>
    </message>
    <message>
        <source>From enabling to prevention, over years</source>
        <translation>O alluogi i atal, dros flynyddoedd</translation>
    </message>
    <message>
        <source>New money for prevention</source>
        <translation>Arian newydd ar gyfer atal</translation>
    </message>
    <message>
        <source>The council shares in what others save</source>
        <translation>Y cyngor yn rhannu yn yr hyn y mae eraill yn ei arbed</translation>
    </message>
    <message>
        <source>Cut every council department, sparing statutory services</source>
        <translation>Torri pob adran o’r cyngor, gan arbed gwasanaethau statudol</translation>
    </message>
    <message>
        <source>Cut every council department, every line alike</source>
        <translation>Torri pob adran o’r cyngor, pob llinell yr un fath</translation>
    </message>
    <message>
        <source>Fees and charges</source>
        <translation>Ffioedd a thaliadau</translation>
    </message>
    <message>
        <source>A higher threshold for support</source>
        <translation>Trothwy uwch ar gyfer cymorth</translation>
    </message>
    <message>
        <source>The article’s 26 access points become one, so that fewer people are assessed and handed on again.</source>
        <translation>Daw 26 pwynt mynediad yr erthygl yn un, fel bod llai o bobl yn cael eu hasesu a’u trosglwyddo eto.</translation>
    </message>
    <message>
        <source>One contract in place of ten for the same service: less to let, manage and account for.</source>
        <translation>Un contract yn lle deg am yr un gwasanaeth: llai i’w osod, ei reoli a chyfrif amdano.</translation>
    </message>
    <message>
        <source>The article’s £12m for community groups, by the head of this place, over six years; it ends, and its effect with it.</source>
        <translation>£12m yr erthygl i grwpiau cymunedol, yn ôl poblogaeth y lle hwn, dros chwe blynedd; daw i ben, a’i effaith gydag ef.</translation>
    </message>
    <message>
        <source>Experienced generalists take the place of some specialists where people first come.</source>
        <translation>Mae cyffredinolwyr profiadol yn cymryd lle rhai arbenigwyr lle daw pobl gyntaf.</translation>
    </message>
    <message>
        <source>One worker stays with those whom risk stratification finds in crisis again and again.</source>
        <translation>Mae un gweithiwr yn aros gyda’r rhai y mae haenu risg yn eu canfod mewn argyfwng dro ar ôl tro.</translation>
    </message>
    <message>
        <source>Money moves by and by from administration that no duty needs to lines that hold demand down.</source>
        <translation>Mae arian yn symud fesul tipyn o weinyddu nad oes dyletswydd amdano i linellau sy’n cadw galw i lawr.</translation>
    </message>
    <message>
        <source>More for the early lines that are linked to a demand; it costs before it saves.</source>
        <translation>Mwy i’r llinellau cynnar sydd â chyswllt â galw; mae’n costio cyn iddo arbed.</translation>
    </message>
    <message>
        <source>A part of what the largest other body saves goes to the council: who pays changes, the total does not.</source>
        <translation>Mae rhan o’r hyn y mae’r corff mwyaf arall yn ei arbed yn mynd i’r cyngor: mae pwy sy’n talu yn newid, nid y cyfanswm.</translation>
    </message>
    <message>
        <source>A percentage off each department every year; statutory lines lose a quarter of what others do.</source>
        <translation>Canran oddi ar bob adran bob blwyddyn; mae llinellau statudol yn colli chwarter yr hyn y mae eraill yn ei golli.</translation>
    </message>
    <message>
        <source>The same percentage off every line that is not ring-fenced, every year.</source>
        <translation>Yr un ganran oddi ar bob llinell nad yw wedi’i neilltuo, bob blwyddyn.</translation>
    </message>
    <message>
        <source>More income for the council. It narrows the gap, and is no saving.</source>
        <translation>Mwy o incwm i’r cyngor. Mae’n culhau’r bwlch, ac nid yw’n arbediad.</translation>
    </message>
    <message>
        <source>Fewer people are eligible; some of those turned away come back later, at greater cost.</source>
        <translation>Mae llai o bobl yn gymwys; daw rhai o’r rhai a wrthodwyd yn ôl yn ddiweddarach, am fwy o gost.</translation>
    </message>
    <message>
        <source>It does not fit: this place has no council with departments.</source>
        <translation>Nid yw’n addas: nid oes gan y lle hwn gyngor ag adrannau.</translation>
    </message>
    <message>
        <source>It does not fit: no line says what share of its work is handing people on. Give it on the screen Place.</source>
        <translation>Nid yw’n addas: nid oes llinell yn dweud pa gyfran o’i gwaith yw trosglwyddo pobl. Rhowch hi ar y sgrin Lle.</translation>
    </message>
    <message>
        <source>It does not fit: no early or ordinary line is free of a ring-fence and of demand.</source>
        <translation>Nid yw’n addas: nid oes llinell gynnar na chyffredin yn rhydd o neilltuo ac o alw.</translation>
    </message>
    <message>
        <source>It does not fit: no line of prevention or early help is there to spend more on. Set tiers on the screen Place.</source>
        <translation>Nid yw’n addas: nid oes llinell atal na chymorth cynnar i wario mwy arni. Gosodwch haenau ar y sgrin Lle.</translation>
    </message>
    <message>
        <source>It does not fit: no enabling line is free of duty, demand and ring-fence.</source>
        <translation>Nid yw’n addas: nid oes llinell alluogi’n rhydd o ddyletswydd, galw a neilltuo.</translation>
    </message>
    <message>
        <source>It does not fit: no ordinary line says how many posts it has. Give them on the screen Place.</source>
        <translation>Nid yw’n addas: nid oes llinell gyffredin yn dweud faint o swyddi sydd ganddi. Rhowch hwy ar y sgrin Lle.</translation>
    </message>
    <message>
        <source>It does not fit yet: the population of this place is not given.</source>
        <translation>Nid yw’n addas eto: ni roddwyd poblogaeth y lle hwn.</translation>
    </message>
    <message>
        <source>It does not fit: no crisis line follows a demand that comes again within a year.</source>
        <translation>Nid yw’n addas: nid oes llinell argyfwng yn dilyn galw sy’n dod eto o fewn blwyddyn.</translation>
    </message>
    <message>
        <source>It does not fit: no ordinary service of the council follows a demand.</source>
        <translation>Nid yw’n addas: nid oes gwasanaeth cyffredin o’r cyngor yn dilyn galw.</translation>
    </message>
    <message>
        <source>It does not fit: the council is the only organisation of this place.</source>
        <translation>Nid yw’n addas: y cyngor yw unig sefydliad y lle hwn.</translation>
    </message>
    <message>
        <source>Of what %1 saves.</source>
        <comment>a share</comment>
        <translation>O’r hyn y mae %1 yn ei arbed.</translation>
    </message>
    <message>
        <source>For: %1.</source>
        <comment>whom a threshold is for</comment>
        <translation>Ar gyfer: %1.</translation>
    </message>
    <message>
        <source>against it: %1</source>
        <translation>yn ei erbyn: %1</translation>
    </message>
    <message>
        <source>No published evidence: every figure is an assumption, and says so.</source>
        <translation>Dim tystiolaeth gyhoeddedig: rhagdybiaeth yw pob ffigur, ac mae’n dweud hynny.</translation>
    </message>
    <message>
        <source>Evidence: %1.</source>
        <translation>Tystiolaeth: %1.</translation>
    </message>
    <message>
        <source>Begins at %1 posts.</source>
        <translation>Mae’n dechrau ar %1 swydd.</translation>
    </message>
    <message>
        <source>Begins at %1 people.</source>
        <translation>Mae’n dechrau ar %1 o bobl.</translation>
    </message>
    <message>
        <source>Its range, %1, is an assumption.</source>
        <translation>Rhagdybiaeth yw ei ystod, %1.</translation>
    </message>
    <message>
        <source>%1 (%2; grade %3 of 6)</source>
        <comment>a claim, its source and its grade</comment>
        <translation>%1 (%2; gradd %3 o 6)</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>children who cannot live at home</source>
        <translation>plant na allant fyw gartref</translation>
    </message>
    <message>
        <source>care round the clock</source>
        <translation>gofal ddydd a nos</translation>
    </message>
    <message>
        <source>people without a home now</source>
        <translation>pobl sydd heb gartref nawr</translation>
    </message>
    <message>
        <source>a duty to protect once there is concern</source>
        <translation>dyletswydd i amddiffyn pan fydd pryder</translation>
    </message>
    <message>
        <source>people in danger now</source>
        <translation>pobl sydd mewn perygl nawr</translation>
    </message>
    <message>
        <source>care that cannot wait</source>
        <translation>gofal na all aros</translation>
    </message>
    <message>
        <source>care that was not foreseen</source>
        <translation>gofal na ragwelwyd</translation>
    </message>
    <message>
        <source>care in a hospital bed</source>
        <translation>gofal mewn gwely ysbyty</translation>
    </message>
    <message>
        <source>care in a hospital</source>
        <translation>gofal mewn ysbyty</translation>
    </message>
    <message>
        <source>people held</source>
        <translation>pobl a gedwir yn y ddalfa</translation>
    </message>
    <message>
        <source>young people who have offended</source>
        <translation>pobl ifanc sydd wedi troseddu</translation>
    </message>
    <message>
        <source>help for families before it is worse</source>
        <translation>cymorth i deuluoedd cyn i bethau waethygu</translation>
    </message>
    <message>
        <source>help before it is worse</source>
        <translation>cymorth cyn i bethau waethygu</translation>
    </message>
    <message>
        <source>help to do without help again</source>
        <translation>cymorth i ymdopi heb gymorth eto</translation>
    </message>
    <message>
        <source>help that keeps people at home</source>
        <translation>cymorth sy’n cadw pobl gartref</translation>
    </message>
    <message>
        <source>help that keeps a home</source>
        <translation>cymorth sy’n cadw cartref</translation>
    </message>
    <message>
        <source>open to every family</source>
        <translation>agored i bob teulu</translation>
    </message>
    <message>
        <source>open to all young people</source>
        <translation>agored i bob person ifanc</translation>
    </message>
    <message>
        <source>open to everyone</source>
        <translation>agored i bawb</translation>
    </message>
    <message>
        <source>what people do for one another</source>
        <translation>yr hyn y mae pobl yn ei wneud dros ei gilydd</translation>
    </message>
    <message>
        <source>health before illness</source>
        <translation>iechyd cyn salwch</translation>
    </message>
    <message>
        <source>called so</source>
        <translation>dyna ei enw</translation>
    </message>
    <message>
        <source>serves the other services</source>
        <translation>mae’n gwasanaethu’r gwasanaethau eraill</translation>
    </message>
    <message>
        <source>no service to people</source>
        <translation>dim gwasanaeth i bobl</translation>
    </message>
    <message>
        <source>a source of income</source>
        <translation>ffynhonnell incwm</translation>
    </message>
    <message>
        <source>ordinary statutory provision paid from the dedicated schools grant; kept out of prevention so that grant money does not flatter its share</source>
        <translation>darpariaeth statudol arferol a delir o’r grant ysgolion penodedig; fe’i cedwir allan o atal rhag i arian grant chwyddo ei gyfran</translation>
    </message>
    <message>
        <source>driven by education, health and care plans, but the high needs block of the grant sets the budget, so no stream</source>
        <translation>wedi’i yrru gan gynlluniau addysg, iechyd a gofal, ond bloc anghenion uchel y grant sy’n pennu’r gyllideb, felly nid oes ffrwd</translation>
    </message>
    <message>
        <source>home-to-school transport, assessment of special needs and adult learning together, so not tied to one demand; mostly the council&apos;s own money</source>
        <translation>cludiant o’r cartref i’r ysgol, asesu anghenion arbennig a dysgu oedolion gyda’i gilydd, felly heb ei gysylltu ag un galw; arian y cyngor ei hun yn bennaf</translation>
    </message>
    <message>
        <source>plans and policy, no service to people</source>
        <translation>cynlluniau a pholisi, dim gwasanaeth i bobl</translation>
    </message>
    <message>
        <source>ordinary upkeep of the road</source>
        <translation>cynnal a chadw arferol y ffordd</translation>
    </message>
    <message>
        <source>follows the weather, which no prevention moves</source>
        <translation>mae’n dilyn y tywydd, nad oes dim atal yn ei newid</translation>
    </message>
    <message>
        <source>an ordinary service under a power, Highways Act 1980, section 97, not a duty; energy prices may rise faster</source>
        <translation>gwasanaeth arferol o dan bŵer, Deddf Priffyrdd 1980, adran 97, nid dyletswydd; gall prisiau ynni godi’n gyflymach</translation>
    </message>
    <message>
        <source>a source of income, so no demand and no prevention</source>
        <translation>ffynhonnell incwm, felly dim galw a dim atal</translation>
    </message>
    <message>
        <source>open to everyone and before the accident; no line here carries its effect</source>
        <translation>agored i bawb a chyn y ddamwain; nid oes llinell yma sy’n dwyn ei effaith</translation>
    </message>
    <message>
        <source>the ordinary duty to keep traffic moving</source>
        <translation>y ddyletswydd arferol i gadw traffig i symud</translation>
    </message>
    <message>
        <source>a source of income, so no demand and no prevention; its surplus may by law only be used for transport and the environment</source>
        <translation>ffynhonnell incwm, felly dim galw a dim atal; yn ôl y gyfraith dim ond ar gyfer trafnidiaeth a’r amgylchedd y ceir defnyddio ei gwarged</translation>
    </message>
    <message>
        <source>an entitlement that follows journeys; no prevention is meant to lower it</source>
        <translation>hawl sy’n dilyn teithiau; ni fwriedir i atal ei gostwng</translation>
    </message>
    <message>
        <source>keeps older and disabled people moving, beyond the statutory scheme</source>
        <translation>mae’n cadw pobl hŷn a phobl anabl i symud, y tu hwnt i’r cynllun statudol</translation>
    </message>
    <message>
        <source>an ordinary service bought at the authority&apos;s judgement</source>
        <translation>gwasanaeth arferol a brynir yn ôl barn yr awdurdod</translation>
    </message>
    <message>
        <source>administration of transport</source>
        <translation>gweinyddu trafnidiaeth</translation>
    </message>
    <message>
        <source>undertakings that mostly earn</source>
        <translation>mentrau sy’n ennill gan mwyaf</translation>
    </message>
    <message>
        <source>open to every family; the duty in the Childcare Act 2006, section 5A, names no level</source>
        <translation>agored i bob teulu; nid yw’r ddyletswydd yn Neddf Gofal Plant 2006, adran 5A, yn enwi lefel</translation>
    </message>
    <message>
        <source>placements are bought by the week and follow the number of children in care; about a tenth is brokerage and social work</source>
        <translation>prynir lleoliadau fesul wythnos ac maent yn dilyn nifer y plant mewn gofal; tua degfed ran sy’n froceriaeth a gwaith cymdeithasol</translation>
    </message>
    <message>
        <source>commissioning, strategy and what fits no other line</source>
        <translation>comisiynu, strategaeth a’r hyn nad yw’n gweddu i unrhyw linell arall</translation>
    </message>
    <message>
        <source>targeted help for families; partly a duty under the Children Act 1989, section 17, for disabled children</source>
        <translation>cymorth wedi’i dargedu i deuluoedd; yn rhannol yn ddyletswydd o dan Ddeddf Plant 1989, adran 17, ar gyfer plant anabl</translation>
    </message>
    <message>
        <source>a small team that follows the number of young people who offend; half of it stands whatever they do</source>
        <translation>tîm bach sy’n dilyn nifer y bobl ifanc sy’n troseddu; mae ei hanner yno beth bynnag a wnânt</translation>
    </message>
    <message>
        <source>social work follows the number of children in need; what is passed on is an assumption, assess-share being an assertion</source>
        <translation>mae gwaith cymdeithasol yn dilyn nifer y plant mewn angen; rhagdybiaeth yw’r hyn a drosglwyddir, gan mai honiad yw assess-share</translation>
    </message>
    <message>
        <source>follows arrivals from abroad and is met largely by Home Office grant, so no local prevention and no local cut</source>
        <translation>mae’n dilyn y rhai sy’n cyrraedd o dramor ac yn cael ei dalu’n bennaf gan grant y Swyddfa Gartref, felly dim atal lleol a dim toriad lleol</translation>
    </message>
    <message>
        <source>open to all young people; the duty in the Education Act 1996, section 507B, names no level</source>
        <translation>agored i bob person ifanc; nid yw’r ddyletswydd yn Neddf Addysg 1996, adran 507B, yn enwi lefel</translation>
    </message>
    <message>
        <source>packages follow people, who stay for many years</source>
        <translation>mae pecynnau’n dilyn pobl, sy’n aros am flynyddoedd lawer</translation>
    </message>
    <message>
        <source>bought by the week or the hour, so it follows the people who need it</source>
        <translation>fe’i prynir fesul wythnos neu awr, felly mae’n dilyn y bobl y mae arnynt ei angen</translation>
    </message>
    <message>
        <source>people of 65 and over; lifelong packages that end more slowly</source>
        <translation>pobl 65 oed a throsodd; pecynnau gydol oes sy’n dod i ben yn arafach</translation>
    </message>
    <message>
        <source>social care for people who misuse substances; small, and treatment is in public health</source>
        <translation>gofal cymdeithasol i bobl sy’n camddefnyddio sylweddau; bach, ac ym maes iechyd y cyhoedd y mae’r driniaeth</translation>
    </message>
    <message>
        <source>follows arrivals and national policy and is met largely by Home Office grant</source>
        <translation>mae’n dilyn y rhai sy’n cyrraedd a pholisi cenedlaethol ac yn cael ei dalu’n bennaf gan grant y Swyddfa Gartref</translation>
    </message>
    <message>
        <source>targeted help that keeps care at home going</source>
        <translation>cymorth wedi’i dargedu sy’n cynnal gofal gartref</translation>
    </message>
    <message>
        <source>open to all before a need for care</source>
        <translation>agored i bawb cyn bod angen gofal</translation>
    </message>
    <message>
        <source>targeted help to stay independent; minor adaptations and equipment are free by duty</source>
        <translation>cymorth wedi’i dargedu i aros yn annibynnol; drwy ddyletswydd mae mân addasiadau ac offer am ddim</translation>
    </message>
    <message>
        <source>most of those assessed are older people; what is passed on is an assumption, assess-share being an assertion</source>
        <translation>pobl hŷn yw’r rhan fwyaf o’r rhai a asesir; rhagdybiaeth yw’r hyn a drosglwyddir, gan mai honiad yw assess-share</translation>
    </message>
    <message>
        <source>open to all; the general duties in the Care Act 2014, sections 2 and 4, name no level</source>
        <translation>agored i bawb; nid yw’r dyletswyddau cyffredinol yn Neddf Gofal 2014, adrannau 2 a 4, yn enwi lefel</translation>
    </message>
    <message>
        <source>managers, commissioning and support of the services above</source>
        <translation>rheolwyr, comisiynu a chymorth i’r gwasanaethau uchod</translation>
    </message>
    <message>
        <source>category discontinued by the publisher; kept so that an older file can be read</source>
        <translation>categori y rhoddodd y cyhoeddwr y gorau iddo; fe’i cedwir fel y gellir darllen ffeil hŷn</translation>
    </message>
    <message>
        <source>pandemic payments passed on; nil in every authority</source>
        <translation>taliadau’r pandemig a drosglwyddwyd; dim ym mhob awdurdod</translation>
    </message>
    <message>
        <source>open access and prescribed</source>
        <translation>mynediad agored ac wedi’i ragnodi</translation>
    </message>
    <message>
        <source>open to all, not prescribed</source>
        <translation>agored i bawb, heb ei ragnodi</translation>
    </message>
    <message>
        <source>offered to everyone from 40 to 74</source>
        <translation>fe’i cynigir i bawb rhwng 40 a 74 oed</translation>
    </message>
    <message>
        <source>protects everyone before illness</source>
        <translation>mae’n amddiffyn pawb cyn salwch</translation>
    </message>
    <message>
        <source>measures every child</source>
        <translation>mae’n mesur pob plentyn</translation>
    </message>
    <message>
        <source>advice between bodies, no service to people</source>
        <translation>cyngor rhwng cyrff, dim gwasanaeth i bobl</translation>
    </message>
    <message>
        <source>weight services for those who need them</source>
        <translation>gwasanaethau pwysau i’r rhai y mae arnynt eu hangen</translation>
    </message>
    <message>
        <source>open to all</source>
        <translation>agored i bawb</translation>
    </message>
    <message>
        <source>targeted treatment that the grant pays for; its savings fall on police and NHS lines that this file lacks</source>
        <translation>triniaeth wedi’i thargedu y mae’r grant yn talu amdani; daw ei harbedion i linellau’r heddlu a’r GIG nad ydynt yn y ffeil hon</translation>
    </message>
    <message>
        <source>targeted at people at risk</source>
        <translation>wedi’i dargedu at bobl mewn perygl</translation>
    </message>
    <message>
        <source>targeted at smokers</source>
        <translation>wedi’i dargedu at bobl sy’n ysmygu</translation>
    </message>
    <message>
        <source>works on everyone&apos;s surroundings</source>
        <translation>mae’n gweithio ar amgylchoedd pawb</translation>
    </message>
    <message>
        <source>school nursing for every child</source>
        <translation>nyrsio ysgol i bob plentyn</translation>
    </message>
    <message>
        <source>health visiting for every family; the trial of intensive visits found no effect, so no link is suggested</source>
        <translation>ymweliadau iechyd i bob teulu; ni chanfu’r treial o ymweliadau dwys unrhyw effaith, felly nid awgrymir cyswllt</translation>
    </message>
    <message>
        <source>help around birth beyond the mandated visits; no effect was found, so no link is suggested</source>
        <translation>cymorth adeg geni y tu hwnt i’r ymweliadau gorfodol; ni chanfuwyd unrhyw effaith, felly nid awgrymir cyswllt</translation>
    </message>
    <message>
        <source>open to all employers</source>
        <translation>agored i bob cyflogwr</translation>
    </message>
    <message>
        <source>open to all before illness</source>
        <translation>agored i bawb cyn salwch</translation>
    </message>
    <message>
        <source>many small programmes and the team&apos;s own cost</source>
        <translation>llawer o raglenni bach a chost y tîm ei hun</translation>
    </message>
    <message>
        <source>the pandemic&apos;s ending; a ring-fenced grant</source>
        <translation>diwedd y pandemig; grant wedi’i neilltuo</translation>
    </message>
    <message>
        <source>strategy, licensing and advice in one line, most of it not help to a household</source>
        <translation>strategaeth, trwyddedu a chyngor mewn un llinell, y rhan fwyaf heb fod yn gymorth i aelwyd</translation>
    </message>
    <message>
        <source>net cost is mostly temporary accommodation, bought by the night; the housing options team is the fixed part, an assumption</source>
        <translation>llety dros dro, a brynir fesul noson, yw’r gost net gan mwyaf; y tîm opsiynau tai yw’r rhan sefydlog, sy’n rhagdybiaeth</translation>
    </message>
    <message>
        <source>targeted help to keep a home, under a power</source>
        <translation>cymorth wedi’i dargedu i gadw cartref, o dan bŵer</translation>
    </message>
    <message>
        <source>administration of a national benefit, moving to universal credit</source>
        <translation>gweinyddu budd-dal cenedlaethol, sy’n symud i gredyd cynhwysol</translation>
    </message>
    <message>
        <source>property, which in many places earns</source>
        <translation>eiddo, sy’n ennill mewn llawer o leoedd</translation>
    </message>
    <message>
        <source>targeted support to keep a home; not ring-fenced since 2009</source>
        <translation>cymorth wedi’i dargedu i gadw cartref; heb ei neilltuo ers 2009</translation>
    </message>
    <message>
        <source>targeted local welfare help under a power</source>
        <translation>cymorth lles lleol wedi’i dargedu o dan bŵer</translation>
    </message>
    <message>
        <source>keeping of records</source>
        <translation>cadw cofnodion</translation>
    </message>
    <message>
        <source>museums and arts, open to all; no published effect on need</source>
        <translation>amgueddfeydd a’r celfyddydau, yn agored i bawb; dim effaith gyhoeddedig ar angen</translation>
    </message>
    <message>
        <source>open to all; any effect on health comes late and mostly to the NHS</source>
        <translation>agored i bawb; daw unrhyw effaith ar iechyd yn hwyr ac i’r GIG yn bennaf</translation>
    </message>
    <message>
        <source>open to all; no published effect on need</source>
        <translation>agored i bawb; dim effaith gyhoeddedig ar angen</translation>
    </message>
    <message>
        <source>serves the local economy</source>
        <translation>mae’n gwasanaethu’r economi leol</translation>
    </message>
    <message>
        <source>an ordinary service that in most places earns</source>
        <translation>gwasanaeth arferol sy’n ennill yn y rhan fwyaf o leoedd</translation>
    </message>
    <message>
        <source>ordinary statutory enforcement</source>
        <translation>gorfodi statudol arferol</translation>
    </message>
    <message>
        <source>ordinary statutory enforcement in private renting</source>
        <translation>gorfodi statudol arferol ym maes rhentu preifat</translation>
    </message>
    <message>
        <source>another body&apos;s bill, which nobody here can cut</source>
        <translation>bil corff arall, na all neb yma ei dorri</translation>
    </message>
    <message>
        <source>an ordinary service, in part paid by fees</source>
        <translation>gwasanaeth arferol, a delir yn rhannol gan ffioedd</translation>
    </message>
    <message>
        <source>an ordinary amenity under a power</source>
        <translation>amwynder arferol o dan bŵer</translation>
    </message>
    <message>
        <source>ordinary statutory service, in many places paid by fees</source>
        <translation>gwasanaeth statudol arferol, a delir gan ffioedd mewn llawer o leoedd</translation>
    </message>
    <message>
        <source>open to all; the Crime and Disorder Act 1998, section 6, asks for a strategy, not for a level of service</source>
        <translation>agored i bawb; mae Deddf Trosedd ac Anhrefn 1998, adran 6, yn gofyn am strategaeth, nid am lefel o wasanaeth</translation>
    </message>
    <message>
        <source>wardens and patrols for everyone</source>
        <translation>wardeiniaid a phatrolau i bawb</translation>
    </message>
    <message>
        <source>watches over everyone</source>
        <translation>mae’n gwylio dros bawb</translation>
    </message>
    <message>
        <source>protects land rather than meeting a person&apos;s need</source>
        <translation>mae’n amddiffyn tir yn hytrach na diwallu angen person</translation>
    </message>
    <message>
        <source>an ordinary service under a power, the Land Drainage Act 1991</source>
        <translation>gwasanaeth arferol o dan bŵer, Deddf Draenio Tir 1991</translation>
    </message>
    <message>
        <source>an ordinary service under a power, the Coast Protection Act 1949</source>
        <translation>gwasanaeth arferol o dan bŵer, Deddf Amddiffyn yr Arfordir 1949</translation>
    </message>
    <message>
        <source>smallholdings, which in many places earn</source>
        <translation>tyddynnod, sy’n ennill mewn llawer o leoedd</translation>
    </message>
    <message>
        <source>an ordinary statutory service</source>
        <translation>gwasanaeth statudol arferol</translation>
    </message>
    <message>
        <source>an ordinary statutory service to every household</source>
        <translation>gwasanaeth statudol arferol i bob aelwyd</translation>
    </message>
    <message>
        <source>follows tonnes, but the evidence library holds nothing on preventing them, so no stream</source>
        <translation>mae’n dilyn tunelli, ond nid oes dim yn y llyfrgell dystiolaeth am eu hatal, felly nid oes ffrwd</translation>
    </message>
    <message>
        <source>collected on request and charged for, so in most places it earns</source>
        <translation>fe’i cesglir ar gais a chodir tâl amdano, felly mae’n ennill yn y rhan fwyaf o leoedd</translation>
    </message>
    <message>
        <source>fewer tonnes before they arise; no published effect in the library</source>
        <translation>llai o dunelli cyn iddynt godi; dim effaith gyhoeddedig yn y llyfrgell</translation>
    </message>
    <message>
        <source>before the harm, without a local line that carries its effect</source>
        <translation>cyn y niwed, heb linell leol sy’n dwyn ei effaith</translation>
    </message>
    <message>
        <source>ordinary statutory service, mostly paid by fees</source>
        <translation>gwasanaeth statudol arferol, a delir yn bennaf gan ffioedd</translation>
    </message>
    <message>
        <source>ordinary statutory service, partly paid by fees</source>
        <translation>gwasanaeth statudol arferol, a delir yn rhannol gan ffioedd</translation>
    </message>
    <message>
        <source>plans and policy</source>
        <translation>cynlluniau a pholisi</translation>
    </message>
    <message>
        <source>serves the local economy; no published effect on need in the library</source>
        <translation>mae’n gwasanaethu’r economi leol; dim effaith gyhoeddedig ar angen yn y llyfrgell</translation>
    </message>
    <message>
        <source>community groups and their support, open to all</source>
        <translation>grwpiau cymunedol a’r cymorth iddynt, yn agored i bawb</translation>
    </message>
    <message>
        <source>research, no service to people</source>
        <translation>ymchwil, dim gwasanaeth i bobl</translation>
    </message>
    <message>
        <source>serves the local economy, and in some places earns</source>
        <translation>mae’n gwasanaethu’r economi leol, ac yn ennill mewn rhai lleoedd</translation>
    </message>
    <message>
        <source>all policing in one line, neighbourhood and response; split it before tying it to incidents</source>
        <translation>yr holl blismona mewn un llinell, yn y gymdogaeth ac yn ymateb; rhannwch hi cyn ei chysylltu â digwyddiadau</translation>
    </message>
    <message>
        <source>emergency cover that stands ready whatever the number of fires</source>
        <translation>gwasanaeth argyfwng sy’n barod beth bynnag fo nifer y tanau</translation>
    </message>
    <message>
        <source>what remains of court services</source>
        <translation>yr hyn sydd ar ôl o wasanaethau’r llysoedd</translation>
    </message>
    <message>
        <source>councillors, statutory officers and corporate management</source>
        <translation>cynghorwyr, swyddogion statudol a rheolaeth gorfforaethol</translation>
    </message>
    <message>
        <source>targeted relief under a power, Local Government Finance Act 1992, section 13A(1)(c)</source>
        <translation>rhyddhad wedi’i dargedu o dan bŵer, Deddf Cyllid Llywodraeth Leol 1992, adran 13A(1)(c)</translation>
    </message>
    <message>
        <source>administration of a means-tested scheme</source>
        <translation>gweinyddu cynllun sy’n dibynnu ar brawf modd</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>gweinyddu</translation>
    </message>
    <message>
        <source>readiness, an ordinary statutory service</source>
        <translation>parodrwydd, gwasanaeth statudol arferol</translation>
    </message>
    <message>
        <source>registration, elections and land charges</source>
        <translation>cofrestru, etholiadau a phridiannau tir</translation>
    </message>
    <message>
        <source>pensions earned in past years, which nobody can cut</source>
        <translation>pensiynau a enillwyd mewn blynyddoedd a fu, na all neb eu torri</translation>
    </message>
    <message>
        <source>cost of what stands unused</source>
        <translation>cost yr hyn sydd heb ei ddefnyddio</translation>
    </message>
    <message>
        <source>what the authority could not place, of either sign</source>
        <translation>yr hyn na allai’r awdurdod ei leoli, o’r naill arwydd neu’r llall</translation>
    </message>
    <message>
        <source>a whole service, most of it schools paid from the dedicated schools grant</source>
        <translation>gwasanaeth cyfan, y rhan fwyaf yn ysgolion a delir o’r grant ysgolion penodedig</translation>
    </message>
    <message>
        <source>a whole service, most of it ordinary upkeep of the road</source>
        <translation>gwasanaeth cyfan, y rhan fwyaf yn gynnal a chadw arferol y ffordd</translation>
    </message>
    <message>
        <source>a whole service, more than half of it children looked after; RO3 tells its parts apart</source>
        <translation>gwasanaeth cyfan, mwy na’i hanner ar blant sy’n derbyn gofal; mae RO3 yn gwahanu ei rannau</translation>
    </message>
    <message>
        <source>a whole service, most of it care that is bought; RO3 tells its parts apart</source>
        <translation>gwasanaeth cyfan, y rhan fwyaf yn ofal a brynir; mae RO3 yn gwahanu ei rannau</translation>
    </message>
    <message>
        <source>paid from the public health grant and mostly open to everyone; RO3 tells its parts apart</source>
        <translation>fe’i telir o’r grant iechyd y cyhoedd ac mae’n agored i bawb gan mwyaf; mae RO3 yn gwahanu ei rannau</translation>
    </message>
    <message>
        <source>a whole service, most of it homelessness and housing benefit</source>
        <translation>gwasanaeth cyfan, y rhan fwyaf yn ddigartrefedd a budd-dal tai</translation>
    </message>
    <message>
        <source>libraries, sport and parks, open to everyone; the duty to have a library names no level</source>
        <translation>llyfrgelloedd, chwaraeon a pharciau, yn agored i bawb; nid yw’r ddyletswydd i gael llyfrgell yn enwi lefel</translation>
    </message>
    <message>
        <source>a whole service, most of it waste</source>
        <translation>gwasanaeth cyfan, y rhan fwyaf yn wastraff</translation>
    </message>
    <message>
        <source>a whole service, part of it a duty</source>
        <translation>gwasanaeth cyfan, rhan ohono’n ddyletswydd</translation>
    </message>
    <message>
        <source>a whole service, of every tier</source>
        <translation>gwasanaeth cyfan, o bob haen</translation>
    </message>
    <message>
        <source>administration, elections and other corporate costs, less what other services repay</source>
        <translation>gweinyddu, etholiadau a chostau corfforaethol eraill, llai’r hyn y mae gwasanaethau eraill yn ei ad-dalu</translation>
    </message>
    <message>
        <source>what fits no other service</source>
        <translation>yr hyn nad yw’n gweddu i unrhyw wasanaeth arall</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>rhagdybiaeth</translation>
    </message>
    <message>
        <source>%1: “%2” in its name, %3</source>
        <translation>%1: “%2” yn ei enw, %3</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Budgets of the whole place: %1</source>
        <translation>Cyllidebau’r lle cyfan: %1</translation>
    </message>
    <message>
        <source>Cabinet paper: the budgets of %1</source>
        <translation>Papur cabinet: cyllidebau %1</translation>
    </message>
    <message>
        <source>Finance annex: the budgets of %1</source>
        <translation>Atodiad cyllid: cyllidebau %1</translation>
    </message>
    <message>
        <source>Workshop record: the budgets of %1</source>
        <translation>Cofnod gweithdy: cyllidebau %1</translation>
    </message>
    <message>
        <source>in the money of each year</source>
        <translation>yn arian pob blwyddyn</translation>
    </message>
    <message>
        <source>model version %1</source>
        <translation>fersiwn y model %1</translation>
    </message>
    <message>
        <source>inputs %1</source>
        <translation>mewnbynnau %1</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>Yr hyn sydd i’w benderfynu</translation>
    </message>
    <message>
        <source>Money, reserves and demand</source>
        <translation>Arian, cronfeydd wrth gefn a galw</translation>
    </message>
    <message>
        <source>Each course in words</source>
        <translation>Pob llwybr mewn geiriau</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>Pa mor sicr yw hyn</translation>
    </message>
    <message>
        <source>Every scenario by year</source>
        <translation>Pob senario fesul blwyddyn</translation>
    </message>
    <message>
        <source>Every organisation by year</source>
        <translation>Pob sefydliad fesul blwyddyn</translation>
    </message>
    <message>
        <source>Every service by year</source>
        <translation>Pob gwasanaeth fesul blwyddyn</translation>
    </message>
    <message>
        <source>Assumptions and their sources</source>
        <translation>Rhagdybiaethau a’u ffynonellau</translation>
    </message>
    <message>
        <source>Record of the workshop</source>
        <translation>Cofnod y gweithdy</translation>
    </message>
    <message>
        <source>Cabinet paper</source>
        <translation>Papur cabinet</translation>
    </message>
    <message>
        <source>Finance annex</source>
        <translation>Atodiad cyllid</translation>
    </message>
    <message>
        <source>Workshop record</source>
        <translation>Cofnod gweithdy</translation>
    </message>
    <message>
        <source>%1, looking ahead to %2</source>
        <translation>%1, yn edrych ymlaen at %2</translation>
    </message>
</context>
<context>
    <name>ReportAnnex</name>
    <message>
        <source>Every value that somebody gave, with its range where it has one, its source, and the grade of its evidence: 1 is the best, 6 an assumption. Values stand in prices of the base year.</source>
        <translation>Pob gwerth a roddodd rhywun, gyda’i ystod lle mae un, ei ffynhonnell, a gradd ei dystiolaeth: 1 yw’r gorau, 6 yw rhagdybiaeth. Mae’r gwerthoedd ym mhrisiau’r flwyddyn sylfaen.</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>What the whole place spends</source>
        <translation>Yr hyn y mae’r lle cyfan’n ei wario</translation>
    </message>
    <message>
        <source>Whole place spends %1 more than doing nothing in %2</source>
        <translation>Lle cyfan: %1 yn fwy na gwneud dim yn %2</translation>
    </message>
    <message>
        <source>Whole place spends %1 less than doing nothing in %2</source>
        <translation>Lle cyfan: %1 yn llai na gwneud dim yn %2</translation>
    </message>
    <message>
        <source>The council’s reserves hold to %1</source>
        <translation>Mae cronfeydd wrth gefn y cyngor yn dal tan %1</translation>
    </message>
    <message>
        <source>With whole place the council’s reserves hold to %1</source>
        <translation>Gyda’r lle cyfan mae cronfeydd wrth gefn y cyngor yn dal tan %1</translation>
    </message>
    <message>
        <source>With whole place the council’s reserves fall below their least in %1</source>
        <translation>Gyda’r lle cyfan mae cronfeydd wrth gefn y cyngor yn disgyn o dan eu lleiafswm yn %1</translation>
    </message>
    <message>
        <source>All organisations: net spend a year, in the money of each year</source>
        <translation>Pob sefydliad: gwariant net y flwyddyn, yn arian pob blwyddyn</translation>
    </message>
    <message>
        <source>%1: reserves at the end of each year, in the money of that year</source>
        <translation>%1: cronfeydd wrth gefn ar ddiwedd pob blwyddyn, yn arian y flwyddyn honno</translation>
    </message>
    <message>
        <source>least reserves %1</source>
        <translation>cronfeydd wrth gefn lleiaf %1</translation>
    </message>
    <message>
        <source>Cash in the year</source>
        <translation>Arian parod yn y flwyddyn</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>Cyfanswm cronnol</translation>
    </message>
    <message>
        <source>%1 has paid back by %2</source>
        <translation>%1: wedi talu’n ôl erbyn %2</translation>
    </message>
    <message>
        <source>%1 does not pay back by %2</source>
        <translation>%1: nid yw’n talu’n ôl erbyn %2</translation>
    </message>
    <message>
        <source>Cash saved against doing nothing, in the money of each year</source>
        <translation>Arian parod a arbedir o’i gymharu â gwneud dim, yn arian pob blwyddyn</translation>
    </message>
    <message>
        <source>Paid back: above zero from here</source>
        <translation>Wedi talu’n ôl: uwchlaw sero o’r fan hon</translation>
    </message>
    <message>
        <source>Demand met a year, %1</source>
        <translation>Galw a ddiwallwyd y flwyddyn, %1</translation>
    </message>
    <message>
        <source>%1: %2 with whole place in %3</source>
        <translation>%1: %2 gyda’r lle cyfan yn %3</translation>
    </message>
    <message>
        <source>%1: %2 more with whole place in %3</source>
        <translation>%1: %2 yn fwy gyda’r lle cyfan yn %3</translation>
    </message>
    <message>
        <source>%1: %2 fewer with whole place in %3</source>
        <translation>%1: %2 yn llai gyda’r lle cyfan yn %3</translation>
    </message>
    <message>
        <source>%1: the same with whole place in %3 (%2)</source>
        <translation>%1: yr un peth gyda’r lle cyfan yn %3 (%2)</translation>
    </message>
    <message>
        <source>At its low end</source>
        <translation>Ar ei ben isaf</translation>
    </message>
    <message>
        <source>At its high end</source>
        <translation>Ar ei ben uchaf</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>what it is worth, at which value</comment>
        <translation>%1 ar %2</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Rhagdybiaeth</translation>
    </message>
    <message>
        <source>%1 decides most: it moves the answer by %2</source>
        <translation>%1 sy’n penderfynu fwyaf: mae’n symud yr ateb gan %2</translation>
    </message>
    <message>
        <source>Net present value of whole place with one assumption alone at either end of its range, £</source>
        <translation>Gwerth presennol net y lle cyfan gydag un rhagdybiaeth ar ei phen ei hun ar y naill ben neu’r llall i’w hystod, £</translation>
    </message>
    <message>
        <source>central %1</source>
        <translation>canolog %1</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Posts in %1: %2 with cuts, %3 with whole place</source>
        <translation>Swyddi yn %1: %2 gyda’r toriadau, %3 gyda’r lle cyfan</translation>
    </message>
    <message>
        <source>All organisations: posts, full-time equivalent</source>
        <translation>Pob sefydliad: swyddi, cyfwerth ag amser llawn</translation>
    </message>
    <message>
        <source>Services withdrawn in %1: %2 with cuts, %3 with whole place</source>
        <translation>Gwasanaethau a dynnwyd yn ôl yn %1: %2 gyda’r toriadau, %3 gyda’r lle cyfan</translation>
    </message>
    <message>
        <source>All organisations: services taken away a year, in the money of each year</source>
        <translation>Pob sefydliad: gwasanaethau a dynnir yn ôl bob blwyddyn, yn arian pob blwyddyn</translation>
    </message>
</context>
<context>
    <name>ReportHtml</name>
    <message>
        <source>Contents</source>
        <translation>Cynnwys</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Siart: %1</translation>
    </message>
    <message>
        <source>The same figures as a table</source>
        <translation>Yr un ffigurau fel tabl</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabl: %1</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ieithoedd</translation>
    </message>
</context>
<context>
    <name>ReportPrint</name>
    <message>
        <source>The accessible version of this paper is the web page %1, which goes with it.</source>
        <translation>Fersiwn hygyrch y papur hwn yw’r dudalen we %1, sy’n mynd gydag ef.</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <comment>the caption of a table</comment>
        <translation>%1 (parhad)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a page of so many</comment>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>yes</source>
        <translation>ie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>na</translation>
    </message>
    <message>
        <source>no source given</source>
        <translation>dim ffynhonnell</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>wedi’i ddewis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a thing, and a field of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Assumptions for the whole place</source>
        <translation>Rhagdybiaethau ar gyfer y lle cyfan</translation>
    </message>
    <message>
        <source>Organisations and their funding</source>
        <translation>Sefydliadau a’u cyllid</translation>
    </message>
    <message>
        <source>Streams of demand</source>
        <translation>Ffrydiau galw</translation>
    </message>
    <message>
        <source>What prevention does</source>
        <translation>Yr hyn y mae atal yn ei wneud</translation>
    </message>
    <message>
        <source>Measures and assumptions of the scenarios</source>
        <translation>Mesurau a rhagdybiaethau’r senarios</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Llinellau cyllideb</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Rhagdybiaeth</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Ystod</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Gradd</translation>
    </message>
    <message>
        <source>Values of the model where nobody gave one</source>
        <translation>Gwerthoedd y model lle na roddodd neb un</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Yn sefyll</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n o weithiau</numerusform>
            <numerusform>%n waith</numerusform>
            <numerusform>%n o weithiau</numerusform>
            <numerusform>%n o weithiau</numerusform>
            <numerusform>%n o weithiau</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Ffigur</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a table shows, and its unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a scenario, and what a table shows of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What each course gives by %1, in the money of each year</source>
        <translation>Yr hyn y mae pob llwybr yn ei roi erbyn %1, yn arian pob blwyddyn</translation>
    </message>
    <message>
        <source>Cash saved over all years</source>
        <translation>Arian parod a arbedir dros yr holl flynyddoedd</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>Gwerth presennol net</translation>
    </message>
    <message>
        <source>Paid back by</source>
        <translation>Wedi talu’n ôl erbyn</translation>
    </message>
    <message>
        <source>not by then</source>
        <translation>nid erbyn hynny</translation>
    </message>
    <message>
        <source>Taken out of budgets in %1</source>
        <translation>Wedi’i gymryd o gyllidebau yn %1</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Wedi’i arbed yn %1</translation>
    </message>
    <message>
        <source>Services withdrawn in %1</source>
        <translation>Gwasanaethau a dynnwyd yn ôl yn %1</translation>
    </message>
    <message>
        <source>Posts in %1</source>
        <translation>Swyddi yn %1</translation>
    </message>
    <message>
        <source>Spent on prevention and early help</source>
        <translation>Gwariant ar atal a chymorth cynnar</translation>
    </message>
    <message>
        <source>Council cuts still needed, a year</source>
        <translation>Toriadau’r cyngor sydd eu hangen o hyd, y flwyddyn</translation>
    </message>
    <message>
        <source>more than 50%</source>
        <translation>mwy na 50%</translation>
    </message>
    <message>
        <source>Accounts that are never added together, %1</source>
        <translation>Cyfrifon nad ydynt byth yn cael eu hadio, %1</translation>
    </message>
    <message>
        <source>Cash saved</source>
        <translation>Arian parod a arbedwyd</translation>
    </message>
    <message>
        <source>Capacity released, no cash</source>
        <translation>Capasiti a ryddheir, nid arian parod</translation>
    </message>
    <message>
        <source>Services withdrawn</source>
        <translation>Gwasanaethau a dynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Wider public value</source>
        <translation>Gwerth cyhoeddus ehangach</translation>
    </message>
    <message>
        <source>Doing nothing</source>
        <translation>Gwneud dim</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Gwariant</translation>
    </message>
    <message>
        <source>Programme costs</source>
        <translation>Costau rhaglen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Arbediad</translation>
    </message>
    <message>
        <source>Saving so far</source>
        <translation>Arbediad hyd yma</translation>
    </message>
    <message>
        <source>Capacity released</source>
        <translation>Capasiti a ryddheir</translation>
    </message>
    <message>
        <source>the whole place by year</source>
        <translation>y lle cyfan fesul blwyddyn</translation>
    </message>
    <message>
        <source>Paid to others</source>
        <translation>Wedi’i dalu i eraill</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Incwm</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Cyllid</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Bwlch</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>Cronfeydd wrth gefn</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Pob gwasanaeth</translation>
    </message>
    <message>
        <source>spend on each service by year</source>
        <translation>gwariant ar bob gwasanaeth fesul blwyddyn</translation>
    </message>
    <message>
        <source>demand met by year, in each stream’s own unit</source>
        <translation>galw a ddiwellir fesul blwyddyn, yn uned pob ffrwd</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Ffrwd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a line and its scenario</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (shared priority)</source>
        <translation>%1 (blaenoriaeth gyffredin)</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>Cuts: %1</source>
        <comment>the cuts scenario, not the whole place</comment>
        <translation>Toriadau: %1</translation>
    </message>
    <message>
        <source>over 50%</source>
        <translation>dros 50%</translation>
    </message>
    <message>
        <source>whole place makes solvency possible</source>
        <translation>mae’r lle cyfan yn gwneud hyfywedd yn bosibl</translation>
    </message>
    <message>
        <source>no cut would be enough</source>
        <translation>ni fyddai unrhyw doriad yn ddigon</translation>
    </message>
    <message>
        <source>reserves hold without cuts</source>
        <translation>mae’r cronfeydd wrth gefn yn dal heb doriadau</translation>
    </message>
    <message>
        <source>whole place needs cuts</source>
        <translation>mae angen toriadau ar y lle cyfan</translation>
    </message>
    <message>
        <source>avoids none of the cuts</source>
        <translation>nid yw’n osgoi dim o’r toriadau</translation>
    </message>
    <message>
        <source>more cuts than without</source>
        <translation>mwy o doriadau na hebddo</translation>
    </message>
    <message>
        <source>avoids little of the cuts</source>
        <translation>yn osgoi ychydig o’r toriadau</translation>
    </message>
    <message>
        <source>avoids %1 of the cuts</source>
        <translation>yn osgoi %1 o’r toriadau</translation>
    </message>
    <message>
        <source>Council cuts still needed</source>
        <translation>Toriadau’r cyngor sydd eu hangen o hyd</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>working it out</source>
        <translation>yn cyfrifo</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 y flwyddyn</translation>
    </message>
    <message>
        <source>%1 → %2 a year</source>
        <translation>%1 → %2 y flwyddyn</translation>
    </message>
    <message>
        <source>refining…</source>
        <translation>yn mireinio…</translation>
    </message>
    <message numerus="yes">
        <source>Cash over %n years</source>
        <translation>
            <numerusform>Arian parod dros %n o flynyddoedd</numerusform>
            <numerusform>Arian parod dros %n flwyddyn</numerusform>
            <numerusform>Arian parod dros %n o flynyddoedd</numerusform>
            <numerusform>Arian parod dros %n o flynyddoedd</numerusform>
            <numerusform>Arian parod dros %n o flynyddoedd</numerusform>
        </translation>
    </message>
    <message>
        <source>not by the end</source>
        <translation>ddim erbyn y diwedd</translation>
    </message>
    <message>
        <source>Pays back in</source>
        <translation>Yn talu’n ôl yn</translation>
    </message>
    <message>
        <source>Gap closed in %1</source>
        <translation>Bwlch a gaewyd yn %1</translation>
    </message>
    <message>
        <source>Services withdrawn in %1</source>
        <translation>Gwasanaethau a dynnwyd yn ôl yn %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>organisation, year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reserves run out first</source>
        <translation>Cronfeydd wrth gefn cyntaf i ddod i ben</translation>
    </message>
    <message numerus="yes">
        <source>%1: the cash over %n years stays at %2.</source>
        <translation>
            <numerusform>%1: mae’r arian dros %n o flynyddoedd yn aros ar %2.</numerusform>
            <numerusform>%1: mae’r arian dros %n flwyddyn yn aros ar %2.</numerusform>
            <numerusform>%1: mae’r arian dros %n o flynyddoedd yn aros ar %2.</numerusform>
            <numerusform>%1: mae’r arian dros %n o flynyddoedd yn aros ar %2.</numerusform>
            <numerusform>%1: mae’r arian dros %n o flynyddoedd yn aros ar %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: cash over %n years rises from %2 to %3 (%4).</source>
        <translation>
            <numerusform>%1: mae’r arian dros %n o flynyddoedd yn codi o %2 i %3 (%4).</numerusform>
            <numerusform>%1: mae’r arian dros %n flwyddyn yn codi o %2 i %3 (%4).</numerusform>
            <numerusform>%1: mae’r arian dros %n o flynyddoedd yn codi o %2 i %3 (%4).</numerusform>
            <numerusform>%1: mae’r arian dros %n o flynyddoedd yn codi o %2 i %3 (%4).</numerusform>
            <numerusform>%1: mae’r arian dros %n o flynyddoedd yn codi o %2 i %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: cash over %n years falls from %2 to %3 (%4).</source>
        <translation>
            <numerusform>%1: mae’r arian dros %n o flynyddoedd yn gostwng o %2 i %3 (%4).</numerusform>
            <numerusform>%1: mae’r arian dros %n flwyddyn yn gostwng o %2 i %3 (%4).</numerusform>
            <numerusform>%1: mae’r arian dros %n o flynyddoedd yn gostwng o %2 i %3 (%4).</numerusform>
            <numerusform>%1: mae’r arian dros %n o flynyddoedd yn gostwng o %2 i %3 (%4).</numerusform>
            <numerusform>%1: mae’r arian dros %n o flynyddoedd yn gostwng o %2 i %3 (%4).</numerusform>
        </translation>
    </message>
    <message>
        <source>Services withdrawn in %1: %2, was %3.</source>
        <translation>Gwasanaethau a dynnwyd yn ôl yn %1: %2, yn lle %3.</translation>
    </message>
    <message>
        <source>a tenth</source>
        <translation>degfed ran</translation>
    </message>
    <message>
        <source>a sixth</source>
        <translation>chweched ran</translation>
    </message>
    <message>
        <source>a fifth</source>
        <translation>pumed ran</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>chwarter</translation>
    </message>
    <message>
        <source>a third</source>
        <translation>traean</translation>
    </message>
    <message>
        <source>two fifths</source>
        <translation>dwy ran o bump</translation>
    </message>
    <message>
        <source>half</source>
        <translation>hanner</translation>
    </message>
    <message>
        <source>three fifths</source>
        <translation>tair rhan o bump</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>dwy ran o dair</translation>
    </message>
    <message>
        <source>three quarters</source>
        <translation>tri chwarter</translation>
    </message>
    <message>
        <source>nine tenths</source>
        <translation>naw rhan o ddeg</translation>
    </message>
    <message>
        <source>all</source>
        <translation>y cyfan</translation>
    </message>
    <message>
        <source>The place itself changed, and all three lines with it.</source>
        <translation>Newidiodd y lle ei hun, a’r tair llinell gydag ef.</translation>
    </message>
</context>
<context>
    <name>Savings</name>
    <message>
        <source>%1 of demand avoided still costs %2 in %3</source>
        <translation>Mae osgoi gwerth %1 o alw yn dal i gostio %2 yn %3</translation>
    </message>
    <message>
        <source>%1 of demand avoided becomes %2 of cash in %3</source>
        <translation>Mae osgoi gwerth %1 o alw yn troi’n %2 o arian parod yn %3</translation>
    </message>
    <message>
        <source>%1 of services withdrawn still costs %2 in %3</source>
        <translation>Mae tynnu gwerth %1 o wasanaethau’n ôl yn dal i gostio %2 yn %3</translation>
    </message>
    <message>
        <source>%1 of services withdrawn becomes %2 of cash in %3</source>
        <translation>Mae tynnu gwerth %1 o wasanaethau’n ôl yn troi’n %2 o arian parod yn %3</translation>
    </message>
    <message>
        <source>Costs %1 more than doing nothing in %2</source>
        <translation>Yn costio %1 yn fwy na gwneud dim yn %2</translation>
    </message>
    <message>
        <source>Saves %1 of cash in %2</source>
        <translation>Yn arbed %1 o arian parod yn %2</translation>
    </message>
    <message>
        <source>%1: from what is avoided to cash, £ of %2</source>
        <translation>%1: o’r hyn a osgoir i arian parod, £ yn %2</translation>
    </message>
    <message>
        <source>%1: does not pay back by %2</source>
        <translation>%1: nid yw’n talu’n ôl erbyn %2</translation>
    </message>
    <message>
        <source>%1: pays back from the first year</source>
        <translation>%1: yn talu’n ôl o’r flwyddyn gyntaf</translation>
    </message>
    <message numerus="yes">
        <source>%1: pays back in %2, after %n years</source>
        <translation>
            <numerusform>%1: yn talu’n ôl yn %2, ar ôl %n o flynyddoedd</numerusform>
            <numerusform>%1: yn talu’n ôl yn %2, ar ôl %n flwyddyn</numerusform>
            <numerusform>%1: yn talu’n ôl yn %2, ar ôl %n o flynyddoedd</numerusform>
            <numerusform>%1: yn talu’n ôl yn %2, ar ôl %n o flynyddoedd</numerusform>
            <numerusform>%1: yn talu’n ôl yn %2, ar ôl %n o flynyddoedd</numerusform>
        </translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Cash in the year</source>
        <translation>Arian parod yn y flwyddyn</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>Cyfanswm cronnol</translation>
    </message>
    <message>
        <source>Cash saved against doing nothing, in the money of each year</source>
        <translation>Arian parod a arbedir o’i gymharu â gwneud dim, yn arian pob blwyddyn</translation>
    </message>
    <message>
        <source>Paid back: above zero from here</source>
        <translation>Wedi talu’n ôl: uwchlaw sero o’r fan hon</translation>
    </message>
    <message numerus="yes">
        <source>%1 adds most: %2 over %n years</source>
        <translation>
            <numerusform>%1 sy’n ychwanegu fwyaf: %2 dros %n o flynyddoedd</numerusform>
            <numerusform>%1 sy’n ychwanegu fwyaf: %2 dros %n flwyddyn</numerusform>
            <numerusform>%1 sy’n ychwanegu fwyaf: %2 dros %n o flynyddoedd</numerusform>
            <numerusform>%1 sy’n ychwanegu fwyaf: %2 dros %n o flynyddoedd</numerusform>
            <numerusform>%1 sy’n ychwanegu fwyaf: %2 dros %n o flynyddoedd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No measure adds cash over %n years</source>
        <translation>
            <numerusform>Nid oes yr un mesur yn ychwanegu arian parod dros %n o flynyddoedd</numerusform>
            <numerusform>Nid oes yr un mesur yn ychwanegu arian parod dros %n flwyddyn</numerusform>
            <numerusform>Nid oes yr un mesur yn ychwanegu arian parod dros %n o flynyddoedd</numerusform>
            <numerusform>Nid oes yr un mesur yn ychwanegu arian parod dros %n o flynyddoedd</numerusform>
            <numerusform>Nid oes yr un mesur yn ychwanegu arian parod dros %n o flynyddoedd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cash over %n years</source>
        <translation>
            <numerusform>Arian parod dros %n o flynyddoedd</numerusform>
            <numerusform>Arian parod dros %n flwyddyn</numerusform>
            <numerusform>Arian parod dros %n o flynyddoedd</numerusform>
            <numerusform>Arian parod dros %n o flynyddoedd</numerusform>
            <numerusform>Arian parod dros %n o flynyddoedd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what each measure adds to the cash of all years as it joins those before it, £</source>
        <translation>%1: beth mae pob mesur yn ei ychwanegu at arian parod pob blwyddyn wrth ymuno â’r rhai o’i flaen, £</translation>
    </message>
    <message>
        <source>Only %1 of this is cash in %2; the accounts are never added</source>
        <translation>Dim ond %1 o hyn sy’n arian parod yn %2; ni chaiff y cyfrifon eu hadio byth</translation>
    </message>
    <message numerus="yes">
        <source>%1 over %n years</source>
        <translation>
            <numerusform>%1 dros %n o flynyddoedd</numerusform>
            <numerusform>%1 dros %n flwyddyn</numerusform>
            <numerusform>%1 dros %n o flynyddoedd</numerusform>
            <numerusform>%1 dros %n o flynyddoedd</numerusform>
            <numerusform>%1 dros %n o flynyddoedd</numerusform>
        </translation>
    </message>
    <message>
        <source>Cash saved</source>
        <translation>Arian parod a arbedwyd</translation>
    </message>
    <message>
        <source>Money that need not be spent.</source>
        <translation>Arian nad oes angen ei wario.</translation>
    </message>
    <message>
        <source>Capacity released</source>
        <translation>Capasiti a ryddhawyd</translation>
    </message>
    <message>
        <source>Real, but no money until someone takes it out.</source>
        <translation>Go iawn, ond nid arian nes i rywun ei dynnu allan.</translation>
    </message>
    <message>
        <source>Services withdrawn</source>
        <translation>Gwasanaethau a dynnwyd yn ôl</translation>
    </message>
    <message>
        <source>No longer done for people; never efficiency.</source>
        <translation>Na wneir i bobl mwyach; byth yn effeithlonrwydd.</translation>
    </message>
    <message>
        <source>Wider public value</source>
        <translation>Gwerth cyhoeddus ehangach</translation>
    </message>
    <message>
        <source>Worth to people and the public; in no budget.</source>
        <translation>Gwerth i bobl a’r cyhoedd; nid mewn unrhyw gyllideb.</translation>
    </message>
    <message>
        <source>Demand avoided</source>
        <translation>Galw a osgowyd</translation>
    </message>
    <message>
        <source>More demand</source>
        <translation>Mwy o alw</translation>
    </message>
    <message>
        <source>Passing people on avoided</source>
        <translation>Osgoi trosglwyddo pobl</translation>
    </message>
    <message>
        <source>More passing people on</source>
        <translation>Mwy o drosglwyddo pobl</translation>
    </message>
    <message>
        <source>Crisis avoided by support</source>
        <translation>Argyfwng a osgowyd drwy gymorth</translation>
    </message>
    <message>
        <source>More crisis</source>
        <translation>Mwy o argyfwng</translation>
    </message>
    <message>
        <source>Need turned away</source>
        <translation>Angen a wrthodwyd</translation>
    </message>
    <message>
        <source>Need that comes back</source>
        <translation>Angen sy’n dychwelyd</translation>
    </message>
    <message>
        <source>Refills, or stays in use</source>
        <translation>Yn ail-lenwi, neu’n dal mewn defnydd</translation>
    </message>
    <message>
        <source>Fixed, or below a whole step</source>
        <translation>Sefydlog, neu islaw cam cyfan</translation>
    </message>
    <message>
        <source>Efficiency that lasts</source>
        <translation>Effeithlonrwydd sy’n para</translation>
    </message>
    <message>
        <source>Fewer contracts, generalists</source>
        <translation>Llai o gontractau, gweithwyr cyffredinol</translation>
    </message>
    <message>
        <source>Investment in services</source>
        <translation>Buddsoddi mewn gwasanaethau</translation>
    </message>
    <message>
        <source>Programme costs</source>
        <translation>Costau rhaglen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
</context>
<context>
    <name>ScenarioSteps</name>
    <message>
        <source>A scenario needs a name.</source>
        <translation>Mae angen enw ar senario.</translation>
    </message>
    <message>
        <source>Another scenario has the name “%1” already.</source>
        <translation>Mae gan senario arall yr enw “%1” eisoes.</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Ailenwi “%1” yn “%2”</translation>
    </message>
    <message>
        <source>“%1” stays: “%2” follows it.</source>
        <translation>Mae “%1” yn aros: mae “%2” yn ei ddilyn.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Dileu “%1”</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>The place for this check is not in the program; install it anew.</source>
        <translation>Nid yw’r lle ar gyfer y gwiriad hwn yn y rhaglen; gosodwch hi o’r newydd.</translation>
    </message>
    <message>
        <source>%1 differs: do not rely on this installation; install it anew.</source>
        <translation>Mae %1 yn wahanol: peidiwch â dibynnu ar y gosodiad hwn; gosodwch ef o’r newydd.</translation>
    </message>
    <message>
        <source>No temporary folder can be made; give the system one with room (TMPDIR).</source>
        <translation>Ni ellir creu ffolder dros dro; rhowch un â lle ynddi i’r system (TMPDIR).</translation>
    </message>
    <message>
        <source>A document came back changed; install the program anew.</source>
        <translation>Daeth dogfen yn ôl wedi’i newid; gosodwch y rhaglen o’r newydd.</translation>
    </message>
    <message>
        <source>Open Sans with £, ŵ and ŷ is not in the program; install it anew.</source>
        <translation>Nid yw Open Sans gyda £, ŵ ac ŷ yn y rhaglen; gosodwch hi o’r newydd.</translation>
    </message>
    <message>
        <source>The Welsh words are not in the program; install it anew.</source>
        <translation>Nid yw’r geiriau Cymraeg yn y rhaglen; gosodwch hi o’r newydd.</translation>
    </message>
    <message>
        <source>The pages of help are not in the program; install it anew.</source>
        <translation>Nid yw’r tudalennau cymorth yn y rhaglen; gosodwch hi o’r newydd.</translation>
    </message>
    <message>
        <source>%1 cannot be written to; give yourself the right to, or make room.</source>
        <translation>Ni ellir ysgrifennu i %1; rhowch yr hawl i chi’ch hun, neu gwnewch le.</translation>
    </message>
    <message>
        <source>figures of a place worked out elsewhere, to the penny</source>
        <translation>ffigurau lle a gyfrifwyd mewn man arall, i’r geiniog</translation>
    </message>
    <message>
        <source>a document written and read back</source>
        <translation>dogfen wedi’i hysgrifennu a’i darllen yn ôl</translation>
    </message>
    <message>
        <source>the font</source>
        <translation>y ffont</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>pages of help</source>
        <translation>tudalennau cymorth</translation>
    </message>
    <message>
        <source>the folder for settings</source>
        <translation>y ffolder ar gyfer gosodiadau</translation>
    </message>
    <message>
        <source>the folder for what is kept against a crash</source>
        <translation>y ffolder ar gyfer yr hyn a gedwir rhag chwalfa</translation>
    </message>
    <message>
        <source>well: %1</source>
        <translation>iawn: %1</translation>
    </message>
    <message>
        <source>WRONG: %1. %2</source>
        <translation>O’I LE: %1. %2</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>off</source>
        <translation>wedi’i ddiffodd</translation>
    </message>
    <message numerus="yes">
        <source>Paste the settings of %n levers</source>
        <translation>
            <numerusform>Gludo gosodiadau %n o liferi</numerusform>
            <numerusform>Gludo gosodiadau %n lifer</numerusform>
            <numerusform>Gludo gosodiadau %n o liferi</numerusform>
            <numerusform>Gludo gosodiadau %n o liferi</numerusform>
            <numerusform>Gludo gosodiadau %n o liferi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levers set.</source>
        <translation>
            <numerusform>Gosodwyd %n o liferi.</numerusform>
            <numerusform>Gosodwyd %n lifer.</numerusform>
            <numerusform>Gosodwyd %n o liferi.</numerusform>
            <numerusform>Gosodwyd %n o liferi.</numerusform>
            <numerusform>Gosodwyd %n o liferi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as no free lever here takes it: %1.</source>
        <translation>Gadawyd allan, gan nad oes lifer rhydd yma’n ei dderbyn: %1.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>%1, level %2</source>
        <comment>a row of a tree</comment>
        <translation>%1, lefel %2</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Doing nothing, the place spends %1 a year by %2</source>
        <translation>Heb wneud dim, mae’r lle’n gwario %1 y flwyddyn erbyn %2</translation>
    </message>
    <message>
        <source>Doing nothing, the council’s reserves fall below their least in %1</source>
        <translation>Heb wneud dim, mae cronfeydd wrth gefn y cyngor yn mynd islaw eu lleiafswm yn %1</translation>
    </message>
    <message>
        <source>Doing nothing, the council’s reserves hold to %1</source>
        <translation>Heb wneud dim, mae cronfeydd wrth gefn y cyngor yn para hyd %1</translation>
    </message>
    <message>
        <source>Cuts save %1 by %2, and withdraw %3 of services each year</source>
        <translation>Mae’r toriadau’n arbed %1 erbyn %2, ac yn tynnu gwerth %3 o wasanaethau yn ôl bob blwyddyn</translation>
    </message>
    <message>
        <source>%1: %2 more with cuts in %3 than doing nothing</source>
        <translation>%1: %2 yn fwy gyda’r toriadau yn %3 na heb wneud dim</translation>
    </message>
    <message>
        <source>The gap as it stands</source>
        <translation>Y bwlch fel y mae</translation>
    </message>
    <message>
        <source>Nothing is decided yet. Ask what the room would have guessed, and which year worries it.</source>
        <translation>Nid oes dim wedi’i benderfynu eto. Gofynnwch beth fyddai’r ystafell wedi’i ddyfalu, a pha flwyddyn sy’n ei phoeni.</translation>
    </message>
    <message>
        <source>What cuts do</source>
        <translation>Yr hyn y mae toriadau yn ei wneud</translation>
    </message>
    <message>
        <source>Cuts save money at once. Ask which services go, and who will be asked for help instead.</source>
        <translation>Mae toriadau’n arbed arian ar unwaith. Gofynnwch pa wasanaethau sy’n mynd, ac at bwy y bydd pobl yn troi am gymorth yn eu lle.</translation>
    </message>
    <message>
        <source>Demand coming back</source>
        <translation>Galw’n dod yn ôl</translation>
    </message>
    <message>
        <source>Hold here, move a cut, and let people predict: up, the same or down? Then reveal.</source>
        <translation>Daliwch yma, symudwch doriad, a gadewch i bobl ragfynegi: i fyny, yr un fath neu i lawr? Yna datgelwch.</translation>
    </message>
    <message>
        <source>The whole place</source>
        <translation>Y lle cyfan</translation>
    </message>
    <message>
        <source>The same money, moved. Compare at equal solvency: how much of the cuts does it avoid?</source>
        <translation>Yr un arian, wedi’i symud. Cymharwch ar yr un hyfywedd: faint o’r toriadau y mae’n ei osgoi?</translation>
    </message>
    <message>
        <source>Cash that is real, and when</source>
        <translation>Arian parod go iawn, a phryd</translation>
    </message>
    <message>
        <source>The first years cost money. Say so before somebody else does, and name who pays.</source>
        <translation>Mae’r blynyddoedd cyntaf yn costio arian. Dywedwch hynny cyn i rywun arall wneud, ac enwch pwy sy’n talu.</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Yr hyn sy’n penderfynu</translation>
    </message>
    <message>
        <source>Ask what the room knows about the assumption at the top that the model does not.</source>
        <translation>Gofynnwch beth mae’r ystafell yn ei wybod am y rhagdybiaeth uchaf nad yw’r model yn ei wybod.</translation>
    </message>
</context>
<context>
    <name>StreamTable</name>
    <message>
        <source>Demand stream</source>
        <translation>Ffrwd alw</translation>
    </message>
    <message>
        <source>What drives cost: people, cases, incidents</source>
        <translation>Yr hyn sy’n gyrru cost: pobl, achosion, digwyddiadau</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Uned</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Yr hyn a gyfrifir</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>How many in the base year</source>
        <translation>Faint yn y flwyddyn sylfaen</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Twf</translation>
    </message>
    <message>
        <source>Of the number, each year, if nothing is done</source>
        <translation>Yn y nifer, bob blwyddyn, os na wneir dim</translation>
    </message>
    <message>
        <source>Preventable</source>
        <translation>Ataliadwy</translation>
    </message>
    <message>
        <source>The most of those who arrive that could ever be prevented</source>
        <translation>Y mwyaf o’r rhai sy’n cyrraedd y gellid byth eu hatal</translation>
    </message>
    <message>
        <source>Stays, years</source>
        <translation>Aros, blynyddoedd</translation>
    </message>
    <message>
        <source>How long someone stays; 0 for what is over at once</source>
        <translation>Pa mor hir y mae rhywun yn aros; 0 ar gyfer yr hyn sydd drosodd ar unwaith</translation>
    </message>
    <message>
        <source>Wider value</source>
        <translation>Gwerth ehangach</translation>
    </message>
    <message>
        <source>What one avoided is worth to the public, which is no cash</source>
        <translation>Gwerth osgoi un i’r cyhoedd, nad yw’n arian</translation>
    </message>
    <message>
        <source>Drives the cost of</source>
        <translation>Yn gyrru cost</translation>
    </message>
    <message>
        <source>Lines whose cost follows this demand</source>
        <translation>Llinellau y mae eu cost yn dilyn y galw hwn</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>dim eto</translation>
    </message>
    <message>
        <source>New stream</source>
        <translation>Ffrwd newydd</translation>
    </message>
    <message>
        <source>people</source>
        <translation>pobl</translation>
    </message>
    <message>
        <source>Add a demand stream</source>
        <translation>Ychwanegu ffrwd alw</translation>
    </message>
    <message>
        <source>Demand streams</source>
        <translation>Ffrydiau galw</translation>
    </message>
    <message>
        <source>No demand is counted yet. Add a stream (people in care, admissions, incidents), then choose it at the lines that it drives.</source>
        <translation>Ni chyfrifir galw eto. Ychwanegwch ffrwd (pobl mewn gofal, derbyniadau, digwyddiadau), yna dewiswch hi wrth y llinellau y mae’n eu gyrru.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Blaenoriaeth</translation>
    </message>
    <message>
        <source>One of the place’s shared priorities, of which there are three at most</source>
        <translation>Un o flaenoriaethau cyffredin y lle; mae tair ar y mwyaf</translation>
    </message>
    <message>
        <source>Shared priorities lead on every screen and in the papers</source>
        <translation>Blaenoriaethau cyffredin sy’n dod gyntaf ar bob sgrin ac yn y papurau</translation>
    </message>
    <message>
        <source>Three shared priorities are chosen already. Untick one of them first.</source>
        <translation>Mae tair blaenoriaeth gyffredin wedi’u dewis eisoes. Dad-diciwch un ohonynt yn gyntaf.</translation>
    </message>
    <message>
        <source>What drives cost. Growth is of the number, never of what it costs; lines are tied to a stream under Budget lines. Up to three shared priorities lead on every screen.</source>
        <translation>Yr hyn sy’n gyrru cost. Twf y nifer ydyw, byth twf y gost; clymir llinellau wrth ffrwd o dan Llinellau cyllideb. Daw hyd at dair blaenoriaeth gyffredin yn gyntaf ar bob sgrin.</translation>
    </message>
</context>
<context>
    <name>StressTests</name>
    <message>
        <source>Funding settlement −5%</source>
        <translation>Setliad cyllid −5%</translation>
    </message>
    <message>
        <source>A hard winter</source>
        <translation>Gaeaf caled</translation>
    </message>
    <message>
        <source>A late start</source>
        <translation>Dechrau’n hwyr</translation>
    </message>
    <message>
        <source>Savings delivered at 60%</source>
        <translation>60% o’r arbedion yn cyrraedd</translation>
    </message>
    <message>
        <source>Funding, more or less</source>
        <translation>Cyllid, mwy neu lai</translation>
    </message>
    <message>
        <source>Every year but the base year. Choose one source where the rest, such as council tax, stays.</source>
        <translation>Pob blwyddyn ond y flwyddyn sylfaen. Dewiswch un ffynhonnell os yw’r gweddill, megis y dreth gyngor, yn aros.</translation>
    </message>
    <message>
        <source>Inflation, points a year</source>
        <translation>Chwyddiant, pwyntiau’r flwyddyn</translation>
    </message>
    <message>
        <source>On every line and on general inflation.</source>
        <translation>Ar bob llinell ac ar chwyddiant cyffredinol.</translation>
    </message>
    <message>
        <source>Growth of demand, points a year</source>
        <translation>Twf y galw, pwyntiau’r flwyddyn</translation>
    </message>
    <message>
        <source>On the volume of every stream, from the first year on.</source>
        <translation>Ar faint pob ffrwd, o’r flwyddyn gyntaf ymlaen.</translation>
    </message>
    <message>
        <source>A hard winter, more demand</source>
        <translation>Gaeaf caled, mwy o alw</translation>
    </message>
    <message>
        <source>A pressure of the first year alone, where people stay less than a year: what that much more demand would cost. The streams’ own figures stay.</source>
        <translation>Pwysau yn y flwyddyn gyntaf yn unig, lle mae pobl yn aros llai na blwyddyn: yr hyn y byddai cymaint â hynny’n fwy o alw yn ei gostio. Mae ffigurau’r ffrydiau eu hunain yn aros.</translation>
    </message>
    <message>
        <source>Late start, years</source>
        <translation>Dechrau’n hwyr, blynyddoedd</translation>
    </message>
    <message>
        <source>Every measure but cuts, income and thresholds starts and ends so much later.</source>
        <translation>Mae pob mesur ond toriadau, incwm a throthwyon yn dechrau ac yn gorffen gymaint â hynny’n hwyrach.</translation>
    </message>
    <message>
        <source>Agreed savings that come</source>
        <translation>Arbedion y cytunwyd arnynt sy’n dod</translation>
    </message>
    <message>
        <source>Of every agreed saving after the base year.</source>
        <translation>O bob arbediad y cytunwyd arno ar ôl y flwyddyn sylfaen.</translation>
    </message>
    <message>
        <source>What measures bring</source>
        <translation>Yr hyn y mae mesurau’n ei roi</translation>
    </message>
    <message>
        <source>The share of what cuts, income and every other measure save or bring in; their costs stay.</source>
        <translation>Y gyfran o’r hyn y mae toriadau, incwm a phob mesur arall yn ei arbed neu’n ei ddwyn i mewn; mae eu costau’n aros.</translation>
    </message>
    <message>
        <source>How well prevention works</source>
        <translation>Pa mor dda y mae atal yn gweithio</translation>
    </message>
    <message>
        <source>The share of every link’s strength, in all three lines alike.</source>
        <translation>Y gyfran o gryfder pob cyswllt, yn y tair llinell fel ei gilydd.</translation>
    </message>
    <message>
        <source>%1: funding %2% from the first year on</source>
        <translation>%1: cyllid %2% o’r flwyddyn gyntaf ymlaen</translation>
    </message>
    <message>
        <source>inflation %1 points a year</source>
        <translation>chwyddiant %1 pwynt y flwyddyn</translation>
    </message>
    <message>
        <source>growth of demand %1 points a year</source>
        <translation>twf y galw %1 pwynt y flwyddyn</translation>
    </message>
    <message>
        <source>%1% more demand that comes and goes, in the first year</source>
        <translation>%1% yn fwy o alw sy’n mynd a dod, yn y flwyddyn gyntaf</translation>
    </message>
    <message numerus="yes">
        <source>measures start %n years later</source>
        <translation>
            <numerusform>mesurau’n dechrau %n o flynyddoedd yn hwyrach</numerusform>
            <numerusform>mesurau’n dechrau %n flwyddyn yn hwyrach</numerusform>
            <numerusform>mesurau’n dechrau %n o flynyddoedd yn hwyrach</numerusform>
            <numerusform>mesurau’n dechrau %n o flynyddoedd yn hwyrach</numerusform>
            <numerusform>mesurau’n dechrau %n o flynyddoedd yn hwyrach</numerusform>
        </translation>
    </message>
    <message>
        <source>agreed savings come to %1</source>
        <translation>daw %1 o’r arbedion y cytunwyd arnynt</translation>
    </message>
    <message>
        <source>cuts and other measures bring %1</source>
        <translation>mae toriadau a mesurau eraill yn rhoi %1</translation>
    </message>
    <message>
        <source>prevention works at %1</source>
        <translation>mae atal yn gweithio ar %1</translation>
    </message>
    <message>
        <source>Stress test</source>
        <translation>Prawf straen</translation>
    </message>
    <message>
        <source>Every organisation</source>
        <translation>Pob sefydliad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an organisation and one of its sources of funding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pay +2 points a year</source>
        <translation>Cyflogau +2 bwynt y flwyddyn</translation>
    </message>
    <message>
        <source>Pay, points a year</source>
        <translation>Cyflogau, pwyntiau’r flwyddyn</translation>
    </message>
    <message>
        <source>Half of each line with posts counts as pay, an assumption: its inflation rises by half the points.</source>
        <translation>Mae hanner pob llinell â swyddi yn cyfrif fel cyflogau, rhagdybiaeth: mae ei chwyddiant yn codi o hanner y pwyntiau.</translation>
    </message>
    <message>
        <source>pay %1 points a year, on half of each line with posts</source>
        <translation>cyflogau %1 pwynt y flwyddyn, ar hanner pob llinell â swyddi</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>This sheet</source>
        <translation>Y daflen hon</translation>
    </message>
    <message>
        <source>In a chart: the year before, the year after. On a lever: less, more</source>
        <translation>Mewn siart: y flwyddyn cynt, y flwyddyn wedyn. Ar lifer: llai, mwy</translation>
    </message>
    <message>
        <source>In a chart: the line above, the line below</source>
        <translation>Mewn siart: y llinell uwchben, y llinell islaw</translation>
    </message>
    <message>
        <source>In the budget: change the figure</source>
        <translation>Yn y gyllideb: newid y ffigur</translation>
    </message>
    <message>
        <source>Close the top window, or clear the filter</source>
        <translation>Cau’r ffenestr uchaf, neu glirio’r hidlydd</translation>
    </message>
</context>
<context>
    <name>ThreeLines</name>
    <message>
        <source>before this assumption</source>
        <translation>cyn y rhagdybiaeth hon</translation>
    </message>
    <message>
        <source>before this move</source>
        <translation>cyn y symudiad hwn</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Whole place spends %1 less than doing nothing in %2</source>
        <translation>Lle cyfan: %1 yn llai na gwneud dim yn %2</translation>
    </message>
    <message>
        <source>Whole place spends %1 more than doing nothing in %2</source>
        <translation>Lle cyfan: %1 yn fwy na gwneud dim yn %2</translation>
    </message>
    <message>
        <source>Cuts spend %1 less than doing nothing in %2</source>
        <translation>Toriadau: %1 yn llai na gwneud dim yn %2</translation>
    </message>
    <message>
        <source>Cuts spend %1 more than doing nothing in %2</source>
        <translation>Toriadau: %1 yn fwy na gwneud dim yn %2</translation>
    </message>
    <message>
        <source>All lines cost the same in %1</source>
        <translation>Mae pob llinell yn costio’r un faint yn %1</translation>
    </message>
    <message>
        <source>%1: the same with whole place in %2</source>
        <translation>%1: yr un fath gyda’r lle cyfan yn %2</translation>
    </message>
    <message>
        <source>%1: %2 with whole place in %3</source>
        <translation>%1: %2 gyda’r lle cyfan yn %3</translation>
    </message>
    <message>
        <source>%1: %2 fewer with whole place in %3</source>
        <translation>%1: %2 yn llai gyda’r lle cyfan yn %3</translation>
    </message>
    <message>
        <source>%1: %2 more with whole place in %3</source>
        <translation>%1: %2 yn fwy gyda’r lle cyfan yn %3</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Pob sefydliad</translation>
    </message>
    <message>
        <source>%1: net spend a year, in the money of each year</source>
        <translation>%1: gwariant net y flwyddyn, yn arian pob blwyddyn</translation>
    </message>
    <message>
        <source>Whole place first costs less than the cuts</source>
        <translation>Y lle cyfan yn costio llai na’r toriadau am y tro cyntaf</translation>
    </message>
    <message>
        <source>Demand met a year, %1</source>
        <translation>Galw a ddiwallwyd y flwyddyn, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a line and its scenario</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Posts in %1: %2 with cuts, %3 with whole place</source>
        <translation>Swyddi yn %1: %2 gyda’r toriadau, %3 gyda’r lle cyfan</translation>
    </message>
    <message>
        <source>%1: posts, full-time equivalent</source>
        <translation>%1: swyddi, cyfwerth ag amser llawn</translation>
    </message>
    <message>
        <source>Services withdrawn in %1: %2 with cuts, %3 with whole place</source>
        <translation>Gwasanaethau a dynnwyd yn ôl yn %1: %2 gyda’r toriadau, %3 gyda’r lle cyfan</translation>
    </message>
    <message>
        <source>%1: services taken away a year, in the money of each year</source>
        <translation>%1: gwasanaethau a dynnir yn ôl y flwyddyn, yn arian pob blwyddyn</translation>
    </message>
</context>
<context>
    <name>TierStrip</name>
    <message>
        <source>%1 of the money reaches people before crisis or response</source>
        <translation>Mae %1 o’r arian yn cyrraedd pobl cyn ymateb neu argyfwng</translation>
    </message>
    <message>
        <source>Net current expenditure of all organisations in %1, by tier</source>
        <translation>Gwariant cyfredol net pob sefydliad yn %1, yn ôl haen</translation>
    </message>
    <message>
        <source>%1 (%2) passes through assessing people and handing them on.</source>
        <translation>Mae %1 (%2) yn mynd ar asesu pobl a’u trosglwyddo ymlaen.</translation>
    </message>
    <message>
        <source>In most English councils, early help is %1 of children’s spending (%2).</source>
        <translation>Yn y rhan fwyaf o gynghorau Lloegr, mae cymorth cynnar yn %1 o’r gwariant ar blant (%2).</translation>
    </message>
</context>
<context>
    <name>Trajectory</name>
    <message>
        <source>All organisations</source>
        <translation>Pob sefydliad</translation>
    </message>
    <message>
        <source>Cuts in %1: %2 cut on paper, %3 still saved, %4 of services withdrawn.</source>
        <translation>Toriadau yn %1: torri %2 ar bapur, %3 yn dal i’w arbed, tynnu gwerth %4 o wasanaethau’n ôl.</translation>
    </message>
    <message>
        <source>%1; shaded: 8 of 10 futures of %2</source>
        <translation>%1; tywyllwyd: 8 o bob 10 dyfodol, %2</translation>
    </message>
    <message>
        <source>%1; shaded: 8 of 10 futures of %2, measured from doing nothing</source>
        <translation>%1; tywyllwyd: 8 o bob 10 dyfodol, %2, wedi’u mesur o wneud dim</translation>
    </message>
</context>
<context>
    <name>WhoPays</name>
    <message>
        <source>Switched off.</source>
        <translation>Wedi’i ddiffodd.</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Yn ei gyfrifo…</translation>
    </message>
    <message>
        <source>Passes on nothing: %1 saves nothing while it holds.</source>
        <translation>Nid yw’n trosglwyddo dim: nid yw %1 yn arbed dim tra mae mewn grym.</translation>
    </message>
    <message numerus="yes">
        <source>Passes on %1 over %n years; the place’s total stays as it is.</source>
        <translation>
            <numerusform>Mae’n trosglwyddo %1 dros %n o flynyddoedd; mae cyfanswm y lle yn aros fel y mae.</numerusform>
            <numerusform>Mae’n trosglwyddo %1 dros %n flwyddyn; mae cyfanswm y lle yn aros fel y mae.</numerusform>
            <numerusform>Mae’n trosglwyddo %1 dros %n o flynyddoedd; mae cyfanswm y lle yn aros fel y mae.</numerusform>
            <numerusform>Mae’n trosglwyddo %1 dros %n o flynyddoedd; mae cyfanswm y lle yn aros fel y mae.</numerusform>
            <numerusform>Mae’n trosglwyddo %1 dros %n o flynyddoedd; mae cyfanswm y lle yn aros fel y mae.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shares with %2</source>
        <translation>%1 yn rhannu â %2</translation>
    </message>
    <message>
        <source>Add the sharing deal “%1”</source>
        <translation>Ychwanegu’r cytundeb rhannu “%1”</translation>
    </message>
    <message>
        <source>Let it be that %1</source>
        <translation>Pennu bod %1</translation>
    </message>
    <message>
        <source>Set the share of “%1” to %2</source>
        <translation>Gosod cyfran “%1” i %2</translation>
    </message>
    <message>
        <source>Start “%1” in %2</source>
        <translation>Dechrau “%1” yn %2</translation>
    </message>
    <message>
        <source>Switch “%1” on</source>
        <translation>Troi “%1” ymlaen</translation>
    </message>
    <message>
        <source>Switch “%1” off</source>
        <translation>Diffodd “%1”</translation>
    </message>
    <message>
        <source>Remove the sharing deal “%1”</source>
        <translation>Dileu’r cytundeb rhannu “%1”</translation>
    </message>
    <message>
        <source>Nobody pays</source>
        <translation>Neb yn talu</translation>
    </message>
    <message>
        <source>Nobody gains</source>
        <translation>Neb yn elwa</translation>
    </message>
    <message numerus="yes">
        <source>%1 pays most, %2; %3 gains most, %4, over %n years</source>
        <translation>
            <numerusform>%1 sy’n talu fwyaf, %2; %3 sy’n elwa fwyaf, %4, dros %n o flynyddoedd</numerusform>
            <numerusform>%1 sy’n talu fwyaf, %2; %3 sy’n elwa fwyaf, %4, dros %n flwyddyn</numerusform>
            <numerusform>%1 sy’n talu fwyaf, %2; %3 sy’n elwa fwyaf, %4, dros %n o flynyddoedd</numerusform>
            <numerusform>%1 sy’n talu fwyaf, %2; %3 sy’n elwa fwyaf, %4, dros %n o flynyddoedd</numerusform>
            <numerusform>%1 sy’n talu fwyaf, %2; %3 sy’n elwa fwyaf, %4, dros %n o flynyddoedd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No organisation gains cash; %1 pays most, %2, over %n years</source>
        <translation>
            <numerusform>Nid oes yr un sefydliad yn ennill arian parod; %1 sy’n talu fwyaf, %2, dros %n o flynyddoedd</numerusform>
            <numerusform>Nid oes yr un sefydliad yn ennill arian parod; %1 sy’n talu fwyaf, %2, dros %n flwyddyn</numerusform>
            <numerusform>Nid oes yr un sefydliad yn ennill arian parod; %1 sy’n talu fwyaf, %2, dros %n o flynyddoedd</numerusform>
            <numerusform>Nid oes yr un sefydliad yn ennill arian parod; %1 sy’n talu fwyaf, %2, dros %n o flynyddoedd</numerusform>
            <numerusform>Nid oes yr un sefydliad yn ennill arian parod; %1 sy’n talu fwyaf, %2, dros %n o flynyddoedd</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody pays and nobody gains: nothing changes yet</source>
        <translation>Nid oes neb yn talu na neb yn elwa: nid oes dim yn newid eto</translation>
    </message>
    <message numerus="yes">
        <source>No organisation is worse off; %1 gains most, %2, over %n years</source>
        <translation>
            <numerusform>Nid oes yr un sefydliad ar ei golled; %1 sy’n elwa fwyaf, %2, dros %n o flynyddoedd</numerusform>
            <numerusform>Nid oes yr un sefydliad ar ei golled; %1 sy’n elwa fwyaf, %2, dros %n flwyddyn</numerusform>
            <numerusform>Nid oes yr un sefydliad ar ei golled; %1 sy’n elwa fwyaf, %2, dros %n o flynyddoedd</numerusform>
            <numerusform>Nid oes yr un sefydliad ar ei golled; %1 sy’n elwa fwyaf, %2, dros %n o flynyddoedd</numerusform>
            <numerusform>Nid oes yr un sefydliad ar ei golled; %1 sy’n elwa fwyaf, %2, dros %n o flynyddoedd</numerusform>
        </translation>
    </message>
    <message>
        <source>After deals</source>
        <translation>Ar ôl cytundebau</translation>
    </message>
    <message>
        <source>Net position</source>
        <translation>Sefyllfa net</translation>
    </message>
    <message>
        <source>Before deals</source>
        <translation>Cyn cytundebau</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Yn talu</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Yn elwa</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>%1 of %2 organisations end better off, %3 worse</source>
        <translation>Mae %1 o %2 sefydliad ar eu hennill yn y diwedd, %3 ar eu colled</translation>
    </message>
    <message>
        <source>%1: cash of all years together, £; the place as a whole %2, whoever shares what with whom</source>
        <translation>%1: arian parod yr holl flynyddoedd gyda’i gilydd, £; y lle cyfan %2, pwy bynnag sy’n rhannu beth â phwy</translation>
    </message>
    <message>
        <source>%1 pays %2 for the %3 that %4 gains</source>
        <translation>Mae %1 yn talu %2 am y %3 y mae %4 yn ei ennill</translation>
    </message>
    <message>
        <source>No organisation pays for what another gains</source>
        <translation>Nid oes yr un sefydliad yn talu am yr hyn y mae un arall yn ei ennill</translation>
    </message>
    <message>
        <source>Nothing is paid and nothing gained yet</source>
        <translation>Nid oes dim wedi’i dalu na’i ennill eto</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from whom to whom money goes</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>From whom to whom</source>
        <translation>Oddi wrth bwy at bwy</translation>
    </message>
    <message>
        <source>What is paid at the left, what it brings at the right, all years, £; the %1 largest of %2</source>
        <translation>Yr hyn a delir ar y chwith, yr hyn a ddaw ohono ar y dde, pob blwyddyn, £; y %1 mwyaf o %2</translation>
    </message>
    <message>
        <source>What is paid at the left, what it brings at the right, all years, £</source>
        <translation>Yr hyn a delir ar y chwith, yr hyn a ddaw ohono ar y dde, pob blwyddyn, £</translation>
    </message>
    <message>
        <source>No organisation pays for another</source>
        <translation>Nid oes yr un sefydliad yn talu dros un arall</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pawb</translation>
    </message>
    <message numerus="yes">
        <source>Besides, in no organisation’s position: %1 of services withdrawn from people, and %2 of wider public value, over %n years.</source>
        <translation>
            <numerusform>Hefyd, heb fod yn sefyllfa unrhyw sefydliad: gwerth %1 o wasanaethau wedi’u tynnu oddi ar bobl, a %2 o werth cyhoeddus ehangach, dros %n o flynyddoedd.</numerusform>
            <numerusform>Hefyd, heb fod yn sefyllfa unrhyw sefydliad: gwerth %1 o wasanaethau wedi’u tynnu oddi ar bobl, a %2 o werth cyhoeddus ehangach, dros %n flwyddyn.</numerusform>
            <numerusform>Hefyd, heb fod yn sefyllfa unrhyw sefydliad: gwerth %1 o wasanaethau wedi’u tynnu oddi ar bobl, a %2 o werth cyhoeddus ehangach, dros %n o flynyddoedd.</numerusform>
            <numerusform>Hefyd, heb fod yn sefyllfa unrhyw sefydliad: gwerth %1 o wasanaethau wedi’u tynnu oddi ar bobl, a %2 o werth cyhoeddus ehangach, dros %n o flynyddoedd.</numerusform>
            <numerusform>Hefyd, heb fod yn sefyllfa unrhyw sefydliad: gwerth %1 o wasanaethau wedi’u tynnu oddi ar bobl, a %2 o werth cyhoeddus ehangach, dros %n o flynyddoedd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 that organisations pay brings others %2; %3 comes at nobody’s cost</source>
        <translation>Mae’r %1 y mae sefydliadau’n ei dalu yn dod â %2 i eraill; daw %3 heb gost i neb</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Choose the published return</source>
        <translation>Dewis y ffurflen gyhoeddedig</translation>
    </message>
    <message>
        <source>Revenue account, part 1 (*.csv);;All files (*)</source>
        <translation>Cyfrif refeniw, rhan 1 (*.csv);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Open a place</source>
        <translation>Agor lle</translation>
    </message>
    <message>
        <source>Places (*.wholeplace *.json);;All files (*)</source>
        <translation>Lleoedd (*.wholeplace *.json);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Allforio fel JSON</translation>
    </message>
    <message>
        <source>Save the place</source>
        <translation>Cadw’r lle</translation>
    </message>
    <message>
        <source>wholeplace/1 JSON (*.json)</source>
        <translation>JSON wholeplace/1 (*.json)</translation>
    </message>
    <message>
        <source>Places (*.wholeplace)</source>
        <translation>Lleoedd (*.wholeplace)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Newidiadau heb eu cadw</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Cadw’r newidiadau i “%1”?</translation>
    </message>
    <message>
        <source>Changes that are not saved are lost.</source>
        <translation>Collir newidiadau nad ydynt wedi’u cadw.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>&amp;Peidio â chadw</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Mynd yn ôl</translation>
    </message>
    <message>
        <source>From your council’s published return</source>
        <translation>O ffurflen gyhoeddedig eich cyngor</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>&amp;Awdurdod</translation>
    </message>
    <message>
        <source>&amp;People who live there</source>
        <translation>&amp;Pobl sy’n byw yno</translation>
    </message>
    <message>
        <source>The file does not hold the population, reserves or growth of funding. They are marked as assumed until you type them.</source>
        <translation>Nid yw’r ffeil yn cynnwys y boblogaeth, y cronfeydd wrth gefn na thwf y cyllid. Nodir eu bod wedi’u tybio nes i chi eu teipio.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Mewnforio</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Canslo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cau</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opïo</translation>
    </message>
    <message>
        <source>“%1” is damaged</source>
        <translation>Mae “%1” wedi’i difrodi</translation>
    </message>
    <message>
        <source>All of it could be read, but a figure in it may have changed. Compare it with a printout or an earlier copy.</source>
        <translation>Gellid darllen y cyfan, ond efallai bod ffigur ynddi wedi newid. Cymharwch hi ag allbrint neu gopi cynharach.</translation>
    </message>
    <message>
        <source>This is missing from what could be read:</source>
        <translation>Mae hyn ar goll o’r hyn y gellid ei ddarllen:</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Beth sydd ar goll</translation>
    </message>
    <message>
        <source>It opens as a new document. The damaged file stays as it is.</source>
        <translation>Bydd yn agor fel dogfen newydd. Bydd y ffeil sydd wedi’i difrodi yn aros fel y mae.</translation>
    </message>
    <message>
        <source>&amp;Open what could be read</source>
        <translation>&amp;Agor yr hyn y gellid ei ddarllen</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>Mae’r ffeil wedi newid</translation>
    </message>
    <message>
        <source>“%1” was changed by someone else since it was opened here.</source>
        <translation>Newidiwyd “%1” gan rywun arall ers iddi gael ei hagor yma.</translation>
    </message>
    <message>
        <source>Replacing it loses their changes. To keep both, go back and save under another name.</source>
        <translation>Bydd ei disodli yn colli eu newidiadau. I gadw’r ddwy, ewch yn ôl a chadw o dan enw arall.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ei disodli</translation>
    </message>
    <message>
        <source>Unsaved changes to “%1” were kept</source>
        <translation>Mae newidiadau i “%1” na chafodd eu cadw ar gael o hyd</translation>
    </message>
    <message>
        <source>The program ended before they were saved. The last change was at %1.</source>
        <translation>Daeth y rhaglen i ben cyn iddynt gael eu cadw. Roedd y newid olaf am %1.</translation>
    </message>
    <message>
        <source>The program ended before they were saved in %1. The last change was at %2. The file stays as it is until you save.</source>
        <translation>Daeth y rhaglen i ben cyn iddynt gael eu cadw yn %1. Roedd y newid olaf am %2. Bydd y ffeil yn aros fel y mae nes i chi gadw.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Newidiadau</translation>
    </message>
    <message>
        <source>What was being written at the very end could not be read.</source>
        <translation>Ni ellid darllen yr hyn oedd yn cael ei ysgrifennu ar y diwedd un.</translation>
    </message>
    <message>
        <source>&amp;Bring them back</source>
        <translation>&amp;Dod â nhw yn ôl</translation>
    </message>
    <message>
        <source>&amp;Throw them away</source>
        <translation>&amp;Eu taflu</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>&amp;Penderfynu wedyn</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Beth newidiodd</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Cadw’r siart</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Allforio’r adroddiad</translation>
    </message>
    <message>
        <source>Export a workbook</source>
        <translation>Allforio llyfr gwaith</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Lluniau PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Lluniau SVG (*.svg)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Tudalennau gwe (*.html)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Dogfennau PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Llyfrau gwaith Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Dewis tabl</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.json);;All files (*)</source>
        <translation>Tablau (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.json);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Choose a saved mapping</source>
        <translation>Dewis mapiad a gadwyd</translation>
    </message>
    <message>
        <source>Mappings (*.json);;All files (*)</source>
        <translation>Mapiadau (*.json);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Export the budget lines</source>
        <translation>Allforio’r llinellau cyllideb</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Cadw’r mapiad</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>Tablau fel testun (*.csv)</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Mapiadau (*.json)</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Gwirio</translation>
    </message>
    <message>
        <source>Check by year</source>
        <translation>Gwirio fesul blwyddyn</translation>
    </message>
    <message>
        <source>Spend by line and year</source>
        <translation>Gwariant fesul llinell a blwyddyn</translation>
    </message>
    <message>
        <source>Values by line</source>
        <translation>Gwerthoedd fesul llinell</translation>
    </message>
    <message>
        <source>Values by organisation</source>
        <translation>Gwerthoedd fesul sefydliad</translation>
    </message>
    <message>
        <source>Values by stream</source>
        <translation>Gwerthoedd fesul ffrwd</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Rhagdybiaethau</translation>
    </message>
    <message>
        <source>Formulas work out each scenario’s headlines from the values, beside what the model said.</source>
        <translation>Mae fformiwlâu’n cyfrifo penawdau pob senario o’r gwerthoedd, wrth ochr yr hyn a ddywedodd y model.</translation>
    </message>
    <message>
        <source>Formulas sum the values of each year. Savings count from the year after the base year.</source>
        <translation>Mae fformiwlâu’n adio gwerthoedd pob blwyddyn. Cyfrifir arbedion o’r flwyddyn ar ôl y flwyddyn sylfaen.</translation>
    </message>
    <message>
        <source>What every scenario spends on each line, in the money of each year, £.</source>
        <translation>Yr hyn y mae pob senario’n ei wario ar bob llinell, yn arian pob blwyddyn, £.</translation>
    </message>
    <message>
        <source>Every figure by scenario, year and line, in the money of each year, £.</source>
        <translation>Pob ffigur fesul senario, blwyddyn a llinell, yn arian pob blwyddyn, £.</translation>
    </message>
    <message>
        <source>Every figure by scenario, year and organisation, in the money of each year, £.</source>
        <translation>Pob ffigur fesul senario, blwyddyn a sefydliad, yn arian pob blwyddyn, £.</translation>
    </message>
    <message>
        <source>Demand by scenario, year and stream. The index is 1 in the base year.</source>
        <translation>Galw fesul senario, blwyddyn a ffrwd. Y mynegai yw 1 yn y flwyddyn sylfaen.</translation>
    </message>
    <message>
        <source>Every value that the model stands on, with its range, source and grade of evidence (1 best to 6).</source>
        <translation>Pob gwerth y mae’r model yn sefyll arno, gyda’i ystod, ei ffynhonnell a gradd y dystiolaeth (1 orau hyd 6).</translation>
    </message>
    <message>
        <source>Price base</source>
        <translation>Sail prisiau</translation>
    </message>
    <message>
        <source>Values stand in the money of each year; assumptions in prices of the base year. £.</source>
        <translation>Mae’r gwerthoedd yn arian pob blwyddyn; y rhagdybiaethau ym mhrisiau’r flwyddyn sylfaen. £.</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>Blwyddyn sylfaen</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Blwyddyn olaf</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>Fersiwn y model</translation>
    </message>
    <message>
        <source>Form of the inputs</source>
        <translation>Ffurf y mewnbynnau</translation>
    </message>
    <message>
        <source>SHA-256 of the inputs</source>
        <translation>SHA-256 y mewnbynnau</translation>
    </message>
    <message>
        <source>Everything agrees</source>
        <translation>Mae popeth yn cytuno</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>na</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Senario</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>Org. no.</source>
        <translation>Rhif sef.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Adran</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Llinell</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Haen</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Ffrwd</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Uned</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Gwneud dim</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Cyllideb</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Gwariant</translation>
    </message>
    <message>
        <source>Capacity released</source>
        <translation>Capasiti a ryddheir</translation>
    </message>
    <message>
        <source>Cashable</source>
        <translation>Troi’n arian</translation>
    </message>
    <message>
        <source>Services withdrawn</source>
        <translation>Gwasanaethau a dynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Swyddi</translation>
    </message>
    <message>
        <source>Programme costs</source>
        <translation>Costau rhaglen</translation>
    </message>
    <message>
        <source>Paid to others</source>
        <translation>Wedi’i dalu i eraill</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Incwm</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Cyllid</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Bwlch</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>Cronfeydd wrth gefn</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Arbediad</translation>
    </message>
    <message>
        <source>Saving so far</source>
        <translation>Arbediad hyd yma</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Mynegai</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Nifer</translation>
    </message>
    <message>
        <source>Avoided</source>
        <translation>Wedi’i osgoi</translation>
    </message>
    <message>
        <source>Unmet</source>
        <translation>Heb ei ddiwallu</translation>
    </message>
    <message>
        <source>General inflation</source>
        <translation>Chwyddiant cyffredinol</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Cyfradd ddisgowntio</translation>
    </message>
    <message>
        <source>Saving, discounted</source>
        <translation>Arbediad, wedi’i ddisgowntio</translation>
    </message>
    <message>
        <source>Above zero from here on</source>
        <translation>Uwchlaw sero o hyn ymlaen</translation>
    </message>
    <message>
        <source>The model’s answer</source>
        <translation>Ateb y model</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Yn cytuno</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Ffigur</translation>
    </message>
    <message>
        <source>From the values</source>
        <translation>O’r gwerthoedd</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Gwahaniaeth</translation>
    </message>
    <message>
        <source>Saving over all years</source>
        <translation>Arbediad dros yr holl flynyddoedd</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>Gwerth presennol net</translation>
    </message>
    <message>
        <source>Payback: the year that begins in</source>
        <translation>Talu’n ôl: y flwyddyn sy’n dechrau yn</translation>
    </message>
    <message>
        <source>Reserves in the last year</source>
        <translation>Cronfeydd wrth gefn yn y flwyddyn olaf</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Llwybr</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Isel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Uchel</translation>
    </message>
    <message>
        <source>Drawn with</source>
        <translation>Tynnir gyda</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>the model’s default</source>
        <translation>rhagosodiad y model</translation>
    </message>
    <message>
        <source>given, no source</source>
        <translation>wedi’i roi, dim ffynhonnell</translation>
    </message>
    <message>
        <source>given</source>
        <translation>wedi’i roi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Gradd</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Atal</translation>
    </message>
    <message>
        <source>Early help</source>
        <translation>Cymorth cynnar</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ymateb</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Argyfwng</translation>
    </message>
    <message>
        <source>Enabling</source>
        <translation>Galluogi</translation>
    </message>
</context>
<context>
    <name>WorkshopRecord</name>
    <message>
        <source>Challenges</source>
        <translation>Heriau</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Penderfyniadau</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Camau nesaf</translation>
    </message>
    <message>
        <source>Levers that were locked</source>
        <translation>Liferi a glowyd</translation>
    </message>
    <message>
        <source>Sharing deals</source>
        <translation>Cytundebau rhannu</translation>
    </message>
    <message>
        <source>Shared priorities</source>
        <translation>Blaenoriaethau a rennir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Yr hyn a ddywedwyd</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Pwy sy’n gofalu amdano</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Gan bwy</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Looked at again on</source>
        <translation>Edrychir eto ar</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Senario</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Ffigur</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>This document keeps no record of a workshop: no snapshots, challenges or decisions.</source>
        <translation>Nid yw’r ddogfen hon yn cadw cofnod o weithdy: dim cipluniau, heriau na phenderfyniadau.</translation>
    </message>
    <message>
        <source>Notes and decisions on lines, measures and years</source>
        <translation>Nodiadau a phenderfyniadau ar linellau, mesurau a blynyddoedd</translation>
    </message>
    <message>
        <source>Agreed savings: who answers for them, and what is expected</source>
        <translation>Arbedion y cytunwyd arnynt: pwy sy’n atebol amdanynt, a beth a ddisgwylir</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Arbediad</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Llinell gyllideb</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Cytunwyd</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Isel</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Canolog</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Mewn perygl</translation>
    </message>
    <message>
        <source>Snapshot %1: %2</source>
        <comment>number and name</comment>
        <translation>Ciplun %1: %2</translation>
    </message>
    <message>
        <source>Kept on %1, looking at %2</source>
        <translation>Cadwyd ar %1, gan edrych ar %2</translation>
    </message>
    <message>
        <source>The place no longer has what this snapshot shows.</source>
        <translation>Nid oes gan y lle bellach yr hyn y mae’r ciplun hwn yn ei ddangos.</translation>
    </message>
    <message>
        <source>What the room predicted</source>
        <translation>Yr hyn a ragwelodd yr ystafell</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>I fyny</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Yr un fath</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>I lawr</translation>
    </message>
    <message>
        <source>What stood on the screen</source>
        <translation>Beth oedd ar y sgrin</translation>
    </message>
    <message>
        <source>It went</source>
        <translation>Aeth</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Yn gywir</translation>
    </message>
</context>
<context>
    <name>wp::ui::chart::ChartFrame</name>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>Nid oes dim i’w ddangos eto.</translation>
    </message>
    <message>
        <source>Open a place, and its lines stand here.</source>
        <translation>Agorwch le, a bydd ei linellau yma.</translation>
    </message>
    <message>
        <source>Show as a chart (Ctrl+T)</source>
        <translation>Dangos fel siart (Ctrl+T)</translation>
    </message>
    <message>
        <source>Show as a table (Ctrl+T)</source>
        <translation>Dangos fel tabl (Ctrl+T)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a line&apos;s name and its figure</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Chart of %n lines from %1 to %2, %3.</source>
        <translation>
            <numerusform>Siart ac ynddo %n o linellau, o %1 i %2, %3.</numerusform>
            <numerusform>Siart ac ynddo %n llinell, o %1 i %2, %3.</numerusform>
            <numerusform>Siart ac ynddo %n o linellau, o %1 i %2, %3.</numerusform>
            <numerusform>Siart ac ynddo %n o linellau, o %1 i %2, %3.</numerusform>
            <numerusform>Siart ac ynddo %n o linellau, o %1 i %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1: %2.</source>
        <translation>Yn %1: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things listed</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what a chart shows, and a note</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>Chart of %n rows, %1.</source>
        <translation>
            <numerusform>Siart ac ynddo %n o resi, %1.</numerusform>
            <numerusform>Siart ac ynddo %n rhes, %1.</numerusform>
            <numerusform>Siart ac ynddo %n o resi, %1.</numerusform>
            <numerusform>Siart ac ynddo %n o resi, %1.</numerusform>
            <numerusform>Siart ac ynddo %n o resi, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a row and its figures</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a point: its figure, and where it stands</comment>
        <translation>%1 ar %2</translation>
    </message>
    <message numerus="yes">
        <source>Chart of %n points, %1.</source>
        <translation>
            <numerusform>Siart ac ynddo %n o bwyntiau, %1.</numerusform>
            <numerusform>Siart ac ynddo %n pwynt, %1.</numerusform>
            <numerusform>Siart ac ynddo %n o bwyntiau, %1.</numerusform>
            <numerusform>Siart ac ynddo %n o bwyntiau, %1.</numerusform>
            <numerusform>Siart ac ynddo %n o bwyntiau, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>two points</comment>
        <translation>O %1 i %2.</translation>
    </message>
    <message>
        <source>Copy or save this chart</source>
        <translation>Copïo neu gadw’r siart hwn</translation>
    </message>
</context>
<context>
    <name>wp::ui::chart::ChartMenu</name>
    <message>
        <source>Copy as a &amp;picture</source>
        <translation>Copïo fel &amp;llun</translation>
    </message>
    <message>
        <source>Copy as S&amp;VG</source>
        <translation>Copïo fel S&amp;VG</translation>
    </message>
    <message>
        <source>Copy as a &amp;table</source>
        <translation>Copïo fel &amp;tabl</translation>
    </message>
    <message>
        <source>Save as PNG, &amp;double size…</source>
        <translation>Cadw fel PNG, &amp;dwbl y maint…</translation>
    </message>
    <message>
        <source>Save as PNG, &amp;four times the size…</source>
        <translation>Cadw fel PNG, &amp;pedair gwaith y maint…</translation>
    </message>
    <message>
        <source>&amp;Save as SVG…</source>
        <translation>&amp;Cadw fel SVG…</translation>
    </message>
</context>
<context>
    <name>wp::ui::chart::ShareBar</name>
    <message>
        <source>Share</source>
        <translation>Cyfran</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>There is nothing to share out yet.</source>
        <translation>Nid oes dim i’w rannu eto.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part&apos;s name and its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Bar of %n parts of a whole, %1.</source>
        <translation>
            <numerusform>Bar o’r cyfan mewn %n o rannau, %1.</numerusform>
            <numerusform>Bar o’r cyfan mewn %n rhan, %1.</numerusform>
            <numerusform>Bar o’r cyfan mewn %n o rannau, %1.</numerusform>
            <numerusform>Bar o’r cyfan mewn %n o rannau, %1.</numerusform>
            <numerusform>Bar o’r cyfan mewn %n o rannau, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::CaseView</name>
    <message>
        <source>Change a contact of the case</source>
        <translation>Newid cyswllt yn yr achos</translation>
    </message>
    <message>
        <source>Our case</source>
        <translation>Ein hachos ni</translation>
    </message>
    <message>
        <source>Start a case from the article’s</source>
        <translation>Dechrau achos o un yr erthygl</translation>
    </message>
    <message>
        <source>Start a case of your own from this</source>
        <translation>Dechrau eich achos eich hun o hwn</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ychwanegu rhes</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Dileu’r rhes</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Gludo o daenlen</translation>
    </message>
    <message>
        <source>Rows in the order of these columns; who someone is is refused</source>
        <translation>Rhesi yn nhrefn y colofnau hyn; gwrthodir pwy yw rhywun</translation>
    </message>
    <message>
        <source>Contacts of the case</source>
        <translation>Cysylltiadau’r achos</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Dim cysylltiadau eto</translation>
    </message>
    <message>
        <source>Add a row below, and its dots stand here.</source>
        <translation>Ychwanegwch res isod, a bydd ei dotiau yma.</translation>
    </message>
    <message>
        <source>The built-in example. It stays as it is; start one of your own, and it is kept in the document.</source>
        <translation>Yr enghraifft barod. Mae’n aros fel y mae; dechreuwch un eich hun, ac fe’i cedwir yn y ddogfen.</translation>
    </message>
    <message>
        <source>Kept in the document. Nothing in it may tell who the person is.</source>
        <translation>Fe’i cedwir yn y ddogfen. Ni chaiff dim ynddo ddweud pwy yw’r person.</translation>
    </message>
    <message>
        <source>Add a contact to the case</source>
        <translation>Ychwanegu cyswllt at yr achos</translation>
    </message>
    <message>
        <source>Remove a contact from the case</source>
        <translation>Dileu cyswllt o’r achos</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n contacts into the case</source>
        <translation>
            <numerusform>Gludo %n o gysylltiadau i’r achos</numerusform>
            <numerusform>Gludo %n cyswllt i’r achos</numerusform>
            <numerusform>Gludo %n o gysylltiadau i’r achos</numerusform>
            <numerusform>Gludo %n o gysylltiadau i’r achos</numerusform>
            <numerusform>Gludo %n o gysylltiadau i’r achos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>a number of a case, and what it means</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Set the years of the case</source>
        <translation>Gosod blynyddoedd yr achos</translation>
    </message>
    <message>
        <source>Years &amp;before support</source>
        <translation>Blynyddoedd &amp;cyn cymorth</translation>
    </message>
    <message>
        <source>Years &amp;since it began</source>
        <translation>Blynyddoedd &amp;ers iddo ddechrau</translation>
    </message>
    <message>
        <source>Remove the case “%1”</source>
        <translation>Dileu’r achos “%1”</translation>
    </message>
    <message>
        <source>Rename the case to “%1”</source>
        <translation>Ailenwi’r achos yn “%1”</translation>
    </message>
    <message>
        <source>&amp;Name of the case</source>
        <translation>&amp;Enw’r achos</translation>
    </message>
    <message>
        <source>Remove the case</source>
        <translation>Dileu’r achos</translation>
    </message>
    <message>
        <source>The article’s case stands here again; undo brings yours back</source>
        <translation>Bydd achos yr erthygl yma eto; mae dadwneud yn dod â’ch un chi yn ôl</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::CheckStep</name>
    <message>
        <source>Row</source>
        <translation>Rhes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Adran</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Cymerir fel</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Oherwydd</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Rhesi’r tabl</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Dangos</translation>
    </message>
    <message>
        <source>What the lines must come to</source>
        <translation>Yr hyn y mae’n rhaid i’r llinellau ddod iddo</translation>
    </message>
    <message>
        <source>&amp;Total</source>
        <translation>&amp;Cyfanswm</translation>
    </message>
    <message>
        <source>&amp;Accept the difference</source>
        <translation>Derbyn y &amp;gwahaniaeth</translation>
    </message>
    <message>
        <source>Amount of the row</source>
        <translation>Swm y rhes</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>S&amp;wm</translation>
    </message>
    <message>
        <source>Ta&amp;ke it as</source>
        <translation>Cy&amp;mryd fel</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>Gadae&amp;l allan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>which rows, and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemau</translation>
    </message>
    <message>
        <source>Missing figures</source>
        <translation>Ffigurau ar goll</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Heb eu cyfrif</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Llinellau cyllideb</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Pob rhes</translation>
    </message>
    <message>
        <source>There are no such rows.</source>
        <translation>Nid oes rhesi o’r fath.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Gwirio</translation>
    </message>
    <message>
        <source>Take &amp;only this</source>
        <translation>H&amp;on yn unig</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::ChooseStep</name>
    <message>
        <source>Any table of budget lines will do: a ledger extract, a budget book, a published return. Nothing is changed before the last step, and one undo takes it back.</source>
        <translation>Gwnaiff unrhyw dabl o linellau cyllideb y tro: dyfyniad o’r cyfriflyfr, llyfr cyllideb, ffurflen gyhoeddedig. Ni newidir dim cyn y cam olaf, ac mae un dadwneud yn ei dynnu’n ôl.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Dewis &amp;ffeil…</translation>
    </message>
    <message>
        <source>&amp;Paste what was copied</source>
        <translation>&amp;Gludo’r hyn a gopïwyd</translation>
    </message>
    <message>
        <source>It reads CSV and other text, Excel (.xlsx) and OpenDocument (.ods). The published returns RA, RO3 and RSX are known by what stands in them. A table that tells who someone is, by name, address, date of birth or number, is refused.</source>
        <translation>Mae’n darllen CSV a thestun arall, Excel (.xlsx) ac OpenDocument (.ods). Adnabyddir y ffurflenni cyhoeddedig RA, RO3 ac RSX wrth yr hyn sydd ynddynt. Gwrthodir tabl sy’n dweud pwy yw rhywun, drwy enw, cyfeiriad, dyddiad geni neu rif.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>Dim wedi’i ddewis eto</translation>
    </message>
    <message>
        <source>You can also drag a file onto the window.</source>
        <translation>Gallwch hefyd lusgo ffeil i’r ffenestr.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Ni ellir ei ddarllen.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Dewis</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::ClockCard</name>
    <message>
        <source>this slide: %1</source>
        <translation>y sleid hon: %1</translation>
    </message>
    <message>
        <source>Stop the &amp;clock</source>
        <translation>Stopio’r &amp;cloc</translation>
    </message>
    <message>
        <source>Start the &amp;clock</source>
        <translation>Cychwyn y &amp;cloc</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Cloc</translation>
    </message>
    <message>
        <source>Time of the talk</source>
        <translation>Amser y sgwrs</translation>
    </message>
    <message>
        <source>&amp;From nothing</source>
        <translation>&amp;O’r dechrau</translation>
    </message>
    <message>
        <source>&amp;Minutes planned</source>
        <translation>&amp;Munudau a gynlluniwyd</translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation>Munudau a gynlluniwyd</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::CohortView</name>
    <message>
        <source>Paste a pseudonymised list</source>
        <translation>Gludo rhestr ffugenwedig</translation>
    </message>
    <message>
        <source>Try it with an invented list</source>
        <translation>Rhoi cynnig arni gyda rhestr ddychmygol</translation>
    </message>
    <message>
        <source>Cut o&amp;ff after so many</source>
        <translation>Ter&amp;fyn ar ôl hyn a hyn</translation>
    </message>
    <message>
        <source>Share that takes support &amp;up</source>
        <translation>Cyfran sy’n &amp;derbyn cymorth</translation>
    </message>
    <message>
        <source>Send it to the &amp;measure</source>
        <translation>Ei anfon at y &amp;mesur</translation>
    </message>
    <message>
        <source>Allow for regression to the mean</source>
        <translation>Caniatáu ar gyfer atchweliad i’r cymedr</translation>
    </message>
    <message>
        <source>Allow for deadweight</source>
        <translation>Caniatáu ar gyfer pwysau marw</translation>
    </message>
    <message>
        <source>Set the measure from this list</source>
        <translation>Gosod y mesur o’r rhestr hon</translation>
    </message>
    <message>
        <source>An invented list of 1,000 that nobody is on, to see how it works.</source>
        <translation>Rhestr ddychmygol o 1,000 nad oes neb arni, i weld sut mae’n gweithio.</translation>
    </message>
    <message numerus="yes">
        <source>%n people, held while the program runs and in no file.</source>
        <translation>
            <numerusform>%n o bobl, a gedwir tra bydd y rhaglen yn rhedeg, ac nid mewn unrhyw ffeil.</numerusform>
            <numerusform>%n person, a gedwir tra bydd y rhaglen yn rhedeg, ac nid mewn unrhyw ffeil.</numerusform>
            <numerusform>%n o bobl, a gedwir tra bydd y rhaglen yn rhedeg, ac nid mewn unrhyw ffeil.</numerusform>
            <numerusform>%n o bobl, a gedwir tra bydd y rhaglen yn rhedeg, ac nid mewn unrhyw ffeil.</numerusform>
            <numerusform>%n o bobl, a gedwir tra bydd y rhaglen yn rhedeg, ac nid mewn unrhyw ffeil.</numerusform>
        </translation>
    </message>
    <message>
        <source>no cohort measure in the whole-place scenario</source>
        <translation>dim mesur carfan yn y senario lle cyfan</translation>
    </message>
    <message>
        <source>Open a pseudonymised list…</source>
        <translation>Agor rhestr ffugenwedig…</translation>
    </message>
    <message>
        <source>A list out of a spreadsheet: a row a person, a column a service, headings above. With a row named “unit cost” the cells are how often; without one they are £ a year. Names, addresses, dates of birth, postcodes and NHS numbers are refused.</source>
        <translation>Rhestr o daenlen: rhes i bob person, colofn i bob gwasanaeth, penawdau uwchben. Gyda rhes o’r enw “unit cost” mae’r celloedd yn dweud pa mor aml; hebddi, £ y flwyddyn ydynt. Gwrthodir enwau, cyfeiriadau, dyddiadau geni, codau post a rhifau’r GIG.</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::ColumnsStep</name>
    <message>
        <source>The table, and what its columns hold</source>
        <translation>Y tabl, a’r hyn sydd yn ei golofnau</translation>
    </message>
    <message>
        <source>&amp;Use a saved mapping…</source>
        <translation>Defnyddio mapiad a &amp;gadwyd…</translation>
    </message>
    <message>
        <source>&amp;Save the mapping…</source>
        <translation>&amp;Cadw’r mapiad…</translation>
    </message>
    <message>
        <source>A mapping is a small file that reads the same table in the same way, next year or on a colleague’s computer.</source>
        <translation>Ffeil fach yw mapiad sy’n darllen yr un tabl yn yr un ffordd, y flwyddyn nesaf neu ar gyfrifiadur cydweithiwr.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>letter of a column, and its title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Match the columns</source>
        <translation>Paru’r colofnau</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::ComparePage</name>
    <message>
        <source>&amp;%1</source>
        <comment>a letter of the alphabet, as an access key</comment>
        <translation>&amp;%1</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Senario %1</translation>
    </message>
    <message>
        <source>Over the &amp;years</source>
        <translation>Dros y &amp;blynyddoedd</translation>
    </message>
    <message>
        <source>What to follow over the years</source>
        <translation>Beth i’w ddilyn dros y blynyddoedd</translation>
    </message>
    <message>
        <source>Pick scenarios above; each gets a letter.</source>
        <translation>Dewiswch senarios uchod; caiff pob un lythyren.</translation>
    </message>
    <message>
        <source>Decide for “%1”</source>
        <translation>Penderfynu o blaid “%1”</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Cymharu</translation>
    </message>
    <message>
        <source>New scenario that follows</source>
        <translation>Senario newydd sy’n dilyn</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::DealCard</name>
    <message>
        <source>Sharing deals</source>
        <translation>Cytundebau rhannu</translation>
    </message>
    <message>
        <source>A pooled fund: who saves passes a share of it to a partner. It moves who gains, and never what the place saves.</source>
        <translation>Cronfa gyfun: mae’r sawl sy’n arbed yn trosglwyddo cyfran ohono i bartner. Mae’n newid pwy sy’n elwa, a byth yr hyn y mae’r lle yn ei arbed.</translation>
    </message>
    <message>
        <source>Add a sharing deal</source>
        <translation>Ychwanegu cytundeb rhannu</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::DealEdit</name>
    <message>
        <source>passes</source>
        <translation>yn trosglwyddo</translation>
    </message>
    <message>
        <source>of what it saves to</source>
        <translation>o’r hyn y mae’n ei arbed i</translation>
    </message>
    <message>
        <source>from</source>
        <translation>o</translation>
    </message>
    <message>
        <source>“%1” holds</source>
        <translation>Mae “%1” mewn grym</translation>
    </message>
    <message>
        <source>Who passes on in “%1”</source>
        <translation>Pwy sy’n trosglwyddo yn “%1”</translation>
    </message>
    <message>
        <source>Who receives in “%1”</source>
        <translation>Pwy sy’n derbyn yn “%1”</translation>
    </message>
    <message>
        <source>Share of what is saved in “%1”</source>
        <translation>Cyfran o’r hyn a arbedir yn “%1”</translation>
    </message>
    <message>
        <source>Start year of “%1”</source>
        <translation>Blwyddyn gychwyn “%1”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Dileu “%1”</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::DecisionCard</name>
    <message>
        <source>What is decided</source>
        <translation>Beth a benderfynir</translation>
    </message>
    <message>
        <source>It is kept in the document and stands in the workshop record. A role for the owner is better than a name.</source>
        <translation>Fe’i cedwir yn y ddogfen ac mae yng nghofnod y gweithdy. Mae rôl yn well nag enw ar gyfer y perchennog.</translation>
    </message>
    <message>
        <source>&amp;Goes ahead</source>
        <translation>Yn mynd &amp;ymlaen</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>Rhe&amp;swm</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>&amp;Perchennog</translation>
    </message>
    <message>
        <source>Loo&amp;ked at again on</source>
        <translation>Edry&amp;chir eto ar</translation>
    </message>
    <message>
        <source>Keep this decision</source>
        <translation>Cadw’r penderfyniad hwn</translation>
    </message>
    <message>
        <source>“%1” goes ahead: %2. Owner: %3. Looked at again on %4.</source>
        <translation>Mae “%1” yn mynd ymlaen: %2. Perchennog: %3. Edrychir eto ar %4.</translation>
    </message>
    <message>
        <source>Choose above what is compared, so that something can go ahead.</source>
        <translation>Dewiswch uchod beth a gymherir, fel y gall rhywbeth fynd ymlaen.</translation>
    </message>
    <message>
        <source>Say why, so that whoever looks at it again knows.</source>
        <translation>Dywedwch pam, fel y bydd pwy bynnag sy’n edrych eto yn gwybod.</translation>
    </message>
    <message>
        <source>Say who sees to it.</source>
        <translation>Dywedwch pwy sy’n gofalu amdano.</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::DifferenceCard</name>
    <message>
        <source>Follow the base again here</source>
        <translation>Dilyn y sylfaen eto yma</translation>
    </message>
    <message>
        <source>What differs between the scenarios</source>
        <translation>Beth sy’n wahanol rhwng y senarios</translation>
    </message>
    <message>
        <source>One scenario alone differs from nothing</source>
        <translation>Nid yw un senario ar ei phen ei hun yn wahanol i ddim</translation>
    </message>
    <message>
        <source>These scenarios have the same measures and assumptions</source>
        <translation>Mae gan y senarios hyn yr un mesurau a rhagdybiaethau</translation>
    </message>
    <message numerus="yes">
        <source>%n things differ</source>
        <translation>
            <numerusform>Mae %n o bethau’n wahanol</numerusform>
            <numerusform>Mae %n peth yn wahanol</numerusform>
            <numerusform>Mae %n o bethau’n wahanol</numerusform>
            <numerusform>Mae %n o bethau’n wahanol</numerusform>
            <numerusform>Mae %n o bethau’n wahanol</numerusform>
        </translation>
    </message>
    <message>
        <source>A scenario can follow another in all that it does not change. What is its own has ◆ and a tint.</source>
        <translation>Gall senario ddilyn un arall ym mhopeth nad yw’n ei newid. Mae ◆ ac arlliw ar yr hyn sy’n eiddo iddo’i hun.</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::DifferenceModel</name>
    <message>
        <source>%1, its own instead of its base’s</source>
        <translation>%1, ei werth ei hun yn lle un ei sylfaen</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Beth sy’n wahanol</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::DoorList</name>
    <message>
        <source>%1 %2, %3</source>
        <comment>sign, value, name</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Dangos pob un o’r %n</numerusform>
            <numerusform>Dangos pob un o’r %n</numerusform>
            <numerusform>Dangos pob un o’r %n</numerusform>
            <numerusform>Dangos pob un o’r %n</numerusform>
            <numerusform>Dangos pob un o’r %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::EvidenceDrawer</name>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Llyfrgell</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Yn ôl (Alt+Chwith)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cau (Esc)</translation>
    </message>
    <message>
        <source>The figure</source>
        <translation>Y ffigur</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>Sut y’i cyfrifir</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>O ble y daw</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Pa mor sicr ydyw</translation>
    </message>
    <message>
        <source>What if it is wrong</source>
        <translation>Beth os yw’n anghywir</translation>
    </message>
    <message>
        <source>Challenge it</source>
        <translation>Ei herio</translation>
    </message>
    <message>
        <source>What is not counted</source>
        <translation>Yr hyn na chyfrifir</translation>
    </message>
    <message>
        <source>A document, a person, a count: where it comes from</source>
        <translation>Dogfen, person, cyfrif: o ble y daw</translation>
    </message>
    <message>
        <source>Source of this figure</source>
        <translation>Ffynhonnell y ffigur hwn</translation>
    </message>
    <message>
        <source>Say its source</source>
        <translation>Nodi ei ffynhonnell</translation>
    </message>
    <message>
        <source>What is doubted about it, and why</source>
        <translation>Beth a amheuir amdano, a pham</translation>
    </message>
    <message>
        <source>Challenge to this figure</source>
        <translation>Her i’r ffigur hwn</translation>
    </message>
    <message>
        <source>Add to the workshop’s log</source>
        <translation>Ychwanegu at log y gweithdy</translation>
    </message>
    <message>
        <source>What was done to it</source>
        <translation>Beth a wnaed iddo</translation>
    </message>
    <message>
        <source>Evidence: %1, %2</source>
        <comment>a figure&apos;s name, its value</comment>
        <translation>Tystiolaeth: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other published values</source>
        <translation>
            <numerusform>%n o werthoedd eraill a gyhoeddwyd</numerusform>
            <numerusform>%n gwerth arall a gyhoeddwyd</numerusform>
            <numerusform>%n o werthoedd eraill a gyhoeddwyd</numerusform>
            <numerusform>%n o werthoedd eraill a gyhoeddwyd</numerusform>
            <numerusform>%n o werthoedd eraill a gyhoeddwyd</numerusform>
        </translation>
    </message>
    <message>
        <source>How the model works: this part</source>
        <translation>Sut mae’r model yn gweithio: y rhan hon</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::GoalSeekDialog</name>
    <message>
        <source>What would it take?</source>
        <translation>Beth fyddai ei angen?</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Gosod</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cau</translation>
    </message>
    <message>
        <source>just</source>
        <translation>yn union</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>ar y mwyaf</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>o leiaf</translation>
    </message>
    <message>
        <source>&amp;Go beyond the evidence</source>
        <translation>&amp;Mynd y tu hwnt i’r dystiolaeth</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Senario</translation>
    </message>
    <message>
        <source>&amp;Measure to set</source>
        <translation>Mesur i’w &amp;osod</translation>
    </message>
    <message>
        <source>&amp;Whose figure</source>
        <translation>Ffigur &amp;pwy</translation>
    </message>
    <message>
        <source>&amp;Figure to reach</source>
        <translation>&amp;Ffigur i’w gyrraedd</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Blwyddyn</translation>
    </message>
    <message>
        <source>It shall &amp;be</source>
        <translation>&amp;Dylai fod</translation>
    </message>
    <message>
        <source>Just, at most or at least</source>
        <translation>Yn union, ar y mwyaf neu o leiaf</translation>
    </message>
    <message>
        <source>Value to reach</source>
        <translation>Gwerth i’w gyrraedd</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Yn cyfrifo…</translation>
    </message>
    <message>
        <source>No scenario of this place has a measure to set yet</source>
        <translation>Nid oes gan yr un senario yn y lle hwn fesur i’w osod eto</translation>
    </message>
    <message>
        <source>Add a measure on the screen Levers, and ask again.</source>
        <translation>Ychwanegwch fesur ar y sgrin Liferi, a gofynnwch eto.</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::GoalSeekViewModel</name>
    <message>
        <source>Now %1.</source>
        <translation>Nawr %1.</translation>
    </message>
    <message>
        <source>Switched off now, at %1.</source>
        <translation>Wedi’i ddiffodd nawr, ar %1.</translation>
    </message>
    <message>
        <source>The evidence ends at %1.</source>
        <translation>Daw’r dystiolaeth i ben ar %1.</translation>
    </message>
    <message>
        <source>No evidence says how far it can go.</source>
        <translation>Nid oes tystiolaeth yn dweud pa mor bell y gall fynd.</translation>
    </message>
    <message>
        <source>It is there already</source>
        <translation>Mae yno eisoes</translation>
    </message>
    <message>
        <source>“%1” does not move this figure</source>
        <translation>Nid yw “%1” yn symud y ffigur hwn</translation>
    </message>
    <message>
        <source>It cannot be reached: “%1” comes closest at %2</source>
        <translation>Ni ellir ei gyrraedd: daw “%1” agosaf ar %2</translation>
    </message>
    <message>
        <source>Set “%1” to %2, from %3</source>
        <translation>Gosod “%1” ar %2, o %3</translation>
    </message>
    <message>
        <source>Switch “%1” on, at %2</source>
        <translation>Troi “%1” ymlaen, ar %2</translation>
    </message>
    <message>
        <source>Whatever it is set to, the figure stays as it is. Choose another measure.</source>
        <translation>Beth bynnag y’i gosodir arno, erys y ffigur fel y mae. Dewiswch fesur arall.</translation>
    </message>
    <message>
        <source>That is the least it can be.</source>
        <translation>Dyna’r lleiaf y gall fod.</translation>
    </message>
    <message>
        <source>The evidence ends there. Go beyond the evidence to look farther.</source>
        <translation>Daw’r dystiolaeth i ben yno. Ewch y tu hwnt i’r dystiolaeth i edrych ymhellach.</translation>
    </message>
    <message>
        <source>That is the most it can be.</source>
        <translation>Dyna’r mwyaf y gall fod.</translation>
    </message>
    <message>
        <source>From there on it can do no more.</source>
        <translation>O’r fan honno ymlaen ni all wneud mwy.</translation>
    </message>
    <message>
        <source>Beyond that, the figure moves away again.</source>
        <translation>Y tu hwnt i hynny, mae’r ffigur yn symud i ffwrdd eto.</translation>
    </message>
    <message>
        <source>%1: %2 now.</source>
        <translation>%1: %2 nawr.</translation>
    </message>
    <message>
        <source>%1: %2 then, %3 now.</source>
        <translation>%1: %2 bryd hynny, %3 nawr.</translation>
    </message>
    <message>
        <source>That is beyond the evidence, which ends at %1.</source>
        <translation>Mae hynny y tu hwnt i’r dystiolaeth, a ddaw i ben ar %1.</translation>
    </message>
    <message>
        <source>It lies outside the measure’s range, and is set as one certain figure.</source>
        <translation>Mae y tu allan i ystod y mesur, ac fe’i gosodir yn un ffigur sicr.</translation>
    </message>
    <message>
        <source>Set “%1” to %2 (%3: %4)</source>
        <translation>Gosod “%1” ar %2 (%3: %4)</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::HelpWindow</name>
    <message>
        <source>Help – Wholeplace</source>
        <translation>Cymorth – Wholeplace</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Yn ôl (Alt+Chwith)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Ymlaen (Alt+De)</translation>
    </message>
    <message>
        <source>Search the help (Ctrl+F)</source>
        <translation>Chwilio’r cymorth (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chwilio’r cymorth</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Cynnwys y cymorth</translation>
    </message>
    <message>
        <source>Pages found</source>
        <translation>Tudalennau a ganfuwyd</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Nid oes gan yr un dudalen yr holl eiriau hyn.</translation>
    </message>
    <message>
        <source>Save this page as PDF, to print it</source>
        <translation>Cadw’r dudalen hon fel PDF, i’w hargraffu</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::ImportDialog</name>
    <message>
        <source>Import a table</source>
        <translation>Mewnforio tabl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nesaf</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Cam %1 o %2: %3</translation>
    </message>
    <message>
        <source>Take it &amp;in</source>
        <translation>&amp;Derbyn</translation>
    </message>
    <message numerus="yes">
        <source>%n problems stand in the way. Give the amount, leave the row out, or accept the difference.</source>
        <translation>
            <numerusform>Mae %n o broblemau yn y ffordd. Rhowch y swm, gadewch y rhes allan, neu derbyniwch y gwahaniaeth.</numerusform>
            <numerusform>Mae %n broblem yn y ffordd. Rhowch y swm, gadewch y rhes allan, neu derbyniwch y gwahaniaeth.</numerusform>
            <numerusform>Mae %n o broblemau yn y ffordd. Rhowch y swm, gadewch y rhes allan, neu derbyniwch y gwahaniaeth.</numerusform>
            <numerusform>Mae %n o broblemau yn y ffordd. Rhowch y swm, gadewch y rhes allan, neu derbyniwch y gwahaniaeth.</numerusform>
            <numerusform>Mae %n o broblemau yn y ffordd. Rhowch y swm, gadewch y rhes allan, neu derbyniwch y gwahaniaeth.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n more problems.</source>
        <translation>
            <numerusform>Nid oes problem arall.</numerusform>
            <numerusform>Mae %n broblem arall.</numerusform>
            <numerusform>Mae %n o broblemau eraill.</numerusform>
            <numerusform>Mae %n o broblemau eraill.</numerusform>
            <numerusform>Mae %n o broblemau eraill.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not fit this table</source>
        <translation>Nid yw “%1” yn gweddu i’r tabl hwn</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::ImportViewModel</name>
    <message>
        <source>Chosen when %1 was taken in</source>
        <translation>Dewiswyd pan dderbyniwyd %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Wedi mynd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Wedi newid</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Yr un fath</translation>
    </message>
    <message>
        <source>Nobody has said</source>
        <translation>Neb wedi dweud</translation>
    </message>
    <message>
        <source>Nothing in its name tells. It counts as enabling.</source>
        <translation>Nid yw ei henw’n dweud. Fe’i cyfrifir yn alluogi.</translation>
    </message>
    <message>
        <source>New: %1. Gone: %2. Changed: %3. The same: %4. Tiers, links and scenarios stay as they are.</source>
        <translation>Newydd: %1. Wedi mynd: %2. Wedi newid: %3. Yr un fath: %4. Mae haenau, cysylltau a senarios yn aros fel y maent.</translation>
    </message>
    <message numerus="yes">
        <source>%n tiers are suggested by the names of the lines; look at each.</source>
        <translation>
            <numerusform>Nid yw enwau’r llinellau’n awgrymu haen.</numerusform>
            <numerusform>Mae %n haen wedi’i hawgrymu gan enw’r llinell; edrychwch arni.</numerusform>
            <numerusform>Mae %n o haenau wedi’u hawgrymu gan enwau’r llinellau; edrychwch ar bob un.</numerusform>
            <numerusform>Mae %n o haenau wedi’u hawgrymu gan enwau’r llinellau; edrychwch ar bob un.</numerusform>
            <numerusform>Mae %n o haenau wedi’u hawgrymu gan enwau’r llinellau; edrychwch ar bob un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines have none.</source>
        <translation>
            <numerusform>Mae gan bob llinell un.</numerusform>
            <numerusform>Nid oes gan %n llinell yr un.</numerusform>
            <numerusform>Nid oes gan %n o linellau yr un.</numerusform>
            <numerusform>Nid oes gan %n o linellau yr un.</numerusform>
            <numerusform>Nid oes gan %n o linellau yr un.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the budget lines from %1</source>
        <translation>Adnewyddu’r llinellau cyllideb o %1</translation>
    </message>
    <message>
        <source>Add the budget lines of %1</source>
        <translation>Ychwanegu llinellau cyllideb %1</translation>
    </message>
    <message numerus="yes">
        <source>JSON with %n records</source>
        <translation>
            <numerusform>JSON heb gofnodion</numerusform>
            <numerusform>JSON ag %n cofnod</numerusform>
            <numerusform>JSON â %n o gofnodion</numerusform>
            <numerusform>JSON â %n o gofnodion</numerusform>
            <numerusform>JSON â %n o gofnodion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text with %n rows</source>
        <translation>
            <numerusform>Testun heb resi</numerusform>
            <numerusform>Testun ag %n rhes</numerusform>
            <numerusform>Testun â %n o resi</numerusform>
            <numerusform>Testun â %n o resi</numerusform>
            <numerusform>Testun â %n o resi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Excel workbook with %n sheets</source>
        <translation>
            <numerusform>Llyfr gwaith Excel heb daflenni</numerusform>
            <numerusform>Llyfr gwaith Excel ag %n daflen</numerusform>
            <numerusform>Llyfr gwaith Excel â %n o daflenni</numerusform>
            <numerusform>Llyfr gwaith Excel â %n o daflenni</numerusform>
            <numerusform>Llyfr gwaith Excel â %n o daflenni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OpenDocument spreadsheet with %n sheets</source>
        <translation>
            <numerusform>Taenlen OpenDocument heb daflenni</numerusform>
            <numerusform>Taenlen OpenDocument ag %n daflen</numerusform>
            <numerusform>Taenlen OpenDocument â %n o daflenni</numerusform>
            <numerusform>Taenlen OpenDocument â %n o daflenni</numerusform>
            <numerusform>Taenlen OpenDocument â %n o daflenni</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure stands here. Missing is not zero: the line is not taken in.</source>
        <translation>Nid oes ffigur yma. Nid sero yw ar goll: ni dderbynnir y llinell.</translation>
    </message>
    <message>
        <source>“%1” stands here. Missing is not zero: the line is not taken in.</source>
        <translation>“%1” sydd yma. Nid sero yw ar goll: ni dderbynnir y llinell.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ar goll</translation>
    </message>
    <message numerus="yes">
        <source>%n budget lines come to %1.</source>
        <translation>
            <numerusform>Nid oes llinellau cyllideb: %1.</numerusform>
            <numerusform>Daw %n llinell gyllideb i %1.</numerusform>
            <numerusform>Daw %n o linellau cyllideb i %1.</numerusform>
            <numerusform>Daw %n o linellau cyllideb i %1.</numerusform>
            <numerusform>Daw %n o linellau cyllideb i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no total to compare this with.</source>
        <translation>Nid oes cyfanswm yn y tabl i gymharu hyn ag ef.</translation>
    </message>
    <message>
        <source>The total is the same.</source>
        <translation>Mae’r cyfanswm yr un fath.</translation>
    </message>
    <message>
        <source>The total is %1, which is %2 more.</source>
        <translation>Y cyfanswm yw %1, sef %2 yn fwy.</translation>
    </message>
    <message>
        <source>The total is %1, which is %2 less.</source>
        <translation>Y cyfanswm yw %1, sef %2 yn llai.</translation>
    </message>
    <message>
        <source>Rounding each figure can make as much.</source>
        <translation>Gall talgrynnu pob ffigur wneud cymaint â hynny.</translation>
    </message>
    <message>
        <source>by its code</source>
        <translation>wrth ei chod</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>wrth ei henw</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::LeverCard</name>
    <message>
        <source>%1 · follows “%2”</source>
        <translation>%1 · yn dilyn “%2”</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Ar waith</translation>
    </message>
    <message>
        <source>%1: in use</source>
        <translation>%1: ar waith</translation>
    </message>
    <message>
        <source>Remove this measure</source>
        <translation>Dileu’r mesur hwn</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Dileu “%1”</translation>
    </message>
    <message>
        <source>Evidence of this figure (Ctrl+E)</source>
        <translation>Tystiolaeth y ffigur hwn (Ctrl+E)</translation>
    </message>
    <message>
        <source>Evidence of “%1”</source>
        <translation>Tystiolaeth “%1”</translation>
    </message>
    <message>
        <source>Every field of this measure</source>
        <translation>Pob maes o’r mesur hwn</translation>
    </message>
    <message>
        <source>Every field of “%1”</source>
        <translation>Pob maes o “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n notes on this measure (Ctrl+M)</source>
        <translation>
            <numerusform>%n o nodiadau ar y mesur hwn (Ctrl+M)</numerusform>
            <numerusform>%n nodyn ar y mesur hwn (Ctrl+M)</numerusform>
            <numerusform>%n o nodiadau ar y mesur hwn (Ctrl+M)</numerusform>
            <numerusform>%n o nodiadau ar y mesur hwn (Ctrl+M)</numerusform>
            <numerusform>%n o nodiadau ar y mesur hwn (Ctrl+M)</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a note on this measure (Ctrl+M)</source>
        <translation>Ysgrifennu nodyn ar y mesur hwn (Ctrl+M)</translation>
    </message>
    <message numerus="yes">
        <source>%n notes on “%1”</source>
        <translation>
            <numerusform>%n o nodiadau ar “%1”</numerusform>
            <numerusform>%n nodyn ar “%1”</numerusform>
            <numerusform>%n o nodiadau ar “%1”</numerusform>
            <numerusform>%n o nodiadau ar “%1”</numerusform>
            <numerusform>%n o nodiadau ar “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a note on “%1”</source>
        <translation>Ysgrifennu nodyn ar “%1”</translation>
    </message>
    <message>
        <source>%1 · begin here: move it</source>
        <translation>%1 · dechreuwch yma: symudwch ef</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::LeverColumn</name>
    <message>
        <source>Cuts scenario</source>
        <translation>Senario toriadau</translation>
    </message>
    <message>
        <source>Whole-place scenario</source>
        <translation>Senario’r lle cyfan</translation>
    </message>
    <message>
        <source>This place has no scenario of this kind.</source>
        <translation>Nid oes gan y lle hwn senario o’r math hwn.</translation>
    </message>
    <message>
        <source>Copied as text. Paste it into a message, or back here.</source>
        <translation>Copïwyd fel testun. Gludwch ef mewn neges, neu’n ôl yma.</translation>
    </message>
    <message>
        <source>Add measures…</source>
        <translation>Ychwanegu mesurau…</translation>
    </message>
    <message>
        <source>Copy settings</source>
        <translation>Copïo gosodiadau</translation>
    </message>
    <message>
        <source>Paste settings</source>
        <translation>Gludo gosodiadau</translation>
    </message>
    <message>
        <source>Add measures: %1</source>
        <translation>Ychwanegu mesurau: %1</translation>
    </message>
    <message>
        <source>Copy settings as text: %1</source>
        <translation>Copïo gosodiadau fel testun: %1</translation>
    </message>
    <message>
        <source>Paste settings: %1</source>
        <translation>Gludo gosodiadau: %1</translation>
    </message>
    <message>
        <source>Nothing is chosen here yet. Add measures, and their levers appear.</source>
        <translation>Nid oes dim wedi’i ddewis yma eto. Ychwanegwch fesurau, a bydd eu liferi’n ymddangos.</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::LeversPage</name>
    <message>
        <source>%1: %2</source>
        <comment>measure, what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Liferi</translation>
    </message>
    <message>
        <source>&amp;What would it take?…</source>
        <translation>&amp;Beth fyddai ei angen?…</translation>
    </message>
    <message>
        <source>&amp;Find the best…</source>
        <translation>Canfod y &amp;gorau…</translation>
    </message>
    <message>
        <source>Net spend</source>
        <translation>Gwariant net</translation>
    </message>
    <message>
        <source>Services withdrawn</source>
        <translation>Gwasanaethau a dynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Posts of all organisations</source>
        <translation>Swyddi pob sefydliad</translation>
    </message>
    <message>
        <source>Posts: %1</source>
        <translation>Swyddi: %1</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Dangos</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Beth mae’r siart yn ei ddangos</translation>
    </message>
    <message>
        <source>&amp;Replace these cuts…</source>
        <translation>&amp;Disodli’r toriadau hyn…</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::LeversPanel</name>
    <message>
        <source>Whose levers</source>
        <translation>Pwy biau’r liferi</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::LeversViewModel</name>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>modest</source>
        <translation>cymedrol</translation>
    </message>
    <message>
        <source>the evidence ends here</source>
        <translation>daw’r dystiolaeth i ben yma</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Wedi’i ddiffodd.</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Yn cyfrifo…</translation>
    </message>
    <message>
        <source>Set “%1” to %2</source>
        <translation>Gosod “%1” i %2</translation>
    </message>
    <message>
        <source>Switch “%1” on</source>
        <translation>Troi “%1” ymlaen</translation>
    </message>
    <message>
        <source>Switch “%1” off</source>
        <translation>Diffodd “%1”</translation>
    </message>
    <message>
        <source>Start “%1” in %2</source>
        <translation>Dechrau “%1” yn %2</translation>
    </message>
    <message numerus="yes">
        <source>Let “%1” grow over %n years</source>
        <translation>
            <numerusform>Gadael i “%1” dyfu dros %n o flynyddoedd</numerusform>
            <numerusform>Gadael i “%1” dyfu dros %n flwyddyn</numerusform>
            <numerusform>Gadael i “%1” dyfu dros %n o flynyddoedd</numerusform>
            <numerusform>Gadael i “%1” dyfu dros %n o flynyddoedd</numerusform>
            <numerusform>Gadael i “%1” dyfu dros %n o flynyddoedd</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Dileu “%1”</translation>
    </message>
    <message>
        <source>It lies outside its range, %1, and counts as certain.</source>
        <translation>Mae y tu allan i’w ystod, %1, ac yn cyfrif fel un sicr.</translation>
    </message>
    <message>
        <source>Unlock “%1”</source>
        <translation>Datgloi “%1”</translation>
    </message>
    <message>
        <source>Lock “%1”: %2</source>
        <translation>Cloi “%1”: %2</translation>
    </message>
    <message>
        <source>the assumed range ends here</source>
        <translation>daw’r ystod dybiedig i ben yma</translation>
    </message>
    <message>
        <source>shown elsewhere: %1</source>
        <translation>dangoswyd mewn man arall: %1</translation>
    </message>
    <message>
        <source>Shown elsewhere, at the size of this place: %1. %2 (%3)</source>
        <translation>Dangoswyd mewn man arall, ar raddfa’r lle hwn: %1. %2 (%3)</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::LibraryView</name>
    <message>
        <source>, </source>
        <comment>between things listed</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>a claim, its value, how sure</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Search: words, a source, a place, trial</source>
        <translation>Chwilio: geiriau, ffynhonnell, lle, trial</translation>
    </message>
    <message>
        <source>Search the evidence library</source>
        <translation>Chwilio’r llyfrgell dystiolaeth</translation>
    </message>
    <message>
        <source>The founding article’s figures, checked</source>
        <translation>Ffigurau’r erthygl wreiddiol, wedi’u gwirio</translation>
    </message>
    <message>
        <source>Nothing in the library has all of these words.</source>
        <translation>Nid oes dim yn y llyfrgell â’r holl eiriau hyn.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims, those that found nothing beside the others</source>
        <translation>
            <numerusform>%n o honiadau, y rhai na chanfuwyd dim ynddynt ochr yn ochr â’r lleill</numerusform>
            <numerusform>%n honiad, y rhai na chanfuwyd dim ynddynt ochr yn ochr â’r lleill</numerusform>
            <numerusform>%n o honiadau, y rhai na chanfuwyd dim ynddynt ochr yn ochr â’r lleill</numerusform>
            <numerusform>%n o honiadau, y rhai na chanfuwyd dim ynddynt ochr yn ochr â’r lleill</numerusform>
            <numerusform>%n o honiadau, y rhai na chanfuwyd dim ynddynt ochr yn ochr â’r lleill</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure of a place rests on it.</source>
        <translation>Nid oes ffigur mewn lle yn gorffwys arno.</translation>
    </message>
    <message>
        <source>It speaks to: %1</source>
        <translation>Mae’n ymwneud â: %1</translation>
    </message>
    <message>
        <source>Worked out again</source>
        <translation>Cyfrifwyd eto</translation>
    </message>
    <message>
        <source>Nothing in this place rests on it</source>
        <translation>Nid oes dim yn y lle hwn yn gorffwys arno</translation>
    </message>
    <message>
        <source>What rests on it in this place</source>
        <translation>Yr hyn sy’n gorffwys arno yn y lle hwn</translation>
    </message>
    <message>
        <source>Worked out again: %1 reproduce, %2 do not, %3 have nothing to compare with, %4 have no source.</source>
        <translation>Cyfrifwyd eto: mae %1 yn atgynhyrchu, nid yw %2, nid oes gan %3 ddim i’w gymharu ag ef, nid oes ffynhonnell gan %4.</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::MeasureDialog</name>
    <message>
        <source>Every field of a measure</source>
        <translation>Pob maes o fesur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind and name of a measure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ca&amp;u</translation>
    </message>
    <message>
        <source>has a range</source>
        <translation>mae iddo ystod</translation>
    </message>
    <message>
        <source>%1: least</source>
        <translation>%1: lleiaf</translation>
    </message>
    <message>
        <source>%1: most</source>
        <translation>%1: mwyaf</translation>
    </message>
    <message>
        <source>%1 has a range</source>
        <translation>mae gan %1 ystod</translation>
    </message>
    <message>
        <source>No source: nobody has signed this figure</source>
        <translation>Dim ffynhonnell: nid oes neb wedi llofnodi’r ffigur hwn</translation>
    </message>
    <message>
        <source>%1: source</source>
        <translation>%1: ffynhonnell</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>i’r diwedd</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>heb ei ddweud</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Pa un</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pwysau</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::MediumTermModel</name>
    <message>
        <source>This place has no such line yet</source>
        <translation>Nid oes llinell o’r fath yn y lle hwn eto</translation>
    </message>
    <message>
        <source>%1: funded in %2, with %3 to spare</source>
        <translation>%1: wedi’i gyllido yn %2, gyda %3 dros ben</translation>
    </message>
    <message>
        <source>%1: a gap of %2 in %3; reserves too low from %4</source>
        <translation>%1: bwlch o %2 yn %3; cronfeydd wrth gefn yn rhy isel o %4</translation>
    </message>
    <message>
        <source>%1: a gap of %2 in %3</source>
        <translation>%1: bwlch o %2 yn %3</translation>
    </message>
    <message>
        <source>%1, £m in cash of each year. Enter opens how a figure is worked out.</source>
        <translation>%1, £m yn arian pob blwyddyn. Mae Enter yn agor sut y cyfrifir ffigur.</translation>
    </message>
    <message>
        <source>Nobody has typed this organisation’s reserves, so nothing is said of them.</source>
        <translation>Nid oes neb wedi teipio cronfeydd wrth gefn y sefydliad hwn, felly ni ddywedir dim amdanynt.</translation>
    </message>
    <message>
        <source>▼ below the least reserves. Agreed savings and known pressures are those under Pressures and savings.</source>
        <translation>▼ islaw isafswm y cronfeydd wrth gefn. Arbedion y cytunwyd arnynt a phwysau hysbys yw’r rhai o dan Pwysau ac arbedion.</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>▼ %1</source>
        <comment>an amount below the least</comment>
        <translation>▼ %1</translation>
    </message>
    <message>
        <source>£m</source>
        <translation>£m</translation>
    </message>
    <message numerus="yes">
        <source>%n notes: Ctrl+M shows them</source>
        <translation>
            <numerusform>%n o nodiadau: mae Ctrl+M yn eu dangos</numerusform>
            <numerusform>%n nodyn: mae Ctrl+M yn ei ddangos</numerusform>
            <numerusform>%n o nodiadau: mae Ctrl+M yn eu dangos</numerusform>
            <numerusform>%n o nodiadau: mae Ctrl+M yn eu dangos</numerusform>
            <numerusform>%n o nodiadau: mae Ctrl+M yn eu dangos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n notes</source>
        <translation>
            <numerusform>%1; %n o nodiadau</numerusform>
            <numerusform>%1; %n nodyn</numerusform>
            <numerusform>%1; %n o nodiadau</numerusform>
            <numerusform>%1; %n o nodiadau</numerusform>
            <numerusform>%1; %n o nodiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed savings count in full; at risk is what they fall short by at their low delivery.</source>
        <translation>Mae arbedion y cytunwyd arnynt yn cyfrif yn llawn; mewn perygl yw’r hyn y byddent yn brin ohono ar eu cyflawni isel.</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::MediumTermView</name>
    <message>
        <source>Budget &amp;of</source>
        <translation>Cyllideb &amp;pwy</translation>
    </message>
    <message>
        <source>Whose budget to show</source>
        <translation>Cyllideb pwy i’w dangos</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Gyda</translation>
    </message>
    <message>
        <source>Which of the three lines to show</source>
        <translation>Pa un o’r tair llinell i’w dangos</translation>
    </message>
    <message>
        <source>Medium-term budget by year</source>
        <translation>Cyllideb tymor canolig yn ôl blwyddyn</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::OptimiserAnswerView</name>
    <message>
        <source>Cash saved a&amp;gainst</source>
        <translation>Arian parod yn &amp;erbyn</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Apply the &amp;best</source>
        <translation>Gosod y &amp;gorau</translation>
    </message>
    <message>
        <source>Apply this &amp;point</source>
        <translation>Gosod y &amp;pwynt hwn</translation>
    </message>
    <message>
        <source>Looking for the best…</source>
        <translation>Wrthi’n chwilio am y gorau…</translation>
    </message>
    <message>
        <source>Nothing has been asked yet</source>
        <translation>Ni ofynnwyd dim eto</translation>
    </message>
    <message>
        <source>What holds it back</source>
        <translation>Beth sy’n ei ddal yn ôl</translation>
    </message>
    <message>
        <source>Which limits are missed</source>
        <translation>Pa derfynau a fethwyd</translation>
    </message>
    <message>
        <source>Points between the most cash and the most of the other are being found…</source>
        <translation>Wrthi’n canfod y pwyntiau rhwng y mwyaf o arian parod a’r mwyaf o’r llall…</translation>
    </message>
    <message>
        <source>No settings keep every limit</source>
        <translation>Nid oes gosodiadau sy’n cadw pob terfyn</translation>
    </message>
    <message>
        <source>Loosen a limit, and find the best again.</source>
        <translation>Llaciwch derfyn, a chanfod y gorau eto.</translation>
    </message>
    <message>
        <source>Here the frontier will stand</source>
        <translation>Yma y bydd y ffin</translation>
    </message>
    <message>
        <source>Find the best, and choose among its points.</source>
        <translation>Canfyddwch y gorau, a dewiswch ymhlith ei phwyntiau.</translation>
    </message>
    <message>
        <source>Choose a point of the frontier: Left and Right move, Enter chooses.</source>
        <translation>Dewiswch bwynt ar y ffin: mae Chwith a De yn symud, ac Enter yn dewis.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesur</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Gorau</translation>
    </message>
    <message>
        <source>This point</source>
        <translation>Y pwynt hwn</translation>
    </message>
    <message>
        <source>What cash is saved against</source>
        <translation>Yn erbyn beth y dangosir yr arian parod</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::OptimiserDialog</name>
    <message>
        <source>What is the best that can be done?</source>
        <translation>Beth yw’r gorau y gellir ei wneud?</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>Cwe&amp;stiwn</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Ateb</translation>
    </message>
    <message>
        <source>How far the search is</source>
        <translation>Pa mor bell yw’r chwilio</translation>
    </message>
    <message>
        <source>&amp;Find the best</source>
        <translation>Canfo&amp;d y gorau</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Canslo</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ca&amp;u</translation>
    </message>
    <message>
        <source>No scenario of this place has a measure to move yet.</source>
        <translation>Nid oes gan yr un senario yn y lle hwn fesur i’w symud eto.</translation>
    </message>
    <message>
        <source>Looking for the best…</source>
        <translation>Wrthi’n chwilio am y gorau…</translation>
    </message>
    <message>
        <source>Finding the points between…</source>
        <translation>Wrthi’n canfod y pwyntiau rhyngddynt…</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::OptimiserQuestionView</name>
    <message>
        <source>What may move</source>
        <translation>Beth a gaiff symud</translation>
    </message>
    <message>
        <source>Measures of &amp;scenario</source>
        <translation>Mesurau’r se&amp;nario</translation>
    </message>
    <message>
        <source>To begin with, each may go as far as its evidence, or, without any, to twice what it is now.</source>
        <translation>I ddechrau, caiff pob un fynd mor bell â’i dystiolaeth, neu, heb dystiolaeth, i ddwbl yr hyn ydyw nawr.</translation>
    </message>
    <message>
        <source>What to make as good as it can be</source>
        <translation>Beth i’w wneud cystal ag y gall fod</translation>
    </message>
    <message>
        <source>New money over all years, at most</source>
        <translation>Arian newydd dros yr holl flynyddoedd, ar y mwyaf</translation>
    </message>
    <message>
        <source>Services withdrawn in a year, at most</source>
        <translation>Gwasanaethau a dynnir yn ôl mewn blwyddyn, ar y mwyaf</translation>
    </message>
    <message>
        <source>Change of a line in a year, at most</source>
        <translation>Newid mewn llinell mewn blwyddyn, ar y mwyaf</translation>
    </message>
    <message>
        <source>What to keep to</source>
        <translation>Beth i gadw ato</translation>
    </message>
    <message>
        <source>Whose &amp;reserves never fall below their minimum</source>
        <translation>C&amp;ronfeydd wrth gefn pwy na fyddant byth islaw eu lleiafswm</translation>
    </message>
    <message>
        <source>&amp;Go beyond the evidence</source>
        <translation>&amp;Mynd y tu hwnt i’r dystiolaeth</translation>
    </message>
    <message>
        <source>No ring-fence is ever crossed.</source>
        <translation>Ni chymerir byth o arian a neilltuwyd.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>I</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wedi’i ddiffodd</translation>
    </message>
    <message>
        <source>Least of “%1”</source>
        <translation>Lleiaf “%1”</translation>
    </message>
    <message>
        <source>Most of “%1”</source>
        <translation>Mwyaf “%1”</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::OptimiserViewModel</name>
    <message>
        <source>Share spent on prevention</source>
        <translation>Cyfran a werir ar atal</translation>
    </message>
    <message>
        <source>No settings keep every limit; these come nearest</source>
        <translation>Nid oes gosodiadau sy’n cadw pob terfyn; y rhain a ddaw agosaf</translation>
    </message>
    <message>
        <source>Nothing holds it back: looser limits would bring no more.</source>
        <translation>Nid oes dim yn ei ddal yn ôl: ni fyddai terfynau llacach yn dod â mwy.</translation>
    </message>
    <message>
        <source>“%1” would lie outside its range, and is set as one certain figure.</source>
        <translation>Byddai “%1” y tu allan i’w ystod, ac fe’i gosodir yn un ffigur sicr.</translation>
    </message>
    <message>
        <source>This may go beyond the evidence, as you allowed. No ring-fence is crossed.</source>
        <translation>Gall hyn fynd y tu hwnt i’r dystiolaeth, fel y caniatawyd gennych. Ni chymerir o arian a neilltuwyd.</translation>
    </message>
    <message>
        <source>Some of this lies beyond the evidence: the scenario does so as it is, or the limits of a step leave nothing else. No ring-fence is crossed.</source>
        <translation>Mae rhan o hyn y tu hwnt i’r dystiolaeth: mae’r senario felly fel y mae, neu nid yw terfynau cam yn gadael dim arall. Ni chymerir o arian a neilltuwyd.</translation>
    </message>
    <message>
        <source>Nothing here goes beyond the evidence, and no ring-fence is crossed.</source>
        <translation>Nid oes dim yma’n mynd y tu hwnt i’r dystiolaeth, ac ni chymerir o arian a neilltuwyd.</translation>
    </message>
    <message numerus="yes">
        <source>Found in %Ln trials and projected exactly. Money moves in steps, so nothing proves that it is the best.</source>
        <translation>
            <numerusform>Canfuwyd mewn %Ln o gynigion, ac fe’i hamcanestynnwyd yn union. Mae arian yn symud fesul cam, felly nid oes dim yn profi mai hwn yw’r gorau.</numerusform>
            <numerusform>Canfuwyd mewn %Ln cynnig, ac fe’i hamcanestynnwyd yn union. Mae arian yn symud fesul cam, felly nid oes dim yn profi mai hwn yw’r gorau.</numerusform>
            <numerusform>Canfuwyd mewn %Ln o gynigion, ac fe’i hamcanestynnwyd yn union. Mae arian yn symud fesul cam, felly nid oes dim yn profi mai hwn yw’r gorau.</numerusform>
            <numerusform>Canfuwyd mewn %Ln o gynigion, ac fe’i hamcanestynnwyd yn union. Mae arian yn symud fesul cam, felly nid oes dim yn profi mai hwn yw’r gorau.</numerusform>
            <numerusform>Canfuwyd mewn %Ln o gynigion, ac fe’i hamcanestynnwyd yn union. Mae arian yn symud fesul cam, felly nid oes dim yn profi mai hwn yw’r gorau.</numerusform>
        </translation>
    </message>
    <message>
        <source>This point: %1</source>
        <translation>Y pwynt hwn: %1</translation>
    </message>
    <message>
        <source>As it is now: %1</source>
        <translation>Fel y mae nawr: %1</translation>
    </message>
    <message>
        <source>%1
beyond the evidence</source>
        <translation>%1
y tu hwnt i’r dystiolaeth</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>wedi’i ddiffodd</translation>
    </message>
    <message numerus="yes">
        <source>Set %n measures (%1)</source>
        <translation>
            <numerusform>Gosod %n o fesurau (%1)</numerusform>
            <numerusform>Gosod %n mesur (%1)</numerusform>
            <numerusform>Gosod %n o fesurau (%1)</numerusform>
            <numerusform>Gosod %n o fesurau (%1)</numerusform>
            <numerusform>Gosod %n o fesurau (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::PenOverlay</name>
    <message>
        <source>Pen on the slide; strokes: %1</source>
        <translation>Pen ar y sleid; strociau: %1</translation>
    </message>
    <message>
        <source>Draw with the mouse. The arrow keys move the ring, Space puts the pen down and lifts it, 1 to 3 choose the ink, Backspace takes the last stroke back, Delete clears.</source>
        <translation>Lluniwch gyda’r llygoden. Mae’r bysellau saeth yn symud y cylch, mae’r bylchwr yn rhoi’r pen i lawr ac yn ei godi, mae 1 i 3 yn dewis yr inc, mae Backspace yn tynnu’r strôc olaf yn ôl, ac mae Delete yn clirio.</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::PeoplePage</name>
    <message>
        <source>One &amp;person</source>
        <translation>&amp;Un person</translation>
    </message>
    <message>
        <source>&amp;Cohort</source>
        <translation>&amp;Carfan</translation>
    </message>
    <message>
        <source>One person or a cohort</source>
        <translation>Un person neu garfan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::PlaceFilter</name>
    <message>
        <source>tier</source>
        <comment>the word before the colon in a filter</comment>
        <translation>haen</translation>
    </message>
    <message>
        <source>org</source>
        <comment>the word before the colon in a filter</comment>
        <translation>sef</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::PlacePage</name>
    <message>
        <source>Filter: words, tier:prevention, &gt;1m</source>
        <translation>Hidlo: geiriau, haen:atal, &gt;1m</translation>
    </message>
    <message>
        <source>Filter the lines</source>
        <translation>Hidlo’r llinellau</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ychwanegu llinell</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Dileu’r llinell</translation>
    </message>
    <message>
        <source>Budget lines by organisation and department</source>
        <translation>Llinellau cyllideb yn ôl sefydliad ac adran</translation>
    </message>
    <message>
        <source>≈ assumed    italic: a default nobody has signed</source>
        <translation>≈ tybiedig    italig: gwerth diofyn heb ei lofnodi</translation>
    </message>
    <message numerus="yes">
        <source>%n lines shown, %1. </source>
        <translation>
            <numerusform>Dangosir %n o linellau, %1. </numerusform>
            <numerusform>Dangosir %n llinell, %1. </numerusform>
            <numerusform>Dangosir %n o linellau, %1. </numerusform>
            <numerusform>Dangosir %n o linellau, %1. </numerusform>
            <numerusform>Dangosir %n o linellau, %1. </numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Set the tier</source>
        <translation>Gosod yr haen</translation>
    </message>
    <message>
        <source>Of every line that is selected; Shift and Ctrl select many</source>
        <translation>O bob llinell a ddewiswyd; mae Shift a Ctrl yn dewis llawer</translation>
    </message>
    <message>
        <source>As a map</source>
        <translation>Fel map</translation>
    </message>
    <message>
        <source>Show each line as an area as large as its budget</source>
        <translation>Dangos pob llinell fel arwynebedd mor fawr â’i chyllideb</translation>
    </message>
    <message>
        <source>What of the place to see</source>
        <translation>Beth o’r lle i’w weld</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Llinellau cyllideb</translation>
    </message>
    <message>
        <source>Medium term</source>
        <translation>Tymor canolig</translation>
    </message>
    <message>
        <source>Stress tests</source>
        <translation>Profion straen</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>D&amp;angos</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::PlaceTableModel</name>
    <message>
        <source>Yes</source>
        <translation>Oes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nac oes</translation>
    </message>
    <message>
        <source>Nobody has signed this value: it follows from the model or from others</source>
        <translation>Nid oes neb wedi llofnodi’r gwerth hwn: mae’n dilyn o’r model neu o werthoedd eraill</translation>
    </message>
    <message>
        <source>Empty “%1” of %2</source>
        <translation>Gwagio “%1” ar gyfer %2</translation>
    </message>
    <message>
        <source>Set “%1” of %2 to %3</source>
        <translation>Gosod “%1” ar gyfer %2 i %3</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::PlaceTableView</name>
    <message>
        <source>Filter the rows</source>
        <translation>Hidlo’r rhesi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Copy the row (Ctrl+D)</source>
        <translation>Copïo’r rhes (Ctrl+D)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Remove the row (Delete)</source>
        <translation>Dileu’r rhes (Delete)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Symud i fyny</translation>
    </message>
    <message>
        <source>Move the row up (Alt+Up)</source>
        <translation>Symud y rhes i fyny (Alt+I fyny)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Symud i lawr</translation>
    </message>
    <message>
        <source>Move the row down (Alt+Down)</source>
        <translation>Symud y rhes i lawr (Alt+I lawr)</translation>
    </message>
    <message>
        <source>No row says “%1”.</source>
        <translation>Nid oes rhes yn dweud “%1”.</translation>
    </message>
    <message>
        <source>Enter does the same</source>
        <translation>Mae Enter yn gwneud yr un peth</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::PlaceViewModel</name>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (diofyn)</translation>
    </message>
    <message>
        <source>Set the budget of %1 to %2</source>
        <translation>Gosod cyllideb %1 i %2</translation>
    </message>
    <message>
        <source>Set the cashable share of %1 to %2</source>
        <translation>Gosod cyfran %1 sy’n troi’n arian i %2</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Ailenwi %1</translation>
    </message>
    <message>
        <source>Set the tier of %1 to %2</source>
        <translation>Gosod haen %1 i %2</translation>
    </message>
    <message>
        <source>Make %1 a duty</source>
        <translation>Gwneud %1 yn ddyletswydd</translation>
    </message>
    <message>
        <source>Make %1 no duty</source>
        <translation>Gwneud %1 heb fod yn ddyletswydd</translation>
    </message>
    <message>
        <source>Ring-fence %1</source>
        <translation>Neilltuo %1</translation>
    </message>
    <message>
        <source>Lift the ring-fence of %1</source>
        <translation>Codi neilltuad %1</translation>
    </message>
    <message>
        <source>Change the demand behind %1</source>
        <translation>Newid y galw y tu ôl i %1</translation>
    </message>
    <message numerus="yes">
        <source>Total %1: the sum of %n lines</source>
        <translation>
            <numerusform>Cyfanswm %1: swm %n o linellau</numerusform>
            <numerusform>Cyfanswm %1: swm %n llinell</numerusform>
            <numerusform>Cyfanswm %1: swm %n o linellau</numerusform>
            <numerusform>Cyfanswm %1: swm %n o linellau</numerusform>
            <numerusform>Cyfanswm %1: swm %n o linellau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes: Ctrl+M shows them</source>
        <translation>
            <numerusform>%n o nodiadau: mae Ctrl+M yn eu dangos</numerusform>
            <numerusform>%n nodyn: mae Ctrl+M yn ei ddangos</numerusform>
            <numerusform>%n o nodiadau: mae Ctrl+M yn eu dangos</numerusform>
            <numerusform>%n o nodiadau: mae Ctrl+M yn eu dangos</numerusform>
            <numerusform>%n o nodiadau: mae Ctrl+M yn eu dangos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n notes</source>
        <translation>
            <numerusform>%1; %n o nodiadau</numerusform>
            <numerusform>%1; %n nodyn</numerusform>
            <numerusform>%1; %n o nodiadau</numerusform>
            <numerusform>%1; %n o nodiadau</numerusform>
            <numerusform>%1; %n o nodiadau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::PocketModel</name>
    <message>
        <source>nothing</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>pays %1, brings %2</source>
        <translation>yn talu %1, yn dod â %2</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::Present</name>
    <message>
        <source>Kept as a snapshot: %1. Undo takes it back.</source>
        <translation>Cadwyd fel ciplun: %1. Mae Dadwneud yn ei dynnu’n ôl.</translation>
    </message>
    <message>
        <source>This could not be kept as a snapshot.</source>
        <translation>Nid oedd modd cadw hyn fel ciplun.</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::PresentActions</name>
    <message>
        <source>%1: %2</source>
        <comment>an action and its keys</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::PresentViewModel</name>
    <message>
        <source>Which assumption decides is being worked out…</source>
        <translation>Cyfrifir pa ragdybiaeth sy’n penderfynu…</translation>
    </message>
    <message>
        <source>The place no longer has what this slide shows</source>
        <translation>Nid oes gan y lle bellach yr hyn y mae’r sleid hon yn ei ddangos</translation>
    </message>
    <message>
        <source>before</source>
        <translation>cynt</translation>
    </message>
    <message>
        <source>A line or stream of this snapshot is gone: these are the figures of now.</source>
        <translation>Mae llinell neu ffrwd o’r ciplun hwn wedi mynd: dyma ffigurau’r presennol.</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::PresentWindow</name>
    <message>
        <source>%1 of %2: %3</source>
        <comment>number, slides, its name</comment>
        <translation>%1 o %2: %3</translation>
    </message>
    <message>
        <source>This place has no scenario to show yet.</source>
        <translation>Nid oes gan y lle hwn senario i’w dangos eto.</translation>
    </message>
    <message>
        <source>Held: what will happen? The figures wait for the reveal.</source>
        <translation>Wedi’i ddal: beth fydd yn digwydd? Mae’r ffigurau’n aros i gael eu datgelu.</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>Cyflwyno: %1</translation>
    </message>
    <message>
        <source>Small room</source>
        <translation>Ystafell fach</translation>
    </message>
    <message>
        <source>Large room</source>
        <translation>Ystafell fawr</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>On the screen %1</source>
        <translation>Ar y sgrin %1</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Dewislen</translation>
    </message>
    <message>
        <source>All that can be done here</source>
        <translation>Popeth y gellir ei wneud yma</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Botymau</translation>
    </message>
    <message>
        <source>The screen is blank</source>
        <translation>Mae’r sgrin yn wag</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::Presenter</name>
    <message>
        <source>Pen</source>
        <translation>Pen</translation>
    </message>
    <message>
        <source>Presenter’s window</source>
        <translation>Ffenestr y cyflwynydd</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::PresenterViewModel</name>
    <message>
        <source>%1 of %2: %3</source>
        <comment>number, slides, its name</comment>
        <translation>%1 o %2: %3</translation>
    </message>
    <message>
        <source>This is the last slide.</source>
        <translation>Dyma’r sleid olaf.</translation>
    </message>
    <message>
        <source>Held. Nothing has moved since.</source>
        <translation>Wedi’i ddal. Nid oes dim wedi symud ers hynny.</translation>
    </message>
    <message>
        <source>Held. Not seen by the room yet: %1</source>
        <translation>Wedi’i ddal. Nid yw’r ystafell wedi gweld hyn eto: %1</translation>
    </message>
    <message>
        <source>Write the notes of the slide “%1”</source>
        <translation>Ysgrifennu nodiadau’r sleid “%1”</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>dros yr amser o %1</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>ar ôl: %1</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::PresenterWindow</name>
    <message>
        <source>The room sees, held</source>
        <translation>Mae’r ystafell yn gweld, wedi’i ddal</translation>
    </message>
    <message>
        <source>The room sees</source>
        <translation>Mae’r ystafell yn gweld</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Notes (of the program; keep the slide as a snapshot to write your own)</source>
        <translation>Nodiadau (y rhaglen; cadwch y sleid fel ciplun i ysgrifennu eich rhai eich hun)</translation>
    </message>
    <message>
        <source>Presenter – Wholeplace</source>
        <translation>Cyflwynydd – Wholeplace</translation>
    </message>
    <message>
        <source>Notes of the slide</source>
        <translation>Nodiadau’r sleid</translation>
    </message>
    <message>
        <source>The &amp;room’s screen</source>
        <translation>Sgrin yr &amp;ystafell</translation>
    </message>
    <message>
        <source>The room’s screen</source>
        <translation>Sgrin yr ystafell</translation>
    </message>
    <message>
        <source>This &amp;window’s screen</source>
        <translation>Sgrin y &amp;ffenestr hon</translation>
    </message>
    <message>
        <source>This window’s screen</source>
        <translation>Sgrin y ffenestr hon</translation>
    </message>
    <message>
        <source>Facilitator’s &amp;script</source>
        <translation>&amp;Sgript yr hwylusydd</translation>
    </message>
    <message>
        <source>Slides, clock and notes</source>
        <translation>Sleidiau, cloc a nodiadau</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::PrioritiesCard</name>
    <message>
        <source>The place’s shared priorities</source>
        <translation>Blaenoriaethau cyffredin y lle</translation>
    </message>
    <message>
        <source>Up to three streams of demand that the partners agree on. They lead on every screen and in the papers.</source>
        <translation>Hyd at dair ffrwd galw y mae’r partneriaid yn cytuno arnynt. Nhw sy’n dod gyntaf ar bob sgrin ac yn y papurau.</translation>
    </message>
    <message>
        <source>Shared priority %1</source>
        <translation>Blaenoriaeth gyffredin %1</translation>
    </message>
    <message>
        <source>Priority &amp;%1</source>
        <translation>Blaenoriaeth &amp;%1</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::RangePage</name>
    <message>
        <source>&amp;Futures of</source>
        <translation>&amp;Dyfodol</translation>
    </message>
    <message>
        <source>Whose futures to show</source>
        <translation>Dyfodol pwy i’w ddangos</translation>
    </message>
    <message>
        <source>What the futures say</source>
        <translation>Beth mae’r dyfodol yn ei ddweud</translation>
    </message>
    <message>
        <source>What is not counted</source>
        <translation>Yr hyn na chyfrifir</translation>
    </message>
    <message>
        <source>This place has no such scenario yet</source>
        <translation>Nid oes gan y lle hwn senario o’r fath eto</translation>
    </message>
    <message>
        <source>Choose another above, or open the sample place.</source>
        <translation>Dewiswch un arall uchod, neu agorwch y lle enghreifftiol.</translation>
    </message>
    <message>
        <source>Futures are being drawn…</source>
        <translation>Yn tynnu’r dyfodol…</translation>
    </message>
    <message>
        <source>refining…</source>
        <translation>yn mireinio…</translation>
    </message>
    <message>
        <source>What decides most is being worked out…</source>
        <translation>Yn cyfrifo beth sy’n penderfynu fwyaf…</translation>
    </message>
    <message>
        <source>No assumption with a range moves this answer</source>
        <translation>Nid oes rhagdybiaeth ag ystod yn symud yr ateb hwn</translation>
    </message>
    <message>
        <source>Give assumptions a low and a high value, and they stand here.</source>
        <translation>Rhowch werth isel ac uchel i ragdybiaethau, a byddant yn sefyll yma.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Ystod</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::ReadyStepsDialog</name>
    <message>
        <source>Usual steps, ready made</source>
        <translation>Camau arferol, yn barod</translation>
    </message>
    <message>
        <source>Whole-place steps, ready made</source>
        <translation>Camau’r lle cyfan, yn barod</translation>
    </message>
    <message>
        <source>Choose &amp;all that fit</source>
        <translation>Dewis &amp;pob un sy’n addas</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Ychwanegu</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ca&amp;u</translation>
    </message>
    <message>
        <source>Choose one or more; each gets its own lever.</source>
        <translation>Dewiswch un neu fwy; caiff pob un ei lifer ei hun.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: one step to undo.</source>
        <translation>
            <numerusform>Dewiswyd %n: un cam i’w ddadwneud.</numerusform>
            <numerusform>Dewiswyd %n: un cam i’w ddadwneud.</numerusform>
            <numerusform>Dewiswyd %n: un cam i’w ddadwneud.</numerusform>
            <numerusform>Dewiswyd %n: un cam i’w ddadwneud.</numerusform>
            <numerusform>Dewiswyd %n: un cam i’w ddadwneud.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::ReadyStepsViewModel</name>
    <message>
        <source>Add “%1”</source>
        <translation>Ychwanegu “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Add %n ready-made steps</source>
        <translation>
            <numerusform>Ychwanegu %n o gamau parod</numerusform>
            <numerusform>Ychwanegu %n cam parod</numerusform>
            <numerusform>Ychwanegu %n o gamau parod</numerusform>
            <numerusform>Ychwanegu %n o gamau parod</numerusform>
            <numerusform>Ychwanegu %n o gamau parod</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::ReplaceDialog</name>
    <message>
        <source>Replace these cuts</source>
        <translation>Disodli’r toriadau hyn</translation>
    </message>
    <message>
        <source>&amp;Cuts to replace</source>
        <translation>&amp;Toriadau i’w disodli</translation>
    </message>
    <message>
        <source>&amp;By the measures of</source>
        <translation>&amp;Gan fesurau</translation>
    </message>
    <message>
        <source>Cash &amp;of</source>
        <translation>&amp;Arian parod</translation>
    </message>
    <message>
        <source>Matched in &amp;year</source>
        <translation>Cyfatebir yn y &amp;flwyddyn</translation>
    </message>
    <message>
        <source>Measures that may rise</source>
        <translation>Mesurau a gaiff godi</translation>
    </message>
    <message>
        <source>Each may rise as far as its evidence or, without any, to twice what it is; the one that finds the most cash goes first, and none goes farther than it takes.</source>
        <translation>Caiff pob un godi mor bell â’i dystiolaeth neu, heb ddim, i ddwywaith yr hyn ydyw; yr un sy’n canfod y mwyaf o arian parod sydd gyntaf, ac nid yw’r un yn mynd ymhellach nag sydd raid.</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>&amp;Disodli hwy</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ca&amp;u</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>No farther than</source>
        <translation>Dim pellach na</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Gosod i</translation>
    </message>
    <message>
        <source>Cash in the year</source>
        <translation>Arian parod yn y flwyddyn</translation>
    </message>
    <message>
        <source>“%1” no farther than</source>
        <translation>“%1” dim pellach na</translation>
    </message>
    <message>
        <source>refining…</source>
        <translation>yn mireinio…</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::ReplaceViewModel</name>
    <message>
        <source>No scenario of this place has a cut to replace. Add one on the left of the screen Levers.</source>
        <translation>Nid oes gan yr un senario o’r lle hwn doriad i’w ddisodli. Ychwanegwch un ar ochr chwith y sgrin Liferi.</translation>
    </message>
    <message>
        <source>This place has no whole-place scenario to take the cuts’ place.</source>
        <translation>Nid oes gan y lle hwn senario lle cyfan i gymryd lle’r toriadau.</translation>
    </message>
    <message>
        <source>The whole-place scenario has no measure yet. Add ready-made steps on the right of the screen Levers, and ask again.</source>
        <translation>Nid oes gan senario’r lle cyfan fesur eto. Ychwanegwch gamau parod ar ochr dde’r sgrin Liferi, a gofynnwch eto.</translation>
    </message>
    <message>
        <source>All organisations together</source>
        <translation>Pob sefydliad gyda’i gilydd</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wedi’i ddiffodd</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>gadawyd allan</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>dan glo</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>fel y mae</translation>
    </message>
    <message>
        <source>There is nothing to replace yet</source>
        <translation>Nid oes dim i’w ddisodli eto</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Yn cyfrifo…</translation>
    </message>
    <message>
        <source>Matched in %1: %2 in place of the cuts’ %3</source>
        <translation>Cyfatebir yn %1: %2 yn lle %3 y toriadau</translation>
    </message>
    <message>
        <source>%1 of the cuts’ %2 cannot be matched in %3</source>
        <translation>Ni ellir cyfateb %1 o %2 y toriadau yn %3</translation>
    </message>
    <message>
        <source>Services withdrawn in %1: %2, in place of %3.</source>
        <translation>Gwasanaethau a dynnir yn ôl yn %1: %2, yn lle %3.</translation>
    </message>
    <message>
        <source>The cuts’ lines are restored. Services withdrawn in %1: %2, in place of %3.</source>
        <translation>Adferir llinellau’r toriadau. Gwasanaethau a dynnir yn ôl yn %1: %2, yn lle %3.</translation>
    </message>
    <message>
        <source>Even with the cuts kept whole, this would find less in that year than the cuts alone: some measures cost more than they save so early.</source>
        <translation>Hyd yn oed gan gadw’r toriadau’n gyfan, byddai hyn yn canfod llai yn y flwyddyn honno na’r toriadau ar eu pen eu hunain: mae rhai mesurau’n costio mwy nag y maent yn ei arbed mor gynnar.</translation>
    </message>
    <message>
        <source>What is left is as much as %1 of the cuts would still find beside these measures.</source>
        <translation>Yr hyn sydd ar ôl yw’r hyn y byddai %1 o’r toriadau yn dal i’w ganfod ochr yn ochr â’r mesurau hyn.</translation>
    </message>
    <message>
        <source>It is matched in every year.</source>
        <translation>Cyfatebir ym mhob blwyddyn.</translation>
    </message>
    <message numerus="yes">
        <source>Cash is still to find in %n years, most of it in %1: %2.</source>
        <translation>
            <numerusform>Mae arian parod i’w ganfod o hyd mewn %n o flynyddoedd, y rhan fwyaf yn %1: %2.</numerusform>
            <numerusform>Mae arian parod i’w ganfod o hyd mewn %n flwyddyn, y rhan fwyaf yn %1: %2.</numerusform>
            <numerusform>Mae arian parod i’w ganfod o hyd mewn %n o flynyddoedd, y rhan fwyaf yn %1: %2.</numerusform>
            <numerusform>Mae arian parod i’w ganfod o hyd mewn %n o flynyddoedd, y rhan fwyaf yn %1: %2.</numerusform>
            <numerusform>Mae arian parod i’w ganfod o hyd mewn %n o flynyddoedd, y rhan fwyaf yn %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cuts find %1 for %2; this finds %3 for it, and %4 for others.</source>
        <translation>Mae’r toriadau’n canfod %1 i %2; mae hyn yn canfod %3 iddo, a %4 i eraill.</translation>
    </message>
    <message>
        <source>Keep what is left: %1 of every cut</source>
        <translation>Cadw’r hyn sydd ar ôl: %1 o bob toriad</translation>
    </message>
    <message>
        <source>Keep what is left as a cut of %1 a year, in place of %2</source>
        <translation>Cadw’r hyn sydd ar ôl fel toriad o %1 y flwyddyn, yn lle %2</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Cash found each year, in the money of each year</source>
        <translation>Arian parod a ganfyddir bob blwyddyn, yn arian pob blwyddyn</translation>
    </message>
    <message>
        <source>Still to find</source>
        <translation>I’w ganfod o hyd</translation>
    </message>
    <message>
        <source>The cuts</source>
        <translation>Y toriadau</translation>
    </message>
    <message>
        <source>In their place</source>
        <translation>Yn eu lle</translation>
    </message>
    <message>
        <source>What is left of “%1”</source>
        <translation>Yr hyn sydd ar ôl o “%1”</translation>
    </message>
    <message>
        <source>In place of “%1”</source>
        <translation>Yn lle “%1”</translation>
    </message>
    <message>
        <source>Replace the cuts of “%1”</source>
        <translation>Disodli toriadau “%1”</translation>
    </message>
    <message>
        <source>The cuts find %1 for %2; this finds %3 for it, and costs others %4.</source>
        <translation>Mae’r toriadau’n canfod %1 i %2; mae hyn yn canfod %3 iddo, ac yn costio %4 i eraill.</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::ReportPage</name>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
    <message>
        <source>Tick the pages of this paper and no others</source>
        <translation>Ticio tudalennau’r papur hwn a dim eraill</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Iaith yr adroddiad</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Y ddwy</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>Cyn iddo fynd allan</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Rhagolwg</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n o ddalennau</numerusform>
            <numerusform>%n ddalen</numerusform>
            <numerusform>%n o ddalennau</numerusform>
            <numerusform>%n o ddalennau</numerusform>
            <numerusform>%n o ddalennau</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick a page, and it stands here.</source>
        <translation>Ticiwch dudalen, a bydd yn sefyll yma.</translation>
    </message>
    <message>
        <source>Figures are being worked out…</source>
        <translation>Mae’r ffigurau’n cael eu cyfrifo…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Adroddiad</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Allforio</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>A PDF, and beside it the web page that is its accessible version</source>
        <translation>PDF, ac wrth ei ochr y dudalen we sy’n fersiwn hygyrch ohono</translation>
    </message>
    <message>
        <source>&amp;Web page…</source>
        <translation>Tudalen &amp;we…</translation>
    </message>
    <message>
        <source>One accessible web page that needs nothing else</source>
        <translation>Un dudalen we hygyrch nad oes angen dim arall arni</translation>
    </message>
    <message>
        <source>Wor&amp;kbook…</source>
        <translation>&amp;Llyfr gwaith…</translation>
    </message>
    <message>
        <source>All figures and assumptions as a spreadsheet</source>
        <translation>Pob ffigur a rhagdybiaeth fel taenlen</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::SavingsPage</name>
    <message>
        <source>&amp;Savings of</source>
        <translation>&amp;Arbedion</translation>
    </message>
    <message>
        <source>Whose savings to show</source>
        <translation>Arbedion pwy i’w dangos</translation>
    </message>
    <message>
        <source>This place has no such scenario yet</source>
        <translation>Nid oes gan y lle hwn senario o’r fath eto</translation>
    </message>
    <message>
        <source>Choose another above, or open the sample place.</source>
        <translation>Dewiswch un arall uchod, neu agorwch y lle enghreifftiol.</translation>
    </message>
    <message>
        <source>What each measure adds is being worked out…</source>
        <translation>Yn cyfrifo beth mae pob mesur yn ei ychwanegu…</translation>
    </message>
    <message>
        <source>This scenario has no measures yet</source>
        <translation>Nid oes gan y senario hwn fesurau eto</translation>
    </message>
    <message>
        <source>Add some under Levers.</source>
        <translation>Ychwanegwch rai o dan Liferi.</translation>
    </message>
    <message>
        <source>refining…</source>
        <translation>yn mireinio…</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>an account, this year, all years</comment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Arbedion</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::ScreenPlaces</name>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1, %2 × %3</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::SlidePicture</name>
    <message>
        <source>Picture of the slide: %1</source>
        <translation>Llun o’r sleid: %1</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::SnapshotsDialog</name>
    <message>
        <source>Snapshots</source>
        <translation>Cipluniau</translation>
    </message>
    <message>
        <source>What you kept with K, in the order in which Present and the workshop record show it.</source>
        <translation>Yr hyn a gadwyd gennych â K, yn y drefn y mae Cyflwyno a chofnod y gweithdy yn ei ddangos.</translation>
    </message>
    <message>
        <source>There is no snapshot yet. Press K on any screen to keep what is on it.</source>
        <translation>Nid oes ciplun eto. Pwyswch K ar unrhyw sgrin i gadw’r hyn sydd arni.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Symud i fyny</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Symud i lawr</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Note for whoever presents it</source>
        <translation>Nodyn i bwy bynnag sy’n ei gyflwyno</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Kept on %1, looking at %2</source>
        <translation>Cadwyd ar %1, gan edrych ar %2</translation>
    </message>
    <message>
        <source>Change the words of the snapshot “%1”</source>
        <translation>Newid geiriau’r ciplun “%1”</translation>
    </message>
    <message>
        <source>Move the snapshot “%1”</source>
        <translation>Symud y ciplun “%1”</translation>
    </message>
    <message>
        <source>Remove the snapshot “%1”</source>
        <translation>Dileu’r ciplun “%1”</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::SolvencyModel</name>
    <message>
        <source>%1, at least %2</source>
        <translation>%1, o leiaf %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>they last</source>
        <translation>maent yn para</translation>
    </message>
    <message>
        <source>With whole place, no reserves are known to run out</source>
        <translation>Gyda’r lle cyfan, ni wyddys am gronfeydd wrth gefn a ddaw i ben</translation>
    </message>
    <message numerus="yes">
        <source>Whole place: reserves of %n organisations run out, the first in %1</source>
        <translation>
            <numerusform>Lle cyfan: daw cronfeydd wrth gefn %n o sefydliadau i ben, y cyntaf yn %1</numerusform>
            <numerusform>Lle cyfan: daw cronfeydd wrth gefn %n sefydliad i ben, y cyntaf yn %1</numerusform>
            <numerusform>Lle cyfan: daw cronfeydd wrth gefn %n o sefydliadau i ben, y cyntaf yn %1</numerusform>
            <numerusform>Lle cyfan: daw cronfeydd wrth gefn %n o sefydliadau i ben, y cyntaf yn %1</numerusform>
            <numerusform>Lle cyfan: daw cronfeydd wrth gefn %n o sefydliadau i ben, y cyntaf yn %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Gap: what is spent and paid beyond income and funding in %1, £m. Reserves run out in the first year below their minimum.</source>
        <translation>Bwlch: yr hyn a werir ac a delir y tu hwnt i incwm a chyllid yn %1, £m. Daw cronfeydd wrth gefn i ben yn y flwyddyn gyntaf islaw eu lleiafswm.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>Cronfeydd wrth gefn</translation>
    </message>
    <message>
        <source>Gap
%1</source>
        <translation>Bwlch
%1</translation>
    </message>
    <message>
        <source>Run out
%1</source>
        <translation>Dod i ben
%1</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::StartPage</name>
    <message>
        <source>What can this show me in five minutes?</source>
        <translation>Beth all hwn ei ddangos i mi mewn pum munud?</translation>
    </message>
    <message>
        <source>What prevention does to demand, money and reserves, year by year, beside doing nothing and cuts. Nothing leaves this computer.</source>
        <translation>Yr hyn y mae atal yn ei wneud i alw, arian a chronfeydd wrth gefn, flwyddyn wrth flwyddyn, wrth ochr gwneud dim a thoriadau. Nid oes dim yn gadael y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Begin with a place</source>
        <translation>Dechrau gyda lle</translation>
    </message>
    <message>
        <source>Files of last time</source>
        <translation>Ffeiliau’r tro diwethaf</translation>
    </message>
    <message>
        <source>Places that you save or open are listed here.</source>
        <translation>Rhestrir yma’r lleoedd yr ydych yn eu cadw neu’n eu hagor.</translation>
    </message>
    <message>
        <source>Four steps through the open place</source>
        <translation>Pedwar cam drwy’r lle sydd ar agor</translation>
    </message>
    <message>
        <source>1. Move a lever</source>
        <translation>1. Symudwch lifer</translation>
    </message>
    <message>
        <source>2. See the lines</source>
        <translation>2. Gwelwch y llinellau</translation>
    </message>
    <message>
        <source>3. Open a number</source>
        <translation>3. Agorwch rif</translation>
    </message>
    <message>
        <source>Cuts stand on the left, the whole place on the right. Drag a slider, or use the arrow keys.</source>
        <translation>Mae’r toriadau ar y chwith, a’r lle cyfan ar y dde. Llusgwch lithrydd, neu defnyddiwch y bysellau saeth.</translation>
    </message>
    <message>
        <source>Three lines: do nothing, cuts, and the whole place. What you moved shows at once.</source>
        <translation>Tair llinell: gwneud dim, toriadau, a’r lle cyfan. Mae’r hyn a symudoch yn ymddangos ar unwaith.</translation>
    </message>
    <message>
        <source>Every figure opens onto its formula, its source, and what if it is wrong.</source>
        <translation>Mae pob ffigur yn agor ar ei fformiwla, ei ffynhonnell, a beth os yw’n anghywir.</translation>
    </message>
    <message>
        <source>Go to the levers</source>
        <translation>Mynd at y liferi</translation>
    </message>
    <message>
        <source>Go to the lines</source>
        <translation>Mynd at y llinellau</translation>
    </message>
    <message>
        <source>Open the saving</source>
        <translation>Agor yr arbediad</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a file and its folder</comment>
        <translation>%1, yn %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a step</comment>
        <translation>%1: wedi’i wneud</translation>
    </message>
    <message>
        <source>4. Keep a snapshot</source>
        <translation>4. Cadw ciplun</translation>
    </message>
    <message>
        <source>K keeps what is on any screen. Snapshots become slides for a room (F5) and pages of the report.</source>
        <translation>Mae K yn cadw’r hyn sydd ar unrhyw sgrin. Daw cipluniau’n sleidiau i ystafell (F5) ac yn dudalennau o’r adroddiad.</translation>
    </message>
    <message>
        <source>Keep a snapshot</source>
        <translation>Cadw ciplun</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::StressDialog</name>
    <message>
        <source>A stress test</source>
        <translation>Prawf straen</translation>
    </message>
    <message>
        <source>Nobody has signed how much</source>
        <translation>Nid oes neb wedi llofnodi faint</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Enw</translation>
    </message>
    <message>
        <source>&amp;Who says so</source>
        <translation>&amp;Pwy sy’n dweud</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ca&amp;u</translation>
    </message>
    <message>
        <source>Funding of someone else</source>
        <translation>Cyllid rhywun arall</translation>
    </message>
    <message>
        <source>Whose funding</source>
        <translation>Cyllid pwy</translation>
    </message>
    <message>
        <source>Give it a name, so that the table can say it.</source>
        <translation>Rhowch enw iddo, fel y gall y tabl ei ddweud.</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::StressModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an amount, and how much more than planned</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>never</source>
        <comment>reserves run out, or a payback</comment>
        <translation>byth</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n earlier)</source>
        <translation>
            <numerusform>%1 (%n yn gynt)</numerusform>
            <numerusform>%1 (%n yn gynt)</numerusform>
            <numerusform>%1 (%n yn gynt)</numerusform>
            <numerusform>%1 (%n yn gynt)</numerusform>
            <numerusform>%1 (%n yn gynt)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n later)</source>
        <translation>
            <numerusform>%1 (%n yn hwyrach)</numerusform>
            <numerusform>%1 (%n yn hwyrach)</numerusform>
            <numerusform>%1 (%n yn hwyrach)</numerusform>
            <numerusform>%1 (%n yn hwyrach)</numerusform>
            <numerusform>%1 (%n yn hwyrach)</numerusform>
        </translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Yn ôl y cynllun</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>a stress test that nobody has signed</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>neb</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an organisation and a year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Under “%1”</source>
        <translation>O dan “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1: under “%2” reserves run out in %3, %n years earlier</source>
        <translation>
            <numerusform>%1: o dan “%2” mae’r cronfeydd wrth gefn yn dod i ben yn %3, %n o flynyddoedd yn gynt</numerusform>
            <numerusform>%1: o dan “%2” mae’r cronfeydd wrth gefn yn dod i ben yn %3, %n flwyddyn yn gynt</numerusform>
            <numerusform>%1: o dan “%2” mae’r cronfeydd wrth gefn yn dod i ben yn %3, %n o flynyddoedd yn gynt</numerusform>
            <numerusform>%1: o dan “%2” mae’r cronfeydd wrth gefn yn dod i ben yn %3, %n o flynyddoedd yn gynt</numerusform>
            <numerusform>%1: o dan “%2” mae’r cronfeydd wrth gefn yn dod i ben yn %3, %n o flynyddoedd yn gynt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: under “%2” reserves run out in %3; as planned they last</source>
        <translation>%1: o dan “%2” mae’r cronfeydd wrth gefn yn dod i ben yn %3; yn ôl y cynllun maent yn para</translation>
    </message>
    <message>
        <source>%1: no stress test makes the gap in %2 any worse</source>
        <translation>%1: nid oes prawf straen yn gwaethygu’r bwlch yn %2</translation>
    </message>
    <message>
        <source>%1: “%2” costs most, %3 in %4</source>
        <translation>%1: “%2” sy’n costio fwyaf, %3 yn %4</translation>
    </message>
    <message>
        <source>This place has no scenario yet, so there is nothing to stress</source>
        <translation>Nid oes gan y lle hwn senario eto, felly nid oes dim i’w brofi</translation>
    </message>
    <message>
        <source>Working out what each stress test does…</source>
        <translation>Wrthi’n cyfrifo beth y mae pob prawf straen yn ei wneud…</translation>
    </message>
    <message>
        <source>Each row by itself, in cash of each year; in brackets what is more or less than planned.</source>
        <translation>Pob rhes ar ei phen ei hun, yn arian pob blwyddyn; mewn cromfachau yr hyn sy’n fwy neu’n llai na’r cynllun.</translation>
    </message>
    <message>
        <source>Refining…</source>
        <translation>Yn mireinio…</translation>
    </message>
    <message>
        <source>As planned is what the document says now. Its figures open how they are worked out.</source>
        <translation>Yn ôl y cynllun yw’r hyn y mae’r ddogfen yn ei ddweud yn awr. Mae ei ffigurau’n agor sut y cânt eu cyfrifo.</translation>
    </message>
    <message>
        <source>changes nothing yet</source>
        <translation>nid yw’n newid dim eto</translation>
    </message>
    <message>
        <source>≈ Nobody has signed how much: it is an assumption to try.</source>
        <translation>≈ Nid oes neb wedi llofnodi faint: rhagdybiaeth i’w phrofi ydyw.</translation>
    </message>
    <message>
        <source>Who says so: %1</source>
        <translation>Pwy sy’n dweud: %1</translation>
    </message>
    <message>
        <source>“%1”: %2. %3</source>
        <comment>a stress test, what it changes, who says so</comment>
        <translation>“%1”: %2. %3</translation>
    </message>
    <message>
        <source>“%1” cannot be: %2</source>
        <translation>Ni all “%1” fod: %2</translation>
    </message>
    <message>
        <source>Plan for the stress test “%1”</source>
        <translation>Cynllunio ar gyfer y prawf straen “%1”</translation>
    </message>
    <message>
        <source>New stress test</source>
        <translation>Prawf straen newydd</translation>
    </message>
    <message>
        <source>Keep the stress test “%1”</source>
        <translation>Cadw’r prawf straen “%1”</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copi o %1</translation>
    </message>
    <message>
        <source>Copy the stress test “%1”</source>
        <translation>Copïo’r prawf straen “%1”</translation>
    </message>
    <message>
        <source>Remove the stress test “%1”</source>
        <translation>Dileu’r prawf straen “%1”</translation>
    </message>
    <message>
        <source>Gap %1</source>
        <translation>Bwlch %1</translation>
    </message>
    <message>
        <source>Reserves %1</source>
        <translation>Cronfeydd wrth gefn %1</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>Dod i ben</translation>
    </message>
    <message>
        <source>First to run out</source>
        <translation>Cyntaf i ddod i ben</translation>
    </message>
    <message>
        <source>Pays back</source>
        <translation>Yn talu’n ôl</translation>
    </message>
    <message>
        <source>Cash by %1</source>
        <translation>Arian erbyn %1</translation>
    </message>
    <message>
        <source>Stress test</source>
        <translation>Prawf straen</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::StressView</name>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Senario</translation>
    </message>
    <message>
        <source>Which scenario to stress</source>
        <translation>Pa senario i’w brofi</translation>
    </message>
    <message>
        <source>Budget &amp;of</source>
        <translation>Cyllideb &amp;pwy</translation>
    </message>
    <message>
        <source>Whose gap and reserves to show</source>
        <translation>Bwlch a chronfeydd wrth gefn pwy i’w dangos</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Blwyddyn</translation>
    </message>
    <message>
        <source>In which year</source>
        <translation>Ym mha flwyddyn</translation>
    </message>
    <message>
        <source>Stress tests of the scenario</source>
        <translation>Profion straen y senario</translation>
    </message>
    <message>
        <source>Plan for it</source>
        <translation>Cynllunio ar ei gyfer</translation>
    </message>
    <message>
        <source>Make the document what it is under this stress test: one step, which undo takes back</source>
        <translation>Gwneud y ddogfen yr hyn ydyw o dan y prawf straen hwn: un cam, y mae dadwneud yn ei dynnu’n ôl</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Golygu…</translation>
    </message>
    <message>
        <source>Name, changes and who says so (F2)</source>
        <translation>Enw, newidiadau a phwy sy’n dweud (F2)</translation>
    </message>
    <message>
        <source>New stress test…</source>
        <translation>Prawf straen newydd…</translation>
    </message>
    <message>
        <source>Another set of changes (Insert)</source>
        <translation>Set arall o newidiadau (Insert)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Copy the row (Ctrl+D)</source>
        <translation>Copïo’r rhes (Ctrl+D)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Remove the row (Delete)</source>
        <translation>Dileu’r rhes (Delete)</translation>
    </message>
    <message>
        <source>The document is now as under “%1”. Undo takes it back.</source>
        <translation>Mae’r ddogfen yn awr fel o dan “%1”. Mae dadwneud yn ei thynnu’n ôl.</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::TableImporter</name>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>Ni ellir agor “%1”</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tabl wedi’i ludo</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::TablePreview</name>
    <message>
        <source>Titles</source>
        <translation>Penawdau</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ar goll</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Heb ei darllen</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Cymerir fel</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>letter of a column, and what it holds</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::TableStep</name>
    <message>
        <source>The table as it stands, and what each row is taken for</source>
        <translation>Y tabl fel y mae, a’r hyn y cymerir pob rhes fel</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>A&amp;mgodio</translation>
    </message>
    <message>
        <source>Between &amp;cells</source>
        <translation>Rhwng &amp;celloedd</translation>
    </message>
    <message>
        <source>Rows of &amp;titles</source>
        <translation>Rhesi’r &amp;penawdau</translation>
    </message>
    <message>
        <source>&amp;Rows of the table</source>
        <translation>&amp;Rhesi’r tabl</translation>
    </message>
    <message>
        <source>&amp;Figures are in</source>
        <translation>&amp;Ffigurau mewn</translation>
    </message>
    <message>
        <source>&amp;Spending is written</source>
        <translation>Ysgrifennir &amp;gwariant</translation>
    </message>
    <message>
        <source>A &amp;dash means</source>
        <translation>Ystyr llinell &amp;doriad</translation>
    </message>
    <message>
        <source>Decimal si&amp;gn</source>
        <translation>Arwydd d&amp;egol</translation>
    </message>
    <message>
        <source>Find it &amp;all again</source>
        <translation>Canfod y cwbl et&amp;o</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Taflen</translation>
    </message>
    <message>
        <source>%1, first</source>
        <translation>%1, cyntaf</translation>
    </message>
    <message>
        <source>%1, last</source>
        <translation>%1, olaf</translation>
    </message>
    <message>
        <source>to</source>
        <translation>i</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ddim yn hysbys</translation>
    </message>
    <message>
        <source>&amp;Year of the figures</source>
        <translation>B&amp;lwyddyn y ffigurau</translation>
    </message>
    <message>
        <source>none is found</source>
        <translation>ni chafwyd yr un</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (cudd)</translation>
    </message>
    <message>
        <source>nothing in the table says it</source>
        <translation>nid oes dim yn y tabl yn ei ddweud</translation>
    </message>
    <message>
        <source>Find the table</source>
        <translation>Canfod y tabl</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::TallyCell</name>
    <message>
        <source>%1: %2, right</source>
        <translation>%1: %2, cywir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::TallyView</name>
    <message>
        <source>What the room predicts</source>
        <translation>Yr hyn y mae’r ystafell yn ei ragweld</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::TallyViewModel</name>
    <message>
        <source>Keep the room’s predictions: %1 of %2 right</source>
        <translation>Cadw rhagfynegiadau’r ystafell: %1 o %2 yn gywir</translation>
    </message>
    <message>
        <source>It went: %1. Right: %2 of %3.</source>
        <translation>Aeth: %1. Yn gywir: %2 o %3.</translation>
    </message>
    <message>
        <source>It went: %1. Nobody predicted.</source>
        <translation>Aeth: %1. Ni ragwelodd neb.</translation>
    </message>
    <message>
        <source>Hands counted: %1</source>
        <translation>Dwylo a gyfrifwyd: %1</translation>
    </message>
    <message>
        <source>Up, the same or down? Hands up.</source>
        <translation>I fyny, yr un fath neu i lawr? Codwch law.</translation>
    </message>
    <message>
        <source>up</source>
        <translation>i fyny</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>yr un fath</translation>
    </message>
    <message>
        <source>down</source>
        <translation>i lawr</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::TiersStep</name>
    <message>
        <source>&amp;Where it goes</source>
        <translation>I &amp;ble mae’n mynd</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Sefydliad</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Enw</translation>
    </message>
    <message>
        <source>Whose bud&amp;get it is</source>
        <translation>&amp;Cyllideb pwy yw hi</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ddim yn hysbys</translation>
    </message>
    <message>
        <source>&amp;People who live there</source>
        <translation>&amp;Pobl sy’n byw yno</translation>
    </message>
    <message>
        <source>What is taken in</source>
        <translation>Yr hyn a dderbynnir</translation>
    </message>
    <message>
        <source>&amp;Tier of the chosen lines</source>
        <translation>&amp;Haen y llinellau a ddewiswyd</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Llinell</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Oedd</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Yw</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Adran</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Cyllideb</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Haen</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Oherwydd</translation>
    </message>
    <message>
        <source>Choose a tier</source>
        <translation>Dewis haen</translation>
    </message>
    <message>
        <source>A place of its own</source>
        <translation>Lle ar ei ben ei hun</translation>
    </message>
    <message>
        <source>This place, as a new organisation</source>
        <translation>Y lle hwn, fel sefydliad newydd</translation>
    </message>
    <message>
        <source>This place, in an organisation</source>
        <translation>Y lle hwn, mewn sefydliad</translation>
    </message>
    <message>
        <source>This place: newer figures of it</source>
        <translation>Y lle hwn: ffigurau newydd ohono</translation>
    </message>
    <message>
        <source>It opens as a new document, with three scenarios to begin with.</source>
        <translation>Mae’n agor fel dogfen newydd, gyda thri senario i ddechrau.</translation>
    </message>
    <message>
        <source>Its lines stand beside those that are there.</source>
        <translation>Mae ei linellau’n sefyll wrth ochr y rhai sydd yno.</translation>
    </message>
    <message>
        <source>Departments of the same name are the same department.</source>
        <translation>Yr un adran yw adrannau o’r un enw.</translation>
    </message>
    <message>
        <source>Lines are matched by their code, then by their name.</source>
        <translation>Parir llinellau wrth eu cod, yna wrth eu henw.</translation>
    </message>
    <message>
        <source>The table does not hold this. It is marked as assumed until somebody says it.</source>
        <translation>Nid yw’r tabl yn dal hyn. Fe’i nodir fel rhagdybiaeth nes i rywun ei ddweud.</translation>
    </message>
    <message>
        <source>Tag tiers, and take it in</source>
        <translation>Tagio haenau, a derbyn</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Parwyd</translation>
    </message>
    <message>
        <source>Share that is this place’s</source>
        <translation>Y gyfran sy’n perthyn i’r lle hwn</translation>
    </message>
    <message>
        <source>S&amp;hare that is this place’s</source>
        <translation>Y gy&amp;fran sy’n perthyn i’r lle hwn</translation>
    </message>
    <message>
        <source>How the share is wor&amp;ked out</source>
        <translation>Su&amp;t y cyfrifir y gyfran</translation>
    </message>
    <message>
        <source>Less than 100 % where the table is of a larger area, such as an NHS board.</source>
        <translation>Llai na 100 % lle mae’r tabl yn ymwneud ag ardal fwy, megis bwrdd y GIG.</translation>
    </message>
    <message>
        <source>Such as: by population, 329,825 of 3,150,000. It stands beside each figure.</source>
        <translation>Megis: yn ôl poblogaeth, 329,825 o 3,150,000. Mae’n sefyll wrth ochr pob ffigur.</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::TrajectoryPage</name>
    <message>
        <source>&amp;Demand</source>
        <translation>&amp;Galw</translation>
    </message>
    <message>
        <source>&amp;Net spend of</source>
        <translation>Gwariant &amp;net</translation>
    </message>
    <message>
        <source>Demand to show</source>
        <translation>Galw i’w ddangos</translation>
    </message>
    <message>
        <source>Whose net spend to show</source>
        <translation>Gwariant net pwy i’w ddangos</translation>
    </message>
    <message>
        <source>Gap and reserves by organisation</source>
        <translation>Bwlch a chronfeydd wrth gefn yn ôl sefydliad</translation>
    </message>
    <message>
        <source>This place has no demand streams yet</source>
        <translation>Nid oes gan y lle hwn ffrydiau galw eto</translation>
    </message>
    <message>
        <source>Streams say what drives cost. Open a place that has some, or the sample.</source>
        <translation>Mae ffrydiau’n dweud beth sy’n gyrru cost. Agorwch le sydd â rhai, neu’r enghraifft.</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Llwybr</translation>
    </message>
    <message>
        <source>refining…</source>
        <translation>yn mireinio…</translation>
    </message>
    <message>
        <source>Note on %1…</source>
        <translation>Nodyn ar %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n notes on %1…</source>
        <translation>
            <numerusform>%n o nodiadau ar %1…</numerusform>
            <numerusform>%n nodyn ar %1…</numerusform>
            <numerusform>%n o nodiadau ar %1…</numerusform>
            <numerusform>%n o nodiadau ar %1…</numerusform>
            <numerusform>%n o nodiadau ar %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the notes on the year looked at, for a further one</source>
        <translation>Mae’n dangos y nodiadau ar y flwyddyn yr edrychir arni, i ysgrifennu un arall</translation>
    </message>
    <message>
        <source>Every demand, a small chart each</source>
        <translation>Pob galw, siart bach yr un</translation>
    </message>
    <message>
        <source>Each on a scale of its own, over the same years.</source>
        <translation>Pob un ar ei graddfa ei hun, dros yr un blynyddoedd.</translation>
    </message>
</context>
<context>
    <name>wp::ui::screens::WhoPaysPage</name>
    <message>
        <source>&amp;Positions under</source>
        <translation>Sefyllfaoedd o &amp;dan</translation>
    </message>
    <message>
        <source>Whose payers and gainers to show</source>
        <translation>Talwyr ac enillwyr pwy i’w dangos</translation>
    </message>
    <message>
        <source>Payers by gainers</source>
        <translation>Talwyr yn ôl enillwyr</translation>
    </message>
    <message>
        <source>This place has no such scenario yet</source>
        <translation>Nid oes gan y lle hwn senario o’r fath eto</translation>
    </message>
    <message>
        <source>Choose another above, or open the sample place.</source>
        <translation>Dewiswch un arall uchod, neu agorwch y lle enghreifftiol.</translation>
    </message>
    <message>
        <source>refining…</source>
        <translation>yn mireinio…</translation>
    </message>
    <message>
        <source>Who pays for whom is being worked out…</source>
        <translation>Mae pwy sy’n talu dros bwy yn cael ei gyfrifo…</translation>
    </message>
    <message>
        <source>Who pays, who gains</source>
        <translation>Pwy sy’n talu, pwy sy’n elwa</translation>
    </message>
    <message>
        <source>Who pays stands at the left, who gains above: what is paid, and → what it brings. Each measure’s costs fall to those it leaves worse off, and are shared out as the others gain. Measures are taken in their order under Levers, so that the split of a measure’s costs follows that order.</source>
        <translation>Mae pwy sy’n talu ar y chwith, pwy sy’n elwa uwchben: yr hyn a delir, a → yr hyn a ddaw ohono. Mae costau pob mesur yn disgyn ar y rhai y mae’n eu gadael ar eu colled, ac fe’u rhennir yn ôl yr hyn y mae’r lleill yn ei ennill. Cymerir y mesurau yn eu trefn o dan Liferi, fel bod rhaniad costau mesur yn dilyn y drefn honno.</translation>
    </message>
</context>
<context>
    <name>wp::ui::shell::DocumentController</name>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>Ni ellir agor “%1”</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Lle newydd</translation>
    </message>
    <message>
        <source>Sample place</source>
        <translation>Lle enghreifftiol</translation>
    </message>
    <message>
        <source>“%1” could not be saved</source>
        <translation>Ni ellid cadw “%1”</translation>
    </message>
    <message>
        <source>“%1” is of an earlier version. The file stays as it is until you save; then it is also kept as %2.</source>
        <translation>Mae “%1” o fersiwn gynharach. Bydd y ffeil yn aros fel y mae nes i chi gadw; yna fe’i cedwir hefyd fel %2.</translation>
    </message>
    <message>
        <source>%1 has it open on %2. Save under another name, or ask them to close it.</source>
        <translation>Mae %1 wedi’i hagor ar %2. Cadwch o dan enw arall, neu gofynnwch am ei chau.</translation>
    </message>
</context>
<context>
    <name>wp::ui::shell::EmptyPage</name>
    <message>
        <source>Wholeplace</source>
        <translation>Wholeplace</translation>
    </message>
    <message>
        <source>Put the budgets of a whole place side by side, and see what prevention does to demand, money and reserves, year by year. Nothing leaves this computer.</source>
        <translation>Rhowch gyllidebau lle cyfan ochr yn ochr, a gwelwch beth mae atal yn ei wneud i’r galw, yr arian a’r cronfeydd wrth gefn, flwyddyn wrth flwyddyn. Nid oes dim yn gadael y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Explore the sample place</source>
        <translation>Archwilio’r lle enghreifftiol</translation>
    </message>
    <message>
        <source>Start from your council’s published return…</source>
        <translation>Dechrau o ffurflen gyhoeddedig eich cyngor…</translation>
    </message>
    <message>
        <source>Open a place…</source>
        <translation>Agor lle…</translation>
    </message>
    <message>
        <source>Start with an empty place</source>
        <translation>Dechrau gyda lle gwag</translation>
    </message>
    <message>
        <source>Start from your own spreadsheet…</source>
        <translation>Dechrau o’ch taenlen eich hun…</translation>
    </message>
</context>
<context>
    <name>wp::ui::shell::MainWindow</name>
    <message>
        <source>Wholeplace</source>
        <translation>Wholeplace</translation>
    </message>
    <message>
        <source>%1[*] – Wholeplace</source>
        <translation>%1[*] – Wholeplace</translation>
    </message>
    <message>
        <source>Results in words</source>
        <translation>Canlyniadau mewn geiriau</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Llwybrau byr y bysellfwrdd</translation>
    </message>
    <message>
        <source>%1[*] (read only) – Wholeplace</source>
        <translation>%1[*] (darllen yn unig) – Wholeplace</translation>
    </message>
    <message>
        <source>What the program did</source>
        <translation>Beth wnaeth y rhaglen</translation>
    </message>
    <message>
        <source>To send to whoever is to find out what went wrong. It names no person, place, file or figure. All of it stands in the folder %1.</source>
        <translation>I’w anfon at bwy bynnag sydd i ddarganfod beth aeth o’i le. Nid yw’n enwi unrhyw berson, lle, ffeil na ffigur. Mae’r cyfan yn y ffolder %1.</translation>
    </message>
    <message>
        <source>The program stopped unexpectedly last time</source>
        <translation>Stopiodd y rhaglen yn annisgwyl y tro diwethaf</translation>
    </message>
    <message>
        <source>Edits up to then are kept and offered back. What stopped it is below, to send to whoever is to find out; it names no person, place, file or figure, and stands in the folder %1.</source>
        <translation>Mae’r golygiadau hyd hynny wedi’u cadw ac yn cael eu cynnig yn ôl. Isod mae’r hyn a’i stopiodd, i’w anfon at bwy bynnag sydd i ddarganfod; nid yw’n enwi unrhyw berson, lle, ffeil na ffigur, ac mae yn y ffolder %1.</translation>
    </message>
</context>
<context>
    <name>wp::ui::shell::NoteDialog</name>
    <message>
        <source>Notes and decisions</source>
        <translation>Nodiadau a phenderfyniadau</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>kind, who, day</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Nothing is noted here yet.</source>
        <translation>Nid oes dim wedi’i nodi yma eto.</translation>
    </message>
    <message>
        <source>What was noted before</source>
        <translation>Yr hyn a nodwyd o’r blaen</translation>
    </message>
    <message>
        <source>&amp;A further note</source>
        <translation>Nodyn &amp;arall</translation>
    </message>
    <message>
        <source>A further note</source>
        <translation>Nodyn arall</translation>
    </message>
    <message>
        <source>W&amp;ho says it; a role is better than a name</source>
        <translation>P&amp;wy sy’n ei ddweud; mae rôl yn well nag enw</translation>
    </message>
    <message>
        <source>Who says it; a role is better than a name</source>
        <translation>Pwy sy’n ei ddweud; mae rôl yn well nag enw</translation>
    </message>
    <message>
        <source>It is a decision</source>
        <translation>Penderfyniad yw hwn</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it. Ctrl+Shift+M shows all notes and decisions.</source>
        <translation>Mae Ctrl+Enter yn ei gadw. Mae Ctrl+Shift+M yn dangos pob nodyn a phenderfyniad.</translation>
    </message>
    <message>
        <source>&amp;Keep this note</source>
        <translation>&amp;Cadw’r nodyn hwn</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;au</translation>
    </message>
    <message>
        <source>Write what is to be remembered.</source>
        <translation>Ysgrifennwch yr hyn sydd i’w gofio.</translation>
    </message>
    <message numerus="yes">
        <source>A note holds up to %n characters. Make it shorter, or make two of it.</source>
        <translation>
            <numerusform>Mae nodyn yn dal hyd at %n o nodau. Gwnewch ef yn fyrrach, neu gwnewch ddau ohono.</numerusform>
            <numerusform>Mae nodyn yn dal hyd at %n nod. Gwnewch ef yn fyrrach, neu gwnewch ddau ohono.</numerusform>
            <numerusform>Mae nodyn yn dal hyd at %n o nodau. Gwnewch ef yn fyrrach, neu gwnewch ddau ohono.</numerusform>
            <numerusform>Mae nodyn yn dal hyd at %n o nodau. Gwnewch ef yn fyrrach, neu gwnewch ddau ohono.</numerusform>
            <numerusform>Mae nodyn yn dal hyd at %n o nodau. Gwnewch ef yn fyrrach, neu gwnewch ddau ohono.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who says it.</source>
        <translation>Dywedwch pwy sy’n ei ddweud.</translation>
    </message>
    <message>
        <source>Write down a decision (%1)</source>
        <translation>Ysgrifennu penderfyniad (%1)</translation>
    </message>
    <message>
        <source>Write a note (%1)</source>
        <translation>Ysgrifennu nodyn (%1)</translation>
    </message>
</context>
<context>
    <name>wp::ui::shell::NoticeBanner</name>
    <message>
        <source>%1 has this document open on %2 since %3. You can try things out here and save them under another name.</source>
        <translation>Mae’r ddogfen hon ar agor gan %1 ar %2 ers %3. Gallwch roi cynnig ar bethau yma a’u cadw o dan enw arall.</translation>
    </message>
    <message>
        <source>%1 has this document open on %2 since %3. You can try things out here and save them under another name. Open it for yourself only if it is no longer open there.</source>
        <translation>Mae’r ddogfen hon ar agor gan %1 ar %2 ers %3. Gallwch roi cynnig ar bethau yma a’u cadw o dan enw arall. Agorwch hi i chi’ch hun dim ond os nad yw ar agor yno mwyach.</translation>
    </message>
    <message>
        <source>Open it for &amp;writing</source>
        <translation>Agor i &amp;ysgrifennu</translation>
    </message>
    <message>
        <source>The changes to “%1” are back, and so is what Undo takes back. The file is as it was until you save.</source>
        <translation>Mae’r newidiadau i “%1” yn ôl, a gellir eu dadwneud o hyd. Bydd y ffeil fel yr oedd nes i chi gadw.</translation>
    </message>
    <message>
        <source>“%1” is saved, but its folder takes no new file, so the old one was written over. Keep a copy elsewhere as well.</source>
        <translation>Mae “%1” wedi’i chadw, ond nid yw ei ffolder yn derbyn ffeil newydd, felly ysgrifennwyd dros yr hen un. Cadwch gopi mewn man arall hefyd.</translation>
    </message>
    <message>
        <source>Changes are not kept for a crash at the moment (%1). Save the document now; this program goes on trying.</source>
        <translation>Nid yw newidiadau’n cael eu cadw rhag methiant ar hyn o bryd (%1). Cadwch y ddogfen nawr; bydd y rhaglen yn dal i geisio.</translation>
    </message>
</context>
<context>
    <name>wp::ui::shell::Rail</name>
    <message>
        <source>Screens</source>
        <translation>Sgriniau</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a screen and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>wp::ui::shell::RenameDialog</name>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ailenwi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>wp::ui::shell::ResultBar</name>
    <message>
        <source>All results</source>
        <translation>Yr holl ganlyniadau</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Canlyniadau</translation>
    </message>
    <message>
        <source>Move a lever and watch the three lines answer.</source>
        <translation>Symudwch lifer a gwyliwch y tair llinell yn ateb.</translation>
    </message>
    <message>
        <source>What changed: %1</source>
        <translation>Beth newidiodd: %1</translation>
    </message>
</context>
<context>
    <name>wp::ui::shell::ScenarioMenu</name>
    <message>
        <source>Rename or remove this scenario</source>
        <translation>Ailenwi neu ddileu’r senario hwn</translation>
    </message>
    <message>
        <source>Rename or remove “%1”</source>
        <translation>Ailenwi neu ddileu “%1”</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>&amp;Ailenwi “%1”…</translation>
    </message>
    <message>
        <source>Re&amp;move “%1”</source>
        <translation>&amp;Dileu “%1”</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>Ailenwi’r senario</translation>
    </message>
</context>
<context>
    <name>wp::ui::widgets::Banner</name>
    <message>
        <source>Note: %1</source>
        <translation>Nodyn: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Wedi gorffen: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Rhybudd: %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Cau’r neges hon</translation>
    </message>
</context>
<context>
    <name>wp::ui::widgets::LanguageRow</name>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
</context>
<context>
    <name>wp::ui::widgets::Lever</name>
    <message>
        <source>Reset “%1”</source>
        <translation>Ailosod “%1”</translation>
    </message>
    <message>
        <source>Start year and build-up of “%1”</source>
        <translation>Blwyddyn gychwyn a thwf “%1”</translation>
    </message>
    <message>
        <source>Value of “%1”</source>
        <translation>Gwerth “%1”</translation>
    </message>
    <message>
        <source>Why is it locked? Enter locks it.</source>
        <translation>Pam mae wedi’i gloi? Mae Enter yn ei gloi.</translation>
    </message>
    <message>
        <source>Reason for locking “%1”</source>
        <translation>Rheswm dros gloi “%1”</translation>
    </message>
    <message>
        <source>Starts in</source>
        <translation>Yn dechrau yn</translation>
    </message>
    <message>
        <source>Start year of “%1”</source>
        <translation>Blwyddyn gychwyn “%1”</translation>
    </message>
    <message>
        <source>builds up over</source>
        <translation>yn tyfu dros</translation>
    </message>
    <message>
        <source>Years over which “%1” builds up</source>
        <translation>Blynyddoedd y mae “%1” yn tyfu drostynt</translation>
    </message>
    <message>
        <source>years</source>
        <comment>after a number of years</comment>
        <translation>blynedd</translation>
    </message>
    <message>
        <source>Unlock “%1”</source>
        <translation>Datgloi “%1”</translation>
    </message>
    <message>
        <source>Lock “%1” with a reason</source>
        <translation>Cloi “%1” gyda rheswm</translation>
    </message>
    <message>
        <source>%1 (locked: %2)</source>
        <translation>%1 (wedi’i gloi: %2)</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>Gosod i %1</translation>
    </message>
</context>
<context>
    <name>wp::ui::widgets::ProblemList</name>
    <message numerus="yes">
        <source>%n problems to put right</source>
        <translation>
            <numerusform>%n o broblemau i’w cywiro</numerusform>
            <numerusform>%n broblem i’w chywiro</numerusform>
            <numerusform>%n o broblemau i’w cywiro</numerusform>
            <numerusform>%n o broblemau i’w cywiro</numerusform>
            <numerusform>%n o broblemau i’w cywiro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>%n o bethau i edrych arnynt</numerusform>
            <numerusform>%n peth i edrych arno</numerusform>
            <numerusform>%n o bethau i edrych arnynt</numerusform>
            <numerusform>%n o bethau i edrych arnynt</numerusform>
            <numerusform>%n o bethau i edrych arnynt</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>Ni chafwyd problemau.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Rhybudd: %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
</context>
</TS>
