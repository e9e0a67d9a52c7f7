# Parterre's commands. `make help` lists them.
.DEFAULT_GOAL := help
.PHONY: help setup packages web build deb image program run test test-rust rules prices test-e2e attack race kill-test restart-test sync-trace simulator simulate simulate-bugs till-days bench screenshots social-cards read-again fmt lint deny clean

DATA ?= target/demo
PORT ?= 3000
PACKAGES := chromium chromium-headless-shell firefox-esr webkit2gtk-driver xvfb postgresql poppler-utils zbar-tools qpdf openssl oathtool argon2 python3-venv strace skopeo umoci systemd pkg-config gcc libc6-dev
WASM_OPT := e2e/node_modules/.bin/wasm-opt
# What `make build` leaves, to be measured and shipped; and what is built quickly, to be tried.
SHIPPED := target/release/parterre
BINARY := target/debug/parterre
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD := 1

help: ## This list
	@grep -hE '^[a-z0-9-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

setup: ## Install what building needs: the wasm target and npm's packages
	@rustup target list --installed 2>/dev/null | grep -q wasm32-unknown-unknown || rustup target add wasm32-unknown-unknown
	@[ e2e/node_modules/.package-lock.json -nt e2e/package-lock.json ] || npm --prefix e2e ci --ignore-scripts --no-audit --no-fund

packages: ## Install what testing needs from Debian: Chromium, Firefox, WebKit, PostgreSQL, readers of PDF and barcodes, second opinions on codes and hashes
	@missing=; for p in $(PACKAGES); do dpkg -s $$p >/dev/null 2>&1 || missing="$$missing $$p"; done; \
	if [ -n "$$missing" ]; then \
	  if [ "$$(id -u)" = 0 ]; then apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	  else echo "missing packages:$$missing (as root: apt-get install$$missing)" >&2; exit 1; fi; fi

web: setup ## Build the browser's files into target/site
	@cargo run -q -p bundle

build: web ## Build target/release/parterre, one file that serves the whole shop
	@cargo build -q --release -p server

deb: build ## A Debian package of the program, into target
	@packaging/debian

image: build ## A container image of the program (an OCI archive), into target
	@packaging/image

program: setup
	@.ci/with-web cargo build -q -p server

run: program ## Build quickly, load the demo season into DATA, serve it at PORT
	@$(BINARY) demo --data $(DATA)
	@$(BINARY) serve --data $(DATA) --port $(PORT)

test: packages setup ## The whole suite: Rust on SQLite and PostgreSQL, then the browser
	@.ci/test

test-rust: ## Only the Rust tests, on SQLite and PostgreSQL
	@.ci/with-postgres cargo test -q

test-e2e: packages program ## Only the browser tests
	@.ci/geckodriver
	@.ci/e2e

CASES ?= 100000

rules: web ## The browser's rules of prices beside the server's: CASES=n SEED=n
	@.ci/rules $(CASES) $(SEED)

BASKETS ?= 10000

prices: program ## Random baskets, priced and then sold by the house, judged by a second pricer: BASKETS=n SEED=n
	@.ci/prices $(BASKETS) $(SEED)

screenshots: packages program ## Pictures of every page into target/screenshots; those kept in docs/screenshots are renewed
	@cd e2e && PARTERRE_BINARY=../$(BINARY) node screenshots.mjs

social-cards: setup ## The posters as cards for social networks (needs Python's Pillow)
	@cd e2e && node social-cards.mjs

# The environment's LANGUAGE is the shell's own, so it is not asked.
LANGUAGE =
IDS ?=

read-again: ## Note that translations were read against the English texts of today: LANGUAGE="de fr" IDS="a b" (without IDS: show those to read)
	@.ci/read-again "$(LANGUAGE)" $(IDS)

bench: packages build ## Measure server, page and 3D; docs/performance.md says what the figures mean
	@cargo build -q --release -p testing --example bench --example arena --example money_page
	@cargo build -q --release -p domain --example rules
	@cargo build -q --release -p server --example trial
	@.ci/bench

ROUNDS ?= 20
DATABASE ?= sqlite
SEED ?= 1

race: ## Shoppers race for the same seats: ROUNDS=n DATABASE=sqlite|postgres SEED=n
	@cargo build -q --release -p testing --example race
	@.ci/with-postgres target/release/examples/race --rounds $(ROUNDS) --database $(DATABASE) --seed $(SEED)

kill-test: packages build ## kill -9 the real server under sale, beside a bank that makes faults: ROUNDS=n DATABASE=sqlite|postgres SEED=n
	@cargo build -q -p server --example trial
	@.ci/with-postgres target/debug/examples/trial kill --binary $(SHIPPED) --rounds $(ROUNDS) --database $(DATABASE) --seed $(SEED)

restart-test: packages build ## Restart the real server under sale by its parent: ROUNDS=n DATABASE=sqlite|postgres SEED=n
	@cargo build -q -p server --example trial
	@.ci/with-postgres target/debug/examples/trial restart --binary $(SHIPPED) --rounds $(ROUNDS) --database $(DATABASE) --seed $(SEED)

sync-trace: packages build ## Show by strace that answers come after their sync to disk: ROUNDS=n DATABASE=sqlite|postgres SEED=n
	@cargo build -q -p server --example trial
	@.ci/with-postgres target/debug/examples/trial sync --binary $(SHIPPED) --rounds $(ROUNDS) --database $(DATABASE) --seed $(SEED)

ATTACKS ?=

attack: build ## Attack a server that is started on demo data: ATTACKS="half-bodies idle-sockets" (all without)
	@cargo build -q -p server --example attack
	@target/debug/examples/attack --binary $(SHIPPED) $(ATTACKS)

SEEDS ?= 1000
FROM ?= 1
LOG ?=

simulator:
	@cargo build -q --release -p testing --example simulate

simulate: simulator ## Shoppers, banks and faults from seeds: SEEDS=n FROM=n DATABASE=sqlite|postgres LOG=file (to resume)
	@POSTGRES_OPTIONS='-c fsync=off' .ci/with-postgres .ci/simulate $(SEEDS) $(FROM) $(DATABASE) $(LOG)

simulate-bugs: ## Plant each known bug in a copy of the tree, and show which seed of the simulation finds it: SEEDS=n
	@.ci/simulate-bugs $(SEEDS)

till-days: ## Random days of tills against the ledger's export, then with planted bugs: SEEDS=n DAYS=n KILLS=n
	@.ci/till-days $(SEEDS) $(DAYS) $(KILLS)

fmt: ## Format the Rust sources
	@cargo fmt

lint: ## Formatting and Clippy, warnings are errors
	@.ci/lint

deny: ## Licences, sources and bans of the crates that we are made of (deny.toml)
	@.ci/deny

clean: ## Forget everything that was built
	@cargo clean
