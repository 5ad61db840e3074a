#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The page of the manual for a program out of its own help, so that neither says what the other does not:
#   man.sh PROGRAM "WHAT IT IS" [COMMAND…]
# PROGRAM is called with --version and --help, and COMMAND --help for each command that its help lists.
set -euo pipefail

name=$(basename "$1")
what=$2
PATH=$(cd "$(dirname "$1")" && pwd):$PATH # so that it calls itself by its name alone

literal() { sed -e 's/\\/\\e/g' -e 's/-/\\-/g' -e "s/^\([.']\)/\\\\\&\1/"; }

version=$("$name" --version | sed 's/^[^0-9]*//')
printf '.TH %s 1 "" "Wholeplace %s"\n.SH NAME\n%s \\- %s\n' "${name^^}" "$version" "${name//-/\\-}" "$what"
printf '.SH DESCRIPTION\n.nf\n'
"$name" --help | literal
printf '.fi\n'
commands=$("$name" --help | sed -n 's/^  \([a-z][a-z]*\)  .*/\1/p')
if [ -n "$commands" ]; then
    printf '.SH COMMANDS\n'
    for command in $commands; do
        printf '.SS %s\n.nf\n' "$command"
        "$name" "$command" --help | literal
        printf '.fi\n'
    done
fi
other=wholeplace
[ "$name" = wholeplace ] && other=wholeplace-cli
printf '.SH SEE ALSO\n.BR %s (1)\n' "${other//-/\\-}"
