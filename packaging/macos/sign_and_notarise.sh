#!/bin/bash
# Signs the program for macOS and lets Apple notarise the disk image, where the secrets are given; says so where not.
#
#   sign_and_notarise.sh sign "dist/BigCommerce Connect.app"    before the disk image is made
#   sign_and_notarise.sh notarise dist/….dmg                    after it
#
# MACOS_CERTIFICATE            a "Developer ID Application" certificate with its key (.p12), in base64
# MACOS_CERTIFICATE_PASSWORD   its password
# MACOS_NOTARY_KEY             an App Store Connect API key (.p8), in base64
# MACOS_NOTARY_KEY_ID          its ID
# MACOS_NOTARY_ISSUER          the issuer ID shown beside it
#
# Runs with the bash 3.2 of macOS.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
certificate=${MACOS_CERTIFICATE:-}
notary_key=${MACOS_NOTARY_KEY:-}
place=
keychain=
keychains_kept=
former_keychains=()

say() { printf '%s\n' "$1"; }
give_up() { printf '%s\n' "$1" >&2; exit 1; }

# The keys are files for as long as this runs, and no longer.
clean_up() {
    if [ -n "$keychains_kept" ]; then search_in || true; fi
    if [ -n "$keychain" ]; then security delete-keychain "$keychain" || true; fi
    if [ -n "$place" ]; then rm -rf "$place"; fi
}
trap clean_up EXIT
make_place() {
    place=$(mktemp -d)
    chmod 700 "$place"
}

# Writes the value of secret $1, which is $2 in base64, to the file $3. Most tools wrap base64 in lines; of those openssl
# reads nothing with -A, and calls that a success.
decode() {
    if ! printf '%s' "$2" | tr -d '[:space:]' | openssl base64 -d -A >"$3" || [ ! -s "$3" ]; then
        give_up "$1 is not base64. Make it with: base64 -i FILE"
    fi
}

# Sets the list of keychains that macOS looks for keys and certificates in: those named, then the former ones.
search_in() { security list-keychains -d user -s "$@" ${former_keychains[@]+"${former_keychains[@]}"}; }

keep_keychains() {
    local listed line
    listed=$(security list-keychains -d user) # one on each line, indented and in quotes
    while IFS= read -r line; do
        line=${line#*\"}
        if [ -n "$line" ]; then former_keychains+=("${line%\"*}"); fi
    done <<<"$listed"
    keychains_kept=yes
}

# Puts the certificate into a keychain of its own and sets $identity to it.
open_keychain() {
    make_place
    local password
    password=$(openssl rand -hex 24)
    keychain=$place/signing.keychain-db
    decode MACOS_CERTIFICATE "$certificate" "$place/certificate.p12"
    security create-keychain -p "$password" "$keychain"
    security set-keychain-settings -u -t 3600 "$keychain"
    security unlock-keychain -p "$password" "$keychain"
    security import "$place/certificate.p12" -k "$keychain" -f pkcs12 -P "${MACOS_CERTIFICATE_PASSWORD:-}" -T /usr/bin/codesign
    # Without this, codesign asks in a window.
    security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" >/dev/null
    # Whatever --keychain says, codesign looks through the list for the certificates between this one and Apple's.
    keep_keychains
    search_in "$keychain"
    identity=$(security find-identity -v -p codesigning "$keychain" | sed -n 's/^ *1) \([0-9A-F]*\) .*/\1/p')
    [ -n "$identity" ] || give_up "MACOS_CERTIFICATE holds no certificate that code can be signed with."
}

seal() { codesign --force --timestamp --keychain "$keychain" --sign "$identity" "$@"; }

# From the inside out: a signature covers the signatures of what lies inside.
sign_app() {
    local app=$1 file
    [ -d "$app/Contents/MacOS" ] || give_up "$app is not a program for macOS."
    if [ -z "$certificate" ]; then
        say "$(basename "$app") is not signed by a developer known to Apple: MACOS_CERTIFICATE is not set."
        say "Whoever downloads it has to allow it once, in System Settings under Privacy & Security."
        return
    fi
    open_keychain
    while IFS= read -r -d '' file; do
        case $(file -b "$file") in
            Mach-O*) seal --options runtime "$file" ;;
        esac
    done < <(find "$app/Contents" -type f ! -path "$app/Contents/MacOS/*" -print0)
    while IFS= read -r -d '' file; do
        seal --options runtime "$file"
    done < <(find "$app/Contents" -depth -type d -name '*.framework' -print0)
    seal --options runtime --entitlements "$here/entitlements.plist" "$app"
    codesign --verify --deep --strict --verbose=2 "$app"
    say "$(basename "$app") is signed."
}

notarise_image() {
    local image=$1 answer number
    [ -f "$image" ] || give_up "There is no $image."
    if [ -z "$certificate" ] || [ -z "$notary_key" ]; then
        say "$(basename "$image") is not notarised: MACOS_CERTIFICATE and MACOS_NOTARY_KEY are not both set."
        return
    fi
    open_keychain
    seal "$image"
    decode MACOS_NOTARY_KEY "$notary_key" "$place/notary.p8"
    set -- --key "$place/notary.p8" --key-id "${MACOS_NOTARY_KEY_ID:-}" --issuer "${MACOS_NOTARY_ISSUER:-}"
    # notarytool can end with 0 although Apple said no: what counts is the word.
    answer=$(xcrun notarytool submit "$image" "$@" --wait --timeout 30m) || true
    say "$answer"
    case $answer in
        *"status: Accepted"*) ;;
        *)
            number=$(printf '%s\n' "$answer" | sed -n 's/^ *id: //p' | head -n 1)
            if [ -n "$number" ]; then xcrun notarytool log "$number" "$@" || true; fi
            give_up "Apple did not notarise $(basename "$image"). The reasons are above."
            ;;
    esac
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature --verbose "$image"
    say "$(basename "$image") is signed and notarised."
}

if [ $# -ne 2 ]; then give_up "Usage: sign_and_notarise.sh sign APP, or sign_and_notarise.sh notarise DMG"; fi
case $1 in
    sign) sign_app "$2" ;;
    notarise) notarise_image "$2" ;;
    *) give_up "Usage: sign_and_notarise.sh sign APP, or sign_and_notarise.sh notarise DMG" ;;
esac
