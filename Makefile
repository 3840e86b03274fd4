# Needs git, make and the Swift toolchain; `make setup` names and installs the rest.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

SWIFT ?= swift
DEBUG := .build/debug/controlplane
RELEASE := .build/release/controlplane

.PHONY: help setup build release agent demo run quick test lint check guards format docs bench clean deb

help: ## Show the targets
	@echo "Control Plane Manager: make TARGET"
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-9s %s\n", $$1, $$2}'

setup: ## Install missing build requirements (libsqlite3-dev, libssl-dev)
	@Scripts/setup.sh

build: setup ## Build the program for development: .build/debug/controlplane
	@Scripts/quiet.sh $(SWIFT) build --product controlplane

release: setup ## Build the program for production, in one file: .build/release/controlplane
	@Scripts/quiet.sh $(SWIFT) build -c release --static-swift-stdlib -Xlinker -S --product controlplane

agent: ## Build the agent for pods, in one small file: .build-agent/release/controlplane-agent
	@SWIFT="$(SWIFT)" Scripts/build_agent.sh

demo: build ## Run an emulated H200 fleet at 60 times real speed; Ctrl-C ends it
	@$(DEBUG) demo $(ARGS)

run: release ## Run the daemon (needs RUNPOD_API_KEY)
	@$(RELEASE) serve $(ARGS)

quick: setup ## Build, and run the tests that take less than a second each
	@Scripts/test.sh quick

test: setup ## Build, and run every test
	@Scripts/test.sh

lint: ## Check formatting, words, and that every guard of a failure mode has its test
	@$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests
	@Scripts/words.py
	@Scripts/remove_guards.py --check

check: lint test ## Lint, then run every test: what CI runs

guards: setup ## Remove a tenth of the guards (another one each day), and see their tests fail
	@Scripts/remove_guards.py --tenth $$(date +%j) --batch 6

format: ## Format the sources
	@$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

deb: $(if $(PROGRAM),,release) ## Build the Debian package: .build/deb; PROGRAM=FILE packs another build
	@Scripts/deb.sh $(or $(PROGRAM),$(RELEASE)) .build/deb

docs: build ## Build the pages of the Swift API: .build/docs
	@Scripts/api_docs.sh

bench: setup ## Measure speed (package Benchmarks); writes Benchmarks/results.json
	@cd Benchmarks && ../Scripts/quiet.sh $(SWIFT) build -c release && .build/release/benchmarks

clean: ## Remove everything that was built
	rm -rf .build .build-* .venv
