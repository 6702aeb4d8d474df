# What runs detente on the Java runtime that has come along, and has the program and its archive of
# classes in itself: no other is looked for, and nothing is kept in a cache.

self=$0
if [ -L "$self" ]; then self=$(readlink -f -- "$self" && echo .) && self=${self%??}; fi
case $self in /*) ;; *) self=$PWD/$self ;; esac
java=${self%/*}/../lib/detente/bin/java
if ! [ -x "$java" ]; then
  echo "detente: the Java runtime is not in ${self%/*}/../lib/detente; install detente again" >&2
  exit 70
fi
jvm=$java
main='-m dev.detente/dev.detente.cli.Main'
class_path=
archive=
cache=
# To the JVM a colon ends the name of a file.
mend=
case $self in *:*) mend=', move it to a folder without a colon in its name' ;; esac
