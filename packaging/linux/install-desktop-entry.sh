#!/bin/sh
# Puts BigCommerce Connect into the menu of the person who runs this, and nobody else's; --remove takes it out again.
set -eu

name=bigcommerce-connect
here=$(CDPATH='' cd -- "$(dirname -- "$(readlink -f -- "$0")")" && pwd -P) # also when it is run through a link
source=$here/share/applications/$name.desktop
share=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$share/applications/$name.desktop
icons=$share/icons/hicolor

refresh() {
    # Desktops that watch the folder need neither; the others pick the entry up at the next sign-in.
    if command -v update-desktop-database >/dev/null; then
        update-desktop-database "$share/applications" 2>/dev/null || true
    fi
}

remove() {
    rm -f "$entry"
    for icon in "$icons"/*/apps/"$name".png "$icons"/*/apps/"$name".svg; do
        rm -f "$icon"
    done
    refresh
    echo "BigCommerce Connect is no longer in your menu. This folder and your files stay."
}

# A path as the value of Exec wants it: what double quotes need escaped, then what every value needs, then % for itself.
quoted() {
    printf '%s' "$1" | sed -e 's/[\\"`$]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g'
}

install_entry() {
    case $here in
        *"
"*) echo "A folder above this one has a line break in its name. Move this folder, then try again." >&2
            exit 1 ;;
    esac
    if [ ! -r "$source" ] || [ ! -x "$here/$name" ]; then
        echo "This script needs the complete BigCommerce Connect folder. $here is incomplete." >&2
        echo "Unpack the download again and run the script there. Your menu hasn’t changed." >&2
        exit 1
    fi
    mkdir -p "$share/applications"
    # Written beside it first: no menu shall read half an entry, and a full disk leaves the former one.
    trap 'rm -f "$entry.new"' EXIT
    {
        while IFS= read -r line; do
            case $line in
                Exec=*) printf 'Exec="%s"%s\n' "$(quoted "$here/$name")" "${line#Exec="$name"}" ;;
                *) printf '%s\n' "$line" ;;
            esac
        done <"$source"
    } >"$entry.new"
    mv -f -- "$entry.new" "$entry"
    for icon in "$here"/share/icons/hicolor/*/apps/"$name".*; do
        place=$icons${icon#"$here"/share/icons/hicolor}
        mkdir -p "$(dirname -- "$place")"
        cp -- "$icon" "$place"
    done
    refresh
    echo "BigCommerce Connect is in your menu now. It opens $here"
}

case ${1-} in
    "") install_entry ;;
    --remove) remove ;;
    *) echo "Usage: $0 [--remove]" >&2
        exit 2 ;;
esac
