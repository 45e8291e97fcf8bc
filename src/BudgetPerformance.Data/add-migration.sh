#!/usr/bin/env bash
# Adds one migration under one name for both databases. Needs no database.
set -euo pipefail
cd "$(dirname "$0")"
name=${1:?usage: ./add-migration.sh NAME}
dotnet tool restore
for provider in Sqlite SqlServer; do
  dotnet ef migrations add "$name" --context "${provider}BudgetDbContext" --output-dir "Migrations/$provider"
done
