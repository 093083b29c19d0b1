# Two commands: `make` builds the site, `make test` runs every check. The rest is for those who carry on.

PYTHON ?= python3
VENV := .venv
ifeq ($(OS),Windows_NT)
BIN := $(VENV)/Scripts
else
BIN := $(VENV)/bin
endif
RUN := $(BIN)/python

.PHONY: site test serve check import screenshots bench lock format clean

site: $(VENV)/ready-to-build
	@$(RUN) build.py $(if $(SITE_URL),--site-url "$(SITE_URL)")

serve: $(VENV)/ready-to-build
	@$(RUN) build.py serve

check: $(VENV)/ready-to-build
	@$(RUN) build.py check

import: $(VENV)/ready-to-build
	@$(RUN) build.py import seeds/*

test: $(VENV)/ready-to-test
	@$(RUN) tools/run_tests.py

screenshots: $(VENV)/ready-to-test site
	@$(RUN) tools/screenshots.py

format: $(VENV)/ready-to-test
	@$(RUN) -m ruff format .
	@$(RUN) -m ruff check --fix .

lock: $(VENV)/ready-to-test
	@$(RUN) tools/lock.py

clean:
	rm -rf site .cache screenshots build dist

# The lock names first what a build needs, then what tests add; a newcomer's first build waits only for the first part.
$(VENV)/ready-to-build: requirements.lock
	@echo "Setting up $(VENV), once."
	@$(PYTHON) -c 'import sys; sys.exit("Explainer needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Name another one: make PYTHON=python3.12" if sys.version_info < (3, 11) else 0)'
	@test -x $(RUN) || $(PYTHON) -m venv $(VENV)
	@sed '/^# To test:/,$$d' requirements.lock > $(VENV)/build.lock
	@$(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes -r $(VENV)/build.lock
	@$(RUN) -m compileall -q explainer
	@touch $@

$(VENV)/ready-to-test: $(VENV)/ready-to-build requirements.lock
	@echo "Installing what the tests need, once."
	@$(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(RUN) tools/browser.py
	@touch $@
