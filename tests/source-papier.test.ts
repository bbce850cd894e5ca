/** A source on paper: its place is said wherever sources are, and no link leads nowhere. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fiche } from '../src/core/catalogue/catalogue.ts';
import { renderFiche } from '../src/renderers/papier/fiche.ts';
import { renderChapitre } from '../src/renderers/xhtml/index.ts';
import { buildVueFiche } from '../src/vues/fiche/fiche.ts';
import { readBase } from './contenu.ts';

const OU = 'Mairie de Léaz, registre des délibérations de 2023.';
const DIT =
	'Une source d’essai ». À consulter : Mairie de Léaz, registre des délibérations de 2023.';
const plat = (texte: string): string =>
	texte.replace(/[\u00a0\u202f]/gu, ' ').replace(/<[^>]*>/g, '');

test('a paper source is said on the page, in the book and on paper, without a link', () => {
	const catalogue = readBase();
	const fiche = catalogue.outils.get('temoin') as Fiche;
	const sources = (fiche.donnees as { sources: Record<string, unknown>[] }).sources;
	for (const source of sources) {
		delete source.url;
		source.ou_consulter = OU;
	}
	const vue = buildVueFiche(catalogue, fiche);
	const xhtml = renderChapitre(vue);
	assert.ok(plat(xhtml).includes(DIT), xhtml.slice(-1500));
	assert.doesNotMatch(xhtml, /undefined|exemple\.fr\/essai/);
	const papier = JSON.stringify(
		renderFiche(vue, {
			site: undefined,
			images: new Map(),
			cibles: new Map(),
		}),
	);
	assert.ok(plat(papier).includes(DIT), papier.slice(-1500));
	assert.doesNotMatch(papier, /undefined|exemple\.fr\/essai/);
});
