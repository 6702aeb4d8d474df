# Writes the words that may stand at the cursor.
function __detente_complete
    set -l command detente
    set -l option
    set -l lead ''
    for word in (commandline -opc)[2..]
        if set -q option[1]
            set -e option
        else if __detente_value "$command $word" >/dev/null
            set option $word
        else if test $command = detente; and __detente_value "$word" >/dev/null
            set command $word
        else if not string match -q -- '-*' $word
            set lead "$lead$word "
        end
    end

    # without quotes: fish puts in what it needs
    set -l part (commandline -ct | string replace -ra '[\\\\"\']' '')
    set -l keep ''
    set -l place $command
    if set -q option[1]
        set place "$command $option"
        set lead ''
    else if string match -q -- '--*=*' $part
        set keep (string replace -r '=.*' '=' -- $part)
        set place "$command "(string replace -r '=.*' '' -- $part)
        set lead ''
    else if string match -q -- '-*' $part
        __detente_list options_$command
        return
    end
    set part (string replace -- "$keep" '' $part)

    set -l value (__detente_value $place | string split ' ')
    switch $value[1]
        case file
            __fish_complete_path $part
            return
        case list filter
            set keep $keep(string replace -r '[^,]*$' '' -- $part)
            set part (string replace -r '.*,' '' -- $part)
            if test $value[1] = filter; and string match -q -- 'not:*' $part
                set keep $keep'not:'
            end
    end
    switch $value[1]
        case phrase
            set -l rest (string length -- $lead)
            __detente_list $value[2] | string match -i -- "$lead*" | string sub -s (math $rest + 1)
        case one list filter
            if test -z "$lead"
                printf '%s\n' $keep(__detente_list $value[2])
            end
    end
end

complete -c detente -f -a '(__detente_complete)'
