# What runs detente on a Java that is installed, and finds an archive of classes for it to start from.
# DETENTE_ARCHIVE: auto makes a missing archive in the background, now at once, off uses none.

case ${XDG_CACHE_HOME-} in
  /*) cache=$XDG_CACHE_HOME/detente ;;
  *) cache=${HOME:+$HOME/.cache/detente} ;;
esac

# Java: that of JAVA_HOME, else the first on the PATH.
java=${JAVA_HOME:+$JAVA_HOME/bin/java}
if ! [ -x "$java" ]; then
  java=
  IFS=:
  for folder in ${PATH-}; do
    if [ -x "$folder/java" ]; then java=$folder/java && break; fi
  done
  unset IFS
fi
if [ -z "$java" ]; then
  echo 'detente: no java was found; install a JRE of release 17 or later, or set JAVA_HOME' >&2
  exit 70
fi

# Symbolic links: what they led to the last time, if they still do, else one process finds out; the
# root stands between the two, as a name may have line feeds.
self=$0
if [ -L "$self" ] || [ -L "$java" ]; then
  real_self=
  real_java=
  if [ -r "$cache/links" ]; then { read -r real_self && read -r real_java; } <"$cache/links"; fi
  if ! [ "$self" -ef "$real_self" ] || ! [ "$java" -ef "$real_java" ]; then
    links=$(readlink -f -- "$self" / "$java")
    real_self=${links%%
/
*}
    real_java=${links##*
/
}
    remember links "$real_self
$real_java"
  fi
  self=$real_self
  java=$real_java
fi
case $self in
  /*) ;;
  ./*) self=$PWD/${self#./} ;;
  *) self=$PWD/$self ;;
esac
home=${self%/*}
if ! [ -r "$home/detente.jar" ]; then home=$home/../lib; fi
jar=$home/detente.jar
if ! [ -r "$jar" ]; then
  echo "detente: detente.jar is neither in ${self%/*} nor in ../lib of it; install detente again" >&2
  exit 70
fi
# To the JVM a colon ends the name of a file.
class_path=$jar
main=dev.detente.cli.Main
case $home$cache in
  *:*)
    exec 9<"$jar"
    class_path=/dev/fd/9
    DETENTE_ARCHIVE=off
    ;;
esac

# The release, which need not be told: a script may stand for Java.
version=
while IFS== read -r key value; do
  case $key in
    JAVA_VERSION) version=$value ;;
    JAVA_RUNTIME_VERSION) version=$value && break ;;
  esac
done 2>/dev/null <"${java%/bin/java}/release"
version=${version#\"}
version=${version%\"}
release=${version%%[!0-9]*}
if [ "${release:-17}" -lt 17 ]; then
  echo "detente: Java $version is too old; install a JRE of release 17 or later, or set JAVA_HOME" >&2
  exit 70
fi

jvm="$java $version"
mend=
if [ -z "$release" ]; then
  DETENTE_ARCHIVE=off
  mend=', set JAVA_HOME to a JRE of release 17 or later'
fi

# The archive: its name has the jar's hash and the JDK's version, so that no other is ever used; in
# the cache it has the jar's place too, which an archive is bound to.
archive=
kind=jsa
use=-XX:SharedArchiveFile=
make=-XX:ArchiveClassesAtExit=
train=
case $options in *-Xshare* | *-XX:AOT*) DETENTE_ARCHIVE=off ;; esac
if [ "${release:-17}" -ge 25 ]; then
  kind=aot
  use=-XX:AOTCache=
  make=-XX:AOTCacheOutput=
  # What it would learn of methods helps a compiler that no start waits for, and takes time to load.
  train='-XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining'
fi

# make_archive FILE: makes the archive under another name, so that no half of one is ever seen, not
# even after a power cut. It is given the time of the jar: see usable.
make_archive() {
  mkdir -p "${1%/*}" && mkdir "$1.lock" || return
  # shellcheck disable=SC2086 # the flags are words
  if "$java" $flags $small $train "$make$1.$$" -cp "$jar" dev.detente.cli.Training; then
    touch -r "$jar" "$1.$$"
    sync "$1.$$"
    mv "$1.$$" "$1"
  fi
  rm -f "$1.$$" "$1.$$.config"
  rmdir "$1.lock"
}

name=detente-@JAR_HASH@-$version
beside=$home/$name.$kind
rest=$home
while [ "$rest" != "${rest#*/}" ]; do
  name=$name=${rest%%/*}
  rest=${rest#*/}
done
cached=$cache/$name=$rest.$kind

if [ "${DETENTE_ARCHIVE:=auto}" = now ]; then
  if [ -w "$home" ]; then make_archive "$beside"; else make_archive "$cached"; fi >/dev/null 2>&1
fi

# usable FILE: tells whether there is such an archive, and whether nothing was written to it or to the
# jar since it was made: of one that is damaged a JVM dies, or never ends, and to look costs it more
# than it gains.
usable() {
  [ -r "$1" ] && ! [ "$1" -nt "$jar" ] && ! [ "$jar" -nt "$1" ]
}

if [ "$DETENTE_ARCHIVE" != off ]; then
  if usable "$beside"; then
    archive=$use$beside
  elif usable "$cached"; then
    archive=$use$cached
  elif [ -n "$cache" ] && ! [ -d "$cached.lock" ]; then
    (make_archive "$cached" </dev/null >/dev/null 2>&1 &)
  fi
fi
