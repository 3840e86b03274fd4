# Needs git, make and the Swift toolchain; `make setup` names and installs the rest.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

SWIFT ?= swift
DEBUG := .build/debug/controlplane
RELEASE := .build/release/controlplane
VENV := .venv
JOBS_LOG := .build/build.log

.PHONY: help setup build release demo run test check format bench clean

help: ## Show what can be done here
	@echo "Control Plane Manager: make TARGET"
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-9s %s\n", $$1, $$2}'

setup: ## Install what the build needs and this machine lacks (libsqlite3-dev, libssl-dev)
	@Scripts/setup.sh

build: setup ## Build the program for trying and testing
	@Scripts/quiet.sh $(SWIFT) build --product controlplane

release: setup ## Build the program for use: one file, .build/release/controlplane
	@Scripts/quiet.sh $(SWIFT) build -c release --static-swift-stdlib -Xlinker -S --product controlplane

demo: build ## Watch a small H200 fleet, 60 times faster than life; ends with Ctrl-C
	@$(DEBUG) demo $(ARGS)

run: release ## Run the daemon (needs RUNPOD_API_KEY)
	@$(RELEASE) serve $(ARGS)

test: setup ## Build and run every test
	@Scripts/test.sh

check: ## Check the formatting, then run every test: what CI runs
	@$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests
	@$(MAKE) --no-print-directory test

format: ## Format the sources
	@$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

bench: setup ## Measure speed (a package of its own, under Benchmarks/); writes Benchmarks/results.json
	@cd Benchmarks && ../Scripts/quiet.sh $(SWIFT) build -c release && .build/release/benchmarks

clean: ## Remove what was built
	rm -rf .build .build-* $(VENV)
