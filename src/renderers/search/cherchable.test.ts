import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPage } from './cherchable.ts';

test('the engine is given each field in the element that weighs it, nothing that could be a tag', () => {
	const page = toPage({
		url: '/outils/o/',
		titre: 'T',
		phrase: 'P',
		type: 'Fiche outil',
		champs: [
			{ nom: 'titre', mots: ['un', 'titre'] },
			{ nom: 'texte', mots: ['a', '<b>', '&'] },
			{ nom: 'formes', mots: ['amap'] },
			{ nom: 'grandeurs', mots: ['#p3'] },
		],
		filtres: [['axe', '"><script>']],
		ordres: { duree: 90 },
		unites: [],
		texte: '',
		bruts: [],
	});
	assert.equal(
		page,
		`<!doctype html><html lang="fr"><head></head><body><h1>un titre</h1>
<p>a &#60;b&#62; &#38;</p>
<p data-pagefind-weight="0.2">amap</p>
<span data-pagefind-filter="axe">&#34;&#62;&#60;script&#62;</span>
<span data-pagefind-sort="duree:90"></span></body></html>`,
	);
});
