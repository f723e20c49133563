#!/usr/bin/env bash
# Run a command with the newest Python of a Debian release, for interpreters that the machine does not have. As root.
#
#   tests/benchmarks/in_debian.sh FOLDER RELEASE PYTHON COMMAND...
#   tests/benchmarks/in_debian.sh /var/tmp/sid sid python3.14 /kata/.venv-debian/bin/python -m pytest -q tests/test_hostile.py
#
# FOLDER gets the release, by debootstrap, the first time; MIRROR says where from, if debootstrap's own choice will not
# do. This checkout is copied to /kata in it, with an environment of its own in .venv-debian.
set -euo pipefail

folder=$1 release=$2 python=$3
shift 3
checkout=$(cd "$(dirname "$0")/../.." && pwd)

if [ ! -e "$folder/usr/bin/$python" ]; then
  debootstrap --variant=minbase --include="$python,$python-venv,bubblewrap,ca-certificates" "$release" "$folder" ${MIRROR:-}
fi
for place in /etc/resolv.conf /etc/pip.conf /etc/xdg/pip /root/.config/pip /etc/ssl/certs/ca-certificates.crt; do # what pip is told, and trusts
  if [ -e "$place" ]; then
    mkdir -p "$folder$(dirname "$place")"
    cp -rL "$place" "$folder$(dirname "$place")/"
  fi
done

# Mounts of its own, which end with the command.
export folder checkout python
unshare --mount --propagation private bash -euo pipefail -c '
  mount --bind "$folder" "$folder"
  mount -t proc proc "$folder/proc"
  mount --rbind /dev "$folder/dev"
  mount --rbind /sys "$folder/sys"
  mkdir -p "$folder/kata" "$folder/.old"
  find "$folder/kata" -mindepth 1 -maxdepth 1 ! -name .venv-debian -exec rm -rf {} +
  (cd "$checkout" && git ls-files -z --cached --others --exclude-standard | tar -c --ignore-failed-read --null -T - -f -) |
    tar -x -C "$folder/kata" -f -
  cd "$folder"
  pivot_root . .old # bubblewrap does not start in a chroot
  umount -l /.old
  cd /kata
  export HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin
  cmp -s pyproject.toml .venv-debian/of || { "$python" -m venv --clear .venv-debian; .venv-debian/bin/pip install -qq -e ".[dev]"; }
  cp pyproject.toml .venv-debian/of
  exec "$@"
' bash "$@"
