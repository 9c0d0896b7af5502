# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for shopbell-cli

_shopbell_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}
    local commands='new sample import batches undo-import list add tag draft post stats undo redo history check backup restore'
    local common='--json --quiet --help' options='' values=''
    COMPREPLY=()

    if [[ $COMP_CWORD -eq 1 ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$commands --help --version" -- "$current")
        return
    fi

    case $previous in
        --kind)
            if [[ $command == new ]]; then
                values='bakery cafe restaurant tea grocery bicycles salon books flowers tools pets clothing web other'
            else
                values='remark praise complaint idea question'
            fi ;;
        --sentiment) values='positive negative mixed unsorted' ;;
        --source) values='customer team supplier observation' ;;
        --touchpoint) values='none finding asking choosing ordering buying paying invoice receiving using after-sales ending coming-back' ;;
        --where-it-hurts) values='none people offer process channel' ;;
        --channel) values='google facebook yelp tripadvisor trustpilot etsy instagram wechat dianping in-person phone e-mail message questionnaire web-shop other' ;;
        --scale) values='1-5 1-10 0-10 percent thumbs' ;;
        --date-order) values='dmy mdy ymd' ;;
        --delimiter) values='tab' ;;
        --encoding) values='UTF-8 UTF-16LE UTF-16BE GB18030 Big5 Shift_JIS windows-1252 ISO-8859-1' ;;
        --by) values='day week month quarter year' ;;
        --window) values='30 60 90 180 360' ;;
        --cohorts) values='returning repurchase repeat-orders' ;;
        --as) values='reviews purchases customers' ;;
        --language) values='en zh' ;;
        --sort) values='urgent newest oldest highest lowest' ;;
        --where)
            compopt -o nospace
            [[ $command == stats ]] && values='segment=' ||
            values='sentiment= kind= channel= tag= touchpoint= state= answered= from= to= rating-min= rating-max= customer= batch=' ;;
        --map)
            compopt -o nospace
            values='text= title= rating= sentiment= date= author= email= phone= reply= reply-date= id= link= channel= language= product= location= status= verified= incentive= extra= skip=' ;;
        --rejects)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            return ;;
        --name|--currency|--reviews|--customers|--purchases|--months|--seed|--until|--format|--search|--limit|--offset|--text|--title|--rating|--date|--author|--tag|--add|--remove|--at|--of|--from|--to)
            return ;;
    esac
    if [[ -n $values ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$values" -- "$current")
        return
    fi

    if [[ $current == -* ]]; then
        case $command in
            new) options='--name --currency --kind' ;;
            sample) options='--reviews --customers --purchases --months --seed --until --language' ;;
            import) options='--as --format --map --encoding --delimiter --date-order --scale --channel --dry-run --rejects' ;;
            list) options='--where --search --sort --limit --offset' ;;
            add) options='--text --title --rating --channel --date --author --sentiment --kind --source --touchpoint --where-it-hurts --tag --urgent --private' ;;
            tag) options='--sentiment --add --remove --kind --touchpoint --where-it-hurts' ;;
            draft) options='--text' ;;
            post) options='--at' ;;
            stats) options='--from --to --by --window --cohorts --where' ;;
            history) options='--of --limit' ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W "$options $common" -- "$current")
        return
    fi

    if [[ $COMP_CWORD -eq 3 && $command == list ]]; then
        mapfile -t COMPREPLY < <(compgen -W 'reviews tags' -- "$current")
    elif [[ $COMP_CWORD -eq 3 && $command == stats ]]; then
        mapfile -t COMPREPLY < <(compgen -W 'repeat-purchases cohorts purchase-gap purchase-frequency referrals' -- "$current")
    elif [[ $COMP_CWORD -eq 3 && $command == add ]]; then
        mapfile -t COMPREPLY < <(compgen -W 'review' -- "$current")
    else
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}
complete -F _shopbell_cli shopbell-cli
