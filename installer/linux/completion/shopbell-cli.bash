# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for shopbell-cli

_shopbell_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]} what=${COMP_WORDS[3]}
    local commands='new sample import batches undo-import list add tag draft post promise followup improvement why-not hand-over settle team check-text stats chart export undo redo history check backup restore'
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
        --allow|--refuse) values='e-mail phone message post in-person marketing be-asked publish-name' ;;
        --prefers) values='e-mail phone message post in-person' ;;
        --reason) values='welcome after-purchase check-back idea-came-true next-one quiet-regular referral-thanks first-purchase-day review-invitation referral-request marketing own still-thinking' ;;
        --status) values='paid pending cancelled voided refunded' ;;
        --way) values='told-a-friend came-along card-handed-on online read-a-review saw-our-post' ;;
        --size) values='instagram-square instagram-portrait story link wide xiaohongshu facebook-square facebook-portrait facebook-story instagram-landscape x linkedin pinterest xiaohongshu-small xiaohongshu-large wechat-moments wechat-cover wechat-thumbnail douyin-cover douyin-story' ;;
        --theme) values='light dark' ;;
        --format)
            [[ $command == export ]] || return
            values='csv json' ;;
        --look) values='awning paper board' ;;
        --asked|--satisfied) values='yes no' ;;
        --tone) values='warm plain formal' ;;
        --letter) values='whole short none' ;;
        --reopen) [[ $command == promise ]] && values='promised in-progress done' ;;
        --question)
            values='satisfied would-recommend'
            [[ $command == settle ]] && values='bought-here bought-elsewhere open' ;;
        --source) values='customer team supplier observation' ;;
        --touchpoint) values='none finding asking choosing ordering buying paying invoice receiving using after-sales ending coming-back' ;;
        --where-it-hurts) values='none people offer process channel' ;;
        --channel) values='google facebook yelp tripadvisor trustpilot etsy instagram wechat dianping in-person phone e-mail message post questionnaire web-shop other' ;;
        --scale)
            values='1-5 1-10 0-10 percent thumbs'
            [[ $command == add ]] && values='1-10 0-10' ;;
        --date-order) values='dmy mdy ymd' ;;
        --delimiter) values='tab' ;;
        --encoding) values='UTF-8 UTF-16LE UTF-16BE GB18030 Big5 Shift_JIS windows-1252 ISO-8859-1' ;;
        --by)
            values='day week month quarter year'
            [[ $command == add || $command == followup ]] && values='e-mail phone message post in-person' ;;
        --window) values='30 60 90 180 360' ;;
        --cohorts) values='returning repurchase repeat-orders' ;;
        --as) values='reviews purchases customers' ;;
        --language) values='en zh' ;;
        --sort)
            case $what in
                customers) values='last-seen name most-bought most-spent score segment usual-gap since-last newest' ;;
                purchases) values='newest oldest most-paid' ;;
                referrals) values='newest oldest' ;;
                *) values='urgent newest oldest highest lowest' ;;
            esac ;;
        --where)
            compopt -o nospace
            case $command:$what in
                list:customers) values='group= segment= known-by= batch=' ;;
                list:purchases) values='customer= counts= status= order= from= to= batch=' ;;
                list:referrals) values='state= way= sent-by= friend= asked= from= to=' ;;
                list:followups) values='state= group= reason= customer= owner=' ;;
                list:followup-ideas) values='customer=' ;;
                list:improvements) values='state= open= owner= tag= touchpoint= review=' ;;
                list:said-often) values='' ;;
                list:templates) values='kind= stars= topic= tone= language= hidden=' ;;
                list:promises) values='state= owner= review= customer= late= due-from= due-to=' ;;
                list:*) values='sentiment= kind= channel= tag= touchpoint= state= answered= from= to= rating-min= rating-max= customer= batch= owner= complaint=open hand-over=asked question=' ;;
                *) values='segment=' ;;
            esac ;;
        --map)
            compopt -o nospace
            values='text= title= rating= sentiment= date= author= email= phone= reply= reply-date= id= link= channel= language= product= location= status= verified= incentive= extra= skip=' ;;
        --rejects|--out|--photo)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            return ;;
        --name|--currency|--country|--reviews|--customers|--purchases|--months|--seed|--until|--search|--limit|--offset|--text|--title|--rating|--date|--author|--tag|--add|--remove|--at|--of|--from|--to|--email|--phone|--segment|--known-by|--heard|--customer|--amount|--discount|--items|--served-by|--order|--sent-by|--friend|--code|--reward|--visited|--score|--occasion|--asked-by|--review|--headline|--template|--fill|--said|--owner|--because|--decline|--close|--rename|--left|--due|--check-back|--step|--acknowledgement|--apology|--cause|--remedy|--prevention|--publication|--changed|--words|--refund|--gift|--check|--cover|--follow-up|--why-not|--agreed|--first-bought|--move|--skip|--answer|--expected|--starts|--keep|--adjust|--drop|--link|--unlink)
            return ;;
    esac
    if [[ -n $values ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$values" -- "$current")
        return
    fi

    if [[ $current == -* ]]; then
        case $command in
            new) options='--name --currency --country --kind' ;;
            sample) options='--reviews --customers --purchases --months --seed --until --language' ;;
            import) options='--as --format --map --encoding --delimiter --date-order --scale --channel --dry-run --rejects' ;;
            list) options='--where --search --sort --limit --offset' ;;
            add)
                case $what in
                    customer) options='--name --email --phone --segment --known-by --prefers --allow --refuse --heard --sent-by --way --asked --sent-by-nobody' ;;
                    purchase) options='--customer --amount --discount --items --date --channel --served-by --order --status --sent-by --way --asked --sent-by-nobody' ;;
                    referral) options='--friend --sent-by --way --asked --code --reward --date --visited' ;;
                    promise) options='--review --title --owner --due --check-back --step --acknowledgement --apology --cause --remedy --prevention --publication --changed --tone --language --letter --plan' ;;
                    improvement) options='--title --text --tag --touchpoint --owner --starts --expected' ;;
                    followup) options='--customer --first-bought --reason --title --text --by --due --owner --language' ;;
                    score) options='--customer --score --scale --question --occasion --asked-by --review --date' ;;
                    *) options='--text --title --rating --channel --date --author --customer --sentiment --kind --source --touchpoint --where-it-hurts --tag --urgent --private --public' ;;
                esac ;;
            tag) options='--sentiment --add --remove --kind --touchpoint --where-it-hurts' ;;
            draft) options='--text --template --fill' ;;
            post) options='--at --channel' ;;
            improvement) options='--measure --keep --adjust --drop --again --starts --link --unlink --delete' ;;
            why-not) options='--tag --touchpoint --because' ;;
            followup) options='--move --skip --done --text --answer --score --delete --by --date --customer' ;;
            check-text) options='--text --channel --complaint --said' ;;
            hand-over) options='--owner --to --because --accept --decline --take-back' ;;
            settle) options='--close --reopen --question' ;;
            team) options='--add --rename --left --to --because' ;;
            promise) options='--start --step --open --words --photo --refund --gift --done --check --satisfied --score --review-changed --reopen --owner --due --check-back --cover --follow-up --why-not --agreed --changed --publish --date' ;;
            stats) options='--from --to --by --window --cohorts --where' ;;
            chart) options='--out --size --theme --look --headline --compare --from --to --by --window --cohorts --where' ;;
            export) options='--out --format' ;;
            history) options='--of --limit' ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W "$options $common" -- "$current")
        return
    fi

    if [[ $COMP_CWORD -eq 3 && $command == list ]]; then
        mapfile -t COMPREPLY < <(compgen -W 'reviews customers purchases referrals promises followups followup-ideas improvements said-often tags templates' -- "$current")
    elif [[ $COMP_CWORD -eq 3 && $command == stats ]]; then
        mapfile -t COMPREPLY < <(compgen -W 'repeat-purchases cohorts purchase-gap purchase-frequency referrals response-time service-recovery' -- "$current")
    elif [[ $COMP_CWORD -eq 3 && $command == chart ]]; then
        mapfile -t COMPREPLY < <(compgen -W 'repeat-purchases purchase-frequency purchase-gap referrals referred-share referral-revenue cohorts' -- "$current")
    elif [[ $COMP_CWORD -eq 3 && $command == export ]]; then
        mapfile -t COMPREPLY < <(compgen -W 'reviews customers purchases referrals promises followups improvements all' -- "$current")
    elif [[ $COMP_CWORD -eq 3 && $command == add ]]; then
        mapfile -t COMPREPLY < <(compgen -W 'review customer purchase referral score promise followup improvement' -- "$current")
    else
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}
complete -F _shopbell_cli shopbell-cli
