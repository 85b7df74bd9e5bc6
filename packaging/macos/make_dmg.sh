#!/bin/bash
# Makes the disk image for macOS: the program, and the Applications folder to drag it to.
#
#   make_dmg.sh "dist/BigCommerce Connect.app" dist/bigcommerce-connect-1.2.3-macos-arm64.dmg
#
# Runs with the bash 3.2 of macOS.
set -euo pipefail

title="BigCommerce Connect"
if [ $# -ne 2 ]; then
    echo "Usage: make_dmg.sh APP DMG" >&2
    exit 1
fi
app=$1
image=$2
if [ ! -d "$app/Contents/MacOS" ]; then
    echo "$app is not a program for macOS. build.spec makes it, on macOS." >&2
    exit 1
fi

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
ditto "$app" "$place/$title.app" # keeps links and signatures as they are
ln -s /Applications "$place/Applications"

# ULMO is the smallest format, and every macOS that Qt runs on reads it. Spotlight sometimes holds the fresh volume, and
# hdiutil then calls it busy.
for attempt in 1 2 3; do
    if hdiutil create -quiet -volname "$title" -srcfolder "$place" -fs HFS+ -format ULMO -ov "$image"; then
        echo "built $image"
        exit 0
    fi
    echo "hdiutil did not succeed, attempt $attempt of 3." >&2
    sleep 5
done
echo "The disk image could not be made." >&2
exit 1
