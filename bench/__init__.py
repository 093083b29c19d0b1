"""The benchmark of this engine beside others; `python -m bench --help`."""
