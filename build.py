"""The front door: `python build.py` builds the site, `python build.py --help` names the other commands."""

import sys

if sys.version_info < (3, 11):
    sys.stderr.write("Explainer needs Python 3.11 or newer; this is %s.\n" % sys.version.split()[0])  # noqa: UP031
    sys.exit(2)

try:
    from explainer.__main__ import start
except KeyboardInterrupt:
    sys.exit("Stopped.")

if __name__ == "__main__":
    start()
