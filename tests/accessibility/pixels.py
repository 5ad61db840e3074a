# SPDX-License-Identifier: GPL-3.0-or-later
"""Contrast as WCAG 2 defines it, measured on pictures of the screen."""

from collections import Counter
from functools import lru_cache


def _linear(channel):
    part = channel / 255
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


@lru_cache(maxsize=None)
def luminance(colour):
    red, green, blue = colour[:3]
    return 0.2126 * _linear(red) + 0.7152 * _linear(green) + 0.0722 * _linear(blue)


def contrast(one, other):
    first, second = luminance(one) + 0.05, luminance(other) + 0.05
    return max(first, second) / min(first, second)


def crop(picture, box):
    x, y, width, height = box
    left, top = min(max(x, 0), picture.width), min(max(y, 0), picture.height)
    return picture.crop((left, top, max(left, min(x + width, picture.width)), max(top, min(y + height, picture.height))))


def changed_pixels(before, after, least):
    """How many pixels differ between two pictures of one size by at least that contrast."""
    pairs = Counter(zip(before.getdata(), after.getdata()))
    return sum(count for (a, b), count in pairs.items() if a != b and contrast(a, b) >= least)


def text_contrast(picture):
    """The contrast of what stands out most against what there is most of; 1 where all is one colour."""
    colours = picture.getcolors(picture.width * picture.height) or []
    if not colours:
        return 1
    ground = max(colours)[1]
    return max(contrast(colour, ground) for count, colour in colours)
