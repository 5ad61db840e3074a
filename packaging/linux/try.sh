#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs a package in a Debian 12 that has nothing else, runs both programs there, and purges it again:
#   try.sh PACKAGE PLACE. As root; Debian is fetched from where this system gets it.
set -euo pipefail

package=$1
place=$2
root=$(mktemp -d /var/tmp/wholeplace.XXXXXX)
trap 'umount "$root/proc" 2>/dev/null || true; rm -rf --one-file-system "$root"' EXIT

mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Codename: bookworm' | head -1)
debootstrap --variant=minbase bookworm "$root" "$mirror" >"$root.log" 2>&1 || { tail "$root.log" >&2; exit 1; }
rm -f "$root.log"
mount -t proc proc "$root/proc"
cp /etc/resolv.conf "$root/etc/" 2>/dev/null || true
cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
cp "$package" "$root/tmp/wholeplace.deb"
cp "$place" "$root/home/place.json"
inside() { chroot "$root" env -i PATH=/usr/bin:/bin:/usr/sbin:/sbin HOME=/home LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
files() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./var -o -path ./tmp \) -prune -o -print | sort); }

inside apt-get -qq update
files >"$root/tmp/before"
inside apt-get -qq install -y /tmp/wholeplace.deb >/dev/null
inside wholeplace --version
inside wholeplace-cli check /home/place.json
inside wholeplace-cli convert /home/place.json /home/place.wholeplace
inside wholeplace --export /home/place.wholeplace --as pdf --out /home/paper.pdf
test -s "$root/home/paper.pdf" -a -s "$root/usr/share/man/man1/wholeplace.1.gz"
inside apt-get -qq purge -y --auto-remove wholeplace >/dev/null
inside dpkg --audit
for each in usr/bin/wholeplace usr/bin/wholeplace-cli usr/share/doc/wholeplace usr/share/mime/packages/wholeplace.xml; do
    test ! -e "$root/$each" || { echo "left behind: $each" >&2; exit 1; }
done
left=$(files | grep -i wholeplace | grep -v '^./home/' || true)
test -z "$left" || { echo "left behind: $left" >&2; exit 1; }
test -s "$root/home/place.wholeplace"
echo "Installed, run and purged in a clean Debian 12; the documents of the user are still there."
