# SPDX-License-Identifier: GPL-3.0-or-later
"""What people come to do, from beginning to end, with keys alone and with what a screen reader is told.

    packaging/headless tests/accessibility/run tests/accessibility/journeys.py build/dev/bin/wholeplace [CASE…]
"""

import os
import re
import sys
import unittest

from program import FocusWatch, Program, Role, State, key, tab_to, type_text, wait_for

LEVER = "From corporate and economy budgets to early help"
BUDGET_BOOK = os.path.join(os.path.dirname(__file__), "..", "exchange", "budget.csv")


class Journeys(unittest.TestCase):
    def start(self, *arguments, **options):
        self.program = Program(sys.argv[1], *arguments, **options)
        self.addCleanup(self.program.end)
        self.window = self.program.frame()
        self.program.resize(1280, 720)

    def screen(self, keys, name):
        key(keys)
        wait_for(lambda: self.window.find(Role.RADIO_BUTTON, name).has(State.CHECKED), f"the screen {name}")

    def tab_to(self, role, title, keys="Tab"):
        return tab_to(self.program, role, title, keys)

    def press(self, role, title, how="space"):
        wait_for(lambda: self.window.find(role, title).has(State.SENSITIVE), f"{title} to be of use")
        self.tab_to(role, title)
        key(how)

    def answer_file_dialog(self, path):
        """Types a path into the dialog that asks for one."""
        dialog = wait_for(lambda: next((w for w in self.program.windows() if w.role == Role.FILE_CHOOSER
                                        or w.all(Role.LABEL, "File name:")), None), "the dialog that asks for a file")
        wait_for(lambda: (at := self.program.focused()) and at.role == Role.TEXT, "its field to have the keyboard")
        key("ctrl+a")
        type_text(path)
        wait_for(lambda: self.program.focused().text() == path, "the path to be typed")
        key("Return")
        wait_for(lambda: dialog not in self.program.windows(), "the dialog to close")

    def results(self):
        """What the result bar says, in order, once all of it is worked out."""
        bar = self.window.find(Role.FRAME, "Results")
        said = lambda: [node.name for node in bar.all(Role.PUSH_BUTTON)]
        return wait_for(lambda: (now := said()) and not any("…" in words for words in now) and now, "the results to be there")

    def change(self):
        return [n.name for n in self.window.find(Role.FRAME, "Results").walk() if n.name.startswith("What changed")]

    def chart(self):
        return self.window.find(Role.CHART)

    def move_lever(self, steps=4):
        self.screen("ctrl+3", "Levers")
        self.tab_to(Role.SLIDER, LEVER)
        key(*["Right"] * steps)

    def undo_until(self, is_clean, most=8):
        """Takes steps back, one after the other, until it is so."""
        for _ in range(most):
            before = self.window.name, self.results(), self.chart().cells()
            key("ctrl+z")
            wait_for(lambda: (self.window.name, self.results(), self.chart().cells()) != before, "a step to be taken back")
            if is_clean():
                return
        self.fail(f"{most} steps back, and it is not clean")

    def test_01_first_run_to_sample(self):
        self.start()
        self.assertTrue(self.window.find(Role.RADIO_BUTTON, "Start").has(State.CHECKED))
        self.window.find(Role.LABEL, "What can this show me in five minutes?")
        self.press(Role.PUSH_BUTTON, "Open the sample place")
        wait_for(lambda: self.window.find(Role.RADIO_BUTTON, "Levers").has(State.CHECKED), "the levers of the sample")
        chart = self.chart()
        self.assertRegex(chart.description, r"3 lines .*\d")
        self.assertEqual({len(row) for row in chart.cells()}, {3})
        self.assertTrue(all(cell for row in chart.cells() for cell in row))

    def test_02_first_run_with_nothing_open(self):
        self.start("--empty")
        self.press(Role.PUSH_BUTTON, "Explore the sample place")
        self.program.window("Ashby Vale…")
        self.assertEqual(len(self.results()), 6)

    def test_03_move_a_lever_and_read_the_result(self):
        self.start()
        self.screen("ctrl+3", "Levers")
        before, told, value = self.results(), self.chart().cells(), self.window.find(Role.SLIDER, LEVER).value()
        self.move_lever()
        wait_for(self.change, "the sentence that says what changed")
        self.assertRegex(self.change()[0], "Whole place: cash over 10 years .*£")
        wait_for(lambda: self.results() != before, "the results to change")
        wait_for(lambda: self.chart().cells() != told, "the chart’s numbers to change")
        self.assertGreater(self.window.find(Role.SLIDER, LEVER).value(), value)
        after = self.chart().cells()
        self.assertEqual([row[:2] for row in after], [row[:2] for row in told], "only its own line moves")
        key("ctrl+r")
        words = self.program.window("Results in words")
        text = wait_for(lambda: next((n.text() for n in words.walk() if n.has(State.FOCUSABLE) and n.text()), ""), "its text")
        self.assertIn(self.results()[1].split(": ", 1)[1].split(".")[0], text.replace("\xa0", " "))

    def test_04_undo_to_clean(self):
        self.start()
        self.screen("ctrl+3", "Levers")
        clean, results, title = self.chart().cells(), self.results(), self.window.name
        self.move_lever()
        wait_for(lambda: self.chart().cells() != clean, "the chart’s numbers to change")
        self.tab_to(Role.CHECK_BOX, f"{LEVER}: in use", "shift+Tab")
        key("space")
        wait_for(lambda: not self.window.find(Role.CHECK_BOX, f"{LEVER}: in use").has(State.CHECKED), "the measure to rest")
        wait_for(lambda: self.window.name != title, "the title to say that something changed")
        self.undo_until(lambda: self.window.name == title)
        wait_for(lambda: self.chart().cells() == clean and self.results() == results, "everything to be as it was")
        self.assertTrue(self.window.find(Role.CHECK_BOX, f"{LEVER}: in use").has(State.CHECKED))

    def test_05_evidence_two_doors_deep(self):
        self.start()
        self.screen("ctrl+4", "Trajectory")
        opened = self.tab_to(Role.PUSH_BUTTON, "Cash over 10 years…")
        key("Return")
        self.window.find(Role.FRAME, "How sure it is")
        first = self.headline()
        self.assertRegex(" ".join(first), r"£\d")
        self.press(Role.PUSH_BUTTON, "…Cash saved, 2035/36", "Return")
        wait_for(lambda: self.headline() != first, "the figure behind the first door")
        second = self.headline()
        with FocusWatch(self.program) as watch:
            here = watch.after("Tab")
            while not (here.role == Role.PUSH_BUTTON and "£" in here.name and here != opened):
                here = watch.after("Tab")
        key("Return")
        wait_for(lambda: self.headline() not in (first, second), "the figure behind the second door")
        key("alt+Left")
        wait_for(lambda: self.headline() == second, "the way back to the first door")
        key("alt+Left")
        wait_for(lambda: self.headline() == first, "the way back to where it began")
        key("Escape")
        wait_for(lambda: not self.window.all(Role.FRAME, "How sure it is"), "the drawer to close")
        wait_for(lambda: opened.has(State.FOCUSED), "the keyboard to be where it was")

    def headline(self):
        """The figure that the drawer is open at."""
        return [n.name for n in self.window.find(Role.FRAME, "The figure").walk() if n.role == Role.LABEL and n.name][:5]

    def test_06_import(self):
        self.start("--empty")
        key("ctrl+i")
        dialog = self.program.window("Import a table")
        wait_for(lambda: (at := self.program.focused()) and at.name == "Choose a file…", "the first button")
        key("space")
        self.answer_file_dialog(os.path.abspath(BUDGET_BOOK))
        for step in ("Step 2 of 5…", "Step 3 of 5…", "Step 4 of 5…", "Step 5 of 5…"):
            dialog.find(Role.LABEL, step)
            following = dialog.all(Role.PUSH_BUTTON, "Next") or dialog.all(Role.PUSH_BUTTON, "Take it in")
            wait_for(lambda: following[0].has(State.SENSITIVE), lambda: f"{step} to be in order")
            key("alt+n" if step != "Step 5 of 5…" else "alt+i")
        wait_for(lambda: dialog not in self.program.windows(), "the dialog to close")
        self.screen("ctrl+2", "Place")
        tree = self.window.find(Role.TREE)
        wait_for(lambda: any("Family support" in row[0] for row in tree.cells()), "the lines that came in")

    def test_07_tag_tiers(self):
        self.start()
        self.screen("ctrl+2", "Place")
        self.tab_to(Role.TEXT, "Filter the lines")
        type_text("Family hubs")
        tree = self.window.find(Role.TREE)
        wait_for(lambda: len(tree.cells()) == 3, lambda: f"one line; there are {tree.cells()}")
        before = tree.cells()[2]
        self.tab_to(Role.TREE, "Budget lines…")
        key("End")
        wait_for(lambda: tree.table().get_accessible_at(2, 0).get_state_set().contains(State.SELECTED), "the line to be chosen")
        self.press(Role.PUSH_BUTTON, "Set the tier")
        with FocusWatch(self.program) as watch:
            self.assertTrue(any(watch.after("Down").name == "Crisis" for _ in range(9)), "no tier Crisis among them")
        key("Return")
        wait_for(lambda: tree.cells()[2] != before, lambda: f"another tier than {before}")
        changed = [(old, new) for old, new in zip(before, tree.cells()[2]) if old != new]
        self.assertEqual(len(changed), 1, changed)
        self.assertIn("Crisis", changed[0][1])
        key("ctrl+z")
        wait_for(lambda: tree.cells()[2] == before, "the tier that it had")

    def test_08_two_scenarios_compared(self):
        self.start()
        self.screen("ctrl+8", "Compare")
        dots = self.window.find(Role.CHART)
        self.assertEqual(dots.table().get_n_columns(), 4)
        differs = self.window.find(Role.TABLE, "What differs between the scenarios")
        four = differs.table().get_n_rows()
        for slot in ("C", "D"):  # of four scenarios, two
            self.tab_to(Role.COMBO_BOX, slot)
            key("Home")
        wait_for(lambda: dots.table().get_n_columns() == 2, lambda: f"two columns; there are {dots.table().get_n_columns()}")
        wait_for(lambda: 0 < differs.table().get_n_rows() < four, "only what differs between the two")
        self.assertRegex(dots.description, r"\d")
        cells = dots.cells()
        self.assertTrue(any(row[0] != row[1] for row in cells), cells)

    def test_09_an_assumption_changed(self):
        self.start()
        before = self.results()
        self.screen("ctrl+2", "Place")
        self.tab_to(Role.COMBO_BOX, "Show")  # tabs where they fit
        key(*["Down"] * 6)
        table = self.window.find(Role.TABLE, "Assumptions…")
        self.tab_to(Role.TEXT, "Filter the rows")
        type_text("Growth of demand: Children in care")
        wait_for(lambda: table.table().get_n_rows() == 1, "the row that it is about")
        self.tab_to(Role.TABLE, "Assumptions…")
        key("ctrl+Home", "Right", "Right")
        with FocusWatch(self.program) as watch:
            watch.after("F2")
            field = watch.heard[-1]
            self.assertEqual(field.role, Role.TEXT, str(field))
            self.assertTrue(field.title, "the field of a cell has no name")
        key("ctrl+a")
        type_text("2%")
        key("Return")
        wait_for(lambda: self.results() != before, lambda: f"the results to change by {table.cells()}; {self.change()}")
        key("ctrl+z")
        wait_for(lambda: self.results() == before, "the results to be what they were")

    def present(self):
        key("F5")
        room = self.program.window("Present: …")
        wait_for(lambda: room.has(State.ACTIVE), "the room’s window to have the keyboard")
        return room

    def slide(self, room):
        """Where the story is: number, how many, name, and the sentence of the slide."""
        return next((n.name for n in room.walk() if n.role == Role.LABEL and re.match(r"\d+ of \d+: ", n.name)), ""), room.name

    def test_10_present_with_page_down_alone(self):
        self.start()
        room = self.present()
        seen = [self.slide(room)]
        self.assertTrue(seen[0][0].startswith("1 of 6"), seen)
        for number in range(2, 7):
            key("Page_Down")
            wait_for(lambda: self.slide(room)[0].startswith(f"{number} of 6"), f"slide {number}")
            wait_for(lambda: re.search(r"\d", room.find(Role.CHART).description), f"the figures of slide {number}")
            self.assertTrue(room.find(Role.CHART).cells(), "a chart without numbers")
            seen.append(self.slide(room))
        self.assertEqual(len(set(sentence for _, sentence in seen)), 6, seen)
        key("Page_Up")
        wait_for(lambda: self.slide(room) == seen[4], "the slide before")
        key("Escape")
        wait_for(lambda: room not in self.program.windows(), "the room’s window to close")
        wait_for(lambda: self.window.has(State.ACTIVE), "the program’s window to have the keyboard")

    def test_13_hold_reveal_and_replay(self):
        self.start()
        self.screen("ctrl+3", "Levers")
        room = self.present()
        for _ in range(3):  # to the slide of the whole place
            key("Page_Down")
        wait_for(lambda: self.slide(room)[0].startswith("4 of 6"), "the slide of the whole place")

        def shown():
            """The finding, the facts below it and the numbers of its chart."""
            return room.name, [n.name for n in room.walk() if n.name.startswith("Cash over")], room.find(Role.CHART).cells()

        before = shown()
        key("h")
        room.find(Role.LABEL, "Held: …")
        key("alt+Tab")
        wait_for(lambda: self.window.has(State.ACTIVE), "the program’s window to have the keyboard")
        told = self.chart().cells()
        self.move_lever(8)
        wait_for(lambda: self.chart().cells() != told, "the numbers of the program’s window to change")
        self.assertEqual(shown(), before, "the room sees what was held")
        key("alt+Tab")
        wait_for(lambda: room.has(State.ACTIVE), "the room’s window to have the keyboard")
        key("r")
        wait_for(lambda: not room.all(Role.LABEL, "Held: …"), "the hold to end")
        wait_for(lambda: shown() != before, "what the room sees to change")
        now = [n for n in self.results() if n.startswith("Cash over")]
        wait_for(lambda: set(now) <= set(shown()[1]), lambda: f"it to be what is now, {now}, and not {shown()[1]}")
        revealed = shown()
        key("shift+r")
        wait_for(lambda: shown() == revealed, "the replay to end where the reveal did")

    def test_11_export_the_report(self):
        self.start()
        self.screen("alt+0", "Report")
        out = os.path.join(self.program.home, "paper.html")
        self.press(Role.PUSH_BUTTON, "Web page…")
        self.answer_file_dialog(out)
        wait_for(lambda: read(out).rstrip().endswith("</html>"), "the paper")
        paper = read(out)
        for sign in ('<html lang="en"', "<h1", "<th scope=", "<title"):
            self.assertIn(sign, paper)

    def test_12_crash_and_recover(self):
        self.start()
        self.screen("ctrl+3", "Levers")
        clean = self.chart().cells()
        self.move_lever()
        wait_for(self.change, "the sentence that says what changed")
        wait_for(lambda: self.chart().cells() != clean, "the chart’s numbers to change")
        changed = self.chart().cells()
        journals = os.path.join(self.program.home, "data")
        wait_for(lambda: any("journals" in folder and files for folder, _, files in os.walk(journals)), "a journal")
        home = self.program.home
        self.program.kill()
        self.start(home=home)
        dialog = self.program.window("Unsaved changes to “Ashby Vale” were kept")
        changes = dialog.find(Role.LIST, "Changes")
        self.assertTrue(any(LEVER in item.name for item in changes.children()), [str(c) for c in changes.children()])
        key("Return")
        wait_for(lambda: dialog not in self.program.windows(), "the dialog to close")
        self.screen("ctrl+3", "Levers")
        wait_for(lambda: self.chart().cells() == changed, "the numbers of before the crash")
        self.undo_until(lambda: self.chart().cells() == clean)


def read(path):
    if not os.path.exists(path):
        return ""
    with open(path, encoding="utf-8") as file:
        return file.read()


if __name__ == "__main__":
    unittest.main(argv=["journeys", *(f"Journeys.{case}" for case in sys.argv[2:])], verbosity=2)
