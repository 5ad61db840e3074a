# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as someone meets it who cannot see it: things found by role and name, keys pressed, pixels looked at.

Nothing here knows how the program is built. What is awaited is asked for again until it is so or a deadline has passed.
"""

import os
import shutil
import signal
import subprocess
import tempfile
import time

import pyatspi
from gi.repository import Atspi, GLib
from PIL import ImageGrab

PATIENCE = 60
DATE_PATIENCE = 4
PARTS_OF_A_DATE = 4
STEP = 0.03

Role = Atspi.Role
State = Atspi.StateType

# Containers whose parts are reached by arrow keys; a walk stops there unless it is told otherwise.
GRIDS = {Role.TABLE, Role.TREE, Role.TREE_TABLE, Role.CHART, Role.LIST, Role.LIST_BOX}
HIDDEN_PARTS = {Role.SCROLL_BAR, Role.SEPARATOR}


def wait_for(ask, what, patience=PATIENCE):
    """What `ask` gives once it is something; else a failure that says what was awaited."""
    deadline = time.monotonic() + patience
    while True:
        found = ask()
        if found:
            return found
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {patience} s in vain for {what() if callable(what) else what}")
        time.sleep(STEP)


def key(*keys):
    """Presses keys as a keyboard would: key("ctrl+z"), key("Tab", "Tab")."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)


def type_text(words):
    subprocess.run(["xdotool", "type", "--delay", "5", words], check=True)


def point_at(node):
    """Moves the pointer into something, just inside its left edge."""
    x, y, _, height = node.extents()
    subprocess.run(["xdotool", "mousemove", str(x + 2), str(y + height // 2)], check=True)


def screenshot():
    return ImageGrab.grab(xdisplay=os.environ["DISPLAY"])


class Node:
    """One accessible object. Two of the same object are equal."""

    def __init__(self, accessible):
        self.accessible = accessible

    def __eq__(self, other):
        return isinstance(other, Node) and self.accessible == other.accessible

    def __hash__(self):
        return hash(self.accessible)

    def _ask(self, question, otherwise):
        try:
            return question(self.accessible)
        except GLib.Error:  # gone since
            return otherwise

    @property
    def name(self):
        return self._ask(lambda a: a.get_name(), "") or ""

    @property
    def title(self):
        """What a screen reader calls it: the labels that are related to it, and its name."""

        def ask(accessible):
            names = []
            for relation in accessible.get_relation_set():
                if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                    names += [relation.get_target(i).get_name() or "" for i in range(relation.get_n_targets())]
            return names

        return " ".join(filter(None, self._ask(ask, []) + ([] if self.role == Role.COMBO_BOX else [self.name])))

    @property
    def description(self):
        return self._ask(lambda a: a.get_description(), "") or ""

    @property
    def role(self):
        return self._ask(lambda a: a.get_role(), Role.INVALID)

    @property
    def role_name(self):
        return self._ask(lambda a: a.get_role_name(), "gone")

    @property
    def parent(self):
        found = self._ask(lambda a: a.get_parent(), None)
        return Node(found) if found else None

    def has(self, *states):
        found = self._ask(lambda a: a.get_state_set(), None)
        return found is not None and all(found.contains(state) for state in states)

    def children(self):
        def ask(accessible):
            each = (accessible.get_child_at_index(i) for i in range(accessible.get_child_count()))
            return [Node(child) for child in each if child]

        return self._ask(ask, [])

    def extents(self):
        """x, y, width and height on the screen."""
        box = self._ask(lambda a: a.get_component_iface().get_extents(Atspi.CoordType.SCREEN), None)
        return (box.x, box.y, box.width, box.height) if box else (0, 0, 0, 0)

    def table(self):
        return self._ask(lambda a: a.get_table_iface(), None)

    def cells(self):
        """The text of every cell, row by row."""
        table = self.table()
        rows, columns = table.get_n_rows(), table.get_n_columns()
        return [[Node(table.get_accessible_at(r, c)).name for c in range(columns)] for r in range(rows)]

    def text(self):
        def ask(accessible):
            text = accessible.get_text_iface()
            return text.get_text(0, text.get_character_count()) if text else ""

        return self._ask(ask, "")

    def value(self):
        return self._ask(lambda a: a.get_value_iface().get_current_value(), None)

    def press(self):
        """Does what a press does."""
        self._ask(lambda a: a.get_action_iface().do_action(0), None)

    def walk(self, into_grids=False):
        """Everything that shows below, depth first."""
        for child in self.children():
            if not child.has(State.SHOWING) or child.role in HIDDEN_PARTS:
                continue
            yield child
            if into_grids or child.role not in GRIDS:
                yield from child.walk(into_grids)

    def all(self, role=None, name=None, into_grids=False):
        return [n for n in self.walk(into_grids) if (role is None or n.role == role) and fits(n.name, name)]

    def find(self, role, name=None, patience=PATIENCE, into_grids=False):
        """The first thing below of that role whose name is, or holds, these words; waits until it is there."""

        def ask():
            return next((n for n in self.walk(into_grids) if n.role == role and fits(n.name, name)), None)

        return wait_for(ask, f"{Atspi.role_get_name(role)} “{name}”", patience)

    def path(self):
        names = []
        node = self
        while node and node.role != Role.APPLICATION and len(names) < 12:
            if node.name:
                names.append(node.name)
            node = node.parent
        return tuple(reversed(names))

    def __str__(self):
        return f"{self.role_name} “{self.name}”"


def fits(name, wanted):
    """Whether a name is the wanted words; before or after a “…” in them there may be more."""
    if wanted is None or name == wanted:
        return True
    return (wanted.endswith("…") and name.startswith(wanted[:-1])) or (wanted.startswith("…") and name.endswith(wanted[1:]))


class Program:
    """A run of the program. Its home outlasts it, so that another run finds what it left."""

    def __init__(self, path, *arguments, home=None, size=(1280, 720), settings=None):
        self.path = path
        self.home = home or tempfile.mkdtemp(prefix="home", dir=os.environ["HOME"])
        self.size = size
        if settings:
            self._write(settings)
        environment = dict(os.environ, HOME=self.home)
        for name in ("CONFIG", "DATA", "CACHE"):
            environment[f"XDG_{name}_HOME"] = os.path.join(self.home, name.lower())
        self.process = subprocess.Popen([path, *arguments], env=environment)
        self.root = wait_for(self._application, "the program to be there for assistive technology")
        self.window()  # a key pressed before it has the keyboard goes nowhere

    def _write(self, settings):
        folder = os.path.join(self.home, "config", "wholeplace")
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, "wholeplace.conf"), "w", encoding="utf-8") as out:
            for group, values in settings.items():
                out.write(f"[{group}]\n" + "".join(f"{k}={v}\n" for k, v in values.items()) + "\n")

    def _application(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the program ended with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            try:
                if child and child.get_process_id() == self.process.pid and child.get_child_count() > 0:
                    child.set_cache_mask(Atspi.Cache.NONE)
                    return Node(child)
            except GLib.Error:
                continue
        return None

    def windows(self):
        return [w for w in self.root.children() if w.has(State.SHOWING)]

    def frame(self):
        """The program's own window, whether a dialog before it has the keyboard or not."""
        return wait_for(lambda: next((w for w in self.windows() if w.role == Role.FRAME), None), "the program’s window")

    def window(self, name=None, role=None):
        """The first window whose title is, or begins with, these words; waits until it has the keyboard."""

        def ask():
            return next((w for w in self.windows()
                         if fits(w.name, name) and role in (None, w.role) and w.has(State.ACTIVE)), None)

        return wait_for(ask, lambda: f"a window “{name}” among {[str(w) for w in self.windows()]}")

    def focused(self):
        """What has the keyboard, by a walk over everything."""

        def below(node):
            for child in node.children():
                if child.has(State.SHOWING) and child.role != Role.PAGE_TAB:  # which Qt takes for its bar
                    if child.has(State.FOCUSED) and child.role not in (Role.FRAME, Role.DIALOG):
                        return below(child) or child
                    if child.role not in GRIDS and (found := below(child)):
                        return found
            return None

        return below(self.root)

    def resize(self, width, height):
        """The window at the left upper corner of the screen, in that size."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid), "--name", "Wholeplace$"],
                               check=True, capture_output=True, text=True).stdout.split()
        subprocess.run(["xdotool", "windowmove", found[0], "0", "0", "windowsize", found[0], str(width), str(height)], check=True)
        frame = self.frame()
        wait_for(lambda: frame.extents()[2:] == (width, height), lambda: f"a window of {width} × {height}; it has {frame.extents()}")

    def kill(self):
        """As a power cut would."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def end(self):
        if self.process.poll() is None:
            self.kill()
        shutil.rmtree(self.home, ignore_errors=True)


def stop_of(node):
    """What Tab stops at: the tab bar of a tab, the table of a cell, else the thing itself."""
    if node.role == Role.PAGE_TAB:
        return node.parent
    outer = node
    while outer and outer.role not in GRIDS | {Role.FRAME, Role.DIALOG}:
        outer = outer.parent
    return outer if outer and outer.role in GRIDS else node


class FocusWatch:
    """Tells where the keyboard goes, as a screen reader is told."""

    def __init__(self, program):
        self.program = program
        self.heard = []
        self.listener = Atspi.EventListener.new(self._hear)

    def __enter__(self):
        self.listener.register("object:state-changed:focused")
        return self

    def __exit__(self, *_):
        self.listener.deregister("object:state-changed:focused")

    def _hear(self, event):
        if event.detail1 and event.source:
            self.heard.append(Node(event.source))

    def so_far(self):
        while GLib.MainContext.default().iteration(False):
            pass
        return self.heard

    def after(self, *keys):
        """Presses keys and gives the stop that the keyboard is then at."""
        self.heard.clear()
        key(*keys)

        def told():
            return (heard := self.so_far()) and heard[-1].has(State.FOCUSED)

        for _ in range(PARTS_OF_A_DATE):
            try:
                wait_for(told, "", DATE_PATIENCE)
                return stop_of(self.heard[-1])
            except AssertionError:  # Tab went on within the field of a date
                key(*keys)
        raise AssertionError(f"the keyboard did not move from {self.program.focused()} by {keys}")


def tab_to(program, role, title, keys="Tab"):
    """Presses Tab until it is where the title is what, or begins with what, is looked for; no more than once around."""
    with FocusWatch(program) as watch:
        first = here = watch.after(keys)
        seen = [str(here)]
        while not (here.role == role and (fits(here.title, title) or fits(here.name, title))):
            here = watch.after(keys)
            if here == first:
                raise AssertionError(f"{keys} went around {seen} and did not come to {title}")
            seen.append(str(here))
        return here
