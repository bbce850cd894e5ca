#!/bin/sh
# sh scripts/genre-de-proposition.sh <base> : « contenu » si une proposition ne change, depuis cette version,
# que des textes que « npm run verifier » relit en entier ; « code » sinon, ou quand on ne peut pas le savoir.
if base="$(git rev-parse --verify --quiet --end-of-options "$1^{commit}")" &&
	git diff --quiet "$base...HEAD" -- . ':(exclude)content' ':(exclude)docs/orthographe/mots.txt' 2>/dev/null; then
	echo contenu
else
	echo code
fi
