#!/bin/sh
# Opens a sheet without a window, recalculates it and writes CSV: libreoffice_scores.sh SHEET FOLDER
exec soffice --headless --norestore "-env:UserInstallation=file://$2/profile" \
    --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76' --outdir "$2" "$1" >/dev/null 2>&1
