#!/bin/sh
# The PDF reports of the examples as poppler reads them: fonts embedded, as subsets, with their letters; the names of factors and
# touchpoints found as text, in both languages; pages that can be painted.
#
#   tests/interop/pdf.sh BINARY
#
# Says that it is skipped where poppler-utils is not installed.
set -eu

binary=${1:?the program to test}
case $binary in /*) ;; *) binary=$PWD/$binary ;; esac
for tool in pdffonts pdfinfo pdftotext pdftoppm; do
    if ! command -v "$tool" >/dev/null 2>&1; then
        echo "pdf: skipped, $tool (poppler-utils) is not installed"
        exit 0
    fi
done

here=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

fail() {
    echo "pdf: $*" >&2
    failed=1
}

# Words may be broken over lines: spaces are not compared.
squeeze() {
    tr -d '[:space:]' | sed 's/…//g; s/\xc2\xa0//g'
}

# A name may be cut with “…” where it has no room: its first two words must stand there.
check_names() {
    language=$1 table=$2 text=$3
    missing=0 names=0
    while IFS= read -r name; do
        [ -n "$name" ] || continue
        names=$((names + 1))
        begin=$(printf '%s' "$name" | cut -d' ' -f1-2 | squeeze)
        case $text in
        *"$begin"*) ;;
        *)
            missing=$((missing + 1))
            echo "  not found: $name" >&2
            ;;
        esac
    done <"$table"
    [ "$names" -gt 0 ] || fail "$language: no names to look for"
    [ "$missing" -eq 0 ] || fail "$language: $missing of $names names are not in the text"
}

for example in restaurant fitness-club agency; do
    for language in en ru; do
        project=$here/projects/$example.$language.ron
        out=$work/$example.$language
        if ! "$binary" export "$project" --to "$out" --only pdf --lang "$language" >"$work/log" 2>&1; then
            cat "$work/log" >&2
            fail "$example.$language: export failed"
            continue
        fi
        # Names as the project file writes them: `name: "…"` of factors and touchpoints.
        for part in factors touchpoints; do
            sed -n "/^ *$part: \[/,/^ *\],/p" "$project" |
                sed -n 's/^.*name: "\([^"]*\)".*$/\1/p' >"$work/$part"
        done
        all=
        count=0
        find "$out" -name '*.pdf' >"$work/files"
        while IFS= read -r file; do
            count=$((count + 1))
            fonts=$(pdffonts "$file" 2>/dev/null | tail -n +3)
            [ -n "$fonts" ] || fail "$file: no fonts"
            # The columns emb, sub and uni.
            if echo "$fonts" | grep -qv ' yes yes yes '; then
                echo "$fonts" >&2
                fail "$file: a font is not embedded as a subset with its letters"
            fi
            pdfinfo "$file" >"$work/info" 2>/dev/null || fail "$file: pdfinfo refuses it"
            grep -q '^Title: *[^ ]' "$work/info" || fail "$file: no title"
            pdftoppm -r 20 -png "$file" "$work/page" 2>/dev/null || fail "$file: cannot be painted"
            all=$all$(pdftotext -raw "$file" - 2>/dev/null | squeeze)
        done <"$work/files"
        [ "$count" -gt 0 ] || fail "$example.$language: no PDF was written"
        for part in factors touchpoints; do
            check_names "$example.$language $part" "$work/$part" "$all"
        done
    done
done

[ "$failed" -eq 0 ] && echo "pdf: fonts, text and pages are as they should be"
exit "$failed"
