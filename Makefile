# Two commands: `make` builds the site, `make test` runs every check. The rest is for those who carry on.
# What a microsite needs, too (site, serve, check, import, clean, and setting up .venv), stands in the included file.

include explainer/starter/Makefile

.PHONY: test docs screenshots bench bench-preview lock format clean-tools

test: $(VENV)/ready-to-test
	@$(RUN) tools/run_tests.py

docs: $(VENV)/ready-to-build
	@$(RUN) -m tools.docs

screenshots: $(VENV)/ready-to-test site
	@$(RUN) tools/screenshots.py

bench: $(VENV)/ready-to-build
	@$(RUN) -m bench $(BENCH)

bench-preview: $(VENV)/ready-to-build
	@$(RUN) -m bench.preview $(BENCH)

format: $(VENV)/ready-to-test
	@$(RUN) -m ruff format .
	@$(RUN) -m ruff check --fix .

lock: $(VENV)/ready-to-test
	@$(RUN) tools/lock.py

clean: clean-tools

clean-tools:
	rm -rf screenshots build dist

$(VENV)/ready-to-test: $(VENV)/ready-to-build requirements.lock
	@echo "Installing what the tests need, once."
	@$(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(RUN) tools/browser.py
	@$(RUN) tools/html_checker.py
	@touch $@
