# SPDX-License-Identifier: GPL-3.0-or-later
"""An audit of every screen against WCAG 2.2 AA as it applies to a program (EN 301 549, clause 11).

    packaging/headless tests/accessibility/run tests/accessibility/audit.py build/dev/bin/wholeplace [CASE…]

A case goes over all screens and names every fault it finds, so that one run gives the whole list.
"""

import re
import sys
import unittest
from collections import Counter
from itertools import chain

from pixels import changed_pixels, crop, text_contrast
from program import GRIDS, FocusWatch, Program, Role, State, key, point_at, screenshot, tab_to, wait_for

SCREENS = {"Start": "ctrl+1", "Place": "ctrl+2", "Levers": "ctrl+3", "Trajectory": "ctrl+4", "Savings": "ctrl+5",
           "Who pays, who gains": "ctrl+6", "People": "ctrl+7", "Compare": "ctrl+8", "Range": "ctrl+9",
           "Report": "alt+0"}
DIALOGS = {"Results in words": "ctrl+r", "Keyboard shortcuts": "question", "Note": "ctrl+m", "Import a table": "ctrl+i",
           "Help": "F1"}
TOOLS = ["Add measures: Whole place", "Replace these cuts…", "What would it take?…", "Find the best…",
         "Every field of “One front door”"]
SLIDES = 6
SHOWN_NOWHERE_ELSE = {"1 of 6: The gap as it stands"}  # reserves year by year
CHARTS = {"Place": 1, "Levers": 1, "Trajectory": 2, "Savings": 3, "Who pays, who gains": 2, "People": 1, "Compare": 2,
          "Range": 2}
MEANINGLESS = {Role.INVALID, Role.UNKNOWN, Role.FILLER, Role.PANEL, Role.FRAME, Role.LAYERED_PANE, Role.REDUNDANT_OBJECT,
               Role.EXTENDED}
PRESSED = {Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON, Role.COMBO_BOX, Role.SPIN_BUTTON,
           Role.SLIDER, Role.ENTRY, Role.TEXT, Role.PAGE_TAB, Role.PUSH_BUTTON_MENU}
WORDED = {Role.LABEL, Role.PUSH_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON, Role.PAGE_TAB, Role.LINK}
OUR_TARGET = 32
STEP_AND_BACK = ["ctrl+z", "ctrl+shift+z"]
TABLES_AND_BACK = ["ctrl+z", "ctrl+t", "ctrl+shift+z", "ctrl+t"]
PLACE_TABS = 11
PARTS_OF = {Role.PAGE_TAB: Role.PAGE_TAB_LIST}  # one stop of Tab, and arrow keys within


def inside(box, around):
    return (box[0] >= around[0] and box[1] >= around[1] and box[0] + box[2] <= around[0] + around[2]
            and box[1] + box[3] <= around[1] + around[3])


class Audit(unittest.TestCase):
    """On the sample place, in one run of the program for each appearance."""

    maxDiff = None

    def start(self, **settings):
        program = Program(sys.argv[1], settings=settings or None)
        self.addCleanup(program.end)
        self.program = program
        self.window = program.window("Ashby Vale…")
        program.resize(1280, 720)
        return program

    def start_in(self, theme):
        return self.start(view={"theme": theme}, present={"dark": "true" if theme == "dark" else "false"})

    def screens(self):
        """Goes to each screen in turn, by its keys, and waits until it is there."""
        for name, keys in SCREENS.items():
            key(keys)
            self.window.find(Role.RADIO_BUTTON, name)
            wait_for(lambda: self.window.find(Role.RADIO_BUTTON, name).has(State.CHECKED), f"the screen {name}")
            self.settle()
            yield name

    def places(self):
        """Every screen, and then the drawer and every dialog that is opened from one."""
        for screen in self.screens():
            yield screen, self.window
        self.program.resize(1700, 900)  # where the drawer has room beside a screen
        key(SCREENS["Start"], "ctrl+e")
        self.window.find(Role.FRAME, "How sure it is")
        self.settle()
        yield "Evidence", self.window
        key("Escape")
        wait_for(lambda: not self.drawer(), "the drawer to close")
        self.program.resize(1280, 720)
        for name, keys in DIALOGS.items():
            yield from self.dialog(name, lambda: key(keys))
        key(SCREENS["Levers"])
        for name in TOOLS:
            yield from self.dialog(name, self.window.find(Role.PUSH_BUTTON, name).press)
        yield from self.presenting()

    def presenting(self):
        """The window before a room at its fullest: held, so that predictions are asked for; with the buttons that come where
        the pointer is; with the pen; and the window of whoever presents beside it, as on a single screen."""
        room = self.present()
        key("h", "n")
        room.find(Role.LABEL, "Held: …")
        self.settle(room)
        yield "Present", room
        point_at(room)
        point_at(room.find(Role.PUSH_BUTTON, "Menu").parent)  # while it is there they stay
        self.settle(room)
        yield "Present, with its buttons", room
        key("p")
        wait_for(lambda: any(n.has(State.FOCUSED) for n in room.walk() if n.name.startswith("Pen on")), "the pen")
        yield "Present, with the pen", room
        key("p")
        key("F2")
        presenter = self.program.window("Presenter…")
        self.settle(presenter)
        yield "Presenter", presenter
        self.leave(room)

    def present(self):
        key("F5")
        return self.program.window("Present: …")

    def leave(self, room):
        key("Escape")
        wait_for(lambda: room not in self.program.windows(), "the room’s window to close")
        wait_for(lambda: self.window.has(State.ACTIVE), "the program’s window to have the keyboard")

    def slides(self):
        """Every slide of the story that stands ready, as a clicker turns them."""
        room = self.present()
        for number in range(1, SLIDES + 1):
            name = room.find(Role.LABEL, f"{number} of {SLIDES}: …").name
            self.settle(room)
            yield name, room
            key("Page_Down")
        self.leave(room)

    def drawer(self):
        return next((n for n in self.window.walk() if n.name.startswith("Evidence: ")), None)

    def dialog(self, name, open_it):
        open_it()
        window = wait_for(lambda: next((w for w in self.program.windows() if w != self.window and w.has(State.ACTIVE)), None),
                          f"the dialog {name}")
        self.settle(window)
        yield name, window
        key("Escape")
        wait_for(lambda: window not in self.program.windows(), f"the dialog {name} to close")

    def settle(self, window=None):
        """Until two looks at the window see the same."""

        def look():
            return [(n.role, n.name, n.extents()) for n in (window or self.window).walk()]

        seen = [None]

        def still():
            before, seen[0] = seen[0], look()
            return before == seen[0]

        wait_for(still, "the screen to come to rest")

    def report(self, faults):
        if faults:
            self.fail(f"{len(faults)} faults\n" + "\n".join(f"  {fault}" for fault in faults))

    def test_everything_has_a_name_a_role_and_room(self):
        """And no two siblings share name and role."""
        self.start()
        faults = {}  # each thing once, with the first place where it stands
        for place, window in self.places():
            for node in [window, *window.walk()]:
                where = f"{place}: {node} at {node.extents()} in {node.path()[-3:]}"
                for what in [*self.nameless(node), *self.narrow(node), *self.alike(node)]:
                    faults.setdefault((node, what), f"{what}: {where}")
        self.report(faults.values())

    def nameless(self, node):
        is_window = node.parent.role == Role.APPLICATION
        if node.has(State.FOCUSABLE) or node.description or is_window:
            if not node.title.strip():
                yield "no name"
            if node.role in MEANINGLESS - {Role.FRAME} if is_window else node.role in MEANINGLESS:
                yield "no role"

    def narrow(self, node):
        if node.role in PRESSED and node.has(State.ENABLED) and min(node.extents()[2:]) < OUR_TARGET:
            yield f"smaller than {OUR_TARGET} pixels"

    def alike(self, node):
        if node.role in GRIDS:
            return
        named = Counter((child.role_name, child.title) for child in node.children()
                        if child.has(State.SHOWING) and child.has(State.FOCUSABLE))
        yield from (f"{count} times {what} in it" for what, count in named.items() if count > 1)

    def test_every_chart_says_what_it_shows_and_has_its_numbers_as_a_table(self):
        self.start()
        faults = []
        for screen in self.screens():
            charts = self.window.all(Role.CHART)
            if len(charts) < CHARTS.get(screen, 0):
                faults.append(f"{screen}: {len(charts)} charts, should be {CHARTS[screen]}")
            faults += [f"{screen}: {fault}" for chart in charts for fault in self.unsaid(chart)]
            if charts:
                faults += self.twins(screen, charts)
        self.report(faults)

    def unsaid(self, chart):
        if not chart.name or not re.search(r"\d", chart.description) or chart.table() is None:
            yield f"{chart}: “{chart.description}”, table {chart.table()}"

    def twins(self, screen, charts):
        """The tables that Ctrl+T puts in the place of charts hold what the charts say they hold."""
        if screen == "Place":  # whose bar is beside a table; its map becomes one
            self.window.find(Role.CHECK_BOX, "As a map").press()
            wait_for(lambda: not self.window.all(Role.TREE), "the map of the lines")
            charts = self.window.all(Role.CHART)
        key("ctrl+t")
        found = 0
        faults = []

        def shown():
            return [c for c in self.window.all(Role.CHART) if c.all(Role.TABLE)]

        wait_for(shown, f"{screen}: charts as tables")
        self.settle()
        for chart in shown():
            twin = chart.all(Role.TABLE)[0]
            found += 1
            if not self.becomes_so(lambda: (heads_of(twin), twin.cells()) == (heads_of(chart), chart.cells())):
                faults.append(f"{screen}: {chart} differs from its table")
            if not twin.cells() or not any(any(row) for row in twin.cells()):
                faults.append(f"{screen}: {chart} has an empty table")
        key("ctrl+t")
        wait_for(lambda: not shown(), f"{screen}: tables as charts")
        if found < CHARTS[screen]:
            faults.append(f"{screen}: {found} tables for {len(charts)} charts")
        return faults

    def test_every_slide_says_what_it_shows_and_holds_what_a_screen_holds(self):
        """A slide's chart has its numbers as a table for assistive technology alone: they are those of the program's charts."""
        self.start()
        known = [figures_of(chart) for screen in self.screens() for chart in self.window.all(Role.CHART)]
        key(SCREENS["Trajectory"], "alt+n", "Home")
        spend = wait_for(lambda: [c for c in self.window.all(Role.CHART) if "All organisations" in c.description], "all spend")
        known += [figures_of(chart) for chart in spend]
        faults = []
        for slide, room in self.slides():
            chart = room.find(Role.CHART)
            self.becomes_so(lambda: not list(self.unsaid(chart)), 60)  # what decides is worked out meanwhile
            faults += [f"{slide}: {fault}" for fault in self.unsaid(chart)]
            told = figures_of(chart)
            if not told or not all(told.values()):
                faults.append(f"{slide}: {chart} has no figures, or holes among them: {told}")
            if slide not in SHOWN_NOWHERE_ELSE and not any(told.items() <= each.items() for each in known):
                faults.append(f"{slide}: {chart} differs from every screen: {told}")
        self.report(faults)

    def becomes_so(self, ask, patience=5):
        try:
            return wait_for(ask, "", patience)
        except AssertionError:
            return False

    def test_rows_of_a_tree_say_their_level(self):
        self.start()
        key(SCREENS["Place"])
        tree = self.window.find(Role.TREE)
        table = tree.table()
        wait_for(lambda: tree.table().get_n_rows() > 20, "the rows of the tree")
        rows = [table.get_accessible_at(row, 0).get_name() for row in range(table.get_n_rows())]
        levels = Counter(found.group(1) if (found := re.search(r"level (\d)", row)) else row for row in rows)
        self.assertEqual(set(levels), {"1", "2", "3"}, levels)

    def test_tab_reaches_everything_and_its_focus_is_seen(self):
        """Forward through every screen; beside it, that the place of the keyboard differs by 3:1 from what it was."""
        self.start()
        faults = []
        for place, window in self.places():
            faults += self.tab_through(place, window)
        self.report(faults)

    def tab_through(self, screen, window):
        # Words that a mouse can select are no place for the keyboard, and tabs are reached by arrow keys.
        wanted = {n for n in window.walk()
                  if n.has(State.FOCUSABLE, State.ENABLED) and n.role not in (Role.PAGE_TAB, Role.LABEL)}
        met, faults = [], []
        with FocusWatch(self.program) as watch:
            here = first = watch.after("Tab")
            picture = screenshot()
            while here != first or not met:
                met.append(here)
                if here == window:
                    faults.append(f"{screen}: Tab stops at the window itself")
                box, before = here.extents(), picture
                there = watch.after("Tab")
                picture = screenshot()
                if not differs_enough(crop(before, grown(box)), crop(picture, grown(here.extents()))):
                    there = self.look_again(watch, here, picture, faults, screen)
                    picture = screenshot()
                here = there
                if len(met) > 2 * len(wanted) + 20:
                    faults.append(f"{screen}: Tab does not come back to {first}; it goes over {[str(n) for n in met[-6:]]}")
                    break
        return faults + [f"{screen}: Tab does not reach {n} at {n.extents()} in {n.path()[-3:]}" for n in wanted - set(met)
                         if n.role != Role.RADIO_BUTTON or not set(met) & set(n.parent.children())]

    def look_again(self, watch, here, without, faults, screen):
        """Back to it, patiently: until it differs from how it is without the keyboard. Gives where Tab then goes."""
        watch.after("shift+Tab")
        box = here.extents()
        for _ in range(3):
            if screen in SCREENS or screen == "Evidence":  # the menu bar has the keyboard for a moment, and nothing scrolls
                seen = screenshot()
                watch.after("Alt_L")
                is_seen = self.becomes_so(lambda: differs_enough(crop(seen, grown(box)), crop(screenshot(), grown(box))), 2)
                key("Escape")
                wait_for(lambda: (at := self.program.focused()) and at.role != Role.MENU_ITEM, "the menu bar to rest")
            else:
                is_seen = self.becomes_so(lambda: differs_enough(crop(without, grown(box)), crop(screenshot(), grown(box))), 3)
            if is_seen:
                return watch.after("Tab")
        faults.append(f"{screen}: the focus of {here} at {box} is not seen")
        return watch.after("Tab")

    def test_the_drawer_never_hides_the_focus(self):
        self.start()
        key(SCREENS["Start"], "ctrl+e")
        wait_for(self.drawer, "the drawer")
        self.settle()
        hidden, stops = [], 0
        with FocusWatch(self.program) as watch:
            while (drawer := self.drawer()) and stops < 80:
                here, around, stops = watch.after("Tab"), drawer.extents(), stops + 1
                if not self.drawer():
                    break
                if inside(here.extents(), around) and not any(here == part for part in [drawer, *drawer.walk()]):
                    hidden.append(f"{here} at {here.extents()} is beneath the drawer at {around}")
        self.assertGreater(stops, 10)
        self.report(hidden)

    def test_only_what_has_the_keyboard_calls_for_attention(self):
        """A table that is filled anew is no place that the keyboard went to: a screen reader would go there."""
        self.start()
        key(SCREENS["Levers"])
        self.window.find(Role.CHECK_BOX, "One front door: in use").press()
        calls = []
        for screen in self.screens():
            calls += self.calls_while(screen, tab_to(self.program, Role.RADIO_BUTTON, screen), TABLES_AND_BACK)
        key(SCREENS["Place"])
        tabs = tab_to(self.program, Role.COMBO_BOX, "Show")
        for _ in range(PLACE_TABS):
            calls += self.calls_while("Place", tabs, ["Down", *STEP_AND_BACK])
        key(SCREENS["Compare"])
        calls += self.calls_while("Compare", tab_to(self.program, Role.COMBO_BOX, "C"), ["Home", "End"])
        self.report(calls)

    def calls_while(self, screen, here, keys):
        """What else said that it has the keyboard while it stayed here."""
        with FocusWatch(self.program) as watch:
            for one in keys:
                key(one)
                self.settle()
            return [f"{screen}: {node} in {node.path()[-3:]}" for node in watch.so_far() if here not in (node, node.parent)]

    def words_can_be_read(self, theme):
        self.start_in(theme)
        faults, read = [], 0
        for screen, window in self.places():
            picture = screenshot()
            for node, view in self.seen(window, window.extents()):
                box = node.extents()
                if node.role in WORDED and node.name and node.has(State.ENABLED) and inside(box, view) and min(box[2:]) > 4:
                    read += 1
                    least = 3 if is_graphic(node, box) else 4.5
                    if text_contrast(crop(picture, box)) < least and not self.becomes_so(
                            lambda: not node.has(State.ENABLED) or text_contrast(crop(screenshot(), node.extents())) >= least):
                        faults.append(f"{screen}: {node} at {box} has a contrast of {text_contrast(crop(screenshot(), box)):.2f}:1")
        self.assertGreater(read, 200)
        self.report(faults)

    def seen(self, node, view):
        """Everything below, each with the part of the screen that it can be seen in."""
        for child in node.children():
            if child.has(State.SHOWING) and child.role not in GRIDS:
                yield child, view
                yield from self.seen(child, overlap(view, child.extents()))

    def test_words_can_be_read_in_light(self):
        self.words_can_be_read("light")

    def test_words_can_be_read_in_dark(self):
        self.words_can_be_read("dark")

    def test_words_can_be_read_in_high_contrast(self):
        self.words_can_be_read("highContrast")

    def test_focus_is_seen_in_dark_and_high_contrast(self):
        faults = []
        for theme in ("dark", "highContrast"):
            program = self.start_in(theme)
            key(SCREENS["Savings"])
            self.window.find(Role.CHART)
            self.settle()
            for place, window in chain([("Savings", self.window)], self.presenting()):
                faults += self.tab_through(f"{place}, {theme}", window)
            program.end()
        self.report(faults)

    def test_single_keys_can_be_switched_off(self):
        program = self.start()
        key("question")
        program.window("Keyboard shortcuts")
        key("Escape")
        wait_for(lambda: len(program.windows()) == 1, "the list of keys to close")
        program.end()
        program = self.start(keys={"single": "false"})
        key("question")
        key("ctrl+r")  # comes after it, and is answered
        program.window("Results in words")
        self.assertFalse([w for w in program.windows() if w.name == "Keyboard shortcuts"])


def is_graphic(node, box):
    """Whether it shows an icon or a tick alone, and its name is not on the screen."""
    return node.role != Role.LABEL and box[2] <= 2 * OUR_TARGET and len(node.name) > box[2] / 5


def heads_of(node):
    table = node.table()
    return ([table.get_row_description(row) for row in range(table.get_n_rows())],
            [table.get_column_description(column) for column in range(table.get_n_columns())])


def figures_of(chart):
    """By row and column, each without the range that a screen may say behind it."""
    rows, columns = heads_of(chart)
    return {(row, column): text.split(" (")[0] for row, line in zip(rows, chart.cells()) for column, text in zip(columns, line)}


def grown(box, by=2):
    return box[0] - by, box[1] - by, box[2] + 2 * by, box[3] + 2 * by


def overlap(one, other):
    left, top = max(one[0], other[0]), max(one[1], other[1])
    right, bottom = min(one[0] + one[2], other[0] + other[2]), min(one[1] + one[3], other[1] + other[3])
    return left, top, max(right - left, 0), max(bottom - top, 0)


def differs_enough(before, after):
    """Whether as many pixels changed by 3:1 as a thin line around a small target has."""
    return before.size == after.size and 0 not in before.size and changed_pixels(before, after, 3) >= 2 * OUR_TARGET


if __name__ == "__main__":
    unittest.main(argv=["audit", *(f"Audit.{case}" for case in sys.argv[2:])], verbosity=2)
