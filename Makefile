# The words of this repository. CI uses the same ones. Each prepares the environment by itself.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
COMPILED := .bench/compiled
READY := $(VENV)/.ready
export NO_MKDOCS_2_WARNING := 1

.DEFAULT_GOAL := help
.PHONY: help demo test check generate site wheel wheel-compiled test-compiled compiled bench fuzz clean

help: ## say what the words mean
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1#\2/p' $(MAKEFILE_LIST) | column -t -s '#'

demo: $(READY) ## generate a PID, check documents, build the site, say where everything is
	@$(BIN)/python scripts/demo.py

test: $(READY) ## run all tests
	@$(BIN)/pytest -n 2 --dist loadgroup

check: $(READY) ## lint, types, and whether what is generated is up to date
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/python scripts/generate.py --check
	@$(BIN)/gatepost check .

generate: $(READY) ## write what is generated: cookiecutter copies, pages of rules, kinds and commands
	@$(BIN)/python scripts/generate.py

site: $(READY) ## build the playbook into site/
	@# --quiet would silence --strict, too: warnings that are not shown are not counted.
	@out=$$($(BIN)/mkdocs build --strict 2>&1) || { echo "$$out" | grep -v INFO; exit 1; }
	@echo "The site is in site/. Look at it: $(BIN)/mkdocs serve"

wheel: $(READY) ## pack gatepost with its templates into dist/
	@$(BIN)/python -m hatchling build -t wheel

wheel-compiled: $(READY) ## the same compiled, for this platform and this Python; needs a C compiler
	@# From an unpacked sdist, so that nothing compiled is left beside the sources, where it would be imported.
	@rm -rf build/sdist && mkdir -p build/sdist
	@$(BIN)/python -m hatchling build -t sdist -d build/sdist
	@tar -xzf build/sdist/*.tar.gz -C build/sdist --strip-components 1
	@cd build/sdist && HATCH_BUILD_HOOK_ENABLE_MYPYC=1 $(CURDIR)/$(BIN)/python -m hatchling build -t wheel -d $(CURDIR)/dist

compiled: $(COMPILED)/.ready ## install that into .bench/compiled, with the tools of the tests

test-compiled: $(COMPILED)/.ready ## run the tests of what is compiled against it
	@GATEPOST_COMPILED=required $(COMPILED)/bin/pytest -n 2 --dist loadgroup $(COMPILED_TESTS:%=tests/test_%.py)

bench: $(READY) ## measure the checker beside its peers
	@$(BIN)/python scripts/bench.py

fuzz: $(READY) ## send mutated documents through everything, for a quarter of an hour
	@$(BIN)/python -m fuzz.run --documents 200000 --jobs 2

clean: ## take away what was built
	@rm -rf site demo dist build $(VENV) .cache .mypy_cache .ruff_cache .pytest_cache .hypothesis

# What reaches the compiled modules. The rest of the tests reads the sources, the site, or the edges, which are the same.
COMPILED_TESTS := compiled attack baseline carry cases changed check deal_faults deal_properties deal_story examples fix gate \
	gone_wrong learn matrix match_reports match_states migrate names outputs read rules send shortcuts sign templates tuples twins values

$(COMPILED)/.ready: $(READY) $(shell find scripts/gatepost templates -name '*.py' -o -name '*.md' -o -name '*.toml')
	@$(MAKE) --no-print-directory wheel-compiled
	@test -x $(COMPILED)/bin/python || $(BIN)/python -m venv $(COMPILED)
	@$(COMPILED)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@# Of all wheels in dist/ pip takes the one that fits best, which is the compiled one.
	@$(COMPILED)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-index --find-links dist --force-reinstall gatepost
	@touch $@

# The environment is made from pinned and hashed requirements, then gatepost itself, editable.
$(READY): requirements/dev.txt pyproject.toml
	@echo "Preparing the environment in $(VENV) (a minute, the first time) ..."
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; name one: make PYTHON=python3.12"; exit 2; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@
