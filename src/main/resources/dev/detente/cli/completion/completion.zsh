#compdef detente
# detente for zsh: completes command lines, with the words of its own record.
@lists@
typeset -gA _detente_values=(
@values@
)

_detente() {
  local command=detente option= ended= lead= value part list tag
  local -a nospace
  local -a candidates match_any match_inner
  for part in "${(@)words[2,CURRENT-1]}"; do
    part=${(Q)part}
    if [[ -n $option ]]; then
      option=
    elif [[ -n $ended ]]; then
      lead+="$part "
    elif [[ $part == -- ]]; then
      ended=$part
    elif [[ -n ${_detente_values[$command $part]} ]]; then
      option=$part
    elif [[ $command == detente && -n ${_detente_values[$part]} ]]; then
      command=$part
    elif [[ $part != -* ]]; then
      lead+="$part "
    fi
  done
  if [[ -n $option ]]; then
    value=${_detente_values[$command $option]}
    lead=
  elif [[ -z $ended && $PREFIX == --*=* ]]; then
    value=${_detente_values[$command ${PREFIX%%=*}]}
    compset -P 1 '*='
    lead=
  elif [[ -z $ended && $PREFIX == -* ]]; then
    value="one options_$command"
    lead=
  else
    value=${_detente_values[$command]}
  fi
  tag=${value#* }
  list=_detente_$tag
  case ${value% *} in
    file)
      _files
      return
      ;;
    list)
      compset -P '*,'
      ;;
    filter)
      compset -P '*,'
      compset -P 'not:'
      ;;
    beginning)
      nospace=(-S '')
      ;;
  esac
  if [[ $value == phrase* ]]; then
    for part in "${(@P)list}"; do
      if [[ ${(L)part} == "${(L)lead}"* ]]; then
        candidates+=("${part[$#lead+1,-1]}")
      fi
    done
  elif [[ -z $lead && $value != text* ]]; then
    candidates=("${(@P)list}")
  fi
  # what begins with the part; else what does in any case; else what has it
  _describe -V -t $tag $tag candidates "${nospace[@]}" ||
    _describe -V -t $tag $tag candidates -M 'm:{[:lower:][:upper:]}={[:upper:][:lower:]}' "${nospace[@]}" ||
    _describe -V -t $tag $tag candidates -M 'm:{[:lower:][:upper:]}={[:upper:][:lower:]} l:|=* r:|=*' "${nospace[@]}"
}

if [[ $funcstack[1] == _detente ]]; then
  _detente "$@"
else
  compdef _detente detente
fi
