# `make run` and `make test` do all set-up themselves.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
DEV_STAMP := $(VENV)/.installed-dev

.PHONY: run setup demo test check bench eval train models format

run: setup ## the web chat on http://127.0.0.1:8080
	$(BIN)/mai run

setup: $(STAMP) ## virtual environment, dependencies, language model, database
	$(BIN)/mai setup

demo: setup ## the tire story of two people, in the terminal
	$(BIN)/mai demo

test: $(DEV_STAMP) ## all tests
	$(BIN)/mai setup
	$(BIN)/pytest -q -n 2 --dist loadfile

check: $(DEV_STAMP) ## lint, types, import rules
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(DEV_STAMP)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(DEV_STAMP) ## measures, see docs/measures.md
	$(BIN)/mai setup
	$(BIN)/python -m benchmarks
	$(BIN)/python -m benchmarks.traffic

eval: setup ## how well the evaluation messages are read, per language and field
	$(BIN)/python -m nlu.scoring

train: models ## the upper layers, the heads and the language detector, from nlu/data; about an hour on two cores
	$(BIN)/python -m nlu.training.language
	$(BIN)/python -m nlu.training
	$(BIN)/mai setup
	$(BIN)/python -m nlu.scoring --card nlu/model/FIGURES.md

models: $(DEV_STAMP) ## what training and transformers:<model> backends need
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-models.txt

$(BIN)/python:
	$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed; set PYTHON=") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)

$(STAMP): $(BIN)/python requirements.txt pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps -e .
	touch $@

$(DEV_STAMP): $(BIN)/python requirements-dev.txt pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps -e .
	touch $@ $(STAMP)
