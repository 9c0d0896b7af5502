#!/usr/bin/env bash
# Opens every page and dialog in the real window and saves its picture: run.sh BUILD-FOLDER [FOLDER FOR PICTURES [NAMES]]
# NAMES is a pattern of the shell for the looks that are wanted: '1024x700-*', '*-dark-en'.
# Sizes, appearances, languages and text sizes of quality.md "Looks"; on the sample shop and on an empty one.
# Needs xvfb xauth openbox xdotool imagemagick; ./dev screenshots installs them.
set -euo pipefail
program=$(realpath "$1/shopbell"); cli=$(realpath "$1/shopbell-cli"); out=${2:-build/screenshots}
wanted=${3:-*}
mkdir -p "$out"; out=$(realpath "$out")
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT

# Entries of the menus as "Go to" finds them, in the language of a look: merge, questionnaire, improvements.
words() {
    case $1 in
    *-zh) echo '合并|问卷|改进' ;;
    *-ar) echo 'دمج مع|استبيان|التحسينات' ;;
    *) echo 'Merge with|Questionnaire|Improvements' ;;
    esac
}

# shots NAME SIZE SHOP INI-LINES...: one start of the program, a picture of each page.
shots() {
    local name=$1 size=$2 shop=$3; shift 3
    # shellcheck disable=SC2254 # A pattern it is.
    case $name in $wanted) ;; *) return 0 ;; esac
    local home=$work/home-$name; mkdir -p "$home/.config/Shopbell" "$home/Documents"
    { echo '[General]'; printf '%s\n' "$@"; } >"$home/.config/Shopbell/shopbell.ini"
    cp "$shop" "$work/$name.shopbell"
    HOME=$home XDG_CONFIG_HOME=$home/.config XDG_RUNTIME_DIR=$work PROGRAM=$program SHOP=$work/$name.shopbell OUT=$out NAME=$name SIZE=$size WORDS=$(words "$name") \
        xvfb-run -a -s "-screen 0 ${size}x24" bash -c '
            openbox 2>/dev/null & manager=$!
            sleep 0.5
            QT_QPA_PLATFORM=xcb "$PROGRAM" "$SHOP" 2>"$OUT/$NAME.log" & shown=$!
            window=
            for _ in $(seq 100); do
                window=$(xdotool search --onlyvisible --pid $shown 2>/dev/null | tail -n 1) && [ -n "$window" ] && break
                sleep 0.1
            done
            [ -n "$window" ] || { echo "no window: $NAME" >&2; exit 1; }
            xdotool windowsize "$window" ${SIZE%x*} ${SIZE#*x} windowmove "$window" 0 0
            sleep 1.5
            picture() { sleep 1; import -window root "$OUT/$NAME-$1.png"; }
            IFS="|" read -r merge questionnaire improvements <<<"$WORDS"
            goto() { xdotool key ctrl+k; sleep 0.5; xdotool type --delay 250 "$1"; sleep 0.5; xdotool key Return; sleep 0.5; }
            picture 01-today
            xdotool key ctrl+2; picture 02-reviews
            xdotool key ctrl+n; picture 02-add-review; xdotool key Escape; sleep 0.3
            xdotool key ctrl+2 Down; sleep 0.3; xdotool key a; picture 03-apologise
            xdotool key ctrl+3; picture 04-promises
            xdotool key Return; picture 04-promise
            xdotool key Escape ctrl+1 ctrl+3; sleep 0.3
            xdotool key shift+Tab shift+Tab shift+Tab shift+Tab Right Right space; picture 04-followups
            xdotool key ctrl+4; sleep 0.5; xdotool key Down; picture 05-customers
            xdotool key ctrl+shift+n; picture add-purchase; xdotool key Escape; sleep 0.3
            xdotool key ctrl+shift+a; picture add-customer; xdotool key Escape; sleep 0.3
            goto "$merge"; picture customer-merge; xdotool key Escape; sleep 0.3
            goto "$questionnaire"; picture 11-questionnaire; xdotool key Escape; sleep 0.3
            goto "$improvements"; picture 12-improvement
            xdotool key ctrl+5; picture 06-referrals
            xdotool key ctrl+6; sleep 1; picture 07-insights
            xdotool key ctrl+7; sleep 1; picture 08-share
            xdotool key ctrl+i; picture 09-import; xdotool key Escape; sleep 0.3
            xdotool key ctrl+comma; picture 10-settings
            kill $shown $manager 2>/dev/null; wait 2>/dev/null; true'
    echo "$name"
}

"$cli" sample "$work/en.sample"
"$cli" sample "$work/zh.sample" --language zh
"$cli" new "$work/none.sample" --name "My shop"

for size in 1280x800 1024x700 1920x1080; do
    for appearance in light dark; do
        shots "$size-$appearance-en" "$size" "$work/en.sample" language=en appearance=$appearance
        shots "$size-$appearance-zh" "$size" "$work/zh.sample" language=zh_CN appearance=$appearance
    done
done
shots 1280x800-light-large 1280x800 "$work/en.sample" language=en appearance=light textPercent=200
shots 1280x800-light-ar 1280x800 "$work/en.sample" language=ar appearance=light
shots 1280x800-light-empty 1280x800 "$work/none.sample" language=en appearance=light
shots 1280x800-dark-empty-zh 1280x800 "$work/none.sample" language=zh_CN appearance=dark
echo "Pictures are in $out"
