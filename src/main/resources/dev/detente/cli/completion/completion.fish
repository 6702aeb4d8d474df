# detente for fish: completes command lines, with the words of its own record.
function __detente_list --argument-names list
    switch $list
@lists@
    end
end

function __detente_value --argument-names place
    switch $place
@values@
        case '*'
            return 1
    end
end

# Writes where the cursor is, COMMAND or COMMAND OPTION, or options where one may begin; then the
# words before it that are no options.
function __detente_place
    set -l place detente
    set -l option
    set -l ended
    set -l words
    for word in (commandline -opc)[2..]
        if set -q option[1]
            set -e option
        else if set -q ended[1]
            set -a words $word
        else if test "x$word" = x--
            set ended yes
        else if __detente_value "$place $word" >/dev/null
            set option " $word"
        else if test $place = detente; and __detente_value "$word" >/dev/null
            set place $word
        else if not string match -q -- '-*' $word
            set -a words $word
        end
    end
    set -l part (commandline -ct)
    if not set -q option[1]; and not set -q ended[1]
        if string match -q -- '--*=*' $part
            set option " "(string replace -r '=.*' '' -- $part)
        else if string match -q -- '-*' $part
            set place options_$place
        end
    end
    echo "$place$option"
    string join \n -- $words
end

function __detente_file
    set -l place (__detente_place)[1]
    string match -q 'file*' (__detente_value $place)
end

# Writes the words that may stand at the cursor.
function __detente_complete
    set -l place (__detente_place)
    set -l lead (string join '' -- $place[2..]' ')
    set place $place[1]
    # without quotes: fish puts in what it needs
    set -l part (commandline -ct | string replace -ra '[\\\\"\']' '')
    set -l keep ''
    if string match -q 'options_*' $place
        __detente_list $place
        return
    else if string match -q '* *' $place
        set lead ''
        set keep (string match -r '^--[^=]*=' -- $part; or echo '')
        set part (string replace -- "$keep" '' $part)
    end

    set -l value (__detente_value $place | string split ' ')
    switch $value[1]
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
        case one list filter beginning
            if test -z "$lead"
                printf '%s\n' $keep(__detente_list $value[2])
            end
    end
end

complete -c detente -f -a '(__detente_complete)'
complete -c detente -F -n __detente_file
