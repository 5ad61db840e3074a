#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Instructions that not every x86-64 has (AVX and later, all of which begin with a v) may stand only in functions made
# for a set of them, which say so in their names: else the program would not start elsewhere. wide_code.sh PROGRAM
found=$(objdump -d -C --no-show-raw-insn "$1" |
    awk '/^[0-9a-f]+ <.*>:$/ { name = $0; own = name ~ /Avx(2|512)|avx(2|512)Engine/ }
         !own && NF > 1 && $2 ~ /^v[a-z]/ && $2 !~ /^ver[rw]$/ { if (!(name in seen)) { seen[name] = 1; print name } }
         own && $2 ~ /^v[a-z]/ { wide++ }
         END { if (!wide) print "no wide code at all" }')
if [ -n "$found" ]; then
    echo "$found"
    exit 1
fi
