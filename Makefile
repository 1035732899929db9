# A machine with Python 3.11 or later, git and make needs nothing else: the virtual environment makes itself.
PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python
SITE_READY := $(VENV)/.ready-site
TEST_READY := $(VENV)/.ready-test
# A process for each processor; the tests of a file stay together, for what they share is made once.
TOGETHER := -n auto --maxprocesses 8 --dist loadfile
INSTALL := $(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes

.PHONY: site test coverage check golden requirements clean
.DEFAULT_GOAL := site

site: $(SITE_READY)  ## seeds/ → site/
	$(RUN) -m builder

test: $(TEST_READY)  ## every test; with COVERAGE=1 also how much of the builder they run, and an error where it is too little
ifdef COVERAGE
	$(RUN) -m coverage erase
	$(RUN) -m coverage run -m pytest $(TOGETHER) $(TESTS)
	$(RUN) -m coverage combine --quiet
	$(RUN) -m coverage report
	$(RUN) -m coverage json --quiet -o - | $(RUN) -m tests.covered
else
	$(RUN) -m pytest $(TOGETHER) $(TESTS)
endif

coverage:  ## the tests, and how much of the builder they run
	$(MAKE) test COVERAGE=1

check: $(TEST_READY)  ## style, types and the laws of the house
	$(RUN) -m ruff check .
	$(RUN) -m mypy
	$(RUN) -m pytest tests/test_laws.py

golden: $(TEST_READY)  ## refresh site/, tests/golden/site and the messages in tests/faulty: read the difference before you commit it
	$(RUN) -m builder build --seeds seeds --out site
	$(RUN) -m builder build --seeds tests/golden/seeds --out tests/golden/site
	$(RUN) -m tests.test_faulty

requirements: $(TEST_READY)  ## refresh the hashed requirements after a change of pyproject.toml (needs uv)
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate pyproject.toml -o requirements.txt
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --extra test pyproject.toml -o requirements-test.txt

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis dist build .coverage*

$(RUN):
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed: make PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)

$(SITE_READY): requirements.txt | $(RUN)
	$(INSTALL) -r requirements.txt
	$(RUN) -m compileall -q builder
	touch $@

$(TEST_READY): requirements-test.txt | $(RUN)
	$(INSTALL) -r requirements-test.txt
	$(RUN) -m compileall -q builder
	touch $@ $(SITE_READY)
