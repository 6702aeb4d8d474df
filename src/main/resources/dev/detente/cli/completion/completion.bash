# detente for bash: completes command lines, with the words of its own record.
@lists@
# global wherever it is sourced: bash-completion does so in a function
declare -gA _detente_values=(
@values@
)

# Puts the line up to the cursor, which bash cuts at COMP_WORDBREAKS, into words again.
_detente_line() {
  local line=${COMP_LINE:0:COMP_POINT} rest word
  words=()
  for word in "${COMP_WORDS[@]:0:COMP_CWORD+1}"; do
    rest=${line#"${line%%[![:space:]]*}"}
    if [[ ${#words[@]} == 0 || $rest != "$line" ]]; then
      words+=('')
    fi
    word=${word:0:${#rest}}
    words[-1]+=$word
    line=${rest:${#word}}
  done
}

# Keeps of the candidates those that begin with the part; where none does, those that begin with it
# in any case; where none does either, those of which a word does.
_detente_match() {
  local candidate any=() inner=()
  for candidate in "${candidates[@]}"; do
    if [[ $candidate == "$part"* ]]; then
      matches+=("$candidate")
    elif [[ ${candidate,,} == "${part,,}"* ]]; then
      any+=("$candidate")
    elif [[ ${candidate,,} == *" ${part,,}"* ]]; then
      inner+=("$candidate")
    fi
  done
  if [[ ${#matches[@]} == 0 ]]; then matches=("${any[@]}"); fi
  if [[ ${#matches[@]} == 0 ]]; then matches=("${inner[@]}"); fi
}

# Replies with the matches, less what stands before the text that readline replaces: that begins
# after a quote that is open, else after the last break that is not quoted.
_detente_reply() {
  local raw=$1 quote='' start=0 open i char match
  for ((i = 0; i < ${#raw}; i++)); do
    char=${raw:i:1}
    if [[ $quote == \\ ]]; then
      quote=''
    elif [[ -n $quote ]]; then
      if [[ $char == "$quote" ]]; then quote=''; fi
    elif [[ $char == [\\\"\'] ]]; then
      quote=$char
      open=$i
    elif [[ $char == @ && $COMP_WORDBREAKS == *@* ]]; then
      # the sign of a host, if bash completes them, is part of what is replaced
      start=$i
    elif [[ $COMP_WORDBREAKS == *"$char"* ]]; then
      start=$((i + 1))
    fi
  done
  if [[ $quote == [\"\'] ]]; then start=$((open + 1)); fi
  raw=${raw:0:start}
  raw=${raw//[\\\"\']/}
  for match in "${matches[@]}"; do
    match=$keep$match
    match=${match:${#raw}}
    if [[ $quote != [\"\'] && $match == *[!-[:alnum:]_.,:@=/]* ]]; then
      printf -v match %q "$match"
      match=${match//\\,/,}
    fi
    COMPREPLY+=("$match")
  done
}

_detente() {
  local words command=detente option='' ended='' lead='' value keep='' part i
  local candidates=() matches=()
  _detente_line
  local last=$((${#words[@]} - 1))
  for ((i = 1; i < last; i++)); do
    part=${words[i]//[\\\"\']/}
    if [[ -n $option ]]; then
      option=''
    elif [[ -n $ended ]]; then
      lead+="$part "
    elif [[ $part == -- ]]; then
      ended=$part
    elif [[ -n ${_detente_values["$command $part"]} ]]; then
      option=$part
    elif [[ $command == detente && -n $part && -n ${_detente_values["$part"]} ]]; then
      command=$part
    elif [[ $part != -* ]]; then
      lead+="$part "
    fi
  done
  COMPREPLY=()
  part=${words[last]//[\\\"\']/}
  if [[ -n $option ]]; then
    value=${_detente_values["$command $option"]}
    lead=''
  elif [[ -z $ended && $part == --*=* ]]; then
    value=${_detente_values["$command ${part%%=*}"]}
    keep=${part%%=*}=
    lead=''
  elif [[ -z $ended && $part == -* ]]; then
    value="one options_$command"
    lead=''
  else
    value=${_detente_values[$command]}
  fi
  part=${part#"$keep"}
  local -n list=_detente_${value#* }
  case ${value% *} in
    file)
      compopt -o default
      return
      ;;
    list | filter)
      if [[ $part == *,* ]]; then keep+=${part%,*},; fi
      part=${part##*,}
      if [[ $value == filter* && $part == not:* ]]; then
        keep+=not:
        part=${part#not:}
      fi
      ;;&
    beginning)
      compopt -o nospace
      ;;&
    one | list | filter | beginning)
      if [[ -z $lead ]]; then candidates=("${list[@]}"); fi
      ;;
    phrase)
      for i in "${list[@]}"; do
        if [[ ${i,,} == "${lead,,}"* ]]; then candidates+=("${i:${#lead}}"); fi
      done
      ;;
  esac
  _detente_match
  _detente_reply "${words[last]}"
}

complete -o nosort -F _detente detente
