# Every task a person runs. `make` alone lists them.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
PIP := $(BIN)/python -m pip --quiet --quiet --disable-pip-version-check
RUN := PYTHONPATH=openapi $(BIN)/python
READY := $(VENV)/.ready
FUZZ ?= 200000

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
test: $(READY) ## run the tests (TESTS= only some of them)
	@$(BIN)/python -m pytest -n 2 -q $(TESTS)

.PHONY: contract
contract: $(READY) ## send every operation to a mock server and a PHP that others wrote; installs both where they are missing
	@tests/contract/install
	@MACHINES=required $(BIN)/python -m pytest -n 3 -q tests/contract

.PHONY: fuzz
fuzz: $(READY) ## read 200,000 answers as documented and then mutated (FUZZ=20000 for fewer, SEED=7 for the same ones again)
	@seed=$${SEED:-$$RANDOM}; echo "fuzz: seed $$seed; the same answers again: make fuzz FUZZ=$(FUZZ) SEED=$$seed"; \
	FUZZ=$(FUZZ) $(BIN)/python -m pytest -n 3 -q tests/fuzz --hypothesis-seed=$$seed

.PHONY: fetch
fetch: $(READY) ## fetch the API's description (SPEC_URL=... from elsewhere, FORCE=1 to accept a much smaller one)
	@$(RUN) -m pipeline fetch $(if $(FORCE),--force) $(if $(SPEC_URL),'$(SPEC_URL)')

.PHONY: generate
generate: $(READY) ## regenerate generated/ from the vendored description
	@$(RUN) -m pipeline generate

.PHONY: check
check: lint types drift surface-gate ## all gates but the tests: lint, format, types, nothing lost, nothing stale, no public name unsaid

.PHONY: diff
diff: $(READY) ## what changed for callers since the last release (FROM=, TO=: a revision or a file; FORMAT=markdown, json or title)
	@$(RUN) -m pipeline diff $(if $(FROM),--from '$(FROM)') $(if $(TO),--to '$(TO)') $(if $(FORMAT),--format $(FORMAT)) \
		|| { code=$$?; test $$code -ge 10 || exit $$code; } # 10: additions, 20: breaking; make would call either a failure

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

.PHONY: surface-gate
surface-gate: $(READY)
	@$(RUN) -m pipeline check-surface

.PHONY: surface
surface: $(READY) ## record the public names and signatures in docs/surface.txt, for the gate in `make check`
	@$(RUN) -m pipeline surface

.PHONY: format
format: $(READY) ## sort imports and format what is written by hand
	@$(BIN)/ruff check --quiet --fix-only .
	@$(BIN)/ruff format --quiet .

.PHONY: reliability
reliability: $(READY) ## run every fault of tests/faults and write docs/reliability.md from what came of it
	@$(BIN)/python -m tests.faults.page

.PHONY: bench
bench: $(READY) ## measure import, call and parsing, side by side with httpx and the vendor's SDK
	@$(BIN)/python -m benchmarks

.PHONY: package
package: $(READY) ## build wheel and sdist into dist/, twice to the same bytes, and try them in an empty environment
	@$(RUN) -m pipeline build

.PHONY: release
release: $(if $(DRY_RUN),$(READY),check) ## version, changelog, build, checks, commit, tag; no push (DRY_RUN=1, TAG=no, VERSION=x.y.z)
	@$(RUN) -m pipeline release $(if $(DRY_RUN),--dry-run) $(if $(filter no,$(TAG)),--no-tag) $(if $(VERSION),--version '$(VERSION)')

.PHONY: rehearse
rehearse: $(READY) ## the day the API changes, in a scratch clone: fetch to release, from a server on this machine (TESTS=)
	@PYTHONPATH=openapi:. $(BIN)/python -m tests.evolution.rehearse $(TESTS)

.PHONY: lock
lock: $(READY) ## pin requirements/dev.in anew, with hashes, for every platform
	@$(PIP) install uv
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
		--no-emit-index-url --no-emit-find-links --upgrade requirements/dev.in --output-file requirements/dev.txt

.PHONY: clean
clean: ## remove everything that can be made again
	@rm -rf $(VENV) dist build tests/contract/node_modules .mypy_cache .ruff_cache .pytest_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
