# Every task a person runs. `make` alone lists them.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --quiet --quiet --disable-pip-version-check
RUN := PYTHONPATH=openapi $(BIN)/python
READY := $(VENV)/.ready

.PHONY: help
help: ## list the tasks
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 18

.PHONY: setup
setup: $(READY) ## make .venv with everything the other tasks need

$(VENV)/.dependencies: requirements/dev.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; this is " + sys.version.split()[0] + ". Name one: make PYTHON=python3.12 ...")'
	@echo "Setting up $(VENV) ..."
	@$(PYTHON) -m venv --clear $(VENV)
	@$(PIP) install --require-hashes -r requirements/dev.txt
	@touch $@

$(READY): $(VENV)/.dependencies pyproject.toml
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

.PHONY: demo
demo: generate ## regenerate, then use the client against the sandbox: no key, no network
	@$(BIN)/python examples/demo.py

.PHONY: test
test: $(READY) ## run the tests
	@$(BIN)/python -m pytest -n 2 -q

.PHONY: fetch
fetch: $(READY) ## fetch the API's description (SPEC_URL=... from elsewhere, FORCE=1 to accept a much smaller one)
	@$(RUN) -m pipeline fetch $(if $(FORCE),--force) $(if $(SPEC_URL),'$(SPEC_URL)')

.PHONY: generate
generate: $(READY) ## regenerate generated/ from the vendored description
	@$(RUN) -m pipeline generate

.PHONY: check
check: lint types drift ## all gates but the tests: lint, format, types, nothing lost, nothing stale

.PHONY: lint
lint: $(READY)
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check --quiet . || { echo "run: make format"; exit 1; }
	@echo "lint and format: clean"

.PHONY: types
types: $(READY)
	@MYPYPATH=overlay:generated:openapi $(BIN)/mypy -p ofapi -p ofapi_generated -p pipeline
	@$(BIN)/basedpyright --warnings

.PHONY: drift
drift: $(READY)
	@$(RUN) -m pipeline check

.PHONY: format
format: $(READY) ## sort imports and format what is written by hand
	@$(BIN)/ruff check --quiet --fix-only .
	@$(BIN)/ruff format --quiet .

.PHONY: bench
bench: $(READY) ## measure import, call and parsing, side by side with httpx and the vendor's SDK
	@$(BIN)/python -m benchmarks

.PHONY: package
package: $(READY) ## build wheel and sdist into dist/ and try them in an empty environment
	@rm -rf dist
	@$(BIN)/python -m build --quiet --no-isolation --outdir dist .
	@$(BIN)/python tests/packaging/try_wheel.py dist

.PHONY: lock
lock: $(READY) ## pin requirements/dev.in anew, with hashes, for every platform
	@$(PIP) install uv
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
		--no-emit-index-url --no-emit-find-links --upgrade requirements/dev.in --output-file requirements/dev.txt

.PHONY: clean
clean: ## remove everything that can be made again
	@rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
